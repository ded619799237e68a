// @generated from specs/rt-link.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// State and mode of an interface; `ip link show` prints them between angle brackets.
#[doc(alias = "net_device_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct IfinfoFlags(pub u32);

impl IfinfoFlags {
    /// Switched on by the administrator; the one flag that most requests are about.
    #[doc(alias = "IFF_UP")]
    pub const UP: Self = Self(1);
    /// Can send to all hosts of the link.
    #[doc(alias = "IFF_BROADCAST")]
    pub const BROADCAST: Self = Self(2);
    /// Asks the driver for debug output; few drivers care.
    #[doc(alias = "IFF_DEBUG")]
    pub const DEBUG: Self = Self(4);
    /// Sends to itself only, like `lo`.
    #[doc(alias = "IFF_LOOPBACK")]
    pub const LOOPBACK: Self = Self(8);
    /// Has exactly one peer at the other end.
    #[doc(alias = "IFF_POINT_TO_POINT")]
    pub const POINT_TO_POINT: Self = Self(0x10);
    /// Historical, without effect.
    #[doc(alias = "IFF_NO_TRAILERS")]
    pub const NO_TRAILERS: Self = Self(0x20);
    /// Ready for traffic (operational state up or unknown).
    #[doc(alias = "IFF_RUNNING")]
    pub const RUNNING: Self = Self(0x40);
    /// Needs no address resolution.
    #[doc(alias = "IFF_NO_ARP")]
    pub const NO_ARP: Self = Self(0x80);
    /// Receives all packets, not only its own.
    #[doc(alias = "IFF_PROMISC")]
    pub const PROMISC: Self = Self(0x100);
    /// Receives all multicast packets.
    #[doc(alias = "IFF_ALL_MULTI")]
    pub const ALL_MULTI: Self = Self(0x200);
    /// Historical: head of a load balancing bundle.
    #[doc(alias = "IFF_MASTER")]
    pub const MASTER: Self = Self(0x400);
    /// Historical: member of a load balancing bundle; bonds still set it on their ports.
    #[doc(alias = "IFF_SLAVE")]
    pub const SLAVE: Self = Self(0x800);
    /// Supports multicast.
    #[doc(alias = "IFF_MULTICAST")]
    pub const MULTICAST: Self = Self(0x1000);
    /// Historical: can choose its media type.
    #[doc(alias = "IFF_PORTSEL")]
    pub const PORTSEL: Self = Self(0x2000);
    /// Historical: media selection is automatic.
    #[doc(alias = "IFF_AUTO_MEDIA")]
    pub const AUTO_MEDIA: Self = Self(0x4000);
    /// Historical: loses its addresses when it goes down.
    #[doc(alias = "IFF_DYNAMIC")]
    pub const DYNAMIC: Self = Self(0x8000);
    /// Has carrier: cable plugged in and partner found.
    #[doc(alias = "IFF_LOWER_UP")]
    pub const LOWER_UP: Self = Self(0x10000);
    /// Up but waiting for something, such as 802.1X authentication.
    #[doc(alias = "IFF_DORMANT")]
    pub const DORMANT: Self = Self(0x20000);
    /// Sends a copy of sent frames back (CAN).
    #[doc(alias = "IFF_ECHO")]
    pub const ECHO: Self = Self(0x40000);
}

rt::flags! { name: IfinfoFlags, number: u32, table: FAMILY[0] }

/// Ethernet types of VLAN tags.
#[derive(Default, PartialEq, Hash)]
pub struct VlanProtocols(pub u16);

impl VlanProtocols {
    /// Customer tag, `0x8100`.
    #[doc(alias = "ETH_P_8021Q")]
    pub const _8021Q: Self = Self(33024);
    /// Service provider tag, `0x88a8`.
    #[doc(alias = "ETH_P_8021AD")]
    pub const _8021AD: Self = Self(34984);
}

rt::enumeration! { name: VlanProtocols, number: u16, table: FAMILY[1] }

/// Positions of IPv4 settings in the array of `ifla-attrs`; each is the sysctl of that name under
/// `net.ipv4.conf`.
#[derive(Default, PartialEq, Hash)]
pub struct Ipv4Devconf(pub u8);

impl Ipv4Devconf {
    /// 1 routes packets that come in on the interface.
    #[doc(alias = "IPV4_DEVCONF_FORWARDING")]
    pub const FORWARDING: Self = Self(0);
    /// 1 while a daemon routes multicast here; read-only.
    #[doc(alias = "IPV4_DEVCONF_MC_FORWARDING")]
    pub const MC_FORWARDING: Self = Self(1);
    /// 1 answers ARP requests for hosts that are routed elsewhere.
    #[doc(alias = "IPV4_DEVCONF_PROXY_ARP")]
    pub const PROXY_ARP: Self = Self(2);
    /// 1 follows ICMP redirects.
    #[doc(alias = "IPV4_DEVCONF_ACCEPT_REDIRECTS")]
    pub const ACCEPT_REDIRECTS: Self = Self(3);
    /// 1 follows ICMP redirects only towards known gateways.
    #[doc(alias = "IPV4_DEVCONF_SECURE_REDIRECTS")]
    pub const SECURE_REDIRECTS: Self = Self(4);
    /// 1 sends ICMP redirects when routing.
    #[doc(alias = "IPV4_DEVCONF_SEND_REDIRECTS")]
    pub const SEND_REDIRECTS: Self = Self(5);
    /// 1 expects several subnets on the link.
    #[doc(alias = "IPV4_DEVCONF_SHARED_MEDIA")]
    pub const SHARED_MEDIA: Self = Self(6);
    /// Check that the source is reachable: 0 off, 1 by this interface, 2 by any.
    #[doc(alias = "IPV4_DEVCONF_RP_FILTER")]
    pub const RP_FILTER: Self = Self(7);
    /// 1 accepts packets with a source route option.
    #[doc(alias = "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE")]
    pub const ACCEPT_SOURCE_ROUTE: Self = Self(8);
    /// The value `bootp-relay`.
    #[doc(alias = "IPV4_DEVCONF_BOOTP_RELAY")]
    pub const BOOTP_RELAY: Self = Self(9);
    /// 1 logs packets with impossible addresses.
    #[doc(alias = "IPV4_DEVCONF_LOG_MARTIANS")]
    pub const LOG_MARTIANS: Self = Self(10);
    /// Number for the user's own purposes.
    #[doc(alias = "IPV4_DEVCONF_TAG")]
    pub const TAG: Self = Self(11);
    /// 1 answers ARP only on the interface that routes to the asker.
    #[doc(alias = "IPV4_DEVCONF_ARPFILTER")]
    pub const ARPFILTER: Self = Self(12);
    /// Names the medium, so that proxy ARP keeps off interfaces on the same one; 0 alone on its
    /// medium, -1 unknown.
    #[doc(alias = "IPV4_DEVCONF_MEDIUM_ID")]
    pub const MEDIUM_ID: Self = Self(13);
    /// 1 sends without IPsec.
    #[doc(alias = "IPV4_DEVCONF_NOXFRM")]
    pub const NOXFRM: Self = Self(14);
    /// 1 receives without IPsec policy checks.
    #[doc(alias = "IPV4_DEVCONF_NOPOLICY")]
    pub const NOPOLICY: Self = Self(15);
    /// IGMP version to speak, 0 for automatic.
    #[doc(alias = "IPV4_DEVCONF_FORCE_IGMP_VERSION")]
    pub const FORCE_IGMP_VERSION: Self = Self(16);
    /// How strictly ARP requests choose their source address, 0 to 2.
    #[doc(alias = "IPV4_DEVCONF_ARP_ANNOUNCE")]
    pub const ARP_ANNOUNCE: Self = Self(17);
    /// When ARP requests are left unanswered, 0 to 8.
    #[doc(alias = "IPV4_DEVCONF_ARP_IGNORE")]
    pub const ARP_IGNORE: Self = Self(18);
    /// 1 keeps the other addresses of a subnet when the first is deleted.
    #[doc(alias = "IPV4_DEVCONF_PROMOTE_SECONDARIES")]
    pub const PROMOTE_SECONDARIES: Self = Self(19);
    /// Whether gratuitous ARP creates entries: 0 no, 1 yes, 2 only for the own subnet.
    #[doc(alias = "IPV4_DEVCONF_ARP_ACCEPT")]
    pub const ARP_ACCEPT: Self = Self(20);
    /// 1 sends gratuitous ARP when the interface comes up or its MAC changes.
    #[doc(alias = "IPV4_DEVCONF_ARP_NOTIFY")]
    pub const ARP_NOTIFY: Self = Self(21);
    /// 1 accepts packets that have an own address as source.
    #[doc(alias = "IPV4_DEVCONF_ACCEPT_LOCAL")]
    pub const ACCEPT_LOCAL: Self = Self(22);
    /// 1 takes the firewall mark into account when checking sources.
    #[doc(alias = "IPV4_DEVCONF_SRC_VMARK")]
    pub const SRC_VMARK: Self = Self(23);
    /// 1 answers ARP for hosts on the same interface (private VLANs).
    #[doc(alias = "IPV4_DEVCONF_PROXY_ARP_PVLAN")]
    pub const PROXY_ARP_PVLAN: Self = Self(24);
    /// 1 treats 127.0.0.0/8 like any network.
    #[doc(alias = "IPV4_DEVCONF_ROUTE_LOCALNET")]
    pub const ROUTE_LOCALNET: Self = Self(25);
    /// Milliseconds between repeated IGMP version 1 and 2 reports.
    #[doc(alias = "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL")]
    pub const IGMPV2_UNSOLICITED_REPORT_INTERVAL: Self = Self(26);
    /// Milliseconds between repeated IGMP version 3 reports.
    #[doc(alias = "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL")]
    pub const IGMPV3_UNSOLICITED_REPORT_INTERVAL: Self = Self(27);
    /// 1 skips routes whose interface has no carrier.
    #[doc(alias = "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN")]
    pub const IGNORE_ROUTES_WITH_LINKDOWN: Self = Self(28);
    /// 1 drops unicast IP inside multicast frames.
    #[doc(alias = "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST")]
    pub const DROP_UNICAST_IN_L2_MULTICAST: Self = Self(29);
    /// 1 drops gratuitous ARP.
    #[doc(alias = "IPV4_DEVCONF_DROP_GRATUITOUS_ARP")]
    pub const DROP_GRATUITOUS_ARP: Self = Self(30);
    /// 1 routes directed broadcasts.
    #[doc(alias = "IPV4_DEVCONF_BC_FORWARDING")]
    pub const BC_FORWARDING: Self = Self(31);
    /// 1 forgets ARP entries when carrier is lost.
    #[doc(alias = "IPV4_DEVCONF_ARP_EVICT_NOCARRIER")]
    pub const ARP_EVICT_NOCARRIER: Self = Self(32);
}

