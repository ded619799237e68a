// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "dev-energymodel",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "perf-domain", attributes: &[
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "perf-domain-id", Kind::Int(Int::U32)),
            Attribute::new(3, "flags", Kind::Int(Int::U64.meant(Meaning::Flags(1)))),
            Attribute::new(4, "cpus", Kind::Int(Int::U64)).multi(),
        ] },
        Set { name: "perf-table", attributes: &[
            Attribute::new(1, "perf-domain-id", Kind::Int(Int::U32)),
            Attribute::new(2, "perf-state", Kind::Nest(2)).multi(),
        ] },
        Set { name: "perf-state", attributes: &[
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "performance", Kind::Int(Int::U64)),
            Attribute::new(3, "frequency", Kind::Int(Int::U64)),
            Attribute::new(4, "power", Kind::Int(Int::U64)),
            Attribute::new(5, "cost", Kind::Int(Int::U64)),
            Attribute::new(6, "flags", Kind::Int(Int::U64.meant(Meaning::Flags(0)))),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "perf-state-flags", flags: true, entries: &[("perf-state-inefficient", 1)] },
        Enum { name: "perf-domain-flags", flags: true, entries: &[
            ("perf-domain-microwatts", 1), ("perf-domain-skip-inefficiencies", 2),
            ("perf-domain-artificial", 4),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("get-perf-domains", None, Some(0))
            .single(Exchange::new(1, &[2]).replies(1, &[2, 3, 4]))
            .dumps(Exchange::new(1, &[]).replies(1, &[2, 3, 4])),
        Operation::new("get-perf-table", None, Some(1))
            .single(Exchange::new(2, &[1]).replies(2, &[1, 2])),
        Operation::new("perf-domain-created", None, Some(1)).notifies(3, Some(0), &[1, 2]),
        Operation::new("perf-domain-updated", None, Some(1)).notifies(4, Some(0), &[1, 2]),
        Operation::new("perf-domain-deleted", None, Some(1)).notifies(5, Some(0), &[1]),
    ],
    groups: &[Group { name: "event", number: None }],
};
