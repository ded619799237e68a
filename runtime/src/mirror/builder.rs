//! What a mirror is to show.

use std::fmt;
use std::time::Duration;

use super::events::Events;
use super::listing::{self, List};
use super::{Action, LONGEST_PAUSE, Mirror, PAUSE};
use crate::error::DecodeError;
use crate::request::{Dump, Family, Protocol, ReplyOf};
use crate::socket::{Error, Socket, Subscription};
use crate::wire::Header;

/// A mirror that is not started yet: [`list`](Self::list) says what there is,
/// [`follow`](Self::follow) how it changes. Both can be said of more than one family, in any
/// order.
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
    /// Lists objects by a dump. `each` makes key and value of one, or `None` if it is of no
    /// interest.
    ///
    /// The key must be what a follower makes of an event about the same object. Leave out of the
    /// value what changes by itself, such as counters and ages.
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

    /// Joins groups of a family, at once. `each` says what an event of it means; the header of the
    /// message has the flags of the request that caused it, such as that it replaced something.
    ///
    /// An event that `each` cannot read has all objects listed anew, as a lost one has. If a
    /// family is followed twice, the first follower has all its events.
    ///
    /// # Errors
    /// As [`Subscription::join`].
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
    /// listing. A tenth of a second is what it is otherwise.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause.min(LONGEST_PAUSE);
        self
    }

    /// Lists the objects for the first time. They are in [`Mirror::entries`] then; no updates
    /// tell of them.
    ///
    /// # Errors
    /// See [`Error`].
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
