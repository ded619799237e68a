// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Whether a filter works in software, hardware or both.
#[derive(Default, PartialEq, Hash)]
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

rt::flags! { name: ClsFlags, number: u32, table: FAMILY[0] }

/// Properties of a packet besides its header fields.
#[derive(Default, PartialEq, Hash)]
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

rt::flags! { name: FlowerKeyCtrlFlags, number: u32, table: FAMILY[1] }

/// What happens when there is more traffic than marking can hold back.
#[doc(alias = "tc_dualpi2_drop_overload")]
#[derive(Default, PartialEq, Hash)]
pub struct Dualpi2DropOverload(pub u8);

impl Dualpi2DropOverload {
    /// Queues grow until the limit.
    #[doc(alias = "TC_DUALPI2_DROP_OVERLOAD_OVERFLOW")]
    pub const OVERFLOW: Self = Self(0);
    /// Packets are dropped.
    #[doc(alias = "TC_DUALPI2_DROP_OVERLOAD_DROP")]
    pub const DROP: Self = Self(1);
}

rt::enumeration! { name: Dualpi2DropOverload, number: u8, table: FAMILY[2] }

/// Where packets are dropped.
#[doc(alias = "tc_dualpi2_drop_early")]
#[derive(Default, PartialEq, Hash)]
pub struct Dualpi2DropEarly(pub u8);

impl Dualpi2DropEarly {
    /// When they leave the queue.
    #[doc(alias = "TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE")]
    pub const DROP_DEQUEUE: Self = Self(0);
    /// When they arrive.
    #[doc(alias = "TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE")]
    pub const DROP_ENQUEUE: Self = Self(1);
}

rt::enumeration! { name: Dualpi2DropEarly, number: u8, table: FAMILY[3] }

/// Which ECN values lead a packet into the low latency queue.
#[doc(alias = "tc_dualpi2_ecn_mask")]
#[derive(Default, PartialEq, Hash)]
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

rt::enumeration! { name: Dualpi2EcnMask, number: u8, table: FAMILY[4] }

/// Treatment of large packets that are split later (GSO).
#[doc(alias = "tc_dualpi2_split_gso")]
#[derive(Default, PartialEq, Hash)]
pub struct Dualpi2SplitGso(pub u8);

impl Dualpi2SplitGso {
    /// Left whole.
    #[doc(alias = "TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO")]
    pub const NO_SPLIT_GSO: Self = Self(0);
    /// Split on arrival.
    #[doc(alias = "TC_DUALPI2_SPLIT_GSO_SPLIT_GSO")]
    pub const SPLIT_GSO: Self = Self(1);
}

rt::enumeration! { name: Dualpi2SplitGso, number: u8, table: FAMILY[5] }

/// Header of all messages about traffic control. A handle has a major half (upper 16 bits), that of
/// the qdisc, and a minor half, 0 for the qdisc itself; `tc` prints them as `major:minor` in
/// hexadecimal.
#[doc(alias = "tcmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Tcmsg {
    /// Address family; 0.
    pub family: u8,
    /// Index of the interface. -1 means that `parent` is the number of a shared block of filters.
    pub ifindex: i32,
    /// Handle of the qdisc or class, or number of a filter within its kind and priority.
    pub handle: u32,
    /// Handle of what it hangs on. `0xffffffff` is the root, `0xfffffff1` ingress and clsact,
    /// `0xfffffff2` and `0xfffffff3` the ingress and egress filters of clsact.
    pub parent: u32,
    /// Filters: priority in the upper 16 bits, Ethernet type in the lower ones, those in network
    /// byte order. Qdiscs, in answers: number of references. Classes, in answers: handle of the
    /// qdisc below.
    pub info: u32,
}

rt::structure! {
    name: Tcmsg,
    kernel: "tcmsg",
    table: FAMILY[0],
    size: 20,
    members: [
        0 => family: u8,
        4 => ifindex: i32,
        8 => handle: u32,
        12 => parent: u32,
        16 => info: u32,
    ],
}

/// The old form of counters, in 32 bits mostly; prefer `stats2`.
#[doc(alias = "tc_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcStats {
    /// The member `bytes`.
    pub bytes: u64,
    /// The member `packets`.
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

rt::structure! {
    name: TcStats,
    kernel: "tc-stats",
    table: FAMILY[1],
    size: 40,
    members: [
        0 => bytes: u64,
        8 => packets: u32,
        12 => drops: u32,
        16 => overlimits: u32,
        20 => bps: u32,
        24 => pps: u32,
        28 => qlen: u32,
        32 => backlog: u32,
    ],
}

/// Credit based shaper (IEEE 802.1Qav) for time-sensitive streams.
#[doc(alias = "tc_cbs_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcCbsQopt,
    kernel: "tc-cbs-qopt",
    table: FAMILY[2],
    size: 20,
    members: [
        0 => offload: u8,
        4 => hicredit: i32,
        8 => locredit: i32,
        12 => idleslope: i32,
        16 => sendslope: i32,
    ],
}

