// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Attrs { numbers: 17, writer: Writer },
        1 => Act { numbers: 11, writer: ActWriter },
        2 => ActBpf { numbers: 10, writer: ActBpfWriter },
        3 => ActConnmark { numbers: 4, writer: ActConnmarkWriter },
        4 => ActCsum { numbers: 4, writer: ActCsumWriter },
        5 => ActCt { numbers: 19, writer: ActCtWriter },
        6 => ActCtinfo { numbers: 11, writer: ActCtinfoWriter },
        7 => ActGate { numbers: 11, writer: ActGateWriter },
        8 => GateEntryList { numbers: 2, writer: GateEntryListWriter },
        9 => GateEntry { numbers: 6, writer: GateEntryWriter },
        10 => ActIfe { numbers: 8, writer: ActIfeWriter },
        11 => ActMirred { numbers: 5, writer: ActMirredWriter },
        12 => ActMpls { numbers: 9, writer: ActMplsWriter },
        13 => ActNat { numbers: 4, writer: ActNatWriter },
        14 => ActPedit { numbers: 7, writer: ActPeditWriter },
        15 => PeditKeysEx { numbers: 7, writer: PeditKeysExWriter },
        16 => PeditKeyEx { numbers: 3, writer: PeditKeyExWriter },
        17 => ActSimple { numbers: 5, writer: ActSimpleWriter },
        18 => ActSkbedit { numbers: 11, writer: ActSkbeditWriter },
        19 => ActSkbmod { numbers: 7, writer: ActSkbmodWriter },
        20 => ActTunnelKey { numbers: 15, writer: ActTunnelKeyWriter },
        21 => ActVlan { numbers: 9, writer: ActVlanWriter },
        22 => Basic { numbers: 7, writer: BasicWriter },
        23 => Bpf { numbers: 12, writer: BpfWriter },
        24 => Cake { numbers: 19, writer: CakeWriter },
        25 => CakeStats { numbers: 18, writer: CakeStatsWriter },
        26 => CakeTinStats { numbers: 26, writer: CakeTinStatsWriter },
        27 => Cbs { numbers: 2, writer: CbsWriter },
        28 => Cgroup { numbers: 4, writer: CgroupWriter },
        29 => Choke { numbers: 4, writer: ChokeWriter },
        30 => Codel { numbers: 6, writer: CodelWriter },
        31 => Drr { numbers: 2, writer: DrrWriter },
        32 => Dualpi2 { numbers: 17, writer: Dualpi2Writer },
        33 => Ematch { numbers: 3, writer: EmatchWriter },
        34 => Flow { numbers: 13, writer: FlowWriter },
        35 => Flower { numbers: 112, writer: FlowerWriter },
        36 => FlowerKeyEncOpts { numbers: 6, writer: FlowerKeyEncOptsWriter },
        37 => FlowerKeyEncOptPfcp { numbers: 3, writer: FlowerKeyEncOptPfcpWriter },
        38 => FlowerKeyEncOptGeneve { numbers: 4, writer: FlowerKeyEncOptGeneveWriter },
        39 => FlowerKeyEncOptVxlan { numbers: 2, writer: FlowerKeyEncOptVxlanWriter },
        40 => FlowerKeyEncOptErspan { numbers: 5, writer: FlowerKeyEncOptErspanWriter },
        41 => FlowerKeyEncOptGtp { numbers: 3, writer: FlowerKeyEncOptGtpWriter },
        42 => FlowerKeyMplsOpts { numbers: 2, writer: FlowerKeyMplsOptsWriter },
        43 => FlowerKeyMplsOpt { numbers: 6, writer: FlowerKeyMplsOptWriter },
        44 => FlowerKeyCfm { numbers: 3, writer: FlowerKeyCfmWriter },
        45 => Fw { numbers: 6, writer: FwWriter },
        46 => Gred { numbers: 7, writer: GredWriter },
        47 => TcaGredVqList { numbers: 2, writer: TcaGredVqListWriter },
        48 => TcaGredVqEntry { numbers: 13, writer: TcaGredVqEntryWriter },
        49 => Hfsc { numbers: 4, writer: HfscWriter },
        50 => Hhf { numbers: 8, writer: HhfWriter },
        51 => Htb { numbers: 10, writer: HtbWriter },
        52 => Matchall { numbers: 6, writer: MatchallWriter },
        53 => Etf { numbers: 2, writer: EtfWriter },
        54 => Ets { numbers: 7, writer: EtsWriter },
        55 => Fq { numbers: 19, writer: FqWriter },
        56 => FqCodel { numbers: 12, writer: FqCodelWriter },
        57 => FqPie { numbers: 13, writer: FqPieWriter },
        58 => Mqprio { numbers: 6, writer: MqprioWriter },
        59 => MqprioRates { numbers: 5, writer: MqprioRatesWriter },
        60 => MqprioTcEntry { numbers: 3, writer: MqprioTcEntryWriter },
        61 => Sfb { numbers: 2, writer: SfbWriter },
        62 => Root { numbers: 6, writer: RootWriter },
        63 => Netem { numbers: 15, writer: NetemWriter },
        64 => NetemLoss { numbers: 3, writer: NetemLossWriter },
        65 => Pie { numbers: 9, writer: PieWriter },
        66 => Police { numbers: 12, writer: PoliceWriter },
        67 => Qfq { numbers: 3, writer: QfqWriter },
        68 => Red { numbers: 7, writer: RedWriter },
        69 => Route { numbers: 7, writer: RouteWriter },
        70 => Taprio { numbers: 13, writer: TaprioWriter },
        71 => TaprioSchedEntryList { numbers: 2, writer: TaprioSchedEntryListWriter },
        72 => TaprioSchedEntry { numbers: 5, writer: TaprioSchedEntryWriter },
        73 => TaprioTcEntry { numbers: 4, writer: TaprioTcEntryWriter },
        74 => Tbf { numbers: 9, writer: TbfWriter },
        75 => ActSample { numbers: 7, writer: ActSampleWriter },
        76 => ActGact { numbers: 5, writer: ActGactWriter },
        77 => TcaStab { numbers: 3, writer: TcaStabWriter },
        78 => TcaStats { numbers: 9, writer: TcaStatsWriter },
        79 => U32 { numbers: 13, writer: U32Writer },
    ],
}

/// Attributes of qdiscs, classes, filters and chains alike (`TCA_*`).
pub type Attrs<'a> = AttrsOf<'a, sets::Attrs>;

impl<'a> Attrs<'a> {
    /// Name of the qdisc or filter, such as `fq_codel`, `htb` or `flower`; it also says what
    /// `options` holds.
    #[doc(alias = "TCA_KIND")]
    #[inline]
    pub fn kind(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Settings, in the layout of the kind.
    #[doc(alias = "TCA_OPTIONS")]
    #[inline]
    pub fn options(&self) -> Result<Option<OptionsMsg<'a>>, rt::DecodeError> {
        self.view.select(2, 1, OptionsMsg::select)
    }

    /// Counters in their old form.
    #[doc(alias = "TCA_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<TcStats>, rt::DecodeError> {
        self.view.get::<c::Struct<TcStats>>(3)
    }

    /// Counters of the kind, in the layout of the kind; the same as in `stats2`.
    #[doc(alias = "TCA_XSTATS")]
    #[inline]
    pub fn xstats(&self) -> Result<Option<TcaStatsAppMsg<'a>>, rt::DecodeError> {
        self.view.select(4, 1, TcaStatsAppMsg::select)
    }

    /// Asks for an estimate of rates.
    #[doc(alias = "TCA_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<GnetEstimator>, rt::DecodeError> {
        self.view.get::<c::Struct<GnetEstimator>>(5)
    }

    /// Not used.
    #[doc(alias = "TCA_FCNT")]
    #[inline]
    pub fn fcnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Counters and states.
    #[doc(alias = "TCA_STATS2")]
    #[inline]
    pub fn stats2(&self) -> Result<Option<TcaStatsAttrs<'a>>, rt::DecodeError> {
        let bytes = self.view.get::<c::Bytes>(7)?;
        Ok(
            bytes
                .map(|bytes| TcaStatsAttrs::__within(
                    bytes,
                    [self.view.payload(1).unwrap_or_default()],
                )),
        )
    }

    /// Size table: what packets count for on the wire (`tc qdisc add ... stab`).
    #[doc(alias = "TCA_STAB")]
    #[inline]
    pub fn stab(&self) -> Result<Option<TcaStabAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TcaStabAttrs<'_>>(8)
    }

    /// In dump requests: list qdiscs too that the kernel hides.
    #[doc(alias = "TCA_DUMP_INVISIBLE")]
    #[inline]
    pub fn dump_invisible(&self) -> bool {
        self.view.has(10)
    }

    /// Number of the chain of filters; 0 if absent.
    #[doc(alias = "TCA_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// 1 if the qdisc works in hardware; read-only.
    #[doc(alias = "TCA_HW_OFFLOAD")]
    #[inline]
    pub fn hw_offload(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// Number of the shared block for arriving packets; given when `ingress` or `clsact` is made.
    #[doc(alias = "TCA_INGRESS_BLOCK")]
    #[inline]
    pub fn ingress_block(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Number of the shared block for leaving packets; given when `clsact` is made.
    #[doc(alias = "TCA_EGRESS_BLOCK")]
    #[inline]
    pub fn egress_block(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// In dumps of filters: bit 0 asks for the terse form.
    #[doc(alias = "TCA_DUMP_FLAGS")]
    #[inline]
    pub fn dump_flags(&self) -> Result<Option<rt::Bitfield<u32>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<u32>>(15)
    }

    /// Warning, in notifications; `tc monitor` prints it.
    #[doc(alias = "TCA_EXT_WARN_MSG")]
    #[inline]
    pub fn ext_warn_msg(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(16)
    }
}

impl Writer {
    /// Sets [`kind`](Attrs#method.kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets `options` in the layout for `basic`, and the selector.
    #[inline]
    pub fn options_basic(&mut self, fill: impl FnOnce(&mut BasicWriter)) -> &mut Self {
        self.put_selected(1, "basic").put_nest::<BasicWriter>(2, fill)
    }

    /// Sets `options` in the layout for `bpf`, and the selector.
    #[inline]
    pub fn options_bpf(&mut self, fill: impl FnOnce(&mut BpfWriter)) -> &mut Self {
        self.put_selected(1, "bpf").put_nest::<BpfWriter>(2, fill)
    }

    /// Sets `options` in the layout for `bfifo`, and the selector.
    #[inline]
    pub fn options_bfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "bfifo").put_header(2, &header)
    }

    /// Sets `options` in the layout for `cake`, and the selector.
    #[inline]
    pub fn options_cake(&mut self, fill: impl FnOnce(&mut CakeWriter)) -> &mut Self {
        self.put_selected(1, "cake").put_nest::<CakeWriter>(2, fill)
    }

    /// Sets `options` in the layout for `cbs`, and the selector.
    #[inline]
    pub fn options_cbs(&mut self, fill: impl FnOnce(&mut CbsWriter)) -> &mut Self {
        self.put_selected(1, "cbs").put_nest::<CbsWriter>(2, fill)
    }

    /// Sets `options` in the layout for `cgroup`, and the selector.
    #[inline]
    pub fn options_cgroup(&mut self, fill: impl FnOnce(&mut CgroupWriter)) -> &mut Self {
        self.put_selected(1, "cgroup").put_nest::<CgroupWriter>(2, fill)
    }

    /// Sets `options` in the layout for `choke`, and the selector.
    #[inline]
    pub fn options_choke(&mut self, fill: impl FnOnce(&mut ChokeWriter)) -> &mut Self {
        self.put_selected(1, "choke").put_nest::<ChokeWriter>(2, fill)
    }

    /// Sets `options` in the layout for `clsact`, and the selector.
    #[inline]
    pub fn options_clsact(&mut self) -> &mut Self {
        self.put_selected(1, "clsact").put_payload(2, |_| {})
    }

    /// Sets `options` in the layout for `codel`, and the selector.
    #[inline]
    pub fn options_codel(&mut self, fill: impl FnOnce(&mut CodelWriter)) -> &mut Self {
        self.put_selected(1, "codel").put_nest::<CodelWriter>(2, fill)
    }

    /// Sets `options` in the layout for `drr`, and the selector.
    #[inline]
    pub fn options_drr(&mut self, fill: impl FnOnce(&mut DrrWriter)) -> &mut Self {
        self.put_selected(1, "drr").put_nest::<DrrWriter>(2, fill)
    }

    /// Sets `options` in the layout for `dualpi2`, and the selector.
    #[inline]
    pub fn options_dualpi2(
        &mut self,
        fill: impl FnOnce(&mut Dualpi2Writer),
    ) -> &mut Self {
        self.put_selected(1, "dualpi2").put_nest::<Dualpi2Writer>(2, fill)
    }

    /// Sets `options` in the layout for `etf`, and the selector.
    #[inline]
    pub fn options_etf(&mut self, fill: impl FnOnce(&mut EtfWriter)) -> &mut Self {
        self.put_selected(1, "etf").put_nest::<EtfWriter>(2, fill)
    }

    /// Sets `options` in the layout for `ets`, and the selector.
    #[inline]
    pub fn options_ets(&mut self, fill: impl FnOnce(&mut EtsWriter)) -> &mut Self {
        self.put_selected(1, "ets").put_nest::<EtsWriter>(2, fill)
    }

    /// Sets `options` in the layout for `flow`, and the selector.
    #[inline]
    pub fn options_flow(&mut self, fill: impl FnOnce(&mut FlowWriter)) -> &mut Self {
        self.put_selected(1, "flow").put_nest::<FlowWriter>(2, fill)
    }

    /// Sets `options` in the layout for `flower`, and the selector.
    #[inline]
    pub fn options_flower(&mut self, fill: impl FnOnce(&mut FlowerWriter)) -> &mut Self {
        self.put_selected(1, "flower").put_nest::<FlowerWriter>(2, fill)
    }

    /// Sets `options` in the layout for `fq`, and the selector.
    #[inline]
    pub fn options_fq(&mut self, fill: impl FnOnce(&mut FqWriter)) -> &mut Self {
        self.put_selected(1, "fq").put_nest::<FqWriter>(2, fill)
    }

    /// Sets `options` in the layout for `fq_codel`, and the selector.
    #[inline]
    pub fn options_fq_codel(
        &mut self,
        fill: impl FnOnce(&mut FqCodelWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_codel").put_nest::<FqCodelWriter>(2, fill)
    }

    /// Sets `options` in the layout for `fq_pie`, and the selector.
    #[inline]
    pub fn options_fq_pie(&mut self, fill: impl FnOnce(&mut FqPieWriter)) -> &mut Self {
        self.put_selected(1, "fq_pie").put_nest::<FqPieWriter>(2, fill)
    }

    /// Sets `options` in the layout for `fw`, and the selector.
    #[inline]
    pub fn options_fw(&mut self, fill: impl FnOnce(&mut FwWriter)) -> &mut Self {
        self.put_selected(1, "fw").put_nest::<FwWriter>(2, fill)
    }

    /// Sets `options` in the layout for `gred`, and the selector.
    #[inline]
    pub fn options_gred(&mut self, fill: impl FnOnce(&mut GredWriter)) -> &mut Self {
        self.put_selected(1, "gred").put_nest::<GredWriter>(2, fill)
    }

    /// Sets `options` in the layout for `hfsc`, and the selector.
    #[inline]
    pub fn options_hfsc(&mut self, header: TcHfscQopt) -> &mut Self {
        self.put_selected(1, "hfsc").put_header(2, &header)
    }

    /// Sets `options` in the layout for `hhf`, and the selector.
    #[inline]
    pub fn options_hhf(&mut self, fill: impl FnOnce(&mut HhfWriter)) -> &mut Self {
        self.put_selected(1, "hhf").put_nest::<HhfWriter>(2, fill)
    }

    /// Sets `options` in the layout for `htb`, and the selector.
    #[inline]
    pub fn options_htb(&mut self, fill: impl FnOnce(&mut HtbWriter)) -> &mut Self {
        self.put_selected(1, "htb").put_nest::<HtbWriter>(2, fill)
    }

    /// Sets `options` in the layout for `ingress`, and the selector.
    #[inline]
    pub fn options_ingress(&mut self) -> &mut Self {
        self.put_selected(1, "ingress").put_payload(2, |_| {})
    }

    /// Sets `options` in the layout for `matchall`, and the selector.
    #[inline]
    pub fn options_matchall(
        &mut self,
        fill: impl FnOnce(&mut MatchallWriter),
    ) -> &mut Self {
        self.put_selected(1, "matchall").put_nest::<MatchallWriter>(2, fill)
    }

    /// Sets `options` in the layout for `mq`, and the selector.
    #[inline]
    pub fn options_mq(&mut self) -> &mut Self {
        self.put_selected(1, "mq").put_payload(2, |_| {})
    }

    /// Sets `options` in the layout for `mqprio`, and the selector.
    #[inline]
    pub fn options_mqprio(
        &mut self,
        header: TcMqprioQopt,
        fill: impl FnOnce(&mut MqprioWriter),
    ) -> &mut Self {
        self.put_selected(1, "mqprio").put_message::<_, MqprioWriter>(2, &header, fill)
    }

    /// Sets `options` in the layout for `multiq`, and the selector.
    #[inline]
    pub fn options_multiq(&mut self, header: TcMultiqQopt) -> &mut Self {
        self.put_selected(1, "multiq").put_header(2, &header)
    }

    /// Sets `options` in the layout for `netem`, and the selector.
    #[inline]
    pub fn options_netem(
        &mut self,
        header: TcNetemQopt,
        fill: impl FnOnce(&mut NetemWriter),
    ) -> &mut Self {
        self.put_selected(1, "netem").put_message::<_, NetemWriter>(2, &header, fill)
    }

    /// Sets `options` in the layout for `pfifo`, and the selector.
    #[inline]
    pub fn options_pfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo").put_header(2, &header)
    }

    /// Sets `options` in the layout for `pfifo_fast`, and the selector.
    #[inline]
    pub fn options_pfifo_fast(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "pfifo_fast").put_header(2, &header)
    }

    /// Sets `options` in the layout for `pfifo_head_drop`, and the selector.
    #[inline]
    pub fn options_pfifo_head_drop(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo_head_drop").put_header(2, &header)
    }

    /// Sets `options` in the layout for `pie`, and the selector.
    #[inline]
    pub fn options_pie(&mut self, fill: impl FnOnce(&mut PieWriter)) -> &mut Self {
        self.put_selected(1, "pie").put_nest::<PieWriter>(2, fill)
    }

    /// Sets `options` in the layout for `plug`, and the selector.
    #[inline]
    pub fn options_plug(&mut self, header: TcPlugQopt) -> &mut Self {
        self.put_selected(1, "plug").put_header(2, &header)
    }

    /// Sets `options` in the layout for `prio`, and the selector.
    #[inline]
    pub fn options_prio(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "prio").put_header(2, &header)
    }

    /// Sets `options` in the layout for `qfq`, and the selector.
    #[inline]
    pub fn options_qfq(&mut self, fill: impl FnOnce(&mut QfqWriter)) -> &mut Self {
        self.put_selected(1, "qfq").put_nest::<QfqWriter>(2, fill)
    }

    /// Sets `options` in the layout for `red`, and the selector.
    #[inline]
    pub fn options_red(&mut self, fill: impl FnOnce(&mut RedWriter)) -> &mut Self {
        self.put_selected(1, "red").put_nest::<RedWriter>(2, fill)
    }

    /// Sets `options` in the layout for `route`, and the selector.
    #[inline]
    pub fn options_route(&mut self, fill: impl FnOnce(&mut RouteWriter)) -> &mut Self {
        self.put_selected(1, "route").put_nest::<RouteWriter>(2, fill)
    }

    /// Sets `options` in the layout for `sfb`, and the selector.
    #[inline]
    pub fn options_sfb(&mut self, fill: impl FnOnce(&mut SfbWriter)) -> &mut Self {
        self.put_selected(1, "sfb").put_nest::<SfbWriter>(2, fill)
    }

    /// Sets `options` in the layout for `sfq`, and the selector.
    #[inline]
    pub fn options_sfq(&mut self, header: TcSfqQoptV1) -> &mut Self {
        self.put_selected(1, "sfq").put_header(2, &header)
    }

    /// Sets `options` in the layout for `taprio`, and the selector.
    #[inline]
    pub fn options_taprio(&mut self, fill: impl FnOnce(&mut TaprioWriter)) -> &mut Self {
        self.put_selected(1, "taprio").put_nest::<TaprioWriter>(2, fill)
    }

    /// Sets `options` in the layout for `tbf`, and the selector.
    #[inline]
    pub fn options_tbf(&mut self, fill: impl FnOnce(&mut TbfWriter)) -> &mut Self {
        self.put_selected(1, "tbf").put_nest::<TbfWriter>(2, fill)
    }

    /// Sets `options` in the layout for `u32`, and the selector.
    #[inline]
    pub fn options_u32(&mut self, fill: impl FnOnce(&mut U32Writer)) -> &mut Self {
        self.put_selected(1, "u32").put_nest::<U32Writer>(2, fill)
    }

    /// Sets `options` in the layout for `skbprio`, and the selector.
    #[inline]
    pub fn options_skbprio(&mut self, header: TcSkbprioQopt) -> &mut Self {
        self.put_selected(1, "skbprio").put_header(2, &header)
    }

    /// Sets `options` in the layout for `noqueue`, and the selector.
    #[inline]
    pub fn options_noqueue(&mut self) -> &mut Self {
        self.put_selected(1, "noqueue").put_payload(2, |_| {})
    }

    /// Sets `options` in a layout that the spec does not describe.
    #[inline]
    pub fn options_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind).put_other(2, fill)
    }

    /// Sets [`stats`](Attrs#method.stats).
    #[inline]
    pub fn stats(&mut self, value: TcStats) -> &mut Self {
        self.put_attr::<c::Struct<TcStats>>(3, value)
    }

    /// Sets `xstats` in the layout for `cake`, and the selector.
    #[inline]
    pub fn xstats_cake(&mut self, fill: impl FnOnce(&mut CakeStatsWriter)) -> &mut Self {
        self.put_selected(1, "cake").put_nest::<CakeStatsWriter>(4, fill)
    }

    /// Sets `xstats` in the layout for `choke`, and the selector.
    #[inline]
    pub fn xstats_choke(&mut self, header: TcChokeXstats) -> &mut Self {
        self.put_selected(1, "choke").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `codel`, and the selector.
    #[inline]
    pub fn xstats_codel(&mut self, header: TcCodelXstats) -> &mut Self {
        self.put_selected(1, "codel").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `dualpi2`, and the selector.
    #[inline]
    pub fn xstats_dualpi2(&mut self, header: TcDualpi2Xstats) -> &mut Self {
        self.put_selected(1, "dualpi2").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `fq`, and the selector.
    #[inline]
    pub fn xstats_fq(&mut self, header: TcFqQdStats) -> &mut Self {
        self.put_selected(1, "fq").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `fq_codel`, and the selector.
    #[inline]
    pub fn xstats_fq_codel(&mut self, header: TcFqCodelXstats) -> &mut Self {
        self.put_selected(1, "fq_codel").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `fq_pie`, and the selector.
    #[inline]
    pub fn xstats_fq_pie(&mut self, header: TcFqPieXstats) -> &mut Self {
        self.put_selected(1, "fq_pie").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `hhf`, and the selector.
    #[inline]
    pub fn xstats_hhf(&mut self, header: TcHhfXstats) -> &mut Self {
        self.put_selected(1, "hhf").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `pie`, and the selector.
    #[inline]
    pub fn xstats_pie(&mut self, header: TcPieXstats) -> &mut Self {
        self.put_selected(1, "pie").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `red`, and the selector.
    #[inline]
    pub fn xstats_red(&mut self, header: TcRedXstats) -> &mut Self {
        self.put_selected(1, "red").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `sfb`, and the selector.
    #[inline]
    pub fn xstats_sfb(&mut self, header: TcSfbXstats) -> &mut Self {
        self.put_selected(1, "sfb").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `sfq`, and the selector.
    #[inline]
    pub fn xstats_sfq(&mut self, header: TcSfqXstats) -> &mut Self {
        self.put_selected(1, "sfq").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `htb`, and the selector.
    #[inline]
    pub fn xstats_htb(&mut self, header: TcHtbXstats) -> &mut Self {
        self.put_selected(1, "htb").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `hfsc`, and the selector.
    #[inline]
    pub fn xstats_hfsc(&mut self, header: TcHfscStats) -> &mut Self {
        self.put_selected(1, "hfsc").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `drr`, and the selector.
    #[inline]
    pub fn xstats_drr(&mut self, header: TcDrrStats) -> &mut Self {
        self.put_selected(1, "drr").put_header(4, &header)
    }

    /// Sets `xstats` in the layout for `qfq`, and the selector.
    #[inline]
    pub fn xstats_qfq(&mut self, header: TcQfqStats) -> &mut Self {
        self.put_selected(1, "qfq").put_header(4, &header)
    }

    /// Sets `xstats` in a layout that the spec does not describe.
    #[inline]
    pub fn xstats_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind).put_other(4, fill)
    }

    /// Sets [`rate`](Attrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }

    /// Sets [`fcnt`](Attrs#method.fcnt).
    #[inline]
    pub fn fcnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`stats2`](Attrs#method.stats2).
    #[inline]
    pub fn stats2(&mut self, fill: impl FnOnce(&mut TcaStatsWriter)) -> &mut Self {
        self.put_nest::<TcaStatsWriter>(7, fill)
    }

    /// Sets [`stab`](Attrs#method.stab).
    #[inline]
    pub fn stab(&mut self, fill: impl FnOnce(&mut TcaStabWriter)) -> &mut Self {
        self.put_nest::<TcaStabWriter>(8, fill)
    }

    /// Sets [`dump-invisible`](Attrs#method.dump_invisible).
    #[inline]
    pub fn dump_invisible(&mut self, present: bool) -> &mut Self {
        self.put_flag(10, present)
    }

    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`hw-offload`](Attrs#method.hw_offload).
    #[inline]
    pub fn hw_offload(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`ingress-block`](Attrs#method.ingress_block).
    #[inline]
    pub fn ingress_block(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`egress-block`](Attrs#method.egress_block).
    #[inline]
    pub fn egress_block(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`dump-flags`](Attrs#method.dump_flags).
    #[inline]
    pub fn dump_flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(15, value)
    }

    /// Sets [`ext-warn-msg`](Attrs#method.ext_warn_msg).
    #[inline]
    pub fn ext_warn_msg(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(16, value)
    }
}

/// One action. In a filter the index is its turn, from 1 to 32.
pub type ActAttrs<'a> = AttrsOf<'a, sets::Act>;

impl<'a> ActAttrs<'a> {
    /// Name of the action, such as `gact`, `mirred` or `police`; it says what `options` holds.
    #[doc(alias = "TCA_ACT_KIND")]
    #[inline]
    pub fn kind(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Settings, in the layout of the kind.
    #[doc(alias = "TCA_ACT_OPTIONS")]
    #[inline]
    pub fn options(&self) -> Result<Option<ActOptionsMsg<'a>>, rt::DecodeError> {
        self.view.select(2, 1, ActOptionsMsg::select)
    }

    /// Number of an existing action of that kind to share.
    #[doc(alias = "TCA_ACT_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Counters.
    #[doc(alias = "TCA_ACT_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<TcaStatsAttrs<'a>>, rt::DecodeError> {
        let bytes = self.view.get::<c::Bytes>(4)?;
        Ok(
            bytes
                .map(|bytes| TcaStatsAttrs::__within(
                    bytes,
                    [self.view.payload(1).unwrap_or_default()],
                )),
        )
    }

    /// Up to 16 bytes of the user's own, given back as they are.
    #[doc(alias = "TCA_ACT_COOKIE")]
    #[inline]
    pub fn cookie(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }

    /// Bits: 1 no counters by CPU, 2 not into hardware, 4 only in hardware.
    #[doc(alias = "TCA_ACT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<rt::Bitfield<u32>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<u32>>(7)
    }

    /// Wanted kinds of hardware counters. Bits: 1 immediate, 2 delayed; none for no counters.
    #[doc(alias = "TCA_ACT_HW_STATS")]
    #[inline]
    pub fn hw_stats(&self) -> Result<Option<rt::Bitfield<u32>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<u32>>(8)
    }

    /// Kinds of hardware counters in use; read-only.
    #[doc(alias = "TCA_ACT_USED_HW_STATS")]
    #[inline]
    pub fn used_hw_stats(&self) -> Result<Option<rt::Bitfield<u32>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<u32>>(9)
    }

    /// Number of devices that have the action in hardware; read-only.
    #[doc(alias = "TCA_ACT_IN_HW_COUNT")]
    #[inline]
    pub fn in_hw_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }
}

impl ActWriter {
    /// Sets [`kind`](ActAttrs#method.kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets `options` in the layout for `bpf`, and the selector.
    #[inline]
    pub fn options_bpf(&mut self, fill: impl FnOnce(&mut ActBpfWriter)) -> &mut Self {
        self.put_selected(1, "bpf").put_nest::<ActBpfWriter>(2, fill)
    }

    /// Sets `options` in the layout for `connmark`, and the selector.
    #[inline]
    pub fn options_connmark(
        &mut self,
        fill: impl FnOnce(&mut ActConnmarkWriter),
    ) -> &mut Self {
        self.put_selected(1, "connmark").put_nest::<ActConnmarkWriter>(2, fill)
    }

    /// Sets `options` in the layout for `csum`, and the selector.
    #[inline]
    pub fn options_csum(&mut self, fill: impl FnOnce(&mut ActCsumWriter)) -> &mut Self {
        self.put_selected(1, "csum").put_nest::<ActCsumWriter>(2, fill)
    }

    /// Sets `options` in the layout for `ct`, and the selector.
    #[inline]
    pub fn options_ct(&mut self, fill: impl FnOnce(&mut ActCtWriter)) -> &mut Self {
        self.put_selected(1, "ct").put_nest::<ActCtWriter>(2, fill)
    }

    /// Sets `options` in the layout for `ctinfo`, and the selector.
    #[inline]
    pub fn options_ctinfo(
        &mut self,
        fill: impl FnOnce(&mut ActCtinfoWriter),
    ) -> &mut Self {
        self.put_selected(1, "ctinfo").put_nest::<ActCtinfoWriter>(2, fill)
    }

    /// Sets `options` in the layout for `gact`, and the selector.
    #[inline]
    pub fn options_gact(&mut self, fill: impl FnOnce(&mut ActGactWriter)) -> &mut Self {
        self.put_selected(1, "gact").put_nest::<ActGactWriter>(2, fill)
    }

    /// Sets `options` in the layout for `gate`, and the selector.
    #[inline]
    pub fn options_gate(&mut self, fill: impl FnOnce(&mut ActGateWriter)) -> &mut Self {
        self.put_selected(1, "gate").put_nest::<ActGateWriter>(2, fill)
    }

    /// Sets `options` in the layout for `ife`, and the selector.
    #[inline]
    pub fn options_ife(&mut self, fill: impl FnOnce(&mut ActIfeWriter)) -> &mut Self {
        self.put_selected(1, "ife").put_nest::<ActIfeWriter>(2, fill)
    }

    /// Sets `options` in the layout for `mirred`, and the selector.
    #[inline]
    pub fn options_mirred(
        &mut self,
        fill: impl FnOnce(&mut ActMirredWriter),
    ) -> &mut Self {
        self.put_selected(1, "mirred").put_nest::<ActMirredWriter>(2, fill)
    }

    /// Sets `options` in the layout for `mpls`, and the selector.
    #[inline]
    pub fn options_mpls(&mut self, fill: impl FnOnce(&mut ActMplsWriter)) -> &mut Self {
        self.put_selected(1, "mpls").put_nest::<ActMplsWriter>(2, fill)
    }

    /// Sets `options` in the layout for `nat`, and the selector.
    #[inline]
    pub fn options_nat(&mut self, fill: impl FnOnce(&mut ActNatWriter)) -> &mut Self {
        self.put_selected(1, "nat").put_nest::<ActNatWriter>(2, fill)
    }

    /// Sets `options` in the layout for `pedit`, and the selector.
    #[inline]
    pub fn options_pedit(
        &mut self,
        fill: impl FnOnce(&mut ActPeditWriter),
    ) -> &mut Self {
        self.put_selected(1, "pedit").put_nest::<ActPeditWriter>(2, fill)
    }

    /// Sets `options` in the layout for `police`, and the selector.
    #[inline]
    pub fn options_police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_selected(1, "police").put_nest::<PoliceWriter>(2, fill)
    }

    /// Sets `options` in the layout for `sample`, and the selector.
    #[inline]
    pub fn options_sample(
        &mut self,
        fill: impl FnOnce(&mut ActSampleWriter),
    ) -> &mut Self {
        self.put_selected(1, "sample").put_nest::<ActSampleWriter>(2, fill)
    }

    /// Sets `options` in the layout for `simple`, and the selector.
    #[inline]
    pub fn options_simple(
        &mut self,
        fill: impl FnOnce(&mut ActSimpleWriter),
    ) -> &mut Self {
        self.put_selected(1, "simple").put_nest::<ActSimpleWriter>(2, fill)
    }

    /// Sets `options` in the layout for `skbedit`, and the selector.
    #[inline]
    pub fn options_skbedit(
        &mut self,
        fill: impl FnOnce(&mut ActSkbeditWriter),
    ) -> &mut Self {
        self.put_selected(1, "skbedit").put_nest::<ActSkbeditWriter>(2, fill)
    }

    /// Sets `options` in the layout for `skbmod`, and the selector.
    #[inline]
    pub fn options_skbmod(
        &mut self,
        fill: impl FnOnce(&mut ActSkbmodWriter),
    ) -> &mut Self {
        self.put_selected(1, "skbmod").put_nest::<ActSkbmodWriter>(2, fill)
    }

    /// Sets `options` in the layout for `tunnel_key`, and the selector.
    #[inline]
    pub fn options_tunnel_key(
        &mut self,
        fill: impl FnOnce(&mut ActTunnelKeyWriter),
    ) -> &mut Self {
        self.put_selected(1, "tunnel_key").put_nest::<ActTunnelKeyWriter>(2, fill)
    }

    /// Sets `options` in the layout for `vlan`, and the selector.
    #[inline]
    pub fn options_vlan(&mut self, fill: impl FnOnce(&mut ActVlanWriter)) -> &mut Self {
        self.put_selected(1, "vlan").put_nest::<ActVlanWriter>(2, fill)
    }

    /// Sets `options` in a layout that the spec does not describe.
    #[inline]
    pub fn options_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind).put_other(2, fill)
    }

    /// Sets [`index`](ActAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`stats`](ActAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut TcaStatsWriter)) -> &mut Self {
        self.put_nest::<TcaStatsWriter>(4, fill)
    }

    /// Sets [`cookie`](ActAttrs#method.cookie).
    #[inline]
    pub fn cookie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }

    /// Sets [`flags`](ActAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(7, value)
    }

    /// Sets [`hw-stats`](ActAttrs#method.hw_stats).
    #[inline]
    pub fn hw_stats(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(8, value)
    }

    /// Sets [`used-hw-stats`](ActAttrs#method.used_hw_stats).
    #[inline]
    pub fn used_hw_stats(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(9, value)
    }

    /// Sets [`in-hw-count`](ActAttrs#method.in_hw_count).
    #[inline]
    pub fn in_hw_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}

/// Action that runs a BPF program, whose result is the outcome.
pub type ActBpfAttrs<'a> = AttrsOf<'a, sets::ActBpf>;

impl<'a> ActBpfAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_ACT_BPF_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_ACT_BPF_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(2)
    }

    /// Classic BPF: number of instructions.
    #[doc(alias = "TCA_ACT_BPF_OPS_LEN")]
    #[inline]
    pub fn ops_len(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }

    /// Classic BPF: the instructions, 8 bytes each.
    #[doc(alias = "TCA_ACT_BPF_OPS")]
    #[inline]
    pub fn ops(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Extended BPF, in requests: open file of a loaded program.
    #[doc(alias = "TCA_ACT_BPF_FD")]
    #[inline]
    pub fn fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Extended BPF: a name for display.
    #[doc(alias = "TCA_ACT_BPF_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(6)
    }

    /// Extended BPF, in answers: hash of the program, 8 bytes.
    #[doc(alias = "TCA_ACT_BPF_TAG")]
    #[inline]
    pub fn tag(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }

    /// Extended BPF, in answers: number of the program, a u32.
    #[doc(alias = "TCA_ACT_BPF_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl ActBpfWriter {
    /// Sets [`tm`](ActBpfAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActBpfAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(2, value)
    }

    /// Sets [`ops-len`](ActBpfAttrs#method.ops_len).
    #[inline]
    pub fn ops_len(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }

    /// Sets [`ops`](ActBpfAttrs#method.ops).
    #[inline]
    pub fn ops(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`fd`](ActBpfAttrs#method.fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`name`](ActBpfAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Sets [`tag`](ActBpfAttrs#method.tag).
    #[inline]
    pub fn tag(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }

    /// Sets [`id`](ActBpfAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Action that sets the packet's mark from connection tracking.
pub type ActConnmarkAttrs<'a> = AttrsOf<'a, sets::ActConnmark>;

impl<'a> ActConnmarkAttrs<'a> {
    /// Basic data of the action.
    #[doc(alias = "TCA_CONNMARK_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcConnmark>, rt::DecodeError> {
        self.view.get::<c::Struct<TcConnmark>>(1)
    }

    /// Ages of the action; read-only.
    #[doc(alias = "TCA_CONNMARK_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(2)
    }
}

