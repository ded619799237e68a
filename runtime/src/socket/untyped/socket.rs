//! The untyped socket for requests, and the answers.

use std::fmt;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use super::{UntypedBatch, connect, family_info, request_buffer};
use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Ack, Context, Exchange, Mode, ProtocolError};
use crate::socket::connection::Connection;
use crate::socket::poll::poll_once;
use crate::socket::transport::Wait;
use crate::socket::{Error, Snapshot, SocketOptions};
use crate::table::{Family, Operation};

/// A socket for requests of one family.
///
/// Requests are given as an operation of the family's table, the payload that starts after the
/// netlink header and, if there is one, the genetlink header, and flags that are added to those of
/// every request.
///
/// ```
/// use netloom::untyped::UntypedSocket;
/// use netloom::{Family, rt_link};
///
/// let family = rt_link::Family::TABLE;
/// let getlink = family.operations.iter().find(|operation| operation.name == "getlink").unwrap();
/// let mut socket = UntypedSocket::open(family)?;
/// let mut ask_for_first = [0; 16];
/// ask_for_first[4] = 1;
/// println!("{} bytes about link 1", socket.get(getlink, &ask_for_first, 0)?.len());
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct UntypedSocket {
    connection: Connection,
    family: &'static Family,
}

impl UntypedSocket {
    /// Opens a socket in the network namespace of the calling thread.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails.
    pub fn open(family: &'static Family) -> Result<Self, Error> {
        Self::open_with(family, &SocketOptions::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails.
    pub fn open_with(family: &'static Family, options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self { connection: connect(family, options)?, family })
    }

    /// Opens a socket in the network namespace of a file. The calling thread stays where it is.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails or the file is not a network namespace.
    pub fn open_in_netns(family: &'static Family, netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(family, &SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened. No request may be running on it.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    pub fn from_fd(family: &'static Family, fd: OwnedFd) -> Result<Self, Error> {
        Self::from_fd_with(family, fd, &SocketOptions::new())
    }

    /// Uses a netlink socket that something else opened, with options.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    pub fn from_fd_with(
        family: &'static Family,
        fd: OwnedFd,
        options: &SocketOptions,
    ) -> Result<Self, Error> {
        Ok(Self { connection: options.connect_fd(fd)?, family })
    }

    /// A socket that talks to a scripted kernel.
    ///
    /// # Errors
    /// [`Error::Os`] if the process has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(
        family: &'static Family,
        kernel: crate::testing::ScriptedKernel,
    ) -> Result<Self, Error> {
        Ok(Self { connection: crate::socket::scripted(kernel)?, family })
    }

