//! References into a table: a family, and the index of one of its sets, structs or enums.

use core::{fmt, ptr};

use super::{Attribute, Enum, Family, Set, Struct};

/// A set of a family.
#[derive(Clone, Copy)]
pub struct SetRef {
    /// The family, into whose slices the indices of the set point.
    pub family: &'static Family,
    /// Index into [`Family::sets`].
    pub index: u16,
}

impl SetRef {
    /// The set itself.
    #[must_use]
    pub fn get(self) -> &'static Set {
        &self.family.sets[usize::from(self.index)]
    }

    /// The attribute with number `id`.
    #[must_use]
    pub fn attribute(self, id: u16) -> Option<&'static Attribute> {
        self.get().attribute(id)
    }

    /// Another set of the same family.
    #[must_use]
    pub const fn sibling(self, index: u16) -> Self {
        Self { family: self.family, index }
    }
}

impl fmt::Debug for SetRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.family.name, self.get().name)
    }
}

impl PartialEq for SetRef {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.family, other.family) && self.index == other.index
    }
}

impl Eq for SetRef {}

/// A struct of a family.
#[derive(Clone, Copy)]
pub struct StructRef {
    /// The family.
    pub family: &'static Family,
    /// Index into [`Family::structs`].
    pub index: u16,
}

impl StructRef {
    /// The struct itself.
    #[must_use]
    pub fn get(self) -> &'static Struct {
        &self.family.structs[usize::from(self.index)]
    }
}

impl fmt::Debug for StructRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.family.name, self.get().name)
    }
}

/// An enum of a family.
#[derive(Clone, Copy)]
pub struct EnumRef {
    /// The family.
    pub family: &'static Family,
    /// Index into [`Family::enums`].
    pub index: u16,
}

impl EnumRef {
    /// The enum itself.
    #[must_use]
    pub fn get(self) -> &'static Enum {
        &self.family.enums[usize::from(self.index)]
    }
}

impl fmt::Debug for EnumRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.family.name, self.get().name)
    }
}
