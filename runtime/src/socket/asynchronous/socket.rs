//! Requests and their answers, awaited.

use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

use super::{AsyncBatch, AsyncReplies, Driver, Reactor};
use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Ack, Context, Mode, ProtocolError};
use crate::request::{
    Do, DoReply, Dump, Family, Generic, Protocol, ReplyOf, Request, RequestBuffer,
};
use crate::socket::connection::Connection;
use crate::socket::{Error, Snapshot, SocketOptions, context};

/// A socket for requests of the families of one protocol.
///
/// It does one thing at a time, which `&mut` says. Sockets are cheap: open one per task rather
/// than share one.
///
/// Answers are lent out of the socket's buffer, so they must be let go before the next request.
pub struct AsyncSocket<P, R> {
    driver: Driver<R>,
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol, R: Reactor> AsyncSocket<P, R> {
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
        Self::from_connection(options.connection(options.open(P::NUMBER)?)?)
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
        Self::from_connection(options.connection(options.adopt(fd)?)?)
    }

    /// A socket whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Self::from_connection(crate::socket::scripted(kernel)?)
    }

    fn from_connection(mut connection: Connection) -> Result<Self, Error> {
        Ok(Self { driver: Driver::take(&mut connection)?, connection, protocol: PhantomData })
    }

    /// Sends a request and waits until the kernel has done it.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub async fn request<Q>(&mut self, request: &Q) -> Result<Ack, Error>
    where
        Q: Do,
        Q::Family: Family<Protocol = P>,
    {
        let request = self.connection.request(context::<Q>(), request.buffer());
        self.driver.run(request).await
    }

    /// Sends a request and returns the kernel's answer; the first, should there be several.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub async fn get<Q>(&mut self, request: &Q) -> Result<ReplyOf<'_, Q>, Error>
    where
        Q: DoReply,
        Q::Family: Family<Protocol = P>,
    {
        let request = self.connection.get(context::<Q>(), request.buffer(), false);
        let (_, payload) = self.driver.run(request).await?.ok_or(ProtocolError::NoReply)?;
        Q::decode_reply(payload).map_err(Error::Decode)
    }

    /// Sends a request and returns the notification that it causes, which tells what was made
    /// of it: an index, a handle, defaults. `None` if the kernel sends none.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    pub async fn echo<Q>(
        &mut self,
        request: &Q,
    ) -> Result<Option<<Q::Family as Family>::Event<'_>>, Error>
    where
        Q: Do,
        Q::Family: Family<Protocol = P>,
    {
        let request = self.connection.get(context::<Q>(), request.buffer(), true);
        match self.driver.run(request).await? {
            Some((id, payload)) => Q::Family::decode_event(id, payload).map_err(Error::Decode),
            None => Ok(None),
        }
    }

    /// Sends a request and returns all the kernel's answers, one after the other.
    ///
    /// # Errors
    /// See [`Error`]. That the kernel refuses is said by the first [`AsyncReplies::next`].
    pub async fn get_all<Q>(&mut self, request: &Q) -> Result<AsyncReplies<'_, Q, R>, Error>
    where
        Q: DoReply,
        Q::Family: Family<Protocol = P>,
    {
        self.start(Mode::Acknowledged, context::<Q>(), request.buffer()).await
    }

    /// Asks for all objects.
    ///
    /// They may be let go before the end: the next request clears away what is left.
    ///
    /// # Errors
    /// See [`Error`]. That the kernel refuses is said by the first [`AsyncReplies::next`].
    pub async fn dump<Q>(&mut self, request: &Q) -> Result<AsyncReplies<'_, Q, R>, Error>
    where
        Q: Dump,
        Q::Family: Family<Protocol = P>,
    {
        self.start(Mode::Dump, context::<Q>(), request.buffer()).await
    }

    /// Asks for all objects and collects what `each` makes of them. If objects changed
    /// meanwhile, so that some may be missing or there twice, begins anew, up to `attempts`
    /// times in all.
    ///
    /// What the last attempt gave is returned even if it was interrupted too; the result says so.
    ///
    /// # Errors
    /// See [`Error`]; a malformed object is one too.
    pub async fn snapshot<Q, T>(
        &mut self,
        request: &Q,
        attempts: u32,
        mut each: impl FnMut(ReplyOf<'_, Q>) -> T,
    ) -> Result<Snapshot<T>, Error>
    where
        Q: Dump,
        Q::Family: Family<Protocol = P>,
    {
        self.try_snapshot(request, attempts, |reply| Ok(each(reply))).await
    }

    /// The same for an `each` that can fail, as reading an attribute can. Its first error ends
    /// the listing; the socket can be used as before.
    ///
    /// # Errors
    /// What `each` says; otherwise see [`Error`].
    pub async fn try_snapshot<Q, T, E>(
        &mut self,
        request: &Q,
        attempts: u32,
        mut each: impl FnMut(ReplyOf<'_, Q>) -> Result<T, E>,
    ) -> Result<Snapshot<T>, E>
    where
        Q: Dump,
        Q::Family: Family<Protocol = P>,
        E: From<Error>,
    {
        let mut items = Vec::new();
        let mut left = attempts.max(1);
        loop {
            items.clear();
            left -= 1;
            let mut replies = self.dump(request).await?;
            while let Some(reply) = replies.next().await? {
                items.push(each(reply)?);
            }
            let interrupted = replies.interrupted();
            if !interrupted || left == 0 {
                return Ok(Snapshot { items, interrupted });
            }
        }
    }

    /// Begins to gather requests that are to be sent together.
    pub const fn batch(&mut self) -> AsyncBatch<'_, P, R> {
        AsyncBatch::new(&self.driver, &mut self.connection)
    }

    async fn start<Q>(
        &mut self,
        mode: Mode,
        context: Context,
        request: &RequestBuffer,
    ) -> Result<AsyncReplies<'_, Q, R>, Error>
    where
        Q: Request,
    {
        self.driver.run(self.connection.start(mode, context, request, false)).await?;
        Ok(AsyncReplies::new(&self.driver, &mut self.connection))
    }
}

impl<R: Reactor> AsyncSocket<Generic, R> {
    /// Number, version and groups of a family in this kernel. Looked up once.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub async fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        self.driver.run(self.connection.family(F::TABLE.name)).await
    }
}

impl<P, R> AsFd for AsyncSocket<P, R> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.transport.as_fd()
    }
}

impl<P, R> AsRawFd for AsyncSocket<P, R> {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl<P: Protocol, R> fmt::Debug for AsyncSocket<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncSocket")
            .field("protocol", &P::NUMBER)
            .field("fd", &self.as_raw_fd())
            .finish_non_exhaustive()
    }
}
