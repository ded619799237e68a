//! IPv4 and IPv6 addresses: `ip` lists those that we add, and we decode those that `ip` adds.

mod common;

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use common::{Comparison, Failure, Outcome, at_rest, index, ip, isolated, json, one, route_socket};
use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_addr::{self, IfaCacheinfo, IfaFlags, Ifaddrmsg};
use netloom::{Request, Route, Socket};
use serde_json::{Value, json};

const INET: u8 = 2;
const INET6: u8 = 10;

/// The attributes of an address as we decode them.
struct Read {
    header: Ifaddrmsg,
    address: Option<IpAddr>,
    local: Option<IpAddr>,
    broadcast: Option<Ipv4Addr>,
    label: Option<String>,
    flags: IfaFlags,
    cacheinfo: IfaCacheinfo,
    priority: Option<u32>,
    proto: Option<u8>,
}

/// Looks for an address: the local one, which is not in the attribute `local` for IPv6.
fn find(sock: &mut Socket<Route>, wanted: IpAddr) -> Result<Option<Read>, Failure> {
    let mut req = rt_addr::getaddr();
    req.header(|h| h.ifa_family = family(wanted));
    let mut found = None;
    let mut addresses = sock.dump(&req)?;
    while let Some(one) = addresses.next()? {
        if one.local()?.or(one.address()?) == Some(wanted) {
            assert!(found.is_none(), "{wanted} is listed twice");
            found = Some(Read {
                header: *one.header(),
                address: one.address()?,
                local: one.local()?,
                broadcast: one.broadcast()?,
                label: one.label()?.map(ToString::to_string),
                flags: one.flags()?.expect("flags"),
                cacheinfo: one.cacheinfo()?.expect("cacheinfo"),
                priority: one.rt_priority()?,
                proto: one.proto()?,
            });
        }
    }
    Ok(found)
}

const fn family(address: IpAddr) -> u8 {
    if address.is_ipv4() { INET } else { INET6 }
}

/// The same as `ip` prints it.
fn theirs(wanted: IpAddr) -> Result<Value, Failure> {
    let links = json("ip -json -details address show")?;
    for link in links.as_array().into_iter().flatten() {
        for address in link["addr_info"].as_array().into_iter().flatten() {
            if address["local"] == wanted.to_string() {
                let mut address = address.clone();
                address["ifindex"] = link["ifindex"].clone();
                return Ok(address);
            }
        }
    }
    Err(Failure::new(format!("ip does not list {wanted}: {links}")))
}

/// Compares one address; returns both sides.
fn compare(
    sock: &mut Socket<Route>,
    wanted: IpAddr,
    ours: &mut Comparison,
) -> Result<(Read, Value), Failure> {
    let read = find(sock, wanted)?.expect("the address is there");
    let theirs = theirs(wanted)?;
    ours.same("index", read.header.ifa_index, &theirs["ifindex"]);
    ours.same("prefixlen", read.header.ifa_prefixlen, &theirs["prefixlen"]);
    let family = if read.header.ifa_family == INET { "inet" } else { "inet6" };
    ours.same("family", family, &theirs["family"]);
    let scope = [(0, "global"), (200, "site"), (253, "link"), (254, "host")];
    let scope = scope.iter().find(|(number, _)| *number == read.header.ifa_scope);
    ours.same("scope", scope.map(|(_, name)| *name), &theirs["scope"]);
    ours.same("cacheinfo.valid", read.cacheinfo.ifa_valid, &theirs["valid_life_time"]);
    ours.same("cacheinfo.preferred", read.cacheinfo.ifa_prefered, &theirs["preferred_life_time"]);
    let names = [
        ("secondary", IfaFlags::SECONDARY),
        ("nodad", IfaFlags::NODAD),
        ("home", IfaFlags::HOMEADDRESS),
        ("deprecated", IfaFlags::DEPRECATED),
        ("tentative", IfaFlags::TENTATIVE),
        ("mngtmpaddr", IfaFlags::MANAGETEMPADDR),
        ("noprefixroute", IfaFlags::NOPREFIXROUTE),
        ("autojoin", IfaFlags::MCAUTOJOIN),
    ];
    for (name, flag) in names {
        // The same bit means "temporary" for IPv6.
        if flag == IfaFlags::SECONDARY && read.header.ifa_family == INET6 {
            continue;
        }
        let theirs = json!(theirs.get(name).is_some());
        ours.same(&format!("flags.{name}"), read.flags.contains(flag), &theirs);
    }
    let dynamic = !read.flags.contains(IfaFlags::PERMANENT);
    ours.same("flags.permanent", dynamic, &json!(theirs.get("dynamic").is_some()));
    Ok((read, theirs))
}

