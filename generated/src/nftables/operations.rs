// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Netfilter, [BatchBegin(16), BatchEnd(17), Newtable(2560), Deltable(2562),
    Newchain(2563), Delchain(2565), Newrule(2566), Delrule(2568), Newset(2569),
    Delset(2571), Newsetelem(2572), Delsetelem(2574), Newgen(2575), Trace(2577),
    Newobj(2578), Delobj(2580), Newflowtable(2582), Delflowtable(2584),
    Destroytable(2586), Destroychain(2587), Destroyrule(2588), Destroyset(2589),
    Destroysetelem(2590), Destroyobj(2591), Destroyflowtable(2592)]
);

rt::operations!(
    BatchBegin, BatchEnd, Newtable, Gettable, Deltable, Destroytable, Newchain, Getchain,
    Delchain, Destroychain, Newrule, Getrule, GetruleReset, Delrule, Destroyrule, Newset,
    Getset, Delset, Destroyset, Newsetelem, Getsetelem, GetsetelemReset, Delsetelem,
    Destroysetelem, Getgen, Newobj, Getobj, GetobjReset, Delobj, Destroyobj,
    Newflowtable, Getflowtable, Delflowtable, Destroyflowtable
);

rt::modify!(
    BatchBegin, BatchEnd, Newtable, Deltable, Destroytable, Newchain, Delchain,
    Destroychain, Newrule, Delrule, Destroyrule, Newset, Delset, Destroyset, Newsetelem,
    Delsetelem, Destroysetelem, Newobj, Delobj, Destroyobj, Newflowtable, Delflowtable,
    Destroyflowtable
);

/// Opens a transaction. The header's `res-id` must be 10, the subsystem. With `genid` the whole
/// batch is refused with `ERESTART` if the rules have changed since that generation was read.
/// - For one object it takes `genid`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_BATCH_BEGIN")]
pub type BatchBegin = RequestOf<ops::BatchBegin>;

rt::request!(
    batch_begin, BatchBegin, BatchBeginReply, 0, [Do], BatchAttrs, Batch, Nfgenmsg
);

impl BatchBegin {
    /// Writes [`genid`](BatchAttrs#method.genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}

/// Closes a transaction and makes it take effect. If anything in it failed, nothing is changed.
/// - For one object it takes `genid`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_BATCH_END")]
pub type BatchEnd = RequestOf<ops::BatchEnd>;

rt::request!(batch_end, BatchEnd, BatchEndReply, 1, [Do], BatchAttrs, Batch, Nfgenmsg);

impl BatchEnd {
    /// Writes [`genid`](BatchAttrs#method.genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}

/// Adds a table, or changes the flags of one that exists (`nft add table`). With `NLM_F_EXCL` an
/// existing one gives `EEXIST`. `EPERM` also says that another program owns it.
/// - For one object it takes `name`, `flags`, `userdata`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWTABLE")]
pub type Newtable = RequestOf<ops::Newtable>;

rt::request!(newtable, Newtable, NewtableReply, 2, [Do], TableAttrs, Table, Nfgenmsg);

impl Newtable {
    /// Writes [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`flags`](TableAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: TableFlags) -> &mut Self {
        self.put_attr::<c::As<TableFlags, c::Be<u32>>>(2, value)
    }

