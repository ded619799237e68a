// @generated from specs/drm_ras.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "drm-ras",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "node-attrs", attributes: &[
            Attribute::new(1, "node-id", Kind::Int(Int::U32)),
            Attribute::new(2, "device-name", Kind::String),
            Attribute::new(3, "node-name", Kind::String),
            Attribute::new(4, "node-type", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
        ] },
        Set { name: "error-counter-attrs", attributes: &[
            Attribute::new(1, "node-id", Kind::Int(Int::U32)),
            Attribute::new(2, "error-id", Kind::Int(Int::U32)),
            Attribute::new(3, "error-name", Kind::String),
            Attribute::new(4, "error-value", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[],
    enums: &[Enum { name: "node-type", flags: false, entries: &[("error-counter", 1)] }],
    sub_messages: &[],
    operations: &[
        Operation::new("list-nodes", None, Some(0))
            .dumps(Exchange::new(1, &[]).replies(1, &[1, 2, 3, 4])).needs(Permission::Admin),
        Operation::new("get-error-counter", None, Some(1))
            .single(Exchange::new(2, &[1, 2]).replies(2, &[2, 3, 4]))
            .dumps(Exchange::new(2, &[1]).replies(2, &[2, 3, 4])).needs(Permission::Admin),
        Operation::new("clear-error-counter", None, Some(1)).single(Exchange::new(3, &[1, 2]))
            .needs(Permission::Admin),
    ],
    groups: &[],
};
