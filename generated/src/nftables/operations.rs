// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Netfilter,
    events: [
        16 => BatchBegin,
        17 => BatchEnd,
        2560 => Newtable,
        2562 => Deltable,
        2563 => Newchain,
        2565 => Delchain,
        2566 => Newrule,
        2568 => Delrule,
        2569 => Newset,
        2571 => Delset,
        2572 => Newsetelem,
        2574 => Delsetelem,
        2575 => Newgen,
        2577 => Trace,
        2578 => Newobj,
        2580 => Delobj,
        2582 => Newflowtable,
        2584 => Delflowtable,
        2586 => Destroytable,
        2587 => Destroychain,
        2588 => Destroyrule,
        2589 => Destroyset,
        2590 => Destroysetelem,
        2591 => Destroyobj,
        2592 => Destroyflowtable,
    ],
}

rt::operations! {
    BatchBegin,
    BatchEnd,
    Newtable,
    Gettable,
    Deltable,
    Destroytable,
    Newchain,
    Getchain,
    Delchain,
    Destroychain,
    Newrule,
    Getrule,
    GetruleReset,
    Delrule,
    Destroyrule,
    Newset,
    Getset,
    Delset,
    Destroyset,
    Newsetelem,
    Getsetelem,
    GetsetelemReset,
    Delsetelem,
    Destroysetelem,
    Getgen,
    Newobj,
    Getobj,
    GetobjReset,
    Delobj,
    Destroyobj,
    Newflowtable,
    Getflowtable,
    Delflowtable,
    Destroyflowtable,
}

rt::flag_methods! {
    BatchBegin,
    BatchEnd,
    Newtable,
    Deltable,
    Destroytable,
    Newchain,
    Delchain,
    Destroychain,
    Newrule,
    Delrule,
    Destroyrule,
    Newset,
    Delset,
    Destroyset,
    Newsetelem,
    Delsetelem,
    Destroysetelem,
    Newobj,
    Delobj,
    Destroyobj,
    Newflowtable,
    Delflowtable,
    Destroyflowtable,
}

/// Opens a transaction. The header's `res-id` must be 10, the subsystem. With `genid` the whole
/// batch is refused with `ERESTART` if the rules have changed since that generation was read.
/// - Single request: takes `genid`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_BATCH_BEGIN")]
#[inline]
#[must_use]
pub fn batch_begin() -> BatchBegin {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: BatchBegin,
    start: batch_begin,
    operation: 0,
    modes: [Do],
    set: Batch,
    view: BatchAttrs,
    header: Nfgenmsg,
}

impl BatchBegin {
    /// Sets [`genid`](BatchAttrs#method.genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}

/// Closes a transaction and makes it take effect. If anything in it failed, nothing is changed.
/// - Single request: takes `genid`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_BATCH_END")]
#[inline]
#[must_use]
pub fn batch_end() -> BatchEnd {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: BatchEnd,
    start: batch_end,
    operation: 1,
    modes: [Do],
    set: Batch,
    view: BatchAttrs,
    header: Nfgenmsg,
}

impl BatchEnd {
    /// Sets [`genid`](BatchAttrs#method.genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}

/// Adds a table, or changes the flags of one that exists (`nft add table`). With `NLM_F_EXCL` an
/// existing one gives `EEXIST`. `EPERM` also says that another program owns it.
/// - Single request: takes `name`, `flags`, `userdata`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWTABLE")]
#[inline]
#[must_use]
pub fn newtable() -> Newtable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newtable,
    start: newtable,
    operation: 2,
    modes: [Do],
    set: Table,
    view: TableAttrs,
    header: Nfgenmsg,
}

impl Newtable {
    /// Sets [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`flags`](TableAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: TableFlags) -> &mut Self {
        self.put_attr::<c::As<TableFlags, c::Be<u32>>>(2, value)
    }

    /// Sets [`userdata`](TableAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }
}

/// Returns a table by name (`ENOENT` if there is none), or lists those of the header's family, with
/// 0 of all families (`nft list tables`).
/// - Single request: takes `name`; returns `name`, `flags`, `use`, `handle`, `userdata`, `owner`.
/// - Dump: takes no attributes; returns `name`, `flags`, `use`, `handle`, `userdata`, `owner`.
#[doc(alias = "NFT_MSG_GETTABLE")]
#[inline]
#[must_use]
pub fn gettable() -> Gettable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Gettable,
    start: gettable,
    operation: 3,
    modes: [DoReply, Dump],
    set: Table,
    view: TableAttrs,
    header: Nfgenmsg,
}