impl ActConnmarkWriter {
    /// Sets [`parms`](ActConnmarkAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcConnmark) -> &mut Self {
        self.put_attr::<c::Struct<TcConnmark>>(1, value)
    }

    /// Sets [`tm`](ActConnmarkAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(2, value)
    }
}

/// Action that recomputes checksums.
pub type ActCsumAttrs<'a> = AttrsOf<'a, sets::ActCsum>;

impl<'a> ActCsumAttrs<'a> {
    /// Basic data of the action.
    #[doc(alias = "TCA_CSUM_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcCsum>, rt::DecodeError> {
        self.view.get::<c::Struct<TcCsum>>(1)
    }

    /// Ages of the action; read-only.
    #[doc(alias = "TCA_CSUM_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(2)
    }
}

impl ActCsumWriter {
    /// Sets [`parms`](ActCsumAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcCsum) -> &mut Self {
        self.put_attr::<c::Struct<TcCsum>>(1, value)
    }

    /// Sets [`tm`](ActCsumAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(2, value)
    }
}

/// Action that sends packets through connection tracking, and may rewrite addresses.
pub type ActCtAttrs<'a> = AttrsOf<'a, sets::ActCt>;

impl<'a> ActCtAttrs<'a> {
    /// Basic data of the action.
    #[doc(alias = "TCA_CT_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(1)
    }

    /// Ages of the action; read-only.
    #[doc(alias = "TCA_CT_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(2)
    }

    /// Bits: 1 commit, 2 force, 4 clear, 8 NAT, 16 of the source, 32 of the destination.
    #[doc(alias = "TCA_CT_ACTION")]
    #[inline]
    pub fn action(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }

    /// Zone of connection tracking.
    #[doc(alias = "TCA_CT_ZONE")]
    #[inline]
    pub fn zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// Mark for the connection.
    #[doc(alias = "TCA_CT_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Bits of the mark to set.
    #[doc(alias = "TCA_CT_MARK_MASK")]
    #[inline]
    pub fn mark_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Labels for the connection, 16 bytes.
    #[doc(alias = "TCA_CT_LABELS")]
    #[inline]
    pub fn labels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// Bits of the labels to set, 16 bytes.
    #[doc(alias = "TCA_CT_LABELS_MASK")]
    #[inline]
    pub fn labels_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }

    /// First address to use.
    #[doc(alias = "TCA_CT_NAT_IPV4_MIN")]
    #[inline]
    pub fn nat_ipv4_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(9)
    }

    /// Last address to use.
    #[doc(alias = "TCA_CT_NAT_IPV4_MAX")]
    #[inline]
    pub fn nat_ipv4_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(10)
    }

    /// First address to use, 16 bytes.
    #[doc(alias = "TCA_CT_NAT_IPV6_MIN")]
    #[inline]
    pub fn nat_ipv6_min(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(11)
    }

    /// Last address to use, 16 bytes.
    #[doc(alias = "TCA_CT_NAT_IPV6_MAX")]
    #[inline]
    pub fn nat_ipv6_max(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(12)
    }

    /// First port to use.
    #[doc(alias = "TCA_CT_NAT_PORT_MIN")]
    #[inline]
    pub fn nat_port_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(13)
    }

    /// Last port to use.
    #[doc(alias = "TCA_CT_NAT_PORT_MAX")]
    #[inline]
    pub fn nat_port_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(14)
    }

    /// Connection tracking helper, such as `ftp`.
    #[doc(alias = "TCA_CT_HELPER_NAME")]
    #[inline]
    pub fn helper_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(16)
    }

    /// Address family of the helper.
    #[doc(alias = "TCA_CT_HELPER_FAMILY")]
    #[inline]
    pub fn helper_family(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(17)
    }

    /// IP protocol of the helper.
    #[doc(alias = "TCA_CT_HELPER_PROTO")]
    #[inline]
    pub fn helper_proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(18)
    }
}

impl ActCtWriter {
    /// Sets [`parms`](ActCtAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(1, value)
    }

    /// Sets [`tm`](ActCtAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(2, value)
    }

    /// Sets [`action`](ActCtAttrs#method.action).
    #[inline]
    pub fn action(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }

    /// Sets [`zone`](ActCtAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`mark`](ActCtAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`mark-mask`](ActCtAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`labels`](ActCtAttrs#method.labels).
    #[inline]
    pub fn labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`labels-mask`](ActCtAttrs#method.labels_mask).
    #[inline]
    pub fn labels_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }

    /// Sets [`nat-ipv4-min`](ActCtAttrs#method.nat_ipv4_min).
    #[inline]
    pub fn nat_ipv4_min(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Sets [`nat-ipv4-max`](ActCtAttrs#method.nat_ipv4_max).
    #[inline]
    pub fn nat_ipv4_max(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Sets [`nat-ipv6-min`](ActCtAttrs#method.nat_ipv6_min).
    #[inline]
    pub fn nat_ipv6_min(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(11, value)
    }

    /// Sets [`nat-ipv6-max`](ActCtAttrs#method.nat_ipv6_max).
    #[inline]
    pub fn nat_ipv6_max(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }

    /// Sets [`nat-port-min`](ActCtAttrs#method.nat_port_min).
    #[inline]
    pub fn nat_port_min(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(13, value)
    }

    /// Sets [`nat-port-max`](ActCtAttrs#method.nat_port_max).
    #[inline]
    pub fn nat_port_max(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(14, value)
    }

    /// Sets [`helper-name`](ActCtAttrs#method.helper_name).
    #[inline]
    pub fn helper_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(16, value)
    }

    /// Sets [`helper-family`](ActCtAttrs#method.helper_family).
    #[inline]
    pub fn helper_family(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }

    /// Sets [`helper-proto`](ActCtAttrs#method.helper_proto).
    #[inline]
    pub fn helper_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(18, value)
    }
}

/// Action that copies bits of the connection's mark into the packet.
pub type ActCtinfoAttrs<'a> = AttrsOf<'a, sets::ActCtinfo>;

impl<'a> ActCtinfoAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_CTINFO_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(2)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_CTINFO_ACT")]
    #[inline]
    pub fn act(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(3)
    }

    /// Zone of connection tracking.
    #[doc(alias = "TCA_CTINFO_ZONE")]
    #[inline]
    pub fn zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// Six bits of the mark that hold the DSCP.
    #[doc(alias = "TCA_CTINFO_PARMS_DSCP_MASK")]
    #[inline]
    pub fn parms_dscp_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Bits of the mark of which one must be set for the DSCP to count.
    #[doc(alias = "TCA_CTINFO_PARMS_DSCP_STATEMASK")]
    #[inline]
    pub fn parms_dscp_statemask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Bits of the mark to copy to the packet's mark.
    #[doc(alias = "TCA_CTINFO_PARMS_CPMARK_MASK")]
    #[inline]
    pub fn parms_cpmark_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Packets whose DSCP was set.
    #[doc(alias = "TCA_CTINFO_STATS_DSCP_SET")]
    #[inline]
    pub fn stats_dscp_set(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }

    /// Packets whose DSCP could not be set.
    #[doc(alias = "TCA_CTINFO_STATS_DSCP_ERROR")]
    #[inline]
    pub fn stats_dscp_error(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }

    /// Packets whose mark was set.
    #[doc(alias = "TCA_CTINFO_STATS_CPMARK_SET")]
    #[inline]
    pub fn stats_cpmark_set(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(10)
    }
}

impl ActCtinfoWriter {
    /// Sets [`tm`](ActCtinfoAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(2, value)
    }

    /// Sets [`act`](ActCtinfoAttrs#method.act).
    #[inline]
    pub fn act(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(3, value)
    }

    /// Sets [`zone`](ActCtinfoAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`parms-dscp-mask`](ActCtinfoAttrs#method.parms_dscp_mask).
    #[inline]
    pub fn parms_dscp_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`parms-dscp-statemask`](ActCtinfoAttrs#method.parms_dscp_statemask).
    #[inline]
    pub fn parms_dscp_statemask(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`parms-cpmark-mask`](ActCtinfoAttrs#method.parms_cpmark_mask).
    #[inline]
    pub fn parms_cpmark_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`stats-dscp-set`](ActCtinfoAttrs#method.stats_dscp_set).
    #[inline]
    pub fn stats_dscp_set(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }

    /// Sets [`stats-dscp-error`](ActCtinfoAttrs#method.stats_dscp_error).
    #[inline]
    pub fn stats_dscp_error(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }

    /// Sets [`stats-cpmark-set`](ActCtinfoAttrs#method.stats_cpmark_set).
    #[inline]
    pub fn stats_cpmark_set(&mut self, value: u64) -> &mut Self {
        self.put_u64(10, value)
    }
}

/// Action that lets packets pass by a timetable (IEEE 802.1Qci).
pub type ActGateAttrs<'a> = AttrsOf<'a, sets::ActGate>;

impl<'a> ActGateAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_GATE_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_GATE_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(2)
    }

    /// Internal priority; -1 for any.
    #[doc(alias = "TCA_GATE_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(4)
    }

    /// The timetable.
    #[doc(alias = "TCA_GATE_ENTRY_LIST")]
    #[inline]
    pub fn entry_list(&self) -> Result<Option<GateEntryListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<GateEntryListAttrs<'_>>(5)
    }

    /// Start of the timetable, in nanoseconds of its clock.
    #[doc(alias = "TCA_GATE_BASE_TIME")]
    #[inline]
    pub fn base_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }

    /// Length of the timetable in nanoseconds; 0 for the sum of its entries.
    #[doc(alias = "TCA_GATE_CYCLE_TIME")]
    #[inline]
    pub fn cycle_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Time by which the last cycle may be stretched, in nanoseconds.
    #[doc(alias = "TCA_GATE_CYCLE_TIME_EXT")]
    #[inline]
    pub fn cycle_time_ext(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }

    /// Not used so far.
    #[doc(alias = "TCA_GATE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Clock of the timetable, such as `CLOCK_TAI` (11).
    #[doc(alias = "TCA_GATE_CLOCKID")]
    #[inline]
    pub fn clockid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(10)
    }
}

impl ActGateWriter {
    /// Sets [`tm`](ActGateAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActGateAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(2, value)
    }

    /// Sets [`priority`](ActGateAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(4, value)
    }

    /// Sets [`entry-list`](ActGateAttrs#method.entry_list).
    #[inline]
    pub fn entry_list(
        &mut self,
        fill: impl FnOnce(&mut GateEntryListWriter),
    ) -> &mut Self {
        self.put_nest::<GateEntryListWriter>(5, fill)
    }

    /// Sets [`base-time`](ActGateAttrs#method.base_time).
    #[inline]
    pub fn base_time(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }

    /// Sets [`cycle-time`](ActGateAttrs#method.cycle_time).
    #[inline]
    pub fn cycle_time(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`cycle-time-ext`](ActGateAttrs#method.cycle_time_ext).
    #[inline]
    pub fn cycle_time_ext(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }

    /// Sets [`flags`](ActGateAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`clockid`](ActGateAttrs#method.clockid).
    #[inline]
    pub fn clockid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(10, value)
    }
}

/// A timetable of a gate.
pub type GateEntryListAttrs<'a> = AttrsOf<'a, sets::GateEntryList>;

impl<'a> GateEntryListAttrs<'a> {
    /// One entry.
    #[doc(alias = "TCA_GATE_ONE_ENTRY")]
    #[inline]
    pub fn one_entry(&self) -> rt::Multi<'a, GateEntryAttrs<'a>> {
        self.view.all(1)
    }
}

impl GateEntryListWriter {
    /// Sets [`one-entry`](GateEntryListAttrs#method.one_entry): call it once for each value.
    #[inline]
    pub fn one_entry(&mut self, fill: impl FnOnce(&mut GateEntryWriter)) -> &mut Self {
        self.put_nest::<GateEntryWriter>(1, fill)
    }
}

/// One entry of the timetable of a gate.
pub type GateEntryAttrs<'a> = AttrsOf<'a, sets::GateEntry>;

impl<'a> GateEntryAttrs<'a> {
    /// Place in the timetable.
    #[doc(alias = "TCA_GATE_ENTRY_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The gate is open.
    #[doc(alias = "TCA_GATE_ENTRY_GATE")]
    #[inline]
    pub fn gate(&self) -> bool {
        self.view.has(2)
    }

    /// Duration in nanoseconds.
    #[doc(alias = "TCA_GATE_ENTRY_INTERVAL")]
    #[inline]
    pub fn interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Internal priority given to packets; -1 leaves it.
    #[doc(alias = "TCA_GATE_ENTRY_IPV")]
    #[inline]
    pub fn ipv(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(4)
    }

    /// Bytes that may pass; -1 for no limit.
    #[doc(alias = "TCA_GATE_ENTRY_MAX_OCTETS")]
    #[inline]
    pub fn max_octets(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(5)
    }
}