    /// Sends a request and waits until the kernel has executed it.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub fn request(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<Ack, Error> {
        let context = Context { family: self.family, operation };
        poll_once(self.connection.request(context, &request_buffer(payload, flags)))
    }

    /// Sends a request and returns the payload of the kernel's answer; the first if there are
    /// several.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub fn get(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<&[u8], Error> {
        let context = Context { family: self.family, operation };
        let request = request_buffer(payload, flags);
        let found = poll_once(self.connection.get(context, &request, false))?;
        Ok(found.ok_or(ProtocolError::NoReply)?.1)
    }

    /// Sends a request and returns the notification that it causes: its message type or command,
    /// and its payload. `None` if the kernel sends none.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub fn echo(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<Option<(u16, &[u8])>, Error> {
        let context = Context { family: self.family, operation };
        let request = request_buffer(payload, flags);
        poll_once(self.connection.get(context, &request, true))
    }

    /// Sends a request and returns all answers of the kernel, one by one.
    ///
    /// # Errors
    /// See [`Error`]. If the kernel refuses, the first [`UntypedReplies::next`] says so.
    pub fn get_all(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<UntypedReplies<'_>, Error> {
        self.start(Mode::Acknowledged, operation, payload, flags)
    }

    /// Requests all objects.
    ///
    /// # Errors
    /// See [`Error`]. If the kernel refuses, the first [`UntypedReplies::next`] says so.
    pub fn dump(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
    ) -> Result<UntypedReplies<'_>, Error> {
        self.start(Mode::Dump, operation, payload, 0)
    }

    /// Requests all objects and collects what `each` returns for them, as
    /// [`Socket::snapshot`](crate::Socket::snapshot) does.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn snapshot<T>(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        attempts: u32,
        mut each: impl FnMut(&[u8]) -> T,
    ) -> Result<Snapshot<T>, Error> {
        self.try_snapshot(operation, payload, attempts, |reply| Ok(each(reply)))
    }

    /// Does the same with an `each` that can fail.
    ///
    /// # Errors
    /// The error of `each`; otherwise see [`Error`].
    pub fn try_snapshot<T, E: From<Error>>(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        attempts: u32,
        mut each: impl FnMut(&[u8]) -> Result<T, E>,
    ) -> Result<Snapshot<T>, E> {
        let mut items = Vec::new();
        let mut left = attempts.max(1);
        loop {
            items.clear();
            left -= 1;
            let mut replies = self.dump(operation, payload)?;
            while let Some(reply) = replies.next()? {
                items.push(each(reply)?);
            }
            let interrupted = replies.interrupted();
            if !interrupted || left == 0 {
                return Ok(Snapshot { items, interrupted });
            }
        }
    }

    /// Starts a batch: requests that are sent together.
    pub const fn batch(&mut self) -> UntypedBatch<'_> {
        UntypedBatch::new(&mut self.connection, self.family)
    }

    /// Sets the maximum time to wait for each datagram of the kernel; `None` waits indefinitely.
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.connection.set_wait(Wait::For(timeout));
    }

    /// Number, version and groups of the family in this kernel, looked up once; `None` if it is not
    /// a generic family.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    ///
    /// ```
    /// use netloom::untyped::UntypedSocket;
    /// use netloom::{Family, nlctrl};
    ///
    /// let mut socket = UntypedSocket::open(nlctrl::Family::TABLE)?;
    /// assert_eq!(socket.family()?.map(|info| info.id), Some(16));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn family(&mut self) -> Result<Option<&FamilyInfo>, Error> {
        family_info(&mut self.connection, self.family)
    }

    fn start(
        &mut self,
        mode: Mode,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<UntypedReplies<'_>, Error> {
        let context = Context { family: self.family, operation };
        let request = request_buffer(payload, flags);
        poll_once(self.connection.start(mode, context, &request, false))?;
        Ok(UntypedReplies { connection: &mut self.connection })
    }
}

/// The kernel's answers to one request, borrowed one at a time: see [`Replies`](crate::Replies).
///
/// ```
/// # use netloom::untyped::UntypedSocket;
/// # use netloom::{Family, rt_link};
/// # let family = rt_link::Family::TABLE;
/// # let getlink = family.operations.iter().find(|operation| operation.name == "getlink").unwrap();
/// # let mut socket = UntypedSocket::open(family)?;
/// let mut links = socket.dump(getlink, &[0; 16])?;
/// while let Some(payload) = links.next()? {
///     println!("{payload:x?}");
/// }
/// assert!(!links.filtered());
/// # Ok::<(), netloom::Error>(())
/// ```
#[must_use = "the answers are read by `next`"]
pub struct UntypedReplies<'s> {
    connection: &'s mut Connection,
}

impl UntypedReplies<'_> {
    /// Returns the payload of the next answer; `None` after the last.
    ///
    /// # Errors
    /// As [`Replies::next`](crate::Replies::next).
    #[expect(clippy::should_implement_trait, reason = "an answer borrows from the socket")]
    pub fn next(&mut self) -> Result<Option<&[u8]>, Error> {
        let reply = match self.connection.reply_at_hand() {
            Some(reply) => reply?,
            None => match poll_once(self.connection.reply())? {
                Some(reply) => reply,
                None => return Ok(None),
            },
        };
        Ok(Some(self.connection.payload(reply.range)))
    }

    /// Whether objects changed while they were listed, as far as they were read: some may be
    /// missing or listed twice.
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_interrupted)
    }

    /// Whether the kernel said that it applied the request's filter.
    #[must_use]
    pub fn filtered(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_filtered)
    }

    /// Skips the rest and returns the acknowledgement at the end, which may carry a warning.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn finish(self) -> Result<Ack, Error> {
        poll_once(self.connection.finish())
    }
}

/// For the event loop of a program.
impl AsFd for UntypedSocket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
    }
}

impl AsRawFd for UntypedSocket {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl fmt::Debug for UntypedSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedSocket").field("family", &self.family.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for UntypedReplies<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedReplies").finish_non_exhaustive()
    }
}