/// The answer to [`gettable()`].
pub type GettableReply<'a> = rt::WithHeader<Nfgenmsg, TableAttrs<'a>>;

impl Gettable {
    /// Sets [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Removes a table with all that is in it, by name or `handle` (`nft delete table`). With neither,
/// all tables of the header's family go, with family 0 all there are (`nft flush ruleset`).
/// `ENOENT` if it does not exist.
/// - Single request: takes `name`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELTABLE")]
#[inline]
#[must_use]
pub fn deltable() -> Deltable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Deltable,
    start: deltable,
    operation: 4,
    modes: [Do],
    set: Table,
    view: TableAttrs,
    header: Nfgenmsg,
}

impl Deltable {
    /// Sets [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`handle`](TableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}

/// As `deltable`, but a table that does not exist is no error (`nft destroy table`, Linux 6.3).
/// - Single request: takes `name`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYTABLE")]
#[inline]
#[must_use]
pub fn destroytable() -> Destroytable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroytable,
    start: destroytable,
    operation: 5,
    modes: [Do],
    set: Table,
    view: TableAttrs,
    header: Nfgenmsg,
}

impl Destroytable {
    /// Sets [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`handle`](TableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}

/// Adds a chain, or changes policy, counters or devices of one that exists (`nft add chain`). With
/// `hook` and `type` it is a base chain, through which packets come; without, only jumps lead to
/// it. `EEXIST` with `NLM_F_EXCL` for an existing one, `ENOENT` for an unknown table or type,
/// `EOPNOTSUPP` if type and hook do not go together.
/// - Single request: takes `table`, `handle`, `name`, `hook`, `policy`, `type`, `counters`,
///   `flags`, `id`, `userdata`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWCHAIN")]
#[inline]
#[must_use]
pub fn newchain() -> Newchain {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newchain,
    start: newchain,
    operation: 6,
    modes: [Do],
    set: Chain,
    view: ChainAttrs,
    header: Nfgenmsg,
}

impl Newchain {
    /// Sets [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`handle`](ChainAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Sets [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`hook`](ChainAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }

    /// Sets [`policy`](ChainAttrs#method.policy).
    #[inline]
    pub fn policy(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(5, value)
    }

    /// Sets [`type`](ChainAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Sets [`counters`](ChainAttrs#method.counters).
    #[inline]
    pub fn counters(&mut self, fill: impl FnOnce(&mut NftCounterWriter)) -> &mut Self {
        self.put_nest::<NftCounterWriter>(8, fill)
    }

    /// Sets [`flags`](ChainAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ChainFlags) -> &mut Self {
        self.put_attr::<c::As<ChainFlags, c::Be<u32>>>(10, value)
    }

    /// Sets [`id`](ChainAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }

    /// Sets [`userdata`](ChainAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }
}