    /// Writes [`userdata`](TableAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }
}

/// Returns a table by name (`ENOENT` if there is none), or lists those of the header's family, with
/// 0 of all families (`nft list tables`).
/// - For one object it takes `name`; it returns `name`, `flags`, `use`, `handle`, `userdata`,
///   `owner`.
/// - As a dump it takes no attributes; it returns `name`, `flags`, `use`, `handle`, `userdata`,
///   `owner`.
#[doc(alias = "NFT_MSG_GETTABLE")]
pub type Gettable = RequestOf<ops::Gettable>;

rt::request!(
    gettable, Gettable, GettableReply, 3, [DoReply, Dump], TableAttrs, Table, Nfgenmsg
);

impl Gettable {
    /// Writes [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Removes a table with all that is in it, by name or `handle` (`nft delete table`). With neither,
/// all tables of the header's family go, with family 0 all there are (`nft flush ruleset`).
/// `ENOENT` if it does not exist.
/// - For one object it takes `name`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELTABLE")]
pub type Deltable = RequestOf<ops::Deltable>;

rt::request!(deltable, Deltable, DeltableReply, 4, [Do], TableAttrs, Table, Nfgenmsg);

impl Deltable {
    /// Writes [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`handle`](TableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}

/// As `deltable`, but a table that does not exist is no error (`nft destroy table`, Linux 6.3).
/// - For one object it takes `name`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYTABLE")]
pub type Destroytable = RequestOf<ops::Destroytable>;

rt::request!(
    destroytable, Destroytable, DestroytableReply, 5, [Do], TableAttrs, Table, Nfgenmsg
);

impl Destroytable {
    /// Writes [`name`](TableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`handle`](TableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}

/// Adds a chain, or changes policy, counters or devices of one that exists (`nft add chain`). With
/// `hook` and `type` it is a base chain, through which packets come; without, only jumps lead to
/// it. `EEXIST` with `NLM_F_EXCL` for an existing one, `ENOENT` for an unknown table or type,
/// `EOPNOTSUPP` if type and hook do not go together.
/// - For one object it takes `table`, `handle`, `name`, `hook`, `policy`, `type`, `counters`,
///   `flags`, `id`, `userdata`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWCHAIN")]
pub type Newchain = RequestOf<ops::Newchain>;

rt::request!(newchain, Newchain, NewchainReply, 6, [Do], ChainAttrs, Chain, Nfgenmsg);

impl Newchain {
    /// Writes [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`handle`](ChainAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Writes [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`hook`](ChainAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }

    /// Writes [`policy`](ChainAttrs#method.policy).
    #[inline]
    pub fn policy(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(5, value)
    }

    /// Writes [`type`](ChainAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Writes [`counters`](ChainAttrs#method.counters).
    #[inline]
    pub fn counters(&mut self, fill: impl FnOnce(&mut NftCounterWriter)) -> &mut Self {
        self.put_nest::<NftCounterWriter>(8, fill)
    }

    /// Writes [`flags`](ChainAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ChainFlags) -> &mut Self {
        self.put_attr::<c::As<ChainFlags, c::Be<u32>>>(10, value)
    }

    /// Writes [`id`](ChainAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }

    /// Writes [`userdata`](ChainAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }
}

/// Returns a chain by table and name (`ENOENT`), or lists the chains of the header's family, with 0
/// of all (`nft list chains`).
/// - For one object it takes `table`, `name`; it returns `table`, `handle`, `name`, `hook`,
///   `policy`, `use`, `type`, `counters`, `flags`, `id`, `userdata`.
/// - As a dump it takes no attributes; it returns `table`, `handle`, `name`, `hook`, `policy`,
///   `use`, `type`, `counters`, `flags`, `id`, `userdata`.
#[doc(alias = "NFT_MSG_GETCHAIN")]
pub type Getchain = RequestOf<ops::Getchain>;

rt::request!(
    getchain, Getchain, GetchainReply, 7, [DoReply, Dump], ChainAttrs, Chain, Nfgenmsg
);

impl Getchain {
    /// Writes [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// Removes a chain with its rules, by name or `handle`. `EBUSY` if rules or sets still refer to it.
/// With `hook` only the devices named there are taken from a base chain of the family netdev.
/// - For one object it takes `table`, `handle`, `name`, `hook`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELCHAIN")]
pub type Delchain = RequestOf<ops::Delchain>;

rt::request!(delchain, Delchain, DelchainReply, 8, [Do], ChainAttrs, Chain, Nfgenmsg);

impl Delchain {
    /// Writes [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`handle`](ChainAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Writes [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`hook`](ChainAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }
}

/// As `delchain`, but a chain that does not exist is no error (Linux 6.3).
/// - For one object it takes `table`, `handle`, `name`, `hook`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYCHAIN")]
pub type Destroychain = RequestOf<ops::Destroychain>;

rt::request!(
    destroychain, Destroychain, DestroychainReply, 9, [Do], ChainAttrs, Chain, Nfgenmsg
);

impl Destroychain {
    /// Writes [`table`](ChainAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`handle`](ChainAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Writes [`name`](ChainAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`hook`](ChainAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }
}

/// Adds a rule. With `NLM_F_APPEND` it goes to the end of the chain, or behind the rule in
/// `position`; without, to the beginning, or before that rule. With `NLM_F_REPLACE` it takes the
/// place of the rule in `handle`. `ENOENT` for what does not exist, or for an expression that the
/// kernel lacks. With `NLM_F_ECHO` the rule comes back with its new handle.
/// - For one object it takes `table`, `chain`, `handle`, `expressions`, `compat`, `position`,
///   `userdata`, `id`, `position-id`, `chain-id`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWRULE")]
pub type Newrule = RequestOf<ops::Newrule>;

rt::request!(newrule, Newrule, NewruleReply, 10, [Do], RuleAttrs, Rule, Nfgenmsg);

impl Newrule {
    /// Writes [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Writes [`expressions`](RuleAttrs#method.expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(4, fill)
    }