impl GateEntryWriter {
    /// Sets [`index`](GateEntryAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`gate`](GateEntryAttrs#method.gate).
    #[inline]
    pub fn gate(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`interval`](GateEntryAttrs#method.interval).
    #[inline]
    pub fn interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ipv`](GateEntryAttrs#method.ipv).
    #[inline]
    pub fn ipv(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(4, value)
    }

    /// Sets [`max-octets`](GateEntryAttrs#method.max_octets).
    #[inline]
    pub fn max_octets(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(5, value)
    }
}

/// Action that wraps packets with metadata in another Ethernet header (inter-FE), or unwraps them.
pub type ActIfeAttrs<'a> = AttrsOf<'a, sets::ActIfe>;

impl<'a> ActIfeAttrs<'a> {
    /// Basic data of the action.
    #[doc(alias = "TCA_IFE_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcIfe>, rt::DecodeError> {
        self.view.get::<c::Struct<TcIfe>>(1)
    }

    /// Ages of the action; read-only.
    #[doc(alias = "TCA_IFE_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(2)
    }

    /// Destination address of the outer header, 6 bytes.
    #[doc(alias = "TCA_IFE_DMAC")]
    #[inline]
    pub fn dmac(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Source address of the outer header, 6 bytes.
    #[doc(alias = "TCA_IFE_SMAC")]
    #[inline]
    pub fn smac(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Ethernet type of the outer header.
    #[doc(alias = "TCA_IFE_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// Nest of metadata to send or allow.
    #[doc(alias = "TCA_IFE_METALST")]
    #[inline]
    pub fn metalst(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }
}

impl ActIfeWriter {
    /// Sets [`parms`](ActIfeAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcIfe) -> &mut Self {
        self.put_attr::<c::Struct<TcIfe>>(1, value)
    }

    /// Sets [`tm`](ActIfeAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(2, value)
    }

    /// Sets [`dmac`](ActIfeAttrs#method.dmac).
    #[inline]
    pub fn dmac(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`smac`](ActIfeAttrs#method.smac).
    #[inline]
    pub fn smac(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`type`](ActIfeAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`metalst`](ActIfeAttrs#method.metalst).
    #[inline]
    pub fn metalst(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }
}

/// Action that redirects packets to another interface or sends a copy there.
pub type ActMirredAttrs<'a> = AttrsOf<'a, sets::ActMirred>;

impl<'a> ActMirredAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_MIRRED_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_MIRRED_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcMirred>, rt::DecodeError> {
        self.view.get::<c::Struct<TcMirred>>(2)
    }

    /// Number of a block whose interfaces all are targets.
    #[doc(alias = "TCA_MIRRED_BLOCKID")]
    #[inline]
    pub fn blockid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }
}

impl ActMirredWriter {
    /// Sets [`tm`](ActMirredAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActMirredAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcMirred) -> &mut Self {
        self.put_attr::<c::Struct<TcMirred>>(2, value)
    }

    /// Sets [`blockid`](ActMirredAttrs#method.blockid).
    #[inline]
    pub fn blockid(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// Action that changes MPLS labels.
pub type ActMplsAttrs<'a> = AttrsOf<'a, sets::ActMpls>;

impl<'a> ActMplsAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_MPLS_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data and what to do.
    #[doc(alias = "TCA_MPLS_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcMpls>, rt::DecodeError> {
        self.view.get::<c::Struct<TcMpls>>(2)
    }

    /// Ethernet type of the pushed label, or of what a popped label uncovers.
    #[doc(alias = "TCA_MPLS_PROTO")]
    #[inline]
    pub fn proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(4)
    }

    /// Label, 20 bits in host order.
    #[doc(alias = "TCA_MPLS_LABEL")]
    #[inline]
    pub fn label(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Traffic class, 3 bits.
    #[doc(alias = "TCA_MPLS_TC")]
    #[inline]
    pub fn tc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Time to live, not 0.
    #[doc(alias = "TCA_MPLS_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// 1 at the bottom of the stack.
    #[doc(alias = "TCA_MPLS_BOS")]
    #[inline]
    pub fn bos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }
}

impl ActMplsWriter {
    /// Sets [`tm`](ActMplsAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActMplsAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcMpls) -> &mut Self {
        self.put_attr::<c::Struct<TcMpls>>(2, value)
    }

    /// Sets [`proto`](ActMplsAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(4, value)
    }

    /// Sets [`label`](ActMplsAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`tc`](ActMplsAttrs#method.tc).
    #[inline]
    pub fn tc(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`ttl`](ActMplsAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`bos`](ActMplsAttrs#method.bos).
    #[inline]
    pub fn bos(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }
}

/// Action that translates addresses without keeping state.
pub type ActNatAttrs<'a> = AttrsOf<'a, sets::ActNat>;

impl<'a> ActNatAttrs<'a> {
    /// Basic data of the action.
    #[doc(alias = "TCA_NAT_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcNat>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNat>>(1)
    }

    /// Ages of the action; read-only.
    #[doc(alias = "TCA_NAT_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(2)
    }
}

impl ActNatWriter {
    /// Sets [`parms`](ActNatAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcNat) -> &mut Self {
        self.put_attr::<c::Struct<TcNat>>(1, value)
    }

    /// Sets [`tm`](ActNatAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(2, value)
    }
}

/// Action that edits packets (`tc ... action pedit`).
pub type ActPeditAttrs<'a> = AttrsOf<'a, sets::ActPedit>;

impl<'a> ActPeditAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_PEDIT_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// The edits, in their old form.
    #[doc(alias = "TCA_PEDIT_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcPeditSel>, rt::DecodeError> {
        self.view.get::<c::Struct<TcPeditSel>>(2)
    }

    /// Basic data and edits; goes with `keys-ex`.
    #[doc(alias = "TCA_PEDIT_PARMS_EX")]
    #[inline]
    pub fn parms_ex(&self) -> Result<Option<TcPeditSel>, rt::DecodeError> {
        self.view.get::<c::Struct<TcPeditSel>>(4)
    }

    /// More about the edits, in their order.
    #[doc(alias = "TCA_PEDIT_KEYS_EX")]
    #[inline]
    pub fn keys_ex(&self) -> Result<Option<PeditKeysExAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PeditKeysExAttrs<'_>>(5)
    }

    /// Occurs in `keys-ex` only.
    #[doc(alias = "TCA_PEDIT_KEY_EX")]
    #[inline]
    pub fn key_ex(&self) -> Result<Option<PeditKeyExAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PeditKeyExAttrs<'_>>(6)
    }
}

impl ActPeditWriter {
    /// Sets [`tm`](ActPeditAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActPeditAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcPeditSel) -> &mut Self {
        self.put_attr::<c::Struct<TcPeditSel>>(2, value)
    }

    /// Sets [`parms-ex`](ActPeditAttrs#method.parms_ex).
    #[inline]
    pub fn parms_ex(&mut self, value: TcPeditSel) -> &mut Self {
        self.put_attr::<c::Struct<TcPeditSel>>(4, value)
    }

    /// Sets [`keys-ex`](ActPeditAttrs#method.keys_ex).
    #[inline]
    pub fn keys_ex(&mut self, fill: impl FnOnce(&mut PeditKeysExWriter)) -> &mut Self {
        self.put_nest::<PeditKeysExWriter>(5, fill)
    }

    /// Sets [`key-ex`](ActPeditAttrs#method.key_ex).
    #[inline]
    pub fn key_ex(&mut self, fill: impl FnOnce(&mut PeditKeyExWriter)) -> &mut Self {
        self.put_nest::<PeditKeyExWriter>(6, fill)
    }
}

/// More about the edits of a packet.
pub type PeditKeysExAttrs<'a> = AttrsOf<'a, sets::PeditKeysEx>;

impl<'a> PeditKeysExAttrs<'a> {
    /// More about one edit.
    #[doc(alias = "TCA_PEDIT_KEY_EX")]
    #[inline]
    pub fn key_ex(&self) -> rt::Multi<'a, PeditKeyExAttrs<'a>> {
        self.view.all(6)
    }
}

impl PeditKeysExWriter {
    /// Sets [`key-ex`](PeditKeysExAttrs#method.key_ex): call it once for each value.
    #[inline]
    pub fn key_ex(&mut self, fill: impl FnOnce(&mut PeditKeyExWriter)) -> &mut Self {
        self.put_nest::<PeditKeyExWriter>(6, fill)
    }
}

/// More about one edit.
pub type PeditKeyExAttrs<'a> = AttrsOf<'a, sets::PeditKeyEx>;

impl<'a> PeditKeyExAttrs<'a> {
    /// Header from which the offset counts: 0 network, 1 Ethernet, 2 IPv4, 3 IPv6, 4 TCP, 5 UDP.
    #[doc(alias = "TCA_PEDIT_KEY_EX_HTYPE")]
    #[inline]
    pub fn htype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// 0 sets, 1 adds.
    #[doc(alias = "TCA_PEDIT_KEY_EX_CMD")]
    #[inline]
    pub fn cmd(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }
}

impl PeditKeyExWriter {
    /// Sets [`htype`](PeditKeyExAttrs#method.htype).
    #[inline]
    pub fn htype(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`cmd`](PeditKeyExAttrs#method.cmd).
    #[inline]
    pub fn cmd(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }
}

/// Action that writes a text to the kernel log; an example.
pub type ActSimpleAttrs<'a> = AttrsOf<'a, sets::ActSimple>;

impl<'a> ActSimpleAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_DEF_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_DEF_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(2)
    }

    /// The text.
    #[doc(alias = "TCA_DEF_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl ActSimpleWriter {
    /// Sets [`tm`](ActSimpleAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActSimpleAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(2, value)
    }

    /// Sets [`data`](ActSimpleAttrs#method.data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Action that changes the metadata that the kernel keeps for a packet.
pub type ActSkbeditAttrs<'a> = AttrsOf<'a, sets::ActSkbedit>;

impl<'a> ActSkbeditAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_SKBEDIT_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_SKBEDIT_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(2)
    }

    /// Packet priority, also a class handle.
    #[doc(alias = "TCA_SKBEDIT_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Transmit queue.
    #[doc(alias = "TCA_SKBEDIT_QUEUE_MAPPING")]
    #[inline]
    pub fn queue_mapping(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// Packet mark.
    #[doc(alias = "TCA_SKBEDIT_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Kind of packet: 0 to this host, 1 broadcast, 2 multicast, 3 to another host.
    #[doc(alias = "TCA_SKBEDIT_PTYPE")]
    #[inline]
    pub fn ptype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(7)
    }

    /// Bits of the mark to change.
    #[doc(alias = "TCA_SKBEDIT_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Bits: `0x20` priority from the DS field, `0x40` queue from the hash. The others follow from
    /// the attributes present.
    #[doc(alias = "TCA_SKBEDIT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }

    /// Last queue where the hash chooses; `queue-mapping` is the first.
    #[doc(alias = "TCA_SKBEDIT_QUEUE_MAPPING_MAX")]
    #[inline]
    pub fn queue_mapping_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(10)
    }
}

impl ActSkbeditWriter {
    /// Sets [`tm`](ActSkbeditAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActSkbeditAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(2, value)
    }

    /// Sets [`priority`](ActSkbeditAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`queue-mapping`](ActSkbeditAttrs#method.queue_mapping).
    #[inline]
    pub fn queue_mapping(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`mark`](ActSkbeditAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`ptype`](ActSkbeditAttrs#method.ptype).
    #[inline]
    pub fn ptype(&mut self, value: u16) -> &mut Self {
        self.put_u16(7, value)
    }

    /// Sets [`mask`](ActSkbeditAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`flags`](ActSkbeditAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }

    /// Sets [`queue-mapping-max`](ActSkbeditAttrs#method.queue_mapping_max).
    #[inline]
    pub fn queue_mapping_max(&mut self, value: u16) -> &mut Self {
        self.put_u16(10, value)
    }
}

/// Action that changes Ethernet headers.
pub type ActSkbmodAttrs<'a> = AttrsOf<'a, sets::ActSkbmod>;

impl<'a> ActSkbmodAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_SKBMOD_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_SKBMOD_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcSkbmod>, rt::DecodeError> {
        self.view.get::<c::Struct<TcSkbmod>>(2)
    }

    /// New destination address, 6 bytes.
    #[doc(alias = "TCA_SKBMOD_DMAC")]
    #[inline]
    pub fn dmac(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// New source address, 6 bytes.
    #[doc(alias = "TCA_SKBMOD_SMAC")]
    #[inline]
    pub fn smac(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// New Ethernet type.
    #[doc(alias = "TCA_SKBMOD_ETYPE")]
    #[inline]
    pub fn etype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }
}

impl ActSkbmodWriter {
    /// Sets [`tm`](ActSkbmodAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActSkbmodAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcSkbmod) -> &mut Self {
        self.put_attr::<c::Struct<TcSkbmod>>(2, value)
    }

    /// Sets [`dmac`](ActSkbmodAttrs#method.dmac).
    #[inline]
    pub fn dmac(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`smac`](ActSkbmodAttrs#method.smac).
    #[inline]
    pub fn smac(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`etype`](ActSkbmodAttrs#method.etype).
    #[inline]
    pub fn etype(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }
}

/// Action that gives packets a tunnel header to be sent with, or takes it away.
pub type ActTunnelKeyAttrs<'a> = AttrsOf<'a, sets::ActTunnelKey>;

impl<'a> ActTunnelKeyAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_TUNNEL_KEY_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_TUNNEL_KEY_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcTunnelKey>, rt::DecodeError> {
        self.view.get::<c::Struct<TcTunnelKey>>(2)
    }

    /// Outer source address.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_IPV4_SRC")]
    #[inline]
    pub fn enc_ipv4_src(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Outer destination address.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_IPV4_DST")]
    #[inline]
    pub fn enc_ipv4_dst(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Outer source address, 16 bytes.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_IPV6_SRC")]
    #[inline]
    pub fn enc_ipv6_src(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }

    /// Outer destination address, 16 bytes.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_IPV6_DST")]
    #[inline]
    pub fn enc_ipv6_dst(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }

    /// Tunnel id, such as the VXLAN network id.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_KEY_ID")]
    #[inline]
    pub fn enc_key_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// Outer UDP destination port.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_DST_PORT")]
    #[inline]
    pub fn enc_dst_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(9)
    }

    /// 1 leaves the outer UDP checksum out.
    #[doc(alias = "TCA_TUNNEL_KEY_NO_CSUM")]
    #[inline]
    pub fn no_csum(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// Nest of tunnel options (Geneve, VXLAN, ERSPAN).
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_OPTS")]
    #[inline]
    pub fn enc_opts(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(11)
    }

    /// Outer type of service; copied from the packet if absent.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_TOS")]
    #[inline]
    pub fn enc_tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// Outer time to live.
    #[doc(alias = "TCA_TUNNEL_KEY_ENC_TTL")]
    #[inline]
    pub fn enc_ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(13)
    }

    /// Set the "don't fragment" bit.
    #[doc(alias = "TCA_TUNNEL_KEY_NO_FRAG")]
    #[inline]
    pub fn no_frag(&self) -> bool {
        self.view.has(14)
    }
}

impl ActTunnelKeyWriter {
    /// Sets [`tm`](ActTunnelKeyAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActTunnelKeyAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcTunnelKey) -> &mut Self {
        self.put_attr::<c::Struct<TcTunnelKey>>(2, value)
    }

    /// Sets [`enc-ipv4-src`](ActTunnelKeyAttrs#method.enc_ipv4_src).
    #[inline]
    pub fn enc_ipv4_src(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`enc-ipv4-dst`](ActTunnelKeyAttrs#method.enc_ipv4_dst).
    #[inline]
    pub fn enc_ipv4_dst(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`enc-ipv6-src`](ActTunnelKeyAttrs#method.enc_ipv6_src).
    #[inline]
    pub fn enc_ipv6_src(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Sets [`enc-ipv6-dst`](ActTunnelKeyAttrs#method.enc_ipv6_dst).
    #[inline]
    pub fn enc_ipv6_dst(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }

    /// Sets [`enc-key-id`](ActTunnelKeyAttrs#method.enc_key_id).
    #[inline]
    pub fn enc_key_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`enc-dst-port`](ActTunnelKeyAttrs#method.enc_dst_port).
    #[inline]
    pub fn enc_dst_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(9, value)
    }

    /// Sets [`no-csum`](ActTunnelKeyAttrs#method.no_csum).
    #[inline]
    pub fn no_csum(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`enc-opts`](ActTunnelKeyAttrs#method.enc_opts).
    #[inline]
    pub fn enc_opts(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(11, value)
    }

    /// Sets [`enc-tos`](ActTunnelKeyAttrs#method.enc_tos).
    #[inline]
    pub fn enc_tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`enc-ttl`](ActTunnelKeyAttrs#method.enc_ttl).
    #[inline]
    pub fn enc_ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Sets [`no-frag`](ActTunnelKeyAttrs#method.no_frag).
    #[inline]
    pub fn no_frag(&mut self, present: bool) -> &mut Self {
        self.put_flag(14, present)
    }
}

/// Action that changes VLAN tags.
pub type ActVlanAttrs<'a> = AttrsOf<'a, sets::ActVlan>;

impl<'a> ActVlanAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_VLAN_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data and what to do.
    #[doc(alias = "TCA_VLAN_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcVlan>, rt::DecodeError> {
        self.view.get::<c::Struct<TcVlan>>(2)
    }

    /// VLAN id, 1 to 4094, in host order.
    #[doc(alias = "TCA_VLAN_PUSH_VLAN_ID")]
    #[inline]
    pub fn push_vlan_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }

    /// Ethernet type of the tag, `0x8100` or `0x88a8`.
    #[doc(alias = "TCA_VLAN_PUSH_VLAN_PROTOCOL")]
    #[inline]
    pub fn push_vlan_protocol(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(4)
    }

    /// Priority of the tag, 0 to 7.
    #[doc(alias = "TCA_VLAN_PUSH_VLAN_PRIORITY")]
    #[inline]
    pub fn push_vlan_priority(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Destination address to push, 6 bytes.
    #[doc(alias = "TCA_VLAN_PUSH_ETH_DST")]
    #[inline]
    pub fn push_eth_dst(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// Source address to push, 6 bytes.
    #[doc(alias = "TCA_VLAN_PUSH_ETH_SRC")]
    #[inline]
    pub fn push_eth_src(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }
}

impl ActVlanWriter {
    /// Sets [`tm`](ActVlanAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActVlanAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcVlan) -> &mut Self {
        self.put_attr::<c::Struct<TcVlan>>(2, value)
    }

    /// Sets [`push-vlan-id`](ActVlanAttrs#method.push_vlan_id).
    #[inline]
    pub fn push_vlan_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }

    /// Sets [`push-vlan-protocol`](ActVlanAttrs#method.push_vlan_protocol).
    #[inline]
    pub fn push_vlan_protocol(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(4, value)
    }

    /// Sets [`push-vlan-priority`](ActVlanAttrs#method.push_vlan_priority).
    #[inline]
    pub fn push_vlan_priority(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`push-eth-dst`](ActVlanAttrs#method.push_eth_dst).
    #[inline]
    pub fn push_eth_dst(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`push-eth-src`](ActVlanAttrs#method.push_eth_src).
    #[inline]
    pub fn push_eth_src(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
}

/// Filter that combines extended matches.
pub type BasicAttrs<'a> = AttrsOf<'a, sets::Basic>;

impl<'a> BasicAttrs<'a> {
    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_BASIC_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Extended matches (`tc-ematch`), of which the expression must be true.
    #[doc(alias = "TCA_BASIC_EMATCHES")]
    #[inline]
    pub fn ematches(&self) -> Result<Option<EmatchAttrs<'a>>, rt::DecodeError> {
        self.view.get::<EmatchAttrs<'_>>(2)
    }

    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_BASIC_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(3)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_BASIC_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(4)
    }

    /// Counters; read-only.
    #[doc(alias = "TCA_BASIC_PCNT")]
    #[inline]
    pub fn pcnt(&self) -> Result<Option<TcBasicPcnt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcBasicPcnt>>(5)
    }
}

impl BasicWriter {
    /// Sets [`classid`](BasicAttrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ematches`](BasicAttrs#method.ematches).
    #[inline]
    pub fn ematches(&mut self, fill: impl FnOnce(&mut EmatchWriter)) -> &mut Self {
        self.put_nest::<EmatchWriter>(2, fill)
    }

    /// Sets [`act`](BasicAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(3, first, entries, fill)
    }

    /// Sets [`police`](BasicAttrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(4, fill)
    }

    /// Sets [`pcnt`](BasicAttrs#method.pcnt).
    #[inline]
    pub fn pcnt(&mut self, value: TcBasicPcnt) -> &mut Self {
        self.put_attr::<c::Struct<TcBasicPcnt>>(5, value)
    }
}

/// Filter that runs a BPF program.
pub type BpfAttrs<'a> = AttrsOf<'a, sets::Bpf>;

impl<'a> BpfAttrs<'a> {
    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_BPF_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(1)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_BPF_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(2)
    }

    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_BPF_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Classic BPF: number of instructions.
    #[doc(alias = "TCA_BPF_OPS_LEN")]
    #[inline]
    pub fn ops_len(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// Classic BPF: the instructions, 8 bytes each.
    #[doc(alias = "TCA_BPF_OPS")]
    #[inline]
    pub fn ops(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }

    /// Extended BPF, in requests: open file of a loaded program.
    #[doc(alias = "TCA_BPF_FD")]
    #[inline]
    pub fn fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Extended BPF: a name for display.
    #[doc(alias = "TCA_BPF_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(7)
    }

    /// Bits: 1 the program's result is the outcome, as if it were an action (`direct-action`).
    #[doc(alias = "TCA_BPF_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Software and hardware, bits as in `cls-flags`.
    #[doc(alias = "TCA_BPF_FLAGS_GEN")]
    #[inline]
    pub fn flags_gen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Extended BPF, in answers: hash of the program, 8 bytes.
    #[doc(alias = "TCA_BPF_TAG")]
    #[inline]
    pub fn tag(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// Extended BPF, in answers: number of the program.
    #[doc(alias = "TCA_BPF_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }
}

