// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "mptcp_pm",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "address", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "family", Kind::Int(Int::U16)),
            Attribute::new(2, "id", Kind::Int(Int::U8)),
            Attribute::new(3, "addr4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(4, "addr6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(5, "port", Kind::Int(Int::U16)),
            Attribute::new(6, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(1)))),
            Attribute::new(7, "if-idx", Kind::Int(Int::S32)),
        ] },
        Set { name: "subflow-attribute", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "token-rem", Kind::Int(Int::U32)),
            Attribute::new(2, "token-loc", Kind::Int(Int::U32)),
            Attribute::new(3, "relwrite-seq", Kind::Int(Int::U32)),
            Attribute::new(4, "map-seq", Kind::Int(Int::U64)),
            Attribute::new(5, "map-sfseq", Kind::Int(Int::U32)),
            Attribute::new(6, "ssn-offset", Kind::Int(Int::U32)),
            Attribute::new(7, "map-datalen", Kind::Int(Int::U16)),
            Attribute::new(8, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(2)))),
            Attribute::new(9, "id-rem", Kind::Int(Int::U8)),
            Attribute::new(10, "id-loc", Kind::Int(Int::U8)),
            Attribute::new(11, "pad", Kind::Pad),
        ] },
        Set { name: "endpoint", attributes: &[Attribute::new(1, "addr", Kind::Nest(0))] },
        Set { name: "attr", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "addr", Kind::Nest(0)),
            Attribute::new(2, "rcv-add-addrs", Kind::Int(Int::U32)),
            Attribute::new(3, "subflows", Kind::Int(Int::U32)),
            Attribute::new(4, "token", Kind::Int(Int::U32)),
            Attribute::new(5, "loc-id", Kind::Int(Int::U8)),
            Attribute::new(6, "addr-remote", Kind::Nest(0)),
        ] },
        Set { name: "event-attr", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "token", Kind::Int(Int::U32)),
            Attribute::new(2, "family", Kind::Int(Int::U16)),
            Attribute::new(3, "loc-id", Kind::Int(Int::U8)),
            Attribute::new(4, "rem-id", Kind::Int(Int::U8)),
            Attribute::new(5, "saddr4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(6, "saddr6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16)),
            Attribute::new(7, "daddr4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(8, "daddr6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16)),
            Attribute::new(9, "sport", Kind::Int(Int::U16.big())),
            Attribute::new(10, "dport", Kind::Int(Int::U16.big())),
            Attribute::new(11, "backup", Kind::Int(Int::U8)),
            Attribute::new(12, "error", Kind::Int(Int::U8)),
            Attribute::new(13, "flags", Kind::Int(Int::U16.meant(Meaning::Flags(3)))),
            Attribute::new(14, "timeout", Kind::Int(Int::U32)),
            Attribute::new(15, "if-idx", Kind::Int(Int::S32)),
            Attribute::new(16, "reset-reason", Kind::Int(Int::U32.meant(Meaning::Enum(4)))),
            Attribute::new(17, "reset-flags", Kind::Int(Int::U32)),
            Attribute::new(18, "server-side", Kind::Int(Int::U8)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "event-type", flags: false, entries: &[
            ("unspec", 0), ("created", 1), ("established", 2), ("closed", 3), ("announced", 6),
            ("removed", 7), ("sub-established", 10), ("sub-closed", 11), ("sub-priority", 13),
            ("listener-created", 15), ("listener-closed", 16),
        ] },
        Enum { name: "addr-flags", flags: true, entries: &[
            ("signal", 1), ("subflow", 2), ("backup", 4), ("fullmesh", 8), ("implicit", 16),
            ("laminar", 32),
        ] },
        Enum { name: "subflow-flags", flags: true, entries: &[
            ("mcap-rem", 1), ("mcap-loc", 2), ("join-rem", 4), ("join-loc", 8), ("bkup-rem", 16),
            ("bkup-loc", 32), ("fully-established", 64), ("connected", 128), ("mapvalid", 256),
        ] },
        Enum { name: "event-flags", flags: true, entries: &[
            ("deny-join-id0", 1), ("server-side", 2),
        ] },
        Enum { name: "reset-reason", flags: false, entries: &[
            ("eunspec", 0), ("emptcp", 1), ("eresource", 2), ("eprohibit", 3), ("ewq2big", 4),
            ("ebadperf", 5), ("emiddlebox", 6),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("add-addr", None, Some(2)).single(Exchange::new(1, &[1]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("del-addr", None, Some(2)).single(Exchange::new(2, &[1]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("get-addr", None, Some(3))
            .single(Exchange::new(3, &[1, 4]).replies(3, &[1]))
            .dumps(Exchange::new(3, &[4]).replies(3, &[1])),
        Operation::new("flush-addrs", None, Some(2)).single(Exchange::new(4, &[]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("set-limits", None, Some(3)).single(Exchange::new(5, &[2, 3]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("get-limits", None, Some(3))
            .single(Exchange::new(6, &[]).replies(6, &[2, 3])),
        Operation::new("set-flags", None, Some(3)).single(Exchange::new(7, &[1, 4, 6]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("announce", None, Some(3)).single(Exchange::new(8, &[1, 4]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("remove", None, Some(3)).single(Exchange::new(9, &[4, 5]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("subflow-create", None, Some(3)).single(Exchange::new(10, &[1, 4, 6]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("subflow-destroy", None, Some(3)).single(Exchange::new(11, &[1, 4, 6]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("created", None, Some(4))
            .notifies(1, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 15, 18]),
        Operation::new("established", None, Some(4))
            .notifies(2, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 15, 18]),
        Operation::new("closed", None, Some(4)).notifies(3, Some(1), &[1]),
        Operation::new("announced", None, Some(4)).notifies(6, Some(1), &[1, 2, 4, 7, 8, 10]),
        Operation::new("removed", None, Some(4)).notifies(7, Some(1), &[1, 4]),
        Operation::new("sub-established", None, Some(4))
            .notifies(10, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15]),
        Operation::new("sub-closed", None, Some(4))
            .notifies(11, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17]),
        Operation::new("sub-priority", None, Some(4))
            .notifies(13, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15]),
        Operation::new("listener-created", None, Some(4)).notifies(15, Some(1), &[2, 5, 6, 9]),
        Operation::new("listener-closed", None, Some(4)).notifies(16, Some(1), &[2, 5, 6, 9]),
    ],
    groups: &[
        Group { name: "mptcp_pm_cmds", number: None },
        Group { name: "mptcp_pm_events", number: None },
    ],
};
