//! How a connection finds the next notification: in the datagram received last, among the
//! messages set aside, or in the socket.

use std::os::fd::AsFd;

use super::Connection;
use crate::exchange::genl;
use crate::exchange::{Errno, ProtocolError};
use crate::socket::transport::{Transport, Wait};
use crate::socket::{Error, sys};
use crate::wire::{Message, kind};

/// Where the next notification is.
#[derive(Clone, Copy)]
pub(in crate::socket) enum NextNotification {
    Overrun,
    Message { start: usize },
}

impl Connection {
    /// Makes it the connection of a subscription, which keeps the messages that nobody asked for.
    pub(in crate::socket) fn into_subscription(mut self) -> Self {
        self.queue.keep_notifications();
        self.transport.enable_nsid();
        self
    }

    /// Joins or leaves a group, which errors call `name`.
    pub(in crate::socket) fn set_membership<O>(
        &self,
        option: O,
        number: u32,
        name: &str,
    ) -> Result<(), Error>
    where
        O: sys::NetlinkOption<Val = usize>,
    {
        match &self.transport {
            Transport::Socket { fd, .. } => {
                let set = sys::set(fd.as_fd(), option, &(number as usize));
                Ok(set.map_err(|error| error.about(format!("{}, {name}", O::NAME)))?)
            }
            // A script decides by itself what it sends.
            #[cfg(any(test, feature = "testing"))]
            Transport::Script { .. } => Ok(()),
        }
    }

    /// Goes to the next notification, wherever it is; `None` if there was none in time.
    pub(in crate::socket) fn next_notification(
        &mut self,
        wait: Wait,
    ) -> Result<Option<NextNotification>, Error> {
        loop {
            match self.queue.next_message() {
                Some(Ok((header, start))) => match header.kind {
                    kind::NOOP | kind::ERROR | kind::DONE => self.families.cancel(),
                    kind::OVERRUN => return Ok(Some(NextNotification::Overrun)),
                    // Answers a lookup whose future was dropped, and which can no longer go on.
                    _ if self.running.has_sent(&header) => self.families.cancel(),
                    _ => return Ok(Some(NextNotification::Message { start })),
                },
                Some(Err(bad)) => return Err(ProtocolError::BadLength(bad).into()),
                None => {
                    if self.queue.dequeue() {
                        continue;
                    }
                    // The kernel reports a loss ahead of what it sent before, and drops everything
                    // until that was read. So the loss is reported at the end of the queue, when
                    // nothing is lost any more, or when the kernel reports another.
                    let overrun = self.queue.has_overrun();
                    let wait = if overrun { Wait::Never } else { wait };
                    match self.receive_within(wait) {
                        Ok(true) => {}
                        Ok(false) if overrun => {
                            self.queue.clear_overrun();
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

    /// The message that begins at `start` in the datagram received last.
    pub(in crate::socket) fn message_at(&self, start: usize) -> Result<Message<'_>, Error> {
        Ok(self.queue.message_at(start).map_err(ProtocolError::BadLength)?)
    }

    /// Network namespace that the message is from, if it is not the socket's own.
    pub(in crate::socket) const fn nsid(&self) -> Option<i32> {
        self.queue.nsid()
    }

    /// What is known of generic families.
    pub(in crate::socket) const fn families(&self) -> &genl::Cache {
        self.families.cache()
    }
}
