//! Descriptor tables: what a spec says, as data.
//!
//! The generator writes one [`Family`] value per family. Everything but typed access is driven by
//! it: printing, attribute paths in errors, checks of bounds, untyped encoding and decoding.
//! References between items are indices into the slices of the family, so a table can also be
//! built at run time.
//!
//! # Stability
//! Tables are struct literals, so their types are not `non_exhaustive`. They belong to the
//! versioned contract between generated code and this crate: a new column or kind of attribute
//! makes a new version of the contract, and generated code of the old version is refused with a
//! sentence that says what to do. Code that only reads tables should match with a wildcard arm and
//! destructure with `..`. Code that builds tables at run time should take them from
//! `netloom-codegen`, which is released together with this crate.

mod operation;
mod reference;
mod value;

pub use operation::{Exchange, Notification, Operation, Permission};
pub use reference::{EnumRef, SetRef, StructRef};
pub use value::{Bytes, Int, Meaning, Order, Width};

/// One netlink family.
#[derive(Debug)]
pub struct Family {
    /// Name in the spec; for generic netlink also the name the kernel knows.
    pub name: &'static str,
    /// The protocol on which its messages are sent.
    pub transport: Transport,
    /// Attribute sets.
    pub sets: &'static [Set],
    /// C structs.
    pub structs: &'static [Struct],
    /// Enumerations and flag sets.
    pub enums: &'static [Enum],
    /// Payloads whose layout another attribute selects.
    pub sub_messages: &'static [SubMessage],
    /// Operations and notifications.
    pub operations: &'static [Operation],
    /// Multicast groups.
    pub groups: &'static [Group],
}

impl Family {
    /// The operation called `name`.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.name == name)
    }
}

/// The protocol on which messages of a family are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Generic netlink; the number is the family's version.
    Generic(u8),
    /// Classic netlink; the number is the socket's protocol.
    Raw(i32),
}

/// An attribute set.
#[derive(Debug)]
pub struct Set {
    /// Name in the spec.
    pub name: &'static str,
    /// Attributes, by ascending number.
    pub attributes: &'static [Attribute],
}

impl Set {
    /// The attribute with number `id`.
    #[must_use]
    pub fn attribute(&self, id: u16) -> Option<&Attribute> {
        let at = self.attributes.binary_search_by_key(&id, |attribute| attribute.id).ok()?;
        self.attributes.get(at)
    }

    /// The attribute called `name`.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

/// An attribute of a set.
#[derive(Debug)]
pub struct Attribute {
    /// Type number, 14 bits.
    pub id: u16,
    /// Name in the spec.
    pub name: &'static str,
    /// Type of the value.
    pub kind: Kind,
    /// Whether it may occur several times, as a list.
    pub multi: bool,
    /// Bounds on values that are sent; few attributes have any.
    pub checks: Option<&'static Checks>,
}

impl Attribute {
    /// An attribute that occurs once and is not checked.
    #[must_use]
    pub const fn new(id: u16, name: &'static str, kind: Kind) -> Self {
        Self { id, name, kind, multi: false, checks: None }
    }

    /// The same attribute, occurring repeatedly.
    #[must_use]
    pub const fn multi(mut self) -> Self {
        self.multi = true;
        self
    }

    /// The same attribute, with bounds on its value.
    #[must_use]
    pub const fn checked(mut self, checks: &'static Checks) -> Self {
        self.checks = Some(checks);
        self
    }

    /// The bounds on its value.
    #[must_use]
    pub fn checks(&self) -> &'static Checks {
        self.checks.unwrap_or(&Checks::NONE)
    }
}

/// Type of an attribute. Numbers are indices into the slices of the [`Family`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Alignment filler.
    Pad,
    /// Reserved number.
    Unused,
    /// True if present; no payload.
    Flag,
    /// A number.
    Int(Int),
    /// A value and a mask of the bits to change, with the index of the enum for both if there is
    /// one.
    Bitfield32(Option<u16>),
    /// Text.
    String,
    /// Bytes.
    Bytes(Bytes),
    /// A struct.
    Struct(u16),
    /// Numbers without gaps.
    IntArray(Int),
    /// Structs without gaps.
    StructArray(u16),
    /// A set.
    Nest(u16),
    /// Entries that are attributes, numbered by their index.
    IndexedArray(Element),
    /// Nested levels whose attribute ids are data, then a set.
    NestTypeValue(&'static [&'static str], u16),
    /// Nested levels whose attribute ids are data, then a number.
    IntTypeValue(&'static [&'static str], Int),
    /// Index into [`Family::sub_messages`], and the name of the attribute that selects.
    SubMessage(u16, &'static str),
}

