// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Route, [Newaddr(20), Deladdr(21), NewmulticastNtf(56),
    DelmulticastNtf(57), Getmulticast(58)]
);

rt::operations!(Newaddr, Deladdr, Getaddr, Getmulticast);

rt::modify!(Newaddr, Deladdr);

/// Puts an address on an interface, as `ip address add` does. The header names the family, the
/// prefix length and the interface. An address that is already there gives `EEXIST`, unless
/// `NLM_F_REPLACE` is set without `NLM_F_EXCL`: then flags, lifetimes and metric of the present
/// address change (`ip address replace`). Other errors are `ENODEV` for an unknown interface,
/// `EINVAL` for a bad prefix length and `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `address`, `local`, `label`, `broadcast`, `cacheinfo`, `flags`,
///   `rt-priority`, `proto`; it returns an acknowledgement.
#[doc(alias = "RTM_NEWADDR")]
pub type Newaddr = RequestOf<ops::Newaddr>;

rt::request!(newaddr, Newaddr, NewaddrReply, 0, [Do], AddrAttrs, Addr, Ifaddrmsg);

impl Newaddr {
    /// Writes [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Writes [`label`](AddrAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`broadcast`](AddrAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(4, value)
    }

    /// Writes [`cacheinfo`](AddrAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: IfaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<IfaCacheinfo>>(6, value)
    }

    /// Writes [`flags`](AddrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }

    /// Writes [`rt-priority`](AddrAttrs#method.rt_priority).
    #[inline]
    pub fn rt_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Writes [`proto`](AddrAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }
}

/// Takes an address off an interface, as `ip address del` does. Fails with `EADDRNOTAVAIL` if the
/// interface does not have it, with `ENODEV` if there is no such interface, with `EPERM` without
/// `CAP_NET_ADMIN`. Deleting the first IPv4 address of a subnet also deletes its secondary
/// addresses unless the `promote_secondaries` sysctl is on.
/// - For one object it takes `address`, `local`, `label`, `flags`; it returns an acknowledgement.
#[doc(alias = "RTM_DELADDR")]
pub type Deladdr = RequestOf<ops::Deladdr>;

rt::request!(deladdr, Deladdr, DeladdrReply, 1, [Do], AddrAttrs, Addr, Ifaddrmsg);

impl Deladdr {
    /// Writes [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Writes [`label`](AddrAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`flags`](AddrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }
}

/// Lists addresses, as `ip address show` does. The family of the header selects IPv4, IPv6 or both
/// (0). On sockets with strict checking (`NETLINK_GET_STRICT_CHK`) an interface index in the header
/// limits the list to that interface. A single request looks up one IPv6 address; IPv4 answers it
/// with `EOPNOTSUPP`, and an address that is not there gives `EADDRNOTAVAIL`.
/// - For one object it takes `address`, `local`, `target-netnsid`; it returns `address`, `local`,
///   `label`, `broadcast`, `cacheinfo`, `flags`, `rt-priority`, `target-netnsid`, `proto`.
/// - As a dump it takes `target-netnsid`; it returns `address`, `local`, `label`, `broadcast`,
///   `cacheinfo`, `flags`, `rt-priority`, `target-netnsid`, `proto`.
#[doc(alias = "RTM_GETADDR")]
pub type Getaddr = RequestOf<ops::Getaddr>;

rt::request!(
    getaddr, Getaddr, GetaddrReply, 2, [DoReply, Dump], AddrAttrs, Addr, Ifaddrmsg
);

impl Getaddr {
    /// Writes [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Writes [`target-netnsid`](AddrAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(10, value)
    }
}

/// Lists the multicast groups that interfaces have joined, as `ip maddress show` does. The family
/// of the header selects IPv4 (recent kernels only) or IPv6. Kernels answer dumps; a single request
/// usually ends in `EOPNOTSUPP`.
/// - For one object and as a dump it takes no attributes; it returns `cacheinfo`, `multicast`,
///   `mc-users`.
#[doc(alias = "RTM_GETMULTICAST")]
pub type Getmulticast = RequestOf<ops::Getmulticast>;

rt::request!(
    getmulticast, Getmulticast, GetmulticastReply, 3, [DoReply, Dump], AddrAttrs, Addr,
    Ifaddrmsg
);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newaddr`: somebody did what [`Newaddr`] asks for.
    Newaddr(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// `deladdr`: somebody did what [`Deladdr`] asks for.
    Deladdr(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// Notifies listeners that an interface joined a group. Needs Linux 6.14.
    NewmulticastNtf(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// Notifies listeners that an interface left a group. Needs Linux 6.14.
    DelmulticastNtf(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
    /// `getmulticast`: what answers [`Getmulticast`], also sent by itself where the kernel does so.
    Getmulticast(rt::WithHeader<Ifaddrmsg, AddrAttrs<'a>>),
}
