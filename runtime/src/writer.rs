//! Writing attributes: lengths and bounds checked, the first error remembered.
//!
//! A writer never fails in the middle of a chain of calls. It leaves out a value that it cannot
//! write, keeps the first error with its path, and reports that when the bytes are taken.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use bstr::BStr;

use crate::check;
use crate::codec::{Bytes, Encode, trim_nul};
use crate::error::{EncodeError, Problem};
use crate::structs::Struct;
use crate::table::SetRef;
use crate::wire::{ATTR_HEADER_LEN, Attr, Attrs, MAX_PAYLOAD, NESTED, TYPE_MASK as ID_MASK, align};

/// Attributes that are being written.
#[derive(Debug, Clone, Default)]
pub struct Writer {
    buffer: Vec<u8>,
    error: Option<EncodeError>,
    /// Whether the writer of a nest holds the contents.
    lent: bool,
}

impl Writer {
    /// Creates an empty writer.
    #[must_use]
    pub const fn new() -> Self {
        Self { buffer: Vec::new(), error: None, lent: false }
    }

    /// Returns the bytes written so far.
    ///
    /// # Errors
    /// Returns the first value that could not be written, with its path.
    pub fn bytes(&self) -> Result<&[u8], EncodeError> {
        match &self.error {
            None if self.lent => Err(EncodeError::new("", Problem::Abandoned)),
            None => Ok(&self.buffer),
            Some(error) => Err(error.clone()),
        }
    }

