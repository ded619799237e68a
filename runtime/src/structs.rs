//! C structs by value: fixed headers and struct payloads.
//!
//! Kernel structs grow at the end. Reading is lenient there: a shorter struct is filled with
//! zeros, what follows a longer one is ignored. Writing is always whole.

use alloc::vec::Vec;

use crate::codec::{Decode, Encode, Fixed, chunk};
use crate::error::Problem;

/// A generated struct.
///
/// Members may be added to a struct as the kernel's grows, so values are not written as literals:
/// they start at zero, and [`with`](Self::with) sets members of them.
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

    /// Reads it from a payload of any length.
    fn read(payload: &[u8]) -> Self;

    /// Writes its members.
    fn write_members(&self, out: &mut Members<'_>);

    /// Appends its [`Self::SIZE`] bytes.
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let start = out.len();
        let mut members = Members { out, start, written: Ok(()) };
        self.write_members(&mut members);
        let written = members.written;
        out.resize(start + Self::SIZE, 0);
        written
    }
}

/// A struct in the making.
#[derive(Debug)]
pub struct Members<'o> {
    out: &'o mut Vec<u8>,
    /// Where the struct starts.
    start: usize,
    /// The first problem there was.
    written: Result<(), Problem>,
}

impl Members<'_> {
    /// Appends a member at `offset` of the struct; what the compiler leaves between members is
    /// zero.
    #[inline]
    pub fn store<C: Encode>(&mut self, value: C::Value<'_>, offset: usize) {
        self.out.resize(self.start + offset, 0);
        let stored = C::encode(value, self.out);
        self.written = self.written.and(stored);
    }
}

/// The struct of messages that have none.
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

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> crate::HardwareAddr {
        crate::HardwareAddr::new(&chunk::<N>(bytes, offset)).unwrap_or_default()
    }
}

/// Gives a generated struct what every struct has; members are named with codec and offset.
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
