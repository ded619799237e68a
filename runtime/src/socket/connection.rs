//! One exchange after the other over one transport: the untyped half of every socket.
//!
//! Replies are told by where they lie in the buffer, so that a typed layer can lend them out.
//! What this guarantees: a request never sees what an earlier one left behind, even if the future
//! that it was sent by was dropped halfway. How futures wait here is described in `poll`.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::ops::Range;
use std::task::Poll;

use super::lookup::Lookup;
#[cfg(feature = "log")]
use super::trace::LogContext;
use super::transport::{BUFFER, Datagram, Transport, Wait};
use super::{Error, OsError, poll};
use crate::exchange::genl;
use crate::exchange::{Ack, Context, Errno, Exchange, Mode, ProtocolError, Received};
use crate::request::RequestBuffer;
use crate::table;
use crate::wire::{
    Acknowledgement, Cursor, GENERIC_HEADER_LEN, GenericHeader, Header, MESSAGE_HEADER_LEN,
    Message, flags,
};

/// After how many datagrams a connection that does not wait lets others run. The kernel fills
/// each with up to 32 KiB while it is received, which takes it some ten microseconds.
const YIELD_EVERY: u32 = 16;

/// A transport and the state of the exchange on it.
pub(super) struct Connection {
    pub(super) transport: Transport,
    /// How to wait for an answer.
    pub(super) wait: Wait,
    /// What the kernel's generic families are called and numbered.
    pub(super) families: genl::Cache,
    /// Messages that came while an answer was awaited; `None` if nobody wants them.
    pub(super) backlog: Option<VecDeque<QueuedMessage>>,
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
    /// Why the kernel refused the exchange that goes on, while it is found out whether that was
    /// for an old number of its family.
    pub(super) refusal: Option<Error>,
    /// The question for a family that is not yet answered.
    pub(super) lookup: Option<Lookup>,
    /// Whether the kernel has seen how large our buffer is.
    pub(super) announced: bool,
    /// Whether the kernel has dropped something and will drop all that is to come until our queue
    /// is empty: it says so once (`netlink_overrun`, net/netlink/af_netlink.c).
    pub(super) congested: bool,
    /// Whether whoever reads notifications is still to be told that some were dropped.
    pub(super) overrun: bool,
    /// Datagrams received since others could run.
    received: u32,
    #[cfg(feature = "log")]
    pub(super) log: LogContext,
}

/// A message that waits for its reader.
pub(super) struct QueuedMessage {
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
    pub(super) fn new(transport: Transport, port: u32, wait: Wait) -> Self {
        Self {
            transport,
            wait,
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
            refusal: None,
            lookup: None,
            announced: false,
            congested: false,
            overrun: false,
            received: 0,
            #[cfg(feature = "log")]
            log: LogContext::default(),
        }
    }

    /// Sends a request and awaits that the kernel has done it.
    pub(super) async fn request(
        &mut self,
        context: Context,
        request: &RequestBuffer,
    ) -> Result<Ack, Error> {
        self.start(Mode::Acknowledged, context, request, false).await?;
        self.finish().await
    }

    /// Sends a request. Returns type and payload of the first reply, kept while the
    /// acknowledgement behind it is read; `None` if there is only that. With `echo` the kernel
    /// is asked for the notification that the request causes.
    pub(super) async fn get(
        &mut self,
        context: Context,
        request: &RequestBuffer,
        echo: bool,
    ) -> Result<Option<(u16, &[u8])>, Error> {
        self.start(Mode::Acknowledged, context, request, echo).await?;
        let Some(Reply { id, range }) = self.reply().await? else { return Ok(None) };
        self.kept.clear();
        self.kept.extend_from_slice(self.buffer.get(range).unwrap_or_default());
        self.finish().await?;
        Ok(Some((id, &self.kept)))
    }

    /// Sends a request. What an earlier one left behind is cleared away first.
    pub(super) async fn start(
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
        // The bits are those of `NLM_F_REPLACE` and `NLM_F_EXCL`, and with either the kernel answers
        // a question by a dump, which is not acknowledged (`rtnetlink_rcv_msg`).
        let dumped = exchange.reply.is_some() && request.flags() & flags::DUMP != 0;
        let ends = if dumped { Mode::Dump } else { mode };
        self.drain().await?;
        let id = self.message_type(context, exchange.request).await?;
        if ends == Mode::Dump && !self.announced {
            self.announce_buffer_size()?;
        }
        let dump = if mode == Mode::Dump { flags::DUMP } else { 0 };
        let echo = if echo { flags::ECHO } else { 0 };
        // A dump is acknowledged only if the kernel does not take it as one, and would then not
        // end otherwise.
        let flags = flags::ACK | dump | echo | request.flags();
        self.sent.clear();
        encode_message(&mut self.sent, context, (id, exchange.request), flags, payload);
        let expected = if echo != 0 { None } else { exchange.reply };
        self.launch(Current { expected, relocatable: true, ..Current::new(ends, context) })
    }

    /// The next reply if it is in the datagram received last, as nearly all are.
    // Always: it is most of the loop over a dump, and small.
    #[inline(always)]
    pub(super) fn reply_at_hand(&mut self) -> Option<Result<Reply, Error>> {
        let current = self.current.as_mut()?;
        let datagram = self.buffer.get(..self.datagram.len)?;
        let offset = self.cursor.offset();
        let message = current.exchange.next_reply(&mut self.cursor, datagram)?;
        let start = offset + MESSAGE_HEADER_LEN;
        let range = start..start + message.payload.len();
        let kind = message.header.kind;
        let reply = current.place(kind, message.payload, range);
        Some(reply.ok_or_else(|| current.misplaced(kind, message.payload)))
    }

