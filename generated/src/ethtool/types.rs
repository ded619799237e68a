// @generated from specs/ethtool.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Tunnel protocols over UDP.
#[derive(Default, PartialEq, Hash)]
pub struct UdpTunnelType(pub u32);

impl UdpTunnelType {
    /// The value `vxlan`.
    #[doc(alias = "ETHTOOL_UDP_TUNNEL_TYPE_VXLAN")]
    pub const VXLAN: Self = Self(0);
    /// The value `geneve`.
    #[doc(alias = "ETHTOOL_UDP_TUNNEL_TYPE_GENEVE")]
    pub const GENEVE: Self = Self(1);
    /// The value `vxlan-gpe`.
    #[doc(alias = "ETHTOOL_UDP_TUNNEL_TYPE_VXLAN_GPE")]
    pub const VXLAN_GPE: Self = Self(2);
}

rt::enumeration! { name: UdpTunnelType, number: u32, table: FAMILY[0] }

/// Tables of names, the `ETH_SS_*` of `linux/ethtool.h`: 1 names of driver statistics, 2 private
/// flags, 4 features, 5 RSS hash functions, 9 link modes, 10 message classes, 11 Wake-on-LAN modes,
/// 12 to 14 timestamping, 15 UDP tunnel types, 16 to 21 standard statistics, 22 flags of hardware
/// timestamping.
#[doc(alias = "ethtool_stringset")]
#[derive(Default, PartialEq, Hash)]
pub struct Stringset(pub u8);

rt::enumeration! { name: Stringset, number: u8, table: FAMILY[1] }

/// Wishes about the reply.
#[doc(alias = "ethtool_header_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct HeaderFlags(pub u32);

impl HeaderFlags {
    /// Send bitsets as plain masks, without names.
    #[doc(alias = "ETHTOOL_FLAG_COMPACT_BITSETS")]
    pub const COMPACT_BITSETS: Self = Self(1);
    /// Send no reply to a set or act operation, only the acknowledgement.
    #[doc(alias = "ETHTOOL_FLAG_OMIT_REPLY")]
    pub const OMIT_REPLY: Self = Self(2);
    /// Add counters, where the operation has some.
    #[doc(alias = "ETHTOOL_FLAG_STATS")]
    pub const STATS: Self = Self(4);
}

rt::flags! { name: HeaderFlags, number: u32, table: FAMILY[2] }

/// How far a firmware flash is.
#[doc(alias = "ethtool_module_fw_flash_status")]
#[derive(Default, PartialEq, Hash)]
pub struct ModuleFwFlashStatus(pub u32);

impl ModuleFwFlashStatus {
    /// Begun.
    #[doc(alias = "ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED")]
    pub const STARTED: Self = Self(1);
    /// Under way; see `done` and `total`.
    #[doc(alias = "ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS")]
    pub const IN_PROGRESS: Self = Self(2);
    /// Done; the module runs the new firmware.
    #[doc(alias = "ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED")]
    pub const COMPLETED: Self = Self(3);
    /// Failed; see `status-msg`.
    #[doc(alias = "ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR")]
    pub const ERROR: Self = Self(4);
}

rt::enumeration! { name: ModuleFwFlashStatus, number: u32, table: FAMILY[3] }

/// Why a port gives no power, by the state variables of IEEE 802.3 clause 33.
/// `c33-pse-ext-substate` has the details.
#[doc(alias = "ethtool_c33_pse_ext_state")]
#[derive(Default, PartialEq, Hash)]
pub struct C33PseExtState(pub u32);

impl C33PseExtState {
    /// Nothing to report.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_NONE")]
    pub const NONE: Self = Self(0);
    /// A fault of the hardware or the power controller.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION")]
    pub const ERROR_CONDITION: Self = Self(1);
    /// The powered device draws too little, or is unplugged.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID")]
    pub const MR_MPS_VALID: Self = Self(2);
    /// Switched off by a pin of the controller.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE")]
    pub const MR_PSE_ENABLE: Self = Self(3);
    /// Detection is going on or has failed.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED")]
    pub const OPTION_DETECT_TED: Self = Self(4);
    /// The voltage is too high or too low, or comes in from outside.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM")]
    pub const OPTION_VPORT_LIM: Self = Self(5);
    /// The powered device draws too much.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED")]
    pub const OVLD_DETECTED: Self = Self(6);
    /// The powered device asked for a kind of power that it cannot have.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE")]
    pub const PD_DLL_POWER_TYPE: Self = Self(7);
    /// The power budget is used up, or the limit of the port is too low.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE")]
    pub const POWER_NOT_AVAILABLE: Self = Self(8);
    /// Short circuit.
    #[doc(alias = "ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED")]
    pub const SHORT_DETECTED: Self = Self(9);
}

rt::enumeration! { name: C33PseExtState, number: u32, table: FAMILY[4] }

/// What a PHY is attached to.
#[doc(alias = "phy_upstream")]
#[derive(Default, PartialEq, Hash)]
pub struct PhyUpstreamType(pub u32);

impl PhyUpstreamType {
    /// A MAC, that is, the interface itself.
    #[doc(alias = "PHY_UPSTREAM_MAC")]
    pub const MAC: Self = Self(0);
    /// Another PHY, as with an SFP module behind a media converter.
    #[doc(alias = "PHY_UPSTREAM_PHY")]
    pub const PHY: Self = Self(1);
}

rt::enumeration! { name: PhyUpstreamType, number: u32, table: FAMILY[5] }

/// Whether headers and payload of received TCP packets go to separate buffers.
#[doc(alias = "ethtool_tcp_data_split")]
#[derive(Default, PartialEq, Hash)]
pub struct TcpDataSplit(pub u8);

