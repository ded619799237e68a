// @generated from specs/rt-rule.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What a rule does with packets that match.
#[derive(Default, PartialEq, Hash)]
pub struct FrAct(pub u8);

impl FrAct {
    /// No action; invalid in requests to add.
    #[doc(alias = "FR_ACT_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Search the routing table; go on with the next rule if it has no route.
    #[doc(alias = "FR_ACT_TO_TBL")]
    pub const TO_TBL: Self = Self(1);
    /// Continue with the rule whose priority is given.
    #[doc(alias = "FR_ACT_GOTO")]
    pub const GOTO: Self = Self(2);
    /// Nothing; go on with the next rule.
    #[doc(alias = "FR_ACT_NOP")]
    pub const NOP: Self = Self(3);
    /// The value `res3`.
    #[doc(alias = "FR_ACT_RES3")]
    pub const RES3: Self = Self(4);
    /// The value `res4`.
    #[doc(alias = "FR_ACT_RES4")]
    pub const RES4: Self = Self(5);
    /// Drop silently.
    #[doc(alias = "FR_ACT_BLACKHOLE")]
    pub const BLACKHOLE: Self = Self(6);
    /// Fail with `ENETUNREACH`.
    #[doc(alias = "FR_ACT_UNREACHABLE")]
    pub const UNREACHABLE: Self = Self(7);
    /// Fail with `EACCES`.
    #[doc(alias = "FR_ACT_PROHIBIT")]
    pub const PROHIBIT: Self = Self(8);
}

rt::enumeration! { name: FrAct, number: u8, table: FAMILY[0] }

/// Bare header with only an address family.
#[doc(alias = "rtgenmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Rtgenmsg {
    /// Address family, 0 for all.
    pub family: u8,
}

rt::structure! {
    name: Rtgenmsg,
    kernel: "rtgenmsg",
    table: FAMILY[0],
    size: 1,
    members: [0 => family: u8],
}

/// Header of every message of this family, in front of the attributes.
#[doc(alias = "fib_rule_hdr")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct FibRuleHdr {
    /// Address family, `AF_INET` (2) or `AF_INET6` (10).
    pub family: u8,
    /// Bits of `dst` that must agree; 0 if any destination will do.
    pub dst_len: u8,
    /// Bits of `src` that must agree; 0 if any source will do.
    pub src_len: u8,
    /// Traffic class a packet must have; 0 matches all.
    pub tos: u8,
    /// Table to search if it fits eight bits; the attribute `table` wins.
    pub table: u8,
    /// What to do with matching packets.
    pub action: FrAct,
    /// `FIB_RULE_*` bits: 1 permanent, 2 invert the match (`not`), 4 the goto target is missing, 8
    /// and 16 the input or output interface does not exist now.
    pub flags: u32,
}

rt::structure! {
    name: FibRuleHdr,
    kernel: "fib-rule-hdr",
    table: FAMILY[1],
    size: 12,
    members: [
        0 => family: u8,
        1 => dst_len: u8,
        2 => src_len: u8,
        3 => tos: u8,
        4 => table: u8,
        7 => action: c::As<FrAct, u8>,
        8 => flags: u32,
    ],
}

/// Range of ports, ends included, in host byte order.
#[doc(alias = "fib_rule_port_range")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct FibRulePortRange {
    /// First port.
    pub start: u16,
    /// Last port.
    pub end: u16,
}

rt::structure! {
    name: FibRulePortRange,
    kernel: "fib-rule-port-range",
    table: FAMILY[2],
    size: 4,
    members: [0 => start: u16, 2 => end: u16],
}

/// Range of user ids, ends included.
#[doc(alias = "fib_rule_uid_range")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct FibRuleUidRange {
    /// First user id.
    pub start: u32,
    /// Last user id.
    pub end: u32,
}

rt::structure! {
    name: FibRuleUidRange,
    kernel: "fib-rule-uid-range",
    table: FAMILY[3],
    size: 8,
    members: [0 => start: u32, 4 => end: u32],
}
