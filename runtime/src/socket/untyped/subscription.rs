//! The untyped socket for notifications.

use std::fmt;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use super::{connect, family_info, is_generic};
use crate::exchange::ProtocolError;
use crate::exchange::genl::FamilyInfo;
use crate::socket::connection::{Connection, NextNotification};
use crate::socket::poll::poll_once;
use crate::socket::transport::Wait;
use crate::socket::{Error, SocketOptions, groups, sys};
use crate::table::Family;
use crate::wire::{GenericHeader, Header, Message};

/// A socket that receives the notifications of one family's groups.
///
/// ```
/// use netloom::untyped::{UntypedNotification, UntypedSubscription};
/// use netloom::{Family, rt_link};
///
/// let mut events = UntypedSubscription::open(rt_link::Family::TABLE)?;
/// events.join("rtnlgrp-link")?;
/// while let Some(notification) = events.try_next()? {
///     if let UntypedNotification::Message(event) = notification {
///         println!("message type {}: {:x?}", event.id(), event.payload());
///     }
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct UntypedSubscription {
    connection: Connection,
    family: &'static Family,
}

impl UntypedSubscription {
    /// Opens a socket in the network namespace of the calling thread. It has joined no group yet.
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
        Ok(Self::from_connection(connect(family, options)?, family))
    }

    /// Opens a socket in the network namespace of a file. The calling thread stays where it is.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails or the file is not a network namespace.
    pub fn open_in_netns(family: &'static Family, netns: impl AsFd) -> Result<Self, Error> {
        Self::open_with(family, &SocketOptions::new().in_netns(netns)?)
    }

    /// Uses a netlink socket that something else opened.
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
        Ok(Self::from_connection(options.connect_fd(fd)?, family))
    }

    /// A subscription to a scripted kernel.
    ///
    /// # Errors
    /// [`Error::Os`] if the process has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(
        family: &'static Family,
        kernel: crate::testing::ScriptedKernel,
    ) -> Result<Self, Error> {
        Ok(Self::from_connection(crate::socket::scripted(kernel)?, family))
    }

    fn from_connection(connection: Connection, family: &'static Family) -> Self {
        Self { connection: connection.into_subscription(), family }
    }

    /// Names of all groups that can be joined: those that the kernel has for a generic family,
    /// those of the table for others.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have the family.
    ///
    /// ```
    /// # use netloom::untyped::UntypedSubscription;
    /// # use netloom::{Family, nlctrl};
    /// let mut events = UntypedSubscription::open(nlctrl::Family::TABLE)?;
    /// assert_eq!(events.groups()?, ["notify"]);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn groups(&mut self) -> Result<Vec<String>, Error> {
        let listed = self.family.groups.iter().map(|group| group.name.to_owned());
        Ok(match self.family()? {
            Some(info) => info.groups.iter().map(|(name, _)| name.to_string()).collect(),
            None => listed.collect(),
        })
    }

    /// Number, version and groups of the family in this kernel, looked up once and whenever a group
    /// is joined; `None` if it is not a generic family.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub fn family(&mut self) -> Result<Option<&FamilyInfo>, Error> {
        family_info(&mut self.connection, self.family)
    }

    /// Joins a group.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name, [`Error::UnknownFamily`] if
    /// the kernel does not have the family, [`Error::Os`] if the caller may not join it.
    pub fn join(&mut self, group: &str) -> Result<(), Error> {
        // Events of the family are recognised by its number.
        self.family()?;
        poll_once(groups::join(&mut self.connection, self.family, group))
    }

    /// Joins a group by its number, for groups that no spec names. For a generic family,
    /// [`family`](Self::family) must have been called so that its events are recognised.
    ///
    /// # Errors
    /// [`Error::Os`] if the kernel refuses.
    pub fn join_number(&mut self, number: u32) -> Result<(), Error> {
        groups::join_number(&self.connection, number)
    }

    /// Leaves a group. Notifications already sent still arrive.
    ///
    /// # Errors
    /// As [`join`](Self::join).
    pub fn leave(&mut self, group: &str) -> Result<(), Error> {
        poll_once(groups::leave(&mut self.connection, self.family, group))
    }

    /// Sets how many bytes the kernel may queue; with `force` beyond the system's limit, which
    /// needs `CAP_NET_ADMIN`.
    ///
    /// # Errors
    /// [`Error::Os`] if the kernel refuses.
    pub fn set_receive_buffer(&mut self, bytes: usize, force: bool) -> Result<(), Error> {
        Ok(sys::set_receive_buffer(self.as_fd(), bytes, force)?)
    }

    /// Sets the maximum time to wait in [`next`](Self::next); `None` waits indefinitely.
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.connection.set_wait(Wait::For(timeout));
    }

    /// Waits for the next notification.
    ///
    /// # Errors
    /// [`Error::TimedOut`] if a timeout is set and none arrived within it. After
    /// [`Error::Protocol`] the next can still be read.
    #[expect(clippy::should_implement_trait, reason = "a notification borrows from the socket")]
    pub fn next(&mut self) -> Result<UntypedNotification<'_>, Error> {
        let found = self.next_of_family(self.connection.wait())?.ok_or(Error::TimedOut)?;
        self.borrow_notification(found)
    }

    /// Returns the next notification if it is already there.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    pub fn try_next(&mut self) -> Result<Option<UntypedNotification<'_>>, Error> {
        let found = self.next_of_family(Wait::Never)?;
        found.map(|found| self.borrow_notification(found)).transpose()
    }

    /// Goes to the next notification of the family, past those of others.
    fn next_of_family(&mut self, wait: Wait) -> Result<Option<NextNotification>, Error> {
        loop {
            let Some(found) = self.connection.next_notification(wait)? else { return Ok(None) };
            let NextNotification::Message { start } = found else { return Ok(Some(found)) };
            let number = self.connection.families().get(self.family.name).map(|info| info.id);
            let kind = self.connection.message_at(start)?.header.kind;
            if !is_generic(self.family) || number == Some(kind) {
                return Ok(Some(found));
            }
        }
    }

    fn borrow_notification(
        &self,
        found: NextNotification,
    ) -> Result<UntypedNotification<'_>, Error> {
        let NextNotification::Message { start } = found else {
            return Ok(UntypedNotification::Overrun);
        };
        let Message { header, payload } = self.connection.message_at(start)?;
        let (id, payload) = if is_generic(self.family) {
            let (generic, rest) = GenericHeader::split(payload)
                .ok_or(ProtocolError::ShortGenericHeader { len: payload.len() })?;
            (generic.command.into(), rest)
        } else {
            (header.kind, payload)
        };
        let nsid = self.connection.nsid();
        Ok(UntypedNotification::Message(UntypedEvent { header, id, payload, nsid }))
    }
}

