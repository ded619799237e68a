// @generated from specs/drm_ras.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reads and clears the error counters that graphics drivers keep for reliability monitoring (RAS),
//! such as corrected and uncorrected memory errors of a GPU. A driver registers nodes, each a
//! device or a part of it, and each node has numbered counters. Everything needs `CAP_NET_ADMIN` in
//! the initial user namespace. There are no notifications. Since Linux 7.1; the Xe driver was the
//! first to fill it. The list does not depend on the network namespace.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `drm/drm_ras.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `list-nodes` | [`list_nodes()`] | dump |
//! | `get-error-counter` | [`get_error_counter()`] | do, dump |
//! | `clear-error-counter` | [`clear_error_counter()`] | do |
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
