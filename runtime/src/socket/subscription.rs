//! What the kernel says without being asked.

use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use super::connection::Connection;
use super::poll::poll_once;
use super::transport::Wait;
use super::{Error, Notification, SocketOptions, groups, sys};
use crate::exchange::genl::FamilyInfo;
use crate::request::{Family, Generic, Protocol};

/// A socket that receives notifications of multicast groups.
///
/// They come in the order in which the kernel sent them. If it sends more than the receive
/// buffer holds it drops some, and says so: [`Notification::Overrun`].
pub struct Subscription<P> {
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol> Subscription<P> {
    /// Opens a socket that has joined no group yet.
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

    /// Uses a netlink socket that something else opened.
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

    /// A subscription whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Ok(Self::from_connection(super::scripted(kernel)?))
    }

    fn adopt(fd: OwnedFd, options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self::from_connection(options.connection(fd)?))
    }

    fn from_connection(connection: Connection) -> Self {
        Self { connection: connection.listening(), protocol: PhantomData }
    }

    /// Joins a group of a family.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name,
    /// [`Error::UnknownFamily`] if the kernel does not have the family.
    pub fn join<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        let number = poll_once(groups::resolve(&mut self.connection, F::TABLE, group))?;
        self.connection.membership(sys::AddMembership, number)
    }

    /// Joins a group by its number, for groups that no spec names.
    ///
    /// # Errors
    /// The kernel refuses.
    pub fn join_number(&mut self, number: u32) -> Result<(), Error> {
        self.connection.membership(sys::AddMembership, number)
    }

    /// Leaves a group of a family. Notifications already sent still come.
    ///
    /// # Errors
    /// As [`join`](Self::join).
    pub fn leave<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        let number = poll_once(groups::resolve(&mut self.connection, F::TABLE, group))?;
        self.connection.membership(sys::DropMembership, number)
    }

    /// Lets the kernel queue up to `bytes`; with `force` beyond the system's limit, which needs
    /// `CAP_NET_ADMIN`.
    ///
    /// # Errors
    /// The kernel refuses.
    pub fn set_receive_buffer(&mut self, bytes: usize, force: bool) -> Result<(), Error> {
        Ok(sys::set_receive_buffer(self.as_fd(), bytes, force)?)
    }

    /// Waits at most so long in [`next`](Self::next); `None` is for ever.
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.connection.wait = Wait::For(timeout);
    }

    /// Waits for the next notification.
    ///
    /// # Errors
    /// [`Error::TimedOut`] if there was none within the timeout, if one is set. After
    /// [`Error::Protocol`] the next can still be read.
    #[expect(clippy::should_implement_trait, reason = "a notification borrows from the socket")]
    pub fn next(&mut self) -> Result<Notification<'_, P>, Error> {
        let found = self.connection.find(self.connection.wait)?;
        self.connection.borrow_notification(found.ok_or(Error::TimedOut)?)
    }

    /// The next notification if it is already there.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    pub fn try_next(&mut self) -> Result<Option<Notification<'_, P>>, Error> {
        self.connection
            .find(Wait::Never)?
            .map(|found| self.connection.borrow_notification(found))
            .transpose()
    }
}

impl Subscription<Generic> {
    /// Number, version and groups of a family in this kernel. Looked up once, and whenever a group
    /// of it is joined: messages are known by the number, so who joins groups otherwise has to ask
    /// for it.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        poll_once(self.connection.family(F::TABLE.name))
    }
}

/// To wait for the socket in a loop of one's own; then call [`Subscription::try_next`] until it
/// finds nothing.
impl<P> AsFd for Subscription<P> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.transport.as_fd()
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