    /// The next reply; `None` when the exchange is over.
    pub(super) async fn reply(&mut self) -> Result<Option<Reply>, Error> {
        let Some((kind, range)) = self.advance().await? else { return Ok(None) };
        let Some(current) = &self.current else { return Ok(None) };
        let payload = self.buffer.get(range.clone()).unwrap_or_default();
        let reply = current.place(kind, payload, range);
        reply.map(Some).ok_or_else(|| current.misplaced(kind, payload))
    }

    /// Skips the rest of the replies and says how the exchange ended.
    pub(super) async fn finish(&mut self) -> Result<Ack, Error> {
        while self.advance().await?.is_some() {}
        Ok(std::mem::take(&mut self.ack))
    }

    /// The exchange that goes on or was the last.
    pub(super) fn exchange(&self) -> Option<&Exchange> {
        self.current.as_ref().map(|current| &current.exchange)
    }

    /// Type and place of the next reply; `None` when the exchange is over.
    async fn advance(&mut self) -> Result<Option<(u16, Range<usize>)>, Error> {
        loop {
            if self.refusal.is_some() {
                self.relocate().await?;
            }
            let Some(current) = &mut self.current else { return Ok(None) };
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            match current.exchange.next(&mut self.cursor, datagram) {
                Some(Ok(Received::Reply(message))) => {
                    let start = self.cursor.offset() - message.stride() + MESSAGE_HEADER_LEN;
                    return Ok(Some((message.header.kind, start..start + message.payload.len())));
                }
                None if current.exchange.is_finished() => return Ok(None),
                None => {
                    let received = self.receive().await;
                    // What is not there now was dropped, perhaps the end: no use in waiting.
                    if matches!(received, Err(Error::Overrun)) && !self.congested {
                        self.current = None;
                    }
                    received?;
                }
                Some(Ok(Received::End(ack))) => {
                    self.ack = current.context.ack_from(&ack, &self.sent);
                    return Ok(None);
                }
                Some(Ok(Received::Refused(ack))) => {
                    let error = refusal(current, &ack, &self.sent);
                    self.refused(error)?;
                }
                Some(Ok(Received::Foreign(message))) => {
                    enqueue(&mut self.backlog, &message, self.datagram.nsid);
                }
                Some(Ok(Received::Overrun)) => return Err(Error::Overrun),
                Some(Err(error)) => return Err(error.into()),
            }
        }
    }

    /// Receives the next datagram of an exchange. That answers were dropped is an error twice:
    /// when the kernel says so, and behind those that were sent before.
    pub(super) async fn receive(&mut self) -> Result<(), Error> {
        self.yield_if_due().await;
        poll_fn(|_| {
            let congested = self.congested;
            match self.receive_within(self.wait) {
                Ok(true) => Poll::Ready(Ok(())),
                Ok(false) if congested => Poll::Ready(Err(Error::Overrun)),
                Ok(false) => Poll::Pending,
                Err(error) => Poll::Ready(Err(map_recv_error(error))),
            }
        })
        .await
    }

    /// Receives a datagram; `false` if there was none in time. While the kernel drops all that
    /// is to come there is no waiting, so `false` says then that it does so no longer.
    pub(super) fn receive_within(&mut self, wait: Wait) -> Result<bool, OsError> {
        self.cursor = Cursor::at_end();
        let wait = if self.congested { Wait::Never } else { wait };
        let received = self.transport.receive(&mut self.buffer, wait);
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
        self.announced = true;
        self.received = self.received.saturating_add(1);
        #[cfg(feature = "log")]
        self.log.received(self.buffer.get(..datagram.len).unwrap_or_default());
        Ok(true)
    }

    /// Lets others run if it is time to. A reader to whom the kernel always has something to say
    /// would never do so by itself.
    pub(super) async fn yield_if_due(&mut self) {
        if self.received >= YIELD_EVERY && matches!(self.wait, Wait::Elsewhere) {
            self.received = 0;
            poll::yield_now().await;
        }
    }

    /// Sends what was composed.
    pub(super) fn launch(&mut self, current: Current) -> Result<(), Error> {
        let seq = self.next_seq();
        set_seq(&mut self.sent, seq);
        self.ack = Ack::default();
        #[cfg(feature = "log")]
        self.log.sent(Some(current.context), &self.sent);
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
        #[cfg(feature = "log")]
        self.log.expect(context, seq);
        let mode = Mode::Acknowledged;
        let exchange = Exchange::new(mode, seq, self.port);
        self.current = Some(Current { exchange, ..Current::new(mode, context) });
    }

    /// The socket's own port.
    pub(super) const fn port(&self) -> u32 {
        self.port
    }

    /// The number of the last request.
    pub(super) const fn last_seq(&self) -> u32 {
        self.seq
    }

    /// Whether a message answers a request of this connection.
    pub(super) fn has_sent(&self, header: &Header) -> bool {
        header.port == self.port && (1..=self.seq).contains(&header.seq)
    }

    /// The number of the next request.
    pub(super) const fn next_seq(&mut self) -> u32 {
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
pub(super) fn encode_message(
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
pub(super) fn map_recv_error(error: OsError) -> Error {
    if error.errno() == Errno::ENOBUFS { Error::Overrun } else { error.into() }
}

/// Writes the sequence number of a message.
pub(super) fn set_seq(message: &mut [u8], seq: u32) {
    if let Some(place) = message.get_mut(8..12) {
        place.copy_from_slice(&seq.to_ne_bytes());
    }
}

#[cold]
fn refusal(current: &Current, ack: &Acknowledgement<'_>, sent: &[u8]) -> Error {
    current.context.refusal(ack, sent).into()
}

/// Keeps a message for its reader, if there can be one.
pub(super) fn enqueue(
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