/// Returns a chain by table and name (`ENOENT`), or lists the chains of the header's family, with 0
/// of all (`nft list chains`).
/// - Single request: takes `table`, `name`; returns `table`, `handle`, `name`, `hook`, `policy`,
///   `use`, `type`, `counters`, `flags`, `id`, `userdata`.
/// - Dump: takes no attributes; returns `table`, `handle`, `name`, `hook`, `policy`, `use`, `type`,
///   `counters`, `flags`, `id`, `userdata`.
#[doc(alias = "NFT_MSG_GETCHAIN")]
#[inline]
#[must_use]
pub fn getchain() -> Getchain {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getchain,
    start: getchain,
    operation: 7,
    modes: [DoReply, Dump],
    set: Chain,
    view: ChainAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getchain()`].
pub type GetchainReply<'a> = rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>;

impl Getchain {
    /// Sets [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// Removes a chain with its rules, by name or `handle`. `EBUSY` if rules or sets still refer to it.
/// With `hook` only the devices named there are taken from a base chain of the family netdev.
/// - Single request: takes `table`, `handle`, `name`, `hook`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELCHAIN")]
#[inline]
#[must_use]
pub fn delchain() -> Delchain {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delchain,
    start: delchain,
    operation: 8,
    modes: [Do],
    set: Chain,
    view: ChainAttrs,
    header: Nfgenmsg,
}

impl Delchain {
    /// Sets [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`handle`](ChainAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Sets [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`hook`](ChainAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }
}

/// As `delchain`, but a chain that does not exist is no error (Linux 6.3).
/// - Single request: takes `table`, `handle`, `name`, `hook`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYCHAIN")]
#[inline]
#[must_use]
pub fn destroychain() -> Destroychain {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroychain,
    start: destroychain,
    operation: 9,
    modes: [Do],
    set: Chain,
    view: ChainAttrs,
    header: Nfgenmsg,
}

impl Destroychain {
    /// Sets [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`handle`](ChainAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Sets [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`hook`](ChainAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }
}

/// Adds a rule. With `NLM_F_APPEND` it goes to the end of the chain, or behind the rule in
/// `position`; without, to the beginning, or before that rule. With `NLM_F_REPLACE` it takes the
/// place of the rule in `handle`. `ENOENT` for what does not exist, or for an expression that the
/// kernel lacks. With `NLM_F_ECHO` the rule comes back with its new handle.
/// - Single request: takes `table`, `chain`, `handle`, `expressions`, `compat`, `position`,
///   `userdata`, `id`, `position-id`, `chain-id`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWRULE")]
#[inline]
#[must_use]
pub fn newrule() -> Newrule {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newrule,
    start: newrule,
    operation: 10,
    modes: [Do],
    set: Rule,
    view: RuleAttrs,
    header: Nfgenmsg,
}

impl Newrule {
    /// Sets [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Sets [`expressions`](RuleAttrs#method.expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(4, fill)
    }

    /// Sets [`compat`](RuleAttrs#method.compat).
    #[inline]
    pub fn compat(&mut self, fill: impl FnOnce(&mut RuleCompatWriter)) -> &mut Self {
        self.put_nest::<RuleCompatWriter>(5, fill)
    }

    /// Sets [`position`](RuleAttrs#method.position).
    #[inline]
    pub fn position(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }

    /// Sets [`userdata`](RuleAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`id`](RuleAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Sets [`position-id`](RuleAttrs#method.position_id).
    #[inline]
    pub fn position_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Sets [`chain-id`](RuleAttrs#method.chain_id).
    #[inline]
    pub fn chain_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }
}

/// Returns a rule by table, chain and handle (`ENOENT`), or lists rules, of the table and chain
/// given or of all in the header's family (`nft list ruleset`).
/// - Single request: takes `table`, `chain`, `handle`; returns `table`, `chain`, `handle`,
///   `expressions`, `position`, `userdata`.
/// - Dump: takes `table`, `chain`; returns `table`, `chain`, `handle`, `expressions`, `position`,
///   `userdata`.
#[doc(alias = "NFT_MSG_GETRULE")]
#[inline]
#[must_use]
pub fn getrule() -> Getrule {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getrule,
    start: getrule,
    operation: 11,
    modes: [DoReply, Dump],
    set: Rule,
    view: RuleAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getrule()`].
pub type GetruleReply<'a> = rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>;

