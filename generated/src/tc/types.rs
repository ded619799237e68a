// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Constants, enums and structs.
use netloom_runtime as rt;
#[allow(unused_imports, reason = "not every family has members other than numbers")]
use netloom_runtime::codec as c;
/// Whether a filter works in software, hardware or both.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ClsFlags(pub u32);
impl ClsFlags {
    /// Do not try hardware.
    #[doc(alias = "TCA_CLS_FLAGS_SKIP_HW")]
    pub const SKIP_HW: Self = Self(1);
    /// Hardware only; an error if it refuses.
    #[doc(alias = "TCA_CLS_FLAGS_SKIP_SW")]
    pub const SKIP_SW: Self = Self(2);
    /// It is in hardware; read-only.
    #[doc(alias = "TCA_CLS_FLAGS_IN_HW")]
    pub const IN_HW: Self = Self(4);
    /// It is not in hardware; read-only.
    #[doc(alias = "TCA_CLS_FLAGS_NOT_IN_HW")]
    pub const NOT_IN_HW: Self = Self(8);
    /// Report why hardware refused, even though software takes over.
    #[doc(alias = "TCA_CLS_FLAGS_VERBOSE")]
    pub const VERBOSE: Self = Self(0x10);
}
rt::__flags!(ClsFlags, u32, super::tables::FAMILY, 0);
/// Properties of a packet besides its header fields.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct FlowerKeyCtrlFlags(pub u32);
impl FlowerKeyCtrlFlags {
    /// Is a fragment.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT")]
    pub const IS_FRAGMENT: Self = Self(1);
    /// Is the first fragment.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST")]
    pub const FRAG_IS_FIRST: Self = Self(2);
    /// Tunnel header has a checksum.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_TUNNEL_CSUM")]
    pub const TUNNEL_CSUM: Self = Self(4);
    /// Tunnel packet may not be fragmented.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_TUNNEL_DONT_FRAGMENT")]
    pub const TUNNEL_DONT_FRAGMENT: Self = Self(8);
    /// Tunnel packet is marked as operation and management.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_TUNNEL_OAM")]
    pub const TUNNEL_OAM: Self = Self(0x10);
    /// Tunnel header has critical options.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_TUNNEL_CRIT_OPT")]
    pub const TUNNEL_CRIT_OPT: Self = Self(0x20);
}
rt::__flags!(FlowerKeyCtrlFlags, u32, super::tables::FAMILY, 1);
/// What happens when there is more traffic than marking can hold back.
#[doc(alias = "tc_dualpi2_drop_overload")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Dualpi2DropOverload(pub u8);
impl Dualpi2DropOverload {
    /// Queues grow until the limit.
    #[doc(alias = "TC_DUALPI2_DROP_OVERLOAD_OVERFLOW")]
    pub const OVERFLOW: Self = Self(0);
    /// Packets are dropped.
    #[doc(alias = "TC_DUALPI2_DROP_OVERLOAD_DROP")]
    pub const DROP: Self = Self(1);
}
rt::__enumeration!(Dualpi2DropOverload, u8, super::tables::FAMILY, 2);
/// Where packets are dropped.
#[doc(alias = "tc_dualpi2_drop_early")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Dualpi2DropEarly(pub u8);
impl Dualpi2DropEarly {
    /// When they leave the queue.
    #[doc(alias = "TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE")]
    pub const DROP_DEQUEUE: Self = Self(0);
    /// When they arrive.
    #[doc(alias = "TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE")]
    pub const DROP_ENQUEUE: Self = Self(1);
}
rt::__enumeration!(Dualpi2DropEarly, u8, super::tables::FAMILY, 3);
/// Which ECN values lead a packet into the low latency queue.
#[doc(alias = "tc_dualpi2_ecn_mask")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Dualpi2EcnMask(pub u8);
impl Dualpi2EcnMask {
    /// ECT(1), as L4S senders set it, and CE.
    #[doc(alias = "TC_DUALPI2_ECN_MASK_L4S_ECT")]
    pub const L4S_ECT: Self = Self(1);
    /// ECT(0), as classic senders set it.
    #[doc(alias = "TC_DUALPI2_ECN_MASK_CLA_ECT")]
    pub const CLA_ECT: Self = Self(2);
    /// All of them.
    #[doc(alias = "TC_DUALPI2_ECN_MASK_ANY_ECT")]
    pub const ANY_ECT: Self = Self(3);
}
rt::__enumeration!(Dualpi2EcnMask, u8, super::tables::FAMILY, 4);
/// Treatment of large packets that stand for many.
#[doc(alias = "tc_dualpi2_split_gso")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Dualpi2SplitGso(pub u8);
impl Dualpi2SplitGso {
    /// Left whole.
    #[doc(alias = "TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO")]
    pub const NO_SPLIT_GSO: Self = Self(0);
    /// Split on arrival.
    #[doc(alias = "TC_DUALPI2_SPLIT_GSO_SPLIT_GSO")]
    pub const SPLIT_GSO: Self = Self(1);
}
rt::__enumeration!(Dualpi2SplitGso, u8, super::tables::FAMILY, 5);
/// Header of all messages about traffic control. A handle has a major half (upper 16 bits), that of the qdisc, and a minor half, 0 for the qdisc itself; `tc` prints them as `major:minor` in hexadecimal.
#[doc(alias = "tcmsg")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Tcmsg {
    /// Address family; 0.
    pub family: u8,
    /// Index of the interface. -1 means that `parent` is the number of a shared block of filters.
    pub ifindex: i32,
    /// Handle of the qdisc or class, or number of a filter within its kind and priority.
    pub handle: u32,
    /// Handle of what it hangs on. `0xffffffff` is the root, `0xfffffff1` ingress and clsact, `0xfffffff2` and `0xfffffff3` the ingress and egress filters of clsact.
    pub parent: u32,
    /// Filters: priority in the upper 16 bits, Ethernet type in the lower ones, those in network byte order. Qdiscs, in answers: number of references. Classes, in answers: handle of the qdisc below.
    pub info: u32,
}
impl Tcmsg {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            family: rt::structs::load::<u8>(bytes, 0)?,
            ifindex: rt::structs::load::<i32>(bytes, 4)?,
            handle: rt::structs::load::<u32>(bytes, 8)?,
            parent: rt::structs::load::<u32>(bytes, 12)?,
            info: rt::structs::load::<u32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.family, out, start, 0)?;
        rt::structs::store::<i32>(self.ifindex, out, start, 4)?;
        rt::structs::store::<u32>(self.handle, out, start, 8)?;
        rt::structs::store::<u32>(self.parent, out, start, 12)?;
        rt::structs::store::<u32>(self.info, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(Tcmsg, "tcmsg", 20, super::tables::FAMILY, 0);
/// The old form of counters, in 32 bits mostly; prefer `stats2`.
#[doc(alias = "tc_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcStats {
    /// `bytes`.
    pub bytes: u64,
    /// `packets`.
    pub packets: u32,
    /// Packets dropped.
    pub drops: u32,
    /// Times a packet had to wait for exceeding a rate.
    pub overlimits: u32,
    /// Present rate in bytes per second, if an estimator runs.
    pub bps: u32,
    /// Present rate in packets per second.
    pub pps: u32,
    /// Packets waiting.
    pub qlen: u32,
    /// Bytes waiting.
    pub backlog: u32,
}
impl TcStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            bytes: rt::structs::load::<u64>(bytes, 0)?,
            packets: rt::structs::load::<u32>(bytes, 8)?,
            drops: rt::structs::load::<u32>(bytes, 12)?,
            overlimits: rt::structs::load::<u32>(bytes, 16)?,
            bps: rt::structs::load::<u32>(bytes, 20)?,
            pps: rt::structs::load::<u32>(bytes, 24)?,
            qlen: rt::structs::load::<u32>(bytes, 28)?,
            backlog: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.bytes, out, start, 0)?;
        rt::structs::store::<u32>(self.packets, out, start, 8)?;
        rt::structs::store::<u32>(self.drops, out, start, 12)?;
        rt::structs::store::<u32>(self.overlimits, out, start, 16)?;
        rt::structs::store::<u32>(self.bps, out, start, 20)?;
        rt::structs::store::<u32>(self.pps, out, start, 24)?;
        rt::structs::store::<u32>(self.qlen, out, start, 28)?;
        rt::structs::store::<u32>(self.backlog, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcStats, "tc-stats", 40, super::tables::FAMILY, 1);
/// Credit based shaper (IEEE 802.1Qav) for time-sensitive streams.
#[doc(alias = "tc_cbs_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcCbsQopt {
    /// 1 leaves it to the hardware.
    pub offload: u8,
    /// Upper bound of the credit, in bytes.
    pub hicredit: i32,
    /// Lower bound of the credit, in bytes; negative.
    pub locredit: i32,
    /// Rate at which credit grows while waiting, in kbit/s.
    pub idleslope: i32,
    /// Rate at which credit falls while sending, in kbit/s; negative.
    pub sendslope: i32,
}
impl TcCbsQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            offload: rt::structs::load::<u8>(bytes, 0)?,
            hicredit: rt::structs::load::<i32>(bytes, 4)?,
            locredit: rt::structs::load::<i32>(bytes, 8)?,
            idleslope: rt::structs::load::<i32>(bytes, 12)?,
            sendslope: rt::structs::load::<i32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.offload, out, start, 0)?;
        rt::structs::store::<i32>(self.hicredit, out, start, 4)?;
        rt::structs::store::<i32>(self.locredit, out, start, 8)?;
        rt::structs::store::<i32>(self.idleslope, out, start, 12)?;
        rt::structs::store::<i32>(self.sendslope, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcCbsQopt, "tc-cbs-qopt", 20, super::tables::FAMILY, 2);
