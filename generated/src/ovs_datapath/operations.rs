// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [New(1), Del(2), Get(3), Set(4)]);

rt::operations!(Get, New, Set, Del);

/// Returns one datapath, given by `dp-ifindex` in the header, or by `name` with a zero there. A
/// datapath that does not exist gives `ENODEV`. A dump lists all datapaths of the network
/// namespace; what the request says is ignored then (`ovs-dpctl dump-dps`).
/// - For one object and as a dump it takes `name`; it returns `name`, `stats`, `megaflow-stats`,
///   `user-features`, `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 0, [DoReply, Dump], DatapathAttrs, Datapath, OvsHeader);

impl Get {
    /// Writes [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Creates a datapath, along with its local port: a network device of the same name. `name` and
/// `upcall-pid` are required, else `EINVAL`; `dp-ifindex` is left zero. `EEXIST` says that the name
/// is taken, `EOPNOTSUPP` that a bit of `user-features` is unknown to this kernel, `EPERM` that
/// `CAP_NET_ADMIN` is missing.
/// - For one object it takes `name`, `upcall-pid`, `user-features`, `masks-cache-size`,
///   `per-cpu-pids`, `ifindex`; it returns `name`, `stats`, `megaflow-stats`, `user-features`,
///   `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_NEW")]
pub type New = RequestOf<ops::New>;

rt::request!(new, New, NewReply, 1, [DoReply], DatapathAttrs, Datapath, OvsHeader);

impl New {
    /// Writes [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`upcall-pid`](DatapathAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`user-features`](DatapathAttrs#method.user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }

    /// Writes [`masks-cache-size`](DatapathAttrs#method.masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`per-cpu-pids`](DatapathAttrs#method.per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }

    /// Writes [`ifindex`](DatapathAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Changes features, upcall sockets or the mask cache of a datapath; what is absent stays. It is
/// named as in `get`. `ENODEV` if there is none, `EOPNOTSUPP` for an unknown bit of
/// `user-features`, `ERANGE` for a cache size that cannot be, `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `name`, `user-features`, `masks-cache-size`, `per-cpu-pids`; it
///   returns `name`, `stats`, `megaflow-stats`, `user-features`, `masks-cache-size`,
///   `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_SET")]
pub type Set = RequestOf<ops::Set>;

rt::request!(set, Set, SetReply, 2, [DoReply], DatapathAttrs, Datapath, OvsHeader);

impl Set {
    /// Writes [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`user-features`](DatapathAttrs#method.user_features).
    #[inline]
    pub fn user_features(&mut self, value: UserFeatures) -> &mut Self {
        self.put_attr::<c::As<UserFeatures, u32>>(5, value)
    }

    /// Writes [`masks-cache-size`](DatapathAttrs#method.masks_cache_size).
    #[inline]
    pub fn masks_cache_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`per-cpu-pids`](DatapathAttrs#method.per_cpu_pids).
    #[inline]
    pub fn per_cpu_pids(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(8, values)
    }
}

/// Removes a datapath with its flows and ports; devices that were attached stay, those that the
/// datapath made go. It is named as in `get`. `ENODEV` if there is none, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - For one object it takes `name`; it returns `name`, `stats`, `megaflow-stats`, `user-features`,
///   `masks-cache-size`, `per-cpu-pids`.
#[doc(alias = "OVS_DP_CMD_DEL")]
pub type Del = RequestOf<ops::Del>;

rt::request!(del, Del, DelReply, 3, [DoReply], DatapathAttrs, Datapath, OvsHeader);

impl Del {
    /// Writes [`name`](DatapathAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: what answers [`New`], also sent by itself where the kernel does so.
    New(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
    /// `del`: what answers [`Del`], also sent by itself where the kernel does so.
    Del(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
    /// `set`: what answers [`Set`], also sent by itself where the kernel does so.
    Set(rt::WithHeader<OvsHeader, DatapathAttrs<'a>>),
}
