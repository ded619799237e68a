// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages the ports of Open vSwitch datapaths. A port is a network device of the system that was
//! attached, or a device that the datapath made. `ovs-dpctl show` prints them, `ovs-dpctl add-if`
//! and `del-if` change them. Present since Linux 3.3, with the module `openvswitch`.
//!
//! Reading is open to everybody, changes need `CAP_NET_ADMIN` in the user namespace that owns the
//! network namespace. The group `ovs_vport` announces ports that come, change or go, as `new`,
//! `set` and `del`; the sender of these receives them too if it asks for that with `NLM_F_ECHO`.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/openvswitch.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `new` | [`new()`] | do |
//! | `del` | [`del()`] | do |
//! | `get` | [`get()`] | do, dump |
//! | `set` | [`set()`] | do |
//!
//! Multicast groups: `ovs_vport`.
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
