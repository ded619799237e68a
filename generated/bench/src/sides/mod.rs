//! The sides of the comparison: one file per crate, all with the same functions.
//!
//! `route_five` and `link_ten` take a message's body (fixed header and attributes, without
//! `nlmsghdr`) and return the checksum that [`crate::reference`] defines. How a crate gets there
//! is its own public way of reading a message.

#[cfg(feature = "netloom")]
pub mod netloom_side;

pub mod by_hand;
pub mod neli_side;
pub mod netlink_bindings_side;
pub mod netlink_packet_side;
pub mod nlink_side;

use crate::messages::Messages;

/// One way of decoding one kind of message.
#[derive(Clone, Copy, Debug)]
pub struct Side {
    /// Its key in the results.
    pub name: &'static str,
    /// The checksum of one message.
    pub one: fn(&[u8]) -> u64,
    /// The sum over a whole recording, with `one` inlined into the loop.
    pub all: fn(&[u8]) -> u64,
}

/// Builds a [`Side`]; a macro because `all` must name the function for it to be inlined.
macro_rules! side {
    ($name:literal, $one:path) => {
        Side { name: $name, one: $one, all: |recording| sum(recording, $one) }
    };
}

/// Walks the headers and looks at nothing else.
pub const HOP: Side = side!("hop", length);

/// The decoders of a route.
pub const ROUTE: &[Side] = &[
    #[cfg(feature = "netloom")]
    side!("netloom", netloom_side::route_five),
    side!("by_hand", by_hand::route_five),
    side!("netlink_bindings_getters", netlink_bindings_side::route_five),
    side!("netlink_bindings_iterate", netlink_bindings_side::route_five_iterating),
    side!("netlink_packet_route", netlink_packet_side::route_five),
    side!("neli", neli_side::route_five),
    side!("nlink", nlink_side::route_five),
];

/// The decoders of a link.
pub const LINK: &[Side] = &[
    #[cfg(feature = "netloom")]
    side!("netloom", netloom_side::link_ten),
    side!("netlink_bindings_getters", netlink_bindings_side::link_ten),
    side!("netlink_bindings_iterate", netlink_bindings_side::link_ten_iterating),
    side!("netlink_packet_route", netlink_packet_side::link_ten),
    side!("neli", neli_side::link_ten),
    side!("nlink", nlink_side::link_ten),
];

#[inline]
fn sum(recording: &[u8], one: impl Fn(&[u8]) -> u64) -> u64 {
    Messages::new(recording).map(one).fold(0, u64::wrapping_add)
}

#[inline]
fn length(body: &[u8]) -> u64 {
    body.len() as u64
}
