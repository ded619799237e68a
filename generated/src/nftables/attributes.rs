// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view to read and a writer to write each.
use super::*;
/// Expression `log`: writes a line to the kernel's log, or with `group` sends the packet to a program. The two cannot be had together.
pub struct LogAttrs<'a>(rt::View<'a, 7>);
rt::__view!(LogAttrs, FAMILY, 0, 7);
impl<'a> LogAttrs<'a> {
    /// Number of the group of `nfnetlink_log` to send to.
    #[doc(alias = "NFTA_LOG_GROUP")]
    #[inline]
    pub fn group(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(1)
    }
    /// Text at the beginning of the line, up to 127 bytes.
    #[doc(alias = "NFTA_LOG_PREFIX")]
    #[inline]
    pub fn prefix(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Bytes of the packet to send to the group; 0 for all.
    #[doc(alias = "NFTA_LOG_SNAPLEN")]
    #[inline]
    pub fn snaplen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// Packets to collect in the kernel before they are sent to the group.
    #[doc(alias = "NFTA_LOG_QTHRESHOLD")]
    #[inline]
    pub fn qthreshold(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(4)
    }
    /// Level of the line; 4 (warning) if absent.
    #[doc(alias = "NFTA_LOG_LEVEL")]
    #[inline]
    pub fn level(&self) -> Result<Option<LogLevel>, rt::DecodeError> {
        self.0.get::<Self, c::As<LogLevel, c::Be<u32>>>(5)
    }
    /// What to add to the line.
    #[doc(alias = "NFTA_LOG_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<LogFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<LogFlags, c::Be<u32>>>(6)
    }
}
rt::__set_writer!(LogWriter, LogAttrs, FAMILY, 0);
impl LogWriter {
    /// Writes [`group`](LogAttrs::group).
    #[inline]
    pub fn group(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }
    /// Writes [`prefix`](LogAttrs::prefix).
    #[inline]
    pub fn prefix(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`snaplen`](LogAttrs::snaplen).
    #[inline]
    pub fn snaplen(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`qthreshold`](LogAttrs::qthreshold).
    #[inline]
    pub fn qthreshold(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(4, value)
    }
    /// Writes [`level`](LogAttrs::level).
    #[inline]
    pub fn level(&mut self, value: LogLevel) -> &mut Self {
        self.put_attr::<c::As<LogLevel, c::Be<u32>>>(5, value)
    }
    /// Writes [`flags`](LogAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: LogFlags) -> &mut Self {
        self.put_attr::<c::As<LogFlags, c::Be<u32>>>(6, value)
    }
}
/// Expression `numgen`: makes numbers, for instance to spread connections.
pub struct NumgenAttrs<'a>(rt::View<'a, 7>);
rt::__view!(NumgenAttrs, FAMILY, 1, 7);
impl<'a> NumgenAttrs<'a> {
    /// Register that gets the number.
    #[doc(alias = "NFTA_NG_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Numbers run from 0 to this one minus 1.
    #[doc(alias = "NFTA_NG_MODULUS")]
    #[inline]
    pub fn modulus(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// Where numbers come from.
    #[doc(alias = "NFTA_NG_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<NumgenTypes>, rt::DecodeError> {
        self.0.get::<Self, c::As<NumgenTypes, c::Be<u32>>>(3)
    }
    /// Added to the result.
    #[doc(alias = "NFTA_NG_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_NG_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(5)
    }
    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_NG_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(6)
    }
}
rt::__set_writer!(NumgenWriter, NumgenAttrs, FAMILY, 1);
impl NumgenWriter {
    /// Writes [`dreg`](NumgenAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`modulus`](NumgenAttrs::modulus).
    #[inline]
    pub fn modulus(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }
    /// Writes [`type`](NumgenAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: NumgenTypes) -> &mut Self {
        self.put_attr::<c::As<NumgenTypes, c::Be<u32>>>(3, value)
    }
    /// Writes [`offset`](NumgenAttrs::offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`set-name`](NumgenAttrs::set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(5, value)
    }
    /// Writes [`set-id`](NumgenAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }
}
/// Expression `range`: goes on if a register lies in, or outside of, a range.
pub struct RangeAttrs<'a>(rt::View<'a, 5>);
rt::__view!(RangeAttrs, FAMILY, 2, 5);
impl<'a> RangeAttrs<'a> {
    /// Register to look at.
    #[doc(alias = "NFTA_RANGE_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// In or outside.
    #[doc(alias = "NFTA_RANGE_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<RangeOps>, rt::DecodeError> {
        self.0.get::<Self, c::As<RangeOps, c::Be<u32>>>(2)
    }
    /// First value.
    #[doc(alias = "NFTA_RANGE_FROM_DATA")]
    #[inline]
    pub fn from_data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(3)
    }
    /// Last value.
    #[doc(alias = "NFTA_RANGE_TO_DATA")]
    #[inline]
    pub fn to_data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(4)
    }
}
rt::__set_writer!(RangeWriter, RangeAttrs, FAMILY, 2);
impl RangeWriter {
    /// Writes [`sreg`](RangeAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`op`](RangeAttrs::op): at most 255.
    #[inline]
    pub fn op(&mut self, value: RangeOps) -> &mut Self {
        self.put_checked::<c::As<RangeOps, c::Be<u32>>>(2, value)
    }
    /// Writes [`from-data`](RangeAttrs::from_data).
    #[inline]
    pub fn from_data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(3, fill)
    }
    /// Writes [`to-data`](RangeAttrs::to_data).
    #[inline]
    pub fn to_data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(4, fill)
    }
}
/// Bracket of a transaction.
pub struct BatchAttrs<'a>(rt::View<'a, 2>);
rt::__view!(BatchAttrs, FAMILY, 3, 2);
impl<'a> BatchAttrs<'a> {
    /// Generation that the sender knows, as `getgen` returned it.
    #[doc(alias = "NFNL_BATCH_GENID")]
    #[inline]
    pub fn genid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
}
rt::__set_writer!(BatchWriter, BatchAttrs, FAMILY, 3);
impl BatchWriter {
    /// Writes [`genid`](BatchAttrs::genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}
/// A table.
pub struct TableAttrs<'a>(rt::View<'a, 8>);
rt::__view!(TableAttrs, FAMILY, 4, 8);
impl<'a> TableAttrs<'a> {
    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_TABLE_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// State of the table.
    #[doc(alias = "NFTA_TABLE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<TableFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<TableFlags, c::Be<u32>>>(2)
    }
    /// Chains, sets, objects and flow tables in it; read-only.
    #[doc(alias = "NFTA_TABLE_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// Number that names the table too; given by the kernel.
    #[doc(alias = "NFTA_TABLE_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(4)
    }
    /// Up to 256 bytes that the kernel only keeps, such as `nft`'s comments.
    #[doc(alias = "NFTA_TABLE_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(6)
    }
    /// Netlink port id of the socket that owns the table; read-only.
    #[doc(alias = "NFTA_TABLE_OWNER")]
    #[inline]
    pub fn owner(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(7)
    }
}
rt::__set_writer!(TableWriter, TableAttrs, FAMILY, 4);
impl TableWriter {
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
    /// Writes [`use`](TableAttrs::use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`handle`](TableAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
    /// Writes [`userdata`](TableAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }
    /// Writes [`owner`](TableAttrs::owner).
    #[inline]
    pub fn owner(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }
}
/// A chain.
pub struct ChainAttrs<'a>(rt::View<'a, 13>);
rt::__view!(ChainAttrs, FAMILY, 5, 13);
impl<'a> ChainAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_CHAIN_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Number that names the chain within its table; given by the kernel.
    #[doc(alias = "NFTA_CHAIN_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(2)
    }
    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_CHAIN_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(3)
    }
    /// Where packets come from; makes it a base chain.
    #[doc(alias = "NFTA_CHAIN_HOOK")]
    #[inline]
    pub fn hook(&self) -> Result<Option<NftHookAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, NftHookAttrs<'_>>(4)
    }
    /// Verdict at the end of a base chain, `accept` or `drop`.
    #[doc(alias = "NFTA_CHAIN_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<VerdictCode>, rt::DecodeError> {
        self.0.get::<Self, c::As<VerdictCode, c::Be<u32>>>(5)
    }
    /// Rules in it and jumps to it; read-only.
    #[doc(alias = "NFTA_CHAIN_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(6)
    }
    /// Type of a base chain: `filter`, `nat` or `route`.
    #[doc(alias = "NFTA_CHAIN_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(7)
    }
    /// Counters of packets that met the policy.
    #[doc(alias = "NFTA_CHAIN_COUNTERS")]
    #[inline]
    pub fn counters(&self) -> Result<Option<NftCounterAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, NftCounterAttrs<'_>>(8)
    }
    /// Kind of the chain.
    #[doc(alias = "NFTA_CHAIN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ChainFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<ChainFlags, c::Be<u32>>>(10)
    }
    /// Number by which later messages of the same transaction can name the chain, before it has a handle.
    #[doc(alias = "NFTA_CHAIN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(11)
    }
    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_CHAIN_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(12)
    }
}
rt::__set_writer!(ChainWriter, ChainAttrs, FAMILY, 5);
impl ChainWriter {
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
    pub fn hook(&mut self, fill: impl FnOnce(&mut NftHookWriter)) -> &mut Self {
        self.put_nest::<NftHookWriter>(4, fill)
    }
    /// Writes [`policy`](ChainAttrs::policy).
    #[inline]
    pub fn policy(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(5, value)
    }
    /// Writes [`use`](ChainAttrs::use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }
    /// Writes [`type`](ChainAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }
    /// Writes [`counters`](ChainAttrs::counters).
    #[inline]
    pub fn counters(&mut self, fill: impl FnOnce(&mut NftCounterWriter)) -> &mut Self {
        self.put_nest::<NftCounterWriter>(8, fill)
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
/// Object `counter`.
pub struct CounterAttrs<'a>(rt::View<'a, 4>);
rt::__view!(CounterAttrs, FAMILY, 6, 4);
impl<'a> CounterAttrs<'a> {
    /// The `bytes` attribute.
    #[doc(alias = "NFTA_COUNTER_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(1)
    }
    /// The `packets` attribute.
    #[doc(alias = "NFTA_COUNTER_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(2)
    }
}
rt::__set_writer!(CounterWriter, CounterAttrs, FAMILY, 6);
impl CounterWriter {
    /// Writes [`bytes`](CounterAttrs::bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }
    /// Writes [`packets`](CounterAttrs::packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}
/// Where a base chain is attached.
pub struct NftHookAttrs<'a>(rt::View<'a, 5>);
rt::__view!(NftHookAttrs, FAMILY, 7, 5);
impl<'a> NftHookAttrs<'a> {
    /// Number of the hook. Families inet, ip, ip6 and bridge: 0 prerouting, 1 input, 2 forward, 3 output, 4 postrouting; 5 is ingress in inet. netdev: 0 ingress, 1 egress. arp: 0 input, 1 output.
    #[doc(alias = "NFTA_HOOK_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// Order among the chains of a hook; the lowest is first. May be negative.
    #[doc(alias = "NFTA_HOOK_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<i32>>(2)
    }
    /// Name of the device, for ingress and egress.
    #[doc(alias = "NFTA_HOOK_DEV")]
    #[inline]
    pub fn dev(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(3)
    }
    /// Names of devices, for ingress and egress.
    #[doc(alias = "NFTA_HOOK_DEVS")]
    #[inline]
    pub fn devs(&self) -> Result<Option<HookDevAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, HookDevAttrs<'_>>(4)
    }
}
rt::__set_writer!(NftHookWriter, NftHookAttrs, FAMILY, 7);
impl NftHookWriter {
    /// Writes [`num`](NftHookAttrs::num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`priority`](NftHookAttrs::priority).
    #[inline]
    pub fn priority(&mut self, value: i32) -> &mut Self {
        self.put_attr::<c::Be<i32>>(2, value)
    }
    /// Writes [`dev`](NftHookAttrs::dev).
    #[inline]
    pub fn dev(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`devs`](NftHookAttrs::devs).
    #[inline]
    pub fn devs(&mut self, fill: impl FnOnce(&mut HookDevWriter)) -> &mut Self {
        self.put_nest::<HookDevWriter>(4, fill)
    }
}
/// List of devices.
pub struct HookDevAttrs<'a>(rt::View<'a, 3>);
rt::__view!(HookDevAttrs, FAMILY, 8, 3);
impl<'a> HookDevAttrs<'a> {
    /// Name of a device.
    #[doc(alias = "NFTA_DEVICE_NAME")]
    #[inline]
    pub fn name(&self) -> rt::Multi<'a, c::Text> {
        self.0.all::<Self, _>(1)
    }
    /// Beginning of names: all devices so named, also those that come later (`eth*`, newer kernels).
    #[doc(alias = "NFTA_DEVICE_PREFIX")]
    #[inline]
    pub fn prefix(&self) -> rt::Multi<'a, c::Text> {
        self.0.all::<Self, _>(2)
    }
}
rt::__set_writer!(HookDevWriter, HookDevAttrs, FAMILY, 8);
impl HookDevWriter {
    /// Writes [`name`](HookDevAttrs::name): again for each further value.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`prefix`](HookDevAttrs::prefix): again for each further value.
    #[inline]
    pub fn prefix(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}
/// Counters of a base chain's policy.
pub struct NftCounterAttrs<'a>(rt::View<'a, 3>);
rt::__view!(NftCounterAttrs, FAMILY, 9, 3);
impl<'a> NftCounterAttrs<'a> {
    /// The `bytes` attribute.
    #[doc(alias = "NFTA_COUNTER_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(1)
    }
    /// The `packets` attribute.
    #[doc(alias = "NFTA_COUNTER_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(2)
    }
}
rt::__set_writer!(NftCounterWriter, NftCounterAttrs, FAMILY, 9);
impl NftCounterWriter {
    /// Writes [`bytes`](NftCounterAttrs::bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }
    /// Writes [`packets`](NftCounterAttrs::packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}
/// A rule.
pub struct RuleAttrs<'a>(rt::View<'a, 12>);
rt::__view!(RuleAttrs, FAMILY, 10, 12);
impl<'a> RuleAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_RULE_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Name of its chain.
    #[doc(alias = "NFTA_RULE_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Number that names the rule within its table; given by the kernel.
    #[doc(alias = "NFTA_RULE_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(3)
    }
    /// What the rule does, in order. As soon as one does not match, the rest is left out.
    #[doc(alias = "NFTA_RULE_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<ExprListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprListAttrs<'_>>(4)
    }
    /// Needed by matches and targets of iptables.
    #[doc(alias = "NFTA_RULE_COMPAT")]
    #[inline]
    pub fn compat(&self) -> Result<Option<RuleCompatAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, RuleCompatAttrs<'_>>(5)
    }
    /// Handle of the rule behind or before which to insert; in replies of the one before this.
    #[doc(alias = "NFTA_RULE_POSITION")]
    #[inline]
    pub fn position(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(6)
    }
    /// Up to 256 bytes that the kernel only keeps, such as `nft`'s comments.
    #[doc(alias = "NFTA_RULE_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(7)
    }
    /// Number by which later messages of the same transaction can name the rule.
    #[doc(alias = "NFTA_RULE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(9)
    }
    /// As `position`, for a rule of the same transaction, by its `id`.
    #[doc(alias = "NFTA_RULE_POSITION_ID")]
    #[inline]
    pub fn position_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(10)
    }
    /// The chain, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_RULE_CHAIN_ID")]
    #[inline]
    pub fn chain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(11)
    }
}
rt::__set_writer!(RuleWriter, RuleAttrs, FAMILY, 10);
impl RuleWriter {
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
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(4, fill)
    }
    /// Writes [`compat`](RuleAttrs::compat).
    #[inline]
    pub fn compat(&mut self, fill: impl FnOnce(&mut RuleCompatWriter)) -> &mut Self {
        self.put_nest::<RuleCompatWriter>(5, fill)
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
/// List of expressions.
pub struct ExprListAttrs<'a>(rt::View<'a, 2>);
rt::__view!(ExprListAttrs, FAMILY, 11, 2);
impl<'a> ExprListAttrs<'a> {
    /// An expression.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, ExprAttrs<'a>> {
        self.0.all::<Self, _>(1)
    }
}
rt::__set_writer!(ExprListWriter, ExprListAttrs, FAMILY, 11);
impl ExprListWriter {
    /// Writes [`elem`](ExprListAttrs::elem): again for each further value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(1, fill)
    }
}
/// An expression.
pub struct ExprAttrs<'a>(rt::View<'a, 3>);
rt::__view!(ExprAttrs, FAMILY, 12, 3);
impl<'a> ExprAttrs<'a> {
    /// Name of its kind, such as `cmp` or `payload`.
    #[doc(alias = "NFTA_EXPR_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Its arguments, of which the name says what they are.
    #[doc(alias = "NFTA_EXPR_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<ExprOps<'a>>, rt::DecodeError> {
        self.0.select::<Self, _>(2, 1, ExprOps::select)
    }
}
rt::__set_writer!(ExprWriter, ExprAttrs, FAMILY, 12);
impl ExprWriter {
    /// Writes [`name`](ExprAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes `data` in the layout of `bitwise`, and the selector.
    #[inline]
    pub fn data_bitwise(
        &mut self,
        fill: impl FnOnce(&mut ExprBitwiseWriter),
    ) -> &mut Self {
        self.put_selected(1, "bitwise").put_nest::<ExprBitwiseWriter>(2, fill)
    }
    /// Writes `data` in the layout of `byteorder`, and the selector.
    #[inline]
    pub fn data_byteorder(
        &mut self,
        fill: impl FnOnce(&mut ExprByteorderWriter),
    ) -> &mut Self {
        self.put_selected(1, "byteorder").put_nest::<ExprByteorderWriter>(2, fill)
    }
    /// Writes `data` in the layout of `cmp`, and the selector.
    #[inline]
    pub fn data_cmp(&mut self, fill: impl FnOnce(&mut ExprCmpWriter)) -> &mut Self {
        self.put_selected(1, "cmp").put_nest::<ExprCmpWriter>(2, fill)
    }
    /// Writes `data` in the layout of `connlimit`, and the selector.
    #[inline]
    pub fn data_connlimit(
        &mut self,
        fill: impl FnOnce(&mut ExprConnlimitWriter),
    ) -> &mut Self {
        self.put_selected(1, "connlimit").put_nest::<ExprConnlimitWriter>(2, fill)
    }
    /// Writes `data` in the layout of `counter`, and the selector.
    #[inline]
    pub fn data_counter(
        &mut self,
        fill: impl FnOnce(&mut ExprCounterWriter),
    ) -> &mut Self {
        self.put_selected(1, "counter").put_nest::<ExprCounterWriter>(2, fill)
    }
    /// Writes `data` in the layout of `ct`, and the selector.
    #[inline]
    pub fn data_ct(&mut self, fill: impl FnOnce(&mut ExprCtWriter)) -> &mut Self {
        self.put_selected(1, "ct").put_nest::<ExprCtWriter>(2, fill)
    }
    /// Writes `data` in the layout of `dup`, and the selector.
    #[inline]
    pub fn data_dup(&mut self, fill: impl FnOnce(&mut ExprDupWriter)) -> &mut Self {
        self.put_selected(1, "dup").put_nest::<ExprDupWriter>(2, fill)
    }
    /// Writes `data` in the layout of `dynset`, and the selector.
    #[inline]
    pub fn data_dynset(
        &mut self,
        fill: impl FnOnce(&mut ExprDynsetWriter),
    ) -> &mut Self {
        self.put_selected(1, "dynset").put_nest::<ExprDynsetWriter>(2, fill)
    }
    /// Writes `data` in the layout of `exthdr`, and the selector.
    #[inline]
    pub fn data_exthdr(
        &mut self,
        fill: impl FnOnce(&mut ExprExthdrWriter),
    ) -> &mut Self {
        self.put_selected(1, "exthdr").put_nest::<ExprExthdrWriter>(2, fill)
    }
    /// Writes `data` in the layout of `fib`, and the selector.
    #[inline]
    pub fn data_fib(&mut self, fill: impl FnOnce(&mut ExprFibWriter)) -> &mut Self {
        self.put_selected(1, "fib").put_nest::<ExprFibWriter>(2, fill)
    }
    /// Writes `data` in the layout of `flow_offload`, and the selector.
    #[inline]
    pub fn data_flow_offload(
        &mut self,
        fill: impl FnOnce(&mut ExprFlowOffloadWriter),
    ) -> &mut Self {
        self.put_selected(1, "flow_offload").put_nest::<ExprFlowOffloadWriter>(2, fill)
    }
    /// Writes `data` in the layout of `fwd`, and the selector.
    #[inline]
    pub fn data_fwd(&mut self, fill: impl FnOnce(&mut ExprFwdWriter)) -> &mut Self {
        self.put_selected(1, "fwd").put_nest::<ExprFwdWriter>(2, fill)
    }
    /// Writes `data` in the layout of `hash`, and the selector.
    #[inline]
    pub fn data_hash(&mut self, fill: impl FnOnce(&mut ExprHashWriter)) -> &mut Self {
        self.put_selected(1, "hash").put_nest::<ExprHashWriter>(2, fill)
    }
    /// Writes `data` in the layout of `immediate`, and the selector.
    #[inline]
    pub fn data_immediate(
        &mut self,
        fill: impl FnOnce(&mut ExprImmediateWriter),
    ) -> &mut Self {
        self.put_selected(1, "immediate").put_nest::<ExprImmediateWriter>(2, fill)
    }
    /// Writes `data` in the layout of `inner`, and the selector.
    #[inline]
    pub fn data_inner(&mut self, fill: impl FnOnce(&mut ExprInnerWriter)) -> &mut Self {
        self.put_selected(1, "inner").put_nest::<ExprInnerWriter>(2, fill)
    }
    /// Writes `data` in the layout of `last`, and the selector.
    #[inline]
    pub fn data_last(&mut self, fill: impl FnOnce(&mut ExprLastWriter)) -> &mut Self {
        self.put_selected(1, "last").put_nest::<ExprLastWriter>(2, fill)
    }
    /// Writes `data` in the layout of `limit`, and the selector.
    #[inline]
    pub fn data_limit(&mut self, fill: impl FnOnce(&mut ExprLimitWriter)) -> &mut Self {
        self.put_selected(1, "limit").put_nest::<ExprLimitWriter>(2, fill)
    }
    /// Writes `data` in the layout of `log`, and the selector.
    #[inline]
    pub fn data_log(&mut self, fill: impl FnOnce(&mut LogWriter)) -> &mut Self {
        self.put_selected(1, "log").put_nest::<LogWriter>(2, fill)
    }
    /// Writes `data` in the layout of `lookup`, and the selector.
    #[inline]
    pub fn data_lookup(
        &mut self,
        fill: impl FnOnce(&mut ExprLookupWriter),
    ) -> &mut Self {
        self.put_selected(1, "lookup").put_nest::<ExprLookupWriter>(2, fill)
    }
    /// Writes `data` in the layout of `masq`, and the selector.
    #[inline]
    pub fn data_masq(&mut self, fill: impl FnOnce(&mut ExprMasqWriter)) -> &mut Self {
        self.put_selected(1, "masq").put_nest::<ExprMasqWriter>(2, fill)
    }
    /// Writes `data` in the layout of `match`, and the selector.
    #[inline]
    pub fn data_match(
        &mut self,
        fill: impl FnOnce(&mut CompatMatchWriter),
    ) -> &mut Self {
        self.put_selected(1, "match").put_nest::<CompatMatchWriter>(2, fill)
    }
    /// Writes `data` in the layout of `meta`, and the selector.
    #[inline]
    pub fn data_meta(&mut self, fill: impl FnOnce(&mut ExprMetaWriter)) -> &mut Self {
        self.put_selected(1, "meta").put_nest::<ExprMetaWriter>(2, fill)
    }
    /// Writes `data` in the layout of `nat`, and the selector.
    #[inline]
    pub fn data_nat(&mut self, fill: impl FnOnce(&mut ExprNatWriter)) -> &mut Self {
        self.put_selected(1, "nat").put_nest::<ExprNatWriter>(2, fill)
    }
    /// Writes `data` in the layout of `notrack`, and the selector.
    #[inline]
    pub fn data_notrack(&mut self) -> &mut Self {
        self.put_selected(1, "notrack").put_payload(2, |_| {})
    }
    /// Writes `data` in the layout of `numgen`, and the selector.
    #[inline]
    pub fn data_numgen(&mut self, fill: impl FnOnce(&mut NumgenWriter)) -> &mut Self {
        self.put_selected(1, "numgen").put_nest::<NumgenWriter>(2, fill)
    }
    /// Writes `data` in the layout of `objref`, and the selector.
    #[inline]
    pub fn data_objref(
        &mut self,
        fill: impl FnOnce(&mut ExprObjrefWriter),
    ) -> &mut Self {
        self.put_selected(1, "objref").put_nest::<ExprObjrefWriter>(2, fill)
    }
    /// Writes `data` in the layout of `osf`, and the selector.
    #[inline]
    pub fn data_osf(&mut self, fill: impl FnOnce(&mut ExprOsfWriter)) -> &mut Self {
        self.put_selected(1, "osf").put_nest::<ExprOsfWriter>(2, fill)
    }
    /// Writes `data` in the layout of `payload`, and the selector.
    #[inline]
    pub fn data_payload(
        &mut self,
        fill: impl FnOnce(&mut ExprPayloadWriter),
    ) -> &mut Self {
        self.put_selected(1, "payload").put_nest::<ExprPayloadWriter>(2, fill)
    }
    /// Writes `data` in the layout of `queue`, and the selector.
    #[inline]
    pub fn data_queue(&mut self, fill: impl FnOnce(&mut ExprQueueWriter)) -> &mut Self {
        self.put_selected(1, "queue").put_nest::<ExprQueueWriter>(2, fill)
    }
    /// Writes `data` in the layout of `quota`, and the selector.
    #[inline]
    pub fn data_quota(&mut self, fill: impl FnOnce(&mut QuotaWriter)) -> &mut Self {
        self.put_selected(1, "quota").put_nest::<QuotaWriter>(2, fill)
    }
    /// Writes `data` in the layout of `range`, and the selector.
    #[inline]
    pub fn data_range(&mut self, fill: impl FnOnce(&mut RangeWriter)) -> &mut Self {
        self.put_selected(1, "range").put_nest::<RangeWriter>(2, fill)
    }
    /// Writes `data` in the layout of `redir`, and the selector.
    #[inline]
    pub fn data_redir(&mut self, fill: impl FnOnce(&mut ExprRedirWriter)) -> &mut Self {
        self.put_selected(1, "redir").put_nest::<ExprRedirWriter>(2, fill)
    }
    /// Writes `data` in the layout of `reject`, and the selector.
    #[inline]
    pub fn data_reject(
        &mut self,
        fill: impl FnOnce(&mut ExprRejectWriter),
    ) -> &mut Self {
        self.put_selected(1, "reject").put_nest::<ExprRejectWriter>(2, fill)
    }
    /// Writes `data` in the layout of `rt`, and the selector.
    #[inline]
    pub fn data_rt(&mut self, fill: impl FnOnce(&mut ExprRtWriter)) -> &mut Self {
        self.put_selected(1, "rt").put_nest::<ExprRtWriter>(2, fill)
    }
    /// Writes `data` in the layout of `socket`, and the selector.
    #[inline]
    pub fn data_socket(
        &mut self,
        fill: impl FnOnce(&mut ExprSocketWriter),
    ) -> &mut Self {
        self.put_selected(1, "socket").put_nest::<ExprSocketWriter>(2, fill)
    }
    /// Writes `data` in the layout of `synproxy`, and the selector.
    #[inline]
    pub fn data_synproxy(
        &mut self,
        fill: impl FnOnce(&mut SynproxyWriter),
    ) -> &mut Self {
        self.put_selected(1, "synproxy").put_nest::<SynproxyWriter>(2, fill)
    }
    /// Writes `data` in the layout of `target`, and the selector.
    #[inline]
    pub fn data_target(
        &mut self,
        fill: impl FnOnce(&mut ExprTargetWriter),
    ) -> &mut Self {
        self.put_selected(1, "target").put_nest::<ExprTargetWriter>(2, fill)
    }
    /// Writes `data` in the layout of `tproxy`, and the selector.
    #[inline]
    pub fn data_tproxy(
        &mut self,
        fill: impl FnOnce(&mut ExprTproxyWriter),
    ) -> &mut Self {
        self.put_selected(1, "tproxy").put_nest::<ExprTproxyWriter>(2, fill)
    }
    /// Writes `data` in the layout of `tunnel`, and the selector.
    #[inline]
    pub fn data_tunnel(
        &mut self,
        fill: impl FnOnce(&mut ExprTunnelWriter),
    ) -> &mut Self {
        self.put_selected(1, "tunnel").put_nest::<ExprTunnelWriter>(2, fill)
    }
    /// Writes `data` in the layout of `xfrm`, and the selector.
    #[inline]
    pub fn data_xfrm(&mut self, fill: impl FnOnce(&mut ExprXfrmWriter)) -> &mut Self {
        self.put_selected(1, "xfrm").put_nest::<ExprXfrmWriter>(2, fill)
    }
    /// Writes `data` in a layout that the spec does not know.
    #[inline]
    pub fn data_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind).put_other(2, fill)
    }
}
/// What matches and targets of iptables want to know of a rule.
pub struct RuleCompatAttrs<'a>(rt::View<'a, 3>);
rt::__view!(RuleCompatAttrs, FAMILY, 13, 3);
impl<'a> RuleCompatAttrs<'a> {
    /// IP protocol that the rule is restricted to.
    #[doc(alias = "NFTA_RULE_COMPAT_PROTO")]
    #[inline]
    pub fn proto(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// How `proto` is meant.
    #[doc(alias = "NFTA_RULE_COMPAT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<RuleCompatFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<RuleCompatFlags, c::Be<u32>>>(2)
    }
}
rt::__set_writer!(RuleCompatWriter, RuleCompatAttrs, FAMILY, 13);
impl RuleCompatWriter {
    /// Writes [`proto`](RuleCompatAttrs::proto).
    #[inline]
    pub fn proto(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`flags`](RuleCompatAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: RuleCompatFlags) -> &mut Self {
        self.put_attr::<c::As<RuleCompatFlags, c::Be<u32>>>(2, value)
    }
}
/// A set or map.
pub struct SetAttrs<'a>(rt::View<'a, 21>);
rt::__view!(SetAttrs, FAMILY, 14, 21);
impl<'a> SetAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_SET_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_SET_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Kind of the set.
    #[doc(alias = "NFTA_SET_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SetFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<SetFlags, c::Be<u32>>>(3)
    }
    /// Type of keys, as `nft` numbers them; the kernel only keeps it.
    #[doc(alias = "NFTA_SET_KEY_TYPE")]
    #[inline]
    pub fn key_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Length of keys, in bytes, up to 64.
    #[doc(alias = "NFTA_SET_KEY_LEN")]
    #[inline]
    pub fn key_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(5)
    }
    /// Type of a map's values, as `nft` numbers them; 0xffffff00 for verdicts, which the kernel heeds.
    #[doc(alias = "NFTA_SET_DATA_TYPE")]
    #[inline]
    pub fn data_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(6)
    }
    /// Length of a map's values, in bytes.
    #[doc(alias = "NFTA_SET_DATA_LEN")]
    #[inline]
    pub fn data_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(7)
    }
    /// What to choose the implementation by.
    #[doc(alias = "NFTA_SET_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<SetPolicies>, rt::DecodeError> {
        self.0.get::<Self, c::As<SetPolicies, c::Be<u32>>>(8)
    }
    /// Size and fields.
    #[doc(alias = "NFTA_SET_DESC")]
    #[inline]
    pub fn desc(&self) -> Result<Option<SetDescAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, SetDescAttrs<'_>>(9)
    }
    /// Number by which later messages of the same transaction can name the set.
    #[doc(alias = "NFTA_SET_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(10)
    }
    /// Milliseconds after which elements go, unless they say otherwise.
    #[doc(alias = "NFTA_SET_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(11)
    }
    /// Milliseconds between two searches for expired elements.
    #[doc(alias = "NFTA_SET_GC_INTERVAL")]
    #[inline]
    pub fn gc_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(12)
    }
    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_SET_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(13)
    }
    /// Kind of objects to which elements refer.
    #[doc(alias = "NFTA_SET_OBJ_TYPE")]
    #[inline]
    pub fn obj_type(&self) -> Result<Option<ObjectType>, rt::DecodeError> {
        self.0.get::<Self, c::As<ObjectType, c::Be<u32>>>(15)
    }
    /// Number that names the set within its table; given by the kernel.
    #[doc(alias = "NFTA_SET_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(16)
    }
    /// Expression that every element gets, such as a counter.
    #[doc(alias = "NFTA_SET_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprAttrs<'_>>(17)
    }
    /// Two or more such expressions, in place of `expr`.
    #[doc(alias = "NFTA_SET_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<SetListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, SetListAttrs<'_>>(18)
    }
    /// Name of the implementation chosen; read-only, newer kernels.
    #[doc(alias = "NFTA_SET_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(19)
    }
    /// Number of elements; read-only, newer kernels.
    #[doc(alias = "NFTA_SET_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(20)
    }
}
rt::__set_writer!(SetWriter, SetAttrs, FAMILY, 14);
impl SetWriter {
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
    pub fn desc(&mut self, fill: impl FnOnce(&mut SetDescWriter)) -> &mut Self {
        self.put_nest::<SetDescWriter>(9, fill)
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
    /// Writes [`handle`](SetAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
    }
    /// Writes [`expr`](SetAttrs::expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(17, fill)
    }
    /// Writes [`expressions`](SetAttrs::expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut SetListWriter)) -> &mut Self {
        self.put_nest::<SetListWriter>(18, fill)
    }
    /// Writes [`type`](SetAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(19, value)
    }
    /// Writes [`count`](SetAttrs::count).
    #[inline]
    pub fn count(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(20, value)
    }
}
/// Size and fields of a set.
pub struct SetDescAttrs<'a>(rt::View<'a, 3>);
rt::__view!(SetDescAttrs, FAMILY, 15, 3);
impl<'a> SetDescAttrs<'a> {
    /// Most elements that the set may have.
    #[doc(alias = "NFTA_SET_DESC_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// Fields of which keys are made.
    #[doc(alias = "NFTA_SET_DESC_CONCAT")]
    #[inline]
    pub fn concat(&self) -> Result<Option<SetDescConcatAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, SetDescConcatAttrs<'_>>(2)
    }
}
rt::__set_writer!(SetDescWriter, SetDescAttrs, FAMILY, 15);
impl SetDescWriter {
    /// Writes [`size`](SetDescAttrs::size).
    #[inline]
    pub fn size(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`concat`](SetDescAttrs::concat).
    #[inline]
    pub fn concat(&mut self, fill: impl FnOnce(&mut SetDescConcatWriter)) -> &mut Self {
        self.put_nest::<SetDescConcatWriter>(2, fill)
    }
}
/// List of a key's fields.
pub struct SetDescConcatAttrs<'a>(rt::View<'a, 2>);
rt::__view!(SetDescConcatAttrs, FAMILY, 16, 2);
impl<'a> SetDescConcatAttrs<'a> {
    /// A field.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, SetFieldAttrs<'a>> {
        self.0.all::<Self, _>(1)
    }
}
rt::__set_writer!(SetDescConcatWriter, SetDescConcatAttrs, FAMILY, 16);
impl SetDescConcatWriter {
    /// Writes [`elem`](SetDescConcatAttrs::elem): again for each further value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut SetFieldWriter)) -> &mut Self {
        self.put_nest::<SetFieldWriter>(1, fill)
    }
}
/// A field of a key.
pub struct SetFieldAttrs<'a>(rt::View<'a, 2>);
rt::__view!(SetFieldAttrs, FAMILY, 17, 2);
impl<'a> SetFieldAttrs<'a> {
    /// Length in bytes, without what fills it up to 4.
    #[doc(alias = "NFTA_SET_FIELD_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
}
rt::__set_writer!(SetFieldWriter, SetFieldAttrs, FAMILY, 17);
impl SetFieldWriter {
    /// Writes [`len`](SetFieldAttrs::len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}
/// List of expressions.
pub struct SetListAttrs<'a>(rt::View<'a, 2>);
rt::__view!(SetListAttrs, FAMILY, 18, 2);
impl<'a> SetListAttrs<'a> {
    /// An expression.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, ExprAttrs<'a>> {
        self.0.all::<Self, _>(1)
    }
}
rt::__set_writer!(SetListWriter, SetListAttrs, FAMILY, 18);
impl SetListWriter {
    /// Writes [`elem`](SetListAttrs::elem): again for each further value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(1, fill)
    }
}
/// An element of a set.
pub struct SetelemAttrs<'a>(rt::View<'a, 12>);
rt::__view!(SetelemAttrs, FAMILY, 19, 12);
impl<'a> SetelemAttrs<'a> {
    /// Key, or the beginning of a range.
    #[doc(alias = "NFTA_SET_ELEM_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(1)
    }
    /// Value of a map's element.
    #[doc(alias = "NFTA_SET_ELEM_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(2)
    }
    /// Kind of the element.
    #[doc(alias = "NFTA_SET_ELEM_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SetElemFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<SetElemFlags, c::Be<u32>>>(3)
    }
    /// Milliseconds for which the element lives. Absent, the set's timeout holds; 0 is for ever (newer kernels).
    #[doc(alias = "NFTA_SET_ELEM_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(4)
    }
    /// Milliseconds that the element still has.
    #[doc(alias = "NFTA_SET_ELEM_EXPIRATION")]
    #[inline]
    pub fn expiration(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(5)
    }
    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_SET_ELEM_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(6)
    }
    /// Expression of the element, with its state.
    #[doc(alias = "NFTA_SET_ELEM_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprAttrs<'_>>(7)
    }
    /// Name of the object to which the element refers.
    #[doc(alias = "NFTA_SET_ELEM_OBJREF")]
    #[inline]
    pub fn objref(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(9)
    }
    /// End of a range, inside of it, in sets with several fields.
    #[doc(alias = "NFTA_SET_ELEM_KEY_END")]
    #[inline]
    pub fn key_end(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(10)
    }
    /// Two or more expressions of the element, in place of `expr`.
    #[doc(alias = "NFTA_SET_ELEM_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<ExprListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprListAttrs<'_>>(11)
    }
}
rt::__set_writer!(SetelemWriter, SetelemAttrs, FAMILY, 19);
impl SetelemWriter {
    /// Writes [`key`](SetelemAttrs::key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(1, fill)
    }
    /// Writes [`data`](SetelemAttrs::data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(2, fill)
    }
    /// Writes [`flags`](SetelemAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: SetElemFlags) -> &mut Self {
        self.put_attr::<c::As<SetElemFlags, c::Be<u32>>>(3, value)
    }
    /// Writes [`timeout`](SetelemAttrs::timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
    /// Writes [`expiration`](SetelemAttrs::expiration).
    #[inline]
    pub fn expiration(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
    /// Writes [`userdata`](SetelemAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }
    /// Writes [`expr`](SetelemAttrs::expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(7, fill)
    }
    /// Writes [`objref`](SetelemAttrs::objref).
    #[inline]
    pub fn objref(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(9, value)
    }
    /// Writes [`key-end`](SetelemAttrs::key_end).
    #[inline]
    pub fn key_end(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(10, fill)
    }
    /// Writes [`expressions`](SetelemAttrs::expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(11, fill)
    }
}
/// List of elements.
pub struct SetelemListElemAttrs<'a>(rt::View<'a, 2>);
rt::__view!(SetelemListElemAttrs, FAMILY, 20, 2);
impl<'a> SetelemListElemAttrs<'a> {
    /// An element.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, SetelemAttrs<'a>> {
        self.0.all::<Self, _>(1)
    }
}
rt::__set_writer!(SetelemListElemWriter, SetelemListElemAttrs, FAMILY, 20);
impl SetelemListElemWriter {
    /// Writes [`elem`](SetelemListElemAttrs::elem): again for each further value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut SetelemWriter)) -> &mut Self {
        self.put_nest::<SetelemWriter>(1, fill)
    }
}
/// Elements of one set.
pub struct SetelemListAttrs<'a>(rt::View<'a, 5>);
rt::__view!(SetelemListAttrs, FAMILY, 21, 5);
impl<'a> SetelemListAttrs<'a> {
    /// Name of the table.
    #[doc(alias = "NFTA_SET_ELEM_LIST_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Name of the set.
    #[doc(alias = "NFTA_SET_ELEM_LIST_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// The elements.
    #[doc(alias = "NFTA_SET_ELEM_LIST_ELEMENTS")]
    #[inline]
    pub fn elements(&self) -> Result<Option<SetelemListElemAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, SetelemListElemAttrs<'_>>(3)
    }
    /// The set, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_SET_ELEM_LIST_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
}
rt::__set_writer!(SetelemListWriter, SetelemListAttrs, FAMILY, 21);
impl SetelemListWriter {
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
        fill: impl FnOnce(&mut SetelemListElemWriter),
    ) -> &mut Self {
        self.put_nest::<SetelemListElemWriter>(3, fill)
    }
    /// Writes [`set-id`](SetelemListAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}
