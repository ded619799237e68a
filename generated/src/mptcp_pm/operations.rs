// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `mptcp_pm`, as a type.
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
            1 => rt::event(payload, Event::Created),
            2 => rt::event(payload, Event::Established),
            3 => rt::event(payload, Event::Closed),
            6 => rt::event(payload, Event::Announced),
            7 => rt::event(payload, Event::Removed),
            10 => rt::event(payload, Event::SubEstablished),
            11 => rt::event(payload, Event::SubClosed),
            13 => rt::event(payload, Event::SubPriority),
            15 => rt::event(payload, Event::ListenerCreated),
            16 => rt::event(payload, Event::ListenerClosed),
            _ => Ok(None),
        }
    }
}
/// Adds an endpoint for the kernel's path manager, as `ip mptcp endpoint add` does. `addr` must have a family and an address. A `port` makes the kernel listen there and needs the flag signal. `EEXIST` says that the address is there already, `EBUSY` that the id is taken, `ERANGE` that there are too many endpoints, `EINVAL` that flags or attributes do not fit together (older kernels say `EINVAL` for all of these), `EPERM` that `CAP_NET_ADMIN` is missing.
///
/// For one object it takes `addr`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_ADD_ADDR")]
pub struct AddAddr(EndpointAttrsWriter);
/// Starts a [`AddAddr`].
#[inline]
#[must_use]
pub fn add_addr() -> AddAddr {
    AddAddr(EndpointAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`AddAddr`].
pub type AddAddrReply<'a> = rt::Message<rt::NoHeader, EndpointAttrs<'a>>;
rt::__request!(AddAddr : Do, 0, rt::NoHeader, EndpointAttrs, EndpointAttrsWriter);
impl AddAddr {
    /// Writes [`addr`](EndpointAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
}
/// Removes an endpoint, given by `id` in `addr`, from the list and from all connections (`ip mptcp endpoint delete`). With id 0 an address is needed as well: connections that began from it lose their first subflow. An unknown id gives `EINVAL`.
///
/// For one object it takes `addr`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_DEL_ADDR")]
pub struct DelAddr(EndpointAttrsWriter);
/// Starts a [`DelAddr`].
#[inline]
#[must_use]
pub fn del_addr() -> DelAddr {
    DelAddr(EndpointAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`DelAddr`].
pub type DelAddrReply<'a> = rt::Message<rt::NoHeader, EndpointAttrs<'a>>;
rt::__request!(DelAddr : Do, 1, rt::NoHeader, EndpointAttrs, EndpointAttrsWriter);
impl DelAddr {
    /// Writes [`addr`](EndpointAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
}
/// Returns one endpoint, given by `id` in `addr`, or `EINVAL`. A dump lists all (`ip mptcp endpoint show`). With `token` both concern the addresses of one connection that a program manages, instead of the namespace's list (Linux 6.10).
///
/// For one object it takes `addr`, `token`; it returns `addr`.
///
/// As a dump it takes `token`; it returns `addr`.
#[doc(alias = "MPTCP_PM_CMD_GET_ADDR")]
pub struct GetAddr(AttrAttrsWriter);
/// Starts a [`GetAddr`].
#[inline]
#[must_use]
pub fn get_addr() -> GetAddr {
    GetAddr(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`GetAddr`].
pub type GetAddrReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(GetAddr : Do DoReply Dump, 2, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl GetAddr {
    /// Writes [`addr`](AttrAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
    /// Writes [`token`](AttrAttrs::token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}
/// Removes all endpoints from the list and from connections (`ip mptcp endpoint flush`).
///
/// For one object it takes no attributes; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_FLUSH_ADDRS")]
pub struct FlushAddrs(EndpointAttrsWriter);
/// Starts a [`FlushAddrs`].
#[inline]
#[must_use]
pub fn flush_addrs() -> FlushAddrs {
    FlushAddrs(EndpointAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`FlushAddrs`].
pub type FlushAddrsReply<'a> = rt::Message<rt::NoHeader, EndpointAttrs<'a>>;
rt::__request!(FlushAddrs : Do, 3, rt::NoHeader, EndpointAttrs, EndpointAttrsWriter);
/// Sets limits for the kernel's path manager; an absent one stays as it is (`ip mptcp limits set`). A value above the maximum, which was 8 for many releases, gives `EINVAL`.
///
/// For one object it takes `rcv-add-addrs`, `subflows`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SET_LIMITS")]
pub struct SetLimits(AttrAttrsWriter);
/// Starts a [`SetLimits`].
#[inline]
#[must_use]
pub fn set_limits() -> SetLimits {
    SetLimits(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`SetLimits`].
pub type SetLimitsReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(SetLimits : Do, 4, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl SetLimits {
    /// Writes [`rcv-add-addrs`](AttrAttrs::rcv_add_addrs).
    #[inline]
    pub fn rcv_add_addrs(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`subflows`](AttrAttrs::subflows).
    #[inline]
    pub fn subflows(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}
/// Returns the limits of the kernel's path manager (`ip mptcp limits show`).
///
/// For one object it takes no attributes; it returns `rcv-add-addrs`, `subflows`.
#[doc(alias = "MPTCP_PM_CMD_GET_LIMITS")]
pub struct GetLimits(AttrAttrsWriter);
/// Starts a [`GetLimits`].
#[inline]
#[must_use]
pub fn get_limits() -> GetLimits {
    GetLimits(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`GetLimits`].
pub type GetLimitsReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(GetLimits : Do DoReply, 5, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
/// Changes the flags backup and fullmesh of an endpoint, given by address or `id` in `addr`, and of the subflows that use it (`ip mptcp endpoint change`). With `token` and `addr-remote` it changes the priority of one subflow of a connection that a program manages. Without family and id it gives `EOPNOTSUPP`, for an unknown endpoint `EINVAL`.
///
/// For one object it takes `addr`, `token`, `addr-remote`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SET_FLAGS")]
pub struct SetFlags(AttrAttrsWriter);
/// Starts a [`SetFlags`].
#[inline]
#[must_use]
pub fn set_flags() -> SetFlags {
    SetFlags(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`SetFlags`].
pub type SetFlagsReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(SetFlags : Do, 6, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl SetFlags {
    /// Writes [`addr`](AttrAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
    /// Writes [`token`](AttrAttrs::token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
    /// Writes [`addr-remote`](AttrAttrs::addr_remote).
    #[inline]
    pub fn addr_remote(
        &mut self,
        fill: impl FnOnce(&mut AddressAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(6, fill)
    }
}
/// For programs: tells the peer of a connection that it can be reached under one more address (`ADD_ADDR`). `token` and `addr` are required, `addr` with an id other than 0 and the flag signal. `EINVAL` if there is no such connection, or if the kernel's path manager has it.
///
/// For one object it takes `addr`, `token`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_ANNOUNCE")]
pub struct Announce(AttrAttrsWriter);
/// Starts a [`Announce`].
#[inline]
#[must_use]
pub fn announce() -> Announce {
    Announce(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Announce`].
pub type AnnounceReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(Announce : Do, 7, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl Announce {
    /// Writes [`addr`](AttrAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
    /// Writes [`token`](AttrAttrs::token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}
/// For programs: tells the peer that an address announced earlier is no longer valid (`REMOVE_ADDR`), and closes its subflows. `token` and `loc-id` are required; `EINVAL` if one of them is unknown.
///
/// For one object it takes `token`, `loc-id`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_REMOVE")]
pub struct Remove(AttrAttrsWriter);
/// Starts a [`Remove`].
#[inline]
#[must_use]
pub fn remove() -> Remove {
    Remove(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Remove`].
pub type RemoveReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(Remove : Do, 8, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl Remove {
    /// Writes [`token`](AttrAttrs::token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
    /// Writes [`loc-id`](AttrAttrs::loc_id).
    #[inline]
    pub fn loc_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}
/// For programs: opens one more subflow of a connection, from `addr` to `addr-remote`. Both and `token` are required, and the families must agree (`EINVAL`). Errors of connecting come back too, such as `ENETUNREACH`.
///
/// For one object it takes `addr`, `token`, `addr-remote`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SUBFLOW_CREATE")]
pub struct SubflowCreate(AttrAttrsWriter);
/// Starts a [`SubflowCreate`].
#[inline]
#[must_use]
pub fn subflow_create() -> SubflowCreate {
    SubflowCreate(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`SubflowCreate`].
pub type SubflowCreateReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(SubflowCreate : Do, 9, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl SubflowCreate {
    /// Writes [`addr`](AttrAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
    /// Writes [`token`](AttrAttrs::token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
    /// Writes [`addr-remote`](AttrAttrs::addr_remote).
    #[inline]
    pub fn addr_remote(
        &mut self,
        fill: impl FnOnce(&mut AddressAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(6, fill)
    }
}
/// For programs: closes a subflow. `token`, `addr` and `addr-remote` are required, both with ports. A subflow that does not exist gives `ESRCH`.
///
/// For one object it takes `addr`, `token`, `addr-remote`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SUBFLOW_DESTROY")]
pub struct SubflowDestroy(AttrAttrsWriter);
/// Starts a [`SubflowDestroy`].
#[inline]
#[must_use]
pub fn subflow_destroy() -> SubflowDestroy {
    SubflowDestroy(AttrAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`SubflowDestroy`].
pub type SubflowDestroyReply<'a> = rt::Message<rt::NoHeader, AttrAttrs<'a>>;
rt::__request!(SubflowDestroy : Do, 10, rt::NoHeader, AttrAttrs, AttrAttrsWriter);
impl SubflowDestroy {
    /// Writes [`addr`](AttrAttrs::addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressAttrsWriter)) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(1, fill)
    }
    /// Writes [`token`](AttrAttrs::token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
    /// Writes [`addr-remote`](AttrAttrs::addr_remote).
    #[inline]
    pub fn addr_remote(
        &mut self,
        fill: impl FnOnce(&mut AddressAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<AddressAttrsWriter>(6, fill)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Tells that a connection began: its first subflow is being set up. Waiting for `established` is better for most purposes, but that may come much later.
    Created(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that a connection is up and may have more subflows.
    Established(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that a connection is over.
    Closed(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that the peer announced an address of its own. There is a port if it named one.
    Announced(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that the peer took an address back.
    Removed(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that a further subflow is up.
    SubEstablished(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that a subflow is gone, with `error` if something went wrong and the reason if it was reset.
    SubClosed(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that a subflow became a backup, or ceased to be one.
    SubPriority(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that a socket began to listen for subflows on an endpoint's port.
    ListenerCreated(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Tells that such a socket was closed.
    ListenerClosed(rt::Message<rt::NoHeader, EventAttrAttrs<'a>>),
}
