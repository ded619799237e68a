// @generated from specs/nftables.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Holds the rules of nftables: tables of chains of rules, with sets, maps, objects and flow tables
//! beside them. `nft` is the usual program, `nft list ruleset` prints everything; `iptables-nft`
//! uses it too. Present since Linux 3.13. This is the part of nfnetlink with subsystem number 10.
//! Nearly all numbers are in network byte order.
//!
//! Every request needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace,
//! reading included (`EPERM`). Changes come in transactions: one message `batch-begin`, the
//! changes, then `batch-end`, all in one send. Either all of them take effect at once or none does;
//! each wrong one is answered with its own error. A change outside of a batch gives `EINVAL`.
//!
//! Tables belong to a protocol family, which the header of each request names. Changes are
//! announced to the group `mgmt`, in the form of `get` replies, with `newgen` at the end; `nft
//! monitor` prints them. Packet traces go to the group `nftrace`.
//!
//! Classic netlink, protocol 12; sockets: `Socket::<Netfilter>`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `batch-begin` | [`batch_begin()`] | do |
//! | `batch-end` | [`batch_end()`] | do |
//! | `newtable` | [`newtable()`] | do |
//! | `gettable` | [`gettable()`] | do, dump |
//! | `deltable` | [`deltable()`] | do |
//! | `destroytable` | [`destroytable()`] | do |
//! | `newchain` | [`newchain()`] | do |
//! | `getchain` | [`getchain()`] | do, dump |
//! | `delchain` | [`delchain()`] | do |
//! | `destroychain` | [`destroychain()`] | do |
//! | `newrule` | [`newrule()`] | do |
//! | `getrule` | [`getrule()`] | do, dump |
//! | `getrule-reset` | [`getrule_reset()`] | do, dump |
//! | `delrule` | [`delrule()`] | do |
//! | `destroyrule` | [`destroyrule()`] | do |
//! | `newset` | [`newset()`] | do |
//! | `getset` | [`getset()`] | do, dump |
//! | `delset` | [`delset()`] | do |
//! | `destroyset` | [`destroyset()`] | do |
//! | `newsetelem` | [`newsetelem()`] | do |
//! | `getsetelem` | [`getsetelem()`] | do, dump |
//! | `getsetelem-reset` | [`getsetelem_reset()`] | do, dump |
//! | `delsetelem` | [`delsetelem()`] | do |
//! | `destroysetelem` | [`destroysetelem()`] | do |
//! | `getgen` | [`getgen()`] | do |
//! | `newgen` | – | notification |
//! | `trace` | – | notification |
//! | `newobj` | [`newobj()`] | do |
//! | `getobj` | [`getobj()`] | do, dump |
//! | `getobj-reset` | [`getobj_reset()`] | do, dump |
//! | `delobj` | [`delobj()`] | do |
//! | `destroyobj` | [`destroyobj()`] | do |
//! | `newflowtable` | [`newflowtable()`] | do |
//! | `getflowtable` | [`getflowtable()`] | do, dump |
//! | `delflowtable` | [`delflowtable()`] | do |
//! | `destroyflowtable` | [`destroyflowtable()`] | do |
//!
//! Multicast groups: `mgmt`, `nftrace`.
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
