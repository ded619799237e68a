// @generated from specs/rt-route.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Route, events: [24 => Newroute, 25 => Delroute] }

rt::operations! { Getroute, Newroute, Delroute }

rt::flag_methods! { Newroute, Delroute }

/// As a single request: asks which route a packet to `dst` would take, as `ip route get` does;
/// fails with `ENETUNREACH` or `EHOSTUNREACH` when there is none. As a dump: lists routes, as `ip
/// route show table all` does. With `NETLINK_GET_STRICT_CHK` on the socket the kernel filters dumps
/// by `table` and `oif` and by the protocol and type of the header.
/// - Single request: takes `dst`, `src`, `iif`, `oif`, `mark`, `uid`, `ip-proto`, `sport`, `dport`,
///   `flowlabel`; returns `dst`, `src`, `iif`, `oif`, `gateway`, `priority`, `prefsrc`, `metrics`,
///   `multipath`, `flow`, `cacheinfo`, `table`, `mark`, `mfc-stats`, `via`, `newdst`, `pref`,
///   `encap-type`, `encap`, `expires`, `pad`, `uid`, `ttl-propagate`, `ip-proto`, `sport`, `dport`,
///   `nh-id`, `flowlabel`, `del-reason`.
/// - Dump: takes `oif`, `table`; returns `dst`, `src`, `iif`, `oif`, `gateway`, `priority`,
///   `prefsrc`, `metrics`, `multipath`, `flow`, `cacheinfo`, `table`, `mark`, `mfc-stats`, `via`,
///   `newdst`, `pref`, `encap-type`, `encap`, `expires`, `pad`, `uid`, `ttl-propagate`, `ip-proto`,
///   `sport`, `dport`, `nh-id`, `flowlabel`, `del-reason`.
#[doc(alias = "RTM_GETROUTE")]
#[inline]
#[must_use]
pub fn getroute() -> Getroute {
    RequestOf::__start::<Rtmsg>()
}

rt::request! {
    name: Getroute,
    start: getroute,
    operation: 0,
    modes: [DoReply, Dump],
    set: Route,
    view: RouteAttrs,
    header: Rtmsg,
}

/// The answer to [`getroute()`].
pub type GetrouteReply<'a> = rt::WithHeader<Rtmsg, RouteAttrs<'a>>;

impl Getroute {
    /// Sets [`dst`](RouteAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`src`](RouteAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`iif`](RouteAttrs#method.iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`oif`](RouteAttrs#method.oif).
    #[inline]
    pub fn oif(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`table`](RouteAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`mark`](RouteAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`uid`](RouteAttrs#method.uid).
    #[inline]
    pub fn uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(25, value)
    }

    /// Sets [`ip-proto`](RouteAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(27, value)
    }

    /// Sets [`sport`](RouteAttrs#method.sport).
    #[inline]
    pub fn sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(28, value)
    }

    /// Sets [`dport`](RouteAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(29, value)
    }

    /// Sets [`flowlabel`](RouteAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(31, value)
    }
}

/// Adds or changes a route. `NLM_F_CREATE` with `NLM_F_EXCL` is `ip route add` and fails with
/// `EEXIST` if the route exists; `NLM_F_REPLACE` alone is `ip route change` and needs an existing
/// route (else `ENOENT`); together with `NLM_F_CREATE` it is `ip route replace`. `NLM_F_CREATE`
/// with `NLM_F_APPEND` adds behind routes of the same prefix and metric. Users also meet
/// `ENETUNREACH` (the gateway cannot be reached directly), `ENODEV` (unknown interface), `ENETDOWN`
/// (interface is down), `EINVAL` and, without `CAP_NET_ADMIN`, `EPERM`.
/// - Single request: takes `dst`, `src`, `iif`, `oif`, `gateway`, `priority`, `prefsrc`, `metrics`,
///   `multipath`, `flow`, `cacheinfo`, `table`, `mark`, `mfc-stats`, `via`, `newdst`, `pref`,
///   `encap-type`, `encap`, `expires`, `pad`, `uid`, `ttl-propagate`, `ip-proto`, `sport`, `dport`,
///   `nh-id`, `flowlabel`; returns an acknowledgement.
#[doc(alias = "RTM_NEWROUTE")]
#[inline]
#[must_use]
pub fn newroute() -> Newroute {
    RequestOf::__start::<Rtmsg>()
}

