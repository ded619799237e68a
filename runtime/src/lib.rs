//! Runtime of [netloom](https://crates.io/crates/netloom): what generated netlink families link
//! against.
//!
//! From the bytes upwards: `wire` frames messages and attributes; [`codec`] turns payloads into
//! values; [`table`] describes a family as data and [`inspect`] walks messages by it; `view` and
//! `writer` are typed access; `exchange` is the protocol as a state machine without sockets;
//! `socket` puts it on one. Everything below `socket` is free of std and of unsafe code.
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

mod check;
pub mod codec;
#[cfg(feature = "json")]
pub mod dynamic;
pub mod enums;
mod error;
pub mod exchange;
pub mod genl;
pub mod inspect;
mod macros;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
pub mod mirror;
#[cfg(any(feature = "json", feature = "socket"))]
mod nearest;
mod number;
mod request;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
mod socket;
pub mod structs;
pub mod table;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod view;
pub mod wire;
mod write_set;
mod writer;

/// Compiles the examples of the package's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The traits whose methods generated types have beside those of their family.
///
/// ```
/// use netloom_runtime::prelude::*;
/// ```
pub mod prelude {
    #[doc(no_inline)]
    pub use crate::structs::Struct as _;
    #[doc(no_inline)]
    pub use crate::{Request as _, SetView as _, WriteSet as _};
}

/// What files of generated code import.
#[doc(hidden)]
pub mod __imports {
    pub use crate as rt;
    pub use crate::codec as c;
    pub use crate::{SetView as _, WriteSet as _};
}

// Links in its docs are dead where bstr's features are off.
#[doc(no_inline)]
pub use bstr::ByteSlice;
pub use bstr::{BStr, BString};

pub use codec::{Bitfield, HardwareAddr, Uuid, trim_nul};
pub use error::{DecodeError, EncodeError, Problem};
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
pub use mirror::Mirror;
pub use request::{
    Change, Do, DoReply, Dump, Family, Generic, Message, Netfilter, NoEvent, Operation, Protocol,
    Raw, Reply, ReplyOf, Request, RequestBuffer, Route, event,
};
#[cfg(all(feature = "tokio", any(target_os = "linux", target_os = "android")))]
pub use socket::tokio;
#[cfg(all(feature = "socket", any(target_os = "linux", target_os = "android")))]
pub use socket::{
    Batch, Error, EventMessage, Notification, OsError, Replies, Snapshot, Socket, SocketOptions,
    Subscription, UnknownGroup, asynchronous, untyped,
};
pub use structs::NoHeader;
pub use view::{AttributeSet, Entries, Index, Levels, Multi, SetView, View};
pub use write_set::{SetWriter, WriteSet};
pub use writer::{RawWriter, Writer, text};
