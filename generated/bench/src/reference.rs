//! The expected checksums, read byte by byte with no netlink crate, so that agreement with them
//! means something.
//!
//! Also says in how many messages all the attributes are present; a recording in which they are
//! mostly absent would measure nothing.

use std::net::Ipv4Addr;

use crate::digest;
use crate::messages::align;

/// Bytes of `struct rtmsg`.
pub const RTMSG: usize = 12;
/// Bytes of `struct ifinfomsg`.
const IFINFOMSG: usize = 16;

/// The five attributes of a route: dst, oif, gateway, priority, table (`linux/rtnetlink.h`).
const ROUTE: [u16; 5] = [1, 4, 5, 6, 15];
/// The ten of a link: address, broadcast, ifname, mtu, qdisc, txqlen, operstate, stats64, group,
/// num-tx-queues (`linux/if_link.h`).
const LINK: [u16; 10] = [1, 2, 3, 4, 6, 13, 16, 23, 27, 31];

/// The checksum of a route's five attributes; one that is absent counts nothing.
#[must_use]
pub fn route_five(body: &[u8]) -> u64 {
    ROUTE
        .iter()
        .filter_map(|&id| Some((id, attribute(body, RTMSG, id)?)))
        .map(|(id, value)| match id {
            1 | 5 => {
                value.first_chunk::<4>().map_or(0, |&octets| digest::ipv4(Ipv4Addr::from(octets)))
            }
            _ => u64::from(word(value)),
        })
        .fold(0, u64::wrapping_add)
}

/// The checksum of a link's ten attributes.
#[must_use]
pub fn link_ten(body: &[u8]) -> u64 {
    LINK.iter()
        .filter_map(|&id| Some((id, attribute(body, IFINFOMSG, id)?)))
        .map(|(id, value)| match id {
            1 | 2 => digest::bytes(value),
            3 | 6 => digest::bytes(value.strip_suffix(&[0]).unwrap_or(value)),
            16 => value.first().map_or(0, |&state| u64::from(state)),
            23 => value.first_chunk().map_or(0, |&octets| u64::from_ne_bytes(octets)),
            _ => u64::from(word(value)),
        })
        .fold(0, u64::wrapping_add)
}

/// Whether a route has all five attributes.
#[must_use]
pub fn route_complete(body: &[u8]) -> bool {
    ROUTE.iter().all(|&id| attribute(body, RTMSG, id).is_some())
}

/// Whether a link has all ten attributes.
#[must_use]
pub fn link_complete(body: &[u8]) -> bool {
    LINK.iter().all(|&id| attribute(body, IFINFOMSG, id).is_some())
}

/// The attributes after a fixed header of `skip` bytes, as id (flag bits removed) and value.
pub fn attributes(body: &[u8], skip: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = body.get(skip..).unwrap_or_default();
    std::iter::from_fn(move || {
        let [l0, l1, t0, t1] = *rest.first_chunk()?;
        let length = usize::from(u16::from_ne_bytes([l0, l1]));
        let value = rest.get(4..length)?;
        rest = rest.get(align(length)..).unwrap_or_default();
        Some((u16::from_ne_bytes([t0, t1]) & 0x3fff, value))
    })
}

fn attribute(body: &[u8], skip: usize, wanted: u16) -> Option<&[u8]> {
    attributes(body, skip).find(|&(id, _)| id == wanted).map(|(_, value)| value)
}

fn word(value: &[u8]) -> u32 {
    value.first_chunk().map_or(0, |&octets| u32::from_ne_bytes(octets))
}