/// Generation of the rules.
pub struct GenAttrs<'a>(rt::View<'a, 4>);
rt::__view!(GenAttrs, FAMILY, 22, 4);
impl<'a> GenAttrs<'a> {
    /// Its number; rises by one with each transaction.
    #[doc(alias = "NFTA_GEN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// In notifications the process that made the change, in replies the one that asks.
    #[doc(alias = "NFTA_GEN_PROC_PID")]
    #[inline]
    pub fn proc_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// Name of that process.
    #[doc(alias = "NFTA_GEN_PROC_NAME")]
    #[inline]
    pub fn proc_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(3)
    }
}
rt::__set_writer!(GenWriter, GenAttrs, FAMILY, 22);
impl GenWriter {
    /// Writes [`id`](GenAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`proc-pid`](GenAttrs::proc_pid).
    #[inline]
    pub fn proc_pid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }
    /// Writes [`proc-name`](GenAttrs::proc_name).
    #[inline]
    pub fn proc_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}
/// A stateful object.
pub struct ObjAttrs<'a>(rt::View<'a, 9>);
rt::__view!(ObjAttrs, FAMILY, 23, 9);
impl<'a> ObjAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_OBJ_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_OBJ_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Kind of object.
    #[doc(alias = "NFTA_OBJ_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<ObjectType>, rt::DecodeError> {
        self.0.get::<Self, c::As<ObjectType, c::Be<u32>>>(3)
    }
    /// What it holds; the type says how that is laid out.
    #[doc(alias = "NFTA_OBJ_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<ObjData<'a>>, rt::DecodeError> {
        self.0
            .select::<
                Self,
                _,
            >(
                4,
                3,
                |key, payload| {
                    let number = <c::Be<u32> as c::WireInt>::read(key)
                        .unwrap_or(u64::MAX);
                    ObjData::select_number(number, key, payload)
                },
            )
    }
    /// References from rules and maps; read-only.
    #[doc(alias = "NFTA_OBJ_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(5)
    }
    /// Number that names the object within its table; given by the kernel.
    #[doc(alias = "NFTA_OBJ_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(6)
    }
    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_OBJ_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(8)
    }
}
rt::__set_writer!(ObjWriter, ObjAttrs, FAMILY, 23);
impl ObjWriter {
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
    /// Writes [`use`](ObjAttrs::use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
    /// Writes [`handle`](ObjAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
    /// Writes [`userdata`](ObjAttrs::userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
}
/// Expression and object `quota`: matches until so many bytes have come.
pub struct QuotaAttrs<'a>(rt::View<'a, 5>);
rt::__view!(QuotaAttrs, FAMILY, 24, 5);
impl<'a> QuotaAttrs<'a> {
    /// Size of the allowance, in bytes.
    #[doc(alias = "NFTA_QUOTA_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(1)
    }
    /// Kind and state.
    #[doc(alias = "NFTA_QUOTA_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<QuotaFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<QuotaFlags, c::Be<u32>>>(2)
    }
    /// Bytes used so far.
    #[doc(alias = "NFTA_QUOTA_CONSUMED")]
    #[inline]
    pub fn consumed(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(4)
    }
}
rt::__set_writer!(QuotaWriter, QuotaAttrs, FAMILY, 24);
impl QuotaWriter {
    /// Writes [`bytes`](QuotaAttrs::bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }
    /// Writes [`flags`](QuotaAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: QuotaFlags) -> &mut Self {
        self.put_attr::<c::As<QuotaFlags, c::Be<u32>>>(2, value)
    }
    /// Writes [`consumed`](QuotaAttrs::consumed).
    #[inline]
    pub fn consumed(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}
