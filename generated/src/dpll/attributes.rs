// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Dpll { numbers: 15, writer: DpllWriter },
        1 => Pin { numbers: 33, writer: PinWriter },
        2 => PinParentDevice { numbers: 33, writer: PinParentDeviceWriter },
        3 => PinParentPin { numbers: 17, writer: PinParentPinWriter },
        4 => FrequencyRange { numbers: 15, writer: FrequencyRangeWriter },
        5 => ReferenceSync { numbers: 17, writer: ReferenceSyncWriter },
    ],
}

/// One device.
pub type DpllAttrs<'a> = AttrsOf<'a, sets::Dpll>;

impl<'a> DpllAttrs<'a> {
    /// Number of the device, given by the kernel; not the same after a reload.
    #[doc(alias = "DPLL_A_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Kernel module that registered the device.
    #[doc(alias = "DPLL_A_MODULE_NAME")]
    #[inline]
    pub fn module_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Identifier of the clock (EUI-64, IEEE 1588); devices and pins of one chip share it.
    #[doc(alias = "DPLL_A_CLOCK_ID")]
    #[inline]
    pub fn clock_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// The `mode` attribute.
    #[doc(alias = "DPLL_A_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<Mode>, rt::DecodeError> {
        self.view.get::<c::As<Mode, u32>>(5)
    }

    /// A mode that the device can work in; repeats.
    #[doc(alias = "DPLL_A_MODE_SUPPORTED")]
    #[inline]
    pub fn mode_supported(&self) -> rt::Multi<'a, c::As<Mode, u32>> {
        self.view.all(6)
    }

    /// The `lock-status` attribute.
    #[doc(alias = "DPLL_A_LOCK_STATUS")]
    #[inline]
    pub fn lock_status(&self) -> Result<Option<LockStatus>, rt::DecodeError> {
        self.view.get::<c::As<LockStatus, u32>>(7)
    }

    /// Temperature in thousandths of a degree Celsius; divide by `temp-divider`.
    #[doc(alias = "DPLL_A_TEMP")]
    #[inline]
    pub fn temp(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(8)
    }

    /// The `type` attribute.
    #[doc(alias = "DPLL_A_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<Type>, rt::DecodeError> {
        self.view.get::<c::As<Type, u32>>(9)
    }

    /// Reason; only if the status is unlocked or holdover, and the driver knows.
    #[doc(alias = "DPLL_A_LOCK_STATUS_ERROR")]
    #[inline]
    pub fn lock_status_error(&self) -> Result<Option<LockStatusError>, rt::DecodeError> {
        self.view.get::<c::As<LockStatusError, u32>>(10)
    }

    /// A quality level that the clock has; repeats, because options may rate it differently.
    #[doc(alias = "DPLL_A_CLOCK_QUALITY_LEVEL")]
    #[inline]
    pub fn clock_quality_level(&self) -> rt::Multi<'a, c::As<ClockQualityLevel, u32>> {
        self.view.all(11)
    }

    /// Whether phase offsets are measured at all inputs and not only at the active one. Absent if
    /// the device cannot.
    #[doc(alias = "DPLL_A_PHASE_OFFSET_MONITOR")]
    #[inline]
    pub fn phase_offset_monitor(&self) -> Result<Option<FeatureState>, rt::DecodeError> {
        self.view.get::<c::As<FeatureState, u32>>(12)
    }

    /// Smoothing of reported phase offsets: with factor N a new measurement counts for one part in
    /// 2 to the power of N.
    #[doc(alias = "DPLL_A_PHASE_OFFSET_AVG_FACTOR")]
    #[inline]
    pub fn phase_offset_avg_factor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Whether the frequency of inputs is measured. Absent if the device cannot.
    #[doc(alias = "DPLL_A_FREQUENCY_MONITOR")]
    #[inline]
    pub fn frequency_monitor(&self) -> Result<Option<FeatureState>, rt::DecodeError> {
        self.view.get::<c::As<FeatureState, u32>>(14)
    }
}

impl DpllWriter {
    /// Sets [`id`](DpllAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

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

