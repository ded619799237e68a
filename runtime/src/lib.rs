//! Runtime of [netloom](https://docs.rs/netloom): what generated netlink families link against.
//!
//! From the bytes upwards: [`wire`] frames messages and attributes; `codec` turns payloads into
//! values; [`table`] describes a family as data and `inspect` walks messages by it; `view` and
//! `writer` are typed access; [`exchange`] is the protocol as a state machine without sockets;
//! `socket` drives it over one. Everything below `socket` needs neither std nor unsafe code. A
//! module imports only from modules below it; ARCHITECTURE.md lists them in order.
//!
//! Depend on `netloom`, which re-exports the public items of this crate next to the families. Only
//! generated code, which imports from a hidden module, and programs that build [tables](table) at
//! run time depend on this crate itself.
#![cfg_attr(not(feature = "socket"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

// Android has Linux's sockets. Elsewhere this is the only error: everything that would fail to
// compile is left out.
#[cfg(all(feature = "socket", not(any(target_os = "linux", target_os = "android"))))]
compile_error!(
    "netlink sockets exist on Linux only: to encode and decode messages on this platform, turn off \
     netloom's feature `socket` with `default-features = false`"
);

#[doc(hidden)]
#[path = "contract.rs"]
pub mod __v1;
mod check;
mod codec;
mod enums;
mod error;
pub mod exchange;
mod family;
mod inspect;
#[cfg(feature = "json")]
pub mod json;
mod macros;
mod message;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
pub mod mirror;
#[cfg(any(feature = "json", feature = "socket"))]
mod nearest;
mod number;
mod protocol;
mod request;
mod request_buffer;
mod sealed;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
mod socket;
mod structs;
pub mod table;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod view;
pub mod wire;
mod write_attrs;
mod writer;

/// Compiles the examples of the package's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The traits that generated types implement, and the types that their methods return.
///
/// ```
/// use netloom::prelude::*;
/// ```
pub mod prelude {
    pub use crate::codec::{Elements, ParseHardwareAddrError};
    pub use crate::enums::{Enumeration, ParseEnumError};
    #[doc(no_inline)]
    pub use crate::family::Family as _;
    pub use crate::message::Reply;
    pub use crate::protocol::Protocol;
    // By its name: rustdoc writes all nameless traits of a module to one page.
    pub use crate::request::{Do, DoReply, Dump, ReplyOf, Request};
    pub use crate::structs::{NoHeader, Struct};
    pub use crate::view::{Entries, Levels, Multi, RawView, TypedView};
    pub use crate::write_attrs::WriteAttrs;
    pub use crate::writer::RawWriter;
}

pub use codec::{Bitfield, HardwareAddr, Uuid};
pub use error::{DecodeError, EncodeError, Problem};
pub use exchange::genl::FamilyInfo;
pub use exchange::{Ack, Errno, KernelError, ProtocolError};
pub use family::Family;
pub use message::WithHeader;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
pub use mirror::Mirror;
pub use protocol::{Generic, Netfilter, Raw, Route};
pub use request::Request;
#[cfg(all(feature = "tokio", any(target_os = "linux", target_os = "android")))]
pub use socket::tokio;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
pub use socket::{
    Batch, Error, EventMessage, Notification, OsError, Replies, Snapshot, Socket, SocketOptions,
    Subscription, asynchronous, untyped,
};
