//! Bytes as netlink lays them out: messages, attributes, acknowledgements.
//!
//! Knows lengths, alignment and byte order; knows nothing of families, tables or sockets.

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
