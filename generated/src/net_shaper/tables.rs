// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "net-shaper",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "net-shaper", attributes: &[
            Attribute::new(1, "handle", Kind::Nest(1)),
            Attribute::new(2, "metric", Kind::Int(Int::U32.meant(Meaning::Enum(1)))),
            Attribute::new(3, "bw-min", Kind::Int(Int::UINT)),
            Attribute::new(4, "bw-max", Kind::Int(Int::UINT)),
            Attribute::new(5, "burst", Kind::Int(Int::UINT)),
            Attribute::new(6, "priority", Kind::Int(Int::U32)),
            Attribute::new(7, "weight", Kind::Int(Int::U32)),
            Attribute::new(8, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(9, "parent", Kind::Nest(1)),
            Attribute::new(10, "leaves", Kind::Nest(2)).multi(),
        ] },
        Set { name: "handle", attributes: &[
            Attribute::new(1, "scope", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(2, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(67108862)),
        ] },
        Set { name: "leaf-info", attributes: &[
            Attribute::new(1, "handle", Kind::Nest(1)),
            Attribute::new(6, "priority", Kind::Int(Int::U32)),
            Attribute::new(7, "weight", Kind::Int(Int::U32)),
        ] },
        Set { name: "caps", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "scope", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(3, "support-metric-bps", Kind::Flag),
            Attribute::new(4, "support-metric-pps", Kind::Flag),
            Attribute::new(5, "support-nesting", Kind::Flag),
            Attribute::new(6, "support-bw-min", Kind::Flag),
            Attribute::new(7, "support-bw-max", Kind::Flag),
            Attribute::new(8, "support-burst", Kind::Flag),
            Attribute::new(9, "support-priority", Kind::Flag),
            Attribute::new(10, "support-weight", Kind::Flag),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "scope", flags: false, entries: &[
            ("unspec", 0), ("netdev", 1), ("queue", 2), ("node", 3),
        ] },
        Enum { name: "metric", flags: false, entries: &[("bps", 0), ("pps", 1)] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("get", None, Some(0))
            .single(Exchange::new(1, &[1, 8]).replies(1, &[1, 2, 3, 4, 5, 6, 7, 8, 9]))
            .dumps(Exchange::new(1, &[8]).replies(1, &[1, 2, 3, 4, 5, 6, 7, 8, 9])),
        Operation::new("set", None, Some(0)).single(Exchange::new(2, &[1, 2, 3, 4, 5, 6, 7, 8]))
            .needs(Permission::Admin),
        Operation::new("delete", None, Some(0)).single(Exchange::new(3, &[1, 8]))
            .needs(Permission::Admin),
        Operation::new("group", None, Some(0))
            .single(Exchange::new(4, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).replies(4, &[1, 8]))
            .needs(Permission::Admin),
        Operation::new("cap-get", None, Some(3))
            .single(Exchange::new(5, &[1, 2]).replies(5, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
            .dumps(Exchange::new(5, &[1]).replies(5, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
    ],
    groups: &[],
};
