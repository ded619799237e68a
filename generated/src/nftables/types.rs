// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Protocol families of tables, `NFPROTO_*` in C; in brackets how `nft` calls them.
#[derive(Default, PartialEq, Hash)]
pub struct Nfproto(pub u32);

impl Nfproto {
    /// All families, in dump requests.
    #[doc(alias = "NFPROTO_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// IPv4 and IPv6 (`inet`).
    #[doc(alias = "NFPROTO_INET")]
    pub const INET: Self = Self(1);
    /// IPv4 (`ip`).
    #[doc(alias = "NFPROTO_IPV4")]
    pub const IPV4: Self = Self(2);
    /// ARP (`arp`).
    #[doc(alias = "NFPROTO_ARP")]
    pub const ARP: Self = Self(3);
    /// Everything that a device receives or sends (`netdev`).
    #[doc(alias = "NFPROTO_NETDEV")]
    pub const NETDEV: Self = Self(5);
    /// What goes through a bridge (`bridge`).
    #[doc(alias = "NFPROTO_BRIDGE")]
    pub const BRIDGE: Self = Self(7);
    /// IPv6 (`ip6`).
    #[doc(alias = "NFPROTO_IPV6")]
    pub const IPV6: Self = Self(10);
}

rt::enumeration! { name: Nfproto, number: u32, table: FAMILY[0] }

/// What the expression `meta` reads or writes, by the names of `nft`'s `meta`. Numbers are in host
/// byte order unless said otherwise.
#[doc(alias = "nft_meta_keys")]
#[derive(Default, PartialEq, Hash)]
pub struct MetaKeys(pub u32);

impl MetaKeys {
    /// Length of the packet, in bytes.
    #[doc(alias = "NFT_META_LEN")]
    pub const LEN: Self = Self(0);
    /// EtherType, in network byte order.
    #[doc(alias = "NFT_META_PROTOCOL")]
    pub const PROTOCOL: Self = Self(1);
    /// Priority of the packet, which classful qdiscs read as a class (`tc`); can be set.
    #[doc(alias = "NFT_META_PRIORITY")]
    pub const PRIORITY: Self = Self(2);
    /// Mark of the packet (`fwmark`); can be set.
    #[doc(alias = "NFT_META_MARK")]
    pub const MARK: Self = Self(3);
    /// Index of the input interface.
    #[doc(alias = "NFT_META_IIF")]
    pub const IIF: Self = Self(4);
    /// Index of the output interface.
    #[doc(alias = "NFT_META_OIF")]
    pub const OIF: Self = Self(5);
    /// Name of the input interface, 16 bytes filled up with zeros.
    #[doc(alias = "NFT_META_IIFNAME")]
    pub const IIFNAME: Self = Self(6);
    /// Name of the output interface, 16 bytes filled up with zeros.
    #[doc(alias = "NFT_META_OIFNAME")]
    pub const OIFNAME: Self = Self(7);
    /// Hardware type of the input interface, `ARPHRD_*`, 2 bytes.
    #[doc(alias = "NFT_META_IFTYPE")]
    pub const IFTYPE: Self = Self(8);
    /// Hardware type of the output interface, `ARPHRD_*`, 2 bytes.
    #[doc(alias = "NFT_META_OIFTYPE")]
    pub const OIFTYPE: Self = Self(9);
    /// User id of the socket's owner, for packets of this host.
    #[doc(alias = "NFT_META_SKUID")]
    pub const SKUID: Self = Self(10);
    /// Group id of the socket's owner, for packets of this host.
    #[doc(alias = "NFT_META_SKGID")]
    pub const SKGID: Self = Self(11);
    /// 1 if the packet is traced; can be set (`nft monitor trace`). 1 byte.
    #[doc(alias = "NFT_META_NFTRACE")]
    pub const NFTRACE: Self = Self(12);
    /// Realm of the route.
    #[doc(alias = "NFT_META_RTCLASSID")]
    pub const RTCLASSID: Self = Self(13);
    /// Security mark; can be set.
    #[doc(alias = "NFT_META_SECMARK")]
    pub const SECMARK: Self = Self(14);
    /// Protocol family of the packet: 2 IPv4, 10 IPv6. 1 byte.
    #[doc(alias = "NFT_META_NFPROTO")]
    pub const NFPROTO: Self = Self(15);
    /// IP protocol behind the extension headers. 1 byte.
    #[doc(alias = "NFT_META_L4_PROTO")]
    pub const L4_PROTO: Self = Self(16);
    /// Name of the bridge to which the input interface belongs.
    #[doc(alias = "NFT_META_BRI_IIFNAME")]
    pub const BRI_IIFNAME: Self = Self(17);
    /// Name of the bridge to which the output interface belongs.
    #[doc(alias = "NFT_META_BRI_OIFNAME")]
    pub const BRI_OIFNAME: Self = Self(18);
    /// 0 for this host, 1 broadcast, 2 multicast, 3 for another host; can be set. 1 byte.
    #[doc(alias = "NFT_META_PKTTYPE")]
    pub const PKTTYPE: Self = Self(19);
    /// Number of the CPU that handles the packet.
    #[doc(alias = "NFT_META_CPU")]
    pub const CPU: Self = Self(20);
    /// Group of the input interface (`ip link set group`).
    #[doc(alias = "NFT_META_IIFGROUP")]
    pub const IIFGROUP: Self = Self(21);
    /// Group of the output interface.
    #[doc(alias = "NFT_META_OIFGROUP")]
    pub const OIFGROUP: Self = Self(22);
    /// Class id of the sending process's control group (`net_cls`).
    #[doc(alias = "NFT_META_CGROUP")]
    pub const CGROUP: Self = Self(23);
    /// Random number, 32 bits.
    #[doc(alias = "NFT_META_PRANDOM")]
    pub const PRANDOM: Self = Self(24);
    /// 1 if the packet came through IPsec. 1 byte.
    #[doc(alias = "NFT_META_SECPATH")]
    pub const SECPATH: Self = Self(25);
    /// Kind of the input interface (`vlan`, `bridge`...), 16 bytes.
    #[doc(alias = "NFT_META_IIFKIND")]
    pub const IIFKIND: Self = Self(26);
    /// Kind of the output interface, 16 bytes.
    #[doc(alias = "NFT_META_OIFKIND")]
    pub const OIFKIND: Self = Self(27);
    /// VLAN id for untagged packets of the input bridge port. 2 bytes.
    #[doc(alias = "NFT_META_BRI_IIFPVID")]
    pub const BRI_IIFPVID: Self = Self(28);
    /// VLAN protocol of the bridge, in network byte order.
    #[doc(alias = "NFT_META_BRI_IIFVPROTO")]
    pub const BRI_IIFVPROTO: Self = Self(29);
    /// Time, as nanoseconds since 1970.
    #[doc(alias = "NFT_META_TIME_NS")]
    pub const TIME_NS: Self = Self(30);
    /// Day of the week, 0 for Sunday, in the kernel's time zone (normally UTC). 1 byte.
    #[doc(alias = "NFT_META_TIME_DAY")]
    pub const TIME_DAY: Self = Self(31);
    /// Seconds since midnight in UTC.
    #[doc(alias = "NFT_META_TIME_HOUR")]
    pub const TIME_HOUR: Self = Self(32);
    /// Index of the VRF's port by which the packet came; 0 for packets outside of a VRF.
    #[doc(alias = "NFT_META_SDIF")]
    pub const SDIF: Self = Self(33);
    /// Name of the VRF's port by which the packet came.
    #[doc(alias = "NFT_META_SDIFNAME")]
    pub const SDIFNAME: Self = Self(34);
    /// Set to 1 to have the bridge hand the packet to the host for routing (Linux 6.4).
    #[doc(alias = "NFT_META_BRI_BROUTE")]
    pub const BRI_BROUTE: Self = Self(35);
    /// Hardware address of the bridge to which the input interface belongs, 6 bytes (newer
    /// kernels).
    #[doc(alias = "NFT_META_BRI_IIFHWADDR")]
    pub const BRI_IIFHWADDR: Self = Self(37);
}

