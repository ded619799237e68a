// @generated from specs/tcp_metrics.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [1 => Get] }

rt::operations! { Get, Del }

/// Returns the entry of one destination, chosen by `addr-ipv4` or `addr-ipv6` and, if there are
/// several, by source address. `ESRCH` means that there is none, `EAFNOSUPPORT` that no destination
/// was given. A dump returns all entries and takes no filter.
/// - Single request: takes `addr-ipv4`, `addr-ipv6`, `saddr-ipv4`, `saddr-ipv6`; returns
///   `addr-ipv4`, `addr-ipv6`, `age`, `vals`, `fopen-mss`, `fopen-syn-drops`, `fopen-syn-drop-ts`,
///   `fopen-cookie`, `saddr-ipv4`, `saddr-ipv6`.
/// - Dump: takes no attributes; returns `addr-ipv4`, `addr-ipv6`, `age`, `vals`, `fopen-mss`,
///   `fopen-syn-drops`, `fopen-syn-drop-ts`, `fopen-cookie`, `saddr-ipv4`, `saddr-ipv6`.
#[doc(alias = "TCP_METRICS_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 0,
    modes: [DoReply, Dump],
    set: TcpMetrics,
    view: TcpMetricsAttrs,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<rt::NoHeader, TcpMetricsAttrs<'a>>;

impl Get {
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

/// Deletes the entries of a destination, or only that of the source address if it is given too.
/// \*\*Without any destination it deletes all entries\*\* (`ip tcp_metrics flush`). `ESRCH` means
/// that nothing matched; needs `CAP_NET_ADMIN` (`EPERM`).
/// - Single request: takes `addr-ipv4`, `addr-ipv6`, `saddr-ipv4`, `saddr-ipv6`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TCP_METRICS_CMD_DEL")]
#[inline]
#[must_use]
pub fn del() -> Del {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Del,
    start: del,
    operation: 1,
    modes: [Do],
    set: TcpMetrics,
    view: TcpMetricsAttrs,
}

impl Del {
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

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<rt::NoHeader, TcpMetricsAttrs<'a>>),
}
