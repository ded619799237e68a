//! Links: `ip` lists what we create, we decode what `ip` creates; links are changed and deleted.

mod common;

use common::{Comparison, Failure, Outcome, index, ip, isolated, mac, one, route_socket};
use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_link::{self, IfinfoFlags, Ifinfomsg, LinkAttrs};
use netloom::{Route, Socket};
use serde_json::{Value, json};

/// Compares everything that both report about the link `name`.
fn compare(
    sock: &mut Socket<Route>,
    name: &str,
    compared: &mut Comparison,
) -> Result<Value, Failure> {
    let (header, attributes, theirs) = settled(sock, name)?;
    let link = LinkAttrs::new(&attributes);
    let ours = compared.of("");
    ours.same("ifindex", header.ifi_index, &theirs["ifindex"]);
    ours.same("flags", flags(header.ifi_flags), &flag_names(&theirs["flags"]));
    ours.same("link-type", header.ifi_type == 1, &json!(theirs["link_type"] == "ether"));
    ours.same_text("ifname", link.ifname()?, &theirs["ifname"]);
    ours.same_text("address", link.address()?, &theirs["address"]);
    ours.same_text("broadcast", link.broadcast()?, &theirs["broadcast"]);
    ours.same_text("qdisc", link.qdisc()?, &theirs["qdisc"]);
    ours.same("mtu", link.mtu()?, &theirs["mtu"]);
    ours.same("txqlen", link.txqlen()?, &theirs["txqlen"]);
    ours.same("group", link.group()?, &group_number(&theirs["group"]));
    ours.same("operstate", operstate(link.operstate()?), &theirs["operstate"]);
    ours.same("promiscuity", link.promiscuity()?, &theirs["promiscuity"]);
    ours.same("allmulti", link.allmulti()?, &theirs["allmulti"]);
    ours.same("min-mtu", link.min_mtu()?, &theirs["min_mtu"]);
    ours.same("max-mtu", link.max_mtu()?, &theirs["max_mtu"]);
    ours.same("num-tx-queues", link.num_tx_queues()?, &theirs["num_tx_queues"]);
    ours.same("num-rx-queues", link.num_rx_queues()?, &theirs["num_rx_queues"]);
    ours.same("gso-max-size", link.gso_max_size()?, &theirs["gso_max_size"]);
    ours.same("gso-max-segs", link.gso_max_segs()?, &theirs["gso_max_segs"]);
    ours.same("tso-max-size", link.tso_max_size()?, &theirs["tso_max_size"]);
    ours.same("tso-max-segs", link.tso_max_segs()?, &theirs["tso_max_segs"]);
    ours.same("gro-max-size", link.gro_max_size()?, &theirs["gro_max_size"]);
    let info = link.linkinfo()?.expect("a virtual link has linkinfo");
    ours.same_text("linkinfo.kind", info.kind()?, &theirs["linkinfo"]["info_kind"]);
    let inet6 = link.af_spec()?.expect("af-spec").inet6()?.expect("inet6");
    let mode = inet6.addr_gen_mode()?.map(|mode| ["eui64", "none"][usize::from(mode)]);
    ours.same("af-spec.inet6.addr-gen-mode", mode, &theirs["inet6_addr_gen_mode"]);
    let stats = link.stats64()?.expect("stats64");
    ours.same("stats64.rx-bytes", stats.rx_bytes, &theirs["stats64"]["rx"]["bytes"]);
    ours.same("stats64.rx-packets", stats.rx_packets, &theirs["stats64"]["rx"]["packets"]);
    ours.same("stats64.multicast", stats.multicast, &theirs["stats64"]["rx"]["multicast"]);
    ours.same("stats64.tx-bytes", stats.tx_bytes, &theirs["stats64"]["tx"]["bytes"]);
    ours.same("stats64.tx-dropped", stats.tx_dropped, &theirs["stats64"]["tx"]["dropped"]);
    Ok(theirs)
}

