// @generated from specs/wireguard.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reads and changes the configuration of WireGuard interfaces: keys, port and peers. It is what
//! `wg show` and `wg set` use. The interface itself is created through rt-link with kind
//! `wireguard`, and gets its addresses through rt-addr. Both operations need `CAP_NET_ADMIN` in the
//! user namespace of the interface's network namespace, reading too, because the private key is
//! part of the answer. In mainline since Linux 5.6. There are no notifications: programs poll.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/wireguard.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get-device` | [`get_device()`] | dump |
//! | `set-device` | [`set_device()`] | do |
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
