// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Log { numbers: 7, writer: LogWriter },
        1 => Numgen { numbers: 7, writer: NumgenWriter },
        2 => Range { numbers: 5, writer: RangeWriter },
        3 => Batch { numbers: 2, writer: BatchWriter },
        4 => Table { numbers: 8, writer: TableWriter },
        5 => Chain { numbers: 13, writer: ChainWriter },
        6 => Counter { numbers: 4, writer: CounterWriter },
        7 => NftHook { numbers: 5, writer: NftHookWriter },
        8 => HookDev { numbers: 3, writer: HookDevWriter },
        9 => NftCounter { numbers: 3, writer: NftCounterWriter },
        10 => Rule { numbers: 12, writer: RuleWriter },
        11 => ExprList { numbers: 2, writer: ExprListWriter },
        12 => Expr { numbers: 3, writer: ExprWriter },
        13 => RuleCompat { numbers: 3, writer: RuleCompatWriter },
        14 => Set { numbers: 21, writer: SetWriter },
        15 => SetDesc { numbers: 3, writer: SetDescWriter },
        16 => SetDescConcat { numbers: 2, writer: SetDescConcatWriter },
        17 => SetField { numbers: 2, writer: SetFieldWriter },
        18 => SetList { numbers: 2, writer: SetListWriter },
        19 => Setelem { numbers: 12, writer: SetelemWriter },
        20 => SetelemListElem { numbers: 2, writer: SetelemListElemWriter },
        21 => SetelemList { numbers: 5, writer: SetelemListWriter },
        22 => Gen { numbers: 4, writer: GenWriter },
        23 => Obj { numbers: 9, writer: ObjWriter },
        24 => Quota { numbers: 5, writer: QuotaWriter },
        25 => Flowtable { numbers: 8, writer: FlowtableWriter },
        26 => FlowtableHook { numbers: 4, writer: FlowtableHookWriter },
        27 => ExprBitwise { numbers: 9, writer: ExprBitwiseWriter },
        28 => ExprCmp { numbers: 4, writer: ExprCmpWriter },
        29 => Data { numbers: 3, writer: DataWriter },
        30 => Verdict { numbers: 4, writer: VerdictWriter },
        31 => ExprCounter { numbers: 4, writer: ExprCounterWriter },
        32 => ExprFib { numbers: 4, writer: ExprFibWriter },
        33 => ExprCt { numbers: 5, writer: ExprCtWriter },
        34 => ExprFlowOffload { numbers: 2, writer: ExprFlowOffloadWriter },
        35 => ExprImmediate { numbers: 3, writer: ExprImmediateWriter },
        36 => ExprLookup { numbers: 6, writer: ExprLookupWriter },
        37 => ExprMasq { numbers: 4, writer: ExprMasqWriter },
        38 => ExprMeta { numbers: 4, writer: ExprMetaWriter },
        39 => ExprNat { numbers: 8, writer: ExprNatWriter },
        40 => ExprPayload { numbers: 9, writer: ExprPayloadWriter },
        41 => ExprReject { numbers: 3, writer: ExprRejectWriter },
        42 => ExprTarget { numbers: 4, writer: ExprTargetWriter },
        43 => ExprTproxy { numbers: 4, writer: ExprTproxyWriter },
        44 => ExprObjref { numbers: 6, writer: ExprObjrefWriter },
        45 => CompatTarget { numbers: 4, writer: CompatTargetWriter },
        46 => CompatMatch { numbers: 4, writer: CompatMatchWriter },
        47 => Compat { numbers: 4, writer: CompatWriter },
        48 => ExprByteorder { numbers: 6, writer: ExprByteorderWriter },
        49 => ExprConnlimit { numbers: 3, writer: ExprConnlimitWriter },
        50 => ExprDup { numbers: 3, writer: ExprDupWriter },
        51 => ExprDynset { numbers: 11, writer: ExprDynsetWriter },
        52 => ExprExthdr { numbers: 8, writer: ExprExthdrWriter },
        53 => ExprFwd { numbers: 4, writer: ExprFwdWriter },
        54 => ExprHash { numbers: 10, writer: ExprHashWriter },
        55 => ExprInner { numbers: 6, writer: ExprInnerWriter },
        56 => ExprLast { numbers: 4, writer: ExprLastWriter },
        57 => ExprLimit { numbers: 7, writer: ExprLimitWriter },
        58 => ExprOsf { numbers: 4, writer: ExprOsfWriter },
        59 => ExprQueue { numbers: 5, writer: ExprQueueWriter },
        60 => ExprRedir { numbers: 4, writer: ExprRedirWriter },
        61 => ExprRt { numbers: 3, writer: ExprRtWriter },
        62 => ExprSocket { numbers: 4, writer: ExprSocketWriter },
        63 => Synproxy { numbers: 4, writer: SynproxyWriter },
        64 => ExprTunnel { numbers: 4, writer: ExprTunnelWriter },
        65 => ExprXfrm { numbers: 5, writer: ExprXfrmWriter },
        66 => CtHelper { numbers: 4, writer: CtHelperWriter },
        67 => CtTimeout { numbers: 4, writer: CtTimeoutWriter },
        68 => CtExpect { numbers: 6, writer: CtExpectWriter },
        69 => Secmark { numbers: 2, writer: SecmarkWriter },
        70 => Trace { numbers: 22, writer: TraceWriter },
    ],
}

/// Expression `log`: writes a line to the kernel's log, or with `group` sends the packet to a
/// program. The two cannot be had together.
pub type LogAttrs<'a> = AttrsOf<'a, sets::Log>;

impl<'a> LogAttrs<'a> {
    /// Number of the group of `nfnetlink_log` to send to.
    #[doc(alias = "NFTA_LOG_GROUP")]
    #[inline]
    pub fn group(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Text at the beginning of the line, up to 127 bytes.
    #[doc(alias = "NFTA_LOG_PREFIX")]
    #[inline]
    pub fn prefix(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Bytes of the packet to send to the group; 0 for all.
    #[doc(alias = "NFTA_LOG_SNAPLEN")]
    #[inline]
    pub fn snaplen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Packets to collect in the kernel before they are sent to the group.
    #[doc(alias = "NFTA_LOG_QTHRESHOLD")]
    #[inline]
    pub fn qthreshold(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(4)
    }

    /// Level of the line; 4 (warning) if absent.
    #[doc(alias = "NFTA_LOG_LEVEL")]
    #[inline]
    pub fn level(&self) -> Result<Option<LogLevel>, rt::DecodeError> {
        self.view.get::<c::As<LogLevel, c::Be<u32>>>(5)
    }

    /// What to add to the line.
    #[doc(alias = "NFTA_LOG_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<LogFlags>, rt::DecodeError> {
        self.view.get::<c::As<LogFlags, c::Be<u32>>>(6)
    }
}

impl LogWriter {
    /// Sets [`group`](LogAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`prefix`](LogAttrs#method.prefix).
    #[inline]
    pub fn prefix(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`snaplen`](LogAttrs#method.snaplen).
    #[inline]
    pub fn snaplen(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`qthreshold`](LogAttrs#method.qthreshold).
    #[inline]
    pub fn qthreshold(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(4, value)
    }

    /// Sets [`level`](LogAttrs#method.level).
    #[inline]
    pub fn level(&mut self, value: LogLevel) -> &mut Self {
        self.put_attr::<c::As<LogLevel, c::Be<u32>>>(5, value)
    }

    /// Sets [`flags`](LogAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: LogFlags) -> &mut Self {
        self.put_attr::<c::As<LogFlags, c::Be<u32>>>(6, value)
    }
}

/// Expression `numgen`: makes numbers, for instance to spread connections.
pub type NumgenAttrs<'a> = AttrsOf<'a, sets::Numgen>;

impl<'a> NumgenAttrs<'a> {
    /// Register that gets the number.
    #[doc(alias = "NFTA_NG_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Numbers run from 0 to this one minus 1.
    #[doc(alias = "NFTA_NG_MODULUS")]
    #[inline]
    pub fn modulus(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Where numbers come from.
    #[doc(alias = "NFTA_NG_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<NumgenTypes>, rt::DecodeError> {
        self.view.get::<c::As<NumgenTypes, c::Be<u32>>>(3)
    }

    /// Added to the result.
    #[doc(alias = "NFTA_NG_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_NG_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(5)
    }

    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_NG_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(6)
    }
}

impl NumgenWriter {
    /// Sets [`dreg`](NumgenAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`modulus`](NumgenAttrs#method.modulus).
    #[inline]
    pub fn modulus(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`type`](NumgenAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: NumgenTypes) -> &mut Self {
        self.put_attr::<c::As<NumgenTypes, c::Be<u32>>>(3, value)
    }

    /// Sets [`offset`](NumgenAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`set-name`](NumgenAttrs#method.set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(5, value)
    }

    /// Sets [`set-id`](NumgenAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }
}

/// Expression `range`: goes on if a register lies in, or outside of, a range.
pub type RangeAttrs<'a> = AttrsOf<'a, sets::Range>;

impl<'a> RangeAttrs<'a> {
    /// Register to look at.
    #[doc(alias = "NFTA_RANGE_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// In or outside.
    #[doc(alias = "NFTA_RANGE_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<RangeOps>, rt::DecodeError> {
        self.view.get::<c::As<RangeOps, c::Be<u32>>>(2)
    }

    /// First value.
    #[doc(alias = "NFTA_RANGE_FROM_DATA")]
    #[inline]
    pub fn from_data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(3)
    }

    /// Last value.
    #[doc(alias = "NFTA_RANGE_TO_DATA")]
    #[inline]
    pub fn to_data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(4)
    }
}

impl RangeWriter {
    /// Sets [`sreg`](RangeAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`op`](RangeAttrs#method.op): at most 255.
    #[inline]
    pub fn op(&mut self, value: RangeOps) -> &mut Self {
        self.put_checked::<c::As<RangeOps, c::Be<u32>>>(2, value)
    }

    /// Sets [`from-data`](RangeAttrs#method.from_data).
    #[inline]
    pub fn from_data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(3, fill)
    }

    /// Sets [`to-data`](RangeAttrs#method.to_data).
    #[inline]
    pub fn to_data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(4, fill)
    }
}

/// Bracket of a transaction.
pub type BatchAttrs<'a> = AttrsOf<'a, sets::Batch>;

impl<'a> BatchAttrs<'a> {
    /// Generation that the sender knows, as `getgen` returned it.
    #[doc(alias = "NFNL_BATCH_GENID")]
    #[inline]
    pub fn genid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }
}

impl BatchWriter {
    /// Sets [`genid`](BatchAttrs#method.genid).
    #[inline]
    pub fn genid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}

/// A table.
pub type TableAttrs<'a> = AttrsOf<'a, sets::Table>;

impl<'a> TableAttrs<'a> {
    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_TABLE_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// State of the table.
    #[doc(alias = "NFTA_TABLE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<TableFlags>, rt::DecodeError> {
        self.view.get::<c::As<TableFlags, c::Be<u32>>>(2)
    }

    /// Chains, sets, objects and flow tables in it; read-only.
    #[doc(alias = "NFTA_TABLE_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Number that names the table too; given by the kernel.
    #[doc(alias = "NFTA_TABLE_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(4)
    }

    /// Up to 256 bytes that the kernel only keeps, such as `nft`'s comments.
    #[doc(alias = "NFTA_TABLE_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }

    /// Netlink port id of the socket that owns the table; read-only.
    #[doc(alias = "NFTA_TABLE_OWNER")]
    #[inline]
    pub fn owner(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }
}

impl TableWriter {
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

    /// Sets [`use`](TableAttrs#method.use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`handle`](TableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }

    /// Sets [`userdata`](TableAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }

    /// Sets [`owner`](TableAttrs#method.owner).
    #[inline]
    pub fn owner(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }
}

/// A chain.
pub type ChainAttrs<'a> = AttrsOf<'a, sets::Chain>;

impl<'a> ChainAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_CHAIN_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Number that names the chain within its table; given by the kernel.
    #[doc(alias = "NFTA_CHAIN_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }

    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_CHAIN_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Where packets come from; makes it a base chain.
    #[doc(alias = "NFTA_CHAIN_HOOK")]
    #[inline]
    pub fn hook(&self) -> Result<Option<NftHookAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NftHookAttrs<'_>>(4)
    }

    /// Verdict at the end of a base chain, `accept` or `drop`.
    #[doc(alias = "NFTA_CHAIN_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<VerdictCode>, rt::DecodeError> {
        self.view.get::<c::As<VerdictCode, c::Be<u32>>>(5)
    }

    /// Rules in it and jumps to it; read-only.
    #[doc(alias = "NFTA_CHAIN_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(6)
    }

    /// Type of a base chain: `filter`, `nat` or `route`.
    #[doc(alias = "NFTA_CHAIN_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(7)
    }

    /// Counters of packets that met the policy.
    #[doc(alias = "NFTA_CHAIN_COUNTERS")]
    #[inline]
    pub fn counters(&self) -> Result<Option<NftCounterAttrs<'a>>, rt::DecodeError> {
        self.view.get::<NftCounterAttrs<'_>>(8)
    }

    /// Kind of the chain.
    #[doc(alias = "NFTA_CHAIN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ChainFlags>, rt::DecodeError> {
        self.view.get::<c::As<ChainFlags, c::Be<u32>>>(10)
    }

    /// Number by which later messages of the same transaction can name the chain, before it has a
    /// handle.
    #[doc(alias = "NFTA_CHAIN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(11)
    }

    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_CHAIN_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(12)
    }
}

impl ChainWriter {
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

