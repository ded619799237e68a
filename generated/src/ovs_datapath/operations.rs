// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [1 => New, 2 => Del, 3 => Get, 4 => Set],
}

rt::operations! { Get, New, Set, Del }

/// Returns one datapath, given by `dp-ifindex` in the header, or by `name` with a zero there. A
/// datapath that does not exist gives `ENODEV`. A dump lists all datapaths of the network
/// namespace; what the request says is ignored then (`ovs-dpctl dump-dps`).
/// - Single request and dump: takes `name`; returns `name`, `stats`, `megaflow-stats`,
///   `user-features`, `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 0,
    modes: [DoReply, Dump],
    set: Datapath,
    view: DatapathAttrs,
    header: OvsHeader,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<OvsHeader, DatapathAttrs<'a>>;

impl Get {
    /// Sets [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Creates a datapath, along with its local port: a network device of the same name. `name` and
/// `upcall-pid` are required, else `EINVAL`; `dp-ifindex` is left zero. `EEXIST` says that the name
/// is taken, `EOPNOTSUPP` that a bit of `user-features` is unknown to this kernel, `EPERM` that
/// `CAP_NET_ADMIN` is missing.
/// - Single request: takes `name`, `upcall-pid`, `user-features`, `masks-cache-size`,
///   `per-cpu-pids`, `ifindex`; returns `name`, `stats`, `megaflow-stats`, `user-features`,
///   `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_NEW")]
#[inline]
#[must_use]
pub fn new() -> New {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: New,
    start: new,
    operation: 1,
    modes: [DoReply],
    set: Datapath,
    view: DatapathAttrs,
    header: OvsHeader,
}

/// The answer to [`new()`].
pub type NewReply<'a> = rt::WithHeader<OvsHeader, DatapathAttrs<'a>>;

impl New {
    /// Sets [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`upcall-pid`](DatapathAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`user-features`](DatapathAttrs#method.user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }

    /// Sets [`masks-cache-size`](DatapathAttrs#method.masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`per-cpu-pids`](DatapathAttrs#method.per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }

    /// Sets [`ifindex`](DatapathAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Changes features, upcall sockets or the mask cache of a datapath; what is absent stays. It is
/// named as in `get`. `ENODEV` if there is none, `EOPNOTSUPP` for an unknown bit of
/// `user-features`, `ERANGE` for a cache size that cannot be, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `name`, `user-features`, `masks-cache-size`, `per-cpu-pids`; returns
///   `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_SET")]
#[inline]
#[must_use]
pub fn set() -> Set {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Set,
    start: set,
    operation: 2,
    modes: [DoReply],
    set: Datapath,
    view: DatapathAttrs,
    header: OvsHeader,
}

/// The answer to [`set()`].
pub type SetReply<'a> = rt::WithHeader<OvsHeader, DatapathAttrs<'a>>;

impl Set {
    /// Sets [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`user-features`](DatapathAttrs#method.user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }

    /// Sets [`masks-cache-size`](DatapathAttrs#method.masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`per-cpu-pids`](DatapathAttrs#method.per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }
}

/// Removes a datapath with its flows and ports; devices that were attached stay, those that the
/// datapath made go. It is named as in `get`. `ENODEV` if there is none, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `name`; returns `name`, `stats`, `megaflow-stats`, `user-features`,
///   `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_DEL")]
#[inline]
#[must_use]
pub fn del() -> Del {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Del,
    start: del,
    operation: 3,
    modes: [DoReply],
    set: Datapath,
    view: DatapathAttrs,
    header: OvsHeader,
}

/// The answer to [`del()`].
pub type DelReply<'a> = rt::WithHeader<OvsHeader, DatapathAttrs<'a>>;

impl Del {
    /// Sets [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: the reply to [`new()`], which the kernel may also send on its own.
    New(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
    /// `del`: the reply to [`del()`], which the kernel may also send on its own.
    Del(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
    /// `set`: the reply to [`set()`], which the kernel may also send on its own.
    Set(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
}
