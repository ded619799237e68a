// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => Created,
        2 => Established,
        3 => Closed,
        6 => Announced,
        7 => Removed,
        10 => SubEstablished,
        11 => SubClosed,
        13 => SubPriority,
        15 => ListenerCreated,
        16 => ListenerClosed,
    ],
}

rt::operations! {
    AddAddr,
    DelAddr,
    GetAddr,
    FlushAddrs,
    SetLimits,
    GetLimits,
    SetFlags,
    Announce,
    Remove,
    SubflowCreate,
    SubflowDestroy,
}

/// Adds an endpoint for the kernel's path manager, as `ip mptcp endpoint add` does. `addr` must
/// have a family and an address. A `port` makes the kernel listen there and needs the flag signal.
/// `EEXIST` says that the address is there already, `EBUSY` that the id is taken, `ERANGE` that
/// there are too many endpoints, `EINVAL` that flags or attributes do not fit together (older
/// kernels say `EINVAL` for all of these), `EPERM` that `CAP_NET_ADMIN` is missing.
/// - Single request: takes `addr`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_ADD_ADDR")]
#[inline]
#[must_use]
pub fn add_addr() -> AddAddr {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: AddAddr,
    start: add_addr,
    operation: 0,
    modes: [Do],
    set: Endpoint,
    view: EndpointAttrs,
}

impl AddAddr {
    /// Sets [`addr`](EndpointAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }
}

/// Removes an endpoint, given by `id` in `addr`, from the list and from all connections (`ip mptcp
/// endpoint delete`). With id 0 an address is needed as well: connections that began from it lose
/// their first subflow. An unknown id gives `EINVAL`.
/// - Single request: takes `addr`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_DEL_ADDR")]
#[inline]
#[must_use]
pub fn del_addr() -> DelAddr {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DelAddr,
    start: del_addr,
    operation: 1,
    modes: [Do],
    set: Endpoint,
    view: EndpointAttrs,
}

impl DelAddr {
    /// Sets [`addr`](EndpointAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }
}

/// Returns one endpoint, given by `id` in `addr`, or `EINVAL`. A dump lists all (`ip mptcp endpoint
/// show`). With `token` both concern the addresses of one connection that a program manages,
/// instead of the namespace's list (Linux 6.10).
/// - Single request: takes `addr`, `token`; returns `addr`.
/// - Dump: takes `token`; returns `addr`.
#[doc(alias = "MPTCP_PM_CMD_GET_ADDR")]
#[inline]
#[must_use]
pub fn get_addr() -> GetAddr {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetAddr,
    start: get_addr,
    operation: 2,
    modes: [DoReply, Dump],
    set: Attr,
    view: AttrAttrs,
}

/// The answer to [`get_addr()`].
pub type GetAddrReply<'a> = rt::WithHeader<rt::NoHeader, AttrAttrs<'a>>;

impl GetAddr {
    /// Sets [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// Removes all endpoints from the list and from connections (`ip mptcp endpoint flush`).
/// - Single request: takes no attributes; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_FLUSH_ADDRS")]
#[inline]
#[must_use]
pub fn flush_addrs() -> FlushAddrs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: FlushAddrs,
    start: flush_addrs,
    operation: 3,
    modes: [Do],
    set: Endpoint,
    view: EndpointAttrs,
}

/// Sets limits for the kernel's path manager; an absent one stays as it is (`ip mptcp limits set`).
/// A value above the maximum, which was 8 for many releases, gives `EINVAL`.
/// - Single request: takes `rcv-add-addrs`, `subflows`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SET_LIMITS")]
#[inline]
#[must_use]
pub fn set_limits() -> SetLimits {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SetLimits,
    start: set_limits,
    operation: 4,
    modes: [Do],
    set: Attr,
    view: AttrAttrs,
}

