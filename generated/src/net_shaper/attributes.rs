// @generated from specs/net_shaper.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => NetShaper { numbers: 11, writer: NetShaperWriter },
        1 => Handle { numbers: 3, writer: HandleWriter },
        2 => LeafInfo { numbers: 8, writer: LeafInfoWriter },
        3 => Caps { numbers: 11, writer: CapsWriter },
    ],
}

/// One shaper.
pub type NetShaperAttrs<'a> = AttrsOf<'a, sets::NetShaper>;

impl<'a> NetShaperAttrs<'a> {
    /// Which shaper of the interface this is.
    #[doc(alias = "NET_SHAPER_A_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<HandleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HandleAttrs<'_>>(1)
    }

    /// Unit of the two bandwidths and the burst; bits per second if it was never set. Devices
    /// without the unit give `EOPNOTSUPP`.
    #[doc(alias = "NET_SHAPER_A_METRIC")]
    #[inline]
    pub fn metric(&self) -> Result<Option<Metric>, rt::DecodeError> {
        self.view.get::<c::As<Metric, u32>>(2)
    }

    /// Rate that is guaranteed under contention, in the unit of `metric`.
    #[doc(alias = "NET_SHAPER_A_BW_MIN")]
    #[inline]
    pub fn bw_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(3)
    }

    /// Rate that is never exceeded, in the unit of `metric`; 0 means unlimited.
    #[doc(alias = "NET_SHAPER_A_BW_MAX")]
    #[inline]
    pub fn bw_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(4)
    }

    /// How much may be sent at once above the rate, in the unit of `metric`.
    #[doc(alias = "NET_SHAPER_A_BURST")]
    #[inline]
    pub fn burst(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(5)
    }

    /// Rank among the shapers with the same parent, for strict priority scheduling.
    #[doc(alias = "NET_SHAPER_A_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Share among shapers of the same parent and rank, for weighted round robin.
    #[doc(alias = "NET_SHAPER_A_WEIGHT")]
    #[inline]
    pub fn weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Index of the interface; every request needs it.
    #[doc(alias = "NET_SHAPER_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// The shaper above this one. In requests only group takes it.
    #[doc(alias = "NET_SHAPER_A_PARENT")]
    #[inline]
    pub fn parent(&self) -> Result<Option<HandleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HandleAttrs<'_>>(9)
    }

    /// Group only: one queue to put below the node; repeated.
    #[doc(alias = "NET_SHAPER_A_LEAVES")]
    #[inline]
    pub fn leaves(&self) -> rt::Multi<'a, LeafInfoAttrs<'a>> {
        self.view.all(10)
    }
}

impl NetShaperWriter {
    /// Sets [`handle`](NetShaperAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Sets [`metric`](NetShaperAttrs#method.metric).
    #[inline]
    pub fn metric(&mut self, value: Metric) -> &mut Self {
        self.put_attr::<c::As<Metric, u32>>(2, value)
    }

