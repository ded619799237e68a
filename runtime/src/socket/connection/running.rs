//! The exchange that runs on a connection: what was sent, how far its answer was read, and how it
//! ended.
//!
//! Guarantees that sequence numbers go up. Must not know descriptors or how to wait.

use std::ops::Range;

use crate::exchange::{Ack, Context, Exchange, Mode, ProtocolError};
use crate::socket::Error;
use crate::table;
use crate::wire::{Acknowledgement, GENERIC_HEADER_LEN, GenericHeader, Header, flags};

/// Where a reply's payload lies in the receive queue, behind all headers, and its message type or
/// command.
pub(in crate::socket) struct Reply {
    pub(in crate::socket) id: u16,
    pub(in crate::socket) range: Range<usize>,
}

/// What an exchange is about.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) mode: Mode,
    pub(super) context: Context,
    /// Whether messages have a second header.
    pub(super) generic: bool,
    /// Message type or command of replies, where the table states it.
    pub(super) expected: Option<u16>,
    /// Whether to send the request again if the family's number turns out to be out of date.
    pub(super) retry: bool,
}

impl Subject {
    pub(super) const fn new(mode: Mode, context: Context) -> Self {
        Self { mode, context, generic: context.is_generic(), expected: None, retry: false }
    }

    /// Where the payload that the table describes lies in a reply at `range`, if the reply is
    /// of the expected type.
    #[inline]
    pub(super) fn locate(&self, kind: u16, payload: &[u8], range: Range<usize>) -> Option<Reply> {
        let (id, skip) = if self.generic {
            (u16::from(GenericHeader::split(payload)?.0.command), GENERIC_HEADER_LEN)
        } else {
            (kind, 0)
        };
        let fits = self.expected.is_none_or(|expected| expected == id);
        fits.then_some(Reply { id, range: range.start + skip..range.end })
    }

    /// Why [`locate`](Self::locate) found nothing.
    #[cold]
    pub(super) fn mismatch(&self, kind: u16, payload: &[u8]) -> Error {
        let got = match GenericHeader::split(payload) {
            _ if !self.generic => kind,
            Some((header, _)) => u16::from(header.command),
            None => return ProtocolError::ShortGenericHeader { len: payload.len() }.into(),
        };
        ProtocolError::UnexpectedType { got }.into()
    }
}

/// The exchange that runs, or the last one.
pub(in crate::socket) struct Running {
    current: Option<(Exchange, Subject)>,
    port: u32,
    seq: u32,
    /// The request sent last, a whole message.
    sent: Vec<u8>,
    /// A reply that outlives the datagram it arrived in.
    reply: Vec<u8>,
    /// The acknowledgement that ended the exchange.
    ack: Ack,
    /// Why the kernel refused, while the connection finds out whether that was for an old number
    /// of the family.
    refusal: Option<Error>,
}

impl Running {
    pub(super) fn new(port: u32) -> Self {
        Self {
            current: None,
            port,
            seq: 0,
            sent: Vec::new(),
            reply: Vec::new(),
            ack: Ack::default(),
            refusal: None,
        }
    }

    /// The socket's port.
    pub(super) const fn port(&self) -> u32 {
        self.port
    }

    /// The number of the last request.
    pub(super) const fn last_seq(&self) -> u32 {
        self.seq
    }

    /// The first of `count` numbers in a row. They go up, and 0 is left to notifications.
    pub(super) const fn next_seqs(&mut self, count: usize) -> u32 {
        let count = count as u32;
        if self.seq >= u32::MAX - count {
            self.seq = 0;
        }
        let first = self.seq + 1;
        self.seq += count;
        first
    }

    /// Whether a message answers a request of this connection.
    pub(super) fn has_sent(&self, header: &Header) -> bool {
        header.port == self.port && (1..=self.seq).contains(&header.seq)
    }

    /// The request sent last.
    pub(super) fn sent(&self) -> &[u8] {
        &self.sent
    }

    /// Makes the message of a request, to be sent by [`renumber`](Self::renumber) and
    /// [`begin`](Self::begin).
    pub(super) fn encode(&mut self, context: Context, ids: (u16, u16), flags: u16, payload: &[u8]) {
        self.sent.clear();
        encode_message(&mut self.sent, context, ids, flags, payload);
    }

    /// Gives the request a new sequence number and returns it.
    pub(super) fn renumber(&mut self) -> u32 {
        let seq = self.next_seqs(1);
        set_seq(&mut self.sent, seq);
        self.ack = Ack::default();
        seq
    }

