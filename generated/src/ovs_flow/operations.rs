// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [1 => New, 2 => Del, 3 => Get, 4 => Set],
}

rt::operations! { Get, New, Set, Del }

/// Returns a flow, named by `key` or, if it was made with one, by `ufid`. `ENOENT` if there is
/// none, `ENODEV` for an unknown datapath. `ufid-flags` leaves out parts of the answer. A dump
/// lists all flows of the datapath in the header; only `ufid-flags` is of use there.
/// - Single request: takes `key`, `ufid`, `ufid-flags`; returns `key`, `actions`, `stats`,
///   `tcp-flags`, `used`, `mask`, `ufid`.
/// - Dump: takes `ufid-flags`; returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`,
///   `ufid`.
#[doc(alias = "OVS_FLOW_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 0,
    modes: [DoReply, Dump],
    set: Flow,
    view: FlowAttrs,
    header: OvsHeader,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<OvsHeader, FlowAttrs<'a>>;

impl Get {
    /// Sets [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Sets [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Sets [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Adds a flow. `key` and `actions` are required (`EINVAL`); without `mask` all of the key must
/// match. With `NLM_F_CREATE` a flow that exists gives `EEXIST`; without, it gets the new actions.
/// `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `key`, `actions`, `clear`, `mask`, `probe`, `ufid`, `ufid-flags`;
///   returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_NEW")]
#[inline]
#[must_use]
pub fn new() -> New {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: New,
    start: new,
    operation: 1,
    modes: [DoReply],
    set: Flow,
    view: FlowAttrs,
    header: OvsHeader,
}

/// The answer to [`new()`].
pub type NewReply<'a> = rt::WithHeader<OvsHeader, FlowAttrs<'a>>;

impl New {
    /// Sets [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Sets [`actions`](FlowAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }

    /// Sets [`clear`](FlowAttrs#method.clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`mask`](FlowAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(7, fill)
    }

    /// Sets [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Sets [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Changes the actions of a flow, or with `clear` its counters. It is named as in `get`. `ENOENT`
/// if there is none, `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `key`, `actions`, `clear`, `mask`, `probe`, `ufid`, `ufid-flags`;
///   returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_SET")]
#[inline]
#[must_use]
pub fn set() -> Set {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Set,
    start: set,
    operation: 2,
    modes: [DoReply],
    set: Flow,
    view: FlowAttrs,
    header: OvsHeader,
}

/// The answer to [`set()`].
pub type SetReply<'a> = rt::WithHeader<OvsHeader, FlowAttrs<'a>>;

impl Set {
    /// Sets [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Sets [`actions`](FlowAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }

    /// Sets [`clear`](FlowAttrs#method.clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`mask`](FlowAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(7, fill)
    }

    /// Sets [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Sets [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Removes a flow, named as in `get`; with `NLM_F_ECHO` it comes back with its last counters.
/// Without `key` and `ufid` all flows of the datapath go. `ENOENT` if there is none, `ENODEV` for
/// an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `key`, `probe`, `ufid`, `ufid-flags`; returns `key`, `actions`, `stats`,
///   `tcp-flags`, `used`, `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_DEL")]
#[inline]
#[must_use]
pub fn del() -> Del {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Del,
    start: del,
    operation: 3,
    modes: [DoReply],
    set: Flow,
    view: FlowAttrs,
    header: OvsHeader,
}

/// The answer to [`del()`].
pub type DelReply<'a> = rt::WithHeader<OvsHeader, FlowAttrs<'a>>;

impl Del {
    /// Sets [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Sets [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Sets [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: the reply to [`new()`], which the kernel may also send on its own.
    New(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
    /// `del`: the reply to [`del()`], which the kernel may also send on its own.
    Del(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
    /// `set`: the reply to [`set()`], which the kernel may also send on its own.
    Set(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
}