    /// Sets [`mode`](DpllAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: Mode) -> &mut Self {
        self.put_attr::<c::As<Mode, u32>>(5, value)
    }

    /// Sets [`mode-supported`](DpllAttrs#method.mode_supported): call it once for each value.
    #[inline]
    pub fn mode_supported(&mut self, value: Mode) -> &mut Self {
        self.put_attr::<c::As<Mode, u32>>(6, value)
    }

    /// Sets [`lock-status`](DpllAttrs#method.lock_status).
    #[inline]
    pub fn lock_status(&mut self, value: LockStatus) -> &mut Self {
        self.put_attr::<c::As<LockStatus, u32>>(7, value)
    }

    /// Sets [`temp`](DpllAttrs#method.temp).
    #[inline]
    pub fn temp(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(8, value)
    }

    /// Sets [`type`](DpllAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: Type) -> &mut Self {
        self.put_attr::<c::As<Type, u32>>(9, value)
    }

    /// Sets [`lock-status-error`](DpllAttrs#method.lock_status_error).
    #[inline]
    pub fn lock_status_error(&mut self, value: LockStatusError) -> &mut Self {
        self.put_attr::<c::As<LockStatusError, u32>>(10, value)
    }

    /// Sets [`clock-quality-level`](DpllAttrs#method.clock_quality_level): call it once for each
    /// value.
    #[inline]
    pub fn clock_quality_level(&mut self, value: ClockQualityLevel) -> &mut Self {
        self.put_attr::<c::As<ClockQualityLevel, u32>>(11, value)
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

/// One pin.
pub type PinAttrs<'a> = AttrsOf<'a, sets::Pin>;

impl<'a> PinAttrs<'a> {
    /// Number of the pin, given by the kernel; not the same after a reload.
    #[doc(alias = "DPLL_A_PIN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Id of the parent, a device or a pin depending on the nest.
    #[doc(alias = "DPLL_A_PIN_PARENT_ID")]
    #[inline]
    pub fn parent_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Kernel module that registered the pin.
    #[doc(alias = "DPLL_A_PIN_MODULE_NAME")]
    #[inline]
    pub fn module_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Identifier of the clock (EUI-64, IEEE 1588) that the pin belongs to.
    #[doc(alias = "DPLL_A_PIN_CLOCK_ID")]
    #[inline]
    pub fn clock_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Name printed on the board.
    #[doc(alias = "DPLL_A_PIN_BOARD_LABEL")]
    #[inline]
    pub fn board_label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(6)
    }

    /// Name at the front panel or connector.
    #[doc(alias = "DPLL_A_PIN_PANEL_LABEL")]
    #[inline]
    pub fn panel_label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(7)
    }

    /// Name in the chip's data sheet.
    #[doc(alias = "DPLL_A_PIN_PACKAGE_LABEL")]
    #[inline]
    pub fn package_label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(8)
    }

    /// Where the signal comes from or goes to.
    #[doc(alias = "DPLL_A_PIN_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<PinType>, rt::DecodeError> {
        self.view.get::<c::As<PinType, u32>>(9)
    }

    /// Input or output, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_DIRECTION")]
    #[inline]
    pub fn direction(&self) -> Result<Option<PinDirection>, rt::DecodeError> {
        self.view.get::<c::As<PinDirection, u32>>(10)
    }

    /// Frequency in hertz, the same for all parents.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY")]
    #[inline]
    pub fn frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(11)
    }

    /// A range of frequencies that can be set; repeats.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_SUPPORTED")]
    #[inline]
    pub fn frequency_supported(&self) -> rt::Multi<'a, FrequencyRangeAttrs<'a>> {
        self.view.all(12)
    }

    /// Lower end of a range, in hertz.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MIN")]
    #[inline]
    pub fn frequency_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(13)
    }

    /// Upper end of a range, in hertz; equal to the lower end if only that one is possible.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MAX")]
    #[inline]
    pub fn frequency_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(14)
    }

    /// Priority in automatic mode, towards one parent device. Drivers so far let the lowest number
    /// win.
    #[doc(alias = "DPLL_A_PIN_PRIO")]
    #[inline]
    pub fn prio(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// State towards one parent.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.view.get::<c::As<PinState, u32>>(16)
    }

    /// What can be changed.
    #[doc(alias = "DPLL_A_PIN_CAPABILITIES")]
    #[inline]
    pub fn capabilities(&self) -> Result<Option<PinCapabilities>, rt::DecodeError> {
        self.view.get::<c::As<PinCapabilities, u32>>(17)
    }

    /// Relation with one device; repeats. For pins that are connected directly.
    #[doc(alias = "DPLL_A_PIN_PARENT_DEVICE")]
    #[inline]
    pub fn parent_device(&self) -> rt::Multi<'a, PinParentDeviceAttrs<'a>> {
        self.view.all(18)
    }

    /// Relation with one pin of type mux; repeats.
    #[doc(alias = "DPLL_A_PIN_PARENT_PIN")]
    #[inline]
    pub fn parent_pin(&self) -> rt::Multi<'a, PinParentPinAttrs<'a>> {
        self.view.all(19)
    }

    /// Smallest `phase-adjust`, in picoseconds.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST_MIN")]
    #[inline]
    pub fn phase_adjust_min(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(20)
    }

    /// Largest `phase-adjust`, in picoseconds.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST_MAX")]
    #[inline]
    pub fn phase_adjust_max(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(21)
    }

    /// Shift of the signal's phase, in picoseconds.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST")]
    #[inline]
    pub fn phase_adjust(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(22)
    }

    /// Measured phase of the pin against the device, in thousandths of a picosecond (see
    /// `phase-offset-divider`). Positive if the pin's signal comes later.
    #[doc(alias = "DPLL_A_PIN_PHASE_OFFSET")]
    #[inline]
    pub fn phase_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(23)
    }

    /// Measured deviation of the frequency, in parts per million. At the pin itself between the
    /// received and sent clock of its medium, in `parent-device` between pin and device.
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET")]
    #[inline]
    pub fn fractional_frequency_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<c::Sint>(24)
    }

    /// Frequency of the pulse embedded in the signal, in hertz; 0 if none.
    #[doc(alias = "DPLL_A_PIN_ESYNC_FREQUENCY")]
    #[inline]
    pub fn esync_frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(25)
    }

    /// A range of embedded frequencies possible with the present `frequency`; repeats.
    #[doc(alias = "DPLL_A_PIN_ESYNC_FREQUENCY_SUPPORTED")]
    #[inline]
    pub fn esync_frequency_supported(&self) -> rt::Multi<'a, FrequencyRangeAttrs<'a>> {
        self.view.all(26)
    }

    /// Width of the embedded pulse in percent of the period.
    #[doc(alias = "DPLL_A_PIN_ESYNC_PULSE")]
    #[inline]
    pub fn esync_pulse(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(27)
    }

    /// Pairing with another input pin, so that one gives the frequency and the other the pulse to
    /// align to; repeats, one for each possible partner.
    #[doc(alias = "DPLL_A_PIN_REFERENCE_SYNC")]
    #[inline]
    pub fn reference_sync(&self) -> rt::Multi<'a, ReferenceSyncAttrs<'a>> {
        self.view.all(28)
    }

    /// Step of `phase-adjust` in picoseconds; other values are refused.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST_GRAN")]
    #[inline]
    pub fn phase_adjust_gran(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(29)
    }

    /// The same as `fractional-frequency-offset` in parts per trillion (10 to the power of -12).
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT")]
    #[inline]
    pub fn fractional_frequency_offset_ppt(
        &self,
    ) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<c::Sint>(30)
    }

    /// Measured frequency in thousandths of a hertz (see `pin-measured-frequency-divider`); only
    /// while `frequency-monitor` is on.
    #[doc(alias = "DPLL_A_PIN_MEASURED_FREQUENCY")]
    #[inline]
    pub fn measured_frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(31)
    }

    /// What the hardware makes of the pin, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_OPERSTATE")]
    #[inline]
    pub fn operstate(&self) -> Result<Option<PinOperstate>, rt::DecodeError> {
        self.view.get::<c::As<PinOperstate, u32>>(32)
    }
}

