//! A copy of kernel objects that stays up to date.
//!
//! Listing objects and then following their notifications has gaps that a program does not notice:
//! between the two, where the kernel drops notifications that were not read fast enough, and where
//! objects change while they are listed. A [`Mirror`] closes them. It
//!
//! - joins the groups before it lists, and applies what was notified meanwhile to the listing;
//! - lists again after an overrun, compares, and reports what differs, so that a user sees the same
//!   [`Update`]s as if nothing had been lost;
//! - repeats a listing that was interrupted, and says so if objects never stop changing;
//! - lists once more after a listing during which something changed: the kernel's dump of IPv6
//!   routes then leaves out some that did not change, and does not say so;
//! - says through [`Mirror::is_current`] whether it knows that it may be behind.
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
//! # Ok::<(), netloom::Error>(())
//! ```
//!
//! It is built on [`Socket`] and [`Subscription`] as any program could, and knows no family. It
//! blocks; there is no asynchronous mirror yet, which is later work. Until then run one on a thread
//! for blocking work.
//!
//! # What the kernel does not notify
//!
//! A mirror is as good as the notifications. Some changes have none: IPv4 routes over a link
//! disappear silently when the link is set down. Let the mirror follow what does notify such an
//! event too, and return [`Action::Resynchronise`]. Do the same for events that do not contain the
//! new state of the object, such as the removal of one of several next hops of an IPv6 route.
//! If a route takes the place of another, the kernel notifies the new one alone, with
//! [`REPLACE`](crate::wire::flags::REPLACE) in the header: a key that contains the link or the next
//! hop cannot tell which one is gone. And a new IPv6 address is not notified while it is tentative,
//! although a dump has it.
//!
//! Groups can carry more than a dump gives. Among the events of links are those of bridges about
//! their ports, whose `ifi_family` is 7 and where a "dellink" removes the port and not the link.
//!
//! Keys must distinguish objects as the kernel does: of two objects with the same key, one is kept.
//!
//! # What it costs
//!
//! Memory for the entries, and twice that while a listing is compared with the entries. At most one
//! listing is pending at a time, and listings take at most half of the time: between two there is a
//! pause as long as the first took, and of at least a tenth of a second. If something changes all
//! the time, the mirror lists once in ten times the length of a listing.

mod advance;
mod builder;
mod events;
mod listing;
#[cfg(test)]
mod tests;
mod update;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::time::{Duration, Instant};

pub use builder::MirrorBuilder;
pub use update::{Action, Counts, Update};

use crate::protocol::Protocol;
use crate::socket::{Error, Socket, SocketOptions, Subscription};
use advance::Deadline;
use events::Events;
use listing::List;

