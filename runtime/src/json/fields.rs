//! Members of structs: payloads, and headers in front of attributes.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::error::{Inside, JsonError, Reason};
use super::keys::Keys;
use super::{bytes, scalar};
use crate::error::Problem;

use crate::table::{Bytes, Member, MemberKind, SetRef, StructRef};

/// Reads the members that lie wholly in `payload` into `map`: older kernels have shorter structs,
/// newer ones longer.
pub(super) fn read(table: StructRef, payload: &[u8], map: &mut Map<String, Value>) {
    for member in table.get().members {
        let (start, size) = (usize::from(member.offset), usize::from(member.size));
        let Some(field) = payload.get(start..start + size) else { break };
        map.insert(member.name.into(), value(table, member, field));
    }
}

fn value(table: StructRef, member: &Member, field: &[u8]) -> Value {
    let digits = || Value::String(bytes::hex(field));
    match member.kind {
        MemberKind::Int(int) => scalar::read(table.family, int, field).unwrap_or_else(|_| digits()),
        MemberKind::Bytes(format) => {
            bytes::show(format, field).map_or_else(|_| digits(), Value::String)
        }
        MemberKind::Struct(index) => {
            let mut map = Map::new();
            read(StructRef { index, ..table }, field, &mut map);
            Value::Object(map)
        }
    }
}

/// The bytes of a struct that `value` describes.
pub(super) fn write(table: StructRef, value: &Value) -> Result<Vec<u8>, JsonError> {
    let Value::Object(map) = value else {
        return Err(JsonError::wrong_type("an object", value));
    };
    let definition = table.get();
    Keys { members: definition.members, levels: &[] }.check(definition.name, None, map)?;
    write_members(table, map)
}

/// The bytes of a struct whose members are among those of `map`.
pub(super) fn write_members(
    table: StructRef,
    map: &Map<String, Value>,
) -> Result<Vec<u8>, JsonError> {
    let definition = table.get();
    let mut out = alloc::vec![0; usize::from(definition.size)];
    for member in definition.members {
        let Some(value) = map.get(member.name) else { continue };
        let field = field(table, member, value).inside(member.name)?;
        let (start, size) = (usize::from(member.offset), usize::from(member.size));
        match out.get_mut(start..start + size) {
            Some(place) if field.len() == size => place.copy_from_slice(&field),
            _ => {
                let problem = Problem::Length { expected: size, got: field.len() };
                return Err(JsonError::from(problem).inside(member.name));
            }
        }
    }
    Ok(out)
}

fn field(table: StructRef, member: &Member, value: &Value) -> Result<Vec<u8>, JsonError> {
    match member.kind {
        MemberKind::Int(int) => {
            let mut out = Vec::new();
            scalar::write(table.family, int, value, &mut out)?;
            Ok(out)
        }
        MemberKind::Bytes(format) => text(format, value),
        MemberKind::Struct(index) => write(StructRef { index, ..table }, value),
    }
}

/// The bytes that a text describes.
pub(super) fn text(format: Bytes, value: &Value) -> Result<Vec<u8>, JsonError> {
    match value {
        Value::String(text) => {
            bytes::parse(format, text).map_err(|expected| JsonError::new(Reason::Text { expected }))
        }
        _ => Err(JsonError::wrong_type("a string", value)),
    }
}

/// The struct `index` of the family of `set`.
pub(super) const fn of(set: SetRef, index: u16) -> StructRef {
    StructRef { family: set.family, index }
}
