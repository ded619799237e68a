// @generated from specs/rt-rule.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages policy routing rules: the ordered list that decides which routing table serves a packet.
//! The kernel walks the rules from the lowest priority number up, and takes the action of each rule
//! whose selectors fit, until one yields a route. This is the part of rtnetlink behind `ip rule`.
//! Reading is open to everybody, changes need `CAP_NET_ADMIN`.
//!
//! Classic netlink, protocol 0; sockets: `Socket::<Route>`. C header: `linux/fib_rules.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `newrule` | [`newrule()`] | do |
//! | `newrule-ntf` | – | notification |
//! | `delrule` | [`delrule()`] | do |
//! | `delrule-ntf` | – | notification |
//! | `getrule` | [`getrule()`] | dump |
//!
//! Multicast groups: `rtnlgrp-ipv4-rule`, `rtnlgrp-ipv6-rule`.
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
