//! Open vSwitch: datapaths, ports and flows are what `ovs-dpctl` says, packets come and go.
//!
//! VM: modules=openvswitch,dummy programs=ovs-dpctl,ip

mod common;

use std::fs;
use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::time::{Duration, Instant};

use common::{Failure, index, ip, isolated, mac, programs::run, report, route_socket, skip};
use netloom::exchange::Errno;
use netloom::ovs_datapath::{self, OvsHeader, UserFeatures};
use netloom::ovs_flow::{
    self, ActionAttrsWriter, KeyAttrs, KeyAttrsWriter, OvsActionAddMpls, OvsActionHash,
    OvsActionPushMpls, OvsActionPushVlan, OvsFragType, OvsHashAlg, OvsKeyEthernet, OvsKeyIpv4,
    OvsKeyTcp,
};
use netloom::ovs_packet::{self, Event as PacketEvent};
use netloom::ovs_vport::{self, VportType};
use netloom::wire::{GenericHeader, flags};
use netloom::{Error, Family, Generic, Notification, Options, Socket, Subscription, Writer};
use nix::sys::socket::{NetlinkAddr, getsockname};

/// A socket, unless the kernel has no Open vSwitch.
fn socket(test: &str) -> Result<Option<Socket<Generic>>, Failure> {
    let mut sock = Socket::open_with(&Options::new().timeout(Duration::from_secs(20)))?;
    match sock.family::<ovs_datapath::Family>().map(drop) {
        Ok(()) => {}
        Err(Error::UnknownFamily(_)) => {
            skip(test, "the kernel has no family ovs_datapath");
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    }
    // Devices that say nothing by themselves.
    fs::write("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1")?;
    for name in ["d0", "d1"] {
        ip(&format!("link add {name} type dummy"))?;
        ip(&format!("link set {name} up"))?;
    }
    Ok(Some(sock))
}

/// Makes the datapath dp0 with its port 0, d0 as 1 and d1 as 7, and returns its number.
fn datapath(sock: &mut Socket<Generic>) -> Result<i32, Failure> {
    sock.request(ovs_datapath::new().name("dp0").upcall_pid(0))?;
    let mut get = ovs_datapath::get();
    get.name("dp0");
    let number = sock.get(&get)?.header().dp_ifindex;
    for (name, port) in [("d0", 1), ("d1", 7)] {
        let mut new = ovs_vport::new();
        new.header(ovs_vport::OvsHeader { dp_ifindex: number }).port_no(port).name(name);
        sock.request(new.type_(VportType::NETDEV).upcall_pid(&[0]))?;
    }
    Ok(number)
}

/// What `ovs-dpctl` prints of our datapath.
fn dpctl(words: &str) -> Result<String, Failure> {
    run(&format!("ovs-dpctl {words}"))
}

#[test]
fn datapaths_and_ports_are_those_of_ovs_dpctl() {
    isolated(&["ip", "ovs-dpctl"], || {
        let test = "datapaths_and_ports_are_those_of_ovs_dpctl";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        let number = datapath(&mut sock)?;
        assert_eq!(number, index(&mut route_socket()?, "dp0")?);
        let header = OvsHeader { dp_ifindex: number };
        let vport = ovs_vport::OvsHeader { dp_ifindex: number };
        let mut set = ovs_datapath::set();
        set.header(header).masks_cache_size(512).user_features(UserFeatures::UNALIGNED);
        sock.request(&set)?;
        let mut new = ovs_vport::new();
        new.header(vport).name("int0").type_(VportType::INTERNAL).upcall_pid(&[5]);
        sock.request(&new)?;
        assert_eq!(sock.request(&new).unwrap_err().errno(), Some(Errno::EEXIST));

        // Before the program is asked, which sets its own.
        let features = sock.get(ovs_datapath::get().header(header))?.user_features()?;
        assert_eq!(features, Some(UserFeatures::UNALIGNED));
        let mut printed = dpctl("show dp0")?;
        let mut ours = String::from("system@dp0:\n");
        let found = sock.get(ovs_datapath::get().header(header))?;
        let stats = found.stats()?.expect("stats");
        let masks = found.megaflow_stats()?.expect("megaflow stats");
        ours += &format!("  flows: {}\n", stats.n_flows);
        ours += &format!("  masks: hit:{} total:{} ", masks.n_mask_hit, masks.n_masks);
        ours += "hit/pkt:0.00\n  caches:\n";
        ours += &format!("    masks-cache: size:{}\n", found.masks_cache_size()?.unwrap_or(0));
        let mut dump = ovs_vport::get();
        dump.header(vport);
        let mut ports = sock.dump(&dump)?;
        while let Some(port) = ports.next()? {
            let kind = if port.type_()? == Some(VportType::INTERNAL) { " (internal)" } else { "" };
            let name = port.name()?.expect("a name");
            let line = format!("  port {}: {name}{kind}\n", port.port_no()?.expect("a number"));
            ours += &line;
            assert_eq!(port.header().dp_ifindex, number);
        }
        drop(ports);
        // Packets of our own neighbour discovery may be lost at any time.
        printed =
            printed.lines().filter(|line| !line.contains("lookups")).collect::<Vec<_>>().join("\n");
        let sorted = |text: &str| {
            let mut lines: Vec<_> = text.trim().lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&ours), sorted(&printed));

        // What a port gets its packets by, changed.
        let mut set = ovs_vport::set();
        sock.request(set.header(vport).port_no(7).upcall_pid(&[77]))?;
        let port = sock.get(ovs_vport::get().header(vport).port_no(7))?;
        assert_eq!(port.upcall_pid()?.expect("ids").collect::<Vec<_>>(), [77]);
        assert_eq!(port.name()?.map(ToString::to_string).as_deref(), Some("d1"));

        sock.request(ovs_vport::del().header(vport).port_no(7))?;
        assert!(!dpctl("show dp0")?.contains("d1"));
        sock.request(ovs_datapath::del().name("dp0"))?;
        assert_eq!(dpctl("dump-dps")?, "");
        Ok(())
    });
}

