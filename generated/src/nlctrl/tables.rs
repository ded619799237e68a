// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "nlctrl",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "ctrl-attrs", attributes: &[
            Attribute::new(1, "family-id", Kind::Int(Int::U16)),
            Attribute::new(2, "family-name", Kind::String),
            Attribute::new(3, "version", Kind::Int(Int::U32)),
            Attribute::new(4, "hdrsize", Kind::Int(Int::U32)),
            Attribute::new(5, "maxattr", Kind::Int(Int::U32)),
            Attribute::new(6, "ops", Kind::IndexedArray(Element::Nest(2))),
            Attribute::new(7, "mcast-groups", Kind::IndexedArray(Element::Nest(1))),
            Attribute::new(8, "policy", Kind::NestTypeValue(&["policy-id", "attr-id"], 3)),
            Attribute::new(9, "op-policy", Kind::NestTypeValue(&["op-id"], 4)),
            Attribute::new(10, "op", Kind::Int(Int::U32)),
        ] },
        Set { name: "mcast-group-attrs", attributes: &[
            Attribute::new(1, "name", Kind::String),
            Attribute::new(2, "id", Kind::Int(Int::U32)),
        ] },
        Set { name: "op-attrs", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(2, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
        ] },
        Set { name: "policy-attrs", attributes: &[
            Attribute::new(1, "type", Kind::Int(Int::U32.meant(Meaning::Enum(1)))),
            Attribute::new(2, "min-value-s", Kind::Int(Int::S64)),
            Attribute::new(3, "max-value-s", Kind::Int(Int::S64)),
            Attribute::new(4, "min-value-u", Kind::Int(Int::U64)),
            Attribute::new(5, "max-value-u", Kind::Int(Int::U64)),
            Attribute::new(6, "min-length", Kind::Int(Int::U32)),
            Attribute::new(7, "max-length", Kind::Int(Int::U32)),
            Attribute::new(8, "policy-idx", Kind::Int(Int::U32)),
            Attribute::new(9, "policy-maxtype", Kind::Int(Int::U32)),
            Attribute::new(10, "bitfield32-mask", Kind::Int(Int::U32)),
            Attribute::new(11, "pad", Kind::Pad),
            Attribute::new(12, "mask", Kind::Int(Int::U64)),
        ] },
        Set { name: "op-policy-attrs", attributes: &[
            Attribute::new(1, "do", Kind::Int(Int::U32)),
            Attribute::new(2, "dump", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "op-flags", flags: true, entries: &[
            ("admin-perm", 1), ("cmd-cap-do", 2), ("cmd-cap-dump", 4), ("cmd-cap-haspol", 8),
            ("uns-admin-perm", 16),
        ] },
        Enum { name: "attr-type", flags: false, entries: &[
            ("invalid", 0), ("flag", 1), ("u8", 2), ("u16", 3), ("u32", 4), ("u64", 5), ("s8", 6),
            ("s16", 7), ("s32", 8), ("s64", 9), ("binary", 10), ("string", 11), ("nul-string", 12),
            ("nested", 13), ("nested-array", 14), ("bitfield32", 15), ("sint", 16), ("uint", 17),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("getfamily", None, Some(0))
            .single(Exchange::new(3, &[1, 2]).replies(1, &[1, 2, 3, 4, 5, 6, 7]))
            .dumps(Exchange::new(3, &[]).replies(1, &[1, 2, 3, 4, 5, 6, 7])),
        Operation::new("newfamily-ntf", None, Some(0)).notifies(1, Some(0), &[1, 2, 3, 4, 5, 6, 7]),
        Operation::new("delfamily-ntf", None, Some(0)).notifies(2, Some(0), &[1, 2, 3, 4, 5, 6, 7]),
        Operation::new("newmcast-grp-ntf", None, Some(0))
            .notifies(7, Some(0), &[1, 2, 3, 4, 5, 6, 7]),
        Operation::new("delmcast-grp-ntf", None, Some(0))
            .notifies(8, Some(0), &[1, 2, 3, 4, 5, 6, 7]),
        Operation::new("getpolicy", None, Some(0))
            .dumps(Exchange::new(10, &[1, 2, 10]).replies(10, &[1, 8, 9])),
    ],
    groups: &[Group { name: "notify", number: None }],
};
