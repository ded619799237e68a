// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `rt-addr`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Raw<0>;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            20 => rt::event(payload, Event::Newaddr),
            21 => rt::event(payload, Event::Deladdr),
            56 => rt::event(payload, Event::NewmulticastNtf),
            57 => rt::event(payload, Event::DelmulticastNtf),
            58 => rt::event(payload, Event::Getmulticast),
            _ => Ok(None),
        }
    }
}
/// Puts an address on an interface, as `ip address add` does. The header names the family, the prefix length and the interface. An address that is already there gives `EEXIST`, unless `NLM_F_REPLACE` is set without `NLM_F_EXCL`: then flags, lifetimes and metric of the present address change (`ip address replace`). Other errors are `ENODEV` for an unknown interface, `EINVAL` for a bad prefix length and `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `address`, `local`, `label`, `broadcast`, `cacheinfo`, `flags`, `rt-priority`, `proto`; it returns an acknowledgement.
///
/// The fixed header is [`Ifaddrmsg`].
#[doc(alias = "RTM_NEWADDR")]
pub struct Newaddr(AddrAttrsWriter);
/// Starts a [`Newaddr`].
#[inline]
#[must_use]
pub fn newaddr() -> Newaddr {
    Newaddr(AddrAttrsWriter(rt::RequestBuffer::headed::<Ifaddrmsg>()))
}
/// What answers [`Newaddr`].
pub type NewaddrReply<'a> = rt::Message<Ifaddrmsg, AddrAttrs<'a>>;
rt::__request!(Newaddr : Do, 0, Ifaddrmsg, AddrAttrs, AddrAttrsWriter);
rt::__request!(header Newaddr, Ifaddrmsg);
rt::__request!(change Newaddr);
impl Newaddr {
    /// Writes [`address`](AddrAttrs::address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }
    /// Writes [`local`](AddrAttrs::local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }
    /// Writes [`label`](AddrAttrs::label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`broadcast`](AddrAttrs::broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(4, value)
    }
    /// Writes [`cacheinfo`](AddrAttrs::cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: IfaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<IfaCacheinfo>>(6, value)
    }
    /// Writes [`flags`](AddrAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }
    /// Writes [`rt-priority`](AddrAttrs::rt_priority).
    #[inline]
    pub fn rt_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
    /// Writes [`proto`](AddrAttrs::proto).
    #[inline]
    pub fn proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }
}
/// Takes an address off an interface, as `ip address del` does. Fails with `EADDRNOTAVAIL` if the interface does not have it, with `ENODEV` if there is no such interface, with `EPERM` without `CAP_NET_ADMIN`. Deleting the first IPv4 address of a subnet also deletes its secondary addresses unless the `promote_secondaries` sysctl is on.
///
/// For one object it takes `address`, `local`, `label`, `flags`; it returns an acknowledgement.
///
/// The fixed header is [`Ifaddrmsg`].
#[doc(alias = "RTM_DELADDR")]
pub struct Deladdr(AddrAttrsWriter);
/// Starts a [`Deladdr`].
#[inline]
#[must_use]
pub fn deladdr() -> Deladdr {
    Deladdr(AddrAttrsWriter(rt::RequestBuffer::headed::<Ifaddrmsg>()))
}
/// What answers [`Deladdr`].
pub type DeladdrReply<'a> = rt::Message<Ifaddrmsg, AddrAttrs<'a>>;
rt::__request!(Deladdr : Do, 1, Ifaddrmsg, AddrAttrs, AddrAttrsWriter);
rt::__request!(header Deladdr, Ifaddrmsg);
rt::__request!(change Deladdr);
impl Deladdr {
    /// Writes [`address`](AddrAttrs::address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }
    /// Writes [`local`](AddrAttrs::local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }
    /// Writes [`label`](AddrAttrs::label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`flags`](AddrAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }
}
/// Lists addresses, as `ip address show` does. The family of the header selects IPv4, IPv6 or both (0). On sockets with strict checking (`NETLINK_GET_STRICT_CHK`) an interface index in the header limits the list to that interface. A single request looks up one IPv6 address; IPv4 answers it with `EOPNOTSUPP`, and an address that is not there gives `EADDRNOTAVAIL`.
///
/// For one object it takes `address`, `local`, `target-netnsid`; it returns `address`, `local`, `label`, `broadcast`, `cacheinfo`, `flags`, `rt-priority`, `target-netnsid`, `proto`.
///
/// As a dump it takes `target-netnsid`; it returns `address`, `local`, `label`, `broadcast`, `cacheinfo`, `flags`, `rt-priority`, `target-netnsid`, `proto`.
///
/// The fixed header is [`Ifaddrmsg`].
#[doc(alias = "RTM_GETADDR")]
pub struct Getaddr(AddrAttrsWriter);
/// Starts a [`Getaddr`].
#[inline]
#[must_use]
pub fn getaddr() -> Getaddr {
    Getaddr(AddrAttrsWriter(rt::RequestBuffer::headed::<Ifaddrmsg>()))
}
/// What answers [`Getaddr`].
pub type GetaddrReply<'a> = rt::Message<Ifaddrmsg, AddrAttrs<'a>>;
rt::__request!(Getaddr : Do DoReply Dump, 2, Ifaddrmsg, AddrAttrs, AddrAttrsWriter);
rt::__request!(header Getaddr, Ifaddrmsg);
impl Getaddr {
    /// Writes [`address`](AddrAttrs::address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }
    /// Writes [`local`](AddrAttrs::local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }
    /// Writes [`target-netnsid`](AddrAttrs::target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(10, value)
    }
}
/// Lists the multicast groups that interfaces have joined, as `ip maddress show` does. The family of the header selects IPv4 (recent kernels only) or IPv6. Kernels answer dumps; a single request usually ends in `EOPNOTSUPP`.
///
/// For one object it takes no attributes; it returns `cacheinfo`, `multicast`, `mc-users`.
///
/// As a dump it takes no attributes; it returns `cacheinfo`, `multicast`, `mc-users`.
///
/// The fixed header is [`Ifaddrmsg`].
#[doc(alias = "RTM_GETMULTICAST")]
pub struct Getmulticast(AddrAttrsWriter);
/// Starts a [`Getmulticast`].
#[inline]
#[must_use]
pub fn getmulticast() -> Getmulticast {
    Getmulticast(AddrAttrsWriter(rt::RequestBuffer::headed::<Ifaddrmsg>()))
}
/// What answers [`Getmulticast`].
pub type GetmulticastReply<'a> = rt::Message<Ifaddrmsg, AddrAttrs<'a>>;
rt::__request!(Getmulticast : Do DoReply Dump, 3, Ifaddrmsg, AddrAttrs, AddrAttrsWriter);
rt::__request!(header Getmulticast, Ifaddrmsg);
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newaddr`: somebody did what [`Newaddr`] asks for.
    Newaddr(rt::Message<Ifaddrmsg, AddrAttrs<'a>>),
    /// `deladdr`: somebody did what [`Deladdr`] asks for.
    Deladdr(rt::Message<Ifaddrmsg, AddrAttrs<'a>>),
    /// Tells listeners that an interface joined a group. Needs Linux 6.14.
    NewmulticastNtf(rt::Message<Ifaddrmsg, AddrAttrs<'a>>),
    /// Tells listeners that an interface left a group. Needs Linux 6.14.
    DelmulticastNtf(rt::Message<Ifaddrmsg, AddrAttrs<'a>>),
    /// `getmulticast`: somebody did what [`Getmulticast`] asks for.
    Getmulticast(rt::Message<Ifaddrmsg, AddrAttrs<'a>>),
}
