// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Divide `temp` by this to get degrees Celsius.
#[doc(alias = "DPLL_TEMP_DIVIDER")]
pub const TEMP_DIVIDER: u32 = 1000;
/// One pulse per second, in hertz.
#[doc(alias = "DPLL_PIN_FREQUENCY_1_HZ")]
pub const PIN_FREQUENCY_1_HZ: u32 = 1;
/// 10 kHz, in hertz.
#[doc(alias = "DPLL_PIN_FREQUENCY_10_KHZ")]
pub const PIN_FREQUENCY_10_KHZ: u32 = 10000;
/// 77.5 kHz, in hertz.
#[doc(alias = "DPLL_PIN_FREQUENCY_77_5_KHZ")]
pub const PIN_FREQUENCY_77_5_KHZ: u32 = 77500;
/// 10 MHz, in hertz.
#[doc(alias = "DPLL_PIN_FREQUENCY_10_MHZ")]
pub const PIN_FREQUENCY_10_MHZ: u32 = 10000000;
/// Divide `phase-offset` by this to get picoseconds.
#[doc(alias = "DPLL_PHASE_OFFSET_DIVIDER")]
pub const PHASE_OFFSET_DIVIDER: u32 = 1000;
/// Divide `measured-frequency` by this to get hertz.
#[doc(alias = "DPLL_PIN_MEASURED_FREQUENCY_DIVIDER")]
pub const PIN_MEASURED_FREQUENCY_DIVIDER: u32 = 1000;

/// Who chooses the input of a device.
#[doc(alias = "dpll_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct Mode(pub u32);

impl Mode {
    /// The user, by connecting one pin.
    #[doc(alias = "DPLL_MODE_MANUAL")]
    pub const MANUAL: Self = Self(1);
    /// The device, among selectable pins with a valid signal, by priority.
    #[doc(alias = "DPLL_MODE_AUTOMATIC")]
    pub const AUTOMATIC: Self = Self(2);
}

rt::enumeration! { name: Mode, number: u32, table: FAMILY[0] }

/// What the loop is doing.
#[doc(alias = "dpll_lock_status")]
#[derive(Default, PartialEq, Hash)]
pub struct LockStatus(pub u32);

impl LockStatus {
    /// It runs freely, without an input to follow.
    #[doc(alias = "DPLL_LOCK_STATUS_UNLOCKED")]
    pub const UNLOCKED: Self = Self(1);
    /// It follows its input, but has not learned enough to keep the frequency without it.
    #[doc(alias = "DPLL_LOCK_STATUS_LOCKED")]
    pub const LOCKED: Self = Self(2);
    /// It follows its input and could go to holdover (holdover acquired).
    #[doc(alias = "DPLL_LOCK_STATUS_LOCKED_HO_ACQ")]
    pub const LOCKED_HO_ACQ: Self = Self(3);
    /// The input is lost and the loop keeps the frequency it had.
    #[doc(alias = "DPLL_LOCK_STATUS_HOLDOVER")]
    pub const HOLDOVER: Self = Self(4);
}

rt::enumeration! { name: LockStatus, number: u32, table: FAMILY[1] }

/// Why a device is not locked.
#[doc(alias = "dpll_lock_status_error")]
#[derive(Default, PartialEq, Hash)]
pub struct LockStatusError(pub u32);

impl LockStatusError {
    /// No error.
    #[doc(alias = "DPLL_LOCK_STATUS_ERROR_NONE")]
    pub const NONE: Self = Self(1);
    /// An error that has no name here.
    #[doc(alias = "DPLL_LOCK_STATUS_ERROR_UNDEFINED")]
    pub const UNDEFINED: Self = Self(2);
    /// The link that carries the clock is down, as with SyncE.
    #[doc(alias = "DPLL_LOCK_STATUS_ERROR_MEDIA_DOWN")]
    pub const MEDIA_DOWN: Self = Self(3);
    /// The input's frequency is too far from nominal to follow.
    #[doc(alias = "DPLL_LOCK_STATUS_ERROR_FRACTIONAL_FREQUENCY_OFFSET_TOO_HIGH")]
    pub const FRACTIONAL_FREQUENCY_OFFSET_TOO_HIGH: Self = Self(4);
}