    /// Writes [`compat`](RuleAttrs#method.compat).
    #[inline]
    pub fn compat(&mut self, fill: impl FnOnce(&mut RuleCompatWriter)) -> &mut Self {
        self.put_nest::<RuleCompatWriter>(5, fill)
    }

    /// Writes [`position`](RuleAttrs#method.position).
    #[inline]
    pub fn position(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }

    /// Writes [`userdata`](RuleAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Writes [`id`](RuleAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }

    /// Writes [`position-id`](RuleAttrs#method.position_id).
    #[inline]
    pub fn position_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Writes [`chain-id`](RuleAttrs#method.chain_id).
    #[inline]
    pub fn chain_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }
}

/// Returns a rule by table, chain and handle (`ENOENT`), or lists rules, of the table and chain
/// given or of all in the header's family (`nft list ruleset`).
/// - For one object it takes `table`, `chain`, `handle`; it returns `table`, `chain`, `handle`,
///   `expressions`, `position`, `userdata`.
/// - As a dump it takes `table`, `chain`; it returns `table`, `chain`, `handle`, `expressions`,
///   `position`, `userdata`.
#[doc(alias = "NFT_MSG_GETRULE")]
pub type Getrule = RequestOf<ops::Getrule>;

rt::request!(
    getrule, Getrule, GetruleReply, 11, [DoReply, Dump], RuleAttrs, Rule, Nfgenmsg
);

impl Getrule {
    /// Writes [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}

/// As `getrule`, and sets counters and quotas of what it returns back (`nft reset rules`, Linux
/// 6.2).
/// - For one object and as a dump it takes `table`, `chain`, `handle`; it returns `table`, `chain`,
///   `handle`, `expressions`, `position`, `userdata`.
#[doc(alias = "NFT_MSG_GETRULE_RESET")]
pub type GetruleReset = RequestOf<ops::GetruleReset>;

rt::request!(
    getrule_reset, GetruleReset, GetruleResetReply, 12, [DoReply, Dump], RuleAttrs, Rule,
    Nfgenmsg
);

impl GetruleReset {
    /// Writes [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}

/// Removes a rule by `handle`, or by the `id` that it has in this transaction. With neither, all
/// rules of the chain go, and without a chain all of the table (`nft flush chain`, `nft flush
/// table`). `ENOENT` if it does not exist.
/// - For one object it takes `table`, `chain`, `handle`, `id`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELRULE")]
pub type Delrule = RequestOf<ops::Delrule>;

rt::request!(delrule, Delrule, DelruleReply, 13, [Do], RuleAttrs, Rule, Nfgenmsg);

impl Delrule {
    /// Writes [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Writes [`id`](RuleAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}

/// As `delrule`, but a rule that does not exist is no error (Linux 6.3).
/// - For one object it takes `table`, `chain`, `handle`, `id`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYRULE")]
pub type Destroyrule = RequestOf<ops::Destroyrule>;

rt::request!(
    destroyrule, Destroyrule, DestroyruleReply, 14, [Do], RuleAttrs, Rule, Nfgenmsg
);

impl Destroyrule {
    /// Writes [`table`](RuleAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`chain`](RuleAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](RuleAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Writes [`id`](RuleAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}

/// Adds a set or map (`nft add set`). `table`, `name`, `key-len` and `id` are required. With
/// `NLM_F_EXCL` an existing one gives `EEXIST`. A name with `%d` in it gets a number, which makes
/// names for anonymous sets. `EOPNOTSUPP` if no implementation has the features asked for, `EINVAL`
/// if attributes contradict the flags.
/// - For one object it takes `table`, `name`, `flags`, `key-type`, `key-len`, `data-type`,
///   `data-len`, `policy`, `desc`, `id`, `timeout`, `gc-interval`, `userdata`, `obj-type`, `expr`,
///   `expressions`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWSET")]
pub type Newset = RequestOf<ops::Newset>;

rt::request!(newset, Newset, NewsetReply, 15, [Do], SetAttrs, Set, Nfgenmsg);

impl Newset {
    /// Writes [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`flags`](SetAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: SetFlags) -> &mut Self {
        self.put_attr::<c::As<SetFlags, c::Be<u32>>>(3, value)
    }

