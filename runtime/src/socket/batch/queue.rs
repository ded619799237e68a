//! The untyped half of every batch: many requests in one datagram.
//!
//! The kernel answers each request while it is sent, into a queue of limited size. So a long
//! batch is sent in parts, and the answers to one part are read before the next is sent.

use crate::exchange::{Ack, Context, Exchange, KernelError, Mode, ProtocolError, Received};
use crate::protocol::{Netfilter, Protocol};
use crate::request_buffer::RequestBuffer;
use crate::socket::Error;
use crate::socket::connection::{Connection, encode_message, set_seq};
use crate::table::Transport;
use crate::wire::{Messages, align, flags};

/// Most requests of a part. Some 200 acknowledgements fill a queue of the default size.
const PART: usize = 64;

/// Most bytes of a part of several requests; well below the default send buffer.
const PART_BYTES: usize = 64 * 1024;

/// The protocol of nftables.
const NETFILTER: Transport = Transport::Raw(<Netfilter as Protocol>::NUMBER);

/// `NFNL_MSG_BATCH_BEGIN`: begins a transaction of netfilter.
const BEGIN: Option<u16> = Some(16);

/// `NFNL_MSG_BATCH_END`: ends it.
const END: Option<u16> = Some(17);

/// What the kernel answers to a request of a batch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// An acknowledgement, of a few bytes.
    Acknowledgement,
    /// An object of any size, and an acknowledgement. Two objects may be more than the queue
    /// holds.
    Object,
}

/// Requests that will be sent together.
#[derive(Default)]
pub(in crate::socket) struct PendingBatch {
    bytes: Vec<u8>,
    requests: Vec<Entry>,
}

/// One request of a batch.
#[derive(Clone, Copy)]
struct Entry {
    context: Context,
    start: usize,
    end: usize,
    answer: Answer,
}

impl PendingBatch {
    pub(in crate::socket) const fn new() -> Self {
        Self { bytes: Vec::new(), requests: Vec::new() }
    }

    pub(in crate::socket) const fn len(&self) -> usize {
        self.requests.len()
    }

    /// Adds a request. If that fails the batch is as it was.
    pub(in crate::socket) async fn add(
        &mut self,
        connection: &mut Connection,
        context: Context,
        request: &RequestBuffer,
    ) -> Result<(), Error> {
        let payload = request.bytes()?;
        let Some(exchange) = context.operation.do_ else {
            return Err(Error::no_such_request(context, Mode::Acknowledged));
        };
        let id = connection.message_type(context, exchange.request).await?;
        let start = self.bytes.len();
        let flags = flags::ACK | request.flags();
        encode_message(&mut self.bytes, context, (id, exchange.request), flags, payload);
        let end = self.bytes.len();
        self.bytes.resize(align(end), 0);
        let echoed = request.flags() & flags::ECHO != 0;
        let answer = match exchange.reply {
            None if !echoed => Answer::Acknowledgement,
            _ => Answer::Object,
        };
        self.requests.push(Entry { context, start, end, answer });
        Ok(())
    }

    /// Sends all requests and adds the result of each to `results`, which must be empty. Stops at
    /// the first error that is not a refusal.
    pub(in crate::socket) async fn send(
        &mut self,
        connection: &mut Connection,
        results: &mut Vec<Result<Ack, Error>>,
    ) -> Result<(), Error> {
        while let Some(count) = self.part(results.len()) {
            let from = results.len();
            let first = self.launch(connection, from, count).await?;
            for (entry, seq) in self.requests.iter().skip(from).take(count).zip(first..) {
                let request = self.bytes.get(entry.start..entry.end).unwrap_or_default();
                connection.expect(entry.context, seq, request);
                match connection.finish().await {
                    Err(error) if !matches!(error, Error::Kernel(_)) => return Err(error),
                    result => results.push(result),
                }
            }
        }
        Ok(())
    }

    /// How many requests, from the one at position `from` on, form the next part.
    fn part(&self, from: usize) -> Option<usize> {
        let rest = self.requests.get(from..)?;
        let start = rest.first()?.start;
        let fits = |entry: &&Entry| {
            entry.answer == Answer::Acknowledgement && entry.end - start <= PART_BYTES
        };
        Some(rest.iter().take(PART).take_while(fits).count().max(1))
    }

