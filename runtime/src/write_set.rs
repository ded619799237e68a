//! What generated writers and requests write with: one set, one call per attribute.

use crate::codec::Encode;
use crate::structs::Struct;
use crate::table::SetRef;
use crate::writer::{RawWriter, Writer};

/// A writer of a set, as the type of the nests that hold the set.
pub trait NestWriter {
    /// The writer with the lifetime of the nest.
    type Writer<'w>;

    /// Writes the set from here on.
    fn open(writer: &mut Writer) -> Self::Writer<'_>;
}

/// A writer of the attributes of one set. Every method returns the writer, so that generated
/// setters are one call.
pub trait WriteSet: Sized {
    /// The set.
    fn set_ref() -> SetRef;

    /// Where the bytes go, and where the set starts among them.
    fn place(&mut self) -> (&mut Writer, usize);

    /// Writes an attribute.
    #[inline]
    fn put_attr<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        self.place().0.put::<C>(Self::set_ref(), id, value);
        self
    }

    /// Writes a number.
    #[inline]
    fn put_u8(&mut self, id: u16, value: u8) -> &mut Self {
        self.put_attr::<u8>(id, value)
    }

    /// Writes a number.
    #[inline]
    fn put_u16(&mut self, id: u16, value: u16) -> &mut Self {
        self.put_attr::<u16>(id, value)
    }

    /// Writes a number.
    #[inline]
    fn put_u32(&mut self, id: u16, value: u32) -> &mut Self {
        self.put_attr::<u32>(id, value)
    }

    /// Writes a number.
    #[inline]
    fn put_u64(&mut self, id: u16, value: u64) -> &mut Self {
        self.put_attr::<u64>(id, value)
    }

    /// Writes an attribute that has bounds in the table.
    #[inline]
    fn put_checked<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        self.place().0.put_checked::<C>(Self::set_ref(), id, value);
        self
    }

    /// Writes an attribute without payload if `present`.
    #[inline]
    fn put_flag(&mut self, id: u16, present: bool) -> &mut Self {
        self.place().0.put_flag(Self::set_ref(), id, present);
        self
    }

    /// Writes an attribute of elements without gaps.
    #[inline]
    fn put_array<C: Encode<Value<'static>: Copy>>(
        &mut self,
        id: u16,
        values: &[C::Value<'static>],
    ) -> &mut Self {
        self.place().0.put_array::<C>(Self::set_ref(), id, values);
        self
    }

    /// Writes a nest that `fill` fills.
    #[inline]
    fn put_nest<W: NestWriter>(
        &mut self,
        id: u16,
        fill: impl FnOnce(&mut W::Writer<'_>),
    ) -> &mut Self {
        self.place().0.nest(Self::set_ref(), id, |writer| fill(&mut W::open(writer)));
        self
    }

    /// Writes a nest with attributes that the spec does not describe.
    #[inline]
    fn put_other(&mut self, id: u16, fill: impl FnOnce(&mut RawWriter<'_>)) -> &mut Self {
        let raw = |writer: &mut Writer| fill(&mut RawWriter::new(writer));
        self.place().0.nest(Self::set_ref(), id, raw);
        self
    }

    /// Writes a struct, and behind it the attributes that `fill` writes.
    #[inline]
    fn put_message<H: Struct, W: NestWriter>(
        &mut self,
        id: u16,
        header: &H,
        fill: impl FnOnce(&mut W::Writer<'_>),
    ) -> &mut Self {
        self.put_payload(id, |writer| {
            writer.header(header);
            writer.pad();
            fill(&mut W::open(writer));
        })
    }

    /// Writes a struct.
    #[inline]
    fn put_header<H: Struct>(&mut self, id: u16, header: &H) -> &mut Self {
        self.put_payload(id, |writer| writer.header(header))
    }

    /// Writes a payload, not marked as nested, that `fill` fills.
    #[inline]
    fn put_payload(&mut self, id: u16, fill: impl FnOnce(&mut Writer)) -> &mut Self {
        self.place().0.payload(Self::set_ref(), id, fill);
        self
    }

    /// Writes an array of nests, numbered from `first`.
    #[inline]
    fn put_nests<W: NestWriter, T>(
        &mut self,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        mut fill: impl FnMut(&mut W::Writer<'_>, T),
    ) -> &mut Self {
        self.place().0.entries(Self::set_ref(), id, first, entries, |writer, index, entry| {
            writer.nest_entry(index, |writer| fill(&mut W::open(writer), entry));
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
        self.place().0.entries_checked(Self::set_ref(), id, first, entries, write);
        self
    }

    /// Writes nests inside each other, numbered by `numbers`, the innermost filled by `fill`.
    #[inline]
    fn put_levels<W: NestWriter>(
        &mut self,
        id: u16,
        numbers: &[u16],
        fill: impl FnOnce(&mut W::Writer<'_>),
    ) -> &mut Self {
        self.place().0.levels(Self::set_ref(), id, numbers, |writer| fill(&mut W::open(writer)));
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
        self.place().0.level_value::<C>(Self::set_ref(), id, numbers, value);
        self
    }

    /// Writes the attribute that selects the layout of a sub-message, unless the set has it
    /// already.
    #[inline]
    fn put_selector<C: Encode>(&mut self, id: u16, value: C::Value<'_>) -> &mut Self {
        let (writer, start) = self.place();
        writer.selector::<C>(Self::set_ref(), start, id, value);
        self
    }
}
