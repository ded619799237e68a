//! Whole datagrams from and to the kernel, or from and to a scripted kernel.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::sys::socket::MsgFlags;

use super::{OsError, sys};
#[cfg(any(test, feature = "testing"))]
use crate::testing::ScriptedKernel;

/// Initial size of the receive buffer, in bytes. The kernel never sends more in a datagram of a
/// dump unless one object needs it, and sends less to readers with smaller buffers
/// (`netlink_recvmsg`).
pub(super) const BUFFER: usize = 32 * 1024;

/// How long to wait for a datagram.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wait {
    /// Until there is one, or at most for this time.
    For(Option<Duration>),
    /// Not at all: what is not there now never arrives.
    Never,
    /// Not here: the caller awaits readiness and tries again.
    Async,
}

/// A whole datagram that was received.
#[derive(Debug, Clone, Copy)]
pub(super) struct Datagram {
    pub(super) len: usize,
    pub(super) nsid: Option<i32>,
}

/// Where datagrams are sent to and received from.
pub(super) enum Transport {
    /// A netlink socket.
    Socket {
        /// Shared with whatever watches it for an asynchronous socket.
        fd: Arc<OwnedFd>,
        /// Room for control messages; empty if none are of interest. On the heap because they
        /// are read in place and must be aligned.
        control: Vec<u8>,
    },
    /// A scripted kernel.
    #[cfg(any(test, feature = "testing"))]
    Script {
        kernel: Box<ScriptedKernel>,
        /// Takes the place of the socket for whatever watches it.
        fd: Arc<OwnedFd>,
        /// Makes `fd` readable when a slow kernel is ready to go on.
        waker: OwnedFd,
    },
}

impl Transport {
    pub(super) fn send(&mut self, bytes: &[u8]) -> Result<(), OsError> {
        match self {
            Self::Socket { fd, .. } => match sys::send(fd.as_fd(), bytes) {
                Err(error) if error.errno() == crate::exchange::Errno::EMSGSIZE => {
                    sys::grow_send_buffer(fd.as_fd(), bytes.len())?;
                    sys::send(fd.as_fd(), bytes)
                }
                other => other,
            },
            #[cfg(any(test, feature = "testing"))]
            Self::Script { kernel, .. } => {
                kernel.send(bytes);
                Ok(())
            }
        }
    }

    /// Receives the next datagram of the kernel into `buffer`, which grows if necessary. `None` if
    /// there was none in time.
    pub(super) fn receive(
        &mut self,
        buffer: &mut Vec<u8>,
        wait: Wait,
    ) -> Result<Option<Datagram>, OsError> {
        match self {
            Self::Socket { fd, control } => receive(fd.as_fd(), control, buffer, wait)
                .map_err(|errno| OsError::new("recvmsg", errno)),
            #[cfg(any(test, feature = "testing"))]
            Self::Script { kernel, fd, waker } => {
                if matches!(wait, Wait::Async) && kernel.is_delayed() {
                    sys::send(waker.as_fd(), &[0])?;
                    return Ok(None);
                }
                while sys::receive(fd.as_fd(), &mut [], None, MsgFlags::MSG_DONTWAIT).is_ok() {}
                match kernel.receive(buffer) {
                    Some(Ok(len)) => Ok(Some(Datagram { len, nsid: None })),
                    Some(Err(errno)) => Err(OsError::new("recvmsg", Errno::from_raw(errno.0))),
                    None => Ok(None),
                }
            }
        }
    }

    /// The descriptor, for a reactor to watch.
    pub(super) fn descriptor(&self) -> Arc<OwnedFd> {
        match self {
            Self::Socket { fd, .. } => Arc::clone(fd),
            #[cfg(any(test, feature = "testing"))]
            Self::Script { fd, .. } => Arc::clone(fd),
        }
    }

    /// A socket.
    pub(super) fn socket(fd: OwnedFd) -> Self {
        Self::Socket { fd: Arc::new(fd), control: Vec::new() }
    }

