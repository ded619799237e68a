// @generated from specs/wireguard.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "wireguard",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "wgdevice", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)),
            Attribute::new(2, "ifname", Kind::String).checked(&Checks::NONE.max_len(15)),
            Attribute::new(3, "private-key", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(32).max_len(32)),
            Attribute::new(4, "public-key", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(32).max_len(32)),
            Attribute::new(5, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
            Attribute::new(6, "listen-port", Kind::Int(Int::U16)),
            Attribute::new(7, "fwmark", Kind::Int(Int::U32)),
            Attribute::new(8, "peers", Kind::IndexedArray(Element::Nest(1))),
        ] },
        Set { name: "wgpeer", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "public-key", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(32).max_len(32)),
            Attribute::new(2, "preshared-key", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(32).max_len(32)),
            Attribute::new(3, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(1)))),
            Attribute::new(4, "endpoint", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(16)),
            Attribute::new(5, "persistent-keepalive-interval", Kind::Int(Int::U16)),
            Attribute::new(6, "last-handshake-time", Kind::Struct(0))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(7, "rx-bytes", Kind::Int(Int::U64)),
            Attribute::new(8, "tx-bytes", Kind::Int(Int::U64)),
            Attribute::new(9, "allowedips", Kind::IndexedArray(Element::Nest(2))),
            Attribute::new(10, "protocol-version", Kind::Int(Int::U32)),
        ] },
        Set { name: "wgallowedip", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "family", Kind::Int(Int::U16)),
            Attribute::new(2, "ipaddr", Kind::Bytes(Bytes::Ip)).checked(&Checks::NONE.min_len(4)),
            Attribute::new(3, "cidr-mask", Kind::Int(Int::U8)),
            Attribute::new(4, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(2)))),
        ] },
    ],
    structs: &[
        Struct { name: "--kernel-timespec", size: 16, members: &[
            Member::new("sec", 0, 8, MemberKind::Int(Int::S64)),
            Member::new("nsec", 8, 8, MemberKind::Int(Int::S64)),
        ] },
        Struct { name: "sockaddr-in", size: 16, members: &[
            Member::new("sin-family", 0, 2, MemberKind::Int(Int::U16)),
            Member::new("sin-port", 2, 2, MemberKind::Int(Int::U16.big())),
            Member::new("sin-addr", 4, 4, MemberKind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Member::new("zero", 8, 8, MemberKind::Int(Int::U64)),
        ] },
        Struct { name: "sockaddr-in6", size: 28, members: &[
            Member::new("sin6-family", 0, 2, MemberKind::Int(Int::U16)),
            Member::new("sin6-port", 2, 2, MemberKind::Int(Int::U16.big())),
            Member::new("sin6-flowinfo", 4, 4, MemberKind::Int(Int::U32.big())),
            Member::new("sin6-addr", 8, 16, MemberKind::Bytes(Bytes::Ipv6)),
            Member::new("sin6-scope-id", 24, 4, MemberKind::Int(Int::U32)),
        ] },
    ],
    enums: &[
        Enum { name: "wgdevice-flags", flags: true, entries: &[("replace-peers", 1)] },
        Enum { name: "wgpeer-flags", flags: true, entries: &[
            ("remove-me", 1), ("replace-allowedips", 2), ("update-only", 4),
        ] },
        Enum { name: "wgallowedip-flags", flags: true, entries: &[("remove-me", 1)] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("get-device", None, Some(0))
            .dumps(Exchange::new(0, &[1, 2]).replies(0, &[1, 2, 3, 4, 6, 7, 8]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("set-device", None, Some(0))
            .single(Exchange::new(1, &[1, 2, 3, 4, 5, 6, 7, 8])).needs(Permission::NamespaceAdmin),
    ],
    groups: &[],
};