/// Earliest time first: packets leave at the time their socket has set (`SO_TXTIME`).
#[doc(alias = "tc_etf_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcEtfQopt {
    /// Nanoseconds by which to wake up early.
    pub delta: i32,
    /// Clock of these times, such as `CLOCK_TAI` (11).
    pub clockid: i32,
    /// Bits: 1 the time is a deadline, 2 offload to hardware, 4 do not check the socket's options.
    pub flags: u32,
}
impl TcEtfQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            delta: rt::structs::load::<i32>(bytes, 0)?,
            clockid: rt::structs::load::<i32>(bytes, 4)?,
            flags: rt::structs::load::<u32>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.delta, out, start, 0)?;
        rt::structs::store::<i32>(self.clockid, out, start, 4)?;
        rt::structs::store::<u32>(self.flags, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(TcEtfQopt, "tc-etf-qopt", 12, super::tables::FAMILY, 3);
/// Options of the plain queues `pfifo`, `pfifo_head_drop` and `bfifo`.
#[doc(alias = "tc_fifo_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcFifoQopt {
    /// Length of the queue: packets, for `bfifo` bytes.
    pub limit: u32,
}
impl TcFifoQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            limit: rt::structs::load::<u32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.limit, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(TcFifoQopt, "tc-fifo-qopt", 4, super::tables::FAMILY, 4);
/// A class of the hierarchical token bucket.
#[doc(alias = "tc_htb_opt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcHtbOpt {
    /// Rate the class is assured of.
    pub rate: TcRatespec,
    /// Rate the class can reach by borrowing from its parent.
    pub ceil: TcRatespec,
    /// Burst at `rate`, as the time it takes, in ticks.
    pub buffer: u32,
    /// Burst at `ceil`, as the time it takes, in ticks.
    pub cbuffer: u32,
    /// Bytes the class may borrow per turn; 0 to derive it from the rate.
    pub quantum: u32,
    /// Level in the tree, 0 for leaves; read-only.
    pub level: u32,
    /// Turn when borrowing, 0 first to 7 last.
    pub prio: u32,
}
impl TcHtbOpt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rate: rt::structs::load::<TcRatespec>(bytes, 0)?,
            ceil: rt::structs::load::<TcRatespec>(bytes, 12)?,
            buffer: rt::structs::load::<u32>(bytes, 24)?,
            cbuffer: rt::structs::load::<u32>(bytes, 28)?,
            quantum: rt::structs::load::<u32>(bytes, 32)?,
            level: rt::structs::load::<u32>(bytes, 36)?,
            prio: rt::structs::load::<u32>(bytes, 40)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<TcRatespec>(self.rate, out, start, 0)?;
        rt::structs::store::<TcRatespec>(self.ceil, out, start, 12)?;
        rt::structs::store::<u32>(self.buffer, out, start, 24)?;
        rt::structs::store::<u32>(self.cbuffer, out, start, 28)?;
        rt::structs::store::<u32>(self.quantum, out, start, 32)?;
        rt::structs::store::<u32>(self.level, out, start, 36)?;
        rt::structs::store::<u32>(self.prio, out, start, 40)?;
        Ok(())
    }
}
rt::__wire_struct!(TcHtbOpt, "tc-htb-opt", 44, super::tables::FAMILY, 5);
/// The hierarchical token bucket as a whole.
#[doc(alias = "tc_htb_glob")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcHtbGlob {
    /// Version of the interface: 3 in requests, while answers have `0x30011`.
    pub version: u32,
    /// Divisor that makes quantums out of rates (`r2q`), normally 10.
    pub rate2quantum: u32,
    /// Minor half of the class for packets no filter has classified; 0 lets them pass unshaped.
    pub defcls: u32,
    /// Not used.
    pub debug: u32,
    /// Packets that passed unshaped; read-only.
    pub direct_pkts: u32,
}
impl TcHtbGlob {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            version: rt::structs::load::<u32>(bytes, 0)?,
            rate2quantum: rt::structs::load::<u32>(bytes, 4)?,
            defcls: rt::structs::load::<u32>(bytes, 8)?,
            debug: rt::structs::load::<u32>(bytes, 12)?,
            direct_pkts: rt::structs::load::<u32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.version, out, start, 0)?;
        rt::structs::store::<u32>(self.rate2quantum, out, start, 4)?;
        rt::structs::store::<u32>(self.defcls, out, start, 8)?;
        rt::structs::store::<u32>(self.debug, out, start, 12)?;
        rt::structs::store::<u32>(self.direct_pkts, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcHtbGlob, "tc-htb-glob", 20, super::tables::FAMILY, 6);
/// One virtual queue of generalised RED.
#[doc(alias = "tc_gred_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcGredQopt {
    /// Bytes the queue can hold.
    pub limit: u32,
    /// Average length in bytes from which packets are dropped at random.
    pub qth_min: u32,
    /// Average length in bytes from which all are dropped.
    pub qth_max: u32,
    /// Number of the virtual queue.
    pub dp: u32,
    /// Bytes waiting; read-only.
    pub backlog: u32,
    /// Average length in bytes; read-only.
    pub qave: u32,
    /// Packets dropped above `qth-max`; read-only.
    pub forced: u32,
    /// Packets dropped at random; read-only.
    pub early: u32,
    /// Packets dropped by others; read-only.
    pub other: u32,
    /// Packets dropped for a full queue; read-only.
    pub pdrop: u32,
    /// Weight of the newest length in the average: 1 divided by 2 to this power.
    pub wlog: u8,
    /// Scale of the drop probability, as a binary logarithm.
    pub plog: u8,
    /// Scale of the time a queue is idle, as a binary logarithm.
    pub scell_log: u8,
    /// Priority of the queue in priority mode.
    pub prio: u8,
    /// Packets seen; read-only.
    pub packets: u32,
    /// Bytes seen; read-only.
    pub bytesin: u32,
}
impl TcGredQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            limit: rt::structs::load::<u32>(bytes, 0)?,
            qth_min: rt::structs::load::<u32>(bytes, 4)?,
            qth_max: rt::structs::load::<u32>(bytes, 8)?,
            dp: rt::structs::load::<u32>(bytes, 12)?,
            backlog: rt::structs::load::<u32>(bytes, 16)?,
            qave: rt::structs::load::<u32>(bytes, 20)?,
            forced: rt::structs::load::<u32>(bytes, 24)?,
            early: rt::structs::load::<u32>(bytes, 28)?,
            other: rt::structs::load::<u32>(bytes, 32)?,
            pdrop: rt::structs::load::<u32>(bytes, 36)?,
            wlog: rt::structs::load::<u8>(bytes, 40)?,
            plog: rt::structs::load::<u8>(bytes, 41)?,
            scell_log: rt::structs::load::<u8>(bytes, 42)?,
            prio: rt::structs::load::<u8>(bytes, 43)?,
            packets: rt::structs::load::<u32>(bytes, 44)?,
            bytesin: rt::structs::load::<u32>(bytes, 48)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.limit, out, start, 0)?;
        rt::structs::store::<u32>(self.qth_min, out, start, 4)?;
        rt::structs::store::<u32>(self.qth_max, out, start, 8)?;
        rt::structs::store::<u32>(self.dp, out, start, 12)?;
        rt::structs::store::<u32>(self.backlog, out, start, 16)?;
        rt::structs::store::<u32>(self.qave, out, start, 20)?;
        rt::structs::store::<u32>(self.forced, out, start, 24)?;
        rt::structs::store::<u32>(self.early, out, start, 28)?;
        rt::structs::store::<u32>(self.other, out, start, 32)?;
        rt::structs::store::<u32>(self.pdrop, out, start, 36)?;
        rt::structs::store::<u8>(self.wlog, out, start, 40)?;
        rt::structs::store::<u8>(self.plog, out, start, 41)?;
        rt::structs::store::<u8>(self.scell_log, out, start, 42)?;
        rt::structs::store::<u8>(self.prio, out, start, 43)?;
        rt::structs::store::<u32>(self.packets, out, start, 44)?;
        rt::structs::store::<u32>(self.bytesin, out, start, 48)?;
        Ok(())
    }
}
rt::__wire_struct!(TcGredQopt, "tc-gred-qopt", 52, super::tables::FAMILY, 7);
/// Generalised RED as a whole.
#[doc(alias = "tc_gred_sopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcGredSopt {
    /// Number of virtual queues, up to 16.
    pub dps: u32,
    /// Queue for packets without one.
    pub def_dp: u32,
    /// 1 for priority mode (RIO).
    pub grio: u8,
    /// Flags as in RED.
    pub flags: u8,
}
impl TcGredSopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            dps: rt::structs::load::<u32>(bytes, 0)?,
            def_dp: rt::structs::load::<u32>(bytes, 4)?,
            grio: rt::structs::load::<u8>(bytes, 8)?,
            flags: rt::structs::load::<u8>(bytes, 9)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.dps, out, start, 0)?;
        rt::structs::store::<u32>(self.def_dp, out, start, 4)?;
        rt::structs::store::<u8>(self.grio, out, start, 8)?;
        rt::structs::store::<u8>(self.flags, out, start, 9)?;
        Ok(())
    }
}
rt::__wire_struct!(TcGredSopt, "tc-gred-sopt", 12, super::tables::FAMILY, 8);
/// Hierarchical fair service curves, the qdisc as a whole.
#[doc(alias = "tc_hfsc_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcHfscQopt {
    /// Minor half of the class for packets no filter has classified.
    pub defcls: u16,
}
impl TcHfscQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            defcls: rt::structs::load::<u16>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.defcls, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(TcHfscQopt, "tc-hfsc-qopt", 2, super::tables::FAMILY, 9);
/// Traffic classes over hardware queues.
#[doc(alias = "tc_mqprio_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcMqprioQopt {
    /// Number of traffic classes, up to 16.
    pub num_tc: u8,
    /// Traffic class for each packet priority, a byte each.
    pub prio_tc_map: [u8; 16],
    /// 1 asks the driver to do it.
    pub hw: u8,
    /// Number of queues of each traffic class: 16 values of u16.
    pub count: [u8; 32],
    /// First queue of each traffic class: 16 values of u16.
    pub offset: [u8; 32],
}
impl TcMqprioQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            num_tc: rt::structs::load::<u8>(bytes, 0)?,
            prio_tc_map: rt::structs::load::<[u8; 16]>(bytes, 1)?,
            hw: rt::structs::load::<u8>(bytes, 17)?,
            count: rt::structs::load::<[u8; 32]>(bytes, 18)?,
            offset: rt::structs::load::<[u8; 32]>(bytes, 50)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.num_tc, out, start, 0)?;
        rt::structs::store::<[u8; 16]>(self.prio_tc_map, out, start, 1)?;
        rt::structs::store::<u8>(self.hw, out, start, 17)?;
        rt::structs::store::<[u8; 32]>(self.count, out, start, 18)?;
        rt::structs::store::<[u8; 32]>(self.offset, out, start, 50)?;
        Ok(())
    }
}
rt::__wire_struct!(TcMqprioQopt, "tc-mqprio-qopt", 82, super::tables::FAMILY, 10);
/// A band for each hardware queue.
#[doc(alias = "tc_multiq_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcMultiqQopt {
    /// Number of bands; set by the kernel.
    pub bands: u16,
    /// Number of transmit queues of the device; set by the kernel.
    pub max_bands: u16,
}
impl TcMultiqQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            bands: rt::structs::load::<u16>(bytes, 0)?,
            max_bands: rt::structs::load::<u16>(bytes, 2)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.bands, out, start, 0)?;
        rt::structs::store::<u16>(self.max_bands, out, start, 2)?;
        Ok(())
    }
}
rt::__wire_struct!(TcMultiqQopt, "tc-multiq-qopt", 4, super::tables::FAMILY, 11);
/// Network emulator: delay, loss and more, for tests. Probabilities are fractions of `0xffffffff`.
#[doc(alias = "tc_netem_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemQopt {
    /// Delay in ticks; `latency64` overrides it.
    pub latency: u32,
    /// Packets it can hold.
    pub limit: u32,
    /// Probability of loss.
    pub loss: u32,
    /// With reordering: every how many packets one goes ahead at once.
    pub gap: u32,
    /// Probability of duplication.
    pub duplicate: u32,
    /// Variation of the delay in ticks; `jitter64` overrides it.
    pub jitter: u32,
}
impl TcNetemQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            latency: rt::structs::load::<u32>(bytes, 0)?,
            limit: rt::structs::load::<u32>(bytes, 4)?,
            loss: rt::structs::load::<u32>(bytes, 8)?,
            gap: rt::structs::load::<u32>(bytes, 12)?,
            duplicate: rt::structs::load::<u32>(bytes, 16)?,
            jitter: rt::structs::load::<u32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.latency, out, start, 0)?;
        rt::structs::store::<u32>(self.limit, out, start, 4)?;
        rt::structs::store::<u32>(self.loss, out, start, 8)?;
        rt::structs::store::<u32>(self.gap, out, start, 12)?;
        rt::structs::store::<u32>(self.duplicate, out, start, 16)?;
        rt::structs::store::<u32>(self.jitter, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemQopt, "tc-netem-qopt", 24, super::tables::FAMILY, 12);
/// Loss by a Markov chain of four states: 1 received, 2 received in a burst, 3 lost in a burst, 4 lost alone. Each member is the probability of going from one to another, as a fraction of `0xffffffff`.
#[doc(alias = "tc_netem_gimodel")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemGimodel {
    /// From 1 to 3.
    pub p13: u32,
    /// From 3 to 1.
    pub p31: u32,
    /// From 3 to 2.
    pub p32: u32,
    /// From 1 to 4.
    pub p14: u32,
    /// From 2 to 3.
    pub p23: u32,
}
impl TcNetemGimodel {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            p13: rt::structs::load::<u32>(bytes, 0)?,
            p31: rt::structs::load::<u32>(bytes, 4)?,
            p32: rt::structs::load::<u32>(bytes, 8)?,
            p14: rt::structs::load::<u32>(bytes, 12)?,
            p23: rt::structs::load::<u32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.p13, out, start, 0)?;
        rt::structs::store::<u32>(self.p31, out, start, 4)?;
        rt::structs::store::<u32>(self.p32, out, start, 8)?;
        rt::structs::store::<u32>(self.p14, out, start, 12)?;
        rt::structs::store::<u32>(self.p23, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemGimodel, "tc-netem-gimodel", 20, super::tables::FAMILY, 13);
