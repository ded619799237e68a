//! The state of one request: which messages belong to it, and when its answer is complete.

use super::ProtocolError;
use crate::wire::{Acknowledgement, Cursor, MIN_TYPE, Message, flags, kind};

/// How the kernel answers a request.
///
/// ```
/// use netloom::exchange::{Exchange, Mode};
///
/// let exchange = Exchange::new(Mode::Acknowledged, 1, 0);
/// assert!(!exchange.is_finished());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// The request asks for an acknowledgement, which ends the exchange. Replies come before it.
    Acknowledged,
    /// The kernel lists objects and then says that it is done. A request that the kernel does not
    /// take as a dump ends with its acknowledgement instead, if it asks for one.
    Dump,
    /// The request does not ask for an acknowledgement: the first reply ends the exchange, or if
    /// that is one of several, the message that marks their end.
    Unacknowledged,
}

/// What a message means for an exchange.
///
/// ```
/// use netloom::exchange::Received;
///
/// fn describe(received: &Received<'_>) -> &'static str {
///     match received {
///         Received::Reply(_) => "a reply",
///         Received::End(_) => "done",
///         Received::Refused(_) => "refused",
///         _ => "something else",
///     }
/// }
/// assert_eq!(describe(&Received::Overrun), "something else");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Received<'a> {
    /// An answer.
    Reply(Message<'a>),
    /// The exchange is over and the kernel executed the request, perhaps with a warning.
    End(Acknowledgement<'a>),
    /// The exchange is over and the kernel refused.
    Refused(Acknowledgement<'a>),
    /// Something else: a notification, or an answer to another request.
    Foreign(Message<'a>),
    /// The kernel lost messages it wanted to send here.
    Overrun,
}

/// One request and the answers to it.
///
/// ```
/// use netloom::exchange::{Exchange, Mode, Received};
/// use netloom::testing::message;
/// use netloom::wire::{Cursor, flags, kind};
///
/// let mut exchange = Exchange::new(Mode::Dump, 1, 0);
/// let link = message(16, flags::MULTI, 1, 0, &[0; 16]);
/// let done = message(kind::DONE, flags::MULTI, 1, 0, &[0; 4]);
/// let datagram = [link, done].concat();
///
/// let mut cursor = Cursor::new();
/// while let Some(received) = exchange.next(&mut cursor, &datagram) {
///     if let Received::Reply(message) = received? {
///         println!("{} bytes", message.payload.len());
///     }
/// }
/// assert!(exchange.is_finished() && exchange.has_replied());
/// # Ok::<(), netloom::ProtocolError>(())
/// ```
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
    /// A request with the sequence number `seq` (not 0), sent from the socket with the given port.
    /// With port 0 the port of answers does not matter.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let exchange = Exchange::new(Mode::Acknowledged, 7, 4711);
    /// assert_eq!(exchange.seq(), 7);
    /// ```
    #[must_use]
    pub const fn new(mode: Mode, seq: u32, port: u32) -> Self {
        Self { mode, seq, port, finished: false, replied: false, flags: 0 }
    }

    /// Sequence number of the request.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// assert_eq!(Exchange::new(Mode::Dump, 3, 0).seq(), 3);
    /// ```
    #[must_use]
    pub const fn seq(&self) -> u32 {
        self.seq
    }

    /// Whether the answer is complete.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Acknowledged, 1, 0);
    /// let ack = message(kind::ERROR, 0, 1, 0, &[0; 20]);
    /// exchange.accept(Message::at(&ack, 0).expect("a message"))?;
    /// assert!(exchange.is_finished());
    /// # Ok::<(), netloom::ProtocolError>(())
    /// ```
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.finished
    }

    /// Whether there was an answer other than an acknowledgement.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Acknowledged, 1, 0);
    /// let reply = message(16, 0, 1, 0, &[0; 16]);
    /// exchange.accept(Message::at(&reply, 0).expect("a message"))?;
    /// assert!(exchange.has_replied() && !exchange.is_finished());
    /// # Ok::<(), netloom::ProtocolError>(())
    /// ```
    #[must_use]
    pub const fn has_replied(&self) -> bool {
        self.replied
    }

    /// Whether objects changed while they were listed: some may be missing or listed twice.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Dump, 1, 0);
    /// let done = message(kind::DONE, flags::MULTI | flags::DUMP_INTERRUPTED, 1, 0, &[0; 4]);
    /// exchange.accept(Message::at(&done, 0).expect("a message"))?;
    /// assert!(exchange.is_interrupted());
    /// # Ok::<(), netloom::ProtocolError>(())
    /// ```
    #[must_use]
    pub const fn is_interrupted(&self) -> bool {
        self.is_noted(flags::DUMP_INTERRUPTED)
    }

    /// Whether the kernel says that it applied the filter of the request.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Dump, 1, 0);
    /// let done = message(kind::DONE, flags::MULTI | flags::DUMP_FILTERED, 1, 0, &[0; 4]);
    /// exchange.accept(Message::at(&done, 0).expect("a message"))?;
    /// assert!(exchange.is_filtered());
    /// # Ok::<(), netloom::ProtocolError>(())
    /// ```
    #[must_use]
    pub const fn is_filtered(&self) -> bool {
        self.is_noted(flags::DUMP_FILTERED)
    }

    /// Whether any message of a dump had the flag, the last one included.
    const fn is_noted(&self, flag: u16) -> bool {
        matches!(self.mode, Mode::Dump) && self.flags & flag != 0
    }

    /// Returns what comes next in `datagram`, from the position of `cursor` on. `None` at the end of
    /// the datagram, and after what finished the exchange.
    ///
    /// # Errors
    /// [`ProtocolError`] if the datagram is not a sequence of messages, or an acknowledgement has no
    /// number. Both finish the exchange.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Acknowledged, 1, 0);
    /// let ack = message(kind::ERROR, 0, 1, 0, &[0; 20]);
    /// let mut cursor = Cursor::new();
    /// assert!(matches!(exchange.next(&mut cursor, &ack), Some(Ok(Received::End(_)))));
    /// assert!(exchange.next(&mut cursor, &ack).is_none());
    /// ```
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
                    // The lost bytes may have been the end, which would be awaited indefinitely.
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

    /// Returns the next message of `datagram` if it is a reply, as nearly all are. Otherwise returns
    /// `None` and changes nothing, and [`next`](Self::next) says what there is.
    ///
    /// This is a shortcut for long dumps: it never touches what it does not need.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Dump, 1, 0);
    /// let link = message(16, flags::MULTI, 1, 0, &[0; 16]);
    /// let mut cursor = Cursor::new();
    /// let reply = exchange.next_reply(&mut cursor, &link);
    /// assert_eq!(reply.map(|reply| reply.payload.len()), Some(16));
    /// ```
    #[inline]
    pub fn next_reply<'a>(
        &mut self,
        cursor: &mut Cursor,
        datagram: &'a [u8],
    ) -> Option<Message<'a>> {
        let message = Message::find(datagram, cursor.offset())?;
        let header = &message.header;
        // Compared as one number. Answers to us with another port are rare.
        let mine = [header.seq, header.port] == [self.seq, self.port];
        if !mine || header.kind < MIN_TYPE || self.finished || self.mode == Mode::Unacknowledged {
            return None;
        }
        cursor.pass(&message);
        self.flags |= header.flags;
        self.replied = true;
        Some(message)
    }

    /// Returns what `message` means; `None` if it can be ignored.
    ///
    /// # Errors
    /// [`ProtocolError`] if it is an acknowledgement without a number, which finishes the exchange.
    ///
    /// ```
    /// # use netloom::exchange::{Exchange, Mode, Received};
    /// # use netloom::testing::message;
    /// # use netloom::wire::{Cursor, Message, flags, kind};
    /// let mut exchange = Exchange::new(Mode::Acknowledged, 1, 4711);
    /// let event = message(16, 0, 0, 0, &[0; 16]);
    /// let event = Message::at(&event, 0).expect("a message");
    /// assert!(matches!(exchange.accept(event)?, Some(Received::Foreign(_))));
    /// # Ok::<(), netloom::ProtocolError>(())
    /// ```
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
            // Left over from a request whose answer nobody awaits any more.
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

    /// Handles the end of several messages. In an acknowledged exchange the acknowledgement follows,
    /// unless the kernel reports a failure here.
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