impl Getrule {
    /// Sets [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}

/// As `getrule`, and sets counters and quotas of what it returns back (`nft reset rules`, Linux
/// 6.2).
/// - Single request and dump: takes `table`, `chain`, `handle`; returns `table`, `chain`, `handle`,
///   `expressions`, `position`, `userdata`.
#[doc(alias = "NFT_MSG_GETRULE_RESET")]
#[inline]
#[must_use]
pub fn getrule_reset() -> GetruleReset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetruleReset,
    start: getrule_reset,
    operation: 12,
    modes: [DoReply, Dump],
    set: Rule,
    view: RuleAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getrule_reset()`].
pub type GetruleResetReply<'a> = rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>;

impl GetruleReset {
    /// Sets [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}

/// Removes a rule by `handle`, or by the `id` that it has in this transaction. With neither, all
/// rules of the chain go, and without a chain all of the table (`nft flush chain`, `nft flush
/// table`). `ENOENT` if it does not exist.
/// - Single request: takes `table`, `chain`, `handle`, `id`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELRULE")]
#[inline]
#[must_use]
pub fn delrule() -> Delrule {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delrule,
    start: delrule,
    operation: 13,
    modes: [Do],
    set: Rule,
    view: RuleAttrs,
    header: Nfgenmsg,
}

impl Delrule {
    /// Sets [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Sets [`id`](RuleAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}

/// As `delrule`, but a rule that does not exist is no error (Linux 6.3).
/// - Single request: takes `table`, `chain`, `handle`, `id`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYRULE")]
#[inline]
#[must_use]
pub fn destroyrule() -> Destroyrule {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroyrule,
    start: destroyrule,
    operation: 14,
    modes: [Do],
    set: Rule,
    view: RuleAttrs,
    header: Nfgenmsg,
}

impl Destroyrule {
    /// Sets [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Sets [`id`](RuleAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}

/// Adds a set or map (`nft add set`). `table`, `name`, `key-len` and `id` are required. With
/// `NLM_F_EXCL` an existing one gives `EEXIST`. A name with `%d` in it gets a number, which makes
/// names for anonymous sets. `EOPNOTSUPP` if no implementation has the features asked for, `EINVAL`
/// if attributes contradict the flags.
/// - Single request: takes `table`, `name`, `flags`, `key-type`, `key-len`, `data-type`,
///   `data-len`, `policy`, `desc`, `id`, `timeout`, `gc-interval`, `userdata`, `obj-type`, `expr`,
///   `expressions`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWSET")]
#[inline]
#[must_use]
pub fn newset() -> Newset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newset,
    start: newset,
    operation: 15,
    modes: [Do],
    set: Set,
    view: SetAttrs,
    header: Nfgenmsg,
}

impl Newset {
    /// Sets [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`flags`](SetAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: SetFlags) -> &mut Self {
        self.put_attr::<c::As<SetFlags, c::Be<u32>>>(3, value)
    }

    /// Sets [`key-type`](SetAttrs#method.key_type).
    #[inline]
    pub fn key_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`key-len`](SetAttrs#method.key_len).
    #[inline]
    pub fn key_len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`data-type`](SetAttrs#method.data_type).
    #[inline]
    pub fn data_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }

    /// Sets [`data-len`](SetAttrs#method.data_len).
    #[inline]
    pub fn data_len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`policy`](SetAttrs#method.policy).
    #[inline]
    pub fn policy(&mut self, value: SetPolicies) -> &mut Self {
        self.put_attr::<c::As<SetPolicies, c::Be<u32>>>(8, value)
    }

    /// Sets [`desc`](SetAttrs#method.desc).
    #[inline]
    pub fn desc(&mut self, fill: impl FnOnce(&mut SetDescWriter)) -> &mut Self {
        self.put_nest::<SetDescWriter>(9, fill)
    }

    /// Sets [`id`](SetAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Sets [`timeout`](SetAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(11, value)
    }

    /// Sets [`gc-interval`](SetAttrs#method.gc_interval).
    #[inline]
    pub fn gc_interval(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`userdata`](SetAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(13, value)
    }

    /// Sets [`obj-type`](SetAttrs#method.obj_type).
    #[inline]
    pub fn obj_type(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(15, value)
    }

    /// Sets [`expr`](SetAttrs#method.expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(17, fill)
    }

    /// Sets [`expressions`](SetAttrs#method.expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut SetListWriter)) -> &mut Self {
        self.put_nest::<SetListWriter>(18, fill)
    }
}

