// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "team",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "team", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "team-ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "list-option", Kind::Nest(1)),
            Attribute::new(3, "list-port", Kind::Nest(3)),
        ] },
        Set { name: "item-option", attributes: &[
            Attribute::new(0, "option-unspec", Kind::Unused),
            Attribute::new(1, "option", Kind::Nest(2)).multi(),
        ] },
        Set { name: "attr-option", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "name", Kind::String)
                .checked(&Checks::NONE.max_len(32).unterminated_ok()),
            Attribute::new(2, "changed", Kind::Flag),
            Attribute::new(3, "type", Kind::Int(Int::U8)),
            Attribute::new(4, "data", Kind::Bytes(Bytes::Plain)),
            Attribute::new(5, "removed", Kind::Flag),
            Attribute::new(6, "port-ifindex", Kind::Int(Int::U32)),
            Attribute::new(7, "array-index", Kind::Int(Int::U32)),
        ] },
        Set { name: "item-port", attributes: &[
            Attribute::new(0, "port-unspec", Kind::Unused),
            Attribute::new(1, "port", Kind::Nest(4)).multi(),
        ] },
        Set { name: "attr-port", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "changed", Kind::Flag),
            Attribute::new(3, "linkup", Kind::Flag),
            Attribute::new(4, "speed", Kind::Int(Int::U32)),
            Attribute::new(5, "duplex", Kind::Int(Int::U8)),
            Attribute::new(6, "removed", Kind::Flag),
        ] },
    ],
    structs: &[],
    enums: &[],
    sub_messages: &[],
    operations: &[
        Operation::new("noop", None, Some(0)).single(Exchange::new(0, &[]).replies(0, &[])),
        Operation::new("options-set", None, Some(0)).single(Exchange::new(1, &[1, 2]))
            .needs(Permission::Admin),
        Operation::new("options-get", None, Some(0))
            .single(Exchange::new(2, &[1]).replies(2, &[1, 2])).needs(Permission::Admin),
        Operation::new("port-list-get", None, Some(0))
            .single(Exchange::new(3, &[1]).replies(3, &[1, 3])).needs(Permission::Admin),
    ],
    groups: &[Group { name: "change_event", number: None }],
};
