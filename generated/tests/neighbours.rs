//! Neighbours, bridge forwarding entries and the parameters of the tables they are in.

mod common;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use common::{
    Comparison, Failure, Outcome, at_rest, index, ip, isolated, json as json_of, mac, route_socket,
};
use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_neigh::{self, Ndmsg, NtfExtFlags, NtfFlags, NudState};
use netloom::{Route, Socket, rt_link};
use serde_json::{Value, json};

const INET: u8 = 2;
const BRIDGE: u8 = 7;
const INET6: u8 = 10;

/// A neighbour as `ip` prints it.
fn theirs(address: &str) -> Result<Value, Failure> {
    let all = json_of("ip -json -details -statistics neighbour show nud all")?;
    let found = all.as_array().into_iter().flatten().find(|entry| entry["dst"] == address);
    found.cloned().ok_or_else(|| Failure::new(format!("ip lists no {address}: {all}")))
}

/// Asks the kernel for one neighbour and compares it.
fn compare(sock: &mut Socket<Route>, dst: &str, ours: &mut Comparison) -> Outcome {
    let address: IpAddr = dst.parse()?;
    let link = index(sock, "left0")?;
    let family = if address.is_ipv4() { INET } else { INET6 };
    let mut req = rt_neigh::getneigh();
    req.header(|h| {
        h.ndm_family = family;
        h.ndm_ifindex = link;
    });
    req.dst(address);
    let theirs = theirs(dst)?;
    let found = sock.get(&req)?;
    let header = found.header();
    assert_eq!((header.ndm_ifindex, &theirs["dev"]), (link, &json!("left0")));
    ours.same_ip("dst", found.dst()?, &theirs["dst"]);
    let state = header.ndm_state.to_string().to_uppercase();
    ours.same("state", vec![state], &theirs["state"]);
    ours.same_text("lladdr", found.lladdr()?, &theirs["lladdr"]);
    ours.same("probes", found.probes()?, &theirs["probes"]);
    for (name, flag) in [
        ("router", NtfFlags::ROUTER),
        ("extern_learn", NtfFlags::EXT_LEARNED),
        ("offload", NtfFlags::OFFLOADED),
    ] {
        let theirs = json!(theirs.get(name).is_some());
        ours.same(&format!("flags.{name}"), header.ndm_flags.contains(flag), &theirs);
    }
    let managed = found.flags_ext()?.is_some_and(|flags| flags.contains(NtfExtFlags::MANAGED));
    ours.same("flags-ext.managed", managed, &json!(theirs.get("managed").is_some()));
    if theirs.get("protocol").is_some() {
        assert_eq!(found.protocol()?, Some(4));
        ours.same("protocol", "static", &theirs["protocol"]);
    }
    let cache = found.cacheinfo()?.expect("cacheinfo");
    // Clock ticks here, seconds there; a second may have passed in between.
    for (name, ours_ticks) in
        [("used", cache.used), ("updated", cache.updated), ("confirmed", cache.confirmed)]
    {
        let seconds = theirs[name].as_u64().expect("seconds");
        let near = u64::from(ours_ticks / 100).abs_diff(seconds) <= 1;
        ours.same(&format!("cacheinfo.{name}"), near, &json!(true));
    }
    Ok(())
}

#[test]
fn neighbours_are_the_same_to_ip_and_to_us() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        ip("address add 10.1.0.1/24 dev left0")?;
        ip("-6 address add fd00::1/64 dev left0 nodad")?;
        let link = index(&mut sock, "left0")?;
        for (family, dst) in [(INET, "10.1.0.5"), (INET6, "fd00::5")] {
            let mut req = rt_neigh::newneigh();
            req.create().exclusive().dst(dst.parse::<IpAddr>()?).protocol(4);
            req.lladdr(mac("02:00:00:00:00:05")).header(|h| {
                h.ndm_family = family;
                h.ndm_ifindex = link;
                h.ndm_state = NudState::PERMANENT;
                h.ndm_flags = NtfFlags::ROUTER;
            });
            sock.request(&req)?;
            assert_eq!(theirs(dst)?["state"], json!(["PERMANENT"]));
        }
        ip("neighbour add 10.1.0.6 lladdr 02:00:00:00:00:06 dev left0 nud stale extern_learn")?;
        ip("neighbour add fd00::6 lladdr 02:00:00:00:00:07 dev left0 nud noarp")?;
        let mut compared = Comparison::new();
        compare(&mut sock, "10.1.0.5", compared.of("ipv4."))?;
        compare(&mut sock, "10.1.0.6", &mut compared)?;
        compare(&mut sock, "fd00::5", compared.of("ipv6."))?;
        compare(&mut sock, "fd00::6", &mut compared)?;
        compared.finish(24);
        Ok(())
    });
}

