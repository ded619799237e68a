// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Netfilter,
    events: [
        256 => New,
        258 => Delete,
        259 => GetCtrzero,
        260 => GetStats,
        261 => GetStatsGlobal,
        512 => ExpNew,
        514 => ExpDelete,
    ],
}

rt::operations! {
    New,
    Get,
    GetCtrzero,
    Delete,
    GetStats,
    GetStatsGlobal,
    GetDying,
    GetUnconfirmed,
    ExpNew,
    ExpGet,
    ExpDelete,
    ExpGetStats,
}

rt::flag_methods! { New, Delete, ExpNew, ExpDelete }

/// Adds a connection (`conntrack -I`), or changes one (`conntrack -U`). Both tuples and `timeout`
/// are required to add one, one tuple to find one. `NLM_F_CREATE` adds it if it is not there, else
/// that gives `ENOENT`; with `NLM_F_EXCL` an existing one gives `EEXIST`. `EBUSY` for a change of
/// `status` or `nat-src` that cannot be made any more, `EOPNOTSUPP` for a helper that the kernel
/// lacks. `status` must contain `confirmed`.
/// - Single request: takes `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `nat-src`,
///   `timeout`, `mark`, `nat-dst`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`,
///   `mark-mask`, `labels`, `labels-mask`, `synproxy`; returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_NEW")]
#[inline]
#[must_use]
pub fn new() -> New {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: New,
    start: new,
    operation: 0,
    modes: [Do],
    set: Conntrack,
    view: ConntrackAttrs,
    header: Nfgenmsg,
}

impl New {
    /// Sets [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Sets [`protoinfo`](ConntrackAttrs#method.protoinfo).
    #[inline]
    pub fn protoinfo(&mut self, fill: impl FnOnce(&mut ProtoinfoWriter)) -> &mut Self {
        self.put_nest::<ProtoinfoWriter>(4, fill)
    }

    /// Sets [`help`](ConntrackAttrs#method.help).
    #[inline]
    pub fn help(&mut self, fill: impl FnOnce(&mut HelpWriter)) -> &mut Self {
        self.put_nest::<HelpWriter>(5, fill)
    }

    /// Sets [`nat-src`](ConntrackAttrs#method.nat_src).
    #[inline]
    pub fn nat_src(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(6, fill)
    }

    /// Sets [`timeout`](ConntrackAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Sets [`nat-dst`](ConntrackAttrs#method.nat_dst).
    #[inline]
    pub fn nat_dst(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(13, fill)
    }

    /// Sets [`tuple-master`](ConntrackAttrs#method.tuple_master).
    #[inline]
    pub fn tuple_master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(14, fill)
    }

    /// Sets [`seq-adj-orig`](ConntrackAttrs#method.seq_adj_orig).
    #[inline]
    pub fn seq_adj_orig(&mut self, fill: impl FnOnce(&mut SeqadjWriter)) -> &mut Self {
        self.put_nest::<SeqadjWriter>(15, fill)
    }

    /// Sets [`seq-adj-reply`](ConntrackAttrs#method.seq_adj_reply).
    #[inline]
    pub fn seq_adj_reply(&mut self, fill: impl FnOnce(&mut SeqadjWriter)) -> &mut Self {
        self.put_nest::<SeqadjWriter>(16, fill)
    }

    /// Sets [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Sets [`labels`](ConntrackAttrs#method.labels).
    #[inline]
    pub fn labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }

    /// Sets [`labels-mask`](ConntrackAttrs#method.labels_mask).
    #[inline]
    pub fn labels_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(23, value)
    }

    /// Sets [`synproxy`](ConntrackAttrs#method.synproxy).
    #[inline]
    pub fn synproxy(&mut self, fill: impl FnOnce(&mut SynproxyWriter)) -> &mut Self {
        self.put_nest::<SynproxyWriter>(24, fill)
    }
}

/// Returns one connection, given by `tuple-orig` or `tuple-reply` with the header's family
/// (`conntrack -G`). `EINVAL` without a tuple, `ENOENT` if none is tracked.
///
/// A dump lists connections (`conntrack -L`), those of the header's family or with 0 all. `mark`
/// with `mark-mask`, `status` with `status-mask` and `zone` narrow it, and tuples do so for the
/// fields that `filter` names, which needs a family in the header (`EOPNOTSUPP`). The kernel
/// answers in as many messages as it takes while connections come and go, so the list is no exact
/// snapshot.
/// - Single request: takes `tuple-orig`, `tuple-reply`, `zone`; returns `tuple-orig`,
///   `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`,
///   `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`,
///   `secctx`, `timestamp`, `labels`, `synproxy`.
/// - Dump: takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `zone`, `mark-mask`, `filter`,
///   `status-mask`; returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`,
///   `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`,
///   `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 1,
    modes: [DoReply, Dump],
    set: Conntrack,
    view: ConntrackAttrs,
    header: Nfgenmsg,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>;

