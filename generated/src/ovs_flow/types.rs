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

rt::enumeration! { name: OvsFragType, number: u8, table: FAMILY[0] }

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

rt::flags! { name: OvsUfidFlags, number: u32, table: FAMILY[1] }

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

rt::enumeration! { name: OvsHashAlg, number: u32, table: FAMILY[2] }

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

rt::flags! { name: CtStateFlags, number: u32, table: FAMILY[3] }

/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsHeader {
    /// Interface index of the local port of the datapath.
    pub dp_ifindex: i32,
}

rt::structure! {
    name: OvsHeader,
    kernel: "ovs-header",
    table: FAMILY[0],
    size: 4,
    members: [0 => dp_ifindex: i32],
}

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

rt::structure! {
    name: OvsFlowStats,
    kernel: "ovs-flow-stats",
    table: FAMILY[1],
    size: 16,
    members: [0 => n_packets: u64, 8 => n_bytes: u64],
}

/// Addresses of the Ethernet header.
#[doc(alias = "ovs_key_ethernet")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyEthernet {
    /// The member `eth-src`.
    pub eth_src: rt::HardwareAddr,
    /// The member `eth-dst`.
    pub eth_dst: rt::HardwareAddr,
}

rt::structure! {
    name: OvsKeyEthernet,
    kernel: "ovs-key-ethernet",
    table: FAMILY[2],
    size: 12,
    members: [0 => eth_src: c::Mac<6>, 6 => eth_dst: c::Mac<6>],
}

/// An MPLS label stack entry.
#[doc(alias = "ovs_key_mpls")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyMpls {
    /// Label (20 bits), traffic class (3), bottom of stack (1), TTL (8), from the most significant
    /// bit down.
    pub mpls_lse: u32,
}

rt::structure! {
    name: OvsKeyMpls,
    kernel: "ovs-key-mpls",
    table: FAMILY[3],
    size: 4,
    members: [0 => mpls_lse: c::Be<u32>],
}

/// Fields of the IPv4 header.
#[doc(alias = "ovs_key_ipv4")]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct OvsKeyIpv4 {
    /// The member `ipv4-src`.
    pub ipv4_src: core::net::Ipv4Addr,
    /// The member `ipv4-dst`.
    pub ipv4_dst: core::net::Ipv4Addr,
    /// IP protocol; for ARP see `ovs-key-arp`.
    pub ipv4_proto: u8,
    /// DSCP and ECN bits.
    pub ipv4_tos: u8,
    /// The member `ipv4-ttl`.
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

rt::structure! {
    name: OvsKeyIpv4,
    kernel: "ovs-key-ipv4",
    table: FAMILY[4],
    size: 12,
    members: [
        0 => ipv4_src: c::Ipv4,
        4 => ipv4_dst: c::Ipv4,
        8 => ipv4_proto: u8,
        9 => ipv4_tos: u8,
        10 => ipv4_ttl: u8,
        11 => ipv4_frag: c::As<OvsFragType, u8>,
    ],
}

/// Fields of the IPv6 header.
#[doc(alias = "ovs_key_ipv6")]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct OvsKeyIpv6 {
    /// The member `ipv6-src`.
    pub ipv6_src: core::net::Ipv6Addr,
    /// The member `ipv6-dst`.
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

rt::structure! {
    name: OvsKeyIpv6,
    kernel: "ovs-key-ipv6",
    table: FAMILY[5],
    size: 40,
    members: [
        0 => ipv6_src: c::Ipv6,
        16 => ipv6_dst: c::Ipv6,
        32 => ipv6_label: c::Be<u32>,
        36 => ipv6_proto: u8,
        37 => ipv6_tclass: u8,
        38 => ipv6_hlimit: u8,
        39 => ipv6_frag: c::As<OvsFragType, u8>,
    ],
}

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

rt::structure! {
    name: OvsKeyIpv6Exthdrs,
    kernel: "ovs-key-ipv6-exthdrs",
    table: FAMILY[6],
    size: 2,
    members: [0 => hdrs: u16],
}

/// Ports of a TCP segment.
#[doc(alias = "ovs_key_tcp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyTcp {
    /// The member `tcp-src`.
    pub tcp_src: u16,
    /// The member `tcp-dst`.
    pub tcp_dst: u16,
}

rt::structure! {
    name: OvsKeyTcp,
    kernel: "ovs-key-tcp",
    table: FAMILY[7],
    size: 4,
    members: [0 => tcp_src: c::Be<u16>, 2 => tcp_dst: c::Be<u16>],
}

/// Ports of a UDP datagram.
#[doc(alias = "ovs_key_udp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyUdp {
    /// The member `udp-src`.
    pub udp_src: u16,
    /// The member `udp-dst`.
    pub udp_dst: u16,
}

rt::structure! {
    name: OvsKeyUdp,
    kernel: "ovs-key-udp",
    table: FAMILY[8],
    size: 4,
    members: [0 => udp_src: c::Be<u16>, 2 => udp_dst: c::Be<u16>],
}

/// Ports of an SCTP packet.
#[doc(alias = "ovs_key_sctp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeySctp {
    /// The member `sctp-src`.
    pub sctp_src: u16,
    /// The member `sctp-dst`.
    pub sctp_dst: u16,
}

