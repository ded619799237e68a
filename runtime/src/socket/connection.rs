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
use crate::genl::{self, FamilyInfo};
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
    sent: Vec<u8>,
    /// A reply that outlives the datagram it came in.
    kept: Vec<u8>,
    current: Option<Current>,
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

/// The exchange that goes on.
#[derive(Clone, Copy)]
struct Current {
    exchange: Exchange,
    mode: Mode,
    context: Context,
    /// Message type or command of replies, where the table states it.
    expected: Option<u16>,
    /// Whether the family's number may be out of date.
    relocatable: bool,
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

    /// Sends a request. What an earlier one left behind is cleared away first.
    pub(super) fn start(
        &mut self,
        mode: Mode,
        context: Context,
        request: &RequestBuffer,
    ) -> Result<(), Error> {
        let payload = request.bytes()?;
        let exchange = match mode {
            Mode::Dump => context.operation.dump,
            _ => context.operation.do_,
        };
        // Typed requests exist only for what the operation has.
        let Some(exchange) = exchange else {
            return Err(OsError::new("request", nix::errno::Errno::EOPNOTSUPP).into());
        };
        self.settle()?;
        let id = match context.family.transport {
            table::Transport::Generic(_) => self.family(context.family.name)?.id,
            table::Transport::Raw(_) => exchange.request,
        };
        if mode == Mode::Dump && !self.primed {
            self.prime()?;
        }
        self.compose(mode, id, request.flags(), context, exchange.request, payload);
        self.launch(Current {
            exchange: Exchange::new(mode, 0, 0),
            mode,
            context,
            expected: exchange.reply,
            relocatable: true,
        })
    }

    /// Where the next reply's payload lies in the buffer; `None` when the exchange is over.
    #[inline]
    pub(super) fn reply(&mut self) -> Result<Option<Range<usize>>, Error> {
        let Some((kind, mut range)) = self.advance()? else { return Ok(None) };
        let Some(current) = &self.current else { return Ok(None) };
        let mut got = kind;
        if current.context.is_generic() {
            let payload = self.buffer.get(range.clone()).unwrap_or_default();
            let Some((header, _)) = GenericHeader::split(payload) else {
                return Err(ProtocolError::ShortGenericHeader { len: payload.len() }.into());
            };
            got = u16::from(header.command);
            range.start += GENERIC_HEADER_LEN;
        }
        match current.expected {
            Some(expected) if expected != got => {
                Err(ProtocolError::UnexpectedType { got }.into())
            }
            _ => Ok(Some(range)),
        }
    }

    /// Skips the rest of the replies and says how the exchange ended.
    pub(super) fn finish(&mut self) -> Result<Ack, Error> {
        while self.advance()?.is_some() {}
        Ok(std::mem::take(&mut self.ack))
    }

    /// The payload of the first reply, kept while the acknowledgement behind it is read.
    pub(super) fn single(&mut self) -> Result<&[u8], Error> {
        let Some(range) = self.reply()? else { return Err(ProtocolError::NoReply.into()) };
        self.kept.clear();
        self.kept.extend_from_slice(self.buffer.get(range).unwrap_or_default());
        self.finish()?;
        Ok(&self.kept)
    }

    /// The exchange that goes on or was the last.
    pub(super) fn exchange(&self) -> Option<&Exchange> {
        self.current.as_ref().map(|current| &current.exchange)
    }