rt::enumeration! { name: MetaKeys, number: u32, table: FAMILY[1] }

/// What the expression `bitwise` computes.
#[doc(alias = "nft_bitwise_ops")]
#[derive(Default, PartialEq, Hash)]
pub struct BitwiseOps(pub u32);

impl BitwiseOps {
    /// Source AND `mask`, then XOR `xor`. With fitting constants that is NOT, AND, OR or XOR.
    #[doc(alias = "NFT_BITWISE_MASK_XOR")]
    pub const MASK_XOR: Self = Self(0);
    /// Shift left by the number of bits in `data`.
    #[doc(alias = "NFT_BITWISE_LSHIFT")]
    pub const LSHIFT: Self = Self(1);
    /// Shift right by the number of bits in `data`.
    #[doc(alias = "NFT_BITWISE_RSHIFT")]
    pub const RSHIFT: Self = Self(2);
    /// AND of two registers (Linux 6.13, as the next two).
    #[doc(alias = "NFT_BITWISE_AND")]
    pub const AND: Self = Self(3);
    /// OR of two registers.
    #[doc(alias = "NFT_BITWISE_OR")]
    pub const OR: Self = Self(4);
    /// XOR of two registers.
    #[doc(alias = "NFT_BITWISE_XOR")]
    pub const XOR: Self = Self(5);
}

rt::enumeration! { name: BitwiseOps, number: u32, table: FAMILY[2] }

/// How the expression `cmp` compares a register with a value. Bytes are compared from the first on,
/// so numbers must be in network byte order for less and greater.
#[doc(alias = "nft_cmp_ops")]
#[derive(Default, PartialEq, Hash)]
pub struct CmpOps(pub u32);

impl CmpOps {
    /// The value `eq`.
    #[doc(alias = "NFT_CMP_EQ")]
    pub const EQ: Self = Self(0);
    /// The value `neq`.
    #[doc(alias = "NFT_CMP_NEQ")]
    pub const NEQ: Self = Self(1);
    /// The value `lt`.
    #[doc(alias = "NFT_CMP_LT")]
    pub const LT: Self = Self(2);
    /// The value `lte`.
    #[doc(alias = "NFT_CMP_LTE")]
    pub const LTE: Self = Self(3);
    /// The value `gt`.
    #[doc(alias = "NFT_CMP_GT")]
    pub const GT: Self = Self(4);
    /// The value `gte`.
    #[doc(alias = "NFT_CMP_GTE")]
    pub const GTE: Self = Self(5);
}

rt::enumeration! { name: CmpOps, number: u32, table: FAMILY[3] }

/// Kind of a stateful object.
#[derive(Default, PartialEq, Hash)]
pub struct ObjectType(pub u32);

impl ObjectType {
    /// Not an object.
    #[doc(alias = "NFT_OBJECT_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Packets and bytes.
    #[doc(alias = "NFT_OBJECT_COUNTER")]
    pub const COUNTER: Self = Self(1);
    /// Bytes used up of an allowance.
    #[doc(alias = "NFT_OBJECT_QUOTA")]
    pub const QUOTA: Self = Self(2);
    /// Connection tracking helper to attach.
    #[doc(alias = "NFT_OBJECT_CT_HELPER")]
    pub const CT_HELPER: Self = Self(3);
    /// Rate limit.
    #[doc(alias = "NFT_OBJECT_LIMIT")]
    pub const LIMIT: Self = Self(4);
    /// Limit of simultaneous connections.
    #[doc(alias = "NFT_OBJECT_CONNLIMIT")]
    pub const CONNLIMIT: Self = Self(5);
    /// Tunnel header to put on.
    #[doc(alias = "NFT_OBJECT_TUNNEL")]
    pub const TUNNEL: Self = Self(6);
    /// Timeouts of connection tracking.
    #[doc(alias = "NFT_OBJECT_CT_TIMEOUT")]
    pub const CT_TIMEOUT: Self = Self(7);
    /// Security mark.
    #[doc(alias = "NFT_OBJECT_SECMARK")]
    pub const SECMARK: Self = Self(8);
    /// Connection to expect.
    #[doc(alias = "NFT_OBJECT_CT_EXPECT")]
    pub const CT_EXPECT: Self = Self(9);
    /// SYN proxy.
    #[doc(alias = "NFT_OBJECT_SYNPROXY")]
    pub const SYNPROXY: Self = Self(10);
}

rt::enumeration! { name: ObjectType, number: u32, table: FAMILY[4] }

/// How NAT chooses addresses and ports, `NF_NAT_RANGE_*` in C.
#[derive(Default, PartialEq, Hash)]
pub struct NatRangeFlags(pub u32);

impl NatRangeFlags {
    /// There is an address range.
    #[doc(alias = "NF_NAT_RANGE_MAP_IPS")]
    pub const MAP_IPS: Self = Self(1);
    /// There is a port range.
    #[doc(alias = "NF_NAT_RANGE_PROTO_SPECIFIED")]
    pub const PROTO_SPECIFIED: Self = Self(2);
    /// Choose the port by a hash with a secret (`random`).
    #[doc(alias = "NF_NAT_RANGE_PROTO_RANDOM")]
    pub const PROTO_RANDOM: Self = Self(4);
    /// Give a client the same address for all its connections.
    #[doc(alias = "NF_NAT_RANGE_PERSISTENT")]
    pub const PERSISTENT: Self = Self(8);
    /// Choose the port at random (`fully-random`).
    #[doc(alias = "NF_NAT_RANGE_PROTO_RANDOM_FULLY")]
    pub const PROTO_RANDOM_FULLY: Self = Self(0x10);
    /// Keep the port's distance from a base.
    #[doc(alias = "NF_NAT_RANGE_PROTO_OFFSET")]
    pub const PROTO_OFFSET: Self = Self(0x20);
    /// Translate prefix to prefix and keep the rest of the address.
    #[doc(alias = "NF_NAT_RANGE_NETMAP")]
    pub const NETMAP: Self = Self(0x40);
}

rt::flags! { name: NatRangeFlags, number: u32, table: FAMILY[5] }

/// State of a table.
#[doc(alias = "nft_table_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct TableFlags(pub u32);