rt::request! {
    name: Newroute,
    start: newroute,
    operation: 1,
    modes: [Do],
    set: Route,
    view: RouteAttrs,
    header: Rtmsg,
}

impl Newroute {
    /// Sets [`dst`](RouteAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`src`](RouteAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`iif`](RouteAttrs#method.iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`oif`](RouteAttrs#method.oif).
    #[inline]
    pub fn oif(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`gateway`](RouteAttrs#method.gateway).
    #[inline]
    pub fn gateway(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(5, value.into())
    }

    /// Sets [`priority`](RouteAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`prefsrc`](RouteAttrs#method.prefsrc).
    #[inline]
    pub fn prefsrc(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(7, value.into())
    }

    /// Sets [`metrics`](RouteAttrs#method.metrics).
    #[inline]
    pub fn metrics(&mut self, fill: impl FnOnce(&mut MetricsWriter)) -> &mut Self {
        self.put_nest::<MetricsWriter>(8, fill)
    }

    /// Sets [`multipath`](RouteAttrs#method.multipath).
    #[inline]
    pub fn multipath(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(9, value)
    }

    /// Sets [`flow`](RouteAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`cacheinfo`](RouteAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: RtaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<RtaCacheinfo>>(12, value)
    }

    /// Sets [`table`](RouteAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`mark`](RouteAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`mfc-stats`](RouteAttrs#method.mfc_stats).
    #[inline]
    pub fn mfc_stats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(17, value)
    }

    /// Sets [`via`](RouteAttrs#method.via).
    #[inline]
    pub fn via(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(18, value)
    }

    /// Sets [`newdst`](RouteAttrs#method.newdst).
    #[inline]
    pub fn newdst(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(19, value)
    }

    /// Sets [`pref`](RouteAttrs#method.pref).
    #[inline]
    pub fn pref(&mut self, value: u8) -> &mut Self {
        self.put_u8(20, value)
    }

    /// Sets [`encap-type`](RouteAttrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(21, value)
    }

    /// Sets [`encap`](RouteAttrs#method.encap).
    #[inline]
    pub fn encap(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }

    /// Sets [`expires`](RouteAttrs#method.expires).
    #[inline]
    pub fn expires(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`pad`](RouteAttrs#method.pad).
    #[inline]
    pub fn pad(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(24, value)
    }

    /// Sets [`uid`](RouteAttrs#method.uid).
    #[inline]
    pub fn uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(25, value)
    }

    /// Sets [`ttl-propagate`](RouteAttrs#method.ttl_propagate).
    #[inline]
    pub fn ttl_propagate(&mut self, value: u8) -> &mut Self {
        self.put_u8(26, value)
    }

    /// Sets [`ip-proto`](RouteAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(27, value)
    }

    /// Sets [`sport`](RouteAttrs#method.sport).
    #[inline]
    pub fn sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(28, value)
    }

    /// Sets [`dport`](RouteAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(29, value)
    }

    /// Sets [`nh-id`](RouteAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(30, value)
    }

    /// Sets [`flowlabel`](RouteAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(31, value)
    }
}

