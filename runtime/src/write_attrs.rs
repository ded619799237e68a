//! The methods by which generated writers and requests write a set: one call per attribute.

use crate::codec::{Bytes, Encode, Text};
use crate::request_buffer::RequestBuffer;
use crate::sealed::Generated;
use crate::structs::Struct;
use crate::table::SetRef;
use crate::writer::{RawWriter, Writer, text};

/// A generated writer. It owns the request while its set is written.
pub trait AttrWriter: WriteAttrs + Sized {
    /// Returns a writer that appends to `buffer`.
    #[doc(hidden)]
    fn from_parts(buffer: RequestBuffer) -> Self;
}

/// Writes the attributes of one set. Every method returns `self`, so a generated setter is one
/// call.
pub trait WriteAttrs: Generated + Sized {
    /// Returns the set in its table.
    #[doc(hidden)]
    fn set_ref() -> SetRef;

    /// Returns the request. The bytes of this set are at its end.
    #[doc(hidden)]
    fn buffer_mut(&mut self) -> &mut RequestBuffer;

    /// Writes an attribute that the spec lacks, or one in another form. `kind` is the number with
    /// its flag bits. Only the length is checked.
    ///
    /// ```
    /// use netloom::prelude::*;
    /// use netloom::rt_link;
    ///
    /// let mut request = rt_link::newlink();
    /// request.raw(1000, &7_u32.to_ne_bytes());
    /// // The fixed header has 16 bytes, the attribute 8.
    /// assert_eq!(request.buffer().bytes()?.len(), 24);
    /// # Ok::<(), netloom::EncodeError>(())
    /// ```
    #[inline]
    fn raw(&mut self, kind: u16, payload: &[u8]) -> &mut Self {
        self.buffer_mut().writer().put_raw(Self::set_ref(), kind, payload);
        self
    }