    /// Sets [`use`](ChainAttrs#method.use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
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

/// Object `counter`.
pub type CounterAttrs<'a> = AttrsOf<'a, sets::Counter>;

impl<'a> CounterAttrs<'a> {
    /// The `bytes` attribute.
    #[doc(alias = "NFTA_COUNTER_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// The `packets` attribute.
    #[doc(alias = "NFTA_COUNTER_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }
}

impl CounterWriter {
    /// Sets [`bytes`](CounterAttrs#method.bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`packets`](CounterAttrs#method.packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}

/// Where a base chain is attached.
pub type NftHookAttrs<'a> = AttrsOf<'a, sets::NftHook>;

impl<'a> NftHookAttrs<'a> {
    /// Number of the hook. Families inet, ip, ip6 and bridge: 0 prerouting, 1 input, 2 forward, 3
    /// output, 4 postrouting; 5 is ingress in inet. netdev: 0 ingress, 1 egress. arp: 0 input, 1
    /// output.
    #[doc(alias = "NFTA_HOOK_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Order among the chains of a hook; the lowest is first. May be negative.
    #[doc(alias = "NFTA_HOOK_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<c::Be<i32>>(2)
    }

    /// Name of the device, for ingress and egress.
    #[doc(alias = "NFTA_HOOK_DEV")]
    #[inline]
    pub fn dev(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Names of devices, for ingress and egress.
    #[doc(alias = "NFTA_HOOK_DEVS")]
    #[inline]
    pub fn devs(&self) -> Result<Option<HookDevAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HookDevAttrs<'_>>(4)
    }
}

impl NftHookWriter {
    /// Sets [`num`](NftHookAttrs#method.num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`priority`](NftHookAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: i32) -> &mut Self {
        self.put_attr::<c::Be<i32>>(2, value)
    }

    /// Sets [`dev`](NftHookAttrs#method.dev).
    #[inline]
    pub fn dev(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`devs`](NftHookAttrs#method.devs).
    #[inline]
    pub fn devs(&mut self, fill: impl FnOnce(&mut HookDevWriter)) -> &mut Self {
        self.put_nest::<HookDevWriter>(4, fill)
    }
}

/// List of devices.
pub type HookDevAttrs<'a> = AttrsOf<'a, sets::HookDev>;

impl<'a> HookDevAttrs<'a> {
    /// Name of a device.
    #[doc(alias = "NFTA_DEVICE_NAME")]
    #[inline]
    pub fn name(&self) -> rt::Multi<'a, c::Text> {
        self.view.all(1)
    }

    /// Beginning of names: all devices so named, also those that come later (`eth*`, newer
    /// kernels).
    #[doc(alias = "NFTA_DEVICE_PREFIX")]
    #[inline]
    pub fn prefix(&self) -> rt::Multi<'a, c::Text> {
        self.view.all(2)
    }
}

impl HookDevWriter {
    /// Sets [`name`](HookDevAttrs#method.name): call it once for each value.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`prefix`](HookDevAttrs#method.prefix): call it once for each value.
    #[inline]
    pub fn prefix(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Counters of a base chain's policy.
pub type NftCounterAttrs<'a> = AttrsOf<'a, sets::NftCounter>;

impl<'a> NftCounterAttrs<'a> {
    /// The `bytes` attribute.
    #[doc(alias = "NFTA_COUNTER_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// The `packets` attribute.
    #[doc(alias = "NFTA_COUNTER_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }
}

impl NftCounterWriter {
    /// Sets [`bytes`](NftCounterAttrs#method.bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`packets`](NftCounterAttrs#method.packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}

/// A rule.
pub type RuleAttrs<'a> = AttrsOf<'a, sets::Rule>;

impl<'a> RuleAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_RULE_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Name of its chain.
    #[doc(alias = "NFTA_RULE_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Number that names the rule within its table; given by the kernel.
    #[doc(alias = "NFTA_RULE_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(3)
    }

    /// What the rule does, in order. As soon as one does not match, the rest is left out.
    #[doc(alias = "NFTA_RULE_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<ExprListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprListAttrs<'_>>(4)
    }

    /// Needed by matches and targets of iptables.
    #[doc(alias = "NFTA_RULE_COMPAT")]
    #[inline]
    pub fn compat(&self) -> Result<Option<RuleCompatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<RuleCompatAttrs<'_>>(5)
    }

    /// Handle of the rule behind or before which to insert; in replies of the one before this.
    #[doc(alias = "NFTA_RULE_POSITION")]
    #[inline]
    pub fn position(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(6)
    }

    /// Up to 256 bytes that the kernel only keeps, such as `nft`'s comments.
    #[doc(alias = "NFTA_RULE_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// Number by which later messages of the same transaction can name the rule.
    #[doc(alias = "NFTA_RULE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(9)
    }

    /// As `position`, for a rule of the same transaction, by its `id`.
    #[doc(alias = "NFTA_RULE_POSITION_ID")]
    #[inline]
    pub fn position_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(10)
    }

    /// The chain, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_RULE_CHAIN_ID")]
    #[inline]
    pub fn chain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(11)
    }
}

impl RuleWriter {
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

/// List of expressions.
pub type ExprListAttrs<'a> = AttrsOf<'a, sets::ExprList>;

impl<'a> ExprListAttrs<'a> {
    /// An expression.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, ExprAttrs<'a>> {
        self.view.all(1)
    }
}

impl ExprListWriter {
    /// Sets [`elem`](ExprListAttrs#method.elem): call it once for each value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(1, fill)
    }
}

/// An expression.
pub type ExprAttrs<'a> = AttrsOf<'a, sets::Expr>;

impl<'a> ExprAttrs<'a> {
    /// Name of its kind, such as `cmp` or `payload`.
    #[doc(alias = "NFTA_EXPR_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Its arguments, of which the name says what they are.
    #[doc(alias = "NFTA_EXPR_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<ExprOps<'a>>, rt::DecodeError> {
        self.view.select(2, 1, ExprOps::select)
    }
}

impl ExprWriter {
    /// Sets [`name`](ExprAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets `data` in the layout for `bitwise`, and the selector.
    #[inline]
    pub fn data_bitwise(
        &mut self,
        fill: impl FnOnce(&mut ExprBitwiseWriter),
    ) -> &mut Self {
        self.put_selected(1, "bitwise").put_nest::<ExprBitwiseWriter>(2, fill)
    }

    /// Sets `data` in the layout for `byteorder`, and the selector.
    #[inline]
    pub fn data_byteorder(
        &mut self,
        fill: impl FnOnce(&mut ExprByteorderWriter),
    ) -> &mut Self {
        self.put_selected(1, "byteorder").put_nest::<ExprByteorderWriter>(2, fill)
    }

    /// Sets `data` in the layout for `cmp`, and the selector.
    #[inline]
    pub fn data_cmp(&mut self, fill: impl FnOnce(&mut ExprCmpWriter)) -> &mut Self {
        self.put_selected(1, "cmp").put_nest::<ExprCmpWriter>(2, fill)
    }

    /// Sets `data` in the layout for `connlimit`, and the selector.
    #[inline]
    pub fn data_connlimit(
        &mut self,
        fill: impl FnOnce(&mut ExprConnlimitWriter),
    ) -> &mut Self {
        self.put_selected(1, "connlimit").put_nest::<ExprConnlimitWriter>(2, fill)
    }