rt::enumeration! { name: LockStatusError, number: u32, table: FAMILY[2] }

/// Quality of the clock in holdover, as classified by ITU-T G.8264 for its option 1 (networks based
/// on 2048 kbit/s).
#[doc(alias = "dpll_clock_quality_level")]
#[derive(Default, PartialEq, Hash)]
pub struct ClockQualityLevel(pub u32);

impl ClockQualityLevel {
    /// Primary reference clock.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_PRC")]
    pub const ITU_OPT1_PRC: Self = Self(1);
    /// Synchronisation supply unit, type A.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_SSU_A")]
    pub const ITU_OPT1_SSU_A: Self = Self(2);
    /// Synchronisation supply unit, type B.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_SSU_B")]
    pub const ITU_OPT1_SSU_B: Self = Self(3);
    /// Ethernet equipment clock.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EEC1")]
    pub const ITU_OPT1_EEC1: Self = Self(4);
    /// Primary reference time clock.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_PRTC")]
    pub const ITU_OPT1_PRTC: Self = Self(5);
    /// Enhanced primary reference time clock.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EPRTC")]
    pub const ITU_OPT1_EPRTC: Self = Self(6);
    /// Enhanced Ethernet equipment clock.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EEEC")]
    pub const ITU_OPT1_EEEC: Self = Self(7);
    /// Enhanced primary reference clock.
    #[doc(alias = "DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EPRC")]
    pub const ITU_OPT1_EPRC: Self = Self(8);
}

rt::enumeration! { name: ClockQualityLevel, number: u32, table: FAMILY[3] }

/// What a device makes.
#[doc(alias = "dpll_type")]
#[derive(Default, PartialEq, Hash)]
pub struct Type(pub u32);

impl Type {
    /// One pulse per second.
    #[doc(alias = "DPLL_TYPE_PPS")]
    pub const PPS: Self = Self(1);
    /// Clock of Ethernet equipment (SyncE).
    #[doc(alias = "DPLL_TYPE_EEC")]
    pub const EEC: Self = Self(2);
    /// Anything else.
    #[doc(alias = "DPLL_TYPE_GENERIC")]
    pub const GENERIC: Self = Self(3);
}

rt::enumeration! { name: Type, number: u32, table: FAMILY[4] }

/// Where the signal of a pin comes from or goes to.
#[doc(alias = "dpll_pin_type")]
#[derive(Default, PartialEq, Hash)]
pub struct PinType(pub u32);

impl PinType {
    /// Several child pins, of which one is passed on.
    #[doc(alias = "DPLL_PIN_TYPE_MUX")]
    pub const MUX: Self = Self(1);
    /// A connector or another external source.
    #[doc(alias = "DPLL_PIN_TYPE_EXT")]
    pub const EXT: Self = Self(2);
    /// Clock recovered from an Ethernet port (SyncE).
    #[doc(alias = "DPLL_PIN_TYPE_SYNCE_ETH_PORT")]
    pub const SYNCE_ETH_PORT: Self = Self(3);
    /// Oscillator on the device.
    #[doc(alias = "DPLL_PIN_TYPE_INT_OSCILLATOR")]
    pub const INT_OSCILLATOR: Self = Self(4);
    /// Satellite receiver such as GPS, with one pulse per second.
    #[doc(alias = "DPLL_PIN_TYPE_GNSS")]
    pub const GNSS: Self = Self(5);
    /// Oscillator inside the device that is steered by numbers (NCO), which lets software control
    /// the frequency.
    #[doc(alias = "DPLL_PIN_TYPE_INT_NCO")]
    pub const INT_NCO: Self = Self(6);
}

rt::enumeration! { name: PinType, number: u32, table: FAMILY[5] }

/// Which way the signal goes, as seen from the device.
#[doc(alias = "dpll_pin_direction")]
#[derive(Default, PartialEq, Hash)]
pub struct PinDirection(pub u32);

