// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [NewfamilyNtf(1), DelfamilyNtf(2), NewmcastGrpNtf(7),
    DelmcastGrpNtf(8), Getpolicy(10)]
);

rt::operations!(Getfamily, Getpolicy);

/// Describes one family, or with a dump every registered one. A single request needs the name (or
/// the id) of the family and fails with `ENOENT` if nobody registered it; the kernel first tries to
/// load a module that provides that name. No privilege is needed. `genl ctrl get name nl80211` does
/// the same.
/// - For one object it takes `family-id`, `family-name`; it returns `family-id`, `family-name`,
///   `version`, `hdrsize`, `maxattr`, `ops`, `mcast-groups`.
/// - As a dump it takes no attributes; it returns `family-id`, `family-name`, `version`, `hdrsize`,
///   `maxattr`, `ops`, `mcast-groups`.
#[doc(alias = "CTRL_CMD_GETFAMILY")]
pub type Getfamily = RequestOf<ops::Getfamily>;

rt::request!(getfamily, Getfamily, GetfamilyReply, 0, [DoReply, Dump], CtrlAttrs, Ctrl);

impl Getfamily {
    /// Writes [`family-id`](CtrlAttrs#method.family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Writes [`family-name`](CtrlAttrs#method.family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Dumps the validation rules that the kernel applies to requests of a family, optionally of one
/// command only, so that a program can find out which attributes a running kernel understands. Name
/// the family by name or by id. Unknown families give `ENOENT`, families without rules `ENODATA`.
/// Needs Linux 5.7 (per-command answers 5.10); `genl ctrl policy name nlctrl` prints the result.
/// - As a dump it takes `family-id`, `family-name`, `op`; it returns `family-id`, `policy`,
///   `op-policy`.
#[doc(alias = "CTRL_CMD_GETPOLICY")]
pub type Getpolicy = RequestOf<ops::Getpolicy>;

rt::request!(getpolicy, Getpolicy, GetpolicyReply, 5, [Dump], CtrlAttrs, Ctrl);

impl Getpolicy {
    /// Writes [`family-id`](CtrlAttrs#method.family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Writes [`family-name`](CtrlAttrs#method.family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`op`](CtrlAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}

/// What a subscriber receives.
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
    /// `getpolicy`: what answers [`Getpolicy`], also sent by itself where the kernel does so.
    Getpolicy(rt::WithHeader<rt::NoHeader, CtrlAttrs<'a>>),
}
