// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [DeviceIdGet(1), DeviceGet(2), DeviceCreateNtf(4),
    DeviceDeleteNtf(5), DeviceChangeNtf(6), PinIdGet(7), PinGet(8), PinCreateNtf(10),
    PinDeleteNtf(11), PinChangeNtf(12)]
);

rt::operations!(DeviceIdGet, DeviceGet, DeviceSet, PinIdGet, PinGet, PinSet);

/// Finds the id of a device by module name, clock id and type, of which at least one must be given.
/// `EINVAL` means that none is given, one is given twice, or several devices match; `ENODEV` that
/// no device matches.
/// - For one object it takes `module-name`, `clock-id`, `type`; it returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_DEVICE_ID_GET")]
pub type DeviceIdGet = RequestOf<ops::DeviceIdGet>;

rt::request!(
    device_id_get, DeviceIdGet, DeviceIdGetReply, 0, [DoReply], DpllAttrs, Dpll
);

impl DeviceIdGet {
    /// Writes [`module-name`](DpllAttrs#method.module_name).
    #[inline]
    pub fn module_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`clock-id`](DpllAttrs#method.clock_id).
    #[inline]
    pub fn clock_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Writes [`type`](DpllAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: Type) -> &mut Self {
        self.put_attr::<c::As<Type, u32>>(9, value)
    }
}

/// Describes the device of one id, or with a dump all devices (`dpll device show`). `EINVAL` means
/// that `id` is missing, `ENODEV` that there is no such device; drivers may add errors of their
/// own.
/// - For one object it takes `id`; it returns `id`, `module-name`, `clock-id`, `mode`,
///   `mode-supported`, `lock-status`, `temp`, `type`, `lock-status-error`, `clock-quality-level`,
///   `phase-offset-monitor`, `phase-offset-avg-factor`, `frequency-monitor`.
/// - As a dump it takes no attributes; it returns `id`, `module-name`, `clock-id`, `mode`,
///   `mode-supported`, `lock-status`, `temp`, `type`, `lock-status-error`, `clock-quality-level`,
///   `phase-offset-monitor`, `phase-offset-avg-factor`, `frequency-monitor`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_DEVICE_GET")]
pub type DeviceGet = RequestOf<ops::DeviceGet>;

rt::request!(device_get, DeviceGet, DeviceGetReply, 1, [DoReply, Dump], DpllAttrs, Dpll);

impl DeviceGet {
    /// Writes [`id`](DpllAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Changes a device, as `dpll device set` does. Attributes take effect in the order in which they
/// are sent, until one fails. `EOPNOTSUPP` means that the device cannot do it, `EINVAL` a missing
/// `id` or a value that is not supported, `ENODEV` an unknown device.
/// - For one object it takes `id`, `mode`, `phase-offset-monitor`, `phase-offset-avg-factor`,
///   `frequency-monitor`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_DEVICE_SET")]
pub type DeviceSet = RequestOf<ops::DeviceSet>;

rt::request!(device_set, DeviceSet, DeviceSetReply, 2, [Do], DpllAttrs, Dpll);

impl DeviceSet {
    /// Writes [`id`](DpllAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`mode`](DpllAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: Mode) -> &mut Self {
        self.put_attr::<c::As<Mode, u32>>(5, value)
    }

    /// Writes [`phase-offset-monitor`](DpllAttrs#method.phase_offset_monitor).
    #[inline]
    pub fn phase_offset_monitor(&mut self, value: FeatureState) -> &mut Self {
        self.put_attr::<c::As<FeatureState, u32>>(12, value)
    }

