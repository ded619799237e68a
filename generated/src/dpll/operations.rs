// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => DeviceIdGet,
        2 => DeviceGet,
        4 => DeviceCreateNtf,
        5 => DeviceDeleteNtf,
        6 => DeviceChangeNtf,
        7 => PinIdGet,
        8 => PinGet,
        10 => PinCreateNtf,
        11 => PinDeleteNtf,
        12 => PinChangeNtf,
    ],
}

rt::operations! { DeviceIdGet, DeviceGet, DeviceSet, PinIdGet, PinGet, PinSet }

/// Finds the id of a device by module name, clock id and type, of which at least one must be given.
/// `EINVAL` means that none is given, one is given twice, or several devices match; `ENODEV` that
/// no device matches.
/// - Single request: takes `module-name`, `clock-id`, `type`; returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_DEVICE_ID_GET")]
#[inline]
#[must_use]
pub fn device_id_get() -> DeviceIdGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DeviceIdGet,
    start: device_id_get,
    operation: 0,
    modes: [DoReply],
    set: Dpll,
    view: DpllAttrs,
}

/// The answer to [`device_id_get()`].
pub type DeviceIdGetReply<'a> = rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>;

impl DeviceIdGet {
    /// Sets [`module-name`](DpllAttrs#method.module_name).
    #[inline]
    pub fn module_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`clock-id`](DpllAttrs#method.clock_id).
    #[inline]
    pub fn clock_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`type`](DpllAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: Type) -> &mut Self {
        self.put_attr::<c::As<Type, u32>>(9, value)
    }
}

/// Describes the device of one id, or with a dump all devices (`dpll device show`). `EINVAL` means
/// that `id` is missing, `ENODEV` that there is no such device; drivers may add errors of their
/// own.
/// - Single request: takes `id`; returns `id`, `module-name`, `clock-id`, `mode`, `mode-supported`,
///   `lock-status`, `temp`, `type`, `lock-status-error`, `clock-quality-level`,
///   `phase-offset-monitor`, `phase-offset-avg-factor`, `frequency-monitor`.
/// - Dump: takes no attributes; returns `id`, `module-name`, `clock-id`, `mode`, `mode-supported`,
///   `lock-status`, `temp`, `type`, `lock-status-error`, `clock-quality-level`,
///   `phase-offset-monitor`, `phase-offset-avg-factor`, `frequency-monitor`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_DEVICE_GET")]
#[inline]
#[must_use]
pub fn device_get() -> DeviceGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DeviceGet,
    start: device_get,
    operation: 1,
    modes: [DoReply, Dump],
    set: Dpll,
    view: DpllAttrs,
}

/// The answer to [`device_get()`].
pub type DeviceGetReply<'a> = rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>;

impl DeviceGet {
    /// Sets [`id`](DpllAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Changes a device, as `dpll device set` does. Attributes take effect in the order in which they
/// are sent, until one fails. `EOPNOTSUPP` means that the device cannot do it, `EINVAL` a missing
/// `id` or a value that is not supported, `ENODEV` an unknown device.
/// - Single request: takes `id`, `mode`, `phase-offset-monitor`, `phase-offset-avg-factor`,
///   `frequency-monitor`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_DEVICE_SET")]
#[inline]
#[must_use]
pub fn device_set() -> DeviceSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DeviceSet,
    start: device_set,
    operation: 2,
    modes: [Do],
    set: Dpll,
    view: DpllAttrs,
}

impl DeviceSet {
    /// Sets [`id`](DpllAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`mode`](DpllAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: Mode) -> &mut Self {
        self.put_attr::<c::As<Mode, u32>>(5, value)
    }

    /// Sets [`phase-offset-monitor`](DpllAttrs#method.phase_offset_monitor).
    #[inline]
    pub fn phase_offset_monitor(&mut self, value: FeatureState) -> &mut Self {
        self.put_attr::<c::As<FeatureState, u32>>(12, value)
    }

    /// Sets [`phase-offset-avg-factor`](DpllAttrs#method.phase_offset_avg_factor).
    #[inline]
    pub fn phase_offset_avg_factor(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`frequency-monitor`](DpllAttrs#method.frequency_monitor).
    #[inline]
    pub fn frequency_monitor(&mut self, value: FeatureState) -> &mut Self {
        self.put_attr::<c::As<FeatureState, u32>>(14, value)
    }
}

/// Finds the id of a pin by module name, clock id, labels and type, of which at least one besides
/// the type must be given. `EINVAL` means that none is given, one is given twice, or several pins
/// match; `ENODEV` that no pin matches, which older kernels say by a reply without `id`.
/// - Single request: takes `module-name`, `clock-id`, `board-label`, `panel-label`,
///   `package-label`, `type`; returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_PIN_ID_GET")]
#[inline]
#[must_use]
pub fn pin_id_get() -> PinIdGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PinIdGet,
    start: pin_id_get,
    operation: 6,
    modes: [DoReply],
    set: Pin,
    view: PinAttrs,
}

/// The answer to [`pin_id_get()`].
pub type PinIdGetReply<'a> = rt::WithHeader<rt::NoHeader, PinAttrs<'a>>;

