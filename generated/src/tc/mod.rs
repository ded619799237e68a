// @generated from specs/tc.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Traffic control: queueing disciplines ("qdiscs") that decide which packet leaves an interface
//! next, classes inside some of them, and filters with actions that classify, drop, redirect or
//! rewrite packets. It is the part of rtnetlink behind `tc qdisc`, `tc class`, `tc filter` and `tc
//! chain`, and as old as Linux 2.2. Reading is open to everybody, changes need `CAP_NET_ADMIN`.
//!
//! Every change is announced to the group `RTNLGRP_TC` (4, `tc monitor`) as the message that adds
//! or deletes such an object, with the header and attributes of the replies. The layout of
//! `options` depends on `kind`. Unless said otherwise rates are in bytes per second, numbers in
//! host byte order, and times called ticks are units of 64 nanoseconds, the kernel's resolution for
//! packet scheduling (`/proc/net/psched`).
//!
//! Classic netlink, protocol 0; sockets: `Socket::<Route>`. C header: `linux/pkt_cls.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `newqdisc` | [`newqdisc()`] | do |
//! | `delqdisc` | [`delqdisc()`] | do |
//! | `getqdisc` | [`getqdisc()`] | do, dump |
//! | `newtclass` | [`newtclass()`] | do |
//! | `deltclass` | [`deltclass()`] | do |
//! | `gettclass` | [`gettclass()`] | do, dump |
//! | `newtfilter` | [`newtfilter()`] | do |
//! | `deltfilter` | [`deltfilter()`] | do |
//! | `gettfilter` | [`gettfilter()`] | do, dump |
//! | `newchain` | [`newchain()`] | do |
//! | `delchain` | [`delchain()`] | do |
//! | `getchain` | [`getchain()`] | do, dump |
//! | `newaction` | [`newaction()`] | do |
//! | `delaction` | [`delaction()`] | do |
//! | `getaction` | [`getaction()`] | do, dump |
//!
//! Multicast groups: `rtnlgrp-tc`.
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
