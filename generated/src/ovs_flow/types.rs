// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Fragments of IP packets.
#[doc(alias = "ovs_frag_type")]
#[derive(Default, PartialEq, Hash)]
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

rt::enumeration!(OvsFragType, u8, FAMILY, 0);

/// What an answer may leave out, because the unique id names the flow already.
#[derive(Default, PartialEq, Hash)]
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

rt::flags!(OvsUfidFlags, u32, FAMILY, 1);

/// What a packet's hash covers. How it is computed is left to the datapath, so only equality means
/// something.
#[doc(alias = "ovs_hash_alg")]
#[derive(Default, PartialEq, Hash)]
pub struct OvsHashAlg(pub u32);

impl OvsHashAlg {
    /// Addresses, protocol and ports.
    #[doc(alias = "OVS_HASH_ALG_L4")]
    pub const L4: Self = Self(0);
    /// The same, with one result for both directions (Linux 6.8).
    #[doc(alias = "OVS_HASH_ALG_SYM_L4")]
    pub const SYM_L4: Self = Self(1);
}

rt::enumeration!(OvsHashAlg, u32, FAMILY, 2);

/// What connection tracking says about a packet. Zero until the action `ct` ran.
#[derive(Default, PartialEq, Hash)]
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

rt::flags!(CtStateFlags, u32, FAMILY, 3);

/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsHeader {
    /// Interface index of the local port of the datapath.
    pub dp_ifindex: i32,
}

rt::structure!(OvsHeader, "ovs-header", 4, FAMILY, 0, [dp_ifindex(i32, 0)]);

/// Counters of a flow since it was made or its counters were cleared.
#[doc(alias = "ovs_flow_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsFlowStats {
    /// Packets that matched.
    pub n_packets: u64,
    /// Bytes of the packets that matched.
    pub n_bytes: u64,
}

rt::structure!(
    OvsFlowStats, "ovs-flow-stats", 16, FAMILY, 1, [n_packets(u64, 0), n_bytes(u64, 8)]
);

/// Addresses of the Ethernet header.
#[doc(alias = "ovs_key_ethernet")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyEthernet {
    /// `eth-src`.
    pub eth_src: rt::HardwareAddr,
    /// `eth-dst`.
    pub eth_dst: rt::HardwareAddr,
}

rt::structure!(
    OvsKeyEthernet, "ovs-key-ethernet", 12, FAMILY, 2, [eth_src(c::Mac < 6 >, 0),
    eth_dst(c::Mac < 6 >, 6)]
);

/// An MPLS label stack entry.
#[doc(alias = "ovs_key_mpls")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyMpls {
    /// Label (20 bits), traffic class (3), bottom of stack (1), TTL (8), from the most significant
    /// bit down.
    pub mpls_lse: u32,
}

rt::structure!(OvsKeyMpls, "ovs-key-mpls", 4, FAMILY, 3, [mpls_lse(c::Be < u32 >, 0)]);

/// Fields of the IPv4 header.
#[doc(alias = "ovs_key_ipv4")]
#[derive(PartialEq)]
#[non_exhaustive]
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

rt::structure!(
    OvsKeyIpv4, "ovs-key-ipv4", 12, FAMILY, 4, [ipv4_src(c::Ipv4, 0), ipv4_dst(c::Ipv4,
    4), ipv4_proto(u8, 8), ipv4_tos(u8, 9), ipv4_ttl(u8, 10), ipv4_frag(c::As <
    OvsFragType, u8 >, 11)]
);

/// Fields of the IPv6 header.
#[doc(alias = "ovs_key_ipv6")]
#[derive(PartialEq)]
#[non_exhaustive]
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

rt::structure!(
    OvsKeyIpv6, "ovs-key-ipv6", 40, FAMILY, 5, [ipv6_src(c::Ipv6, 0), ipv6_dst(c::Ipv6,
    16), ipv6_label(c::Be < u32 >, 32), ipv6_proto(u8, 36), ipv6_tclass(u8, 37),
    ipv6_hlimit(u8, 38), ipv6_frag(c::As < OvsFragType, u8 >, 39)]
);

