// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `team`, as a type.
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
            0 => rt::event(payload, Event::Noop),
            2 => rt::event(payload, Event::OptionsGet),
            3 => rt::event(payload, Event::PortListGet),
            _ => Ok(None),
        }
    }
}
/// Does nothing and is answered with an empty message; tells that the family is there.
///
/// For one object it takes no attributes; it returns no attributes.
#[doc(alias = "TEAM_CMD_NOOP")]
pub struct Noop(TeamAttrsWriter);
/// Starts a [`Noop`].
#[inline]
#[must_use]
pub fn noop() -> Noop {
    Noop(TeamAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`Noop`].
pub type NoopReply<'a> = rt::Message<rt::NoHeader, TeamAttrs<'a>>;
rt::__request!(Noop : Do DoReply, 0, rt::NoHeader, TeamAttrs, TeamAttrsWriter);
/// Sets options of one team device, as `teamnl team0 setoption` does. Each item needs name and type, and data unless it is a flag; port and array index select the instance. Items take effect one after the other, so an error in the middle leaves earlier ones set. `ENOENT` means that there is no such option, or of another type or for another port; `EBUSY` that the mode cannot change while there are ports; `EINVAL` that the index is no team device or an attribute is missing. Listeners are told; the caller gets an acknowledgement only. \*\*Join the group `change_event` first\*\*: if nobody listens the kernel answers `ESRCH` after it has set an option, and leaves those that follow.
///
/// For one object it takes `team-ifindex`, `list-option`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_OPTIONS_SET")]
pub struct OptionsSet(TeamAttrsWriter);
/// Starts a [`OptionsSet`].
#[inline]
#[must_use]
pub fn options_set() -> OptionsSet {
    OptionsSet(TeamAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`OptionsSet`].
pub type OptionsSetReply<'a> = rt::Message<rt::NoHeader, TeamAttrs<'a>>;
rt::__request!(OptionsSet : Do, 1, rt::NoHeader, TeamAttrs, TeamAttrsWriter);
impl OptionsSet {
    /// Writes [`team-ifindex`](TeamAttrs::team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`list-option`](TeamAttrs::list_option).
    #[inline]
    pub fn list_option(
        &mut self,
        fill: impl FnOnce(&mut ItemOptionAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<ItemOptionAttrsWriter>(2, fill)
    }
}
/// Lists all options of one team device with their values (`teamnl team0 options`). It is no dump, but the answer is in several messages with an end marker as if it were. `EINVAL` means that the index is missing or is no team device.
///
/// For one object it takes `team-ifindex`; it returns `team-ifindex`, `list-option`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_OPTIONS_GET")]
pub struct OptionsGet(TeamAttrsWriter);
/// Starts a [`OptionsGet`].
#[inline]
#[must_use]
pub fn options_get() -> OptionsGet {
    OptionsGet(TeamAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`OptionsGet`].
pub type OptionsGetReply<'a> = rt::Message<rt::NoHeader, TeamAttrs<'a>>;
rt::__request!(OptionsGet : Do DoReply, 2, rt::NoHeader, TeamAttrs, TeamAttrsWriter);
impl OptionsGet {
    /// Writes [`team-ifindex`](TeamAttrs::team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}
/// Lists the ports of one team device with their link state (`teamnl team0 ports`), in several messages like options-get. `EINVAL` means that the index is missing or is no team device.
///
/// For one object it takes `team-ifindex`; it returns `team-ifindex`, `list-port`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_PORT_LIST_GET")]
pub struct PortListGet(TeamAttrsWriter);
/// Starts a [`PortListGet`].
#[inline]
#[must_use]
pub fn port_list_get() -> PortListGet {
    PortListGet(TeamAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`PortListGet`].
pub type PortListGetReply<'a> = rt::Message<rt::NoHeader, TeamAttrs<'a>>;
rt::__request!(PortListGet : Do DoReply, 3, rt::NoHeader, TeamAttrs, TeamAttrsWriter);
impl PortListGet {
    /// Writes [`team-ifindex`](TeamAttrs::team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `noop`: somebody did what [`Noop`] asks for.
    Noop(rt::Message<rt::NoHeader, TeamAttrs<'a>>),
    /// `options-get`: somebody did what [`OptionsGet`] asks for.
    OptionsGet(rt::Message<rt::NoHeader, TeamAttrs<'a>>),
    /// `port-list-get`: somebody did what [`PortListGet`] asks for.
    PortListGet(rt::Message<rt::NoHeader, TeamAttrs<'a>>),
}
