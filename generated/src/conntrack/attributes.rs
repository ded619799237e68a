// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Counter { numbers: 6, writer: CounterWriter },
        1 => TupleProto { numbers: 10, writer: TupleProtoWriter },
        2 => TupleIp { numbers: 5, writer: TupleIpWriter },
        3 => Tuple { numbers: 4, writer: TupleWriter },
        4 => ProtoinfoTcp { numbers: 6, writer: ProtoinfoTcpWriter },
        5 => ProtoinfoDccp { numbers: 5, writer: ProtoinfoDccpWriter },
        6 => ProtoinfoSctp { numbers: 4, writer: ProtoinfoSctpWriter },
        7 => Protoinfo { numbers: 4, writer: ProtoinfoWriter },
        8 => Help { numbers: 3, writer: HelpWriter },
        9 => NatProto { numbers: 3, writer: NatProtoWriter },
        10 => Nat { numbers: 6, writer: NatWriter },
        11 => Seqadj { numbers: 4, writer: SeqadjWriter },
        12 => Secctx { numbers: 2, writer: SecctxWriter },
        13 => Synproxy { numbers: 4, writer: SynproxyWriter },
        14 => Timestamp { numbers: 4, writer: TimestampWriter },
        15 => Filter { numbers: 3, writer: FilterWriter },
        16 => Conntrack { numbers: 28, writer: ConntrackWriter },
        17 => ConntrackStats { numbers: 16, writer: ConntrackStatsWriter },
        18 => ConntrackStatsGlobal { numbers: 3, writer: ConntrackStatsGlobalWriter },
        19 => Expect { numbers: 12, writer: ExpectWriter },
        20 => ExpectNat { numbers: 3, writer: ExpectNatWriter },
        21 => ExpectStats { numbers: 4, writer: ExpectStatsWriter },
    ],
}

/// Traffic of one direction. Sent only if the sysctl `net.netfilter.nf_conntrack_acct` is on.
pub type CounterAttrs<'a> = AttrsOf<'a, sets::Counter>;

impl<'a> CounterAttrs<'a> {
    /// Packets so far.
    #[doc(alias = "CTA_COUNTERS_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// Bytes so far, from the IP header on.
    #[doc(alias = "CTA_COUNTERS_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }

    /// 32-bit counter of long ago; not sent.
    #[doc(alias = "CTA_COUNTERS_PACKETS_OLD")]
    #[inline]
    pub fn packets_old(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// 32-bit counter of long ago; not sent.
    #[doc(alias = "CTA_COUNTERS_BYTES_OLD")]
    #[inline]
    pub fn bytes_old(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }
}

impl CounterWriter {
    /// Sets [`packets`](CounterAttrs#method.packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`bytes`](CounterAttrs#method.bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Sets [`packets-old`](CounterAttrs#method.packets_old).
    #[inline]
    pub fn packets_old(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`bytes-old`](CounterAttrs#method.bytes_old).
    #[inline]
    pub fn bytes_old(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}

/// Transport part of a tuple.
pub type TupleProtoAttrs<'a> = AttrsOf<'a, sets::TupleProto>;

impl<'a> TupleProtoAttrs<'a> {
    /// Number of the IP protocol: 6 TCP, 17 UDP, 1 ICMP, 58 ICMPv6. Requests need it.
    #[doc(alias = "CTA_PROTO_NUM")]
    #[inline]
    pub fn proto_num(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Source port of TCP, UDP, SCTP and the like.
    #[doc(alias = "CTA_PROTO_SRC_PORT")]
    #[inline]
    pub fn proto_src_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// Destination port.
    #[doc(alias = "CTA_PROTO_DST_PORT")]
    #[inline]
    pub fn proto_dst_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(3)
    }

    /// Identifier of an ICMP echo.
    #[doc(alias = "CTA_PROTO_ICMP_ID")]
    #[inline]
    pub fn proto_icmp_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(4)
    }

    /// ICMP type.
    #[doc(alias = "CTA_PROTO_ICMP_TYPE")]
    #[inline]
    pub fn proto_icmp_type(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// ICMP code.
    #[doc(alias = "CTA_PROTO_ICMP_CODE")]
    #[inline]
    pub fn proto_icmp_code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Identifier of an ICMPv6 echo.
    #[doc(alias = "CTA_PROTO_ICMPV6_ID")]
    #[inline]
    pub fn proto_icmpv6_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(7)
    }

    /// ICMPv6 type.
    #[doc(alias = "CTA_PROTO_ICMPV6_TYPE")]
    #[inline]
    pub fn proto_icmpv6_type(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// ICMPv6 code.
    #[doc(alias = "CTA_PROTO_ICMPV6_CODE")]
    #[inline]
    pub fn proto_icmpv6_code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }
}

impl TupleProtoWriter {
    /// Sets [`proto-num`](TupleProtoAttrs#method.proto_num).
    #[inline]
    pub fn proto_num(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`proto-src-port`](TupleProtoAttrs#method.proto_src_port).
    #[inline]
    pub fn proto_src_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`proto-dst-port`](TupleProtoAttrs#method.proto_dst_port).
    #[inline]
    pub fn proto_dst_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(3, value)
    }

    /// Sets [`proto-icmp-id`](TupleProtoAttrs#method.proto_icmp_id).
    #[inline]
    pub fn proto_icmp_id(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(4, value)
    }

