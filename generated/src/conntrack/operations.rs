// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Netfilter, [New(256), Delete(258), GetCtrzero(259), GetStats(260),
    GetStatsGlobal(261), ExpNew(512), ExpDelete(514)]
);

rt::operations!(
    New, Get, GetCtrzero, Delete, GetStats, GetStatsGlobal, GetDying, GetUnconfirmed,
    ExpNew, ExpGet, ExpDelete, ExpGetStats
);

rt::modify!(New, Delete, ExpNew, ExpDelete);

/// Adds a connection (`conntrack -I`), or changes one (`conntrack -U`). Both tuples and `timeout`
/// are required to add one, one tuple to find one. `NLM_F_CREATE` adds it if it is not there, else
/// that gives `ENOENT`; with `NLM_F_EXCL` an existing one gives `EEXIST`. `EBUSY` for a change of
/// `status` or `nat-src` that cannot be made any more, `EOPNOTSUPP` for a helper that the kernel
/// lacks. `status` must contain `confirmed`.
/// - For one object it takes `tuple-orig`, `tuple-reply`, `status`, `protoinfo`, `help`, `nat-src`,
///   `timeout`, `mark`, `nat-dst`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`,
///   `mark-mask`, `labels`, `labels-mask`, `synproxy`; it returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_NEW")]
pub type New = RequestOf<ops::New>;

rt::request!(new, New, NewReply, 0, [Do], ConntrackAttrs, Conntrack, Nfgenmsg);

impl New {
    /// Writes [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Writes [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Writes [`protoinfo`](ConntrackAttrs#method.protoinfo).
    #[inline]
    pub fn protoinfo(&mut self, fill: impl FnOnce(&mut ProtoinfoWriter)) -> &mut Self {
        self.put_nest::<ProtoinfoWriter>(4, fill)
    }

    /// Writes [`help`](ConntrackAttrs#method.help).
    #[inline]
    pub fn help(&mut self, fill: impl FnOnce(&mut HelpWriter)) -> &mut Self {
        self.put_nest::<HelpWriter>(5, fill)
    }

    /// Writes [`nat-src`](ConntrackAttrs#method.nat_src).
    #[inline]
    pub fn nat_src(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(6, fill)
    }

    /// Writes [`timeout`](ConntrackAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Writes [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Writes [`nat-dst`](ConntrackAttrs#method.nat_dst).
    #[inline]
    pub fn nat_dst(&mut self, fill: impl FnOnce(&mut NatWriter)) -> &mut Self {
        self.put_nest::<NatWriter>(13, fill)
    }

    /// Writes [`tuple-master`](ConntrackAttrs#method.tuple_master).
    #[inline]
    pub fn tuple_master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(14, fill)
    }

    /// Writes [`seq-adj-orig`](ConntrackAttrs#method.seq_adj_orig).
    #[inline]
    pub fn seq_adj_orig(&mut self, fill: impl FnOnce(&mut SeqadjWriter)) -> &mut Self {
        self.put_nest::<SeqadjWriter>(15, fill)
    }

    /// Writes [`seq-adj-reply`](ConntrackAttrs#method.seq_adj_reply).
    #[inline]
    pub fn seq_adj_reply(&mut self, fill: impl FnOnce(&mut SeqadjWriter)) -> &mut Self {
        self.put_nest::<SeqadjWriter>(16, fill)
    }

    /// Writes [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Writes [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Writes [`labels`](ConntrackAttrs#method.labels).
    #[inline]
    pub fn labels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(22, value)
    }

    /// Writes [`labels-mask`](ConntrackAttrs#method.labels_mask).
    #[inline]
    pub fn labels_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(23, value)
    }

    /// Writes [`synproxy`](ConntrackAttrs#method.synproxy).
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
/// - For one object it takes `tuple-orig`, `tuple-reply`, `zone`; it returns `tuple-orig`,
///   `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`,
///   `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`,
///   `secctx`, `timestamp`, `labels`, `synproxy`.
/// - As a dump it takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `zone`, `mark-mask`,
///   `filter`, `status-mask`; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`,
///   `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`,
///   `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(
    get, Get, GetReply, 1, [DoReply, Dump], ConntrackAttrs, Conntrack, Nfgenmsg
);

