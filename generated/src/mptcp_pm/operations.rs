// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [Created(1), Established(2), Closed(3), Announced(6),
    Removed(7), SubEstablished(10), SubClosed(11), SubPriority(13), ListenerCreated(15),
    ListenerClosed(16)]
);

rt::operations!(
    AddAddr, DelAddr, GetAddr, FlushAddrs, SetLimits, GetLimits, SetFlags, Announce,
    Remove, SubflowCreate, SubflowDestroy
);

/// Adds an endpoint for the kernel's path manager, as `ip mptcp endpoint add` does. `addr` must
/// have a family and an address. A `port` makes the kernel listen there and needs the flag signal.
/// `EEXIST` says that the address is there already, `EBUSY` that the id is taken, `ERANGE` that
/// there are too many endpoints, `EINVAL` that flags or attributes do not fit together (older
/// kernels say `EINVAL` for all of these), `EPERM` that `CAP_NET_ADMIN` is missing.
/// - For one object it takes `addr`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_ADD_ADDR")]
pub type AddAddr = RequestOf<ops::AddAddr>;

rt::request!(add_addr, AddAddr, AddAddrReply, 0, [Do], EndpointAttrs, Endpoint);

impl AddAddr {
    /// Writes [`addr`](EndpointAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }
}

/// Removes an endpoint, given by `id` in `addr`, from the list and from all connections (`ip mptcp
/// endpoint delete`). With id 0 an address is needed as well: connections that began from it lose
/// their first subflow. An unknown id gives `EINVAL`.
/// - For one object it takes `addr`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_DEL_ADDR")]
pub type DelAddr = RequestOf<ops::DelAddr>;

rt::request!(del_addr, DelAddr, DelAddrReply, 1, [Do], EndpointAttrs, Endpoint);

impl DelAddr {
    /// Writes [`addr`](EndpointAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }
}

/// Returns one endpoint, given by `id` in `addr`, or `EINVAL`. A dump lists all (`ip mptcp endpoint
/// show`). With `token` both concern the addresses of one connection that a program manages,
/// instead of the namespace's list (Linux 6.10).
/// - For one object it takes `addr`, `token`; it returns `addr`.
/// - As a dump it takes `token`; it returns `addr`.
#[doc(alias = "MPTCP_PM_CMD_GET_ADDR")]
pub type GetAddr = RequestOf<ops::GetAddr>;

rt::request!(get_addr, GetAddr, GetAddrReply, 2, [DoReply, Dump], AttrAttrs, Attr);

impl GetAddr {
    /// Writes [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Writes [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// Removes all endpoints from the list and from connections (`ip mptcp endpoint flush`).
/// - For one object it takes no attributes; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_FLUSH_ADDRS")]
pub type FlushAddrs = RequestOf<ops::FlushAddrs>;

rt::request!(flush_addrs, FlushAddrs, FlushAddrsReply, 3, [Do], EndpointAttrs, Endpoint);

/// Sets limits for the kernel's path manager; an absent one stays as it is (`ip mptcp limits set`).
/// A value above the maximum, which was 8 for many releases, gives `EINVAL`.
/// - For one object it takes `rcv-add-addrs`, `subflows`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SET_LIMITS")]
pub type SetLimits = RequestOf<ops::SetLimits>;

rt::request!(set_limits, SetLimits, SetLimitsReply, 4, [Do], AttrAttrs, Attr);

impl SetLimits {
    /// Writes [`rcv-add-addrs`](AttrAttrs#method.rcv_add_addrs).
    #[inline]
    pub fn rcv_add_addrs(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`subflows`](AttrAttrs#method.subflows).
    #[inline]
    pub fn subflows(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Returns the limits of the kernel's path manager (`ip mptcp limits show`).
/// - For one object it takes no attributes; it returns `rcv-add-addrs`, `subflows`.
#[doc(alias = "MPTCP_PM_CMD_GET_LIMITS")]
pub type GetLimits = RequestOf<ops::GetLimits>;

rt::request!(get_limits, GetLimits, GetLimitsReply, 5, [DoReply], AttrAttrs, Attr);

/// Changes the flags backup and fullmesh of an endpoint, given by address or `id` in `addr`, and of
/// the subflows that use it (`ip mptcp endpoint change`). With `token` and `addr-remote` it changes
/// the priority of one subflow of a connection that a program manages. Without family and id it
/// gives `EOPNOTSUPP`, for an unknown endpoint `EINVAL`.
/// - For one object it takes `addr`, `token`, `addr-remote`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SET_FLAGS")]
pub type SetFlags = RequestOf<ops::SetFlags>;

rt::request!(set_flags, SetFlags, SetFlagsReply, 6, [Do], AttrAttrs, Attr);

impl SetFlags {
    /// Writes [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Writes [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// For programs: announces one more address to the peer of a connection (`ADD_ADDR`). `token` and
/// `addr` are required, `addr` with an id other than 0 and the flag signal. `EINVAL` if there is no
/// such connection, or if the kernel's path manager has it.
/// - For one object it takes `addr`, `token`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_ANNOUNCE")]
pub type Announce = RequestOf<ops::Announce>;

rt::request!(announce, Announce, AnnounceReply, 7, [Do], AttrAttrs, Attr);

impl Announce {
    /// Writes [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Writes [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// For programs: withdraws an address announced to the peer earlier (`REMOVE_ADDR`), and closes its
/// subflows. `token` and `loc-id` are required; `EINVAL` if one of them is unknown.
/// - For one object it takes `token`, `loc-id`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_REMOVE")]
pub type Remove = RequestOf<ops::Remove>;

rt::request!(remove, Remove, RemoveReply, 8, [Do], AttrAttrs, Attr);

impl Remove {
    /// Writes [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`loc-id`](AttrAttrs#method.loc_id).
    #[inline]
    pub fn loc_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}

/// For programs: opens one more subflow of a connection, from `addr` to `addr-remote`. Both and
/// `token` are required, and the families must agree (`EINVAL`). Errors of connecting come back
/// too, such as `ENETUNREACH`.
/// - For one object it takes `addr`, `token`, `addr-remote`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SUBFLOW_CREATE")]
pub type SubflowCreate = RequestOf<ops::SubflowCreate>;

rt::request!(
    subflow_create, SubflowCreate, SubflowCreateReply, 9, [Do], AttrAttrs, Attr
);

impl SubflowCreate {
    /// Writes [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Writes [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// For programs: closes a subflow. `token`, `addr` and `addr-remote` are required, both with ports.
/// A subflow that does not exist gives `ESRCH`.
/// - For one object it takes `addr`, `token`, `addr-remote`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "MPTCP_PM_CMD_SUBFLOW_DESTROY")]
pub type SubflowDestroy = RequestOf<ops::SubflowDestroy>;

rt::request!(
    subflow_destroy, SubflowDestroy, SubflowDestroyReply, 10, [Do], AttrAttrs, Attr
);

impl SubflowDestroy {
    /// Writes [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Writes [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// What a subscriber receives.
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
