// @generated from specs/ethtool.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Header { numbers: 5, writer: HeaderWriter },
        1 => BitsetBit { numbers: 4, writer: BitsetBitWriter },
        2 => BitsetBits { numbers: 2, writer: BitsetBitsWriter },
        3 => Bitset { numbers: 6, writer: BitsetWriter },
        4 => String { numbers: 3, writer: StringWriter },
        5 => Strings { numbers: 2, writer: StringsWriter },
        6 => Stringset { numbers: 4, writer: StringsetWriter },
        7 => Stringsets { numbers: 2, writer: StringsetsWriter },
        8 => Strset { numbers: 4, writer: StrsetWriter },
        9 => Privflags { numbers: 3, writer: PrivflagsWriter },
        10 => Rings { numbers: 19, writer: RingsWriter },
        11 => MmStat { numbers: 8, writer: MmStatWriter },
        12 => Mm { numbers: 12, writer: MmWriter },
        13 => Linkinfo { numbers: 7, writer: LinkinfoWriter },
        14 => Linkmodes { numbers: 11, writer: LinkmodesWriter },
        15 => Linkstate { numbers: 8, writer: LinkstateWriter },
        16 => Debug { numbers: 3, writer: DebugWriter },
        17 => Wol { numbers: 4, writer: WolWriter },
        18 => Features { numbers: 6, writer: FeaturesWriter },
        19 => Channels { numbers: 10, writer: ChannelsWriter },
        20 => IrqModeration { numbers: 4, writer: IrqModerationWriter },
        21 => Profile { numbers: 2, writer: ProfileWriter },
        22 => Coalesce { numbers: 33, writer: CoalesceWriter },
        23 => PauseStat { numbers: 5, writer: PauseStatWriter },
        24 => Pause { numbers: 7, writer: PauseWriter },
        25 => Eee { numbers: 8, writer: EeeWriter },
        26 => TsStat { numbers: 5, writer: TsStatWriter },
        27 => TsHwtstampProvider { numbers: 3, writer: TsHwtstampProviderWriter },
        28 => Tsinfo { numbers: 10, writer: TsinfoWriter },
        29 => CableResult { numbers: 4, writer: CableResultWriter },
        30 => CableFaultLength { numbers: 4, writer: CableFaultLengthWriter },
        31 => CableNest { numbers: 3, writer: CableNestWriter },
        32 => CableTest { numbers: 2, writer: CableTestWriter },
        33 => CableTestNtf { numbers: 4, writer: CableTestNtfWriter },
        34 => CableTestTdrCfg { numbers: 5, writer: CableTestTdrCfgWriter },
        35 => CableStep { numbers: 4, writer: CableStepWriter },
        36 => CableAmplitude { numbers: 3, writer: CableAmplitudeWriter },
        37 => CablePulse { numbers: 2, writer: CablePulseWriter },
        38 => CableTdrNest { numbers: 4, writer: CableTdrNestWriter },
        39 => CableTestTdrNtf { numbers: 4, writer: CableTestTdrNtfWriter },
        40 => CableTestTdr { numbers: 3, writer: CableTestTdrWriter },
        41 => TunnelUdpEntry { numbers: 3, writer: TunnelUdpEntryWriter },
        42 => TunnelUdpTable { numbers: 4, writer: TunnelUdpTableWriter },
        43 => TunnelUdp { numbers: 2, writer: TunnelUdpWriter },
        44 => TunnelInfo { numbers: 3, writer: TunnelInfoWriter },
        45 => FecHist { numbers: 6, writer: FecHistWriter },
        46 => FecStat { numbers: 6, writer: FecStatWriter },
        47 => Fec { numbers: 6, writer: FecWriter },
        48 => ModuleEeprom { numbers: 8, writer: ModuleEepromWriter },
        49 => StatsGrp { numbers: 10, writer: StatsGrpWriter },
        50 => StatsGrpHist { numbers: 10, writer: StatsGrpHistWriter },
        51 => Stats { numbers: 6, writer: StatsWriter },
        52 => PhcVclocks { numbers: 4, writer: PhcVclocksWriter },
        53 => Module { numbers: 4, writer: ModuleWriter },
        54 => C33PsePwLimit { numbers: 3, writer: C33PsePwLimitWriter },
        55 => Pse { numbers: 17, writer: PseWriter },
        56 => Flow { numbers: 28, writer: FlowWriter },
        57 => Rss { numbers: 9, writer: RssWriter },
        58 => Plca { numbers: 10, writer: PlcaWriter },
        59 => ModuleFwFlash { numbers: 8, writer: ModuleFwFlashWriter },
        60 => Phy { numbers: 9, writer: PhyWriter },
        61 => Tsconfig { numbers: 6, writer: TsconfigWriter },
        62 => PseNtf { numbers: 3, writer: PseNtfWriter },
        63 => MseCapabilities { numbers: 5, writer: MseCapabilitiesWriter },
        64 => MseSnapshot { numbers: 4, writer: MseSnapshotWriter },
        65 => Mse { numbers: 9, writer: MseWriter },
    ],
}

/// Which interface a message is about; the first attribute of all messages.
pub type HeaderAttrs<'a> = AttrsOf<'a, sets::Header>;

impl<'a> HeaderAttrs<'a> {
    /// Index of the interface.
    #[doc(alias = "ETHTOOL_A_HEADER_DEV_INDEX")]
    #[inline]
    pub fn dev_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Name of the interface, or one of its alternative names in requests. If the index is given
    /// too, they must agree.
    #[doc(alias = "ETHTOOL_A_HEADER_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Wishes about the reply; in requests only.
    #[doc(alias = "ETHTOOL_A_HEADER_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<HeaderFlags>, rt::DecodeError> {
        self.view.get::<c::As<HeaderFlags, u32>>(3)
    }

    /// One of several PHYs of the interface, by its number in phy-get. Operations on cables, power,
    /// PLCA, signal quality and string sets take it, others refuse it with `EINVAL`.
    #[doc(alias = "ETHTOOL_A_HEADER_PHY_INDEX")]
    #[inline]
    pub fn phy_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }
}

impl HeaderWriter {
    /// Sets [`dev-index`](HeaderAttrs#method.dev_index).
    #[inline]
    pub fn dev_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`dev-name`](HeaderAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`flags`](HeaderAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: HeaderFlags) -> &mut Self {
        self.put_attr::<c::As<HeaderFlags, u32>>(3, value)
    }

    /// Sets [`phy-index`](HeaderAttrs#method.phy_index).
    #[inline]
    pub fn phy_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// One bit of a bitset. In requests it may be named by index or by name.
pub type BitsetBitAttrs<'a> = AttrsOf<'a, sets::BitsetBit>;

impl<'a> BitsetBitAttrs<'a> {
    /// Number of the bit.
    #[doc(alias = "ETHTOOL_A_BITSET_BIT_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Name of the bit, from a string set.
    #[doc(alias = "ETHTOOL_A_BITSET_BIT_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Present if the bit is set.
    #[doc(alias = "ETHTOOL_A_BITSET_BIT_VALUE")]
    #[inline]
    pub fn value(&self) -> bool {
        self.view.has(3)
    }
}

impl BitsetBitWriter {
    /// Sets [`index`](BitsetBitAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`name`](BitsetBitAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`value`](BitsetBitAttrs#method.value).
    #[inline]
    pub fn value(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }
}

/// Bits of a bitset in the verbose form.
pub type BitsetBitsAttrs<'a> = AttrsOf<'a, sets::BitsetBits>;

impl<'a> BitsetBitsAttrs<'a> {
    /// One bit; repeated. Bits not mentioned are outside the mask or, with `nomask`, 0.
    #[doc(alias = "ETHTOOL_A_BITSET_BITS_BIT")]
    #[inline]
    pub fn bit(&self) -> rt::Multi<'a, BitsetBitAttrs<'a>> {
        self.view.all(1)
    }
}

impl BitsetBitsWriter {
    /// Sets [`bit`](BitsetBitsAttrs#method.bit): call it once for each value.
    #[inline]
    pub fn bit(&mut self, fill: impl FnOnce(&mut BitsetBitWriter)) -> &mut Self {
        self.put_nest::<BitsetBitWriter>(1, fill)
    }
}

/// A set of named bits with or without a mask, in one of two forms: verbose (`bits`) or compact
/// (`value` and `mask`). The kernel sends the compact form if the flag `compact-bitsets` asks for
/// it; requests may use either.
///
/// With a mask, the mask says which bits a request changes; the attributes that hold bitsets
/// document what a mask means in replies. Without one, all bits are given.
pub type BitsetAttrs<'a> = AttrsOf<'a, sets::Bitset>;

impl<'a> BitsetAttrs<'a> {
    /// Present if there is no mask: bits that are not set are 0.
    #[doc(alias = "ETHTOOL_A_BITSET_NOMASK")]
    #[inline]
    pub fn nomask(&self) -> bool {
        self.view.has(1)
    }

    /// Number of bits. In requests it may differ from the kernel's number, but bits that the kernel
    /// does not know must be 0 and outside the mask.
    #[doc(alias = "ETHTOOL_A_BITSET_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Verbose form: a list of bits.
    #[doc(alias = "ETHTOOL_A_BITSET_BITS")]
    #[inline]
    pub fn bits(&self) -> Result<Option<BitsetBitsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetBitsAttrs<'_>>(3)
    }

    /// Compact form: the bits as 32-bit words in host byte order, the lowest bits first.
    #[doc(alias = "ETHTOOL_A_BITSET_VALUE")]
    #[inline]
    pub fn value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Compact form: the mask, of the same length as `value`.
    #[doc(alias = "ETHTOOL_A_BITSET_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }
}

impl BitsetWriter {
    /// Sets [`nomask`](BitsetAttrs#method.nomask).
    #[inline]
    pub fn nomask(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }

    /// Sets [`size`](BitsetAttrs#method.size).
    #[inline]
    pub fn size(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`bits`](BitsetAttrs#method.bits).
    #[inline]
    pub fn bits(&mut self, fill: impl FnOnce(&mut BitsetBitsWriter)) -> &mut Self {
        self.put_nest::<BitsetBitsWriter>(3, fill)
    }

    /// Sets [`value`](BitsetAttrs#method.value).
    #[inline]
    pub fn value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`mask`](BitsetAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }
}

/// One name of a string set.
pub type StringAttrs<'a> = AttrsOf<'a, sets::String>;

impl<'a> StringAttrs<'a> {
    /// Number of the name, and of the bit or counter that it names.
    #[doc(alias = "ETHTOOL_A_STRING_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The name.
    #[doc(alias = "ETHTOOL_A_STRING_VALUE")]
    #[inline]
    pub fn value(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }
}

impl StringWriter {
    /// Sets [`index`](StringAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`value`](StringAttrs#method.value).
    #[inline]
    pub fn value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Names of a string set.
pub type StringsAttrs<'a> = AttrsOf<'a, sets::Strings>;

impl<'a> StringsAttrs<'a> {
    /// One name; repeated.
    #[doc(alias = "ETHTOOL_A_STRINGS_STRING")]
    #[inline]
    pub fn string(&self) -> rt::Multi<'a, StringAttrs<'a>> {
        self.view.all(1)
    }
}

impl StringsWriter {
    /// Sets [`string`](StringsAttrs#method.string): call it once for each value.
    #[inline]
    pub fn string(&mut self, fill: impl FnOnce(&mut StringWriter)) -> &mut Self {
        self.put_nest::<StringWriter>(1, fill)
    }
}

/// One string set. In requests only `id` is given.
pub type StringsetAttrs<'a> = AttrsOf<'a, sets::Stringset>;

impl<'a> StringsetAttrs<'a> {
    /// Which set, see the enum stringset.
    #[doc(alias = "ETHTOOL_A_STRINGSET_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number of names.
    #[doc(alias = "ETHTOOL_A_STRINGSET_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// All the names, in one nest; absent if only counts were asked for.
    #[doc(alias = "ETHTOOL_A_STRINGSET_STRINGS")]
    #[inline]
    pub fn strings(&self) -> Result<Option<StringsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<StringsAttrs<'_>>(3)
    }
}

impl StringsetWriter {
    /// Sets [`id`](StringsetAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`count`](StringsetAttrs#method.count).
    #[inline]
    pub fn count(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`strings`](StringsetAttrs#method.strings).
    #[inline]
    pub fn strings(&mut self, fill: impl FnOnce(&mut StringsWriter)) -> &mut Self {
        self.put_nest::<StringsWriter>(3, fill)
    }
}

/// String sets asked for or returned.
pub type StringsetsAttrs<'a> = AttrsOf<'a, sets::Stringsets>;

impl<'a> StringsetsAttrs<'a> {
    /// One set; repeated.
    #[doc(alias = "ETHTOOL_A_STRINGSETS_STRINGSET")]
    #[inline]
    pub fn stringset(&self) -> rt::Multi<'a, StringsetAttrs<'a>> {
        self.view.all(1)
    }
}

impl StringsetsWriter {
    /// Sets [`stringset`](StringsetsAttrs#method.stringset): call it once for each value.
    #[inline]
    pub fn stringset(&mut self, fill: impl FnOnce(&mut StringsetWriter)) -> &mut Self {
        self.put_nest::<StringsetWriter>(1, fill)
    }
}

/// Tables of names.
pub type StrsetAttrs<'a> = AttrsOf<'a, sets::Strset>;

impl<'a> StrsetAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_STRSET_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Sets asked for; if absent in a request, all that apply.
    #[doc(alias = "ETHTOOL_A_STRSET_STRINGSETS")]
    #[inline]
    pub fn stringsets(&self) -> Result<Option<StringsetsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<StringsetsAttrs<'_>>(2)
    }

    /// Request only: return the numbers of names, not the names.
    #[doc(alias = "ETHTOOL_A_STRSET_COUNTS_ONLY")]
    #[inline]
    pub fn counts_only(&self) -> bool {
        self.view.has(3)
    }
}

impl StrsetWriter {
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

/// On-off settings that only this driver has.
pub type PrivflagsAttrs<'a> = AttrsOf<'a, sets::Privflags>;

impl<'a> PrivflagsAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PRIVFLAGS_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Bitset, named by the driver.
    #[doc(alias = "ETHTOOL_A_PRIVFLAGS_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }
}

