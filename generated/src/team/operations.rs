// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [0 => Noop, 2 => OptionsGet, 3 => PortListGet],
}

rt::operations! { Noop, OptionsSet, OptionsGet, PortListGet }

/// Does nothing and is answered with an empty message; shows that the family is there.
/// - Single request: takes no attributes; returns no attributes.
#[doc(alias = "TEAM_CMD_NOOP")]
#[inline]
#[must_use]
pub fn noop() -> Noop {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: Noop, start: noop, operation: 0, modes: [DoReply], set: Team, view: TeamAttrs }

/// The answer to [`noop()`].
pub type NoopReply<'a> = rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>;

/// Sets options of one team device, as `teamnl team0 setoption` does. Each item needs name and
/// type, and data unless it is a flag; port and array index select the instance. Items take effect
/// one after the other, so an error in the middle leaves earlier ones set. `ENOENT` means that
/// there is no such option, or of another type or for another port; `EBUSY` that the mode cannot
/// change while there are ports; `EINVAL` that the index is no team device or an attribute is
/// missing. The change is announced; the caller gets an acknowledgement only. \*\*Join the group
/// `change_event` first\*\*: if nobody listens the kernel answers `ESRCH` after it has set an
/// option, and leaves those that follow.
/// - Single request: takes `team-ifindex`, `list-option`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_OPTIONS_SET")]
#[inline]
#[must_use]
pub fn options_set() -> OptionsSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: OptionsSet,
    start: options_set,
    operation: 1,
    modes: [Do],
    set: Team,
    view: TeamAttrs,
}

impl OptionsSet {
    /// Sets [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`list-option`](TeamAttrs#method.list_option).
    #[inline]
    pub fn list_option(
        &mut self,
        fill: impl FnOnce(&mut ItemOptionWriter),
    ) -> &mut Self {
        self.put_nest::<ItemOptionWriter>(2, fill)
    }
}

/// Lists all options of one team device with their values (`teamnl team0 options`). It is no dump,
/// but the answer is in several messages with an end marker as if it were. `EINVAL` means that the
/// index is missing or is no team device.
/// - Single request: takes `team-ifindex`; returns `team-ifindex`, `list-option`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_OPTIONS_GET")]
#[inline]
#[must_use]
pub fn options_get() -> OptionsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: OptionsGet,
    start: options_get,
    operation: 2,
    modes: [DoReply],
    set: Team,
    view: TeamAttrs,
}

/// The answer to [`options_get()`].
pub type OptionsGetReply<'a> = rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>;

impl OptionsGet {
    /// Sets [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Lists the ports of one team device with their link state (`teamnl team0 ports`), in several
/// messages like options-get. `EINVAL` means that the index is missing or is no team device.
/// - Single request: takes `team-ifindex`; returns `team-ifindex`, `list-port`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_PORT_LIST_GET")]
#[inline]
#[must_use]
pub fn port_list_get() -> PortListGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortListGet,
    start: port_list_get,
    operation: 3,
    modes: [DoReply],
    set: Team,
    view: TeamAttrs,
}

/// The answer to [`port_list_get()`].
pub type PortListGetReply<'a> = rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>;

impl PortListGet {
    /// Sets [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `noop`: the reply to [`noop()`], which the kernel may also send on its own.
    Noop(rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>),
    /// `options-get`: the reply to [`options_get()`], which the kernel may also send on its own.
    OptionsGet(rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>),
    /// `port-list-get`: the reply to [`port_list_get()`], which the kernel may also send on its
    /// own.
    PortListGet(rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>),
}
