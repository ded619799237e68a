// @generated from specs/ovs_datapath.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages Open vSwitch datapaths: switches inside the kernel that forward by a flow table and hand
//! packets that no flow matches to user space. The other `ovs_*` families fill a datapath with
//! ports (`ovs_vport`) and flows (`ovs_flow`) and exchange packets with it (`ovs_packet`).
//! `ovs-vswitchd` is the usual user, `ovs-dpctl show` prints what is here. Present since Linux 3.3
//! when the module `openvswitch` is loaded.
//!
//! Reading is open to everybody, changes need `CAP_NET_ADMIN` in the user namespace that owns the
//! network namespace. Listeners of the group `ovs_datapath` get a copy of each datapath that is
//! made, changed or removed, as `new`, `set` and `del`; the sender of these gets it too if it asks
//! for that with `NLM_F_ECHO`.
//!
//! Generic netlink, version 2; sockets: `Socket::<Generic>`. C header: `linux/openvswitch.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get` | [`get()`] | do, dump |
//! | `new` | [`new()`] | do |
//! | `set` | [`set()`] | do |
//! | `del` | [`del()`] | do |
//!
//! Multicast groups: `ovs_datapath`.
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
