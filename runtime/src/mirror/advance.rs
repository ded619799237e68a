//! How a mirror lists, reads events and turns both into updates.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use super::events::{Decoded, Events};
use super::listing::{Gathered, List, Listing};
use super::{Counts, Mirror, Update, update};
use crate::protocol::Protocol;
use crate::socket::{Error, Socket};

/// The shortest pause between two listings, and between a [`Action::Resynchronise`] and the
/// listing: the kernel announces some changes before it makes them.
pub(super) const PAUSE: Duration = Duration::from_millis(100);

/// The longest pause, a year: adding it to a point in time must not overflow.
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How many times the length of a listing to wait before another one confirms it: much may change
/// all the time without anything being lost.
const CONFIRM: u32 = 10;

/// How often a listing is tried before an incomplete one is accepted.
const ATTEMPTS: u32 = 3;

impl<P, K, V> Mirror<P, K, V>
where
    P: Protocol,
    K: Ord + Clone,
    V: PartialEq,
{
    pub(super) fn begin(
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
        // Users read the first contents from the entries; there are no updates for them.
        mirror.entries = mirror.renew()?.entries;
        Ok(mirror)
    }

    /// Lists all objects, and schedules another listing if one is needed.
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

    /// Lists all objects until nothing is missing, but only a few times.
    fn gather(&mut self) -> Result<Gathered<K, V>, Error> {
        let mut left = ATTEMPTS;
        loop {
            left -= 1;
            self.counts.listings += 1;
            // The listing contains what was notified before.
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

    pub(super) fn advance(&mut self, deadline: Deadline) -> Result<Option<Update<K, V>>, Error> {
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
            // There is no reason to wait longer than until the next listing is allowed.
            Decoded::Lost => self.list_at(self.rest),
        }
    }

    fn list_at(&mut self, time: Instant) {
        self.due = Some(self.due.map_or(time, |due| due.min(time)));
    }
}

/// Until when to wait.
#[derive(Clone, Copy)]
pub(super) enum Deadline {
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
