// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [CacheNotify(1), IpMapGetReqs(2), UnixGidGetReqs(4)]);

rt::operations!(IpMapGetReqs, IpMapSetReqs, UnixGidGetReqs, UnixGidSetReqs, CacheFlush);

/// Lists questions which client an IP address belongs to. Dump only; each message holds several
/// requests with `seqno`, `class` and `addr`. Nothing comes if no question waits. `ENODEV` if the
/// cache does not exist in this network namespace.
/// - As a dump it takes no attributes; it returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_IP_MAP_GET_REQS")]
pub type IpMapGetReqs = RequestOf<ops::IpMapGetReqs>;

rt::request!(
    ip_map_get_reqs, IpMapGetReqs, IpMapGetReqsReply, 1, [Dump], IpMapReqsAttrs,
    IpMapReqs
);

/// Answers such questions, or fills the cache in advance: one request for each address, with
/// `class`, `addr`, `expiry` and either `domain` or `negative`. They are taken one after the other
/// until one fails, so earlier ones may have taken effect. `EINVAL` if one of them is missing or
/// malformed, `ENODEV` if there is no such cache.
/// - For one object it takes `requests`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_IP_MAP_SET_REQS")]
pub type IpMapSetReqs = RequestOf<ops::IpMapSetReqs>;

rt::request!(
    ip_map_set_reqs, IpMapSetReqs, IpMapSetReqsReply, 2, [Do], IpMapReqsAttrs, IpMapReqs
);

impl IpMapSetReqs {
    /// Writes [`requests`](IpMapReqsAttrs#method.requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut IpMapWriter)) -> &mut Self {
        self.put_nest::<IpMapWriter>(1, fill)
    }
}

/// Lists questions which groups a user is in. Dump only; each message holds several requests with
/// `seqno` and `uid`. Nothing comes if no question waits. `ENODEV` if the cache does not exist in
/// this network namespace.
/// - As a dump it takes no attributes; it returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_UNIX_GID_GET_REQS")]
pub type UnixGidGetReqs = RequestOf<ops::UnixGidGetReqs>;

rt::request!(
    unix_gid_get_reqs, UnixGidGetReqs, UnixGidGetReqsReply, 3, [Dump], UnixGidReqsAttrs,
    UnixGidReqs
);

/// Answers such questions, or fills the cache in advance: one request for each user, with `uid`,
/// `expiry` and either `gids` or `negative`. They are taken one after the other until one fails.
/// `EINVAL` if a part is missing, an id is invalid or there are more than 8192 groups; `ENODEV` if
/// there is no such cache.
/// - For one object it takes `requests`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_UNIX_GID_SET_REQS")]
pub type UnixGidSetReqs = RequestOf<ops::UnixGidSetReqs>;

rt::request!(
    unix_gid_set_reqs, UnixGidSetReqs, UnixGidSetReqsReply, 4, [Do], UnixGidReqsAttrs,
    UnixGidReqs
);

impl UnixGidSetReqs {
    /// Writes [`requests`](UnixGidReqsAttrs#method.requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut UnixGidWriter)) -> &mut Self {
        self.put_nest::<UnixGidWriter>(1, fill)
    }
}

/// Empties the caches of `mask`, or both if it is absent, so that everything is asked again.
/// - For one object it takes `mask`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_CACHE_FLUSH")]
pub type CacheFlush = RequestOf<ops::CacheFlush>;

rt::request!(
    cache_flush, CacheFlush, CacheFlushReply, 5, [Do], CacheFlushAttrs, CacheFlush
);

impl CacheFlush {
    /// Writes [`mask`](CacheFlushAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Notifies listeners that questions wait in a cache. It carries the number of the cache only;
    /// fetch the questions with the dump of that cache.
    CacheNotify(rt::WithHeader<rt::NoHeader, CacheNotifyAttrs<'a>>),
    /// `ip-map-get-reqs`: what answers [`IpMapGetReqs`], also sent by itself where the kernel does
    /// so.
    IpMapGetReqs(rt::WithHeader<rt::NoHeader, IpMapReqsAttrs<'a>>),
    /// `unix-gid-get-reqs`: what answers [`UnixGidGetReqs`], also sent by itself where the kernel
    /// does so.
    UnixGidGetReqs(rt::WithHeader<rt::NoHeader, UnixGidReqsAttrs<'a>>),
}