#[test]
fn neighbours_change_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let link = index(&mut sock, "left0")?;
        let dst = Ipv4Addr::new(10, 1, 0, 9);
        let header = Ndmsg::with(|h| {
            h.ndm_family = INET;
            h.ndm_ifindex = link;
            h.ndm_state = NudState::REACHABLE;
        });
        let mut req = rt_neigh::newneigh();
        req.create().exclusive().dst(dst).lladdr(mac("02:00:00:00:00:09")).header(|h| *h = header);
        sock.request(&req)?;
        assert_eq!(sock.request(&req).unwrap_err().errno(), Some(Errno::EEXIST));
        let mut change = rt_neigh::newneigh();
        change.replace().dst(dst).lladdr(mac("02:00:00:00:00:0a")).header(|h| *h = header);
        sock.request(&change)?;
        assert_eq!(theirs("10.1.0.9")?["lladdr"], "02:00:00:00:00:0a");
        let mut delete = rt_neigh::delneigh();
        delete.dst(dst).header(|h| *h = header);
        sock.request(&delete)?;
        // A deleted entry remains as a failed one while something holds a reference to it.
        let mut left = sock.dump(&rt_neigh::getneigh())?;
        while let Some(entry) = left.next()? {
            assert!(entry.dst()? != Some(dst.into()) || entry.lladdr()?.is_none());
        }
        // Proxy entries are in a list of their own.
        let proxy = Ndmsg::with(|h| {
            *h = header;
            h.ndm_flags = NtfFlags::PROXY;
        });
        let mut req = rt_neigh::newneigh();
        req.create().dst(dst).header(|h| *h = proxy);
        sock.request(&req)?;
        let printed = common::one("ip -json neighbour show proxy")?;
        assert_eq!(printed["dst"], "10.1.0.9");
        let mut list = rt_neigh::getneigh();
        list.header(|h| {
            h.ndm_family = INET;
            h.ndm_flags = NtfFlags::PROXY;
        });
        let found = sock.snapshot(&list, 5, |entry| entry.dst().ok().flatten())?;
        assert_eq!(found.items, [Some(dst.into())]);
        Ok(())
    });
}

#[test]
fn forwarding_entries_are_those_of_bridge() {
    isolated(&["ip", "bridge"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        ip("link add br0 type bridge")?;
        ip("link set left0 master br0")?;
        let link = index(&mut sock, "left0")?;
        let mut req = rt_neigh::newneigh();
        req.create().exclusive().lladdr(mac("02:00:00:00:00:07")).header(|h| {
            h.ndm_family = BRIDGE;
            h.ndm_ifindex = link;
            h.ndm_state = NudState::NOARP;
            h.ndm_flags = NtfFlags::MASTER;
        });
        sock.request(&req)?;
        // A worker of the kernel joins the multicast groups of addresses later.
        let (ours, theirs) = at_rest(|| forwarding(&mut sock), printed_forwarding)?;
        assert!(
            theirs.contains(&json!(["left0", "02:00:00:00:00:07", true]).to_string()),
            "{theirs:?}"
        );
        assert_eq!(ours, theirs);
        Ok(())
    });
}

#[test]
fn table_parameters_are_those_of_ip() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let link = index(&mut sock, "left0")?.unsigned_abs();
        let mut req = rt_neigh::setneightbl();
        req.header(|h| h.family = INET).name("arp_cache").parms(|parms| {
            parms.ifindex(link).base_reachable_time(45_000).retrans_time(2000).ucast_probes(9);
        });
        sock.request(&req)?;
        let printed = json_of("ip -json -statistics ntable show name arp_cache")?;
        let printed: Vec<_> = printed.as_array().into_iter().flatten().collect();
        let mut compared = Comparison::new();
        let mut list = rt_neigh::getneightbl();
        list.header(|h| h.family = INET);
        let mut tables = sock.dump(&list)?;
        while let Some(table) = tables.next()? {
            if table.name()?.is_some_and(|name| *name != b"arp_cache"[..]) {
                continue;
            }
            let parms = table.parms()?.expect("parms");
            let dev = parms.ifindex()?.map_or(Value::Null, |index| {
                if index == link { "left0".into() } else { index.into() }
            });
            let theirs = printed.iter().find(|one| one.get("dev").unwrap_or(&Value::Null) == &dev);
            // Links other than ours are not of interest.
            let Some(theirs) = theirs else { continue };
            if dev.is_null() {
                compare_table(&table, theirs, compared.of("table."))?;
            } else {
                compare_parameters(&parms, theirs, compared.of("parms."))?;
                assert_eq!(parms.base_reachable_time()?, Some(45_000));
                assert_eq!(parms.ucast_probes()?, Some(9));
            }
        }
        compared.finish(23);
        Ok(())
    });
}

