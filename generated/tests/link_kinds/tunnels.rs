//! Tunnels with a layout in the spec. Keys and marks are numbers of either byte order on the wire,
//! which is where mistakes would show.

use netloom::prelude::*;
use netloom::rt_link::{IflaGenevePortRange, LinkinfoDataMsg, LinkinfoGreAttrs};
use serde_json::Value;

use crate::Kind;
use crate::common::{Comparison, Outcome};
use crate::typed::other;

/// `GRE_KEY` and `GRE_SEQ` (include/uapi/linux/if_tunnel.h), in host order.
const KEY: u16 = 0x2000;
const SEQ: u16 = 0x1000;
/// `IP6_TNL_F_USE_ORIG_TCLASS` (include/uapi/linux/ip6_tunnel.h).
const ORIG_TCLASS: u32 = 2;

/// In the other byte order the range is empty, which the kernel refuses.
fn range() -> IflaGenevePortRange {
    IflaGenevePortRange::with(|s| {
        s.low = 0x04ff;
        s.high = 0x0501;
    })
}

const LOCAL: [u8; 4] = [10, 1, 0, 1];
const REMOTE: [u8; 4] = [10, 1, 0, 2];
const LOCAL6: [u16; 8] = [0xfd00, 0, 0, 0, 0, 0, 0, 1];
const REMOTE6: [u16; 8] = [0xfd00, 0, 0, 0, 0, 0, 0, 2];

