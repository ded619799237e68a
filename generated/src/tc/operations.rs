// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `tc`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Raw<0>;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            36 => rt::event(payload, Event::Newqdisc),
            37 => rt::event(payload, Event::Delqdisc),
            40 => rt::event(payload, Event::Newtclass),
            41 => rt::event(payload, Event::Deltclass),
            44 => rt::event(payload, Event::Newtfilter),
            45 => rt::event(payload, Event::Deltfilter),
            48 => rt::event(payload, Event::Newaction),
            49 => rt::event(payload, Event::Delaction),
            50 => rt::event(payload, Event::Getaction),
            100 => rt::event(payload, Event::Newchain),
            101 => rt::event(payload, Event::Delchain),
            _ => Ok(None),
        }
    }
}
/// Adds, changes or replaces a qdisc. `NLM_F_CREATE` with `NLM_F_EXCL` is `tc qdisc add`, `NLM_F_CREATE` with `NLM_F_REPLACE` is `tc qdisc replace`, neither is `tc qdisc change`. The header has interface, parent (`0xffffffff` for the root) and the wanted handle, 0 to let the kernel choose. Options that are absent keep their value or get a default.
///
/// Errors: `ENODEV` for an unknown interface, `ENOENT` for a kind the kernel does not have (after trying to load its module) or a qdisc to change that is not there, `EEXIST` if there is one already, `EOPNOTSUPP` or `EINVAL` for options the qdisc refuses, `EPERM` without `CAP_NET_ADMIN`. The extended acknowledgement mostly says why.
///
/// For one object it takes `kind`, `options`, `rate`, `stab`, `ingress-block`, `egress-block`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_NEWQDISC")]
pub struct Newqdisc(AttrsWriter);
/// Starts a [`Newqdisc`].
#[inline]
#[must_use]
pub fn newqdisc() -> Newqdisc {
    Newqdisc(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Newqdisc`].
pub type NewqdiscReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Newqdisc : Do, 0, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Newqdisc, Tcmsg);
rt::__request!(change Newqdisc);
impl Newqdisc {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes `options` in the layout of `basic`, and the selector.
    #[inline]
    pub fn options_basic(
        &mut self,
        fill: impl FnOnce(&mut BasicAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "basic");
        self.put_nest::<BasicAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bpf`, and the selector.
    #[inline]
    pub fn options_bpf(&mut self, fill: impl FnOnce(&mut BpfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "bpf");
        self.put_nest::<BpfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bfifo`, and the selector.
    #[inline]
    pub fn options_bfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "bfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `cake`, and the selector.
    #[inline]
    pub fn options_cake(
        &mut self,
        fill: impl FnOnce(&mut CakeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cake");
        self.put_nest::<CakeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cbs`, and the selector.
    #[inline]
    pub fn options_cbs(&mut self, fill: impl FnOnce(&mut CbsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "cbs");
        self.put_nest::<CbsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cgroup`, and the selector.
    #[inline]
    pub fn options_cgroup(
        &mut self,
        fill: impl FnOnce(&mut CgroupAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cgroup");
        self.put_nest::<CgroupAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `choke`, and the selector.
    #[inline]
    pub fn options_choke(
        &mut self,
        fill: impl FnOnce(&mut ChokeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "choke");
        self.put_nest::<ChokeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `clsact`, and the selector.
    #[inline]
    pub fn options_clsact(&mut self) -> &mut Self {
        self.put_selected(1, "clsact");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `codel`, and the selector.
    #[inline]
    pub fn options_codel(
        &mut self,
        fill: impl FnOnce(&mut CodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "codel");
        self.put_nest::<CodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `drr`, and the selector.
    #[inline]
    pub fn options_drr(&mut self, fill: impl FnOnce(&mut DrrAttrsWriter)) -> &mut Self {
        self.put_selected(1, "drr");
        self.put_nest::<DrrAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `dualpi2`, and the selector.
    #[inline]
    pub fn options_dualpi2(
        &mut self,
        fill: impl FnOnce(&mut Dualpi2AttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "dualpi2");
        self.put_nest::<Dualpi2AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `etf`, and the selector.
    #[inline]
    pub fn options_etf(&mut self, fill: impl FnOnce(&mut EtfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "etf");
        self.put_nest::<EtfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ets`, and the selector.
    #[inline]
    pub fn options_ets(&mut self, fill: impl FnOnce(&mut EtsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "ets");
        self.put_nest::<EtsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flow`, and the selector.
    #[inline]
    pub fn options_flow(
        &mut self,
        fill: impl FnOnce(&mut FlowAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flow");
        self.put_nest::<FlowAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flower`, and the selector.
    #[inline]
    pub fn options_flower(
        &mut self,
        fill: impl FnOnce(&mut FlowerAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flower");
        self.put_nest::<FlowerAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq`, and the selector.
    #[inline]
    pub fn options_fq(&mut self, fill: impl FnOnce(&mut FqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fq");
        self.put_nest::<FqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_codel`, and the selector.
    #[inline]
    pub fn options_fq_codel(
        &mut self,
        fill: impl FnOnce(&mut FqCodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_codel");
        self.put_nest::<FqCodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_pie`, and the selector.
    #[inline]
    pub fn options_fq_pie(
        &mut self,
        fill: impl FnOnce(&mut FqPieAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_pie");
        self.put_nest::<FqPieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fw`, and the selector.
    #[inline]
    pub fn options_fw(&mut self, fill: impl FnOnce(&mut FwAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fw");
        self.put_nest::<FwAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `gred`, and the selector.
    #[inline]
    pub fn options_gred(
        &mut self,
        fill: impl FnOnce(&mut GredAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "gred");
        self.put_nest::<GredAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `hfsc`, and the selector.
    #[inline]
    pub fn options_hfsc(&mut self, header: TcHfscQopt) -> &mut Self {
        self.put_selected(1, "hfsc");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `hhf`, and the selector.
    #[inline]
    pub fn options_hhf(&mut self, fill: impl FnOnce(&mut HhfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "hhf");
        self.put_nest::<HhfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `htb`, and the selector.
    #[inline]
    pub fn options_htb(&mut self, fill: impl FnOnce(&mut HtbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "htb");
        self.put_nest::<HtbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ingress`, and the selector.
    #[inline]
    pub fn options_ingress(&mut self) -> &mut Self {
        self.put_selected(1, "ingress");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `matchall`, and the selector.
    #[inline]
    pub fn options_matchall(
        &mut self,
        fill: impl FnOnce(&mut MatchallAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "matchall");
        self.put_nest::<MatchallAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `mq`, and the selector.
    #[inline]
    pub fn options_mq(&mut self) -> &mut Self {
        self.put_selected(1, "mq");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `mqprio`, and the selector.
    #[inline]
    pub fn options_mqprio(
        &mut self,
        header: TcMqprioQopt,
        fill: impl FnOnce(&mut MqprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "mqprio");
        self.put_message::<_, MqprioAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `multiq`, and the selector.
    #[inline]
    pub fn options_multiq(&mut self, header: TcMultiqQopt) -> &mut Self {
        self.put_selected(1, "multiq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `netem`, and the selector.
    #[inline]
    pub fn options_netem(
        &mut self,
        header: TcNetemQopt,
        fill: impl FnOnce(&mut NetemAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "netem");
        self.put_message::<_, NetemAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `pfifo`, and the selector.
    #[inline]
    pub fn options_pfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_fast`, and the selector.
    #[inline]
    pub fn options_pfifo_fast(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "pfifo_fast");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_head_drop`, and the selector.
    #[inline]
    pub fn options_pfifo_head_drop(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo_head_drop");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pie`, and the selector.
    #[inline]
    pub fn options_pie(&mut self, fill: impl FnOnce(&mut PieAttrsWriter)) -> &mut Self {
        self.put_selected(1, "pie");
        self.put_nest::<PieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `plug`, and the selector.
    #[inline]
    pub fn options_plug(&mut self, header: TcPlugQopt) -> &mut Self {
        self.put_selected(1, "plug");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `prio`, and the selector.
    #[inline]
    pub fn options_prio(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "prio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `qfq`, and the selector.
    #[inline]
    pub fn options_qfq(&mut self, fill: impl FnOnce(&mut QfqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "qfq");
        self.put_nest::<QfqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `red`, and the selector.
    #[inline]
    pub fn options_red(&mut self, fill: impl FnOnce(&mut RedAttrsWriter)) -> &mut Self {
        self.put_selected(1, "red");
        self.put_nest::<RedAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `route`, and the selector.
    #[inline]
    pub fn options_route(
        &mut self,
        fill: impl FnOnce(&mut RouteAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "route");
        self.put_nest::<RouteAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfb`, and the selector.
    #[inline]
    pub fn options_sfb(&mut self, fill: impl FnOnce(&mut SfbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "sfb");
        self.put_nest::<SfbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfq`, and the selector.
    #[inline]
    pub fn options_sfq(&mut self, header: TcSfqQoptV1) -> &mut Self {
        self.put_selected(1, "sfq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `taprio`, and the selector.
    #[inline]
    pub fn options_taprio(
        &mut self,
        fill: impl FnOnce(&mut TaprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "taprio");
        self.put_nest::<TaprioAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `tbf`, and the selector.
    #[inline]
    pub fn options_tbf(&mut self, fill: impl FnOnce(&mut TbfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "tbf");
        self.put_nest::<TbfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `u32`, and the selector.
    #[inline]
    pub fn options_u32(&mut self, fill: impl FnOnce(&mut U32AttrsWriter)) -> &mut Self {
        self.put_selected(1, "u32");
        self.put_nest::<U32AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `skbprio`, and the selector.
    #[inline]
    pub fn options_skbprio(&mut self, header: TcSkbprioQopt) -> &mut Self {
        self.put_selected(1, "skbprio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `noqueue`, and the selector.
    #[inline]
    pub fn options_noqueue(&mut self) -> &mut Self {
        self.put_selected(1, "noqueue");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in a layout that the spec does not know.
    #[inline]
    pub fn options_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind);
        self.put_other(2, fill)
    }
    /// Writes [`rate`](Attrs::rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }
    /// Writes [`stab`](Attrs::stab).
    #[inline]
    pub fn stab(&mut self, fill: impl FnOnce(&mut TcaStabAttrsWriter)) -> &mut Self {
        self.put_nest::<TcaStabAttrsWriter>(8, fill)
    }
    /// Writes [`ingress-block`](Attrs::ingress_block).
    #[inline]
    pub fn ingress_block(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }
    /// Writes [`egress-block`](Attrs::egress_block).
    #[inline]
    pub fn egress_block(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }
}
/// Removes a qdisc with its classes and filters, as `tc qdisc del` does; the interface gets its default qdisc back. The header has the interface and parent or handle. `ENOENT` if there is nothing to remove, default qdiscs (handle 0) included, `EINVAL` if the handle or kind given is not that of the qdisc, `ENODEV` for an unknown interface, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `kind`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_DELQDISC")]
pub struct Delqdisc(AttrsWriter);
/// Starts a [`Delqdisc`].
#[inline]
#[must_use]
pub fn delqdisc() -> Delqdisc {
    Delqdisc(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Delqdisc`].
pub type DelqdiscReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Delqdisc : Do, 1, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Delqdisc, Tcmsg);
rt::__request!(change Delqdisc);
impl Delqdisc {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}
/// Describes the qdisc of a handle or parent, or with a dump all of them, with counters (`tc -s qdisc show`). A dump lists those of all interfaces, whatever the header says. Those that the kernel sets up by itself below others are left out unless `dump-invisible` is there. A single request is answered only if it asks for an echo (`NLM_F_ECHO`), and gives `ENOENT` if there is no such qdisc, `ENODEV` for an unknown interface.
///
/// For one object it takes `dump-invisible`; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `hw-offload`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// As a dump it takes `dump-invisible`; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `hw-offload`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_GETQDISC")]
pub struct Getqdisc(AttrsWriter);
/// Starts a [`Getqdisc`].
#[inline]
#[must_use]
pub fn getqdisc() -> Getqdisc {
    Getqdisc(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Getqdisc`].
pub type GetqdiscReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Getqdisc : Do DoReply Dump, 2, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Getqdisc, Tcmsg);
impl Getqdisc {
    /// Writes [`dump-invisible`](Attrs::dump_invisible).
    #[inline]
    pub fn dump_invisible(&mut self, present: bool) -> &mut Self {
        self.put_flag(10, present)
    }
}
/// Adds, changes or replaces a class of a classful qdisc such as `htb`, `hfsc`, `drr` or `qfq`, as `tc class add` does. The header has interface, parent (qdisc or class) and the handle of the class; the major half must be that of the qdisc. With `NLM_F_EXCL` an existing class gives `EEXIST`, without `NLM_F_CREATE` a missing one `ENOENT`. `EOPNOTSUPP` comes from qdiscs that make their classes themselves, `ENOENT` for an unknown qdisc, `EINVAL` for options that do not fit, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `kind`, `options`, `rate`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_NEWTCLASS")]
pub struct Newtclass(AttrsWriter);
/// Starts a [`Newtclass`].
#[inline]
#[must_use]
pub fn newtclass() -> Newtclass {
    Newtclass(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Newtclass`].
pub type NewtclassReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Newtclass : Do, 3, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Newtclass, Tcmsg);
rt::__request!(change Newtclass);
impl Newtclass {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes `options` in the layout of `basic`, and the selector.
    #[inline]
    pub fn options_basic(
        &mut self,
        fill: impl FnOnce(&mut BasicAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "basic");
        self.put_nest::<BasicAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bpf`, and the selector.
    #[inline]
    pub fn options_bpf(&mut self, fill: impl FnOnce(&mut BpfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "bpf");
        self.put_nest::<BpfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bfifo`, and the selector.
    #[inline]
    pub fn options_bfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "bfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `cake`, and the selector.
    #[inline]
    pub fn options_cake(
        &mut self,
        fill: impl FnOnce(&mut CakeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cake");
        self.put_nest::<CakeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cbs`, and the selector.
    #[inline]
    pub fn options_cbs(&mut self, fill: impl FnOnce(&mut CbsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "cbs");
        self.put_nest::<CbsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cgroup`, and the selector.
    #[inline]
    pub fn options_cgroup(
        &mut self,
        fill: impl FnOnce(&mut CgroupAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cgroup");
        self.put_nest::<CgroupAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `choke`, and the selector.
    #[inline]
    pub fn options_choke(
        &mut self,
        fill: impl FnOnce(&mut ChokeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "choke");
        self.put_nest::<ChokeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `clsact`, and the selector.
    #[inline]
    pub fn options_clsact(&mut self) -> &mut Self {
        self.put_selected(1, "clsact");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `codel`, and the selector.
    #[inline]
    pub fn options_codel(
        &mut self,
        fill: impl FnOnce(&mut CodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "codel");
        self.put_nest::<CodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `drr`, and the selector.
    #[inline]
    pub fn options_drr(&mut self, fill: impl FnOnce(&mut DrrAttrsWriter)) -> &mut Self {
        self.put_selected(1, "drr");
        self.put_nest::<DrrAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `dualpi2`, and the selector.
    #[inline]
    pub fn options_dualpi2(
        &mut self,
        fill: impl FnOnce(&mut Dualpi2AttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "dualpi2");
        self.put_nest::<Dualpi2AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `etf`, and the selector.
    #[inline]
    pub fn options_etf(&mut self, fill: impl FnOnce(&mut EtfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "etf");
        self.put_nest::<EtfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ets`, and the selector.
    #[inline]
    pub fn options_ets(&mut self, fill: impl FnOnce(&mut EtsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "ets");
        self.put_nest::<EtsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flow`, and the selector.
    #[inline]
    pub fn options_flow(
        &mut self,
        fill: impl FnOnce(&mut FlowAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flow");
        self.put_nest::<FlowAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flower`, and the selector.
    #[inline]
    pub fn options_flower(
        &mut self,
        fill: impl FnOnce(&mut FlowerAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flower");
        self.put_nest::<FlowerAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq`, and the selector.
    #[inline]
    pub fn options_fq(&mut self, fill: impl FnOnce(&mut FqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fq");
        self.put_nest::<FqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_codel`, and the selector.
    #[inline]
    pub fn options_fq_codel(
        &mut self,
        fill: impl FnOnce(&mut FqCodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_codel");
        self.put_nest::<FqCodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_pie`, and the selector.
    #[inline]
    pub fn options_fq_pie(
        &mut self,
        fill: impl FnOnce(&mut FqPieAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_pie");
        self.put_nest::<FqPieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fw`, and the selector.
    #[inline]
    pub fn options_fw(&mut self, fill: impl FnOnce(&mut FwAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fw");
        self.put_nest::<FwAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `gred`, and the selector.
    #[inline]
    pub fn options_gred(
        &mut self,
        fill: impl FnOnce(&mut GredAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "gred");
        self.put_nest::<GredAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `hfsc`, and the selector.
    #[inline]
    pub fn options_hfsc(&mut self, header: TcHfscQopt) -> &mut Self {
        self.put_selected(1, "hfsc");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `hhf`, and the selector.
    #[inline]
    pub fn options_hhf(&mut self, fill: impl FnOnce(&mut HhfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "hhf");
        self.put_nest::<HhfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `htb`, and the selector.
    #[inline]
    pub fn options_htb(&mut self, fill: impl FnOnce(&mut HtbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "htb");
        self.put_nest::<HtbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ingress`, and the selector.
    #[inline]
    pub fn options_ingress(&mut self) -> &mut Self {
        self.put_selected(1, "ingress");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `matchall`, and the selector.
    #[inline]
    pub fn options_matchall(
        &mut self,
        fill: impl FnOnce(&mut MatchallAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "matchall");
        self.put_nest::<MatchallAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `mq`, and the selector.
    #[inline]
    pub fn options_mq(&mut self) -> &mut Self {
        self.put_selected(1, "mq");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `mqprio`, and the selector.
    #[inline]
    pub fn options_mqprio(
        &mut self,
        header: TcMqprioQopt,
        fill: impl FnOnce(&mut MqprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "mqprio");
        self.put_message::<_, MqprioAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `multiq`, and the selector.
    #[inline]
    pub fn options_multiq(&mut self, header: TcMultiqQopt) -> &mut Self {
        self.put_selected(1, "multiq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `netem`, and the selector.
    #[inline]
    pub fn options_netem(
        &mut self,
        header: TcNetemQopt,
        fill: impl FnOnce(&mut NetemAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "netem");
        self.put_message::<_, NetemAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `pfifo`, and the selector.
    #[inline]
    pub fn options_pfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_fast`, and the selector.
    #[inline]
    pub fn options_pfifo_fast(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "pfifo_fast");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_head_drop`, and the selector.
    #[inline]
    pub fn options_pfifo_head_drop(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo_head_drop");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pie`, and the selector.
    #[inline]
    pub fn options_pie(&mut self, fill: impl FnOnce(&mut PieAttrsWriter)) -> &mut Self {
        self.put_selected(1, "pie");
        self.put_nest::<PieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `plug`, and the selector.
    #[inline]
    pub fn options_plug(&mut self, header: TcPlugQopt) -> &mut Self {
        self.put_selected(1, "plug");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `prio`, and the selector.
    #[inline]
    pub fn options_prio(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "prio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `qfq`, and the selector.
    #[inline]
    pub fn options_qfq(&mut self, fill: impl FnOnce(&mut QfqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "qfq");
        self.put_nest::<QfqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `red`, and the selector.
    #[inline]
    pub fn options_red(&mut self, fill: impl FnOnce(&mut RedAttrsWriter)) -> &mut Self {
        self.put_selected(1, "red");
        self.put_nest::<RedAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `route`, and the selector.
    #[inline]
    pub fn options_route(
        &mut self,
        fill: impl FnOnce(&mut RouteAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "route");
        self.put_nest::<RouteAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfb`, and the selector.
    #[inline]
    pub fn options_sfb(&mut self, fill: impl FnOnce(&mut SfbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "sfb");
        self.put_nest::<SfbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfq`, and the selector.
    #[inline]
    pub fn options_sfq(&mut self, header: TcSfqQoptV1) -> &mut Self {
        self.put_selected(1, "sfq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `taprio`, and the selector.
    #[inline]
    pub fn options_taprio(
        &mut self,
        fill: impl FnOnce(&mut TaprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "taprio");
        self.put_nest::<TaprioAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `tbf`, and the selector.
    #[inline]
    pub fn options_tbf(&mut self, fill: impl FnOnce(&mut TbfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "tbf");
        self.put_nest::<TbfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `u32`, and the selector.
    #[inline]
    pub fn options_u32(&mut self, fill: impl FnOnce(&mut U32AttrsWriter)) -> &mut Self {
        self.put_selected(1, "u32");
        self.put_nest::<U32AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `skbprio`, and the selector.
    #[inline]
    pub fn options_skbprio(&mut self, header: TcSkbprioQopt) -> &mut Self {
        self.put_selected(1, "skbprio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `noqueue`, and the selector.
    #[inline]
    pub fn options_noqueue(&mut self) -> &mut Self {
        self.put_selected(1, "noqueue");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in a layout that the spec does not know.
    #[inline]
    pub fn options_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind);
        self.put_other(2, fill)
    }
    /// Writes [`rate`](Attrs::rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }
}
/// Removes a class, as `tc class del` does. `EBUSY` if it has children or filters point to it, `ENOENT` if it is not there, `EOPNOTSUPP` if the qdisc does not allow it, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes no attributes; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_DELTCLASS")]
pub struct Deltclass(AttrsWriter);
/// Starts a [`Deltclass`].
#[inline]
#[must_use]
pub fn deltclass() -> Deltclass {
    Deltclass(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Deltclass`].
pub type DeltclassReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Deltclass : Do, 4, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Deltclass, Tcmsg);
rt::__request!(change Deltclass);
/// Describes one class, chosen by interface and handle, or with a dump all classes of an interface or of the parent in the header, with their counters (`tc -s class show`). A single request is answered only if it asks for an echo (`NLM_F_ECHO`), and gives `ENOENT` if the class is not there.
///
/// For one object it takes no attributes; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// As a dump it takes no attributes; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_GETTCLASS")]
pub struct Gettclass(AttrsWriter);
/// Starts a [`Gettclass`].
#[inline]
#[must_use]
pub fn gettclass() -> Gettclass {
    Gettclass(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Gettclass`].
pub type GettclassReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Gettclass : Do DoReply Dump, 5, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Gettclass, Tcmsg);
/// Adds, changes or replaces a filter, as `tc filter add` does. The header has interface and parent (a qdisc or class, or `0xfffffff2` and `0xfffffff3` for the two directions of `clsact`), or a shared block; `info` has priority and protocol. `kind` is required to create. `NLM_F_CREATE` with `NLM_F_EXCL` adds, and gives `EEXIST` for a handle that is taken. With `NLM_F_CREATE` a priority of 0 lets the kernel choose one.
///
/// Errors: `ENOENT` for an unknown kind or a filter to change that is not there, `EINVAL` for a missing parent or bad options, `EOPNOTSUPP` if the parent takes no filters or hardware was demanded (`skip-sw`) and refuses, `ENODEV` for an unknown interface, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `kind`, `options`, `rate`, `chain`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_NEWTFILTER")]
pub struct Newtfilter(AttrsWriter);
/// Starts a [`Newtfilter`].
#[inline]
#[must_use]
pub fn newtfilter() -> Newtfilter {
    Newtfilter(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Newtfilter`].
pub type NewtfilterReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Newtfilter : Do, 6, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Newtfilter, Tcmsg);
rt::__request!(change Newtfilter);
impl Newtfilter {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes `options` in the layout of `basic`, and the selector.
    #[inline]
    pub fn options_basic(
        &mut self,
        fill: impl FnOnce(&mut BasicAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "basic");
        self.put_nest::<BasicAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bpf`, and the selector.
    #[inline]
    pub fn options_bpf(&mut self, fill: impl FnOnce(&mut BpfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "bpf");
        self.put_nest::<BpfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bfifo`, and the selector.
    #[inline]
    pub fn options_bfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "bfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `cake`, and the selector.
    #[inline]
    pub fn options_cake(
        &mut self,
        fill: impl FnOnce(&mut CakeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cake");
        self.put_nest::<CakeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cbs`, and the selector.
    #[inline]
    pub fn options_cbs(&mut self, fill: impl FnOnce(&mut CbsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "cbs");
        self.put_nest::<CbsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cgroup`, and the selector.
    #[inline]
    pub fn options_cgroup(
        &mut self,
        fill: impl FnOnce(&mut CgroupAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cgroup");
        self.put_nest::<CgroupAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `choke`, and the selector.
    #[inline]
    pub fn options_choke(
        &mut self,
        fill: impl FnOnce(&mut ChokeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "choke");
        self.put_nest::<ChokeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `clsact`, and the selector.
    #[inline]
    pub fn options_clsact(&mut self) -> &mut Self {
        self.put_selected(1, "clsact");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `codel`, and the selector.
    #[inline]
    pub fn options_codel(
        &mut self,
        fill: impl FnOnce(&mut CodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "codel");
        self.put_nest::<CodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `drr`, and the selector.
    #[inline]
    pub fn options_drr(&mut self, fill: impl FnOnce(&mut DrrAttrsWriter)) -> &mut Self {
        self.put_selected(1, "drr");
        self.put_nest::<DrrAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `dualpi2`, and the selector.
    #[inline]
    pub fn options_dualpi2(
        &mut self,
        fill: impl FnOnce(&mut Dualpi2AttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "dualpi2");
        self.put_nest::<Dualpi2AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `etf`, and the selector.
    #[inline]
    pub fn options_etf(&mut self, fill: impl FnOnce(&mut EtfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "etf");
        self.put_nest::<EtfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ets`, and the selector.
    #[inline]
    pub fn options_ets(&mut self, fill: impl FnOnce(&mut EtsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "ets");
        self.put_nest::<EtsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flow`, and the selector.
    #[inline]
    pub fn options_flow(
        &mut self,
        fill: impl FnOnce(&mut FlowAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flow");
        self.put_nest::<FlowAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flower`, and the selector.
    #[inline]
    pub fn options_flower(
        &mut self,
        fill: impl FnOnce(&mut FlowerAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flower");
        self.put_nest::<FlowerAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq`, and the selector.
    #[inline]
    pub fn options_fq(&mut self, fill: impl FnOnce(&mut FqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fq");
        self.put_nest::<FqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_codel`, and the selector.
    #[inline]
    pub fn options_fq_codel(
        &mut self,
        fill: impl FnOnce(&mut FqCodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_codel");
        self.put_nest::<FqCodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_pie`, and the selector.
    #[inline]
    pub fn options_fq_pie(
        &mut self,
        fill: impl FnOnce(&mut FqPieAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_pie");
        self.put_nest::<FqPieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fw`, and the selector.
    #[inline]
    pub fn options_fw(&mut self, fill: impl FnOnce(&mut FwAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fw");
        self.put_nest::<FwAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `gred`, and the selector.
    #[inline]
    pub fn options_gred(
        &mut self,
        fill: impl FnOnce(&mut GredAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "gred");
        self.put_nest::<GredAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `hfsc`, and the selector.
    #[inline]
    pub fn options_hfsc(&mut self, header: TcHfscQopt) -> &mut Self {
        self.put_selected(1, "hfsc");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `hhf`, and the selector.
    #[inline]
    pub fn options_hhf(&mut self, fill: impl FnOnce(&mut HhfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "hhf");
        self.put_nest::<HhfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `htb`, and the selector.
    #[inline]
    pub fn options_htb(&mut self, fill: impl FnOnce(&mut HtbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "htb");
        self.put_nest::<HtbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ingress`, and the selector.
    #[inline]
    pub fn options_ingress(&mut self) -> &mut Self {
        self.put_selected(1, "ingress");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `matchall`, and the selector.
    #[inline]
    pub fn options_matchall(
        &mut self,
        fill: impl FnOnce(&mut MatchallAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "matchall");
        self.put_nest::<MatchallAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `mq`, and the selector.
    #[inline]
    pub fn options_mq(&mut self) -> &mut Self {
        self.put_selected(1, "mq");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `mqprio`, and the selector.
    #[inline]
    pub fn options_mqprio(
        &mut self,
        header: TcMqprioQopt,
        fill: impl FnOnce(&mut MqprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "mqprio");
        self.put_message::<_, MqprioAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `multiq`, and the selector.
    #[inline]
    pub fn options_multiq(&mut self, header: TcMultiqQopt) -> &mut Self {
        self.put_selected(1, "multiq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `netem`, and the selector.
    #[inline]
    pub fn options_netem(
        &mut self,
        header: TcNetemQopt,
        fill: impl FnOnce(&mut NetemAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "netem");
        self.put_message::<_, NetemAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `pfifo`, and the selector.
    #[inline]
    pub fn options_pfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_fast`, and the selector.
    #[inline]
    pub fn options_pfifo_fast(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "pfifo_fast");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_head_drop`, and the selector.
    #[inline]
    pub fn options_pfifo_head_drop(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo_head_drop");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pie`, and the selector.
    #[inline]
    pub fn options_pie(&mut self, fill: impl FnOnce(&mut PieAttrsWriter)) -> &mut Self {
        self.put_selected(1, "pie");
        self.put_nest::<PieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `plug`, and the selector.
    #[inline]
    pub fn options_plug(&mut self, header: TcPlugQopt) -> &mut Self {
        self.put_selected(1, "plug");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `prio`, and the selector.
    #[inline]
    pub fn options_prio(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "prio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `qfq`, and the selector.
    #[inline]
    pub fn options_qfq(&mut self, fill: impl FnOnce(&mut QfqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "qfq");
        self.put_nest::<QfqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `red`, and the selector.
    #[inline]
    pub fn options_red(&mut self, fill: impl FnOnce(&mut RedAttrsWriter)) -> &mut Self {
        self.put_selected(1, "red");
        self.put_nest::<RedAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `route`, and the selector.
    #[inline]
    pub fn options_route(
        &mut self,
        fill: impl FnOnce(&mut RouteAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "route");
        self.put_nest::<RouteAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfb`, and the selector.
    #[inline]
    pub fn options_sfb(&mut self, fill: impl FnOnce(&mut SfbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "sfb");
        self.put_nest::<SfbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfq`, and the selector.
    #[inline]
    pub fn options_sfq(&mut self, header: TcSfqQoptV1) -> &mut Self {
        self.put_selected(1, "sfq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `taprio`, and the selector.
    #[inline]
    pub fn options_taprio(
        &mut self,
        fill: impl FnOnce(&mut TaprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "taprio");
        self.put_nest::<TaprioAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `tbf`, and the selector.
    #[inline]
    pub fn options_tbf(&mut self, fill: impl FnOnce(&mut TbfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "tbf");
        self.put_nest::<TbfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `u32`, and the selector.
    #[inline]
    pub fn options_u32(&mut self, fill: impl FnOnce(&mut U32AttrsWriter)) -> &mut Self {
        self.put_selected(1, "u32");
        self.put_nest::<U32AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `skbprio`, and the selector.
    #[inline]
    pub fn options_skbprio(&mut self, header: TcSkbprioQopt) -> &mut Self {
        self.put_selected(1, "skbprio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `noqueue`, and the selector.
    #[inline]
    pub fn options_noqueue(&mut self) -> &mut Self {
        self.put_selected(1, "noqueue");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in a layout that the spec does not know.
    #[inline]
    pub fn options_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind);
        self.put_other(2, fill)
    }
    /// Writes [`rate`](Attrs::rate).
    #[inline]
    pub fn rate(&mut self, value: GnetEstimator) -> &mut Self {
        self.put_attr::<c::Struct<GnetEstimator>>(5, value)
    }
    /// Writes [`chain`](Attrs::chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}
/// Removes a filter, as `tc filter del` does: the one with the handle in the header, without handle all of the priority in `info`, with priority 0 as well all of the parent's filters in the chain; then neither protocol nor `kind` may be given. `ENOENT` if nothing fits, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `kind`, `chain`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_DELTFILTER")]
pub struct Deltfilter(AttrsWriter);
/// Starts a [`Deltfilter`].
#[inline]
#[must_use]
pub fn deltfilter() -> Deltfilter {
    Deltfilter(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Deltfilter`].
pub type DeltfilterReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Deltfilter : Do, 7, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Deltfilter, Tcmsg);
rt::__request!(change Deltfilter);
impl Deltfilter {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](Attrs::chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}
/// Describes one filter, by parent, priority, protocol and handle (`tc filter get`), or with a dump all filters of a parent or block (`tc -s filter show`). A single request without priority, or for a filter that is not there, gives `ENOENT`. A dump may be narrowed by `chain`, and by priority and protocol in the header; with the terse bit in `dump-flags` it has handles, flags and counters only.
///
/// For one object it takes `kind`, `chain`; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// As a dump it takes `chain`, `dump-flags`; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_GETTFILTER")]
pub struct Gettfilter(AttrsWriter);
/// Starts a [`Gettfilter`].
#[inline]
#[must_use]
pub fn gettfilter() -> Gettfilter {
    Gettfilter(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Gettfilter`].
pub type GettfilterReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Gettfilter : Do DoReply Dump, 8, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Gettfilter, Tcmsg);
impl Gettfilter {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](Attrs::chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
    /// Writes [`dump-flags`](Attrs::dump_flags).
    #[inline]
    pub fn dump_flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(15, value)
    }
}
/// Creates a chain of filters, as `tc chain add` does; `NLM_F_CREATE` is required, else `ENOENT` is returned. With `kind` and `options` they are a template: which fields the chain's filters will look at, so that hardware can prepare. `EEXIST` if the chain is there already, `EOPNOTSUPP` for a kind without templates, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `kind`, `options`, `chain`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_NEWCHAIN")]
pub struct Newchain(AttrsWriter);
/// Starts a [`Newchain`].
#[inline]
#[must_use]
pub fn newchain() -> Newchain {
    Newchain(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Newchain`].
pub type NewchainReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Newchain : Do, 9, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Newchain, Tcmsg);
rt::__request!(change Newchain);
impl Newchain {
    /// Writes [`kind`](Attrs::kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes `options` in the layout of `basic`, and the selector.
    #[inline]
    pub fn options_basic(
        &mut self,
        fill: impl FnOnce(&mut BasicAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "basic");
        self.put_nest::<BasicAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bpf`, and the selector.
    #[inline]
    pub fn options_bpf(&mut self, fill: impl FnOnce(&mut BpfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "bpf");
        self.put_nest::<BpfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `bfifo`, and the selector.
    #[inline]
    pub fn options_bfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "bfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `cake`, and the selector.
    #[inline]
    pub fn options_cake(
        &mut self,
        fill: impl FnOnce(&mut CakeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cake");
        self.put_nest::<CakeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cbs`, and the selector.
    #[inline]
    pub fn options_cbs(&mut self, fill: impl FnOnce(&mut CbsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "cbs");
        self.put_nest::<CbsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `cgroup`, and the selector.
    #[inline]
    pub fn options_cgroup(
        &mut self,
        fill: impl FnOnce(&mut CgroupAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "cgroup");
        self.put_nest::<CgroupAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `choke`, and the selector.
    #[inline]
    pub fn options_choke(
        &mut self,
        fill: impl FnOnce(&mut ChokeAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "choke");
        self.put_nest::<ChokeAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `clsact`, and the selector.
    #[inline]
    pub fn options_clsact(&mut self) -> &mut Self {
        self.put_selected(1, "clsact");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `codel`, and the selector.
    #[inline]
    pub fn options_codel(
        &mut self,
        fill: impl FnOnce(&mut CodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "codel");
        self.put_nest::<CodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `drr`, and the selector.
    #[inline]
    pub fn options_drr(&mut self, fill: impl FnOnce(&mut DrrAttrsWriter)) -> &mut Self {
        self.put_selected(1, "drr");
        self.put_nest::<DrrAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `dualpi2`, and the selector.
    #[inline]
    pub fn options_dualpi2(
        &mut self,
        fill: impl FnOnce(&mut Dualpi2AttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "dualpi2");
        self.put_nest::<Dualpi2AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `etf`, and the selector.
    #[inline]
    pub fn options_etf(&mut self, fill: impl FnOnce(&mut EtfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "etf");
        self.put_nest::<EtfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ets`, and the selector.
    #[inline]
    pub fn options_ets(&mut self, fill: impl FnOnce(&mut EtsAttrsWriter)) -> &mut Self {
        self.put_selected(1, "ets");
        self.put_nest::<EtsAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flow`, and the selector.
    #[inline]
    pub fn options_flow(
        &mut self,
        fill: impl FnOnce(&mut FlowAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flow");
        self.put_nest::<FlowAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `flower`, and the selector.
    #[inline]
    pub fn options_flower(
        &mut self,
        fill: impl FnOnce(&mut FlowerAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "flower");
        self.put_nest::<FlowerAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq`, and the selector.
    #[inline]
    pub fn options_fq(&mut self, fill: impl FnOnce(&mut FqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fq");
        self.put_nest::<FqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_codel`, and the selector.
    #[inline]
    pub fn options_fq_codel(
        &mut self,
        fill: impl FnOnce(&mut FqCodelAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_codel");
        self.put_nest::<FqCodelAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fq_pie`, and the selector.
    #[inline]
    pub fn options_fq_pie(
        &mut self,
        fill: impl FnOnce(&mut FqPieAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "fq_pie");
        self.put_nest::<FqPieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `fw`, and the selector.
    #[inline]
    pub fn options_fw(&mut self, fill: impl FnOnce(&mut FwAttrsWriter)) -> &mut Self {
        self.put_selected(1, "fw");
        self.put_nest::<FwAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `gred`, and the selector.
    #[inline]
    pub fn options_gred(
        &mut self,
        fill: impl FnOnce(&mut GredAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "gred");
        self.put_nest::<GredAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `hfsc`, and the selector.
    #[inline]
    pub fn options_hfsc(&mut self, header: TcHfscQopt) -> &mut Self {
        self.put_selected(1, "hfsc");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `hhf`, and the selector.
    #[inline]
    pub fn options_hhf(&mut self, fill: impl FnOnce(&mut HhfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "hhf");
        self.put_nest::<HhfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `htb`, and the selector.
    #[inline]
    pub fn options_htb(&mut self, fill: impl FnOnce(&mut HtbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "htb");
        self.put_nest::<HtbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `ingress`, and the selector.
    #[inline]
    pub fn options_ingress(&mut self) -> &mut Self {
        self.put_selected(1, "ingress");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `matchall`, and the selector.
    #[inline]
    pub fn options_matchall(
        &mut self,
        fill: impl FnOnce(&mut MatchallAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "matchall");
        self.put_nest::<MatchallAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `mq`, and the selector.
    #[inline]
    pub fn options_mq(&mut self) -> &mut Self {
        self.put_selected(1, "mq");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in the layout of `mqprio`, and the selector.
    #[inline]
    pub fn options_mqprio(
        &mut self,
        header: TcMqprioQopt,
        fill: impl FnOnce(&mut MqprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "mqprio");
        self.put_message::<_, MqprioAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `multiq`, and the selector.
    #[inline]
    pub fn options_multiq(&mut self, header: TcMultiqQopt) -> &mut Self {
        self.put_selected(1, "multiq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `netem`, and the selector.
    #[inline]
    pub fn options_netem(
        &mut self,
        header: TcNetemQopt,
        fill: impl FnOnce(&mut NetemAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "netem");
        self.put_message::<_, NetemAttrsWriter>(2, &header, fill)
    }
    /// Writes `options` in the layout of `pfifo`, and the selector.
    #[inline]
    pub fn options_pfifo(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_fast`, and the selector.
    #[inline]
    pub fn options_pfifo_fast(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "pfifo_fast");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pfifo_head_drop`, and the selector.
    #[inline]
    pub fn options_pfifo_head_drop(&mut self, header: TcFifoQopt) -> &mut Self {
        self.put_selected(1, "pfifo_head_drop");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `pie`, and the selector.
    #[inline]
    pub fn options_pie(&mut self, fill: impl FnOnce(&mut PieAttrsWriter)) -> &mut Self {
        self.put_selected(1, "pie");
        self.put_nest::<PieAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `plug`, and the selector.
    #[inline]
    pub fn options_plug(&mut self, header: TcPlugQopt) -> &mut Self {
        self.put_selected(1, "plug");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `prio`, and the selector.
    #[inline]
    pub fn options_prio(&mut self, header: TcPrioQopt) -> &mut Self {
        self.put_selected(1, "prio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `qfq`, and the selector.
    #[inline]
    pub fn options_qfq(&mut self, fill: impl FnOnce(&mut QfqAttrsWriter)) -> &mut Self {
        self.put_selected(1, "qfq");
        self.put_nest::<QfqAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `red`, and the selector.
    #[inline]
    pub fn options_red(&mut self, fill: impl FnOnce(&mut RedAttrsWriter)) -> &mut Self {
        self.put_selected(1, "red");
        self.put_nest::<RedAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `route`, and the selector.
    #[inline]
    pub fn options_route(
        &mut self,
        fill: impl FnOnce(&mut RouteAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "route");
        self.put_nest::<RouteAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfb`, and the selector.
    #[inline]
    pub fn options_sfb(&mut self, fill: impl FnOnce(&mut SfbAttrsWriter)) -> &mut Self {
        self.put_selected(1, "sfb");
        self.put_nest::<SfbAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `sfq`, and the selector.
    #[inline]
    pub fn options_sfq(&mut self, header: TcSfqQoptV1) -> &mut Self {
        self.put_selected(1, "sfq");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `taprio`, and the selector.
    #[inline]
    pub fn options_taprio(
        &mut self,
        fill: impl FnOnce(&mut TaprioAttrsWriter),
    ) -> &mut Self {
        self.put_selected(1, "taprio");
        self.put_nest::<TaprioAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `tbf`, and the selector.
    #[inline]
    pub fn options_tbf(&mut self, fill: impl FnOnce(&mut TbfAttrsWriter)) -> &mut Self {
        self.put_selected(1, "tbf");
        self.put_nest::<TbfAttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `u32`, and the selector.
    #[inline]
    pub fn options_u32(&mut self, fill: impl FnOnce(&mut U32AttrsWriter)) -> &mut Self {
        self.put_selected(1, "u32");
        self.put_nest::<U32AttrsWriter>(2, fill)
    }
    /// Writes `options` in the layout of `skbprio`, and the selector.
    #[inline]
    pub fn options_skbprio(&mut self, header: TcSkbprioQopt) -> &mut Self {
        self.put_selected(1, "skbprio");
        self.put_header(2, &header)
    }
    /// Writes `options` in the layout of `noqueue`, and the selector.
    #[inline]
    pub fn options_noqueue(&mut self) -> &mut Self {
        self.put_selected(1, "noqueue");
        self.put_payload(2, |_| {})
    }
    /// Writes `options` in a layout that the spec does not know.
    #[inline]
    pub fn options_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind);
        self.put_other(2, fill)
    }
    /// Writes [`chain`](Attrs::chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}
/// Removes a chain and all its filters, as `tc chain del` does. It goes away for good when no action refers to it any more. `EINVAL` for an unknown chain, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `chain`; it returns an acknowledgement.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_DELCHAIN")]
pub struct Delchain(AttrsWriter);
/// Starts a [`Delchain`].
#[inline]
#[must_use]
pub fn delchain() -> Delchain {
    Delchain(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Delchain`].
pub type DelchainReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Delchain : Do, 10, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Delchain, Tcmsg);
rt::__request!(change Delchain);
impl Delchain {
    /// Writes [`chain`](Attrs::chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}
/// Describes one chain of filters and its template, or with a dump all chains of a qdisc or block (`tc chain show`). `EINVAL` for an unknown chain.
///
/// For one object it takes `chain`; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// As a dump it takes `chain`; it returns `kind`, `options`, `stats`, `xstats`, `rate`, `fcnt`, `stats2`, `stab`, `chain`, `ingress-block`, `egress-block`, `ext-warn-msg`.
///
/// The fixed header is [`Tcmsg`].
#[doc(alias = "RTM_GETCHAIN")]
pub struct Getchain(AttrsWriter);
/// Starts a [`Getchain`].
#[inline]
#[must_use]
pub fn getchain() -> Getchain {
    Getchain(AttrsWriter(rt::RequestBuffer::headed::<Tcmsg>()))
}
/// What answers [`Getchain`].
pub type GetchainReply<'a> = rt::Message<Tcmsg, Attrs<'a>>;
rt::__request!(Getchain : Do DoReply Dump, 11, Tcmsg, Attrs, AttrsWriter);
rt::__request!(header Getchain, Tcmsg);
impl Getchain {
    /// Writes [`chain`](Attrs::chain).
    #[inline]
    pub fn chain(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}
/// Adds or changes actions that stand by themselves, for filters to refer to by `index`, as `tc actions add` does. With `NLM_F_REPLACE` present ones are changed. `EEXIST` for an index that is taken, `ENOENT` for an unknown kind, `EPERM` without `CAP_NET_ADMIN`.
///
/// For one object it takes `tab`; it returns an acknowledgement.
///
/// The fixed header is [`Tcamsg`].
#[doc(alias = "RTM_NEWACTION")]
pub struct Newaction(RootAttrsWriter);
/// Starts a [`Newaction`].
#[inline]
#[must_use]
pub fn newaction() -> Newaction {
    Newaction(RootAttrsWriter(rt::RequestBuffer::headed::<Tcamsg>()))
}
/// What answers [`Newaction`].
pub type NewactionReply<'a> = rt::Message<Tcamsg, RootAttrs<'a>>;
rt::__request!(Newaction : Do, 12, Tcamsg, RootAttrs, RootAttrsWriter);
rt::__request!(header Newaction, Tcamsg);
rt::__request!(change Newaction);
impl Newaction {
    /// Writes [`tab`](RootAttrs::tab).
    #[inline]
    pub fn tab<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActAttrsWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActAttrsWriter, T>(1, first, entries, fill)
    }
}
/// Removes actions by kind and index, as `tc actions del` does; with `NLM_F_ROOT` all of the kind (`tc actions flush`). `ENOENT` if there is no such action, `EPERM` if filters use it or without `CAP_NET_ADMIN`.
///
/// For one object it takes `tab`; it returns an acknowledgement.
///
/// The fixed header is [`Tcamsg`].
#[doc(alias = "RTM_DELACTION")]
pub struct Delaction(RootAttrsWriter);
/// Starts a [`Delaction`].
#[inline]
#[must_use]
pub fn delaction() -> Delaction {
    Delaction(RootAttrsWriter(rt::RequestBuffer::headed::<Tcamsg>()))
}
/// What answers [`Delaction`].
pub type DelactionReply<'a> = rt::Message<Tcamsg, RootAttrs<'a>>;
rt::__request!(Delaction : Do, 13, Tcamsg, RootAttrs, RootAttrsWriter);
rt::__request!(header Delaction, Tcamsg);
rt::__request!(change Delaction);
impl Delaction {
    /// Writes [`tab`](RootAttrs::tab).
    #[inline]
    pub fn tab<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActAttrsWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActAttrsWriter, T>(1, first, entries, fill)
    }
}
/// Describes actions, chosen by kind and index, or with a dump all of a kind (`tc -s actions list`).
///
/// For one object it takes `tab`; it returns `tab`.
///
/// As a dump it takes `tab`, `flags`, `time-delta`; it returns `tab`, `count`, `ext-warn-msg`.
///
/// The fixed header is [`Tcamsg`].
#[doc(alias = "RTM_GETACTION")]
pub struct Getaction(RootAttrsWriter);
/// Starts a [`Getaction`].
#[inline]
#[must_use]
pub fn getaction() -> Getaction {
    Getaction(RootAttrsWriter(rt::RequestBuffer::headed::<Tcamsg>()))
}
/// What answers [`Getaction`].
pub type GetactionReply<'a> = rt::Message<Tcamsg, RootAttrs<'a>>;
rt::__request!(Getaction : Do DoReply Dump, 14, Tcamsg, RootAttrs, RootAttrsWriter);
rt::__request!(header Getaction, Tcamsg);
impl Getaction {
    /// Writes [`tab`](RootAttrs::tab).
    #[inline]
    pub fn tab<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut ActAttrsWriter, T),
    ) -> &mut Self {
        self.put_nests::<ActAttrsWriter, T>(1, first, entries, fill)
    }
    /// Writes [`flags`](RootAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: rt::Bitfield<u32>) -> &mut Self {
        self.put_attr::<rt::Bitfield<u32>>(2, value)
    }
    /// Writes [`time-delta`](RootAttrs::time_delta).
    #[inline]
    pub fn time_delta(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newqdisc`: somebody did what [`Newqdisc`] asks for.
    Newqdisc(rt::Message<Tcmsg, Attrs<'a>>),
    /// `delqdisc`: somebody did what [`Delqdisc`] asks for.
    Delqdisc(rt::Message<Tcmsg, Attrs<'a>>),
    /// `newtclass`: somebody did what [`Newtclass`] asks for.
    Newtclass(rt::Message<Tcmsg, Attrs<'a>>),
    /// `deltclass`: somebody did what [`Deltclass`] asks for.
    Deltclass(rt::Message<Tcmsg, Attrs<'a>>),
    /// `newtfilter`: somebody did what [`Newtfilter`] asks for.
    Newtfilter(rt::Message<Tcmsg, Attrs<'a>>),
    /// `deltfilter`: somebody did what [`Deltfilter`] asks for.
    Deltfilter(rt::Message<Tcmsg, Attrs<'a>>),
    /// `newaction`: somebody did what [`Newaction`] asks for.
    Newaction(rt::Message<Tcamsg, RootAttrs<'a>>),
    /// `delaction`: somebody did what [`Delaction`] asks for.
    Delaction(rt::Message<Tcamsg, RootAttrs<'a>>),
    /// `getaction`: somebody did what [`Getaction`] asks for.
    Getaction(rt::Message<Tcamsg, RootAttrs<'a>>),
    /// `newchain`: somebody did what [`Newchain`] asks for.
    Newchain(rt::Message<Tcmsg, Attrs<'a>>),
    /// `delchain`: somebody did what [`Delchain`] asks for.
    Delchain(rt::Message<Tcmsg, Attrs<'a>>),
}
