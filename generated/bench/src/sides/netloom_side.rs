//! netloom: its views, and its request types.

use netloom::rt_link::{self, GetlinkReply};
use netloom::rt_route::GetrouteReply;
use netloom::{DecodeError, Request};

use crate::digest;
use crate::encode::request;

/// Five getters of a route.
#[inline]
pub fn route_five(body: &[u8]) -> u64 {
    read_route(body).unwrap_or_default()
}

#[inline]
fn read_route(body: &[u8]) -> Result<u64, DecodeError> {
    let route = GetrouteReply::read(body)?;
    Ok(u64::from(route.table()?.unwrap_or_default())
        + route.dst()?.map_or(0, digest::ip)
        + u64::from(route.oif()?.unwrap_or_default())
        + u64::from(route.priority()?.unwrap_or_default())
        + route.gateway()?.map_or(0, digest::ip))
}

/// Ten getters of a link.
#[inline]
pub fn link_ten(body: &[u8]) -> u64 {
    read_link(body).unwrap_or_default()
}

#[inline]
fn read_link(body: &[u8]) -> Result<u64, DecodeError> {
    let link = GetlinkReply::read(body)?;
    Ok(link.ifname()?.map_or(0, |name| digest::bytes(name))
        + u64::from(link.mtu()?.unwrap_or_default())
        + u64::from(link.txqlen()?.unwrap_or_default())
        + u64::from(link.operstate()?.unwrap_or_default())
        + link.address()?.map_or(0, |address| digest::bytes(address.as_bytes()))
        + link.broadcast()?.map_or(0, |address| digest::bytes(address.as_bytes()))
        + link.qdisc()?.map_or(0, |name| digest::bytes(name))
        + u64::from(link.group()?.unwrap_or_default())
        + u64::from(link.num_tx_queues()?.unwrap_or_default())
        + link.stats64()?.map_or(0, |stats| stats.rx_packets))
}

/// A request built from nothing, as the crate's documentation does it.
#[inline]
pub fn newlink_fresh(finished: impl FnOnce(&[u8]) -> u64) -> u64 {
    let mut newlink = rt_link::newlink();
    newlink.create().exclusive().ifname(request::IFNAME.to_bytes()).mtu(request::MTU).linkinfo(
        |info| {
            info.data_bridge(|bridge| {
                bridge
                    .forward_delay(request::FORWARD_DELAY)
                    .stp_state(request::STP_STATE)
                    .priority(request::PRIORITY)
                    .vlan_filtering(request::VLAN_FILTERING);
            });
        },
    );
    newlink.buffer().bytes().map_or(0, finished)
}
