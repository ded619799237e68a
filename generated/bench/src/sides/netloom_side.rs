//! netloom itself. PLACEHOLDER: the bodies are to be written against its public API.
//!
//! Compiled only with the feature `netloom`; until the bodies are there that build panics in the
//! checksum test before anything is timed, so no made-up number can come out of it.

/// Five getters of a route (see [`crate::reference::route_five`]): table, dst, oif, priority,
/// gateway; an absent one counts nothing. `body` is `struct rtmsg` and the attributes.
#[inline]
pub fn route_five(body: &[u8]) -> u64 {
    todo!("decode {} bytes of a route", body.len())
}

/// Ten getters of a link (see [`crate::reference::link_ten`]): ifname, mtu, txqlen, operstate,
/// address, broadcast, qdisc, group, num-tx-queues, rx_packets of stats64. `body` is
/// `struct ifinfomsg` and the attributes.
#[inline]
pub fn link_ten(body: &[u8]) -> u64 {
    todo!("decode {} bytes of a link", body.len())
}

/// Builds the newlink request of [`crate::encode::request`] from nothing and hands `finished` its
/// body: `struct ifinfomsg` and the attributes, without `nlmsghdr`.
#[inline]
pub fn newlink_fresh(finished: impl FnOnce(&[u8]) -> u64) -> u64 {
    let _ = finished;
    todo!("encode a newlink request")
}

/// The same into a buffer that has served before; leaves exactly the body in it.
#[inline]
pub fn newlink_reused(buffer: &mut Vec<u8>) {
    buffer.clear();
    todo!("encode a newlink request")
}
