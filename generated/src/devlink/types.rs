// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Largest number of a traffic class.
#[doc(alias = "DEVLINK_RATE_TC_INDEX_MAX")]
pub const RATE_TC_INDEX_MAX: u32 = 7;

/// Direction of the packets in a pool.
#[doc(alias = "devlink_sb_pool_type")]
#[derive(Default, PartialEq, Hash)]
pub struct SbPoolType(pub u8);

impl SbPoolType {
    /// The value `ingress`.
    #[doc(alias = "DEVLINK_SB_POOL_TYPE_INGRESS")]
    pub const INGRESS: Self = Self(0);
    /// The value `egress`.
    #[doc(alias = "DEVLINK_SB_POOL_TYPE_EGRESS")]
    pub const EGRESS: Self = Self(1);
}

rt::enumeration! { name: SbPoolType, number: u8, table: FAMILY[0] }

/// Link layer of a port.
#[doc(alias = "devlink_port_type")]
#[derive(Default, PartialEq, Hash)]
pub struct PortType(pub u16);

impl PortType {
    /// Not decided yet.
    #[doc(alias = "DEVLINK_PORT_TYPE_NOTSET")]
    pub const NOTSET: Self = Self(0);
    /// The device finds out.
    #[doc(alias = "DEVLINK_PORT_TYPE_AUTO")]
    pub const AUTO: Self = Self(1);
    /// The value `eth`.
    #[doc(alias = "DEVLINK_PORT_TYPE_ETH")]
    pub const ETH: Self = Self(2);
    /// InfiniBand.
    #[doc(alias = "DEVLINK_PORT_TYPE_IB")]
    pub const IB: Self = Self(3);
}

rt::enumeration! { name: PortType, number: u16, table: FAMILY[1] }

/// What a port is for.
#[doc(alias = "devlink_port_flavour")]
#[derive(Default, PartialEq, Hash)]
pub struct PortFlavour(pub u16);

impl PortFlavour {
    /// It faces the outside.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_PHYSICAL")]
    pub const PHYSICAL: Self = Self(0);
    /// It connects a switch with the CPU.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_CPU")]
    pub const CPU: Self = Self(1);
    /// It connects two switch chips with each other (DSA).
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_DSA")]
    pub const DSA: Self = Self(2);
    /// Stands for a PCI physical function inside the embedded switch.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_PCI_PF")]
    pub const PCI_PF: Self = Self(3);
    /// Stands for a PCI virtual function inside the embedded switch.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_PCI_VF")]
    pub const PCI_VF: Self = Self(4);
    /// A port of a virtual device.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_VIRTUAL")]
    pub const VIRTUAL: Self = Self(5);
    /// It exists in the chip but nothing is connected.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_UNUSED")]
    pub const UNUSED: Self = Self(6);
    /// Stands for a PCI subfunction inside the embedded switch.
    #[doc(alias = "DEVLINK_PORT_FLAVOUR_PCI_SF")]
    pub const PCI_SF: Self = Self(7);
}

rt::enumeration! { name: PortFlavour, number: u16, table: FAMILY[2] }

/// What the user wants of a function.
#[doc(alias = "devlink_port_fn_state")]
#[derive(Default, PartialEq, Hash)]
pub struct PortFnState(pub u8);

impl PortFnState {
    /// The function's driver cannot attach.
    #[doc(alias = "DEVLINK_PORT_FN_STATE_INACTIVE")]
    pub const INACTIVE: Self = Self(0);
    /// The function can be used.
    #[doc(alias = "DEVLINK_PORT_FN_STATE_ACTIVE")]
    pub const ACTIVE: Self = Self(1);
}

rt::enumeration! { name: PortFnState, number: u8, table: FAMILY[3] }

/// What the function's driver did. Before a port is removed, make it inactive and wait for
/// detached.
#[doc(alias = "devlink_port_fn_opstate")]
#[derive(Default, PartialEq, Hash)]
pub struct PortFnOpstate(pub u8);

