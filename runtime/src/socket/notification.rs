//! Notifications: how a connection finds the next, and how it is lent to whoever subscribed.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::os::fd::AsFd;

use super::connection::Connection;
use super::transport::{Datagram, Transport, Wait};
use super::{Error, sys};
use crate::error::DecodeError;
use crate::exchange::genl;
use crate::exchange::{Errno, ProtocolError};
use crate::request::{Family, Protocol};
use crate::wire::{Cursor, GenericHeader, Header, Message, kind};

impl Connection {
    /// The connection of a subscription: it keeps the messages that nobody asked for.
    pub(super) fn listening(mut self) -> Self {
        self.backlog = Some(VecDeque::new());
        self.transport.tell_namespaces();
        self
    }

    /// Joins or leaves a group.
    pub(super) fn membership<O>(&self, option: O, number: u32) -> Result<(), Error>
    where
        O: nix::sys::socket::SetSockOpt<Val = usize>,
    {
        match &self.transport {
            Transport::Socket { fd, .. } => Ok(sys::set(fd.as_fd(), option, &(number as usize))?),
            // A script sends what it likes.
            #[cfg(any(test, feature = "testing"))]
            Transport::Script { .. } => Ok(()),
        }
    }

    /// Goes to the next notification, wherever it is; `None` if there was none in time.
    pub(super) fn find(&mut self, wait: Wait) -> Result<Option<NextNotification>, Error> {
        loop {
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            let start = self.cursor.offset();
            match self.cursor.next(datagram) {
                Some(Ok(message)) => match message.header.kind {
                    kind::NOOP | kind::ERROR | kind::DONE => self.lookup = None,
                    kind::OVERRUN => return Ok(Some(NextNotification::Overrun)),
                    // To a lookup that was not awaited to its end, and now cannot be.
                    _ if self.has_sent(&message.header) => self.lookup = None,
                    _ => return Ok(Some(NextNotification::Message { start })),
                },
                Some(Err(bad)) => return Err(ProtocolError::BadLength(bad).into()),
                None => {
                    if self.take_from_backlog() {
                        continue;
                    }
                    // The kernel says that it dropped something before it gives what it sent
                    // earlier, and drops all until that was read. So it is told at its end, when
                    // nothing is lost any more, or when there is more to tell.
                    let overrun = self.overrun;
                    let wait = if overrun { Wait::Never } else { wait };
                    match self.receive_within(wait) {
                        Ok(true) => {}
                        Ok(false) if overrun => {
                            self.overrun = false;
                            return Ok(Some(NextNotification::Overrun));
                        }
                        Ok(false) => return Ok(None),
                        Err(error) if error.errno() != Errno::ENOBUFS => return Err(error.into()),
                        Err(_) if overrun => return Ok(Some(NextNotification::Overrun)),
                        Err(_) => {}
                    }
                }
            }
        }
    }

    /// Makes the oldest kept message the datagram received last, if there is one.
    fn take_from_backlog(&mut self) -> bool {
        let Some(message) = self.backlog.as_mut().and_then(VecDeque::pop_front) else {
            return false;
        };
        let len = message.bytes.len();
        if self.buffer.len() < len {
            self.buffer.resize(len, 0);
        }
        if let Some(place) = self.buffer.get_mut(..len) {
            place.copy_from_slice(&message.bytes);
        }
        self.datagram = Datagram { len, nsid: message.nsid };
        self.cursor = Cursor::new();
        true
    }

    /// Lends what was found.
    pub(super) fn borrow_notification<P: Protocol>(
        &self,
        found: NextNotification,
    ) -> Result<Notification<'_, P>, Error> {
        let NextNotification::Message { start } = found else { return Ok(Notification::Overrun) };
        let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
        let message = Message::at(datagram, start).map_err(ProtocolError::BadLength)?;
        Ok(Notification::Message(EventMessage {
            message,
            nsid: self.datagram.nsid,
            families: &self.families,
            protocol: PhantomData,
        }))
    }
}

/// Where the next notification is.
#[derive(Clone, Copy)]
pub(super) enum NextNotification {
    Overrun,
    Message { start: usize },
}

/// What a subscription receives.
#[derive(Debug)]
pub enum Notification<'a, P> {
    /// A message of a group.
    Message(EventMessage<'a, P>),
    /// The kernel dropped messages because they were not read fast enough: what was learnt from
    /// them is out of date and has to be asked for anew. Messages sent before come first, and
    /// when this is told nothing is dropped any more: what happens while things are asked for
    /// anew is told behind it.
    Overrun,
}

/// A message of a group.
pub struct EventMessage<'a, P> {
    message: Message<'a>,
    nsid: Option<i32>,
    families: &'a genl::Cache,
    protocol: PhantomData<fn() -> P>,
}

impl<'a, P: Protocol> EventMessage<'a, P> {
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

    /// Id of the network namespace it is from; `None` if it is the socket's own. Others come only
    /// with [`SocketOptions::all_namespaces`](super::SocketOptions::all_namespaces), or if whoever opened the
    /// descriptor asked for them.
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

impl<P> fmt::Debug for EventMessage<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventMessage")
            .field("header", &self.message.header)
            .field("len", &self.message.payload.len())
            .field("nsid", &self.nsid)
            .finish_non_exhaustive()
    }
}
