//! Sockets that do not block: the counterparts of [`Socket`](crate::Socket),
//! [`Subscription`](crate::Subscription) and [`Batch`](crate::Batch), with the same methods and
//! `.await`.
//!
//! With the feature `tokio`, `netloom::tokio` has them ready for tokio. Another executor must be
//! able to wait until a descriptor is readable, and needs a [`Reactor`] that says how.
//!
//! **Nothing runs in the background.** No task is spawned and no queue grows: a socket works while
//! its future is polled. Futures are `Send` if the reactor's are.
//!
//! **A future can be dropped at any time**, and what it borrowed can be used again at once: the next
//! request reads an abandoned dump to its end, a late answer is not mistaken for one to another
//! request, and no notification is lost. So deadlines are the executor's: tokio's `timeout` around
//! any of these futures is enough. The kernel has nevertheless executed what a dropped future sent:
//! see below. [`SocketOptions::timeout`](crate::SocketOptions::timeout) has no effect, and there is
//! no `set_timeout`.
//!
//! **Requests still take the time of their thread.** The kernel executes a netlink request while it
//! is sent, in `sendmsg`, on the thread that sends, whether or not the descriptor blocks. Only
//! answers are awaited. Nearly always that takes microseconds, but the kernel may have to wait for
//! one of its locks, such as the one of all link changes, or for a device. Where that matters, use a
//! blocking [`Socket`](crate::Socket) on a thread for blocking work.
//!
//! A long dump is read in turns: every few datagrams a socket lets other tasks run.
//!
//! There is no asynchronous [`Mirror`](crate::Mirror) yet, and no asynchronous counterpart of
//! [`untyped`](crate::untyped): both are later work. Until then run those on a thread for blocking
//! work.

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

/// What an asynchronous socket needs of an executor: to wait until there may be something to read.
///
/// Implement it for an executor other than tokio.
///
/// ```
/// # use std::{io, os::fd::OwnedFd, sync::Arc};
/// use netloom::Route;
/// use netloom::asynchronous::{AsyncSocket, Reactor};
///
/// /// Tries again and again: enough for a test, and not an example to follow elsewhere.
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
///
/// let socket = AsyncSocket::<Route, Spinning>::open()?;
/// # Ok::<(), netloom::Error>(())
/// ```
pub trait Reactor: Sized {
    /// Begins to watch a netlink socket.
    ///
    /// # Errors
    /// Those of the executor.
    fn watch(fd: Arc<OwnedFd>) -> io::Result<Self>;

    /// Waits until the socket may have become readable, or may have an error to report.
    ///
    /// It is awaited only after a read has found nothing. It must become ready if something has
    /// arrived since that read, even before the call, and may become ready if nothing has. Reads do
    /// not go through the reactor. The future may be dropped.
    ///
    /// # Errors
    /// Those of the executor.
    fn readable(&self) -> impl Future<Output = io::Result<()>>;
}

/// Runs the futures of a connection on an executor.
struct Driver<R> {
    reactor: R,
    yielded: Arc<YieldFlag>,
    /// Sets `yielded`.
    waker: Waker,
}

/// Whether the future that was polled wants other tasks to run.
#[derive(Default)]
struct YieldFlag(AtomicBool);

impl Wake for YieldFlag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl<R: Reactor> Driver<R> {
    /// Takes over a connection, which does not wait from now on.
    fn take(connection: &mut Connection) -> Result<Self, Error> {
        connection.set_wait(Wait::Async);
        let reactor = R::watch(connection.descriptor()).map_err(OsError::of("watch"))?;
        let yielded = Arc::new(YieldFlag::default());
        let waker = Waker::from(Arc::clone(&yielded));
        Ok(Self { reactor, yielded, waker })
    }

    /// Runs a future of the connection: see [`poll`].
    async fn run<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let mut future = pin!(future);
        loop {
            // Not inside the `match`, which would keep the context alive, and that is not `Send`.
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