impl PortFnOpstate {
    /// The value `detached`.
    #[doc(alias = "DEVLINK_PORT_FN_OPSTATE_DETACHED")]
    pub const DETACHED: Self = Self(0);
    /// The value `attached`.
    #[doc(alias = "DEVLINK_PORT_FN_OPSTATE_ATTACHED")]
    pub const ATTACHED: Self = Self(1);
}

rt::enumeration! { name: PortFnOpstate, number: u8, table: FAMILY[4] }

/// Abilities of a function, to be used with `caps` as bits.
#[doc(alias = "devlink_port_fn_attr_cap")]
#[derive(Default, PartialEq, Hash)]
pub struct PortFnAttrCap(pub u8);

impl PortFnAttrCap {
    /// RDMA over Ethernet (RoCE).
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_ROCE_BIT")]
    pub const ROCE_BIT: Self = Self(0);
    /// Live migration.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_MIGRATABLE_BIT")]
    pub const MIGRATABLE_BIT: Self = Self(1);
    /// Offload of IPsec encryption.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_IPSEC_CRYPTO_BIT")]
    pub const IPSEC_CRYPTO_BIT: Self = Self(2);
    /// Offload of whole IPsec packets.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_IPSEC_PACKET_BIT")]
    pub const IPSEC_PACKET_BIT: Self = Self(3);
}

rt::enumeration! { name: PortFnAttrCap, number: u8, table: FAMILY[5] }

/// Kinds of rate objects.
#[doc(alias = "devlink_rate_type")]
#[derive(Default, PartialEq, Hash)]
pub struct RateType(pub u16);

impl RateType {
    /// Belongs to a port's function; made by the driver.
    #[doc(alias = "DEVLINK_RATE_TYPE_LEAF")]
    pub const LEAF: Self = Self(0);
    /// Groups leaves and nodes; made by the user, mostly.
    #[doc(alias = "DEVLINK_RATE_TYPE_NODE")]
    pub const NODE: Self = Self(1);
}

rt::enumeration! { name: RateType, number: u16, table: FAMILY[6] }

/// How a threshold limits the use of a pool.
#[doc(alias = "devlink_sb_threshold_type")]
#[derive(Default, PartialEq, Hash)]
pub struct SbThresholdType(pub u8);

impl SbThresholdType {
    /// To a number of bytes.
    #[doc(alias = "DEVLINK_SB_THRESHOLD_TYPE_STATIC")]
    pub const STATIC: Self = Self(0);
    /// To a share of what is free at the moment.
    #[doc(alias = "DEVLINK_SB_THRESHOLD_TYPE_DYNAMIC")]
    pub const DYNAMIC: Self = Self(1);
}

rt::enumeration! { name: SbThresholdType, number: u8, table: FAMILY[7] }

/// How the embedded switch works.
#[doc(alias = "devlink_eswitch_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct EswitchMode(pub u16);

impl EswitchMode {
    /// It forwards by MAC address and VLAN, as the card does on its own.
    #[doc(alias = "DEVLINK_ESWITCH_MODE_LEGACY")]
    pub const LEGACY: Self = Self(0);
    /// Each function has a representor interface, and forwarding is configured with it.
    #[doc(alias = "DEVLINK_ESWITCH_MODE_SWITCHDEV")]
    pub const SWITCHDEV: Self = Self(1);
    /// As switchdev, but traffic does not pass until the mode is switchdev.
    #[doc(alias = "DEVLINK_ESWITCH_MODE_SWITCHDEV_INACTIVE")]
    pub const SWITCHDEV_INACTIVE: Self = Self(2);
}

rt::enumeration! { name: EswitchMode, number: u16, table: FAMILY[8] }

/// How much of a packet's headers a virtual function must copy into its descriptors, so that the
/// switch can match them.
#[doc(alias = "devlink_eswitch_inline_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct EswitchInlineMode(pub u8);

