// @generated from specs/lockd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [2 => ServerGet] }

rt::operations! { ServerSet, ServerGet }

/// Changes grace period and ports. `gracetime` is required although the ports are what one may want
/// to change; without it the answer is `EINVAL`, as for a grace period above 240 seconds. Ports are
/// used when lockd starts the next time. Needs `CAP_NET_ADMIN` (`EPERM`).
/// - Single request: takes `gracetime`, `tcp-port`, `udp-port`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "LOCKD_CMD_SERVER_SET")]
#[inline]
#[must_use]
pub fn server_set() -> ServerSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ServerSet,
    start: server_set,
    operation: 0,
    modes: [Do],
    set: Server,
    view: ServerAttrs,
}

impl ServerSet {
    /// Sets [`gracetime`](ServerAttrs#method.gracetime).
    #[inline]
    pub fn gracetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`tcp-port`](ServerAttrs#method.tcp_port).
    #[inline]
    pub fn tcp_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`udp-port`](ServerAttrs#method.udp_port).
    #[inline]
    pub fn udp_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }
}

/// Returns grace period and ports of this network namespace. It takes no attributes and cannot be
/// dumped.
/// - Single request: takes no attributes; returns `gracetime`, `tcp-port`, `udp-port`.
#[doc(alias = "LOCKD_CMD_SERVER_GET")]
#[inline]
#[must_use]
pub fn server_get() -> ServerGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ServerGet,
    start: server_get,
    operation: 1,
    modes: [DoReply],
    set: Server,
    view: ServerAttrs,
}

/// The answer to [`server_get()`].
pub type ServerGetReply<'a> = rt::WithHeader<rt::NoHeader, ServerAttrs<'a>>;

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `server-get`: the reply to [`server_get()`], which the kernel may also send on its own.
    ServerGet(rt::WithHeader<rt::NoHeader, ServerAttrs<'a>>),
}