impl Get {
    /// Writes [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Writes [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Writes [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Writes [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Writes [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Writes [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Writes [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}

/// As `get`, and sets the counters of what it returns back (`conntrack -L -z`).
/// - For one object it takes `tuple-orig`, `tuple-reply`, `zone`; it returns `tuple-orig`,
///   `tuple-reply`, `status`, `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`,
///   `counters-reply`, `use`, `id`, `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`,
///   `secctx`, `timestamp`, `labels`, `synproxy`.
/// - As a dump it takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `zone`, `mark-mask`,
///   `filter`, `status-mask`; it returns `tuple-orig`, `tuple-reply`, `status`, `protoinfo`,
///   `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`, `tuple-master`,
///   `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`, `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET_CTRZERO")]
pub type GetCtrzero = RequestOf<ops::GetCtrzero>;

rt::request!(
    get_ctrzero, GetCtrzero, GetCtrzeroReply, 2, [DoReply, Dump], ConntrackAttrs,
    Conntrack, Nfgenmsg
);

impl GetCtrzero {
    /// Writes [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Writes [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Writes [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Writes [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Writes [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Writes [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Writes [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}

/// Removes one connection, given by a tuple (`conntrack -D`); with `id` only if that is its id.
/// Without a tuple it removes those of the header's family, or with 0 all, narrowed as in a dump of
/// `get` (`conntrack -F`). `ENOENT` if the one given is not tracked.
/// - For one object it takes `tuple-orig`, `tuple-reply`, `status`, `mark`, `id`, `zone`,
///   `mark-mask`, `filter`, `status-mask`; it returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_DELETE")]
pub type Delete = RequestOf<ops::Delete>;

rt::request!(delete, Delete, DeleteReply, 3, [Do], ConntrackAttrs, Conntrack, Nfgenmsg);

impl Delete {
    /// Writes [`tuple-orig`](ConntrackAttrs#method.tuple_orig).
    #[inline]
    pub fn tuple_orig(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Writes [`tuple-reply`](ConntrackAttrs#method.tuple_reply).
    #[inline]
    pub fn tuple_reply(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`status`](ConntrackAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(3, value)
    }

    /// Writes [`mark`](ConntrackAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(8, value)
    }

    /// Writes [`id`](ConntrackAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Writes [`zone`](ConntrackAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Writes [`mark-mask`](ConntrackAttrs#method.mark_mask).
    #[inline]
    pub fn mark_mask(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }

    /// Writes [`filter`](ConntrackAttrs#method.filter).
    #[inline]
    pub fn filter(&mut self, fill: impl FnOnce(&mut FilterWriter)) -> &mut Self {
        self.put_nest::<FilterWriter>(25, fill)
    }

    /// Writes [`status-mask`](ConntrackAttrs#method.status_mask).
    #[inline]
    pub fn status_mask(&mut self, value: NfCtStatus) -> &mut Self {
        self.put_attr::<c::As<NfCtStatus, c::Be<u32>>>(26, value)
    }
}

/// Lists the counters of connection tracking, a message for each CPU (`conntrack -S`). The header's
/// `res-id` says which CPU it is. Only a dump works.
/// - As a dump it takes no attributes; it returns `found`, `invalid`, `insert`, `insert-failed`,
///   `drop`, `early-drop`, `error`, `search-restart`, `clash-resolve`, `chain-toolong`.
#[doc(alias = "IPCTNL_MSG_CT_GET_STATS")]
pub type GetStats = RequestOf<ops::GetStats>;

rt::request!(
    get_stats, GetStats, GetStatsReply, 4, [Dump], ConntrackStatsAttrs, ConntrackStats,
    Nfgenmsg
);

/// Returns how many connections are tracked and how many can be (`conntrack -C`).
/// - For one object it takes no attributes; it returns `entries`, `max-entries`.
#[doc(alias = "IPCTNL_MSG_CT_GET_STATS_GLOBAL")]
pub type GetStatsGlobal = RequestOf<ops::GetStatsGlobal>;

rt::request!(
    get_stats_global, GetStatsGlobal, GetStatsGlobalReply, 5, [DoReply],
    ConntrackStatsGlobalAttrs, ConntrackStatsGlobal, Nfgenmsg
);

/// Lists connections that are over but not yet reported to the group `conntrack-destroy`
/// (`conntrack -L dying`). Only a dump works.
/// - As a dump it takes no attributes; it returns `tuple-orig`, `tuple-reply`, `status`,
///   `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`,
///   `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`,
///   `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET_DYING")]
pub type GetDying = RequestOf<ops::GetDying>;

rt::request!(
    get_dying, GetDying, GetDyingReply, 6, [Dump], ConntrackAttrs, Conntrack, Nfgenmsg
);

/// Lists connections whose first packet has not left the host (`conntrack -L unconfirmed`). Newer
/// kernels no longer list them and answer with nothing. Only a dump works.
/// - As a dump it takes no attributes; it returns `tuple-orig`, `tuple-reply`, `status`,
///   `protoinfo`, `help`, `timeout`, `mark`, `counters-orig`, `counters-reply`, `use`, `id`,
///   `tuple-master`, `seq-adj-orig`, `seq-adj-reply`, `zone`, `secctx`, `timestamp`, `labels`,
///   `synproxy`.
#[doc(alias = "IPCTNL_MSG_CT_GET_UNCONFIRMED")]
pub type GetUnconfirmed = RequestOf<ops::GetUnconfirmed>;

rt::request!(
    get_unconfirmed, GetUnconfirmed, GetUnconfirmedReply, 7, [Dump], ConntrackAttrs,
    Conntrack, Nfgenmsg
);

/// Adds an expectation: a connection that `master`, which must be tracked, announced (`conntrack -I
/// expect`). `tuple`, `mask`, `master` and `timeout` are required. `ENOENT` if the master is not
/// tracked, `EOPNOTSUPP` if it has no helper, `EEXIST` with `NLM_F_EXCL` for an existing one.
/// - For one object it takes `master`, `tuple`, `mask`, `timeout`, `help-name`, `zone`, `flags`,
///   `class`, `nat`, `fn`; it returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_EXP_NEW")]
pub type ExpNew = RequestOf<ops::ExpNew>;

rt::request!(exp_new, ExpNew, ExpNewReply, 8, [Do], ExpectAttrs, Expect, Nfgenmsg);

impl ExpNew {
    /// Writes [`master`](ExpectAttrs#method.master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Writes [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`mask`](ExpectAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(3, fill)
    }