#[test]
fn addresses_are_the_same_to_ip_and_to_us() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let mut compared = Comparison::new();
        ours_seen_by_ip(&mut sock, &mut compared)?;
        theirs_seen_by_us(&mut sock, &mut compared)?;
        compared.finish(37);
        Ok(())
    });
}

fn ours_seen_by_ip(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    let left = index(sock, "left0")?.unsigned_abs();
    let local = Ipv4Addr::new(10, 1, 0, 1);
    let lifetime = IfaCacheinfo::with(|s| {
        s.ifa_prefered = 4000;
        s.ifa_valid = 5000;
    });
    let mut req = rt_addr::newaddr();
    req.create().exclusive().local(local).address(local).label("left0:x").cacheinfo(lifetime);
    req.header(|h| {
        h.ifa_family = INET;
        h.ifa_prefixlen = 20;
        h.ifa_scope = 253;
        h.ifa_index = left;
    });
    req.broadcast(Ipv4Addr::new(10, 1, 15, 255)).rt_priority(77).proto(17);
    req.flags(IfaFlags::NOPREFIXROUTE);
    sock.request(&req)?;
    let (read, theirs) = compare(sock, local.into(), compared.of("ipv4."))?;
    compared.same_ip("local", read.local, &theirs["local"]);
    compared.same_ip("broadcast", read.broadcast, &theirs["broadcast"]);
    compared.same_text("label", read.label, &theirs["label"]);
    compared.same("rt-priority", read.priority, &theirs["metric"]);
    if theirs.get("protocol").is_some() {
        compared.same_text("proto", read.proto, &theirs["protocol"]);
    }
    assert_eq!((read.proto, read.priority), (Some(17), Some(77)));
    assert_eq!(theirs["scope"], "link");
    assert_eq!(theirs["noprefixroute"], true);
    assert_eq!(read.address, Some(local.into()));

    let six: Ipv6Addr = "fd00:1::1".parse()?;
    let mut req = rt_addr::newaddr();
    req.create().exclusive().address(six).header(|h| {
        h.ifa_family = INET6;
        h.ifa_prefixlen = 64;
        h.ifa_index = left;
    });
    req.flags(IfaFlags::NODAD | IfaFlags::HOMEADDRESS | IfaFlags::NOPREFIXROUTE);
    sock.request(&req)?;
    let (read, theirs) = compare(sock, six.into(), compared.of("ipv6."))?;
    compared.same_ip("address", read.address, &theirs["local"]);
    assert_eq!((&theirs["nodad"], &theirs["home"]), (&json!(true), &json!(true)));
    Ok(())
}

fn theirs_seen_by_us(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    ip("address add 10.2.0.1/24 broadcast + dev right0 valid_lft 1000 preferred_lft 0")?;
    ip("address add 10.2.0.2/24 dev right0")?;
    ip("address add 10.3.0.1 peer 10.3.0.2/32 dev right0")?;
    ip("-6 address add fd00:2::1/64 dev right0 nodad mngtmpaddr metric 5")?;
    ip("-6 address add fd00:3::1 peer fd00:3::2/128 dev right0 nodad")?;
    let (read, _) = compare(sock, "10.2.0.1".parse()?, compared.of("ipv4."))?;
    assert!(read.flags.contains(IfaFlags::DEPRECATED));
    assert_eq!(read.label.as_deref(), Some("right0"));
    let (read, _) = compare(sock, "10.2.0.2".parse()?, compared)?;
    assert!(read.flags.contains(IfaFlags::SECONDARY | IfaFlags::PERMANENT));
    let (read, theirs) = compare(sock, "10.3.0.1".parse()?, compared)?;
    compared.same_ip("address", read.address, &theirs["address"]);
    let (read, theirs) = compare(sock, "fd00:2::1".parse()?, compared.of("ipv6."))?;
    compared.same("rt-priority", read.priority, &theirs["metric"]);
    let (read, theirs) = compare(sock, "fd00:3::1".parse()?, compared)?;
    compared.same_ip("local", read.local, &theirs["local"]);
    compared.same_ip("peer", read.address, &theirs["address"]);
    Ok(())
}

