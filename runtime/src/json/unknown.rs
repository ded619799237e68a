//! The list `unknown`, written as it was read.

use alloc::vec::Vec;

use serde_json::Value;

use super::bytes;
use super::error::{Inside, JsonError, Reason};
use super::keys::UNKNOWN;
use super::parts::{append, object};
use super::scalar;
use crate::error::Problem;
use crate::wire::{NESTED, NET_BYTEORDER, TYPE_MASK};

/// Appends the entries of the list `unknown`, if there is one.
pub(super) fn write(list: Option<&Value>, out: &mut Vec<u8>) -> Result<(), JsonError> {
    match list {
        None => Ok(()),
        Some(Value::Array(list)) => list
            .iter()
            .enumerate()
            .try_for_each(|(position, entry)| one(entry, out).inside(&position).inside(UNKNOWN)),
        Some(value) => Err(JsonError::wrong_type("a list", value).inside(UNKNOWN)),
    }
}

fn one(entry: &Value, out: &mut Vec<u8>) -> Result<(), JsonError> {
    let map = object(entry)?;
    let known = ["type", "hex", "nested", "net-byteorder", "note"];
    if let Some(name) = map.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(JsonError::unknown_name("an unknown attribute", name, known).inside(name));
    }
    let payload = match map.get("hex") {
        Some(Value::String(text)) => bytes::unhex(text)
            .ok_or(JsonError::new(Reason::Text { expected: "hexadecimal digits" })),
        value => Err(JsonError::wrong_type("a string", value.unwrap_or(&Value::Null))),
    };
    let payload = payload.inside("hex")?;
    let Some(number) = map.get("type") else {
        // What remained after the last whole attribute.
        out.extend_from_slice(&payload);
        return Ok(());
    };
    let mut kind = attribute_number(number).inside("type")?;
    for (name, bit) in [("nested", NESTED), ("net-byteorder", NET_BYTEORDER)] {
        match map.get(name) {
            None | Some(Value::Bool(false)) => {}
            Some(Value::Bool(true)) => kind |= bit,
            Some(value) => {
                return Err(JsonError::wrong_type("a boolean", value).inside(name));
            }
        }
    }
    append(kind, &payload, out)
}

/// The number of an attribute, which has 14 bits.
pub(super) fn attribute_number(value: &Value) -> Result<u16, JsonError> {
    let number = scalar::number(value).ok_or_else(|| JsonError::wrong_type("a number", value))?;
    let max = i128::from(TYPE_MASK);
    match u16::try_from(number) {
        Ok(id) if id <= TYPE_MASK => Ok(id),
        _ if number < 0 => Err(Problem::BelowMin { min: 0, got: number }.into()),
        _ => Err(Problem::AboveMax { max, got: number }.into()),
    }
}