    /// Sets [`proto-icmp-type`](TupleProtoAttrs#method.proto_icmp_type).
    #[inline]
    pub fn proto_icmp_type(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`proto-icmp-code`](TupleProtoAttrs#method.proto_icmp_code).
    #[inline]
    pub fn proto_icmp_code(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`proto-icmpv6-id`](TupleProtoAttrs#method.proto_icmpv6_id).
    #[inline]
    pub fn proto_icmpv6_id(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }

    /// Sets [`proto-icmpv6-type`](TupleProtoAttrs#method.proto_icmpv6_type).
    #[inline]
    pub fn proto_icmpv6_type(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`proto-icmpv6-code`](TupleProtoAttrs#method.proto_icmpv6_code).
    #[inline]
    pub fn proto_icmpv6_code(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }
}

/// Network part of a tuple; the pair of the header's family.
pub type TupleIpAttrs<'a> = AttrsOf<'a, sets::TupleIp>;

impl<'a> TupleIpAttrs<'a> {
    /// IPv4 source address.
    #[doc(alias = "CTA_IP_V4_SRC")]
    #[inline]
    pub fn ip_v4_src(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(1)
    }

    /// IPv4 destination address.
    #[doc(alias = "CTA_IP_V4_DST")]
    #[inline]
    pub fn ip_v4_dst(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// IPv6 source address, 16 bytes.
    #[doc(alias = "CTA_IP_V6_SRC")]
    #[inline]
    pub fn ip_v6_src(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(3)
    }

    /// IPv6 destination address, 16 bytes.
    #[doc(alias = "CTA_IP_V6_DST")]
    #[inline]
    pub fn ip_v6_dst(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(4)
    }
}

impl TupleIpWriter {
    /// Sets [`ip-v4-src`](TupleIpAttrs#method.ip_v4_src).
    #[inline]
    pub fn ip_v4_src(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(1, value)
    }

    /// Sets [`ip-v4-dst`](TupleIpAttrs#method.ip_v4_dst).
    #[inline]
    pub fn ip_v4_dst(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`ip-v6-src`](TupleIpAttrs#method.ip_v6_src): at least 16 bytes.
    #[inline]
    pub fn ip_v6_src(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(3, value.into())
    }

    /// Sets [`ip-v6-dst`](TupleIpAttrs#method.ip_v6_dst): at least 16 bytes.
    #[inline]
    pub fn ip_v6_dst(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(4, value.into())
    }
}

/// What packets of one direction have in common. Without NAT the reply's tuple is the original one
/// turned round.
pub type TupleAttrs<'a> = AttrsOf<'a, sets::Tuple>;

impl<'a> TupleAttrs<'a> {
    /// Addresses.
    #[doc(alias = "CTA_TUPLE_IP")]
    #[inline]
    pub fn tuple_ip(&self) -> Result<Option<TupleIpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleIpAttrs<'_>>(1)
    }

    /// Protocol and ports.
    #[doc(alias = "CTA_TUPLE_PROTO")]
    #[inline]
    pub fn tuple_proto(&self) -> Result<Option<TupleProtoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleProtoAttrs<'_>>(2)
    }

    /// Zone, if it applies to this direction only; otherwise `zone` holds it.
    #[doc(alias = "CTA_TUPLE_ZONE")]
    #[inline]
    pub fn tuple_zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(3)
    }
}

impl TupleWriter {
    /// Sets [`tuple-ip`](TupleAttrs#method.tuple_ip).
    #[inline]
    pub fn tuple_ip(&mut self, fill: impl FnOnce(&mut TupleIpWriter)) -> &mut Self {
        self.put_nest::<TupleIpWriter>(1, fill)
    }

    /// Sets [`tuple-proto`](TupleAttrs#method.tuple_proto).
    #[inline]
    pub fn tuple_proto(
        &mut self,
        fill: impl FnOnce(&mut TupleProtoWriter),
    ) -> &mut Self {
        self.put_nest::<TupleProtoWriter>(2, fill)
    }

    /// Sets [`tuple-zone`](TupleAttrs#method.tuple_zone).
    #[inline]
    pub fn tuple_zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(3, value)
    }
}

/// State of a TCP connection.
pub type ProtoinfoTcpAttrs<'a> = AttrsOf<'a, sets::ProtoinfoTcp>;

impl<'a> ProtoinfoTcpAttrs<'a> {
    /// State.
    #[doc(alias = "CTA_PROTOINFO_TCP_STATE")]
    #[inline]
    pub fn tcp_state(&self) -> Result<Option<NfCtTcpState>, rt::DecodeError> {
        self.view.get::<c::As<NfCtTcpState, u8>>(1)
    }

