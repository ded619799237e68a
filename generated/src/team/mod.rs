// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Controls team devices, a bundle of ports with the logic in a daemon: `teamd` of libteam reads
//! the state of ports and sets options over this interface, `teamnl` shows and sets them by hand.
//! Team devices are created and ports added with the rt-link family (`ip link add type team`). All
//! operations except noop need `CAP_NET_ADMIN`. Changes of options and ports are sent to the group
//! `change_event`, in the form of the two get operations. Since Linux 3.3.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/if_team.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `noop` | [`noop()`] | do |
//! | `options-set` | [`options_set()`] | do |
//! | `options-get` | [`options_get()`] | do |
//! | `port-list-get` | [`port_list_get()`] | do |
//!
//! Multicast groups: `change_event`.
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
