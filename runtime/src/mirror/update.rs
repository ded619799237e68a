//! What an event means for the entries, and what is told of it.

use std::collections::{BTreeMap, VecDeque};

/// What a follower makes of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action<K, V> {
    /// The object is there, and this is how it is now, whether or not it was there before.
    Set(K, V),
    /// The object is gone, if it was there.
    Remove(K),
    /// The event is of no interest.
    Ignore,
    /// What it did cannot be told from the event: all objects are listed anew, after a moment,
    /// because the kernel announces some changes before it makes them.
    Resynchronise,
    /// More than one of these, in order.
    Several(Vec<Self>),
}

/// What became different.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Update<K, V> {
    /// An object is there; its value is in the mirror.
    Added(K),
    /// An object is different; how it is now is in the mirror.
    Changed {
        /// Which.
        key: K,
        /// What it was.
        before: V,
    },
    /// An object is gone.
    Removed {
        /// Which.
        key: K,
        /// What it was.
        before: V,
    },
    /// All objects were listed anew, because something was lost or somebody asked for it. What
    /// that changed was told right before this.
    Resynchronised {
        /// Whether it can be relied on. If not, objects changed or notifications were lost again
        /// and again while they were listed: some that are there may have been told as removed.
        /// Another listing is to come.
        complete: bool,
    },
}

/// What has happened to a mirror.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Notifications that were read.
    pub events: u64,
    /// Times that the kernel dropped notifications.
    pub overruns: u64,
    /// Notifications that could not be read, each a reason to list anew.
    pub malformed: u64,
    /// Listings of all objects, the first one and repeated ones included.
    pub listings: u64,
    /// Listings that were taken although they were not complete.
    pub incomplete: u64,
}

/// Does what an event says, and returns whether objects are to be listed anew. Nothing is told of
/// what was known before.
pub(super) fn apply<K, V>(
    action: Action<K, V>,
    entries: &mut BTreeMap<K, V>,
    updates: &mut VecDeque<Update<K, V>>,
) -> bool
where
    K: Ord + Clone,
    V: PartialEq,
{
    match action {
        Action::Set(key, value) => match entries.get_mut(&key) {
            Some(known) if *known == value => {}
            Some(known) => {
                let before = std::mem::replace(known, value);
                updates.push_back(Update::Changed { key, before });
            }
            None => {
                entries.insert(key.clone(), value);
                updates.push_back(Update::Added(key));
            }
        },
        Action::Remove(key) => {
            let removed = entries.remove_entry(&key);
            updates.extend(removed.map(|(key, before)| Update::Removed { key, before }));
        }
        Action::Ignore => {}
        Action::Resynchronise => return true,
        Action::Several(actions) => {
            let doubts = actions.into_iter().map(|action| apply(action, entries, updates));
            return doubts.fold(false, |one, other| one | other);
        }
    }
    false
}

/// Tells what leads from one state to the other, in the order of the keys.
pub(super) fn compare<K, V>(
    before: BTreeMap<K, V>,
    now: &BTreeMap<K, V>,
    updates: &mut VecDeque<Update<K, V>>,
) where
    K: Ord + Clone,
    V: PartialEq,
{
    let mut before = before.into_iter().peekable();
    for (key, value) in now {
        while let Some((key, before)) = before.next_if(|(old, _)| old < key) {
            updates.push_back(Update::Removed { key, before });
        }
        match before.next_if(|(old, _)| old == key) {
            None => updates.push_back(Update::Added(key.clone())),
            Some((_, before)) if before == *value => {}
            Some((key, before)) => updates.push_back(Update::Changed { key, before }),
        }
    }
    updates.extend(before.map(|(key, before)| Update::Removed { key, before }));
}
