//! Sockets for a family that is known only at run time, such as that of a spec that a program has
//! just read.
//!
//! [`UntypedSocket`] and [`UntypedSubscription`] do what their typed namesakes do and keep to the same rules,
//! but take and give bytes. What the bytes mean is for [`json`](crate::json) to say, or for
//! whoever made the table.

use std::fmt;
use std::ops::Range;
use std::time::Duration;

pub use super::groups::UnknownGroup;

use super::connection::Connection;
use super::notification::NextNotification;
use super::poll::poll_once;
use super::transport::Wait;
use super::{Error, SocketOptions, groups, sys};
use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Ack, Context, Exchange, Mode, ProtocolError};
use crate::request::{Generic, Protocol, RequestBuffer};
use crate::table::{Family, Operation, Transport};
use crate::wire::{GENERIC_HEADER_LEN, GenericHeader, MESSAGE_HEADER_LEN, Message};

/// A socket for requests of one family.
pub struct UntypedSocket {
    connection: Connection,
    family: &'static Family,
}

impl UntypedSocket {
    /// Opens a socket in the network namespace of the calling thread.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open(family: &'static Family) -> Result<Self, Error> {
        Self::open_with(family, &SocketOptions::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open_with(family: &'static Family, options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self { connection: connect(family, options)?, family })
    }

    /// A socket whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(
        family: &'static Family,
        kernel: crate::testing::ScriptedKernel,
    ) -> Result<Self, Error> {
        Ok(Self { connection: super::scripted(kernel)?, family })
    }

    /// Sends a request of an operation of the family. `payload` starts behind the netlink header
    /// and, if there is one, the genetlink header; `flags` are added to those of every request.
    ///
    /// # Errors
    /// See [`Error`]. That the kernel refuses is said by the first [`UntypedReplies::next`].
    pub fn request(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<UntypedReplies<'_>, Error> {
        self.start(Mode::Acknowledged, operation, payload, flags)
    }

    /// Asks for all objects; otherwise as [`request`](Self::request).
    ///
    /// # Errors
    /// See [`Error`]. That the kernel refuses is said by the first [`UntypedReplies::next`].
    pub fn dump(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
    ) -> Result<UntypedReplies<'_>, Error> {
        self.start(Mode::Dump, operation, payload, 0)
    }

    /// Number, version and groups of the family in this kernel; `None` if it is no generic one.
    /// Looked up once.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have it.
    pub fn info(&mut self) -> Result<Option<&FamilyInfo>, Error> {
        info(&mut self.connection, self.family)
    }

    fn start(
        &mut self,
        mode: Mode,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<UntypedReplies<'_>, Error> {
        let mut request = RequestBuffer::new(0);
        request.writer().buffer_mut().extend_from_slice(payload);
        request.add_flags(flags);
        let context = Context { family: self.family, operation };
        poll_once(self.connection.start(mode, context, &request, false))?;
        Ok(UntypedReplies { connection: &mut self.connection })
    }
}

/// The kernel's answers to one request, lent out one at a time. They may be let go before the
/// end: the next request clears away what is left.
#[must_use = "the answers are read by `next`"]
pub struct UntypedReplies<'s> {
    connection: &'s mut Connection,
}

impl UntypedReplies<'_> {
    /// The next answer, from behind all headers that the table does not describe; `None` after
    /// the last.
    ///
    /// # Errors
    /// After [`Error::Overrun`] and an answer of the wrong type the rest can still be read.
    /// Anything else is the end.
    #[expect(clippy::should_implement_trait, reason = "an answer borrows from the socket")]
    pub fn next(&mut self) -> Result<Option<&[u8]>, Error> {
        let reply = match self.connection.reply_at_hand() {
            Some(reply) => reply?,
            None => match poll_once(self.connection.reply())? {
                Some(reply) => reply,
                None => return Ok(None),
            },
        };
        Ok(self.connection.buffer.get(reply.range))
    }

    /// Whether objects changed while they were listed, as far as they were read: some may be
    /// missing or there twice.
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_interrupted)
    }

    /// Skips what is left and says what the kernel remarked at the end.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn finish(self) -> Result<Ack, Error> {
        poll_once(self.connection.finish())
    }
}

/// A socket that receives the notifications of one family's groups.
pub struct UntypedSubscription {
    connection: Connection,
    family: &'static Family,
}