    /// Sends `count` requests as one datagram. Returns the sequence number of the first; those of
    /// the others follow it.
    async fn launch(
        &mut self,
        connection: &mut Connection,
        from: usize,
        count: usize,
    ) -> Result<u32, Error> {
        connection.drain().await?;
        let first = connection.next_seqs(count);
        let entries = self.requests.iter().skip(from).take(count);
        for (entry, seq) in entries.zip(first..) {
            set_seq(self.bytes.get_mut(entry.start..).unwrap_or_default(), seq);
            #[cfg(feature = "log")]
            if let Some(message) = self.bytes.get(entry.start..entry.end) {
                connection.log_sent(entry.context, message);
            }
        }
        let start = self.requests.get(from).map_or(0, |entry| entry.start);
        let end = self.requests.get(from + count).map_or(self.bytes.len(), |entry| entry.start);
        connection.send(self.bytes.get(start..end).unwrap_or_default())?;
        Ok(first)
    }

    /// Sends the requests as one transaction.
    pub(in crate::socket) async fn commit(
        &mut self,
        connection: &mut Connection,
    ) -> Result<(), Error> {
        if self.requests.is_empty() {
            return Ok(());
        }
        if !self.is_transaction() {
            return Err(Error::NotATransaction);
        }
        self.ask_for_refusals_only();
        let first = self.launch(connection, 0, self.requests.len()).await?;
        let mut outcome = Outcome::default();
        let port = connection.port();
        // The kernel has answered by the time the datagram is sent.
        loop {
            match connection.receive_now() {
                Ok(Some(datagram)) => self.read_answers(datagram, first, port, &mut outcome),
                Ok(None) => return outcome.into(),
                // More refusals than the queue holds: the first ones are in it.
                Err(Error::Overrun) if !outcome.incomplete => outcome.incomplete = true,
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads answers to a transaction whose requests are numbered from `first`.
    fn read_answers(&self, datagram: &[u8], first: u32, port: u32, outcome: &mut Outcome) {
        for message in Messages::new(datagram) {
            let message = match message {
                Ok(message) => message,
                Err(bad) => {
                    outcome.malformed.get_or_insert(ProtocolError::BadLength(bad));
                    return;
                }
            };
            let seq = message.header.seq;
            let position = seq.wrapping_sub(first) as usize;
            let Some(entry) = self.requests.get(position) else { continue };
            match Exchange::new(Mode::Acknowledged, seq, port).accept(message) {
                Ok(Some(Received::Refused(ack))) => {
                    let request = self.bytes.get(entry.start..entry.end).unwrap_or_default();
                    let refusal = || entry.context.refusal(&ack, request).at_position(position);
                    outcome.refused.get_or_insert_with(refusal);
                }
                Ok(Some(Received::Overrun)) => outcome.incomplete = true,
                Ok(_) => {}
                Err(error) => drop(outcome.malformed.get_or_insert(error)),
            }
        }
    }

    /// Whether netfilter accepts the requests as one transaction. It silently undoes one without
    /// an end, and silently drops one that is begun twice (`nfnetlink_rcv_batch`,
    /// net/netfilter/nfnetlink.c). What other protocols do with many requests is up to them.
    fn is_transaction(&self) -> bool {
        let of_netfilter = |entry: &Entry| entry.context.family.transport == NETFILTER;
        let kind = |entry: &Entry| entry.context.operation.do_.map(|exchange| exchange.request);
        let kinds = self.requests.iter().map(kind).enumerate();
        let mut framing = kinds.filter(|(_, kind)| [BEGIN, END].contains(kind));
        !self.requests.first().is_some_and(of_netfilter)
            || framing.next() == Some((0, BEGIN))
                && framing.next() == Some((self.requests.len() - 1, END))
                && framing.next().is_none()
    }

    /// Makes the kernel answer only requests that it refuses: the acknowledgements of a large
    /// transaction could overflow the queue, and kernels before 6.10 do not acknowledge the
    /// messages that begin and end one.
    fn ask_for_refusals_only(&mut self) {
        for entry in &self.requests {
            if let Some(place) = self.bytes.get_mut(entry.start + 6..entry.start + 8) {
                let flags = u16::from_ne_bytes([place[0], place[1]]) & !flags::ACK;
                place.copy_from_slice(&flags.to_ne_bytes());
            }
        }
    }
}

/// How a transaction ended.
#[derive(Default)]
struct Outcome {
    /// The first refusal.
    refused: Option<KernelError>,
    /// A message that cannot be read: it may have been a refusal.
    malformed: Option<ProtocolError>,
    /// Whether the kernel lost answers.
    incomplete: bool,
}

impl From<Outcome> for Result<(), Error> {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome { refused: Some(refusal), .. } => Err(refusal.into()),
            Outcome { malformed: Some(error), .. } => Err(error.into()),
            Outcome { incomplete: true, .. } => Err(Error::Overrun),
            Outcome { .. } => Ok(()),
        }
    }
}
