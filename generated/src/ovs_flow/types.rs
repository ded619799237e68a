// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Constants, enums and structs.
use netloom_runtime as rt;
#[allow(unused_imports, reason = "not every family has members other than numbers")]
use netloom_runtime::codec as c;
/// Fragments of IP packets.
#[doc(alias = "ovs_frag_type")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct OvsFragType(pub u8);
impl OvsFragType {
    /// The packet is whole.
    #[doc(alias = "OVS_FRAG_TYPE_NONE")]
    pub const NONE: Self = Self(0);
    /// The fragment at the beginning, which has the transport header.
    #[doc(alias = "OVS_FRAG_TYPE_FIRST")]
    pub const FIRST: Self = Self(1);
    /// A fragment from further on, without transport header.
    #[doc(alias = "OVS_FRAG_TYPE_LATER")]
    pub const LATER: Self = Self(2);
    /// Used in masks, where all bits must count.
    #[doc(alias = "OVS_FRAG_TYPE_ANY")]
    pub const ANY: Self = Self(255);
}
rt::__enumeration!(OvsFragType, u8, super::tables::FAMILY, 0);
/// What an answer may leave out, because the unique id names the flow already.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct OvsUfidFlags(pub u32);
impl OvsUfidFlags {
    /// Leave out `key`.
    #[doc(alias = "OVS_UFID_F_OMIT_KEY")]
    pub const OMIT_KEY: Self = Self(1);
    /// Leave out `mask`.
    #[doc(alias = "OVS_UFID_F_OMIT_MASK")]
    pub const OMIT_MASK: Self = Self(2);
    /// Leave out `actions`.
    #[doc(alias = "OVS_UFID_F_OMIT_ACTIONS")]
    pub const OMIT_ACTIONS: Self = Self(4);
}
rt::__flags!(OvsUfidFlags, u32, super::tables::FAMILY, 1);
/// What a packet's hash covers. How it is computed is left to the datapath, so only equality means something.
#[doc(alias = "ovs_hash_alg")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct OvsHashAlg(pub u32);
impl OvsHashAlg {
    /// Addresses, protocol and ports.
    #[doc(alias = "OVS_HASH_ALG_L4")]
    pub const L4: Self = Self(0);
    /// The same, with one result for both directions (Linux 6.8).
    #[doc(alias = "OVS_HASH_ALG_SYM_L4")]
    pub const SYM_L4: Self = Self(1);
}
rt::__enumeration!(OvsHashAlg, u32, super::tables::FAMILY, 2);
/// What connection tracking says about a packet. Zero until the action `ct` ran.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CtStateFlags(pub u32);
impl CtStateFlags {
    /// Begins a connection, or belongs to one that is not committed.
    #[doc(alias = "OVS_CS_F_NEW")]
    pub const NEW: Self = Self(1);
    /// Belongs to a known connection.
    #[doc(alias = "OVS_CS_F_ESTABLISHED")]
    pub const ESTABLISHED: Self = Self(2);
    /// Belongs to a connection that another one announced, or is an ICMP error about one.
    #[doc(alias = "OVS_CS_F_RELATED")]
    pub const RELATED: Self = Self(4);
    /// Goes against the direction in which the connection began.
    #[doc(alias = "OVS_CS_F_REPLY_DIR")]
    pub const REPLY_DIR: Self = Self(8);
    /// Could not be assigned to a connection.
    #[doc(alias = "OVS_CS_F_INVALID")]
    pub const INVALID: Self = Self(0x10);
    /// Went through the action `ct`.
    #[doc(alias = "OVS_CS_F_TRACKED")]
    pub const TRACKED: Self = Self(0x20);
    /// NAT changed its source.
    #[doc(alias = "OVS_CS_F_SRC_NAT")]
    pub const SRC_NAT: Self = Self(0x40);
    /// NAT changed its destination.
    #[doc(alias = "OVS_CS_F_DST_NAT")]
    pub const DST_NAT: Self = Self(0x80);
}
rt::__flags!(CtStateFlags, u32, super::tables::FAMILY, 3);
/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsHeader {
    /// Interface index of the local port of the datapath.
    pub dp_ifindex: i32,
}
impl OvsHeader {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            dp_ifindex: rt::structs::load::<i32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.dp_ifindex, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsHeader, "ovs-header", 4, super::tables::FAMILY, 0);
/// Counters of a flow since it was made or its counters were cleared.
#[doc(alias = "ovs_flow_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsFlowStats {
    /// Packets that matched.
    pub n_packets: u64,
    /// Bytes of the packets that matched.
    pub n_bytes: u64,
}
impl OvsFlowStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            n_packets: rt::structs::load::<u64>(bytes, 0)?,
            n_bytes: rt::structs::load::<u64>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.n_packets, out, start, 0)?;
        rt::structs::store::<u64>(self.n_bytes, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsFlowStats, "ovs-flow-stats", 16, super::tables::FAMILY, 1);
