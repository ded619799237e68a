// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `ovs_flow`, as a type.
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
/// Returns a flow, named by `key` or, if it was made with one, by `ufid`. `ENOENT` if there is none, `ENODEV` for an unknown datapath. `ufid-flags` leaves out parts of the answer. A dump lists all flows of the datapath in the header; only `ufid-flags` is of use there.
///
/// For one object it takes `key`, `ufid`, `ufid-flags`; it returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
///
/// As a dump it takes `ufid-flags`; it returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_FLOW_CMD_GET")]
pub struct Get(FlowAttrsWriter);
/// Starts a [`Get`].
#[inline]
#[must_use]
pub fn get() -> Get {
    Get(FlowAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Get`].
pub type GetReply<'a> = rt::Message<OvsHeader, FlowAttrs<'a>>;
rt::__request!(Get : Do DoReply Dump, 0, OvsHeader, FlowAttrs, FlowAttrsWriter);
rt::__request!(header Get, OvsHeader);
impl Get {
    /// Writes [`key`](FlowAttrs::key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyAttrsWriter>(1, fill)
    }
    /// Writes [`ufid`](FlowAttrs::ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }
    /// Writes [`ufid-flags`](FlowAttrs::ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}
/// Adds a flow. `key` and `actions` are required (`EINVAL`); without `mask` all of the key must match. With `NLM_F_CREATE` a flow that exists gives `EEXIST`; without, it gets the new actions. `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `key`, `actions`, `clear`, `mask`, `probe`, `ufid`, `ufid-flags`; it returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_FLOW_CMD_NEW")]
pub struct New(FlowAttrsWriter);
/// Starts a [`New`].
#[inline]
#[must_use]
pub fn new() -> New {
    New(FlowAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`New`].
pub type NewReply<'a> = rt::Message<OvsHeader, FlowAttrs<'a>>;
rt::__request!(New : Do DoReply, 1, OvsHeader, FlowAttrs, FlowAttrsWriter);
rt::__request!(header New, OvsHeader);
impl New {
    /// Writes [`key`](FlowAttrs::key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyAttrsWriter>(1, fill)
    }
    /// Writes [`actions`](FlowAttrs::actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionAttrsWriter)) -> &mut Self {
        self.put_nest::<ActionAttrsWriter>(2, fill)
    }
    /// Writes [`clear`](FlowAttrs::clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }
    /// Writes [`mask`](FlowAttrs::mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyAttrsWriter>(7, fill)
    }
    /// Writes [`probe`](FlowAttrs::probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }
    /// Writes [`ufid`](FlowAttrs::ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }
    /// Writes [`ufid-flags`](FlowAttrs::ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}
/// Changes the actions of a flow, or with `clear` its counters. It is named as in `get`. `ENOENT` if there is none, `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `key`, `actions`, `clear`, `mask`, `probe`, `ufid`, `ufid-flags`; it returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_FLOW_CMD_SET")]
pub struct Set(FlowAttrsWriter);
/// Starts a [`Set`].
#[inline]
#[must_use]
pub fn set() -> Set {
    Set(FlowAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Set`].
pub type SetReply<'a> = rt::Message<OvsHeader, FlowAttrs<'a>>;
rt::__request!(Set : Do DoReply, 2, OvsHeader, FlowAttrs, FlowAttrsWriter);
rt::__request!(header Set, OvsHeader);
impl Set {
    /// Writes [`key`](FlowAttrs::key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyAttrsWriter>(1, fill)
    }
    /// Writes [`actions`](FlowAttrs::actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionAttrsWriter)) -> &mut Self {
        self.put_nest::<ActionAttrsWriter>(2, fill)
    }
    /// Writes [`clear`](FlowAttrs::clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }
    /// Writes [`mask`](FlowAttrs::mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyAttrsWriter>(7, fill)
    }
    /// Writes [`probe`](FlowAttrs::probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }
    /// Writes [`ufid`](FlowAttrs::ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }
    /// Writes [`ufid-flags`](FlowAttrs::ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}
/// Removes a flow, named as in `get`; with `NLM_F_ECHO` it comes back with its last counters. Without `key` and `ufid` all flows of the datapath go. `ENOENT` if there is none, `ENODEV` for an unknown datapath, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `key`, `probe`, `ufid`, `ufid-flags`; it returns `key`, `actions`, `stats`, `tcp-flags`, `used`, `mask`, `ufid`.
///
/// The fixed header is [`OvsHeader`].
#[doc(alias = "OVS_FLOW_CMD_DEL")]
pub struct Del(FlowAttrsWriter);
/// Starts a [`Del`].
#[inline]
#[must_use]
pub fn del() -> Del {
    Del(FlowAttrsWriter(rt::RequestBuffer::headed::<OvsHeader>()))
}
/// What answers [`Del`].
pub type DelReply<'a> = rt::Message<OvsHeader, FlowAttrs<'a>>;
rt::__request!(Del : Do DoReply, 3, OvsHeader, FlowAttrs, FlowAttrsWriter);
rt::__request!(header Del, OvsHeader);
impl Del {
    /// Writes [`key`](FlowAttrs::key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyAttrsWriter>(1, fill)
    }
    /// Writes [`probe`](FlowAttrs::probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }
    /// Writes [`ufid`](FlowAttrs::ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }
    /// Writes [`ufid-flags`](FlowAttrs::ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: somebody did what [`New`] asks for.
    New(rt::Message<OvsHeader, FlowAttrs<'a>>),
    /// `del`: somebody did what [`Del`] asks for.
    Del(rt::Message<OvsHeader, FlowAttrs<'a>>),
    /// `get`: somebody did what [`Get`] asks for.
    Get(rt::Message<OvsHeader, FlowAttrs<'a>>),
    /// `set`: somebody did what [`Set`] asks for.
    Set(rt::Message<OvsHeader, FlowAttrs<'a>>),
}