/// What an untyped subscription receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UntypedNotification<'a> {
    /// A message of the family.
    Message(UntypedEvent<'a>),
    /// The kernel dropped messages because they were not read fast enough: see
    /// [`Notification::Overrun`](crate::Notification::Overrun).
    Overrun,
}

/// A message of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntypedEvent<'a> {
    header: Header,
    id: u16,
    payload: &'a [u8],
    nsid: Option<i32>,
}

impl<'a> UntypedEvent<'a> {
    /// The netlink header. Sequence number and port are those of the request that caused the
    /// event.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Message type, or for generic netlink the command.
    #[must_use]
    pub const fn id(&self) -> u16 {
        self.id
    }

    /// The bytes after the netlink header and, if there is one, the genetlink header.
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.payload
    }

    /// Id of the network namespace that the message is from; `None` if it is the socket's own.
    #[must_use]
    pub const fn nsid(&self) -> Option<i32> {
        self.nsid
    }
}

/// For the event loop of a program: when the descriptor is readable, call
/// [`UntypedSubscription::try_next`] until it returns `None`.
impl AsFd for UntypedSubscription {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
    }
}

impl AsRawFd for UntypedSubscription {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl fmt::Debug for UntypedSubscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedSubscription")
            .field("family", &self.family.name)
            .finish_non_exhaustive()
    }
}