/// Addresses of the Ethernet header.
#[doc(alias = "ovs_key_ethernet")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyEthernet {
    /// `eth-src`.
    pub eth_src: rt::HardwareAddr,
    /// `eth-dst`.
    pub eth_dst: rt::HardwareAddr,
}
impl OvsKeyEthernet {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            eth_src: rt::structs::load::<rt::structs::Mac<6>>(bytes, 0)?,
            eth_dst: rt::structs::load::<rt::structs::Mac<6>>(bytes, 6)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<rt::structs::Mac<6>>(self.eth_src, out, start, 0)?;
        rt::structs::store::<rt::structs::Mac<6>>(self.eth_dst, out, start, 6)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeyEthernet, "ovs-key-ethernet", 12, super::tables::FAMILY, 2);
/// An MPLS label stack entry.
#[doc(alias = "ovs_key_mpls")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyMpls {
    /// Label (20 bits), traffic class (3), bottom of stack (1), TTL (8), from the most significant bit down.
    pub mpls_lse: u32,
}
impl OvsKeyMpls {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            mpls_lse: rt::structs::load::<c::Be<u32>>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u32>>(self.mpls_lse, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeyMpls, "ovs-key-mpls", 4, super::tables::FAMILY, 3);
/// Fields of the IPv4 header.
#[doc(alias = "ovs_key_ipv4")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OvsKeyIpv4 {
    /// `ipv4-src`.
    pub ipv4_src: core::net::Ipv4Addr,
    /// `ipv4-dst`.
    pub ipv4_dst: core::net::Ipv4Addr,
    /// IP protocol; for ARP see `ovs-key-arp`.
    pub ipv4_proto: u8,
    /// DSCP and ECN bits.
    pub ipv4_tos: u8,
    /// `ipv4-ttl`.
    pub ipv4_ttl: u8,
    /// Whether the packet is a fragment.
    pub ipv4_frag: OvsFragType,
}
impl OvsKeyIpv4 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            ipv4_src: rt::structs::load::<c::Ipv4>(bytes, 0)?,
            ipv4_dst: rt::structs::load::<c::Ipv4>(bytes, 4)?,
            ipv4_proto: rt::structs::load::<u8>(bytes, 8)?,
            ipv4_tos: rt::structs::load::<u8>(bytes, 9)?,
            ipv4_ttl: rt::structs::load::<u8>(bytes, 10)?,
            ipv4_frag: rt::structs::load::<c::As<OvsFragType, u8>>(bytes, 11)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Ipv4>(self.ipv4_src, out, start, 0)?;
        rt::structs::store::<c::Ipv4>(self.ipv4_dst, out, start, 4)?;
        rt::structs::store::<u8>(self.ipv4_proto, out, start, 8)?;
        rt::structs::store::<u8>(self.ipv4_tos, out, start, 9)?;
        rt::structs::store::<u8>(self.ipv4_ttl, out, start, 10)?;
        rt::structs::store::<c::As<OvsFragType, u8>>(self.ipv4_frag, out, start, 11)?;
        Ok(())
    }
}
impl Default for OvsKeyIpv4 {
    fn default() -> Self {
        Self {
            ipv4_src: core::net::Ipv4Addr::UNSPECIFIED,
            ipv4_dst: core::net::Ipv4Addr::UNSPECIFIED,
            ipv4_proto: Default::default(),
            ipv4_tos: Default::default(),
            ipv4_ttl: Default::default(),
            ipv4_frag: Default::default(),
        }
    }
}
rt::__wire_struct!(OvsKeyIpv4, "ovs-key-ipv4", 12, super::tables::FAMILY, 4);
/// Fields of the IPv6 header.
#[doc(alias = "ovs_key_ipv6")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OvsKeyIpv6 {
    /// `ipv6-src`.
    pub ipv6_src: core::net::Ipv6Addr,
    /// `ipv6-dst`.
    pub ipv6_dst: core::net::Ipv6Addr,
    /// Flow label, in the lower 20 bits.
    pub ipv6_label: u32,
    /// Protocol after the extension headers.
    pub ipv6_proto: u8,
    /// Traffic class: DSCP and ECN bits.
    pub ipv6_tclass: u8,
    /// Hop limit.
    pub ipv6_hlimit: u8,
    /// Whether the packet is a fragment.
    pub ipv6_frag: OvsFragType,
}
impl OvsKeyIpv6 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            ipv6_src: rt::structs::load::<c::Ipv6>(bytes, 0)?,
            ipv6_dst: rt::structs::load::<c::Ipv6>(bytes, 16)?,
            ipv6_label: rt::structs::load::<c::Be<u32>>(bytes, 32)?,
            ipv6_proto: rt::structs::load::<u8>(bytes, 36)?,
            ipv6_tclass: rt::structs::load::<u8>(bytes, 37)?,
            ipv6_hlimit: rt::structs::load::<u8>(bytes, 38)?,
            ipv6_frag: rt::structs::load::<c::As<OvsFragType, u8>>(bytes, 39)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Ipv6>(self.ipv6_src, out, start, 0)?;
        rt::structs::store::<c::Ipv6>(self.ipv6_dst, out, start, 16)?;
        rt::structs::store::<c::Be<u32>>(self.ipv6_label, out, start, 32)?;
        rt::structs::store::<u8>(self.ipv6_proto, out, start, 36)?;
        rt::structs::store::<u8>(self.ipv6_tclass, out, start, 37)?;
        rt::structs::store::<u8>(self.ipv6_hlimit, out, start, 38)?;
        rt::structs::store::<c::As<OvsFragType, u8>>(self.ipv6_frag, out, start, 39)?;
        Ok(())
    }
}
impl Default for OvsKeyIpv6 {
    fn default() -> Self {
        Self {
            ipv6_src: core::net::Ipv6Addr::UNSPECIFIED,
            ipv6_dst: core::net::Ipv6Addr::UNSPECIFIED,
            ipv6_label: Default::default(),
            ipv6_proto: Default::default(),
            ipv6_tclass: Default::default(),
            ipv6_hlimit: Default::default(),
            ipv6_frag: Default::default(),
        }
    }
}
rt::__wire_struct!(OvsKeyIpv6, "ovs-key-ipv6", 40, super::tables::FAMILY, 5);
/// Extension headers of an IPv6 packet (Linux 5.18).
#[doc(alias = "ovs_key_ipv6_exthdrs")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyIpv6Exthdrs {
    /// Headers seen: bit 0 no next header, 1 ESP, 2 authentication, 3 destination options, 4 fragment, 5 routing, 6 hop-by-hop, 7 some twice, 8 not in the recommended order. Host byte order.
    pub hdrs: u16,
}
impl OvsKeyIpv6Exthdrs {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            hdrs: rt::structs::load::<u16>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.hdrs, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsKeyIpv6Exthdrs, "ovs-key-ipv6-exthdrs", 2, super::tables::FAMILY, 6
);
/// Ports of a TCP segment.
#[doc(alias = "ovs_key_tcp")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyTcp {
    /// `tcp-src`.
    pub tcp_src: u16,
    /// `tcp-dst`.
    pub tcp_dst: u16,
}
impl OvsKeyTcp {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            tcp_src: rt::structs::load::<c::Be<u16>>(bytes, 0)?,
            tcp_dst: rt::structs::load::<c::Be<u16>>(bytes, 2)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u16>>(self.tcp_src, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.tcp_dst, out, start, 2)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeyTcp, "ovs-key-tcp", 4, super::tables::FAMILY, 7);
