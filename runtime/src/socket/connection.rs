//! One exchange after the other over one transport: the untyped half of every socket.
//!
//! Replies are told by where they lie in the buffer, so that a typed layer can lend them out.
//! What this guarantees: a request never sees what an earlier one left behind.

use std::collections::VecDeque;
use std::ops::Range;
use std::time::Duration;

use super::transport::{BUFFER, Datagram, Transport, Wait};
use super::{Error, OsError};
use crate::exchange::{Ack, Context, Errno, Event, Exchange, Mode, ProtocolError};
use crate::genl;
use crate::request::RequestBuffer;
use crate::table;
use crate::wire::{
    Acknowledgement, Cursor, GENERIC_HEADER_LEN, GenericHeader, Header, MESSAGE_HEADER_LEN,
    Message, flags, kind,
};

/// How many failing reads in a row the drain of an abandoned dump puts up with.
const PATIENCE: usize = 64;

/// A transport and the state of the exchange on it.
pub(super) struct Connection {
    pub(super) transport: Transport,
    pub(super) timeout: Option<Duration>,
    /// What the kernel's generic families are called and numbered.
    pub(super) families: genl::Cache,
    /// Messages that came while an answer was awaited; `None` if nobody wants them.
    pub(super) backlog: Option<VecDeque<Parcel>>,
    /// The datagram received last.
    pub(super) buffer: Vec<u8>,
    pub(super) datagram: Datagram,
    pub(super) cursor: Cursor,
    port: u32,
    seq: u32,
    /// The request sent last, a whole message.
    pub(super) sent: Vec<u8>,
    /// A reply that outlives the datagram it came in.
    kept: Vec<u8>,
    pub(super) current: Option<Current>,
    /// What ended the exchange.
    ack: Ack,
    /// Whether the kernel has seen how large our buffer is.
    primed: bool,
}

/// A message that waits for its reader.
pub(super) struct Parcel {
    pub(super) bytes: Vec<u8>,
    pub(super) nsid: Option<i32>,
}

/// Where a reply's payload lies in the buffer, behind all headers, and its message type or
/// command.
pub(super) struct Reply {
    pub(super) id: u16,
    pub(super) range: Range<usize>,
}

/// The exchange that goes on.
#[derive(Clone, Copy)]
pub(super) struct Current {
    pub(super) exchange: Exchange,
    pub(super) mode: Mode,
    pub(super) context: Context,
    /// Whether messages have a second header.
    pub(super) generic: bool,
    /// Message type or command of replies, where the table states it.
    pub(super) expected: Option<u16>,
    /// Whether the family's number may be out of date.
    pub(super) relocatable: bool,
}

impl Current {
    /// An exchange that is still to be launched.
    pub(super) const fn new(mode: Mode, context: Context) -> Self {
        Self {
            exchange: Exchange::new(mode, 0, 0),
            mode,
            context,
            generic: context.is_generic(),
            expected: None,
            relocatable: false,
        }
    }

    /// Where the payload that the table describes lies in a reply at `range`, if the reply is
    /// of the type it must be.
    #[inline]
    fn place(&self, kind: u16, payload: &[u8], range: Range<usize>) -> Option<Reply> {
        let (id, skip) = if self.generic {
            (u16::from(GenericHeader::split(payload)?.0.command), GENERIC_HEADER_LEN)
        } else {
            (kind, 0)
        };
        let fits = self.expected.is_none_or(|expected| expected == id);
        fits.then_some(Reply { id, range: range.start + skip..range.end })
    }

    /// Why a reply has no place.
    #[cold]
    fn misplaced(&self, kind: u16, payload: &[u8]) -> Error {
        let got = match GenericHeader::split(payload) {
            _ if !self.generic => kind,
            Some((header, _)) => u16::from(header.command),
            None => return ProtocolError::ShortGenericHeader { len: payload.len() }.into(),
        };
        ProtocolError::UnexpectedType { got }.into()
    }
}

impl Connection {
    pub(super) fn new(transport: Transport, port: u32, timeout: Option<Duration>) -> Self {
        Self {
            transport,
            timeout,
            families: genl::Cache::default(),
            backlog: None,
            buffer: vec![0; BUFFER],
            datagram: Datagram { len: 0, nsid: None },
            cursor: Cursor::at_end(),
            port,
            seq: 0,
            sent: Vec::new(),
            kept: Vec::new(),
            current: None,
            ack: Ack::default(),
            primed: false,
        }
    }

