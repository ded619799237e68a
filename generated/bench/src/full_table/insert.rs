//! Putting the routes into the kernel: by a batch of netloom, and by `ip -batch`.

use std::fmt::Write as _;
use std::net::IpAddr;
use std::time::Instant;

use anyhow::{Context as _, Result};
use netloom::prelude::*;
use netloom::rt_route::{self, RtmType, Rtmsg};
use netloom::{Route, Socket, rt_link};

use super::{DEVICE, LINK, METRIC, PROTOCOL, ipv4, ipv6};
use crate::recording::namespace::populate;

/// Requests of a batch of netloom.
const BATCH: usize = 10_000;

/// Number of the main table.
const MAIN: u8 = 254;

/// Seconds that it took: IPv4, IPv6.
pub type Seconds = [f64; 2];

/// Makes the link that the routes need.
///
/// # Errors
///
/// When `ip` fails.
pub fn prepare() -> Result<()> {
    populate(LINK)
}

/// Inserts `counts` routes of IPv4 and IPv6 by netloom.
///
/// # Errors
///
/// When the kernel refuses one.
pub fn by_netloom(counts: [usize; 2]) -> Result<Seconds> {
    let mut socket = Socket::<Route>::open()?;
    let link = socket.get(rt_link::getlink().ifname(DEVICE))?.header().ifi_index.unsigned_abs();
    let mut seconds = [0.0; 2];
    for (six, seconds) in [false, true].into_iter().zip(&mut seconds) {
        let count = counts[usize::from(six)];
        let start = Instant::now();
        let mut next = 0;
        while next < count {
            let mut batch = socket.batch();
            let end = count.min(next + BATCH);
            for number in next..end {
                batch.add(&request(number, six, link))?;
            }
            for (result, number) in batch.send().into_iter().zip(next..) {
                result.with_context(|| format!("route {number}"))?;
            }
            next = end;
        }
        *seconds = start.elapsed().as_secs_f64();
    }
    Ok(seconds)
}

/// Inserts the same by `ip -batch`; what it reads is made beforehand.
///
/// # Errors
///
/// When `ip` fails.
pub fn by_ip(counts: [usize; 2]) -> Result<Seconds> {
    let mut seconds = [0.0; 2];
    for (six, seconds) in [false, true].into_iter().zip(&mut seconds) {
        let mut lines = String::new();
        for number in 0..counts[usize::from(six)] {
            let (to, length, by) = ends(number, six);
            // Writing to a String never fails.
            let _ = writeln!(
                lines,
                "route add {to}/{length} via {by} dev {DEVICE} proto {PROTOCOL} metric {METRIC}"
            );
        }
        let start = Instant::now();
        populate(&lines)?;
        *seconds = start.elapsed().as_secs_f64();
    }
    Ok(seconds)
}

fn ends(number: usize, six: bool) -> (IpAddr, u8, IpAddr) {
    if six {
        let (to, by) = ipv6(number);
        (to.into(), 48, by.into())
    } else {
        let (to, by) = ipv4(number);
        (to.into(), 24, by.into())
    }
}

fn request(number: usize, six: bool, link: u32) -> rt_route::Newroute {
    let (to, length, by) = ends(number, six);
    let header = Rtmsg::with(|h| {
        h.rtm_family = if six { 10 } else { 2 };
        h.rtm_dst_len = length;
        h.rtm_table = MAIN;
        h.rtm_protocol = PROTOCOL;
        h.rtm_type = RtmType::UNICAST;
    });
    let mut request = rt_route::newroute();
    request
        .create()
        .exclusive()
        .header(|h| *h = header)
        .dst(to)
        .gateway(by)
        .oif(link)
        .priority(METRIC);
    request
}
