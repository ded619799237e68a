//! netlink-bindings: with its getters, and with one `match` over its attribute iterator.

use netlink_bindings::rt_link::{Ifinfomsg, LinkAttrs, OpGetlinkDump, OpNewlinkDo, Request};
use netlink_bindings::rt_route::{OpGetrouteDump, RouteAttrs};
use netlink_bindings::traits::NetlinkRequest;

use crate::digest;
use crate::encode::request;

/// Five getters of a route.
#[inline]
pub fn route_five(body: &[u8]) -> u64 {
    let (_, attrs) = OpGetrouteDump::decode_request(body);
    u64::from(attrs.get_table().unwrap_or_default())
        + attrs.get_dst().map_or(0, digest::ip)
        + u64::from(attrs.get_oif().unwrap_or_default())
        + u64::from(attrs.get_priority().unwrap_or_default())
        + attrs.get_gateway().map_or(0, digest::ip)
}

/// One pass over a route's attributes.
#[inline]
pub fn route_five_iterating(body: &[u8]) -> u64 {
    let (_, attrs) = OpGetrouteDump::decode_request(body);
    let mut sum = 0;
    // A plain loop: it is much faster here than `flatten` and `map` on the same iterator.
    for attr in attrs {
        sum += match attr {
            Ok(RouteAttrs::Table(value) | RouteAttrs::Oif(value) | RouteAttrs::Priority(value)) => {
                u64::from(value)
            }
            Ok(RouteAttrs::Dst(value) | RouteAttrs::Gateway(value)) => digest::ip(value),
            _ => 0,
        };
    }
    sum
}

/// Ten getters of a link.
#[inline]
pub fn link_ten(body: &[u8]) -> u64 {
    let (_, attrs) = OpGetlinkDump::decode_request(body);
    attrs.get_ifname().map_or(0, |name| digest::bytes(name.to_bytes()))
        + u64::from(attrs.get_mtu().unwrap_or_default())
        + u64::from(attrs.get_txqlen().unwrap_or_default())
        + u64::from(attrs.get_operstate().unwrap_or_default())
        + attrs.get_address().map_or(0, digest::bytes)
        + attrs.get_broadcast().map_or(0, digest::bytes)
        + attrs.get_qdisc().map_or(0, |name| digest::bytes(name.to_bytes()))
        + u64::from(attrs.get_group().unwrap_or_default())
        + u64::from(attrs.get_num_tx_queues().unwrap_or_default())
        + attrs.get_stats64().map_or(0, |stats| stats.rx_packets)
}

/// One pass over a link's attributes.
#[inline]
pub fn link_ten_iterating(body: &[u8]) -> u64 {
    let (_, attrs) = OpGetlinkDump::decode_request(body);
    let mut sum = 0;
    for attr in attrs {
        sum += match attr {
            Ok(LinkAttrs::Ifname(value) | LinkAttrs::Qdisc(value)) => {
                digest::bytes(value.to_bytes())
            }
            Ok(LinkAttrs::Address(value) | LinkAttrs::Broadcast(value)) => digest::bytes(value),
            Ok(
                LinkAttrs::Mtu(value)
                | LinkAttrs::Txqlen(value)
                | LinkAttrs::Group(value)
                | LinkAttrs::NumTxQueues(value),
            ) => u64::from(value),
            Ok(LinkAttrs::Operstate(value)) => u64::from(value),
            Ok(LinkAttrs::Stats64(value)) => value.rx_packets,
            _ => 0,
        };
    }
    sum
}

/// A request built from nothing, as the crate's documentation does it.
#[inline]
pub fn newlink_fresh(finished: impl FnOnce(&[u8]) -> u64) -> u64 {
    let mut newlink = Request::new().set_create().set_excl().op_newlink_do(&Ifinfomsg::default());
    newlink
        .encode()
        .push_ifname(request::IFNAME)
        .push_mtu(request::MTU)
        .nested_linkinfo()
        .nested_data_bridge()
        .push_forward_delay(request::FORWARD_DELAY)
        .push_stp_state(request::STP_STATE)
        .push_priority(request::PRIORITY)
        .push_vlan_filtering(request::VLAN_FILTERING);
    finished(newlink.payload())
}

/// The same into a buffer that has served before.
#[inline]
pub fn newlink_reused(buffer: &mut Vec<u8>) {
    buffer.clear();
    OpNewlinkDo::encode_request(buffer, &Ifinfomsg::default())
        .push_ifname(request::IFNAME)
        .push_mtu(request::MTU)
        .nested_linkinfo()
        .nested_data_bridge()
        .push_forward_delay(request::FORWARD_DELAY)
        .push_stp_state(request::STP_STATE)
        .push_priority(request::PRIORITY)
        .push_vlan_filtering(request::VLAN_FILTERING);
}
