//! What a socket can be told before it is opened.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::connection::Connection;
use super::transport::{Transport, Wait};
use super::{Error, OsError, netns, sys};

/// How to open a socket. The defaults suit nearly everyone.
#[derive(Debug, Clone, Default)]
pub struct SocketOptions {
    receive_buffer: Option<(usize, bool)>,
    lenient: bool,
    no_overrun: bool,
    all_nsid: bool,
    timeout: Option<Duration>,
    netns: Option<Arc<OwnedFd>>,
}

impl SocketOptions {
    /// The defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets the kernel queue up to `bytes` for the socket, within the system's limit
    /// (`net.core.rmem_max`). The kernel doubles the number for its own overhead.
    #[must_use]
    pub fn receive_buffer(mut self, bytes: usize) -> Self {
        self.receive_buffer = Some((bytes, false));
        self
    }

    /// The same beyond the system's limit; needs `CAP_NET_ADMIN`.
    #[must_use]
    pub fn force_receive_buffer(mut self, bytes: usize) -> Self {
        self.receive_buffer = Some((bytes, true));
        self
    }

    /// Switches strict checking off: the kernel then ignores what it does not know in a dump
    /// request, filters included. Kernels before 4.20 always do.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Has the kernel drop notifications silently when the queue is full, rather than say so.
    #[must_use]
    pub fn ignore_overrun(mut self) -> Self {
        self.no_overrun = true;
        self
    }

    /// Receives notifications from all network namespaces that have an id in this one; each
    /// tells which it is from. Needs `CAP_NET_BROADCAST`.
    #[must_use]
    pub fn all_namespaces(mut self) -> Self {
        self.all_nsid = true;
        self
    }

    /// Waits at most so long for each datagram of the kernel. This is for blocking sockets;
    /// asynchronous ones leave the time to their executor.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Opens the socket in another network namespace, given by a file such as
    /// `/proc/self/ns/net` once was. The calling thread stays where it is.
    ///
    /// # Errors
    /// The descriptor cannot be duplicated.
    pub fn in_netns(mut self, netns: impl AsFd) -> Result<Self, Error> {
        let fd = netns.as_fd().try_clone_to_owned().map_err(OsError::of("dup"))?;
        self.netns = Some(Arc::new(fd));
        Ok(self)
    }

    /// Opens the socket in another network namespace, given by its path, such as
    /// `/run/netns/blue` or `/proc/1/ns/net`.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn in_netns_path(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        self.in_netns(netns::open(path.as_ref())?)
    }

    /// Opens the socket in the network namespace of a process, given by its number in the
    /// caller's namespace of processes. Once this returns, the process may end.
    ///
    /// # Errors
    /// There is no such process, or it may not be looked at.
    pub fn in_netns_of(self, process: u32) -> Result<Self, Error> {
        self.in_netns_path(format!("/proc/{process}/ns/net"))
    }

    /// Opens a descriptor and prepares it.
    pub(super) fn open(&self, protocol: i32) -> Result<OwnedFd, Error> {
        let fd = match &self.netns {
            None => sys::open(protocol)?,
            Some(netns) => netns::inside(netns.as_fd(), || sys::open(protocol))?,
        };
        self.apply(fd.as_fd())?;
        Ok(fd)
    }

    /// Prepares a descriptor that something else opened.
    pub(super) fn adopt(&self, fd: OwnedFd) -> Result<OwnedFd, Error> {
        // Fails unless it is a netlink socket.
        sys::port(fd.as_fd())?;
        self.apply(fd.as_fd())?;
        Ok(fd)
    }

    /// What the socket works with from then on.
    pub(super) fn connection(&self, fd: OwnedFd) -> Result<Connection, Error> {
        sys::connect_to_kernel(fd.as_fd())?;
        let port = sys::port(fd.as_fd())?;
        let wait = Wait::For(self.timeout);
        Ok(Connection::new(Transport::socket(fd), port, wait))
    }

    /// Sets the options of a descriptor.
    fn apply(&self, fd: BorrowedFd<'_>) -> Result<(), Error> {
        sys::set_if_known(fd, sys::ExtAck)?;
        sys::set_if_known(fd, sys::CapAck)?;
        if !self.lenient {
            sys::set_if_known(fd, sys::StrictCheck)?;
        }
        if self.no_overrun {
            sys::set(fd, sys::NoEnobufs, &true)?;
        }
        if self.all_nsid {
            sys::set(fd, sys::ListenAllNsid, &true)?;
        }
        if let Some((bytes, force)) = self.receive_buffer {
            sys::set_receive_buffer(fd, bytes, force)?;
        }
        Ok(())
    }
}