impl BpfWriter {
    /// Sets [`act`](BpfAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(1, first, entries, fill)
    }

    /// Sets [`police`](BpfAttrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(2, fill)
    }

    /// Sets [`classid`](BpfAttrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ops-len`](BpfAttrs#method.ops_len).
    #[inline]
    pub fn ops_len(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`ops`](BpfAttrs#method.ops).
    #[inline]
    pub fn ops(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Sets [`fd`](BpfAttrs#method.fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`name`](BpfAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Sets [`flags`](BpfAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`flags-gen`](BpfAttrs#method.flags_gen).
    #[inline]
    pub fn flags_gen(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`tag`](BpfAttrs#method.tag).
    #[inline]
    pub fn tag(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(10, value)
    }

    /// Sets [`id`](BpfAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Settings of CAKE, a shaper with fair queueing for home routers (`tc qdisc add ... cake`).
pub type CakeAttrs<'a> = AttrsOf<'a, sets::Cake>;

impl<'a> CakeAttrs<'a> {
    /// Rate to shape to; 0 for none.
    #[doc(alias = "TCA_CAKE_BASE_RATE64")]
    #[inline]
    pub fn base_rate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Division by DSCP: 0 diffserv3, 1 diffserv4, 2 diffserv8, 3 best effort only, 4 precedence.
    #[doc(alias = "TCA_CAKE_DIFFSERV_MODE")]
    #[inline]
    pub fn diffserv_mode(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Reckoning of sizes on the wire: 0 plain, 1 ATM cells, 2 PTM.
    #[doc(alias = "TCA_CAKE_ATM")]
    #[inline]
    pub fn atm(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// What makes a flow: 0 nothing, 1 source, 2 destination, 3 both hosts, 4 flows, 5 fair among
    /// sources too, 6 among destinations too, 7 among both.
    #[doc(alias = "TCA_CAKE_FLOW_MODE")]
    #[inline]
    pub fn flow_mode(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Bytes to add to each packet; may be negative.
    #[doc(alias = "TCA_CAKE_OVERHEAD")]
    #[inline]
    pub fn overhead(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(6)
    }

    /// Typical round trip time in microseconds.
    #[doc(alias = "TCA_CAKE_RTT")]
    #[inline]
    pub fn rtt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Delay to aim for in microseconds.
    #[doc(alias = "TCA_CAKE_TARGET")]
    #[inline]
    pub fn target(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// 1 estimates the rate from what arrives.
    #[doc(alias = "TCA_CAKE_AUTORATE")]
    #[inline]
    pub fn autorate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Bytes of memory allowed; 0 to derive it from rate and time.
    #[doc(alias = "TCA_CAKE_MEMORY")]
    #[inline]
    pub fn memory(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// 1 looks behind address translation to find the hosts.
    #[doc(alias = "TCA_CAKE_NAT")]
    #[inline]
    pub fn nat(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Present: sizes are taken as the kernel sees them, without overhead.
    #[doc(alias = "TCA_CAKE_RAW")]
    #[inline]
    pub fn raw_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// 1 clears the DSCP after it was used.
    #[doc(alias = "TCA_CAKE_WASH")]
    #[inline]
    pub fn wash(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Bytes that even the smallest packet counts for.
    #[doc(alias = "TCA_CAKE_MPU")]
    #[inline]
    pub fn mpu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// 1 counts dropped packets too, as suits shaping of what arrives.
    #[doc(alias = "TCA_CAKE_INGRESS")]
    #[inline]
    pub fn ingress(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Dropping of superseded TCP acknowledgements: 0 no, 1 yes, 2 aggressively.
    #[doc(alias = "TCA_CAKE_ACK_FILTER")]
    #[inline]
    pub fn ack_filter(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// 1 splits large packets (GSO).
    #[doc(alias = "TCA_CAKE_SPLIT_GSO")]
    #[inline]
    pub fn split_gso(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }

    /// Bits of the packet's mark that choose the tin.
    #[doc(alias = "TCA_CAKE_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }
}

impl CakeWriter {
    /// Sets [`base-rate64`](CakeAttrs#method.base_rate64).
    #[inline]
    pub fn base_rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`diffserv-mode`](CakeAttrs#method.diffserv_mode).
    #[inline]
    pub fn diffserv_mode(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`atm`](CakeAttrs#method.atm).
    #[inline]
    pub fn atm(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`flow-mode`](CakeAttrs#method.flow_mode).
    #[inline]
    pub fn flow_mode(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`overhead`](CakeAttrs#method.overhead).
    #[inline]
    pub fn overhead(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }

    /// Sets [`rtt`](CakeAttrs#method.rtt).
    #[inline]
    pub fn rtt(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`target`](CakeAttrs#method.target).
    #[inline]
    pub fn target(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`autorate`](CakeAttrs#method.autorate).
    #[inline]
    pub fn autorate(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`memory`](CakeAttrs#method.memory).
    #[inline]
    pub fn memory(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`nat`](CakeAttrs#method.nat).
    #[inline]
    pub fn nat(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`raw`](CakeAttrs#method.raw_).
    #[inline]
    pub fn raw_(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`wash`](CakeAttrs#method.wash).
    #[inline]
    pub fn wash(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`mpu`](CakeAttrs#method.mpu).
    #[inline]
    pub fn mpu(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`ingress`](CakeAttrs#method.ingress).
    #[inline]
    pub fn ingress(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`ack-filter`](CakeAttrs#method.ack_filter).
    #[inline]
    pub fn ack_filter(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`split-gso`](CakeAttrs#method.split_gso).
    #[inline]
    pub fn split_gso(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Sets [`fwmark`](CakeAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }
}

/// State and counters of CAKE, of the whole or, with fewer attributes, of one flow.
pub type CakeStatsAttrs<'a> = AttrsOf<'a, sets::CakeStats>;

impl<'a> CakeStatsAttrs<'a> {
    /// Estimated rate.
    #[doc(alias = "TCA_CAKE_STATS_CAPACITY_ESTIMATE64")]
    #[inline]
    pub fn capacity_estimate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Bytes of memory allowed.
    #[doc(alias = "TCA_CAKE_STATS_MEMORY_LIMIT")]
    #[inline]
    pub fn memory_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Most bytes used so far.
    #[doc(alias = "TCA_CAKE_STATS_MEMORY_USED")]
    #[inline]
    pub fn memory_used(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Average offset of the network header, in bytes.
    #[doc(alias = "TCA_CAKE_STATS_AVG_NETOFF")]
    #[inline]
    pub fn avg_netoff(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Smallest packet, in bytes.
    #[doc(alias = "TCA_CAKE_STATS_MIN_NETLEN")]
    #[inline]
    pub fn min_netlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Largest packet, in bytes.
    #[doc(alias = "TCA_CAKE_STATS_MAX_NETLEN")]
    #[inline]
    pub fn max_netlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Smallest packet as reckoned on the wire.
    #[doc(alias = "TCA_CAKE_STATS_MIN_ADJLEN")]
    #[inline]
    pub fn min_adjlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Largest packet as reckoned on the wire.
    #[doc(alias = "TCA_CAKE_STATS_MAX_ADJLEN")]
    #[inline]
    pub fn max_adjlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Counters by tin; the index is the tin, from 1.
    #[doc(alias = "TCA_CAKE_STATS_TIN_STATS")]
    #[inline]
    pub fn tin_stats(
        &self,
    ) -> Result<rt::Entries<'a, CakeTinStatsAttrs<'a>>, rt::DecodeError> {
        self.view.entries(10)
    }

    /// Bytes left of the flow's turn.
    #[doc(alias = "TCA_CAKE_STATS_DEFICIT")]
    #[inline]
    pub fn deficit(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(11)
    }

    /// Drops that set the pace of dropping.
    #[doc(alias = "TCA_CAKE_STATS_COBALT_COUNT")]
    #[inline]
    pub fn cobalt_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// 1 while dropping.
    #[doc(alias = "TCA_CAKE_STATS_DROPPING")]
    #[inline]
    pub fn dropping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Microseconds until the next drop.
    #[doc(alias = "TCA_CAKE_STATS_DROP_NEXT_US")]
    #[inline]
    pub fn drop_next_us(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(14)
    }

    /// Drop probability of the flow, as a fraction of 2 to the power of 32.
    #[doc(alias = "TCA_CAKE_STATS_P_DROP")]
    #[inline]
    pub fn p_drop(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Microseconds until that probability may change again.
    #[doc(alias = "TCA_CAKE_STATS_BLUE_TIMER_US")]
    #[inline]
    pub fn blue_timer_us(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(16)
    }

    /// Flows with packets.
    #[doc(alias = "TCA_CAKE_STATS_ACTIVE_QUEUES")]
    #[inline]
    pub fn active_queues(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }
}

impl CakeStatsWriter {
    /// Sets [`capacity-estimate64`](CakeStatsAttrs#method.capacity_estimate64).
    #[inline]
    pub fn capacity_estimate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`memory-limit`](CakeStatsAttrs#method.memory_limit).
    #[inline]
    pub fn memory_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`memory-used`](CakeStatsAttrs#method.memory_used).
    #[inline]
    pub fn memory_used(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`avg-netoff`](CakeStatsAttrs#method.avg_netoff).
    #[inline]
    pub fn avg_netoff(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`min-netlen`](CakeStatsAttrs#method.min_netlen).
    #[inline]
    pub fn min_netlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`max-netlen`](CakeStatsAttrs#method.max_netlen).
    #[inline]
    pub fn max_netlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`min-adjlen`](CakeStatsAttrs#method.min_adjlen).
    #[inline]
    pub fn min_adjlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`max-adjlen`](CakeStatsAttrs#method.max_adjlen).
    #[inline]
    pub fn max_adjlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`tin-stats`](CakeStatsAttrs#method.tin_stats).
    #[inline]
    pub fn tin_stats<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut CakeTinStatsWriter, T),
    ) -> &mut Self {
        self.put_nests::<CakeTinStatsWriter, T>(10, first, entries, fill)
    }

    /// Sets [`deficit`](CakeStatsAttrs#method.deficit).
    #[inline]
    pub fn deficit(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(11, value)
    }

    /// Sets [`cobalt-count`](CakeStatsAttrs#method.cobalt_count).
    #[inline]
    pub fn cobalt_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`dropping`](CakeStatsAttrs#method.dropping).
    #[inline]
    pub fn dropping(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`drop-next-us`](CakeStatsAttrs#method.drop_next_us).
    #[inline]
    pub fn drop_next_us(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(14, value)
    }

    /// Sets [`p-drop`](CakeStatsAttrs#method.p_drop).
    #[inline]
    pub fn p_drop(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`blue-timer-us`](CakeStatsAttrs#method.blue_timer_us).
    #[inline]
    pub fn blue_timer_us(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(16, value)
    }

    /// Sets [`active-queues`](CakeStatsAttrs#method.active_queues).
    #[inline]
    pub fn active_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }
}

/// State and counters of one tin, that is one class of traffic.
pub type CakeTinStatsAttrs<'a> = AttrsOf<'a, sets::CakeTinStats>;

impl<'a> CakeTinStatsAttrs<'a> {
    /// The `sent-packets` attribute.
    #[doc(alias = "TCA_CAKE_TIN_STATS_SENT_PACKETS")]
    #[inline]
    pub fn sent_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// The `sent-bytes64` attribute.
    #[doc(alias = "TCA_CAKE_TIN_STATS_SENT_BYTES64")]
    #[inline]
    pub fn sent_bytes64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// The `dropped-packets` attribute.
    #[doc(alias = "TCA_CAKE_TIN_STATS_DROPPED_PACKETS")]
    #[inline]
    pub fn dropped_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// The `dropped-bytes64` attribute.
    #[doc(alias = "TCA_CAKE_TIN_STATS_DROPPED_BYTES64")]
    #[inline]
    pub fn dropped_bytes64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Acknowledgements dropped as superseded.
    #[doc(alias = "TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS")]
    #[inline]
    pub fn acks_dropped_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// The `acks-dropped-bytes64` attribute.
    #[doc(alias = "TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64")]
    #[inline]
    pub fn acks_dropped_bytes64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Packets marked in place of being dropped.
    #[doc(alias = "TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS")]
    #[inline]
    pub fn ecn_marked_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// The `ecn-marked-bytes64` attribute.
    #[doc(alias = "TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64")]
    #[inline]
    pub fn ecn_marked_bytes64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }

    /// Packets waiting.
    #[doc(alias = "TCA_CAKE_TIN_STATS_BACKLOG_PACKETS")]
    #[inline]
    pub fn backlog_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Bytes waiting.
    #[doc(alias = "TCA_CAKE_TIN_STATS_BACKLOG_BYTES")]
    #[inline]
    pub fn backlog_bytes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Rate up to which the tin has its priority.
    #[doc(alias = "TCA_CAKE_TIN_STATS_THRESHOLD_RATE64")]
    #[inline]
    pub fn threshold_rate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(12)
    }

    /// Delay to aim for.
    #[doc(alias = "TCA_CAKE_TIN_STATS_TARGET_US")]
    #[inline]
    pub fn target_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Interval of measuring delay.
    #[doc(alias = "TCA_CAKE_TIN_STATS_INTERVAL_US")]
    #[inline]
    pub fn interval_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Flows found in another place of their hash set.
    #[doc(alias = "TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS")]
    #[inline]
    pub fn way_indirect_hits(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Flows that were new.
    #[doc(alias = "TCA_CAKE_TIN_STATS_WAY_MISSES")]
    #[inline]
    pub fn way_misses(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(16)
    }

    /// Flows that had to share a queue.
    #[doc(alias = "TCA_CAKE_TIN_STATS_WAY_COLLISIONS")]
    #[inline]
    pub fn way_collisions(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }

    /// Recent greatest delay.
    #[doc(alias = "TCA_CAKE_TIN_STATS_PEAK_DELAY_US")]
    #[inline]
    pub fn peak_delay_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }

    /// Average delay.
    #[doc(alias = "TCA_CAKE_TIN_STATS_AVG_DELAY_US")]
    #[inline]
    pub fn avg_delay_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// Recent least delay.
    #[doc(alias = "TCA_CAKE_TIN_STATS_BASE_DELAY_US")]
    #[inline]
    pub fn base_delay_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// Flows that send little.
    #[doc(alias = "TCA_CAKE_TIN_STATS_SPARSE_FLOWS")]
    #[inline]
    pub fn sparse_flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(21)
    }

    /// Flows that send much.
    #[doc(alias = "TCA_CAKE_TIN_STATS_BULK_FLOWS")]
    #[inline]
    pub fn bulk_flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(22)
    }

    /// Flows that do not slow down when packets are dropped.
    #[doc(alias = "TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS")]
    #[inline]
    pub fn unresponsive_flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(23)
    }

    /// Largest packet, in bytes.
    #[doc(alias = "TCA_CAKE_TIN_STATS_MAX_SKBLEN")]
    #[inline]
    pub fn max_skblen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }

    /// Bytes per turn and flow.
    #[doc(alias = "TCA_CAKE_TIN_STATS_FLOW_QUANTUM")]
    #[inline]
    pub fn flow_quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(25)
    }
}

impl CakeTinStatsWriter {
    /// Sets [`sent-packets`](CakeTinStatsAttrs#method.sent_packets).
    #[inline]
    pub fn sent_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`sent-bytes64`](CakeTinStatsAttrs#method.sent_bytes64).
    #[inline]
    pub fn sent_bytes64(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`dropped-packets`](CakeTinStatsAttrs#method.dropped_packets).
    #[inline]
    pub fn dropped_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`dropped-bytes64`](CakeTinStatsAttrs#method.dropped_bytes64).
    #[inline]
    pub fn dropped_bytes64(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`acks-dropped-packets`](CakeTinStatsAttrs#method.acks_dropped_packets).
    #[inline]
    pub fn acks_dropped_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`acks-dropped-bytes64`](CakeTinStatsAttrs#method.acks_dropped_bytes64).
    #[inline]
    pub fn acks_dropped_bytes64(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`ecn-marked-packets`](CakeTinStatsAttrs#method.ecn_marked_packets).
    #[inline]
    pub fn ecn_marked_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`ecn-marked-bytes64`](CakeTinStatsAttrs#method.ecn_marked_bytes64).
    #[inline]
    pub fn ecn_marked_bytes64(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }

    /// Sets [`backlog-packets`](CakeTinStatsAttrs#method.backlog_packets).
    #[inline]
    pub fn backlog_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`backlog-bytes`](CakeTinStatsAttrs#method.backlog_bytes).
    #[inline]
    pub fn backlog_bytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`threshold-rate64`](CakeTinStatsAttrs#method.threshold_rate64).
    #[inline]
    pub fn threshold_rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(12, value)
    }

    /// Sets [`target-us`](CakeTinStatsAttrs#method.target_us).
    #[inline]
    pub fn target_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`interval-us`](CakeTinStatsAttrs#method.interval_us).
    #[inline]
    pub fn interval_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`way-indirect-hits`](CakeTinStatsAttrs#method.way_indirect_hits).
    #[inline]
    pub fn way_indirect_hits(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`way-misses`](CakeTinStatsAttrs#method.way_misses).
    #[inline]
    pub fn way_misses(&mut self, value: u32) -> &mut Self {
        self.put_u32(16, value)
    }

    /// Sets [`way-collisions`](CakeTinStatsAttrs#method.way_collisions).
    #[inline]
    pub fn way_collisions(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Sets [`peak-delay-us`](CakeTinStatsAttrs#method.peak_delay_us).
    #[inline]
    pub fn peak_delay_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }

    /// Sets [`avg-delay-us`](CakeTinStatsAttrs#method.avg_delay_us).
    #[inline]
    pub fn avg_delay_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`base-delay-us`](CakeTinStatsAttrs#method.base_delay_us).
    #[inline]
    pub fn base_delay_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`sparse-flows`](CakeTinStatsAttrs#method.sparse_flows).
    #[inline]
    pub fn sparse_flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`bulk-flows`](CakeTinStatsAttrs#method.bulk_flows).
    #[inline]
    pub fn bulk_flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(22, value)
    }

    /// Sets [`unresponsive-flows`](CakeTinStatsAttrs#method.unresponsive_flows).
    #[inline]
    pub fn unresponsive_flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`max-skblen`](CakeTinStatsAttrs#method.max_skblen).
    #[inline]
    pub fn max_skblen(&mut self, value: u32) -> &mut Self {
        self.put_u32(24, value)
    }

    /// Sets [`flow-quantum`](CakeTinStatsAttrs#method.flow_quantum).
    #[inline]
    pub fn flow_quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(25, value)
    }
}

/// Settings of the credit based shaper.
pub type CbsAttrs<'a> = AttrsOf<'a, sets::Cbs>;

impl<'a> CbsAttrs<'a> {
    /// All settings.
    #[doc(alias = "TCA_CBS_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcCbsQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcCbsQopt>>(1)
    }
}

impl CbsWriter {
    /// Sets [`parms`](CbsAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcCbsQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcCbsQopt>>(1, value)
    }
}

/// Filter that takes the class from the sender's control group (`net_cls`).
pub type CgroupAttrs<'a> = AttrsOf<'a, sets::Cgroup>;

impl<'a> CgroupAttrs<'a> {
    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_CGROUP_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(1)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_CGROUP_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(2)
    }

    /// Extended matches (`tc-ematch`), of which the expression must be true.
    #[doc(alias = "TCA_CGROUP_EMATCHES")]
    #[inline]
    pub fn ematches(&self) -> Result<Option<EmatchAttrs<'a>>, rt::DecodeError> {
        self.view.get::<EmatchAttrs<'_>>(3)
    }
}

impl CgroupWriter {
    /// Sets [`act`](CgroupAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(1, first, entries, fill)
    }

    /// Sets [`police`](CgroupAttrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(2, fill)
    }

    /// Sets [`ematches`](CgroupAttrs#method.ematches).
    #[inline]
    pub fn ematches(&mut self, fill: impl FnOnce(&mut EmatchWriter)) -> &mut Self {
        self.put_nest::<EmatchWriter>(3, fill)
    }
}

/// Settings of CHOKe.
pub type ChokeAttrs<'a> = AttrsOf<'a, sets::Choke>;

impl<'a> ChokeAttrs<'a> {
    /// Lengths and scales; lengths are in packets here.
    #[doc(alias = "TCA_CHOKE_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcRedQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcRedQopt>>(1)
    }

    /// Table for ageing the average while idle, 256 bytes; `tc` computes it.
    #[doc(alias = "TCA_CHOKE_STAB")]
    #[inline]
    pub fn stab(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Greatest probability, as a fraction of 2 to the power of 32.
    #[doc(alias = "TCA_CHOKE_MAX_P")]
    #[inline]
    pub fn max_p(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }
}

impl ChokeWriter {
    /// Sets [`parms`](ChokeAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcRedQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcRedQopt>>(1, value)
    }

    /// Sets [`stab`](ChokeAttrs#method.stab): at least 256 bytes, at most 256 bytes.
    #[inline]
    pub fn stab(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(2, value)
    }

    /// Sets [`max-p`](ChokeAttrs#method.max_p).
    #[inline]
    pub fn max_p(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Settings of CoDel, which drops by the time packets wait.
pub type CodelAttrs<'a> = AttrsOf<'a, sets::Codel>;

impl<'a> CodelAttrs<'a> {
    /// Acceptable delay in microseconds.
    #[doc(alias = "TCA_CODEL_TARGET")]
    #[inline]
    pub fn target(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Packets it can hold.
    #[doc(alias = "TCA_CODEL_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Microseconds for which the delay must exceed the target before drops begin.
    #[doc(alias = "TCA_CODEL_INTERVAL")]
    #[inline]
    pub fn interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// 1 marks in place of dropping where it can.
    #[doc(alias = "TCA_CODEL_ECN")]
    #[inline]
    pub fn ecn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Delay in microseconds above which everything is marked.
    #[doc(alias = "TCA_CODEL_CE_THRESHOLD")]
    #[inline]
    pub fn ce_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl CodelWriter {
    /// Sets [`target`](CodelAttrs#method.target).
    #[inline]
    pub fn target(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`limit`](CodelAttrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`interval`](CodelAttrs#method.interval).
    #[inline]
    pub fn interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ecn`](CodelAttrs#method.ecn).
    #[inline]
    pub fn ecn(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`ce-threshold`](CodelAttrs#method.ce_threshold).
    #[inline]
    pub fn ce_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// A class of deficit round robin.
pub type DrrAttrs<'a> = AttrsOf<'a, sets::Drr>;

impl<'a> DrrAttrs<'a> {
    /// Bytes per turn.
    #[doc(alias = "TCA_DRR_QUANTUM")]
    #[inline]
    pub fn quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl DrrWriter {
    /// Sets [`quantum`](DrrAttrs#method.quantum).
    #[inline]
    pub fn quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Settings of DualPI2, which couples a classic queue and one of low latency (L4S).
pub type Dualpi2Attrs<'a> = AttrsOf<'a, sets::Dualpi2>;

impl<'a> Dualpi2Attrs<'a> {
    /// Packets it can hold.
    #[doc(alias = "TCA_DUALPI2_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Bytes of memory allowed.
    #[doc(alias = "TCA_DUALPI2_MEMORY_LIMIT")]
    #[inline]
    pub fn memory_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Delay to aim for in the classic queue, in microseconds.
    #[doc(alias = "TCA_DUALPI2_TARGET")]
    #[inline]
    pub fn target(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Microseconds between updates of the probability.
    #[doc(alias = "TCA_DUALPI2_TUPDATE")]
    #[inline]
    pub fn tupdate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Gain on the distance from the target, in Hz times 256.
    #[doc(alias = "TCA_DUALPI2_ALPHA")]
    #[inline]
    pub fn alpha(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Gain on the growth of the delay, in Hz times 256.
    #[doc(alias = "TCA_DUALPI2_BETA")]
    #[inline]
    pub fn beta(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Packets in the low latency queue above which all are marked; an alternative to
    /// `step-thresh-us`.
    #[doc(alias = "TCA_DUALPI2_STEP_THRESH_PKTS")]
    #[inline]
    pub fn step_thresh_pkts(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Delay of the low latency queue above which all are marked, in microseconds.
    #[doc(alias = "TCA_DUALPI2_STEP_THRESH_US")]
    #[inline]
    pub fn step_thresh_us(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Packets that must wait before the step threshold counts.
    #[doc(alias = "TCA_DUALPI2_MIN_QLEN_STEP")]
    #[inline]
    pub fn min_qlen_step(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Factor between the probabilities of both queues.
    #[doc(alias = "TCA_DUALPI2_COUPLING")]
    #[inline]
    pub fn coupling(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// What happens on overload.
    #[doc(alias = "TCA_DUALPI2_DROP_OVERLOAD")]
    #[inline]
    pub fn drop_overload(&self) -> Result<Option<Dualpi2DropOverload>, rt::DecodeError> {
        self.view.get::<c::As<Dualpi2DropOverload, u8>>(11)
    }

    /// Where packets are dropped.
    #[doc(alias = "TCA_DUALPI2_DROP_EARLY")]
    #[inline]
    pub fn drop_early(&self) -> Result<Option<Dualpi2DropEarly>, rt::DecodeError> {
        self.view.get::<c::As<Dualpi2DropEarly, u8>>(12)
    }

    /// Share of turns for the classic queue, in per cent.
    #[doc(alias = "TCA_DUALPI2_C_PROTECTION")]
    #[inline]
    pub fn c_protection(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(13)
    }

    /// What leads a packet into the low latency queue.
    #[doc(alias = "TCA_DUALPI2_ECN_MASK")]
    #[inline]
    pub fn ecn_mask(&self) -> Result<Option<Dualpi2EcnMask>, rt::DecodeError> {
        self.view.get::<c::As<Dualpi2EcnMask, u8>>(14)
    }

    /// Treatment of large packets.
    #[doc(alias = "TCA_DUALPI2_SPLIT_GSO")]
    #[inline]
    pub fn split_gso(&self) -> Result<Option<Dualpi2SplitGso>, rt::DecodeError> {
        self.view.get::<c::As<Dualpi2SplitGso, u8>>(15)
    }
}

impl Dualpi2Writer {
    /// Sets [`limit`](Dualpi2Attrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`memory-limit`](Dualpi2Attrs#method.memory_limit).
    #[inline]
    pub fn memory_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`target`](Dualpi2Attrs#method.target).
    #[inline]
    pub fn target(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`tupdate`](Dualpi2Attrs#method.tupdate).
    #[inline]
    pub fn tupdate(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`alpha`](Dualpi2Attrs#method.alpha).
    #[inline]
    pub fn alpha(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`beta`](Dualpi2Attrs#method.beta).
    #[inline]
    pub fn beta(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`step-thresh-pkts`](Dualpi2Attrs#method.step_thresh_pkts).
    #[inline]
    pub fn step_thresh_pkts(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`step-thresh-us`](Dualpi2Attrs#method.step_thresh_us).
    #[inline]
    pub fn step_thresh_us(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`min-qlen-step`](Dualpi2Attrs#method.min_qlen_step).
    #[inline]
    pub fn min_qlen_step(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`coupling`](Dualpi2Attrs#method.coupling).
    #[inline]
    pub fn coupling(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`drop-overload`](Dualpi2Attrs#method.drop_overload).
    #[inline]
    pub fn drop_overload(&mut self, value: Dualpi2DropOverload) -> &mut Self {
        self.put_attr::<c::As<Dualpi2DropOverload, u8>>(11, value)
    }

    /// Sets [`drop-early`](Dualpi2Attrs#method.drop_early).
    #[inline]
    pub fn drop_early(&mut self, value: Dualpi2DropEarly) -> &mut Self {
        self.put_attr::<c::As<Dualpi2DropEarly, u8>>(12, value)
    }

    /// Sets [`c-protection`](Dualpi2Attrs#method.c_protection).
    #[inline]
    pub fn c_protection(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Sets [`ecn-mask`](Dualpi2Attrs#method.ecn_mask).
    #[inline]
    pub fn ecn_mask(&mut self, value: Dualpi2EcnMask) -> &mut Self {
        self.put_attr::<c::As<Dualpi2EcnMask, u8>>(14, value)
    }

    /// Sets [`split-gso`](Dualpi2Attrs#method.split_gso).
    #[inline]
    pub fn split_gso(&mut self, value: Dualpi2SplitGso) -> &mut Self {
        self.put_attr::<c::As<Dualpi2SplitGso, u8>>(15, value)
    }
}

/// Extended matches (`tc-ematch`) in a tree.
pub type EmatchAttrs<'a> = AttrsOf<'a, sets::Ematch>;

impl<'a> EmatchAttrs<'a> {
    /// How many there are.
    #[doc(alias = "TCA_EMATCH_TREE_HDR")]
    #[inline]
    pub fn tree_hdr(&self) -> Result<Option<TcfEmatchTreeHdr>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfEmatchTreeHdr>>(1)
    }

    /// The matches, each an attribute with a header of its own, numbered from 1.
    #[doc(alias = "TCA_EMATCH_TREE_LIST")]
    #[inline]
    pub fn tree_list(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }
}

impl EmatchWriter {
    /// Sets [`tree-hdr`](EmatchAttrs#method.tree_hdr).
    #[inline]
    pub fn tree_hdr(&mut self, value: TcfEmatchTreeHdr) -> &mut Self {
        self.put_attr::<c::Struct<TcfEmatchTreeHdr>>(1, value)
    }

    /// Sets [`tree-list`](EmatchAttrs#method.tree_list).
    #[inline]
    pub fn tree_list(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }
}

/// Filter that computes the class from fields of the packet.
pub type FlowAttrs<'a> = AttrsOf<'a, sets::Flow>;

impl<'a> FlowAttrs<'a> {
    /// Fields to use, bit n for field n of the kernel's `FLOW_KEY_*`.
    #[doc(alias = "TCA_FLOW_KEYS")]
    #[inline]
    pub fn keys(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// 0 maps one field, 1 hashes several.
    #[doc(alias = "TCA_FLOW_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Handle of the first class.
    #[doc(alias = "TCA_FLOW_BASECLASS")]
    #[inline]
    pub fn baseclass(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Map: bits to shift to the right.
    #[doc(alias = "TCA_FLOW_RSHIFT")]
    #[inline]
    pub fn rshift(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Map: number to add.
    #[doc(alias = "TCA_FLOW_ADDEND")]
    #[inline]
    pub fn addend(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Map: bits to keep.
    #[doc(alias = "TCA_FLOW_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Map: bits to flip.
    #[doc(alias = "TCA_FLOW_XOR")]
    #[inline]
    pub fn xor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// The result is taken modulo this number of classes.
    #[doc(alias = "TCA_FLOW_DIVISOR")]
    #[inline]
    pub fn divisor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Actions, as in other filters.
    #[doc(alias = "TCA_FLOW_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(9)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_FLOW_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(10)
    }

    /// Extended matches that must fit too.
    #[doc(alias = "TCA_FLOW_EMATCHES")]
    #[inline]
    pub fn ematches(&self) -> Result<Option<EmatchAttrs<'a>>, rt::DecodeError> {
        self.view.get::<EmatchAttrs<'_>>(11)
    }

    /// Hash: seconds between changes of the hash function.
    #[doc(alias = "TCA_FLOW_PERTURB")]
    #[inline]
    pub fn perturb(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }
}

impl FlowWriter {
    /// Sets [`keys`](FlowAttrs#method.keys).
    #[inline]
    pub fn keys(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`mode`](FlowAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`baseclass`](FlowAttrs#method.baseclass).
    #[inline]
    pub fn baseclass(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rshift`](FlowAttrs#method.rshift).
    #[inline]
    pub fn rshift(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`addend`](FlowAttrs#method.addend).
    #[inline]
    pub fn addend(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`mask`](FlowAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`xor`](FlowAttrs#method.xor).
    #[inline]
    pub fn xor(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`divisor`](FlowAttrs#method.divisor).
    #[inline]
    pub fn divisor(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`act`](FlowAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(9, first, entries, fill)
    }

    /// Sets [`police`](FlowAttrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(10, fill)
    }

    /// Sets [`ematches`](FlowAttrs#method.ematches).
    #[inline]
    pub fn ematches(&mut self, fill: impl FnOnce(&mut EmatchWriter)) -> &mut Self {
        self.put_nest::<EmatchWriter>(11, fill)
    }

    /// Sets [`perturb`](FlowAttrs#method.perturb).
    #[inline]
    pub fn perturb(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
}

/// Filter that compares header fields. A field counts where its value is present, with the mask
/// beside it or in full if there is none.
pub type FlowerAttrs<'a> = AttrsOf<'a, sets::Flower>;

impl<'a> FlowerAttrs<'a> {
    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_FLOWER_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Name of the interface the packet came in by.
    #[doc(alias = "TCA_FLOWER_INDEV")]
    #[inline]
    pub fn indev(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_FLOWER_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(3)
    }

    /// The `key-eth-dst` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ETH_DST")]
    #[inline]
    pub fn key_eth_dst(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(4)
    }

    /// Bits of the address to compare.
    #[doc(alias = "TCA_FLOWER_KEY_ETH_DST_MASK")]
    #[inline]
    pub fn key_eth_dst_mask(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(5)
    }

    /// The `key-eth-src` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ETH_SRC")]
    #[inline]
    pub fn key_eth_src(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(6)
    }

    /// Bits of the address to compare.
    #[doc(alias = "TCA_FLOWER_KEY_ETH_SRC_MASK")]
    #[inline]
    pub fn key_eth_src_mask(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(7)
    }

    /// Ethernet type; most other fields need it.
    #[doc(alias = "TCA_FLOWER_KEY_ETH_TYPE")]
    #[inline]
    pub fn key_eth_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(8)
    }

    /// IP protocol, such as 6 for TCP; needed for ports.
    #[doc(alias = "TCA_FLOWER_KEY_IP_PROTO")]
    #[inline]
    pub fn key_ip_proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// The `key-ipv4-src` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV4_SRC")]
    #[inline]
    pub fn key_ipv4_src(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(10)
    }

    /// The `key-ipv4-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV4_SRC_MASK")]
    #[inline]
    pub fn key_ipv4_src_mask(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(11)
    }

    /// The `key-ipv4-dst` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV4_DST")]
    #[inline]
    pub fn key_ipv4_dst(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(12)
    }

    /// The `key-ipv4-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV4_DST_MASK")]
    #[inline]
    pub fn key_ipv4_dst_mask(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(13)
    }

    /// The `key-ipv6-src` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV6_SRC")]
    #[inline]
    pub fn key_ipv6_src(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(14)
    }

    /// The `key-ipv6-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV6_SRC_MASK")]
    #[inline]
    pub fn key_ipv6_src_mask(
        &self,
    ) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(15)
    }

    /// The `key-ipv6-dst` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV6_DST")]
    #[inline]
    pub fn key_ipv6_dst(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(16)
    }

    /// The `key-ipv6-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IPV6_DST_MASK")]
    #[inline]
    pub fn key_ipv6_dst_mask(
        &self,
    ) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(17)
    }

    /// The `key-tcp-src` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_TCP_SRC")]
    #[inline]
    pub fn key_tcp_src(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(18)
    }

    /// The `key-tcp-dst` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_TCP_DST")]
    #[inline]
    pub fn key_tcp_dst(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(19)
    }

    /// The `key-udp-src` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_UDP_SRC")]
    #[inline]
    pub fn key_udp_src(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(20)
    }

    /// The `key-udp-dst` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_UDP_DST")]
    #[inline]
    pub fn key_udp_dst(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(21)
    }

    /// Software and hardware.
    #[doc(alias = "TCA_FLOWER_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ClsFlags>, rt::DecodeError> {
        self.view.get::<c::As<ClsFlags, u32>>(22)
    }

    /// VLAN id of the outer tag.
    #[doc(alias = "TCA_FLOWER_KEY_VLAN_ID")]
    #[inline]
    pub fn key_vlan_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(23)
    }

    /// Priority of the outer tag, 0 to 7.
    #[doc(alias = "TCA_FLOWER_KEY_VLAN_PRIO")]
    #[inline]
    pub fn key_vlan_prio(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(24)
    }

    /// Ethernet type behind the outer tag.
    #[doc(alias = "TCA_FLOWER_KEY_VLAN_ETH_TYPE")]
    #[inline]
    pub fn key_vlan_eth_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(25)
    }

    /// Tunnel id, such as the VXLAN network id.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_KEY_ID")]
    #[inline]
    pub fn key_enc_key_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(26)
    }

    /// Outer source address of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV4_SRC")]
    #[inline]
    pub fn key_enc_ipv4_src(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(27)
    }

    /// The `key-enc-ipv4-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK")]
    #[inline]
    pub fn key_enc_ipv4_src_mask(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(28)
    }

    /// Outer destination address of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV4_DST")]
    #[inline]
    pub fn key_enc_ipv4_dst(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(29)
    }

    /// The `key-enc-ipv4-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV4_DST_MASK")]
    #[inline]
    pub fn key_enc_ipv4_dst_mask(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(30)
    }

    /// Outer source address of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV6_SRC")]
    #[inline]
    pub fn key_enc_ipv6_src(
        &self,
    ) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(31)
    }

    /// The `key-enc-ipv6-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK")]
    #[inline]
    pub fn key_enc_ipv6_src_mask(
        &self,
    ) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(32)
    }

    /// Outer destination address of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV6_DST")]
    #[inline]
    pub fn key_enc_ipv6_dst(
        &self,
    ) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(33)
    }

    /// The `key-enc-ipv6-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IPV6_DST_MASK")]
    #[inline]
    pub fn key_enc_ipv6_dst_mask(
        &self,
    ) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(34)
    }

    /// The `key-tcp-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_TCP_SRC_MASK")]
    #[inline]
    pub fn key_tcp_src_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(35)
    }

    /// The `key-tcp-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_TCP_DST_MASK")]
    #[inline]
    pub fn key_tcp_dst_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(36)
    }

    /// The `key-udp-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_UDP_SRC_MASK")]
    #[inline]
    pub fn key_udp_src_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(37)
    }

    /// The `key-udp-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_UDP_DST_MASK")]
    #[inline]
    pub fn key_udp_dst_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(38)
    }

    /// The `key-sctp-src-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_SCTP_SRC_MASK")]
    #[inline]
    pub fn key_sctp_src_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(39)
    }

    /// The `key-sctp-dst-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_SCTP_DST_MASK")]
    #[inline]
    pub fn key_sctp_dst_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(40)
    }

    /// The `key-sctp-src` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_SCTP_SRC")]
    #[inline]
    pub fn key_sctp_src(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(41)
    }

    /// The `key-sctp-dst` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_SCTP_DST")]
    #[inline]
    pub fn key_sctp_dst(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(42)
    }

    /// Outer source port of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_UDP_SRC_PORT")]
    #[inline]
    pub fn key_enc_udp_src_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(43)
    }

    /// The `key-enc-udp-src-port-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK")]
    #[inline]
    pub fn key_enc_udp_src_port_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(44)
    }

    /// Outer destination port of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_UDP_DST_PORT")]
    #[inline]
    pub fn key_enc_udp_dst_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(45)
    }

    /// The `key-enc-udp-dst-port-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK")]
    #[inline]
    pub fn key_enc_udp_dst_port_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(46)
    }

    /// Properties of the packet.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS")]
    #[inline]
    pub fn key_flags(&self) -> Result<Option<FlowerKeyCtrlFlags>, rt::DecodeError> {
        self.view.get::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(47)
    }

    /// Properties that matter.
    #[doc(alias = "TCA_FLOWER_KEY_FLAGS_MASK")]
    #[inline]
    pub fn key_flags_mask(&self) -> Result<Option<FlowerKeyCtrlFlags>, rt::DecodeError> {
        self.view.get::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(48)
    }

    /// The `key-icmpv4-code` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV4_CODE")]
    #[inline]
    pub fn key_icmpv4_code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(49)
    }

    /// The `key-icmpv4-code-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV4_CODE_MASK")]
    #[inline]
    pub fn key_icmpv4_code_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(50)
    }

    /// ICMP type; needs `key-ip-proto` 1.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV4_TYPE")]
    #[inline]
    pub fn key_icmpv4_type(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(51)
    }

    /// The `key-icmpv4-type-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV4_TYPE_MASK")]
    #[inline]
    pub fn key_icmpv4_type_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(52)
    }

    /// The `key-icmpv6-code` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV6_CODE")]
    #[inline]
    pub fn key_icmpv6_code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(53)
    }

    /// The `key-icmpv6-code-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV6_CODE_MASK")]
    #[inline]
    pub fn key_icmpv6_code_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(54)
    }

    /// ICMPv6 type; needs `key-ip-proto` 58.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV6_TYPE")]
    #[inline]
    pub fn key_icmpv6_type(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(55)
    }

    /// The `key-icmpv6-type-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ICMPV6_TYPE_MASK")]
    #[inline]
    pub fn key_icmpv6_type_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(56)
    }

    /// Sender's IPv4 address in ARP.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_SIP")]
    #[inline]
    pub fn key_arp_sip(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(57)
    }

    /// The `key-arp-sip-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_SIP_MASK")]
    #[inline]
    pub fn key_arp_sip_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(58)
    }

    /// Target's IPv4 address in ARP.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_TIP")]
    #[inline]
    pub fn key_arp_tip(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(59)
    }

    /// The `key-arp-tip-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_TIP_MASK")]
    #[inline]
    pub fn key_arp_tip_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(60)
    }

    /// ARP operation: 1 request, 2 reply.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_OP")]
    #[inline]
    pub fn key_arp_op(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(61)
    }

    /// The `key-arp-op-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_OP_MASK")]
    #[inline]
    pub fn key_arp_op_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(62)
    }

    /// Sender's hardware address in ARP.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_SHA")]
    #[inline]
    pub fn key_arp_sha(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(63)
    }

    /// The `key-arp-sha-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_SHA_MASK")]
    #[inline]
    pub fn key_arp_sha_mask(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(64)
    }

    /// Target's hardware address in ARP.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_THA")]
    #[inline]
    pub fn key_arp_tha(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(65)
    }

    /// The `key-arp-tha-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ARP_THA_MASK")]
    #[inline]
    pub fn key_arp_tha_mask(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(66)
    }

    /// Time to live of the outer label.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_TTL")]
    #[inline]
    pub fn key_mpls_ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(67)
    }

    /// 1 if the outer label is the bottom of the stack.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_BOS")]
    #[inline]
    pub fn key_mpls_bos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(68)
    }

    /// Traffic class of the outer label, 3 bits.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_TC")]
    #[inline]
    pub fn key_mpls_tc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(69)
    }

    /// Outer label, 20 bits.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_LABEL")]
    #[inline]
    pub fn key_mpls_label(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(70)
    }

    /// TCP flags, 12 bits.
    #[doc(alias = "TCA_FLOWER_KEY_TCP_FLAGS")]
    #[inline]
    pub fn key_tcp_flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(71)
    }

    /// The `key-tcp-flags-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_TCP_FLAGS_MASK")]
    #[inline]
    pub fn key_tcp_flags_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(72)
    }

    /// Type of service or traffic class, ECN bits included.
    #[doc(alias = "TCA_FLOWER_KEY_IP_TOS")]
    #[inline]
    pub fn key_ip_tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(73)
    }

    /// The `key-ip-tos-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IP_TOS_MASK")]
    #[inline]
    pub fn key_ip_tos_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(74)
    }

    /// Time to live or hop limit.
    #[doc(alias = "TCA_FLOWER_KEY_IP_TTL")]
    #[inline]
    pub fn key_ip_ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(75)
    }

    /// The `key-ip-ttl-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_IP_TTL_MASK")]
    #[inline]
    pub fn key_ip_ttl_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(76)
    }

    /// VLAN id of the inner tag.
    #[doc(alias = "TCA_FLOWER_KEY_CVLAN_ID")]
    #[inline]
    pub fn key_cvlan_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(77)
    }

    /// Priority of the inner tag, 0 to 7.
    #[doc(alias = "TCA_FLOWER_KEY_CVLAN_PRIO")]
    #[inline]
    pub fn key_cvlan_prio(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(78)
    }

    /// Ethernet type behind the inner tag.
    #[doc(alias = "TCA_FLOWER_KEY_CVLAN_ETH_TYPE")]
    #[inline]
    pub fn key_cvlan_eth_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(79)
    }

    /// Outer type of service of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IP_TOS")]
    #[inline]
    pub fn key_enc_ip_tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(80)
    }

    /// The `key-enc-ip-tos-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IP_TOS_MASK")]
    #[inline]
    pub fn key_enc_ip_tos_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(81)
    }

    /// Outer time to live of the tunnel.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IP_TTL")]
    #[inline]
    pub fn key_enc_ip_ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(82)
    }

    /// The `key-enc-ip-ttl-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_IP_TTL_MASK")]
    #[inline]
    pub fn key_enc_ip_ttl_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(83)
    }

    /// Tunnel options.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS")]
    #[inline]
    pub fn key_enc_opts(
        &self,
    ) -> Result<Option<FlowerKeyEncOptsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyEncOptsAttrs<'_>>(84)
    }

    /// Bits of the tunnel options to compare.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS_MASK")]
    #[inline]
    pub fn key_enc_opts_mask(
        &self,
    ) -> Result<Option<FlowerKeyEncOptsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyEncOptsAttrs<'_>>(85)
    }

    /// Number of devices that have the filter in hardware; read-only.
    #[doc(alias = "TCA_FLOWER_IN_HW_COUNT")]
    #[inline]
    pub fn in_hw_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(86)
    }

    /// First of a range of source ports.
    #[doc(alias = "TCA_FLOWER_KEY_PORT_SRC_MIN")]
    #[inline]
    pub fn key_port_src_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(87)
    }

    /// Last of a range of source ports.
    #[doc(alias = "TCA_FLOWER_KEY_PORT_SRC_MAX")]
    #[inline]
    pub fn key_port_src_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(88)
    }

    /// First of a range of destination ports.
    #[doc(alias = "TCA_FLOWER_KEY_PORT_DST_MIN")]
    #[inline]
    pub fn key_port_dst_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(89)
    }

    /// Last of a range of destination ports.
    #[doc(alias = "TCA_FLOWER_KEY_PORT_DST_MAX")]
    #[inline]
    pub fn key_port_dst_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(90)
    }

    /// State of connection tracking. Bits: 1 new, 2 established, 4 related, 8 tracked, 16 invalid,
    /// 32 reply.
    #[doc(alias = "TCA_FLOWER_KEY_CT_STATE")]
    #[inline]
    pub fn key_ct_state(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(91)
    }

    /// The `key-ct-state-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_CT_STATE_MASK")]
    #[inline]
    pub fn key_ct_state_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(92)
    }

    /// Zone of connection tracking.
    #[doc(alias = "TCA_FLOWER_KEY_CT_ZONE")]
    #[inline]
    pub fn key_ct_zone(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(93)
    }

    /// The `key-ct-zone-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_CT_ZONE_MASK")]
    #[inline]
    pub fn key_ct_zone_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(94)
    }

    /// Mark of the connection.
    #[doc(alias = "TCA_FLOWER_KEY_CT_MARK")]
    #[inline]
    pub fn key_ct_mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(95)
    }

    /// The `key-ct-mark-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_CT_MARK_MASK")]
    #[inline]
    pub fn key_ct_mark_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(96)
    }

    /// Labels of the connection, 16 bytes.
    #[doc(alias = "TCA_FLOWER_KEY_CT_LABELS")]
    #[inline]
    pub fn key_ct_labels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(97)
    }

    /// The `key-ct-labels-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_CT_LABELS_MASK")]
    #[inline]
    pub fn key_ct_labels_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(98)
    }

    /// Fields of several labels.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPTS")]
    #[inline]
    pub fn key_mpls_opts(
        &self,
    ) -> Result<Option<FlowerKeyMplsOptsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyMplsOptsAttrs<'_>>(99)
    }

    /// Hash the kernel computed for the packet.
    #[doc(alias = "TCA_FLOWER_KEY_HASH")]
    #[inline]
    pub fn key_hash(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(100)
    }

    /// The `key-hash-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_HASH_MASK")]
    #[inline]
    pub fn key_hash_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(101)
    }

    /// Number of VLAN tags.
    #[doc(alias = "TCA_FLOWER_KEY_NUM_OF_VLANS")]
    #[inline]
    pub fn key_num_of_vlans(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(102)
    }

    /// PPPoE session.
    #[doc(alias = "TCA_FLOWER_KEY_PPPOE_SID")]
    #[inline]
    pub fn key_pppoe_sid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(103)
    }

    /// Protocol inside PPP.
    #[doc(alias = "TCA_FLOWER_KEY_PPP_PROTO")]
    #[inline]
    pub fn key_ppp_proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(104)
    }

    /// L2TPv3 session.
    #[doc(alias = "TCA_FLOWER_KEY_L2TPV3_SID")]
    #[inline]
    pub fn key_l2tpv3_sid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(105)
    }

    /// 1 for packets whose destination the bridge did not know.
    #[doc(alias = "TCA_FLOWER_L2_MISS")]
    #[inline]
    pub fn l2_miss(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(106)
    }

    /// Fields of connectivity fault management.
    #[doc(alias = "TCA_FLOWER_KEY_CFM")]
    #[inline]
    pub fn key_cfm(&self) -> Result<Option<FlowerKeyCfmAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyCfmAttrs<'_>>(107)
    }

    /// Security parameter index of IPsec.
    #[doc(alias = "TCA_FLOWER_KEY_SPI")]
    #[inline]
    pub fn key_spi(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(108)
    }

    /// The `key-spi-mask` attribute.
    #[doc(alias = "TCA_FLOWER_KEY_SPI_MASK")]
    #[inline]
    pub fn key_spi_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(109)
    }

    /// Properties of the tunnel header.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_FLAGS")]
    #[inline]
    pub fn key_enc_flags(&self) -> Result<Option<FlowerKeyCtrlFlags>, rt::DecodeError> {
        self.view.get::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(110)
    }

    /// Properties of the tunnel header that matter.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_FLAGS_MASK")]
    #[inline]
    pub fn key_enc_flags_mask(
        &self,
    ) -> Result<Option<FlowerKeyCtrlFlags>, rt::DecodeError> {
        self.view.get::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(111)
    }
}