impl EswitchInlineMode {
    /// Nothing.
    #[doc(alias = "DEVLINK_ESWITCH_INLINE_MODE_NONE")]
    pub const NONE: Self = Self(0);
    /// Up to layer 2.
    #[doc(alias = "DEVLINK_ESWITCH_INLINE_MODE_LINK")]
    pub const LINK: Self = Self(1);
    /// Up to layer 3.
    #[doc(alias = "DEVLINK_ESWITCH_INLINE_MODE_NETWORK")]
    pub const NETWORK: Self = Self(2);
    /// Up to layer 4.
    #[doc(alias = "DEVLINK_ESWITCH_INLINE_MODE_TRANSPORT")]
    pub const TRANSPORT: Self = Self(3);
}

rt::enumeration! { name: EswitchInlineMode, number: u8, table: FAMILY[9] }

/// Whether the embedded switch can encapsulate packets.
#[doc(alias = "devlink_eswitch_encap_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct EswitchEncapMode(pub u8);

impl EswitchEncapMode {
    /// The value `none`.
    #[doc(alias = "DEVLINK_ESWITCH_ENCAP_MODE_NONE")]
    pub const NONE: Self = Self(0);
    /// It can.
    #[doc(alias = "DEVLINK_ESWITCH_ENCAP_MODE_BASIC")]
    pub const BASIC: Self = Self(1);
}

rt::enumeration! { name: EswitchEncapMode, number: u8, table: FAMILY[10] }

/// Headers that all devices share.
#[doc(alias = "devlink_dpipe_header_id")]
#[derive(Default, PartialEq, Hash)]
pub struct DpipeHeaderId(pub u32);

impl DpipeHeaderId {
    /// The value `ethernet`.
    #[doc(alias = "DEVLINK_DPIPE_HEADER_ETHERNET")]
    pub const ETHERNET: Self = Self(0);
    /// The value `ipv4`.
    #[doc(alias = "DEVLINK_DPIPE_HEADER_IPV4")]
    pub const IPV4: Self = Self(1);
    /// The value `ipv6`.
    #[doc(alias = "DEVLINK_DPIPE_HEADER_IPV6")]
    pub const IPV6: Self = Self(2);
}

rt::enumeration! { name: DpipeHeaderId, number: u32, table: FAMILY[11] }

/// Ways to match a field.
#[doc(alias = "devlink_dpipe_match_type")]
#[derive(Default, PartialEq, Hash)]
pub struct DpipeMatchType(pub u32);

impl DpipeMatchType {
    /// The field has this value, where the mask has ones.
    #[doc(alias = "DEVLINK_DPIPE_MATCH_TYPE_FIELD_EXACT")]
    pub const FIELD_EXACT: Self = Self(0);
}

rt::enumeration! { name: DpipeMatchType, number: u32, table: FAMILY[12] }

/// Things to do with a field.
#[doc(alias = "devlink_dpipe_action_type")]
#[derive(Default, PartialEq, Hash)]
pub struct DpipeActionType(pub u32);

impl DpipeActionType {
    /// The field gets a new value.
    #[doc(alias = "DEVLINK_DPIPE_ACTION_TYPE_FIELD_MODIFY")]
    pub const FIELD_MODIFY: Self = Self(0);
}

rt::enumeration! { name: DpipeActionType, number: u32, table: FAMILY[13] }

/// What a value of the device is in terms of the kernel.
#[doc(alias = "devlink_dpipe_field_mapping_type")]
#[derive(Default, PartialEq, Hash)]
pub struct DpipeFieldMappingType(pub u32);

impl DpipeFieldMappingType {
    /// The value `none`.
    #[doc(alias = "DEVLINK_DPIPE_FIELD_MAPPING_TYPE_NONE")]
    pub const NONE: Self = Self(0);
    /// Index of an interface.
    #[doc(alias = "DEVLINK_DPIPE_FIELD_MAPPING_TYPE_IFINDEX")]
    pub const IFINDEX: Self = Self(1);
}

rt::enumeration! { name: DpipeFieldMappingType, number: u32, table: FAMILY[14] }

/// Unit of a resource's size.
#[doc(alias = "devlink_resource_unit")]
#[derive(Default, PartialEq, Hash)]
pub struct ResourceUnit(pub u8);

