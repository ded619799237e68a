//! Views: the bytes of an attribute set with an index over them.
//!
//! Making a view is one pass over the attributes that notes where each number occurs first, the
//! kernel's `tb[]` in safe Rust. Every access after that is one look into the index. A value
//! that is malformed spoils neither the view nor any other value.

mod levels;

pub use levels::Levels;

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use bstr::BStr;

use crate::codec::{Bytes, Decode, Text};
use crate::error::{DecodeError, Problem};
use crate::inspect;
use crate::table::SetRef;
use crate::wire::{ATTR_HEADER_LEN, Attrs, TYPE_MASK, header_at};

/// Where an attribute stands: the offset of its payload in units of 4 bytes in the upper half, the
/// payload's length in the lower. An attribute has a header before it, so 0 is free for "absent".
type Entry = u32;

/// Entry of an attribute whose offset does not fit: it is searched for when asked for.
const FAR: Entry = Entry::MAX;

/// Highest offset of a payload that an entry can hold, in bytes.
const NEAR_END: usize = (u16::MAX as usize - 1) * 4;

/// The entry of a payload.
#[inline]
const fn entry_of(start: usize, len: usize) -> Entry {
    if start <= NEAR_END { (start << 14 | len) as Entry } else { FAR }
}

/// A generated view: a tuple struct around a [`View`].
pub trait SetView: Sized {
    /// The view with the lifetime of the bytes it is of.
    type Of<'a>;

    /// The set. Not a constant: the compiler walks through all that a constant refers to, and
    /// would do so with the whole table of the family for each of its sets.
    fn set_ref() -> SetRef;

    /// Reads the attributes in `bytes`. Never fails: what is malformed is an error where it is
    /// asked for.
    #[must_use]
    fn new(bytes: &[u8]) -> Self::Of<'_>;
}

impl<V: SetView> Decode for V {
    type Value<'a> = V::Of<'a>;

    #[inline]
    fn decode(payload: &[u8]) -> Result<V::Of<'_>, Problem> {
        Ok(V::new(payload))
    }
}

/// The attributes of a set whose numbers are below `N`.
#[derive(Clone, Copy)]
pub struct View<'a, const N: usize> {
    bytes: &'a [u8],
    /// Per number: the first occurrence.
    index: [Entry; N],
    /// Whether the walk reached the end of the bytes.
    whole: bool,
}

