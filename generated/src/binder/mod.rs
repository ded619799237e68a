// @generated from specs/binder.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reports failed and suspicious transactions of binder, Android's interprocess communication, so
//! that a monitor can tell which process could not reach which. The kernel only sends; there is
//! nothing to ask for or to change. Join the multicast group `report` in the initial network
//! namespace, the only one that reports are sent to. Since Linux 6.18, where the kernel has binder
//! (`CONFIG_ANDROID_BINDER_IPC`). The tracepoint `binder_netlink_report` shows the same.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header:
//! `linux/android/binder_netlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `report` | – | notification |
//!
//! Multicast groups: `report`.
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