/// Loss by the Gilbert-Elliott model, a good and a bad state. Fractions of `0xffffffff`.
#[doc(alias = "tc_netem_gemodel")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemGemodel {
    /// Probability of going from good to bad.
    pub p: u32,
    /// Probability of going from bad to good.
    pub r: u32,
    /// Probability that a packet gets through in the bad state.
    pub h: u32,
    /// Probability of loss in the good state.
    pub k1: u32,
}
impl TcNetemGemodel {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            p: rt::structs::load::<u32>(bytes, 0)?,
            r: rt::structs::load::<u32>(bytes, 4)?,
            h: rt::structs::load::<u32>(bytes, 8)?,
            k1: rt::structs::load::<u32>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.p, out, start, 0)?;
        rt::structs::store::<u32>(self.r, out, start, 4)?;
        rt::structs::store::<u32>(self.h, out, start, 8)?;
        rt::structs::store::<u32>(self.k1, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemGemodel, "tc-netem-gemodel", 16, super::tables::FAMILY, 14);
/// How much each random value depends on the one before, as fractions of `0xffffffff`.
#[doc(alias = "tc_netem_corr")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemCorr {
    /// Of the delay.
    pub delay_corr: u32,
    /// Of loss.
    pub loss_corr: u32,
    /// Of duplication.
    pub dup_corr: u32,
}
impl TcNetemCorr {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            delay_corr: rt::structs::load::<u32>(bytes, 0)?,
            loss_corr: rt::structs::load::<u32>(bytes, 4)?,
            dup_corr: rt::structs::load::<u32>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.delay_corr, out, start, 0)?;
        rt::structs::store::<u32>(self.loss_corr, out, start, 4)?;
        rt::structs::store::<u32>(self.dup_corr, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemCorr, "tc-netem-corr", 12, super::tables::FAMILY, 15);
/// Packets sent ahead of those delayed.
#[doc(alias = "tc_netem_reorder")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemReorder {
    /// Probability, as a fraction of `0xffffffff`.
    pub probability: u32,
    /// Dependence on the decision before, as a fraction of `0xffffffff`.
    pub correlation: u32,
}
impl TcNetemReorder {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            probability: rt::structs::load::<u32>(bytes, 0)?,
            correlation: rt::structs::load::<u32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.probability, out, start, 0)?;
        rt::structs::store::<u32>(self.correlation, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemReorder, "tc-netem-reorder", 8, super::tables::FAMILY, 16);
/// Packets with one flipped bit.
#[doc(alias = "tc_netem_corrupt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemCorrupt {
    /// Probability, as a fraction of `0xffffffff`.
    pub probability: u32,
    /// Dependence on the decision before, as a fraction of `0xffffffff`.
    pub correlation: u32,
}
impl TcNetemCorrupt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            probability: rt::structs::load::<u32>(bytes, 0)?,
            correlation: rt::structs::load::<u32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.probability, out, start, 0)?;
        rt::structs::store::<u32>(self.correlation, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemCorrupt, "tc-netem-corrupt", 8, super::tables::FAMILY, 17);
/// Emulated speed of a link.
#[doc(alias = "tc_netem_rate")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemRate {
    /// Bytes per second; all bits set if the value is in `rate64`.
    pub rate: u32,
    /// Bytes to add to each packet; may be negative.
    pub packet_overhead: i32,
    /// Bytes of a cell, for links that send in cells; 0 for none.
    pub cell_size: u32,
    /// Bytes to add to each cell.
    pub cell_overhead: i32,
}
impl TcNetemRate {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rate: rt::structs::load::<u32>(bytes, 0)?,
            packet_overhead: rt::structs::load::<i32>(bytes, 4)?,
            cell_size: rt::structs::load::<u32>(bytes, 8)?,
            cell_overhead: rt::structs::load::<i32>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.rate, out, start, 0)?;
        rt::structs::store::<i32>(self.packet_overhead, out, start, 4)?;
        rt::structs::store::<u32>(self.cell_size, out, start, 8)?;
        rt::structs::store::<i32>(self.cell_overhead, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemRate, "tc-netem-rate", 16, super::tables::FAMILY, 18);
/// Emulation of links that deliver in slots of time.
#[doc(alias = "tc_netem_slot")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcNetemSlot {
    /// Least time between slots, in nanoseconds.
    pub min_delay: i64,
    /// Greatest time between slots, in nanoseconds.
    pub max_delay: i64,
    /// Packets per slot; 0 for no limit.
    pub max_packets: i32,
    /// Bytes per slot; 0 for no limit.
    pub max_bytes: i32,
    /// Mean of the time between slots where it is drawn from `slot-dist`, in nanoseconds.
    pub dist_delay: i64,
    /// Variation of that time, in nanoseconds.
    pub dist_jitter: i64,
}
impl TcNetemSlot {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            min_delay: rt::structs::load::<i64>(bytes, 0)?,
            max_delay: rt::structs::load::<i64>(bytes, 8)?,
            max_packets: rt::structs::load::<i32>(bytes, 16)?,
            max_bytes: rt::structs::load::<i32>(bytes, 20)?,
            dist_delay: rt::structs::load::<i64>(bytes, 24)?,
            dist_jitter: rt::structs::load::<i64>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i64>(self.min_delay, out, start, 0)?;
        rt::structs::store::<i64>(self.max_delay, out, start, 8)?;
        rt::structs::store::<i32>(self.max_packets, out, start, 16)?;
        rt::structs::store::<i32>(self.max_bytes, out, start, 20)?;
        rt::structs::store::<i64>(self.dist_delay, out, start, 24)?;
        rt::structs::store::<i64>(self.dist_jitter, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcNetemSlot, "tc-netem-slot", 40, super::tables::FAMILY, 19);
/// A queue that holds packets until it is told to let them go.
#[doc(alias = "tc_plug_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcPlugQopt {
    /// 0 hold what comes from now on, 1 release up to the last such mark, 2 release everything and hold no more, 3 set the limit.
    pub action: i32,
    /// Bytes it can hold, for action 3.
    pub limit: u32,
}
impl TcPlugQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            action: rt::structs::load::<i32>(bytes, 0)?,
            limit: rt::structs::load::<u32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.action, out, start, 0)?;
        rt::structs::store::<u32>(self.limit, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(TcPlugQopt, "tc-plug-qopt", 8, super::tables::FAMILY, 20);
/// Bands of strict priority: `prio`, `pfifo_fast`, and part of `fq`.
#[doc(alias = "tc_prio_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcPrioQopt {
    /// Number of bands, 2 to 16.
    pub bands: i32,
    /// Band for each of 16 packet priorities, a byte each; 0 is served first.
    pub priomap: [u8; 16],
}
impl TcPrioQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            bands: rt::structs::load::<i32>(bytes, 0)?,
            priomap: rt::structs::load::<[u8; 16]>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.bands, out, start, 0)?;
        rt::structs::store::<[u8; 16]>(self.priomap, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(TcPrioQopt, "tc-prio-qopt", 20, super::tables::FAMILY, 21);
/// Random early detection. `choke` uses the same layout, with lengths in packets.
#[doc(alias = "tc_red_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcRedQopt {
    /// Bytes the queue can hold.
    pub limit: u32,
    /// Average length in bytes from which packets are marked or dropped at random.
    pub qth_min: u32,
    /// Average length in bytes from which all are.
    pub qth_max: u32,
    /// Weight of the newest length in the average: 1 divided by 2 to this power.
    pub wlog: u8,
    /// Scale of the probability, as a binary logarithm.
    pub plog: u8,
    /// Scale of the time the queue is idle, as a binary logarithm.
    pub scell_log: u8,
    /// Bits: 1 mark by ECN in place of dropping, 2 drop above the maximum even with ECN, 4 adapt the probability, 8 never drop what cannot be marked.
    pub flags: u8,
}
impl TcRedQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            limit: rt::structs::load::<u32>(bytes, 0)?,
            qth_min: rt::structs::load::<u32>(bytes, 4)?,
            qth_max: rt::structs::load::<u32>(bytes, 8)?,
            wlog: rt::structs::load::<u8>(bytes, 12)?,
            plog: rt::structs::load::<u8>(bytes, 13)?,
            scell_log: rt::structs::load::<u8>(bytes, 14)?,
            flags: rt::structs::load::<u8>(bytes, 15)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.limit, out, start, 0)?;
        rt::structs::store::<u32>(self.qth_min, out, start, 4)?;
        rt::structs::store::<u32>(self.qth_max, out, start, 8)?;
        rt::structs::store::<u8>(self.wlog, out, start, 12)?;
        rt::structs::store::<u8>(self.plog, out, start, 13)?;
        rt::structs::store::<u8>(self.scell_log, out, start, 14)?;
        rt::structs::store::<u8>(self.flags, out, start, 15)?;
        Ok(())
    }
}
rt::__wire_struct!(TcRedQopt, "tc-red-qopt", 16, super::tables::FAMILY, 22);
/// Stochastic fair blue.
#[doc(alias = "tc_sfb_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSfbQopt {
    /// Milliseconds between changes of the hash function.
    pub rehash_interval: u32,
    /// Milliseconds for which the next hash function is prepared.
    pub warmup_time: u32,
    /// Packets in the shortest of a flow's bins from which the flow is dropped.
    pub max: u32,
    /// Packets in a bin from which its probability rises.
    pub bin_size: u32,
    /// Step up of the probability, as a fraction of 65536.
    pub increment: u32,
    /// Step down of the probability, as a fraction of 65536.
    pub decrement: u32,
    /// Packets the queue can hold.
    pub limit: u32,
    /// Packets per second that flows which do not respond may send.
    pub penalty_rate: u32,
    /// Burst of such flows, in packets.
    pub penalty_burst: u32,
}
impl TcSfbQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rehash_interval: rt::structs::load::<u32>(bytes, 0)?,
            warmup_time: rt::structs::load::<u32>(bytes, 4)?,
            max: rt::structs::load::<u32>(bytes, 8)?,
            bin_size: rt::structs::load::<u32>(bytes, 12)?,
            increment: rt::structs::load::<u32>(bytes, 16)?,
            decrement: rt::structs::load::<u32>(bytes, 20)?,
            limit: rt::structs::load::<u32>(bytes, 24)?,
            penalty_rate: rt::structs::load::<u32>(bytes, 28)?,
            penalty_burst: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.rehash_interval, out, start, 0)?;
        rt::structs::store::<u32>(self.warmup_time, out, start, 4)?;
        rt::structs::store::<u32>(self.max, out, start, 8)?;
        rt::structs::store::<u32>(self.bin_size, out, start, 12)?;
        rt::structs::store::<u32>(self.increment, out, start, 16)?;
        rt::structs::store::<u32>(self.decrement, out, start, 20)?;
        rt::structs::store::<u32>(self.limit, out, start, 24)?;
        rt::structs::store::<u32>(self.penalty_rate, out, start, 28)?;
        rt::structs::store::<u32>(self.penalty_burst, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSfbQopt, "tc-sfb-qopt", 36, super::tables::FAMILY, 23);
