//! Sorts the attributes of a message by number within each set. Attributes with the same number and
//! entries of arrays keep their order.

use netloom_runtime::table::{Attribute, Element, Family, Format, Kind, Set};
use netloom_runtime::wire::{ATTR_HEADER_LEN, Attr, Attrs, NESTED, NET_BYTEORDER, align};

/// The layout of a vector's bytes.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub(super) family: &'static Family,
    pub(super) header: Option<u16>,
    pub(super) set: Option<u16>,
}

/// The message with the attributes of every set sorted.
pub(super) fn canonical(parts: Parts, bytes: &[u8]) -> Vec<u8> {
    let Parts { family, header, set } = parts;
    body(family, header, set, bytes, None)
}

/// A set with the enclosing sets, where selectors may be.
struct Level<'l> {
    set: &'static Set,
    bytes: &'l [u8],
    outer: Option<&'l Self>,
}

fn body(
    family: &'static Family,
    header: Option<u16>,
    set: Option<u16>,
    bytes: &[u8],
    outer: Option<&Level<'_>>,
) -> Vec<u8> {
    let header = header.and_then(|index| family.structs.get(usize::from(index)));
    let Some(set) = set.and_then(|index| family.sets.get(usize::from(index))) else {
        return bytes.to_vec();
    };
    let size = header.map_or(0, |header| align(header.size.into()));
    let (header, attributes) = bytes.split_at_checked(size).unwrap_or((bytes, &[]));
    let level = Level { set, bytes: attributes, outer };
    let mut out = header.to_vec();
    let mut attrs: Vec<_> = Attrs::new(attributes).collect();
    attrs.sort_by_key(Attr::id);
    for attr in attrs {
        let mut kind = attr.id();
        if attr.is_nested() {
            kind |= NESTED;
        }
        if attr.is_net_byteorder() {
            kind |= NET_BYTEORDER;
        }
        let payload = match set.attribute(attr.id()) {
            Some(attribute) => inner(family, &level, attribute, attr.payload, &mut kind),
            None => attr.payload.to_vec(),
        };
        append(kind, &payload, &mut out);
    }
    out
}

fn append(kind: u16, payload: &[u8], out: &mut Vec<u8>) {
    let len = (ATTR_HEADER_LEN + payload.len()) as u16;
    out.extend(len.to_ne_bytes());
    out.extend(kind.to_ne_bytes());
    out.extend(payload);
    out.resize(align(out.len()), 0);
}

/// A payload with its attributes sorted. `kind` is the attribute's type with its flags.
fn inner(
    family: &'static Family,
    level: &Level<'_>,
    attribute: &Attribute,
    payload: &[u8],
    kind: &mut u16,
) -> Vec<u8> {
    match attribute.kind {
        Kind::Nest(set) => body(family, None, Some(set), payload, Some(level)),
        Kind::IndexedArray(Element::Nest(set)) => below(family, 1, set, payload),
        Kind::NestTypeValue(names, set) => below(family, names.len(), set, payload),
        Kind::SubMessage(index, selector) => match format(family, level, index, selector) {
            Some(format) => {
                // Both orders are correct after a struct.
                if format.header.is_some() && format.set.is_some() {
                    *kind &= !NESTED;
                }
                body(family, format.header, format.set, payload, None)
            }
            None => payload.to_vec(),
        },
        _ => payload.to_vec(),
    }
}

/// Sets below `depth` levels of attributes that keep their order.
fn below(family: &'static Family, depth: usize, set: u16, payload: &[u8]) -> Vec<u8> {
    if depth == 0 {
        return body(family, None, Some(set), payload, None);
    }
    let mut out = Vec::new();
    for attr in Attrs::new(payload) {
        let flag = if attr.is_nested() { NESTED } else { 0 };
        append(attr.id() | flag, &below(family, depth - 1, set, attr.payload), &mut out);
    }
    out
}

fn format(
    family: &'static Family,
    level: &Level<'_>,
    index: u16,
    selector: &str,
) -> Option<&'static Format> {
    let Some(attribute) = level.set.named(selector) else {
        return format(family, level.outer?, index, selector);
    };
    let payload = Attrs::new(level.bytes).find(|attr| attr.id() == attribute.id)?.payload;
    let formats = family.sub_messages.get(usize::from(index))?.formats;
    // The only numeric selector is big-endian and has four bytes.
    let number = <[u8; 4]>::try_from(payload).map(u32::from_be_bytes).map(u64::from).ok();
    let text = payload.strip_suffix(&[0]).unwrap_or(payload);
    formats.iter().find(|format| match attribute.kind {
        Kind::Int(_) => format.number.is_some() && format.number == number,
        _ => format.key.as_bytes() == text,
    })
}
