// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "ovs_vport",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "vport-options", attributes: &[
            Attribute::new(1, "dst-port", Kind::Int(Int::U16)),
            Attribute::new(2, "extension", Kind::Nest(1)),
        ] },
        Set { name: "vxlan-ext-attrs", attributes: &[Attribute::new(1, "gbp", Kind::Flag)] },
        Set { name: "upcall-stats", attributes: &[
            Attribute::new(0, "success", Kind::Int(Int::U64)),
            Attribute::new(1, "fail", Kind::Int(Int::U64)),
        ] },
        Set { name: "vport", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "port-no", Kind::Int(Int::U32)),
            Attribute::new(2, "type", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(3, "name", Kind::String),
            Attribute::new(4, "options", Kind::Nest(0)),
            Attribute::new(5, "upcall-pid", Kind::IntArray(Int::U32)),
            Attribute::new(6, "stats", Kind::Struct(1)),
            Attribute::new(7, "pad", Kind::Unused),
            Attribute::new(8, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(9, "netnsid", Kind::Int(Int::S32)),
            Attribute::new(10, "upcall-stats", Kind::Nest(2)),
        ] },
    ],
    structs: &[
        Struct { name: "ovs-header", size: 4, members: &[
            Member::new("dp-ifindex", 0, 4, MemberKind::Int(Int::S32)),
        ] },
        Struct { name: "ovs-vport-stats", size: 64, members: &[
            Member::new("rx-packets", 0, 8, MemberKind::Int(Int::U64)),
            Member::new("tx-packets", 8, 8, MemberKind::Int(Int::U64)),
            Member::new("rx-bytes", 16, 8, MemberKind::Int(Int::U64)),
            Member::new("tx-bytes", 24, 8, MemberKind::Int(Int::U64)),
            Member::new("rx-errors", 32, 8, MemberKind::Int(Int::U64)),
            Member::new("tx-errors", 40, 8, MemberKind::Int(Int::U64)),
            Member::new("rx-dropped", 48, 8, MemberKind::Int(Int::U64)),
            Member::new("tx-dropped", 56, 8, MemberKind::Int(Int::U64)),
        ] },
    ],
    enums: &[
        Enum { name: "vport-type", flags: false, entries: &[
            ("unspec", 0), ("netdev", 1), ("internal", 2), ("gre", 3), ("vxlan", 4), ("geneve", 5),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("new", Some(0), Some(3))
            .single(Exchange::new(1, &[1, 2, 3, 4, 5, 8]).replies(1, &[1, 2, 3, 4, 5, 6, 8, 9, 10])),
        Operation::new("del", Some(0), Some(3))
            .single(Exchange::new(2, &[1, 2, 3]).replies(2, &[1, 2, 3, 4, 5, 6, 8, 9, 10])),
        Operation::new("get", Some(0), Some(3))
            .single(Exchange::new(3, &[1, 3]).replies(3, &[1, 2, 3, 4, 5, 6, 8, 9, 10]))
            .dumps(Exchange::new(3, &[]).replies(3, &[1, 2, 3, 4, 5, 6, 8, 9, 10])),
        Operation::new("set", Some(0), Some(3))
            .single(Exchange::new(4, &[1, 2, 3, 4, 5]).replies(4, &[1, 2, 3, 4, 5, 6, 8, 9, 10])),
    ],
    groups: &[Group { name: "ovs_vport", number: None }],
};