/// Stochastic fair queueing.
#[doc(alias = "tc_sfq_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSfqQopt {
    /// Bytes per turn and flow; 0 for the MTU.
    pub quantum: u32,
    /// Seconds between changes of the hash function; 0 for never.
    pub perturb_period: i32,
    /// Packets it can hold.
    pub limit: u32,
    /// Hash buckets, a power of two.
    pub divisor: u32,
    /// Flows it can tell apart.
    pub flows: u32,
}
impl TcSfqQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            quantum: rt::structs::load::<u32>(bytes, 0)?,
            perturb_period: rt::structs::load::<i32>(bytes, 4)?,
            limit: rt::structs::load::<u32>(bytes, 8)?,
            divisor: rt::structs::load::<u32>(bytes, 12)?,
            flows: rt::structs::load::<u32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.quantum, out, start, 0)?;
        rt::structs::store::<i32>(self.perturb_period, out, start, 4)?;
        rt::structs::store::<u32>(self.limit, out, start, 8)?;
        rt::structs::store::<u32>(self.divisor, out, start, 12)?;
        rt::structs::store::<u32>(self.flows, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSfqQopt, "tc-sfq-qopt", 20, super::tables::FAMILY, 24);
/// Counters of RED inside fair queueing; read-only.
#[doc(alias = "tc_sfqred_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSfqredStats {
    /// Dropped at random.
    pub prob_drop: u32,
    /// Dropped above the maximum.
    pub forced_drop: u32,
    /// Marked at random.
    pub prob_mark: u32,
    /// Marked above the maximum.
    pub forced_mark: u32,
    /// Marked at random, at the head of the queue.
    pub prob_mark_head: u32,
    /// Marked above the maximum, at the head of the queue.
    pub forced_mark_head: u32,
}
impl TcSfqredStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            prob_drop: rt::structs::load::<u32>(bytes, 0)?,
            forced_drop: rt::structs::load::<u32>(bytes, 4)?,
            prob_mark: rt::structs::load::<u32>(bytes, 8)?,
            forced_mark: rt::structs::load::<u32>(bytes, 12)?,
            prob_mark_head: rt::structs::load::<u32>(bytes, 16)?,
            forced_mark_head: rt::structs::load::<u32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.prob_drop, out, start, 0)?;
        rt::structs::store::<u32>(self.forced_drop, out, start, 4)?;
        rt::structs::store::<u32>(self.prob_mark, out, start, 8)?;
        rt::structs::store::<u32>(self.forced_mark, out, start, 12)?;
        rt::structs::store::<u32>(self.prob_mark_head, out, start, 16)?;
        rt::structs::store::<u32>(self.forced_mark_head, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSfqredStats, "tc-sfqred-stats", 24, super::tables::FAMILY, 25);
/// Stochastic fair queueing, with RED by flow. Requests may end after `v0`.
#[doc(alias = "tc_sfq_qopt_v1")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSfqQoptV1 {
    /// The older options.
    pub v0: TcSfqQopt,
    /// Packets per flow.
    pub depth: u32,
    /// 1 drops the oldest packet of a flow, not the newest.
    pub headdrop: u32,
    /// Bytes per flow, for RED.
    pub limit: u32,
    /// Average length in bytes from which packets are dropped at random.
    pub qth_min: u32,
    /// Average length in bytes from which all are dropped.
    pub qth_max: u32,
    /// Weight of the newest length in the average: 1 divided by 2 to this power.
    pub wlog: u8,
    /// Scale of the probability, as a binary logarithm.
    pub plog: u8,
    /// Scale of idle time, as a binary logarithm.
    pub scell_log: u8,
    /// Flags as in RED.
    pub flags: u8,
    /// Greatest probability, as a fraction of 2 to the power of 32.
    pub max_p: u32,
    /// Counters; read-only.
    pub stats: TcSfqredStats,
}
impl TcSfqQoptV1 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            v0: rt::structs::load::<TcSfqQopt>(bytes, 0)?,
            depth: rt::structs::load::<u32>(bytes, 20)?,
            headdrop: rt::structs::load::<u32>(bytes, 24)?,
            limit: rt::structs::load::<u32>(bytes, 28)?,
            qth_min: rt::structs::load::<u32>(bytes, 32)?,
            qth_max: rt::structs::load::<u32>(bytes, 36)?,
            wlog: rt::structs::load::<u8>(bytes, 40)?,
            plog: rt::structs::load::<u8>(bytes, 41)?,
            scell_log: rt::structs::load::<u8>(bytes, 42)?,
            flags: rt::structs::load::<u8>(bytes, 43)?,
            max_p: rt::structs::load::<u32>(bytes, 44)?,
            stats: rt::structs::load::<TcSfqredStats>(bytes, 48)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<TcSfqQopt>(self.v0, out, start, 0)?;
        rt::structs::store::<u32>(self.depth, out, start, 20)?;
        rt::structs::store::<u32>(self.headdrop, out, start, 24)?;
        rt::structs::store::<u32>(self.limit, out, start, 28)?;
        rt::structs::store::<u32>(self.qth_min, out, start, 32)?;
        rt::structs::store::<u32>(self.qth_max, out, start, 36)?;
        rt::structs::store::<u8>(self.wlog, out, start, 40)?;
        rt::structs::store::<u8>(self.plog, out, start, 41)?;
        rt::structs::store::<u8>(self.scell_log, out, start, 42)?;
        rt::structs::store::<u8>(self.flags, out, start, 43)?;
        rt::structs::store::<u32>(self.max_p, out, start, 44)?;
        rt::structs::store::<TcSfqredStats>(self.stats, out, start, 48)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSfqQoptV1, "tc-sfq-qopt-v1", 72, super::tables::FAMILY, 26);
/// A rate and how the size of packets on the wire is reckoned.
#[doc(alias = "tc_ratespec")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcRatespec {
    /// Binary logarithm of the step of the old rate table.
    pub cell_log: u8,
    /// 1 Ethernet, 2 ATM, 0 unknown; the lower 4 bits.
    pub linklayer: u8,
    /// Bytes to add to each packet.
    pub overhead: u16,
    /// Offset for rounding, of old programs.
    pub cell_align: i16,
    /// Bytes that even the smallest packet counts for.
    pub mpu: u16,
    /// Bytes per second. If all bits are set the true value is in the 64-bit attribute beside it.
    pub rate: u32,
}
impl TcRatespec {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            cell_log: rt::structs::load::<u8>(bytes, 0)?,
            linklayer: rt::structs::load::<u8>(bytes, 1)?,
            overhead: rt::structs::load::<u16>(bytes, 2)?,
            cell_align: rt::structs::load::<i16>(bytes, 4)?,
            mpu: rt::structs::load::<u16>(bytes, 6)?,
            rate: rt::structs::load::<u32>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.cell_log, out, start, 0)?;
        rt::structs::store::<u8>(self.linklayer, out, start, 1)?;
        rt::structs::store::<u16>(self.overhead, out, start, 2)?;
        rt::structs::store::<i16>(self.cell_align, out, start, 4)?;
        rt::structs::store::<u16>(self.mpu, out, start, 6)?;
        rt::structs::store::<u32>(self.rate, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(TcRatespec, "tc-ratespec", 12, super::tables::FAMILY, 27);
/// Token bucket filter.
#[doc(alias = "tc_tbf_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcTbfQopt {
    /// Rate of the bucket.
    pub rate: TcRatespec,
    /// Rate within bursts; 0 for no limit.
    pub peakrate: TcRatespec,
    /// Bytes that may wait.
    pub limit: u32,
    /// Size of the bucket, as the time it takes at `rate`, in ticks.
    pub buffer: u32,
    /// Size of the second bucket, as the time it takes at `peakrate`, in ticks.
    pub mtu: u32,
}
impl TcTbfQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rate: rt::structs::load::<TcRatespec>(bytes, 0)?,
            peakrate: rt::structs::load::<TcRatespec>(bytes, 12)?,
            limit: rt::structs::load::<u32>(bytes, 24)?,
            buffer: rt::structs::load::<u32>(bytes, 28)?,
            mtu: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<TcRatespec>(self.rate, out, start, 0)?;
        rt::structs::store::<TcRatespec>(self.peakrate, out, start, 12)?;
        rt::structs::store::<u32>(self.limit, out, start, 24)?;
        rt::structs::store::<u32>(self.buffer, out, start, 28)?;
        rt::structs::store::<u32>(self.mtu, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcTbfQopt, "tc-tbf-qopt", 36, super::tables::FAMILY, 28);
/// How the size of packets on the wire is reckoned, for a whole qdisc.
#[doc(alias = "tc_sizespec")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSizespec {
    /// Binary logarithm of the step between entries of the table.
    pub cell_log: u8,
    /// Binary logarithm by which sizes in the table are scaled.
    pub size_log: u8,
    /// Bytes to add before the table is looked up.
    pub cell_align: i16,
    /// Bytes to add to each packet; may be negative.
    pub overhead: i32,
    /// 1 Ethernet, 2 ATM.
    pub linklayer: u32,
    /// Bytes that even the smallest packet counts for.
    pub mpu: u32,
    /// Largest size the table is made for.
    pub mtu: u32,
    /// Number of entries in the table.
    pub tsize: u32,
}
impl TcSizespec {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            cell_log: rt::structs::load::<u8>(bytes, 0)?,
            size_log: rt::structs::load::<u8>(bytes, 1)?,
            cell_align: rt::structs::load::<i16>(bytes, 2)?,
            overhead: rt::structs::load::<i32>(bytes, 4)?,
            linklayer: rt::structs::load::<u32>(bytes, 8)?,
            mpu: rt::structs::load::<u32>(bytes, 12)?,
            mtu: rt::structs::load::<u32>(bytes, 16)?,
            tsize: rt::structs::load::<u32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.cell_log, out, start, 0)?;
        rt::structs::store::<u8>(self.size_log, out, start, 1)?;
        rt::structs::store::<i16>(self.cell_align, out, start, 2)?;
        rt::structs::store::<i32>(self.overhead, out, start, 4)?;
        rt::structs::store::<u32>(self.linklayer, out, start, 8)?;
        rt::structs::store::<u32>(self.mpu, out, start, 12)?;
        rt::structs::store::<u32>(self.mtu, out, start, 16)?;
        rt::structs::store::<u32>(self.tsize, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSizespec, "tc-sizespec", 24, super::tables::FAMILY, 29);
/// Request to estimate rates (`tc qdisc add ... estimator`).
#[doc(alias = "gnet_estimator")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct GnetEstimator {
    /// Period of measuring as a binary logarithm of seconds: -2 is a quarter second, 3 eight seconds.
    pub interval: i8,
    /// Weight of the newest measurement: 1 divided by 2 to this power.
    pub ewma_log: u8,
}
impl GnetEstimator {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            interval: rt::structs::load::<i8>(bytes, 0)?,
            ewma_log: rt::structs::load::<u8>(bytes, 1)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i8>(self.interval, out, start, 0)?;
        rt::structs::store::<u8>(self.ewma_log, out, start, 1)?;
        Ok(())
    }
}
rt::__wire_struct!(GnetEstimator, "gnet-estimator", 2, super::tables::FAMILY, 30);
/// Counters of CHOKe.
#[doc(alias = "tc_choke_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcChokeXstats {
    /// Dropped at random.
    pub early: u32,
    /// Dropped for a full queue.
    pub pdrop: u32,
    /// Dropped by others.
    pub other: u32,
    /// Marked by ECN.
    pub marked: u32,
    /// Dropped because a random packet of the queue was of the same flow.
    pub matched: u32,
}
impl TcChokeXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            early: rt::structs::load::<u32>(bytes, 0)?,
            pdrop: rt::structs::load::<u32>(bytes, 4)?,
            other: rt::structs::load::<u32>(bytes, 8)?,
            marked: rt::structs::load::<u32>(bytes, 12)?,
            matched: rt::structs::load::<u32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.early, out, start, 0)?;
        rt::structs::store::<u32>(self.pdrop, out, start, 4)?;
        rt::structs::store::<u32>(self.other, out, start, 8)?;
        rt::structs::store::<u32>(self.marked, out, start, 12)?;
        rt::structs::store::<u32>(self.matched, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcChokeXstats, "tc-choke-xstats", 20, super::tables::FAMILY, 31);
