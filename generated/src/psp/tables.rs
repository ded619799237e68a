// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "psp",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "assoc-dev-info", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "nsid", Kind::Int(Int::S32)),
        ] },
        Set { name: "dev", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(3, "psp-versions-cap", Kind::Int(Int::U32.meant(Meaning::Flags(1)))),
            Attribute::new(4, "psp-versions-ena", Kind::Int(Int::U32.meant(Meaning::Flags(1)))),
            Attribute::new(5, "assoc-list", Kind::Nest(0)).multi(),
            Attribute::new(6, "nsid", Kind::Int(Int::S32)),
            Attribute::new(7, "by-association", Kind::Flag),
        ] },
        Set { name: "assoc", attributes: &[
            Attribute::new(1, "dev-id", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "version", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(3, "rx-key", Kind::Nest(3)),
            Attribute::new(4, "tx-key", Kind::Nest(3)),
            Attribute::new(5, "sock-fd", Kind::Int(Int::U32)),
        ] },
        Set { name: "keys", attributes: &[
            Attribute::new(1, "key", Kind::Bytes(Bytes::Plain)),
            Attribute::new(2, "spi", Kind::Int(Int::U32)),
        ] },
        Set { name: "stats", attributes: &[
            Attribute::new(1, "dev-id", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "key-rotations", Kind::Int(Int::UINT)),
            Attribute::new(3, "stale-events", Kind::Int(Int::UINT)),
            Attribute::new(4, "rx-packets", Kind::Int(Int::UINT)),
            Attribute::new(5, "rx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(6, "rx-auth-fail", Kind::Int(Int::UINT)),
            Attribute::new(7, "rx-error", Kind::Int(Int::UINT)),
            Attribute::new(8, "rx-bad", Kind::Int(Int::UINT)),
            Attribute::new(9, "tx-packets", Kind::Int(Int::UINT)),
            Attribute::new(10, "tx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(11, "tx-error", Kind::Int(Int::UINT)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "version", flags: false, entries: &[
            ("hdr0-aes-gcm-128", 0), ("hdr0-aes-gcm-256", 1), ("hdr0-aes-gmac-128", 2),
            ("hdr0-aes-gmac-256", 3),
        ] },
        Enum { name: "version-flags", flags: true, entries: &[
            ("hdr0-aes-gcm-128", 1), ("hdr0-aes-gcm-256", 2), ("hdr0-aes-gmac-128", 4),
            ("hdr0-aes-gmac-256", 8),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("dev-get", None, Some(1))
            .single(Exchange::new(1, &[1]).replies(1, &[1, 2, 3, 4, 5, 7]))
            .dumps(Exchange::new(1, &[]).replies(1, &[1, 2, 3, 4, 5, 7])),
        Operation::new("dev-add-ntf", None, Some(1)).notifies(2, Some(0), &[1, 2, 3, 4, 5, 7]),
        Operation::new("dev-del-ntf", None, Some(1)).notifies(3, Some(0), &[1, 2, 3, 4, 5, 7]),
        Operation::new("dev-set", None, Some(1)).single(Exchange::new(4, &[1, 4]).replies(4, &[]))
            .needs(Permission::Admin),
        Operation::new("dev-change-ntf", None, Some(1)).notifies(5, Some(0), &[1, 2, 3, 4, 5, 7]),
        Operation::new("key-rotate", None, Some(1)).single(Exchange::new(6, &[1]).replies(6, &[1]))
            .needs(Permission::Admin),
        Operation::new("key-rotate-ntf", None, Some(1)).notifies(7, Some(1), &[1]),
        Operation::new("rx-assoc", None, Some(2))
            .single(Exchange::new(8, &[1, 2, 5]).replies(8, &[1, 3])),
        Operation::new("tx-assoc", None, Some(2))
            .single(Exchange::new(9, &[1, 2, 4, 5]).replies(9, &[])),
        Operation::new("get-stats", None, Some(4))
            .single(Exchange::new(10, &[1]).replies(10, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
            .dumps(Exchange::new(10, &[]).replies(10, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
        Operation::new("dev-assoc", None, Some(1))
            .single(Exchange::new(11, &[1, 2, 6]).replies(11, &[])).needs(Permission::Admin),
        Operation::new("dev-disassoc", None, Some(1))
            .single(Exchange::new(12, &[1, 2, 6]).replies(12, &[])).needs(Permission::Admin),
    ],
    groups: &[Group { name: "mgmt", number: None }, Group { name: "use", number: None }],
};
