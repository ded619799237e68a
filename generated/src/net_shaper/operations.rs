// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [1 => Get, 4 => Group, 5 => CapGet] }

rt::operations! { Get, Set, Delete, Group, CapGet }

/// Reads one shaper, or with a dump all configured shapers of an interface. Both need `ifindex`; a
/// single request needs `handle` too. Limits that are not set are absent. An unknown interface
/// gives `ENOENT`, a device without shapers `EOPNOTSUPP`, a shaper that is not configured `ENOENT`.
/// - Single request: takes `handle`, `ifindex`; returns `handle`, `metric`, `bw-min`, `bw-max`,
///   `burst`, `priority`, `weight`, `ifindex`, `parent`.
/// - Dump: takes `ifindex`; returns `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`,
///   `weight`, `ifindex`, `parent`.
#[doc(alias = "NET_SHAPER_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 0,
    modes: [DoReply, Dump],
    set: NetShaper,
    view: NetShaperAttrs,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<rt::NoHeader, NetShaperAttrs<'a>>;

impl Get {
    /// Sets [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Sets [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Configures the shaper of a queue or of the device, creating it if need be, or changes that of an
/// existing node. Needs `ifindex` and `handle`; what is not given keeps its value. `EOPNOTSUPP`
/// means that the device cannot do it, and the extended acknowledgement points at the attribute.
/// `ENOENT`: no such interface, queue or node. `EPERM`: `CAP_NET_ADMIN` is missing.
/// - Single request: takes `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`,
///   `ifindex`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_SET")]
#[inline]
#[must_use]
pub fn set() -> Set {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Set,
    start: set,
    operation: 1,
    modes: [Do],
    set: NetShaper,
    view: NetShaperAttrs,
}

impl Set {
    /// Sets [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Sets [`metric`](NetShaperAttrs#method.metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }

    /// Sets [`bw-min`](NetShaperAttrs#method.bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Sets [`bw-max`](NetShaperAttrs#method.bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Sets [`burst`](NetShaperAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Sets [`priority`](NetShaperAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`weight`](NetShaperAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Removes a shaper, so that the queue or device is unlimited again. When it was a node, what hung
/// below moves up to the node's parent. A node that loses its last leaf this way vanishes as well.
/// Needs `ifindex` and `handle`; `ENOENT` if the shaper is not configured, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `handle`, `ifindex`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_DELETE")]
#[inline]
#[must_use]
pub fn delete() -> Delete {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Delete,
    start: delete,
    operation: 2,
    modes: [Do],
    set: NetShaper,
    view: NetShaperAttrs,
}

impl Delete {
    /// Sets [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Sets [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Puts queues below a node (or below the device) in one step that succeeds or fails as a whole,
/// and sets the limits of that node. A `handle` of scope node without an id makes a new node, and
/// the reply holds its id. Leaves are added to those already there. `parent` may be left out if all
/// leaves have had the same one. Errors: `ENOENT` for an unknown interface, node or parent,
/// `EINVAL` for leaves that are no queues, come twice or disagree on their parent, `EOPNOTSUPP` for
/// what the device cannot do, including moving an existing node, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`,
///   `ifindex`, `parent`, `leaves`; returns `handle`, `ifindex`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_GROUP")]
#[inline]
#[must_use]
pub fn group() -> Group {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Group,
    start: group,
    operation: 3,
    modes: [DoReply],
    set: NetShaper,
    view: NetShaperAttrs,
}

/// The answer to [`group()`].
pub type GroupReply<'a> = rt::WithHeader<rt::NoHeader, NetShaperAttrs<'a>>;

impl Group {
    /// Sets [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Sets [`metric`](NetShaperAttrs#method.metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }

    /// Sets [`bw-min`](NetShaperAttrs#method.bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Sets [`bw-max`](NetShaperAttrs#method.bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Sets [`burst`](NetShaperAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Sets [`priority`](NetShaperAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`weight`](NetShaperAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`parent`](NetShaperAttrs#method.parent).
    #[inline]
    pub fn parent(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(9, fill)
    }

    /// Sets [`leaves`](NetShaperAttrs#method.leaves): call it once for each value.
    #[inline]
    pub fn leaves(&mut self, fill: impl FnOnce(&mut LeafInfoWriter)) -> &mut Self {
        self.put_nest::<LeafInfoWriter>(10, fill)
    }
}

/// Returns what the device can do for one scope, or with a dump for every scope that it supports.
/// Needs `ifindex`, and `scope` in a single request. An unknown interface gives `ENOENT`, a device
/// or scope without shapers `EOPNOTSUPP`.
/// - Single request: takes `ifindex`, `scope`; returns `ifindex`, `scope`, `support-metric-bps`,
///   `support-metric-pps`, `support-nesting`, `support-bw-min`, `support-bw-max`, `support-burst`,
///   `support-priority`, `support-weight`.
/// - Dump: takes `ifindex`; returns `ifindex`, `scope`, `support-metric-bps`, `support-metric-pps`,
///   `support-nesting`, `support-bw-min`, `support-bw-max`, `support-burst`, `support-priority`,
///   `support-weight`.
#[doc(alias = "NET_SHAPER_CMD_CAP_GET")]
#[inline]
#[must_use]
pub fn cap_get() -> CapGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CapGet,
    start: cap_get,
    operation: 4,
    modes: [DoReply, Dump],
    set: Caps,
    view: CapsAttrs,
}

/// The answer to [`cap_get()`].
pub type CapGetReply<'a> = rt::WithHeader<rt::NoHeader, CapsAttrs<'a>>;

impl CapGet {
    /// Sets [`ifindex`](CapsAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`scope`](CapsAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: Scope) -> &mut Self {
        self.put_attr::<c::As<Scope, u32>>(2, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<rt::NoHeader, NetShaperAttrs<'a>>),
    /// `group`: the reply to [`group()`], which the kernel may also send on its own.
    Group(rt::WithHeader<rt::NoHeader, NetShaperAttrs<'a>>),
    /// `cap-get`: the reply to [`cap_get()`], which the kernel may also send on its own.
    CapGet(rt::WithHeader<rt::NoHeader, CapsAttrs<'a>>),
}