    /// Sets `data` in the layout for `counter`, and the selector.
    #[inline]
    pub fn data_counter(
        &mut self,
        fill: impl FnOnce(&mut ExprCounterWriter),
    ) -> &mut Self {
        self.put_selected(1, "counter").put_nest::<ExprCounterWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ct`, and the selector.
    #[inline]
    pub fn data_ct(&mut self, fill: impl FnOnce(&mut ExprCtWriter)) -> &mut Self {
        self.put_selected(1, "ct").put_nest::<ExprCtWriter>(2, fill)
    }

    /// Sets `data` in the layout for `dup`, and the selector.
    #[inline]
    pub fn data_dup(&mut self, fill: impl FnOnce(&mut ExprDupWriter)) -> &mut Self {
        self.put_selected(1, "dup").put_nest::<ExprDupWriter>(2, fill)
    }

    /// Sets `data` in the layout for `dynset`, and the selector.
    #[inline]
    pub fn data_dynset(
        &mut self,
        fill: impl FnOnce(&mut ExprDynsetWriter),
    ) -> &mut Self {
        self.put_selected(1, "dynset").put_nest::<ExprDynsetWriter>(2, fill)
    }

    /// Sets `data` in the layout for `exthdr`, and the selector.
    #[inline]
    pub fn data_exthdr(
        &mut self,
        fill: impl FnOnce(&mut ExprExthdrWriter),
    ) -> &mut Self {
        self.put_selected(1, "exthdr").put_nest::<ExprExthdrWriter>(2, fill)
    }

    /// Sets `data` in the layout for `fib`, and the selector.
    #[inline]
    pub fn data_fib(&mut self, fill: impl FnOnce(&mut ExprFibWriter)) -> &mut Self {
        self.put_selected(1, "fib").put_nest::<ExprFibWriter>(2, fill)
    }

    /// Sets `data` in the layout for `flow_offload`, and the selector.
    #[inline]
    pub fn data_flow_offload(
        &mut self,
        fill: impl FnOnce(&mut ExprFlowOffloadWriter),
    ) -> &mut Self {
        self.put_selected(1, "flow_offload").put_nest::<ExprFlowOffloadWriter>(2, fill)
    }

    /// Sets `data` in the layout for `fwd`, and the selector.
    #[inline]
    pub fn data_fwd(&mut self, fill: impl FnOnce(&mut ExprFwdWriter)) -> &mut Self {
        self.put_selected(1, "fwd").put_nest::<ExprFwdWriter>(2, fill)
    }

    /// Sets `data` in the layout for `hash`, and the selector.
    #[inline]
    pub fn data_hash(&mut self, fill: impl FnOnce(&mut ExprHashWriter)) -> &mut Self {
        self.put_selected(1, "hash").put_nest::<ExprHashWriter>(2, fill)
    }

    /// Sets `data` in the layout for `immediate`, and the selector.
    #[inline]
    pub fn data_immediate(
        &mut self,
        fill: impl FnOnce(&mut ExprImmediateWriter),
    ) -> &mut Self {
        self.put_selected(1, "immediate").put_nest::<ExprImmediateWriter>(2, fill)
    }

    /// Sets `data` in the layout for `inner`, and the selector.
    #[inline]
    pub fn data_inner(&mut self, fill: impl FnOnce(&mut ExprInnerWriter)) -> &mut Self {
        self.put_selected(1, "inner").put_nest::<ExprInnerWriter>(2, fill)
    }

    /// Sets `data` in the layout for `last`, and the selector.
    #[inline]
    pub fn data_last(&mut self, fill: impl FnOnce(&mut ExprLastWriter)) -> &mut Self {
        self.put_selected(1, "last").put_nest::<ExprLastWriter>(2, fill)
    }

    /// Sets `data` in the layout for `limit`, and the selector.
    #[inline]
    pub fn data_limit(&mut self, fill: impl FnOnce(&mut ExprLimitWriter)) -> &mut Self {
        self.put_selected(1, "limit").put_nest::<ExprLimitWriter>(2, fill)
    }

    /// Sets `data` in the layout for `log`, and the selector.
    #[inline]
    pub fn data_log(&mut self, fill: impl FnOnce(&mut LogWriter)) -> &mut Self {
        self.put_selected(1, "log").put_nest::<LogWriter>(2, fill)
    }

    /// Sets `data` in the layout for `lookup`, and the selector.
    #[inline]
    pub fn data_lookup(
        &mut self,
        fill: impl FnOnce(&mut ExprLookupWriter),
    ) -> &mut Self {
        self.put_selected(1, "lookup").put_nest::<ExprLookupWriter>(2, fill)
    }

    /// Sets `data` in the layout for `masq`, and the selector.
    #[inline]
    pub fn data_masq(&mut self, fill: impl FnOnce(&mut ExprMasqWriter)) -> &mut Self {
        self.put_selected(1, "masq").put_nest::<ExprMasqWriter>(2, fill)
    }

    /// Sets `data` in the layout for `match`, and the selector.
    #[inline]
    pub fn data_match(
        &mut self,
        fill: impl FnOnce(&mut CompatMatchWriter),
    ) -> &mut Self {
        self.put_selected(1, "match").put_nest::<CompatMatchWriter>(2, fill)
    }

    /// Sets `data` in the layout for `meta`, and the selector.
    #[inline]
    pub fn data_meta(&mut self, fill: impl FnOnce(&mut ExprMetaWriter)) -> &mut Self {
        self.put_selected(1, "meta").put_nest::<ExprMetaWriter>(2, fill)
    }

    /// Sets `data` in the layout for `nat`, and the selector.
    #[inline]
    pub fn data_nat(&mut self, fill: impl FnOnce(&mut ExprNatWriter)) -> &mut Self {
        self.put_selected(1, "nat").put_nest::<ExprNatWriter>(2, fill)
    }

    /// Sets `data` in the layout for `notrack`, and the selector.
    #[inline]
    pub fn data_notrack(&mut self) -> &mut Self {
        self.put_selected(1, "notrack").put_payload(2, |_| {})
    }

    /// Sets `data` in the layout for `numgen`, and the selector.
    #[inline]
    pub fn data_numgen(&mut self, fill: impl FnOnce(&mut NumgenWriter)) -> &mut Self {
        self.put_selected(1, "numgen").put_nest::<NumgenWriter>(2, fill)
    }

    /// Sets `data` in the layout for `objref`, and the selector.
    #[inline]
    pub fn data_objref(
        &mut self,
        fill: impl FnOnce(&mut ExprObjrefWriter),
    ) -> &mut Self {
        self.put_selected(1, "objref").put_nest::<ExprObjrefWriter>(2, fill)
    }

    /// Sets `data` in the layout for `osf`, and the selector.
    #[inline]
    pub fn data_osf(&mut self, fill: impl FnOnce(&mut ExprOsfWriter)) -> &mut Self {
        self.put_selected(1, "osf").put_nest::<ExprOsfWriter>(2, fill)
    }

    /// Sets `data` in the layout for `payload`, and the selector.
    #[inline]
    pub fn data_payload(
        &mut self,
        fill: impl FnOnce(&mut ExprPayloadWriter),
    ) -> &mut Self {
        self.put_selected(1, "payload").put_nest::<ExprPayloadWriter>(2, fill)
    }

    /// Sets `data` in the layout for `queue`, and the selector.
    #[inline]
    pub fn data_queue(&mut self, fill: impl FnOnce(&mut ExprQueueWriter)) -> &mut Self {
        self.put_selected(1, "queue").put_nest::<ExprQueueWriter>(2, fill)
    }

    /// Sets `data` in the layout for `quota`, and the selector.
    #[inline]
    pub fn data_quota(&mut self, fill: impl FnOnce(&mut QuotaWriter)) -> &mut Self {
        self.put_selected(1, "quota").put_nest::<QuotaWriter>(2, fill)
    }

    /// Sets `data` in the layout for `range`, and the selector.
    #[inline]
    pub fn data_range(&mut self, fill: impl FnOnce(&mut RangeWriter)) -> &mut Self {
        self.put_selected(1, "range").put_nest::<RangeWriter>(2, fill)
    }

    /// Sets `data` in the layout for `redir`, and the selector.
    #[inline]
    pub fn data_redir(&mut self, fill: impl FnOnce(&mut ExprRedirWriter)) -> &mut Self {
        self.put_selected(1, "redir").put_nest::<ExprRedirWriter>(2, fill)
    }

    /// Sets `data` in the layout for `reject`, and the selector.
    #[inline]
    pub fn data_reject(
        &mut self,
        fill: impl FnOnce(&mut ExprRejectWriter),
    ) -> &mut Self {
        self.put_selected(1, "reject").put_nest::<ExprRejectWriter>(2, fill)
    }

    /// Sets `data` in the layout for `rt`, and the selector.
    #[inline]
    pub fn data_rt(&mut self, fill: impl FnOnce(&mut ExprRtWriter)) -> &mut Self {
        self.put_selected(1, "rt").put_nest::<ExprRtWriter>(2, fill)
    }

    /// Sets `data` in the layout for `socket`, and the selector.
    #[inline]
    pub fn data_socket(
        &mut self,
        fill: impl FnOnce(&mut ExprSocketWriter),
    ) -> &mut Self {
        self.put_selected(1, "socket").put_nest::<ExprSocketWriter>(2, fill)
    }

    /// Sets `data` in the layout for `synproxy`, and the selector.
    #[inline]
    pub fn data_synproxy(
        &mut self,
        fill: impl FnOnce(&mut SynproxyWriter),
    ) -> &mut Self {
        self.put_selected(1, "synproxy").put_nest::<SynproxyWriter>(2, fill)
    }

    /// Sets `data` in the layout for `target`, and the selector.
    #[inline]
    pub fn data_target(
        &mut self,
        fill: impl FnOnce(&mut ExprTargetWriter),
    ) -> &mut Self {
        self.put_selected(1, "target").put_nest::<ExprTargetWriter>(2, fill)
    }

    /// Sets `data` in the layout for `tproxy`, and the selector.
    #[inline]
    pub fn data_tproxy(
        &mut self,
        fill: impl FnOnce(&mut ExprTproxyWriter),
    ) -> &mut Self {
        self.put_selected(1, "tproxy").put_nest::<ExprTproxyWriter>(2, fill)
    }

    /// Sets `data` in the layout for `tunnel`, and the selector.
    #[inline]
    pub fn data_tunnel(
        &mut self,
        fill: impl FnOnce(&mut ExprTunnelWriter),
    ) -> &mut Self {
        self.put_selected(1, "tunnel").put_nest::<ExprTunnelWriter>(2, fill)
    }

    /// Sets `data` in the layout for `xfrm`, and the selector.
    #[inline]
    pub fn data_xfrm(&mut self, fill: impl FnOnce(&mut ExprXfrmWriter)) -> &mut Self {
        self.put_selected(1, "xfrm").put_nest::<ExprXfrmWriter>(2, fill)
    }

    /// Sets `data` in a layout that the spec does not describe.
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
pub type RuleCompatAttrs<'a> = AttrsOf<'a, sets::RuleCompat>;

impl<'a> RuleCompatAttrs<'a> {
    /// IP protocol that the rule is restricted to.
    #[doc(alias = "NFTA_RULE_COMPAT_PROTO")]
    #[inline]
    pub fn proto(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// How `proto` is meant.
    #[doc(alias = "NFTA_RULE_COMPAT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<RuleCompatFlags>, rt::DecodeError> {
        self.view.get::<c::As<RuleCompatFlags, c::Be<u32>>>(2)
    }
}

impl RuleCompatWriter {
    /// Sets [`proto`](RuleCompatAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`flags`](RuleCompatAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: RuleCompatFlags) -> &mut Self {
        self.put_attr::<c::As<RuleCompatFlags, c::Be<u32>>>(2, value)
    }
}

/// A set or map.
pub type SetAttrs<'a> = AttrsOf<'a, sets::Set>;

impl<'a> SetAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_SET_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_SET_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Kind of the set.
    #[doc(alias = "NFTA_SET_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SetFlags>, rt::DecodeError> {
        self.view.get::<c::As<SetFlags, c::Be<u32>>>(3)
    }

    /// Type of keys, as `nft` numbers them; the kernel only keeps it.
    #[doc(alias = "NFTA_SET_KEY_TYPE")]
    #[inline]
    pub fn key_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Length of keys, in bytes, up to 64.
    #[doc(alias = "NFTA_SET_KEY_LEN")]
    #[inline]
    pub fn key_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }

    /// Type of a map's values, as `nft` numbers them; 0xffffff00 for verdicts, which the kernel
    /// heeds.
    #[doc(alias = "NFTA_SET_DATA_TYPE")]
    #[inline]
    pub fn data_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(6)
    }

    /// Length of a map's values, in bytes.
    #[doc(alias = "NFTA_SET_DATA_LEN")]
    #[inline]
    pub fn data_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// What to choose the implementation by.
    #[doc(alias = "NFTA_SET_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<SetPolicies>, rt::DecodeError> {
        self.view.get::<c::As<SetPolicies, c::Be<u32>>>(8)
    }

    /// Size and fields.
    #[doc(alias = "NFTA_SET_DESC")]
    #[inline]
    pub fn desc(&self) -> Result<Option<SetDescAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SetDescAttrs<'_>>(9)
    }

    /// Number by which later messages of the same transaction can name the set.
    #[doc(alias = "NFTA_SET_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(10)
    }

    /// Milliseconds after which elements go, unless they say otherwise.
    #[doc(alias = "NFTA_SET_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(11)
    }

    /// Milliseconds between two searches for expired elements.
    #[doc(alias = "NFTA_SET_GC_INTERVAL")]
    #[inline]
    pub fn gc_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(12)
    }

    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_SET_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(13)
    }

    /// Kind of objects to which elements refer.
    #[doc(alias = "NFTA_SET_OBJ_TYPE")]
    #[inline]
    pub fn obj_type(&self) -> Result<Option<ObjectType>, rt::DecodeError> {
        self.view.get::<c::As<ObjectType, c::Be<u32>>>(15)
    }

    /// Number that names the set within its table; given by the kernel.
    #[doc(alias = "NFTA_SET_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(16)
    }

    /// Expression that every element gets, such as a counter.
    #[doc(alias = "NFTA_SET_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprAttrs<'_>>(17)
    }

    /// Two or more such expressions, in place of `expr`.
    #[doc(alias = "NFTA_SET_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<SetListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SetListAttrs<'_>>(18)
    }

    /// Name of the implementation chosen; read-only, newer kernels.
    #[doc(alias = "NFTA_SET_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(19)
    }

    /// Number of elements; read-only, newer kernels.
    #[doc(alias = "NFTA_SET_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(20)
    }
}

impl SetWriter {
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

    /// Sets [`handle`](SetAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(16, value)
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

    /// Sets [`type`](SetAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(19, value)
    }

    /// Sets [`count`](SetAttrs#method.count).
    #[inline]
    pub fn count(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(20, value)
    }
}

/// Size and fields of a set.
pub type SetDescAttrs<'a> = AttrsOf<'a, sets::SetDesc>;

impl<'a> SetDescAttrs<'a> {
    /// Most elements that the set may have.
    #[doc(alias = "NFTA_SET_DESC_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Fields of which keys are made.
    #[doc(alias = "NFTA_SET_DESC_CONCAT")]
    #[inline]
    pub fn concat(&self) -> Result<Option<SetDescConcatAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SetDescConcatAttrs<'_>>(2)
    }
}

impl SetDescWriter {
    /// Sets [`size`](SetDescAttrs#method.size).
    #[inline]
    pub fn size(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`concat`](SetDescAttrs#method.concat).
    #[inline]
    pub fn concat(&mut self, fill: impl FnOnce(&mut SetDescConcatWriter)) -> &mut Self {
        self.put_nest::<SetDescConcatWriter>(2, fill)
    }
}

/// List of a key's fields.
pub type SetDescConcatAttrs<'a> = AttrsOf<'a, sets::SetDescConcat>;

impl<'a> SetDescConcatAttrs<'a> {
    /// A field.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, SetFieldAttrs<'a>> {
        self.view.all(1)
    }
}

impl SetDescConcatWriter {
    /// Sets [`elem`](SetDescConcatAttrs#method.elem): call it once for each value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut SetFieldWriter)) -> &mut Self {
        self.put_nest::<SetFieldWriter>(1, fill)
    }
}

/// A field of a key.
pub type SetFieldAttrs<'a> = AttrsOf<'a, sets::SetField>;

impl<'a> SetFieldAttrs<'a> {
    /// Length in bytes, without what fills it up to 4.
    #[doc(alias = "NFTA_SET_FIELD_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }
}

impl SetFieldWriter {
    /// Sets [`len`](SetFieldAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }
}

/// List of expressions.
pub type SetListAttrs<'a> = AttrsOf<'a, sets::SetList>;

impl<'a> SetListAttrs<'a> {
    /// An expression.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, ExprAttrs<'a>> {
        self.view.all(1)
    }
}

impl SetListWriter {
    /// Sets [`elem`](SetListAttrs#method.elem): call it once for each value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(1, fill)
    }
}

/// An element of a set.
pub type SetelemAttrs<'a> = AttrsOf<'a, sets::Setelem>;

impl<'a> SetelemAttrs<'a> {
    /// Key, or the beginning of a range.
    #[doc(alias = "NFTA_SET_ELEM_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(1)
    }

    /// Value of a map's element.
    #[doc(alias = "NFTA_SET_ELEM_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(2)
    }

    /// Kind of the element.
    #[doc(alias = "NFTA_SET_ELEM_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SetElemFlags>, rt::DecodeError> {
        self.view.get::<c::As<SetElemFlags, c::Be<u32>>>(3)
    }

    /// Milliseconds for which the element lives. If absent, the set's timeout applies; 0 means that
    /// it never expires (newer kernels).
    #[doc(alias = "NFTA_SET_ELEM_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(4)
    }

    /// Milliseconds that the element still has.
    #[doc(alias = "NFTA_SET_ELEM_EXPIRATION")]
    #[inline]
    pub fn expiration(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(5)
    }

    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_SET_ELEM_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }

    /// Expression of the element, with its state.
    #[doc(alias = "NFTA_SET_ELEM_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprAttrs<'_>>(7)
    }

    /// Name of the object to which the element refers.
    #[doc(alias = "NFTA_SET_ELEM_OBJREF")]
    #[inline]
    pub fn objref(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(9)
    }

    /// End of a range, inside of it, in sets with several fields.
    #[doc(alias = "NFTA_SET_ELEM_KEY_END")]
    #[inline]
    pub fn key_end(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(10)
    }

    /// Two or more expressions of the element, in place of `expr`.
    #[doc(alias = "NFTA_SET_ELEM_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<ExprListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprListAttrs<'_>>(11)
    }
}

impl SetelemWriter {
    /// Sets [`key`](SetelemAttrs#method.key).
    #[inline]
    pub fn key(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(1, fill)
    }

    /// Sets [`data`](SetelemAttrs#method.data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(2, fill)
    }

    /// Sets [`flags`](SetelemAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: SetElemFlags) -> &mut Self {
        self.put_attr::<c::As<SetElemFlags, c::Be<u32>>>(3, value)
    }

    /// Sets [`timeout`](SetelemAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }

    /// Sets [`expiration`](SetelemAttrs#method.expiration).
    #[inline]
    pub fn expiration(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }

    /// Sets [`userdata`](SetelemAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }

    /// Sets [`expr`](SetelemAttrs#method.expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(7, fill)
    }

    /// Sets [`objref`](SetelemAttrs#method.objref).
    #[inline]
    pub fn objref(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(9, value)
    }

    /// Sets [`key-end`](SetelemAttrs#method.key_end).
    #[inline]
    pub fn key_end(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(10, fill)
    }

    /// Sets [`expressions`](SetelemAttrs#method.expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(11, fill)
    }
}

/// List of elements.
pub type SetelemListElemAttrs<'a> = AttrsOf<'a, sets::SetelemListElem>;

impl<'a> SetelemListElemAttrs<'a> {
    /// An element.
    #[doc(alias = "NFTA_LIST_ELEM")]
    #[inline]
    pub fn elem(&self) -> rt::Multi<'a, SetelemAttrs<'a>> {
        self.view.all(1)
    }
}

impl SetelemListElemWriter {
    /// Sets [`elem`](SetelemListElemAttrs#method.elem): call it once for each value.
    #[inline]
    pub fn elem(&mut self, fill: impl FnOnce(&mut SetelemWriter)) -> &mut Self {
        self.put_nest::<SetelemWriter>(1, fill)
    }
}

/// Elements of one set.
pub type SetelemListAttrs<'a> = AttrsOf<'a, sets::SetelemList>;

impl<'a> SetelemListAttrs<'a> {
    /// Name of the table.
    #[doc(alias = "NFTA_SET_ELEM_LIST_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Name of the set.
    #[doc(alias = "NFTA_SET_ELEM_LIST_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// The elements.
    #[doc(alias = "NFTA_SET_ELEM_LIST_ELEMENTS")]
    #[inline]
    pub fn elements(&self) -> Result<Option<SetelemListElemAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SetelemListElemAttrs<'_>>(3)
    }

    /// The set, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_SET_ELEM_LIST_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }
}

impl SetelemListWriter {
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

/// Generation of the rules.
pub type GenAttrs<'a> = AttrsOf<'a, sets::Gen>;

impl<'a> GenAttrs<'a> {
    /// Its number; rises by one with each transaction.
    #[doc(alias = "NFTA_GEN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// In notifications the process that made the change, in replies the one that asks.
    #[doc(alias = "NFTA_GEN_PROC_PID")]
    #[inline]
    pub fn proc_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Name of that process.
    #[doc(alias = "NFTA_GEN_PROC_NAME")]
    #[inline]
    pub fn proc_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }
}

impl GenWriter {
    /// Sets [`id`](GenAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`proc-pid`](GenAttrs#method.proc_pid).
    #[inline]
    pub fn proc_pid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`proc-name`](GenAttrs#method.proc_name).
    #[inline]
    pub fn proc_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
}

/// A stateful object.
pub type ObjAttrs<'a> = AttrsOf<'a, sets::Obj>;

impl<'a> ObjAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_OBJ_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_OBJ_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Kind of object.
    #[doc(alias = "NFTA_OBJ_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<ObjectType>, rt::DecodeError> {
        self.view.get::<c::As<ObjectType, c::Be<u32>>>(3)
    }

    /// What it holds; the type says how that is laid out.
    #[doc(alias = "NFTA_OBJ_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<ObjData<'a>>, rt::DecodeError> {
        self.view
            .select(
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
        self.view.get::<c::Be<u32>>(5)
    }

    /// Number that names the object within its table; given by the kernel.
    #[doc(alias = "NFTA_OBJ_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(6)
    }

    /// Up to 256 bytes that the kernel only keeps.
    #[doc(alias = "NFTA_OBJ_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }
}

impl ObjWriter {
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

    /// Sets [`use`](ObjAttrs#method.use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`handle`](ObjAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }

    /// Sets [`userdata`](ObjAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }
}

/// Expression and object `quota`: matches until so many bytes have come.
pub type QuotaAttrs<'a> = AttrsOf<'a, sets::Quota>;

impl<'a> QuotaAttrs<'a> {
    /// Size of the allowance, in bytes.
    #[doc(alias = "NFTA_QUOTA_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// Kind and state.
    #[doc(alias = "NFTA_QUOTA_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<QuotaFlags>, rt::DecodeError> {
        self.view.get::<c::As<QuotaFlags, c::Be<u32>>>(2)
    }

    /// Bytes used so far.
    #[doc(alias = "NFTA_QUOTA_CONSUMED")]
    #[inline]
    pub fn consumed(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(4)
    }
}

impl QuotaWriter {
    /// Sets [`bytes`](QuotaAttrs#method.bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`flags`](QuotaAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: QuotaFlags) -> &mut Self {
        self.put_attr::<c::As<QuotaFlags, c::Be<u32>>>(2, value)
    }

    /// Sets [`consumed`](QuotaAttrs#method.consumed).
    #[inline]
    pub fn consumed(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(4, value)
    }
}

/// A flow table.
pub type FlowtableAttrs<'a> = AttrsOf<'a, sets::Flowtable>;

impl<'a> FlowtableAttrs<'a> {
    /// Name of its table.
    #[doc(alias = "NFTA_FLOWTABLE_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Name, up to 255 bytes.
    #[doc(alias = "NFTA_FLOWTABLE_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Devices between which it forwards.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK")]
    #[inline]
    pub fn hook(&self) -> Result<Option<FlowtableHookAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FlowtableHookAttrs<'_>>(3)
    }

    /// References from rules; read-only.
    #[doc(alias = "NFTA_FLOWTABLE_USE")]
    #[inline]
    pub fn use_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Number that names the flow table within its table; given by the kernel.
    #[doc(alias = "NFTA_FLOWTABLE_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(5)
    }

    /// How it forwards.
    #[doc(alias = "NFTA_FLOWTABLE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<FlowtableFlags>, rt::DecodeError> {
        self.view.get::<c::As<FlowtableFlags, c::Be<u32>>>(7)
    }
}

impl FlowtableWriter {
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

    /// Sets [`use`](FlowtableAttrs#method.use_).
    #[inline]
    pub fn use_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`handle`](FlowtableAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(5, value)
    }

    /// Sets [`flags`](FlowtableAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: FlowtableFlags) -> &mut Self {
        self.put_attr::<c::As<FlowtableFlags, c::Be<u32>>>(7, value)
    }
}

/// Where a flow table is attached.
pub type FlowtableHookAttrs<'a> = AttrsOf<'a, sets::FlowtableHook>;

impl<'a> FlowtableHookAttrs<'a> {
    /// Number of the hook; 0 (ingress) is the only one.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Order among what hangs on ingress; the lowest is first. May be negative.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<c::Be<i32>>(2)
    }

    /// Names of the devices.
    #[doc(alias = "NFTA_FLOWTABLE_HOOK_DEVS")]
    #[inline]
    pub fn devs(&self) -> Result<Option<HookDevAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HookDevAttrs<'_>>(3)
    }
}

impl FlowtableHookWriter {
    /// Sets [`num`](FlowtableHookAttrs#method.num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`priority`](FlowtableHookAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: i32) -> &mut Self {
        self.put_attr::<c::Be<i32>>(2, value)
    }

    /// Sets [`devs`](FlowtableHookAttrs#method.devs).
    #[inline]
    pub fn devs(&mut self, fill: impl FnOnce(&mut HookDevWriter)) -> &mut Self {
        self.put_nest::<HookDevWriter>(3, fill)
    }
}

/// Expression `bitwise`: computes with the bits of a register.
pub type ExprBitwiseAttrs<'a> = AttrsOf<'a, sets::ExprBitwise>;

impl<'a> ExprBitwiseAttrs<'a> {
    /// Register to read.
    #[doc(alias = "NFTA_BITWISE_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Register that gets the result.
    #[doc(alias = "NFTA_BITWISE_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Number of bytes to compute.
    #[doc(alias = "NFTA_BITWISE_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// For `mask-xor`: what to AND with, in the length of `len`.
    #[doc(alias = "NFTA_BITWISE_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(4)
    }

    /// For `mask-xor`: what to XOR the result with, in the length of `len`.
    #[doc(alias = "NFTA_BITWISE_XOR")]
    #[inline]
    pub fn xor(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(5)
    }

    /// What to compute; `mask-xor` if absent.
    #[doc(alias = "NFTA_BITWISE_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<BitwiseOps>, rt::DecodeError> {
        self.view.get::<c::As<BitwiseOps, c::Be<u32>>>(6)
    }

    /// For shifts: number of bits, 4 bytes in host byte order, below 32.
    #[doc(alias = "NFTA_BITWISE_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(7)
    }

    /// For `and`, `or` and `xor`: second register to read, in place of `data` (Linux 6.13).
    #[doc(alias = "NFTA_BITWISE_SREG2")]
    #[inline]
    pub fn sreg2(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(8)
    }
}

impl ExprBitwiseWriter {
    /// Sets [`sreg`](ExprBitwiseAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`dreg`](ExprBitwiseAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`len`](ExprBitwiseAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`mask`](ExprBitwiseAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(4, fill)
    }

    /// Sets [`xor`](ExprBitwiseAttrs#method.xor).
    #[inline]
    pub fn xor(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(5, fill)
    }

    /// Sets [`op`](ExprBitwiseAttrs#method.op): at most 255.
    #[inline]
    pub fn op(&mut self, value: BitwiseOps) -> &mut Self {
        self.put_checked::<c::As<BitwiseOps, c::Be<u32>>>(6, value)
    }

    /// Sets [`data`](ExprBitwiseAttrs#method.data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(7, fill)
    }

    /// Sets [`sreg2`](ExprBitwiseAttrs#method.sreg2).
    #[inline]
    pub fn sreg2(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(8, value)
    }
}

/// Expression `cmp`: goes on if a register and a value compare as asked.
pub type ExprCmpAttrs<'a> = AttrsOf<'a, sets::ExprCmp>;

impl<'a> ExprCmpAttrs<'a> {
    /// Register to look at.
    #[doc(alias = "NFTA_CMP_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Comparison.
    #[doc(alias = "NFTA_CMP_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<CmpOps>, rt::DecodeError> {
        self.view.get::<c::As<CmpOps, c::Be<u32>>>(2)
    }

    /// Value to compare with; its length says how many bytes count.
    #[doc(alias = "NFTA_CMP_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(3)
    }
}

impl ExprCmpWriter {
    /// Sets [`sreg`](ExprCmpAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`op`](ExprCmpAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: CmpOps) -> &mut Self {
        self.put_attr::<c::As<CmpOps, c::Be<u32>>>(2, value)
    }

    /// Sets [`data`](ExprCmpAttrs#method.data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(3, fill)
    }
}

/// A value or a verdict.
pub type DataAttrs<'a> = AttrsOf<'a, sets::Data>;

impl<'a> DataAttrs<'a> {
    /// Bytes of a value, 64 at most. The byte order is that of the place it is compared with:
    /// network order for packet contents, host order for most of `meta` and `ct`.
    #[doc(alias = "NFTA_DATA_VALUE")]
    #[inline]
    pub fn value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// A verdict.
    #[doc(alias = "NFTA_DATA_VERDICT")]
    #[inline]
    pub fn verdict(&self) -> Result<Option<VerdictAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VerdictAttrs<'_>>(2)
    }
}

impl DataWriter {
    /// Sets [`value`](DataAttrs#method.value).
    #[inline]
    pub fn value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`verdict`](DataAttrs#method.verdict).
    #[inline]
    pub fn verdict(&mut self, fill: impl FnOnce(&mut VerdictWriter)) -> &mut Self {
        self.put_nest::<VerdictWriter>(2, fill)
    }
}

/// A verdict.
pub type VerdictAttrs<'a> = AttrsOf<'a, sets::Verdict>;

impl<'a> VerdictAttrs<'a> {
    /// What happens to the packet next.
    #[doc(alias = "NFTA_VERDICT_CODE")]
    #[inline]
    pub fn code(&self) -> Result<Option<VerdictCode>, rt::DecodeError> {
        self.view.get::<c::As<VerdictCode, c::Be<u32>>>(1)
    }

    /// Name of the chain to go to, for `jump` and `goto`.
    #[doc(alias = "NFTA_VERDICT_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// That chain by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_VERDICT_CHAIN_ID")]
    #[inline]
    pub fn chain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }
}

impl VerdictWriter {
    /// Sets [`code`](VerdictAttrs#method.code).
    #[inline]
    pub fn code(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(1, value)
    }

    /// Sets [`chain`](VerdictAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`chain-id`](VerdictAttrs#method.chain_id).
    #[inline]
    pub fn chain_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}

/// Expression `counter`: counts packets that come by.
pub type ExprCounterAttrs<'a> = AttrsOf<'a, sets::ExprCounter>;

impl<'a> ExprCounterAttrs<'a> {
    /// Bytes so far; in requests where to begin.
    #[doc(alias = "NFTA_COUNTER_BYTES")]
    #[inline]
    pub fn bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// Packets so far; in requests where to begin.
    #[doc(alias = "NFTA_COUNTER_PACKETS")]
    #[inline]
    pub fn packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }
}

impl ExprCounterWriter {
    /// Sets [`bytes`](ExprCounterAttrs#method.bytes).
    #[inline]
    pub fn bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`packets`](ExprCounterAttrs#method.packets).
    #[inline]
    pub fn packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}

/// Expression `fib`: looks up a route for an address of the packet.
pub type ExprFibAttrs<'a> = AttrsOf<'a, sets::ExprFib>;

impl<'a> ExprFibAttrs<'a> {
    /// Register that gets the result.
    #[doc(alias = "NFTA_FIB_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// What to return.
    #[doc(alias = "NFTA_FIB_RESULT")]
    #[inline]
    pub fn result(&self) -> Result<Option<FibResult>, rt::DecodeError> {
        self.view.get::<c::As<FibResult, c::Be<u32>>>(2)
    }

    /// What to look up.
    #[doc(alias = "NFTA_FIB_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<FibFlags>, rt::DecodeError> {
        self.view.get::<c::As<FibFlags, c::Be<u32>>>(3)
    }
}

impl ExprFibWriter {
    /// Sets [`dreg`](ExprFibAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`result`](ExprFibAttrs#method.result).
    #[inline]
    pub fn result(&mut self, value: FibResult) -> &mut Self {
        self.put_attr::<c::As<FibResult, c::Be<u32>>>(2, value)
    }

    /// Sets [`flags`](ExprFibAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: FibFlags) -> &mut Self {
        self.put_attr::<c::As<FibFlags, c::Be<u32>>>(3, value)
    }
}

/// Expression `ct`: reads or writes properties of the tracked connection.
pub type ExprCtAttrs<'a> = AttrsOf<'a, sets::ExprCt>;

impl<'a> ExprCtAttrs<'a> {
    /// Register that gets the value; to read.
    #[doc(alias = "NFTA_CT_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Property.
    #[doc(alias = "NFTA_CT_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<CtKeys>, rt::DecodeError> {
        self.view.get::<c::As<CtKeys, c::Be<u32>>>(2)
    }

    /// Direction, for properties that have one; else it must be absent.
    #[doc(alias = "NFTA_CT_DIRECTION")]
    #[inline]
    pub fn direction(&self) -> Result<Option<CtDirection>, rt::DecodeError> {
        self.view.get::<c::As<CtDirection, u8>>(3)
    }

    /// Register with the value; to write, in place of `dreg`.
    #[doc(alias = "NFTA_CT_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(4)
    }
}

impl ExprCtWriter {
    /// Sets [`dreg`](ExprCtAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`key`](ExprCtAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: CtKeys) -> &mut Self {
        self.put_attr::<c::As<CtKeys, c::Be<u32>>>(2, value)
    }

    /// Sets [`direction`](ExprCtAttrs#method.direction).
    #[inline]
    pub fn direction(&mut self, value: CtDirection) -> &mut Self {
        self.put_attr::<c::As<CtDirection, u8>>(3, value)
    }

    /// Sets [`sreg`](ExprCtAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }
}

/// Expression `flow_offload` (`flow add`): puts the connection into a flow table.
pub type ExprFlowOffloadAttrs<'a> = AttrsOf<'a, sets::ExprFlowOffload>;

impl<'a> ExprFlowOffloadAttrs<'a> {
    /// Name of the flow table.
    #[doc(alias = "NFTA_FLOW_TABLE_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }
}

impl ExprFlowOffloadWriter {
    /// Sets [`name`](ExprFlowOffloadAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Expression `immediate`: loads a constant, or gives a verdict.
pub type ExprImmediateAttrs<'a> = AttrsOf<'a, sets::ExprImmediate>;

impl<'a> ExprImmediateAttrs<'a> {
    /// Register to load; `reg-verdict` for a verdict.
    #[doc(alias = "NFTA_IMMEDIATE_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// The constant or verdict.
    #[doc(alias = "NFTA_IMMEDIATE_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<DataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DataAttrs<'_>>(2)
    }
}

impl ExprImmediateWriter {
    /// Sets [`dreg`](ExprImmediateAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`data`](ExprImmediateAttrs#method.data).
    #[inline]
    pub fn data(&mut self, fill: impl FnOnce(&mut DataWriter)) -> &mut Self {
        self.put_nest::<DataWriter>(2, fill)
    }
}

/// Expression `lookup`: searches a set for what is in a register, and goes on if it is there.
pub type ExprLookupAttrs<'a> = AttrsOf<'a, sets::ExprLookup>;

impl<'a> ExprLookupAttrs<'a> {
    /// Name of the set.
    #[doc(alias = "NFTA_LOOKUP_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Register with the key.
    #[doc(alias = "NFTA_LOOKUP_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Register that gets the value, for maps; `reg-verdict` for verdict maps.
    #[doc(alias = "NFTA_LOOKUP_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(3)
    }

    /// The set, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_LOOKUP_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// How the lookup counts.
    #[doc(alias = "NFTA_LOOKUP_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<LookupFlags>, rt::DecodeError> {
        self.view.get::<c::As<LookupFlags, c::Be<u32>>>(5)
    }
}

impl ExprLookupWriter {
    /// Sets [`set`](ExprLookupAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`sreg`](ExprLookupAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`dreg`](ExprLookupAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }

    /// Sets [`set-id`](ExprLookupAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`flags`](ExprLookupAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: LookupFlags) -> &mut Self {
        self.put_attr::<c::As<LookupFlags, c::Be<u32>>>(5, value)
    }
}

/// Expression `masq` (`masquerade`): source NAT to the output interface's address.
pub type ExprMasqAttrs<'a> = AttrsOf<'a, sets::ExprMasq>;

impl<'a> ExprMasqAttrs<'a> {
    /// How to choose ports.
    #[doc(alias = "NFTA_MASQ_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<NatRangeFlags>, rt::DecodeError> {
        self.view.get::<c::As<NatRangeFlags, c::Be<u32>>>(1)
    }

    /// Register with the first port.
    #[doc(alias = "NFTA_MASQ_REG_PROTO_MIN")]
    #[inline]
    pub fn reg_proto_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Register with the last port; that of the first if absent.
    #[doc(alias = "NFTA_MASQ_REG_PROTO_MAX")]
    #[inline]
    pub fn reg_proto_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(3)
    }
}

impl ExprMasqWriter {
    /// Sets [`flags`](ExprMasqAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: NatRangeFlags) -> &mut Self {
        self.put_attr::<c::As<NatRangeFlags, c::Be<u32>>>(1, value)
    }

    /// Sets [`reg-proto-min`](ExprMasqAttrs#method.reg_proto_min).
    #[inline]
    pub fn reg_proto_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`reg-proto-max`](ExprMasqAttrs#method.reg_proto_max).
    #[inline]
    pub fn reg_proto_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
}

/// Expression `meta`: reads or writes properties of the packet that are not in its bytes.
pub type ExprMetaAttrs<'a> = AttrsOf<'a, sets::ExprMeta>;

impl<'a> ExprMetaAttrs<'a> {
    /// Register that gets the value; to read.
    #[doc(alias = "NFTA_META_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Property.
    #[doc(alias = "NFTA_META_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<MetaKeys>, rt::DecodeError> {
        self.view.get::<c::As<MetaKeys, c::Be<u32>>>(2)
    }

    /// Register with the value; to write, in place of `dreg`.
    #[doc(alias = "NFTA_META_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(3)
    }
}

impl ExprMetaWriter {
    /// Sets [`dreg`](ExprMetaAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`key`](ExprMetaAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: MetaKeys) -> &mut Self {
        self.put_attr::<c::As<MetaKeys, c::Be<u32>>>(2, value)
    }

    /// Sets [`sreg`](ExprMetaAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
}

/// Expression `nat` (`snat`, `dnat`).
pub type ExprNatAttrs<'a> = AttrsOf<'a, sets::ExprNat>;

impl<'a> ExprNatAttrs<'a> {
    /// What to translate.
    #[doc(alias = "NFTA_NAT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<NatTypes>, rt::DecodeError> {
        self.view.get::<c::As<NatTypes, c::Be<u32>>>(1)
    }

    /// Protocol family of the addresses, `ipv4` or `ipv6`.
    #[doc(alias = "NFTA_NAT_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.view.get::<c::As<Nfproto, c::Be<u32>>>(2)
    }

    /// Register with the first address.
    #[doc(alias = "NFTA_NAT_REG_ADDR_MIN")]
    #[inline]
    pub fn reg_addr_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(3)
    }

    /// Register with the last address; that of the first if absent.
    #[doc(alias = "NFTA_NAT_REG_ADDR_MAX")]
    #[inline]
    pub fn reg_addr_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(4)
    }

    /// Register with the first port.
    #[doc(alias = "NFTA_NAT_REG_PROTO_MIN")]
    #[inline]
    pub fn reg_proto_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(5)
    }

    /// Register with the last port; that of the first if absent.
    #[doc(alias = "NFTA_NAT_REG_PROTO_MAX")]
    #[inline]
    pub fn reg_proto_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(6)
    }

    /// How to choose addresses and ports.
    #[doc(alias = "NFTA_NAT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<NatRangeFlags>, rt::DecodeError> {
        self.view.get::<c::As<NatRangeFlags, c::Be<u32>>>(7)
    }
}

impl ExprNatWriter {
    /// Sets [`type`](ExprNatAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: NatTypes) -> &mut Self {
        self.put_attr::<c::As<NatTypes, c::Be<u32>>>(1, value)
    }

    /// Sets [`family`](ExprNatAttrs#method.family).
    #[inline]
    pub fn family(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(2, value)
    }

    /// Sets [`reg-addr-min`](ExprNatAttrs#method.reg_addr_min).
    #[inline]
    pub fn reg_addr_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }

    /// Sets [`reg-addr-max`](ExprNatAttrs#method.reg_addr_max).
    #[inline]
    pub fn reg_addr_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }

    /// Sets [`reg-proto-min`](ExprNatAttrs#method.reg_proto_min).
    #[inline]
    pub fn reg_proto_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(5, value)
    }

    /// Sets [`reg-proto-max`](ExprNatAttrs#method.reg_proto_max).
    #[inline]
    pub fn reg_proto_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(6, value)
    }

    /// Sets [`flags`](ExprNatAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: NatRangeFlags) -> &mut Self {
        self.put_attr::<c::As<NatRangeFlags, c::Be<u32>>>(7, value)
    }
}

/// Expression `payload`: reads bytes of the packet into a register, or writes them.
pub type ExprPayloadAttrs<'a> = AttrsOf<'a, sets::ExprPayload>;

impl<'a> ExprPayloadAttrs<'a> {
    /// Register that gets the bytes; to read.
    #[doc(alias = "NFTA_PAYLOAD_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// From where `offset` counts.
    #[doc(alias = "NFTA_PAYLOAD_BASE")]
    #[inline]
    pub fn base(&self) -> Result<Option<PayloadBase>, rt::DecodeError> {
        self.view.get::<c::As<PayloadBase, c::Be<u32>>>(2)
    }

    /// First byte, in bytes from the base.
    #[doc(alias = "NFTA_PAYLOAD_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Number of bytes.
    #[doc(alias = "NFTA_PAYLOAD_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Register with the bytes; to write, in place of `dreg`.
    #[doc(alias = "NFTA_PAYLOAD_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(5)
    }

    /// Checksum to correct after writing.
    #[doc(alias = "NFTA_PAYLOAD_CSUM_TYPE")]
    #[inline]
    pub fn csum_type(&self) -> Result<Option<PayloadCsumTypes>, rt::DecodeError> {
        self.view.get::<c::As<PayloadCsumTypes, c::Be<u32>>>(6)
    }

    /// Where that checksum is, in bytes from the base.
    #[doc(alias = "NFTA_PAYLOAD_CSUM_OFFSET")]
    #[inline]
    pub fn csum_offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// What else to correct.
    #[doc(alias = "NFTA_PAYLOAD_CSUM_FLAGS")]
    #[inline]
    pub fn csum_flags(&self) -> Result<Option<PayloadCsumFlags>, rt::DecodeError> {
        self.view.get::<c::As<PayloadCsumFlags, c::Be<u32>>>(8)
    }
}

impl ExprPayloadWriter {
    /// Sets [`dreg`](ExprPayloadAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`base`](ExprPayloadAttrs#method.base).
    #[inline]
    pub fn base(&mut self, value: PayloadBase) -> &mut Self {
        self.put_attr::<c::As<PayloadBase, c::Be<u32>>>(2, value)
    }

    /// Sets [`offset`](ExprPayloadAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`len`](ExprPayloadAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`sreg`](ExprPayloadAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(5, value)
    }

    /// Sets [`csum-type`](ExprPayloadAttrs#method.csum_type).
    #[inline]
    pub fn csum_type(&mut self, value: PayloadCsumTypes) -> &mut Self {
        self.put_attr::<c::As<PayloadCsumTypes, c::Be<u32>>>(6, value)
    }

    /// Sets [`csum-offset`](ExprPayloadAttrs#method.csum_offset).
    #[inline]
    pub fn csum_offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`csum-flags`](ExprPayloadAttrs#method.csum_flags).
    #[inline]
    pub fn csum_flags(&mut self, value: PayloadCsumFlags) -> &mut Self {
        self.put_attr::<c::As<PayloadCsumFlags, c::Be<u32>>>(8, value)
    }
}

/// Expression `reject`: drops the packet and informs its sender.
pub type ExprRejectAttrs<'a> = AttrsOf<'a, sets::ExprReject>;

impl<'a> ExprRejectAttrs<'a> {
    /// How to inform the sender.
    #[doc(alias = "NFTA_REJECT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<RejectTypes>, rt::DecodeError> {
        self.view.get::<c::As<RejectTypes, c::Be<u32>>>(1)
    }

    /// Code of the ICMP message.
    #[doc(alias = "NFTA_REJECT_ICMP_CODE")]
    #[inline]
    pub fn icmp_code(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }
}

impl ExprRejectWriter {
    /// Sets [`type`](ExprRejectAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: RejectTypes) -> &mut Self {
        self.put_attr::<c::As<RejectTypes, c::Be<u32>>>(1, value)
    }

    /// Sets [`icmp-code`](ExprRejectAttrs#method.icmp_code).
    #[inline]
    pub fn icmp_code(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Expression `target`: runs a target of iptables.
pub type ExprTargetAttrs<'a> = AttrsOf<'a, sets::ExprTarget>;

impl<'a> ExprTargetAttrs<'a> {
    /// Name of the target, such as `LOG`.
    #[doc(alias = "NFTA_TARGET_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Revision of the target's data.
    #[doc(alias = "NFTA_TARGET_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// The target's data, laid out as the revision says.
    #[doc(alias = "NFTA_TARGET_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl ExprTargetWriter {
    /// Sets [`name`](ExprTargetAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`rev`](ExprTargetAttrs#method.rev).
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`info`](ExprTargetAttrs#method.info).
    #[inline]
    pub fn info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Expression `tproxy`: hands the packet to a local socket without changing it.
pub type ExprTproxyAttrs<'a> = AttrsOf<'a, sets::ExprTproxy>;

impl<'a> ExprTproxyAttrs<'a> {
    /// Protocol family, `ipv4`, `ipv6`, or `unspec` for that of the packet.
    #[doc(alias = "NFTA_TPROXY_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.view.get::<c::As<Nfproto, c::Be<u32>>>(1)
    }

    /// Register with the socket's address; the input interface's if absent.
    #[doc(alias = "NFTA_TPROXY_REG_ADDR")]
    #[inline]
    pub fn reg_addr(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Register with the socket's port; the packet's if absent.
    #[doc(alias = "NFTA_TPROXY_REG_PORT")]
    #[inline]
    pub fn reg_port(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(3)
    }
}

impl ExprTproxyWriter {
    /// Sets [`family`](ExprTproxyAttrs#method.family).
    #[inline]
    pub fn family(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(1, value)
    }

    /// Sets [`reg-addr`](ExprTproxyAttrs#method.reg_addr).
    #[inline]
    pub fn reg_addr(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`reg-port`](ExprTproxyAttrs#method.reg_port).
    #[inline]
    pub fn reg_port(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }
}

/// Expression `objref`: runs a stateful object, named here or found in a map.
pub type ExprObjrefAttrs<'a> = AttrsOf<'a, sets::ExprObjref>;

impl<'a> ExprObjrefAttrs<'a> {
    /// Kind of the object; with `imm-name`.
    #[doc(alias = "NFTA_OBJREF_IMM_TYPE")]
    #[inline]
    pub fn imm_type(&self) -> Result<Option<ObjectType>, rt::DecodeError> {
        self.view.get::<c::As<ObjectType, c::Be<u32>>>(1)
    }

    /// Name of the object.
    #[doc(alias = "NFTA_OBJREF_IMM_NAME")]
    #[inline]
    pub fn imm_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Register with the key; with `set-name`.
    #[doc(alias = "NFTA_OBJREF_SET_SREG")]
    #[inline]
    pub fn set_sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(3)
    }

    /// Name of the map to search.
    #[doc(alias = "NFTA_OBJREF_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(4)
    }

    /// The map, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_OBJREF_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }
}

impl ExprObjrefWriter {
    /// Sets [`imm-type`](ExprObjrefAttrs#method.imm_type).
    #[inline]
    pub fn imm_type(&mut self, value: ObjectType) -> &mut Self {
        self.put_attr::<c::As<ObjectType, c::Be<u32>>>(1, value)
    }

    /// Sets [`imm-name`](ExprObjrefAttrs#method.imm_name).
    #[inline]
    pub fn imm_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`set-sreg`](ExprObjrefAttrs#method.set_sreg).
    #[inline]
    pub fn set_sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(3, value)
    }

    /// Sets [`set-name`](ExprObjrefAttrs#method.set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets [`set-id`](ExprObjrefAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
}

/// Expression `target`: runs a target of iptables.
pub type CompatTargetAttrs<'a> = AttrsOf<'a, sets::CompatTarget>;

impl<'a> CompatTargetAttrs<'a> {
    /// Name of the target, such as `LOG`.
    #[doc(alias = "NFTA_TARGET_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Revision of the target's data.
    #[doc(alias = "NFTA_TARGET_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// The target's data, laid out as the revision says.
    #[doc(alias = "NFTA_TARGET_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl CompatTargetWriter {
    /// Sets [`name`](CompatTargetAttrs#method.name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }

    /// Sets [`rev`](CompatTargetAttrs#method.rev): at most 255.
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_checked::<c::Be<u32>>(2, value)
    }

    /// Sets [`info`](CompatTargetAttrs#method.info).
    #[inline]
    pub fn info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Expression `match`: runs a match of iptables.
pub type CompatMatchAttrs<'a> = AttrsOf<'a, sets::CompatMatch>;

impl<'a> CompatMatchAttrs<'a> {
    /// Name of the match, such as `comment`.
    #[doc(alias = "NFTA_MATCH_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Revision of the match's data.
    #[doc(alias = "NFTA_MATCH_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// The match's data, laid out as the revision says.
    #[doc(alias = "NFTA_MATCH_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl CompatMatchWriter {
    /// Sets [`name`](CompatMatchAttrs#method.name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }

    /// Sets [`rev`](CompatMatchAttrs#method.rev): at most 255.
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_checked::<c::Be<u32>>(2, value)
    }

    /// Sets [`info`](CompatMatchAttrs#method.info).
    #[inline]
    pub fn info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Asks which revisions of a match or target of iptables the kernel knows. It is another part of
/// nfnetlink (subsystem 11).
pub type CompatAttrs<'a> = AttrsOf<'a, sets::Compat>;

impl<'a> CompatAttrs<'a> {
    /// Name of the match or target.
    #[doc(alias = "NFTA_COMPAT_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Highest revision known.
    #[doc(alias = "NFTA_COMPAT_REV")]
    #[inline]
    pub fn rev(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// 0 match, 1 target.
    #[doc(alias = "NFTA_COMPAT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }
}

impl CompatWriter {
    /// Sets [`name`](CompatAttrs#method.name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }

    /// Sets [`rev`](CompatAttrs#method.rev): at most 255.
    #[inline]
    pub fn rev(&mut self, value: u32) -> &mut Self {
        self.put_checked::<c::Be<u32>>(2, value)
    }

    /// Sets [`type`](CompatAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}

/// Expression `byteorder`: converts numbers between network and host byte order.
pub type ExprByteorderAttrs<'a> = AttrsOf<'a, sets::ExprByteorder>;

impl<'a> ExprByteorderAttrs<'a> {
    /// Register to read.
    #[doc(alias = "NFTA_BYTEORDER_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Register that gets the result.
    #[doc(alias = "NFTA_BYTEORDER_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Direction.
    #[doc(alias = "NFTA_BYTEORDER_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<ByteorderOps>, rt::DecodeError> {
        self.view.get::<c::As<ByteorderOps, c::Be<u32>>>(3)
    }

    /// Number of bytes to convert.
    #[doc(alias = "NFTA_BYTEORDER_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Size of a number in bytes: 2, 4 or 8.
    #[doc(alias = "NFTA_BYTEORDER_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }
}

impl ExprByteorderWriter {
    /// Sets [`sreg`](ExprByteorderAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`dreg`](ExprByteorderAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`op`](ExprByteorderAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: ByteorderOps) -> &mut Self {
        self.put_attr::<c::As<ByteorderOps, c::Be<u32>>>(3, value)
    }

    /// Sets [`len`](ExprByteorderAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`size`](ExprByteorderAttrs#method.size).
    #[inline]
    pub fn size(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }
}

/// Expression and object `connlimit` (`ct count`): matches while there are few connections.
pub type ExprConnlimitAttrs<'a> = AttrsOf<'a, sets::ExprConnlimit>;

impl<'a> ExprConnlimitAttrs<'a> {
    /// Most connections that match.
    #[doc(alias = "NFTA_CONNLIMIT_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// How it matches.
    #[doc(alias = "NFTA_CONNLIMIT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ConnlimitFlags>, rt::DecodeError> {
        self.view.get::<c::As<ConnlimitFlags, c::Be<u32>>>(2)
    }
}

impl ExprConnlimitWriter {
    /// Sets [`count`](ExprConnlimitAttrs#method.count).
    #[inline]
    pub fn count(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`flags`](ExprConnlimitAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ConnlimitFlags) -> &mut Self {
        self.put_attr::<c::As<ConnlimitFlags, c::Be<u32>>>(2, value)
    }
}

/// Expression `dup`: sends a copy of the packet elsewhere.
pub type ExprDupAttrs<'a> = AttrsOf<'a, sets::ExprDup>;

impl<'a> ExprDupAttrs<'a> {
    /// Register with the address to send it to; not in the family netdev.
    #[doc(alias = "NFTA_DUP_SREG_ADDR")]
    #[inline]
    pub fn sreg_addr(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Register with the index of the interface, 4 bytes in host byte order.
    #[doc(alias = "NFTA_DUP_SREG_DEV")]
    #[inline]
    pub fn sreg_dev(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }
}

impl ExprDupWriter {
    /// Sets [`sreg-addr`](ExprDupAttrs#method.sreg_addr).
    #[inline]
    pub fn sreg_addr(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`sreg-dev`](ExprDupAttrs#method.sreg_dev).
    #[inline]
    pub fn sreg_dev(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }
}

/// Expression `dynset` (`add @set`, `update @set`): adds what is in a register to a set.
pub type ExprDynsetAttrs<'a> = AttrsOf<'a, sets::ExprDynset>;

impl<'a> ExprDynsetAttrs<'a> {
    /// Name of the set.
    #[doc(alias = "NFTA_DYNSET_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// The set, by the `id` that it has in this transaction.
    #[doc(alias = "NFTA_DYNSET_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// What to do.
    #[doc(alias = "NFTA_DYNSET_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<DynsetOps>, rt::DecodeError> {
        self.view.get::<c::As<DynsetOps, c::Be<u32>>>(3)
    }

    /// Register with the key.
    #[doc(alias = "NFTA_DYNSET_SREG_KEY")]
    #[inline]
    pub fn sreg_key(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(4)
    }

    /// Register with the value, for maps.
    #[doc(alias = "NFTA_DYNSET_SREG_DATA")]
    #[inline]
    pub fn sreg_data(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(5)
    }

    /// Milliseconds for which the element lives; the set's timeout if absent.
    #[doc(alias = "NFTA_DYNSET_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(6)
    }

    /// Expression that the new element gets.
    #[doc(alias = "NFTA_DYNSET_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprAttrs<'_>>(7)
    }

    /// How it works.
    #[doc(alias = "NFTA_DYNSET_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<DynsetFlags>, rt::DecodeError> {
        self.view.get::<c::As<DynsetFlags, c::Be<u32>>>(9)
    }

    /// Two or more such expressions, in place of `expr`.
    #[doc(alias = "NFTA_DYNSET_EXPRESSIONS")]
    #[inline]
    pub fn expressions(&self) -> Result<Option<ExprListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprListAttrs<'_>>(10)
    }
}

impl ExprDynsetWriter {
    /// Sets [`set-name`](ExprDynsetAttrs#method.set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`set-id`](ExprDynsetAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`op`](ExprDynsetAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: DynsetOps) -> &mut Self {
        self.put_attr::<c::As<DynsetOps, c::Be<u32>>>(3, value)
    }

    /// Sets [`sreg-key`](ExprDynsetAttrs#method.sreg_key).
    #[inline]
    pub fn sreg_key(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }

    /// Sets [`sreg-data`](ExprDynsetAttrs#method.sreg_data).
    #[inline]
    pub fn sreg_data(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(5, value)
    }

    /// Sets [`timeout`](ExprDynsetAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(6, value)
    }

    /// Sets [`expr`](ExprDynsetAttrs#method.expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(7, fill)
    }

    /// Sets [`flags`](ExprDynsetAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: DynsetFlags) -> &mut Self {
        self.put_attr::<c::As<DynsetFlags, c::Be<u32>>>(9, value)
    }

    /// Sets [`expressions`](ExprDynsetAttrs#method.expressions).
    #[inline]
    pub fn expressions(&mut self, fill: impl FnOnce(&mut ExprListWriter)) -> &mut Self {
        self.put_nest::<ExprListWriter>(10, fill)
    }
}

/// Expression `exthdr` (`ip option`, `tcp option` and others): reads or writes extension headers
/// and options.
pub type ExprExthdrAttrs<'a> = AttrsOf<'a, sets::ExprExthdr>;

impl<'a> ExprExthdrAttrs<'a> {
    /// Register that gets the bytes; to read.
    #[doc(alias = "NFTA_EXTHDR_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Number of the header, option or chunk.
    #[doc(alias = "NFTA_EXTHDR_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// First byte, in bytes from the beginning of the header.
    #[doc(alias = "NFTA_EXTHDR_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Number of bytes.
    #[doc(alias = "NFTA_EXTHDR_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// What to return.
    #[doc(alias = "NFTA_EXTHDR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ExthdrFlags>, rt::DecodeError> {
        self.view.get::<c::As<ExthdrFlags, c::Be<u32>>>(5)
    }

    /// Where to look; `ipv6` if absent.
    #[doc(alias = "NFTA_EXTHDR_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<ExthdrOp>, rt::DecodeError> {
        self.view.get::<c::As<ExthdrOp, c::Be<u32>>>(6)
    }

    /// Register with the bytes; to write a TCP option, in place of `dreg`. With neither the option
    /// is taken away.
    #[doc(alias = "NFTA_EXTHDR_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(7)
    }
}

impl ExprExthdrWriter {
    /// Sets [`dreg`](ExprExthdrAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`type`](ExprExthdrAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`offset`](ExprExthdrAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`len`](ExprExthdrAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`flags`](ExprExthdrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ExthdrFlags) -> &mut Self {
        self.put_attr::<c::As<ExthdrFlags, c::Be<u32>>>(5, value)
    }

    /// Sets [`op`](ExprExthdrAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: ExthdrOp) -> &mut Self {
        self.put_attr::<c::As<ExthdrOp, c::Be<u32>>>(6, value)
    }

    /// Sets [`sreg`](ExprExthdrAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(7, value)
    }
}

/// Expression `fwd`: sends the packet on by another device; for the family netdev.
pub type ExprFwdAttrs<'a> = AttrsOf<'a, sets::ExprFwd>;

impl<'a> ExprFwdAttrs<'a> {
    /// Register with the index of the device, 4 bytes in host byte order.
    #[doc(alias = "NFTA_FWD_SREG_DEV")]
    #[inline]
    pub fn sreg_dev(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Register with the address of the next hop.
    #[doc(alias = "NFTA_FWD_SREG_ADDR")]
    #[inline]
    pub fn sreg_addr(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Protocol family of that address.
    #[doc(alias = "NFTA_FWD_NFPROTO")]
    #[inline]
    pub fn nfproto(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.view.get::<c::As<Nfproto, c::Be<u32>>>(3)
    }
}

impl ExprFwdWriter {
    /// Sets [`sreg-dev`](ExprFwdAttrs#method.sreg_dev).
    #[inline]
    pub fn sreg_dev(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`sreg-addr`](ExprFwdAttrs#method.sreg_addr).
    #[inline]
    pub fn sreg_addr(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`nfproto`](ExprFwdAttrs#method.nfproto).
    #[inline]
    pub fn nfproto(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(3, value)
    }
}

/// Expression `hash`: computes a hash, for instance to spread connections.
pub type ExprHashAttrs<'a> = AttrsOf<'a, sets::ExprHash>;

impl<'a> ExprHashAttrs<'a> {
    /// Register to read, for `jenkins`.
    #[doc(alias = "NFTA_HASH_SREG")]
    #[inline]
    pub fn sreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Register that gets the hash.
    #[doc(alias = "NFTA_HASH_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Number of bytes to read.
    #[doc(alias = "NFTA_HASH_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Hashes run from 0 to this one minus 1.
    #[doc(alias = "NFTA_HASH_MODULUS")]
    #[inline]
    pub fn modulus(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Start of the computation; random if absent.
    #[doc(alias = "NFTA_HASH_SEED")]
    #[inline]
    pub fn seed(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }

    /// Added to the result.
    #[doc(alias = "NFTA_HASH_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(6)
    }

    /// How to compute; `jenkins` if absent.
    #[doc(alias = "NFTA_HASH_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<HashTypes>, rt::DecodeError> {
        self.view.get::<c::As<HashTypes, c::Be<u32>>>(7)
    }

    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_HASH_SET_NAME")]
    #[inline]
    pub fn set_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(8)
    }

    /// Obsolete, refused by current kernels.
    #[doc(alias = "NFTA_HASH_SET_ID")]
    #[inline]
    pub fn set_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(9)
    }
}

impl ExprHashWriter {
    /// Sets [`sreg`](ExprHashAttrs#method.sreg).
    #[inline]
    pub fn sreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`dreg`](ExprHashAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`len`](ExprHashAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`modulus`](ExprHashAttrs#method.modulus).
    #[inline]
    pub fn modulus(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`seed`](ExprHashAttrs#method.seed).
    #[inline]
    pub fn seed(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`offset`](ExprHashAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }

    /// Sets [`type`](ExprHashAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: HashTypes) -> &mut Self {
        self.put_attr::<c::As<HashTypes, c::Be<u32>>>(7, value)
    }

    /// Sets [`set-name`](ExprHashAttrs#method.set_name).
    #[inline]
    pub fn set_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }

    /// Sets [`set-id`](ExprHashAttrs#method.set_id).
    #[inline]
    pub fn set_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(9, value)
    }
}

/// Expression `inner`: runs an expression on the packet inside of a tunnel.
pub type ExprInnerAttrs<'a> = AttrsOf<'a, sets::ExprInner>;

impl<'a> ExprInnerAttrs<'a> {
    /// Depth of the tunnel; 0 is the only one.
    #[doc(alias = "NFTA_INNER_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Kind of the tunnel.
    #[doc(alias = "NFTA_INNER_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<InnerType>, rt::DecodeError> {
        self.view.get::<c::As<InnerType, c::Be<u32>>>(2)
    }

    /// What to expect there.
    #[doc(alias = "NFTA_INNER_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<InnerFlags>, rt::DecodeError> {
        self.view.get::<c::As<InnerFlags, c::Be<u32>>>(3)
    }

    /// Size of the tunnel's header in bytes.
    #[doc(alias = "NFTA_INNER_HDRSIZE")]
    #[inline]
    pub fn hdrsize(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Expression to run, `payload` or `meta`.
    #[doc(alias = "NFTA_INNER_EXPR")]
    #[inline]
    pub fn expr(&self) -> Result<Option<ExprAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ExprAttrs<'_>>(5)
    }
}

impl ExprInnerWriter {
    /// Sets [`num`](ExprInnerAttrs#method.num).
    #[inline]
    pub fn num(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`type`](ExprInnerAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: InnerType) -> &mut Self {
        self.put_attr::<c::As<InnerType, c::Be<u32>>>(2, value)
    }

    /// Sets [`flags`](ExprInnerAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: InnerFlags) -> &mut Self {
        self.put_attr::<c::As<InnerFlags, c::Be<u32>>>(3, value)
    }

    /// Sets [`hdrsize`](ExprInnerAttrs#method.hdrsize).
    #[inline]
    pub fn hdrsize(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`expr`](ExprInnerAttrs#method.expr).
    #[inline]
    pub fn expr(&mut self, fill: impl FnOnce(&mut ExprWriter)) -> &mut Self {
        self.put_nest::<ExprWriter>(5, fill)
    }
}

/// Expression `last`: remembers when the last packet came by.
pub type ExprLastAttrs<'a> = AttrsOf<'a, sets::ExprLast>;

impl<'a> ExprLastAttrs<'a> {
    /// 1 if a packet came by, else 0.
    #[doc(alias = "NFTA_LAST_SET")]
    #[inline]
    pub fn set(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// Milliseconds since then.
    #[doc(alias = "NFTA_LAST_MSECS")]
    #[inline]
    pub fn msecs(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }
}

impl ExprLastWriter {
    /// Sets [`set`](ExprLastAttrs#method.set).
    #[inline]
    pub fn set(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`msecs`](ExprLastAttrs#method.msecs).
    #[inline]
    pub fn msecs(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }
}

/// Expression and object `limit`: matches as long as a rate is kept to.
pub type ExprLimitAttrs<'a> = AttrsOf<'a, sets::ExprLimit>;

impl<'a> ExprLimitAttrs<'a> {
    /// Packets or bytes in a unit of time.
    #[doc(alias = "NFTA_LIMIT_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// Unit of time, in seconds: 1, 60 and so on.
    #[doc(alias = "NFTA_LIMIT_UNIT")]
    #[inline]
    pub fn unit(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(2)
    }

    /// Packets or bytes that may come at once beyond the rate; 5 packets if absent.
    #[doc(alias = "NFTA_LIMIT_BURST")]
    #[inline]
    pub fn burst(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// What counts; packets if absent.
    #[doc(alias = "NFTA_LIMIT_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<LimitType>, rt::DecodeError> {
        self.view.get::<c::As<LimitType, c::Be<u32>>>(4)
    }

    /// How it matches.
    #[doc(alias = "NFTA_LIMIT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<LimitFlags>, rt::DecodeError> {
        self.view.get::<c::As<LimitFlags, c::Be<u32>>>(5)
    }
}

impl ExprLimitWriter {
    /// Sets [`rate`](ExprLimitAttrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`unit`](ExprLimitAttrs#method.unit).
    #[inline]
    pub fn unit(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(2, value)
    }

    /// Sets [`burst`](ExprLimitAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`type`](ExprLimitAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: LimitType) -> &mut Self {
        self.put_attr::<c::As<LimitType, c::Be<u32>>>(4, value)
    }

    /// Sets [`flags`](ExprLimitAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: LimitFlags) -> &mut Self {
        self.put_attr::<c::As<LimitFlags, c::Be<u32>>>(5, value)
    }
}

/// Expression `osf`: guesses the sender's operating system by its TCP SYN.
pub type ExprOsfAttrs<'a> = AttrsOf<'a, sets::ExprOsf>;

impl<'a> ExprOsfAttrs<'a> {
    /// Register that gets the name, 16 bytes filled up with zeros.
    #[doc(alias = "NFTA_OSF_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// How to compare the TTL: 0 exactly or less on a local network, 1 less or equal, 2 not at all.
    #[doc(alias = "NFTA_OSF_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// What to return.
    #[doc(alias = "NFTA_OSF_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<OsfFlags>, rt::DecodeError> {
        self.view.get::<c::As<OsfFlags, c::Be<u32>>>(3)
    }
}

impl ExprOsfWriter {
    /// Sets [`dreg`](ExprOsfAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`ttl`](ExprOsfAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`flags`](ExprOsfAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: OsfFlags) -> &mut Self {
        self.put_attr::<c::As<OsfFlags, c::Be<u32>>>(3, value)
    }
}

/// Expression `queue`: hands packets to a program (`nfnetlink_queue`).
pub type ExprQueueAttrs<'a> = AttrsOf<'a, sets::ExprQueue>;

impl<'a> ExprQueueAttrs<'a> {
    /// Number of the first queue.
    #[doc(alias = "NFTA_QUEUE_NUM")]
    #[inline]
    pub fn num(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Number of queues to spread packets to.
    #[doc(alias = "NFTA_QUEUE_TOTAL")]
    #[inline]
    pub fn total(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// How to queue.
    #[doc(alias = "NFTA_QUEUE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<QueueFlags>, rt::DecodeError> {
        self.view.get::<c::As<QueueFlags, c::Be<u16>>>(3)
    }

    /// Register with the number of the queue, in place of `num`.
    #[doc(alias = "NFTA_QUEUE_SREG_QNUM")]
    #[inline]
    pub fn sreg_qnum(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(4)
    }
}

impl ExprQueueWriter {
    /// Sets [`num`](ExprQueueAttrs#method.num).
    #[inline]
    pub fn num(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`total`](ExprQueueAttrs#method.total).
    #[inline]
    pub fn total(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`flags`](ExprQueueAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: QueueFlags) -> &mut Self {
        self.put_attr::<c::As<QueueFlags, c::Be<u16>>>(3, value)
    }

    /// Sets [`sreg-qnum`](ExprQueueAttrs#method.sreg_qnum).
    #[inline]
    pub fn sreg_qnum(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(4, value)
    }
}

/// Expression `redir` (`redirect`): destination NAT to this host.
pub type ExprRedirAttrs<'a> = AttrsOf<'a, sets::ExprRedir>;

impl<'a> ExprRedirAttrs<'a> {
    /// Register with the first port.
    #[doc(alias = "NFTA_REDIR_REG_PROTO_MIN")]
    #[inline]
    pub fn reg_proto_min(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Register with the last port; that of the first if absent.
    #[doc(alias = "NFTA_REDIR_REG_PROTO_MAX")]
    #[inline]
    pub fn reg_proto_max(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// How to choose ports.
    #[doc(alias = "NFTA_REDIR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<NatRangeFlags>, rt::DecodeError> {
        self.view.get::<c::As<NatRangeFlags, c::Be<u32>>>(3)
    }
}

impl ExprRedirWriter {
    /// Sets [`reg-proto-min`](ExprRedirAttrs#method.reg_proto_min).
    #[inline]
    pub fn reg_proto_min(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`reg-proto-max`](ExprRedirAttrs#method.reg_proto_max).
    #[inline]
    pub fn reg_proto_max(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`flags`](ExprRedirAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: NatRangeFlags) -> &mut Self {
        self.put_attr::<c::As<NatRangeFlags, c::Be<u32>>>(3, value)
    }
}

/// Expression `rt`: reads properties of the packet's route.
pub type ExprRtAttrs<'a> = AttrsOf<'a, sets::ExprRt>;

impl<'a> ExprRtAttrs<'a> {
    /// Register that gets the value.
    #[doc(alias = "NFTA_RT_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Property.
    #[doc(alias = "NFTA_RT_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<RtKeys>, rt::DecodeError> {
        self.view.get::<c::As<RtKeys, c::Be<u32>>>(2)
    }
}

impl ExprRtWriter {
    /// Sets [`dreg`](ExprRtAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`key`](ExprRtAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: RtKeys) -> &mut Self {
        self.put_attr::<c::As<RtKeys, c::Be<u32>>>(2, value)
    }
}

/// Expression `socket`: reads properties of the local socket for which the packet is. Goes on only
/// if there is one.
pub type ExprSocketAttrs<'a> = AttrsOf<'a, sets::ExprSocket>;

impl<'a> ExprSocketAttrs<'a> {
    /// Property.
    #[doc(alias = "NFTA_SOCKET_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<SocketKeys>, rt::DecodeError> {
        self.view.get::<c::As<SocketKeys, c::Be<u32>>>(1)
    }

    /// Register that gets the value.
    #[doc(alias = "NFTA_SOCKET_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// For `cgroupv2`: depth of the ancestor that is meant.
    #[doc(alias = "NFTA_SOCKET_LEVEL")]
    #[inline]
    pub fn level(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }
}

impl ExprSocketWriter {
    /// Sets [`key`](ExprSocketAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: SocketKeys) -> &mut Self {
        self.put_attr::<c::As<SocketKeys, c::Be<u32>>>(1, value)
    }

    /// Sets [`dreg`](ExprSocketAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`level`](ExprSocketAttrs#method.level).
    #[inline]
    pub fn level(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }
}

/// Expression and object `synproxy`: answers SYN packets in place of the server.
pub type SynproxyAttrs<'a> = AttrsOf<'a, sets::Synproxy>;

impl<'a> SynproxyAttrs<'a> {
    /// Maximum segment size of the server.
    #[doc(alias = "NFTA_SYNPROXY_MSS")]
    #[inline]
    pub fn mss(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Window scale of the server, as a power of two.
    #[doc(alias = "NFTA_SYNPROXY_WSCALE")]
    #[inline]
    pub fn wscale(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Options to offer.
    #[doc(alias = "NFTA_SYNPROXY_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SynproxyFlags>, rt::DecodeError> {
        self.view.get::<c::As<SynproxyFlags, c::Be<u32>>>(3)
    }
}

impl SynproxyWriter {
    /// Sets [`mss`](SynproxyAttrs#method.mss).
    #[inline]
    pub fn mss(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`wscale`](SynproxyAttrs#method.wscale).
    #[inline]
    pub fn wscale(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`flags`](SynproxyAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: SynproxyFlags) -> &mut Self {
        self.put_attr::<c::As<SynproxyFlags, c::Be<u32>>>(3, value)
    }
}

/// Expression `tunnel`: reads properties of the tunnel that the packet came by or leaves by.
pub type ExprTunnelAttrs<'a> = AttrsOf<'a, sets::ExprTunnel>;

impl<'a> ExprTunnelAttrs<'a> {
    /// Property.
    #[doc(alias = "NFTA_TUNNEL_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<TunnelKeys>, rt::DecodeError> {
        self.view.get::<c::As<TunnelKeys, c::Be<u32>>>(1)
    }

    /// Register that gets the value.
    #[doc(alias = "NFTA_TUNNEL_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(2)
    }

    /// Which tunnel; any if absent.
    #[doc(alias = "NFTA_TUNNEL_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<TunnelMode>, rt::DecodeError> {
        self.view.get::<c::As<TunnelMode, c::Be<u32>>>(3)
    }
}

impl ExprTunnelWriter {
    /// Sets [`key`](ExprTunnelAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: TunnelKeys) -> &mut Self {
        self.put_attr::<c::As<TunnelKeys, c::Be<u32>>>(1, value)
    }

    /// Sets [`dreg`](ExprTunnelAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(2, value)
    }

    /// Sets [`mode`](ExprTunnelAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: TunnelMode) -> &mut Self {
        self.put_attr::<c::As<TunnelMode, c::Be<u32>>>(3, value)
    }
}

/// Expression `xfrm` (`ipsec`): reads IPsec's state of the packet. Goes on only if there is one.
pub type ExprXfrmAttrs<'a> = AttrsOf<'a, sets::ExprXfrm>;

impl<'a> ExprXfrmAttrs<'a> {
    /// Register that gets the value.
    #[doc(alias = "NFTA_XFRM_DREG")]
    #[inline]
    pub fn dreg(&self) -> Result<Option<Registers>, rt::DecodeError> {
        self.view.get::<c::As<Registers, c::Be<u32>>>(1)
    }

    /// Property.
    #[doc(alias = "NFTA_XFRM_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<XfrmKeys>, rt::DecodeError> {
        self.view.get::<c::As<XfrmKeys, c::Be<u32>>>(2)
    }

    /// Direction: 0 in, 1 out.
    #[doc(alias = "NFTA_XFRM_DIR")]
    #[inline]
    pub fn dir(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Which transformation is meant, counted from 0.
    #[doc(alias = "NFTA_XFRM_SPNUM")]
    #[inline]
    pub fn spnum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }
}

impl ExprXfrmWriter {
    /// Sets [`dreg`](ExprXfrmAttrs#method.dreg).
    #[inline]
    pub fn dreg(&mut self, value: Registers) -> &mut Self {
        self.put_attr::<c::As<Registers, c::Be<u32>>>(1, value)
    }

    /// Sets [`key`](ExprXfrmAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: XfrmKeys) -> &mut Self {
        self.put_attr::<c::As<XfrmKeys, c::Be<u32>>>(2, value)
    }

    /// Sets [`dir`](ExprXfrmAttrs#method.dir).
    #[inline]
    pub fn dir(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`spnum`](ExprXfrmAttrs#method.spnum).
    #[inline]
    pub fn spnum(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }
}

/// Object `ct-helper` (`ct helper`): helper that connections can get.
pub type CtHelperAttrs<'a> = AttrsOf<'a, sets::CtHelper>;

impl<'a> CtHelperAttrs<'a> {
    /// Name of the helper, such as `ftp`.
    #[doc(alias = "NFTA_CT_HELPER_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Protocol family: 2 IPv4, 10 IPv6; the helper's if absent.
    #[doc(alias = "NFTA_CT_HELPER_L3PROTO")]
    #[inline]
    pub fn l3proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// IP protocol: 6 TCP, 17 UDP.
    #[doc(alias = "NFTA_CT_HELPER_L4PROTO")]
    #[inline]
    pub fn l4proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }
}

impl CtHelperWriter {
    /// Sets [`name`](CtHelperAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`l3proto`](CtHelperAttrs#method.l3proto).
    #[inline]
    pub fn l3proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`l4proto`](CtHelperAttrs#method.l4proto).
    #[inline]
    pub fn l4proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }
}

/// Object `ct-timeout` (`ct timeout`): timeouts that connections can get.
pub type CtTimeoutAttrs<'a> = AttrsOf<'a, sets::CtTimeout>;

impl<'a> CtTimeoutAttrs<'a> {
    /// Protocol family: 2 IPv4, 10 IPv6.
    #[doc(alias = "NFTA_CT_TIMEOUT_L3PROTO")]
    #[inline]
    pub fn l3proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// IP protocol: 6 TCP, 17 UDP.
    #[doc(alias = "NFTA_CT_TIMEOUT_L4PROTO")]
    #[inline]
    pub fn l4proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Seconds for each state, as attributes of 4 bytes in network byte order. What states there
    /// are depends on the protocol (`CTA_TIMEOUT_*` in linux/netfilter/nfnetlink\_cttimeout.h).
    #[doc(alias = "NFTA_CT_TIMEOUT_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl CtTimeoutWriter {
    /// Sets [`l3proto`](CtTimeoutAttrs#method.l3proto).
    #[inline]
    pub fn l3proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`l4proto`](CtTimeoutAttrs#method.l4proto).
    #[inline]
    pub fn l4proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`data`](CtTimeoutAttrs#method.data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// Object `ct-expect` (`ct expectation`): connections to expect.
pub type CtExpectAttrs<'a> = AttrsOf<'a, sets::CtExpect>;

impl<'a> CtExpectAttrs<'a> {
    /// Protocol family: 2 IPv4, 10 IPv6; that of the table if absent.
    #[doc(alias = "NFTA_CT_EXPECT_L3PROTO")]
    #[inline]
    pub fn l3proto(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// IP protocol: 6 TCP, 17 UDP.
    #[doc(alias = "NFTA_CT_EXPECT_L4PROTO")]
    #[inline]
    pub fn l4proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Destination port.
    #[doc(alias = "NFTA_CT_EXPECT_DPORT")]
    #[inline]
    pub fn dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(3)
    }

    /// Milliseconds to wait; in host byte order.
    #[doc(alias = "NFTA_CT_EXPECT_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Most connections to expect at a time.
    #[doc(alias = "NFTA_CT_EXPECT_SIZE")]
    #[inline]
    pub fn size(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }
}

impl CtExpectWriter {
    /// Sets [`l3proto`](CtExpectAttrs#method.l3proto).
    #[inline]
    pub fn l3proto(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`l4proto`](CtExpectAttrs#method.l4proto).
    #[inline]
    pub fn l4proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`dport`](CtExpectAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(3, value)
    }

    /// Sets [`timeout`](CtExpectAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`size`](CtExpectAttrs#method.size).
    #[inline]
    pub fn size(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }
}

/// Object `secmark`: security mark that packets can get.
pub type SecmarkAttrs<'a> = AttrsOf<'a, sets::Secmark>;

impl<'a> SecmarkAttrs<'a> {
    /// Security context, as SELinux writes it; up to 4095 bytes.
    #[doc(alias = "NFTA_SECMARK_CTX")]
    #[inline]
    pub fn ctx(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }
}

impl SecmarkWriter {
    /// Sets [`ctx`](SecmarkAttrs#method.ctx).
    #[inline]
    pub fn ctx(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// What happened to a packet that is traced (`meta nftrace set 1`).
pub type TraceAttrs<'a> = AttrsOf<'a, sets::Trace>;

impl<'a> TraceAttrs<'a> {
    /// Name of the table.
    #[doc(alias = "NFTA_TRACE_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Name of the chain.
    #[doc(alias = "NFTA_TRACE_CHAIN")]
    #[inline]
    pub fn chain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Handle of the rule.
    #[doc(alias = "NFTA_TRACE_RULE_HANDLE")]
    #[inline]
    pub fn rule_handle(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(3)
    }

    /// Kind of the trace message.
    #[doc(alias = "NFTA_TRACE_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<TraceTypes>, rt::DecodeError> {
        self.view.get::<c::As<TraceTypes, c::Be<u32>>>(4)
    }

    /// What happens to the packet next.
    #[doc(alias = "NFTA_TRACE_VERDICT")]
    #[inline]
    pub fn verdict(&self) -> Result<Option<VerdictAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VerdictAttrs<'_>>(5)
    }

    /// Number of the packet: traces of one packet have the same.
    #[doc(alias = "NFTA_TRACE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(6)
    }

    /// Ethernet header, or how much of it there is. Only in the first trace of a packet in a chain,
    /// as the next two.
    #[doc(alias = "NFTA_TRACE_LL_HEADER")]
    #[inline]
    pub fn ll_header(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// IP header.
    #[doc(alias = "NFTA_TRACE_NETWORK_HEADER")]
    #[inline]
    pub fn network_header(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }

    /// Beginning of the transport header.
    #[doc(alias = "NFTA_TRACE_TRANSPORT_HEADER")]
    #[inline]
    pub fn transport_header(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(9)
    }

    /// Index of the input interface.
    #[doc(alias = "NFTA_TRACE_IIF")]
    #[inline]
    pub fn iif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(10)
    }

    /// Hardware type of it, `ARPHRD_*`.
    #[doc(alias = "NFTA_TRACE_IIFTYPE")]
    #[inline]
    pub fn iiftype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(11)
    }

    /// Index of the output interface.
    #[doc(alias = "NFTA_TRACE_OIF")]
    #[inline]
    pub fn oif(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(12)
    }

    /// Hardware type of it, `ARPHRD_*`.
    #[doc(alias = "NFTA_TRACE_OIFTYPE")]
    #[inline]
    pub fn oiftype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(13)
    }

    /// Mark of the packet.
    #[doc(alias = "NFTA_TRACE_MARK")]
    #[inline]
    pub fn mark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(14)
    }

    /// Protocol family.
    #[doc(alias = "NFTA_TRACE_NFPROTO")]
    #[inline]
    pub fn nfproto(&self) -> Result<Option<Nfproto>, rt::DecodeError> {
        self.view.get::<c::As<Nfproto, c::Be<u32>>>(15)
    }

    /// Policy that decided.
    #[doc(alias = "NFTA_TRACE_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<VerdictCode>, rt::DecodeError> {
        self.view.get::<c::As<VerdictCode, c::Be<u32>>>(16)
    }

    /// Id of the connection (newer kernels, as the next three).
    #[doc(alias = "NFTA_TRACE_CT_ID")]
    #[inline]
    pub fn ct_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(18)
    }

    /// Direction of the packet.
    #[doc(alias = "NFTA_TRACE_CT_DIRECTION")]
    #[inline]
    pub fn ct_direction(&self) -> Result<Option<CtDirection>, rt::DecodeError> {
        self.view.get::<c::As<CtDirection, u8>>(19)
    }

    /// Bits of `IPS_*`, as in the family conntrack.
    #[doc(alias = "NFTA_TRACE_CT_STATUS")]
    #[inline]
    pub fn ct_status(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(20)
    }

    /// State as the key `state` of the expression `ct`.
    #[doc(alias = "NFTA_TRACE_CT_STATE")]
    #[inline]
    pub fn ct_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(21)
    }
}

impl TraceWriter {
    /// Sets [`table`](TraceAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`chain`](TraceAttrs#method.chain).
    #[inline]
    pub fn chain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`rule-handle`](TraceAttrs#method.rule_handle).
    #[inline]
    pub fn rule_handle(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(3, value)
    }

    /// Sets [`type`](TraceAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: TraceTypes) -> &mut Self {
        self.put_attr::<c::As<TraceTypes, c::Be<u32>>>(4, value)
    }

    /// Sets [`verdict`](TraceAttrs#method.verdict).
    #[inline]
    pub fn verdict(&mut self, fill: impl FnOnce(&mut VerdictWriter)) -> &mut Self {
        self.put_nest::<VerdictWriter>(5, fill)
    }

    /// Sets [`id`](TraceAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(6, value)
    }

    /// Sets [`ll-header`](TraceAttrs#method.ll_header).
    #[inline]
    pub fn ll_header(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`network-header`](TraceAttrs#method.network_header).
    #[inline]
    pub fn network_header(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }

    /// Sets [`transport-header`](TraceAttrs#method.transport_header).
    #[inline]
    pub fn transport_header(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(9, value)
    }

    /// Sets [`iif`](TraceAttrs#method.iif).
    #[inline]
    pub fn iif(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(10, value)
    }

    /// Sets [`iiftype`](TraceAttrs#method.iiftype).
    #[inline]
    pub fn iiftype(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(11, value)
    }

    /// Sets [`oif`](TraceAttrs#method.oif).
    #[inline]
    pub fn oif(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`oiftype`](TraceAttrs#method.oiftype).
    #[inline]
    pub fn oiftype(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(13, value)
    }

    /// Sets [`mark`](TraceAttrs#method.mark).
    #[inline]
    pub fn mark(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(14, value)
    }

    /// Sets [`nfproto`](TraceAttrs#method.nfproto).
    #[inline]
    pub fn nfproto(&mut self, value: Nfproto) -> &mut Self {
        self.put_attr::<c::As<Nfproto, c::Be<u32>>>(15, value)
    }

    /// Sets [`policy`](TraceAttrs#method.policy).
    #[inline]
    pub fn policy(&mut self, value: VerdictCode) -> &mut Self {
        self.put_attr::<c::As<VerdictCode, c::Be<u32>>>(16, value)
    }

    /// Sets [`ct-id`](TraceAttrs#method.ct_id).
    #[inline]
    pub fn ct_id(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(18, value)
    }

    /// Sets [`ct-direction`](TraceAttrs#method.ct_direction).
    #[inline]
    pub fn ct_direction(&mut self, value: CtDirection) -> &mut Self {
        self.put_attr::<c::As<CtDirection, u8>>(19, value)
    }

    /// Sets [`ct-status`](TraceAttrs#method.ct_status).
    #[inline]
    pub fn ct_status(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(20, value)
    }

    /// Sets [`ct-state`](TraceAttrs#method.ct_state).
    #[inline]
    pub fn ct_state(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(21, value)
    }
}
