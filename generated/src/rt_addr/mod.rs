// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Puts IPv4 and IPv6 addresses on network interfaces, removes them and lists them. It is the part
//! of rtnetlink behind `ip address` and `ip maddress`. Reading is open to everybody, changes need
//! `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
//!
//! Classic netlink, protocol 0; sockets: `Socket::<Route>`. C header: `linux/rtnetlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `newaddr` | [`newaddr()`] | do |
//! | `deladdr` | [`deladdr()`] | do |
//! | `getaddr` | [`getaddr()`] | do, dump |
//! | `getmulticast` | [`getmulticast()`] | do, dump |
//! | `newmulticast-ntf` | – | notification |
//! | `delmulticast-ntf` | – | notification |
//!
//! Multicast groups: `rtnlgrp-ipv4-ifaddr`, `rtnlgrp-ipv6-ifaddr`, `rtnlgrp-ipv4-mcaddr`,
//! `rtnlgrp-ipv6-mcaddr`.
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
