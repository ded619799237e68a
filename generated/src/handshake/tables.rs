// @generated from specs/handshake.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "handshake",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "x509", attributes: &[
            Attribute::new(1, "cert", Kind::Int(Int::S32)),
            Attribute::new(2, "privkey", Kind::Int(Int::S32)),
        ] },
        Set { name: "accept", attributes: &[
            Attribute::new(1, "sockfd", Kind::Int(Int::S32)),
            Attribute::new(2, "handler-class", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(3, "message-type", Kind::Int(Int::U32.meant(Meaning::Enum(1)))),
            Attribute::new(4, "timeout", Kind::Int(Int::U32)),
            Attribute::new(5, "auth-mode", Kind::Int(Int::U32.meant(Meaning::Enum(2)))),
            Attribute::new(6, "peer-identity", Kind::Int(Int::U32)).multi(),
            Attribute::new(7, "certificate", Kind::Nest(0)).multi(),
            Attribute::new(8, "peername", Kind::String),
            Attribute::new(9, "keyring", Kind::Int(Int::U32)),
        ] },
        Set { name: "done", attributes: &[
            Attribute::new(1, "status", Kind::Int(Int::U32)).checked(&Checks::NONE.max(4095)),
            Attribute::new(2, "sockfd", Kind::Int(Int::S32)),
            Attribute::new(3, "remote-auth", Kind::Int(Int::U32)).multi(),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "handler-class", flags: false, entries: &[
            ("none", 0), ("tlshd", 1), ("max", 2),
        ] },
        Enum { name: "msg-type", flags: false, entries: &[
            ("unspec", 0), ("clienthello", 1), ("serverhello", 2),
        ] },
        Enum { name: "auth", flags: false, entries: &[
            ("unspec", 0), ("unauth", 1), ("psk", 2), ("x509", 3),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("ready", None, Some(1)).notifies(1, None, &[1, 3, 4, 5, 6, 7, 8, 9]),
        Operation::new("accept", None, Some(1))
            .single(Exchange::new(2, &[2]).replies(2, &[1, 3, 4, 5, 6, 7, 8, 9]))
            .needs(Permission::Admin),
        Operation::new("done", None, Some(2)).single(Exchange::new(3, &[1, 2, 3]))
            .needs(Permission::Admin),
    ],
    groups: &[Group { name: "none", number: None }, Group { name: "tlshd", number: None }],
};
