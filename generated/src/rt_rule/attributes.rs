// @generated from specs/rt-rule.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => FibRule { numbers: 31, writer: FibRuleWriter }] }

/// Selectors and action of a rule. Absent selectors match every packet.
pub type FibRuleAttrs<'a> = AttrsOf<'a, sets::FibRule>;

impl<'a> FibRuleAttrs<'a> {
    /// Destination prefix, 4 or 16 bytes in network byte order; its length is in the header.
    #[doc(alias = "FRA_DST")]
    #[inline]
    pub fn dst(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(1)
    }

    /// Source prefix, 4 or 16 bytes in network byte order; its length is in the header.
    #[doc(alias = "FRA_SRC")]
    #[inline]
    pub fn src(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(2)
    }

    /// Name of the interface on which the packet came in; `lo` selects packets made by this host.
    #[doc(alias = "FRA_IIFNAME")]
    #[inline]
    pub fn iifname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Priority of the rule to continue with; must lie after this rule.
    #[doc(alias = "FRA_GOTO")]
    #[inline]
    pub fn goto(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Place of the rule: lower numbers come first. Without it the kernel picks a number in front
    /// of the second rule.
    #[doc(alias = "FRA_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Firewall mark the packet must have, after masking with `fwmask`.
    #[doc(alias = "FRA_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Realms given to packets that use the rule (IPv4), source in the upper 16 bits.
    #[doc(alias = "FRA_FLOW")]
    #[inline]
    pub fn flow(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Id of the tunnel that the packet arrived through.
    #[doc(alias = "FRA_TUN_ID")]
    #[inline]
    pub fn tun_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(12)
    }

    /// Ignore a found route whose output interface is in this group; `0xffffffff` is off.
    #[doc(alias = "FRA_SUPPRESS_IFGROUP")]
    #[inline]
    pub fn suppress_ifgroup(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Ignore a found route whose prefix has this length or less, so 0 skips default routes;
    /// `0xffffffff` is off.
    #[doc(alias = "FRA_SUPPRESS_PREFIXLEN")]
    #[inline]
    pub fn suppress_prefixlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Table to search, all 32 bits: 253 default, 254 main, 255 local.
    #[doc(alias = "FRA_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Bits of the mark to compare; all if absent.
    #[doc(alias = "FRA_FWMASK")]
    #[inline]
    pub fn fwmask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// Name of the output interface that the sending socket is bound to.
    #[doc(alias = "FRA_OIFNAME")]
    #[inline]
    pub fn oifname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(17)
    }

    /// 1: search the table of the VRF that the packet belongs to, in place of a fixed table.
    #[doc(alias = "FRA_L3MDEV")]
    #[inline]
    pub fn l3mdev(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(19)
    }

    /// Owner of the sending socket.
    #[doc(alias = "FRA_UID_RANGE")]
    #[inline]
    pub fn uid_range(&self) -> Result<Option<FibRuleUidRange>, rt::DecodeError> {
        self.view.get::<c::Struct<FibRuleUidRange>>(20)
    }

    /// Who installed the rule, with the numbers of route protocols.
    #[doc(alias = "FRA_PROTOCOL")]
    #[inline]
    pub fn protocol(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(21)
    }

    /// IP protocol number: 6 TCP, 17 UDP.
    #[doc(alias = "FRA_IP_PROTO")]
    #[inline]
    pub fn ip_proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(22)
    }

    /// Source port of the packet.
    #[doc(alias = "FRA_SPORT_RANGE")]
    #[inline]
    pub fn sport_range(&self) -> Result<Option<FibRulePortRange>, rt::DecodeError> {
        self.view.get::<c::Struct<FibRulePortRange>>(23)
    }

    /// Destination port of the packet.
    #[doc(alias = "FRA_DPORT_RANGE")]
    #[inline]
    pub fn dport_range(&self) -> Result<Option<FibRulePortRange>, rt::DecodeError> {
        self.view.get::<c::Struct<FibRulePortRange>>(24)
    }

    /// DSCP of the packet, 0 to 63, without the ECN bits. Excludes `tos` in the header.
    #[doc(alias = "FRA_DSCP")]
    #[inline]
    pub fn dscp(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(25)
    }

    /// IPv6 flow label of the packet, the low 20 bits; after masking with `flowlabel-mask`.
    #[doc(alias = "FRA_FLOWLABEL")]
    #[inline]
    pub fn flowlabel(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(26)
    }

    /// Bits of the flow label to compare.
    #[doc(alias = "FRA_FLOWLABEL_MASK")]
    #[inline]
    pub fn flowlabel_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(27)
    }

    /// Bits of the source port to compare, for rules with a single port and no range.
    #[doc(alias = "FRA_SPORT_MASK")]
    #[inline]
    pub fn sport_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(28)
    }

    /// Bits of the destination port to compare, for rules with a single port and no range.
    #[doc(alias = "FRA_DPORT_MASK")]
    #[inline]
    pub fn dport_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(29)
    }

    /// Bits of the DSCP to compare; goes with `dscp`.
    #[doc(alias = "FRA_DSCP_MASK")]
    #[inline]
    pub fn dscp_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(30)
    }
}

impl FibRuleWriter {
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