    /// Writes [`key-type`](SetAttrs#method.key_type).
    #[inline]
    pub fn key_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Writes [`key-len`](SetAttrs#method.key_len).
    #[inline]
    pub fn key_len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Writes [`data-type`](SetAttrs#method.data_type).
    #[inline]
    pub fn data_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }

    /// Writes [`data-len`](SetAttrs#method.data_len).
    #[inline]
    pub fn data_len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Writes [`policy`](SetAttrs#method.policy).
    #[inline]
    pub fn policy(&mut self, value: SetPolicies) -> &mut Self {
        self.put_attr::<c::As<SetPolicies, c::Be<u32>>>(8, value)
    }

    /// Writes [`desc`](SetAttrs#method.desc).
    #[inline]
    pub fn desc(&mut self, fill: impl FnOnce(&mut SetDescWriter)) -> &mut Self {
        self.put_nest::<SetDescWriter>(9, fill)
    }

    /// Writes [`id`](SetAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Writes [`timeout`](SetAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(11, value)
    }

    /// Writes [`gc-interval`](SetAttrs#method.gc_interval).
    #[inline]
    pub fn gc_interval(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Writes [`userdata`](SetAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(13, value)
    }

    /// Writes [`obj-type`](SetAttrs#method.obj_type).
    #[inline]
    pub fn obj_type(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(15, value)
    }

    /// Writes [`expr`](SetAttrs#method.expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(17, fill)
    }

    /// Writes [`expressions`](SetAttrs#method.expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut SetListWriter)) -> &mut Self {
        self.put_nest::<SetListWriter>(18, fill)
    }
}

/// Returns a set by table and name, without its elements (`ENOENT`), or lists sets, of the table
/// given or of all in the header's family.
/// - For one object it takes `table`, `name`; it returns `table`, `name`, `flags`, `key-type`,
///   `key-len`, `data-type`, `data-len`, `policy`, `desc`, `timeout`, `gc-interval`, `userdata`,
///   `obj-type`, `handle`, `expr`, `expressions`, `type`, `count`.
/// - As a dump it takes `table`; it returns `table`, `name`, `flags`, `key-type`, `key-len`,
///   `data-type`, `data-len`, `policy`, `desc`, `timeout`, `gc-interval`, `userdata`, `obj-type`,
///   `handle`, `expr`, `expressions`, `type`, `count`.
#[doc(alias = "NFT_MSG_GETSET")]
pub type Getset = RequestOf<ops::Getset>;

rt::request!(getset, Getset, GetsetReply, 16, [DoReply, Dump], SetAttrs, Set, Nfgenmsg);

impl Getset {
    /// Writes [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Removes a set, by name or `handle`. `EBUSY` while rules use it, `ENOENT` if it does not exist.
/// - For one object it takes `table`, `name`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELSET")]
pub type Delset = RequestOf<ops::Delset>;

rt::request!(delset, Delset, DelsetReply, 17, [Do], SetAttrs, Set, Nfgenmsg);

impl Delset {
    /// Writes [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](SetAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
}

/// As `delset`, but a set that does not exist is no error (Linux 6.3).
/// - For one object it takes `table`, `name`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYSET")]
pub type Destroyset = RequestOf<ops::Destroyset>;

rt::request!(destroyset, Destroyset, DestroysetReply, 18, [Do], SetAttrs, Set, Nfgenmsg);

impl Destroyset {
    /// Writes [`table`](SetAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](SetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`handle`](SetAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
}

/// Adds elements to a set, named by `set`, or by `set-id` if this transaction makes it. With
/// `NLM_F_EXCL` an existing element gives `EEXIST`; without, it is no error. `ENFILE` says that the
/// set is full, `EBUSY` that it is constant and in use or that the element is there with another
/// value, `EEXIST` in interval sets that intervals overlap.
/// - For one object it takes `table`, `set`, `elements`, `set-id`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWSETELEM")]
pub type Newsetelem = RequestOf<ops::Newsetelem>;

rt::request!(
    newsetelem, Newsetelem, NewsetelemReply, 19, [Do], SetelemListAttrs, SetelemList,
    Nfgenmsg
);

impl Newsetelem {
    /// Writes [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }

