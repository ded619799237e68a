// @generated from specs/drm_ras.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Node { numbers: 5, writer: NodeWriter },
        1 => ErrorCounter { numbers: 5, writer: ErrorCounterWriter },
    ],
}

/// One node that a graphics driver has registered.
pub type NodeAttrs<'a> = AttrsOf<'a, sets::Node>;

impl<'a> NodeAttrs<'a> {
    /// Number of the node, given out by the kernel; it may be a different one after the driver was
    /// loaded again.
    #[doc(alias = "DRM_RAS_A_NODE_ATTRS_NODE_ID")]
    #[inline]
    pub fn node_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The device that the node belongs to, in the driver's own words; mostly a PCI address such as
    /// `0000:03:00.0`.
    #[doc(alias = "DRM_RAS_A_NODE_ATTRS_DEVICE_NAME")]
    #[inline]
    pub fn device_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// The part of the device and the class of errors, in the driver's own words.
    #[doc(alias = "DRM_RAS_A_NODE_ATTRS_NODE_NAME")]
    #[inline]
    pub fn node_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Which operations make sense for the node.
    #[doc(alias = "DRM_RAS_A_NODE_ATTRS_NODE_TYPE")]
    #[inline]
    pub fn node_type(&self) -> Result<Option<NodeType>, rt::DecodeError> {
        self.view.get::<c::As<NodeType, u32>>(4)
    }
}

impl NodeWriter {
    /// Sets [`node-id`](NodeAttrs#method.node_id).
    #[inline]
    pub fn node_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`device-name`](NodeAttrs#method.device_name).
    #[inline]
    pub fn device_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`node-name`](NodeAttrs#method.node_name).
    #[inline]
    pub fn node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`node-type`](NodeAttrs#method.node_type).
    #[inline]
    pub fn node_type(&mut self, value: NodeType) -> &mut Self {
        self.put_attr::<c::As<NodeType, u32>>(4, value)
    }
}

/// One error counter of a node.
pub type ErrorCounterAttrs<'a> = AttrsOf<'a, sets::ErrorCounter>;

impl<'a> ErrorCounterAttrs<'a> {
    /// Node that has the counter; in requests only.
    #[doc(alias = "DRM_RAS_A_ERROR_COUNTER_ATTRS_NODE_ID")]
    #[inline]
    pub fn node_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number of the counter in its node. There may be gaps.
    #[doc(alias = "DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_ID")]
    #[inline]
    pub fn error_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// What is counted, in the driver's own words.
    #[doc(alias = "DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_NAME")]
    #[inline]
    pub fn error_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Errors counted so far.
    #[doc(alias = "DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_VALUE")]
    #[inline]
    pub fn error_value(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }
}

impl ErrorCounterWriter {
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

    /// Sets [`error-name`](ErrorCounterAttrs#method.error_name).
    #[inline]
    pub fn error_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`error-value`](ErrorCounterAttrs#method.error_value).
    #[inline]
    pub fn error_value(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}