impl PinWriter {
    /// Sets [`id`](PinAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`parent-id`](PinAttrs#method.parent_id).
    #[inline]
    pub fn parent_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

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

    /// Sets [`direction`](PinAttrs#method.direction).
    #[inline]
    pub fn direction(&mut self, value: PinDirection) -> &mut Self {
        self.put_attr::<c::As<PinDirection, u32>>(10, value)
    }

    /// Sets [`frequency`](PinAttrs#method.frequency).
    #[inline]
    pub fn frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }

    /// Sets [`frequency-supported`](PinAttrs#method.frequency_supported): call it once for each
    /// value.
    #[inline]
    pub fn frequency_supported(
        &mut self,
        fill: impl FnOnce(&mut FrequencyRangeWriter),
    ) -> &mut Self {
        self.put_nest::<FrequencyRangeWriter>(12, fill)
    }

    /// Sets [`frequency-min`](PinAttrs#method.frequency_min).
    #[inline]
    pub fn frequency_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(13, value)
    }

    /// Sets [`frequency-max`](PinAttrs#method.frequency_max).
    #[inline]
    pub fn frequency_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(14, value)
    }

    /// Sets [`prio`](PinAttrs#method.prio).
    #[inline]
    pub fn prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`state`](PinAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }

    /// Sets [`capabilities`](PinAttrs#method.capabilities).
    #[inline]
    pub fn capabilities(&mut self, value: PinCapabilities) -> &mut Self {
        self.put_attr::<c::As<PinCapabilities, u32>>(17, value)
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

    /// Sets [`phase-adjust-min`](PinAttrs#method.phase_adjust_min).
    #[inline]
    pub fn phase_adjust_min(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(20, value)
    }

    /// Sets [`phase-adjust-max`](PinAttrs#method.phase_adjust_max).
    #[inline]
    pub fn phase_adjust_max(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(21, value)
    }

    /// Sets [`phase-adjust`](PinAttrs#method.phase_adjust).
    #[inline]
    pub fn phase_adjust(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(22, value)
    }

    /// Sets [`phase-offset`](PinAttrs#method.phase_offset).
    #[inline]
    pub fn phase_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(23, value)
    }

    /// Sets [`fractional-frequency-offset`](PinAttrs#method.fractional_frequency_offset).
    #[inline]
    pub fn fractional_frequency_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(24, value)
    }

    /// Sets [`esync-frequency`](PinAttrs#method.esync_frequency).
    #[inline]
    pub fn esync_frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(25, value)
    }

    /// Sets [`esync-frequency-supported`](PinAttrs#method.esync_frequency_supported): call it once
    /// for each value.
    #[inline]
    pub fn esync_frequency_supported(
        &mut self,
        fill: impl FnOnce(&mut FrequencyRangeWriter),
    ) -> &mut Self {
        self.put_nest::<FrequencyRangeWriter>(26, fill)
    }

    /// Sets [`esync-pulse`](PinAttrs#method.esync_pulse).
    #[inline]
    pub fn esync_pulse(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Sets [`reference-sync`](PinAttrs#method.reference_sync): call it once for each value.
    #[inline]
    pub fn reference_sync(
        &mut self,
        fill: impl FnOnce(&mut ReferenceSyncWriter),
    ) -> &mut Self {
        self.put_nest::<ReferenceSyncWriter>(28, fill)
    }

    /// Sets [`phase-adjust-gran`](PinAttrs#method.phase_adjust_gran).
    #[inline]
    pub fn phase_adjust_gran(&mut self, value: u32) -> &mut Self {
        self.put_u32(29, value)
    }

    /// Sets [`fractional-frequency-offset-ppt`](PinAttrs#method.fractional_frequency_offset_ppt).
    #[inline]
    pub fn fractional_frequency_offset_ppt(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(30, value)
    }

    /// Sets [`measured-frequency`](PinAttrs#method.measured_frequency).
    #[inline]
    pub fn measured_frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(31, value)
    }

    /// Sets [`operstate`](PinAttrs#method.operstate).
    #[inline]
    pub fn operstate(&mut self, value: PinOperstate) -> &mut Self {
        self.put_attr::<c::As<PinOperstate, u32>>(32, value)
    }
}

