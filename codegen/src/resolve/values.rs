//! Resolves values: the meaning of numbers and bytes, in attributes and in struct members.

use super::Context;
use super::definitions::FlagsOf;
use crate::ir::{ByteOrder, BytesFormat, Enum, EnumId, Int, Meaning, Width};
use crate::load::spec::{Hint, Text};
use crate::report::Located;

/// The keys that refine a number.
#[derive(Clone, Copy)]
pub(super) struct Value<'v> {
    pub(super) enum_: Option<&'v Text>,
    pub(super) as_flags: Option<&'v Located<bool>>,
    pub(super) hint: Option<&'v Located<Hint>>,
    pub(super) big_endian: Option<&'v Located<bool>>,
}

/// A number with its byte order and meaning.
pub(super) fn int(
    cx: &mut Context<'_, '_, '_>,
    enums: &[Enum],
    flags: &FlagsOf,
    value: Value<'_>,
    bytes: u8,
    signed: bool,
) -> Int {
    let width = match bytes {
        1 => Width::W8,
        2 => Width::W16,
        4 => Width::W32,
        8 => Width::W64,
        _ => Width::Variable,
    };
    let order = match value.big_endian.map(|big| big.value) {
        Some(true) => ByteOrder::Big,
        Some(false) => ByteOrder::Little,
        None => ByteOrder::Host,
    };
    Int { width, signed, order, meaning: meaning(cx, enums, flags, value, width) }
}

fn meaning(
    cx: &mut Context<'_, '_, '_>,
    enums: &[Enum],
    flags: &FlagsOf,
    value: Value<'_>,
    width: Width,
) -> Meaning {
    let id = enum_id(cx, flags, value);
    if let Some(id) = id {
        let is_flags = enums[id.0].flags;
        return if is_flags { Meaning::Flags(id) } else { Meaning::Enum(id) };
    }
    let Some(hint) = value.hint else {
        return Meaning::Number;
    };
    match hint.value {
        Hint::Hex => Meaning::Hex,
        Hint::Ipv4 if width == Width::W32 => Meaning::Ipv4,
        Hint::Ipv4 => {
            cx.report.error(&hint.at, "an IPv4 address needs a 32-bit number");
            Meaning::Number
        }
        Hint::Mac | Hint::Fddi | Hint::Ipv6 | Hint::Ip | Hint::Uuid => {
            let message = "this `display-hint` is not valid for a number";
            cx.report.error(&hint.at, message).help("use `hex`, `ipv4`, or `type: binary`");
            Meaning::Number
        }
    }
}

/// The enum of a value; with `enum-as-flags` the flags derived from it.
pub(super) fn enum_id(
    cx: &mut Context<'_, '_, '_>,
    flags: &FlagsOf,
    value: Value<'_>,
) -> Option<EnumId> {
    let as_flags = value.as_flags.filter(|flags| flags.value);
    let Some(name) = value.enum_ else {
        if let Some(as_flags) = as_flags {
            cx.report.error(&as_flags.at, "`enum-as-flags` needs an `enum`");
        }
        return None;
    };
    if let Some(hint) = value.hint {
        let message = "a value of an enum is shown by its name, so it needs no `display-hint`";
        cx.report.warning(&hint.at, message);
    }
    let id = EnumId(cx.scope.enums.find(cx.report, name)?);
    Some(if as_flags.is_some() { flags.get(&id).copied().unwrap_or(id) } else { id })
}

/// The format of bytes.
pub(super) const fn bytes_format(hint: Option<Hint>) -> BytesFormat {
    match hint {
        None | Some(Hint::Hex | Hint::Fddi) => BytesFormat::Plain,
        Some(Hint::Mac) => BytesFormat::Mac,
        Some(Hint::Ipv4) => BytesFormat::Ipv4,
        Some(Hint::Ipv6) => BytesFormat::Ipv6,
        Some(Hint::Ip) => BytesFormat::Ip,
        Some(Hint::Uuid) => BytesFormat::Uuid,
    }
}
