//! netlink-packet-route: parses a message into owned enums, then looks for the wanted ones.

use netlink_packet_core::Parseable;
use netlink_packet_route::link::{LinkAttribute, LinkMessage};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage};

use crate::digest;

/// A parsed route.
#[inline]
pub fn route_five(body: &[u8]) -> u64 {
    let Ok(message) = RouteMessage::parse(body) else {
        return 0;
    };
    message
        .attributes
        .iter()
        .map(|attribute| match attribute {
            RouteAttribute::Table(value)
            | RouteAttribute::Oif(value)
            | RouteAttribute::Priority(value) => u64::from(*value),
            RouteAttribute::Destination(RouteAddress::Inet(value))
            | RouteAttribute::Gateway(RouteAddress::Inet(value)) => digest::ipv4(*value),
            _ => 0,
        })
        .fold(0, u64::wrapping_add)
}

/// A parsed link.
#[inline]
pub fn link_ten(body: &[u8]) -> u64 {
    let Ok(message) = LinkMessage::parse(body) else {
        return 0;
    };
    message
        .attributes
        .iter()
        .map(|attribute| match attribute {
            LinkAttribute::IfName(value) | LinkAttribute::Qdisc(value) => {
                digest::bytes(value.as_bytes())
            }
            LinkAttribute::Address(value) | LinkAttribute::Broadcast(value) => digest::bytes(value),
            LinkAttribute::Mtu(value)
            | LinkAttribute::TxQueueLen(value)
            | LinkAttribute::Group(value)
            | LinkAttribute::NumTxQueues(value) => u64::from(*value),
            LinkAttribute::OperState(value) => u64::from(u8::from(*value)),
            LinkAttribute::Stats64(value) => value.rx_packets,
            _ => 0,
        })
        .fold(0, u64::wrapping_add)
}
