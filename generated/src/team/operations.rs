// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Noop(0), OptionsGet(2), PortListGet(3)]);

rt::operations!(Noop, OptionsSet, OptionsGet, PortListGet);

/// Does nothing and is answered with an empty message; shows that the family is there.
/// - For one object it takes no attributes; it returns no attributes.
#[doc(alias = "TEAM_CMD_NOOP")]
pub type Noop = RequestOf<ops::Noop>;

rt::request!(noop, Noop, NoopReply, 0, [DoReply], TeamAttrs, Team);

/// Sets options of one team device, as `teamnl team0 setoption` does. Each item needs name and
/// type, and data unless it is a flag; port and array index select the instance. Items take effect
/// one after the other, so an error in the middle leaves earlier ones set. `ENOENT` means that
/// there is no such option, or of another type or for another port; `EBUSY` that the mode cannot
/// change while there are ports; `EINVAL` that the index is no team device or an attribute is
/// missing. The change is announced; the caller gets an acknowledgement only. \*\*Join the group
/// `change_event` first\*\*: if nobody listens the kernel answers `ESRCH` after it has set an
/// option, and leaves those that follow.
/// - For one object it takes `team-ifindex`, `list-option`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_OPTIONS_SET")]
pub type OptionsSet = RequestOf<ops::OptionsSet>;

rt::request!(options_set, OptionsSet, OptionsSetReply, 1, [Do], TeamAttrs, Team);

impl OptionsSet {
    /// Writes [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`list-option`](TeamAttrs#method.list_option).
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
/// - For one object it takes `team-ifindex`; it returns `team-ifindex`, `list-option`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_OPTIONS_GET")]
pub type OptionsGet = RequestOf<ops::OptionsGet>;

rt::request!(options_get, OptionsGet, OptionsGetReply, 2, [DoReply], TeamAttrs, Team);

impl OptionsGet {
    /// Writes [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Lists the ports of one team device with their link state (`teamnl team0 ports`), in several
/// messages like options-get. `EINVAL` means that the index is missing or is no team device.
/// - For one object it takes `team-ifindex`; it returns `team-ifindex`, `list-port`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "TEAM_CMD_PORT_LIST_GET")]
pub type PortListGet = RequestOf<ops::PortListGet>;

rt::request!(
    port_list_get, PortListGet, PortListGetReply, 3, [DoReply], TeamAttrs, Team
);

impl PortListGet {
    /// Writes [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `noop`: what answers [`Noop`], also sent by itself where the kernel does so.
    Noop(rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>),
    /// `options-get`: what answers [`OptionsGet`], also sent by itself where the kernel does so.
    OptionsGet(rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>),
    /// `port-list-get`: what answers [`PortListGet`], also sent by itself where the kernel does so.
    PortListGet(rt::WithHeader<rt::NoHeader, TeamAttrs<'a>>),
}
