//! Lists inside one attribute: values without gaps, entries numbered by attribute, levels.

use alloc::string::ToString;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::{Malformed, nest, value};
use crate::error::Problem;
use crate::inspect::scope::{Scope, kind_of};
use crate::json::keys::{Keys, VALUE};
use crate::table::Element;
use crate::wire::Attrs;

/// Reads values of one size without gaps.
pub(super) fn elements(
    payload: &[u8],
    size: usize,
    read: impl Fn(&[u8]) -> Result<Value, Malformed>,
) -> Result<Value, Malformed> {
    let size = size.max(1);
    let rest = payload.len() % size;
    if rest != 0 {
        let expected = payload.len() - rest;
        return Err(Problem::Length { expected, got: payload.len() }.into());
    }
    payload.chunks(size).map(read).collect::<Result<_, _>>().map(Value::Array)
}

/// Reads an indexed array. One malformed entry makes the whole malformed: a list has no place to
/// say which.
pub(super) fn entries(
    scope: &Scope<'_>,
    element: Element,
    payload: &[u8],
) -> Result<Value, Malformed> {
    let mut list: Vec<(u16, Value)> = Vec::new();
    let mut attrs = Attrs::new(payload);
    for entry in attrs.by_ref() {
        let value = match element {
            Element::Nest(index) => {
                nest(&scope.detached(index, entry.payload), Keys::default(), Map::new())?
            }
            _ => value(scope, kind_of(element), entry.payload)?,
        };
        list.push((entry.id(), value));
    }
    whole(&attrs)?;
    let counted =
        list.iter().enumerate().all(|(position, (index, _))| position == usize::from(*index));
    let bare = counted && !matches!(element, Element::Nest(_));
    let entry = |(index, value): (u16, Value)| {
        if bare { value } else { Value::Object(Map::from_iter([(index.to_string(), value)])) }
    };
    Ok(Value::Array(list.into_iter().map(entry).collect()))
}

/// Reads what lies below levels: an object, or a list of several.
pub(super) fn levels(
    scope: &Scope<'_>,
    names: &'static [&'static str],
    bottom: Element,
    payload: &[u8],
) -> Result<Value, Malformed> {
    let mut list = Vec::new();
    level(scope, names, bottom, payload, &mut Vec::new(), &mut list)?;
    match list.len() {
        0 => Err(Malformed::Empty),
        1 => Ok(list.remove(0)),
        _ => Ok(Value::Array(list)),
    }
}

fn level(
    scope: &Scope<'_>,
    names: &'static [&'static str],
    bottom: Element,
    payload: &[u8],
    ids: &mut Vec<u16>,
    list: &mut Vec<Value>,
) -> Result<(), Malformed> {
    if ids.len() < names.len() {
        let mut attrs = Attrs::new(payload);
        for attr in attrs.by_ref() {
            ids.push(attr.id());
            level(scope, names, bottom, attr.payload, ids, list)?;
            ids.pop();
        }
        return whole(&attrs);
    }
    let mut map = Map::new();
    for (&name, &id) in names.iter().zip(ids.iter()) {
        map.insert(name.into(), id.into());
    }
    list.push(match bottom {
        Element::Nest(index) => {
            let keys = Keys { members: &[], levels: names };
            nest(&scope.detached(index, payload), keys, map)?
        }
        // The kernel puts empty attributes before 64-bit numbers to align them.
        Element::Int(_) if payload.is_empty() => return Ok(()),
        _ => {
            map.insert(VALUE.into(), value(scope, kind_of(bottom), payload)?);
            Value::Object(map)
        }
    });
    Ok(())
}

/// Whether the bytes ended with an attribute.
fn whole(attrs: &Attrs<'_>) -> Result<(), Malformed> {
    match attrs.truncated() {
        Some(truncated) => Err(Problem::Truncated { offset: truncated.offset }.into()),
        None => Ok(()),
    }
}