/// Earliest time first: packets leave at the time their socket has set (`SO_TXTIME`).
#[doc(alias = "tc_etf_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcEtfQopt {
    /// Nanoseconds by which to wake up early.
    pub delta: i32,
    /// Clock of these times, such as `CLOCK_TAI` (11).
    pub clockid: i32,
    /// Bits: 1 the time is a deadline, 2 offload to hardware, 4 do not check the socket's options.
    pub flags: u32,
}

rt::structure! {
    name: TcEtfQopt,
    kernel: "tc-etf-qopt",
    table: FAMILY[3],
    size: 12,
    members: [0 => delta: i32, 4 => clockid: i32, 8 => flags: u32],
}

/// Options of the plain queues `pfifo`, `pfifo_head_drop` and `bfifo`.
#[doc(alias = "tc_fifo_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcFifoQopt {
    /// Length of the queue: packets, for `bfifo` bytes.
    pub limit: u32,
}

rt::structure! {
    name: TcFifoQopt,
    kernel: "tc-fifo-qopt",
    table: FAMILY[4],
    size: 4,
    members: [0 => limit: u32],
}

/// A class of the hierarchical token bucket.
#[doc(alias = "tc_htb_opt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcHtbOpt,
    kernel: "tc-htb-opt",
    table: FAMILY[5],
    size: 44,
    members: [
        0 => rate: c::Struct<TcRatespec>,
        12 => ceil: c::Struct<TcRatespec>,
        24 => buffer: u32,
        28 => cbuffer: u32,
        32 => quantum: u32,
        36 => level: u32,
        40 => prio: u32,
    ],
}

/// The hierarchical token bucket as a whole.
#[doc(alias = "tc_htb_glob")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcHtbGlob,
    kernel: "tc-htb-glob",
    table: FAMILY[6],
    size: 20,
    members: [
        0 => version: u32,
        4 => rate2quantum: u32,
        8 => defcls: u32,
        12 => debug: u32,
        16 => direct_pkts: u32,
    ],
}

/// One virtual queue of generalised RED.
#[doc(alias = "tc_gred_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcGredQopt,
    kernel: "tc-gred-qopt",
    table: FAMILY[7],
    size: 52,
    members: [
        0 => limit: u32,
        4 => qth_min: u32,
        8 => qth_max: u32,
        12 => dp: u32,
        16 => backlog: u32,
        20 => qave: u32,
        24 => forced: u32,
        28 => early: u32,
        32 => other: u32,
        36 => pdrop: u32,
        40 => wlog: u8,
        41 => plog: u8,
        42 => scell_log: u8,
        43 => prio: u8,
        44 => packets: u32,
        48 => bytesin: u32,
    ],
}

/// Generalised RED as a whole.
#[doc(alias = "tc_gred_sopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcGredSopt,
    kernel: "tc-gred-sopt",
    table: FAMILY[8],
    size: 12,
    members: [0 => dps: u32, 4 => def_dp: u32, 8 => grio: u8, 9 => flags: u8],
}

/// Hierarchical fair service curves, the qdisc as a whole.
#[doc(alias = "tc_hfsc_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcHfscQopt {
    /// Minor half of the class for packets no filter has classified.
    pub defcls: u16,
}

rt::structure! {
    name: TcHfscQopt,
    kernel: "tc-hfsc-qopt",
    table: FAMILY[9],
    size: 2,
    members: [0 => defcls: u16],
}

/// Traffic classes over hardware queues.
#[doc(alias = "tc_mqprio_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcMqprioQopt,
    kernel: "tc-mqprio-qopt",
    table: FAMILY[10],
    size: 82,
    members: [
        0 => num_tc: u8,
        1 => prio_tc_map: [u8; 16],
        17 => hw: u8,
        18 => count: [u8; 32],
        50 => offset: [u8; 32],
    ],
}

/// A band for each hardware queue.
#[doc(alias = "tc_multiq_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcMultiqQopt {
    /// Number of bands; set by the kernel.
    pub bands: u16,
    /// Number of transmit queues of the device; set by the kernel.
    pub max_bands: u16,
}

rt::structure! {
    name: TcMultiqQopt,
    kernel: "tc-multiq-qopt",
    table: FAMILY[11],
    size: 4,
    members: [0 => bands: u16, 2 => max_bands: u16],
}

/// Network emulator: delay, loss and more, for tests. Probabilities are fractions of `0xffffffff`.
#[doc(alias = "tc_netem_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcNetemQopt,
    kernel: "tc-netem-qopt",
    table: FAMILY[12],
    size: 24,
    members: [
        0 => latency: u32,
        4 => limit: u32,
        8 => loss: u32,
        12 => gap: u32,
        16 => duplicate: u32,
        20 => jitter: u32,
    ],
}

/// Loss by a Markov chain of four states: 1 received, 2 received in a burst, 3 lost in a burst, 4
/// lost alone. Each member is the probability of going from one to another, as a fraction of
/// `0xffffffff`.
#[doc(alias = "tc_netem_gimodel")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcNetemGimodel,
    kernel: "tc-netem-gimodel",
    table: FAMILY[13],
    size: 20,
    members: [0 => p13: u32, 4 => p31: u32, 8 => p32: u32, 12 => p14: u32, 16 => p23: u32],
}