    /// Writes [`phase-offset-avg-factor`](DpllAttrs#method.phase_offset_avg_factor).
    #[inline]
    pub fn phase_offset_avg_factor(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Writes [`frequency-monitor`](DpllAttrs#method.frequency_monitor).
    #[inline]
    pub fn frequency_monitor(&mut self, value: FeatureState) -> &mut Self {
        self.put_attr::<c::As<FeatureState, u32>>(14, value)
    }
}

/// Finds the id of a pin by module name, clock id, labels and type, of which at least one besides
/// the type must be given. `EINVAL` means that none is given, one is given twice, or several pins
/// match; `ENODEV` that no pin matches, which older kernels say by a reply without `id`.
/// - For one object it takes `module-name`, `clock-id`, `board-label`, `panel-label`,
///   `package-label`, `type`; it returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_PIN_ID_GET")]
pub type PinIdGet = RequestOf<ops::PinIdGet>;

rt::request!(pin_id_get, PinIdGet, PinIdGetReply, 6, [DoReply], PinAttrs, Pin);

impl PinIdGet {
    /// Writes [`module-name`](PinAttrs#method.module_name).
    #[inline]
    pub fn module_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`clock-id`](PinAttrs#method.clock_id).
    #[inline]
    pub fn clock_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Writes [`board-label`](PinAttrs#method.board_label).
    #[inline]
    pub fn board_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Writes [`panel-label`](PinAttrs#method.panel_label).
    #[inline]
    pub fn panel_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Writes [`package-label`](PinAttrs#method.package_label).
    #[inline]
    pub fn package_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }

    /// Writes [`type`](PinAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: PinType) -> &mut Self {
        self.put_attr::<c::As<PinType, u32>>(9, value)
    }
}

/// Describes the pin of one id, or with a dump all pins (`dpll pin show`). `EINVAL` means that `id`
/// is missing, `ENODEV` that there is no such pin.
/// - For one object it takes `id`; it returns `id`, `module-name`, `clock-id`, `board-label`,
///   `panel-label`, `package-label`, `type`, `frequency`, `frequency-supported`, `capabilities`,
///   `parent-device`, `parent-pin`, `phase-adjust-min`, `phase-adjust-max`, `phase-adjust`,
///   `fractional-frequency-offset`, `esync-frequency`, `esync-frequency-supported`, `esync-pulse`,
///   `reference-sync`, `phase-adjust-gran`, `fractional-frequency-offset-ppt`,
///   `measured-frequency`.
/// - As a dump it takes no attributes; it returns `id`, `module-name`, `clock-id`, `board-label`,
///   `panel-label`, `package-label`, `type`, `frequency`, `frequency-supported`, `capabilities`,
///   `parent-device`, `parent-pin`, `phase-adjust-min`, `phase-adjust-max`, `phase-adjust`,
///   `fractional-frequency-offset`, `esync-frequency`, `esync-frequency-supported`, `esync-pulse`,
///   `reference-sync`, `phase-adjust-gran`, `fractional-frequency-offset-ppt`,
///   `measured-frequency`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_PIN_GET")]
pub type PinGet = RequestOf<ops::PinGet>;

rt::request!(pin_get, PinGet, PinGetReply, 7, [DoReply, Dump], PinAttrs, Pin);

impl PinGet {
    /// Writes [`id`](PinAttrs#method.id).
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
/// - For one object it takes `id`, `frequency`, `parent-device`, `parent-pin`, `phase-adjust`,
///   `esync-frequency`, `reference-sync`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DPLL_CMD_PIN_SET")]
pub type PinSet = RequestOf<ops::PinSet>;

rt::request!(pin_set, PinSet, PinSetReply, 8, [Do], PinAttrs, Pin);

impl PinSet {
    /// Writes [`id`](PinAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`frequency`](PinAttrs#method.frequency).
    #[inline]
    pub fn frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }

    /// Writes [`parent-device`](PinAttrs#method.parent_device): again for each further value.
    #[inline]
    pub fn parent_device(
        &mut self,
        fill: impl FnOnce(&mut PinParentDeviceWriter),
    ) -> &mut Self {
        self.put_nest::<PinParentDeviceWriter>(18, fill)
    }

    /// Writes [`parent-pin`](PinAttrs#method.parent_pin): again for each further value.
    #[inline]
    pub fn parent_pin(
        &mut self,
        fill: impl FnOnce(&mut PinParentPinWriter),
    ) -> &mut Self {
        self.put_nest::<PinParentPinWriter>(19, fill)
    }

    /// Writes [`phase-adjust`](PinAttrs#method.phase_adjust).
    #[inline]
    pub fn phase_adjust(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(22, value)
    }

    /// Writes [`esync-frequency`](PinAttrs#method.esync_frequency).
    #[inline]
    pub fn esync_frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(25, value)
    }

    /// Writes [`reference-sync`](PinAttrs#method.reference_sync): again for each further value.
    #[inline]
    pub fn reference_sync(
        &mut self,
        fill: impl FnOnce(&mut ReferenceSyncWriter),
    ) -> &mut Self {
        self.put_nest::<ReferenceSyncWriter>(28, fill)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `device-id-get`: what answers [`DeviceIdGet`], also sent by itself where the kernel does so.
    DeviceIdGet(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// `device-get`: what answers [`DeviceGet`], also sent by itself where the kernel does so.
    DeviceGet(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// Notifies listeners that a device was registered.
    DeviceCreateNtf(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// Notifies listeners that a device is about to go. It carries the state that the device had.
    DeviceDeleteNtf(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// Notifies listeners that a device changed, such as its lock status; it carries the whole
    /// device.
    DeviceChangeNtf(rt::WithHeader<rt::NoHeader, DpllAttrs<'a>>),
    /// `pin-id-get`: what answers [`PinIdGet`], also sent by itself where the kernel does so.
    PinIdGet(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// `pin-get`: what answers [`PinGet`], also sent by itself where the kernel does so.
    PinGet(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// Notifies listeners that a pin was registered.
    PinCreateNtf(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// Notifies listeners that a pin is about to go. It carries the state that the pin had.
    PinDeleteNtf(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
    /// Notifies listeners that a pin changed; it carries the whole pin.
    PinChangeNtf(rt::WithHeader<rt::NoHeader, PinAttrs<'a>>),
}