/// State and counters of CoDel.
#[doc(alias = "tc_codel_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcCodelXstats {
    /// Largest packet so far, in bytes.
    pub maxpacket: u32,
    /// Drops since dropping began.
    pub count: u32,
    /// That number when dropping began last.
    pub lastcount: u32,
    /// Time the last packet waited, in microseconds.
    pub ldelay: u32,
    /// Microseconds until the next drop; negative if it is due.
    pub drop_next: i32,
    /// Dropped for a full queue.
    pub drop_overlimit: u32,
    /// Marked in place of being dropped.
    pub ecn_mark: u32,
    /// 1 while dropping.
    pub dropping: u32,
    /// Marked for having waited longer than `ce-threshold`.
    pub ce_mark: u32,
}
impl TcCodelXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            maxpacket: rt::structs::load::<u32>(bytes, 0)?,
            count: rt::structs::load::<u32>(bytes, 4)?,
            lastcount: rt::structs::load::<u32>(bytes, 8)?,
            ldelay: rt::structs::load::<u32>(bytes, 12)?,
            drop_next: rt::structs::load::<i32>(bytes, 16)?,
            drop_overlimit: rt::structs::load::<u32>(bytes, 20)?,
            ecn_mark: rt::structs::load::<u32>(bytes, 24)?,
            dropping: rt::structs::load::<u32>(bytes, 28)?,
            ce_mark: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.maxpacket, out, start, 0)?;
        rt::structs::store::<u32>(self.count, out, start, 4)?;
        rt::structs::store::<u32>(self.lastcount, out, start, 8)?;
        rt::structs::store::<u32>(self.ldelay, out, start, 12)?;
        rt::structs::store::<i32>(self.drop_next, out, start, 16)?;
        rt::structs::store::<u32>(self.drop_overlimit, out, start, 20)?;
        rt::structs::store::<u32>(self.ecn_mark, out, start, 24)?;
        rt::structs::store::<u32>(self.dropping, out, start, 28)?;
        rt::structs::store::<u32>(self.ce_mark, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcCodelXstats, "tc-codel-xstats", 36, super::tables::FAMILY, 32);
/// Counters of fair queueing with CoDel. The members are those of the qdisc; statistics of a single flow (a class) begin with type 1 and go on differently.
#[doc(alias = "tc_fq_codel_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcFqCodelXstats {
    /// 0 for the qdisc, 1 for a flow.
    pub type_: u32,
    /// Largest packet so far, in bytes.
    pub maxpacket: u32,
    /// Dropped for a full queue.
    pub drop_overlimit: u32,
    /// Marked in place of being dropped.
    pub ecn_mark: u32,
    /// Times a packet began a new flow.
    pub new_flow_count: u32,
    /// Flows on the list of new ones.
    pub new_flows_len: u32,
    /// Flows on the list of old ones.
    pub old_flows_len: u32,
    /// Marked for having waited longer than `ce-threshold`.
    pub ce_mark: u32,
    /// Bytes of memory in use.
    pub memory_usage: u32,
    /// Dropped for want of memory.
    pub drop_overmemory: u32,
}
impl TcFqCodelXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            type_: rt::structs::load::<u32>(bytes, 0)?,
            maxpacket: rt::structs::load::<u32>(bytes, 4)?,
            drop_overlimit: rt::structs::load::<u32>(bytes, 8)?,
            ecn_mark: rt::structs::load::<u32>(bytes, 12)?,
            new_flow_count: rt::structs::load::<u32>(bytes, 16)?,
            new_flows_len: rt::structs::load::<u32>(bytes, 20)?,
            old_flows_len: rt::structs::load::<u32>(bytes, 24)?,
            ce_mark: rt::structs::load::<u32>(bytes, 28)?,
            memory_usage: rt::structs::load::<u32>(bytes, 32)?,
            drop_overmemory: rt::structs::load::<u32>(bytes, 36)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.type_, out, start, 0)?;
        rt::structs::store::<u32>(self.maxpacket, out, start, 4)?;
        rt::structs::store::<u32>(self.drop_overlimit, out, start, 8)?;
        rt::structs::store::<u32>(self.ecn_mark, out, start, 12)?;
        rt::structs::store::<u32>(self.new_flow_count, out, start, 16)?;
        rt::structs::store::<u32>(self.new_flows_len, out, start, 20)?;
        rt::structs::store::<u32>(self.old_flows_len, out, start, 24)?;
        rt::structs::store::<u32>(self.ce_mark, out, start, 28)?;
        rt::structs::store::<u32>(self.memory_usage, out, start, 32)?;
        rt::structs::store::<u32>(self.drop_overmemory, out, start, 36)?;
        Ok(())
    }
}
rt::__wire_struct!(TcFqCodelXstats, "tc-fq-codel-xstats", 40, super::tables::FAMILY, 33);
/// State and counters of DualPI2; C is the classic queue, L the one of low latency.
#[doc(alias = "tc_dualpi2_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcDualpi2Xstats {
    /// Present probability of the base, as a fraction of `0xffffffff`.
    pub prob: u32,
    /// Delay of C in microseconds.
    pub delay_c: u32,
    /// Delay of L in microseconds.
    pub delay_l: u32,
    /// Packets that entered C.
    pub packets_in_c: u32,
    /// Packets that entered L.
    pub packets_in_l: u32,
    /// Longest queue so far, in packets.
    pub maxq: u32,
    /// Packets marked.
    pub ecn_mark: u32,
    /// Packets marked for exceeding the step threshold.
    pub step_marks: u32,
    /// Balance that protects C from being starved by L.
    pub credit: i32,
    /// Bytes of memory in use.
    pub memory_used: u32,
    /// Most bytes so far.
    pub max_memory_used: u32,
    /// Bytes allowed.
    pub memory_limit: u32,
}
impl TcDualpi2Xstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            prob: rt::structs::load::<u32>(bytes, 0)?,
            delay_c: rt::structs::load::<u32>(bytes, 4)?,
            delay_l: rt::structs::load::<u32>(bytes, 8)?,
            packets_in_c: rt::structs::load::<u32>(bytes, 12)?,
            packets_in_l: rt::structs::load::<u32>(bytes, 16)?,
            maxq: rt::structs::load::<u32>(bytes, 20)?,
            ecn_mark: rt::structs::load::<u32>(bytes, 24)?,
            step_marks: rt::structs::load::<u32>(bytes, 28)?,
            credit: rt::structs::load::<i32>(bytes, 32)?,
            memory_used: rt::structs::load::<u32>(bytes, 36)?,
            max_memory_used: rt::structs::load::<u32>(bytes, 40)?,
            memory_limit: rt::structs::load::<u32>(bytes, 44)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.prob, out, start, 0)?;
        rt::structs::store::<u32>(self.delay_c, out, start, 4)?;
        rt::structs::store::<u32>(self.delay_l, out, start, 8)?;
        rt::structs::store::<u32>(self.packets_in_c, out, start, 12)?;
        rt::structs::store::<u32>(self.packets_in_l, out, start, 16)?;
        rt::structs::store::<u32>(self.maxq, out, start, 20)?;
        rt::structs::store::<u32>(self.ecn_mark, out, start, 24)?;
        rt::structs::store::<u32>(self.step_marks, out, start, 28)?;
        rt::structs::store::<i32>(self.credit, out, start, 32)?;
        rt::structs::store::<u32>(self.memory_used, out, start, 36)?;
        rt::structs::store::<u32>(self.max_memory_used, out, start, 40)?;
        rt::structs::store::<u32>(self.memory_limit, out, start, 44)?;
        Ok(())
    }
}
rt::__wire_struct!(TcDualpi2Xstats, "tc-dualpi2-xstats", 48, super::tables::FAMILY, 34);
/// Counters of fair queueing with PIE.
#[doc(alias = "tc_fq_pie_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcFqPieXstats {
    /// Packets accepted.
    pub packets_in: u32,
    /// Dropped by decision.
    pub dropped: u32,
    /// Dropped for a full queue.
    pub overlimit: u32,
    /// Dropped for want of memory.
    pub overmemory: u32,
    /// Marked in place of being dropped.
    pub ecn_mark: u32,
    /// Times a packet began a new flow.
    pub new_flow_count: u32,
    /// Flows on the list of new ones.
    pub new_flows_len: u32,
    /// Flows on the list of old ones.
    pub old_flows_len: u32,
    /// Bytes of memory in use.
    pub memory_usage: u32,
}
impl TcFqPieXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            packets_in: rt::structs::load::<u32>(bytes, 0)?,
            dropped: rt::structs::load::<u32>(bytes, 4)?,
            overlimit: rt::structs::load::<u32>(bytes, 8)?,
            overmemory: rt::structs::load::<u32>(bytes, 12)?,
            ecn_mark: rt::structs::load::<u32>(bytes, 16)?,
            new_flow_count: rt::structs::load::<u32>(bytes, 20)?,
            new_flows_len: rt::structs::load::<u32>(bytes, 24)?,
            old_flows_len: rt::structs::load::<u32>(bytes, 28)?,
            memory_usage: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.packets_in, out, start, 0)?;
        rt::structs::store::<u32>(self.dropped, out, start, 4)?;
        rt::structs::store::<u32>(self.overlimit, out, start, 8)?;
        rt::structs::store::<u32>(self.overmemory, out, start, 12)?;
        rt::structs::store::<u32>(self.ecn_mark, out, start, 16)?;
        rt::structs::store::<u32>(self.new_flow_count, out, start, 20)?;
        rt::structs::store::<u32>(self.new_flows_len, out, start, 24)?;
        rt::structs::store::<u32>(self.old_flows_len, out, start, 28)?;
        rt::structs::store::<u32>(self.memory_usage, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcFqPieXstats, "tc-fq-pie-xstats", 36, super::tables::FAMILY, 35);