impl<'a, const N: usize> View<'a, N> {
    /// Indexes the attributes in `bytes`.
    #[inline]
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut index = [0; N];
        let mut start = 0;
        let whole = loop {
            let Some((len, id)) = header_at(bytes, start) else { break start >= bytes.len() };
            if len > bytes.len() - start {
                break false;
            }
            if let Some(entry) = index.get_mut(usize::from(id & TYPE_MASK))
                && *entry == 0
            {
                *entry = entry_of(start + ATTR_HEADER_LEN, len - ATTR_HEADER_LEN);
            }
            // The padding of the last attribute may be missing.
            start += (len + 3) & !3;
        };
        Self { bytes, index, whole }
    }

    /// The bytes the view was made of.
    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// All attributes in their order, those the spec does not know included.
    #[must_use]
    pub const fn iter(&self) -> Attrs<'a> {
        Attrs::new(self.bytes)
    }

    /// The payload of the first attribute with number `id`, whether the spec knows it or not.
    #[must_use]
    pub fn raw(&self, id: u16) -> Option<&'a [u8]> {
        self.iter().find(|attr| attr.id() == id).map(|attr| attr.payload)
    }

    /// The payload of the first attribute with number `id`.
    #[inline]
    #[must_use]
    pub fn payload(&self, id: u16) -> Option<&'a [u8]> {
        match *self.index.get(usize::from(id))? {
            0 => None,
            FAR => self.raw(id),
            entry => {
                let start = (entry >> 16) as usize * 4;
                self.bytes.get(start..start + (entry & 0xffff) as usize)
            }
        }
    }

    /// Where to start looking for attributes with number `id`: bytes from the start of the set.
    #[inline]
    fn first(&self, id: u16) -> usize {
        match self.index.get(usize::from(id)).copied().unwrap_or(0) {
            0 if self.whole => self.bytes.len(),
            0 | FAR => 0,
            entry => (entry >> 16) as usize * 4 - ATTR_HEADER_LEN,
        }
    }

    /// Whether there is an attribute with number `id`.
    #[inline]
    #[must_use]
    pub fn has(&self, id: u16) -> bool {
        self.index.get(usize::from(id)).is_some_and(|&entry| entry != 0)
    }

    // Most attributes are of these types. They save the compiler from inferring `get` for each.

    /// Reads the first attribute with number `id` as a number.
    #[inline]
    pub fn get_u8<S: SetView>(&self, id: u16) -> Result<Option<u8>, DecodeError> {
        self.get::<S, u8>(id)
    }

    /// Reads the first attribute with number `id` as a number.
    #[inline]
    pub fn get_u16<S: SetView>(&self, id: u16) -> Result<Option<u16>, DecodeError> {
        self.get::<S, u16>(id)
    }

    /// Reads the first attribute with number `id` as a number.
    #[inline]
    pub fn get_u32<S: SetView>(&self, id: u16) -> Result<Option<u32>, DecodeError> {
        self.get::<S, u32>(id)
    }

    /// Reads the first attribute with number `id` as a number.
    #[inline]
    pub fn get_u64<S: SetView>(&self, id: u16) -> Result<Option<u64>, DecodeError> {
        self.get::<S, u64>(id)
    }

    /// Reads the first attribute with number `id` as text.
    #[inline]
    pub fn get_text<S: SetView>(&self, id: u16) -> Result<Option<&'a BStr>, DecodeError> {
        self.get::<S, Text>(id)
    }

    /// Reads the first attribute with number `id` as bytes.
    #[inline]
    pub fn get_bytes<S: SetView>(&self, id: u16) -> Result<Option<&'a [u8]>, DecodeError> {
        self.get::<S, Bytes>(id)
    }

    /// Reads the first attribute with number `id`.
    #[inline]
    pub fn get<S: SetView, C: Decode>(&self, id: u16) -> Result<Option<C::Value<'a>>, DecodeError> {
        match self.payload(id) {
            Some(payload) => match C::decode(payload) {
                Ok(value) => Ok(Some(value)),
                Err(problem) => Err(DecodeError::new(S::set_ref(), id, problem)),
            },
            None if self.whole => Ok(None),
            None => Err(self.truncated(S::set_ref(), id)),
        }
    }

    /// Reads the first attribute with number `id`, whose layout the first attribute with number
    /// `selector` selects.
    #[inline]
    pub fn select<S: SetView, T>(
        &self,
        id: u16,
        selector: u16,
        decode: impl FnOnce(&'a [u8], &'a [u8]) -> Result<T, Problem>,
    ) -> Result<Option<T>, DecodeError> {
        let key = self.payload(selector).unwrap_or_default();
        self.select_by::<S, T>(id, key, decode)
    }

    /// Reads the first attribute with number `id`, whose layout `key` selects.
    #[inline]
    pub fn select_by<S: SetView, T>(
        &self,
        id: u16,
        key: &'a [u8],
        decode: impl FnOnce(&'a [u8], &'a [u8]) -> Result<T, Problem>,
    ) -> Result<Option<T>, DecodeError> {
        match self.payload(id) {
            Some(payload) => match decode(key, payload) {
                Ok(value) => Ok(Some(value)),
                Err(problem) => Err(DecodeError::new(S::set_ref(), id, problem)),
            },
            None if self.whole => Ok(None),
            None => Err(self.truncated(S::set_ref(), id)),
        }
    }

    /// Reads every attribute with number `id`.
    #[inline]
    #[must_use]
    pub fn all<S: SetView, C: Decode>(&self, id: u16) -> Multi<'a, C> {
        let attrs = Attrs::starting_at(self.bytes, self.first(id));
        Multi { attrs, set: S::set_ref(), id, codec: PhantomData }
    }

    /// Reads the entries inside the attribute with number `id`.
    #[inline]
    pub fn entries<S: SetView, C: Decode>(&self, id: u16) -> Result<Entries<'a, C>, DecodeError> {
        match self.payload(id) {
            Some(payload) => Ok(Entries::new(payload, S::set_ref(), id)),
            None if self.whole => Ok(Entries::new(&[], S::set_ref(), id)),
            None => Err(self.truncated(S::set_ref(), id)),
        }
    }

    /// Prints the attributes with the kernel's names.
    ///
    /// # Errors
    /// Those of `f`.
    pub fn debug<S: SetView>(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        inspect::debug_set(S::set_ref(), self.bytes, f)
    }

    /// The error of an attribute that may stand in the part that cannot be read.
    #[cold]
    fn truncated(&self, set: SetRef, id: u16) -> DecodeError {
        let mut attrs = Attrs::new(self.bytes);
        attrs.by_ref().for_each(drop);
        let offset = attrs.offset();
        DecodeError::new(set, id, Problem::Truncated { offset })
    }
}

