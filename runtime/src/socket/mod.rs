//! Netlink sockets.
//!
//! [`Socket`] sends requests and reads the answers, [`Subscription`] receives notifications.
//! Both block; their counterparts that do not are in [`asynchronous`], and those for families
//! known only at run time in [`untyped`]. All are thin: the rules of netlink are in
//! [`exchange`](crate::exchange), the untyped loop in `connection`, the two ways to wait in `poll`,
//! the system calls in `sys`.

pub mod asynchronous;
mod batch;
mod blocking;
mod connection;
mod error;
mod groups;
mod netns;
mod notification;
mod options;
mod poll;
mod replies;
mod subscription;
mod sys;
#[cfg(feature = "tokio")]
pub mod tokio;
#[cfg(feature = "log")]
mod trace;
mod transport;
mod unknown_group;
pub mod untyped;

pub use batch::Batch;
pub use blocking::Socket;
pub use error::{Error, OsError};
pub use notification::{EventMessage, Notification};
pub use options::SocketOptions;
pub use replies::{Replies, Snapshot};
pub use subscription::Subscription;

use crate::exchange::Context;
use crate::family::Family;
use crate::request::Request;

fn context<R: Request>() -> Context {
    Context { family: <R::Family as Family>::TABLE, operation: R::operation() }
}

/// A connection to a scripted kernel. It never waits: what is not there now never arrives.
#[cfg(any(test, feature = "testing"))]
fn scripted(kernel: crate::testing::ScriptedKernel) -> Result<connection::Connection, Error> {
    use transport::{Transport, Wait};

    let transport = Transport::script(kernel)?;
    Ok(connection::Connection::new(transport, crate::testing::PORT, Wait::For(None)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Generic, Route};

    #[test]
    fn sockets_and_errors_go_from_thread_to_thread() {
        fn check<T: Send + Sync>() {}
        check::<Socket<Route>>();
        check::<Subscription<Generic>>();
        check::<Error>();
    }
}
