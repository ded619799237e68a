//! Requests about links, addresses, neighbours and routes that take what not every program uses:
//! other names, reasons to stay down, groups, remotes of tunnels, ports.
//!
//! VM: modules=veth,dummy,vxlan,vrf programs=ip,bridge

mod common;

use std::net::{Ipv4Addr, Ipv6Addr};

use common::{Comparison, index, ip, isolated, json as json_of, mac, one, report, route_socket};
use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_addr::{self, IfaFlags};
use netloom::rt_link::{self, LinkinfoMemberDataMsg};
use netloom::rt_neigh::{self, Ndmsg, NtfFlags, NudState};
use netloom::rt_route::{self};
use serde_json::json;

const INET: u8 = 2;
const BRIDGE: u8 = 7;
const INET6: u8 = 10;

#[test]
fn links_have_other_names() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let names = ["the-left-one-with-a-long-name", "sinister"];
        let mut req = rt_link::newlinkprop();
        req.create().exclusive().ifname("left0").prop_list(|list| {
            list.alt_ifname(names[0]).alt_ifname(names[1]);
        });
        sock.request(&req)?;
        let theirs = one("ip -json link show dev left0")?;
        let mut ours = Comparison::new();
        let link = sock.get(rt_link::getlink().alt_ifname(names[0]))?;
        ours.same_text("ifname", link.ifname()?, &theirs["ifname"]);
        let list = link.prop_list()?.expect("prop-list").alt_ifname();
        let found =
            list.map(|name| name.map(ToString::to_string)).collect::<Result<Vec<_>, _>>()?;
        ours.same("prop-list", found, &theirs["altnames"]);
        ours.finish(2);
        assert_eq!(sock.request(&req).unwrap_err().errno(), Some(Errno::EEXIST));

        // What one request can change of a link that is chosen by such a name.
        sock.request(rt_link::setlink().alt_ifname(names[1]).ifalias("to the left").mtu(1300))?;
        let theirs = one("ip -json link show dev left0")?;
        assert_eq!((&theirs["ifalias"], &theirs["mtu"]), (&json!("to the left"), &json!(1300)));
        let mut req = rt_link::dellinkprop();
        req.ifname("left0").prop_list(|list| {
            list.alt_ifname(names[1]);
        });
        sock.request(&req)?;
        assert_eq!(one("ip -json link show dev left0")?["altnames"], json!([names[0]]));
        Ok(())
    });
}

#[test]
fn links_are_held_down_for_reasons() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "under0", "far0")?;
        // Only few kinds can be held down; these hang on another link, by one request.
        let under = index(&mut sock, "under0")?.unsigned_abs();
        let mut req = rt_link::newlink();
        req.create().exclusive().ifname("upper0").link(under).group(7).linkinfo(|info| {
            info.data_macvlan(|_| {});
        });
        match sock.request(&req) {
            Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
                report("SKIPPED: links_are_held_down_for_reasons: this kernel has no macvlan");
                return Ok(());
            }
            result => drop(result?),
        }
        let mut req = rt_link::setlink();
        req.ifname("upper0").proto_down(1).proto_down_reason(|reason| {
            reason.mask(0b110).value(0b100);
        });
        sock.request(&req)?;
        let link = sock.get(rt_link::getlink().ifname("upper0"))?;
        let reason = link.proto_down_reason()?.expect("proto-down-reason");
        assert_eq!((link.proto_down()?, reason.value()?), (Some(1), Some(0b100)));
        let theirs = one("ip -json -details link show dev upper0")?;
        let mut ours = Comparison::new();
        ours.same_bool("proto-down", link.proto_down()?, &theirs["proto_down"]);
        ours.same("proto-down-reason", json!(["2"]), &theirs["proto_down_reason"]);
        ours.same("group", link.group()?.map(|group| group.to_string()), &theirs["group"]);
        ours.finish(3);
        // All of a group go at once.
        sock.request(rt_link::dellink().group(7))?;
        let gone = sock.get(rt_link::getlink().ifname("upper0")).map(drop).unwrap_err();
        assert_eq!(gone.errno(), Some(Errno::ENODEV));
        Ok(())
    });
}

#[test]
fn members_of_a_vrf_tell_its_table() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let mut req = rt_link::newlink();
        req.create().exclusive().ifname("vrf0").linkinfo(|info| {
            info.data_vrf(|vrf| {
                vrf.table(70_000);
            });
        });
        match sock.request(&req) {
            Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
                report("SKIPPED: members_of_a_vrf_tell_its_table: this kernel has no vrf");
                return Ok(());
            }
            result => drop(result?),
        }
        let vrf = index(&mut sock, "vrf0")?.unsigned_abs();
        sock.request(rt_link::setlink().ifname("left0").master(vrf))?;
        let link = sock.get(rt_link::getlink().ifname("left0"))?;
        let info = link.linkinfo()?.expect("linkinfo");
        let Some(LinkinfoMemberDataMsg::Vrf(port)) = info.slave_data()? else { panic!("{info:?}") };
        let theirs = one("ip -json -details link show dev left0")?;
        let mut ours = Comparison::new();
        let printed = &theirs["linkinfo"]["info_slave_data"]["table"];
        ours.same("vrf-port.table", port.table()?, printed);
        ours.finish(1);
        Ok(())
    });
}