impl FlowerWriter {
    /// Sets [`classid`](FlowerAttrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`indev`](FlowerAttrs#method.indev).
    #[inline]
    pub fn indev(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`act`](FlowerAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(3, first, entries, fill)
    }

    /// Sets [`key-eth-dst`](FlowerAttrs#method.key_eth_dst).
    #[inline]
    pub fn key_eth_dst(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(4, value.into())
    }

    /// Sets [`key-eth-dst-mask`](FlowerAttrs#method.key_eth_dst_mask).
    #[inline]
    pub fn key_eth_dst_mask(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(5, value.into())
    }

    /// Sets [`key-eth-src`](FlowerAttrs#method.key_eth_src).
    #[inline]
    pub fn key_eth_src(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(6, value.into())
    }

    /// Sets [`key-eth-src-mask`](FlowerAttrs#method.key_eth_src_mask).
    #[inline]
    pub fn key_eth_src_mask(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(7, value.into())
    }

    /// Sets [`key-eth-type`](FlowerAttrs#method.key_eth_type).
    #[inline]
    pub fn key_eth_type(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(8, value)
    }

    /// Sets [`key-ip-proto`](FlowerAttrs#method.key_ip_proto).
    #[inline]
    pub fn key_ip_proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`key-ipv4-src`](FlowerAttrs#method.key_ipv4_src).
    #[inline]
    pub fn key_ipv4_src(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(10, value)
    }

    /// Sets [`key-ipv4-src-mask`](FlowerAttrs#method.key_ipv4_src_mask).
    #[inline]
    pub fn key_ipv4_src_mask(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(11, value)
    }

    /// Sets [`key-ipv4-dst`](FlowerAttrs#method.key_ipv4_dst).
    #[inline]
    pub fn key_ipv4_dst(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(12, value)
    }

    /// Sets [`key-ipv4-dst-mask`](FlowerAttrs#method.key_ipv4_dst_mask).
    #[inline]
    pub fn key_ipv4_dst_mask(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(13, value)
    }

    /// Sets [`key-ipv6-src`](FlowerAttrs#method.key_ipv6_src).
    #[inline]
    pub fn key_ipv6_src(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(14, value.into())
    }

    /// Sets [`key-ipv6-src-mask`](FlowerAttrs#method.key_ipv6_src_mask).
    #[inline]
    pub fn key_ipv6_src_mask(
        &mut self,
        value: impl Into<core::net::Ipv6Addr>,
    ) -> &mut Self {
        self.put_attr::<c::Ipv6>(15, value.into())
    }

    /// Sets [`key-ipv6-dst`](FlowerAttrs#method.key_ipv6_dst).
    #[inline]
    pub fn key_ipv6_dst(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(16, value.into())
    }

    /// Sets [`key-ipv6-dst-mask`](FlowerAttrs#method.key_ipv6_dst_mask).
    #[inline]
    pub fn key_ipv6_dst_mask(
        &mut self,
        value: impl Into<core::net::Ipv6Addr>,
    ) -> &mut Self {
        self.put_attr::<c::Ipv6>(17, value.into())
    }

    /// Sets [`key-tcp-src`](FlowerAttrs#method.key_tcp_src).
    #[inline]
    pub fn key_tcp_src(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`key-tcp-dst`](FlowerAttrs#method.key_tcp_dst).
    #[inline]
    pub fn key_tcp_dst(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(19, value)
    }

    /// Sets [`key-udp-src`](FlowerAttrs#method.key_udp_src).
    #[inline]
    pub fn key_udp_src(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(20, value)
    }

    /// Sets [`key-udp-dst`](FlowerAttrs#method.key_udp_dst).
    #[inline]
    pub fn key_udp_dst(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(21, value)
    }

    /// Sets [`flags`](FlowerAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ClsFlags) -> &mut Self {
        self.put_attr::<c::As<ClsFlags, u32>>(22, value)
    }

    /// Sets [`key-vlan-id`](FlowerAttrs#method.key_vlan_id).
    #[inline]
    pub fn key_vlan_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(23, value)
    }

    /// Sets [`key-vlan-prio`](FlowerAttrs#method.key_vlan_prio).
    #[inline]
    pub fn key_vlan_prio(&mut self, value: u8) -> &mut Self {
        self.put_u8(24, value)
    }

    /// Sets [`key-vlan-eth-type`](FlowerAttrs#method.key_vlan_eth_type).
    #[inline]
    pub fn key_vlan_eth_type(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(25, value)
    }

    /// Sets [`key-enc-key-id`](FlowerAttrs#method.key_enc_key_id).
    #[inline]
    pub fn key_enc_key_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(26, value)
    }

    /// Sets [`key-enc-ipv4-src`](FlowerAttrs#method.key_enc_ipv4_src).
    #[inline]
    pub fn key_enc_ipv4_src(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(27, value)
    }

    /// Sets [`key-enc-ipv4-src-mask`](FlowerAttrs#method.key_enc_ipv4_src_mask).
    #[inline]
    pub fn key_enc_ipv4_src_mask(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(28, value)
    }

    /// Sets [`key-enc-ipv4-dst`](FlowerAttrs#method.key_enc_ipv4_dst).
    #[inline]
    pub fn key_enc_ipv4_dst(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(29, value)
    }

    /// Sets [`key-enc-ipv4-dst-mask`](FlowerAttrs#method.key_enc_ipv4_dst_mask).
    #[inline]
    pub fn key_enc_ipv4_dst_mask(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(30, value)
    }

    /// Sets [`key-enc-ipv6-src`](FlowerAttrs#method.key_enc_ipv6_src).
    #[inline]
    pub fn key_enc_ipv6_src(
        &mut self,
        value: impl Into<core::net::Ipv6Addr>,
    ) -> &mut Self {
        self.put_attr::<c::Ipv6>(31, value.into())
    }

    /// Sets [`key-enc-ipv6-src-mask`](FlowerAttrs#method.key_enc_ipv6_src_mask).
    #[inline]
    pub fn key_enc_ipv6_src_mask(
        &mut self,
        value: impl Into<core::net::Ipv6Addr>,
    ) -> &mut Self {
        self.put_attr::<c::Ipv6>(32, value.into())
    }

    /// Sets [`key-enc-ipv6-dst`](FlowerAttrs#method.key_enc_ipv6_dst).
    #[inline]
    pub fn key_enc_ipv6_dst(
        &mut self,
        value: impl Into<core::net::Ipv6Addr>,
    ) -> &mut Self {
        self.put_attr::<c::Ipv6>(33, value.into())
    }

    /// Sets [`key-enc-ipv6-dst-mask`](FlowerAttrs#method.key_enc_ipv6_dst_mask).
    #[inline]
    pub fn key_enc_ipv6_dst_mask(
        &mut self,
        value: impl Into<core::net::Ipv6Addr>,
    ) -> &mut Self {
        self.put_attr::<c::Ipv6>(34, value.into())
    }

    /// Sets [`key-tcp-src-mask`](FlowerAttrs#method.key_tcp_src_mask).
    #[inline]
    pub fn key_tcp_src_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(35, value)
    }

    /// Sets [`key-tcp-dst-mask`](FlowerAttrs#method.key_tcp_dst_mask).
    #[inline]
    pub fn key_tcp_dst_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(36, value)
    }

    /// Sets [`key-udp-src-mask`](FlowerAttrs#method.key_udp_src_mask).
    #[inline]
    pub fn key_udp_src_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(37, value)
    }

    /// Sets [`key-udp-dst-mask`](FlowerAttrs#method.key_udp_dst_mask).
    #[inline]
    pub fn key_udp_dst_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(38, value)
    }

    /// Sets [`key-sctp-src-mask`](FlowerAttrs#method.key_sctp_src_mask).
    #[inline]
    pub fn key_sctp_src_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(39, value)
    }

    /// Sets [`key-sctp-dst-mask`](FlowerAttrs#method.key_sctp_dst_mask).
    #[inline]
    pub fn key_sctp_dst_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(40, value)
    }

    /// Sets [`key-sctp-src`](FlowerAttrs#method.key_sctp_src).
    #[inline]
    pub fn key_sctp_src(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(41, value)
    }

    /// Sets [`key-sctp-dst`](FlowerAttrs#method.key_sctp_dst).
    #[inline]
    pub fn key_sctp_dst(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(42, value)
    }

    /// Sets [`key-enc-udp-src-port`](FlowerAttrs#method.key_enc_udp_src_port).
    #[inline]
    pub fn key_enc_udp_src_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(43, value)
    }

    /// Sets [`key-enc-udp-src-port-mask`](FlowerAttrs#method.key_enc_udp_src_port_mask).
    #[inline]
    pub fn key_enc_udp_src_port_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(44, value)
    }

    /// Sets [`key-enc-udp-dst-port`](FlowerAttrs#method.key_enc_udp_dst_port).
    #[inline]
    pub fn key_enc_udp_dst_port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(45, value)
    }

    /// Sets [`key-enc-udp-dst-port-mask`](FlowerAttrs#method.key_enc_udp_dst_port_mask).
    #[inline]
    pub fn key_enc_udp_dst_port_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(46, value)
    }

    /// Sets [`key-flags`](FlowerAttrs#method.key_flags).
    #[inline]
    pub fn key_flags(&mut self, value: FlowerKeyCtrlFlags) -> &mut Self {
        self.put_attr::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(47, value)
    }

    /// Sets [`key-flags-mask`](FlowerAttrs#method.key_flags_mask).
    #[inline]
    pub fn key_flags_mask(&mut self, value: FlowerKeyCtrlFlags) -> &mut Self {
        self.put_attr::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(48, value)
    }

    /// Sets [`key-icmpv4-code`](FlowerAttrs#method.key_icmpv4_code).
    #[inline]
    pub fn key_icmpv4_code(&mut self, value: u8) -> &mut Self {
        self.put_u8(49, value)
    }

    /// Sets [`key-icmpv4-code-mask`](FlowerAttrs#method.key_icmpv4_code_mask).
    #[inline]
    pub fn key_icmpv4_code_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(50, value)
    }

    /// Sets [`key-icmpv4-type`](FlowerAttrs#method.key_icmpv4_type).
    #[inline]
    pub fn key_icmpv4_type(&mut self, value: u8) -> &mut Self {
        self.put_u8(51, value)
    }

    /// Sets [`key-icmpv4-type-mask`](FlowerAttrs#method.key_icmpv4_type_mask).
    #[inline]
    pub fn key_icmpv4_type_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(52, value)
    }

    /// Sets [`key-icmpv6-code`](FlowerAttrs#method.key_icmpv6_code).
    #[inline]
    pub fn key_icmpv6_code(&mut self, value: u8) -> &mut Self {
        self.put_u8(53, value)
    }

    /// Sets [`key-icmpv6-code-mask`](FlowerAttrs#method.key_icmpv6_code_mask).
    #[inline]
    pub fn key_icmpv6_code_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }

    /// Sets [`key-icmpv6-type`](FlowerAttrs#method.key_icmpv6_type).
    #[inline]
    pub fn key_icmpv6_type(&mut self, value: u8) -> &mut Self {
        self.put_u8(55, value)
    }

    /// Sets [`key-icmpv6-type-mask`](FlowerAttrs#method.key_icmpv6_type_mask).
    #[inline]
    pub fn key_icmpv6_type_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(56, value)
    }

    /// Sets [`key-arp-sip`](FlowerAttrs#method.key_arp_sip).
    #[inline]
    pub fn key_arp_sip(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(57, value)
    }

    /// Sets [`key-arp-sip-mask`](FlowerAttrs#method.key_arp_sip_mask).
    #[inline]
    pub fn key_arp_sip_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(58, value)
    }

    /// Sets [`key-arp-tip`](FlowerAttrs#method.key_arp_tip).
    #[inline]
    pub fn key_arp_tip(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(59, value)
    }

    /// Sets [`key-arp-tip-mask`](FlowerAttrs#method.key_arp_tip_mask).
    #[inline]
    pub fn key_arp_tip_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(60, value)
    }

    /// Sets [`key-arp-op`](FlowerAttrs#method.key_arp_op).
    #[inline]
    pub fn key_arp_op(&mut self, value: u8) -> &mut Self {
        self.put_u8(61, value)
    }

    /// Sets [`key-arp-op-mask`](FlowerAttrs#method.key_arp_op_mask).
    #[inline]
    pub fn key_arp_op_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(62, value)
    }

    /// Sets [`key-arp-sha`](FlowerAttrs#method.key_arp_sha).
    #[inline]
    pub fn key_arp_sha(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(63, value.into())
    }

    /// Sets [`key-arp-sha-mask`](FlowerAttrs#method.key_arp_sha_mask).
    #[inline]
    pub fn key_arp_sha_mask(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(64, value.into())
    }

    /// Sets [`key-arp-tha`](FlowerAttrs#method.key_arp_tha).
    #[inline]
    pub fn key_arp_tha(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(65, value.into())
    }

    /// Sets [`key-arp-tha-mask`](FlowerAttrs#method.key_arp_tha_mask).
    #[inline]
    pub fn key_arp_tha_mask(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(66, value.into())
    }

    /// Sets [`key-mpls-ttl`](FlowerAttrs#method.key_mpls_ttl).
    #[inline]
    pub fn key_mpls_ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(67, value)
    }

    /// Sets [`key-mpls-bos`](FlowerAttrs#method.key_mpls_bos).
    #[inline]
    pub fn key_mpls_bos(&mut self, value: u8) -> &mut Self {
        self.put_u8(68, value)
    }

    /// Sets [`key-mpls-tc`](FlowerAttrs#method.key_mpls_tc).
    #[inline]
    pub fn key_mpls_tc(&mut self, value: u8) -> &mut Self {
        self.put_u8(69, value)
    }

    /// Sets [`key-mpls-label`](FlowerAttrs#method.key_mpls_label).
    #[inline]
    pub fn key_mpls_label(&mut self, value: u32) -> &mut Self {
        self.put_u32(70, value)
    }

    /// Sets [`key-tcp-flags`](FlowerAttrs#method.key_tcp_flags).
    #[inline]
    pub fn key_tcp_flags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(71, value)
    }

    /// Sets [`key-tcp-flags-mask`](FlowerAttrs#method.key_tcp_flags_mask).
    #[inline]
    pub fn key_tcp_flags_mask(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(72, value)
    }

    /// Sets [`key-ip-tos`](FlowerAttrs#method.key_ip_tos).
    #[inline]
    pub fn key_ip_tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(73, value)
    }

    /// Sets [`key-ip-tos-mask`](FlowerAttrs#method.key_ip_tos_mask).
    #[inline]
    pub fn key_ip_tos_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(74, value)
    }

    /// Sets [`key-ip-ttl`](FlowerAttrs#method.key_ip_ttl).
    #[inline]
    pub fn key_ip_ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(75, value)
    }

    /// Sets [`key-ip-ttl-mask`](FlowerAttrs#method.key_ip_ttl_mask).
    #[inline]
    pub fn key_ip_ttl_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(76, value)
    }

    /// Sets [`key-cvlan-id`](FlowerAttrs#method.key_cvlan_id).
    #[inline]
    pub fn key_cvlan_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(77, value)
    }

    /// Sets [`key-cvlan-prio`](FlowerAttrs#method.key_cvlan_prio).
    #[inline]
    pub fn key_cvlan_prio(&mut self, value: u8) -> &mut Self {
        self.put_u8(78, value)
    }

    /// Sets [`key-cvlan-eth-type`](FlowerAttrs#method.key_cvlan_eth_type).
    #[inline]
    pub fn key_cvlan_eth_type(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(79, value)
    }

    /// Sets [`key-enc-ip-tos`](FlowerAttrs#method.key_enc_ip_tos).
    #[inline]
    pub fn key_enc_ip_tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(80, value)
    }

    /// Sets [`key-enc-ip-tos-mask`](FlowerAttrs#method.key_enc_ip_tos_mask).
    #[inline]
    pub fn key_enc_ip_tos_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(81, value)
    }

    /// Sets [`key-enc-ip-ttl`](FlowerAttrs#method.key_enc_ip_ttl).
    #[inline]
    pub fn key_enc_ip_ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(82, value)
    }

    /// Sets [`key-enc-ip-ttl-mask`](FlowerAttrs#method.key_enc_ip_ttl_mask).
    #[inline]
    pub fn key_enc_ip_ttl_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(83, value)
    }

    /// Sets [`key-enc-opts`](FlowerAttrs#method.key_enc_opts).
    #[inline]
    pub fn key_enc_opts(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptsWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptsWriter>(84, fill)
    }

    /// Sets [`key-enc-opts-mask`](FlowerAttrs#method.key_enc_opts_mask).
    #[inline]
    pub fn key_enc_opts_mask(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptsWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptsWriter>(85, fill)
    }

    /// Sets [`in-hw-count`](FlowerAttrs#method.in_hw_count).
    #[inline]
    pub fn in_hw_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(86, value)
    }

    /// Sets [`key-port-src-min`](FlowerAttrs#method.key_port_src_min).
    #[inline]
    pub fn key_port_src_min(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(87, value)
    }

    /// Sets [`key-port-src-max`](FlowerAttrs#method.key_port_src_max).
    #[inline]
    pub fn key_port_src_max(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(88, value)
    }

    /// Sets [`key-port-dst-min`](FlowerAttrs#method.key_port_dst_min).
    #[inline]
    pub fn key_port_dst_min(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(89, value)
    }

    /// Sets [`key-port-dst-max`](FlowerAttrs#method.key_port_dst_max).
    #[inline]
    pub fn key_port_dst_max(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(90, value)
    }

    /// Sets [`key-ct-state`](FlowerAttrs#method.key_ct_state).
    #[inline]
    pub fn key_ct_state(&mut self, value: u16) -> &mut Self {
        self.put_u16(91, value)
    }

    /// Sets [`key-ct-state-mask`](FlowerAttrs#method.key_ct_state_mask).
    #[inline]
    pub fn key_ct_state_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(92, value)
    }

    /// Sets [`key-ct-zone`](FlowerAttrs#method.key_ct_zone).
    #[inline]
    pub fn key_ct_zone(&mut self, value: u16) -> &mut Self {
        self.put_u16(93, value)
    }

    /// Sets [`key-ct-zone-mask`](FlowerAttrs#method.key_ct_zone_mask).
    #[inline]
    pub fn key_ct_zone_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(94, value)
    }

    /// Sets [`key-ct-mark`](FlowerAttrs#method.key_ct_mark).
    #[inline]
    pub fn key_ct_mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(95, value)
    }

    /// Sets [`key-ct-mark-mask`](FlowerAttrs#method.key_ct_mark_mask).
    #[inline]
    pub fn key_ct_mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(96, value)
    }

    /// Sets [`key-ct-labels`](FlowerAttrs#method.key_ct_labels).
    #[inline]
    pub fn key_ct_labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(97, value)
    }

    /// Sets [`key-ct-labels-mask`](FlowerAttrs#method.key_ct_labels_mask).
    #[inline]
    pub fn key_ct_labels_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(98, value)
    }

    /// Sets [`key-mpls-opts`](FlowerAttrs#method.key_mpls_opts).
    #[inline]
    pub fn key_mpls_opts(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyMplsOptsWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyMplsOptsWriter>(99, fill)
    }

    /// Sets [`key-hash`](FlowerAttrs#method.key_hash).
    #[inline]
    pub fn key_hash(&mut self, value: u32) -> &mut Self {
        self.put_u32(100, value)
    }

    /// Sets [`key-hash-mask`](FlowerAttrs#method.key_hash_mask).
    #[inline]
    pub fn key_hash_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(101, value)
    }

    /// Sets [`key-num-of-vlans`](FlowerAttrs#method.key_num_of_vlans).
    #[inline]
    pub fn key_num_of_vlans(&mut self, value: u8) -> &mut Self {
        self.put_u8(102, value)
    }

    /// Sets [`key-pppoe-sid`](FlowerAttrs#method.key_pppoe_sid).
    #[inline]
    pub fn key_pppoe_sid(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(103, value)
    }

    /// Sets [`key-ppp-proto`](FlowerAttrs#method.key_ppp_proto).
    #[inline]
    pub fn key_ppp_proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(104, value)
    }

    /// Sets [`key-l2tpv3-sid`](FlowerAttrs#method.key_l2tpv3_sid).
    #[inline]
    pub fn key_l2tpv3_sid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(105, value)
    }

    /// Sets [`l2-miss`](FlowerAttrs#method.l2_miss).
    #[inline]
    pub fn l2_miss(&mut self, value: u8) -> &mut Self {
        self.put_u8(106, value)
    }

    /// Sets [`key-cfm`](FlowerAttrs#method.key_cfm).
    #[inline]
    pub fn key_cfm(&mut self, fill: impl FnOnce(&mut FlowerKeyCfmWriter)) -> &mut Self {
        self.put_nest::<FlowerKeyCfmWriter>(107, fill)
    }

    /// Sets [`key-spi`](FlowerAttrs#method.key_spi).
    #[inline]
    pub fn key_spi(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(108, value)
    }

    /// Sets [`key-spi-mask`](FlowerAttrs#method.key_spi_mask).
    #[inline]
    pub fn key_spi_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(109, value)
    }

    /// Sets [`key-enc-flags`](FlowerAttrs#method.key_enc_flags).
    #[inline]
    pub fn key_enc_flags(&mut self, value: FlowerKeyCtrlFlags) -> &mut Self {
        self.put_attr::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(110, value)
    }

    /// Sets [`key-enc-flags-mask`](FlowerAttrs#method.key_enc_flags_mask).
    #[inline]
    pub fn key_enc_flags_mask(&mut self, value: FlowerKeyCtrlFlags) -> &mut Self {
        self.put_attr::<c::As<FlowerKeyCtrlFlags, c::Be<u32>>>(111, value)
    }
}