/// Relation of a pin with a device. In requests `parent-id` is required; state, priority and
/// direction can be set.
pub type PinParentDeviceAttrs<'a> = AttrsOf<'a, sets::PinParentDevice>;

impl<'a> PinParentDeviceAttrs<'a> {
    /// Id of the parent, a device or a pin depending on the nest.
    #[doc(alias = "DPLL_A_PIN_PARENT_ID")]
    #[inline]
    pub fn parent_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Input or output, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_DIRECTION")]
    #[inline]
    pub fn direction(&self) -> Result<Option<PinDirection>, rt::DecodeError> {
        self.view.get::<c::As<PinDirection, u32>>(10)
    }

    /// Priority in automatic mode, towards one parent device. Drivers so far let the lowest number
    /// win.
    #[doc(alias = "DPLL_A_PIN_PRIO")]
    #[inline]
    pub fn prio(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// State towards one parent.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.view.get::<c::As<PinState, u32>>(16)
    }

    /// What the hardware makes of the pin, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_OPERSTATE")]
    #[inline]
    pub fn operstate(&self) -> Result<Option<PinOperstate>, rt::DecodeError> {
        self.view.get::<c::As<PinOperstate, u32>>(32)
    }

    /// Measured phase of the pin against the device, in thousandths of a picosecond (see
    /// `phase-offset-divider`). Positive if the pin's signal comes later.
    #[doc(alias = "DPLL_A_PIN_PHASE_OFFSET")]
    #[inline]
    pub fn phase_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(23)
    }

    /// Measured deviation of the frequency, in parts per million. At the pin itself between the
    /// received and sent clock of its medium, in `parent-device` between pin and device.
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET")]
    #[inline]
    pub fn fractional_frequency_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<c::Sint>(24)
    }

    /// The same as `fractional-frequency-offset` in parts per trillion (10 to the power of -12).
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT")]
    #[inline]
    pub fn fractional_frequency_offset_ppt(
        &self,
    ) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<c::Sint>(30)
    }
}

