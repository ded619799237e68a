//! Links to test with, and shortcuts for what every test needs.

use std::time::Duration;

use netloom::{HardwareAddr, Request as _, Route, Socket, SocketOptions, Subscription, rt_link};

use super::Failure;

/// `IF_OPER_UP` (include/uapi/linux/if.h).
const OPER_UP: u8 = 6;

/// A socket with a timeout.
#[track_caller]
pub(crate) fn route_socket() -> Result<Socket<Route>, Failure> {
    let options = SocketOptions::new().timeout(Duration::from_secs(20));
    Ok(Socket::open_with(&options)?)
}

/// Creates a pair of connected Ethernet links (veth, which every kernel has) and sets them up.
#[track_caller]
pub(crate) fn veth(sock: &mut Socket<Route>, name: &str, peer: &str) -> Result<(), Failure> {
    let mut other = rt_link::newlink();
    other.ifname(peer);
    let other = other.buffer().bytes()?;
    let mut req = rt_link::newlink();
    req.create().exclusive().ifname(name);
    req.linkinfo(|info| {
        info.data_veth(|veth| {
            veth.peer(other);
        });
    });
    sock.request(&req)?;
    for name in [name, peer] {
        sock.request(rt_link::setlink().ifname(name).header(up))?;
    }
    wait_for_carrier(sock, &[name, peer])
}

/// Waits until links can carry packets, which takes a moment after they are set up.
#[track_caller]
fn wait_for_carrier(sock: &mut Socket<Route>, names: &[&str]) -> Result<(), Failure> {
    let mut changes = Subscription::<Route>::open()?;
    changes.join::<rt_link::Family>("rtnlgrp-link")?;
    changes.set_timeout(Some(Duration::from_secs(10)));
    for name in names {
        while sock.get(rt_link::getlink().ifname(name))?.operstate()? != Some(OPER_UP) {
            changes.next()?;
        }
    }
    Ok(())
}

/// Fills in the header of a request that sets a link up.
pub(crate) fn up(h: &mut rt_link::Ifinfomsg) {
    h.ifi_flags = rt_link::IfinfoFlags::UP;
    h.ifi_change = h.ifi_flags.0;
}

/// The number of a link.
#[track_caller]
pub(crate) fn index(sock: &mut Socket<Route>, name: &str) -> Result<i32, Failure> {
    Ok(sock.get(rt_link::getlink().ifname(name))?.header().ifi_index)
}

/// A hardware address.
pub(crate) fn mac(text: &str) -> HardwareAddr {
    text.parse().expect("a hardware address in a test")
}
