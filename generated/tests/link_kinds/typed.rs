//! Kinds with a layout in the spec, but for tunnels.

use netloom::prelude::*;
use netloom::rt_link::{
    IflaVlanFlags, IflaVlanQosMapping, LinkinfoBondAttrs, LinkinfoDataMsg, NetkitMode,
    NetkitPolicy, OvpnMode, VlanFlags, VlanProtocols,
};
use serde_json::{Value, json};

use crate::Kind;
use crate::common::{Comparison, Failure, Outcome, mac, report};

/// Fails with what was found instead.
pub(crate) fn other(data: &LinkinfoDataMsg<'_>) -> Outcome {
    Err(Failure::new(format!("another layout: {data:?}")))
}

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "bond",
        on: false,
        options: |info, _| {
            info.data_bond(|bond| {
                bond.mode(1).miimon(100).updelay(200).downdelay(300).resend_igmp(3).min_links(2);
                bond.primary_reselect(1).fail_over_mac(1).num_peer_notif(4).all_slaves_active(1);
            });
        },
        check: bond,
    },
    Kind {
        name: "bond",
        on: false,
        options: |info, _| {
            info.data_bond(|bond| {
                bond.mode(4).miimon(50).ad_lacp_rate(1).ad_select(2).xmit_hash_policy(1);
                bond.ad_actor_sys_prio(500).ad_user_port_key(7);
                bond.ad_actor_system(mac("02:00:00:00:00:77"));
            });
        },
        check: lacp,
    },
    Kind {
        name: "bond",
        on: false,
        options: |info, _| {
            info.data_bond(|bond| {
                bond.mode(1).arp_interval(100).arp_validate(1).missed_max(5);
                bond.arp_ip_target(0, [[10, 1, 0, 1].into(), [10, 1, 0, 2].into()]);
            });
        },
        check: arp,
    },
    Kind {
        name: "bridge",
        on: false,
        options: |info, _| {
            info.data_bridge(|bridge| {
                bridge.stp_state(0).max_age(1200).ageing_time(4000).priority(4096);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Bridge(bridge) = data else { return other(&data) };
            let ours = ours.of("bridge.");
            ours.same("max-age", bridge.max_age()?, &theirs["max_age"]);
            ours.same("ageing-time", bridge.ageing_time()?, &theirs["ageing_time"]);
            ours.same("priority", bridge.priority()?, &theirs["priority"]);
            assert_eq!(bridge.max_age()?, Some(1200));
            Ok(())
        },
    },
    // Not every kernel's bridge knows VLANs.
    Kind {
        name: "bridge",
        on: false,
        options: |info, _| {
            info.data_bridge(|bridge| {
                bridge.vlan_filtering(1).vlan_default_pvid(7);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Bridge(bridge) = data else { return other(&data) };
            let ours = ours.of("bridge.");
            ours.same("vlan-filtering", bridge.vlan_filtering()?, &theirs["vlan_filtering"]);
            let pvid = bridge.vlan_default_pvid()?;
            ours.same("vlan-default-pvid", pvid, &theirs["vlan_default_pvid"]);
            assert_eq!((bridge.vlan_filtering()?, pvid), (Some(1), Some(7)));
            Ok(())
        },
    },
    Kind {
        name: "vlan",
        on: true,
        options: |info, _| {
            info.data_vlan(|vlan| {
                let flags = VlanFlags::REORDER_HDR | VlanFlags::LOOSE_BINDING;
                vlan.id(5).protocol(VlanProtocols::_8021AD);
                vlan.flags(IflaVlanFlags::with(|s| {
                    s.flags = flags;
                    s.mask = flags.0;
                }));
                vlan.egress_qos(|qos| {
                    qos.mapping(IflaVlanQosMapping::with(|s| {
                        s.from = 1;
                        s.to = 2;
                    }));
                    qos.mapping(IflaVlanQosMapping::with(|s| {
                        s.from = 3;
                        s.to = 4;
                    }));
                });
                vlan.ingress_qos(|qos| {
                    qos.mapping(IflaVlanQosMapping::with(|s| {
                        s.from = 5;
                        s.to = 6;
                    }));
                });
            });
        },
        check: vlan,
    },
    Kind {
        name: "vrf",
        on: false,
        options: |info, _| {
            info.data_vrf(|vrf| {
                vrf.table(70_000);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Vrf(vrf) = data else { return other(&data) };
            ours.of("vrf.").same("table", vrf.table()?, &theirs["table"]);
            assert_eq!(vrf.table()?, Some(70_000));
            Ok(())
        },
    },
    Kind {
        name: "hsr",
        on: false,
        options: |info, [first, second]| {
            info.data_hsr(|hsr| {
                hsr.slave1(first).slave2(second).version(1).multicast_spec(9);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Hsr(hsr) = data else { return other(&data) };
            let ours = ours.of("hsr.");
            let address = hsr.supervision_addr()?;
            ours.same_text("supervision-addr", address, &theirs["supervision_addr"]);
            ours.same("protocol", hsr.protocol()?, &theirs["proto"]);
            ours.same("slave1", "under0", &theirs["slave1"]);
            assert!(hsr.slave1()?.is_some() && hsr.slave2()?.is_some());
            assert_eq!(address, Some(mac("01:15:4e:00:01:09")));
            Ok(())
        },
    },
    Kind {
        name: "netkit",
        on: false,
        options: |info, _| {
            info.data_netkit(|netkit| {
                netkit.mode(NetkitMode::L2).policy(NetkitPolicy::BLACKHOLE);
                netkit.peer_policy(NetkitPolicy::FORWARD);
            });
        },
        check: |data, _, _| {
            let LinkinfoDataMsg::Netkit(netkit) = data else { return other(&data) };
            assert_eq!(netkit.mode()?, Some(NetkitMode::L2));
            assert_eq!(netkit.policy()?, Some(NetkitPolicy::BLACKHOLE));
            assert_eq!(netkit.peer_policy()?, Some(NetkitPolicy::FORWARD));
            assert_eq!(netkit.primary()?, Some(1));
            Ok(())
        },
    },
    Kind {
        name: "ovpn",
        on: false,
        options: |info, _| {
            info.data_ovpn(|ovpn| {
                ovpn.mode(OvpnMode::MP);
            });
        },
        check: |data, _, _| {
            let LinkinfoDataMsg::Ovpn(ovpn) = data else { return other(&data) };
            assert_eq!(ovpn.mode()?, Some(OvpnMode::MP));
            Ok(())
        },
    },
];

/// Looks at what all bonds have.
fn bond_view<'a>(data: LinkinfoDataMsg<'a>) -> Result<LinkinfoBondAttrs<'a>, Failure> {
    match data {
        LinkinfoDataMsg::Bond(bond) => Ok(bond),
        data => Err(Failure::new(format!("another layout: {data:?}"))),
    }
}

fn bond(data: LinkinfoDataMsg<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome {
    let bond = bond_view(data)?;
    let ours = ours.of("bond.");
    let modes = ["balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad"];
    ours.same("mode", bond.mode()?.map(|mode| modes[usize::from(mode)]), &theirs["mode"]);
    ours.same("miimon", bond.miimon()?, &theirs["miimon"]);
    ours.same("updelay", bond.updelay()?, &theirs["updelay"]);
    ours.same("downdelay", bond.downdelay()?, &theirs["downdelay"]);
    ours.same("resend-igmp", bond.resend_igmp()?, &theirs["resend_igmp"]);
    ours.same("min-links", bond.min_links()?, &theirs["min_links"]);
    ours.same("num-peer-notif", bond.num_peer_notif()?, &theirs["num_peer_notif"]);
    ours.same("all-slaves-active", bond.all_slaves_active()?, &theirs["all_slaves_active"]);
    ours.same("lp-interval", bond.lp_interval()?, &theirs["lp_interval"]);
    ours.same("packets-per-slave", bond.packets_per_slave()?, &theirs["packets_per_slave"]);
    ours.same("tlb-dynamic-lb", bond.tlb_dynamic_lb()?, &theirs["tlb_dynamic_lb"]);
    let reselect = ["always", "better", "failure"];
    let reselect = bond.primary_reselect()?.map(|number| reselect[usize::from(number)]);
    ours.same("primary-reselect", reselect, &theirs["primary_reselect"]);
    let follow = ["none", "active", "follow"];
    let follow = bond.fail_over_mac()?.map(|number| follow[usize::from(number)]);
    ours.same("fail-over-mac", follow, &theirs["fail_over_mac"]);
    assert_eq!((bond.updelay()?, bond.min_links()?), (Some(200), Some(2)));
    Ok(())
}

fn lacp(data: LinkinfoDataMsg<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome {
    let bond = bond_view(data)?;
    let ours = ours.of("bond.");
    let rate = bond.ad_lacp_rate()?.map(|rate| ["slow", "fast"][usize::from(rate)]);
    ours.same("ad-lacp-rate", rate, &theirs["ad_lacp_rate"]);
    let select = bond.ad_select()?.map(|how| ["stable", "bandwidth", "count"][usize::from(how)]);
    ours.same("ad-select", select, &theirs["ad_select"]);
    ours.same("ad-actor-sys-prio", bond.ad_actor_sys_prio()?, &theirs["ad_actor_sys_prio"]);
    ours.same("ad-user-port-key", bond.ad_user_port_key()?, &theirs["ad_user_port_key"]);
    ours.same_text("ad-actor-system", bond.ad_actor_system()?, &theirs["ad_actor_system"]);
    match bond.ad_info()? {
        Some(info) => {
            let theirs = &theirs["ad_info"];
            ours.same("ad-info.num-ports", info.num_ports()?, &theirs["num_ports"]);
            ours.same("ad-info.aggregator", info.aggregator()?, &theirs["aggregator"]);
            ours.same_text("ad-info.partner-mac", info.partner_mac()?, &theirs["partner_mac"]);
        }
        // The kernel reports it once there is a member.
        None => assert!(theirs["ad_info"].is_null()),
    }
    assert_eq!(bond.ad_actor_sys_prio()?, Some(500));
    Ok(())
}

fn arp(data: LinkinfoDataMsg<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome {
    let bond = bond_view(data)?;
    let ours = ours.of("bond.");
    ours.same("arp-interval", bond.arp_interval()?, &theirs["arp_interval"]);
    let targets = bond.arp_ip_target()?.map(|target| target.map(|target| target.to_string()));
    let targets = targets.collect::<Result<Vec<_>, _>>()?;
    assert_eq!(targets, ["10.1.0.1", "10.1.0.2"]);
    // Up to iproute2 6.1 the list is broken: its entries are named, but it is no object.
    if theirs["arp_ip_target"].is_array() {
        ours.same("arp-ip-target", targets, &theirs["arp_ip_target"]);
    } else {
        report("link kinds: ip prints no list of arp targets to compare with");
    }
    if !theirs["arp_missed_max"].is_null() {
        ours.same("missed-max", bond.missed_max()?, &theirs["arp_missed_max"]);
    }
    assert_eq!(bond.arp_validate()?, Some(1));
    Ok(())
}

fn vlan(data: LinkinfoDataMsg<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome {
    let LinkinfoDataMsg::Vlan(vlan) = data else { return other(&data) };
    let ours = ours.of("vlan.");
    ours.same("id", vlan.id()?, &theirs["id"]);
    let protocol = vlan.protocol()?;
    assert_eq!(protocol, Some(VlanProtocols::_8021AD));
    let name = protocol.map(|protocol| protocol.to_string().replace("8021", "802.1"));
    ours.same("protocol", name, &theirs["protocol"]);
    let flags = vlan.flags()?.expect("flags").flags;
    let names =
        [("REORDER_HDR", VlanFlags::REORDER_HDR), ("LOOSE_BINDING", VlanFlags::LOOSE_BINDING)];
    let names = names.iter().filter(|(_, flag)| flags.contains(*flag)).map(|(name, _)| *name);
    ours.same("flags", names.collect::<Vec<_>>(), &theirs["flags"]);
    for (name, qos, theirs) in [
        ("egress-qos", vlan.egress_qos()?, &theirs["egress_qos"]),
        ("ingress-qos", vlan.ingress_qos()?, &theirs["ingress_qos"]),
    ] {
        let mut pairs = Vec::new();
        for pair in qos.expect(name).mapping() {
            let pair = pair?;
            pairs.push(json!({ "from": pair.from, "to": pair.to }));
        }
        ours.same(name, pairs, theirs);
    }
    Ok(())
}
