//! Bytes to JSON. Never fails: what the table does not describe is kept as bytes.

mod lists;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use bstr::ByteSlice;
use serde_json::{Map, Value};

use super::keys::{Keys, UNKNOWN};
use super::{Layout, bytes, fields, scalar};
use crate::codec::{Decode, Text};
use crate::error::Problem;
use crate::inspect::MAX_DEPTH;
use crate::inspect::scope::{Scope, header_size};
use crate::number;

use crate::table::{Attribute, Element, Kind, SetRef, StructRef};
use crate::wire::{Attr, Attrs};

/// Reads a message.
pub(super) fn message(layout: &Layout, bytes: &[u8]) -> Map<String, Value> {
    let Layout { family, header, set, .. } = *layout;
    let mut map = Map::new();
    let mut keys = Keys::default();
    if let Some(index) = header {
        let table = StructRef { family, index };
        keys.members = table.get().members;
        fields::read(table, bytes, &mut map);
    }
    let rest = bytes.get(header_size(family, header)..).unwrap_or_default();
    match set {
        Some(index) => {
            let scope = Scope::outermost(SetRef { family, index }, rest);
            attributes(&scope, keys, &mut map);
        }
        // A newer kernel may append members to a bare struct.
        None if header.is_some() => {}
        None => {
            let mut left = Vec::new();
            let mut attrs = Attrs::new(rest);
            left.extend(attrs.by_ref().map(|attr| unknown(attr, None)));
            finish(&attrs, rest, left, &mut map);
        }
    }
    map
}

/// Reads the attributes of a set.
fn attributes(scope: &Scope<'_>, keys: Keys, map: &mut Map<String, Value>) {
    let mut left = Vec::new();
    let mut attrs = Attrs::new(scope.bytes);
    for attr in attrs.by_ref() {
        let Some(attribute) = scope.set.attribute(attr.id()) else {
            left.push(unknown(attr, None));
            continue;
        };
        if matches!(attribute.kind, Kind::Pad) && attr.payload.is_empty() {
            continue;
        }
        let read = value(scope, attribute.kind, attr.payload);
        if let Err(why) = read.and_then(|value| insert(map, keys, attribute, value)) {
            left.push(unknown(attr, Some(format!("{}: {why}", attribute.name))));
        }
    }
    finish(&attrs, scope.bytes, left, map);
}

/// Why a named attribute is not shown under its name.
enum Malformed {
    Problem(Problem),
    NotUtf8,
    Reserved,
    Repeated,
    Empty,
    NoLayout(&'static str),
}

impl From<Problem> for Malformed {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problem(problem) => fmt::Display::fmt(problem, f),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::Reserved => f.write_str("the spec reserves this attribute"),
            Self::Repeated => f.write_str("repeated, but not a list"),
            Self::Empty => f.write_str("no value below its levels"),
            Self::NoLayout(selector) => write!(f, "no layout for the value of `{selector}`"),
        }
    }
}

/// Puts a value under the key of its attribute.
fn insert(
    map: &mut Map<String, Value>,
    keys: Keys,
    attribute: &Attribute,
    value: Value,
) -> Result<(), Malformed> {
    let key = keys.of(attribute.name);
    let leveled = matches!(attribute.kind, Kind::NestTypeValue(..) | Kind::IntTypeValue(..));
    match map.get_mut(&*key) {
        // Further values below levels, which may come from the same attribute or another one.
        Some(present) if leveled => match (present, value) {
            (Value::Array(list), Value::Array(more)) => list.extend(more),
            (Value::Array(list), more) => list.push(more),
            (present, Value::Array(more)) => {
                let mut list = alloc::vec![present.take()];
                list.extend(more);
                *present = Value::Array(list);
            }
            (present, more) => *present = Value::Array(alloc::vec![present.take(), more]),
        },
        Some(Value::Array(list)) if attribute.multi => list.push(value),
        Some(_) => return Err(Malformed::Repeated),
        None if attribute.multi && !leveled => {
            map.insert(key.into(), Value::Array(alloc::vec![value]));
        }
        None => {
            map.insert(key.into(), value);
        }
    }
    Ok(())
}

