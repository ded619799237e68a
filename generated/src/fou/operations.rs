// @generated from specs/fou.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [3 => Get] }

rt::operations! { Add, Del, Get }

/// Opens a port, as `ip fou add` does. Needs `port` and `type`, and for direct encapsulation
/// `ipproto`. `EADDRINUSE` (or `EALREADY`) means that the port is in use, `EINVAL` an unknown type,
/// a peer address without `peer-port`, or `ifindex` without local address; `EAFNOSUPPORT` an
/// unknown family.
/// - Single request: takes `port`, `af`, `ipproto`, `type`, `remcsum-nopartial`, `local-v4`,
///   `local-v6`, `peer-v4`, `peer-v6`, `peer-port`, `ifindex`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "FOU_CMD_ADD")]
#[inline]
#[must_use]
pub fn add() -> Add {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: Add, start: add, operation: 1, modes: [Do], set: Fou, view: FouAttrs }

impl Add {
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

/// Closes a port, as `ip fou del` does. All attributes that identify it (family, addresses, ports,
/// interface) must be those it was added with; otherwise `EINVAL`.
/// - Single request: takes `port`, `af`, `local-v4`, `local-v6`, `peer-v4`, `peer-v6`, `peer-port`,
///   `ifindex`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "FOU_CMD_DEL")]
#[inline]
#[must_use]
pub fn del() -> Del {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: Del, start: del, operation: 2, modes: [Do], set: Fou, view: FouAttrs }

impl Del {
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

/// Describes one port, identified as in del, or with a dump all of the network namespace (`ip fou
/// show`). `ESRCH` means that there is none, `EINVAL` that `port` is missing.
/// - Single request: takes `port`, `af`, `local-v4`, `local-v6`, `peer-v4`, `peer-v6`, `peer-port`,
///   `ifindex`; returns `port`, `af`, `ipproto`, `type`, `remcsum-nopartial`, `local-v4`,
///   `local-v6`, `peer-v4`, `peer-v6`, `peer-port`, `ifindex`.
/// - Dump: takes no attributes; returns `port`, `af`, `ipproto`, `type`, `remcsum-nopartial`,
///   `local-v4`, `local-v6`, `peer-v4`, `peer-v6`, `peer-port`, `ifindex`.
#[doc(alias = "FOU_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 3,
    modes: [DoReply, Dump],
    set: Fou,
    view: FouAttrs,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<rt::NoHeader, FouAttrs<'a>>;

impl Get {
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

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<rt::NoHeader, FouAttrs<'a>>),
}
