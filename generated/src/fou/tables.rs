// @generated from specs/fou.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "fou",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "fou", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "port", Kind::Int(Int::U16.big())),
            Attribute::new(2, "af", Kind::Int(Int::U8)),
            Attribute::new(3, "ipproto", Kind::Int(Int::U8)).checked(&Checks::NONE.min(1)),
            Attribute::new(4, "type", Kind::Int(Int::U8.meant(Meaning::Enum(0)))),
            Attribute::new(5, "remcsum-nopartial", Kind::Flag),
            Attribute::new(6, "local-v4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(7, "local-v6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(8, "peer-v4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(9, "peer-v6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(10, "peer-port", Kind::Int(Int::U16.big())),
            Attribute::new(11, "ifindex", Kind::Int(Int::S32)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "encap-type", flags: false, entries: &[
            ("unspec", 0), ("direct", 1), ("gue", 2),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("unspec", None, None),
        Operation::new("add", None, Some(0))
            .single(Exchange::new(1, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
            .needs(Permission::Admin),
        Operation::new("del", None, Some(0)).single(Exchange::new(2, &[1, 2, 6, 7, 8, 9, 10, 11]))
            .needs(Permission::Admin),
        Operation::new("get", None, Some(0))
            .single(Exchange::new(3, &[1, 2, 6, 7, 8, 9, 10, 11]).replies(3, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
            .dumps(Exchange::new(3, &[]).replies(3, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
    ],
    groups: &[],
};
