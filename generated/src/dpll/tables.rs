// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "dpll",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "dpll", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(2, "module-name", Kind::String),
            Attribute::new(3, "pad", Kind::Pad),
            Attribute::new(4, "clock-id", Kind::Int(Int::U64)),
            Attribute::new(5, "mode", Kind::Int(Int::U32.meant(Meaning::Enum(0)))),
            Attribute::new(6, "mode-supported", Kind::Int(Int::U32.meant(Meaning::Enum(0))))
                .multi(),
            Attribute::new(7, "lock-status", Kind::Int(Int::U32.meant(Meaning::Enum(1)))),
            Attribute::new(8, "temp", Kind::Int(Int::S32)),
            Attribute::new(9, "type", Kind::Int(Int::U32.meant(Meaning::Enum(4)))),
            Attribute::new(10, "lock-status-error", Kind::Int(Int::U32.meant(Meaning::Enum(2)))),
            Attribute::new(11, "clock-quality-level", Kind::Int(Int::U32.meant(Meaning::Enum(3))))
                .multi(),
            Attribute::new(12, "phase-offset-monitor", Kind::Int(Int::U32.meant(Meaning::Enum(10)))),
            Attribute::new(13, "phase-offset-avg-factor", Kind::Int(Int::U32)),
            Attribute::new(14, "frequency-monitor", Kind::Int(Int::U32.meant(Meaning::Enum(10)))),
        ] },
        Set { name: "pin", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(2, "parent-id", Kind::Int(Int::U32)),
            Attribute::new(3, "module-name", Kind::String),
            Attribute::new(4, "pad", Kind::Pad),
            Attribute::new(5, "clock-id", Kind::Int(Int::U64)),
            Attribute::new(6, "board-label", Kind::String),
            Attribute::new(7, "panel-label", Kind::String),
            Attribute::new(8, "package-label", Kind::String),
            Attribute::new(9, "type", Kind::Int(Int::U32.meant(Meaning::Enum(5)))),
            Attribute::new(10, "direction", Kind::Int(Int::U32.meant(Meaning::Enum(6)))),
            Attribute::new(11, "frequency", Kind::Int(Int::U64)),
            Attribute::new(12, "frequency-supported", Kind::Nest(4)).multi(),
            Attribute::new(13, "frequency-min", Kind::Int(Int::U64)),
            Attribute::new(14, "frequency-max", Kind::Int(Int::U64)),
            Attribute::new(15, "prio", Kind::Int(Int::U32)),
            Attribute::new(16, "state", Kind::Int(Int::U32.meant(Meaning::Enum(7)))),
            Attribute::new(17, "capabilities", Kind::Int(Int::U32.meant(Meaning::Flags(9)))),
            Attribute::new(18, "parent-device", Kind::Nest(2)).multi(),
            Attribute::new(19, "parent-pin", Kind::Nest(3)).multi(),
            Attribute::new(20, "phase-adjust-min", Kind::Int(Int::S32)),
            Attribute::new(21, "phase-adjust-max", Kind::Int(Int::S32)),
            Attribute::new(22, "phase-adjust", Kind::Int(Int::S32)),
            Attribute::new(23, "phase-offset", Kind::Int(Int::S64)),
            Attribute::new(24, "fractional-frequency-offset", Kind::Int(Int::SINT)),
            Attribute::new(25, "esync-frequency", Kind::Int(Int::U64)),
            Attribute::new(26, "esync-frequency-supported", Kind::Nest(4)).multi(),
            Attribute::new(27, "esync-pulse", Kind::Int(Int::U32)),
            Attribute::new(28, "reference-sync", Kind::Nest(5)).multi(),
            Attribute::new(29, "phase-adjust-gran", Kind::Int(Int::U32)),
            Attribute::new(30, "fractional-frequency-offset-ppt", Kind::Int(Int::SINT)),
            Attribute::new(31, "measured-frequency", Kind::Int(Int::U64)),
            Attribute::new(32, "operstate", Kind::Int(Int::U32.meant(Meaning::Enum(8)))),
        ] },
        Set { name: "pin-parent-device", attributes: &[
            Attribute::new(2, "parent-id", Kind::Int(Int::U32)),
            Attribute::new(10, "direction", Kind::Int(Int::U32.meant(Meaning::Enum(6)))),
            Attribute::new(15, "prio", Kind::Int(Int::U32)),
            Attribute::new(16, "state", Kind::Int(Int::U32.meant(Meaning::Enum(7)))),
            Attribute::new(23, "phase-offset", Kind::Int(Int::S64)),
            Attribute::new(24, "fractional-frequency-offset", Kind::Int(Int::SINT)),
            Attribute::new(30, "fractional-frequency-offset-ppt", Kind::Int(Int::SINT)),
            Attribute::new(32, "operstate", Kind::Int(Int::U32.meant(Meaning::Enum(8)))),
        ] },
        Set { name: "pin-parent-pin", attributes: &[
            Attribute::new(2, "parent-id", Kind::Int(Int::U32)),
            Attribute::new(16, "state", Kind::Int(Int::U32.meant(Meaning::Enum(7)))),
        ] },
        Set { name: "frequency-range", attributes: &[
            Attribute::new(13, "frequency-min", Kind::Int(Int::U64)),
            Attribute::new(14, "frequency-max", Kind::Int(Int::U64)),
        ] },
        Set { name: "reference-sync", attributes: &[
            Attribute::new(1, "id", Kind::Int(Int::U32)),
            Attribute::new(16, "state", Kind::Int(Int::U32.meant(Meaning::Enum(7)))),
        ] },
    ],
    structs: &[],
    enums: &[
        Enum { name: "mode", flags: false, entries: &[("manual", 1), ("automatic", 2)] },
        Enum { name: "lock-status", flags: false, entries: &[
            ("unlocked", 1), ("locked", 2), ("locked-ho-acq", 3), ("holdover", 4),
        ] },
        Enum { name: "lock-status-error", flags: false, entries: &[
            ("none", 1), ("undefined", 2), ("media-down", 3),
            ("fractional-frequency-offset-too-high", 4),
        ] },
        Enum { name: "clock-quality-level", flags: false, entries: &[
            ("itu-opt1-prc", 1), ("itu-opt1-ssu-a", 2), ("itu-opt1-ssu-b", 3), ("itu-opt1-eec1", 4),
            ("itu-opt1-prtc", 5), ("itu-opt1-eprtc", 6), ("itu-opt1-eeec", 7), ("itu-opt1-eprc", 8),
        ] },
        Enum { name: "type", flags: false, entries: &[("pps", 1), ("eec", 2), ("generic", 3)] },
        Enum { name: "pin-type", flags: false, entries: &[
            ("mux", 1), ("ext", 2), ("synce-eth-port", 3), ("int-oscillator", 4), ("gnss", 5),
            ("int-nco", 6),
        ] },
        Enum { name: "pin-direction", flags: false, entries: &[("input", 1), ("output", 2)] },
        Enum { name: "pin-state", flags: false, entries: &[
            ("connected", 1), ("disconnected", 2), ("selectable", 3),
        ] },
        Enum { name: "pin-operstate", flags: false, entries: &[
            ("active", 1), ("standby", 2), ("no-signal", 3), ("qual-failed", 4),
        ] },
        Enum { name: "pin-capabilities", flags: true, entries: &[
            ("direction-can-change", 1), ("priority-can-change", 2), ("state-can-change", 4),
            ("state-connected-override", 8),
        ] },
        Enum { name: "feature-state", flags: false, entries: &[("disable", 0), ("enable", 1)] },
    ],
    sub_messages: &[],
    operations: &[
        Operation::new("device-id-get", None, Some(0))
            .single(Exchange::new(1, &[2, 4, 9]).replies(1, &[1])).needs(Permission::Admin),
        Operation::new("device-get", None, Some(0))
            .single(Exchange::new(2, &[1]).replies(2, &[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]))
            .dumps(Exchange::new(2, &[]).replies(2, &[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]))
            .needs(Permission::Admin),
        Operation::new("device-set", None, Some(0)).single(Exchange::new(3, &[1, 5, 12, 13, 14]))
            .needs(Permission::Admin),
        Operation::new("device-create-ntf", None, Some(0))
            .notifies(4, Some(0), &[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
        Operation::new("device-delete-ntf", None, Some(0))
            .notifies(5, Some(0), &[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
        Operation::new("device-change-ntf", None, Some(0))
            .notifies(6, Some(0), &[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
        Operation::new("pin-id-get", None, Some(1))
            .single(Exchange::new(7, &[3, 5, 6, 7, 8, 9]).replies(7, &[1]))
            .needs(Permission::Admin),
        Operation::new("pin-get", None, Some(1))
            .single(Exchange::new(8, &[1]).replies(8, &[1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31]))
            .dumps(Exchange::new(8, &[]).replies(8, &[1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31]))
            .needs(Permission::Admin),
        Operation::new("pin-set", None, Some(1))
            .single(Exchange::new(9, &[1, 11, 18, 19, 22, 25, 28])).needs(Permission::Admin),
        Operation::new("pin-create-ntf", None, Some(1))
            .notifies(10, Some(0), &[1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31]),
        Operation::new("pin-delete-ntf", None, Some(1))
            .notifies(11, Some(0), &[1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31]),
        Operation::new("pin-change-ntf", None, Some(1))
            .notifies(12, Some(0), &[1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31]),
    ],
    groups: &[Group { name: "monitor", number: None }],
};