impl PinDirection {
    /// The value `input`.
    #[doc(alias = "DPLL_PIN_DIRECTION_INPUT")]
    pub const INPUT: Self = Self(1);
    /// The value `output`.
    #[doc(alias = "DPLL_PIN_DIRECTION_OUTPUT")]
    pub const OUTPUT: Self = Self(2);
}

rt::enumeration! { name: PinDirection, number: u32, table: FAMILY[6] }

/// What the user wants of a pin, or what it is, towards one parent.
#[doc(alias = "dpll_pin_state")]
#[derive(Default, PartialEq, Hash)]
pub struct PinState(pub u32);

impl PinState {
    /// In use: the input that is followed, or an output that is driven.
    #[doc(alias = "DPLL_PIN_STATE_CONNECTED")]
    pub const CONNECTED: Self = Self(1);
    /// Not in use, nor to be chosen.
    #[doc(alias = "DPLL_PIN_STATE_DISCONNECTED")]
    pub const DISCONNECTED: Self = Self(2);
    /// May be chosen in automatic mode.
    #[doc(alias = "DPLL_PIN_STATE_SELECTABLE")]
    pub const SELECTABLE: Self = Self(3);
}

rt::enumeration! { name: PinState, number: u32, table: FAMILY[7] }

/// What the hardware makes of a pin at the moment, towards one device.
#[doc(alias = "dpll_pin_operstate")]
#[derive(Default, PartialEq, Hash)]
pub struct PinOperstate(pub u32);

impl PinOperstate {
    /// Good, and the device uses it.
    #[doc(alias = "DPLL_PIN_OPERSTATE_ACTIVE")]
    pub const ACTIVE: Self = Self(1);
    /// Good, but not in use.
    #[doc(alias = "DPLL_PIN_OPERSTATE_STANDBY")]
    pub const STANDBY: Self = Self(2);
    /// There is no valid signal.
    #[doc(alias = "DPLL_PIN_OPERSTATE_NO_SIGNAL")]
    pub const NO_SIGNAL: Self = Self(3);
    /// There is a signal, but it did not pass the checks, such as those of frequency or phase.
    #[doc(alias = "DPLL_PIN_OPERSTATE_QUAL_FAILED")]
    pub const QUAL_FAILED: Self = Self(4);
}

rt::enumeration! { name: PinOperstate, number: u32, table: FAMILY[8] }

/// What can be changed at a pin.
#[doc(alias = "dpll_pin_capabilities")]
#[derive(Default, PartialEq, Hash)]
pub struct PinCapabilities(pub u32);

impl PinCapabilities {
    /// The flag `direction-can-change`.
    #[doc(alias = "DPLL_PIN_CAPABILITIES_DIRECTION_CAN_CHANGE")]
    pub const DIRECTION_CAN_CHANGE: Self = Self(1);
    /// The flag `priority-can-change`.
    #[doc(alias = "DPLL_PIN_CAPABILITIES_PRIORITY_CAN_CHANGE")]
    pub const PRIORITY_CAN_CHANGE: Self = Self(2);
    /// The flag `state-can-change`.
    #[doc(alias = "DPLL_PIN_CAPABILITIES_STATE_CAN_CHANGE")]
    pub const STATE_CAN_CHANGE: Self = Self(4);
    /// The pin can be set to connected in automatic mode too.
    #[doc(alias = "DPLL_PIN_CAPABILITIES_STATE_CONNECTED_OVERRIDE")]
    pub const STATE_CONNECTED_OVERRIDE: Self = Self(8);
}

rt::flags! { name: PinCapabilities, number: u32, table: FAMILY[9] }

/// Whether something optional is on.
#[doc(alias = "dpll_feature_state")]
#[derive(Default, PartialEq, Hash)]
pub struct FeatureState(pub u32);

impl FeatureState {
    /// The value `disable`.
    #[doc(alias = "DPLL_FEATURE_STATE_DISABLE")]
    pub const DISABLE: Self = Self(0);
    /// The value `enable`.
    #[doc(alias = "DPLL_FEATURE_STATE_ENABLE")]
    pub const ENABLE: Self = Self(1);
}

rt::enumeration! { name: FeatureState, number: u32, table: FAMILY[10] }
