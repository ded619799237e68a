//! Integers as tables describe them: size, reading, writing. Enums are numbers here.

#[cfg(feature = "json")]
use alloc::vec::Vec;

use crate::error::Problem;
use crate::table::{Int, Order, Width};

/// Bytes of the integer on the wire; 8 where the value decides between 4 and 8.
pub(crate) const fn size(int: Int) -> usize {
    match int.width {
        Width::W8 => 1,
        Width::W16 => 2,
        Width::W32 => 4,
        Width::W64 | Width::Variable => 8,
    }
}

/// Reads the integer `int` describes from a payload of exactly its size.
pub(crate) fn read(int: Int, payload: &[u8]) -> Result<i128, Problem> {
    let expected = match (int.width, payload.len()) {
        (Width::Variable, 4) => 4,
        _ => size(int),
    };
    if payload.len() != expected {
        return Err(Problem::Length { expected, got: payload.len() });
    }
    let shift = |number: u64, &byte: &u8| number << 8 | u64::from(byte);
    let number =
        if big(int) { payload.iter().fold(0, shift) } else { payload.iter().rev().fold(0, shift) };
    if int.signed {
        let unused = 64 - 8 * expected as u32;
        return Ok(i128::from((number << unused) as i64 >> unused));
    }
    Ok(i128::from(number))
}

/// Appends `number` as `int` describes it.
#[cfg(feature = "json")]
pub(crate) fn write(int: Int, number: i128, out: &mut Vec<u8>) -> Result<(), Problem> {
    let size = match int.width {
        Width::Variable if range(int.signed, 4).contains(&number) => 4,
        _ => size(int),
    };
    let range = range(int.signed, size);
    if number < *range.start() {
        return Err(Problem::BelowMin { min: *range.start(), got: number });
    }
    if number > *range.end() {
        return Err(Problem::AboveMax { max: *range.end(), got: number });
    }
    let bytes = number.to_le_bytes();
    let bytes = bytes.iter().take(size);
    if big(int) {
        out.extend(bytes.rev());
    } else {
        out.extend(bytes);
    }
    Ok(())
}

const fn big(int: Int) -> bool {
    match int.order {
        Order::Big => true,
        Order::Little => false,
        Order::Host => cfg!(target_endian = "big"),
    }
}

#[cfg(feature = "json")]
fn range(signed: bool, bytes: usize) -> core::ops::RangeInclusive<i128> {
    let bits = 8 * bytes;
    if signed { -(1 << (bits - 1))..=(1 << (bits - 1)) - 1 } else { 0..=(1 << bits) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sign_size_and_order() {
        assert_eq!(read(Int::S16.big(), &[0xff, 0xfe]), Ok(-2));
        assert_eq!(read(Int::U32.little(), &[1, 2, 0, 0]), Ok(0x201));
        assert_eq!(read(Int::SINT.little(), &[0xff; 4]), Ok(-1));
        assert_eq!(read(Int::U64, &[0xff; 8]), Ok(i128::from(u64::MAX)));
        assert_eq!(read(Int::U16, &[0; 3]), Err(Problem::Length { expected: 2, got: 3 }));
        assert_eq!(read(Int::UINT, &[0; 3]), Err(Problem::Length { expected: 8, got: 3 }));
    }

    #[cfg(feature = "json")]
    #[test]
    fn what_was_written_is_read() {
        let kinds = [Int::U8, Int::S8, Int::U16.big(), Int::S32, Int::U64, Int::UINT, Int::SINT];
        let numbers = [0, 1, -1, 127, -128, 0xffff, 1 << 31, -(1 << 31), i64::MIN.into()];
        for int in kinds {
            for number in numbers {
                let mut out = Vec::new();
                match write(int, number, &mut out) {
                    Ok(()) => assert_eq!(read(int, &out), Ok(number), "{int:?}"),
                    Err(_) => assert!(!range(int.signed, size(int)).contains(&number)),
                }
            }
        }
        let mut out = Vec::new();
        let error = write(Int::U8, 256, &mut out);
        assert_eq!(error, Err(Problem::AboveMax { max: 255, got: 256 }));
        let error = write(Int::S8, -129, &mut out);
        assert_eq!(error, Err(Problem::BelowMin { min: -128, got: -129 }));
    }
}