/// Ports of a UDP datagram.
#[doc(alias = "ovs_key_udp")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyUdp {
    /// `udp-src`.
    pub udp_src: u16,
    /// `udp-dst`.
    pub udp_dst: u16,
}
impl OvsKeyUdp {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            udp_src: rt::structs::load::<c::Be<u16>>(bytes, 0)?,
            udp_dst: rt::structs::load::<c::Be<u16>>(bytes, 2)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u16>>(self.udp_src, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.udp_dst, out, start, 2)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeyUdp, "ovs-key-udp", 4, super::tables::FAMILY, 8);
/// Ports of an SCTP packet.
#[doc(alias = "ovs_key_sctp")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeySctp {
    /// `sctp-src`.
    pub sctp_src: u16,
    /// `sctp-dst`.
    pub sctp_dst: u16,
}
impl OvsKeySctp {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            sctp_src: rt::structs::load::<c::Be<u16>>(bytes, 0)?,
            sctp_dst: rt::structs::load::<c::Be<u16>>(bytes, 2)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u16>>(self.sctp_src, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.sctp_dst, out, start, 2)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeySctp, "ovs-key-sctp", 4, super::tables::FAMILY, 9);
/// Type and code of an ICMP or ICMPv6 message.
#[doc(alias = "ovs_key_icmp")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyIcmp {
    /// `icmp-type`.
    pub icmp_type: u8,
    /// `icmp-code`.
    pub icmp_code: u8,
}
impl OvsKeyIcmp {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            icmp_type: rt::structs::load::<u8>(bytes, 0)?,
            icmp_code: rt::structs::load::<u8>(bytes, 1)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.icmp_type, out, start, 0)?;
        rt::structs::store::<u8>(self.icmp_code, out, start, 1)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeyIcmp, "ovs-key-icmp", 2, super::tables::FAMILY, 10);
