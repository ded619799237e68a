// @generated from specs/lockd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Settings of lockd, the kernel's NFS lock manager (NLM), for the network namespace of the socket.
//! `nfsdctl nlm` and the start of the NFS server use it; in the initial namespace the same values
//! appear as module parameters and as sysctls under `fs.nfs`. Reading is open to everybody, changes
//! need `CAP_NET_ADMIN`. There are no notifications. Since Linux 6.15.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/lockd_netlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `server-set` | [`server_set()`] | do |
//! | `server-get` | [`server_get()`] | do |
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
}
