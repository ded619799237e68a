// @generated from specs/ovs_flow.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages the flow tables of Open vSwitch datapaths. A flow says what a packet must look like (key
//! and mask) and what is done with it (actions). `ovs-vswitchd` installs flows as packets need
//! them, `ovs-dpctl dump-flows` prints them. Present since Linux 3.3, with the module
//! `openvswitch`.
//!
//! Reading is open to everybody, changes need `CAP_NET_ADMIN` in the user namespace that owns the
//! network namespace. The group `ovs_flow` announces flows that are added, changed or removed, as
//! `new`, `set` and `del`; the sender of these receives them too if it asks for that with
//! `NLM_F_ECHO`.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/openvswitch.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get` | [`get()`] | do, dump |
//! | `new` | [`new()`] | do |
//! | `set` | [`set()`] | do |
//! | `del` | [`del()`] | do |
//!
//! Multicast groups: `ovs_flow`.
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