/// Loss by the Gilbert-Elliott model, a good and a bad state. Fractions of `0xffffffff`.
#[doc(alias = "tc_netem_gemodel")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcNetemGemodel,
    kernel: "tc-netem-gemodel",
    table: FAMILY[14],
    size: 16,
    members: [0 => p: u32, 4 => r: u32, 8 => h: u32, 12 => k1: u32],
}

/// How much each random value depends on the one before, as fractions of `0xffffffff`.
#[doc(alias = "tc_netem_corr")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcNetemCorr {
    /// Of the delay.
    pub delay_corr: u32,
    /// Of loss.
    pub loss_corr: u32,
    /// Of duplication.
    pub dup_corr: u32,
}

rt::structure! {
    name: TcNetemCorr,
    kernel: "tc-netem-corr",
    table: FAMILY[15],
    size: 12,
    members: [0 => delay_corr: u32, 4 => loss_corr: u32, 8 => dup_corr: u32],
}

/// Packets sent ahead of those delayed.
#[doc(alias = "tc_netem_reorder")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcNetemReorder {
    /// Probability, as a fraction of `0xffffffff`.
    pub probability: u32,
    /// Dependence on the decision before, as a fraction of `0xffffffff`.
    pub correlation: u32,
}

rt::structure! {
    name: TcNetemReorder,
    kernel: "tc-netem-reorder",
    table: FAMILY[16],
    size: 8,
    members: [0 => probability: u32, 4 => correlation: u32],
}

/// Packets with one flipped bit.
#[doc(alias = "tc_netem_corrupt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcNetemCorrupt {
    /// Probability, as a fraction of `0xffffffff`.
    pub probability: u32,
    /// Dependence on the decision before, as a fraction of `0xffffffff`.
    pub correlation: u32,
}

rt::structure! {
    name: TcNetemCorrupt,
    kernel: "tc-netem-corrupt",
    table: FAMILY[17],
    size: 8,
    members: [0 => probability: u32, 4 => correlation: u32],
}

/// Emulated speed of a link.
#[doc(alias = "tc_netem_rate")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcNetemRate,
    kernel: "tc-netem-rate",
    table: FAMILY[18],
    size: 16,
    members: [
        0 => rate: u32,
        4 => packet_overhead: i32,
        8 => cell_size: u32,
        12 => cell_overhead: i32,
    ],
}

/// Emulation of links that deliver in slots of time.
#[doc(alias = "tc_netem_slot")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcNetemSlot,
    kernel: "tc-netem-slot",
    table: FAMILY[19],
    size: 40,
    members: [
        0 => min_delay: i64,
        8 => max_delay: i64,
        16 => max_packets: i32,
        20 => max_bytes: i32,
        24 => dist_delay: i64,
        32 => dist_jitter: i64,
    ],
}

/// A queue that holds packets until it is released.
#[doc(alias = "tc_plug_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcPlugQopt {
    /// 0 hold what comes from now on, 1 release up to the last such mark, 2 release everything and
    /// hold no more, 3 set the limit.
    pub action: i32,
    /// Bytes it can hold, for action 3.
    pub limit: u32,
}

rt::structure! {
    name: TcPlugQopt,
    kernel: "tc-plug-qopt",
    table: FAMILY[20],
    size: 8,
    members: [0 => action: i32, 4 => limit: u32],
}

/// Bands of strict priority: `prio`, `pfifo_fast`, and part of `fq`.
#[doc(alias = "tc_prio_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcPrioQopt {
    /// Number of bands, 2 to 16.
    pub bands: i32,
    /// Band for each of 16 packet priorities, a byte each; 0 is served first.
    pub priomap: [u8; 16],
}

rt::structure! {
    name: TcPrioQopt,
    kernel: "tc-prio-qopt",
    table: FAMILY[21],
    size: 20,
    members: [0 => bands: i32, 4 => priomap: [u8; 16]],
}

/// Random early detection. `choke` uses the same layout, with lengths in packets.
#[doc(alias = "tc_red_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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
    /// Bits: 1 mark by ECN in place of dropping, 2 drop above the maximum even with ECN, 4 adapt
    /// the probability, 8 never drop what cannot be marked.
    pub flags: u8,
}

rt::structure! {
    name: TcRedQopt,
    kernel: "tc-red-qopt",
    table: FAMILY[22],
    size: 16,
    members: [
        0 => limit: u32,
        4 => qth_min: u32,
        8 => qth_max: u32,
        12 => wlog: u8,
        13 => plog: u8,
        14 => scell_log: u8,
        15 => flags: u8,
    ],
}

