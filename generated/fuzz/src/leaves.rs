//! What a message holds, as the bytes of its innermost attributes with the way to each. The order
//! of attributes, flag bits and padding do not count. Walks by the table but decodes nothing, so
//! that it is no party where decoding and encoding are compared.

use netloom::wire::Attrs;
use netloom_runtime::__v1::trim_nul;
use netloom_runtime::table::{Attribute, Element, Int, Kind, MemberKind, Order, SetRef, Width};

/// Deepest nesting that is followed; what lies deeper is one leaf.
const DEPTH: usize = 12;

/// The numbers on the way, and the payload as far as it means something.
pub(crate) type Leaf = (Vec<u16>, Vec<u8>);

/// The leaves of a set, sorted.
pub(crate) fn leaves(set: SetRef, bytes: &[u8]) -> Vec<Leaf> {
    let mut found = Vec::new();
    walk(set, bytes, &mut Vec::new(), &mut found);
    found.sort();
    found
}

fn walk(set: SetRef, bytes: &[u8], way: &mut Vec<u16>, found: &mut Vec<Leaf>) {
    let mut attrs = Attrs::new(bytes);
    for attr in attrs.by_ref() {
        way.push(attr.id());
        match set.attribute(attr.id()) {
            Some(attribute) => known(set, attribute, attr.payload, way, found),
            None => found.push((way.clone(), attr.payload.to_vec())),
        }
        way.pop();
    }
    if let Some(truncated) = attrs.truncated() {
        way.push(u16::MAX);
        found.push((way.clone(), bytes[truncated.offset..].to_vec()));
        way.pop();
    }
}

fn known(
    set: SetRef,
    attribute: &Attribute,
    payload: &[u8],
    way: &mut Vec<u16>,
    found: &mut Vec<Leaf>,
) {
    if way.len() > DEPTH {
        return;
    }
    match attribute.kind {
        // A filler, which is written where it is needed.
        Kind::Pad if payload.is_empty() => {}
        // What the selector selects is compared by decoding alone.
        Kind::SubMessage(..) => {}
        Kind::Nest(index) => {
            // An empty nest is there all the same.
            found.push((way.clone(), Vec::new()));
            walk(set.sibling(index), payload, way, found);
        }
        Kind::IndexedArray(element) => {
            found.push((way.clone(), Vec::new()));
            levels(set, 1, element, payload, way, found);
        }
        Kind::NestTypeValue(names, index) => {
            levels(set, names.len(), Element::Nest(index), payload, way, found);
        }
        Kind::IntTypeValue(names, int) => {
            levels(set, names.len(), Element::Int(int), payload, way, found);
        }
        kind => found.push((way.clone(), meaning(set, kind, payload))),
    }
}

/// Attributes whose numbers are data, `count` levels of them.
fn levels(
    set: SetRef,
    count: usize,
    bottom: Element,
    bytes: &[u8],
    way: &mut Vec<u16>,
    found: &mut Vec<Leaf>,
) {
    if count == 0 {
        return match bottom {
            Element::Nest(index) => walk(set.sibling(index), bytes, way, found),
            Element::Int(int) => found.push((way.clone(), small(int, bytes))),
            Element::String => found.push((way.clone(), meaning(set, Kind::String, bytes))),
            Element::Struct(index) => {
                found.push((way.clone(), meaning(set, Kind::Struct(index), bytes)));
            }
            Element::Flag => found.push((way.clone(), Vec::new())),
            Element::Bytes(_) => found.push((way.clone(), bytes.to_vec())),
        };
    }
    let mut attrs = Attrs::new(bytes);
    for attr in attrs.by_ref() {
        // Fillers that align the numbers behind them.
        if count == 1 && matches!(bottom, Element::Int(_)) && attr.payload.is_empty() {
            continue;
        }
        way.push(attr.id());
        levels(set, count - 1, bottom, attr.payload, way, found);
        way.pop();
    }
    if let Some(truncated) = attrs.truncated() {
        found.push((way.clone(), bytes[truncated.offset..].to_vec()));
    }
}

/// The bytes that the documentation of decoding does not give up.
fn meaning(set: SetRef, kind: Kind, payload: &[u8]) -> Vec<u8> {
    match kind {
        Kind::String if std::str::from_utf8(trim_nul(payload)).is_ok() => {
            trim_nul(payload).to_vec()
        }
        Kind::Struct(index) => structure(set, index, payload),
        Kind::StructArray(index) => {
            let size = usize::from(set.family.structs[usize::from(index)].size).max(1);
            // What is not a number of structs is kept as it is.
            if !payload.len().is_multiple_of(size) {
                return payload.to_vec();
            }
            payload.chunks(size).flat_map(|one| structure(set, index, one)).collect()
        }
        Kind::Int(int) => small(int, payload),
        // It is there, and that is all.
        Kind::Flag => Vec::new(),
        _ => payload.to_vec(),
    }
}

/// The known members, those that are not wholly there as zeros.
fn structure(set: SetRef, index: u16, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for member in set.family.structs[usize::from(index)].members {
        let (start, size) = (usize::from(member.offset), usize::from(member.size));
        let field = payload.get(start..start + size);
        match (member.kind, field) {
            (MemberKind::Struct(index), field) => {
                out.extend(structure(set, index, field.unwrap_or_default()));
            }
            (_, Some(field)) => out.extend(field),
            (_, None) => out.resize(out.len() + size, 0),
        }
    }
    out
}

/// The number in as few bytes as it needs.
fn small(int: Int, payload: &[u8]) -> Vec<u8> {
    let eight = <[u8; 8]>::try_from(payload);
    let (Width::Variable, Ok(eight)) = (int.width, eight) else { return payload.to_vec() };
    let big = int.order == Order::Big || int.order == Order::Host && cfg!(target_endian = "big");
    let number = if big { u64::from_be_bytes(eight) } else { u64::from_le_bytes(eight) };
    let short = match int.signed {
        true => i32::try_from(number.cast_signed()).is_ok(),
        false => u32::try_from(number).is_ok(),
    };
    let kept = match (short, big) {
        (false, _) => &eight[..],
        (true, true) => &eight[4..],
        (true, false) => &eight[..4],
    };
    kept.to_vec()
}