    /// Returns the number of bytes written so far.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.buffer.len()
    }

    /// Returns whether nothing has been written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// Removes the bytes and the error, and keeps the memory.
    pub fn clear(&mut self) {
        self.buffer.clear();
        self.error = None;
        self.lent = false;
    }

    /// Takes the contents, and marks this writer as lent until they are put back.
    #[inline]
    pub(crate) fn take_lent(&mut self) -> Self {
        core::mem::replace(self, Self { lent: true, ..Self::new() })
    }

    /// Returns the buffer, for the fixed header before the attributes.
    #[inline]
    pub(crate) fn buffer_mut(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes an attribute.
    #[inline]
    pub fn put<C: Encode>(&mut self, set: SetRef, id: u16, value: C::Value<'_>) {
        self.encode::<C>(id, Label::Attribute(set, id), value);
    }

    /// Writes a number of `N` bytes that needs no check, as one copy of `WHOLE` bytes: header, number
    /// and padding.
    #[inline]
    pub(crate) fn put_number<const N: usize, const WHOLE: usize>(
        &mut self,
        id: u16,
        value: [u8; N],
    ) {
        let mut attribute = [0; WHOLE];
        let (header, payload) = attribute.split_at_mut(ATTR_HEADER_LEN);
        let (len, kind) = header.split_at_mut(2);
        len.copy_from_slice(&((ATTR_HEADER_LEN + N) as u16).to_ne_bytes());
        kind.copy_from_slice(&id.to_ne_bytes());
        payload[..N].copy_from_slice(&value);
        self.buffer.extend_from_slice(&attribute);
    }

    /// Writes an entry of an array.
    #[inline]
    pub fn put_entry<C: Encode>(&mut self, index: u16, value: C::Value<'_>) {
        self.encode::<C>(index, Label::Entry(index), value);
    }

    #[inline]
    fn encode<C: Encode>(&mut self, kind: u16, label: Label, value: C::Value<'_>) {
        let start = self.open(kind);
        match C::encode(value, &mut self.buffer) {
            Ok(()) => self.close(start, label),
            Err(problem) => self.refuse(start, label, problem),
        }
    }

    /// Writes an attribute that has bounds in the table.
    pub fn put_checked<C: Encode>(&mut self, set: SetRef, id: u16, value: C::Value<'_>) {
        let start = self.len();
        self.put::<C>(set, id, value);
        self.verify(start, set, id);
    }

    /// Removes the attribute at `start` if it is out of bounds.
    fn verify(&mut self, start: usize, set: SetRef, id: u16) {
        let Some(written) = Attr::at(&self.buffer, start) else { return };
        let Some(attribute) = set.attribute(id) else { return };
        if let Err(problem) = check::value(attribute, written.payload) {
            self.refuse(start, Label::Attribute(set, id), problem);
        }
    }

    /// Writes an attribute without payload if `present`.
    #[inline]
    pub fn put_flag(&mut self, set: SetRef, id: u16, present: bool) {
        if present {
            let start = self.open(id);
            self.close(start, Label::Attribute(set, id));
        }
    }

    /// Writes an attribute with any payload, without checks against the table. `kind` is the type
    /// field with its flag bits.
    pub fn put_raw(&mut self, set: SetRef, kind: u16, payload: &[u8]) {
        self.encode::<Bytes>(kind, Label::Attribute(set, kind), payload);
    }

    /// Writes an attribute of elements without gaps.
    pub fn put_array<C: Encode<Value<'static>: Copy>>(
        &mut self,
        set: SetRef,
        id: u16,
        values: &[C::Value<'static>],
    ) {
        let start = self.open(id);
        let written = values.iter().try_for_each(|&value| C::encode(value, &mut self.buffer));
        let label = Label::Attribute(set, id);
        match written {
            Ok(()) => {
                self.close(start, label);
                self.verify(start, set, id);
            }
            Err(problem) => self.refuse(start, label, problem),
        }
    }

    /// Writes a nest that `fill` fills.
    #[inline]
    pub fn nest(&mut self, set: SetRef, id: u16, fill: impl FnOnce(&mut Self)) {
        self.inside(id | NESTED, Label::Attribute(set, id), fill);
    }

    /// Writes an entry of an array as a nest that `fill` fills.
    #[inline]
    pub fn nest_entry(&mut self, index: u16, fill: impl FnOnce(&mut Self)) {
        self.inside(index | NESTED, Label::Entry(index), fill);
    }

    /// Writes an array of entries, numbered from `first`. Numbers of attributes end at 16383
    /// (14 bits); further entries are an error.
    #[inline]
    pub fn entries<T>(
        &mut self,
        set: SetRef,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, u16, T),
    ) {
        self.nest(set, id, |writer| {
            for (position, entry) in entries.into_iter().enumerate() {
                match number(usize::from(first).saturating_add(position)) {
                    Ok(index) => write(writer, index, entry),
                    Err(error) => return writer.fail_with(error),
                }
            }
        });
    }

    /// Writes an array of entries that have bounds in the table, numbered from `first`.
    pub fn entries_checked<T>(
        &mut self,
        set: SetRef,
        id: u16,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        write: impl FnMut(&mut Self, u16, T),
    ) {
        let start = self.len();
        self.entries(set, id, first, entries, write);
        self.verify(start, set, id);
    }

    /// Writes nested nests, numbered by `numbers` (14 bits each); `fill` fills the innermost.
    pub fn levels(&mut self, set: SetRef, id: u16, numbers: &[u16], fill: impl FnOnce(&mut Self)) {
        self.nest(set, id, |writer| match sound(numbers) {
            Ok(()) => writer.numbered(numbers, fill),
            Err(error) => writer.fail_with(error),
        });
    }

    fn numbered(&mut self, numbers: &[u16], fill: impl FnOnce(&mut Self)) {
        let mut starts = Vec::with_capacity(numbers.len());
        starts.extend(numbers.iter().map(|&number| (self.open(number | NESTED), number)));
        let sound = self.error.is_none();
        fill(self);
        for (start, number) in starts.into_iter().rev() {
            let label = Label::Entry(number);
            if sound && let Some(error) = &mut self.error {
                error.inside(label.name());
            }
            self.close(start, label);
        }
    }

    /// Writes nested nests, numbered by `numbers`, with a value as the innermost.
    pub fn level_value<C: Encode>(
        &mut self,
        set: SetRef,
        id: u16,
        numbers: &[u16],
        value: C::Value<'_>,
    ) {
        let Some((&last, outer)) = numbers.split_last() else {
            return self.put::<C>(set, id, value);
        };
        let start = self.len();
        self.levels(set, id, outer, |writer| match number(last.into()) {
            Ok(last) => writer.put_entry::<C>(last, value),
            Err(error) => writer.fail_with(error),
        });
        self.verify(start, set, id);
    }

    /// Writes a payload without attributes of its own around it, such as a sub-message, that
    /// `fill` fills.
    #[inline]
    pub fn payload(&mut self, set: SetRef, id: u16, fill: impl FnOnce(&mut Self)) {
        self.inside(id, Label::Attribute(set, id), fill);
    }

    /// Writes `value` as the struct at the start of a payload.
    pub fn header<H: Struct>(&mut self, value: &H) {
        if let Err(problem) = value.write(&mut self.buffer) {
            self.fail(H::NAME, problem);
        }
    }

    /// Pads to the alignment of attributes.
    pub fn pad(&mut self) {
        self.buffer.resize(align(self.buffer.len()), 0);
    }

    /// Records that `name` cannot be written, unless there is an earlier error.
    #[cold]
    pub fn fail(&mut self, name: impl Into<Cow<'static, str>>, problem: Problem) {
        self.fail_with(EncodeError::new(name, problem));
    }

    #[cold]
    fn fail_with(&mut self, error: EncodeError) {
        self.error.get_or_insert(error);
    }

    /// Writes the attribute `id` that selects the layout of a sub-message, unless the set that
    /// starts at `start` already has it with the same value.
    pub fn selector<C: Encode>(&mut self, set: SetRef, start: usize, id: u16, value: C::Value<'_>) {
        let at = self.len();
        self.put::<C>(set, id, value);
        let (before, wanted) = self.buffer.split_at(at);
        let wanted = Attr::at(wanted, 0).map(|attr| attr.payload);
        let present = Attrs::new(before.get(start..).unwrap_or_default())
            .find(|attr| attr.id() == id)
            .map(|attr| attr.payload);
        let (Some(present), Some(wanted)) = (present, wanted) else { return };
        if trim_nul(present) == trim_nul(wanted) {
            self.buffer.truncate(at);
        } else {
            self.refuse(at, Label::Attribute(set, id), Problem::SelectorConflict);
        }
    }

    #[inline]
    fn inside(&mut self, kind: u16, label: Label, fill: impl FnOnce(&mut Self)) {
        let start = self.open(kind);
        let sound = self.error.is_none();
        fill(self);
        if sound && let Some(error) = &mut self.error {
            error.inside(label.name());
        }
        self.close(start, label);
    }

    #[inline]
    fn open(&mut self, kind: u16) -> usize {
        let start = self.buffer.len();
        let [low, high] = kind.to_ne_bytes();
        self.buffer.extend_from_slice(&[0, 0, low, high]);
        start
    }

    #[inline]
    fn close(&mut self, start: usize, label: Label) {
        // It is shorter only if a caller swapped the writers of two nests.
        let len = self.buffer.len().saturating_sub(start);
        match (u16::try_from(len), self.buffer.get_mut(start..start + 2)) {
            (Ok(len), Some(field)) => {
                field.copy_from_slice(&len.to_ne_bytes());
                self.buffer.resize(align(self.buffer.len()), 0);
            }
            _ => {
                let got = len.saturating_sub(ATTR_HEADER_LEN);
                self.refuse(start, label, Problem::TooLong { max: MAX_PAYLOAD, got });
            }
        }
    }

    #[cold]
    fn refuse(&mut self, start: usize, label: Label, problem: Problem) {
        self.buffer.truncate(start);
        self.fail(label.name(), problem);
    }
}

