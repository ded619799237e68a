// @generated from specs/rt-route.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Route { numbers: 33, writer: RouteWriter },
        1 => Metrics { numbers: 18, writer: MetricsWriter },
    ],
}

/// Attributes of route messages.
pub type RouteAttrs<'a> = AttrsOf<'a, sets::Route>;

impl<'a> RouteAttrs<'a> {
    /// Destination prefix, 4 or 16 bytes in network byte order; absent for default routes. In a
    /// lookup, the address to reach.
    #[doc(alias = "RTA_DST")]
    #[inline]
    pub fn dst(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(1)
    }

    /// Source prefix of IPv6 source routing; in a lookup, the address to send from.
    #[doc(alias = "RTA_SRC")]
    #[inline]
    pub fn src(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(2)
    }

    /// Index of the interface on which packets come in, for lookups of forwarded packets.
    #[doc(alias = "RTA_IIF")]
    #[inline]
    pub fn iif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Index of the interface through which packets leave, `dev` in `ip route`.
    #[doc(alias = "RTA_OIF")]
    #[inline]
    pub fn oif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Router to hand packets to, same family as the route; `via` in `ip route`.
    #[doc(alias = "RTA_GATEWAY")]
    #[inline]
    pub fn gateway(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(5)
    }

    /// Metric: among routes to the same prefix the lowest wins. IPv6 replaces 0 by 1024.
    #[doc(alias = "RTA_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Source address that local sockets get when they have not bound one; `src` in `ip route`.
    #[doc(alias = "RTA_PREFSRC")]
    #[inline]
    pub fn prefsrc(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(7)
    }

    /// TCP and path settings for connections over the route.
    #[doc(alias = "RTA_METRICS")]
    #[inline]
    pub fn metrics(&self) -> Result<Option<MetricsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MetricsAttrs<'_>>(8)
    }

    /// Several next hops: a row of `struct rtnexthop`, each followed by its own attributes
    /// (gateway, encap and so on).
    #[doc(alias = "RTA_MULTIPATH")]
    #[inline]
    pub fn multipath(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(9)
    }

    /// Historical; the kernel ignores it.
    #[doc(alias = "RTA_PROTOINFO")]
    #[inline]
    pub fn protoinfo(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// Realms (IPv4), source in the upper and destination in the lower 16 bits; `realms` in `ip
    /// route`.
    #[doc(alias = "RTA_FLOW")]
    #[inline]
    pub fn flow(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Age, uses and expiry.
    #[doc(alias = "RTA_CACHEINFO")]
    #[inline]
    pub fn cacheinfo(&self) -> Result<Option<RtaCacheinfo>, rt::DecodeError> {
        self.view.get::<c::Struct<RtaCacheinfo>>(12)
    }

    /// Historical; the kernel ignores it.
    #[doc(alias = "RTA_SESSION")]
    #[inline]
    pub fn session(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(13)
    }

    /// Historical; the kernel ignores it.
    #[doc(alias = "RTA_MP_ALGO")]
    #[inline]
    pub fn mp_algo(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(14)
    }

    /// Table number, all 32 bits; wins over `rtm-table`.
    #[doc(alias = "RTA_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Firewall mark to assume in a lookup.
    #[doc(alias = "RTA_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// Packets, bytes and wrong-interface packets of a multicast route, three u64.
    #[doc(alias = "RTA_MFC_STATS")]
    #[inline]
    pub fn mfc_stats(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(17)
    }

    /// Gateway of another address family: two bytes of family in host order, then the address (`via
    /// inet6 ...`).
    #[doc(alias = "RTA_VIA")]
    #[inline]
    pub fn via(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(18)
    }

    /// MPLS label stack that replaces the incoming label; `as` in `ip -f mpls route`.
    #[doc(alias = "RTA_NEWDST")]
    #[inline]
    pub fn newdst(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(19)
    }

    /// Router preference from advertisements (IPv6, RFC 4191): 0 medium, 1 high, 3 low.
    #[doc(alias = "RTA_PREF")]
    #[inline]
    pub fn pref(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(20)
    }

    /// Kind of lightweight tunnel in `encap`: 1 MPLS, 2 IP, 4 IPv6, 5 SRv6, 6 BPF, 7 SRv6 local, 8
    /// RPL, 9 IOAM, 10 XFRM.
    #[doc(alias = "RTA_ENCAP_TYPE")]
    #[inline]
    pub fn encap_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(21)
    }

    /// Settings of the lightweight tunnel, attributes that depend on `encap-type`.
    #[doc(alias = "RTA_ENCAP")]
    #[inline]
    pub fn encap(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(22)
    }

    /// Lifetime in seconds, in requests (IPv6). Answers report it in `cacheinfo`.
    #[doc(alias = "RTA_EXPIRES")]
    #[inline]
    pub fn expires(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(23)
    }

    /// Filler that aligns 64-bit values; carries nothing.
    #[doc(alias = "RTA_PAD")]
    #[inline]
    pub fn pad(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(24)
    }

    /// User on whose behalf to look up, for rules that select by user.
    #[doc(alias = "RTA_UID")]
    #[inline]
    pub fn uid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(25)
    }

    /// Whether the TTL moves between IP header and MPLS label (MPLS routes): 0 no, 1 yes; absent
    /// means the sysctl decides.
    #[doc(alias = "RTA_TTL_PROPAGATE")]
    #[inline]
    pub fn ttl_propagate(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(26)
    }

    /// IP protocol number to assume in a lookup: 6 TCP, 17 UDP, 1 or 58 ICMP.
    #[doc(alias = "RTA_IP_PROTO")]
    #[inline]
    pub fn ip_proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(27)
    }

    /// Source port to assume in a lookup.
    #[doc(alias = "RTA_SPORT")]
    #[inline]
    pub fn sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(28)
    }

    /// Destination port to assume in a lookup.
    #[doc(alias = "RTA_DPORT")]
    #[inline]
    pub fn dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(29)
    }

    /// Id of a nexthop object (`ip nexthop`) that takes the place of gateway, interface and
    /// multipath.
    #[doc(alias = "RTA_NH_ID")]
    #[inline]
    pub fn nh_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(30)
    }

    /// IPv6 flow label to assume in a lookup, the low 20 bits.
    #[doc(alias = "RTA_FLOWLABEL")]
    #[inline]
    pub fn flowlabel(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(31)
    }

    /// Why the kernel removed the route; only in notifications of IPv6 removals, and not from all
    /// kernels.
    #[doc(alias = "RTA_DEL_REASON")]
    #[inline]
    pub fn del_reason(&self) -> Result<Option<DelReason>, rt::DecodeError> {
        self.view.get::<c::As<DelReason, u32>>(32)
    }
}