rt::enumeration! { name: Ipv4Devconf, number: u8, table: FAMILY[2] }

/// Positions of IPv6 settings in the array of `ifla6-attrs`; each is the sysctl of that name under
/// `net.ipv6.conf`.
#[derive(Default, PartialEq, Hash)]
pub struct Ipv6Devconf(pub u8);

impl Ipv6Devconf {
    /// 1 routes packets and makes the host a router on the interface.
    #[doc(alias = "DEVCONF_FORWARDING")]
    pub const FORWARDING: Self = Self(0);
    /// Hop limit of packets sent.
    #[doc(alias = "DEVCONF_HOPLIMIT")]
    pub const HOPLIMIT: Self = Self(1);
    /// MTU for IPv6, in bytes.
    #[doc(alias = "DEVCONF_MTU6")]
    pub const MTU6: Self = Self(2);
    /// Router advertisements: 0 ignore, 1 accept unless forwarding, 2 accept always.
    #[doc(alias = "DEVCONF_ACCEPT_RA")]
    pub const ACCEPT_RA: Self = Self(3);
    /// 1 follows redirects.
    #[doc(alias = "DEVCONF_ACCEPT_REDIRECTS")]
    pub const ACCEPT_REDIRECTS: Self = Self(4);
    /// 1 makes addresses from advertised prefixes.
    #[doc(alias = "DEVCONF_AUTOCONF")]
    pub const AUTOCONF: Self = Self(5);
    /// Probes of duplicate address detection.
    #[doc(alias = "DEVCONF_DAD_TRANSMITS")]
    pub const DAD_TRANSMITS: Self = Self(6);
    /// Router solicitations before giving up; -1 for no end.
    #[doc(alias = "DEVCONF_RTR_SOLICITS")]
    pub const RTR_SOLICITS: Self = Self(7);
    /// Milliseconds between router solicitations.
    #[doc(alias = "DEVCONF_RTR_SOLICIT_INTERVAL")]
    pub const RTR_SOLICIT_INTERVAL: Self = Self(8);
    /// Milliseconds before the first router solicitation.
    #[doc(alias = "DEVCONF_RTR_SOLICIT_DELAY")]
    pub const RTR_SOLICIT_DELAY: Self = Self(9);
    /// Temporary addresses: 0 none, 1 make, 2 make and prefer.
    #[doc(alias = "DEVCONF_USE_TEMPADDR")]
    pub const USE_TEMPADDR: Self = Self(10);
    /// Valid lifetime of temporary addresses, in seconds.
    #[doc(alias = "DEVCONF_TEMP_VALID_LFT")]
    pub const TEMP_VALID_LFT: Self = Self(11);
    /// Preferred lifetime of temporary addresses, in seconds.
    #[doc(alias = "DEVCONF_TEMP_PREFERED_LFT")]
    pub const TEMP_PREFERED_LFT: Self = Self(12);
    /// Tries to make a temporary address.
    #[doc(alias = "DEVCONF_REGEN_MAX_RETRY")]
    pub const REGEN_MAX_RETRY: Self = Self(13);
    /// Upper bound in seconds of the random part of temporary lifetimes.
    #[doc(alias = "DEVCONF_MAX_DESYNC_FACTOR")]
    pub const MAX_DESYNC_FACTOR: Self = Self(14);
    /// Most addresses made by autoconfiguration; 0 for no limit.
    #[doc(alias = "DEVCONF_MAX_ADDRESSES")]
    pub const MAX_ADDRESSES: Self = Self(15);
    /// MLD version to speak, 0 for automatic.
    #[doc(alias = "DEVCONF_FORCE_MLD_VERSION")]
    pub const FORCE_MLD_VERSION: Self = Self(16);
    /// 1 takes default routes from advertisements.
    #[doc(alias = "DEVCONF_ACCEPT_RA_DEFRTR")]
    pub const ACCEPT_RA_DEFRTR: Self = Self(17);
    /// 1 takes prefixes from advertisements.
    #[doc(alias = "DEVCONF_ACCEPT_RA_PINFO")]
    pub const ACCEPT_RA_PINFO: Self = Self(18);
    /// 1 heeds the router preference in advertisements.
    #[doc(alias = "DEVCONF_ACCEPT_RA_RTR_PREF")]
    pub const ACCEPT_RA_RTR_PREF: Self = Self(19);
    /// Milliseconds between probes of routers.
    #[doc(alias = "DEVCONF_RTR_PROBE_INTERVAL")]
    pub const RTR_PROBE_INTERVAL: Self = Self(20);
    /// Longest prefix taken from route information options.
    #[doc(alias = "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN")]
    pub const ACCEPT_RA_RT_INFO_MAX_PLEN: Self = Self(21);
    /// 1 answers solicitations for entries flagged proxy.
    #[doc(alias = "DEVCONF_PROXY_NDP")]
    pub const PROXY_NDP: Self = Self(22);
    /// 1 uses addresses before duplicate detection ends.
    #[doc(alias = "DEVCONF_OPTIMISTIC_DAD")]
    pub const OPTIMISTIC_DAD: Self = Self(23);
    /// The value `accept-source-route`.
    #[doc(alias = "DEVCONF_ACCEPT_SOURCE_ROUTE")]
    pub const ACCEPT_SOURCE_ROUTE: Self = Self(24);
    /// 1 while a daemon routes multicast here; read-only.
    #[doc(alias = "DEVCONF_MC_FORWARDING")]
    pub const MC_FORWARDING: Self = Self(25);
    /// 1 switches IPv6 off on the interface.
    #[doc(alias = "DEVCONF_DISABLE_IPV6")]
    pub const DISABLE_IPV6: Self = Self(26);
    /// Duplicate address detection: 0 off, 1 on, 2 on and stop IPv6 if the link-local address is
    /// taken.
    #[doc(alias = "DEVCONF_ACCEPT_DAD")]
    pub const ACCEPT_DAD: Self = Self(27);
    /// The value `force-tllao`.
    #[doc(alias = "DEVCONF_FORCE_TLLAO")]
    pub const FORCE_TLLAO: Self = Self(28);
    /// 1 sends neighbour advertisements when the interface comes up or its MAC changes.
    #[doc(alias = "DEVCONF_NDISC_NOTIFY")]
    pub const NDISC_NOTIFY: Self = Self(29);
    /// Milliseconds between repeated MLD version 1 reports.
    #[doc(alias = "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL")]
    pub const MLDV1_UNSOLICITED_REPORT_INTERVAL: Self = Self(30);
    /// Milliseconds between repeated MLD version 2 reports.
    #[doc(alias = "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL")]
    pub const MLDV2_UNSOLICITED_REPORT_INTERVAL: Self = Self(31);
    /// 1 drops fragmented neighbour discovery.
    #[doc(alias = "DEVCONF_SUPPRESS_FRAG_NDISC")]
    pub const SUPPRESS_FRAG_NDISC: Self = Self(32);
    /// 1 accepts advertisements from own addresses.
    #[doc(alias = "DEVCONF_ACCEPT_RA_FROM_LOCAL")]
    pub const ACCEPT_RA_FROM_LOCAL: Self = Self(33);
    /// 1 lets optimistic addresses be chosen as source.
    #[doc(alias = "DEVCONF_USE_OPTIMISTIC")]
    pub const USE_OPTIMISTIC: Self = Self(34);
    /// 1 takes the MTU from advertisements.
    #[doc(alias = "DEVCONF_ACCEPT_RA_MTU")]
    pub const ACCEPT_RA_MTU: Self = Self(35);
    /// The value `stable-secret`.
    #[doc(alias = "DEVCONF_STABLE_SECRET")]
    pub const STABLE_SECRET: Self = Self(36);
    /// 1 chooses sources only among addresses of the outgoing interface.
    #[doc(alias = "DEVCONF_USE_OIF_ADDRS_ONLY")]
    pub const USE_OIF_ADDRS_ONLY: Self = Self(37);
    /// Least hop limit taken from advertisements.
    #[doc(alias = "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT")]
    pub const ACCEPT_RA_MIN_HOP_LIMIT: Self = Self(38);
    /// 1 skips routes whose interface has no carrier.
    #[doc(alias = "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN")]
    pub const IGNORE_ROUTES_WITH_LINKDOWN: Self = Self(39);
    /// 1 drops unicast IP inside multicast frames.
    #[doc(alias = "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST")]
    pub const DROP_UNICAST_IN_L2_MULTICAST: Self = Self(40);
    /// 1 drops unsolicited neighbour advertisements.
    #[doc(alias = "DEVCONF_DROP_UNSOLICITED_NA")]
    pub const DROP_UNSOLICITED_NA: Self = Self(41);
    /// 1 keeps static addresses when the interface goes down.
    #[doc(alias = "DEVCONF_KEEP_ADDR_ON_DOWN")]
    pub const KEEP_ADDR_ON_DOWN: Self = Self(42);
    /// Upper bound of the growing time between router solicitations, in milliseconds.
    #[doc(alias = "DEVCONF_RTR_SOLICIT_MAX_INTERVAL")]
    pub const RTR_SOLICIT_MAX_INTERVAL: Self = Self(43);
    /// 1 accepts segment routing packets.
    #[doc(alias = "DEVCONF_SEG6_ENABLED")]
    pub const SEG6_ENABLED: Self = Self(44);
    /// The value `seg6-require-hmac`.
    #[doc(alias = "DEVCONF_SEG6_REQUIRE_HMAC")]
    pub const SEG6_REQUIRE_HMAC: Self = Self(45);
    /// 1 recognises own probes that a link loops back.
    #[doc(alias = "DEVCONF_ENHANCED_DAD")]
    pub const ENHANCED_DAD: Self = Self(46);
    /// How link-local addresses are made, as in `ifla6-attrs`.
    #[doc(alias = "DEVCONF_ADDR_GEN_MODE")]
    pub const ADDR_GEN_MODE: Self = Self(47);
    /// 1 receives without IPsec policy checks.
    #[doc(alias = "DEVCONF_DISABLE_POLICY")]
    pub const DISABLE_POLICY: Self = Self(48);
    /// Shortest prefix taken from route information options.
    #[doc(alias = "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN")]
    pub const ACCEPT_RA_RT_INFO_MIN_PLEN: Self = Self(49);
    /// Traffic class of neighbour discovery packets.
    #[doc(alias = "DEVCONF_NDISC_TCLASS")]
    pub const NDISC_TCLASS: Self = Self(50);
    /// 1 accepts RPL source routed packets.
    #[doc(alias = "DEVCONF_RPL_SEG_ENABLED")]
    pub const RPL_SEG_ENABLED: Self = Self(51);
    /// Metric of default routes from advertisements.
    #[doc(alias = "DEVCONF_RA_DEFRTR_METRIC")]
    pub const RA_DEFRTR_METRIC: Self = Self(52);
    /// 1 accepts IOAM options.
    #[doc(alias = "DEVCONF_IOAM6_ENABLED")]
    pub const IOAM6_ENABLED: Self = Self(53);
    /// IOAM id of the interface, 16 bits.
    #[doc(alias = "DEVCONF_IOAM6_ID")]
    pub const IOAM6_ID: Self = Self(54);
    /// IOAM id of the interface, 32 bits.
    #[doc(alias = "DEVCONF_IOAM6_ID_WIDE")]
    pub const IOAM6_ID_WIDE: Self = Self(55);
    /// 1 forgets neighbours when carrier is lost.
    #[doc(alias = "DEVCONF_NDISC_EVICT_NOCARRIER")]
    pub const NDISC_EVICT_NOCARRIER: Self = Self(56);
    /// 1 learns neighbours from unsolicited advertisements.
    #[doc(alias = "DEVCONF_ACCEPT_UNTRACKED_NA")]
    pub const ACCEPT_UNTRACKED_NA: Self = Self(57);
}

