//! Netlink sockets.
//!
//! [`Socket`] sends requests and reads the answers; [`Subscription`] receives notifications.
//! Both block; their twins that do not are in [`asynchronous`]. All are thin: the rules of netlink
//! are in [`exchange`](crate::exchange), the untyped loop in `connection`, the two ways to wait in
//! `poll`, the system calls in `sys`.

pub mod asynchronous;
mod batch;
mod connection;
mod drain;
mod error;
mod groups;
mod lookup;
mod netns;
mod notification;
mod options;
mod poll;
mod replies;
mod subscription;
mod sys;
#[cfg(feature = "tokio")]
pub mod tokio;
#[cfg(feature = "log")]
mod trace;
mod transport;
pub mod untyped;

use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

pub use batch::Batch;
pub use error::{Error, OsError};
pub use notification::{EventMessage, Notification};
pub use options::SocketOptions;
pub use replies::{Replies, Snapshot};
pub use subscription::Subscription;

use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Ack, Context, Mode, ProtocolError};
use crate::request::{Do, DoReply, Dump, Family, Generic, Protocol, ReplyOf, Request};
use connection::Connection;
use poll::poll_once;
#[cfg(any(test, feature = "testing"))]
use transport::Transport;
use transport::Wait;

/// A socket for requests of the families of one protocol.
///
/// It does one thing at a time, which `&mut` says. Sockets are cheap: open one per thread rather
/// than share one.
///
/// Answers are lent out of the socket's buffer, so they must be let go before the next request.
pub struct Socket<P> {
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol> Socket<P> {
    /// Opens a socket in the network namespace of the calling thread.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open() -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open_with(options: &SocketOptions) -> Result<Self, Error> {
        Self::adopt(options.open(P::NUMBER)?, options)
    }

    /// Opens a socket in the network namespace that a file stands for. The calling thread stays
    /// where it is.
    ///
    /// # Errors
    /// A system call failed, or the file is no network namespace.
    pub fn open_in_netns(netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened. It must have no request under way.
    ///
    /// # Errors
    /// It is no netlink socket, or an option cannot be set.
    pub fn from_fd(fd: OwnedFd) -> Result<Self, Error> {
        Self::from_fd_with(fd, &SocketOptions::new())
    }

    /// Uses a netlink socket that something else opened, with options.
    ///
    /// # Errors
    /// It is no netlink socket, or an option cannot be set.
    pub fn from_fd_with(fd: OwnedFd, options: &SocketOptions) -> Result<Self, Error> {
        Self::adopt(options.adopt(fd)?, options)
    }

    /// A socket whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Ok(Self { connection: scripted(kernel)?, protocol: PhantomData })
    }

    fn adopt(fd: OwnedFd, options: &SocketOptions) -> Result<Self, Error> {
        let connection = options.connection(fd)?;
        Ok(Self { connection, protocol: PhantomData })
    }

