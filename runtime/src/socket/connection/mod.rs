//! One exchange after the other over one transport: the untyped half of every socket.
//!
//! A reply is described by where it lies in the buffer, so that a typed layer can lend it out.
//! Guarantees that a request never sees what an earlier one left behind, even if the future that
//! sent it was dropped halfway. `poll` describes how the futures here wait.
//!
//! The state has three parts, none of which knows the others' fields: the receive queue, the
//! running exchange and the known families.

mod drain;
mod families;
mod lookup;
mod notifications;
mod queue;
mod running;

use std::future::poll_fn;
use std::ops::Range;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::task::Poll;

pub(super) use notifications::NextNotification;
pub(super) use running::{Reply, encode_message, set_seq};

#[cfg(feature = "log")]
use super::trace::LogContext;
use super::transport::{Transport, Wait};
use super::{Error, OsError, poll};
use crate::exchange::{Ack, Context, Errno, Exchange, Mode};
use crate::request_buffer::RequestBuffer;
use crate::wire::flags;
use families::Families;
use queue::{ExchangeEvent, ReceiveQueue};
use running::{Running, Subject};

/// After how many datagrams a connection that does not wait lets other tasks run. The kernel fills
/// each with up to 32 KiB while it is received, which takes it some ten microseconds.
const YIELD_EVERY: u32 = 16;

/// A transport and the state of the exchange on it.
pub(super) struct Connection {
    transport: Transport,
    /// How to wait for an answer.
    wait: Wait,
    queue: ReceiveQueue,
    running: Running,
    families: Families,
    /// Whether the kernel has seen how large our buffer is.
    announced: bool,
    /// Datagrams received since other tasks could run.
    received: u32,
    #[cfg(feature = "log")]
    log: LogContext,
}

impl Connection {
    pub(super) fn new(transport: Transport, port: u32, wait: Wait) -> Self {
        Self {
            transport,
            wait,
            queue: ReceiveQueue::new(),
            running: Running::new(port),
            families: Families::default(),
            announced: false,
            received: 0,
            #[cfg(feature = "log")]
            log: LogContext::default(),
        }
    }

    /// How to wait for an answer.
    pub(super) const fn wait(&self) -> Wait {
        self.wait
    }

    pub(super) const fn set_wait(&mut self, wait: Wait) {
        self.wait = wait;
    }

    /// The descriptor, for a reactor to watch.
    pub(super) fn descriptor(&self) -> Arc<OwnedFd> {
        self.transport.descriptor()
    }

    /// Sends a request and waits until the kernel has executed it.
    pub(super) async fn request(
        &mut self,
        context: Context,
        request: &RequestBuffer,
    ) -> Result<Ack, Error> {
        self.start(Mode::Acknowledged, context, request, false).await?;
        self.finish().await
    }

