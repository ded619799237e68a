//! Answers to a request, one by one.

use std::fmt;
use std::marker::PhantomData;

use super::Error;
use super::connection::{Connection, Reply};
use super::poll::poll_once;
use crate::exchange::{Ack, Exchange};
use crate::request::{ReplyOf, Request};

/// The kernel's answers to one request, borrowed one at a time.
///
/// It is not an `Iterator`, because an answer borrows from the socket's buffer until the next is
/// read: loop with `while let Some(reply) = replies.next()?`.
///
/// ```
/// use netloom::{Route, Socket, rt_link};
///
/// let mut socket = Socket::<Route>::open()?;
/// let mut links = socket.dump(&rt_link::getlink())?;
/// while let Some(link) = links.next()? {
///     println!("{}", link.ifname()?.unwrap_or_default());
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
#[must_use = "the answers are read by `next`"]
pub struct Replies<'s, R> {
    connection: &'s mut Connection,
    request: PhantomData<fn() -> R>,
}

impl<'s, R: Request> Replies<'s, R> {
    pub(super) const fn new(connection: &'s mut Connection) -> Self {
        Self { connection, request: PhantomData }
    }

    /// Returns the next answer; `None` after the last.
    ///
    /// # Errors
    /// [`Error::Decode`] and an unexpected type concern one answer, and the rest can still be read.
    /// After [`Error::Overrun`] the answers that were not lost can be read; if the end was lost,
    /// that is another overrun. After [`Error::TimedOut`] another call waits again. Any other error
    /// is the end.
    ///
    /// ```
    /// use netloom::{Route, Socket, rt_route};
    ///
    /// let mut socket = Socket::<Route>::open()?;
    /// let mut routes = socket.dump(&rt_route::getroute())?;
    /// while let Some(route) = routes.next()? {
    ///     println!("{:?}/{}", route.dst()?, route.header().rtm_dst_len);
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
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
        let payload = self.connection.payload(reply.range);
        R::decode_reply(payload).map(Some).map_err(Error::Decode)
    }

    /// Skips the rest and returns the acknowledgement at the end, which may carry a warning.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    ///
    /// ```
    /// # use netloom::{Route, Socket, rt_link};
    /// # let mut socket = Socket::<Route>::open()?;
    /// let mut links = socket.dump(&rt_link::getlink())?;
    /// let first = links.next()?.map(|link| link.header().ifi_index);
    /// if let Some(warning) = links.finish()?.warning() {
    ///     eprintln!("{warning}");
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn finish(self) -> Result<Ack, Error> {
        poll_once(self.connection.finish())
    }

    /// The next answer if it is not in the datagram received last.
    #[cold]
    #[inline(never)]
    fn await_reply(&mut self) -> Result<Option<Reply>, Error> {
        poll_once(self.connection.reply())
    }

    /// Whether objects changed while they were listed, as far as they were read: some may be
    /// missing or listed twice. [`Socket::snapshot`](super::Socket::snapshot) tries again then.
    ///
    /// ```
    /// # use netloom::{Route, Socket, rt_link};
    /// # let mut socket = Socket::<Route>::open()?;
    /// let mut links = socket.dump(&rt_link::getlink())?;
    /// let mut count = 0;
    /// while links.next()?.is_some() {
    ///     count += 1;
    /// }
    /// println!("{}{count} links", if links.interrupted() { "about " } else { "" });
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_interrupted)
    }

    /// Whether the kernel said that it applied the request's filter. The kernel does not filter
    /// every kind of object, and not every version does.
    ///
    /// ```
    /// # use netloom::{Route, Socket, rt_route};
    /// # let mut socket = Socket::<Route>::open()?;
    /// let mut of_main = socket.dump(rt_route::getroute().table(254))?;
    /// while let Some(route) = of_main.next()? {
    ///     println!("{:?}", route.dst()?);
    /// }
    /// if !of_main.filtered() {
    ///     println!("these were the routes of all tables");
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn filtered(&self) -> bool {
        self.connection.exchange().is_some_and(Exchange::is_filtered)
    }
}

impl<R> fmt::Debug for Replies<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replies").finish_non_exhaustive()
    }
}

/// All objects at about one time.
///
/// ```
/// use netloom::{Route, Socket, rt_link};
///
/// let mut socket = Socket::<Route>::open()?;
/// let links = socket.snapshot(&rt_link::getlink(), 3, |link| link.header().ifi_index)?;
/// println!("{} links, complete: {}", links.items.len(), !links.interrupted);
/// for index in links {
///     println!("link {index}");
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot<T> {
    /// What the closure returned for them.
    pub items: Vec<T>,
    /// Whether objects changed during the last attempt: some may be missing or listed twice.
    pub interrupted: bool,
}

impl<T> IntoIterator for Snapshot<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Snapshot<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