fn compare_table(table: &rt_neigh::NdtAttrs<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome {
    ours.same_text("name", table.name()?, &theirs["name"]);
    ours.same("thresh1", table.thresh1()?, &theirs["thresh1"]);
    ours.same("thresh2", table.thresh2()?, &theirs["thresh2"]);
    ours.same("thresh3", table.thresh3()?, &theirs["thresh3"]);
    ours.same("gc-interval", table.gc_interval()?, &theirs["gc_interval"]);
    // All namespaces share the tables, so counters that other tests change are left out.
    let config = table.config()?.expect("config");
    ours.same("config.key-len", config.key_len, &theirs["key_length"]);
    ours.same("config.entry-size", config.entry_size, &theirs["entry_size"]);
    ours.same("config.proxy-qlen", config.proxy_qlen, &theirs["proxy_qlen"]);
    let stats = table.stats()?.expect("stats");
    ours.same("stats.table-fulls", stats.table_fulls, &theirs["table_fulls"]);
    Ok(())
}

fn compare_parameters(
    parms: &rt_neigh::NdtpaAttrs<'_>,
    theirs: &Value,
    ours: &mut Comparison,
) -> Outcome {
    ours.same("refcnt", parms.refcnt()?, &theirs["refcnt"]);
    ours.same("reachable-time", parms.reachable_time()?, &theirs["reachable"]);
    ours.same("base-reachable-time", parms.base_reachable_time()?, &theirs["base_reachable"]);
    ours.same("retrans-time", parms.retrans_time()?, &theirs["retrans"]);
    ours.same("gc-staletime", parms.gc_staletime()?, &theirs["gc_stale"]);
    ours.same("delay-probe-time", parms.delay_probe_time()?, &theirs["delay_probe"]);
    ours.same("queue-len", parms.queue_len()?, &theirs["queue"]);
    ours.same("app-probes", parms.app_probes()?, &theirs["app_probes"]);
    ours.same("ucast-probes", parms.ucast_probes()?, &theirs["ucast_probes"]);
    ours.same("mcast-probes", parms.mcast_probes()?, &theirs["mcast_probes"]);
    ours.same("anycast-delay", parms.anycast_delay()?, &theirs["anycast_delay"]);
    ours.same("proxy-delay", parms.proxy_delay()?, &theirs["proxy_delay"]);
    ours.same("proxy-qlen", parms.proxy_qlen()?, &theirs["proxy_queue"]);
    ours.same("locktime", parms.locktime()?, &theirs["locktime"]);
    assert!(parms.interval_probe_time_ms()?.is_some());
    Ok(())
}

/// The forwarding entries: link, hardware address, whether a bridge has it.
fn forwarding(sock: &mut Socket<Route>) -> Result<Vec<String>, Failure> {
    let mut names = BTreeMap::new();
    let mut links = sock.dump(&rt_link::getlink())?;
    while let Some(link) = links.next()? {
        names.insert(link.header().ifi_index, link.ifname()?.expect("a name").to_string());
    }
    let mut list = rt_neigh::getneigh();
    list.header(|h| h.ndm_family = BRIDGE);
    let mut found = Vec::new();
    let mut entries = sock.dump(&list)?;
    while let Some(entry) = entries.next()? {
        let name = &names[&entry.header().ndm_ifindex];
        let address = entry.lladdr()?.map(|address| address.to_string());
        found.push(json!([name, address, entry.master()?.is_some()]).to_string());
    }
    found.sort_unstable();
    Ok(found)
}

/// The same as `bridge` prints it.
fn printed_forwarding() -> Result<Vec<String>, Failure> {
    let all = json_of("bridge -json fdb show")?;
    let entries = all.as_array().into_iter().flatten();
    let entry = |entry: &Value| {
        json!([entry["ifname"], entry["mac"], entry["master"].is_string()]).to_string()
    };
    let mut found: Vec<_> = entries.map(entry).collect();
    found.sort_unstable();
    Ok(found)
}