impl PrivflagsWriter {
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

/// Descriptor rings: queues of buffers that driver and device share. Sizes are in descriptors.
pub type RingsAttrs<'a> = AttrsOf<'a, sets::Rings>;

impl<'a> RingsAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_RINGS_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Limit of `rx`.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_MAX")]
    #[inline]
    pub fn rx_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Limit of `rx-mini`.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_MINI_MAX")]
    #[inline]
    pub fn rx_mini_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Limit of `rx-jumbo`.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_JUMBO_MAX")]
    #[inline]
    pub fn rx_jumbo_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Limit of `tx`.
    #[doc(alias = "ETHTOOL_A_RINGS_TX_MAX")]
    #[inline]
    pub fn tx_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Size of receive rings.
    #[doc(alias = "ETHTOOL_A_RINGS_RX")]
    #[inline]
    pub fn rx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Size of receive rings for small packets.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_MINI")]
    #[inline]
    pub fn rx_mini(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Size of receive rings for large packets.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_JUMBO")]
    #[inline]
    pub fn rx_jumbo(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Size of transmit rings.
    #[doc(alias = "ETHTOOL_A_RINGS_TX")]
    #[inline]
    pub fn tx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Size of one receive buffer, in bytes.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_BUF_LEN")]
    #[inline]
    pub fn rx_buf_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Whether headers and payload of received TCP packets are separated.
    #[doc(alias = "ETHTOOL_A_RINGS_TCP_DATA_SPLIT")]
    #[inline]
    pub fn tcp_data_split(&self) -> Result<Option<TcpDataSplit>, rt::DecodeError> {
        self.view.get::<c::As<TcpDataSplit, u8>>(11)
    }

    /// Size of an entry of the completion or event queue, in bytes.
    #[doc(alias = "ETHTOOL_A_RINGS_CQE_SIZE")]
    #[inline]
    pub fn cqe_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// 1: the driver writes descriptors straight into the device, which lowers latency; 0: it does
    /// not.
    #[doc(alias = "ETHTOOL_A_RINGS_TX_PUSH")]
    #[inline]
    pub fn tx_push(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(13)
    }

    /// 1: the device writes descriptors of received packets straight into the host; 0: it does not.
    #[doc(alias = "ETHTOOL_A_RINGS_RX_PUSH")]
    #[inline]
    pub fn rx_push(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(14)
    }

    /// With `tx-push`: bytes of each packet, descriptor included, that may be written into the
    /// device.
    #[doc(alias = "ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN")]
    #[inline]
    pub fn tx_push_buf_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Limit of `tx-push-buf-len`.
    #[doc(alias = "ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX")]
    #[inline]
    pub fn tx_push_buf_len_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// Packets of more bytes than this are split into header and payload if `tcp-data-split` is on;
    /// 0 splits all.
    #[doc(alias = "ETHTOOL_A_RINGS_HDS_THRESH")]
    #[inline]
    pub fn hds_thresh(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }

    /// Limit of `hds-thresh`.
    #[doc(alias = "ETHTOOL_A_RINGS_HDS_THRESH_MAX")]
    #[inline]
    pub fn hds_thresh_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }
}

impl RingsWriter {
    /// Sets [`header`](RingsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`rx-max`](RingsAttrs#method.rx_max).
    #[inline]
    pub fn rx_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`rx-mini-max`](RingsAttrs#method.rx_mini_max).
    #[inline]
    pub fn rx_mini_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rx-jumbo-max`](RingsAttrs#method.rx_jumbo_max).
    #[inline]
    pub fn rx_jumbo_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`tx-max`](RingsAttrs#method.tx_max).
    #[inline]
    pub fn tx_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
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

    /// Sets [`tx-push-buf-len-max`](RingsAttrs#method.tx_push_buf_len_max).
    #[inline]
    pub fn tx_push_buf_len_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`hds-thresh`](RingsAttrs#method.hds_thresh).
    #[inline]
    pub fn hds_thresh(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Sets [`hds-thresh-max`](RingsAttrs#method.hds_thresh_max).
    #[inline]
    pub fn hds_thresh_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }
}

/// Counters of the MAC merge layer, as in IEEE 802.3 clause 30.14.
pub type MmStatAttrs<'a> = AttrsOf<'a, sets::MmStat>;

impl<'a> MmStatAttrs<'a> {
    /// Frames that could not be put together from fragments.
    #[doc(alias = "ETHTOOL_A_MM_STAT_REASSEMBLY_ERRORS")]
    #[inline]
    pub fn reassembly_errors(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Fragments refused because their start delimiter (SMD) did not fit.
    #[doc(alias = "ETHTOOL_A_MM_STAT_SMD_ERRORS")]
    #[inline]
    pub fn smd_errors(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Frames put together from fragments.
    #[doc(alias = "ETHTOOL_A_MM_STAT_REASSEMBLY_OK")]
    #[inline]
    pub fn reassembly_ok(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Fragments received, other than first ones.
    #[doc(alias = "ETHTOOL_A_MM_STAT_RX_FRAG_COUNT")]
    #[inline]
    pub fn rx_frag_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Fragments sent, other than first ones.
    #[doc(alias = "ETHTOOL_A_MM_STAT_TX_FRAG_COUNT")]
    #[inline]
    pub fn tx_frag_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }

    /// Times that sending of preemptible frames was held back.
    #[doc(alias = "ETHTOOL_A_MM_STAT_HOLD_COUNT")]
    #[inline]
    pub fn hold_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }
}

impl MmStatWriter {
    /// Sets [`reassembly-errors`](MmStatAttrs#method.reassembly_errors).
    #[inline]
    pub fn reassembly_errors(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`smd-errors`](MmStatAttrs#method.smd_errors).
    #[inline]
    pub fn smd_errors(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`reassembly-ok`](MmStatAttrs#method.reassembly_ok).
    #[inline]
    pub fn reassembly_ok(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`rx-frag-count`](MmStatAttrs#method.rx_frag_count).
    #[inline]
    pub fn rx_frag_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`tx-frag-count`](MmStatAttrs#method.tx_frag_count).
    #[inline]
    pub fn tx_frag_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }

    /// Sets [`hold-count`](MmStatAttrs#method.hold_count).
    #[inline]
    pub fn hold_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }
}

/// MAC merge layer: an express MAC for urgent frames and a preemptible MAC for the rest.
pub type MmAttrs<'a> = AttrsOf<'a, sets::Mm>;

impl<'a> MmAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_MM_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1: the preemptible MAC receives, so that the partner may send fragments.
    #[doc(alias = "ETHTOOL_A_MM_PMAC_ENABLED")]
    #[inline]
    pub fn pmac_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// 1: frames sent may be preempted, if the partner can take it; 0: never.
    #[doc(alias = "ETHTOOL_A_MM_TX_ENABLED")]
    #[inline]
    pub fn tx_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// 1: frames sent are really subject to preemption, after verification if that is on.
    #[doc(alias = "ETHTOOL_A_MM_TX_ACTIVE")]
    #[inline]
    pub fn tx_active(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Smallest fragment to send other than a last one, in bytes without the check sequence, 60 to 252.
    #[doc(alias = "ETHTOOL_A_MM_TX_MIN_FRAG_SIZE")]
    #[inline]
    pub fn tx_min_frag_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Smallest such fragment that can be received, in bytes without the check sequence.
    #[doc(alias = "ETHTOOL_A_MM_RX_MIN_FRAG_SIZE")]
    #[inline]
    pub fn rx_min_frag_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// 1: ask the partner whether it can do preemption before using it.
    #[doc(alias = "ETHTOOL_A_MM_VERIFY_ENABLED")]
    #[inline]
    pub fn verify_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// State of that question: 0 unknown, 1 not begun, 2 under way, 3 the partner can, 4 it cannot,
    /// 5 not asked.
    #[doc(alias = "ETHTOOL_A_MM_VERIFY_STATUS")]
    #[inline]
    pub fn verify_status(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// Milliseconds to wait for each answer, 1 to 128.
    #[doc(alias = "ETHTOOL_A_MM_VERIFY_TIME")]
    #[inline]
    pub fn verify_time(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Limit of `verify-time` for this device.
    #[doc(alias = "ETHTOOL_A_MM_MAX_VERIFY_TIME")]
    #[inline]
    pub fn max_verify_time(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Counters, if the header has the flag `stats`.
    #[doc(alias = "ETHTOOL_A_MM_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<MmStatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MmStatAttrs<'_>>(11)
    }
}

impl MmWriter {
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

    /// Sets [`tx-active`](MmAttrs#method.tx_active).
    #[inline]
    pub fn tx_active(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`tx-min-frag-size`](MmAttrs#method.tx_min_frag_size).
    #[inline]
    pub fn tx_min_frag_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`rx-min-frag-size`](MmAttrs#method.rx_min_frag_size).
    #[inline]
    pub fn rx_min_frag_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`verify-enabled`](MmAttrs#method.verify_enabled).
    #[inline]
    pub fn verify_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`verify-status`](MmAttrs#method.verify_status).
    #[inline]
    pub fn verify_status(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`verify-time`](MmAttrs#method.verify_time).
    #[inline]
    pub fn verify_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`max-verify-time`](MmAttrs#method.max_verify_time).
    #[inline]
    pub fn max_verify_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`stats`](MmAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut MmStatWriter)) -> &mut Self {
        self.put_nest::<MmStatWriter>(11, fill)
    }
}

/// Connector and PHY of an interface.
pub type LinkinfoAttrs<'a> = AttrsOf<'a, sets::Linkinfo>;

impl<'a> LinkinfoAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_LINKINFO_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Connector (`PORT_*`): 0 twisted pair, 1 AUI, 2 MII, 3 fibre, 4 BNC, 5 direct attach cable,
    /// 0xef none, 0xff other.
    #[doc(alias = "ETHTOOL_A_LINKINFO_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Address of the PHY on the MDIO bus.
    #[doc(alias = "ETHTOOL_A_LINKINFO_PHYADDR")]
    #[inline]
    pub fn phyaddr(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Crossing of the pairs: 0 unknown, 1 straight (MDI), 2 crossed (MDI-X).
    #[doc(alias = "ETHTOOL_A_LINKINFO_TP_MDIX")]
    #[inline]
    pub fn tp_mdix(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// How that is chosen: 1 forced straight, 2 forced crossed, 3 automatically, 0 cannot be
    /// controlled.
    #[doc(alias = "ETHTOOL_A_LINKINFO_TP_MDIX_CTRL")]
    #[inline]
    pub fn tp_mdix_ctrl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// Where the PHY is: 0 on the card, 1 outside.
    #[doc(alias = "ETHTOOL_A_LINKINFO_TRANSCEIVER")]
    #[inline]
    pub fn transceiver(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }
}

impl LinkinfoWriter {
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

    /// Sets [`tp-mdix`](LinkinfoAttrs#method.tp_mdix).
    #[inline]
    pub fn tp_mdix(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`tp-mdix-ctrl`](LinkinfoAttrs#method.tp_mdix_ctrl).
    #[inline]
    pub fn tp_mdix_ctrl(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`transceiver`](LinkinfoAttrs#method.transceiver).
    #[inline]
    pub fn transceiver(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }
}

/// Link modes, speed and negotiation.
pub type LinkmodesAttrs<'a> = AttrsOf<'a, sets::Linkmodes>;

impl<'a> LinkmodesAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_LINKMODES_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1: negotiate with the partner, 0: use fixed settings.
    #[doc(alias = "ETHTOOL_A_LINKMODES_AUTONEG")]
    #[inline]
    pub fn autoneg(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Link modes: supported ones in the mask, advertised ones in the value. In linkmodes-set:
    /// modes to advertise.
    #[doc(alias = "ETHTOOL_A_LINKMODES_OURS")]
    #[inline]
    pub fn ours(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(3)
    }

    /// Link modes that the partner advertises; a bitset without mask.
    #[doc(alias = "ETHTOOL_A_LINKMODES_PEER")]
    #[inline]
    pub fn peer(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(4)
    }

    /// Speed in Mb/s; 0xffffffff if unknown, without link for instance.
    #[doc(alias = "ETHTOOL_A_LINKMODES_SPEED")]
    #[inline]
    pub fn speed(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// 0 half, 1 full, 0xff unknown.
    #[doc(alias = "ETHTOOL_A_LINKMODES_DUPLEX")]
    #[inline]
    pub fn duplex(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Wanted role in clocking (`MASTER_SLAVE_CFG_*`): 0 not supported, 1 unknown, 2 rather master,
    /// 3 rather slave, 4 master by force, 5 slave by force.
    #[doc(alias = "ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG")]
    #[inline]
    pub fn master_slave_cfg(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// Present role: 0 not supported, 1 unknown, 2 master, 3 slave, 4 no agreement.
    #[doc(alias = "ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE")]
    #[inline]
    pub fn master_slave_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// Number of lanes of the link.
    #[doc(alias = "ETHTOOL_A_LINKMODES_LANES")]
    #[inline]
    pub fn lanes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// How a PHY matches a slower link to the MAC: 0 not at all, 1 by pause frames, 2 by carrier
    /// sense, 3 open loop.
    #[doc(alias = "ETHTOOL_A_LINKMODES_RATE_MATCHING")]
    #[inline]
    pub fn rate_matching(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }
}

impl LinkmodesWriter {
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

    /// Sets [`peer`](LinkmodesAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(4, fill)
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

    /// Sets [`master-slave-state`](LinkmodesAttrs#method.master_slave_state).
    #[inline]
    pub fn master_slave_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`lanes`](LinkmodesAttrs#method.lanes).
    #[inline]
    pub fn lanes(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`rate-matching`](LinkmodesAttrs#method.rate_matching).
    #[inline]
    pub fn rate_matching(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }
}

/// State of the link.
pub type LinkstateAttrs<'a> = AttrsOf<'a, sets::Linkstate>;

impl<'a> LinkstateAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1: link up, 0: no link.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Signal quality index, from 0 (worst) to `sqi-max`.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_SQI")]
    #[inline]
    pub fn sqi(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Best value that `sqi` can have.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_SQI_MAX")]
    #[inline]
    pub fn sqi_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Why there is no link, or a warning (`ETHTOOL_LINK_EXT_STATE_*`): 0 autonegotiation, 1
    /// training, 2 logical mismatch, 3 bad signal, 4 no cable, 5 cable, 6 EEPROM, 7 calibration, 8
    /// power budget, 9 overheat, 10 module, 11 fixed speed limit, 12 switched off by the management
    /// controller.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_EXT_STATE")]
    #[inline]
    pub fn ext_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// Detail; its meaning depends on `ext-state`.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_EXT_SUBSTATE")]
    #[inline]
    pub fn ext_substate(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Times that the link went down for physical reasons; only if the header has the flag `stats`.
    #[doc(alias = "ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT")]
    #[inline]
    pub fn ext_down_cnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl LinkstateWriter {
    /// Sets [`header`](LinkstateAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`link`](LinkstateAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`sqi`](LinkstateAttrs#method.sqi).
    #[inline]
    pub fn sqi(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`sqi-max`](LinkstateAttrs#method.sqi_max).
    #[inline]
    pub fn sqi_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`ext-state`](LinkstateAttrs#method.ext_state).
    #[inline]
    pub fn ext_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`ext-substate`](LinkstateAttrs#method.ext_substate).
    #[inline]
    pub fn ext_substate(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`ext-down-cnt`](LinkstateAttrs#method.ext_down_cnt).
    #[inline]
    pub fn ext_down_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Messages of the driver.
pub type DebugAttrs<'a> = AttrsOf<'a, sets::Debug>;

impl<'a> DebugAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_DEBUG_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Bitset of message classes, such as `drv`, `probe` and `link`.
    #[doc(alias = "ETHTOOL_A_DEBUG_MSGMASK")]
    #[inline]
    pub fn msgmask(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }
}

impl DebugWriter {
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

/// Wake-on-LAN.
pub type WolAttrs<'a> = AttrsOf<'a, sets::Wol>;

impl<'a> WolAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_WOL_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Modes: supported ones in the mask, enabled ones in the value.
    #[doc(alias = "ETHTOOL_A_WOL_MODES")]
    #[inline]
    pub fn modes(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }

    /// Password of 6 bytes that a magic packet must contain, for the mode `magicsecure`.
    #[doc(alias = "ETHTOOL_A_WOL_SOPASS")]
    #[inline]
    pub fn sopass(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl WolWriter {
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

/// Offloads and other features; the names are those of `ethtool -k`. Bitsets are without mask, but
/// for `hw`, whose mask is all features there are, and in replies to features-set.
pub type FeaturesAttrs<'a> = AttrsOf<'a, sets::Features>;

impl<'a> FeaturesAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_FEATURES_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Features that can be switched.
    #[doc(alias = "ETHTOOL_A_FEATURES_HW")]
    #[inline]
    pub fn hw(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }

    /// Features asked for. In requests with a mask, the mask says which to change.
    #[doc(alias = "ETHTOOL_A_FEATURES_WANTED")]
    #[inline]
    pub fn wanted(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(3)
    }

    /// Features in effect.
    #[doc(alias = "ETHTOOL_A_FEATURES_ACTIVE")]
    #[inline]
    pub fn active(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(4)
    }

    /// Features that cannot be switched, whatever the device.
    #[doc(alias = "ETHTOOL_A_FEATURES_NOCHANGE")]
    #[inline]
    pub fn nochange(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(5)
    }
}

impl FeaturesWriter {
    /// Sets [`header`](FeaturesAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`hw`](FeaturesAttrs#method.hw).
    #[inline]
    pub fn hw(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Sets [`wanted`](FeaturesAttrs#method.wanted).
    #[inline]
    pub fn wanted(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Sets [`active`](FeaturesAttrs#method.active).
    #[inline]
    pub fn active(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(4, fill)
    }

    /// Sets [`nochange`](FeaturesAttrs#method.nochange).
    #[inline]
    pub fn nochange(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(5, fill)
    }
}

/// Numbers of queues.
pub type ChannelsAttrs<'a> = AttrsOf<'a, sets::Channels>;

impl<'a> ChannelsAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_CHANNELS_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Limit of `rx-count`.
    #[doc(alias = "ETHTOOL_A_CHANNELS_RX_MAX")]
    #[inline]
    pub fn rx_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Limit of `tx-count`.
    #[doc(alias = "ETHTOOL_A_CHANNELS_TX_MAX")]
    #[inline]
    pub fn tx_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Limit of `other-count`.
    #[doc(alias = "ETHTOOL_A_CHANNELS_OTHER_MAX")]
    #[inline]
    pub fn other_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Limit of `combined-count`.
    #[doc(alias = "ETHTOOL_A_CHANNELS_COMBINED_MAX")]
    #[inline]
    pub fn combined_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Channels that only receive.
    #[doc(alias = "ETHTOOL_A_CHANNELS_RX_COUNT")]
    #[inline]
    pub fn rx_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Channels that only send.
    #[doc(alias = "ETHTOOL_A_CHANNELS_TX_COUNT")]
    #[inline]
    pub fn tx_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Channels for other purposes, such as link interrupts.
    #[doc(alias = "ETHTOOL_A_CHANNELS_OTHER_COUNT")]
    #[inline]
    pub fn other_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Channels that receive and send.
    #[doc(alias = "ETHTOOL_A_CHANNELS_COMBINED_COUNT")]
    #[inline]
    pub fn combined_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl ChannelsWriter {
    /// Sets [`header`](ChannelsAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`rx-max`](ChannelsAttrs#method.rx_max).
    #[inline]
    pub fn rx_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`tx-max`](ChannelsAttrs#method.tx_max).
    #[inline]
    pub fn tx_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`other-max`](ChannelsAttrs#method.other_max).
    #[inline]
    pub fn other_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`combined-max`](ChannelsAttrs#method.combined_max).
    #[inline]
    pub fn combined_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
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

/// One step of dynamic interrupt moderation; the kernel moves between steps as traffic demands.
pub type IrqModerationAttrs<'a> = AttrsOf<'a, sets::IrqModeration>;

impl<'a> IrqModerationAttrs<'a> {
    /// Longest delay of an interrupt, in microseconds.
    #[doc(alias = "ETHTOOL_A_IRQ_MODERATION_USEC")]
    #[inline]
    pub fn usec(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Packets after which an interrupt comes at the latest.
    #[doc(alias = "ETHTOOL_A_IRQ_MODERATION_PKTS")]
    #[inline]
    pub fn pkts(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Completions after which an interrupt comes at the latest.
    #[doc(alias = "ETHTOOL_A_IRQ_MODERATION_COMPS")]
    #[inline]
    pub fn comps(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }
}

impl IrqModerationWriter {
    /// Sets [`usec`](IrqModerationAttrs#method.usec).
    #[inline]
    pub fn usec(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`pkts`](IrqModerationAttrs#method.pkts).
    #[inline]
    pub fn pkts(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`comps`](IrqModerationAttrs#method.comps).
    #[inline]
    pub fn comps(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Steps of dynamic interrupt moderation, from the least to the most delay.
pub type ProfileAttrs<'a> = AttrsOf<'a, sets::Profile>;

impl<'a> ProfileAttrs<'a> {
    /// One step; repeated. A request must give as many as the kernel has.
    #[doc(alias = "ETHTOOL_A_PROFILE_IRQ_MODERATION")]
    #[inline]
    pub fn irq_moderation(&self) -> rt::Multi<'a, IrqModerationAttrs<'a>> {
        self.view.all(1)
    }
}

impl ProfileWriter {
    /// Sets [`irq-moderation`](ProfileAttrs#method.irq_moderation): call it once for each value.
    #[inline]
    pub fn irq_moderation(
        &mut self,
        fill: impl FnOnce(&mut IrqModerationWriter),
    ) -> &mut Self {
        self.put_nest::<IrqModerationWriter>(1, fill)
    }
}

/// Interrupt moderation: how long, and for how many packets, the device may wait with an interrupt.
/// Values without the suffix `irq`, `low` or `high` are the normal ones.
pub type CoalesceAttrs<'a> = AttrsOf<'a, sets::Coalesce>;

impl<'a> CoalesceAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_COALESCE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Delay of receive interrupts, in microseconds after a packet.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_USECS")]
    #[inline]
    pub fn rx_usecs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Packets received after which an interrupt comes at the latest.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_MAX_FRAMES")]
    #[inline]
    pub fn rx_max_frames(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Like `rx-usecs`, while an interrupt is being served.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_USECS_IRQ")]
    #[inline]
    pub fn rx_usecs_irq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Like `rx-max-frames`, while an interrupt is being served.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ")]
    #[inline]
    pub fn rx_max_frames_irq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Delay of transmit interrupts, in microseconds after a packet.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_USECS")]
    #[inline]
    pub fn tx_usecs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Packets sent after which an interrupt comes at the latest.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_MAX_FRAMES")]
    #[inline]
    pub fn tx_max_frames(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Like `tx-usecs`, while an interrupt is being served.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_USECS_IRQ")]
    #[inline]
    pub fn tx_usecs_irq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Like `tx-max-frames`, while an interrupt is being served.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ")]
    #[inline]
    pub fn tx_max_frames_irq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Microseconds between updates of counters in memory by the device.
    #[doc(alias = "ETHTOOL_A_COALESCE_STATS_BLOCK_USECS")]
    #[inline]
    pub fn stats_block_usecs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// 1: receive moderation adapts to the traffic, 0: it is fixed.
    #[doc(alias = "ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX")]
    #[inline]
    pub fn use_adaptive_rx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// 1: transmit moderation adapts to the traffic, 0: it is fixed.
    #[doc(alias = "ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX")]
    #[inline]
    pub fn use_adaptive_tx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// Below this many packets per second, the `low` values hold; adaptive moderation only.
    #[doc(alias = "ETHTOOL_A_COALESCE_PKT_RATE_LOW")]
    #[inline]
    pub fn pkt_rate_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Like `rx-usecs`, at a low packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_USECS_LOW")]
    #[inline]
    pub fn rx_usecs_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Like `rx-max-frames`, at a low packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW")]
    #[inline]
    pub fn rx_max_frames_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Like `tx-usecs`, at a low packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_USECS_LOW")]
    #[inline]
    pub fn tx_usecs_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// Like `tx-max-frames`, at a low packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW")]
    #[inline]
    pub fn tx_max_frames_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }

    /// Above this many packets per second, the `high` values hold; adaptive moderation only.
    #[doc(alias = "ETHTOOL_A_COALESCE_PKT_RATE_HIGH")]
    #[inline]
    pub fn pkt_rate_high(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }

    /// Like `rx-usecs`, at a high packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_USECS_HIGH")]
    #[inline]
    pub fn rx_usecs_high(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// Like `rx-max-frames`, at a high packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH")]
    #[inline]
    pub fn rx_max_frames_high(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// Like `tx-usecs`, at a high packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_USECS_HIGH")]
    #[inline]
    pub fn tx_usecs_high(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(21)
    }

    /// Like `tx-max-frames`, at a high packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH")]
    #[inline]
    pub fn tx_max_frames_high(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(22)
    }

    /// Seconds between two looks at the packet rate.
    #[doc(alias = "ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL")]
    #[inline]
    pub fn rate_sample_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(23)
    }

    /// 1: the delay of transmit interrupts starts over with each completion, 0: it runs from the
    /// first one.
    #[doc(alias = "ETHTOOL_A_COALESCE_USE_CQE_MODE_TX")]
    #[inline]
    pub fn use_cqe_mode_tx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(24)
    }

    /// 1: the delay of receive interrupts starts over with each completion, 0: it runs from the
    /// first one.
    #[doc(alias = "ETHTOOL_A_COALESCE_USE_CQE_MODE_RX")]
    #[inline]
    pub fn use_cqe_mode_rx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(25)
    }

    /// Bytes that are sent to the device as one block at most.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES")]
    #[inline]
    pub fn tx_aggr_max_bytes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(26)
    }

    /// Packets that are sent to the device as one block at most.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES")]
    #[inline]
    pub fn tx_aggr_max_frames(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(27)
    }

    /// Microseconds to wait for a block to fill.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS")]
    #[inline]
    pub fn tx_aggr_time_usecs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(28)
    }

    /// Steps of dynamic moderation for receiving.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_PROFILE")]
    #[inline]
    pub fn rx_profile(&self) -> Result<Option<ProfileAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProfileAttrs<'_>>(29)
    }

    /// Steps of dynamic moderation for sending.
    #[doc(alias = "ETHTOOL_A_COALESCE_TX_PROFILE")]
    #[inline]
    pub fn tx_profile(&self) -> Result<Option<ProfileAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProfileAttrs<'_>>(30)
    }

    /// Packets received that the device may report in one completion.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_CQE_FRAMES")]
    #[inline]
    pub fn rx_cqe_frames(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(31)
    }

    /// Nanoseconds that the device may wait to fill such a completion.
    #[doc(alias = "ETHTOOL_A_COALESCE_RX_CQE_NSECS")]
    #[inline]
    pub fn rx_cqe_nsecs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(32)
    }
}

impl CoalesceWriter {
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

/// Counters of pause frames.
pub type PauseStatAttrs<'a> = AttrsOf<'a, sets::PauseStat>;

impl<'a> PauseStatAttrs<'a> {
    /// Pause frames sent.
    #[doc(alias = "ETHTOOL_A_PAUSE_STAT_TX_FRAMES")]
    #[inline]
    pub fn tx_frames(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Pause frames received.
    #[doc(alias = "ETHTOOL_A_PAUSE_STAT_RX_FRAMES")]
    #[inline]
    pub fn rx_frames(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Times that the device stopped asking its partner to pause because it had done so for
    /// suspiciously long, as when the host has crashed. Heavy load alone does not count.
    #[doc(alias = "ETHTOOL_A_PAUSE_STAT_TX_PAUSE_STORM_EVENTS")]
    #[inline]
    pub fn tx_pause_storm_events(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }
}

impl PauseStatWriter {
    /// Sets [`tx-frames`](PauseStatAttrs#method.tx_frames).
    #[inline]
    pub fn tx_frames(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`rx-frames`](PauseStatAttrs#method.rx_frames).
    #[inline]
    pub fn rx_frames(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`tx-pause-storm-events`](PauseStatAttrs#method.tx_pause_storm_events).
    #[inline]
    pub fn tx_pause_storm_events(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }
}

/// Flow control by pause frames.
pub type PauseAttrs<'a> = AttrsOf<'a, sets::Pause>;

impl<'a> PauseAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PAUSE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1: negotiated with the partner, 0: fixed.
    #[doc(alias = "ETHTOOL_A_PAUSE_AUTONEG")]
    #[inline]
    pub fn autoneg(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// 1: stop sending when the partner asks for it.
    #[doc(alias = "ETHTOOL_A_PAUSE_RX")]
    #[inline]
    pub fn rx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// 1: ask the partner to stop when buffers run full.
    #[doc(alias = "ETHTOOL_A_PAUSE_TX")]
    #[inline]
    pub fn tx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Counters, if the header has the flag `stats`.
    #[doc(alias = "ETHTOOL_A_PAUSE_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<PauseStatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PauseStatAttrs<'_>>(5)
    }

    /// Which MAC the counters are from, with frame preemption: 0 both together, 1 the express one,
    /// 2 the preemptible one.
    #[doc(alias = "ETHTOOL_A_PAUSE_STATS_SRC")]
    #[inline]
    pub fn stats_src(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }
}

impl PauseWriter {
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

    /// Sets [`stats`](PauseAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut PauseStatWriter)) -> &mut Self {
        self.put_nest::<PauseStatWriter>(5, fill)
    }

    /// Sets [`stats-src`](PauseAttrs#method.stats_src).
    #[inline]
    pub fn stats_src(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Energy Efficient Ethernet: an idle link may sleep.
pub type EeeAttrs<'a> = AttrsOf<'a, sets::Eee>;

impl<'a> EeeAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_EEE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Link modes: those that support it in the mask, those it is advertised for in the value.
    #[doc(alias = "ETHTOOL_A_EEE_MODES_OURS")]
    #[inline]
    pub fn modes_ours(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }

    /// Link modes for which the partner advertises it; a bitset without mask.
    #[doc(alias = "ETHTOOL_A_EEE_MODES_PEER")]
    #[inline]
    pub fn modes_peer(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(3)
    }

    /// 1: agreed with the partner and in use.
    #[doc(alias = "ETHTOOL_A_EEE_ACTIVE")]
    #[inline]
    pub fn active(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// 1: switched on.
    #[doc(alias = "ETHTOOL_A_EEE_ENABLED")]
    #[inline]
    pub fn enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// 1: our side may put the link to sleep when it has nothing to send.
    #[doc(alias = "ETHTOOL_A_EEE_TX_LPI_ENABLED")]
    #[inline]
    pub fn tx_lpi_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Microseconds without traffic after which it does so.
    #[doc(alias = "ETHTOOL_A_EEE_TX_LPI_TIMER")]
    #[inline]
    pub fn tx_lpi_timer(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl EeeWriter {
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

    /// Sets [`modes-peer`](EeeAttrs#method.modes_peer).
    #[inline]
    pub fn modes_peer(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Sets [`active`](EeeAttrs#method.active).
    #[inline]
    pub fn active(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
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

/// Counters of transmit timestamps made by hardware.
pub type TsStatAttrs<'a> = AttrsOf<'a, sets::TsStat>;

impl<'a> TsStatAttrs<'a> {
    /// Packets sent with a timestamp.
    #[doc(alias = "ETHTOOL_A_TS_STAT_TX_PKTS")]
    #[inline]
    pub fn tx_pkts(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(1)
    }

    /// Timestamps that the hardware did not deliver in time.
    #[doc(alias = "ETHTOOL_A_TS_STAT_TX_LOST")]
    #[inline]
    pub fn tx_lost(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(2)
    }

    /// Packets that could not be timestamped for other reasons.
    #[doc(alias = "ETHTOOL_A_TS_STAT_TX_ERR")]
    #[inline]
    pub fn tx_err(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(3)
    }

    /// Packets sent in one-step mode, where the hardware does not report back whether a timestamp
    /// was put in.
    #[doc(alias = "ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED")]
    #[inline]
    pub fn tx_onestep_pkts_unconfirmed(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(4)
    }
}

impl TsStatWriter {
    /// Sets [`tx-pkts`](TsStatAttrs#method.tx_pkts).
    #[inline]
    pub fn tx_pkts(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(1, value)
    }

    /// Sets [`tx-lost`](TsStatAttrs#method.tx_lost).
    #[inline]
    pub fn tx_lost(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(2, value)
    }

    /// Sets [`tx-err`](TsStatAttrs#method.tx_err).
    #[inline]
    pub fn tx_err(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Sets [`tx-onestep-pkts-unconfirmed`](TsStatAttrs#method.tx_onestep_pkts_unconfirmed).
    #[inline]
    pub fn tx_onestep_pkts_unconfirmed(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }
}

/// A clock that makes hardware timestamps.
pub type TsHwtstampProviderAttrs<'a> = AttrsOf<'a, sets::TsHwtstampProvider>;

impl<'a> TsHwtstampProviderAttrs<'a> {
    /// Index of the PTP clock, the n of `/dev/ptpn`.
    #[doc(alias = "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// 0 precise, 1 approximate (for devices that offer both).
    #[doc(alias = "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER")]
    #[inline]
    pub fn qualifier(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl TsHwtstampProviderWriter {
    /// Sets [`index`](TsHwtstampProviderAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`qualifier`](TsHwtstampProviderAttrs#method.qualifier).
    #[inline]
    pub fn qualifier(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// What timestamps an interface can make.
pub type TsinfoAttrs<'a> = AttrsOf<'a, sets::Tsinfo>;

impl<'a> TsinfoAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_TSINFO_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Kinds of timestamps (`SOF_TIMESTAMPING_*`); a bitset without mask.
    #[doc(alias = "ETHTOOL_A_TSINFO_TIMESTAMPING")]
    #[inline]
    pub fn timestamping(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }

    /// Ways to choose packets to be sent (`HWTSTAMP_TX_*`); a bitset without mask.
    #[doc(alias = "ETHTOOL_A_TSINFO_TX_TYPES")]
    #[inline]
    pub fn tx_types(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(3)
    }

    /// Ways to choose received packets (`HWTSTAMP_FILTER_*`); a bitset without mask.
    #[doc(alias = "ETHTOOL_A_TSINFO_RX_FILTERS")]
    #[inline]
    pub fn rx_filters(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(4)
    }

    /// Index of the PTP clock, the n of `/dev/ptpn`; absent if there is none.
    #[doc(alias = "ETHTOOL_A_TSINFO_PHC_INDEX")]
    #[inline]
    pub fn phc_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Counters, if the header has the flag `stats`.
    #[doc(alias = "ETHTOOL_A_TSINFO_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<TsStatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TsStatAttrs<'_>>(6)
    }

    /// Clock that the answer is about. In requests: clock to ask for.
    #[doc(alias = "ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER")]
    #[inline]
    pub fn hwtstamp_provider(
        &self,
    ) -> Result<Option<TsHwtstampProviderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TsHwtstampProviderAttrs<'_>>(7)
    }

    /// Where that clock is.
    #[doc(alias = "ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE")]
    #[inline]
    pub fn hwtstamp_source(&self) -> Result<Option<HwtstampSource>, rt::DecodeError> {
        self.view.get::<c::As<HwtstampSource, u32>>(8)
    }

    /// PHY with that clock, if it is one of a PHY.
    #[doc(alias = "ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX")]
    #[inline]
    pub fn hwtstamp_phyindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl TsinfoWriter {
    /// Sets [`header`](TsinfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`timestamping`](TsinfoAttrs#method.timestamping).
    #[inline]
    pub fn timestamping(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Sets [`tx-types`](TsinfoAttrs#method.tx_types).
    #[inline]
    pub fn tx_types(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(3, fill)
    }

    /// Sets [`rx-filters`](TsinfoAttrs#method.rx_filters).
    #[inline]
    pub fn rx_filters(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(4, fill)
    }

    /// Sets [`phc-index`](TsinfoAttrs#method.phc_index).
    #[inline]
    pub fn phc_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`stats`](TsinfoAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut TsStatWriter)) -> &mut Self {
        self.put_nest::<TsStatWriter>(6, fill)
    }

    /// Sets [`hwtstamp-provider`](TsinfoAttrs#method.hwtstamp_provider).
    #[inline]
    pub fn hwtstamp_provider(
        &mut self,
        fill: impl FnOnce(&mut TsHwtstampProviderWriter),
    ) -> &mut Self {
        self.put_nest::<TsHwtstampProviderWriter>(7, fill)
    }

    /// Sets [`hwtstamp-source`](TsinfoAttrs#method.hwtstamp_source).
    #[inline]
    pub fn hwtstamp_source(&mut self, value: HwtstampSource) -> &mut Self {
        self.put_attr::<c::As<HwtstampSource, u32>>(8, value)
    }

    /// Sets [`hwtstamp-phyindex`](TsinfoAttrs#method.hwtstamp_phyindex).
    #[inline]
    pub fn hwtstamp_phyindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Verdict on one pair of the cable.
pub type CableResultAttrs<'a> = AttrsOf<'a, sets::CableResult>;

impl<'a> CableResultAttrs<'a> {
    /// Pair: 0 is A, 3 is D.
    #[doc(alias = "ETHTOOL_A_CABLE_RESULT_PAIR")]
    #[inline]
    pub fn pair(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// 1 fine, 2 open, 3 shorted within the pair, 4 shorted to another pair, 5 change of impedance,
    /// 6 too noisy to test, 7 out of range (`ETHTOOL_A_CABLE_RESULT_CODE_*`).
    #[doc(alias = "ETHTOOL_A_CABLE_RESULT_CODE")]
    #[inline]
    pub fn code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Method: 1 time domain reflectometry, 2 observation of an active link.
    #[doc(alias = "ETHTOOL_A_CABLE_RESULT_SRC")]
    #[inline]
    pub fn src(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }
}

impl CableResultWriter {
    /// Sets [`pair`](CableResultAttrs#method.pair).
    #[inline]
    pub fn pair(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`code`](CableResultAttrs#method.code).
    #[inline]
    pub fn code(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`src`](CableResultAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Distance to a fault of one pair.
pub type CableFaultLengthAttrs<'a> = AttrsOf<'a, sets::CableFaultLength>;

impl<'a> CableFaultLengthAttrs<'a> {
    /// Pair: 0 is A, 3 is D.
    #[doc(alias = "ETHTOOL_A_CABLE_FAULT_LENGTH_PAIR")]
    #[inline]
    pub fn pair(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Distance in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_FAULT_LENGTH_CM")]
    #[inline]
    pub fn cm(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Method: 1 time domain reflectometry, 2 observation of an active link.
    #[doc(alias = "ETHTOOL_A_CABLE_FAULT_LENGTH_SRC")]
    #[inline]
    pub fn src(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }
}

impl CableFaultLengthWriter {
    /// Sets [`pair`](CableFaultLengthAttrs#method.pair).
    #[inline]
    pub fn pair(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`cm`](CableFaultLengthAttrs#method.cm).
    #[inline]
    pub fn cm(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`src`](CableFaultLengthAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Results of a cable test.
pub type CableNestAttrs<'a> = AttrsOf<'a, sets::CableNest>;

impl<'a> CableNestAttrs<'a> {
    /// Verdict on one pair; repeated for each pair.
    #[doc(alias = "ETHTOOL_A_CABLE_NEST_RESULT")]
    #[inline]
    pub fn result(&self) -> rt::Multi<'a, CableResultAttrs<'a>> {
        self.view.all(1)
    }

    /// Distance to a fault; repeated for each faulty pair.
    #[doc(alias = "ETHTOOL_A_CABLE_NEST_FAULT_LENGTH")]
    #[inline]
    pub fn fault_length(&self) -> rt::Multi<'a, CableFaultLengthAttrs<'a>> {
        self.view.all(2)
    }
}

impl CableNestWriter {
    /// Sets [`result`](CableNestAttrs#method.result): call it once for each value.
    #[inline]
    pub fn result(&mut self, fill: impl FnOnce(&mut CableResultWriter)) -> &mut Self {
        self.put_nest::<CableResultWriter>(1, fill)
    }

    /// Sets [`fault-length`](CableNestAttrs#method.fault_length): call it once for each value.
    #[inline]
    pub fn fault_length(
        &mut self,
        fill: impl FnOnce(&mut CableFaultLengthWriter),
    ) -> &mut Self {
        self.put_nest::<CableFaultLengthWriter>(2, fill)
    }
}

/// Request for a cable test.
pub type CableTestAttrs<'a> = AttrsOf<'a, sets::CableTest>;

impl<'a> CableTestAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }
}

impl CableTestWriter {
    /// Sets [`header`](CableTestAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }
}

/// Progress of a cable test.
pub type CableTestNtfAttrs<'a> = AttrsOf<'a, sets::CableTestNtf>;

impl<'a> CableTestNtfAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_NTF_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1 started, 2 completed.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_NTF_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Results, when completed.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_NTF_NEST")]
    #[inline]
    pub fn nest(&self) -> Result<Option<CableNestAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CableNestAttrs<'_>>(3)
    }
}

impl CableTestNtfWriter {
    /// Sets [`header`](CableTestNtfAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`status`](CableTestNtfAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`nest`](CableTestNtfAttrs#method.nest).
    #[inline]
    pub fn nest(&mut self, fill: impl FnOnce(&mut CableNestWriter)) -> &mut Self {
        self.put_nest::<CableNestWriter>(3, fill)
    }
}

/// Where to measure reflections. By default the whole cable, up to 150 metres, on all pairs.
pub type CableTestTdrCfgAttrs<'a> = AttrsOf<'a, sets::CableTestTdrCfg>;

impl<'a> CableTestTdrCfgAttrs<'a> {
    /// Distance of the first point, in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_CFG_FIRST")]
    #[inline]
    pub fn first(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Distance of the last point, in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_CFG_LAST")]
    #[inline]
    pub fn last(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Distance between two points, in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_CFG_STEP")]
    #[inline]
    pub fn step(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// The one pair to measure: 0 is A, 3 is D.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_CFG_PAIR")]
    #[inline]
    pub fn pair(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }
}

impl CableTestTdrCfgWriter {
    /// Sets [`first`](CableTestTdrCfgAttrs#method.first).
    #[inline]
    pub fn first(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`last`](CableTestTdrCfgAttrs#method.last).
    #[inline]
    pub fn last(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`step`](CableTestTdrCfgAttrs#method.step).
    #[inline]
    pub fn step(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`pair`](CableTestTdrCfgAttrs#method.pair).
    #[inline]
    pub fn pair(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }
}

/// Where along the cable the amplitudes were measured.
pub type CableStepAttrs<'a> = AttrsOf<'a, sets::CableStep>;

impl<'a> CableStepAttrs<'a> {
    /// Distance of the first point, in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_STEP_FIRST_DISTANCE")]
    #[inline]
    pub fn first_distance(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Distance of the last point, in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_STEP_LAST_DISTANCE")]
    #[inline]
    pub fn last_distance(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Distance between two points, in centimetres.
    #[doc(alias = "ETHTOOL_A_CABLE_STEP_STEP_DISTANCE")]
    #[inline]
    pub fn step_distance(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }
}

impl CableStepWriter {
    /// Sets [`first-distance`](CableStepAttrs#method.first_distance).
    #[inline]
    pub fn first_distance(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`last-distance`](CableStepAttrs#method.last_distance).
    #[inline]
    pub fn last_distance(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`step-distance`](CableStepAttrs#method.step_distance).
    #[inline]
    pub fn step_distance(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Reflection at one point of one pair.
pub type CableAmplitudeAttrs<'a> = AttrsOf<'a, sets::CableAmplitude>;

impl<'a> CableAmplitudeAttrs<'a> {
    /// Pair: 0 is A, 3 is D.
    #[doc(alias = "ETHTOOL_A_CABLE_AMPLITUDE_PAIR")]
    #[inline]
    pub fn pair(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Amplitude of the reflection, in millivolts.
    #[doc(alias = "ETHTOOL_A_CABLE_AMPLITUDE_MV")]
    #[inline]
    pub fn mv(&self) -> Result<Option<i16>, rt::DecodeError> {
        self.view.get::<i16>(2)
    }
}

impl CableAmplitudeWriter {
    /// Sets [`pair`](CableAmplitudeAttrs#method.pair).
    #[inline]
    pub fn pair(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`mv`](CableAmplitudeAttrs#method.mv).
    #[inline]
    pub fn mv(&mut self, value: i16) -> &mut Self {
        self.put_attr::<i16>(2, value)
    }
}

/// The pulse that was sent.
pub type CablePulseAttrs<'a> = AttrsOf<'a, sets::CablePulse>;

impl<'a> CablePulseAttrs<'a> {
    /// Amplitude of the pulse, in millivolts.
    #[doc(alias = "ETHTOOL_A_CABLE_PULSE_MV")]
    #[inline]
    pub fn mv(&self) -> Result<Option<i16>, rt::DecodeError> {
        self.view.get::<i16>(1)
    }
}

impl CablePulseWriter {
    /// Sets [`mv`](CablePulseAttrs#method.mv).
    #[inline]
    pub fn mv(&mut self, value: i16) -> &mut Self {
        self.put_attr::<i16>(1, value)
    }
}

/// Data of a measurement of reflections. Points come in order, for each step all pairs.
pub type CableTdrNestAttrs<'a> = AttrsOf<'a, sets::CableTdrNest>;

impl<'a> CableTdrNestAttrs<'a> {
    /// Where the points are.
    #[doc(alias = "ETHTOOL_A_CABLE_TDR_NEST_STEP")]
    #[inline]
    pub fn step(&self) -> Result<Option<CableStepAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CableStepAttrs<'_>>(1)
    }

    /// Reflection at a point; repeated.
    #[doc(alias = "ETHTOOL_A_CABLE_TDR_NEST_AMPLITUDE")]
    #[inline]
    pub fn amplitude(&self) -> rt::Multi<'a, CableAmplitudeAttrs<'a>> {
        self.view.all(2)
    }

    /// The pulse that was sent.
    #[doc(alias = "ETHTOOL_A_CABLE_TDR_NEST_PULSE")]
    #[inline]
    pub fn pulse(&self) -> Result<Option<CablePulseAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CablePulseAttrs<'_>>(3)
    }
}

impl CableTdrNestWriter {
    /// Sets [`step`](CableTdrNestAttrs#method.step).
    #[inline]
    pub fn step(&mut self, fill: impl FnOnce(&mut CableStepWriter)) -> &mut Self {
        self.put_nest::<CableStepWriter>(1, fill)
    }

    /// Sets [`amplitude`](CableTdrNestAttrs#method.amplitude): call it once for each value.
    #[inline]
    pub fn amplitude(
        &mut self,
        fill: impl FnOnce(&mut CableAmplitudeWriter),
    ) -> &mut Self {
        self.put_nest::<CableAmplitudeWriter>(2, fill)
    }

    /// Sets [`pulse`](CableTdrNestAttrs#method.pulse).
    #[inline]
    pub fn pulse(&mut self, fill: impl FnOnce(&mut CablePulseWriter)) -> &mut Self {
        self.put_nest::<CablePulseWriter>(3, fill)
    }
}

/// Progress of a measurement of reflections.
pub type CableTestTdrNtfAttrs<'a> = AttrsOf<'a, sets::CableTestTdrNtf>;

impl<'a> CableTestTdrNtfAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_NTF_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1 started, 2 completed.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_NTF_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Data. Drivers may send them in parts, with the status `started` still.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_NTF_NEST")]
    #[inline]
    pub fn nest(&self) -> Result<Option<CableTdrNestAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CableTdrNestAttrs<'_>>(3)
    }
}

impl CableTestTdrNtfWriter {
    /// Sets [`header`](CableTestTdrNtfAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`status`](CableTestTdrNtfAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`nest`](CableTestTdrNtfAttrs#method.nest).
    #[inline]
    pub fn nest(&mut self, fill: impl FnOnce(&mut CableTdrNestWriter)) -> &mut Self {
        self.put_nest::<CableTdrNestWriter>(3, fill)
    }
}

/// Request to measure reflections.
pub type CableTestTdrAttrs<'a> = AttrsOf<'a, sets::CableTestTdr>;

impl<'a> CableTestTdrAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Where to measure; may be left out.
    #[doc(alias = "ETHTOOL_A_CABLE_TEST_TDR_CFG")]
    #[inline]
    pub fn cfg(&self) -> Result<Option<CableTestTdrCfgAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CableTestTdrCfgAttrs<'_>>(2)
    }
}

impl CableTestTdrWriter {
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

/// A UDP port that the device takes for a tunnel.
pub type TunnelUdpEntryAttrs<'a> = AttrsOf<'a, sets::TunnelUdpEntry>;

impl<'a> TunnelUdpEntryAttrs<'a> {
    /// UDP port, in network byte order.
    #[doc(alias = "ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Protocol of the tunnel.
    #[doc(alias = "ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<UdpTunnelType>, rt::DecodeError> {
        self.view.get::<c::As<UdpTunnelType, u32>>(2)
    }
}

impl TunnelUdpEntryWriter {
    /// Sets [`port`](TunnelUdpEntryAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`type`](TunnelUdpEntryAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: UdpTunnelType) -> &mut Self {
        self.put_attr::<c::As<UdpTunnelType, u32>>(2, value)
    }
}

/// A table of ports in the device.
pub type TunnelUdpTableAttrs<'a> = AttrsOf<'a, sets::TunnelUdpTable>;

impl<'a> TunnelUdpTableAttrs<'a> {
    /// Number of ports that fit into the table.
    #[doc(alias = "ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Tunnel protocols that may be in the table; a bitset without mask, empty if the table cannot
    /// be changed.
    #[doc(alias = "ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES")]
    #[inline]
    pub fn types(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }

    /// One port in the table; repeated.
    #[doc(alias = "ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY")]
    #[inline]
    pub fn entry(&self) -> rt::Multi<'a, TunnelUdpEntryAttrs<'a>> {
        self.view.all(3)
    }
}

impl TunnelUdpTableWriter {
    /// Sets [`size`](TunnelUdpTableAttrs#method.size).
    #[inline]
    pub fn size(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`types`](TunnelUdpTableAttrs#method.types).
    #[inline]
    pub fn types(&mut self, fill: impl FnOnce(&mut BitsetWriter)) -> &mut Self {
        self.put_nest::<BitsetWriter>(2, fill)
    }

    /// Sets [`entry`](TunnelUdpTableAttrs#method.entry): call it once for each value.
    #[inline]
    pub fn entry(&mut self, fill: impl FnOnce(&mut TunnelUdpEntryWriter)) -> &mut Self {
        self.put_nest::<TunnelUdpEntryWriter>(3, fill)
    }
}

/// Tables of UDP ports.
pub type TunnelUdpAttrs<'a> = AttrsOf<'a, sets::TunnelUdp>;

impl<'a> TunnelUdpAttrs<'a> {
    /// One table; repeated.
    #[doc(alias = "ETHTOOL_A_TUNNEL_UDP_TABLE")]
    #[inline]
    pub fn table(&self) -> rt::Multi<'a, TunnelUdpTableAttrs<'a>> {
        self.view.all(1)
    }
}

impl TunnelUdpWriter {
    /// Sets [`table`](TunnelUdpAttrs#method.table): call it once for each value.
    #[inline]
    pub fn table(&mut self, fill: impl FnOnce(&mut TunnelUdpTableWriter)) -> &mut Self {
        self.put_nest::<TunnelUdpTableWriter>(1, fill)
    }
}

/// What the device knows about tunnels.
pub type TunnelInfoAttrs<'a> = AttrsOf<'a, sets::TunnelInfo>;

impl<'a> TunnelInfoAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_TUNNEL_INFO_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Tunnels over UDP.
    #[doc(alias = "ETHTOOL_A_TUNNEL_INFO_UDP_PORTS")]
    #[inline]
    pub fn udp_ports(&self) -> Result<Option<TunnelUdpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TunnelUdpAttrs<'_>>(2)
    }
}

impl TunnelInfoWriter {
    /// Sets [`header`](TunnelInfoAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`udp-ports`](TunnelInfoAttrs#method.udp_ports).
    #[inline]
    pub fn udp_ports(&mut self, fill: impl FnOnce(&mut TunnelUdpWriter)) -> &mut Self {
        self.put_nest::<TunnelUdpWriter>(2, fill)
    }
}

/// One bin of a histogram: how many codewords had a number of symbol errors within bounds.
pub type FecHistAttrs<'a> = AttrsOf<'a, sets::FecHist>;

impl<'a> FecHistAttrs<'a> {
    /// Lowest number of errors in the bin.
    #[doc(alias = "ETHTOOL_A_FEC_HIST_BIN_LOW")]
    #[inline]
    pub fn bin_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Highest number of errors in the bin.
    #[doc(alias = "ETHTOOL_A_FEC_HIST_BIN_HIGH")]
    #[inline]
    pub fn bin_high(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Codewords in the bin.
    #[doc(alias = "ETHTOOL_A_FEC_HIST_BIN_VAL")]
    #[inline]
    pub fn bin_val(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(4)
    }

    /// Codewords in the bin for each lane, as 64-bit words in host byte order.
    #[doc(alias = "ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE")]
    #[inline]
    pub fn bin_val_per_lane(
        &self,
    ) -> Result<Option<c::Elements<'a, u64>>, rt::DecodeError> {
        self.view.get::<c::Array<u64>>(5)
    }
}

impl FecHistWriter {
    /// Sets [`bin-low`](FecHistAttrs#method.bin_low).
    #[inline]
    pub fn bin_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`bin-high`](FecHistAttrs#method.bin_high).
    #[inline]
    pub fn bin_high(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`bin-val`](FecHistAttrs#method.bin_val).
    #[inline]
    pub fn bin_val(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Sets [`bin-val-per-lane`](FecHistAttrs#method.bin_val_per_lane).
    #[inline]
    pub fn bin_val_per_lane(&mut self, values: &[u64]) -> &mut Self {
        self.put_array::<u64>(5, values)
    }
}

/// Counters of forward error correction. Each is an array of 64-bit words in host byte order: first
/// the total, then, if the device can, one for each lane. An empty array means that the device does
/// not count.
pub type FecStatAttrs<'a> = AttrsOf<'a, sets::FecStat>;

impl<'a> FecStatAttrs<'a> {
    /// Blocks with errors that could be corrected.
    #[doc(alias = "ETHTOOL_A_FEC_STAT_CORRECTED")]
    #[inline]
    pub fn corrected(&self) -> Result<Option<c::Elements<'a, u64>>, rt::DecodeError> {
        self.view.get::<c::Array<u64>>(2)
    }

    /// Blocks with errors that could not be corrected.
    #[doc(alias = "ETHTOOL_A_FEC_STAT_UNCORR")]
    #[inline]
    pub fn uncorr(&self) -> Result<Option<c::Elements<'a, u64>>, rt::DecodeError> {
        self.view.get::<c::Array<u64>>(3)
    }

    /// Bits corrected.
    #[doc(alias = "ETHTOOL_A_FEC_STAT_CORR_BITS")]
    #[inline]
    pub fn corr_bits(&self) -> Result<Option<c::Elements<'a, u64>>, rt::DecodeError> {
        self.view.get::<c::Array<u64>>(4)
    }

    /// One bin of a histogram of errors; repeated. Unlike the others no array.
    #[doc(alias = "ETHTOOL_A_FEC_STAT_HIST")]
    #[inline]
    pub fn hist(&self) -> rt::Multi<'a, FecHistAttrs<'a>> {
        self.view.all(5)
    }
}

impl FecStatWriter {
    /// Sets [`corrected`](FecStatAttrs#method.corrected).
    #[inline]
    pub fn corrected(&mut self, values: &[u64]) -> &mut Self {
        self.put_array::<u64>(2, values)
    }

    /// Sets [`uncorr`](FecStatAttrs#method.uncorr).
    #[inline]
    pub fn uncorr(&mut self, values: &[u64]) -> &mut Self {
        self.put_array::<u64>(3, values)
    }

    /// Sets [`corr-bits`](FecStatAttrs#method.corr_bits).
    #[inline]
    pub fn corr_bits(&mut self, values: &[u64]) -> &mut Self {
        self.put_array::<u64>(4, values)
    }

    /// Sets [`hist`](FecStatAttrs#method.hist): call it once for each value.
    #[inline]
    pub fn hist(&mut self, fill: impl FnOnce(&mut FecHistWriter)) -> &mut Self {
        self.put_nest::<FecHistWriter>(5, fill)
    }
}

/// Forward error correction.
pub type FecAttrs<'a> = AttrsOf<'a, sets::Fec>;

impl<'a> FecAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_FEC_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Chosen codes, as link modes named `None`, `RS`, `BASER` and `LLRS`; a bitset without mask.
    #[doc(alias = "ETHTOOL_A_FEC_MODES")]
    #[inline]
    pub fn modes(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(2)
    }

    /// 1: the choice depends on the module and is the driver's.
    #[doc(alias = "ETHTOOL_A_FEC_AUTO")]
    #[inline]
    pub fn auto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Code in use, as the number of its link mode; absent if unknown.
    #[doc(alias = "ETHTOOL_A_FEC_ACTIVE")]
    #[inline]
    pub fn active(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Counters, if the header has the flag `stats`.
    #[doc(alias = "ETHTOOL_A_FEC_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<FecStatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FecStatAttrs<'_>>(5)
    }
}

impl FecWriter {
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

    /// Sets [`active`](FecAttrs#method.active).
    #[inline]
    pub fn active(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`stats`](FecAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut FecStatWriter)) -> &mut Self {
        self.put_nest::<FecStatWriter>(5, fill)
    }
}

/// Bytes of a module's memory.
pub type ModuleEepromAttrs<'a> = AttrsOf<'a, sets::ModuleEeprom>;

impl<'a> ModuleEepromAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// First byte, 0 to 255; in pages other than 0 from 128.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Number of bytes, 1 to 128.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_LENGTH")]
    #[inline]
    pub fn length(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Page; 0 is the first.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_PAGE")]
    #[inline]
    pub fn page(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Bank, for modules that have some; 0 if left out.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_BANK")]
    #[inline]
    pub fn bank(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// Address on the I2C bus, 7 bits: usually 0x50, with diagnostics of SFPs at 0x51.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS")]
    #[inline]
    pub fn i2c_address(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// The bytes; in replies.
    #[doc(alias = "ETHTOOL_A_MODULE_EEPROM_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }
}

impl ModuleEepromWriter {
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

    /// Sets [`data`](ModuleEepromAttrs#method.data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }
}

/// A group of counters.
pub type StatsGrpAttrs<'a> = AttrsOf<'a, sets::StatsGrp>;

impl<'a> StatsGrpAttrs<'a> {
    /// Group: 0 eth-phy, 1 eth-mac, 2 eth-ctrl, 3 rmon, 4 phydev (of a PHY that counts on its own).
    #[doc(alias = "ETHTOOL_A_STATS_GRP_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// String set with the names of the counters of this group.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_SS_ID")]
    #[inline]
    pub fn ss_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// One counter; repeated. It is wrapped in an attribute whose id is the number of the counter
    /// in the string set.
    /// Each value comes with numbers: id.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_STAT")]
    #[inline]
    pub fn stat(&self) -> rt::Levels<'a, u64, 1> {
        self.view.levels(4)
    }

    /// One bin of the histogram of sizes of received frames (group rmon); repeated.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_RX")]
    #[inline]
    pub fn hist_rx(&self) -> rt::Multi<'a, StatsGrpHistAttrs<'a>> {
        self.view.all(5)
    }

    /// One bin of the histogram of sizes of sent frames (group rmon); repeated.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_TX")]
    #[inline]
    pub fn hist_tx(&self) -> rt::Multi<'a, StatsGrpHistAttrs<'a>> {
        self.view.all(6)
    }

    /// Smallest frame in the bin, in bytes.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_BKT_LOW")]
    #[inline]
    pub fn hist_bkt_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Largest frame in the bin, in bytes.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_BKT_HI")]
    #[inline]
    pub fn hist_bkt_hi(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Frames in the bin.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_VAL")]
    #[inline]
    pub fn hist_val(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }
}

impl StatsGrpWriter {
    /// Sets [`id`](StatsGrpAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`ss-id`](StatsGrpAttrs#method.ss_id).
    #[inline]
    pub fn ss_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`stat`](StatsGrpAttrs#method.stat).
    #[inline]
    pub fn stat(&mut self, numbers: [u16; 1], value: u64) -> &mut Self {
        self.put_level_value::<u64>(4, &numbers, value)
    }

    /// Sets [`hist-rx`](StatsGrpAttrs#method.hist_rx): call it once for each value.
    #[inline]
    pub fn hist_rx(&mut self, fill: impl FnOnce(&mut StatsGrpHistWriter)) -> &mut Self {
        self.put_nest::<StatsGrpHistWriter>(5, fill)
    }

    /// Sets [`hist-tx`](StatsGrpAttrs#method.hist_tx): call it once for each value.
    #[inline]
    pub fn hist_tx(&mut self, fill: impl FnOnce(&mut StatsGrpHistWriter)) -> &mut Self {
        self.put_nest::<StatsGrpHistWriter>(6, fill)
    }

    /// Sets [`hist-bkt-low`](StatsGrpAttrs#method.hist_bkt_low).
    #[inline]
    pub fn hist_bkt_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`hist-bkt-hi`](StatsGrpAttrs#method.hist_bkt_hi).
    #[inline]
    pub fn hist_bkt_hi(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`hist-val`](StatsGrpAttrs#method.hist_val).
    #[inline]
    pub fn hist_val(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }
}

/// One bin of a histogram of frame sizes.
pub type StatsGrpHistAttrs<'a> = AttrsOf<'a, sets::StatsGrpHist>;

impl<'a> StatsGrpHistAttrs<'a> {
    /// Smallest frame in the bin, in bytes.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_BKT_LOW")]
    #[inline]
    pub fn hist_bkt_low(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Largest frame in the bin, in bytes.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_BKT_HI")]
    #[inline]
    pub fn hist_bkt_hi(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Frames in the bin.
    #[doc(alias = "ETHTOOL_A_STATS_GRP_HIST_VAL")]
    #[inline]
    pub fn hist_val(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }
}

impl StatsGrpHistWriter {
    /// Sets [`hist-bkt-low`](StatsGrpHistAttrs#method.hist_bkt_low).
    #[inline]
    pub fn hist_bkt_low(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`hist-bkt-hi`](StatsGrpHistAttrs#method.hist_bkt_hi).
    #[inline]
    pub fn hist_bkt_hi(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`hist-val`](StatsGrpHistAttrs#method.hist_val).
    #[inline]
    pub fn hist_val(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }
}

/// Counters that standards define.
pub type StatsAttrs<'a> = AttrsOf<'a, sets::Stats>;

impl<'a> StatsAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_STATS_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(2)
    }

    /// In requests: which groups are wanted; a bitset.
    #[doc(alias = "ETHTOOL_A_STATS_GROUPS")]
    #[inline]
    pub fn groups(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(3)
    }

    /// One group; repeated for each asked for.
    #[doc(alias = "ETHTOOL_A_STATS_GRP")]
    #[inline]
    pub fn grp(&self) -> rt::Multi<'a, StatsGrpAttrs<'a>> {
        self.view.all(4)
    }

    /// Which MAC to count for, with frame preemption: 0 both together, 1 the express one, 2 the
    /// preemptible one.
    #[doc(alias = "ETHTOOL_A_STATS_SRC")]
    #[inline]
    pub fn src(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl StatsWriter {
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

    /// Sets [`grp`](StatsAttrs#method.grp): call it once for each value.
    #[inline]
    pub fn grp(&mut self, fill: impl FnOnce(&mut StatsGrpWriter)) -> &mut Self {
        self.put_nest::<StatsGrpWriter>(4, fill)
    }

    /// Sets [`src`](StatsAttrs#method.src).
    #[inline]
    pub fn src(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Virtual PTP clocks of an interface.
pub type PhcVclocksAttrs<'a> = AttrsOf<'a, sets::PhcVclocks>;

impl<'a> PhcVclocksAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PHC_VCLOCKS_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Number of virtual clocks; absent if there are none.
    #[doc(alias = "ETHTOOL_A_PHC_VCLOCKS_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Their indices, the n of `/dev/ptpn`, as signed 32-bit words in host byte order.
    #[doc(alias = "ETHTOOL_A_PHC_VCLOCKS_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<c::Elements<'a, i32>>, rt::DecodeError> {
        self.view.get::<c::Array<i32>>(3)
    }
}

impl PhcVclocksWriter {
    /// Sets [`header`](PhcVclocksAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`num`](PhcVclocksAttrs#method.num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`index`](PhcVclocksAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, values: &[i32]) -> &mut Self {
        self.put_array::<i32>(3, values)
    }
}

/// Power mode of a transceiver module.
pub type ModuleAttrs<'a> = AttrsOf<'a, sets::Module>;

impl<'a> ModuleAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_MODULE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// 1 always high power, 2 high power only while the interface is up.
    #[doc(alias = "ETHTOOL_A_MODULE_POWER_MODE_POLICY")]
    #[inline]
    pub fn power_mode_policy(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Present mode: 1 low power, 2 high power; absent if no module is plugged in.
    #[doc(alias = "ETHTOOL_A_MODULE_POWER_MODE")]
    #[inline]
    pub fn power_mode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }
}

impl ModuleWriter {
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

    /// Sets [`power-mode`](ModuleAttrs#method.power_mode).
    #[inline]
    pub fn power_mode(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }
}

/// A range in which the power limit can be set, in milliwatts.
pub type C33PsePwLimitAttrs<'a> = AttrsOf<'a, sets::C33PsePwLimit>;

impl<'a> C33PsePwLimitAttrs<'a> {
    /// The `min` attribute.
    #[doc(alias = "ETHTOOL_A_C33_PSE_PW_LIMIT_MIN")]
    #[inline]
    pub fn min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The `max` attribute.
    #[doc(alias = "ETHTOOL_A_C33_PSE_PW_LIMIT_MAX")]
    #[inline]
    pub fn max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl C33PsePwLimitWriter {
    /// Sets [`min`](C33PsePwLimitAttrs#method.min).
    #[inline]
    pub fn min(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`max`](C33PsePwLimitAttrs#method.max).
    #[inline]
    pub fn max(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Power over Ethernet, of the side that gives power.
pub type PseAttrs<'a> = AttrsOf<'a, sets::Pse>;

impl<'a> PseAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PSE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Single pair: 1 unknown, 2 switched off, 3 switched on.
    #[doc(alias = "ETHTOOL_A_PODL_PSE_ADMIN_STATE")]
    #[inline]
    pub fn podl_pse_admin_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Single pair, in requests: 2 switch off, 3 switch on.
    #[doc(alias = "ETHTOOL_A_PODL_PSE_ADMIN_CONTROL")]
    #[inline]
    pub fn podl_pse_admin_control(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Single pair: 1 unknown, 2 disabled, 3 searching, 4 delivering power, 5 asleep, 6 idle, 7
    /// error.
    #[doc(alias = "ETHTOOL_A_PODL_PSE_PW_D_STATUS")]
    #[inline]
    pub fn podl_pse_pw_d_status(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// 1 unknown, 2 switched off, 3 switched on.
    #[doc(alias = "ETHTOOL_A_C33_PSE_ADMIN_STATE")]
    #[inline]
    pub fn c33_pse_admin_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// In requests: 2 switch off, 3 switch on.
    #[doc(alias = "ETHTOOL_A_C33_PSE_ADMIN_CONTROL")]
    #[inline]
    pub fn c33_pse_admin_control(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// 1 unknown, 2 disabled, 3 searching, 4 delivering power, 5 test, 6 fault, 7 other fault.
    #[doc(alias = "ETHTOOL_A_C33_PSE_PW_D_STATUS")]
    #[inline]
    pub fn c33_pse_pw_d_status(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Power class of the connected device; absent if unknown.
    #[doc(alias = "ETHTOOL_A_C33_PSE_PW_CLASS")]
    #[inline]
    pub fn c33_pse_pw_class(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Power drawn at present, in milliwatts.
    #[doc(alias = "ETHTOOL_A_C33_PSE_ACTUAL_PW")]
    #[inline]
    pub fn c33_pse_actual_pw(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Why no power is given.
    #[doc(alias = "ETHTOOL_A_C33_PSE_EXT_STATE")]
    #[inline]
    pub fn c33_pse_ext_state(&self) -> Result<Option<C33PseExtState>, rt::DecodeError> {
        self.view.get::<c::As<C33PseExtState, u32>>(10)
    }

    /// Detail; its meaning depends on `c33-pse-ext-state`.
    #[doc(alias = "ETHTOOL_A_C33_PSE_EXT_SUBSTATE")]
    #[inline]
    pub fn c33_pse_ext_substate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Limit of the power that the port gives, in milliwatts.
    #[doc(alias = "ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT")]
    #[inline]
    pub fn c33_pse_avail_pw_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// Range in which the limit can be set; repeated.
    #[doc(alias = "ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES")]
    #[inline]
    pub fn c33_pse_pw_limit_ranges(&self) -> rt::Multi<'a, C33PsePwLimitAttrs<'a>> {
        self.view.all(13)
    }

    /// Number of the power domain: ports with the same number share a budget.
    #[doc(alias = "ETHTOOL_A_PSE_PW_D_ID")]
    #[inline]
    pub fn pse_pw_d_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Largest value that `pse-prio` can have.
    #[doc(alias = "ETHTOOL_A_PSE_PRIO_MAX")]
    #[inline]
    pub fn pse_prio_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Priority when power is short; 0 is the highest, such ports are switched off last.
    #[doc(alias = "ETHTOOL_A_PSE_PRIO")]
    #[inline]
    pub fn pse_prio(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }
}

impl PseWriter {
    /// Sets [`header`](PseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`podl-pse-admin-state`](PseAttrs#method.podl_pse_admin_state).
    #[inline]
    pub fn podl_pse_admin_state(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`podl-pse-admin-control`](PseAttrs#method.podl_pse_admin_control).
    #[inline]
    pub fn podl_pse_admin_control(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`podl-pse-pw-d-status`](PseAttrs#method.podl_pse_pw_d_status).
    #[inline]
    pub fn podl_pse_pw_d_status(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`c33-pse-admin-state`](PseAttrs#method.c33_pse_admin_state).
    #[inline]
    pub fn c33_pse_admin_state(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`c33-pse-admin-control`](PseAttrs#method.c33_pse_admin_control).
    #[inline]
    pub fn c33_pse_admin_control(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`c33-pse-pw-d-status`](PseAttrs#method.c33_pse_pw_d_status).
    #[inline]
    pub fn c33_pse_pw_d_status(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`c33-pse-pw-class`](PseAttrs#method.c33_pse_pw_class).
    #[inline]
    pub fn c33_pse_pw_class(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`c33-pse-actual-pw`](PseAttrs#method.c33_pse_actual_pw).
    #[inline]
    pub fn c33_pse_actual_pw(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`c33-pse-ext-state`](PseAttrs#method.c33_pse_ext_state).
    #[inline]
    pub fn c33_pse_ext_state(&mut self, value: C33PseExtState) -> &mut Self {
        self.put_attr::<c::As<C33PseExtState, u32>>(10, value)
    }

    /// Sets [`c33-pse-ext-substate`](PseAttrs#method.c33_pse_ext_substate).
    #[inline]
    pub fn c33_pse_ext_substate(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`c33-pse-avail-pw-limit`](PseAttrs#method.c33_pse_avail_pw_limit).
    #[inline]
    pub fn c33_pse_avail_pw_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`c33-pse-pw-limit-ranges`](PseAttrs#method.c33_pse_pw_limit_ranges): call it once for
    /// each value.
    #[inline]
    pub fn c33_pse_pw_limit_ranges(
        &mut self,
        fill: impl FnOnce(&mut C33PsePwLimitWriter),
    ) -> &mut Self {
        self.put_nest::<C33PsePwLimitWriter>(13, fill)
    }

    /// Sets [`pse-pw-d-id`](PseAttrs#method.pse_pw_d_id).
    #[inline]
    pub fn pse_pw_d_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`pse-prio-max`](PseAttrs#method.pse_prio_max).
    #[inline]
    pub fn pse_prio_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`pse-prio`](PseAttrs#method.pse_prio).
    #[inline]
    pub fn pse_prio(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }
}

/// Which fields go into the RSS hash, for each kind of traffic. A kind that is absent cannot be
/// configured or hashes nothing.
pub type FlowAttrs<'a> = AttrsOf<'a, sets::Flow>;

impl<'a> FlowAttrs<'a> {
    /// Frames that are not IP.
    #[doc(alias = "ETHTOOL_A_FLOW_ETHER")]
    #[inline]
    pub fn ether(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(1)
    }

    /// IPv4 other than the kinds below.
    #[doc(alias = "ETHTOOL_A_FLOW_IP4")]
    #[inline]
    pub fn ip4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(2)
    }

    /// IPv6 other than the kinds below.
    #[doc(alias = "ETHTOOL_A_FLOW_IP6")]
    #[inline]
    pub fn ip6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(3)
    }

    /// The `tcp4` attribute.
    #[doc(alias = "ETHTOOL_A_FLOW_TCP4")]
    #[inline]
    pub fn tcp4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(4)
    }

    /// The `tcp6` attribute.
    #[doc(alias = "ETHTOOL_A_FLOW_TCP6")]
    #[inline]
    pub fn tcp6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(5)
    }

    /// The `udp4` attribute.
    #[doc(alias = "ETHTOOL_A_FLOW_UDP4")]
    #[inline]
    pub fn udp4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(6)
    }

    /// The `udp6` attribute.
    #[doc(alias = "ETHTOOL_A_FLOW_UDP6")]
    #[inline]
    pub fn udp6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(7)
    }

    /// The `sctp4` attribute.
    #[doc(alias = "ETHTOOL_A_FLOW_SCTP4")]
    #[inline]
    pub fn sctp4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(8)
    }

    /// The `sctp6` attribute.
    #[doc(alias = "ETHTOOL_A_FLOW_SCTP6")]
    #[inline]
    pub fn sctp6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(9)
    }

    /// IPsec authentication header over IPv4.
    #[doc(alias = "ETHTOOL_A_FLOW_AH4")]
    #[inline]
    pub fn ah4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(10)
    }

    /// IPsec authentication header over IPv6.
    #[doc(alias = "ETHTOOL_A_FLOW_AH6")]
    #[inline]
    pub fn ah6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(11)
    }

    /// IPsec encryption over IPv4.
    #[doc(alias = "ETHTOOL_A_FLOW_ESP4")]
    #[inline]
    pub fn esp4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(12)
    }

    /// IPsec encryption over IPv6.
    #[doc(alias = "ETHTOOL_A_FLOW_ESP6")]
    #[inline]
    pub fn esp6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(13)
    }

    /// Either kind of IPsec over IPv4.
    #[doc(alias = "ETHTOOL_A_FLOW_AH_ESP4")]
    #[inline]
    pub fn ah_esp4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(14)
    }

    /// Either kind of IPsec over IPv6.
    #[doc(alias = "ETHTOOL_A_FLOW_AH_ESP6")]
    #[inline]
    pub fn ah_esp6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(15)
    }

    /// GTP user data over IPv4.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU4")]
    #[inline]
    pub fn gtpu4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(16)
    }

    /// GTP user data over IPv6.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU6")]
    #[inline]
    pub fn gtpu6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(17)
    }

    /// GTP control over IPv4, without tunnel endpoint id.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPC4")]
    #[inline]
    pub fn gtpc4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(18)
    }

    /// GTP control over IPv6, without tunnel endpoint id.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPC6")]
    #[inline]
    pub fn gtpc6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(19)
    }

    /// GTP control over IPv4, with tunnel endpoint id.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPC_TEID4")]
    #[inline]
    pub fn gtpc_teid4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(20)
    }

    /// GTP control over IPv6, with tunnel endpoint id.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPC_TEID6")]
    #[inline]
    pub fn gtpc_teid6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(21)
    }

    /// GTP user data over IPv4 with an extension header (5G).
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU_EH4")]
    #[inline]
    pub fn gtpu_eh4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(22)
    }

    /// GTP user data over IPv6 with an extension header (5G).
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU_EH6")]
    #[inline]
    pub fn gtpu_eh6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(23)
    }

    /// The same, upwards from the mobile.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU_UL4")]
    #[inline]
    pub fn gtpu_ul4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(24)
    }

    /// The same, upwards from the mobile.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU_UL6")]
    #[inline]
    pub fn gtpu_ul6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(25)
    }

    /// The same, downwards to the mobile.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU_DL4")]
    #[inline]
    pub fn gtpu_dl4(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(26)
    }

    /// The same, downwards to the mobile.
    #[doc(alias = "ETHTOOL_A_FLOW_GTPU_DL6")]
    #[inline]
    pub fn gtpu_dl6(&self) -> Result<Option<RxfhFields>, rt::DecodeError> {
        self.view.get::<c::As<RxfhFields, c::Uint>>(27)
    }
}

impl FlowWriter {
    /// Sets [`ether`](FlowAttrs#method.ether).
    #[inline]
    pub fn ether(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(1, value)
    }

    /// Sets [`ip4`](FlowAttrs#method.ip4).
    #[inline]
    pub fn ip4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(2, value)
    }

    /// Sets [`ip6`](FlowAttrs#method.ip6).
    #[inline]
    pub fn ip6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(3, value)
    }

    /// Sets [`tcp4`](FlowAttrs#method.tcp4).
    #[inline]
    pub fn tcp4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(4, value)
    }

    /// Sets [`tcp6`](FlowAttrs#method.tcp6).
    #[inline]
    pub fn tcp6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(5, value)
    }

    /// Sets [`udp4`](FlowAttrs#method.udp4).
    #[inline]
    pub fn udp4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(6, value)
    }

    /// Sets [`udp6`](FlowAttrs#method.udp6).
    #[inline]
    pub fn udp6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(7, value)
    }

    /// Sets [`sctp4`](FlowAttrs#method.sctp4).
    #[inline]
    pub fn sctp4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(8, value)
    }

    /// Sets [`sctp6`](FlowAttrs#method.sctp6).
    #[inline]
    pub fn sctp6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(9, value)
    }

    /// Sets [`ah4`](FlowAttrs#method.ah4).
    #[inline]
    pub fn ah4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(10, value)
    }

    /// Sets [`ah6`](FlowAttrs#method.ah6).
    #[inline]
    pub fn ah6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(11, value)
    }

    /// Sets [`esp4`](FlowAttrs#method.esp4).
    #[inline]
    pub fn esp4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(12, value)
    }

    /// Sets [`esp6`](FlowAttrs#method.esp6).
    #[inline]
    pub fn esp6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(13, value)
    }

    /// Sets [`ah-esp4`](FlowAttrs#method.ah_esp4).
    #[inline]
    pub fn ah_esp4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(14, value)
    }

    /// Sets [`ah-esp6`](FlowAttrs#method.ah_esp6).
    #[inline]
    pub fn ah_esp6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(15, value)
    }

    /// Sets [`gtpu4`](FlowAttrs#method.gtpu4).
    #[inline]
    pub fn gtpu4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(16, value)
    }

    /// Sets [`gtpu6`](FlowAttrs#method.gtpu6).
    #[inline]
    pub fn gtpu6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(17, value)
    }

    /// Sets [`gtpc4`](FlowAttrs#method.gtpc4).
    #[inline]
    pub fn gtpc4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(18, value)
    }

    /// Sets [`gtpc6`](FlowAttrs#method.gtpc6).
    #[inline]
    pub fn gtpc6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(19, value)
    }

    /// Sets [`gtpc-teid4`](FlowAttrs#method.gtpc_teid4).
    #[inline]
    pub fn gtpc_teid4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(20, value)
    }

    /// Sets [`gtpc-teid6`](FlowAttrs#method.gtpc_teid6).
    #[inline]
    pub fn gtpc_teid6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(21, value)
    }

    /// Sets [`gtpu-eh4`](FlowAttrs#method.gtpu_eh4).
    #[inline]
    pub fn gtpu_eh4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(22, value)
    }

    /// Sets [`gtpu-eh6`](FlowAttrs#method.gtpu_eh6).
    #[inline]
    pub fn gtpu_eh6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(23, value)
    }

    /// Sets [`gtpu-ul4`](FlowAttrs#method.gtpu_ul4).
    #[inline]
    pub fn gtpu_ul4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(24, value)
    }

    /// Sets [`gtpu-ul6`](FlowAttrs#method.gtpu_ul6).
    #[inline]
    pub fn gtpu_ul6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(25, value)
    }

    /// Sets [`gtpu-dl4`](FlowAttrs#method.gtpu_dl4).
    #[inline]
    pub fn gtpu_dl4(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(26, value)
    }

    /// Sets [`gtpu-dl6`](FlowAttrs#method.gtpu_dl6).
    #[inline]
    pub fn gtpu_dl6(&mut self, value: RxfhFields) -> &mut Self {
        self.put_attr::<c::As<RxfhFields, c::Uint>>(27, value)
    }
}

/// Receive side scaling: a hash of each packet picks an entry of a table, and the entry is a queue.
pub type RssAttrs<'a> = AttrsOf<'a, sets::Rss>;

impl<'a> RssAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_RSS_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Number of an additional context; absent or 0 for the main configuration.
    #[doc(alias = "ETHTOOL_A_RSS_CONTEXT")]
    #[inline]
    pub fn context(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Hash function, a single bit by its place in the string set of hash functions: 1 Toeplitz, 2
    /// XOR, 4 CRC32.
    #[doc(alias = "ETHTOOL_A_RSS_HFUNC")]
    #[inline]
    pub fn hfunc(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// The table: queue numbers as 32-bit words in host byte order. In requests a shorter table is
    /// repeated if its length divides the size, and an empty one restores the default.
    #[doc(alias = "ETHTOOL_A_RSS_INDIR")]
    #[inline]
    pub fn indir(&self) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(4)
    }

    /// Key of the hash function; its length is the device's.
    #[doc(alias = "ETHTOOL_A_RSS_HKEY")]
    #[inline]
    pub fn hkey(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }

    /// Change of the fields before hashing; absent for none.
    #[doc(alias = "ETHTOOL_A_RSS_INPUT_XFRM")]
    #[inline]
    pub fn input_xfrm(&self) -> Result<Option<InputXfrm>, rt::DecodeError> {
        self.view.get::<c::As<InputXfrm, u32>>(6)
    }

    /// Dumps only: leave out contexts with smaller numbers. 1 leaves out the main configuration.
    #[doc(alias = "ETHTOOL_A_RSS_START_CONTEXT")]
    #[inline]
    pub fn start_context(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Fields that are hashed.
    #[doc(alias = "ETHTOOL_A_RSS_FLOW_HASH")]
    #[inline]
    pub fn flow_hash(&self) -> Result<Option<FlowAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowAttrs<'_>>(8)
    }
}

impl RssWriter {
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

    /// Sets [`start-context`](RssAttrs#method.start_context).
    #[inline]
    pub fn start_context(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`flow-hash`](RssAttrs#method.flow_hash).
    #[inline]
    pub fn flow_hash(&mut self, fill: impl FnOnce(&mut FlowWriter)) -> &mut Self {
        self.put_nest::<FlowWriter>(8, fill)
    }
}

/// PLCA: turns on a shared cable. One node is the coordinator and starts each round.
pub type PlcaAttrs<'a> = AttrsOf<'a, sets::Plca>;

impl<'a> PlcaAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PLCA_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Version of the OPEN Alliance register map that the PHY follows.
    #[doc(alias = "ETHTOOL_A_PLCA_VERSION")]
    #[inline]
    pub fn version(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// 1: switched on.
    #[doc(alias = "ETHTOOL_A_PLCA_ENABLED")]
    #[inline]
    pub fn enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// 1: working, the beacon that starts rounds is seen (or sent).
    #[doc(alias = "ETHTOOL_A_PLCA_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Number of nodes in a round; counts at the coordinator only.
    #[doc(alias = "ETHTOOL_A_PLCA_NODE_CNT")]
    #[inline]
    pub fn node_cnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Number of this node: 0 is the coordinator, 255 has no turn.
    #[doc(alias = "ETHTOOL_A_PLCA_NODE_ID")]
    #[inline]
    pub fn node_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Bit times for which a node waits for another to use its turn. All nodes must agree.
    #[doc(alias = "ETHTOOL_A_PLCA_TO_TMR")]
    #[inline]
    pub fn to_tmr(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Further frames that the node may send in a turn.
    #[doc(alias = "ETHTOOL_A_PLCA_BURST_CNT")]
    #[inline]
    pub fn burst_cnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Bit times to wait for the next frame of such a burst.
    #[doc(alias = "ETHTOOL_A_PLCA_BURST_TMR")]
    #[inline]
    pub fn burst_tmr(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl PlcaWriter {
    /// Sets [`header`](PlcaAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`version`](PlcaAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`enabled`](PlcaAttrs#method.enabled).
    #[inline]
    pub fn enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`status`](PlcaAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
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

/// Writing of firmware to a module.
pub type ModuleFwFlashAttrs<'a> = AttrsOf<'a, sets::ModuleFwFlash>;

impl<'a> ModuleFwFlashAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// File in the firmware directory (`/lib/firmware`).
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_FILE_NAME")]
    #[inline]
    pub fn file_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Password of the module, if it wants one.
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_PASSWORD")]
    #[inline]
    pub fn password(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// How far it is.
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<ModuleFwFlashStatus>, rt::DecodeError> {
        self.view.get::<c::As<ModuleFwFlashStatus, u32>>(4)
    }

    /// Explanation for people, after errors for instance.
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_STATUS_MSG")]
    #[inline]
    pub fn status_msg(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(5)
    }

    /// Bytes written so far.
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_DONE")]
    #[inline]
    pub fn done(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(6)
    }

    /// Bytes to write.
    #[doc(alias = "ETHTOOL_A_MODULE_FW_FLASH_TOTAL")]
    #[inline]
    pub fn total(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(7)
    }
}

impl ModuleFwFlashWriter {
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

    /// Sets [`status`](ModuleFwFlashAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: ModuleFwFlashStatus) -> &mut Self {
        self.put_attr::<c::As<ModuleFwFlashStatus, u32>>(4, value)
    }

    /// Sets [`status-msg`](ModuleFwFlashAttrs#method.status_msg).
    #[inline]
    pub fn status_msg(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(5, value)
    }

    /// Sets [`done`](ModuleFwFlashAttrs#method.done).
    #[inline]
    pub fn done(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }

    /// Sets [`total`](ModuleFwFlashAttrs#method.total).
    #[inline]
    pub fn total(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(7, value)
    }
}

/// One PHY behind an interface.
pub type PhyAttrs<'a> = AttrsOf<'a, sets::Phy>;

impl<'a> PhyAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PHY_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Number of the PHY, unique to the interface; headers name it by this.
    #[doc(alias = "ETHTOOL_A_PHY_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Name of its driver.
    #[doc(alias = "ETHTOOL_A_PHY_DRVNAME")]
    #[inline]
    pub fn drvname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Name of its device in the kernel.
    #[doc(alias = "ETHTOOL_A_PHY_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(4)
    }

    /// What it is attached to.
    #[doc(alias = "ETHTOOL_A_PHY_UPSTREAM_TYPE")]
    #[inline]
    pub fn upstream_type(&self) -> Result<Option<PhyUpstreamType>, rt::DecodeError> {
        self.view.get::<c::As<PhyUpstreamType, u32>>(5)
    }

    /// Number of the PHY it is attached to, if that is a PHY.
    #[doc(alias = "ETHTOOL_A_PHY_UPSTREAM_INDEX")]
    #[inline]
    pub fn upstream_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// SFP cage in whose module the PHY sits.
    #[doc(alias = "ETHTOOL_A_PHY_UPSTREAM_SFP_NAME")]
    #[inline]
    pub fn upstream_sfp_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(7)
    }

    /// SFP cage behind the PHY.
    #[doc(alias = "ETHTOOL_A_PHY_DOWNSTREAM_SFP_NAME")]
    #[inline]
    pub fn downstream_sfp_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(8)
    }
}

impl PhyWriter {
    /// Sets [`header`](PhyAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`index`](PhyAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`drvname`](PhyAttrs#method.drvname).
    #[inline]
    pub fn drvname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`name`](PhyAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets [`upstream-type`](PhyAttrs#method.upstream_type).
    #[inline]
    pub fn upstream_type(&mut self, value: PhyUpstreamType) -> &mut Self {
        self.put_attr::<c::As<PhyUpstreamType, u32>>(5, value)
    }

    /// Sets [`upstream-index`](PhyAttrs#method.upstream_index).
    #[inline]
    pub fn upstream_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`upstream-sfp-name`](PhyAttrs#method.upstream_sfp_name).
    #[inline]
    pub fn upstream_sfp_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Sets [`downstream-sfp-name`](PhyAttrs#method.downstream_sfp_name).
    #[inline]
    pub fn downstream_sfp_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }
}

/// Hardware timestamps in use.
pub type TsconfigAttrs<'a> = AttrsOf<'a, sets::Tsconfig>;

impl<'a> TsconfigAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_TSCONFIG_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Clock that makes them.
    #[doc(alias = "ETHTOOL_A_TSCONFIG_HWTSTAMP_PROVIDER")]
    #[inline]
    pub fn hwtstamp_provider(
        &self,
    ) -> Result<Option<TsHwtstampProviderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TsHwtstampProviderAttrs<'_>>(2)
    }

    /// How packets to be sent are chosen; a bitset with exactly one bit.
    #[doc(alias = "ETHTOOL_A_TSCONFIG_TX_TYPES")]
    #[inline]
    pub fn tx_types(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(3)
    }

    /// How received packets are chosen; a bitset with exactly one bit.
    #[doc(alias = "ETHTOOL_A_TSCONFIG_RX_FILTERS")]
    #[inline]
    pub fn rx_filters(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(4)
    }

    /// Further flags (`HWTSTAMP_FLAG_*`); a bitset.
    #[doc(alias = "ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS")]
    #[inline]
    pub fn hwtstamp_flags(&self) -> Result<Option<BitsetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BitsetAttrs<'_>>(5)
    }
}

impl TsconfigWriter {
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

/// Events of power over Ethernet.
pub type PseNtfAttrs<'a> = AttrsOf<'a, sets::PseNtf>;

impl<'a> PseNtfAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_PSE_NTF_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// What happened; several bits may be set.
    #[doc(alias = "ETHTOOL_A_PSE_NTF_EVENTS")]
    #[inline]
    pub fn events(&self) -> Result<Option<PseEvent>, rt::DecodeError> {
        self.view.get::<c::As<PseEvent, c::Uint>>(2)
    }
}

impl PseNtfWriter {
    /// Sets [`header`](PseNtfAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`events`](PseNtfAttrs#method.events).
    #[inline]
    pub fn events(&mut self, value: PseEvent) -> &mut Self {
        self.put_attr::<c::As<PseEvent, c::Uint>>(2, value)
    }
}

/// How to read the measurements.
pub type MseCapabilitiesAttrs<'a> = AttrsOf<'a, sets::MseCapabilities>;

impl<'a> MseCapabilitiesAttrs<'a> {
    /// Upper end of the scale of average values; a share of it has a meaning, the number alone has
    /// none.
    #[doc(alias = "ETHTOOL_A_MSE_CAPABILITIES_MAX_AVERAGE_MSE")]
    #[inline]
    pub fn max_average_mse(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(1)
    }

    /// Upper end of the scale of peak values.
    #[doc(alias = "ETHTOOL_A_MSE_CAPABILITIES_MAX_PEAK_MSE")]
    #[inline]
    pub fn max_peak_mse(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(2)
    }

    /// Time between two measurements, in picoseconds.
    #[doc(alias = "ETHTOOL_A_MSE_CAPABILITIES_REFRESH_RATE_PS")]
    #[inline]
    pub fn refresh_rate_ps(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(3)
    }

    /// Symbols that a measurement looks at.
    #[doc(alias = "ETHTOOL_A_MSE_CAPABILITIES_NUM_SYMBOLS")]
    #[inline]
    pub fn num_symbols(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(4)
    }
}

impl MseCapabilitiesWriter {
    /// Sets [`max-average-mse`](MseCapabilitiesAttrs#method.max_average_mse).
    #[inline]
    pub fn max_average_mse(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(1, value)
    }

    /// Sets [`max-peak-mse`](MseCapabilitiesAttrs#method.max_peak_mse).
    #[inline]
    pub fn max_peak_mse(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(2, value)
    }

    /// Sets [`refresh-rate-ps`](MseCapabilitiesAttrs#method.refresh_rate_ps).
    #[inline]
    pub fn refresh_rate_ps(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Sets [`num-symbols`](MseCapabilitiesAttrs#method.num_symbols).
    #[inline]
    pub fn num_symbols(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }
}

/// A measurement; smaller is better.
pub type MseSnapshotAttrs<'a> = AttrsOf<'a, sets::MseSnapshot>;

impl<'a> MseSnapshotAttrs<'a> {
    /// Mean square error, on the scale of `max-average-mse`.
    #[doc(alias = "ETHTOOL_A_MSE_SNAPSHOT_AVERAGE_MSE")]
    #[inline]
    pub fn average_mse(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(1)
    }

    /// Largest error of this measurement, on the scale of `max-peak-mse`.
    #[doc(alias = "ETHTOOL_A_MSE_SNAPSHOT_PEAK_MSE")]
    #[inline]
    pub fn peak_mse(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(2)
    }

    /// Largest error since the last reading, on the scale of `max-peak-mse`.
    #[doc(alias = "ETHTOOL_A_MSE_SNAPSHOT_WORST_PEAK_MSE")]
    #[inline]
    pub fn worst_peak_mse(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(3)
    }
}

impl MseSnapshotWriter {
    /// Sets [`average-mse`](MseSnapshotAttrs#method.average_mse).
    #[inline]
    pub fn average_mse(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(1, value)
    }

    /// Sets [`peak-mse`](MseSnapshotAttrs#method.peak_mse).
    #[inline]
    pub fn peak_mse(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(2, value)
    }

    /// Sets [`worst-peak-mse`](MseSnapshotAttrs#method.worst_peak_mse).
    #[inline]
    pub fn worst_peak_mse(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }
}

/// Mean square error of the received signal.
pub type MseAttrs<'a> = AttrsOf<'a, sets::Mse>;

impl<'a> MseAttrs<'a> {
    /// Which interface.
    #[doc(alias = "ETHTOOL_A_MSE_HEADER")]
    #[inline]
    pub fn header_(&self) -> Result<Option<HeaderAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HeaderAttrs<'_>>(1)
    }

    /// Scales and timing of the measurement.
    #[doc(alias = "ETHTOOL_A_MSE_CAPABILITIES")]
    #[inline]
    pub fn capabilities(
        &self,
    ) -> Result<Option<MseCapabilitiesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseCapabilitiesAttrs<'_>>(2)
    }

    /// Pair A.
    #[doc(alias = "ETHTOOL_A_MSE_CHANNEL_A")]
    #[inline]
    pub fn channel_a(&self) -> Result<Option<MseSnapshotAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseSnapshotAttrs<'_>>(3)
    }

    /// Pair B.
    #[doc(alias = "ETHTOOL_A_MSE_CHANNEL_B")]
    #[inline]
    pub fn channel_b(&self) -> Result<Option<MseSnapshotAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseSnapshotAttrs<'_>>(4)
    }

    /// Pair C.
    #[doc(alias = "ETHTOOL_A_MSE_CHANNEL_C")]
    #[inline]
    pub fn channel_c(&self) -> Result<Option<MseSnapshotAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseSnapshotAttrs<'_>>(5)
    }

    /// Pair D.
    #[doc(alias = "ETHTOOL_A_MSE_CHANNEL_D")]
    #[inline]
    pub fn channel_d(&self) -> Result<Option<MseSnapshotAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseSnapshotAttrs<'_>>(6)
    }

    /// The worst pair, if the PHY cannot distinguish them.
    #[doc(alias = "ETHTOOL_A_MSE_WORST_CHANNEL")]
    #[inline]
    pub fn worst_channel(
        &self,
    ) -> Result<Option<MseSnapshotAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseSnapshotAttrs<'_>>(7)
    }

    /// The link as a whole, if the PHY can give nothing finer.
    #[doc(alias = "ETHTOOL_A_MSE_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<MseSnapshotAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MseSnapshotAttrs<'_>>(8)
    }
}

impl MseWriter {
    /// Sets [`header`](MseAttrs#method.header_).
    #[inline]
    pub fn header_(&mut self, fill: impl FnOnce(&mut HeaderWriter)) -> &mut Self {
        self.put_nest::<HeaderWriter>(1, fill)
    }

    /// Sets [`capabilities`](MseAttrs#method.capabilities).
    #[inline]
    pub fn capabilities(
        &mut self,
        fill: impl FnOnce(&mut MseCapabilitiesWriter),
    ) -> &mut Self {
        self.put_nest::<MseCapabilitiesWriter>(2, fill)
    }

    /// Sets [`channel-a`](MseAttrs#method.channel_a).
    #[inline]
    pub fn channel_a(&mut self, fill: impl FnOnce(&mut MseSnapshotWriter)) -> &mut Self {
        self.put_nest::<MseSnapshotWriter>(3, fill)
    }

    /// Sets [`channel-b`](MseAttrs#method.channel_b).
    #[inline]
    pub fn channel_b(&mut self, fill: impl FnOnce(&mut MseSnapshotWriter)) -> &mut Self {
        self.put_nest::<MseSnapshotWriter>(4, fill)
    }

    /// Sets [`channel-c`](MseAttrs#method.channel_c).
    #[inline]
    pub fn channel_c(&mut self, fill: impl FnOnce(&mut MseSnapshotWriter)) -> &mut Self {
        self.put_nest::<MseSnapshotWriter>(5, fill)
    }

    /// Sets [`channel-d`](MseAttrs#method.channel_d).
    #[inline]
    pub fn channel_d(&mut self, fill: impl FnOnce(&mut MseSnapshotWriter)) -> &mut Self {
        self.put_nest::<MseSnapshotWriter>(6, fill)
    }

    /// Sets [`worst-channel`](MseAttrs#method.worst_channel).
    #[inline]
    pub fn worst_channel(
        &mut self,
        fill: impl FnOnce(&mut MseSnapshotWriter),
    ) -> &mut Self {
        self.put_nest::<MseSnapshotWriter>(7, fill)
    }

    /// Sets [`link`](MseAttrs#method.link).
    #[inline]
    pub fn link(&mut self, fill: impl FnOnce(&mut MseSnapshotWriter)) -> &mut Self {
        self.put_nest::<MseSnapshotWriter>(8, fill)
    }
}