/// A flow table.
pub struct FlowtableAttrs<'a>(rt::View<'a, 8>);
rt::__view!(FlowtableAttrs, FAMILY, 25, 8);
impl<'a> FlowtableAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_FLOWTABLE_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_FLOWTABLE_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Devices between which it forwards.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK")]
    #[inline]
    pub fn hook(&self) -> Result<Option<FlowtableHookAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, FlowtableHookAttrs<'_>>(3)
    }
    /// References from rules; read-only.
    #[doc(alias = "NFTA_FLOWTABLE_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Number that names the flow table within its table; given by the kernel.
    #[doc(alias = "NFTA_FLOWTABLE_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(5)
    }
    /// How it forwards.
    #[doc(alias = "NFTA_FLOWTABLE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<FlowtableFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<FlowtableFlags, c::Be<u32>>>(7)
    }
}
rt::__set_writer!(FlowtableWriter, FlowtableAttrs, FAMILY, 25);
impl FlowtableWriter {
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
    pub fn hook(&mut self, fill: impl FnOnce(&mut FlowtableHookWriter)) -> &mut Self {
        self.put_nest::<FlowtableHookWriter>(3, fill)
    }
    /// Writes [`use`](FlowtableAttrs::use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`handle`](FlowtableAttrs::handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }
    /// Writes [`flags`](FlowtableAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: FlowtableFlags) -> &mut Self {
        self.put_attr::<c::As<FlowtableFlags, c::Be<u32>>>(7, value)
    }
}
/// Where a flow table is attached.
pub struct FlowtableHookAttrs<'a>(rt::View<'a, 4>);
rt::__view!(FlowtableHookAttrs, FAMILY, 26, 4);
impl<'a> FlowtableHookAttrs<'a> {
    /// Number of the hook; 0 (ingress) is the only one.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// Order among what hangs on ingress; the lowest is first. May be negative.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<i32>>(2)
    }
    /// Names of the devices.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK_DEVS")]
    #[inline]
    pub fn devs(&self) -> Result<Option<HookDevAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, HookDevAttrs<'_>>(3)
    }
}
rt::__set_writer!(FlowtableHookWriter, FlowtableHookAttrs, FAMILY, 26);
impl FlowtableHookWriter {
    /// Writes [`num`](FlowtableHookAttrs::num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`priority`](FlowtableHookAttrs::priority).
    #[inline]
    pub fn priority(&mut self, value: i32) -> &mut Self {
        self.put_attr::<c::Be<i32>>(2, value)
    }
    /// Writes [`devs`](FlowtableHookAttrs::devs).
    #[inline]
    pub fn devs(&mut self, fill: impl FnOnce(&mut HookDevWriter)) -> &mut Self {
        self.put_nest::<HookDevWriter>(3, fill)
    }
}
/// Expression `bitwise`: computes with the bits of a register.
pub struct ExprBitwiseAttrs<'a>(rt::View<'a, 9>);
rt::__view!(ExprBitwiseAttrs, FAMILY, 27, 9);
impl<'a> ExprBitwiseAttrs<'a> {
    /// Register to read.
    #[doc(alias = "NFTA_BITWISE_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Register that gets the result.
    #[doc(alias = "NFTA_BITWISE_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Number of bytes to compute.
    #[doc(alias = "NFTA_BITWISE_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// For `mask-xor`: what to AND with, in the length of `len`.
    #[doc(alias = "NFTA_BITWISE_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(4)
    }
    /// For `mask-xor`: what to XOR the result with, in the length of `len`.
    #[doc(alias = "NFTA_BITWISE_XOR")]
    #[inline]
    pub fn xor(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(5)
    }
    /// What to compute; `mask-xor` if absent.
    #[doc(alias = "NFTA_BITWISE_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<BitwiseOps>, rt::DecodeError> {
        self.0.get::<Self, c::As<BitwiseOps, c::Be<u32>>>(6)
    }
    /// For shifts: number of bits, 4 bytes in host byte order, below 32.
    #[doc(alias = "NFTA_BITWISE_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(7)
    }
    /// For `and`, `or` and `xor`: second register to read, in place of `data` (Linux 6.13).
    #[doc(alias = "NFTA_BITWISE_SREG2")]
    #[inline]
    pub fn sreg2(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(8)
    }
}
rt::__set_writer!(ExprBitwiseWriter, ExprBitwiseAttrs, FAMILY, 27);
impl ExprBitwiseWriter {
    /// Writes [`sreg`](ExprBitwiseAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`dreg`](ExprBitwiseAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`len`](ExprBitwiseAttrs::len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`mask`](ExprBitwiseAttrs::mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(4, fill)
    }
    /// Writes [`xor`](ExprBitwiseAttrs::xor).
    #[inline]
    pub fn xor(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(5, fill)
    }
    /// Writes [`op`](ExprBitwiseAttrs::op): at most 255.
    #[inline]
    pub fn op(&mut self, value: BitwiseOps) -> &mut Self {
        self.put_checked::<c::As<BitwiseOps, c::Be<u32>>>(6, value)
    }
    /// Writes [`data`](ExprBitwiseAttrs::data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(7, fill)
    }
    /// Writes [`sreg2`](ExprBitwiseAttrs::sreg2).
    #[inline]
    pub fn sreg2(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(8, value)
    }
}
/// Expression `cmp`: goes on if a register and a value compare as asked.
pub struct ExprCmpAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprCmpAttrs, FAMILY, 28, 4);
impl<'a> ExprCmpAttrs<'a> {
    /// Register to look at.
    #[doc(alias = "NFTA_CMP_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Comparison.
    #[doc(alias = "NFTA_CMP_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<CmpOps>, rt::DecodeError> {
        self.0.get::<Self, c::As<CmpOps, c::Be<u32>>>(2)
    }
    /// Value to compare with; its length says how many bytes count.
    #[doc(alias = "NFTA_CMP_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(3)
    }
}
rt::__set_writer!(ExprCmpWriter, ExprCmpAttrs, FAMILY, 28);
impl ExprCmpWriter {
    /// Writes [`sreg`](ExprCmpAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`op`](ExprCmpAttrs::op).
    #[inline]
    pub fn op(&mut self, value: CmpOps) -> &mut Self {
        self.put_attr::<c::As<CmpOps, c::Be<u32>>>(2, value)
    }
    /// Writes [`data`](ExprCmpAttrs::data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(3, fill)
    }
}
/// A value or a verdict.
pub struct DataAttrs<'a>(rt::View<'a, 3>);
rt::__view!(DataAttrs, FAMILY, 29, 3);
impl<'a> DataAttrs<'a> {
    /// Bytes of a value, 64 at most. The byte order is that of the place it is compared with: network order for packet contents, host order for most of `meta` and `ct`.
    #[doc(alias = "NFTA_DATA_VALUE")]
    #[inline]
    pub fn value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(1)
    }
    /// A verdict.
    #[doc(alias = "NFTA_DATA_VERDICT")]
    #[inline]
    pub fn verdict(&self) -> Result<Option<VerdictAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, VerdictAttrs<'_>>(2)
    }
}
rt::__set_writer!(DataWriter, DataAttrs, FAMILY, 29);
impl DataWriter {
    /// Writes [`value`](DataAttrs::value).
    #[inline]
    pub fn value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }
    /// Writes [`verdict`](DataAttrs::verdict).
    #[inline]
    pub fn verdict(&mut self, fill: impl FnOnce(&mut VerdictWriter)) -> &mut Self {
        self.put_nest::<VerdictWriter>(2, fill)
    }
}
/// A verdict.
pub struct VerdictAttrs<'a>(rt::View<'a, 4>);
rt::__view!(VerdictAttrs, FAMILY, 30, 4);
impl<'a> VerdictAttrs<'a> {
    /// What happens to the packet next.
    #[doc(alias = "NFTA_VERDICT_CODE")]
    #[inline]
    pub fn code(&self) -> Result<Option<VerdictCode>, rt::DecodeError> {
        self.0.get::<Self, c::As<VerdictCode, c::Be<u32>>>(1)
    }
    /// Name of the chain to go to, for `jump` and `goto`.
    #[doc(alias = "NFTA_VERDICT_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// That chain by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_VERDICT_CHAIN_ID")]
    #[inline]
    pub fn chain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
}
rt::__set_writer!(VerdictWriter, VerdictAttrs, FAMILY, 30);
impl VerdictWriter {
    /// Writes [`code`](VerdictAttrs::code).
    #[inline]
    pub fn code(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(1, value)
    }
    /// Writes [`chain`](VerdictAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`chain-id`](VerdictAttrs::chain_id).
    #[inline]
    pub fn chain_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}
