//! What the kernel says without being asked.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use super::connection::Connection;
use super::transport::{Transport, Wait};
use super::{Error, Options, groups, sys};
use crate::error::DecodeError;
use crate::exchange::{Errno, ProtocolError};
use crate::genl;
use crate::request::{Family, Protocol};
use crate::wire::{GenericHeader, Header, Message, kind};

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
        Self::open_with(&Options::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open_with(options: &Options) -> Result<Self, Error> {
        Self::adopt(options.open(P::NUMBER)?, options)
    }

    /// Uses a netlink socket that something else opened.
    ///
    /// # Errors
    /// It is no netlink socket, or an option cannot be set.
    pub fn from_fd(fd: OwnedFd) -> Result<Self, Error> {
        Self::from_fd_with(fd, &Options::new())
    }

    /// Uses a netlink socket that something else opened, with options.
    ///
    /// # Errors
    /// It is no netlink socket, or an option cannot be set.
    pub fn from_fd_with(fd: OwnedFd, options: &Options) -> Result<Self, Error> {
        Self::adopt(options.adopt(fd)?, options)
    }

    /// A subscription whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(kernel: crate::testing::Kernel) -> Result<Self, Error> {
        let transport = Transport::script(kernel)?;
        Ok(Self::over(Connection::new(transport, crate::testing::PORT, None)))
    }

    fn adopt(fd: OwnedFd, options: &Options) -> Result<Self, Error> {
        Ok(Self::over(options.connection(fd)?))
    }

    fn over(mut connection: Connection) -> Self {
        connection.backlog = Some(VecDeque::new());
        Self { connection, protocol: PhantomData }
    }

    /// Joins a group of a family.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name,
    /// [`Error::UnknownFamily`] if the kernel does not have the family.
    pub fn join<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        let number = groups::number(&mut self.connection, F::TABLE, group)?;
        self.membership(sys::AddMembership, number)
    }

    /// Joins a group by its number, for groups that no spec names.
    ///
    /// # Errors
    /// The kernel refuses.
    pub fn join_number(&mut self, number: u32) -> Result<(), Error> {
        self.membership(sys::AddMembership, number)
    }

    /// Leaves a group of a family. Notifications already sent still come.
    ///
    /// # Errors
    /// As [`join`](Self::join).
    pub fn leave<F: Family<Protocol = P>>(&mut self, group: &str) -> Result<(), Error> {
        let number = groups::number(&mut self.connection, F::TABLE, group)?;
        self.membership(sys::DropMembership, number)
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
        self.connection.timeout = timeout;
    }

    /// Waits for the next notification.
    ///
    /// # Errors
    /// [`Error::TimedOut`] if there was none within the timeout, if one is set. After
    /// [`Error::Protocol`] the next can still be read.
    #[expect(clippy::should_implement_trait, reason = "a notification borrows from the socket")]
    pub fn next(&mut self) -> Result<Notification<'_, P>, Error> {
        let wait = Wait::For(self.connection.timeout);
        let found = self.find(wait)?;
        self.lend(found.ok_or(Error::TimedOut)?)
    }

    /// The next notification if it is already there.
    ///
    /// # Errors
    /// After [`Error::Protocol`] the next can still be read.
    pub fn try_next(&mut self) -> Result<Option<Notification<'_, P>>, Error> {
        match self.find(Wait::Never)? {
            Some(found) => self.lend(found).map(Some),
            None => Ok(None),
        }
    }

    fn membership<O>(&self, option: O, number: u32) -> Result<(), Error>
    where
        O: nix::sys::socket::SetSockOpt<Val = usize>,
    {
        match &self.connection.transport {
            Transport::Socket { fd, .. } => Ok(sys::set(fd.as_fd(), option, &(number as usize))?),
            // A script sends what it likes.
            #[cfg(any(test, feature = "testing"))]
            Transport::Script { .. } => Ok(()),
        }
    }

    /// Goes to the next message, wherever it is.
    fn find(&mut self, wait: Wait) -> Result<Option<Found>, Error> {
        let connection = &mut self.connection;
        loop {
            let datagram = connection.buffer.get(..connection.datagram.len).unwrap_or_default();
            let start = connection.cursor.offset();
            match connection.cursor.next(datagram) {
                Some(Ok(message)) => match message.header.kind {
                    kind::NOOP | kind::ERROR | kind::DONE => {}
                    kind::OVERRUN => return Ok(Some(Found::Overrun)),
                    _ => return Ok(Some(Found::Message { start })),
                },
                Some(Err(bad)) => return Err(ProtocolError::BadLength(bad).into()),
                None => {
                    if let Some(parcel) = connection.backlog.as_mut().and_then(VecDeque::pop_front)
                    {
                        connection.place(&parcel);
                        continue;
                    }
                    match connection.receive_within(wait) {
                        Ok(true) => {}
                        Ok(false) => return Ok(None),
                        Err(error) if error.errno() == Errno::ENOBUFS => {
                            return Ok(Some(Found::Overrun));
                        }
                        Err(error) => return Err(error.into()),
                    }
                }
            }
        }
    }

    fn lend(&self, found: Found) -> Result<Notification<'_, P>, Error> {
        let Found::Message { start } = found else { return Ok(Notification::Overrun) };
        let connection = &self.connection;
        let datagram = connection.buffer.get(..connection.datagram.len).unwrap_or_default();
        let message = Message::at(datagram, start).map_err(ProtocolError::BadLength)?;
        Ok(Notification::Message(Event {
            message,
            nsid: connection.datagram.nsid,
            families: &connection.families,
            protocol: PhantomData,
        }))
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

#[derive(Clone, Copy)]
enum Found {
    Overrun,
    Message { start: usize },
}

/// What a subscription receives.
#[derive(Debug)]
pub enum Notification<'a, P> {
    /// A message of a group.
    Message(Event<'a, P>),
    /// The kernel dropped messages because they were not read fast enough: what was learnt from
    /// them is out of date and has to be asked for anew. Messages sent before come first, and
    /// new ones follow.
    Overrun,
}

/// A message of a group.
pub struct Event<'a, P> {
    message: Message<'a>,
    nsid: Option<i32>,
    families: &'a genl::Cache,
    protocol: PhantomData<fn() -> P>,
}

impl<'a, P: Protocol> Event<'a, P> {
    /// Its header. Sequence number and port are those of the request that caused it.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.message.header
    }

    /// The bytes behind the header.
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.message.payload
    }

    /// Id of the network namespace it is from; `None` if it is the socket's own. Only with
    /// [`Options::all_namespaces`].
    #[must_use]
    pub const fn nsid(&self) -> Option<i32> {
        self.nsid
    }

    /// Reads it as a message of the family `F`; `None` if it is not one that the family's spec
    /// knows.
    ///
    /// # Errors
    /// It is shorter than its fixed header.
    pub fn decode<F: Family<Protocol = P>>(&self) -> Result<Option<F::Event<'a>>, DecodeError> {
        let (id, payload) = if P::GENERIC {
            let family = self.families.get(F::TABLE.name).map(|info| info.id);
            match GenericHeader::split(self.message.payload) {
                Some((header, rest)) if family == Some(self.message.header.kind) => {
                    (u16::from(header.command), rest)
                }
                _ => return Ok(None),
            }
        } else {
            (self.message.header.kind, self.message.payload)
        };
        F::decode_event(id, payload)
    }
}

impl<P> fmt::Debug for Event<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("header", &self.message.header)
            .field("len", &self.message.payload.len())
            .field("nsid", &self.nsid)
            .finish_non_exhaustive()
    }
}