rt::structure! {
    name: OvsKeySctp,
    kernel: "ovs-key-sctp",
    table: FAMILY[9],
    size: 4,
    members: [0 => sctp_src: c::Be<u16>, 2 => sctp_dst: c::Be<u16>],
}

/// Type and code of an ICMP or ICMPv6 message.
#[doc(alias = "ovs_key_icmp")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyIcmp {
    /// The member `icmp-type`.
    pub icmp_type: u8,
    /// The member `icmp-code`.
    pub icmp_code: u8,
}

rt::structure! {
    name: OvsKeyIcmp,
    kernel: "ovs-key-icmp",
    table: FAMILY[10],
    size: 2,
    members: [0 => icmp_type: u8, 1 => icmp_code: u8],
}

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

rt::structure! {
    name: OvsKeyArp,
    kernel: "ovs-key-arp",
    table: FAMILY[11],
    size: 24,
    members: [
        0 => arp_sip: c::Ipv4,
        4 => arp_tip: c::Ipv4,
        8 => arp_op: c::Be<u16>,
        10 => arp_sha: c::Mac<6>,
        16 => arp_tha: c::Mac<6>,
    ],
}

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

rt::structure! {
    name: OvsKeyNd,
    kernel: "ovs-key-nd",
    table: FAMILY[12],
    size: 28,
    members: [0 => nd_target: [u8; 16], 16 => nd_sll: c::Mac<6>, 22 => nd_tll: c::Mac<6>],
}

/// Original direction of the tracked connection, before NAT.
#[doc(alias = "ovs_key_ct_tuple_ipv4")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsKeyCtTupleIpv4 {
    /// The member `ipv4-src`.
    pub ipv4_src: u32,
    /// The member `ipv4-dst`.
    pub ipv4_dst: u32,
    /// The member `src-port`.
    pub src_port: u16,
    /// The member `dst-port`.
    pub dst_port: u16,
    /// The member `ipv4-proto`.
    pub ipv4_proto: u8,
}

rt::structure! {
    name: OvsKeyCtTupleIpv4,
    kernel: "ovs-key-ct-tuple-ipv4",
    table: FAMILY[13],
    size: 16,
    members: [
        0 => ipv4_src: c::Be<u32>,
        4 => ipv4_dst: c::Be<u32>,
        8 => src_port: c::Be<u16>,
        10 => dst_port: c::Be<u16>,
        12 => ipv4_proto: u8,
    ],
}

/// Original direction of the tracked connection, before NAT.
#[doc(alias = "ovs_key_ct_tuple_ipv6")]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct OvsKeyCtTupleIpv6 {
    /// The member `ipv6-src`.
    pub ipv6_src: core::net::Ipv6Addr,
    /// The member `ipv6-dst`.
    pub ipv6_dst: core::net::Ipv6Addr,
    /// The member `src-port`.
    pub src_port: u16,
    /// The member `dst-port`.
    pub dst_port: u16,
    /// The member `ipv6-proto`.
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

rt::structure! {
    name: OvsKeyCtTupleIpv6,
    kernel: "ovs-key-ct-tuple-ipv6",
    table: FAMILY[14],
    size: 40,
    members: [
        0 => ipv6_src: c::Ipv6,
        16 => ipv6_dst: c::Ipv6,
        32 => src_port: c::Be<u16>,
        34 => dst_port: c::Be<u16>,
        36 => ipv6_proto: u8,
        37 => pad: [u8; 3],
    ],
}

/// Argument of the action `push-eth`.
#[doc(alias = "ovs_action_push_eth")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsActionPushEth {
    /// Addresses of the header.
    pub addresses: OvsKeyEthernet,
}

rt::structure! {
    name: OvsActionPushEth,
    kernel: "ovs-action-push-eth",
    table: FAMILY[15],
    size: 12,
    members: [0 => addresses: c::Struct<OvsKeyEthernet>],
}

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

rt::structure! {
    name: OvsNshKeyBase,
    kernel: "ovs-nsh-key-base",
    table: FAMILY[16],
    size: 8,
    members: [
        0 => flags: u8,
        1 => ttl: u8,
        2 => mdtype: u8,
        3 => np: u8,
        4 => path_hdr: c::Be<u32>,
    ],
}

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

rt::structure! {
    name: OvsActionPushVlan,
    kernel: "ovs-action-push-vlan",
    table: FAMILY[17],
    size: 4,
    members: [0 => vlan_tpid: c::Be<u16>, 2 => vlan_tci: c::Be<u16>],
}

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

rt::structure! {
    name: OvsActionHash,
    kernel: "ovs-action-hash",
    table: FAMILY[18],
    size: 8,
    members: [0 => hash_alg: c::As<OvsHashAlg, u32>, 4 => hash_basis: u32],
}

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

rt::structure! {
    name: OvsActionPushMpls,
    kernel: "ovs-action-push-mpls",
    table: FAMILY[19],
    size: 8,
    members: [0 => mpls_lse: c::Be<u32>, 4 => mpls_ethertype: c::Be<u16>],
}

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

rt::structure! {
    name: OvsActionAddMpls,
    kernel: "ovs-action-add-mpls",
    table: FAMILY[20],
    size: 8,
    members: [0 => mpls_lse: c::Be<u32>, 4 => mpls_ethertype: c::Be<u16>, 6 => tun_flags: u16],
}
