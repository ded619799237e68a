// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Payloads whose layout another attribute selects.

use super::*;

/// The layouts of `expr-ops`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum ExprOps<'a> {
    /// Selected by `bitwise`.
    Bitwise(ExprBitwiseAttrs<'a>),
    /// Selected by `byteorder`.
    Byteorder(ExprByteorderAttrs<'a>),
    /// Selected by `cmp`.
    Cmp(ExprCmpAttrs<'a>),
    /// Selected by `connlimit`.
    Connlimit(ExprConnlimitAttrs<'a>),
    /// Selected by `counter`.
    Counter(ExprCounterAttrs<'a>),
    /// Selected by `ct`.
    Ct(ExprCtAttrs<'a>),
    /// Selected by `dup`.
    Dup(ExprDupAttrs<'a>),
    /// Selected by `dynset`.
    Dynset(ExprDynsetAttrs<'a>),
    /// Selected by `exthdr`.
    Exthdr(ExprExthdrAttrs<'a>),
    /// Selected by `fib`.
    Fib(ExprFibAttrs<'a>),
    /// Selected by `flow_offload`.
    FlowOffload(ExprFlowOffloadAttrs<'a>),
    /// Selected by `fwd`.
    Fwd(ExprFwdAttrs<'a>),
    /// Selected by `hash`.
    Hash(ExprHashAttrs<'a>),
    /// Selected by `immediate`.
    Immediate(ExprImmediateAttrs<'a>),
    /// Selected by `inner`.
    Inner(ExprInnerAttrs<'a>),
    /// Selected by `last`.
    Last(ExprLastAttrs<'a>),
    /// Selected by `limit`.
    Limit(ExprLimitAttrs<'a>),
    /// Selected by `log`.
    Log(LogAttrs<'a>),
    /// Selected by `lookup`.
    Lookup(ExprLookupAttrs<'a>),
    /// Selected by `masq`.
    Masq(ExprMasqAttrs<'a>),
    /// Selected by `match`.
    Match(CompatMatchAttrs<'a>),
    /// Selected by `meta`.
    Meta(ExprMetaAttrs<'a>),
    /// Selected by `nat`.
    Nat(ExprNatAttrs<'a>),
    /// Selected by `notrack`.
    Notrack,
    /// Selected by `numgen`.
    Numgen(NumgenAttrs<'a>),
    /// Selected by `objref`.
    Objref(ExprObjrefAttrs<'a>),
    /// Selected by `osf`.
    Osf(ExprOsfAttrs<'a>),
    /// Selected by `payload`.
    Payload(ExprPayloadAttrs<'a>),
    /// Selected by `queue`.
    Queue(ExprQueueAttrs<'a>),
    /// Selected by `quota`.
    Quota(QuotaAttrs<'a>),
    /// Selected by `range`.
    Range(RangeAttrs<'a>),
    /// Selected by `redir`.
    Redir(ExprRedirAttrs<'a>),
    /// Selected by `reject`.
    Reject(ExprRejectAttrs<'a>),
    /// Selected by `rt`.
    Rt(ExprRtAttrs<'a>),
    /// Selected by `socket`.
    Socket(ExprSocketAttrs<'a>),
    /// Selected by `synproxy`.
    Synproxy(SynproxyAttrs<'a>),
    /// Selected by `target`.
    Target(ExprTargetAttrs<'a>),
    /// Selected by `tproxy`.
    Tproxy(ExprTproxyAttrs<'a>),
    /// Selected by `tunnel`.
    Tunnel(ExprTunnelAttrs<'a>),
    /// Selected by `xfrm`.
    Xfrm(ExprXfrmAttrs<'a>),
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> ExprOps<'a> {
    /// Reads `payload` in the layout that `key`, the selector's payload, selects.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select(key: &'a [u8], payload: &'a [u8]) -> Result<Self, rt::Problem> {
        Ok(
            match rt::trim_nul(key) {
                b"bitwise" => Self::Bitwise(ExprBitwiseAttrs::new(payload)),
                b"byteorder" => Self::Byteorder(ExprByteorderAttrs::new(payload)),
                b"cmp" => Self::Cmp(ExprCmpAttrs::new(payload)),
                b"connlimit" => Self::Connlimit(ExprConnlimitAttrs::new(payload)),
                b"counter" => Self::Counter(ExprCounterAttrs::new(payload)),
                b"ct" => Self::Ct(ExprCtAttrs::new(payload)),
                b"dup" => Self::Dup(ExprDupAttrs::new(payload)),
                b"dynset" => Self::Dynset(ExprDynsetAttrs::new(payload)),
                b"exthdr" => Self::Exthdr(ExprExthdrAttrs::new(payload)),
                b"fib" => Self::Fib(ExprFibAttrs::new(payload)),
                b"flow_offload" => Self::FlowOffload(ExprFlowOffloadAttrs::new(payload)),
                b"fwd" => Self::Fwd(ExprFwdAttrs::new(payload)),
                b"hash" => Self::Hash(ExprHashAttrs::new(payload)),
                b"immediate" => Self::Immediate(ExprImmediateAttrs::new(payload)),
                b"inner" => Self::Inner(ExprInnerAttrs::new(payload)),
                b"last" => Self::Last(ExprLastAttrs::new(payload)),
                b"limit" => Self::Limit(ExprLimitAttrs::new(payload)),
                b"log" => Self::Log(LogAttrs::new(payload)),
                b"lookup" => Self::Lookup(ExprLookupAttrs::new(payload)),
                b"masq" => Self::Masq(ExprMasqAttrs::new(payload)),
                b"match" => Self::Match(CompatMatchAttrs::new(payload)),
                b"meta" => Self::Meta(ExprMetaAttrs::new(payload)),
                b"nat" => Self::Nat(ExprNatAttrs::new(payload)),
                b"notrack" => Self::Notrack,
                b"numgen" => Self::Numgen(NumgenAttrs::new(payload)),
                b"objref" => Self::Objref(ExprObjrefAttrs::new(payload)),
                b"osf" => Self::Osf(ExprOsfAttrs::new(payload)),
                b"payload" => Self::Payload(ExprPayloadAttrs::new(payload)),
                b"queue" => Self::Queue(ExprQueueAttrs::new(payload)),
                b"quota" => Self::Quota(QuotaAttrs::new(payload)),
                b"range" => Self::Range(RangeAttrs::new(payload)),
                b"redir" => Self::Redir(ExprRedirAttrs::new(payload)),
                b"reject" => Self::Reject(ExprRejectAttrs::new(payload)),
                b"rt" => Self::Rt(ExprRtAttrs::new(payload)),
                b"socket" => Self::Socket(ExprSocketAttrs::new(payload)),
                b"synproxy" => Self::Synproxy(SynproxyAttrs::new(payload)),
                b"target" => Self::Target(ExprTargetAttrs::new(payload)),
                b"tproxy" => Self::Tproxy(ExprTproxyAttrs::new(payload)),
                b"tunnel" => Self::Tunnel(ExprTunnelAttrs::new(payload)),
                b"xfrm" => Self::Xfrm(ExprXfrmAttrs::new(payload)),
                _ => Self::Unknown { key, payload },
            },
        )
    }
}

/// The layouts of `obj-data`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum ObjData<'a> {
    /// Selected by `connlimit`.
    Connlimit(ExprConnlimitAttrs<'a>),
    /// Selected by `counter`.
    Counter(CounterAttrs<'a>),
    /// Selected by `ct-expect`.
    CtExpect(CtExpectAttrs<'a>),
    /// Selected by `ct-helper`.
    CtHelper(CtHelperAttrs<'a>),
    /// Selected by `ct-timeout`.
    CtTimeout(CtTimeoutAttrs<'a>),
    /// Selected by `limit`.
    Limit(ExprLimitAttrs<'a>),
    /// Selected by `quota`.
    Quota(QuotaAttrs<'a>),
    /// Selected by `secmark`.
    Secmark(SecmarkAttrs<'a>),
    /// Selected by `synproxy`.
    Synproxy(SynproxyAttrs<'a>),
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> ObjData<'a> {
    /// Reads `payload` in the layout that `number` selects; `key` is the selector's payload.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select_number(
        number: u64,
        key: &'a [u8],
        payload: &'a [u8],
    ) -> Result<Self, rt::Problem> {
        Ok(
            match number {
                5 => Self::Connlimit(ExprConnlimitAttrs::new(payload)),
                1 => Self::Counter(CounterAttrs::new(payload)),
                9 => Self::CtExpect(CtExpectAttrs::new(payload)),
                3 => Self::CtHelper(CtHelperAttrs::new(payload)),
                7 => Self::CtTimeout(CtTimeoutAttrs::new(payload)),
                4 => Self::Limit(ExprLimitAttrs::new(payload)),
                2 => Self::Quota(QuotaAttrs::new(payload)),
                8 => Self::Secmark(SecmarkAttrs::new(payload)),
                10 => Self::Synproxy(SynproxyAttrs::new(payload)),
                _ => Self::Unknown { key, payload },
            },
        )
    }
}