/// Reads the payload of an attribute.
fn value(scope: &Scope<'_>, kind: Kind, payload: &[u8]) -> Result<Value, Malformed> {
    let set = scope.set;
    Ok(match kind {
        Kind::Pad | Kind::Unused => return Err(Malformed::Reserved),
        Kind::Flag => Value::Bool(true),
        Kind::Int(int) => scalar::read(set.family, int, payload)?,
        Kind::Bitfield32(index) => scalar::read_bitfield(set.family, index, payload)?,
        Kind::String => {
            let text = Text::decode(payload)?;
            text.to_str().map_err(|_| Malformed::NotUtf8)?.into()
        }
        Kind::Bytes(format) => bytes::show(format, payload)?.into(),
        Kind::Struct(index) => structure(fields::of(set, index), payload),
        Kind::IntArray(int) => lists::elements(payload, number::size(int), |element| {
            scalar::read(set.family, int, element).map_err(Malformed::from)
        })?,
        Kind::StructArray(index) => {
            let table = fields::of(set, index);
            let size = usize::from(table.get().size);
            lists::elements(payload, size, |element| Ok(structure(table, element)))?
        }
        Kind::Nest(index) => nest(&scope.nested(index, payload), Keys::default(), Map::new())?,
        Kind::IndexedArray(element) => lists::entries(scope, element, payload)?,
        Kind::NestTypeValue(names, index) => {
            lists::levels(scope, names, Element::Nest(index), payload)?
        }
        Kind::IntTypeValue(names, int) => lists::levels(scope, names, Element::Int(int), payload)?,
        Kind::SubMessage(index, selector) => sub_message(scope, index, selector, payload)?,
    })
}

fn structure(table: StructRef, payload: &[u8]) -> Value {
    let mut map = Map::new();
    fields::read(table, payload, &mut map);
    Value::Object(map)
}

/// Reads the attributes of an inner set into `map`.
fn nest(scope: &Scope<'_>, keys: Keys, mut map: Map<String, Value>) -> Result<Value, Malformed> {
    if scope.depth > MAX_DEPTH {
        return Err(Problem::TooDeep.into());
    }
    attributes(scope, keys, &mut map);
    Ok(Value::Object(map))
}

fn sub_message(
    scope: &Scope<'_>,
    index: u16,
    selector: &'static str,
    payload: &[u8],
) -> Result<Value, Malformed> {
    let format = scope.format(index, selector).ok_or(Malformed::NoLayout(selector))?;
    let header = format.header.map(|index| fields::of(scope.set, index));
    let Some(set) = format.set else {
        return match header {
            Some(table) => Ok(structure(table, payload)),
            None if payload.is_empty() => Ok(Value::Object(Map::new())),
            None => Err(Problem::Length { expected: 0, got: payload.len() }.into()),
        };
    };
    let (mut keys, mut map) = (Keys::default(), Map::new());
    if let Some(table) = header {
        keys.members = table.get().members;
        fields::read(table, payload, &mut map);
    }
    let size = header_size(scope.set.family, format.header);
    let attributes = payload.get(size..).unwrap_or_default();
    nest(&scope.detached(set, attributes), keys, map)
}

/// An attribute as it is.
fn unknown(attr: Attr<'_>, note: Option<String>) -> Value {
    let mut map = Map::new();
    map.insert("type".into(), attr.id().into());
    map.insert("hex".into(), bytes::hex(attr.payload).into());
    if attr.is_nested() {
        map.insert("nested".into(), true.into());
    }
    if attr.is_net_byteorder() {
        map.insert("net-byteorder".into(), true.into());
    }
    if let Some(note) = note {
        map.insert("note".into(), note.into());
    }
    Value::Object(map)
}

/// Adds the unknown attributes, and the bytes after the last whole attribute.
fn finish(attrs: &Attrs<'_>, bytes: &[u8], mut left: Vec<Value>, map: &mut Map<String, Value>) {
    if let Some(truncated) = attrs.truncated() {
        let rest = bytes.get(truncated.offset..).unwrap_or_default();
        let mut tail = Map::new();
        tail.insert("hex".into(), bytes::hex(rest).into());
        tail.insert("note".into(), "not a whole attribute".into());
        left.push(Value::Object(tail));
    }
    if !left.is_empty() {
        map.insert(UNKNOWN.into(), Value::Array(left));
    }
}
