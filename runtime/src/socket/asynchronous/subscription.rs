//! What the kernel says without being asked, awaited.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::task::Poll;

use super::{Driver, Reactor};
use crate::exchange::genl::FamilyInfo;
use crate::request::{Family, Generic, Protocol};
use crate::socket::connection::Connection;
use crate::socket::notification::NextNotification;
use crate::socket::transport::Wait;
use crate::socket::{Error, Notification, SocketOptions, groups, sys};

/// A socket that receives notifications of multicast groups.
///
/// They come in the order in which the kernel sent them. If it sends more than the receive
/// buffer holds it drops some, and says so: [`Notification::Overrun`].
pub struct AsyncSubscription<P, R> {
    driver: Driver<R>,
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol, R: Reactor> AsyncSubscription<P, R> {
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
        Self::from_connection(options.connection(options.open(P::NUMBER)?)?)
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
        Self::from_connection(options.connection(options.adopt(fd)?)?)
    }

    /// A subscription whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Self::from_connection(crate::socket::scripted(kernel)?)
    }

    fn from_connection(connection: Connection) -> Result<Self, Error> {
        let mut connection = connection.listening();
        Ok(Self { driver: Driver::take(&mut connection)?, connection, protocol: PhantomData })
    }

    /// Joins a group of a family. Awaits only that a generic family is looked up, if it was not
    /// yet.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name,
    /// [`Error::UnknownFamily`] if the kernel does not have the family.
    pub async fn join<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        let number = groups::resolve(&mut self.connection, F::TABLE, group);
        let number = self.driver.run(number).await?;
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
    pub async fn leave<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        let number = groups::resolve(&mut self.connection, F::TABLE, group);
        let number = self.driver.run(number).await?;
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

    /// Waits for the next notification. None is lost if the future is dropped.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    pub async fn next(&mut self) -> Result<Notification<'_, P>, Error> {
        let found = self.driver.run(next(&mut self.connection)).await?;
        self.connection.borrow_notification(found)
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

impl<R: Reactor> AsyncSubscription<Generic, R> {
    /// As that of [`Subscription`](crate::Subscription::family).
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub async fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        self.driver.run(self.connection.family(F::TABLE.name)).await
    }
}

async fn next(connection: &mut Connection) -> Result<NextNotification, Error> {
    connection.yield_if_due().await;
    poll_fn(|_| match connection.find(connection.wait) {
        Ok(Some(found)) => Poll::Ready(Ok(found)),
        Ok(None) => Poll::Pending,
        Err(error) => Poll::Ready(Err(error)),
    })
    .await
}

impl<P, R> AsFd for AsyncSubscription<P, R> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.transport.as_fd()
    }
}

impl<P, R> AsRawFd for AsyncSubscription<P, R> {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl<P: Protocol, R> fmt::Debug for AsyncSubscription<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncSubscription")
            .field("protocol", &P::NUMBER)
            .field("fd", &self.as_raw_fd())
            .finish_non_exhaustive()
    }
}