    /// Sends a request and waits until the kernel has done it.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub fn request<R>(&mut self, request: &R) -> Result<Ack, Error>
    where
        R: Do,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.connection.request(context::<R>(), request.buffer()))
    }

    /// Sends a request and returns the kernel's answer; the first, should there be several.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub fn get<R>(&mut self, request: &R) -> Result<ReplyOf<'_, R>, Error>
    where
        R: DoReply,
        R::Family: Family<Protocol = P>,
    {
        let found = poll_once(self.connection.get(context::<R>(), request.buffer(), false))?;
        let (_, payload) = found.ok_or(ProtocolError::NoReply)?;
        R::decode_reply(payload).map_err(Error::Decode)
    }

    /// Sends a request and returns the notification that it causes, which tells what was made
    /// of it: an index, a handle, defaults. `None` if the kernel sends none.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub fn echo<R>(
        &mut self,
        request: &R,
    ) -> Result<Option<<R::Family as Family>::Event<'_>>, Error>
    where
        R: Do,
        R::Family: Family<Protocol = P>,
    {
        match poll_once(self.connection.get(context::<R>(), request.buffer(), true))? {
            Some((id, payload)) => R::Family::decode_event(id, payload).map_err(Error::Decode),
            None => Ok(None),
        }
    }

    /// Sends a request and returns all the kernel's answers, one after the other.
    ///
    /// # Errors
    /// See [`Error`]. That the kernel refuses is said by the first [`Replies::next`].
    pub fn get_all<R>(&mut self, request: &R) -> Result<Replies<'_, R>, Error>
    where
        R: DoReply,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.connection.start(
            Mode::Acknowledged,
            context::<R>(),
            request.buffer(),
            false,
        ))?;
        Ok(Replies::new(&mut self.connection))
    }

    /// Asks for all objects.
    ///
    /// They may be let go before the end: the next request clears away what is left.
    ///
    /// # Errors
    /// See [`Error`]. That the kernel refuses is said by the first [`Replies::next`].
    pub fn dump<R>(&mut self, request: &R) -> Result<Replies<'_, R>, Error>
    where
        R: Dump,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.connection.start(Mode::Dump, context::<R>(), request.buffer(), false))?;
        Ok(Replies::new(&mut self.connection))
    }

    /// Asks for all objects and collects what `each` makes of them. If objects changed
    /// meanwhile, so that some may be missing or there twice, begins anew, up to `attempts`
    /// times in all.
    ///
    /// What the last attempt gave is returned even if it was interrupted too; the result says so.
    ///
    /// # Errors
    /// See [`Error`]; a malformed object is one too.
    pub fn snapshot<R, T>(
        &mut self,
        request: &R,
        attempts: u32,
        mut each: impl FnMut(ReplyOf<'_, R>) -> T,
    ) -> Result<Snapshot<T>, Error>
    where
        R: Dump,
        R::Family: Family<Protocol = P>,
    {
        self.try_snapshot(request, attempts, |reply| Ok(each(reply)))
    }

    /// The same for an `each` that can fail, as reading an attribute can. Its first error ends
    /// the listing; the socket can be used as before.
    ///
    /// # Errors
    /// What `each` says; otherwise see [`Error`].
    pub fn try_snapshot<R, T, E>(
        &mut self,
        request: &R,
        attempts: u32,
        mut each: impl FnMut(ReplyOf<'_, R>) -> Result<T, E>,
    ) -> Result<Snapshot<T>, E>
    where
        R: Dump,
        R::Family: Family<Protocol = P>,
        E: From<Error>,
    {
        let mut items = Vec::new();
        let mut left = attempts.max(1);
        loop {
            items.clear();
            left -= 1;
            let mut replies = self.dump(request)?;
            while let Some(reply) = replies.next()? {
                items.push(each(reply)?);
            }
            let interrupted = replies.interrupted();
            if !interrupted || left == 0 {
                return Ok(Snapshot { items, interrupted });
            }
        }
    }

    /// Begins to gather requests that are to be sent together.
    pub const fn batch(&mut self) -> Batch<'_, P> {
        Batch::new(&mut self.connection)
    }

    /// Waits at most so long for each datagram of the kernel; `None` is for ever.
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.connection.wait = Wait::For(timeout);
    }
}

impl Socket<Generic> {
    /// Number, version and groups of a family in this kernel. Looked up once.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        poll_once(self.connection.family(F::TABLE.name))
    }
}

fn context<R: Request>() -> Context {
    Context { family: <R::Family as Family>::TABLE, operation: R::operation() }
}

/// A connection to a kernel that is played, whose time is always over at once.
#[cfg(any(test, feature = "testing"))]
fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Connection, Error> {
    let transport = Transport::script(kernel)?;
    Ok(Connection::new(transport, crate::testing::PORT, Wait::For(None)))
}

/// To wait for the socket in a loop of one's own.
impl<P> AsFd for Socket<P> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.transport.as_fd()
    }
}

impl<P> AsRawFd for Socket<P> {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl<P: Protocol> fmt::Debug for Socket<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Socket")
            .field("protocol", &P::NUMBER)
            .field("fd", &self.as_raw_fd())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Route;

    #[test]
    fn sockets_and_errors_go_from_thread_to_thread() {
        fn check<T: Send + Sync>() {}
        check::<Socket<Route>>();
        check::<Subscription<Generic>>();
        check::<Error>();
    }
}
