// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `nftables`, as a type.
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
            16 => rt::event(payload, Event::BatchBegin),
            17 => rt::event(payload, Event::BatchEnd),
            2560 => rt::event(payload, Event::Newtable),
            2562 => rt::event(payload, Event::Deltable),
            2563 => rt::event(payload, Event::Newchain),
            2565 => rt::event(payload, Event::Delchain),
            2566 => rt::event(payload, Event::Newrule),
            2568 => rt::event(payload, Event::Delrule),
            2569 => rt::event(payload, Event::Newset),
            2571 => rt::event(payload, Event::Delset),
            2572 => rt::event(payload, Event::Newsetelem),
            2574 => rt::event(payload, Event::Delsetelem),
            2575 => rt::event(payload, Event::Newgen),
            2577 => rt::event(payload, Event::Trace),
            2578 => rt::event(payload, Event::Newobj),
            2580 => rt::event(payload, Event::Delobj),
            2582 => rt::event(payload, Event::Newflowtable),
            2584 => rt::event(payload, Event::Delflowtable),
            2586 => rt::event(payload, Event::Destroytable),
            2587 => rt::event(payload, Event::Destroychain),
            2588 => rt::event(payload, Event::Destroyrule),
            2589 => rt::event(payload, Event::Destroyset),
            2590 => rt::event(payload, Event::Destroysetelem),
            2591 => rt::event(payload, Event::Destroyobj),
            2592 => rt::event(payload, Event::Destroyflowtable),
            _ => Ok(None),
        }
    }
}
/// Opens a transaction. The header's `res-id` must be 10, the subsystem. With `genid` the whole batch is refused with `ERESTART` if the rules have changed since that generation was read.
///
/// For one object it takes `genid`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_BATCH_BEGIN")]
pub struct BatchBegin(BatchAttrsWriter);
/// Starts a [`BatchBegin`].
#[inline]
#[must_use]
pub fn batch_begin() -> BatchBegin {
    BatchBegin(BatchAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`BatchBegin`].
pub type BatchBeginReply<'a> = rt::Message<Nfgenmsg, BatchAttrs<'a>>;
rt::__request!(BatchBegin : Do, 0, Nfgenmsg, BatchAttrs, BatchAttrsWriter);
rt::__request!(header BatchBegin, Nfgenmsg);
rt::__request!(change BatchBegin);
impl BatchBegin {
    /// Writes [`genid`](BatchAttrs::genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}
/// Closes a transaction and makes it take effect. If anything in it failed, nothing is changed.
///
/// For one object it takes `genid`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_BATCH_END")]
pub struct BatchEnd(BatchAttrsWriter);
/// Starts a [`BatchEnd`].
#[inline]
#[must_use]
pub fn batch_end() -> BatchEnd {
    BatchEnd(BatchAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`BatchEnd`].
pub type BatchEndReply<'a> = rt::Message<Nfgenmsg, BatchAttrs<'a>>;
rt::__request!(BatchEnd : Do, 1, Nfgenmsg, BatchAttrs, BatchAttrsWriter);
rt::__request!(header BatchEnd, Nfgenmsg);
rt::__request!(change BatchEnd);
impl BatchEnd {
    /// Writes [`genid`](BatchAttrs::genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}
/// Adds a table, or changes the flags of one that exists (`nft add table`). With `NLM_F_EXCL` an existing one gives `EEXIST`. `EPERM` also says that another program owns it.
///
/// For one object it takes `name`, `flags`, `userdata`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWTABLE")]
pub struct Newtable(TableAttrsWriter);
/// Starts a [`Newtable`].
#[inline]
#[must_use]
pub fn newtable() -> Newtable {
    Newtable(TableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newtable`].
pub type NewtableReply<'a> = rt::Message<Nfgenmsg, TableAttrs<'a>>;
rt::__request!(Newtable : Do, 2, Nfgenmsg, TableAttrs, TableAttrsWriter);
rt::__request!(header Newtable, Nfgenmsg);
rt::__request!(change Newtable);
impl Newtable {
    /// Writes [`name`](TableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`flags`](TableAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: TableFlags) -> &mut Self {
        self.put_attr::<c::As<TableFlags, c::Be<u32>>>(2, value)
    }
    /// Writes [`userdata`](TableAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }
}
/// Returns a table by name (`ENOENT` if there is none), or lists those of the header's family, with 0 of all families (`nft list tables`).
///
/// For one object it takes `name`; it returns `name`, `flags`, `use`, `handle`, `userdata`, `owner`.
///
/// As a dump it takes no attributes; it returns `name`, `flags`, `use`, `handle`, `userdata`, `owner`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETTABLE")]
pub struct Gettable(TableAttrsWriter);
/// Starts a [`Gettable`].
#[inline]
#[must_use]
pub fn gettable() -> Gettable {
    Gettable(TableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Gettable`].
pub type GettableReply<'a> = rt::Message<Nfgenmsg, TableAttrs<'a>>;
rt::__request!(Gettable : Do DoReply Dump, 3, Nfgenmsg, TableAttrs, TableAttrsWriter);
rt::__request!(header Gettable, Nfgenmsg);
impl Gettable {
    /// Writes [`name`](TableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}
/// Removes a table with all that is in it, by name or `handle` (`nft delete table`). With neither, all tables of the header's family go, with family 0 all there are (`nft flush ruleset`). `ENOENT` if it does not exist.
///
/// For one object it takes `name`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELTABLE")]
pub struct Deltable(TableAttrsWriter);
/// Starts a [`Deltable`].
#[inline]
#[must_use]
pub fn deltable() -> Deltable {
    Deltable(TableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Deltable`].
pub type DeltableReply<'a> = rt::Message<Nfgenmsg, TableAttrs<'a>>;
rt::__request!(Deltable : Do, 4, Nfgenmsg, TableAttrs, TableAttrsWriter);
rt::__request!(header Deltable, Nfgenmsg);
rt::__request!(change Deltable);
impl Deltable {
    /// Writes [`name`](TableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`handle`](TableAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}
/// As `deltable`, but a table that does not exist is no error (`nft destroy table`, Linux 6.3).
///
/// For one object it takes `name`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYTABLE")]
pub struct Destroytable(TableAttrsWriter);
/// Starts a [`Destroytable`].
#[inline]
#[must_use]
pub fn destroytable() -> Destroytable {
    Destroytable(TableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroytable`].
pub type DestroytableReply<'a> = rt::Message<Nfgenmsg, TableAttrs<'a>>;
rt::__request!(Destroytable : Do, 5, Nfgenmsg, TableAttrs, TableAttrsWriter);
rt::__request!(header Destroytable, Nfgenmsg);
rt::__request!(change Destroytable);
impl Destroytable {
    /// Writes [`name`](TableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`handle`](TableAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}
/// Adds a chain, or changes policy, counters or devices of one that exists (`nft add chain`). With `hook` and `type` it is a base chain, through which packets come; without, only jumps lead to it. `EEXIST` with `NLM_F_EXCL` for an existing one, `ENOENT` for an unknown table or type, `EOPNOTSUPP` if type and hook do not go together.
///
/// For one object it takes `table`, `handle`, `name`, `hook`, `policy`, `type`, `counters`, `flags`, `id`, `userdata`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWCHAIN")]
pub struct Newchain(ChainAttrsWriter);
/// Starts a [`Newchain`].
#[inline]
#[must_use]
pub fn newchain() -> Newchain {
    Newchain(ChainAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newchain`].
pub type NewchainReply<'a> = rt::Message<Nfgenmsg, ChainAttrs<'a>>;
rt::__request!(Newchain : Do, 6, Nfgenmsg, ChainAttrs, ChainAttrsWriter);
rt::__request!(header Newchain, Nfgenmsg);
rt::__request!(change Newchain);
impl Newchain {
    /// Writes [`table`](ChainAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`handle`](ChainAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
    /// Writes [`name`](ChainAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`hook`](ChainAttrs::hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookAttrsWriter)) -> &mut Self {
        self.put_nest::<NftHookAttrsWriter>(4, fill)
    }
    /// Writes [`policy`](ChainAttrs::policy).
    #[inline]
    pub fn policy(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(5, value)
    }
    /// Writes [`type`](ChainAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }
    /// Writes [`counters`](ChainAttrs::counters).
    #[inline]
    pub fn counters(
        &mut self,
        fill: impl FnOnce(&mut NftCounterAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<NftCounterAttrsWriter>(8, fill)
    }
    /// Writes [`flags`](ChainAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: ChainFlags) -> &mut Self {
        self.put_attr::<c::As<ChainFlags, c::Be<u32>>>(10, value)
    }
    /// Writes [`id`](ChainAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }
    /// Writes [`userdata`](ChainAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }
}
/// Returns a chain by table and name (`ENOENT`), or lists the chains of the header's family, with 0 of all (`nft list chains`).
///
/// For one object it takes `table`, `name`; it returns `table`, `handle`, `name`, `hook`, `policy`, `use`, `type`, `counters`, `flags`, `id`, `userdata`.
///
/// As a dump it takes no attributes; it returns `table`, `handle`, `name`, `hook`, `policy`, `use`, `type`, `counters`, `flags`, `id`, `userdata`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETCHAIN")]
pub struct Getchain(ChainAttrsWriter);
/// Starts a [`Getchain`].
#[inline]
#[must_use]
pub fn getchain() -> Getchain {
    Getchain(ChainAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getchain`].
pub type GetchainReply<'a> = rt::Message<Nfgenmsg, ChainAttrs<'a>>;
rt::__request!(Getchain : Do DoReply Dump, 7, Nfgenmsg, ChainAttrs, ChainAttrsWriter);
rt::__request!(header Getchain, Nfgenmsg);
impl Getchain {
    /// Writes [`table`](ChainAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](ChainAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}
/// Removes a chain with its rules, by name or `handle`. `EBUSY` if rules or sets still refer to it. With `hook` only the devices named there are taken from a base chain of the family netdev.
///
/// For one object it takes `table`, `handle`, `name`, `hook`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELCHAIN")]
pub struct Delchain(ChainAttrsWriter);
/// Starts a [`Delchain`].
#[inline]
#[must_use]
pub fn delchain() -> Delchain {
    Delchain(ChainAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delchain`].
pub type DelchainReply<'a> = rt::Message<Nfgenmsg, ChainAttrs<'a>>;
rt::__request!(Delchain : Do, 8, Nfgenmsg, ChainAttrs, ChainAttrsWriter);
rt::__request!(header Delchain, Nfgenmsg);
rt::__request!(change Delchain);
impl Delchain {
    /// Writes [`table`](ChainAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`handle`](ChainAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
    /// Writes [`name`](ChainAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`hook`](ChainAttrs::hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookAttrsWriter)) -> &mut Self {
        self.put_nest::<NftHookAttrsWriter>(4, fill)
    }
}
/// As `delchain`, but a chain that does not exist is no error (Linux 6.3).
///
/// For one object it takes `table`, `handle`, `name`, `hook`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYCHAIN")]
pub struct Destroychain(ChainAttrsWriter);
/// Starts a [`Destroychain`].
#[inline]
#[must_use]
pub fn destroychain() -> Destroychain {
    Destroychain(ChainAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroychain`].
pub type DestroychainReply<'a> = rt::Message<Nfgenmsg, ChainAttrs<'a>>;
rt::__request!(Destroychain : Do, 9, Nfgenmsg, ChainAttrs, ChainAttrsWriter);
rt::__request!(header Destroychain, Nfgenmsg);
rt::__request!(change Destroychain);
impl Destroychain {
    /// Writes [`table`](ChainAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`handle`](ChainAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
    /// Writes [`name`](ChainAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`hook`](ChainAttrs::hook).
    #[inline]
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookAttrsWriter)) -> &mut Self {
        self.put_nest::<NftHookAttrsWriter>(4, fill)
    }
}
/// Adds a rule. With `NLM_F_APPEND` it goes to the end of the chain, or behind the rule in `position`; without, to the beginning, or before that rule. With `NLM_F_REPLACE` it takes the place of the rule in `handle`. `ENOENT` for what does not exist, or for an expression that the kernel lacks. With `NLM_F_ECHO` the rule comes back with its new handle.
///
/// For one object it takes `table`, `chain`, `handle`, `expressions`, `compat`, `position`, `userdata`, `id`, `position-id`, `chain-id`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWRULE")]
pub struct Newrule(RuleAttrsWriter);
/// Starts a [`Newrule`].
#[inline]
#[must_use]
pub fn newrule() -> Newrule {
    Newrule(RuleAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newrule`].
pub type NewruleReply<'a> = rt::Message<Nfgenmsg, RuleAttrs<'a>>;
rt::__request!(Newrule : Do, 10, Nfgenmsg, RuleAttrs, RuleAttrsWriter);
rt::__request!(header Newrule, Nfgenmsg);
rt::__request!(change Newrule);
impl Newrule {
    /// Writes [`table`](RuleAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](RuleAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](RuleAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
    /// Writes [`expressions`](RuleAttrs::expressions).
    #[inline]
    pub fn expressions(
        &mut self,
        fill: impl FnOnce(&mut ExprListAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<ExprListAttrsWriter>(4, fill)
    }
    /// Writes [`compat`](RuleAttrs::compat).
    #[inline]
    pub fn compat(
        &mut self,
        fill: impl FnOnce(&mut RuleCompatAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<RuleCompatAttrsWriter>(5, fill)
    }
    /// Writes [`position`](RuleAttrs::position).
    #[inline]
    pub fn position(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
    /// Writes [`userdata`](RuleAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }
    /// Writes [`id`](RuleAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
    /// Writes [`position-id`](RuleAttrs::position_id).
    #[inline]
    pub fn position_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }
    /// Writes [`chain-id`](RuleAttrs::chain_id).
    #[inline]
    pub fn chain_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }
}
/// Returns a rule by table, chain and handle (`ENOENT`), or lists rules, of the table and chain given or of all in the header's family (`nft list ruleset`).
///
/// For one object it takes `table`, `chain`, `handle`; it returns `table`, `chain`, `handle`, `expressions`, `position`, `userdata`.
///
/// As a dump it takes `table`, `chain`; it returns `table`, `chain`, `handle`, `expressions`, `position`, `userdata`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETRULE")]
pub struct Getrule(RuleAttrsWriter);
/// Starts a [`Getrule`].
#[inline]
#[must_use]
pub fn getrule() -> Getrule {
    Getrule(RuleAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getrule`].
pub type GetruleReply<'a> = rt::Message<Nfgenmsg, RuleAttrs<'a>>;
rt::__request!(Getrule : Do DoReply Dump, 11, Nfgenmsg, RuleAttrs, RuleAttrsWriter);
rt::__request!(header Getrule, Nfgenmsg);
impl Getrule {
    /// Writes [`table`](RuleAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](RuleAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](RuleAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}
/// As `getrule`, and sets counters and quotas of what it returns back (`nft reset rules`, Linux 6.2).
///
/// For one object it takes `table`, `chain`, `handle`; it returns `table`, `chain`, `handle`, `expressions`, `position`, `userdata`.
///
/// As a dump it takes `table`, `chain`, `handle`; it returns `table`, `chain`, `handle`, `expressions`, `position`, `userdata`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETRULE_RESET")]
pub struct GetruleReset(RuleAttrsWriter);
/// Starts a [`GetruleReset`].
#[inline]
#[must_use]
pub fn getrule_reset() -> GetruleReset {
    GetruleReset(RuleAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetruleReset`].
pub type GetruleResetReply<'a> = rt::Message<Nfgenmsg, RuleAttrs<'a>>;
rt::__request!(GetruleReset : Do DoReply Dump, 12, Nfgenmsg, RuleAttrs, RuleAttrsWriter);
rt::__request!(header GetruleReset, Nfgenmsg);
impl GetruleReset {
    /// Writes [`table`](RuleAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](RuleAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](RuleAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
}
/// Removes a rule by `handle`, or by the `id` that it has in this transaction. With neither, all rules of the chain go, and without a chain all of the table (`nft flush chain`, `nft flush table`). `ENOENT` if it does not exist.
///
/// For one object it takes `table`, `chain`, `handle`, `id`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELRULE")]
pub struct Delrule(RuleAttrsWriter);
/// Starts a [`Delrule`].
#[inline]
#[must_use]
pub fn delrule() -> Delrule {
    Delrule(RuleAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delrule`].
pub type DelruleReply<'a> = rt::Message<Nfgenmsg, RuleAttrs<'a>>;
rt::__request!(Delrule : Do, 13, Nfgenmsg, RuleAttrs, RuleAttrsWriter);
rt::__request!(header Delrule, Nfgenmsg);
rt::__request!(change Delrule);
impl Delrule {
    /// Writes [`table`](RuleAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](RuleAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](RuleAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
    /// Writes [`id`](RuleAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}
/// As `delrule`, but a rule that does not exist is no error (Linux 6.3).
///
/// For one object it takes `table`, `chain`, `handle`, `id`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYRULE")]
pub struct Destroyrule(RuleAttrsWriter);
/// Starts a [`Destroyrule`].
#[inline]
#[must_use]
pub fn destroyrule() -> Destroyrule {
    Destroyrule(RuleAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroyrule`].
pub type DestroyruleReply<'a> = rt::Message<Nfgenmsg, RuleAttrs<'a>>;
rt::__request!(Destroyrule : Do, 14, Nfgenmsg, RuleAttrs, RuleAttrsWriter);
rt::__request!(header Destroyrule, Nfgenmsg);
rt::__request!(change Destroyrule);
impl Destroyrule {
    /// Writes [`table`](RuleAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](RuleAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](RuleAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
    /// Writes [`id`](RuleAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}
/// Adds a set or map (`nft add set`). `table`, `name`, `key-len` and `id` are required. With `NLM_F_EXCL` an existing one gives `EEXIST`. A name with `%d` in it gets a number, which makes names for anonymous sets. `EOPNOTSUPP` if no implementation has the features asked for, `EINVAL` if attributes contradict the flags.
///
/// For one object it takes `table`, `name`, `flags`, `key-type`, `key-len`, `data-type`, `data-len`, `policy`, `desc`, `id`, `timeout`, `gc-interval`, `userdata`, `obj-type`, `expr`, `expressions`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWSET")]
pub struct Newset(SetAttrsWriter);
/// Starts a [`Newset`].
#[inline]
#[must_use]
pub fn newset() -> Newset {
    Newset(SetAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newset`].
pub type NewsetReply<'a> = rt::Message<Nfgenmsg, SetAttrs<'a>>;
rt::__request!(Newset : Do, 15, Nfgenmsg, SetAttrs, SetAttrsWriter);
rt::__request!(header Newset, Nfgenmsg);
rt::__request!(change Newset);
impl Newset {
    /// Writes [`table`](SetAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](SetAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`flags`](SetAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: SetFlags) -> &mut Self {
        self.put_attr::<c::As<SetFlags, c::Be<u32>>>(3, value)
    }
    /// Writes [`key-type`](SetAttrs::key_type).
    #[inline]
    pub fn key_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`key-len`](SetAttrs::key_len).
    #[inline]
    pub fn key_len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
    /// Writes [`data-type`](SetAttrs::data_type).
    #[inline]
    pub fn data_type(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }
    /// Writes [`data-len`](SetAttrs::data_len).
    #[inline]
    pub fn data_len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }
    /// Writes [`policy`](SetAttrs::policy).
    #[inline]
    pub fn policy(&mut self, value: SetPolicies) -> &mut Self {
        self.put_attr::<c::As<SetPolicies, c::Be<u32>>>(8, value)
    }
    /// Writes [`desc`](SetAttrs::desc).
    #[inline]
    pub fn desc(&mut self, fill: impl FnOnce(&mut SetDescAttrsWriter)) -> &mut Self {
        self.put_nest::<SetDescAttrsWriter>(9, fill)
    }
    /// Writes [`id`](SetAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }
    /// Writes [`timeout`](SetAttrs::timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(11, value)
    }
    /// Writes [`gc-interval`](SetAttrs::gc_interval).
    #[inline]
    pub fn gc_interval(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }
    /// Writes [`userdata`](SetAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(13, value)
    }
    /// Writes [`obj-type`](SetAttrs::obj_type).
    #[inline]
    pub fn obj_type(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(15, value)
    }
    /// Writes [`expr`](SetAttrs::expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprAttrsWriter)) -> &mut Self {
        self.put_nest::<ExprAttrsWriter>(17, fill)
    }
    /// Writes [`expressions`](SetAttrs::expressions).
    #[inline]
    pub fn expressions(
        &mut self,
        fill: impl FnOnce(&mut SetListAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SetListAttrsWriter>(18, fill)
    }
}
/// Returns a set by table and name, without its elements (`ENOENT`), or lists sets, of the table given or of all in the header's family.
///
/// For one object it takes `table`, `name`; it returns `table`, `name`, `flags`, `key-type`, `key-len`, `data-type`, `data-len`, `policy`, `desc`, `timeout`, `gc-interval`, `userdata`, `obj-type`, `handle`, `expr`, `expressions`, `type`, `count`.
///
/// As a dump it takes `table`; it returns `table`, `name`, `flags`, `key-type`, `key-len`, `data-type`, `data-len`, `policy`, `desc`, `timeout`, `gc-interval`, `userdata`, `obj-type`, `handle`, `expr`, `expressions`, `type`, `count`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETSET")]
pub struct Getset(SetAttrsWriter);
/// Starts a [`Getset`].
#[inline]
#[must_use]
pub fn getset() -> Getset {
    Getset(SetAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getset`].
pub type GetsetReply<'a> = rt::Message<Nfgenmsg, SetAttrs<'a>>;
rt::__request!(Getset : Do DoReply Dump, 16, Nfgenmsg, SetAttrs, SetAttrsWriter);
rt::__request!(header Getset, Nfgenmsg);
impl Getset {
    /// Writes [`table`](SetAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](SetAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}
/// Removes a set, by name or `handle`. `EBUSY` while rules use it, `ENOENT` if it does not exist.
///
/// For one object it takes `table`, `name`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELSET")]
pub struct Delset(SetAttrsWriter);
/// Starts a [`Delset`].
#[inline]
#[must_use]
pub fn delset() -> Delset {
    Delset(SetAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delset`].
pub type DelsetReply<'a> = rt::Message<Nfgenmsg, SetAttrs<'a>>;
rt::__request!(Delset : Do, 17, Nfgenmsg, SetAttrs, SetAttrsWriter);
rt::__request!(header Delset, Nfgenmsg);
rt::__request!(change Delset);
impl Delset {
    /// Writes [`table`](SetAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](SetAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](SetAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
}
/// As `delset`, but a set that does not exist is no error (Linux 6.3).
///
/// For one object it takes `table`, `name`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYSET")]
pub struct Destroyset(SetAttrsWriter);
/// Starts a [`Destroyset`].
#[inline]
#[must_use]
pub fn destroyset() -> Destroyset {
    Destroyset(SetAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroyset`].
pub type DestroysetReply<'a> = rt::Message<Nfgenmsg, SetAttrs<'a>>;
rt::__request!(Destroyset : Do, 18, Nfgenmsg, SetAttrs, SetAttrsWriter);
rt::__request!(header Destroyset, Nfgenmsg);
rt::__request!(change Destroyset);
impl Destroyset {
    /// Writes [`table`](SetAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](SetAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`handle`](SetAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
}
/// Adds elements to a set, named by `set`, or by `set-id` if this transaction makes it. With `NLM_F_EXCL` an existing element gives `EEXIST`; without, it is no error. `ENFILE` says that the set is full, `EBUSY` that it is constant and in use or that the element is there with another value, `EEXIST` in interval sets that intervals overlap.
///
/// For one object it takes `table`, `set`, `elements`, `set-id`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWSETELEM")]
pub struct Newsetelem(SetelemListAttrsWriter);
/// Starts a [`Newsetelem`].
#[inline]
#[must_use]
pub fn newsetelem() -> Newsetelem {
    Newsetelem(SetelemListAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newsetelem`].
pub type NewsetelemReply<'a> = rt::Message<Nfgenmsg, SetelemListAttrs<'a>>;
rt::__request!(Newsetelem : Do, 19, Nfgenmsg, SetelemListAttrs, SetelemListAttrsWriter);
rt::__request!(header Newsetelem, Nfgenmsg);
rt::__request!(change Newsetelem);
impl Newsetelem {
    /// Writes [`table`](SetelemListAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`set`](SetelemListAttrs::set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`elements`](SetelemListAttrs::elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemAttrsWriter>(3, fill)
    }
    /// Writes [`set-id`](SetelemListAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}
/// Returns the elements asked for (`nft get element`, `ENOENT` if one is missing), or as a dump all of a set. Table and set are required.
///
/// For one object it takes `table`, `set`, `elements`; it returns `table`, `set`, `elements`.
///
/// As a dump it takes `table`, `set`; it returns `table`, `set`, `elements`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETSETELEM")]
pub struct Getsetelem(SetelemListAttrsWriter);
/// Starts a [`Getsetelem`].
#[inline]
#[must_use]
pub fn getsetelem() -> Getsetelem {
    Getsetelem(SetelemListAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getsetelem`].
pub type GetsetelemReply<'a> = rt::Message<Nfgenmsg, SetelemListAttrs<'a>>;
rt::__request!(
    Getsetelem : Do DoReply Dump, 20, Nfgenmsg, SetelemListAttrs, SetelemListAttrsWriter
);
rt::__request!(header Getsetelem, Nfgenmsg);
impl Getsetelem {
    /// Writes [`table`](SetelemListAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`set`](SetelemListAttrs::set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`elements`](SetelemListAttrs::elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemAttrsWriter>(3, fill)
    }
}
/// As `getsetelem`, and sets counters and quotas of what it returns back (`nft reset set`, Linux 6.5).
///
/// For one object it takes `table`, `set`, `elements`; it returns `table`, `set`, `elements`.
///
/// As a dump it takes `table`, `set`; it returns `table`, `set`, `elements`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETSETELEM_RESET")]
pub struct GetsetelemReset(SetelemListAttrsWriter);
/// Starts a [`GetsetelemReset`].
#[inline]
#[must_use]
pub fn getsetelem_reset() -> GetsetelemReset {
    GetsetelemReset(SetelemListAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetsetelemReset`].
pub type GetsetelemResetReply<'a> = rt::Message<Nfgenmsg, SetelemListAttrs<'a>>;
rt::__request!(
    GetsetelemReset : Do DoReply Dump, 21, Nfgenmsg, SetelemListAttrs,
    SetelemListAttrsWriter
);
rt::__request!(header GetsetelemReset, Nfgenmsg);
impl GetsetelemReset {
    /// Writes [`table`](SetelemListAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`set`](SetelemListAttrs::set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`elements`](SetelemListAttrs::elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemAttrsWriter>(3, fill)
    }
}
/// Removes elements from a set; without `elements` all of them (`nft flush set`). `ENOENT` if one does not exist, `EBUSY` if the set is constant and in use.
///
/// For one object it takes `table`, `set`, `elements`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELSETELEM")]
pub struct Delsetelem(SetelemListAttrsWriter);
/// Starts a [`Delsetelem`].
#[inline]
#[must_use]
pub fn delsetelem() -> Delsetelem {
    Delsetelem(SetelemListAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delsetelem`].
pub type DelsetelemReply<'a> = rt::Message<Nfgenmsg, SetelemListAttrs<'a>>;
rt::__request!(Delsetelem : Do, 22, Nfgenmsg, SetelemListAttrs, SetelemListAttrsWriter);
rt::__request!(header Delsetelem, Nfgenmsg);
rt::__request!(change Delsetelem);
impl Delsetelem {
    /// Writes [`table`](SetelemListAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`set`](SetelemListAttrs::set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`elements`](SetelemListAttrs::elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemAttrsWriter>(3, fill)
    }
}
/// As `delsetelem`, but an element that does not exist is no error (Linux 6.3).
///
/// For one object it takes `table`, `set`, `elements`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYSETELEM")]
pub struct Destroysetelem(SetelemListAttrsWriter);
/// Starts a [`Destroysetelem`].
#[inline]
#[must_use]
pub fn destroysetelem() -> Destroysetelem {
    Destroysetelem(SetelemListAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroysetelem`].
pub type DestroysetelemReply<'a> = rt::Message<Nfgenmsg, SetelemListAttrs<'a>>;
rt::__request!(
    Destroysetelem : Do, 23, Nfgenmsg, SetelemListAttrs, SetelemListAttrsWriter
);
rt::__request!(header Destroysetelem, Nfgenmsg);
rt::__request!(change Destroysetelem);
impl Destroysetelem {
    /// Writes [`table`](SetelemListAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`set`](SetelemListAttrs::set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`elements`](SetelemListAttrs::elements).
    #[inline]
    pub fn elements(
        &mut self,
        fill: impl FnOnce(&mut SetelemListElemAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemAttrsWriter>(3, fill)
    }
}
/// Returns the generation of the rules: a number that rises with each transaction. Compare it before and after a dump to know whether the dump is of one piece. No arguments.
///
/// For one object it takes no attributes; it returns `id`, `proc-pid`, `proc-name`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETGEN")]
pub struct Getgen(GenAttrsWriter);
/// Starts a [`Getgen`].
#[inline]
#[must_use]
pub fn getgen() -> Getgen {
    Getgen(GenAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getgen`].
pub type GetgenReply<'a> = rt::Message<Nfgenmsg, GenAttrs<'a>>;
rt::__request!(Getgen : Do DoReply, 24, Nfgenmsg, GenAttrs, GenAttrsWriter);
rt::__request!(header Getgen, Nfgenmsg);
/// Adds a stateful object that rules and maps can refer to by name, such as a counter or quota, or updates one (`nft add counter`). With `NLM_F_EXCL` an existing one gives `EEXIST`. `ENOENT` for a type that the kernel lacks.
///
/// For one object it takes `table`, `name`, `type`, `data`, `userdata`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWOBJ")]
pub struct Newobj(ObjAttrsWriter);
/// Starts a [`Newobj`].
#[inline]
#[must_use]
pub fn newobj() -> Newobj {
    Newobj(ObjAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newobj`].
pub type NewobjReply<'a> = rt::Message<Nfgenmsg, ObjAttrs<'a>>;
rt::__request!(Newobj : Do, 27, Nfgenmsg, ObjAttrs, ObjAttrsWriter);
rt::__request!(header Newobj, Nfgenmsg);
rt::__request!(change Newobj);
impl Newobj {
    /// Writes [`table`](ObjAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](ObjAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`type`](ObjAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
    /// Writes `data` in the layout of `connlimit`, and the selector.
    #[inline]
    pub fn data_connlimit(
        &mut self,
        fill: impl FnOnce(&mut ExprConnlimitAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(5));
        self.put_nest::<ExprConnlimitAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `counter`, and the selector.
    #[inline]
    pub fn data_counter(
        &mut self,
        fill: impl FnOnce(&mut CounterAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(1));
        self.put_nest::<CounterAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `ct-expect`, and the selector.
    #[inline]
    pub fn data_ct_expect(
        &mut self,
        fill: impl FnOnce(&mut CtExpectAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(9));
        self.put_nest::<CtExpectAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `ct-helper`, and the selector.
    #[inline]
    pub fn data_ct_helper(
        &mut self,
        fill: impl FnOnce(&mut CtHelperAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(3));
        self.put_nest::<CtHelperAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `ct-timeout`, and the selector.
    #[inline]
    pub fn data_ct_timeout(
        &mut self,
        fill: impl FnOnce(&mut CtTimeoutAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(7));
        self.put_nest::<CtTimeoutAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `limit`, and the selector.
    #[inline]
    pub fn data_limit(
        &mut self,
        fill: impl FnOnce(&mut ExprLimitAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(4));
        self.put_nest::<ExprLimitAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `quota`, and the selector.
    #[inline]
    pub fn data_quota(&mut self, fill: impl FnOnce(&mut QuotaAttrsWriter)) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(2));
        self.put_nest::<QuotaAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `secmark`, and the selector.
    #[inline]
    pub fn data_secmark(
        &mut self,
        fill: impl FnOnce(&mut SecmarkAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(8));
        self.put_nest::<SecmarkAttrsWriter>(4, fill)
    }
    /// Writes `data` in the layout of `synproxy`, and the selector.
    #[inline]
    pub fn data_synproxy(
        &mut self,
        fill: impl FnOnce(&mut SynproxyAttrsWriter),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, ObjectType(10));
        self.put_nest::<SynproxyAttrsWriter>(4, fill)
    }
    /// Writes `data` in a layout that the spec does not know.
    #[inline]
    pub fn data_other(
        &mut self,
        kind: ObjectType,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selector::<c::As<ObjectType, c::Be<u32>>>(3, kind);
        self.put_other(4, fill)
    }
    /// Writes [`userdata`](ObjAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
}
/// Returns an object by table, name and type (`ENOENT`), or lists objects, of the table and type given or of all in the header's family (`nft list counters`).
///
/// For one object it takes `table`, `name`, `type`; it returns `table`, `name`, `type`, `data`, `use`, `handle`, `userdata`.
///
/// As a dump it takes `table`, `type`; it returns `table`, `name`, `type`, `data`, `use`, `handle`, `userdata`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETOBJ")]
pub struct Getobj(ObjAttrsWriter);
/// Starts a [`Getobj`].
#[inline]
#[must_use]
pub fn getobj() -> Getobj {
    Getobj(ObjAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getobj`].
pub type GetobjReply<'a> = rt::Message<Nfgenmsg, ObjAttrs<'a>>;
rt::__request!(Getobj : Do DoReply Dump, 28, Nfgenmsg, ObjAttrs, ObjAttrsWriter);
rt::__request!(header Getobj, Nfgenmsg);
impl Getobj {
    /// Writes [`table`](ObjAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](ObjAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`type`](ObjAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
}
/// As `getobj`, and sets counters and quotas of what it returns back (`nft reset counters`).
///
/// For one object it takes `table`, `name`, `type`; it returns `table`, `name`, `type`, `data`, `use`, `handle`, `userdata`.
///
/// As a dump it takes `table`, `type`; it returns `table`, `name`, `type`, `data`, `use`, `handle`, `userdata`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETOBJ_RESET")]
pub struct GetobjReset(ObjAttrsWriter);
/// Starts a [`GetobjReset`].
#[inline]
#[must_use]
pub fn getobj_reset() -> GetobjReset {
    GetobjReset(ObjAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`GetobjReset`].
pub type GetobjResetReply<'a> = rt::Message<Nfgenmsg, ObjAttrs<'a>>;
rt::__request!(GetobjReset : Do DoReply Dump, 29, Nfgenmsg, ObjAttrs, ObjAttrsWriter);
rt::__request!(header GetobjReset, Nfgenmsg);
impl GetobjReset {
    /// Writes [`table`](ObjAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](ObjAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`type`](ObjAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
}
/// Removes an object, by name or `handle`, always with `type`. `EBUSY` while something refers to it, `ENOENT` if it does not exist.
///
/// For one object it takes `table`, `name`, `type`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELOBJ")]
pub struct Delobj(ObjAttrsWriter);
/// Starts a [`Delobj`].
#[inline]
#[must_use]
pub fn delobj() -> Delobj {
    Delobj(ObjAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delobj`].
pub type DelobjReply<'a> = rt::Message<Nfgenmsg, ObjAttrs<'a>>;
rt::__request!(Delobj : Do, 30, Nfgenmsg, ObjAttrs, ObjAttrsWriter);
rt::__request!(header Delobj, Nfgenmsg);
rt::__request!(change Delobj);
impl Delobj {
    /// Writes [`table`](ObjAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](ObjAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`type`](ObjAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
    /// Writes [`handle`](ObjAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
}
/// As `delobj`, but an object that does not exist is no error (Linux 6.3).
///
/// For one object it takes `table`, `name`, `type`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYOBJ")]
pub struct Destroyobj(ObjAttrsWriter);
/// Starts a [`Destroyobj`].
#[inline]
#[must_use]
pub fn destroyobj() -> Destroyobj {
    Destroyobj(ObjAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroyobj`].
pub type DestroyobjReply<'a> = rt::Message<Nfgenmsg, ObjAttrs<'a>>;
rt::__request!(Destroyobj : Do, 31, Nfgenmsg, ObjAttrs, ObjAttrsWriter);
rt::__request!(header Destroyobj, Nfgenmsg);
rt::__request!(change Destroyobj);
impl Destroyobj {
    /// Writes [`table`](ObjAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](ObjAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`type`](ObjAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(3, value)
    }
    /// Writes [`handle`](ObjAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
}
/// Adds a flow table, which forwards packets of known connections past the rules, or adds devices to one (`nft add flowtable`). `table`, `name` and `hook` are required. `ENOENT` for an unknown device, or if the kernel has no flow tables for this family, `EOPNOTSUPP` if a device cannot do the offload asked for, `EEXIST` with `NLM_F_EXCL` for an existing one.
///
/// For one object it takes `table`, `name`, `hook`, `flags`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_NEWFLOWTABLE")]
pub struct Newflowtable(FlowtableAttrsWriter);
/// Starts a [`Newflowtable`].
#[inline]
#[must_use]
pub fn newflowtable() -> Newflowtable {
    Newflowtable(FlowtableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Newflowtable`].
pub type NewflowtableReply<'a> = rt::Message<Nfgenmsg, FlowtableAttrs<'a>>;
rt::__request!(Newflowtable : Do, 32, Nfgenmsg, FlowtableAttrs, FlowtableAttrsWriter);
rt::__request!(header Newflowtable, Nfgenmsg);
rt::__request!(change Newflowtable);
impl Newflowtable {
    /// Writes [`table`](FlowtableAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](FlowtableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`hook`](FlowtableAttrs::hook).
    #[inline]
    pub fn hook(
        &mut self,
        fill: impl FnOnce(&mut FlowtableHookAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<FlowtableHookAttrsWriter>(3, fill)
    }
    /// Writes [`flags`](FlowtableAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: FlowtableFlags) -> &mut Self {
        self.put_attr::<c::As<FlowtableFlags, c::Be<u32>>>(7, value)
    }
}
/// Returns a flow table by table and name (`ENOENT`), or lists those of the header's family (`nft list flowtables`).
///
/// For one object it takes `table`, `name`; it returns `table`, `name`, `hook`, `use`, `handle`, `flags`.
///
/// As a dump it takes no attributes; it returns `table`, `name`, `hook`, `use`, `handle`, `flags`.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_GETFLOWTABLE")]
pub struct Getflowtable(FlowtableAttrsWriter);
/// Starts a [`Getflowtable`].
#[inline]
#[must_use]
pub fn getflowtable() -> Getflowtable {
    Getflowtable(FlowtableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Getflowtable`].
pub type GetflowtableReply<'a> = rt::Message<Nfgenmsg, FlowtableAttrs<'a>>;
rt::__request!(
    Getflowtable : Do DoReply Dump, 33, Nfgenmsg, FlowtableAttrs, FlowtableAttrsWriter
);
rt::__request!(header Getflowtable, Nfgenmsg);
impl Getflowtable {
    /// Writes [`table`](FlowtableAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](FlowtableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}
/// Removes a flow table, by name or `handle`, or with `hook` only the devices named there. `EBUSY` while rules use it, `ENOENT` if it does not exist.
///
/// For one object it takes `table`, `name`, `hook`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DELFLOWTABLE")]
pub struct Delflowtable(FlowtableAttrsWriter);
/// Starts a [`Delflowtable`].
#[inline]
#[must_use]
pub fn delflowtable() -> Delflowtable {
    Delflowtable(FlowtableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Delflowtable`].
pub type DelflowtableReply<'a> = rt::Message<Nfgenmsg, FlowtableAttrs<'a>>;
rt::__request!(Delflowtable : Do, 34, Nfgenmsg, FlowtableAttrs, FlowtableAttrsWriter);
rt::__request!(header Delflowtable, Nfgenmsg);
rt::__request!(change Delflowtable);
impl Delflowtable {
    /// Writes [`table`](FlowtableAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](FlowtableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`hook`](FlowtableAttrs::hook).
    #[inline]
    pub fn hook(
        &mut self,
        fill: impl FnOnce(&mut FlowtableHookAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<FlowtableHookAttrsWriter>(3, fill)
    }
    /// Writes [`handle`](FlowtableAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
}
/// As `delflowtable`, but a flow table that does not exist is no error (Linux 6.3).
///
/// For one object it takes `table`, `name`, `hook`, `handle`; it returns an acknowledgement.
///
/// The fixed header is [`Nfgenmsg`].
#[doc(alias = "NFTABLES_CMD_DESTROYFLOWTABLE")]
pub struct Destroyflowtable(FlowtableAttrsWriter);
/// Starts a [`Destroyflowtable`].
#[inline]
#[must_use]
pub fn destroyflowtable() -> Destroyflowtable {
    Destroyflowtable(FlowtableAttrsWriter(rt::RequestBuffer::headed::<Nfgenmsg>()))
}
/// What answers [`Destroyflowtable`].
pub type DestroyflowtableReply<'a> = rt::Message<Nfgenmsg, FlowtableAttrs<'a>>;
rt::__request!(
    Destroyflowtable : Do, 35, Nfgenmsg, FlowtableAttrs, FlowtableAttrsWriter
);
rt::__request!(header Destroyflowtable, Nfgenmsg);
rt::__request!(change Destroyflowtable);
impl Destroyflowtable {
    /// Writes [`table`](FlowtableAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`name`](FlowtableAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`hook`](FlowtableAttrs::hook).
    #[inline]
    pub fn hook(
        &mut self,
        fill: impl FnOnce(&mut FlowtableHookAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<FlowtableHookAttrsWriter>(3, fill)
    }
    /// Writes [`handle`](FlowtableAttrs::handle).
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
    BatchBegin(rt::Message<Nfgenmsg, BatchAttrs<'a>>),
    /// `batch-end`: somebody did what [`BatchEnd`] asks for.
    BatchEnd(rt::Message<Nfgenmsg, BatchAttrs<'a>>),
    /// `newtable`: somebody did what [`Newtable`] asks for.
    Newtable(rt::Message<Nfgenmsg, TableAttrs<'a>>),
    /// `deltable`: somebody did what [`Deltable`] asks for.
    Deltable(rt::Message<Nfgenmsg, TableAttrs<'a>>),
    /// `newchain`: somebody did what [`Newchain`] asks for.
    Newchain(rt::Message<Nfgenmsg, ChainAttrs<'a>>),
    /// `delchain`: somebody did what [`Delchain`] asks for.
    Delchain(rt::Message<Nfgenmsg, ChainAttrs<'a>>),
    /// `newrule`: somebody did what [`Newrule`] asks for.
    Newrule(rt::Message<Nfgenmsg, RuleAttrs<'a>>),
    /// `delrule`: somebody did what [`Delrule`] asks for.
    Delrule(rt::Message<Nfgenmsg, RuleAttrs<'a>>),
    /// `newset`: somebody did what [`Newset`] asks for.
    Newset(rt::Message<Nfgenmsg, SetAttrs<'a>>),
    /// `delset`: somebody did what [`Delset`] asks for.
    Delset(rt::Message<Nfgenmsg, SetAttrs<'a>>),
    /// `newsetelem`: somebody did what [`Newsetelem`] asks for.
    Newsetelem(rt::Message<Nfgenmsg, SetelemListAttrs<'a>>),
    /// `delsetelem`: somebody did what [`Delsetelem`] asks for.
    Delsetelem(rt::Message<Nfgenmsg, SetelemListAttrs<'a>>),
    /// Tells listeners that a transaction is complete: comes after its changes, with the new generation and who made it (`nft monitor`).
    Newgen(rt::Message<Nfgenmsg, GenAttrs<'a>>),
    /// Tells listeners what a rule, or the end of a chain, did to a packet that is traced (`nft monitor trace`).
    Trace(rt::Message<Nfgenmsg, TraceAttrs<'a>>),
    /// `newobj`: somebody did what [`Newobj`] asks for.
    Newobj(rt::Message<Nfgenmsg, ObjAttrs<'a>>),
    /// `delobj`: somebody did what [`Delobj`] asks for.
    Delobj(rt::Message<Nfgenmsg, ObjAttrs<'a>>),
    /// `newflowtable`: somebody did what [`Newflowtable`] asks for.
    Newflowtable(rt::Message<Nfgenmsg, FlowtableAttrs<'a>>),
    /// `delflowtable`: somebody did what [`Delflowtable`] asks for.
    Delflowtable(rt::Message<Nfgenmsg, FlowtableAttrs<'a>>),
    /// `destroytable`: somebody did what [`Destroytable`] asks for.
    Destroytable(rt::Message<Nfgenmsg, TableAttrs<'a>>),
    /// `destroychain`: somebody did what [`Destroychain`] asks for.
    Destroychain(rt::Message<Nfgenmsg, ChainAttrs<'a>>),
    /// `destroyrule`: somebody did what [`Destroyrule`] asks for.
    Destroyrule(rt::Message<Nfgenmsg, RuleAttrs<'a>>),
    /// `destroyset`: somebody did what [`Destroyset`] asks for.
    Destroyset(rt::Message<Nfgenmsg, SetAttrs<'a>>),
    /// `destroysetelem`: somebody did what [`Destroysetelem`] asks for.
    Destroysetelem(rt::Message<Nfgenmsg, SetelemListAttrs<'a>>),
    /// `destroyobj`: somebody did what [`Destroyobj`] asks for.
    Destroyobj(rt::Message<Nfgenmsg, ObjAttrs<'a>>),
    /// `destroyflowtable`: somebody did what [`Destroyflowtable`] asks for.
    Destroyflowtable(rt::Message<Nfgenmsg, FlowtableAttrs<'a>>),
}
