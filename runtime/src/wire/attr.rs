//! Attributes: `struct nlattr` and what follows it.

use core::iter::FusedIterator;

/// Bytes of `struct nlattr`: length and type, 16 bits each, host order.
pub const ATTR_HEADER_LEN: usize = 4;

/// Most bytes an attribute can carry: its length field counts the header too.
pub const MAX_PAYLOAD: usize = u16::MAX as usize - ATTR_HEADER_LEN;

/// Bit of the type field that says the payload is nested attributes (`NLA_F_NESTED`).
pub const NESTED: u16 = 0x8000;

/// Bit of the type field that says the payload is in network order (`NLA_F_NET_BYTEORDER`).
pub const NET_BYTEORDER: u16 = 0x4000;

/// Bits of the type field that are the attribute's number.
pub(crate) const TYPE_MASK: u16 = !(NESTED | NET_BYTEORDER);

/// One attribute of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attr<'a> {
    kind: u16,
    /// What follows the header, without the padding.
    pub payload: &'a [u8],
}

impl<'a> Attr<'a> {
    /// Reads the attribute at `offset` of `bytes`; `None` if it does not lie wholly inside.
    #[inline]
    #[must_use]
    pub fn at(bytes: &'a [u8], offset: usize) -> Option<Self> {
        let (len, kind) = header_at(bytes, offset)?;
        let payload = bytes.get(offset + ATTR_HEADER_LEN..offset + len)?;
        Some(Self { kind, payload })
    }

    /// The attribute's number, without the flag bits.
    #[inline]
    #[must_use]
    pub const fn id(&self) -> u16 {
        self.kind & TYPE_MASK
    }

    /// Whether the sender marked the payload as nested attributes. Older kernel code does not.
    #[inline]
    #[must_use]
    pub const fn is_nested(&self) -> bool {
        self.kind & NESTED != 0
    }

    /// Whether the sender marked the payload as being in network order.
    #[inline]
    #[must_use]
    pub const fn is_net_byteorder(&self) -> bool {
        self.kind & NET_BYTEORDER != 0
    }
}

/// Length (header included) and raw type of the attribute at `offset`; `None` if there is no
/// whole header or the length is shorter than a header.
#[inline]
pub(crate) fn header_at(bytes: &[u8], offset: usize) -> Option<(usize, u16)> {
    // Wraps only where no bytes are left.
    let header = bytes.get(offset..offset.wrapping_add(ATTR_HEADER_LEN))?;
    let &[l0, l1, k0, k1] = header.first_chunk()?;
    let len = usize::from(u16::from_ne_bytes([l0, l1]));
    let kind = u16::from_ne_bytes([k0, k1]);
    (len >= ATTR_HEADER_LEN).then_some((len, kind))
}

/// The attributes of a message or nest, one after the other.
///
/// Ends at the first attribute that does not lie wholly inside, which [`Attrs::truncated`] reports.
///
/// ```
/// use netloom::wire::{Attrs, Truncated};
///
/// let mut bytes = [5_u16, 3].map(u16::to_ne_bytes).concat();
/// bytes.extend([7, 0, 0, 0]);
/// // A byte that is no attribute.
/// bytes.push(9);
/// let mut attributes = Attrs::new(&bytes);
/// let first = attributes.next().expect("an attribute");
/// assert_eq!((first.id(), first.payload), (3, &[7][..]));
/// assert_eq!(attributes.next(), None);
/// assert_eq!(attributes.truncated().map(|it| it.offset), Some(8));
/// ```
#[derive(Debug, Clone)]
pub struct Attrs<'a> {
    bytes: &'a [u8],
    offset: usize,
    truncated: bool,
}

impl<'a> Attrs<'a> {
    /// Starts at the first attribute in `bytes`.
    #[inline]
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self::starting_at(bytes, 0)
    }

    /// Starts at the attribute at `offset` of `bytes`.
    #[inline]
    #[must_use]
    pub const fn starting_at(bytes: &'a [u8], offset: usize) -> Self {
        Self { bytes, offset, truncated: false }
    }

    /// Where the next attribute starts, in bytes from the start of the set.
    #[inline]
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Returns where the bytes start that are not a whole attribute; `None` before the end.
    #[inline]
    #[must_use]
    pub const fn truncated(&self) -> Option<Truncated> {
        if self.truncated { Some(Truncated { offset: self.offset }) } else { None }
    }
}

impl<'a> Iterator for Attrs<'a> {
    type Item = Attr<'a>;

    #[inline]
    fn next(&mut self) -> Option<Attr<'a>> {
        if self.offset >= self.bytes.len() || self.truncated {
            return None;
        }
        let Some(attr) = Attr::at(self.bytes, self.offset) else {
            self.truncated = true;
            return None;
        };
        self.offset += super::align(ATTR_HEADER_LEN + attr.payload.len());
        Some(attr)
    }
}

impl FusedIterator for Attrs<'_> {}

/// Bytes at the end of a message or nest that are not a whole attribute.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truncated {
    /// Where they start, in bytes from the start of the set.
    pub offset: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_and_stops_at_the_end() {
        let bytes = [5u8, 0, 1, 0, 7, 0, 0, 0, 4, 0, 2, 0x80];
        let mut attrs = Attrs::new(&bytes);
        let first = attrs.next().unwrap();
        assert_eq!((first.id(), first.payload, first.is_nested()), (1, &[7u8][..], false));
        let second = attrs.next().unwrap();
        assert_eq!((second.id(), second.payload, second.is_nested()), (2, &[][..], true));
        assert_eq!(attrs.next(), None);
        assert_eq!(attrs.truncated(), None);
    }

    #[test]
    fn missing_padding_at_the_end_is_no_error() {
        let mut attrs = Attrs::new(&[5, 0, 1, 0, 7]);
        assert_eq!(attrs.next().map(|a| a.payload), Some(&[7u8][..]));
        assert_eq!(attrs.next(), None);
        assert_eq!(attrs.truncated(), None);
    }

    #[test]
    fn lengths_that_lie_end_the_walk() {
        for bad in [&[3u8, 0, 1, 0][..], &[9, 0, 1, 0, 1, 2, 3, 4], &[0, 0, 0, 0], &[4, 0, 1]] {
            let mut attrs = Attrs::new(bad);
            assert_eq!(attrs.next(), None);
            assert_eq!(attrs.truncated(), Some(Truncated { offset: 0 }));
            assert_eq!(attrs.next(), None, "a broken walk stays ended");
        }
    }
}
