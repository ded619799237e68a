//! Many untyped requests at once.

use std::fmt;

use super::request_buffer;
use crate::exchange::{Ack, Context};
use crate::socket::Error;
use crate::socket::batch::queue::PendingBatch;
use crate::socket::connection::Connection;
use crate::socket::poll::poll_once;
use crate::table::{Family, Operation};

/// Requests that are sent together: see [`Batch`](crate::Batch).
///
/// ```
/// use netloom::testing::ScriptedKernel;
/// use netloom::untyped::UntypedSocket;
/// use netloom::{Family, rt_link};
///
/// let family = rt_link::Family::TABLE;
/// let dellink = family.operations.iter().find(|operation| operation.name == "dellink").unwrap();
/// let kernel = ScriptedKernel::new(|request| vec![request.ack()]);
/// let mut socket = UntypedSocket::scripted(family, kernel)?;
/// let mut batch = socket.batch();
/// batch.add(dellink, &[0; 16], 0)?.add(dellink, &[0; 16], 0)?;
/// assert_eq!(batch.send().len(), 2);
/// # Ok::<(), netloom::Error>(())
/// ```
#[must_use = "requests are sent by `send` or `commit`"]
pub struct UntypedBatch<'s> {
    connection: &'s mut Connection,
    family: &'static Family,
    pending: PendingBatch,
}

impl<'s> UntypedBatch<'s> {
    pub(super) const fn new(connection: &'s mut Connection, family: &'static Family) -> Self {
        Self { connection, family, pending: PendingBatch::new() }
    }

    /// Adds a request; the arguments are those of
    /// [`UntypedSocket::request`](super::UntypedSocket::request).
    ///
    /// # Errors
    /// [`Error::NoSuchRequest`] if the operation has no `do` request, [`Error::UnknownFamily`] if
    /// the kernel does not have the family. The batch is as it was then.
    pub fn add(
        &mut self,
        operation: &'static Operation,
        payload: &[u8],
        flags: u16,
    ) -> Result<&mut Self, Error> {
        let context = Context { family: self.family, operation };
        let request = request_buffer(payload, flags);
        poll_once(self.pending.add(self.connection, context, &request))?;
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

    /// Sends the requests and returns the result of each: see [`Batch::send`](crate::Batch::send).
    pub fn send(mut self) -> Vec<Result<Ack, Error>> {
        let mut results = Vec::with_capacity(self.len());
        if let Err(error) = poll_once(self.pending.send(self.connection, &mut results)) {
            results.push(Err(error));
        }
        results
    }

    /// Sends the requests as one transaction: see [`Batch::commit`](crate::Batch::commit).
    ///
    /// # Errors
    /// As [`Batch::commit`](crate::Batch::commit).
    pub fn commit(mut self) -> Result<(), Error> {
        poll_once(self.pending.commit(self.connection))
    }
}

impl fmt::Debug for UntypedBatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedBatch")
            .field("family", &self.family.name)
            .field("requests", &self.pending.len())
            .finish_non_exhaustive()
    }
}
