//! C structs by value: fixed headers and struct payloads.
//!
//! Kernel structs grow at the end, so reading accepts any length: missing bytes are zeros, and bytes
//! after the end are ignored. Writing always writes the whole struct.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use crate::codec::{Decode, Encode, Fixed, HardwareAddr, chunk};
use crate::error::Problem;
use crate::inspect;
use crate::table::StructRef;

/// A generated struct.
///
/// A later release may add members as the kernel's struct grows, so struct literals are not
/// possible: start with zeros, and set members in [`with`](Self::with).
pub trait Struct: Copy + Default {
    /// `sizeof`, in bytes.
    const SIZE: usize;
    /// Name in the spec.
    const NAME: &'static str;

    /// Returns a value whose members are zero except for those that `set` changes.
    ///
    /// ```
    /// use netloom::prelude::*;
    /// use netloom::rt_link::Ifinfomsg;
    ///
    /// let header = Ifinfomsg::with(|h| h.ifi_index = 3);
    /// assert_eq!(header.ifi_index, 3);
    /// ```
    #[inline]
    #[must_use]
    fn with(set: impl FnOnce(&mut Self)) -> Self {
        let mut value = Self::default();
        set(&mut value);
        value
    }

    /// Reads the struct from a payload of any length.
    fn read(payload: &[u8]) -> Self;

    /// Writes the members.
    #[doc(hidden)]
    fn write_members(&self, out: &mut Members<'_>);

    /// Appends the [`Self::SIZE`] bytes of the struct.
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let start = out.len();
        let mut members = Members { out, start, written: Ok(()) };
        self.write_members(&mut members);
        let written = members.written;
        out.resize(start + Self::SIZE, 0);
        written
    }
}

/// A struct that is being written.
#[derive(Debug)]
pub struct Members<'o> {
    out: &'o mut Vec<u8>,
    /// Where the struct starts.
    start: usize,
    /// The first problem.
    written: Result<(), Problem>,
}

impl Members<'_> {
    /// Appends a member at `offset` of the struct. Padding between members is zero.
    #[inline]
    pub fn store<C: Encode>(&mut self, value: C::Value<'_>, offset: usize) {
        self.out.resize(self.start + offset, 0);
        let stored = C::encode(value, self.out);
        self.written = self.written.and(stored);
    }
}

/// The fixed header of messages without one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoHeader;

impl Struct for NoHeader {
    const SIZE: usize = 0;
    const NAME: &'static str = "";

    #[inline]
    fn read(_: &[u8]) -> Self {
        Self
    }

    #[inline]
    fn write_members(&self, _: &mut Members<'_>) {}
}

/// The wire form of a generated struct. Missing bytes are read as zeros, and bytes after its end are
/// ignored, because the kernel's structs grow.
#[derive(Debug)]
pub struct StructCodec<S>(PhantomData<S>);

impl<S: Struct> Decode for StructCodec<S> {
    type Value<'a> = S;

    #[inline]
    fn decode(payload: &[u8]) -> Result<S, Problem> {
        Ok(S::read(payload))
    }
}

impl<S: Struct> Encode for StructCodec<S> {
    #[inline]
    fn encode(value: S, out: &mut Vec<u8>) -> Result<(), Problem> {
        value.write(out)
    }
}

impl<S: Struct> Fixed for StructCodec<S> {
    const SIZE: usize = S::SIZE;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> S {
        S::read(bytes.get(offset..).unwrap_or_default())
    }
}

/// A hardware address of exactly `N` bytes inside a struct.
#[derive(Debug)]
pub enum Mac<const N: usize> {}

impl<const N: usize> Decode for Mac<N> {
    type Value<'a> = HardwareAddr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<HardwareAddr, Problem> {
        HardwareAddr::decode(payload)
    }
}

impl<const N: usize> Encode for Mac<N> {
    #[inline]
    fn encode(value: HardwareAddr, out: &mut Vec<u8>) -> Result<(), Problem> {
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

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> HardwareAddr {
        HardwareAddr::new(&chunk::<N>(bytes, offset)).unwrap_or_default()
    }
}

/// Prints a struct as a map from member names to values.
pub fn debug_struct<S: Struct>(
    table: StructRef,
    value: &S,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut bytes = Vec::with_capacity(S::SIZE);
    // A value that does not fit its member is printed as far as it was written.
    let _ = value.write(&mut bytes);
    inspect::debug_bytes(table, &bytes, f)
}

/// Implements what every generated struct has. Each member comes with its codec and offset.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_structure {
    (
        name: $name:ident, kernel: $kernel:literal, table: $family:ident[$index:literal],
        size: $size:literal, members: [$($offset:literal => $member:ident: $codec:ty),* $(,)?] $(,)?
    ) => {
        impl $crate::__v1::Struct for $name {
            const SIZE: usize = $size;
            const NAME: &'static str = $kernel;

            #[inline]
            fn read(payload: &[u8]) -> Self {
                Self { $($member: <$codec as $crate::__v1::codec::Fixed>::load(payload, $offset),)* }
            }

            #[inline]
            fn write_members(&self, out: &mut $crate::__v1::Members<'_>) {
                $(out.store::<$codec>(self.$member, $offset);)*
            }
        }

        $crate::__v1::plain!($name);

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let table = $crate::__v1::table::StructRef { family: &$family, index: $index };
                $crate::__v1::debug_struct(table, self, f)
            }
        }
    };
}