    /// Writes [`timeout`](ExpectAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Writes [`help-name`](ExpectAttrs#method.help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Writes [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }

    /// Writes [`flags`](ExpectAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ExpectFlags) -> &mut Self {
        self.put_attr::<c::As<ExpectFlags, c::Be<u32>>>(8, value)
    }

    /// Writes [`class`](ExpectAttrs#method.class).
    #[inline]
    pub fn class(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Writes [`nat`](ExpectAttrs#method.nat).
    #[inline]
    pub fn nat(&mut self, fill: impl FnOnce(&mut ExpectNatWriter)) -> &mut Self {
        self.put_nest::<ExpectNatWriter>(10, fill)
    }

    /// Writes [`fn`](ExpectAttrs#method.fn_).
    #[inline]
    pub fn fn_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(11, value)
    }
}

/// Returns one expectation, given by `tuple` (`ENOENT`), or lists them, those of the header's
/// family or with 0 all (`conntrack -L expect`), with `master` those of one connection.
/// - For one object it takes `master`, `tuple`, `id`, `zone`; it returns `master`, `tuple`, `mask`,
///   `timeout`, `id`, `help-name`, `zone`, `flags`, `class`, `nat`, `fn`.
/// - As a dump it takes `master`, `zone`; it returns `master`, `tuple`, `mask`, `timeout`, `id`,
///   `help-name`, `zone`, `flags`, `class`, `nat`, `fn`.
#[doc(alias = "IPCTNL_MSG_CT_EXP_GET")]
pub type ExpGet = RequestOf<ops::ExpGet>;

rt::request!(
    exp_get, ExpGet, ExpGetReply, 9, [DoReply, Dump], ExpectAttrs, Expect, Nfgenmsg
);

impl ExpGet {
    /// Writes [`master`](ExpectAttrs#method.master).
    #[inline]
    pub fn master(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(1, fill)
    }

