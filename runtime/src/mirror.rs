//! A copy of objects of the kernel that stays right.
//!
//! Listing objects and then following the notifications about them has gaps where a program
//! notices nothing: between the two, where the kernel drops notifications that were not read fast
//! enough, and where objects change while they are listed. A [`Mirror`] closes them. It
//!
//! - joins the groups before it lists, and puts what was notified meanwhile on top of the listing;
//! - lists anew after an overrun, compares, and tells what differs, so that a user sees the same
//!   [`Update`]s as if nothing had been lost;
//! - repeats a listing that was interrupted, and says so if the kernel never comes to rest;
//! - lists once more after a listing during which something changed: the kernel's dump of IPv6
//!   routes then leaves some out that did not change, and does not say so;
//! - says by [`Mirror::is_current`] when it knows that it may be behind.
//!
//! ```no_run
//! use netloom::mirror::{Action, Mirror};
//! use netloom::{Route, rt_link};
//!
//! let mut links = Mirror::<Route, _, _>::open()?
//!     .follow::<rt_link::Family>(&["rtnlgrp-link"], |event, _| Ok(match event {
//!         rt_link::Event::Newlink(link) if link.header().ifi_family == 0 => {
//!             Action::Set(link.header().ifi_index, link.mtu()?)
//!         }
//!         rt_link::Event::Dellink(link) if link.header().ifi_family == 0 => {
//!             Action::Remove(link.header().ifi_index)
//!         }
//!         _ => Action::Ignore,
//!     }))?
//!     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
//!     .start()?;
//! loop {
//!     println!("{:?}; {} links", links.next()?, links.entries().len());
//! }
//! ```
//!
//! It is built on [`Socket`] and [`Subscription`] as any program could, and knows no family.
//!
//! # What the kernel does not tell
//!
//! A mirror is as good as the notifications. Some changes have none: IPv4 routes over a link that
//! is set down go away without a word. Let it follow what does tell of such an event too, and
//! answer [`Action::Resynchronise`]. The same goes for events from which the new state of the
//! object cannot be read, such as the removal of one of several next hops of an IPv6 route. Where a
//! route takes the place of another, only the new one is told of, with
//! [`REPLACE`](crate::wire::flags::REPLACE) in the header: whose keys have the link or the next hop
//! in them cannot tell which is gone. And nothing is told of a new IPv6 address while it is
//! tentative, though a dump has it.
//!
//! Groups can carry more than a dump gives. Among the events of links are those of bridges about
//! their ports, whose `ifi_family` is 7 and where a "dellink" removes the port and not the link.
//!
//! Keys must tell objects apart as the kernel does: of two objects with the same key, one is kept.
//!
//! # What it costs
//!
//! Memory for the entries, and twice that while a listing is compared with what was there. There
//! is never more than one listing waiting to be done, and listings take at most half of the time:
//! between two there is a pause as long as the first took, and of at least a tenth of a second.
//! Where something changes all the time, one listing in ten times its length is made.

mod builder;
mod events;
mod listing;
#[cfg(test)]
mod tests;
mod update;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

pub use builder::MirrorBuilder;
pub use update::{Action, Counts, Update};

use crate::request::Protocol;
use crate::socket::{Error, Socket, Subscription};
use events::{Decoded, Events};
use listing::{List, Listing};

/// The shortest pause between two listings, and between a [`Action::Resynchronise`] and the
/// listing: the kernel announces some changes before it makes them.
const PAUSE: Duration = Duration::from_millis(100);

/// The longest, a year: a point in time must be reached by it.
const LONGEST_PAUSE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How many times as long as a listing took nothing is listed after it, if it is to be confirmed
/// only: much may change all the time where nothing was lost.
const CONFIRM: u32 = 10;

/// How often a listing is tried before what it gave is taken for want of a better one.
const ATTEMPTS: u32 = 3;

/// Objects of the kernel by their keys, kept up to date.
pub struct Mirror<P, K, V> {
    socket: Socket<P>,
    lists: Vec<List<P, K, V>>,
    events: Events<P, K, V>,
    entries: BTreeMap<K, V>,
    /// Not yet told. All of them are in the entries.
    updates: VecDeque<Update<K, V>>,
    /// When to list anew, if there is a reason to.
    due: Option<Instant>,
    /// Before that, no listing.
    rest: Instant,
    pause: Duration,
    counts: Counts,
}