/// Fields of a packet: `exact` is the mask that goes with it.
fn key(exact: bool) -> impl Fn(&mut KeyAttrsWriter<'_>) {
    move |key| {
        key.in_port(if exact { 1 } else { !0 });
        let (eth_src, eth_dst) = match exact {
            true => (mac("02:00:00:00:00:01"), mac("02:00:00:00:00:02")),
            false => (mac("ff:ff:ff:ff:ff:ff"), mac("ff:ff:ff:ff:ff:ff")),
        };
        key.ethernet(OvsKeyEthernet { eth_src, eth_dst });
        key.ethertype(if exact { 0x0800 } else { 0xffff });
        key.ipv4(OvsKeyIpv4 {
            ipv4_src: if exact { Ipv4Addr::new(10, 0, 0, 1) } else { Ipv4Addr::BROADCAST },
            ipv4_dst: match exact {
                true => Ipv4Addr::new(10, 0, 0, 0),
                false => Ipv4Addr::new(255, 255, 255, 0),
            },
            ipv4_proto: if exact { 6 } else { 0xff },
            ipv4_frag: if exact { OvsFragType::NONE } else { OvsFragType::ANY },
            ..OvsKeyIpv4::default()
        });
        key.tcp(OvsKeyTcp { tcp_src: 0, tcp_dst: if exact { 80 } else { 0xffff } });
        // Goes with TCP, though no bit of it counts here.
        key.tcp_flags(0);
    }
}

/// Label 20, bottom of the stack, TTL 9.
const LABEL: u32 = (20 << 12) | (1 << 8) | 9;