/// Returns a set by table and name, without its elements (`ENOENT`), or lists sets, of the table
/// given or of all in the header's family.
/// - Single request: takes `table`, `name`; returns `table`, `name`, `flags`, `key-type`,
///   `key-len`, `data-type`, `data-len`, `policy`, `desc`, `timeout`, `gc-interval`, `userdata`,
///   `obj-type`, `handle`, `expr`, `expressions`, `type`, `count`.
/// - Dump: takes `table`; returns `table`, `name`, `flags`, `key-type`, `key-len`, `data-type`,
///   `data-len`, `policy`, `desc`, `timeout`, `gc-interval`, `userdata`, `obj-type`, `handle`,
///   `expr`, `expressions`, `type`, `count`.
#[doc(alias = "NFT_MSG_GETSET")]
#[inline]
#[must_use]
pub fn getset() -> Getset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getset,
    start: getset,
    operation: 16,
    modes: [DoReply, Dump],
    set: Set,
    view: SetAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getset()`].
pub type GetsetReply<'a> = rt::WithHeader<Nfgenmsg, SetAttrs<'a>>;

impl Getset {
    /// Sets [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Removes a set, by name or `handle`. `EBUSY` while rules use it, `ENOENT` if it does not exist.
/// - Single request: takes `table`, `name`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELSET")]
#[inline]
#[must_use]
pub fn delset() -> Delset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delset,
    start: delset,
    operation: 17,
    modes: [Do],
    set: Set,
    view: SetAttrs,
    header: Nfgenmsg,
}

impl Delset {
    /// Sets [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](SetAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
}

/// As `delset`, but a set that does not exist is no error (Linux 6.3).
/// - Single request: takes `table`, `name`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYSET")]
#[inline]
#[must_use]
pub fn destroyset() -> Destroyset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroyset,
    start: destroyset,
    operation: 18,
    modes: [Do],
    set: Set,
    view: SetAttrs,
    header: Nfgenmsg,
}

impl Destroyset {
    /// Sets [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`handle`](SetAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
}

/// Adds elements to a set, named by `set`, or by `set-id` if this transaction makes it. With
/// `NLM_F_EXCL` an existing element gives `EEXIST`; without, it is no error. `ENFILE` says that the
/// set is full, `EBUSY` that it is constant and in use or that the element is there with another
/// value, `EEXIST` in interval sets that intervals overlap.
/// - Single request: takes `table`, `set`, `elements`, `set-id`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWSETELEM")]
#[inline]
#[must_use]
pub fn newsetelem() -> Newsetelem {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newsetelem,
    start: newsetelem,
    operation: 19,
    modes: [Do],
    set: SetelemList,
    view: SetelemListAttrs,
    header: Nfgenmsg,
}

impl Newsetelem {
    /// Sets [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }

    /// Sets [`set-id`](SetelemListAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}

/// Returns the elements asked for (`nft get element`, `ENOENT` if one is missing), or as a dump all
/// of a set. Table and set are required.
/// - Single request: takes `table`, `set`, `elements`; returns `table`, `set`, `elements`.
/// - Dump: takes `table`, `set`; returns `table`, `set`, `elements`.
#[doc(alias = "NFT_MSG_GETSETELEM")]
#[inline]
#[must_use]
pub fn getsetelem() -> Getsetelem {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getsetelem,
    start: getsetelem,
    operation: 20,
    modes: [DoReply, Dump],
    set: SetelemList,
    view: SetelemListAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getsetelem()`].
pub type GetsetelemReply<'a> = rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>;

impl Getsetelem {
    /// Sets [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }
}

/// As `getsetelem`, and sets counters and quotas of what it returns back (`nft reset set`, Linux
/// 6.5).
/// - Single request: takes `table`, `set`, `elements`; returns `table`, `set`, `elements`.
/// - Dump: takes `table`, `set`; returns `table`, `set`, `elements`.
#[doc(alias = "NFT_MSG_GETSETELEM_RESET")]
#[inline]
#[must_use]
pub fn getsetelem_reset() -> GetsetelemReset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetsetelemReset,
    start: getsetelem_reset,
    operation: 21,
    modes: [DoReply, Dump],
    set: SetelemList,
    view: SetelemListAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getsetelem_reset()`].
pub type GetsetelemResetReply<'a> = rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>;

impl GetsetelemReset {
    /// Sets [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }
}

/// Removes elements from a set; without `elements` all of them (`nft flush set`). `ENOENT` if one
/// does not exist, `EBUSY` if the set is constant and in use.
/// - Single request: takes `table`, `set`, `elements`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELSETELEM")]
#[inline]
#[must_use]
pub fn delsetelem() -> Delsetelem {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delsetelem,
    start: delsetelem,
    operation: 22,
    modes: [Do],
    set: SetelemList,
    view: SetelemListAttrs,
    header: Nfgenmsg,
}

impl Delsetelem {
    /// Sets [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }
}

/// As `delsetelem`, but an element that does not exist is no error (Linux 6.3).
/// - Single request: takes `table`, `set`, `elements`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYSETELEM")]
#[inline]
#[must_use]
pub fn destroysetelem() -> Destroysetelem {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroysetelem,
    start: destroysetelem,
    operation: 23,
    modes: [Do],
    set: SetelemList,
    view: SetelemListAttrs,
    header: Nfgenmsg,
}

impl Destroysetelem {
    /// Sets [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }
}

/// Returns the generation of the rules: a number that rises with each transaction. Compare it
/// before and after a dump to know whether the dump is of one piece. No arguments.
/// - Single request: takes no attributes; returns `id`, `proc-pid`, `proc-name`.
#[doc(alias = "NFT_MSG_GETGEN")]
#[inline]
#[must_use]
pub fn getgen() -> Getgen {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getgen,
    start: getgen,
    operation: 24,
    modes: [DoReply],
    set: Gen,
    view: GenAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getgen()`].