    /// Sets [`bw-min`](NetShaperAttrs#method.bw_min).
    #[inline]
    pub fn bw_min(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Sets [`bw-max`](NetShaperAttrs#method.bw_max).
    #[inline]
    pub fn bw_max(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Sets [`burst`](NetShaperAttrs#method.burst).
    #[inline]
    pub fn burst(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Sets [`priority`](NetShaperAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`weight`](NetShaperAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NetShaperAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`parent`](NetShaperAttrs#method.parent).
    #[inline]
    pub fn parent(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(9, fill)
    }

    /// Sets [`leaves`](NetShaperAttrs#method.leaves): call it once for each value.
    #[inline]
    pub fn leaves(&mut self, fill: impl FnOnce(&mut LeafInfoWriter)) -> &mut Self {
        self.put_nest::<LeafInfoWriter>(10, fill)
    }
}

/// Name of a shaper on its interface.
pub type HandleAttrs<'a> = AttrsOf<'a, sets::Handle>;

impl<'a> HandleAttrs<'a> {
    /// What the shaper acts upon.
    #[doc(alias = "NET_SHAPER_A_HANDLE_SCOPE")]
    #[inline]
    pub fn scope(&self) -> Result<Option<Scope>, rt::DecodeError> {
        self.view.get::<c::As<Scope, u32>>(1)
    }

    /// Index of the transmit queue, or number of the node; absent for the device. Leave it out in
    /// group to have a new node made.
    #[doc(alias = "NET_SHAPER_A_HANDLE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl HandleWriter {
    /// Sets [`scope`](HandleAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: Scope) -> &mut Self {
        self.put_attr::<c::As<Scope, u32>>(1, value)
    }

    /// Sets [`id`](HandleAttrs#method.id): at most 67108862.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
}

/// A queue that group puts below a node.
pub type LeafInfoAttrs<'a> = AttrsOf<'a, sets::LeafInfo>;

impl<'a> LeafInfoAttrs<'a> {
    /// The queue; its scope has to be queue.
    #[doc(alias = "NET_SHAPER_A_HANDLE")]
    #[inline]
    pub fn handle(&self) -> Result<Option<HandleAttrs<'a>>, rt::DecodeError> {
        self.view.get::<HandleAttrs<'_>>(1)
    }

    /// Rank among the shapers with the same parent, for strict priority scheduling.
    #[doc(alias = "NET_SHAPER_A_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Share among shapers of the same parent and rank, for weighted round robin.
    #[doc(alias = "NET_SHAPER_A_WEIGHT")]
    #[inline]
    pub fn weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl LeafInfoWriter {
    /// Sets [`handle`](LeafInfoAttrs#method.handle).
    #[inline]
    pub fn handle(&mut self, fill: impl FnOnce(&mut HandleWriter)) -> &mut Self {
        self.put_nest::<HandleWriter>(1, fill)
    }

    /// Sets [`priority`](LeafInfoAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`weight`](LeafInfoAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// Abilities of a device for one scope. A flag that is absent means no.
pub type CapsAttrs<'a> = AttrsOf<'a, sets::Caps>;

impl<'a> CapsAttrs<'a> {
    /// Index of the interface.
    #[doc(alias = "NET_SHAPER_A_CAPS_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Scope that the flags are about.
    #[doc(alias = "NET_SHAPER_A_CAPS_SCOPE")]
    #[inline]
    pub fn scope(&self) -> Result<Option<Scope>, rt::DecodeError> {
        self.view.get::<c::As<Scope, u32>>(2)
    }

    /// Limits can be given in bits per second.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_METRIC_BPS")]
    #[inline]
    pub fn support_metric_bps(&self) -> bool {
        self.view.has(3)
    }

    /// Limits can be given in packets per second.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_METRIC_PPS")]
    #[inline]
    pub fn support_metric_pps(&self) -> bool {
        self.view.has(4)
    }

    /// Shapers of this scope can hang below a node.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_NESTING")]
    #[inline]
    pub fn support_nesting(&self) -> bool {
        self.view.has(5)
    }

    /// `bw-min` can be set.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_BW_MIN")]
    #[inline]
    pub fn support_bw_min(&self) -> bool {
        self.view.has(6)
    }

    /// `bw-max` can be set.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_BW_MAX")]
    #[inline]
    pub fn support_bw_max(&self) -> bool {
        self.view.has(7)
    }

    /// `burst` can be set.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_BURST")]
    #[inline]
    pub fn support_burst(&self) -> bool {
        self.view.has(8)
    }

    /// `priority` can be set.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_PRIORITY")]
    #[inline]
    pub fn support_priority(&self) -> bool {
        self.view.has(9)
    }

    /// `weight` can be set.
    #[doc(alias = "NET_SHAPER_A_CAPS_SUPPORT_WEIGHT")]
    #[inline]
    pub fn support_weight(&self) -> bool {
        self.view.has(10)
    }
}

impl CapsWriter {
    /// Sets [`ifindex`](CapsAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`scope`](CapsAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: Scope) -> &mut Self {
        self.put_attr::<c::As<Scope, u32>>(2, value)
    }

    /// Sets [`support-metric-bps`](CapsAttrs#method.support_metric_bps).
    #[inline]
    pub fn support_metric_bps(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }

    /// Sets [`support-metric-pps`](CapsAttrs#method.support_metric_pps).
    #[inline]
    pub fn support_metric_pps(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }

    /// Sets [`support-nesting`](CapsAttrs#method.support_nesting).
    #[inline]
    pub fn support_nesting(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`support-bw-min`](CapsAttrs#method.support_bw_min).
    #[inline]
    pub fn support_bw_min(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`support-bw-max`](CapsAttrs#method.support_bw_max).
    #[inline]
    pub fn support_bw_max(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`support-burst`](CapsAttrs#method.support_burst).
    #[inline]
    pub fn support_burst(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`support-priority`](CapsAttrs#method.support_priority).
    #[inline]
    pub fn support_priority(&mut self, present: bool) -> &mut Self {
        self.put_flag(9, present)
    }

    /// Sets [`support-weight`](CapsAttrs#method.support_weight).
    #[inline]
    pub fn support_weight(&mut self, present: bool) -> &mut Self {
        self.put_flag(10, present)
    }
}
