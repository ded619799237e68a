// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::table::*;
/// The family's table.
pub(super) static FAMILY: Family = Family {
    name: "nftables",
    transport: Transport::Raw(12),
    sets: &[
        Set {
            name: "log-attrs",
            attributes: &[
                Attribute::new(1, "group", Kind::Int(Int::U16.big())),
                Attribute::new(2, "prefix", Kind::String),
                Attribute::new(3, "snaplen", Kind::Int(Int::U32.big())),
                Attribute::new(4, "qthreshold", Kind::Int(Int::U16.big())),
                Attribute::new(
                    5,
                    "level",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(23))),
                ),
                Attribute::new(
                    6,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(24))),
                ),
            ],
        },
        Set {
            name: "numgen-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(2, "modulus", Kind::Int(Int::U32.big())),
                Attribute::new(
                    3,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(22))),
                ),
                Attribute::new(4, "offset", Kind::Int(Int::U32.big())),
                Attribute::new(5, "set-name", Kind::String),
                Attribute::new(6, "set-id", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "range-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                        2,
                        "op",
                        Kind::Int(Int::U32.big().meant(Meaning::Enum(20))),
                    )
                    .checked(Checks {
                        max: Some(255),
                        ..Checks::NONE
                    }),
                Attribute::new(3, "from-data", Kind::Nest(29)),
                Attribute::new(4, "to-data", Kind::Nest(29)),
            ],
        },
        Set {
            name: "batch-attrs",
            attributes: &[Attribute::new(1, "genid", Kind::Int(Int::U32.big()))],
        },
        Set {
            name: "table-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String),
                Attribute::new(
                    2,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(6))),
                ),
                Attribute::new(3, "use", Kind::Int(Int::U32.big())),
                Attribute::new(4, "handle", Kind::Int(Int::U64.big())),
                Attribute::new(5, "pad", Kind::Pad),
                Attribute::new(6, "userdata", Kind::Bytes(Bytes::Plain)),
                Attribute::new(7, "owner", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "chain-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "handle", Kind::Int(Int::U64.big())),
                Attribute::new(3, "name", Kind::String),
                Attribute::new(4, "hook", Kind::Nest(7)),
                Attribute::new(
                    5,
                    "policy",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(14))),
                ),
                Attribute::new(6, "use", Kind::Int(Int::U32.big())),
                Attribute::new(7, "type", Kind::String),
                Attribute::new(8, "counters", Kind::Nest(9)),
                Attribute::new(9, "pad", Kind::Pad),
                Attribute::new(
                    10,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(7))),
                ),
                Attribute::new(11, "id", Kind::Int(Int::U32.big())),
                Attribute::new(12, "userdata", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "counter-attrs",
            attributes: &[
                Attribute::new(1, "bytes", Kind::Int(Int::U64.big())),
                Attribute::new(2, "packets", Kind::Int(Int::U64.big())),
                Attribute::new(3, "pad", Kind::Pad),
            ],
        },
        Set {
            name: "nft-hook-attrs",
            attributes: &[
                Attribute::new(1, "num", Kind::Int(Int::U32.big())),
                Attribute::new(2, "priority", Kind::Int(Int::S32.big())),
                Attribute::new(3, "dev", Kind::String),
                Attribute::new(4, "devs", Kind::Nest(8)),
            ],
        },
        Set {
            name: "hook-dev-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String).multi(),
                Attribute::new(2, "prefix", Kind::String).multi(),
            ],
        },
        Set {
            name: "nft-counter-attrs",
            attributes: &[
                Attribute::new(1, "bytes", Kind::Int(Int::U64.big())),
                Attribute::new(2, "packets", Kind::Int(Int::U64.big())),
            ],
        },
        Set {
            name: "rule-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "chain", Kind::String),
                Attribute::new(3, "handle", Kind::Int(Int::U64.big())),
                Attribute::new(4, "expressions", Kind::Nest(11)),
                Attribute::new(5, "compat", Kind::Nest(13)),
                Attribute::new(6, "position", Kind::Int(Int::U64.big())),
                Attribute::new(7, "userdata", Kind::Bytes(Bytes::Plain)),
                Attribute::new(8, "pad", Kind::Pad),
                Attribute::new(9, "id", Kind::Int(Int::U32.big())),
                Attribute::new(10, "position-id", Kind::Int(Int::U32.big())),
                Attribute::new(11, "chain-id", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "expr-list-attrs",
            attributes: &[Attribute::new(1, "elem", Kind::Nest(12)).multi()],
        },
        Set {
            name: "expr-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String),
                Attribute::new(2, "data", Kind::SubMessage(0, "name")),
            ],
        },
        Set {
            name: "rule-compat-attrs",
            attributes: &[
                Attribute::new(1, "proto", Kind::Int(Int::U32.big())),
                Attribute::new(
                    2,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(30))),
                ),
            ],
        },
        Set {
            name: "set-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "name", Kind::String),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(8))),
                ),
                Attribute::new(4, "key-type", Kind::Int(Int::U32.big())),
                Attribute::new(5, "key-len", Kind::Int(Int::U32.big())),
                Attribute::new(6, "data-type", Kind::Int(Int::U32.big())),
                Attribute::new(7, "data-len", Kind::Int(Int::U32.big())),
                Attribute::new(
                    8,
                    "policy",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(25))),
                ),
                Attribute::new(9, "desc", Kind::Nest(15)),
                Attribute::new(10, "id", Kind::Int(Int::U32.big())),
                Attribute::new(11, "timeout", Kind::Int(Int::U64.big())),
                Attribute::new(12, "gc-interval", Kind::Int(Int::U32.big())),
                Attribute::new(13, "userdata", Kind::Bytes(Bytes::Plain)),
                Attribute::new(14, "pad", Kind::Pad),
                Attribute::new(
                    15,
                    "obj-type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(4))),
                ),
                Attribute::new(16, "handle", Kind::Int(Int::U64.big())),
                Attribute::new(17, "expr", Kind::Nest(12)),
                Attribute::new(18, "expressions", Kind::Nest(18)),
                Attribute::new(19, "type", Kind::String),
                Attribute::new(20, "count", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "set-desc-attrs",
            attributes: &[
                Attribute::new(1, "size", Kind::Int(Int::U32.big())),
                Attribute::new(2, "concat", Kind::Nest(16)),
            ],
        },
        Set {
            name: "set-desc-concat-attrs",
            attributes: &[Attribute::new(1, "elem", Kind::Nest(17)).multi()],
        },
        Set {
            name: "set-field-attrs",
            attributes: &[Attribute::new(1, "len", Kind::Int(Int::U32.big()))],
        },
        Set {
            name: "set-list-attrs",
            attributes: &[Attribute::new(1, "elem", Kind::Nest(12)).multi()],
        },
        Set {
            name: "setelem-attrs",
            attributes: &[
                Attribute::new(1, "key", Kind::Nest(29)),
                Attribute::new(2, "data", Kind::Nest(29)),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(9))),
                ),
                Attribute::new(4, "timeout", Kind::Int(Int::U64.big())),
                Attribute::new(5, "expiration", Kind::Int(Int::U64.big())),
                Attribute::new(6, "userdata", Kind::Bytes(Bytes::Plain)),
                Attribute::new(7, "expr", Kind::Nest(12)),
                Attribute::new(8, "pad", Kind::Pad),
                Attribute::new(9, "objref", Kind::String),
                Attribute::new(10, "key-end", Kind::Nest(29)),
                Attribute::new(11, "expressions", Kind::Nest(11)),
            ],
        },
        Set {
            name: "setelem-list-elem-attrs",
            attributes: &[Attribute::new(1, "elem", Kind::Nest(19)).multi()],
        },
        Set {
            name: "setelem-list-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "set", Kind::String),
                Attribute::new(3, "elements", Kind::Nest(20)),
                Attribute::new(4, "set-id", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "gen-attrs",
            attributes: &[
                Attribute::new(1, "id", Kind::Int(Int::U32.big())),
                Attribute::new(2, "proc-pid", Kind::Int(Int::U32.big())),
                Attribute::new(3, "proc-name", Kind::String),
            ],
        },
        Set {
            name: "obj-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "name", Kind::String),
                Attribute::new(
                    3,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(4))),
                ),
                Attribute::new(4, "data", Kind::SubMessage(1, "type")),
                Attribute::new(5, "use", Kind::Int(Int::U32.big())),
                Attribute::new(6, "handle", Kind::Int(Int::U64.big())),
                Attribute::new(7, "pad", Kind::Pad),
                Attribute::new(8, "userdata", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "quota-attrs",
            attributes: &[
                Attribute::new(1, "bytes", Kind::Int(Int::U64.big())),
                Attribute::new(
                    2,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(13))),
                ),
                Attribute::new(3, "pad", Kind::Pad),
                Attribute::new(4, "consumed", Kind::Int(Int::U64.big())),
            ],
        },
        Set {
            name: "flowtable-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "name", Kind::String),
                Attribute::new(3, "hook", Kind::Nest(26)),
                Attribute::new(4, "use", Kind::Int(Int::U32.big())),
                Attribute::new(5, "handle", Kind::Int(Int::U64.big())),
                Attribute::new(6, "pad", Kind::Pad),
                Attribute::new(
                    7,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(29))),
                ),
            ],
        },
        Set {
            name: "flowtable-hook-attrs",
            attributes: &[
                Attribute::new(1, "num", Kind::Int(Int::U32.big())),
                Attribute::new(2, "priority", Kind::Int(Int::S32.big())),
                Attribute::new(3, "devs", Kind::Nest(8)),
            ],
        },
        Set {
            name: "expr-bitwise-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(3, "len", Kind::Int(Int::U32.big())),
                Attribute::new(4, "mask", Kind::Nest(29)),
                Attribute::new(5, "xor", Kind::Nest(29)),
                Attribute::new(
                        6,
                        "op",
                        Kind::Int(Int::U32.big().meant(Meaning::Enum(2))),
                    )
                    .checked(Checks {
                        max: Some(255),
                        ..Checks::NONE
                    }),
                Attribute::new(7, "data", Kind::Nest(29)),
                Attribute::new(
                    8,
                    "sreg2",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-cmp-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "op",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(3))),
                ),
                Attribute::new(3, "data", Kind::Nest(29)),
            ],
        },
        Set {
            name: "data-attrs",
            attributes: &[
                Attribute::new(1, "value", Kind::Bytes(Bytes::Plain)),
                Attribute::new(2, "verdict", Kind::Nest(30)),
            ],
        },
        Set {
            name: "verdict-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "code",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(14))),
                ),
                Attribute::new(2, "chain", Kind::String),
                Attribute::new(3, "chain-id", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "expr-counter-attrs",
            attributes: &[
                Attribute::new(1, "bytes", Kind::Int(Int::U64.big())),
                Attribute::new(2, "packets", Kind::Int(Int::U64.big())),
                Attribute::new(3, "pad", Kind::Pad),
            ],
        },
        Set {
            name: "expr-fib-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "result",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(15))),
                ),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(16))),
                ),
            ],
        },
        Set {
            name: "expr-ct-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(11))),
                ),
                Attribute::new(
                    3,
                    "direction",
                    Kind::Int(Int::U8.meant(Meaning::Enum(12))),
                ),
                Attribute::new(
                    4,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-flow-offload-attrs",
            attributes: &[Attribute::new(1, "name", Kind::String)],
        },
        Set {
            name: "expr-immediate-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(2, "data", Kind::Nest(29)),
            ],
        },
        Set {
            name: "expr-lookup-attrs",
            attributes: &[
                Attribute::new(1, "set", Kind::String),
                Attribute::new(
                    2,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(4, "set-id", Kind::Int(Int::U32.big())),
                Attribute::new(
                    5,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(10))),
                ),
            ],
        },
        Set {
            name: "expr-masq-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(5))),
                ),
                Attribute::new(
                    2,
                    "reg-proto-min",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "reg-proto-max",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-meta-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(1))),
                ),
                Attribute::new(
                    3,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-nat-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(26))),
                ),
                Attribute::new(
                    2,
                    "family",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(0))),
                ),
                Attribute::new(
                    3,
                    "reg-addr-min",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    4,
                    "reg-addr-max",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    5,
                    "reg-proto-min",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    6,
                    "reg-proto-max",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    7,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(5))),
                ),
            ],
        },
        Set {
            name: "expr-payload-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "base",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(19))),
                ),
                Attribute::new(3, "offset", Kind::Int(Int::U32.big())),
                Attribute::new(4, "len", Kind::Int(Int::U32.big())),
                Attribute::new(
                    5,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    6,
                    "csum-type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(27))),
                ),
                Attribute::new(7, "csum-offset", Kind::Int(Int::U32.big())),
                Attribute::new(
                    8,
                    "csum-flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(28))),
                ),
            ],
        },
        Set {
            name: "expr-reject-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(17))),
                ),
                Attribute::new(2, "icmp-code", Kind::Int(Int::U8)),
            ],
        },
        Set {
            name: "expr-target-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String),
                Attribute::new(2, "rev", Kind::Int(Int::U32.big())),
                Attribute::new(3, "info", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "expr-tproxy-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "family",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(0))),
                ),
                Attribute::new(
                    2,
                    "reg-addr",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "reg-port",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-objref-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "imm-type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(4))),
                ),
                Attribute::new(2, "imm-name", Kind::String),
                Attribute::new(
                    3,
                    "set-sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(4, "set-name", Kind::String),
                Attribute::new(5, "set-id", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "compat-target-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String)
                    .checked(Checks {
                        max_len: 32,
                        ..Checks::NONE
                    }),
                Attribute::new(2, "rev", Kind::Int(Int::U32.big()))
                    .checked(Checks {
                        max: Some(255),
                        ..Checks::NONE
                    }),
                Attribute::new(3, "info", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "compat-match-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String)
                    .checked(Checks {
                        max_len: 32,
                        ..Checks::NONE
                    }),
                Attribute::new(2, "rev", Kind::Int(Int::U32.big()))
                    .checked(Checks {
                        max: Some(255),
                        ..Checks::NONE
                    }),
                Attribute::new(3, "info", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "compat-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String)
                    .checked(Checks {
                        max_len: 32,
                        ..Checks::NONE
                    }),
                Attribute::new(2, "rev", Kind::Int(Int::U32.big()))
                    .checked(Checks {
                        max: Some(255),
                        ..Checks::NONE
                    }),
                Attribute::new(3, "type", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "expr-byteorder-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "op",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(31))),
                ),
                Attribute::new(4, "len", Kind::Int(Int::U32.big())),
                Attribute::new(5, "size", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "expr-connlimit-attrs",
            attributes: &[
                Attribute::new(1, "count", Kind::Int(Int::U32.big())),
                Attribute::new(
                    2,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(41))),
                ),
            ],
        },
        Set {
            name: "expr-dup-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg-addr",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "sreg-dev",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-dynset-attrs",
            attributes: &[
                Attribute::new(1, "set-name", Kind::String),
                Attribute::new(2, "set-id", Kind::Int(Int::U32.big())),
                Attribute::new(
                    3,
                    "op",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(32))),
                ),
                Attribute::new(
                    4,
                    "sreg-key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    5,
                    "sreg-data",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(6, "timeout", Kind::Int(Int::U64.big())),
                Attribute::new(7, "expr", Kind::Nest(12)),
                Attribute::new(8, "pad", Kind::Pad),
                Attribute::new(
                    9,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(33))),
                ),
                Attribute::new(10, "expressions", Kind::Nest(11)),
            ],
        },
        Set {
            name: "expr-exthdr-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(2, "type", Kind::Int(Int::U8)),
                Attribute::new(3, "offset", Kind::Int(Int::U32.big())),
                Attribute::new(4, "len", Kind::Int(Int::U32.big())),
                Attribute::new(
                    5,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(34))),
                ),
                Attribute::new(
                    6,
                    "op",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(35))),
                ),
                Attribute::new(
                    7,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-fwd-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg-dev",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "sreg-addr",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "nfproto",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(0))),
                ),
            ],
        },
        Set {
            name: "expr-hash-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "sreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(3, "len", Kind::Int(Int::U32.big())),
                Attribute::new(4, "modulus", Kind::Int(Int::U32.big())),
                Attribute::new(5, "seed", Kind::Int(Int::U32.big())),
                Attribute::new(6, "offset", Kind::Int(Int::U32.big())),
                Attribute::new(
                    7,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(36))),
                ),
                Attribute::new(8, "set-name", Kind::String),
                Attribute::new(9, "set-id", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "expr-inner-attrs",
            attributes: &[
                Attribute::new(1, "num", Kind::Int(Int::U32.big())),
                Attribute::new(
                    2,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(37))),
                ),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(38))),
                ),
                Attribute::new(4, "hdrsize", Kind::Int(Int::U32.big())),
                Attribute::new(5, "expr", Kind::Nest(12)),
            ],
        },
        Set {
            name: "expr-last-attrs",
            attributes: &[
                Attribute::new(1, "set", Kind::Int(Int::U32.big())),
                Attribute::new(2, "msecs", Kind::Int(Int::U64.big())),
                Attribute::new(3, "pad", Kind::Pad),
            ],
        },
        Set {
            name: "expr-limit-attrs",
            attributes: &[
                Attribute::new(1, "rate", Kind::Int(Int::U64.big())),
                Attribute::new(2, "unit", Kind::Int(Int::U64.big())),
                Attribute::new(3, "burst", Kind::Int(Int::U32.big())),
                Attribute::new(
                    4,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(39))),
                ),
                Attribute::new(
                    5,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(40))),
                ),
                Attribute::new(6, "pad", Kind::Pad),
            ],
        },
        Set {
            name: "expr-osf-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(2, "ttl", Kind::Int(Int::U8)),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(46))),
                ),
            ],
        },
        Set {
            name: "expr-queue-attrs",
            attributes: &[
                Attribute::new(1, "num", Kind::Int(Int::U16.big())),
                Attribute::new(2, "total", Kind::Int(Int::U16.big())),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U16.big().meant(Meaning::Flags(42))),
                ),
                Attribute::new(
                    4,
                    "sreg-qnum",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
            ],
        },
        Set {
            name: "expr-redir-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "reg-proto-min",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "reg-proto-max",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(5))),
                ),
            ],
        },
        Set {
            name: "expr-rt-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(43))),
                ),
            ],
        },
        Set {
            name: "expr-socket-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(44))),
                ),
                Attribute::new(
                    2,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(3, "level", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "synproxy-attrs",
            attributes: &[
                Attribute::new(1, "mss", Kind::Int(Int::U16.big())),
                Attribute::new(2, "wscale", Kind::Int(Int::U8)),
                Attribute::new(
                    3,
                    "flags",
                    Kind::Int(Int::U32.big().meant(Meaning::Flags(45))),
                ),
            ],
        },
        Set {
            name: "expr-tunnel-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(47))),
                ),
                Attribute::new(
                    2,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    3,
                    "mode",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(48))),
                ),
            ],
        },
        Set {
            name: "expr-xfrm-attrs",
            attributes: &[
                Attribute::new(
                    1,
                    "dreg",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(21))),
                ),
                Attribute::new(
                    2,
                    "key",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(49))),
                ),
                Attribute::new(3, "dir", Kind::Int(Int::U8)),
                Attribute::new(4, "spnum", Kind::Int(Int::U32.big())),
            ],
        },
        Set {
            name: "ct-helper-attrs",
            attributes: &[
                Attribute::new(1, "name", Kind::String),
                Attribute::new(2, "l3proto", Kind::Int(Int::U16.big())),
                Attribute::new(3, "l4proto", Kind::Int(Int::U8)),
            ],
        },
        Set {
            name: "ct-timeout-attrs",
            attributes: &[
                Attribute::new(1, "l3proto", Kind::Int(Int::U16.big())),
                Attribute::new(2, "l4proto", Kind::Int(Int::U8)),
                Attribute::new(3, "data", Kind::Bytes(Bytes::Plain)),
            ],
        },
        Set {
            name: "ct-expect-attrs",
            attributes: &[
                Attribute::new(1, "l3proto", Kind::Int(Int::U16.big())),
                Attribute::new(2, "l4proto", Kind::Int(Int::U8)),
                Attribute::new(3, "dport", Kind::Int(Int::U16.big())),
                Attribute::new(4, "timeout", Kind::Int(Int::U32)),
                Attribute::new(5, "size", Kind::Int(Int::U8)),
            ],
        },
        Set {
            name: "secmark-attrs",
            attributes: &[Attribute::new(1, "ctx", Kind::String)],
        },
        Set {
            name: "trace-attrs",
            attributes: &[
                Attribute::new(1, "table", Kind::String),
                Attribute::new(2, "chain", Kind::String),
                Attribute::new(3, "rule-handle", Kind::Int(Int::U64.big())),
                Attribute::new(
                    4,
                    "type",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(50))),
                ),
                Attribute::new(5, "verdict", Kind::Nest(30)),
                Attribute::new(6, "id", Kind::Int(Int::U32.big())),
                Attribute::new(7, "ll-header", Kind::Bytes(Bytes::Plain)),
                Attribute::new(8, "network-header", Kind::Bytes(Bytes::Plain)),
                Attribute::new(9, "transport-header", Kind::Bytes(Bytes::Plain)),
                Attribute::new(10, "iif", Kind::Int(Int::U32.big())),
                Attribute::new(11, "iiftype", Kind::Int(Int::U16.big())),
                Attribute::new(12, "oif", Kind::Int(Int::U32.big())),
                Attribute::new(13, "oiftype", Kind::Int(Int::U16.big())),
                Attribute::new(14, "mark", Kind::Int(Int::U32.big())),
                Attribute::new(
                    15,
                    "nfproto",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(0))),
                ),
                Attribute::new(
                    16,
                    "policy",
                    Kind::Int(Int::U32.big().meant(Meaning::Enum(14))),
                ),
                Attribute::new(17, "pad", Kind::Pad),
                Attribute::new(18, "ct-id", Kind::Int(Int::U32.big())),
                Attribute::new(
                    19,
                    "ct-direction",
                    Kind::Int(Int::U8.meant(Meaning::Enum(12))),
                ),
                Attribute::new(20, "ct-status", Kind::Int(Int::U32.big())),
                Attribute::new(21, "ct-state", Kind::Int(Int::U32.big())),
            ],
        },
    ],
    structs: &[
        Struct {
            name: "nfgenmsg",
            size: 4,
            members: &[
                Member::new(
                    "nfgen-family",
                    0,
                    1,
                    MemberKind::Int(Int::U8.meant(Meaning::Enum(0))),
                ),
                Member::new("version", 1, 1, MemberKind::Int(Int::U8)),
                Member::new("res-id", 2, 2, MemberKind::Int(Int::U16.big())),
            ],
        },
    ],
    enums: &[
        Enum {
            name: "nfproto",
            flags: false,
            entries: &[
                ("unspec", 0),
                ("inet", 1),
                ("ipv4", 2),
                ("arp", 3),
                ("netdev", 5),
                ("bridge", 7),
                ("ipv6", 10),
            ],
        },
        Enum {
            name: "meta-keys",
            flags: false,
            entries: &[
                ("len", 0),
                ("protocol", 1),
                ("priority", 2),
                ("mark", 3),
                ("iif", 4),
                ("oif", 5),
                ("iifname", 6),
                ("oifname", 7),
                ("iftype", 8),
                ("oiftype", 9),
                ("skuid", 10),
                ("skgid", 11),
                ("nftrace", 12),
                ("rtclassid", 13),
                ("secmark", 14),
                ("nfproto", 15),
                ("l4-proto", 16),
                ("bri-iifname", 17),
                ("bri-oifname", 18),
                ("pkttype", 19),
                ("cpu", 20),
                ("iifgroup", 21),
                ("oifgroup", 22),
                ("cgroup", 23),
                ("prandom", 24),
                ("secpath", 25),
                ("iifkind", 26),
                ("oifkind", 27),
                ("bri-iifpvid", 28),
                ("bri-iifvproto", 29),
                ("time-ns", 30),
                ("time-day", 31),
                ("time-hour", 32),
                ("sdif", 33),
                ("sdifname", 34),
                ("bri-broute", 35),
                ("bri-iifhwaddr", 37),
            ],
        },
        Enum {
            name: "bitwise-ops",
            flags: false,
            entries: &[
                ("mask-xor", 0),
                ("lshift", 1),
                ("rshift", 2),
                ("and", 3),
                ("or", 4),
                ("xor", 5),
            ],
        },
        Enum {
            name: "cmp-ops",
            flags: false,
            entries: &[
                ("eq", 0),
                ("neq", 1),
                ("lt", 2),
                ("lte", 3),
                ("gt", 4),
                ("gte", 5),
            ],
        },
        Enum {
            name: "object-type",
            flags: false,
            entries: &[
                ("unspec", 0),
                ("counter", 1),
                ("quota", 2),
                ("ct-helper", 3),
                ("limit", 4),
                ("connlimit", 5),
                ("tunnel", 6),
                ("ct-timeout", 7),
                ("secmark", 8),
                ("ct-expect", 9),
                ("synproxy", 10),
            ],
        },
        Enum {
            name: "nat-range-flags",
            flags: true,
            entries: &[
                ("map-ips", 1),
                ("proto-specified", 2),
                ("proto-random", 4),
                ("persistent", 8),
                ("proto-random-fully", 16),
                ("proto-offset", 32),
                ("netmap", 64),
            ],
        },
        Enum {
            name: "table-flags",
            flags: true,
            entries: &[("dormant", 1), ("owner", 2), ("persist", 4)],
        },
        Enum {
            name: "chain-flags",
            flags: true,
            entries: &[("base", 1), ("hw-offload", 2), ("binding", 4)],
        },
        Enum {
            name: "set-flags",
            flags: true,
            entries: &[
                ("anonymous", 1),
                ("constant", 2),
                ("interval", 4),
                ("map", 8),
                ("timeout", 16),
                ("eval", 32),
                ("object", 64),
                ("concat", 128),
                ("expr", 256),
            ],
        },
        Enum {
            name: "set-elem-flags",
            flags: true,
            entries: &[("interval-end", 1), ("catchall", 2)],
        },
        Enum {
            name: "lookup-flags",
            flags: true,
            entries: &[("invert", 1)],
        },
        Enum {
            name: "ct-keys",
            flags: false,
            entries: &[
                ("state", 0),
                ("direction", 1),
                ("status", 2),
                ("mark", 3),
                ("secmark", 4),
                ("expiration", 5),
                ("helper", 6),
                ("l3protocol", 7),
                ("src", 8),
                ("dst", 9),
                ("protocol", 10),
                ("proto-src", 11),
                ("proto-dst", 12),
                ("labels", 13),
                ("pkts", 14),
                ("bytes", 15),
                ("avgpkt", 16),
                ("zone", 17),
                ("eventmask", 18),
                ("src-ip", 19),
                ("dst-ip", 20),
                ("src-ip6", 21),
                ("dst-ip6", 22),
                ("ct-id", 23),
            ],
        },
        Enum {
            name: "ct-direction",
            flags: false,
            entries: &[("original", 0), ("reply", 1)],
        },
        Enum {
            name: "quota-flags",
            flags: true,
            entries: &[("invert", 1), ("depleted", 2)],
        },
        Enum {
            name: "verdict-code",
            flags: false,
            entries: &[
                ("continue", 4294967295),
                ("break", 4294967294),
                ("jump", 4294967293),
                ("goto", 4294967292),
                ("return", 4294967291),
                ("drop", 0),
                ("accept", 1),
                ("stolen", 2),
                ("queue", 3),
                ("repeat", 4),
            ],
        },
        Enum {
            name: "fib-result",
            flags: false,
            entries: &[("unspec", 0), ("oif", 1), ("oifname", 2), ("addrtype", 3)],
        },
        Enum {
            name: "fib-flags",
            flags: true,
            entries: &[
                ("saddr", 1),
                ("daddr", 2),
                ("mark", 4),
                ("iif", 8),
                ("oif", 16),
                ("present", 32),
            ],
        },
        Enum {
            name: "reject-types",
            flags: false,
            entries: &[("icmp-unreach", 0), ("tcp-rst", 1), ("icmpx-unreach", 2)],
        },
        Enum {
            name: "reject-inet-code",
            flags: false,
            entries: &[
                ("icmpx-no-route", 0),
                ("icmpx-port-unreach", 1),
                ("icmpx-host-unreach", 2),
                ("icmpx-admin-prohibited", 3),
            ],
        },
        Enum {
            name: "payload-base",
            flags: false,
            entries: &[
                ("link-layer-header", 0),
                ("network-header", 1),
                ("transport-header", 2),
                ("inner-header", 3),
                ("tun-header", 4),
            ],
        },
        Enum {
            name: "range-ops",
            flags: false,
            entries: &[("eq", 0), ("neq", 1)],
        },
        Enum {
            name: "registers",
            flags: false,
            entries: &[
                ("reg-verdict", 0),
                ("reg-1", 1),
                ("reg-2", 2),
                ("reg-3", 3),
                ("reg-4", 4),
                ("reg32-00", 8),
                ("reg32-01", 9),
                ("reg32-02", 10),
                ("reg32-03", 11),
                ("reg32-04", 12),
                ("reg32-05", 13),
                ("reg32-06", 14),
                ("reg32-07", 15),
                ("reg32-08", 16),
                ("reg32-09", 17),
                ("reg32-10", 18),
                ("reg32-11", 19),
                ("reg32-12", 20),
                ("reg32-13", 21),
                ("reg32-14", 22),
                ("reg32-15", 23),
            ],
        },
        Enum {
            name: "numgen-types",
            flags: false,
            entries: &[("incremental", 0), ("random", 1)],
        },
        Enum {
            name: "log-level",
            flags: false,
            entries: &[
                ("emerg", 0),
                ("alert", 1),
                ("crit", 2),
                ("err", 3),
                ("warning", 4),
                ("notice", 5),
                ("info", 6),
                ("debug", 7),
                ("audit", 8),
            ],
        },
        Enum {
            name: "log-flags",
            flags: true,
            entries: &[
                ("tcpseq", 1),
                ("tcpopt", 2),
                ("ipopt", 4),
                ("uid", 8),
                ("nflog", 16),
                ("macdecode", 32),
            ],
        },
        Enum {
            name: "set-policies",
            flags: false,
            entries: &[("performance", 0), ("memory", 1)],
        },
        Enum {
            name: "nat-types",
            flags: false,
            entries: &[("snat", 0), ("dnat", 1)],
        },
        Enum {
            name: "payload-csum-types",
            flags: false,
            entries: &[("none", 0), ("inet", 1), ("sctp", 2)],
        },
        Enum {
            name: "payload-csum-flags",
            flags: true,
            entries: &[("l4csum-pseudohdr", 1)],
        },
        Enum {
            name: "flowtable-flags",
            flags: true,
            entries: &[("hw-offload", 1), ("counter", 2)],
        },
        Enum {
            name: "rule-compat-flags",
            flags: true,
            entries: &[("unused", 1), ("inv", 2)],
        },
        Enum {
            name: "byteorder-ops",
            flags: false,
            entries: &[("ntoh", 0), ("hton", 1)],
        },
        Enum {
            name: "dynset-ops",
            flags: false,
            entries: &[("add", 0), ("update", 1), ("delete", 2)],
        },
        Enum {
            name: "dynset-flags",
            flags: true,
            entries: &[("inv", 1), ("expr", 2)],
        },
        Enum {
            name: "exthdr-flags",
            flags: true,
            entries: &[("present", 1)],
        },
        Enum {
            name: "exthdr-op",
            flags: false,
            entries: &[("ipv6", 0), ("tcpopt", 1), ("ipv4", 2), ("sctp", 3), ("dccp", 4)],
        },
        Enum {
            name: "hash-types",
            flags: false,
            entries: &[("jenkins", 0), ("sym", 1)],
        },
        Enum {
            name: "inner-type",
            flags: false,
            entries: &[("unspec", 0), ("vxlan", 1), ("geneve", 2)],
        },
        Enum {
            name: "inner-flags",
            flags: true,
            entries: &[("hdrsize", 1), ("ll", 2), ("nh", 4), ("th", 8)],
        },
        Enum {
            name: "limit-type",
            flags: false,
            entries: &[("pkts", 0), ("pkt-bytes", 1)],
        },
        Enum {
            name: "limit-flags",
            flags: true,
            entries: &[("inv", 1)],
        },
        Enum {
            name: "connlimit-flags",
            flags: true,
            entries: &[("inv", 1)],
        },
        Enum {
            name: "queue-flags",
            flags: true,
            entries: &[("bypass", 1), ("cpu-fanout", 2)],
        },
        Enum {
            name: "rt-keys",
            flags: false,
            entries: &[
                ("classid", 0),
                ("nexthop4", 1),
                ("nexthop6", 2),
                ("tcpmss", 3),
                ("xfrm", 4),
            ],
        },
        Enum {
            name: "socket-keys",
            flags: false,
            entries: &[("transparent", 0), ("mark", 1), ("wildcard", 2), ("cgroupv2", 3)],
        },
        Enum {
            name: "synproxy-flags",
            flags: true,
            entries: &[
                ("mss", 1),
                ("wscale", 2),
                ("sack-perm", 4),
                ("timestamp", 8),
                ("ecn", 16),
            ],
        },
        Enum {
            name: "osf-flags",
            flags: true,
            entries: &[("version", 1)],
        },
        Enum {
            name: "tunnel-keys",
            flags: false,
            entries: &[("path", 0), ("id", 1)],
        },
        Enum {
            name: "tunnel-mode",
            flags: false,
            entries: &[("none", 0), ("rx", 1), ("tx", 2)],
        },
        Enum {
            name: "xfrm-keys",
            flags: false,
            entries: &[
                ("unspec", 0),
                ("daddr-ip4", 1),
                ("daddr-ip6", 2),
                ("saddr-ip4", 3),
                ("saddr-ip6", 4),
                ("reqid", 5),
                ("spi", 6),
            ],
        },
        Enum {
            name: "trace-types",
            flags: false,
            entries: &[("unspec", 0), ("policy", 1), ("return", 2), ("rule", 3)],
        },
    ],
    sub_messages: &[
        SubMessage {
            name: "expr-ops",
            formats: &[
                Format {
                    key: "bitwise",
                    number: None,
                    header: None,
                    set: Some(27),
                },
                Format {
                    key: "byteorder",
                    number: None,
                    header: None,
                    set: Some(48),
                },
                Format {
                    key: "cmp",
                    number: None,
                    header: None,
                    set: Some(28),
                },
                Format {
                    key: "connlimit",
                    number: None,
                    header: None,
                    set: Some(49),
                },
                Format {
                    key: "counter",
                    number: None,
                    header: None,
                    set: Some(31),
                },
                Format {
                    key: "ct",
                    number: None,
                    header: None,
                    set: Some(33),
                },
                Format {
                    key: "dup",
                    number: None,
                    header: None,
                    set: Some(50),
                },
                Format {
                    key: "dynset",
                    number: None,
                    header: None,
                    set: Some(51),
                },
                Format {
                    key: "exthdr",
                    number: None,
                    header: None,
                    set: Some(52),
                },
                Format {
                    key: "fib",
                    number: None,
                    header: None,
                    set: Some(32),
                },
                Format {
                    key: "flow_offload",
                    number: None,
                    header: None,
                    set: Some(34),
                },
                Format {
                    key: "fwd",
                    number: None,
                    header: None,
                    set: Some(53),
                },
                Format {
                    key: "hash",
                    number: None,
                    header: None,
                    set: Some(54),
                },
                Format {
                    key: "immediate",
                    number: None,
                    header: None,
                    set: Some(35),
                },
                Format {
                    key: "inner",
                    number: None,
                    header: None,
                    set: Some(55),
                },
                Format {
                    key: "last",
                    number: None,
                    header: None,
                    set: Some(56),
                },
                Format {
                    key: "limit",
                    number: None,
                    header: None,
                    set: Some(57),
                },
                Format {
                    key: "log",
                    number: None,
                    header: None,
                    set: Some(0),
                },
                Format {
                    key: "lookup",
                    number: None,
                    header: None,
                    set: Some(36),
                },
                Format {
                    key: "masq",
                    number: None,
                    header: None,
                    set: Some(37),
                },
                Format {
                    key: "match",
                    number: None,
                    header: None,
                    set: Some(46),
                },
                Format {
                    key: "meta",
                    number: None,
                    header: None,
                    set: Some(38),
                },
                Format {
                    key: "nat",
                    number: None,
                    header: None,
                    set: Some(39),
                },
                Format {
                    key: "notrack",
                    number: None,
                    header: None,
                    set: None,
                },
                Format {
                    key: "numgen",
                    number: None,
                    header: None,
                    set: Some(1),
                },
                Format {
                    key: "objref",
                    number: None,
                    header: None,
                    set: Some(44),
                },
                Format {
                    key: "osf",
                    number: None,
                    header: None,
                    set: Some(58),
                },
                Format {
                    key: "payload",
                    number: None,
                    header: None,
                    set: Some(40),
                },
                Format {
                    key: "queue",
                    number: None,
                    header: None,
                    set: Some(59),
                },
                Format {
                    key: "quota",
                    number: None,
                    header: None,
                    set: Some(24),
                },
                Format {
                    key: "range",
                    number: None,
                    header: None,
                    set: Some(2),
                },
                Format {
                    key: "redir",
                    number: None,
                    header: None,
                    set: Some(60),
                },
                Format {
                    key: "reject",
                    number: None,
                    header: None,
                    set: Some(41),
                },
                Format {
                    key: "rt",
                    number: None,
                    header: None,
                    set: Some(61),
                },
                Format {
                    key: "socket",
                    number: None,
                    header: None,
                    set: Some(62),
                },
                Format {
                    key: "synproxy",
                    number: None,
                    header: None,
                    set: Some(63),
                },
                Format {
                    key: "target",
                    number: None,
                    header: None,
                    set: Some(42),
                },
                Format {
                    key: "tproxy",
                    number: None,
                    header: None,
                    set: Some(43),
                },
                Format {
                    key: "tunnel",
                    number: None,
                    header: None,
                    set: Some(64),
                },
                Format {
                    key: "xfrm",
                    number: None,
                    header: None,
                    set: Some(65),
                },
            ],
        },
        SubMessage {
            name: "obj-data",
            formats: &[
                Format {
                    key: "connlimit",
                    number: Some(5),
                    header: None,
                    set: Some(49),
                },
                Format {
                    key: "counter",
                    number: Some(1),
                    header: None,
                    set: Some(6),
                },
                Format {
                    key: "ct-expect",
                    number: Some(9),
                    header: None,
                    set: Some(68),
                },
                Format {
                    key: "ct-helper",
                    number: Some(3),
                    header: None,
                    set: Some(66),
                },
                Format {
                    key: "ct-timeout",
                    number: Some(7),
                    header: None,
                    set: Some(67),
                },
                Format {
                    key: "limit",
                    number: Some(4),
                    header: None,
                    set: Some(57),
                },
                Format {
                    key: "quota",
                    number: Some(2),
                    header: None,
                    set: Some(24),
                },
                Format {
                    key: "secmark",
                    number: Some(8),
                    header: None,
                    set: Some(69),
                },
                Format {
                    key: "synproxy",
                    number: Some(10),
                    header: None,
                    set: Some(63),
                },
            ],
        },
    ],
    operations: &[
        Operation::new("batch-begin", Some(0), Some(3)).single(Exchange::new(16, &[1])),
        Operation::new("batch-end", Some(0), Some(3)).single(Exchange::new(17, &[1])),
        Operation::new("newtable", Some(0), Some(4))
            .single(Exchange::new(2560, &[1, 2, 6])),
        Operation::new("gettable", Some(0), Some(4))
            .single(Exchange::new(2561, &[1]).replies(2560, &[1, 2, 3, 4, 6, 7]))
            .dumps(Exchange::new(2561, &[]).replies(2560, &[1, 2, 3, 4, 6, 7])),
        Operation::new("deltable", Some(0), Some(4))
            .single(Exchange::new(2562, &[1, 4])),
        Operation::new("destroytable", Some(0), Some(4))
            .single(Exchange::new(2586, &[1, 4])),
        Operation::new("newchain", Some(0), Some(5))
            .single(Exchange::new(2563, &[1, 2, 3, 4, 5, 7, 8, 10, 11, 12])),
        Operation::new("getchain", Some(0), Some(5))
            .single(
                Exchange::new(2564, &[1, 3])
                    .replies(2563, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12]),
            )
            .dumps(
                Exchange::new(2564, &[])
                    .replies(2563, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12]),
            ),
        Operation::new("delchain", Some(0), Some(5))
            .single(Exchange::new(2565, &[1, 2, 3, 4])),
        Operation::new("destroychain", Some(0), Some(5))
            .single(Exchange::new(2587, &[1, 2, 3, 4])),
        Operation::new("newrule", Some(0), Some(10))
            .single(Exchange::new(2566, &[1, 2, 3, 4, 5, 6, 7, 9, 10, 11])),
        Operation::new("getrule", Some(0), Some(10))
            .single(Exchange::new(2567, &[1, 2, 3]).replies(2566, &[1, 2, 3, 4, 6, 7]))
            .dumps(Exchange::new(2567, &[1, 2]).replies(2566, &[1, 2, 3, 4, 6, 7])),
        Operation::new("getrule-reset", Some(0), Some(10))
            .single(Exchange::new(2585, &[1, 2, 3]).replies(2566, &[1, 2, 3, 4, 6, 7]))
            .dumps(Exchange::new(2585, &[1, 2, 3]).replies(2566, &[1, 2, 3, 4, 6, 7])),
        Operation::new("delrule", Some(0), Some(10))
            .single(Exchange::new(2568, &[1, 2, 3, 9])),
        Operation::new("destroyrule", Some(0), Some(10))
            .single(Exchange::new(2588, &[1, 2, 3, 9])),
        Operation::new("newset", Some(0), Some(14))
            .single(
                Exchange::new(
                    2569,
                    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 18],
                ),
            ),
        Operation::new("getset", Some(0), Some(14))
            .single(
                Exchange::new(2570, &[1, 2])
                    .replies(
                        2569,
                        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20],
                    ),
            )
            .dumps(
                Exchange::new(2570, &[1])
                    .replies(
                        2569,
                        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20],
                    ),
            ),
        Operation::new("delset", Some(0), Some(14))
            .single(Exchange::new(2571, &[1, 2, 16])),
        Operation::new("destroyset", Some(0), Some(14))
            .single(Exchange::new(2589, &[1, 2, 16])),
        Operation::new("newsetelem", Some(0), Some(21))
            .single(Exchange::new(2572, &[1, 2, 3, 4])),
        Operation::new("getsetelem", Some(0), Some(21))
            .single(Exchange::new(2573, &[1, 2, 3]).replies(2572, &[1, 2, 3]))
            .dumps(Exchange::new(2573, &[1, 2]).replies(2572, &[1, 2, 3])),
        Operation::new("getsetelem-reset", Some(0), Some(21))
            .single(Exchange::new(2593, &[1, 2, 3]).replies(2572, &[1, 2, 3]))
            .dumps(Exchange::new(2593, &[1, 2]).replies(2572, &[1, 2, 3])),
        Operation::new("delsetelem", Some(0), Some(21))
            .single(Exchange::new(2574, &[1, 2, 3])),
        Operation::new("destroysetelem", Some(0), Some(21))
            .single(Exchange::new(2590, &[1, 2, 3])),
        Operation::new("getgen", Some(0), Some(22))
            .single(Exchange::new(2576, &[]).replies(2575, &[1, 2, 3])),
        Operation::new("newgen", Some(0), Some(22)).notifies(2575, Some(0), &[1, 2, 3]),
        Operation::new("trace", Some(0), Some(70))
            .notifies(
                2577,
                Some(1),
                &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21],
            ),
        Operation::new("newobj", Some(0), Some(23))
            .single(Exchange::new(2578, &[1, 2, 3, 4, 8])),
        Operation::new("getobj", Some(0), Some(23))
            .single(
                Exchange::new(2579, &[1, 2, 3]).replies(2578, &[1, 2, 3, 4, 5, 6, 8]),
            )
            .dumps(Exchange::new(2579, &[1, 3]).replies(2578, &[1, 2, 3, 4, 5, 6, 8])),
        Operation::new("getobj-reset", Some(0), Some(23))
            .single(
                Exchange::new(2581, &[1, 2, 3]).replies(2578, &[1, 2, 3, 4, 5, 6, 8]),
            )
            .dumps(Exchange::new(2581, &[1, 3]).replies(2578, &[1, 2, 3, 4, 5, 6, 8])),
        Operation::new("delobj", Some(0), Some(23))
            .single(Exchange::new(2580, &[1, 2, 3, 6])),
        Operation::new("destroyobj", Some(0), Some(23))
            .single(Exchange::new(2591, &[1, 2, 3, 6])),
        Operation::new("newflowtable", Some(0), Some(25))
            .single(Exchange::new(2582, &[1, 2, 3, 7])),
        Operation::new("getflowtable", Some(0), Some(25))
            .single(Exchange::new(2583, &[1, 2]).replies(2582, &[1, 2, 3, 4, 5, 7]))
            .dumps(Exchange::new(2583, &[]).replies(2582, &[1, 2, 3, 4, 5, 7])),
        Operation::new("delflowtable", Some(0), Some(25))
            .single(Exchange::new(2584, &[1, 2, 3, 5])),
        Operation::new("destroyflowtable", Some(0), Some(25))
            .single(Exchange::new(2592, &[1, 2, 3, 5])),
    ],
    groups: &[
        Group {
            name: "mgmt",
            number: Some(7),
        },
        Group {
            name: "nftrace",
            number: Some(9),
        },
    ],
};