pub type GetgenReply<'a> = rt::WithHeader<Nfgenmsg, GenAttrs<'a>>;

/// Adds a stateful object that rules and maps can refer to by name, such as a counter or quota, or
/// updates one (`nft add counter`). With `NLM_F_EXCL` an existing one gives `EEXIST`. `ENOENT` for
/// a type that the kernel lacks.
/// - Single request: takes `table`, `name`, `type`, `data`, `userdata`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWOBJ")]
#[inline]
#[must_use]
pub fn newobj() -> Newobj {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newobj,
    start: newobj,
    operation: 27,
    modes: [Do],
    set: Obj,
    view: ObjAttrs,
    header: Nfgenmsg,
}

impl Newobj {
    /// Sets [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }

    /// Sets `data` in the layout for `connlimit`, and the selector.
    #[inline]
    pub fn data_connlimit(
        &mut self,
        fill: impl FnOnce(&mut ExprConnlimitWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(5))
            .put_nest::<ExprConnlimitWriter>(4, fill)
    }

    /// Sets `data` in the layout for `counter`, and the selector.
    #[inline]
    pub fn data_counter(&mut self, fill: impl FnOnce(&mut CounterWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(1))
            .put_nest::<CounterWriter>(4, fill)
    }

    /// Sets `data` in the layout for `ct-expect`, and the selector.
    #[inline]
    pub fn data_ct_expect(
        &mut self,
        fill: impl FnOnce(&mut CtExpectWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(9))
            .put_nest::<CtExpectWriter>(4, fill)
    }

    /// Sets `data` in the layout for `ct-helper`, and the selector.
    #[inline]
    pub fn data_ct_helper(
        &mut self,
        fill: impl FnOnce(&mut CtHelperWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(3))
            .put_nest::<CtHelperWriter>(4, fill)
    }

    /// Sets `data` in the layout for `ct-timeout`, and the selector.
    #[inline]
    pub fn data_ct_timeout(
        &mut self,
        fill: impl FnOnce(&mut CtTimeoutWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(7))
            .put_nest::<CtTimeoutWriter>(4, fill)
    }

    /// Sets `data` in the layout for `limit`, and the selector.
    #[inline]
    pub fn data_limit(&mut self, fill: impl FnOnce(&mut ExprLimitWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(4))
            .put_nest::<ExprLimitWriter>(4, fill)
    }

    /// Sets `data` in the layout for `quota`, and the selector.
    #[inline]
    pub fn data_quota(&mut self, fill: impl FnOnce(&mut QuotaWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(2))
            .put_nest::<QuotaWriter>(4, fill)
    }

    /// Sets `data` in the layout for `secmark`, and the selector.
    #[inline]
    pub fn data_secmark(&mut self, fill: impl FnOnce(&mut SecmarkWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(8))
            .put_nest::<SecmarkWriter>(4, fill)
    }

    /// Sets `data` in the layout for `synproxy`, and the selector.
    #[inline]
    pub fn data_synproxy(
        &mut self,
        fill: impl FnOnce(&mut SynproxyWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(10))
            .put_nest::<SynproxyWriter>(4, fill)
    }

    /// Sets `data` in a layout that the spec does not describe.
    #[inline]
    pub fn data_other(
        &mut self,
        kind: ObjectType,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, kind).put_other(4, fill)
    }

    /// Sets [`userdata`](ObjAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
}

