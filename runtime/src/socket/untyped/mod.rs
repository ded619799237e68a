//! Sockets for a family that is known only at run time, such as one whose spec a program has just
//! read.
//!
//! [`UntypedSocket`], [`UntypedSubscription`] and [`UntypedBatch`] have the methods of
//! [`Socket`](crate::Socket), [`Subscription`](crate::Subscription) and [`Batch`](crate::Batch),
//! and keep the same rules, but take and return bytes: an operation of the family's table, and the
//! payload behind all headers that the table does not describe. [`json`](crate::json) converts
//! payloads from and to JSON.
//!
//! A socket serves the one family it is opened for. There are no asynchronous ones yet: use a thread
//! for blocking work.
//!
//! ```
//! use netloom::Family;
//! use netloom::rt_link;
//! use netloom::untyped::UntypedSocket;
//!
//! let family = rt_link::Family::TABLE;
//! let getlink = family.operations.iter().find(|operation| operation.name == "getlink").unwrap();
//! let mut socket = UntypedSocket::open(family)?;
//! let mut links = socket.dump(getlink, &[0; 16])?;
//! while let Some(link) = links.next()? {
//!     println!("{} bytes", link.len());
//! }
//! # Ok::<(), netloom::Error>(())
//! ```

mod batch;
mod socket;
mod subscription;

pub use super::unknown_group::UnknownGroup;
pub use batch::UntypedBatch;
pub use socket::{UntypedReplies, UntypedSocket};
pub use subscription::{UntypedEvent, UntypedNotification, UntypedSubscription};

use super::connection::Connection;
use super::poll::poll_once;
use super::{Error, SocketOptions};
use crate::exchange::genl::FamilyInfo;
use crate::protocol::{Generic, Protocol};
use crate::request_buffer::RequestBuffer;
use crate::table::{Family, Transport};

const fn is_generic(family: &Family) -> bool {
    matches!(family.transport, Transport::Generic(_))
}

fn connect(family: &'static Family, options: &SocketOptions) -> Result<Connection, Error> {
    options.connect(match family.transport {
        Transport::Generic(_) => Generic::NUMBER,
        Transport::Raw(number) => number,
    })
}

/// What the kernel says about a generic family; `None` for others.
fn family_info<'c>(
    connection: &'c mut Connection,
    family: &'static Family,
) -> Result<Option<&'c FamilyInfo>, Error> {
    if !is_generic(family) {
        return Ok(None);
    }
    poll_once(connection.family(family.name)).map(Some)
}

fn request_buffer(payload: &[u8], flags: u16) -> RequestBuffer {
    let mut request = RequestBuffer::new(0);
    request.writer().buffer_mut().extend_from_slice(payload);
    request.add_flags(flags);
    request
}