/// State and counters of fair queueing with pacing.
#[doc(alias = "tc_fq_qd_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcFqQdStats {
    /// Idle flows freed.
    pub gc_flows: u64,
    /// Not counted any more.
    pub highprio_packets: u64,
    /// Not counted any more.
    pub tcp_retrans: u64,
    /// Times a flow had to wait for its rate.
    pub throttled: u64,
    /// Dropped because the flow had too many packets.
    pub flows_plimit: u64,
    /// Packets larger than pacing can handle.
    pub pkts_too_long: u64,
    /// Flows that could not be made for want of memory.
    pub allocation_errors: u64,
    /// Nanoseconds until the next waiting flow may send.
    pub time_next_delayed_flow: i64,
    /// Flows known.
    pub flows: u32,
    /// Flows without packets.
    pub inactive_flows: u32,
    /// Flows waiting for their rate.
    pub throttled_flows: u32,
    /// Average lateness of waking such flows, in nanoseconds.
    pub unthrottle_latency_ns: u32,
    /// Marked for having waited longer than `ce-threshold`.
    pub ce_mark: u64,
    /// Dropped for a send time too far away.
    pub horizon_drops: u64,
    /// Packets whose send time was cut to the horizon.
    pub horizon_caps: u64,
    /// Packets sent without queueing by flow.
    pub fastpath_packets: u64,
    /// Dropped by band: 3 values of u64.
    pub band_drops: [u8; 24],
    /// Packets waiting by band: 3 values of u32.
    pub band_pkt_count: [u8; 12],
}
impl TcFqQdStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            gc_flows: rt::structs::load::<u64>(bytes, 0)?,
            highprio_packets: rt::structs::load::<u64>(bytes, 8)?,
            tcp_retrans: rt::structs::load::<u64>(bytes, 16)?,
            throttled: rt::structs::load::<u64>(bytes, 24)?,
            flows_plimit: rt::structs::load::<u64>(bytes, 32)?,
            pkts_too_long: rt::structs::load::<u64>(bytes, 40)?,
            allocation_errors: rt::structs::load::<u64>(bytes, 48)?,
            time_next_delayed_flow: rt::structs::load::<i64>(bytes, 56)?,
            flows: rt::structs::load::<u32>(bytes, 64)?,
            inactive_flows: rt::structs::load::<u32>(bytes, 68)?,
            throttled_flows: rt::structs::load::<u32>(bytes, 72)?,
            unthrottle_latency_ns: rt::structs::load::<u32>(bytes, 76)?,
            ce_mark: rt::structs::load::<u64>(bytes, 80)?,
            horizon_drops: rt::structs::load::<u64>(bytes, 88)?,
            horizon_caps: rt::structs::load::<u64>(bytes, 96)?,
            fastpath_packets: rt::structs::load::<u64>(bytes, 104)?,
            band_drops: rt::structs::load::<[u8; 24]>(bytes, 112)?,
            band_pkt_count: rt::structs::load::<[u8; 12]>(bytes, 136)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.gc_flows, out, start, 0)?;
        rt::structs::store::<u64>(self.highprio_packets, out, start, 8)?;
        rt::structs::store::<u64>(self.tcp_retrans, out, start, 16)?;
        rt::structs::store::<u64>(self.throttled, out, start, 24)?;
        rt::structs::store::<u64>(self.flows_plimit, out, start, 32)?;
        rt::structs::store::<u64>(self.pkts_too_long, out, start, 40)?;
        rt::structs::store::<u64>(self.allocation_errors, out, start, 48)?;
        rt::structs::store::<i64>(self.time_next_delayed_flow, out, start, 56)?;
        rt::structs::store::<u32>(self.flows, out, start, 64)?;
        rt::structs::store::<u32>(self.inactive_flows, out, start, 68)?;
        rt::structs::store::<u32>(self.throttled_flows, out, start, 72)?;
        rt::structs::store::<u32>(self.unthrottle_latency_ns, out, start, 76)?;
        rt::structs::store::<u64>(self.ce_mark, out, start, 80)?;
        rt::structs::store::<u64>(self.horizon_drops, out, start, 88)?;
        rt::structs::store::<u64>(self.horizon_caps, out, start, 96)?;
        rt::structs::store::<u64>(self.fastpath_packets, out, start, 104)?;
        rt::structs::store::<[u8; 24]>(self.band_drops, out, start, 112)?;
        rt::structs::store::<[u8; 12]>(self.band_pkt_count, out, start, 136)?;
        Ok(())
    }
}
rt::__wire_struct!(TcFqQdStats, "tc-fq-qd-stats", 152, super::tables::FAMILY, 36);
/// Counters of the heavy-hitter filter.
#[doc(alias = "tc_hhf_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcHhfXstats {
    /// Dropped for a full queue.
    pub drop_overlimit: u32,
    /// Times there were too many large flows to follow.
    pub hh_overlimit: u32,
    /// Large flows found so far.
    pub hh_tot_count: u32,
    /// Large flows at present.
    pub hh_cur_count: u32,
}
impl TcHhfXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            drop_overlimit: rt::structs::load::<u32>(bytes, 0)?,
            hh_overlimit: rt::structs::load::<u32>(bytes, 4)?,
            hh_tot_count: rt::structs::load::<u32>(bytes, 8)?,
            hh_cur_count: rt::structs::load::<u32>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.drop_overlimit, out, start, 0)?;
        rt::structs::store::<u32>(self.hh_overlimit, out, start, 4)?;
        rt::structs::store::<u32>(self.hh_tot_count, out, start, 8)?;
        rt::structs::store::<u32>(self.hh_cur_count, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(TcHhfXstats, "tc-hhf-xstats", 16, super::tables::FAMILY, 37);
/// State and counters of PIE.
#[doc(alias = "tc_pie_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcPieXstats {
    /// Present drop probability, as a fraction of 2 to the power of 64.
    pub prob: u64,
    /// Present delay in microseconds.
    pub delay: u32,
    /// Average rate of leaving in bytes per second, if it is estimated.
    pub avg_dq_rate: u32,
    /// 1 if that rate is estimated.
    pub dq_rate_estimating: u32,
    /// Packets accepted.
    pub packets_in: u32,
    /// Dropped by decision.
    pub dropped: u32,
    /// Dropped for a full queue.
    pub overlimit: u32,
    /// Longest queue so far, in packets.
    pub maxq: u32,
    /// Marked in place of being dropped.
    pub ecn_mark: u32,
}
impl TcPieXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            prob: rt::structs::load::<u64>(bytes, 0)?,
            delay: rt::structs::load::<u32>(bytes, 8)?,
            avg_dq_rate: rt::structs::load::<u32>(bytes, 12)?,
            dq_rate_estimating: rt::structs::load::<u32>(bytes, 16)?,
            packets_in: rt::structs::load::<u32>(bytes, 20)?,
            dropped: rt::structs::load::<u32>(bytes, 24)?,
            overlimit: rt::structs::load::<u32>(bytes, 28)?,
            maxq: rt::structs::load::<u32>(bytes, 32)?,
            ecn_mark: rt::structs::load::<u32>(bytes, 36)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.prob, out, start, 0)?;
        rt::structs::store::<u32>(self.delay, out, start, 8)?;
        rt::structs::store::<u32>(self.avg_dq_rate, out, start, 12)?;
        rt::structs::store::<u32>(self.dq_rate_estimating, out, start, 16)?;
        rt::structs::store::<u32>(self.packets_in, out, start, 20)?;
        rt::structs::store::<u32>(self.dropped, out, start, 24)?;
        rt::structs::store::<u32>(self.overlimit, out, start, 28)?;
        rt::structs::store::<u32>(self.maxq, out, start, 32)?;
        rt::structs::store::<u32>(self.ecn_mark, out, start, 36)?;
        Ok(())
    }
}
rt::__wire_struct!(TcPieXstats, "tc-pie-xstats", 40, super::tables::FAMILY, 38);
/// Counters of RED.
#[doc(alias = "tc_red_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcRedXstats {
    /// Dropped at random.
    pub early: u32,
    /// Dropped for a full queue.
    pub pdrop: u32,
    /// Dropped by others.
    pub other: u32,
    /// Marked by ECN.
    pub marked: u32,
}
impl TcRedXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            early: rt::structs::load::<u32>(bytes, 0)?,
            pdrop: rt::structs::load::<u32>(bytes, 4)?,
            other: rt::structs::load::<u32>(bytes, 8)?,
            marked: rt::structs::load::<u32>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.early, out, start, 0)?;
        rt::structs::store::<u32>(self.pdrop, out, start, 4)?;
        rt::structs::store::<u32>(self.other, out, start, 8)?;
        rt::structs::store::<u32>(self.marked, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(TcRedXstats, "tc-red-xstats", 16, super::tables::FAMILY, 39);
/// State and counters of stochastic fair blue.
#[doc(alias = "tc_sfb_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSfbXstats {
    /// Dropped at random.
    pub earlydrop: u32,
    /// Dropped by the limit for flows that do not respond.
    pub penaltydrop: u32,
    /// Dropped for a full bin.
    pub bucketdrop: u32,
    /// Dropped for a full queue.
    pub queuedrop: u32,
    /// Dropped by the qdisc below.
    pub childdrop: u32,
    /// Marked by ECN.
    pub marked: u32,
    /// Packets in the fullest bin.
    pub maxqlen: u32,
    /// Greatest probability of a bin, as a fraction of 65535.
    pub maxprob: u32,
    /// Average probability, as a fraction of 65535.
    pub avgprob: u32,
}
impl TcSfbXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            earlydrop: rt::structs::load::<u32>(bytes, 0)?,
            penaltydrop: rt::structs::load::<u32>(bytes, 4)?,
            bucketdrop: rt::structs::load::<u32>(bytes, 8)?,
            queuedrop: rt::structs::load::<u32>(bytes, 12)?,
            childdrop: rt::structs::load::<u32>(bytes, 16)?,
            marked: rt::structs::load::<u32>(bytes, 20)?,
            maxqlen: rt::structs::load::<u32>(bytes, 24)?,
            maxprob: rt::structs::load::<u32>(bytes, 28)?,
            avgprob: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.earlydrop, out, start, 0)?;
        rt::structs::store::<u32>(self.penaltydrop, out, start, 4)?;
        rt::structs::store::<u32>(self.bucketdrop, out, start, 8)?;
        rt::structs::store::<u32>(self.queuedrop, out, start, 12)?;
        rt::structs::store::<u32>(self.childdrop, out, start, 16)?;
        rt::structs::store::<u32>(self.marked, out, start, 20)?;
        rt::structs::store::<u32>(self.maxqlen, out, start, 24)?;
        rt::structs::store::<u32>(self.maxprob, out, start, 28)?;
        rt::structs::store::<u32>(self.avgprob, out, start, 32)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSfbXstats, "tc-sfb-xstats", 36, super::tables::FAMILY, 40);
