//! Views: the bytes of an attribute set with an index over them.
//!
//! Creating a view is one pass over the attributes that records where each number occurs first,
//! like the kernel's `tb[]`. Each access afterwards is one lookup in the index. A malformed value
//! is an error where it is read; it affects neither the view nor other values.

mod levels;
mod lists;

pub use levels::Levels;
pub use lists::{Entries, Multi};

use core::fmt;

use bstr::BStr;

use crate::codec::{Bytes, Decode, Text};
use crate::error::{DecodeError, Problem};
use crate::inspect;
use crate::sealed::Generated;
use crate::table::SetRef;
use crate::wire::{ATTR_HEADER_LEN, Attrs, TYPE_MASK, Truncated, header_at};

/// Position of an attribute: the offset of its payload in units of 4 bytes in the upper half, the
/// payload's length in the lower. Every payload has a header before it, so 0 means "absent".
type Entry = u32;

/// How many bytes of a set are indexed: as many as an entry can address. Attributes after them are
/// searched for on access.
const INDEXED: usize = u16::MAX as usize * 4;

/// The entry of an attribute that takes `len` bytes at `start`, both with its header.
#[inline]
const fn entry_of(start: usize, len: usize) -> Entry {
    ((start << 14) + len + (ATTR_HEADER_LEN << 14) - ATTR_HEADER_LEN) as Entry
}

/// A set of attributes, as a type.
pub trait AttributeSet: 'static {
    /// Positions of the attributes: an array of `u32`, longer than the highest number of the set.
    type Index: Index;

    /// Returns its table. Not a constant: the compiler visits everything that a constant refers to,
    /// which is the whole table of the family, once for each of its sets.
    fn set_ref() -> SetRef;
}

/// The arrays that index a view.
pub trait Index: Copy + AsRef<[Entry]> + AsMut<[Entry]> {
    /// That of a set without attributes.
    const EMPTY: Self;
}

impl<const N: usize> Index for [Entry; N] {
    const EMPTY: Self = [0; N];
}

/// A generated view, which is a [`RawView`] with a getter per attribute.
pub trait TypedView: Generated + Sized {
    /// The view, with the lifetime of its bytes.
    type Of<'a>;

    /// Reads the attributes in `bytes`. Never fails: a malformed attribute is an error of its
    /// getter.
    ///
    /// ```
    /// use netloom::prelude::*;
    /// use netloom::rt_link::LinkAttrs;
    ///
    /// // `IFLA_MTU` (4).
    /// let mut bytes = [8_u16, 4].map(u16::to_ne_bytes).concat();
    /// bytes.extend_from_slice(&1500_u32.to_ne_bytes());
    /// assert_eq!(LinkAttrs::new(&bytes).mtu(), Ok(Some(1500)));
    /// ```
    #[must_use]
    fn new(bytes: &[u8]) -> Self::Of<'_>;
}

impl<V: TypedView> Decode for V {
    type Value<'a> = V::Of<'a>;

    #[inline]
    fn decode(payload: &[u8]) -> Result<V::Of<'_>, Problem> {
        Ok(V::new(payload))
    }
}

/// The attributes of a set in a message. Every generated view dereferences to it.
///
/// It reads attributes by number, those included that the spec does not have.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let mut request = rt_link::getlink();
/// request.ifname("lo").raw(1000, &[7]);
/// let link = rt_link::Getlink::decode_reply(request.buffer().bytes()?)?;
/// let numbers: Vec<u16> = link.iter().map(|attribute| attribute.id()).collect();
/// assert_eq!(numbers, [3, 1000]);
/// assert_eq!(link.raw(1000), Some(&[7][..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RawView<'a, S: AttributeSet> {
    bytes: &'a [u8],
    /// Per number: the first occurrence.
    index: S::Index,
    /// Whether the index covers all the bytes.
    whole: bool,
}

impl<S: AttributeSet> Clone for RawView<'_, S> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<S: AttributeSet> Copy for RawView<'_, S> {}