    /// Makes room for the network namespace that the kernel attaches to notifications if it was
    /// asked to, perhaps by the program that opened the descriptor.
    pub(super) fn enable_nsid(&mut self) {
        match self {
            Self::Socket { control, .. } => {
                let space: Vec<u8> = nix::cmsg_space!(i32, u32);
                control.resize(space.capacity(), 0);
            }
            #[cfg(any(test, feature = "testing"))]
            Self::Script { .. } => {}
        }
    }

    #[cfg(any(test, feature = "testing"))]
    pub(super) fn script(kernel: ScriptedKernel) -> Result<Self, OsError> {
        let pair = std::os::unix::net::UnixDatagram::pair();
        let (idle, waker) = pair.map_err(OsError::of("socketpair"))?;
        let fd = Arc::new(OwnedFd::from(idle));
        Ok(Self::Script { kernel: Box::new(kernel), fd, waker: waker.into() })
    }
}

impl AsFd for Transport {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Socket { fd, .. } => fd.as_fd(),
            #[cfg(any(test, feature = "testing"))]
            Self::Script { fd, .. } => fd.as_fd(),
        }
    }
}

fn receive(
    fd: BorrowedFd<'_>,
    control: &mut [u8],
    buffer: &mut Vec<u8>,
    wait: Wait,
) -> Result<Option<Datagram>, Errno> {
    let mut until = None;
    let mut left = || match wait {
        Wait::For(Some(time)) => {
            // A time too far away to be represented is never reached.
            let until = (*until.get_or_insert_with(|| Instant::now().checked_add(time)))?;
            Some(until.saturating_duration_since(Instant::now()))
        }
        _ => None,
    };
    loop {
        match attempt(fd, control, buffer, blocking(wait)) {
            Ok(Some(datagram)) => return Ok(Some(datagram)),
            // A process that keeps sending us messages must not keep this from ending in time.
            Ok(None) | Err(Errno::EINTR) if left() == Some(Duration::ZERO) => return Ok(None),
            Ok(None) | Err(Errno::EINTR) => {}
            Err(Errno::EAGAIN) => {
                if matches!(wait, Wait::Never | Wait::Async) {
                    return Ok(None);
                }
                match sys::wait(fd, left()) {
                    Ok(true) | Err(Errno::EINTR) => {}
                    Ok(false) => return Ok(None),
                    Err(errno) => return Err(errno),
                }
            }
            Err(errno) => return Err(errno),
        }
    }
}

/// Receives one datagram; `None` if it is not from the kernel.
///
/// The kernel cuts a datagram that is larger than the buffer, so its length is looked at first.
/// That call copies nothing.
fn attempt(
    fd: BorrowedFd<'_>,
    control: &mut [u8],
    buffer: &mut Vec<u8>,
    flags: MsgFlags,
) -> Result<Option<Datagram>, Errno> {
    let ahead = sys::receive(fd, &mut [], None, flags | MsgFlags::MSG_PEEK)?;
    if ahead.len > buffer.len() {
        buffer.resize(ahead.len.next_power_of_two().max(BUFFER), 0);
    }
    let control = (!control.is_empty()).then_some(control);
    let received = sys::receive(fd, buffer, control, MsgFlags::MSG_DONTWAIT)?;
    if received.len > buffer.len() {
        // Another reader of the descriptor took the datagram that was looked at.
        return Err(Errno::EMSGSIZE);
    }
    // Only the kernel has port 0. Other processes may send here where the protocol lets them.
    Ok((received.sender == 0).then_some(Datagram { len: received.len, nsid: received.nsid }))
}

const fn blocking(wait: Wait) -> MsgFlags {
    match wait {
        Wait::For(None) => MsgFlags::empty(),
        Wait::For(Some(_)) | Wait::Never | Wait::Async => MsgFlags::MSG_DONTWAIT,
    }
}