    /// Window scale that the original direction's sender announced, as a power of two.
    #[doc(alias = "CTA_PROTOINFO_TCP_WSCALE_ORIGINAL")]
    #[inline]
    pub fn tcp_wscale_original(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Window scale that the other side announced, as a power of two.
    #[doc(alias = "CTA_PROTOINFO_TCP_WSCALE_REPLY")]
    #[inline]
    pub fn tcp_wscale_reply(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Flags of the original direction.
    #[doc(alias = "CTA_PROTOINFO_TCP_FLAGS_ORIGINAL")]
    #[inline]
    pub fn tcp_flags_original(
        &self,
    ) -> Result<Option<NfCtTcpFlagsMask>, rt::DecodeError> {
        self.view.get::<c::Struct<NfCtTcpFlagsMask>>(4)
    }

    /// Flags of the reply direction.
    #[doc(alias = "CTA_PROTOINFO_TCP_FLAGS_REPLY")]
    #[inline]
    pub fn tcp_flags_reply(&self) -> Result<Option<NfCtTcpFlagsMask>, rt::DecodeError> {
        self.view.get::<c::Struct<NfCtTcpFlagsMask>>(5)
    }
}

impl ProtoinfoTcpWriter {
    /// Sets [`tcp-state`](ProtoinfoTcpAttrs#method.tcp_state).
    #[inline]
    pub fn tcp_state(&mut self, value: NfCtTcpState) -> &mut Self {
        self.put_attr::<c::As<NfCtTcpState, u8>>(1, value)
    }

    /// Sets [`tcp-wscale-original`](ProtoinfoTcpAttrs#method.tcp_wscale_original).
    #[inline]
    pub fn tcp_wscale_original(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`tcp-wscale-reply`](ProtoinfoTcpAttrs#method.tcp_wscale_reply).
    #[inline]
    pub fn tcp_wscale_reply(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`tcp-flags-original`](ProtoinfoTcpAttrs#method.tcp_flags_original).
    #[inline]
    pub fn tcp_flags_original(&mut self, value: NfCtTcpFlagsMask) -> &mut Self {
        self.put_attr::<c::Struct<NfCtTcpFlagsMask>>(4, value)
    }

    /// Sets [`tcp-flags-reply`](ProtoinfoTcpAttrs#method.tcp_flags_reply).
    #[inline]
    pub fn tcp_flags_reply(&mut self, value: NfCtTcpFlagsMask) -> &mut Self {
        self.put_attr::<c::Struct<NfCtTcpFlagsMask>>(5, value)
    }
}

/// State of a DCCP connection. Kernels from 6.16 on no longer track DCCP.
pub type ProtoinfoDccpAttrs<'a> = AttrsOf<'a, sets::ProtoinfoDccp>;

impl<'a> ProtoinfoDccpAttrs<'a> {
    /// State; the numbers are those of `CT_DCCP_*` inside the kernel.
    #[doc(alias = "CTA_PROTOINFO_DCCP_STATE")]
    #[inline]
    pub fn dccp_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Who is the client: 0 the original direction's sender, 1 the other.
    #[doc(alias = "CTA_PROTOINFO_DCCP_ROLE")]
    #[inline]
    pub fn dccp_role(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Sequence number of the handshake.
    #[doc(alias = "CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ")]
    #[inline]
    pub fn dccp_handshake_seq(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(3)
    }
}

impl ProtoinfoDccpWriter {
    /// Sets [`dccp-state`](ProtoinfoDccpAttrs#method.dccp_state).
    #[inline]
    pub fn dccp_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`dccp-role`](ProtoinfoDccpAttrs#method.dccp_role).
    #[inline]
    pub fn dccp_role(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`dccp-handshake-seq`](ProtoinfoDccpAttrs#method.dccp_handshake_seq).
    #[inline]
    pub fn dccp_handshake_seq(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}

/// State of an SCTP association.
pub type ProtoinfoSctpAttrs<'a> = AttrsOf<'a, sets::ProtoinfoSctp>;

impl<'a> ProtoinfoSctpAttrs<'a> {
    /// State.
    #[doc(alias = "CTA_PROTOINFO_SCTP_STATE")]
    #[inline]
    pub fn sctp_state(&self) -> Result<Option<NfCtSctpState>, rt::DecodeError> {
        self.view.get::<c::As<NfCtSctpState, u8>>(1)
    }

    /// Verification tag in packets of the original direction.
    #[doc(alias = "CTA_PROTOINFO_SCTP_VTAG_ORIGINAL")]
    #[inline]
    pub fn vtag_original(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Verification tag in packets of the reply direction.
    #[doc(alias = "CTA_PROTOINFO_SCTP_VTAG_REPLY")]
    #[inline]
    pub fn vtag_reply(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }
}

impl ProtoinfoSctpWriter {
    /// Sets [`sctp-state`](ProtoinfoSctpAttrs#method.sctp_state).
    #[inline]
    pub fn sctp_state(&mut self, value: NfCtSctpState) -> &mut Self {
        self.put_attr::<c::As<NfCtSctpState, u8>>(1, value)
    }

    /// Sets [`vtag-original`](ProtoinfoSctpAttrs#method.vtag_original).
    #[inline]
    pub fn vtag_original(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`vtag-reply`](ProtoinfoSctpAttrs#method.vtag_reply).
    #[inline]
    pub fn vtag_reply(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}

/// State that depends on the protocol; at most one is there.
pub type ProtoinfoAttrs<'a> = AttrsOf<'a, sets::Protoinfo>;

impl<'a> ProtoinfoAttrs<'a> {
    /// TCP.
    #[doc(alias = "CTA_PROTOINFO_TCP")]
    #[inline]
    pub fn protoinfo_tcp(
        &self,
    ) -> Result<Option<ProtoinfoTcpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProtoinfoTcpAttrs<'_>>(1)
    }

    /// DCCP.
    #[doc(alias = "CTA_PROTOINFO_DCCP")]
    #[inline]
    pub fn protoinfo_dccp(
        &self,
    ) -> Result<Option<ProtoinfoDccpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProtoinfoDccpAttrs<'_>>(2)
    }

    /// SCTP.
    #[doc(alias = "CTA_PROTOINFO_SCTP")]
    #[inline]
    pub fn protoinfo_sctp(
        &self,
    ) -> Result<Option<ProtoinfoSctpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProtoinfoSctpAttrs<'_>>(3)
    }
}

impl ProtoinfoWriter {
    /// Sets [`protoinfo-tcp`](ProtoinfoAttrs#method.protoinfo_tcp).
    #[inline]
    pub fn protoinfo_tcp(
        &mut self,
        fill: impl FnOnce(&mut ProtoinfoTcpWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoinfoTcpWriter>(1, fill)
    }

    /// Sets [`protoinfo-dccp`](ProtoinfoAttrs#method.protoinfo_dccp).
    #[inline]
    pub fn protoinfo_dccp(
        &mut self,
        fill: impl FnOnce(&mut ProtoinfoDccpWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoinfoDccpWriter>(2, fill)
    }

    /// Sets [`protoinfo-sctp`](ProtoinfoAttrs#method.protoinfo_sctp).
    #[inline]
    pub fn protoinfo_sctp(
        &mut self,
        fill: impl FnOnce(&mut ProtoinfoSctpWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoinfoSctpWriter>(3, fill)
    }
}

/// Helper that reads the connection's contents, to allow related ones.
pub type HelpAttrs<'a> = AttrsOf<'a, sets::Help>;

impl<'a> HelpAttrs<'a> {
    /// Name of the helper, such as `ftp` or `sip`.
    #[doc(alias = "CTA_HELP_NAME")]
    #[inline]
    pub fn help_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Data for the helper, laid out as the helper wants it; only in requests.
    #[doc(alias = "CTA_HELP_INFO")]
    #[inline]
    pub fn help_info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }
}

impl HelpWriter {
    /// Sets [`help-name`](HelpAttrs#method.help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`help-info`](HelpAttrs#method.help_info).
    #[inline]
    pub fn help_info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }
}

/// Range of ports to choose from.
pub type NatProtoAttrs<'a> = AttrsOf<'a, sets::NatProto>;

impl<'a> NatProtoAttrs<'a> {
    /// First port.
    #[doc(alias = "CTA_NAT_PORT_MIN")]
    #[inline]
    pub fn nat_port_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Last port.
    #[doc(alias = "CTA_NAT_PORT_MAX")]
    #[inline]
    pub fn nat_port_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }
}

impl NatProtoWriter {
    /// Sets [`nat-port-min`](NatProtoAttrs#method.nat_port_min).
    #[inline]
    pub fn nat_port_min(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`nat-port-max`](NatProtoAttrs#method.nat_port_max).
    #[inline]
    pub fn nat_port_max(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }
}

/// What source or destination shall be translated to. Only in requests that make a connection;
/// replies show NAT by the difference between their tuples.
pub type NatAttrs<'a> = AttrsOf<'a, sets::Nat>;

impl<'a> NatAttrs<'a> {
    /// First IPv4 address.
    #[doc(alias = "CTA_NAT_V4_MINIP")]
    #[inline]
    pub fn nat_v4_minip(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(1)
    }

    /// Last IPv4 address; the first one if absent.
    #[doc(alias = "CTA_NAT_V4_MAXIP")]
    #[inline]
    pub fn nat_v4_maxip(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// Ports.
    #[doc(alias = "CTA_NAT_PROTO")]
    #[inline]
    pub fn nat_proto(&self) -> Result<Option<NatProtoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NatProtoAttrs<'_>>(3)
    }

    /// First IPv6 address.
    #[doc(alias = "CTA_NAT_V6_MINIP")]
    #[inline]
    pub fn nat_v6_minip(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(4)
    }

    /// Last IPv6 address; the first one if absent.
    #[doc(alias = "CTA_NAT_V6_MAXIP")]
    #[inline]
    pub fn nat_v6_maxip(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(5)
    }
}

impl NatWriter {
    /// Sets [`nat-v4-minip`](NatAttrs#method.nat_v4_minip).
    #[inline]
    pub fn nat_v4_minip(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(1, value)
    }

    /// Sets [`nat-v4-maxip`](NatAttrs#method.nat_v4_maxip).
    #[inline]
    pub fn nat_v4_maxip(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`nat-proto`](NatAttrs#method.nat_proto).
    #[inline]
    pub fn nat_proto(&mut self, fill: impl FnOnce(&mut NatProtoWriter)) -> &mut Self {
        self.put_nest::<NatProtoWriter>(3, fill)
    }

    /// Sets [`nat-v6-minip`](NatAttrs#method.nat_v6_minip): exactly 16 bytes.
    #[inline]
    pub fn nat_v6_minip(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(4, value.into())
    }

    /// Sets [`nat-v6-maxip`](NatAttrs#method.nat_v6_maxip): exactly 16 bytes.
    #[inline]
    pub fn nat_v6_maxip(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(5, value.into())
    }
}

/// How TCP sequence numbers of one direction shift, because NAT changed the length of the payload.
pub type SeqadjAttrs<'a> = AttrsOf<'a, sets::Seqadj>;

impl<'a> SeqadjAttrs<'a> {
    /// Sequence number from which the newer shift holds.
    #[doc(alias = "CTA_SEQADJ_CORRECTION_POS")]
    #[inline]
    pub fn correction_pos(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Shift before that position.
    #[doc(alias = "CTA_SEQADJ_OFFSET_BEFORE")]
    #[inline]
    pub fn offset_before(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<c::Be<i32>>(2)
    }

    /// Shift from that position on.
    #[doc(alias = "CTA_SEQADJ_OFFSET_AFTER")]
    #[inline]
    pub fn offset_after(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<c::Be<i32>>(3)
    }
}

impl SeqadjWriter {
    /// Sets [`correction-pos`](SeqadjAttrs#method.correction_pos).
    #[inline]
    pub fn correction_pos(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`offset-before`](SeqadjAttrs#method.offset_before).
    #[inline]
    pub fn offset_before(&mut self, value: i32) -> &mut Self {
        self.put_attr::<c::Be<i32>>(2, value)
    }

    /// Sets [`offset-after`](SeqadjAttrs#method.offset_after).
    #[inline]
    pub fn offset_after(&mut self, value: i32) -> &mut Self {
        self.put_attr::<c::Be<i32>>(3, value)
    }
}

/// Security mark in readable form.
pub type SecctxAttrs<'a> = AttrsOf<'a, sets::Secctx>;

impl<'a> SecctxAttrs<'a> {
    /// Security context, as SELinux writes it.
    #[doc(alias = "CTA_SECCTX_NAME")]
    #[inline]
    pub fn secctx_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }
}

impl SecctxWriter {
    /// Sets [`secctx-name`](SecctxAttrs#method.secctx_name).
    #[inline]
    pub fn secctx_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// What the SYN proxy needs to join its two halves of a connection.
pub type SynproxyAttrs<'a> = AttrsOf<'a, sets::Synproxy>;

impl<'a> SynproxyAttrs<'a> {
    /// Initial sequence number sent to the client.
    #[doc(alias = "CTA_SYNPROXY_ISN")]
    #[inline]
    pub fn isn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Initial timestamp sent to the client.
    #[doc(alias = "CTA_SYNPROXY_ITS")]
    #[inline]
    pub fn its(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Difference between the timestamps of server and proxy.
    #[doc(alias = "CTA_SYNPROXY_TSOFF")]
    #[inline]
    pub fn tsoff(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }
}

impl SynproxyWriter {
    /// Sets [`isn`](SynproxyAttrs#method.isn).
    #[inline]
    pub fn isn(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`its`](SynproxyAttrs#method.its).
    #[inline]
    pub fn its(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`tsoff`](SynproxyAttrs#method.tsoff).
    #[inline]
    pub fn tsoff(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}

/// When a connection began and ended. Sent only if the sysctl
/// `net.netfilter.nf_conntrack_timestamp` is on.
pub type TimestampAttrs<'a> = AttrsOf<'a, sets::Timestamp>;

impl<'a> TimestampAttrs<'a> {
    /// Beginning, in nanoseconds since 1970.
    #[doc(alias = "CTA_TIMESTAMP_START")]
    #[inline]
    pub fn start(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// End, in nanoseconds since 1970; only of connections that are over.
    #[doc(alias = "CTA_TIMESTAMP_STOP")]
    #[inline]
    pub fn stop(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }
}

impl TimestampWriter {
    /// Sets [`start`](TimestampAttrs#method.start).
    #[inline]
    pub fn start(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`stop`](TimestampAttrs#method.stop).
    #[inline]
    pub fn stop(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}

/// Which fields of a tuple count when a dump is narrowed (Linux 5.8). In host byte order.
pub type FilterAttrs<'a> = AttrsOf<'a, sets::Filter>;

impl<'a> FilterAttrs<'a> {
    /// Fields of `tuple-orig`.
    #[doc(alias = "CTA_FILTER_ORIG_FLAGS")]
    #[inline]
    pub fn orig_flags(&self) -> Result<Option<FilterFlags>, rt::DecodeError> {
        self.view.get::<c::As<FilterFlags, u32>>(1)
    }

    /// Fields of `tuple-reply`.
    #[doc(alias = "CTA_FILTER_REPLY_FLAGS")]
    #[inline]
    pub fn reply_flags(&self) -> Result<Option<FilterFlags>, rt::DecodeError> {
        self.view.get::<c::As<FilterFlags, u32>>(2)
    }
}

impl FilterWriter {
    /// Sets [`orig-flags`](FilterAttrs#method.orig_flags).
    #[inline]
    pub fn orig_flags(&mut self, value: FilterFlags) -> &mut Self {
        self.put_attr::<c::As<FilterFlags, u32>>(1, value)
    }

    /// Sets [`reply-flags`](FilterAttrs#method.reply_flags).
    #[inline]
    pub fn reply_flags(&mut self, value: FilterFlags) -> &mut Self {
        self.put_attr::<c::As<FilterFlags, u32>>(2, value)
    }
}

/// One connection.
pub type ConntrackAttrs<'a> = AttrsOf<'a, sets::Conntrack>;

impl<'a> ConntrackAttrs<'a> {
    /// Addresses and ports of packets in the direction in which the connection was opened.
    #[doc(alias = "CTA_TUPLE_ORIG")]
    #[inline]
    pub fn tuple_orig(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(1)
    }

    /// Addresses and ports that answers have when they arrive, before NAT is undone.
    #[doc(alias = "CTA_TUPLE_REPLY")]
    #[inline]
    pub fn tuple_reply(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(2)
    }

    /// What has happened to the connection.
    #[doc(alias = "CTA_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<NfCtStatus>, rt::DecodeError> {
        self.view.get::<c::As<NfCtStatus, c::Be<u32>>>(3)
    }

    /// State that depends on the protocol.
    #[doc(alias = "CTA_PROTOINFO")]
    #[inline]
    pub fn protoinfo(&self) -> Result<Option<ProtoinfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProtoinfoAttrs<'_>>(4)
    }

    /// Helper attached.
    #[doc(alias = "CTA_HELP")]
    #[inline]
    pub fn help(&self) -> Result<Option<HelpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HelpAttrs<'_>>(5)
    }

    /// Source NAT to set up; not in replies.
    #[doc(alias = "CTA_NAT_SRC")]
    #[inline]
    pub fn nat_src(&self) -> Result<Option<NatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NatAttrs<'_>>(6)
    }

    /// Seconds until the entry goes if no packet comes.
    #[doc(alias = "CTA_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// Mark set by rules (`ct mark`) or requests. In dump requests: the value to look for.
    #[doc(alias = "CTA_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(8)
    }

    /// Traffic in the original direction.
    #[doc(alias = "CTA_COUNTERS_ORIG")]
    #[inline]
    pub fn counters_orig(&self) -> Result<Option<CounterAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CounterAttrs<'_>>(9)
    }

    /// Traffic in the reply direction.
    #[doc(alias = "CTA_COUNTERS_REPLY")]
    #[inline]
    pub fn counters_reply(&self) -> Result<Option<CounterAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CounterAttrs<'_>>(10)
    }

    /// References that the kernel holds to the entry.
    #[doc(alias = "CTA_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(11)
    }

    /// Id of the entry, to distinguish it from a later one with equal tuples. Opaque.
    #[doc(alias = "CTA_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(12)
    }

    /// Destination NAT to set up; not in replies.
    #[doc(alias = "CTA_NAT_DST")]
    #[inline]
    pub fn nat_dst(&self) -> Result<Option<NatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NatAttrs<'_>>(13)
    }

    /// Tuple of the connection that announced this one.
    #[doc(alias = "CTA_TUPLE_MASTER")]
    #[inline]
    pub fn tuple_master(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(14)
    }

    /// Shift of sequence numbers in the original direction.
    #[doc(alias = "CTA_SEQ_ADJ_ORIG")]
    #[inline]
    pub fn seq_adj_orig(&self) -> Result<Option<SeqadjAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SeqadjAttrs<'_>>(15)
    }

    /// Shift of sequence numbers in the reply direction.
    #[doc(alias = "CTA_SEQ_ADJ_REPLY")]
    #[inline]
    pub fn seq_adj_reply(&self) -> Result<Option<SeqadjAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SeqadjAttrs<'_>>(16)
    }

    /// Obsolete; see `secctx`.
    #[doc(alias = "CTA_SECMARK")]
    #[inline]
    pub fn secmark(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(17)
    }

    /// Zone: connections in different ones may have equal tuples. Absent for zone 0.
    #[doc(alias = "CTA_ZONE")]
    #[inline]
    pub fn zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(18)
    }

    /// Security mark.
    #[doc(alias = "CTA_SECCTX")]
    #[inline]
    pub fn secctx(&self) -> Result<Option<SecctxAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SecctxAttrs<'_>>(19)
    }

    /// When the connection began and ended.
    #[doc(alias = "CTA_TIMESTAMP")]
    #[inline]
    pub fn timestamp(&self) -> Result<Option<TimestampAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TimestampAttrs<'_>>(20)
    }

    /// Bits of the mark that count or change; all if absent.
    #[doc(alias = "CTA_MARK_MASK")]
    #[inline]
    pub fn mark_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(21)
    }

    /// Connection labels, 128 bits, as numbered in `connlabel.conf`.
    #[doc(alias = "CTA_LABELS")]
    #[inline]
    pub fn labels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(22)
    }

    /// Bits of the labels to change.
    #[doc(alias = "CTA_LABELS_MASK")]
    #[inline]
    pub fn labels_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(23)
    }