    /// Sends a request. What an earlier one left behind is cleared away first. With `echo` the
    /// kernel is asked for the notification that it causes.
    pub(super) fn start(
        &mut self,
        mode: Mode,
        context: Context,
        request: &RequestBuffer,
        echo: bool,
    ) -> Result<(), Error> {
        let payload = request.bytes()?;
        let exchange = match mode {
            Mode::Dump => context.operation.dump,
            _ => context.operation.do_,
        };
        let Some(exchange) = exchange else { return Err(Error::no_such_request(context)) };
        self.settle()?;
        let id = self.message_type(context, exchange.request)?;
        if mode == Mode::Dump && !self.primed {
            self.prime()?;
        }
        let dump = if mode == Mode::Dump { flags::DUMP } else { 0 };
        let echo = if echo { flags::ECHO } else { 0 };
        // A dump is acknowledged only if the kernel does not take it as one, and would then not
        // end otherwise.
        let flags = flags::ACK | dump | echo | request.flags();
        self.sent.clear();
        compose(&mut self.sent, context, (id, exchange.request), flags, payload);
        let expected = if echo != 0 { None } else { exchange.reply };
        self.launch(Current { expected, relocatable: true, ..Current::new(mode, context) })
    }

    /// The next reply; `None` when the exchange is over.
    #[inline]
    pub(super) fn reply(&mut self) -> Result<Option<Reply>, Error> {
        if let Some(current) = &mut self.current {
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            if let Some(message) = current.exchange.next_reply(&mut self.cursor, datagram) {
                let start = self.cursor.offset() - message.stride() + MESSAGE_HEADER_LEN;
                let range = start..start + message.payload.len();
                let kind = message.header.kind;
                return match current.place(kind, message.payload, range) {
                    Some(reply) => Ok(Some(reply)),
                    None => Err(current.misplaced(kind, message.payload)),
                };
            }
        }
        self.reply_slowly()
    }

    /// The same where anything but a reply comes next.
    #[inline(never)]
    fn reply_slowly(&mut self) -> Result<Option<Reply>, Error> {
        let Some((kind, range)) = self.advance()? else { return Ok(None) };
        let Some(current) = &self.current else { return Ok(None) };
        let payload = self.buffer.get(range.clone()).unwrap_or_default();
        let reply = current.place(kind, payload, range);
        reply.map(Some).ok_or_else(|| current.misplaced(kind, payload))
    }

    /// Skips the rest of the replies and says how the exchange ended.
    pub(super) fn finish(&mut self) -> Result<Ack, Error> {
        while self.advance()?.is_some() {}
        Ok(std::mem::take(&mut self.ack))
    }

    /// Type and payload of the first reply, kept while the acknowledgement behind it is read;
    /// `None` if there is only that.
    pub(super) fn single(&mut self) -> Result<Option<(u16, &[u8])>, Error> {
        let Some(Reply { id, range }) = self.reply()? else { return Ok(None) };
        self.kept.clear();
        self.kept.extend_from_slice(self.buffer.get(range).unwrap_or_default());
        self.finish()?;
        Ok(Some((id, &self.kept)))
    }

    /// The exchange that goes on or was the last.
    pub(super) fn exchange(&self) -> Option<&Exchange> {
        self.current.as_ref().map(|current| &current.exchange)
    }

    /// Type and place of the next reply; `None` when the exchange is over.
    #[inline]
    fn advance(&mut self) -> Result<Option<(u16, Range<usize>)>, Error> {
        loop {
            let Some(current) = &mut self.current else { return Ok(None) };
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            match current.exchange.next(&mut self.cursor, datagram) {
                Some(Ok(Event::Reply(message))) => {
                    let start = self.cursor.offset() - message.stride() + MESSAGE_HEADER_LEN;
                    return Ok(Some((message.header.kind, start..start + message.payload.len())));
                }
                None if current.exchange.is_finished() => return Ok(None),
                None => self.receive()?,
                Some(Ok(Event::End(ack))) => {
                    self.ack = current.context.consent(&ack, &self.sent);
                    return Ok(None);
                }
                Some(Ok(Event::Refused(ack))) => {
                    let (current, error) = (*current, refusal(current, &ack, &self.sent));
                    self.refused(current, error)?;
                }
                Some(Ok(Event::Foreign(message))) => {
                    let nsid = self.datagram.nsid;
                    if let Some(backlog) = &mut self.backlog {
                        backlog.push_back(Parcel { bytes: whole(&message), nsid });
                    }
                }
                Some(Ok(Event::Overrun)) => return Err(Error::Overrun),
                Some(Err(error)) => return Err(error.into()),
            }
        }
    }

    /// Receives the next datagram of an exchange.
    #[inline]
    fn receive(&mut self) -> Result<(), Error> {
        let found = self.receive_within(Wait::For(self.timeout)).map_err(lost)?;
        if found { Ok(()) } else { Err(Error::TimedOut) }
    }

    /// Receives a datagram; `false` if there was none in time.
    pub(super) fn receive_within(&mut self, wait: Wait) -> Result<bool, OsError> {
        self.cursor = Cursor::at_end();
        let Some(datagram) = self.transport.receive(&mut self.buffer, wait)? else {
            return Ok(false);
        };
        self.datagram = datagram;
        self.cursor = Cursor::new();
        self.primed = true;
        Ok(true)
    }

