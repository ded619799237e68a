// @generated from specs/tcp_metrics.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => TcpMetrics { numbers: 14, writer: TcpMetricsWriter },
        1 => Metrics { numbers: 8, writer: MetricsWriter },
    ],
}

/// What is known about one destination.
pub type TcpMetricsAttrs<'a> = AttrsOf<'a, sets::TcpMetrics>;

impl<'a> TcpMetricsAttrs<'a> {
    /// Destination, that is, the other host.
    #[doc(alias = "TCP_METRICS_ATTR_ADDR_IPV4")]
    #[inline]
    pub fn addr_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(1)
    }

    /// Destination, that is, the other host.
    #[doc(alias = "TCP_METRICS_ATTR_ADDR_IPV6")]
    #[inline]
    pub fn addr_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(2)
    }

    /// Milliseconds since the entry was last updated.
    #[doc(alias = "TCP_METRICS_ATTR_AGE")]
    #[inline]
    pub fn age(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Last TCP timestamp received from the host. Not sent since Linux 4.12.
    #[doc(alias = "TCP_METRICS_ATTR_TW_TSVAL")]
    #[inline]
    pub fn tw_tsval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Seconds since `tw-tsval` was received. Not sent since Linux 4.12.
    #[doc(alias = "TCP_METRICS_ATTR_TW_TS_STAMP")]
    #[inline]
    pub fn tw_ts_stamp(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(5)
    }

    /// Metrics of the path; absent if none is known.
    #[doc(alias = "TCP_METRICS_ATTR_VALS")]
    #[inline]
    pub fn vals(&self) -> Result<Option<MetricsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MetricsAttrs<'_>>(6)
    }

    /// Segment size to send with a Fast Open SYN, in bytes.
    #[doc(alias = "TCP_METRICS_ATTR_FOPEN_MSS")]
    #[inline]
    pub fn fopen_mss(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(7)
    }

    /// How often in succession a SYN with data got lost; absent if none did.
    #[doc(alias = "TCP_METRICS_ATTR_FOPEN_SYN_DROPS")]
    #[inline]
    pub fn fopen_syn_drops(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(8)
    }

    /// Milliseconds since the last loss of a SYN with data.
    #[doc(alias = "TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS")]
    #[inline]
    pub fn fopen_syn_drop_ts(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }

    /// Fast Open cookie received from the host, 4 to 16 bytes.
    #[doc(alias = "TCP_METRICS_ATTR_FOPEN_COOKIE")]
    #[inline]
    pub fn fopen_cookie(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// Source, that is, the address of this host.
    #[doc(alias = "TCP_METRICS_ATTR_SADDR_IPV4")]
    #[inline]
    pub fn saddr_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(11)
    }

    /// Source, that is, the address of this host.
    #[doc(alias = "TCP_METRICS_ATTR_SADDR_IPV6")]
    #[inline]
    pub fn saddr_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(12)
    }
}

impl TcpMetricsWriter {
    /// Sets [`addr-ipv4`](TcpMetricsAttrs#method.addr_ipv4).
    #[inline]
    pub fn addr_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(1, value)
    }

    /// Sets [`addr-ipv6`](TcpMetricsAttrs#method.addr_ipv6): exactly 16 bytes.
    #[inline]
    pub fn addr_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(2, value.into())
    }

    /// Sets [`age`](TcpMetricsAttrs#method.age).
    #[inline]
    pub fn age(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`tw-tsval`](TcpMetricsAttrs#method.tw_tsval).
    #[inline]
    pub fn tw_tsval(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`tw-ts-stamp`](TcpMetricsAttrs#method.tw_ts_stamp).
    #[inline]
    pub fn tw_ts_stamp(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(5, value)
    }

    /// Sets [`vals`](TcpMetricsAttrs#method.vals).
    #[inline]
    pub fn vals(&mut self, fill: impl FnOnce(&mut MetricsWriter)) -> &mut Self {
        self.put_nest::<MetricsWriter>(6, fill)
    }

    /// Sets [`fopen-mss`](TcpMetricsAttrs#method.fopen_mss).
    #[inline]
    pub fn fopen_mss(&mut self, value: u16) -> &mut Self {
        self.put_u16(7, value)
    }

    /// Sets [`fopen-syn-drops`](TcpMetricsAttrs#method.fopen_syn_drops).
    #[inline]
    pub fn fopen_syn_drops(&mut self, value: u16) -> &mut Self {
        self.put_u16(8, value)
    }

    /// Sets [`fopen-syn-drop-ts`](TcpMetricsAttrs#method.fopen_syn_drop_ts).
    #[inline]
    pub fn fopen_syn_drop_ts(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }

    /// Sets [`fopen-cookie`](TcpMetricsAttrs#method.fopen_cookie): at most 16 bytes.
    #[inline]
    pub fn fopen_cookie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(10, value)
    }

    /// Sets [`saddr-ipv4`](TcpMetricsAttrs#method.saddr_ipv4).
    #[inline]
    pub fn saddr_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(11, value)
    }

    /// Sets [`saddr-ipv6`](TcpMetricsAttrs#method.saddr_ipv6): exactly 16 bytes.
    #[inline]
    pub fn saddr_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(12, value.into())
    }
}

/// Metrics of a path. Those that are zero are left out. Times are scaled as in TCP's own
/// arithmetic: divide as each attribute says.
pub type MetricsAttrs<'a> = AttrsOf<'a, sets::Metrics>;

impl<'a> MetricsAttrs<'a> {
    /// Smoothed round trip time, in eighths of a millisecond; at least 1. Prefer `rtt-us`.
    #[doc(alias = "TCP_METRICS_A_METRICS_RTT")]
    #[inline]
    pub fn rtt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Variation of the round trip time, in quarters of a millisecond; at least 1. Prefer
    /// `rttvar-us`.
    #[doc(alias = "TCP_METRICS_A_METRICS_RTTVAR")]
    #[inline]
    pub fn rttvar(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Slow start threshold, in segments.
    #[doc(alias = "TCP_METRICS_A_METRICS_SSTHRESH")]
    #[inline]
    pub fn ssthresh(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Congestion window, in segments.
    #[doc(alias = "TCP_METRICS_A_METRICS_CWND")]
    #[inline]
    pub fn cwnd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// How far apart segments have been seen to arrive out of order, in segments. The missing
    /// letter is the kernel's.
    #[doc(alias = "TCP_METRICS_A_METRICS_REODERING")]
    #[inline]
    pub fn reodering(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Smoothed round trip time, in eighths of a microsecond.
    #[doc(alias = "TCP_METRICS_A_METRICS_RTT_US")]
    #[inline]
    pub fn rtt_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Variation of the round trip time, in quarters of a microsecond.
    #[doc(alias = "TCP_METRICS_A_METRICS_RTTVAR_US")]
    #[inline]
    pub fn rttvar_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl MetricsWriter {
    /// Sets [`rtt`](MetricsAttrs#method.rtt).
    #[inline]
    pub fn rtt(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`rttvar`](MetricsAttrs#method.rttvar).
    #[inline]
    pub fn rttvar(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`ssthresh`](MetricsAttrs#method.ssthresh).
    #[inline]
    pub fn ssthresh(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`cwnd`](MetricsAttrs#method.cwnd).
    #[inline]
    pub fn cwnd(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`reodering`](MetricsAttrs#method.reodering).
    #[inline]
    pub fn reodering(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`rtt-us`](MetricsAttrs#method.rtt_us).
    #[inline]
    pub fn rtt_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`rttvar-us`](MetricsAttrs#method.rttvar_us).
    #[inline]
    pub fn rttvar_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}
