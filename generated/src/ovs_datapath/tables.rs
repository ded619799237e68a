// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "ovs_datapath",
    transport: Transport::Generic(2),
    sets: &[
        Set { name: "datapath", attributes: &[
            Attribute::new(1, "name", Kind::String),
            Attribute::new(2, "upcall-pid", Kind::Int(Int::U32)),
            Attribute::new(3, "stats", Kind::Struct(1)),
            Attribute::new(4, "megaflow-stats", Kind::Struct(2)),
            Attribute::new(5, "user-features", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
            Attribute::new(6, "pad", Kind::Unused),
            Attribute::new(7, "masks-cache-size", Kind::Int(Int::U32)),
            Attribute::new(8, "per-cpu-pids", Kind::IntArray(Int::U32)),
            Attribute::new(9, "ifindex", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[
        Struct { name: "ovs-header", size: 4, members: &[
            Member::new("dp-ifindex", 0, 4, MemberKind::Int(Int::S32)),
        ] },
        Struct { name: "ovs-dp-stats", size: 32, members: &[
            Member::new("n-hit", 0, 8, MemberKind::Int(Int::U64)),
            Member::new("n-missed", 8, 8, MemberKind::Int(Int::U64)),
            Member::new("n-lost", 16, 8, MemberKind::Int(Int::U64)),
            Member::new("n-flows", 24, 8, MemberKind::Int(Int::U64)),
        ] },
        Struct { name: "ovs-dp-megaflow-stats", size: 32, members: &[
            Member::new("n-mask-hit", 0, 8, MemberKind::Int(Int::U64)),
            Member::new("n-masks", 8, 4, MemberKind::Int(Int::U32)),
            Member::new("pad0", 12, 4, MemberKind::Int(Int::U32)),
            Member::new("n-cache-hit", 16, 8, MemberKind::Int(Int::U64)),
            Member::new("pad1", 24, 8, MemberKind::Int(Int::U64)),
        ] },
    ],
    enums: &[
        Enum { name: "user-features", flags: true, entries: &[
            ("unaligned", 1), ("vport-pids", 2), ("tc-recirc-sharing", 4),
            ("dispatch-upcall-per-cpu", 8),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("get", Some(0), Some(0))
            .single(Exchange::new(3, &[1]).replies(3, &[1, 3, 4, 5, 7, 8]))
            .dumps(Exchange::new(3, &[1]).replies(3, &[1, 3, 4, 5, 7, 8])),
        Operation::new("new", Some(0), Some(0))
            .single(Exchange::new(1, &[1, 2, 5, 7, 8, 9]).replies(1, &[1, 3, 4, 5, 7, 8])),
        Operation::new("set", Some(0), Some(0))
            .single(Exchange::new(4, &[1, 5, 7, 8]).replies(4, &[1, 3, 4, 5, 7, 8])),
        Operation::new("del", Some(0), Some(0))
            .single(Exchange::new(2, &[1]).replies(2, &[1, 3, 4, 5, 7, 8])),
    ],
    groups: &[Group { name: "ovs_datapath", number: None }],
};
