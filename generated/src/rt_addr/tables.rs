// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "rt-addr",
    transport: Transport::Raw(0),
    sets: &[
        Set { name: "addr-attrs", attributes: &[
            Attribute::new(1, "address", Kind::Bytes(Bytes::Ip)),
            Attribute::new(2, "local", Kind::Bytes(Bytes::Ip)),
            Attribute::new(3, "label", Kind::String),
            Attribute::new(4, "broadcast", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(5, "anycast", Kind::Bytes(Bytes::Plain)),
            Attribute::new(6, "cacheinfo", Kind::Struct(1)),
            Attribute::new(7, "multicast", Kind::Bytes(Bytes::Plain)),
            Attribute::new(8, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
            Attribute::new(9, "rt-priority", Kind::Int(Int::U32)),
            Attribute::new(10, "target-netnsid", Kind::Int(Int::S32)),
            Attribute::new(11, "proto", Kind::Int(Int::U8)),
            Attribute::new(12, "mc-users", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[
        Struct { name: "ifaddrmsg", size: 8, members: &[
            Member::new("ifa-family", 0, 1, MemberKind::Int(Int::U8)),
            Member::new("ifa-prefixlen", 1, 1, MemberKind::Int(Int::U8)),
            Member::new("ifa-flags", 2, 1, MemberKind::Int(Int::U8.meant(Meaning::Flags(0)))),
            Member::new("ifa-scope", 3, 1, MemberKind::Int(Int::U8)),
            Member::new("ifa-index", 4, 4, MemberKind::Int(Int::U32)),
        ] },
        Struct { name: "ifa-cacheinfo", size: 16, members: &[
            Member::new("ifa-prefered", 0, 4, MemberKind::Int(Int::U32)),
            Member::new("ifa-valid", 4, 4, MemberKind::Int(Int::U32)),
            Member::new("cstamp", 8, 4, MemberKind::Int(Int::U32)),
            Member::new("tstamp", 12, 4, MemberKind::Int(Int::U32)),
        ] },
    ],
    enums: &[
        Enum { name: "ifa-flags", flags: true, entries: &[
            ("secondary", 1), ("nodad", 2), ("optimistic", 4), ("dadfailed", 8),
            ("homeaddress", 16), ("deprecated", 32), ("tentative", 64), ("permanent", 128),
            ("managetempaddr", 256), ("noprefixroute", 512), ("mcautojoin", 1024),
            ("stable-privacy", 2048),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("newaddr", Some(0), Some(0))
            .single(Exchange::new(20, &[1, 2, 3, 4, 6, 8, 9, 11])),
        Operation::new("deladdr", Some(0), Some(0)).single(Exchange::new(21, &[1, 2, 3, 8])),
        Operation::new("getaddr", Some(0), Some(0))
            .single(Exchange::new(22, &[1, 2, 10]).replies(20, &[1, 2, 3, 4, 6, 8, 9, 10, 11]))
            .dumps(Exchange::new(22, &[10]).replies(20, &[1, 2, 3, 4, 6, 8, 9, 10, 11])),
        Operation::new("getmulticast", Some(0), Some(0))
            .single(Exchange::new(58, &[]).replies(58, &[6, 7, 12]))
            .dumps(Exchange::new(58, &[]).replies(58, &[6, 7, 12])),
        Operation::new("newmulticast-ntf", Some(0), Some(0)).notifies(56, None, &[6, 7, 12]),
        Operation::new("delmulticast-ntf", Some(0), Some(0)).notifies(57, None, &[6, 7, 12]),
    ],
    groups: &[
        Group { name: "rtnlgrp-ipv4-ifaddr", number: Some(5) },
        Group { name: "rtnlgrp-ipv6-ifaddr", number: Some(9) },
        Group { name: "rtnlgrp-ipv4-mcaddr", number: Some(37) },
        Group { name: "rtnlgrp-ipv6-mcaddr", number: Some(38) },
    ],
};