impl PinIdGet {
    /// Sets [`module-name`](PinAttrs#method.module_name).
    #[inline]
    pub fn module_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`clock-id`](PinAttrs#method.clock_id).
    #[inline]
    pub fn clock_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`board-label`](PinAttrs#method.board_label).
    #[inline]
    pub fn board_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Sets [`panel-label`](PinAttrs#method.panel_label).
    #[inline]
    pub fn panel_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Sets [`package-label`](PinAttrs#method.package_label).
    #[inline]
    pub fn package_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }

    /// Sets [`type`](PinAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: PinType) -> &mut Self {
        self.put_attr::<c::As<PinType, u32>>(9, value)
    }
}

/// Describes the pin of one id, or with a dump all pins (`dpll pin show`). `EINVAL` means that `id`
/// is missing, `ENODEV` that there is no such pin.
/// - Single request: takes `id`; returns `id`, `module-name`, `clock-id`, `board-label`,
///   `panel-label`, `package-label`, `type`, `frequency`, `frequency-supported`, `capabilities`,
///   `parent-device`, `parent-pin`, `phase-adjust-min`, `phase-adjust-max`, `phase-adjust`,
///   `fractional-frequency-offset`, `esync-frequency`, `esync-frequency-supported`, `esync-pulse`,
///   `reference-sync`, `phase-adjust-gran`, `fractional-frequency-offset-ppt`,
///   `measured-frequency`.
/// - Dump: takes no attributes; returns `id`, `module-name`, `clock-id`, `board-label`,
///   `panel-label`, `package-label`, `type`, `frequency`, `frequency-supported`, `capabilities`,
///   `parent-device`, `parent-pin`, `phase-adjust-min`, `phase-adjust-max`, `phase-adjust`,
///   `fractional-frequency-offset`, `esync-frequency`, `esync-frequency-supported`, `esync-pulse`,
///   `reference-sync`, `phase-adjust-gran`, `fractional-frequency-offset-ppt`,
///   `measured-frequency`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_PIN_GET")]
#[inline]
#[must_use]
pub fn pin_get() -> PinGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PinGet,
    start: pin_get,
    operation: 7,
    modes: [DoReply, Dump],
    set: Pin,
    view: PinAttrs,
}

/// The answer to [`pin_get()`].
pub type PinGetReply<'a> = rt::WithHeader<rt::NoHeader, PinAttrs<'a>>;

impl PinGet {
    /// Sets [`id`](PinAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Changes a pin, as `dpll pin set` does. Frequency, phase and synchronisation are those of the
/// pin; state, priority and direction belong to its relation with a parent and go into
/// `parent-device` or `parent-pin`. Attributes take effect in the order in which they are sent,
/// until one fails. `EOPNOTSUPP` means that `capabilities` or the driver do not allow it, `EINVAL`
/// a value out of range or a parent that is not the pin's, `ENODEV` an unknown pin.
/// - Single request: takes `id`, `frequency`, `parent-device`, `parent-pin`, `phase-adjust`,
///   `esync-frequency`, `reference-sync`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_PIN_SET")]
#[inline]
#[must_use]
pub fn pin_set() -> PinSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: PinSet, start: pin_set, operation: 8, modes: [Do], set: Pin, view: PinAttrs }

impl PinSet {
    /// Sets [`id`](PinAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`frequency`](PinAttrs#method.frequency).
    #[inline]
    pub fn frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }

    /// Sets [`parent-device`](PinAttrs#method.parent_device): call it once for each value.
    #[inline]
    pub fn parent_device(
        &mut self,
        fill: impl FnOnce(&mut PinParentDeviceWriter),
    ) -> &mut Self {
        self.put_nest::<PinParentDeviceWriter>(18, fill)
    }

    /// Sets [`parent-pin`](PinAttrs#method.parent_pin): call it once for each value.
    #[inline]
    pub fn parent_pin(
        &mut self,
        fill: impl FnOnce(&mut PinParentPinWriter),
    ) -> &mut Self {
        self.put_nest::<PinParentPinWriter>(19, fill)
    }

    /// Sets [`phase-adjust`](PinAttrs#method.phase_adjust).
    #[inline]
    pub fn phase_adjust(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(22, value)
    }

    /// Sets [`esync-frequency`](PinAttrs#method.esync_frequency).
    #[inline]
    pub fn esync_frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(25, value)
    }

    /// Sets [`reference-sync`](PinAttrs#method.reference_sync): call it once for each value.
    #[inline]
    pub fn reference_sync(
        &mut self,
        fill: impl FnOnce(&mut ReferenceSyncWriter),
    ) -> &mut Self {
        self.put_nest::<ReferenceSyncWriter>(28, fill)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `device-id-get`: the reply to [`device_id_get()`], which the kernel may also send on its
    /// own.
    DeviceIdGet(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// `device-get`: the reply to [`device_get()`], which the kernel may also send on its own.
    DeviceGet(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// Notifies listeners that a device was registered.
    DeviceCreateNtf(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// Notifies listeners that a device is about to go. It carries the state that the device had.
    DeviceDeleteNtf(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// Notifies listeners that a device changed, such as its lock status; it carries the whole
    /// device.
    DeviceChangeNtf(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// `pin-id-get`: the reply to [`pin_id_get()`], which the kernel may also send on its own.
    PinIdGet(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// `pin-get`: the reply to [`pin_get()`], which the kernel may also send on its own.
    PinGet(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// Notifies listeners that a pin was registered.
    PinCreateNtf(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// Notifies listeners that a pin is about to go. It carries the state that the pin had.
    PinDeleteNtf(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// Notifies listeners that a pin changed; it carries the whole pin.
    PinChangeNtf(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
}
