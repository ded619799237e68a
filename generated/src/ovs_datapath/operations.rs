// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `ovs_datapath`, as a type.
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
            1 => rt::event(payload, Event::New),
            2 => rt::event(payload, Event::Del),
            3 => rt::event(payload, Event::Get),
            4 => rt::event(payload, Event::Set),
            _ => Ok(None),
        }
    }
}
/// Returns one datapath, given by `dp-ifindex` in the header, or by `name` with a zero there. A datapath that does not exist gives `ENODEV`. A dump lists all datapaths of the network namespace; what the request says is ignored then (`ovs-dpctl dump-dps`).
///
/// For one object it takes `name`; it returns `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`, `per-cpu-pids`.
///
/// As a dump it takes `name`; it returns `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`, `per-cpu-pids`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_DP_CMD_GET")]
pub struct Get(DatapathAttrsWriter);
/// Starts a [`Get`].
#[inline]
#[must_use]
pub fn get() -> Get {
    Get(DatapathAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Get`].
pub type GetReply<'a> = rt::Message<OvsHeader, DatapathAttrs<'a>>;
rt::__request!(Get : Do DoReply Dump, 0, OvsHeader, DatapathAttrs, DatapathAttrsWriter);
rt::__request!(header Get, OvsHeader);
impl Get {
    /// Writes [`name`](DatapathAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}
/// Creates a datapath, along with its local port: a network device of the same name. `name` and `upcall-pid` are required, else `EINVAL`; `dp-ifindex` is left zero. `EEXIST` says that the name is taken, `EOPNOTSUPP` that a bit of `user-features` is unknown to this kernel, `EPERM` that `CAP_NET_ADMIN` is missing.
///
/// For one object it takes `name`, `upcall-pid`, `user-features`, `masks-cache-size`, `per-cpu-pids`, `ifindex`; it returns `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`, `per-cpu-pids`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_DP_CMD_NEW")]
pub struct New(DatapathAttrsWriter);
/// Starts a [`New`].
#[inline]
#[must_use]
pub fn new() -> New {
    New(DatapathAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`New`].
pub type NewReply<'a> = rt::Message<OvsHeader, DatapathAttrs<'a>>;
rt::__request!(New : Do DoReply, 1, OvsHeader, DatapathAttrs, DatapathAttrsWriter);
rt::__request!(header New, OvsHeader);
impl New {
    /// Writes [`name`](DatapathAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`upcall-pid`](DatapathAttrs::upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`user-features`](DatapathAttrs::user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }
    /// Writes [`masks-cache-size`](DatapathAttrs::masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
    /// Writes [`per-cpu-pids`](DatapathAttrs::per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }
    /// Writes [`ifindex`](DatapathAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}
/// Changes features, upcall sockets or the mask cache of a datapath; what is absent stays. It is named as in `get`. `ENODEV` if there is none, `EOPNOTSUPP` for an unknown bit of `user-features`, `ERANGE` for a cache size that cannot be, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `name`, `user-features`, `masks-cache-size`, `per-cpu-pids`; it returns `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`, `per-cpu-pids`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_DP_CMD_SET")]
pub struct Set(DatapathAttrsWriter);
/// Starts a [`Set`].
#[inline]
#[must_use]
pub fn set() -> Set {
    Set(DatapathAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Set`].
pub type SetReply<'a> = rt::Message<OvsHeader, DatapathAttrs<'a>>;
rt::__request!(Set : Do DoReply, 2, OvsHeader, DatapathAttrs, DatapathAttrsWriter);
rt::__request!(header Set, OvsHeader);
impl Set {
    /// Writes [`name`](DatapathAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`user-features`](DatapathAttrs::user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }
    /// Writes [`masks-cache-size`](DatapathAttrs::masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
    /// Writes [`per-cpu-pids`](DatapathAttrs::per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }
}
/// Removes a datapath with its flows and ports; devices that were attached stay, those that the datapath made go. It is named as in `get`. `ENODEV` if there is none, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `name`; it returns `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`, `per-cpu-pids`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_DP_CMD_DEL")]
pub struct Del(DatapathAttrsWriter);
/// Starts a [`Del`].
#[inline]
#[must_use]
pub fn del() -> Del {
    Del(DatapathAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Del`].
pub type DelReply<'a> = rt::Message<OvsHeader, DatapathAttrs<'a>>;
rt::__request!(Del : Do DoReply, 3, OvsHeader, DatapathAttrs, DatapathAttrsWriter);
rt::__request!(header Del, OvsHeader);
impl Del {
    /// Writes [`name`](DatapathAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: somebody did what [`New`] asks for.
    New(rt::Message<OvsHeader, DatapathAttrs<'a>>),
    /// `del`: somebody did what [`Del`] asks for.
    Del(rt::Message<OvsHeader, DatapathAttrs<'a>>),
    /// `get`: somebody did what [`Get`] asks for.
    Get(rt::Message<OvsHeader, DatapathAttrs<'a>>),
    /// `set`: somebody did what [`Set`] asks for.
    Set(rt::Message<OvsHeader, DatapathAttrs<'a>>),
}
