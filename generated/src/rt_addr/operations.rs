// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Route,
    events: [
        20 => Newaddr,
        21 => Deladdr,
        56 => NewmulticastNtf,
        57 => DelmulticastNtf,
        58 => Getmulticast,
    ],
}

rt::operations! { Newaddr, Deladdr, Getaddr, Getmulticast }

rt::flag_methods! { Newaddr, Deladdr }

/// Puts an address on an interface, as `ip address add` does. The header names the family, the
/// prefix length and the interface. An address that is already there gives `EEXIST`, unless
/// `NLM_F_REPLACE` is set without `NLM_F_EXCL`: then flags, lifetimes and metric of the present
/// address change (`ip address replace`). Other errors are `ENODEV` for an unknown interface,
/// `EINVAL` for a bad prefix length and `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `address`, `local`, `label`, `broadcast`, `cacheinfo`, `flags`,
///   `rt-priority`, `proto`; returns an acknowledgement.
#[doc(alias = "RTM_NEWADDR")]
#[inline]
#[must_use]
pub fn newaddr() -> Newaddr {
    RequestOf::__start::<Ifaddrmsg>()
}

rt::request! {
    name: Newaddr,
    start: newaddr,
    operation: 0,
    modes: [Do],
    set: Addr,
    view: AddrAttrs,
    header: Ifaddrmsg,
}

impl Newaddr {
    /// Sets [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`label`](AddrAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`broadcast`](AddrAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(4, value)
    }

    /// Sets [`cacheinfo`](AddrAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: IfaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<IfaCacheinfo>>(6, value)
    }

    /// Sets [`flags`](AddrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }

    /// Sets [`rt-priority`](AddrAttrs#method.rt_priority).
    #[inline]
    pub fn rt_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`proto`](AddrAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }
}

/// Takes an address off an interface, as `ip address del` does. Fails with `EADDRNOTAVAIL` if the
/// interface does not have it, with `ENODEV` if there is no such interface, with `EPERM` without
/// `CAP_NET_ADMIN`. Deleting the first IPv4 address of a subnet also deletes its secondary
/// addresses unless the `promote_secondaries` sysctl is on.
/// - Single request: takes `address`, `local`, `label`, `flags`; returns an acknowledgement.
#[doc(alias = "RTM_DELADDR")]
#[inline]
#[must_use]
pub fn deladdr() -> Deladdr {
    RequestOf::__start::<Ifaddrmsg>()
}

rt::request! {
    name: Deladdr,
    start: deladdr,
    operation: 1,
    modes: [Do],
    set: Addr,
    view: AddrAttrs,
    header: Ifaddrmsg,
}

impl Deladdr {
    /// Sets [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`label`](AddrAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`flags`](AddrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }
}

/// Lists addresses, as `ip address show` does. The family of the header selects IPv4, IPv6 or both
/// (0). On sockets with strict checking (`NETLINK_GET_STRICT_CHK`) an interface index in the header
/// limits the list to that interface. A single request looks up one IPv6 address; IPv4 answers it
/// with `EOPNOTSUPP`, and an address that is not there gives `EADDRNOTAVAIL`.
/// - Single request: takes `address`, `local`, `target-netnsid`; returns `address`, `local`,
///   `label`, `broadcast`, `cacheinfo`, `flags`, `rt-priority`, `target-netnsid`, `proto`.
/// - Dump: takes `target-netnsid`; returns `address`, `local`, `label`, `broadcast`, `cacheinfo`,
///   `flags`, `rt-priority`, `target-netnsid`, `proto`.
#[doc(alias = "RTM_GETADDR")]
#[inline]
#[must_use]
pub fn getaddr() -> Getaddr {
    RequestOf::__start::<Ifaddrmsg>()
}

rt::request! {
    name: Getaddr,
    start: getaddr,
    operation: 2,
    modes: [DoReply, Dump],
    set: Addr,
    view: AddrAttrs,
    header: Ifaddrmsg,
}

/// The answer to [`getaddr()`].
pub type GetaddrReply<'a> = rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>;

impl Getaddr {
    /// Sets [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`target-netnsid`](AddrAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(10, value)
    }
}

/// Lists the multicast groups that interfaces have joined, as `ip maddress show` does. The family
/// of the header selects IPv4 (recent kernels only) or IPv6. Kernels answer dumps; a single request
/// usually ends in `EOPNOTSUPP`.
/// - Single request and dump: takes no attributes; returns `cacheinfo`, `multicast`, `mc-users`.
#[doc(alias = "RTM_GETMULTICAST")]
#[inline]
#[must_use]
pub fn getmulticast() -> Getmulticast {
    RequestOf::__start::<Ifaddrmsg>()
}

rt::request! {
    name: Getmulticast,
    start: getmulticast,
    operation: 3,
    modes: [DoReply, Dump],
    set: Addr,
    view: AddrAttrs,
    header: Ifaddrmsg,
}

/// The answer to [`getmulticast()`].
pub type GetmulticastReply<'a> = rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>;

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newaddr`: reports a change of the kind that [`newaddr()`] makes.
    Newaddr(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// `deladdr`: reports a change of the kind that [`deladdr()`] makes.
    Deladdr(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// Notifies listeners that an interface joined a group. Needs Linux 6.14.
    NewmulticastNtf(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// Notifies listeners that an interface left a group. Needs Linux 6.14.
    DelmulticastNtf(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// `getmulticast`: the reply to [`getmulticast()`], which the kernel may also send on its own.
    Getmulticast(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
}
