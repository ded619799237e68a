//! Many requests at once, awaited.

use std::fmt;
use std::marker::PhantomData;

use super::{Driver, Reactor};
use crate::exchange::Ack;
use crate::request::{Do, Family, Protocol};
use crate::socket::batch::queue::PendingBatch;
use crate::socket::connection::Connection;
use crate::socket::{Error, context};

/// Requests that are sent together: by [`send`](Self::send) one after the other, or by
/// [`commit`](Self::commit) as a transaction.
#[must_use = "requests are sent by `send` or `commit`"]
pub struct AsyncBatch<'s, P, R> {
    driver: &'s Driver<R>,
    connection: &'s mut Connection,
    pending: PendingBatch,
    protocol: PhantomData<fn() -> P>,
}

impl<'s, P: Protocol, R: Reactor> AsyncBatch<'s, P, R> {
    pub(super) const fn new(driver: &'s Driver<R>, connection: &'s mut Connection) -> Self {
        Self { driver, connection, pending: PendingBatch::new(), protocol: PhantomData }
    }

    /// Adds a request. Awaits only that a generic family is looked up, if it was not yet.
    ///
    /// # Errors
    /// It holds a value that cannot be sent, or its family is not known to the kernel; the batch
    /// is as it was.
    pub async fn add<Q>(&mut self, request: &Q) -> Result<&mut Self, Error>
    where
        Q: Do,
        Q::Family: Family<Protocol = P>,
    {
        let added = self.pending.add(self.connection, context::<Q>(), request.buffer());
        self.driver.run(added).await?;
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
    /// If something other than the kernel's refusal befalls one, that is the last of the list,
    /// and what became of those behind it is not known. If the future is dropped, those sent
    /// until then are done and the others are not.
    pub async fn send(mut self) -> Vec<Result<Ack, Error>> {
        let mut results = Vec::with_capacity(self.len());
        let sent = self.driver.run(self.pending.send(self.connection, &mut results)).await;
        results.extend(sent.err().map(Err));
        results
    }

    /// Sends the requests as one datagram, which nftables takes as a transaction: the first
    /// request must begin it and the last end it, and all between are done or none.
    ///
    /// # Errors
    /// The first refusal; its [position](crate::exchange::KernelError::position) says which
    /// request it was. [`Error::NotATransaction`] if nothing begins or ends it. See [`Error`] for
    /// the rest.
    pub async fn commit(mut self) -> Result<(), Error> {
        self.driver.run(self.pending.commit(self.connection)).await
    }
}

impl<P, R> fmt::Debug for AsyncBatch<'_, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncBatch").field("requests", &self.pending.len()).finish_non_exhaustive()
    }
}