    /// Writes [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`id`](ExpectAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Writes [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
}

/// Removes an expectation, given by `tuple` (`conntrack -D expect`), or those of the helper in
/// `help-name`, or with neither all. `ENOENT` if it does not exist.
/// - For one object it takes `tuple`, `id`, `help-name`, `zone`; it returns an acknowledgement.
#[doc(alias = "IPCTNL_MSG_CT_EXP_DELETE")]
pub type ExpDelete = RequestOf<ops::ExpDelete>;

rt::request!(
    exp_delete, ExpDelete, ExpDeleteReply, 10, [Do], ExpectAttrs, Expect, Nfgenmsg
);

impl ExpDelete {
    /// Writes [`tuple`](ExpectAttrs#method.tuple).
    #[inline]
    pub fn tuple(&mut self, fill: impl FnOnce(&mut TupleWriter)) -> &mut Self {
        self.put_nest::<TupleWriter>(2, fill)
    }

    /// Writes [`id`](ExpectAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Writes [`help-name`](ExpectAttrs#method.help_name).
    #[inline]
    pub fn help_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Writes [`zone`](ExpectAttrs#method.zone).
    #[inline]
    pub fn zone(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(7, value)
    }
}

/// Lists the counters of expectations, a message for each CPU (`conntrack -S expect`). The header's
/// `res-id` says which CPU it is. Only a dump works.
/// - As a dump it takes no attributes; it returns `new`, `create`, `delete`.
#[doc(alias = "IPCTNL_MSG_CT_EXP_GET_STATS")]
pub type ExpGetStats = RequestOf<ops::ExpGetStats>;

rt::request!(
    exp_get_stats, ExpGetStats, ExpGetStatsReply, 11, [Dump], ExpectStatsAttrs,
    ExpectStats, Nfgenmsg
);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `new`: somebody did what [`New`] asks for.
    New(rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `delete`: somebody did what [`Delete`] asks for.
    Delete(rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `get-ctrzero`: somebody did what [`GetCtrzero`] asks for.
    GetCtrzero(rt::WithHeader<Nfgenmsg, ConntrackAttrs<'a>>),
    /// `get-stats`: what answers [`GetStats`], also sent by itself where the kernel does so.
    GetStats(rt::WithHeader<Nfgenmsg, ConntrackStatsAttrs<'a>>),
    /// `get-stats-global`: what answers [`GetStatsGlobal`], also sent by itself where the kernel
    /// does so.
    GetStatsGlobal(rt::WithHeader<Nfgenmsg, ConntrackStatsGlobalAttrs<'a>>),
    /// `exp-new`: somebody did what [`ExpNew`] asks for.
    ExpNew(rt::WithHeader<Nfgenmsg, ExpectAttrs<'a>>),
    /// `exp-delete`: somebody did what [`ExpDelete`] asks for.
    ExpDelete(rt::WithHeader<Nfgenmsg, ExpectAttrs<'a>>),
}