impl Get {
    /// Sets [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Sets [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Sets [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Sets [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Sets [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}

/// As `get`, and sets the counters of what it returns back (`conntrack -L -z`).
/// - Single request: takes `tuple-orig`, `tuple-reply`, `zone`; returns `tuple-orig`,
///   `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`,
///   `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`,
///   `secctx`, `timestamp`, `labels`, `synproxy`.
/// - Dump: takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `zone`, `mark-mask`, `filter`,
///   `status-mask`; returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`,
///   `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`,
///   `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET_CTRZERO")]
#[inline]
#[must_use]
pub fn get_ctrzero() -> GetCtrzero {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetCtrzero,
    start: get_ctrzero,
    operation: 2,
    modes: [DoReply, Dump],
    set: Conntrack,
    view: ConntrackAttrs,
    header: Nfgenmsg,
}

/// The answer to [`get_ctrzero()`].
pub type GetCtrzeroReply<'a> = rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>;

impl GetCtrzero {
    /// Sets [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Sets [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Sets [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Sets [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Sets [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}

/// Removes one connection, given by a tuple (`conntrack -D`); with `id` only if that is its id.
/// Without a tuple it removes those of the header's family, or with 0 all, narrowed as in a dump of
/// `get` (`conntrack -F`). `ENOENT` if the one given is not tracked.
/// - Single request: takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `id`, `zone`,
///   `mark-mask`, `filter`, `status-mask`; returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_DELETE")]
#[inline]
#[must_use]
pub fn delete() -> Delete {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delete,
    start: delete,
    operation: 3,
    modes: [Do],
    set: Conntrack,
    view: ConntrackAttrs,
    header: Nfgenmsg,
}

impl Delete {
    /// Sets [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Sets [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Sets [`id`](ConntrackAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Sets [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Sets [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}

/// Lists the counters of connection tracking, a message for each CPU (`conntrack -S`). The header's
/// `res-id` says which CPU it is. Only a dump works.
/// - Dump: takes no attributes; returns `found`, `invalid`, `insert`, `insert-failed`, `drop`,
///   `early-drop`, `error`, `search-restart`, `clash-resolve`, `chain-toolong`.
#[doc(alias = "IPCTNL_MSG_CT_GET_STATS")]
#[inline]
#[must_use]
pub fn get_stats() -> GetStats {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetStats,
    start: get_stats,
    operation: 4,
    modes: [Dump],
    set: ConntrackStats,
    view: ConntrackStatsAttrs,
    header: Nfgenmsg,
}

/// The answer to [`get_stats()`].
pub type GetStatsReply<'a> = rt::WithHeader<Nfgenmsg, ConntrackStatsAttrs<'a>>;

/// Returns how many connections are tracked and how many can be (`conntrack -C`).
/// - Single request: takes no attributes; returns `entries`, `max-entries`.
#[doc(alias = "IPCTNL_MSG_CT_GET_STATS_GLOBAL")]
#[inline]
#[must_use]
pub fn get_stats_global() -> GetStatsGlobal {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetStatsGlobal,
    start: get_stats_global,
    operation: 5,
    modes: [DoReply],
    set: ConntrackStatsGlobal,
    view: ConntrackStatsGlobalAttrs,
    header: Nfgenmsg,
}

/// The answer to [`get_stats_global()`].
pub type GetStatsGlobalReply<'a> = rt::WithHeader<
    Nfgenmsg,
    ConntrackStatsGlobalAttrs<'a>,
>;

/// Lists connections that are over but not yet reported to the group `conntrack-destroy`
/// (`conntrack -L dying`). Only a dump works.
/// - Dump: takes no attributes; returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`,
///   `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`,
///   `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET_DYING")]
#[inline]
#[must_use]
pub fn get_dying() -> GetDying {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetDying,
    start: get_dying,
    operation: 6,
    modes: [Dump],
    set: Conntrack,
    view: ConntrackAttrs,
    header: Nfgenmsg,
}

/// The answer to [`get_dying()`].
pub type GetDyingReply<'a> = rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>;

/// Lists connections whose first packet has not left the host (`conntrack -L unconfirmed`). Newer
/// kernels no longer list them and answer with nothing. Only a dump works.
/// - Dump: takes no attributes; returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`,
///   `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`,
///   `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET_UNCONFIRMED")]
#[inline]
#[must_use]
pub fn get_unconfirmed() -> GetUnconfirmed {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetUnconfirmed,
    start: get_unconfirmed,
    operation: 7,
    modes: [Dump],
    set: Conntrack,
    view: ConntrackAttrs,
    header: Nfgenmsg,
}

/// The answer to [`get_unconfirmed()`].
pub type GetUnconfirmedReply<'a> = rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>;

/// Adds an expectation: a connection that `master`, which must be tracked, announced (`conntrack -I
/// expect`). `tuple`, `mask`, `master` and `timeout` are required. `ENOENT` if the master is not
/// tracked, `EOPNOTSUPP` if it has no helper, `EEXIST` with `NLM_F_EXCL` for an existing one.
/// - Single request: takes `master`, `tuple`, `mask`, `timeout`, `help-name`, `zone`, `flags`,
///   `class`, `nat`, `fn`; returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_EXP_NEW")]
#[inline]
#[must_use]
pub fn exp_new() -> ExpNew {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: ExpNew,
    start: exp_new,
    operation: 8,
    modes: [Do],
    set: Expect,
    view: ExpectAttrs,
    header: Nfgenmsg,
}

impl ExpNew {
    /// Sets [`master`](ExpectAttrs#method.master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`mask`](ExpectAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(3, fill)
    }

