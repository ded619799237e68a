//! What the encoder and the list `unknown` share: JSON objects and lists, attribute headers.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::error::JsonError;
use crate::error::Problem;
use crate::wire::{ATTR_HEADER_LEN, MAX_PAYLOAD, align};

/// Appends an attribute; `kind` is its number with flag bits.
pub(super) fn append(kind: u16, payload: &[u8], out: &mut Vec<u8>) -> Result<(), JsonError> {
    let len = u16::try_from(ATTR_HEADER_LEN + payload.len())
        .map_err(|_| Problem::TooLong { max: MAX_PAYLOAD, got: payload.len() })?;
    out.extend_from_slice(&len.to_ne_bytes());
    out.extend_from_slice(&kind.to_ne_bytes());
    out.extend_from_slice(payload);
    out.resize(align(out.len()), 0);
    Ok(())
}

/// Returns the members of an object.
pub(super) fn object(value: &Value) -> Result<&Map<String, Value>, JsonError> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(JsonError::wrong_type("an object", value)),
    }
}

/// Returns the elements of a list.
pub(super) fn array(value: &Value) -> Result<&[Value], JsonError> {
    match value {
        Value::Array(list) => Ok(list),
        _ => Err(JsonError::wrong_type("a list", value)),
    }
}