/// Fields of an ARP or RARP packet.
#[doc(alias = "ovs_key_arp")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OvsKeyArp {
    /// IPv4 address of the sender.
    pub arp_sip: core::net::Ipv4Addr,
    /// IPv4 address that is asked for, or answered to.
    pub arp_tip: core::net::Ipv4Addr,
    /// Operation: 1 request, 2 reply.
    pub arp_op: u16,
    /// Hardware address of the sender.
    pub arp_sha: rt::HardwareAddr,
    /// Hardware address of the target.
    pub arp_tha: rt::HardwareAddr,
}
impl OvsKeyArp {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            arp_sip: rt::structs::load::<c::Ipv4>(bytes, 0)?,
            arp_tip: rt::structs::load::<c::Ipv4>(bytes, 4)?,
            arp_op: rt::structs::load::<c::Be<u16>>(bytes, 8)?,
            arp_sha: rt::structs::load::<rt::structs::Mac<6>>(bytes, 10)?,
            arp_tha: rt::structs::load::<rt::structs::Mac<6>>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Ipv4>(self.arp_sip, out, start, 0)?;
        rt::structs::store::<c::Ipv4>(self.arp_tip, out, start, 4)?;
        rt::structs::store::<c::Be<u16>>(self.arp_op, out, start, 8)?;
        rt::structs::store::<rt::structs::Mac<6>>(self.arp_sha, out, start, 10)?;
        rt::structs::store::<rt::structs::Mac<6>>(self.arp_tha, out, start, 16)?;
        Ok(())
    }
}
impl Default for OvsKeyArp {
    fn default() -> Self {
        Self {
            arp_sip: core::net::Ipv4Addr::UNSPECIFIED,
            arp_tip: core::net::Ipv4Addr::UNSPECIFIED,
            arp_op: Default::default(),
            arp_sha: Default::default(),
            arp_tha: Default::default(),
        }
    }
}
rt::__wire_struct!(OvsKeyArp, "ovs-key-arp", 24, super::tables::FAMILY, 11);
/// Fields of an IPv6 neighbour solicitation or advertisement.
#[doc(alias = "ovs_key_nd")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyNd {
    /// IPv6 address that is asked for or announced.
    pub nd_target: [u8; 16],
    /// Link-layer address of the sender, from an option; zero without.
    pub nd_sll: rt::HardwareAddr,
    /// Link-layer address of the target, from an option; zero without.
    pub nd_tll: rt::HardwareAddr,
}
impl OvsKeyNd {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            nd_target: rt::structs::load::<[u8; 16]>(bytes, 0)?,
            nd_sll: rt::structs::load::<rt::structs::Mac<6>>(bytes, 16)?,
            nd_tll: rt::structs::load::<rt::structs::Mac<6>>(bytes, 22)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<[u8; 16]>(self.nd_target, out, start, 0)?;
        rt::structs::store::<rt::structs::Mac<6>>(self.nd_sll, out, start, 16)?;
        rt::structs::store::<rt::structs::Mac<6>>(self.nd_tll, out, start, 22)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsKeyNd, "ovs-key-nd", 28, super::tables::FAMILY, 12);
