// @generated from specs/rt-link.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Creates, configures, lists and removes network interfaces ("links"), physical ones as well as
//! bridges, VLANs, bonds, tunnels and other virtual devices. It is the part of rtnetlink behind `ip
//! link`, and reports counters for `ip -statistics link` and `ip stats`. Reading is open to
//! everybody, changes need `CAP_NET_ADMIN`.
//!
//! Classic netlink, protocol 0; sockets: `Socket::<Route>`. C header: `linux/rtnetlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `newlink` | [`newlink()`] | do |
//! | `newlink-ntf` | – | notification |
//! | `dellink` | [`dellink()`] | do |
//! | `getlink` | [`getlink()`] | do, dump |
//! | `setlink` | [`setlink()`] | do |
//! | `newlinkprop` | [`newlinkprop()`] | do |
//! | `dellinkprop` | [`dellinkprop()`] | do |
//! | `getstats` | [`getstats()`] | do, dump |
//!
//! Multicast groups: `rtnlgrp-link`, `rtnlgrp-stats`.
//!
#![cfg_attr(feature = "socket", doc = include_str!("examples.md"))]
netloom_runtime::__contract! {
    version: 1;
    mod attributes;
    mod operations;
    mod sub_messages;
    mod tables;
    mod types;
    use netloom_runtime::__v1::imports::*;
    use tables::FAMILY;
    pub use attributes::*;
    pub use operations::*;
    pub use sub_messages::*;
    pub use types::*;
}
