//! Writes what is sent and received to the crate `log`, one record for each message.
//!
//! Records have the target `netloom`: requests, acknowledgements and refusals the level debug,
//! other answers and notifications the level trace. This file and all calls of it are compiled
//! only with the feature `log`.

use log::{Level, log_enabled};

use crate::exchange::{Context, Errno};
use crate::wire::{Acknowledgement, GenericHeader, Header, Message, Messages, kind};

const TARGET: &str = "netloom";

/// The request to which answers are expected, so that records can name it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LogContext {
    asked: Option<(Context, u32)>,
}

impl LogContext {
    /// Records that a request was sent, a whole message.
    pub(super) fn sent(&mut self, context: Option<Context>, message: &[u8]) {
        let Some(header) = Header::read(message) else { return };
        self.asked = context.map(|context| (context, header.seq));
        let (family, operation) = names(context);
        log::debug!(
            target: TARGET,
            "{family} {operation}: sent, sequence {}, {} bytes, flags {:#x}",
            header.seq,
            message.len(),
            header.flags
        );
    }

    /// Names the answers to a request that was sent among others.
    pub(super) const fn expect(&mut self, context: Context, seq: u32) {
        self.asked = Some((context, seq));
    }

    /// Records that a datagram was received.
    pub(super) fn received(&self, datagram: &[u8]) {
        if !log_enabled!(target: TARGET, Level::Debug) {
            return;
        }
        for message in Messages::new(datagram) {
            match message {
                Ok(message) => self.received_message(&message),
                Err(_) => log::debug!(target: TARGET, "received bytes that are no message"),
            }
        }
    }

    fn received_message(&self, message: &Message<'_>) {
        let Header { len, kind, seq, .. } = message.header;
        let asked = self.asked.filter(|asked| asked.1 == seq).map(|asked| asked.0);
        let (family, operation) = names(asked);
        let errno = match kind {
            kind::ERROR => Acknowledgement::of_error(message).map(|ack| Errno(ack.errno())),
            kind::DONE => Some(Errno(Acknowledgement::of_done(message).errno())),
            _ => None,
        };
        match errno {
            None => {
                let generic = asked.is_some_and(|context| context.is_generic());
                let command = GenericHeader::split(message.payload).filter(|_| generic);
                let kind = command.map_or(kind, |(header, _)| u16::from(header.command));
                log::trace!(
                    target: TARGET,
                    "{family} {operation}: received type {kind}, sequence {seq}, {len} bytes"
                );
            }
            Some(Errno(0)) => log::debug!(
                target: TARGET,
                "{family} {operation}: done, sequence {seq}, {len} bytes"
            ),
            Some(errno) => log::debug!(
                target: TARGET,
                "{family} {operation}: refused: {errno}, sequence {seq}, {len} bytes"
            ),
        }
    }
}

/// Names of family and operation. Messages without are notifications, answers that nobody awaits
/// any more, and the empty message that announces the buffer size.
fn names(context: Option<Context>) -> (&'static str, &'static str) {
    context.map_or(("other", "message"), |context| (context.family.name, context.operation.name))
}
