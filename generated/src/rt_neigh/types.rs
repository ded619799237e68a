// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Constants, enums and structs.
use netloom_runtime as rt;
#[allow(unused_imports, reason = "not every family has members other than numbers")]
use netloom_runtime::codec as c;
/// Neighbour unreachability detection: what the kernel knows about the hardware address. No bit at all means a new entry.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NudState(pub u16);
impl NudState {
    /// Asked for the hardware address, no answer yet; packets wait.
    #[doc(alias = "RT_NEIGH_NUD_STATE_INCOMPLETE")]
    pub const INCOMPLETE: Self = Self(1);
    /// Confirmed a short while ago.
    #[doc(alias = "RT_NEIGH_NUD_STATE_REACHABLE")]
    pub const REACHABLE: Self = Self(2);
    /// The address is known but its confirmation is old; the next packet starts a check.
    #[doc(alias = "RT_NEIGH_NUD_STATE_STALE")]
    pub const STALE: Self = Self(4);
    /// Used while stale; waits a moment for a sign of life before probing.
    #[doc(alias = "RT_NEIGH_NUD_STATE_DELAY")]
    pub const DELAY: Self = Self(8);
    /// Probes are being sent to the known address.
    #[doc(alias = "RT_NEIGH_NUD_STATE_PROBE")]
    pub const PROBE: Self = Self(0x10);
    /// Nobody answered.
    #[doc(alias = "RT_NEIGH_NUD_STATE_FAILED")]
    pub const FAILED: Self = Self(0x20);
    /// Needs no resolution, as on point-to-point and loopback interfaces.
    #[doc(alias = "RT_NEIGH_NUD_STATE_NOARP")]
    pub const NOARP: Self = Self(0x40);
    /// Set by hand; never expires and is never probed.
    #[doc(alias = "RT_NEIGH_NUD_STATE_PERMANENT")]
    pub const PERMANENT: Self = Self(0x80);
}
rt::__flags!(NudState, u16, super::tables::FAMILY, 0);
/// Kind and handling of an entry. `ip neigh` and `bridge fdb` print most of them by name.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NtfFlags(pub u8);
impl NtfFlags {
    /// Request only: act as if a packet had used the entry, which starts resolution.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_USE")]
    pub const USE: Self = Self(1);
    /// The forwarding entry belongs to the named device itself, such as a VXLAN device or a NIC's filter.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_SELF")]
    pub const SELF: Self = Self(2);
    /// The forwarding entry belongs to the bridge above the named device.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_MASTER")]
    pub const MASTER: Self = Self(4);
    /// Answer for this address in place of its owner (proxy ARP or ND); `ip neigh add proxy`.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_PROXY")]
    pub const PROXY: Self = Self(8);
    /// Learned by an outside control plane, so the kernel does not age it.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_EXT_LEARNED")]
    pub const EXT_LEARNED: Self = Self(0x10);
    /// Present in hardware (bridge and VXLAN entries).
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_OFFLOADED")]
    pub const OFFLOADED: Self = Self(0x20);
    /// The forwarding entry may not move to another port by learning.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_STICKY")]
    pub const STICKY: Self = Self(0x40);
    /// The IPv6 neighbour is a router.
    #[doc(alias = "RT_NEIGH_NTF_FLAGS_ROUTER")]
    pub const ROUTER: Self = Self(0x80);
}
rt::__flags!(NtfFlags, u8, super::tables::FAMILY, 1);
/// Further flags, for the attribute `flags-ext`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NtfExtFlags(pub u32);
impl NtfExtFlags {
    /// The kernel keeps the entry resolved on its own, without traffic.
    #[doc(alias = "RT_NEIGH_NTF_EXT_FLAGS_MANAGED")]
    pub const MANAGED: Self = Self(1);
    /// Seen on a locked bridge port; the host behind it is not authorised yet (MAC authentication bypass).
    #[doc(alias = "RT_NEIGH_NTF_EXT_FLAGS_LOCKED")]
    pub const LOCKED: Self = Self(2);
    /// A control plane vouches for the entry, so the kernel keeps it even when its own probes fail.
    #[doc(alias = "RT_NEIGH_NTF_EXT_FLAGS_EXT_VALIDATED")]
    pub const EXT_VALIDATED: Self = Self(4);
}
rt::__flags!(NtfExtFlags, u32, super::tables::FAMILY, 2);
/// Route types, as in rt-route; for an entry it is the type of its address.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct RtmType(pub u8);
impl RtmType {
    /// `unspec`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Address of one host; what ordinary neighbours have.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_UNICAST")]
    pub const UNICAST: Self = Self(1);
    /// Address of this host.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_LOCAL")]
    pub const LOCAL: Self = Self(2);
    /// Broadcast address.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_BROADCAST")]
    pub const BROADCAST: Self = Self(3);
    /// Address that several hosts share.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_ANYCAST")]
    pub const ANYCAST: Self = Self(4);
    /// Address of a group.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_MULTICAST")]
    pub const MULTICAST: Self = Self(5);
    /// `blackhole`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_BLACKHOLE")]
    pub const BLACKHOLE: Self = Self(6);
    /// `unreachable`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_UNREACHABLE")]
    pub const UNREACHABLE: Self = Self(7);
    /// `prohibit`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_PROHIBIT")]
    pub const PROHIBIT: Self = Self(8);
    /// `throw`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_THROW")]
    pub const THROW: Self = Self(9);
    /// `nat`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_NAT")]
    pub const NAT: Self = Self(10);
    /// `xresolve`.
    #[doc(alias = "RT_NEIGH_RTM_TYPE_XRESOLVE")]
    pub const XRESOLVE: Self = Self(11);
}
rt::__enumeration!(RtmType, u8, super::tables::FAMILY, 3);
/// Header of messages about neighbour entries.
#[doc(alias = "ndmsg")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
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
impl Ndmsg {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            ndm_family: rt::structs::load::<u8>(bytes, 0)?,
            ndm_ifindex: rt::structs::load::<i32>(bytes, 4)?,
            ndm_state: rt::structs::load::<c::As<NudState, u16>>(bytes, 8)?,
            ndm_flags: rt::structs::load::<c::As<NtfFlags, u8>>(bytes, 10)?,
            ndm_type: rt::structs::load::<c::As<RtmType, u8>>(bytes, 11)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.ndm_family, out, start, 0)?;
        rt::structs::store::<i32>(self.ndm_ifindex, out, start, 4)?;
        rt::structs::store::<c::As<NudState, u16>>(self.ndm_state, out, start, 8)?;
        rt::structs::store::<c::As<NtfFlags, u8>>(self.ndm_flags, out, start, 10)?;
        rt::structs::store::<c::As<RtmType, u8>>(self.ndm_type, out, start, 11)?;
        Ok(())
    }
}
rt::__wire_struct!(Ndmsg, "ndmsg", 12, super::tables::FAMILY, 0);
/// Header of messages about neighbour tables.
#[doc(alias = "ndtmsg")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Ndtmsg {
    /// `AF_INET` (2) for ARP, `AF_INET6` (10) for neighbour discovery, 0 for all.
    pub family: u8,
}
impl Ndtmsg {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            family: rt::structs::load::<u8>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.family, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(Ndtmsg, "ndtmsg", 4, super::tables::FAMILY, 1);
/// Age of an entry, in clock ticks (`USER_HZ`, usually hundredths of a second).
#[doc(alias = "nda_cacheinfo")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
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
impl NdaCacheinfo {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            confirmed: rt::structs::load::<u32>(bytes, 0)?,
            used: rt::structs::load::<u32>(bytes, 4)?,
            updated: rt::structs::load::<u32>(bytes, 8)?,
            refcnt: rt::structs::load::<u32>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.confirmed, out, start, 0)?;
        rt::structs::store::<u32>(self.used, out, start, 4)?;
        rt::structs::store::<u32>(self.updated, out, start, 8)?;
        rt::structs::store::<u32>(self.refcnt, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(NdaCacheinfo, "nda-cacheinfo", 16, super::tables::FAMILY, 2);
/// Geometry and state of a neighbour table; read-only.
#[doc(alias = "ndt_config")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
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
    /// `hash-chain-gc`.
    pub hash_chain_gc: u32,
    /// Packets that wait in the proxy queue.
    pub proxy_qlen: u32,
}
impl NdtConfig {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            key_len: rt::structs::load::<u16>(bytes, 0)?,
            entry_size: rt::structs::load::<u16>(bytes, 2)?,
            entries: rt::structs::load::<u32>(bytes, 4)?,
            last_flush: rt::structs::load::<u32>(bytes, 8)?,
            last_rand: rt::structs::load::<u32>(bytes, 12)?,
            hash_rnd: rt::structs::load::<u32>(bytes, 16)?,
            hash_mask: rt::structs::load::<u32>(bytes, 20)?,
            hash_chain_gc: rt::structs::load::<u32>(bytes, 24)?,
            proxy_qlen: rt::structs::load::<u32>(bytes, 28)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.key_len, out, start, 0)?;
        rt::structs::store::<u16>(self.entry_size, out, start, 2)?;
        rt::structs::store::<u32>(self.entries, out, start, 4)?;
        rt::structs::store::<u32>(self.last_flush, out, start, 8)?;
        rt::structs::store::<u32>(self.last_rand, out, start, 12)?;
        rt::structs::store::<u32>(self.hash_rnd, out, start, 16)?;
        rt::structs::store::<u32>(self.hash_mask, out, start, 20)?;
        rt::structs::store::<u32>(self.hash_chain_gc, out, start, 24)?;
        rt::structs::store::<u32>(self.proxy_qlen, out, start, 28)?;
        Ok(())
    }
}
rt::__wire_struct!(NdtConfig, "ndt-config", 32, super::tables::FAMILY, 3);
/// Counters of a neighbour table since boot, summed over all CPUs.
#[doc(alias = "ndt_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
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
impl NdtStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            allocs: rt::structs::load::<u64>(bytes, 0)?,
            destroys: rt::structs::load::<u64>(bytes, 8)?,
            hash_grows: rt::structs::load::<u64>(bytes, 16)?,
            res_failed: rt::structs::load::<u64>(bytes, 24)?,
            lookups: rt::structs::load::<u64>(bytes, 32)?,
            hits: rt::structs::load::<u64>(bytes, 40)?,
            rcv_probes_mcast: rt::structs::load::<u64>(bytes, 48)?,
            rcv_probes_ucast: rt::structs::load::<u64>(bytes, 56)?,
            periodic_gc_runs: rt::structs::load::<u64>(bytes, 64)?,
            forced_gc_runs: rt::structs::load::<u64>(bytes, 72)?,
            table_fulls: rt::structs::load::<u64>(bytes, 80)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.allocs, out, start, 0)?;
        rt::structs::store::<u64>(self.destroys, out, start, 8)?;
        rt::structs::store::<u64>(self.hash_grows, out, start, 16)?;
        rt::structs::store::<u64>(self.res_failed, out, start, 24)?;
        rt::structs::store::<u64>(self.lookups, out, start, 32)?;
        rt::structs::store::<u64>(self.hits, out, start, 40)?;
        rt::structs::store::<u64>(self.rcv_probes_mcast, out, start, 48)?;
        rt::structs::store::<u64>(self.rcv_probes_ucast, out, start, 56)?;
        rt::structs::store::<u64>(self.periodic_gc_runs, out, start, 64)?;
        rt::structs::store::<u64>(self.forced_gc_runs, out, start, 72)?;
        rt::structs::store::<u64>(self.table_fulls, out, start, 80)?;
        Ok(())
    }
}
rt::__wire_struct!(NdtStats, "ndt-stats", 88, super::tables::FAMILY, 4);