    /// Writes [`set-id`](SetelemListAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}

/// Returns the elements asked for (`nft get element`, `ENOENT` if one is missing), or as a dump all
/// of a set. Table and set are required.
/// - For one object it takes `table`, `set`, `elements`; it returns `table`, `set`, `elements`.
/// - As a dump it takes `table`, `set`; it returns `table`, `set`, `elements`.
#[doc(alias = "NFT_MSG_GETSETELEM")]
pub type Getsetelem = RequestOf<ops::Getsetelem>;

rt::request!(
    getsetelem, Getsetelem, GetsetelemReply, 20, [DoReply, Dump], SetelemListAttrs,
    SetelemList, Nfgenmsg
);

impl Getsetelem {
    /// Writes [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`elements`](SetelemListAttrs#method.elements).
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
/// - For one object it takes `table`, `set`, `elements`; it returns `table`, `set`, `elements`.
/// - As a dump it takes `table`, `set`; it returns `table`, `set`, `elements`.
#[doc(alias = "NFT_MSG_GETSETELEM_RESET")]
pub type GetsetelemReset = RequestOf<ops::GetsetelemReset>;

rt::request!(
    getsetelem_reset, GetsetelemReset, GetsetelemResetReply, 21, [DoReply, Dump],
    SetelemListAttrs, SetelemList, Nfgenmsg
);

impl GetsetelemReset {
    /// Writes [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`elements`](SetelemListAttrs#method.elements).
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
/// - For one object it takes `table`, `set`, `elements`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELSETELEM")]
pub type Delsetelem = RequestOf<ops::Delsetelem>;

rt::request!(
    delsetelem, Delsetelem, DelsetelemReply, 22, [Do], SetelemListAttrs, SetelemList,
    Nfgenmsg
);

impl Delsetelem {
    /// Writes [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`elements`](SetelemListAttrs#method.elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }
}

/// As `delsetelem`, but an element that does not exist is no error (Linux 6.3).
/// - For one object it takes `table`, `set`, `elements`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYSETELEM")]
pub type Destroysetelem = RequestOf<ops::Destroysetelem>;

rt::request!(
    destroysetelem, Destroysetelem, DestroysetelemReply, 23, [Do], SetelemListAttrs,
    SetelemList, Nfgenmsg
);

impl Destroysetelem {
    /// Writes [`table`](SetelemListAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`set`](SetelemListAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`elements`](SetelemListAttrs#method.elements).
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
/// - For one object it takes no attributes; it returns `id`, `proc-pid`, `proc-name`.
#[doc(alias = "NFT_MSG_GETGEN")]
pub type Getgen = RequestOf<ops::Getgen>;

rt::request!(getgen, Getgen, GetgenReply, 24, [DoReply], GenAttrs, Gen, Nfgenmsg);

/// Adds a stateful object that rules and maps can refer to by name, such as a counter or quota, or
/// updates one (`nft add counter`). With `NLM_F_EXCL` an existing one gives `EEXIST`. `ENOENT` for
/// a type that the kernel lacks.
/// - For one object it takes `table`, `name`, `type`, `data`, `userdata`; it returns an
///   acknowledgement.
#[doc(alias = "NFT_MSG_NEWOBJ")]
pub type Newobj = RequestOf<ops::Newobj>;

rt::request!(newobj, Newobj, NewobjReply, 27, [Do], ObjAttrs, Obj, Nfgenmsg);

impl Newobj {
    /// Writes [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }

