// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "sunrpc",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "cache-notify", attributes: &[
            Attribute::new(1, "cache-type", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
        ] },
        Set { name: "ip-map", attributes: &[
            Attribute::new(1, "seqno", Kind::Int(Int::U64)),
            Attribute::new(2, "class", Kind::String),
            Attribute::new(3, "addr", Kind::String),
            Attribute::new(4, "domain", Kind::String),
            Attribute::new(5, "negative", Kind::Flag),
            Attribute::new(6, "expiry", Kind::Int(Int::U64)),
        ] },
        Set { name: "ip-map-reqs", attributes: &[
            Attribute::new(1, "requests", Kind::Nest(1)).multi(),
        ] },
        Set { name: "unix-gid", attributes: &[
            Attribute::new(1, "seqno", Kind::Int(Int::U64)),
            Attribute::new(2, "uid", Kind::Int(Int::U32)),
            Attribute::new(3, "gids", Kind::Int(Int::U32)).multi(),
            Attribute::new(4, "negative", Kind::Flag),
            Attribute::new(5, "expiry", Kind::Int(Int::U64)),
        ] },
        Set { name: "unix-gid-reqs", attributes: &[
            Attribute::new(1, "requests", Kind::Nest(3)).multi(),
        ] },
        Set { name: "cache-flush", attributes: &[
            Attribute::new(1, "mask", Kind::Int(Int::U32.meant(Meaning::Flags(0)))),
        ] },
    ],
    structs: &[],
    enums: &[Enum { name: "cache-type", flags: true, entries: &[("ip_map", 1), ("unix_gid", 2)] }],
    sub_messages: &[],
    operations: &[
        Operation::new("cache-notify", None, Some(0)).notifies(1, Some(1), &[1]),
        Operation::new("ip-map-get-reqs", None, Some(2))
            .dumps(Exchange::new(2, &[]).replies(2, &[1])).needs(Permission::Admin),
        Operation::new("ip-map-set-reqs", None, Some(2)).single(Exchange::new(3, &[1]))
            .needs(Permission::Admin),
        Operation::new("unix-gid-get-reqs", None, Some(4))
            .dumps(Exchange::new(4, &[]).replies(4, &[1])).needs(Permission::Admin),
        Operation::new("unix-gid-set-reqs", None, Some(4)).single(Exchange::new(5, &[1]))
            .needs(Permission::Admin),
        Operation::new("cache-flush", None, Some(5)).single(Exchange::new(6, &[1]))
            .needs(Permission::Admin),
    ],
    groups: &[Group { name: "none", number: None }, Group { name: "exportd", number: None }],
};
