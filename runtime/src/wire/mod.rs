//! Bytes as netlink lays them out: messages, attributes, acknowledgements.
//!
//! This module is about lengths, alignment and byte order. It does not depend on families, tables
//! or sockets.
//!
//! ```
//! use netloom::wire::{Attrs, Header, Messages};
//!
//! let header = Header { len: 24, kind: 16, ..Header::default() };
//! let mut datagram = header.to_bytes().to_vec();
//! for number in [6_u16, 3] {
//!     datagram.extend_from_slice(&number.to_ne_bytes());
//! }
//! datagram.extend_from_slice(b"lo\0\0");
//! for message in Messages::new(&datagram) {
//!     let attributes: Vec<_> = Attrs::new(message?.payload).map(|attr| attr.id()).collect();
//!     assert_eq!(attributes, [3]);
//! }
//! # Ok::<(), netloom::wire::BadLength>(())
//! ```

mod ack;
mod attr;
mod header;

pub use ack::*;
pub use attr::{ATTR_HEADER_LEN, Attr, Attrs, MAX_PAYLOAD, NESTED, NET_BYTEORDER, Truncated};
pub(crate) use attr::{TYPE_MASK, header_at};
pub use header::*;

/// Rounds `len` up to the 4 bytes to which netlink aligns messages and attributes.
#[inline]
#[must_use]
pub const fn align(len: usize) -> usize {
    len.saturating_add(3) & !3
}
