// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "ovpn",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "peer", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(2, "remote-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(3, "remote-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(4, "remote-ipv6-scope-id", Kind::Int(Int::U32)),
            Attribute::new(5, "remote-port", Kind::Int(Int::U16.big()))
                .checked(&Checks::NONE.min(1)),
            Attribute::new(6, "socket", Kind::Int(Int::U32)),
            Attribute::new(7, "socket-netnsid", Kind::Int(Int::S32)),
            Attribute::new(8, "vpn-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(9, "vpn-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(10, "local-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(11, "local-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(12, "local-port", Kind::Int(Int::U16.big()))
                .checked(&Checks::NONE.min(1)),
            Attribute::new(13, "keepalive-interval", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(86400)),
            Attribute::new(14, "keepalive-timeout", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(86400)),
            Attribute::new(15, "del-reason", Kind::Int(Int::U32.meant(Meaning::Enum(1)))),
            Attribute::new(16, "vpn-rx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(17, "vpn-tx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(18, "vpn-rx-packets", Kind::Int(Int::UINT)),
            Attribute::new(19, "vpn-tx-packets", Kind::Int(Int::UINT)),
            Attribute::new(20, "link-rx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(21, "link-tx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(22, "link-rx-packets", Kind::Int(Int::UINT)),
            Attribute::new(23, "link-tx-packets", Kind::Int(Int::UINT)),
            Attribute::new(24, "tx-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
        ] },
        Set { name: "peer-new-input", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(2, "remote-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(3, "remote-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(4, "remote-ipv6-scope-id", Kind::Int(Int::U32)),
            Attribute::new(5, "remote-port", Kind::Int(Int::U16.big()))
                .checked(&Checks::NONE.min(1)),
            Attribute::new(6, "socket", Kind::Int(Int::U32)),
            Attribute::new(8, "vpn-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(9, "vpn-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(10, "local-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(11, "local-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(13, "keepalive-interval", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(86400)),
            Attribute::new(14, "keepalive-timeout", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(86400)),
            Attribute::new(24, "tx-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
        ] },
        Set { name: "peer-set-input", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(2, "remote-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(3, "remote-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(4, "remote-ipv6-scope-id", Kind::Int(Int::U32)),
            Attribute::new(5, "remote-port", Kind::Int(Int::U16.big()))
                .checked(&Checks::NONE.min(1)),
            Attribute::new(8, "vpn-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(9, "vpn-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(10, "local-ipv4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(11, "local-ipv6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(13, "keepalive-interval", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(86400)),
            Attribute::new(14, "keepalive-timeout", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(86400)),
            Attribute::new(24, "tx-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
        ] },
        Set { name: "peer-del-input", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
        ] },
        Set { name: "keyconf", attributes: &[
            Attribute::new(1, "peer-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(2, "slot", Kind::Int(Int::U32.meant(Meaning::Enum(2)))),
            Attribute::new(3, "key-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(7)),
            Attribute::new(4, "cipher-alg", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(5, "encrypt-dir", Kind::Nest(5)),
            Attribute::new(6, "decrypt-dir", Kind::Nest(5)),
        ] },
        Set { name: "keydir", attributes: &[
            Attribute::new(1, "cipher-key", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.max_len(256)),
            Attribute::new(2, "nonce-tail", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(8).max_len(8)),
        ] },
        Set { name: "keyconf-get", attributes: &[
            Attribute::new(1, "peer-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(2, "slot", Kind::Int(Int::U32.meant(Meaning::Enum(2)))),
            Attribute::new(3, "key-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(7)),
            Attribute::new(4, "cipher-alg", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
        ] },
        Set { name: "keyconf-swap-input", attributes: &[
            Attribute::new(1, "peer-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
        ] },
        Set { name: "keyconf-swap-ntf", attributes: &[
            Attribute::new(1, "peer-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(3, "key-id", Kind::Int(Int::U16)).checked(&Checks::NONE.max(7)),
        ] },
        Set { name: "keyconf-del-input", attributes: &[
            Attribute::new(1, "peer-id", Kind::Int(Int::U32)).checked(&Checks::NONE.max(16777215)),
            Attribute::new(2, "slot", Kind::Int(Int::U32.meant(Meaning::Enum(2)))),
        ] },
        Set { name: "ovpn", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "peer", Kind::Nest(0)),
            Attribute::new(3, "keyconf", Kind::Nest(4)),
        ] },
        Set { name: "ovpn-peer-new-input", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "peer", Kind::Nest(1)),
        ] },
        Set { name: "ovpn-peer-set-input", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "peer", Kind::Nest(2)),
        ] },
        Set { name: "ovpn-peer-del-input", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "peer", Kind::Nest(3)),
        ] },
        Set { name: "ovpn-keyconf-get", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(3, "keyconf", Kind::Nest(6)),
        ] },
        Set { name: "ovpn-keyconf-swap-input", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(3, "keyconf", Kind::Nest(7)),
        ] },
        Set { name: "ovpn-keyconf-swap-ntf", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(3, "keyconf", Kind::Nest(8)),
        ] },
        Set { name: "ovpn-keyconf-del-input", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(3, "keyconf", Kind::Nest(9)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "cipher-alg", flags: false, entries: &[
            ("none", 0), ("aes-gcm", 1), ("chacha20-poly1305", 2),
        ] },
        Enum { name: "del-peer-reason", flags: false, entries: &[
            ("teardown", 0), ("userspace", 1), ("expired", 2), ("transport-error", 3),
            ("transport-disconnect", 4),
        ] },
        Enum { name: "key-slot", flags: false, entries: &[("primary", 0), ("secondary", 1)] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("peer-new", None, Some(11)).single(Exchange::new(1, &[1, 2]))
            .needs(Permission::Admin),
        Operation::new("peer-set", None, Some(12)).single(Exchange::new(2, &[1, 2]))
            .needs(Permission::Admin),
        Operation::new("peer-get", None, Some(10))
            .single(Exchange::new(3, &[1, 2]).replies(3, &[2]))
            .dumps(Exchange::new(3, &[1]).replies(3, &[2])).needs(Permission::Admin),
        Operation::new("peer-del", None, Some(13)).single(Exchange::new(4, &[1, 2]))
            .needs(Permission::Admin),
        Operation::new("peer-del-ntf", None, Some(10)).notifies(5, Some(0), &[1, 2]),
        Operation::new("key-new", None, Some(10)).single(Exchange::new(6, &[1, 3]))
            .needs(Permission::Admin),
        Operation::new("key-get", None, Some(14))
            .single(Exchange::new(7, &[1, 3]).replies(7, &[3])).needs(Permission::Admin),
        Operation::new("key-swap", None, Some(15)).single(Exchange::new(8, &[1, 3]))
            .needs(Permission::Admin),
        Operation::new("key-swap-ntf", None, Some(16)).notifies(9, Some(0), &[1, 3]),
        Operation::new("key-del", None, Some(17)).single(Exchange::new(10, &[1, 3]))
            .needs(Permission::Admin),
        Operation::new("peer-float-ntf", None, Some(10)).notifies(11, Some(0), &[1, 2]),
    ],
    groups: &[Group { name: "peers", number: None }],
};
