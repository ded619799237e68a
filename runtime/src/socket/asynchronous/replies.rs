//! Answers to a request, one by one, without blocking.

use std::fmt;
use std::marker::PhantomData;

use super::{Driver, Reactor};
use crate::exchange::{Ack, Exchange};
use crate::request::{ReplyOf, Request};
use crate::socket::Error;
use crate::socket::connection::Connection;

/// The kernel's answers to one request, borrowed one at a time.
///
/// It is not a `Stream`, because an answer borrows from the socket's buffer until the next is read:
/// loop with `while let Some(reply) = replies.next().await?`.
///
/// ```no_run
/// use netloom::{Route, rt_link, tokio::TokioSocket};
///
/// # async fn demo() -> Result<(), netloom::Error> {
/// let mut socket = TokioSocket::<Route>::open()?;
/// let mut links = socket.dump(&rt_link::getlink()).await?;
/// while let Some(link) = links.next().await? {
///     println!("{}", link.ifname()?.unwrap_or_default());
/// }
/// println!("interrupted: {}, filtered: {}", links.interrupted(), links.filtered());
/// links.finish().await?;
/// # Ok(())
/// # }
/// ```
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

    /// Returns the next answer; `None` after the last. No answer is lost if the future is dropped.
    ///
    /// # Errors
    /// As [`Replies::next`](crate::Replies::next).
    #[inline]
    pub async fn next(&mut self) -> Result<Option<ReplyOf<'_, Q>>, Error> {
        let reply = match self.connection.reply_at_hand() {
            Some(reply) => reply?,
            None => match self.driver.run(self.connection.reply()).await? {
                Some(reply) => reply,
                None => return Ok(None),
            },
        };
        let payload = self.connection.payload(reply.range);
        Q::decode_reply(payload).map(Some).map_err(Error::Decode)
    }

    /// Skips the rest and returns the acknowledgement at the end, which may carry a warning.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn finish(self) -> Result<Ack, Error> {
        self.driver.run(self.connection.finish()).await
    }

    /// Whether objects changed while they were listed, as far as they were read: some may be
    /// missing or listed twice.
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_interrupted)
    }

    /// Whether the kernel said that it applied the request's filter: see
    /// [`Replies::filtered`](crate::Replies::filtered).
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