impl TableFlags {
    /// The table's chains see no packets.
    #[doc(alias = "NFT_TABLE_F_DORMANT")]
    pub const DORMANT: Self = Self(1);
    /// Only the socket that made the table may change it, and the table goes when that socket is
    /// closed.
    #[doc(alias = "NFT_TABLE_F_OWNER")]
    pub const OWNER: Self = Self(2);
    /// With `owner`: the table stays without an owner when the socket is closed (Linux 6.9).
    #[doc(alias = "NFT_TABLE_F_PERSIST")]
    pub const PERSIST: Self = Self(4);
}

rt::flags! { name: TableFlags, number: u32, table: FAMILY[6] }

/// Kind of a chain.
#[doc(alias = "nft_chain_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct ChainFlags(pub u32);

impl ChainFlags {
    /// Packets come from a hook; set by the kernel.
    #[doc(alias = "NFT_CHAIN_BASE")]
    pub const BASE: Self = Self(1);
    /// The rules shall run in hardware (`flags offload`); for the family netdev.
    #[doc(alias = "NFT_CHAIN_HW_OFFLOAD")]
    pub const HW_OFFLOAD: Self = Self(2);
    /// The chain belongs to the one rule that jumps to it, and goes with it.
    #[doc(alias = "NFT_CHAIN_BINDING")]
    pub const BINDING: Self = Self(4);
}

rt::flags! { name: ChainFlags, number: u32, table: FAMILY[7] }

/// Kind of a set, and what it must be able to do.
#[doc(alias = "nft_set_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct SetFlags(pub u32);

impl SetFlags {
    /// Belongs to a rule and goes with it.
    #[doc(alias = "NFT_SET_ANONYMOUS")]
    pub const ANONYMOUS: Self = Self(1);
    /// Elements cannot change while rules use the set.
    #[doc(alias = "NFT_SET_CONSTANT")]
    pub const CONSTANT: Self = Self(2);
    /// Elements are ranges.
    #[doc(alias = "NFT_SET_INTERVAL")]
    pub const INTERVAL: Self = Self(4);
    /// Each element has a value, data or verdict.
    #[doc(alias = "NFT_SET_MAP")]
    pub const MAP: Self = Self(8);
    /// Elements may expire.
    #[doc(alias = "NFT_SET_TIMEOUT")]
    pub const TIMEOUT: Self = Self(0x10);
    /// Packets add or update elements (`dynamic`).
    #[doc(alias = "NFT_SET_EVAL")]
    pub const EVAL: Self = Self(0x20);
    /// Each element refers to an object.
    #[doc(alias = "NFT_SET_OBJECT")]
    pub const OBJECT: Self = Self(0x40);
    /// Keys are made of several fields.
    #[doc(alias = "NFT_SET_CONCAT")]
    pub const CONCAT: Self = Self(0x80);
    /// Elements have expressions of their own, such as counters.
    #[doc(alias = "NFT_SET_EXPR")]
    pub const EXPR: Self = Self(0x100);
}

rt::flags! { name: SetFlags, number: u32, table: FAMILY[8] }

/// Kind of an element.
#[doc(alias = "nft_set_elem_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct SetElemFlags(pub u32);

impl SetElemFlags {
    /// Not an element but the end of the range that the one before began; it is itself outside.
    #[doc(alias = "NFT_SET_ELEM_INTERVAL_END")]
    pub const INTERVAL_END: Self = Self(1);
    /// Matches what no other element does (`*`).
    #[doc(alias = "NFT_SET_ELEM_CATCHALL")]
    pub const CATCHALL: Self = Self(2);
}

rt::flags! { name: SetElemFlags, number: u32, table: FAMILY[9] }

/// How a lookup counts.
#[doc(alias = "nft_lookup_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct LookupFlags(pub u32);

impl LookupFlags {
    /// Match what is not in the set.
    #[doc(alias = "NFT_LOOKUP_F_INVERT")]
    pub const INVERT: Self = Self(1);
}

rt::flags! { name: LookupFlags, number: u32, table: FAMILY[10] }

/// What the expression `ct` reads, or writes where said so, by the names of `nft`'s `ct`. Numbers
/// are in host byte order unless said otherwise.
#[doc(alias = "nft_ct_keys")]
#[derive(Default, PartialEq, Hash)]
pub struct CtKeys(pub u32);

impl CtKeys {
    /// Bits: 1 invalid, 2 established, 4 related, 8 new, 64 untracked.
    #[doc(alias = "NFT_CT_STATE")]
    pub const STATE: Self = Self(0);
    /// 0 original, 1 reply. 1 byte.
    #[doc(alias = "NFT_CT_DIRECTION")]
    pub const DIRECTION: Self = Self(1);
    /// Bits of `IPS_*`, as in the family conntrack.
    #[doc(alias = "NFT_CT_STATUS")]
    pub const STATUS: Self = Self(2);
    /// Mark of the connection; can be set.
    #[doc(alias = "NFT_CT_MARK")]
    pub const MARK: Self = Self(3);
    /// Security mark of the connection; can be set.
    #[doc(alias = "NFT_CT_SECMARK")]
    pub const SECMARK: Self = Self(4);
    /// Milliseconds until the entry goes.
    #[doc(alias = "NFT_CT_EXPIRATION")]
    pub const EXPIRATION: Self = Self(5);
    /// Name of the helper, 16 bytes.
    #[doc(alias = "NFT_CT_HELPER")]
    pub const HELPER: Self = Self(6);
    /// Protocol family: 2 IPv4, 10 IPv6. 1 byte.
    #[doc(alias = "NFT_CT_L3PROTOCOL")]
    pub const L3PROTOCOL: Self = Self(7);
    /// Source address, in the length of the family. `src-ip` and `src-ip6` are clearer.
    #[doc(alias = "NFT_CT_SRC")]
    pub const SRC: Self = Self(8);
    /// Destination address, in the length of the family.
    #[doc(alias = "NFT_CT_DST")]
    pub const DST: Self = Self(9);
    /// IP protocol. 1 byte.
    #[doc(alias = "NFT_CT_PROTOCOL")]
    pub const PROTOCOL: Self = Self(10);
    /// Source port, in network byte order.
    #[doc(alias = "NFT_CT_PROTO_SRC")]
    pub const PROTO_SRC: Self = Self(11);
    /// Destination port, in network byte order.
    #[doc(alias = "NFT_CT_PROTO_DST")]
    pub const PROTO_DST: Self = Self(12);
    /// Labels of the connection, 16 bytes; can be set.
    #[doc(alias = "NFT_CT_LABELS")]
    pub const LABELS: Self = Self(13);
    /// Packets, 8 bytes; of both directions if none is given.
    #[doc(alias = "NFT_CT_PKTS")]
    pub const PKTS: Self = Self(14);
    /// Bytes, 8 bytes; of both directions if none is given.
    #[doc(alias = "NFT_CT_BYTES")]
    pub const BYTES: Self = Self(15);
    /// Average size of packets in bytes, 8 bytes.
    #[doc(alias = "NFT_CT_AVGPKT")]
    pub const AVGPKT: Self = Self(16);
    /// Zone, 2 bytes; can be set before tracking.
    #[doc(alias = "NFT_CT_ZONE")]
    pub const ZONE: Self = Self(17);
    /// Bits of `IPCT_*`: events to report; can be set.
    #[doc(alias = "NFT_CT_EVENTMASK")]
    pub const EVENTMASK: Self = Self(18);
    /// IPv4 source address.
    #[doc(alias = "NFT_CT_SRC_IP")]
    pub const SRC_IP: Self = Self(19);
    /// IPv4 destination address.
    #[doc(alias = "NFT_CT_DST_IP")]
    pub const DST_IP: Self = Self(20);
    /// IPv6 source address.
    #[doc(alias = "NFT_CT_SRC_IP6")]
    pub const SRC_IP6: Self = Self(21);
    /// IPv6 destination address.
    #[doc(alias = "NFT_CT_DST_IP6")]
    pub const DST_IP6: Self = Self(22);
    /// Id of the connection.
    #[doc(alias = "NFT_CT_CT_ID")]
    pub const CT_ID: Self = Self(23);
}