/// Actions, and how `ovs-dpctl` prints them.
const ACTIONS: &[(fn(&mut ActionAttrsWriter<'_>), &str)] = &[
    (
        |actions| {
            let push = OvsActionPushVlan { vlan_tpid: 0x8100, vlan_tci: 0x3005 };
            actions.push_vlan(push).output(7).pop_vlan(true).output(0);
        },
        "push_vlan(vid=5,pcp=1),d1,pop_vlan,dp0",
    ),
    (
        |actions| {
            let push = OvsActionPushMpls { mpls_lse: LABEL, mpls_ethertype: 0x8847 };
            actions.push_mpls(push).output(7);
        },
        "push_mpls(label=20,tc=0,ttl=9,bos=1,eth_type=0x8847),d1",
    ),
    (
        |actions| {
            let add = OvsActionAddMpls { mpls_lse: LABEL, mpls_ethertype: 0x8848, tun_flags: 1 };
            actions.add_mpls(add).output(7);
        },
        "add_mpls(label=20,tc=0,ttl=9,bos=1,eth_type=0x8848),d1",
    ),
    (
        |actions| {
            let hash = OvsActionHash { hash_alg: OvsHashAlg::L4, hash_basis: 3 };
            actions.hash_(hash).recirc(5);
        },
        "hash(l4(3)),recirc(0x5)",
    ),
    (
        |actions| {
            actions.ct(|ct| {
                ct.commit(true).zone(5).nat(|nat| {
                    nat.src(true).ip_min([10, 9, 9, 9]).proto_min(1000).proto_max(2000);
                });
            });
            actions.trunc(100).output(7);
        },
        "ct(commit,zone=5,nat(src=10.9.9.9:1000-2000)),trunc(100),d1",
    ),
    (
        |actions| {
            actions.sample(|sample| {
                sample.probability(u32::MAX / 2).actions(|actions| {
                    actions.output(7);
                });
            });
            actions.check_pkt_len(|check| {
                check.pkt_len(200).actions_if_greater(|actions| {
                    actions.output(7);
                });
                check.actions_if_less_equal(|actions| {
                    actions.output(0);
                });
            });
        },
        "sample(sample=50.0%,actions(d1)),check_pkt_len(size=200,gt(d1),le(dp0))",
    ),
    (
        |actions| {
            actions.set(|key| {
                key.tunnel(|tunnel| {
                    tunnel.id(8).ipv4_dst(Ipv4Addr::new(10, 3, 3, 3)).ttl(64).dont_fragment(true);
                    tunnel.vxlan_opts(|opts| {
                        opts.gbp(7);
                    });
                });
            });
            actions.output(7);
        },
        "set(tunnel(tun_id=0x8,dst=10.3.3.3,ttl=64,vxlan(gbp(id=7)),flags(df|key))),d1",
    ),
];

#[test]
fn flows_are_what_ovs_dpctl_prints() {
    isolated(&["ip", "ovs-dpctl"], || {
        let Some(mut sock) = socket("flows_are_what_ovs_dpctl_prints")? else { return Ok(()) };
        let header = ovs_flow::OvsHeader { dp_ifindex: datapath(&mut sock)? };
        let mut refused = Vec::new();
        for (actions, printed) in ACTIONS {
            let mut new = ovs_flow::new();
            new.nlm_flags(flags::CREATE | flags::EXCLUSIVE)
                .header(header)
                .key(key(true))
                .mask(key(false));
            if let Err(error) = sock.request(new.actions(actions)) {
                refused.push(format!("{printed}: {error}"));
                continue;
            }
            let expected = format!(
                "in_port(1),eth(src=02:00:00:00:00:01,dst=02:00:00:00:00:02),eth_type(0x0800),\
                 ipv4(src=10.0.0.1,dst=10.0.0.0/255.255.255.0,proto=6,frag=no),tcp(dst=80), \
                 packets:0, bytes:0, used:never, actions:{printed}"
            );
            let numbers = expected.replace("d1", "7").replace("dp0", "0");
            let theirs = dpctl("dump-flows dp0")?;
            assert!(theirs.contains(&numbers), "{numbers}: {theirs}");
            // And as we read it.
            let mut get = ovs_flow::get();
            get.header(header).key(key(true));
            let flow = sock.get(&get)?;
            let ipv4 = flow.mask()?.expect("a mask").ipv4()?.expect("an IPv4 mask");
            assert_eq!(ipv4.ipv4_dst, Ipv4Addr::new(255, 255, 255, 0));
            assert!(flow.actions()?.is_some() && flow.used()?.is_none());
            // Removed, it comes back for the last time.
            let mut del = ovs_flow::del();
            let last = sock.echo(del.header(header).key(key(true)))?;
            let Some(ovs_flow::Event::Del(last)) = last else { panic!("{last:?}") };
            assert_eq!(last.key()?.expect("a key").in_port()?, Some(1));
            assert_eq!(sock.get(&get).map(drop).unwrap_err().errno(), Some(Errno::ENOENT));
        }
        report(&format!("openvswitch: actions that the kernel refused: {refused:?}"));
        assert!(refused.len() < ACTIONS.len() - 4);
        // No `key`; nothing is logged of it.
        let mut new = ovs_flow::new();
        new.nlm_flags(flags::CREATE).header(header).probe(true).actions(|_| {});
        assert_eq!(sock.request(&new).unwrap_err().errno(), Some(Errno::EINVAL));
        Ok(())
    });
}

#[test]
fn flows_of_ovs_dpctl_are_read() {
    isolated(&["ip", "ovs-dpctl"], || {
        let Some(mut sock) = socket("flows_of_ovs_dpctl_are_read")? else { return Ok(()) };
        let header = ovs_flow::OvsHeader { dp_ifindex: datapath(&mut sock)? };
        dpctl(
            "add-flow dp0 in_port(1),eth(src=02:00:00:00:00:01,dst=02:00:00:00:00:02),\
             eth_type(0x8847),mpls(label=20,tc=0,ttl=9,bos=1) add_mpls(label=21,tc=1,ttl=8,bos=0,\
             eth_type=0x8847),7",
        )?;
        dpctl(
            "add-flow dp0 tunnel(tun_id=0x7,src=10.1.1.1,dst=10.2.2.2,tos=0,ttl=64,\
             flags(df|key)),in_port(1),eth_type(0x86dd),ipv6(src=fd00::1,dst=fd00::2,label=0,\
             proto=58,tclass=0,hlimit=64,frag=no),icmpv6(type=128,code=0) \
             set(tunnel(tun_id=0x8,dst=10.3.3.3,ttl=64,flags(df|key))),7",
        )?;
        let mut dump = ovs_flow::get();
        dump.header(header);
        let mut flows = sock.dump(&dump)?;
        let mut seen = 0;
        while let Some(flow) = flows.next()? {
            seen += 1;
            let key = flow.key()?.expect("a key");
            let actions = flow.actions()?.expect("actions");
            assert_eq!(actions.output()?, Some(7));
            if let Some(mpls) = key.mpls()? {
                assert_eq!(mpls.mpls_lse, LABEL);
                let add = actions.add_mpls()?.expect("add-mpls");
                assert_eq!(add.mpls_ethertype, 0x8847);
                assert_eq!(add.mpls_lse, (21 << 12) | (1 << 9) | 8);
                continue;
            }
            let tunnel = key.tunnel()?.expect("a tunnel");
            assert_eq!((tunnel.id()?, tunnel.ttl()?), (Some(7), Some(64)));
            assert_eq!(tunnel.ipv4_src()?, Some(Ipv4Addr::new(10, 1, 1, 1)));
            assert!(tunnel.dont_fragment() && !tunnel.csum());
            let ipv6 = key.ipv6()?.expect("IPv6");
            assert_eq!(ipv6.ipv6_src.to_string(), "fd00::1");
            assert_eq!((ipv6.ipv6_proto, ipv6.ipv6_frag), (58, OvsFragType::NONE));
            assert_eq!(key.icmpv6()?.expect("ICMPv6").icmp_type, 128);
            let set = actions.set()?.expect("set").tunnel()?.expect("a tunnel");
            assert_eq!(set.ipv4_dst()?, Some(Ipv4Addr::new(10, 3, 3, 3)));
        }
        assert_eq!(seen, 2);
        Ok(())
    });
}

/// Packets: one that no flow matches is handed over, and comes back to leave by a port; another
/// one is counted by its flow.
#[test]
fn packets_come_and_go() {
    isolated(&["ip", "ovs-dpctl"], || {
        let Some(mut sock) = socket("packets_come_and_go")? else { return Ok(()) };
        let number = datapath(&mut sock)?;
        let vport = ovs_vport::OvsHeader { dp_ifindex: number };
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        let listener = getsockname::<NetlinkAddr>(sub.as_fd().as_raw_fd())?.pid();
        let mut new = ovs_vport::new();
        new.header(vport).port_no(3).name("int0").type_(VportType::INTERNAL);
        sock.request(new.upcall_pid(&[listener]))?;
        ip("link set int0 up")?;
        ip("address add 10.0.0.1/24 dev int0")?;
        ip("neighbour add 10.0.0.2 lladdr 02:00:00:00:00:02 dev int0 nud permanent")?;

        let sender = UdpSocket::bind("10.0.0.1:0")?;
        sender.send_to(b"hello", "10.0.0.2:9")?;
        let Notification::Message(event) = sub.next()? else {
            return Err(Failure::new("the kernel lost an upcall"));
        };
        // The family has no group by which the subscription could have learnt its number.
        let (generic, payload) = GenericHeader::split(event.payload()).expect("a header");
        let miss = ovs_packet::Family::decode_event(generic.command.into(), payload)?;
        let Some(PacketEvent::Miss(miss)) = miss else { panic!("{miss:?}") };
        assert_eq!(miss.header().dp_ifindex, number);
        let bytes = miss.packet()?.expect("a packet");
        assert!(bytes.ends_with(b"hello"), "{bytes:?}");
        let key = miss.key()?.expect("a key");
        let fields = KeyAttrs::new(key);
        assert_eq!((fields.in_port()?, fields.ethertype()?), (Some(3), Some(0x0800)));
        assert_eq!(fields.udp()?.expect("UDP").udp_dst, 9);
        assert_eq!(fields.ipv4()?.expect("IPv4").ipv4_dst, Ipv4Addr::new(10, 0, 0, 2));

        let sent = |sock: &mut Socket<Generic>| -> Result<u64, Failure> {
            let port = sock.get(ovs_vport::get().header(vport).port_no(1))?;
            Ok(port.stats()?.expect("stats").tx_packets)
        };
        let before = sent(&mut sock)?;
        let mut actions = Writer::new();
        ActionAttrsWriter::new(&mut actions).output(1);
        let mut execute = ovs_packet::execute();
        execute.header(ovs_packet::OvsHeader { dp_ifindex: number });
        sock.request(execute.packet(bytes).key(key).actions(actions.bytes()?))?;
        assert_eq!(sent(&mut sock)?, before + 1);

        let header = ovs_flow::OvsHeader { dp_ifindex: number };
        let mut flow = ovs_flow::new();
        flow.nlm_flags(flags::CREATE).header(header).key(any_udp(true)).mask(any_udp(false));
        flow.actions(|actions| {
            actions.output(1);
        });
        sock.request(&flow)?;
        sender.send_to(b"again", "10.0.0.2:9")?;
        let mut get = ovs_flow::get();
        get.header(header).key(any_udp(true));
        let deadline = Instant::now() + Duration::from_secs(20);
        while sock.get(&get)?.stats()?.is_none_or(|stats| stats.n_packets == 0) {
            assert!(Instant::now() < deadline, "the flow counts nothing");
        }
        let counted = sock.get(&get)?;
        assert_eq!(counted.stats()?.expect("stats").n_packets, 1);
        assert!(counted.used()?.is_some_and(|used| used > 0));
        let mut clear = ovs_flow::set();
        sock.request(clear.header(header).key(any_udp(true)).clear(true))?;
        assert_eq!(sock.get(&get)?.stats()?.map(|stats| stats.n_packets), None);
        Ok(())
    });
}

/// UDP over IPv4 that comes in by port 3; or the mask that goes with it.
fn any_udp(exact: bool) -> impl Fn(&mut KeyAttrsWriter<'_>) {
    move |key| {
        let none = mac("00:00:00:00:00:00");
        key.in_port(if exact { 3 } else { !0 });
        key.ethernet(OvsKeyEthernet { eth_src: none, eth_dst: none });
        key.ethertype(if exact { 0x0800 } else { 0xffff });
        key.ipv4(OvsKeyIpv4 {
            ipv4_proto: if exact { 17 } else { 0xff },
            ipv4_frag: if exact { OvsFragType::NONE } else { OvsFragType::ANY },
            ..OvsKeyIpv4::default()
        });
        key.udp(ovs_flow::OvsKeyUdp::default());
    }
}

fn name(of: Option<&netloom::BStr>) -> String {
    of.unwrap_or_default().to_string()
}

#[test]
fn changes_are_told() {
    isolated(&["ip"], || {
        let Some(mut sock) = socket("changes_are_told")? else { return Ok(()) };
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        sub.join::<ovs_datapath::Family>("ovs_datapath")?;
        sub.join::<ovs_vport::Family>("ovs_vport")?;
        sub.join::<ovs_flow::Family>("ovs_flow")?;
        let number = datapath(&mut sock)?;
        let header = ovs_flow::OvsHeader { dp_ifindex: number };
        let mut set = ovs_vport::set();
        set.header(ovs_vport::OvsHeader { dp_ifindex: number }).port_no(7).upcall_pid(&[9]);
        sock.request(&set)?;
        let mut flow = ovs_flow::new();
        flow.nlm_flags(flags::CREATE)
            .header(header)
            .key(any_udp(true))
            .mask(any_udp(false))
            .actions(|_| {});
        sock.request(&flow)?;
        sock.request(ovs_datapath::del().name("dp0"))?;
        let mut seen = Vec::new();
        while seen.len() < 6 {
            let Notification::Message(event) = sub.next()? else {
                return Err(Failure::new("the kernel lost notifications"));
            };
            if let Some(event) = event.decode::<ovs_datapath::Family>()? {
                seen.push(match event {
                    ovs_datapath::Event::New(of) => format!("new datapath {}", name(of.name()?)),
                    ovs_datapath::Event::Del(of) => format!("del datapath {}", name(of.name()?)),
                    other => format!("{other:?}"),
                });
            } else if let Some(event) = event.decode::<ovs_vport::Family>()? {
                seen.push(match event {
                    ovs_vport::Event::New(of) => format!("new port {}", name(of.name()?)),
                    ovs_vport::Event::Set(of) => format!("set port {:?}", of.port_no()?),
                    other => format!("{other:?}"),
                });
            } else if let Some(ovs_flow::Event::New(_)) = event.decode::<ovs_flow::Family>()? {
                seen.push("new flow".to_owned());
            }
        }
        let expected = [
            "new datapath dp0",
            "new port d0",
            "new port d1",
            "set port Some(7)",
            "new flow",
            "del datapath dp0",
        ];
        assert_eq!(seen, expected);
        Ok(())
    });
}
