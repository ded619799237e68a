//! The asynchronous socket for requests.

use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

use super::{AsyncBatch, AsyncReplies, Driver, Reactor};
use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Ack, Context, Mode, ProtocolError};
use crate::family::Family;
use crate::protocol::{Generic, Protocol};
use crate::request::{Do, DoReply, Dump, ReplyOf, Request};
use crate::request_buffer::RequestBuffer;
use crate::socket::connection::Connection;
use crate::socket::{Error, Snapshot, SocketOptions, context};

/// A socket for requests of the families of one protocol, on the executor of the reactor `R`.
///
/// It runs one request at a time, which is why its methods take `&mut self`. Sockets are cheap:
/// open one per task rather than share one.
///
/// Answers borrow from the socket's buffer, so they must be dropped before the next request.
///
/// ```no_run
/// use std::time::Duration;
///
/// use netloom::{Route, rt_link, tokio::TokioSocket};
/// use tokio::time::timeout;
///
/// # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
/// let mut socket = TokioSocket::<Route>::open()?;
/// let mut request = rt_link::newlink();
/// request.ifname("eth0").mtu(9000);
/// timeout(Duration::from_secs(5), socket.request(&request)).await??;
/// # Ok(())
/// # }
/// ```
pub struct AsyncSocket<P, R> {
    driver: Driver<R>,
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol, R: Reactor> AsyncSocket<P, R> {
    /// Opens a socket in the network namespace of the calling thread.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call or the reactor fails.
    pub fn open() -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call or the reactor fails.
    pub fn open_with(options: &SocketOptions) -> Result<Self, Error> {
        Self::from_connection(options.connect(P::NUMBER)?)
    }

    /// Opens a socket in the network namespace of a file. The calling thread stays where it is.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails or the file is not a network namespace.
    pub fn open_in_netns(netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened. No request may be running on it.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    pub fn from_fd(fd: OwnedFd) -> Result<Self, Error> {
        Self::from_fd_with(fd, &SocketOptions::new())
    }

    /// Uses a netlink socket that something else opened, with options.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    pub fn from_fd_with(fd: OwnedFd, options: &SocketOptions) -> Result<Self, Error> {
        Self::from_connection(options.connect_fd(fd)?)
    }

    /// A socket that talks to a scripted kernel.
    ///
    /// # Errors
    /// [`Error::Os`] if the process has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Self::from_connection(crate::socket::scripted(kernel)?)
    }

    fn from_connection(mut connection: Connection) -> Result<Self, Error> {
        Ok(Self { driver: Driver::take(&mut connection)?, connection, protocol: PhantomData })
    }

    /// Sends a request and waits until the kernel has executed it.
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

    /// Sends a request and returns the kernel's answer; the first if there are several.
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

    /// Sends a request and returns the notification that it causes, which describes what the kernel
    /// created: an index, a handle, defaults. `None` if the kernel sends none.
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

    /// Sends a request and returns all answers of the kernel, one by one.
    ///
    /// # Errors
    /// See [`Error`]. If the kernel refuses, the first [`AsyncReplies::next`] says so.
    pub async fn get_all<Q>(&mut self, request: &Q) -> Result<AsyncReplies<'_, Q, R>, Error>
    where
        Q: DoReply,
        Q::Family: Family<Protocol = P>,
    {
        self.start(Mode::Acknowledged, context::<Q>(), request.buffer()).await
    }

    /// Requests all objects.
    ///
    /// The replies may be dropped before the end: the next request reads what is left.
    ///
    /// # Errors
    /// See [`Error`]. If the kernel refuses, the first [`AsyncReplies::next`] says so.
    pub async fn dump<Q>(&mut self, request: &Q) -> Result<AsyncReplies<'_, Q, R>, Error>
    where
        Q: Dump,
        Q::Family: Family<Protocol = P>,
    {
        self.start(Mode::Dump, context::<Q>(), request.buffer()).await
    }

    /// Requests all objects and collects what `each` returns for them, as
    /// [`Socket::snapshot`](crate::Socket::snapshot) does.
    ///
    /// # Errors
    /// See [`Error`]; a malformed object is an error too.
    ///
    /// ```no_run
    /// # use netloom::{Route, rt_link, tokio::TokioSocket};
    /// # async fn demo() -> Result<(), netloom::Error> {
    /// let mut socket = TokioSocket::<Route>::open()?;
    /// let links = socket.snapshot(&rt_link::getlink(), 3, |link| link.header().ifi_index).await?;
    /// println!("{} links", links.items.len());
    /// # Ok(())
    /// # }
    /// ```
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

    /// Does the same with an `each` that can fail, as reading an attribute can. Its first error
    /// ends the listing; the socket can be used as before.
    ///
    /// # Errors
    /// The error of `each`; otherwise see [`Error`].
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

    /// Starts a batch: requests that are sent together.
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
        self.connection.as_fd()
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