impl<P, K, V> Mirror<P, K, V>
where
    P: Protocol,
    K: Ord + Clone,
    V: PartialEq,
{
    /// Opens the two sockets of a mirror in the network namespace of the calling thread.
    ///
    /// # Errors
    /// A system call failed.
    pub fn open() -> Result<MirrorBuilder<P, K, V>, Error> {
        Ok(Self::from_parts(Socket::open()?, Subscription::open()?))
    }

    /// Uses sockets that were opened with options, such as a larger receive buffer, or in another
    /// network namespace. Both must be of the same one, and the subscription must not ignore
    /// overruns.
    ///
    /// A timeout of the socket bounds the wait for each datagram of a listing. The timeout of the
    /// subscription is the mirror's to set. Notifications of other namespaces
    /// ([`SocketOptions::all_namespaces`](crate::SocketOptions::all_namespaces)) are ignored.
    pub fn from_parts(socket: Socket<P>, subscription: Subscription<P>) -> MirrorBuilder<P, K, V> {
        MirrorBuilder::new(socket, subscription)
    }

    fn begin(
        socket: Socket<P>,
        lists: Vec<List<P, K, V>>,
        events: Events<P, K, V>,
        pause: Duration,
    ) -> Result<Self, Error> {
        let mut mirror = Self {
            socket,
            lists,
            events,
            entries: BTreeMap::new(),
            updates: VecDeque::new(),
            due: None,
            rest: Instant::now(),
            pause,
            counts: Counts::default(),
        };
        // The first contents are read from the map, not told.
        mirror.entries = mirror.renew()?.entries;
        Ok(mirror)
    }

    /// What there is, as far as it was told: all updates that were not yet taken are in it.
    #[must_use]
    pub const fn entries(&self) -> &BTreeMap<K, V> {
        &self.entries
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.entries.get(key)
    }

    /// Whether the entries are what the kernel has, but for notifications that still wait to be
    /// read. If not, something was lost, and a listing that puts it right is to come: `next` does
    /// it by itself.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.due.is_none()
    }

    /// What has happened since the mirror was started.
    #[must_use]
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// Waits for the next update.
    ///
    /// # Errors
    /// See [`Error`]. After one of a listing the entries are as they were; the next call tries
    /// again. [`Error::Decode`] is such a one: an object that cannot be read.
    #[expect(clippy::should_implement_trait, reason = "as of a subscription")]
    pub fn next(&mut self) -> Result<Update<K, V>, Error> {
        // Without a limit there is nothing only if a script has come to its end.
        self.advance(Deadline::Never)?.ok_or(Error::TimedOut)
    }

    /// Waits for the next update, but not longer than that; `None` if there was none.
    ///
    /// It can take longer if objects have to be listed.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn next_within(&mut self, time: Duration) -> Result<Option<Update<K, V>>, Error> {
        let limit = Instant::now().checked_add(time);
        self.advance(limit.map_or(Deadline::Never, Deadline::At))
    }

    /// The next update if there is one already, or if a listing that is due gives one.
    ///
    /// In a loop of one's own: wait until the descriptor can be read or [`due`](Self::due) is
    /// over, then call this until it finds nothing.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn try_next(&mut self) -> Result<Option<Update<K, V>>, Error> {
        self.advance(Deadline::Now)
    }

    /// In how much time objects are to be listed anew, even if nothing else comes; `None` if they
    /// need not.
    #[must_use]
    pub fn due(&self) -> Option<Duration> {
        self.due.map(|due| due.saturating_duration_since(Instant::now()))
    }

    /// Has the next call of `next` list all objects. It tells what differs, and at the end of
    /// that [`Update::Resynchronised`].
    pub fn resynchronise(&mut self) {
        self.due = Some(Instant::now());
    }

    /// Lists all objects, and plans when to do it again if that is not the end of it.
    fn renew(&mut self) -> Result<Gathered<K, V>, Error> {
        let began = Instant::now();
        let result = self.gather();
        let ended = Instant::now();
        self.rest = ended + self.pause.max(ended - began);
        self.due = match &result {
            Ok(gathered) if gathered.whole && !gathered.again => {
                let confirm = ended + self.pause.max((ended - began) * CONFIRM);
                gathered.disturbed.then_some(confirm)
            }
            _ => Some(self.rest),
        };
        result
    }

    /// Lists all objects until nothing is missing, but not for ever.
    fn gather(&mut self) -> Result<Gathered<K, V>, Error> {
        let mut left = ATTEMPTS;
        loop {
            left -= 1;
            self.counts.listings += 1;
            // What was sent before is in the listing.
            self.events.discard(&mut self.counts)?;
            let mut listing = Listing::new(&mut self.events, &mut self.counts);
            for list in &self.lists {
                list(&mut self.socket, &mut listing)?;
            }
            let gathered = listing.finish()?;
            if gathered.whole || left == 0 {
                self.counts.incomplete += u64::from(!gathered.whole);
                return Ok(gathered);
            }
        }
    }

    fn advance(&mut self, deadline: Deadline) -> Result<Option<Update<K, V>>, Error> {
        loop {
            if let Some(update) = self.updates.pop_front() {
                return Ok(Some(update));
            }
            if self.due.is_some_and(|due| due <= Instant::now()) {
                let Gathered { entries, whole, .. } = self.renew()?;
                let before = std::mem::replace(&mut self.entries, entries);
                update::compare(before, &self.entries, &mut self.updates);
                self.updates.push_back(Update::Resynchronised { complete: whole });
                continue;
            }
            let event = match self.events.read(&mut self.counts)? {
                None => match self.wait(deadline)? {
                    WaitOutcome::Event(event) => event,
                    WaitOutcome::ListingDue => continue,
                    WaitOutcome::TimedOut => return Ok(None),
                },
                Some(event) => event,
            };
            self.apply(event);
        }
    }

    /// Waits for an event until the deadline or until a listing is due.
    fn wait(&mut self, deadline: Deadline) -> Result<WaitOutcome<K, V>, Error> {
        let limit = match deadline {
            Deadline::Now => return Ok(WaitOutcome::TimedOut),
            Deadline::At(limit) => Some(limit),
            Deadline::Never => None,
        };
        let until = [limit, self.due].into_iter().flatten().min();
        let time = until.map(|until| until.saturating_duration_since(Instant::now()));
        Ok(match self.events.wait(time, &mut self.counts)? {
            Some(event) => WaitOutcome::Event(event),
            None if self.due.is_some() && self.due == until => WaitOutcome::ListingDue,
            None => WaitOutcome::TimedOut,
        })
    }

    fn apply(&mut self, event: Decoded<K, V>) {
        match event {
            Decoded::Action(action) => {
                if update::apply(action, &mut self.entries, &mut self.updates) {
                    self.list_at(self.rest.max(Instant::now() + self.pause));
                }
            }
            // Nothing is gained by waiting, but for the rest.
            Decoded::Lost => self.list_at(self.rest),
        }
    }

    fn list_at(&mut self, time: Instant) {
        self.due = Some(self.due.map_or(time, |due| due.min(time)));
    }
}

/// Until when to wait.
#[derive(Clone, Copy)]
enum Deadline {
    Now,
    At(Instant),
    Never,
}

/// Why a wait ended.
enum WaitOutcome<K, V> {
    Event(Decoded<K, V>),
    ListingDue,
    TimedOut,
}

/// What listings gave.
struct Gathered<K, V> {
    entries: BTreeMap<K, V>,
    /// Whether nothing is missing.
    whole: bool,
    /// Whether it must be done again.
    again: bool,
    /// Whether something changed meanwhile.
    disturbed: bool,
}

/// The subscription's descriptor, to wait for in a loop of one's own.
impl<P: Protocol, K, V> AsFd for Mirror<P, K, V> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.events.as_fd()
    }
}

impl<P: Protocol, K, V> fmt::Debug for Mirror<P, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mirror")
            .field("protocol", &P::NUMBER)
            .field("entries", &self.entries.len())
            .field("current", &self.due.is_none())
            .field("counts", &self.counts)
            .finish_non_exhaustive()
    }
}