/// Expression `counter`: counts packets that come by.
pub struct ExprCounterAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprCounterAttrs, FAMILY, 31, 4);
impl<'a> ExprCounterAttrs<'a> {
    /// Bytes so far; in requests where to begin.
    #[doc(alias = "NFTA_COUNTER_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(1)
    }
    /// Packets so far; in requests where to begin.
    #[doc(alias = "NFTA_COUNTER_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(2)
    }
}
rt::__set_writer!(ExprCounterWriter, ExprCounterAttrs, FAMILY, 31);
impl ExprCounterWriter {
    /// Writes [`bytes`](ExprCounterAttrs::bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }
    /// Writes [`packets`](ExprCounterAttrs::packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}
/// Expression `fib`: looks up a route for an address of the packet.
pub struct ExprFibAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprFibAttrs, FAMILY, 32, 4);
impl<'a> ExprFibAttrs<'a> {
    /// Register that gets the result.
    #[doc(alias = "NFTA_FIB_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// What to return.
    #[doc(alias = "NFTA_FIB_RESULT")]
    #[inline]
    pub fn result(&self) -> Result<Option<FibResult>, rt::DecodeError> {
        self.0.get::<Self, c::As<FibResult, c::Be<u32>>>(2)
    }
    /// What to look up.
    #[doc(alias = "NFTA_FIB_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<FibFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<FibFlags, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprFibWriter, ExprFibAttrs, FAMILY, 32);
impl ExprFibWriter {
    /// Writes [`dreg`](ExprFibAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`result`](ExprFibAttrs::result).
    #[inline]
    pub fn result(&mut self, value: FibResult) -> &mut Self {
        self.put_attr::<c::As<FibResult, c::Be<u32>>>(2, value)
    }
    /// Writes [`flags`](ExprFibAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: FibFlags) -> &mut Self {
        self.put_attr::<c::As<FibFlags, c::Be<u32>>>(3, value)
    }
}
/// Expression `ct`: reads or writes properties of the tracked connection.
pub struct ExprCtAttrs<'a>(rt::View<'a, 5>);
rt::__view!(ExprCtAttrs, FAMILY, 33, 5);
impl<'a> ExprCtAttrs<'a> {
    /// Register that gets the value; to read.
    #[doc(alias = "NFTA_CT_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Property.
    #[doc(alias = "NFTA_CT_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<CtKeys>, rt::DecodeError> {
        self.0.get::<Self, c::As<CtKeys, c::Be<u32>>>(2)
    }
    /// Direction, for properties that have one; else it must be absent.
    #[doc(alias = "NFTA_CT_DIRECTION")]
    #[inline]
    pub fn direction(&self) -> Result<Option<CtDirection>, rt::DecodeError> {
        self.0.get::<Self, c::As<CtDirection, u8>>(3)
    }
    /// Register with the value; to write, in place of `dreg`.
    #[doc(alias = "NFTA_CT_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(4)
    }
}
rt::__set_writer!(ExprCtWriter, ExprCtAttrs, FAMILY, 33);
impl ExprCtWriter {
    /// Writes [`dreg`](ExprCtAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`key`](ExprCtAttrs::key).
    #[inline]
    pub fn key(&mut self, value: CtKeys) -> &mut Self {
        self.put_attr::<c::As<CtKeys, c::Be<u32>>>(2, value)
    }
    /// Writes [`direction`](ExprCtAttrs::direction).
    #[inline]
    pub fn direction(&mut self, value: CtDirection) -> &mut Self {
        self.put_attr::<c::As<CtDirection, u8>>(3, value)
    }
    /// Writes [`sreg`](ExprCtAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }
}
/// Expression `flow_offload` (`flow add`): puts the connection into a flow table.
pub struct ExprFlowOffloadAttrs<'a>(rt::View<'a, 2>);
rt::__view!(ExprFlowOffloadAttrs, FAMILY, 34, 2);
impl<'a> ExprFlowOffloadAttrs<'a> {
    /// Name of the flow table.
    #[doc(alias = "NFTA_FLOW_TABLE_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
}
rt::__set_writer!(ExprFlowOffloadWriter, ExprFlowOffloadAttrs, FAMILY, 34);
impl ExprFlowOffloadWriter {
    /// Writes [`name`](ExprFlowOffloadAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}
/// Expression `immediate`: loads a constant, or gives a verdict.
pub struct ExprImmediateAttrs<'a>(rt::View<'a, 3>);
rt::__view!(ExprImmediateAttrs, FAMILY, 35, 3);
impl<'a> ExprImmediateAttrs<'a> {
    /// Register to load; `reg-verdict` for a verdict.
    #[doc(alias = "NFTA_IMMEDIATE_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// The constant or verdict.
    #[doc(alias = "NFTA_IMMEDIATE_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DataAttrs<'_>>(2)
    }
}
rt::__set_writer!(ExprImmediateWriter, ExprImmediateAttrs, FAMILY, 35);
impl ExprImmediateWriter {
    /// Writes [`dreg`](ExprImmediateAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`data`](ExprImmediateAttrs::data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(2, fill)
    }
}
/// Expression `lookup`: searches a set for what is in a register, and goes on if it is there.
pub struct ExprLookupAttrs<'a>(rt::View<'a, 6>);
rt::__view!(ExprLookupAttrs, FAMILY, 36, 6);
impl<'a> ExprLookupAttrs<'a> {
    /// Name of the set.
    #[doc(alias = "NFTA_LOOKUP_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Register with the key.
    #[doc(alias = "NFTA_LOOKUP_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Register that gets the value, for maps; `reg-verdict` for verdict maps.
    #[doc(alias = "NFTA_LOOKUP_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(3)
    }
    /// The set, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_LOOKUP_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// How the lookup counts.
    #[doc(alias = "NFTA_LOOKUP_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<LookupFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<LookupFlags, c::Be<u32>>>(5)
    }
}
rt::__set_writer!(ExprLookupWriter, ExprLookupAttrs, FAMILY, 36);
impl ExprLookupWriter {
    /// Writes [`set`](ExprLookupAttrs::set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`sreg`](ExprLookupAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`dreg`](ExprLookupAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
    /// Writes [`set-id`](ExprLookupAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`flags`](ExprLookupAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: LookupFlags) -> &mut Self {
        self.put_attr::<c::As<LookupFlags, c::Be<u32>>>(5, value)
    }
}
/// Expression `masq` (`masquerade`): source NAT to the output interface's address.
pub struct ExprMasqAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprMasqAttrs, FAMILY, 37, 4);
impl<'a> ExprMasqAttrs<'a> {
    /// How to choose ports.
    #[doc(alias = "NFTA_MASQ_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<NatRangeFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<NatRangeFlags, c::Be<u32>>>(1)
    }
    /// Register with the first port.
    #[doc(alias = "NFTA_MASQ_REG_PROTO_MIN")]
    #[inline]
    pub fn reg_proto_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Register with the last port; that of the first if absent.
    #[doc(alias = "NFTA_MASQ_REG_PROTO_MAX")]
    #[inline]
    pub fn reg_proto_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprMasqWriter, ExprMasqAttrs, FAMILY, 37);
