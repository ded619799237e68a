//! A dump over a bare netlink socket, with a request written by hand, kept as raw bytes.

use std::os::fd::AsRawFd;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, sendto,
    socket,
};

use crate::messages::{HEADER, align};

const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
const NLM_F_REQUEST: u16 = 0x01;
const NLM_F_DUMP: u16 = 0x300;
const NLM_F_DUMP_INTR: u16 = 0x10;

const RECEIVE_BUFFER: usize = 1 << 20;
const ATTEMPTS: usize = 10;

/// What to dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dump {
    /// RTM_GETROUTE for IPv4, every table.
    Routes,
    /// RTM_GETLINK.
    Links,
}

impl Dump {
    /// The request, its reply's message type, and the fixed header with the address family first.
    fn kinds(self) -> (u16, u16, &'static [u8]) {
        match self {
            Self::Routes => (26, 24, &[2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            Self::Links => (18, 16, &[0; 16]),
        }
    }
}

/// Why one attempt gave no recording.
enum Attempt {
    Whole(Vec<u8>, usize),
    /// Something changed meanwhile (NLM_F_DUMP_INTR), so the dump may miss or repeat objects.
    Interrupted,
}

/// The messages of a dump, concatenated, without the final NLMSG_DONE; and their number.
///
/// # Errors
///
/// When the socket fails, the kernel answers with an error, a datagram does not fit the buffer,
/// or the namespace does not come to rest.
pub fn read(what: Dump) -> Result<(Vec<u8>, usize)> {
    for _ in 0..ATTEMPTS {
        if let Attempt::Whole(bytes, count) = attempt(what)? {
            return Ok((bytes, count));
        }
        sleep(Duration::from_millis(200));
    }
    bail!("{what:?}: interrupted {ATTEMPTS} times")
}

fn attempt(what: Dump) -> Result<Attempt> {
    let (request_type, reply_type, fixed) = what.kinds();
    let socket = socket(
        AddressFamily::Netlink,
        SockType::Raw,
        SockFlag::SOCK_CLOEXEC,
        SockProtocol::NetlinkRoute,
    )
    .context("no netlink socket")?;
    let fd = socket.as_raw_fd();
    bind(fd, &NetlinkAddr::new(0, 0)).context("bind")?;
    let kernel = NetlinkAddr::new(0, 0);
    sendto(fd, &request(request_type, fixed), &kernel, MsgFlags::empty()).context("send")?;

    let mut buffer = vec![0; RECEIVE_BUFFER];
    let mut recording = Vec::new();
    let mut count = 0;
    let mut interrupted = false;
    loop {
        // With MSG_TRUNC the full length comes back even when the buffer was too short.
        let length = recv(fd, &mut buffer, MsgFlags::MSG_TRUNC).context("receive")?;
        let mut rest = buffer.get(..length).context("a datagram was cut")?;
        while !rest.is_empty() {
            let (message, kind, flags) = split(&mut rest)?;
            interrupted |= flags & NLM_F_DUMP_INTR != 0;
            match kind {
                NLMSG_DONE | NLMSG_ERROR => {
                    let code = message.get(HEADER..).and_then(<[u8]>::first_chunk);
                    let code = i32::from_ne_bytes(*code.context("a reply without its code")?);
                    ensure!(code == 0, "{what:?}: the kernel answers {code}");
                    return Ok(if interrupted {
                        Attempt::Interrupted
                    } else {
                        Attempt::Whole(recording, count)
                    });
                }
                kind if kind == reply_type => {
                    recording.extend_from_slice(message);
                    count += 1;
                }
                other => bail!("{what:?}: unexpected message type {other}"),
            }
        }
    }
}

fn request(kind: u16, fixed: &[u8]) -> Vec<u8> {
    let length = (HEADER + fixed.len()) as u32;
    let mut bytes = length.to_ne_bytes().to_vec();
    bytes.extend(kind.to_ne_bytes());
    bytes.extend((NLM_F_REQUEST | NLM_F_DUMP).to_ne_bytes());
    bytes.extend([0; 8]); // sequence number and port
    bytes.extend(fixed);
    bytes
}

/// Takes the first message off `rest`, with its padding; returns its type and flags too.
fn split<'a>(rest: &mut &'a [u8]) -> Result<(&'a [u8], u16, u16)> {
    let header: &[u8; HEADER] = rest.first_chunk().context("half a header")?;
    let [l0, l1, l2, l3, t0, t1, f0, f1, ..] = *header;
    let length = u32::from_ne_bytes([l0, l1, l2, l3]) as usize;
    ensure!(length >= HEADER, "a message shorter than its header");
    let (message, after) =
        rest.split_at_checked(align(length)).context("a message longer than its datagram")?;
    *rest = after;
    Ok((message, u16::from_ne_bytes([t0, t1]), u16::from_ne_bytes([f0, f1])))
}
