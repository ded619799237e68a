// @generated from specs/ethtool.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [StrsetGet(1), LinkinfoGet(2), LinkinfoNtf(3), LinkmodesGet(4),
    LinkmodesNtf(5), LinkstateGet(6), DebugGet(7), DebugNtf(8), WolGet(9), WolNtf(10),
    FeaturesGet(11), FeaturesSet(12), FeaturesNtf(13), PrivflagsGet(14),
    PrivflagsNtf(15), RingsGet(16), RingsNtf(17), ChannelsGet(18), ChannelsNtf(19),
    CoalesceGet(20), CoalesceNtf(21), PauseGet(22), PauseNtf(23), EeeGet(24), EeeNtf(25),
    TsinfoGet(26), CableTestNtf(27), CableTestTdrNtf(28), TunnelInfoGet(29), FecGet(30),
    FecNtf(31), ModuleEepromGet(32), StatsGet(33), PhcVclocksGet(34), ModuleGet(35),
    ModuleNtf(36), PseGet(37), RssGet(38), PlcaGetCfg(39), PlcaGetStatus(40),
    PlcaNtf(41), MmGet(42), MmNtf(43), ModuleFwFlashNtf(44), PhyGet(45), PhyNtf(46),
    TsconfigGet(47), TsconfigSet(48), PseNtf(49), RssNtf(50), RssCreateAct(51),
    RssCreateNtf(52), RssDeleteNtf(53), MseGet(54)]
);

rt::operations!(
    StrsetGet, LinkinfoGet, LinkinfoSet, LinkmodesGet, LinkmodesSet, LinkstateGet,
    DebugGet, DebugSet, WolGet, WolSet, FeaturesGet, FeaturesSet, PrivflagsGet,
    PrivflagsSet, RingsGet, RingsSet, ChannelsGet, ChannelsSet, CoalesceGet, CoalesceSet,
    PauseGet, PauseSet, EeeGet, EeeSet, TsinfoGet, CableTestAct, CableTestTdrAct,
    TunnelInfoGet, FecGet, FecSet, ModuleEepromGet, StatsGet, PhcVclocksGet, ModuleGet,
    ModuleSet, PseGet, PseSet, RssGet, PlcaGetCfg, PlcaSetCfg, PlcaGetStatus, MmGet,
    MmSet, ModuleFwFlashAct, PhyGet, TsconfigGet, TsconfigSet, RssSet, RssCreateAct,
    RssDeleteAct, MseGet
);

/// Reads tables of names: of link modes, features, statistics and so on. Other messages refer to
/// these names by number. With an interface, its own sets are included; without one (allowed in
/// this operation alone) only those that are the same for all. `EINVAL` if a set is asked for that
/// belongs to interfaces and none is named. ethtool uses it behind most of its options.
/// - For one object and as a dump it takes `header`, `stringsets`, `counts-only`; it returns
///   `header`, `stringsets`.
#[doc(alias = "ETHTOOL_MSG_STRSET_GET")]
pub type StrsetGet = RequestOf<ops::StrsetGet>;

rt::request!(
    strset_get, StrsetGet, StrsetGetReply, 0, [DoReply, Dump], StrsetAttrs, Strset
);

impl StrsetGet {
    /// Writes [`header`](StrsetAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`stringsets`](StrsetAttrs#method.stringsets).
    #[inline]
    pub fn stringsets(&mut self, fill: impl FnOnce(&mut StringsetsWriter)) -> &mut Self {
        self.put_nest::<StringsetsWriter>(2, fill)
    }

    /// Writes [`counts-only`](StrsetAttrs#method.counts_only).
    #[inline]
    pub fn counts_only(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }
}

/// Reads the kind of connector, the PHY address and the crossover state, part of what `ethtool
/// eth0` prints.
/// - For one object and as a dump it takes `header`; it returns `header`, `port`, `phyaddr`,
///   `tp-mdix`, `tp-mdix-ctrl`, `transceiver`.
#[doc(alias = "ETHTOOL_MSG_LINKINFO_GET")]
pub type LinkinfoGet = RequestOf<ops::LinkinfoGet>;

rt::request!(
    linkinfo_get, LinkinfoGet, LinkinfoGetReply, 1, [DoReply, Dump], LinkinfoAttrs,
    Linkinfo
);

