// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Neighbour unreachability detection: what the kernel knows about the hardware address. No bit at
/// all means a new entry.
#[derive(Default, PartialEq, Hash)]
pub struct NudState(pub u16);

impl NudState {
    /// Asked for the hardware address, no answer yet; packets wait.
    #[doc(alias = "NUD_INCOMPLETE")]
    pub const INCOMPLETE: Self = Self(1);
    /// Confirmed a short while ago.
    #[doc(alias = "NUD_REACHABLE")]
    pub const REACHABLE: Self = Self(2);
    /// The address is known but its confirmation is old; the next packet starts a check.
    #[doc(alias = "NUD_STALE")]
    pub const STALE: Self = Self(4);
    /// Used while stale; waits a moment for a sign of life before probing.
    #[doc(alias = "NUD_DELAY")]
    pub const DELAY: Self = Self(8);
    /// Probes are being sent to the known address.
    #[doc(alias = "NUD_PROBE")]
    pub const PROBE: Self = Self(0x10);
    /// Nobody answered.
    #[doc(alias = "NUD_FAILED")]
    pub const FAILED: Self = Self(0x20);
    /// Needs no resolution, as on point-to-point and loopback interfaces.
    #[doc(alias = "NUD_NOARP")]
    pub const NOARP: Self = Self(0x40);
    /// Set by hand; never expires and is never probed.
    #[doc(alias = "NUD_PERMANENT")]
    pub const PERMANENT: Self = Self(0x80);
}

rt::flags! { name: NudState, number: u16, table: FAMILY[0] }

/// Kind and handling of an entry. `ip neigh` and `bridge fdb` print most of them by name.
#[derive(Default, PartialEq, Hash)]
pub struct NtfFlags(pub u8);

impl NtfFlags {
    /// Request only: act as if a packet had used the entry, which starts resolution.
    #[doc(alias = "NTF_USE")]
    pub const USE: Self = Self(1);
    /// The forwarding entry belongs to the named device itself, such as a VXLAN device or a NIC's
    /// filter.
    #[doc(alias = "NTF_SELF")]
    pub const SELF: Self = Self(2);
    /// The forwarding entry belongs to the bridge above the named device.
    #[doc(alias = "NTF_MASTER")]
    pub const MASTER: Self = Self(4);
    /// Answer for this address in place of its owner (proxy ARP or ND); `ip neigh add proxy`.
    #[doc(alias = "NTF_PROXY")]
    pub const PROXY: Self = Self(8);
    /// Learned by an outside control plane, so the kernel does not age it.
    #[doc(alias = "NTF_EXT_LEARNED")]
    pub const EXT_LEARNED: Self = Self(0x10);
    /// Present in hardware (bridge and VXLAN entries).
    #[doc(alias = "NTF_OFFLOADED")]
    pub const OFFLOADED: Self = Self(0x20);
    /// The forwarding entry may not move to another port by learning.
    #[doc(alias = "NTF_STICKY")]
    pub const STICKY: Self = Self(0x40);
    /// The IPv6 neighbour is a router.
    #[doc(alias = "NTF_ROUTER")]
    pub const ROUTER: Self = Self(0x80);
}

rt::flags! { name: NtfFlags, number: u8, table: FAMILY[1] }

/// Further flags, for the attribute `flags-ext`.
#[derive(Default, PartialEq, Hash)]
pub struct NtfExtFlags(pub u32);

impl NtfExtFlags {
    /// The kernel keeps the entry resolved on its own, without traffic.
    #[doc(alias = "NTF_EXT_MANAGED")]
    pub const MANAGED: Self = Self(1);
    /// Seen on a locked bridge port; the host behind it is not authorised yet (MAC authentication
    /// bypass).
    #[doc(alias = "NTF_EXT_LOCKED")]
    pub const LOCKED: Self = Self(2);
    /// A control plane vouches for the entry, so the kernel keeps it even when its own probes fail.
    #[doc(alias = "NTF_EXT_EXT_VALIDATED")]
    pub const EXT_VALIDATED: Self = Self(4);
}

rt::flags! { name: NtfExtFlags, number: u32, table: FAMILY[2] }

/// Route types, as in rt-route; for an entry it is the type of its address.
#[derive(Default, PartialEq, Hash)]
pub struct RtmType(pub u8);

impl RtmType {
    /// The value `unspec`.
    #[doc(alias = "RTN_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Address of one host; what ordinary neighbours have.
    #[doc(alias = "RTN_UNICAST")]
    pub const UNICAST: Self = Self(1);
    /// Address of this host.
    #[doc(alias = "RTN_LOCAL")]
    pub const LOCAL: Self = Self(2);
    /// Broadcast address.
    #[doc(alias = "RTN_BROADCAST")]
    pub const BROADCAST: Self = Self(3);
    /// Address that several hosts share.
    #[doc(alias = "RTN_ANYCAST")]
    pub const ANYCAST: Self = Self(4);
    /// Address of a group.
    #[doc(alias = "RTN_MULTICAST")]
    pub const MULTICAST: Self = Self(5);
    /// The value `blackhole`.
    #[doc(alias = "RTN_BLACKHOLE")]
    pub const BLACKHOLE: Self = Self(6);
    /// The value `unreachable`.
    #[doc(alias = "RTN_UNREACHABLE")]
    pub const UNREACHABLE: Self = Self(7);
    /// The value `prohibit`.
    #[doc(alias = "RTN_PROHIBIT")]
    pub const PROHIBIT: Self = Self(8);
    /// The value `throw`.
    #[doc(alias = "RTN_THROW")]
    pub const THROW: Self = Self(9);
    /// The value `nat`.
    #[doc(alias = "RTN_NAT")]
    pub const NAT: Self = Self(10);
    /// The value `xresolve`.
    #[doc(alias = "RTN_XRESOLVE")]
    pub const XRESOLVE: Self = Self(11);
}

