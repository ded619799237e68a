//! Sockets that do not block: the twins of [`Socket`](crate::Socket) and
//! [`Subscription`](crate::Subscription), with the same methods and `.await`.
//!
//! On tokio they are in `netloom::tokio`, with the feature `tokio`. Any other executor needs to be
//! able to wait until a descriptor is readable, and a [`Reactor`] that says how.
//!
//! **Nothing runs in the background.** No task is spawned and no queue grows: a socket works while
//! its future is polled. Futures are `Send` if the reactor's are.
//!
//! **A future can be dropped at any time**, and what it borrowed used again at once: a dump that
//! was given up is read to its end before the next request is sent, late answers are not mistaken
//! for those to another request, and no notification is lost. So deadlines are the executor's:
//! tokio's `timeout` around any of these futures is all it takes. What a dropped future has sent
//! was nevertheless done: see below. [`SocketOptions::timeout`](crate::SocketOptions::timeout) has no effect.
//!
//! **Requests still take the time of their thread.** A netlink request is executed by the kernel
//! while it is sent, in `sendmsg`, on the thread that sends, whether or not the descriptor blocks.
//! Only answers are awaited. Nearly always that takes microseconds, but the kernel may have to wait
//! for one of its locks, such as the one of all link changes, or for a device. Where that matters,
//! use a blocking [`Socket`](crate::Socket) on a thread for blocking work.
//!
//! Long answers are taken in turns: every few datagrams a socket lets other tasks run.

mod batch;
mod replies;
mod socket;
mod subscription;

use std::io;
use std::os::fd::OwnedFd;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

pub use batch::AsyncBatch;
pub use replies::AsyncReplies;
pub use socket::AsyncSocket;
pub use subscription::AsyncSubscription;

use super::connection::Connection;
use super::transport::Wait;
use super::{Error, OsError, poll};

/// What an asynchronous socket needs of an executor: to be told when there may be something to
/// read.
///
/// ```
/// # use std::{io, os::fd::OwnedFd, sync::Arc};
/// # use netloom::asynchronous::Reactor;
/// /// Tries again and again: enough for a test, and no example to follow elsewhere.
/// struct Spinning;
///
/// impl Reactor for Spinning {
///     fn watch(_: Arc<OwnedFd>) -> io::Result<Self> {
///         Ok(Self)
///     }
///
///     async fn readable(&self) -> io::Result<()> {
///         std::thread::yield_now();
///         Ok(())
///     }
/// }
/// ```
pub trait Reactor: Sized {
    /// Begins to watch a netlink socket.
    ///
    /// # Errors
    /// What the executor says.
    fn watch(fd: Arc<OwnedFd>) -> io::Result<Self>;

    /// Waits until the socket may have become readable, or have an error to tell.
    ///
    /// Is awaited only after a read has found nothing. Must be ready if something has arrived
    /// since, even if that is before the call; may be ready if nothing has. Reads go past the
    /// reactor. The future may be dropped.
    ///
    /// # Errors
    /// What the executor says.
    fn readable(&self) -> impl Future<Output = io::Result<()>>;
}

/// Runs the futures of a connection on an executor.
struct Driver<R> {
    reactor: R,
    yielded: Arc<YieldFlag>,
    /// Calls `yielded`.
    waker: Waker,
}

/// Whether the future that was polled lets others run.
#[derive(Default)]
struct YieldFlag(AtomicBool);

impl Wake for YieldFlag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl<R: Reactor> Driver<R> {
    /// Takes a connection over: from now on it does not wait.
    fn take(connection: &mut Connection) -> Result<Self, Error> {
        connection.wait = Wait::Elsewhere;
        let reactor = R::watch(connection.transport.descriptor()).map_err(OsError::of("watch"))?;
        let yielded = Arc::new(YieldFlag::default());
        let waker = Waker::from(Arc::clone(&yielded));
        Ok(Self { reactor, yielded, waker })
    }

    /// Runs a future of the connection: see [`poll`].
    async fn run<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let mut future = pin!(future);
        loop {
            // Not a part of the `match`, which would keep the context, and that is not `Send`.
            let polled = future.as_mut().poll(&mut Context::from_waker(&self.waker));
            match polled {
                Poll::Ready(result) => return result,
                Poll::Pending if self.yielded.0.swap(false, Ordering::Relaxed) => {
                    poll::yield_now().await;
                }
                Poll::Pending => self.reactor.readable().await.map_err(OsError::of("wait"))?,
            }
        }
    }
}