rt::enumeration! { name: CtKeys, number: u32, table: FAMILY[11] }

/// Direction of a tracked connection.
#[doc(alias = "ip_conntrack_dir")]
#[derive(Default, PartialEq, Hash)]
pub struct CtDirection(pub u8);

impl CtDirection {
    /// As the connection was opened.
    #[doc(alias = "IP_CT_DIR_ORIGINAL")]
    pub const ORIGINAL: Self = Self(0);
    /// The other.
    #[doc(alias = "IP_CT_DIR_REPLY")]
    pub const REPLY: Self = Self(1);
}

rt::enumeration! { name: CtDirection, number: u8, table: FAMILY[12] }

/// State of a quota.
#[doc(alias = "nft_quota_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct QuotaFlags(pub u32);

impl QuotaFlags {
    /// Match what is beyond the quota (`over`).
    #[doc(alias = "NFT_QUOTA_F_INVERT")]
    pub const INVERT: Self = Self(1);
    /// The quota is used up, and has been reported so; set by the kernel.
    #[doc(alias = "NFT_QUOTA_F_DEPLETED")]
    pub const DEPLETED: Self = Self(2);
}

rt::flags! { name: QuotaFlags, number: u32, table: FAMILY[13] }

/// What happens to the packet next. Requests cannot give stolen and repeat.
#[doc(alias = "nft_verdicts")]
#[derive(Default, PartialEq, Hash)]
pub struct VerdictCode(pub u32);

impl VerdictCode {
    /// Go on with the next rule.
    #[doc(alias = "NFT_CONTINUE")]
    pub const CONTINUE: Self = Self(4294967295);
    /// Leave this rule, go on with the next.
    #[doc(alias = "NFT_BREAK")]
    pub const BREAK: Self = Self(4294967294);
    /// Go to a chain, and come back after its end.
    #[doc(alias = "NFT_JUMP")]
    pub const JUMP: Self = Self(4294967293);
    /// Go to a chain and do not come back here.
    #[doc(alias = "NFT_GOTO")]
    pub const GOTO: Self = Self(4294967292);
    /// Go back to the chain that jumped here; in a base chain the policy decides.
    #[doc(alias = "NFT_RETURN")]
    pub const RETURN: Self = Self(4294967291);
    /// Throw the packet away.
    #[doc(alias = "NFT_DROP")]
    pub const DROP: Self = Self(0);
    /// Let the packet pass this hook's chain; later chains may still drop it.
    #[doc(alias = "NFT_ACCEPT")]
    pub const ACCEPT: Self = Self(1);
    /// Somebody else has taken the packet over.
    #[doc(alias = "NFT_STOLEN")]
    pub const STOLEN: Self = Self(2);
    /// Hand the packet to a program (`nfnetlink_queue`). The upper 16 bits hold the queue's number.
    #[doc(alias = "NFT_QUEUE")]
    pub const QUEUE: Self = Self(3);
    /// Run the hook again.
    #[doc(alias = "NFT_REPEAT")]
    pub const REPEAT: Self = Self(4);
}

rt::enumeration! { name: VerdictCode, number: u32, table: FAMILY[14] }

/// What the expression `fib` returns of the route found.
#[doc(alias = "nft_fib_result")]
#[derive(Default, PartialEq, Hash)]
pub struct FibResult(pub u32);

impl FibResult {
    /// Nothing; refused.
    #[doc(alias = "NFT_FIB_RESULT_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Index of the output interface, 4 bytes.
    #[doc(alias = "NFT_FIB_RESULT_OIF")]
    pub const OIF: Self = Self(1);
    /// Name of the output interface, 16 bytes.
    #[doc(alias = "NFT_FIB_RESULT_OIFNAME")]
    pub const OIFNAME: Self = Self(2);
    /// Type of the address, `RTN_*`: unicast, local, broadcast and so on.
    #[doc(alias = "NFT_FIB_RESULT_ADDRTYPE")]
    pub const ADDRTYPE: Self = Self(3);
}

rt::enumeration! { name: FibResult, number: u32, table: FAMILY[15] }

/// What the expression `fib` looks up. One of the addresses is needed.
#[doc(alias = "nft_fib_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct FibFlags(pub u32);

impl FibFlags {
    /// The source address.
    #[doc(alias = "NFTA_FIB_F_SADDR")]
    pub const SADDR: Self = Self(1);
    /// The destination address.
    #[doc(alias = "NFTA_FIB_F_DADDR")]
    pub const DADDR: Self = Self(2);
    /// Regard the packet's mark.
    #[doc(alias = "NFTA_FIB_F_MARK")]
    pub const MARK: Self = Self(4);
    /// Only routes through the input interface.
    #[doc(alias = "NFTA_FIB_F_IIF")]
    pub const IIF: Self = Self(8);
    /// Only routes through the output interface.
    #[doc(alias = "NFTA_FIB_F_OIF")]
    pub const OIF: Self = Self(0x10);
    /// Return only whether there is a result: 1 or 0.
    #[doc(alias = "NFTA_FIB_F_PRESENT")]
    pub const PRESENT: Self = Self(0x20);
}

rt::flags! { name: FibFlags, number: u32, table: FAMILY[16] }

/// How the expression `reject` informs the sender.
#[doc(alias = "nft_reject_types")]
#[derive(Default, PartialEq, Hash)]
pub struct RejectTypes(pub u32);

impl RejectTypes {
    /// ICMP or ICMPv6 destination unreachable, with the code given.
    #[doc(alias = "NFT_REJECT_ICMP_UNREACH")]
    pub const ICMP_UNREACH: Self = Self(0);
    /// TCP reset.
    #[doc(alias = "NFT_REJECT_TCP_RST")]
    pub const TCP_RST: Self = Self(1);
    /// ICMP or ICMPv6, as the packet needs; the code is one of `reject-inet-code`.
    #[doc(alias = "NFT_REJECT_ICMPX_UNREACH")]
    pub const ICMPX_UNREACH: Self = Self(2);
}

rt::enumeration! { name: RejectTypes, number: u32, table: FAMILY[17] }