impl RouteWriter {
    /// Sets [`dst`](RouteAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`src`](RouteAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`iif`](RouteAttrs#method.iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`oif`](RouteAttrs#method.oif).
    #[inline]
    pub fn oif(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`gateway`](RouteAttrs#method.gateway).
    #[inline]
    pub fn gateway(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(5, value.into())
    }

    /// Sets [`priority`](RouteAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`prefsrc`](RouteAttrs#method.prefsrc).
    #[inline]
    pub fn prefsrc(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(7, value.into())
    }

    /// Sets [`metrics`](RouteAttrs#method.metrics).
    #[inline]
    pub fn metrics(&mut self, fill: impl FnOnce(&mut MetricsWriter)) -> &mut Self {
        self.put_nest::<MetricsWriter>(8, fill)
    }

    /// Sets [`multipath`](RouteAttrs#method.multipath).
    #[inline]
    pub fn multipath(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(9, value)
    }

    /// Sets [`protoinfo`](RouteAttrs#method.protoinfo).
    #[inline]
    pub fn protoinfo(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(10, value)
    }

    /// Sets [`flow`](RouteAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`cacheinfo`](RouteAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: RtaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<RtaCacheinfo>>(12, value)
    }

    /// Sets [`session`](RouteAttrs#method.session).
    #[inline]
    pub fn session(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(13, value)
    }

    /// Sets [`mp-algo`](RouteAttrs#method.mp_algo).
    #[inline]
    pub fn mp_algo(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(14, value)
    }

    /// Sets [`table`](RouteAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`mark`](RouteAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`mfc-stats`](RouteAttrs#method.mfc_stats).
    #[inline]
    pub fn mfc_stats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(17, value)
    }

    /// Sets [`via`](RouteAttrs#method.via).
    #[inline]
    pub fn via(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(18, value)
    }

    /// Sets [`newdst`](RouteAttrs#method.newdst).
    #[inline]
    pub fn newdst(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(19, value)
    }

    /// Sets [`pref`](RouteAttrs#method.pref).
    #[inline]
    pub fn pref(&mut self, value: u8) -> &mut Self {
        self.put_u8(20, value)
    }

    /// Sets [`encap-type`](RouteAttrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(21, value)
    }

    /// Sets [`encap`](RouteAttrs#method.encap).
    #[inline]
    pub fn encap(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }

    /// Sets [`expires`](RouteAttrs#method.expires).
    #[inline]
    pub fn expires(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`pad`](RouteAttrs#method.pad).
    #[inline]
    pub fn pad(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(24, value)
    }

    /// Sets [`uid`](RouteAttrs#method.uid).
    #[inline]
    pub fn uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(25, value)
    }

    /// Sets [`ttl-propagate`](RouteAttrs#method.ttl_propagate).
    #[inline]
    pub fn ttl_propagate(&mut self, value: u8) -> &mut Self {
        self.put_u8(26, value)
    }

    /// Sets [`ip-proto`](RouteAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(27, value)
    }

    /// Sets [`sport`](RouteAttrs#method.sport).
    #[inline]
    pub fn sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(28, value)
    }

    /// Sets [`dport`](RouteAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(29, value)
    }

    /// Sets [`nh-id`](RouteAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(30, value)
    }

    /// Sets [`flowlabel`](RouteAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(31, value)
    }

    /// Sets [`del-reason`](RouteAttrs#method.del_reason).
    #[inline]
    pub fn del_reason(&mut self, value: DelReason) -> &mut Self {
        self.put_attr::<c::As<DelReason, u32>>(32, value)
    }
}