    /// Makes a kept message the datagram received last.
    pub(super) fn place(&mut self, parcel: &Parcel) {
        let len = parcel.bytes.len();
        if self.buffer.len() < len {
            self.buffer.resize(len, 0);
        }
        if let Some(place) = self.buffer.get_mut(..len) {
            place.copy_from_slice(&parcel.bytes);
        }
        self.datagram = Datagram { len, nsid: parcel.nsid };
        self.cursor = Cursor::new();
    }

    /// Clears away what is left of an earlier exchange.
    ///
    /// A dump that was not read to its end still runs in the kernel, which would refuse the next
    /// one (EBUSY). It makes its next part while the one before is read, so there is always
    /// something to read until it is over, and no need to wait.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        self.keep_rest();
        let mut failures = 0;
        while let Some(current) = &mut self.current {
            if current.mode != Mode::Dump || current.exchange.is_finished() {
                break;
            }
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            match current.exchange.next(&mut self.cursor, datagram) {
                Some(_) => {}
                None if current.exchange.is_finished() => break,
                None => match self.receive_within(Wait::Never) {
                    Ok(true) => failures = 0,
                    Ok(false) => break,
                    Err(_) if failures < PATIENCE => failures += 1,
                    Err(error) => return Err(error.into()),
                },
            }
        }
        self.current = None;
        Ok(())
    }

    /// Keeps what a reader of notifications has not yet seen of the last datagram.
    fn keep_rest(&mut self) {
        if self.current.is_some() {
            return;
        }
        let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
        let nsid = self.datagram.nsid;
        if let Some(backlog) = &mut self.backlog {
            while let Some(Ok(message)) = self.cursor.next(datagram) {
                backlog.push_back(Parcel { bytes: whole(&message), nsid });
            }
        }
        self.cursor = Cursor::at_end();
    }

    /// Lets the kernel see how large our buffer is.
    ///
    /// It sizes the datagrams of a dump by the largest buffer it has seen (`netlink_dump`), and
    /// an object that does not fit into one it leaves out without a word. The first read of a
    /// socket would come too late for the first dump. So it is made to answer something before:
    /// any socket acknowledges an empty message.
    fn prime(&mut self) -> Result<(), Error> {
        let seq = self.next_seq();
        let header = Header {
            len: MESSAGE_HEADER_LEN as u32,
            kind: kind::NOOP,
            flags: flags::REQUEST | flags::ACK,
            seq,
            port: 0,
        };
        self.transport.send(&header.to_bytes())?;
        // The kernel answers while it is sent to. If it does not, its loss is ours alone.
        self.receive_within(Wait::Never).map_err(lost)?;
        self.cursor = Cursor::at_end();
        self.primed = true;
        Ok(())
    }

    /// Sends what was composed.
    pub(super) fn launch(&mut self, current: Current) -> Result<(), Error> {
        let seq = self.next_seq();
        number(&mut self.sent, seq);
        self.ack = Ack::default();
        self.transport.send(&self.sent)?;
        let exchange = Exchange::new(current.mode, seq, self.port);
        self.current = Some(Current { exchange, ..current });
        Ok(())
    }

    /// Awaits the answer to a request that was sent among others, with the number `seq`.
    pub(super) fn expect(&mut self, context: Context, seq: u32, request: &[u8]) {
        self.sent.clear();
        self.sent.extend_from_slice(request);
        self.ack = Ack::default();
        let mode = Mode::Acknowledged;
        let exchange = Exchange::new(mode, seq, self.port);
        self.current = Some(Current { exchange, ..Current::new(mode, context) });
    }

    /// The number of the next request.
    const fn next_seq(&mut self) -> u32 {
        self.next_seqs(1)
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
}

/// Appends a whole message to `out`, but for its sequence number.
pub(super) fn compose(
    out: &mut Vec<u8>,
    context: Context,
    (id, command): (u16, u16),
    flags: u16,
    payload: &[u8],
) {
    let len = context.headers() + payload.len();
    let header = Header {
        // Too long for its length field is too long for any send buffer.
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

/// What a failed receive call means.
pub(super) fn lost(error: OsError) -> Error {
    if error.errno() == Errno::ENOBUFS { Error::Overrun } else { error.into() }
}

/// Writes the sequence number of a message.
pub(super) fn number(message: &mut [u8], seq: u32) {
    if let Some(place) = message.get_mut(8..12) {
        place.copy_from_slice(&seq.to_ne_bytes());
    }
}

#[cold]
fn refusal(current: &Current, ack: &Acknowledgement<'_>, sent: &[u8]) -> Error {
    current.context.refusal(ack, sent).into()
}

/// The bytes of a message, out of its datagram.
fn whole(message: &Message<'_>) -> Vec<u8> {
    let mut bytes = message.header.to_bytes().to_vec();
    bytes.extend_from_slice(message.payload);
    bytes
}
