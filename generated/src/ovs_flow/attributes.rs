// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Flow { numbers: 12, writer: FlowWriter },
        1 => Key { numbers: 33, writer: KeyWriter },
        2 => Action { numbers: 26, writer: ActionWriter },
        3 => TunnelKey { numbers: 17, writer: TunnelKeyWriter },
        4 => CheckPktLen { numbers: 4, writer: CheckPktLenWriter },
        5 => Sample { numbers: 3, writer: SampleWriter },
        6 => Userspace { numbers: 5, writer: UserspaceWriter },
        7 => OvsNshKey { numbers: 4, writer: OvsNshKeyWriter },
        8 => Ct { numbers: 10, writer: CtWriter },
        9 => Nat { numbers: 10, writer: NatWriter },
        10 => DecTtl { numbers: 2, writer: DecTtlWriter },
        11 => VxlanExt { numbers: 2, writer: VxlanExtWriter },
        12 => Psample { numbers: 3, writer: PsampleWriter },
    ],
}

/// One flow.
pub type FlowAttrs<'a> = AttrsOf<'a, sets::Flow>;

impl<'a> FlowAttrs<'a> {
    /// What packets must look like, as far as `mask` makes it count. Requests need it unless `ufid`
    /// names the flow.
    #[doc(alias = "OVS_FLOW_ATTR_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<KeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyAttrs<'_>>(1)
    }

    /// What is done with packets, in the order of the attributes; one kind may occur more than
    /// once. An empty nest drops them.
    #[doc(alias = "OVS_FLOW_ATTR_ACTIONS")]
    #[inline]
    pub fn actions(&self) -> Result<Option<ActionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ActionAttrs<'_>>(2)
    }

    /// Packets and bytes; read-only, absent while zero.
    #[doc(alias = "OVS_FLOW_ATTR_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<OvsFlowStats>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsFlowStats>>(3)
    }

    /// TCP flags of all packets of the flow, or'ed together; read-only, absent while zero.
    #[doc(alias = "OVS_FLOW_ATTR_TCP_FLAGS")]
    #[inline]
    pub fn tcp_flags(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// When the last packet matched, in milliseconds of the monotonic clock; read-only, absent
    /// before the first.
    #[doc(alias = "OVS_FLOW_ATTR_USED")]
    #[inline]
    pub fn used(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Request to set counters, TCP flags and time of last use to zero; the operation that changes
    /// flows looks at it.
    #[doc(alias = "OVS_FLOW_ATTR_CLEAR")]
    #[inline]
    pub fn clear(&self) -> bool {
        self.view.has(6)
    }

    /// Bits of the key that count: 1 must match, 0 may be anything. A field without mask may be
    /// anything; without this attribute all fields count.
    #[doc(alias = "OVS_FLOW_ATTR_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<KeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyAttrs<'_>>(7)
    }

    /// The request only finds out what the kernel supports, so it shall not log errors.
    #[doc(alias = "OVS_FLOW_ATTR_PROBE")]
    #[inline]
    pub fn probe(&self) -> bool {
        self.view.has(8)
    }

    /// Unique id for the flow, 1 to 16 bytes, chosen by the program. Later requests can name the
    /// flow by it in place of the key.
    #[doc(alias = "OVS_FLOW_ATTR_UFID")]
    #[inline]
    pub fn ufid(&self) -> Result<Option<rt::Uuid>, rt::DecodeError> {
        self.view.get::<rt::Uuid>(9)
    }

    /// Parts to leave out of the answer.
    #[doc(alias = "OVS_FLOW_ATTR_UFID_FLAGS")]
    #[inline]
    pub fn ufid_flags(&self) -> Result<Option<OvsUfidFlags>, rt::DecodeError> {
        self.view.get::<c::As<OvsUfidFlags, u32>>(10)
    }
}

impl FlowWriter {
    /// Sets [`key`](FlowAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(1, fill)
    }

    /// Sets [`actions`](FlowAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }

    /// Sets [`stats`](FlowAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, value: OvsFlowStats) -> &mut Self {
        self.put_attr::<c::Struct<OvsFlowStats>>(3, value)
    }

    /// Sets [`tcp-flags`](FlowAttrs#method.tcp_flags).
    #[inline]
    pub fn tcp_flags(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`used`](FlowAttrs#method.used).
    #[inline]
    pub fn used(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`clear`](FlowAttrs#method.clear).
    #[inline]
    pub fn clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`mask`](FlowAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(7, fill)
    }

    /// Sets [`probe`](FlowAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`ufid`](FlowAttrs#method.ufid).
    #[inline]
    pub fn ufid(&mut self, value: rt::Uuid) -> &mut Self {
        self.put_attr::<rt::Uuid>(9, value)
    }

    /// Sets [`ufid-flags`](FlowAttrs#method.ufid_flags).
    #[inline]
    pub fn ufid_flags(&mut self, value: OvsUfidFlags) -> &mut Self {
        self.put_attr::<c::As<OvsUfidFlags, u32>>(10, value)
    }
}

/// Fields of a packet and what is known about it. Which may occur depends on the others: `ipv4`
/// needs the `ethertype` for it, and so on.
pub type KeyAttrs<'a> = AttrsOf<'a, sets::Key>;

impl<'a> KeyAttrs<'a> {
    /// Key of what is inside a VLAN tag.
    #[doc(alias = "OVS_KEY_ATTR_ENCAP")]
    #[inline]
    pub fn encap(&self) -> Result<Option<Self>, rt::DecodeError> {
        self.view.get::<KeyAttrs<'_>>(1)
    }

    /// Priority of the packet inside the host, as tc uses it.
    #[doc(alias = "OVS_KEY_ATTR_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Number of the port by which the packet came.
    #[doc(alias = "OVS_KEY_ATTR_IN_PORT")]
    #[inline]
    pub fn in_port(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// The `ethernet` attribute.
    #[doc(alias = "OVS_KEY_ATTR_ETHERNET")]
    #[inline]
    pub fn ethernet(&self) -> Result<Option<OvsKeyEthernet>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyEthernet>>(4)
    }

