//! From an offset in a request to the name of the attribute there.

use alloc::string::String;
use alloc::vec::Vec;

use super::MAX_DEPTH;
use super::scope::{Scope, header_size};
use crate::table::{Attribute, Element, Family, Kind, Operation, SetRef};
use crate::wire::{ATTR_HEADER_LEN, Attr, Attrs};

/// Names the attribute of a request that an offset points at, from the outermost set inwards:
/// `linkinfo.data.vlan-filtering`. An unknown attribute is named by its number, an entry of an
/// array by its index.
///
/// `request` starts after the netlink header and, if there is one, the genetlink header;
/// `offset` counts from there and may point at an attribute's header or payload. `None` if no
/// attribute is there.
#[must_use]
pub fn path(
    family: &'static Family,
    operation: &Operation,
    request: &[u8],
    offset: usize,
) -> Option<String> {
    let set = SetRef { family, index: operation.set? };
    let header = header_size(family, operation.header);
    let mut names = Vec::new();
    let scope = Scope::outermost(set, request.get(header..)?);
    find(&scope, offset.checked_sub(header)?, &mut names);
    (!names.is_empty()).then(|| names.join("."))
}

/// Finds the attribute of the scope that holds `offset` and goes on inside it.
fn find(scope: &Scope<'_>, offset: usize, names: &mut Vec<String>) {
    let Some((attr, within)) = attribute_at(scope.bytes, offset) else { return };
    let attribute = scope.set.attribute(attr.id());
    names.push(match attribute {
        Some(attribute) => attribute.name.into(),
        None => alloc::format!("{}", attr.id()),
    });
    if let (Some(attribute), Some(within)) = (attribute, within)
        && scope.depth < MAX_DEPTH
    {
        descend(scope, attribute, attr.payload, within, names);
    }
}

/// Goes on inside the payload of an attribute, at byte `offset` of it.
fn descend(
    scope: &Scope<'_>,
    attribute: &Attribute,
    payload: &[u8],
    offset: usize,
    names: &mut Vec<String>,
) {
    match attribute.kind {
        Kind::Nest(index) => find(&scope.nested(index, payload), offset, names),
        Kind::IndexedArray(Element::Nest(index)) => {
            levels(Some(&scope.detached(index, payload)), 1, payload, offset, names);
        }
        Kind::IndexedArray(_) => levels(None, 1, payload, offset, names),
        Kind::NestTypeValue(names_of, index) => {
            let bottom = scope.detached(index, payload);
            levels(Some(&bottom), names_of.len(), payload, offset, names);
        }
        Kind::IntTypeValue(names_of, _) => levels(None, names_of.len(), payload, offset, names),
        Kind::SubMessage(index, selector) => {
            let Some(format) = scope.format(index, selector) else { return };
            let header = header_size(scope.set.family, format.header);
            let (Some(set), Some(inner)) = (format.set, payload.get(header..)) else { return };
            if let Some(offset) = offset.checked_sub(header) {
                find(&scope.detached(set, inner), offset, names);
            }
        }
        _ => {}
    }
}

/// Goes through `count` levels whose attribute numbers are data, then into the set of `bottom`,
/// if there is not a plain value.
fn levels(
    bottom: Option<&Scope<'_>>,
    count: usize,
    bytes: &[u8],
    offset: usize,
    names: &mut Vec<String>,
) {
    let Some((attr, within)) = attribute_at(bytes, offset) else { return };
    names.push(alloc::format!("{}", attr.id()));
    let Some(within) = within else { return };
    if count > 1 {
        levels(bottom, count - 1, attr.payload, within, names);
    } else if let Some(bottom) = bottom {
        find(&Scope { bytes: attr.payload, ..*bottom }, within, names);
    }
}

/// The attribute that holds `offset`, and the offset within its payload; `None` for the latter
/// where the offset points at the attribute itself.
fn attribute_at(bytes: &[u8], offset: usize) -> Option<(Attr<'_>, Option<usize>)> {
    let mut attrs = Attrs::new(bytes);
    let mut start = 0;
    while let Some(attr) = attrs.next() {
        if offset < attrs.offset() {
            return Some((attr, offset.checked_sub(start + ATTR_HEADER_LEN)));
        }
        start = attrs.offset();
    }
    None
}
