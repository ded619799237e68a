// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Neighbour { numbers: 18, writer: NeighbourWriter },
        1 => FdbExt { numbers: 3, writer: FdbExtWriter },
        2 => Ndt { numbers: 10, writer: NdtWriter },
        3 => Ndtpa { numbers: 20, writer: NdtpaWriter },
    ],
}

/// Attributes of neighbour and forwarding entries.
pub type NeighbourAttrs<'a> = AttrsOf<'a, sets::Neighbour>;

impl<'a> NeighbourAttrs<'a> {
    /// The `unspec` attribute.
    #[doc(alias = "NDA_UNSPEC")]
    #[inline]
    pub fn unspec(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(0)
    }

    /// IP address of the neighbour, 4 or 16 bytes in network byte order. In VXLAN forwarding
    /// entries, the remote tunnel endpoint.
    #[doc(alias = "NDA_DST")]
    #[inline]
    pub fn dst(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(1)
    }

    /// Hardware address, for Ethernet 6 bytes. In forwarding entries it is the key.
    #[doc(alias = "NDA_LLADDR")]
    #[inline]
    pub fn lladdr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(2)
    }

    /// Ages of the entry; read-only.
    #[doc(alias = "NDA_CACHEINFO")]
    #[inline]
    pub fn cacheinfo(&self) -> Result<Option<NdaCacheinfo>, rt::DecodeError> {
        self.view.get::<c::Struct<NdaCacheinfo>>(3)
    }

    /// Unanswered probes so far.
    #[doc(alias = "NDA_PROBES")]
    #[inline]
    pub fn probes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// VLAN id of a forwarding entry, 1 to 4094.
    #[doc(alias = "NDA_VLAN")]
    #[inline]
    pub fn vlan(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// UDP destination port of a VXLAN remote.
    #[doc(alias = "NDA_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(6)
    }

    /// VXLAN network id to send with, 24 bits in host order.
    #[doc(alias = "NDA_VNI")]
    #[inline]
    pub fn vni(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// In VXLAN entries the index of the interface to send through (`via`). In dump requests: only
    /// entries on this interface.
    #[doc(alias = "NDA_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// In dump requests: only entries on ports of this bridge or VRF, by index.
    #[doc(alias = "NDA_MASTER")]
    #[inline]
    pub fn master(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Id of the network namespace in which the interface of `ifindex` lives.
    #[doc(alias = "NDA_LINK_NETNSID")]
    #[inline]
    pub fn link_netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(10)
    }

    /// VXLAN network id under which the entry is looked up, on devices that serve many
    /// (`external`).
    #[doc(alias = "NDA_SRC_VNI")]
    #[inline]
    pub fn src_vni(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Who installed the entry, with the numbers of route protocols; `protocol` in `ip neigh`.
    #[doc(alias = "NDA_PROTOCOL")]
    #[inline]
    pub fn protocol(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// Id of a nexthop group that serves as VXLAN remotes (`ip nexthop ... fdb`).
    #[doc(alias = "NDA_NH_ID")]
    #[inline]
    pub fn nh_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Further settings of forwarding entries of bridges.
    #[doc(alias = "NDA_FDB_EXT_ATTRS")]
    #[inline]
    pub fn fdb_ext_attrs(&self) -> Result<Option<FdbExtAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FdbExtAttrs<'_>>(14)
    }

    /// Flags that found no room in the header.
    #[doc(alias = "NDA_FLAGS_EXT")]
    #[inline]
    pub fn flags_ext(&self) -> Result<Option<NtfExtFlags>, rt::DecodeError> {
        self.view.get::<c::As<NtfExtFlags, u32>>(15)
    }

    /// For flushing forwarding entries in bulk: the state bits to compare.
    #[doc(alias = "NDA_NDM_STATE_MASK")]
    #[inline]
    pub fn ndm_state_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(16)
    }

    /// For flushing forwarding entries in bulk: the flag bits to compare.
    #[doc(alias = "NDA_NDM_FLAGS_MASK")]
    #[inline]
    pub fn ndm_flags_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(17)
    }
}