/// Checks that `wanted` fits an attribute number, whose upper two bits are flags.
#[inline]
fn number(wanted: usize) -> Result<u16, EncodeError> {
    match u16::try_from(wanted) {
        Ok(number) if number <= ID_MASK => Ok(number),
        _ => Err(beyond(wanted)),
    }
}

/// Checks that all levels have valid numbers.
fn sound(numbers: &[u16]) -> Result<(), EncodeError> {
    numbers.iter().enumerate().try_for_each(|(at, &level)| {
        number(level.into()).map(drop).map_err(|mut error| {
            let around = numbers.iter().take(at).rev();
            around.for_each(|level| error.inside(level.to_string().into()));
            error
        })
    })
}

#[cold]
fn beyond(number: usize) -> EncodeError {
    let problem = Problem::AboveMax { max: ID_MASK.into(), got: number as i128 };
    EncodeError::new(number.to_string(), problem)
}

/// What is being written, for errors.
#[derive(Clone, Copy)]
enum Label {
    /// An attribute of a set; the number may carry flag bits.
    Attribute(SetRef, u16),
    /// An attribute whose number is an index, or that is in no table.
    Entry(u16),
}

impl Label {
    #[cold]
    fn name(self) -> Cow<'static, str> {
        let number = match self {
            Self::Attribute(set, id) => match set.attribute(id & ID_MASK) {
                Some(attribute) => return attribute.name.into(),
                None => id,
            },
            Self::Entry(index) => index,
        };
        alloc::format!("{}", number & ID_MASK).into()
    }
}

/// Writes attributes that the spec does not describe.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let mut request = rt_link::newlink();
/// request.ifname("dummy0").linkinfo(|info| {
///     // A kind of link that the spec lacks, with attribute 1 of its own.
///     info.data_other("mykind", |data| {
///         data.put(1, &7u32.to_ne_bytes());
///     });
/// });
/// ```
#[derive(Debug)]
pub struct RawWriter<'w> {
    writer: &'w mut Writer,
}

impl<'w> RawWriter<'w> {
    /// Returns a writer that appends to `writer`.
    #[doc(hidden)]
    pub const fn new(writer: &'w mut Writer) -> Self {
        Self { writer }
    }

    /// Writes an attribute. `kind` is the number with its flag bits.
    pub fn put(&mut self, kind: u16, payload: &[u8]) -> &mut Self {
        self.writer.encode::<Bytes>(kind, Label::Entry(kind), payload);
        self
    }

    /// Writes an attribute that `fill` fills with attributes.
    pub fn nest(&mut self, kind: u16, fill: impl FnOnce(&mut RawWriter<'_>)) -> &mut Self {
        self.writer.nest_entry(kind, |writer| fill(&mut RawWriter { writer }));
        self
    }

    /// Writes bytes without an attribute header, such as a struct at the start of the payload.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.writer.buffer.extend_from_slice(bytes);
        self.writer.buffer.resize(align(self.writer.buffer.len()), 0);
        self
    }
}

/// Converts a text argument to the value of the text codec.
#[inline]
pub fn text<T: AsRef<[u8]> + ?Sized>(value: &T) -> &BStr {
    BStr::new(value.as_ref())
}
