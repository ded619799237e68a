// @generated from specs/drm_ras.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [ListNodes(1), GetErrorCounter(2)]);

rt::operations!(ListNodes, GetErrorCounter, ClearErrorCounter);

/// Lists the registered nodes, for all network namespaces the same; dump only. The ids found here
/// are what the other operations want. A missing privilege gives `EPERM`.
/// - As a dump it takes no attributes; it returns `node-id`, `device-name`, `node-name`,
///   `node-type`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DRM_RAS_CMD_LIST_NODES")]
pub type ListNodes = RequestOf<ops::ListNodes>;

rt::request!(list_nodes, ListNodes, ListNodesReply, 0, [Dump], NodeAttrs, Node);

/// A single request reads one counter and needs `node-id` and `error-id`. A dump reads all counters
/// of a node and needs `node-id`; ids that the driver does not use are left out. An unknown node,
/// or an unused id, gives `ENOENT`; a missing attribute or an id outside the node's range gives
/// `EINVAL`, a missing privilege `EPERM`.
/// - For one object it takes `node-id`, `error-id`; it returns `error-id`, `error-name`,
///   `error-value`.
/// - As a dump it takes `node-id`; it returns `error-id`, `error-name`, `error-value`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DRM_RAS_CMD_GET_ERROR_COUNTER")]
pub type GetErrorCounter = RequestOf<ops::GetErrorCounter>;

rt::request!(
    get_error_counter, GetErrorCounter, GetErrorCounterReply, 1, [DoReply, Dump],
    ErrorCounterAttrs, ErrorCounter
);

impl GetErrorCounter {
    /// Writes [`node-id`](ErrorCounterAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`error-id`](ErrorCounterAttrs#method.error_id).
    #[inline]
    pub fn error_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Sets one counter back to zero; needs `node-id` and `error-id`, and answers with an
/// acknowledgement only. `ENOENT` if the node is unknown or its driver cannot clear, `EINVAL` if an
/// attribute is missing or the id is out of range, `EPERM` without the privilege. Newer than the
/// rest of the family.
/// - For one object it takes `node-id`, `error-id`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DRM_RAS_CMD_CLEAR_ERROR_COUNTER")]
pub type ClearErrorCounter = RequestOf<ops::ClearErrorCounter>;

rt::request!(
    clear_error_counter, ClearErrorCounter, ClearErrorCounterReply, 2, [Do],
    ErrorCounterAttrs, ErrorCounter
);

impl ClearErrorCounter {
    /// Writes [`node-id`](ErrorCounterAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`error-id`](ErrorCounterAttrs#method.error_id).
    #[inline]
    pub fn error_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `list-nodes`: what answers [`ListNodes`], also sent by itself where the kernel does so.
    ListNodes(rt::WithHeader<rt::NoHeader, NodeAttrs<'a>>),
    /// `get-error-counter`: what answers [`GetErrorCounter`], also sent by itself where the kernel
    /// does so.
    GetErrorCounter(rt::WithHeader<rt::NoHeader, ErrorCounterAttrs<'a>>),
}
