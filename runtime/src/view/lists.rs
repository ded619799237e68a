//! Lists: attributes that occur repeatedly, and arrays whose entries are attributes.

use core::iter::FusedIterator;
use core::marker::PhantomData;

use crate::codec::Decode;
use crate::error::{DecodeError, Problem};
use crate::table::SetRef;
use crate::wire::Attrs;

/// Iterator over the values of an attribute that occurs several times.
///
/// A malformed value is an `Err` in its place, and the values after it follow.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link::PropListLinkAttrs;
///
/// // Two alternative names, `IFLA_ALT_IFNAME` (53).
/// let mut bytes = Vec::new();
/// for name in [b"ab\0\0", b"cd\0\0"] {
///     bytes.extend([7_u16, 53].map(u16::to_ne_bytes).concat());
///     bytes.extend(name);
/// }
/// let names: Result<Vec<_>, _> = PropListLinkAttrs::new(&bytes).alt_ifname().collect();
/// assert_eq!(names?, ["ab", "cd"]);
/// # Ok::<(), netloom::DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Multi<'a, C> {
    attrs: Attrs<'a>,
    set: SetRef,
    id: u16,
    codec: PhantomData<C>,
}

impl<'a, C> Multi<'a, C> {
    pub(super) const fn new(attrs: Attrs<'a>, set: SetRef, id: u16) -> Self {
        Self { attrs, set, id, codec: PhantomData }
    }
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

/// Iterator over the entries of an array whose entries are attributes, numbered by their index.
///
/// A malformed entry is an `Err` in its place, and the entries after it follow.
///
/// ```
/// use netloom::{Generic, Socket, nlctrl};
///
/// let mut socket = Socket::<Generic>::open()?;
/// let mut families = socket.dump(&nlctrl::getfamily())?;
/// while let Some(family) = families.next()? {
///     for group in family.mcast_groups()? {
///         println!("{:?}: {:?}", family.family_name()?, group?.name()?);
///     }
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
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
    pub(super) const fn new(payload: &'a [u8], set: SetRef, id: u16) -> Self {
        Self { attrs: Attrs::new(payload), set, id, codec: PhantomData }
    }

    /// Returns the entries with their index, for arrays whose indices mean something.
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
