//! Bytes that no kernel sends: every prefix of real messages, every byte of them changed, and
//! noise. Nothing panics, nothing loops, and what is wrong is named.
//!
//! The messages are recorded from a namespace of their own; where that is refused, messages made
//! with the writers stand in for them.

mod common;

use std::fmt::{self, Write as _};
use std::io;

use common::{Failure, Outcome, ip, isolated, mac, report, route_socket};
use netloom::exchange::Errno;
use netloom::{
    DecodeError, Error, Family, Request, Route, Socket, nlctrl, rt_addr, rt_link, rt_neigh,
    rt_route, rt_rule,
};

/// A message as a subscriber gets it: type, and what follows the header.
type Recorded = (u16, Vec<u8>);

/// A message type of each family whose events are decoded, notifications and answers alike.
mod kind {
    pub(super) const NEWLINK: u16 = 16;
    pub(super) const NEWADDR: u16 = 20;
    pub(super) const NEWROUTE: u16 = 24;
    pub(super) const NEWNEIGH: u16 = 28;
    pub(super) const NEWRULE: u16 = 32;
    pub(super) const NEWNEIGHTBL: u16 = 64;
}

#[test]
fn prefixes_and_changed_bytes_of_real_messages_do_no_harm() {
    isolated(&[], || {
        let messages = recorded()?;
        let mut lengths: Vec<usize> = messages.iter().map(|(_, bytes)| bytes.len()).collect();
        lengths.sort_unstable();
        println!("{} messages, {:?} bytes", messages.len(), lengths);
        let mut tried = Tried::default();
        for (kind, bytes) in &messages {
            assert!(tried.message(*kind, bytes), "what the kernel sent is whole");
            for len in 0..bytes.len() {
                tried.message(*kind, &bytes[..len]);
            }
            let mut changed = bytes.clone();
            for position in 0..bytes.len() {
                for value in [0, 0xff, bytes[position].wrapping_add(1)] {
                    changed[position] = value;
                    tried.message(*kind, &changed);
                }
                changed[position] = bytes[position];
            }
        }
        println!("{tried:?}");
        assert!(tried.messages > 10_000 && tried.errors > 10_000, "{tried:?}");
        Ok(())
    });
}

/// One message of each kind that there is, richly filled.
fn recorded() -> Result<Vec<Recorded>, Failure> {
    let mut sock = route_socket()?;
    let made = common::veth(&mut sock, "left0", "right0").and_then(|()| {
        ip("link add br0 type bridge")?;
        ip("link set left0 master br0")?;
        ip("link property add dev left0 altname a-name-longer-than-fifteen")?;
        ip("address add 10.1.0.1/24 dev right0")?;
        ip("-6 address add fd00::1/64 dev right0 nodad")?;
        ip("route add 10.9.0.0/16 via 10.1.0.2 mtu lock 1300 advmss 1200 table 1000")?;
        ip("route add 10.8.0.0/16 nexthop via 10.1.0.2 nexthop via 10.1.0.3 weight 3")?;
        ip("neighbour add 10.1.0.5 lladdr 02:00:00:00:00:05 dev right0 nud permanent")?;
        ip("rule add iif left0 fwmark 1/3 sport 1-9 priority 5 table 1000")
    });
    if let Err(failure) = made {
        report(&format!("malformed: messages of the writers instead of recorded ones: {failure:?}"));
        return written();
    }
    let mut messages = Vec::new();
    record(&mut sock, kind::NEWLINK, &rt_link::getlink(), &mut messages)?;
    record(&mut sock, kind::NEWADDR, &rt_addr::getaddr(), &mut messages)?;
    record(&mut sock, kind::NEWROUTE, &rt_route::getroute(), &mut messages)?;
    record(&mut sock, kind::NEWNEIGH, &rt_neigh::getneigh(), &mut messages)?;
    record(&mut sock, kind::NEWRULE, &rt_rule::getrule(), &mut messages)?;
    record(&mut sock, kind::NEWNEIGHTBL, &rt_neigh::getneightbl(), &mut messages)?;
    Ok(messages)
}

/// A reply whose bytes can be had: its fixed header is written again in front of the attributes.
trait Whole {
    fn whole(&self) -> Vec<u8>;
}