impl<'a, S: AttributeSet> RawView<'a, S> {
    /// Indexes the attributes in `bytes`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let near = bytes.get(..INDEXED).unwrap_or(bytes);
        let mut index = S::Index::EMPTY;
        let entries = index.as_mut();
        let mut start = 0;
        while let Some((len, id)) = header_at(near, start) {
            let end = start + len;
            if end > near.len() {
                break;
            }
            if let Some(entry) = entries.get_mut(usize::from(id & TYPE_MASK))
                && *entry == 0
            {
                *entry = entry_of(start, len);
            }
            // The padding of the last attribute may be missing.
            start = (end + 3) & !3;
        }
        Self { bytes, index, whole: start >= bytes.len() }
    }

    /// Returns the bytes that the view reads.
    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Returns all attributes in their order, those included that the spec does not have.
    #[must_use]
    pub const fn iter(&self) -> Attrs<'a> {
        Attrs::new(self.bytes)
    }

    /// Returns the payload of the first attribute with number `id`, whether or not the spec has it.
    #[must_use]
    pub fn raw(&self, id: u16) -> Option<&'a [u8]> {
        self.iter().find(|attr| attr.id() == id).map(|attr| attr.payload)
    }

    /// The payload of the first attribute with number `id`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn payload(&self, id: u16) -> Option<&'a [u8]> {
        match self.entry(id) {
            0 if self.whole => None,
            0 => self.raw(id),
            entry => self.near(entry),
        }
    }

    /// The entry of the first attribute with number `id`.
    #[inline]
    fn entry(&self, id: u16) -> Entry {
        self.index.as_ref().get(usize::from(id)).copied().unwrap_or(0)
    }

    /// The payload that an entry points to.
    #[inline]
    fn near(&self, entry: Entry) -> Option<&'a [u8]> {
        let start = (entry >> 16) as usize * 4;
        self.bytes.get(start..start + (entry & 0xffff) as usize)
    }

    /// The payload of the first attribute with number `id`; an error if it cannot be known whether
    /// there is one.
    #[inline]
    fn find(&self, id: u16) -> Result<Option<&'a [u8]>, DecodeError> {
        match self.entry(id) {
            0 if self.whole => Ok(None),
            0 => search(self.bytes, S::set_ref(), id),
            entry => Ok(self.near(entry)),
        }
    }

    /// Where to start looking for attributes with number `id`: bytes from the start of the set.
    #[inline]
    fn first(&self, id: u16) -> usize {
        match self.entry(id) {
            0 if self.whole => self.bytes.len(),
            0 => 0,
            entry => (entry >> 16) as usize * 4 - ATTR_HEADER_LEN,
        }
    }

    /// Whether there is an attribute with number `id`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn has(&self, id: u16) -> bool {
        self.entry(id) != 0 || !self.whole && self.raw(id).is_some()
    }

    // Most attributes are of these types. They save the compiler from inferring `get` for each.

    /// Reads the first attribute with number `id` as a number.
    #[doc(hidden)]
    #[inline]
    pub fn get_u8(&self, id: u16) -> Result<Option<u8>, DecodeError> {
        self.get::<u8>(id)
    }

    /// Reads the first attribute with number `id` as a number.
    #[doc(hidden)]
    #[inline]
    pub fn get_u16(&self, id: u16) -> Result<Option<u16>, DecodeError> {
        self.get::<u16>(id)
    }

    /// Reads the first attribute with number `id` as a number.
    #[doc(hidden)]
    #[inline]
    pub fn get_u32(&self, id: u16) -> Result<Option<u32>, DecodeError> {
        self.get::<u32>(id)
    }

    /// Reads the first attribute with number `id` as a number.
    #[doc(hidden)]
    #[inline]
    pub fn get_u64(&self, id: u16) -> Result<Option<u64>, DecodeError> {
        self.get::<u64>(id)
    }

    /// Reads the first attribute with number `id` as text.
    #[doc(hidden)]
    #[inline]
    pub fn get_text(&self, id: u16) -> Result<Option<&'a BStr>, DecodeError> {
        self.get::<Text>(id)
    }

    /// Reads the first attribute with number `id` as bytes.
    #[doc(hidden)]
    #[inline]
    pub fn get_bytes(&self, id: u16) -> Result<Option<&'a [u8]>, DecodeError> {
        self.get::<Bytes>(id)
    }

    /// Reads the first attribute with number `id`.
    #[doc(hidden)]
    #[inline]
    pub fn get<C: Decode>(&self, id: u16) -> Result<Option<C::Value<'a>>, DecodeError> {
        let entry = self.entry(id);
        // In this order nothing but the length is compared where the codec takes only one.
        if let Some(payload) = self.near(entry)
            && let Ok(value) = C::decode(payload)
            && entry != 0
        {
            return Ok(Some(value));
        }
        if entry == 0 && self.whole {
            return Ok(None);
        }
        search_and_decode::<C>(self.bytes, S::set_ref(), id).transpose()
    }

    /// Reads the first attribute with number `id`, whose layout the first attribute with number
    /// `selector` selects.
    #[doc(hidden)]
    #[inline]
    pub fn select<T>(
        &self,
        id: u16,
        selector: u16,
        decode: impl FnOnce(&'a [u8], &'a [u8]) -> Result<T, Problem>,
    ) -> Result<Option<T>, DecodeError> {
        let key = self.payload(selector).unwrap_or_default();
        self.select_by::<T>(id, key, decode)
    }

    /// Reads the first attribute with number `id`, whose layout `key` selects.
    #[doc(hidden)]
    #[inline]
    pub fn select_by<T>(
        &self,
        id: u16,
        key: &'a [u8],
        decode: impl FnOnce(&'a [u8], &'a [u8]) -> Result<T, Problem>,
    ) -> Result<Option<T>, DecodeError> {
        match self.find(id)? {
            Some(payload) => match decode(key, payload) {
                Ok(value) => Ok(Some(value)),
                Err(problem) => Err(DecodeError::new(S::set_ref(), id, problem)),
            },
            None => Ok(None),
        }
    }

    /// Reads every attribute with number `id`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn all<C: Decode>(&self, id: u16) -> Multi<'a, C> {
        let attrs = Attrs::starting_at(self.bytes, self.first(id));
        Multi::new(attrs, S::set_ref(), id)
    }

    /// Reads the entries inside the attribute with number `id`.
    #[doc(hidden)]
    #[inline]
    pub fn entries<C: Decode>(&self, id: u16) -> Result<Entries<'a, C>, DecodeError> {
        let payload = self.find(id)?.unwrap_or_default();
        Ok(Entries::new(payload, S::set_ref(), id))
    }

    /// Prints the attributes with the kernel's names.
    #[doc(hidden)]
    ///
    /// # Errors
    /// Those of `f`.
    #[doc(hidden)]
    pub fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        inspect::debug_set(S::set_ref(), self.bytes, f)
    }
}

