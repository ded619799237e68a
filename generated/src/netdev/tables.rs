// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "netdev",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "dev", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "pad", Kind::Pad),
            Attribute::new(3, "xdp-features", Kind::Int(Int::U64.meant(Meaning::Flags(0)))),
            Attribute::new(4, "xdp-zc-max-segs", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(5, "xdp-rx-metadata-features", Kind::Int(Int::U64.meant(Meaning::Flags(1)))),
            Attribute::new(6, "xsk-features", Kind::Int(Int::U64.meant(Meaning::Flags(2)))),
        ] },
        Set { name: "io-uring-provider-info", attributes: &[
            Attribute::new(1, "rx-buf-len", Kind::Int(Int::UINT)),
        ] },
        Set { name: "page-pool", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::UINT))
                .checked(&Checks::NONE.min(1).max(4294967295)),
            Attribute::new(2, "ifindex", Kind::Int(Int::U32))
                .checked(&Checks::NONE.min(1).max(2147483647)),
            Attribute::new(3, "napi-id", Kind::Int(Int::UINT))
                .checked(&Checks::NONE.min(1).max(4294967295)),
            Attribute::new(4, "inflight", Kind::Int(Int::UINT)),
            Attribute::new(5, "inflight-mem", Kind::Int(Int::UINT)),
            Attribute::new(6, "detach-time", Kind::Int(Int::UINT)),
            Attribute::new(7, "dmabuf", Kind::Int(Int::U32)),
            Attribute::new(8, "io-uring", Kind::Nest(1)),
        ] },
        Set { name: "page-pool-info", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::UINT))
                .checked(&Checks::NONE.min(1).max(4294967295)),
            Attribute::new(2, "ifindex", Kind::Int(Int::U32))
                .checked(&Checks::NONE.min(1).max(2147483647)),
        ] },
        Set { name: "page-pool-stats", attributes: &[
            Attribute::new(1, "info", Kind::Nest(3)),
            Attribute::new(8, "alloc-fast", Kind::Int(Int::UINT)),
            Attribute::new(9, "alloc-slow", Kind::Int(Int::UINT)),
            Attribute::new(10, "alloc-slow-high-order", Kind::Int(Int::UINT)),
            Attribute::new(11, "alloc-empty", Kind::Int(Int::UINT)),
            Attribute::new(12, "alloc-refill", Kind::Int(Int::UINT)),
            Attribute::new(13, "alloc-waive", Kind::Int(Int::UINT)),
            Attribute::new(14, "recycle-cached", Kind::Int(Int::UINT)),
            Attribute::new(15, "recycle-cache-full", Kind::Int(Int::UINT)),
            Attribute::new(16, "recycle-ring", Kind::Int(Int::UINT)),
            Attribute::new(17, "recycle-ring-full", Kind::Int(Int::UINT)),
            Attribute::new(18, "recycle-released-refcnt", Kind::Int(Int::UINT)),
        ] },
        Set { name: "napi", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "id", Kind::Int(Int::U32)),
            Attribute::new(3, "irq", Kind::Int(Int::U32)),
            Attribute::new(4, "pid", Kind::Int(Int::U32)),
            Attribute::new(5, "defer-hard-irqs", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(2147483647)),
            Attribute::new(6, "gro-flush-timeout", Kind::Int(Int::UINT)),
            Attribute::new(7, "irq-suspend-timeout", Kind::Int(Int::UINT)),
            Attribute::new(8, "threaded", Kind::Int(Int::U32.meant(Meaning::Enum(5)))),
        ] },
        Set { name: "xsk-info", attributes: &[] },
        Set { name: "queue", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(2, "ifindex", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(3, "type", Kind::Int(Int::U32.meant(Meaning::Enum(3)))),
            Attribute::new(4, "napi-id", Kind::Int(Int::U32)),
            Attribute::new(5, "dmabuf", Kind::Int(Int::U32)),
            Attribute::new(6, "io-uring", Kind::Nest(1)),
            Attribute::new(7, "xsk", Kind::Nest(6)),
            Attribute::new(8, "lease", Kind::Nest(10)),
        ] },
        Set { name: "qstats", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "queue-type", Kind::Int(Int::U32.meant(Meaning::Enum(3)))),
            Attribute::new(3, "queue-id", Kind::Int(Int::U32)),
            Attribute::new(4, "scope", Kind::Int(Int::UINT.meant(Meaning::Flags(4)))),
            Attribute::new(8, "rx-packets", Kind::Int(Int::UINT)),
            Attribute::new(9, "rx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(10, "tx-packets", Kind::Int(Int::UINT)),
            Attribute::new(11, "tx-bytes", Kind::Int(Int::UINT)),
            Attribute::new(12, "rx-alloc-fail", Kind::Int(Int::UINT)),
            Attribute::new(13, "rx-hw-drops", Kind::Int(Int::UINT)),
            Attribute::new(14, "rx-hw-drop-overruns", Kind::Int(Int::UINT)),
            Attribute::new(15, "rx-csum-complete", Kind::Int(Int::UINT)),
            Attribute::new(16, "rx-csum-unnecessary", Kind::Int(Int::UINT)),
            Attribute::new(17, "rx-csum-none", Kind::Int(Int::UINT)),
            Attribute::new(18, "rx-csum-bad", Kind::Int(Int::UINT)),
            Attribute::new(19, "rx-hw-gro-packets", Kind::Int(Int::UINT)),
            Attribute::new(20, "rx-hw-gro-bytes", Kind::Int(Int::UINT)),
            Attribute::new(21, "rx-hw-gro-wire-packets", Kind::Int(Int::UINT)),
            Attribute::new(22, "rx-hw-gro-wire-bytes", Kind::Int(Int::UINT)),
            Attribute::new(23, "rx-hw-drop-ratelimits", Kind::Int(Int::UINT)),
            Attribute::new(24, "tx-hw-drops", Kind::Int(Int::UINT)),
            Attribute::new(25, "tx-hw-drop-errors", Kind::Int(Int::UINT)),
            Attribute::new(26, "tx-csum-none", Kind::Int(Int::UINT)),
            Attribute::new(27, "tx-needs-csum", Kind::Int(Int::UINT)),
            Attribute::new(28, "tx-hw-gso-packets", Kind::Int(Int::UINT)),
            Attribute::new(29, "tx-hw-gso-bytes", Kind::Int(Int::UINT)),
            Attribute::new(30, "tx-hw-gso-wire-packets", Kind::Int(Int::UINT)),
            Attribute::new(31, "tx-hw-gso-wire-bytes", Kind::Int(Int::UINT)),
            Attribute::new(32, "tx-hw-drop-ratelimits", Kind::Int(Int::UINT)),
            Attribute::new(33, "tx-stop", Kind::Int(Int::UINT)),
            Attribute::new(34, "tx-wake", Kind::Int(Int::UINT)),
        ] },
        Set { name: "queue-id", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(3, "type", Kind::Int(Int::U32.meant(Meaning::Enum(3)))),
        ] },
        Set { name: "lease", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "queue", Kind::Nest(9)),
            Attribute::new(3, "netns-id", Kind::Int(Int::S32)).checked(&Checks::NONE.min(0)),
        ] },
        Set { name: "dmabuf", attributes: &[
            Attribute::new(1, "ifindex", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(2, "queues", Kind::Nest(9)).multi(),
            Attribute::new(3, "fd", Kind::Int(Int::U32)),
            Attribute::new(4, "id", Kind::Int(Int::U32)).checked(&Checks::NONE.min(1)),
            Attribute::new(5, "rx-page-size", Kind::Int(Int::U32))
                .checked(&Checks::NONE.max(4294967295)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "xdp-act", flags: true, entries: &[
            ("basic", 1), ("redirect", 2), ("ndo-xmit", 4), ("xsk-zerocopy", 8), ("hw-offload", 16),
            ("rx-sg", 32), ("ndo-xmit-sg", 64),
        ] },
        Enum { name: "xdp-rx-metadata", flags: true, entries: &[
            ("timestamp", 1), ("hash", 2), ("vlan-tag", 4),
        ] },
        Enum { name: "xsk-flags", flags: true, entries: &[
            ("tx-timestamp", 1), ("tx-checksum", 2), ("tx-launch-time-fifo", 4),
        ] },
        Enum { name: "queue-type", flags: false, entries: &[("rx", 0), ("tx", 1)] },
        Enum { name: "qstats-scope", flags: true, entries: &[("queue", 1)] },
        Enum { name: "napi-threaded", flags: false, entries: &[
            ("disabled", 0), ("enabled", 1), ("busy-poll", 2),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("dev-get", None, Some(0))
            .single(Exchange::new(1, &[1]).replies(1, &[1, 3, 4, 5, 6]))
            .dumps(Exchange::new(1, &[]).replies(1, &[1, 3, 4, 5, 6])),
        Operation::new("dev-add-ntf", None, Some(0)).notifies(2, Some(0), &[1, 3, 4, 5, 6]),
        Operation::new("dev-del-ntf", None, Some(0)).notifies(3, Some(0), &[1, 3, 4, 5, 6]),
        Operation::new("dev-change-ntf", None, Some(0)).notifies(4, Some(0), &[1, 3, 4, 5, 6]),
        Operation::new("page-pool-get", None, Some(2))
            .single(Exchange::new(5, &[1]).replies(5, &[1, 2, 3, 4, 5, 6, 7, 8]))
            .dumps(Exchange::new(5, &[2]).replies(5, &[1, 2, 3, 4, 5, 6, 7, 8])),
        Operation::new("page-pool-add-ntf", None, Some(2))
            .notifies(6, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8]),
        Operation::new("page-pool-del-ntf", None, Some(2))
            .notifies(7, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8]),
        Operation::new("page-pool-change-ntf", None, Some(2))
            .notifies(8, Some(1), &[1, 2, 3, 4, 5, 6, 7, 8]),
        Operation::new("page-pool-stats-get", None, Some(4))
            .single(Exchange::new(9, &[1]).replies(9, &[1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]))
            .dumps(Exchange::new(9, &[1]).replies(9, &[1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])),
        Operation::new("queue-get", None, Some(7))
            .single(Exchange::new(10, &[1, 2, 3]).replies(10, &[1, 2, 3, 4, 5, 6, 7, 8]))
            .dumps(Exchange::new(10, &[2]).replies(10, &[1, 2, 3, 4, 5, 6, 7, 8])),
        Operation::new("napi-get", None, Some(5))
            .single(Exchange::new(11, &[2]).replies(11, &[1, 2, 3, 4, 5, 6, 7, 8]))
            .dumps(Exchange::new(11, &[1]).replies(11, &[1, 2, 3, 4, 5, 6, 7, 8])),
        Operation::new("qstats-get", None, Some(8))
            .dumps(Exchange::new(12, &[1, 4]).replies(12, &[1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34])),
        Operation::new("bind-rx", None, Some(11))
            .single(Exchange::new(13, &[1, 2, 3, 5]).replies(13, &[4]))
            .needs(Permission::NamespaceAdmin),
        Operation::new("napi-set", None, Some(5)).single(Exchange::new(14, &[2, 5, 6, 7, 8]))
            .needs(Permission::Admin),
        Operation::new("bind-tx", None, Some(11))
            .single(Exchange::new(15, &[1, 3]).replies(15, &[4])),
        Operation::new("queue-create", None, Some(7))
            .single(Exchange::new(16, &[2, 3, 8]).replies(16, &[1])).needs(Permission::Admin),
    ],
    groups: &[Group { name: "mgmt", number: None }, Group { name: "page-pool", number: None }],
};
