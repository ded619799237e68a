//! Many requests at once.
//!
//! The kernel answers each request while it is sent to, into a queue of limited size. So a long
//! batch goes in parts, and the answers to one part are read before the next is sent.

use std::fmt;
use std::marker::PhantomData;

use super::connection::{Connection, compose, lost, number};
use super::transport::Wait;
use super::{Error, context};
use crate::exchange::{Ack, Context, Event, Exchange, Mode};
use crate::request::{Do, Family, Protocol};
use crate::wire::{Cursor, align, flags};

/// Most requests of a part. Some 200 acknowledgements fill a queue of the default size.
const PART: usize = 64;

/// Most bytes of a part of several requests; well below the default send buffer.
const PART_BYTES: usize = 64 * 1024;

/// Requests that are sent together: by [`send`](Self::send) one after the other, or by
/// [`commit`](Self::commit) as a transaction.
#[must_use = "requests are sent by `send` or `commit`"]
pub struct Batch<'s, P> {
    connection: &'s mut Connection,
    bytes: Vec<u8>,
    requests: Vec<Entry>,
    protocol: PhantomData<fn() -> P>,
}

/// One request of a batch.
#[derive(Clone, Copy)]
struct Entry {
    context: Context,
    start: usize,
    end: usize,
}

impl<'s, P: Protocol> Batch<'s, P> {
    pub(super) const fn new(connection: &'s mut Connection) -> Self {
        Self { connection, bytes: Vec::new(), requests: Vec::new(), protocol: PhantomData }
    }

    /// Adds a request.
    ///
    /// # Errors
    /// It holds a value that cannot be sent, or its family is not known to the kernel; the batch
    /// is as it was.
    pub fn add<R>(&mut self, request: &R) -> Result<&mut Self, Error>
    where
        R: Do,
        R::Family: Family<Protocol = P>,
    {
        let context = context::<R>();
        let buffer = request.buffer();
        let payload = buffer.bytes()?;
        let exchange = context.operation.do_.ok_or(Error::no_such_request(context))?;
        let id = self.connection.message_type(context, exchange.request)?;
        let start = self.bytes.len();
        let flags = flags::ACK | buffer.flags();
        compose(&mut self.bytes, context, (id, exchange.request), flags, payload);
        let end = self.bytes.len();
        self.bytes.resize(align(end), 0);
        self.requests.push(Entry { context, start, end });
        Ok(self)
    }

    /// How many requests there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.requests.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    /// Sends the requests and returns what became of each, in order. That one is refused does
    /// not keep the kernel from doing the next.
    ///
    /// If something other than the kernel's refusal befalls one, such as a timeout, that is the
    /// last of the list, and what became of those behind it is not known.
    pub fn send(mut self) -> Vec<Result<Ack, Error>> {
        let mut results = Vec::with_capacity(self.requests.len());
        let mut next = 0;
        while let Some(part) = self.part(next) {
            if let Err(error) = self.send_part(part, &mut results) {
                results.push(Err(error));
                break;
            }
            next += part;
        }
        results
    }

    /// How many requests from number `from` on make the next part.
    fn part(&self, from: usize) -> Option<usize> {
        let rest = self.requests.get(from..)?;
        let start = rest.first()?.start;
        let fits = |entry: &&Entry| entry.end - start <= PART_BYTES;
        Some(rest.iter().take(PART).take_while(fits).count().max(1))
    }

    /// Sends as many requests as there are results, on from there, and reads their answers.
    fn send_part(
        &mut self,
        count: usize,
        results: &mut Vec<Result<Ack, Error>>,
    ) -> Result<(), Error> {
        let from = results.len();
        let first = self.launch(from, count)?;
        for (entry, seq) in self.requests.iter().skip(from).take(count).zip(first..) {
            let request = self.bytes.get(entry.start..entry.end).unwrap_or_default();
            self.connection.expect(entry.context, seq, request);
            match self.connection.finish() {
                Err(error) if !matches!(error, Error::Kernel(_)) => return Err(error),
                result => results.push(result),
            }
        }
        Ok(())
    }

    /// Sends `count` requests as one datagram. Returns the number of the first; those of the
    /// others follow it.
    fn launch(&mut self, from: usize, count: usize) -> Result<u32, Error> {
        self.connection.settle()?;
        let first = self.connection.next_seqs(count);
        let entries = self.requests.iter().skip(from).take(count);
        for (entry, seq) in entries.zip(first..) {
            number(self.bytes.get_mut(entry.start..).unwrap_or_default(), seq);
        }
        let start = self.requests.get(from).map_or(0, |entry| entry.start);
        let end = self.requests.get(from + count).map_or(self.bytes.len(), |entry| entry.start);
        self.connection.transport.send(self.bytes.get(start..end).unwrap_or_default())?;
        Ok(first)
    }

    /// Sends the requests as one datagram, which nftables takes as a transaction: the first
    /// request must begin it and the last end it, and all between are done or none.
    ///
    /// # Errors
    /// The first refusal. See [`Error`] for the rest.
    pub fn commit(mut self) -> Result<(), Error> {
        self.ask_for_refusals_only();
        let first = self.launch(0, self.requests.len())?;
        let mut verdict = Ok(());
        // All answers are there when the datagram was sent.
        while self.connection.receive_within(Wait::Never).map_err(lost)? {
            let connection = &mut *self.connection;
            let mut cursor = std::mem::replace(&mut connection.cursor, Cursor::at_end());
            let datagram = connection.buffer.get(..connection.datagram.len).unwrap_or_default();
            while let Some(Ok(message)) = cursor.next(datagram) {
                let index = message.header.seq.wrapping_sub(first) as usize;
                let Some(entry) = self.requests.get(index) else { continue };
                let mut exchange = Exchange::new(Mode::Acknowledged, message.header.seq, 0);
                if let Ok(Some(Event::Refused(ack))) = exchange.accept(message) {
                    let request = self.bytes.get(entry.start..entry.end).unwrap_or_default();
                    verdict = verdict.and(Err(entry.context.refusal(&ack, request).into()));
                }
            }
        }
        verdict
    }

    /// Has the kernel answer only what it refuses: the acknowledgements of a large transaction
    /// could overflow the queue, and the messages that begin and end one are not acknowledged at
    /// all by kernels before 6.10.
    fn ask_for_refusals_only(&mut self) {
        for entry in &self.requests {
            if let Some(place) = self.bytes.get_mut(entry.start + 6..entry.start + 8) {
                let flags = u16::from_ne_bytes([place[0], place[1]]) & !flags::ACK;
                place.copy_from_slice(&flags.to_ne_bytes());
            }
        }
    }
}

impl<P> fmt::Debug for Batch<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("requests", &self.requests.len()).finish_non_exhaustive()
    }
}
