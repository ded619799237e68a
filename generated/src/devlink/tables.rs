// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "devlink",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "devlink", attributes: &[
            Attribute::new(1, "bus-name", Kind::String),
            Attribute::new(2, "dev-name", Kind::String),
            Attribute::new(3, "port-index", Kind::Int(Int::U32)),
            Attribute::new(4, "port-type", Kind::Int(Int::U16.meant(Meaning::Enum(1)))),
            Attribute::new(5, "port-desired-type", Kind::Int(Int::U16.meant(Meaning::Enum(1)))),
            Attribute::new(6, "port-netdev-ifindex", Kind::Int(Int::U32)),
            Attribute::new(7, "port-netdev-name", Kind::String),
            Attribute::new(8, "port-ibdev-name", Kind::String),
            Attribute::new(9, "port-split-count", Kind::Int(Int::U32)),
            Attribute::new(10, "port-split-group", Kind::Int(Int::U32)),
            Attribute::new(11, "sb-index", Kind::Int(Int::U32)),
            Attribute::new(12, "sb-size", Kind::Int(Int::U32)),
            Attribute::new(13, "sb-ingress-pool-count", Kind::Int(Int::U16)),
            Attribute::new(14, "sb-egress-pool-count", Kind::Int(Int::U16)),
            Attribute::new(15, "sb-ingress-tc-count", Kind::Int(Int::U16)),
            Attribute::new(16, "sb-egress-tc-count", Kind::Int(Int::U16)),
            Attribute::new(17, "sb-pool-index", Kind::Int(Int::U16)),
            Attribute::new(18, "sb-pool-type", Kind::Int(Int::U8.meant(Meaning::Enum(0)))),
            Attribute::new(19, "sb-pool-size", Kind::Int(Int::U32)),
            Attribute::new(20, "sb-pool-threshold-type", Kind::Int(Int::U8.meant(Meaning::Enum(7)))),
            Attribute::new(21, "sb-threshold", Kind::Int(Int::U32)),
            Attribute::new(22, "sb-tc-index", Kind::Int(Int::U16)),
            Attribute::new(23, "sb-occ-cur", Kind::Int(Int::U32)),
            Attribute::new(24, "sb-occ-max", Kind::Int(Int::U32)),
            Attribute::new(25, "eswitch-mode", Kind::Int(Int::U16.meant(Meaning::Enum(8)))),
            Attribute::new(26, "eswitch-inline-mode", Kind::Int(Int::U8.meant(Meaning::Enum(9)))),
            Attribute::new(27, "dpipe-tables", Kind::Nest(8)),
            Attribute::new(28, "dpipe-table", Kind::Nest(9)).multi(),
            Attribute::new(29, "dpipe-table-name", Kind::String),
            Attribute::new(30, "dpipe-table-size", Kind::Int(Int::U64)),
            Attribute::new(31, "dpipe-table-matches", Kind::Nest(10)),
            Attribute::new(32, "dpipe-table-actions", Kind::Nest(11)),
            Attribute::new(33, "dpipe-table-counters-enabled", Kind::Int(Int::U8)),
            Attribute::new(34, "dpipe-entries", Kind::Nest(12)),
            Attribute::new(35, "dpipe-entry", Kind::Nest(13)).multi(),
            Attribute::new(36, "dpipe-entry-index", Kind::Int(Int::U64)),
            Attribute::new(37, "dpipe-entry-match-values", Kind::Nest(14)),
            Attribute::new(38, "dpipe-entry-action-values", Kind::Nest(15)),
            Attribute::new(39, "dpipe-entry-counter", Kind::Int(Int::U64)),
            Attribute::new(40, "dpipe-match", Kind::Nest(16)).multi(),
            Attribute::new(41, "dpipe-match-value", Kind::Nest(17)).multi(),
            Attribute::new(42, "dpipe-match-type", Kind::Int(Int::U32.meant(Meaning::Enum(12)))),
            Attribute::new(43, "dpipe-action", Kind::Nest(18)).multi(),
            Attribute::new(44, "dpipe-action-value", Kind::Nest(19)).multi(),
            Attribute::new(45, "dpipe-action-type", Kind::Int(Int::U32.meant(Meaning::Enum(13)))),
            Attribute::new(46, "dpipe-value", Kind::Bytes(Bytes::Plain)),
            Attribute::new(47, "dpipe-value-mask", Kind::Bytes(Bytes::Plain)),
            Attribute::new(48, "dpipe-value-mapping", Kind::Int(Int::U32)),
            Attribute::new(49, "dpipe-headers", Kind::Nest(20)),
            Attribute::new(50, "dpipe-header", Kind::Nest(21)).multi(),
            Attribute::new(51, "dpipe-header-name", Kind::String),
            Attribute::new(52, "dpipe-header-id", Kind::Int(Int::U32.meant(Meaning::Enum(11)))),
            Attribute::new(53, "dpipe-header-fields", Kind::Nest(22)),
            Attribute::new(54, "dpipe-header-global", Kind::Int(Int::U8)),
            Attribute::new(55, "dpipe-header-index", Kind::Int(Int::U32)),
            Attribute::new(56, "dpipe-field", Kind::Nest(23)).multi(),
            Attribute::new(57, "dpipe-field-name", Kind::String),
            Attribute::new(58, "dpipe-field-id", Kind::Int(Int::U32)),
            Attribute::new(59, "dpipe-field-bitwidth", Kind::Int(Int::U32)),
            Attribute::new(60, "dpipe-field-mapping-type", Kind::Int(Int::U32.meant(Meaning::Enum(14)))),
            Attribute::new(61, "pad", Kind::Pad),
            Attribute::new(62, "eswitch-encap-mode", Kind::Int(Int::U8.meant(Meaning::Enum(10)))),
            Attribute::new(63, "resource-list", Kind::Nest(25)),
            Attribute::new(64, "resource", Kind::Nest(24)).multi(),
            Attribute::new(65, "resource-name", Kind::String),
            Attribute::new(66, "resource-id", Kind::Int(Int::U64)),
            Attribute::new(67, "resource-size", Kind::Int(Int::U64)),
            Attribute::new(68, "resource-size-new", Kind::Int(Int::U64)),
            Attribute::new(69, "resource-size-valid", Kind::Int(Int::U8)),
            Attribute::new(70, "resource-size-min", Kind::Int(Int::U64)),
            Attribute::new(71, "resource-size-max", Kind::Int(Int::U64)),
            Attribute::new(72, "resource-size-gran", Kind::Int(Int::U64)),
            Attribute::new(73, "resource-unit", Kind::Int(Int::U8.meant(Meaning::Enum(15)))),
            Attribute::new(74, "resource-occ", Kind::Int(Int::U64)),
            Attribute::new(75, "dpipe-table-resource-id", Kind::Int(Int::U64)),
            Attribute::new(76, "dpipe-table-resource-units", Kind::Int(Int::U64)),
            Attribute::new(77, "port-flavour", Kind::Int(Int::U16.meant(Meaning::Enum(2)))),
            Attribute::new(78, "port-number", Kind::Int(Int::U32)),
            Attribute::new(79, "port-split-subport-number", Kind::Int(Int::U32)),
            Attribute::new(80, "param", Kind::Nest(26)),
            Attribute::new(81, "param-name", Kind::String),
            Attribute::new(82, "param-generic", Kind::Flag),
            Attribute::new(83, "param-type", Kind::Int(Int::U8.meant(Meaning::Enum(23)))),
            Attribute::new(84, "param-values-list", Kind::Nest(27)),
            Attribute::new(85, "param-value", Kind::Nest(28)).multi(),
            Attribute::new(86, "param-value-data", Kind::Bytes(Bytes::Plain)),
            Attribute::new(87, "param-value-cmode", Kind::Int(Int::U8.meant(Meaning::Enum(19)))),
            Attribute::new(88, "region-name", Kind::String),
            Attribute::new(89, "region-size", Kind::Int(Int::U64)),
            Attribute::new(90, "region-snapshots", Kind::Nest(29)),
            Attribute::new(91, "region-snapshot", Kind::Nest(30)).multi(),
            Attribute::new(92, "region-snapshot-id", Kind::Int(Int::U32)),
            Attribute::new(93, "region-chunks", Kind::Nest(31)),
            Attribute::new(94, "region-chunk", Kind::Nest(32)).multi(),
            Attribute::new(95, "region-chunk-data", Kind::Bytes(Bytes::Plain)),
            Attribute::new(96, "region-chunk-addr", Kind::Int(Int::U64)),
            Attribute::new(97, "region-chunk-len", Kind::Int(Int::U64)),
            Attribute::new(98, "info-driver-name", Kind::String),
            Attribute::new(99, "info-serial-number", Kind::String),
            Attribute::new(100, "info-version-fixed", Kind::Nest(6)).multi(),
            Attribute::new(101, "info-version-running", Kind::Nest(6)).multi(),
            Attribute::new(102, "info-version-stored", Kind::Nest(6)).multi(),
            Attribute::new(103, "info-version-name", Kind::String),
            Attribute::new(104, "info-version-value", Kind::String),
            Attribute::new(105, "sb-pool-cell-size", Kind::Int(Int::U32)),
            Attribute::new(106, "fmsg", Kind::Nest(33)),
            Attribute::new(107, "fmsg-obj-nest-start", Kind::Flag),
            Attribute::new(108, "fmsg-pair-nest-start", Kind::Flag),
            Attribute::new(109, "fmsg-arr-nest-start", Kind::Flag),
            Attribute::new(110, "fmsg-nest-end", Kind::Flag),
            Attribute::new(111, "fmsg-obj-name", Kind::String),
            Attribute::new(112, "fmsg-obj-value-type", Kind::Int(Int::U8.meant(Meaning::Enum(23)))),
            Attribute::new(113, "fmsg-obj-value-data", Kind::Bytes(Bytes::Plain)),
            Attribute::new(114, "health-reporter", Kind::Nest(34)),
            Attribute::new(115, "health-reporter-name", Kind::String),
            Attribute::new(116, "health-reporter-state", Kind::Int(Int::U8)),
            Attribute::new(117, "health-reporter-err-count", Kind::Int(Int::U64)),
            Attribute::new(118, "health-reporter-recover-count", Kind::Int(Int::U64)),
            Attribute::new(119, "health-reporter-dump-ts", Kind::Int(Int::U64)),
            Attribute::new(120, "health-reporter-graceful-period", Kind::Int(Int::U64)),
            Attribute::new(121, "health-reporter-auto-recover", Kind::Int(Int::U8)),
            Attribute::new(122, "flash-update-file-name", Kind::String),
            Attribute::new(123, "flash-update-component", Kind::String),
            Attribute::new(124, "flash-update-status-msg", Kind::String),
            Attribute::new(125, "flash-update-status-done", Kind::Int(Int::U64)),
            Attribute::new(126, "flash-update-status-total", Kind::Int(Int::U64)),
            Attribute::new(127, "port-pci-pf-number", Kind::Int(Int::U16)),
            Attribute::new(128, "port-pci-vf-number", Kind::Int(Int::U16)),
            Attribute::new(129, "stats", Kind::Nest(35)),
            Attribute::new(130, "trap-name", Kind::String),
            Attribute::new(131, "trap-action", Kind::Int(Int::U8.meant(Meaning::Enum(21)))),
            Attribute::new(132, "trap-type", Kind::Int(Int::U8.meant(Meaning::Enum(22)))),
            Attribute::new(133, "trap-generic", Kind::Flag),
            Attribute::new(134, "trap-metadata", Kind::Nest(36)),
            Attribute::new(135, "trap-group-name", Kind::String),
            Attribute::new(136, "reload-failed", Kind::Int(Int::U8)),
            Attribute::new(137, "health-reporter-dump-ts-ns", Kind::Int(Int::U64)),
            Attribute::new(138, "netns-fd", Kind::Int(Int::U32)),
            Attribute::new(139, "netns-pid", Kind::Int(Int::U32)),
            Attribute::new(140, "netns-id", Kind::Int(Int::U32)),
            Attribute::new(141, "health-reporter-auto-dump", Kind::Int(Int::U8)),
            Attribute::new(142, "trap-policer-id", Kind::Int(Int::U32)),
            Attribute::new(143, "trap-policer-rate", Kind::Int(Int::U64)),
            Attribute::new(144, "trap-policer-burst", Kind::Int(Int::U64)),
            Attribute::new(145, "port-function", Kind::Nest(7)),
            Attribute::new(146, "info-board-serial-number", Kind::String),
            Attribute::new(147, "port-lanes", Kind::Int(Int::U32)),
            Attribute::new(148, "port-splittable", Kind::Int(Int::U8)),
            Attribute::new(149, "port-external", Kind::Int(Int::U8)),
            Attribute::new(150, "port-controller-number", Kind::Int(Int::U32)),
            Attribute::new(151, "flash-update-status-timeout", Kind::Int(Int::U64)),
            Attribute::new(152, "flash-update-overwrite-mask", Kind::Bitfield32(Some(29))),
            Attribute::new(153, "reload-action", Kind::Int(Int::U8.meant(Meaning::Enum(17)))),
            Attribute::new(154, "reload-actions-performed", Kind::Bitfield32(Some(27))),
            Attribute::new(155, "reload-limits", Kind::Bitfield32(Some(28))),
            Attribute::new(156, "dev-stats", Kind::Nest(1)),
            Attribute::new(157, "reload-stats", Kind::Nest(2)),
            Attribute::new(158, "reload-stats-entry", Kind::Nest(5)).multi(),
            Attribute::new(159, "reload-stats-limit", Kind::Int(Int::U8.meant(Meaning::Enum(18)))),
            Attribute::new(160, "reload-stats-value", Kind::Int(Int::U32)),
            Attribute::new(161, "remote-reload-stats", Kind::Nest(2)),
            Attribute::new(162, "reload-action-info", Kind::Nest(3)).multi(),
            Attribute::new(163, "reload-action-stats", Kind::Nest(4)).multi(),
            Attribute::new(164, "port-pci-sf-number", Kind::Int(Int::U32)),
            Attribute::new(165, "rate-type", Kind::Int(Int::U16.meant(Meaning::Enum(6)))),
            Attribute::new(166, "rate-tx-share", Kind::Int(Int::U64)),
            Attribute::new(167, "rate-tx-max", Kind::Int(Int::U64)),
            Attribute::new(168, "rate-node-name", Kind::String),
            Attribute::new(169, "rate-parent-node-name", Kind::String),
            Attribute::new(170, "region-max-snapshots", Kind::Int(Int::U32)),
            Attribute::new(171, "linecard-index", Kind::Int(Int::U32)),
            Attribute::new(172, "linecard-state", Kind::Int(Int::U8.meant(Meaning::Enum(24)))),
            Attribute::new(173, "linecard-type", Kind::String),
            Attribute::new(174, "linecard-supported-types", Kind::Nest(37)),
            Attribute::new(175, "nested-devlink", Kind::Nest(38)).multi(),
            Attribute::new(176, "selftests", Kind::Nest(39)),
            Attribute::new(177, "rate-tx-priority", Kind::Int(Int::U32)),
            Attribute::new(178, "rate-tx-weight", Kind::Int(Int::U32)),
            Attribute::new(179, "region-direct", Kind::Flag),
            Attribute::new(180, "rate-tc-bws", Kind::Nest(40)).multi(),
            Attribute::new(181, "health-reporter-burst-period", Kind::Int(Int::U64)),
            Attribute::new(182, "param-value-default", Kind::Bytes(Bytes::Plain)),
            Attribute::new(183, "param-reset-default", Kind::Flag),
            Attribute::new(184, "index", Kind::Int(Int::UINT))
                .checked(&Checks::NONE.max(4294967295)),
            Attribute::new(185, "resource-scope-mask", Kind::Int(Int::U32.meant(Meaning::Flags(26)))),
            Attribute::new(186, "parent-dev", Kind::Nest(41)),
        ] },
        Set { name: "dl-dev-stats", attributes: &[
            Attribute::new(157, "reload-stats", Kind::Nest(2)),
            Attribute::new(161, "remote-reload-stats", Kind::Nest(2)),
        ] },
        Set { name: "dl-reload-stats", attributes: &[
            Attribute::new(162, "reload-action-info", Kind::Nest(3)).multi(),
        ] },
        Set { name: "dl-reload-act-info", attributes: &[
            Attribute::new(153, "reload-action", Kind::Int(Int::U8.meant(Meaning::Enum(17)))),
            Attribute::new(163, "reload-action-stats", Kind::Nest(4)).multi(),
        ] },
        Set { name: "dl-reload-act-stats", attributes: &[
            Attribute::new(158, "reload-stats-entry", Kind::Nest(5)).multi(),
        ] },
        Set { name: "dl-reload-stats-entry", attributes: &[
            Attribute::new(159, "reload-stats-limit", Kind::Int(Int::U8.meant(Meaning::Enum(18)))),
            Attribute::new(160, "reload-stats-value", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-info-version", attributes: &[
            Attribute::new(103, "info-version-name", Kind::String),
            Attribute::new(104, "info-version-value", Kind::String),
        ] },
        Set { name: "dl-port-function", attributes: &[
            Attribute::new(1, "hw-addr", Kind::Bytes(Bytes::Plain)),
            Attribute::new(2, "state", Kind::Int(Int::U8.meant(Meaning::Enum(3)))),
            Attribute::new(3, "opstate", Kind::Int(Int::U8.meant(Meaning::Enum(4)))),
            Attribute::new(4, "caps", Kind::Bitfield32(Some(25))),
            Attribute::new(5, "devlink", Kind::Nest(38)),
            Attribute::new(6, "max-io-eqs", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-dpipe-tables", attributes: &[
            Attribute::new(28, "dpipe-table", Kind::Nest(9)).multi(),
        ] },
        Set { name: "dl-dpipe-table", attributes: &[
            Attribute::new(29, "dpipe-table-name", Kind::String),
            Attribute::new(30, "dpipe-table-size", Kind::Int(Int::U64)),
            Attribute::new(31, "dpipe-table-matches", Kind::Nest(10)),
            Attribute::new(32, "dpipe-table-actions", Kind::Nest(11)),
            Attribute::new(33, "dpipe-table-counters-enabled", Kind::Int(Int::U8)),
            Attribute::new(75, "dpipe-table-resource-id", Kind::Int(Int::U64)),
            Attribute::new(76, "dpipe-table-resource-units", Kind::Int(Int::U64)),
        ] },
        Set { name: "dl-dpipe-table-matches", attributes: &[
            Attribute::new(40, "dpipe-match", Kind::Nest(16)).multi(),
        ] },
        Set { name: "dl-dpipe-table-actions", attributes: &[
            Attribute::new(43, "dpipe-action", Kind::Nest(18)).multi(),
        ] },
        Set { name: "dl-dpipe-entries", attributes: &[
            Attribute::new(35, "dpipe-entry", Kind::Nest(13)).multi(),
        ] },
        Set { name: "dl-dpipe-entry", attributes: &[
            Attribute::new(36, "dpipe-entry-index", Kind::Int(Int::U64)),
            Attribute::new(37, "dpipe-entry-match-values", Kind::Nest(14)),
            Attribute::new(38, "dpipe-entry-action-values", Kind::Nest(15)),
            Attribute::new(39, "dpipe-entry-counter", Kind::Int(Int::U64)),
        ] },
        Set { name: "dl-dpipe-entry-match-values", attributes: &[
            Attribute::new(41, "dpipe-match-value", Kind::Nest(17)).multi(),
        ] },
        Set { name: "dl-dpipe-entry-action-values", attributes: &[
            Attribute::new(44, "dpipe-action-value", Kind::Nest(19)).multi(),
        ] },
        Set { name: "dl-dpipe-match", attributes: &[
            Attribute::new(42, "dpipe-match-type", Kind::Int(Int::U32.meant(Meaning::Enum(12)))),
            Attribute::new(52, "dpipe-header-id", Kind::Int(Int::U32.meant(Meaning::Enum(11)))),
            Attribute::new(54, "dpipe-header-global", Kind::Int(Int::U8)),
            Attribute::new(55, "dpipe-header-index", Kind::Int(Int::U32)),
            Attribute::new(58, "dpipe-field-id", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-dpipe-match-value", attributes: &[
            Attribute::new(40, "dpipe-match", Kind::Nest(16)).multi(),
            Attribute::new(46, "dpipe-value", Kind::Bytes(Bytes::Plain)),
            Attribute::new(47, "dpipe-value-mask", Kind::Bytes(Bytes::Plain)),
            Attribute::new(48, "dpipe-value-mapping", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-dpipe-action", attributes: &[
            Attribute::new(45, "dpipe-action-type", Kind::Int(Int::U32.meant(Meaning::Enum(13)))),
            Attribute::new(52, "dpipe-header-id", Kind::Int(Int::U32.meant(Meaning::Enum(11)))),
            Attribute::new(54, "dpipe-header-global", Kind::Int(Int::U8)),
            Attribute::new(55, "dpipe-header-index", Kind::Int(Int::U32)),
            Attribute::new(58, "dpipe-field-id", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-dpipe-action-value", attributes: &[
            Attribute::new(43, "dpipe-action", Kind::Nest(18)).multi(),
            Attribute::new(46, "dpipe-value", Kind::Bytes(Bytes::Plain)),
            Attribute::new(47, "dpipe-value-mask", Kind::Bytes(Bytes::Plain)),
            Attribute::new(48, "dpipe-value-mapping", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-dpipe-headers", attributes: &[
            Attribute::new(50, "dpipe-header", Kind::Nest(21)).multi(),
        ] },
        Set { name: "dl-dpipe-header", attributes: &[
            Attribute::new(51, "dpipe-header-name", Kind::String),
            Attribute::new(52, "dpipe-header-id", Kind::Int(Int::U32.meant(Meaning::Enum(11)))),
            Attribute::new(53, "dpipe-header-fields", Kind::Nest(22)),
            Attribute::new(54, "dpipe-header-global", Kind::Int(Int::U8)),
        ] },
        Set { name: "dl-dpipe-header-fields", attributes: &[
            Attribute::new(56, "dpipe-field", Kind::Nest(23)).multi(),
        ] },
        Set { name: "dl-dpipe-field", attributes: &[
            Attribute::new(57, "dpipe-field-name", Kind::String),
            Attribute::new(58, "dpipe-field-id", Kind::Int(Int::U32)),
            Attribute::new(59, "dpipe-field-bitwidth", Kind::Int(Int::U32)),
            Attribute::new(60, "dpipe-field-mapping-type", Kind::Int(Int::U32.meant(Meaning::Enum(14)))),
        ] },
        Set { name: "dl-resource", attributes: &[
            Attribute::new(63, "resource-list", Kind::Nest(25)),
            Attribute::new(65, "resource-name", Kind::String),
            Attribute::new(66, "resource-id", Kind::Int(Int::U64)),
            Attribute::new(67, "resource-size", Kind::Int(Int::U64)),
            Attribute::new(68, "resource-size-new", Kind::Int(Int::U64)),
            Attribute::new(69, "resource-size-valid", Kind::Int(Int::U8)),
            Attribute::new(70, "resource-size-min", Kind::Int(Int::U64)),
            Attribute::new(71, "resource-size-max", Kind::Int(Int::U64)),
            Attribute::new(72, "resource-size-gran", Kind::Int(Int::U64)),
            Attribute::new(73, "resource-unit", Kind::Int(Int::U8.meant(Meaning::Enum(15)))),
            Attribute::new(74, "resource-occ", Kind::Int(Int::U64)),
        ] },
        Set { name: "dl-resource-list", attributes: &[
            Attribute::new(64, "resource", Kind::Nest(24)).multi(),
        ] },
        Set { name: "dl-param", attributes: &[
            Attribute::new(81, "param-name", Kind::String),
            Attribute::new(82, "param-generic", Kind::Flag),
            Attribute::new(83, "param-type", Kind::Int(Int::U8.meant(Meaning::Enum(23)))),
            Attribute::new(84, "param-values-list", Kind::Nest(27)),
        ] },
        Set { name: "dl-param-values-list", attributes: &[
            Attribute::new(85, "param-value", Kind::Nest(28)).multi(),
        ] },
        Set { name: "dl-param-value", attributes: &[
            Attribute::new(86, "param-value-data", Kind::Bytes(Bytes::Plain)),
            Attribute::new(87, "param-value-cmode", Kind::Int(Int::U8.meant(Meaning::Enum(19)))),
            Attribute::new(182, "param-value-default", Kind::Bytes(Bytes::Plain)),
        ] },
        Set { name: "dl-region-snapshots", attributes: &[
            Attribute::new(91, "region-snapshot", Kind::Nest(30)).multi(),
        ] },
        Set { name: "dl-region-snapshot", attributes: &[
            Attribute::new(92, "region-snapshot-id", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-region-chunks", attributes: &[
            Attribute::new(94, "region-chunk", Kind::Nest(32)).multi(),
        ] },
        Set { name: "dl-region-chunk", attributes: &[
            Attribute::new(95, "region-chunk-data", Kind::Bytes(Bytes::Plain)),
            Attribute::new(96, "region-chunk-addr", Kind::Int(Int::U64)),
        ] },
        Set { name: "dl-fmsg", attributes: &[
            Attribute::new(107, "fmsg-obj-nest-start", Kind::Flag),
            Attribute::new(108, "fmsg-pair-nest-start", Kind::Flag),
            Attribute::new(109, "fmsg-arr-nest-start", Kind::Flag),
            Attribute::new(110, "fmsg-nest-end", Kind::Flag),
            Attribute::new(111, "fmsg-obj-name", Kind::String),
            Attribute::new(112, "fmsg-obj-value-type", Kind::Int(Int::U8.meant(Meaning::Enum(23)))),
            Attribute::new(113, "fmsg-obj-value-data", Kind::Bytes(Bytes::Plain)),
        ] },
        Set { name: "dl-health-reporter", attributes: &[
            Attribute::new(115, "health-reporter-name", Kind::String),
            Attribute::new(116, "health-reporter-state", Kind::Int(Int::U8)),
            Attribute::new(117, "health-reporter-err-count", Kind::Int(Int::U64)),
            Attribute::new(118, "health-reporter-recover-count", Kind::Int(Int::U64)),
            Attribute::new(119, "health-reporter-dump-ts", Kind::Int(Int::U64)),
            Attribute::new(120, "health-reporter-graceful-period", Kind::Int(Int::U64)),
            Attribute::new(121, "health-reporter-auto-recover", Kind::Int(Int::U8)),
            Attribute::new(137, "health-reporter-dump-ts-ns", Kind::Int(Int::U64)),
            Attribute::new(141, "health-reporter-auto-dump", Kind::Int(Int::U8)),
            Attribute::new(181, "health-reporter-burst-period", Kind::Int(Int::U64)),
        ] },
        Set { name: "dl-attr-stats", attributes: &[
            Attribute::new(0, "stats-rx-packets", Kind::Int(Int::U64)),
            Attribute::new(1, "stats-rx-bytes", Kind::Int(Int::U64)),
            Attribute::new(2, "stats-rx-dropped", Kind::Int(Int::U64)),
        ] },
        Set { name: "dl-trap-metadata", attributes: &[
            Attribute::new(0, "trap-metadata-type-in-port", Kind::Flag),
            Attribute::new(1, "trap-metadata-type-fa-cookie", Kind::Flag),
        ] },
        Set { name: "dl-linecard-supported-types", attributes: &[
            Attribute::new(173, "linecard-type", Kind::String).multi(),
        ] },
        Set { name: "dl-nested-devlink", attributes: &[
            Attribute::new(1, "bus-name", Kind::String),
            Attribute::new(2, "dev-name", Kind::String),
            Attribute::new(140, "netns-id", Kind::Int(Int::U32)),
            Attribute::new(184, "index", Kind::Int(Int::UINT))
                .checked(&Checks::NONE.max(4294967295)),
        ] },
        Set { name: "dl-selftest-id", attributes: &[Attribute::new(1, "flash", Kind::Flag)] },
        Set { name: "dl-rate-tc-bws", attributes: &[
            Attribute::new(1, "index", Kind::Int(Int::U8)).checked(&Checks::NONE.max(7)),
            Attribute::new(2, "bw", Kind::Int(Int::U32)),
        ] },
        Set { name: "dl-parent-dev", attributes: &[
            Attribute::new(1, "bus-name", Kind::String),
            Attribute::new(2, "dev-name", Kind::String),
            Attribute::new(184, "index", Kind::Int(Int::UINT))
                .checked(&Checks::NONE.max(4294967295)),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "sb-pool-type", flags: false, entries: &[("ingress", 0), ("egress", 1)] },
        Enum { name: "port-type", flags: false, entries: &[
            ("notset", 0), ("auto", 1), ("eth", 2), ("ib", 3),
        ] },
        Enum { name: "port-flavour", flags: false, entries: &[
            ("physical", 0), ("cpu", 1), ("dsa", 2), ("pci-pf", 3), ("pci-vf", 4), ("virtual", 5),
            ("unused", 6), ("pci-sf", 7),
        ] },
        Enum { name: "port-fn-state", flags: false, entries: &[("inactive", 0), ("active", 1)] },
        Enum { name: "port-fn-opstate", flags: false, entries: &[
            ("detached", 0), ("attached", 1),
        ] },
        Enum { name: "port-fn-attr-cap", flags: false, entries: &[
            ("roce-bit", 0), ("migratable-bit", 1), ("ipsec-crypto-bit", 2),
            ("ipsec-packet-bit", 3),
        ] },
        Enum { name: "rate-type", flags: false, entries: &[("leaf", 0), ("node", 1)] },
        Enum { name: "sb-threshold-type", flags: false, entries: &[("static", 0), ("dynamic", 1)] },
        Enum { name: "eswitch-mode", flags: false, entries: &[
            ("legacy", 0), ("switchdev", 1), ("switchdev-inactive", 2),
        ] },
        Enum { name: "eswitch-inline-mode", flags: false, entries: &[
            ("none", 0), ("link", 1), ("network", 2), ("transport", 3),
        ] },
        Enum { name: "eswitch-encap-mode", flags: false, entries: &[("none", 0), ("basic", 1)] },
        Enum { name: "dpipe-header-id", flags: false, entries: &[
            ("ethernet", 0), ("ipv4", 1), ("ipv6", 2),
        ] },
        Enum { name: "dpipe-match-type", flags: false, entries: &[("field-exact", 0)] },
        Enum { name: "dpipe-action-type", flags: false, entries: &[("field-modify", 0)] },
        Enum { name: "dpipe-field-mapping-type", flags: false, entries: &[
            ("none", 0), ("ifindex", 1),
        ] },
        Enum { name: "resource-unit", flags: false, entries: &[("entry", 0)] },
        Enum { name: "resource-scope", flags: false, entries: &[("dev", 0), ("port", 1)] },
        Enum { name: "reload-action", flags: false, entries: &[
            ("driver-reinit", 1), ("fw-activate", 2),
        ] },
        Enum { name: "reload-limit", flags: false, entries: &[("unspec", 0), ("no-reset", 1)] },
        Enum { name: "param-cmode", flags: false, entries: &[
            ("runtime", 0), ("driverinit", 1), ("permanent", 2),
        ] },
        Enum { name: "flash-overwrite", flags: false, entries: &[
            ("settings-bit", 0), ("identifiers-bit", 1),
        ] },
        Enum { name: "trap-action", flags: false, entries: &[
            ("drop", 0), ("trap", 1), ("mirror", 2),
        ] },
        Enum { name: "trap-type", flags: false, entries: &[
            ("drop", 0), ("exception", 1), ("control", 2),
        ] },
        Enum { name: "var-attr-type", flags: false, entries: &[
            ("u8", 1), ("u16", 2), ("u32", 3), ("u64", 4), ("string", 5), ("flag", 6),
            ("nul-string", 10), ("binary", 11), ("u64-array", 129),
        ] },
        Enum { name: "linecard-state", flags: false, entries: &[
            ("unspec", 0), ("unprovisioned", 1), ("unprovisioning", 2), ("provisioning", 3),
            ("provisioning-failed", 4), ("provisioned", 5), ("active", 6),
        ] },
        Enum { name: "port-fn-attr-cap-flags", flags: true, entries: &[
            ("roce-bit", 1), ("migratable-bit", 2), ("ipsec-crypto-bit", 4),
            ("ipsec-packet-bit", 8),
        ] },
        Enum { name: "resource-scope-flags", flags: true, entries: &[("dev", 1), ("port", 2)] },
        Enum { name: "reload-action-flags", flags: true, entries: &[
            ("driver-reinit", 2), ("fw-activate", 4),
        ] },
        Enum { name: "reload-limit-flags", flags: true, entries: &[
            ("unspec", 1), ("no-reset", 2),
        ] },
        Enum { name: "flash-overwrite-flags", flags: true, entries: &[
            ("settings-bit", 1), ("identifiers-bit", 2),
        ] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("get", None, Some(0))
            .single(Exchange::new(1, &[1, 2, 184]).replies(3, &[1, 2, 136, 156, 175, 184]))
            .dumps(Exchange::new(1, &[]).replies(3, &[1, 2, 136, 156, 175, 184])),
        Operation::new("port-get", None, Some(0))
            .single(Exchange::new(5, &[1, 2, 3, 184]).replies(7, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184]))
            .dumps(Exchange::new(5, &[1, 2, 184]).replies(7, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184])),
        Operation::new("port-set", None, Some(0)).single(Exchange::new(6, &[1, 2, 3, 4, 145, 184]))
            .needs(Permission::Admin),
        Operation::new("port-new", None, Some(0))
            .single(Exchange::new(7, &[1, 2, 3, 77, 127, 150, 164, 184]).replies(7, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184]))
            .needs(Permission::Admin),
        Operation::new("port-del", None, Some(0)).single(Exchange::new(8, &[1, 2, 3, 184]))
            .needs(Permission::Admin),
        Operation::new("port-split", None, Some(0)).single(Exchange::new(9, &[1, 2, 3, 9, 184]))
            .needs(Permission::Admin),
        Operation::new("port-unsplit", None, Some(0)).single(Exchange::new(10, &[1, 2, 3, 184]))
            .needs(Permission::Admin),
        Operation::new("sb-get", None, Some(0))
            .single(Exchange::new(11, &[1, 2, 11, 184]).replies(13, &[1, 2, 11, 12, 13, 14, 15, 16, 184]))
            .dumps(Exchange::new(11, &[1, 2, 184]).replies(13, &[1, 2, 11, 12, 13, 14, 15, 16, 184])),
        Operation::new("sb-pool-get", None, Some(0))
            .single(Exchange::new(15, &[1, 2, 11, 17, 184]).replies(17, &[1, 2, 11, 17, 18, 19, 20, 105, 184]))
            .dumps(Exchange::new(15, &[1, 2, 184]).replies(17, &[1, 2, 11, 17, 18, 19, 20, 105, 184])),
        Operation::new("sb-pool-set", None, Some(0))
            .single(Exchange::new(16, &[1, 2, 11, 17, 19, 20, 184])).needs(Permission::Admin),
        Operation::new("sb-port-pool-get", None, Some(0))
            .single(Exchange::new(19, &[1, 2, 3, 11, 17, 184]).replies(21, &[1, 2, 3, 11, 17, 21, 23, 24, 184]))
            .dumps(Exchange::new(19, &[1, 2, 184]).replies(21, &[1, 2, 3, 11, 17, 21, 23, 24, 184])),
        Operation::new("sb-port-pool-set", None, Some(0))
            .single(Exchange::new(20, &[1, 2, 3, 11, 17, 21, 184])).needs(Permission::Admin),
        Operation::new("sb-tc-pool-bind-get", None, Some(0))
            .single(Exchange::new(23, &[1, 2, 3, 11, 18, 22, 184]).replies(25, &[1, 2, 3, 11, 17, 18, 21, 22, 23, 24, 184]))
            .dumps(Exchange::new(23, &[1, 2, 184]).replies(25, &[1, 2, 3, 11, 17, 18, 21, 22, 23, 24, 184])),
        Operation::new("sb-tc-pool-bind-set", None, Some(0))
            .single(Exchange::new(24, &[1, 2, 3, 11, 17, 18, 21, 22, 184]))
            .needs(Permission::Admin),
        Operation::new("sb-occ-snapshot", None, Some(0))
            .single(Exchange::new(27, &[1, 2, 11, 184])).needs(Permission::Admin),
        Operation::new("sb-occ-max-clear", None, Some(0))
            .single(Exchange::new(28, &[1, 2, 11, 184])).needs(Permission::Admin),
        Operation::new("eswitch-get", None, Some(0))
            .single(Exchange::new(29, &[1, 2, 184]).replies(29, &[1, 2, 25, 26, 62, 184]))
            .needs(Permission::Admin),
        Operation::new("eswitch-set", None, Some(0))
            .single(Exchange::new(30, &[1, 2, 25, 26, 62, 184])).needs(Permission::Admin),
        Operation::new("dpipe-table-get", None, Some(0))
            .single(Exchange::new(31, &[1, 2, 29, 184]).replies(31, &[1, 2, 27, 184])),
        Operation::new("dpipe-entries-get", None, Some(0))
            .single(Exchange::new(32, &[1, 2, 29, 184]).replies(32, &[1, 2, 34, 184])),
        Operation::new("dpipe-headers-get", None, Some(0))
            .single(Exchange::new(33, &[1, 2, 184]).replies(33, &[1, 2, 49, 184])),
        Operation::new("dpipe-table-counters-set", None, Some(0))
            .single(Exchange::new(34, &[1, 2, 29, 33, 184])).needs(Permission::Admin),
        Operation::new("resource-set", None, Some(0))
            .single(Exchange::new(35, &[1, 2, 66, 67, 184])).needs(Permission::Admin),
        Operation::new("resource-dump", None, Some(0))
            .single(Exchange::new(36, &[1, 2, 3, 184]).replies(36, &[1, 2, 3, 63, 184]))
            .dumps(Exchange::new(36, &[1, 2, 184, 185]).replies(36, &[1, 2, 3, 63, 184])),
        Operation::new("reload", None, Some(0))
            .single(Exchange::new(37, &[1, 2, 138, 139, 140, 153, 155, 184]).replies(37, &[1, 2, 154, 184]))
            .needs(Permission::Admin),
        Operation::new("param-get", None, Some(0))
            .single(Exchange::new(38, &[1, 2, 81, 184]).replies(38, &[1, 2, 80, 184]))
            .dumps(Exchange::new(38, &[1, 2, 184]).replies(38, &[1, 2, 80, 184])),
        Operation::new("param-set", None, Some(0))
            .single(Exchange::new(39, &[1, 2, 81, 83, 86, 87, 183, 184])).needs(Permission::Admin),
        Operation::new("region-get", None, Some(0))
            .single(Exchange::new(42, &[1, 2, 3, 88, 184]).replies(42, &[1, 2, 3, 88, 89, 90, 170, 184]))
            .dumps(Exchange::new(42, &[1, 2, 184]).replies(42, &[1, 2, 3, 88, 89, 90, 170, 184])),
        Operation::new("region-new", None, Some(0))
            .single(Exchange::new(44, &[1, 2, 3, 88, 92, 184]).replies(44, &[1, 2, 3, 88, 89, 90, 170, 184]))
            .needs(Permission::Admin),
        Operation::new("region-del", None, Some(0))
            .single(Exchange::new(45, &[1, 2, 3, 88, 92, 184])).needs(Permission::Admin),
        Operation::new("region-read", None, Some(0))
            .dumps(Exchange::new(46, &[1, 2, 3, 88, 92, 96, 97, 179, 184]).replies(46, &[1, 2, 3, 88, 93, 184]))
            .needs(Permission::Admin),
        Operation::new("port-param-get", None, Some(0))
            .single(Exchange::new(47, &[1, 2, 3, 184]).replies(47, &[1, 2, 3, 184]))
            .dumps(Exchange::new(47, &[]).replies(47, &[1, 2, 3, 184])),
        Operation::new("port-param-set", None, Some(0)).single(Exchange::new(48, &[1, 2, 3, 184]))
            .needs(Permission::Admin),
        Operation::new("info-get", None, Some(0))
            .single(Exchange::new(51, &[1, 2, 184]).replies(51, &[1, 2, 98, 99, 100, 101, 102, 146, 184]))
            .dumps(Exchange::new(51, &[]).replies(51, &[1, 2, 98, 99, 100, 101, 102, 146, 184])),
        Operation::new("health-reporter-get", None, Some(0))
            .single(Exchange::new(52, &[1, 2, 3, 115, 184]).replies(52, &[1, 2, 3, 114, 184]))
            .dumps(Exchange::new(52, &[1, 2, 3, 184]).replies(52, &[1, 2, 3, 114, 184])),
        Operation::new("health-reporter-set", None, Some(0))
            .single(Exchange::new(53, &[1, 2, 3, 115, 120, 121, 141, 181, 184]))
            .needs(Permission::Admin),
        Operation::new("health-reporter-recover", None, Some(0))
            .single(Exchange::new(54, &[1, 2, 3, 115, 184])).needs(Permission::Admin),
        Operation::new("health-reporter-diagnose", None, Some(0))
            .single(Exchange::new(55, &[1, 2, 3, 115, 184]).replies(55, &[106]))
            .needs(Permission::Admin),
        Operation::new("health-reporter-dump-get", None, Some(0))
            .dumps(Exchange::new(56, &[1, 2, 3, 115, 184]).replies(56, &[106]))
            .needs(Permission::Admin),
        Operation::new("health-reporter-dump-clear", None, Some(0))
            .single(Exchange::new(57, &[1, 2, 3, 115, 184])).needs(Permission::Admin),
        Operation::new("flash-update", None, Some(0))
            .single(Exchange::new(58, &[1, 2, 122, 123, 152, 184])).needs(Permission::Admin),
        Operation::new("trap-get", None, Some(0))
            .single(Exchange::new(61, &[1, 2, 130, 184]).replies(63, &[1, 2, 129, 130, 131, 132, 133, 134, 135, 184]))
            .dumps(Exchange::new(61, &[1, 2, 184]).replies(63, &[1, 2, 129, 130, 131, 132, 133, 134, 135, 184])),
        Operation::new("trap-set", None, Some(0)).single(Exchange::new(62, &[1, 2, 130, 131, 184]))
            .needs(Permission::Admin),
        Operation::new("trap-group-get", None, Some(0))
            .single(Exchange::new(65, &[1, 2, 135, 184]).replies(67, &[1, 2, 129, 133, 135, 142, 184]))
            .dumps(Exchange::new(65, &[1, 2, 184]).replies(67, &[1, 2, 129, 133, 135, 142, 184])),
        Operation::new("trap-group-set", None, Some(0))
            .single(Exchange::new(66, &[1, 2, 131, 135, 142, 184])).needs(Permission::Admin),
        Operation::new("trap-policer-get", None, Some(0))
            .single(Exchange::new(69, &[1, 2, 142, 184]).replies(71, &[1, 2, 129, 142, 143, 144, 184]))
            .dumps(Exchange::new(69, &[1, 2, 184]).replies(71, &[1, 2, 129, 142, 143, 144, 184])),
        Operation::new("trap-policer-set", None, Some(0))
            .single(Exchange::new(70, &[1, 2, 142, 143, 144, 184])).needs(Permission::Admin),
        Operation::new("health-reporter-test", None, Some(0))
            .single(Exchange::new(73, &[1, 2, 3, 115, 184])).needs(Permission::Admin),
        Operation::new("rate-get", None, Some(0))
            .single(Exchange::new(74, &[1, 2, 3, 168, 184]).replies(76, &[1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186]))
            .dumps(Exchange::new(74, &[1, 2, 184]).replies(76, &[1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186])),
        Operation::new("rate-set", None, Some(0))
            .single(Exchange::new(75, &[1, 2, 3, 166, 167, 168, 169, 177, 178, 180, 184, 186]))
            .needs(Permission::Admin),
        Operation::new("rate-new", None, Some(0))
            .single(Exchange::new(76, &[1, 2, 166, 167, 168, 169, 177, 178, 180, 184, 186]))
            .needs(Permission::Admin),
        Operation::new("rate-del", None, Some(0)).single(Exchange::new(77, &[1, 2, 168, 184]))
            .needs(Permission::Admin),
        Operation::new("linecard-get", None, Some(0))
            .single(Exchange::new(78, &[1, 2, 171, 184]).replies(80, &[1, 2, 171, 172, 173, 174, 175, 184]))
            .dumps(Exchange::new(78, &[1, 2, 184]).replies(80, &[1, 2, 171, 172, 173, 174, 175, 184])),
        Operation::new("linecard-set", None, Some(0))
            .single(Exchange::new(79, &[1, 2, 171, 173, 184])).needs(Permission::Admin),
        Operation::new("selftests-get", None, Some(0))
            .single(Exchange::new(82, &[1, 2, 184]).replies(82, &[1, 2, 176, 184]))
            .dumps(Exchange::new(82, &[]).replies(82, &[1, 2, 176, 184])),
        Operation::new("selftests-run", None, Some(0))
            .single(Exchange::new(83, &[1, 2, 176, 184]).replies(83, &[1, 2, 176, 184]))
            .needs(Permission::Admin),
        Operation::new("notify-filter-set", None, Some(0))
            .single(Exchange::new(84, &[1, 2, 3, 184])),
        Operation::new("del-ntf", None, Some(0)).notifies(4, None, &[1, 2, 184]),
        Operation::new("port-del-ntf", None, Some(0))
            .notifies(8, None, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184]),
        Operation::new("param-new-ntf", None, Some(0)).notifies(40, None, &[1, 2, 80, 184]),
        Operation::new("param-del-ntf", None, Some(0)).notifies(41, None, &[1, 2, 80, 184]),
        Operation::new("region-del-ntf", None, Some(0)).notifies(45, None, &[1, 2, 3, 88, 92, 184]),
        Operation::new("health-reporter-ntf", None, Some(0))
            .notifies(54, None, &[1, 2, 3, 114, 184]),
        Operation::new("flash-update-begin-ntf", None, Some(0)).notifies(58, None, &[1, 2, 184]),
        Operation::new("flash-update-end-ntf", None, Some(0)).notifies(59, None, &[1, 2, 184]),
        Operation::new("flash-update-status-ntf", None, Some(0))
            .notifies(60, None, &[1, 2, 123, 124, 125, 126, 151, 184]),
        Operation::new("trap-del-ntf", None, Some(0))
            .notifies(64, None, &[1, 2, 129, 130, 131, 132, 133, 134, 135, 184]),
        Operation::new("trap-group-del-ntf", None, Some(0))
            .notifies(68, None, &[1, 2, 129, 133, 135, 142, 184]),
        Operation::new("trap-policer-del-ntf", None, Some(0))
            .notifies(72, None, &[1, 2, 129, 142, 143, 144, 184]),
        Operation::new("rate-del-ntf", None, Some(0))
            .notifies(77, None, &[1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186]),
        Operation::new("linecard-del-ntf", None, Some(0))
            .notifies(81, None, &[1, 2, 171, 172, 173, 174, 175, 184]),
    ],
    groups: &[Group { name: "config", number: None }],
};