/// Our view of a link, taken between two equal ones of `ip`: IPv6 sends packets by itself, which
/// changes the counters.
fn settled(sock: &mut Socket<Route>, name: &str) -> Result<(Ifinfomsg, Vec<u8>, Value), Failure> {
    let command = format!("ip -json -details -statistics link show dev {name}");
    let mut req = rt_link::getlink();
    req.ifname(name).ext_mask(rt_link::RtextFilter::VF);
    let mut before = one(&command)?;
    for _ in 0..200 {
        let link = sock.get(&req)?;
        let (header, attributes) = (*link.header(), link.as_bytes().to_vec());
        let after = one(&command)?;
        if after == before {
            return Ok((header, attributes, after));
        }
        before = after;
    }
    Err(Failure::new(format!("the counters of {name} never rest")))
}

/// The kernel's flag bits by their names in `ip`.
fn flags(flags: IfinfoFlags) -> Value {
    let names = [
        ("ALLMULTI", IfinfoFlags::ALL_MULTI),
        ("BROADCAST", IfinfoFlags::BROADCAST),
        ("LOOPBACK", IfinfoFlags::LOOPBACK),
        ("LOWER_UP", IfinfoFlags::LOWER_UP),
        ("MULTICAST", IfinfoFlags::MULTICAST),
        ("NOARP", IfinfoFlags::NO_ARP),
        ("PROMISC", IfinfoFlags::PROMISC),
        ("UP", IfinfoFlags::UP),
    ];
    names.iter().filter(|(_, flag)| flags.contains(*flag)).map(|(name, _)| *name).collect()
}

/// Sorted flag names, without those that exist only in `ip`.
fn flag_names(theirs: &Value) -> Value {
    let names = theirs.as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut names: Vec<_> =
        names.filter(|name| !["M-DOWN", "NO-CARRIER", "DORMANT", "ECHO"].contains(name)).collect();
    names.sort_unstable();
    names.into()
}

fn group_number(theirs: &Value) -> Value {
    match theirs.as_str() {
        Some("default") => 0.into(),
        Some(number) => number.parse::<u32>().ok().into(),
        None => Value::Null,
    }
}

/// RFC 2863 states by their names in `ip`.
fn operstate(state: Option<u8>) -> Option<&'static str> {
    let names = ["UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP"];
    names.get(usize::from(state?)).copied()
}

#[test]
fn links_are_the_same_to_ip_and_to_us() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        let mut compared = Comparison::new();
        ours_seen_by_ip(&mut sock, &mut compared)?;
        theirs_seen_by_us(&mut sock, &mut compared)?;
        compared.finish(35);
        Ok(())
    });
}

fn ours_seen_by_ip(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    common::veth(sock, "left0", "right0")?;
    let mut req = rt_link::setlink();
    req.ifname("left0").mtu(1400).txqlen(77).group(5).address(mac("02:00:5e:10:00:01"));
    req.ifalias("the left one").gso_max_size(32_000).gro_max_size(31_000);
    sock.request(&req)?;
    let theirs = compare(sock, "left0", compared)?;
    assert_eq!(theirs["mtu"], 1400);
    assert_eq!(theirs["txqlen"], 77);
    assert_eq!(theirs["group"], "5");
    assert_eq!(theirs["address"], "02:00:5e:10:00:01");
    assert_eq!(theirs["gso_max_size"], 32_000);
    assert_eq!(theirs["gro_max_size"], 31_000);
    assert_eq!(theirs["operstate"], "UP");
    let peer = index(sock, "right0")?;
    let link = sock.get(rt_link::getlink().ifname("left0"))?;
    compared.same_text("ifalias", link.ifalias()?, &theirs["ifalias"]);
    assert_eq!(link.link()?, u32::try_from(peer).ok());
    compared.same("link", "right0", &theirs["link"]);
    compared.same("linkmode", link.linkmode()? == Some(0), &json!(true));
    Ok(())
}

