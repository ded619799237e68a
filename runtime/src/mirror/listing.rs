//! One listing of all objects, and the events that arrive meanwhile.
//!
//! When an event is read, a part of the dump that may be older is still in the socket's buffer. So
//! events are kept apart and applied at the end. For an object that changes there is an event after
//! whatever the dump says about it, so the last event is right.

use std::collections::BTreeMap;

use super::events::{BURST, Decoded, Events};
use super::{Action, Counts};
use crate::error::DecodeError;
use crate::family::Family;
use crate::protocol::Protocol;
use crate::request::{Dump, ReplyOf};
use crate::socket::{Error, Socket};

/// After how many objects the subscription is polled: often enough that the smallest receive buffer
/// has a chance, seldom enough that the system call does not matter.
const POLL_EVERY: usize = 64;

/// Lists the objects of one request.
pub(super) type List<P, K, V> =
    Box<dyn Fn(&mut Socket<P>, &mut Listing<'_, P, K, V>) -> Result<(), Error> + Send + Sync>;

/// What was found until now.
pub(super) struct Listing<'m, P, K, V> {
    events: &'m mut Events<P, K, V>,
    counts: &'m mut Counts,
    found: BTreeMap<K, V>,
    /// What the events say; `None` stands for a removed object.
    changes: BTreeMap<K, Option<V>>,
    /// Objects since the subscription was polled.
    since_poll: usize,
    whole: bool,
    again: bool,
}

/// The result of a listing.
pub(super) struct Gathered<K, V> {
    pub(super) entries: BTreeMap<K, V>,
    /// Whether nothing is missing.
    pub(super) whole: bool,
    /// Whether an event asked for another listing.
    pub(super) again: bool,
    /// Whether something changed meanwhile.
    pub(super) disturbed: bool,
}

/// Returns a function that lists the objects of a request.
pub(super) fn list<R, P, K, V>(
    request: R,
    each: impl Fn(ReplyOf<'_, R>) -> Result<Option<(K, V)>, DecodeError> + Send + Sync + 'static,
) -> List<P, K, V>
where
    R: Dump + Send + Sync + 'static,
    R::Family: Family<Protocol = P>,
    P: Protocol,
    K: Ord,
{
    Box::new(move |socket, listing| {
        let mut replies = socket.dump(&request)?;
        loop {
            match replies.next() {
                Ok(None) => break,
                Ok(Some(reply)) => {
                    if let Some((key, value)) = each(reply)? {
                        listing.found.insert(key, value);
                    }
                }
                // The end may be lost too, so do not wait for it.
                Err(Error::Overrun) => {
                    listing.whole = false;
                    break;
                }
                Err(error) => return Err(error),
            }
            listing.poll_subscription()?;
        }
        listing.whole &= !replies.interrupted();
        Ok(())
    })
}

impl<'m, P: Protocol, K: Ord, V> Listing<'m, P, K, V> {
    pub(super) const fn new(events: &'m mut Events<P, K, V>, counts: &'m mut Counts) -> Self {
        Self {
            events,
            counts,
            found: BTreeMap::new(),
            changes: BTreeMap::new(),
            since_poll: 0,
            whole: true,
            again: false,
        }
    }

    /// Reads the subscription from time to time, so that its queue does not overflow.
    fn poll_subscription(&mut self) -> Result<(), Error> {
        self.since_poll += 1;
        // A dump that never ends must not fill our memory. The queue overflows then, which is
        // noticed.
        if self.since_poll >= POLL_EVERY && self.changes.len() <= self.found.len() + BURST {
            self.since_poll = 0;
            self.read()?;
        }
        Ok(())
    }

    /// Reads what is in the queue.
    fn read(&mut self) -> Result<(), Error> {
        for _ in 0..BURST {
            match self.events.read(self.counts)? {
                None => break,
                Some(Decoded::Action(action)) => self.record(action),
                Some(Decoded::Lost) => self.whole = false,
            }
        }
        Ok(())
    }

    fn record(&mut self, action: Action<K, V>) {
        match action {
            Action::Set(key, value) => {
                self.changes.insert(key, Some(value));
            }
            Action::Remove(key) => {
                self.changes.insert(key, None);
            }
            Action::Ignore => {}
            Action::Resynchronise => self.again = true,
            Action::Several(actions) => {
                for action in actions {
                    self.record(action);
                }
            }
        }
    }

    /// Returns the result. Reads the queue to its end first, so that nobody sees the listing with
    /// only half of the events after it.
    pub(super) fn finish(mut self) -> Result<Gathered<K, V>, Error> {
        self.read()?;
        let disturbed = !self.changes.is_empty();
        let mut entries = self.found;
        for (key, change) in self.changes {
            match change {
                Some(value) => {
                    entries.insert(key, value);
                }
                None => {
                    entries.remove(&key);
                }
            }
        }
        Ok(Gathered { entries, whole: self.whole, again: self.again, disturbed })
    }
}