rt::enumeration! { name: Ipv6Devconf, number: u8, table: FAMILY[3] }

/// Positions of ICMPv6 counters in an array of u64; the first holds the length of the array.
#[derive(Default, PartialEq, Hash)]
pub struct IflaIcmp6Stats(pub u8);

impl IflaIcmp6Stats {
    /// Not a counter: length of the array.
    #[doc(alias = "ICMP6_MIB_NUM")]
    pub const NUM: Self = Self(0);
    /// Messages received.
    #[doc(alias = "ICMP6_MIB_INMSGS")]
    pub const INMSGS: Self = Self(1);
    /// Received messages with errors.
    #[doc(alias = "ICMP6_MIB_INERRORS")]
    pub const INERRORS: Self = Self(2);
    /// Messages sent.
    #[doc(alias = "ICMP6_MIB_OUTMSGS")]
    pub const OUTMSGS: Self = Self(3);
    /// Messages that could not be sent.
    #[doc(alias = "ICMP6_MIB_OUTERRORS")]
    pub const OUTERRORS: Self = Self(4);
    /// Received messages with a wrong checksum.
    #[doc(alias = "ICMP6_MIB_CSUMERRORS")]
    pub const CSUMERRORS: Self = Self(5);
    /// Messages held back by the rate limit of the host.
    #[doc(alias = "ICMP6_MIB_RATELIMITHOST")]
    pub const RATELIMITHOST: Self = Self(6);
}

rt::enumeration! { name: IflaIcmp6Stats, number: u8, table: FAMILY[4] }

/// Positions of IPv6 counters in an array of u64; the first holds the length of the array.
#[derive(Default, PartialEq, Hash)]
pub struct IflaInet6Stats(pub u8);

impl IflaInet6Stats {
    /// Not a counter: length of the array.
    #[doc(alias = "IPSTATS_MIB_NUM")]
    pub const NUM: Self = Self(0);
    /// Packets received.
    #[doc(alias = "IPSTATS_MIB_INPKTS")]
    pub const INPKTS: Self = Self(1);
    /// Bytes received.
    #[doc(alias = "IPSTATS_MIB_INOCTETS")]
    pub const INOCTETS: Self = Self(2);
    /// Packets handed to a protocol of this host.
    #[doc(alias = "IPSTATS_MIB_INDELIVERS")]
    pub const INDELIVERS: Self = Self(3);
    /// Packets forwarded.
    #[doc(alias = "IPSTATS_MIB_OUTFORWDATAGRAMS")]
    pub const OUTFORWDATAGRAMS: Self = Self(4);
    /// Packets that this host wanted to send.
    #[doc(alias = "IPSTATS_MIB_OUTPKTS")]
    pub const OUTPKTS: Self = Self(5);
    /// Bytes sent.
    #[doc(alias = "IPSTATS_MIB_OUTOCTETS")]
    pub const OUTOCTETS: Self = Self(6);
    /// Received packets with a faulty IPv6 header.
    #[doc(alias = "IPSTATS_MIB_INHDRERRORS")]
    pub const INHDRERRORS: Self = Self(7);
    /// Packets not forwarded for being larger than the next MTU.
    #[doc(alias = "IPSTATS_MIB_INTOOBIGERRORS")]
    pub const INTOOBIGERRORS: Self = Self(8);
    /// Received packets without a route.
    #[doc(alias = "IPSTATS_MIB_INNOROUTES")]
    pub const INNOROUTES: Self = Self(9);
    /// Received packets with an unsuitable destination address.
    #[doc(alias = "IPSTATS_MIB_INADDRERRORS")]
    pub const INADDRERRORS: Self = Self(10);
    /// Received packets of an unknown protocol.
    #[doc(alias = "IPSTATS_MIB_INUNKNOWNPROTOS")]
    pub const INUNKNOWNPROTOS: Self = Self(11);
    /// Received packets shorter than their header says.
    #[doc(alias = "IPSTATS_MIB_INTRUNCATEDPKTS")]
    pub const INTRUNCATEDPKTS: Self = Self(12);
    /// Good received packets thrown away, for lack of memory for instance.
    #[doc(alias = "IPSTATS_MIB_INDISCARDS")]
    pub const INDISCARDS: Self = Self(13);
    /// Good outgoing packets thrown away, for lack of memory for instance.
    #[doc(alias = "IPSTATS_MIB_OUTDISCARDS")]
    pub const OUTDISCARDS: Self = Self(14);
    /// Outgoing packets without a route.
    #[doc(alias = "IPSTATS_MIB_OUTNOROUTES")]
    pub const OUTNOROUTES: Self = Self(15);
    /// Reassemblies given up because fragments stayed away.
    #[doc(alias = "IPSTATS_MIB_REASMTIMEOUT")]
    pub const REASMTIMEOUT: Self = Self(16);
    /// Fragments received.
    #[doc(alias = "IPSTATS_MIB_REASMREQDS")]
    pub const REASMREQDS: Self = Self(17);
    /// Packets put together from fragments.
    #[doc(alias = "IPSTATS_MIB_REASMOKS")]
    pub const REASMOKS: Self = Self(18);
    /// Reassemblies that failed.
    #[doc(alias = "IPSTATS_MIB_REASMFAILS")]
    pub const REASMFAILS: Self = Self(19);
    /// Packets split into fragments.
    #[doc(alias = "IPSTATS_MIB_FRAGOKS")]
    pub const FRAGOKS: Self = Self(20);
    /// Packets that could not be split.
    #[doc(alias = "IPSTATS_MIB_FRAGFAILS")]
    pub const FRAGFAILS: Self = Self(21);
    /// Fragments made.
    #[doc(alias = "IPSTATS_MIB_FRAGCREATES")]
    pub const FRAGCREATES: Self = Self(22);
    /// Multicast packets received.
    #[doc(alias = "IPSTATS_MIB_INMCASTPKTS")]
    pub const INMCASTPKTS: Self = Self(23);
    /// Multicast packets sent.
    #[doc(alias = "IPSTATS_MIB_OUTMCASTPKTS")]
    pub const OUTMCASTPKTS: Self = Self(24);
    /// The value `inbcastpkts`.
    #[doc(alias = "IPSTATS_MIB_INBCASTPKTS")]
    pub const INBCASTPKTS: Self = Self(25);
    /// The value `outbcastpkts`.
    #[doc(alias = "IPSTATS_MIB_OUTBCASTPKTS")]
    pub const OUTBCASTPKTS: Self = Self(26);
    /// Bytes in received multicast packets.
    #[doc(alias = "IPSTATS_MIB_INMCASTOCTETS")]
    pub const INMCASTOCTETS: Self = Self(27);
    /// Bytes in sent multicast packets.
    #[doc(alias = "IPSTATS_MIB_OUTMCASTOCTETS")]
    pub const OUTMCASTOCTETS: Self = Self(28);
    /// The value `inbcastoctets`.
    #[doc(alias = "IPSTATS_MIB_INBCASTOCTETS")]
    pub const INBCASTOCTETS: Self = Self(29);
    /// The value `outbcastoctets`.
    #[doc(alias = "IPSTATS_MIB_OUTBCASTOCTETS")]
    pub const OUTBCASTOCTETS: Self = Self(30);
    /// Received packets with a wrong checksum.
    #[doc(alias = "IPSTATS_MIB_CSUMERRORS")]
    pub const CSUMERRORS: Self = Self(31);
    /// Received packets without ECN support.
    #[doc(alias = "IPSTATS_MIB_NOECTPKTS")]
    pub const NOECTPKTS: Self = Self(32);
    /// Received packets marked ECT(1).
    #[doc(alias = "IPSTATS_MIB_ECT1_PKTS")]
    pub const ECT1_PKTS: Self = Self(33);
    /// Received packets marked ECT(0).
    #[doc(alias = "IPSTATS_MIB_ECT0_PKTS")]
    pub const ECT0_PKTS: Self = Self(34);
    /// Received packets marked as having met congestion.
    #[doc(alias = "IPSTATS_MIB_CEPKTS")]
    pub const CEPKTS: Self = Self(35);
    /// Overlapping fragments.
    #[doc(alias = "IPSTATS_MIB_REASM_OVERLAPS")]
    pub const REASM_OVERLAPS: Self = Self(36);
}

