//! The kernel's input policy, applied before sending: bounds of numbers and lengths.

use crate::error::Problem;
use crate::number;
use crate::table::{Attribute, Checks, Element, Int, Kind};
use crate::wire::Attrs;

/// Checks the payload of `attribute` against its bounds.
pub(crate) fn value(attribute: &Attribute, payload: &[u8]) -> Result<(), Problem> {
    let checks = attribute.checks();
    match attribute.kind {
        Kind::Int(int) => bounds(checks, int, payload),
        Kind::String => {
            let text = match payload.split_last() {
                Some((0, text)) => text,
                _ => payload,
            };
            length(checks, text.len())
        }
        Kind::IndexedArray(element) => Attrs::new(payload).try_for_each(|entry| match element {
            Element::Int(int) => bounds(checks, int, entry.payload),
            _ => length(checks, entry.payload.len()),
        }),
        Kind::IntArray(int) => {
            length(checks, payload.len())?;
            let size = number::size(int);
            payload.chunks(size).try_for_each(|element| bounds(checks, int, element))
        }
        Kind::IntTypeValue(levels, int) => bottom(checks, levels.len(), int, payload),
        Kind::Bitfield32(_) => {
            payload.chunks(4).try_for_each(|half| bounds(checks, Int::U32, half))
        }
        _ => length(checks, payload.len()),
    }
}

/// Checks the numbers `levels` below `payload`.
fn bottom(checks: &Checks, levels: usize, int: Int, payload: &[u8]) -> Result<(), Problem> {
    match levels.checked_sub(1) {
        None => bounds(checks, int, payload),
        Some(levels) => {
            Attrs::new(payload).try_for_each(|entry| bottom(checks, levels, int, entry.payload))
        }
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

fn bounds(checks: &Checks, int: Int, payload: &[u8]) -> Result<(), Problem> {
    let got = number::read(int, payload)?;
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
