// @generated from specs/tcp_metrics.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Shows and deletes what the kernel has learned about other hosts from finished TCP connections:
//! round trip time, congestion window and Fast Open cookies, remembered for each pair of addresses
//! and used by the next connection. `ip tcp_metrics show`, `ip tcp_metrics delete` and `ip
//! tcp_metrics flush` use it. Reading is open to everybody, deleting needs `CAP_NET_ADMIN`. Entries
//! belong to the network namespace; there are no notifications, and nothing can be added. Since
//! Linux 3.7.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/tcp_metrics.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get` | [`get()`] | do, dump |
//! | `del` | [`del()`] | do |
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