    /// Sends a request. Returns type and payload of the first reply, which is kept while the
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
        self.running.keep_reply(self.queue.get(range));
        self.finish().await?;
        Ok(Some((id, self.running.reply())))
    }

    /// Sends a request, after reading what is left of an earlier one.
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
        let Some(exchange) = exchange else { return Err(Error::no_such_request(context, mode)) };
        // The bits are those of `NLM_F_REPLACE` and `NLM_F_EXCL`, and with either the kernel answers
        // a request for an object by a dump, which is not acknowledged (`rtnetlink_rcv_msg`).
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
        self.running.encode(context, (id, exchange.request), flags, payload);
        let expected = if echo != 0 { None } else { exchange.reply };
        self.launch(Subject { expected, retry: true, ..Subject::new(ends, context) })
    }

    /// The next reply if it is in the datagram received last, as nearly all are.
    // Always: it is most of the loop over a dump, and small.
    #[inline(always)]
    pub(super) fn reply_at_hand(&mut self) -> Option<Result<Reply, Error>> {
        let (exchange, subject) = self.running.current_mut()?;
        let (message, range) = self.queue.next_reply(exchange)?;
        let kind = message.header.kind;
        let reply = subject.locate(kind, message.payload, range);
        Some(reply.ok_or_else(|| subject.mismatch(kind, message.payload)))
    }

    /// The next reply; `None` when the exchange is over.
    pub(super) async fn reply(&mut self) -> Result<Option<Reply>, Error> {
        let Some((kind, range)) = self.advance().await? else { return Ok(None) };
        let Some(subject) = self.running.subject() else { return Ok(None) };
        let payload = self.queue.get(range.clone());
        let reply = subject.locate(kind, payload, range);
        reply.map(Some).ok_or_else(|| subject.mismatch(kind, payload))
    }

    /// The payload of a reply.
    #[inline]
    pub(super) fn payload(&self, range: Range<usize>) -> &[u8] {
        self.queue.get(range)
    }

    /// Skips the rest of the replies and returns how the exchange ended.
    pub(super) async fn finish(&mut self) -> Result<Ack, Error> {
        while self.advance().await?.is_some() {}
        Ok(self.running.take_ack())
    }

    /// The exchange that runs, or the last one.
    pub(super) fn exchange(&self) -> Option<&Exchange> {
        self.running.exchange()
    }

    /// Type and place of the next reply; `None` when the exchange is over.
    async fn advance(&mut self) -> Result<Option<(u16, Range<usize>)>, Error> {
        loop {
            if self.running.holds_refusal() {
                self.retry().await?;
            }
            let Some(exchange) = self.running.exchange_mut() else { return Ok(None) };
            match self.queue.next_event(exchange) {
                Some(Ok(ExchangeEvent::Reply { kind, range })) => return Ok(Some((kind, range))),
                None if exchange.is_finished() => return Ok(None),
                None => {
                    let received = self.receive().await;
                    // What is not there now was dropped, perhaps the end too: do not wait for it.
                    if matches!(received, Err(Error::Overrun)) && !self.queue.is_congested() {
                        self.running.abandon();
                    }
                    received?;
                }
                Some(Ok(ExchangeEvent::End(ack))) => {
                    self.running.acknowledge(&ack);
                    return Ok(None);
                }
                Some(Ok(ExchangeEvent::Refused(ack))) => {
                    let Some(error) = self.running.refusal(&ack) else { return Ok(None) };
                    self.refused(error)?;
                }
                Some(Ok(ExchangeEvent::Overrun)) => return Err(Error::Overrun),
                Some(Err(error)) => return Err(error.into()),
            }
        }
    }

    /// Receives the next datagram of an exchange. A loss of answers is an error twice: when the
    /// kernel reports it, and behind the answers that were sent before.
    async fn receive(&mut self) -> Result<(), Error> {
        self.yield_if_due().await;
        poll_fn(|_| {
            let congested = self.queue.is_congested();
            match self.receive_within(self.wait) {
                Ok(true) => Poll::Ready(Ok(())),
                Ok(false) if congested => Poll::Ready(Err(Error::Overrun)),
                Ok(false) => Poll::Pending,
                Err(error) => Poll::Ready(Err(map_recv_error(error))),
            }
        })
        .await
    }

    /// Receives a datagram; `false` if there was none in time. A congested queue is read without
    /// waiting, and `false` then says that it is empty.
    fn receive_within(&mut self, wait: Wait) -> Result<bool, OsError> {
        let received = self.queue.receive(&mut self.transport, wait)?;
        if received {
            self.announced = true;
            self.received = self.received.saturating_add(1);
            #[cfg(feature = "log")]
            self.log.received(self.queue.datagram());
        }
        Ok(received)
    }

    /// Receives a datagram that is already there, for a reader that takes all of it.
    pub(super) fn receive_now(&mut self) -> Result<Option<&[u8]>, Error> {
        if !self.receive_within(Wait::Never).map_err(map_recv_error)? {
            return Ok(None);
        }
        self.queue.skip_datagram();
        Ok(Some(self.queue.datagram()))
    }

    /// Lets other tasks run if it is time to. A reader for whom the kernel always has something
    /// would never do so by itself.
    pub(super) async fn yield_if_due(&mut self) {
        if self.received >= YIELD_EVERY && matches!(self.wait, Wait::Async) {
            self.received = 0;
            poll::yield_now().await;
        }
    }

    /// Sends the request that was encoded.
    fn launch(&mut self, subject: Subject) -> Result<(), Error> {
        let seq = self.running.renumber();
        #[cfg(feature = "log")]
        self.log.sent(Some(subject.context), self.running.sent());
        self.transport.send(self.running.sent())?;
        self.running.begin(seq, subject);
        Ok(())
    }

    /// Sends a datagram of requests whose answers are expected one by one.
    pub(super) fn send(&mut self, datagram: &[u8]) -> Result<(), Error> {
        Ok(self.transport.send(datagram)?)
    }

    /// Writes a request of such a datagram to the log.
    #[cfg(feature = "log")]
    pub(super) fn log_sent(&mut self, context: Context, message: &[u8]) {
        self.log.sent(Some(context), message);
    }

    /// Expects the answer to a request that was sent among others, with the number `seq`.
    pub(super) fn expect(&mut self, context: Context, seq: u32, request: &[u8]) {
        #[cfg(feature = "log")]
        self.log.expect(context, seq);
        self.running.begin_sent(seq, Subject::new(Mode::Acknowledged, context), request);
    }

    /// The socket's own port.
    pub(super) const fn port(&self) -> u32 {
        self.running.port()
    }

    /// The first of `count` sequence numbers in a row.
    pub(super) const fn next_seqs(&mut self, count: usize) -> u32 {
        self.running.next_seqs(count)
    }
}

impl AsFd for Connection {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.transport.as_fd()
    }
}

/// What a failed receive call means.
pub(super) fn map_recv_error(error: OsError) -> Error {
    if error.errno() == Errno::ENOBUFS { Error::Overrun } else { error.into() }
}
