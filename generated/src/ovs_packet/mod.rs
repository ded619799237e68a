// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Carries packets between an Open vSwitch datapath and the program that controls it, usually
//! `ovs-vswitchd`. In one direction the kernel hands over packets ("upcalls"), because no flow
//! matched or because an action said so. In the other a program gives a packet back with actions to
//! run on it. Present since Linux 3.3, with the module `openvswitch`.
//!
//! Upcalls are not multicast: the kernel sends each to the one socket whose netlink port id is set
//! at the port (`ovs_vport`), at the datapath, or in the action. A socket need not subscribe to
//! anything, but must read fast, for packets that find its buffer full are lost. `execute` needs
//! `CAP_NET_ADMIN`.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/openvswitch.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `miss` | – | notification |
//! | `action` | – | notification |
//! | `execute` | [`execute()`] | do |
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
