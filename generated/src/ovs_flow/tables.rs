// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::table::*;
/// The family's table.
pub(super) static FAMILY: Family = Family {
    name: "ovs_flow",
    transport: Transport::Generic(1),
    sets: &[
        Set {
            name: "flow-attrs",
            attributes: &[
                Attribute::new(1, "key", Kind::Nest(1)),
                Attribute::new(2, "actions", Kind::Nest(2)),
                Attribute::new(3, "stats", Kind::Struct(1)),
                Attribute::new(4, "tcp-flags", Kind::Int(Int::U8)),
                Attribute::new(5, "used", Kind::Int(Int::U64)),
                Attribute::new(6, "clear", Kind::Flag),
                Attribute::new(7, "mask", Kind::Nest(1)),
                Attribute::new(8, "probe", Kind::Flag),
                Attribute::new(9, "ufid", Kind::Bytes(Bytes::Uuid)),
                Attribute::new(
                    10,
                    "ufid-flags",
                    Kind::Int(Int::U32.meant(Meaning::Flags(1))),
                ),
                Attribute::new(11, "pad", Kind::Unused),
            ],
        },
        Set {
            name: "key-attrs",
            attributes: &[
                Attribute::new(1, "encap", Kind::Nest(1)),
                Attribute::new(2, "priority", Kind::Int(Int::U32)),
                Attribute::new(3, "in-port", Kind::Int(Int::U32)),
                Attribute::new(4, "ethernet", Kind::Struct(2)),
                Attribute::new(5, "vlan", Kind::Int(Int::U16.big())),
                Attribute::new(6, "ethertype", Kind::Int(Int::U16.big())),
                Attribute::new(7, "ipv4", Kind::Struct(4)),
                Attribute::new(8, "ipv6", Kind::Struct(5)),
                Attribute::new(9, "tcp", Kind::Struct(7)),
                Attribute::new(10, "udp", Kind::Struct(8)),
                Attribute::new(11, "icmp", Kind::Struct(10)),
                Attribute::new(12, "icmpv6", Kind::Struct(10)),
                Attribute::new(13, "arp", Kind::Struct(11)),
                Attribute::new(14, "nd", Kind::Struct(12)),
                Attribute::new(15, "skb-mark", Kind::Int(Int::U32)),
                Attribute::new(16, "tunnel", Kind::Nest(3)),
                Attribute::new(17, "sctp", Kind::Struct(9)),
                Attribute::new(18, "tcp-flags", Kind::Int(Int::U16.big())),
                Attribute::new(19, "dp-hash", Kind::Int(Int::U32)),
                Attribute::new(20, "recirc-id", Kind::Int(Int::U32)),
                Attribute::new(21, "mpls", Kind::Struct(3)),
                Attribute::new(
                    22,
                    "ct-state",
                    Kind::Int(Int::U32.meant(Meaning::Flags(3))),
                ),
                Attribute::new(23, "ct-zone", Kind::Int(Int::U16)),
                Attribute::new(24, "ct-mark", Kind::Int(Int::U32)),
                Attribute::new(25, "ct-labels", Kind::Bytes(Bytes::Plain)),
                Attribute::new(26, "ct-orig-tuple-ipv4", Kind::Struct(13)),
                Attribute::new(27, "ct-orig-tuple-ipv6", Kind::Struct(14)),
                Attribute::new(28, "nsh", Kind::Nest(7)),
                Attribute::new(29, "packet-type", Kind::Int(Int::U32.big())),
                Attribute::new(30, "nd-extensions", Kind::Bytes(Bytes::Plain)),
                Attribute::new(31, "tunnel-info", Kind::Bytes(Bytes::Plain)),
                Attribute::new(32, "ipv6-exthdrs", Kind::Struct(6)),
            ],
        },
        Set {
            name: "action-attrs",
            attributes: &[
                Attribute::new(1, "output", Kind::Int(Int::U32)),
                Attribute::new(2, "userspace", Kind::Nest(6)),
                Attribute::new(3, "set", Kind::Nest(1)),
                Attribute::new(4, "push-vlan", Kind::Struct(17)),
                Attribute::new(5, "pop-vlan", Kind::Flag),
                Attribute::new(6, "sample", Kind::Nest(5)),
                Attribute::new(7, "recirc", Kind::Int(Int::U32)),
                Attribute::new(8, "hash", Kind::Struct(18)),
                Attribute::new(9, "push-mpls", Kind::Struct(19)),
                Attribute::new(10, "pop-mpls", Kind::Int(Int::U16.big())),
                Attribute::new(11, "set-masked", Kind::Nest(1)),
                Attribute::new(12, "ct", Kind::Nest(8)),
                Attribute::new(13, "trunc", Kind::Int(Int::U32)),
                Attribute::new(14, "push-eth", Kind::Struct(15)),
                Attribute::new(15, "pop-eth", Kind::Flag),
                Attribute::new(16, "ct-clear", Kind::Flag),
                Attribute::new(17, "push-nsh", Kind::Nest(7)),
                Attribute::new(18, "pop-nsh", Kind::Flag),
                Attribute::new(19, "meter", Kind::Int(Int::U32)),
                Attribute::new(20, "clone", Kind::Nest(2)),
                Attribute::new(21, "check-pkt-len", Kind::Nest(4)),
                Attribute::new(22, "add-mpls", Kind::Struct(20)),
                Attribute::new(23, "dec-ttl", Kind::Nest(10)),
                Attribute::new(24, "drop", Kind::Int(Int::U32)),
                Attribute::new(25, "psample", Kind::Nest(12)),
            ],
        },
        Set {
            name: "tunnel-key-attrs",
            attributes: &[
                Attribute::new(0, "id", Kind::Int(Int::U64.big())),
                Attribute::new(
                    1,
                    "ipv4-src",
                    Kind::Int(Int::U32.big().meant(Meaning::Ipv4)),
                ),
                Attribute::new(
                    2,
                    "ipv4-dst",
                    Kind::Int(Int::U32.big().meant(Meaning::Ipv4)),
                ),
                Attribute::new(3, "tos", Kind::Int(Int::U8)),
                Attribute::new(4, "ttl", Kind::Int(Int::U8)),
                Attribute::new(5, "dont-fragment", Kind::Flag),
                Attribute::new(6, "csum", Kind::Flag),
                Attribute::new(7, "oam", Kind::Flag),
                Attribute::new(8, "geneve-opts", Kind::Bytes(Bytes::Plain)),
                Attribute::new(9, "tp-src", Kind::Int(Int::U16.big())),
                Attribute::new(10, "tp-dst", Kind::Int(Int::U16.big())),
                Attribute::new(11, "vxlan-opts", Kind::Nest(11)),
                Attribute::new(12, "ipv6-src", Kind::Bytes(Bytes::Ipv6))
                    .checked(Checks {
                        min_len: 16,
                        max_len: 16,
                        ..Checks::NONE
                    }),
                Attribute::new(13, "ipv6-dst", Kind::Bytes(Bytes::Ipv6))
                    .checked(Checks {
                        min_len: 16,
                        max_len: 16,
                        ..Checks::NONE
                    }),
                Attribute::new(14, "pad", Kind::Unused),
                Attribute::new(15, "erspan-opts", Kind::Bytes(Bytes::Plain)),
                Attribute::new(16, "ipv4-info-bridge", Kind::Flag),
            ],
        },
        Set {
            name: "check-pkt-len-attrs",
            attributes: &[
                Attribute::new(1, "pkt-len", Kind::Int(Int::U16)),
                Attribute::new(2, "actions-if-greater", Kind::Nest(2)),
                Attribute::new(3, "actions-if-less-equal", Kind::Nest(2)),
            ],
        },
        Set {
            name: "sample-attrs",
            attributes: &[
                Attribute::new(1, "probability", Kind::Int(Int::U32)),
                Attribute::new(2, "actions", Kind::Nest(2)),
            ],
        },
        Set {
            name: "userspace-attrs",
            attributes: &[
                Attribute::new(1, "pid", Kind::Int(Int::U32)),
                Attribute::new(2, "userdata", Kind::Bytes(Bytes::Plain)),
                Attribute::new(3, "egress-tun-port", Kind::Int(Int::U32)),
                Attribute::new(4, "actions", Kind::Flag),
            ],
        },
        Set {
            name: "ovs-nsh-key-attrs",
            attributes: &[
                Attribute::new(1, "base", Kind::Struct(16)),
                Attribute::new(2, "md1", Kind::Bytes(Bytes::Plain)),
                Attribute::new(3, "md2", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "ct-attrs",
            attributes: &[
                Attribute::new(1, "commit", Kind::Flag),
                Attribute::new(2, "zone", Kind::Int(Int::U16)),
                Attribute::new(3, "mark", Kind::Bytes(Bytes::Plain)),
                Attribute::new(4, "labels", Kind::Bytes(Bytes::Plain)),
                Attribute::new(5, "helper", Kind::String),
                Attribute::new(6, "nat", Kind::Nest(9)),
                Attribute::new(7, "force-commit", Kind::Flag),
                Attribute::new(8, "eventmask", Kind::Int(Int::U32)),
                Attribute::new(9, "timeout", Kind::String),
            ],
        },
        Set {
            name: "nat-attrs",
            attributes: &[
                Attribute::new(1, "src", Kind::Flag),
                Attribute::new(2, "dst", Kind::Flag),
                Attribute::new(3, "ip-min", Kind::Bytes(Bytes::Plain)),
                Attribute::new(4, "ip-max", Kind::Bytes(Bytes::Plain)),
                Attribute::new(5, "proto-min", Kind::Int(Int::U16)),
                Attribute::new(6, "proto-max", Kind::Int(Int::U16)),
                Attribute::new(7, "persistent", Kind::Flag),
                Attribute::new(8, "proto-hash", Kind::Flag),
                Attribute::new(9, "proto-random", Kind::Flag),
            ],
        },
        Set {
            name: "dec-ttl-attrs",
            attributes: &[Attribute::new(1, "action", Kind::Nest(2))],
        },
        Set {
            name: "vxlan-ext-attrs",
            attributes: &[Attribute::new(1, "gbp", Kind::Int(Int::U32))],
        },
        Set {
            name: "psample-attrs",
            attributes: &[
                Attribute::new(1, "group", Kind::Int(Int::U32)),
                Attribute::new(2, "cookie", Kind::Bytes(Bytes::Plain)),
            ],
        },
    ],
    structs: &[
        Struct {
            name: "ovs-header",
            size: 4,
            members: &[Member::new("dp-ifindex", 0, 4, MemberKind::Int(Int::S32))],
        },
        Struct {
            name: "ovs-flow-stats",
            size: 16,
            members: &[
                Member::new("n-packets", 0, 8, MemberKind::Int(Int::U64)),
                Member::new("n-bytes", 8, 8, MemberKind::Int(Int::U64)),
            ],
        },
        Struct {
            name: "ovs-key-ethernet",
            size: 12,
            members: &[
                Member::new("eth-src", 0, 6, MemberKind::Bytes(Bytes::Mac)),
                Member::new("eth-dst", 6, 6, MemberKind::Bytes(Bytes::Mac)),
            ],
        },
        Struct {
            name: "ovs-key-mpls",
            size: 4,
            members: &[Member::new("mpls-lse", 0, 4, MemberKind::Int(Int::U32.big()))],
        },
        Struct {
            name: "ovs-key-ipv4",
            size: 12,
            members: &[
                Member::new(
                    "ipv4-src",
                    0,
                    4,
                    MemberKind::Int(Int::U32.big().meant(Meaning::Ipv4)),
                ),
                Member::new(
                    "ipv4-dst",
                    4,
                    4,
                    MemberKind::Int(Int::U32.big().meant(Meaning::Ipv4)),
                ),
                Member::new("ipv4-proto", 8, 1, MemberKind::Int(Int::U8)),
                Member::new("ipv4-tos", 9, 1, MemberKind::Int(Int::U8)),
                Member::new("ipv4-ttl", 10, 1, MemberKind::Int(Int::U8)),
                Member::new(
                    "ipv4-frag",
                    11,
                    1,
                    MemberKind::Int(Int::U8.meant(Meaning::Enum(0))),
                ),
            ],
        },
        Struct {
            name: "ovs-key-ipv6",
            size: 40,
            members: &[
                Member::new("ipv6-src", 0, 16, MemberKind::Bytes(Bytes::Ipv6)),
                Member::new("ipv6-dst", 16, 16, MemberKind::Bytes(Bytes::Ipv6)),
                Member::new("ipv6-label", 32, 4, MemberKind::Int(Int::U32.big())),
                Member::new("ipv6-proto", 36, 1, MemberKind::Int(Int::U8)),
                Member::new("ipv6-tclass", 37, 1, MemberKind::Int(Int::U8)),
                Member::new("ipv6-hlimit", 38, 1, MemberKind::Int(Int::U8)),
                Member::new(
                    "ipv6-frag",
                    39,
                    1,
                    MemberKind::Int(Int::U8.meant(Meaning::Enum(0))),
                ),
            ],
        },
        Struct {
            name: "ovs-key-ipv6-exthdrs",
            size: 2,
            members: &[Member::new("hdrs", 0, 2, MemberKind::Int(Int::U16))],
        },
        Struct {
            name: "ovs-key-tcp",
            size: 4,
            members: &[
                Member::new("tcp-src", 0, 2, MemberKind::Int(Int::U16.big())),
                Member::new("tcp-dst", 2, 2, MemberKind::Int(Int::U16.big())),
            ],
        },
        Struct {
            name: "ovs-key-udp",
            size: 4,
            members: &[
                Member::new("udp-src", 0, 2, MemberKind::Int(Int::U16.big())),
                Member::new("udp-dst", 2, 2, MemberKind::Int(Int::U16.big())),
            ],
        },
        Struct {
            name: "ovs-key-sctp",
            size: 4,
            members: &[
                Member::new("sctp-src", 0, 2, MemberKind::Int(Int::U16.big())),
                Member::new("sctp-dst", 2, 2, MemberKind::Int(Int::U16.big())),
            ],
        },
        Struct {
            name: "ovs-key-icmp",
            size: 2,
            members: &[
                Member::new("icmp-type", 0, 1, MemberKind::Int(Int::U8)),
                Member::new("icmp-code", 1, 1, MemberKind::Int(Int::U8)),
            ],
        },
        Struct {
            name: "ovs-key-arp",
            size: 24,
            members: &[
                Member::new(
                    "arp-sip",
                    0,
                    4,
                    MemberKind::Int(Int::U32.big().meant(Meaning::Ipv4)),
                ),
                Member::new(
                    "arp-tip",
                    4,
                    4,
                    MemberKind::Int(Int::U32.big().meant(Meaning::Ipv4)),
                ),
                Member::new("arp-op", 8, 2, MemberKind::Int(Int::U16.big())),
                Member::new("arp-sha", 10, 6, MemberKind::Bytes(Bytes::Mac)),
                Member::new("arp-tha", 16, 6, MemberKind::Bytes(Bytes::Mac)),
            ],
        },
        Struct {
            name: "ovs-key-nd",
            size: 28,
            members: &[
                Member::new("nd-target", 0, 16, MemberKind::Bytes(Bytes::Plain)),
                Member::new("nd-sll", 16, 6, MemberKind::Bytes(Bytes::Mac)),
                Member::new("nd-tll", 22, 6, MemberKind::Bytes(Bytes::Mac)),
            ],
        },
        Struct {
            name: "ovs-key-ct-tuple-ipv4",
            size: 16,
            members: &[
                Member::new("ipv4-src", 0, 4, MemberKind::Int(Int::U32.big())),
                Member::new("ipv4-dst", 4, 4, MemberKind::Int(Int::U32.big())),
                Member::new("src-port", 8, 2, MemberKind::Int(Int::U16.big())),
                Member::new("dst-port", 10, 2, MemberKind::Int(Int::U16.big())),
                Member::new("ipv4-proto", 12, 1, MemberKind::Int(Int::U8)),
            ],
        },
        Struct {
            name: "ovs-key-ct-tuple-ipv6",
            size: 40,
            members: &[
                Member::new("ipv6-src", 0, 16, MemberKind::Bytes(Bytes::Ipv6)),
                Member::new("ipv6-dst", 16, 16, MemberKind::Bytes(Bytes::Ipv6)),
                Member::new("src-port", 32, 2, MemberKind::Int(Int::U16.big())),
                Member::new("dst-port", 34, 2, MemberKind::Int(Int::U16.big())),
                Member::new("ipv6-proto", 36, 1, MemberKind::Int(Int::U8)),
                Member::new("pad", 37, 3, MemberKind::Bytes(Bytes::Plain)),
            ],
        },
        Struct {
            name: "ovs-action-push-eth",
            size: 12,
            members: &[Member::new("addresses", 0, 12, MemberKind::Struct(2))],
        },
        Struct {
            name: "ovs-nsh-key-base",
            size: 8,
            members: &[
                Member::new("flags", 0, 1, MemberKind::Int(Int::U8)),
                Member::new("ttl", 1, 1, MemberKind::Int(Int::U8)),
                Member::new("mdtype", 2, 1, MemberKind::Int(Int::U8)),
                Member::new("np", 3, 1, MemberKind::Int(Int::U8)),
                Member::new("path-hdr", 4, 4, MemberKind::Int(Int::U32.big())),
            ],
        },
        Struct {
            name: "ovs-action-push-vlan",
            size: 4,
            members: &[
                Member::new("vlan-tpid", 0, 2, MemberKind::Int(Int::U16.big())),
                Member::new("vlan-tci", 2, 2, MemberKind::Int(Int::U16.big())),
            ],
        },
        Struct {
            name: "ovs-action-hash",
            size: 8,
            members: &[
                Member::new(
                    "hash-alg",
                    0,
                    4,
                    MemberKind::Int(Int::U32.meant(Meaning::Enum(2))),
                ),
                Member::new("hash-basis", 4, 4, MemberKind::Int(Int::U32)),
            ],
        },
        Struct {
            name: "ovs-action-push-mpls",
            size: 8,
            members: &[
                Member::new("mpls-lse", 0, 4, MemberKind::Int(Int::U32.big())),
                Member::new("mpls-ethertype", 4, 2, MemberKind::Int(Int::U16.big())),
            ],
        },
        Struct {
            name: "ovs-action-add-mpls",
            size: 8,
            members: &[
                Member::new("mpls-lse", 0, 4, MemberKind::Int(Int::U32.big())),
                Member::new("mpls-ethertype", 4, 2, MemberKind::Int(Int::U16.big())),
                Member::new("tun-flags", 6, 2, MemberKind::Int(Int::U16)),
            ],
        },
    ],
    enums: &[
        Enum {
            name: "ovs-frag-type",
            flags: false,
            entries: &[("none", 0), ("first", 1), ("later", 2), ("any", 255)],
        },
        Enum {
            name: "ovs-ufid-flags",
            flags: true,
            entries: &[("omit-key", 1), ("omit-mask", 2), ("omit-actions", 4)],
        },
        Enum {
            name: "ovs-hash-alg",
            flags: false,
            entries: &[("l4", 0), ("sym-l4", 1)],
        },
        Enum {
            name: "ct-state-flags",
            flags: true,
            entries: &[
                ("new", 1),
                ("established", 2),
                ("related", 4),
                ("reply-dir", 8),
                ("invalid", 16),
                ("tracked", 32),
                ("src-nat", 64),
                ("dst-nat", 128),
            ],
        },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("get", Some(0), Some(0))
            .single(Exchange::new(3, &[1, 9, 10]).replies(3, &[1, 2, 3, 4, 5, 7, 9]))
            .dumps(Exchange::new(3, &[10]).replies(3, &[1, 2, 3, 4, 5, 7, 9])),
        Operation::new("new", Some(0), Some(0))
            .single(
                Exchange::new(1, &[1, 2, 6, 7, 8, 9, 10])
                    .replies(1, &[1, 2, 3, 4, 5, 7, 9]),
            ),
        Operation::new("set", Some(0), Some(0))
            .single(
                Exchange::new(4, &[1, 2, 6, 7, 8, 9, 10])
                    .replies(4, &[1, 2, 3, 4, 5, 7, 9]),
            ),
        Operation::new("del", Some(0), Some(0))
            .single(Exchange::new(2, &[1, 8, 9, 10]).replies(2, &[1, 2, 3, 4, 5, 7, 9])),
    ],
    groups: &[
        Group {
            name: "ovs_flow",
            number: None,
        },
    ],
};
