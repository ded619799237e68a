// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "conntrack",
    transport: Transport::Raw(12),
    sets: &[
        Set { name: "counter-attrs", attributes: &[
            Attribute::new(1, "packets", Kind::Int(Int::U64.big())),
            Attribute::new(2, "bytes", Kind::Int(Int::U64.big())),
            Attribute::new(3, "packets-old", Kind::Int(Int::U32.big())),
            Attribute::new(4, "bytes-old", Kind::Int(Int::U32.big())),
            Attribute::new(5, "pad", Kind::Pad),
        ] },
        Set { name: "tuple-proto-attrs", attributes: &[
            Attribute::new(1, "proto-num", Kind::Int(Int::U8)),
            Attribute::new(2, "proto-src-port", Kind::Int(Int::U16.big())),
            Attribute::new(3, "proto-dst-port", Kind::Int(Int::U16.big())),
            Attribute::new(4, "proto-icmp-id", Kind::Int(Int::U16.big())),
            Attribute::new(5, "proto-icmp-type", Kind::Int(Int::U8)),
            Attribute::new(6, "proto-icmp-code", Kind::Int(Int::U8)),
            Attribute::new(7, "proto-icmpv6-id", Kind::Int(Int::U16.big())),
            Attribute::new(8, "proto-icmpv6-type", Kind::Int(Int::U8)),
            Attribute::new(9, "proto-icmpv6-code", Kind::Int(Int::U8)),
        ] },
        Set { name: "tuple-ip-attrs", attributes: &[
            Attribute::new(1, "ip-v4-src", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(2, "ip-v4-dst", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(3, "ip-v6-src", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16)),
            Attribute::new(4, "ip-v6-dst", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16)),
        ] },
        Set { name: "tuple-attrs", attributes: &[
            Attribute::new(1, "tuple-ip", Kind::Nest(2)),
            Attribute::new(2, "tuple-proto", Kind::Nest(1)),
            Attribute::new(3, "tuple-zone", Kind::Int(Int::U16.big())),
        ] },
        Set { name: "protoinfo-tcp-attrs", attributes: &[
            Attribute::new(1, "tcp-state", Kind::Int(Int::U8.meant(Meaning::Enum(1)))),
            Attribute::new(2, "tcp-wscale-original", Kind::Int(Int::U8)),
            Attribute::new(3, "tcp-wscale-reply", Kind::Int(Int::U8)),
            Attribute::new(4, "tcp-flags-original", Kind::Struct(1)),
            Attribute::new(5, "tcp-flags-reply", Kind::Struct(1)),
        ] },
        Set { name: "protoinfo-dccp-attrs", attributes: &[
            Attribute::new(1, "dccp-state", Kind::Int(Int::U8)),
            Attribute::new(2, "dccp-role", Kind::Int(Int::U8)),
            Attribute::new(3, "dccp-handshake-seq", Kind::Int(Int::U64.big())),
            Attribute::new(4, "dccp-pad", Kind::Pad),
        ] },
        Set { name: "protoinfo-sctp-attrs", attributes: &[
            Attribute::new(1, "sctp-state", Kind::Int(Int::U8.meant(Meaning::Enum(2)))),
            Attribute::new(2, "vtag-original", Kind::Int(Int::U32.big())),
            Attribute::new(3, "vtag-reply", Kind::Int(Int::U32.big())),
        ] },
        Set { name: "protoinfo-attrs", attributes: &[
            Attribute::new(1, "protoinfo-tcp", Kind::Nest(4)),
            Attribute::new(2, "protoinfo-dccp", Kind::Nest(5)),
            Attribute::new(3, "protoinfo-sctp", Kind::Nest(6)),
        ] },
        Set { name: "help-attrs", attributes: &[
            Attribute::new(1, "help-name", Kind::String),
            Attribute::new(2, "help-info", Kind::Bytes(Bytes::Plain)),
        ] },
        Set { name: "nat-proto-attrs", attributes: &[
            Attribute::new(1, "nat-port-min", Kind::Int(Int::U16.big())),
            Attribute::new(2, "nat-port-max", Kind::Int(Int::U16.big())),
        ] },
        Set { name: "nat-attrs", attributes: &[
            Attribute::new(1, "nat-v4-minip", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(2, "nat-v4-maxip", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(3, "nat-proto", Kind::Nest(9)),
            Attribute::new(4, "nat-v6-minip", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(5, "nat-v6-maxip", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
        ] },
        Set { name: "seqadj-attrs", attributes: &[
            Attribute::new(1, "correction-pos", Kind::Int(Int::U32.big())),
            Attribute::new(2, "offset-before", Kind::Int(Int::S32.big())),
            Attribute::new(3, "offset-after", Kind::Int(Int::S32.big())),
        ] },
        Set { name: "secctx-attrs", attributes: &[Attribute::new(1, "secctx-name", Kind::String)] },
        Set { name: "synproxy-attrs", attributes: &[
            Attribute::new(1, "isn", Kind::Int(Int::U32.big())),
            Attribute::new(2, "its", Kind::Int(Int::U32.big())),
            Attribute::new(3, "tsoff", Kind::Int(Int::U32.big())),
        ] },
        Set { name: "timestamp-attrs", attributes: &[
            Attribute::new(1, "start", Kind::Int(Int::U64.big())),
            Attribute::new(2, "stop", Kind::Int(Int::U64.big())),
            Attribute::new(3, "pad", Kind::Pad),
        ] },
        Set { name: "filter-attrs", attributes: &[
            Attribute::new(1, "orig-flags", Kind::Int(Int::U32.meant(Meaning::Flags(4)))),
            Attribute::new(2, "reply-flags", Kind::Int(Int::U32.meant(Meaning::Flags(4)))),
        ] },
        Set { name: "conntrack-attrs", attributes: &[
            Attribute::new(1, "tuple-orig", Kind::Nest(3)),
            Attribute::new(2, "tuple-reply", Kind::Nest(3)),
            Attribute::new(3, "status", Kind::Int(Int::U32.big().meant(Meaning::Flags(3)))),
            Attribute::new(4, "protoinfo", Kind::Nest(7)),
            Attribute::new(5, "help", Kind::Nest(8)),
            Attribute::new(6, "nat-src", Kind::Nest(10)),
            Attribute::new(7, "timeout", Kind::Int(Int::U32.big())),
            Attribute::new(8, "mark", Kind::Int(Int::U32.big())),
            Attribute::new(9, "counters-orig", Kind::Nest(0)),
            Attribute::new(10, "counters-reply", Kind::Nest(0)),
            Attribute::new(11, "use", Kind::Int(Int::U32.big())),
            Attribute::new(12, "id", Kind::Int(Int::U32.big())),
            Attribute::new(13, "nat-dst", Kind::Nest(10)),
            Attribute::new(14, "tuple-master", Kind::Nest(3)),
            Attribute::new(15, "seq-adj-orig", Kind::Nest(11)),
            Attribute::new(16, "seq-adj-reply", Kind::Nest(11)),
            Attribute::new(17, "secmark", Kind::Bytes(Bytes::Plain)),
            Attribute::new(18, "zone", Kind::Int(Int::U16.big())),
            Attribute::new(19, "secctx", Kind::Nest(12)),
            Attribute::new(20, "timestamp", Kind::Nest(14)),
            Attribute::new(21, "mark-mask", Kind::Int(Int::U32.big())),
            Attribute::new(22, "labels", Kind::Bytes(Bytes::Plain)),
            Attribute::new(23, "labels-mask", Kind::Bytes(Bytes::Plain)),
            Attribute::new(24, "synproxy", Kind::Nest(13)),
            Attribute::new(25, "filter", Kind::Nest(15)),
            Attribute::new(26, "status-mask", Kind::Int(Int::U32.big().meant(Meaning::Flags(3)))),
            Attribute::new(27, "timestamp-event", Kind::Int(Int::U64.big())),
        ] },
        Set { name: "conntrack-stats-attrs", attributes: &[
            Attribute::new(1, "searched", Kind::Int(Int::U32.big())),
            Attribute::new(2, "found", Kind::Int(Int::U32.big())),
            Attribute::new(3, "new", Kind::Int(Int::U32.big())),
            Attribute::new(4, "invalid", Kind::Int(Int::U32.big())),
            Attribute::new(5, "ignore", Kind::Int(Int::U32.big())),
            Attribute::new(6, "delete", Kind::Int(Int::U32.big())),
            Attribute::new(7, "delete-list", Kind::Int(Int::U32.big())),
            Attribute::new(8, "insert", Kind::Int(Int::U32.big())),
            Attribute::new(9, "insert-failed", Kind::Int(Int::U32.big())),
            Attribute::new(10, "drop", Kind::Int(Int::U32.big())),
            Attribute::new(11, "early-drop", Kind::Int(Int::U32.big())),
            Attribute::new(12, "error", Kind::Int(Int::U32.big())),
            Attribute::new(13, "search-restart", Kind::Int(Int::U32.big())),
            Attribute::new(14, "clash-resolve", Kind::Int(Int::U32.big())),
            Attribute::new(15, "chain-toolong", Kind::Int(Int::U32.big())),
        ] },
        Set { name: "conntrack-stats-global-attrs", attributes: &[
            Attribute::new(1, "entries", Kind::Int(Int::U32.big())),
            Attribute::new(2, "max-entries", Kind::Int(Int::U32.big())),
        ] },
        Set { name: "expect-attrs", attributes: &[
            Attribute::new(1, "master", Kind::Nest(3)),
            Attribute::new(2, "tuple", Kind::Nest(3)),
            Attribute::new(3, "mask", Kind::Nest(3)),
            Attribute::new(4, "timeout", Kind::Int(Int::U32.big())),
            Attribute::new(5, "id", Kind::Int(Int::U32.big())),
            Attribute::new(6, "help-name", Kind::String),
            Attribute::new(7, "zone", Kind::Int(Int::U16.big())),
            Attribute::new(8, "flags", Kind::Int(Int::U32.big().meant(Meaning::Flags(5)))),
            Attribute::new(9, "class", Kind::Int(Int::U32.big())),
            Attribute::new(10, "nat", Kind::Nest(20)),
            Attribute::new(11, "fn", Kind::String),
        ] },
        Set { name: "expect-nat-attrs", attributes: &[
            Attribute::new(1, "dir", Kind::Int(Int::U32.big())),
            Attribute::new(2, "tuple", Kind::Nest(3)),
        ] },
        Set { name: "expect-stats-attrs", attributes: &[
            Attribute::new(1, "new", Kind::Int(Int::U32.big())),
            Attribute::new(2, "create", Kind::Int(Int::U32.big())),
            Attribute::new(3, "delete", Kind::Int(Int::U32.big())),
        ] },
    ],
    structs: &[
        Struct { name: "nfgenmsg", size: 4, members: &[
            Member::new("nfgen-family", 0, 1, MemberKind::Int(Int::U8)),
            Member::new("version", 1, 1, MemberKind::Int(Int::U8)),
            Member::new("res-id", 2, 2, MemberKind::Int(Int::U16.big())),
        ] },
        Struct { name: "nf-ct-tcp-flags-mask", size: 2, members: &[
            Member::new("flags", 0, 1, MemberKind::Int(Int::U8.meant(Meaning::Flags(0)))),
            Member::new("mask", 1, 1, MemberKind::Int(Int::U8.meant(Meaning::Flags(0)))),
        ] },
    ],
    enums: &[
        Enum { name: "nf-ct-tcp-flags", flags: true, entries: &[
            ("window-scale", 1), ("sack-perm", 2), ("close-init", 4), ("be-liberal", 8),
            ("unacked", 16), ("maxack", 32), ("challenge-ack", 64), ("simultaneous-open", 128),
        ] },
        Enum { name: "nf-ct-tcp-state", flags: false, entries: &[
            ("none", 0), ("syn-sent", 1), ("syn-recv", 2), ("established", 3), ("fin-wait", 4),
            ("close-wait", 5), ("last-ack", 6), ("time-wait", 7), ("close", 8), ("syn-sent2", 9),
            ("max", 10), ("ignore", 11), ("retrans", 12), ("unack", 13), ("timeout-max", 14),
        ] },
        Enum { name: "nf-ct-sctp-state", flags: false, entries: &[
            ("none", 0), ("closed", 1), ("cookie-wait", 2), ("cookie-echoed", 3),
            ("established", 4), ("shutdown-sent", 5), ("shutdown-recd", 6),
            ("shutdown-ack-sent", 7), ("heartbeat-sent", 8), ("heartbeat-acked", 9),
        ] },
        Enum { name: "nf-ct-status", flags: true, entries: &[
            ("expected", 1), ("seen-reply", 2), ("assured", 4), ("confirmed", 8), ("src-nat", 16),
            ("dst-nat", 32), ("seq-adj", 64), ("src-nat-done", 128), ("dst-nat-done", 256),
            ("dying", 512), ("fixed-timeout", 1024), ("template", 2048), ("untracked", 4096),
            ("helper", 8192), ("offload", 16384), ("hw-offload", 32768),
        ] },
        Enum { name: "filter-flags", flags: true, entries: &[
            ("ip-src", 1), ("ip-dst", 2), ("tuple-zone", 4), ("proto-num", 8),
            ("proto-src-port", 16), ("proto-dst-port", 32), ("proto-icmp-type", 64),
            ("proto-icmp-code", 128), ("proto-icmp-id", 256), ("proto-icmpv6-type", 512),
            ("proto-icmpv6-code", 1024), ("proto-icmpv6-id", 2048),
        ] },
        Enum { name: "expect-flags", flags: true, entries: &[
            ("permanent", 1), ("inactive", 2), ("userspace", 4),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("new", Some(0), Some(16))
            .single(Exchange::new(256, &[1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 18, 21, 22, 23, 24])),
        Operation::new("get", Some(0), Some(16))
            .single(Exchange::new(257, &[1, 2, 18]).replies(256, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 24]))
            .dumps(Exchange::new(257, &[1, 2, 3, 8, 18, 21, 25, 26]).replies(256, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 24])),
        Operation::new("get-ctrzero", Some(0), Some(16))
            .single(Exchange::new(259, &[1, 2, 18]).replies(256, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 24]))
            .dumps(Exchange::new(259, &[1, 2, 3, 8, 18, 21, 25, 26]).replies(256, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 24])),
        Operation::new("delete", Some(0), Some(16))
            .single(Exchange::new(258, &[1, 2, 3, 8, 12, 18, 21, 25, 26])),
        Operation::new("get-stats", Some(0), Some(17))
            .dumps(Exchange::new(260, &[]).replies(260, &[2, 4, 8, 9, 10, 11, 12, 13, 14, 15])),
        Operation::new("get-stats-global", Some(0), Some(18))
            .single(Exchange::new(261, &[]).replies(261, &[1, 2])),
        Operation::new("get-dying", Some(0), Some(16))
            .dumps(Exchange::new(262, &[]).replies(256, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 24])),
        Operation::new("get-unconfirmed", Some(0), Some(16))
            .dumps(Exchange::new(263, &[]).replies(256, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 24])),
        Operation::new("exp-new", Some(0), Some(19))
            .single(Exchange::new(512, &[1, 2, 3, 4, 6, 7, 8, 9, 10, 11])),
        Operation::new("exp-get", Some(0), Some(19))
            .single(Exchange::new(513, &[1, 2, 5, 7]).replies(512, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
            .dumps(Exchange::new(513, &[1, 7]).replies(512, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
        Operation::new("exp-delete", Some(0), Some(19)).single(Exchange::new(514, &[2, 5, 6, 7])),
        Operation::new("exp-get-stats", Some(0), Some(21))
            .dumps(Exchange::new(515, &[]).replies(259, &[1, 2, 3])),
    ],
    groups: &[
        Group { name: "conntrack-new", number: Some(1) },
        Group { name: "conntrack-update", number: Some(2) },
        Group { name: "conntrack-destroy", number: Some(3) },
        Group { name: "conntrack-exp-new", number: Some(4) },
        Group { name: "conntrack-exp-update", number: Some(5) },
        Group { name: "conntrack-exp-destroy", number: Some(6) },
    ],
};
