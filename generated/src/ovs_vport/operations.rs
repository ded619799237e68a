// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `ovs_vport`, as a type.
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
/// Adds a port to the datapath that the header names. `name`, `type` and `upcall-pid` are required (`EINVAL`). `port-no` chooses the number, else the kernel takes the first free one. `EBUSY` says that the number or the device is in use, `EFBIG` that there are no more numbers, `ENODEV` that device or datapath do not exist, `EAFNOSUPPORT` that the kernel does not know the type.
///
/// For one object it takes `port-no`, `type`, `name`, `options`, `upcall-pid`, `ifindex`; it returns `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_VPORT_CMD_NEW")]
pub struct New(VportAttrsWriter);
/// Starts a [`New`].
#[inline]
#[must_use]
pub fn new() -> New {
    New(VportAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`New`].
pub type NewReply<'a> = rt::Message<OvsHeader, VportAttrs<'a>>;
rt::__request!(New : Do DoReply, 0, OvsHeader, VportAttrs, VportAttrsWriter);
rt::__request!(header New, OvsHeader);
impl New {
    /// Writes [`port-no`](VportAttrs::port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`type`](VportAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }
    /// Writes [`name`](VportAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`options`](VportAttrs::options).
    #[inline]
    pub fn options(
        &mut self,
        fill: impl FnOnce(&mut VportOptionsAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<VportOptionsAttrsWriter>(4, fill)
    }
    /// Writes [`upcall-pid`](VportAttrs::upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }
    /// Writes [`ifindex`](VportAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}
/// Removes a port, named by `name`, or by `port-no` and the header's datapath. A device of the system is detached, an internal one is destroyed. The local port (number 0) lives as long as the datapath and gives `EINVAL`; an unknown port gives `ENODEV`.
///
/// For one object it takes `port-no`, `type`, `name`; it returns `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_VPORT_CMD_DEL")]
pub struct Del(VportAttrsWriter);
/// Starts a [`Del`].
#[inline]
#[must_use]
pub fn del() -> Del {
    Del(VportAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Del`].
pub type DelReply<'a> = rt::Message<OvsHeader, VportAttrs<'a>>;
rt::__request!(Del : Do DoReply, 1, OvsHeader, VportAttrs, VportAttrsWriter);
rt::__request!(header Del, OvsHeader);
impl Del {
    /// Writes [`port-no`](VportAttrs::port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`type`](VportAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }
    /// Writes [`name`](VportAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}
/// Returns a port, given by `name` with any `dp-ifindex`, or by `port-no` and the header's datapath. `ENODEV` if there is none. A dump lists the ports of the datapath in the header, and gives `ENODEV` for an unknown one.
///
/// For one object it takes `port-no`, `name`; it returns `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
///
/// As a dump it takes no attributes; it returns `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_VPORT_CMD_GET")]
pub struct Get(VportAttrsWriter);
/// Starts a [`Get`].
#[inline]
#[must_use]
pub fn get() -> Get {
    Get(VportAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Get`].
pub type GetReply<'a> = rt::Message<OvsHeader, VportAttrs<'a>>;
rt::__request!(Get : Do DoReply Dump, 2, OvsHeader, VportAttrs, VportAttrsWriter);
rt::__request!(header Get, OvsHeader);
impl Get {
    /// Writes [`port-no`](VportAttrs::port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`name`](VportAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}
/// Changes upcall sockets or options of a port, named as in `get`; what is absent stays. `type` may be given and must be right then (`EINVAL`). `ENODEV` for an unknown port, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `port-no`, `type`, `name`, `options`, `upcall-pid`; it returns `port-no`, `type`, `name`, `options`, `upcall-pid`, `stats`, `ifindex`, `netnsid`, `upcall-stats`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_VPORT_CMD_SET")]
pub struct Set(VportAttrsWriter);
/// Starts a [`Set`].
#[inline]
#[must_use]
pub fn set() -> Set {
    Set(VportAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Set`].
pub type SetReply<'a> = rt::Message<OvsHeader, VportAttrs<'a>>;
rt::__request!(Set : Do DoReply, 3, OvsHeader, VportAttrs, VportAttrsWriter);
rt::__request!(header Set, OvsHeader);
impl Set {
    /// Writes [`port-no`](VportAttrs::port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`type`](VportAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }
    /// Writes [`name`](VportAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`options`](VportAttrs::options).
    #[inline]
    pub fn options(
        &mut self,
        fill: impl FnOnce(&mut VportOptionsAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<VportOptionsAttrsWriter>(4, fill)
    }
    /// Writes [`upcall-pid`](VportAttrs::upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: somebody did what [`New`] asks for.
    New(rt::Message<OvsHeader, VportAttrs<'a>>),
    /// `del`: somebody did what [`Del`] asks for.
    Del(rt::Message<OvsHeader, VportAttrs<'a>>),
    /// `get`: somebody did what [`Get`] asks for.
    Get(rt::Message<OvsHeader, VportAttrs<'a>>),
    /// `set`: somebody did what [`Set`] asks for.
    Set(rt::Message<OvsHeader, VportAttrs<'a>>),
}
