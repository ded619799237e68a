// @generated from specs/handshake.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Lets the kernel borrow a program in user space for a transport layer security handshake. A
//! kernel service with an open socket (NFS over TLS, NVMe over TLS) queues a request; a daemon, in
//! practice `tlshd` of ktls-utils, is notified, takes the socket as a file descriptor, does the
//! handshake and reports the outcome. Requests are kept for each network namespace. All operations
//! need `CAP_NET_ADMIN`; the notification goes to the group of the kind of handler. Since Linux
//! 6.4.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/handshake.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `ready` | – | notification |
//! | `accept` | [`accept()`] | do |
//! | `done` | [`done()`] | do |
//!
//! Multicast groups: `none`, `tlshd`.
//!
#![cfg_attr(feature = "socket", doc = include_str!("examples.md"))]
netloom_runtime::__contract! {
    version: 1;
    mod attributes;
    mod operations;
    mod tables;
    mod types;
    use netloom_runtime::__v1::imports::*;
    use tables::FAMILY;
    pub use attributes::*;
    pub use operations::*;
    pub use types::*;
}