/// What `ip` prints of a key: like an IPv4 address.
fn key(number: Option<u32>) -> Option<String> {
    number.map(|number| std::net::Ipv4Addr::from_bits(number).to_string())
}

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "gre",
        on: false,
        options: |info, _| {
            info.data_gre(|gre| {
                gre.local(LOCAL).remote(REMOTE).ttl(9).tos(4).pmtudisc(1).fwmark(0x55);
                gre.iflags(KEY).oflags(KEY).ikey(0x0102_0304).okey(77);
            });
        },
        check: |data, theirs, ours| match data {
            LinkinfoDataMsg::Gre(gre) => check_gre(&gre, theirs, ours.of("gre.")),
            data => other(&data),
        },
    },
    Kind {
        name: "gretap",
        on: false,
        options: |info, _| {
            info.data_gretap(|gre| {
                gre.local(LOCAL).remote(REMOTE).ttl(9).tos(4).pmtudisc(1).fwmark(0x55);
                gre.iflags(KEY).oflags(KEY).ikey(0x0102_0304).okey(77);
            });
        },
        check: |data, theirs, ours| match data {
            LinkinfoDataMsg::Gretap(gre) => check_gre(&gre, theirs, ours.of("gretap.")),
            data => other(&data),
        },
    },
    Kind {
        name: "erspan",
        on: false,
        options: |info, _| {
            info.data_erspan(|gre| {
                gre.local(LOCAL).remote(REMOTE).ttl(9).iflags(KEY | SEQ).oflags(KEY | SEQ);
                gre.ikey(5).okey(5).erspan_ver(1).erspan_index(77);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Erspan(gre) = data else { return other(&data) };
            let ours = ours.of("erspan.");
            ours.same("ikey", key(gre.ikey()?), &theirs["ikey"]);
            ours.same("erspan-ver", gre.erspan_ver()?, &theirs["erspan_ver"]);
            ours.same("erspan-index", gre.erspan_index()?, &theirs["erspan_index"]);
            assert_eq!(gre.erspan_index()?, Some(77));
            assert_eq!(gre.iflags()?, Some(KEY | SEQ));
            Ok(())
        },
    },
    Kind {
        name: "ip6gre",
        on: false,
        options: |info, _| {
            info.data_ip6gre(|gre| {
                gre.local(LOCAL6).remote(REMOTE6).ttl(9).encap_limit(5).fwmark(0x55);
                gre.iflags(KEY).oflags(KEY).ikey(77).okey(0x0102_0304).flowinfo(0x0ab_cdef);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Ip6gre(gre) = data else { return other(&data) };
            let ours = ours.of("ip6gre.");
            ours.same_ip("local", gre.local()?, &theirs["local"]);
            ours.same_ip("remote", gre.remote()?, &theirs["remote"]);
            ours.same("ttl", gre.ttl()?, &theirs["ttl"]);
            ours.same("encap-limit", gre.encap_limit()?, &theirs["encap_limit"]);
            ours.same("ikey", key(gre.ikey()?), &theirs["ikey"]);
            ours.same("okey", key(gre.okey()?), &theirs["okey"]);
            ours.same_hex("fwmark", gre.fwmark()?, &theirs["fwmark"]);
            assert_eq!((gre.ikey()?, gre.iflags()?), (Some(77), Some(KEY)));
            assert_eq!(gre.flowinfo()?, Some(0x0ab_cdef));
            Ok(())
        },
    },
    Kind {
        name: "geneve",
        on: false,
        options: |info, _| {
            info.data_geneve(|geneve| {
                geneve.id(77).remote(REMOTE.into()).port(6082).ttl(9).tos(4).df(1).udp_csum(1);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Geneve(geneve) = data else { return other(&data) };
            let ours = ours.of("geneve.");
            ours.same("id", geneve.id()?, &theirs["id"]);
            ours.same_ip("remote", geneve.remote()?, &theirs["remote"]);
            ours.same("port", geneve.port()?, &theirs["port"]);
            ours.same("ttl", geneve.ttl()?, &theirs["ttl"]);
            ours.same_hex("tos", geneve.tos()?, &theirs["tos"]);
            ours.same_bool("udp-csum", geneve.udp_csum()?, &theirs["udp_csum"]);
            assert_eq!((geneve.port()?, geneve.df()?), (Some(6082), Some(1)));
            assert!(!geneve.collect_metadata());
            Ok(())
        },
    },
    Kind {
        name: "geneve",
        on: false,
        options: |info, _| {
            info.data_geneve(|geneve| {
                geneve.id(78).remote6(REMOTE6).label(0x12345).udp_zero_csum6_tx(1);
                geneve.port_range(range());
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Geneve(geneve) = data else { return other(&data) };
            let ours = ours.of("geneve.");
            ours.same_ip("remote6", geneve.remote6()?, &theirs["remote6"]);
            ours.same_hex("label", geneve.label()?, &theirs["label"]);
            assert_eq!(geneve.label()?, Some(0x12345));
            // Kernels before 6.16 ignore it.
            assert!(geneve.port_range()?.is_none_or(|received| received == range()));
            Ok(())
        },
    },
    Kind {
        name: "ipip",
        on: false,
        options: |info, _| {
            info.data_ipip(|tunnel| {
                tunnel.local(LOCAL).remote(REMOTE).ttl(9).tos(4).pmtudisc(1).proto(4).fwmark(0x55);
                tunnel.encap_type(1).encap_sport(1000).encap_dport(2000).encap_flags(1);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Ipip(tunnel) = data else { return other(&data) };
            let ours = ours.of("ipip.");
            ours.same_ip("local", tunnel.local()?, &theirs["local"]);
            ours.same_ip("remote", tunnel.remote()?, &theirs["remote"]);
            ours.same("ttl", tunnel.ttl()?, &theirs["ttl"]);
            ours.same_hex("tos", tunnel.tos()?, &theirs["tos"]);
            ours.same_bool("pmtudisc", tunnel.pmtudisc()?, &theirs["pmtudisc"]);
            ours.same_hex("fwmark", tunnel.fwmark()?, &theirs["fwmark"]);
            assert_eq!((tunnel.encap_sport()?, tunnel.encap_dport()?), (Some(1000), Some(2000)));
            assert_eq!((tunnel.encap_type()?, tunnel.proto()?), (Some(1), Some(4)));
            if theirs["encap"].is_object() {
                ours.same("encap-sport", tunnel.encap_sport()?, &theirs["encap"]["sport"]);
                ours.same("encap-dport", tunnel.encap_dport()?, &theirs["encap"]["dport"]);
            }
            Ok(())
        },
    },
    Kind {
        name: "ip6tnl",
        on: false,
        options: |info, _| {
            info.data_ip6tnl(|tunnel| {
                tunnel.local(LOCAL6).remote(REMOTE6).ttl(9).encap_limit(5).proto(41).fwmark(0x55);
                tunnel.flowinfo(0x12345).flags(ORIG_TCLASS);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Ip6tnl(tunnel) = data else { return other(&data) };
            let ours = ours.of("ip6tnl.");
            ours.same_ip("local", tunnel.local()?, &theirs["local"]);
            ours.same_ip("remote", tunnel.remote()?, &theirs["remote"]);
            ours.same("ttl", tunnel.ttl()?, &theirs["ttl"]);
            ours.same("encap-limit", tunnel.encap_limit()?, &theirs["encap_limit"]);
            ours.same_hex("fwmark", tunnel.fwmark()?, &theirs["fwmark"]);
            ours.same_hex("flowinfo", tunnel.flowinfo()?, &theirs["flowlabel"]);
            // Host order; for sit it is the other.
            let flags = tunnel.flags()?.expect("flags");
            assert_eq!(flags & ORIG_TCLASS, ORIG_TCLASS, "{flags:#x}");
            let theirs = &theirs["ip6_tnl_f_use_orig_tclass"];
            ours.same("flags", flags & ORIG_TCLASS != 0, theirs);
            Ok(())
        },
    },
    Kind {
        name: "sit",
        on: false,
        options: |info, _| {
            info.data_sit(|tunnel| {
                tunnel.local(LOCAL).remote(REMOTE).ttl(9).tos(4).pmtudisc(1).proto(41);
                tunnel._6rd_prefix([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0])._6rd_prefixlen(32);
                tunnel._6rd_relay_prefix([10, 0, 0, 0].into())._6rd_relay_prefixlen(8);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Sit(tunnel) = data else { return other(&data) };
            let ours = ours.of("sit.");
            ours.same_ip("local", tunnel.local()?, &theirs["local"]);
            ours.same_ip("remote", tunnel.remote()?, &theirs["remote"]);
            ours.same("ttl", tunnel.ttl()?, &theirs["ttl"]);
            let rd = &theirs["6rd"];
            if rd.is_object() {
                ours.same_ip("6rd-prefix", tunnel._6rd_prefix()?, &rd["prefix"]);
                ours.same("6rd-prefixlen", tunnel._6rd_prefixlen()?, &rd["prefixlen"]);
                let relay = tunnel._6rd_relay_prefix()?;
                ours.same_ip("6rd-relay-prefix", relay, &rd["relay_prefix"]);
                let relay = tunnel._6rd_relay_prefixlen()?;
                ours.same("6rd-relay-prefixlen", relay, &rd["relay_prefixlen"]);
            }
            assert_eq!(tunnel._6rd_prefixlen()?, Some(32));
            Ok(())
        },
    },
    Kind {
        name: "vti",
        on: false,
        options: |info, _| {
            info.data_vti(|vti| {
                vti.local(LOCAL).remote(REMOTE).ikey(77).okey(0x0102_0304).fwmark(0x55);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Vti(vti) = data else { return other(&data) };
            let ours = ours.of("vti.");
            ours.same_ip("local", vti.local()?, &theirs["local"]);
            ours.same_ip("remote", vti.remote()?, &theirs["remote"]);
            ours.same("ikey", key(vti.ikey()?), &theirs["ikey"]);
            ours.same("okey", key(vti.okey()?), &theirs["okey"]);
            ours.same_hex("fwmark", vti.fwmark()?, &theirs["fwmark"]);
            assert_eq!(vti.ikey()?, Some(77));
            Ok(())
        },
    },
    Kind {
        name: "vti6",
        on: false,
        options: |info, _| {
            info.data_vti6(|vti| {
                vti.local(LOCAL6).remote(REMOTE6).ikey(77).okey(0x0102_0304).fwmark(0x55);
            });
        },
        check: |data, theirs, ours| {
            let LinkinfoDataMsg::Vti6(vti) = data else { return other(&data) };
            let ours = ours.of("vti6.");
            ours.same_ip("local", vti.local()?, &theirs["local"]);
            ours.same_ip("remote", vti.remote()?, &theirs["remote"]);
            ours.same("ikey", key(vti.ikey()?), &theirs["ikey"]);
            ours.same("okey", key(vti.okey()?), &theirs["okey"]);
            ours.same_hex("fwmark", vti.fwmark()?, &theirs["fwmark"]);
            Ok(())
        },
    },
];

fn check_gre(gre: &LinkinfoGreAttrs<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome {
    ours.same_ip("local", gre.local()?, &theirs["local"]);
    ours.same_ip("remote", gre.remote()?, &theirs["remote"]);
    ours.same("ttl", gre.ttl()?, &theirs["ttl"]);
    ours.same_hex("tos", gre.tos()?, &theirs["tos"]);
    ours.same_bool("pmtudisc", gre.pmtudisc()?, &theirs["pmtudisc"]);
    ours.same("ikey", key(gre.ikey()?), &theirs["ikey"]);
    ours.same("okey", key(gre.okey()?), &theirs["okey"]);
    ours.same_hex("fwmark", gre.fwmark()?, &theirs["fwmark"]);
    assert_eq!((gre.ikey()?, gre.okey()?), (Some(0x0102_0304), Some(77)));
    assert_eq!((gre.iflags()?, gre.oflags()?), (Some(KEY), Some(KEY)));
    Ok(())
}
