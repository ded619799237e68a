// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Constants, enums and structs.
use netloom_runtime as rt;
#[allow(unused_imports, reason = "not every family has members other than numbers")]
use netloom_runtime::codec as c;
/// What the program in user space is able to handle; it chooses, the kernel obeys.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct UserFeatures(pub u32);
impl UserFeatures {
    /// Messages may end without the padding that rounds the last attribute up to four bytes.
    #[doc(alias = "OVS_DP_F_UNALIGNED")]
    pub const UNALIGNED: Self = Self(1);
    /// A port may have several upcall sockets; packets are spread over them by hash.
    #[doc(alias = "OVS_DP_F_VPORT_PIDS")]
    pub const VPORT_PIDS: Self = Self(2);
    /// Recirculation ids are shared with tc, for flows of which hardware handles a part. `EOPNOTSUPP` if the kernel was built without it.
    #[doc(alias = "OVS_DP_F_TC_RECIRC_SHARING")]
    pub const TC_RECIRC_SHARING: Self = Self(4);
    /// Upcalls go to the socket of the CPU that handles the packet (`per-cpu-pids`), whatever sockets the ports have.
    #[doc(alias = "OVS_DP_F_DISPATCH_UPCALL_PER_CPU")]
    pub const DISPATCH_UPCALL_PER_CPU: Self = Self(8);
}
rt::__flags!(UserFeatures, u32, super::tables::FAMILY, 0);
/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsHeader {
    /// Interface index of the datapath's local port, which serves as the datapath's id. Zero in requests that name the datapath by other means, or mean none.
    pub dp_ifindex: i32,
}
impl OvsHeader {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            dp_ifindex: rt::structs::load::<i32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.dp_ifindex, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsHeader, "ovs-header", 4, super::tables::FAMILY, 0);
/// Counters of a datapath since it was made, in packets unless said otherwise. `ovs-dpctl show` prints them as `lookups`.
#[doc(alias = "ovs_dp_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
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
impl OvsDpStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            n_hit: rt::structs::load::<u64>(bytes, 0)?,
            n_missed: rt::structs::load::<u64>(bytes, 8)?,
            n_lost: rt::structs::load::<u64>(bytes, 16)?,
            n_flows: rt::structs::load::<u64>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.n_hit, out, start, 0)?;
        rt::structs::store::<u64>(self.n_missed, out, start, 8)?;
        rt::structs::store::<u64>(self.n_lost, out, start, 16)?;
        rt::structs::store::<u64>(self.n_flows, out, start, 24)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsDpStats, "ovs-dp-stats", 32, super::tables::FAMILY, 1);
/// How costly lookups in the wildcarded flow table are.
#[doc(alias = "ovs_dp_megaflow_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsDpMegaflowStats {
    /// Masks tried, summed over all lookups; divided by the number of lookups it is the average cost of one.
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
impl OvsDpMegaflowStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            n_mask_hit: rt::structs::load::<u64>(bytes, 0)?,
            n_masks: rt::structs::load::<u32>(bytes, 8)?,
            pad0: rt::structs::load::<u32>(bytes, 12)?,
            n_cache_hit: rt::structs::load::<u64>(bytes, 16)?,
            pad1: rt::structs::load::<u64>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.n_mask_hit, out, start, 0)?;
        rt::structs::store::<u32>(self.n_masks, out, start, 8)?;
        rt::structs::store::<u32>(self.pad0, out, start, 12)?;
        rt::structs::store::<u64>(self.n_cache_hit, out, start, 16)?;
        rt::structs::store::<u64>(self.pad1, out, start, 24)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsDpMegaflowStats, "ovs-dp-megaflow-stats", 32, super::tables::FAMILY, 2
);