/// Type of the entries of an indexed array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element {
    /// Nested attributes.
    Nest(u16),
    /// A number.
    Int(Int),
    /// Text.
    String,
    /// Bytes.
    Bytes(Bytes),
    /// A struct.
    Struct(u16),
    /// Presence.
    Flag,
}

/// Bounds on a value. The defaults allow everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checks {
    /// Smallest number allowed.
    pub min: Option<i128>,
    /// Largest number allowed.
    pub max: Option<i128>,
    /// Least length in bytes; for an indexed array, of each entry.
    pub min_len: u16,
    /// Greatest length in bytes; of a string without its NUL.
    pub max_len: u16,
    /// Bits that may be set.
    pub flags_mask: u64,
    /// Whether a string may lack its NUL.
    pub unterminated_ok: bool,
}

impl Checks {
    /// No bounds.
    pub const NONE: Self = Self {
        min: None,
        max: None,
        min_len: 0,
        max_len: u16::MAX,
        flags_mask: u64::MAX,
        unterminated_ok: false,
    };

    /// The same bounds, the number not smaller.
    #[must_use]
    pub const fn min(mut self, min: i128) -> Self {
        self.min = Some(min);
        self
    }

    /// The same bounds, the number not larger.
    #[must_use]
    pub const fn max(mut self, max: i128) -> Self {
        self.max = Some(max);
        self
    }

    /// The same bounds, the value not shorter, in bytes.
    #[must_use]
    pub const fn min_len(mut self, min: u16) -> Self {
        self.min_len = min;
        self
    }

    /// The same bounds, the value not longer, in bytes.
    #[must_use]
    pub const fn max_len(mut self, max: u16) -> Self {
        self.max_len = max;
        self
    }

    /// The same bounds, with no other bits.
    #[must_use]
    pub const fn flags_mask(mut self, mask: u64) -> Self {
        self.flags_mask = mask;
        self
    }

    /// The same bounds, of a text whose NUL may be missing.
    #[must_use]
    pub const fn unterminated_ok(mut self) -> Self {
        self.unterminated_ok = true;
        self
    }
}

/// A C struct.
#[derive(Debug)]
pub struct Struct {
    /// Name in the spec.
    pub name: &'static str,
    /// `sizeof`, in bytes.
    pub size: u16,
    /// Members in order; padding is left out.
    pub members: &'static [Member],
}

/// A member of a struct.
#[derive(Debug)]
pub struct Member {
    /// Name in the spec.
    pub name: &'static str,
    /// Bytes from the start of the struct.
    pub offset: u16,
    /// Size in bytes.
    pub size: u16,
    /// Its type.
    pub kind: MemberKind,
}

impl Member {
    /// A member.
    #[must_use]
    pub const fn new(name: &'static str, offset: u16, size: u16, kind: MemberKind) -> Self {
        Self { name, offset, size, kind }
    }
}

/// Type of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberKind {
    /// A number.
    Int(Int),
    /// As many bytes as the member is long.
    Bytes(Bytes),
    /// A struct in place.
    Struct(u16),
}

/// An enumeration or a flag set.
#[derive(Debug)]
pub struct Enum {
    /// Name in the spec.
    pub name: &'static str,
    /// Whether values combine; entries then hold masks.
    pub flags: bool,
    /// Names and numbers.
    pub entries: &'static [(&'static str, u64)],
}

impl Enum {
    /// The name of `value`.
    #[must_use]
    pub fn name_of(&self, value: u64) -> Option<&'static str> {
        self.entries.iter().find(|entry| entry.1 == value).map(|entry| entry.0)
    }

    /// The number of the entry called `name`.
    #[must_use]
    pub fn value_of(&self, name: &str) -> Option<u64> {
        self.entries.iter().find(|entry| entry.0 == name).map(|entry| entry.1)
    }
}

/// Payload layouts by key.
#[derive(Debug)]
pub struct SubMessage {
    /// Name in the spec.
    pub name: &'static str,
    /// The layouts.
    pub formats: &'static [Format],
}

/// One layout of a sub-message.
#[derive(Debug)]
pub struct Format {
    /// The selector's value, as text or as the name of an enum entry.
    pub key: &'static str,
    /// The selector's value where it is a number.
    pub number: Option<u64>,
    /// Struct at the start of the payload.
    pub header: Option<u16>,
    /// Attributes after it.
    pub set: Option<u16>,
}

/// A multicast group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Name in the spec; for generic netlink also the name the kernel knows.
    pub name: &'static str,
    /// Its number, where the spec fixes one.
    pub number: Option<u32>,
}
