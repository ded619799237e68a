//! Attribute payloads to values and back, one type per wire form.
//!
//! A codec is a type without values, such as [`Be<u16>`](Be), [`Text`], or an enum of a family in
//! a given width ([`As`]). Views and writers name it as a type parameter.

mod address;
mod int;

pub use address::{HardwareAddr, Ip, Ipv4, Ipv4Host, Ipv6, ParseHardwareAddrError, Uuid};
pub use int::{As, Be, Bitfield, Le, Sint, Uint, WireInt};

use alloc::vec::Vec;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use bstr::{BStr, ByteSlice};

use crate::error::Problem;

/// Reads a payload.
pub trait Decode {
    /// The decoded value.
    type Value<'a>;

    /// Reads the whole of `payload`.
    fn decode(payload: &[u8]) -> Result<Self::Value<'_>, Problem>;
}

/// Writes a payload.
pub trait Encode: Decode {
    /// Appends `value` to `out`; on error `out` may hold a part of it.
    fn encode(value: Self::Value<'_>, out: &mut Vec<u8>) -> Result<(), Problem>;
}

/// A codec whose payload always has the same size: elements of arrays, members of structs.
pub trait Fixed: Encode {
    /// Bytes on the wire.
    const SIZE: usize;

    /// Reads the value at `offset`. Bytes that are missing are zero.
    fn load(bytes: &[u8], offset: usize) -> Self::Value<'_>;
}

/// The `N` bytes at `offset`; those that are missing are zero.
#[inline]
pub(crate) fn chunk<const N: usize>(bytes: &[u8], offset: usize) -> [u8; N] {
    let rest = bytes.get(offset..).unwrap_or_default();
    match rest.first_chunk() {
        Some(chunk) => *chunk,
        None => filled(rest),
    }
}

#[cold]
fn filled<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut whole = [0; N];
    whole.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    whole
}

/// Text: read up to the first NUL or the end, and written with a NUL.
#[derive(Debug)]
pub enum Text {}

impl Decode for Text {
    type Value<'a> = &'a BStr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<&BStr, Problem> {
        Ok(trim_nul(payload).as_bstr())
    }
}

/// Returns a text up to its first NUL, or all of it if it has none.
#[inline]
#[must_use]
pub fn trim_nul(payload: &[u8]) -> &[u8] {
    let end = payload.iter().position(|&byte| byte == 0).unwrap_or(payload.len());
    &payload[..end]
}

impl Encode for Text {
    #[inline]
    fn encode(value: &BStr, out: &mut Vec<u8>) -> Result<(), Problem> {
        if let Some(offset) = value.find_byte(0) {
            return Err(Problem::NulInText { offset });
        }
        out.extend_from_slice(value);
        out.push(0);
        Ok(())
    }
}

/// Bytes as they are.
#[derive(Debug)]
pub enum Bytes {}

impl Decode for Bytes {
    type Value<'a> = &'a [u8];

    #[inline]
    fn decode(payload: &[u8]) -> Result<&[u8], Problem> {
        Ok(payload)
    }
}

impl Encode for Bytes {
    #[inline]
    fn encode(value: &[u8], out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value);
        Ok(())
    }
}

/// Values of a fixed size without gaps.
#[derive(Debug)]
pub struct Array<C>(PhantomData<C>);

impl<C: Fixed> Decode for Array<C> {
    type Value<'a> = Elements<'a, C>;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Elements<'_, C>, Problem> {
        let rest = payload.len() % C::SIZE;
        if rest != 0 {
            return Err(Problem::Length { expected: payload.len() - rest, got: payload.len() });
        }
        Ok(Elements { bytes: payload, codec: PhantomData })
    }
}

/// Iterator over the elements of an array attribute, which lie in the payload without gaps.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link::IflaAttrs;
///
/// // `IFLA_INET_CONF` (1): two settings.
/// let mut bytes = [12_u16, 1].map(u16::to_ne_bytes).concat();
/// bytes.extend([1_u32, 0].map(u32::to_ne_bytes).concat());
/// let settings = IflaAttrs::new(&bytes).conf()?.expect("the attribute");
/// assert_eq!(settings.collect::<Vec<_>>(), [1, 0]);
/// # Ok::<(), netloom::DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Elements<'a, C> {
    bytes: &'a [u8],
    codec: PhantomData<C>,
}

impl<C> Clone for Elements<'_, C> {
    fn clone(&self) -> Self {
        Self { bytes: self.bytes, codec: PhantomData }
    }
}

impl<'a, C: Fixed> Iterator for Elements<'a, C> {
    type Item = C::Value<'a>;

    fn next(&mut self) -> Option<C::Value<'a>> {
        let (element, rest) = self.bytes.split_at_checked(C::SIZE)?;
        self.bytes = rest;
        Some(C::load(element, 0))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.bytes.len() / C::SIZE;
        (count, Some(count))
    }
}

impl<C: Fixed> ExactSizeIterator for Elements<'_, C> {}
impl<C: Fixed> FusedIterator for Elements<'_, C> {}

impl<const N: usize> Decode for [u8; N] {
    type Value<'a> = Self;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Self, Problem> {
        payload.try_into().map_err(|_| Problem::Length { expected: N, got: payload.len() })
    }
}

impl<const N: usize> Encode for [u8; N] {
    #[inline]
    fn encode(value: Self, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(&value);
        Ok(())
    }
}

impl<const N: usize> Fixed for [u8; N] {
    const SIZE: usize = N;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> Self {
        chunk(bytes, offset)
    }
}