/// State of a flow in stochastic fair queueing.
#[doc(alias = "tc_sfq_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSfqXstats {
    /// Bytes left of its turn.
    pub allot: i32,
}
impl TcSfqXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            allot: rt::structs::load::<i32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.allot, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSfqXstats, "tc-sfq-xstats", 4, super::tables::FAMILY, 41);
/// Traffic counters.
#[doc(alias = "gnet_stats_basic")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct GnetStatsBasic {
    /// `bytes`.
    pub bytes: u64,
    /// `packets`.
    pub packets: u32,
}
impl GnetStatsBasic {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            bytes: rt::structs::load::<u64>(bytes, 0)?,
            packets: rt::structs::load::<u32>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.bytes, out, start, 0)?;
        rt::structs::store::<u32>(self.packets, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(GnetStatsBasic, "gnet-stats-basic", 16, super::tables::FAMILY, 42);
/// Estimated rates, cut to 32 bits.
#[doc(alias = "gnet_stats_rate_est")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct GnetStatsRateEst {
    /// Bytes per second.
    pub bps: u32,
    /// Packets per second.
    pub pps: u32,
}
impl GnetStatsRateEst {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            bps: rt::structs::load::<u32>(bytes, 0)?,
            pps: rt::structs::load::<u32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.bps, out, start, 0)?;
        rt::structs::store::<u32>(self.pps, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(
    GnetStatsRateEst, "gnet-stats-rate-est", 8, super::tables::FAMILY, 43
);
/// Estimated rates.
#[doc(alias = "gnet_stats_rate_est64")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct GnetStatsRateEst64 {
    /// Bytes per second.
    pub bps: u64,
    /// Packets per second.
    pub pps: u64,
}
impl GnetStatsRateEst64 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            bps: rt::structs::load::<u64>(bytes, 0)?,
            pps: rt::structs::load::<u64>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.bps, out, start, 0)?;
        rt::structs::store::<u64>(self.pps, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(
    GnetStatsRateEst64, "gnet-stats-rate-est64", 16, super::tables::FAMILY, 44
);
/// State and counters of a queue.
#[doc(alias = "gnet_stats_queue")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct GnetStatsQueue {
    /// Packets waiting.
    pub qlen: u32,
    /// Bytes waiting.
    pub backlog: u32,
    /// Packets dropped.
    pub drops: u32,
    /// Packets put back because the driver was busy.
    pub requeues: u32,
    /// Times a packet had to wait for exceeding a rate, or was marked.
    pub overlimits: u32,
}
impl GnetStatsQueue {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            qlen: rt::structs::load::<u32>(bytes, 0)?,
            backlog: rt::structs::load::<u32>(bytes, 4)?,
            drops: rt::structs::load::<u32>(bytes, 8)?,
            requeues: rt::structs::load::<u32>(bytes, 12)?,
            overlimits: rt::structs::load::<u32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.qlen, out, start, 0)?;
        rt::structs::store::<u32>(self.backlog, out, start, 4)?;
        rt::structs::store::<u32>(self.drops, out, start, 8)?;
        rt::structs::store::<u32>(self.requeues, out, start, 12)?;
        rt::structs::store::<u32>(self.overlimits, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(GnetStatsQueue, "gnet-stats-queue", 20, super::tables::FAMILY, 45);
/// One comparison: four bytes of the packet, under a mask.
#[doc(alias = "tc_u32_key")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcU32Key {
    /// Bits to compare.
    pub mask: u32,
    /// Value they must have.
    pub val: u32,
    /// Offset of the four bytes.
    pub off: i32,
    /// Mask of the variable offset that is added to `off`; 0 for none.
    pub offmask: i32,
}
impl TcU32Key {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            mask: rt::structs::load::<c::Be<u32>>(bytes, 0)?,
            val: rt::structs::load::<c::Be<u32>>(bytes, 4)?,
            off: rt::structs::load::<i32>(bytes, 8)?,
            offmask: rt::structs::load::<i32>(bytes, 12)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<c::Be<u32>>(self.mask, out, start, 0)?;
        rt::structs::store::<c::Be<u32>>(self.val, out, start, 4)?;
        rt::structs::store::<i32>(self.off, out, start, 8)?;
        rt::structs::store::<i32>(self.offmask, out, start, 12)?;
        Ok(())
    }
}
rt::__wire_struct!(TcU32Key, "tc-u32-key", 16, super::tables::FAMILY, 46);
/// Comparison with the packet's mark.
#[doc(alias = "tc_u32_mark")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcU32Mark {
    /// Value it must have under the mask.
    pub val: u32,
    /// Bits of the mark to compare.
    pub mask: u32,
    /// Times it fitted; read-only.
    pub success: u32,
}
impl TcU32Mark {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            val: rt::structs::load::<u32>(bytes, 0)?,
            mask: rt::structs::load::<u32>(bytes, 4)?,
            success: rt::structs::load::<u32>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.val, out, start, 0)?;
        rt::structs::store::<u32>(self.mask, out, start, 4)?;
        rt::structs::store::<u32>(self.success, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(TcU32Mark, "tc-u32-mark", 12, super::tables::FAMILY, 47);
/// Comparisons of a u32 filter and where the next header begins. `keys` holds as many comparisons as `nkeys` says.
#[doc(alias = "tc_u32_sel")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcU32Sel {
    /// Bits: 1 terminal (a match classifies), 2 `off` is used, 4 the offset is read from the packet, 8 the next table starts behind it.
    pub flags: u8,
    /// Bits by which the offset read is shifted to the right.
    pub offshift: u8,
    /// Number of comparisons.
    pub nkeys: u8,
    /// Mask of the offset read from the packet.
    pub offmask: u16,
    /// Fixed part of the offset.
    pub off: u16,
    /// Where in the packet to read the offset.
    pub offoff: i16,
    /// Where in the packet to read the hash key.
    pub hoff: i16,
    /// Mask of the hash key.
    pub hmask: u32,
    /// The comparisons.
    pub keys: TcU32Key,
}
impl TcU32Sel {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            flags: rt::structs::load::<u8>(bytes, 0)?,
            offshift: rt::structs::load::<u8>(bytes, 1)?,
            nkeys: rt::structs::load::<u8>(bytes, 2)?,
            offmask: rt::structs::load::<c::Be<u16>>(bytes, 4)?,
            off: rt::structs::load::<u16>(bytes, 6)?,
            offoff: rt::structs::load::<i16>(bytes, 8)?,
            hoff: rt::structs::load::<i16>(bytes, 10)?,
            hmask: rt::structs::load::<c::Be<u32>>(bytes, 12)?,
            keys: rt::structs::load::<TcU32Key>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u8>(self.flags, out, start, 0)?;
        rt::structs::store::<u8>(self.offshift, out, start, 1)?;
        rt::structs::store::<u8>(self.nkeys, out, start, 2)?;
        rt::structs::store::<c::Be<u16>>(self.offmask, out, start, 4)?;
        rt::structs::store::<u16>(self.off, out, start, 6)?;
        rt::structs::store::<i16>(self.offoff, out, start, 8)?;
        rt::structs::store::<i16>(self.hoff, out, start, 10)?;
        rt::structs::store::<c::Be<u32>>(self.hmask, out, start, 12)?;
        rt::structs::store::<TcU32Key>(self.keys, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcU32Sel, "tc-u32-sel", 32, super::tables::FAMILY, 48);
/// Counters of a u32 filter.
#[doc(alias = "tc_u32_pcnt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcU32Pcnt {
    /// Packets tried.
    pub rcnt: u64,
    /// Packets that matched.
    pub rhit: u64,
    /// Packets that passed each comparison; one u64 for each.
    pub kcnts: u64,
}
impl TcU32Pcnt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rcnt: rt::structs::load::<u64>(bytes, 0)?,
            rhit: rt::structs::load::<u64>(bytes, 8)?,
            kcnts: rt::structs::load::<u64>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.rcnt, out, start, 0)?;
        rt::structs::store::<u64>(self.rhit, out, start, 8)?;
        rt::structs::store::<u64>(self.kcnts, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcU32Pcnt, "tc-u32-pcnt", 24, super::tables::FAMILY, 49);
/// Ages of an action in clock ticks (`USER_HZ`, usually hundredths of a second).
#[doc(alias = "tcf_t")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcfT {
    /// Since it was made.
    pub install: u64,
    /// Since a packet last met it.
    pub lastuse: u64,
    /// When it expires; 0 for never.
    pub expires: u64,
    /// Since a packet first met it; 0 if none has.
    pub firstuse: u64,
}
impl TcfT {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            install: rt::structs::load::<u64>(bytes, 0)?,
            lastuse: rt::structs::load::<u64>(bytes, 8)?,
            expires: rt::structs::load::<u64>(bytes, 16)?,
            firstuse: rt::structs::load::<u64>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.install, out, start, 0)?;
        rt::structs::store::<u64>(self.lastuse, out, start, 8)?;
        rt::structs::store::<u64>(self.expires, out, start, 16)?;
        rt::structs::store::<u64>(self.firstuse, out, start, 24)?;
        Ok(())
    }
}
rt::__wire_struct!(TcfT, "tcf-t", 32, super::tables::FAMILY, 50);
/// Basic data of an action.
#[doc(alias = "tc_gact")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcGact {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
}
impl TcGact {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcGact, "tc-gact", 20, super::tables::FAMILY, 51);
/// Probability of another outcome.
#[doc(alias = "tc_gact_p")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcGactP {
    /// 0 off, 1 at random, 2 every so many packets.
    pub ptype: u16,
    /// One packet out of this many.
    pub pval: u16,
    /// The other outcome.
    pub paction: i32,
}
impl TcGactP {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            ptype: rt::structs::load::<u16>(bytes, 0)?,
            pval: rt::structs::load::<u16>(bytes, 2)?,
            paction: rt::structs::load::<i32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.ptype, out, start, 0)?;
        rt::structs::store::<u16>(self.pval, out, start, 2)?;
        rt::structs::store::<i32>(self.paction, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(TcGactP, "tc-gact-p", 8, super::tables::FAMILY, 52);
/// Head of a list of extended matches.
#[doc(alias = "tcf_ematch_tree_hdr")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcfEmatchTreeHdr {
    /// Number of matches.
    pub nmatches: u16,
    /// Program that made them; 0 is `tc`.
    pub progid: u16,
}
impl TcfEmatchTreeHdr {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            nmatches: rt::structs::load::<u16>(bytes, 0)?,
            progid: rt::structs::load::<u16>(bytes, 2)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.nmatches, out, start, 0)?;
        rt::structs::store::<u16>(self.progid, out, start, 2)?;
        Ok(())
    }
}
rt::__wire_struct!(
    TcfEmatchTreeHdr, "tcf-ematch-tree-hdr", 4, super::tables::FAMILY, 53
);
/// Counters of a basic filter.
#[doc(alias = "tc_basic_pcnt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcBasicPcnt {
    /// Packets tried.
    pub rcnt: u64,
    /// Packets that matched.
    pub rhit: u64,
}
impl TcBasicPcnt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rcnt: rt::structs::load::<u64>(bytes, 0)?,
            rhit: rt::structs::load::<u64>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.rcnt, out, start, 0)?;
        rt::structs::store::<u64>(self.rhit, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(TcBasicPcnt, "tc-basic-pcnt", 16, super::tables::FAMILY, 54);
/// Counter of a matchall filter.
#[doc(alias = "tc_matchall_pcnt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcMatchallPcnt {
    /// Packets that met it.
    pub rhit: u64,
}
impl TcMatchallPcnt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            rhit: rt::structs::load::<u64>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.rhit, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(TcMatchallPcnt, "tc-matchall-pcnt", 8, super::tables::FAMILY, 55);
/// Basic data of the action that changes MPLS labels.
#[doc(alias = "tc_mpls")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcMpls {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
    /// 1 pop, 2 push, 3 modify, 4 decrement the time to live, 5 push in front of the Ethernet header.
    pub m_action: i32,
}
impl TcMpls {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            m_action: rt::structs::load::<i32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<i32>(self.m_action, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcMpls, "tc-mpls", 24, super::tables::FAMILY, 56);
/// Limit of rate, as an action or old style within a filter.
#[doc(alias = "tc_police")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcPolice {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// What happens to packets above the limit, as in `tc-gact`; `result` is for the others.
    pub action: i32,
    /// Not used.
    pub limit: u32,
    /// Size of the bucket, as the time it takes at `rate`, in ticks.
    pub burst: u32,
    /// Largest packet allowed, in bytes; 0 for as much as the rate table covers.
    pub mtu: u32,
    /// Rate allowed; a rate of 0 for none.
    pub rate: TcRatespec,
    /// Rate within bursts; 0 for no limit.
    pub peakrate: TcRatespec,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
    /// Not used.
    pub capab: u32,
}
impl TcPolice {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            action: rt::structs::load::<i32>(bytes, 4)?,
            limit: rt::structs::load::<u32>(bytes, 8)?,
            burst: rt::structs::load::<u32>(bytes, 12)?,
            mtu: rt::structs::load::<u32>(bytes, 16)?,
            rate: rt::structs::load::<TcRatespec>(bytes, 20)?,
            peakrate: rt::structs::load::<TcRatespec>(bytes, 32)?,
            refcnt: rt::structs::load::<i32>(bytes, 44)?,
            bindcnt: rt::structs::load::<i32>(bytes, 48)?,
            capab: rt::structs::load::<u32>(bytes, 52)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<i32>(self.action, out, start, 4)?;
        rt::structs::store::<u32>(self.limit, out, start, 8)?;
        rt::structs::store::<u32>(self.burst, out, start, 12)?;
        rt::structs::store::<u32>(self.mtu, out, start, 16)?;
        rt::structs::store::<TcRatespec>(self.rate, out, start, 20)?;
        rt::structs::store::<TcRatespec>(self.peakrate, out, start, 32)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 44)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 48)?;
        rt::structs::store::<u32>(self.capab, out, start, 52)?;
        Ok(())
    }
}
rt::__wire_struct!(TcPolice, "tc-police", 56, super::tables::FAMILY, 57);
/// Basic data of the action that edits packets, followed by `nkeys` edits.
#[doc(alias = "tc_pedit_sel")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcPeditSel {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
    /// Number of edits.
    pub nkeys: u8,
    /// Not used by current programs.
    pub flags: u8,
    /// The edits.
    pub keys: TcPeditKey,
}
impl TcPeditSel {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            nkeys: rt::structs::load::<u8>(bytes, 20)?,
            flags: rt::structs::load::<u8>(bytes, 21)?,
            keys: rt::structs::load::<TcPeditKey>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<u8>(self.nkeys, out, start, 20)?;
        rt::structs::store::<u8>(self.flags, out, start, 21)?;
        rt::structs::store::<TcPeditKey>(self.keys, out, start, 24)?;
        Ok(())
    }
}
rt::__wire_struct!(TcPeditSel, "tc-pedit-sel", 48, super::tables::FAMILY, 58);
/// One edit: four bytes of the packet become (bytes AND mask) XOR value, or the value is added.
#[doc(alias = "tc_pedit_key")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcPeditKey {
    /// Bits to keep, in network byte order.
    pub mask: u32,
    /// Bits to flip or number to add, in network byte order.
    pub val: u32,
    /// Offset in bytes, a multiple of 4, from the header chosen in `keys-ex`.
    pub off: u32,
    /// Offset of a byte that adds to the offset.
    pub at: u32,
    /// Mask of that byte; 0 for none.
    pub offmask: u32,
    /// Bits by which that byte is shifted to the right.
    pub shift: u32,
}
impl TcPeditKey {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            mask: rt::structs::load::<u32>(bytes, 0)?,
            val: rt::structs::load::<u32>(bytes, 4)?,
            off: rt::structs::load::<u32>(bytes, 8)?,
            at: rt::structs::load::<u32>(bytes, 12)?,
            offmask: rt::structs::load::<u32>(bytes, 16)?,
            shift: rt::structs::load::<u32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.mask, out, start, 0)?;
        rt::structs::store::<u32>(self.val, out, start, 4)?;
        rt::structs::store::<u32>(self.off, out, start, 8)?;
        rt::structs::store::<u32>(self.at, out, start, 12)?;
        rt::structs::store::<u32>(self.offmask, out, start, 16)?;
        rt::structs::store::<u32>(self.shift, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcPeditKey, "tc-pedit-key", 24, super::tables::FAMILY, 59);