fn theirs_seen_by_us(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    ip("link add veth7 mtu 1300 numtxqueues 3 numrxqueues 2 index 77 type veth peer name veth8")?;
    ip("link add br7 type bridge")?;
    ip("link set veth7 master br7 addrgenmode none promisc on allmulticast on")?;
    ip("link property add dev veth7 altname a-name-longer-than-fifteen altname another")?;
    let theirs = compare(sock, "veth7", compared)?;
    let bridge = index(sock, "br7")?;
    let mut by_other_name = rt_link::getlink();
    by_other_name.alt_ifname("a-name-longer-than-fifteen");
    let link = sock.get(&by_other_name)?;
    assert_eq!(link.header().ifi_index, 77);
    assert_eq!(link.master()?, u32::try_from(bridge).ok());
    compared.same("master", "br7", &theirs["master"]);
    let props = link.prop_list()?.expect("prop-list");
    let names = props.alt_ifname().map(|name| name.map(ToString::to_string));
    let names = names.collect::<Result<Vec<_>, _>>()?;
    compared.same("prop-list.alt-ifname", names, &theirs["altnames"]);
    let info = link.linkinfo()?.expect("linkinfo");
    let slave = &theirs["linkinfo"]["info_slave_kind"];
    compared.same_text("linkinfo.slave-kind", info.slave_kind()?, slave);
    Ok(())
}

#[test]
fn links_go_up_and_down_get_new_names_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "a0", "b0")?;
        let number = index(&mut sock, "a0")?;
        let is_up = |sock: &mut Socket<Route>| -> Result<bool, Failure> {
            let link = sock.get(rt_link::getlink().header(|h| *h = chosen(number)))?;
            Ok(link.header().ifi_flags.contains(IfinfoFlags::UP))
        };
        assert!(is_up(&mut sock)?);
        let down = Ifinfomsg::with(|h| {
            *h = chosen(number);
            h.ifi_change = IfinfoFlags::UP.0;
        });
        sock.request(rt_link::setlink().header(|h| *h = down))?;
        assert!(!is_up(&mut sock)?);
        assert_eq!(one("ip -json link show dev a0")?["operstate"], "DOWN");
        sock.request(rt_link::setlink().header(|h| *h = chosen(number)).ifname("c0"))?;
        assert_eq!(one("ip -json link show dev c0")?["ifindex"], number);
        ip("link set c0 up")?;
        assert!(is_up(&mut sock)?);
        sock.request(rt_link::dellink().header(|h| *h = chosen(number)))?;
        for name in ["c0", "b0"] {
            let gone = sock.get(rt_link::getlink().ifname(name)).map(drop);
            assert_eq!(gone.unwrap_err().errno(), Some(Errno::ENODEV), "{name}");
        }
        let left = common::json("ip -json link show")?;
        let left = left.as_array().into_iter().flatten();
        assert!(left.clone().all(|link| link["ifname"] != "c0" && link["ifname"] != "b0"));
        Ok(())
    });
}

fn chosen(index: i32) -> Ifinfomsg {
    Ifinfomsg::with(|h| h.ifi_index = index)
}

#[test]
fn a_dump_lists_what_ip_lists() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        for number in 0..40 {
            ip(&format!("link add many{number} type veth peer name peer{number}"))?;
        }
        let listed = sock.snapshot(&rt_link::getlink(), 5, |link| {
            let name = link.ifname().ok().flatten().map(ToString::to_string);
            (link.header().ifi_index, name.unwrap_or_default())
        })?;
        let theirs = common::json("ip -json link show")?;
        let theirs: Vec<_> = theirs.as_array().into_iter().flatten().collect();
        assert_eq!(listed.items.len(), theirs.len());
        assert!(listed.items.len() > 80);
        for (ours, theirs) in listed.items.iter().zip(theirs) {
            assert_eq!(json!([ours.0, ours.1]), json!([theirs["ifindex"], theirs["ifname"]]));
        }
        // The kernel filters by kind.
        let mut bridges = rt_link::getlink();
        bridges.linkinfo(|info| {
            info.kind("bridge");
        });
        ip("link add thebridge type bridge")?;
        let found = sock.snapshot(&bridges, 5, |link| link.header().ifi_index)?;
        assert_eq!(json!(found.items), json!([one("ip -json link show thebridge")?["ifindex"]]));
        Ok(())
    });
}