/// Returns an object by table, name and type (`ENOENT`), or lists objects, of the table and type
/// given or of all in the header's family (`nft list counters`).
/// - Single request: takes `table`, `name`, `type`; returns `table`, `name`, `type`, `data`, `use`,
///   `handle`, `userdata`.
/// - Dump: takes `table`, `type`; returns `table`, `name`, `type`, `data`, `use`, `handle`,
///   `userdata`.
#[doc(alias = "NFT_MSG_GETOBJ")]
#[inline]
#[must_use]
pub fn getobj() -> Getobj {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getobj,
    start: getobj,
    operation: 28,
    modes: [DoReply, Dump],
    set: Obj,
    view: ObjAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getobj()`].
pub type GetobjReply<'a> = rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>;

impl Getobj {
    /// Sets [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
}

/// As `getobj`, and sets counters and quotas of what it returns back (`nft reset counters`).
/// - Single request: takes `table`, `name`, `type`; returns `table`, `name`, `type`, `data`, `use`,
///   `handle`, `userdata`.
/// - Dump: takes `table`, `type`; returns `table`, `name`, `type`, `data`, `use`, `handle`,
///   `userdata`.
#[doc(alias = "NFT_MSG_GETOBJ_RESET")]
#[inline]
#[must_use]
pub fn getobj_reset() -> GetobjReset {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: GetobjReset,
    start: getobj_reset,
    operation: 29,
    modes: [DoReply, Dump],
    set: Obj,
    view: ObjAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getobj_reset()`].
pub type GetobjResetReply<'a> = rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>;

impl GetobjReset {
    /// Sets [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
}

/// Removes an object, by name or `handle`, always with `type`. `EBUSY` while something refers to
/// it, `ENOENT` if it does not exist.
/// - Single request: takes `table`, `name`, `type`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELOBJ")]
#[inline]
#[must_use]
pub fn delobj() -> Delobj {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delobj,
    start: delobj,
    operation: 30,
    modes: [Do],
    set: Obj,
    view: ObjAttrs,
    header: Nfgenmsg,
}

impl Delobj {
    /// Sets [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }

    /// Sets [`handle`](ObjAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
}

/// As `delobj`, but an object that does not exist is no error (Linux 6.3).
/// - Single request: takes `table`, `name`, `type`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYOBJ")]
#[inline]
#[must_use]
pub fn destroyobj() -> Destroyobj {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroyobj,
    start: destroyobj,
    operation: 31,
    modes: [Do],
    set: Obj,
    view: ObjAttrs,
    header: Nfgenmsg,
}

impl Destroyobj {
    /// Sets [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }

    /// Sets [`handle`](ObjAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
}

/// Adds a flow table, which forwards packets of known connections past the rules, or adds devices
/// to one (`nft add flowtable`). `table`, `name` and `hook` are required. `ENOENT` for an unknown
/// device, or if the kernel has no flow tables for this family, `EOPNOTSUPP` if a device cannot do
/// the offload asked for, `EEXIST` with `NLM_F_EXCL` for an existing one.
/// - Single request: takes `table`, `name`, `hook`, `flags`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWFLOWTABLE")]
#[inline]
#[must_use]
pub fn newflowtable() -> Newflowtable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Newflowtable,
    start: newflowtable,
    operation: 32,
    modes: [Do],
    set: Flowtable,
    view: FlowtableAttrs,
    header: Nfgenmsg,
}

impl Newflowtable {
    /// Sets [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`hook`](FlowtableAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }

    /// Sets [`flags`](FlowtableAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: FlowtableFlags) -> &mut Self {
        self.put_attr::<c::As<FlowtableFlags, c::Be<u32>>>(7, value)
    }
}

/// Returns a flow table by table and name (`ENOENT`), or lists those of the header's family (`nft
/// list flowtables`).
/// - Single request: takes `table`, `name`; returns `table`, `name`, `hook`, `use`, `handle`,
///   `flags`.
/// - Dump: takes no attributes; returns `table`, `name`, `hook`, `use`, `handle`, `flags`.
#[doc(alias = "NFT_MSG_GETFLOWTABLE")]
#[inline]
#[must_use]
pub fn getflowtable() -> Getflowtable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Getflowtable,
    start: getflowtable,
    operation: 33,
    modes: [DoReply, Dump],
    set: Flowtable,
    view: FlowtableAttrs,
    header: Nfgenmsg,
}

/// The answer to [`getflowtable()`].
pub type GetflowtableReply<'a> = rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>;

impl Getflowtable {
    /// Sets [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Removes a flow table, by name or `handle`, or with `hook` only the devices named there. `EBUSY`
/// while rules use it, `ENOENT` if it does not exist.
/// - Single request: takes `table`, `name`, `hook`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELFLOWTABLE")]
#[inline]
#[must_use]
pub fn delflowtable() -> Delflowtable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Delflowtable,
    start: delflowtable,
    operation: 34,
    modes: [Do],
    set: Flowtable,
    view: FlowtableAttrs,
    header: Nfgenmsg,
}

