// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => NewfamilyNtf,
        2 => DelfamilyNtf,
        7 => NewmcastGrpNtf,
        8 => DelmcastGrpNtf,
        10 => Getpolicy,
    ],
}

rt::operations! { Getfamily, Getpolicy }

/// Describes one family, or with a dump every registered one. A single request needs the name (or
/// the id) of the family and fails with `ENOENT` if nobody registered it; the kernel first tries to
/// load a module that provides that name. No privilege is needed. `genl ctrl get name nl80211` does
/// the same.
/// - Single request: takes `family-id`, `family-name`; returns `family-id`, `family-name`,
///   `version`, `hdrsize`, `maxattr`, `ops`, `mcast-groups`.
/// - Dump: takes no attributes; returns `family-id`, `family-name`, `version`, `hdrsize`,
///   `maxattr`, `ops`, `mcast-groups`.
#[doc(alias = "CTRL_CMD_GETFAMILY")]
#[inline]
#[must_use]
pub fn getfamily() -> Getfamily {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Getfamily,
    start: getfamily,
    operation: 0,
    modes: [DoReply, Dump],
    set: Ctrl,
    view: CtrlAttrs,
}

/// The answer to [`getfamily()`].
pub type GetfamilyReply<'a> = rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>;

impl Getfamily {
    /// Sets [`family-id`](CtrlAttrs#method.family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`family-name`](CtrlAttrs#method.family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Dumps the validation rules that the kernel applies to requests of a family, optionally of one
/// command only, so that a program can find out which attributes a running kernel understands. Name
/// the family by name or by id. Unknown families give `ENOENT`, families without rules `ENODATA`.
/// Needs Linux 5.7 (per-command answers 5.10); `genl ctrl policy name nlctrl` prints the result.
/// - Dump: takes `family-id`, `family-name`, `op`; returns `family-id`, `policy`, `op-policy`.
#[doc(alias = "CTRL_CMD_GETPOLICY")]
#[inline]
#[must_use]
pub fn getpolicy() -> Getpolicy {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Getpolicy,
    start: getpolicy,
    operation: 5,
    modes: [Dump],
    set: Ctrl,
    view: CtrlAttrs,
}

/// The answer to [`getpolicy()`].
pub type GetpolicyReply<'a> = rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>;

impl Getpolicy {
    /// Sets [`family-id`](CtrlAttrs#method.family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`family-name`](CtrlAttrs#method.family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`op`](CtrlAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Notifies listeners that a family registered, for instance because a module was loaded. The
    /// message describes it like an answer to getfamily.
    NewfamilyNtf(rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>),
    /// Notifies listeners that a family is gone; its id may soon belong to another.
    DelfamilyNtf(rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>),
    /// Notifies listeners that a family got a multicast group, `mcast-groups` holds that one.
    NewmcastGrpNtf(rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>),
    /// Notifies listeners that a multicast group is gone, `mcast-groups` holds that one.
    DelmcastGrpNtf(rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>),
    /// `getpolicy`: the reply to [`getpolicy()`], which the kernel may also send on its own.
    Getpolicy(rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>),
}
