//! The blocking socket for notifications.

use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use super::connection::Connection;
use super::poll::poll_once;
use super::transport::Wait;
use super::{Error, Notification, SocketOptions, groups, sys};
use crate::exchange::genl::FamilyInfo;
use crate::family::Family;
use crate::protocol::{Generic, Protocol};

/// A socket that receives notifications of multicast groups.
///
/// They arrive in the order in which the kernel sent them. If the kernel sends more than the
/// receive buffer holds it drops some, which is reported as [`Notification::Overrun`].
///
/// ```no_run
/// use netloom::{Notification, Route, Subscription, rt_neigh};
///
/// let mut events = Subscription::<Route>::open()?;
/// events.join::<rt_neigh::Family>("rtnlgrp-neigh")?;
/// while let Notification::Message(event) = events.next()? {
///     if let Some(rt_neigh::Event::Newneigh(neighbour)) = event.decode::<rt_neigh::Family>()? {
///         println!("{:?} is at {:?}", neighbour.dst()?, neighbour.lladdr()?);
///     }
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct Subscription<P> {
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol> Subscription<P> {
    /// Opens a socket in the network namespace of the calling thread. It has joined no group yet.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails.
    ///
    /// ```
    /// use netloom::{Route, Subscription, rt_link};
    ///
    /// let mut events = Subscription::<Route>::open()?;
    /// events.join::<rt_link::Family>("rtnlgrp-link")?;
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
    /// use netloom::{Route, SocketOptions, Subscription};
    ///
    /// let options = SocketOptions::new().receive_buffer(128 * 1024);
    /// let events = Subscription::<Route>::open_with(&options)?;
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
    /// use netloom::{Route, Subscription};
    ///
    /// let blue = File::open("/run/netns/blue")?;
    /// let events = Subscription::<Route>::open_in_netns(&blue)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn open_in_netns(netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened.
    ///
    /// # Errors
    /// [`Error::Os`] if it is not a netlink socket or an option cannot be set.
    ///
    /// ```
    /// # use std::os::fd::AsFd;
    /// # use netloom::{Route, Subscription};
    /// # let first = Subscription::<Route>::open()?;
    /// # let inherited = first.as_fd().try_clone_to_owned()?;
    /// let events = Subscription::<Route>::from_fd(inherited)?;
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
    /// # use netloom::{Route, SocketOptions, Subscription};
    /// # let first = Subscription::<Route>::open()?;
    /// # let inherited = first.as_fd().try_clone_to_owned()?;
    /// let options = SocketOptions::new().ignore_overrun();
    /// let events = Subscription::<Route>::from_fd_with(inherited, &options)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn from_fd_with(fd: OwnedFd, options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self::from_connection(options.connect_fd(fd)?))
    }

    /// A subscription to a scripted kernel.
    ///
    /// # Errors
    /// [`Error::Os`] if the process has no descriptor left.
    ///
    /// ```
    /// use netloom::testing::{ScriptedKernel, notification};
    /// use netloom::{Notification, Route, Subscription};
    ///
    /// let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[0; 16]));
    /// let mut events = Subscription::<Route>::scripted(kernel)?;
    /// assert!(matches!(events.next()?, Notification::Message(_)));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Ok(Self::from_connection(super::scripted(kernel)?))
    }

    fn from_connection(connection: Connection) -> Self {
        Self { connection: connection.into_subscription(), protocol: PhantomData }
    }

    /// Joins a group of a family.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name, [`Error::UnknownFamily`] if
    /// the kernel does not have the family, [`Error::Os`] if the caller may not join it.
    ///
    /// ```
    /// use netloom::{Generic, Subscription, nlctrl};
    ///
    /// let mut events = Subscription::<Generic>::open()?;
    /// events.join::<nlctrl::Family>("notify")?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn join<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        poll_once(groups::join(&mut self.connection, F::TABLE, group))
    }

    /// Joins a group by its number, for groups that no spec names.
    ///
    /// # Errors
    /// [`Error::Os`] if the kernel refuses.
    ///
    /// ```
    /// use netloom::{Route, Subscription};
    ///
    /// /// RTNLGRP_LINK of linux/rtnetlink.h.
    /// const LINK: u32 = 1;
    ///
    /// let mut events = Subscription::<Route>::open()?;
    /// events.join_number(LINK)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn join_number(&mut self, number: u32) -> Result<(), Error> {
        groups::join_number(&self.connection, number)
    }

    /// Leaves a group of a family. Notifications already sent still arrive.
    ///
    /// # Errors
    /// As [`join`](Self::join).
    ///
    /// ```
    /// # use netloom::{Route, Subscription, rt_link};
    /// # let mut events = Subscription::<Route>::open()?;
    /// events.join::<rt_link::Family>("rtnlgrp-link")?;
    /// events.leave::<rt_link::Family>("rtnlgrp-link")?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn leave<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        poll_once(groups::leave(&mut self.connection, F::TABLE, group))
    }

    /// Sets how many bytes the kernel may queue; with `force` beyond the system's limit, which
    /// needs `CAP_NET_ADMIN`.
    ///
    /// # Errors
    /// [`Error::Os`] if the kernel refuses.
    ///
    /// ```
    /// # use netloom::{Route, Subscription};
    /// # let mut events = Subscription::<Route>::open()?;
    /// events.set_receive_buffer(128 * 1024, false)?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn set_receive_buffer(&mut self, bytes: usize, force: bool) -> Result<(), Error> {
        Ok(sys::set_receive_buffer(self.as_fd(), bytes, force)?)
    }

    /// Sets the maximum time to wait in [`next`](Self::next); `None` waits indefinitely.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use netloom::{Error, Route, Subscription};
    /// # let mut events = Subscription::<Route>::open()?;
    /// events.set_timeout(Some(Duration::from_millis(1)));
    /// // It has joined no group, so nothing arrives.
    /// assert!(matches!(events.next(), Err(Error::TimedOut)));
    /// # Ok::<(), Error>(())
    /// ```
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.connection.set_wait(Wait::For(timeout));
    }

    /// Waits for the next notification.
    ///
    /// # Errors
    /// [`Error::TimedOut`] if a timeout is set and none arrived within it. After
    /// [`Error::Protocol`] the next can still be read.
    ///
    /// ```no_run
    /// # use netloom::{Notification, Route, Subscription, rt_addr};
    /// # let mut events = Subscription::<Route>::open()?;
    /// events.join::<rt_addr::Family>("rtnlgrp-ipv4-ifaddr")?;
    /// while let Notification::Message(event) = events.next()? {
    ///     if let Some(rt_addr::Event::Newaddr(new)) = event.decode::<rt_addr::Family>()? {
    ///         println!("{:?} on link {}", new.local()?, new.header().ifa_index);
    ///     }
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[expect(clippy::should_implement_trait, reason = "a notification borrows from the socket")]
    pub fn next(&mut self) -> Result<Notification<'_, P>, Error> {
        let found = self.connection.next_notification(self.connection.wait())?;
        Notification::borrow_from(&self.connection, found.ok_or(Error::TimedOut)?)
    }

    /// Returns the next notification if it is already there.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    ///
    /// ```
    /// # use netloom::{Route, Subscription, rt_link};
    /// # let mut events = Subscription::<Route>::open()?;
    /// events.join::<rt_link::Family>("rtnlgrp-link")?;
    /// // In the event loop of a program, whenever the descriptor is readable:
    /// while let Some(notification) = events.try_next()? {
    ///     println!("{notification:?}");
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn try_next(&mut self) -> Result<Option<Notification<'_, P>>, Error> {
        let found = self.connection.next_notification(Wait::Never)?;
        found.map(|found| Notification::borrow_from(&self.connection, found)).transpose()
    }
}

impl Subscription<Generic> {
    /// Number, version and groups of a family in this kernel. Looked up once, and whenever a group
    /// of it is joined. [`EventMessage::decode`](super::EventMessage::decode) recognises messages by
    /// the number, so call this if groups are joined in another way.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    ///
    /// ```
    /// use netloom::{Generic, Subscription, nlctrl};
    ///
    /// let mut events = Subscription::<Generic>::open()?;
    /// for (name, number) in &events.family::<nlctrl::Family>()?.groups {
    ///     println!("{name} is group {number}");
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        poll_once(self.connection.family(F::TABLE.name))
    }
}

/// For the event loop of a program: when the descriptor is readable, call
/// [`Subscription::try_next`] until it returns `None`.
impl<P> AsFd for Subscription<P> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
    }
}

impl<P> AsRawFd for Subscription<P> {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl<P: Protocol> fmt::Debug for Subscription<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("protocol", &P::NUMBER)
            .field("fd", &self.as_raw_fd())
            .finish_non_exhaustive()
    }
}