/// Stochastic fair blue.
#[doc(alias = "tc_sfb_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcSfbQopt,
    kernel: "tc-sfb-qopt",
    table: FAMILY[23],
    size: 36,
    members: [
        0 => rehash_interval: u32,
        4 => warmup_time: u32,
        8 => max: u32,
        12 => bin_size: u32,
        16 => increment: u32,
        20 => decrement: u32,
        24 => limit: u32,
        28 => penalty_rate: u32,
        32 => penalty_burst: u32,
    ],
}

/// Stochastic fair queueing.
#[doc(alias = "tc_sfq_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcSfqQopt {
    /// Bytes per turn and flow; 0 for the MTU.
    pub quantum: u32,
    /// Seconds between changes of the hash function; 0 for never.
    pub perturb_period: i32,
    /// Packets it can hold.
    pub limit: u32,
    /// Hash buckets, a power of two.
    pub divisor: u32,
    /// Number of flows it distinguishes.
    pub flows: u32,
}

rt::structure! {
    name: TcSfqQopt,
    kernel: "tc-sfq-qopt",
    table: FAMILY[24],
    size: 20,
    members: [
        0 => quantum: u32,
        4 => perturb_period: i32,
        8 => limit: u32,
        12 => divisor: u32,
        16 => flows: u32,
    ],
}

/// Counters of RED inside fair queueing; read-only.
#[doc(alias = "tc_sfqred_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcSfqredStats,
    kernel: "tc-sfqred-stats",
    table: FAMILY[25],
    size: 24,
    members: [
        0 => prob_drop: u32,
        4 => forced_drop: u32,
        8 => prob_mark: u32,
        12 => forced_mark: u32,
        16 => prob_mark_head: u32,
        20 => forced_mark_head: u32,
    ],
}

/// Stochastic fair queueing, with RED by flow. Requests may end after `v0`.
#[doc(alias = "tc_sfq_qopt_v1")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcSfqQoptV1,
    kernel: "tc-sfq-qopt-v1",
    table: FAMILY[26],
    size: 72,
    members: [
        0 => v0: c::Struct<TcSfqQopt>,
        20 => depth: u32,
        24 => headdrop: u32,
        28 => limit: u32,
        32 => qth_min: u32,
        36 => qth_max: u32,
        40 => wlog: u8,
        41 => plog: u8,
        42 => scell_log: u8,
        43 => flags: u8,
        44 => max_p: u32,
        48 => stats: c::Struct<TcSfqredStats>,
    ],
}

/// A rate and how the size of packets on the wire is reckoned.
#[doc(alias = "tc_ratespec")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcRatespec,
    kernel: "tc-ratespec",
    table: FAMILY[27],
    size: 12,
    members: [
        0 => cell_log: u8,
        1 => linklayer: u8,
        2 => overhead: u16,
        4 => cell_align: i16,
        6 => mpu: u16,
        8 => rate: u32,
    ],
}

/// Token bucket filter.
#[doc(alias = "tc_tbf_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcTbfQopt,
    kernel: "tc-tbf-qopt",
    table: FAMILY[28],
    size: 36,
    members: [
        0 => rate: c::Struct<TcRatespec>,
        12 => peakrate: c::Struct<TcRatespec>,
        24 => limit: u32,
        28 => buffer: u32,
        32 => mtu: u32,
    ],
}

/// How the size of packets on the wire is reckoned, for a whole qdisc.
#[doc(alias = "tc_sizespec")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcSizespec,
    kernel: "tc-sizespec",
    table: FAMILY[29],
    size: 24,
    members: [
        0 => cell_log: u8,
        1 => size_log: u8,
        2 => cell_align: i16,
        4 => overhead: i32,
        8 => linklayer: u32,
        12 => mpu: u32,
        16 => mtu: u32,
        20 => tsize: u32,
    ],
}

/// Request to estimate rates (`tc qdisc add ... estimator`).
#[doc(alias = "gnet_estimator")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct GnetEstimator {
    /// Period of measuring as a binary logarithm of seconds: -2 is a quarter second, 3 eight
    /// seconds.
    pub interval: i8,
    /// Weight of the newest measurement: 1 divided by 2 to this power.
    pub ewma_log: u8,
}

rt::structure! {
    name: GnetEstimator,
    kernel: "gnet-estimator",
    table: FAMILY[30],
    size: 2,
    members: [0 => interval: i8, 1 => ewma_log: u8],
}

/// Counters of CHOKe.
#[doc(alias = "tc_choke_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcChokeXstats,
    kernel: "tc-choke-xstats",
    table: FAMILY[31],
    size: 20,
    members: [
        0 => early: u32,
        4 => pdrop: u32,
        8 => other: u32,
        12 => marked: u32,
        16 => matched: u32,
    ],
}

/// State and counters of CoDel.
#[doc(alias = "tc_codel_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcCodelXstats,
    kernel: "tc-codel-xstats",
    table: FAMILY[32],
    size: 36,
    members: [
        0 => maxpacket: u32,
        4 => count: u32,
        8 => lastcount: u32,
        12 => ldelay: u32,
        16 => drop_next: i32,
        20 => drop_overlimit: u32,
        24 => ecn_mark: u32,
        28 => dropping: u32,
        32 => ce_mark: u32,
    ],
}

