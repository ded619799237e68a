//! Two ways to wait, one set of rules.
//!
//! What a socket does is written once, as futures over a [`Connection`](super::connection). They
//! know no executor. A future of theirs that is pending says one of two things:
//!
//! - without having called its waker: there is nothing to read, poll it again when there may be;
//! - having called it: other tasks may run, poll it again afterwards. Only connections that do not
//!   wait do so.
//!
//! The connection of a blocking socket waits inside, so its future is ready at the first poll, or
//! has timed out. An asynchronous socket polls, and between polls waits as its executor does.
//! Futures can be dropped while they are pending: the connection holds everything that must outlive
//! them.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::Error;

/// Runs a future of a connection that waits inside.
pub(super) fn poll_once<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(Error::TimedOut),
    }
}

/// Lets other tasks run.
pub(super) async fn yield_now() {
    let mut yielded = false;
    poll_fn(|context| {
        if yielded {
            return Poll::Ready(());
        }
        yielded = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