impl TcpDataSplit {
    /// Not known; in rings-set: as the driver likes it.
    #[doc(alias = "ETHTOOL_TCP_DATA_SPLIT_UNKNOWN")]
    pub const UNKNOWN: Self = Self(0);
    /// The value `disabled`.
    #[doc(alias = "ETHTOOL_TCP_DATA_SPLIT_DISABLED")]
    pub const DISABLED: Self = Self(1);
    /// The value `enabled`.
    #[doc(alias = "ETHTOOL_TCP_DATA_SPLIT_ENABLED")]
    pub const ENABLED: Self = Self(2);
}

rt::enumeration! { name: TcpDataSplit, number: u8, table: FAMILY[6] }

/// Who makes hardware timestamps.
#[doc(alias = "hwtstamp_source")]
#[derive(Default, PartialEq, Hash)]
pub struct HwtstampSource(pub u32);

impl HwtstampSource {
    /// The MAC or the network card as a whole.
    #[doc(alias = "HWTSTAMP_SOURCE_NETDEV")]
    pub const NETDEV: Self = Self(1);
    /// A PHY.
    #[doc(alias = "HWTSTAMP_SOURCE_PHYLIB")]
    pub const PHYLIB: Self = Self(2);
}

rt::enumeration! { name: HwtstampSource, number: u32, table: FAMILY[7] }

/// Events of power over Ethernet.
#[doc(alias = "ethtool_pse_event")]
#[derive(Default, PartialEq, Hash)]
pub struct PseEvent(pub u64);

impl PseEvent {
    /// The powered device drew too much.
    #[doc(alias = "ETHTOOL_PSE_EVENT_OVER_CURRENT")]
    pub const PSE_EVENT_OVER_CURRENT: Self = Self(1);
    /// The controller is too hot.
    #[doc(alias = "ETHTOOL_PSE_EVENT_OVER_TEMP")]
    pub const PSE_EVENT_OVER_TEMP: Self = Self(2);
    /// A device was looked for at the port.
    #[doc(alias = "ETHTOOL_C33_PSE_EVENT_DETECTION")]
    pub const C33_PSE_EVENT_DETECTION: Self = Self(4);
    /// A device's power class was determined.
    #[doc(alias = "ETHTOOL_C33_PSE_EVENT_CLASSIFICATION")]
    pub const C33_PSE_EVENT_CLASSIFICATION: Self = Self(8);
    /// The powered device was unplugged.
    #[doc(alias = "ETHTOOL_C33_PSE_EVENT_DISCONNECTION")]
    pub const C33_PSE_EVENT_DISCONNECTION: Self = Self(0x10);
    /// The port was switched off because the power budget is used up.
    #[doc(alias = "ETHTOOL_PSE_EVENT_OVER_BUDGET")]
    pub const PSE_EVENT_OVER_BUDGET: Self = Self(0x20);
    /// The kernel could not control the power.
    #[doc(alias = "ETHTOOL_PSE_EVENT_SW_PW_CONTROL_ERROR")]
    pub const PSE_EVENT_SW_PW_CONTROL_ERROR: Self = Self(0x40);
}

rt::flags! { name: PseEvent, number: u64, table: FAMILY[8] }

/// Change of the packet's fields before hashing, so that both directions of a connection get the
/// same hash. At most one of these.
#[derive(Default, PartialEq, Hash)]
pub struct InputXfrm(pub u32);

impl InputXfrm {
    /// Replace source and destination by source XOR destination, for addresses and for ports.
    #[doc(alias = "RXH_XFRM_SYM_XOR")]
    pub const SYM_XOR: Self = Self(1);
    /// Replace one of source and destination by their XOR and the other by their OR.
    #[doc(alias = "RXH_XFRM_SYM_OR_XOR")]
    pub const SYM_OR_XOR: Self = Self(2);
}

rt::flags! { name: InputXfrm, number: u32, table: FAMILY[9] }

/// Fields of a packet that go into the RSS hash.
#[derive(Default, PartialEq, Hash)]
pub struct RxfhFields(pub u64);

impl RxfhFields {
    /// Destination MAC address.
    #[doc(alias = "RXH_L2DA")]
    pub const L2DA: Self = Self(2);
    /// VLAN tag.
    #[doc(alias = "RXH_VLAN")]
    pub const VLAN: Self = Self(4);
    /// Protocol number in the IP header.
    #[doc(alias = "RXH_L3_PROTO")]
    pub const L3_PROTO: Self = Self(8);
    /// Source IP address.
    #[doc(alias = "RXH_IP_SRC")]
    pub const IP_SRC: Self = Self(0x10);
    /// Destination IP address.
    #[doc(alias = "RXH_IP_DST")]
    pub const IP_DST: Self = Self(0x20);
    /// First two bytes of the layer 4 header: the source port of TCP, UDP and SCTP.
    #[doc(alias = "RXH_L4_B_0_1")]
    pub const L4_B_0_1: Self = Self(0x40);
    /// Next two bytes: the destination port of TCP, UDP and SCTP.
    #[doc(alias = "RXH_L4_B_2_3")]
    pub const L4_B_2_3: Self = Self(0x80);
    /// Tunnel endpoint id of GTP.
    #[doc(alias = "RXH_GTP_TEID")]
    pub const GTP_TEID: Self = Self(0x100);
    /// Flow label of IPv6.
    #[doc(alias = "RXH_IP6_FL")]
    pub const IP6_FL: Self = Self(0x200);
    /// Drop packets of this kind.
    #[doc(alias = "RXH_DISCARD")]
    pub const DISCARD: Self = Self(0x80000000);
}

rt::flags! { name: RxfhFields, number: u64, table: FAMILY[10] }
