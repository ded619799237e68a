//! Names of types, such as `u32 big-endian enum port-state`: two types have the same name if and
//! only if they are the same on the wire and in the generated API.

use netloom_codegen::ir::{
    ByteOrder, BytesFormat, Element, Family, Int, Kind, Meaning, MemberKind, Selector, Set, Width,
};

pub(super) fn attribute(family: &Family, set: &Set, kind: &Kind) -> String {
    match kind {
        Kind::Pad => "pad".to_owned(),
        Kind::Unused => "unused".to_owned(),
        Kind::Flag => "flag".to_owned(),
        Kind::Int(of) => int(family, *of),
        Kind::Bitfield32(None) => "bitfield32".to_owned(),
        Kind::Bitfield32(Some(id)) => format!("bitfield32 flags {}", family[*id].name.kernel),
        Kind::String => "string".to_owned(),
        Kind::Bytes(format) => bytes(*format),
        Kind::Struct(id) => format!("struct {}", family[*id].name.kernel),
        Kind::IntArray(of) => format!("array of {}", int(family, *of)),
        Kind::StructArray(id) => format!("array of struct {}", family[*id].name.kernel),
        Kind::Nest(id) => format!("nest {}", family[*id].name.kernel),
        Kind::IndexedArray(of) => format!("indexed-array of {}", element(family, *of)),
        Kind::NestTypeValue { levels, set } => {
            format!("nest {} below {}", family[*set].name.kernel, levels.join(", "))
        }
        Kind::IntTypeValue { levels, int: of } => {
            format!("{} below {}", int(family, *of), levels.join(", "))
        }
        Kind::SubMessage { table, selector } => {
            let selector = match selector {
                Selector::Own(index) => {
                    set.attributes.get(*index).map_or("", |own| own.name.kernel.as_str())
                }
                Selector::Outer(name) => name,
            };
            format!("sub-message {} by {selector}", family[*table].name.kernel)
        }
        other => format!("{other:?}"),
    }
}

pub(super) fn member(family: &Family, kind: MemberKind) -> String {
    match kind {
        MemberKind::Int(of) => int(family, of),
        MemberKind::Bytes(format) => bytes(format),
        MemberKind::Struct(id) => format!("struct {}", family[id].name.kernel),
        MemberKind::Pad => "pad".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Whether a number is printed in hexadecimal, which does not affect its type.
pub(super) const fn is_hex(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Int(Int { meaning: Meaning::Hex, .. })
            | Kind::IntArray(Int { meaning: Meaning::Hex, .. })
            | Kind::IntTypeValue { int: Int { meaning: Meaning::Hex, .. }, .. }
            | Kind::IndexedArray(Element::Int(Int { meaning: Meaning::Hex, .. }))
    )
}

fn element(family: &Family, element: Element) -> String {
    match element {
        Element::Nest(id) => format!("nest {}", family[id].name.kernel),
        Element::Int(of) => int(family, of),
        Element::String => "string".to_owned(),
        Element::Bytes(format) => bytes(format),
        Element::Struct(id) => format!("struct {}", family[id].name.kernel),
        Element::Flag => "flag".to_owned(),
        other => format!("{other:?}"),
    }
}

fn int(family: &Family, int: Int) -> String {
    let sign = if int.signed { "s" } else { "u" };
    let mut out = match int.width {
        Width::Variable => format!("{sign}int"),
        width => format!("{sign}{}", width.bits()),
    };
    out.push_str(match int.order {
        ByteOrder::Host => "",
        // A single byte has no byte order.
        ByteOrder::Big | ByteOrder::Little if int.width == Width::W8 => "",
        ByteOrder::Big => " big-endian",
        ByteOrder::Little => " little-endian",
    });
    match int.meaning {
        Meaning::Number | Meaning::Hex => {}
        Meaning::Ipv4 => out.push_str(" ipv4"),
        Meaning::Enum(id) => out = format!("{out} enum {}", family[id].name.kernel),
        Meaning::Flags(id) => out = format!("{out} flags {}", family[id].name.kernel),
        other => out = format!("{out} {other:?}"),
    }
    out
}

fn bytes(format: BytesFormat) -> String {
    let format = match format {
        BytesFormat::Plain => return "binary".to_owned(),
        BytesFormat::Mac => "mac",
        BytesFormat::Ipv4 => "ipv4",
        BytesFormat::Ipv6 => "ipv6",
        BytesFormat::Ip => "ipv4-or-v6",
        BytesFormat::Uuid => "uuid",
        other => return format!("binary {other:?}"),
    };
    format!("binary {format}")
}