impl ResourceUnit {
    /// Entries of a table.
    #[doc(alias = "DEVLINK_RESOURCE_UNIT_ENTRY")]
    pub const ENTRY: Self = Self(0);
}

rt::enumeration! { name: ResourceUnit, number: u8, table: FAMILY[15] }

/// Kinds of resources that a dump covers, to be used as bits.
#[doc(alias = "devlink_resource_scope")]
#[derive(Default, PartialEq, Hash)]
pub struct ResourceScope(pub u8);

impl ResourceScope {
    /// Those of the device.
    #[doc(alias = "DEVLINK_RESOURCE_SCOPE_DEV")]
    pub const DEV: Self = Self(0);
    /// Those of its ports.
    #[doc(alias = "DEVLINK_RESOURCE_SCOPE_PORT")]
    pub const PORT: Self = Self(1);
}

rt::enumeration! { name: ResourceScope, number: u8, table: FAMILY[16] }

/// What a reload does.
#[doc(alias = "devlink_reload_action")]
#[derive(Default, PartialEq, Hash)]
pub struct ReloadAction(pub u8);

impl ReloadAction {
    /// Initializes the driver again, which applies parameters and resource sizes.
    #[doc(alias = "DEVLINK_RELOAD_ACTION_DRIVER_REINIT")]
    pub const DRIVER_REINIT: Self = Self(1);
    /// Activates firmware that was written before.
    #[doc(alias = "DEVLINK_RELOAD_ACTION_FW_ACTIVATE")]
    pub const FW_ACTIVATE: Self = Self(2);
}

rt::enumeration! { name: ReloadAction, number: u8, table: FAMILY[17] }

/// What a reload must not do.
#[doc(alias = "devlink_reload_limit")]
#[derive(Default, PartialEq, Hash)]
pub struct ReloadLimit(pub u8);

impl ReloadLimit {
    /// No limit.
    #[doc(alias = "DEVLINK_RELOAD_LIMIT_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// No reset, that is, no loss of traffic, links or settings.
    #[doc(alias = "DEVLINK_RELOAD_LIMIT_NO_RESET")]
    pub const NO_RESET: Self = Self(1);
}

rt::enumeration! { name: ReloadLimit, number: u8, table: FAMILY[18] }

/// When a parameter's value counts.
#[doc(alias = "devlink_param_cmode")]
#[derive(Default, PartialEq, Hash)]
pub struct ParamCmode(pub u8);

impl ParamCmode {
    /// At once; not kept over a reset.
    #[doc(alias = "DEVLINK_PARAM_CMODE_RUNTIME")]
    pub const RUNTIME: Self = Self(0);
    /// When the driver sets the device up, that is, after a reload.
    #[doc(alias = "DEVLINK_PARAM_CMODE_DRIVERINIT")]
    pub const DRIVERINIT: Self = Self(1);
    /// Stored in the device; counts after a reset.
    #[doc(alias = "DEVLINK_PARAM_CMODE_PERMANENT")]
    pub const PERMANENT: Self = Self(2);
}

rt::enumeration! { name: ParamCmode, number: u8, table: FAMILY[19] }

/// Parts that a firmware update may overwrite besides the firmware itself, to be used as bits.
#[doc(alias = "devlink_flash_overwrite")]
#[derive(Default, PartialEq, Hash)]
pub struct FlashOverwrite(pub u8);

impl FlashOverwrite {
    /// Settings of the device.
    #[doc(alias = "DEVLINK_FLASH_OVERWRITE_SETTINGS_BIT")]
    pub const SETTINGS_BIT: Self = Self(0);
    /// What identifies this device, such as MAC address and serial number.
    #[doc(alias = "DEVLINK_FLASH_OVERWRITE_IDENTIFIERS_BIT")]
    pub const IDENTIFIERS_BIT: Self = Self(1);
}

rt::enumeration! { name: FlashOverwrite, number: u8, table: FAMILY[20] }

