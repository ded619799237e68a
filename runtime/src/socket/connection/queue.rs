//! The receive queue of a connection: the datagram received last, the messages set aside for a
//! reader of notifications, and whether the kernel has dropped any.
//!
//! Guarantees that messages keep the order in which the kernel sent them, and that a loss is
//! reported once. Must not know requests, families or how to wait.

use std::collections::VecDeque;
use std::ops::Range;

use crate::exchange::{Errno, Exchange, ProtocolError, Received};
use crate::socket::OsError;
use crate::socket::transport::{BUFFER, Datagram, Transport, Wait};
use crate::wire::{Acknowledgement, BadLength, Cursor, Header, MESSAGE_HEADER_LEN, Message};

/// What was received and is not yet read.
pub(in crate::socket) struct ReceiveQueue {
    buffer: Vec<u8>,
    /// The datagram received last. It lies at the start of `buffer`.
    datagram: Datagram,
    /// What of it was read.
    cursor: Cursor,
    /// Messages that arrived while an answer was awaited; `None` if nobody reads them.
    backlog: Option<VecDeque<QueuedMessage>>,
    /// Whether the kernel has dropped something and will drop everything until the socket's queue
    /// is empty: it reports that once (`netlink_overrun`, net/netlink/af_netlink.c).
    congested: bool,
    /// Whether the reader of notifications must still learn that some were dropped.
    overrun: bool,
}

/// A message that waits for its reader.
struct QueuedMessage {
    bytes: Vec<u8>,
    nsid: Option<i32>,
}

/// What the queue holds next for an exchange.
pub(super) enum ExchangeEvent<'q> {
    /// A reply: its type and where its payload lies in the buffer.
    Reply { kind: u16, range: Range<usize> },
    /// The exchange is over, and the kernel did what it was asked to.
    End(Acknowledgement<'q>),
    /// The exchange is over, and the kernel refused.
    Refused(Acknowledgement<'q>),
    /// The kernel lost messages.
    Overrun,
}

impl ReceiveQueue {
    pub(super) fn new() -> Self {
        Self {
            buffer: vec![0; BUFFER],
            datagram: Datagram { len: 0, nsid: None },
            cursor: Cursor::at_end(),
            backlog: None,
            congested: false,
            overrun: false,
        }
    }

    /// Keeps messages that nobody asked for, from now on.
    pub(super) fn keep_notifications(&mut self) {
        self.backlog = Some(VecDeque::new());
    }

    /// Bytes of the buffer.
    #[inline]
    pub(in crate::socket) fn get(&self, range: Range<usize>) -> &[u8] {
        self.buffer.get(range).unwrap_or_default()
    }

    /// The datagram received last.
    pub(super) fn datagram(&self) -> &[u8] {
        self.get(0..self.datagram.len)
    }

    /// Network namespace that the datagram is from, if it is not the socket's own.
    pub(super) const fn nsid(&self) -> Option<i32> {
        self.datagram.nsid
    }

    /// Whether the kernel is dropping messages.
    pub(super) const fn is_congested(&self) -> bool {
        self.congested
    }

    /// Whether the reader of notifications must still learn that some were dropped.
    pub(super) const fn has_overrun(&self) -> bool {
        self.overrun
    }

    /// Records that the reader has learnt it.
    pub(super) const fn clear_overrun(&mut self) {
        self.overrun = false;
    }

    /// Ignores the rest of the datagram.
    pub(super) const fn skip_datagram(&mut self) {
        self.cursor = Cursor::at_end();
    }

    /// Receives a datagram in place of the last one; `false` if there was none in time.
    ///
    /// A congested queue is read without waiting, and `false` then says that it is empty, so the
    /// kernel drops nothing any more.
    pub(super) fn receive(
        &mut self,
        transport: &mut Transport,
        wait: Wait,
    ) -> Result<bool, OsError> {
        self.skip_datagram();
        let wait = if self.congested { Wait::Never } else { wait };
        let received = transport.receive(&mut self.buffer, wait);
        if matches!(&received, Err(error) if error.errno() == Errno::ENOBUFS) {
            self.congested = true;
            self.overrun = true;
        }
        let Some(datagram) = received? else {
            self.congested = false;
            return Ok(false);
        };
        self.datagram = datagram;
        self.cursor = Cursor::new();
        Ok(true)
    }

    /// The next message of the datagram if it is a reply to `exchange`, as nearly all are, and
    /// where its payload lies in the buffer.
    // Always: it is most of the loop over a dump, and small.
    #[inline(always)]
    pub(super) fn next_reply(
        &mut self,
        exchange: &mut Exchange,
    ) -> Option<(Message<'_>, Range<usize>)> {
        let datagram = self.buffer.get(..self.datagram.len)?;
        let offset = self.cursor.offset();
        let message = exchange.next_reply(&mut self.cursor, datagram)?;
        let start = offset + MESSAGE_HEADER_LEN;
        let range = start..start + message.payload.len();
        Some((message, range))
    }

    /// What the datagram holds next for `exchange`; `None` at its end. Other messages are set
    /// aside for the reader of notifications.
    pub(super) fn next_event(
        &mut self,
        exchange: &mut Exchange,
    ) -> Option<Result<ExchangeEvent<'_>, ProtocolError>> {
        let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
        loop {
            let event = match exchange.next(&mut self.cursor, datagram)? {
                Ok(Received::Foreign(message)) => {
                    enqueue(&mut self.backlog, &message, self.datagram.nsid);
                    continue;
                }
                Ok(Received::Reply(message)) => {
                    let start = self.cursor.offset() - message.stride() + MESSAGE_HEADER_LEN;
                    let range = start..start + message.payload.len();
                    ExchangeEvent::Reply { kind: message.header.kind, range }
                }
                Ok(Received::End(ack)) => ExchangeEvent::End(ack),
                Ok(Received::Refused(ack)) => ExchangeEvent::Refused(ack),
                Ok(Received::Overrun) => ExchangeEvent::Overrun,
                Err(error) => return Some(Err(error)),
            };
            return Some(Ok(event));
        }
    }

    /// The header of the next message, whatever it is, and where the message begins; `None` at
    /// the end of the datagram.
    pub(super) fn next_message(&mut self) -> Option<Result<(Header, usize), BadLength>> {
        let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
        let start = self.cursor.offset();
        let message = self.cursor.next(datagram)?;
        Some(message.map(|message| (message.header, start)))
    }

    /// The message that begins at `start`.
    pub(super) fn message_at(&self, start: usize) -> Result<Message<'_>, BadLength> {
        Message::at(self.datagram(), start)
    }

    /// Sets aside what was not read of the datagram.
    pub(super) fn enqueue_rest(&mut self) {
        let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
        while let Some(Ok(message)) = self.cursor.next(datagram) {
            enqueue(&mut self.backlog, &message, self.datagram.nsid);
        }
        self.skip_datagram();
    }

    /// Makes the oldest message set aside the datagram received last, if there is one.
    pub(super) fn dequeue(&mut self) -> bool {
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
}

/// Sets a message aside if somebody reads notifications.
fn enqueue(
    backlog: &mut Option<VecDeque<QueuedMessage>>,
    message: &Message<'_>,
    nsid: Option<i32>,
) {
    if let Some(backlog) = backlog {
        let mut bytes = message.header.to_bytes().to_vec();
        bytes.extend_from_slice(message.payload);
        backlog.push_back(QueuedMessage { bytes, nsid });
    }
}