/// Per-route settings; `ip route` prints those that differ from 0 behind the route.
pub type MetricsAttrs<'a> = AttrsOf<'a, sets::Metrics>;

impl<'a> MetricsAttrs<'a> {
    /// Bit mask; bit n freezes metric n, so path MTU discovery and TCP leave it alone. `mtu lock
    /// 1400` sets bit 2.
    #[doc(alias = "RTAX_LOCK")]
    #[inline]
    pub fn lock(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Largest packet on the path, in bytes.
    #[doc(alias = "RTAX_MTU")]
    #[inline]
    pub fn mtu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Upper bound of the TCP window we advertise, in bytes.
    #[doc(alias = "RTAX_WINDOW")]
    #[inline]
    pub fn window(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Initial round trip time estimate, in eighths of a millisecond.
    #[doc(alias = "RTAX_RTT")]
    #[inline]
    pub fn rtt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Initial round trip time variance, in quarters of a millisecond.
    #[doc(alias = "RTAX_RTTVAR")]
    #[inline]
    pub fn rttvar(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Initial slow start threshold, in segments.
    #[doc(alias = "RTAX_SSTHRESH")]
    #[inline]
    pub fn ssthresh(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Upper bound of the congestion window, in segments; works only when locked.
    #[doc(alias = "RTAX_CWND")]
    #[inline]
    pub fn cwnd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Maximum segment size announced to peers, in bytes.
    #[doc(alias = "RTAX_ADVMSS")]
    #[inline]
    pub fn advmss(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Initial guess of how many segments the path reorders.
    #[doc(alias = "RTAX_REORDERING")]
    #[inline]
    pub fn reordering(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// TTL or hop limit of packets sent.
    #[doc(alias = "RTAX_HOPLIMIT")]
    #[inline]
    pub fn hoplimit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Congestion window of new connections, in segments.
    #[doc(alias = "RTAX_INITCWND")]
    #[inline]
    pub fn initcwnd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Bit mask of `RTAX_FEATURE_*`: 1 ECN, 2 SACK, 4 timestamps, 8 allfrag, 16 microsecond
    /// timestamps; only some have an effect.
    #[doc(alias = "RTAX_FEATURES")]
    #[inline]
    pub fn features(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// Lower bound of the TCP retransmission timeout, in milliseconds.
    #[doc(alias = "RTAX_RTO_MIN")]
    #[inline]
    pub fn rto_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Receive window that new connections announce, in segments.
    #[doc(alias = "RTAX_INITRWND")]
    #[inline]
    pub fn initrwnd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// 1 turns delayed acknowledgements off.
    #[doc(alias = "RTAX_QUICKACK")]
    #[inline]
    pub fn quickack(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Name of the TCP congestion control, for example `bbr`.
    #[doc(alias = "RTAX_CC_ALGO")]
    #[inline]
    pub fn cc_algo(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(16)
    }

    /// 1 lets TCP Fast Open work without a cookie.
    #[doc(alias = "RTAX_FASTOPEN_NO_COOKIE")]
    #[inline]
    pub fn fastopen_no_cookie(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }
}

impl MetricsWriter {
    /// Sets [`lock`](MetricsAttrs#method.lock).
    #[inline]
    pub fn lock(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`mtu`](MetricsAttrs#method.mtu).
    #[inline]
    pub fn mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`window`](MetricsAttrs#method.window).
    #[inline]
    pub fn window(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rtt`](MetricsAttrs#method.rtt).
    #[inline]
    pub fn rtt(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`rttvar`](MetricsAttrs#method.rttvar).
    #[inline]
    pub fn rttvar(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`ssthresh`](MetricsAttrs#method.ssthresh).
    #[inline]
    pub fn ssthresh(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`cwnd`](MetricsAttrs#method.cwnd).
    #[inline]
    pub fn cwnd(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`advmss`](MetricsAttrs#method.advmss).
    #[inline]
    pub fn advmss(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`reordering`](MetricsAttrs#method.reordering).
    #[inline]
    pub fn reordering(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`hoplimit`](MetricsAttrs#method.hoplimit).
    #[inline]
    pub fn hoplimit(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`initcwnd`](MetricsAttrs#method.initcwnd).
    #[inline]
    pub fn initcwnd(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`features`](MetricsAttrs#method.features).
    #[inline]
    pub fn features(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`rto-min`](MetricsAttrs#method.rto_min).
    #[inline]
    pub fn rto_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`initrwnd`](MetricsAttrs#method.initrwnd).
    #[inline]
    pub fn initrwnd(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`quickack`](MetricsAttrs#method.quickack).
    #[inline]
    pub fn quickack(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`cc-algo`](MetricsAttrs#method.cc_algo).
    #[inline]
    pub fn cc_algo(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(16, value)
    }

    /// Sets [`fastopen-no-cookie`](MetricsAttrs#method.fastopen_no_cookie).
    #[inline]
    pub fn fastopen_no_cookie(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }
}