rt::enumeration! { name: RtmType, number: u8, table: FAMILY[3] }

/// Header of messages about neighbour entries.
#[doc(alias = "ndmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Ndmsg {
    /// `AF_INET` (2) or `AF_INET6` (10) for neighbours, `AF_BRIDGE` (7) for forwarding entries.
    pub ndm_family: u8,
    /// Index of the interface that has the entry.
    pub ndm_ifindex: i32,
    /// State of the entry; requests normally say permanent, reachable or noarp.
    pub ndm_state: NudState,
    /// Kind of entry and who handles it.
    pub ndm_flags: NtfFlags,
    /// Route type of the address, unicast or multicast for instance; set by the kernel.
    pub ndm_type: RtmType,
}

rt::structure! {
    name: Ndmsg,
    kernel: "ndmsg",
    table: FAMILY[0],
    size: 12,
    members: [
        0 => ndm_family: u8,
        4 => ndm_ifindex: i32,
        8 => ndm_state: c::As<NudState, u16>,
        10 => ndm_flags: c::As<NtfFlags, u8>,
        11 => ndm_type: c::As<RtmType, u8>,
    ],
}

/// Header of messages about neighbour tables.
#[doc(alias = "ndtmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Ndtmsg {
    /// `AF_INET` (2) for ARP, `AF_INET6` (10) for neighbour discovery, 0 for all.
    pub family: u8,
}

rt::structure! {
    name: Ndtmsg,
    kernel: "ndtmsg",
    table: FAMILY[1],
    size: 4,
    members: [0 => family: u8],
}

/// Age of an entry, in clock ticks (`USER_HZ`, usually hundredths of a second).
#[doc(alias = "nda_cacheinfo")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct NdaCacheinfo {
    /// Ticks since the neighbour last proved to be reachable.
    pub confirmed: u32,
    /// Ticks since the entry was last used.
    pub used: u32,
    /// Ticks since the hardware address or the state last changed.
    pub updated: u32,
    /// Number of references the kernel holds.
    pub refcnt: u32,
}

rt::structure! {
    name: NdaCacheinfo,
    kernel: "nda-cacheinfo",
    table: FAMILY[2],
    size: 16,
    members: [0 => confirmed: u32, 4 => used: u32, 8 => updated: u32, 12 => refcnt: u32],
}

/// Geometry and state of a neighbour table; read-only.
#[doc(alias = "ndt_config")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct NdtConfig {
    /// Length of an address of the table, in bytes.
    pub key_len: u16,
    /// Size of an entry in memory, in bytes.
    pub entry_size: u16,
    /// Number of entries at the moment.
    pub entries: u32,
    /// Milliseconds since the table was last flushed.
    pub last_flush: u32,
    /// Milliseconds since reachable times were last picked at random.
    pub last_rand: u32,
    /// Random seed of the hash function.
    pub hash_rnd: u32,
    /// Number of hash buckets minus one.
    pub hash_mask: u32,
    /// The member `hash-chain-gc`.
    pub hash_chain_gc: u32,
    /// Packets that wait in the proxy queue.
    pub proxy_qlen: u32,
}

rt::structure! {
    name: NdtConfig,
    kernel: "ndt-config",
    table: FAMILY[3],
    size: 32,
    members: [
        0 => key_len: u16,
        2 => entry_size: u16,
        4 => entries: u32,
        8 => last_flush: u32,
        12 => last_rand: u32,
        16 => hash_rnd: u32,
        20 => hash_mask: u32,
        24 => hash_chain_gc: u32,
        28 => proxy_qlen: u32,
    ],
}

/// Counters of a neighbour table since boot, summed over all CPUs.
#[doc(alias = "ndt_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct NdtStats {
    /// Entries created.
    pub allocs: u64,
    /// Entries freed.
    pub destroys: u64,
    /// Times the hash table was enlarged.
    pub hash_grows: u64,
    /// Resolutions that failed.
    pub res_failed: u64,
    /// Searches for an address.
    pub lookups: u64,
    /// Searches that found an entry.
    pub hits: u64,
    /// Solicitations received by multicast (IPv6).
    pub rcv_probes_mcast: u64,
    /// Solicitations received by unicast (IPv6).
    pub rcv_probes_ucast: u64,
    /// Garbage collections by timer.
    pub periodic_gc_runs: u64,
    /// Garbage collections because entries ran short.
    pub forced_gc_runs: u64,
    /// Entries refused because the table was full.
    pub table_fulls: u64,
}

rt::structure! {
    name: NdtStats,
    kernel: "ndt-stats",
    table: FAMILY[4],
    size: 88,
    members: [
        0 => allocs: u64,
        8 => destroys: u64,
        16 => hash_grows: u64,
        24 => res_failed: u64,
        32 => lookups: u64,
        40 => hits: u64,
        48 => rcv_probes_mcast: u64,
        56 => rcv_probes_ucast: u64,
        64 => periodic_gc_runs: u64,
        72 => forced_gc_runs: u64,
        80 => table_fulls: u64,
    ],
}