/// Counters of fair queueing with CoDel. The members are those of the qdisc; statistics of a single
/// flow (a class) begin with type 1 and go on differently.
#[doc(alias = "tc_fq_codel_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcFqCodelXstats,
    kernel: "tc-fq-codel-xstats",
    table: FAMILY[33],
    size: 40,
    members: [
        0 => type_: u32,
        4 => maxpacket: u32,
        8 => drop_overlimit: u32,
        12 => ecn_mark: u32,
        16 => new_flow_count: u32,
        20 => new_flows_len: u32,
        24 => old_flows_len: u32,
        28 => ce_mark: u32,
        32 => memory_usage: u32,
        36 => drop_overmemory: u32,
    ],
}

/// State and counters of DualPI2; C is the classic queue, L the one of low latency.
#[doc(alias = "tc_dualpi2_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcDualpi2Xstats,
    kernel: "tc-dualpi2-xstats",
    table: FAMILY[34],
    size: 48,
    members: [
        0 => prob: u32,
        4 => delay_c: u32,
        8 => delay_l: u32,
        12 => packets_in_c: u32,
        16 => packets_in_l: u32,
        20 => maxq: u32,
        24 => ecn_mark: u32,
        28 => step_marks: u32,
        32 => credit: i32,
        36 => memory_used: u32,
        40 => max_memory_used: u32,
        44 => memory_limit: u32,
    ],
}

/// Counters of fair queueing with PIE.
#[doc(alias = "tc_fq_pie_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcFqPieXstats,
    kernel: "tc-fq-pie-xstats",
    table: FAMILY[35],
    size: 36,
    members: [
        0 => packets_in: u32,
        4 => dropped: u32,
        8 => overlimit: u32,
        12 => overmemory: u32,
        16 => ecn_mark: u32,
        20 => new_flow_count: u32,
        24 => new_flows_len: u32,
        28 => old_flows_len: u32,
        32 => memory_usage: u32,
    ],
}

/// State and counters of fair queueing with pacing.
#[doc(alias = "tc_fq_qd_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcFqQdStats,
    kernel: "tc-fq-qd-stats",
    table: FAMILY[36],
    size: 152,
    members: [
        0 => gc_flows: u64,
        8 => highprio_packets: u64,
        16 => tcp_retrans: u64,
        24 => throttled: u64,
        32 => flows_plimit: u64,
        40 => pkts_too_long: u64,
        48 => allocation_errors: u64,
        56 => time_next_delayed_flow: i64,
        64 => flows: u32,
        68 => inactive_flows: u32,
        72 => throttled_flows: u32,
        76 => unthrottle_latency_ns: u32,
        80 => ce_mark: u64,
        88 => horizon_drops: u64,
        96 => horizon_caps: u64,
        104 => fastpath_packets: u64,
        112 => band_drops: [u8; 24],
        136 => band_pkt_count: [u8; 12],
    ],
}

/// Counters of the heavy-hitter filter.
#[doc(alias = "tc_hhf_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcHhfXstats,
    kernel: "tc-hhf-xstats",
    table: FAMILY[37],
    size: 16,
    members: [
        0 => drop_overlimit: u32,
        4 => hh_overlimit: u32,
        8 => hh_tot_count: u32,
        12 => hh_cur_count: u32,
    ],
}

/// State and counters of PIE.
#[doc(alias = "tc_pie_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcPieXstats,
    kernel: "tc-pie-xstats",
    table: FAMILY[38],
    size: 40,
    members: [
        0 => prob: u64,
        8 => delay: u32,
        12 => avg_dq_rate: u32,
        16 => dq_rate_estimating: u32,
        20 => packets_in: u32,
        24 => dropped: u32,
        28 => overlimit: u32,
        32 => maxq: u32,
        36 => ecn_mark: u32,
    ],
}

/// Counters of RED.
#[doc(alias = "tc_red_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcRedXstats,
    kernel: "tc-red-xstats",
    table: FAMILY[39],
    size: 16,
    members: [0 => early: u32, 4 => pdrop: u32, 8 => other: u32, 12 => marked: u32],
}

/// State and counters of stochastic fair blue.
#[doc(alias = "tc_sfb_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcSfbXstats,
    kernel: "tc-sfb-xstats",
    table: FAMILY[40],
    size: 36,
    members: [
        0 => earlydrop: u32,
        4 => penaltydrop: u32,
        8 => bucketdrop: u32,
        12 => queuedrop: u32,
        16 => childdrop: u32,
        20 => marked: u32,
        24 => maxqlen: u32,
        28 => maxprob: u32,
        32 => avgprob: u32,
    ],
}

/// State of a flow in stochastic fair queueing.
#[doc(alias = "tc_sfq_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcSfqXstats {
    /// Bytes left of its turn.
    pub allot: i32,
}

rt::structure! {
    name: TcSfqXstats,
    kernel: "tc-sfq-xstats",
    table: FAMILY[41],
    size: 4,
    members: [0 => allot: i32],
}

