//! Integers: widths, byte orders, and the enums and flags they represent.

use alloc::vec::Vec;
use core::marker::PhantomData;

use super::{Decode, Encode, Fixed, chunk};
use crate::enums::Enumeration;
use crate::error::Problem;

/// A codec of an unsigned integer, in which an enum can be sent with any width and byte order.
pub trait WireInt: Encode {
    /// Reads the number, zero-extended.
    fn read(payload: &[u8]) -> Result<u64, Problem>;

    /// Appends the number if it fits.
    fn write(value: u64, out: &mut Vec<u8>) -> Result<(), Problem>;
}

/// An integer in network order.
#[derive(Debug)]
pub struct Be<T>(PhantomData<T>);

/// An integer with its least significant byte first.
#[derive(Debug)]
pub struct Le<T>(PhantomData<T>);

macro_rules! codec {
    ($codec:ty, $int:ty, $from:ident, $to:ident) => {
        impl Decode for $codec {
            type Value<'a> = $int;

            #[inline]
            fn decode(payload: &[u8]) -> Result<$int, Problem> {
                match payload.try_into() {
                    Ok(bytes) => Ok(<$int>::$from(bytes)),
                    Err(_) => {
                        Err(Problem::Length { expected: size_of::<$int>(), got: payload.len() })
                    }
                }
            }
        }

        impl Encode for $codec {
            #[inline]
            fn encode(value: $int, out: &mut Vec<u8>) -> Result<(), Problem> {
                out.extend_from_slice(&value.$to());
                Ok(())
            }
        }

        impl Fixed for $codec {
            const SIZE: usize = size_of::<$int>();

            #[inline]
            fn load(bytes: &[u8], offset: usize) -> $int {
                <$int>::$from(chunk(bytes, offset))
            }
        }
    };
}

macro_rules! unsigned {
    ($($int:ty),*) => {$(
        codec!($int, $int, from_ne_bytes, to_ne_bytes);
        codec!(Be<$int>, $int, from_be_bytes, to_be_bytes);
        codec!(Le<$int>, $int, from_le_bytes, to_le_bytes);
        wire_int!($int, $int);
        wire_int!(Be<$int>, $int);
        wire_int!(Le<$int>, $int);
    )*};
}

macro_rules! signed {
    ($($int:ty),*) => {$(
        codec!($int, $int, from_ne_bytes, to_ne_bytes);
        codec!(Be<$int>, $int, from_be_bytes, to_be_bytes);
        codec!(Le<$int>, $int, from_le_bytes, to_le_bytes);
    )*};
}

macro_rules! wire_int {
    ($codec:ty, $int:ty) => {
        impl WireInt for $codec {
            #[inline]
            fn read(payload: &[u8]) -> Result<u64, Problem> {
                <Self as Decode>::decode(payload).map(u64::from)
            }

            #[inline]
            fn write(value: u64, out: &mut Vec<u8>) -> Result<(), Problem> {
                let bits = <$int>::BITS as u8;
                let narrow = <$int>::try_from(value)
                    .map_err(|_| Problem::DoesNotFit { got: value, bits })?;
                <Self as Encode>::encode(narrow, out)
            }
        }
    };
}

unsigned!(u8, u16, u32, u64);
signed!(i8, i16, i32, i64);

/// `uint`: 4 bytes, or 8 where the value needs them.
#[derive(Debug)]
pub enum Uint {}

/// `sint`: 4 bytes, or 8 where the value needs them.
#[derive(Debug)]
pub enum Sint {}

macro_rules! variable {
    ($codec:ty, $long:ty, $narrow:ty, $wide:ty, $short:ty) => {
        impl Decode for $codec {
            type Value<'a> = $long;

            #[inline]
            fn decode(payload: &[u8]) -> Result<$long, Problem> {
                match payload.len() {
                    4 => <$narrow>::decode(payload).map(<$long>::from),
                    _ => <$wide>::decode(payload),
                }
            }
        }

        impl Encode for $codec {
            #[inline]
            fn encode(value: $long, out: &mut Vec<u8>) -> Result<(), Problem> {
                match <$short>::try_from(value) {
                    Ok(short) => <$narrow>::encode(short, out),
                    Err(_) => <$wide>::encode(value, out),
                }
            }
        }
    };
}