#[test]
fn addresses_change_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let left = index(&mut sock, "left0")?.unsigned_abs();
        let wanted: IpAddr = "fd00:9::1".parse()?;
        let header = Ifaddrmsg::with(|h| {
            h.ifa_family = INET6;
            h.ifa_prefixlen = 64;
            h.ifa_index = left;
        });
        let mut req = rt_addr::newaddr();
        req.create().exclusive().address(wanted).header(|h| *h = header);
        sock.request(&req)?;
        assert_eq!(sock.request(&req).unwrap_err().errno(), Some(Errno::EEXIST));
        let lifetime = IfaCacheinfo::with(|s| {
            s.ifa_prefered = 50;
            s.ifa_valid = 600;
        });
        let mut change = rt_addr::newaddr();
        change.replace().address(wanted).header(|h| *h = header).cacheinfo(lifetime);
        sock.request(&change)?;
        let printed = theirs(wanted)?;
        assert_eq!(printed["preferred_life_time"], 50);
        let read = find(&mut sock, wanted)?.expect("still there").cacheinfo;
        assert_eq!((read.ifa_prefered, read.ifa_valid), (50, 600));
        assert!(read.cstamp > 0 && read.tstamp >= read.cstamp);
        let mut delete = rt_addr::deladdr();
        delete.address(wanted).header(|h| *h = header);
        sock.request(&delete)?;
        assert!(find(&mut sock, wanted)?.is_none());
        let again = sock.request(&delete).unwrap_err();
        assert_eq!(again.errno(), Some(Errno::EADDRNOTAVAIL), "{again}");
        ip("address add 10.8.0.1/24 dev left0")?;
        ip("address del 10.8.0.1/24 dev left0")?;
        assert!(find(&mut sock, "10.8.0.1".parse()?)?.is_none());
        Ok(())
    });
}

#[test]
fn the_kernel_filters_a_dump_by_link() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        ip("address add 10.1.0.1/24 dev left0")?;
        ip("address add 10.2.0.1/24 dev right0")?;
        let right = index(&mut sock, "right0")?.unsigned_abs();
        let mut req = rt_addr::getaddr();
        req.header(|h| {
            h.ifa_family = INET;
            h.ifa_index = right;
        });
        let found = sock.snapshot(&req, 5, |one| (one.header().ifa_index, one.local().ok()))?;
        assert_eq!(found.items, [(right, Some(Some("10.2.0.1".parse()?)))]);
        Ok(())
    });
}

#[test]
fn multicast_memberships_are_those_of_ip() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let left = index(&mut sock, "left0")?.unsigned_abs();
        // A worker of the kernel joins the group of each new address in its own time.
        let (ours, theirs) = at_rest(
            || ipv6_memberships(&mut sock, left),
            || Ok(printed_memberships(&one("ip -json maddress show dev left0")?)),
        )?;
        assert!(!ours.is_empty());
        assert_eq!(ours, theirs);
        // The kernel has counted the users of each since it can list the memberships of IPv4.
        assert!(json("ip -json maddress")?.is_array());
        Ok(())
    });
}

/// The IPv6 groups that the link with this number has joined.
fn ipv6_memberships(sock: &mut Socket<Route>, link: u32) -> Result<BTreeSet<String>, Failure> {
    let mut req = rt_addr::getmulticast();
    req.header(|h| {
        h.ifa_family = INET6;
        h.ifa_index = link;
    });
    assert_eq!(req.buffer().bytes()?.len(), 8);
    let mut joined = BTreeSet::new();
    let mut groups = sock.dump(&req)?;
    while let Some(group) = groups.next()? {
        if group.header().ifa_index == link {
            let bytes = group.multicast()?.expect("multicast");
            joined.insert(Ipv6Addr::from(<[u8; 16]>::try_from(bytes)?).to_string());
        }
    }
    Ok(joined)
}

/// The same as `ip` prints it.
fn printed_memberships(printed: &Value) -> BTreeSet<String> {
    let entries = printed["maddr"].as_array().into_iter().flatten();
    entries
        .filter(|entry| entry["family"] == "inet6")
        .filter_map(|entry| entry["address"].as_str().map(str::to_owned))
        .collect()
}