    /// Writes `data` in the layout of `connlimit`, and the selector.
    #[inline]
    pub fn data_connlimit(
        &mut self,
        fill: impl FnOnce(&mut ExprConnlimitWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(5))
            .put_nest::<ExprConnlimitWriter>(4, fill)
    }

    /// Writes `data` in the layout of `counter`, and the selector.
    #[inline]
    pub fn data_counter(&mut self, fill: impl FnOnce(&mut CounterWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(1))
            .put_nest::<CounterWriter>(4, fill)
    }

    /// Writes `data` in the layout of `ct-expect`, and the selector.
    #[inline]
    pub fn data_ct_expect(
        &mut self,
        fill: impl FnOnce(&mut CtExpectWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(9))
            .put_nest::<CtExpectWriter>(4, fill)
    }

    /// Writes `data` in the layout of `ct-helper`, and the selector.
    #[inline]
    pub fn data_ct_helper(
        &mut self,
        fill: impl FnOnce(&mut CtHelperWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(3))
            .put_nest::<CtHelperWriter>(4, fill)
    }

    /// Writes `data` in the layout of `ct-timeout`, and the selector.
    #[inline]
    pub fn data_ct_timeout(
        &mut self,
        fill: impl FnOnce(&mut CtTimeoutWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(7))
            .put_nest::<CtTimeoutWriter>(4, fill)
    }

    /// Writes `data` in the layout of `limit`, and the selector.
    #[inline]
    pub fn data_limit(&mut self, fill: impl FnOnce(&mut ExprLimitWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(4))
            .put_nest::<ExprLimitWriter>(4, fill)
    }

    /// Writes `data` in the layout of `quota`, and the selector.
    #[inline]
    pub fn data_quota(&mut self, fill: impl FnOnce(&mut QuotaWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(2))
            .put_nest::<QuotaWriter>(4, fill)
    }

    /// Writes `data` in the layout of `secmark`, and the selector.
    #[inline]
    pub fn data_secmark(&mut self, fill: impl FnOnce(&mut SecmarkWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(8))
            .put_nest::<SecmarkWriter>(4, fill)
    }

    /// Writes `data` in the layout of `synproxy`, and the selector.
    #[inline]
    pub fn data_synproxy(
        &mut self,
        fill: impl FnOnce(&mut SynproxyWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(10))
            .put_nest::<SynproxyWriter>(4, fill)
    }

    /// Writes `data` in a layout that the spec does not know.
    #[inline]
    pub fn data_other(
        &mut self,
        kind: ObjectType,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, kind).put_other(4, fill)
    }

    /// Writes [`userdata`](ObjAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
}

/// Returns an object by table, name and type (`ENOENT`), or lists objects, of the table and type
/// given or of all in the header's family (`nft list counters`).
/// - For one object it takes `table`, `name`, `type`; it returns `table`, `name`, `type`, `data`,
///   `use`, `handle`, `userdata`.
/// - As a dump it takes `table`, `type`; it returns `table`, `name`, `type`, `data`, `use`,
///   `handle`, `userdata`.
#[doc(alias = "NFT_MSG_GETOBJ")]
pub type Getobj = RequestOf<ops::Getobj>;

rt::request!(getobj, Getobj, GetobjReply, 28, [DoReply, Dump], ObjAttrs, Obj, Nfgenmsg);

impl Getobj {
    /// Writes [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
}

/// As `getobj`, and sets counters and quotas of what it returns back (`nft reset counters`).
/// - For one object it takes `table`, `name`, `type`; it returns `table`, `name`, `type`, `data`,
///   `use`, `handle`, `userdata`.
/// - As a dump it takes `table`, `type`; it returns `table`, `name`, `type`, `data`, `use`,
///   `handle`, `userdata`.
#[doc(alias = "NFT_MSG_GETOBJ_RESET")]
pub type GetobjReset = RequestOf<ops::GetobjReset>;

rt::request!(
    getobj_reset, GetobjReset, GetobjResetReply, 29, [DoReply, Dump], ObjAttrs, Obj,
    Nfgenmsg
);

impl GetobjReset {
    /// Writes [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
}

/// Removes an object, by name or `handle`, always with `type`. `EBUSY` while something refers to
/// it, `ENOENT` if it does not exist.
/// - For one object it takes `table`, `name`, `type`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELOBJ")]
pub type Delobj = RequestOf<ops::Delobj>;

rt::request!(delobj, Delobj, DelobjReply, 30, [Do], ObjAttrs, Obj, Nfgenmsg);

impl Delobj {
    /// Writes [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }

