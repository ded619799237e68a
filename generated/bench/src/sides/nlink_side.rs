//! nlink: parses a message into an owned struct, then its getters.

use nlink::netlink::FromNetlink;
use nlink::netlink::messages::{LinkMessage, LinkStats, RouteMessage};

use crate::digest;

/// A parsed route.
#[inline]
pub fn route_five(body: &[u8]) -> u64 {
    let Ok(route) = RouteMessage::from_bytes(body) else {
        return 0;
    };
    u64::from(route.table_id())
        + route.destination().map_or(0, |address| digest::ip(*address))
        + u64::from(route.oif().unwrap_or_default())
        + u64::from(route.priority().unwrap_or_default())
        + route.gateway().map_or(0, |address| digest::ip(*address))
}

/// A parsed link.
#[inline]
pub fn link_ten(body: &[u8]) -> u64 {
    let Ok(link) = LinkMessage::from_bytes(body) else {
        return 0;
    };
    link.name().map_or(0, |name| digest::bytes(name.as_bytes()))
        + u64::from(link.mtu().unwrap_or_default())
        + u64::from(link.txqlen().unwrap_or_default())
        + link.operstate().map_or(0, |state| state as u64)
        + link.address().map_or(0, digest::bytes)
        + link.broadcast().map_or(0, digest::bytes)
        + link.qdisc().map_or(0, |name| digest::bytes(name.as_bytes()))
        + u64::from(link.group().unwrap_or_default())
        + u64::from(link.num_tx_queues().unwrap_or_default())
        + link.stats().map_or(0, LinkStats::rx_packets)
}