rt::enumeration! { name: IflaInet6Stats, number: u8, table: FAMILY[5] }

/// Options of a VLAN interface, off unless noted.
#[doc(alias = "vlan_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct VlanFlags(pub u32);

impl VlanFlags {
    /// Packets reach sockets without their VLAN tag; on by default.
    #[doc(alias = "VLAN_FLAG_REORDER_HDR")]
    pub const REORDER_HDR: Self = Self(1);
    /// Announce the VLAN to switches by GVRP.
    #[doc(alias = "VLAN_FLAG_GVRP")]
    pub const GVRP: Self = Self(2);
    /// Stay up when the lower interface goes down.
    #[doc(alias = "VLAN_FLAG_LOOSE_BINDING")]
    pub const LOOSE_BINDING: Self = Self(4);
    /// Announce the VLAN to switches by MVRP.
    #[doc(alias = "VLAN_FLAG_MVRP")]
    pub const MVRP: Self = Self(8);
    /// Over a bridge: be up when a bridge port that carries the VLAN is up.
    #[doc(alias = "VLAN_FLAG_BRIDGE_BINDING")]
    pub const BRIDGE_BINDING: Self = Self(0x10);
}

rt::flags! { name: VlanFlags, number: u32, table: FAMILY[6] }

/// What a virtual function sees as its link.
#[derive(Default, PartialEq, Hash)]
pub struct IflaVfLinkStateEnum(pub u32);

impl IflaVfLinkStateEnum {
    /// The state of the physical port.
    #[doc(alias = "IFLA_VF_LINK_STATE_AUTO")]
    pub const AUTO: Self = Self(0);
    /// Always up.
    #[doc(alias = "IFLA_VF_LINK_STATE_ENABLE")]
    pub const ENABLE: Self = Self(1);
    /// Always down.
    #[doc(alias = "IFLA_VF_LINK_STATE_DISABLE")]
    pub const DISABLE: Self = Self(2);
}

rt::enumeration! { name: IflaVfLinkStateEnum, number: u32, table: FAMILY[7] }

/// What a reply about interfaces should contain beyond the usual, or leave out.
#[derive(Default, PartialEq, Hash)]
pub struct RtextFilter(pub u32);

impl RtextFilter {
    /// Details of virtual functions.
    #[doc(alias = "RTEXT_FILTER_VF")]
    pub const VF: Self = Self(1);
    /// VLANs of bridge ports, one entry for each VLAN.
    #[doc(alias = "RTEXT_FILTER_BRVLAN")]
    pub const BRVLAN: Self = Self(2);
    /// VLANs of bridge ports, joined to ranges; `bridge vlan show` uses it.
    #[doc(alias = "RTEXT_FILTER_BRVLAN_COMPRESSED")]
    pub const BRVLAN_COMPRESSED: Self = Self(4);
    /// Leave out the counters, which makes replies shorter.
    #[doc(alias = "RTEXT_FILTER_SKIP_STATS")]
    pub const SKIP_STATS: Self = Self(8);
    /// Media Redundancy Protocol state of bridges.
    #[doc(alias = "RTEXT_FILTER_MRP")]
    pub const MRP: Self = Self(0x10);
    /// Settings of connectivity fault management.
    #[doc(alias = "RTEXT_FILTER_CFM_CONFIG")]
    pub const CFM_CONFIG: Self = Self(0x20);
    /// State of connectivity fault management.
    #[doc(alias = "RTEXT_FILTER_CFM_STATUS")]
    pub const CFM_STATUS: Self = Self(0x40);
    /// Multiple spanning tree state of bridge ports.
    #[doc(alias = "RTEXT_FILTER_MST")]
    pub const MST: Self = Self(0x80);
}

rt::flags! { name: RtextFilter, number: u32, table: FAMILY[8] }

/// What a netkit device does with packets while no BPF program is attached.
#[doc(alias = "netkit_action")]
#[derive(Default, PartialEq, Hash)]
pub struct NetkitPolicy(pub u32);

impl NetkitPolicy {
    /// Let them pass.
    #[doc(alias = "RT_LINK_NETKIT_POLICY_FORWARD")]
    pub const FORWARD: Self = Self(0);
    /// Drop them.
    #[doc(alias = "RT_LINK_NETKIT_POLICY_BLACKHOLE")]
    pub const BLACKHOLE: Self = Self(2);
}

rt::enumeration! { name: NetkitPolicy, number: u32, table: FAMILY[9] }

/// Layer on which a netkit device works.
#[doc(alias = "netkit_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct NetkitMode(pub u32);

impl NetkitMode {
    /// Carries Ethernet frames with MAC addresses.
    #[doc(alias = "NETKIT_L2")]
    pub const L2: Self = Self(0);
    /// Carries bare IP packets.
    #[doc(alias = "NETKIT_L3")]
    pub const L3: Self = Self(1);
}

rt::enumeration! { name: NetkitMode, number: u32, table: FAMILY[10] }

/// Whether a netkit device clears packet metadata such as mark and priority.
#[doc(alias = "netkit_scrub")]
#[derive(Default, PartialEq, Hash)]
pub struct NetkitScrub(pub u32);

impl NetkitScrub {
    /// Leave it alone.
    #[doc(alias = "NETKIT_SCRUB_NONE")]
    pub const NONE: Self = Self(0);
    /// Clear it.
    #[doc(alias = "NETKIT_SCRUB_DEFAULT")]
    pub const DEFAULT: Self = Self(1);
}

rt::enumeration! { name: NetkitScrub, number: u32, table: FAMILY[11] }

/// Whether a netkit device has a peer.
#[doc(alias = "netkit_pairing")]
#[derive(Default, PartialEq, Hash)]
pub struct NetkitPairing(pub u32);

impl NetkitPairing {
    /// Two devices joined back to back.
    #[doc(alias = "NETKIT_DEVICE_PAIR")]
    pub const PAIR: Self = Self(0);
    /// One device without a peer.
    #[doc(alias = "NETKIT_DEVICE_SINGLE")]
    pub const SINGLE: Self = Self(1);
}

rt::enumeration! { name: NetkitPairing, number: u32, table: FAMILY[12] }

/// Shape of an OpenVPN device.
#[doc(alias = "ovpn_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct OvpnMode(pub u8);

impl OvpnMode {
    /// One peer.
    #[doc(alias = "OVPN_MODE_P2P")]
    pub const P2P: Self = Self(0);
    /// Many peers.
    #[doc(alias = "OVPN_MODE_MP")]
    pub const MP: Self = Self(1);
}

rt::enumeration! { name: OvpnMode, number: u8, table: FAMILY[13] }

