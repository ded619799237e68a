// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `sunrpc`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Generic;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            1 => rt::event(payload, Event::CacheNotify),
            2 => rt::event(payload, Event::IpMapGetReqs),
            4 => rt::event(payload, Event::UnixGidGetReqs),
            _ => Ok(None),
        }
    }
}
/// Lists questions which client an IP address belongs to. Dump only; each message holds several requests with `seqno`, `class` and `addr`. Nothing comes if no question waits. `ENODEV` if the cache does not exist in this network namespace.
///
/// As a dump it takes no attributes; it returns `requests`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_IP_MAP_GET_REQS")]
pub struct IpMapGetReqs(IpMapReqsAttrsWriter);
/// Starts a [`IpMapGetReqs`].
#[inline]
#[must_use]
pub fn ip_map_get_reqs() -> IpMapGetReqs {
    IpMapGetReqs(IpMapReqsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`IpMapGetReqs`].
pub type IpMapGetReqsReply<'a> = rt::Message<rt::NoHeader, IpMapReqsAttrs<'a>>;
rt::__request!(
    IpMapGetReqs : Dump, 1, rt::NoHeader, IpMapReqsAttrs, IpMapReqsAttrsWriter
);
/// Answers such questions, or fills the cache in advance: one request for each address, with `class`, `addr`, `expiry` and either `domain` or `negative`. They are taken one after the other until one fails, so earlier ones may have taken effect. `EINVAL` if one of them is missing or malformed, `ENODEV` if there is no such cache.
///
/// For one object it takes `requests`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_IP_MAP_SET_REQS")]
pub struct IpMapSetReqs(IpMapReqsAttrsWriter);
/// Starts a [`IpMapSetReqs`].
#[inline]
#[must_use]
pub fn ip_map_set_reqs() -> IpMapSetReqs {
    IpMapSetReqs(IpMapReqsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`IpMapSetReqs`].
pub type IpMapSetReqsReply<'a> = rt::Message<rt::NoHeader, IpMapReqsAttrs<'a>>;
rt::__request!(IpMapSetReqs : Do, 2, rt::NoHeader, IpMapReqsAttrs, IpMapReqsAttrsWriter);
impl IpMapSetReqs {
    /// Writes [`requests`](IpMapReqsAttrs::requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut IpMapAttrsWriter)) -> &mut Self {
        self.put_nest::<IpMapAttrsWriter>(1, fill)
    }
}
/// Lists questions which groups a user is in. Dump only; each message holds several requests with `seqno` and `uid`. Nothing comes if no question waits. `ENODEV` if the cache does not exist in this network namespace.
///
/// As a dump it takes no attributes; it returns `requests`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_UNIX_GID_GET_REQS")]
pub struct UnixGidGetReqs(UnixGidReqsAttrsWriter);
/// Starts a [`UnixGidGetReqs`].
#[inline]
#[must_use]
pub fn unix_gid_get_reqs() -> UnixGidGetReqs {
    UnixGidGetReqs(UnixGidReqsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`UnixGidGetReqs`].
pub type UnixGidGetReqsReply<'a> = rt::Message<rt::NoHeader, UnixGidReqsAttrs<'a>>;
rt::__request!(
    UnixGidGetReqs : Dump, 3, rt::NoHeader, UnixGidReqsAttrs, UnixGidReqsAttrsWriter
);
/// Answers such questions, or fills the cache in advance: one request for each user, with `uid`, `expiry` and either `gids` or `negative`. They are taken one after the other until one fails. `EINVAL` if a part is missing, an id is invalid or there are more than 8192 groups; `ENODEV` if there is no such cache.
///
/// For one object it takes `requests`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_UNIX_GID_SET_REQS")]
pub struct UnixGidSetReqs(UnixGidReqsAttrsWriter);
/// Starts a [`UnixGidSetReqs`].
#[inline]
#[must_use]
pub fn unix_gid_set_reqs() -> UnixGidSetReqs {
    UnixGidSetReqs(UnixGidReqsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`UnixGidSetReqs`].
pub type UnixGidSetReqsReply<'a> = rt::Message<rt::NoHeader, UnixGidReqsAttrs<'a>>;
rt::__request!(
    UnixGidSetReqs : Do, 4, rt::NoHeader, UnixGidReqsAttrs, UnixGidReqsAttrsWriter
);
impl UnixGidSetReqs {
    /// Writes [`requests`](UnixGidReqsAttrs::requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut UnixGidAttrsWriter)) -> &mut Self {
        self.put_nest::<UnixGidAttrsWriter>(1, fill)
    }
}
/// Empties the caches of `mask`, or both if it is absent, so that all is asked anew.
///
/// For one object it takes `mask`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "SUNRPC_CMD_CACHE_FLUSH")]
pub struct CacheFlush(CacheFlushAttrsWriter);
/// Starts a [`CacheFlush`].
#[inline]
#[must_use]
pub fn cache_flush() -> CacheFlush {
    CacheFlush(CacheFlushAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`CacheFlush`].
pub type CacheFlushReply<'a> = rt::Message<rt::NoHeader, CacheFlushAttrs<'a>>;
rt::__request!(CacheFlush : Do, 5, rt::NoHeader, CacheFlushAttrs, CacheFlushAttrsWriter);
impl CacheFlush {
    /// Writes [`mask`](CacheFlushAttrs::mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Tells listeners that questions wait in a cache. It carries the number of the cache only; fetch the questions with the dump of that cache.
    CacheNotify(rt::Message<rt::NoHeader, CacheNotifyAttrs<'a>>),
    /// `ip-map-get-reqs`: somebody did what [`IpMapGetReqs`] asks for.
    IpMapGetReqs(rt::Message<rt::NoHeader, IpMapReqsAttrs<'a>>),
    /// `unix-gid-get-reqs`: somebody did what [`UnixGidGetReqs`] asks for.
    UnixGidGetReqs(rt::Message<rt::NoHeader, UnixGidReqsAttrs<'a>>),
}
