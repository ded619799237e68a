//! JSON to bytes. Every name and value is checked against the table.
//!
//! The selector of a sub-message is in the same set or in one around it. It is searched for in what
//! is written already, as a reader does. So the attributes of a set that are not nests are encoded
//! first, and all are put in order at the end.

mod lists;

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::error::{Inside, JsonError, Reason};
use super::keys::{Keys, UNKNOWN};
use super::parts::{append, array, object};
use super::{Layout, fields, nearest, scalar, unknown};
use crate::check;
use crate::codec::{Decode, Encode, Text};
use crate::error::Problem;
use crate::inspect::MAX_DEPTH;
use crate::inspect::scope::Scope;
use crate::table::{Attribute, Element, Kind, SetRef, StructRef};
use crate::wire::{NESTED, align};

/// Writes a message.
pub(super) fn message(layout: &Layout, value: &Value) -> Result<Vec<u8>, JsonError> {
    let encoder = Encoder { first_index: layout.first_index, checked: layout.checked };
    let Layout { family, header, set, .. } = *layout;
    let header = header.map(|index| StructRef { family, index });
    let map = object(value)?;
    if let Some(index) = set {
        let scope = Scope::outermost(SetRef { family, index }, &[]);
        return encoder.body(&scope, header, map);
    }
    let mut out = Vec::new();
    let mut keys = Keys::default();
    if let Some(table) = header {
        keys.members = table.get().members;
        out = fields::write_members(table, map)?;
    }
    keys.check(header.map_or(family.name, |table| table.get().name), None, map)?;
    unknown::write(map.get(UNKNOWN), &mut out)?;
    Ok(out)
}

struct Encoder {
    first_index: u16,
    checked: bool,
}

/// The payload of an attribute.
struct Payload {
    bytes: Vec<u8>,
    /// [`NESTED`] or 0.
    flag: u16,
}

impl Encoder {
    /// A header and the attributes after it.
    fn body(
        &self,
        scope: &Scope<'_>,
        header: Option<StructRef>,
        map: &Map<String, Value>,
    ) -> Result<Vec<u8>, JsonError> {
        let mut out = Vec::new();
        let mut keys = Keys::default();
        if let Some(table) = header {
            keys.members = table.get().members;
            out = fields::write_members(table, map)?;
            out.resize(align(out.len()), 0);
        }
        self.attributes(scope, keys, map, &mut out)?;
        Ok(out)
    }

    /// Appends the attributes of the set of `scope`, whose bytes are not known yet.
    fn attributes(
        &self,
        scope: &Scope<'_>,
        keys: Keys,
        map: &Map<String, Value>,
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        if scope.depth > MAX_DEPTH {
            return Err(Problem::TooDeep.into());
        }
        let set = scope.set.get();
        keys.check(set.name, Some(set), map)?;
        let mut given = Vec::new();
        for attribute in set.attributes {
            let key = keys.of(attribute.name);
            if let Some(value) = map.get(&*key) {
                given.push((attribute, key, value));
            }
        }
        let mut leaves = Vec::new();
        let mut ends = Vec::new();
        for (attribute, key, value) in &given {
            if is_leaf(attribute.kind) {
                self.attribute(scope, attribute, value, &mut leaves).inside(key.as_ref())?;
            }
            ends.push(leaves.len());
        }
        let scope = Scope { bytes: &leaves, ..*scope };
        let mut start = 0;
        for ((attribute, key, value), end) in given.iter().zip(ends) {
            if is_leaf(attribute.kind) {
                out.extend_from_slice(leaves.get(start..end).unwrap_or_default());
                start = end;
            } else {
                self.attribute(&scope, attribute, value, out).inside(key.as_ref())?;
            }
        }
        unknown::write(map.get(UNKNOWN), out)
    }

    /// Appends an attribute, or one for each value of a list.
    fn attribute(
        &self,
        scope: &Scope<'_>,
        attribute: &Attribute,
        value: &Value,
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        match (attribute.kind, value) {
            (Kind::Flag, Value::Bool(false)) => Ok(()),
            (Kind::NestTypeValue(..) | Kind::IntTypeValue(..), Value::Array(list)) => {
                self.list(scope, attribute, list, out)
            }
            _ if attribute.multi => match value {
                Value::Array(list) => self.list(scope, attribute, list, out),
                _ => Err(JsonError::wrong_type("a list", value)),
            },
            _ => self.one(scope, attribute, value, out),
        }
    }

    fn list(
        &self,
        scope: &Scope<'_>,
        attribute: &Attribute,
        list: &[Value],
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        list.iter().enumerate().try_for_each(|(position, value)| {
            self.one(scope, attribute, value, out).inside(&position)
        })
    }