/// Basic data of the action that changes VLAN tags.
#[doc(alias = "tc_vlan")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcVlan {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
    /// 1 pop, 2 push, 3 modify, 4 pop the Ethernet header, 5 push one.
    pub v_action: i32,
}
impl TcVlan {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            v_action: rt::structs::load::<i32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<i32>(self.v_action, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcVlan, "tc-vlan", 24, super::tables::FAMILY, 60);
/// Action that restores a mark.
#[doc(alias = "tc_connmark")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcConnmark {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// Zone of connection tracking.
    pub zone: u16,
}
impl TcConnmark {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            zone: rt::structs::load::<u16>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<u16>(self.zone, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcConnmark, "tc-connmark", 24, super::tables::FAMILY, 61);
/// Action that updates checksums.
#[doc(alias = "tc_csum")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcCsum {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// Which ones: 1 IPv4, 2 ICMP, 4 IGMP, 8 TCP, 16 UDP, 32 UDP-Lite, 64 SCTP.
    pub update_flags: u32,
}
impl TcCsum {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            update_flags: rt::structs::load::<u32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<u32>(self.update_flags, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcCsum, "tc-csum", 24, super::tables::FAMILY, 62);
/// Action that wraps packets with metadata.
#[doc(alias = "tc_ife")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcIfe {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// 1 to wrap, 0 to unwrap.
    pub flags: u16,
}
impl TcIfe {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            flags: rt::structs::load::<u16>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<u16>(self.flags, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcIfe, "tc-ife", 24, super::tables::FAMILY, 63);
/// Action that redirects or copies packets.
#[doc(alias = "tc_mirred")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcMirred {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// 1 redirect to egress, 2 mirror to egress, 3 redirect to ingress, 4 mirror to ingress.
    pub eaction: i32,
    /// Index of the target interface.
    pub ifindex: u32,
}
impl TcMirred {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            eaction: rt::structs::load::<i32>(bytes, 20)?,
            ifindex: rt::structs::load::<u32>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<i32>(self.eaction, out, start, 20)?;
        rt::structs::store::<u32>(self.ifindex, out, start, 24)?;
        Ok(())
    }
}
rt::__wire_struct!(TcMirred, "tc-mirred", 28, super::tables::FAMILY, 64);
/// Action that translates IPv4 addresses without connection tracking.
#[doc(alias = "tc_nat")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TcNat {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// Address to replace.
    pub old_addr: core::net::Ipv4Addr,
    /// What replaces it.
    pub new_addr: core::net::Ipv4Addr,
    /// Bits that are compared and replaced.
    pub mask: core::net::Ipv4Addr,
    /// 1 translates the source of leaving packets, 0 the destination of arriving ones.
    pub flags: u32,
}
impl TcNat {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            old_addr: rt::structs::load::<c::Ipv4>(bytes, 20)?,
            new_addr: rt::structs::load::<c::Ipv4>(bytes, 24)?,
            mask: rt::structs::load::<c::Ipv4>(bytes, 28)?,
            flags: rt::structs::load::<u32>(bytes, 32)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<c::Ipv4>(self.old_addr, out, start, 20)?;
        rt::structs::store::<c::Ipv4>(self.new_addr, out, start, 24)?;
        rt::structs::store::<c::Ipv4>(self.mask, out, start, 28)?;
        rt::structs::store::<u32>(self.flags, out, start, 32)?;
        Ok(())
    }
}
impl Default for TcNat {
    fn default() -> Self {
        Self {
            index: Default::default(),
            capab: Default::default(),
            action: Default::default(),
            refcnt: Default::default(),
            bindcnt: Default::default(),
            old_addr: core::net::Ipv4Addr::UNSPECIFIED,
            new_addr: core::net::Ipv4Addr::UNSPECIFIED,
            mask: core::net::Ipv4Addr::UNSPECIFIED,
            flags: Default::default(),
        }
    }
}
rt::__wire_struct!(TcNat, "tc-nat", 36, super::tables::FAMILY, 65);
/// Action that changes Ethernet headers.
#[doc(alias = "tc_skbmod")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSkbmod {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// What to change: 1 destination, 2 source, 4 type, 8 swap the addresses, 16 mark by ECN.
    pub flags: u64,
}
impl TcSkbmod {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            flags: rt::structs::load::<u64>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<u64>(self.flags, out, start, 24)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSkbmod, "tc-skbmod", 32, super::tables::FAMILY, 66);
/// Action that sets or releases tunnel metadata.
#[doc(alias = "tc_tunnel_key")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcTunnelKey {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4 stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions, `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// 1 set, 2 release.
    pub t_action: i32,
}
impl TcTunnelKey {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            index: rt::structs::load::<u32>(bytes, 0)?,
            capab: rt::structs::load::<u32>(bytes, 4)?,
            action: rt::structs::load::<i32>(bytes, 8)?,
            refcnt: rt::structs::load::<i32>(bytes, 12)?,
            bindcnt: rt::structs::load::<i32>(bytes, 16)?,
            t_action: rt::structs::load::<i32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.index, out, start, 0)?;
        rt::structs::store::<u32>(self.capab, out, start, 4)?;
        rt::structs::store::<i32>(self.action, out, start, 8)?;
        rt::structs::store::<i32>(self.refcnt, out, start, 12)?;
        rt::structs::store::<i32>(self.bindcnt, out, start, 16)?;
        rt::structs::store::<i32>(self.t_action, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcTunnelKey, "tc-tunnel-key", 24, super::tables::FAMILY, 67);
/// A service curve of two straight lines.
#[doc(alias = "tc_service_curve")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcServiceCurve {
    /// First slope, in bytes per second.
    pub m1: u32,
    /// Duration of the first, in microseconds.
    pub d: u32,
    /// Second slope, in bytes per second.
    pub m2: u32,
}
impl TcServiceCurve {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            m1: rt::structs::load::<u32>(bytes, 0)?,
            d: rt::structs::load::<u32>(bytes, 4)?,
            m2: rt::structs::load::<u32>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.m1, out, start, 0)?;
        rt::structs::store::<u32>(self.d, out, start, 4)?;
        rt::structs::store::<u32>(self.m2, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(TcServiceCurve, "tc-service-curve", 12, super::tables::FAMILY, 68);
/// A queue that drops packets of the lowest priority first.
#[doc(alias = "tc_skbprio_qopt")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcSkbprioQopt {
    /// Packets the queue can hold.
    pub limit: u32,
}
impl TcSkbprioQopt {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            limit: rt::structs::load::<u32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.limit, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(TcSkbprioQopt, "tc-skbprio-qopt", 4, super::tables::FAMILY, 69);
/// State and counters of a class of the hierarchical token bucket.
#[doc(alias = "tc_htb_xstats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcHtbXstats {
    /// Packets sent within the rate of the class or lent to a child.
    pub lends: u32,
    /// Packets sent with a rate borrowed from the parent.
    pub borrows: u32,
    /// Not used any more.
    pub giants: u32,
    /// Tokens for the rate, in ticks; negative while the class must wait.
    pub tokens: i32,
    /// Tokens for the ceiling, in ticks.
    pub ctokens: i32,
}
impl TcHtbXstats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            lends: rt::structs::load::<u32>(bytes, 0)?,
            borrows: rt::structs::load::<u32>(bytes, 4)?,
            giants: rt::structs::load::<u32>(bytes, 8)?,
            tokens: rt::structs::load::<i32>(bytes, 12)?,
            ctokens: rt::structs::load::<i32>(bytes, 16)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.lends, out, start, 0)?;
        rt::structs::store::<u32>(self.borrows, out, start, 4)?;
        rt::structs::store::<u32>(self.giants, out, start, 8)?;
        rt::structs::store::<i32>(self.tokens, out, start, 12)?;
        rt::structs::store::<i32>(self.ctokens, out, start, 16)?;
        Ok(())
    }
}
rt::__wire_struct!(TcHtbXstats, "tc-htb-xstats", 20, super::tables::FAMILY, 70);
/// State and counters of a class of hierarchical fair service curves.
#[doc(alias = "tc_hfsc_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcHfscStats {
    /// Bytes sent.
    pub work: u64,
    /// Bytes sent by the real-time curve.
    pub rtwork: u64,
    /// Times the class became active.
    pub period: u32,
    /// Level in the tree, 0 for a leaf.
    pub level: u32,
}
impl TcHfscStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            work: rt::structs::load::<u64>(bytes, 0)?,
            rtwork: rt::structs::load::<u64>(bytes, 8)?,
            period: rt::structs::load::<u32>(bytes, 16)?,
            level: rt::structs::load::<u32>(bytes, 20)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u64>(self.work, out, start, 0)?;
        rt::structs::store::<u64>(self.rtwork, out, start, 8)?;
        rt::structs::store::<u32>(self.period, out, start, 16)?;
        rt::structs::store::<u32>(self.level, out, start, 20)?;
        Ok(())
    }
}
rt::__wire_struct!(TcHfscStats, "tc-hfsc-stats", 24, super::tables::FAMILY, 71);
/// State of a class of deficit round robin.
#[doc(alias = "tc_drr_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcDrrStats {
    /// Bytes the class may still send in this turn.
    pub deficit: u32,
}
impl TcDrrStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            deficit: rt::structs::load::<u32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.deficit, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(TcDrrStats, "tc-drr-stats", 4, super::tables::FAMILY, 72);
/// State of a class of quick fair queueing.
#[doc(alias = "tc_qfq_stats")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TcQfqStats {
    /// Its weight.
    pub weight: u32,
    /// Largest packet, in bytes.
    pub lmax: u32,
}
impl TcQfqStats {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            weight: rt::structs::load::<u32>(bytes, 0)?,
            lmax: rt::structs::load::<u32>(bytes, 4)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u32>(self.weight, out, start, 0)?;
        rt::structs::store::<u32>(self.lmax, out, start, 4)?;
        Ok(())
    }
}
rt::__wire_struct!(TcQfqStats, "tc-qfq-stats", 8, super::tables::FAMILY, 73);
/// Header of messages about actions.
#[doc(alias = "tcamsg")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Tcamsg {
    /// Address family; 0.
    pub family: u8,
}
impl Tcamsg {
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
rt::__wire_struct!(Tcamsg, "tcamsg", 4, super::tables::FAMILY, 74);