impl ExprMasqWriter {
    /// Writes [`flags`](ExprMasqAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: NatRangeFlags) -> &mut Self {
        self.put_attr::<c::As<NatRangeFlags, c::Be<u32>>>(1, value)
    }
    /// Writes [`reg-proto-min`](ExprMasqAttrs::reg_proto_min).
    #[inline]
    pub fn reg_proto_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`reg-proto-max`](ExprMasqAttrs::reg_proto_max).
    #[inline]
    pub fn reg_proto_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
}
/// Expression `meta`: reads or writes properties of the packet that are not in its bytes.
pub struct ExprMetaAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprMetaAttrs, FAMILY, 38, 4);
impl<'a> ExprMetaAttrs<'a> {
    /// Register that gets the value; to read.
    #[doc(alias = "NFTA_META_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Property.
    #[doc(alias = "NFTA_META_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<MetaKeys>, rt::DecodeError> {
        self.0.get::<Self, c::As<MetaKeys, c::Be<u32>>>(2)
    }
    /// Register with the value; to write, in place of `dreg`.
    #[doc(alias = "NFTA_META_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprMetaWriter, ExprMetaAttrs, FAMILY, 38);
impl ExprMetaWriter {
    /// Writes [`dreg`](ExprMetaAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`key`](ExprMetaAttrs::key).
    #[inline]
    pub fn key(&mut self, value: MetaKeys) -> &mut Self {
        self.put_attr::<c::As<MetaKeys, c::Be<u32>>>(2, value)
    }
    /// Writes [`sreg`](ExprMetaAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
}
/// Expression `nat` (`snat`, `dnat`).
pub struct ExprNatAttrs<'a>(rt::View<'a, 8>);
rt::__view!(ExprNatAttrs, FAMILY, 39, 8);
impl<'a> ExprNatAttrs<'a> {
    /// What to translate.
    #[doc(alias = "NFTA_NAT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<NatTypes>, rt::DecodeError> {
        self.0.get::<Self, c::As<NatTypes, c::Be<u32>>>(1)
    }
    /// Protocol family of the addresses, `ipv4` or `ipv6`.
    #[doc(alias = "NFTA_NAT_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.0.get::<Self, c::As<Nfproto, c::Be<u32>>>(2)
    }
    /// Register with the first address.
    #[doc(alias = "NFTA_NAT_REG_ADDR_MIN")]
    #[inline]
    pub fn reg_addr_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(3)
    }
    /// Register with the last address; that of the first if absent.
    #[doc(alias = "NFTA_NAT_REG_ADDR_MAX")]
    #[inline]
    pub fn reg_addr_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(4)
    }
    /// Register with the first port.
    #[doc(alias = "NFTA_NAT_REG_PROTO_MIN")]
    #[inline]
    pub fn reg_proto_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(5)
    }
    /// Register with the last port; that of the first if absent.
    #[doc(alias = "NFTA_NAT_REG_PROTO_MAX")]
    #[inline]
    pub fn reg_proto_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(6)
    }
    /// How to choose addresses and ports.
    #[doc(alias = "NFTA_NAT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<NatRangeFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<NatRangeFlags, c::Be<u32>>>(7)
    }
}
rt::__set_writer!(ExprNatWriter, ExprNatAttrs, FAMILY, 39);
impl ExprNatWriter {
    /// Writes [`type`](ExprNatAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: NatTypes) -> &mut Self {
        self.put_attr::<c::As<NatTypes, c::Be<u32>>>(1, value)
    }
    /// Writes [`family`](ExprNatAttrs::family).
    #[inline]
    pub fn family(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(2, value)
    }
    /// Writes [`reg-addr-min`](ExprNatAttrs::reg_addr_min).
    #[inline]
    pub fn reg_addr_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
    /// Writes [`reg-addr-max`](ExprNatAttrs::reg_addr_max).
    #[inline]
    pub fn reg_addr_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }
    /// Writes [`reg-proto-min`](ExprNatAttrs::reg_proto_min).
    #[inline]
    pub fn reg_proto_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(5, value)
    }
    /// Writes [`reg-proto-max`](ExprNatAttrs::reg_proto_max).
    #[inline]
    pub fn reg_proto_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(6, value)
    }
    /// Writes [`flags`](ExprNatAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: NatRangeFlags) -> &mut Self {
        self.put_attr::<c::As<NatRangeFlags, c::Be<u32>>>(7, value)
    }
}
/// Expression `payload`: reads bytes of the packet into a register, or writes them.
pub struct ExprPayloadAttrs<'a>(rt::View<'a, 9>);
rt::__view!(ExprPayloadAttrs, FAMILY, 40, 9);
impl<'a> ExprPayloadAttrs<'a> {
    /// Register that gets the bytes; to read.
    #[doc(alias = "NFTA_PAYLOAD_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// From where `offset` counts.
    #[doc(alias = "NFTA_PAYLOAD_BASE")]
    #[inline]
    pub fn base(&self) -> Result<Option<PayloadBase>, rt::DecodeError> {
        self.0.get::<Self, c::As<PayloadBase, c::Be<u32>>>(2)
    }
    /// First byte, in bytes from the base.
    #[doc(alias = "NFTA_PAYLOAD_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// Number of bytes.
    #[doc(alias = "NFTA_PAYLOAD_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Register with the bytes; to write, in place of `dreg`.
    #[doc(alias = "NFTA_PAYLOAD_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(5)
    }
    /// Checksum to correct after writing.
    #[doc(alias = "NFTA_PAYLOAD_CSUM_TYPE")]
    #[inline]
    pub fn csum_type(&self) -> Result<Option<PayloadCsumTypes>, rt::DecodeError> {
        self.0.get::<Self, c::As<PayloadCsumTypes, c::Be<u32>>>(6)
    }
    /// Where that checksum is, in bytes from the base.
    #[doc(alias = "NFTA_PAYLOAD_CSUM_OFFSET")]
    #[inline]
    pub fn csum_offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(7)
    }
    /// What else to correct.
    #[doc(alias = "NFTA_PAYLOAD_CSUM_FLAGS")]
    #[inline]
    pub fn csum_flags(&self) -> Result<Option<PayloadCsumFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<PayloadCsumFlags, c::Be<u32>>>(8)
    }
}
rt::__set_writer!(ExprPayloadWriter, ExprPayloadAttrs, FAMILY, 40);
impl ExprPayloadWriter {
    /// Writes [`dreg`](ExprPayloadAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`base`](ExprPayloadAttrs::base).
    #[inline]
    pub fn base(&mut self, value: PayloadBase) -> &mut Self {
        self.put_attr::<c::As<PayloadBase, c::Be<u32>>>(2, value)
    }
    /// Writes [`offset`](ExprPayloadAttrs::offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`len`](ExprPayloadAttrs::len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`sreg`](ExprPayloadAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(5, value)
    }
    /// Writes [`csum-type`](ExprPayloadAttrs::csum_type).
    #[inline]
    pub fn csum_type(&mut self, value: PayloadCsumTypes) -> &mut Self {
        self.put_attr::<c::As<PayloadCsumTypes, c::Be<u32>>>(6, value)
    }
    /// Writes [`csum-offset`](ExprPayloadAttrs::csum_offset).
    #[inline]
    pub fn csum_offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }
    /// Writes [`csum-flags`](ExprPayloadAttrs::csum_flags).
    #[inline]
    pub fn csum_flags(&mut self, value: PayloadCsumFlags) -> &mut Self {
        self.put_attr::<c::As<PayloadCsumFlags, c::Be<u32>>>(8, value)
    }
}
/// Expression `reject`: drops the packet and tells its sender.
pub struct ExprRejectAttrs<'a>(rt::View<'a, 3>);
rt::__view!(ExprRejectAttrs, FAMILY, 41, 3);
impl<'a> ExprRejectAttrs<'a> {
    /// How to tell.
    #[doc(alias = "NFTA_REJECT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<RejectTypes>, rt::DecodeError> {
        self.0.get::<Self, c::As<RejectTypes, c::Be<u32>>>(1)
    }
    /// Code of the ICMP message.
    #[doc(alias = "NFTA_REJECT_ICMP_CODE")]
    #[inline]
    pub fn icmp_code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(2)
    }
}
rt::__set_writer!(ExprRejectWriter, ExprRejectAttrs, FAMILY, 41);
impl ExprRejectWriter {
    /// Writes [`type`](ExprRejectAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: RejectTypes) -> &mut Self {
        self.put_attr::<c::As<RejectTypes, c::Be<u32>>>(1, value)
    }
    /// Writes [`icmp-code`](ExprRejectAttrs::icmp_code).
    #[inline]
    pub fn icmp_code(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}
/// Expression `target`: runs a target of iptables.
pub struct ExprTargetAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprTargetAttrs, FAMILY, 42, 4);
impl<'a> ExprTargetAttrs<'a> {
    /// Name of the target, such as `LOG`.
    #[doc(alias = "NFTA_TARGET_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Revision of the target's data.
    #[doc(alias = "NFTA_TARGET_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// The target's data, laid out as the revision says.
    #[doc(alias = "NFTA_TARGET_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(3)
    }
}
rt::__set_writer!(ExprTargetWriter, ExprTargetAttrs, FAMILY, 42);
impl ExprTargetWriter {
    /// Writes [`name`](ExprTargetAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`rev`](ExprTargetAttrs::rev).
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }
    /// Writes [`info`](ExprTargetAttrs::info).
    #[inline]
    pub fn info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}
