//! The blocking socket for requests.

use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use super::connection::Connection;
use super::poll::poll_once;
use super::transport::Wait;
use super::{Batch, Error, Replies, Snapshot, SocketOptions, context};
use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Ack, Mode, ProtocolError};
use crate::family::Family;
use crate::protocol::{Generic, Protocol};
use crate::request::{Do, DoReply, Dump, ReplyOf};

/// A socket for requests of the families of one protocol.
///
/// It runs one request at a time, which is why its methods take `&mut self`. Sockets are cheap:
/// open one per thread rather than share one.
///
/// Answers borrow from the socket's buffer, so they must be dropped before the next request.
///
/// ```
/// use netloom::{Route, Socket, rt_link};
///
/// let mut socket = Socket::<Route>::open()?;
/// let mut links = socket.dump(&rt_link::getlink())?;
/// while let Some(link) = links.next()? {
///     println!("{} has MTU {:?}", link.ifname()?.unwrap_or_default(), link.mtu()?);
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct Socket<P> {
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol> Socket<P> {
    /// Opens a socket in the network namespace of the calling thread.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails.
    ///
    /// ```
    /// use netloom::{Generic, Route, Socket};
    ///
    /// let links_and_routes = Socket::<Route>::open()?;
    /// let generic = Socket::<Generic>::open()?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn open() -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use netloom::{Route, Socket, SocketOptions};
    ///
    /// let options = SocketOptions::new().timeout(Duration::from_secs(5));
    /// let socket = Socket::<Route>::open_with(&options)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn open_with(options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self::from_connection(options.connect(P::NUMBER)?))
    }

    /// Opens a socket in the network namespace of a file. The calling thread stays where it is.
    /// [`SocketOptions`] has more ways to name a namespace.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails or the file is not a network namespace.
    ///
    /// ```no_run
    /// use std::fs::File;
    ///
    /// use netloom::{Route, Socket};
    ///
    /// let blue = File::open("/run/netns/blue")?;
    /// let socket = Socket::<Route>::open_in_netns(&blue)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn open_in_netns(netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened. No request may be running on it.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    ///
    /// ```
    /// use std::os::fd::AsFd;
    ///
    /// use netloom::{Route, Socket};
    ///
    /// let first = Socket::<Route>::open()?;
    /// let inherited = first.as_fd().try_clone_to_owned()?;
    /// let socket = Socket::<Route>::from_fd(inherited)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn from_fd(fd: OwnedFd) -> Result<Self, Error> {
        Self::from_fd_with(fd, &SocketOptions::new())
    }

    /// Uses a netlink socket that something else opened, with options.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    ///
    /// ```
    /// # use std::os::fd::AsFd;
    /// # use netloom::{Route, Socket, SocketOptions};
    /// # let first = Socket::<Route>::open()?;
    /// # let inherited = first.as_fd().try_clone_to_owned()?;
    /// let options = SocketOptions::new().lenient();
    /// let socket = Socket::<Route>::from_fd_with(inherited, &options)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn from_fd_with(fd: OwnedFd, options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self::from_connection(options.connect_fd(fd)?))
    }

    /// A socket that talks to a scripted kernel.
    ///
    /// # Errors
    /// [`Error::Os`] if the process has no descriptor left.
    ///
    /// ```
    /// use netloom::testing::ScriptedKernel;
    /// use netloom::{Errno, Route, Socket, rt_link};
    ///
    /// let kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::ENODEV, &[])]);
    /// let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::dellink().ifname("eth7")).unwrap_err();
    /// assert_eq!(error.errno(), Some(Errno::ENODEV));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Ok(Self::from_connection(super::scripted(kernel)?))
    }

    const fn from_connection(connection: Connection) -> Self {
        Self { connection, protocol: PhantomData }
    }

    /// Sends a request and waits until the kernel has executed it.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    ///
    /// ```no_run
    /// use netloom::{Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// socket.request(rt_link::newlink().ifname("eth0").mtu(9000))?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn request<R>(&mut self, request: &R) -> Result<Ack, Error>
    where
        R: Do,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.connection.request(context::<R>(), request.buffer()))
    }

    /// Sends a request and returns the kernel's answer; the first if there are several.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    ///
    /// ```
    /// use netloom::{Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let link = socket.get(rt_link::getlink().ifname("lo"))?;
    /// println!("lo has MTU {:?}", link.mtu()?);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn get<R>(&mut self, request: &R) -> Result<ReplyOf<'_, R>, Error>
    where
        R: DoReply,
        R::Family: Family<Protocol = P>,
    {
        let found = poll_once(self.connection.get(context::<R>(), request.buffer(), false))?;
        let (_, payload) = found.ok_or(ProtocolError::NoReply)?;
        R::decode_reply(payload).map_err(Error::Decode)
    }

    /// Sends a request and returns the notification that it causes, which describes what the kernel
    /// created: an index, a handle, defaults. `None` if the kernel sends none.
    ///
    /// # Errors
    /// [`Error::Kernel`] if the kernel refuses; see [`Error`] for the rest.
    ///
    /// ```no_run
    /// use netloom::{Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let mut bridge = rt_link::newlink();
    /// bridge.create().ifname("br0").linkinfo(|info| {
    ///     info.kind("bridge");
    /// });
    /// if let Some(rt_link::Event::Newlink(link)) = socket.echo(&bridge)? {
    ///     println!("br0 got index {}", link.header().ifi_index);
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
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

    /// Sends a request and returns all answers of the kernel, one by one.
    ///
    /// # Errors
    /// See [`Error`]. If the kernel refuses, the first [`Replies::next`] says so.
    ///
    /// ```
    /// use netloom::{Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let mut replies = socket.get_all(rt_link::getlink().ifname("lo"))?;
    /// while let Some(link) = replies.next()? {
    ///     println!("{:?}", link.mtu()?);
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn get_all<R>(&mut self, request: &R) -> Result<Replies<'_, R>, Error>
    where
        R: DoReply,
        R::Family: Family<Protocol = P>,
    {
        let mode = Mode::Acknowledged;
        poll_once(self.connection.start(mode, context::<R>(), request.buffer(), false))?;
        Ok(Replies::new(&mut self.connection))
    }

    /// Requests all objects.
    ///
    /// The replies may be dropped before the end: the next request reads what is left.
    ///
    /// # Errors
    /// See [`Error`]. If the kernel refuses, the first [`Replies::next`] says so.
    ///
    /// ```
    /// use netloom::{Route, Socket, rt_addr};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let mut addresses = socket.dump(&rt_addr::getaddr())?;
    /// while let Some(address) = addresses.next()? {
    ///     println!("{:?}", address.address()?);
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn dump<R>(&mut self, request: &R) -> Result<Replies<'_, R>, Error>
    where
        R: Dump,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.connection.start(Mode::Dump, context::<R>(), request.buffer(), false))?;
        Ok(Replies::new(&mut self.connection))
    }

    /// Requests all objects and collects what `each` returns for them. If objects changed
    /// meanwhile, so that some may be missing or listed twice, starts again, up to `attempts` times
    /// in all.
    ///
    /// Returns what the last attempt gave even if it was interrupted too; the result says so.
    ///
    /// # Errors
    /// See [`Error`]; a malformed object is an error too.
    ///
    /// ```
    /// use netloom::{Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let links = socket.snapshot(&rt_link::getlink(), 3, |link| link.header().ifi_index)?;
    /// for index in &links {
    ///     println!("link {index}");
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
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

    /// Does the same with an `each` that can fail, as reading an attribute can. Its first error
    /// ends the listing; the socket can be used as before.
    ///
    /// # Errors
    /// The error of `each`; otherwise see [`Error`].
    ///
    /// ```
    /// use netloom::{Error, Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// // `each` chooses the type of the error, so it has to be named.
    /// let mtus = socket.try_snapshot(&rt_link::getlink(), 3, |link| Ok::<_, Error>(link.mtu()?))?;
    /// println!("{:?}", mtus.items);
    /// # Ok::<(), Error>(())
    /// ```
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

    /// Starts a batch: requests that are sent together.
    ///
    /// ```no_run
    /// use netloom::{Route, Socket, rt_link};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let mut batch = socket.batch();
    /// batch.add(rt_link::newlink().ifname("eth0").mtu(9000))?;
    /// batch.add(rt_link::newlink().ifname("eth1").mtu(9000))?;
    /// for result in batch.send() {
    ///     result?;
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub const fn batch(&mut self) -> Batch<'_, P> {
        Batch::new(&mut self.connection)
    }

    /// Sets the maximum time to wait for each datagram of the kernel; `None` waits indefinitely.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use netloom::{Route, Socket};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// socket.set_timeout(Some(Duration::from_secs(5)));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.connection.set_wait(Wait::For(timeout));
    }
}

impl Socket<Generic> {
    /// Number, version and groups of a family in this kernel. Looked up once.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    ///
    /// ```
    /// use netloom::{Generic, Socket, nlctrl};
    ///
    /// let mut socket = Socket::<Generic>::open()?;
    /// let info = socket.family::<nlctrl::Family>()?;
    /// println!("nlctrl is family {}, version {}", info.id, info.version);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        poll_once(self.connection.family(F::TABLE.name))
    }
}

/// For the event loop of a program.
impl<P> AsFd for Socket<P> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
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
