//! Kinds that sit on another link or carry its packets elsewhere, without a protocol of their own
//! between hosts, and VXLAN.

use netloom::prelude::*;
use netloom::rt_link::{
    IflaVxlanPortRange, IpvlanFlags, IpvlanMode, LinkinfoDataMsg, MacsecValidationType,
    MacvlanFlags, MacvlanMacaddrMode, MacvlanMode, VxlanDf,
};
use serde_json::json;

use crate::Kind;
use crate::common::mac;
use crate::typed::other;

/// In the other byte order the range is empty, which the kernel refuses.
fn range() -> IflaVxlanPortRange {
    IflaVxlanPortRange::with(|s| {
        s.low = 0x04ff;
        s.high = 0x0501;
    })
}

/// A channel id: a hardware address and port 7.
const SCI: u64 = 0x0200_0000_0077_0007;

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "macvlan",
        on: true,
        options: |info, _| {
            info.data_macvlan(|link| {
                link.mode(MacvlanMode::BRIDGE).bc_queue_len(500).bc_cutoff(-1);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Macvlan(link) = data else { return other(&data) };
            let ours = ours.of("macvlan.");
            ours.same("mode", link.mode()?.map(|mode| mode.to_string()), &theirs["mode"]);
            ours.same("bc-queue-len", link.bc_queue_len()?, &theirs["bcqueuelen"]);
            ours.same("bc-queue-len-used", link.bc_queue_len_used()?, &theirs["usedbcqueuelen"]);
            assert_eq!(
                (link.mode()?, link.bc_queue_len()?),
                (Some(MacvlanMode::BRIDGE), Some(500))
            );
            // Older kernels keep quiet about it.
            assert!(link.bc_cutoff()?.is_none_or(|cutoff| cutoff == -1));
            Ok(())
        },
    },
    Kind {
        name: "macvlan",
        on: true,
        options: |info, _| {
            info.data_macvlan(|link| {
                link.mode(MacvlanMode::SOURCE).flags(MacvlanFlags::NODST);
                link.macaddr_mode(MacvlanMacaddrMode::SET).macaddr_data(|list| {
                    list.macaddr(mac("02:00:00:00:00:77")).macaddr(mac("02:00:00:00:00:78"));
                });
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Macvlan(link) = data else { return other(&data) };
            let ours = ours.of("macvlan-source.");
            ours.same("mode", link.mode()?.map(|mode| mode.to_string()), &theirs["mode"]);
            assert_eq!(
                (link.flags()?, link.macaddr_count()?),
                (Some(MacvlanFlags::NODST), Some(2))
            );
            let list = link.macaddr_data()?.expect("macaddr-data");
            let mut list: Vec<_> = list.macaddr().collect::<Result<_, _>>()?;
            list.sort_unstable_by_key(ToString::to_string);
            assert_eq!(list, [mac("02:00:00:00:00:77"), mac("02:00:00:00:00:78")]);
            Ok(())
        },
    },
    Kind {
        name: "macvtap",
        on: true,
        options: |info, _| {
            info.data_macvtap(|link| {
                link.mode(MacvlanMode::VEPA);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Macvtap(link) = data else { return other(&data) };
            let mode = link.mode()?.map(|mode| mode.to_string());
            ours.of("macvtap.").same("mode", mode, &theirs["mode"]);
            assert_eq!(link.mode()?, Some(MacvlanMode::VEPA));
            Ok(())
        },
    },
    Kind {
        name: "ipvlan",
        on: true,
        options: |info, _| {
            info.data_ipvlan(|link| {
                link.mode(IpvlanMode::L3S).flags(IpvlanFlags::PRIVATE);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Ipvlan(link) = data else { return other(&data) };
            let ours = ours.of("ipvlan.");
            ours.same("mode", link.mode()?.map(|mode| mode.to_string()), &theirs["mode"]);
            assert_eq!(link.mode()?, Some(IpvlanMode::L3S));
            assert_eq!(link.flags()?, Some(IpvlanFlags::PRIVATE));
            Ok(())
        },
    },
    Kind {
        name: "ipvtap",
        on: true,
        options: |info, _| {
            info.data_ipvtap(|link| {
                link.mode(IpvlanMode::L2);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Ipvtap(link) = data else { return other(&data) };
            let mode = link.mode()?.map(|mode| mode.to_string());
            // An older `ip` prints the mode of ipvlan only.
            if !theirs["mode"].is_null() {
                ours.of("ipvtap.").same("mode", mode, &theirs["mode"]);
            }
            assert_eq!(link.mode()?, Some(IpvlanMode::L2));
            Ok(())
        },
    },
    Kind {
        name: "vxlan",
        on: false,
        options: |info, links| {
            info.data_vxlan(|vxlan| {
                vxlan.id(77).group([10, 1, 0, 2].into()).local([10, 1, 0, 1].into()).link(links[0]);
                vxlan.ttl(9).tos(4).ageing(500).limit(1000).port(4789).port_range(range());
                vxlan.df(VxlanDf::SET).proxy(1).l2miss(1).udp_csum(1);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Vxlan(vxlan) = data else { return other(&data) };
            let ours = ours.of("vxlan.");
            ours.same("id", vxlan.id()?, &theirs["id"]);
            ours.same_ip("group", vxlan.group()?, &theirs["remote"]);
            ours.same_ip("local", vxlan.local()?, &theirs["local"]);
            ours.same("ttl", vxlan.ttl()?, &theirs["ttl"]);
            ours.same("ageing", vxlan.ageing()?, &theirs["ageing"]);
            ours.same("limit", vxlan.limit()?, &theirs["limit"]);
            ours.same("port", vxlan.port()?, &theirs["port"]);
            ours.same_bool("proxy", vxlan.proxy()?, &theirs["proxy"]);
            ours.same_bool("l2miss", vxlan.l2miss()?, &theirs["l2miss"]);
            ours.same_bool("learning", vxlan.learning()?, &theirs["learning"]);
            ours.same_bool("udp-csum", vxlan.udp_csum()?, &theirs["udp_csum"]);
            let received = vxlan.port_range()?.expect("port-range");
            ours.same("port-range.low", received.low, &theirs["port_range"]["low"]);
            ours.same("port-range.high", received.high, &theirs["port_range"]["high"]);
            assert_eq!((vxlan.port()?, vxlan.df()?), (Some(4789), Some(VxlanDf::SET)));
            assert_eq!((received, vxlan.gbp()), (range(), false));
            Ok(())
        },
    },
    Kind {
        name: "vxlan",
        on: false,
        options: |info, _| {
            info.data_vxlan(|vxlan| {
                vxlan.id(78).group6([0xfd00, 0, 0, 0, 0, 0, 0, 2]).label(0x12345).gbp(true);
                vxlan.udp_zero_csum6_tx(1);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Vxlan(vxlan) = data else { return other(&data) };
            let ours = ours.of("vxlan6.");
            ours.same_ip("group6", vxlan.group6()?, &theirs["remote6"]);
            ours.same_hex("label", vxlan.label()?, &theirs["label"]);
            ours.same("gbp", vxlan.gbp(), &json!(true));
            assert_eq!(vxlan.label()?, Some(0x12345));
            Ok(())
        },
    },
    Kind {
        name: "macsec",
        on: true,
        options: |info, _| {
            info.data_macsec(|macsec| {
                macsec.sci(SCI).icv_len(16).encoding_sa(3).encrypt(1).inc_sci(1);
                macsec.replay_protect(1).window(32).validation(MacsecValidationType::CHECK);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Macsec(macsec) = data else { return other(&data) };
            let ours = ours.of("macsec.");
            ours.same("sci", macsec.sci()?.map(|sci| format!("{sci:016x}")), &theirs["sci"]);
            ours.same("icv-len", macsec.icv_len()?, &theirs["icv_len"]);
            ours.same("encoding-sa", macsec.encoding_sa()?, &theirs["encoding_sa"]);
            ours.same("window", macsec.window()?, &theirs["window"]);
            let validation = macsec.validation()?.map(|kind| kind.to_string());
            ours.same("validation", validation, &theirs["validation"]);
            assert_eq!((macsec.sci()?, macsec.window()?), (Some(SCI), Some(32)));
            Ok(())
        },
    },
    Kind {
        name: "xfrm",
        on: false,
        options: |info, links| {
            info.data_xfrm(|xfrm| {
                xfrm.if_id(77).link(links[0]);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Xfrm(xfrm) = data else { return other(&data) };
            ours.of("xfrm.").same_hex("if-id", xfrm.if_id()?, &theirs["if_id"]);
            assert_eq!(xfrm.if_id()?, Some(77));
            Ok(())
        },
    },
    Kind {
        name: "bareudp",
        on: false,
        options: |info, _| {
            info.data_bareudp(|tunnel| {
                tunnel.port(6635).ethertype(0x8847).srcport_min(1234);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Bareudp(tunnel) = data else { return other(&data) };
            let ours = ours.of("bareudp.");
            ours.same("port", tunnel.port()?, &theirs["dstport"]);
            ours.same("srcport-min", tunnel.srcport_min()?, &theirs["srcportmin"]);
            assert_eq!((tunnel.port()?, tunnel.ethertype()?), (Some(6635), Some(0x8847)));
            Ok(())
        },
    },
    Kind {
        name: "gtp",
        on: false,
        options: |info, _| {
            info.data_gtp(|gtp| {
                gtp.create_sockets(1).pdp_hashsize(512).restart_count(7);
            });
        },
        check: |data, _, _| {
            let LinkinfoDataMsg::Gtp(gtp) = data else { return other(&data) };
            assert_eq!((gtp.pdp_hashsize()?, gtp.restart_count()?), (Some(512), Some(7)));
            Ok(())
        },
    },
    Kind {
        name: "ip6gretap",
        on: false,
        options: |info, _| {
            info.data_ip6gretap(|gre| {
                gre.ttl(77);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Ip6gretap(gre) = data else { return other(&data) };
            ours.of("ip6gretap.").same("ttl", gre.ttl()?, &theirs["ttl"]);
            Ok(())
        },
    },
];