    /// Writes [`handle`](ObjAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
}

/// As `delobj`, but an object that does not exist is no error (Linux 6.3).
/// - For one object it takes `table`, `name`, `type`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYOBJ")]
pub type Destroyobj = RequestOf<ops::Destroyobj>;

rt::request!(destroyobj, Destroyobj, DestroyobjReply, 31, [Do], ObjAttrs, Obj, Nfgenmsg);

impl Destroyobj {
    /// Writes [`table`](ObjAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](ObjAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`type`](ObjAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }

    /// Writes [`handle`](ObjAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
}

/// Adds a flow table, which forwards packets of known connections past the rules, or adds devices
/// to one (`nft add flowtable`). `table`, `name` and `hook` are required. `ENOENT` for an unknown
/// device, or if the kernel has no flow tables for this family, `EOPNOTSUPP` if a device cannot do
/// the offload asked for, `EEXIST` with `NLM_F_EXCL` for an existing one.
/// - For one object it takes `table`, `name`, `hook`, `flags`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_NEWFLOWTABLE")]
pub type Newflowtable = RequestOf<ops::Newflowtable>;

rt::request!(
    newflowtable, Newflowtable, NewflowtableReply, 32, [Do], FlowtableAttrs, Flowtable,
    Nfgenmsg
);

impl Newflowtable {
    /// Writes [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`hook`](FlowtableAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }

    /// Writes [`flags`](FlowtableAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: FlowtableFlags) -> &mut Self {
        self.put_attr::<c::As<FlowtableFlags, c::Be<u32>>>(7, value)
    }
}

/// Returns a flow table by table and name (`ENOENT`), or lists those of the header's family (`nft
/// list flowtables`).
/// - For one object it takes `table`, `name`; it returns `table`, `name`, `hook`, `use`, `handle`,
///   `flags`.
/// - As a dump it takes no attributes; it returns `table`, `name`, `hook`, `use`, `handle`,
///   `flags`.
#[doc(alias = "NFT_MSG_GETFLOWTABLE")]
pub type Getflowtable = RequestOf<ops::Getflowtable>;

rt::request!(
    getflowtable, Getflowtable, GetflowtableReply, 33, [DoReply, Dump], FlowtableAttrs,
    Flowtable, Nfgenmsg
);

impl Getflowtable {
    /// Writes [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Removes a flow table, by name or `handle`, or with `hook` only the devices named there. `EBUSY`
/// while rules use it, `ENOENT` if it does not exist.
/// - For one object it takes `table`, `name`, `hook`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DELFLOWTABLE")]
pub type Delflowtable = RequestOf<ops::Delflowtable>;

rt::request!(
    delflowtable, Delflowtable, DelflowtableReply, 34, [Do], FlowtableAttrs, Flowtable,
    Nfgenmsg
);

impl Delflowtable {
    /// Writes [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`hook`](FlowtableAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }

