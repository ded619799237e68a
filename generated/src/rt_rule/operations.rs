// @generated from specs/rt-rule.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Route, [Newrule(32), Delrule(33)]);

rt::operations!(Newrule, Delrule, Getrule);

rt::modify!(Newrule, Delrule);

/// Adds a rule, as `ip rule add` does. Every selector that is present must fit for the rule to
/// apply. With `NLM_F_EXCL` an identical rule gives `EEXIST`; without it duplicates are possible. A
/// family that has no rules gives `EAFNOSUPPORT`, inconsistent fields `EINVAL`, a missing
/// `CAP_NET_ADMIN` gives `EPERM`.
/// - For one object it takes `dst`, `src`, `iifname`, `goto`, `priority`, `fwmark`, `flow`,
///   `tun-id`, `suppress-ifgroup`, `suppress-prefixlen`, `table`, `fwmask`, `oifname`, `l3mdev`,
///   `uid-range`, `protocol`, `ip-proto`, `sport-range`, `dport-range`, `dscp`, `flowlabel`,
///   `flowlabel-mask`, `sport-mask`, `dport-mask`, `dscp-mask`; it returns an acknowledgement.
#[doc(alias = "RTM_NEWRULE")]
pub type Newrule = RequestOf<ops::Newrule>;

rt::request!(newrule, Newrule, NewruleReply, 0, [Do], FibRuleAttrs, FibRule, FibRuleHdr);