/// Extension headers of an IPv6 packet (Linux 5.18).
#[doc(alias = "ovs_key_ipv6_exthdrs")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyIpv6Exthdrs {
    /// Headers seen: bit 0 no next header, 1 ESP, 2 authentication, 3 destination options, 4
    /// fragment, 5 routing, 6 hop-by-hop, 7 some twice, 8 not in the recommended order. Host byte
    /// order.
    pub hdrs: u16,
}

rt::structure!(OvsKeyIpv6Exthdrs, "ovs-key-ipv6-exthdrs", 2, FAMILY, 6, [hdrs(u16, 0)]);

/// Ports of a TCP segment.
#[doc(alias = "ovs_key_tcp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyTcp {
    /// `tcp-src`.
    pub tcp_src: u16,
    /// `tcp-dst`.
    pub tcp_dst: u16,
}

rt::structure!(
    OvsKeyTcp, "ovs-key-tcp", 4, FAMILY, 7, [tcp_src(c::Be < u16 >, 0), tcp_dst(c::Be <
    u16 >, 2)]
);

/// Ports of a UDP datagram.
#[doc(alias = "ovs_key_udp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyUdp {
    /// `udp-src`.
    pub udp_src: u16,
    /// `udp-dst`.
    pub udp_dst: u16,
}

rt::structure!(
    OvsKeyUdp, "ovs-key-udp", 4, FAMILY, 8, [udp_src(c::Be < u16 >, 0), udp_dst(c::Be <
    u16 >, 2)]
);

/// Ports of an SCTP packet.
#[doc(alias = "ovs_key_sctp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeySctp {
    /// `sctp-src`.
    pub sctp_src: u16,
    /// `sctp-dst`.
    pub sctp_dst: u16,
}

rt::structure!(
    OvsKeySctp, "ovs-key-sctp", 4, FAMILY, 9, [sctp_src(c::Be < u16 >, 0), sctp_dst(c::Be
    < u16 >, 2)]
);

/// Type and code of an ICMP or ICMPv6 message.
#[doc(alias = "ovs_key_icmp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyIcmp {
    /// `icmp-type`.
    pub icmp_type: u8,
    /// `icmp-code`.
    pub icmp_code: u8,
}

rt::structure!(
    OvsKeyIcmp, "ovs-key-icmp", 2, FAMILY, 10, [icmp_type(u8, 0), icmp_code(u8, 1)]
);

/// Fields of an ARP or RARP packet.
#[doc(alias = "ovs_key_arp")]
#[derive(PartialEq)]
#[non_exhaustive]
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

rt::structure!(
    OvsKeyArp, "ovs-key-arp", 24, FAMILY, 11, [arp_sip(c::Ipv4, 0), arp_tip(c::Ipv4, 4),
    arp_op(c::Be < u16 >, 8), arp_sha(c::Mac < 6 >, 10), arp_tha(c::Mac < 6 >, 16)]
);

/// Fields of an IPv6 neighbour solicitation or advertisement.
#[doc(alias = "ovs_key_nd")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyNd {
    /// IPv6 address that is asked for or announced.
    pub nd_target: [u8; 16],
    /// Link-layer address of the sender, from an option; zero without.
    pub nd_sll: rt::HardwareAddr,
    /// Link-layer address of the target, from an option; zero without.
    pub nd_tll: rt::HardwareAddr,
}

rt::structure!(
    OvsKeyNd, "ovs-key-nd", 28, FAMILY, 12, [nd_target([u8; 16], 0), nd_sll(c::Mac < 6 >,
    16), nd_tll(c::Mac < 6 >, 22)]
);

/// Original direction of the tracked connection, before NAT.
#[doc(alias = "ovs_key_ct_tuple_ipv4")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure!(
    OvsKeyCtTupleIpv4, "ovs-key-ct-tuple-ipv4", 16, FAMILY, 13, [ipv4_src(c::Be < u32 >,
    0), ipv4_dst(c::Be < u32 >, 4), src_port(c::Be < u16 >, 8), dst_port(c::Be < u16 >,
    10), ipv4_proto(u8, 12)]
);

