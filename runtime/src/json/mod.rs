//! Messages of any family to JSON and back, by the family's table.
//!
//! A message is one flat object: the members of its fixed header and its attributes, under the
//! kernel's names:
//!
//! | in the spec | in JSON |
//! |---|---|
//! | integer | number; `"0x…"` if the spec wants hexadecimal (written as either) |
//! | enum | name of the entry, or the number if it has none |
//! | flags | list of names, and the number of the bits that have none |
//! | bitfield32 | `{"value": …, "selector": …}`, each flags or a number |
//! | flag | `true` (`false` writes nothing) |
//! | string | text |
//! | addresses, UUID | text in the usual notation |
//! | other bytes | hexadecimal digits |
//! | struct | object; a member left out is 0 |
//! | numbers or structs without gaps, multi-attr | list |
//! | nest | object |
//! | indexed array of nests | list of `{"INDEX": {…}}` |
//! | other indexed array | list; of `{"INDEX": …}` unless the indices are 0, 1, 2… |
//! | nest or number below levels (`type-value`) | object with the levels' names, then the attributes or `"value"`; a list of such objects if there are several |
//! | sub-message | object: members of its header and its attributes |
//!
//! A list for an indexed array may also hold bare entries, which are then numbered in order.
//! An attribute with the name of a header member is called `attr:NAME`.
//!
//! Decoding never fails. What the table does not describe goes into the list `unknown` of its set:
//! `{"type": 77, "hex": "0a00"}` for an attribute, with `nested` or `net-byteorder` if the sender
//! set these bits of the type, and with a `note` that says why, unless the number is simply not
//! in the table. So named values always have the type of the table. An entry without `type` is
//! what remained after the last whole attribute. Encoding accepts the same list, writes its
//! entries after the others and ignores notes. Only these are dropped: empty alignment fillers,
//! the padding of structs and what follows their known members, what follows the NUL of a text,
//! and the payload of a flag.
//!
//! Attributes are written by ascending number; the kernel accepts any order.
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

/// The layout of bytes: a header, attributes, or both.
///
/// ```
/// use netloom::json::{self, Layout};
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let layout = Layout::request(rt_link::Family::TABLE, rt_link::Newlink::operation());
/// // The spec allows 32767 packets at most.
/// let link = serde_json::json!({ "txqlen": 40000 });
/// assert!(json::encode(&layout, &link).is_err());
/// assert!(json::encode(&layout.unchecked(), &link).is_ok());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    family: &'static Family,
    header: Option<u16>,
    set: Option<u16>,
    first_index: u16,
    checked: bool,
}

impl Layout {
    /// Requests of an operation, from after the netlink and genetlink headers. Written values
    /// must be within the bounds of the table.
    #[must_use]
    pub const fn request(family: &'static Family, operation: &Operation) -> Self {
        Self { checked: true, ..Self::reply(family, operation) }
    }

    /// Replies of an operation, or a notification, from after the netlink and genetlink
    /// headers. Bounds are not checked: the kernel does not keep to them either.
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

    /// The same without bounds, to send values that the kernel should refuse.
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
///
/// ```
/// use netloom::json::{self, Layout};
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let layout = Layout::reply(rt_link::Family::TABLE, rt_link::Getlink::operation());
/// let request = rt_link::getlink();
/// assert_eq!(json::decode(&layout, request.buffer().bytes()?)["ifi-index"], 0);
/// # Ok::<(), netloom::EncodeError>(())
/// ```
#[must_use]
pub fn decode(layout: &Layout, bytes: &[u8]) -> Value {
    Value::Object(decode::message(layout, bytes))
}

/// Writes an object as bytes.
///
/// ```
/// use netloom::json::{self, Layout};
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let layout = Layout::request(rt_link::Family::TABLE, rt_link::Newlink::operation());
/// let bytes = json::encode(&layout, &serde_json::json!({ "ifi-index": 3, "mtu": 9000 }))?;
/// // The fixed header has 16 bytes, the attribute 8.
/// assert_eq!(bytes.len(), 24);
/// # Ok::<(), json::JsonError>(())
/// ```
///
/// # Errors
/// The first name that is not in the table, or value of the wrong type or out of range, with the
/// path to it.
pub fn encode(layout: &Layout, value: &Value) -> Result<Vec<u8>, JsonError> {
    encode::message(layout, value)
}