// What getters rarely need is kept out of them. It takes bytes, not the view: a reference to the
// view would force all of it into memory, index included, where otherwise a getter reads a single
// entry of it.

/// Searches for the first attribute with number `id`.
#[cold]
#[inline(never)]
fn search(bytes: &[u8], set: SetRef, id: u16) -> Result<Option<&[u8]>, DecodeError> {
    let mut attrs = Attrs::new(bytes);
    let payload = attrs.find(|attr| attr.id() == id).map(|attr| attr.payload);
    match attrs.truncated() {
        Some(Truncated { offset }) => Err(DecodeError::new(set, id, Problem::Truncated { offset })),
        None => Ok(payload),
    }
}

/// Searches for it and decodes it. The type differs from that of `get`, or the compiler would write
/// the result straight to the caller's place, which forces every value of `get` into memory.
#[cold]
#[inline(never)]
fn search_and_decode<C: Decode>(
    bytes: &[u8],
    set: SetRef,
    id: u16,
) -> Option<Result<C::Value<'_>, DecodeError>> {
    let decoded = search(bytes, set, id).transpose()?;
    Some(decoded.and_then(|payload| {
        C::decode(payload).map_err(|problem| DecodeError::new(set, id, problem))
    }))
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::vec::Vec;

    use super::*;
    use crate::table::{Attribute, Family, Kind, Set, Transport};
    use crate::wire::MAX_PAYLOAD;

    static FAMILY: Family = Family {
        name: "things",
        transport: Transport::Raw(0),
        sets: &[Set { name: "attrs", attributes: &[Attribute::new(1, "name", Kind::String)] }],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: &[],
        groups: &[],
    };

    enum Things {}

    impl AttributeSet for Things {
        type Index = [u32; 4];

        fn set_ref() -> SetRef {
            SetRef { family: &FAMILY, index: 0 }
        }
    }

    fn attribute(out: &mut Vec<u8>, id: u16, payload: &[u8]) {
        let len = u16::try_from(ATTR_HEADER_LEN + payload.len()).unwrap();
        out.extend(len.to_ne_bytes());
        out.extend(id.to_ne_bytes());
        out.extend(payload);
        out.resize(out.len().next_multiple_of(4), 0);
    }

    /// Number 3 five times, too long to be indexed as a whole, and then what `end` writes.
    fn long(end: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        (0..5).for_each(|_| attribute(&mut bytes, 3, &[9; MAX_PAYLOAD]));
        assert!(bytes.len() > INDEXED);
        end(&mut bytes);
        bytes
    }

    #[test]
    fn the_last_entry_that_fits_is_right_and_those_after_it_are_found() {
        for before in [INDEXED - 8, INDEXED - 4, INDEXED, INDEXED + 4] {
            let mut bytes = Vec::new();
            while bytes.len() < before {
                let left = before - bytes.len() - ATTR_HEADER_LEN;
                attribute(&mut bytes, 0, &alloc::vec![9; left.min(60_000)]);
            }
            attribute(&mut bytes, 1, &[1; 65_000]);
            attribute(&mut bytes, 2, &[]);
            let view = RawView::<Things>::new(&bytes);
            assert_eq!(view.payload(1), Some(&[1; 65_000][..]), "{before}");
            assert_eq!(view.get_bytes(1), Ok(Some(&[1; 65_000][..])));
            assert_eq!(view.get_bytes(2), Ok(Some(&[][..])));
            assert!(view.has(1) && view.has(2));
            assert_eq!(view.all::<Bytes>(1).count(), 1);
        }
    }

    #[test]
    fn what_a_long_set_lacks_is_absent() {
        let bytes = long(|_| ());
        let view = RawView::<Things>::new(&bytes);
        assert_eq!(view.get_u32(1), Ok(None));
        assert_eq!(view.payload(1), None);
        assert!(!view.has(1) && view.has(3));
        assert_eq!(view.entries::<u32>(1).map(Iterator::count), Ok(0));
        assert_eq!(view.select_by(1, &[], |_, _| Ok(())), Ok(None));
        assert_eq!(view.all::<Bytes>(3).count(), 5);
        assert_eq!(view.all::<Bytes>(1).count(), 0);
    }

    #[test]
    fn what_a_long_set_is_wrong_in_is_an_error() {
        let bytes = long(|bytes| attribute(bytes, 1, &[1, 2]));
        let problem = |bytes| RawView::<Things>::new(bytes).get_u32(1).unwrap_err().problem();
        assert_eq!(problem(&bytes), Problem::Length { expected: 4, got: 2 });
        let cut = &bytes[..bytes.len() - 3];
        assert_eq!(problem(cut), Problem::Truncated { offset: bytes.len() - 8 });
        assert!(RawView::<Things>::new(cut).entries::<u32>(1).is_err());
        assert_eq!(RawView::<Things>::new(cut).get_bytes(3), Ok(Some(&[9; MAX_PAYLOAD][..])));
    }
}
