//! Answers, one after the other, awaited.

use std::fmt;
use std::marker::PhantomData;

use super::{Driver, Reactor};
use crate::exchange::{Ack, Exchange};
use crate::request::{ReplyOf, Request};
use crate::socket::Error;
use crate::socket::connection::Connection;

/// The kernel's answers to one request, lent out one at a time.
///
/// It is no `Stream`, because an answer lies in the socket's buffer until the next is asked for:
/// loop with `while let Some(reply) = replies.next().await?`.
#[must_use = "the answers are read by `next`"]
pub struct AsyncReplies<'s, Q, R> {
    driver: &'s Driver<R>,
    connection: &'s mut Connection,
    request: PhantomData<fn() -> Q>,
}

impl<'s, Q: Request, R: Reactor> AsyncReplies<'s, Q, R> {
    pub(super) const fn new(driver: &'s Driver<R>, connection: &'s mut Connection) -> Self {
        Self { driver, connection, request: PhantomData }
    }

    /// The next answer; `None` after the last. No answer is lost if the future is dropped.
    ///
    /// # Errors
    /// After [`Error::Decode`] and a type that was not expected, which speak of one answer, the rest
    /// can still be read; after [`Error::Overrun`] what there is of it, and if the kernel dropped the
    /// end, that is another overrun. After [`Error::TimedOut`] another call waits again. Anything
    /// else is the end.
    #[inline]
    pub async fn next(&mut self) -> Result<Option<ReplyOf<'_, Q>>, Error> {
        let reply = match self.connection.reply_at_hand() {
            Some(reply) => reply?,
            None => match self.driver.run(self.connection.reply()).await? {
                Some(reply) => reply,
                None => return Ok(None),
            },
        };
        let payload = self.connection.buffer.get(reply.range).unwrap_or_default();
        Q::decode_reply(payload).map(Some).map_err(Error::Decode)
    }

    /// As [`Replies::finish`](crate::Replies::finish).
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn finish(self) -> Result<Ack, Error> {
        self.driver.run(self.connection.finish()).await
    }

    /// As [`Replies::interrupted`](crate::Replies::interrupted).
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_interrupted)
    }

    /// As [`Replies::filtered`](crate::Replies::filtered).
    #[must_use]
    pub fn filtered(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_filtered)
    }
}

impl<Q, R> fmt::Debug for AsyncReplies<'_, Q, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncReplies").finish_non_exhaustive()
    }
}
