//! Sockets that do not block. Most is done without an executor, so that a test says when a future
//! is polled and when it is dropped; that it works on tokio is shown apart.

mod drops;
mod scripted;
#[cfg(feature = "tokio")]
mod tokio;

use std::future::poll_fn;
use std::io;
use std::os::fd::OwnedFd;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use netloom_runtime::asynchronous::{AsyncSocket, AsyncSubscription, Reactor};

/// A reactor for futures that are polled by hand: whenever a socket finds nothing, the next poll
/// lets it look again.
pub(super) struct ByHand;

impl Reactor for ByHand {
    fn watch(_: Arc<OwnedFd>) -> io::Result<Self> {
        Ok(Self)
    }

    async fn readable(&self) -> io::Result<()> {
        let mut waited = false;
        poll_fn(|_| {
            if std::mem::replace(&mut waited, true) { Poll::Ready(Ok(())) } else { Poll::Pending }
        })
        .await
    }
}

pub(super) type Socket<P> = AsyncSocket<P, ByHand>;
pub(super) type Subscription<P> = AsyncSubscription<P, ByHand>;

/// Polls once.
pub(super) fn poll<T>(future: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls until there is a result.
pub(super) fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    for _ in 0..10_000 {
        if let Poll::Ready(result) = poll(future.as_mut()) {
            return result;
        }
    }
    panic!("waits for ever");
}
