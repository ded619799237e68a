//! Flows as the program `ovs-dpctl` prints and makes them.

use std::net::Ipv4Addr;

use netloom::Errno;
use netloom::ovs_flow::{
    self, ActionWriter, KeyWriter, OvsActionAddMpls, OvsActionHash, OvsActionPushMpls,
    OvsActionPushVlan, OvsFragType, OvsHashAlg, OvsKeyEthernet, OvsKeyIpv4, OvsKeyTcp,
};
use netloom::prelude::*;
use netloom::wire::flags;
use netloom::{Generic, Socket};

use crate::common::{Outcome, mac};
use crate::{datapath, dpctl};

/// Fields of a packet: `exact` is the mask that goes with it.
fn key(exact: bool) -> impl Fn(&mut KeyWriter) {
    move |key| {
        key.in_port(if exact { 1 } else { !0 });
        let (eth_src, eth_dst) = match exact {
            true => (mac("02:00:00:00:00:01"), mac("02:00:00:00:00:02")),
            false => (mac("ff:ff:ff:ff:ff:ff"), mac("ff:ff:ff:ff:ff:ff")),
        };
        key.ethernet(OvsKeyEthernet::with(|s| {
            s.eth_src = eth_src;
            s.eth_dst = eth_dst;
        }));
        key.ethertype(if exact { 0x0800 } else { 0xffff });
        key.ipv4(OvsKeyIpv4::with(|s| {
            s.ipv4_src = if exact { Ipv4Addr::new(10, 0, 0, 1) } else { Ipv4Addr::BROADCAST };
            s.ipv4_dst = match exact {
                true => Ipv4Addr::new(10, 0, 0, 0),
                false => Ipv4Addr::new(255, 255, 255, 0),
            };
            s.ipv4_proto = if exact { 6 } else { 0xff };
            s.ipv4_frag = if exact { OvsFragType::NONE } else { OvsFragType::ANY };
        }));
        key.tcp(OvsKeyTcp::with(|s| {
            s.tcp_src = 0;
            s.tcp_dst = if exact { 80 } else { 0xffff };
        }));
        // Goes with TCP, though no bit of it counts here.
        key.tcp_flags(0);
    }
}

/// Label 20, bottom of the stack, TTL 9.
const LABEL: u32 = (20 << 12) | (1 << 8) | 9;

/// Writes actions.
type Actions = fn(&mut ActionWriter);

/// Actions, and how `ovs-dpctl` prints them.
const ACTIONS: &[(Actions, &str)] = &[
    (
        |actions| {
            let push = OvsActionPushVlan::with(|s| {
                s.vlan_tpid = 0x8100;
                s.vlan_tci = 0x3005;
            });
            actions.push_vlan(push).output(7).pop_vlan(true).output(0);
        },
        "push_vlan(vid=5,pcp=1),d1,pop_vlan,dp0",
    ),
    (
        |actions| {
            let push = OvsActionPushMpls::with(|s| {
                s.mpls_lse = LABEL;
                s.mpls_ethertype = 0x8847;
            });
            actions.push_mpls(push).output(7);
        },
        "push_mpls(label=20,tc=0,ttl=9,bos=1,eth_type=0x8847),d1",
    ),
    (
        |actions| {
            let add = OvsActionAddMpls::with(|s| {
                s.mpls_lse = LABEL;
                s.mpls_ethertype = 0x8848;
                s.tun_flags = 1;
            });
            actions.add_mpls(add).output(7);
        },
        "add_mpls(label=20,tc=0,ttl=9,bos=1,eth_type=0x8848),d1",
    ),
    (
        |actions| {
            let hash = OvsActionHash::with(|s| {
                s.hash_alg = OvsHashAlg::L4;
                s.hash_basis = 3;
            });
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
        "set(tunnel(tun_id=0x8,dst=10.3.3.3,ttl=64,vxlan(gbp(id=7,flags=0)),flags(df|key))),d1",
    ),
];

/// Flows that we make.
pub(crate) fn printed(sock: &mut Socket<Generic>) -> Outcome {
    let number = datapath(sock)?;
    let header = ovs_flow::OvsHeader::with(|h| h.dp_ifindex = number);
    for (actions, printed) in ACTIONS {
        let mut new = ovs_flow::new();
        new.nlm_flags(flags::CREATE | flags::EXCLUSIVE)
            .header(|h| *h = header)
            .key(key(true))
            .mask(key(false));
        sock.request(new.actions(actions))?;
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
        get.header(|h| *h = header).key(key(true));
        let flow = sock.get(&get)?;
        let ipv4 = flow.mask()?.expect("a mask").ipv4()?.expect("an IPv4 mask");
        assert_eq!(ipv4.ipv4_dst, Ipv4Addr::new(255, 255, 255, 0));
        assert!(flow.actions()?.is_some() && flow.used()?.is_none());
        // Removed, it comes back for the last time.
        let mut del = ovs_flow::del();
        let last = sock.echo(del.header(|h| *h = header).key(key(true)))?;
        let Some(ovs_flow::Event::Del(last)) = last else { panic!("{last:?}") };
        assert_eq!(last.key()?.expect("a key").in_port()?, Some(1));
        assert_eq!(sock.get(&get).map(drop).unwrap_err().errno(), Some(Errno::ENOENT));
    }
    // No `key`; nothing is logged of it.
    let mut new = ovs_flow::new();
    new.nlm_flags(flags::CREATE).header(|h| *h = header).probe(true).actions(|_| {});
    assert_eq!(sock.request(&new).unwrap_err().errno(), Some(Errno::EINVAL));
    Ok(())
}

/// Flows that the program makes.
pub(crate) fn read(sock: &mut Socket<Generic>) -> Outcome {
    let number = datapath(sock)?;
    let header = ovs_flow::OvsHeader::with(|h| h.dp_ifindex = number);
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
    dump.header(|h| *h = header);
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
}
