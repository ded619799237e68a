// @generated from specs/lockd.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `lockd`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Generic;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            2 => rt::event(payload, Event::ServerGet),
            _ => Ok(None),
        }
    }
}
/// Changes grace period and ports. `gracetime` is required although the ports are what one may want to change; without it the answer is `EINVAL`, as for a grace period above 240 seconds. Ports are used when lockd starts the next time. Needs `CAP_NET_ADMIN` (`EPERM`).
///
/// For one object it takes `gracetime`, `tcp-port`, `udp-port`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "LOCKD_CMD_SERVER_SET")]
pub struct ServerSet(ServerAttrsWriter);
/// Starts a [`ServerSet`].
#[inline]
#[must_use]
pub fn server_set() -> ServerSet {
    ServerSet(ServerAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`ServerSet`].
pub type ServerSetReply<'a> = rt::Message<rt::NoHeader, ServerAttrs<'a>>;
rt::__request!(ServerSet : Do, 0, rt::NoHeader, ServerAttrs, ServerAttrsWriter);
impl ServerSet {
    /// Writes [`gracetime`](ServerAttrs::gracetime).
    #[inline]
    pub fn gracetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`tcp-port`](ServerAttrs::tcp_port).
    #[inline]
    pub fn tcp_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }
    /// Writes [`udp-port`](ServerAttrs::udp_port).
    #[inline]
    pub fn udp_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }
}
/// Returns grace period and ports of this network namespace. It takes no attributes and cannot be dumped.
///
/// For one object it takes no attributes; it returns `gracetime`, `tcp-port`, `udp-port`.
#[doc(alias = "LOCKD_CMD_SERVER_GET")]
pub struct ServerGet(ServerAttrsWriter);
/// Starts a [`ServerGet`].
#[inline]
#[must_use]
pub fn server_get() -> ServerGet {
    ServerGet(ServerAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`ServerGet`].
pub type ServerGetReply<'a> = rt::Message<rt::NoHeader, ServerAttrs<'a>>;
rt::__request!(ServerGet : Do DoReply, 1, rt::NoHeader, ServerAttrs, ServerAttrsWriter);
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `server-get`: somebody did what [`ServerGet`] asks for.
    ServerGet(rt::Message<rt::NoHeader, ServerAttrs<'a>>),
}
