//! Builds a mirror: what it lists, and what its events mean.

use std::fmt;
use std::time::Duration;

use super::advance::{LONGEST_PAUSE, PAUSE};
use super::events::Events;
use super::listing::{self, List};
use super::{Action, Mirror};
use crate::error::DecodeError;
use crate::family::Family;
use crate::protocol::Protocol;
use crate::request::{Dump, ReplyOf};
use crate::socket::{Error, Socket, Subscription};
use crate::wire::Header;

/// A mirror that is not started yet.
///
/// [`list`](Self::list) says which objects there are, [`follow`](Self::follow) how they change.
/// Call either for as many families as needed, in any order, then [`start`](Self::start).
///
/// ```
/// use std::time::Duration;
///
/// use netloom::mirror::{Action, Mirror};
/// use netloom::{Route, rt_link};
///
/// let builder = Mirror::<Route, _, _>::open()?
///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
///     .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
///     .pause(Duration::from_secs(1));
/// let links = builder.start()?;
/// # Ok::<(), netloom::Error>(())
/// ```
#[must_use = "`start` makes it a mirror"]
pub struct MirrorBuilder<P, K, V> {
    socket: Socket<P>,
    lists: Vec<List<P, K, V>>,
    events: Events<P, K, V>,
    pause: Duration,
}

impl<P, K, V> MirrorBuilder<P, K, V>
where
    P: Protocol,
    K: Ord + Clone + 'static,
    V: PartialEq + 'static,
{
    /// Lists objects by a dump. `each` returns key and value of an object, or `None` to leave it
    /// out.
    ///
    /// The key must be the one that a follower returns for events about the same object. Leave out
    /// of the value what changes by itself, such as counters and ages.
    ///
    /// ```
    /// # use netloom::mirror::Mirror;
    /// # use netloom::{Route, rt_addr};
    /// let addresses = Mirror::<Route, _, _>::open()?
    ///     .list(rt_addr::getaddr(), |address| {
    ///         let key = (address.header().ifa_index, address.address()?);
    ///         Ok(Some((key, address.header().ifa_prefixlen)))
    ///     })
    ///     .start()?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn list<R>(
        mut self,
        request: R,
        each: impl Fn(ReplyOf<'_, R>) -> Result<Option<(K, V)>, DecodeError> + Send + Sync + 'static,
    ) -> Self
    where
        R: Dump + Send + Sync + 'static,
        R::Family: Family<Protocol = P>,
    {
        self.lists.push(listing::list(request, each));
        self
    }

    /// Joins groups of a family, at once. `each` says what an event of it means. The header of the
    /// message has the flags of the request that caused it, such as that it replaced something.
    ///
    /// If `each` cannot read an event, all objects are listed again, as if it had been lost. If a
    /// family is followed twice, the first follower gets all its events.
    ///
    /// # Errors
    /// As [`Subscription::join`].
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Route, rt_link};
    /// let builder = Mirror::<Route, _, _>::open()?
    ///     .follow::<rt_link::Family>(&["rtnlgrp-link"], |event, _| Ok(match event {
    ///         rt_link::Event::Newlink(link) => Action::Set(link.header().ifi_index, link.mtu()?),
    ///         rt_link::Event::Dellink(link) => Action::Remove(link.header().ifi_index),
    ///         _ => Action::Ignore,
    ///     }))?;
    /// # let _ = builder;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn follow<F>(
        mut self,
        groups: &[&str],
        each: impl Fn(F::Event<'_>, &Header) -> Result<Action<K, V>, DecodeError>
        + Send
        + Sync
        + 'static,
    ) -> Result<Self, Error>
    where
        F: Family<Protocol = P>,
    {
        self.events.follow::<F>(groups, each)?;
        Ok(self)
    }

    /// Sets the shortest time between two listings, and between [`Action::Resynchronise`] and the
    /// listing. The default is a tenth of a second.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use netloom::{Route, mirror::Mirror, rt_link};
    /// let builder = Mirror::<Route, _, _>::open()?
    ///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, ()))))
    ///     .pause(Duration::from_secs(10));
    /// # let _ = builder;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause.min(LONGEST_PAUSE);
        self
    }

    /// Lists the objects for the first time. [`Mirror::entries`] has them then; there are no
    /// updates for them.
    ///
    /// # Errors
    /// See [`Error`].
    ///
    /// ```
    /// # use netloom::{Route, mirror::Mirror, rt_link};
    /// let links = Mirror::<Route, _, _>::open()?
    ///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, ()))))
    ///     .start()?;
    /// println!("{:?}", links.entries().keys());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn start(self) -> Result<Mirror<P, K, V>, Error> {
        Mirror::begin(self.socket, self.lists, self.events, self.pause)
    }
}

impl<P: Protocol, K, V> MirrorBuilder<P, K, V> {
    pub(super) const fn new(socket: Socket<P>, subscription: Subscription<P>) -> Self {
        Self { socket, lists: Vec::new(), events: Events::new(subscription), pause: PAUSE }
    }
}

impl<P: Protocol, K, V> fmt::Debug for MirrorBuilder<P, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MirrorBuilder")
            .field("protocol", &P::NUMBER)
            .field("lists", &self.lists.len())
            .finish_non_exhaustive()
    }
}
