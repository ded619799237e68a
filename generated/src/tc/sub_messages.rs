// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Payloads whose layout another attribute selects.

use super::*;

/// The layouts of `options-msg`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum OptionsMsg<'a> {
    /// Selected by `basic`.
    Basic(BasicAttrs<'a>),
    /// Selected by `bpf`.
    Bpf(BpfAttrs<'a>),
    /// Selected by `bfifo`.
    Bfifo(TcFifoQopt),
    /// Selected by `cake`.
    Cake(CakeAttrs<'a>),
    /// Selected by `cbs`.
    Cbs(CbsAttrs<'a>),
    /// Selected by `cgroup`.
    Cgroup(CgroupAttrs<'a>),
    /// Selected by `choke`.
    Choke(ChokeAttrs<'a>),
    /// Selected by `clsact`.
    Clsact,
    /// Selected by `codel`.
    Codel(CodelAttrs<'a>),
    /// Selected by `drr`.
    Drr(DrrAttrs<'a>),
    /// Selected by `dualpi2`.
    Dualpi2(Dualpi2Attrs<'a>),
    /// Selected by `etf`.
    Etf(EtfAttrs<'a>),
    /// Selected by `ets`.
    Ets(EtsAttrs<'a>),
    /// Selected by `flow`.
    Flow(FlowAttrs<'a>),
    /// Selected by `flower`.
    Flower(FlowerAttrs<'a>),
    /// Selected by `fq`.
    Fq(FqAttrs<'a>),
    /// Selected by `fq_codel`.
    FqCodel(FqCodelAttrs<'a>),
    /// Selected by `fq_pie`.
    FqPie(FqPieAttrs<'a>),
    /// Selected by `fw`.
    Fw(FwAttrs<'a>),
    /// Selected by `gred`.
    Gred(GredAttrs<'a>),
    /// Selected by `hfsc`.
    Hfsc(TcHfscQopt),
    /// Selected by `hhf`.
    Hhf(HhfAttrs<'a>),
    /// Selected by `htb`.
    Htb(HtbAttrs<'a>),
    /// Selected by `ingress`.
    Ingress,
    /// Selected by `matchall`.
    Matchall(MatchallAttrs<'a>),
    /// Selected by `mq`.
    Mq,
    /// Selected by `mqprio`.
    Mqprio(rt::WithHeader<TcMqprioQopt, MqprioAttrs<'a>>),
    /// Selected by `multiq`.
    Multiq(TcMultiqQopt),
    /// Selected by `netem`.
    Netem(rt::WithHeader<TcNetemQopt, NetemAttrs<'a>>),
    /// Selected by `pfifo`.
    Pfifo(TcFifoQopt),
    /// Selected by `pfifo_fast`.
    PfifoFast(TcPrioQopt),
    /// Selected by `pfifo_head_drop`.
    PfifoHeadDrop(TcFifoQopt),
    /// Selected by `pie`.
    Pie(PieAttrs<'a>),
    /// Selected by `plug`.
    Plug(TcPlugQopt),
    /// Selected by `prio`.
    Prio(TcPrioQopt),
    /// Selected by `qfq`.
    Qfq(QfqAttrs<'a>),
    /// Selected by `red`.
    Red(RedAttrs<'a>),
    /// Selected by `route`.
    Route(RouteAttrs<'a>),
    /// Selected by `sfb`.
    Sfb(SfbAttrs<'a>),
    /// Selected by `sfq`.
    Sfq(TcSfqQoptV1),
    /// Selected by `taprio`.
    Taprio(TaprioAttrs<'a>),
    /// Selected by `tbf`.
    Tbf(TbfAttrs<'a>),
    /// Selected by `u32`.
    U32(U32Attrs<'a>),
    /// Selected by `skbprio`.
    Skbprio(TcSkbprioQopt),
    /// Selected by `noqueue`.
    Noqueue,
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> OptionsMsg<'a> {
    /// Reads `payload` in the layout that `key`, the selector's payload, selects.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select(key: &'a [u8], payload: &'a [u8]) -> Result<Self, rt::Problem> {
        Ok(
            match rt::trim_nul(key) {
                b"basic" => Self::Basic(BasicAttrs::new(payload)),
                b"bpf" => Self::Bpf(BpfAttrs::new(payload)),
                b"bfifo" => Self::Bfifo(rt::Struct::read(payload)),
                b"cake" => Self::Cake(CakeAttrs::new(payload)),
                b"cbs" => Self::Cbs(CbsAttrs::new(payload)),
                b"cgroup" => Self::Cgroup(CgroupAttrs::new(payload)),
                b"choke" => Self::Choke(ChokeAttrs::new(payload)),
                b"clsact" => Self::Clsact,
                b"codel" => Self::Codel(CodelAttrs::new(payload)),
                b"drr" => Self::Drr(DrrAttrs::new(payload)),
                b"dualpi2" => Self::Dualpi2(Dualpi2Attrs::new(payload)),
                b"etf" => Self::Etf(EtfAttrs::new(payload)),
                b"ets" => Self::Ets(EtsAttrs::new(payload)),
                b"flow" => Self::Flow(FlowAttrs::new(payload)),
                b"flower" => Self::Flower(FlowerAttrs::new(payload)),
                b"fq" => Self::Fq(FqAttrs::new(payload)),
                b"fq_codel" => Self::FqCodel(FqCodelAttrs::new(payload)),
                b"fq_pie" => Self::FqPie(FqPieAttrs::new(payload)),
                b"fw" => Self::Fw(FwAttrs::new(payload)),
                b"gred" => Self::Gred(GredAttrs::new(payload)),
                b"hfsc" => Self::Hfsc(rt::Struct::read(payload)),
                b"hhf" => Self::Hhf(HhfAttrs::new(payload)),
                b"htb" => Self::Htb(HtbAttrs::new(payload)),
                b"ingress" => Self::Ingress,
                b"matchall" => Self::Matchall(MatchallAttrs::new(payload)),
                b"mq" => Self::Mq,
                b"mqprio" => Self::Mqprio(rt::WithHeader::decode(payload)?),
                b"multiq" => Self::Multiq(rt::Struct::read(payload)),
                b"netem" => Self::Netem(rt::WithHeader::decode(payload)?),
                b"pfifo" => Self::Pfifo(rt::Struct::read(payload)),
                b"pfifo_fast" => Self::PfifoFast(rt::Struct::read(payload)),
                b"pfifo_head_drop" => Self::PfifoHeadDrop(rt::Struct::read(payload)),
                b"pie" => Self::Pie(PieAttrs::new(payload)),
                b"plug" => Self::Plug(rt::Struct::read(payload)),
                b"prio" => Self::Prio(rt::Struct::read(payload)),
                b"qfq" => Self::Qfq(QfqAttrs::new(payload)),
                b"red" => Self::Red(RedAttrs::new(payload)),
                b"route" => Self::Route(RouteAttrs::new(payload)),
                b"sfb" => Self::Sfb(SfbAttrs::new(payload)),
                b"sfq" => Self::Sfq(rt::Struct::read(payload)),
                b"taprio" => Self::Taprio(TaprioAttrs::new(payload)),
                b"tbf" => Self::Tbf(TbfAttrs::new(payload)),
                b"u32" => Self::U32(U32Attrs::new(payload)),
                b"skbprio" => Self::Skbprio(rt::Struct::read(payload)),
                b"noqueue" => Self::Noqueue,
                _ => Self::Unknown { key, payload },
            },
        )
    }
}

/// The layouts of `act-options-msg`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum ActOptionsMsg<'a> {
    /// Selected by `bpf`.
    Bpf(ActBpfAttrs<'a>),
    /// Selected by `connmark`.
    Connmark(ActConnmarkAttrs<'a>),
    /// Selected by `csum`.
    Csum(ActCsumAttrs<'a>),
    /// Selected by `ct`.
    Ct(ActCtAttrs<'a>),
    /// Selected by `ctinfo`.
    Ctinfo(ActCtinfoAttrs<'a>),
    /// Selected by `gact`.
    Gact(ActGactAttrs<'a>),
    /// Selected by `gate`.
    Gate(ActGateAttrs<'a>),
    /// Selected by `ife`.
    Ife(ActIfeAttrs<'a>),
    /// Selected by `mirred`.
    Mirred(ActMirredAttrs<'a>),
    /// Selected by `mpls`.
    Mpls(ActMplsAttrs<'a>),
    /// Selected by `nat`.
    Nat(ActNatAttrs<'a>),
    /// Selected by `pedit`.
    Pedit(ActPeditAttrs<'a>),
    /// Selected by `police`.
    Police(PoliceAttrs<'a>),
    /// Selected by `sample`.
    Sample(ActSampleAttrs<'a>),
    /// Selected by `simple`.
    Simple(ActSimpleAttrs<'a>),
    /// Selected by `skbedit`.
    Skbedit(ActSkbeditAttrs<'a>),
    /// Selected by `skbmod`.
    Skbmod(ActSkbmodAttrs<'a>),
    /// Selected by `tunnel_key`.
    TunnelKey(ActTunnelKeyAttrs<'a>),
    /// Selected by `vlan`.
    Vlan(ActVlanAttrs<'a>),
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> ActOptionsMsg<'a> {
    /// Reads `payload` in the layout that `key`, the selector's payload, selects.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select(key: &'a [u8], payload: &'a [u8]) -> Result<Self, rt::Problem> {
        Ok(
            match rt::trim_nul(key) {
                b"bpf" => Self::Bpf(ActBpfAttrs::new(payload)),
                b"connmark" => Self::Connmark(ActConnmarkAttrs::new(payload)),
                b"csum" => Self::Csum(ActCsumAttrs::new(payload)),
                b"ct" => Self::Ct(ActCtAttrs::new(payload)),
                b"ctinfo" => Self::Ctinfo(ActCtinfoAttrs::new(payload)),
                b"gact" => Self::Gact(ActGactAttrs::new(payload)),
                b"gate" => Self::Gate(ActGateAttrs::new(payload)),
                b"ife" => Self::Ife(ActIfeAttrs::new(payload)),
                b"mirred" => Self::Mirred(ActMirredAttrs::new(payload)),
                b"mpls" => Self::Mpls(ActMplsAttrs::new(payload)),
                b"nat" => Self::Nat(ActNatAttrs::new(payload)),
                b"pedit" => Self::Pedit(ActPeditAttrs::new(payload)),
                b"police" => Self::Police(PoliceAttrs::new(payload)),
                b"sample" => Self::Sample(ActSampleAttrs::new(payload)),
                b"simple" => Self::Simple(ActSimpleAttrs::new(payload)),
                b"skbedit" => Self::Skbedit(ActSkbeditAttrs::new(payload)),
                b"skbmod" => Self::Skbmod(ActSkbmodAttrs::new(payload)),
                b"tunnel_key" => Self::TunnelKey(ActTunnelKeyAttrs::new(payload)),
                b"vlan" => Self::Vlan(ActVlanAttrs::new(payload)),
                _ => Self::Unknown { key, payload },
            },
        )
    }
}

/// The layouts of `tca-stats-app-msg`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum TcaStatsAppMsg<'a> {
    /// Selected by `cake`.
    Cake(CakeStatsAttrs<'a>),
    /// Selected by `choke`.
    Choke(TcChokeXstats),
    /// Selected by `codel`.
    Codel(TcCodelXstats),
    /// Selected by `dualpi2`.
    Dualpi2(TcDualpi2Xstats),
    /// Selected by `fq`.
    Fq(TcFqQdStats),
    /// Selected by `fq_codel`.
    FqCodel(TcFqCodelXstats),
    /// Selected by `fq_pie`.
    FqPie(TcFqPieXstats),
    /// Selected by `hhf`.
    Hhf(TcHhfXstats),
    /// Selected by `pie`.
    Pie(TcPieXstats),
    /// Selected by `red`.
    Red(TcRedXstats),
    /// Selected by `sfb`.
    Sfb(TcSfbXstats),
    /// Selected by `sfq`.
    Sfq(TcSfqXstats),
    /// Selected by `htb`.
    Htb(TcHtbXstats),
    /// Selected by `hfsc`.
    Hfsc(TcHfscStats),
    /// Selected by `drr`.
    Drr(TcDrrStats),
    /// Selected by `qfq`.
    Qfq(TcQfqStats),
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> TcaStatsAppMsg<'a> {
    /// Reads `payload` in the layout that `key`, the selector's payload, selects.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select(key: &'a [u8], payload: &'a [u8]) -> Result<Self, rt::Problem> {
        Ok(
            match rt::trim_nul(key) {
                b"cake" => Self::Cake(CakeStatsAttrs::new(payload)),
                b"choke" => Self::Choke(rt::Struct::read(payload)),
                b"codel" => Self::Codel(rt::Struct::read(payload)),
                b"dualpi2" => Self::Dualpi2(rt::Struct::read(payload)),
                b"fq" => Self::Fq(rt::Struct::read(payload)),
                b"fq_codel" => Self::FqCodel(rt::Struct::read(payload)),
                b"fq_pie" => Self::FqPie(rt::Struct::read(payload)),
                b"hhf" => Self::Hhf(rt::Struct::read(payload)),
                b"pie" => Self::Pie(rt::Struct::read(payload)),
                b"red" => Self::Red(rt::Struct::read(payload)),
                b"sfb" => Self::Sfb(rt::Struct::read(payload)),
                b"sfq" => Self::Sfq(rt::Struct::read(payload)),
                b"htb" => Self::Htb(rt::Struct::read(payload)),
                b"hfsc" => Self::Hfsc(rt::Struct::read(payload)),
                b"drr" => Self::Drr(rt::Struct::read(payload)),
                b"qfq" => Self::Qfq(rt::Struct::read(payload)),
                _ => Self::Unknown { key, payload },
            },
        )
    }
}