impl PinParentDeviceWriter {
    /// Sets [`parent-id`](PinParentDeviceAttrs#method.parent_id).
    #[inline]
    pub fn parent_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`direction`](PinParentDeviceAttrs#method.direction).
    #[inline]
    pub fn direction(&mut self, value: PinDirection) -> &mut Self {
        self.put_attr::<c::As<PinDirection, u32>>(10, value)
    }

    /// Sets [`prio`](PinParentDeviceAttrs#method.prio).
    #[inline]
    pub fn prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`state`](PinParentDeviceAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }

    /// Sets [`operstate`](PinParentDeviceAttrs#method.operstate).
    #[inline]
    pub fn operstate(&mut self, value: PinOperstate) -> &mut Self {
        self.put_attr::<c::As<PinOperstate, u32>>(32, value)
    }

    /// Sets [`phase-offset`](PinParentDeviceAttrs#method.phase_offset).
    #[inline]
    pub fn phase_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(23, value)
    }

    /// Sets
    /// [`fractional-frequency-offset`](PinParentDeviceAttrs#method.fractional_frequency_offset).
    #[inline]
    pub fn fractional_frequency_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(24, value)
    }

    /// Sets
    /// [`fractional-frequency-offset-ppt`](PinParentDeviceAttrs#method.fractional_frequency_offset_ppt).
    #[inline]
    pub fn fractional_frequency_offset_ppt(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(30, value)
    }
}

/// Relation of a pin with a pin of type mux. In requests `parent-id` is required.
pub type PinParentPinAttrs<'a> = AttrsOf<'a, sets::PinParentPin>;

impl<'a> PinParentPinAttrs<'a> {
    /// Id of the parent, a device or a pin depending on the nest.
    #[doc(alias = "DPLL_A_PIN_PARENT_ID")]
    #[inline]
    pub fn parent_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// State towards one parent.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.view.get::<c::As<PinState, u32>>(16)
    }
}

impl PinParentPinWriter {
    /// Sets [`parent-id`](PinParentPinAttrs#method.parent_id).
    #[inline]
    pub fn parent_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`state`](PinParentPinAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }
}

/// Range of frequencies, ends included.
pub type FrequencyRangeAttrs<'a> = AttrsOf<'a, sets::FrequencyRange>;

impl<'a> FrequencyRangeAttrs<'a> {
    /// Lower end of a range, in hertz.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MIN")]
    #[inline]
    pub fn frequency_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(13)
    }

    /// Upper end of a range, in hertz; equal to the lower end if only that one is possible.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MAX")]
    #[inline]
    pub fn frequency_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(14)
    }
}

impl FrequencyRangeWriter {
    /// Sets [`frequency-min`](FrequencyRangeAttrs#method.frequency_min).
    #[inline]
    pub fn frequency_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(13, value)
    }

    /// Sets [`frequency-max`](FrequencyRangeAttrs#method.frequency_max).
    #[inline]
    pub fn frequency_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(14, value)
    }
}

/// Pairing of two input pins.
pub type ReferenceSyncAttrs<'a> = AttrsOf<'a, sets::ReferenceSync>;

impl<'a> ReferenceSyncAttrs<'a> {
    /// Id of the other pin.
    #[doc(alias = "DPLL_A_PIN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Connected if the pair is in use, disconnected if not; both must be given in requests.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.view.get::<c::As<PinState, u32>>(16)
    }
}

impl ReferenceSyncWriter {
    /// Sets [`id`](ReferenceSyncAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`state`](ReferenceSyncAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }
}