impl NeighbourWriter {
    /// Sets [`unspec`](NeighbourAttrs#method.unspec).
    #[inline]
    pub fn unspec(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(0, value)
    }

    /// Sets [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Sets [`cacheinfo`](NeighbourAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: NdaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<NdaCacheinfo>>(3, value)
    }

    /// Sets [`probes`](NeighbourAttrs#method.probes).
    #[inline]
    pub fn probes(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`port`](NeighbourAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(6, value)
    }

    /// Sets [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`master`](NeighbourAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`link-netnsid`](NeighbourAttrs#method.link_netnsid).
    #[inline]
    pub fn link_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(10, value)
    }

    /// Sets [`src-vni`](NeighbourAttrs#method.src_vni).
    #[inline]
    pub fn src_vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`protocol`](NeighbourAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`nh-id`](NeighbourAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`fdb-ext-attrs`](NeighbourAttrs#method.fdb_ext_attrs).
    #[inline]
    pub fn fdb_ext_attrs(&mut self, fill: impl FnOnce(&mut FdbExtWriter)) -> &mut Self {
        self.put_nest::<FdbExtWriter>(14, fill)
    }

    /// Sets [`flags-ext`](NeighbourAttrs#method.flags_ext).
    #[inline]
    pub fn flags_ext(&mut self, value: NtfExtFlags) -> &mut Self {
        self.put_attr::<c::As<NtfExtFlags, u32>>(15, value)
    }

    /// Sets [`ndm-state-mask`](NeighbourAttrs#method.ndm_state_mask).
    #[inline]
    pub fn ndm_state_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`ndm-flags-mask`](NeighbourAttrs#method.ndm_flags_mask).
    #[inline]
    pub fn ndm_flags_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }
}

/// Settings of a forwarding entry of a bridge (`bridge fdb add ... activity_notify`).
pub type FdbExtAttrs<'a> = AttrsOf<'a, sets::FdbExt>;