/// Who runs the spanning tree protocol of a bridge.
#[doc(alias = "br_stp_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct BrStpMode(pub u32);

impl BrStpMode {
    /// A program if the `bridge-stp` helper accepts the bridge, else the kernel.
    #[doc(alias = "BR_STP_MODE_AUTO")]
    pub const AUTO: Self = Self(0);
    /// A program in user space.
    #[doc(alias = "BR_STP_MODE_USER")]
    pub const USER: Self = Self(1);
    /// The kernel.
    #[doc(alias = "BR_STP_MODE_KERNEL")]
    pub const KERNEL: Self = Self(2);
}

rt::enumeration! { name: BrStpMode, number: u32, table: FAMILY[14] }

/// Which interfaces on the same lower interface may exchange packets.
#[doc(alias = "macvlan_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct MacvlanMode(pub u32);

impl MacvlanMode {
    /// None to any other.
    #[doc(alias = "MACVLAN_MODE_PRIVATE")]
    pub const PRIVATE: Self = Self(1);
    /// All to each other by way of the switch outside.
    #[doc(alias = "MACVLAN_MODE_VEPA")]
    pub const VEPA: Self = Self(2);
    /// All to each other directly.
    #[doc(alias = "MACVLAN_MODE_BRIDGE")]
    pub const BRIDGE: Self = Self(4);
    /// A single one that owns the interface below.
    #[doc(alias = "MACVLAN_MODE_PASSTHRU")]
    pub const PASSTHRU: Self = Self(8);
    /// As `private`, accepting only frames from listed MAC addresses.
    #[doc(alias = "MACVLAN_MODE_SOURCE")]
    pub const SOURCE: Self = Self(16);
}

rt::enumeration! { name: MacvlanMode, number: u32, table: FAMILY[15] }

/// Options of macvlan interfaces.
#[derive(Default, PartialEq, Hash)]
pub struct MacvlanFlags(pub u16);

impl MacvlanFlags {
    /// Does not set the interface below to promiscuous mode, in mode `passthru`.
    #[doc(alias = "MACVLAN_FLAG_NOPROMISC")]
    pub const NOPROMISC: Self = Self(1);
    /// A frame that was accepted by its source is not delivered by its destination too.
    #[doc(alias = "MACVLAN_FLAG_NODST")]
    pub const NODST: Self = Self(2);
}

rt::flags! { name: MacvlanFlags, number: u16, table: FAMILY[16] }

/// What to do with a list of source MAC addresses.
#[doc(alias = "macvlan_macaddr_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct MacvlanMacaddrMode(pub u32);

impl MacvlanMacaddrMode {
    /// Add one.
    #[doc(alias = "MACVLAN_MACADDR_ADD")]
    pub const ADD: Self = Self(0);
    /// Delete one.
    #[doc(alias = "MACVLAN_MACADDR_DEL")]
    pub const DEL: Self = Self(1);
    /// Delete all.
    #[doc(alias = "MACVLAN_MACADDR_FLUSH")]
    pub const FLUSH: Self = Self(2);
    /// Replace all.
    #[doc(alias = "MACVLAN_MACADDR_SET")]
    pub const SET: Self = Self(3);
}

rt::enumeration! { name: MacvlanMacaddrMode, number: u32, table: FAMILY[17] }

/// Layer at which packets pass the interface below.
#[doc(alias = "ipvlan_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct IpvlanMode(pub u16);

impl IpvlanMode {
    /// Ethernet, with broadcast and multicast.
    #[doc(alias = "IPVLAN_MODE_L2")]
    pub const L2: Self = Self(0);
    /// IP, routed by the namespace of the interface below.
    #[doc(alias = "IPVLAN_MODE_L3")]
    pub const L3: Self = Self(1);
    /// As `l3`, passing netfilter and connection tracking there.
    #[doc(alias = "IPVLAN_MODE_L3S")]
    pub const L3S: Self = Self(2);
}

rt::enumeration! { name: IpvlanMode, number: u16, table: FAMILY[18] }

/// Separation of ipvlan interfaces on the same one below.
#[derive(Default, PartialEq, Hash)]
pub struct IpvlanFlags(pub u16);

impl IpvlanFlags {
    /// None may talk to any other.
    #[doc(alias = "IPVLAN_F_PRIVATE")]
    pub const PRIVATE: Self = Self(1);
    /// They talk to each other by way of the switch outside.
    #[doc(alias = "IPVLAN_F_VEPA")]
    pub const VEPA: Self = Self(2);
}

rt::flags! { name: IpvlanFlags, number: u16, table: FAMILY[19] }

/// Don't-fragment bit of the outer IPv4 header.
#[doc(alias = "ifla_vxlan_df")]
#[derive(Default, PartialEq, Hash)]
pub struct VxlanDf(pub u8);

impl VxlanDf {
    /// Clear.
    #[doc(alias = "VXLAN_DF_UNSET")]
    pub const UNSET: Self = Self(0);
    /// Set.
    #[doc(alias = "VXLAN_DF_SET")]
    pub const SET: Self = Self(1);
    /// Copied from the inner header.
    #[doc(alias = "VXLAN_DF_INHERIT")]
    pub const INHERIT: Self = Self(2);
}

rt::enumeration! { name: VxlanDf, number: u8, table: FAMILY[20] }

/// Where the flow label of the outer header comes from.
#[doc(alias = "ifla_vxlan_label_policy")]
#[derive(Default, PartialEq, Hash)]
pub struct VxlanLabelPolicy(pub u32);

impl VxlanLabelPolicy {
    /// It is the attribute `label`.
    #[doc(alias = "VXLAN_LABEL_FIXED")]
    pub const FIXED: Self = Self(0);
    /// Copied from the inner header.
    #[doc(alias = "VXLAN_LABEL_INHERIT")]
    pub const INHERIT: Self = Self(1);
}

rt::enumeration! { name: VxlanLabelPolicy, number: u32, table: FAMILY[21] }

/// What happens to received frames that fail the check.
#[doc(alias = "macsec_validation_type")]
#[derive(Default, PartialEq, Hash)]
pub struct MacsecValidationType(pub u8);

impl MacsecValidationType {
    /// There is no check.
    #[doc(alias = "MACSEC_VALIDATE_DISABLED")]
    pub const DISABLED: Self = Self(0);
    /// They are counted and accepted.
    #[doc(alias = "MACSEC_VALIDATE_CHECK")]
    pub const CHECK: Self = Self(1);
    /// They are dropped.
    #[doc(alias = "MACSEC_VALIDATE_STRICT")]
    pub const STRICT: Self = Self(2);
}

rt::enumeration! { name: MacsecValidationType, number: u8, table: FAMILY[22] }

/// What hardware does the work of MACsec.
#[doc(alias = "macsec_offload")]
#[derive(Default, PartialEq, Hash)]
pub struct MacsecOffload(pub u8);

impl MacsecOffload {
    /// None, the kernel does.
    #[doc(alias = "MACSEC_OFFLOAD_OFF")]
    pub const OFF: Self = Self(0);
    /// The transceiver.
    #[doc(alias = "MACSEC_OFFLOAD_PHY")]
    pub const PHY: Self = Self(1);
    /// The network card.
    #[doc(alias = "MACSEC_OFFLOAD_MAC")]
    pub const MAC: Self = Self(2);
}

rt::enumeration! { name: MacsecOffload, number: u8, table: FAMILY[23] }

/// End of a GTP tunnel.
#[doc(alias = "ifla_gtp_role")]
#[derive(Default, PartialEq, Hash)]
pub struct GtpRole(pub u32);

impl GtpRole {
    /// Gateway to other networks.
    #[doc(alias = "GTP_ROLE_GGSN")]
    pub const GGSN: Self = Self(0);
    /// Gateway to the radio network.
    #[doc(alias = "GTP_ROLE_SGSN")]
    pub const SGSN: Self = Self(1);
}

rt::enumeration! { name: GtpRole, number: u32, table: FAMILY[24] }

/// Transport of IP over InfiniBand.
#[derive(Default, PartialEq, Hash)]
pub struct IpoibMode(pub u16);

impl IpoibMode {
    /// Unreliable, with small packets.
    #[doc(alias = "IPOIB_MODE_DATAGRAM")]
    pub const DATAGRAM: Self = Self(0);
    /// Reliable, with large packets.
    #[doc(alias = "IPOIB_MODE_CONNECTED")]
    pub const CONNECTED: Self = Self(1);
}

rt::enumeration! { name: IpoibMode, number: u16, table: FAMILY[25] }

/// Formats of data of a Qualcomm modem.
#[derive(Default, PartialEq, Hash)]
pub struct RmnetFlags(pub u32);

impl RmnetFlags {
    /// Received packets come in bundles.
    #[doc(alias = "RMNET_FLAGS_INGRESS_DEAGGREGATION")]
    pub const INGRESS_DEAGGREGATION: Self = Self(1);
    /// Commands may be received.
    #[doc(alias = "RMNET_FLAGS_INGRESS_MAP_COMMANDS")]
    pub const INGRESS_MAP_COMMANDS: Self = Self(2);
    /// Received packets have checksums, version 4.
    #[doc(alias = "RMNET_FLAGS_INGRESS_MAP_CKSUMV4")]
    pub const INGRESS_MAP_CKSUMV4: Self = Self(4);
    /// Sent packets get checksums, version 4.
    #[doc(alias = "RMNET_FLAGS_EGRESS_MAP_CKSUMV4")]
    pub const EGRESS_MAP_CKSUMV4: Self = Self(8);
    /// Received packets have checksums, version 5.
    #[doc(alias = "RMNET_FLAGS_INGRESS_MAP_CKSUMV5")]
    pub const INGRESS_MAP_CKSUMV5: Self = Self(0x10);
    /// Sent packets get checksums, version 5.
    #[doc(alias = "RMNET_FLAGS_EGRESS_MAP_CKSUMV5")]
    pub const EGRESS_MAP_CKSUMV5: Self = Self(0x20);
}