#[test]
fn one_ipv6_address_is_looked_up() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let address: Ipv6Addr = "fd00::7".parse()?;
        ip("-6 address add fd00::7/64 dev left0 nodad preferred_lft 4000 valid_lft 5000")?;
        let mut req = rt_addr::getaddr();
        req.header(|h| h.ifa_family = INET6).address(address);
        let found = sock.get(&req)?;
        assert_eq!(found.address()?, Some(address.into()));
        assert_eq!(found.header().ifa_index, index(&mut route_socket()?, "left0")?.unsigned_abs());
        assert_eq!(found.flags()?.map(|flags| flags.contains(IfaFlags::NODAD)), Some(true));
        req.address("fd00::8".parse::<Ipv6Addr>()?);
        let absent = sock.get(&req).map(drop).unwrap_err();
        assert_eq!(absent.errno(), Some(Errno::EADDRNOTAVAIL));
        Ok(())
    });
}

#[test]
fn vxlan_remotes_are_those_of_bridge() {
    isolated(&["ip", "bridge"], || {
        let mut sock = route_socket()?;
        let mut req = rt_link::newlink();
        req.create().exclusive().ifname("vx0").linkinfo(|info| {
            info.data_vxlan(|vxlan| {
                vxlan.id(77).port(4789).local(Ipv4Addr::new(10, 1, 0, 1));
            });
        });
        match sock.request(&req) {
            Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
                report("SKIPPED: vxlan_remotes_are_those_of_bridge: this kernel has no vxlan");
                return Ok(());
            }
            result => drop(result?),
        }
        let link = index(&mut sock, "vx0")?;
        let header = Ndmsg::with(|h| {
            h.ndm_family = BRIDGE;
            h.ndm_ifindex = link;
            h.ndm_state = NudState::NOARP | NudState::PERMANENT;
            h.ndm_flags = NtfFlags::SELF;
        });
        let address = mac("02:00:00:00:00:77");
        let mut req = rt_neigh::newneigh();
        req.create().exclusive().header(|h| *h = header).lladdr(address);
        req.dst(Ipv4Addr::new(10, 1, 0, 9)).port(8472).vni(78);
        sock.request(&req)?;
        let theirs = json_of("bridge -json fdb show dev vx0")?;
        let printed = theirs.as_array().into_iter().flatten();
        let printed = printed.clone().find(|entry| entry["mac"] == address.to_string());
        let printed = printed.expect("bridge lists the entry");
        let mut ours = Comparison::new();
        let mut list = rt_neigh::getneigh();
        list.header(|h| h.ndm_family = BRIDGE);
        let mut entries = sock.dump(&list)?;
        while let Some(entry) = entries.next()? {
            if entry.lladdr()? == Some(address) {
                ours.same_ip("dst", entry.dst()?, &printed["dst"]);
                ours.same("port", entry.port()?, &printed["port"]);
                ours.same("vni", entry.vni()?, &printed["vni"]);
                assert_eq!(entry.port()?, Some(8472));
            }
        }
        drop(entries);
        ours.finish(3);
        let mut req = rt_neigh::delneigh();
        req.header(|h| *h = header)
            .lladdr(address)
            .dst(Ipv4Addr::new(10, 1, 0, 9))
            .port(8472)
            .vni(78);
        sock.request(&req)?;
        assert_eq!(sock.request(&req).unwrap_err().errno(), Some(Errno::ENOENT));
        Ok(())
    });
}

#[test]
fn a_lookup_takes_ports_into_account() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        ip("address add 10.1.0.1/24 dev left0")?;
        ip("route add 10.9.0.0/16 via 10.1.0.2")?;
        ip("route add 10.9.0.0/16 via 10.1.0.3 table 100")?;
        // Read in the other byte order, 443 is outside.
        ip("rule add ipproto 6 dport 440-450 table 100 priority 50")?;
        for (port, gateway) in [(443, 3), (451, 2)] {
            let mut req = rt_route::getroute();
            req.header(|h| {
                h.rtm_family = INET;
                h.rtm_dst_len = 32;
            });
            req.dst(Ipv4Addr::new(10, 9, 1, 2)).ip_proto(6).sport(1000).dport(port);
            let route = sock.get(&req)?;
            assert_eq!(route.gateway()?, Some(Ipv4Addr::new(10, 1, 0, gateway).into()));
            let theirs =
                one(&format!("ip -json route get 10.9.1.2 ipproto 6 sport 1000 dport {port}"))?;
            assert_eq!(theirs["gateway"], format!("10.1.0.{gateway}"));
        }
        Ok(())
    });
}