    /// Writes another message type into the request; returns whether it differs from before.
    pub(super) fn set_type(&mut self, id: u16) -> bool {
        let old = Header::read(&self.sent).map(|header| header.kind);
        if let Some(place) = self.sent.get_mut(4..6) {
            place.copy_from_slice(&id.to_ne_bytes());
        }
        old != Some(id)
    }

    /// Expects the answers to the request with the number `seq`, which was sent.
    pub(super) const fn begin(&mut self, seq: u32, subject: Subject) {
        self.current = Some((Exchange::new(subject.mode, seq, self.port), subject));
    }

    /// Expects the answers to `request`, which was sent among others.
    pub(super) fn begin_sent(&mut self, seq: u32, subject: Subject, request: &[u8]) {
        self.sent.clear();
        self.sent.extend_from_slice(request);
        self.ack = Ack::default();
        self.begin(seq, subject);
    }

    /// Expects nothing any more.
    pub(super) fn abandon(&mut self) {
        self.current = None;
    }

    /// Whether an exchange runs or its end can still be looked at.
    pub(super) const fn is_some(&self) -> bool {
        self.current.is_some()
    }

    pub(super) fn exchange(&self) -> Option<&Exchange> {
        self.current.as_ref().map(|(exchange, _)| exchange)
    }

    pub(super) fn exchange_mut(&mut self) -> Option<&mut Exchange> {
        self.current.as_mut().map(|(exchange, _)| exchange)
    }

    pub(super) fn subject(&self) -> Option<&Subject> {
        self.current.as_ref().map(|(_, subject)| subject)
    }

    /// Both.
    #[inline(always)]
    pub(super) fn current_mut(&mut self) -> Option<(&mut Exchange, &Subject)> {
        self.current.as_mut().map(|(exchange, subject)| (exchange, &*subject))
    }

    /// Notes the acknowledgement that ended the exchange.
    pub(super) fn acknowledge(&mut self, ack: &Acknowledgement<'_>) {
        if let Some((_, subject)) = &self.current {
            self.ack = subject.context.ack_from(ack, &self.sent);
        }
    }

    /// Takes the acknowledgement.
    pub(super) fn take_ack(&mut self) -> Ack {
        std::mem::take(&mut self.ack)
    }

    /// The kernel's refusal as an error.
    #[cold]
    pub(super) fn refusal(&self, ack: &Acknowledgement<'_>) -> Option<Error> {
        let (_, subject) = self.current.as_ref()?;
        Some(subject.context.refusal(ack, &self.sent).into())
    }

    /// Holds a refusal back until it is known whether the request can be sent again.
    pub(super) fn hold_refusal(&mut self, error: Error) {
        self.refusal = Some(error);
    }

    /// Whether a refusal is held back.
    pub(super) const fn holds_refusal(&self) -> bool {
        self.refusal.is_some()
    }

    pub(super) fn take_refusal(&mut self) -> Option<Error> {
        self.refusal.take()
    }

    /// Keeps a copy of a reply, and returns it by [`reply`](Self::reply).
    pub(super) fn keep_reply(&mut self, payload: &[u8]) {
        self.reply.clear();
        self.reply.extend_from_slice(payload);
    }

    pub(super) fn reply(&self) -> &[u8] {
        &self.reply
    }
}

/// Appends a whole message to `out`, but for its sequence number.
pub(in crate::socket) fn encode_message(
    out: &mut Vec<u8>,
    context: Context,
    (id, command): (u16, u16),
    flags: u16,
    payload: &[u8],
) {
    let len = context.headers() + payload.len();
    let header = Header {
        // A message too long for its length field is too long for any send buffer.
        len: u32::try_from(len).unwrap_or(u32::MAX),
        kind: id,
        flags: flags | flags::REQUEST,
        seq: 0,
        port: 0,
    };
    out.extend_from_slice(&header.to_bytes());
    if let table::Transport::Generic(version) = context.family.transport {
        let header = GenericHeader { command: command as u8, version };
        out.extend_from_slice(&header.to_bytes());
    }
    out.extend_from_slice(payload);
}

/// Writes the sequence number of a message.
pub(in crate::socket) fn set_seq(message: &mut [u8], seq: u32) {
    if let Some(place) = message.get_mut(8..12) {
        place.copy_from_slice(&seq.to_ne_bytes());
    }
}
