// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view to read and a writer to write each.
use super::*;
/// One device.
pub struct DpllAttrs<'a>(rt::View<'a, 15>);
rt::__view!(DpllAttrs, FAMILY, 0, 15);
impl<'a> DpllAttrs<'a> {
    /// Number of the device, given by the kernel; not the same after a reload.
    #[doc(alias = "DPLL_A_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// Kernel module that registered the device.
    #[doc(alias = "DPLL_A_MODULE_NAME")]
    #[inline]
    pub fn module_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Identifier of the clock (EUI-64, IEEE 1588); devices and pins of one chip share it.
    #[doc(alias = "DPLL_A_CLOCK_ID")]
    #[inline]
    pub fn clock_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(4)
    }
    /// The `mode` attribute.
    #[doc(alias = "DPLL_A_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<Mode>, rt::DecodeError> {
        self.0.get::<Self, c::As<Mode, u32>>(5)
    }
    /// A mode that the device can work in; repeats.
    #[doc(alias = "DPLL_A_MODE_SUPPORTED")]
    #[inline]
    pub fn mode_supported(&self) -> rt::Multi<'a, c::As<Mode, u32>> {
        self.0.all::<Self, _>(6)
    }
    /// The `lock-status` attribute.
    #[doc(alias = "DPLL_A_LOCK_STATUS")]
    #[inline]
    pub fn lock_status(&self) -> Result<Option<LockStatus>, rt::DecodeError> {
        self.0.get::<Self, c::As<LockStatus, u32>>(7)
    }
    /// Temperature in thousandths of a degree Celsius; divide by `temp-divider`.
    #[doc(alias = "DPLL_A_TEMP")]
    #[inline]
    pub fn temp(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, i32>(8)
    }
    /// The `type` attribute.
    #[doc(alias = "DPLL_A_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<Type>, rt::DecodeError> {
        self.0.get::<Self, c::As<Type, u32>>(9)
    }
    /// Reason; only if the status is unlocked or holdover, and the driver knows.
    #[doc(alias = "DPLL_A_LOCK_STATUS_ERROR")]
    #[inline]
    pub fn lock_status_error(&self) -> Result<Option<LockStatusError>, rt::DecodeError> {
        self.0.get::<Self, c::As<LockStatusError, u32>>(10)
    }
    /// A quality level that the clock has; repeats, because options may rate it differently.
    #[doc(alias = "DPLL_A_CLOCK_QUALITY_LEVEL")]
    #[inline]
    pub fn clock_quality_level(&self) -> rt::Multi<'a, c::As<ClockQualityLevel, u32>> {
        self.0.all::<Self, _>(11)
    }
    /// Whether phase offsets are measured at all inputs and not only at the active one. Absent if the device cannot.
    #[doc(alias = "DPLL_A_PHASE_OFFSET_MONITOR")]
    #[inline]
    pub fn phase_offset_monitor(&self) -> Result<Option<FeatureState>, rt::DecodeError> {
        self.0.get::<Self, c::As<FeatureState, u32>>(12)
    }
    /// Smoothing of reported phase offsets: with factor N a new measurement counts for one part in 2 to the power of N.
    #[doc(alias = "DPLL_A_PHASE_OFFSET_AVG_FACTOR")]
    #[inline]
    pub fn phase_offset_avg_factor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(13)
    }
    /// Whether the frequency of inputs is measured. Absent if the device cannot.
    #[doc(alias = "DPLL_A_FREQUENCY_MONITOR")]
    #[inline]
    pub fn frequency_monitor(&self) -> Result<Option<FeatureState>, rt::DecodeError> {
        self.0.get::<Self, c::As<FeatureState, u32>>(14)
    }
}
rt::__set_writer!(DpllWriter, DpllAttrs, FAMILY, 0);
impl DpllWriter {
    /// Writes [`id`](DpllAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`module-name`](DpllAttrs::module_name).
    #[inline]
    pub fn module_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`clock-id`](DpllAttrs::clock_id).
    #[inline]
    pub fn clock_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }
    /// Writes [`mode`](DpllAttrs::mode).
    #[inline]
    pub fn mode(&mut self, value: Mode) -> &mut Self {
        self.put_attr::<c::As<Mode, u32>>(5, value)
    }
    /// Writes [`mode-supported`](DpllAttrs::mode_supported): again for each further value.
    #[inline]
    pub fn mode_supported(&mut self, value: Mode) -> &mut Self {
        self.put_attr::<c::As<Mode, u32>>(6, value)
    }
    /// Writes [`lock-status`](DpllAttrs::lock_status).
    #[inline]
    pub fn lock_status(&mut self, value: LockStatus) -> &mut Self {
        self.put_attr::<c::As<LockStatus, u32>>(7, value)
    }
    /// Writes [`temp`](DpllAttrs::temp).
    #[inline]
    pub fn temp(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(8, value)
    }
    /// Writes [`type`](DpllAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: Type) -> &mut Self {
        self.put_attr::<c::As<Type, u32>>(9, value)
    }
    /// Writes [`lock-status-error`](DpllAttrs::lock_status_error).
    #[inline]
    pub fn lock_status_error(&mut self, value: LockStatusError) -> &mut Self {
        self.put_attr::<c::As<LockStatusError, u32>>(10, value)
    }
    /// Writes [`clock-quality-level`](DpllAttrs::clock_quality_level): again for each further value.
    #[inline]
    pub fn clock_quality_level(&mut self, value: ClockQualityLevel) -> &mut Self {
        self.put_attr::<c::As<ClockQualityLevel, u32>>(11, value)
    }
    /// Writes [`phase-offset-monitor`](DpllAttrs::phase_offset_monitor).
    #[inline]
    pub fn phase_offset_monitor(&mut self, value: FeatureState) -> &mut Self {
        self.put_attr::<c::As<FeatureState, u32>>(12, value)
    }
    /// Writes [`phase-offset-avg-factor`](DpllAttrs::phase_offset_avg_factor).
    #[inline]
    pub fn phase_offset_avg_factor(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }
    /// Writes [`frequency-monitor`](DpllAttrs::frequency_monitor).
    #[inline]
    pub fn frequency_monitor(&mut self, value: FeatureState) -> &mut Self {
        self.put_attr::<c::As<FeatureState, u32>>(14, value)
    }
}
/// One pin.
pub struct PinAttrs<'a>(rt::View<'a, 33>);
rt::__view!(PinAttrs, FAMILY, 1, 33);
impl<'a> PinAttrs<'a> {
    /// Number of the pin, given by the kernel; not the same after a reload.
    #[doc(alias = "DPLL_A_PIN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// Id of the parent, a device or a pin depending on the nest.
    #[doc(alias = "DPLL_A_PIN_PARENT_ID")]
    #[inline]
    pub fn parent_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
    /// Kernel module that registered the pin.
    #[doc(alias = "DPLL_A_PIN_MODULE_NAME")]
    #[inline]
    pub fn module_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(3)
    }
    /// Identifier of the clock (EUI-64, IEEE 1588) that the pin belongs to.
    #[doc(alias = "DPLL_A_PIN_CLOCK_ID")]
    #[inline]
    pub fn clock_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(5)
    }
    /// Name printed on the board.
    #[doc(alias = "DPLL_A_PIN_BOARD_LABEL")]
    #[inline]
    pub fn board_label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(6)
    }
    /// Name at the front panel or connector.
    #[doc(alias = "DPLL_A_PIN_PANEL_LABEL")]
    #[inline]
    pub fn panel_label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(7)
    }
    /// Name in the chip's data sheet.
    #[doc(alias = "DPLL_A_PIN_PACKAGE_LABEL")]
    #[inline]
    pub fn package_label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(8)
    }
    /// Where the signal comes from or goes to.
    #[doc(alias = "DPLL_A_PIN_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<PinType>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinType, u32>>(9)
    }
    /// Input or output, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_DIRECTION")]
    #[inline]
    pub fn direction(&self) -> Result<Option<PinDirection>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinDirection, u32>>(10)
    }
    /// Frequency in hertz, the same for all parents.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY")]
    #[inline]
    pub fn frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(11)
    }
    /// A range of frequencies that can be set; repeats.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_SUPPORTED")]
    #[inline]
    pub fn frequency_supported(&self) -> rt::Multi<'a, FrequencyRangeAttrs<'a>> {
        self.0.all::<Self, _>(12)
    }
    /// Lower end of a range, in hertz.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MIN")]
    #[inline]
    pub fn frequency_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(13)
    }
    /// Upper end of a range, in hertz; equal to the lower end if only that one is possible.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MAX")]
    #[inline]
    pub fn frequency_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(14)
    }
    /// Priority in automatic mode, towards one parent device. Drivers so far let the lowest number win.
    #[doc(alias = "DPLL_A_PIN_PRIO")]
    #[inline]
    pub fn prio(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(15)
    }
    /// State towards one parent.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinState, u32>>(16)
    }
    /// What can be changed.
    #[doc(alias = "DPLL_A_PIN_CAPABILITIES")]
    #[inline]
    pub fn capabilities(&self) -> Result<Option<PinCapabilities>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinCapabilities, u32>>(17)
    }
    /// Relation with one device; repeats. For pins that are connected directly.
    #[doc(alias = "DPLL_A_PIN_PARENT_DEVICE")]
    #[inline]
    pub fn parent_device(&self) -> rt::Multi<'a, PinParentDeviceAttrs<'a>> {
        self.0.all::<Self, _>(18)
    }
    /// Relation with one pin of type mux; repeats.
    #[doc(alias = "DPLL_A_PIN_PARENT_PIN")]
    #[inline]
    pub fn parent_pin(&self) -> rt::Multi<'a, PinParentPinAttrs<'a>> {
        self.0.all::<Self, _>(19)
    }
    /// Smallest `phase-adjust`, in picoseconds.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST_MIN")]
    #[inline]
    pub fn phase_adjust_min(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, i32>(20)
    }
    /// Largest `phase-adjust`, in picoseconds.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST_MAX")]
    #[inline]
    pub fn phase_adjust_max(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, i32>(21)
    }
    /// Shift of the signal's phase, in picoseconds.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST")]
    #[inline]
    pub fn phase_adjust(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, i32>(22)
    }
    /// Measured phase of the pin against the device, in thousandths of a picosecond (see `phase-offset-divider`). Positive if the pin's signal comes later.
    #[doc(alias = "DPLL_A_PIN_PHASE_OFFSET")]
    #[inline]
    pub fn phase_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.0.get::<Self, i64>(23)
    }
    /// Measured deviation of the frequency, in parts per million. At the pin itself between the received and sent clock of its medium, in `parent-device` between pin and device.
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET")]
    #[inline]
    pub fn fractional_frequency_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.0.get::<Self, c::Sint>(24)
    }
    /// Frequency of the pulse embedded in the signal, in hertz; 0 if none.
    #[doc(alias = "DPLL_A_PIN_ESYNC_FREQUENCY")]
    #[inline]
    pub fn esync_frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(25)
    }
    /// A range of embedded frequencies possible with the present `frequency`; repeats.
    #[doc(alias = "DPLL_A_PIN_ESYNC_FREQUENCY_SUPPORTED")]
    #[inline]
    pub fn esync_frequency_supported(&self) -> rt::Multi<'a, FrequencyRangeAttrs<'a>> {
        self.0.all::<Self, _>(26)
    }
    /// Width of the embedded pulse in percent of the period.
    #[doc(alias = "DPLL_A_PIN_ESYNC_PULSE")]
    #[inline]
    pub fn esync_pulse(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(27)
    }
    /// Pairing with another input pin, so that one gives the frequency and the other the pulse to align to; repeats, one for each possible partner.
    #[doc(alias = "DPLL_A_PIN_REFERENCE_SYNC")]
    #[inline]
    pub fn reference_sync(&self) -> rt::Multi<'a, ReferenceSyncAttrs<'a>> {
        self.0.all::<Self, _>(28)
    }
    /// Step of `phase-adjust` in picoseconds; other values are refused.
    #[doc(alias = "DPLL_A_PIN_PHASE_ADJUST_GRAN")]
    #[inline]
    pub fn phase_adjust_gran(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(29)
    }
    /// The same as `fractional-frequency-offset` in parts per trillion (10 to the power of -12).
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT")]
    #[inline]
    pub fn fractional_frequency_offset_ppt(
        &self,
    ) -> Result<Option<i64>, rt::DecodeError> {
        self.0.get::<Self, c::Sint>(30)
    }
    /// Measured frequency in thousandths of a hertz (see `pin-measured-frequency-divider`); only while `frequency-monitor` is on.
    #[doc(alias = "DPLL_A_PIN_MEASURED_FREQUENCY")]
    #[inline]
    pub fn measured_frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(31)
    }
    /// What the hardware makes of the pin, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_OPERSTATE")]
    #[inline]
    pub fn operstate(&self) -> Result<Option<PinOperstate>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinOperstate, u32>>(32)
    }
}
rt::__set_writer!(PinWriter, PinAttrs, FAMILY, 1);
impl PinWriter {
    /// Writes [`id`](PinAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`parent-id`](PinAttrs::parent_id).
    #[inline]
    pub fn parent_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`module-name`](PinAttrs::module_name).
    #[inline]
    pub fn module_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`clock-id`](PinAttrs::clock_id).
    #[inline]
    pub fn clock_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }
    /// Writes [`board-label`](PinAttrs::board_label).
    #[inline]
    pub fn board_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }
    /// Writes [`panel-label`](PinAttrs::panel_label).
    #[inline]
    pub fn panel_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }
    /// Writes [`package-label`](PinAttrs::package_label).
    #[inline]
    pub fn package_label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }
    /// Writes [`type`](PinAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: PinType) -> &mut Self {
        self.put_attr::<c::As<PinType, u32>>(9, value)
    }
    /// Writes [`direction`](PinAttrs::direction).
    #[inline]
    pub fn direction(&mut self, value: PinDirection) -> &mut Self {
        self.put_attr::<c::As<PinDirection, u32>>(10, value)
    }
    /// Writes [`frequency`](PinAttrs::frequency).
    #[inline]
    pub fn frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }
    /// Writes [`frequency-supported`](PinAttrs::frequency_supported): again for each further value.
    #[inline]
    pub fn frequency_supported(
        &mut self,
        fill: impl FnOnce(&mut FrequencyRangeWriter),
    ) -> &mut Self {
        self.put_nest::<FrequencyRangeWriter>(12, fill)
    }
    /// Writes [`frequency-min`](PinAttrs::frequency_min).
    #[inline]
    pub fn frequency_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(13, value)
    }
    /// Writes [`frequency-max`](PinAttrs::frequency_max).
    #[inline]
    pub fn frequency_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(14, value)
    }
    /// Writes [`prio`](PinAttrs::prio).
    #[inline]
    pub fn prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }
    /// Writes [`state`](PinAttrs::state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }
    /// Writes [`capabilities`](PinAttrs::capabilities).
    #[inline]
    pub fn capabilities(&mut self, value: PinCapabilities) -> &mut Self {
        self.put_attr::<c::As<PinCapabilities, u32>>(17, value)
    }
    /// Writes [`parent-device`](PinAttrs::parent_device): again for each further value.
    #[inline]
    pub fn parent_device(
        &mut self,
        fill: impl FnOnce(&mut PinParentDeviceWriter),
    ) -> &mut Self {
        self.put_nest::<PinParentDeviceWriter>(18, fill)
    }
    /// Writes [`parent-pin`](PinAttrs::parent_pin): again for each further value.
    #[inline]
    pub fn parent_pin(
        &mut self,
        fill: impl FnOnce(&mut PinParentPinWriter),
    ) -> &mut Self {
        self.put_nest::<PinParentPinWriter>(19, fill)
    }
    /// Writes [`phase-adjust-min`](PinAttrs::phase_adjust_min).
    #[inline]
    pub fn phase_adjust_min(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(20, value)
    }
    /// Writes [`phase-adjust-max`](PinAttrs::phase_adjust_max).
    #[inline]
    pub fn phase_adjust_max(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(21, value)
    }
    /// Writes [`phase-adjust`](PinAttrs::phase_adjust).
    #[inline]
    pub fn phase_adjust(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(22, value)
    }
    /// Writes [`phase-offset`](PinAttrs::phase_offset).
    #[inline]
    pub fn phase_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(23, value)
    }
    /// Writes [`fractional-frequency-offset`](PinAttrs::fractional_frequency_offset).
    #[inline]
    pub fn fractional_frequency_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(24, value)
    }
    /// Writes [`esync-frequency`](PinAttrs::esync_frequency).
    #[inline]
    pub fn esync_frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(25, value)
    }
    /// Writes [`esync-frequency-supported`](PinAttrs::esync_frequency_supported): again for each further value.
    #[inline]
    pub fn esync_frequency_supported(
        &mut self,
        fill: impl FnOnce(&mut FrequencyRangeWriter),
    ) -> &mut Self {
        self.put_nest::<FrequencyRangeWriter>(26, fill)
    }
    /// Writes [`esync-pulse`](PinAttrs::esync_pulse).
    #[inline]
    pub fn esync_pulse(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }
    /// Writes [`reference-sync`](PinAttrs::reference_sync): again for each further value.
    #[inline]
    pub fn reference_sync(
        &mut self,
        fill: impl FnOnce(&mut ReferenceSyncWriter),
    ) -> &mut Self {
        self.put_nest::<ReferenceSyncWriter>(28, fill)
    }
    /// Writes [`phase-adjust-gran`](PinAttrs::phase_adjust_gran).
    #[inline]
    pub fn phase_adjust_gran(&mut self, value: u32) -> &mut Self {
        self.put_u32(29, value)
    }
    /// Writes [`fractional-frequency-offset-ppt`](PinAttrs::fractional_frequency_offset_ppt).
    #[inline]
    pub fn fractional_frequency_offset_ppt(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(30, value)
    }
    /// Writes [`measured-frequency`](PinAttrs::measured_frequency).
    #[inline]
    pub fn measured_frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(31, value)
    }
    /// Writes [`operstate`](PinAttrs::operstate).
    #[inline]
    pub fn operstate(&mut self, value: PinOperstate) -> &mut Self {
        self.put_attr::<c::As<PinOperstate, u32>>(32, value)
    }
}
/// Relation of a pin with a device. In requests `parent-id` is required; state, priority and direction can be set.
pub struct PinParentDeviceAttrs<'a>(rt::View<'a, 33>);
rt::__view!(PinParentDeviceAttrs, FAMILY, 2, 33);
impl<'a> PinParentDeviceAttrs<'a> {
    /// Id of the parent, a device or a pin depending on the nest.
    #[doc(alias = "DPLL_A_PIN_PARENT_ID")]
    #[inline]
    pub fn parent_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
    /// Input or output, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_DIRECTION")]
    #[inline]
    pub fn direction(&self) -> Result<Option<PinDirection>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinDirection, u32>>(10)
    }
    /// Priority in automatic mode, towards one parent device. Drivers so far let the lowest number win.
    #[doc(alias = "DPLL_A_PIN_PRIO")]
    #[inline]
    pub fn prio(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(15)
    }
    /// State towards one parent.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinState, u32>>(16)
    }
    /// What the hardware makes of the pin, towards one parent device.
    #[doc(alias = "DPLL_A_PIN_OPERSTATE")]
    #[inline]
    pub fn operstate(&self) -> Result<Option<PinOperstate>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinOperstate, u32>>(32)
    }
    /// Measured phase of the pin against the device, in thousandths of a picosecond (see `phase-offset-divider`). Positive if the pin's signal comes later.
    #[doc(alias = "DPLL_A_PIN_PHASE_OFFSET")]
    #[inline]
    pub fn phase_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.0.get::<Self, i64>(23)
    }
    /// Measured deviation of the frequency, in parts per million. At the pin itself between the received and sent clock of its medium, in `parent-device` between pin and device.
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET")]
    #[inline]
    pub fn fractional_frequency_offset(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.0.get::<Self, c::Sint>(24)
    }
    /// The same as `fractional-frequency-offset` in parts per trillion (10 to the power of -12).
    #[doc(alias = "DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT")]
    #[inline]
    pub fn fractional_frequency_offset_ppt(
        &self,
    ) -> Result<Option<i64>, rt::DecodeError> {
        self.0.get::<Self, c::Sint>(30)
    }
}
rt::__set_writer!(PinParentDeviceWriter, PinParentDeviceAttrs, FAMILY, 2);
impl PinParentDeviceWriter {
    /// Writes [`parent-id`](PinParentDeviceAttrs::parent_id).
    #[inline]
    pub fn parent_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`direction`](PinParentDeviceAttrs::direction).
    #[inline]
    pub fn direction(&mut self, value: PinDirection) -> &mut Self {
        self.put_attr::<c::As<PinDirection, u32>>(10, value)
    }
    /// Writes [`prio`](PinParentDeviceAttrs::prio).
    #[inline]
    pub fn prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }
    /// Writes [`state`](PinParentDeviceAttrs::state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }
    /// Writes [`operstate`](PinParentDeviceAttrs::operstate).
    #[inline]
    pub fn operstate(&mut self, value: PinOperstate) -> &mut Self {
        self.put_attr::<c::As<PinOperstate, u32>>(32, value)
    }
    /// Writes [`phase-offset`](PinParentDeviceAttrs::phase_offset).
    #[inline]
    pub fn phase_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(23, value)
    }
    /// Writes [`fractional-frequency-offset`](PinParentDeviceAttrs::fractional_frequency_offset).
    #[inline]
    pub fn fractional_frequency_offset(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(24, value)
    }
    /// Writes [`fractional-frequency-offset-ppt`](PinParentDeviceAttrs::fractional_frequency_offset_ppt).
    #[inline]
    pub fn fractional_frequency_offset_ppt(&mut self, value: i64) -> &mut Self {
        self.put_attr::<c::Sint>(30, value)
    }
}
/// Relation of a pin with a pin of type mux. In requests `parent-id` is required.
pub struct PinParentPinAttrs<'a>(rt::View<'a, 17>);
rt::__view!(PinParentPinAttrs, FAMILY, 3, 17);
impl<'a> PinParentPinAttrs<'a> {
    /// Id of the parent, a device or a pin depending on the nest.
    #[doc(alias = "DPLL_A_PIN_PARENT_ID")]
    #[inline]
    pub fn parent_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
    /// State towards one parent.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinState, u32>>(16)
    }
}
rt::__set_writer!(PinParentPinWriter, PinParentPinAttrs, FAMILY, 3);
impl PinParentPinWriter {
    /// Writes [`parent-id`](PinParentPinAttrs::parent_id).
    #[inline]
    pub fn parent_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`state`](PinParentPinAttrs::state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }
}
/// Range of frequencies, ends included.
pub struct FrequencyRangeAttrs<'a>(rt::View<'a, 15>);
rt::__view!(FrequencyRangeAttrs, FAMILY, 4, 15);
impl<'a> FrequencyRangeAttrs<'a> {
    /// Lower end of a range, in hertz.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MIN")]
    #[inline]
    pub fn frequency_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(13)
    }
    /// Upper end of a range, in hertz; equal to the lower end if only that one is possible.
    #[doc(alias = "DPLL_A_PIN_FREQUENCY_MAX")]
    #[inline]
    pub fn frequency_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(14)
    }
}
rt::__set_writer!(FrequencyRangeWriter, FrequencyRangeAttrs, FAMILY, 4);
impl FrequencyRangeWriter {
    /// Writes [`frequency-min`](FrequencyRangeAttrs::frequency_min).
    #[inline]
    pub fn frequency_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(13, value)
    }
    /// Writes [`frequency-max`](FrequencyRangeAttrs::frequency_max).
    #[inline]
    pub fn frequency_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(14, value)
    }
}
/// Pairing of two input pins.
pub struct ReferenceSyncAttrs<'a>(rt::View<'a, 17>);
rt::__view!(ReferenceSyncAttrs, FAMILY, 5, 17);
impl<'a> ReferenceSyncAttrs<'a> {
    /// Id of the other pin.
    #[doc(alias = "DPLL_A_PIN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// Connected if the pair is in use, disconnected if not; both must be given in requests.
    #[doc(alias = "DPLL_A_PIN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PinState>, rt::DecodeError> {
        self.0.get::<Self, c::As<PinState, u32>>(16)
    }
}
rt::__set_writer!(ReferenceSyncWriter, ReferenceSyncAttrs, FAMILY, 5);
impl ReferenceSyncWriter {
    /// Writes [`id`](ReferenceSyncAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`state`](ReferenceSyncAttrs::state).
    #[inline]
    pub fn state(&mut self, value: PinState) -> &mut Self {
        self.put_attr::<c::As<PinState, u32>>(16, value)
    }
}
