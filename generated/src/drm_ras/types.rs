// @generated from specs/drm_ras.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What a node offers.
#[doc(alias = "drm_ras_node_type")]
#[derive(Default, PartialEq, Hash)]
pub struct NodeType(pub u32);

impl NodeType {
    /// Counters of errors, the one kind so far.
    #[doc(alias = "DRM_RAS_NODE_TYPE_ERROR_COUNTER")]
    pub const ERROR_COUNTER: Self = Self(1);
}

rt::enumeration! { name: NodeType, number: u32, table: FAMILY[0] }
