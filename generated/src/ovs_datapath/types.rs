// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What the program in user space is able to handle; it chooses, the kernel obeys.
#[derive(Default, PartialEq, Hash)]
pub struct UserFeatures(pub u32);

impl UserFeatures {
    /// Messages may end without the padding that rounds the last attribute up to four bytes.
    #[doc(alias = "OVS_DP_F_UNALIGNED")]
    pub const UNALIGNED: Self = Self(1);
    /// A port may have several upcall sockets; packets are spread over them by hash.
    #[doc(alias = "OVS_DP_F_VPORT_PIDS")]
    pub const VPORT_PIDS: Self = Self(2);
    /// Recirculation ids are shared with tc, for flows of which hardware handles a part.
    /// `EOPNOTSUPP` if the kernel was built without it.
    #[doc(alias = "OVS_DP_F_TC_RECIRC_SHARING")]
    pub const TC_RECIRC_SHARING: Self = Self(4);
    /// Upcalls go to the socket of the CPU that handles the packet (`per-cpu-pids`), whatever
    /// sockets the ports have.
    #[doc(alias = "OVS_DP_F_DISPATCH_UPCALL_PER_CPU")]
    pub const DISPATCH_UPCALL_PER_CPU: Self = Self(8);
}

rt::flags! { name: UserFeatures, number: u32, table: FAMILY[0] }

/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsHeader {
    /// Interface index of the datapath's local port, which serves as the datapath's id. Zero in
    /// requests that name the datapath by other means, or mean none.
    pub dp_ifindex: i32,
}

rt::structure! {
    name: OvsHeader,
    kernel: "ovs-header",
    table: FAMILY[0],
    size: 4,
    members: [0 => dp_ifindex: i32],
}

/// Counters of a datapath since it was made, in packets unless said otherwise. `ovs-dpctl show`
/// prints them as `lookups`.
#[doc(alias = "ovs_dp_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsDpStats {
    /// Packets that matched a flow.
    pub n_hit: u64,
    /// Packets that matched none and went to user space.
    pub n_missed: u64,
    /// Misses that could not be queued to user space, so the packet was dropped.
    pub n_lost: u64,
    /// Flows in the table at the moment.
    pub n_flows: u64,
}

rt::structure! {
    name: OvsDpStats,
    kernel: "ovs-dp-stats",
    table: FAMILY[1],
    size: 32,
    members: [0 => n_hit: u64, 8 => n_missed: u64, 16 => n_lost: u64, 24 => n_flows: u64],
}

/// How costly lookups in the wildcarded flow table are.
#[doc(alias = "ovs_dp_megaflow_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsDpMegaflowStats {
    /// Masks tried, summed over all lookups; divided by the number of lookups it is the average
    /// cost of one.
    pub n_mask_hit: u64,
    /// Different masks in use at the moment.
    pub n_masks: u32,
    /// Unused.
    pub pad0: u32,
    /// Lookups for which the mask cache named the right mask at once.
    pub n_cache_hit: u64,
    /// Unused.
    pub pad1: u64,
}

rt::structure! {
    name: OvsDpMegaflowStats,
    kernel: "ovs-dp-megaflow-stats",
    table: FAMILY[2],
    size: 32,
    members: [
        0 => n_mask_hit: u64,
        8 => n_masks: u32,
        12 => pad0: u32,
        16 => n_cache_hit: u64,
        24 => pad1: u64,
    ],
}