/// Expression `tproxy`: hands the packet to a local socket without changing it.
pub struct ExprTproxyAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprTproxyAttrs, FAMILY, 43, 4);
impl<'a> ExprTproxyAttrs<'a> {
    /// Protocol family, `ipv4`, `ipv6`, or `unspec` for that of the packet.
    #[doc(alias = "NFTA_TPROXY_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.0.get::<Self, c::As<Nfproto, c::Be<u32>>>(1)
    }
    /// Register with the socket's address; the input interface's if absent.
    #[doc(alias = "NFTA_TPROXY_REG_ADDR")]
    #[inline]
    pub fn reg_addr(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Register with the socket's port; the packet's if absent.
    #[doc(alias = "NFTA_TPROXY_REG_PORT")]
    #[inline]
    pub fn reg_port(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprTproxyWriter, ExprTproxyAttrs, FAMILY, 43);
impl ExprTproxyWriter {
    /// Writes [`family`](ExprTproxyAttrs::family).
    #[inline]
    pub fn family(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(1, value)
    }
    /// Writes [`reg-addr`](ExprTproxyAttrs::reg_addr).
    #[inline]
    pub fn reg_addr(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`reg-port`](ExprTproxyAttrs::reg_port).
    #[inline]
    pub fn reg_port(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
}
/// Expression `objref`: runs a stateful object, named here or found in a map.
pub struct ExprObjrefAttrs<'a>(rt::View<'a, 6>);
rt::__view!(ExprObjrefAttrs, FAMILY, 44, 6);
impl<'a> ExprObjrefAttrs<'a> {
    /// Kind of the object; with `imm-name`.
    #[doc(alias = "NFTA_OBJREF_IMM_TYPE")]
    #[inline]
    pub fn imm_type(&self) -> Result<Option<ObjectType>, rt::DecodeError> {
        self.0.get::<Self, c::As<ObjectType, c::Be<u32>>>(1)
    }
    /// Name of the object.
    #[doc(alias = "NFTA_OBJREF_IMM_NAME")]
    #[inline]
    pub fn imm_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Register with the key; with `set-name`.
    #[doc(alias = "NFTA_OBJREF_SET_SREG")]
    #[inline]
    pub fn set_sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(3)
    }
    /// Name of the map to search.
    #[doc(alias = "NFTA_OBJREF_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(4)
    }
    /// The map, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_OBJREF_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(5)
    }
}
rt::__set_writer!(ExprObjrefWriter, ExprObjrefAttrs, FAMILY, 44);
impl ExprObjrefWriter {
    /// Writes [`imm-type`](ExprObjrefAttrs::imm_type).
    #[inline]
    pub fn imm_type(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(1, value)
    }
    /// Writes [`imm-name`](ExprObjrefAttrs::imm_name).
    #[inline]
    pub fn imm_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`set-sreg`](ExprObjrefAttrs::set_sreg).
    #[inline]
    pub fn set_sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
    /// Writes [`set-name`](ExprObjrefAttrs::set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }
    /// Writes [`set-id`](ExprObjrefAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
}
/// Expression `target`: runs a target of iptables.
pub struct CompatTargetAttrs<'a>(rt::View<'a, 4>);
rt::__view!(CompatTargetAttrs, FAMILY, 45, 4);
impl<'a> CompatTargetAttrs<'a> {
    /// Name of the target, such as `LOG`.
    #[doc(alias = "NFTA_TARGET_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Revision of the target's data.
    #[doc(alias = "NFTA_TARGET_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// The target's data, laid out as the revision says.
    #[doc(alias = "NFTA_TARGET_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(3)
    }
}
rt::__set_writer!(CompatTargetWriter, CompatTargetAttrs, FAMILY, 45);
impl CompatTargetWriter {
    /// Writes [`name`](CompatTargetAttrs::name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }
    /// Writes [`rev`](CompatTargetAttrs::rev): at most 255.
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_checked::<c::Be<u32>>(2, value)
    }
    /// Writes [`info`](CompatTargetAttrs::info).
    #[inline]
    pub fn info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}
/// Expression `match`: runs a match of iptables.
pub struct CompatMatchAttrs<'a>(rt::View<'a, 4>);
rt::__view!(CompatMatchAttrs, FAMILY, 46, 4);
impl<'a> CompatMatchAttrs<'a> {
    /// Name of the match, such as `comment`.
    #[doc(alias = "NFTA_MATCH_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Revision of the match's data.
    #[doc(alias = "NFTA_MATCH_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// The match's data, laid out as the revision says.
    #[doc(alias = "NFTA_MATCH_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(3)
    }
}
rt::__set_writer!(CompatMatchWriter, CompatMatchAttrs, FAMILY, 46);
impl CompatMatchWriter {
    /// Writes [`name`](CompatMatchAttrs::name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }
    /// Writes [`rev`](CompatMatchAttrs::rev): at most 255.
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_checked::<c::Be<u32>>(2, value)
    }
    /// Writes [`info`](CompatMatchAttrs::info).
    #[inline]
    pub fn info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}
/// Asks which revisions of a match or target of iptables the kernel knows. It is another part of nfnetlink (subsystem 11).
pub struct CompatAttrs<'a>(rt::View<'a, 4>);
rt::__view!(CompatAttrs, FAMILY, 47, 4);
impl<'a> CompatAttrs<'a> {
    /// Name of the match or target.
    #[doc(alias = "NFTA_COMPAT_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Highest revision known.
    #[doc(alias = "NFTA_COMPAT_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// 0 match, 1 target.
    #[doc(alias = "NFTA_COMPAT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
}
rt::__set_writer!(CompatWriter, CompatAttrs, FAMILY, 47);
impl CompatWriter {
    /// Writes [`name`](CompatAttrs::name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }
    /// Writes [`rev`](CompatAttrs::rev): at most 255.
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_checked::<c::Be<u32>>(2, value)
    }
    /// Writes [`type`](CompatAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}
/// Expression `byteorder`: converts numbers between network and host byte order.
pub struct ExprByteorderAttrs<'a>(rt::View<'a, 6>);
rt::__view!(ExprByteorderAttrs, FAMILY, 48, 6);
impl<'a> ExprByteorderAttrs<'a> {
    /// Register to read.
    #[doc(alias = "NFTA_BYTEORDER_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Register that gets the result.
    #[doc(alias = "NFTA_BYTEORDER_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Direction.
    #[doc(alias = "NFTA_BYTEORDER_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<ByteorderOps>, rt::DecodeError> {
        self.0.get::<Self, c::As<ByteorderOps, c::Be<u32>>>(3)
    }
    /// Number of bytes to convert.
    #[doc(alias = "NFTA_BYTEORDER_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Size of a number in bytes: 2, 4 or 8.
    #[doc(alias = "NFTA_BYTEORDER_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(5)
    }
}
rt::__set_writer!(ExprByteorderWriter, ExprByteorderAttrs, FAMILY, 48);
impl ExprByteorderWriter {
    /// Writes [`sreg`](ExprByteorderAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`dreg`](ExprByteorderAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`op`](ExprByteorderAttrs::op).
    #[inline]
    pub fn op(&mut self, value: ByteorderOps) -> &mut Self {
        self.put_attr::<c::As<ByteorderOps, c::Be<u32>>>(3, value)
    }
    /// Writes [`len`](ExprByteorderAttrs::len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`size`](ExprByteorderAttrs::size).
    #[inline]
    pub fn size(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
}
/// Expression and object `connlimit` (`ct count`): matches while there are few connections.
pub struct ExprConnlimitAttrs<'a>(rt::View<'a, 3>);
rt::__view!(ExprConnlimitAttrs, FAMILY, 49, 3);
impl<'a> ExprConnlimitAttrs<'a> {
    /// Most connections that match.
    #[doc(alias = "NFTA_CONNLIMIT_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// How it matches.
    #[doc(alias = "NFTA_CONNLIMIT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ConnlimitFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<ConnlimitFlags, c::Be<u32>>>(2)
    }
}
rt::__set_writer!(ExprConnlimitWriter, ExprConnlimitAttrs, FAMILY, 49);
impl ExprConnlimitWriter {
    /// Writes [`count`](ExprConnlimitAttrs::count).
    #[inline]
    pub fn count(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`flags`](ExprConnlimitAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: ConnlimitFlags) -> &mut Self {
        self.put_attr::<c::As<ConnlimitFlags, c::Be<u32>>>(2, value)
    }
}
/// Expression `dup`: sends a copy of the packet elsewhere.
pub struct ExprDupAttrs<'a>(rt::View<'a, 3>);
rt::__view!(ExprDupAttrs, FAMILY, 50, 3);
impl<'a> ExprDupAttrs<'a> {
    /// Register with the address to send it to; not in the family netdev.
    #[doc(alias = "NFTA_DUP_SREG_ADDR")]
    #[inline]
    pub fn sreg_addr(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Register with the index of the interface, 4 bytes in host byte order.
    #[doc(alias = "NFTA_DUP_SREG_DEV")]
    #[inline]
    pub fn sreg_dev(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
}
rt::__set_writer!(ExprDupWriter, ExprDupAttrs, FAMILY, 50);
impl ExprDupWriter {
    /// Writes [`sreg-addr`](ExprDupAttrs::sreg_addr).
    #[inline]
    pub fn sreg_addr(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`sreg-dev`](ExprDupAttrs::sreg_dev).
    #[inline]
    pub fn sreg_dev(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
}
/// Expression `dynset` (`add @set`, `update @set`): adds what is in a register to a set.
pub struct ExprDynsetAttrs<'a>(rt::View<'a, 11>);
rt::__view!(ExprDynsetAttrs, FAMILY, 51, 11);
impl<'a> ExprDynsetAttrs<'a> {
    /// Name of the set.
    #[doc(alias = "NFTA_DYNSET_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// The set, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_DYNSET_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(2)
    }
    /// What to do.
    #[doc(alias = "NFTA_DYNSET_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<DynsetOps>, rt::DecodeError> {
        self.0.get::<Self, c::As<DynsetOps, c::Be<u32>>>(3)
    }
    /// Register with the key.
    #[doc(alias = "NFTA_DYNSET_SREG_KEY")]
    #[inline]
    pub fn sreg_key(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(4)
    }
    /// Register with the value, for maps.
    #[doc(alias = "NFTA_DYNSET_SREG_DATA")]
    #[inline]
    pub fn sreg_data(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(5)
    }
    /// Milliseconds for which the element lives; the set's timeout if absent.
    #[doc(alias = "NFTA_DYNSET_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(6)
    }
    /// Expression that the new element gets.
    #[doc(alias = "NFTA_DYNSET_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprAttrs<'_>>(7)
    }
    /// How it works.
    #[doc(alias = "NFTA_DYNSET_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<DynsetFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<DynsetFlags, c::Be<u32>>>(9)
    }
    /// Two or more such expressions, in place of `expr`.
    #[doc(alias = "NFTA_DYNSET_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<ExprListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprListAttrs<'_>>(10)
    }
}
rt::__set_writer!(ExprDynsetWriter, ExprDynsetAttrs, FAMILY, 51);
impl ExprDynsetWriter {
    /// Writes [`set-name`](ExprDynsetAttrs::set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`set-id`](ExprDynsetAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }
    /// Writes [`op`](ExprDynsetAttrs::op).
    #[inline]
    pub fn op(&mut self, value: DynsetOps) -> &mut Self {
        self.put_attr::<c::As<DynsetOps, c::Be<u32>>>(3, value)
    }
    /// Writes [`sreg-key`](ExprDynsetAttrs::sreg_key).
    #[inline]
    pub fn sreg_key(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }
    /// Writes [`sreg-data`](ExprDynsetAttrs::sreg_data).
    #[inline]
    pub fn sreg_data(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(5, value)
    }
    /// Writes [`timeout`](ExprDynsetAttrs::timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }
    /// Writes [`expr`](ExprDynsetAttrs::expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(7, fill)
    }
    /// Writes [`flags`](ExprDynsetAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: DynsetFlags) -> &mut Self {
        self.put_attr::<c::As<DynsetFlags, c::Be<u32>>>(9, value)
    }
    /// Writes [`expressions`](ExprDynsetAttrs::expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(10, fill)
    }
}
/// Expression `exthdr` (`ip option`, `tcp option` and others): reads or writes extension headers and options.
pub struct ExprExthdrAttrs<'a>(rt::View<'a, 8>);
rt::__view!(ExprExthdrAttrs, FAMILY, 52, 8);
impl<'a> ExprExthdrAttrs<'a> {
    /// Register that gets the bytes; to read.
    #[doc(alias = "NFTA_EXTHDR_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Number of the header, option or chunk.
    #[doc(alias = "NFTA_EXTHDR_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(2)
    }
    /// First byte, in bytes from the beginning of the header.
    #[doc(alias = "NFTA_EXTHDR_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// Number of bytes.
    #[doc(alias = "NFTA_EXTHDR_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// What to return.
    #[doc(alias = "NFTA_EXTHDR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ExthdrFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<ExthdrFlags, c::Be<u32>>>(5)
    }
    /// Where to look; `ipv6` if absent.
    #[doc(alias = "NFTA_EXTHDR_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<ExthdrOp>, rt::DecodeError> {
        self.0.get::<Self, c::As<ExthdrOp, c::Be<u32>>>(6)
    }
    /// Register with the bytes; to write a TCP option, in place of `dreg`. With neither the option is taken away.
    #[doc(alias = "NFTA_EXTHDR_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(7)
    }
}
rt::__set_writer!(ExprExthdrWriter, ExprExthdrAttrs, FAMILY, 52);
impl ExprExthdrWriter {
    /// Writes [`dreg`](ExprExthdrAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`type`](ExprExthdrAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
    /// Writes [`offset`](ExprExthdrAttrs::offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`len`](ExprExthdrAttrs::len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`flags`](ExprExthdrAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: ExthdrFlags) -> &mut Self {
        self.put_attr::<c::As<ExthdrFlags, c::Be<u32>>>(5, value)
    }
    /// Writes [`op`](ExprExthdrAttrs::op).
    #[inline]
    pub fn op(&mut self, value: ExthdrOp) -> &mut Self {
        self.put_attr::<c::As<ExthdrOp, c::Be<u32>>>(6, value)
    }
    /// Writes [`sreg`](ExprExthdrAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(7, value)
    }
}
/// Expression `fwd`: sends the packet on by another device; for the family netdev.
pub struct ExprFwdAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprFwdAttrs, FAMILY, 53, 4);
impl<'a> ExprFwdAttrs<'a> {
    /// Register with the index of the device, 4 bytes in host byte order.
    #[doc(alias = "NFTA_FWD_SREG_DEV")]
    #[inline]
    pub fn sreg_dev(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Register with the address of the next hop.
    #[doc(alias = "NFTA_FWD_SREG_ADDR")]
    #[inline]
    pub fn sreg_addr(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Protocol family of that address.
    #[doc(alias = "NFTA_FWD_NFPROTO")]
    #[inline]
    pub fn nfproto(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.0.get::<Self, c::As<Nfproto, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprFwdWriter, ExprFwdAttrs, FAMILY, 53);
impl ExprFwdWriter {
    /// Writes [`sreg-dev`](ExprFwdAttrs::sreg_dev).
    #[inline]
    pub fn sreg_dev(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`sreg-addr`](ExprFwdAttrs::sreg_addr).
    #[inline]
    pub fn sreg_addr(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`nfproto`](ExprFwdAttrs::nfproto).
    #[inline]
    pub fn nfproto(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(3, value)
    }
}
/// Expression `hash`: computes a hash, for instance to spread connections.
pub struct ExprHashAttrs<'a>(rt::View<'a, 10>);
rt::__view!(ExprHashAttrs, FAMILY, 54, 10);
impl<'a> ExprHashAttrs<'a> {
    /// Register to read, for `jenkins`.
    #[doc(alias = "NFTA_HASH_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Register that gets the hash.
    #[doc(alias = "NFTA_HASH_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Number of bytes to read.
    #[doc(alias = "NFTA_HASH_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// Hashes run from 0 to this one minus 1.
    #[doc(alias = "NFTA_HASH_MODULUS")]
    #[inline]
    pub fn modulus(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Start of the computation; random if absent.
    #[doc(alias = "NFTA_HASH_SEED")]
    #[inline]
    pub fn seed(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(5)
    }
    /// Added to the result.
    #[doc(alias = "NFTA_HASH_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(6)
    }
    /// How to compute; `jenkins` if absent.
    #[doc(alias = "NFTA_HASH_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<HashTypes>, rt::DecodeError> {
        self.0.get::<Self, c::As<HashTypes, c::Be<u32>>>(7)
    }
    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_HASH_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(8)
    }
    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_HASH_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(9)
    }
}
rt::__set_writer!(ExprHashWriter, ExprHashAttrs, FAMILY, 54);
impl ExprHashWriter {
    /// Writes [`sreg`](ExprHashAttrs::sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`dreg`](ExprHashAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`len`](ExprHashAttrs::len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`modulus`](ExprHashAttrs::modulus).
    #[inline]
    pub fn modulus(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`seed`](ExprHashAttrs::seed).
    #[inline]
    pub fn seed(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
    /// Writes [`offset`](ExprHashAttrs::offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }
    /// Writes [`type`](ExprHashAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: HashTypes) -> &mut Self {
        self.put_attr::<c::As<HashTypes, c::Be<u32>>>(7, value)
    }
    /// Writes [`set-name`](ExprHashAttrs::set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }
    /// Writes [`set-id`](ExprHashAttrs::set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}
/// Expression `inner`: runs an expression on the packet inside of a tunnel.
pub struct ExprInnerAttrs<'a>(rt::View<'a, 6>);
rt::__view!(ExprInnerAttrs, FAMILY, 55, 6);
impl<'a> ExprInnerAttrs<'a> {
    /// Depth of the tunnel; 0 is the only one.
    #[doc(alias = "NFTA_INNER_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// Kind of the tunnel.
    #[doc(alias = "NFTA_INNER_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<InnerType>, rt::DecodeError> {
        self.0.get::<Self, c::As<InnerType, c::Be<u32>>>(2)
    }
    /// What to expect there.
    #[doc(alias = "NFTA_INNER_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<InnerFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<InnerFlags, c::Be<u32>>>(3)
    }
    /// Size of the tunnel's header in bytes.
    #[doc(alias = "NFTA_INNER_HDRSIZE")]
    #[inline]
    pub fn hdrsize(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
    /// Expression to run, `payload` or `meta`.
    #[doc(alias = "NFTA_INNER_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, ExprAttrs<'_>>(5)
    }
}
rt::__set_writer!(ExprInnerWriter, ExprInnerAttrs, FAMILY, 55);
impl ExprInnerWriter {
    /// Writes [`num`](ExprInnerAttrs::num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`type`](ExprInnerAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: InnerType) -> &mut Self {
        self.put_attr::<c::As<InnerType, c::Be<u32>>>(2, value)
    }
    /// Writes [`flags`](ExprInnerAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: InnerFlags) -> &mut Self {
        self.put_attr::<c::As<InnerFlags, c::Be<u32>>>(3, value)
    }
    /// Writes [`hdrsize`](ExprInnerAttrs::hdrsize).
    #[inline]
    pub fn hdrsize(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
    /// Writes [`expr`](ExprInnerAttrs::expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(5, fill)
    }
}
/// Expression `last`: remembers when the last packet came by.
pub struct ExprLastAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprLastAttrs, FAMILY, 56, 4);
impl<'a> ExprLastAttrs<'a> {
    /// 1 if a packet came by, else 0.
    #[doc(alias = "NFTA_LAST_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(1)
    }
    /// Milliseconds since then.
    #[doc(alias = "NFTA_LAST_MSECS")]
    #[inline]
    pub fn msecs(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(2)
    }
}
rt::__set_writer!(ExprLastWriter, ExprLastAttrs, FAMILY, 56);
impl ExprLastWriter {
    /// Writes [`set`](ExprLastAttrs::set).
    #[inline]
    pub fn set(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
    /// Writes [`msecs`](ExprLastAttrs::msecs).
    #[inline]
    pub fn msecs(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}
/// Expression and object `limit`: matches as long as a rate is kept to.
pub struct ExprLimitAttrs<'a>(rt::View<'a, 7>);
rt::__view!(ExprLimitAttrs, FAMILY, 57, 7);
impl<'a> ExprLimitAttrs<'a> {
    /// Packets or bytes in a unit of time.
    #[doc(alias = "NFTA_LIMIT_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(1)
    }
    /// Unit of time, in seconds: 1, 60 and so on.
    #[doc(alias = "NFTA_LIMIT_UNIT")]
    #[inline]
    pub fn unit(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(2)
    }
    /// Packets or bytes that may come at once beyond the rate; 5 packets if absent.
    #[doc(alias = "NFTA_LIMIT_BURST")]
    #[inline]
    pub fn burst(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
    /// What counts; packets if absent.
    #[doc(alias = "NFTA_LIMIT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<LimitType>, rt::DecodeError> {
        self.0.get::<Self, c::As<LimitType, c::Be<u32>>>(4)
    }
    /// How it matches.
    #[doc(alias = "NFTA_LIMIT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<LimitFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<LimitFlags, c::Be<u32>>>(5)
    }
}
rt::__set_writer!(ExprLimitWriter, ExprLimitAttrs, FAMILY, 57);
impl ExprLimitWriter {
    /// Writes [`rate`](ExprLimitAttrs::rate).
    #[inline]
    pub fn rate(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }
    /// Writes [`unit`](ExprLimitAttrs::unit).
    #[inline]
    pub fn unit(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
    /// Writes [`burst`](ExprLimitAttrs::burst).
    #[inline]
    pub fn burst(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
    /// Writes [`type`](ExprLimitAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: LimitType) -> &mut Self {
        self.put_attr::<c::As<LimitType, c::Be<u32>>>(4, value)
    }
    /// Writes [`flags`](ExprLimitAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: LimitFlags) -> &mut Self {
        self.put_attr::<c::As<LimitFlags, c::Be<u32>>>(5, value)
    }
}
/// Expression `osf`: guesses the sender's operating system by its TCP SYN.
pub struct ExprOsfAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprOsfAttrs, FAMILY, 58, 4);
impl<'a> ExprOsfAttrs<'a> {
    /// Register that gets the name, 16 bytes filled up with zeros.
    #[doc(alias = "NFTA_OSF_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// How to compare the TTL: 0 exactly or less on a local network, 1 less or equal, 2 not at all.
    #[doc(alias = "NFTA_OSF_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(2)
    }
    /// What to return.
    #[doc(alias = "NFTA_OSF_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<OsfFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<OsfFlags, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprOsfWriter, ExprOsfAttrs, FAMILY, 58);
