//! A whole Internet table and more: how fast it is put into the kernel and read back, and what
//! memory that takes.
//!
//! Everything happens in network namespaces of the process's own.

pub mod insert;
pub mod memory;
pub mod read;

use std::net::{Ipv4Addr, Ipv6Addr};

/// IPv4 routes of the full run.
pub const IPV4: usize = 1_000_000;
/// IPv6 routes of the full run.
pub const IPV6: usize = 200_000;

/// The link all routes go over.
pub const DEVICE: &str = "up0";
/// Metric and protocol of all routes.
pub const METRIC: u32 = 32;
/// BIRD's number.
pub const PROTOCOL: u8 = 12;

/// Lines for `ip -batch` that make the link; the addresses are the networks of the gateways.
pub const LINK: &str = "\
    link add up0 type veth peer name far0\n\
    link set up0 up\n\
    link set far0 up\n\
    addr add 172.16.0.1/16 dev up0\n\
    addr add fd00::1/64 dev up0 nodad\n";

/// Destination, a /24, and gateway of IPv4 route `number`.
#[must_use]
pub fn ipv4(number: usize) -> (Ipv4Addr, Ipv4Addr) {
    let to = Ipv4Addr::from_bits((20 << 24) + ((number as u32) << 8));
    (to, Ipv4Addr::new(172, 16, 1 + (number % 7) as u8, 1 + (number % 200) as u8))
}

/// Destination, a /48, and gateway of IPv6 route `number`.
#[must_use]
pub fn ipv6(number: usize) -> (Ipv6Addr, Ipv6Addr) {
    let to = Ipv6Addr::new(0x2a00, (number >> 16) as u16, number as u16, 0, 0, 0, 0, 0);
    (to, Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 1, 1 + (number % 200) as u16))
}