variable!(Uint, u64, u32, u64, u32);
variable!(Be<Uint>, u64, Be<u32>, Be<u64>, u32);
variable!(Le<Uint>, u64, Le<u32>, Le<u64>, u32);
variable!(Sint, i64, i32, i64, i32);
variable!(Be<Sint>, i64, Be<i32>, Be<i64>, i32);
variable!(Le<Sint>, i64, Le<i32>, Le<i64>, i32);

macro_rules! variable_wire_int {
    ($($codec:ty),*) => {$(
        impl WireInt for $codec {
            #[inline]
            fn read(payload: &[u8]) -> Result<u64, Problem> {
                Self::decode(payload)
            }

            #[inline]
            fn write(value: u64, out: &mut Vec<u8>) -> Result<(), Problem> {
                Self::encode(value, out)
            }
        }
    )*};
}

variable_wire_int!(Uint, Be<Uint>, Le<Uint>);

/// A family's enum or flag set `E`, carried as the integer `W`.
#[derive(Debug)]
pub struct As<E, W>(PhantomData<(E, W)>);

impl<E: Enumeration, W: WireInt> Decode for As<E, W> {
    type Value<'a> = E;

    #[inline]
    fn decode(payload: &[u8]) -> Result<E, Problem> {
        W::read(payload).map(E::from_number)
    }
}

impl<E: Enumeration, W: WireInt> Encode for As<E, W> {
    #[inline]
    fn encode(value: E, out: &mut Vec<u8>) -> Result<(), Problem> {
        W::write(value.number(), out)
    }
}

impl<E: Enumeration, W: WireInt + Fixed> Fixed for As<E, W>
where
    for<'a> W::Value<'a>: Into<u64>,
{
    const SIZE: usize = W::SIZE;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> E {
        E::from_number(W::load(bytes, offset).into())
    }
}

/// Bits to change and their values (`bitfield32`).
///
/// The layout is fixed (`struct nla_bitfield32`), so values are written as literals.
///
/// ```
/// use netloom::Bitfield;
///
/// // Sets the lowest bit, clears the next one, and leaves the others as they are.
/// let change = Bitfield { value: 0b01_u32, selector: 0b11 };
/// assert_eq!(change.value & change.selector, 0b01);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Bitfield<T = u32> {
    /// Values of the selected bits.
    pub value: T,
    /// The bits to change; others of `value` are ignored.
    pub selector: T,
}

/// The type of a [`Bitfield`]'s bits: `u32`, or the flags of a family.
pub trait Bits: Copy {
    /// As a number.
    ///
    /// # Errors
    /// There are bits beyond the 32 on the wire.
    fn to_bits(self) -> Result<u32, Problem>;

    /// From a number.
    ///
    /// # Errors
    /// The type has no room for some of its bits.
    fn from_bits(bits: u32) -> Result<Self, Problem>;
}

impl Bits for u32 {
    #[inline]
    fn to_bits(self) -> Result<u32, Problem> {
        Ok(self)
    }

    #[inline]
    fn from_bits(bits: u32) -> Result<Self, Problem> {
        Ok(bits)
    }
}

impl<E: Enumeration> Bits for E {
    #[inline]
    fn to_bits(self) -> Result<u32, Problem> {
        let got = self.number();
        got.try_into().map_err(|_| Problem::DoesNotFit { got, bits: 32 })
    }

    #[inline]
    fn from_bits(bits: u32) -> Result<Self, Problem> {
        let got = bits.into();
        let value = E::from_number(got);
        if value.number() == got {
            return Ok(value);
        }
        let bits = E::from_number(u64::MAX).number().count_ones() as u8;
        Err(Problem::DoesNotFit { got, bits })
    }
}

impl<T: Bits> Decode for Bitfield<T> {
    type Value<'a> = Self;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Self, Problem> {
        let bytes = <[u8; 8]>::decode(payload)?;
        let (value, selector) = bytes.split_at(4);
        Ok(Self {
            value: T::from_bits(u32::decode(value)?)?,
            selector: T::from_bits(u32::decode(selector)?)?,
        })
    }
}

