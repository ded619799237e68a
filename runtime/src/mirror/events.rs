//! The subscription of a mirror, and what its followers say about the events.

use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use super::{Action, Counts};
use crate::error::DecodeError;
use crate::family::Family;
use crate::protocol::Protocol;
use crate::socket::{Error, EventMessage, Notification, Subscription};
use crate::wire::Header;

/// Most events read in one go in order to reach the end of the queue: a writer could be as fast as
/// we are.
pub(super) const BURST: usize = 65_536;

/// What a family's follower wants done for an event; `None` if it is not of that family.
type Follower<P, K, V> =
    Box<dyn Fn(&EventMessage<'_, P>) -> Result<Option<Action<K, V>>, DecodeError> + Send + Sync>;

/// What a notification means for the mirror.
pub(super) enum Decoded<K, V> {
    /// What a follower wants done.
    Action(Action<K, V>),
    /// Something was lost: all objects must be listed again.
    Lost,
}

/// The subscription and the followers.
pub(super) struct Events<P, K, V> {
    subscription: Subscription<P>,
    followers: Vec<Follower<P, K, V>>,
}

impl<P: Protocol, K: 'static, V: 'static> Events<P, K, V> {
    /// Joins groups of a family; `each` says what its events mean.
    pub(super) fn follow<F>(
        &mut self,
        groups: &[&str],
        each: impl Fn(F::Event<'_>, &Header) -> Result<Action<K, V>, DecodeError>
        + Send
        + Sync
        + 'static,
    ) -> Result<(), Error>
    where
        F: Family<Protocol = P>,
    {
        for group in groups {
            self.subscription.join::<F>(group)?;
        }
        let follower = move |event: &EventMessage<'_, P>| {
            event.decode::<F>()?.map(|decoded| each(decoded, event.header())).transpose()
        };
        self.followers.push(Box::new(follower));
        Ok(())
    }
}

impl<P: Protocol, K, V> Events<P, K, V> {
    pub(super) const fn new(subscription: Subscription<P>) -> Self {
        Self { subscription, followers: Vec::new() }
    }

    /// The next event if one is already queued.
    pub(super) fn read(&mut self, counts: &mut Counts) -> Result<Option<Decoded<K, V>>, Error> {
        match self.subscription.try_next() {
            Ok(None) => Ok(None),
            Ok(Some(notification)) => Ok(Some(decode(&notification, &self.followers, counts))),
            Err(error) => recover(error, counts).map(Some),
        }
    }

    /// Waits for the next event, at most for `time`.
    pub(super) fn wait(
        &mut self,
        time: Option<Duration>,
        counts: &mut Counts,
    ) -> Result<Option<Decoded<K, V>>, Error> {
        self.subscription.set_timeout(time);
        match self.subscription.next() {
            Ok(notification) => Ok(Some(decode(&notification, &self.followers, counts))),
            Err(Error::TimedOut) => Ok(None),
            Err(error) => recover(error, counts).map(Some),
        }
    }

    /// Throws away what is in the queue.
    ///
    /// After an overrun this must go on until the queue is empty: the kernel reports once that it
    /// drops notifications, and goes on dropping them silently until then (`NETLINK_S_CONGESTED` in
    /// `netlink_rcv_wake`).
    pub(super) fn discard(&mut self, counts: &mut Counts) -> Result<(), Error> {
        let mut left = BURST;
        while left > 0 {
            left -= 1;
            match self.subscription.try_next() {
                Ok(None) => break,
                Ok(Some(Notification::Message(_))) => counts.events += 1,
                Ok(Some(Notification::Overrun)) => {
                    counts.overruns += 1;
                    left = BURST;
                }
                Err(error) => {
                    recover::<K, V>(error, counts)?;
                }
            }
        }
        Ok(())
    }
}

fn decode<P: Protocol, K, V>(
    notification: &Notification<'_, P>,
    followers: &[Follower<P, K, V>],
    counts: &mut Counts,
) -> Decoded<K, V> {
    let Notification::Message(event) = notification else {
        counts.overruns += 1;
        return Decoded::Lost;
    };
    counts.events += 1;
    // The listing is of the socket's own namespace, so objects of another would be mistaken for it.
    if event.nsid().is_some() {
        return Decoded::Action(Action::Ignore);
    }
    for follower in followers {
        match follower(event) {
            Ok(None) => {}
            Ok(Some(action)) => return Decoded::Action(action),
            Err(_) => {
                counts.malformed += 1;
                return Decoded::Lost;
            }
        }
    }
    Decoded::Action(Action::Ignore)
}

/// Treats a malformed message as a lost one, since others follow. Any other error is the end.
fn recover<K, V>(error: Error, counts: &mut Counts) -> Result<Decoded<K, V>, Error> {
    match error {
        Error::Protocol(_) => {
            counts.malformed += 1;
            Ok(Decoded::Lost)
        }
        other => Err(other),
    }
}

impl<P: Protocol, K, V> AsFd for Events<P, K, V> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.subscription.as_fd()
    }
}
