// @generated from specs/lockd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "lockd",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "server", attributes: &[
            Attribute::new(1, "gracetime", Kind::Int(Int::U32)),
            Attribute::new(2, "tcp-port", Kind::Int(Int::U16)),
            Attribute::new(3, "udp-port", Kind::Int(Int::U16)),
        ] },
    ],
    structs: &[],
    enums: &[],
    sub_messages: &[],
    operations: &[
        Operation::new("server-set", None, Some(0)).single(Exchange::new(1, &[1, 2, 3]))
            .needs(Permission::Admin),
        Operation::new("server-get", None, Some(0))
            .single(Exchange::new(2, &[]).replies(2, &[1, 2, 3])),
    ],
    groups: &[],
};
