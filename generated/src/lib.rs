// @generated from the specs by `cargo xtask generate`. Do not edit: change the spec.

#![doc = include_str!("front.md")]
//!
//! | feature | protocol | operations | what for |
//! |---|---|---|---|
//! | [`nlctrl`](./nlctrl/index.html) | generic | 2 | Directory of generic netlink |
//! | [`rt-addr`](./rt_addr/index.html) | raw 0 | 4 | Puts IPv4 and IPv6 addresses on network interfaces, removes them and lists them |
//! | [`rt-link`](./rt_link/index.html) | raw 0 | 6 | Creates, configures, lists and removes network interfaces ("links"), physical ones as well as bridges, VLANs, bonds, tunnels and other virtual devices |
//! | [`rt-neigh`](./rt_neigh/index.html) | raw 0 | 7 | Manages neighbours: the table that maps an IP address on a link to a hardware address, filled by ARP (IPv4) and neighbour discovery (IPv6) |
//! | [`rt-route`](./rt_route/index.html) | raw 0 | 5 | Reads and changes the routing tables of IPv4, IPv6 and MPLS; the part of rtnetlink behind `ip route` |
//! | [`rt-rule`](./rt_rule/index.html) | raw 0 | 5 | Manages policy routing rules: the ordered list that decides which routing table serves a packet |
#![cfg_attr(not(feature = "socket"), no_std)]
pub use netloom_runtime::*;
#[cfg(feature = "nlctrl")]
pub mod nlctrl;
#[cfg(feature = "rt-addr")]
pub mod rt_addr;
#[cfg(feature = "rt-link")]
pub mod rt_link;
#[cfg(feature = "rt-neigh")]
pub mod rt_neigh;
#[cfg(feature = "rt-route")]
pub mod rt_route;
#[cfg(feature = "rt-rule")]
pub mod rt_rule;
