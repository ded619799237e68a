// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "rt-neigh",
    transport: Transport::Raw(0),
    sets: &[
        Set { name: "neighbour-attrs", attributes: &[
            Attribute::new(0, "unspec", Kind::Bytes(Bytes::Plain)),
            Attribute::new(1, "dst", Kind::Bytes(Bytes::Ip)),
            Attribute::new(2, "lladdr", Kind::Bytes(Bytes::Mac)),
            Attribute::new(3, "cacheinfo", Kind::Struct(2)),
            Attribute::new(4, "probes", Kind::Int(Int::U32)),
            Attribute::new(5, "vlan", Kind::Int(Int::U16)),
            Attribute::new(6, "port", Kind::Int(Int::U16.big())),
            Attribute::new(7, "vni", Kind::Int(Int::U32)),
            Attribute::new(8, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(9, "master", Kind::Int(Int::U32)),
            Attribute::new(10, "link-netnsid", Kind::Int(Int::S32)),
            Attribute::new(11, "src-vni", Kind::Int(Int::U32)),
            Attribute::new(12, "protocol", Kind::Int(Int::U8)),
            Attribute::new(13, "nh-id", Kind::Int(Int::U32)),
            Attribute::new(14, "fdb-ext-attrs", Kind::Nest(1)),
            Attribute::new(15, "flags-ext", Kind::Int(Int::U32.meant(Meaning::Flags(2)))),
            Attribute::new(16, "ndm-state-mask", Kind::Int(Int::U16)),
            Attribute::new(17, "ndm-flags-mask", Kind::Int(Int::U8)),
        ] },
        Set { name: "fdb-ext-attrs", attributes: &[
            Attribute::new(1, "activity-notify", Kind::Int(Int::U8)),
            Attribute::new(2, "dont-refresh", Kind::Flag),
        ] },
        Set { name: "ndt-attrs", attributes: &[
            Attribute::new(1, "name", Kind::String),
            Attribute::new(2, "thresh1", Kind::Int(Int::U32)),
            Attribute::new(3, "thresh2", Kind::Int(Int::U32)),
            Attribute::new(4, "thresh3", Kind::Int(Int::U32)),
            Attribute::new(5, "config", Kind::Struct(3)),
            Attribute::new(6, "parms", Kind::Nest(3)),
            Attribute::new(7, "stats", Kind::Struct(4)),
            Attribute::new(8, "gc-interval", Kind::Int(Int::U64)),
            Attribute::new(9, "pad", Kind::Pad),
        ] },
        Set { name: "ndtpa-attrs", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "refcnt", Kind::Int(Int::U32)),
            Attribute::new(3, "reachable-time", Kind::Int(Int::U64)),
            Attribute::new(4, "base-reachable-time", Kind::Int(Int::U64)),
            Attribute::new(5, "retrans-time", Kind::Int(Int::U64)),
            Attribute::new(6, "gc-staletime", Kind::Int(Int::U64)),
            Attribute::new(7, "delay-probe-time", Kind::Int(Int::U64)),
            Attribute::new(8, "queue-len", Kind::Int(Int::U32)),
            Attribute::new(9, "app-probes", Kind::Int(Int::U32)),
            Attribute::new(10, "ucast-probes", Kind::Int(Int::U32)),
            Attribute::new(11, "mcast-probes", Kind::Int(Int::U32)),
            Attribute::new(12, "anycast-delay", Kind::Int(Int::U64)),
            Attribute::new(13, "proxy-delay", Kind::Int(Int::U64)),
            Attribute::new(14, "proxy-qlen", Kind::Int(Int::U32)),
            Attribute::new(15, "locktime", Kind::Int(Int::U64)),
            Attribute::new(16, "queue-lenbytes", Kind::Int(Int::U32)),
            Attribute::new(17, "mcast-reprobes", Kind::Int(Int::U32)),
            Attribute::new(18, "pad", Kind::Pad),
            Attribute::new(19, "interval-probe-time-ms", Kind::Int(Int::U64))
                .checked(&Checks::NONE.min(1).max(86400000)),
        ] },
    ],
    structs: &[
        Struct { name: "ndmsg", size: 12, members: &[
            Member::new("ndm-family", 0, 1, MemberKind::Int(Int::U8)),
            Member::new("ndm-ifindex", 4, 4, MemberKind::Int(Int::S32)),
            Member::new("ndm-state", 8, 2, MemberKind::Int(Int::U16.meant(Meaning::Flags(0)))),
            Member::new("ndm-flags", 10, 1, MemberKind::Int(Int::U8.meant(Meaning::Flags(1)))),
            Member::new("ndm-type", 11, 1, MemberKind::Int(Int::U8.meant(Meaning::Enum(3)))),
        ] },
        Struct { name: "ndtmsg", size: 4, members: &[
            Member::new("family", 0, 1, MemberKind::Int(Int::U8)),
        ] },
        Struct { name: "nda-cacheinfo", size: 16, members: &[
            Member::new("confirmed", 0, 4, MemberKind::Int(Int::U32)),
            Member::new("used", 4, 4, MemberKind::Int(Int::U32)),
            Member::new("updated", 8, 4, MemberKind::Int(Int::U32)),
            Member::new("refcnt", 12, 4, MemberKind::Int(Int::U32)),
        ] },
        Struct { name: "ndt-config", size: 32, members: &[
            Member::new("key-len", 0, 2, MemberKind::Int(Int::U16)),
            Member::new("entry-size", 2, 2, MemberKind::Int(Int::U16)),
            Member::new("entries", 4, 4, MemberKind::Int(Int::U32)),
            Member::new("last-flush", 8, 4, MemberKind::Int(Int::U32)),
            Member::new("last-rand", 12, 4, MemberKind::Int(Int::U32)),
            Member::new("hash-rnd", 16, 4, MemberKind::Int(Int::U32)),
            Member::new("hash-mask", 20, 4, MemberKind::Int(Int::U32)),
            Member::new("hash-chain-gc", 24, 4, MemberKind::Int(Int::U32)),
            Member::new("proxy-qlen", 28, 4, MemberKind::Int(Int::U32)),
        ] },
        Struct { name: "ndt-stats", size: 88, members: &[
            Member::new("allocs", 0, 8, MemberKind::Int(Int::U64)),
            Member::new("destroys", 8, 8, MemberKind::Int(Int::U64)),
            Member::new("hash-grows", 16, 8, MemberKind::Int(Int::U64)),
            Member::new("res-failed", 24, 8, MemberKind::Int(Int::U64)),
            Member::new("lookups", 32, 8, MemberKind::Int(Int::U64)),
            Member::new("hits", 40, 8, MemberKind::Int(Int::U64)),
            Member::new("rcv-probes-mcast", 48, 8, MemberKind::Int(Int::U64)),
            Member::new("rcv-probes-ucast", 56, 8, MemberKind::Int(Int::U64)),
            Member::new("periodic-gc-runs", 64, 8, MemberKind::Int(Int::U64)),
            Member::new("forced-gc-runs", 72, 8, MemberKind::Int(Int::U64)),
            Member::new("table-fulls", 80, 8, MemberKind::Int(Int::U64)),
        ] },
    ],
    enums: &[
        Enum { name: "nud-state", flags: true, entries: &[
            ("incomplete", 1), ("reachable", 2), ("stale", 4), ("delay", 8), ("probe", 16),
            ("failed", 32), ("noarp", 64), ("permanent", 128),
        ] },
        Enum { name: "ntf-flags", flags: true, entries: &[
            ("use", 1), ("self", 2), ("master", 4), ("proxy", 8), ("ext-learned", 16),
            ("offloaded", 32), ("sticky", 64), ("router", 128),
        ] },
        Enum { name: "ntf-ext-flags", flags: true, entries: &[
            ("managed", 1), ("locked", 2), ("ext-validated", 4),
        ] },
        Enum { name: "rtm-type", flags: false, entries: &[
            ("unspec", 0), ("unicast", 1), ("local", 2), ("broadcast", 3), ("anycast", 4),
            ("multicast", 5), ("blackhole", 6), ("unreachable", 7), ("prohibit", 8), ("throw", 9),
            ("nat", 10), ("xresolve", 11),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("newneigh", Some(0), Some(0))
            .single(Exchange::new(28, &[1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15])),
        Operation::new("delneigh", Some(0), Some(0))
            .single(Exchange::new(29, &[1, 2, 5, 6, 7, 8, 11, 13, 16, 17])),
        Operation::new("delneigh-ntf", Some(0), Some(0))
            .notifies(29, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
        Operation::new("getneigh", Some(0), Some(0))
            .single(Exchange::new(30, &[1, 2, 5, 7, 9]).replies(28, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]))
            .dumps(Exchange::new(30, &[8, 9]).replies(28, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])),
        Operation::new("newneigh-ntf", Some(0), Some(0))
            .notifies(28, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
        Operation::new("getneightbl", Some(1), Some(2))
            .dumps(Exchange::new(66, &[]).replies(64, &[1, 2, 3, 4, 5, 6, 7, 8])),
        Operation::new("setneightbl", Some(1), Some(2))
            .single(Exchange::new(67, &[1, 2, 3, 4, 6, 8])),
    ],
    groups: &[Group { name: "rtnlgrp-neigh", number: Some(3) }],
};
