// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages neighbours: the table that maps an IP address on a link to a hardware address, filled by
//! ARP (IPv4) and neighbour discovery (IPv6). The same messages with the bridge family in the
//! header carry forwarding entries of bridges and VXLAN devices. It serves `ip neigh`, `bridge fdb`
//! and `ip ntable`. Reading is open to everybody, changes need `CAP_NET_ADMIN`.
//!
//! Classic netlink, protocol 0; sockets: `Socket::<Route>`. C header: `linux/rtnetlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `newneigh` | [`newneigh()`] | do |
//! | `delneigh` | [`delneigh()`] | do |
//! | `delneigh-ntf` | – | notification |
//! | `getneigh` | [`getneigh()`] | do, dump |
//! | `newneigh-ntf` | – | notification |
//! | `getneightbl` | [`getneightbl()`] | dump |
//! | `setneightbl` | [`setneightbl()`] | do |
//!
//! Multicast groups: `rtnlgrp-neigh`.
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