/// Original direction of the tracked connection, before NAT.
#[doc(alias = "ovs_key_ct_tuple_ipv4")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsKeyCtTupleIpv4 {
    /// `ipv4-src`.
    pub ipv4_src: u32,
    /// `ipv4-dst`.
    pub ipv4_dst: u32,
    /// `src-port`.
    pub src_port: u16,
    /// `dst-port`.
    pub dst_port: u16,
    /// `ipv4-proto`.
    pub ipv4_proto: u8,
}
impl OvsKeyCtTupleIpv4 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            ipv4_src: rt::structs::load::<c::Be<u32>>(bytes, 0)?,
            ipv4_dst: rt::structs::load::<c::Be<u32>>(bytes, 4)?,
            src_port: rt::structs::load::<c::Be<u16>>(bytes, 8)?,
            dst_port: rt::structs::load::<c::Be<u16>>(bytes, 10)?,
            ipv4_proto: rt::structs::load::<u8>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u32>>(self.ipv4_src, out, start, 0)?;
        rt::structs::store::<c::Be<u32>>(self.ipv4_dst, out, start, 4)?;
        rt::structs::store::<c::Be<u16>>(self.src_port, out, start, 8)?;
        rt::structs::store::<c::Be<u16>>(self.dst_port, out, start, 10)?;
        rt::structs::store::<u8>(self.ipv4_proto, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsKeyCtTupleIpv4, "ovs-key-ct-tuple-ipv4", 16, super::tables::FAMILY, 13
);
/// Original direction of the tracked connection, before NAT.
#[doc(alias = "ovs_key_ct_tuple_ipv6")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OvsKeyCtTupleIpv6 {
    /// `ipv6-src`.
    pub ipv6_src: core::net::Ipv6Addr,
    /// `ipv6-dst`.
    pub ipv6_dst: core::net::Ipv6Addr,
    /// `src-port`.
    pub src_port: u16,
    /// `dst-port`.
    pub dst_port: u16,
    /// `ipv6-proto`.
    pub ipv6_proto: u8,
    /// Unused.
    pub pad: [u8; 3],
}
impl OvsKeyCtTupleIpv6 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            ipv6_src: rt::structs::load::<c::Ipv6>(bytes, 0)?,
            ipv6_dst: rt::structs::load::<c::Ipv6>(bytes, 16)?,
            src_port: rt::structs::load::<c::Be<u16>>(bytes, 32)?,
            dst_port: rt::structs::load::<c::Be<u16>>(bytes, 34)?,
            ipv6_proto: rt::structs::load::<u8>(bytes, 36)?,
            pad: rt::structs::load::<[u8; 3]>(bytes, 37)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Ipv6>(self.ipv6_src, out, start, 0)?;
        rt::structs::store::<c::Ipv6>(self.ipv6_dst, out, start, 16)?;
        rt::structs::store::<c::Be<u16>>(self.src_port, out, start, 32)?;
        rt::structs::store::<c::Be<u16>>(self.dst_port, out, start, 34)?;
        rt::structs::store::<u8>(self.ipv6_proto, out, start, 36)?;
        rt::structs::store::<[u8; 3]>(self.pad, out, start, 37)?;
        Ok(())
    }
}
impl Default for OvsKeyCtTupleIpv6 {
    fn default() -> Self {
        Self {
            ipv6_src: core::net::Ipv6Addr::UNSPECIFIED,
            ipv6_dst: core::net::Ipv6Addr::UNSPECIFIED,
            src_port: Default::default(),
            dst_port: Default::default(),
            ipv6_proto: Default::default(),
            pad: Default::default(),
        }
    }
}
rt::__wire_struct!(
    OvsKeyCtTupleIpv6, "ovs-key-ct-tuple-ipv6", 40, super::tables::FAMILY, 14
);
/// Argument of the action `push-eth`.
#[doc(alias = "ovs_action_push_eth")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsActionPushEth {
    /// Addresses of the header.
    pub addresses: OvsKeyEthernet,
}
impl OvsActionPushEth {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            addresses: rt::structs::load::<OvsKeyEthernet>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<OvsKeyEthernet>(self.addresses, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsActionPushEth, "ovs-action-push-eth", 12, super::tables::FAMILY, 15
);
/// Base of a network service header.
#[doc(alias = "ovs_nsh_key_base")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsNshKeyBase {
    /// Flags.
    pub flags: u8,
    /// Hops that the packet still has.
    pub ttl: u8,
    /// Type of the metadata, 1 or 2.
    pub mdtype: u8,
    /// Protocol of what follows.
    pub np: u8,
    /// Service path id (upper 24 bits) and index (lower 8).
    pub path_hdr: u32,
}
impl OvsNshKeyBase {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            flags: rt::structs::load::<u8>(bytes, 0)?,
            ttl: rt::structs::load::<u8>(bytes, 1)?,
            mdtype: rt::structs::load::<u8>(bytes, 2)?,
            np: rt::structs::load::<u8>(bytes, 3)?,
            path_hdr: rt::structs::load::<c::Be<u32>>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.flags, out, start, 0)?;
        rt::structs::store::<u8>(self.ttl, out, start, 1)?;
        rt::structs::store::<u8>(self.mdtype, out, start, 2)?;
        rt::structs::store::<u8>(self.np, out, start, 3)?;
        rt::structs::store::<c::Be<u32>>(self.path_hdr, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsNshKeyBase, "ovs-nsh-key-base", 8, super::tables::FAMILY, 16);
