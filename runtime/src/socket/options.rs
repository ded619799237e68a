//! Options for opening a socket.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::connection::Connection;
use super::transport::{Transport, Wait};
use super::{Error, OsError, netns, sys};

/// Options for opening a socket. The defaults suit nearly everyone.
///
/// The same options serve blocking, asynchronous and untyped sockets, subscriptions and mirrors.
///
/// ```
/// use std::time::Duration;
///
/// use netloom::{Route, Socket, SocketOptions, Subscription};
///
/// let options = SocketOptions::new().receive_buffer(1 << 17).timeout(Duration::from_secs(5));
/// let socket = Socket::<Route>::open_with(&options)?;
/// let events = Subscription::<Route>::open_with(&options)?;
/// # Ok::<(), netloom::Error>(())
/// ```
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
    ///
    /// ```
    /// # use netloom::{Route, Socket, SocketOptions};
    /// let socket = Socket::<Route>::open_with(&SocketOptions::new())?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many bytes the kernel may queue for the socket, within the system's limit
    /// (`net.core.rmem_max`). The kernel doubles the number for its own overhead.
    ///
    /// ```
    /// # use netloom::{Route, SocketOptions, Subscription};
    /// let options = SocketOptions::new().receive_buffer(128 * 1024);
    /// let events = Subscription::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn receive_buffer(mut self, bytes: usize) -> Self {
        self.receive_buffer = Some((bytes, false));
        self
    }

    /// Sets the same beyond the system's limit; needs `CAP_NET_ADMIN`.
    ///
    /// ```no_run
    /// # use netloom::{Route, SocketOptions, Subscription};
    /// let options = SocketOptions::new().force_receive_buffer(64 << 20);
    /// let events = Subscription::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn force_receive_buffer(mut self, bytes: usize) -> Self {
        self.receive_buffer = Some((bytes, true));
        self
    }

    /// Turns strict checking off: the kernel then ignores what it does not know in a dump request,
    /// filters included. Kernels before 4.20 always do.
    ///
    /// ```
    /// # use netloom::{Route, Socket, SocketOptions};
    /// let socket = Socket::<Route>::open_with(&SocketOptions::new().lenient())?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Makes the kernel drop notifications silently when the queue is full, instead of reporting
    /// the loss.
    ///
    /// ```
    /// # use netloom::{Route, SocketOptions, Subscription};
    /// // A display that samples changes does not care which it missed.
    /// let options = SocketOptions::new().ignore_overrun();
    /// let events = Subscription::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn ignore_overrun(mut self) -> Self {
        self.no_overrun = true;
        self
    }

    /// Receives notifications from all network namespaces that have an id in this one.
    /// [`EventMessage::nsid`](super::EventMessage::nsid) says which a notification is from. Needs
    /// `CAP_NET_BROADCAST`.
    ///
    /// ```no_run
    /// # use netloom::{Route, SocketOptions, Subscription};
    /// let options = SocketOptions::new().all_namespaces();
    /// let events = Subscription::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn all_namespaces(mut self) -> Self {
        self.all_nsid = true;
        self
    }

    /// Sets the maximum time to wait for each datagram of the kernel. Without it a socket waits
    /// indefinitely. This is for blocking sockets; asynchronous ones leave deadlines to their
    /// executor.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use netloom::{Route, Socket, SocketOptions};
    /// let options = SocketOptions::new().timeout(Duration::from_secs(5));
    /// let socket = Socket::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Opens the socket in another network namespace, given by an open file of it, such as
    /// `/proc/self/ns/net` opened before the thread moved. The calling thread stays where it is.
    ///
    /// # Errors
    /// [`Error::Os`] if the descriptor cannot be duplicated.
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # use netloom::{Route, Socket, SocketOptions};
    /// let blue = File::open("/run/netns/blue")?;
    /// let socket = Socket::<Route>::open_with(&SocketOptions::new().in_netns(&blue)?)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn in_netns(mut self, netns: impl AsFd) -> Result<Self, Error> {
        let fd = netns.as_fd().try_clone_to_owned().map_err(OsError::of("dup"))?;
        self.netns = Some(Arc::new(fd));
        Ok(self)
    }

    /// Opens the socket in another network namespace, given by its path, such as
    /// `/run/netns/blue` or `/proc/1/ns/net`.
    ///
    /// # Errors
    /// [`Error::Os`] if the file cannot be opened; it names the path.
    ///
    /// ```no_run
    /// # use netloom::{Route, Socket, SocketOptions};
    /// let blue = SocketOptions::new().in_netns_path("/run/netns/blue")?;
    /// let socket = Socket::<Route>::open_with(&blue)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn in_netns_path(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        self.in_netns(netns::open(path.as_ref())?)
    }

    /// Opens the socket in the network namespace of a process, given by its id as the caller sees
    /// it. The process may end once this has returned.
    ///
    /// # Errors
    /// [`Error::Os`] if there is no such process, or the caller may not look at it.
    ///
    /// ```no_run
    /// # use netloom::{Route, Socket, SocketOptions};
    /// # let container = 4711;
    /// let options = SocketOptions::new().in_netns_of(container)?;
    /// let socket = Socket::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn in_netns_of(self, process: u32) -> Result<Self, Error> {
        self.in_netns_path(format!("/proc/{process}/ns/net"))
    }

    /// Opens a socket.
    pub(super) fn connect(&self, protocol: i32) -> Result<Connection, Error> {
        let fd = match &self.netns {
            None => sys::open(protocol)?,
            Some(netns) => netns::run_inside(netns.as_fd(), || sys::open(protocol))?,
        };
        self.connection(fd)
    }

    /// Uses a descriptor that something else opened.
    pub(super) fn connect_fd(&self, fd: OwnedFd) -> Result<Connection, Error> {
        // Fails unless it is a netlink socket.
        sys::port(fd.as_fd())?;
        self.connection(fd)
    }

    fn connection(&self, fd: OwnedFd) -> Result<Connection, Error> {
        self.apply(fd.as_fd())?;
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
