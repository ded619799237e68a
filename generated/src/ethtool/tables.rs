// @generated from specs/ethtool.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "ethtool",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "header", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "dev-index", Kind::Int(Int::U32)),
            Attribute::new(2, "dev-name", Kind::String),
            Attribute::new(3, "flags", Kind::Int(Int::U32.meant(Meaning::Flags(2)))),
            Attribute::new(4, "phy-index", Kind::Int(Int::U32)),
        ] },
        Set { name: "bitset-bit", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "index", Kind::Int(Int::U32)),
            Attribute::new(2, "name", Kind::String),
            Attribute::new(3, "value", Kind::Flag),
        ] },
        Set { name: "bitset-bits", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "bit", Kind::Nest(1)).multi(),
        ] },
        Set { name: "bitset", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "nomask", Kind::Flag),
            Attribute::new(2, "size", Kind::Int(Int::U32)),
            Attribute::new(3, "bits", Kind::Nest(2)),
            Attribute::new(4, "value", Kind::Bytes(Bytes::Plain)),
            Attribute::new(5, "mask", Kind::Bytes(Bytes::Plain)),
        ] },
        Set { name: "string", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "index", Kind::Int(Int::U32)),
            Attribute::new(2, "value", Kind::String),
        ] },
        Set { name: "strings", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "string", Kind::Nest(4)).multi(),
        ] },
        Set { name: "stringset", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(2, "count", Kind::Int(Int::U32)),
            Attribute::new(3, "strings", Kind::Nest(5)),
        ] },
        Set { name: "stringsets", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "stringset", Kind::Nest(6)).multi(),
        ] },
        Set { name: "strset", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "stringsets", Kind::Nest(7)),
            Attribute::new(3, "counts-only", Kind::Flag),
        ] },
        Set { name: "privflags", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "flags", Kind::Nest(3)),
        ] },
        Set { name: "rings", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "rx-max", Kind::Int(Int::U32)),
            Attribute::new(3, "rx-mini-max", Kind::Int(Int::U32)),
            Attribute::new(4, "rx-jumbo-max", Kind::Int(Int::U32)),
            Attribute::new(5, "tx-max", Kind::Int(Int::U32)),
            Attribute::new(6, "rx", Kind::Int(Int::U32)),
            Attribute::new(7, "rx-mini", Kind::Int(Int::U32)),
            Attribute::new(8, "rx-jumbo", Kind::Int(Int::U32)),
            Attribute::new(9, "tx", Kind::Int(Int::U32)),
            Attribute::new(10, "rx-buf-len", Kind::Int(Int::U32)),
            Attribute::new(11, "tcp-data-split", Kind::Int(Int::U8.meant(Meaning::Enum(6)))),
            Attribute::new(12, "cqe-size", Kind::Int(Int::U32)),
            Attribute::new(13, "tx-push", Kind::Int(Int::U8)),
            Attribute::new(14, "rx-push", Kind::Int(Int::U8)),
            Attribute::new(15, "tx-push-buf-len", Kind::Int(Int::U32)),
            Attribute::new(16, "tx-push-buf-len-max", Kind::Int(Int::U32)),
            Attribute::new(17, "hds-thresh", Kind::Int(Int::U32)),
            Attribute::new(18, "hds-thresh-max", Kind::Int(Int::U32)),
        ] },
        Set { name: "mm-stat", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "reassembly-errors", Kind::Int(Int::U64)),
            Attribute::new(3, "smd-errors", Kind::Int(Int::U64)),
            Attribute::new(4, "reassembly-ok", Kind::Int(Int::U64)),
            Attribute::new(5, "rx-frag-count", Kind::Int(Int::U64)),
            Attribute::new(6, "tx-frag-count", Kind::Int(Int::U64)),
            Attribute::new(7, "hold-count", Kind::Int(Int::U64)),
        ] },
        Set { name: "mm", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "pmac-enabled", Kind::Int(Int::U8)),
            Attribute::new(3, "tx-enabled", Kind::Int(Int::U8)),
            Attribute::new(4, "tx-active", Kind::Int(Int::U8)),
            Attribute::new(5, "tx-min-frag-size", Kind::Int(Int::U32)),
            Attribute::new(6, "rx-min-frag-size", Kind::Int(Int::U32)),
            Attribute::new(7, "verify-enabled", Kind::Int(Int::U8)),
            Attribute::new(8, "verify-status", Kind::Int(Int::U8)),
            Attribute::new(9, "verify-time", Kind::Int(Int::U32)),
            Attribute::new(10, "max-verify-time", Kind::Int(Int::U32)),
            Attribute::new(11, "stats", Kind::Nest(11)),
        ] },
        Set { name: "linkinfo", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "port", Kind::Int(Int::U8)),
            Attribute::new(3, "phyaddr", Kind::Int(Int::U8)),
            Attribute::new(4, "tp-mdix", Kind::Int(Int::U8)),
            Attribute::new(5, "tp-mdix-ctrl", Kind::Int(Int::U8)),
            Attribute::new(6, "transceiver", Kind::Int(Int::U8)),
        ] },
        Set { name: "linkmodes", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "autoneg", Kind::Int(Int::U8)),
            Attribute::new(3, "ours", Kind::Nest(3)),
            Attribute::new(4, "peer", Kind::Nest(3)),
            Attribute::new(5, "speed", Kind::Int(Int::U32)),
            Attribute::new(6, "duplex", Kind::Int(Int::U8)),
            Attribute::new(7, "master-slave-cfg", Kind::Int(Int::U8)),
            Attribute::new(8, "master-slave-state", Kind::Int(Int::U8)),
            Attribute::new(9, "lanes", Kind::Int(Int::U32)),
            Attribute::new(10, "rate-matching", Kind::Int(Int::U8)),
        ] },
        Set { name: "linkstate", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "link", Kind::Int(Int::U8)),
            Attribute::new(3, "sqi", Kind::Int(Int::U32)),
            Attribute::new(4, "sqi-max", Kind::Int(Int::U32)),
            Attribute::new(5, "ext-state", Kind::Int(Int::U8)),
            Attribute::new(6, "ext-substate", Kind::Int(Int::U8)),
            Attribute::new(7, "ext-down-cnt", Kind::Int(Int::U32)),
        ] },
        Set { name: "debug", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "msgmask", Kind::Nest(3)),
        ] },
        Set { name: "wol", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "modes", Kind::Nest(3)),
            Attribute::new(3, "sopass", Kind::Bytes(Bytes::Plain)),
        ] },
        Set { name: "features", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "hw", Kind::Nest(3)),
            Attribute::new(3, "wanted", Kind::Nest(3)),
            Attribute::new(4, "active", Kind::Nest(3)),
            Attribute::new(5, "nochange", Kind::Nest(3)),
        ] },
        Set { name: "channels", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "rx-max", Kind::Int(Int::U32)),
            Attribute::new(3, "tx-max", Kind::Int(Int::U32)),
            Attribute::new(4, "other-max", Kind::Int(Int::U32)),
            Attribute::new(5, "combined-max", Kind::Int(Int::U32)),
            Attribute::new(6, "rx-count", Kind::Int(Int::U32)),
            Attribute::new(7, "tx-count", Kind::Int(Int::U32)),
            Attribute::new(8, "other-count", Kind::Int(Int::U32)),
            Attribute::new(9, "combined-count", Kind::Int(Int::U32)),
        ] },
        Set { name: "irq-moderation", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "usec", Kind::Int(Int::U32)),
            Attribute::new(2, "pkts", Kind::Int(Int::U32)),
            Attribute::new(3, "comps", Kind::Int(Int::U32)),
        ] },
        Set { name: "profile", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "irq-moderation", Kind::Nest(20)).multi(),
        ] },
        Set { name: "coalesce", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "rx-usecs", Kind::Int(Int::U32)),
            Attribute::new(3, "rx-max-frames", Kind::Int(Int::U32)),
            Attribute::new(4, "rx-usecs-irq", Kind::Int(Int::U32)),
            Attribute::new(5, "rx-max-frames-irq", Kind::Int(Int::U32)),
            Attribute::new(6, "tx-usecs", Kind::Int(Int::U32)),
            Attribute::new(7, "tx-max-frames", Kind::Int(Int::U32)),
            Attribute::new(8, "tx-usecs-irq", Kind::Int(Int::U32)),
            Attribute::new(9, "tx-max-frames-irq", Kind::Int(Int::U32)),
            Attribute::new(10, "stats-block-usecs", Kind::Int(Int::U32)),
            Attribute::new(11, "use-adaptive-rx", Kind::Int(Int::U8)),
            Attribute::new(12, "use-adaptive-tx", Kind::Int(Int::U8)),
            Attribute::new(13, "pkt-rate-low", Kind::Int(Int::U32)),
            Attribute::new(14, "rx-usecs-low", Kind::Int(Int::U32)),
            Attribute::new(15, "rx-max-frames-low", Kind::Int(Int::U32)),
            Attribute::new(16, "tx-usecs-low", Kind::Int(Int::U32)),
            Attribute::new(17, "tx-max-frames-low", Kind::Int(Int::U32)),
            Attribute::new(18, "pkt-rate-high", Kind::Int(Int::U32)),
            Attribute::new(19, "rx-usecs-high", Kind::Int(Int::U32)),
            Attribute::new(20, "rx-max-frames-high", Kind::Int(Int::U32)),
            Attribute::new(21, "tx-usecs-high", Kind::Int(Int::U32)),
            Attribute::new(22, "tx-max-frames-high", Kind::Int(Int::U32)),
            Attribute::new(23, "rate-sample-interval", Kind::Int(Int::U32)),
            Attribute::new(24, "use-cqe-mode-tx", Kind::Int(Int::U8)),
            Attribute::new(25, "use-cqe-mode-rx", Kind::Int(Int::U8)),
            Attribute::new(26, "tx-aggr-max-bytes", Kind::Int(Int::U32)),
            Attribute::new(27, "tx-aggr-max-frames", Kind::Int(Int::U32)),
            Attribute::new(28, "tx-aggr-time-usecs", Kind::Int(Int::U32)),
            Attribute::new(29, "rx-profile", Kind::Nest(21)),
            Attribute::new(30, "tx-profile", Kind::Nest(21)),
            Attribute::new(31, "rx-cqe-frames", Kind::Int(Int::U32)),
            Attribute::new(32, "rx-cqe-nsecs", Kind::Int(Int::U32)),
        ] },
        Set { name: "pause-stat", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "tx-frames", Kind::Int(Int::U64)),
            Attribute::new(3, "rx-frames", Kind::Int(Int::U64)),
            Attribute::new(4, "tx-pause-storm-events", Kind::Int(Int::U64)),
        ] },
        Set { name: "pause", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "autoneg", Kind::Int(Int::U8)),
            Attribute::new(3, "rx", Kind::Int(Int::U8)),
            Attribute::new(4, "tx", Kind::Int(Int::U8)),
            Attribute::new(5, "stats", Kind::Nest(23)),
            Attribute::new(6, "stats-src", Kind::Int(Int::U32)),
        ] },
        Set { name: "eee", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "modes-ours", Kind::Nest(3)),
            Attribute::new(3, "modes-peer", Kind::Nest(3)),
            Attribute::new(4, "active", Kind::Int(Int::U8)),
            Attribute::new(5, "enabled", Kind::Int(Int::U8)),
            Attribute::new(6, "tx-lpi-enabled", Kind::Int(Int::U8)),
            Attribute::new(7, "tx-lpi-timer", Kind::Int(Int::U32)),
        ] },
        Set { name: "ts-stat", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "tx-pkts", Kind::Int(Int::UINT)),
            Attribute::new(2, "tx-lost", Kind::Int(Int::UINT)),
            Attribute::new(3, "tx-err", Kind::Int(Int::UINT)),
            Attribute::new(4, "tx-onestep-pkts-unconfirmed", Kind::Int(Int::UINT)),
        ] },
        Set { name: "ts-hwtstamp-provider", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "index", Kind::Int(Int::U32)),
            Attribute::new(2, "qualifier", Kind::Int(Int::U32)),
        ] },
        Set { name: "tsinfo", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "timestamping", Kind::Nest(3)),
            Attribute::new(3, "tx-types", Kind::Nest(3)),
            Attribute::new(4, "rx-filters", Kind::Nest(3)),
            Attribute::new(5, "phc-index", Kind::Int(Int::U32)),
            Attribute::new(6, "stats", Kind::Nest(26)),
            Attribute::new(7, "hwtstamp-provider", Kind::Nest(27)),
            Attribute::new(8, "hwtstamp-source", Kind::Int(Int::U32.meant(Meaning::Enum(7)))),
            Attribute::new(9, "hwtstamp-phyindex", Kind::Int(Int::U32)),
        ] },
        Set { name: "cable-result", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pair", Kind::Int(Int::U8)),
            Attribute::new(2, "code", Kind::Int(Int::U8)),
            Attribute::new(3, "src", Kind::Int(Int::U32)),
        ] },
        Set { name: "cable-fault-length", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pair", Kind::Int(Int::U8)),
            Attribute::new(2, "cm", Kind::Int(Int::U32)),
            Attribute::new(3, "src", Kind::Int(Int::U32)),
        ] },
        Set { name: "cable-nest", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "result", Kind::Nest(29)).multi(),
            Attribute::new(2, "fault-length", Kind::Nest(30)).multi(),
        ] },
        Set { name: "cable-test", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
        ] },
        Set { name: "cable-test-ntf", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "status", Kind::Int(Int::U8)),
            Attribute::new(3, "nest", Kind::Nest(31)),
        ] },
        Set { name: "cable-test-tdr-cfg", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "first", Kind::Int(Int::U32)),
            Attribute::new(2, "last", Kind::Int(Int::U32)),
            Attribute::new(3, "step", Kind::Int(Int::U32)),
            Attribute::new(4, "pair", Kind::Int(Int::U8)),
        ] },
        Set { name: "cable-step", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "first-distance", Kind::Int(Int::U32)),
            Attribute::new(2, "last-distance", Kind::Int(Int::U32)),
            Attribute::new(3, "step-distance", Kind::Int(Int::U32)),
        ] },
        Set { name: "cable-amplitude", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pair", Kind::Int(Int::U8)),
            Attribute::new(2, "mv", Kind::Int(Int::S16)),
        ] },
        Set { name: "cable-pulse", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "mv", Kind::Int(Int::S16)),
        ] },
        Set { name: "cable-tdr-nest", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "step", Kind::Nest(35)),
            Attribute::new(2, "amplitude", Kind::Nest(36)).multi(),
            Attribute::new(3, "pulse", Kind::Nest(37)),
        ] },
        Set { name: "cable-test-tdr-ntf", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "status", Kind::Int(Int::U8)),
            Attribute::new(3, "nest", Kind::Nest(38)),
        ] },
        Set { name: "cable-test-tdr", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "cfg", Kind::Nest(34)),
        ] },
        Set { name: "tunnel-udp-entry", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "port", Kind::Int(Int::U16.big())),
            Attribute::new(2, "type", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
        ] },
        Set { name: "tunnel-udp-table", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "size", Kind::Int(Int::U32)),
            Attribute::new(2, "types", Kind::Nest(3)),
            Attribute::new(3, "entry", Kind::Nest(41)).multi(),
        ] },
        Set { name: "tunnel-udp", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "table", Kind::Nest(42)).multi(),
        ] },
        Set { name: "tunnel-info", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "udp-ports", Kind::Nest(43)),
        ] },
        Set { name: "fec-hist", attributes: &[
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "bin-low", Kind::Int(Int::U32)),
            Attribute::new(3, "bin-high", Kind::Int(Int::U32)),
            Attribute::new(4, "bin-val", Kind::Int(Int::UINT)),
            Attribute::new(5, "bin-val-per-lane", Kind::IntArray(Int::U64)),
        ] },
        Set { name: "fec-stat", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "corrected", Kind::IntArray(Int::U64)),
            Attribute::new(3, "uncorr", Kind::IntArray(Int::U64)),
            Attribute::new(4, "corr-bits", Kind::IntArray(Int::U64)),
            Attribute::new(5, "hist", Kind::Nest(45)).multi(),
        ] },
        Set { name: "fec", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "modes", Kind::Nest(3)),
            Attribute::new(3, "auto", Kind::Int(Int::U8)),
            Attribute::new(4, "active", Kind::Int(Int::U32)),
            Attribute::new(5, "stats", Kind::Nest(46)),
        ] },
        Set { name: "module-eeprom", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "offset", Kind::Int(Int::U32)),
            Attribute::new(3, "length", Kind::Int(Int::U32)),
            Attribute::new(4, "page", Kind::Int(Int::U8)),
            Attribute::new(5, "bank", Kind::Int(Int::U8)),
            Attribute::new(6, "i2c-address", Kind::Int(Int::U8)),
            Attribute::new(7, "data", Kind::Bytes(Bytes::Plain)),
        ] },
        Set { name: "stats-grp", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "id", Kind::Int(Int::U32)),
            Attribute::new(3, "ss-id", Kind::Int(Int::U32)),
            Attribute::new(4, "stat", Kind::IntTypeValue(&["id"], Int::U64)),
            Attribute::new(5, "hist-rx", Kind::Nest(50)).multi(),
            Attribute::new(6, "hist-tx", Kind::Nest(50)).multi(),
            Attribute::new(7, "hist-bkt-low", Kind::Int(Int::U32)),
            Attribute::new(8, "hist-bkt-hi", Kind::Int(Int::U32)),
            Attribute::new(9, "hist-val", Kind::Int(Int::U64)),
        ] },
        Set { name: "stats-grp-hist", attributes: &[
            Attribute::new(7, "hist-bkt-low", Kind::Int(Int::U32)),
            Attribute::new(8, "hist-bkt-hi", Kind::Int(Int::U32)),
            Attribute::new(9, "hist-val", Kind::Int(Int::U64)),
        ] },
        Set { name: "stats", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "pad", Kind::Pad),
            Attribute::new(2, "header", Kind::Nest(0)),
            Attribute::new(3, "groups", Kind::Nest(3)),
            Attribute::new(4, "grp", Kind::Nest(49)).multi(),
            Attribute::new(5, "src", Kind::Int(Int::U32)),
        ] },
        Set { name: "phc-vclocks", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "num", Kind::Int(Int::U32)),
            Attribute::new(3, "index", Kind::IntArray(Int::S32)),
        ] },
        Set { name: "module", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "power-mode-policy", Kind::Int(Int::U8)),
            Attribute::new(3, "power-mode", Kind::Int(Int::U8)),
        ] },
        Set { name: "c33-pse-pw-limit", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "min", Kind::Int(Int::U32)),
            Attribute::new(2, "max", Kind::Int(Int::U32)),
        ] },
        Set { name: "pse", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "podl-pse-admin-state", Kind::Int(Int::U32)),
            Attribute::new(3, "podl-pse-admin-control", Kind::Int(Int::U32)),
            Attribute::new(4, "podl-pse-pw-d-status", Kind::Int(Int::U32)),
            Attribute::new(5, "c33-pse-admin-state", Kind::Int(Int::U32)),
            Attribute::new(6, "c33-pse-admin-control", Kind::Int(Int::U32)),
            Attribute::new(7, "c33-pse-pw-d-status", Kind::Int(Int::U32)),
            Attribute::new(8, "c33-pse-pw-class", Kind::Int(Int::U32)),
            Attribute::new(9, "c33-pse-actual-pw", Kind::Int(Int::U32)),
            Attribute::new(10, "c33-pse-ext-state", Kind::Int(Int::U32.meant(Meaning::Enum(4)))),
            Attribute::new(11, "c33-pse-ext-substate", Kind::Int(Int::U32)),
            Attribute::new(12, "c33-pse-avail-pw-limit", Kind::Int(Int::U32)),
            Attribute::new(13, "c33-pse-pw-limit-ranges", Kind::Nest(54)).multi(),
            Attribute::new(14, "pse-pw-d-id", Kind::Int(Int::U32)),
            Attribute::new(15, "pse-prio-max", Kind::Int(Int::U32)),
            Attribute::new(16, "pse-prio", Kind::Int(Int::U32)),
        ] },
        Set { name: "flow", attributes: &[
            Attribute::new(1, "ether", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(2, "ip4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(3, "ip6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(4, "tcp4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(5, "tcp6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(6, "udp4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(7, "udp6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(8, "sctp4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(9, "sctp6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(10, "ah4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(11, "ah6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(12, "esp4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(13, "esp6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(14, "ah-esp4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(15, "ah-esp6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(16, "gtpu4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(17, "gtpu6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(18, "gtpc4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(19, "gtpc6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(20, "gtpc-teid4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(21, "gtpc-teid6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(22, "gtpu-eh4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(23, "gtpu-eh6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(24, "gtpu-ul4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(25, "gtpu-ul6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(26, "gtpu-dl4", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
            Attribute::new(27, "gtpu-dl6", Kind::Int(Int::UINT.meant(Meaning::Flags(10)))),
        ] },
        Set { name: "rss", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "context", Kind::Int(Int::U32)),
            Attribute::new(3, "hfunc", Kind::Int(Int::U32)),
            Attribute::new(4, "indir", Kind::IntArray(Int::U32)),
            Attribute::new(5, "hkey", Kind::Bytes(Bytes::Plain)),
            Attribute::new(6, "input-xfrm", Kind::Int(Int::U32.meant(Meaning::Flags(9)))),
            Attribute::new(7, "start-context", Kind::Int(Int::U32)),
            Attribute::new(8, "flow-hash", Kind::Nest(56)),
        ] },
        Set { name: "plca", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "version", Kind::Int(Int::U16)),
            Attribute::new(3, "enabled", Kind::Int(Int::U8)),
            Attribute::new(4, "status", Kind::Int(Int::U8)),
            Attribute::new(5, "node-cnt", Kind::Int(Int::U32)),
            Attribute::new(6, "node-id", Kind::Int(Int::U32)),
            Attribute::new(7, "to-tmr", Kind::Int(Int::U32)),
            Attribute::new(8, "burst-cnt", Kind::Int(Int::U32)),
            Attribute::new(9, "burst-tmr", Kind::Int(Int::U32)),
        ] },
        Set { name: "module-fw-flash", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "file-name", Kind::String),
            Attribute::new(3, "password", Kind::Int(Int::U32)),
            Attribute::new(4, "status", Kind::Int(Int::U32.meant(Meaning::Enum(3)))),
            Attribute::new(5, "status-msg", Kind::String),
            Attribute::new(6, "done", Kind::Int(Int::UINT)),
            Attribute::new(7, "total", Kind::Int(Int::UINT)),
        ] },
        Set { name: "phy", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "index", Kind::Int(Int::U32)),
            Attribute::new(3, "drvname", Kind::String),
            Attribute::new(4, "name", Kind::String),
            Attribute::new(5, "upstream-type", Kind::Int(Int::U32.meant(Meaning::Enum(5)))),
            Attribute::new(6, "upstream-index", Kind::Int(Int::U32)),
            Attribute::new(7, "upstream-sfp-name", Kind::String),
            Attribute::new(8, "downstream-sfp-name", Kind::String),
        ] },
        Set { name: "tsconfig", attributes: &[
            Attribute::new(0, "unspec", Kind::Unused),
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "hwtstamp-provider", Kind::Nest(27)),
            Attribute::new(3, "tx-types", Kind::Nest(3)),
            Attribute::new(4, "rx-filters", Kind::Nest(3)),
            Attribute::new(5, "hwtstamp-flags", Kind::Nest(3)),
        ] },
        Set { name: "pse-ntf", attributes: &[
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "events", Kind::Int(Int::UINT.meant(Meaning::Flags(8)))),
        ] },
        Set { name: "mse-capabilities", attributes: &[
            Attribute::new(1, "max-average-mse", Kind::Int(Int::UINT)),
            Attribute::new(2, "max-peak-mse", Kind::Int(Int::UINT)),
            Attribute::new(3, "refresh-rate-ps", Kind::Int(Int::UINT)),
            Attribute::new(4, "num-symbols", Kind::Int(Int::UINT)),
        ] },
        Set { name: "mse-snapshot", attributes: &[
            Attribute::new(1, "average-mse", Kind::Int(Int::UINT)),
            Attribute::new(2, "peak-mse", Kind::Int(Int::UINT)),
            Attribute::new(3, "worst-peak-mse", Kind::Int(Int::UINT)),
        ] },
        Set { name: "mse", attributes: &[
            Attribute::new(1, "header", Kind::Nest(0)),
            Attribute::new(2, "capabilities", Kind::Nest(63)),
            Attribute::new(3, "channel-a", Kind::Nest(64)),
            Attribute::new(4, "channel-b", Kind::Nest(64)),
            Attribute::new(5, "channel-c", Kind::Nest(64)),
            Attribute::new(6, "channel-d", Kind::Nest(64)),
            Attribute::new(7, "worst-channel", Kind::Nest(64)),
            Attribute::new(8, "link", Kind::Nest(64)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "udp-tunnel-type", flags: false, entries: &[
            ("vxlan", 0), ("geneve", 1), ("vxlan-gpe", 2),
        ] },
        Enum { name: "stringset", flags: false, entries: &[] },
        Enum { name: "header-flags", flags: true, entries: &[
            ("compact-bitsets", 1), ("omit-reply", 2), ("stats", 4),
        ] },
        Enum { name: "module-fw-flash-status", flags: false, entries: &[
            ("started", 1), ("in-progress", 2), ("completed", 3), ("error", 4),
        ] },
        Enum { name: "c33-pse-ext-state", flags: false, entries: &[
            ("none", 0), ("error-condition", 1), ("mr-mps-valid", 2), ("mr-pse-enable", 3),
            ("option-detect-ted", 4), ("option-vport-lim", 5), ("ovld-detected", 6),
            ("pd-dll-power-type", 7), ("power-not-available", 8), ("short-detected", 9),
        ] },
        Enum { name: "phy-upstream-type", flags: false, entries: &[("mac", 0), ("phy", 1)] },
        Enum { name: "tcp-data-split", flags: false, entries: &[
            ("unknown", 0), ("disabled", 1), ("enabled", 2),
        ] },
        Enum { name: "hwtstamp-source", flags: false, entries: &[("netdev", 1), ("phylib", 2)] },
        Enum { name: "pse-event", flags: true, entries: &[
            ("pse-event-over-current", 1), ("pse-event-over-temp", 2),
            ("c33-pse-event-detection", 4), ("c33-pse-event-classification", 8),
            ("c33-pse-event-disconnection", 16), ("pse-event-over-budget", 32),
            ("pse-event-sw-pw-control-error", 64),
        ] },
        Enum { name: "input-xfrm", flags: true, entries: &[("sym-xor", 1), ("sym-or-xor", 2)] },
        Enum { name: "rxfh-fields", flags: true, entries: &[
            ("l2da", 2), ("vlan", 4), ("l3-proto", 8), ("ip-src", 16), ("ip-dst", 32),
            ("l4-b-0-1", 64), ("l4-b-2-3", 128), ("gtp-teid", 256), ("ip6-fl", 512),
            ("discard", 2147483648),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("strset-get", None, Some(8))
            .single(Exchange::new(1, &[1, 2, 3]).replies(1, &[1, 2]))
            .dumps(Exchange::new(1, &[1, 2, 3]).replies(1, &[1, 2])),
        Operation::new("linkinfo-get", None, Some(13))
            .single(Exchange::new(2, &[1]).replies(2, &[1, 2, 3, 4, 5, 6]))
            .dumps(Exchange::new(2, &[1]).replies(2, &[1, 2, 3, 4, 5, 6])),
        Operation::new("linkinfo-set", None, Some(13)).single(Exchange::new(3, &[1, 2, 3, 5])),
        Operation::new("linkinfo-ntf", None, Some(13)).notifies(3, None, &[1, 2, 3, 4, 5, 6]),
        Operation::new("linkmodes-get", None, Some(14))
            .single(Exchange::new(4, &[1]).replies(4, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
            .dumps(Exchange::new(4, &[1]).replies(4, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
        Operation::new("linkmodes-set", None, Some(14))
            .single(Exchange::new(5, &[1, 2, 3, 5, 6, 7, 9])),
        Operation::new("linkmodes-ntf", None, Some(14))
            .notifies(5, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        Operation::new("linkstate-get", None, Some(15))
            .single(Exchange::new(6, &[1]).replies(6, &[1, 2, 3, 4, 5, 6, 7]))
            .dumps(Exchange::new(6, &[1]).replies(6, &[1, 2, 3, 4, 5, 6, 7])),
        Operation::new("debug-get", None, Some(16))
            .single(Exchange::new(7, &[1]).replies(7, &[1, 2]))
            .dumps(Exchange::new(7, &[1]).replies(7, &[1, 2])),
        Operation::new("debug-set", None, Some(16)).single(Exchange::new(8, &[1, 2])),
        Operation::new("debug-ntf", None, Some(16)).notifies(8, None, &[1, 2]),
        Operation::new("wol-get", None, Some(17))
            .single(Exchange::new(9, &[1]).replies(9, &[1, 2, 3]))
            .dumps(Exchange::new(9, &[1]).replies(9, &[1, 2, 3])),
        Operation::new("wol-set", None, Some(17)).single(Exchange::new(10, &[1, 2, 3])),
        Operation::new("wol-ntf", None, Some(17)).notifies(10, None, &[1, 2, 3]),
        Operation::new("features-get", None, Some(18))
            .single(Exchange::new(11, &[1]).replies(11, &[1, 2, 3, 4, 5]))
            .dumps(Exchange::new(11, &[1]).replies(11, &[1, 2, 3, 4, 5])),
        Operation::new("features-set", None, Some(18))
            .single(Exchange::new(12, &[1, 3]).replies(12, &[1, 3, 4])),
        Operation::new("features-ntf", None, Some(18)).notifies(13, None, &[1, 2, 3, 4, 5]),
        Operation::new("privflags-get", None, Some(9))
            .single(Exchange::new(13, &[1]).replies(14, &[1, 2]))
            .dumps(Exchange::new(13, &[1]).replies(14, &[1, 2])),
        Operation::new("privflags-set", None, Some(9)).single(Exchange::new(14, &[1, 2])),
        Operation::new("privflags-ntf", None, Some(9)).notifies(15, None, &[1, 2]),
        Operation::new("rings-get", None, Some(10))
            .single(Exchange::new(15, &[1]).replies(16, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]))
            .dumps(Exchange::new(15, &[1]).replies(16, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])),
        Operation::new("rings-set", None, Some(10))
            .single(Exchange::new(16, &[1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17])),
        Operation::new("rings-ntf", None, Some(10))
            .notifies(17, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]),
        Operation::new("channels-get", None, Some(19))
            .single(Exchange::new(17, &[1]).replies(18, &[1, 2, 3, 4, 5, 6, 7, 8, 9]))
            .dumps(Exchange::new(17, &[1]).replies(18, &[1, 2, 3, 4, 5, 6, 7, 8, 9])),
        Operation::new("channels-set", None, Some(19)).single(Exchange::new(18, &[1, 6, 7, 8, 9])),
        Operation::new("channels-ntf", None, Some(19))
            .notifies(19, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9]),
        Operation::new("coalesce-get", None, Some(22))
            .single(Exchange::new(19, &[1]).replies(20, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]))
            .dumps(Exchange::new(19, &[1]).replies(20, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32])),
        Operation::new("coalesce-set", None, Some(22))
            .single(Exchange::new(20, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32])),
        Operation::new("coalesce-ntf", None, Some(22))
            .notifies(21, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]),
        Operation::new("pause-get", None, Some(24))
            .single(Exchange::new(21, &[1, 6]).replies(22, &[1, 2, 3, 4, 5, 6]))
            .dumps(Exchange::new(21, &[1, 6]).replies(22, &[1, 2, 3, 4, 5, 6])),
        Operation::new("pause-set", None, Some(24)).single(Exchange::new(22, &[1, 2, 3, 4])),
        Operation::new("pause-ntf", None, Some(24)).notifies(23, None, &[1, 2, 3, 4, 5, 6]),
        Operation::new("eee-get", None, Some(25))
            .single(Exchange::new(23, &[1]).replies(24, &[1, 2, 3, 4, 5, 6, 7]))
            .dumps(Exchange::new(23, &[1]).replies(24, &[1, 2, 3, 4, 5, 6, 7])),
        Operation::new("eee-set", None, Some(25)).single(Exchange::new(24, &[1, 2, 5, 6, 7])),
        Operation::new("eee-ntf", None, Some(25)).notifies(25, None, &[1, 2, 3, 4, 5, 6, 7]),
        Operation::new("tsinfo-get", None, Some(28))
            .single(Exchange::new(25, &[1, 7]).replies(26, &[1, 2, 3, 4, 5, 6, 7, 8, 9]))
            .dumps(Exchange::new(25, &[1, 7]).replies(26, &[1, 2, 3, 4, 5, 6, 7, 8, 9])),
        Operation::new("cable-test-act", None, Some(32)).single(Exchange::new(26, &[1])),
        Operation::new("cable-test-ntf", None, Some(33)).notifies(27, None, &[1, 2, 3]),
        Operation::new("cable-test-tdr-act", None, Some(40)).single(Exchange::new(27, &[1, 2])),
        Operation::new("cable-test-tdr-ntf", None, Some(39)).notifies(28, None, &[1, 2, 3]),
        Operation::new("tunnel-info-get", None, Some(44))
            .single(Exchange::new(28, &[1]).replies(29, &[1, 2]))
            .dumps(Exchange::new(28, &[1]).replies(29, &[1, 2])),
        Operation::new("fec-get", None, Some(47))
            .single(Exchange::new(29, &[1]).replies(30, &[1, 2, 3, 4, 5]))
            .dumps(Exchange::new(29, &[1]).replies(30, &[1, 2, 3, 4, 5])),
        Operation::new("fec-set", None, Some(47)).single(Exchange::new(30, &[1, 2, 3])),
        Operation::new("fec-ntf", None, Some(47)).notifies(31, None, &[1, 2, 3, 4, 5]),
        Operation::new("module-eeprom-get", None, Some(48))
            .single(Exchange::new(31, &[1, 2, 3, 4, 5, 6]).replies(32, &[1, 7]))
            .dumps(Exchange::new(31, &[1, 2, 3, 4, 5, 6]).replies(32, &[1, 7])),
        Operation::new("stats-get", None, Some(51))
            .single(Exchange::new(32, &[2, 3, 5]).replies(33, &[2, 4, 5]))
            .dumps(Exchange::new(32, &[2, 3, 5]).replies(33, &[2, 4, 5])),
        Operation::new("phc-vclocks-get", None, Some(52))
            .single(Exchange::new(33, &[1]).replies(34, &[1, 2, 3]))
            .dumps(Exchange::new(33, &[1]).replies(34, &[1, 2, 3])),
        Operation::new("module-get", None, Some(53))
            .single(Exchange::new(34, &[1]).replies(35, &[1, 2, 3]))
            .dumps(Exchange::new(34, &[1]).replies(35, &[1, 2, 3])),
        Operation::new("module-set", None, Some(53)).single(Exchange::new(35, &[1, 2])),
        Operation::new("module-ntf", None, Some(53)).notifies(36, None, &[1, 2, 3]),
        Operation::new("pse-get", None, Some(55))
            .single(Exchange::new(36, &[1]).replies(37, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]))
            .dumps(Exchange::new(36, &[1]).replies(37, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])),
        Operation::new("pse-set", None, Some(55)).single(Exchange::new(37, &[1, 3, 6, 12, 16])),
        Operation::new("rss-get", None, Some(57))
            .single(Exchange::new(38, &[1, 2]).replies(38, &[1, 2, 3, 4, 5, 6, 8]))
            .dumps(Exchange::new(38, &[1, 7]).replies(38, &[1, 2, 3, 4, 5, 6, 8])),
        Operation::new("plca-get-cfg", None, Some(58))
            .single(Exchange::new(39, &[1]).replies(39, &[1, 2, 3, 5, 6, 7, 8, 9]))
            .dumps(Exchange::new(39, &[1]).replies(39, &[1, 2, 3, 5, 6, 7, 8, 9])),
        Operation::new("plca-set-cfg", None, Some(58))
            .single(Exchange::new(40, &[1, 3, 5, 6, 7, 8, 9])),
        Operation::new("plca-get-status", None, Some(58))
            .single(Exchange::new(41, &[1]).replies(40, &[1, 4]))
            .dumps(Exchange::new(41, &[1]).replies(40, &[1, 4])),
        Operation::new("plca-ntf", None, Some(58)).notifies(41, None, &[1, 2, 3, 5, 6, 7, 8, 9]),
        Operation::new("mm-get", None, Some(12))
            .single(Exchange::new(42, &[1]).replies(42, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
            .dumps(Exchange::new(42, &[1]).replies(42, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
        Operation::new("mm-set", None, Some(12)).single(Exchange::new(43, &[1, 2, 3, 5, 7, 9])),
        Operation::new("mm-ntf", None, Some(12))
            .notifies(43, None, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        Operation::new("module-fw-flash-act", None, Some(59)).single(Exchange::new(44, &[1, 2, 3])),
        Operation::new("module-fw-flash-ntf", None, Some(59)).notifies(44, None, &[1, 4, 5, 6, 7]),
        Operation::new("phy-get", None, Some(60))
            .single(Exchange::new(45, &[1]).replies(45, &[1, 2, 3, 4, 5, 6, 7, 8]))
            .dumps(Exchange::new(45, &[1]).replies(45, &[1, 2, 3, 4, 5, 6, 7, 8])),
        Operation::new("phy-ntf", None, Some(60)).notifies(46, None, &[1, 2, 3, 4, 5, 6, 7, 8]),
        Operation::new("tsconfig-get", None, Some(61))
            .single(Exchange::new(46, &[1]).replies(47, &[1, 2, 3, 4, 5]))
            .dumps(Exchange::new(46, &[1]).replies(47, &[1, 2, 3, 4, 5])),
        Operation::new("tsconfig-set", None, Some(61))
            .single(Exchange::new(47, &[1, 2, 3, 4, 5]).replies(48, &[1, 2, 3, 4, 5])),
        Operation::new("pse-ntf", None, Some(62)).notifies(49, None, &[1, 2]),
        Operation::new("rss-set", None, Some(57)).single(Exchange::new(48, &[1, 2, 3, 4, 5, 6, 8])),
        Operation::new("rss-ntf", None, Some(57)).notifies(50, None, &[1, 2, 3, 4, 5, 6, 8]),
        Operation::new("rss-create-act", None, Some(57))
            .single(Exchange::new(49, &[1, 2, 3, 4, 5, 6]).replies(51, &[1, 2, 3, 4, 5, 6])),
        Operation::new("rss-create-ntf", None, Some(57)).notifies(52, None, &[1, 2, 3, 4, 5, 6]),
        Operation::new("rss-delete-act", None, Some(57)).single(Exchange::new(50, &[1, 2])),
        Operation::new("rss-delete-ntf", None, Some(57)).notifies(53, None, &[1, 2]),
        Operation::new("mse-get", None, Some(65))
            .single(Exchange::new(51, &[1]).replies(54, &[1, 2, 3, 4, 5, 6, 7, 8]))
            .dumps(Exchange::new(51, &[1]).replies(54, &[1, 2, 3, 4, 5, 6, 7, 8])),
    ],
    groups: &[Group { name: "monitor", number: None }],
};
