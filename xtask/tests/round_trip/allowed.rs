//! Decides whether a payload is within the bounds of its attribute, independently of the runtime.

use netloom_runtime::table::{Attribute, Checks, Element, Int, Kind};
use netloom_runtime::wire::Attrs;

use crate::scalar;

pub(crate) fn is(attribute: &Attribute, payload: &[u8]) -> bool {
    let checks = attribute.checks();
    let long = |len: usize| (checks.min_len..=checks.max_len).contains(&(len as u16));
    match attribute.kind {
        Kind::Int(int) => number(checks, int, payload),
        // The bounds of a string do not count the NUL.
        Kind::String => long(payload.len() - 1),
        Kind::Flag => true,
        Kind::IntArray(int) => {
            long(payload.len())
                && payload.chunks(scalar::size(int)).all(|one| number(checks, int, one))
        }
        Kind::IndexedArray(Element::Int(int)) => {
            Attrs::new(payload).all(|entry| number(checks, int, entry.payload))
        }
        Kind::IndexedArray(_) => Attrs::new(payload).all(|entry| long(entry.payload.len())),
        _ => long(payload.len()),
    }
}

fn number(checks: &Checks, int: Int, payload: &[u8]) -> bool {
    let number = scalar::number_of(int, payload);
    checks.min.is_none_or(|min| number >= min)
        && checks.max.is_none_or(|max| number <= max)
        && number as u64 & !checks.flags_mask == 0
}
