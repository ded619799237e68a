// @generated from specs/rt-route.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reads and changes the routing tables of IPv4, IPv6 and MPLS; the part of rtnetlink behind `ip
//! route`. A route maps a destination prefix to one or more next hops, and lives in a numbered
//! table (254 is the main one). Which table is consulted for a packet is decided by the rules of
//! the rt-rule family. Reading is open to everybody, changes need `CAP_NET_ADMIN`.
//!
//! Classic netlink, protocol 0; sockets: `Socket::<Route>`. C header: `linux/rtnetlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `getroute` | [`getroute()`] | do, dump |
//! | `newroute` | [`newroute()`] | do |
//! | `delroute` | [`delroute()`] | do |
//! | `newroute-ntf` | – | notification |
//! | `delroute-ntf` | – | notification |
//!
//! Multicast groups: `rtnlgrp-ipv4-route`, `rtnlgrp-ipv6-route`.
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
