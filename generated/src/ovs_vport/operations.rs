// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [New(1), Del(2), Get(3), Set(4)]);

rt::operations!(New, Del, Get, Set);

/// Adds a port to the datapath that the header names. `name`, `type` and `upcall-pid` are required
/// (`EINVAL`). `port-no` chooses the number, else the kernel takes the first free one. `EBUSY` says
/// that the number or the device is in use, `EFBIG` that there are no more numbers, `ENODEV` that
/// device or datapath do not exist, `EAFNOSUPPORT` that the kernel does not know the type.
/// - For one object it takes `port-no`, `type`, `name`, `options`, `upcall-pid`, `ifindex`; it
///   returns `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`,
///   `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_NEW")]
pub type New = RequestOf<ops::New>;

rt::request!(new, New, NewReply, 0, [DoReply], VportAttrs, Vport, OvsHeader);

impl New {
    /// Writes [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Writes [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`options`](VportAttrs#method.options).
    #[inline]
    pub fn options(&mut self, fill: impl FnOnce(&mut VportOptionsWriter)) -> &mut Self {
        self.put_nest::<VportOptionsWriter>(4, fill)
    }

    /// Writes [`upcall-pid`](VportAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }

    /// Writes [`ifindex`](VportAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Removes a port, named by `name`, or by `port-no` and the header's datapath. A device of the
/// system is detached, an internal one is destroyed. The local port (number 0) lives as long as the
/// datapath and gives `EINVAL`; an unknown port gives `ENODEV`.
/// - For one object it takes `port-no`, `type`, `name`; it returns `port-no`, `type`, `name`,
///   `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_DEL")]
pub type Del = RequestOf<ops::Del>;

rt::request!(del, Del, DelReply, 1, [DoReply], VportAttrs, Vport, OvsHeader);

impl Del {
    /// Writes [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Writes [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// Returns a port, given by `name` with any `dp-ifindex`, or by `port-no` and the header's
/// datapath. `ENODEV` if there is none. A dump lists the ports of the datapath in the header, and
/// gives `ENODEV` for an unknown one.
/// - For one object it takes `port-no`, `name`; it returns `port-no`, `type`, `name`, `options`,
///   `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
/// - As a dump it takes no attributes; it returns `port-no`, `type`, `name`, `options`,
///   `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 2, [DoReply, Dump], VportAttrs, Vport, OvsHeader);

impl Get {
    /// Writes [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// Changes upcall sockets or options of a port, named as in `get`; what is absent stays. `type` may
/// be given and must be right then (`EINVAL`). `ENODEV` for an unknown port, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - For one object it takes `port-no`, `type`, `name`, `options`, `upcall-pid`; it returns
///   `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`,
///   `upcall-stats`.
#[doc(alias = "OVS_VPORT_CMD_SET")]
pub type Set = RequestOf<ops::Set>;

rt::request!(set, Set, SetReply, 3, [DoReply], VportAttrs, Vport, OvsHeader);

impl Set {
    /// Writes [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Writes [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`options`](VportAttrs#method.options).
    #[inline]
    pub fn options(&mut self, fill: impl FnOnce(&mut VportOptionsWriter)) -> &mut Self {
        self.put_nest::<VportOptionsWriter>(4, fill)
    }

    /// Writes [`upcall-pid`](VportAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: what answers [`New`], also sent by itself where the kernel does so.
    New(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
    /// `del`: what answers [`Del`], also sent by itself where the kernel does so.
    Del(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
    /// `set`: what answers [`Set`], also sent by itself where the kernel does so.
    Set(rt::WithHeader<OvsHeader, VportAttrs<'a>>),
}
