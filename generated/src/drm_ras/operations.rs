// @generated from specs/drm_ras.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [1 => ListNodes, 2 => GetErrorCounter] }

rt::operations! { ListNodes, GetErrorCounter, ClearErrorCounter }

/// Lists the registered nodes, for all network namespaces the same; dump only. The ids found here
/// are what the other operations want. A missing privilege gives `EPERM`.
/// - Dump: takes no attributes; returns `node-id`, `device-name`, `node-name`, `node-type`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DRM_RAS_CMD_LIST_NODES")]
#[inline]
#[must_use]
pub fn list_nodes() -> ListNodes {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ListNodes,
    start: list_nodes,
    operation: 0,
    modes: [Dump],
    set: Node,
    view: NodeAttrs,
}

/// The answer to [`list_nodes()`].
pub type ListNodesReply<'a> = rt::WithHeader<rt::NoHeader, NodeAttrs<'a>>;

/// A single request reads one counter and needs `node-id` and `error-id`. A dump reads all counters
/// of a node and needs `node-id`; ids that the driver does not use are left out. An unknown node,
/// or an unused id, gives `ENOENT`; a missing attribute or an id outside the node's range gives
/// `EINVAL`, a missing privilege `EPERM`.
/// - Single request: takes `node-id`, `error-id`; returns `error-id`, `error-name`, `error-value`.
/// - Dump: takes `node-id`; returns `error-id`, `error-name`, `error-value`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DRM_RAS_CMD_GET_ERROR_COUNTER")]
#[inline]
#[must_use]
pub fn get_error_counter() -> GetErrorCounter {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetErrorCounter,
    start: get_error_counter,
    operation: 1,
    modes: [DoReply, Dump],
    set: ErrorCounter,
    view: ErrorCounterAttrs,
}

/// The answer to [`get_error_counter()`].
pub type GetErrorCounterReply<'a> = rt::WithHeader<rt::NoHeader, ErrorCounterAttrs<'a>>;

impl GetErrorCounter {
    /// Sets [`node-id`](ErrorCounterAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`error-id`](ErrorCounterAttrs#method.error_id).
    #[inline]
    pub fn error_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Sets one counter back to zero; needs `node-id` and `error-id`, and answers with an
/// acknowledgement only. `ENOENT` if the node is unknown or its driver cannot clear, `EINVAL` if an
/// attribute is missing or the id is out of range, `EPERM` without the privilege. Newer than the
/// rest of the family.
/// - Single request: takes `node-id`, `error-id`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DRM_RAS_CMD_CLEAR_ERROR_COUNTER")]
#[inline]
#[must_use]
pub fn clear_error_counter() -> ClearErrorCounter {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ClearErrorCounter,
    start: clear_error_counter,
    operation: 2,
    modes: [Do],
    set: ErrorCounter,
    view: ErrorCounterAttrs,
}

impl ClearErrorCounter {
    /// Sets [`node-id`](ErrorCounterAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`error-id`](ErrorCounterAttrs#method.error_id).
    #[inline]
    pub fn error_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `list-nodes`: the reply to [`list_nodes()`], which the kernel may also send on its own.
    ListNodes(rt::WithHeader<rt::NoHeader, NodeAttrs<'a>>),
    /// `get-error-counter`: the reply to [`get_error_counter()`], which the kernel may also send on
    /// its own.
    GetErrorCounter(rt::WithHeader<rt::NoHeader, ErrorCounterAttrs<'a>>),
}
