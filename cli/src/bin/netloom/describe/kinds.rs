//! Types and bounds in words: what a value in JSON looks like.

use netloom_codegen::ir::{
    ByteOrder, BytesFormat, Checks, Element, Family, Int, Kind, Meaning, MemberKind, Selector, Set,
    Width,
};

/// The type of an attribute's value; `None` for padding.
pub(super) fn attribute(family: &Family, set: &Set, kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::Pad | Kind::Unused => return None,
        Kind::Flag => "true".to_owned(),
        Kind::Int(of) => int(family, *of),
        Kind::Bitfield32(None) => "{value, selector}, numbers (bitfield32)".to_owned(),
        Kind::Bitfield32(Some(id)) => {
            format!("{{value, selector}} of flags {} (bitfield32)", family[*id].name.kernel)
        }
        Kind::String => "text".to_owned(),
        Kind::Bytes(format) => bytes(*format).to_owned(),
        Kind::Struct(id) => format!("struct {}", family[*id].name.kernel),
        Kind::IntArray(of) => format!("list of {}", int(family, *of)),
        Kind::StructArray(id) => format!("list of struct {}", family[*id].name.kernel),
        Kind::Nest(id) => format!("nest {}", family[*id].name.kernel),
        Kind::IndexedArray(of) => format!("indexed list of {}", element(family, *of)),
        Kind::NestTypeValue { levels, set } => {
            format!("{{{}}} and nest {}", levels.join(", "), family[*set].name.kernel)
        }
        Kind::IntTypeValue { levels, int: of } => {
            format!("{{{}, value}}, value: {}", levels.join(", "), int(family, *of))
        }
        Kind::SubMessage { selector, .. } => {
            let selector = match selector {
                Selector::Own(at) => set.attributes.get(*at).map_or("", |own| &own.name.kernel),
                Selector::Outer(name) => name,
            };
            format!("object, layout selected by {selector}")
        }
        other => format!("{other:?}"),
    })
}

/// The type of a struct member's value.
pub(super) fn member(family: &Family, kind: MemberKind, size: usize) -> Option<String> {
    Some(match kind {
        MemberKind::Pad => return None,
        MemberKind::Int(of) => int(family, of),
        MemberKind::Bytes(BytesFormat::Plain) => format!("{size} bytes, as hexadecimal digits"),
        MemberKind::Bytes(format) => bytes(format).to_owned(),
        MemberKind::Struct(id) => format!("struct {}", family[id].name.kernel),
        other => format!("{other:?}"),
    })
}

/// Bounds of a value, such as `at most 15 bytes`.
pub(super) fn bounds(checks: &Checks) -> Vec<String> {
    let mut bounds = Vec::new();
    match (checks.min, checks.max) {
        (Some(min), Some(max)) => bounds.push(format!("{min} to {max}")),
        (Some(min), None) => bounds.push(format!("at least {min}")),
        (None, Some(max)) => bounds.push(format!("at most {max}")),
        (None, None) => {}
    }
    match (checks.exact_len, checks.min_len, checks.max_len) {
        (Some(len), _, _) => bounds.push(format!("{len} bytes")),
        (None, Some(min), Some(max)) => bounds.push(format!("{min} to {max} bytes")),
        (None, Some(min), None) => bounds.push(format!("at least {min} bytes")),
        (None, None, Some(max)) => bounds.push(format!("at most {max} bytes")),
        (None, None, None) => {}
    }
    if let Some(mask) = checks.flags_mask {
        bounds.push(format!("only bits of {mask:#x}"));
    }
    bounds
}

fn int(family: &Family, int: Int) -> String {
    let number = width(int);
    match int.meaning {
        Meaning::Number => number,
        Meaning::Hex => format!("{number} in hexadecimal"),
        Meaning::Ipv4 => format!("IPv4 address ({number})"),
        Meaning::Enum(id) => format!("one of {} ({number})", family[id].name.kernel),
        Meaning::Flags(id) => format!("list of {} ({number})", family[id].name.kernel),
        other => format!("{other:?} ({number})"),
    }
}

fn width(int: Int) -> String {
    let sign = if int.signed { 's' } else { 'u' };
    let order = match int.order {
        ByteOrder::Host => "",
        ByteOrder::Big => "big-endian ",
        ByteOrder::Little => "little-endian ",
    };
    match int.width {
        Width::Variable => format!("{order}{sign}int"),
        width => format!("{order}{sign}{}", width.bits()),
    }
}

fn element(family: &Family, element: Element) -> String {
    match element {
        Element::Nest(id) => format!("nest {}", family[id].name.kernel),
        Element::Int(of) => int(family, of),
        Element::String => "text".to_owned(),
        Element::Bytes(format) => bytes(format).to_owned(),
        Element::Struct(id) => format!("struct {}", family[id].name.kernel),
        Element::Flag => "true".to_owned(),
        other => format!("{other:?}"),
    }
}

const fn bytes(format: BytesFormat) -> &'static str {
    match format {
        BytesFormat::Plain => "bytes, as hexadecimal digits",
        BytesFormat::Mac => "hardware address",
        BytesFormat::Ipv4 => "IPv4 address",
        BytesFormat::Ipv6 => "IPv6 address",
        BytesFormat::Ip => "IP address",
        BytesFormat::Uuid => "UUID",
        _ => "bytes",
    }
}
