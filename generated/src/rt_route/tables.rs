// @generated from specs/rt-route.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "rt-route",
    transport: Transport::Raw(0),
    sets: &[
        Set { name: "route-attrs", attributes: &[
            Attribute::new(1, "dst", Kind::Bytes(Bytes::Ip)),
            Attribute::new(2, "src", Kind::Bytes(Bytes::Ip)),
            Attribute::new(3, "iif", Kind::Int(Int::U32)),
            Attribute::new(4, "oif", Kind::Int(Int::U32)),
            Attribute::new(5, "gateway", Kind::Bytes(Bytes::Ip)),
            Attribute::new(6, "priority", Kind::Int(Int::U32)),
            Attribute::new(7, "prefsrc", Kind::Bytes(Bytes::Ip)),
            Attribute::new(8, "metrics", Kind::Nest(1)),
            Attribute::new(9, "multipath", Kind::Bytes(Bytes::Plain)),
            Attribute::new(10, "protoinfo", Kind::Bytes(Bytes::Plain)),
            Attribute::new(11, "flow", Kind::Int(Int::U32)),
            Attribute::new(12, "cacheinfo", Kind::Struct(1)),
            Attribute::new(13, "session", Kind::Bytes(Bytes::Plain)),
            Attribute::new(14, "mp-algo", Kind::Bytes(Bytes::Plain)),
            Attribute::new(15, "table", Kind::Int(Int::U32)),
            Attribute::new(16, "mark", Kind::Int(Int::U32)),
            Attribute::new(17, "mfc-stats", Kind::Bytes(Bytes::Plain)),
            Attribute::new(18, "via", Kind::Bytes(Bytes::Plain)),
            Attribute::new(19, "newdst", Kind::Bytes(Bytes::Plain)),
            Attribute::new(20, "pref", Kind::Int(Int::U8)),
            Attribute::new(21, "encap-type", Kind::Int(Int::U16)),
            Attribute::new(22, "encap", Kind::Bytes(Bytes::Plain)),
            Attribute::new(23, "expires", Kind::Int(Int::U32)),
            Attribute::new(24, "pad", Kind::Bytes(Bytes::Plain)),
            Attribute::new(25, "uid", Kind::Int(Int::U32)),
            Attribute::new(26, "ttl-propagate", Kind::Int(Int::U8)),
            Attribute::new(27, "ip-proto", Kind::Int(Int::U8)),
            Attribute::new(28, "sport", Kind::Int(Int::U16.big())),
            Attribute::new(29, "dport", Kind::Int(Int::U16.big())),
            Attribute::new(30, "nh-id", Kind::Int(Int::U32)),
            Attribute::new(31, "flowlabel", Kind::Int(Int::U32.big().meant(Meaning::Hex))),
            Attribute::new(32, "del-reason", Kind::Int(Int::U32.meant(Meaning::Enum(1)))),
        ] },
        Set { name: "metrics", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "lock", Kind::Int(Int::U32)),
            Attribute::new(2, "mtu", Kind::Int(Int::U32)),
            Attribute::new(3, "window", Kind::Int(Int::U32)),
            Attribute::new(4, "rtt", Kind::Int(Int::U32)),
            Attribute::new(5, "rttvar", Kind::Int(Int::U32)),
            Attribute::new(6, "ssthresh", Kind::Int(Int::U32)),
            Attribute::new(7, "cwnd", Kind::Int(Int::U32)),
            Attribute::new(8, "advmss", Kind::Int(Int::U32)),
            Attribute::new(9, "reordering", Kind::Int(Int::U32)),
            Attribute::new(10, "hoplimit", Kind::Int(Int::U32)),
            Attribute::new(11, "initcwnd", Kind::Int(Int::U32)),
            Attribute::new(12, "features", Kind::Int(Int::U32)),
            Attribute::new(13, "rto-min", Kind::Int(Int::U32)),
            Attribute::new(14, "initrwnd", Kind::Int(Int::U32)),
            Attribute::new(15, "quickack", Kind::Int(Int::U32)),
            Attribute::new(16, "cc-algo", Kind::String),
            Attribute::new(17, "fastopen-no-cookie", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[
        Struct { name: "rtmsg", size: 12, members: &[
            Member::new("rtm-family", 0, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-dst-len", 1, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-src-len", 2, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-tos", 3, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-table", 4, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-protocol", 5, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-scope", 6, 1, MemberKind::Int(Int::U8)),
            Member::new("rtm-type", 7, 1, MemberKind::Int(Int::U8.meant(Meaning::Enum(0)))),
            Member::new("rtm-flags", 8, 4, MemberKind::Int(Int::U32)),
        ] },
        Struct { name: "rta-cacheinfo", size: 32, members: &[
            Member::new("rta-clntref", 0, 4, MemberKind::Int(Int::U32)),
            Member::new("rta-lastuse", 4, 4, MemberKind::Int(Int::U32)),
            Member::new("rta-expires", 8, 4, MemberKind::Int(Int::S32)),
            Member::new("rta-error", 12, 4, MemberKind::Int(Int::U32)),
            Member::new("rta-used", 16, 4, MemberKind::Int(Int::U32)),
            Member::new("rta-id", 20, 4, MemberKind::Int(Int::U32)),
            Member::new("rta-ts", 24, 4, MemberKind::Int(Int::U32)),
            Member::new("rta-tsage", 28, 4, MemberKind::Int(Int::U32)),
        ] },
    ],
    enums: &[
        Enum { name: "rtm-type", flags: false, entries: &[
            ("unspec", 0), ("unicast", 1), ("local", 2), ("broadcast", 3), ("anycast", 4),
            ("multicast", 5), ("blackhole", 6), ("unreachable", 7), ("prohibit", 8), ("throw", 9),
            ("nat", 10), ("xresolve", 11),
        ] },
        Enum { name: "del-reason", flags: false, entries: &[
            ("unspec", 0), ("expired", 1), ("ra-withdrawn", 2),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("getroute", Some(0), Some(0))
            .single(Exchange::new(26, &[1, 2, 3, 4, 16, 25, 27, 28, 29, 31]).replies(24, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]))
            .dumps(Exchange::new(26, &[4, 15]).replies(24, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32])),
        Operation::new("newroute", Some(0), Some(0))
            .single(Exchange::new(24, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31])),
        Operation::new("delroute", Some(0), Some(0))
            .single(Exchange::new(25, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31])),
        Operation::new("newroute-ntf", Some(0), Some(0))
            .notifies(24, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]),
        Operation::new("delroute-ntf", Some(0), Some(0))
            .notifies(25, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]),
    ],
    groups: &[
        Group { name: "rtnlgrp-ipv4-route", number: Some(7) },
        Group { name: "rtnlgrp-ipv6-route", number: Some(11) },
    ],
};
