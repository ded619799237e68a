// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `conntrack`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Raw<12>;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            256 => rt::event(payload, Event::New),
            258 => rt::event(payload, Event::Delete),
            259 => rt::event(payload, Event::GetCtrzero),
            260 => rt::event(payload, Event::GetStats),
            261 => rt::event(payload, Event::GetStatsGlobal),
            512 => rt::event(payload, Event::ExpNew),
            514 => rt::event(payload, Event::ExpDelete),
            _ => Ok(None),
        }
    }
}
/// Adds a connection (`conntrack -I`), or changes one (`conntrack -U`). Both tuples and `timeout` are required to add one, one tuple to find one. `NLM_F_CREATE` adds it if it is not there, else that gives `ENOENT`; with `NLM_F_EXCL` an existing one gives `EEXIST`. `EBUSY` for a change of `status` or `nat-src` that cannot be made any more, `EOPNOTSUPP` for a helper that the kernel lacks. `status` must contain `confirmed`.
///
/// For one object it takes `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `nat-src`, `timeout`, `mark`, `nat-dst`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `mark-mask`, `labels`, `labels-mask`, `synproxy`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_NEW")]
pub struct New(ConntrackAttrsWriter);
/// Starts a [`New`].
#[inline]
#[must_use]
pub fn new() -> New {
    New(ConntrackAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`New`].
pub type NewReply<'a> = rt::Message<Nfgenmsg, ConntrackAttrs<'a>>;
rt::__request!(New : Do, 0, Nfgenmsg, ConntrackAttrs, ConntrackAttrsWriter);
rt::__request!(header New, Nfgenmsg);
rt::__request!(change New);
impl New {
    /// Writes [`tuple-orig`](ConntrackAttrs::tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(1, fill)
    }
    /// Writes [`tuple-reply`](ConntrackAttrs::tuple_reply).
    #[inline]
    pub fn tuple_reply(
        &mut self,
        fill: impl FnOnce(&mut TupleAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`status`](ConntrackAttrs::status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }
    /// Writes [`protoinfo`](ConntrackAttrs::protoinfo).
    #[inline]
    pub fn protoinfo(
        &mut self,
        fill: impl FnOnce(&mut ProtoinfoAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoinfoAttrsWriter>(4, fill)
    }
    /// Writes [`help`](ConntrackAttrs::help).
    #[inline]
    pub fn help(&mut self, fill: impl FnOnce(&mut HelpAttrsWriter)) -> &mut Self {
        self.put_nest::<HelpAttrsWriter>(5, fill)
    }
    /// Writes [`nat-src`](ConntrackAttrs::nat_src).
    #[inline]
    pub fn nat_src(&mut self, fill: impl FnOnce(&mut NatAttrsWriter)) -> &mut Self {
        self.put_nest::<NatAttrsWriter>(6, fill)
    }
    /// Writes [`timeout`](ConntrackAttrs::timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }
    /// Writes [`mark`](ConntrackAttrs::mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }
    /// Writes [`nat-dst`](ConntrackAttrs::nat_dst).
    #[inline]
    pub fn nat_dst(&mut self, fill: impl FnOnce(&mut NatAttrsWriter)) -> &mut Self {
        self.put_nest::<NatAttrsWriter>(13, fill)
    }
    /// Writes [`tuple-master`](ConntrackAttrs::tuple_master).
    #[inline]
    pub fn tuple_master(
        &mut self,
        fill: impl FnOnce(&mut TupleAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(14, fill)
    }
    /// Writes [`seq-adj-orig`](ConntrackAttrs::seq_adj_orig).
    #[inline]
    pub fn seq_adj_orig(
        &mut self,
        fill: impl FnOnce(&mut SeqadjAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SeqadjAttrsWriter>(15, fill)
    }
    /// Writes [`seq-adj-reply`](ConntrackAttrs::seq_adj_reply).
    #[inline]
    pub fn seq_adj_reply(
        &mut self,
        fill: impl FnOnce(&mut SeqadjAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SeqadjAttrsWriter>(16, fill)
    }
    /// Writes [`zone`](ConntrackAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }
    /// Writes [`mark-mask`](ConntrackAttrs::mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }
    /// Writes [`labels`](ConntrackAttrs::labels).
    #[inline]
    pub fn labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }
    /// Writes [`labels-mask`](ConntrackAttrs::labels_mask).
    #[inline]
    pub fn labels_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(23, value)
    }
    /// Writes [`synproxy`](ConntrackAttrs::synproxy).
    #[inline]
    pub fn synproxy(
        &mut self,
        fill: impl FnOnce(&mut SynproxyAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SynproxyAttrsWriter>(24, fill)
    }
}
/// Returns one connection, given by `tuple-orig` or `tuple-reply` with the header's family (`conntrack -G`). `EINVAL` without a tuple, `ENOENT` if none is tracked.
///
/// A dump lists connections (`conntrack -L`), those of the header's family or with 0 all. `mark` with `mark-mask`, `status` with `status-mask` and `zone` narrow it, and tuples do so for the fields that `filter` names, which needs a family in the header (`EOPNOTSUPP`). The kernel answers in as many messages as it takes while connections come and go, so the list is no exact snapshot.
///
/// For one object it takes `tuple-orig`, `tuple-reply`, `zone`; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
///
/// As a dump it takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `zone`, `mark-mask`, `filter`, `status-mask`; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_GET")]
pub struct Get(ConntrackAttrsWriter);
/// Starts a [`Get`].
#[inline]
#[must_use]
pub fn get() -> Get {
    Get(ConntrackAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Get`].
pub type GetReply<'a> = rt::Message<Nfgenmsg, ConntrackAttrs<'a>>;
rt::__request!(Get : Do DoReply Dump, 1, Nfgenmsg, ConntrackAttrs, ConntrackAttrsWriter);
rt::__request!(header Get, Nfgenmsg);
impl Get {
    /// Writes [`tuple-orig`](ConntrackAttrs::tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(1, fill)
    }
    /// Writes [`tuple-reply`](ConntrackAttrs::tuple_reply).
    #[inline]
    pub fn tuple_reply(
        &mut self,
        fill: impl FnOnce(&mut TupleAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`status`](ConntrackAttrs::status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }
    /// Writes [`mark`](ConntrackAttrs::mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }
    /// Writes [`zone`](ConntrackAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }
    /// Writes [`mark-mask`](ConntrackAttrs::mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }
    /// Writes [`filter`](ConntrackAttrs::filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterAttrsWriter)) -> &mut Self {
        self.put_nest::<FilterAttrsWriter>(25, fill)
    }
    /// Writes [`status-mask`](ConntrackAttrs::status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}
/// As `get`, and sets the counters of what it returns back (`conntrack -L -z`).
///
/// For one object it takes `tuple-orig`, `tuple-reply`, `zone`; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
///
/// As a dump it takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `zone`, `mark-mask`, `filter`, `status-mask`; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_GET_CTRZERO")]
pub struct GetCtrzero(ConntrackAttrsWriter);
/// Starts a [`GetCtrzero`].
#[inline]
#[must_use]
pub fn get_ctrzero() -> GetCtrzero {
    GetCtrzero(ConntrackAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetCtrzero`].
pub type GetCtrzeroReply<'a> = rt::Message<Nfgenmsg, ConntrackAttrs<'a>>;
rt::__request!(
    GetCtrzero : Do DoReply Dump, 2, Nfgenmsg, ConntrackAttrs, ConntrackAttrsWriter
);
rt::__request!(header GetCtrzero, Nfgenmsg);
impl GetCtrzero {
    /// Writes [`tuple-orig`](ConntrackAttrs::tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(1, fill)
    }
    /// Writes [`tuple-reply`](ConntrackAttrs::tuple_reply).
    #[inline]
    pub fn tuple_reply(
        &mut self,
        fill: impl FnOnce(&mut TupleAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`status`](ConntrackAttrs::status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }
    /// Writes [`mark`](ConntrackAttrs::mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }
    /// Writes [`zone`](ConntrackAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }
    /// Writes [`mark-mask`](ConntrackAttrs::mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }
    /// Writes [`filter`](ConntrackAttrs::filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterAttrsWriter)) -> &mut Self {
        self.put_nest::<FilterAttrsWriter>(25, fill)
    }
    /// Writes [`status-mask`](ConntrackAttrs::status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}
/// Removes one connection, given by a tuple (`conntrack -D`); with `id` only if that is its id. Without a tuple it removes those of the header's family, or with 0 all, narrowed as in a dump of `get` (`conntrack -F`). `ENOENT` if the one given is not tracked.
///
/// For one object it takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `id`, `zone`, `mark-mask`, `filter`, `status-mask`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_DELETE")]
pub struct Delete(ConntrackAttrsWriter);
/// Starts a [`Delete`].
#[inline]
#[must_use]
pub fn delete() -> Delete {
    Delete(ConntrackAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delete`].
pub type DeleteReply<'a> = rt::Message<Nfgenmsg, ConntrackAttrs<'a>>;
rt::__request!(Delete : Do, 3, Nfgenmsg, ConntrackAttrs, ConntrackAttrsWriter);
rt::__request!(header Delete, Nfgenmsg);
rt::__request!(change Delete);
impl Delete {
    /// Writes [`tuple-orig`](ConntrackAttrs::tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(1, fill)
    }
    /// Writes [`tuple-reply`](ConntrackAttrs::tuple_reply).
    #[inline]
    pub fn tuple_reply(
        &mut self,
        fill: impl FnOnce(&mut TupleAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`status`](ConntrackAttrs::status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }
    /// Writes [`mark`](ConntrackAttrs::mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }
    /// Writes [`id`](ConntrackAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }
    /// Writes [`zone`](ConntrackAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }
    /// Writes [`mark-mask`](ConntrackAttrs::mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }
    /// Writes [`filter`](ConntrackAttrs::filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterAttrsWriter)) -> &mut Self {
        self.put_nest::<FilterAttrsWriter>(25, fill)
    }
    /// Writes [`status-mask`](ConntrackAttrs::status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}
/// Lists the counters of connection tracking, a message for each CPU (`conntrack -S`). The header's `res-id` says which CPU it is. Only a dump works.
///
/// As a dump it takes no attributes; it returns `found`, `invalid`, `insert`, `insert-failed`, `drop`, `early-drop`, `error`, `search-restart`, `clash-resolve`, `chain-toolong`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_GET_STATS")]
pub struct GetStats(ConntrackStatsAttrsWriter);
/// Starts a [`GetStats`].
#[inline]
#[must_use]
pub fn get_stats() -> GetStats {
    GetStats(ConntrackStatsAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetStats`].
pub type GetStatsReply<'a> = rt::Message<Nfgenmsg, ConntrackStatsAttrs<'a>>;
rt::__request!(
    GetStats : Dump, 4, Nfgenmsg, ConntrackStatsAttrs, ConntrackStatsAttrsWriter
);
rt::__request!(header GetStats, Nfgenmsg);
/// Returns how many connections are tracked and how many can be (`conntrack -C`).
///
/// For one object it takes no attributes; it returns `entries`, `max-entries`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_GET_STATS_GLOBAL")]
pub struct GetStatsGlobal(ConntrackStatsGlobalAttrsWriter);
/// Starts a [`GetStatsGlobal`].
#[inline]
#[must_use]
pub fn get_stats_global() -> GetStatsGlobal {
    GetStatsGlobal(
        ConntrackStatsGlobalAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()),
    )
}
/// What answers [`GetStatsGlobal`].
pub type GetStatsGlobalReply<'a> = rt::Message<Nfgenmsg, ConntrackStatsGlobalAttrs<'a>>;
rt::__request!(
    GetStatsGlobal : Do DoReply, 5, Nfgenmsg, ConntrackStatsGlobalAttrs,
    ConntrackStatsGlobalAttrsWriter
);
rt::__request!(header GetStatsGlobal, Nfgenmsg);
/// Lists connections that are over but not yet reported to the group `conntrack-destroy` (`conntrack -L dying`). Only a dump works.
///
/// As a dump it takes no attributes; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_GET_DYING")]
pub struct GetDying(ConntrackAttrsWriter);
/// Starts a [`GetDying`].
#[inline]
#[must_use]
pub fn get_dying() -> GetDying {
    GetDying(ConntrackAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetDying`].
pub type GetDyingReply<'a> = rt::Message<Nfgenmsg, ConntrackAttrs<'a>>;
rt::__request!(GetDying : Dump, 6, Nfgenmsg, ConntrackAttrs, ConntrackAttrsWriter);
rt::__request!(header GetDying, Nfgenmsg);
/// Lists connections whose first packet has not left the host (`conntrack -L unconfirmed`). Newer kernels no longer list them and answer with nothing. Only a dump works.
///
/// As a dump it takes no attributes; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_GET_UNCONFIRMED")]
pub struct GetUnconfirmed(ConntrackAttrsWriter);
/// Starts a [`GetUnconfirmed`].
#[inline]
#[must_use]
pub fn get_unconfirmed() -> GetUnconfirmed {
    GetUnconfirmed(ConntrackAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetUnconfirmed`].
pub type GetUnconfirmedReply<'a> = rt::Message<Nfgenmsg, ConntrackAttrs<'a>>;
rt::__request!(GetUnconfirmed : Dump, 7, Nfgenmsg, ConntrackAttrs, ConntrackAttrsWriter);
rt::__request!(header GetUnconfirmed, Nfgenmsg);
/// Adds an expectation: a connection that `master`, which must be tracked, announced (`conntrack -I expect`). `tuple`, `mask`, `master` and `timeout` are required. `ENOENT` if the master is not tracked, `EOPNOTSUPP` if it has no helper, `EEXIST` with `NLM_F_EXCL` for an existing one.
///
/// For one object it takes `master`, `tuple`, `mask`, `timeout`, `help-name`, `zone`, `flags`, `class`, `nat`, `fn`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_EXP_NEW")]
pub struct ExpNew(ExpectAttrsWriter);
/// Starts a [`ExpNew`].
#[inline]
#[must_use]
pub fn exp_new() -> ExpNew {
    ExpNew(ExpectAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`ExpNew`].
pub type ExpNewReply<'a> = rt::Message<Nfgenmsg, ExpectAttrs<'a>>;
rt::__request!(ExpNew : Do, 8, Nfgenmsg, ExpectAttrs, ExpectAttrsWriter);
rt::__request!(header ExpNew, Nfgenmsg);
rt::__request!(change ExpNew);
impl ExpNew {
    /// Writes [`master`](ExpectAttrs::master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(1, fill)
    }
    /// Writes [`tuple`](ExpectAttrs::tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`mask`](ExpectAttrs::mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(3, fill)
    }
    /// Writes [`timeout`](ExpectAttrs::timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`help-name`](ExpectAttrs::help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }
    /// Writes [`zone`](ExpectAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
    /// Writes [`flags`](ExpectAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: ExpectFlags) -> &mut Self {
        self.put_attr::<c::As<ExpectFlags, c::Be<u32>>>(8, value)
    }
    /// Writes [`class`](ExpectAttrs::class).
    #[inline]
    pub fn class(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
    /// Writes [`nat`](ExpectAttrs::nat).
    #[inline]
    pub fn nat(&mut self, fill: impl FnOnce(&mut ExpectNatAttrsWriter)) -> &mut Self {
        self.put_nest::<ExpectNatAttrsWriter>(10, fill)
    }
    /// Writes [`fn`](ExpectAttrs::fn_).
    #[inline]
    pub fn fn_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(11, value)
    }
}
/// Returns one expectation, given by `tuple` (`ENOENT`), or lists them, those of the header's family or with 0 all (`conntrack -L expect`), with `master` those of one connection.
///
/// For one object it takes `master`, `tuple`, `id`, `zone`; it returns `master`, `tuple`, `mask`, `timeout`, `id`, `help-name`, `zone`, `flags`, `class`, `nat`, `fn`.
///
/// As a dump it takes `master`, `zone`; it returns `master`, `tuple`, `mask`, `timeout`, `id`, `help-name`, `zone`, `flags`, `class`, `nat`, `fn`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_EXP_GET")]
pub struct ExpGet(ExpectAttrsWriter);
/// Starts a [`ExpGet`].
#[inline]
#[must_use]
pub fn exp_get() -> ExpGet {
    ExpGet(ExpectAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`ExpGet`].
pub type ExpGetReply<'a> = rt::Message<Nfgenmsg, ExpectAttrs<'a>>;
rt::__request!(ExpGet : Do DoReply Dump, 9, Nfgenmsg, ExpectAttrs, ExpectAttrsWriter);
rt::__request!(header ExpGet, Nfgenmsg);
impl ExpGet {
    /// Writes [`master`](ExpectAttrs::master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(1, fill)
    }
    /// Writes [`tuple`](ExpectAttrs::tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`id`](ExpectAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
    /// Writes [`zone`](ExpectAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
}
/// Removes an expectation, given by `tuple` (`conntrack -D expect`), or those of the helper in `help-name`, or with neither all. `ENOENT` if it does not exist.
///
/// For one object it takes `tuple`, `id`, `help-name`, `zone`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_EXP_DELETE")]
pub struct ExpDelete(ExpectAttrsWriter);
/// Starts a [`ExpDelete`].
#[inline]
#[must_use]
pub fn exp_delete() -> ExpDelete {
    ExpDelete(ExpectAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`ExpDelete`].
pub type ExpDeleteReply<'a> = rt::Message<Nfgenmsg, ExpectAttrs<'a>>;
rt::__request!(ExpDelete : Do, 10, Nfgenmsg, ExpectAttrs, ExpectAttrsWriter);
rt::__request!(header ExpDelete, Nfgenmsg);
rt::__request!(change ExpDelete);
impl ExpDelete {
    /// Writes [`tuple`](ExpectAttrs::tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleAttrsWriter)) -> &mut Self {
        self.put_nest::<TupleAttrsWriter>(2, fill)
    }
    /// Writes [`id`](ExpectAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
    /// Writes [`help-name`](ExpectAttrs::help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }
    /// Writes [`zone`](ExpectAttrs::zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
}
/// Lists the counters of expectations, a message for each CPU (`conntrack -S expect`). The header's `res-id` says which CPU it is. Only a dump works.
///
/// As a dump it takes no attributes; it returns `new`, `create`, `delete`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "CONNTRACK_CMD_EXP_GET_STATS")]
pub struct ExpGetStats(ExpectStatsAttrsWriter);
/// Starts a [`ExpGetStats`].
#[inline]
#[must_use]
pub fn exp_get_stats() -> ExpGetStats {
    ExpGetStats(ExpectStatsAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`ExpGetStats`].
pub type ExpGetStatsReply<'a> = rt::Message<Nfgenmsg, ExpectStatsAttrs<'a>>;
rt::__request!(
    ExpGetStats : Dump, 11, Nfgenmsg, ExpectStatsAttrs, ExpectStatsAttrsWriter
);
rt::__request!(header ExpGetStats, Nfgenmsg);
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: somebody did what [`New`] asks for.
    New(rt::Message<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `delete`: somebody did what [`Delete`] asks for.
    Delete(rt::Message<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `get-ctrzero`: somebody did what [`GetCtrzero`] asks for.
    GetCtrzero(rt::Message<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `get-stats`: somebody did what [`GetStats`] asks for.
    GetStats(rt::Message<Nfgenmsg, ConntrackStatsAttrs<'a>>),
    /// `get-stats-global`: somebody did what [`GetStatsGlobal`] asks for.
    GetStatsGlobal(rt::Message<Nfgenmsg, ConntrackStatsGlobalAttrs<'a>>),
    /// `exp-new`: somebody did what [`ExpNew`] asks for.
    ExpNew(rt::Message<Nfgenmsg, ExpectAttrs<'a>>),
    /// `exp-delete`: somebody did what [`ExpDelete`] asks for.
    ExpDelete(rt::Message<Nfgenmsg, ExpectAttrs<'a>>),
}