rt::flags! { name: RmnetFlags, number: u32, table: FAMILY[26] }

/// State of a CAN controller.
#[doc(alias = "can_state")]
#[derive(Default, PartialEq, Hash)]
pub struct CanState(pub u32);

impl CanState {
    /// Fewer than 96 errors.
    #[doc(alias = "CAN_STATE_ERROR_ACTIVE")]
    pub const ERROR_ACTIVE: Self = Self(0);
    /// Fewer than 128 errors.
    #[doc(alias = "CAN_STATE_ERROR_WARNING")]
    pub const ERROR_WARNING: Self = Self(1);
    /// Fewer than 256 errors.
    #[doc(alias = "CAN_STATE_ERROR_PASSIVE")]
    pub const ERROR_PASSIVE: Self = Self(2);
    /// So many errors that it has left the bus.
    #[doc(alias = "CAN_STATE_BUS_OFF")]
    pub const BUS_OFF: Self = Self(3);
    /// The interface is down.
    #[doc(alias = "CAN_STATE_STOPPED")]
    pub const STOPPED: Self = Self(4);
    /// Asleep.
    #[doc(alias = "CAN_STATE_SLEEPING")]
    pub const SLEEPING: Self = Self(5);
}

rt::enumeration! { name: CanState, number: u32, table: FAMILY[27] }

/// Ways in which a CAN controller can work.
#[derive(Default, PartialEq, Hash)]
pub struct CanCtrlmodeFlags(pub u32);

impl CanCtrlmodeFlags {
    /// Receives what it sends.
    #[doc(alias = "CAN_CTRLMODE_LOOPBACK")]
    pub const LOOPBACK: Self = Self(1);
    /// Sends nothing, not even acknowledgements.
    #[doc(alias = "CAN_CTRLMODE_LISTENONLY")]
    pub const LISTENONLY: Self = Self(2);
    /// Samples each bit three times.
    #[doc(alias = "CAN_CTRLMODE_3_SAMPLES")]
    pub const _3_SAMPLES: Self = Self(4);
    /// Sends each frame once, whether or not it is acknowledged.
    #[doc(alias = "CAN_CTRLMODE_ONE_SHOT")]
    pub const ONE_SHOT: Self = Self(8);
    /// Reports every error on the bus.
    #[doc(alias = "CAN_CTRLMODE_BERR_REPORTING")]
    pub const BERR_REPORTING: Self = Self(0x10);
    /// CAN FD.
    #[doc(alias = "CAN_CTRLMODE_FD")]
    pub const FD: Self = Self(0x20);
    /// Does without acknowledgements.
    #[doc(alias = "CAN_CTRLMODE_PRESUME_ACK")]
    pub const PRESUME_ACK: Self = Self(0x40);
    /// CAN FD as it was before the ISO standard.
    #[doc(alias = "CAN_CTRLMODE_FD_NON_ISO")]
    pub const FD_NON_ISO: Self = Self(0x80);
    /// Keeps data length codes above 8 of classic frames.
    #[doc(alias = "CAN_CTRLMODE_CC_LEN8_DLC")]
    pub const CC_LEN8_DLC: Self = Self(0x100);
    /// Measures the delay of the transmitter (CAN FD).
    #[doc(alias = "CAN_CTRLMODE_TDC_AUTO")]
    pub const TDC_AUTO: Self = Self(0x200);
    /// The delay of the transmitter is set by the user (CAN FD).
    #[doc(alias = "CAN_CTRLMODE_TDC_MANUAL")]
    pub const TDC_MANUAL: Self = Self(0x400);
    /// Receives and acknowledges, but sends no frames of its own.
    #[doc(alias = "CAN_CTRLMODE_RESTRICTED")]
    pub const RESTRICTED: Self = Self(0x800);
    /// CAN XL.
    #[doc(alias = "CAN_CTRLMODE_XL")]
    pub const XL: Self = Self(0x1000);
    /// Measures the delay of the transmitter (CAN XL).
    #[doc(alias = "CAN_CTRLMODE_XL_TDC_AUTO")]
    pub const XL_TDC_AUTO: Self = Self(0x2000);
    /// The delay of the transmitter is set by the user (CAN XL).
    #[doc(alias = "CAN_CTRLMODE_XL_TDC_MANUAL")]
    pub const XL_TDC_MANUAL: Self = Self(0x4000);
    /// Switches the mode of the transceiver (CAN XL).
    #[doc(alias = "CAN_CTRLMODE_XL_TMS")]
    pub const XL_TMS: Self = Self(0x8000);
}

rt::flags! { name: CanCtrlmodeFlags, number: u32, table: FAMILY[28] }

/// Bare header with only an address family.
#[doc(alias = "rtgenmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Rtgenmsg {
    /// Address family, 0 for all.
    pub family: u8,
}

rt::structure! {
    name: Rtgenmsg,
    kernel: "rtgenmsg",
    table: FAMILY[0],
    size: 1,
    members: [0 => family: u8],
}

/// Header of messages about interfaces, in front of the attributes.
#[doc(alias = "ifinfomsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Ifinfomsg {
    /// 0 for the interface itself; `AF_BRIDGE` (7) addresses its role as a bridge port.
    pub ifi_family: u8,
    /// Hardware type as in ARP (`ARPHRD_*`): 1 Ethernet, 772 loopback, 65534 none. Set by the
    /// kernel.
    pub ifi_type: u16,
    /// Number of the interface, unique in its network namespace; 0 in a request if the name selects
    /// it.
    pub ifi_index: i32,
    /// Flags of the interface.
    pub ifi_flags: IfinfoFlags,
    /// In requests: the bits of `ifi-flags` to change. 0 is an old way to say all.
    pub ifi_change: u32,
}

rt::structure! {
    name: Ifinfomsg,
    kernel: "ifinfomsg",
    table: FAMILY[1],
    size: 16,
    members: [
        0 => ifi_family: u8,
        2 => ifi_type: u16,
        4 => ifi_index: i32,
        8 => ifi_flags: c::As<IfinfoFlags, u32>,
        12 => ifi_change: u32,
    ],
}

/// Spanning tree identifier of a bridge; the lowest one becomes root.
#[doc(alias = "ifla_bridge_id")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaBridgeId {
    /// Priority.
    pub prio: u16,
    /// MAC address of the bridge.
    pub addr: rt::HardwareAddr,
}

rt::structure! {
    name: IflaBridgeId,
    kernel: "ifla-bridge-id",
    table: FAMILY[2],
    size: 8,
    members: [0 => prio: c::Be<u16>, 2 => addr: c::Mac<6>],
}

/// Neighbour timing of an IPv6 interface.
#[doc(alias = "ifla_cacheinfo")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaCacheinfo {
    /// Largest packet that can be put together from fragments, in bytes.
    pub max_reasm_len: u32,
    /// When the IPv6 settings last changed, in hundredths of a second since boot.
    pub tstamp: u32,
    /// Milliseconds for which a neighbour counts as reachable.
    pub reachable_time: i32,
    /// Milliseconds between two neighbour solicitations.
    pub retrans_time: u32,
}

rt::structure! {
    name: IflaCacheinfo,
    kernel: "ifla-cacheinfo",
    table: FAMILY[3],
    size: 16,
    members: [
        0 => max_reasm_len: u32,
        4 => tstamp: u32,
        8 => reachable_time: i32,
        12 => retrans_time: u32,
    ],
}

/// The older 32-bit form of the counters; they wrap around, so prefer the 64-bit ones.
#[doc(alias = "rtnl_link_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct RtnlLinkStats {
    /// Packets received intact.
    pub rx_packets: u32,
    /// Packets sent.
    pub tx_packets: u32,
    /// Bytes in received packets.
    pub rx_bytes: u32,
    /// Bytes in sent packets.
    pub tx_bytes: u32,
    /// Bad packets received, the sum of the detailed receive errors and others.
    pub rx_errors: u32,
    /// Packets that could not be sent, the sum of the detailed transmit errors and others.
    pub tx_errors: u32,
    /// Received packets that the host threw away, for lack of memory for instance.
    pub rx_dropped: u32,
    /// Packets thrown away before they were sent.
    pub tx_dropped: u32,
    /// Multicast packets received.
    pub multicast: u32,
    /// Collisions seen while sending (half duplex only).
    pub collisions: u32,
    /// Packets of impossible length.
    pub rx_length_errors: u32,
    /// Packets that did not fit the receive buffer.
    pub rx_over_errors: u32,
    /// Packets with a wrong checksum (CRC).
    pub rx_crc_errors: u32,
    /// Packets with bad alignment.
    pub rx_frame_errors: u32,
    /// Packets lost to receive queue overruns.
    pub rx_fifo_errors: u32,
    /// Packets that the device dropped because the host was too slow to make room.
    pub rx_missed_errors: u32,
    /// Transmissions given up, for instance after too many collisions.
    pub tx_aborted_errors: u32,
    /// Transmissions that failed because the carrier was lost.
    pub tx_carrier_errors: u32,
    /// Transmissions that failed because data did not reach the device in time.
    pub tx_fifo_errors: u32,
    /// Missing heartbeats of old half-duplex transceivers.
    pub tx_heartbeat_errors: u32,
    /// Collisions that came too late in the frame.
    pub tx_window_errors: u32,
    /// Compressed packets received (PPP, SLIP).
    pub rx_compressed: u32,
    /// Compressed packets sent (PPP, SLIP).
    pub tx_compressed: u32,
    /// Packets dropped because nothing listens on the interface, as on inactive bond ports.
    pub rx_nohandler: u32,
}

