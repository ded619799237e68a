// @generated from specs/tcp_metrics.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Get(1)]);

rt::operations!(Get, Del);

/// Returns the entry of one destination, chosen by `addr-ipv4` or `addr-ipv6` and, if there are
/// several, by source address. `ESRCH` means that there is none, `EAFNOSUPPORT` that no destination
/// was given. A dump returns all entries and takes no filter.
/// - For one object it takes `addr-ipv4`, `addr-ipv6`, `saddr-ipv4`, `saddr-ipv6`; it returns
///   `addr-ipv4`, `addr-ipv6`, `age`, `vals`, `fopen-mss`, `fopen-syn-drops`, `fopen-syn-drop-ts`,
///   `fopen-cookie`, `saddr-ipv4`, `saddr-ipv6`.
/// - As a dump it takes no attributes; it returns `addr-ipv4`, `addr-ipv6`, `age`, `vals`,
///   `fopen-mss`, `fopen-syn-drops`, `fopen-syn-drop-ts`, `fopen-cookie`, `saddr-ipv4`,
///   `saddr-ipv6`.
#[doc(alias = "TCP_METRICS_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 0, [DoReply, Dump], TcpMetricsAttrs, TcpMetrics);

impl Get {
    /// Writes [`addr-ipv4`](TcpMetricsAttrs#method.addr_ipv4).
    #[inline]
    pub fn addr_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(1, value)
    }

    /// Writes [`addr-ipv6`](TcpMetricsAttrs#method.addr_ipv6): exactly 16 bytes.
    #[inline]
    pub fn addr_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(2, value.into())
    }

    /// Writes [`saddr-ipv4`](TcpMetricsAttrs#method.saddr_ipv4).
    #[inline]
    pub fn saddr_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(11, value)
    }

    /// Writes [`saddr-ipv6`](TcpMetricsAttrs#method.saddr_ipv6): exactly 16 bytes.
    #[inline]
    pub fn saddr_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(12, value.into())
    }
}

/// Deletes the entries of a destination, or only that of the source address if it is given too.
/// \*\*Without any destination it deletes all entries\*\* (`ip tcp_metrics flush`). `ESRCH` means
/// that nothing matched; needs `CAP_NET_ADMIN` (`EPERM`).
/// - For one object it takes `addr-ipv4`, `addr-ipv6`, `saddr-ipv4`, `saddr-ipv6`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TCP_METRICS_CMD_DEL")]
pub type Del = RequestOf<ops::Del>;

rt::request!(del, Del, DelReply, 1, [Do], TcpMetricsAttrs, TcpMetrics);

impl Del {
    /// Writes [`addr-ipv4`](TcpMetricsAttrs#method.addr_ipv4).
    #[inline]
    pub fn addr_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(1, value)
    }

    /// Writes [`addr-ipv6`](TcpMetricsAttrs#method.addr_ipv6): exactly 16 bytes.
    #[inline]
    pub fn addr_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(2, value.into())
    }

    /// Writes [`saddr-ipv4`](TcpMetricsAttrs#method.saddr_ipv4).
    #[inline]
    pub fn saddr_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(11, value)
    }

    /// Writes [`saddr-ipv6`](TcpMetricsAttrs#method.saddr_ipv6): exactly 16 bytes.
    #[inline]
    pub fn saddr_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(12, value.into())
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<rt::NoHeader, TcpMetricsAttrs<'a>>),
}
