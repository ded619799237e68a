//! The kernel's input policy, applied before sending: bounds of numbers and lengths.

use crate::codec::{Decode, Sint, Uint};
use crate::error::Problem;
use crate::table::{Attribute, Checks, Element, Int, Kind, Order, Width};
use crate::wire::Attrs;

/// Checks the payload of `attribute` against its bounds.
pub(crate) fn value(attribute: &Attribute, payload: &[u8]) -> Result<(), Problem> {
    let checks = &attribute.checks;
    match attribute.kind {
        Kind::Int(int) => number(checks, int, payload),
        Kind::String => {
            let text = match payload.split_last() {
                Some((0, text)) => text,
                _ => payload,
            };
            length(checks, text.len())
        }
        Kind::IndexedArray(element) => Attrs::new(payload).try_for_each(|entry| match element {
            Element::Int(int) => number(checks, int, entry.payload),
            _ => length(checks, entry.payload.len()),
        }),
        _ => length(checks, payload.len()),
    }
}

fn length(checks: &Checks, got: usize) -> Result<(), Problem> {
    let (min, max) = (usize::from(checks.min_len), usize::from(checks.max_len));
    if min == max && got != min {
        return Err(Problem::Length { expected: min, got });
    }
    if got < min {
        return Err(Problem::TooShort { min, got });
    }
    if got > max {
        return Err(Problem::TooLong { max, got });
    }
    Ok(())
}

fn number(checks: &Checks, int: Int, payload: &[u8]) -> Result<(), Problem> {
    let got = read(int, payload)?;
    if let Some(min) = checks.min.filter(|&min| got < min) {
        return Err(Problem::BelowMin { min, got });
    }
    if let Some(max) = checks.max.filter(|&max| got > max) {
        return Err(Problem::AboveMax { max, got });
    }
    let bits = got as u64 & !checks.flags_mask;
    if !int.signed && bits != 0 {
        return Err(Problem::UnknownFlags { bits });
    }
    Ok(())
}

/// Reads the integer `int` describes from a payload of exactly its size.
pub(crate) fn read(int: Int, payload: &[u8]) -> Result<i128, Problem> {
    let expected = match int.width {
        Width::W8 => 1,
        Width::W16 => 2,
        Width::W32 => 4,
        Width::W64 => 8,
        Width::Variable if int.signed => return Sint::decode(payload).map(i128::from),
        Width::Variable => return Uint::decode(payload).map(i128::from),
    };
    if payload.len() != expected {
        return Err(Problem::Length { expected, got: payload.len() });
    }
    let big = match int.order {
        Order::Big => true,
        Order::Little => false,
        Order::Host => cfg!(target_endian = "big"),
    };
    let shift = |number: u64, &byte: &u8| number << 8 | u64::from(byte);
    let number =
        if big { payload.iter().fold(0, shift) } else { payload.iter().rev().fold(0, shift) };
    if int.signed {
        let unused = 64 - 8 * expected as u32;
        return Ok(i128::from((number << unused) as i64 >> unused));
    }
    Ok(i128::from(number))
}
