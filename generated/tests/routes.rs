//! Routes: tables, metrics, next hops, IPv6, lookups; created by us and by `ip`.

mod common;

use std::net::{IpAddr, Ipv4Addr};

use common::{Comparison, Failure, Outcome, index, ip, isolated, one, route_socket};
use netloom::rt_route::{self, GetrouteReply, RtmType};
use netloom::wire::Attrs;
use netloom::{Route, Socket};
use serde_json::{Value, json};

const INET: u8 = 2;
const INET6: u8 = 10;
/// `RT_TABLE_MAIN`.
const MAIN: u32 = 254;
/// `RTPROT_BOOT` and `RTPROT_STATIC`.
const BOOT: u8 = 3;
const STATIC: u8 = 4;

/// Calls `look` with the one route to `dst`.
fn with_route<T>(
    sock: &mut Socket<Route>,
    dst: &str,
    look: impl FnOnce(GetrouteReply<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (dst, len) = dst.split_once('/').expect("a prefix");
    let (dst, len): (IpAddr, u8) = (dst.parse()?, len.parse()?);
    let family = if dst.is_ipv4() { INET } else { INET6 };
    let mut req = rt_route::getroute();
    req.header(|h| h.rtm_family = family);
    let mut routes = sock.dump(&req)?;
    while let Some(route) = routes.next()? {
        if route.dst()? == Some(dst) && route.header().rtm_dst_len == len {
            return look(route);
        }
    }
    Err(Failure::new(format!("there is no route to {dst}/{len}")))
}

/// The same as `ip` prints it.
fn theirs(dst: &str) -> Result<Value, Failure> {
    let version = if dst.contains(':') { "-6" } else { "-4" };
    one(&format!("ip -json -details {version} route show table all exact {dst}"))
}

/// Compares what every route has.
fn compare(ours: &mut Comparison, route: &GetrouteReply<'_>, theirs: &Value) -> Outcome {
    let header = route.header();
    let prefix = route.dst()?.map(|dst| format!("{dst}/{}", header.rtm_dst_len));
    ours.same("dst", prefix, &theirs["dst"]);
    ours.same("type", header.rtm_type.to_string(), &theirs["type"]);
    let protocols = [(2, "kernel"), (BOOT, "boot"), (STATIC, "static")];
    let protocol = protocols.iter().find(|(number, _)| *number == header.rtm_protocol);
    ours.same("protocol", protocol.map(|(_, name)| *name), &theirs["protocol"]);
    let scopes = [(0, "global"), (253, "link"), (254, "host")];
    let scope = scopes.iter().find(|(number, _)| *number == header.rtm_scope);
    ours.same("scope", scope.map(|(_, name)| *name), &theirs["scope"]);
    let table = route.table()?;
    assert!(table.is_some());
    if let Some(theirs) = theirs.get("table") {
        // With `table all`, even the main table is named.
        let main = (table == Some(MAIN)).then(|| "main".to_owned());
        ours.same("table", main.or(table.map(|number| number.to_string())), theirs);
    } else {
        assert_eq!(table, Some(MAIN));
    }
    if let Some(theirs) = theirs.get("metric") {
        ours.same("priority", route.priority()?, theirs);
    }
    Ok(())
}

#[test]
fn routes_are_the_same_to_ip_and_to_us() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        ip("address add 10.1.0.1/24 dev left0")?;
        ip("-6 address add fd00::1/64 dev left0 nodad")?;
        let mut compared = Comparison::new();
        ours_seen_by_ip(&mut sock, &mut compared)?;
        theirs_seen_by_us(&mut sock, &mut compared)?;
        six_seen_by_both(&mut sock, &mut compared)?;
        compared.finish(39);
        Ok(())
    });
}

