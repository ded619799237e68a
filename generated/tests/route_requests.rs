//! Requests about routes: lookups, replacements, filters.

mod common;

use std::net::Ipv4Addr;

use common::{Comparison, index, ip, isolated, one, route_socket};
use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_route::{self, RtmType, Rtmsg};

const INET: u8 = 2;
/// `RTPROT_STATIC`.
const STATIC: u8 = 4;
/// Makes `ip` print the route that is replaced.
const PRINT: &str = "ip -json -details route show exact 10.9.0.0/16";

#[test]
fn the_kernel_looks_a_route_up() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let left = index(&mut sock, "left0")?.unsigned_abs();
        ip("address add 10.1.0.1/24 dev left0")?;
        ip("route add 10.9.0.0/16 via 10.1.0.2")?;
        let mut req = rt_route::getroute();
        req.header(|h| {
            h.rtm_family = INET;
            h.rtm_dst_len = 32;
        });
        req.dst(Ipv4Addr::new(10, 9, 1, 2));
        let theirs = one("ip -json route get 10.9.1.2")?;
        let route = sock.get(&req)?;
        let mut ours = Comparison::new();
        ours.same_ip("dst", route.dst()?, &theirs["dst"]);
        ours.same_ip("gateway", route.gateway()?, &theirs["gateway"]);
        ours.same_ip("prefsrc", route.prefsrc()?, &theirs["prefsrc"]);
        ours.same("uid", route.uid()?, &theirs["uid"]);
        assert_eq!(route.oif()?, Some(left));
        let mut nowhere = rt_route::getroute();
        nowhere.header(|h| {
            h.rtm_family = INET;
            h.rtm_dst_len = 32;
        });
        nowhere.dst(Ipv4Addr::new(10, 200, 0, 1));
        let refused = sock.get(&nowhere).map(drop).unwrap_err();
        assert_eq!(refused.errno(), Some(Errno::ENETUNREACH), "{refused}");
        ours.finish(4);
        Ok(())
    });
}

#[test]
fn routes_are_replaced_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let left = index(&mut sock, "left0")?.unsigned_abs();
        let header = Rtmsg::with(|h| {
            h.rtm_family = INET;
            h.rtm_dst_len = 16;
            h.rtm_protocol = STATIC;
            h.rtm_type = RtmType::UNICAST;
            h.rtm_scope = 253;
            h.rtm_table = 254;
        });
        let mut req = rt_route::newroute();
        req.create().exclusive().header(|h| *h = header).dst(Ipv4Addr::new(10, 9, 0, 0)).oif(left);
        sock.request(&req)?;
        assert_eq!(sock.request(&req).unwrap_err().errno(), Some(Errno::EEXIST));
        let mut other = rt_route::newroute();
        other.create().replace().dst(Ipv4Addr::new(10, 9, 0, 0));
        other.header(|h| {
            *h = header;
            h.rtm_type = RtmType::BLACKHOLE;
            h.rtm_scope = 0;
        });
        sock.request(&other)?;
        assert_eq!(one(PRINT)?["type"], "blackhole");
        let mut delete = rt_route::delroute();
        delete.dst(Ipv4Addr::new(10, 9, 0, 0));
        delete.header(|h| {
            *h = header;
            h.rtm_scope = 255;
            h.rtm_type = RtmType::UNSPEC;
        });
        sock.request(&delete)?;
        assert_eq!(sock.request(&delete).unwrap_err().errno(), Some(Errno::ESRCH));
        assert!(one(PRINT).is_err());
        Ok(())
    });
}

#[test]
fn the_kernel_filters_a_dump_by_table() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        for table in [100, 1000] {
            for number in 0..50 {
                ip(&format!("route add 10.{number}.0.0/16 dev left0 table {table}"))?;
            }
        }
        let mut req = rt_route::getroute();
        req.header(|h| h.rtm_family = INET);
        req.table(1000);
        let mut count = 0;
        let mut routes = sock.dump(&req)?;
        while let Some(route) = routes.next()? {
            assert_eq!(route.table()?, Some(1000));
            count += 1;
        }
        assert!(routes.filtered());
        assert_eq!(count, 50);
        Ok(())
    });
}