impl Newrule {
    /// Writes [`dst`](FibRuleAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`src`](FibRuleAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Writes [`iifname`](FibRuleAttrs#method.iifname).
    #[inline]
    pub fn iifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`goto`](FibRuleAttrs#method.goto).
    #[inline]
    pub fn goto(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`priority`](FibRuleAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`fwmark`](FibRuleAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`flow`](FibRuleAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`tun-id`](FibRuleAttrs#method.tun_id).
    #[inline]
    pub fn tun_id(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(12, value)
    }

    /// Writes [`suppress-ifgroup`](FibRuleAttrs#method.suppress_ifgroup).
    #[inline]
    pub fn suppress_ifgroup(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Writes [`suppress-prefixlen`](FibRuleAttrs#method.suppress_prefixlen).
    #[inline]
    pub fn suppress_prefixlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Writes [`table`](FibRuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Writes [`fwmask`](FibRuleAttrs#method.fwmask).
    #[inline]
    pub fn fwmask(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Writes [`oifname`](FibRuleAttrs#method.oifname).
    #[inline]
    pub fn oifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(17, value)
    }

    /// Writes [`l3mdev`](FibRuleAttrs#method.l3mdev).
    #[inline]
    pub fn l3mdev(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Writes [`uid-range`](FibRuleAttrs#method.uid_range).
    #[inline]
    pub fn uid_range(&mut self, value: FibRuleUidRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRuleUidRange>>(20, value)
    }

    /// Writes [`protocol`](FibRuleAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Writes [`ip-proto`](FibRuleAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Writes [`sport-range`](FibRuleAttrs#method.sport_range).
    #[inline]
    pub fn sport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(23, value)
    }

    /// Writes [`dport-range`](FibRuleAttrs#method.dport_range).
    #[inline]
    pub fn dport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(24, value)
    }

    /// Writes [`dscp`](FibRuleAttrs#method.dscp).
    #[inline]
    pub fn dscp(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Writes [`flowlabel`](FibRuleAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(26, value)
    }

    /// Writes [`flowlabel-mask`](FibRuleAttrs#method.flowlabel_mask).
    #[inline]
    pub fn flowlabel_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(27, value)
    }

    /// Writes [`sport-mask`](FibRuleAttrs#method.sport_mask).
    #[inline]
    pub fn sport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(28, value)
    }

    /// Writes [`dport-mask`](FibRuleAttrs#method.dport_mask).
    #[inline]
    pub fn dport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(29, value)
    }

    /// Writes [`dscp-mask`](FibRuleAttrs#method.dscp_mask).
    #[inline]
    pub fn dscp_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }
}

/// Removes the first rule that has all given fields, as `ip rule del` does. No such rule gives
/// `ENOENT`; rules marked permanent, and callers without `CAP_NET_ADMIN`, get `EPERM`.
/// - For one object it takes `dst`, `src`, `iifname`, `goto`, `priority`, `fwmark`, `flow`,
///   `tun-id`, `suppress-ifgroup`, `suppress-prefixlen`, `table`, `fwmask`, `oifname`, `l3mdev`,
///   `uid-range`, `protocol`, `ip-proto`, `sport-range`, `dport-range`, `dscp`, `flowlabel`,
///   `flowlabel-mask`, `sport-mask`, `dport-mask`, `dscp-mask`; it returns an acknowledgement.
#[doc(alias = "RTM_DELRULE")]
pub type Delrule = RequestOf<ops::Delrule>;

rt::request!(delrule, Delrule, DelruleReply, 2, [Do], FibRuleAttrs, FibRule, FibRuleHdr);

impl Delrule {
    /// Writes [`dst`](FibRuleAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`src`](FibRuleAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Writes [`iifname`](FibRuleAttrs#method.iifname).
    #[inline]
    pub fn iifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`goto`](FibRuleAttrs#method.goto).
    #[inline]
    pub fn goto(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`priority`](FibRuleAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`fwmark`](FibRuleAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`flow`](FibRuleAttrs#method.flow).
    #[inline]
    pub fn flow(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`tun-id`](FibRuleAttrs#method.tun_id).
    #[inline]
    pub fn tun_id(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(12, value)
    }

    /// Writes [`suppress-ifgroup`](FibRuleAttrs#method.suppress_ifgroup).
    #[inline]
    pub fn suppress_ifgroup(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Writes [`suppress-prefixlen`](FibRuleAttrs#method.suppress_prefixlen).
    #[inline]
    pub fn suppress_prefixlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Writes [`table`](FibRuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Writes [`fwmask`](FibRuleAttrs#method.fwmask).
    #[inline]
    pub fn fwmask(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Writes [`oifname`](FibRuleAttrs#method.oifname).
    #[inline]
    pub fn oifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(17, value)
    }

    /// Writes [`l3mdev`](FibRuleAttrs#method.l3mdev).
    #[inline]
    pub fn l3mdev(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Writes [`uid-range`](FibRuleAttrs#method.uid_range).
    #[inline]
    pub fn uid_range(&mut self, value: FibRuleUidRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRuleUidRange>>(20, value)
    }

    /// Writes [`protocol`](FibRuleAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Writes [`ip-proto`](FibRuleAttrs#method.ip_proto).
    #[inline]
    pub fn ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Writes [`sport-range`](FibRuleAttrs#method.sport_range).
    #[inline]
    pub fn sport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(23, value)
    }

    /// Writes [`dport-range`](FibRuleAttrs#method.dport_range).
    #[inline]
    pub fn dport_range(&mut self, value: FibRulePortRange) -> &mut Self {
        self.put_attr::<c::Struct<FibRulePortRange>>(24, value)
    }

    /// Writes [`dscp`](FibRuleAttrs#method.dscp).
    #[inline]
    pub fn dscp(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Writes [`flowlabel`](FibRuleAttrs#method.flowlabel).
    #[inline]
    pub fn flowlabel(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(26, value)
    }

    /// Writes [`flowlabel-mask`](FibRuleAttrs#method.flowlabel_mask).
    #[inline]
    pub fn flowlabel_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(27, value)
    }

    /// Writes [`sport-mask`](FibRuleAttrs#method.sport_mask).
    #[inline]
    pub fn sport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(28, value)
    }

    /// Writes [`dport-mask`](FibRuleAttrs#method.dport_mask).
    #[inline]
    pub fn dport_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(29, value)
    }

    /// Writes [`dscp-mask`](FibRuleAttrs#method.dscp_mask).
    #[inline]
    pub fn dscp_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }
}

/// Lists the rules in the order in which they apply, as `ip rule show` does. The family of the
/// header selects IPv4 or IPv6, 0 selects all.
/// - As a dump it takes no attributes; it returns `dst`, `src`, `iifname`, `goto`, `priority`,
///   `fwmark`, `flow`, `tun-id`, `suppress-ifgroup`, `suppress-prefixlen`, `table`, `fwmask`,
///   `oifname`, `l3mdev`, `uid-range`, `protocol`, `ip-proto`, `sport-range`, `dport-range`,
///   `dscp`, `flowlabel`, `flowlabel-mask`, `sport-mask`, `dport-mask`, `dscp-mask`.
#[doc(alias = "RTM_GETRULE")]
pub type Getrule = RequestOf<ops::Getrule>;

rt::request!(
    getrule, Getrule, GetruleReply, 4, [Dump], FibRuleAttrs, FibRule, FibRuleHdr
);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newrule`: somebody did what [`Newrule`] asks for.
    Newrule(rt::WithHeader<FibRuleHdr, FibRuleAttrs<'a>>),
    /// `delrule`: somebody did what [`Delrule`] asks for.
    Delrule(rt::WithHeader<FibRuleHdr, FibRuleAttrs<'a>>),
}
