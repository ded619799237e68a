// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Upcalls of the kernel's RPC server to user space about who a caller is: which client an IP
//! address belongs to, and which groups a user is in. If an answer is not in a cache, the kernel
//! queues a question and notifies listeners; a daemon of nfs-utils (`exportd` or `mountd`) fetches
//! the questions, finds the answers in its configuration and sends them back. The files `channel`
//! under `/proc/net/rpc/auth.unix.ip` and `/proc/net/rpc/auth.unix.gid` serve the same purpose in
//! text. Caches belong to the network namespace. All operations need `CAP_NET_ADMIN`; the
//! notification has a group of its own. It came with the Linux 7 series; the name of the family in
//! the kernel is `sunrpc`.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/sunrpc_netlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `cache-notify` | – | notification |
//! | `ip-map-get-reqs` | [`ip_map_get_reqs()`] | dump |
//! | `ip-map-set-reqs` | [`ip_map_set_reqs()`] | do |
//! | `unix-gid-get-reqs` | [`unix_gid_get_reqs()`] | dump |
//! | `unix-gid-set-reqs` | [`unix_gid_set_reqs()`] | do |
//! | `cache-flush` | [`cache_flush()`] | do |
//!
//! Multicast groups: `none`, `exportd`.
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