impl<T: Bits> Encode for Bitfield<T> {
    #[inline]
    fn encode(value: Self, out: &mut Vec<u8>) -> Result<(), Problem> {
        u32::encode(value.value.to_bits()?, out)?;
        u32::encode(value.selector.to_bits()?, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes<C: Encode>(value: C::Value<'_>) -> Vec<u8> {
        let mut out = Vec::new();
        C::encode(value, &mut out).unwrap();
        out
    }

    #[test]
    fn byte_orders() {
        assert_eq!(bytes::<Be<u16>>(0x1234), [0x12, 0x34]);
        assert_eq!(bytes::<Le<u16>>(0x1234), [0x34, 0x12]);
        assert_eq!(bytes::<u16>(0x1234), 0x1234u16.to_ne_bytes());
        assert_eq!(Be::<i32>::decode(&[0xff, 0xff, 0xff, 0xfe]), Ok(-2));
    }

    #[test]
    fn uint_takes_what_it_needs() {
        assert_eq!(bytes::<Uint>(u64::from(u32::MAX)).len(), 4);
        assert_eq!(bytes::<Uint>(u64::from(u32::MAX) + 1).len(), 8);
        assert_eq!(Uint::decode(&(1u64 << 32 | 5).to_ne_bytes()), Ok(1 << 32 | 5));
        assert_eq!(bytes::<Be<Uint>>(5), [0, 0, 0, 5]);
        assert_eq!(Be::<Uint>::decode(&[0, 0, 0, 1, 0, 0, 0, 5]), Ok(1 << 32 | 5));
        assert_eq!(Uint::decode(&[0; 6]), Err(Problem::Length { expected: 8, got: 6 }));
    }

    static FAMILY: crate::table::Family = crate::table::Family {
        name: "things",
        transport: crate::table::Transport::Raw(0),
        sets: &[],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: &[],
        groups: &[],
    };

    #[derive(PartialEq)]
    struct Narrow(u8);
    crate::__v1_enumeration!(name: Narrow, number: u8, table: FAMILY[0]);

    #[derive(Clone, Copy)]
    struct Wide(u64);

    impl Enumeration for Wide {
        fn table(contract: crate::sealed::ContractOnly) -> crate::table::EnumRef {
            Narrow::table(contract)
        }

        fn from_number(number: u64) -> Self {
            Self(number)
        }

        fn number(self) -> u64 {
            self.0
        }
    }

    #[test]
    fn no_bit_of_a_bitfield_is_lost() {
        let field = [0xff_u32.to_ne_bytes(), 0x1ff_u32.to_ne_bytes()].concat();
        let problem = Problem::DoesNotFit { got: 0x1ff, bits: 8 };
        assert_eq!(Bitfield::<Narrow>::decode(&field).err(), Some(problem));
        let wide = Bitfield::<Wide>::decode(&field).unwrap();
        assert_eq!((wide.value.0, wide.selector.0), (0xff, 0x1ff));
        assert_eq!(bytes::<Bitfield<Wide>>(wide), field);
        let beyond = Bitfield { value: Wide(1 << 32), selector: Wide(0) };
        let problem = Problem::DoesNotFit { got: 1 << 32, bits: 32 };
        assert_eq!(Bitfield::encode(beyond, &mut Vec::new()), Err(problem));
    }

    #[test]
    fn sint_keeps_its_sign_and_does_not_overflow_32_bits() {
        assert_eq!(bytes::<Sint>(-1).len(), 4);
        assert_eq!(bytes::<Sint>(1 << 31).len(), 8);
        for value in [0, -1, i64::from(i32::MIN), 1 << 31, i64::MIN, i64::MAX] {
            assert_eq!(Sint::decode(&bytes::<Sint>(value)), Ok(value));
        }
    }

    #[test]
    fn a_length_off_by_any_amount_is_an_error() {
        for len in [0, 1, 2, 3, 5, 8] {
            assert_eq!(
                u32::decode(&[0u8; 8][..len]),
                Err(Problem::Length { expected: 4, got: len })
            );
        }
    }
}