/// Options of the tunnel a packet came through; one kind only.
pub type FlowerKeyEncOptsAttrs<'a> = AttrsOf<'a, sets::FlowerKeyEncOpts>;

impl<'a> FlowerKeyEncOptsAttrs<'a> {
    /// Geneve options, in their order.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS_GENEVE")]
    #[inline]
    pub fn geneve(&self) -> rt::Multi<'a, FlowerKeyEncOptGeneveAttrs<'a>> {
        self.view.all(1)
    }

    /// VXLAN group policy.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS_VXLAN")]
    #[inline]
    pub fn vxlan(
        &self,
    ) -> Result<Option<FlowerKeyEncOptVxlanAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyEncOptVxlanAttrs<'_>>(2)
    }

    /// ERSPAN header.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS_ERSPAN")]
    #[inline]
    pub fn erspan(
        &self,
    ) -> Result<Option<FlowerKeyEncOptErspanAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyEncOptErspanAttrs<'_>>(3)
    }

    /// GTP extension header.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS_GTP")]
    #[inline]
    pub fn gtp(&self) -> Result<Option<FlowerKeyEncOptGtpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyEncOptGtpAttrs<'_>>(4)
    }

    /// PFCP header.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPTS_PFCP")]
    #[inline]
    pub fn pfcp(&self) -> Result<Option<FlowerKeyEncOptPfcpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowerKeyEncOptPfcpAttrs<'_>>(5)
    }
}

impl FlowerKeyEncOptsWriter {
    /// Sets [`geneve`](FlowerKeyEncOptsAttrs#method.geneve): call it once for each value.
    #[inline]
    pub fn geneve(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptGeneveWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptGeneveWriter>(1, fill)
    }

    /// Sets [`vxlan`](FlowerKeyEncOptsAttrs#method.vxlan).
    #[inline]
    pub fn vxlan(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptVxlanWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptVxlanWriter>(2, fill)
    }

    /// Sets [`erspan`](FlowerKeyEncOptsAttrs#method.erspan).
    #[inline]
    pub fn erspan(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptErspanWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptErspanWriter>(3, fill)
    }

    /// Sets [`gtp`](FlowerKeyEncOptsAttrs#method.gtp).
    #[inline]
    pub fn gtp(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptGtpWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptGtpWriter>(4, fill)
    }

    /// Sets [`pfcp`](FlowerKeyEncOptsAttrs#method.pfcp).
    #[inline]
    pub fn pfcp(
        &mut self,
        fill: impl FnOnce(&mut FlowerKeyEncOptPfcpWriter),
    ) -> &mut Self {
        self.put_nest::<FlowerKeyEncOptPfcpWriter>(5, fill)
    }
}

/// PFCP options.
pub type FlowerKeyEncOptPfcpAttrs<'a> = AttrsOf<'a, sets::FlowerKeyEncOptPfcp>;

impl<'a> FlowerKeyEncOptPfcpAttrs<'a> {
    /// 1 if the header has a session id, 0 if not.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_PFCP_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Session id.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_PFCP_SEID")]
    #[inline]
    pub fn seid(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }
}

