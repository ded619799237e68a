// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Shows the connections that netfilter tracks: their addresses and ports, state, NAT, and how many
//! bytes went through. `conntrack -L` and `conntrack -S` print them; NAT, `ct state` in nftables
//! and load balancers depend on them. Present since Linux 2.6.14, in the module
//! `nf_conntrack_netlink`. This is the part of nfnetlink with subsystem number 1.
//!
//! Every request needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace,
//! reading included (`EPERM`). The kernel also sends notifications (`conntrack -E`): to the group
//! `conntrack-new` what `new` adds, with `NLM_F_CREATE` and `NLM_F_EXCL` in the message's flags, to
//! `conntrack-update` changes, and to `conntrack-destroy` ends, as `delete`. Nearly all numbers are
//! in network byte order.
//!
//! Classic netlink, protocol 12; sockets: `Socket::<Netfilter>`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `new` | [`new()`] | do |
//! | `get` | [`get()`] | do, dump |
//! | `get-ctrzero` | [`get_ctrzero()`] | do, dump |
//! | `delete` | [`delete()`] | do |
//! | `get-stats` | [`get_stats()`] | dump |
//! | `get-stats-global` | [`get_stats_global()`] | do |
//! | `get-dying` | [`get_dying()`] | dump |
//! | `get-unconfirmed` | [`get_unconfirmed()`] | dump |
//! | `exp-new` | [`exp_new()`] | do |
//! | `exp-get` | [`exp_get()`] | do, dump |
//! | `exp-delete` | [`exp_delete()`] | do |
//! | `exp-get-stats` | [`exp_get_stats()`] | dump |
//!
//! Multicast groups: `conntrack-new`, `conntrack-update`, `conntrack-destroy`, `conntrack-exp-new`,
//! `conntrack-exp-update`, `conntrack-exp-destroy`.
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