    /// Data of the SYN proxy.
    #[doc(alias = "CTA_SYNPROXY")]
    #[inline]
    pub fn synproxy(&self) -> Result<Option<SynproxyAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SynproxyAttrs<'_>>(24)
    }

    /// Fields of the tuples by which a dump is narrowed.
    #[doc(alias = "CTA_FILTER")]
    #[inline]
    pub fn filter(&self) -> Result<Option<FilterAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FilterAttrs<'_>>(25)
    }

    /// Bits of `status` that count when a dump is narrowed.
    #[doc(alias = "CTA_STATUS_MASK")]
    #[inline]
    pub fn status_mask(&self) -> Result<Option<NfCtStatus>, rt::DecodeError> {
        self.view.get::<c::As<NfCtStatus, c::Be<u32>>>(26)
    }

    /// When the event of a notification took place, in nanoseconds since 1970 (newer kernels).
    #[doc(alias = "CTA_TIMESTAMP_EVENT")]
    #[inline]
    pub fn timestamp_event(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(27)
    }
}

impl ConntrackWriter {
    /// Sets [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Sets [`protoinfo`](ConntrackAttrs#method.protoinfo).
    #[inline]
    pub fn protoinfo(&mut self, fill: impl FnOnce(&mut ProtoinfoWriter)) -> &mut Self {
        self.put_nest::<ProtoinfoWriter>(4, fill)
    }

