// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [1 => CacheNotify, 2 => IpMapGetReqs, 4 => UnixGidGetReqs],
}

rt::operations! { IpMapGetReqs, IpMapSetReqs, UnixGidGetReqs, UnixGidSetReqs, CacheFlush }

/// Lists questions which client an IP address belongs to. Dump only; each message holds several
/// requests with `seqno`, `class` and `addr`. Nothing comes if no question waits. `ENODEV` if the
/// cache does not exist in this network namespace.
/// - Dump: takes no attributes; returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_IP_MAP_GET_REQS")]
#[inline]
#[must_use]
pub fn ip_map_get_reqs() -> IpMapGetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: IpMapGetReqs,
    start: ip_map_get_reqs,
    operation: 1,
    modes: [Dump],
    set: IpMapReqs,
    view: IpMapReqsAttrs,
}

/// The answer to [`ip_map_get_reqs()`].
pub type IpMapGetReqsReply<'a> = rt::WithHeader<rt::NoHeader, IpMapReqsAttrs<'a>>;

/// Answers such questions, or fills the cache in advance: one request for each address, with
/// `class`, `addr`, `expiry` and either `domain` or `negative`. They are taken one after the other
/// until one fails, so earlier ones may have taken effect. `EINVAL` if one of them is missing or
/// malformed, `ENODEV` if there is no such cache.
/// - Single request: takes `requests`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_IP_MAP_SET_REQS")]
#[inline]
#[must_use]
pub fn ip_map_set_reqs() -> IpMapSetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: IpMapSetReqs,
    start: ip_map_set_reqs,
    operation: 2,
    modes: [Do],
    set: IpMapReqs,
    view: IpMapReqsAttrs,
}

impl IpMapSetReqs {
    /// Sets [`requests`](IpMapReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut IpMapWriter)) -> &mut Self {
        self.put_nest::<IpMapWriter>(1, fill)
    }
}

/// Lists questions which groups a user is in. Dump only; each message holds several requests with
/// `seqno` and `uid`. Nothing comes if no question waits. `ENODEV` if the cache does not exist in
/// this network namespace.
/// - Dump: takes no attributes; returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_UNIX_GID_GET_REQS")]
#[inline]
#[must_use]
pub fn unix_gid_get_reqs() -> UnixGidGetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: UnixGidGetReqs,
    start: unix_gid_get_reqs,
    operation: 3,
    modes: [Dump],
    set: UnixGidReqs,
    view: UnixGidReqsAttrs,
}

/// The answer to [`unix_gid_get_reqs()`].
pub type UnixGidGetReqsReply<'a> = rt::WithHeader<rt::NoHeader, UnixGidReqsAttrs<'a>>;

/// Answers such questions, or fills the cache in advance: one request for each user, with `uid`,
/// `expiry` and either `gids` or `negative`. They are taken one after the other until one fails.
/// `EINVAL` if a part is missing, an id is invalid or there are more than 8192 groups; `ENODEV` if
/// there is no such cache.
/// - Single request: takes `requests`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_UNIX_GID_SET_REQS")]
#[inline]
#[must_use]
pub fn unix_gid_set_reqs() -> UnixGidSetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: UnixGidSetReqs,
    start: unix_gid_set_reqs,
    operation: 4,
    modes: [Do],
    set: UnixGidReqs,
    view: UnixGidReqsAttrs,
}

impl UnixGidSetReqs {
    /// Sets [`requests`](UnixGidReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut UnixGidWriter)) -> &mut Self {
        self.put_nest::<UnixGidWriter>(1, fill)
    }
}

/// Empties the caches of `mask`, or both if it is absent, so that everything is asked again.
/// - Single request: takes `mask`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_CACHE_FLUSH")]
#[inline]
#[must_use]
pub fn cache_flush() -> CacheFlush {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CacheFlush,
    start: cache_flush,
    operation: 5,
    modes: [Do],
    set: CacheFlush,
    view: CacheFlushAttrs,
}

impl CacheFlush {
    /// Sets [`mask`](CacheFlushAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Notifies listeners that questions wait in a cache. It carries the number of the cache only;
    /// fetch the questions with the dump of that cache.
    CacheNotify(rt::WithHeader<rt::NoHeader, CacheNotifyAttrs<'a>>),
    /// `ip-map-get-reqs`: the reply to [`ip_map_get_reqs()`], which the kernel may also send on its
    /// own.
    IpMapGetReqs(rt::WithHeader<rt::NoHeader, IpMapReqsAttrs<'a>>),
    /// `unix-gid-get-reqs`: the reply to [`unix_gid_get_reqs()`], which the kernel may also send on
    /// its own.
    UnixGidGetReqs(rt::WithHeader<rt::NoHeader, UnixGidReqsAttrs<'a>>),
}