impl<'a> FdbExtAttrs<'a> {
    /// Bit 0 asks for notifications when the entry falls out of use and is used again; bit 1 says
    /// that it is out of use now.
    #[doc(alias = "NFEA_ACTIVITY_NOTIFY")]
    #[inline]
    pub fn activity_notify(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// In requests that change an entry, keep the time at which it was last used.
    #[doc(alias = "NFEA_DONT_REFRESH")]
    #[inline]
    pub fn dont_refresh(&self) -> bool {
        self.view.has(2)
    }
}

impl FdbExtWriter {
    /// Sets [`activity-notify`](FdbExtAttrs#method.activity_notify).
    #[inline]
    pub fn activity_notify(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`dont-refresh`](FdbExtAttrs#method.dont_refresh).
    #[inline]
    pub fn dont_refresh(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }
}

/// One neighbour table, `arp_cache` or `ndisc_cache`.
pub type NdtAttrs<'a> = AttrsOf<'a, sets::Ndt>;

impl<'a> NdtAttrs<'a> {
    /// Name of the table; requests must have it.
    #[doc(alias = "NDTA_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Below this many entries nothing is garbage collected; the sysctl `gc_thresh1`.
    #[doc(alias = "NDTA_THRESH1")]
    #[inline]
    pub fn thresh1(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Soft limit: the table may exceed it for about five seconds only; the sysctl `gc_thresh2`.
    #[doc(alias = "NDTA_THRESH2")]
    #[inline]
    pub fn thresh2(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Hard limit of entries; the sysctl `gc_thresh3`.
    #[doc(alias = "NDTA_THRESH3")]
    #[inline]
    pub fn thresh3(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Geometry and state; read-only.
    #[doc(alias = "NDTA_CONFIG")]
    #[inline]
    pub fn config(&self) -> Result<Option<NdtConfig>, rt::DecodeError> {
        self.view.get::<c::Struct<NdtConfig>>(5)
    }

    /// Timers and queue limits, defaults or those of one interface.
    #[doc(alias = "NDTA_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<NdtpaAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NdtpaAttrs<'_>>(6)
    }

    /// Counters; read-only.
    #[doc(alias = "NDTA_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<NdtStats>, rt::DecodeError> {
        self.view.get::<c::Struct<NdtStats>>(7)
    }

    /// Time between garbage collections, in milliseconds.
    #[doc(alias = "NDTA_GC_INTERVAL")]
    #[inline]
    pub fn gc_interval(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }
}

impl NdtWriter {
    /// Sets [`name`](NdtAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`thresh1`](NdtAttrs#method.thresh1).
    #[inline]
    pub fn thresh1(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`thresh2`](NdtAttrs#method.thresh2).
    #[inline]
    pub fn thresh2(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`thresh3`](NdtAttrs#method.thresh3).
    #[inline]
    pub fn thresh3(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`config`](NdtAttrs#method.config).
    #[inline]
    pub fn config(&mut self, value: NdtConfig) -> &mut Self {
        self.put_attr::<c::Struct<NdtConfig>>(5, value)
    }

    /// Sets [`parms`](NdtAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, fill: impl FnOnce(&mut NdtpaWriter)) -> &mut Self {
        self.put_nest::<NdtpaWriter>(6, fill)
    }

    /// Sets [`stats`](NdtAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, value: NdtStats) -> &mut Self {
        self.put_attr::<c::Struct<NdtStats>>(7, value)
    }

    /// Sets [`gc-interval`](NdtAttrs#method.gc_interval).
    #[inline]
    pub fn gc_interval(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }
}

/// Timers and limits of one interface, or the defaults for new interfaces. Most are sysctls under
/// `net.ipv4.neigh` and `net.ipv6.neigh` too.
pub type NdtpaAttrs<'a> = AttrsOf<'a, sets::Ndtpa>;

impl<'a> NdtpaAttrs<'a> {
    /// Index of the interface; absent or 0 for the defaults.
    #[doc(alias = "NDTPA_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number of references the kernel holds; read-only.
    #[doc(alias = "NDTPA_REFCNT")]
    #[inline]
    pub fn refcnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Milliseconds for which a confirmation counts at present, chosen at random around the base;
    /// read-only.
    #[doc(alias = "NDTPA_REACHABLE_TIME")]
    #[inline]
    pub fn reachable_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Base from which `reachable-time` is drawn (half to one and a half times), in milliseconds.
    #[doc(alias = "NDTPA_BASE_REACHABLE_TIME")]
    #[inline]
    pub fn base_reachable_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Milliseconds between two solicitations.
    #[doc(alias = "NDTPA_RETRANS_TIME")]
    #[inline]
    pub fn retrans_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Milliseconds after which an unused entry may be collected.
    #[doc(alias = "NDTPA_GC_STALETIME")]
    #[inline]
    pub fn gc_staletime(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }

    /// Milliseconds in the delay state before the first probe.
    #[doc(alias = "NDTPA_DELAY_PROBE_TIME")]
    #[inline]
    pub fn delay_probe_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Packets that may wait for one resolution; kept for old programs, derived from
    /// `queue-lenbytes`.
    #[doc(alias = "NDTPA_QUEUE_LEN")]
    #[inline]
    pub fn queue_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Probes left to a user space resolver before multicast is tried.
    #[doc(alias = "NDTPA_APP_PROBES")]
    #[inline]
    pub fn app_probes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Unicast probes to a stale neighbour before it is considered lost.
    #[doc(alias = "NDTPA_UCAST_PROBES")]
    #[inline]
    pub fn ucast_probes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Broadcast or multicast solicitations before resolution fails.
    #[doc(alias = "NDTPA_MCAST_PROBES")]
    #[inline]
    pub fn mcast_probes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Upper bound of the random delay before answering for anycast addresses, in milliseconds.
    #[doc(alias = "NDTPA_ANYCAST_DELAY")]
    #[inline]
    pub fn anycast_delay(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(12)
    }