fn ours_seen_by_ip(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    let left = index(sock, "left0")?.unsigned_abs();
    let mut req = rt_route::newroute();
    req.create().exclusive().header(|h| {
        h.rtm_family = INET;
        h.rtm_dst_len = 16;
        h.rtm_tos = 0x10;
        h.rtm_protocol = STATIC;
        h.rtm_type = RtmType::UNICAST;
    });
    req.dst(Ipv4Addr::new(10, 9, 0, 0)).gateway(Ipv4Addr::new(10, 1, 0, 2)).oif(left);
    req.prefsrc(Ipv4Addr::new(10, 1, 0, 1)).priority(50).table(1000);
    req.metrics(|metrics| {
        metrics.lock(1 << 2 | 1 << 7).mtu(1300).window(1000).rtt(80).rttvar(20).ssthresh(30);
        metrics.cwnd(20).advmss(1200).reordering(5).hoplimit(60).initcwnd(10).features(1);
        metrics.rto_min(20).initrwnd(11).quickack(1).cc_algo("reno");
    });
    sock.request(&req)?;
    let theirs = theirs("10.9.0.0/16")?;
    with_route(sock, "10.9.0.0/16", |route| {
        let ours = compared.of("ipv4.");
        compare(ours, &route, &theirs)?;
        ours.same_ip("gateway", route.gateway()?, &theirs["gateway"]);
        ours.same_ip("prefsrc", route.prefsrc()?, &theirs["prefsrc"]);
        assert_eq!((route.oif()?, &theirs["dev"]), (Some(left), &json!("left0")));
        ours.same_hex("tos", Some(route.header().rtm_tos), &theirs["tos"]);
        let metrics = route.metrics()?.expect("metrics");
        let theirs = &theirs["metrics"][0];
        let ours = ours.of("metrics.");
        ours.same("mtu", metrics.mtu()?, &theirs["mtu"]);
        ours.same("window", metrics.window()?, &theirs["window"]);
        // In eighths and quarters of a millisecond.
        ours.same("rtt", metrics.rtt()?.map(|rtt| rtt / 8), &theirs["rtt"]);
        ours.same("rttvar", metrics.rttvar()?.map(|rtt| rtt / 4), &theirs["rttvar"]);
        ours.same("ssthresh", metrics.ssthresh()?, &theirs["ssthresh"]);
        ours.same("cwnd", metrics.cwnd()?, &theirs["cwnd"]);
        ours.same("advmss", metrics.advmss()?, &theirs["advmss"]);
        ours.same("reordering", metrics.reordering()?, &theirs["reordering"]);
        ours.same("hoplimit", metrics.hoplimit()?, &theirs["hoplimit"]);
        ours.same("initcwnd", metrics.initcwnd()?, &theirs["initcwnd"]);
        ours.same("rto-min", metrics.rto_min()?, &theirs["rto_min"]);
        ours.same("initrwnd", metrics.initrwnd()?, &theirs["initrwnd"]);
        ours.same("quickack", metrics.quickack()?, &theirs["quickack"]);
        ours.same_text("cc-algo", metrics.cc_algo()?, &theirs["congestion"]);
        let ecn = metrics.features()?.map(|bits| bits & 1 != 0);
        ours.same("features", ecn, &json!(theirs.get("ecn").is_some()));
        assert_eq!(metrics.lock()?, Some(1 << 2 | 1 << 7));
        Ok(())
    })?;
    let locked = common::programs::run("ip route show table 1000")?;
    assert!(locked.contains("mtu lock 1300") && locked.contains("cwnd lock 20"), "{locked}");
    Ok(())
}

