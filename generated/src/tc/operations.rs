// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Route,
    events: [
        36 => Newqdisc,
        37 => Delqdisc,
        40 => Newtclass,
        41 => Deltclass,
        44 => Newtfilter,
        45 => Deltfilter,
        48 => Newaction,
        49 => Delaction,
        50 => Getaction,
        100 => Newchain,
        101 => Delchain,
    ],
}

rt::operations! {
    Newqdisc,
    Delqdisc,
    Getqdisc,
    Newtclass,
    Deltclass,
    Gettclass,
    Newtfilter,
    Deltfilter,
    Gettfilter,
    Newchain,
    Delchain,
    Getchain,
    Newaction,
    Delaction,
    Getaction,
}

rt::flag_methods! {
    Newqdisc,
    Delqdisc,
    Newtclass,
    Deltclass,
    Newtfilter,
    Deltfilter,
    Newchain,
    Delchain,
    Newaction,
    Delaction,
}

/// Adds, changes or replaces a qdisc. `NLM_F_CREATE` with `NLM_F_EXCL` is `tc qdisc add`,
/// `NLM_F_CREATE` with `NLM_F_REPLACE` is `tc qdisc replace`, neither is `tc qdisc change`. The
/// header has interface, parent (`0xffffffff` for the root) and the wanted handle, 0 to let the
/// kernel choose. Options that are absent keep their value or get a default.
///
/// Errors: `ENODEV` for an unknown interface, `ENOENT` for a kind the kernel does not have (after
/// trying to load its module) or a qdisc to change that is not there, `EEXIST` if there is one
/// already, `EOPNOTSUPP` or `EINVAL` for options the qdisc refuses, `EPERM` without
/// `CAP_NET_ADMIN`. The extended acknowledgement mostly says why.
/// - Single request: takes `kind`, `options`, `rate`, `stab`, `ingress-block`, `egress-block`;
///   returns an acknowledgement.
#[doc(alias = "RTM_NEWQDISC")]
#[inline]
#[must_use]
pub fn newqdisc() -> Newqdisc {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Newqdisc,
    start: newqdisc,
    operation: 0,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Newqdisc {
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

    /// Sets [`rate`](Attrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }

    /// Sets [`stab`](Attrs#method.stab).
    #[inline]
    pub fn stab(&mut self, fill: impl FnOnce(&mut TcaStabWriter)) -> &mut Self {
        self.put_nest::<TcaStabWriter>(8, fill)
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
}

/// Removes a qdisc with its classes and filters, as `tc qdisc del` does; the interface gets its
/// default qdisc back. The header has the interface and parent or handle. `ENOENT` if there is
/// nothing to remove, default qdiscs (handle 0) included, `EINVAL` if the handle or kind given is
/// not that of the qdisc, `ENODEV` for an unknown interface, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `kind`; returns an acknowledgement.
#[doc(alias = "RTM_DELQDISC")]
#[inline]
#[must_use]
pub fn delqdisc() -> Delqdisc {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Delqdisc,
    start: delqdisc,
    operation: 1,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Delqdisc {
    /// Sets [`kind`](Attrs#method.kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Describes the qdisc of a handle or parent, or with a dump all of them, with counters (`tc -s
/// qdisc show`). A dump lists those of all interfaces, whatever the header says. Those that the
/// kernel sets up by itself below others are left out unless `dump-invisible` is there. A single
/// request is answered only if it asks for an echo (`NLM_F_ECHO`), and gives `ENOENT` if there is
/// no such qdisc, `ENODEV` for an unknown interface.
/// - Single request and dump: takes `dump-invisible`; returns `kind`, `options`, `stats`, `xstats`,
///   `rate`, `fcnt`, `stats2`, `stab`, `chain`, `hw-offload`, `ingress-block`, `egress-block`,
///   `ext-warn-msg`.
#[doc(alias = "RTM_GETQDISC")]
#[inline]
#[must_use]
pub fn getqdisc() -> Getqdisc {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Getqdisc,
    start: getqdisc,
    operation: 2,
    modes: [DoReply, Dump],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

/// The answer to [`getqdisc()`].
pub type GetqdiscReply<'a> = rt::WithHeader<Tcmsg, Attrs<'a>>;

impl Getqdisc {
    /// Sets [`dump-invisible`](Attrs#method.dump_invisible).
    #[inline]
    pub fn dump_invisible(&mut self, present: bool) -> &mut Self {
        self.put_flag(10, present)
    }
}

/// Adds, changes or replaces a class of a classful qdisc such as `htb`, `hfsc`, `drr` or `qfq`, as
/// `tc class add` does. The header has interface, parent (qdisc or class) and the handle of the
/// class; the major half must be that of the qdisc. With `NLM_F_EXCL` an existing class gives
/// `EEXIST`, without `NLM_F_CREATE` a missing one `ENOENT`. `EOPNOTSUPP` comes from qdiscs that
/// make their classes themselves, `ENOENT` for an unknown qdisc, `EINVAL` for options that do not
/// fit, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `kind`, `options`, `rate`; returns an acknowledgement.
#[doc(alias = "RTM_NEWTCLASS")]
#[inline]
#[must_use]
pub fn newtclass() -> Newtclass {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Newtclass,
    start: newtclass,
    operation: 3,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Newtclass {
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

    /// Sets [`rate`](Attrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }
}

/// Removes a class, as `tc class del` does. `EBUSY` if it has children or filters point to it,
/// `ENOENT` if it is not there, `EOPNOTSUPP` if the qdisc does not allow it, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes no attributes; returns an acknowledgement.
#[doc(alias = "RTM_DELTCLASS")]
#[inline]
#[must_use]
pub fn deltclass() -> Deltclass {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Deltclass,
    start: deltclass,
    operation: 4,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

/// Describes one class, chosen by interface and handle, or with a dump all classes of an interface
/// or of the parent in the header, with their counters (`tc -s class show`). A single request is
/// answered only if it asks for an echo (`NLM_F_ECHO`), and gives `ENOENT` if the class is not
/// there.
/// - Single request and dump: takes no attributes; returns `kind`, `options`, `stats`, `xstats`,
///   `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
#[doc(alias = "RTM_GETTCLASS")]
#[inline]
#[must_use]
pub fn gettclass() -> Gettclass {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Gettclass,
    start: gettclass,
    operation: 5,
    modes: [DoReply, Dump],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

/// The answer to [`gettclass()`].
pub type GettclassReply<'a> = rt::WithHeader<Tcmsg, Attrs<'a>>;

/// Adds, changes or replaces a filter, as `tc filter add` does. The header has interface and parent
/// (a qdisc or class, or `0xfffffff2` and `0xfffffff3` for the two directions of `clsact`), or a
/// shared block; `info` has priority and protocol. `kind` is required to create. `NLM_F_CREATE`
/// with `NLM_F_EXCL` adds, and gives `EEXIST` for a handle that is taken. With `NLM_F_CREATE` a
/// priority of 0 lets the kernel choose one.
///
/// Errors: `ENOENT` for an unknown kind or a filter to change that is not there, `EINVAL` for a
/// missing parent or bad options, `EOPNOTSUPP` if the parent takes no filters or hardware was
/// demanded (`skip-sw`) and refuses, `ENODEV` for an unknown interface, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `kind`, `options`, `rate`, `chain`; returns an acknowledgement.
#[doc(alias = "RTM_NEWTFILTER")]
#[inline]
#[must_use]
pub fn newtfilter() -> Newtfilter {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Newtfilter,
    start: newtfilter,
    operation: 6,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Newtfilter {
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

    /// Sets [`rate`](Attrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }

    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Removes a filter, as `tc filter del` does: the one with the handle in the header, without handle
/// all of the priority in `info`, with priority 0 as well all of the parent's filters in the chain;
/// then neither protocol nor `kind` may be given. `ENOENT` if nothing fits, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `kind`, `chain`; returns an acknowledgement.
#[doc(alias = "RTM_DELTFILTER")]
#[inline]
#[must_use]
pub fn deltfilter() -> Deltfilter {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Deltfilter,
    start: deltfilter,
    operation: 7,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Deltfilter {
    /// Sets [`kind`](Attrs#method.kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Describes one filter, by parent, priority, protocol and handle (`tc filter get`), or with a dump
/// all filters of a parent or block (`tc -s filter show`). A single request without priority, or
/// for a filter that is not there, gives `ENOENT`. A dump may be narrowed by `chain`, and by
/// priority and protocol in the header; with the terse bit in `dump-flags` it has handles, flags
/// and counters only.
/// - Single request: takes `kind`, `chain`; returns `kind`, `options`, `stats`, `xstats`, `rate`,
///   `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
/// - Dump: takes `chain`, `dump-flags`; returns `kind`, `options`, `stats`, `xstats`, `rate`,
///   `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
#[doc(alias = "RTM_GETTFILTER")]
#[inline]
#[must_use]
pub fn gettfilter() -> Gettfilter {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Gettfilter,
    start: gettfilter,
    operation: 8,
    modes: [DoReply, Dump],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

/// The answer to [`gettfilter()`].
pub type GettfilterReply<'a> = rt::WithHeader<Tcmsg, Attrs<'a>>;

impl Gettfilter {
    /// Sets [`kind`](Attrs#method.kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`dump-flags`](Attrs#method.dump_flags).
    #[inline]
    pub fn dump_flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(15, value)
    }
}

/// Creates a chain of filters, as `tc chain add` does; `NLM_F_CREATE` is required, else `ENOENT` is
/// returned. With `kind` and `options` they are a template: which fields the chain's filters will
/// look at, so that hardware can prepare. `EEXIST` if the chain is there already, `EOPNOTSUPP` for
/// a kind without templates, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `kind`, `options`, `chain`; returns an acknowledgement.
#[doc(alias = "RTM_NEWCHAIN")]
#[inline]
#[must_use]
pub fn newchain() -> Newchain {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Newchain,
    start: newchain,
    operation: 9,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Newchain {
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

    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Removes a chain and all its filters, as `tc chain del` does. It goes away for good when no
/// action refers to it any more. `EINVAL` for an unknown chain, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `chain`; returns an acknowledgement.
#[doc(alias = "RTM_DELCHAIN")]
#[inline]
#[must_use]
pub fn delchain() -> Delchain {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Delchain,
    start: delchain,
    operation: 10,
    modes: [Do],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

impl Delchain {
    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Describes one chain of filters and its template, or with a dump all chains of a qdisc or block
/// (`tc chain show`). `EINVAL` for an unknown chain.
/// - Single request and dump: takes `chain`; returns `kind`, `options`, `stats`, `xstats`, `rate`,
///   `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
#[doc(alias = "RTM_GETCHAIN")]
#[inline]
#[must_use]
pub fn getchain() -> Getchain {
    RequestOf::__start::<Tcmsg>()
}

rt::request! {
    name: Getchain,
    start: getchain,
    operation: 11,
    modes: [DoReply, Dump],
    set: Attrs,
    view: Attrs,
    header: Tcmsg,
}

/// The answer to [`getchain()`].
pub type GetchainReply<'a> = rt::WithHeader<Tcmsg, Attrs<'a>>;

impl Getchain {
    /// Sets [`chain`](Attrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Adds or changes shared actions, to which filters refer by `index`, as `tc actions add` does.
/// With `NLM_F_REPLACE` present ones are changed. `EEXIST` for an index that is taken, `ENOENT` for
/// an unknown kind, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `tab`; returns an acknowledgement.
#[doc(alias = "RTM_NEWACTION")]
#[inline]
#[must_use]
pub fn newaction() -> Newaction {
    RequestOf::__start::<Tcamsg>()
}

rt::request! {
    name: Newaction,
    start: newaction,
    operation: 12,
    modes: [Do],
    set: Root,
    view: RootAttrs,
    header: Tcamsg,
}

impl Newaction {
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
}

/// Removes actions by kind and index, as `tc actions del` does; with `NLM_F_ROOT` all of the kind
/// (`tc actions flush`). `ENOENT` if there is no such action, `EPERM` if filters use it or without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `tab`; returns an acknowledgement.
#[doc(alias = "RTM_DELACTION")]
#[inline]
#[must_use]
pub fn delaction() -> Delaction {
    RequestOf::__start::<Tcamsg>()
}

rt::request! {
    name: Delaction,
    start: delaction,
    operation: 13,
    modes: [Do],
    set: Root,
    view: RootAttrs,
    header: Tcamsg,
}

impl Delaction {
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
}

/// Describes actions, chosen by kind and index, or with a dump all of a kind (`tc -s actions
/// list`).
/// - Single request: takes `tab`; returns `tab`.
/// - Dump: takes `tab`, `flags`, `time-delta`; returns `tab`, `count`, `ext-warn-msg`.
#[doc(alias = "RTM_GETACTION")]
#[inline]
#[must_use]
pub fn getaction() -> Getaction {
    RequestOf::__start::<Tcamsg>()
}

rt::request! {
    name: Getaction,
    start: getaction,
    operation: 14,
    modes: [DoReply, Dump],
    set: Root,
    view: RootAttrs,
    header: Tcamsg,
}

/// The answer to [`getaction()`].
pub type GetactionReply<'a> = rt::WithHeader<Tcamsg, RootAttrs<'a>>;

impl Getaction {
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

    /// Sets [`time-delta`](RootAttrs#method.time_delta).
    #[inline]
    pub fn time_delta(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newqdisc`: reports a change of the kind that [`newqdisc()`] makes.
    Newqdisc(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `delqdisc`: reports a change of the kind that [`delqdisc()`] makes.
    Delqdisc(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `newtclass`: reports a change of the kind that [`newtclass()`] makes.
    Newtclass(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `deltclass`: reports a change of the kind that [`deltclass()`] makes.
    Deltclass(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `newtfilter`: reports a change of the kind that [`newtfilter()`] makes.
    Newtfilter(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `deltfilter`: reports a change of the kind that [`deltfilter()`] makes.
    Deltfilter(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `newaction`: reports a change of the kind that [`newaction()`] makes.
    Newaction(rt::WithHeader<Tcamsg, RootAttrs<'a>>),
    /// `delaction`: reports a change of the kind that [`delaction()`] makes.
    Delaction(rt::WithHeader<Tcamsg, RootAttrs<'a>>),
    /// `getaction`: the reply to [`getaction()`], which the kernel may also send on its own.
    Getaction(rt::WithHeader<Tcamsg, RootAttrs<'a>>),
    /// `newchain`: reports a change of the kind that [`newchain()`] makes.
    Newchain(rt::WithHeader<Tcmsg, Attrs<'a>>),
    /// `delchain`: reports a change of the kind that [`delchain()`] makes.
    Delchain(rt::WithHeader<Tcmsg, Attrs<'a>>),
}