rt::structure! {
    name: RtnlLinkStats,
    kernel: "rtnl-link-stats",
    table: FAMILY[4],
    size: 96,
    members: [
        0 => rx_packets: u32,
        4 => tx_packets: u32,
        8 => rx_bytes: u32,
        12 => tx_bytes: u32,
        16 => rx_errors: u32,
        20 => tx_errors: u32,
        24 => rx_dropped: u32,
        28 => tx_dropped: u32,
        32 => multicast: u32,
        36 => collisions: u32,
        40 => rx_length_errors: u32,
        44 => rx_over_errors: u32,
        48 => rx_crc_errors: u32,
        52 => rx_frame_errors: u32,
        56 => rx_fifo_errors: u32,
        60 => rx_missed_errors: u32,
        64 => tx_aborted_errors: u32,
        68 => tx_carrier_errors: u32,
        72 => tx_fifo_errors: u32,
        76 => tx_heartbeat_errors: u32,
        80 => tx_window_errors: u32,
        84 => rx_compressed: u32,
        88 => tx_compressed: u32,
        92 => rx_nohandler: u32,
    ],
}

/// Traffic and error counters of an interface, 64 bits each, as printed by `ip -statistics link`.
#[doc(alias = "rtnl_link_stats64")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct RtnlLinkStats64 {
    /// Packets received intact.
    pub rx_packets: u64,
    /// Packets sent.
    pub tx_packets: u64,
    /// Bytes in received packets.
    pub rx_bytes: u64,
    /// Bytes in sent packets.
    pub tx_bytes: u64,
    /// Bad packets received, the sum of the detailed receive errors and others.
    pub rx_errors: u64,
    /// Packets that could not be sent, the sum of the detailed transmit errors and others.
    pub tx_errors: u64,
    /// Received packets that the host threw away, for lack of memory for instance.
    pub rx_dropped: u64,
    /// Packets thrown away before they were sent.
    pub tx_dropped: u64,
    /// Multicast packets received.
    pub multicast: u64,
    /// Collisions seen while sending (half duplex only).
    pub collisions: u64,
    /// Packets of impossible length.
    pub rx_length_errors: u64,
    /// Packets that did not fit the receive buffer.
    pub rx_over_errors: u64,
    /// Packets with a wrong checksum (CRC).
    pub rx_crc_errors: u64,
    /// Packets with bad alignment.
    pub rx_frame_errors: u64,
    /// Packets lost to receive queue overruns.
    pub rx_fifo_errors: u64,
    /// Packets that the device dropped because the host was too slow to make room.
    pub rx_missed_errors: u64,
    /// Transmissions given up, for instance after too many collisions.
    pub tx_aborted_errors: u64,
    /// Transmissions that failed because the carrier was lost.
    pub tx_carrier_errors: u64,
    /// Transmissions that failed because data did not reach the device in time.
    pub tx_fifo_errors: u64,
    /// Missing heartbeats of old half-duplex transceivers.
    pub tx_heartbeat_errors: u64,
    /// Collisions that came too late in the frame.
    pub tx_window_errors: u64,
    /// Compressed packets received (PPP, SLIP).
    pub rx_compressed: u64,
    /// Compressed packets sent (PPP, SLIP).
    pub tx_compressed: u64,
    /// Packets dropped because nothing listens on the interface, as on inactive bond ports.
    pub rx_nohandler: u64,
    /// Packets dropped because their MAC address is that of another host.
    pub rx_otherhost_dropped: u64,
}

rt::structure! {
    name: RtnlLinkStats64,
    kernel: "rtnl-link-stats64",
    table: FAMILY[5],
    size: 200,
    members: [
        0 => rx_packets: u64,
        8 => tx_packets: u64,
        16 => rx_bytes: u64,
        24 => tx_bytes: u64,
        32 => rx_errors: u64,
        40 => tx_errors: u64,
        48 => rx_dropped: u64,
        56 => tx_dropped: u64,
        64 => multicast: u64,
        72 => collisions: u64,
        80 => rx_length_errors: u64,
        88 => rx_over_errors: u64,
        96 => rx_crc_errors: u64,
        104 => rx_frame_errors: u64,
        112 => rx_fifo_errors: u64,
        120 => rx_missed_errors: u64,
        128 => tx_aborted_errors: u64,
        136 => tx_carrier_errors: u64,
        144 => tx_fifo_errors: u64,
        152 => tx_heartbeat_errors: u64,
        160 => tx_window_errors: u64,
        168 => rx_compressed: u64,
        176 => tx_compressed: u64,
        184 => rx_nohandler: u64,
        192 => rx_otherhost_dropped: u64,
    ],
}

/// Hardware resources of old network cards; mostly zero today.
#[doc(alias = "rtnl_link_ifmap")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct RtnlLinkIfmap {
    /// Start of shared memory.
    pub mem_start: u64,
    /// End of shared memory.
    pub mem_end: u64,
    /// I/O base address.
    pub base_addr: u64,
    /// Interrupt number.
    pub irq: u16,
    /// DMA channel.
    pub dma: u8,
    /// Selected media port.
    pub port: u8,
}

rt::structure! {
    name: RtnlLinkIfmap,
    kernel: "rtnl-link-ifmap",
    table: FAMILY[6],
    size: 32,
    members: [
        0 => mem_start: u64,
        8 => mem_end: u64,
        16 => base_addr: u64,
        24 => irq: u16,
        26 => dma: u8,
        27 => port: u8,
    ],
}

/// Several on/off options of a bridge at once.
#[doc(alias = "br_boolopt_multi")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct BrBooloptMulti {
    /// Bit per option: 0 `no_linklocal_learn`, 1 `mcast_vlan_snooping`, 2 `mst_enable`; newer
    /// kernels have more.
    pub optval: u32,
    /// Bits of `optval` that count.
    pub optmask: u32,
}

rt::structure! {
    name: BrBooloptMulti,
    kernel: "br-boolopt-multi",
    table: FAMILY[7],
    size: 8,
    members: [0 => optval: u32, 4 => optmask: u32],
}

/// Header of statistics messages.
#[doc(alias = "if_stats_msg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IfStatsMsg {
    /// Always 0.
    pub family: u8,
    /// Index of the interface; 0 in a dump.
    pub ifindex: u32,
    /// Groups of counters wanted: bit n-1 asks for the attribute with id n, so 1 is `link-64`.
    pub filter_mask: u32,
}

rt::structure! {
    name: IfStatsMsg,
    kernel: "if-stats-msg",
    table: FAMILY[8],
    size: 12,
    members: [0 => family: u8, 4 => ifindex: u32, 8 => filter_mask: u32],
}

/// Options of a VLAN interface.
#[doc(alias = "ifla_vlan_flags")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVlanFlags {
    /// New values of the options.
    pub flags: VlanFlags,
    /// Options to change.
    pub mask: u32,
}

rt::structure! {
    name: IflaVlanFlags,
    kernel: "ifla-vlan-flags",
    table: FAMILY[9],
    size: 8,
    members: [0 => flags: c::As<VlanFlags, u32>, 4 => mask: u32],
}

/// One translation between packet priority and VLAN priority.
#[doc(alias = "ifla_vlan_qos_mapping")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVlanQosMapping {
    /// Value to translate: packet priority on egress, VLAN priority (0 to 7) on ingress.
    pub from: u32,
    /// Result: VLAN priority (0 to 7) on egress, packet priority on ingress.
    pub to: u32,
}

rt::structure! {
    name: IflaVlanQosMapping,
    kernel: "ifla-vlan-qos-mapping",
    table: FAMILY[10],
    size: 8,
    members: [0 => from: u32, 4 => to: u32],
}

/// Range of UDP source ports.
#[doc(alias = "ifla_geneve_port_range")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaGenevePortRange {
    /// First port, network byte order.
    pub low: u16,
    /// Last port, network byte order.
    pub high: u16,
}

rt::structure! {
    name: IflaGenevePortRange,
    kernel: "ifla-geneve-port-range",
    table: FAMILY[11],
    size: 4,
    members: [0 => low: c::Be<u16>, 2 => high: c::Be<u16>],
}

/// MAC address of a virtual function.
#[doc(alias = "ifla_vf_mac")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfMac {
    /// Number of the function, from 0.
    pub vf: u32,
    /// Hardware address at the start, the rest unused.
    pub mac: [u8; 32],
}

rt::structure! {
    name: IflaVfMac,
    kernel: "ifla-vf-mac",
    table: FAMILY[12],
    size: 36,
    members: [0 => vf: u32, 4 => mac: [u8; 32]],
}

