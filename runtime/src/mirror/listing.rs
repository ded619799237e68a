//! One listing of all objects, and the events that come meanwhile.
//!
//! An event is read while a part of the dump that may be older lies in the socket's buffer. So
//! events are kept apart, and are put on top at the end. For an object that changes there is an
//! event behind whatever the dump says of it, so the last event is how it is.

use std::collections::BTreeMap;

use super::events::{BURST, Decoded, Events};
use super::{Action, Counts, Gathered};
use crate::error::DecodeError;
use crate::request::{Dump, Family, Protocol, ReplyOf};
use crate::socket::{Error, Socket};

/// After how many objects the subscription is looked after: often enough that the smallest
/// receive buffer has a chance, seldom enough that the system call does not count.
const POLL_EVERY: usize = 64;

/// Lists the objects of one request.
pub(super) type List<P, K, V> =
    Box<dyn Fn(&mut Socket<P>, &mut Listing<'_, P, K, V>) -> Result<(), Error> + Send + Sync>;

/// What was found so far.
pub(super) struct Listing<'m, P, K, V> {
    events: &'m mut Events<P, K, V>,
    counts: &'m mut Counts,
    found: BTreeMap<K, V>,
    /// What events say; `None` is an object that is gone.
    changes: BTreeMap<K, Option<V>>,
    /// Objects since the subscription was looked after.
    since_poll: usize,
    whole: bool,
    again: bool,
}

/// Makes what lists the objects of a request.
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
                // Perhaps of the end too, so there is no point in waiting for that.
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

    /// Looks after the subscription from time to time, lest its queue overflow.
    fn poll_subscription(&mut self) -> Result<(), Error> {
        self.since_poll += 1;
        // A kernel that never comes to the end shall not fill our memory. It overflows the queue
        // then, and is found out.
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

    /// How things are. The queue is read to its end before, so that nobody sees the listing with
    /// half of the events behind it.
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
