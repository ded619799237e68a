//! The protocol without sockets: bytes in, events out.
//!
//! An [`Exchange`] is one request and the kernel's answers to it. The owner of a socket passes it
//! datagrams, and it says what each message in them means. It knows no descriptor, no clock and no
//! family, and allocates nothing: blocking sockets, asynchronous ones and scripted kernels drive the
//! same engine.
//!
//! ```
//! use netloom::exchange::{Exchange, Mode, Received};
//! use netloom::wire::{Cursor, Header, kind};
//!
//! let mut exchange = Exchange::new(Mode::Dump, 1, 0);
//! let done = Header { len: 20, kind: kind::DONE, flags: 0, seq: 1, port: 0 };
//! let mut datagram = done.to_bytes().to_vec();
//! datagram.extend_from_slice(&[0; 4]);
//!
//! let mut cursor = Cursor::new();
//! assert!(matches!(exchange.next(&mut cursor, &datagram), Some(Ok(Received::End(_)))));
//! assert!(exchange.next(&mut cursor, &datagram).is_none());
//! assert!(exchange.is_finished() && !exchange.is_interrupted());
//! ```

mod context;
mod errno;
mod error;
pub mod genl;
mod state;
#[cfg(test)]
mod tests;

pub use context::{Ack, Context};
pub use errno::Errno;
pub use error::{KernelError, ProtocolError};
pub use state::{Exchange, Mode, Received};