fn theirs_seen_by_us(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    let left = index(sock, "left0")?;
    ip("route add 10.10.0.0/16 nexthop via 10.1.0.2 weight 3 nexthop via 10.1.0.3 weight 4")?;
    ip("route add unreachable 10.11.0.0/16 metric 9 protocol static realms 3/4")?;
    ip("route add 10.12.0.0/16 dev left0 scope link table 70000")?;
    ip("route add 10.13.0.0/16 via inet6 fe80::1 dev left0")?;
    ip("nexthop add id 5 via 10.1.0.2 dev left0")?;
    ip("route add 10.14.0.0/16 nhid 5")?;
    for dst in ["10.11.0.0/16", "10.12.0.0/16", "10.13.0.0/16"] {
        let theirs = theirs(dst)?;
        with_route(sock, dst, |route| compare(compared.of("ipv4."), &route, &theirs))?;
    }
    let theirs_ = theirs("10.10.0.0/16")?;
    with_route(sock, "10.10.0.0/16", |route| {
        let hops = route.multipath()?.expect("multipath");
        for (position, (hop, gateway)) in next_hops(hops).into_iter().enumerate() {
            let theirs = &theirs_["nexthops"][position];
            compared.same_ip("multipath.gateway", Some(gateway), &theirs["gateway"]);
            // struct rtnexthop: u16 len, u8 flags, u8 hops (the weight less one), i32 ifindex
            compared.same("multipath.weight", u32::from(hop[3]) + 1, &theirs["weight"]);
            assert_eq!(i32::from_ne_bytes([hop[4], hop[5], hop[6], hop[7]]), left);
        }
        assert_eq!(theirs_["nexthops"][2], Value::Null);
        Ok(())
    })?;
    with_route(sock, "10.11.0.0/16", |route| {
        let theirs = theirs("10.11.0.0/16")?;
        let flow = route.flow()?.map(|flow| {
            json!({
                "from": (flow >> 16).to_string(), "to": (flow & 0xffff).to_string(),
            })
        });
        if theirs.get("flow").is_some() {
            compared.same("flow", flow, &theirs["flow"]);
        }
        Ok(())
    })?;
    with_route(sock, "10.13.0.0/16", |route| {
        let via = route.via()?.expect("via");
        let (family, address) = via.split_at(2);
        assert_eq!(u16::from_ne_bytes([family[0], family[1]]), u16::from(INET6));
        let address = IpAddr::from(<[u8; 16]>::try_from(address)?);
        compared.same_ip("via", Some(address), &theirs("10.13.0.0/16")?["via"]["host"]);
        Ok(())
    })?;
    with_route(sock, "10.14.0.0/16", |route| {
        compared.same("nh-id", route.nh_id()?, &theirs("10.14.0.0/16")?["nhid"]);
        Ok(())
    })
}

/// Splits `RTA_MULTIPATH`: structs of 8 bytes, each with attributes behind it.
fn next_hops(mut bytes: &[u8]) -> Vec<(&[u8], IpAddr)> {
    let mut hops = Vec::new();
    while bytes.len() >= 8 {
        let len = usize::from(u16::from_ne_bytes([bytes[0], bytes[1]]));
        let (hop, rest) = bytes.split_at(len);
        let gateway = Attrs::new(&hop[8..]).find(|attr| attr.id() == 5).expect("a gateway");
        let gateway = <[u8; 4]>::try_from(gateway.payload).expect("an IPv4 address");
        hops.push((&hop[..8], gateway.into()));
        bytes = rest;
    }
    hops
}

fn six_seen_by_both(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    let left = index(sock, "left0")?.unsigned_abs();
    let mut req = rt_route::newroute();
    req.create().header(|h| {
        h.rtm_family = INET6;
        h.rtm_dst_len = 48;
        h.rtm_protocol = BOOT;
        h.rtm_type = RtmType::UNICAST;
    });
    let gateway: IpAddr = "fd00::2".parse()?;
    // ICMPV6_ROUTER_PREF_HIGH
    req.dst("fd01::".parse::<IpAddr>()?).gateway(gateway).oif(left).pref(1).priority(77);
    req.expires(500).metrics(|metrics| {
        metrics.mtu(1280).hoplimit(9);
    });
    sock.request(&req)?;
    ip("-6 route add prohibit fd02::/32 table 999 protocol static pref low")?;
    let prefs = ["medium", "high", "?", "low"];
    for dst in ["fd01::/48", "fd02::/32"] {
        let theirs = theirs(dst)?;
        with_route(sock, dst, |route| {
            let ours = compared.of("ipv6.");
            compare(ours, &route, &theirs)?;
            let pref = route.pref()?.map(|pref| prefs[usize::from(pref)]);
            ours.same("pref", pref, &theirs["pref"]);
            if theirs.get("gateway").is_some() {
                ours.same_ip("gateway", route.gateway()?, &theirs["gateway"]);
                let metrics = route.metrics()?.expect("metrics");
                ours.same("metrics.mtu", metrics.mtu()?, &theirs["metrics"][0]["mtu"]);
                let hoplimit = &theirs["metrics"][0]["hoplimit"];
                ours.same("metrics.hoplimit", metrics.hoplimit()?, hoplimit);
                let left = route.cacheinfo()?.map(|info| info.rta_expires);
                // In clock ticks; it may just have gone down.
                assert!(matches!(left, Some(49_000..=50_000)), "{left:?}");
                ours.same(
                    "expires",
                    left.map(|ticks| ticks.unsigned_abs().div_ceil(100)),
                    &json!(500),
                );
            }
            Ok(())
        })?;
    }
    Ok(())
}
