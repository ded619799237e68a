// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [New(1), Del(2), Get(3), Set(4)]);

rt::operations!(Get, New, Set, Del);

/// Returns a flow, named by `key` or, if it was made with one, by `ufid`. `ENOENT` if there is
/// none, `ENODEV` for an unknown datapath. `ufid-flags` leaves out parts of the answer. A dump
/// lists all flows of the datapath in the header; only `ufid-flags` is of use there.
/// - For one object it takes `key`, `ufid`, `ufid-flags`; it returns `key`, `actions`, `stats`,
///   `tcp-flags`, `used`, `mask`, `ufid`.
/// - As a dump it takes `ufid-flags`; it returns `key`, `actions`, `stats`, `tcp-flags`, `used`,
///   `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 0, [DoReply, Dump], FlowAttrs, Flow, OvsHeader);

impl Get {
    /// Writes [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Writes [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Writes [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Adds a flow. `key` and `actions` are required (`EINVAL`); without `mask` all of the key must
/// match. With `NLM_F_CREATE` a flow that exists gives `EEXIST`; without, it gets the new actions.
/// `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `key`, `actions`, `clear`, `mask`, `probe`, `ufid`, `ufid-flags`; it
///   returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_NEW")]
pub type New = RequestOf<ops::New>;

rt::request!(new, New, NewReply, 1, [DoReply], FlowAttrs, Flow, OvsHeader);

impl New {
    /// Writes [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Writes [`actions`](FlowAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }

    /// Writes [`clear`](FlowAttrs#method.clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Writes [`mask`](FlowAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(7, fill)
    }

    /// Writes [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Writes [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Writes [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Changes the actions of a flow, or with `clear` its counters. It is named as in `get`. `ENOENT`
/// if there is none, `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `key`, `actions`, `clear`, `mask`, `probe`, `ufid`, `ufid-flags`; it
///   returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_SET")]
pub type Set = RequestOf<ops::Set>;

rt::request!(set, Set, SetReply, 2, [DoReply], FlowAttrs, Flow, OvsHeader);

impl Set {
    /// Writes [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Writes [`actions`](FlowAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }

    /// Writes [`clear`](FlowAttrs#method.clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Writes [`mask`](FlowAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(7, fill)
    }

    /// Writes [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Writes [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Writes [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Removes a flow, named as in `get`; with `NLM_F_ECHO` it comes back with its last counters.
/// Without `key` and `ufid` all flows of the datapath go. `ENOENT` if there is none, `ENODEV` for
/// an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `key`, `probe`, `ufid`, `ufid-flags`; it returns `key`, `actions`,
///   `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
#[doc(alias = "OVS_FLOW_CMD_DEL")]
pub type Del = RequestOf<ops::Del>;

rt::request!(del, Del, DelReply, 3, [DoReply], FlowAttrs, Flow, OvsHeader);

impl Del {
    /// Writes [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Writes [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Writes [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Writes [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: what answers [`New`], also sent by itself where the kernel does so.
    New(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
    /// `del`: what answers [`Del`], also sent by itself where the kernel does so.
    Del(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
    /// `set`: what answers [`Set`], also sent by itself where the kernel does so.
    Set(rt::WithHeader<OvsHeader, FlowAttrs<'a>>),
}
