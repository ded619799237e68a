// @generated from specs/nfsd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "nfsd",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "cache-notify", attributes: &[
            Attribute::new(1, "cache-type", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
        ] },
        Set { name: "rpc-status", attributes: &[
            Attribute::new(1, "xid", Kind::Int(Int::U32.big())),
            Attribute::new(2, "flags", Kind::Int(Int::U32)),
            Attribute::new(3, "prog", Kind::Int(Int::U32)),
            Attribute::new(4, "version", Kind::Int(Int::U8)),
            Attribute::new(5, "proc", Kind::Int(Int::U32)),
            Attribute::new(6, "service-time", Kind::Int(Int::S64)),
            Attribute::new(7, "pad", Kind::Pad),
            Attribute::new(8, "saddr4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(9, "daddr4", Kind::Int(Int::U32.big().meant(Meaning::Ipv4))),
            Attribute::new(10, "saddr6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(11, "daddr6", Kind::Bytes(Bytes::Ipv6))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(12, "sport", Kind::Int(Int::U16.big())),
            Attribute::new(13, "dport", Kind::Int(Int::U16.big())),
            Attribute::new(14, "compound-ops", Kind::Int(Int::U32)).multi(),
        ] },
        Set { name: "server", attributes: &[
            Attribute::new(1, "threads", Kind::Int(Int::U32)).multi(),
            Attribute::new(2, "gracetime", Kind::Int(Int::U32)),
            Attribute::new(3, "leasetime", Kind::Int(Int::U32)),
            Attribute::new(4, "scope", Kind::String),
            Attribute::new(5, "min-threads", Kind::Int(Int::U32)),
            Attribute::new(6, "fh-key", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
        ] },
        Set { name: "version", attributes: &[
            Attribute::new(1, "major", Kind::Int(Int::U32)),
            Attribute::new(2, "minor", Kind::Int(Int::U32)),
            Attribute::new(3, "enabled", Kind::Flag),
        ] },
        Set { name: "server-proto", attributes: &[
            Attribute::new(1, "version", Kind::Nest(3)).multi(),
        ] },
        Set { name: "sock", attributes: &[
            Attribute::new(1, "addr", Kind::Bytes(Bytes::Plain)),
            Attribute::new(2, "transport-name", Kind::String),
        ] },
        Set { name: "server-sock", attributes: &[
            Attribute::new(1, "addr", Kind::Nest(5)).multi(),
        ] },
        Set { name: "pool-mode", attributes: &[
            Attribute::new(1, "mode", Kind::String),
            Attribute::new(2, "npools", Kind::Int(Int::U32)),
        ] },
        Set { name: "fslocation", attributes: &[
            Attribute::new(1, "host", Kind::String),
            Attribute::new(2, "path", Kind::String),
        ] },
        Set { name: "fslocations", attributes: &[
            Attribute::new(1, "location", Kind::Nest(8)).multi(),
        ] },
        Set { name: "auth-flavor", attributes: &[
            Attribute::new(1, "pseudoflavor", Kind::Int(Int::U32)),
            Attribute::new(2, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(1)))),
        ] },
        Set { name: "svc-export", attributes: &[
            Attribute::new(1, "seqno", Kind::Int(Int::U64)),
            Attribute::new(2, "client", Kind::String),
            Attribute::new(3, "path", Kind::String),
            Attribute::new(4, "negative", Kind::Flag),
            Attribute::new(5, "expiry", Kind::Int(Int::U64)),
            Attribute::new(6, "anon-uid", Kind::Int(Int::U32)),
            Attribute::new(7, "anon-gid", Kind::Int(Int::U32)),
            Attribute::new(8, "fslocations", Kind::Nest(9)),
            Attribute::new(9, "uuid", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(16).max_len(16)),
            Attribute::new(10, "secinfo", Kind::Nest(10)).multi(),
            Attribute::new(11, "xprtsec", Kind::Int(Int::U32.meant(Meaning::Flags(2)))).multi(),
            Attribute::new(12, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(1)))),
            Attribute::new(13, "fsid", Kind::Int(Int::S32)),
        ] },
        Set { name: "svc-export-reqs", attributes: &[
            Attribute::new(1, "requests", Kind::Nest(11)).multi(),
        ] },
        Set { name: "expkey", attributes: &[
            Attribute::new(1, "seqno", Kind::Int(Int::U64)),
            Attribute::new(2, "client", Kind::String),
            Attribute::new(3, "fsidtype", Kind::Int(Int::U8)),
            Attribute::new(4, "fsid", Kind::Bytes(Bytes::Plain)),
            Attribute::new(5, "negative", Kind::Flag),
            Attribute::new(6, "expiry", Kind::Int(Int::U64)),
            Attribute::new(7, "path", Kind::String),
        ] },
        Set { name: "expkey-reqs", attributes: &[
            Attribute::new(1, "requests", Kind::Nest(13)).multi(),
        ] },
        Set { name: "cache-flush", attributes: &[
            Attribute::new(1, "mask", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
        ] },
        Set { name: "unlock-ip", attributes: &[
            Attribute::new(1, "address", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(16)),
        ] },
        Set { name: "unlock-filesystem", attributes: &[Attribute::new(1, "path", Kind::String)] },
        Set { name: "unlock-export", attributes: &[Attribute::new(1, "path", Kind::String)] },
        Set { name: "server-proc-entry", attributes: &[
            Attribute::new(1, "op", Kind::Int(Int::U32)),
            Attribute::new(2, "count", Kind::Int(Int::U64)),
            Attribute::new(3, "pad", Kind::Pad),
        ] },
        Set { name: "server-stats", attributes: &[
            Attribute::new(1, "rc-hits", Kind::Int(Int::U64)),
            Attribute::new(2, "rc-misses", Kind::Int(Int::U64)),
            Attribute::new(3, "rc-nocache", Kind::Int(Int::U64)),
            Attribute::new(4, "pad", Kind::Pad),
            Attribute::new(5, "fh-stale", Kind::Int(Int::U64)),
            Attribute::new(6, "io-read", Kind::Int(Int::U64)),
            Attribute::new(7, "io-write", Kind::Int(Int::U64)),
            Attribute::new(8, "netcnt", Kind::Int(Int::U32)),
            Attribute::new(9, "netudpcnt", Kind::Int(Int::U32)),
            Attribute::new(10, "nettcpcnt", Kind::Int(Int::U32)),
            Attribute::new(11, "nettcpconn", Kind::Int(Int::U32)),
            Attribute::new(12, "rpccnt", Kind::Int(Int::U32)),
            Attribute::new(13, "rpcbadfmt", Kind::Int(Int::U32)),
            Attribute::new(14, "rpcbadauth", Kind::Int(Int::U32)),
            Attribute::new(15, "rpcbadclnt", Kind::Int(Int::U32)),
            Attribute::new(16, "proc2-ops", Kind::Nest(19)).multi(),
            Attribute::new(17, "proc3-ops", Kind::Nest(19)).multi(),
            Attribute::new(18, "proc4-ops", Kind::Nest(19)).multi(),
            Attribute::new(19, "proc4ops-ops", Kind::Nest(19)).multi(),
            Attribute::new(20, "proc4cb-ops", Kind::Nest(19)).multi(),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "cache-type", flags: true, entries: &[("svc_export", 1), ("expkey", 2)] },
        Enum { name: "export-flags", flags: true, entries: &[
            ("readonly", 1), ("insecure-port", 2), ("rootsquash", 4), ("allsquash", 8),
            ("async", 16), ("gathered-writes", 32), ("noreaddirplus", 64), ("security-label", 128),
            ("sign-fh", 256), ("nohide", 512), ("nosubtreecheck", 1024), ("noauthnlm", 2048),
            ("msnfs", 4096), ("fsid", 8192), ("crossmount", 16384), ("noacl", 32768),
            ("v4root", 65536), ("pnfs", 131072),
        ] },
        Enum { name: "xprtsec-mode", flags: true, entries: &[
            ("none", 1), ("tls", 2), ("mtls", 4),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("rpc-status-get", None, Some(1))
            .dumps(Exchange::new(1, &[]).replies(1, &[1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14])),
        Operation::new("threads-set", None, Some(2)).single(Exchange::new(2, &[1, 2, 3, 4, 5, 6]))
            .needs(Permission::Admin),
        Operation::new("threads-get", None, Some(2))
            .single(Exchange::new(3, &[]).replies(3, &[1, 2, 3, 4, 5])),
        Operation::new("version-set", None, Some(4)).single(Exchange::new(4, &[1]))
            .needs(Permission::Admin),
        Operation::new("version-get", None, Some(4)).single(Exchange::new(5, &[]).replies(5, &[1])),
        Operation::new("listener-set", None, Some(6)).single(Exchange::new(6, &[1]))
            .needs(Permission::Admin),
        Operation::new("listener-get", None, Some(6))
            .single(Exchange::new(7, &[]).replies(7, &[1])),
        Operation::new("pool-mode-set", None, Some(7)).single(Exchange::new(8, &[1]))
            .needs(Permission::Admin),
        Operation::new("pool-mode-get", None, Some(7))
            .single(Exchange::new(9, &[]).replies(9, &[1, 2])),
        Operation::new("cache-notify", None, Some(0)).notifies(10, Some(1), &[1]),
        Operation::new("svc-export-get-reqs", None, Some(12))
            .dumps(Exchange::new(11, &[]).replies(11, &[1])).needs(Permission::Admin),
        Operation::new("svc-export-set-reqs", None, Some(12)).single(Exchange::new(12, &[1]))
            .needs(Permission::Admin),
        Operation::new("expkey-get-reqs", None, Some(14))
            .dumps(Exchange::new(13, &[]).replies(13, &[1])).needs(Permission::Admin),
        Operation::new("expkey-set-reqs", None, Some(14)).single(Exchange::new(14, &[1]))
            .needs(Permission::Admin),
        Operation::new("cache-flush", None, Some(15)).single(Exchange::new(15, &[1]))
            .needs(Permission::Admin),
        Operation::new("unlock-ip", None, Some(16)).single(Exchange::new(16, &[1]))
            .needs(Permission::Admin),
        Operation::new("unlock-filesystem", None, Some(17)).single(Exchange::new(17, &[1]))
            .needs(Permission::Admin),
        Operation::new("unlock-export", None, Some(18)).single(Exchange::new(18, &[1]))
            .needs(Permission::Admin),
        Operation::new("server-stats-get", None, Some(20))
            .dumps(Exchange::new(19, &[]).replies(19, &[1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])),
    ],
    groups: &[Group { name: "none", number: None }, Group { name: "exportd", number: None }],
};