/// Codes that the kernel turns into those of ICMP or ICMPv6.
#[doc(alias = "nft_reject_inet_code")]
#[derive(Default, PartialEq, Hash)]
pub struct RejectInetCode(pub u8);

impl RejectInetCode {
    /// No route to the destination.
    #[doc(alias = "NFT_REJECT_ICMPX_NO_ROUTE")]
    pub const ICMPX_NO_ROUTE: Self = Self(0);
    /// Nobody listens there.
    #[doc(alias = "NFT_REJECT_ICMPX_PORT_UNREACH")]
    pub const ICMPX_PORT_UNREACH: Self = Self(1);
    /// The host cannot be reached.
    #[doc(alias = "NFT_REJECT_ICMPX_HOST_UNREACH")]
    pub const ICMPX_HOST_UNREACH: Self = Self(2);
    /// Forbidden by the administrator.
    #[doc(alias = "NFT_REJECT_ICMPX_ADMIN_PROHIBITED")]
    pub const ICMPX_ADMIN_PROHIBITED: Self = Self(3);
}

rt::enumeration! { name: RejectInetCode, number: u8, table: FAMILY[18] }

/// From where the expression `payload` counts its offset.
#[doc(alias = "nft_payload_bases")]
#[derive(Default, PartialEq, Hash)]
pub struct PayloadBase(pub u32);

impl PayloadBase {
    /// Ethernet header.
    #[doc(alias = "NFT_PAYLOAD_LINK_LAYER_HEADER")]
    pub const LINK_LAYER_HEADER: Self = Self(0);
    /// IP header.
    #[doc(alias = "NFT_PAYLOAD_NETWORK_HEADER")]
    pub const NETWORK_HEADER: Self = Self(1);
    /// TCP, UDP or other header behind IP.
    #[doc(alias = "NFT_PAYLOAD_TRANSPORT_HEADER")]
    pub const TRANSPORT_HEADER: Self = Self(2);
    /// What follows the transport header.
    #[doc(alias = "NFT_PAYLOAD_INNER_HEADER")]
    pub const INNER_HEADER: Self = Self(3);
    /// Header of a tunnel, in the expression `inner`.
    #[doc(alias = "NFT_PAYLOAD_TUN_HEADER")]
    pub const TUN_HEADER: Self = Self(4);
}

rt::enumeration! { name: PayloadBase, number: u32, table: FAMILY[19] }

/// How the expression `range` compares.
#[doc(alias = "nft_range_ops")]
#[derive(Default, PartialEq, Hash)]
pub struct RangeOps(pub u32);

impl RangeOps {
    /// Match inside the range.
    #[doc(alias = "NFT_RANGE_EQ")]
    pub const EQ: Self = Self(0);
    /// Match outside the range.
    #[doc(alias = "NFT_RANGE_NEQ")]
    pub const NEQ: Self = Self(1);
}

rt::enumeration! { name: RangeOps, number: u32, table: FAMILY[20] }

/// Registers by which expressions pass data on. `reg-1` to `reg-4` are 16 bytes each, `reg32-00` to
/// `reg32-15` are the same memory in pieces of 4: `reg-1` is `reg32-00` to `reg32-03`, and so on.
/// In answers the kernel names by `reg-1` to `reg-4` what begins at one of them.
#[doc(alias = "nft_registers")]
#[derive(Default, PartialEq, Hash)]
pub struct Registers(pub u32);

impl Registers {
    /// The verdict.
    #[doc(alias = "NFT_REG_VERDICT")]
    pub const REG_VERDICT: Self = Self(0);
    /// The value `reg-1`.
    #[doc(alias = "NFT_REG_1")]
    pub const REG_1: Self = Self(1);
    /// The value `reg-2`.
    #[doc(alias = "NFT_REG_2")]
    pub const REG_2: Self = Self(2);
    /// The value `reg-3`.
    #[doc(alias = "NFT_REG_3")]
    pub const REG_3: Self = Self(3);
    /// The value `reg-4`.
    #[doc(alias = "NFT_REG_4")]
    pub const REG_4: Self = Self(4);
    /// The value `reg32-00`.
    #[doc(alias = "NFT_REG32_00")]
    pub const REG32_00: Self = Self(8);
    /// The value `reg32-01`.
    #[doc(alias = "NFT_REG32_01")]
    pub const REG32_01: Self = Self(9);
    /// The value `reg32-02`.
    #[doc(alias = "NFT_REG32_02")]
    pub const REG32_02: Self = Self(10);
    /// The value `reg32-03`.
    #[doc(alias = "NFT_REG32_03")]
    pub const REG32_03: Self = Self(11);
    /// The value `reg32-04`.
    #[doc(alias = "NFT_REG32_04")]
    pub const REG32_04: Self = Self(12);
    /// The value `reg32-05`.
    #[doc(alias = "NFT_REG32_05")]
    pub const REG32_05: Self = Self(13);
    /// The value `reg32-06`.
    #[doc(alias = "NFT_REG32_06")]
    pub const REG32_06: Self = Self(14);
    /// The value `reg32-07`.
    #[doc(alias = "NFT_REG32_07")]
    pub const REG32_07: Self = Self(15);
    /// The value `reg32-08`.
    #[doc(alias = "NFT_REG32_08")]
    pub const REG32_08: Self = Self(16);
    /// The value `reg32-09`.
    #[doc(alias = "NFT_REG32_09")]
    pub const REG32_09: Self = Self(17);
    /// The value `reg32-10`.
    #[doc(alias = "NFT_REG32_10")]
    pub const REG32_10: Self = Self(18);
    /// The value `reg32-11`.
    #[doc(alias = "NFT_REG32_11")]
    pub const REG32_11: Self = Self(19);
    /// The value `reg32-12`.
    #[doc(alias = "NFT_REG32_12")]
    pub const REG32_12: Self = Self(20);
    /// The value `reg32-13`.
    #[doc(alias = "NFT_REG32_13")]
    pub const REG32_13: Self = Self(21);
    /// The value `reg32-14`.
    #[doc(alias = "NFT_REG32_14")]
    pub const REG32_14: Self = Self(22);
    /// The value `reg32-15`.
    #[doc(alias = "NFT_REG32_15")]
    pub const REG32_15: Self = Self(23);
}

rt::enumeration! { name: Registers, number: u32, table: FAMILY[21] }

/// Where numbers come from.
#[doc(alias = "nft_ng_types")]
#[derive(Default, PartialEq, Hash)]
pub struct NumgenTypes(pub u32);

impl NumgenTypes {
    /// Counts up, one for each packet.
    #[doc(alias = "NFT_NG_INCREMENTAL")]
    pub const INCREMENTAL: Self = Self(0);
    /// Random.
    #[doc(alias = "NFT_NG_RANDOM")]
    pub const RANDOM: Self = Self(1);
}

rt::enumeration! { name: NumgenTypes, number: u32, table: FAMILY[22] }

/// Level in the kernel's log, as syslog counts.
#[doc(alias = "nft_log_level")]
#[derive(Default, PartialEq, Hash)]
pub struct LogLevel(pub u32);