impl ExprOsfWriter {
    /// Writes [`dreg`](ExprOsfAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`ttl`](ExprOsfAttrs::ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
    /// Writes [`flags`](ExprOsfAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: OsfFlags) -> &mut Self {
        self.put_attr::<c::As<OsfFlags, c::Be<u32>>>(3, value)
    }
}
/// Expression `queue`: hands packets to a program (`nfnetlink_queue`).
pub struct ExprQueueAttrs<'a>(rt::View<'a, 5>);
rt::__view!(ExprQueueAttrs, FAMILY, 59, 5);
impl<'a> ExprQueueAttrs<'a> {
    /// Number of the first queue.
    #[doc(alias = "NFTA_QUEUE_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(1)
    }
    /// Number of queues to spread packets to.
    #[doc(alias = "NFTA_QUEUE_TOTAL")]
    #[inline]
    pub fn total(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(2)
    }
    /// How to queue.
    #[doc(alias = "NFTA_QUEUE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<QueueFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<QueueFlags, c::Be<u16>>>(3)
    }
    /// Register with the number of the queue, in place of `num`.
    #[doc(alias = "NFTA_QUEUE_SREG_QNUM")]
    #[inline]
    pub fn sreg_qnum(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(4)
    }
}
rt::__set_writer!(ExprQueueWriter, ExprQueueAttrs, FAMILY, 59);
impl ExprQueueWriter {
    /// Writes [`num`](ExprQueueAttrs::num).
    #[inline]
    pub fn num(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }
    /// Writes [`total`](ExprQueueAttrs::total).
    #[inline]
    pub fn total(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }
    /// Writes [`flags`](ExprQueueAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: QueueFlags) -> &mut Self {
        self.put_attr::<c::As<QueueFlags, c::Be<u16>>>(3, value)
    }
    /// Writes [`sreg-qnum`](ExprQueueAttrs::sreg_qnum).
    #[inline]
    pub fn sreg_qnum(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }
}
/// Expression `redir` (`redirect`): destination NAT to this host.
pub struct ExprRedirAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprRedirAttrs, FAMILY, 60, 4);
impl<'a> ExprRedirAttrs<'a> {
    /// Register with the first port.
    #[doc(alias = "NFTA_REDIR_REG_PROTO_MIN")]
    #[inline]
    pub fn reg_proto_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Register with the last port; that of the first if absent.
    #[doc(alias = "NFTA_REDIR_REG_PROTO_MAX")]
    #[inline]
    pub fn reg_proto_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// How to choose ports.
    #[doc(alias = "NFTA_REDIR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<NatRangeFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<NatRangeFlags, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprRedirWriter, ExprRedirAttrs, FAMILY, 60);
impl ExprRedirWriter {
    /// Writes [`reg-proto-min`](ExprRedirAttrs::reg_proto_min).
    #[inline]
    pub fn reg_proto_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`reg-proto-max`](ExprRedirAttrs::reg_proto_max).
    #[inline]
    pub fn reg_proto_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`flags`](ExprRedirAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: NatRangeFlags) -> &mut Self {
        self.put_attr::<c::As<NatRangeFlags, c::Be<u32>>>(3, value)
    }
}
/// Expression `rt`: reads properties of the packet's route.
pub struct ExprRtAttrs<'a>(rt::View<'a, 3>);
rt::__view!(ExprRtAttrs, FAMILY, 61, 3);
impl<'a> ExprRtAttrs<'a> {
    /// Register that gets the value.
    #[doc(alias = "NFTA_RT_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Property.
    #[doc(alias = "NFTA_RT_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<RtKeys>, rt::DecodeError> {
        self.0.get::<Self, c::As<RtKeys, c::Be<u32>>>(2)
    }
}
rt::__set_writer!(ExprRtWriter, ExprRtAttrs, FAMILY, 61);
impl ExprRtWriter {
    /// Writes [`dreg`](ExprRtAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`key`](ExprRtAttrs::key).
    #[inline]
    pub fn key(&mut self, value: RtKeys) -> &mut Self {
        self.put_attr::<c::As<RtKeys, c::Be<u32>>>(2, value)
    }
}
/// Expression `socket`: reads properties of the local socket for which the packet is. Goes on only if there is one.
pub struct ExprSocketAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprSocketAttrs, FAMILY, 62, 4);
impl<'a> ExprSocketAttrs<'a> {
    /// Property.
    #[doc(alias = "NFTA_SOCKET_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<SocketKeys>, rt::DecodeError> {
        self.0.get::<Self, c::As<SocketKeys, c::Be<u32>>>(1)
    }
    /// Register that gets the value.
    #[doc(alias = "NFTA_SOCKET_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// For `cgroupv2`: depth of the ancestor that is meant.
    #[doc(alias = "NFTA_SOCKET_LEVEL")]
    #[inline]
    pub fn level(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(3)
    }
}
rt::__set_writer!(ExprSocketWriter, ExprSocketAttrs, FAMILY, 62);
impl ExprSocketWriter {
    /// Writes [`key`](ExprSocketAttrs::key).
    #[inline]
    pub fn key(&mut self, value: SocketKeys) -> &mut Self {
        self.put_attr::<c::As<SocketKeys, c::Be<u32>>>(1, value)
    }
    /// Writes [`dreg`](ExprSocketAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`level`](ExprSocketAttrs::level).
    #[inline]
    pub fn level(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}
/// Expression and object `synproxy`: answers SYN packets in place of the server.
pub struct SynproxyAttrs<'a>(rt::View<'a, 4>);
rt::__view!(SynproxyAttrs, FAMILY, 63, 4);
impl<'a> SynproxyAttrs<'a> {
    /// Maximum segment size of the server.
    #[doc(alias = "NFTA_SYNPROXY_MSS")]
    #[inline]
    pub fn mss(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(1)
    }
    /// Window scale of the server, as a power of two.
    #[doc(alias = "NFTA_SYNPROXY_WSCALE")]
    #[inline]
    pub fn wscale(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(2)
    }
    /// Options to offer.
    #[doc(alias = "NFTA_SYNPROXY_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SynproxyFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<SynproxyFlags, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(SynproxyWriter, SynproxyAttrs, FAMILY, 63);
impl SynproxyWriter {
    /// Writes [`mss`](SynproxyAttrs::mss).
    #[inline]
    pub fn mss(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }
    /// Writes [`wscale`](SynproxyAttrs::wscale).
    #[inline]
    pub fn wscale(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
    /// Writes [`flags`](SynproxyAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: SynproxyFlags) -> &mut Self {
        self.put_attr::<c::As<SynproxyFlags, c::Be<u32>>>(3, value)
    }
}
/// Expression `tunnel`: reads properties of the tunnel that the packet came by or leaves by.
pub struct ExprTunnelAttrs<'a>(rt::View<'a, 4>);
rt::__view!(ExprTunnelAttrs, FAMILY, 64, 4);
impl<'a> ExprTunnelAttrs<'a> {
    /// Property.
    #[doc(alias = "NFTA_TUNNEL_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<TunnelKeys>, rt::DecodeError> {
        self.0.get::<Self, c::As<TunnelKeys, c::Be<u32>>>(1)
    }
    /// Register that gets the value.
    #[doc(alias = "NFTA_TUNNEL_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(2)
    }
    /// Which tunnel; any if absent.
    #[doc(alias = "NFTA_TUNNEL_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<TunnelMode>, rt::DecodeError> {
        self.0.get::<Self, c::As<TunnelMode, c::Be<u32>>>(3)
    }
}
rt::__set_writer!(ExprTunnelWriter, ExprTunnelAttrs, FAMILY, 64);
impl ExprTunnelWriter {
    /// Writes [`key`](ExprTunnelAttrs::key).
    #[inline]
    pub fn key(&mut self, value: TunnelKeys) -> &mut Self {
        self.put_attr::<c::As<TunnelKeys, c::Be<u32>>>(1, value)
    }
    /// Writes [`dreg`](ExprTunnelAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
    /// Writes [`mode`](ExprTunnelAttrs::mode).
    #[inline]
    pub fn mode(&mut self, value: TunnelMode) -> &mut Self {
        self.put_attr::<c::As<TunnelMode, c::Be<u32>>>(3, value)
    }
}
/// Expression `xfrm` (`ipsec`): reads IPsec's state of the packet. Goes on only if there is one.
pub struct ExprXfrmAttrs<'a>(rt::View<'a, 5>);
rt::__view!(ExprXfrmAttrs, FAMILY, 65, 5);
impl<'a> ExprXfrmAttrs<'a> {
    /// Register that gets the value.
    #[doc(alias = "NFTA_XFRM_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.0.get::<Self, c::As<Registers, c::Be<u32>>>(1)
    }
    /// Property.
    #[doc(alias = "NFTA_XFRM_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<XfrmKeys>, rt::DecodeError> {
        self.0.get::<Self, c::As<XfrmKeys, c::Be<u32>>>(2)
    }
    /// Direction: 0 in, 1 out.
    #[doc(alias = "NFTA_XFRM_DIR")]
    #[inline]
    pub fn dir(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(3)
    }
    /// Which transformation is meant, counted from 0.
    #[doc(alias = "NFTA_XFRM_SPNUM")]
    #[inline]
    pub fn spnum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(4)
    }
}
rt::__set_writer!(ExprXfrmWriter, ExprXfrmAttrs, FAMILY, 65);
impl ExprXfrmWriter {
    /// Writes [`dreg`](ExprXfrmAttrs::dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }
    /// Writes [`key`](ExprXfrmAttrs::key).
    #[inline]
    pub fn key(&mut self, value: XfrmKeys) -> &mut Self {
        self.put_attr::<c::As<XfrmKeys, c::Be<u32>>>(2, value)
    }
    /// Writes [`dir`](ExprXfrmAttrs::dir).
    #[inline]
    pub fn dir(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }
    /// Writes [`spnum`](ExprXfrmAttrs::spnum).
    #[inline]
    pub fn spnum(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}
/// Object `ct-helper` (`ct helper`): helper that connections can get.
pub struct CtHelperAttrs<'a>(rt::View<'a, 4>);
rt::__view!(CtHelperAttrs, FAMILY, 66, 4);
impl<'a> CtHelperAttrs<'a> {
    /// Name of the helper, such as `ftp`.
    #[doc(alias = "NFTA_CT_HELPER_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Protocol family: 2 IPv4, 10 IPv6; the helper's if absent.
    #[doc(alias = "NFTA_CT_HELPER_L3PROTO")]
    #[inline]
    pub fn l3proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(2)
    }
    /// IP protocol: 6 TCP, 17 UDP.
    #[doc(alias = "NFTA_CT_HELPER_L4PROTO")]
    #[inline]
    pub fn l4proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(3)
    }
}
rt::__set_writer!(CtHelperWriter, CtHelperAttrs, FAMILY, 66);
impl CtHelperWriter {
    /// Writes [`name`](CtHelperAttrs::name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`l3proto`](CtHelperAttrs::l3proto).
    #[inline]
    pub fn l3proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }
    /// Writes [`l4proto`](CtHelperAttrs::l4proto).
    #[inline]
    pub fn l4proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }
}
/// Object `ct-timeout` (`ct timeout`): timeouts that connections can get.
pub struct CtTimeoutAttrs<'a>(rt::View<'a, 4>);
rt::__view!(CtTimeoutAttrs, FAMILY, 67, 4);
impl<'a> CtTimeoutAttrs<'a> {
    /// Protocol family: 2 IPv4, 10 IPv6.
    #[doc(alias = "NFTA_CT_TIMEOUT_L3PROTO")]
    #[inline]
    pub fn l3proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(1)
    }
    /// IP protocol: 6 TCP, 17 UDP.
    #[doc(alias = "NFTA_CT_TIMEOUT_L4PROTO")]
    #[inline]
    pub fn l4proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(2)
    }
    /// Seconds for each state, as attributes of 4 bytes in network byte order. What states there are depends on the protocol (`CTA_TIMEOUT_*` in linux/netfilter/nfnetlink\_cttimeout.h).
    #[doc(alias = "NFTA_CT_TIMEOUT_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(3)
    }
}
rt::__set_writer!(CtTimeoutWriter, CtTimeoutAttrs, FAMILY, 67);
impl CtTimeoutWriter {
    /// Writes [`l3proto`](CtTimeoutAttrs::l3proto).
    #[inline]
    pub fn l3proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }
    /// Writes [`l4proto`](CtTimeoutAttrs::l4proto).
    #[inline]
    pub fn l4proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
    /// Writes [`data`](CtTimeoutAttrs::data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}
