// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Controls the path manager of Multipath TCP: the part that decides which further addresses a
//! connection uses and announces to the peer. There are two. The kernel's own works for a whole
//! network namespace, from a list of endpoints and limits (`ip mptcp endpoint`, `ip mptcp limits`).
//! The other leaves each decision to a program, usually `mptcpd`; the sysctl `net.mptcp.pm_type`
//! (later `path_manager`) chooses which one new connections get. Present since Linux 5.7, the
//! operations for programs since 5.19.
//!
//! Changes need `CAP_NET_ADMIN` in the user namespace that owns the network namespace, reading does
//! not. Events go to the group `mptcp_pm_events` (since 5.12, `CAP_NET_ADMIN` is needed to join);
//! `ip mptcp monitor` prints them. Their numbers are also those of operations, but mean something
//! else.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/mptcp_pm.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `add-addr` | [`add_addr()`] | do |
//! | `del-addr` | [`del_addr()`] | do |
//! | `get-addr` | [`get_addr()`] | do, dump |
//! | `flush-addrs` | [`flush_addrs()`] | do |
//! | `set-limits` | [`set_limits()`] | do |
//! | `get-limits` | [`get_limits()`] | do |
//! | `set-flags` | [`set_flags()`] | do |
//! | `announce` | [`announce()`] | do |
//! | `remove` | [`remove()`] | do |
//! | `subflow-create` | [`subflow_create()`] | do |
//! | `subflow-destroy` | [`subflow_destroy()`] | do |
//! | `created` | – | notification |
//! | `established` | – | notification |
//! | `closed` | – | notification |
//! | `announced` | – | notification |
//! | `removed` | – | notification |
//! | `sub-established` | – | notification |
//! | `sub-closed` | – | notification |
//! | `sub-priority` | – | notification |
//! | `listener-created` | – | notification |
//! | `listener-closed` | – | notification |
//!
//! Multicast groups: `mptcp_pm_cmds`, `mptcp_pm_events`.
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
