//! Any message to JSON and back, by its table alone.
//!
//! A message is one flat object: the members of its fixed header and its attributes, under the
//! kernel's names. What stands for what:
//!
//! | in the spec | in JSON |
//! |---|---|
//! | integer | number; `"0x…"` if the spec wants hexadecimal (written as either) |
//! | enum | name of the entry, or the number if it has none |
//! | flags | list of names, and the number of the bits that have none |
//! | bitfield32 | `{"value": …, "selector": …}`, each flags or a number |
//! | flag | `true` (`false` writes nothing) |
//! | string | text |
//! | addresses, UUID | text as everybody writes them |
//! | other bytes | hexadecimal digits |
//! | struct | object; a member left out is 0 |
//! | numbers or structs without gaps, multi-attr | list |
//! | nest | object |
//! | indexed array of nests | list of `{"INDEX": {…}}` |
//! | other indexed array | list; of `{"INDEX": …}` unless the indices are 0, 1, 2… |
//! | nest or number below levels (`type-value`) | object with the levels' names, then the attributes or `"value"`; a list of such objects if there are several |
//! | sub-message | object: members of its header and its attributes |
//!
//! A list for an indexed array may as well hold bare entries, which are then numbered in order.
//! An attribute with the name of a header member is called `attr:NAME`.
//!
//! Decoding never fails. What the table cannot explain stands in the list `unknown` of its set:
//! `{"type": 77, "hex": "0a00"}` for an attribute, with `nested` or `net-byteorder` if the sender
//! set these bits of the type, and with a `note` that says why, unless the number is simply not
//! in the table. So named values always have the type of the table. An entry without `type` is
//! what remained behind the last whole attribute. Encoding takes the same list, writes its
//! entries behind the others and ignores notes. Dropped are only empty alignment fillers,
//! the padding of structs and what follows their known members, what follows the NUL of a text,
//! and the payload of a flag, which says all it has to say by being there.
//!
//! Attributes are written by ascending number, which is as good as any order to the kernel.
//!
//! ```
//! use netloom::json::{self, Layout};
//! use netloom::prelude::*;
//! use netloom::rt_link;
//! use serde_json::json;
//!
//! let layout = Layout::request(rt_link::Family::TABLE, rt_link::Getlink::operation());
//! let bytes = json::encode(&layout, &json!({ "ifname": "lo" }))?;
//! assert_eq!(json::decode(&layout, &bytes)["ifname"], "lo");
//! # Ok::<(), json::JsonError>(())
//! ```

mod bytes;
mod decode;
mod encode;
mod error;
mod fields;
mod keys;
mod parts;
mod scalar;
#[cfg(test)]
mod tests;
mod unknown;

pub use crate::nearest::nearest;
pub use bytes::{hex, unhex};
pub use error::{JsonError, Reason};

use alloc::vec::Vec;

use serde_json::Value;

use crate::table::{Family, Operation, SetRef, StructRef};

/// What bytes consist of: a header, attributes, or both.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    family: &'static Family,
    header: Option<u16>,
    set: Option<u16>,
    first_index: u16,
    checked: bool,
}

impl Layout {
    /// Requests of an operation, from behind the netlink and genetlink headers. Written values
    /// must be within the bounds of the table.
    #[must_use]
    pub const fn request(family: &'static Family, operation: &Operation) -> Self {
        Self { checked: true, ..Self::reply(family, operation) }
    }

    /// Replies of an operation, or a notification, from behind the netlink and genetlink
    /// headers. Bounds are not asked: the kernel does not keep to them either.
    #[must_use]
    pub const fn reply(family: &'static Family, operation: &Operation) -> Self {
        let Operation { header, set, .. } = *operation;
        Self { family, header, set, first_index: 0, checked: false }
    }

    /// The attributes of a set, without bounds.
    #[must_use]
    pub const fn set(set: SetRef) -> Self {
        let SetRef { family, index } = set;
        Self { family, header: None, set: Some(index), first_index: 0, checked: false }
    }

    /// The bytes of a struct.
    #[must_use]
    pub const fn structure(structure: StructRef) -> Self {
        let StructRef { family, index } = structure;
        Self { family, header: Some(index), set: None, first_index: 0, checked: false }
    }

    /// The same without bounds, to see what a kernel makes of what it should refuse.
    #[must_use]
    pub const fn unchecked(mut self) -> Self {
        self.checked = false;
        self
    }

    /// The same with another number for the first bare entry of each indexed array. No spec says
    /// where the kernel starts: mostly at 0 or anywhere, but the actions of tc start at 1.
    #[must_use]
    pub const fn first_index(mut self, index: u16) -> Self {
        self.first_index = index;
        self
    }
}

/// Reads bytes as an object.
#[must_use]
pub fn decode(layout: &Layout, bytes: &[u8]) -> Value {
    Value::Object(decode::message(layout, bytes))
}

/// Writes what an object says.
///
/// # Errors
/// The first name that is not in the table, value of the wrong type or out of range, each with
/// the path to it.
pub fn encode(layout: &Layout, value: &Value) -> Result<Vec<u8>, JsonError> {
    encode::message(layout, value)
}