    /// Tag control information: priority and VLAN id, with bit 12 (0x1000) set to say that there is
    /// a tag.
    #[doc(alias = "OVS_KEY_ATTR_VLAN")]
    #[inline]
    pub fn vlan(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(5)
    }

    /// EtherType; absent for frames without one (802.3).
    #[doc(alias = "OVS_KEY_ATTR_ETHERTYPE")]
    #[inline]
    pub fn ethertype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(6)
    }

    /// The `ipv4` attribute.
    #[doc(alias = "OVS_KEY_ATTR_IPV4")]
    #[inline]
    pub fn ipv4(&self) -> Result<Option<OvsKeyIpv4>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyIpv4>>(7)
    }

    /// The `ipv6` attribute.
    #[doc(alias = "OVS_KEY_ATTR_IPV6")]
    #[inline]
    pub fn ipv6(&self) -> Result<Option<OvsKeyIpv6>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyIpv6>>(8)
    }

    /// The `tcp` attribute.
    #[doc(alias = "OVS_KEY_ATTR_TCP")]
    #[inline]
    pub fn tcp(&self) -> Result<Option<OvsKeyTcp>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyTcp>>(9)
    }

    /// The `udp` attribute.
    #[doc(alias = "OVS_KEY_ATTR_UDP")]
    #[inline]
    pub fn udp(&self) -> Result<Option<OvsKeyUdp>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyUdp>>(10)
    }

    /// The `icmp` attribute.
    #[doc(alias = "OVS_KEY_ATTR_ICMP")]
    #[inline]
    pub fn icmp(&self) -> Result<Option<OvsKeyIcmp>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyIcmp>>(11)
    }

    /// The `icmpv6` attribute.
    #[doc(alias = "OVS_KEY_ATTR_ICMPV6")]
    #[inline]
    pub fn icmpv6(&self) -> Result<Option<OvsKeyIcmp>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyIcmp>>(12)
    }

    /// The `arp` attribute.
    #[doc(alias = "OVS_KEY_ATTR_ARP")]
    #[inline]
    pub fn arp(&self) -> Result<Option<OvsKeyArp>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyArp>>(13)
    }

    /// Neighbour discovery; only with the ICMPv6 types 135 and 136.
    #[doc(alias = "OVS_KEY_ATTR_ND")]
    #[inline]
    pub fn nd(&self) -> Result<Option<OvsKeyNd>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyNd>>(14)
    }

    /// Mark of the packet, as `fwmark` in routing rules.
    #[doc(alias = "OVS_KEY_ATTR_SKB_MARK")]
    #[inline]
    pub fn skb_mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Tunnel header that came off the packet, or shall be put on.
    #[doc(alias = "OVS_KEY_ATTR_TUNNEL")]
    #[inline]
    pub fn tunnel(&self) -> Result<Option<TunnelKeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TunnelKeyAttrs<'_>>(16)
    }

    /// The `sctp` attribute.
    #[doc(alias = "OVS_KEY_ATTR_SCTP")]
    #[inline]
    pub fn sctp(&self) -> Result<Option<OvsKeySctp>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeySctp>>(17)
    }

    /// TCP flags, the lower 12 bits.
    #[doc(alias = "OVS_KEY_ATTR_TCP_FLAGS")]
    #[inline]
    pub fn tcp_flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(18)
    }

    /// Hash that the action `hash` computed; 0 if it did not run.
    #[doc(alias = "OVS_KEY_ATTR_DP_HASH")]
    #[inline]
    pub fn dp_hash(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// Number given by the action `recirc`; 0 for a packet that has just arrived.
    #[doc(alias = "OVS_KEY_ATTR_RECIRC_ID")]
    #[inline]
    pub fn recirc_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// Label stack entries from the outermost on, three at most.
    #[doc(alias = "OVS_KEY_ATTR_MPLS")]
    #[inline]
    pub fn mpls(&self) -> Result<Option<OvsKeyMpls>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyMpls>>(21)
    }

    /// What connection tracking says.
    #[doc(alias = "OVS_KEY_ATTR_CT_STATE")]
    #[inline]
    pub fn ct_state(&self) -> Result<Option<CtStateFlags>, rt::DecodeError> {
        self.view.get::<c::As<CtStateFlags, u32>>(22)
    }

    /// Zone of connection tracking, in host byte order.
    #[doc(alias = "OVS_KEY_ATTR_CT_ZONE")]
    #[inline]
    pub fn ct_zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(23)
    }

    /// Mark of the connection, in host byte order.
    #[doc(alias = "OVS_KEY_ATTR_CT_MARK")]
    #[inline]
    pub fn ct_mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }

    /// Labels of the connection, 16 bytes.
    #[doc(alias = "OVS_KEY_ATTR_CT_LABELS")]
    #[inline]
    pub fn ct_labels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(25)
    }

    /// Where the connection began, for IPv4.
    #[doc(alias = "OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV4")]
    #[inline]
    pub fn ct_orig_tuple_ipv4(
        &self,
    ) -> Result<Option<OvsKeyCtTupleIpv4>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyCtTupleIpv4>>(26)
    }

    /// Where the connection began, for IPv6.
    #[doc(alias = "OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV6")]
    #[inline]
    pub fn ct_orig_tuple_ipv6(
        &self,
    ) -> Result<Option<OvsKeyCtTupleIpv6>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyCtTupleIpv6>>(27)
    }

    /// Network service header (RFC 8300).
    #[doc(alias = "OVS_KEY_ATTR_NSH")]
    #[inline]
    pub fn nsh(&self) -> Result<Option<OvsNshKeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<OvsNshKeyAttrs<'_>>(28)
    }

    /// Used between programs only; the kernel refuses it.
    #[doc(alias = "OVS_KEY_ATTR_PACKET_TYPE")]
    #[inline]
    pub fn packet_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(29)
    }

    /// Used between programs only; the kernel refuses it.
    #[doc(alias = "OVS_KEY_ATTR_ND_EXTENSIONS")]
    #[inline]
    pub fn nd_extensions(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(30)
    }

    /// Used inside the kernel only.
    #[doc(alias = "OVS_KEY_ATTR_TUNNEL_INFO")]
    #[inline]
    pub fn tunnel_info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(31)
    }

    /// Extension headers seen.
    #[doc(alias = "OVS_KEY_ATTR_IPV6_EXTHDRS")]
    #[inline]
    pub fn ipv6_exthdrs(&self) -> Result<Option<OvsKeyIpv6Exthdrs>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsKeyIpv6Exthdrs>>(32)
    }
}

