// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct OvsHeader {
    /// Interface index of the local port of the datapath that sends, or shall handle, the packet.
    pub dp_ifindex: i32,
}

rt::structure! {
    name: OvsHeader,
    kernel: "ovs-header",
    table: FAMILY[0],
    size: 4,
    members: [0 => dp_ifindex: i32],
}
