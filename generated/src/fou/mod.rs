// @generated from specs/fou.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages UDP ports on which tunnelled packets arrive: foo-over-UDP, in which an IP protocol
//! follows the UDP header directly, and generic UDP encapsulation (GUE), which has a header in
//! between. It is the receiving half; sending is configured at tunnel interfaces (`encap fou`). `ip
//! fou add`, `ip fou del` and `ip fou show` use it. Reading is open to everybody, changes need
//! `CAP_NET_ADMIN`, ports belong to the network namespace, and there are no notifications. Since
//! Linux 3.18; the module `fou` must be loaded.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/fou.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `add` | [`add()`] | do |
//! | `del` | [`del()`] | do |
//! | `get` | [`get()`] | do, dump |
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