    /// What is known of the generic family called `name`; looks it up if need be.
    pub(super) fn family(&mut self, name: &'static str) -> Result<&FamilyInfo, Error> {
        if self.families.get(name).is_none() {
            let info = self.look_up(name)?;
            self.families.insert(name, info);
        }
        self.families.get(name).ok_or(Error::UnknownFamily(name))
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
        match self.receive_within(Wait::For(self.timeout)) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Error::TimedOut),
            Err(error) if error.errno() == Errno::ENOBUFS => Err(Error::Overrun),
            Err(error) => Err(error.into()),
        }
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
    fn settle(&mut self) -> Result<(), Error> {
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
        self.receive_within(Wait::Never)?;
        self.cursor = Cursor::at_end();
        self.primed = true;
        Ok(())
    }

    fn look_up(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        let context =
            Context { family: &genl::CONTROL, operation: &genl::CONTROL.operations[0] };
        let (Some(payload), Some(exchange)) = (genl::request(name), context.operation.do_) else {
            return Err(Error::UnknownFamily(name));
        };
        self.settle()?;
        let mode = Mode::Acknowledged;
        self.compose(mode, genl::CONTROL_ID, 0, context, exchange.request, &payload);
        self.launch(Current {
            exchange: Exchange::new(mode, 0, 0),
            mode,
            context,
            expected: exchange.reply,
            relocatable: false,
        })?;
        let found = self.look_up_answer(name);
        self.current = None;
        found
    }

    fn look_up_answer(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        let mut info = None;
        loop {
            match self.reply() {
                Ok(Some(range)) => {
                    info = FamilyInfo::read(self.buffer.get(range).unwrap_or_default());
                }
                Ok(None) => return info.ok_or(ProtocolError::NoReply.into()),
                Err(error) if error.errno() == Some(Errno::ENOENT) => {
                    return Err(Error::UnknownFamily(name));
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Decides what a refusal means. A generic family may have got another number since it was
    /// looked up (its module was loaded anew): the kernel then knows no such message type, and
    /// the request is sent again with the new one.
    #[cold]
    fn refused(&mut self, current: Current, error: Error) -> Result<(), Error> {
        let stale = error.errno() == Some(Errno::ENOENT) && !current.exchange.has_replied();
        if !current.context.is_generic() || !stale || !current.relocatable {
            return Err(error);
        }
        let old = Header::read(&self.sent).map(|header| header.kind);
        let sent = std::mem::take(&mut self.sent);
        self.families.remove(current.context.family.name);
        let found = self.family(current.context.family.name).map(|info| info.id);
        self.sent = sent;
        self.current = Some(current);
        let id = found?;
        if Some(id) == old {
            return Err(error);
        }
        if let Some(place) = self.sent.get_mut(4..6) {
            place.copy_from_slice(&id.to_ne_bytes());
        }
        self.launch(Current { relocatable: false, ..current })
    }

    /// Puts a whole message into `sent`; its sequence number follows at the launch.
    fn compose(
        &mut self,
        mode: Mode,
        id: u16,
        extra: u16,
        context: Context,
        command: u16,
        payload: &[u8],
    ) {
        let dump = if mode == Mode::Dump { flags::DUMP } else { 0 };
        let len = context.headers() + payload.len();
        let header = Header {
            // Too long for its length field is too long for any send buffer.
            len: u32::try_from(len).unwrap_or(u32::MAX),
            kind: id,
            // A dump is acknowledged only if the kernel does not take it as one, and would
            // then not end otherwise.
            flags: flags::REQUEST | flags::ACK | dump | extra,
            seq: 0,
            port: 0,
        };
        self.sent.clear();
        self.sent.extend_from_slice(&header.to_bytes());
        if let table::Transport::Generic(version) = context.family.transport {
            let header = GenericHeader { command: command as u8, version };
            self.sent.extend_from_slice(&header.to_bytes());
        }
        self.sent.extend_from_slice(payload);
    }

    /// Sends what was composed.
    fn launch(&mut self, current: Current) -> Result<(), Error> {
        let seq = self.next_seq();
        if let Some(place) = self.sent.get_mut(8..12) {
            place.copy_from_slice(&seq.to_ne_bytes());
        }
        self.ack = Ack::default();
        self.transport.send(&self.sent)?;
        let exchange = Exchange::new(current.mode, seq, self.port);
        self.current = Some(Current { exchange, ..current });
        Ok(())
    }

    /// Numbers go up, and 0 is left to notifications.
    const fn next_seq(&mut self) -> u32 {
        self.seq = self.seq.wrapping_add(1);
        if self.seq == 0 {
            self.seq = 1;
        }
        self.seq
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
