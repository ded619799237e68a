//! Sockets on tokio: those of [`asynchronous`] with tokio's reactor.
//!
//! ```
//! use netloom::tokio::TokioSocket;
//! use netloom::prelude::Dump;
//! use netloom::{Error, Family, Route};
//!
//! async fn count<R>(all: &R) -> Result<usize, Error>
//! where
//!     R: Dump,
//!     R::Family: Family<Protocol = Route>,
//! {
//!     let mut socket = TokioSocket::<Route>::open()?;
//!     let mut replies = socket.dump(all).await?;
//!     let mut count = 0;
//!     while let Some(_) = replies.next().await? {
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//! ```
//!
//! They work on runtimes of both flavours. What is opened must be opened inside a runtime whose IO
//! is enabled, or tokio panics.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use ::tokio::io::Interest;
use ::tokio::io::unix::AsyncFd;

use super::asynchronous::{self, Reactor};

/// A socket for requests: see [`asynchronous::AsyncSocket`].
pub type TokioSocket<P> = asynchronous::AsyncSocket<P, TokioReactor>;

/// A socket for notifications: see [`asynchronous::AsyncSubscription`].
pub type TokioSubscription<P> = asynchronous::AsyncSubscription<P, TokioReactor>;

/// Answers to a request: see [`asynchronous::AsyncReplies`].
pub type TokioReplies<'s, Q> = asynchronous::AsyncReplies<'s, Q, TokioReactor>;

/// Requests that are sent together: see [`asynchronous::AsyncBatch`].
pub type TokioBatch<'s, P> = asynchronous::AsyncBatch<'s, P, TokioReactor>;

/// A descriptor that tokio watches.
#[derive(Debug)]
pub struct TokioReactor(AsyncFd<Arc<OwnedFd>>);

/// An error can come without anything to read: an acknowledgement for which the kernel has no
/// memory (`netlink_ack`, net/netlink/af_netlink.c).
const INTEREST: Interest = Interest::READABLE.add(Interest::ERROR);

impl Reactor for TokioReactor {
    // tokio 1.53.3 put an unsafe function in its place, because a type could show a descriptor that
    // is closed or another each time. `Arc<OwnedFd>` cannot, and there is no unsafe code here.
    #[allow(deprecated, reason = "sound for descriptors that are owned")]
    fn watch(fd: Arc<OwnedFd>) -> io::Result<Self> {
        AsyncFd::with_interest(fd, INTEREST).map(Self)
    }

    async fn readable(&self) -> io::Result<()> {
        // tokio is told once of each arrival and remembers it until it is cleared. To clear it
        // before the socket is read rather than after is safe, because what arrives in between is
        // both read and told of again, and readers go on until they find nothing.
        self.0.ready(INTEREST).await?.clear_ready();
        Ok(())
    }
}
