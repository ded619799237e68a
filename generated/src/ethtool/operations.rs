// @generated from specs/ethtool.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => StrsetGet,
        2 => LinkinfoGet,
        3 => LinkinfoNtf,
        4 => LinkmodesGet,
        5 => LinkmodesNtf,
        6 => LinkstateGet,
        7 => DebugGet,
        8 => DebugNtf,
        9 => WolGet,
        10 => WolNtf,
        11 => FeaturesGet,
        12 => FeaturesSet,
        13 => FeaturesNtf,
        14 => PrivflagsGet,
        15 => PrivflagsNtf,
        16 => RingsGet,
        17 => RingsNtf,
        18 => ChannelsGet,
        19 => ChannelsNtf,
        20 => CoalesceGet,
        21 => CoalesceNtf,
        22 => PauseGet,
        23 => PauseNtf,
        24 => EeeGet,
        25 => EeeNtf,
        26 => TsinfoGet,
        27 => CableTestNtf,
        28 => CableTestTdrNtf,
        29 => TunnelInfoGet,
        30 => FecGet,
        31 => FecNtf,
        32 => ModuleEepromGet,
        33 => StatsGet,
        34 => PhcVclocksGet,
        35 => ModuleGet,
        36 => ModuleNtf,
        37 => PseGet,
        38 => RssGet,
        39 => PlcaGetCfg,
        40 => PlcaGetStatus,
        41 => PlcaNtf,
        42 => MmGet,
        43 => MmNtf,
        44 => ModuleFwFlashNtf,
        45 => PhyGet,
        46 => PhyNtf,
        47 => TsconfigGet,
        48 => TsconfigSet,
        49 => PseNtf,
        50 => RssNtf,
        51 => RssCreateAct,
        52 => RssCreateNtf,
        53 => RssDeleteNtf,
        54 => MseGet,
    ],
}

rt::operations! {
    StrsetGet,
    LinkinfoGet,
    LinkinfoSet,
    LinkmodesGet,
    LinkmodesSet,
    LinkstateGet,
    DebugGet,
    DebugSet,
    WolGet,
    WolSet,
    FeaturesGet,
    FeaturesSet,
    PrivflagsGet,
    PrivflagsSet,
    RingsGet,
    RingsSet,
    ChannelsGet,
    ChannelsSet,
    CoalesceGet,
    CoalesceSet,
    PauseGet,
    PauseSet,
    EeeGet,
    EeeSet,
    TsinfoGet,
    CableTestAct,
    CableTestTdrAct,
    TunnelInfoGet,
    FecGet,
    FecSet,
    ModuleEepromGet,
    StatsGet,
    PhcVclocksGet,
    ModuleGet,
    ModuleSet,
    PseGet,
    PseSet,
    RssGet,
    PlcaGetCfg,
    PlcaSetCfg,
    PlcaGetStatus,
    MmGet,
    MmSet,
    ModuleFwFlashAct,
    PhyGet,
    TsconfigGet,
    TsconfigSet,
    RssSet,
    RssCreateAct,
    RssDeleteAct,
    MseGet,
}

/// Reads tables of names: of link modes, features, statistics and so on. Other messages refer to
/// these names by number. With an interface, its own sets are included; without one (allowed in
/// this operation alone) only those that are the same for all. `EINVAL` if a set is asked for that
/// belongs to interfaces and none is named. ethtool uses it behind most of its options.
/// - Single request and dump: takes `header`, `stringsets`, `counts-only`; returns `header`,
///   `stringsets`.
#[doc(alias = "ETHTOOL_MSG_STRSET_GET")]
#[inline]
#[must_use]
pub fn strset_get() -> StrsetGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: StrsetGet,
    start: strset_get,
    operation: 0,
    modes: [DoReply, Dump],
    set: Strset,
    view: StrsetAttrs,
}

/// The answer to [`strset_get()`].
pub type StrsetGetReply<'a> = rt::WithHeader<rt::NoHeader, StrsetAttrs<'a>>;

impl StrsetGet {
    /// Sets [`header`](StrsetAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`stringsets`](StrsetAttrs#method.stringsets).
    #[inline]
    pub fn stringsets(&mut self, fill: impl FnOnce(&mut StringsetsWriter)) -> &mut Self {
        self.put_nest::<StringsetsWriter>(2, fill)
    }

    /// Sets [`counts-only`](StrsetAttrs#method.counts_only).
    #[inline]
    pub fn counts_only(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }
}

/// Reads the kind of connector, the PHY address and the crossover state, part of what `ethtool
/// eth0` prints.
/// - Single request and dump: takes `header`; returns `header`, `port`, `phyaddr`, `tp-mdix`,
///   `tp-mdix-ctrl`, `transceiver`.
#[doc(alias = "ETHTOOL_MSG_LINKINFO_GET")]
#[inline]
#[must_use]
pub fn linkinfo_get() -> LinkinfoGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinkinfoGet,
    start: linkinfo_get,
    operation: 1,
    modes: [DoReply, Dump],
    set: Linkinfo,
    view: LinkinfoAttrs,
}

/// The answer to [`linkinfo_get()`].
pub type LinkinfoGetReply<'a> = rt::WithHeader<rt::NoHeader, LinkinfoAttrs<'a>>;

impl LinkinfoGet {
    /// Sets [`header`](LinkinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes connector, PHY address or crossover, as `ethtool -s eth0 port|phyad|mdix` does.
/// - Single request: takes `header`, `port`, `phyaddr`, `tp-mdix-ctrl`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_LINKINFO_SET")]
#[inline]
#[must_use]
pub fn linkinfo_set() -> LinkinfoSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinkinfoSet,
    start: linkinfo_set,
    operation: 2,
    modes: [Do],
    set: Linkinfo,
    view: LinkinfoAttrs,
}

