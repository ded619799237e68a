// @generated from specs/rt-rule.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "rt-rule",
    transport: Transport::Raw(0),
    sets: &[
        Set { name: "fib-rule-attrs", attributes: &[
            Attribute::new(1, "dst", Kind::Bytes(Bytes::Ip)),
            Attribute::new(2, "src", Kind::Bytes(Bytes::Ip)),
            Attribute::new(3, "iifname", Kind::String),
            Attribute::new(4, "goto", Kind::Int(Int::U32)),
            Attribute::new(5, "unused2", Kind::Pad),
            Attribute::new(6, "priority", Kind::Int(Int::U32)),
            Attribute::new(7, "unused3", Kind::Pad),
            Attribute::new(8, "unused4", Kind::Pad),
            Attribute::new(9, "unused5", Kind::Pad),
            Attribute::new(10, "fwmark", Kind::Int(Int::U32.meant(Meaning::Hex))),
            Attribute::new(11, "flow", Kind::Int(Int::U32)),
            Attribute::new(12, "tun-id", Kind::Int(Int::U64.big())),
            Attribute::new(13, "suppress-ifgroup", Kind::Int(Int::U32)),
            Attribute::new(14, "suppress-prefixlen", Kind::Int(Int::U32.meant(Meaning::Hex))),
            Attribute::new(15, "table", Kind::Int(Int::U32)),
            Attribute::new(16, "fwmask", Kind::Int(Int::U32.meant(Meaning::Hex))),
            Attribute::new(17, "oifname", Kind::String),
            Attribute::new(18, "pad", Kind::Pad),
            Attribute::new(19, "l3mdev", Kind::Int(Int::U8)),
            Attribute::new(20, "uid-range", Kind::Struct(3)),
            Attribute::new(21, "protocol", Kind::Int(Int::U8)),
            Attribute::new(22, "ip-proto", Kind::Int(Int::U8)),
            Attribute::new(23, "sport-range", Kind::Struct(2)),
            Attribute::new(24, "dport-range", Kind::Struct(2)),
            Attribute::new(25, "dscp", Kind::Int(Int::U8)),
            Attribute::new(26, "flowlabel", Kind::Int(Int::U32.big().meant(Meaning::Hex))),
            Attribute::new(27, "flowlabel-mask", Kind::Int(Int::U32.big().meant(Meaning::Hex))),
            Attribute::new(28, "sport-mask", Kind::Int(Int::U16.meant(Meaning::Hex))),
            Attribute::new(29, "dport-mask", Kind::Int(Int::U16.meant(Meaning::Hex))),
            Attribute::new(30, "dscp-mask", Kind::Int(Int::U8.meant(Meaning::Hex))),
        ] },
    ],
    structs: &[
        Struct { name: "rtgenmsg", size: 1, members: &[
            Member::new("family", 0, 1, MemberKind::Int(Int::U8)),
        ] },
        Struct { name: "fib-rule-hdr", size: 12, members: &[
            Member::new("family", 0, 1, MemberKind::Int(Int::U8)),
            Member::new("dst-len", 1, 1, MemberKind::Int(Int::U8)),
            Member::new("src-len", 2, 1, MemberKind::Int(Int::U8)),
            Member::new("tos", 3, 1, MemberKind::Int(Int::U8)),
            Member::new("table", 4, 1, MemberKind::Int(Int::U8)),
            Member::new("action", 7, 1, MemberKind::Int(Int::U8.meant(Meaning::Enum(0)))),
            Member::new("flags", 8, 4, MemberKind::Int(Int::U32)),
        ] },
        Struct { name: "fib-rule-port-range", size: 4, members: &[
            Member::new("start", 0, 2, MemberKind::Int(Int::U16)),
            Member::new("end", 2, 2, MemberKind::Int(Int::U16)),
        ] },
        Struct { name: "fib-rule-uid-range", size: 8, members: &[
            Member::new("start", 0, 4, MemberKind::Int(Int::U32)),
            Member::new("end", 4, 4, MemberKind::Int(Int::U32)),
        ] },
    ],
    enums: &[
        Enum { name: "fr-act", flags: false, entries: &[
            ("unspec", 0), ("to-tbl", 1), ("goto", 2), ("nop", 3), ("res3", 4), ("res4", 5),
            ("blackhole", 6), ("unreachable", 7), ("prohibit", 8),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("newrule", Some(1), Some(0))
            .single(Exchange::new(32, &[1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])),
        Operation::new("newrule-ntf", Some(1), Some(0))
            .notifies(32, None, &[1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]),
        Operation::new("delrule", Some(1), Some(0))
            .single(Exchange::new(33, &[1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])),
        Operation::new("delrule-ntf", Some(1), Some(0))
            .notifies(33, None, &[1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]),
        Operation::new("getrule", Some(1), Some(0))
            .dumps(Exchange::new(34, &[]).replies(32, &[1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])),
    ],
    groups: &[
        Group { name: "rtnlgrp-ipv4-rule", number: Some(8) },
        Group { name: "rtnlgrp-ipv6-rule", number: Some(19) },
    ],
};