/// What a trap does with its packets.
#[doc(alias = "devlink_trap_action")]
#[derive(Default, PartialEq, Hash)]
pub struct TrapAction(pub u8);

impl TrapAction {
    /// The device drops them.
    #[doc(alias = "DEVLINK_TRAP_ACTION_DROP")]
    pub const DROP: Self = Self(0);
    /// They go to the CPU and nowhere else.
    #[doc(alias = "DEVLINK_TRAP_ACTION_TRAP")]
    pub const TRAP: Self = Self(1);
    /// The device forwards them, and a copy goes to the CPU.
    #[doc(alias = "DEVLINK_TRAP_ACTION_MIRROR")]
    pub const MIRROR: Self = Self(2);
}

rt::enumeration! { name: TrapAction, number: u8, table: FAMILY[21] }

/// Why packets meet a trap.
#[doc(alias = "devlink_trap_type")]
#[derive(Default, PartialEq, Hash)]
pub struct TrapType(pub u8);

impl TrapType {
    /// The device would drop them.
    #[doc(alias = "DEVLINK_TRAP_TYPE_DROP")]
    pub const DROP: Self = Self(0);
    /// The device cannot forward them in the normal way, such as for lack of a neighbour, so the
    /// kernel does.
    #[doc(alias = "DEVLINK_TRAP_TYPE_EXCEPTION")]
    pub const EXCEPTION: Self = Self(1);
    /// The kernel needs them for protocols, such as ARP.
    #[doc(alias = "DEVLINK_TRAP_TYPE_CONTROL")]
    pub const CONTROL: Self = Self(2);
}

rt::enumeration! { name: TrapType, number: u8, table: FAMILY[22] }

/// Form of a value whose type is known at run time only.
#[doc(alias = "devlink_var_attr_type")]
#[derive(Default, PartialEq, Hash)]
pub struct VarAttrType(pub u8);

impl VarAttrType {
    /// The value `u8`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_U8")]
    pub const U8: Self = Self(1);
    /// The value `u16`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_U16")]
    pub const U16: Self = Self(2);
    /// The value `u32`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_U32")]
    pub const U32: Self = Self(3);
    /// The value `u64`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_U64")]
    pub const U64: Self = Self(4);
    /// The value `string`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_STRING")]
    pub const STRING: Self = Self(5);
    /// True or false; the attribute that refers to this type says how that is encoded.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_FLAG")]
    pub const FLAG: Self = Self(6);
    /// The value `nul-string`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_NUL_STRING")]
    pub const NUL_STRING: Self = Self(10);
    /// The value `binary`.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_BINARY")]
    pub const BINARY: Self = Self(11);
    /// Several 64-bit numbers, each in an attribute of its own.
    #[doc(alias = "DEVLINK_VAR_ATTR_TYPE_U64_ARRAY")]
    pub const U64_ARRAY: Self = Self(129);
}

rt::enumeration! { name: VarAttrType, number: u8, table: FAMILY[23] }

/// State of a slot for line cards.
#[doc(alias = "devlink_linecard_state")]
#[derive(Default, PartialEq, Hash)]
pub struct LinecardState(pub u8);

impl LinecardState {
    /// The value `unspec`.
    #[doc(alias = "DEVLINK_LINECARD_STATE_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// No type is set.
    #[doc(alias = "DEVLINK_LINECARD_STATE_UNPROVISIONED")]
    pub const UNPROVISIONED: Self = Self(1);
    /// The type is being removed.
    #[doc(alias = "DEVLINK_LINECARD_STATE_UNPROVISIONING")]
    pub const UNPROVISIONING: Self = Self(2);
    /// A type is being set.
    #[doc(alias = "DEVLINK_LINECARD_STATE_PROVISIONING")]
    pub const PROVISIONING: Self = Self(3);
    /// The value `provisioning-failed`.
    #[doc(alias = "DEVLINK_LINECARD_STATE_PROVISIONING_FAILED")]
    pub const PROVISIONING_FAILED: Self = Self(4);
    /// A type is set and its ports exist.
    #[doc(alias = "DEVLINK_LINECARD_STATE_PROVISIONED")]
    pub const PROVISIONED: Self = Self(5);
    /// The line card is there and ready.
    #[doc(alias = "DEVLINK_LINECARD_STATE_ACTIVE")]
    pub const ACTIVE: Self = Self(6);
}