    /// Writes [`handle`](FlowtableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
}

/// As `delflowtable`, but a flow table that does not exist is no error (Linux 6.3).
/// - For one object it takes `table`, `name`, `hook`, `handle`; it returns an acknowledgement.
#[doc(alias = "NFT_MSG_DESTROYFLOWTABLE")]
pub type Destroyflowtable = RequestOf<ops::Destroyflowtable>;

rt::request!(
    destroyflowtable, Destroyflowtable, DestroyflowtableReply, 35, [Do], FlowtableAttrs,
    Flowtable, Nfgenmsg
);

impl Destroyflowtable {
    /// Writes [`table`](FlowtableAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`name`](FlowtableAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`hook`](FlowtableAttrs#method.hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }

    /// Writes [`handle`](FlowtableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `batch-begin`: somebody did what [`BatchBegin`] asks for.
    BatchBegin(rt::WithHeader<Nfgenmsg, BatchAttrs<'a>>),
    /// `batch-end`: somebody did what [`BatchEnd`] asks for.
    BatchEnd(rt::WithHeader<Nfgenmsg, BatchAttrs<'a>>),
    /// `newtable`: somebody did what [`Newtable`] asks for.
    Newtable(rt::WithHeader<Nfgenmsg, TableAttrs<'a>>),
    /// `deltable`: somebody did what [`Deltable`] asks for.
    Deltable(rt::WithHeader<Nfgenmsg, TableAttrs<'a>>),
    /// `newchain`: somebody did what [`Newchain`] asks for.
    Newchain(rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>),
    /// `delchain`: somebody did what [`Delchain`] asks for.
    Delchain(rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>),
    /// `newrule`: somebody did what [`Newrule`] asks for.
    Newrule(rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>),
    /// `delrule`: somebody did what [`Delrule`] asks for.
    Delrule(rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>),
    /// `newset`: somebody did what [`Newset`] asks for.
    Newset(rt::WithHeader<Nfgenmsg, SetAttrs<'a>>),
    /// `delset`: somebody did what [`Delset`] asks for.
    Delset(rt::WithHeader<Nfgenmsg, SetAttrs<'a>>),
    /// `newsetelem`: somebody did what [`Newsetelem`] asks for.
    Newsetelem(rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>),
    /// `delsetelem`: somebody did what [`Delsetelem`] asks for.
    Delsetelem(rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>),
    /// Notifies listeners that a transaction is complete: comes after its changes, with the new
    /// generation and who made it (`nft monitor`).
    Newgen(rt::WithHeader<Nfgenmsg, GenAttrs<'a>>),
    /// Notifies listeners of what a rule, or the end of a chain, did to a packet that is traced
    /// (`nft monitor trace`).
    Trace(rt::WithHeader<Nfgenmsg, TraceAttrs<'a>>),
    /// `newobj`: somebody did what [`Newobj`] asks for.
    Newobj(rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>),
    /// `delobj`: somebody did what [`Delobj`] asks for.
    Delobj(rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>),
    /// `newflowtable`: somebody did what [`Newflowtable`] asks for.
    Newflowtable(rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>),
    /// `delflowtable`: somebody did what [`Delflowtable`] asks for.
    Delflowtable(rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>),
    /// `destroytable`: somebody did what [`Destroytable`] asks for.
    Destroytable(rt::WithHeader<Nfgenmsg, TableAttrs<'a>>),
    /// `destroychain`: somebody did what [`Destroychain`] asks for.
    Destroychain(rt::WithHeader<Nfgenmsg, ChainAttrs<'a>>),
    /// `destroyrule`: somebody did what [`Destroyrule`] asks for.
    Destroyrule(rt::WithHeader<Nfgenmsg, RuleAttrs<'a>>),
    /// `destroyset`: somebody did what [`Destroyset`] asks for.
    Destroyset(rt::WithHeader<Nfgenmsg, SetAttrs<'a>>),
    /// `destroysetelem`: somebody did what [`Destroysetelem`] asks for.
    Destroysetelem(rt::WithHeader<Nfgenmsg, SetelemListAttrs<'a>>),
    /// `destroyobj`: somebody did what [`Destroyobj`] asks for.
    Destroyobj(rt::WithHeader<Nfgenmsg, ObjAttrs<'a>>),
    /// `destroyflowtable`: somebody did what [`Destroyflowtable`] asks for.
    Destroyflowtable(rt::WithHeader<Nfgenmsg, FlowtableAttrs<'a>>),
}
