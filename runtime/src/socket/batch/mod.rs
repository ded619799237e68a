//! Many requests at once.

pub(super) mod queue;

use std::fmt;
use std::marker::PhantomData;

use queue::PendingBatch;

use super::connection::Connection;
use super::poll::poll_once;
use super::{Error, context};
use crate::exchange::Ack;
use crate::family::Family;
use crate::protocol::Protocol;
use crate::request::Do;

/// Requests that are sent together: by [`send`](Self::send) independently of each other, or by
/// [`commit`](Self::commit) as a transaction.
///
/// ```no_run
/// use netloom::{Route, Socket, rt_link};
///
/// let mut socket = Socket::<Route>::open()?;
/// let mut batch = socket.batch();
/// for number in 0..1000 {
///     let mut link = rt_link::newlink();
///     link.create().ifname(&format!("dummy{number}")).linkinfo(|info| {
///         info.kind("dummy");
///     });
///     batch.add(&link)?;
/// }
/// let failed = batch.send().into_iter().filter(Result::is_err).count();
/// println!("{failed} of 1000 were refused");
/// # Ok::<(), netloom::Error>(())
/// ```
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
    /// [`Error::Encode`] if it holds a value that cannot be sent, [`Error::UnknownFamily`] if the
    /// kernel does not have its family. The batch is as it was then.
    ///
    /// ```no_run
    /// # use netloom::{Route, Socket, rt_link};
    /// # let mut socket = Socket::<Route>::open()?;
    /// let mut batch = socket.batch();
    /// batch
    ///     .add(rt_link::newlink().ifname("eth0").mtu(9000))?
    ///     .add(rt_link::newlink().ifname("eth1").mtu(9000))?;
    /// # let _ = batch.send();
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn add<R>(&mut self, request: &R) -> Result<&mut Self, Error>
    where
        R: Do,
        R::Family: Family<Protocol = P>,
    {
        poll_once(self.pending.add(self.connection, context::<R>(), request.buffer()))?;
        Ok(self)
    }

    /// Number of requests.
    ///
    /// ```
    /// # use netloom::{Route, Socket, rt_link};
    /// # let mut socket = Socket::<Route>::open()?;
    /// let mut batch = socket.batch();
    /// batch.add(rt_link::getlink().ifname("lo"))?;
    /// assert_eq!(batch.len(), 1);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn len(&self) -> usize {
        self.pending.len()
    }

    /// Whether there are none.
    ///
    /// ```
    /// # use netloom::{Route, Socket};
    /// # let mut socket = Socket::<Route>::open()?;
    /// assert!(socket.batch().is_empty());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends the requests and returns the result of each, in order. The kernel executes those
    /// behind a refused one as well.
    ///
    /// An error other than a refusal, such as a timeout, is the last of the list; whether the
    /// requests behind it were executed is not known.
    ///
    /// ```
    /// # use netloom::{Route, Socket, rt_link};
    /// # let mut socket = Socket::<Route>::open()?;
    /// let mut batch = socket.batch();
    /// batch.add(rt_link::getlink().ifname("lo"))?.add(rt_link::getlink().ifname("lo"))?;
    /// for (number, result) in batch.send().into_iter().enumerate() {
    ///     match result {
    ///         Ok(_) => println!("request {number} was executed"),
    ///         Err(error) => println!("request {number}: {error}"),
    ///     }
    /// }
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn send(mut self) -> Vec<Result<Ack, Error>> {
        let mut results = Vec::with_capacity(self.len());
        if let Err(error) = poll_once(self.pending.send(self.connection, &mut results)) {
            results.push(Err(error));
        }
        results
    }

    /// Sends the requests as one datagram, which nftables takes as a transaction: the first request
    /// must begin it and the last end it, and either all in between are executed or none.
    ///
    /// # Errors
    /// The first refusal; its [position](crate::exchange::KernelError::position) says which request
    /// it was. [`Error::NotATransaction`] if nothing begins or ends it. See [`Error`] for the rest.
    ///
    /// ```no_run
    /// use netloom::{Netfilter, Socket, nftables};
    ///
    /// /// NFNL_SUBSYS_NFTABLES of linux/netfilter/nfnetlink.h.
    /// const NFTABLES: u16 = 10;
    ///
    /// let mut socket = Socket::<Netfilter>::open()?;
    /// let mut batch = socket.batch();
    /// batch.add(nftables::batch_begin().header(|h| h.res_id = NFTABLES))?;
    /// batch.add(nftables::newtable().create().name("filter"))?;
    /// batch.add(nftables::batch_end().header(|h| h.res_id = NFTABLES))?;
    /// batch.commit()?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    pub fn commit(mut self) -> Result<(), Error> {
        poll_once(self.pending.commit(self.connection))
    }
}

impl<P> fmt::Debug for Batch<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("requests", &self.pending.len()).finish_non_exhaustive()
    }
}