impl LogLevel {
    /// The value `emerg`.
    #[doc(alias = "NFT_LOGLEVEL_EMERG")]
    pub const EMERG: Self = Self(0);
    /// The value `alert`.
    #[doc(alias = "NFT_LOGLEVEL_ALERT")]
    pub const ALERT: Self = Self(1);
    /// The value `crit`.
    #[doc(alias = "NFT_LOGLEVEL_CRIT")]
    pub const CRIT: Self = Self(2);
    /// The value `err`.
    #[doc(alias = "NFT_LOGLEVEL_ERR")]
    pub const ERR: Self = Self(3);
    /// The value `warning`.
    #[doc(alias = "NFT_LOGLEVEL_WARNING")]
    pub const WARNING: Self = Self(4);
    /// The value `notice`.
    #[doc(alias = "NFT_LOGLEVEL_NOTICE")]
    pub const NOTICE: Self = Self(5);
    /// The value `info`.
    #[doc(alias = "NFT_LOGLEVEL_INFO")]
    pub const INFO: Self = Self(6);
    /// The value `debug`.
    #[doc(alias = "NFT_LOGLEVEL_DEBUG")]
    pub const DEBUG: Self = Self(7);
    /// Report to the audit subsystem and not to the log.
    #[doc(alias = "NFT_LOGLEVEL_AUDIT")]
    pub const AUDIT: Self = Self(8);
}

rt::enumeration! { name: LogLevel, number: u32, table: FAMILY[23] }

/// What to add to a line in the kernel's log.
#[derive(Default, PartialEq, Hash)]
pub struct LogFlags(pub u32);

impl LogFlags {
    /// TCP sequence numbers.
    #[doc(alias = "NF_LOG_TCPSEQ")]
    pub const TCPSEQ: Self = Self(1);
    /// TCP options.
    #[doc(alias = "NF_LOG_TCPOPT")]
    pub const TCPOPT: Self = Self(2);
    /// IP options.
    #[doc(alias = "NF_LOG_IPOPT")]
    pub const IPOPT: Self = Self(4);
    /// User and group id of the socket's owner.
    #[doc(alias = "NF_LOG_UID")]
    pub const UID: Self = Self(8);
    /// Unused.
    #[doc(alias = "NF_LOG_NFLOG")]
    pub const NFLOG: Self = Self(0x10);
    /// Fields of the Ethernet header by name.
    #[doc(alias = "NF_LOG_MACDECODE")]
    pub const MACDECODE: Self = Self(0x20);
}

rt::flags! { name: LogFlags, number: u32, table: FAMILY[24] }

/// What to choose the implementation of a set by.
#[doc(alias = "nft_set_policies")]
#[derive(Default, PartialEq, Hash)]
pub struct SetPolicies(pub u32);

impl SetPolicies {
    /// Speed of lookups.
    #[doc(alias = "NFT_SET_POL_PERFORMANCE")]
    pub const PERFORMANCE: Self = Self(0);
    /// Need of memory.
    #[doc(alias = "NFT_SET_POL_MEMORY")]
    pub const MEMORY: Self = Self(1);
}

rt::enumeration! { name: SetPolicies, number: u32, table: FAMILY[25] }

/// What NAT translates.
#[doc(alias = "nft_nat_types")]
#[derive(Default, PartialEq, Hash)]
pub struct NatTypes(pub u32);

impl NatTypes {
    /// The source address.
    #[doc(alias = "NFT_NAT_SNAT")]
    pub const SNAT: Self = Self(0);
    /// The destination address.
    #[doc(alias = "NFT_NAT_DNAT")]
    pub const DNAT: Self = Self(1);
}

rt::enumeration! { name: NatTypes, number: u32, table: FAMILY[26] }

/// Checksum to correct after a packet was written to.
#[doc(alias = "nft_payload_csum_types")]
#[derive(Default, PartialEq, Hash)]
pub struct PayloadCsumTypes(pub u32);

impl PayloadCsumTypes {
    /// None.
    #[doc(alias = "NFT_PAYLOAD_CSUM_NONE")]
    pub const NONE: Self = Self(0);
    /// Internet checksum (RFC 791), of IPv4, TCP, UDP and others.
    #[doc(alias = "NFT_PAYLOAD_CSUM_INET")]
    pub const INET: Self = Self(1);
    /// CRC of SCTP (RFC 3309).
    #[doc(alias = "NFT_PAYLOAD_CSUM_SCTP")]
    pub const SCTP: Self = Self(2);
}

rt::enumeration! { name: PayloadCsumTypes, number: u32, table: FAMILY[27] }

/// What else to correct after a packet was written to.
#[doc(alias = "nft_payload_csum_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct PayloadCsumFlags(pub u32);

impl PayloadCsumFlags {
    /// Checksum of the transport header, which covers the addresses too.
    #[doc(alias = "NFT_PAYLOAD_L4CSUM_PSEUDOHDR")]
    pub const L4CSUM_PSEUDOHDR: Self = Self(1);
}

rt::flags! { name: PayloadCsumFlags, number: u32, table: FAMILY[28] }

/// How a flow table forwards.
#[doc(alias = "nft_flowtable_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct FlowtableFlags(pub u32);

impl FlowtableFlags {
    /// Have hardware forward too.
    #[doc(alias = "NFT_FLOWTABLE_HW_OFFLOAD")]
    pub const HW_OFFLOAD: Self = Self(1);
    /// Count the packets of forwarded flows.
    #[doc(alias = "NFT_FLOWTABLE_COUNTER")]
    pub const COUNTER: Self = Self(2);
}

rt::flags! { name: FlowtableFlags, number: u32, table: FAMILY[29] }

/// How the protocol is meant to which a rule of iptables is restricted.
#[doc(alias = "nft_rule_compat_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct RuleCompatFlags(pub u32);

impl RuleCompatFlags {
    /// Nothing.
    #[doc(alias = "NFT_RULE_COMPAT_F_UNUSED")]
    pub const UNUSED: Self = Self(1);
    /// Any protocol but that.
    #[doc(alias = "NFT_RULE_COMPAT_F_INV")]
    pub const INV: Self = Self(2);
}

rt::flags! { name: RuleCompatFlags, number: u32, table: FAMILY[30] }

/// What the expression `byteorder` does.
#[doc(alias = "nft_byteorder_ops")]
#[derive(Default, PartialEq, Hash)]
pub struct ByteorderOps(pub u32);

impl ByteorderOps {
    /// Network byte order to host byte order.
    #[doc(alias = "NFT_BYTEORDER_NTOH")]
    pub const NTOH: Self = Self(0);
    /// Host byte order to network byte order.
    #[doc(alias = "NFT_BYTEORDER_HTON")]
    pub const HTON: Self = Self(1);
}

rt::enumeration! { name: ByteorderOps, number: u32, table: FAMILY[31] }

/// What the expression `dynset` does to a set.
#[doc(alias = "nft_dynset_ops")]
#[derive(Default, PartialEq, Hash)]
pub struct DynsetOps(pub u32);

impl DynsetOps {
    /// Add the element if it is not there.
    #[doc(alias = "NFT_DYNSET_OP_ADD")]
    pub const ADD: Self = Self(0);
    /// Add the element, or restart its timeout.
    #[doc(alias = "NFT_DYNSET_OP_UPDATE")]
    pub const UPDATE: Self = Self(1);
    /// Remove the element.
    #[doc(alias = "NFT_DYNSET_OP_DELETE")]
    pub const DELETE: Self = Self(2);
}