    /// Sets [`help`](ConntrackAttrs#method.help).
    #[inline]
    pub fn help(&mut self, fill: impl FnOnce(&mut HelpWriter)) -> &mut Self {
        self.put_nest::<HelpWriter>(5, fill)
    }

    /// Sets [`nat-src`](ConntrackAttrs#method.nat_src).
    #[inline]
    pub fn nat_src(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(6, fill)
    }

    /// Sets [`timeout`](ConntrackAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Sets [`counters-orig`](ConntrackAttrs#method.counters_orig).
    #[inline]
    pub fn counters_orig(&mut self, fill: impl FnOnce(&mut CounterWriter)) -> &mut Self {
        self.put_nest::<CounterWriter>(9, fill)
    }

    /// Sets [`counters-reply`](ConntrackAttrs#method.counters_reply).
    #[inline]
    pub fn counters_reply(
        &mut self,
        fill: impl FnOnce(&mut CounterWriter),
    ) -> &mut Self {
        self.put_nest::<CounterWriter>(10, fill)
    }

    /// Sets [`use`](ConntrackAttrs#method.use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }

    /// Sets [`id`](ConntrackAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`nat-dst`](ConntrackAttrs#method.nat_dst).
    #[inline]
    pub fn nat_dst(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(13, fill)
    }