impl LinkinfoGet {
    /// Writes [`header`](LinkinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes connector, PHY address or crossover, as `ethtool -s eth0 port|phyad|mdix` does.
/// - For one object it takes `header`, `port`, `phyaddr`, `tp-mdix-ctrl`; it returns an
///   acknowledgement.
#[doc(alias = "ETHTOOL_MSG_LINKINFO_SET")]
pub type LinkinfoSet = RequestOf<ops::LinkinfoSet>;

rt::request!(
    linkinfo_set, LinkinfoSet, LinkinfoSetReply, 2, [Do], LinkinfoAttrs, Linkinfo
);

impl LinkinfoSet {
    /// Writes [`header`](LinkinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`port`](LinkinfoAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`phyaddr`](LinkinfoAttrs#method.phyaddr).
    #[inline]
    pub fn phyaddr(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Writes [`tp-mdix-ctrl`](LinkinfoAttrs#method.tp_mdix_ctrl).
    #[inline]
    pub fn tp_mdix_ctrl(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}

/// Reads autonegotiation, supported, advertised and partner's link modes, speed, duplex and lanes,
/// the main part of what `ethtool eth0` prints.
/// - For one object and as a dump it takes `header`; it returns `header`, `autoneg`, `ours`,
///   `peer`, `speed`, `duplex`, `master-slave-cfg`, `master-slave-state`, `lanes`, `rate-matching`.
#[doc(alias = "ETHTOOL_MSG_LINKMODES_GET")]
pub type LinkmodesGet = RequestOf<ops::LinkmodesGet>;

rt::request!(
    linkmodes_get, LinkmodesGet, LinkmodesGetReply, 4, [DoReply, Dump], LinkmodesAttrs,
    Linkmodes
);

impl LinkmodesGet {
    /// Writes [`header`](LinkmodesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes autonegotiation, advertised modes or a fixed speed, as `ethtool -s eth0 speed 1000
/// duplex full autoneg off` does. With autonegotiation on, `speed`, `duplex` and `lanes` without
/// `ours` choose the modes to advertise. `EOPNOTSUPP` if the driver cannot, `EINVAL` for impossible
/// values.
/// - For one object it takes `header`, `autoneg`, `ours`, `speed`, `duplex`, `master-slave-cfg`,
///   `lanes`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_LINKMODES_SET")]
pub type LinkmodesSet = RequestOf<ops::LinkmodesSet>;

rt::request!(
    linkmodes_set, LinkmodesSet, LinkmodesSetReply, 5, [Do], LinkmodesAttrs, Linkmodes
);

impl LinkmodesSet {
    /// Writes [`header`](LinkmodesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`autoneg`](LinkmodesAttrs#method.autoneg).
    #[inline]
    pub fn autoneg(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`ours`](LinkmodesAttrs#method.ours).
    #[inline]
    pub fn ours(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Writes [`speed`](LinkmodesAttrs#method.speed).
    #[inline]
    pub fn speed(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Writes [`duplex`](LinkmodesAttrs#method.duplex).
    #[inline]
    pub fn duplex(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Writes [`master-slave-cfg`](LinkmodesAttrs#method.master_slave_cfg).
    #[inline]
    pub fn master_slave_cfg(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Writes [`lanes`](LinkmodesAttrs#method.lanes).
    #[inline]
    pub fn lanes(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Returns whether there is a link, why not, and how good the signal is; `ethtool eth0` prints it
/// at its end.
/// - For one object and as a dump it takes `header`; it returns `header`, `link`, `sqi`, `sqi-max`,
///   `ext-state`, `ext-substate`, `ext-down-cnt`.
#[doc(alias = "ETHTOOL_MSG_LINKSTATE_GET")]
pub type LinkstateGet = RequestOf<ops::LinkstateGet>;

rt::request!(
    linkstate_get, LinkstateGet, LinkstateGetReply, 7, [DoReply, Dump], LinkstateAttrs,
    Linkstate
);

impl LinkstateGet {
    /// Writes [`header`](LinkstateAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads which classes of messages the driver writes to the kernel log.
/// - For one object and as a dump it takes `header`; it returns `header`, `msgmask`.
#[doc(alias = "ETHTOOL_MSG_DEBUG_GET")]
pub type DebugGet = RequestOf<ops::DebugGet>;

rt::request!(debug_get, DebugGet, DebugGetReply, 8, [DoReply, Dump], DebugAttrs, Debug);

impl DebugGet {
    /// Writes [`header`](DebugAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses which classes of messages the driver writes to the kernel log, as `ethtool -s eth0
/// msglvl` does.
/// - For one object it takes `header`, `msgmask`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_DEBUG_SET")]
pub type DebugSet = RequestOf<ops::DebugSet>;

rt::request!(debug_set, DebugSet, DebugSetReply, 9, [Do], DebugAttrs, Debug);

impl DebugSet {
    /// Writes [`header`](DebugAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`msgmask`](DebugAttrs#method.msgmask).
    #[inline]
    pub fn msgmask(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }
}

/// Reads what can wake the machine over the network (Wake-on-LAN). Needs `CAP_NET_ADMIN` although
/// it only reads, because of the password.
/// - For one object and as a dump it takes `header`; it returns `header`, `modes`, `sopass`.
#[doc(alias = "ETHTOOL_MSG_WOL_GET")]
pub type WolGet = RequestOf<ops::WolGet>;

rt::request!(wol_get, WolGet, WolGetReply, 11, [DoReply, Dump], WolAttrs, Wol);

impl WolGet {
    /// Writes [`header`](WolAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses what wakes the machine, as `ethtool -s eth0 wol g` does. `EINVAL` for modes that the
/// device lacks, or for a password if it lacks the mode that uses one.
/// - For one object it takes `header`, `modes`, `sopass`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_WOL_SET")]
pub type WolSet = RequestOf<ops::WolSet>;

rt::request!(wol_set, WolSet, WolSetReply, 12, [Do], WolAttrs, Wol);

impl WolSet {
    /// Writes [`header`](WolAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`modes`](WolAttrs#method.modes).
    #[inline]
    pub fn modes(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Writes [`sopass`](WolAttrs#method.sopass).
    #[inline]
    pub fn sopass(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Reads offloads and other features, as `ethtool -k` does.
/// - For one object and as a dump it takes `header`; it returns `header`, `hw`, `wanted`, `active`,
///   `nochange`.
#[doc(alias = "ETHTOOL_MSG_FEATURES_GET")]
pub type FeaturesGet = RequestOf<ops::FeaturesGet>;

rt::request!(
    features_get, FeaturesGet, FeaturesGetReply, 14, [DoReply, Dump], FeaturesAttrs,
    Features
);

impl FeaturesGet {
    /// Writes [`header`](FeaturesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Switches features, as `ethtool -K eth0 tso off` does. Features depend on one another, so the
/// outcome may differ: the reply says what changed, unless the header's flag `omit-reply` is set.
/// There, `wanted` holds what was asked for and not granted, `active` what has changed, each with
/// the bits in question in its mask.
/// - For one object it takes `header`, `wanted`; it returns `header`, `wanted`, `active`.
#[doc(alias = "ETHTOOL_MSG_FEATURES_SET")]
pub type FeaturesSet = RequestOf<ops::FeaturesSet>;

rt::request!(
    features_set, FeaturesSet, FeaturesSetReply, 15, [DoReply], FeaturesAttrs, Features
);

impl FeaturesSet {
    /// Writes [`header`](FeaturesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`wanted`](FeaturesAttrs#method.wanted).
    #[inline]
    pub fn wanted(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }
}

/// Reads on-off settings that only this driver has, as `ethtool --show-priv-flags` does.
/// - For one object and as a dump it takes `header`; it returns `header`, `flags`.
#[doc(alias = "ETHTOOL_MSG_PRIVFLAGS_GET")]
pub type PrivflagsGet = RequestOf<ops::PrivflagsGet>;

rt::request!(
    privflags_get, PrivflagsGet, PrivflagsGetReply, 17, [DoReply, Dump], PrivflagsAttrs,
    Privflags
);

impl PrivflagsGet {
    /// Writes [`header`](PrivflagsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes on-off settings of the driver, as `ethtool --set-priv-flags` does.
/// - For one object it takes `header`, `flags`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PRIVFLAGS_SET")]
pub type PrivflagsSet = RequestOf<ops::PrivflagsSet>;

rt::request!(
    privflags_set, PrivflagsSet, PrivflagsSetReply, 18, [Do], PrivflagsAttrs, Privflags
);

impl PrivflagsSet {
    /// Writes [`header`](PrivflagsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`flags`](PrivflagsAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }
}

/// Reads sizes of the descriptor rings, their limits and what belongs to them, as `ethtool -g`
/// does.
/// - For one object and as a dump it takes `header`; it returns `header`, `rx-max`, `rx-mini-max`,
///   `rx-jumbo-max`, `tx-max`, `rx`, `rx-mini`, `rx-jumbo`, `tx`, `rx-buf-len`, `tcp-data-split`,
///   `cqe-size`, `tx-push`, `rx-push`, `tx-push-buf-len`, `tx-push-buf-len-max`, `hds-thresh`,
///   `hds-thresh-max`.
#[doc(alias = "ETHTOOL_MSG_RINGS_GET")]
pub type RingsGet = RequestOf<ops::RingsGet>;

rt::request!(rings_get, RingsGet, RingsGetReply, 20, [DoReply, Dump], RingsAttrs, Rings);

impl RingsGet {
    /// Writes [`header`](RingsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes ring sizes and what belongs to them, as `ethtool -G` does; the link may go down for a
/// moment. `EINVAL` for a size beyond its limit, `EOPNOTSUPP` for a setting that the driver lacks.
/// - For one object it takes `header`, `rx`, `rx-mini`, `rx-jumbo`, `tx`, `rx-buf-len`,
///   `tcp-data-split`, `cqe-size`, `tx-push`, `rx-push`, `tx-push-buf-len`, `hds-thresh`; it
///   returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_RINGS_SET")]
pub type RingsSet = RequestOf<ops::RingsSet>;

rt::request!(rings_set, RingsSet, RingsSetReply, 21, [Do], RingsAttrs, Rings);

impl RingsSet {
    /// Writes [`header`](RingsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`rx`](RingsAttrs#method.rx).
    #[inline]
    pub fn rx(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`rx-mini`](RingsAttrs#method.rx_mini).
    #[inline]
    pub fn rx_mini(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`rx-jumbo`](RingsAttrs#method.rx_jumbo).
    #[inline]
    pub fn rx_jumbo(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`tx`](RingsAttrs#method.tx).
    #[inline]
    pub fn tx(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Writes [`rx-buf-len`](RingsAttrs#method.rx_buf_len).
    #[inline]
    pub fn rx_buf_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`tcp-data-split`](RingsAttrs#method.tcp_data_split).
    #[inline]
    pub fn tcp_data_split(&mut self, value: TcpDataSplit) -> &mut Self {
        self.put_attr::<c::As<TcpDataSplit, u8>>(11, value)
    }

    /// Writes [`cqe-size`](RingsAttrs#method.cqe_size).
    #[inline]
    pub fn cqe_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Writes [`tx-push`](RingsAttrs#method.tx_push).
    #[inline]
    pub fn tx_push(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Writes [`rx-push`](RingsAttrs#method.rx_push).
    #[inline]
    pub fn rx_push(&mut self, value: u8) -> &mut Self {
        self.put_u8(14, value)
    }

    /// Writes [`tx-push-buf-len`](RingsAttrs#method.tx_push_buf_len).
    #[inline]
    pub fn tx_push_buf_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Writes [`hds-thresh`](RingsAttrs#method.hds_thresh).
    #[inline]
    pub fn hds_thresh(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }
}

/// Reads the numbers of queues, as `ethtool -l` does. A channel is an interrupt with the queues it
/// serves.
/// - For one object and as a dump it takes `header`; it returns `header`, `rx-max`, `tx-max`,
///   `other-max`, `combined-max`, `rx-count`, `tx-count`, `other-count`, `combined-count`.
#[doc(alias = "ETHTOOL_MSG_CHANNELS_GET")]
pub type ChannelsGet = RequestOf<ops::ChannelsGet>;

rt::request!(
    channels_get, ChannelsGet, ChannelsGetReply, 23, [DoReply, Dump], ChannelsAttrs,
    Channels
);

impl ChannelsGet {
    /// Writes [`header`](ChannelsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes the numbers of queues, as `ethtool -L` does. `EINVAL` for more than the limit, for no
/// receive or no transmit queue at all, or if the RSS table or a socket still uses a queue that
/// would go.
/// - For one object it takes `header`, `rx-count`, `tx-count`, `other-count`, `combined-count`; it
///   returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_CHANNELS_SET")]
pub type ChannelsSet = RequestOf<ops::ChannelsSet>;

rt::request!(
    channels_set, ChannelsSet, ChannelsSetReply, 24, [Do], ChannelsAttrs, Channels
);

impl ChannelsSet {
    /// Writes [`header`](ChannelsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`rx-count`](ChannelsAttrs#method.rx_count).
    #[inline]
    pub fn rx_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`tx-count`](ChannelsAttrs#method.tx_count).
    #[inline]
    pub fn tx_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`other-count`](ChannelsAttrs#method.other_count).
    #[inline]
    pub fn other_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`combined-count`](ChannelsAttrs#method.combined_count).
    #[inline]
    pub fn combined_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Reads how the device moderates interrupts, as `ethtool -c` does. Settings that the driver does
/// not have are absent.
/// - For one object and as a dump it takes `header`; it returns `header`, `rx-usecs`,
///   `rx-max-frames`, `rx-usecs-irq`, `rx-max-frames-irq`, `tx-usecs`, `tx-max-frames`,
///   `tx-usecs-irq`, `tx-max-frames-irq`, `stats-block-usecs`, `use-adaptive-rx`,
///   `use-adaptive-tx`, `pkt-rate-low`, `rx-usecs-low`, `rx-max-frames-low`, `tx-usecs-low`,
///   `tx-max-frames-low`, `pkt-rate-high`, `rx-usecs-high`, `rx-max-frames-high`, `tx-usecs-high`,
///   `tx-max-frames-high`, `rate-sample-interval`, `use-cqe-mode-tx`, `use-cqe-mode-rx`,
///   `tx-aggr-max-bytes`, `tx-aggr-max-frames`, `tx-aggr-time-usecs`, `rx-profile`, `tx-profile`,
///   `rx-cqe-frames`, `rx-cqe-nsecs`.
#[doc(alias = "ETHTOOL_MSG_COALESCE_GET")]
pub type CoalesceGet = RequestOf<ops::CoalesceGet>;

rt::request!(
    coalesce_get, CoalesceGet, CoalesceGetReply, 26, [DoReply, Dump], CoalesceAttrs,
    Coalesce
);

impl CoalesceGet {
    /// Writes [`header`](CoalesceAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes how the device moderates interrupts, as `ethtool -C` does. `EOPNOTSUPP` for a setting
/// that the driver does not have.
/// - For one object it takes `header`, `rx-usecs`, `rx-max-frames`, `rx-usecs-irq`,
///   `rx-max-frames-irq`, `tx-usecs`, `tx-max-frames`, `tx-usecs-irq`, `tx-max-frames-irq`,
///   `stats-block-usecs`, `use-adaptive-rx`, `use-adaptive-tx`, `pkt-rate-low`, `rx-usecs-low`,
///   `rx-max-frames-low`, `tx-usecs-low`, `tx-max-frames-low`, `pkt-rate-high`, `rx-usecs-high`,
///   `rx-max-frames-high`, `tx-usecs-high`, `tx-max-frames-high`, `rate-sample-interval`,
///   `use-cqe-mode-tx`, `use-cqe-mode-rx`, `tx-aggr-max-bytes`, `tx-aggr-max-frames`,
///   `tx-aggr-time-usecs`, `rx-profile`, `tx-profile`, `rx-cqe-frames`, `rx-cqe-nsecs`; it returns
///   an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_COALESCE_SET")]
pub type CoalesceSet = RequestOf<ops::CoalesceSet>;

rt::request!(
    coalesce_set, CoalesceSet, CoalesceSetReply, 27, [Do], CoalesceAttrs, Coalesce
);

impl CoalesceSet {
    /// Writes [`header`](CoalesceAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`rx-usecs`](CoalesceAttrs#method.rx_usecs).
    #[inline]
    pub fn rx_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`rx-max-frames`](CoalesceAttrs#method.rx_max_frames).
    #[inline]
    pub fn rx_max_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`rx-usecs-irq`](CoalesceAttrs#method.rx_usecs_irq).
    #[inline]
    pub fn rx_usecs_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`rx-max-frames-irq`](CoalesceAttrs#method.rx_max_frames_irq).
    #[inline]
    pub fn rx_max_frames_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Writes [`tx-usecs`](CoalesceAttrs#method.tx_usecs).
    #[inline]
    pub fn tx_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`tx-max-frames`](CoalesceAttrs#method.tx_max_frames).
    #[inline]
    pub fn tx_max_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`tx-usecs-irq`](CoalesceAttrs#method.tx_usecs_irq).
    #[inline]
    pub fn tx_usecs_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`tx-max-frames-irq`](CoalesceAttrs#method.tx_max_frames_irq).
    #[inline]
    pub fn tx_max_frames_irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Writes [`stats-block-usecs`](CoalesceAttrs#method.stats_block_usecs).
    #[inline]
    pub fn stats_block_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`use-adaptive-rx`](CoalesceAttrs#method.use_adaptive_rx).
    #[inline]
    pub fn use_adaptive_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Writes [`use-adaptive-tx`](CoalesceAttrs#method.use_adaptive_tx).
    #[inline]
    pub fn use_adaptive_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Writes [`pkt-rate-low`](CoalesceAttrs#method.pkt_rate_low).
    #[inline]
    pub fn pkt_rate_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Writes [`rx-usecs-low`](CoalesceAttrs#method.rx_usecs_low).
    #[inline]
    pub fn rx_usecs_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Writes [`rx-max-frames-low`](CoalesceAttrs#method.rx_max_frames_low).
    #[inline]
    pub fn rx_max_frames_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Writes [`tx-usecs-low`](CoalesceAttrs#method.tx_usecs_low).
    #[inline]
    pub fn tx_usecs_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Writes [`tx-max-frames-low`](CoalesceAttrs#method.tx_max_frames_low).
    #[inline]
    pub fn tx_max_frames_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Writes [`pkt-rate-high`](CoalesceAttrs#method.pkt_rate_high).
    #[inline]
    pub fn pkt_rate_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }

    /// Writes [`rx-usecs-high`](CoalesceAttrs#method.rx_usecs_high).
    #[inline]
    pub fn rx_usecs_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Writes [`rx-max-frames-high`](CoalesceAttrs#method.rx_max_frames_high).
    #[inline]
    pub fn rx_max_frames_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Writes [`tx-usecs-high`](CoalesceAttrs#method.tx_usecs_high).
    #[inline]
    pub fn tx_usecs_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Writes [`tx-max-frames-high`](CoalesceAttrs#method.tx_max_frames_high).
    #[inline]
    pub fn tx_max_frames_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(22, value)
    }

    /// Writes [`rate-sample-interval`](CoalesceAttrs#method.rate_sample_interval).
    #[inline]
    pub fn rate_sample_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Writes [`use-cqe-mode-tx`](CoalesceAttrs#method.use_cqe_mode_tx).
    #[inline]
    pub fn use_cqe_mode_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(24, value)
    }

    /// Writes [`use-cqe-mode-rx`](CoalesceAttrs#method.use_cqe_mode_rx).
    #[inline]
    pub fn use_cqe_mode_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Writes [`tx-aggr-max-bytes`](CoalesceAttrs#method.tx_aggr_max_bytes).
    #[inline]
    pub fn tx_aggr_max_bytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(26, value)
    }

    /// Writes [`tx-aggr-max-frames`](CoalesceAttrs#method.tx_aggr_max_frames).
    #[inline]
    pub fn tx_aggr_max_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Writes [`tx-aggr-time-usecs`](CoalesceAttrs#method.tx_aggr_time_usecs).
    #[inline]
    pub fn tx_aggr_time_usecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Writes [`rx-profile`](CoalesceAttrs#method.rx_profile).
    #[inline]
    pub fn rx_profile(&mut self, fill: impl FnOnce(&mut ProfileWriter)) -> &mut Self {
        self.put_nest::<ProfileWriter>(29, fill)
    }

    /// Writes [`tx-profile`](CoalesceAttrs#method.tx_profile).
    #[inline]
    pub fn tx_profile(&mut self, fill: impl FnOnce(&mut ProfileWriter)) -> &mut Self {
        self.put_nest::<ProfileWriter>(30, fill)
    }

    /// Writes [`rx-cqe-frames`](CoalesceAttrs#method.rx_cqe_frames).
    #[inline]
    pub fn rx_cqe_frames(&mut self, value: u32) -> &mut Self {
        self.put_u32(31, value)
    }

    /// Writes [`rx-cqe-nsecs`](CoalesceAttrs#method.rx_cqe_nsecs).
    #[inline]
    pub fn rx_cqe_nsecs(&mut self, value: u32) -> &mut Self {
        self.put_u32(32, value)
    }
}

/// Reads flow control by pause frames, as `ethtool -a` does. Counters come along if the header has
/// the flag `stats`.
/// - For one object and as a dump it takes `header`, `stats-src`; it returns `header`, `autoneg`,
///   `rx`, `tx`, `stats`, `stats-src`.
#[doc(alias = "ETHTOOL_MSG_PAUSE_GET")]
pub type PauseGet = RequestOf<ops::PauseGet>;

rt::request!(pause_get, PauseGet, PauseGetReply, 29, [DoReply, Dump], PauseAttrs, Pause);

impl PauseGet {
    /// Writes [`header`](PauseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`stats-src`](PauseAttrs#method.stats_src).
    #[inline]
    pub fn stats_src(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Changes flow control by pause frames, as `ethtool -A` does.
/// - For one object it takes `header`, `autoneg`, `rx`, `tx`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PAUSE_SET")]
pub type PauseSet = RequestOf<ops::PauseSet>;

rt::request!(pause_set, PauseSet, PauseSetReply, 30, [Do], PauseAttrs, Pause);

impl PauseSet {
    /// Writes [`header`](PauseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`autoneg`](PauseAttrs#method.autoneg).
    #[inline]
    pub fn autoneg(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`rx`](PauseAttrs#method.rx).
    #[inline]
    pub fn rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Writes [`tx`](PauseAttrs#method.tx).
    #[inline]
    pub fn tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }
}

/// Reads Energy Efficient Ethernet, as `ethtool --show-eee` does.
/// - For one object and as a dump it takes `header`; it returns `header`, `modes-ours`,
///   `modes-peer`, `active`, `enabled`, `tx-lpi-enabled`, `tx-lpi-timer`.
#[doc(alias = "ETHTOOL_MSG_EEE_GET")]
pub type EeeGet = RequestOf<ops::EeeGet>;

rt::request!(eee_get, EeeGet, EeeGetReply, 32, [DoReply, Dump], EeeAttrs, Eee);

impl EeeGet {
    /// Writes [`header`](EeeAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes Energy Efficient Ethernet, as `ethtool --set-eee` does.
/// - For one object it takes `header`, `modes-ours`, `enabled`, `tx-lpi-enabled`, `tx-lpi-timer`;
///   it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_EEE_SET")]
pub type EeeSet = RequestOf<ops::EeeSet>;

rt::request!(eee_set, EeeSet, EeeSetReply, 33, [Do], EeeAttrs, Eee);

impl EeeSet {
    /// Writes [`header`](EeeAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`modes-ours`](EeeAttrs#method.modes_ours).
    #[inline]
    pub fn modes_ours(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Writes [`enabled`](EeeAttrs#method.enabled).
    #[inline]
    pub fn enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Writes [`tx-lpi-enabled`](EeeAttrs#method.tx_lpi_enabled).
    #[inline]
    pub fn tx_lpi_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Writes [`tx-lpi-timer`](EeeAttrs#method.tx_lpi_timer).
    #[inline]
    pub fn tx_lpi_timer(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Reads what timestamps the interface can make, as `ethtool -T` does. Where several clocks can
/// make them, `hwtstamp-provider` picks one, and a dump lists all (Linux 6.14).
/// - For one object and as a dump it takes `header`, `hwtstamp-provider`; it returns `header`,
///   `timestamping`, `tx-types`, `rx-filters`, `phc-index`, `stats`, `hwtstamp-provider`,
///   `hwtstamp-source`, `hwtstamp-phyindex`.
#[doc(alias = "ETHTOOL_MSG_TSINFO_GET")]
pub type TsinfoGet = RequestOf<ops::TsinfoGet>;

rt::request!(
    tsinfo_get, TsinfoGet, TsinfoGetReply, 35, [DoReply, Dump], TsinfoAttrs, Tsinfo
);

impl TsinfoGet {
    /// Writes [`header`](TsinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`hwtstamp-provider`](TsinfoAttrs#method.hwtstamp_provider).
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
/// - For one object it takes `header`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_CABLE_TEST_ACT")]
pub type CableTestAct = RequestOf<ops::CableTestAct>;

rt::request!(
    cable_test_act, CableTestAct, CableTestActReply, 36, [Do], CableTestAttrs, CableTest
);

impl CableTestAct {
    /// Writes [`header`](CableTestAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Starts a measurement of reflections along the cable (time domain reflectometry), as `ethtool --cable-test-tdr`
/// does; raw data come as cable-test-tdr-ntf. `EOPNOTSUPP` if there is no PHY that can, `EINVAL`
/// for impossible distances.
/// - For one object it takes `header`, `cfg`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_CABLE_TEST_TDR_ACT")]
pub type CableTestTdrAct = RequestOf<ops::CableTestTdrAct>;

rt::request!(
    cable_test_tdr_act, CableTestTdrAct, CableTestTdrActReply, 38, [Do],
    CableTestTdrAttrs, CableTestTdr
);

impl CableTestTdrAct {
    /// Writes [`header`](CableTestTdrAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`cfg`](CableTestTdrAttrs#method.cfg).
    #[inline]
    pub fn cfg(&mut self, fill: impl FnOnce(&mut CableTestTdrCfgWriter)) -> &mut Self {
        self.put_nest::<CableTestTdrCfgWriter>(2, fill)
    }
}

/// Reads which UDP ports the device takes for tunnels, so that it can look inside, as `ethtool --show-tunnels`
/// does. Since Linux 5.9.
/// - For one object and as a dump it takes `header`; it returns `header`, `udp-ports`.
#[doc(alias = "ETHTOOL_MSG_TUNNEL_INFO_GET")]
pub type TunnelInfoGet = RequestOf<ops::TunnelInfoGet>;

rt::request!(
    tunnel_info_get, TunnelInfoGet, TunnelInfoGetReply, 40, [DoReply, Dump],
    TunnelInfoAttrs, TunnelInfo
);

impl TunnelInfoGet {
    /// Writes [`header`](TunnelInfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads forward error correction, as `ethtool --show-fec` does; counters come along if the header
/// has the flag `stats`. Since Linux 5.13.
/// - For one object and as a dump it takes `header`; it returns `header`, `modes`, `auto`,
///   `active`, `stats`.
#[doc(alias = "ETHTOOL_MSG_FEC_GET")]
pub type FecGet = RequestOf<ops::FecGet>;

rt::request!(fec_get, FecGet, FecGetReply, 41, [DoReply, Dump], FecAttrs, Fec);

impl FecGet {
    /// Writes [`header`](FecAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses forward error correction, as `ethtool --set-fec` does. `EINVAL` for an empty choice or
/// for link modes that are no error correction.
/// - For one object it takes `header`, `modes`, `auto`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_FEC_SET")]
pub type FecSet = RequestOf<ops::FecSet>;

rt::request!(fec_set, FecSet, FecSetReply, 42, [Do], FecAttrs, Fec);

impl FecSet {
    /// Writes [`header`](FecAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`modes`](FecAttrs#method.modes).
    #[inline]
    pub fn modes(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Writes [`auto`](FecAttrs#method.auto).
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
/// - For one object and as a dump it takes `header`, `offset`, `length`, `page`, `bank`,
///   `i2c-address`; it returns `header`, `data`.
#[doc(alias = "ETHTOOL_MSG_MODULE_EEPROM_GET")]
pub type ModuleEepromGet = RequestOf<ops::ModuleEepromGet>;

rt::request!(
    module_eeprom_get, ModuleEepromGet, ModuleEepromGetReply, 44, [DoReply, Dump],
    ModuleEepromAttrs, ModuleEeprom
);

impl ModuleEepromGet {
    /// Writes [`header`](ModuleEepromAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`offset`](ModuleEepromAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`length`](ModuleEepromAttrs#method.length).
    #[inline]
    pub fn length(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`page`](ModuleEepromAttrs#method.page).
    #[inline]
    pub fn page(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Writes [`bank`](ModuleEepromAttrs#method.bank).
    #[inline]
    pub fn bank(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Writes [`i2c-address`](ModuleEepromAttrs#method.i2c_address).
    #[inline]
    pub fn i2c_address(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }
}

/// Reads counters that standards define, as `ethtool -S eth0 --all-groups` does. Needs `groups`;
/// none gives `EINVAL`. Counters that the device does not have are absent. Since Linux 5.13.
/// - For one object and as a dump it takes `header`, `groups`, `src`; it returns `header`, `grp`,
///   `src`.
#[doc(alias = "ETHTOOL_MSG_STATS_GET")]
pub type StatsGet = RequestOf<ops::StatsGet>;

rt::request!(stats_get, StatsGet, StatsGetReply, 45, [DoReply, Dump], StatsAttrs, Stats);

impl StatsGet {
    /// Writes [`header`](StatsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(2, fill)
    }

    /// Writes [`groups`](StatsAttrs#method.groups).
    #[inline]
    pub fn groups(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Writes [`src`](StatsAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Reads the indices of virtual PTP clocks that run on top of the interface's hardware clock. Since
/// Linux 5.14.
/// - For one object and as a dump it takes `header`; it returns `header`, `num`, `index`.
#[doc(alias = "ETHTOOL_MSG_PHC_VCLOCKS_GET")]
pub type PhcVclocksGet = RequestOf<ops::PhcVclocksGet>;

rt::request!(
    phc_vclocks_get, PhcVclocksGet, PhcVclocksGetReply, 46, [DoReply, Dump],
    PhcVclocksAttrs, PhcVclocks
);

impl PhcVclocksGet {
    /// Writes [`header`](PhcVclocksAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads the power mode of a transceiver module, as `ethtool --show-module` does. Since Linux 5.16.
/// - For one object and as a dump it takes `header`; it returns `header`, `power-mode-policy`,
///   `power-mode`.
#[doc(alias = "ETHTOOL_MSG_MODULE_GET")]
pub type ModuleGet = RequestOf<ops::ModuleGet>;

rt::request!(
    module_get, ModuleGet, ModuleGetReply, 47, [DoReply, Dump], ModuleAttrs, Module
);

impl ModuleGet {
    /// Writes [`header`](ModuleAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses the power mode policy of a transceiver module, as `ethtool --set-module` does.
/// - For one object it takes `header`, `power-mode-policy`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_MODULE_SET")]
pub type ModuleSet = RequestOf<ops::ModuleSet>;

rt::request!(module_set, ModuleSet, ModuleSetReply, 48, [Do], ModuleAttrs, Module);

impl ModuleSet {
    /// Writes [`header`](ModuleAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`power-mode-policy`](ModuleAttrs#method.power_mode_policy).
    #[inline]
    pub fn power_mode_policy(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Reads the state of power over Ethernet, of the side that gives power, as `ethtool --show-pse`
/// does. Attributes named `c33` are about ordinary Ethernet (IEEE 802.3 clause 33), those named
/// `podl` about power over a single pair. A dump gives one message for each PHY. Since Linux 6.1.
/// - For one object and as a dump it takes `header`; it returns `header`, `podl-pse-admin-state`,
///   `podl-pse-admin-control`, `podl-pse-pw-d-status`, `c33-pse-admin-state`,
///   `c33-pse-admin-control`, `c33-pse-pw-d-status`, `c33-pse-pw-class`, `c33-pse-actual-pw`,
///   `c33-pse-ext-state`, `c33-pse-ext-substate`, `c33-pse-avail-pw-limit`,
///   `c33-pse-pw-limit-ranges`, `pse-pw-d-id`, `pse-prio-max`, `pse-prio`.
#[doc(alias = "ETHTOOL_MSG_PSE_GET")]
pub type PseGet = RequestOf<ops::PseGet>;

rt::request!(pse_get, PseGet, PseGetReply, 50, [DoReply, Dump], PseAttrs, Pse);

impl PseGet {
    /// Writes [`header`](PseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Switches power over Ethernet on or off, or changes limit or priority, as `ethtool --set-pse`
/// does. `EOPNOTSUPP` if the port gives no power or cannot do it.
/// - For one object it takes `header`, `podl-pse-admin-control`, `c33-pse-admin-control`,
///   `c33-pse-avail-pw-limit`, `pse-prio`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PSE_SET")]
pub type PseSet = RequestOf<ops::PseSet>;

rt::request!(pse_set, PseSet, PseSetReply, 51, [Do], PseAttrs, Pse);

impl PseSet {
    /// Writes [`header`](PseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`podl-pse-admin-control`](PseAttrs#method.podl_pse_admin_control).
    #[inline]
    pub fn podl_pse_admin_control(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`c33-pse-admin-control`](PseAttrs#method.c33_pse_admin_control).
    #[inline]
    pub fn c33_pse_admin_control(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`c33-pse-avail-pw-limit`](PseAttrs#method.c33_pse_avail_pw_limit).
    #[inline]
    pub fn c33_pse_avail_pw_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Writes [`pse-prio`](PseAttrs#method.pse_prio).
    #[inline]
    pub fn pse_prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }
}

/// Reads how receive side scaling spreads packets over queues, as `ethtool -x` does; `context`
/// picks an additional context. A dump lists all contexts, of one interface if the header names it,
/// and `start-context` leaves out those with smaller numbers. An unknown context gives `ENOENT`.
/// Since Linux 6.2.
/// - For one object it takes `header`, `context`; it returns `header`, `context`, `hfunc`, `indir`,
///   `hkey`, `input-xfrm`, `flow-hash`.
/// - As a dump it takes `header`, `start-context`; it returns `header`, `context`, `hfunc`,
///   `indir`, `hkey`, `input-xfrm`, `flow-hash`.
#[doc(alias = "ETHTOOL_MSG_RSS_GET")]
pub type RssGet = RequestOf<ops::RssGet>;

rt::request!(rss_get, RssGet, RssGetReply, 52, [DoReply, Dump], RssAttrs, Rss);

impl RssGet {
    /// Writes [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`start-context`](RssAttrs#method.start_context).
    #[inline]
    pub fn start_context(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Reads the configuration of PLCA, which gives the nodes on a shared single-pair cable their
/// turns, as `ethtool --get-plca-cfg` does. Since Linux 6.3.
/// - For one object and as a dump it takes `header`; it returns `header`, `version`, `enabled`,
///   `node-cnt`, `node-id`, `to-tmr`, `burst-cnt`, `burst-tmr`.
#[doc(alias = "ETHTOOL_MSG_PLCA_GET_CFG")]
pub type PlcaGetCfg = RequestOf<ops::PlcaGetCfg>;

rt::request!(
    plca_get_cfg, PlcaGetCfg, PlcaGetCfgReply, 53, [DoReply, Dump], PlcaAttrs, Plca
);

impl PlcaGetCfg {
    /// Writes [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes the configuration of PLCA, as `ethtool --set-plca-cfg` does.
/// - For one object it takes `header`, `enabled`, `node-cnt`, `node-id`, `to-tmr`, `burst-cnt`,
///   `burst-tmr`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_PLCA_SET_CFG")]
pub type PlcaSetCfg = RequestOf<ops::PlcaSetCfg>;

rt::request!(plca_set_cfg, PlcaSetCfg, PlcaSetCfgReply, 54, [Do], PlcaAttrs, Plca);

impl PlcaSetCfg {
    /// Writes [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`enabled`](PlcaAttrs#method.enabled).
    #[inline]
    pub fn enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Writes [`node-cnt`](PlcaAttrs#method.node_cnt).
    #[inline]
    pub fn node_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Writes [`node-id`](PlcaAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Writes [`to-tmr`](PlcaAttrs#method.to_tmr).
    #[inline]
    pub fn to_tmr(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`burst-cnt`](PlcaAttrs#method.burst_cnt).
    #[inline]
    pub fn burst_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`burst-tmr`](PlcaAttrs#method.burst_tmr).
    #[inline]
    pub fn burst_tmr(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Returns whether PLCA is working, as `ethtool --get-plca-status` does.
/// - For one object and as a dump it takes `header`; it returns `header`, `status`.
#[doc(alias = "ETHTOOL_MSG_PLCA_GET_STATUS")]
pub type PlcaGetStatus = RequestOf<ops::PlcaGetStatus>;

rt::request!(
    plca_get_status, PlcaGetStatus, PlcaGetStatusReply, 55, [DoReply, Dump], PlcaAttrs,
    Plca
);

impl PlcaGetStatus {
    /// Writes [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads the MAC merge layer, which lets urgent frames interrupt others (frame preemption), as
/// `ethtool --show-mm` does. Counters come along if the header has the flag `stats`. Since Linux
/// 6.3.
/// - For one object and as a dump it takes `header`; it returns `header`, `pmac-enabled`,
///   `tx-enabled`, `tx-active`, `tx-min-frag-size`, `rx-min-frag-size`, `verify-enabled`,
///   `verify-status`, `verify-time`, `max-verify-time`, `stats`.
#[doc(alias = "ETHTOOL_MSG_MM_GET")]
pub type MmGet = RequestOf<ops::MmGet>;

rt::request!(mm_get, MmGet, MmGetReply, 57, [DoReply, Dump], MmAttrs, Mm);

impl MmGet {
    /// Writes [`header`](MmAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Changes the MAC merge layer, as `ethtool --set-mm` does. `ERANGE` for a `verify-time` above
/// `max-verify-time`.
/// - For one object it takes `header`, `pmac-enabled`, `tx-enabled`, `tx-min-frag-size`,
///   `verify-enabled`, `verify-time`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_MM_SET")]
pub type MmSet = RequestOf<ops::MmSet>;

rt::request!(mm_set, MmSet, MmSetReply, 58, [Do], MmAttrs, Mm);

impl MmSet {
    /// Writes [`header`](MmAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`pmac-enabled`](MmAttrs#method.pmac_enabled).
    #[inline]
    pub fn pmac_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Writes [`tx-enabled`](MmAttrs#method.tx_enabled).
    #[inline]
    pub fn tx_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Writes [`tx-min-frag-size`](MmAttrs#method.tx_min_frag_size).
    #[inline]
    pub fn tx_min_frag_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Writes [`verify-enabled`](MmAttrs#method.verify_enabled).
    #[inline]
    pub fn verify_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Writes [`verify-time`](MmAttrs#method.verify_time).
    #[inline]
    pub fn verify_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Starts to write new firmware to a transceiver module, as `ethtool --flash-module-firmware` does;
/// returns at once, and progress comes as module-fw-flash-ntf. `file-name` is required. `EBUSY`
/// while the interface is up or a flash is running, `ENOENT` if there is no such file, `EOPNOTSUPP`
/// for modules that cannot. Since Linux 6.11.
/// - For one object it takes `header`, `file-name`, `password`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_MODULE_FW_FLASH_ACT")]
pub type ModuleFwFlashAct = RequestOf<ops::ModuleFwFlashAct>;

rt::request!(
    module_fw_flash_act, ModuleFwFlashAct, ModuleFwFlashActReply, 60, [Do],
    ModuleFwFlashAttrs, ModuleFwFlash
);

impl ModuleFwFlashAct {
    /// Writes [`header`](ModuleFwFlashAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`file-name`](ModuleFwFlashAttrs#method.file_name).
    #[inline]
    pub fn file_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`password`](ModuleFwFlashAttrs#method.password).
    #[inline]
    pub fn password(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Lists PHYs behind an interface, as `ethtool --show-phys` does: a single request describes the
/// one that the interface itself uses; a dump lists all of them, of one interface if the header
/// names it. Since Linux 6.12.
/// - For one object and as a dump it takes `header`; it returns `header`, `index`, `drvname`,
///   `name`, `upstream-type`, `upstream-index`, `upstream-sfp-name`, `downstream-sfp-name`.
#[doc(alias = "ETHTOOL_MSG_PHY_GET")]
pub type PhyGet = RequestOf<ops::PhyGet>;

rt::request!(phy_get, PhyGet, PhyGetReply, 62, [DoReply, Dump], PhyAttrs, Phy);

impl PhyGet {
    /// Writes [`header`](PhyAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Reads which packets get hardware timestamps and which clock makes them, as `ethtool --get-hwtimestamp-cfg`
/// does. Since Linux 6.14.
/// - For one object and as a dump it takes `header`; it returns `header`, `hwtstamp-provider`,
///   `tx-types`, `rx-filters`, `hwtstamp-flags`.
#[doc(alias = "ETHTOOL_MSG_TSCONFIG_GET")]
pub type TsconfigGet = RequestOf<ops::TsconfigGet>;

rt::request!(
    tsconfig_get, TsconfigGet, TsconfigGetReply, 64, [DoReply, Dump], TsconfigAttrs,
    Tsconfig
);

impl TsconfigGet {
    /// Writes [`header`](TsconfigAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Chooses which packets get hardware timestamps and which clock makes them, as `ethtool --set-hwtimestamp-cfg`
/// does. The driver may choose a wider filter than asked for; the reply tells. `EINVAL` for more
/// than one transmit type or filter, `ENODEV` for a clock that is not the interface's, `ERANGE` for
/// a type or filter the device lacks.
/// - For one object it takes `header`, `hwtstamp-provider`, `tx-types`, `rx-filters`,
///   `hwtstamp-flags`; it returns `header`, `hwtstamp-provider`, `tx-types`, `rx-filters`,
///   `hwtstamp-flags`.
#[doc(alias = "ETHTOOL_MSG_TSCONFIG_SET")]
pub type TsconfigSet = RequestOf<ops::TsconfigSet>;

rt::request!(
    tsconfig_set, TsconfigSet, TsconfigSetReply, 65, [DoReply], TsconfigAttrs, Tsconfig
);

impl TsconfigSet {
    /// Writes [`header`](TsconfigAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`hwtstamp-provider`](TsconfigAttrs#method.hwtstamp_provider).
    #[inline]
    pub fn hwtstamp_provider(
        &mut self,
        fill: impl FnOnce(&mut TsHwtstampProviderWriter),
    ) -> &mut Self {
        self.put_nest::<TsHwtstampProviderWriter>(2, fill)
    }

    /// Writes [`tx-types`](TsconfigAttrs#method.tx_types).
    #[inline]
    pub fn tx_types(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Writes [`rx-filters`](TsconfigAttrs#method.rx_filters).
    #[inline]
    pub fn rx_filters(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(4, fill)
    }

    /// Writes [`hwtstamp-flags`](TsconfigAttrs#method.hwtstamp_flags).
    #[inline]
    pub fn hwtstamp_flags(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(5, fill)
    }
}

/// Changes receive side scaling, of an additional context if `context` is given, as `ethtool -X`
/// does. `EINVAL` for queues that do not exist or a key of the wrong length, `ENOENT` for an
/// unknown context. Since Linux 6.17.
/// - For one object it takes `header`, `context`, `hfunc`, `indir`, `hkey`, `input-xfrm`,
///   `flow-hash`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_RSS_SET")]
pub type RssSet = RequestOf<ops::RssSet>;

rt::request!(rss_set, RssSet, RssSetReply, 67, [Do], RssAttrs, Rss);

impl RssSet {
    /// Writes [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`hfunc`](RssAttrs#method.hfunc).
    #[inline]
    pub fn hfunc(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`indir`](RssAttrs#method.indir).
    #[inline]
    pub fn indir(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(4, values)
    }

    /// Writes [`hkey`](RssAttrs#method.hkey).
    #[inline]
    pub fn hkey(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Writes [`input-xfrm`](RssAttrs#method.input_xfrm).
    #[inline]
    pub fn input_xfrm(&mut self, value: InputXfrm) -> &mut Self {
        self.put_attr::<c::As<InputXfrm, u32>>(6, value)
    }

    /// Writes [`flow-hash`](RssAttrs#method.flow_hash).
    #[inline]
    pub fn flow_hash(&mut self, fill: impl FnOnce(&mut FlowWriter)) -> &mut Self {
        self.put_nest::<FlowWriter>(8, fill)
    }
}

/// Makes an additional RSS context, with a table of its own to which flow rules can direct packets,
/// as `ethtool -X eth0 context new` does. The reply holds its number and how it is set up.
/// `context` asks for a certain number; `EBUSY` if that is taken. `EOPNOTSUPP` if the driver has no
/// contexts. Since Linux 6.17.
/// - For one object it takes `header`, `context`, `hfunc`, `indir`, `hkey`, `input-xfrm`; it
///   returns `header`, `context`, `hfunc`, `indir`, `hkey`, `input-xfrm`.
#[doc(alias = "ETHTOOL_MSG_RSS_CREATE_ACT")]
pub type RssCreateAct = RequestOf<ops::RssCreateAct>;

rt::request!(
    rss_create_act, RssCreateAct, RssCreateActReply, 69, [DoReply], RssAttrs, Rss
);

impl RssCreateAct {
    /// Writes [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`hfunc`](RssAttrs#method.hfunc).
    #[inline]
    pub fn hfunc(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`indir`](RssAttrs#method.indir).
    #[inline]
    pub fn indir(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(4, values)
    }

    /// Writes [`hkey`](RssAttrs#method.hkey).
    #[inline]
    pub fn hkey(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Writes [`input-xfrm`](RssAttrs#method.input_xfrm).
    #[inline]
    pub fn input_xfrm(&mut self, value: InputXfrm) -> &mut Self {
        self.put_attr::<c::As<InputXfrm, u32>>(6, value)
    }
}

/// Removes an additional RSS context, as `ethtool -X eth0 context 1 delete` does. Needs `context`;
/// `ENOENT` if there is none, `EBUSY` while flow rules use it. Since Linux 6.17.
/// - For one object it takes `header`, `context`; it returns an acknowledgement.
#[doc(alias = "ETHTOOL_MSG_RSS_DELETE_ACT")]
pub type RssDeleteAct = RequestOf<ops::RssDeleteAct>;

rt::request!(rss_delete_act, RssDeleteAct, RssDeleteActReply, 71, [Do], RssAttrs, Rss);

impl RssDeleteAct {
    /// Writes [`header`](RssAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Writes [`context`](RssAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Reads how far the received signal is off the ideal one (mean square error), which shows bad
/// cables early. Values come for each channel if the PHY can, else for the worst channel, else for
/// the link. A dump gives one message for each PHY. `EOPNOTSUPP` if the PHY does not measure it,
/// `ENETDOWN` without link. Since Linux 6.19.
/// - For one object and as a dump it takes `header`; it returns `header`, `capabilities`,
///   `channel-a`, `channel-b`, `channel-c`, `channel-d`, `worst-channel`, `link`.
#[doc(alias = "ETHTOOL_MSG_MSE_GET")]
pub type MseGet = RequestOf<ops::MseGet>;

rt::request!(mse_get, MseGet, MseGetReply, 73, [DoReply, Dump], MseAttrs, Mse);

impl MseGet {
    /// Writes [`header`](MseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `strset-get`: what answers [`StrsetGet`], also sent by itself where the kernel does so.
    StrsetGet(rt::WithHeader<rt::NoHeader, StrsetAttrs<'a>>),
    /// `linkinfo-get`: what answers [`LinkinfoGet`], also sent by itself where the kernel does so.
    LinkinfoGet(rt::WithHeader<rt::NoHeader, LinkinfoAttrs<'a>>),
    /// Notifies listeners that linkinfo-set or its ioctl has changed something.
    LinkinfoNtf(rt::WithHeader<rt::NoHeader, LinkinfoAttrs<'a>>),
    /// `linkmodes-get`: what answers [`LinkmodesGet`], also sent by itself where the kernel does
    /// so.
    LinkmodesGet(rt::WithHeader<rt::NoHeader, LinkmodesAttrs<'a>>),
    /// Notifies listeners that linkmodes-set or its ioctl has changed something. Negotiation of a
    /// link as such is not announced here.
    LinkmodesNtf(rt::WithHeader<rt::NoHeader, LinkmodesAttrs<'a>>),
    /// `linkstate-get`: what answers [`LinkstateGet`], also sent by itself where the kernel does
    /// so.
    LinkstateGet(rt::WithHeader<rt::NoHeader, LinkstateAttrs<'a>>),
    /// `debug-get`: what answers [`DebugGet`], also sent by itself where the kernel does so.
    DebugGet(rt::WithHeader<rt::NoHeader, DebugAttrs<'a>>),
    /// Notifies listeners that the message classes have changed.
    DebugNtf(rt::WithHeader<rt::NoHeader, DebugAttrs<'a>>),
    /// `wol-get`: what answers [`WolGet`], also sent by itself where the kernel does so.
    WolGet(rt::WithHeader<rt::NoHeader, WolAttrs<'a>>),
    /// Notifies listeners that Wake-on-LAN has changed; the password is left out.
    WolNtf(rt::WithHeader<rt::NoHeader, WolAttrs<'a>>),
    /// `features-get`: what answers [`FeaturesGet`], also sent by itself where the kernel does so.
    FeaturesGet(rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>),
    /// `features-set`: what answers [`FeaturesSet`], also sent by itself where the kernel does so.
    FeaturesSet(rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>),
    /// Notifies listeners that features have changed, for whatever reason.
    FeaturesNtf(rt::WithHeader<rt::NoHeader, FeaturesAttrs<'a>>),
    /// `privflags-get`: what answers [`PrivflagsGet`], also sent by itself where the kernel does
    /// so.
    PrivflagsGet(rt::WithHeader<rt::NoHeader, PrivflagsAttrs<'a>>),
    /// Notifies listeners that private flags have changed.
    PrivflagsNtf(rt::WithHeader<rt::NoHeader, PrivflagsAttrs<'a>>),
    /// `rings-get`: what answers [`RingsGet`], also sent by itself where the kernel does so.
    RingsGet(rt::WithHeader<rt::NoHeader, RingsAttrs<'a>>),
    /// Notifies listeners that ring settings have changed.
    RingsNtf(rt::WithHeader<rt::NoHeader, RingsAttrs<'a>>),
    /// `channels-get`: what answers [`ChannelsGet`], also sent by itself where the kernel does so.
    ChannelsGet(rt::WithHeader<rt::NoHeader, ChannelsAttrs<'a>>),
    /// Notifies listeners that the numbers of queues have changed.
    ChannelsNtf(rt::WithHeader<rt::NoHeader, ChannelsAttrs<'a>>),
    /// `coalesce-get`: what answers [`CoalesceGet`], also sent by itself where the kernel does so.
    CoalesceGet(rt::WithHeader<rt::NoHeader, CoalesceAttrs<'a>>),
    /// Notifies listeners that interrupt moderation has changed.
    CoalesceNtf(rt::WithHeader<rt::NoHeader, CoalesceAttrs<'a>>),
    /// `pause-get`: what answers [`PauseGet`], also sent by itself where the kernel does so.
    PauseGet(rt::WithHeader<rt::NoHeader, PauseAttrs<'a>>),
    /// Notifies listeners that flow control has changed.
    PauseNtf(rt::WithHeader<rt::NoHeader, PauseAttrs<'a>>),
    /// `eee-get`: what answers [`EeeGet`], also sent by itself where the kernel does so.
    EeeGet(rt::WithHeader<rt::NoHeader, EeeAttrs<'a>>),
    /// Notifies listeners that Energy Efficient Ethernet has changed.
    EeeNtf(rt::WithHeader<rt::NoHeader, EeeAttrs<'a>>),
    /// `tsinfo-get`: what answers [`TsinfoGet`], also sent by itself where the kernel does so.
    TsinfoGet(rt::WithHeader<rt::NoHeader, TsinfoAttrs<'a>>),
    /// Notifies listeners that a cable test has started, or that it is done and what it found.
    CableTestNtf(rt::WithHeader<rt::NoHeader, CableTestNtfAttrs<'a>>),
    /// Notifies listeners that a measurement of reflections has started, or that it is done and
    /// what it gave.
    CableTestTdrNtf(rt::WithHeader<rt::NoHeader, CableTestTdrNtfAttrs<'a>>),
    /// `tunnel-info-get`: what answers [`TunnelInfoGet`], also sent by itself where the kernel does
    /// so.
    TunnelInfoGet(rt::WithHeader<rt::NoHeader, TunnelInfoAttrs<'a>>),
    /// `fec-get`: what answers [`FecGet`], also sent by itself where the kernel does so.
    FecGet(rt::WithHeader<rt::NoHeader, FecAttrs<'a>>),
    /// Notifies listeners that forward error correction has changed.
    FecNtf(rt::WithHeader<rt::NoHeader, FecAttrs<'a>>),
    /// `module-eeprom-get`: what answers [`ModuleEepromGet`], also sent by itself where the kernel
    /// does so.
    ModuleEepromGet(rt::WithHeader<rt::NoHeader, ModuleEepromAttrs<'a>>),
    /// `stats-get`: what answers [`StatsGet`], also sent by itself where the kernel does so.
    StatsGet(rt::WithHeader<rt::NoHeader, StatsAttrs<'a>>),
    /// `phc-vclocks-get`: what answers [`PhcVclocksGet`], also sent by itself where the kernel does
    /// so.
    PhcVclocksGet(rt::WithHeader<rt::NoHeader, PhcVclocksAttrs<'a>>),
    /// `module-get`: what answers [`ModuleGet`], also sent by itself where the kernel does so.
    ModuleGet(rt::WithHeader<rt::NoHeader, ModuleAttrs<'a>>),
    /// Notifies listeners that the power mode policy has changed.
    ModuleNtf(rt::WithHeader<rt::NoHeader, ModuleAttrs<'a>>),
    /// `pse-get`: what answers [`PseGet`], also sent by itself where the kernel does so.
    PseGet(rt::WithHeader<rt::NoHeader, PseAttrs<'a>>),
    /// `rss-get`: what answers [`RssGet`], also sent by itself where the kernel does so.
    RssGet(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// `plca-get-cfg`: what answers [`PlcaGetCfg`], also sent by itself where the kernel does so.
    PlcaGetCfg(rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>),
    /// `plca-get-status`: what answers [`PlcaGetStatus`], also sent by itself where the kernel does
    /// so.
    PlcaGetStatus(rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>),
    /// Notifies listeners that the configuration of PLCA has changed.
    PlcaNtf(rt::WithHeader<rt::NoHeader, PlcaAttrs<'a>>),
    /// `mm-get`: what answers [`MmGet`], also sent by itself where the kernel does so.
    MmGet(rt::WithHeader<rt::NoHeader, MmAttrs<'a>>),
    /// Notifies listeners that the configuration of the MAC merge layer has changed, or that
    /// verification has ended.
    MmNtf(rt::WithHeader<rt::NoHeader, MmAttrs<'a>>),
    /// Reports the progress of a firmware flash. It is sent to the socket that started it only.
    ModuleFwFlashNtf(rt::WithHeader<rt::NoHeader, ModuleFwFlashAttrs<'a>>),
    /// `phy-get`: what answers [`PhyGet`], also sent by itself where the kernel does so.
    PhyGet(rt::WithHeader<rt::NoHeader, PhyAttrs<'a>>),
    /// Notifies listeners that PHYs of an interface have changed.
    PhyNtf(rt::WithHeader<rt::NoHeader, PhyAttrs<'a>>),
    /// `tsconfig-get`: what answers [`TsconfigGet`], also sent by itself where the kernel does so.
    TsconfigGet(rt::WithHeader<rt::NoHeader, TsconfigAttrs<'a>>),
    /// `tsconfig-set`: what answers [`TsconfigSet`], also sent by itself where the kernel does so.
    TsconfigSet(rt::WithHeader<rt::NoHeader, TsconfigAttrs<'a>>),
    /// Notifies listeners of trouble and other events of power over Ethernet. Since Linux 6.17.
    PseNtf(rt::WithHeader<rt::NoHeader, PseNtfAttrs<'a>>),
    /// Notifies listeners that receive side scaling has changed, of the main configuration or of a
    /// context.
    RssNtf(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// `rss-create-act`: what answers [`RssCreateAct`], also sent by itself where the kernel does
    /// so.
    RssCreateAct(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// Notifies listeners of a new RSS context.
    RssCreateNtf(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// Notifies listeners that an RSS context is gone.
    RssDeleteNtf(rt::WithHeader<rt::NoHeader, RssAttrs<'a>>),
    /// `mse-get`: what answers [`MseGet`], also sent by itself where the kernel does so.
    MseGet(rt::WithHeader<rt::NoHeader, MseAttrs<'a>>),
}
