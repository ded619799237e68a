//! The asynchronous socket for notifications.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::task::Poll;

use super::{Driver, Reactor};
use crate::exchange::genl::FamilyInfo;
use crate::family::Family;
use crate::protocol::{Generic, Protocol};
use crate::socket::connection::{Connection, NextNotification};
use crate::socket::transport::Wait;
use crate::socket::{Error, Notification, SocketOptions, groups, sys};

/// A socket that receives notifications of multicast groups, on the executor of the reactor `R`.
///
/// They arrive in the order in which the kernel sent them. If the kernel sends more than the
/// receive buffer holds it drops some, which is reported as [`Notification::Overrun`].
///
/// ```no_run
/// use netloom::{Notification, Route, rt_link, tokio::TokioSubscription};
///
/// # async fn demo() -> Result<(), netloom::Error> {
/// let mut events = TokioSubscription::<Route>::open()?;
/// events.join::<rt_link::Family>("rtnlgrp-link").await?;
/// while let Notification::Message(event) = events.next().await? {
///     if let Some(rt_link::Event::Newlink(link)) = event.decode::<rt_link::Family>()? {
///         println!("{}", link.ifname()?.unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct AsyncSubscription<P, R> {
    driver: Driver<R>,
    connection: Connection,
    protocol: PhantomData<fn() -> P>,
}

impl<P: Protocol, R: Reactor> AsyncSubscription<P, R> {
    /// Opens a socket in the network namespace of the calling thread. It has joined no group yet.
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
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # use netloom::{Route, tokio::TokioSubscription};
    /// # async fn demo() -> std::io::Result<()> {
    /// let blue = File::open("/run/netns/blue")?;
    /// let events = TokioSubscription::<Route>::open_in_netns(&blue)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open_in_netns(netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(&SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened.
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

    /// A subscription to a scripted kernel.
    ///
    /// # Errors
    /// [`Error::Os`] if the process has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<Self, Error> {
        Self::from_connection(crate::socket::scripted(kernel)?)
    }

    fn from_connection(connection: Connection) -> Result<Self, Error> {
        let mut connection = connection.into_subscription();
        Ok(Self { driver: Driver::take(&mut connection)?, connection, protocol: PhantomData })
    }

    /// Joins a group of a family. Waits only if a generic family has to be looked up.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name, [`Error::UnknownFamily`] if
    /// the kernel does not have the family, [`Error::Os`] if the caller may not join it.
    pub async fn join<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        self.driver.run(groups::join(&mut self.connection, F::TABLE, group)).await
    }

    /// Joins a group by its number, for groups that no spec names.
    ///
    /// # Errors
    /// [`Error::Os`] if the kernel refuses.
    pub fn join_number(&mut self, number: u32) -> Result<(), Error> {
        groups::join_number(&self.connection, number)
    }

    /// Leaves a group of a family. Notifications already sent still arrive.
    ///
    /// # Errors
    /// As [`join`](Self::join).
    pub async fn leave<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        self.driver.run(groups::leave(&mut self.connection, F::TABLE, group)).await
    }

    /// Sets how many bytes the kernel may queue; with `force` beyond the system's limit, which
    /// needs `CAP_NET_ADMIN`.
    ///
    /// # Errors
    /// [`Error::Os`] if the kernel refuses.
    pub fn set_receive_buffer(&mut self, bytes: usize, force: bool) -> Result<(), Error> {
        Ok(sys::set_receive_buffer(self.as_fd(), bytes, force)?)
    }

    /// Waits for the next notification. None is lost if the future is dropped.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    pub async fn next(&mut self) -> Result<Notification<'_, P>, Error> {
        let found = self.driver.run(next(&mut self.connection)).await?;
        Notification::borrow_from(&self.connection, found)
    }

    /// Returns the next notification if it is already there.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    pub fn try_next(&mut self) -> Result<Option<Notification<'_, P>>, Error> {
        let found = self.connection.next_notification(Wait::Never)?;
        found.map(|found| Notification::borrow_from(&self.connection, found)).transpose()
    }
}

impl<R: Reactor> AsyncSubscription<Generic, R> {
    /// Number, version and groups of a family in this kernel: see
    /// [`Subscription::family`](crate::Subscription::family).
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub async fn family<F: Family<Protocol = Generic>>(&mut self) -> Result<&FamilyInfo, Error> {
        self.driver.run(self.connection.family(F::TABLE.name)).await
    }
}

async fn next(connection: &mut Connection) -> Result<NextNotification, Error> {
    connection.yield_if_due().await;
    poll_fn(|_| match connection.next_notification(connection.wait()) {
        Ok(Some(found)) => Poll::Ready(Ok(found)),
        Ok(None) => Poll::Pending,
        Err(error) => Poll::Ready(Err(error)),
    })
    .await
}

impl<P, R> AsFd for AsyncSubscription<P, R> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
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
