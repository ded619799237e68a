//! Integers by meaning: numbers, names, flags, addresses.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::convert::Infallible;
use core::net::Ipv4Addr;

use serde_json::{Map, Number, Value};

use super::error::{Inside, JsonError, Reason};
use super::keys::VALUE;
use crate::codec::{Bitfield, Decode};
use crate::enums;
use crate::error::Problem;
use crate::number;
use crate::table::{Enum, Family, Int, Meaning};

const SELECTOR: &str = "selector";

/// Reads an integer.
pub(super) fn read(family: &Family, int: Int, payload: &[u8]) -> Result<Value, Problem> {
    let number = number::read(int, payload)?;
    Ok(match int.meaning {
        Meaning::Number => plain(number),
        Meaning::Hex if number < 0 => Value::String(format!("-{:#x}", number.unsigned_abs())),
        Meaning::Hex => Value::String(format!("{number:#x}")),
        Meaning::Ipv4 => match u32::try_from(number) {
            Ok(bits) => Value::String(Ipv4Addr::from_bits(bits).to_string()),
            Err(_) => plain(number),
        },
        Meaning::Enum(index) | Meaning::Flags(index) => match definition(family, index) {
            // Sign-extended numbers are compared as the kernel stores them.
            Some(table) => named(table, number as u64).unwrap_or_else(|| plain(number)),
            None => plain(number),
        },
    })
}

/// Appends an integer.
pub(super) fn write(
    family: &Family,
    int: Int,
    value: &Value,
    out: &mut Vec<u8>,
) -> Result<(), JsonError> {
    let number = match int.meaning {
        Meaning::Number | Meaning::Hex => {
            number(value).ok_or_else(|| refused("a number", value))?
        }
        Meaning::Ipv4 => match value {
            Value::String(text) => match text.parse::<Ipv4Addr>() {
                Ok(address) => address.to_bits().into(),
                Err(_) => number(value).ok_or_else(|| refused("an IPv4 address", value))?,
            },
            _ => number(value).ok_or_else(|| refused("an IPv4 address", value))?,
        },
        Meaning::Enum(index) | Meaning::Flags(index) => {
            let number = of_names(definition(family, index), value)?;
            if int.signed { sign(number) } else { number }
        }
    };
    number::write(int, number, out).map_err(JsonError::from)
}

/// Reads a value with the mask of the bits to change.
pub(super) fn read_bitfield(
    family: &Family,
    index: Option<u16>,
    payload: &[u8],
) -> Result<Value, Problem> {
    let field = Bitfield::<u32>::decode(payload)?;
    let table = index.and_then(|index| definition(family, index));
    let part = |number: u32| {
        let number = u64::from(number);
        table.and_then(|table| named(table, number)).unwrap_or_else(|| Value::from(number))
    };
    let mut map = Map::new();
    map.insert(VALUE.into(), part(field.value));
    map.insert(SELECTOR.into(), part(field.selector));
    Ok(Value::Object(map))
}

/// Appends a value with the mask of the bits to change.
pub(super) fn write_bitfield(
    family: &Family,
    index: Option<u16>,
    value: &Value,
    out: &mut Vec<u8>,
) -> Result<(), JsonError> {
    let Value::Object(map) = value else {
        return Err(JsonError::wrong_type("an object of `value` and `selector`", value));
    };
    let known = [VALUE, SELECTOR];
    if let Some(name) = map.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(JsonError::unknown_name("bitfield32", name, known).inside(name));
    }
    for name in known {
        let meaning = index.map_or(Meaning::Number, Meaning::Flags);
        let part = map.get(name).unwrap_or(&Value::Null);
        write(family, Int::U32.meant(meaning), part, out).inside(name)?;
    }
    Ok(())
}

/// The number in a JSON number, or in a string like `0x1f`.
pub(super) fn number(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => {
            number.as_u64().map(i128::from).or_else(|| number.as_i64().map(i128::from))
        }
        Value::String(text) => {
            let (sign, digits) = match text.strip_prefix('-') {
                Some(digits) => (-1, digits),
                None => (1, text.as_str()),
            };
            let digits = digits.strip_prefix("0x")?;
            u64::from_str_radix(digits, 16).ok().map(|number| sign * i128::from(number))
        }
        _ => None,
    }
}

fn definition(family: &Family, index: u16) -> Option<&'static Enum> {
    family.enums.get(usize::from(index))
}

/// The number as a JSON value; a message holds 64 bits at most.
fn plain(number: i128) -> Value {
    let unsigned = u64::try_from(number).map(Number::from);
    let number = unsigned.or_else(|_| i64::try_from(number).map(Number::from));
    number.map_or(Value::Null, Value::Number)
}

/// Names for a number; `None` for one without.
fn named(table: &Enum, number: u64) -> Option<Value> {
    if !table.flags {
        return table.name_of(number).map(Value::from);
    }
    let mut list = Vec::new();
    let Ok(rest) = enums::split(table, number, |name| {
        list.push(Value::from(name));
        Ok::<(), Infallible>(())
    });
    if rest != 0 {
        list.push(Value::from(rest));
    }
    Some(Value::Array(list))
}

/// The number of a name, of a list of names, or itself.
fn of_names(table: Option<&'static Enum>, value: &Value) -> Result<i128, JsonError> {
    let one = |value: &Value| match (number(value), value, table) {
        (Some(number), ..) => Ok(number),
        (None, Value::String(name), Some(table)) => {
            table.value_of(name).map(i128::from).ok_or_else(|| {
                JsonError::unknown_name(table.name, name, table.entries.iter().map(|entry| entry.0))
            })
        }
        _ => Err(JsonError::wrong_type("a name or number", value)),
    };
    match (value, table) {
        (Value::Array(list), Some(table)) if table.flags => {
            list.iter().enumerate().try_fold(0, |flags, (position, value)| {
                one(value).map(|flag| flags | flag).inside(&position)
            })
        }
        (Value::String(_), Some(table)) if table.flags && number(value).is_none() => {
            Err(JsonError::wrong_type("a list of names", value))
        }
        _ => one(value),
    }
}

/// The number with the sign its 64 bits have.
const fn sign(number: i128) -> i128 {
    number as i64 as i128
}

fn refused(expected: &'static str, value: &Value) -> JsonError {
    match value {
        Value::String(_) => JsonError::new(Reason::Text { expected }),
        _ => JsonError::wrong_type(expected, value),
    }
}