    /// Sets [`timeout`](ExpectAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`help-name`](ExpectAttrs#method.help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Sets [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }

    /// Sets [`flags`](ExpectAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ExpectFlags) -> &mut Self {
        self.put_attr::<c::As<ExpectFlags, c::Be<u32>>>(8, value)
    }

    /// Sets [`class`](ExpectAttrs#method.class).
    #[inline]
    pub fn class(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Sets [`nat`](ExpectAttrs#method.nat).
    #[inline]
    pub fn nat(&mut self, fill: impl FnOnce(&mut ExpectNatWriter)) -> &mut Self {
        self.put_nest::<ExpectNatWriter>(10, fill)
    }

    /// Sets [`fn`](ExpectAttrs#method.fn_).
    #[inline]
    pub fn fn_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(11, value)
    }
}

/// Returns one expectation, given by `tuple` (`ENOENT`), or lists them, those of the header's
/// family or with 0 all (`conntrack -L expect`), with `master` those of one connection.
/// - Single request: takes `master`, `tuple`, `id`, `zone`; returns `master`, `tuple`, `mask`,
///   `timeout`, `id`, `help-name`, `zone`, `flags`, `class`, `nat`, `fn`.
/// - Dump: takes `master`, `zone`; returns `master`, `tuple`, `mask`, `timeout`, `id`, `help-name`,
///   `zone`, `flags`, `class`, `nat`, `fn`.
#[doc(alias = "IPCTNL_MSG_CT_EXP_GET")]
#[inline]
#[must_use]
pub fn exp_get() -> ExpGet {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: ExpGet,
    start: exp_get,
    operation: 9,
    modes: [DoReply, Dump],
    set: Expect,
    view: ExpectAttrs,
    header: Nfgenmsg,
}

/// The answer to [`exp_get()`].
pub type ExpGetReply<'a> = rt::WithHeader<Nfgenmsg, ExpectAttrs<'a>>;

impl ExpGet {
    /// Sets [`master`](ExpectAttrs#method.master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Sets [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`id`](ExpectAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
}

/// Removes an expectation, given by `tuple` (`conntrack -D expect`), or those of the helper in
/// `help-name`, or with neither all. `ENOENT` if it does not exist.
/// - Single request: takes `tuple`, `id`, `help-name`, `zone`; returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_EXP_DELETE")]
#[inline]
#[must_use]
pub fn exp_delete() -> ExpDelete {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: ExpDelete,
    start: exp_delete,
    operation: 10,
    modes: [Do],
    set: Expect,
    view: ExpectAttrs,
    header: Nfgenmsg,
}

impl ExpDelete {
    /// Sets [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Sets [`id`](ExpectAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`help-name`](ExpectAttrs#method.help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Sets [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
}

/// Lists the counters of expectations, a message for each CPU (`conntrack -S expect`). The header's
/// `res-id` says which CPU it is. Only a dump works.
/// - Dump: takes no attributes; returns `new`, `create`, `delete`.
#[doc(alias = "IPCTNL_MSG_CT_EXP_GET_STATS")]
#[inline]
#[must_use]
pub fn exp_get_stats() -> ExpGetStats {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: ExpGetStats,
    start: exp_get_stats,
    operation: 11,
    modes: [Dump],
    set: ExpectStats,
    view: ExpectStatsAttrs,
    header: Nfgenmsg,
}

/// The answer to [`exp_get_stats()`].
pub type ExpGetStatsReply<'a> = rt::WithHeader<Nfgenmsg, ExpectStatsAttrs<'a>>;

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: reports a change of the kind that [`new()`] makes.
    New(rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `delete`: reports a change of the kind that [`delete()`] makes.
    Delete(rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `get-ctrzero`: reports a change of the kind that [`get_ctrzero()`] makes.
    GetCtrzero(rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `get-stats`: the reply to [`get_stats()`], which the kernel may also send on its own.
    GetStats(rt::WithHeader<Nfgenmsg, ConntrackStatsAttrs<'a>>),
    /// `get-stats-global`: the reply to [`get_stats_global()`], which the kernel may also send on
    /// its own.
    GetStatsGlobal(rt::WithHeader<Nfgenmsg, ConntrackStatsGlobalAttrs<'a>>),
    /// `exp-new`: reports a change of the kind that [`exp_new()`] makes.
    ExpNew(rt::WithHeader<Nfgenmsg, ExpectAttrs<'a>>),
    /// `exp-delete`: reports a change of the kind that [`exp_delete()`] makes.
    ExpDelete(rt::WithHeader<Nfgenmsg, ExpectAttrs<'a>>),
}