    /// Writes an attribute.
    #[doc(hidden)]
    #[inline]
    fn put_attr<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        self.buffer_mut().writer().put::<C>(Self::set_ref(), id, value);
        self
    }

    /// Writes a number.
    #[doc(hidden)]
    #[inline]
    fn put_u8(&mut self, id: u16, value: u8) -> &mut Self {
        self.buffer_mut().writer().put_number::<1, 8>(id, value.to_ne_bytes());
        self
    }

    /// Writes a number.
    #[doc(hidden)]
    #[inline]
    fn put_u16(&mut self, id: u16, value: u16) -> &mut Self {
        self.buffer_mut().writer().put_number::<2, 8>(id, value.to_ne_bytes());
        self
    }

    /// Writes a number.
    #[doc(hidden)]
    #[inline]
    fn put_u32(&mut self, id: u16, value: u32) -> &mut Self {
        self.buffer_mut().writer().put_number::<4, 8>(id, value.to_ne_bytes());
        self
    }

    /// Writes a number.
    #[doc(hidden)]
    #[inline]
    fn put_u64(&mut self, id: u16, value: u64) -> &mut Self {
        self.buffer_mut().writer().put_number::<8, 12>(id, value.to_ne_bytes());
        self
    }

    /// Writes an attribute that has bounds in the table.
    #[doc(hidden)]
    #[inline]
    fn put_checked<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        self.buffer_mut().writer().put_checked::<C>(Self::set_ref(), id, value);
        self
    }

    /// Writes text.
    #[doc(hidden)]
    #[inline]
    fn put_text(&mut self, id: u16, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_attr::<Text>(id, text(&value))
    }

    /// Writes text that has bounds in the table.
    #[doc(hidden)]
    #[inline]
    fn put_checked_text(&mut self, id: u16, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked::<Text>(id, text(&value))
    }

    /// Writes bytes.
    #[doc(hidden)]
    #[inline]
    fn put_bytes(&mut self, id: u16, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_attr::<Bytes>(id, value.as_ref())
    }

    /// Writes bytes that have bounds in the table.
    #[doc(hidden)]
    #[inline]
    fn put_checked_bytes(&mut self, id: u16, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked::<Bytes>(id, value.as_ref())
    }

    /// Writes an attribute without payload if `present`.
    #[doc(hidden)]
    #[inline]
    fn put_flag(&mut self, id: u16, present: bool) -> &mut Self {
        self.buffer_mut().writer().put_flag(Self::set_ref(), id, present);
        self
    }

    /// Writes an attribute of elements without gaps.
    #[doc(hidden)]
    #[inline]
    fn put_array<C: Encode<Value<'static>: Copy>>(
        &mut self,
        id: u16,
        values: &[C::Value<'static>],
    ) -> &mut Self {
        self.buffer_mut().writer().put_array::<C>(Self::set_ref(), id, values);
        self
    }

    /// Writes a nest that `fill` fills.
    #[doc(hidden)]
    #[inline]
    fn put_nest<W: AttrWriter>(&mut self, id: u16, fill: impl FnOnce(&mut W)) -> &mut Self {
        self.buffer_mut().writer().nest(Self::set_ref(), id, |writer| writer.lend(fill));
        self
    }

    /// Writes a nest with attributes that the spec does not describe.
    #[doc(hidden)]
    #[inline]
    fn put_other(&mut self, id: u16, fill: impl FnOnce(&mut RawWriter<'_>)) -> &mut Self {
        let raw = |writer: &mut Writer| fill(&mut RawWriter::new(writer));
        self.buffer_mut().writer().nest(Self::set_ref(), id, raw);
        self
    }

    /// Writes a struct, followed by the attributes that `fill` writes.
    #[doc(hidden)]
    #[inline]
    fn put_message<H: Struct, W: AttrWriter>(
        &mut self,
        id: u16,
        header: &H,
        fill: impl FnOnce(&mut W),
    ) -> &mut Self {
        self.put_payload(id, |writer| {
            writer.header(header);
            writer.pad();
            writer.lend(fill);
        })
    }

    /// Writes a struct.
    #[doc(hidden)]
    #[inline]
    fn put_header<H: Struct>(&mut self, id: u16, header: &H) -> &mut Self {
        self.put_payload(id, |writer| writer.header(header))
    }

    /// Writes a payload, not marked as nested, that `fill` fills.
    #[doc(hidden)]
    #[inline]
    fn put_payload(&mut self, id: u16, fill: impl FnOnce(&mut Writer)) -> &mut Self {
        self.buffer_mut().writer().payload(Self::set_ref(), id, fill);
        self
    }

    /// Writes an array of nests, numbered from `first`.
    #[doc(hidden)]
    #[inline]
    fn put_nests<W: AttrWriter, T>(
        &mut self,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        mut fill: impl FnMut(&mut W, T),
    ) -> &mut Self {
        self.buffer_mut().writer().entries(
            Self::set_ref(),
            id,
            first,
            entries,
            |writer, index, entry| {
                writer.nest_entry(index, |writer| writer.lend(|set: &mut W| fill(set, entry)));
            },
        );
        self
    }

    /// Writes an array of entries, numbered from `first`, and checks it against the table.
    #[doc(hidden)]
    #[inline]
    fn put_entries<T>(
        &mut self,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        write: impl FnMut(&mut Writer, u16, T),
    ) -> &mut Self {
        self.buffer_mut().writer().entries_checked(Self::set_ref(), id, first, entries, write);
        self
    }

    /// Writes nested nests, numbered by `numbers`; `fill` fills the innermost.
    #[doc(hidden)]
    #[inline]
    fn put_levels<W: AttrWriter>(
        &mut self,
        id: u16,
        numbers: &[u16],
        fill: impl FnOnce(&mut W),
    ) -> &mut Self {
        self.buffer_mut().writer().levels(Self::set_ref(), id, numbers, |writer| writer.lend(fill));
        self
    }

    /// Writes nested nests, numbered by `numbers`, with a value as the innermost.
    #[doc(hidden)]
    #[inline]
    fn put_level_value<C: Encode>(
        &mut self,
        id: u16,
        numbers: &[u16],
        value: C::Value<'_>,
    ) -> &mut Self {
        self.buffer_mut().writer().level_value::<C>(Self::set_ref(), id, numbers, value);
        self
    }

    /// Writes the name that selects the layout of a sub-message, unless the set has it already.
    #[doc(hidden)]
    #[inline]
    fn put_selected(&mut self, id: u16, layout: impl AsRef<[u8]>) -> &mut Self {
        self.put_selector::<Text>(id, text(&layout))
    }

    /// Writes the attribute that selects the layout of a sub-message, unless the set has it
    /// already.
    #[doc(hidden)]
    #[inline]
    fn put_selector<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        let buffer = self.buffer_mut();
        let start = buffer.start();
        buffer.writer().selector::<C>(Self::set_ref(), start, id, value);
        self
    }
}

impl Writer {
    /// Writes attributes of a set without a nest around them.
    #[inline]
    pub fn lend<W: AttrWriter>(&mut self, fill: impl FnOnce(&mut W)) {
        // The set's writer owns what it writes to, because a type without a lifetime compiles
        // faster. If `fill` panics, the bytes stay lost and the writer stays marked as lent.
        let start = self.len();
        let mut set = W::from_parts(RequestBuffer::within(self.take_lent(), start));
        fill(&mut set);
        core::mem::swap(self, set.buffer_mut().writer());
    }
}
