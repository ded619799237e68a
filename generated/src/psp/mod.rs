// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages PSP, an encryption of TCP connections that network cards do in hardware (packets travel
//! in UDP to port 1000). Each direction of a connection has its own key and a number for it, the
//! SPI. The receiver's card derives a key from its device key, and the application hands it to the
//! peer over a channel that is already safe, such as TLS. With this family an application attaches
//! keys to its sockets, and an administrator lists devices, chooses versions and rotates the device
//! key. Since Linux 6.18; the kernel's `ynl` tool shows the devices.
//!
//! Listing, counters and keys for own sockets are open to everybody, changes of devices need
//! `CAP_NET_ADMIN` in the initial user namespace. Devices that appear, change or go are announced
//! to the group `mgmt`, key rotations to `use`. A device is visible in the network namespace of its
//! interface and in those of interfaces associated with it.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/psp.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `dev-get` | [`dev_get()`] | do, dump |
//! | `dev-add-ntf` | – | notification |
//! | `dev-del-ntf` | – | notification |
//! | `dev-set` | [`dev_set()`] | do |
//! | `dev-change-ntf` | – | notification |
//! | `key-rotate` | [`key_rotate()`] | do |
//! | `key-rotate-ntf` | – | notification |
//! | `rx-assoc` | [`rx_assoc()`] | do |
//! | `tx-assoc` | [`tx_assoc()`] | do |
//! | `get-stats` | [`get_stats()`] | do, dump |
//! | `dev-assoc` | [`dev_assoc()`] | do |
//! | `dev-disassoc` | [`dev_disassoc()`] | do |
//!
//! Multicast groups: `mgmt`, `use`.
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
