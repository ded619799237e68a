// @generated from specs/tcp_metrics.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "tcp_metrics",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "tcp-metrics", attributes: &[
            Attribute::new(1, "addr-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(2, "addr-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(3, "age", Kind::Int(Int::U64)),
            Attribute::new(4, "tw-tsval", Kind::Int(Int::U32)),
            Attribute::new(5, "tw-ts-stamp", Kind::Int(Int::S32)),
            Attribute::new(6, "vals", Kind::Nest(1)),
            Attribute::new(7, "fopen-mss", Kind::Int(Int::U16)),
            Attribute::new(8, "fopen-syn-drops", Kind::Int(Int::U16)),
            Attribute::new(9, "fopen-syn-drop-ts", Kind::Int(Int::U64)),
            Attribute::new(10, "fopen-cookie", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.max_len(16)),
            Attribute::new(11, "saddr-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(12, "saddr-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(13, "pad", Kind::Pad),
        ] },
        Set { name: "metrics", attributes: &[
            Attribute::new(1, "rtt", Kind::Int(Int::U32)),
            Attribute::new(2, "rttvar", Kind::Int(Int::U32)),
            Attribute::new(3, "ssthresh", Kind::Int(Int::U32)),
            Attribute::new(4, "cwnd", Kind::Int(Int::U32)),
            Attribute::new(5, "reodering", Kind::Int(Int::U32)),
            Attribute::new(6, "rtt-us", Kind::Int(Int::U32)),
            Attribute::new(7, "rttvar-us", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[],
    enums: &[],
    sub_messages: &[],
    operations: &[
        Operation::new("get", None, Some(0))
            .single(Exchange::new(1, &[1, 2, 11, 12]).replies(1, &[1, 2, 3, 6, 7, 8, 9, 10, 11, 12]))
            .dumps(Exchange::new(1, &[]).replies(1, &[1, 2, 3, 6, 7, 8, 9, 10, 11, 12])),
        Operation::new("del", None, Some(0)).single(Exchange::new(2, &[1, 2, 11, 12]))
            .needs(Permission::Admin),
    ],
    groups: &[],
};
