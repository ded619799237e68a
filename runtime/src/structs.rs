//! C structs by value: fixed headers and struct payloads.
//!
//! Kernel structs grow at the end. Reading is lenient there: a shorter struct is filled with
//! zeros, what follows a longer one is ignored. Writing is always whole.

use alloc::vec::Vec;

use crate::codec::{Decode, Encode, Fixed};
use crate::error::Problem;
use crate::table::Family;

/// What structs are written to.
pub type Buffer = Vec<u8>;

/// A generated struct.
pub trait Struct: Copy {
    /// `sizeof`, in bytes.
    const SIZE: usize;
    /// Name in the spec.
    const NAME: &'static str;

    /// Reads it from exactly [`Self::SIZE`] bytes.
    fn read(bytes: &[u8]) -> Result<Self, Problem>;

    /// Appends its [`Self::SIZE`] bytes.
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem>;

    /// Reads it from a payload of any length.
    #[inline]
    fn read_lenient<const N: usize>(payload: &[u8]) -> Result<Self, Problem> {
        match payload.first_chunk::<N>() {
            Some(bytes) => Self::read(bytes),
            None => {
                let mut bytes = [0; N];
                bytes[..payload.len()].copy_from_slice(payload);
                Self::read(&bytes)
            }
        }
    }
}

/// The struct of messages that have none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoHeader;

impl Struct for NoHeader {
    const SIZE: usize = 0;
    const NAME: &'static str = "";

    #[inline]
    fn read(_: &[u8]) -> Result<Self, Problem> {
        Ok(Self)
    }

    #[inline]
    fn write(&self, _: &mut Vec<u8>) -> Result<(), Problem> {
        Ok(())
    }
}

/// Reads the member at `offset` of a struct's bytes.
#[inline]
pub fn load<C: Fixed>(bytes: &[u8], offset: usize) -> Result<C::Value<'_>, Problem> {
    C::decode(bytes.get(offset..offset + C::SIZE).unwrap_or_default())
}

/// Appends a member at `offset` of a struct that starts at `start` of `out`; what the compiler
/// leaves between members is zero.
#[inline]
pub fn store<C: Encode>(
    value: C::Value<'_>,
    out: &mut Vec<u8>,
    start: usize,
    offset: usize,
) -> Result<(), Problem> {
    out.resize(start + offset, 0);
    C::encode(value, out)
}

/// A hardware address of exactly `N` bytes inside a struct.
#[derive(Debug)]
pub enum Mac<const N: usize> {}

impl<const N: usize> Decode for Mac<N> {
    type Value<'a> = crate::HardwareAddr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<crate::HardwareAddr, Problem> {
        crate::HardwareAddr::decode(payload)
    }
}

impl<const N: usize> Encode for Mac<N> {
    #[inline]
    fn encode(value: crate::HardwareAddr, out: &mut Vec<u8>) -> Result<(), Problem> {
        let bytes = value.as_bytes();
        if bytes.len() != N && !bytes.is_empty() {
            return Err(Problem::Length { expected: N, got: bytes.len() });
        }
        let start = out.len();
        out.extend_from_slice(bytes);
        out.resize(start + N, 0);
        Ok(())
    }
}

impl<const N: usize> Fixed for Mac<N> {
    const SIZE: usize = N;
}

/// A struct of a family, for printing.
#[derive(Clone, Copy)]
pub struct StructRef {
    /// The family.
    pub family: &'static Family,
    /// Index into [`Family::structs`].
    pub index: u16,
}

impl StructRef {
    /// The struct itself.
    #[must_use]
    pub fn get(self) -> &'static crate::table::Struct {
        &self.family.structs[usize::from(self.index)]
    }
}

impl core::fmt::Debug for StructRef {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}/{}", self.family.name, self.get().name)
    }
}

/// Gives a generated struct, which brings `read_members` and `write_members`, what every struct
/// has.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_struct {
    ($name:ident, $kernel:literal, $size:literal, $family:expr, $index:expr) => {
        impl $crate::structs::Struct for $name {
            const SIZE: usize = $size;
            const NAME: &'static str = $kernel;

            #[inline]
            fn read(bytes: &[u8]) -> Result<Self, $crate::Problem> {
                Self::read_members(bytes)
            }

            #[inline]
            fn write(&self, out: &mut $crate::structs::Buffer) -> Result<(), $crate::Problem> {
                let start = out.len();
                self.write_members(out, start)?;
                out.resize(start + $size, 0);
                Ok(())
            }
        }

        impl $crate::codec::Decode for $name {
            type Value<'a> = Self;

            #[inline]
            fn decode(payload: &[u8]) -> Result<Self, $crate::Problem> {
                <Self as $crate::structs::Struct>::read_lenient::<$size>(payload)
            }
        }

        impl $crate::codec::Encode for $name {
            #[inline]
            fn encode(
                value: Self,
                out: &mut $crate::structs::Buffer,
            ) -> Result<(), $crate::Problem> {
                $crate::structs::Struct::write(&value, out)
            }
        }

        impl $crate::codec::Fixed for $name {
            const SIZE: usize = $size;
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let table = $crate::structs::StructRef { family: &$family, index: $index };
                $crate::inspect::debug_struct(table, self, f)
            }
        }
    };
}