/// Original direction of the tracked connection, before NAT.
#[doc(alias = "ovs_key_ct_tuple_ipv6")]
#[derive(PartialEq)]
#[non_exhaustive]
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

rt::structure!(
    OvsKeyCtTupleIpv6, "ovs-key-ct-tuple-ipv6", 40, FAMILY, 14, [ipv6_src(c::Ipv6, 0),
    ipv6_dst(c::Ipv6, 16), src_port(c::Be < u16 >, 32), dst_port(c::Be < u16 >, 34),
    ipv6_proto(u8, 36), pad([u8; 3], 37)]
);

/// Argument of the action `push-eth`.
#[doc(alias = "ovs_action_push_eth")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsActionPushEth {
    /// Addresses of the header.
    pub addresses: OvsKeyEthernet,
}

rt::structure!(
    OvsActionPushEth, "ovs-action-push-eth", 12, FAMILY, 15, [addresses(c::Struct <
    OvsKeyEthernet >, 0)]
);

/// Base of a network service header.
#[doc(alias = "ovs_nsh_key_base")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure!(
    OvsNshKeyBase, "ovs-nsh-key-base", 8, FAMILY, 16, [flags(u8, 0), ttl(u8, 1),
    mdtype(u8, 2), np(u8, 3), path_hdr(c::Be < u32 >, 4)]
);

/// Argument of the action `push-vlan`.
#[doc(alias = "ovs_action_push_vlan")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsActionPushVlan {
    /// EtherType of the tag, 0x8100 (802.1Q) or 0x88a8 (802.1ad).
    pub vlan_tpid: u16,
    /// Priority and VLAN id. Bit 12 (0x1000) must be set.
    pub vlan_tci: u16,
}

rt::structure!(
    OvsActionPushVlan, "ovs-action-push-vlan", 4, FAMILY, 17, [vlan_tpid(c::Be < u16 >,
    0), vlan_tci(c::Be < u16 >, 2)]
);

/// Argument of the action `hash`.
#[doc(alias = "ovs_action_hash")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsActionHash {
    /// What goes into the hash.
    pub hash_alg: OvsHashAlg,
    /// Number mixed into the hash, so that different users get different results.
    pub hash_basis: u32,
}

rt::structure!(
    OvsActionHash, "ovs-action-hash", 8, FAMILY, 18, [hash_alg(c::As < OvsHashAlg, u32 >,
    0), hash_basis(u32, 4)]
);

/// Argument of the action `push-mpls`.
#[doc(alias = "ovs_action_push_mpls")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsActionPushMpls {
    /// Label stack entry to put in front of the others.
    pub mpls_lse: u32,
    /// EtherType of the packet from then on: 0x8847 (unicast) or 0x8848 (multicast), nothing else.
    pub mpls_ethertype: u16,
}

rt::structure!(
    OvsActionPushMpls, "ovs-action-push-mpls", 8, FAMILY, 19, [mpls_lse(c::Be < u32 >,
    0), mpls_ethertype(c::Be < u16 >, 4)]
);

/// Argument of the action `add-mpls`.
#[doc(alias = "ovs_action_add_mpls")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsActionAddMpls {
    /// Label stack entry to add.
    pub mpls_lse: u32,
    /// EtherType of the packet from then on: 0x8847 (unicast) or 0x8848 (multicast), nothing else.
    pub mpls_ethertype: u16,
    /// Bit 0 set: the entry goes in front of the network header. Clear: in front of the whole
    /// packet with its Ethernet header. Host byte order.
    pub tun_flags: u16,
}

rt::structure!(
    OvsActionAddMpls, "ovs-action-add-mpls", 8, FAMILY, 20, [mpls_lse(c::Be < u32 >, 0),
    mpls_ethertype(c::Be < u16 >, 4), tun_flags(u16, 6)]
);
