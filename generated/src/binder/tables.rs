// @generated from specs/binder.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "binder",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "report", attributes: &[
            Attribute::new(1, "error", Kind::Int(Int::U32)),
            Attribute::new(2, "context", Kind::String),
            Attribute::new(3, "from-pid", Kind::Int(Int::U32)),
            Attribute::new(4, "from-tid", Kind::Int(Int::U32)),
            Attribute::new(5, "to-pid", Kind::Int(Int::U32)),
            Attribute::new(6, "to-tid", Kind::Int(Int::U32)),
            Attribute::new(7, "is-reply", Kind::Flag),
            Attribute::new(8, "flags", Kind::Int(Int::U32)),
            Attribute::new(9, "code", Kind::Int(Int::U32)),
            Attribute::new(10, "data-size", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[],
    enums: &[],
    sub_messages: &[],
    operations: &[
        Operation::new("report", None, Some(0))
            .notifies(1, Some(0), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ],
    groups: &[Group { name: "report", number: None }],
};