impl SetLimits {
    /// Sets [`rcv-add-addrs`](AttrAttrs#method.rcv_add_addrs).
    #[inline]
    pub fn rcv_add_addrs(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`subflows`](AttrAttrs#method.subflows).
    #[inline]
    pub fn subflows(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Returns the limits of the kernel's path manager (`ip mptcp limits show`).
/// - Single request: takes no attributes; returns `rcv-add-addrs`, `subflows`.
#[doc(alias = "MPTCP_PM_CMD_GET_LIMITS")]
#[inline]
#[must_use]
pub fn get_limits() -> GetLimits {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetLimits,
    start: get_limits,
    operation: 5,
    modes: [DoReply],
    set: Attr,
    view: AttrAttrs,
}

/// The answer to [`get_limits()`].
pub type GetLimitsReply<'a> = rt::WithHeader<rt::NoHeader, AttrAttrs<'a>>;

/// Changes the flags backup and fullmesh of an endpoint, given by address or `id` in `addr`, and of
/// the subflows that use it (`ip mptcp endpoint change`). With `token` and `addr-remote` it changes
/// the priority of one subflow of a connection that a program manages. Without family and id it
/// gives `EOPNOTSUPP`, for an unknown endpoint `EINVAL`.
/// - Single request: takes `addr`, `token`, `addr-remote`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SET_FLAGS")]
#[inline]
#[must_use]
pub fn set_flags() -> SetFlags {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SetFlags,
    start: set_flags,
    operation: 6,
    modes: [Do],
    set: Attr,
    view: AttrAttrs,
}

impl SetFlags {
    /// Sets [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// For programs: announces one more address to the peer of a connection (`ADD_ADDR`). `token` and
/// `addr` are required, `addr` with an id other than 0 and the flag signal. `EINVAL` if there is no
/// such connection, or if the kernel's path manager has it.
/// - Single request: takes `addr`, `token`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_ANNOUNCE")]
#[inline]
#[must_use]
pub fn announce() -> Announce {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Announce,
    start: announce,
    operation: 7,
    modes: [Do],
    set: Attr,
    view: AttrAttrs,
}

impl Announce {
    /// Sets [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// For programs: withdraws an address announced to the peer earlier (`REMOVE_ADDR`), and closes its
/// subflows. `token` and `loc-id` are required; `EINVAL` if one of them is unknown.
/// - Single request: takes `token`, `loc-id`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_REMOVE")]
#[inline]
#[must_use]
pub fn remove() -> Remove {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: Remove, start: remove, operation: 8, modes: [Do], set: Attr, view: AttrAttrs }

impl Remove {
    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`loc-id`](AttrAttrs#method.loc_id).
    #[inline]
    pub fn loc_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}

/// For programs: opens one more subflow of a connection, from `addr` to `addr-remote`. Both and
/// `token` are required, and the families must agree (`EINVAL`). Errors of connecting come back
/// too, such as `ENETUNREACH`.
/// - Single request: takes `addr`, `token`, `addr-remote`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SUBFLOW_CREATE")]
#[inline]
#[must_use]
pub fn subflow_create() -> SubflowCreate {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SubflowCreate,
    start: subflow_create,
    operation: 9,
    modes: [Do],
    set: Attr,
    view: AttrAttrs,
}

impl SubflowCreate {
    /// Sets [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// For programs: closes a subflow. `token`, `addr` and `addr-remote` are required, both with ports.
/// A subflow that does not exist gives `ESRCH`.
/// - Single request: takes `addr`, `token`, `addr-remote`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SUBFLOW_DESTROY")]
#[inline]
#[must_use]
pub fn subflow_destroy() -> SubflowDestroy {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SubflowDestroy,
    start: subflow_destroy,
    operation: 10,
    modes: [Do],
    set: Attr,
    view: AttrAttrs,
}

impl SubflowDestroy {
    /// Sets [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Reports that a connection began: its first subflow is being set up. Waiting for
    /// `established` is better for most purposes, but that may come much later.
    Created(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that a connection is up and may have more subflows.
    Established(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that a connection is over.
    Closed(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that the peer announced an address of its own. There is a port if it named one.
    Announced(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that the peer took an address back.
    Removed(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that a further subflow is up.
    SubEstablished(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that a subflow is gone, with `error` if something went wrong and the reason if it
    /// was reset.
    SubClosed(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that a subflow became a backup, or ceased to be one.
    SubPriority(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that a socket began to listen for subflows on an endpoint's port.
    ListenerCreated(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
    /// Reports that such a socket was closed.
    ListenerClosed(rt::WithHeader<rt::NoHeader, EventAttrAttrs<'a>>),
}
