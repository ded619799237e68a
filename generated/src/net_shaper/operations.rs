// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Get(1), Group(4), CapGet(5)]);

rt::operations!(Get, Set, Delete, Group, CapGet);

/// Reads one shaper, or with a dump all configured shapers of an interface. Both need `ifindex`; a
/// single request needs `handle` too. Limits that are not set are absent. An unknown interface
/// gives `ENOENT`, a device without shapers `EOPNOTSUPP`, a shaper that is not configured `ENOENT`.
/// - For one object it takes `handle`, `ifindex`; it returns `handle`, `metric`, `bw-min`,
///   `bw-max`, `burst`, `priority`, `weight`, `ifindex`, `parent`.
/// - As a dump it takes `ifindex`; it returns `handle`, `metric`, `bw-min`, `bw-max`, `burst`,
///   `priority`, `weight`, `ifindex`, `parent`.
#[doc(alias = "NET_SHAPER_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 0, [DoReply, Dump], NetShaperAttrs, NetShaper);

impl Get {
    /// Writes [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Writes [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Configures the shaper of a queue or of the device, creating it if need be, or changes that of an
/// existing node. Needs `ifindex` and `handle`; what is not given keeps its value. `EOPNOTSUPP`
/// means that the device cannot do it, and the extended acknowledgement points at the attribute.
/// `ENOENT`: no such interface, queue or node. `EPERM`: `CAP_NET_ADMIN` is missing.
/// - For one object it takes `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`,
///   `ifindex`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_SET")]
pub type Set = RequestOf<ops::Set>;

rt::request!(set, Set, SetReply, 1, [Do], NetShaperAttrs, NetShaper);

impl Set {
    /// Writes [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Writes [`metric`](NetShaperAttrs#method.metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }

    /// Writes [`bw-min`](NetShaperAttrs#method.bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Writes [`bw-max`](NetShaperAttrs#method.bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Writes [`burst`](NetShaperAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Writes [`priority`](NetShaperAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`weight`](NetShaperAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Removes a shaper, so that the queue or device is unlimited again. When it was a node, what hung
/// below moves up to the node's parent. A node that loses its last leaf this way vanishes as well.
/// Needs `ifindex` and `handle`; `ENOENT` if the shaper is not configured, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - For one object it takes `handle`, `ifindex`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_DELETE")]
pub type Delete = RequestOf<ops::Delete>;

rt::request!(delete, Delete, DeleteReply, 2, [Do], NetShaperAttrs, NetShaper);

impl Delete {
    /// Writes [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Writes [`ifindex`](NetShaperAttrs#method.ifindex).
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
/// - For one object it takes `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`,
///   `ifindex`, `parent`, `leaves`; it returns `handle`, `ifindex`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_GROUP")]
pub type Group = RequestOf<ops::Group>;

rt::request!(group, Group, GroupReply, 3, [DoReply], NetShaperAttrs, NetShaper);

impl Group {
    /// Writes [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Writes [`metric`](NetShaperAttrs#method.metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }

    /// Writes [`bw-min`](NetShaperAttrs#method.bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Writes [`bw-max`](NetShaperAttrs#method.bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Writes [`burst`](NetShaperAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Writes [`priority`](NetShaperAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`weight`](NetShaperAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`parent`](NetShaperAttrs#method.parent).
    #[inline]
    pub fn parent(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(9, fill)
    }

    /// Writes [`leaves`](NetShaperAttrs#method.leaves): again for each further value.
    #[inline]
    pub fn leaves(&mut self, fill: impl FnOnce(&mut LeafInfoWriter)) -> &mut Self {
        self.put_nest::<LeafInfoWriter>(10, fill)
    }
}

/// Returns what the device can do for one scope, or with a dump for every scope that it supports.
/// Needs `ifindex`, and `scope` in a single request. An unknown interface gives `ENOENT`, a device
/// or scope without shapers `EOPNOTSUPP`.
/// - For one object it takes `ifindex`, `scope`; it returns `ifindex`, `scope`,
///   `support-metric-bps`, `support-metric-pps`, `support-nesting`, `support-bw-min`,
///   `support-bw-max`, `support-burst`, `support-priority`, `support-weight`.
/// - As a dump it takes `ifindex`; it returns `ifindex`, `scope`, `support-metric-bps`,
///   `support-metric-pps`, `support-nesting`, `support-bw-min`, `support-bw-max`, `support-burst`,
///   `support-priority`, `support-weight`.
#[doc(alias = "NET_SHAPER_CMD_CAP_GET")]
pub type CapGet = RequestOf<ops::CapGet>;

rt::request!(cap_get, CapGet, CapGetReply, 4, [DoReply, Dump], CapsAttrs, Caps);

impl CapGet {
    /// Writes [`ifindex`](CapsAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`scope`](CapsAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: Scope) -> &mut Self {
        self.put_attr::<c::As<Scope, u32>>(2, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<rt::NoHeader, NetShaperAttrs<'a>>),
    /// `group`: what answers [`Group`], also sent by itself where the kernel does so.
    Group(rt::WithHeader<rt::NoHeader, NetShaperAttrs<'a>>),
    /// `cap-get`: what answers [`CapGet`], also sent by itself where the kernel does so.
    CapGet(rt::WithHeader<rt::NoHeader, CapsAttrs<'a>>),
}
