//! Which layout a sub-message has: its selector is searched for from the innermost set outwards.

use bstr::ByteSlice;

use crate::check;
use crate::codec::{Decode, Text};
use crate::table::{Family, Format, Kind, SetRef};
use crate::wire::Attrs;

/// A set with its attributes, inside another.
#[derive(Clone, Copy)]
pub(super) struct Scope<'p> {
    pub(super) set: SetRef,
    pub(super) bytes: &'p [u8],
    /// The set around it; `None` where selectors do not reach further out.
    pub(super) outer: Option<&'p Self>,
    pub(super) depth: usize,
}

impl<'p> Scope<'p> {
    pub(super) const fn outermost(set: SetRef, bytes: &'p [u8]) -> Self {
        Self { set, bytes, outer: None, depth: 0 }
    }

    /// The set `index` with attributes `bytes` inside this one.
    pub(super) const fn nested(&'p self, index: u16, bytes: &'p [u8]) -> Self {
        let set = self.set.sibling(index);
        Self { set, bytes, outer: Some(self), depth: self.depth + 1 }
    }

    /// The same, out of whose reach the selectors of this one are: entries of arrays and
    /// payloads of sub-messages.
    pub(super) const fn detached(&self, index: u16, bytes: &'p [u8]) -> Self {
        let set = self.set.sibling(index);
        Self { set, bytes, outer: None, depth: self.depth + 1 }
    }

    /// The layout of sub-message `index` that `selector` selects.
    pub(super) fn format(&self, index: u16, selector: &str) -> Option<&'static Format> {
        let mut scope = self;
        let attribute = loop {
            match scope.set.get().named(selector) {
                Some(attribute) => break attribute,
                None => scope = scope.outer?,
            }
        };
        let payload = Attrs::new(scope.bytes).find(|attr| attr.id() == attribute.id)?.payload;
        find(scope.set.family, index, attribute.kind, payload)
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
        let number = u64::try_from(check::read(int, payload).ok()?).ok();
        return formats.iter().find(|format| format.number.is_some() && format.number == number);
    }
    let key = Text::decode(payload).ok()?;
    formats.iter().find(|format| format.key.as_bytes() == key.as_bytes())
}
