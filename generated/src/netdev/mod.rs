// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reads, and in parts changes, what lies between network interfaces and their drivers: XDP
//! abilities, receive and transmit queues, NAPI instances (the units in which the kernel polls
//! hardware), page pools (from which receive buffers come) and counters per queue. It also binds
//! device memory to queues, for payloads that never pass through the CPU. There is no common
//! command for it; the kernel's `ynl` tool prints everything, and libbpf and libxdp use it.
//!
//! Reading is open to everybody. Changes need `CAP_NET_ADMIN`, see the operations. Interfaces are
//! announced to the group `mgmt`, page pools to `page-pool`. Since Linux 6.3; page pools, queues
//! and NAPI since 6.8, counters since 6.9.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/netdev.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `dev-get` | [`dev_get()`] | do, dump |
//! | `dev-add-ntf` | – | notification |
//! | `dev-del-ntf` | – | notification |
//! | `dev-change-ntf` | – | notification |
//! | `page-pool-get` | [`page_pool_get()`] | do, dump |
//! | `page-pool-add-ntf` | – | notification |
//! | `page-pool-del-ntf` | – | notification |
//! | `page-pool-change-ntf` | – | notification |
//! | `page-pool-stats-get` | [`page_pool_stats_get()`] | do, dump |
//! | `queue-get` | [`queue_get()`] | do, dump |
//! | `napi-get` | [`napi_get()`] | do, dump |
//! | `qstats-get` | [`qstats_get()`] | dump |
//! | `bind-rx` | [`bind_rx()`] | do |
//! | `napi-set` | [`napi_set()`] | do |
//! | `bind-tx` | [`bind_tx()`] | do |
//! | `queue-create` | [`queue_create()`] | do |
//!
//! Multicast groups: `mgmt`, `page-pool`.
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
