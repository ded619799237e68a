//! How a decoded value becomes a number that the checksums add up.
//!
//! Cheap on purpose: the time measured is the decoder's, not the digest's. Every side uses these
//! functions on the type its own getter hands out.

use std::net::{IpAddr, Ipv4Addr};

/// A string without its NUL, or a hardware address: its length and its ends.
#[inline]
#[must_use]
pub fn bytes(value: &[u8]) -> u64 {
    match (value.first(), value.last()) {
        (Some(&first), Some(&last)) => {
            (value.len() as u64) << 16 | u64::from(first) << 8 | u64::from(last)
        }
        _ => 0,
    }
}

/// An IPv4 address in host order.
#[inline]
#[must_use]
pub fn ipv4(value: Ipv4Addr) -> u64 {
    u64::from(value.to_bits())
}

/// An address of either family; the recordings hold IPv4 routes only.
#[inline]
#[must_use]
pub fn ip(value: IpAddr) -> u64 {
    match value {
        IpAddr::V4(value) => ipv4(value),
        IpAddr::V6(_) => 0,
    }
}