    /// Upper bound of the random delay before answering as a proxy, in milliseconds.
    #[doc(alias = "NDTPA_PROXY_DELAY")]
    #[inline]
    pub fn proxy_delay(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(13)
    }

    /// Packets that may wait for a delayed proxy answer.
    #[doc(alias = "NDTPA_PROXY_QLEN")]
    #[inline]
    pub fn proxy_qlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Milliseconds for which a fresh ARP entry resists being overwritten.
    #[doc(alias = "NDTPA_LOCKTIME")]
    #[inline]
    pub fn locktime(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(15)
    }

    /// Bytes of packets that may wait for one resolution.
    #[doc(alias = "NDTPA_QUEUE_LENBYTES")]
    #[inline]
    pub fn queue_lenbytes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// Further multicast solicitations after unicast and application probes went unanswered.
    #[doc(alias = "NDTPA_MCAST_REPROBES")]
    #[inline]
    pub fn mcast_reprobes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }

    /// Milliseconds between the checks of entries flagged managed.
    #[doc(alias = "NDTPA_INTERVAL_PROBE_TIME_MS")]
    #[inline]
    pub fn interval_probe_time_ms(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(19)
    }
}

impl NdtpaWriter {
    /// Sets [`ifindex`](NdtpaAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`refcnt`](NdtpaAttrs#method.refcnt).
    #[inline]
    pub fn refcnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`reachable-time`](NdtpaAttrs#method.reachable_time).
    #[inline]
    pub fn reachable_time(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`base-reachable-time`](NdtpaAttrs#method.base_reachable_time).
    #[inline]
    pub fn base_reachable_time(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`retrans-time`](NdtpaAttrs#method.retrans_time).
    #[inline]
    pub fn retrans_time(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`gc-staletime`](NdtpaAttrs#method.gc_staletime).
    #[inline]
    pub fn gc_staletime(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }

    /// Sets [`delay-probe-time`](NdtpaAttrs#method.delay_probe_time).
    #[inline]
    pub fn delay_probe_time(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`queue-len`](NdtpaAttrs#method.queue_len).
    #[inline]
    pub fn queue_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`app-probes`](NdtpaAttrs#method.app_probes).
    #[inline]
    pub fn app_probes(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`ucast-probes`](NdtpaAttrs#method.ucast_probes).
    #[inline]
    pub fn ucast_probes(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`mcast-probes`](NdtpaAttrs#method.mcast_probes).
    #[inline]
    pub fn mcast_probes(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`anycast-delay`](NdtpaAttrs#method.anycast_delay).
    #[inline]
    pub fn anycast_delay(&mut self, value: u64) -> &mut Self {
        self.put_u64(12, value)
    }

    /// Sets [`proxy-delay`](NdtpaAttrs#method.proxy_delay).
    #[inline]
    pub fn proxy_delay(&mut self, value: u64) -> &mut Self {
        self.put_u64(13, value)
    }

    /// Sets [`proxy-qlen`](NdtpaAttrs#method.proxy_qlen).
    #[inline]
    pub fn proxy_qlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`locktime`](NdtpaAttrs#method.locktime).
    #[inline]
    pub fn locktime(&mut self, value: u64) -> &mut Self {
        self.put_u64(15, value)
    }

    /// Sets [`queue-lenbytes`](NdtpaAttrs#method.queue_lenbytes).
    #[inline]
    pub fn queue_lenbytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`mcast-reprobes`](NdtpaAttrs#method.mcast_reprobes).
    #[inline]
    pub fn mcast_reprobes(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Sets [`interval-probe-time-ms`](NdtpaAttrs#method.interval_probe_time_ms): at least 1, at
    /// most 86400000.
    #[inline]
    pub fn interval_probe_time_ms(&mut self, value: u64) -> &mut Self {
        self.put_checked::<u64>(19, value)
    }
}