/// Traffic counters.
#[doc(alias = "gnet_stats_basic")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct GnetStatsBasic {
    /// The member `bytes`.
    pub bytes: u64,
    /// The member `packets`.
    pub packets: u32,
}

rt::structure! {
    name: GnetStatsBasic,
    kernel: "gnet-stats-basic",
    table: FAMILY[42],
    size: 16,
    members: [0 => bytes: u64, 8 => packets: u32],
}

/// Estimated rates, cut to 32 bits.
#[doc(alias = "gnet_stats_rate_est")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct GnetStatsRateEst {
    /// Bytes per second.
    pub bps: u32,
    /// Packets per second.
    pub pps: u32,
}

rt::structure! {
    name: GnetStatsRateEst,
    kernel: "gnet-stats-rate-est",
    table: FAMILY[43],
    size: 8,
    members: [0 => bps: u32, 4 => pps: u32],
}

/// Estimated rates.
#[doc(alias = "gnet_stats_rate_est64")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct GnetStatsRateEst64 {
    /// Bytes per second.
    pub bps: u64,
    /// Packets per second.
    pub pps: u64,
}

rt::structure! {
    name: GnetStatsRateEst64,
    kernel: "gnet-stats-rate-est64",
    table: FAMILY[44],
    size: 16,
    members: [0 => bps: u64, 8 => pps: u64],
}

/// State and counters of a queue.
#[doc(alias = "gnet_stats_queue")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: GnetStatsQueue,
    kernel: "gnet-stats-queue",
    table: FAMILY[45],
    size: 20,
    members: [
        0 => qlen: u32,
        4 => backlog: u32,
        8 => drops: u32,
        12 => requeues: u32,
        16 => overlimits: u32,
    ],
}

/// One comparison: four bytes of the packet, under a mask.
#[doc(alias = "tc_u32_key")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcU32Key,
    kernel: "tc-u32-key",
    table: FAMILY[46],
    size: 16,
    members: [0 => mask: c::Be<u32>, 4 => val: c::Be<u32>, 8 => off: i32, 12 => offmask: i32],
}

/// Comparison with the packet's mark.
#[doc(alias = "tc_u32_mark")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcU32Mark {
    /// Value it must have under the mask.
    pub val: u32,
    /// Bits of the mark to compare.
    pub mask: u32,
    /// Times it fitted; read-only.
    pub success: u32,
}

rt::structure! {
    name: TcU32Mark,
    kernel: "tc-u32-mark",
    table: FAMILY[47],
    size: 12,
    members: [0 => val: u32, 4 => mask: u32, 8 => success: u32],
}

/// Comparisons of a u32 filter and where the next header begins. `keys` holds as many comparisons
/// as `nkeys` says.
#[doc(alias = "tc_u32_sel")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcU32Sel {
    /// Bits: 1 terminal (a match classifies), 2 `off` is used, 4 the offset is read from the
    /// packet, 8 the next table starts behind it.
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

rt::structure! {
    name: TcU32Sel,
    kernel: "tc-u32-sel",
    table: FAMILY[48],
    size: 32,
    members: [
        0 => flags: u8,
        1 => offshift: u8,
        2 => nkeys: u8,
        4 => offmask: c::Be<u16>,
        6 => off: u16,
        8 => offoff: i16,
        10 => hoff: i16,
        12 => hmask: c::Be<u32>,
        16 => keys: c::Struct<TcU32Key>,
    ],
}

/// Counters of a u32 filter.
#[doc(alias = "tc_u32_pcnt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcU32Pcnt {
    /// Packets tried.
    pub rcnt: u64,
    /// Packets that matched.
    pub rhit: u64,
    /// Packets that passed each comparison; one u64 for each.
    pub kcnts: u64,
}

rt::structure! {
    name: TcU32Pcnt,
    kernel: "tc-u32-pcnt",
    table: FAMILY[49],
    size: 24,
    members: [0 => rcnt: u64, 8 => rhit: u64, 16 => kcnts: u64],
}

/// Ages of an action in clock ticks (`USER_HZ`, usually hundredths of a second).
#[doc(alias = "tcf_t")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcfT,
    kernel: "tcf-t",
    table: FAMILY[50],
    size: 32,
    members: [0 => install: u64, 8 => lastuse: u64, 16 => expires: u64, 24 => firstuse: u64],
}

/// Basic data of an action.
#[doc(alias = "tc_gact")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcGact {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
}

rt::structure! {
    name: TcGact,
    kernel: "tc-gact",
    table: FAMILY[51],
    size: 20,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
    ],
}

/// Probability of another outcome.
#[doc(alias = "tc_gact_p")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcGactP {
    /// 0 off, 1 at random, 2 every so many packets.
    pub ptype: u16,
    /// One packet out of this many.
    pub pval: u16,
    /// The other outcome.
    pub paction: i32,
}