    /// Sets [`tuple-master`](ConntrackAttrs#method.tuple_master).
    #[inline]
    pub fn tuple_master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(14, fill)
    }

    /// Sets [`seq-adj-orig`](ConntrackAttrs#method.seq_adj_orig).
    #[inline]
    pub fn seq_adj_orig(&mut self, fill: impl FnOnce(&mut SeqadjWriter)) -> &mut Self {
        self.put_nest::<SeqadjWriter>(15, fill)
    }

    /// Sets [`seq-adj-reply`](ConntrackAttrs#method.seq_adj_reply).
    #[inline]
    pub fn seq_adj_reply(&mut self, fill: impl FnOnce(&mut SeqadjWriter)) -> &mut Self {
        self.put_nest::<SeqadjWriter>(16, fill)
    }

    /// Sets [`secmark`](ConntrackAttrs#method.secmark).
    #[inline]
    pub fn secmark(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(17, value)
    }

    /// Sets [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`secctx`](ConntrackAttrs#method.secctx).
    #[inline]
    pub fn secctx(&mut self, fill: impl FnOnce(&mut SecctxWriter)) -> &mut Self {
        self.put_nest::<SecctxWriter>(19, fill)
    }

    /// Sets [`timestamp`](ConntrackAttrs#method.timestamp).
    #[inline]
    pub fn timestamp(&mut self, fill: impl FnOnce(&mut TimestampWriter)) -> &mut Self {
        self.put_nest::<TimestampWriter>(20, fill)
    }