/// Objects of the kernel by their keys, kept up to date.
///
/// [`open`](Self::open), [`open_with`](Self::open_with) and [`open_in_netns`](Self::open_in_netns)
/// open its two sockets. [`from_parts`](Self::from_parts) takes sockets that the program opened,
/// from inherited descriptors or with a scripted kernel. Each returns a [`MirrorBuilder`].
///
/// ```
/// use netloom::mirror::{Action, Mirror};
/// use netloom::{Route, rt_link};
///
/// // The simplest mirror lists everything again whenever something happens.
/// let mut links = Mirror::<Route, _, _>::open()?
///     .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
///     .start()?;
/// println!("{} links", links.entries().len());
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct Mirror<P, K, V> {
    socket: Socket<P>,
    lists: Vec<List<P, K, V>>,
    events: Events<P, K, V>,
    entries: BTreeMap<K, V>,
    /// Not taken yet. All of them are in the entries.
    updates: VecDeque<Update<K, V>>,
    /// When to list again, if there is a reason to.
    due: Option<Instant>,
    /// Before this there is no listing.
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
    /// [`Error::Os`] if a system call fails.
    ///
    /// ```
    /// use netloom::mirror::Mirror;
    /// use netloom::{Route, rt_link};
    ///
    /// // It follows nothing, so it stays as it is until `resynchronise` is called.
    /// let links = Mirror::<Route, _, _>::open()?
    ///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    ///     .start()?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn open() -> Result<MirrorBuilder<P, K, V>, Error> {
        Self::open_with(&SocketOptions::new())
    }

    /// Opens the two sockets with options, such as a larger receive buffer. The mirror must learn
    /// of overruns and ignores other namespaces, so [`SocketOptions::ignore_overrun`] and
    /// [`SocketOptions::all_namespaces`] make no sense here.
    ///
    /// A timeout bounds the wait for each datagram of a listing.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Route, SocketOptions, rt_link};
    /// let options = SocketOptions::new().receive_buffer(128 * 1024);
    /// let links = Mirror::<Route, _, _>::open_with(&options)?
    ///     .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    ///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    ///     .start()?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn open_with(options: &SocketOptions) -> Result<MirrorBuilder<P, K, V>, Error> {
        Ok(Self::from_parts(Socket::open_with(options)?, Subscription::open_with(options)?))
    }

    /// Opens the two sockets in the network namespace of a file. The calling thread stays where it
    /// is. [`SocketOptions`] has more ways to name a namespace.
    ///
    /// # Errors
    /// [`Error::Os`] if a system call fails or the file is not a network namespace.
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Route, rt_link};
    /// let blue = File::open("/run/netns/blue")?;
    /// let links = Mirror::<Route, _, _>::open_in_netns(&blue)?
    ///     .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    ///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    ///     .start()?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn open_in_netns(netns: impl AsFd) -> Result<MirrorBuilder<P, K, V>, Error> {
        Self::open_with(&SocketOptions::new().in_netns(netns)?)
    }

    /// Uses sockets that the program opened. Both must be in the same network namespace, and the
    /// subscription must not ignore overruns. The mirror sets the timeout of the subscription.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Route, Socket, SocketOptions, Subscription, rt_link};
    /// let socket = Socket::<Route>::open()?;
    /// let events = Subscription::open_with(&SocketOptions::new().receive_buffer(1 << 17))?;
    /// let links = Mirror::from_parts(socket, events)
    ///     .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    ///     .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    ///     .start()?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn from_parts(socket: Socket<P>, subscription: Subscription<P>) -> MirrorBuilder<P, K, V> {
        MirrorBuilder::new(socket, subscription)
    }

    /// All objects. Updates that were not taken yet are already in it.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// let links = links()?;
    /// for (index, mtu) in links.entries() {
    ///     println!("link {index} has MTU {mtu:?}");
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub const fn entries(&self) -> &BTreeMap<K, V> {
        &self.entries
    }

    /// The value of a key.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// let links = links()?;
    /// println!("the first link has MTU {:?}", links.get(&1));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.entries.get(key)
    }

    /// Whether the entries are what the kernel has, apart from notifications that are not read
    /// yet. If not, something was lost, and [`next`](Self::next) will list all objects again.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// let links = links()?;
    /// if !links.is_current() {
    ///     println!("some changes may be missing");
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.due.is_none()
    }

    /// What has happened since the mirror was started.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// let links = links()?;
    /// assert!(links.counts().listings >= 1);
    /// println!("{} overruns", links.counts().overruns);
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// Waits for the next update.
    ///
    /// # Errors
    /// See [`Error`]. After an error of a listing, such as [`Error::Decode`] for an object that
    /// cannot be read, the entries are as they were, and the next call tries again.
    ///
    /// ```no_run
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// use netloom::mirror::Update;
    ///
    /// let mut links = links()?;
    /// loop {
    ///     match links.next()? {
    ///         Update::Added(index) => println!("link {index} is new"),
    ///         Update::Removed { key, .. } => println!("link {key} is gone"),
    ///         other => println!("{other:?}"),
    ///     }
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    #[expect(clippy::should_implement_trait, reason = "as of a subscription")]
    pub fn next(&mut self) -> Result<Update<K, V>, Error> {
        // Without a limit there is nothing only if a script has come to its end.
        self.advance(Deadline::Never)?.ok_or(Error::TimedOut)
    }

    /// Waits for the next update, at most for `time`; `None` if there was none.
    ///
    /// It can take longer if objects have to be listed.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// use std::time::Duration;
    ///
    /// let mut links = links()?;
    /// match links.next_within(Duration::from_millis(10))? {
    ///     Some(update) => println!("{update:?}"),
    ///     None => println!("nothing changed"),
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    pub fn next_within(&mut self, time: Duration) -> Result<Option<Update<K, V>>, Error> {
        let limit = Instant::now().checked_add(time);
        self.advance(limit.map_or(Deadline::Never, Deadline::At))
    }

    /// Returns the next update if there is one already, or if a listing that is due yields one.
    ///
    /// For the event loop of a program: wait until the descriptor is readable or the time of
    /// [`due`](Self::due) has passed, then call this until it returns `None`.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// let mut links = links()?;
    /// while let Some(update) = links.try_next()? {
    ///     println!("{update:?}");
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    pub fn try_next(&mut self) -> Result<Option<Update<K, V>>, Error> {
        self.advance(Deadline::Now)
    }

    /// The time until all objects must be listed again, even if no notification arrives; `None` if
    /// they need not be.
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// let mut links = links()?;
    /// links.resynchronise();
    /// assert_eq!(links.due().map(|time| time.as_millis()), Some(0));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn due(&self) -> Option<Duration> {
        self.due.map(|due| due.saturating_duration_since(Instant::now()))
    }

    /// Makes the next call of [`next`](Self::next) list all objects. It reports what differs, and
    /// then [`Update::Resynchronised`].
    ///
    /// ```
    /// # use netloom::mirror::{Action, Mirror};
    /// # use netloom::{Error, Route, rt_link};
    /// # fn links() -> Result<Mirror<Route, i32, Option<u32>>, Error> {
    /// #     Mirror::open()?
    /// #         .follow::<rt_link::Family>(&["rtnlgrp-link"], |_, _| Ok(Action::Resynchronise))?
    /// #         .list(rt_link::getlink(), |link| Ok(Some((link.header().ifi_index, link.mtu()?))))
    /// #         .start()
    /// # }
    /// use netloom::mirror::Update;
    ///
    /// let mut links = links()?;
    /// links.resynchronise();
    /// while !matches!(links.next()?, Update::Resynchronised { .. }) {}
    /// # Ok::<(), Error>(())
    /// ```
    pub fn resynchronise(&mut self) {
        self.due = Some(Instant::now());
    }
}

/// The subscription's descriptor, for the event loop of a program: see [`Mirror::try_next`].
impl<P: Protocol, K, V> AsFd for Mirror<P, K, V> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.events.as_fd()
    }
}

impl<P: Protocol, K, V> AsRawFd for Mirror<P, K, V> {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
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