/// Object `ct-expect` (`ct expectation`): connections to expect.
pub struct CtExpectAttrs<'a>(rt::View<'a, 6>);
rt::__view!(CtExpectAttrs, FAMILY, 68, 6);
impl<'a> CtExpectAttrs<'a> {
    /// Protocol family: 2 IPv4, 10 IPv6; that of the table if absent.
    #[doc(alias = "NFTA_CT_EXPECT_L3PROTO")]
    #[inline]
    pub fn l3proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(1)
    }
    /// IP protocol: 6 TCP, 17 UDP.
    #[doc(alias = "NFTA_CT_EXPECT_L4PROTO")]
    #[inline]
    pub fn l4proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(2)
    }
    /// Destination port.
    #[doc(alias = "NFTA_CT_EXPECT_DPORT")]
    #[inline]
    pub fn dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(3)
    }
    /// Milliseconds to wait; in host byte order.
    #[doc(alias = "NFTA_CT_EXPECT_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(4)
    }
    /// Most connections to expect at a time.
    #[doc(alias = "NFTA_CT_EXPECT_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(5)
    }
}
rt::__set_writer!(CtExpectWriter, CtExpectAttrs, FAMILY, 68);
impl CtExpectWriter {
    /// Writes [`l3proto`](CtExpectAttrs::l3proto).
    #[inline]
    pub fn l3proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }
    /// Writes [`l4proto`](CtExpectAttrs::l4proto).
    #[inline]
    pub fn l4proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
    /// Writes [`dport`](CtExpectAttrs::dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(3, value)
    }
    /// Writes [`timeout`](CtExpectAttrs::timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
    /// Writes [`size`](CtExpectAttrs::size).
    #[inline]
    pub fn size(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}
/// Object `secmark`: security mark that packets can get.
pub struct SecmarkAttrs<'a>(rt::View<'a, 2>);
rt::__view!(SecmarkAttrs, FAMILY, 69, 2);
impl<'a> SecmarkAttrs<'a> {
    /// Security context, as SELinux writes it; up to 4095 bytes.
    #[doc(alias = "NFTA_SECMARK_CTX")]
    #[inline]
    pub fn ctx(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
}
rt::__set_writer!(SecmarkWriter, SecmarkAttrs, FAMILY, 69);
impl SecmarkWriter {
    /// Writes [`ctx`](SecmarkAttrs::ctx).
    #[inline]
    pub fn ctx(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}
/// What happened to a packet that is traced (`meta nftrace set 1`).
pub struct TraceAttrs<'a>(rt::View<'a, 22>);
rt::__view!(TraceAttrs, FAMILY, 70, 22);
impl<'a> TraceAttrs<'a> {
    /// Name of the table.
    #[doc(alias = "NFTA_TRACE_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Name of the chain.
    #[doc(alias = "NFTA_TRACE_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Handle of the rule.
    #[doc(alias = "NFTA_TRACE_RULE_HANDLE")]
    #[inline]
    pub fn rule_handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u64>>(3)
    }
    /// What is told.
    #[doc(alias = "NFTA_TRACE_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<TraceTypes>, rt::DecodeError> {
        self.0.get::<Self, c::As<TraceTypes, c::Be<u32>>>(4)
    }
    /// What happens to the packet next.
    #[doc(alias = "NFTA_TRACE_VERDICT")]
    #[inline]
    pub fn verdict(&self) -> Result<Option<VerdictAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, VerdictAttrs<'_>>(5)
    }
    /// Number of the packet: traces of one packet have the same.
    #[doc(alias = "NFTA_TRACE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(6)
    }
    /// Ethernet header, or how much of it there is. Only in the first trace of a packet in a chain, as the next two.
    #[doc(alias = "NFTA_TRACE_LL_HEADER")]
    #[inline]
    pub fn ll_header(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(7)
    }
    /// IP header.
    #[doc(alias = "NFTA_TRACE_NETWORK_HEADER")]
    #[inline]
    pub fn network_header(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(8)
    }
    /// Beginning of the transport header.
    #[doc(alias = "NFTA_TRACE_TRANSPORT_HEADER")]
    #[inline]
    pub fn transport_header(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(9)
    }
    /// Index of the input interface.
    #[doc(alias = "NFTA_TRACE_IIF")]
    #[inline]
    pub fn iif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(10)
    }
    /// Hardware type of it, `ARPHRD_*`.
    #[doc(alias = "NFTA_TRACE_IIFTYPE")]
    #[inline]
    pub fn iiftype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(11)
    }
    /// Index of the output interface.
    #[doc(alias = "NFTA_TRACE_OIF")]
    #[inline]
    pub fn oif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(12)
    }
    /// Hardware type of it, `ARPHRD_*`.
    #[doc(alias = "NFTA_TRACE_OIFTYPE")]
    #[inline]
    pub fn oiftype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u16>>(13)
    }
    /// Mark of the packet.
    #[doc(alias = "NFTA_TRACE_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(14)
    }
    /// Protocol family.
    #[doc(alias = "NFTA_TRACE_NFPROTO")]
    #[inline]
    pub fn nfproto(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.0.get::<Self, c::As<Nfproto, c::Be<u32>>>(15)
    }
    /// Policy that decided.
    #[doc(alias = "NFTA_TRACE_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<VerdictCode>, rt::DecodeError> {
        self.0.get::<Self, c::As<VerdictCode, c::Be<u32>>>(16)
    }
    /// Id of the connection (newer kernels, as the next three).
    #[doc(alias = "NFTA_TRACE_CT_ID")]
    #[inline]
    pub fn ct_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(18)
    }
    /// Direction of the packet.
    #[doc(alias = "NFTA_TRACE_CT_DIRECTION")]
    #[inline]
    pub fn ct_direction(&self) -> Result<Option<CtDirection>, rt::DecodeError> {
        self.0.get::<Self, c::As<CtDirection, u8>>(19)
    }
    /// Bits of `IPS_*`, as in the family conntrack.
    #[doc(alias = "NFTA_TRACE_CT_STATUS")]
    #[inline]
    pub fn ct_status(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(20)
    }
    /// State as the key `state` of the expression `ct`.
    #[doc(alias = "NFTA_TRACE_CT_STATE")]
    #[inline]
    pub fn ct_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get::<Self, c::Be<u32>>(21)
    }
}
rt::__set_writer!(TraceWriter, TraceAttrs, FAMILY, 70);
impl TraceWriter {
    /// Writes [`table`](TraceAttrs::table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`chain`](TraceAttrs::chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`rule-handle`](TraceAttrs::rule_handle).
    #[inline]
    pub fn rule_handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }
    /// Writes [`type`](TraceAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: TraceTypes) -> &mut Self {
        self.put_attr::<c::As<TraceTypes, c::Be<u32>>>(4, value)
    }
    /// Writes [`verdict`](TraceAttrs::verdict).
    #[inline]
    pub fn verdict(&mut self, fill: impl FnOnce(&mut VerdictWriter)) -> &mut Self {
        self.put_nest::<VerdictWriter>(5, fill)
    }
    /// Writes [`id`](TraceAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }
    /// Writes [`ll-header`](TraceAttrs::ll_header).
    #[inline]
    pub fn ll_header(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }
    /// Writes [`network-header`](TraceAttrs::network_header).
    #[inline]
    pub fn network_header(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
    /// Writes [`transport-header`](TraceAttrs::transport_header).
    #[inline]
    pub fn transport_header(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(9, value)
    }
    /// Writes [`iif`](TraceAttrs::iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }
    /// Writes [`iiftype`](TraceAttrs::iiftype).
    #[inline]
    pub fn iiftype(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(11, value)
    }
    /// Writes [`oif`](TraceAttrs::oif).
    #[inline]
    pub fn oif(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }
    /// Writes [`oiftype`](TraceAttrs::oiftype).
    #[inline]
    pub fn oiftype(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(13, value)
    }
    /// Writes [`mark`](TraceAttrs::mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(14, value)
    }
    /// Writes [`nfproto`](TraceAttrs::nfproto).
    #[inline]
    pub fn nfproto(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(15, value)
    }
    /// Writes [`policy`](TraceAttrs::policy).
    #[inline]
    pub fn policy(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(16, value)
    }
    /// Writes [`ct-id`](TraceAttrs::ct_id).
    #[inline]
    pub fn ct_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(18, value)
    }
    /// Writes [`ct-direction`](TraceAttrs::ct_direction).
    #[inline]
    pub fn ct_direction(&mut self, value: CtDirection) -> &mut Self {
        self.put_attr::<c::As<CtDirection, u8>>(19, value)
    }
    /// Writes [`ct-status`](TraceAttrs::ct_status).
    #[inline]
    pub fn ct_status(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(20, value)
    }
    /// Writes [`ct-state`](TraceAttrs::ct_state).
    #[inline]
    pub fn ct_state(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }
}
