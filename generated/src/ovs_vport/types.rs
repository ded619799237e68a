// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Kind of a port.
#[doc(alias = "ovs_vport_type")]
#[derive(Default, PartialEq, Hash)]
pub struct VportType(pub u32);

impl VportType {
    /// Not a type.
    #[doc(alias = "OVS_VPORT_TYPE_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Device that exists already, physical, virtual or a tunnel; the port takes it over.
    #[doc(alias = "OVS_VPORT_TYPE_NETDEV")]
    pub const NETDEV: Self = Self(1);
    /// Device made by the datapath, through which the host itself takes part. The local port is
    /// one.
    #[doc(alias = "OVS_VPORT_TYPE_INTERNAL")]
    pub const INTERNAL: Self = Self(2);
    /// GRE tunnel made by the datapath. Obsolete like the next two: add a tunnel device in
    /// collect-metadata mode as `netdev`. The newest kernels refuse them.
    #[doc(alias = "OVS_VPORT_TYPE_GRE")]
    pub const GRE: Self = Self(3);
    /// VXLAN tunnel made by the datapath; obsolete.
    #[doc(alias = "OVS_VPORT_TYPE_VXLAN")]
    pub const VXLAN: Self = Self(4);
    /// Geneve tunnel made by the datapath; obsolete.
    #[doc(alias = "OVS_VPORT_TYPE_GENEVE")]
    pub const GENEVE: Self = Self(5);
}

rt::enumeration! { name: VportType, number: u32, table: FAMILY[0] }

/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsHeader {
    /// Interface index of the local port of the datapath. May be zero where a port is named by
    /// `name`.
    pub dp_ifindex: i32,
}

rt::structure! {
    name: OvsHeader,
    kernel: "ovs-header",
    table: FAMILY[0],
    size: 4,
    members: [0 => dp_ifindex: i32],
}

/// Packet and byte counters of a port since its device was made.
#[doc(alias = "ovs_vport_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsVportStats {
    /// The member `rx-packets`.
    pub rx_packets: u64,
    /// The member `tx-packets`.
    pub tx_packets: u64,
    /// The member `rx-bytes`.
    pub rx_bytes: u64,
    /// The member `tx-bytes`.
    pub tx_bytes: u64,
    /// Bad packets received.
    pub rx_errors: u64,
    /// Packets that could not be sent.
    pub tx_errors: u64,
    /// Received packets dropped for lack of space.
    pub rx_dropped: u64,
    /// Packets to send dropped for lack of space.
    pub tx_dropped: u64,
}

rt::structure! {
    name: OvsVportStats,
    kernel: "ovs-vport-stats",
    table: FAMILY[1],
    size: 64,
    members: [
        0 => rx_packets: u64,
        8 => tx_packets: u64,
        16 => rx_bytes: u64,
        24 => tx_bytes: u64,
        32 => rx_errors: u64,
        40 => tx_errors: u64,
        48 => rx_dropped: u64,
        56 => tx_dropped: u64,
    ],
}