impl KeyWriter {
    /// Sets [`encap`](KeyAttrs#method.encap).
    #[inline]
    pub fn encap(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.put_nest::<Self>(1, fill)
    }

    /// Sets [`priority`](KeyAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`in-port`](KeyAttrs#method.in_port).
    #[inline]
    pub fn in_port(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ethernet`](KeyAttrs#method.ethernet).
    #[inline]
    pub fn ethernet(&mut self, value: OvsKeyEthernet) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyEthernet>>(4, value)
    }

    /// Sets [`vlan`](KeyAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(5, value)
    }

    /// Sets [`ethertype`](KeyAttrs#method.ethertype).
    #[inline]
    pub fn ethertype(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(6, value)
    }

    /// Sets [`ipv4`](KeyAttrs#method.ipv4).
    #[inline]
    pub fn ipv4(&mut self, value: OvsKeyIpv4) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyIpv4>>(7, value)
    }

    /// Sets [`ipv6`](KeyAttrs#method.ipv6).
    #[inline]
    pub fn ipv6(&mut self, value: OvsKeyIpv6) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyIpv6>>(8, value)
    }

    /// Sets [`tcp`](KeyAttrs#method.tcp).
    #[inline]
    pub fn tcp(&mut self, value: OvsKeyTcp) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyTcp>>(9, value)
    }

    /// Sets [`udp`](KeyAttrs#method.udp).
    #[inline]
    pub fn udp(&mut self, value: OvsKeyUdp) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyUdp>>(10, value)
    }

    /// Sets [`icmp`](KeyAttrs#method.icmp).
    #[inline]
    pub fn icmp(&mut self, value: OvsKeyIcmp) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyIcmp>>(11, value)
    }

    /// Sets [`icmpv6`](KeyAttrs#method.icmpv6).
    #[inline]
    pub fn icmpv6(&mut self, value: OvsKeyIcmp) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyIcmp>>(12, value)
    }

    /// Sets [`arp`](KeyAttrs#method.arp).
    #[inline]
    pub fn arp(&mut self, value: OvsKeyArp) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyArp>>(13, value)
    }

    /// Sets [`nd`](KeyAttrs#method.nd).
    #[inline]
    pub fn nd(&mut self, value: OvsKeyNd) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyNd>>(14, value)
    }

    /// Sets [`skb-mark`](KeyAttrs#method.skb_mark).
    #[inline]
    pub fn skb_mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`tunnel`](KeyAttrs#method.tunnel).
    #[inline]
    pub fn tunnel(&mut self, fill: impl FnOnce(&mut TunnelKeyWriter)) -> &mut Self {
        self.put_nest::<TunnelKeyWriter>(16, fill)
    }

    /// Sets [`sctp`](KeyAttrs#method.sctp).
    #[inline]
    pub fn sctp(&mut self, value: OvsKeySctp) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeySctp>>(17, value)
    }

    /// Sets [`tcp-flags`](KeyAttrs#method.tcp_flags).
    #[inline]
    pub fn tcp_flags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`dp-hash`](KeyAttrs#method.dp_hash).
    #[inline]
    pub fn dp_hash(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`recirc-id`](KeyAttrs#method.recirc_id).
    #[inline]
    pub fn recirc_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`mpls`](KeyAttrs#method.mpls).
    #[inline]
    pub fn mpls(&mut self, value: OvsKeyMpls) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyMpls>>(21, value)
    }

    /// Sets [`ct-state`](KeyAttrs#method.ct_state).
    #[inline]
    pub fn ct_state(&mut self, value: CtStateFlags) -> &mut Self {
        self.put_attr::<c::As<CtStateFlags, u32>>(22, value)
    }

    /// Sets [`ct-zone`](KeyAttrs#method.ct_zone).
    #[inline]
    pub fn ct_zone(&mut self, value: u16) -> &mut Self {
        self.put_u16(23, value)
    }

    /// Sets [`ct-mark`](KeyAttrs#method.ct_mark).
    #[inline]
    pub fn ct_mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(24, value)
    }

    /// Sets [`ct-labels`](KeyAttrs#method.ct_labels).
    #[inline]
    pub fn ct_labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(25, value)
    }

    /// Sets [`ct-orig-tuple-ipv4`](KeyAttrs#method.ct_orig_tuple_ipv4).
    #[inline]
    pub fn ct_orig_tuple_ipv4(&mut self, value: OvsKeyCtTupleIpv4) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyCtTupleIpv4>>(26, value)
    }

    /// Sets [`ct-orig-tuple-ipv6`](KeyAttrs#method.ct_orig_tuple_ipv6).
    #[inline]
    pub fn ct_orig_tuple_ipv6(&mut self, value: OvsKeyCtTupleIpv6) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyCtTupleIpv6>>(27, value)
    }

    /// Sets [`nsh`](KeyAttrs#method.nsh).
    #[inline]
    pub fn nsh(&mut self, fill: impl FnOnce(&mut OvsNshKeyWriter)) -> &mut Self {
        self.put_nest::<OvsNshKeyWriter>(28, fill)
    }

    /// Sets [`packet-type`](KeyAttrs#method.packet_type).
    #[inline]
    pub fn packet_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(29, value)
    }

    /// Sets [`nd-extensions`](KeyAttrs#method.nd_extensions).
    #[inline]
    pub fn nd_extensions(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(30, value)
    }

    /// Sets [`tunnel-info`](KeyAttrs#method.tunnel_info).
    #[inline]
    pub fn tunnel_info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(31, value)
    }

    /// Sets [`ipv6-exthdrs`](KeyAttrs#method.ipv6_exthdrs).
    #[inline]
    pub fn ipv6_exthdrs(&mut self, value: OvsKeyIpv6Exthdrs) -> &mut Self {
        self.put_attr::<c::Struct<OvsKeyIpv6Exthdrs>>(32, value)
    }
}

/// Actions. Their order is the order in which they run, so it must be kept, and each may occur
/// several times.
pub type ActionAttrs<'a> = AttrsOf<'a, sets::Action>;

impl<'a> ActionAttrs<'a> {
    /// Sends the packet through the port of this number.
    #[doc(alias = "OVS_ACTION_ATTR_OUTPUT")]
    #[inline]
    pub fn output(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Hands the packet to a program (`ovs_packet`).
    #[doc(alias = "OVS_ACTION_ATTR_USERSPACE")]
    #[inline]
    pub fn userspace(&self) -> Result<Option<UserspaceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<UserspaceAttrs<'_>>(2)
    }

    /// Overwrites a header; the nest holds the one field to write.
    #[doc(alias = "OVS_ACTION_ATTR_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<KeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyAttrs<'_>>(3)
    }

    /// Adds a VLAN tag in front of others.
    #[doc(alias = "OVS_ACTION_ATTR_PUSH_VLAN")]
    #[inline]
    pub fn push_vlan(&self) -> Result<Option<OvsActionPushVlan>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsActionPushVlan>>(4)
    }

    /// Removes the outermost VLAN tag.
    #[doc(alias = "OVS_ACTION_ATTR_POP_VLAN")]
    #[inline]
    pub fn pop_vlan(&self) -> bool {
        self.view.has(5)
    }

    /// Runs actions for some packets, chosen at random.
    #[doc(alias = "OVS_ACTION_ATTR_SAMPLE")]
    #[inline]
    pub fn sample(&self) -> Result<Option<SampleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SampleAttrs<'_>>(6)
    }

    /// Looks the packet up again, with this number as `recirc-id` in its key.
    #[doc(alias = "OVS_ACTION_ATTR_RECIRC")]
    #[inline]
    pub fn recirc(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Computes `dp-hash`.
    #[doc(alias = "OVS_ACTION_ATTR_HASH")]
    #[inline]
    pub fn hash_(&self) -> Result<Option<OvsActionHash>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsActionHash>>(8)
    }

    /// Adds an MPLS label stack entry behind the Ethernet header.
    #[doc(alias = "OVS_ACTION_ATTR_PUSH_MPLS")]
    #[inline]
    pub fn push_mpls(&self) -> Result<Option<OvsActionPushMpls>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsActionPushMpls>>(9)
    }

    /// Removes the outermost MPLS label stack entry; the value is the EtherType from then on.
    #[doc(alias = "OVS_ACTION_ATTR_POP_MPLS")]
    #[inline]
    pub fn pop_mpls(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(10)
    }

    /// Overwrites parts of a header. The nest holds the one field to write with twice its length:
    /// value, then mask. Bits of the value that the mask leaves out must be 0. Not for `tunnel`.
    #[doc(alias = "OVS_ACTION_ATTR_SET_MASKED")]
    #[inline]
    pub fn set_masked(&self) -> Result<Option<KeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyAttrs<'_>>(11)
    }

    /// Sends the packet through connection tracking.
    #[doc(alias = "OVS_ACTION_ATTR_CT")]
    #[inline]
    pub fn ct(&self) -> Result<Option<CtAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CtAttrs<'_>>(12)
    }

    /// Cuts the packet to this many bytes for the next output; at least 14.
    #[doc(alias = "OVS_ACTION_ATTR_TRUNC")]
    #[inline]
    pub fn trunc(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Adds an Ethernet header.
    #[doc(alias = "OVS_ACTION_ATTR_PUSH_ETH")]
    #[inline]
    pub fn push_eth(&self) -> Result<Option<OvsActionPushEth>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsActionPushEth>>(14)
    }

    /// Removes the Ethernet header.
    #[doc(alias = "OVS_ACTION_ATTR_POP_ETH")]
    #[inline]
    pub fn pop_eth(&self) -> bool {
        self.view.has(15)
    }

    /// Forgets what connection tracking said.
    #[doc(alias = "OVS_ACTION_ATTR_CT_CLEAR")]
    #[inline]
    pub fn ct_clear(&self) -> bool {
        self.view.has(16)
    }

    /// Adds a network service header.
    #[doc(alias = "OVS_ACTION_ATTR_PUSH_NSH")]
    #[inline]
    pub fn push_nsh(&self) -> Result<Option<OvsNshKeyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<OvsNshKeyAttrs<'_>>(17)
    }

    /// Removes the network service header.
    #[doc(alias = "OVS_ACTION_ATTR_POP_NSH")]
    #[inline]
    pub fn pop_nsh(&self) -> bool {
        self.view.has(18)
    }

    /// Sends the packet through the meter with this id, which may drop it.
    #[doc(alias = "OVS_ACTION_ATTR_METER")]
    #[inline]
    pub fn meter(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// Runs actions on a copy of the packet, so that they change nothing for those that follow.
    #[doc(alias = "OVS_ACTION_ATTR_CLONE")]
    #[inline]
    pub fn clone_(&self) -> Result<Option<Self>, rt::DecodeError> {
        self.view.get::<ActionAttrs<'_>>(20)
    }

    /// Chooses between two lists of actions by the packet's length.
    #[doc(alias = "OVS_ACTION_ATTR_CHECK_PKT_LEN")]
    #[inline]
    pub fn check_pkt_len(
        &self,
    ) -> Result<Option<CheckPktLenAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CheckPktLenAttrs<'_>>(21)
    }

    /// Adds an MPLS label stack entry, where its argument says.
    #[doc(alias = "OVS_ACTION_ATTR_ADD_MPLS")]
    #[inline]
    pub fn add_mpls(&self) -> Result<Option<OvsActionAddMpls>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsActionAddMpls>>(22)
    }

    /// Subtracts one from TTL or hop limit; a packet with none left runs the actions given.
    #[doc(alias = "OVS_ACTION_ATTR_DEC_TTL")]
    #[inline]
    pub fn dec_ttl(&self) -> Result<Option<DecTtlAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DecTtlAttrs<'_>>(23)
    }

    /// Drops the packet, with this number as the reason that tracing shows; 0 for no reason (Linux
    /// 6.7).
    #[doc(alias = "OVS_ACTION_ATTR_DROP")]
    #[inline]
    pub fn drop_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }

    /// Sends a sample of the packet to the family `psample` (Linux 6.11).
    #[doc(alias = "OVS_ACTION_ATTR_PSAMPLE")]
    #[inline]
    pub fn psample(&self) -> Result<Option<PsampleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PsampleAttrs<'_>>(25)
    }
}

impl ActionWriter {
    /// Sets [`output`](ActionAttrs#method.output).
    #[inline]
    pub fn output(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`userspace`](ActionAttrs#method.userspace).
    #[inline]
    pub fn userspace(&mut self, fill: impl FnOnce(&mut UserspaceWriter)) -> &mut Self {
        self.put_nest::<UserspaceWriter>(2, fill)
    }

    /// Sets [`set`](ActionAttrs#method.set).
    #[inline]
    pub fn set(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(3, fill)
    }

    /// Sets [`push-vlan`](ActionAttrs#method.push_vlan).
    #[inline]
    pub fn push_vlan(&mut self, value: OvsActionPushVlan) -> &mut Self {
        self.put_attr::<c::Struct<OvsActionPushVlan>>(4, value)
    }

    /// Sets [`pop-vlan`](ActionAttrs#method.pop_vlan).
    #[inline]
    pub fn pop_vlan(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`sample`](ActionAttrs#method.sample).
    #[inline]
    pub fn sample(&mut self, fill: impl FnOnce(&mut SampleWriter)) -> &mut Self {
        self.put_nest::<SampleWriter>(6, fill)
    }

    /// Sets [`recirc`](ActionAttrs#method.recirc).
    #[inline]
    pub fn recirc(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`hash`](ActionAttrs#method.hash_).
    #[inline]
    pub fn hash_(&mut self, value: OvsActionHash) -> &mut Self {
        self.put_attr::<c::Struct<OvsActionHash>>(8, value)
    }

    /// Sets [`push-mpls`](ActionAttrs#method.push_mpls).
    #[inline]
    pub fn push_mpls(&mut self, value: OvsActionPushMpls) -> &mut Self {
        self.put_attr::<c::Struct<OvsActionPushMpls>>(9, value)
    }

    /// Sets [`pop-mpls`](ActionAttrs#method.pop_mpls).
    #[inline]
    pub fn pop_mpls(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Sets [`set-masked`](ActionAttrs#method.set_masked).
    #[inline]
    pub fn set_masked(&mut self, fill: impl FnOnce(&mut KeyWriter)) -> &mut Self {
        self.put_nest::<KeyWriter>(11, fill)
    }

    /// Sets [`ct`](ActionAttrs#method.ct).
    #[inline]
    pub fn ct(&mut self, fill: impl FnOnce(&mut CtWriter)) -> &mut Self {
        self.put_nest::<CtWriter>(12, fill)
    }

    /// Sets [`trunc`](ActionAttrs#method.trunc).
    #[inline]
    pub fn trunc(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`push-eth`](ActionAttrs#method.push_eth).
    #[inline]
    pub fn push_eth(&mut self, value: OvsActionPushEth) -> &mut Self {
        self.put_attr::<c::Struct<OvsActionPushEth>>(14, value)
    }

    /// Sets [`pop-eth`](ActionAttrs#method.pop_eth).
    #[inline]
    pub fn pop_eth(&mut self, present: bool) -> &mut Self {
        self.put_flag(15, present)
    }

    /// Sets [`ct-clear`](ActionAttrs#method.ct_clear).
    #[inline]
    pub fn ct_clear(&mut self, present: bool) -> &mut Self {
        self.put_flag(16, present)
    }

    /// Sets [`push-nsh`](ActionAttrs#method.push_nsh).
    #[inline]
    pub fn push_nsh(&mut self, fill: impl FnOnce(&mut OvsNshKeyWriter)) -> &mut Self {
        self.put_nest::<OvsNshKeyWriter>(17, fill)
    }

    /// Sets [`pop-nsh`](ActionAttrs#method.pop_nsh).
    #[inline]
    pub fn pop_nsh(&mut self, present: bool) -> &mut Self {
        self.put_flag(18, present)
    }

    /// Sets [`meter`](ActionAttrs#method.meter).
    #[inline]
    pub fn meter(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`clone`](ActionAttrs#method.clone_).
    #[inline]
    pub fn clone_(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.put_nest::<Self>(20, fill)
    }

    /// Sets [`check-pkt-len`](ActionAttrs#method.check_pkt_len).
    #[inline]
    pub fn check_pkt_len(
        &mut self,
        fill: impl FnOnce(&mut CheckPktLenWriter),
    ) -> &mut Self {
        self.put_nest::<CheckPktLenWriter>(21, fill)
    }

    /// Sets [`add-mpls`](ActionAttrs#method.add_mpls).
    #[inline]
    pub fn add_mpls(&mut self, value: OvsActionAddMpls) -> &mut Self {
        self.put_attr::<c::Struct<OvsActionAddMpls>>(22, value)
    }

    /// Sets [`dec-ttl`](ActionAttrs#method.dec_ttl).
    #[inline]
    pub fn dec_ttl(&mut self, fill: impl FnOnce(&mut DecTtlWriter)) -> &mut Self {
        self.put_nest::<DecTtlWriter>(23, fill)
    }

    /// Sets [`drop`](ActionAttrs#method.drop_).
    #[inline]
    pub fn drop_(&mut self, value: u32) -> &mut Self {
        self.put_u32(24, value)
    }

    /// Sets [`psample`](ActionAttrs#method.psample).
    #[inline]
    pub fn psample(&mut self, fill: impl FnOnce(&mut PsampleWriter)) -> &mut Self {
        self.put_nest::<PsampleWriter>(25, fill)
    }
}

/// Header of a tunnel: of the packet that came, or of those to send.
pub type TunnelKeyAttrs<'a> = AttrsOf<'a, sets::TunnelKey>;

impl<'a> TunnelKeyAttrs<'a> {
    /// Tunnel id, such as the VXLAN network id or the GRE key.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(0)
    }

    /// Source address of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_IPV4_SRC")]
    #[inline]
    pub fn ipv4_src(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(1)
    }

    /// Destination address of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_IPV4_DST")]
    #[inline]
    pub fn ipv4_dst(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// DSCP and ECN bits of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_TOS")]
    #[inline]
    pub fn tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// TTL or hop limit of the outer header. Required.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// The outer header forbids fragmentation.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_DONT_FRAGMENT")]
    #[inline]
    pub fn dont_fragment(&self) -> bool {
        self.view.has(5)
    }

    /// The outer header has a checksum.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_CSUM")]
    #[inline]
    pub fn csum(&self) -> bool {
        self.view.has(6)
    }

    /// Marked as an operations and maintenance frame (Geneve, VXLAN-GPE).
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_OAM")]
    #[inline]
    pub fn oam(&self) -> bool {
        self.view.has(7)
    }

    /// Geneve options in wire format, one after another, 4 bytes of header each.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_GENEVE_OPTS")]
    #[inline]
    pub fn geneve_opts(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }

    /// UDP source port of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_TP_SRC")]
    #[inline]
    pub fn tp_src(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(9)
    }

    /// UDP destination port of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_TP_DST")]
    #[inline]
    pub fn tp_dst(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(10)
    }

    /// Extensions of VXLAN.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_VXLAN_OPTS")]
    #[inline]
    pub fn vxlan_opts(&self) -> Result<Option<VxlanExtAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VxlanExtAttrs<'_>>(11)
    }

    /// IPv6 source address of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_IPV6_SRC")]
    #[inline]
    pub fn ipv6_src(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(12)
    }

    /// IPv6 destination address of the outer header.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_IPV6_DST")]
    #[inline]
    pub fn ipv6_dst(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(13)
    }

    /// ERSPAN header data, `struct erspan_metadata` in C.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_ERSPAN_OPTS")]
    #[inline]
    pub fn erspan_opts(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(15)
    }

    /// The tunnel device works as a bridge, so it needs no destination address here.
    #[doc(alias = "OVS_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE")]
    #[inline]
    pub fn ipv4_info_bridge(&self) -> bool {
        self.view.has(16)
    }
}

impl TunnelKeyWriter {
    /// Sets [`id`](TunnelKeyAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(0, value)
    }

    /// Sets [`ipv4-src`](TunnelKeyAttrs#method.ipv4_src).
    #[inline]
    pub fn ipv4_src(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(1, value)
    }

    /// Sets [`ipv4-dst`](TunnelKeyAttrs#method.ipv4_dst).
    #[inline]
    pub fn ipv4_dst(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`tos`](TunnelKeyAttrs#method.tos).
    #[inline]
    pub fn tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`ttl`](TunnelKeyAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`dont-fragment`](TunnelKeyAttrs#method.dont_fragment).
    #[inline]
    pub fn dont_fragment(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`csum`](TunnelKeyAttrs#method.csum).
    #[inline]
    pub fn csum(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`oam`](TunnelKeyAttrs#method.oam).
    #[inline]
    pub fn oam(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`geneve-opts`](TunnelKeyAttrs#method.geneve_opts).
    #[inline]
    pub fn geneve_opts(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }

    /// Sets [`tp-src`](TunnelKeyAttrs#method.tp_src).
    #[inline]
    pub fn tp_src(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(9, value)
    }

    /// Sets [`tp-dst`](TunnelKeyAttrs#method.tp_dst).
    #[inline]
    pub fn tp_dst(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Sets [`vxlan-opts`](TunnelKeyAttrs#method.vxlan_opts).
    #[inline]
    pub fn vxlan_opts(&mut self, fill: impl FnOnce(&mut VxlanExtWriter)) -> &mut Self {
        self.put_nest::<VxlanExtWriter>(11, fill)
    }

    /// Sets [`ipv6-src`](TunnelKeyAttrs#method.ipv6_src): exactly 16 bytes.
    #[inline]
    pub fn ipv6_src(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(12, value.into())
    }

    /// Sets [`ipv6-dst`](TunnelKeyAttrs#method.ipv6_dst): exactly 16 bytes.
    #[inline]
    pub fn ipv6_dst(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(13, value.into())
    }

    /// Sets [`erspan-opts`](TunnelKeyAttrs#method.erspan_opts).
    #[inline]
    pub fn erspan_opts(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(15, value)
    }

    /// Sets [`ipv4-info-bridge`](TunnelKeyAttrs#method.ipv4_info_bridge).
    #[inline]
    pub fn ipv4_info_bridge(&mut self, present: bool) -> &mut Self {
        self.put_flag(16, present)
    }
}

/// Argument of the action `check-pkt-len`; all are required.
pub type CheckPktLenAttrs<'a> = AttrsOf<'a, sets::CheckPktLen>;

impl<'a> CheckPktLenAttrs<'a> {
    /// Length to compare with, in bytes.
    #[doc(alias = "OVS_CHECK_PKT_LEN_ATTR_PKT_LEN")]
    #[inline]
    pub fn pkt_len(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Run for longer packets.
    #[doc(alias = "OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_GREATER")]
    #[inline]
    pub fn actions_if_greater(
        &self,
    ) -> Result<Option<ActionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ActionAttrs<'_>>(2)
    }

    /// Run for packets up to that length.
    #[doc(alias = "OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_LESS_EQUAL")]
    #[inline]
    pub fn actions_if_less_equal(
        &self,
    ) -> Result<Option<ActionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ActionAttrs<'_>>(3)
    }
}

impl CheckPktLenWriter {
    /// Sets [`pkt-len`](CheckPktLenAttrs#method.pkt_len).
    #[inline]
    pub fn pkt_len(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`actions-if-greater`](CheckPktLenAttrs#method.actions_if_greater).
    #[inline]
    pub fn actions_if_greater(
        &mut self,
        fill: impl FnOnce(&mut ActionWriter),
    ) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }

    /// Sets [`actions-if-less-equal`](CheckPktLenAttrs#method.actions_if_less_equal).
    #[inline]
    pub fn actions_if_less_equal(
        &mut self,
        fill: impl FnOnce(&mut ActionWriter),
    ) -> &mut Self {
        self.put_nest::<ActionWriter>(3, fill)
    }
}

/// Argument of the action `sample`.
pub type SampleAttrs<'a> = AttrsOf<'a, sets::Sample>;

impl<'a> SampleAttrs<'a> {
    /// Share of packets, as a fraction of 4294967295: that number is all, 0 none.
    #[doc(alias = "OVS_SAMPLE_ATTR_PROBABILITY")]
    #[inline]
    pub fn probability(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Run for the packets chosen.
    #[doc(alias = "OVS_SAMPLE_ATTR_ACTIONS")]
    #[inline]
    pub fn actions(&self) -> Result<Option<ActionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ActionAttrs<'_>>(2)
    }
}

impl SampleWriter {
    /// Sets [`probability`](SampleAttrs#method.probability).
    #[inline]
    pub fn probability(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`actions`](SampleAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(2, fill)
    }
}

/// Argument of the action `userspace`.
pub type UserspaceAttrs<'a> = AttrsOf<'a, sets::Userspace>;

impl<'a> UserspaceAttrs<'a> {
    /// Netlink port id of the socket that gets the packet. Ignored if the datapath has a socket for
    /// each CPU.
    #[doc(alias = "OVS_USERSPACE_ATTR_PID")]
    #[inline]
    pub fn pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Cookie to send along.
    #[doc(alias = "OVS_USERSPACE_ATTR_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Port whose tunnel header the program wants to know.
    #[doc(alias = "OVS_USERSPACE_ATTR_EGRESS_TUN_PORT")]
    #[inline]
    pub fn egress_tun_port(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Send the flow's actions along.
    #[doc(alias = "OVS_USERSPACE_ATTR_ACTIONS")]
    #[inline]
    pub fn actions(&self) -> bool {
        self.view.has(4)
    }
}

impl UserspaceWriter {
    /// Sets [`pid`](UserspaceAttrs#method.pid).
    #[inline]
    pub fn pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`userdata`](UserspaceAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`egress-tun-port`](UserspaceAttrs#method.egress_tun_port).
    #[inline]
    pub fn egress_tun_port(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`actions`](UserspaceAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }
}

/// Network service header.
pub type OvsNshKeyAttrs<'a> = AttrsOf<'a, sets::OvsNshKey>;

impl<'a> OvsNshKeyAttrs<'a> {
    /// Base header.
    #[doc(alias = "OVS_NSH_KEY_ATTR_BASE")]
    #[inline]
    pub fn base(&self) -> Result<Option<OvsNshKeyBase>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsNshKeyBase>>(1)
    }

    /// Four context words of metadata type 1, 16 bytes in network byte order.
    #[doc(alias = "OVS_NSH_KEY_ATTR_MD1")]
    #[inline]
    pub fn md1(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Variable context headers of metadata type 2.
    #[doc(alias = "OVS_NSH_KEY_ATTR_MD2")]
    #[inline]
    pub fn md2(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl OvsNshKeyWriter {
    /// Sets [`base`](OvsNshKeyAttrs#method.base).
    #[inline]
    pub fn base(&mut self, value: OvsNshKeyBase) -> &mut Self {
        self.put_attr::<c::Struct<OvsNshKeyBase>>(1, value)
    }

    /// Sets [`md1`](OvsNshKeyAttrs#method.md1).
    #[inline]
    pub fn md1(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`md2`](OvsNshKeyAttrs#method.md2).
    #[inline]
    pub fn md2(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Argument of the action `ct`.
pub type CtAttrs<'a> = AttrsOf<'a, sets::Ct>;

impl<'a> CtAttrs<'a> {
    /// Keep the connection, so that later packets count as established.
    #[doc(alias = "OVS_CT_ATTR_COMMIT")]
    #[inline]
    pub fn commit(&self) -> bool {
        self.view.has(1)
    }

    /// Zone in which to track; 0 if absent. Host byte order.
    #[doc(alias = "OVS_CT_ATTR_ZONE")]
    #[inline]
    pub fn zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// Changes the connection's mark: 4 bytes of value, 4 of mask, in host byte order. Needs
    /// `commit` or `force-commit`.
    #[doc(alias = "OVS_CT_ATTR_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Changes the connection's labels: 16 bytes of value, 16 of mask. Needs `commit` or
    /// `force-commit`.
    #[doc(alias = "OVS_CT_ATTR_LABELS")]
    #[inline]
    pub fn labels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Name of the helper to attach, such as `ftp`.
    #[doc(alias = "OVS_CT_ATTR_HELPER")]
    #[inline]
    pub fn helper(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(5)
    }

    /// Translate addresses.
    #[doc(alias = "OVS_CT_ATTR_NAT")]
    #[inline]
    pub fn nat(&self) -> Result<Option<NatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NatAttrs<'_>>(6)
    }

    /// As `commit`, but a connection that was kept in the opposite direction makes way for this
    /// one.
    #[doc(alias = "OVS_CT_ATTR_FORCE_COMMIT")]
    #[inline]
    pub fn force_commit(&self) -> bool {
        self.view.has(7)
    }

    /// Bits of `IPCT_*`: events of the connection that conntrack reports; all if absent.
    #[doc(alias = "OVS_CT_ATTR_EVENTMASK")]
    #[inline]
    pub fn eventmask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Name of a timeout policy, as `nfct timeout` lists them.
    #[doc(alias = "OVS_CT_ATTR_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(9)
    }
}

impl CtWriter {
    /// Sets [`commit`](CtAttrs#method.commit).
    #[inline]
    pub fn commit(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }

    /// Sets [`zone`](CtAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`mark`](CtAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`labels`](CtAttrs#method.labels).
    #[inline]
    pub fn labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`helper`](CtAttrs#method.helper).
    #[inline]
    pub fn helper(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(5, value)
    }

    /// Sets [`nat`](CtAttrs#method.nat).
    #[inline]
    pub fn nat(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(6, fill)
    }

    /// Sets [`force-commit`](CtAttrs#method.force_commit).
    #[inline]
    pub fn force_commit(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`eventmask`](CtAttrs#method.eventmask).
    #[inline]
    pub fn eventmask(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`timeout`](CtAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(9, value)
    }
}

/// How `ct` translates. Source and destination exclude each other; without either, only connections
/// that are translated already are handled. The rest chooses the new address for connections to
/// commit.
pub type NatAttrs<'a> = AttrsOf<'a, sets::Nat>;

impl<'a> NatAttrs<'a> {
    /// Translate the source.
    #[doc(alias = "OVS_NAT_ATTR_SRC")]
    #[inline]
    pub fn src(&self) -> bool {
        self.view.has(1)
    }

    /// Translate the destination.
    #[doc(alias = "OVS_NAT_ATTR_DST")]
    #[inline]
    pub fn dst(&self) -> bool {
        self.view.has(2)
    }

    /// First address, 4 or 16 bytes in network byte order.
    #[doc(alias = "OVS_NAT_ATTR_IP_MIN")]
    #[inline]
    pub fn ip_min(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Last address; the first if absent.
    #[doc(alias = "OVS_NAT_ATTR_IP_MAX")]
    #[inline]
    pub fn ip_max(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// First port, in host byte order.
    #[doc(alias = "OVS_NAT_ATTR_PROTO_MIN")]
    #[inline]
    pub fn proto_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// Last port, in host byte order; the first if absent.
    #[doc(alias = "OVS_NAT_ATTR_PROTO_MAX")]
    #[inline]
    pub fn proto_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(6)
    }

    /// Give a client the same address each time.
    #[doc(alias = "OVS_NAT_ATTR_PERSISTENT")]
    #[inline]
    pub fn persistent(&self) -> bool {
        self.view.has(7)
    }

    /// Choose the port by hash.
    #[doc(alias = "OVS_NAT_ATTR_PROTO_HASH")]
    #[inline]
    pub fn proto_hash(&self) -> bool {
        self.view.has(8)
    }

    /// Choose the port at random.
    #[doc(alias = "OVS_NAT_ATTR_PROTO_RANDOM")]
    #[inline]
    pub fn proto_random(&self) -> bool {
        self.view.has(9)
    }
}

impl NatWriter {
    /// Sets [`src`](NatAttrs#method.src).
    #[inline]
    pub fn src(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }

    /// Sets [`dst`](NatAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`ip-min`](NatAttrs#method.ip_min).
    #[inline]
    pub fn ip_min(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`ip-max`](NatAttrs#method.ip_max).
    #[inline]
    pub fn ip_max(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`proto-min`](NatAttrs#method.proto_min).
    #[inline]
    pub fn proto_min(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`proto-max`](NatAttrs#method.proto_max).
    #[inline]
    pub fn proto_max(&mut self, value: u16) -> &mut Self {
        self.put_u16(6, value)
    }

    /// Sets [`persistent`](NatAttrs#method.persistent).
    #[inline]
    pub fn persistent(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`proto-hash`](NatAttrs#method.proto_hash).
    #[inline]
    pub fn proto_hash(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`proto-random`](NatAttrs#method.proto_random).
    #[inline]
    pub fn proto_random(&mut self, present: bool) -> &mut Self {
        self.put_flag(9, present)
    }
}

/// Argument of the action `dec-ttl`.
pub type DecTtlAttrs<'a> = AttrsOf<'a, sets::DecTtl>;

impl<'a> DecTtlAttrs<'a> {
    /// Run for packets whose TTL is used up.
    #[doc(alias = "OVS_DEC_TTL_ATTR_ACTION")]
    #[inline]
    pub fn action(&self) -> Result<Option<ActionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ActionAttrs<'_>>(1)
    }
}

impl DecTtlWriter {
    /// Sets [`action`](DecTtlAttrs#method.action).
    #[inline]
    pub fn action(&mut self, fill: impl FnOnce(&mut ActionWriter)) -> &mut Self {
        self.put_nest::<ActionWriter>(1, fill)
    }
}

/// Extensions of VXLAN.
pub type VxlanExtAttrs<'a> = AttrsOf<'a, sets::VxlanExt>;

impl<'a> VxlanExtAttrs<'a> {
    /// Group policy id and flags (GBP).
    #[doc(alias = "OVS_VXLAN_EXT_GBP")]
    #[inline]
    pub fn gbp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl VxlanExtWriter {
    /// Sets [`gbp`](VxlanExtAttrs#method.gbp).
    #[inline]
    pub fn gbp(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Argument of the action `psample`.
pub type PsampleAttrs<'a> = AttrsOf<'a, sets::Psample>;

impl<'a> PsampleAttrs<'a> {
    /// Group of samples, as listeners know it. Required.
    #[doc(alias = "OVS_PSAMPLE_ATTR_GROUP")]
    #[inline]
    pub fn group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Up to 16 bytes to send along.
    #[doc(alias = "OVS_PSAMPLE_ATTR_COOKIE")]
    #[inline]
    pub fn cookie(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }
}

impl PsampleWriter {
    /// Sets [`group`](PsampleAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`cookie`](PsampleAttrs#method.cookie).
    #[inline]
    pub fn cookie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }
}
