//! The state of one request: which messages belong to it, and when it is answered.

use super::ProtocolError;
use crate::wire::{Acknowledgement, Cursor, MIN_TYPE, Message, flags, kind};

/// How the kernel answers a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The request asks for an acknowledgement, which ends the exchange. Replies come before it.
    Acknowledged,
    /// The kernel lists objects and then says that it is done. A request the kernel does not
    /// take as a dump ends with its acknowledgement instead, if it asks for one.
    Dump,
    /// The request does not ask for an acknowledgement: the first reply ends the exchange,
    /// or if that is the first of several, the message that says so.
    Unacknowledged,
}

/// What a message means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Received<'a> {
    /// An answer.
    Reply(Message<'a>),
    /// The exchange is over and the kernel did what it was asked to; perhaps with a warning.
    End(Acknowledgement<'a>),
    /// The exchange is over and the kernel refused.
    Refused(Acknowledgement<'a>),
    /// Something else: a notification, or an answer that another request asked for.
    Foreign(Message<'a>),
    /// The kernel lost messages it wanted to send here.
    Overrun,
}

/// One request and the answers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exchange {
    mode: Mode,
    seq: u32,
    port: u32,
    finished: bool,
    replied: bool,
    /// The flags of all answers together.
    flags: u16,
}

impl Exchange {
    /// A request that is sent with the sequence number `seq` (not 0) from the socket with the
    /// given port. With port 0 the port of answers is not looked at.
    #[must_use]
    pub const fn new(mode: Mode, seq: u32, port: u32) -> Self {
        Self { mode, seq, port, finished: false, replied: false, flags: 0 }
    }

    /// Sequence number of the request.
    #[must_use]
    pub const fn seq(&self) -> u32 {
        self.seq
    }

    /// Whether everything was answered.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.finished
    }

    /// Whether there was an answer other than an acknowledgement.
    #[must_use]
    pub const fn has_replied(&self) -> bool {
        self.replied
    }

    /// Whether objects changed while they were listed: some may be missing or listed twice.
    #[must_use]
    pub const fn is_interrupted(&self) -> bool {
        self.is_noted(flags::DUMP_INTERRUPTED)
    }

    /// Whether the kernel says that it applied the filter of the request.
    #[must_use]
    pub const fn is_filtered(&self) -> bool {
        self.is_noted(flags::DUMP_FILTERED)
    }

    /// Whether any message of a dump had the flag, the last one included.
    const fn is_noted(&self, flag: u16) -> bool {
        matches!(self.mode, Mode::Dump) && self.flags & flag != 0
    }

    /// The next event of `datagram`, in which `cursor` stands. `None` at its end and, even in
    /// its middle, after the event that finished the exchange.
    ///
    /// # Errors
    /// Fails where the datagram is no sequence of messages, and on an acknowledgement without a
    /// number. Both finish the exchange.
    #[inline]
    pub fn next<'a>(
        &mut self,
        cursor: &mut Cursor,
        datagram: &'a [u8],
    ) -> Option<Result<Received<'a>, ProtocolError>> {
        while !self.finished {
            let message = match cursor.next(datagram)? {
                Ok(message) => message,
                Err(bad) => {
                    // The lost bytes may have been the end: waiting for it could be for ever.
                    self.finished = true;
                    return Some(Err(ProtocolError::BadLength(bad)));
                }
            };
            match self.accept(message) {
                Ok(None) => {}
                Ok(Some(event)) => return Some(Ok(event)),
                Err(error) => return Some(Err(error)),
            }
        }
        None
    }

    /// The next message of `datagram` if it is a reply, which nearly all are. Otherwise `None`,
    /// nothing has happened, and [`next`](Self::next) says what there is.
    ///
    /// This is a shortcut for long dumps: it never touches what it does not need.
    #[inline]
    pub fn next_reply<'a>(
        &mut self,
        cursor: &mut Cursor,
        datagram: &'a [u8],
    ) -> Option<Message<'a>> {
        let message = Message::find(datagram, cursor.offset())?;
        let header = &message.header;
        // Compared as one number. Answers with another port that are ours all the same are rare.
        let mine = [header.seq, header.port] == [self.seq, self.port];
        if !mine || header.kind < MIN_TYPE || self.finished || self.mode == Mode::Unacknowledged {
            return None;
        }
        cursor.pass(&message);
        self.flags |= header.flags;
        self.replied = true;
        Some(message)
    }

    /// What `message` means; `None` if it is to be ignored.
    ///
    /// # Errors
    /// Fails on an acknowledgement without a number, which finishes the exchange.
    #[inline]
    pub fn accept<'a>(
        &mut self,
        message: Message<'a>,
    ) -> Result<Option<Received<'a>>, ProtocolError> {
        let header = &message.header;
        if !self.is_mine(header.seq, header.port) {
            return Ok(self.foreign(message));
        }
        self.flags |= header.flags;
        match header.kind {
            kind::NOOP => Ok(None),
            kind::OVERRUN => Ok(Some(Received::Overrun)),
            kind::ERROR => self.acknowledged(&message).map(Some),
            kind::DONE => Ok(self.done(&message)),
            _ => {
                self.replied = true;
                let single = !header.has(flags::MULTI);
                self.finished |= single && self.mode == Mode::Unacknowledged;
                Ok(Some(Received::Reply(message)))
            }
        }
    }

    /// Whether a message answers this request.
    ///
    /// A notification carries the sequence number of the request that caused it, which is
    /// another socket's and may equal ours: the port tells them apart. Some families answer
    /// with port 0 (`audit_make_reply`, kernel/audit.c).
    #[inline]
    const fn is_mine(&self, seq: u32, port: u32) -> bool {
        seq == self.seq && (port == self.port || port == 0 || self.port == 0)
    }

    #[cold]
    fn foreign<'a>(&self, message: Message<'a>) -> Option<Received<'a>> {
        match message.header.kind {
            kind::OVERRUN => Some(Received::Overrun),
            // Left over from a request that nobody waits for any more.
            kind::NOOP | kind::ERROR | kind::DONE => None,
            _ if message.header.port == self.port && self.is_stale(message.header.seq) => None,
            _ => Some(Received::Foreign(message)),
        }
    }

    /// Whether `seq` was used before ours. Numbers wrap, so "before" is half of them.
    const fn is_stale(&self, seq: u32) -> bool {
        seq != 0 && self.port != 0 && self.seq.wrapping_sub(seq) < 1 << 31
    }

    fn acknowledged<'a>(&mut self, message: &Message<'a>) -> Result<Received<'a>, ProtocolError> {
        self.finished = true;
        let len = message.payload.len();
        let ack = Acknowledgement::of_error(message);
        ack.map(|ack| self.end(ack)).ok_or(ProtocolError::ShortAcknowledgement { len })
    }

    /// The end of several messages. In an acknowledged exchange the acknowledgement is still to
    /// come, but not if the kernel says here that it failed.
    fn done<'a>(&mut self, message: &Message<'a>) -> Option<Received<'a>> {
        let ack = Acknowledgement::of_done(message);
        if self.mode == Mode::Acknowledged && ack.errno() == 0 {
            return None;
        }
        Some(self.end(ack))
    }

    fn end<'a>(&mut self, ack: Acknowledgement<'a>) -> Received<'a> {
        self.finished = true;
        if ack.errno() == 0 { Received::End(ack) } else { Received::Refused(ack) }
    }
}