    fn one(
        &self,
        scope: &Scope<'_>,
        attribute: &Attribute,
        value: &Value,
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        let payload = self.payload(scope, attribute.kind, value)?;
        if self.checked {
            check::value(attribute, &payload.bytes)?;
        }
        append(attribute.id | payload.flag, &payload.bytes, out)
    }

    fn payload(&self, scope: &Scope<'_>, kind: Kind, value: &Value) -> Result<Payload, JsonError> {
        let mut bytes = Vec::new();
        let (set, family) = (scope.set, scope.set.family);
        match kind {
            Kind::Pad | Kind::Unused => return Err(JsonError::new(Reason::Reserved)),
            Kind::Flag => match value {
                Value::Bool(true) => {}
                _ => return Err(JsonError::wrong_type("`true`", value)),
            },
            Kind::Int(int) => scalar::write(family, int, value, &mut bytes)?,
            Kind::Bitfield32(index) => scalar::write_bitfield(family, index, value, &mut bytes)?,
            Kind::String => match value {
                Value::String(text) => Text::encode(crate::writer::text(text), &mut bytes)?,
                _ => return Err(JsonError::wrong_type("a string", value)),
            },
            Kind::Bytes(format) => bytes = fields::text(format, value)?,
            Kind::Struct(index) => bytes = fields::write(fields::of(set, index), value)?,
            Kind::IntArray(int) => {
                for (position, value) in array(value)?.iter().enumerate() {
                    scalar::write(family, int, value, &mut bytes).inside(&position)?;
                }
            }
            Kind::StructArray(index) => {
                let table = fields::of(set, index);
                for (position, value) in array(value)?.iter().enumerate() {
                    bytes.extend(fields::write(table, value).inside(&position)?);
                }
            }
            Kind::Nest(index) => {
                let scope = scope.nested(index, &[]);
                self.attributes(&scope, Keys::default(), object(value)?, &mut bytes)?;
                return Ok(Payload { bytes, flag: NESTED });
            }
            Kind::IndexedArray(element) => {
                self.entries(scope, element, array(value)?, &mut bytes)?;
                return Ok(Payload { bytes, flag: NESTED });
            }
            Kind::NestTypeValue(names, index) => {
                bytes = self.levels(scope, names, Element::Nest(index), object(value)?)?;
                return Ok(Payload { bytes, flag: NESTED });
            }
            Kind::IntTypeValue(names, int) => {
                bytes = self.levels(scope, names, Element::Int(int), object(value)?)?;
                return Ok(Payload { bytes, flag: NESTED });
            }
            Kind::SubMessage(index, selector) => {
                return self.sub_message(scope, index, selector, value);
            }
        }
        Ok(Payload { bytes, flag: 0 })
    }

    fn sub_message(
        &self,
        scope: &Scope<'_>,
        index: u16,
        selector: &'static str,
        value: &Value,
    ) -> Result<Payload, JsonError> {
        let Some(format) = scope.format(index, selector) else {
            return Err(no_layout(scope, index, selector));
        };
        let header = format.header.map(|index| fields::of(scope.set, index));
        let Some(set) = format.set else {
            let bytes = match header {
                Some(table) => fields::write(table, value)?,
                None => {
                    Keys::default().check(format.key, None, object(value)?)?;
                    Vec::new()
                }
            };
            return Ok(Payload { bytes, flag: 0 });
        };
        let bytes = self.body(&scope.detached(set, &[]), header, object(value)?)?;
        // A payload that starts with a struct is not marked as nested.
        Ok(Payload { bytes, flag: if header.is_none() { NESTED } else { 0 } })
    }
}

#[cold]
fn no_layout(scope: &Scope<'_>, index: u16, selector: &'static str) -> JsonError {
    let Some((kind, payload)) = scope.selector(selector) else {
        return JsonError::new(Reason::NoSelector { selector });
    };
    let text = match kind {
        Kind::String => Text::decode(payload).ok().and_then(|text| core::str::from_utf8(text).ok()),
        _ => None,
    };
    let sub_message = scope.set.family.sub_messages.get(usize::from(index));
    let keys = sub_message.map_or(&[][..], |known| known.formats).iter().map(|known| known.key);
    let nearest = text.and_then(|text| nearest(text, keys));
    JsonError::new(Reason::NoLayout { selector, nearest })
}

/// Whether a value has no attributes inside.
const fn is_leaf(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Nest(_)
            | Kind::IndexedArray(_)
            | Kind::NestTypeValue(..)
            | Kind::IntTypeValue(..)
            | Kind::SubMessage(..)
    )
}
