// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `nlctrl`, as a type.
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
            1 => rt::event(payload, Event::NewfamilyNtf),
            2 => rt::event(payload, Event::DelfamilyNtf),
            7 => rt::event(payload, Event::NewmcastGrpNtf),
            8 => rt::event(payload, Event::DelmcastGrpNtf),
            10 => rt::event(payload, Event::Getpolicy),
            _ => Ok(None),
        }
    }
}
/// Describes one family, or with a dump every registered one. A single request needs the name (or the id) of the family and fails with `ENOENT` if nobody registered it; the kernel first tries to load a module that provides that name. No privilege is needed. `genl ctrl get name nl80211` does the same.
///
/// For one object it takes `family-id`, `family-name`; it returns `family-id`, `family-name`, `version`, `hdrsize`, `maxattr`, `ops`, `mcast-groups`.
///
/// As a dump it takes no attributes; it returns `family-id`, `family-name`, `version`, `hdrsize`, `maxattr`, `ops`, `mcast-groups`.
#[doc(alias = "CTRL_CMD_GETFAMILY")]
pub struct Getfamily(CtrlAttrsWriter);
/// Starts a [`Getfamily`].
#[inline]
#[must_use]
pub fn getfamily() -> Getfamily {
    Getfamily(CtrlAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Getfamily`].
pub type GetfamilyReply<'a> = rt::Message<rt::NoHeader, CtrlAttrs<'a>>;
rt::__request!(Getfamily : Do DoReply Dump, 0, rt::NoHeader, CtrlAttrs, CtrlAttrsWriter);
impl Getfamily {
    /// Writes [`family-id`](CtrlAttrs::family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }
    /// Writes [`family-name`](CtrlAttrs::family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}
/// Dumps the validation rules that the kernel applies to requests of a family, optionally of one command only, so that a program can find out which attributes a running kernel understands. Name the family by name or by id. Unknown families give `ENOENT`, families without rules `ENODATA`. Needs Linux 5.7 (per-command answers 5.10); `genl ctrl policy name nlctrl` prints the result.
///
/// As a dump it takes `family-id`, `family-name`, `op`; it returns `family-id`, `policy`, `op-policy`.
#[doc(alias = "CTRL_CMD_GETPOLICY")]
pub struct Getpolicy(CtrlAttrsWriter);
/// Starts a [`Getpolicy`].
#[inline]
#[must_use]
pub fn getpolicy() -> Getpolicy {
    Getpolicy(CtrlAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Getpolicy`].
pub type GetpolicyReply<'a> = rt::Message<rt::NoHeader, CtrlAttrs<'a>>;
rt::__request!(Getpolicy : Dump, 5, rt::NoHeader, CtrlAttrs, CtrlAttrsWriter);
impl Getpolicy {
    /// Writes [`family-id`](CtrlAttrs::family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }
    /// Writes [`family-name`](CtrlAttrs::family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`op`](CtrlAttrs::op).
    #[inline]
    pub fn op(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Tells listeners that a family registered, for instance because a module was loaded. The message describes it like an answer to getfamily.
    NewfamilyNtf(rt::Message<rt::NoHeader, CtrlAttrs<'a>>),
    /// Tells listeners that a family is gone; its id may soon belong to another.
    DelfamilyNtf(rt::Message<rt::NoHeader, CtrlAttrs<'a>>),
    /// Tells listeners that a family got a multicast group, `mcast-groups` holds that one.
    NewmcastGrpNtf(rt::Message<rt::NoHeader, CtrlAttrs<'a>>),
    /// Tells listeners that a multicast group is gone, `mcast-groups` holds that one.
    DelmcastGrpNtf(rt::Message<rt::NoHeader, CtrlAttrs<'a>>),
    /// `getpolicy`: somebody did what [`Getpolicy`] asks for.
    Getpolicy(rt::Message<rt::NoHeader, CtrlAttrs<'a>>),
}
