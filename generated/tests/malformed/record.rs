//! Messages to corrupt: recorded from the kernel, or encoded by our writers.

use netloom::prelude::ReplyOf;
use netloom::prelude::*;
use netloom::{Family, Request, Route, Socket, rt_addr, rt_link, rt_neigh, rt_route, rt_rule};

use crate::common::{self, Failure, ip, mac, route_socket};

/// A message as a subscriber receives it: the type, and what follows the header.
pub(crate) type Recorded = (u16, Vec<u8>);

/// Message types of each family, the same in notifications and replies.
pub(crate) mod kind {
    pub(crate) const NEWLINK: u16 = 16;
    pub(crate) const NEWADDR: u16 = 20;
    pub(crate) const NEWROUTE: u16 = 24;
    pub(crate) const NEWNEIGH: u16 = 28;
    pub(crate) const NEWRULE: u16 = 32;
    pub(crate) const NEWNEIGHTBL: u16 = 64;
}

/// Up to three messages of each kind, with many attributes.
pub(crate) fn recorded() -> Result<Vec<Recorded>, Failure> {
    let mut sock = route_socket()?;
    common::veth(&mut sock, "left0", "right0")?;
    ip("link add br0 type bridge")?;
    ip("link set left0 master br0")?;
    ip("link property add dev left0 altname a-name-longer-than-fifteen")?;
    ip("address add 10.1.0.1/24 dev right0")?;
    ip("-6 address add fd00::1/64 dev right0 nodad")?;
    ip("route add 10.9.0.0/16 via 10.1.0.2 mtu lock 1300 advmss 1200 table 1000")?;
    ip("route add 10.8.0.0/16 nexthop via 10.1.0.2 nexthop via 10.1.0.3 weight 3")?;
    ip("neighbour add 10.1.0.5 lladdr 02:00:00:00:00:05 dev right0 nud permanent")?;
    ip("rule add iif left0 fwmark 1/3 sport 1-9 priority 5 table 1000")?;
    let mut messages = Vec::new();
    record(&mut sock, kind::NEWLINK, &rt_link::getlink(), &mut messages)?;
    record(&mut sock, kind::NEWADDR, &rt_addr::getaddr(), &mut messages)?;
    record(&mut sock, kind::NEWROUTE, &rt_route::getroute(), &mut messages)?;
    record(&mut sock, kind::NEWNEIGH, &rt_neigh::getneigh(), &mut messages)?;
    record(&mut sock, kind::NEWRULE, &rt_rule::getrule(), &mut messages)?;
    record(&mut sock, kind::NEWNEIGHTBL, &rt_neigh::getneightbl(), &mut messages)?;
    Ok(messages)
}

/// A reply that can be encoded again: its fixed header, then the attributes.
trait Whole {
    fn whole(&self) -> Vec<u8>;
}

macro_rules! whole {
    ($($module:ident: $header:ident, $attributes:ident;)*) => {
        $(impl Whole for netloom::WithHeader<$module::$header, $module::$attributes<'_>> {
            fn whole(&self) -> Vec<u8> {
                let mut bytes = Vec::new();
                let written = netloom::prelude::Struct::write(self.header(), &mut bytes);
                written.expect("what was read can be written");
                bytes.extend_from_slice(self.as_bytes());
                bytes
            }
        })*
    };
}

whole! {
    rt_link: Ifinfomsg, LinkAttrs;
    rt_addr: Ifaddrmsg, AddrAttrs;
    rt_route: Rtmsg, RouteAttrs;
    rt_neigh: Ndmsg, NeighbourAttrs;
    rt_neigh: Ndtmsg, NdtAttrs;
    rt_rule: FibRuleHdr, FibRuleAttrs;
}

/// Keeps up to three messages of a dump: the first, the shortest, and the longest.
fn record<R>(
    sock: &mut Socket<Route>,
    kind: u16,
    request: &R,
    messages: &mut Vec<Recorded>,
) -> Result<(), Failure>
where
    R: Dump + Request<Family: Family<Protocol = Route>>,
    for<'a> ReplyOf<'a, R>: Whole,
{
    let found = sock.snapshot(request, 5, |reply| reply.whole())?.items;
    let mut kept = vec![found.first().cloned().expect("the dump is not empty")];
    kept.extend(found.iter().min_by_key(|bytes| bytes.len()).cloned());
    kept.extend(found.iter().max_by_key(|bytes| bytes.len()).cloned());
    kept.dedup();
    messages.extend(kept.into_iter().map(|bytes| (kind, bytes)));
    Ok(())
}

/// Messages encoded by our writers.
pub(crate) fn written() -> Result<Vec<Recorded>, Failure> {
    let mut link = rt_link::newlink();
    link.ifname("left0").mtu(1400).address(mac("02:00:00:00:00:01")).linkinfo(|info| {
        info.data_bridge(|bridge| {
            bridge.forward_delay(400).group_addr(mac("01:80:c2:00:00:00"));
        });
        info.slave_data_bond(|port| {
            port.queue_id(3);
        });
    });
    let mut route = rt_route::newroute();
    route.dst([10, 9, 0, 0]).table(1000).metrics(|metrics| {
        metrics.mtu(1300).cc_algo("reno");
    });
    let mut rule = rt_rule::newrule();
    rule.iifname("left0").sport_range(rt_rule::FibRulePortRange::with(|s| {
        s.start = 1;
        s.end = 9;
    }));
    Ok(vec![
        (kind::NEWLINK, link.buffer().bytes()?.to_vec()),
        (kind::NEWROUTE, route.buffer().bytes()?.to_vec()),
        (kind::NEWRULE, rule.buffer().bytes()?.to_vec()),
    ])
}