    /// Sets [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Sets [`labels`](ConntrackAttrs#method.labels).
    #[inline]
    pub fn labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }

    /// Sets [`labels-mask`](ConntrackAttrs#method.labels_mask).
    #[inline]
    pub fn labels_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(23, value)
    }

    /// Sets [`synproxy`](ConntrackAttrs#method.synproxy).
    #[inline]
    pub fn synproxy(&mut self, fill: impl FnOnce(&mut SynproxyWriter)) -> &mut Self {
        self.put_nest::<SynproxyWriter>(24, fill)
    }

    /// Sets [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Sets [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }

    /// Sets [`timestamp-event`](ConntrackAttrs#method.timestamp_event).
    #[inline]
    pub fn timestamp_event(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(27, value)
    }
}

/// Counters of one CPU since the network namespace was made. `conntrack -S` prints them.
pub type ConntrackStatsAttrs<'a> = AttrsOf<'a, sets::ConntrackStats>;

impl<'a> ConntrackStatsAttrs<'a> {
    /// No longer sent.
    #[doc(alias = "CTA_STATS_SEARCHED")]
    #[inline]
    pub fn searched(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Searches that found an entry. Only some of the kernel's searches are counted.
    #[doc(alias = "CTA_STATS_FOUND")]
    #[inline]
    pub fn found(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// No longer sent.
    #[doc(alias = "CTA_STATS_NEW")]
    #[inline]
    pub fn new_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Packets that could not be tracked.
    #[doc(alias = "CTA_STATS_INVALID")]
    #[inline]
    pub fn invalid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// No longer sent.
    #[doc(alias = "CTA_STATS_IGNORE")]
    #[inline]
    pub fn ignore(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }

    /// No longer sent.
    #[doc(alias = "CTA_STATS_DELETE")]
    #[inline]
    pub fn delete(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(6)
    }

    /// No longer sent.
    #[doc(alias = "CTA_STATS_DELETE_LIST")]
    #[inline]
    pub fn delete_list(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// Connections entered by request (`conntrack -I`); those of packets are not counted.
    #[doc(alias = "CTA_STATS_INSERT")]
    #[inline]
    pub fn insert(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(8)
    }

    /// Connections that could not be entered, because an equal one was there.
    #[doc(alias = "CTA_STATS_INSERT_FAILED")]
    #[inline]
    pub fn insert_failed(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(9)
    }

    /// Packets dropped because a connection could not be entered.
    #[doc(alias = "CTA_STATS_DROP")]
    #[inline]
    pub fn drop_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(10)
    }

    /// Unassured connections thrown out because the table was full.
    #[doc(alias = "CTA_STATS_EARLY_DROP")]
    #[inline]
    pub fn early_drop(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(11)
    }

    /// Packets that the protocol's checks found faulty.
    #[doc(alias = "CTA_STATS_ERROR")]
    #[inline]
    pub fn error(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(12)
    }

    /// Searches restarted because entries moved meanwhile.
    #[doc(alias = "CTA_STATS_SEARCH_RESTART")]
    #[inline]
    pub fn search_restart(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(13)
    }

    /// Races between two packets of a new connection that could be settled.
    #[doc(alias = "CTA_STATS_CLASH_RESOLVE")]
    #[inline]
    pub fn clash_resolve(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(14)
    }

    /// Connections refused because their hash chain was too long.
    #[doc(alias = "CTA_STATS_CHAIN_TOOLONG")]
    #[inline]
    pub fn chain_toolong(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(15)
    }
}

impl ConntrackStatsWriter {
    /// Sets [`searched`](ConntrackStatsAttrs#method.searched).
    #[inline]
    pub fn searched(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`found`](ConntrackStatsAttrs#method.found).
    #[inline]
    pub fn found(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`new`](ConntrackStatsAttrs#method.new_).
    #[inline]
    pub fn new_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`invalid`](ConntrackStatsAttrs#method.invalid).
    #[inline]
    pub fn invalid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`ignore`](ConntrackStatsAttrs#method.ignore).
    #[inline]
    pub fn ignore(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`delete`](ConntrackStatsAttrs#method.delete).
    #[inline]
    pub fn delete(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }

    /// Sets [`delete-list`](ConntrackStatsAttrs#method.delete_list).
    #[inline]
    pub fn delete_list(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`insert`](ConntrackStatsAttrs#method.insert).
    #[inline]
    pub fn insert(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Sets [`insert-failed`](ConntrackStatsAttrs#method.insert_failed).
    #[inline]
    pub fn insert_failed(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Sets [`drop`](ConntrackStatsAttrs#method.drop_).
    #[inline]
    pub fn drop_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Sets [`early-drop`](ConntrackStatsAttrs#method.early_drop).
    #[inline]
    pub fn early_drop(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }

    /// Sets [`error`](ConntrackStatsAttrs#method.error).
    #[inline]
    pub fn error(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`search-restart`](ConntrackStatsAttrs#method.search_restart).
    #[inline]
    pub fn search_restart(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(13, value)
    }

    /// Sets [`clash-resolve`](ConntrackStatsAttrs#method.clash_resolve).
    #[inline]
    pub fn clash_resolve(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(14, value)
    }

    /// Sets [`chain-toolong`](ConntrackStatsAttrs#method.chain_toolong).
    #[inline]
    pub fn chain_toolong(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(15, value)
    }
}

/// Size of the table of connections.
pub type ConntrackStatsGlobalAttrs<'a> = AttrsOf<'a, sets::ConntrackStatsGlobal>;

impl<'a> ConntrackStatsGlobalAttrs<'a> {
    /// Connections tracked at present.
    #[doc(alias = "CTA_STATS_GLOBAL_ENTRIES")]
    #[inline]
    pub fn entries(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Most connections that can be tracked (sysctl `net.netfilter.nf_conntrack_max`).
    #[doc(alias = "CTA_STATS_GLOBAL_MAX_ENTRIES")]
    #[inline]
    pub fn max_entries(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }
}

impl ConntrackStatsGlobalWriter {
    /// Sets [`entries`](ConntrackStatsGlobalAttrs#method.entries).
    #[inline]
    pub fn entries(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`max-entries`](ConntrackStatsGlobalAttrs#method.max_entries).
    #[inline]
    pub fn max_entries(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }
}

/// A connection that another one announced.
pub type ExpectAttrs<'a> = AttrsOf<'a, sets::Expect>;

impl<'a> ExpectAttrs<'a> {
    /// Tuple of the connection that announced it.
    #[doc(alias = "CTA_EXPECT_MASTER")]
    #[inline]
    pub fn master(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(1)
    }

    /// Tuple of the connection expected.
    #[doc(alias = "CTA_EXPECT_TUPLE")]
    #[inline]
    pub fn tuple(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(2)
    }

    /// Bits of `tuple` that count.
    #[doc(alias = "CTA_EXPECT_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(3)
    }

    /// Seconds until the expectation goes.
    #[doc(alias = "CTA_EXPECT_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Id of the expectation. Opaque.
    #[doc(alias = "CTA_EXPECT_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }

    /// Name of the helper.
    #[doc(alias = "CTA_EXPECT_HELP_NAME")]
    #[inline]
    pub fn help_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(6)
    }

    /// Zone.
    #[doc(alias = "CTA_EXPECT_ZONE")]
    #[inline]
    pub fn zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(7)
    }

    /// Kind of the expectation.
    #[doc(alias = "CTA_EXPECT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ExpectFlags>, rt::DecodeError> {
        self.view.get::<c::As<ExpectFlags, c::Be<u32>>>(8)
    }

    /// Class of expectations, as the helper numbers them.
    #[doc(alias = "CTA_EXPECT_CLASS")]
    #[inline]
    pub fn class(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(9)
    }

    /// NAT that the connection gets.
    #[doc(alias = "CTA_EXPECT_NAT")]
    #[inline]
    pub fn nat(&self) -> Result<Option<ExpectNatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExpectNatAttrs<'_>>(10)
    }

    /// Name of the function that the kernel calls when the connection comes.
    #[doc(alias = "CTA_EXPECT_FN")]
    #[inline]
    pub fn fn_(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(11)
    }
}

impl ExpectWriter {
    /// Sets [`master`](ExpectAttrs#method.master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`mask`](ExpectAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(3, fill)
    }

    /// Sets [`timeout`](ExpectAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`id`](ExpectAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`help-name`](ExpectAttrs#method.help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Sets [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }

    /// Sets [`flags`](ExpectAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ExpectFlags) -> &mut Self {
        self.put_attr::<c::As<ExpectFlags, c::Be<u32>>>(8, value)
    }

    /// Sets [`class`](ExpectAttrs#method.class).
    #[inline]
    pub fn class(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Sets [`nat`](ExpectAttrs#method.nat).
    #[inline]
    pub fn nat(&mut self, fill: impl FnOnce(&mut ExpectNatWriter)) -> &mut Self {
        self.put_nest::<ExpectNatWriter>(10, fill)
    }

    /// Sets [`fn`](ExpectAttrs#method.fn_).
    #[inline]
    pub fn fn_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(11, value)
    }
}

/// NAT that an expected connection gets.
pub type ExpectNatAttrs<'a> = AttrsOf<'a, sets::ExpectNat>;

impl<'a> ExpectNatAttrs<'a> {
    /// Direction of the tuple: 0 original, 1 reply.
    #[doc(alias = "CTA_EXPECT_NAT_DIR")]
    #[inline]
    pub fn dir(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Address and port to translate to.
    #[doc(alias = "CTA_EXPECT_NAT_TUPLE")]
    #[inline]
    pub fn tuple(&self) -> Result<Option<TupleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TupleAttrs<'_>>(2)
    }
}

impl ExpectNatWriter {
    /// Sets [`dir`](ExpectNatAttrs#method.dir).
    #[inline]
    pub fn dir(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`tuple`](ExpectNatAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }
}

/// Counters of one CPU for expectations.
pub type ExpectStatsAttrs<'a> = AttrsOf<'a, sets::ExpectStats>;

impl<'a> ExpectStatsAttrs<'a> {
    /// Connections that were expected.
    #[doc(alias = "CTA_STATS_EXP_NEW")]
    #[inline]
    pub fn new_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Expectations added.
    #[doc(alias = "CTA_STATS_EXP_CREATE")]
    #[inline]
    pub fn create_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Expectations removed.
    #[doc(alias = "CTA_STATS_EXP_DELETE")]
    #[inline]
    pub fn delete(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }
}

impl ExpectStatsWriter {
    /// Sets [`new`](ExpectStatsAttrs#method.new_).
    #[inline]
    pub fn new_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`create`](ExpectStatsAttrs#method.create_).
    #[inline]
    pub fn create_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`delete`](ExpectStatsAttrs#method.delete).
    #[inline]
    pub fn delete(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}