/// VLAN that the card adds for a virtual function.
#[doc(alias = "ifla_vf_vlan")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfVlan {
    /// Number of the function, from 0.
    pub vf: u32,
    /// VLAN id, 0 turns tagging off.
    pub vlan: u32,
    /// VLAN priority, 0 to 7.
    pub qos: u32,
}

rt::structure! {
    name: IflaVfVlan,
    kernel: "ifla-vf-vlan",
    table: FAMILY[13],
    size: 12,
    members: [0 => vf: u32, 4 => vlan: u32, 8 => qos: u32],
}

/// Send limit of a virtual function, older form.
#[doc(alias = "ifla_vf_tx_rate")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfTxRate {
    /// Number of the function, from 0.
    pub vf: u32,
    /// Limit in Mbit/s, 0 for none.
    pub rate: u32,
}

rt::structure! {
    name: IflaVfTxRate,
    kernel: "ifla-vf-tx-rate",
    table: FAMILY[14],
    size: 8,
    members: [0 => vf: u32, 4 => rate: u32],
}

/// Check of source MAC addresses of a virtual function.
#[doc(alias = "ifla_vf_spoofchk")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfSpoofchk {
    /// Number of the function, from 0.
    pub vf: u32,
    /// 1 on, 0 off.
    pub setting: u32,
}

rt::structure! {
    name: IflaVfSpoofchk,
    kernel: "ifla-vf-spoofchk",
    table: FAMILY[15],
    size: 8,
    members: [0 => vf: u32, 4 => setting: u32],
}

/// Link state that a virtual function sees.
#[doc(alias = "ifla_vf_link_state")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfLinkState {
    /// Number of the function, from 0.
    pub vf: u32,
    /// The member `link-state`.
    pub link_state: IflaVfLinkStateEnum,
}

rt::structure! {
    name: IflaVfLinkState,
    kernel: "ifla-vf-link-state",
    table: FAMILY[16],
    size: 8,
    members: [0 => vf: u32, 4 => link_state: c::As<IflaVfLinkStateEnum, u32>],
}

/// Send limits of a virtual function.
#[doc(alias = "ifla_vf_rate")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfRate {
    /// Number of the function, from 0.
    pub vf: u32,
    /// Guaranteed rate in Mbit/s, 0 for none.
    pub min_tx_rate: u32,
    /// Upper limit in Mbit/s, 0 for none.
    pub max_tx_rate: u32,
}

rt::structure! {
    name: IflaVfRate,
    kernel: "ifla-vf-rate",
    table: FAMILY[17],
    size: 12,
    members: [0 => vf: u32, 4 => min_tx_rate: u32, 8 => max_tx_rate: u32],
}

/// Whether a virtual function may read the hash configuration (RSS).
#[doc(alias = "ifla_vf_rss_query_en")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfRssQueryEn {
    /// Number of the function, from 0.
    pub vf: u32,
    /// 1 yes, 0 no.
    pub setting: u32,
}

rt::structure! {
    name: IflaVfRssQueryEn,
    kernel: "ifla-vf-rss-query-en",
    table: FAMILY[18],
    size: 8,
    members: [0 => vf: u32, 4 => setting: u32],
}

/// Whether a virtual function may do what is risky for others, such as promiscuous mode.
#[doc(alias = "ifla_vf_trust")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfTrust {
    /// Number of the function, from 0.
    pub vf: u32,
    /// 1 trusted, 0 not.
    pub setting: u32,
}

rt::structure! {
    name: IflaVfTrust,
    kernel: "ifla-vf-trust",
    table: FAMILY[19],
    size: 8,
    members: [0 => vf: u32, 4 => setting: u32],
}

/// InfiniBand GUID of a virtual function.
#[doc(alias = "ifla_vf_guid")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfGuid {
    /// Number of the function, from 0.
    pub vf: u32,
    /// The member `guid`.
    pub guid: u64,
}

rt::structure! {
    name: IflaVfGuid,
    kernel: "ifla-vf-guid",
    table: FAMILY[20],
    size: 16,
    members: [0 => vf: u32, 8 => guid: u64],
}

/// One VLAN tag that the card adds for a virtual function.
#[doc(alias = "ifla_vf_vlan_info")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVfVlanInfo {
    /// Number of the function, from 0.
    pub vf: u32,
    /// VLAN id, 0 turns tagging off.
    pub vlan: u32,
    /// VLAN priority, 0 to 7.
    pub qos: u32,
    /// Tag type.
    pub vlan_proto: VlanProtocols,
}

rt::structure! {
    name: IflaVfVlanInfo,
    kernel: "ifla-vf-vlan-info",
    table: FAMILY[21],
    size: 16,
    members: [
        0 => vf: u32,
        4 => vlan: u32,
        8 => qos: u32,
        12 => vlan_proto: c::As<VlanProtocols, c::Be<u16>>,
    ],
}

/// UDP source ports of a VXLAN tunnel.
#[doc(alias = "ifla_vxlan_port_range")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaVxlanPortRange {
    /// First port.
    pub low: u16,
    /// Last port.
    pub high: u16,
}

rt::structure! {
    name: IflaVxlanPortRange,
    kernel: "ifla-vxlan-port-range",
    table: FAMILY[22],
    size: 4,
    members: [0 => low: c::Be<u16>, 2 => high: c::Be<u16>],
}

/// Formats to change.
#[doc(alias = "ifla_rmnet_flags")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IflaRmnetFlags {
    /// Formats switched on.
    pub flags: RmnetFlags,
    /// In requests: the bits of `flags` to change.
    pub mask: u32,
}

rt::structure! {
    name: IflaRmnetFlags,
    kernel: "ifla-rmnet-flags",
    table: FAMILY[23],
    size: 8,
    members: [0 => flags: c::As<RmnetFlags, u32>, 4 => mask: u32],
}

/// Timing of the bits on a CAN bus. A request needs `bitrate` only.
#[doc(alias = "can_bittiming")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct CanBittiming {
    /// Bits per second.
    pub bitrate: u32,
    /// Where in a bit to sample, in tenths of a percent.
    pub sample_point: u32,
    /// Time quantum in nanoseconds.
    pub tq: u32,
    /// Propagation segment in quanta.
    pub prop_seg: u32,
    /// First phase segment in quanta.
    pub phase_seg1: u32,
    /// Second phase segment in quanta.
    pub phase_seg2: u32,
    /// Synchronisation jump width in quanta.
    pub sjw: u32,
    /// Prescaler of the bit rate.
    pub brp: u32,
}

rt::structure! {
    name: CanBittiming,
    kernel: "can-bittiming",
    table: FAMILY[24],
    size: 32,
    members: [
        0 => bitrate: u32,
        4 => sample_point: u32,
        8 => tq: u32,
        12 => prop_seg: u32,
        16 => phase_seg1: u32,
        20 => phase_seg2: u32,
        24 => sjw: u32,
        28 => brp: u32,
    ],
}

/// Limits of the timing that a CAN controller can do.
#[doc(alias = "can_bittiming_const")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct CanBittimingConst {
    /// Name of the controller, ends with the first zero byte.
    pub name: [u8; 16],
    /// Shortest propagation and first phase segment together, in quanta.
    pub tseg1_min: u32,
    /// Longest of these.
    pub tseg1_max: u32,
    /// Shortest second phase segment, in quanta.
    pub tseg2_min: u32,
    /// Longest of these.
    pub tseg2_max: u32,
    /// Widest synchronisation jump, in quanta.
    pub sjw_max: u32,
    /// Smallest prescaler.
    pub brp_min: u32,
    /// Greatest prescaler.
    pub brp_max: u32,
    /// Step of the prescaler.
    pub brp_inc: u32,
}

rt::structure! {
    name: CanBittimingConst,
    kernel: "can-bittiming-const",
    table: FAMILY[25],
    size: 48,
    members: [
        0 => name: [u8; 16],
        16 => tseg1_min: u32,
        20 => tseg1_max: u32,
        24 => tseg2_min: u32,
        28 => tseg2_max: u32,
        32 => sjw_max: u32,
        36 => brp_min: u32,
        40 => brp_max: u32,
        44 => brp_inc: u32,
    ],
}

/// Clock of a CAN controller.
#[doc(alias = "can_clock")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct CanClock {
    /// Frequency in Hz.
    pub freq: u32,
}

rt::structure! {
    name: CanClock,
    kernel: "can-clock",
    table: FAMILY[26],
    size: 4,
    members: [0 => freq: u32],
}

/// Errors that a CAN controller counts at the moment.
#[doc(alias = "can_berr_counter")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct CanBerrCounter {
    /// While sending.
    pub txerr: u16,
    /// While receiving.
    pub rxerr: u16,
}

rt::structure! {
    name: CanBerrCounter,
    kernel: "can-berr-counter",
    table: FAMILY[27],
    size: 4,
    members: [0 => txerr: u16, 2 => rxerr: u16],
}

/// Ways in which a CAN controller works.
#[doc(alias = "can_ctrlmode")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct CanCtrlmode {
    /// In requests, which ones are changed.
    pub mask: CanCtrlmodeFlags,
    /// Which ones are on.
    pub flags: CanCtrlmodeFlags,
}

rt::structure! {
    name: CanCtrlmode,
    kernel: "can-ctrlmode",
    table: FAMILY[28],
    size: 8,
    members: [0 => mask: c::As<CanCtrlmodeFlags, u32>, 4 => flags: c::As<CanCtrlmodeFlags, u32>],
}