rt::enumeration! { name: DynsetOps, number: u32, table: FAMILY[32] }

/// How the expression `dynset` works.
#[doc(alias = "nft_dynset_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct DynsetFlags(pub u32);

impl DynsetFlags {
    /// Go on if the element could not be added.
    #[doc(alias = "NFT_DYNSET_F_INV")]
    pub const INV: Self = Self(1);
    /// New elements get the expressions given here.
    #[doc(alias = "NFT_DYNSET_F_EXPR")]
    pub const EXPR: Self = Self(2);
}

rt::flags! { name: DynsetFlags, number: u32, table: FAMILY[33] }

/// What the expression `exthdr` returns.
#[doc(alias = "nft_exthdr_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct ExthdrFlags(pub u32);

impl ExthdrFlags {
    /// Only whether the header is there, 1 or 0, in one byte.
    #[doc(alias = "NFT_EXTHDR_F_PRESENT")]
    pub const PRESENT: Self = Self(1);
}

rt::flags! { name: ExthdrFlags, number: u32, table: FAMILY[34] }

/// Where the expression `exthdr` looks.
#[doc(alias = "nft_exthdr_op")]
#[derive(Default, PartialEq, Hash)]
pub struct ExthdrOp(pub u32);

impl ExthdrOp {
    /// Extension headers of IPv6.
    #[doc(alias = "NFT_EXTHDR_OP_IPV6")]
    pub const IPV6: Self = Self(0);
    /// TCP options.
    #[doc(alias = "NFT_EXTHDR_OP_TCPOPT")]
    pub const TCPOPT: Self = Self(1);
    /// IPv4 options.
    #[doc(alias = "NFT_EXTHDR_OP_IPV4")]
    pub const IPV4: Self = Self(2);
    /// Chunks of SCTP.
    #[doc(alias = "NFT_EXTHDR_OP_SCTP")]
    pub const SCTP: Self = Self(3);
    /// DCCP options.
    #[doc(alias = "NFT_EXTHDR_OP_DCCP")]
    pub const DCCP: Self = Self(4);
}

rt::enumeration! { name: ExthdrOp, number: u32, table: FAMILY[35] }

/// How the expression `hash` computes.
#[doc(alias = "nft_hash_types")]
#[derive(Default, PartialEq, Hash)]
pub struct HashTypes(pub u32);

impl HashTypes {
    /// Jenkins hash of a register (`jhash`).
    #[doc(alias = "NFT_HASH_JENKINS")]
    pub const JENKINS: Self = Self(0);
    /// Hash of addresses and ports that is the same in both directions (`symhash`).
    #[doc(alias = "NFT_HASH_SYM")]
    pub const SYM: Self = Self(1);
}

rt::enumeration! { name: HashTypes, number: u32, table: FAMILY[36] }

/// Kind of a tunnel.
#[doc(alias = "nft_inner_type")]
#[derive(Default, PartialEq, Hash)]
pub struct InnerType(pub u32);

impl InnerType {
    /// Any.
    #[doc(alias = "NFT_INNER_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// VXLAN.
    #[doc(alias = "NFT_INNER_VXLAN")]
    pub const VXLAN: Self = Self(1);
    /// Geneve.
    #[doc(alias = "NFT_INNER_GENEVE")]
    pub const GENEVE: Self = Self(2);
}

rt::enumeration! { name: InnerType, number: u32, table: FAMILY[37] }

/// What the expression `inner` expects in a tunnel.
#[doc(alias = "nft_inner_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct InnerFlags(pub u32);

impl InnerFlags {
    /// The tunnel's header has the size in `hdrsize`.
    #[doc(alias = "NFT_INNER_HDRSIZE")]
    pub const HDRSIZE: Self = Self(1);
    /// An Ethernet header.
    #[doc(alias = "NFT_INNER_LL")]
    pub const LL: Self = Self(2);
    /// An IP header.
    #[doc(alias = "NFT_INNER_NH")]
    pub const NH: Self = Self(4);
    /// A transport header.
    #[doc(alias = "NFT_INNER_TH")]
    pub const TH: Self = Self(8);
}

rt::flags! { name: InnerFlags, number: u32, table: FAMILY[38] }

/// What a limit counts.
#[doc(alias = "nft_limit_type")]
#[derive(Default, PartialEq, Hash)]
pub struct LimitType(pub u32);

impl LimitType {
    /// Packets.
    #[doc(alias = "NFT_LIMIT_PKTS")]
    pub const PKTS: Self = Self(0);
    /// Bytes.
    #[doc(alias = "NFT_LIMIT_PKT_BYTES")]
    pub const PKT_BYTES: Self = Self(1);
}

rt::enumeration! { name: LimitType, number: u32, table: FAMILY[39] }

/// How a limit matches.
#[doc(alias = "nft_limit_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct LimitFlags(pub u32);

impl LimitFlags {
    /// Match what is beyond the limit (`over`).
    #[doc(alias = "NFT_LIMIT_F_INV")]
    pub const INV: Self = Self(1);
}

rt::flags! { name: LimitFlags, number: u32, table: FAMILY[40] }

/// How a limit of connections matches.
#[doc(alias = "nft_connlimit_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct ConnlimitFlags(pub u32);

impl ConnlimitFlags {
    /// Match what is beyond the limit (`over`).
    #[doc(alias = "NFT_CONNLIMIT_F_INV")]
    pub const INV: Self = Self(1);
}

rt::flags! { name: ConnlimitFlags, number: u32, table: FAMILY[41] }

/// How packets are queued.
#[derive(Default, PartialEq, Hash)]
pub struct QueueFlags(pub u16);

impl QueueFlags {
    /// Let packets pass while no program listens.
    #[doc(alias = "NFT_QUEUE_FLAG_BYPASS")]
    pub const BYPASS: Self = Self(1);
    /// Choose the queue by the CPU and not by a hash.
    #[doc(alias = "NFT_QUEUE_FLAG_CPU_FANOUT")]
    pub const CPU_FANOUT: Self = Self(2);
}

rt::flags! { name: QueueFlags, number: u16, table: FAMILY[42] }

/// What the expression `rt` reads of the packet's route.
#[doc(alias = "nft_rt_keys")]
#[derive(Default, PartialEq, Hash)]
pub struct RtKeys(pub u32);

impl RtKeys {
    /// Realm, 4 bytes in host byte order.
    #[doc(alias = "NFT_RT_CLASSID")]
    pub const CLASSID: Self = Self(0);
    /// Next hop, IPv4 address.
    #[doc(alias = "NFT_RT_NEXTHOP4")]
    pub const NEXTHOP4: Self = Self(1);
    /// Next hop, IPv6 address.
    #[doc(alias = "NFT_RT_NEXTHOP6")]
    pub const NEXTHOP6: Self = Self(2);
    /// Maximum segment size, 2 bytes in host byte order.
    #[doc(alias = "NFT_RT_TCPMSS")]
    pub const TCPMSS: Self = Self(3);
    /// 1 if IPsec will be applied. 1 byte.
    #[doc(alias = "NFT_RT_XFRM")]
    pub const XFRM: Self = Self(4);
}

