//! What an event does to the entries, and which updates result.

use std::collections::{BTreeMap, VecDeque};

/// What a follower wants done for an event.
///
/// ```
/// use netloom::DecodeError;
/// use netloom::mirror::Action;
/// use netloom::rt_link::Event;
///
/// fn follow(event: Event<'_>) -> Result<Action<i32, Option<u32>>, DecodeError> {
///     Ok(match event {
///         Event::Newlink(link) => Action::Set(link.header().ifi_index, link.mtu()?),
///         Event::Dellink(link) => Action::Remove(link.header().ifi_index),
///         _ => Action::Ignore,
///     })
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action<K, V> {
    /// The object exists and has this value now, whether or not it existed before.
    Set(K, V),
    /// The object is gone, if it was there.
    Remove(K),
    /// The event is of no interest.
    Ignore,
    /// The event does not say what changed: list all objects again, after a moment, because the
    /// kernel announces some changes before it makes them.
    Resynchronise,
    /// Several of these, in order.
    Several(Vec<Self>),
}

/// A difference between the entries and what they were before.
///
/// ```
/// use netloom::mirror::Update;
///
/// fn describe(update: &Update<i32, u32>) -> String {
///     match update {
///         Update::Added(index) => format!("link {index} is new"),
///         Update::Changed { key, before } => format!("link {key} no longer has MTU {before}"),
///         Update::Removed { key, .. } => format!("link {key} is gone"),
///         Update::Resynchronised { complete } => format!("listed again, complete: {complete}"),
///         _ => String::new(),
///     }
/// }
/// assert_eq!(describe(&Update::Added(3)), "link 3 is new");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Update<K, V> {
    /// An object is new; the mirror has its value.
    Added(K),
    /// An object changed; the mirror has its new value.
    Changed {
        /// Its key.
        key: K,
        /// Its value before.
        before: V,
    },
    /// An object is gone.
    Removed {
        /// Its key.
        key: K,
        /// Its value before.
        before: V,
    },
    /// All objects were listed again, because something was lost or the program asked for it. The
    /// updates right before this say what that changed.
    Resynchronised {
        /// Whether the listing is complete. If not, objects changed or notifications were lost again
        /// and again while they were listed, so objects that exist may have been reported as
        /// removed. Another listing will follow.
        complete: bool,
    },
}

/// Statistics of a mirror: see [`Mirror::counts`](super::Mirror::counts).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Notifications read.
    pub events: u64,
    /// Times that the kernel dropped notifications.
    pub overruns: u64,
    /// Notifications that could not be decoded; each is a reason to list again.
    pub malformed: u64,
    /// Listings of all objects, the first one and repeated ones included.
    pub listings: u64,
    /// Listings that were accepted although they were not complete.
    pub incomplete: u64,
}

/// Applies an action to the entries, and returns whether all objects must be listed again. What
/// was known before yields no update.
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

/// Adds the updates that lead from one state to the other, in the order of the keys.
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
