// @generated from specs/rt-rule.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Route, events: [32 => Newrule, 33 => Delrule] }

rt::operations! { Newrule, Delrule, Getrule }

rt::flag_methods! { Newrule, Delrule }

/// Adds a rule, as `ip rule add` does. Every selector that is present must fit for the rule to
/// apply. With `NLM_F_EXCL` an identical rule gives `EEXIST`; without it duplicates are possible. A
/// family that has no rules gives `EAFNOSUPPORT`, inconsistent fields `EINVAL`, a missing
/// `CAP_NET_ADMIN` gives `EPERM`.
/// - Single request: takes `dst`, `src`, `iifname`, `goto`, `priority`, `fwmark`, `flow`, `tun-id`,
///   `suppress-ifgroup`, `suppress-prefixlen`, `table`, `fwmask`, `oifname`, `l3mdev`, `uid-range`,
///   `protocol`, `ip-proto`, `sport-range`, `dport-range`, `dscp`, `flowlabel`, `flowlabel-mask`,
///   `sport-mask`, `dport-mask`, `dscp-mask`; returns an acknowledgement.
#[doc(alias = "RTM_NEWRULE")]
#[inline]
#[must_use]
pub fn newrule() -> Newrule {
    RequestOf::__start::<FibRuleHdr>()
}

rt::request! {
    name: Newrule,
    start: newrule,
    operation: 0,
    modes: [Do],
    set: FibRule,
    view: FibRuleAttrs,
    header: FibRuleHdr,
}

impl Newrule {
    /// Sets [`dst`](FibRuleAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`src`](FibRuleAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`iifname`](FibRuleAttrs#method.iifname).
    #[inline]
    pub fn iifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`goto`](FibRuleAttrs#method.goto).
    #[inline]
    pub fn goto(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`priority`](FibRuleAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`fwmark`](FibRuleAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`flow`](FibRuleAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`tun-id`](FibRuleAttrs#method.tun_id).
    #[inline]
    pub fn tun_id(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(12, value)
    }

    /// Sets [`suppress-ifgroup`](FibRuleAttrs#method.suppress_ifgroup).
    #[inline]
    pub fn suppress_ifgroup(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`suppress-prefixlen`](FibRuleAttrs#method.suppress_prefixlen).
    #[inline]
    pub fn suppress_prefixlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`table`](FibRuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`fwmask`](FibRuleAttrs#method.fwmask).
    #[inline]
    pub fn fwmask(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`oifname`](FibRuleAttrs#method.oifname).
    #[inline]
    pub fn oifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(17, value)
    }

    /// Sets [`l3mdev`](FibRuleAttrs#method.l3mdev).
    #[inline]
    pub fn l3mdev(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Sets [`uid-range`](FibRuleAttrs#method.uid_range).
    #[inline]
    pub fn uid_range(&mut self, value: FibRuleUidRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRuleUidRange>>(20, value)
    }

    /// Sets [`protocol`](FibRuleAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Sets [`ip-proto`](FibRuleAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`sport-range`](FibRuleAttrs#method.sport_range).
    #[inline]
    pub fn sport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(23, value)
    }

    /// Sets [`dport-range`](FibRuleAttrs#method.dport_range).
    #[inline]
    pub fn dport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(24, value)
    }

    /// Sets [`dscp`](FibRuleAttrs#method.dscp).
    #[inline]
    pub fn dscp(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`flowlabel`](FibRuleAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(26, value)
    }

    /// Sets [`flowlabel-mask`](FibRuleAttrs#method.flowlabel_mask).
    #[inline]
    pub fn flowlabel_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(27, value)
    }

    /// Sets [`sport-mask`](FibRuleAttrs#method.sport_mask).
    #[inline]
    pub fn sport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(28, value)
    }

    /// Sets [`dport-mask`](FibRuleAttrs#method.dport_mask).
    #[inline]
    pub fn dport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(29, value)
    }

    /// Sets [`dscp-mask`](FibRuleAttrs#method.dscp_mask).
    #[inline]
    pub fn dscp_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }
}

/// Removes the first rule that has all given fields, as `ip rule del` does. No such rule gives
/// `ENOENT`; rules marked permanent, and callers without `CAP_NET_ADMIN`, get `EPERM`.
/// - Single request: takes `dst`, `src`, `iifname`, `goto`, `priority`, `fwmark`, `flow`, `tun-id`,
///   `suppress-ifgroup`, `suppress-prefixlen`, `table`, `fwmask`, `oifname`, `l3mdev`, `uid-range`,
///   `protocol`, `ip-proto`, `sport-range`, `dport-range`, `dscp`, `flowlabel`, `flowlabel-mask`,
///   `sport-mask`, `dport-mask`, `dscp-mask`; returns an acknowledgement.
#[doc(alias = "RTM_DELRULE")]
#[inline]
#[must_use]
pub fn delrule() -> Delrule {
    RequestOf::__start::<FibRuleHdr>()
}