rt::structure! {
    name: TcGactP,
    kernel: "tc-gact-p",
    table: FAMILY[52],
    size: 8,
    members: [0 => ptype: u16, 2 => pval: u16, 4 => paction: i32],
}

/// Head of a list of extended matches.
#[doc(alias = "tcf_ematch_tree_hdr")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcfEmatchTreeHdr {
    /// Number of matches.
    pub nmatches: u16,
    /// Program that made them; 0 is `tc`.
    pub progid: u16,
}

rt::structure! {
    name: TcfEmatchTreeHdr,
    kernel: "tcf-ematch-tree-hdr",
    table: FAMILY[53],
    size: 4,
    members: [0 => nmatches: u16, 2 => progid: u16],
}

/// Counters of a basic filter.
#[doc(alias = "tc_basic_pcnt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcBasicPcnt {
    /// Packets tried.
    pub rcnt: u64,
    /// Packets that matched.
    pub rhit: u64,
}

rt::structure! {
    name: TcBasicPcnt,
    kernel: "tc-basic-pcnt",
    table: FAMILY[54],
    size: 16,
    members: [0 => rcnt: u64, 8 => rhit: u64],
}

/// Counter of a matchall filter.
#[doc(alias = "tc_matchall_pcnt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcMatchallPcnt {
    /// Packets that met it.
    pub rhit: u64,
}

rt::structure! {
    name: TcMatchallPcnt,
    kernel: "tc-matchall-pcnt",
    table: FAMILY[55],
    size: 8,
    members: [0 => rhit: u64],
}

/// Basic data of the action that changes MPLS labels.
#[doc(alias = "tc_mpls")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcMpls {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
    /// 1 pop, 2 push, 3 modify, 4 decrement the time to live, 5 push in front of the Ethernet
    /// header.
    pub m_action: i32,
}

rt::structure! {
    name: TcMpls,
    kernel: "tc-mpls",
    table: FAMILY[56],
    size: 24,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => m_action: i32,
    ],
}

/// Limit of rate, as an action or old style within a filter.
#[doc(alias = "tc_police")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcPolice,
    kernel: "tc-police",
    table: FAMILY[57],
    size: 56,
    members: [
        0 => index: u32,
        4 => action: i32,
        8 => limit: u32,
        12 => burst: u32,
        16 => mtu: u32,
        20 => rate: c::Struct<TcRatespec>,
        32 => peakrate: c::Struct<TcRatespec>,
        44 => refcnt: i32,
        48 => bindcnt: i32,
        52 => capab: u32,
    ],
}

/// Basic data of the action that edits packets, followed by `nkeys` edits.
#[doc(alias = "tc_pedit_sel")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcPeditSel {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
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

rt::structure! {
    name: TcPeditSel,
    kernel: "tc-pedit-sel",
    table: FAMILY[58],
    size: 48,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => nkeys: u8,
        21 => flags: u8,
        24 => keys: c::Struct<TcPeditKey>,
    ],
}

/// One edit: four bytes of the packet become (bytes AND mask) XOR value, or the value is added.
#[doc(alias = "tc_pedit_key")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcPeditKey,
    kernel: "tc-pedit-key",
    table: FAMILY[59],
    size: 24,
    members: [
        0 => mask: u32,
        4 => val: u32,
        8 => off: u32,
        12 => at: u32,
        16 => offmask: u32,
        20 => shift: u32,
    ],
}

/// Basic data of the action that changes VLAN tags.
#[doc(alias = "tc_vlan")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcVlan {
    /// Number of the action within its kind; 0 in a request lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to it; read-only.
    pub refcnt: i32,
    /// Filters that use it; read-only.
    pub bindcnt: i32,
    /// 1 pop, 2 push, 3 modify, 4 pop the Ethernet header, 5 push one.
    pub v_action: i32,
}

rt::structure! {
    name: TcVlan,
    kernel: "tc-vlan",
    table: FAMILY[60],
    size: 24,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => v_action: i32,
    ],
}

/// Action that restores a mark.
#[doc(alias = "tc_connmark")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcConnmark {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// Zone of connection tracking.
    pub zone: u16,
}

rt::structure! {
    name: TcConnmark,
    kernel: "tc-connmark",
    table: FAMILY[61],
    size: 24,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => zone: u16,
    ],
}

/// Action that updates checksums.
#[doc(alias = "tc_csum")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcCsum {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// Which ones: 1 IPv4, 2 ICMP, 4 IGMP, 8 TCP, 16 UDP, 32 UDP-Lite, 64 SCTP.
    pub update_flags: u32,
}

rt::structure! {
    name: TcCsum,
    kernel: "tc-csum",
    table: FAMILY[62],
    size: 24,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => update_flags: u32,
    ],
}

/// Action that wraps packets with metadata.
#[doc(alias = "tc_ife")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcIfe {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// 1 to wrap, 0 to unwrap.
    pub flags: u16,
}

rt::structure! {
    name: TcIfe,
    kernel: "tc-ife",
    table: FAMILY[63],
    size: 24,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => flags: u16,
    ],
}

