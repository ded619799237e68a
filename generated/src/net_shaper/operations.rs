// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `net-shaper`, as a type.
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
            1 => rt::event(payload, Event::Get),
            4 => rt::event(payload, Event::Group),
            5 => rt::event(payload, Event::CapGet),
            _ => Ok(None),
        }
    }
}
/// Reads one shaper, or with a dump all configured shapers of an interface. Both need `ifindex`; a single request needs `handle` too. Limits that are not set are absent. An unknown interface gives `ENOENT`, a device without shapers `EOPNOTSUPP`, a shaper that is not configured `ENOENT`.
///
/// For one object it takes `handle`, `ifindex`; it returns `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`, `ifindex`, `parent`.
///
/// As a dump it takes `ifindex`; it returns `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`, `ifindex`, `parent`.
#[doc(alias = "NET_SHAPER_CMD_GET")]
pub struct Get(NetShaperAttrsWriter);
/// Starts a [`Get`].
#[inline]
#[must_use]
pub fn get() -> Get {
    Get(NetShaperAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Get`].
pub type GetReply<'a> = rt::Message<rt::NoHeader, NetShaperAttrs<'a>>;
rt::__request!(
    Get : Do DoReply Dump, 0, rt::NoHeader, NetShaperAttrs, NetShaperAttrsWriter
);
impl Get {
    /// Writes [`handle`](NetShaperAttrs::handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleAttrsWriter)) -> &mut Self {
        self.put_nest::<HandleAttrsWriter>(1, fill)
    }
    /// Writes [`ifindex`](NetShaperAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}
/// Configures the shaper of a queue or of the device, creating it if need be, or changes that of an existing node. Needs `ifindex` and `handle`; what is not given keeps its value. `EOPNOTSUPP` means that the device cannot do it, and the extended acknowledgement points at the attribute. `ENOENT`: no such interface, queue or node. `EPERM`: `CAP_NET_ADMIN` is missing.
///
/// For one object it takes `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`, `ifindex`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_SET")]
pub struct Set(NetShaperAttrsWriter);
/// Starts a [`Set`].
#[inline]
#[must_use]
pub fn set() -> Set {
    Set(NetShaperAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Set`].
pub type SetReply<'a> = rt::Message<rt::NoHeader, NetShaperAttrs<'a>>;
rt::__request!(Set : Do, 1, rt::NoHeader, NetShaperAttrs, NetShaperAttrsWriter);
impl Set {
    /// Writes [`handle`](NetShaperAttrs::handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleAttrsWriter)) -> &mut Self {
        self.put_nest::<HandleAttrsWriter>(1, fill)
    }
    /// Writes [`metric`](NetShaperAttrs::metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }
    /// Writes [`bw-min`](NetShaperAttrs::bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }
    /// Writes [`bw-max`](NetShaperAttrs::bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }
    /// Writes [`burst`](NetShaperAttrs::burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }
    /// Writes [`priority`](NetShaperAttrs::priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
    /// Writes [`weight`](NetShaperAttrs::weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
    /// Writes [`ifindex`](NetShaperAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}
/// Removes a shaper, so that the queue or device is unlimited again. When it was a node, what hung below moves up to the node's parent. A node that loses its last leaf this way vanishes as well. Needs `ifindex` and `handle`; `ENOENT` if the shaper is not configured, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `handle`, `ifindex`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_DELETE")]
pub struct Delete(NetShaperAttrsWriter);
/// Starts a [`Delete`].
#[inline]
#[must_use]
pub fn delete() -> Delete {
    Delete(NetShaperAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Delete`].
pub type DeleteReply<'a> = rt::Message<rt::NoHeader, NetShaperAttrs<'a>>;
rt::__request!(Delete : Do, 2, rt::NoHeader, NetShaperAttrs, NetShaperAttrsWriter);
impl Delete {
    /// Writes [`handle`](NetShaperAttrs::handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleAttrsWriter)) -> &mut Self {
        self.put_nest::<HandleAttrsWriter>(1, fill)
    }
    /// Writes [`ifindex`](NetShaperAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}
/// Puts queues below a node (or below the device) in one step that succeeds or fails as a whole, and sets the limits of that node. A `handle` of scope node without an id makes a new node, and the reply tells its id. Leaves are added to those already there. `parent` may be left out if all leaves have had the same one. Errors: `ENOENT` for an unknown interface, node or parent, `EINVAL` for leaves that are no queues, come twice or disagree on their parent, `EOPNOTSUPP` for what the device cannot do, including moving an existing node, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `handle`, `metric`, `bw-min`, `bw-max`, `burst`, `priority`, `weight`, `ifindex`, `parent`, `leaves`; it returns `handle`, `ifindex`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NET_SHAPER_CMD_GROUP")]
pub struct Group(NetShaperAttrsWriter);
/// Starts a [`Group`].
#[inline]
#[must_use]
pub fn group() -> Group {
    Group(NetShaperAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Group`].
pub type GroupReply<'a> = rt::Message<rt::NoHeader, NetShaperAttrs<'a>>;
rt::__request!(
    Group : Do DoReply, 3, rt::NoHeader, NetShaperAttrs, NetShaperAttrsWriter
);
impl Group {
    /// Writes [`handle`](NetShaperAttrs::handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleAttrsWriter)) -> &mut Self {
        self.put_nest::<HandleAttrsWriter>(1, fill)
    }
    /// Writes [`metric`](NetShaperAttrs::metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }
    /// Writes [`bw-min`](NetShaperAttrs::bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }
    /// Writes [`bw-max`](NetShaperAttrs::bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }
    /// Writes [`burst`](NetShaperAttrs::burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }
    /// Writes [`priority`](NetShaperAttrs::priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
    /// Writes [`weight`](NetShaperAttrs::weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
    /// Writes [`ifindex`](NetShaperAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
    /// Writes [`parent`](NetShaperAttrs::parent).
    #[inline]
    pub fn parent(&mut self, fill: impl FnOnce(&mut HandleAttrsWriter)) -> &mut Self {
        self.put_nest::<HandleAttrsWriter>(9, fill)
    }
    /// Writes [`leaves`](NetShaperAttrs::leaves): again for each further value.
    #[inline]
    pub fn leaves(&mut self, fill: impl FnOnce(&mut LeafInfoAttrsWriter)) -> &mut Self {
        self.put_nest::<LeafInfoAttrsWriter>(10, fill)
    }
}
/// Tells what the device can do for one scope, or with a dump for every scope that it supports. Needs `ifindex`, and `scope` in a single request. An unknown interface gives `ENOENT`, a device or scope without shapers `EOPNOTSUPP`.
///
/// For one object it takes `ifindex`, `scope`; it returns `ifindex`, `scope`, `support-metric-bps`, `support-metric-pps`, `support-nesting`, `support-bw-min`, `support-bw-max`, `support-burst`, `support-priority`, `support-weight`.
///
/// As a dump it takes `ifindex`; it returns `ifindex`, `scope`, `support-metric-bps`, `support-metric-pps`, `support-nesting`, `support-bw-min`, `support-bw-max`, `support-burst`, `support-priority`, `support-weight`.
#[doc(alias = "NET_SHAPER_CMD_CAP_GET")]
pub struct CapGet(CapsAttrsWriter);
/// Starts a [`CapGet`].
#[inline]
#[must_use]
pub fn cap_get() -> CapGet {
    CapGet(CapsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`CapGet`].
pub type CapGetReply<'a> = rt::Message<rt::NoHeader, CapsAttrs<'a>>;
rt::__request!(CapGet : Do DoReply Dump, 4, rt::NoHeader, CapsAttrs, CapsAttrsWriter);
impl CapGet {
    /// Writes [`ifindex`](CapsAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`scope`](CapsAttrs::scope).
    #[inline]
    pub fn scope(&mut self, value: Scope) -> &mut Self {
        self.put_attr::<c::As<Scope, u32>>(2, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: somebody did what [`Get`] asks for.
    Get(rt::Message<rt::NoHeader, NetShaperAttrs<'a>>),
    /// `group`: somebody did what [`Group`] asks for.
    Group(rt::Message<rt::NoHeader, NetShaperAttrs<'a>>),
    /// `cap-get`: somebody did what [`CapGet`] asks for.
    CapGet(rt::Message<rt::NoHeader, CapsAttrs<'a>>),
}