rt::request! {
    name: Delrule,
    start: delrule,
    operation: 2,
    modes: [Do],
    set: FibRule,
    view: FibRuleAttrs,
    header: FibRuleHdr,
}

impl Delrule {
    /// Sets [`dst`](FibRuleAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`src`](FibRuleAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`iifname`](FibRuleAttrs#method.iifname).
    #[inline]
    pub fn iifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`goto`](FibRuleAttrs#method.goto).
    #[inline]
    pub fn goto(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`priority`](FibRuleAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`fwmark`](FibRuleAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`flow`](FibRuleAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`tun-id`](FibRuleAttrs#method.tun_id).
    #[inline]
    pub fn tun_id(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(12, value)
    }

    /// Sets [`suppress-ifgroup`](FibRuleAttrs#method.suppress_ifgroup).
    #[inline]
    pub fn suppress_ifgroup(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`suppress-prefixlen`](FibRuleAttrs#method.suppress_prefixlen).
    #[inline]
    pub fn suppress_prefixlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`table`](FibRuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`fwmask`](FibRuleAttrs#method.fwmask).
    #[inline]
    pub fn fwmask(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`oifname`](FibRuleAttrs#method.oifname).
    #[inline]
    pub fn oifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(17, value)
    }

    /// Sets [`l3mdev`](FibRuleAttrs#method.l3mdev).
    #[inline]
    pub fn l3mdev(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Sets [`uid-range`](FibRuleAttrs#method.uid_range).
    #[inline]
    pub fn uid_range(&mut self, value: FibRuleUidRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRuleUidRange>>(20, value)
    }

    /// Sets [`protocol`](FibRuleAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Sets [`ip-proto`](FibRuleAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`sport-range`](FibRuleAttrs#method.sport_range).
    #[inline]
    pub fn sport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(23, value)
    }

    /// Sets [`dport-range`](FibRuleAttrs#method.dport_range).
    #[inline]
    pub fn dport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(24, value)
    }

    /// Sets [`dscp`](FibRuleAttrs#method.dscp).
    #[inline]
    pub fn dscp(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`flowlabel`](FibRuleAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(26, value)
    }

    /// Sets [`flowlabel-mask`](FibRuleAttrs#method.flowlabel_mask).
    #[inline]
    pub fn flowlabel_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(27, value)
    }

    /// Sets [`sport-mask`](FibRuleAttrs#method.sport_mask).
    #[inline]
    pub fn sport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(28, value)
    }

    /// Sets [`dport-mask`](FibRuleAttrs#method.dport_mask).
    #[inline]
    pub fn dport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(29, value)
    }

    /// Sets [`dscp-mask`](FibRuleAttrs#method.dscp_mask).
    #[inline]
    pub fn dscp_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }
}

/// Lists the rules in the order in which they apply, as `ip rule show` does. The family of the
/// header selects IPv4 or IPv6, 0 selects all.
/// - Dump: takes no attributes; returns `dst`, `src`, `iifname`, `goto`, `priority`, `fwmark`,
///   `flow`, `tun-id`, `suppress-ifgroup`, `suppress-prefixlen`, `table`, `fwmask`, `oifname`,
///   `l3mdev`, `uid-range`, `protocol`, `ip-proto`, `sport-range`, `dport-range`, `dscp`,
///   `flowlabel`, `flowlabel-mask`, `sport-mask`, `dport-mask`, `dscp-mask`.
#[doc(alias = "RTM_GETRULE")]
#[inline]
#[must_use]
pub fn getrule() -> Getrule {
    RequestOf::__start::<FibRuleHdr>()
}

rt::request! {
    name: Getrule,
    start: getrule,
    operation: 4,
    modes: [Dump],
    set: FibRule,
    view: FibRuleAttrs,
    header: FibRuleHdr,
}

/// The answer to [`getrule()`].
pub type GetruleReply<'a> = rt::WithHeader<FibRuleHdr, FibRuleAttrs<'a>>;

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newrule`: reports a change of the kind that [`newrule()`] makes.
    Newrule(rt::WithHeader<FibRuleHdr, FibRuleAttrs<'a>>),
    /// `delrule`: reports a change of the kind that [`delrule()`] makes.
    Delrule(rt::WithHeader<FibRuleHdr, FibRuleAttrs<'a>>),
}