impl UntypedSubscription {
    /// Opens a socket that has joined no group yet.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open(family: &'static Family) -> Result<Self, Error> {
        Self::open_with(family, &SocketOptions::new())
    }

    /// Opens a socket with options.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open_with(family: &'static Family, options: &SocketOptions) -> Result<Self, Error> {
        Ok(Self { connection: connect(family, options)?.listening(), family })
    }

    /// A subscription whose kernel is played by a script.
    ///
    /// # Errors
    /// The system has no descriptor left.
    #[cfg(any(test, feature = "testing"))]
    pub fn scripted(
        family: &'static Family,
        kernel: crate::testing::ScriptedKernel,
    ) -> Result<Self, Error> {
        Ok(Self { connection: super::scripted(kernel)?.listening(), family })
    }

    /// The names of all groups that can be joined: for a generic family those that the kernel
    /// has, else those of the table.
    ///
    /// # Errors
    /// [`Error::UnknownFamily`] if the kernel does not have the family.
    pub fn groups(&mut self) -> Result<Vec<String>, Error> {
        let listed = self.family.groups.iter().map(|group| group.name.to_owned());
        Ok(match info(&mut self.connection, self.family)? {
            Some(info) => info.groups.iter().map(|(name, _)| name.to_string()).collect(),
            None => listed.collect(),
        })
    }

    /// Joins a group.
    ///
    /// # Errors
    /// [`Error::UnknownGroup`] if the family has no group of this name,
    /// [`Error::UnknownFamily`] if the kernel does not have the family.
    pub fn join(&mut self, group: &str) -> Result<(), Error> {
        // Events are told from those of other families by the number.
        info(&mut self.connection, self.family)?;
        let number = poll_once(groups::resolve(&mut self.connection, self.family, group))?;
        self.connection.membership(sys::AddMembership, number)
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
    pub fn next(&mut self) -> Result<UntypedNotification<'_>, Error> {
        loop {
            let found = self.connection.find(self.connection.wait)?.ok_or(Error::TimedOut)?;
            let NextNotification::Message { start } = found else {
                return Ok(UntypedNotification::Overrun);
            };
            if let Some((id, range)) = self.place(start)? {
                let payload = self.connection.buffer.get(range).unwrap_or_default();
                return Ok(UntypedNotification::Message { id, payload });
            }
        }
    }

    /// Id of the message that begins at `start` in the buffer and where its payload lies; `None`
    /// if it is another family's.
    fn place(&self, start: usize) -> Result<Option<(u16, Range<usize>)>, Error> {
        let end = self.connection.datagram.len;
        let datagram = self.connection.buffer.get(..end).unwrap_or_default();
        let message = Message::at(datagram, start).map_err(ProtocolError::BadLength)?;
        let Message { header, payload } = message;
        let start = start + MESSAGE_HEADER_LEN;
        let range = start..start + payload.len();
        if !is_generic(self.family) {
            return Ok(Some((header.kind, range)));
        }
        let number = self.connection.families.get(self.family.name).map(|info| info.id);
        if number != Some(header.kind) {
            return Ok(None);
        }
        match GenericHeader::split(payload) {
            Some((header, _)) => {
                let range = range.start + GENERIC_HEADER_LEN..range.end;
                Ok(Some((header.command.into(), range)))
            }
            None => Err(ProtocolError::ShortGenericHeader { len: payload.len() }.into()),
        }
    }
}

/// What a subscription receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UntypedNotification<'a> {
    /// A message of the family.
    Message {
        /// Command or message type.
        id: u16,
        /// What follows the netlink header and, if there is one, the genetlink header.
        payload: &'a [u8],
    },
    /// The kernel dropped messages because they were not read fast enough.
    Overrun,
}

const fn is_generic(family: &Family) -> bool {
    matches!(family.transport, Transport::Generic(_))
}

fn connect(family: &'static Family, options: &SocketOptions) -> Result<Connection, Error> {
    let number = match family.transport {
        Transport::Generic(_) => Generic::NUMBER,
        Transport::Raw(number) => number,
    };
    options.connection(options.open(number)?)
}

fn info<'c>(
    connection: &'c mut Connection,
    family: &'static Family,
) -> Result<Option<&'c FamilyInfo>, Error> {
    if !is_generic(family) {
        return Ok(None);
    }
    poll_once(connection.family(family.name)).map(Some)
}

impl fmt::Debug for UntypedSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedSocket").field("family", &self.family.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for UntypedReplies<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedReplies").finish_non_exhaustive()
    }
}

impl fmt::Debug for UntypedSubscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedSubscription")
            .field("family", &self.family.name)
            .finish_non_exhaustive()
    }
}