/// Iterator over the values of an attribute that occurs repeatedly.
///
/// A malformed value is an `Err` in its place, and the values behind it follow.
#[derive(Debug)]
pub struct Multi<'a, C> {
    attrs: Attrs<'a>,
    set: SetRef,
    id: u16,
    codec: PhantomData<C>,
}

impl<C> Clone for Multi<'_, C> {
    fn clone(&self) -> Self {
        Self { attrs: self.attrs.clone(), codec: PhantomData, ..*self }
    }
}

impl<'a, C: Decode> Iterator for Multi<'a, C> {
    type Item = Result<C::Value<'a>, DecodeError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let ended = self.attrs.truncated().is_some();
        for attr in self.attrs.by_ref() {
            if attr.id() == self.id {
                let value = C::decode(attr.payload);
                return Some(value.map_err(|problem| DecodeError::new(self.set, self.id, problem)));
            }
        }
        let truncated = self.attrs.truncated().filter(|_| !ended)?;
        let problem = Problem::Truncated { offset: truncated.offset };
        Some(Err(DecodeError::new(self.set, self.id, problem)))
    }
}

impl<C: Decode> FusedIterator for Multi<'_, C> {}

/// Iterator over the entries of an array whose entries are attributes, their numbers the index.
///
/// A malformed entry is an `Err` in its place, and the entries behind it follow.
#[derive(Debug)]
pub struct Entries<'a, C> {
    attrs: Attrs<'a>,
    set: SetRef,
    id: u16,
    codec: PhantomData<C>,
}

impl<C> Clone for Entries<'_, C> {
    fn clone(&self) -> Self {
        Self { attrs: self.attrs.clone(), codec: PhantomData, ..*self }
    }
}

impl<'a, C: Decode> Entries<'a, C> {
    const fn new(payload: &'a [u8], set: SetRef, id: u16) -> Self {
        Self { attrs: Attrs::new(payload), set, id, codec: PhantomData }
    }

    /// The entries with their index, where the number means something.
    pub fn indexed(mut self) -> impl Iterator<Item = (u16, <Self as Iterator>::Item)> {
        core::iter::from_fn(move || self.advance())
    }

    #[inline]
    fn advance(&mut self) -> Option<(u16, Result<C::Value<'a>, DecodeError>)> {
        let ended = self.attrs.truncated().is_some();
        let (index, value) = match self.attrs.next() {
            Some(attr) => (attr.id(), C::decode(attr.payload)),
            None => {
                let truncated = self.attrs.truncated().filter(|_| !ended)?;
                (0, Err(Problem::Truncated { offset: truncated.offset }))
            }
        };
        Some((index, value.map_err(|problem| DecodeError::new(self.set, self.id, problem))))
    }
}

impl<'a, C: Decode> Iterator for Entries<'a, C> {
    type Item = Result<C::Value<'a>, DecodeError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.advance().map(|(_, value)| value)
    }
}

impl<C: Decode> FusedIterator for Entries<'_, C> {}