rt::enumeration! { name: RtKeys, number: u32, table: FAMILY[43] }

/// What the expression `socket` reads of the local socket for which a packet is.
#[doc(alias = "nft_socket_keys")]
#[derive(Default, PartialEq, Hash)]
pub struct SocketKeys(pub u32);

impl SocketKeys {
    /// 1 if it has the option `IP_TRANSPARENT`. 1 byte.
    #[doc(alias = "NFT_SOCKET_TRANSPARENT")]
    pub const TRANSPARENT: Self = Self(0);
    /// Its mark, 4 bytes in host byte order.
    #[doc(alias = "NFT_SOCKET_MARK")]
    pub const MARK: Self = Self(1);
    /// 1 if it is bound to no address. 1 byte.
    #[doc(alias = "NFT_SOCKET_WILDCARD")]
    pub const WILDCARD: Self = Self(2);
    /// Id of its control group, 8 bytes in host byte order.
    #[doc(alias = "NFT_SOCKET_CGROUPV2")]
    pub const CGROUPV2: Self = Self(3);
}

rt::enumeration! { name: SocketKeys, number: u32, table: FAMILY[44] }

/// TCP options that the SYN proxy offers to clients, `NF_SYNPROXY_OPT_*` in C.
#[derive(Default, PartialEq, Hash)]
pub struct SynproxyFlags(pub u32);

impl SynproxyFlags {
    /// Maximum segment size.
    #[doc(alias = "NF_SYNPROXY_OPT_MSS")]
    pub const MSS: Self = Self(1);
    /// Window scaling.
    #[doc(alias = "NF_SYNPROXY_OPT_WSCALE")]
    pub const WSCALE: Self = Self(2);
    /// Selective acknowledgements.
    #[doc(alias = "NF_SYNPROXY_OPT_SACK_PERM")]
    pub const SACK_PERM: Self = Self(4);
    /// Timestamps.
    #[doc(alias = "NF_SYNPROXY_OPT_TIMESTAMP")]
    pub const TIMESTAMP: Self = Self(8);
    /// Congestion notification.
    #[doc(alias = "NF_SYNPROXY_OPT_ECN")]
    pub const ECN: Self = Self(0x10);
}

rt::flags! { name: SynproxyFlags, number: u32, table: FAMILY[45] }

/// What the expression `osf` returns.
#[doc(alias = "nft_osf_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct OsfFlags(pub u32);

impl OsfFlags {
    /// Name and version, with a colon between.
    #[doc(alias = "NFT_OSF_F_VERSION")]
    pub const VERSION: Self = Self(1);
}

rt::flags! { name: OsfFlags, number: u32, table: FAMILY[46] }

/// What the expression `tunnel` reads of the tunnel that a packet came by.
#[doc(alias = "nft_tunnel_keys")]
#[derive(Default, PartialEq, Hash)]
pub struct TunnelKeys(pub u32);

impl TunnelKeys {
    /// 1 if it came by a tunnel. 1 byte.
    #[doc(alias = "NFT_TUNNEL_PATH")]
    pub const PATH: Self = Self(0);
    /// Id of the tunnel, 4 bytes in host byte order.
    #[doc(alias = "NFT_TUNNEL_ID")]
    pub const ID: Self = Self(1);
}

rt::enumeration! { name: TunnelKeys, number: u32, table: FAMILY[47] }

/// Which tunnel is meant.
#[doc(alias = "nft_tunnel_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct TunnelMode(pub u32);

impl TunnelMode {
    /// Any.
    #[doc(alias = "NFT_TUNNEL_MODE_NONE")]
    pub const NONE: Self = Self(0);
    /// That by which the packet came.
    #[doc(alias = "NFT_TUNNEL_MODE_RX")]
    pub const RX: Self = Self(1);
    /// That by which it is to leave.
    #[doc(alias = "NFT_TUNNEL_MODE_TX")]
    pub const TX: Self = Self(2);
}

rt::enumeration! { name: TunnelMode, number: u32, table: FAMILY[48] }

/// What the expression `xfrm` (`ipsec`) reads of IPsec's state.
#[doc(alias = "nft_xfrm_keys")]
#[derive(Default, PartialEq, Hash)]
pub struct XfrmKeys(pub u32);

impl XfrmKeys {
    /// Nothing; refused.
    #[doc(alias = "NFT_XFRM_KEY_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Outer destination, IPv4 address.
    #[doc(alias = "NFT_XFRM_KEY_DADDR_IP4")]
    pub const DADDR_IP4: Self = Self(1);
    /// Outer destination, IPv6 address.
    #[doc(alias = "NFT_XFRM_KEY_DADDR_IP6")]
    pub const DADDR_IP6: Self = Self(2);
    /// Outer source, IPv4 address.
    #[doc(alias = "NFT_XFRM_KEY_SADDR_IP4")]
    pub const SADDR_IP4: Self = Self(3);
    /// Outer source, IPv6 address.
    #[doc(alias = "NFT_XFRM_KEY_SADDR_IP6")]
    pub const SADDR_IP6: Self = Self(4);
    /// Request id, 4 bytes in host byte order.
    #[doc(alias = "NFT_XFRM_KEY_REQID")]
    pub const REQID: Self = Self(5);
    /// Security parameter index, 4 bytes in network byte order.
    #[doc(alias = "NFT_XFRM_KEY_SPI")]
    pub const SPI: Self = Self(6);
}

rt::enumeration! { name: XfrmKeys, number: u32, table: FAMILY[49] }

/// Content of a trace message.
#[doc(alias = "nft_trace_types")]
#[derive(Default, PartialEq, Hash)]
pub struct TraceTypes(pub u32);

impl TraceTypes {
    /// Nothing.
    #[doc(alias = "NFT_TRACETYPE_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// The end of a base chain, whose policy decides.
    #[doc(alias = "NFT_TRACETYPE_POLICY")]
    pub const POLICY: Self = Self(1);
    /// The end of a chain that was jumped to.
    #[doc(alias = "NFT_TRACETYPE_RETURN")]
    pub const RETURN: Self = Self(2);
    /// A rule that matched.
    #[doc(alias = "NFT_TRACETYPE_RULE")]
    pub const RULE: Self = Self(3);
}

rt::enumeration! { name: TraceTypes, number: u32, table: FAMILY[50] }

/// Header of all nfnetlink messages.
#[doc(alias = "nfgenmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Nfgenmsg {
    /// Protocol family of the table. In dump requests `unspec` for all.
    pub nfgen_family: Nfproto,
    /// Always 0.
    pub version: u8,
    /// In `batch-begin` and `batch-end` the subsystem, 10. In replies and notifications the lower
    /// 16 bits of the generation.
    pub res_id: u16,
}

rt::structure! {
    name: Nfgenmsg,
    kernel: "nfgenmsg",
    table: FAMILY[0],
    size: 4,
    members: [0 => nfgen_family: c::As<Nfproto, u8>, 1 => version: u8, 2 => res_id: c::Be<u16>],
}
