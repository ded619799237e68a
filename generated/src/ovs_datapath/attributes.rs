// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => Datapath { numbers: 10, writer: DatapathWriter }] }

/// One datapath.
pub type DatapathAttrs<'a> = AttrsOf<'a, sets::Datapath>;

impl<'a> DatapathAttrs<'a> {
    /// Name of the datapath, which is that of its local port's network device.
    #[doc(alias = "OVS_DP_ATTR_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Netlink port id of the socket that gets the packets which the local port's flows miss; zero
    /// for none. Only in requests.
    #[doc(alias = "OVS_DP_ATTR_UPCALL_PID")]
    #[inline]
    pub fn upcall_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Packet counters; read-only.
    #[doc(alias = "OVS_DP_ATTR_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<OvsDpStats>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsDpStats>>(3)
    }

    /// Counters of mask lookups; read-only.
    #[doc(alias = "OVS_DP_ATTR_MEGAFLOW_STATS")]
    #[inline]
    pub fn megaflow_stats(&self) -> Result<Option<OvsDpMegaflowStats>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsDpMegaflowStats>>(4)
    }

    /// Features switched on; a request replaces all of them.
    #[doc(alias = "OVS_DP_ATTR_USER_FEATURES")]
    #[inline]
    pub fn user_features(&self) -> Result<Option<UserFeatures>, rt::DecodeError> {
        self.view.get::<c::As<UserFeatures, u32>>(5)
    }

    /// Entries of each CPU's mask cache: a power of two, or zero to do without the cache. 256 by
    /// default.
    #[doc(alias = "OVS_DP_ATTR_MASKS_CACHE_SIZE")]
    #[inline]
    pub fn masks_cache_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Netlink port ids of upcall sockets, one for each CPU in order, for
    /// `dispatch-upcall-per-cpu`. A CPU beyond the end wraps around to an earlier socket.
    #[doc(alias = "OVS_DP_ATTR_PER_CPU_PIDS")]
    #[inline]
    pub fn per_cpu_pids(&self) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(8)
    }

    /// Index that the local port's device shall get; only when a datapath is made (newer kernels).
    #[doc(alias = "OVS_DP_ATTR_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl DatapathWriter {
    /// Sets [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`upcall-pid`](DatapathAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`stats`](DatapathAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, value: OvsDpStats) -> &mut Self {
        self.put_attr::<c::Struct<OvsDpStats>>(3, value)
    }

    /// Sets [`megaflow-stats`](DatapathAttrs#method.megaflow_stats).
    #[inline]
    pub fn megaflow_stats(&mut self, value: OvsDpMegaflowStats) -> &mut Self {
        self.put_attr::<c::Struct<OvsDpMegaflowStats>>(4, value)
    }

    /// Sets [`user-features`](DatapathAttrs#method.user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }

    /// Sets [`masks-cache-size`](DatapathAttrs#method.masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`per-cpu-pids`](DatapathAttrs#method.per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }

    /// Sets [`ifindex`](DatapathAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}
