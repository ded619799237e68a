//! Notifications, as a subscription lends them out.

use std::fmt;
use std::marker::PhantomData;

use super::Error;
use super::connection::{Connection, NextNotification};
use crate::error::DecodeError;
use crate::exchange::genl;
use crate::family::Family;
use crate::protocol::Protocol;
use crate::wire::{GenericHeader, Header, Message};

/// What a subscription receives.
///
/// ```no_run
/// use netloom::{Notification, Route, Subscription, rt_link};
///
/// let mut events = Subscription::<Route>::open()?;
/// events.join::<rt_link::Family>("rtnlgrp-link")?;
/// loop {
///     match events.next()? {
///         Notification::Message(event) => println!("{:?}", event.header()),
///         Notification::Overrun => println!("some changes were lost: list everything again"),
///         _ => {}
///     }
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Notification<'a, P> {
    /// A message of a group.
    Message(EventMessage<'a, P>),
    /// The kernel dropped messages because they were not read fast enough. What was learnt from
    /// them is out of date and must be requested again.
    ///
    /// Messages sent before the loss come first. When this is reported nothing is being dropped any
    /// more, so changes that happen while objects are requested again are notified after it.
    Overrun,
}

impl<'a, P: Protocol> Notification<'a, P> {
    /// Borrows what a connection has found.
    pub(super) fn borrow_from(
        connection: &'a Connection,
        next: NextNotification,
    ) -> Result<Self, Error> {
        let NextNotification::Message { start } = next else { return Ok(Self::Overrun) };
        Ok(Self::Message(EventMessage {
            message: connection.message_at(start)?,
            nsid: connection.nsid(),
            families: connection.families(),
            protocol: PhantomData,
        }))
    }
}

/// A message of a group, not decoded yet.
pub struct EventMessage<'a, P> {
    message: Message<'a>,
    nsid: Option<i32>,
    families: &'a genl::Cache,
    protocol: PhantomData<fn() -> P>,
}

impl<'a, P: Protocol> EventMessage<'a, P> {
    /// The netlink header. Sequence number and port are those of the request that caused the
    /// event.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, notification};
    /// # use netloom::{Notification, Route, Subscription};
    /// # let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[0; 16]));
    /// # let mut events = Subscription::<Route>::scripted(kernel)?;
    /// if let Notification::Message(event) = events.next()? {
    ///     println!("type {}, from port {}", event.header().kind, event.header().port);
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.message.header
    }

    /// The bytes after the netlink header.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, notification};
    /// # use netloom::{Notification, Route, Subscription};
    /// # let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[0; 16]));
    /// # let mut events = Subscription::<Route>::scripted(kernel)?;
    /// if let Notification::Message(event) = events.next()? {
    ///     assert_eq!(event.payload().len(), 16);
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.message.payload
    }

    /// Id of the network namespace that the message is from; `None` if it is the socket's own.
    /// Messages of other namespaces arrive only with
    /// [`SocketOptions::all_namespaces`](super::SocketOptions::all_namespaces), or if the program
    /// that opened the descriptor asked for them.
    ///
    /// ```no_run
    /// # use netloom::{Notification, Route, SocketOptions, Subscription, rt_link};
    /// let options = SocketOptions::new().all_namespaces();
    /// let mut events = Subscription::<Route>::open_with(&options)?;
    /// events.join::<rt_link::Family>("rtnlgrp-link")?;
    /// if let Notification::Message(event) = events.next()? {
    ///     println!("namespace {:?}", event.nsid());
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn nsid(&self) -> Option<i32> {
        self.nsid
    }

    /// Decodes it as an event of the family `F`; `None` if the family's spec does not have it.
    ///
    /// # Errors
    /// [`DecodeError`] if it is shorter than its fixed header.
    ///
    /// ```no_run
    /// # use netloom::{Notification, Route, Subscription, rt_link};
    /// # let mut events = Subscription::<Route>::open()?;
    /// events.join::<rt_link::Family>("rtnlgrp-link")?;
    /// if let Notification::Message(event) = events.next()? {
    ///     if let Some(rt_link::Event::Dellink(link)) = event.decode::<rt_link::Family>()? {
    ///         println!("{} is gone", link.ifname()?.unwrap_or_default());
    ///     }
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn decode<F: Family<Protocol = P>>(&self) -> Result<Option<F::Event<'a>>, DecodeError> {
        let (id, payload) = if P::GENERIC {
            let family = self.families.get(F::TABLE.name).map(|info| info.id);
            match GenericHeader::split(self.message.payload) {
                Some((header, rest)) if family == Some(self.message.header.kind) => {
                    (u16::from(header.command), rest)
                }
                _ => return Ok(None),
            }
        } else {
            (self.message.header.kind, self.message.payload)
        };
        F::decode_event(id, payload)
    }
}

impl<P> fmt::Debug for EventMessage<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventMessage")
            .field("header", &self.message.header)
            .field("len", &self.message.payload.len())
            .field("nsid", &self.nsid)
            .finish_non_exhaustive()
    }
}