/// Action that redirects or copies packets.
#[doc(alias = "tc_mirred")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcMirred {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
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

rt::structure! {
    name: TcMirred,
    kernel: "tc-mirred",
    table: FAMILY[64],
    size: 28,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => eaction: i32,
        24 => ifindex: u32,
    ],
}

/// Action that translates IPv4 addresses without connection tracking.
#[doc(alias = "tc_nat")]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TcNat {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
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

rt::structure! {
    name: TcNat,
    kernel: "tc-nat",
    table: FAMILY[65],
    size: 36,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => old_addr: c::Ipv4,
        24 => new_addr: c::Ipv4,
        28 => mask: c::Ipv4,
        32 => flags: u32,
    ],
}

/// Action that changes Ethernet headers.
#[doc(alias = "tc_skbmod")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcSkbmod {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// What to change: 1 destination, 2 source, 4 type, 8 swap the addresses, 16 mark by ECN.
    pub flags: u64,
}

rt::structure! {
    name: TcSkbmod,
    kernel: "tc-skbmod",
    table: FAMILY[66],
    size: 32,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        24 => flags: u64,
    ],
}

/// Action that sets or releases tunnel metadata.
#[doc(alias = "tc_tunnel_key")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcTunnelKey {
    /// Number of the action, by which several filters can use it; 0 lets the kernel choose.
    pub index: u32,
    /// Not used.
    pub capab: u32,
    /// What follows: -1 the filter decides, 0 accept, 1 classify again, 2 drop, 3 next action, 4
    /// stolen, 6 repeat, 7 redirect, 8 to the CPU; `0x10000000` plus n jumps over n actions,
    /// `0x20000000` plus n goes to chain n.
    pub action: i32,
    /// References to the action; read-only.
    pub refcnt: i32,
    /// Filters that use the action; read-only.
    pub bindcnt: i32,
    /// 1 set, 2 release.
    pub t_action: i32,
}

rt::structure! {
    name: TcTunnelKey,
    kernel: "tc-tunnel-key",
    table: FAMILY[67],
    size: 24,
    members: [
        0 => index: u32,
        4 => capab: u32,
        8 => action: i32,
        12 => refcnt: i32,
        16 => bindcnt: i32,
        20 => t_action: i32,
    ],
}

/// A service curve of two straight lines.
#[doc(alias = "tc_service_curve")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcServiceCurve {
    /// First slope, in bytes per second.
    pub m1: u32,
    /// Duration of the first, in microseconds.
    pub d: u32,
    /// Second slope, in bytes per second.
    pub m2: u32,
}

rt::structure! {
    name: TcServiceCurve,
    kernel: "tc-service-curve",
    table: FAMILY[68],
    size: 12,
    members: [0 => m1: u32, 4 => d: u32, 8 => m2: u32],
}

/// A queue that drops packets of the lowest priority first.
#[doc(alias = "tc_skbprio_qopt")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcSkbprioQopt {
    /// Packets the queue can hold.
    pub limit: u32,
}

rt::structure! {
    name: TcSkbprioQopt,
    kernel: "tc-skbprio-qopt",
    table: FAMILY[69],
    size: 4,
    members: [0 => limit: u32],
}

/// State and counters of a class of the hierarchical token bucket.
#[doc(alias = "tc_htb_xstats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcHtbXstats,
    kernel: "tc-htb-xstats",
    table: FAMILY[70],
    size: 20,
    members: [
        0 => lends: u32,
        4 => borrows: u32,
        8 => giants: u32,
        12 => tokens: i32,
        16 => ctokens: i32,
    ],
}

/// State and counters of a class of hierarchical fair service curves.
#[doc(alias = "tc_hfsc_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
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

rt::structure! {
    name: TcHfscStats,
    kernel: "tc-hfsc-stats",
    table: FAMILY[71],
    size: 24,
    members: [0 => work: u64, 8 => rtwork: u64, 16 => period: u32, 20 => level: u32],
}

/// State of a class of deficit round robin.
#[doc(alias = "tc_drr_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcDrrStats {
    /// Bytes the class may still send in this turn.
    pub deficit: u32,
}

rt::structure! {
    name: TcDrrStats,
    kernel: "tc-drr-stats",
    table: FAMILY[72],
    size: 4,
    members: [0 => deficit: u32],
}

/// State of a class of quick fair queueing.
#[doc(alias = "tc_qfq_stats")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct TcQfqStats {
    /// Its weight.
    pub weight: u32,
    /// Largest packet, in bytes.
    pub lmax: u32,
}

rt::structure! {
    name: TcQfqStats,
    kernel: "tc-qfq-stats",
    table: FAMILY[73],
    size: 8,
    members: [0 => weight: u32, 4 => lmax: u32],
}

/// Header of messages about actions.
#[doc(alias = "tcamsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Tcamsg {
    /// Address family; 0.
    pub family: u8,
}

rt::structure! {
    name: Tcamsg,
    kernel: "tcamsg",
    table: FAMILY[74],
    size: 4,
    members: [0 => family: u8],
}
