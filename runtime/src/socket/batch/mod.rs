//! Many requests at once.

pub(super) mod queue;

use std::fmt;
use std::marker::PhantomData;

use queue::PendingBatch;

use super::connection::Connection;
use super::poll::poll_once;
use super::{Error, context};
use crate::exchange::Ack;
use crate::request::{Do, Family, Protocol};

/// Requests that are sent together: by [`send`](Self::send) one after the other, or by
/// [`commit`](Self::commit) as a transaction.
#[must_use = "requests are sent by `send` or `commit`"]
pub struct Batch<'s, P> {
    connection: &'s mut Connection,
    pending: PendingBatch,
    protocol: PhantomData<fn() -> P>,
}

impl<'s, P: Protocol> Batch<'s, P> {
    pub(super) const fn new(connection: &'s mut Connection) -> Self {
        Self { connection, pending: PendingBatch::new(), protocol: PhantomData }
    }

    /// Adds a request.
    ///
    /// # Errors
    /// It holds a value that cannot be sent, or its family is not known to the kernel; the batch
    /// is as it was.
    pub fn add<R>(&mut self, request: &R) -> Result<&mut Self, Error>
    where
        R: Do,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.pending.add(self.connection, context::<R>(), request.buffer()))?;
        Ok(self)
    }

    /// How many requests there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.pending.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends the requests and returns what became of each, in order. That one is refused does
    /// not keep the kernel from doing the next.
    ///
    /// If something other than the kernel's refusal befalls one, such as a timeout, that is the
    /// last of the list, and what became of those behind it is not known.
    pub fn send(mut self) -> Vec<Result<Ack, Error>> {
        let mut results = Vec::with_capacity(self.len());
        if let Err(error) = poll_once(self.pending.send(self.connection, &mut results)) {
            results.push(Err(error));
        }
        results
    }

    /// Sends the requests as one datagram, which nftables takes as a transaction: the first
    /// request must begin it and the last end it, and all between are done or none.
    ///
    /// # Errors
    /// The first refusal; its [position](crate::exchange::KernelError::position) says which
    /// request it was. [`Error::NotATransaction`] if nothing begins or ends it. See [`Error`] for
    /// the rest.
    pub fn commit(mut self) -> Result<(), Error> {
        poll_once(self.pending.commit(self.connection))
    }
}

impl<P> fmt::Debug for Batch<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("requests", &self.pending.len()).finish_non_exhaustive()
    }
}
