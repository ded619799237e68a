// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Largest id of a handle; an id shares a 32-bit number with the scope.
#[doc(alias = "NET_SHAPER_MAX_HANDLE_ID")]
pub const MAX_HANDLE_ID: u32 = 67108862;

/// What a shaper acts upon.
#[doc(alias = "net_shaper_scope")]
#[derive(Default, PartialEq, Hash)]
pub struct Scope(pub u32);

impl Scope {
    /// Not given; no shaper has this scope.
    #[doc(alias = "NET_SHAPER_SCOPE_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// All that the device sends; the root of the tree.
    #[doc(alias = "NET_SHAPER_SCOPE_NETDEV")]
    pub const NETDEV: Self = Self(1);
    /// One transmit queue; a leaf of the tree.
    #[doc(alias = "NET_SHAPER_SCOPE_QUEUE")]
    pub const QUEUE: Self = Self(2);
    /// A group in between, with queues or further nodes below it.
    #[doc(alias = "NET_SHAPER_SCOPE_NODE")]
    pub const NODE: Self = Self(3);
}

rt::enumeration! { name: Scope, number: u32, table: FAMILY[0] }

/// Unit of the limits.
#[doc(alias = "net_shaper_metric")]
#[derive(Default, PartialEq, Hash)]
pub struct Metric(pub u32);

impl Metric {
    /// Bits per second, with bursts in bits.
    #[doc(alias = "NET_SHAPER_METRIC_BPS")]
    pub const BPS: Self = Self(0);
    /// Packets per second, with bursts in packets.
    #[doc(alias = "NET_SHAPER_METRIC_PPS")]
    pub const PPS: Self = Self(1);
}

rt::enumeration! { name: Metric, number: u32, table: FAMILY[1] }
