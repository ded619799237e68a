// @generated from specs/lockd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [ServerGet(2)]);

rt::operations!(ServerSet, ServerGet);

/// Changes grace period and ports. `gracetime` is required although the ports are what one may want
/// to change; without it the answer is `EINVAL`, as for a grace period above 240 seconds. Ports are
/// used when lockd starts the next time. Needs `CAP_NET_ADMIN` (`EPERM`).
/// - For one object it takes `gracetime`, `tcp-port`, `udp-port`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "LOCKD_CMD_SERVER_SET")]
pub type ServerSet = RequestOf<ops::ServerSet>;

rt::request!(server_set, ServerSet, ServerSetReply, 0, [Do], ServerAttrs, Server);

impl ServerSet {
    /// Writes [`gracetime`](ServerAttrs#method.gracetime).
    #[inline]
    pub fn gracetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`tcp-port`](ServerAttrs#method.tcp_port).
    #[inline]
    pub fn tcp_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Writes [`udp-port`](ServerAttrs#method.udp_port).
    #[inline]
    pub fn udp_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }
}

/// Returns grace period and ports of this network namespace. It takes no attributes and cannot be
/// dumped.
/// - For one object it takes no attributes; it returns `gracetime`, `tcp-port`, `udp-port`.
#[doc(alias = "LOCKD_CMD_SERVER_GET")]
pub type ServerGet = RequestOf<ops::ServerGet>;

rt::request!(server_get, ServerGet, ServerGetReply, 1, [DoReply], ServerAttrs, Server);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `server-get`: what answers [`ServerGet`], also sent by itself where the kernel does so.
    ServerGet(rt::WithHeader<rt::NoHeader, ServerAttrs<'a>>),
}
