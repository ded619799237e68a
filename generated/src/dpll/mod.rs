// @generated from specs/dpll.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Monitors and configures digital phase-locked loops (DPLL): circuits on network cards and clock
//! boards that lock a clock to one of several inputs, such as a GNSS receiver or a recovered
//! Ethernet clock (SyncE), and drive outputs with it. There are two kinds of objects, devices (the
//! loops) and pins (inputs and outputs), found by id; `dpll` of iproute2 (`dpll device show`, `dpll
//! pin show`) works with it. Drivers make the objects, user space cannot. All operations need
//! `CAP_NET_ADMIN`, reading too, but not joining the group `monitor`, which announces new, changed
//! and removed objects. Since Linux 6.7.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/dpll.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `device-id-get` | [`device_id_get()`] | do |
//! | `device-get` | [`device_get()`] | do, dump |
//! | `device-set` | [`device_set()`] | do |
//! | `device-create-ntf` | – | notification |
//! | `device-delete-ntf` | – | notification |
//! | `device-change-ntf` | – | notification |
//! | `pin-id-get` | [`pin_id_get()`] | do |
//! | `pin-get` | [`pin_get()`] | do, dump |
//! | `pin-set` | [`pin_set()`] | do |
//! | `pin-create-ntf` | – | notification |
//! | `pin-delete-ntf` | – | notification |
//! | `pin-change-ntf` | – | notification |
//!
//! Multicast groups: `monitor`.
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
