// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [1 => New, 2 => Del, 3 => Get, 4 => Set],
}

rt::operations! { New, Del, Get, Set }

/// Adds a port to the datapath that the header names. `name`, `type` and `upcall-pid` are required
/// (`EINVAL`). `port-no` chooses the number, else the kernel takes the first free one. `EBUSY` says
/// that the number or the device is in use, `EFBIG` that there are no more numbers, `ENODEV` that
/// device or datapath do not exist, `EAFNOSUPPORT` that the kernel does not know the type.
/// - Single request: takes `port-no`, `type`, `name`, `options`, `upcall-pid`, `ifindex`; returns
///   `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`,
///   `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_NEW")]
#[inline]
#[must_use]
pub fn new() -> New {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: New,
    start: new,
    operation: 0,
    modes: [DoReply],
    set: Vport,
    view: VportAttrs,
    header: OvsHeader,
}

/// The answer to [`new()`].
pub type NewReply<'a> = rt::WithHeader<OvsHeader, VportAttrs<'a>>;

impl New {
    /// Sets [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Sets [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`options`](VportAttrs#method.options).
    #[inline]
    pub fn options(&mut self, fill: impl FnOnce(&mut VportOptionsWriter)) -> &mut Self {
        self.put_nest::<VportOptionsWriter>(4, fill)
    }

    /// Sets [`upcall-pid`](VportAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }

    /// Sets [`ifindex`](VportAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Removes a port, named by `name`, or by `port-no` and the header's datapath. A device of the
/// system is detached, an internal one is destroyed. The local port (number 0) lives as long as the
/// datapath and gives `EINVAL`; an unknown port gives `ENODEV`.
/// - Single request: takes `port-no`, `type`, `name`; returns `port-no`, `type`, `name`, `options`,
///   `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_DEL")]
#[inline]
#[must_use]
pub fn del() -> Del {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Del,
    start: del,
    operation: 1,
    modes: [DoReply],
    set: Vport,
    view: VportAttrs,
    header: OvsHeader,
}

/// The answer to [`del()`].
pub type DelReply<'a> = rt::WithHeader<OvsHeader, VportAttrs<'a>>;

impl Del {
    /// Sets [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Sets [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// Returns a port, given by `name` with any `dp-ifindex`, or by `port-no` and the header's
/// datapath. `ENODEV` if there is none. A dump lists the ports of the datapath in the header, and
/// gives `ENODEV` for an unknown one.
/// - Single request: takes `port-no`, `name`; returns `port-no`, `type`, `name`, `options`,
///   `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
/// - Dump: takes no attributes; returns `port-no`, `type`, `name`, `options`, `upcall-pid`,
///   `stats`, `ifindex`, `netnsid`, `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 2,
    modes: [DoReply, Dump],
    set: Vport,
    view: VportAttrs,
    header: OvsHeader,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<OvsHeader, VportAttrs<'a>>;

impl Get {
    /// Sets [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// Changes upcall sockets or options of a port, named as in `get`; what is absent stays. `type` may
/// be given and must be right then (`EINVAL`). `ENODEV` for an unknown port, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `port-no`, `type`, `name`, `options`, `upcall-pid`; returns `port-no`,
///   `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_SET")]
#[inline]
#[must_use]
pub fn set() -> Set {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Set,
    start: set,
    operation: 3,
    modes: [DoReply],
    set: Vport,
    view: VportAttrs,
    header: OvsHeader,
}

/// The answer to [`set()`].
pub type SetReply<'a> = rt::WithHeader<OvsHeader, VportAttrs<'a>>;

impl Set {
    /// Sets [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Sets [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`options`](VportAttrs#method.options).
    #[inline]
    pub fn options(&mut self, fill: impl FnOnce(&mut VportOptionsWriter)) -> &mut Self {
        self.put_nest::<VportOptionsWriter>(4, fill)
    }

    /// Sets [`upcall-pid`](VportAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: the reply to [`new()`], which the kernel may also send on its own.
    New(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
    /// `del`: the reply to [`del()`], which the kernel may also send on its own.
    Del(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
    /// `set`: the reply to [`set()`], which the kernel may also send on its own.
    Set(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
}