impl LinkinfoSet {
    /// Sets [`header`](LinkinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`port`](LinkinfoAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`phyaddr`](LinkinfoAttrs#method.phyaddr).
    #[inline]
    pub fn phyaddr(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`tp-mdix-ctrl`](LinkinfoAttrs#method.tp_mdix_ctrl).
    #[inline]
    pub fn tp_mdix_ctrl(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}

/// Reads autonegotiation, supported, advertised and partner's link modes, speed, duplex and lanes,
/// the main part of what `ethtool eth0` prints.
/// - Single request and dump: takes `header`; returns `header`, `autoneg`, `ours`, `peer`, `speed`,
///   `duplex`, `master-slave-cfg`, `master-slave-state`, `lanes`, `rate-matching`.
#[doc(alias = "ETHTOOL_MSG_LINKMODES_GET")]
#[inline]
#[must_use]
pub fn linkmodes_get() -> LinkmodesGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinkmodesGet,
    start: linkmodes_get,
    operation: 4,
    modes: [DoReply, Dump],
    set: Linkmodes,
    view: LinkmodesAttrs,
}

/// The answer to [`linkmodes_get()`].
pub type LinkmodesGetReply<'a> = rt::WithHeader<rt::NoHeader, LinkmodesAttrs<'a>>;

impl LinkmodesGet {
    /// Sets [`header`](LinkmodesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes autonegotiation, advertised modes or a fixed speed, as `ethtool -s eth0 speed 1000
/// duplex full autoneg off` does. With autonegotiation on, `speed`, `duplex` and `lanes` without
/// `ours` choose the modes to advertise. `EOPNOTSUPP` if the driver cannot, `EINVAL` for impossible
/// values.
/// - Single request: takes `header`, `autoneg`, `ours`, `speed`, `duplex`, `master-slave-cfg`,
///   `lanes`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_LINKMODES_SET")]
#[inline]
#[must_use]
pub fn linkmodes_set() -> LinkmodesSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinkmodesSet,
    start: linkmodes_set,
    operation: 5,
    modes: [Do],
    set: Linkmodes,
    view: LinkmodesAttrs,
}

impl LinkmodesSet {
    /// Sets [`header`](LinkmodesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`autoneg`](LinkmodesAttrs#method.autoneg).
    #[inline]
    pub fn autoneg(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`ours`](LinkmodesAttrs#method.ours).
    #[inline]
    pub fn ours(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Sets [`speed`](LinkmodesAttrs#method.speed).
    #[inline]
    pub fn speed(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`duplex`](LinkmodesAttrs#method.duplex).
    #[inline]
    pub fn duplex(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`master-slave-cfg`](LinkmodesAttrs#method.master_slave_cfg).
    #[inline]
    pub fn master_slave_cfg(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`lanes`](LinkmodesAttrs#method.lanes).
    #[inline]
    pub fn lanes(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Returns whether there is a link, why not, and how good the signal is; `ethtool eth0` prints it
/// at its end.
/// - Single request and dump: takes `header`; returns `header`, `link`, `sqi`, `sqi-max`,
///   `ext-state`, `ext-substate`, `ext-down-cnt`.
#[doc(alias = "ETHTOOL_MSG_LINKSTATE_GET")]
#[inline]
#[must_use]
pub fn linkstate_get() -> LinkstateGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinkstateGet,
    start: linkstate_get,
    operation: 7,
    modes: [DoReply, Dump],
    set: Linkstate,
    view: LinkstateAttrs,
}

/// The answer to [`linkstate_get()`].
pub type LinkstateGetReply<'a> = rt::WithHeader<rt::NoHeader, LinkstateAttrs<'a>>;

impl LinkstateGet {
    /// Sets [`header`](LinkstateAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads which classes of messages the driver writes to the kernel log.
/// - Single request and dump: takes `header`; returns `header`, `msgmask`.
#[doc(alias = "ETHTOOL_MSG_DEBUG_GET")]
#[inline]
#[must_use]
pub fn debug_get() -> DebugGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DebugGet,
    start: debug_get,
    operation: 8,
    modes: [DoReply, Dump],
    set: Debug,
    view: DebugAttrs,
}

/// The answer to [`debug_get()`].
pub type DebugGetReply<'a> = rt::WithHeader<rt::NoHeader, DebugAttrs<'a>>;

impl DebugGet {
    /// Sets [`header`](DebugAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses which classes of messages the driver writes to the kernel log, as `ethtool -s eth0
/// msglvl` does.
/// - Single request: takes `header`, `msgmask`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_DEBUG_SET")]
#[inline]
#[must_use]
pub fn debug_set() -> DebugSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DebugSet,
    start: debug_set,
    operation: 9,
    modes: [Do],
    set: Debug,
    view: DebugAttrs,
}

impl DebugSet {
    /// Sets [`header`](DebugAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`msgmask`](DebugAttrs#method.msgmask).
    #[inline]
    pub fn msgmask(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }
}

/// Reads what can wake the machine over the network (Wake-on-LAN). Needs `CAP_NET_ADMIN` although
/// it only reads, because of the password.
/// - Single request and dump: takes `header`; returns `header`, `modes`, `sopass`.
#[doc(alias = "ETHTOOL_MSG_WOL_GET")]
#[inline]
#[must_use]
pub fn wol_get() -> WolGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: WolGet,
    start: wol_get,
    operation: 11,
    modes: [DoReply, Dump],
    set: Wol,
    view: WolAttrs,
}

/// The answer to [`wol_get()`].
pub type WolGetReply<'a> = rt::WithHeader<rt::NoHeader, WolAttrs<'a>>;

impl WolGet {
    /// Sets [`header`](WolAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses what wakes the machine, as `ethtool -s eth0 wol g` does. `EINVAL` for modes that the
/// device lacks, or for a password if it lacks the mode that uses one.
/// - Single request: takes `header`, `modes`, `sopass`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_WOL_SET")]
#[inline]
#[must_use]
pub fn wol_set() -> WolSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: WolSet, start: wol_set, operation: 12, modes: [Do], set: Wol, view: WolAttrs }

impl WolSet {
    /// Sets [`header`](WolAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`modes`](WolAttrs#method.modes).
    #[inline]
    pub fn modes(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Sets [`sopass`](WolAttrs#method.sopass).
    #[inline]
    pub fn sopass(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Reads offloads and other features, as `ethtool -k` does.
/// - Single request and dump: takes `header`; returns `header`, `hw`, `wanted`, `active`,
///   `nochange`.
#[doc(alias = "ETHTOOL_MSG_FEATURES_GET")]
#[inline]
#[must_use]
pub fn features_get() -> FeaturesGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: FeaturesGet,
    start: features_get,
    operation: 14,
    modes: [DoReply, Dump],
    set: Features,
    view: FeaturesAttrs,
}

/// The answer to [`features_get()`].
pub type FeaturesGetReply<'a> = rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>;

impl FeaturesGet {
    /// Sets [`header`](FeaturesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Switches features, as `ethtool -K eth0 tso off` does. Features depend on one another, so the
/// outcome may differ: the reply says what changed, unless the header's flag `omit-reply` is set.
/// There, `wanted` holds what was asked for and not granted, `active` what has changed, each with
/// the bits in question in its mask.
/// - Single request: takes `header`, `wanted`; returns `header`, `wanted`, `active`.
#[doc(alias = "ETHTOOL_MSG_FEATURES_SET")]
#[inline]
#[must_use]
pub fn features_set() -> FeaturesSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: FeaturesSet,
    start: features_set,
    operation: 15,
    modes: [DoReply],
    set: Features,
    view: FeaturesAttrs,
}

/// The answer to [`features_set()`].
pub type FeaturesSetReply<'a> = rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>;

impl FeaturesSet {
    /// Sets [`header`](FeaturesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`wanted`](FeaturesAttrs#method.wanted).
    #[inline]
    pub fn wanted(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }
}

/// Reads on-off settings that only this driver has, as `ethtool --show-priv-flags` does.
/// - Single request and dump: takes `header`; returns `header`, `flags`.
#[doc(alias = "ETHTOOL_MSG_PRIVFLAGS_GET")]
#[inline]
#[must_use]
pub fn privflags_get() -> PrivflagsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PrivflagsGet,
    start: privflags_get,
    operation: 17,
    modes: [DoReply, Dump],
    set: Privflags,
    view: PrivflagsAttrs,
}

/// The answer to [`privflags_get()`].
pub type PrivflagsGetReply<'a> = rt::WithHeader<rt::NoHeader, PrivflagsAttrs<'a>>;

impl PrivflagsGet {
    /// Sets [`header`](PrivflagsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes on-off settings of the driver, as `ethtool --set-priv-flags` does.
/// - Single request: takes `header`, `flags`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PRIVFLAGS_SET")]
#[inline]
#[must_use]
pub fn privflags_set() -> PrivflagsSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PrivflagsSet,
    start: privflags_set,
    operation: 18,
    modes: [Do],
    set: Privflags,
    view: PrivflagsAttrs,
}

impl PrivflagsSet {
    /// Sets [`header`](PrivflagsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`flags`](PrivflagsAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }
}

/// Reads sizes of the descriptor rings, their limits and what belongs to them, as `ethtool -g`
/// does.
/// - Single request and dump: takes `header`; returns `header`, `rx-max`, `rx-mini-max`,
///   `rx-jumbo-max`, `tx-max`, `rx`, `rx-mini`, `rx-jumbo`, `tx`, `rx-buf-len`, `tcp-data-split`,
///   `cqe-size`, `tx-push`, `rx-push`, `tx-push-buf-len`, `tx-push-buf-len-max`, `hds-thresh`,
///   `hds-thresh-max`.
#[doc(alias = "ETHTOOL_MSG_RINGS_GET")]
#[inline]
#[must_use]
pub fn rings_get() -> RingsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RingsGet,
    start: rings_get,
    operation: 20,
    modes: [DoReply, Dump],
    set: Rings,
    view: RingsAttrs,
}

/// The answer to [`rings_get()`].
pub type RingsGetReply<'a> = rt::WithHeader<rt::NoHeader, RingsAttrs<'a>>;

impl RingsGet {
    /// Sets [`header`](RingsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes ring sizes and what belongs to them, as `ethtool -G` does; the link may go down for a
/// moment. `EINVAL` for a size beyond its limit, `EOPNOTSUPP` for a setting that the driver lacks.
/// - Single request: takes `header`, `rx`, `rx-mini`, `rx-jumbo`, `tx`, `rx-buf-len`,
///   `tcp-data-split`, `cqe-size`, `tx-push`, `rx-push`, `tx-push-buf-len`, `hds-thresh`; returns
///   an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_RINGS_SET")]
#[inline]
#[must_use]
pub fn rings_set() -> RingsSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RingsSet,
    start: rings_set,
    operation: 21,
    modes: [Do],
    set: Rings,
    view: RingsAttrs,
}

impl RingsSet {
    /// Sets [`header`](RingsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`rx`](RingsAttrs#method.rx).
    #[inline]
    pub fn rx(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`rx-mini`](RingsAttrs#method.rx_mini).
    #[inline]
    pub fn rx_mini(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`rx-jumbo`](RingsAttrs#method.rx_jumbo).
    #[inline]
    pub fn rx_jumbo(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`tx`](RingsAttrs#method.tx).
    #[inline]
    pub fn tx(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`rx-buf-len`](RingsAttrs#method.rx_buf_len).
    #[inline]
    pub fn rx_buf_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`tcp-data-split`](RingsAttrs#method.tcp_data_split).
    #[inline]
    pub fn tcp_data_split(&mut self, value: TcpDataSplit) -> &mut Self {
        self.put_attr::<c::As<TcpDataSplit, u8>>(11, value)
    }

    /// Sets [`cqe-size`](RingsAttrs#method.cqe_size).
    #[inline]
    pub fn cqe_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`tx-push`](RingsAttrs#method.tx_push).
    #[inline]
    pub fn tx_push(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Sets [`rx-push`](RingsAttrs#method.rx_push).
    #[inline]
    pub fn rx_push(&mut self, value: u8) -> &mut Self {
        self.put_u8(14, value)
    }

    /// Sets [`tx-push-buf-len`](RingsAttrs#method.tx_push_buf_len).
    #[inline]
    pub fn tx_push_buf_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`hds-thresh`](RingsAttrs#method.hds_thresh).
    #[inline]
    pub fn hds_thresh(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }
}

/// Reads the numbers of queues, as `ethtool -l` does. A channel is an interrupt with the queues it
/// serves.
/// - Single request and dump: takes `header`; returns `header`, `rx-max`, `tx-max`, `other-max`,
///   `combined-max`, `rx-count`, `tx-count`, `other-count`, `combined-count`.
#[doc(alias = "ETHTOOL_MSG_CHANNELS_GET")]
#[inline]
#[must_use]
pub fn channels_get() -> ChannelsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ChannelsGet,
    start: channels_get,
    operation: 23,
    modes: [DoReply, Dump],
    set: Channels,
    view: ChannelsAttrs,
}

/// The answer to [`channels_get()`].
pub type ChannelsGetReply<'a> = rt::WithHeader<rt::NoHeader, ChannelsAttrs<'a>>;

impl ChannelsGet {
    /// Sets [`header`](ChannelsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes the numbers of queues, as `ethtool -L` does. `EINVAL` for more than the limit, for no
/// receive or no transmit queue at all, or if the RSS table or a socket still uses a queue that
/// would go.
/// - Single request: takes `header`, `rx-count`, `tx-count`, `other-count`, `combined-count`;
///   returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_CHANNELS_SET")]
#[inline]
#[must_use]
pub fn channels_set() -> ChannelsSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ChannelsSet,
    start: channels_set,
    operation: 24,
    modes: [Do],
    set: Channels,
    view: ChannelsAttrs,
}

impl ChannelsSet {
    /// Sets [`header`](ChannelsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`rx-count`](ChannelsAttrs#method.rx_count).
    #[inline]
    pub fn rx_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`tx-count`](ChannelsAttrs#method.tx_count).
    #[inline]
    pub fn tx_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`other-count`](ChannelsAttrs#method.other_count).
    #[inline]
    pub fn other_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`combined-count`](ChannelsAttrs#method.combined_count).
    #[inline]
    pub fn combined_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Reads how the device moderates interrupts, as `ethtool -c` does. Settings that the driver does
/// not have are absent.
/// - Single request and dump: takes `header`; returns `header`, `rx-usecs`, `rx-max-frames`,
///   `rx-usecs-irq`, `rx-max-frames-irq`, `tx-usecs`, `tx-max-frames`, `tx-usecs-irq`,
///   `tx-max-frames-irq`, `stats-block-usecs`, `use-adaptive-rx`, `use-adaptive-tx`,
///   `pkt-rate-low`, `rx-usecs-low`, `rx-max-frames-low`, `tx-usecs-low`, `tx-max-frames-low`,
///   `pkt-rate-high`, `rx-usecs-high`, `rx-max-frames-high`, `tx-usecs-high`, `tx-max-frames-high`,
///   `rate-sample-interval`, `use-cqe-mode-tx`, `use-cqe-mode-rx`, `tx-aggr-max-bytes`,
///   `tx-aggr-max-frames`, `tx-aggr-time-usecs`, `rx-profile`, `tx-profile`, `rx-cqe-frames`,
///   `rx-cqe-nsecs`.
#[doc(alias = "ETHTOOL_MSG_COALESCE_GET")]
#[inline]
#[must_use]
pub fn coalesce_get() -> CoalesceGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CoalesceGet,
    start: coalesce_get,
    operation: 26,
    modes: [DoReply, Dump],
    set: Coalesce,
    view: CoalesceAttrs,
}

/// The answer to [`coalesce_get()`].
pub type CoalesceGetReply<'a> = rt::WithHeader<rt::NoHeader, CoalesceAttrs<'a>>;

impl CoalesceGet {
    /// Sets [`header`](CoalesceAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes how the device moderates interrupts, as `ethtool -C` does. `EOPNOTSUPP` for a setting
/// that the driver does not have.
/// - Single request: takes `header`, `rx-usecs`, `rx-max-frames`, `rx-usecs-irq`,
///   `rx-max-frames-irq`, `tx-usecs`, `tx-max-frames`, `tx-usecs-irq`, `tx-max-frames-irq`,
///   `stats-block-usecs`, `use-adaptive-rx`, `use-adaptive-tx`, `pkt-rate-low`, `rx-usecs-low`,
///   `rx-max-frames-low`, `tx-usecs-low`, `tx-max-frames-low`, `pkt-rate-high`, `rx-usecs-high`,
///   `rx-max-frames-high`, `tx-usecs-high`, `tx-max-frames-high`, `rate-sample-interval`,
///   `use-cqe-mode-tx`, `use-cqe-mode-rx`, `tx-aggr-max-bytes`, `tx-aggr-max-frames`,
///   `tx-aggr-time-usecs`, `rx-profile`, `tx-profile`, `rx-cqe-frames`, `rx-cqe-nsecs`; returns an
///   acknowledgement.
#[doc(alias = "ETHTOOL_MSG_COALESCE_SET")]
#[inline]
#[must_use]
pub fn coalesce_set() -> CoalesceSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CoalesceSet,
    start: coalesce_set,
    operation: 27,
    modes: [Do],
    set: Coalesce,
    view: CoalesceAttrs,
}

impl CoalesceSet {
    /// Sets [`header`](CoalesceAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`rx-usecs`](CoalesceAttrs#method.rx_usecs).
    #[inline]
    pub fn rx_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`rx-max-frames`](CoalesceAttrs#method.rx_max_frames).
    #[inline]
    pub fn rx_max_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rx-usecs-irq`](CoalesceAttrs#method.rx_usecs_irq).
    #[inline]
    pub fn rx_usecs_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`rx-max-frames-irq`](CoalesceAttrs#method.rx_max_frames_irq).
    #[inline]
    pub fn rx_max_frames_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`tx-usecs`](CoalesceAttrs#method.tx_usecs).
    #[inline]
    pub fn tx_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`tx-max-frames`](CoalesceAttrs#method.tx_max_frames).
    #[inline]
    pub fn tx_max_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`tx-usecs-irq`](CoalesceAttrs#method.tx_usecs_irq).
    #[inline]
    pub fn tx_usecs_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`tx-max-frames-irq`](CoalesceAttrs#method.tx_max_frames_irq).
    #[inline]
    pub fn tx_max_frames_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`stats-block-usecs`](CoalesceAttrs#method.stats_block_usecs).
    #[inline]
    pub fn stats_block_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`use-adaptive-rx`](CoalesceAttrs#method.use_adaptive_rx).
    #[inline]
    pub fn use_adaptive_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`use-adaptive-tx`](CoalesceAttrs#method.use_adaptive_tx).
    #[inline]
    pub fn use_adaptive_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`pkt-rate-low`](CoalesceAttrs#method.pkt_rate_low).
    #[inline]
    pub fn pkt_rate_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`rx-usecs-low`](CoalesceAttrs#method.rx_usecs_low).
    #[inline]
    pub fn rx_usecs_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`rx-max-frames-low`](CoalesceAttrs#method.rx_max_frames_low).
    #[inline]
    pub fn rx_max_frames_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`tx-usecs-low`](CoalesceAttrs#method.tx_usecs_low).
    #[inline]
    pub fn tx_usecs_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`tx-max-frames-low`](CoalesceAttrs#method.tx_max_frames_low).
    #[inline]
    pub fn tx_max_frames_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Sets [`pkt-rate-high`](CoalesceAttrs#method.pkt_rate_high).
    #[inline]
    pub fn pkt_rate_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }

    /// Sets [`rx-usecs-high`](CoalesceAttrs#method.rx_usecs_high).
    #[inline]
    pub fn rx_usecs_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`rx-max-frames-high`](CoalesceAttrs#method.rx_max_frames_high).
    #[inline]
    pub fn rx_max_frames_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`tx-usecs-high`](CoalesceAttrs#method.tx_usecs_high).
    #[inline]
    pub fn tx_usecs_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`tx-max-frames-high`](CoalesceAttrs#method.tx_max_frames_high).
    #[inline]
    pub fn tx_max_frames_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(22, value)
    }

    /// Sets [`rate-sample-interval`](CoalesceAttrs#method.rate_sample_interval).
    #[inline]
    pub fn rate_sample_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`use-cqe-mode-tx`](CoalesceAttrs#method.use_cqe_mode_tx).
    #[inline]
    pub fn use_cqe_mode_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(24, value)
    }

    /// Sets [`use-cqe-mode-rx`](CoalesceAttrs#method.use_cqe_mode_rx).
    #[inline]
    pub fn use_cqe_mode_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`tx-aggr-max-bytes`](CoalesceAttrs#method.tx_aggr_max_bytes).
    #[inline]
    pub fn tx_aggr_max_bytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(26, value)
    }

    /// Sets [`tx-aggr-max-frames`](CoalesceAttrs#method.tx_aggr_max_frames).
    #[inline]
    pub fn tx_aggr_max_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Sets [`tx-aggr-time-usecs`](CoalesceAttrs#method.tx_aggr_time_usecs).
    #[inline]
    pub fn tx_aggr_time_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Sets [`rx-profile`](CoalesceAttrs#method.rx_profile).
    #[inline]
    pub fn rx_profile(&mut self, fill: impl FnOnce(&mut ProfileWriter)) -> &mut Self {
        self.put_nest::<ProfileWriter>(29, fill)
    }

    /// Sets [`tx-profile`](CoalesceAttrs#method.tx_profile).
    #[inline]
    pub fn tx_profile(&mut self, fill: impl FnOnce(&mut ProfileWriter)) -> &mut Self {
        self.put_nest::<ProfileWriter>(30, fill)
    }

    /// Sets [`rx-cqe-frames`](CoalesceAttrs#method.rx_cqe_frames).
    #[inline]
    pub fn rx_cqe_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(31, value)
    }

    /// Sets [`rx-cqe-nsecs`](CoalesceAttrs#method.rx_cqe_nsecs).
    #[inline]
    pub fn rx_cqe_nsecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(32, value)
    }
}

/// Reads flow control by pause frames, as `ethtool -a` does. Counters come along if the header has
/// the flag `stats`.
/// - Single request and dump: takes `header`, `stats-src`; returns `header`, `autoneg`, `rx`, `tx`,
///   `stats`, `stats-src`.
#[doc(alias = "ETHTOOL_MSG_PAUSE_GET")]
#[inline]
#[must_use]
pub fn pause_get() -> PauseGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PauseGet,
    start: pause_get,
    operation: 29,
    modes: [DoReply, Dump],
    set: Pause,
    view: PauseAttrs,
}

/// The answer to [`pause_get()`].
pub type PauseGetReply<'a> = rt::WithHeader<rt::NoHeader, PauseAttrs<'a>>;

impl PauseGet {
    /// Sets [`header`](PauseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`stats-src`](PauseAttrs#method.stats_src).
    #[inline]
    pub fn stats_src(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Changes flow control by pause frames, as `ethtool -A` does.
/// - Single request: takes `header`, `autoneg`, `rx`, `tx`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PAUSE_SET")]
#[inline]
#[must_use]
pub fn pause_set() -> PauseSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PauseSet,
    start: pause_set,
    operation: 30,
    modes: [Do],
    set: Pause,
    view: PauseAttrs,
}

impl PauseSet {
    /// Sets [`header`](PauseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`autoneg`](PauseAttrs#method.autoneg).
    #[inline]
    pub fn autoneg(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`rx`](PauseAttrs#method.rx).
    #[inline]
    pub fn rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`tx`](PauseAttrs#method.tx).
    #[inline]
    pub fn tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }
}

/// Reads Energy Efficient Ethernet, as `ethtool --show-eee` does.
/// - Single request and dump: takes `header`; returns `header`, `modes-ours`, `modes-peer`,
///   `active`, `enabled`, `tx-lpi-enabled`, `tx-lpi-timer`.
#[doc(alias = "ETHTOOL_MSG_EEE_GET")]
#[inline]
#[must_use]
pub fn eee_get() -> EeeGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: EeeGet,
    start: eee_get,
    operation: 32,
    modes: [DoReply, Dump],
    set: Eee,
    view: EeeAttrs,
}

/// The answer to [`eee_get()`].
pub type EeeGetReply<'a> = rt::WithHeader<rt::NoHeader, EeeAttrs<'a>>;

impl EeeGet {
    /// Sets [`header`](EeeAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes Energy Efficient Ethernet, as `ethtool --set-eee` does.
/// - Single request: takes `header`, `modes-ours`, `enabled`, `tx-lpi-enabled`, `tx-lpi-timer`;
///   returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_EEE_SET")]
#[inline]
#[must_use]
pub fn eee_set() -> EeeSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: EeeSet, start: eee_set, operation: 33, modes: [Do], set: Eee, view: EeeAttrs }

impl EeeSet {
    /// Sets [`header`](EeeAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`modes-ours`](EeeAttrs#method.modes_ours).
    #[inline]
    pub fn modes_ours(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Sets [`enabled`](EeeAttrs#method.enabled).
    #[inline]
    pub fn enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`tx-lpi-enabled`](EeeAttrs#method.tx_lpi_enabled).
    #[inline]
    pub fn tx_lpi_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`tx-lpi-timer`](EeeAttrs#method.tx_lpi_timer).
    #[inline]
    pub fn tx_lpi_timer(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Reads what timestamps the interface can make, as `ethtool -T` does. Where several clocks can
/// make them, `hwtstamp-provider` picks one, and a dump lists all (Linux 6.14).
/// - Single request and dump: takes `header`, `hwtstamp-provider`; returns `header`,
///   `timestamping`, `tx-types`, `rx-filters`, `phc-index`, `stats`, `hwtstamp-provider`,
///   `hwtstamp-source`, `hwtstamp-phyindex`.
#[doc(alias = "ETHTOOL_MSG_TSINFO_GET")]
#[inline]
#[must_use]
pub fn tsinfo_get() -> TsinfoGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TsinfoGet,
    start: tsinfo_get,
    operation: 35,
    modes: [DoReply, Dump],
    set: Tsinfo,
    view: TsinfoAttrs,
}

/// The answer to [`tsinfo_get()`].
pub type TsinfoGetReply<'a> = rt::WithHeader<rt::NoHeader, TsinfoAttrs<'a>>;

impl TsinfoGet {
    /// Sets [`header`](TsinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`hwtstamp-provider`](TsinfoAttrs#method.hwtstamp_provider).
    #[inline]
    pub fn hwtstamp_provider(
        &mut self,
        fill: impl FnOnce(&mut TsHwtstampProviderWriter),
    ) -> &mut Self {
        self.put_nest::<TsHwtstampProviderWriter>(7, fill)
    }
}

/// Starts a test of the cable, as `ethtool --cable-test` does. It takes seconds and interrupts the
/// link; results come as cable-test-ntf. `EOPNOTSUPP` if there is no PHY that can, `EBUSY` while
/// one is running.
/// - Single request: takes `header`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_CABLE_TEST_ACT")]
#[inline]
#[must_use]
pub fn cable_test_act() -> CableTestAct {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CableTestAct,
    start: cable_test_act,
    operation: 36,
    modes: [Do],
    set: CableTest,
    view: CableTestAttrs,
}

impl CableTestAct {
    /// Sets [`header`](CableTestAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Starts a measurement of reflections along the cable (time domain reflectometry), as `ethtool --cable-test-tdr`
/// does; raw data come as cable-test-tdr-ntf. `EOPNOTSUPP` if there is no PHY that can, `EINVAL`
/// for impossible distances.
/// - Single request: takes `header`, `cfg`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_CABLE_TEST_TDR_ACT")]
#[inline]
#[must_use]
pub fn cable_test_tdr_act() -> CableTestTdrAct {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CableTestTdrAct,
    start: cable_test_tdr_act,
    operation: 38,
    modes: [Do],
    set: CableTestTdr,
    view: CableTestTdrAttrs,
}

impl CableTestTdrAct {
    /// Sets [`header`](CableTestTdrAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`cfg`](CableTestTdrAttrs#method.cfg).
    #[inline]
    pub fn cfg(&mut self, fill: impl FnOnce(&mut CableTestTdrCfgWriter)) -> &mut Self {
        self.put_nest::<CableTestTdrCfgWriter>(2, fill)
    }
}

/// Reads which UDP ports the device takes for tunnels, so that it can look inside, as `ethtool --show-tunnels`
/// does. Since Linux 5.9.
/// - Single request and dump: takes `header`; returns `header`, `udp-ports`.
#[doc(alias = "ETHTOOL_MSG_TUNNEL_INFO_GET")]
#[inline]
#[must_use]
pub fn tunnel_info_get() -> TunnelInfoGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TunnelInfoGet,
    start: tunnel_info_get,
    operation: 40,
    modes: [DoReply, Dump],
    set: TunnelInfo,
    view: TunnelInfoAttrs,
}

/// The answer to [`tunnel_info_get()`].
pub type TunnelInfoGetReply<'a> = rt::WithHeader<rt::NoHeader, TunnelInfoAttrs<'a>>;

impl TunnelInfoGet {
    /// Sets [`header`](TunnelInfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads forward error correction, as `ethtool --show-fec` does; counters come along if the header
/// has the flag `stats`. Since Linux 5.13.
/// - Single request and dump: takes `header`; returns `header`, `modes`, `auto`, `active`, `stats`.
#[doc(alias = "ETHTOOL_MSG_FEC_GET")]
#[inline]
#[must_use]
pub fn fec_get() -> FecGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: FecGet,
    start: fec_get,
    operation: 41,
    modes: [DoReply, Dump],
    set: Fec,
    view: FecAttrs,
}

/// The answer to [`fec_get()`].
pub type FecGetReply<'a> = rt::WithHeader<rt::NoHeader, FecAttrs<'a>>;

impl FecGet {
    /// Sets [`header`](FecAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses forward error correction, as `ethtool --set-fec` does. `EINVAL` for an empty choice or
/// for link modes that are no error correction.
/// - Single request: takes `header`, `modes`, `auto`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_FEC_SET")]
#[inline]
#[must_use]
pub fn fec_set() -> FecSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: FecSet, start: fec_set, operation: 42, modes: [Do], set: Fec, view: FecAttrs }

impl FecSet {
    /// Sets [`header`](FecAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`modes`](FecAttrs#method.modes).
    #[inline]
    pub fn modes(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Sets [`auto`](FecAttrs#method.auto).
    #[inline]
    pub fn auto(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }
}

/// Reads bytes from the memory of a transceiver module such as an SFP or QSFP, as `ethtool -m`
/// does. Needs all of `offset`, `length`, `page` and `i2c-address`, and `CAP_NET_ADMIN` although it
/// only reads. A read may not cross from the lower half of the 256 bytes to the upper; pages other
/// than 0 have the upper half only. `EINVAL` for a bad range, other errors as the bus gives them.
/// Since Linux 5.13.
/// - Single request and dump: takes `header`, `offset`, `length`, `page`, `bank`, `i2c-address`;
///   returns `header`, `data`.
#[doc(alias = "ETHTOOL_MSG_MODULE_EEPROM_GET")]
#[inline]
#[must_use]
pub fn module_eeprom_get() -> ModuleEepromGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ModuleEepromGet,
    start: module_eeprom_get,
    operation: 44,
    modes: [DoReply, Dump],
    set: ModuleEeprom,
    view: ModuleEepromAttrs,
}

/// The answer to [`module_eeprom_get()`].
pub type ModuleEepromGetReply<'a> = rt::WithHeader<rt::NoHeader, ModuleEepromAttrs<'a>>;

impl ModuleEepromGet {
    /// Sets [`header`](ModuleEepromAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`offset`](ModuleEepromAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`length`](ModuleEepromAttrs#method.length).
    #[inline]
    pub fn length(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`page`](ModuleEepromAttrs#method.page).
    #[inline]
    pub fn page(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`bank`](ModuleEepromAttrs#method.bank).
    #[inline]
    pub fn bank(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`i2c-address`](ModuleEepromAttrs#method.i2c_address).
    #[inline]
    pub fn i2c_address(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }
}

/// Reads counters that standards define, as `ethtool -S eth0 --all-groups` does. Needs `groups`;
/// none gives `EINVAL`. Counters that the device does not have are absent. Since Linux 5.13.
/// - Single request and dump: takes `header`, `groups`, `src`; returns `header`, `grp`, `src`.
#[doc(alias = "ETHTOOL_MSG_STATS_GET")]
#[inline]
#[must_use]
pub fn stats_get() -> StatsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: StatsGet,
    start: stats_get,
    operation: 45,
    modes: [DoReply, Dump],
    set: Stats,
    view: StatsAttrs,
}

/// The answer to [`stats_get()`].
pub type StatsGetReply<'a> = rt::WithHeader<rt::NoHeader, StatsAttrs<'a>>;

impl StatsGet {
    /// Sets [`header`](StatsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(2, fill)
    }

    /// Sets [`groups`](StatsAttrs#method.groups).
    #[inline]
    pub fn groups(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Sets [`src`](StatsAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Reads the indices of virtual PTP clocks that run on top of the interface's hardware clock. Since
/// Linux 5.14.
/// - Single request and dump: takes `header`; returns `header`, `num`, `index`.
#[doc(alias = "ETHTOOL_MSG_PHC_VCLOCKS_GET")]
#[inline]
#[must_use]
pub fn phc_vclocks_get() -> PhcVclocksGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PhcVclocksGet,
    start: phc_vclocks_get,
    operation: 46,
    modes: [DoReply, Dump],
    set: PhcVclocks,
    view: PhcVclocksAttrs,
}

/// The answer to [`phc_vclocks_get()`].
pub type PhcVclocksGetReply<'a> = rt::WithHeader<rt::NoHeader, PhcVclocksAttrs<'a>>;

impl PhcVclocksGet {
    /// Sets [`header`](PhcVclocksAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads the power mode of a transceiver module, as `ethtool --show-module` does. Since Linux 5.16.
/// - Single request and dump: takes `header`; returns `header`, `power-mode-policy`, `power-mode`.
#[doc(alias = "ETHTOOL_MSG_MODULE_GET")]
#[inline]
#[must_use]
pub fn module_get() -> ModuleGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ModuleGet,
    start: module_get,
    operation: 47,
    modes: [DoReply, Dump],
    set: Module,
    view: ModuleAttrs,
}

/// The answer to [`module_get()`].
pub type ModuleGetReply<'a> = rt::WithHeader<rt::NoHeader, ModuleAttrs<'a>>;

impl ModuleGet {
    /// Sets [`header`](ModuleAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses the power mode policy of a transceiver module, as `ethtool --set-module` does.
/// - Single request: takes `header`, `power-mode-policy`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_MODULE_SET")]
#[inline]
#[must_use]
pub fn module_set() -> ModuleSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ModuleSet,
    start: module_set,
    operation: 48,
    modes: [Do],
    set: Module,
    view: ModuleAttrs,
}

impl ModuleSet {
    /// Sets [`header`](ModuleAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`power-mode-policy`](ModuleAttrs#method.power_mode_policy).
    #[inline]
    pub fn power_mode_policy(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Reads the state of power over Ethernet, of the side that gives power, as `ethtool --show-pse`
/// does. Attributes named `c33` are about ordinary Ethernet (IEEE 802.3 clause 33), those named
/// `podl` about power over a single pair. A dump gives one message for each PHY. Since Linux 6.1.
/// - Single request and dump: takes `header`; returns `header`, `podl-pse-admin-state`,
///   `podl-pse-admin-control`, `podl-pse-pw-d-status`, `c33-pse-admin-state`,
///   `c33-pse-admin-control`, `c33-pse-pw-d-status`, `c33-pse-pw-class`, `c33-pse-actual-pw`,
///   `c33-pse-ext-state`, `c33-pse-ext-substate`, `c33-pse-avail-pw-limit`,
///   `c33-pse-pw-limit-ranges`, `pse-pw-d-id`, `pse-prio-max`, `pse-prio`.
#[doc(alias = "ETHTOOL_MSG_PSE_GET")]
#[inline]
#[must_use]
pub fn pse_get() -> PseGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PseGet,
    start: pse_get,
    operation: 50,
    modes: [DoReply, Dump],
    set: Pse,
    view: PseAttrs,
}

/// The answer to [`pse_get()`].
pub type PseGetReply<'a> = rt::WithHeader<rt::NoHeader, PseAttrs<'a>>;

impl PseGet {
    /// Sets [`header`](PseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Switches power over Ethernet on or off, or changes limit or priority, as `ethtool --set-pse`
/// does. `EOPNOTSUPP` if the port gives no power or cannot do it.
/// - Single request: takes `header`, `podl-pse-admin-control`, `c33-pse-admin-control`,
///   `c33-pse-avail-pw-limit`, `pse-prio`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PSE_SET")]
#[inline]
#[must_use]
pub fn pse_set() -> PseSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: PseSet, start: pse_set, operation: 51, modes: [Do], set: Pse, view: PseAttrs }

impl PseSet {
    /// Sets [`header`](PseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`podl-pse-admin-control`](PseAttrs#method.podl_pse_admin_control).
    #[inline]
    pub fn podl_pse_admin_control(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`c33-pse-admin-control`](PseAttrs#method.c33_pse_admin_control).
    #[inline]
    pub fn c33_pse_admin_control(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`c33-pse-avail-pw-limit`](PseAttrs#method.c33_pse_avail_pw_limit).
    #[inline]
    pub fn c33_pse_avail_pw_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`pse-prio`](PseAttrs#method.pse_prio).
    #[inline]
    pub fn pse_prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }
}

/// Reads how receive side scaling spreads packets over queues, as `ethtool -x` does; `context`
/// picks an additional context. A dump lists all contexts, of one interface if the header names it,
/// and `start-context` leaves out those with smaller numbers. An unknown context gives `ENOENT`.
/// Since Linux 6.2.
/// - Single request: takes `header`, `context`; returns `header`, `context`, `hfunc`, `indir`,
///   `hkey`, `input-xfrm`, `flow-hash`.
/// - Dump: takes `header`, `start-context`; returns `header`, `context`, `hfunc`, `indir`, `hkey`,
///   `input-xfrm`, `flow-hash`.
#[doc(alias = "ETHTOOL_MSG_RSS_GET")]
#[inline]
#[must_use]
pub fn rss_get() -> RssGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RssGet,
    start: rss_get,
    operation: 52,
    modes: [DoReply, Dump],
    set: Rss,
    view: RssAttrs,
}

/// The answer to [`rss_get()`].
pub type RssGetReply<'a> = rt::WithHeader<rt::NoHeader, RssAttrs<'a>>;

impl RssGet {
    /// Sets [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`start-context`](RssAttrs#method.start_context).
    #[inline]
    pub fn start_context(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Reads the configuration of PLCA, which gives the nodes on a shared single-pair cable their
/// turns, as `ethtool --get-plca-cfg` does. Since Linux 6.3.
/// - Single request and dump: takes `header`; returns `header`, `version`, `enabled`, `node-cnt`,
///   `node-id`, `to-tmr`, `burst-cnt`, `burst-tmr`.
#[doc(alias = "ETHTOOL_MSG_PLCA_GET_CFG")]
#[inline]
#[must_use]
pub fn plca_get_cfg() -> PlcaGetCfg {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PlcaGetCfg,
    start: plca_get_cfg,
    operation: 53,
    modes: [DoReply, Dump],
    set: Plca,
    view: PlcaAttrs,
}

/// The answer to [`plca_get_cfg()`].
pub type PlcaGetCfgReply<'a> = rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>;

impl PlcaGetCfg {
    /// Sets [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes the configuration of PLCA, as `ethtool --set-plca-cfg` does.
/// - Single request: takes `header`, `enabled`, `node-cnt`, `node-id`, `to-tmr`, `burst-cnt`,
///   `burst-tmr`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PLCA_SET_CFG")]
#[inline]
#[must_use]
pub fn plca_set_cfg() -> PlcaSetCfg {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PlcaSetCfg,
    start: plca_set_cfg,
    operation: 54,
    modes: [Do],
    set: Plca,
    view: PlcaAttrs,
}

impl PlcaSetCfg {
    /// Sets [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`enabled`](PlcaAttrs#method.enabled).
    #[inline]
    pub fn enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`node-cnt`](PlcaAttrs#method.node_cnt).
    #[inline]
    pub fn node_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`node-id`](PlcaAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`to-tmr`](PlcaAttrs#method.to_tmr).
    #[inline]
    pub fn to_tmr(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`burst-cnt`](PlcaAttrs#method.burst_cnt).
    #[inline]
    pub fn burst_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`burst-tmr`](PlcaAttrs#method.burst_tmr).
    #[inline]
    pub fn burst_tmr(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Returns whether PLCA is working, as `ethtool --get-plca-status` does.
/// - Single request and dump: takes `header`; returns `header`, `status`.
#[doc(alias = "ETHTOOL_MSG_PLCA_GET_STATUS")]
#[inline]
#[must_use]
pub fn plca_get_status() -> PlcaGetStatus {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PlcaGetStatus,
    start: plca_get_status,
    operation: 55,
    modes: [DoReply, Dump],
    set: Plca,
    view: PlcaAttrs,
}

/// The answer to [`plca_get_status()`].
pub type PlcaGetStatusReply<'a> = rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>;

impl PlcaGetStatus {
    /// Sets [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads the MAC merge layer, which lets urgent frames interrupt others (frame preemption), as
/// `ethtool --show-mm` does. Counters come along if the header has the flag `stats`. Since Linux
/// 6.3.
/// - Single request and dump: takes `header`; returns `header`, `pmac-enabled`, `tx-enabled`,
///   `tx-active`, `tx-min-frag-size`, `rx-min-frag-size`, `verify-enabled`, `verify-status`,
///   `verify-time`, `max-verify-time`, `stats`.
#[doc(alias = "ETHTOOL_MSG_MM_GET")]
#[inline]
#[must_use]
pub fn mm_get() -> MmGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: MmGet,
    start: mm_get,
    operation: 57,
    modes: [DoReply, Dump],
    set: Mm,
    view: MmAttrs,
}

/// The answer to [`mm_get()`].
pub type MmGetReply<'a> = rt::WithHeader<rt::NoHeader, MmAttrs<'a>>;

impl MmGet {
    /// Sets [`header`](MmAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes the MAC merge layer, as `ethtool --set-mm` does. `ERANGE` for a `verify-time` above
/// `max-verify-time`.
/// - Single request: takes `header`, `pmac-enabled`, `tx-enabled`, `tx-min-frag-size`,
///   `verify-enabled`, `verify-time`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_MM_SET")]
#[inline]
#[must_use]
pub fn mm_set() -> MmSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: MmSet, start: mm_set, operation: 58, modes: [Do], set: Mm, view: MmAttrs }

impl MmSet {
    /// Sets [`header`](MmAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`pmac-enabled`](MmAttrs#method.pmac_enabled).
    #[inline]
    pub fn pmac_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`tx-enabled`](MmAttrs#method.tx_enabled).
    #[inline]
    pub fn tx_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`tx-min-frag-size`](MmAttrs#method.tx_min_frag_size).
    #[inline]
    pub fn tx_min_frag_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`verify-enabled`](MmAttrs#method.verify_enabled).
    #[inline]
    pub fn verify_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`verify-time`](MmAttrs#method.verify_time).
    #[inline]
    pub fn verify_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Starts to write new firmware to a transceiver module, as `ethtool --flash-module-firmware` does;
/// returns at once, and progress comes as module-fw-flash-ntf. `file-name` is required. `EBUSY`
/// while the interface is up or a flash is running, `ENOENT` if there is no such file, `EOPNOTSUPP`
/// for modules that cannot. Since Linux 6.11.
/// - Single request: takes `header`, `file-name`, `password`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_MODULE_FW_FLASH_ACT")]
#[inline]
#[must_use]
pub fn module_fw_flash_act() -> ModuleFwFlashAct {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ModuleFwFlashAct,
    start: module_fw_flash_act,
    operation: 60,
    modes: [Do],
    set: ModuleFwFlash,
    view: ModuleFwFlashAttrs,
}

impl ModuleFwFlashAct {
    /// Sets [`header`](ModuleFwFlashAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`file-name`](ModuleFwFlashAttrs#method.file_name).
    #[inline]
    pub fn file_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`password`](ModuleFwFlashAttrs#method.password).
    #[inline]
    pub fn password(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Lists PHYs behind an interface, as `ethtool --show-phys` does: a single request describes the
/// one that the interface itself uses; a dump lists all of them, of one interface if the header
/// names it. Since Linux 6.12.
/// - Single request and dump: takes `header`; returns `header`, `index`, `drvname`, `name`,
///   `upstream-type`, `upstream-index`, `upstream-sfp-name`, `downstream-sfp-name`.
#[doc(alias = "ETHTOOL_MSG_PHY_GET")]
#[inline]
#[must_use]
pub fn phy_get() -> PhyGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PhyGet,
    start: phy_get,
    operation: 62,
    modes: [DoReply, Dump],
    set: Phy,
    view: PhyAttrs,
}

/// The answer to [`phy_get()`].
pub type PhyGetReply<'a> = rt::WithHeader<rt::NoHeader, PhyAttrs<'a>>;

impl PhyGet {
    /// Sets [`header`](PhyAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads which packets get hardware timestamps and which clock makes them, as `ethtool --get-hwtimestamp-cfg`
/// does. Since Linux 6.14.
/// - Single request and dump: takes `header`; returns `header`, `hwtstamp-provider`, `tx-types`,
///   `rx-filters`, `hwtstamp-flags`.
#[doc(alias = "ETHTOOL_MSG_TSCONFIG_GET")]
#[inline]
#[must_use]
pub fn tsconfig_get() -> TsconfigGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TsconfigGet,
    start: tsconfig_get,
    operation: 64,
    modes: [DoReply, Dump],
    set: Tsconfig,
    view: TsconfigAttrs,
}

/// The answer to [`tsconfig_get()`].
pub type TsconfigGetReply<'a> = rt::WithHeader<rt::NoHeader, TsconfigAttrs<'a>>;

impl TsconfigGet {
    /// Sets [`header`](TsconfigAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses which packets get hardware timestamps and which clock makes them, as `ethtool --set-hwtimestamp-cfg`
/// does. The driver may choose a wider filter than asked for; the reply tells. `EINVAL` for more
/// than one transmit type or filter, `ENODEV` for a clock that is not the interface's, `ERANGE` for
/// a type or filter the device lacks.
/// - Single request: takes `header`, `hwtstamp-provider`, `tx-types`, `rx-filters`,
///   `hwtstamp-flags`; returns `header`, `hwtstamp-provider`, `tx-types`, `rx-filters`,
///   `hwtstamp-flags`.
#[doc(alias = "ETHTOOL_MSG_TSCONFIG_SET")]
#[inline]
#[must_use]
pub fn tsconfig_set() -> TsconfigSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TsconfigSet,
    start: tsconfig_set,
    operation: 65,
    modes: [DoReply],
    set: Tsconfig,
    view: TsconfigAttrs,
}

/// The answer to [`tsconfig_set()`].
pub type TsconfigSetReply<'a> = rt::WithHeader<rt::NoHeader, TsconfigAttrs<'a>>;

impl TsconfigSet {
    /// Sets [`header`](TsconfigAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`hwtstamp-provider`](TsconfigAttrs#method.hwtstamp_provider).
    #[inline]
    pub fn hwtstamp_provider(
        &mut self,
        fill: impl FnOnce(&mut TsHwtstampProviderWriter),
    ) -> &mut Self {
        self.put_nest::<TsHwtstampProviderWriter>(2, fill)
    }

    /// Sets [`tx-types`](TsconfigAttrs#method.tx_types).
    #[inline]
    pub fn tx_types(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Sets [`rx-filters`](TsconfigAttrs#method.rx_filters).
    #[inline]
    pub fn rx_filters(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(4, fill)
    }

    /// Sets [`hwtstamp-flags`](TsconfigAttrs#method.hwtstamp_flags).
    #[inline]
    pub fn hwtstamp_flags(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(5, fill)
    }
}

/// Changes receive side scaling, of an additional context if `context` is given, as `ethtool -X`
/// does. `EINVAL` for queues that do not exist or a key of the wrong length, `ENOENT` for an
/// unknown context. Since Linux 6.17.
/// - Single request: takes `header`, `context`, `hfunc`, `indir`, `hkey`, `input-xfrm`,
///   `flow-hash`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_RSS_SET")]
#[inline]
#[must_use]
pub fn rss_set() -> RssSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: RssSet, start: rss_set, operation: 67, modes: [Do], set: Rss, view: RssAttrs }

impl RssSet {
    /// Sets [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`hfunc`](RssAttrs#method.hfunc).
    #[inline]
    pub fn hfunc(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`indir`](RssAttrs#method.indir).
    #[inline]
    pub fn indir(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(4, values)
    }

    /// Sets [`hkey`](RssAttrs#method.hkey).
    #[inline]
    pub fn hkey(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Sets [`input-xfrm`](RssAttrs#method.input_xfrm).
    #[inline]
    pub fn input_xfrm(&mut self, value: InputXfrm) -> &mut Self {
        self.put_attr::<c::As<InputXfrm, u32>>(6, value)
    }

    /// Sets [`flow-hash`](RssAttrs#method.flow_hash).
    #[inline]
    pub fn flow_hash(&mut self, fill: impl FnOnce(&mut FlowWriter)) -> &mut Self {
        self.put_nest::<FlowWriter>(8, fill)
    }
}

/// Makes an additional RSS context, with a table of its own to which flow rules can direct packets,
/// as `ethtool -X eth0 context new` does. The reply holds its number and how it is set up.
/// `context` asks for a certain number; `EBUSY` if that is taken. `EOPNOTSUPP` if the driver has no
/// contexts. Since Linux 6.17.
/// - Single request: takes `header`, `context`, `hfunc`, `indir`, `hkey`, `input-xfrm`; returns
///   `header`, `context`, `hfunc`, `indir`, `hkey`, `input-xfrm`.
#[doc(alias = "ETHTOOL_MSG_RSS_CREATE_ACT")]
#[inline]
#[must_use]
pub fn rss_create_act() -> RssCreateAct {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RssCreateAct,
    start: rss_create_act,
    operation: 69,
    modes: [DoReply],
    set: Rss,
    view: RssAttrs,
}

/// The answer to [`rss_create_act()`].
pub type RssCreateActReply<'a> = rt::WithHeader<rt::NoHeader, RssAttrs<'a>>;

impl RssCreateAct {
    /// Sets [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`hfunc`](RssAttrs#method.hfunc).
    #[inline]
    pub fn hfunc(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`indir`](RssAttrs#method.indir).
    #[inline]
    pub fn indir(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(4, values)
    }

    /// Sets [`hkey`](RssAttrs#method.hkey).
    #[inline]
    pub fn hkey(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Sets [`input-xfrm`](RssAttrs#method.input_xfrm).
    #[inline]
    pub fn input_xfrm(&mut self, value: InputXfrm) -> &mut Self {
        self.put_attr::<c::As<InputXfrm, u32>>(6, value)
    }
}

/// Removes an additional RSS context, as `ethtool -X eth0 context 1 delete` does. Needs `context`;
/// `ENOENT` if there is none, `EBUSY` while flow rules use it. Since Linux 6.17.
/// - Single request: takes `header`, `context`; returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_RSS_DELETE_ACT")]
#[inline]
#[must_use]
pub fn rss_delete_act() -> RssDeleteAct {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RssDeleteAct,
    start: rss_delete_act,
    operation: 71,
    modes: [Do],
    set: Rss,
    view: RssAttrs,
}

impl RssDeleteAct {
    /// Sets [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Reads how far the received signal is off the ideal one (mean square error), which shows bad
/// cables early. Values come for each channel if the PHY can, else for the worst channel, else for
/// the link. A dump gives one message for each PHY. `EOPNOTSUPP` if the PHY does not measure it,
/// `ENETDOWN` without link. Since Linux 6.19.
/// - Single request and dump: takes `header`; returns `header`, `capabilities`, `channel-a`,
///   `channel-b`, `channel-c`, `channel-d`, `worst-channel`, `link`.
#[doc(alias = "ETHTOOL_MSG_MSE_GET")]
#[inline]
#[must_use]
pub fn mse_get() -> MseGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: MseGet,
    start: mse_get,
    operation: 73,
    modes: [DoReply, Dump],
    set: Mse,
    view: MseAttrs,
}

/// The answer to [`mse_get()`].
pub type MseGetReply<'a> = rt::WithHeader<rt::NoHeader, MseAttrs<'a>>;

impl MseGet {
    /// Sets [`header`](MseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `strset-get`: the reply to [`strset_get()`], which the kernel may also send on its own.
    StrsetGet(rt::WithHeader<rt::NoHeader, StrsetAttrs<'a>>),
    /// `linkinfo-get`: the reply to [`linkinfo_get()`], which the kernel may also send on its own.
    LinkinfoGet(rt::WithHeader<rt::NoHeader, LinkinfoAttrs<'a>>),
    /// Notifies listeners that linkinfo-set or its ioctl has changed something.
    LinkinfoNtf(rt::WithHeader<rt::NoHeader, LinkinfoAttrs<'a>>),
    /// `linkmodes-get`: the reply to [`linkmodes_get()`], which the kernel may also send on its
    /// own.
    LinkmodesGet(rt::WithHeader<rt::NoHeader, LinkmodesAttrs<'a>>),
    /// Notifies listeners that linkmodes-set or its ioctl has changed something. Negotiation of a
    /// link as such is not announced here.
    LinkmodesNtf(rt::WithHeader<rt::NoHeader, LinkmodesAttrs<'a>>),
    /// `linkstate-get`: the reply to [`linkstate_get()`], which the kernel may also send on its
    /// own.
    LinkstateGet(rt::WithHeader<rt::NoHeader, LinkstateAttrs<'a>>),
    /// `debug-get`: the reply to [`debug_get()`], which the kernel may also send on its own.
    DebugGet(rt::WithHeader<rt::NoHeader, DebugAttrs<'a>>),
    /// Notifies listeners that the message classes have changed.
    DebugNtf(rt::WithHeader<rt::NoHeader, DebugAttrs<'a>>),
    /// `wol-get`: the reply to [`wol_get()`], which the kernel may also send on its own.
    WolGet(rt::WithHeader<rt::NoHeader, WolAttrs<'a>>),
    /// Notifies listeners that Wake-on-LAN has changed; the password is left out.
    WolNtf(rt::WithHeader<rt::NoHeader, WolAttrs<'a>>),
    /// `features-get`: the reply to [`features_get()`], which the kernel may also send on its own.
    FeaturesGet(rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>),
    /// `features-set`: the reply to [`features_set()`], which the kernel may also send on its own.
    FeaturesSet(rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>),
    /// Notifies listeners that features have changed, for whatever reason.
    FeaturesNtf(rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>),
    /// `privflags-get`: the reply to [`privflags_get()`], which the kernel may also send on its
    /// own.
    PrivflagsGet(rt::WithHeader<rt::NoHeader, PrivflagsAttrs<'a>>),
    /// Notifies listeners that private flags have changed.
    PrivflagsNtf(rt::WithHeader<rt::NoHeader, PrivflagsAttrs<'a>>),
    /// `rings-get`: the reply to [`rings_get()`], which the kernel may also send on its own.
    RingsGet(rt::WithHeader<rt::NoHeader, RingsAttrs<'a>>),
    /// Notifies listeners that ring settings have changed.
    RingsNtf(rt::WithHeader<rt::NoHeader, RingsAttrs<'a>>),
    /// `channels-get`: the reply to [`channels_get()`], which the kernel may also send on its own.
    ChannelsGet(rt::WithHeader<rt::NoHeader, ChannelsAttrs<'a>>),
    /// Notifies listeners that the numbers of queues have changed.
    ChannelsNtf(rt::WithHeader<rt::NoHeader, ChannelsAttrs<'a>>),
    /// `coalesce-get`: the reply to [`coalesce_get()`], which the kernel may also send on its own.
    CoalesceGet(rt::WithHeader<rt::NoHeader, CoalesceAttrs<'a>>),
    /// Notifies listeners that interrupt moderation has changed.
    CoalesceNtf(rt::WithHeader<rt::NoHeader, CoalesceAttrs<'a>>),
    /// `pause-get`: the reply to [`pause_get()`], which the kernel may also send on its own.
    PauseGet(rt::WithHeader<rt::NoHeader, PauseAttrs<'a>>),
    /// Notifies listeners that flow control has changed.
    PauseNtf(rt::WithHeader<rt::NoHeader, PauseAttrs<'a>>),
    /// `eee-get`: the reply to [`eee_get()`], which the kernel may also send on its own.
    EeeGet(rt::WithHeader<rt::NoHeader, EeeAttrs<'a>>),
    /// Notifies listeners that Energy Efficient Ethernet has changed.
    EeeNtf(rt::WithHeader<rt::NoHeader, EeeAttrs<'a>>),
    /// `tsinfo-get`: the reply to [`tsinfo_get()`], which the kernel may also send on its own.
    TsinfoGet(rt::WithHeader<rt::NoHeader, TsinfoAttrs<'a>>),
    /// Notifies listeners that a cable test has started, or that it is done and what it found.
    CableTestNtf(rt::WithHeader<rt::NoHeader, CableTestNtfAttrs<'a>>),
    /// Notifies listeners that a measurement of reflections has started, or that it is done and
    /// what it gave.
    CableTestTdrNtf(rt::WithHeader<rt::NoHeader, CableTestTdrNtfAttrs<'a>>),
    /// `tunnel-info-get`: the reply to [`tunnel_info_get()`], which the kernel may also send on its
    /// own.
    TunnelInfoGet(rt::WithHeader<rt::NoHeader, TunnelInfoAttrs<'a>>),
    /// `fec-get`: the reply to [`fec_get()`], which the kernel may also send on its own.
    FecGet(rt::WithHeader<rt::NoHeader, FecAttrs<'a>>),
    /// Notifies listeners that forward error correction has changed.
    FecNtf(rt::WithHeader<rt::NoHeader, FecAttrs<'a>>),
    /// `module-eeprom-get`: the reply to [`module_eeprom_get()`], which the kernel may also send on
    /// its own.
    ModuleEepromGet(rt::WithHeader<rt::NoHeader, ModuleEepromAttrs<'a>>),
    /// `stats-get`: the reply to [`stats_get()`], which the kernel may also send on its own.
    StatsGet(rt::WithHeader<rt::NoHeader, StatsAttrs<'a>>),
    /// `phc-vclocks-get`: the reply to [`phc_vclocks_get()`], which the kernel may also send on its
    /// own.
    PhcVclocksGet(rt::WithHeader<rt::NoHeader, PhcVclocksAttrs<'a>>),
    /// `module-get`: the reply to [`module_get()`], which the kernel may also send on its own.
    ModuleGet(rt::WithHeader<rt::NoHeader, ModuleAttrs<'a>>),
    /// Notifies listeners that the power mode policy has changed.
    ModuleNtf(rt::WithHeader<rt::NoHeader, ModuleAttrs<'a>>),
    /// `pse-get`: the reply to [`pse_get()`], which the kernel may also send on its own.
    PseGet(rt::WithHeader<rt::NoHeader, PseAttrs<'a>>),
    /// `rss-get`: the reply to [`rss_get()`], which the kernel may also send on its own.
    RssGet(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// `plca-get-cfg`: the reply to [`plca_get_cfg()`], which the kernel may also send on its own.
    PlcaGetCfg(rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>),
    /// `plca-get-status`: the reply to [`plca_get_status()`], which the kernel may also send on its
    /// own.
    PlcaGetStatus(rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>),
    /// Notifies listeners that the configuration of PLCA has changed.
    PlcaNtf(rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>),
    /// `mm-get`: the reply to [`mm_get()`], which the kernel may also send on its own.
    MmGet(rt::WithHeader<rt::NoHeader, MmAttrs<'a>>),
    /// Notifies listeners that the configuration of the MAC merge layer has changed, or that
    /// verification has ended.
    MmNtf(rt::WithHeader<rt::NoHeader, MmAttrs<'a>>),
    /// Reports the progress of a firmware flash. It is sent to the socket that started it only.
    ModuleFwFlashNtf(rt::WithHeader<rt::NoHeader, ModuleFwFlashAttrs<'a>>),
    /// `phy-get`: the reply to [`phy_get()`], which the kernel may also send on its own.
    PhyGet(rt::WithHeader<rt::NoHeader, PhyAttrs<'a>>),
    /// Notifies listeners that PHYs of an interface have changed.
    PhyNtf(rt::WithHeader<rt::NoHeader, PhyAttrs<'a>>),
    /// `tsconfig-get`: the reply to [`tsconfig_get()`], which the kernel may also send on its own.
    TsconfigGet(rt::WithHeader<rt::NoHeader, TsconfigAttrs<'a>>),
    /// `tsconfig-set`: the reply to [`tsconfig_set()`], which the kernel may also send on its own.
    TsconfigSet(rt::WithHeader<rt::NoHeader, TsconfigAttrs<'a>>),
    /// Notifies listeners of trouble and other events of power over Ethernet. Since Linux 6.17.
    PseNtf(rt::WithHeader<rt::NoHeader, PseNtfAttrs<'a>>),
    /// Notifies listeners that receive side scaling has changed, of the main configuration or of a
    /// context.
    RssNtf(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// `rss-create-act`: the reply to [`rss_create_act()`], which the kernel may also send on its
    /// own.
    RssCreateAct(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// Notifies listeners of a new RSS context.
    RssCreateNtf(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// Notifies listeners that an RSS context is gone.
    RssDeleteNtf(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// `mse-get`: the reply to [`mse_get()`], which the kernel may also send on its own.
    MseGet(rt::WithHeader<rt::NoHeader, MseAttrs<'a>>),
}
