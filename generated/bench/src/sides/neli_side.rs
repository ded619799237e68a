//! neli: parses a message into a vector of attributes whose values stay bytes.

use std::io::Cursor;
use std::net::Ipv4Addr;

use neli::FromBytesWithInput;
use neli::consts::rtnl::{Ifla, Rta};
use neli::rtnl::{Ifinfomsg, Rtmsg};

use crate::digest;

/// A parsed route.
#[inline]
pub fn route_five(body: &[u8]) -> u64 {
    let Ok(message) = Rtmsg::from_bytes_with_input(&mut Cursor::new(body), body.len()) else {
        return 0;
    };
    message
        .rtattrs()
        .iter()
        .map(|attribute| {
            let value = attribute.rta_payload().as_ref();
            match attribute.rta_type() {
                Rta::Table | Rta::Oif | Rta::Priority => u64::from(word(value)),
                Rta::Dst | Rta::Gateway => value
                    .first_chunk::<4>()
                    .map_or(0, |&octets| digest::ipv4(Ipv4Addr::from(octets))),
                _ => 0,
            }
        })
        .fold(0, u64::wrapping_add)
}

/// A parsed link.
#[inline]
pub fn link_ten(body: &[u8]) -> u64 {
    let Ok(message) = Ifinfomsg::from_bytes_with_input(&mut Cursor::new(body), body.len()) else {
        return 0;
    };
    message
        .rtattrs()
        .iter()
        .map(|attribute| {
            let value = attribute.rta_payload().as_ref();
            match attribute.rta_type() {
                Ifla::Ifname | Ifla::Qdisc => {
                    digest::bytes(value.strip_suffix(&[0]).unwrap_or(value))
                }
                Ifla::Address | Ifla::Broadcast => digest::bytes(value),
                Ifla::Mtu | Ifla::Txqlen | Ifla::Group | Ifla::NumTxQueues => {
                    u64::from(word(value))
                }
                Ifla::Operstate => value.first().map_or(0, |&state| u64::from(state)),
                Ifla::Stats64 => {
                    value.first_chunk().map_or(0, |&octets| u64::from_ne_bytes(octets))
                }
                _ => 0,
            }
        })
        .fold(0, u64::wrapping_add)
}

fn word(value: &[u8]) -> u32 {
    value.first_chunk().map_or(0, |&octets| u32::from_ne_bytes(octets))
}
