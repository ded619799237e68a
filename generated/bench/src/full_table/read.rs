//! Reading all IPv4 routes back: by a dump of netloom with five getters each, and by a loop that
//! receives the same bytes and looks at none of them, over a plain socket or one of netloom's.

use std::hint::black_box;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use anyhow::{Context as _, Result, bail, ensure};
use netloom::rt_route::{self, Getroute, GetrouteReply};
use netloom::{DecodeError, Replies, Route, Socket};
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, sendto,
    socket,
};

use crate::digest;
use crate::messages::{HEADER, align};

/// What netloom receives into, and so what the plain loop has.
const BUFFER: usize = 32 * 1024;

/// A dump of IPv4 routes, written by hand: `struct nlmsghdr` and `struct rtmsg`.
const REQUEST: [u8; 28] = {
    let mut bytes = [0; 28];
    [bytes[0], bytes[1], bytes[2], bytes[3]] = 28_u32.to_ne_bytes();
    // RTM_GETROUTE; NLM_F_REQUEST and NLM_F_DUMP; AF_INET
    [bytes[4], bytes[5]] = 26_u16.to_ne_bytes();
    [bytes[6], bytes[7]] = 0x301_u16.to_ne_bytes();
    bytes[HEADER] = 2;
    bytes
};

/// Dumps all IPv4 routes and asks five attributes of each. Returns how many there were.
///
/// # Errors
///
/// When the dump fails or is interrupted.
pub fn by_netloom() -> Result<usize> {
    let mut socket = Socket::<Route>::open()?;
    read(&mut socket.dump(&request())?)
}

/// The same behind the first route; `counted` does it and watches. Returns what `counted` does.
///
/// # Errors
///
/// As [`by_netloom`].
pub fn behind_the_first<T>(
    counted: impl FnOnce(&mut dyn FnMut() -> Result<usize>) -> T,
) -> Result<T> {
    let mut socket = Socket::<Route>::open()?;
    let mut routes = socket.dump(&request())?;
    routes.next()?.context("no routes")?;
    Ok(counted(&mut || read(&mut routes)))
}

fn request() -> Getroute {
    let mut request = rt_route::getroute();
    request.header(|h| h.rtm_family = 2);
    request
}

fn read(routes: &mut Replies<'_, Getroute>) -> Result<usize> {
    let (mut count, mut digest) = (0, 0_u64);
    while let Some(route) = routes.next()? {
        digest = digest.wrapping_add(five(&route)?);
        count += 1;
    }
    black_box(digest);
    ensure!(!routes.interrupted(), "routes changed meanwhile");
    Ok(count)
}

#[inline]
fn five(route: &GetrouteReply<'_>) -> Result<u64, DecodeError> {
    Ok(u64::from(route.table()?.unwrap_or_default())
        + route.dst()?.map_or(0, digest::ip)
        + u64::from(route.oif()?.unwrap_or_default())
        + u64::from(route.priority()?.unwrap_or_default())
        + route.gateway()?.map_or(0, digest::ip))
}

/// What the dump is as bytes: how many, and how many routes in them.
///
/// # Errors
///
/// When the socket fails or the kernel refuses.
pub fn extent() -> Result<(usize, usize)> {
    let (mut bytes, mut routes) = (0, 0);
    receive(plain()?.as_raw_fd(), |datagram| {
        bytes += datagram.len();
        let mut rest = datagram;
        while let Some(header) = rest.first_chunk::<HEADER>() {
            let [l0, l1, l2, l3, t0, t1, ..] = *header;
            match u16::from_ne_bytes([t0, t1]) {
                24 => routes += 1,
                3 => return Ok(true),
                other => bail!("message of type {other}"),
            }
            let length = u32::from_ne_bytes([l0, l1, l2, l3]) as usize;
            rest = rest.get(align(length)..).context("a message that is cut")?;
        }
        Ok(false)
    })?;
    Ok((bytes, routes))
}

/// Reads so many bytes of a dump and throws them away.
///
/// # Errors
///
/// When the socket fails.
pub fn discard(bytes: usize) -> Result<()> {
    discard_from(plain()?.as_raw_fd(), bytes)
}

/// The same over a socket with the options that netloom sets: the kernel then does exactly what it
/// does for netloom's dump. It does less than for a plain socket, because requests are checked
/// strictly: routes are all there is to list, and exceptions to them are not looked for
/// (`ip_valid_fib_dump_req`, net/ipv4/fib_frontend.c).
///
/// # Errors
///
/// When the socket fails.
pub fn discard_alike(bytes: usize) -> Result<()> {
    discard_from(Socket::<Route>::open()?.as_raw_fd(), bytes)
}

fn discard_from(socket: RawFd, bytes: usize) -> Result<()> {
    let mut left = bytes;
    receive(socket, |datagram| {
        left = left.saturating_sub(datagram.len());
        Ok(left == 0)
    })
}

/// A socket without any options.
fn plain() -> Result<OwnedFd> {
    let socket = socket(
        AddressFamily::Netlink,
        SockType::Raw,
        SockFlag::SOCK_CLOEXEC,
        SockProtocol::NetlinkRoute,
    )
    .context("no netlink socket")?;
    bind(socket.as_raw_fd(), &NetlinkAddr::new(0, 0)).context("bind")?;
    Ok(socket)
}

/// Sends the request and receives datagrams until `done`.
fn receive(fd: RawFd, mut done: impl FnMut(&[u8]) -> Result<bool>) -> Result<()> {
    sendto(fd, &REQUEST, &NetlinkAddr::new(0, 0), MsgFlags::empty()).context("send")?;
    let mut buffer = vec![0; BUFFER];
    loop {
        let length = recv(fd, &mut buffer, MsgFlags::empty()).context("receive")?;
        if done(buffer.get(..length).unwrap_or_default())? {
            return Ok(());
        }
    }
}
