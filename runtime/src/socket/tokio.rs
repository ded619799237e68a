//! Asynchronous sockets on tokio: those of [`asynchronous`] with tokio's reactor.
//!
//! ```
//! use netloom::tokio::TokioSocket;
//! use netloom::{Route, rt_link};
//!
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
//! # runtime.block_on(async {
//! let mut socket = TokioSocket::<Route>::open()?;
//! let mut links = socket.dump(&rt_link::getlink()).await?;
//! while let Some(link) = links.next().await? {
//!     println!("{}", link.ifname()?.unwrap_or_default());
//! }
//! # Ok::<(), netloom::Error>(())
//! # })?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! They work on runtimes of both flavours. Open them inside a runtime whose IO is enabled: tokio
//! panics otherwise.

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

/// An error can arrive without anything to read, such as that the kernel lacks the memory for an
/// acknowledgement (`netlink_ack`, net/netlink/af_netlink.c).
const INTEREST: Interest = Interest::READABLE.add(Interest::ERROR);

impl Reactor for TokioReactor {
    // tokio 1.53.3 replaced it with an unsafe function, because a type could return a closed
    // descriptor or another one each time. `Arc<OwnedFd>` cannot, and there is no unsafe code here.
    #[allow(deprecated, reason = "sound for descriptors that are owned")]
    fn watch(fd: Arc<OwnedFd>) -> io::Result<Self> {
        AsyncFd::with_interest(fd, INTEREST).map(Self)
    }

    async fn readable(&self) -> io::Result<()> {
        // tokio learns of each arrival once and remembers it until that is cleared. Clearing it
        // before the socket is read instead of after is safe: what arrives in between is read and
        // reported again, and readers go on until they find nothing.
        self.0.ready(INTEREST).await?.clear_ready();
        Ok(())
    }
}