/// Argument of the action `push-vlan`.
#[doc(alias = "ovs_action_push_vlan")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsActionPushVlan {
    /// EtherType of the tag, 0x8100 (802.1Q) or 0x88a8 (802.1ad).
    pub vlan_tpid: u16,
    /// Priority and VLAN id. Bit 12 (0x1000) must be set.
    pub vlan_tci: u16,
}
impl OvsActionPushVlan {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            vlan_tpid: rt::structs::load::<c::Be<u16>>(bytes, 0)?,
            vlan_tci: rt::structs::load::<c::Be<u16>>(bytes, 2)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u16>>(self.vlan_tpid, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.vlan_tci, out, start, 2)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsActionPushVlan, "ovs-action-push-vlan", 4, super::tables::FAMILY, 17
);
/// Argument of the action `hash`.
#[doc(alias = "ovs_action_hash")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsActionHash {
    /// What goes into the hash.
    pub hash_alg: OvsHashAlg,
    /// Number mixed into the hash, so that different users get different results.
    pub hash_basis: u32,
}
impl OvsActionHash {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            hash_alg: rt::structs::load::<c::As<OvsHashAlg, u32>>(bytes, 0)?,
            hash_basis: rt::structs::load::<u32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::As<OvsHashAlg, u32>>(self.hash_alg, out, start, 0)?;
        rt::structs::store::<u32>(self.hash_basis, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsActionHash, "ovs-action-hash", 8, super::tables::FAMILY, 18);
/// Argument of the action `push-mpls`.
#[doc(alias = "ovs_action_push_mpls")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsActionPushMpls {
    /// Label stack entry to put in front of the others.
    pub mpls_lse: u32,
    /// EtherType of the packet from then on: 0x8847 (unicast) or 0x8848 (multicast), nothing else.
    pub mpls_ethertype: u16,
}
impl OvsActionPushMpls {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            mpls_lse: rt::structs::load::<c::Be<u32>>(bytes, 0)?,
            mpls_ethertype: rt::structs::load::<c::Be<u16>>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u32>>(self.mpls_lse, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.mpls_ethertype, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsActionPushMpls, "ovs-action-push-mpls", 8, super::tables::FAMILY, 19
);
/// Argument of the action `add-mpls`.
#[doc(alias = "ovs_action_add_mpls")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsActionAddMpls {
    /// Label stack entry to add.
    pub mpls_lse: u32,
    /// EtherType of the packet from then on: 0x8847 (unicast) or 0x8848 (multicast), nothing else.
    pub mpls_ethertype: u16,
    /// Bit 0 set: the entry goes in front of the network header. Clear: in front of the whole packet with its Ethernet header. Host byte order.
    pub tun_flags: u16,
}
impl OvsActionAddMpls {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            mpls_lse: rt::structs::load::<c::Be<u32>>(bytes, 0)?,
            mpls_ethertype: rt::structs::load::<c::Be<u16>>(bytes, 4)?,
            tun_flags: rt::structs::load::<u16>(bytes, 6)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u32>>(self.mpls_lse, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.mpls_ethertype, out, start, 4)?;
        rt::structs::store::<u16>(self.tun_flags, out, start, 6)?;
        Ok(())
    }
}
rt::__wire_struct!(
    OvsActionAddMpls, "ovs-action-add-mpls", 8, super::tables::FAMILY, 20
);
