// @generated from specs/fou.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Get(3)]);

rt::operations!(Add, Del, Get);

/// Opens a port, as `ip fou add` does. Needs `port` and `type`, and for direct encapsulation
/// `ipproto`. `EADDRINUSE` (or `EALREADY`) means that the port is in use, `EINVAL` an unknown type,
/// a peer address without `peer-port`, or `ifindex` without local address; `EAFNOSUPPORT` an
/// unknown family.
/// - For one object it takes `port`, `af`, `ipproto`, `type`, `remcsum-nopartial`, `local-v4`,
///   `local-v6`, `peer-v4`, `peer-v6`, `peer-port`, `ifindex`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "FOU_CMD_ADD")]
pub type Add = RequestOf<ops::Add>;

rt::request!(add, Add, AddReply, 1, [Do], FouAttrs, Fou);

impl Add {
    /// Writes [`port`](FouAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Writes [`af`](FouAttrs#method.af).
    #[inline]
    pub fn af(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`ipproto`](FouAttrs#method.ipproto): at least 1.
    #[inline]
    pub fn ipproto(&mut self, value: u8) -> &mut Self {
        self.put_checked::<u8>(3, value)
    }

    /// Writes [`type`](FouAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: EncapType) -> &mut Self {
        self.put_attr::<c::As<EncapType, u8>>(4, value)
    }

    /// Writes [`remcsum-nopartial`](FouAttrs#method.remcsum_nopartial).
    #[inline]
    pub fn remcsum_nopartial(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Writes [`local-v4`](FouAttrs#method.local_v4).
    #[inline]
    pub fn local_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(6, value)
    }

    /// Writes [`local-v6`](FouAttrs#method.local_v6): exactly 16 bytes.
    #[inline]
    pub fn local_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(7, value.into())
    }

    /// Writes [`peer-v4`](FouAttrs#method.peer_v4).
    #[inline]
    pub fn peer_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Writes [`peer-v6`](FouAttrs#method.peer_v6): exactly 16 bytes.
    #[inline]
    pub fn peer_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Writes [`peer-port`](FouAttrs#method.peer_port).
    #[inline]
    pub fn peer_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Writes [`ifindex`](FouAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(11, value)
    }
}

/// Closes a port, as `ip fou del` does. All attributes that identify it (family, addresses, ports,
/// interface) must be those it was added with; otherwise `EINVAL`.
/// - For one object it takes `port`, `af`, `local-v4`, `local-v6`, `peer-v4`, `peer-v6`,
///   `peer-port`, `ifindex`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "FOU_CMD_DEL")]
pub type Del = RequestOf<ops::Del>;

rt::request!(del, Del, DelReply, 2, [Do], FouAttrs, Fou);

impl Del {
    /// Writes [`port`](FouAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Writes [`af`](FouAttrs#method.af).
    #[inline]
    pub fn af(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`local-v4`](FouAttrs#method.local_v4).
    #[inline]
    pub fn local_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(6, value)
    }

    /// Writes [`local-v6`](FouAttrs#method.local_v6): exactly 16 bytes.
    #[inline]
    pub fn local_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(7, value.into())
    }

    /// Writes [`peer-v4`](FouAttrs#method.peer_v4).
    #[inline]
    pub fn peer_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Writes [`peer-v6`](FouAttrs#method.peer_v6): exactly 16 bytes.
    #[inline]
    pub fn peer_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Writes [`peer-port`](FouAttrs#method.peer_port).
    #[inline]
    pub fn peer_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Writes [`ifindex`](FouAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(11, value)
    }
}

/// Describes one port, identified as in del, or with a dump all of the network namespace (`ip fou
/// show`). `ESRCH` means that there is none, `EINVAL` that `port` is missing.
/// - For one object it takes `port`, `af`, `local-v4`, `local-v6`, `peer-v4`, `peer-v6`,
///   `peer-port`, `ifindex`; it returns `port`, `af`, `ipproto`, `type`, `remcsum-nopartial`,
///   `local-v4`, `local-v6`, `peer-v4`, `peer-v6`, `peer-port`, `ifindex`.
/// - As a dump it takes no attributes; it returns `port`, `af`, `ipproto`, `type`,
///   `remcsum-nopartial`, `local-v4`, `local-v6`, `peer-v4`, `peer-v6`, `peer-port`, `ifindex`.
#[doc(alias = "FOU_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 3, [DoReply, Dump], FouAttrs, Fou);

impl Get {
    /// Writes [`port`](FouAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Writes [`af`](FouAttrs#method.af).
    #[inline]
    pub fn af(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`local-v4`](FouAttrs#method.local_v4).
    #[inline]
    pub fn local_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(6, value)
    }

    /// Writes [`local-v6`](FouAttrs#method.local_v6): exactly 16 bytes.
    #[inline]
    pub fn local_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(7, value.into())
    }

    /// Writes [`peer-v4`](FouAttrs#method.peer_v4).
    #[inline]
    pub fn peer_v4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Writes [`peer-v6`](FouAttrs#method.peer_v6): exactly 16 bytes.
    #[inline]
    pub fn peer_v6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Writes [`peer-port`](FouAttrs#method.peer_port).
    #[inline]
    pub fn peer_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Writes [`ifindex`](FouAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(11, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<rt::NoHeader, FouAttrs<'a>>),
}
