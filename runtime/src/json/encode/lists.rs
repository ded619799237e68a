//! Lists inside one attribute: entries numbered by attribute, levels.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::{Encoder, Payload};
use crate::error::Problem;
use crate::inspect::scope::{Scope, kind_of};
use crate::json::error::{Inside, JsonError};
use crate::json::keys::{Keys, VALUE};
use crate::json::parts::{append, object};
use crate::json::unknown;
use crate::table::Element;
use crate::wire::{NESTED, TYPE_MASK};

impl Encoder {
    /// Appends the entries of an indexed array.
    pub(super) fn entries(
        &self,
        scope: &Scope<'_>,
        element: Element,
        list: &[Value],
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        for (position, value) in list.iter().enumerate() {
            let next = usize::from(self.first_index) + position;
            let (index, value) = match indexed(value) {
                Some((index, value)) => (Some(index), value),
                None => (u16::try_from(next).ok().filter(|&index| index <= TYPE_MASK), value),
            };
            let max = TYPE_MASK.into();
            let index = index.ok_or(Problem::AboveMax { max, got: next as i128 });
            let index = index.map_err(JsonError::from).inside(&position)?;
            let payload = match element {
                Element::Nest(set) => {
                    let mut bytes = Vec::new();
                    let scope = scope.detached(set, &[]);
                    object(value)
                        .and_then(|map| self.attributes(&scope, Keys::default(), map, &mut bytes))
                        .inside(&position)?;
                    Payload { bytes, flag: NESTED }
                }
                _ => self.payload(scope, kind_of(element), value).inside(&position)?,
            };
            append(index | payload.flag, &payload.bytes, out).inside(&position)?;
        }
        Ok(())
    }

    /// What stands inside an attribute whose inner levels are numbered by data.
    pub(super) fn levels(
        &self,
        scope: &Scope<'_>,
        names: &'static [&'static str],
        bottom: Element,
        map: &Map<String, Value>,
    ) -> Result<Vec<u8>, JsonError> {
        let mut rest = map.clone();
        let mut ids = Vec::new();
        for &name in names {
            let id = rest.remove(name).unwrap_or(Value::Null);
            ids.push(unknown::attribute_number(&id).inside(name)?);
        }
        let mut bytes = Vec::new();
        let mut flag = 0;
        if let Element::Nest(index) = bottom {
            flag = NESTED;
            let keys = Keys { members: &[], levels: names };
            self.attributes(&scope.detached(index, &[]), keys, &rest, &mut bytes)?;
        } else {
            let value = rest.remove(VALUE).unwrap_or(Value::Null);
            bytes = self.payload(scope, kind_of(bottom), &value).inside(VALUE)?.bytes;
            if let Some(name) = rest.keys().next() {
                let known = names.iter().copied().chain([VALUE]);
                return Err(JsonError::unknown_name("the object", name, known).inside(name));
            }
        }
        for id in ids.into_iter().rev() {
            let mut level = Vec::new();
            append(id | flag, &bytes, &mut level)?;
            (bytes, flag) = (level, NESTED);
        }
        Ok(bytes)
    }
}

/// The index and the value of an entry that brings its index along.
fn indexed(entry: &Value) -> Option<(u16, &Value)> {
    let Value::Object(map) = entry else { return None };
    let mut entries = map.iter();
    let ((key, value), None) = (entries.next()?, entries.next()) else { return None };
    let index = key.parse().ok().filter(|&index| index <= TYPE_MASK)?;
    Some((index, value))
}
