// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Controls OpenVPN's data channel in the kernel: `ovpn` devices, the peers behind them and their
//! keys. A program (`openvpn`) does the handshake in user space, then hands each peer's socket and
//! keys to the kernel, which encrypts and forwards by itself. The device is made by rt-link with
//! the kind `ovpn`, either for a single peer or for many. Present since Linux 6.16.
//!
//! All operations need `CAP_NET_ADMIN` in the initial user namespace (`EPERM`), and `ifindex`:
//! `ENODEV` if the index is unknown, `EINVAL` if the device is of another kind. Deleted peers,
//! changed endpoints and worn-out keys are reported to the group `peers`.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/ovpn.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `peer-new` | [`peer_new()`] | do |
//! | `peer-set` | [`peer_set()`] | do |
//! | `peer-get` | [`peer_get()`] | do, dump |
//! | `peer-del` | [`peer_del()`] | do |
//! | `peer-del-ntf` | – | notification |
//! | `key-new` | [`key_new()`] | do |
//! | `key-get` | [`key_get()`] | do |
//! | `key-swap` | [`key_swap()`] | do |
//! | `key-swap-ntf` | – | notification |
//! | `key-del` | [`key_del()`] | do |
//! | `peer-float-ntf` | – | notification |
//!
//! Multicast groups: `peers`.
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
