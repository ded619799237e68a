//! Answers, one after the other.

use std::fmt;
use std::marker::PhantomData;

use super::Error;
use super::connection::{Connection, Reply};
use super::poll::poll_once;
use crate::exchange::Ack;
use crate::request::{ReplyOf, Request};

/// The kernel's answers to one request, lent out one at a time.
///
/// It is no `Iterator`, because an answer lies in the socket's buffer until the next is asked
/// for: loop with `while let Some(reply) = replies.next()?`.
#[must_use = "the answers are read by `next`"]
pub struct Replies<'s, R> {
    connection: &'s mut Connection,
    request: PhantomData<fn() -> R>,
}

impl<'s, R: Request> Replies<'s, R> {
    pub(super) const fn new(connection: &'s mut Connection) -> Self {
        Self { connection, request: PhantomData }
    }

    /// The next answer; `None` after the last.
    ///
    /// # Errors
    /// After [`Error::Decode`] and a type that was not expected, which speak of one answer, the rest
    /// can still be read; after [`Error::Overrun`] what there is of it, and if the kernel dropped the
    /// end, that is another overrun. After [`Error::TimedOut`] another call waits again. Anything
    /// else is the end.
    // Always: called, it would put its result into memory, and copy the index there on its way.
    #[inline(always)]
    #[expect(clippy::should_implement_trait, reason = "an answer borrows from the socket")]
    pub fn next(&mut self) -> Result<Option<ReplyOf<'_, R>>, Error> {
        let reply = match self.connection.reply_at_hand() {
            Some(reply) => reply?,
            None => match self.await_reply()? {
                Some(reply) => reply,
                None => return Ok(None),
            },
        };
        let payload = self.connection.buffer.get(reply.range).unwrap_or_default();
        R::decode_reply(payload).map(Some).map_err(Error::Decode)
    }

    /// Skips what is left and says what the kernel remarked at the end, such as a warning.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn finish(self) -> Result<Ack, Error> {
        poll_once(self.connection.finish())
    }

    /// The next answer if it is not at hand.
    #[cold]
    #[inline(never)]
    fn await_reply(&mut self) -> Result<Option<Reply>, Error> {
        poll_once(self.connection.reply())
    }

    /// Whether objects changed while they were listed, as far as they were read: some may be
    /// missing or there twice. [`Socket::snapshot`](super::Socket::snapshot) tries again then.
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.connection.exchange().is_some_and(crate::exchange::Exchange::is_interrupted)
    }

    /// Whether the kernel said that it listed only what the request's filter lets through. Not
    /// all kinds of objects are filtered by the kernel, and not by every kernel.
    #[must_use]
    pub fn filtered(&self) -> bool {
        self.connection.exchange().is_some_and(crate::exchange::Exchange::is_filtered)
    }
}

impl<R> fmt::Debug for Replies<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replies").finish_non_exhaustive()
    }
}

/// All objects at about one time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot<T> {
    /// What was made of them.
    pub items: Vec<T>,
    /// Whether objects changed during the last attempt: some may be missing or there twice.
    pub interrupted: bool,
}
