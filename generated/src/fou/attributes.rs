// @generated from specs/fou.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => Fou { numbers: 12, writer: FouWriter }] }

/// One receiving port.
pub type FouAttrs<'a> = AttrsOf<'a, sets::Fou>;

impl<'a> FouAttrs<'a> {
    /// Local UDP port, network byte order.
    #[doc(alias = "FOU_ATTR_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Address family of the socket, 2 (`AF_INET`, the default) or 10 (`AF_INET6`, which then takes
    /// IPv6 only).
    #[doc(alias = "FOU_ATTR_AF")]
    #[inline]
    pub fn af(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Number of the inner IP protocol: 4 IPv4, 41 IPv6, 47 GRE. Reported as 0 for GUE.
    #[doc(alias = "FOU_ATTR_IPPROTO")]
    #[inline]
    pub fn ipproto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// What follows the UDP header.
    #[doc(alias = "FOU_ATTR_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<EncapType>, rt::DecodeError> {
        self.view.get::<c::As<EncapType, u8>>(4)
    }

    /// Finish remote checksum offload at once, by writing the checksum into the packet, instead of
    /// leaving a partial checksum to the stack.
    #[doc(alias = "FOU_ATTR_REMCSUM_NOPARTIAL")]
    #[inline]
    pub fn remcsum_nopartial(&self) -> bool {
        self.view.has(5)
    }

    /// Local IPv4 address to bind to; 0.0.0.0 for any.
    #[doc(alias = "FOU_ATTR_LOCAL_V4")]
    #[inline]
    pub fn local_v4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(6)
    }

    /// Local IPv6 address to bind to; all zero for any.
    #[doc(alias = "FOU_ATTR_LOCAL_V6")]
    #[inline]
    pub fn local_v6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(7)
    }

    /// IPv4 address of the only peer that may send here; 0.0.0.0 for any. Needs `peer-port`.
    #[doc(alias = "FOU_ATTR_PEER_V4")]
    #[inline]
    pub fn peer_v4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(8)
    }

    /// IPv6 address of the only peer that may send here; all zero for any. Needs `peer-port`.
    #[doc(alias = "FOU_ATTR_PEER_V6")]
    #[inline]
    pub fn peer_v6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(9)
    }

    /// UDP port of the peer, network byte order; 0 for any.
    #[doc(alias = "FOU_ATTR_PEER_PORT")]
    #[inline]
    pub fn peer_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(10)
    }

    /// Index of the interface to bind to, 0 for any. Needs a local address.
    #[doc(alias = "FOU_ATTR_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(11)
    }
}

impl FouWriter {
    /// Sets [`port`](FouAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`af`](FouAttrs#method.af).
    #[inline]
    pub fn af(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`ipproto`](FouAttrs#method.ipproto): at least 1.
    #[inline]
    pub fn ipproto(&mut self, value: u8) -> &mut Self {
        self.put_checked::<u8>(3, value)
    }

    /// Sets [`type`](FouAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: EncapType) -> &mut Self {
        self.put_attr::<c::As<EncapType, u8>>(4, value)
    }

    /// Sets [`remcsum-nopartial`](FouAttrs#method.remcsum_nopartial).
    #[inline]
    pub fn remcsum_nopartial(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`local-v4`](FouAttrs#method.local_v4).
    #[inline]
    pub fn local_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(6, value)
    }

    /// Sets [`local-v6`](FouAttrs#method.local_v6): exactly 16 bytes.
    #[inline]
    pub fn local_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(7, value.into())
    }

    /// Sets [`peer-v4`](FouAttrs#method.peer_v4).
    #[inline]
    pub fn peer_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Sets [`peer-v6`](FouAttrs#method.peer_v6): exactly 16 bytes.
    #[inline]
    pub fn peer_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Sets [`peer-port`](FouAttrs#method.peer_port).
    #[inline]
    pub fn peer_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Sets [`ifindex`](FouAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(11, value)
    }
}