impl Delflowtable {
    /// Sets [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`hook`](FlowtableAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }

    /// Sets [`handle`](FlowtableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
}

/// As `delflowtable`, but a flow table that does not exist is no error (Linux 6.3).
/// - Single request: takes `table`, `name`, `hook`, `handle`; returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYFLOWTABLE")]
#[inline]
#[must_use]
pub fn destroyflowtable() -> Destroyflowtable {
    RequestOf::__start::<Nfgenmsg>()
}

rt::request! {
    name: Destroyflowtable,
    start: destroyflowtable,
    operation: 35,
    modes: [Do],
    set: Flowtable,
    view: FlowtableAttrs,
    header: Nfgenmsg,
}

impl Destroyflowtable {
    /// Sets [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`hook`](FlowtableAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }

    /// Sets [`handle`](FlowtableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `batch-begin`: reports a change of the kind that [`batch_begin()`] makes.
    BatchBegin(rt::WithHeader<Nfgenmsg, BatchAttrs<'a>>),
    /// `batch-end`: reports a change of the kind that [`batch_end()`] makes.
    BatchEnd(rt::WithHeader<Nfgenmsg, BatchAttrs<'a>>),
    /// `newtable`: reports a change of the kind that [`newtable()`] makes.
    Newtable(rt::WithHeader<Nfgenmsg, TableAttrs<'a>>),
    /// `deltable`: reports a change of the kind that [`deltable()`] makes.
    Deltable(rt::WithHeader<Nfgenmsg, TableAttrs<'a>>),
    /// `newchain`: reports a change of the kind that [`newchain()`] makes.
    Newchain(rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>),
    /// `delchain`: reports a change of the kind that [`delchain()`] makes.
    Delchain(rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>),
    /// `newrule`: reports a change of the kind that [`newrule()`] makes.
    Newrule(rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>),
    /// `delrule`: reports a change of the kind that [`delrule()`] makes.
    Delrule(rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>),
    /// `newset`: reports a change of the kind that [`newset()`] makes.
    Newset(rt::WithHeader<Nfgenmsg, SetAttrs<'a>>),
    /// `delset`: reports a change of the kind that [`delset()`] makes.
    Delset(rt::WithHeader<Nfgenmsg, SetAttrs<'a>>),
    /// `newsetelem`: reports a change of the kind that [`newsetelem()`] makes.
    Newsetelem(rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>),
    /// `delsetelem`: reports a change of the kind that [`delsetelem()`] makes.
    Delsetelem(rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>),
    /// Notifies listeners that a transaction is complete: comes after its changes, with the new
    /// generation and who made it (`nft monitor`).
    Newgen(rt::WithHeader<Nfgenmsg, GenAttrs<'a>>),
    /// Notifies listeners of what a rule, or the end of a chain, did to a packet that is traced
    /// (`nft monitor trace`).
    Trace(rt::WithHeader<Nfgenmsg, TraceAttrs<'a>>),
    /// `newobj`: reports a change of the kind that [`newobj()`] makes.
    Newobj(rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>),
    /// `delobj`: reports a change of the kind that [`delobj()`] makes.
    Delobj(rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>),
    /// `newflowtable`: reports a change of the kind that [`newflowtable()`] makes.
    Newflowtable(rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>),
    /// `delflowtable`: reports a change of the kind that [`delflowtable()`] makes.
    Delflowtable(rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>),
    /// `destroytable`: reports a change of the kind that [`destroytable()`] makes.
    Destroytable(rt::WithHeader<Nfgenmsg, TableAttrs<'a>>),
    /// `destroychain`: reports a change of the kind that [`destroychain()`] makes.
    Destroychain(rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>),
    /// `destroyrule`: reports a change of the kind that [`destroyrule()`] makes.
    Destroyrule(rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>),
    /// `destroyset`: reports a change of the kind that [`destroyset()`] makes.
    Destroyset(rt::WithHeader<Nfgenmsg, SetAttrs<'a>>),
    /// `destroysetelem`: reports a change of the kind that [`destroysetelem()`] makes.
    Destroysetelem(rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>),
    /// `destroyobj`: reports a change of the kind that [`destroyobj()`] makes.
    Destroyobj(rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>),
    /// `destroyflowtable`: reports a change of the kind that [`destroyflowtable()`] makes.
    Destroyflowtable(rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>),
}
