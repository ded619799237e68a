//! The layout of a sub-message: searches for its selector from the innermost set outwards.

use bstr::ByteSlice;

use crate::codec::{Decode, Text};
use crate::number;
use crate::table::{Element, Family, Format, Int, Kind, SetRef};
use crate::wire::{Attrs, align};

/// A set with its attributes, inside another.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'p> {
    pub(crate) set: SetRef,
    pub(crate) bytes: &'p [u8],
    /// The set around it; `None` where selectors are not searched for further out.
    pub(crate) outer: Option<&'p Self>,
    pub(crate) depth: usize,
}

impl<'p> Scope<'p> {
    pub(crate) const fn outermost(set: SetRef, bytes: &'p [u8]) -> Self {
        Self { set, bytes, outer: None, depth: 0 }
    }

    /// The set `index` with attributes `bytes` inside this one.
    pub(crate) const fn nested(&'p self, index: u16, bytes: &'p [u8]) -> Self {
        let set = self.set.sibling(index);
        Self { set, bytes, outer: Some(self), depth: self.depth + 1 }
    }

    /// The same, out of whose reach the selectors of this one are: entries of arrays and
    /// payloads of sub-messages.
    pub(crate) const fn detached(&self, index: u16, bytes: &'p [u8]) -> Self {
        let set = self.set.sibling(index);
        Self { set, bytes, outer: None, depth: self.depth + 1 }
    }

    /// The layout of sub-message `index` that `selector` selects.
    pub(crate) fn format(&self, index: u16, selector: &str) -> Option<&'static Format> {
        let (kind, payload) = self.selector(selector)?;
        find(self.set.family, index, kind, payload)
    }

    /// The attribute called `name` of the innermost set that has one with this name.
    pub(crate) fn selector(&self, name: &str) -> Option<(Kind, &'p [u8])> {
        let mut scope = self;
        let attribute = loop {
            match scope.set.get().named(name) {
                Some(attribute) => break attribute,
                None => scope = scope.outer?,
            }
        };
        let found = Attrs::new(scope.bytes).find(|attr| attr.id() == attribute.id)?;
        Some((attribute.kind, found.payload))
    }
}

fn find(
    family: &'static Family,
    index: u16,
    selector: Kind,
    payload: &[u8],
) -> Option<&'static Format> {
    let formats = family.sub_messages.get(usize::from(index))?.formats;
    if let Kind::Int(int) = selector {
        // Keys are bit patterns, independent of the sign.
        let number = number::read(Int { signed: false, ..int }, payload).ok()?;
        let number = u64::try_from(number).ok();
        return formats.iter().find(|format| format.number.is_some() && format.number == number);
    }
    let key = Text::decode(payload).ok()?;
    formats.iter().find(|format| format.key.as_bytes() == key.as_bytes())
}

/// Bytes of a fixed header with the padding after it.
pub(crate) fn header_size(family: &Family, index: Option<u16>) -> usize {
    let header = index.and_then(|index| family.structs.get(usize::from(index)));
    header.map_or(0, |header| align(usize::from(header.size)))
}

/// The kind of attribute that holds what an array's entry holds.
pub(crate) const fn kind_of(element: Element) -> Kind {
    match element {
        Element::Nest(index) => Kind::Nest(index),
        Element::Int(int) => Kind::Int(int),
        Element::String => Kind::String,
        Element::Bytes(format) => Kind::Bytes(format),
        Element::Struct(index) => Kind::Struct(index),
        Element::Flag => Kind::Flag,
    }
}
