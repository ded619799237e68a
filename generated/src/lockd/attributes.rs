// @generated from specs/lockd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => Server { numbers: 4, writer: ServerWriter }] }

/// Settings of the lock manager in one network namespace.
pub type ServerAttrs<'a> = AttrsOf<'a, sets::Server>;

impl<'a> ServerAttrs<'a> {
    /// Seconds after a start in which clients may only reclaim locks they had before; at most 240.
    /// 0 for the default, which is five times the timeout of lockd (10 seconds).
    #[doc(alias = "LOCKD_A_SERVER_GRACETIME")]
    #[inline]
    pub fn gracetime(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// TCP port to listen on, in host byte order. 0 leaves it to the module parameter, which by
    /// default takes any free port.
    #[doc(alias = "LOCKD_A_SERVER_TCP_PORT")]
    #[inline]
    pub fn tcp_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// UDP port to listen on, in host byte order; 0 as for `tcp-port`.
    #[doc(alias = "LOCKD_A_SERVER_UDP_PORT")]
    #[inline]
    pub fn udp_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }
}

impl ServerWriter {
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
