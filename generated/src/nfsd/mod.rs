// @generated from specs/nfsd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Controls the NFS server in the kernel, for the network namespace of the socket: threads,
//! protocol versions, listening sockets, statistics, and the questions that the server asks user
//! space about exports. `nfsdctl` of nfs-utils uses it, and newer `nfsstat`, `exportfs`, `exportd`
//! and `mountd`; the files under `/proc/fs/nfsd` and `/proc/net/rpc` do the same in older ways.
//! Reading settings, requests in progress and statistics is open to everybody, all else needs
//! `CAP_NET_ADMIN`. Notifications are sent only for questions that wait. Requests in progress came
//! with Linux 6.7, threads, versions and listeners with 6.10, the pool mode with 6.11, the rest
//! with the Linux 7 series.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/nfsd_netlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `rpc-status-get` | [`rpc_status_get()`] | dump |
//! | `threads-set` | [`threads_set()`] | do |
//! | `threads-get` | [`threads_get()`] | do |
//! | `version-set` | [`version_set()`] | do |
//! | `version-get` | [`version_get()`] | do |
//! | `listener-set` | [`listener_set()`] | do |
//! | `listener-get` | [`listener_get()`] | do |
//! | `pool-mode-set` | [`pool_mode_set()`] | do |
//! | `pool-mode-get` | [`pool_mode_get()`] | do |
//! | `cache-notify` | – | notification |
//! | `svc-export-get-reqs` | [`svc_export_get_reqs()`] | dump |
//! | `svc-export-set-reqs` | [`svc_export_set_reqs()`] | do |
//! | `expkey-get-reqs` | [`expkey_get_reqs()`] | dump |
//! | `expkey-set-reqs` | [`expkey_set_reqs()`] | do |
//! | `cache-flush` | [`cache_flush()`] | do |
//! | `unlock-ip` | [`unlock_ip()`] | do |
//! | `unlock-filesystem` | [`unlock_filesystem()`] | do |
//! | `unlock-export` | [`unlock_export()`] | do |
//! | `server-stats-get` | [`server_stats_get()`] | dump |
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