rt::enumeration! { name: LinecardState, number: u8, table: FAMILY[24] }

/// Combination of values of `port-fn-attr-cap`.
#[derive(Default, PartialEq, Hash)]
pub struct PortFnAttrCapFlags(pub u32);

impl PortFnAttrCapFlags {
    /// RDMA over Ethernet (RoCE).
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_ROCE_BIT")]
    pub const ROCE_BIT: Self = Self(1);
    /// Live migration.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_MIGRATABLE_BIT")]
    pub const MIGRATABLE_BIT: Self = Self(2);
    /// Offload of IPsec encryption.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_IPSEC_CRYPTO_BIT")]
    pub const IPSEC_CRYPTO_BIT: Self = Self(4);
    /// Offload of whole IPsec packets.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAP_IPSEC_PACKET_BIT")]
    pub const IPSEC_PACKET_BIT: Self = Self(8);
}

rt::flags! { name: PortFnAttrCapFlags, number: u32, table: FAMILY[25] }

/// Combination of values of `resource-scope`.
#[derive(Default, PartialEq, Hash)]
pub struct ResourceScopeFlags(pub u32);

impl ResourceScopeFlags {
    /// Those of the device.
    #[doc(alias = "DEVLINK_RESOURCE_SCOPE_DEV")]
    pub const DEV: Self = Self(1);
    /// Those of its ports.
    #[doc(alias = "DEVLINK_RESOURCE_SCOPE_PORT")]
    pub const PORT: Self = Self(2);
}

rt::flags! { name: ResourceScopeFlags, number: u32, table: FAMILY[26] }

/// Combination of values of `reload-action`.
#[derive(Default, PartialEq, Hash)]
pub struct ReloadActionFlags(pub u32);

impl ReloadActionFlags {
    /// Initializes the driver again, which applies parameters and resource sizes.
    #[doc(alias = "DEVLINK_RELOAD_ACTION_DRIVER_REINIT")]
    pub const DRIVER_REINIT: Self = Self(2);
    /// Activates firmware that was written before.
    #[doc(alias = "DEVLINK_RELOAD_ACTION_FW_ACTIVATE")]
    pub const FW_ACTIVATE: Self = Self(4);
}

rt::flags! { name: ReloadActionFlags, number: u32, table: FAMILY[27] }

/// Combination of values of `reload-limit`.
#[derive(Default, PartialEq, Hash)]
pub struct ReloadLimitFlags(pub u32);

impl ReloadLimitFlags {
    /// No limit.
    #[doc(alias = "DEVLINK_RELOAD_LIMIT_UNSPEC")]
    pub const UNSPEC: Self = Self(1);
    /// No reset, that is, no loss of traffic, links or settings.
    #[doc(alias = "DEVLINK_RELOAD_LIMIT_NO_RESET")]
    pub const NO_RESET: Self = Self(2);
}

rt::flags! { name: ReloadLimitFlags, number: u32, table: FAMILY[28] }

/// Combination of values of `flash-overwrite`.
#[derive(Default, PartialEq, Hash)]
pub struct FlashOverwriteFlags(pub u32);

impl FlashOverwriteFlags {
    /// Settings of the device.
    #[doc(alias = "DEVLINK_FLASH_OVERWRITE_SETTINGS_BIT")]
    pub const SETTINGS_BIT: Self = Self(1);
    /// What identifies this device, such as MAC address and serial number.
    #[doc(alias = "DEVLINK_FLASH_OVERWRITE_IDENTIFIERS_BIT")]
    pub const IDENTIFIERS_BIT: Self = Self(2);
}

rt::flags! { name: FlashOverwriteFlags, number: u32, table: FAMILY[29] }
