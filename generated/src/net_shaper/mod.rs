// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Configures rate limits that network hardware enforces by itself: for a whole device, for single
//! transmit queues, and for groups in a tree between the two. What a device can do is read with
//! cap-get. Reading is open to everybody, changes need `CAP_NET_ADMIN` in the initial user
//! namespace. There are no notifications. Since Linux 6.13, with drivers such as iavf. iproute2 had
//! no command for it then; the kernel's `ynl` tool drives it.
//!
//! A shaper is named by interface and handle, and a handle is a scope and a number. Queues and the
//! device itself always exist; a shaper for one of them comes into being when it is first set.
//! Without any, they send unlimited.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/net_shaper.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get` | [`get()`] | do, dump |
//! | `set` | [`set()`] | do |
//! | `delete` | [`delete()`] | do |
//! | `group` | [`group()`] | do |
//! | `cap-get` | [`cap_get()`] | do, dump |
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
