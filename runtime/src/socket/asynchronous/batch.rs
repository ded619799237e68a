//! Many requests at once, without blocking.

use std::fmt;
use std::marker::PhantomData;

use super::{Driver, Reactor};
use crate::exchange::Ack;
use crate::family::Family;
use crate::protocol::Protocol;
use crate::request::Do;
use crate::socket::batch::queue::PendingBatch;
use crate::socket::connection::Connection;
use crate::socket::{Error, context};

/// Requests that are sent together: by [`send`](Self::send) independently of each other, or by
/// [`commit`](Self::commit) as a transaction.
///
/// ```no_run
/// use netloom::{rt_link, tokio::TokioSocket};
///
/// # async fn demo() -> Result<(), netloom::Error> {
/// let mut socket = TokioSocket::<netloom::Route>::open()?;
/// let mut batch = socket.batch();
/// batch.add(rt_link::newlink().ifname("eth0").mtu(9000)).await?;
/// batch.add(rt_link::newlink().ifname("eth1").mtu(9000)).await?;
/// for result in batch.send().await {
///     result?;
/// }
/// # Ok(())
/// # }
/// ```
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

    /// Adds a request. Waits only if a generic family has to be looked up.
    ///
    /// # Errors
    /// As [`Batch::add`](crate::Batch::add).
    pub async fn add<Q>(&mut self, request: &Q) -> Result<&mut Self, Error>
    where
        Q: Do,
        Q::Family: Family<Protocol = P>,
    {
        let added = self.pending.add(self.connection, context::<Q>(), request.buffer());
        self.driver.run(added).await?;
        Ok(self)
    }

    /// Number of requests.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.pending.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends the requests and returns the result of each, in order. The kernel executes those
    /// behind a refused one as well.
    ///
    /// An error other than a refusal is the last of the list; whether the requests behind it were
    /// executed is not known. If the future is dropped, the requests sent until then are executed
    /// and the others are not.
    pub async fn send(mut self) -> Vec<Result<Ack, Error>> {
        let mut results = Vec::with_capacity(self.len());
        let sent = self.driver.run(self.pending.send(self.connection, &mut results)).await;
        results.extend(sent.err().map(Err));
        results
    }

    /// Sends the requests as one transaction: see [`Batch::commit`](crate::Batch::commit).
    ///
    /// # Errors
    /// As [`Batch::commit`](crate::Batch::commit).
    ///
    /// ```no_run
    /// # use netloom::{Netfilter, nftables, tokio::TokioSocket};
    /// # async fn demo() -> Result<(), netloom::Error> {
    /// # const NFTABLES: u16 = 10;
    /// let mut socket = TokioSocket::<Netfilter>::open()?;
    /// let mut batch = socket.batch();
    /// batch.add(nftables::batch_begin().header(|h| h.res_id = NFTABLES)).await?;
    /// batch.add(nftables::newtable().create().name("filter")).await?;
    /// batch.add(nftables::batch_end().header(|h| h.res_id = NFTABLES)).await?;
    /// batch.commit().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn commit(mut self) -> Result<(), Error> {
        self.driver.run(self.pending.commit(self.connection)).await
    }
}

impl<P, R> fmt::Debug for AsyncBatch<'_, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncBatch").field("requests", &self.pending.len()).finish_non_exhaustive()
    }
}