macro_rules! whole {
    ($($module:ident: $header:ident, $attributes:ident;)*) => {
        $(impl Whole for netloom::Message<$module::$header, $module::$attributes<'_>> {
            fn whole(&self) -> Vec<u8> {
                let mut bytes = Vec::new();
                let written = netloom::structs::Struct::write(self.header(), &mut bytes);
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

/// Keeps up to three messages of a dump: the shortest, the longest, and the first.
fn record<R>(
    sock: &mut Socket<Route>,
    kind: u16,
    request: &R,
    messages: &mut Vec<Recorded>,
) -> Result<(), Failure>
where
    R: netloom::Dump + Request<Family: Family<Protocol = Route>>,
    for<'a> R::Reply<'a>: Whole,
{
    let found = sock.snapshot(request, 5, |reply| reply.whole())?.items;
    let mut kept = vec![found.first().cloned().expect("the dump is not empty")];
    kept.extend(found.iter().min_by_key(|bytes| bytes.len()).cloned());
    kept.extend(found.iter().max_by_key(|bytes| bytes.len()).cloned());
    kept.dedup();
    messages.extend(kept.into_iter().map(|bytes| (kind, bytes)));
    Ok(())
}

/// Messages of the writers.
fn written() -> Result<Vec<Recorded>, Failure> {
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
    rule.iifname("left0").sport_range(rt_rule::FibRulePortRange { start: 1, end: 9 });
    Ok(vec![
        (kind::NEWLINK, link.buffer().bytes()?.to_vec()),
        (kind::NEWROUTE, route.buffer().bytes()?.to_vec()),
        (kind::NEWRULE, rule.buffer().bytes()?.to_vec()),
    ])
}

/// Bytes that come out the same in every run (SplitMix64).
struct Noise(u64);

impl Noise {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    fn below(&mut self, end: u64) -> usize {
        usize::try_from(self.next() % end).expect("it is small")
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next() as u8).collect()
    }
}

#[test]
fn noise_does_no_harm() {
    let mut noise = Noise(1);
    let mut tried = Tried::default();
    for _ in 0..60 {
        for kind in 0..100 {
            let len = noise.below(200);
            let bytes = noise.bytes(len);
            tried.message(kind, &bytes);
        }
    }
    // Attributes that are whole, with numbers that are used, and noise inside.
    for _ in 0..1000 {
        let mut bytes = noise.bytes(16);
        for _ in 0..noise.below(12) {
            let payload = noise.below(40);
            let nested = if noise.below(4) == 0 { 0x8000 } else { 0 };
            let kind = u16::try_from(noise.below(70)).expect("it is small") | nested;
            bytes.extend_from_slice(&u16::try_from(payload + 4).expect("it is small").to_ne_bytes());
            bytes.extend_from_slice(&kind.to_ne_bytes());
            bytes.extend_from_slice(&noise.bytes(payload.next_multiple_of(4)));
        }
        for kind in [kind::NEWLINK, kind::NEWADDR, kind::NEWROUTE, kind::NEWNEIGH, kind::NEWRULE] {
            tried.message(kind, &bytes);
        }
    }
    println!("{tried:?}");
    assert!(tried.events > 5000 && tried.errors > 5000, "{tried:?}");
}

/// What was tried and what came of it.
#[derive(Debug, Default)]
struct Tried {
    messages: usize,
    events: usize,
    errors: usize,
}

impl Tried {
    /// Decodes a message as every family and reads all that can be reached: `Debug` walks every
    /// attribute, nest and sub-message by the table, the getters by their types. Returns whether
    /// every getter that was called found its attribute sound.
    fn message(&mut self, kind: u16, bytes: &[u8]) -> bool {
        self.messages += 1;
        let before = self.errors;
        if let Some(event) = self.event::<rt_link::Family>(kind, bytes) {
            if let rt_link::Event::Newlink(link)
            | rt_link::Event::Dellink(link)
            | rt_link::Event::Setlink(link) = event
            {
                self.link(&link);
            }
        }
        if let Some(
            rt_addr::Event::Newaddr(address)
            | rt_addr::Event::Deladdr(address)
            | rt_addr::Event::Getmulticast(address),
        ) = self.event::<rt_addr::Family>(kind, bytes)
        {
            self.read(address.address());
            self.read(address.local());
            self.read(address.label());
            self.read(address.broadcast());
            self.read(address.cacheinfo());
            self.read(address.flags());
        }
        if let Some(rt_route::Event::Newroute(route) | rt_route::Event::Delroute(route)) =
            self.event::<rt_route::Family>(kind, bytes)
        {
            self.read(route.dst());
            self.read(route.gateway());
            self.read(route.oif());
            self.read(route.cacheinfo());
            if let Some(metrics) = self.read(route.metrics()) {
                self.read(metrics.mtu());
                self.read(metrics.cc_algo());
            }
        }
        self.neighbour(kind, bytes);
        if let Some(rt_rule::Event::Newrule(rule) | rt_rule::Event::Delrule(rule)) =
            self.event::<rt_rule::Family>(kind, bytes)
        {
            self.read(rule.iifname());
            self.read(rule.src());
            self.read(rule.sport_range());
            self.read(rule.uid_range());
        }
        self.control(kind, bytes);
        self.errors == before
    }

    fn event<'a, F: Family<Event<'a>: fmt::Debug>>(
        &mut self,
        kind: u16,
        bytes: &'a [u8],
    ) -> Option<F::Event<'a>> {
        let event = self.read(F::decode_event(kind, bytes))?;
        self.events += 1;
        let mut length = Length(0);
        write!(length, "{event:?}").expect("counting does not fail");
        // A byte cannot become more than a line of text.
        assert!(length.0 < 1000 + 200 * bytes.len(), "{} for {bytes:?}", length.0);
        Some(event)
    }

    /// Counts an error, which must name its place and say what is wrong.
    fn read<T>(&mut self, result: Result<Option<T>, DecodeError>) -> Option<T> {
        result.unwrap_or_else(|error| {
            self.failed(error);
            None
        })
    }

    fn failed(&mut self, error: DecodeError) {
        self.errors += 1;
        assert!(!error.name().is_empty() && error.name() != "?", "{error:?}");
        // Printing is slow, so now and then.
        if self.errors % 97 == 0 {
            let printed = error.to_string();
            assert!(printed.contains(error.name()), "{printed}");
            assert_ne!(printed, error.problem().to_string());
        }
    }

    fn link(&mut self, link: &rt_link::LinkAttrs<'_>) {
        self.read(link.ifname());
        self.read(link.address());
        self.read(link.mtu());
        self.read(link.stats64());
        self.read(link.map());
        if let Some(info) = self.read(link.linkinfo()) {
            self.read(info.kind());
            if let Some(rt_link::LinkinfoDataMsg::Bridge(bridge)) = self.read(info.data()) {
                self.read(bridge.bridge_id());
                self.read(bridge.group_addr());
                self.read(bridge.multi_boolopt());
            }
            if let Some(rt_link::LinkinfoMemberDataMsg::Bridge(port)) =
                self.read(info.slave_data())
            {
                self.read(port.state());
                self.read(port.hold_timer());
            }
        }
        if let Some(spec) = self.read(link.af_spec()) {
            let inet = self.read(spec.inet());
            if let Some(conf) = inet.and_then(|inet| self.read(inet.conf())) {
                let _ = conf.into_iter().count();
            }
            if let Some(inet6) = self.read(spec.inet6()) {
                self.read(inet6.stats());
                self.read(inet6.cacheinfo());
            }
        }
        if let Some(props) = self.read(link.prop_list()) {
            for name in props.alt_ifname() {
                self.read(name.map(Some));
            }
        }
        if let Some(list) = self.read(link.vfinfo_list()) {
            for info in list.info() {
                if let Some(info) = self.read(info.map(Some)) {
                    self.read(info.mac());
                    self.read(info.vlan());
                }
            }
        }
    }

    fn neighbour(&mut self, kind: u16, bytes: &[u8]) {
        match self.event::<rt_neigh::Family>(kind, bytes) {
            Some(rt_neigh::Event::Newneigh(entry) | rt_neigh::Event::Delneigh(entry)) => {
                self.read(entry.dst());
                self.read(entry.lladdr());
                self.read(entry.cacheinfo());
            }
            Some(rt_neigh::Event::Getneightbl(table) | rt_neigh::Event::Setneightbl(table)) => {
                self.read(table.config());
                self.read(table.stats());
                if let Some(parms) = self.read(table.parms()) {
                    self.read(parms.queue_len());
                    self.read(parms.locktime());
                }
            }
            _ => {}
        }
    }

    /// Generic netlink numbers its commands from 1.
    fn control(&mut self, kind: u16, bytes: &[u8]) {
        let command = if kind % 2 == 0 { 1 } else { 10 };
        let Some(nlctrl::Event::Getfamily(reply) | nlctrl::Event::Getpolicy(reply)) =
            self.event::<nlctrl::Family>(command, bytes)
        else {
            return;
        };
        // These bytes are of another family, so errors are no news.
        let errors = self.errors;
        for entry in reply.policy() {
            if let Some((_, limits)) = self.read(entry.map(Some)) {
                self.read(limits.type_());
            }
        }
        for entry in reply.op_policy() {
            self.read(entry.map(Some));
        }
        if let Some(groups) = self.read(reply.mcast_groups().map(Some)) {
            for group in groups {
                if let Some(group) = self.read(group.map(Some)) {
                    self.read(group.name());
                }
            }
        }
        self.errors = errors;
    }
}

/// Counts what is printed.
struct Length(usize);

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

#[test]
fn errors_are_io_errors_too() -> Outcome {
    let error = rt_link::Family::decode_event(kind::NEWLINK, &[0; 15]).unwrap_err();
    let printed = error.to_string();
    assert!(printed.contains("ifinfomsg"), "{printed}");
    let error = io::Error::from(Error::Decode(error));
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    assert!(error.to_string().contains("ifinfomsg"));
    assert_eq!(Errno::EINVAL.to_string(), "Invalid argument (EINVAL)");
    Ok(())
}