impl FlowerKeyEncOptPfcpWriter {
    /// Sets [`type`](FlowerKeyEncOptPfcpAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`seid`](FlowerKeyEncOptPfcpAttrs#method.seid).
    #[inline]
    pub fn seid(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}

/// One Geneve option.
pub type FlowerKeyEncOptGeneveAttrs<'a> = AttrsOf<'a, sets::FlowerKeyEncOptGeneve>;

impl<'a> FlowerKeyEncOptGeneveAttrs<'a> {
    /// Class of the option.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS")]
    #[inline]
    pub fn class(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Type of the option.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Content, 4 to 128 bytes in steps of 4.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl FlowerKeyEncOptGeneveWriter {
    /// Sets [`class`](FlowerKeyEncOptGeneveAttrs#method.class).
    #[inline]
    pub fn class(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`type`](FlowerKeyEncOptGeneveAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`data`](FlowerKeyEncOptGeneveAttrs#method.data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// VXLAN options.
pub type FlowerKeyEncOptVxlanAttrs<'a> = AttrsOf<'a, sets::FlowerKeyEncOptVxlan>;

impl<'a> FlowerKeyEncOptVxlanAttrs<'a> {
    /// Group policy bits.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP")]
    #[inline]
    pub fn gbp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl FlowerKeyEncOptVxlanWriter {
    /// Sets [`gbp`](FlowerKeyEncOptVxlanAttrs#method.gbp).
    #[inline]
    pub fn gbp(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// ERSPAN options.
pub type FlowerKeyEncOptErspanAttrs<'a> = AttrsOf<'a, sets::FlowerKeyEncOptErspan>;

impl<'a> FlowerKeyEncOptErspanAttrs<'a> {
    /// Version, 1 or 2.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER")]
    #[inline]
    pub fn ver(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Version 1: port index.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Version 2: direction, 0 ingress, 1 egress.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR")]
    #[inline]
    pub fn dir(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Version 2: id of the hardware.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID")]
    #[inline]
    pub fn hwid(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }
}

impl FlowerKeyEncOptErspanWriter {
    /// Sets [`ver`](FlowerKeyEncOptErspanAttrs#method.ver).
    #[inline]
    pub fn ver(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`index`](FlowerKeyEncOptErspanAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`dir`](FlowerKeyEncOptErspanAttrs#method.dir).
    #[inline]
    pub fn dir(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`hwid`](FlowerKeyEncOptErspanAttrs#method.hwid).
    #[inline]
    pub fn hwid(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }
}

/// GTP options.
pub type FlowerKeyEncOptGtpAttrs<'a> = AttrsOf<'a, sets::FlowerKeyEncOptGtp>;

impl<'a> FlowerKeyEncOptGtpAttrs<'a> {
    /// Type of the PDU session information.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE")]
    #[inline]
    pub fn pdu_type(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Quality of service flow.
    #[doc(alias = "TCA_FLOWER_KEY_ENC_OPT_GTP_QFI")]
    #[inline]
    pub fn qfi(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }
}

impl FlowerKeyEncOptGtpWriter {
    /// Sets [`pdu-type`](FlowerKeyEncOptGtpAttrs#method.pdu_type).
    #[inline]
    pub fn pdu_type(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`qfi`](FlowerKeyEncOptGtpAttrs#method.qfi).
    #[inline]
    pub fn qfi(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Fields of several entries of an MPLS label stack.
pub type FlowerKeyMplsOptsAttrs<'a> = AttrsOf<'a, sets::FlowerKeyMplsOpts>;

impl<'a> FlowerKeyMplsOptsAttrs<'a> {
    /// One entry.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPTS_LSE")]
    #[inline]
    pub fn lse(&self) -> rt::Multi<'a, FlowerKeyMplsOptAttrs<'a>> {
        self.view.all(1)
    }
}

impl FlowerKeyMplsOptsWriter {
    /// Sets [`lse`](FlowerKeyMplsOptsAttrs#method.lse): call it once for each value.
    #[inline]
    pub fn lse(&mut self, fill: impl FnOnce(&mut FlowerKeyMplsOptWriter)) -> &mut Self {
        self.put_nest::<FlowerKeyMplsOptWriter>(1, fill)
    }
}

/// Fields of an MPLS label stack entry.
pub type FlowerKeyMplsOptAttrs<'a> = AttrsOf<'a, sets::FlowerKeyMplsOpt>;

impl<'a> FlowerKeyMplsOptAttrs<'a> {
    /// Which label, 1 for the outermost.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH")]
    #[inline]
    pub fn lse_depth(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Time to live.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL")]
    #[inline]
    pub fn lse_ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// 1 at the bottom of the stack.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS")]
    #[inline]
    pub fn lse_bos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Traffic class, 3 bits.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPT_LSE_TC")]
    #[inline]
    pub fn lse_tc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Label, 20 bits in host order.
    #[doc(alias = "TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL")]
    #[inline]
    pub fn lse_label(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl FlowerKeyMplsOptWriter {
    /// Sets [`lse-depth`](FlowerKeyMplsOptAttrs#method.lse_depth).
    #[inline]
    pub fn lse_depth(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`lse-ttl`](FlowerKeyMplsOptAttrs#method.lse_ttl).
    #[inline]
    pub fn lse_ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`lse-bos`](FlowerKeyMplsOptAttrs#method.lse_bos).
    #[inline]
    pub fn lse_bos(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`lse-tc`](FlowerKeyMplsOptAttrs#method.lse_tc).
    #[inline]
    pub fn lse_tc(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`lse-label`](FlowerKeyMplsOptAttrs#method.lse_label).
    #[inline]
    pub fn lse_label(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Fields of connectivity fault management (IEEE 802.1ag).
pub type FlowerKeyCfmAttrs<'a> = AttrsOf<'a, sets::FlowerKeyCfm>;

impl<'a> FlowerKeyCfmAttrs<'a> {
    /// Maintenance domain, 0 to 7.
    #[doc(alias = "TCA_FLOWER_KEY_CFM_MD_LEVEL")]
    #[inline]
    pub fn md_level(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Kind of message.
    #[doc(alias = "TCA_FLOWER_KEY_CFM_OPCODE")]
    #[inline]
    pub fn opcode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }
}

impl FlowerKeyCfmWriter {
    /// Sets [`md-level`](FlowerKeyCfmAttrs#method.md_level).
    #[inline]
    pub fn md_level(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`opcode`](FlowerKeyCfmAttrs#method.opcode).
    #[inline]
    pub fn opcode(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Filter that compares the packet's mark with its handle.
pub type FwAttrs<'a> = AttrsOf<'a, sets::Fw>;

impl<'a> FwAttrs<'a> {
    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_FW_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_FW_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(2)
    }

    /// Name of the interface the packet came in by.
    #[doc(alias = "TCA_FW_INDEV")]
    #[inline]
    pub fn indev(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_FW_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(4)
    }

    /// Bits of the mark to compare.
    #[doc(alias = "TCA_FW_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl FwWriter {
    /// Sets [`classid`](FwAttrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`police`](FwAttrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(2, fill)
    }

    /// Sets [`indev`](FwAttrs#method.indev).
    #[inline]
    pub fn indev(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`act`](FwAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(4, first, entries, fill)
    }

    /// Sets [`mask`](FwAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Settings of generalised RED.
pub type GredAttrs<'a> = AttrsOf<'a, sets::Gred>;

impl<'a> GredAttrs<'a> {
    /// In requests one virtual queue, as `tc-gred-qopt`; in answers all 16 of them.
    #[doc(alias = "TCA_GRED_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// Table for ageing the average while idle, 256 bytes.
    #[doc(alias = "TCA_GRED_STAB")]
    #[inline]
    pub fn stab(&self) -> Result<Option<c::Elements<'a, u8>>, rt::DecodeError> {
        self.view.get::<c::Array<u8>>(2)
    }

    /// Number of virtual queues and how they work together.
    #[doc(alias = "TCA_GRED_DPS")]
    #[inline]
    pub fn dps(&self) -> Result<Option<TcGredSopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGredSopt>>(3)
    }

    /// Greatest probability, as a fraction of 2 to the power of 32; in answers one for each queue.
    #[doc(alias = "TCA_GRED_MAX_P")]
    #[inline]
    pub fn max_p(&self) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(4)
    }

    /// Bytes for all queues together.
    #[doc(alias = "TCA_GRED_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// State of the virtual queues.
    #[doc(alias = "TCA_GRED_VQ_LIST")]
    #[inline]
    pub fn vq_list(&self) -> Result<Option<TcaGredVqListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TcaGredVqListAttrs<'_>>(6)
    }
}

impl GredWriter {
    /// Sets [`parms`](GredAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`stab`](GredAttrs#method.stab).
    #[inline]
    pub fn stab(&mut self, values: &[u8]) -> &mut Self {
        self.put_array::<u8>(2, values)
    }

    /// Sets [`dps`](GredAttrs#method.dps).
    #[inline]
    pub fn dps(&mut self, value: TcGredSopt) -> &mut Self {
        self.put_attr::<c::Struct<TcGredSopt>>(3, value)
    }

    /// Sets [`max-p`](GredAttrs#method.max_p).
    #[inline]
    pub fn max_p(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(4, values)
    }

    /// Sets [`limit`](GredAttrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`vq-list`](GredAttrs#method.vq_list).
    #[inline]
    pub fn vq_list(&mut self, fill: impl FnOnce(&mut TcaGredVqListWriter)) -> &mut Self {
        self.put_nest::<TcaGredVqListWriter>(6, fill)
    }
}

/// List of virtual queues.
pub type TcaGredVqListAttrs<'a> = AttrsOf<'a, sets::TcaGredVqList>;

impl<'a> TcaGredVqListAttrs<'a> {
    /// One virtual queue.
    #[doc(alias = "TCA_GRED_VQ_ENTRY")]
    #[inline]
    pub fn entry(&self) -> rt::Multi<'a, TcaGredVqEntryAttrs<'a>> {
        self.view.all(1)
    }
}

impl TcaGredVqListWriter {
    /// Sets [`entry`](TcaGredVqListAttrs#method.entry): call it once for each value.
    #[inline]
    pub fn entry(&mut self, fill: impl FnOnce(&mut TcaGredVqEntryWriter)) -> &mut Self {
        self.put_nest::<TcaGredVqEntryWriter>(1, fill)
    }
}

/// State and counters of one virtual queue.
pub type TcaGredVqEntryAttrs<'a> = AttrsOf<'a, sets::TcaGredVqEntry>;

impl<'a> TcaGredVqEntryAttrs<'a> {
    /// Number of the queue.
    #[doc(alias = "TCA_GRED_VQ_DP")]
    #[inline]
    pub fn dp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// The `stat-bytes` attribute.
    #[doc(alias = "TCA_GRED_VQ_STAT_BYTES")]
    #[inline]
    pub fn stat_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// The `stat-packets` attribute.
    #[doc(alias = "TCA_GRED_VQ_STAT_PACKETS")]
    #[inline]
    pub fn stat_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Bytes waiting.
    #[doc(alias = "TCA_GRED_VQ_STAT_BACKLOG")]
    #[inline]
    pub fn stat_backlog(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Dropped at random.
    #[doc(alias = "TCA_GRED_VQ_STAT_PROB_DROP")]
    #[inline]
    pub fn stat_prob_drop(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Marked at random.
    #[doc(alias = "TCA_GRED_VQ_STAT_PROB_MARK")]
    #[inline]
    pub fn stat_prob_mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Dropped above the maximum.
    #[doc(alias = "TCA_GRED_VQ_STAT_FORCED_DROP")]
    #[inline]
    pub fn stat_forced_drop(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Marked above the maximum.
    #[doc(alias = "TCA_GRED_VQ_STAT_FORCED_MARK")]
    #[inline]
    pub fn stat_forced_mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Dropped for a full queue.
    #[doc(alias = "TCA_GRED_VQ_STAT_PDROP")]
    #[inline]
    pub fn stat_pdrop(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Dropped by others.
    #[doc(alias = "TCA_GRED_VQ_STAT_OTHER")]
    #[inline]
    pub fn stat_other(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Flags as in RED.
    #[doc(alias = "TCA_GRED_VQ_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }
}

impl TcaGredVqEntryWriter {
    /// Sets [`dp`](TcaGredVqEntryAttrs#method.dp).
    #[inline]
    pub fn dp(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`stat-bytes`](TcaGredVqEntryAttrs#method.stat_bytes).
    #[inline]
    pub fn stat_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`stat-packets`](TcaGredVqEntryAttrs#method.stat_packets).
    #[inline]
    pub fn stat_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`stat-backlog`](TcaGredVqEntryAttrs#method.stat_backlog).
    #[inline]
    pub fn stat_backlog(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`stat-prob-drop`](TcaGredVqEntryAttrs#method.stat_prob_drop).
    #[inline]
    pub fn stat_prob_drop(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`stat-prob-mark`](TcaGredVqEntryAttrs#method.stat_prob_mark).
    #[inline]
    pub fn stat_prob_mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`stat-forced-drop`](TcaGredVqEntryAttrs#method.stat_forced_drop).
    #[inline]
    pub fn stat_forced_drop(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`stat-forced-mark`](TcaGredVqEntryAttrs#method.stat_forced_mark).
    #[inline]
    pub fn stat_forced_mark(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`stat-pdrop`](TcaGredVqEntryAttrs#method.stat_pdrop).
    #[inline]
    pub fn stat_pdrop(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`stat-other`](TcaGredVqEntryAttrs#method.stat_other).
    #[inline]
    pub fn stat_other(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`flags`](TcaGredVqEntryAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
}

/// A class of hierarchical fair service curves, where `options` of the qdisc is `tc-hfsc-qopt`.
pub type HfscAttrs<'a> = AttrsOf<'a, sets::Hfsc>;

impl<'a> HfscAttrs<'a> {
    /// Real-time curve: what the class is guaranteed.
    #[doc(alias = "TCA_HFSC_RSC")]
    #[inline]
    pub fn rsc(&self) -> Result<Option<TcServiceCurve>, rt::DecodeError> {
        self.view.get::<c::Struct<TcServiceCurve>>(1)
    }

    /// Link-sharing curve: its share of what is left.
    #[doc(alias = "TCA_HFSC_FSC")]
    #[inline]
    pub fn fsc(&self) -> Result<Option<TcServiceCurve>, rt::DecodeError> {
        self.view.get::<c::Struct<TcServiceCurve>>(2)
    }

    /// Upper limit curve.
    #[doc(alias = "TCA_HFSC_USC")]
    #[inline]
    pub fn usc(&self) -> Result<Option<TcServiceCurve>, rt::DecodeError> {
        self.view.get::<c::Struct<TcServiceCurve>>(3)
    }
}

impl HfscWriter {
    /// Sets [`rsc`](HfscAttrs#method.rsc).
    #[inline]
    pub fn rsc(&mut self, value: TcServiceCurve) -> &mut Self {
        self.put_attr::<c::Struct<TcServiceCurve>>(1, value)
    }

    /// Sets [`fsc`](HfscAttrs#method.fsc).
    #[inline]
    pub fn fsc(&mut self, value: TcServiceCurve) -> &mut Self {
        self.put_attr::<c::Struct<TcServiceCurve>>(2, value)
    }

    /// Sets [`usc`](HfscAttrs#method.usc).
    #[inline]
    pub fn usc(&mut self, value: TcServiceCurve) -> &mut Self {
        self.put_attr::<c::Struct<TcServiceCurve>>(3, value)
    }
}

/// Settings of the heavy-hitter filter, which puts large flows last.
pub type HhfAttrs<'a> = AttrsOf<'a, sets::Hhf>;

impl<'a> HhfAttrs<'a> {
    /// Packets it can hold.
    #[doc(alias = "TCA_HHF_BACKLOG_LIMIT")]
    #[inline]
    pub fn backlog_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Bytes per turn.
    #[doc(alias = "TCA_HHF_QUANTUM")]
    #[inline]
    pub fn quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Large flows to follow.
    #[doc(alias = "TCA_HHF_HH_FLOWS_LIMIT")]
    #[inline]
    pub fn hh_flows_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Microseconds after which its counters restart.
    #[doc(alias = "TCA_HHF_RESET_TIMEOUT")]
    #[inline]
    pub fn reset_timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Bytes within that time from which a flow is large.
    #[doc(alias = "TCA_HHF_ADMIT_BYTES")]
    #[inline]
    pub fn admit_bytes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Microseconds without traffic after which a large flow is forgotten.
    #[doc(alias = "TCA_HHF_EVICT_TIMEOUT")]
    #[inline]
    pub fn evict_timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Weight of small flows against large ones.
    #[doc(alias = "TCA_HHF_NON_HH_WEIGHT")]
    #[inline]
    pub fn non_hh_weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl HhfWriter {
    /// Sets [`backlog-limit`](HhfAttrs#method.backlog_limit).
    #[inline]
    pub fn backlog_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`quantum`](HhfAttrs#method.quantum).
    #[inline]
    pub fn quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`hh-flows-limit`](HhfAttrs#method.hh_flows_limit).
    #[inline]
    pub fn hh_flows_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`reset-timeout`](HhfAttrs#method.reset_timeout).
    #[inline]
    pub fn reset_timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`admit-bytes`](HhfAttrs#method.admit_bytes).
    #[inline]
    pub fn admit_bytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`evict-timeout`](HhfAttrs#method.evict_timeout).
    #[inline]
    pub fn evict_timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`non-hh-weight`](HhfAttrs#method.non_hh_weight).
    #[inline]
    pub fn non_hh_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Settings of the hierarchical token bucket, of a class or of the whole.
pub type HtbAttrs<'a> = AttrsOf<'a, sets::Htb>;

impl<'a> HtbAttrs<'a> {
    /// A class.
    #[doc(alias = "TCA_HTB_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcHtbOpt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcHtbOpt>>(1)
    }

    /// The whole; required when the qdisc is made.
    #[doc(alias = "TCA_HTB_INIT")]
    #[inline]
    pub fn init(&self) -> Result<Option<TcHtbGlob>, rt::DecodeError> {
        self.view.get::<c::Struct<TcHtbGlob>>(2)
    }

    /// Rate table for `ceil`, 1024 bytes; the kernel takes nothing but the link layer from it.
    #[doc(alias = "TCA_HTB_CTAB")]
    #[inline]
    pub fn ctab(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Rate table for `rate`, 1024 bytes; the kernel takes nothing but the link layer from it.
    #[doc(alias = "TCA_HTB_RTAB")]
    #[inline]
    pub fn rtab(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Packets that may wait unshaped.
    #[doc(alias = "TCA_HTB_DIRECT_QLEN")]
    #[inline]
    pub fn direct_qlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Rate where it does not fit into 32 bits.
    #[doc(alias = "TCA_HTB_RATE64")]
    #[inline]
    pub fn rate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }

    /// Ceiling where it does not fit into 32 bits.
    #[doc(alias = "TCA_HTB_CEIL64")]
    #[inline]
    pub fn ceil64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Do it in hardware.
    #[doc(alias = "TCA_HTB_OFFLOAD")]
    #[inline]
    pub fn offload(&self) -> bool {
        self.view.has(9)
    }
}

impl HtbWriter {
    /// Sets [`parms`](HtbAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcHtbOpt) -> &mut Self {
        self.put_attr::<c::Struct<TcHtbOpt>>(1, value)
    }

    /// Sets [`init`](HtbAttrs#method.init).
    #[inline]
    pub fn init(&mut self, value: TcHtbGlob) -> &mut Self {
        self.put_attr::<c::Struct<TcHtbGlob>>(2, value)
    }

    /// Sets [`ctab`](HtbAttrs#method.ctab).
    #[inline]
    pub fn ctab(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`rtab`](HtbAttrs#method.rtab).
    #[inline]
    pub fn rtab(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`direct-qlen`](HtbAttrs#method.direct_qlen).
    #[inline]
    pub fn direct_qlen(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`rate64`](HtbAttrs#method.rate64).
    #[inline]
    pub fn rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }

    /// Sets [`ceil64`](HtbAttrs#method.ceil64).
    #[inline]
    pub fn ceil64(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`offload`](HtbAttrs#method.offload).
    #[inline]
    pub fn offload(&mut self, present: bool) -> &mut Self {
        self.put_flag(9, present)
    }
}

/// Filter that every packet matches.
pub type MatchallAttrs<'a> = AttrsOf<'a, sets::Matchall>;

impl<'a> MatchallAttrs<'a> {
    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_MATCHALL_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_MATCHALL_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(2)
    }

    /// Software and hardware, bits as in `cls-flags`.
    #[doc(alias = "TCA_MATCHALL_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Counters; read-only.
    #[doc(alias = "TCA_MATCHALL_PCNT")]
    #[inline]
    pub fn pcnt(&self) -> Result<Option<TcMatchallPcnt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcMatchallPcnt>>(4)
    }
}

impl MatchallWriter {
    /// Sets [`classid`](MatchallAttrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`act`](MatchallAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(2, first, entries, fill)
    }

    /// Sets [`flags`](MatchallAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`pcnt`](MatchallAttrs#method.pcnt).
    #[inline]
    pub fn pcnt(&mut self, value: TcMatchallPcnt) -> &mut Self {
        self.put_attr::<c::Struct<TcMatchallPcnt>>(4, value)
    }
}

/// Settings of earliest time first.
pub type EtfAttrs<'a> = AttrsOf<'a, sets::Etf>;

impl<'a> EtfAttrs<'a> {
    /// All settings.
    #[doc(alias = "TCA_ETF_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcEtfQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcEtfQopt>>(1)
    }
}

impl EtfWriter {
    /// Sets [`parms`](EtfAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcEtfQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcEtfQopt>>(1, value)
    }
}

/// Settings of enhanced transmission selection (IEEE 802.1Qaz): strict bands first, then shared
/// ones.
pub type EtsAttrs<'a> = AttrsOf<'a, sets::Ets>;

impl<'a> EtsAttrs<'a> {
    /// Number of bands, up to 16.
    #[doc(alias = "TCA_ETS_NBANDS")]
    #[inline]
    pub fn nbands(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Number of strict bands, which come first.
    #[doc(alias = "TCA_ETS_NSTRICT")]
    #[inline]
    pub fn nstrict(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Quantums of the shared bands, in their order.
    #[doc(alias = "TCA_ETS_QUANTA")]
    #[inline]
    pub fn quanta(&self) -> Result<Option<Self>, rt::DecodeError> {
        self.view.get::<EtsAttrs<'_>>(3)
    }

    /// Within `quanta`: bytes per turn of a band.
    #[doc(alias = "TCA_ETS_QUANTA_BAND")]
    #[inline]
    pub fn quanta_band(&self) -> rt::Multi<'a, u32> {
        self.view.all(4)
    }

    /// Bands of the packet priorities, in their order.
    #[doc(alias = "TCA_ETS_PRIOMAP")]
    #[inline]
    pub fn priomap(&self) -> Result<Option<Self>, rt::DecodeError> {
        self.view.get::<EtsAttrs<'_>>(5)
    }

    /// Within `priomap`: the band of a priority.
    #[doc(alias = "TCA_ETS_PRIOMAP_BAND")]
    #[inline]
    pub fn priomap_band(&self) -> rt::Multi<'a, u8> {
        self.view.all(6)
    }
}

impl EtsWriter {
    /// Sets [`nbands`](EtsAttrs#method.nbands).
    #[inline]
    pub fn nbands(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`nstrict`](EtsAttrs#method.nstrict).
    #[inline]
    pub fn nstrict(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`quanta`](EtsAttrs#method.quanta).
    #[inline]
    pub fn quanta(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.put_nest::<Self>(3, fill)
    }

    /// Sets [`quanta-band`](EtsAttrs#method.quanta_band): call it once for each value.
    #[inline]
    pub fn quanta_band(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`priomap`](EtsAttrs#method.priomap).
    #[inline]
    pub fn priomap(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.put_nest::<Self>(5, fill)
    }

    /// Sets [`priomap-band`](EtsAttrs#method.priomap_band): call it once for each value.
    #[inline]
    pub fn priomap_band(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }
}

/// Settings of fair queueing with pacing, which suits hosts with many TCP connections.
pub type FqAttrs<'a> = AttrsOf<'a, sets::Fq>;

impl<'a> FqAttrs<'a> {
    /// Packets it can hold.
    #[doc(alias = "TCA_FQ_PLIMIT")]
    #[inline]
    pub fn plimit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Packets per flow.
    #[doc(alias = "TCA_FQ_FLOW_PLIMIT")]
    #[inline]
    pub fn flow_plimit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Bytes per turn and flow.
    #[doc(alias = "TCA_FQ_QUANTUM")]
    #[inline]
    pub fn quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Bytes for the first turn of a new flow.
    #[doc(alias = "TCA_FQ_INITIAL_QUANTUM")]
    #[inline]
    pub fn initial_quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// 1 paces flows by the rate their socket has set.
    #[doc(alias = "TCA_FQ_RATE_ENABLE")]
    #[inline]
    pub fn rate_enable(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Not used any more.
    #[doc(alias = "TCA_FQ_FLOW_DEFAULT_RATE")]
    #[inline]
    pub fn flow_default_rate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Greatest rate of a flow.
    #[doc(alias = "TCA_FQ_FLOW_MAX_RATE")]
    #[inline]
    pub fn flow_max_rate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Binary logarithm of the number of hash buckets.
    #[doc(alias = "TCA_FQ_BUCKETS_LOG")]
    #[inline]
    pub fn buckets_log(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Microseconds of rest after which a flow gets its credit back.
    #[doc(alias = "TCA_FQ_FLOW_REFILL_DELAY")]
    #[inline]
    pub fn flow_refill_delay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Bits of the hash used for packets without socket.
    #[doc(alias = "TCA_FQ_ORPHAN_MASK")]
    #[inline]
    pub fn orphan_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Rate below which each packet is paced alone.
    #[doc(alias = "TCA_FQ_LOW_RATE_THRESHOLD")]
    #[inline]
    pub fn low_rate_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Delay in microseconds above which packets are marked by ECN.
    #[doc(alias = "TCA_FQ_CE_THRESHOLD")]
    #[inline]
    pub fn ce_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// Nanoseconds by which the timer may be late.
    #[doc(alias = "TCA_FQ_TIMER_SLACK")]
    #[inline]
    pub fn timer_slack(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Microseconds into the future up to which a send time is accepted.
    #[doc(alias = "TCA_FQ_HORIZON")]
    #[inline]
    pub fn horizon(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// 1 drops packets beyond the horizon, 0 sends them at the horizon.
    #[doc(alias = "TCA_FQ_HORIZON_DROP")]
    #[inline]
    pub fn horizon_drop(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(15)
    }

    /// Bands of packet priorities; there are three.
    #[doc(alias = "TCA_FQ_PRIOMAP")]
    #[inline]
    pub fn priomap(&self) -> Result<Option<TcPrioQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcPrioQopt>>(16)
    }

    /// Bytes per round of the three bands.
    #[doc(alias = "TCA_FQ_WEIGHTS")]
    #[inline]
    pub fn weights(&self) -> Result<Option<c::Elements<'a, i32>>, rt::DecodeError> {
        self.view.get::<c::Array<i32>>(17)
    }

    /// Microseconds ahead of time that packets may go to hardware which paces them.
    #[doc(alias = "TCA_FQ_OFFLOAD_HORIZON")]
    #[inline]
    pub fn offload_horizon(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }
}

impl FqWriter {
    /// Sets [`plimit`](FqAttrs#method.plimit).
    #[inline]
    pub fn plimit(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`flow-plimit`](FqAttrs#method.flow_plimit).
    #[inline]
    pub fn flow_plimit(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`quantum`](FqAttrs#method.quantum).
    #[inline]
    pub fn quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`initial-quantum`](FqAttrs#method.initial_quantum).
    #[inline]
    pub fn initial_quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`rate-enable`](FqAttrs#method.rate_enable).
    #[inline]
    pub fn rate_enable(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`flow-default-rate`](FqAttrs#method.flow_default_rate).
    #[inline]
    pub fn flow_default_rate(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`flow-max-rate`](FqAttrs#method.flow_max_rate).
    #[inline]
    pub fn flow_max_rate(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`buckets-log`](FqAttrs#method.buckets_log).
    #[inline]
    pub fn buckets_log(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`flow-refill-delay`](FqAttrs#method.flow_refill_delay).
    #[inline]
    pub fn flow_refill_delay(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`orphan-mask`](FqAttrs#method.orphan_mask).
    #[inline]
    pub fn orphan_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`low-rate-threshold`](FqAttrs#method.low_rate_threshold).
    #[inline]
    pub fn low_rate_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`ce-threshold`](FqAttrs#method.ce_threshold).
    #[inline]
    pub fn ce_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`timer-slack`](FqAttrs#method.timer_slack).
    #[inline]
    pub fn timer_slack(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`horizon`](FqAttrs#method.horizon).
    #[inline]
    pub fn horizon(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`horizon-drop`](FqAttrs#method.horizon_drop).
    #[inline]
    pub fn horizon_drop(&mut self, value: u8) -> &mut Self {
        self.put_u8(15, value)
    }

    /// Sets [`priomap`](FqAttrs#method.priomap).
    #[inline]
    pub fn priomap(&mut self, value: TcPrioQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcPrioQopt>>(16, value)
    }

    /// Sets [`weights`](FqAttrs#method.weights).
    #[inline]
    pub fn weights(&mut self, values: &[i32]) -> &mut Self {
        self.put_array::<i32>(17, values)
    }

    /// Sets [`offload-horizon`](FqAttrs#method.offload_horizon).
    #[inline]
    pub fn offload_horizon(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }
}

/// Settings of fair queueing with CoDel, the usual default on Linux.
pub type FqCodelAttrs<'a> = AttrsOf<'a, sets::FqCodel>;

impl<'a> FqCodelAttrs<'a> {
    /// Acceptable delay in microseconds.
    #[doc(alias = "TCA_FQ_CODEL_TARGET")]
    #[inline]
    pub fn target(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Packets it can hold.
    #[doc(alias = "TCA_FQ_CODEL_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Microseconds for which the delay must exceed the target before drops begin.
    #[doc(alias = "TCA_FQ_CODEL_INTERVAL")]
    #[inline]
    pub fn interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// 1 marks in place of dropping where it can.
    #[doc(alias = "TCA_FQ_CODEL_ECN")]
    #[inline]
    pub fn ecn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Number of queues; settable only on creation.
    #[doc(alias = "TCA_FQ_CODEL_FLOWS")]
    #[inline]
    pub fn flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Bytes per turn and flow.
    #[doc(alias = "TCA_FQ_CODEL_QUANTUM")]
    #[inline]
    pub fn quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Delay in microseconds above which everything is marked.
    #[doc(alias = "TCA_FQ_CODEL_CE_THRESHOLD")]
    #[inline]
    pub fn ce_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Packets dropped at a time when it is full.
    #[doc(alias = "TCA_FQ_CODEL_DROP_BATCH_SIZE")]
    #[inline]
    pub fn drop_batch_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Bytes of memory allowed.
    #[doc(alias = "TCA_FQ_CODEL_MEMORY_LIMIT")]
    #[inline]
    pub fn memory_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// `ce-threshold` counts for packets whose DS field has this value under the mask.
    #[doc(alias = "TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR")]
    #[inline]
    pub fn ce_threshold_selector(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// Bits of the DS field for that.
    #[doc(alias = "TCA_FQ_CODEL_CE_THRESHOLD_MASK")]
    #[inline]
    pub fn ce_threshold_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }
}

impl FqCodelWriter {
    /// Sets [`target`](FqCodelAttrs#method.target).
    #[inline]
    pub fn target(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`limit`](FqCodelAttrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`interval`](FqCodelAttrs#method.interval).
    #[inline]
    pub fn interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ecn`](FqCodelAttrs#method.ecn).
    #[inline]
    pub fn ecn(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`flows`](FqCodelAttrs#method.flows).
    #[inline]
    pub fn flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`quantum`](FqCodelAttrs#method.quantum).
    #[inline]
    pub fn quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`ce-threshold`](FqCodelAttrs#method.ce_threshold).
    #[inline]
    pub fn ce_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`drop-batch-size`](FqCodelAttrs#method.drop_batch_size).
    #[inline]
    pub fn drop_batch_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`memory-limit`](FqCodelAttrs#method.memory_limit).
    #[inline]
    pub fn memory_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`ce-threshold-selector`](FqCodelAttrs#method.ce_threshold_selector).
    #[inline]
    pub fn ce_threshold_selector(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`ce-threshold-mask`](FqCodelAttrs#method.ce_threshold_mask).
    #[inline]
    pub fn ce_threshold_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }
}

/// Settings of fair queueing with PIE.
pub type FqPieAttrs<'a> = AttrsOf<'a, sets::FqPie>;

impl<'a> FqPieAttrs<'a> {
    /// Packets it can hold.
    #[doc(alias = "TCA_FQ_PIE_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number of queues; settable only on creation.
    #[doc(alias = "TCA_FQ_PIE_FLOWS")]
    #[inline]
    pub fn flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Delay to aim for, in microseconds.
    #[doc(alias = "TCA_FQ_PIE_TARGET")]
    #[inline]
    pub fn target(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Microseconds between updates of the probability.
    #[doc(alias = "TCA_FQ_PIE_TUPDATE")]
    #[inline]
    pub fn tupdate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Gain on the distance from the target, 0 to 32.
    #[doc(alias = "TCA_FQ_PIE_ALPHA")]
    #[inline]
    pub fn alpha(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Gain on the growth of the delay, 0 to 32.
    #[doc(alias = "TCA_FQ_PIE_BETA")]
    #[inline]
    pub fn beta(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Bytes per turn and flow.
    #[doc(alias = "TCA_FQ_PIE_QUANTUM")]
    #[inline]
    pub fn quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Bytes of memory allowed.
    #[doc(alias = "TCA_FQ_PIE_MEMORY_LIMIT")]
    #[inline]
    pub fn memory_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Probability in per cent up to which packets are marked in place of dropped.
    #[doc(alias = "TCA_FQ_PIE_ECN_PROB")]
    #[inline]
    pub fn ecn_prob(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// 1 marks in place of dropping where it can.
    #[doc(alias = "TCA_FQ_PIE_ECN")]
    #[inline]
    pub fn ecn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// 1 makes the probability proportional to the size of the packet.
    #[doc(alias = "TCA_FQ_PIE_BYTEMODE")]
    #[inline]
    pub fn bytemode(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// 1 derives the delay from the rate of leaving, 0 measures it.
    #[doc(alias = "TCA_FQ_PIE_DQ_RATE_ESTIMATOR")]
    #[inline]
    pub fn dq_rate_estimator(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }
}

impl FqPieWriter {
    /// Sets [`limit`](FqPieAttrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`flows`](FqPieAttrs#method.flows).
    #[inline]
    pub fn flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`target`](FqPieAttrs#method.target).
    #[inline]
    pub fn target(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`tupdate`](FqPieAttrs#method.tupdate).
    #[inline]
    pub fn tupdate(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`alpha`](FqPieAttrs#method.alpha).
    #[inline]
    pub fn alpha(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`beta`](FqPieAttrs#method.beta).
    #[inline]
    pub fn beta(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`quantum`](FqPieAttrs#method.quantum).
    #[inline]
    pub fn quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`memory-limit`](FqPieAttrs#method.memory_limit).
    #[inline]
    pub fn memory_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`ecn-prob`](FqPieAttrs#method.ecn_prob).
    #[inline]
    pub fn ecn_prob(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`ecn`](FqPieAttrs#method.ecn).
    #[inline]
    pub fn ecn(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`bytemode`](FqPieAttrs#method.bytemode).
    #[inline]
    pub fn bytemode(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`dq-rate-estimator`](FqPieAttrs#method.dq_rate_estimator).
    #[inline]
    pub fn dq_rate_estimator(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
}

/// Settings of traffic classes over hardware queues that follow the struct.
pub type MqprioAttrs<'a> = AttrsOf<'a, sets::Mqprio>;

impl<'a> MqprioAttrs<'a> {
    /// What the driver does: 0 priorities (`dcb`), 1 queues with rates (`channel`).
    #[doc(alias = "TCA_MQPRIO_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// What limits rates: 0 nothing beyond the driver, 1 `bw_rlimit` by the rates given.
    #[doc(alias = "TCA_MQPRIO_SHAPER")]
    #[inline]
    pub fn shaper(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// Guaranteed rate of each traffic class.
    #[doc(alias = "TCA_MQPRIO_MIN_RATE64")]
    #[inline]
    pub fn min_rate64(&self) -> Result<Option<MqprioRatesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MqprioRatesAttrs<'_>>(3)
    }

    /// Highest rate of each traffic class.
    #[doc(alias = "TCA_MQPRIO_MAX_RATE64")]
    #[inline]
    pub fn max_rate64(&self) -> Result<Option<MqprioRatesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MqprioRatesAttrs<'_>>(4)
    }

    /// Settings of one traffic class.
    #[doc(alias = "TCA_MQPRIO_TC_ENTRY")]
    #[inline]
    pub fn tc_entry(&self) -> rt::Multi<'a, MqprioTcEntryAttrs<'a>> {
        self.view.all(5)
    }
}

impl MqprioWriter {
    /// Sets [`mode`](MqprioAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`shaper`](MqprioAttrs#method.shaper).
    #[inline]
    pub fn shaper(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`min-rate64`](MqprioAttrs#method.min_rate64).
    #[inline]
    pub fn min_rate64(
        &mut self,
        fill: impl FnOnce(&mut MqprioRatesWriter),
    ) -> &mut Self {
        self.put_nest::<MqprioRatesWriter>(3, fill)
    }

    /// Sets [`max-rate64`](MqprioAttrs#method.max_rate64).
    #[inline]
    pub fn max_rate64(
        &mut self,
        fill: impl FnOnce(&mut MqprioRatesWriter),
    ) -> &mut Self {
        self.put_nest::<MqprioRatesWriter>(4, fill)
    }

    /// Sets [`tc-entry`](MqprioAttrs#method.tc_entry): call it once for each value.
    #[inline]
    pub fn tc_entry(
        &mut self,
        fill: impl FnOnce(&mut MqprioTcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<MqprioTcEntryWriter>(5, fill)
    }
}

/// Rates of traffic classes, in their order.
pub type MqprioRatesAttrs<'a> = AttrsOf<'a, sets::MqprioRates>;

impl<'a> MqprioRatesAttrs<'a> {
    /// Guaranteed bytes per second; inside `min-rate64`.
    #[doc(alias = "TCA_MQPRIO_MIN_RATE64")]
    #[inline]
    pub fn min_rate64(&self) -> rt::Multi<'a, u64> {
        self.view.all(3)
    }

    /// Highest bytes per second; inside `max-rate64`.
    #[doc(alias = "TCA_MQPRIO_MAX_RATE64")]
    #[inline]
    pub fn max_rate64(&self) -> rt::Multi<'a, u64> {
        self.view.all(4)
    }
}

impl MqprioRatesWriter {
    /// Sets [`min-rate64`](MqprioRatesAttrs#method.min_rate64): call it once for each value.
    #[inline]
    pub fn min_rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`max-rate64`](MqprioRatesAttrs#method.max_rate64): call it once for each value.
    #[inline]
    pub fn max_rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }
}

/// Settings of one traffic class.
pub type MqprioTcEntryAttrs<'a> = AttrsOf<'a, sets::MqprioTcEntry>;

impl<'a> MqprioTcEntryAttrs<'a> {
    /// Number of the traffic class.
    #[doc(alias = "TCA_MQPRIO_TC_ENTRY_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Frame preemption: 1 express, 2 preemptible.
    #[doc(alias = "TCA_MQPRIO_TC_ENTRY_FP")]
    #[inline]
    pub fn fp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl MqprioTcEntryWriter {
    /// Sets [`index`](MqprioTcEntryAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`fp`](MqprioTcEntryAttrs#method.fp).
    #[inline]
    pub fn fp(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Settings of stochastic fair blue.
pub type SfbAttrs<'a> = AttrsOf<'a, sets::Sfb>;

impl<'a> SfbAttrs<'a> {
    /// All of them.
    #[doc(alias = "TCA_SFB_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcSfbQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcSfbQopt>>(1)
    }
}

impl SfbWriter {
    /// Sets [`parms`](SfbAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcSfbQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcSfbQopt>>(1, value)
    }
}

/// Top level of messages about actions.
pub type RootAttrs<'a> = AttrsOf<'a, sets::Root>;

impl<'a> RootAttrs<'a> {
    /// The actions; the index is their turn, from 1. At most 32 in a request.
    #[doc(alias = "TCA_ROOT_TAB")]
    #[inline]
    pub fn tab(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(1)
    }

    /// In dumps: bit 0 allows more than 32 actions in a message, bit 1 asks for the terse form.
    #[doc(alias = "TCA_ROOT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<rt::Bitfield<u32>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<u32>>(2)
    }

    /// Number of actions in the message.
    #[doc(alias = "TCA_ROOT_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// In dumps: only actions used within so many milliseconds.
    #[doc(alias = "TCA_ROOT_TIME_DELTA")]
    #[inline]
    pub fn time_delta(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Warning in words, in notifications.
    #[doc(alias = "TCA_ROOT_EXT_WARN_MSG")]
    #[inline]
    pub fn ext_warn_msg(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(5)
    }
}

impl RootWriter {
    /// Sets [`tab`](RootAttrs#method.tab).
    #[inline]
    pub fn tab<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(1, first, entries, fill)
    }

    /// Sets [`flags`](RootAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(2, value)
    }

    /// Sets [`count`](RootAttrs#method.count).
    #[inline]
    pub fn count(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`time-delta`](RootAttrs#method.time_delta).
    #[inline]
    pub fn time_delta(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`ext-warn-msg`](RootAttrs#method.ext_warn_msg).
    #[inline]
    pub fn ext_warn_msg(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(5, value)
    }
}

/// Further settings of the network emulator, behind its `tc-netem-qopt`.
pub type NetemAttrs<'a> = AttrsOf<'a, sets::Netem>;

impl<'a> NetemAttrs<'a> {
    /// Dependence between successive random values.
    #[doc(alias = "TCA_NETEM_CORR")]
    #[inline]
    pub fn corr(&self) -> Result<Option<TcNetemCorr>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemCorr>>(1)
    }

    /// Distribution of the delay: values at equal steps of probability, 8192 for one standard
    /// deviation.
    #[doc(alias = "TCA_NETEM_DELAY_DIST")]
    #[inline]
    pub fn delay_dist(&self) -> Result<Option<c::Elements<'a, i16>>, rt::DecodeError> {
        self.view.get::<c::Array<i16>>(2)
    }

    /// Reordering; needs a delay.
    #[doc(alias = "TCA_NETEM_REORDER")]
    #[inline]
    pub fn reorder(&self) -> Result<Option<TcNetemReorder>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemReorder>>(3)
    }

    /// Corruption.
    #[doc(alias = "TCA_NETEM_CORRUPT")]
    #[inline]
    pub fn corrupt(&self) -> Result<Option<TcNetemCorrupt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemCorrupt>>(4)
    }

    /// Model of loss, in place of the plain probability.
    #[doc(alias = "TCA_NETEM_LOSS")]
    #[inline]
    pub fn loss(&self) -> Result<Option<NetemLossAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NetemLossAttrs<'_>>(5)
    }

    /// Emulated speed.
    #[doc(alias = "TCA_NETEM_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<TcNetemRate>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemRate>>(6)
    }

    /// 1 marks by ECN in place of losing.
    #[doc(alias = "TCA_NETEM_ECN")]
    #[inline]
    pub fn ecn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Speed where it does not fit into 32 bits.
    #[doc(alias = "TCA_NETEM_RATE64")]
    #[inline]
    pub fn rate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }

    /// Delay in nanoseconds.
    #[doc(alias = "TCA_NETEM_LATENCY64")]
    #[inline]
    pub fn latency64(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(10)
    }

    /// Variation of the delay in nanoseconds.
    #[doc(alias = "TCA_NETEM_JITTER64")]
    #[inline]
    pub fn jitter64(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(11)
    }

    /// Delivery in slots.
    #[doc(alias = "TCA_NETEM_SLOT")]
    #[inline]
    pub fn slot(&self) -> Result<Option<TcNetemSlot>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemSlot>>(12)
    }

    /// Distribution of the time between slots, as `delay-dist`.
    #[doc(alias = "TCA_NETEM_SLOT_DIST")]
    #[inline]
    pub fn slot_dist(&self) -> Result<Option<c::Elements<'a, i16>>, rt::DecodeError> {
        self.view.get::<c::Array<i16>>(13)
    }

    /// Seed of the random numbers, to repeat a test.
    #[doc(alias = "TCA_NETEM_PRNG_SEED")]
    #[inline]
    pub fn prng_seed(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(14)
    }
}

impl NetemWriter {
    /// Sets [`corr`](NetemAttrs#method.corr).
    #[inline]
    pub fn corr(&mut self, value: TcNetemCorr) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemCorr>>(1, value)
    }

    /// Sets [`delay-dist`](NetemAttrs#method.delay_dist).
    #[inline]
    pub fn delay_dist(&mut self, values: &[i16]) -> &mut Self {
        self.put_array::<i16>(2, values)
    }

    /// Sets [`reorder`](NetemAttrs#method.reorder).
    #[inline]
    pub fn reorder(&mut self, value: TcNetemReorder) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemReorder>>(3, value)
    }

    /// Sets [`corrupt`](NetemAttrs#method.corrupt).
    #[inline]
    pub fn corrupt(&mut self, value: TcNetemCorrupt) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemCorrupt>>(4, value)
    }

    /// Sets [`loss`](NetemAttrs#method.loss).
    #[inline]
    pub fn loss(&mut self, fill: impl FnOnce(&mut NetemLossWriter)) -> &mut Self {
        self.put_nest::<NetemLossWriter>(5, fill)
    }

    /// Sets [`rate`](NetemAttrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: TcNetemRate) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemRate>>(6, value)
    }

    /// Sets [`ecn`](NetemAttrs#method.ecn).
    #[inline]
    pub fn ecn(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`rate64`](NetemAttrs#method.rate64).
    #[inline]
    pub fn rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }

    /// Sets [`latency64`](NetemAttrs#method.latency64).
    #[inline]
    pub fn latency64(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(10, value)
    }

    /// Sets [`jitter64`](NetemAttrs#method.jitter64).
    #[inline]
    pub fn jitter64(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(11, value)
    }

    /// Sets [`slot`](NetemAttrs#method.slot).
    #[inline]
    pub fn slot(&mut self, value: TcNetemSlot) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemSlot>>(12, value)
    }

    /// Sets [`slot-dist`](NetemAttrs#method.slot_dist).
    #[inline]
    pub fn slot_dist(&mut self, values: &[i16]) -> &mut Self {
        self.put_array::<i16>(13, values)
    }

    /// Sets [`prng-seed`](NetemAttrs#method.prng_seed).
    #[inline]
    pub fn prng_seed(&mut self, value: u64) -> &mut Self {
        self.put_u64(14, value)
    }
}

/// Model of loss; one of them.
pub type NetemLossAttrs<'a> = AttrsOf<'a, sets::NetemLoss>;

impl<'a> NetemLossAttrs<'a> {
    /// Four states.
    #[doc(alias = "NETEM_LOSS_GI")]
    #[inline]
    pub fn gi(&self) -> Result<Option<TcNetemGimodel>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemGimodel>>(1)
    }

    /// Gilbert-Elliott.
    #[doc(alias = "NETEM_LOSS_GE")]
    #[inline]
    pub fn ge(&self) -> Result<Option<TcNetemGemodel>, rt::DecodeError> {
        self.view.get::<c::Struct<TcNetemGemodel>>(2)
    }
}

impl NetemLossWriter {
    /// Sets [`gi`](NetemLossAttrs#method.gi).
    #[inline]
    pub fn gi(&mut self, value: TcNetemGimodel) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemGimodel>>(1, value)
    }

    /// Sets [`ge`](NetemLossAttrs#method.ge).
    #[inline]
    pub fn ge(&mut self, value: TcNetemGemodel) -> &mut Self {
        self.put_attr::<c::Struct<TcNetemGemodel>>(2, value)
    }
}

/// Settings of PIE, which holds the delay by a controller.
pub type PieAttrs<'a> = AttrsOf<'a, sets::Pie>;

impl<'a> PieAttrs<'a> {
    /// Delay to aim for, in microseconds.
    #[doc(alias = "TCA_PIE_TARGET")]
    #[inline]
    pub fn target(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Packets it can hold.
    #[doc(alias = "TCA_PIE_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Microseconds between updates of the probability.
    #[doc(alias = "TCA_PIE_TUPDATE")]
    #[inline]
    pub fn tupdate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Gain on the distance from the target, 0 to 32.
    #[doc(alias = "TCA_PIE_ALPHA")]
    #[inline]
    pub fn alpha(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Gain on the growth of the delay, 0 to 32.
    #[doc(alias = "TCA_PIE_BETA")]
    #[inline]
    pub fn beta(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// 1 marks in place of dropping where it can.
    #[doc(alias = "TCA_PIE_ECN")]
    #[inline]
    pub fn ecn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// 1 makes the probability proportional to the size of the packet.
    #[doc(alias = "TCA_PIE_BYTEMODE")]
    #[inline]
    pub fn bytemode(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// 1 derives the delay from the rate of leaving, 0 measures it.
    #[doc(alias = "TCA_PIE_DQ_RATE_ESTIMATOR")]
    #[inline]
    pub fn dq_rate_estimator(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }
}

impl PieWriter {
    /// Sets [`target`](PieAttrs#method.target).
    #[inline]
    pub fn target(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`limit`](PieAttrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`tupdate`](PieAttrs#method.tupdate).
    #[inline]
    pub fn tupdate(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`alpha`](PieAttrs#method.alpha).
    #[inline]
    pub fn alpha(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`beta`](PieAttrs#method.beta).
    #[inline]
    pub fn beta(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`ecn`](PieAttrs#method.ecn).
    #[inline]
    pub fn ecn(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`bytemode`](PieAttrs#method.bytemode).
    #[inline]
    pub fn bytemode(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`dq-rate-estimator`](PieAttrs#method.dq_rate_estimator).
    #[inline]
    pub fn dq_rate_estimator(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Limit of rate, as an action or in a filter (`tc ... action police`).
pub type PoliceAttrs<'a> = AttrsOf<'a, sets::Police>;

impl<'a> PoliceAttrs<'a> {
    /// Rates, bucket and what happens above.
    #[doc(alias = "TCA_POLICE_TBF")]
    #[inline]
    pub fn tbf(&self) -> Result<Option<TcPolice>, rt::DecodeError> {
        self.view.get::<c::Struct<TcPolice>>(1)
    }

    /// Rate table for the rate, 1024 bytes; needed with a rate.
    #[doc(alias = "TCA_POLICE_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Rate table for the peak rate, 1024 bytes.
    #[doc(alias = "TCA_POLICE_PEAKRATE")]
    #[inline]
    pub fn peakrate(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Rate that an estimator must not exceed.
    #[doc(alias = "TCA_POLICE_AVRATE")]
    #[inline]
    pub fn avrate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// What happens to packets within the limit, as `action` in `tc-gact`.
    #[doc(alias = "TCA_POLICE_RESULT")]
    #[inline]
    pub fn result(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Ages of the action; read-only.
    #[doc(alias = "TCA_POLICE_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(6)
    }

    /// Rate where it does not fit into 32 bits.
    #[doc(alias = "TCA_POLICE_RATE64")]
    #[inline]
    pub fn rate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }

    /// Peak rate where it does not fit into 32 bits.
    #[doc(alias = "TCA_POLICE_PEAKRATE64")]
    #[inline]
    pub fn peakrate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(9)
    }

    /// Limit in packets per second, in place of bytes.
    #[doc(alias = "TCA_POLICE_PKTRATE64")]
    #[inline]
    pub fn pktrate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(10)
    }

    /// Burst of packets, as the time it takes at `pktrate64`, in ticks.
    #[doc(alias = "TCA_POLICE_PKTBURST64")]
    #[inline]
    pub fn pktburst64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(11)
    }
}

impl PoliceWriter {
    /// Sets [`tbf`](PoliceAttrs#method.tbf).
    #[inline]
    pub fn tbf(&mut self, value: TcPolice) -> &mut Self {
        self.put_attr::<c::Struct<TcPolice>>(1, value)
    }

    /// Sets [`rate`](PoliceAttrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`peakrate`](PoliceAttrs#method.peakrate).
    #[inline]
    pub fn peakrate(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`avrate`](PoliceAttrs#method.avrate).
    #[inline]
    pub fn avrate(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`result`](PoliceAttrs#method.result).
    #[inline]
    pub fn result(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`tm`](PoliceAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(6, value)
    }

    /// Sets [`rate64`](PoliceAttrs#method.rate64).
    #[inline]
    pub fn rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }

    /// Sets [`peakrate64`](PoliceAttrs#method.peakrate64).
    #[inline]
    pub fn peakrate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(9, value)
    }

    /// Sets [`pktrate64`](PoliceAttrs#method.pktrate64).
    #[inline]
    pub fn pktrate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(10, value)
    }

    /// Sets [`pktburst64`](PoliceAttrs#method.pktburst64).
    #[inline]
    pub fn pktburst64(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }
}

/// A class of quick fair queueing.
pub type QfqAttrs<'a> = AttrsOf<'a, sets::Qfq>;

impl<'a> QfqAttrs<'a> {
    /// Weight against other classes, 1 to 1024.
    #[doc(alias = "TCA_QFQ_WEIGHT")]
    #[inline]
    pub fn weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Largest packet in bytes.
    #[doc(alias = "TCA_QFQ_LMAX")]
    #[inline]
    pub fn lmax(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl QfqWriter {
    /// Sets [`weight`](QfqAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`lmax`](QfqAttrs#method.lmax).
    #[inline]
    pub fn lmax(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Settings of random early detection.
pub type RedAttrs<'a> = AttrsOf<'a, sets::Red>;

impl<'a> RedAttrs<'a> {
    /// Lengths and scales.
    #[doc(alias = "TCA_RED_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcRedQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcRedQopt>>(1)
    }

    /// Table for ageing the average while idle, 256 bytes; `tc` computes it.
    #[doc(alias = "TCA_RED_STAB")]
    #[inline]
    pub fn stab(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Greatest probability, as a fraction of 2 to the power of 32.
    #[doc(alias = "TCA_RED_MAX_P")]
    #[inline]
    pub fn max_p(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Flags like those in `parms`, with a mask of those that are meant.
    #[doc(alias = "TCA_RED_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<rt::Bitfield<u32>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<u32>>(4)
    }

    /// Block of filters that sees packets dropped early.
    #[doc(alias = "TCA_RED_EARLY_DROP_BLOCK")]
    #[inline]
    pub fn early_drop_block(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Block of filters that sees packets marked.
    #[doc(alias = "TCA_RED_MARK_BLOCK")]
    #[inline]
    pub fn mark_block(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }
}

impl RedWriter {
    /// Sets [`parms`](RedAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcRedQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcRedQopt>>(1, value)
    }

    /// Sets [`stab`](RedAttrs#method.stab).
    #[inline]
    pub fn stab(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`max-p`](RedAttrs#method.max_p).
    #[inline]
    pub fn max_p(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`flags`](RedAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(4, value)
    }

    /// Sets [`early-drop-block`](RedAttrs#method.early_drop_block).
    #[inline]
    pub fn early_drop_block(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`mark-block`](RedAttrs#method.mark_block).
    #[inline]
    pub fn mark_block(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Filter that compares the realms of the packet's route.
pub type RouteAttrs<'a> = AttrsOf<'a, sets::Route>;

impl<'a> RouteAttrs<'a> {
    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_ROUTE4_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Realm of the destination, 0 to 255.
    #[doc(alias = "TCA_ROUTE4_TO")]
    #[inline]
    pub fn to(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Realm of the source, 0 to 255.
    #[doc(alias = "TCA_ROUTE4_FROM")]
    #[inline]
    pub fn from_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Index of the interface the packet came in by; an alternative to `from`.
    #[doc(alias = "TCA_ROUTE4_IIF")]
    #[inline]
    pub fn iif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_ROUTE4_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(5)
    }

    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_ROUTE4_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(6)
    }
}

impl RouteWriter {
    /// Sets [`classid`](RouteAttrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`to`](RouteAttrs#method.to).
    #[inline]
    pub fn to(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`from`](RouteAttrs#method.from_).
    #[inline]
    pub fn from_(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`iif`](RouteAttrs#method.iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`police`](RouteAttrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(5, fill)
    }

    /// Sets [`act`](RouteAttrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(6, first, entries, fill)
    }
}

/// Settings of the time-aware shaper (IEEE 802.1Qbv).
pub type TaprioAttrs<'a> = AttrsOf<'a, sets::Taprio>;

impl<'a> TaprioAttrs<'a> {
    /// Traffic classes and their queues.
    #[doc(alias = "TCA_TAPRIO_ATTR_PRIOMAP")]
    #[inline]
    pub fn priomap(&self) -> Result<Option<TcMqprioQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcMqprioQopt>>(1)
    }

    /// The timetable.
    #[doc(alias = "TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST")]
    #[inline]
    pub fn sched_entry_list(
        &self,
    ) -> Result<Option<TaprioSchedEntryListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TaprioSchedEntryListAttrs<'_>>(2)
    }

    /// Start of the timetable, in nanoseconds of its clock.
    #[doc(alias = "TCA_TAPRIO_ATTR_SCHED_BASE_TIME")]
    #[inline]
    pub fn sched_base_time(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(3)
    }

    /// One entry alone; not used by current kernels.
    #[doc(alias = "TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY")]
    #[inline]
    pub fn sched_single_entry(
        &self,
    ) -> Result<Option<TaprioSchedEntryAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TaprioSchedEntryAttrs<'_>>(4)
    }

    /// Clock of the timetable, such as `CLOCK_TAI` (11).
    #[doc(alias = "TCA_TAPRIO_ATTR_SCHED_CLOCKID")]
    #[inline]
    pub fn sched_clockid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(5)
    }

    /// In answers: a timetable that is to come into force.
    #[doc(alias = "TCA_TAPRIO_ATTR_ADMIN_SCHED")]
    #[inline]
    pub fn admin_sched(&self) -> Result<Option<Self>, rt::DecodeError> {
        self.view.get::<TaprioAttrs<'_>>(7)
    }

    /// Length of the timetable in nanoseconds.
    #[doc(alias = "TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME")]
    #[inline]
    pub fn sched_cycle_time(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(8)
    }

    /// Time by which the last cycle may be stretched, in nanoseconds.
    #[doc(alias = "TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION")]
    #[inline]
    pub fn sched_cycle_time_extension(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(9)
    }

    /// Bits: 1 send times are set by the kernel for each packet, 2 all in hardware.
    #[doc(alias = "TCA_TAPRIO_ATTR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Nanoseconds that a packet takes from the qdisc to the hardware.
    #[doc(alias = "TCA_TAPRIO_ATTR_TXTIME_DELAY")]
    #[inline]
    pub fn txtime_delay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Settings of one traffic class.
    #[doc(alias = "TCA_TAPRIO_ATTR_TC_ENTRY")]
    #[inline]
    pub fn tc_entry(&self) -> rt::Multi<'a, TaprioTcEntryAttrs<'a>> {
        self.view.all(12)
    }
}

impl TaprioWriter {
    /// Sets [`priomap`](TaprioAttrs#method.priomap).
    #[inline]
    pub fn priomap(&mut self, value: TcMqprioQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcMqprioQopt>>(1, value)
    }

    /// Sets [`sched-entry-list`](TaprioAttrs#method.sched_entry_list).
    #[inline]
    pub fn sched_entry_list(
        &mut self,
        fill: impl FnOnce(&mut TaprioSchedEntryListWriter),
    ) -> &mut Self {
        self.put_nest::<TaprioSchedEntryListWriter>(2, fill)
    }

    /// Sets [`sched-base-time`](TaprioAttrs#method.sched_base_time).
    #[inline]
    pub fn sched_base_time(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(3, value)
    }

    /// Sets [`sched-single-entry`](TaprioAttrs#method.sched_single_entry).
    #[inline]
    pub fn sched_single_entry(
        &mut self,
        fill: impl FnOnce(&mut TaprioSchedEntryWriter),
    ) -> &mut Self {
        self.put_nest::<TaprioSchedEntryWriter>(4, fill)
    }

    /// Sets [`sched-clockid`](TaprioAttrs#method.sched_clockid).
    #[inline]
    pub fn sched_clockid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(5, value)
    }

    /// Sets [`admin-sched`](TaprioAttrs#method.admin_sched).
    #[inline]
    pub fn admin_sched(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.put_nest::<Self>(7, fill)
    }

    /// Sets [`sched-cycle-time`](TaprioAttrs#method.sched_cycle_time).
    #[inline]
    pub fn sched_cycle_time(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(8, value)
    }

    /// Sets [`sched-cycle-time-extension`](TaprioAttrs#method.sched_cycle_time_extension).
    #[inline]
    pub fn sched_cycle_time_extension(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(9, value)
    }

    /// Sets [`flags`](TaprioAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`txtime-delay`](TaprioAttrs#method.txtime_delay).
    #[inline]
    pub fn txtime_delay(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`tc-entry`](TaprioAttrs#method.tc_entry): call it once for each value.
    #[inline]
    pub fn tc_entry(
        &mut self,
        fill: impl FnOnce(&mut TaprioTcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<TaprioTcEntryWriter>(12, fill)
    }
}

/// A timetable.
pub type TaprioSchedEntryListAttrs<'a> = AttrsOf<'a, sets::TaprioSchedEntryList>;

impl<'a> TaprioSchedEntryListAttrs<'a> {
    /// An entry; they follow one another in time.
    #[doc(alias = "TCA_TAPRIO_SCHED_ENTRY")]
    #[inline]
    pub fn entry(&self) -> rt::Multi<'a, TaprioSchedEntryAttrs<'a>> {
        self.view.all(1)
    }
}

impl TaprioSchedEntryListWriter {
    /// Sets [`entry`](TaprioSchedEntryListAttrs#method.entry): call it once for each value.
    #[inline]
    pub fn entry(
        &mut self,
        fill: impl FnOnce(&mut TaprioSchedEntryWriter),
    ) -> &mut Self {
        self.put_nest::<TaprioSchedEntryWriter>(1, fill)
    }
}

/// One entry of a timetable.
pub type TaprioSchedEntryAttrs<'a> = AttrsOf<'a, sets::TaprioSchedEntry>;

impl<'a> TaprioSchedEntryAttrs<'a> {
    /// Place in the timetable.
    #[doc(alias = "TCA_TAPRIO_SCHED_ENTRY_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// 0 opens the gates, 1 also holds preemption back, 2 also releases it.
    #[doc(alias = "TCA_TAPRIO_SCHED_ENTRY_CMD")]
    #[inline]
    pub fn cmd(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Gates that are open, bit n for traffic class n.
    #[doc(alias = "TCA_TAPRIO_SCHED_ENTRY_GATE_MASK")]
    #[inline]
    pub fn gate_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Duration in nanoseconds.
    #[doc(alias = "TCA_TAPRIO_SCHED_ENTRY_INTERVAL")]
    #[inline]
    pub fn interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }
}

impl TaprioSchedEntryWriter {
    /// Sets [`index`](TaprioSchedEntryAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`cmd`](TaprioSchedEntryAttrs#method.cmd).
    #[inline]
    pub fn cmd(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`gate-mask`](TaprioSchedEntryAttrs#method.gate_mask).
    #[inline]
    pub fn gate_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`interval`](TaprioSchedEntryAttrs#method.interval).
    #[inline]
    pub fn interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// Settings of one traffic class.
pub type TaprioTcEntryAttrs<'a> = AttrsOf<'a, sets::TaprioTcEntry>;

impl<'a> TaprioTcEntryAttrs<'a> {
    /// The traffic class.
    #[doc(alias = "TCA_TAPRIO_TC_ENTRY_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Largest packet in bytes; 0 for no limit.
    #[doc(alias = "TCA_TAPRIO_TC_ENTRY_MAX_SDU")]
    #[inline]
    pub fn max_sdu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Frame preemption: 1 express, 2 may be interrupted.
    #[doc(alias = "TCA_TAPRIO_TC_ENTRY_FP")]
    #[inline]
    pub fn fp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }
}

impl TaprioTcEntryWriter {
    /// Sets [`index`](TaprioTcEntryAttrs#method.index_).
    #[inline]
    pub fn index_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`max-sdu`](TaprioTcEntryAttrs#method.max_sdu).
    #[inline]
    pub fn max_sdu(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`fp`](TaprioTcEntryAttrs#method.fp).
    #[inline]
    pub fn fp(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Settings of the token bucket filter.
pub type TbfAttrs<'a> = AttrsOf<'a, sets::Tbf>;

impl<'a> TbfAttrs<'a> {
    /// Rates and sizes.
    #[doc(alias = "TCA_TBF_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcTbfQopt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcTbfQopt>>(1)
    }

    /// Rate table, 1024 bytes; the kernel takes nothing but the link layer from it.
    #[doc(alias = "TCA_TBF_RTAB")]
    #[inline]
    pub fn rtab(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// The same for the peak rate.
    #[doc(alias = "TCA_TBF_PTAB")]
    #[inline]
    pub fn ptab(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Rate where it does not fit into 32 bits.
    #[doc(alias = "TCA_TBF_RATE64")]
    #[inline]
    pub fn rate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Peak rate where it does not fit into 32 bits.
    #[doc(alias = "TCA_TBF_PRATE64")]
    #[inline]
    pub fn prate64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Size of the bucket in bytes; replaces the time in `parms`.
    #[doc(alias = "TCA_TBF_BURST")]
    #[inline]
    pub fn burst(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Size of the peak bucket in bytes.
    #[doc(alias = "TCA_TBF_PBURST")]
    #[inline]
    pub fn pburst(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl TbfWriter {
    /// Sets [`parms`](TbfAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcTbfQopt) -> &mut Self {
        self.put_attr::<c::Struct<TcTbfQopt>>(1, value)
    }

    /// Sets [`rtab`](TbfAttrs#method.rtab).
    #[inline]
    pub fn rtab(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`ptab`](TbfAttrs#method.ptab).
    #[inline]
    pub fn ptab(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`rate64`](TbfAttrs#method.rate64).
    #[inline]
    pub fn rate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`prate64`](TbfAttrs#method.prate64).
    #[inline]
    pub fn prate64(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`burst`](TbfAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`pburst`](TbfAttrs#method.pburst).
    #[inline]
    pub fn pburst(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Action that sends samples of packets to user space, through the family `psample`.
pub type ActSampleAttrs<'a> = AttrsOf<'a, sets::ActSample>;

impl<'a> ActSampleAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_SAMPLE_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// Basic data of the action.
    #[doc(alias = "TCA_SAMPLE_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(2)
    }

    /// One packet out of this many.
    #[doc(alias = "TCA_SAMPLE_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Bytes to send of each sample; all if absent.
    #[doc(alias = "TCA_SAMPLE_TRUNC_SIZE")]
    #[inline]
    pub fn trunc_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Group that gets the samples.
    #[doc(alias = "TCA_SAMPLE_PSAMPLE_GROUP")]
    #[inline]
    pub fn psample_group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl ActSampleWriter {
    /// Sets [`tm`](ActSampleAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActSampleAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(2, value)
    }

    /// Sets [`rate`](ActSampleAttrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`trunc-size`](ActSampleAttrs#method.trunc_size).
    #[inline]
    pub fn trunc_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`psample-group`](ActSampleAttrs#method.psample_group).
    #[inline]
    pub fn psample_group(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Action that only decides what happens next (`tc ... action drop`).
pub type ActGactAttrs<'a> = AttrsOf<'a, sets::ActGact>;

impl<'a> ActGactAttrs<'a> {
    /// Ages of the action; read-only.
    #[doc(alias = "TCA_GACT_TM")]
    #[inline]
    pub fn tm(&self) -> Result<Option<TcfT>, rt::DecodeError> {
        self.view.get::<c::Struct<TcfT>>(1)
    }

    /// The decision.
    #[doc(alias = "TCA_GACT_PARMS")]
    #[inline]
    pub fn parms(&self) -> Result<Option<TcGact>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGact>>(2)
    }

    /// Another decision for some of the packets.
    #[doc(alias = "TCA_GACT_PROB")]
    #[inline]
    pub fn prob(&self) -> Result<Option<TcGactP>, rt::DecodeError> {
        self.view.get::<c::Struct<TcGactP>>(3)
    }
}

impl ActGactWriter {
    /// Sets [`tm`](ActGactAttrs#method.tm).
    #[inline]
    pub fn tm(&mut self, value: TcfT) -> &mut Self {
        self.put_attr::<c::Struct<TcfT>>(1, value)
    }

    /// Sets [`parms`](ActGactAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, value: TcGact) -> &mut Self {
        self.put_attr::<c::Struct<TcGact>>(2, value)
    }

    /// Sets [`prob`](ActGactAttrs#method.prob).
    #[inline]
    pub fn prob(&mut self, value: TcGactP) -> &mut Self {
        self.put_attr::<c::Struct<TcGactP>>(3, value)
    }
}

/// Size table.
pub type TcaStabAttrs<'a> = AttrsOf<'a, sets::TcaStab>;

impl<'a> TcaStabAttrs<'a> {
    /// How sizes are reckoned and how large the table is.
    #[doc(alias = "TCA_STAB_BASE")]
    #[inline]
    pub fn base(&self) -> Result<Option<TcSizespec>, rt::DecodeError> {
        self.view.get::<c::Struct<TcSizespec>>(1)
    }

    /// The table: u16 values.
    #[doc(alias = "TCA_STAB_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }
}

impl TcaStabWriter {
    /// Sets [`base`](TcaStabAttrs#method.base).
    #[inline]
    pub fn base(&mut self, value: TcSizespec) -> &mut Self {
        self.put_attr::<c::Struct<TcSizespec>>(1, value)
    }

    /// Sets [`data`](TcaStabAttrs#method.data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }
}

/// Counters and states of a qdisc, class or action (`tc -s`).
pub type TcaStatsAttrs<'a> = AttrsOf<'a, sets::TcaStats, 1>;

impl<'a> TcaStatsAttrs<'a> {
    /// Bytes and packets, hardware included; packets are cut to 32 bits.
    #[doc(alias = "TCA_STATS_BASIC")]
    #[inline]
    pub fn basic(&self) -> Result<Option<GnetStatsBasic>, rt::DecodeError> {
        self.view.get::<c::Struct<GnetStatsBasic>>(1)
    }

    /// Estimated rates, cut to 32 bits.
    #[doc(alias = "TCA_STATS_RATE_EST")]
    #[inline]
    pub fn rate_est(&self) -> Result<Option<GnetStatsRateEst>, rt::DecodeError> {
        self.view.get::<c::Struct<GnetStatsRateEst>>(2)
    }

    /// State of the queue.
    #[doc(alias = "TCA_STATS_QUEUE")]
    #[inline]
    pub fn queue(&self) -> Result<Option<GnetStatsQueue>, rt::DecodeError> {
        self.view.get::<c::Struct<GnetStatsQueue>>(3)
    }

    /// Counters of the kind.
    #[doc(alias = "TCA_STATS_APP")]
    #[inline]
    pub fn app(&self) -> Result<Option<TcaStatsAppMsg<'a>>, rt::DecodeError> {
        self.view.select_by(4, self.outer[0], TcaStatsAppMsg::select)
    }

    /// Estimated rates, present if they need 64 bits.
    #[doc(alias = "TCA_STATS_RATE_EST64")]
    #[inline]
    pub fn rate_est64(&self) -> Result<Option<GnetStatsRateEst64>, rt::DecodeError> {
        self.view.get::<c::Struct<GnetStatsRateEst64>>(5)
    }

    /// Bytes and packets handled by hardware alone.
    #[doc(alias = "TCA_STATS_BASIC_HW")]
    #[inline]
    pub fn basic_hw(&self) -> Result<Option<GnetStatsBasic>, rt::DecodeError> {
        self.view.get::<c::Struct<GnetStatsBasic>>(7)
    }

    /// Packets in 64 bits, present if they need it.
    #[doc(alias = "TCA_STATS_PKT64")]
    #[inline]
    pub fn pkt64(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }
}

impl TcaStatsWriter {
    /// Sets [`basic`](TcaStatsAttrs#method.basic).
    #[inline]
    pub fn basic(&mut self, value: GnetStatsBasic) -> &mut Self {
        self.put_attr::<c::Struct<GnetStatsBasic>>(1, value)
    }

    /// Sets [`rate-est`](TcaStatsAttrs#method.rate_est).
    #[inline]
    pub fn rate_est(&mut self, value: GnetStatsRateEst) -> &mut Self {
        self.put_attr::<c::Struct<GnetStatsRateEst>>(2, value)
    }

    /// Sets [`queue`](TcaStatsAttrs#method.queue).
    #[inline]
    pub fn queue(&mut self, value: GnetStatsQueue) -> &mut Self {
        self.put_attr::<c::Struct<GnetStatsQueue>>(3, value)
    }

    /// Sets `app` in the layout for `cake`.
    #[inline]
    pub fn app_cake(&mut self, fill: impl FnOnce(&mut CakeStatsWriter)) -> &mut Self {
        self.put_nest::<CakeStatsWriter>(4, fill)
    }

    /// Sets `app` in the layout for `choke`.
    #[inline]
    pub fn app_choke(&mut self, header: TcChokeXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `codel`.
    #[inline]
    pub fn app_codel(&mut self, header: TcCodelXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `dualpi2`.
    #[inline]
    pub fn app_dualpi2(&mut self, header: TcDualpi2Xstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `fq`.
    #[inline]
    pub fn app_fq(&mut self, header: TcFqQdStats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `fq_codel`.
    #[inline]
    pub fn app_fq_codel(&mut self, header: TcFqCodelXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `fq_pie`.
    #[inline]
    pub fn app_fq_pie(&mut self, header: TcFqPieXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `hhf`.
    #[inline]
    pub fn app_hhf(&mut self, header: TcHhfXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `pie`.
    #[inline]
    pub fn app_pie(&mut self, header: TcPieXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `red`.
    #[inline]
    pub fn app_red(&mut self, header: TcRedXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `sfb`.
    #[inline]
    pub fn app_sfb(&mut self, header: TcSfbXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `sfq`.
    #[inline]
    pub fn app_sfq(&mut self, header: TcSfqXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `htb`.
    #[inline]
    pub fn app_htb(&mut self, header: TcHtbXstats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `hfsc`.
    #[inline]
    pub fn app_hfsc(&mut self, header: TcHfscStats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `drr`.
    #[inline]
    pub fn app_drr(&mut self, header: TcDrrStats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in the layout for `qfq`.
    #[inline]
    pub fn app_qfq(&mut self, header: TcQfqStats) -> &mut Self {
        self.put_header(4, &header)
    }

    /// Sets `app` in a layout that the spec does not describe.
    #[inline]
    pub fn app_other(&mut self, fill: impl FnOnce(&mut rt::RawWriter<'_>)) -> &mut Self {
        self.put_other(4, fill)
    }

    /// Sets [`rate-est64`](TcaStatsAttrs#method.rate_est64).
    #[inline]
    pub fn rate_est64(&mut self, value: GnetStatsRateEst64) -> &mut Self {
        self.put_attr::<c::Struct<GnetStatsRateEst64>>(5, value)
    }

    /// Sets [`basic-hw`](TcaStatsAttrs#method.basic_hw).
    #[inline]
    pub fn basic_hw(&mut self, value: GnetStatsBasic) -> &mut Self {
        self.put_attr::<c::Struct<GnetStatsBasic>>(7, value)
    }

    /// Sets [`pkt64`](TcaStatsAttrs#method.pkt64).
    #[inline]
    pub fn pkt64(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }
}

/// Filter that compares any bytes of the packet.
pub type U32Attrs<'a> = AttrsOf<'a, sets::U32>;

impl<'a> U32Attrs<'a> {
    /// Handle of the class for packets that match.
    #[doc(alias = "TCA_U32_CLASSID")]
    #[inline]
    pub fn classid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Hash table, and bucket in it, to which the filter belongs.
    #[doc(alias = "TCA_U32_HASH")]
    #[inline]
    pub fn hash_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Hash table in which to go on.
    #[doc(alias = "TCA_U32_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Makes a hash table with this many buckets, a power of two up to 256.
    #[doc(alias = "TCA_U32_DIVISOR")]
    #[inline]
    pub fn divisor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// The comparisons.
    #[doc(alias = "TCA_U32_SEL")]
    #[inline]
    pub fn sel(&self) -> Result<Option<TcU32Sel>, rt::DecodeError> {
        self.view.get::<c::Struct<TcU32Sel>>(5)
    }

    /// A limit of rate in its old form; use the action `police` now.
    #[doc(alias = "TCA_U32_POLICE")]
    #[inline]
    pub fn police(&self) -> Result<Option<PoliceAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PoliceAttrs<'_>>(6)
    }

    /// Actions for packets that match; the index is their turn, from 1.
    #[doc(alias = "TCA_U32_ACT")]
    #[inline]
    pub fn act(&self) -> Result<rt::Entries<'a, ActAttrs<'a>>, rt::DecodeError> {
        self.view.entries(7)
    }

    /// Name of the interface the packet came in by.
    #[doc(alias = "TCA_U32_INDEV")]
    #[inline]
    pub fn indev(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(8)
    }

    /// Counters; read-only.
    #[doc(alias = "TCA_U32_PCNT")]
    #[inline]
    pub fn pcnt(&self) -> Result<Option<TcU32Pcnt>, rt::DecodeError> {
        self.view.get::<c::Struct<TcU32Pcnt>>(9)
    }

    /// Comparison with the packet's mark.
    #[doc(alias = "TCA_U32_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<TcU32Mark>, rt::DecodeError> {
        self.view.get::<c::Struct<TcU32Mark>>(10)
    }

    /// Software and hardware, bits as in `cls-flags`.
    #[doc(alias = "TCA_U32_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }
}

impl U32Writer {
    /// Sets [`classid`](U32Attrs#method.classid).
    #[inline]
    pub fn classid(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`hash`](U32Attrs#method.hash_).
    #[inline]
    pub fn hash_(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`link`](U32Attrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`divisor`](U32Attrs#method.divisor).
    #[inline]
    pub fn divisor(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`sel`](U32Attrs#method.sel).
    #[inline]
    pub fn sel(&mut self, value: TcU32Sel) -> &mut Self {
        self.put_attr::<c::Struct<TcU32Sel>>(5, value)
    }

    /// Sets [`police`](U32Attrs#method.police).
    #[inline]
    pub fn police(&mut self, fill: impl FnOnce(&mut PoliceWriter)) -> &mut Self {
        self.put_nest::<PoliceWriter>(6, fill)
    }

    /// Sets [`act`](U32Attrs#method.act).
    #[inline]
    pub fn act<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActWriter, T>(7, first, entries, fill)
    }

    /// Sets [`indev`](U32Attrs#method.indev).
    #[inline]
    pub fn indev(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }

    /// Sets [`pcnt`](U32Attrs#method.pcnt).
    #[inline]
    pub fn pcnt(&mut self, value: TcU32Pcnt) -> &mut Self {
        self.put_attr::<c::Struct<TcU32Pcnt>>(9, value)
    }

    /// Sets [`mark`](U32Attrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: TcU32Mark) -> &mut Self {
        self.put_attr::<c::Struct<TcU32Mark>>(10, value)
    }

    /// Sets [`flags`](U32Attrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}