/// Removes the first route that matches all given fields, as `ip route del` does. Fields left out
/// match anything. No match gives `ESRCH`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - Single request: takes `dst`, `src`, `iif`, `oif`, `gateway`, `priority`, `prefsrc`, `metrics`,
///   `multipath`, `flow`, `cacheinfo`, `table`, `mark`, `mfc-stats`, `via`, `newdst`, `pref`,
///   `encap-type`, `encap`, `expires`, `pad`, `uid`, `ttl-propagate`, `ip-proto`, `sport`, `dport`,
///   `nh-id`, `flowlabel`; returns an acknowledgement.
#[doc(alias = "RTM_DELROUTE")]
#[inline]
#[must_use]
pub fn delroute() -> Delroute {
    RequestOf::__start::<Rtmsg>()
}

rt::request! {
    name: Delroute,
    start: delroute,
    operation: 2,
    modes: [Do],
    set: Route,
    view: RouteAttrs,
    header: Rtmsg,
}

impl Delroute {
    /// Sets [`dst`](RouteAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`src`](RouteAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`iif`](RouteAttrs#method.iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`oif`](RouteAttrs#method.oif).
    #[inline]
    pub fn oif(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`gateway`](RouteAttrs#method.gateway).
    #[inline]
    pub fn gateway(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(5, value.into())
    }

    /// Sets [`priority`](RouteAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`prefsrc`](RouteAttrs#method.prefsrc).
    #[inline]
    pub fn prefsrc(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(7, value.into())
    }

    /// Sets [`metrics`](RouteAttrs#method.metrics).
    #[inline]
    pub fn metrics(&mut self, fill: impl FnOnce(&mut MetricsWriter)) -> &mut Self {
        self.put_nest::<MetricsWriter>(8, fill)
    }

    /// Sets [`multipath`](RouteAttrs#method.multipath).
    #[inline]
    pub fn multipath(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(9, value)
    }

    /// Sets [`flow`](RouteAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`cacheinfo`](RouteAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: RtaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<RtaCacheinfo>>(12, value)
    }

    /// Sets [`table`](RouteAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`mark`](RouteAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`mfc-stats`](RouteAttrs#method.mfc_stats).
    #[inline]
    pub fn mfc_stats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(17, value)
    }

    /// Sets [`via`](RouteAttrs#method.via).
    #[inline]
    pub fn via(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(18, value)
    }

    /// Sets [`newdst`](RouteAttrs#method.newdst).
    #[inline]
    pub fn newdst(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(19, value)
    }

    /// Sets [`pref`](RouteAttrs#method.pref).
    #[inline]
    pub fn pref(&mut self, value: u8) -> &mut Self {
        self.put_u8(20, value)
    }

    /// Sets [`encap-type`](RouteAttrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(21, value)
    }

    /// Sets [`encap`](RouteAttrs#method.encap).
    #[inline]
    pub fn encap(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }

    /// Sets [`expires`](RouteAttrs#method.expires).
    #[inline]
    pub fn expires(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`pad`](RouteAttrs#method.pad).
    #[inline]
    pub fn pad(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(24, value)
    }

    /// Sets [`uid`](RouteAttrs#method.uid).
    #[inline]
    pub fn uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(25, value)
    }

    /// Sets [`ttl-propagate`](RouteAttrs#method.ttl_propagate).
    #[inline]
    pub fn ttl_propagate(&mut self, value: u8) -> &mut Self {
        self.put_u8(26, value)
    }

    /// Sets [`ip-proto`](RouteAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(27, value)
    }

    /// Sets [`sport`](RouteAttrs#method.sport).
    #[inline]
    pub fn sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(28, value)
    }

    /// Sets [`dport`](RouteAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(29, value)
    }

    /// Sets [`nh-id`](RouteAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(30, value)
    }

    /// Sets [`flowlabel`](RouteAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(31, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newroute`: reports a change of the kind that [`newroute()`] makes.
    Newroute(rt::WithHeader<Rtmsg, RouteAttrs<'a>>),
    /// `delroute`: reports a change of the kind that [`delroute()`] makes.
    Delroute(rt::WithHeader<Rtmsg, RouteAttrs<'a>>),
}
