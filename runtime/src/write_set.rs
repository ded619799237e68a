//! What generated writers and requests write with: one set, one call per attribute.

use crate::codec::Encode;
use crate::structs::Struct;
use crate::table::SetRef;
use crate::writer::Writer;

/// A writer of the attributes of one set. Every method returns the writer, so that generated
/// setters are one call.
pub trait WriteSet: Sized {
    /// The set.
    const SET: SetRef;

    /// Where the bytes go.
    fn writer(&mut self) -> &mut Writer;

    /// Where the set starts in the buffer of [`Self::writer`].
    fn start(&self) -> usize;

    /// Writes an attribute.
    #[inline]
    fn put_attr<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        self.writer().put::<C>(Self::SET, id, value);
        self
    }

    /// Writes an attribute that has bounds in the table.
    #[inline]
    fn put_checked<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        self.writer().put_checked::<C>(Self::SET, id, value);
        self
    }

    /// Writes an attribute without payload if `present`.
    #[inline]
    fn put_flag(&mut self, id: u16, present: bool) -> &mut Self {
        self.writer().put_flag(Self::SET, id, present);
        self
    }

    /// Writes an attribute of elements without gaps.
    #[inline]
    fn put_array<C: Encode<Value<'static>: Copy>>(
        &mut self,
        id: u16,
        values: &[C::Value<'static>],
    ) -> &mut Self {
        self.writer().put_array::<C>(Self::SET, id, values);
        self
    }

    /// Writes a nest that `fill` fills.
    #[inline]
    fn put_nest(&mut self, id: u16, fill: impl FnOnce(&mut Writer)) -> &mut Self {
        self.writer().nest(Self::SET, id, fill);
        self
    }

    /// Writes a struct.
    #[inline]
    fn put_header<H: Struct>(&mut self, id: u16, header: &H) -> &mut Self {
        self.put_payload(id, |writer| writer.header(header))
    }

    /// Writes a payload, not marked as nested, that `fill` fills.
    #[inline]
    fn put_payload(&mut self, id: u16, fill: impl FnOnce(&mut Writer)) -> &mut Self {
        self.writer().payload(Self::SET, id, fill);
        self
    }

    /// Writes an array of nests, numbered from `first`.
    #[inline]
    fn put_nests<T>(
        &mut self,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        mut fill: impl FnMut(&mut Writer, T),
    ) -> &mut Self {
        self.writer().entries(Self::SET, id, first, entries, |writer, index, entry| {
            writer.nest(Self::SET, index, |writer| fill(writer, entry));
        });
        self
    }

    /// Writes an array of entries, numbered from `first`, and checks it against the table.
    #[inline]
    fn put_entries<T>(
        &mut self,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        write: impl FnMut(&mut Writer, u16, T),
    ) -> &mut Self {
        self.writer().entries_checked(Self::SET, id, first, entries, write);
        self
    }

    /// Writes nests inside each other, numbered by `numbers`, the innermost filled by `fill`.
    #[inline]
    fn put_levels(
        &mut self,
        id: u16,
        numbers: &[u16],
        fill: impl FnOnce(&mut Writer),
    ) -> &mut Self {
        self.writer().levels(Self::SET, id, numbers, fill);
        self
    }

    /// Writes nests inside each other, numbered by `numbers`, with a value as the innermost.
    #[inline]
    fn put_level_value<C: Encode>(
        &mut self,
        id: u16,
        numbers: &[u16],
        value: C::Value<'_>,
    ) -> &mut Self {
        self.writer().level_value::<C>(Self::SET, id, numbers, value);
        self
    }

    /// Writes the attribute that selects the layout of a sub-message, unless the set has it
    /// already.
    #[inline]
    fn put_selector<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        let start = self.start();
        self.writer().selector::<C>(Self::SET, start, id, value);
        self
    }
}
