// @generated from specs/ovs_vport.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => VportOptions { numbers: 3, writer: VportOptionsWriter },
        1 => VxlanExt { numbers: 2, writer: VxlanExtWriter },
        2 => UpcallStats { numbers: 2, writer: UpcallStatsWriter },
        3 => Vport { numbers: 11, writer: VportWriter },
    ],
}

/// Options of the obsolete tunnel ports.
pub type VportOptionsAttrs<'a> = AttrsOf<'a, sets::VportOptions>;

impl<'a> VportOptionsAttrs<'a> {
    /// UDP destination port of VXLAN and Geneve, in host byte order.
    #[doc(alias = "OVS_TUNNEL_ATTR_DST_PORT")]
    #[inline]
    pub fn dst_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Extensions of VXLAN.
    #[doc(alias = "OVS_TUNNEL_ATTR_EXTENSION")]
    #[inline]
    pub fn extension(&self) -> Result<Option<VxlanExtAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VxlanExtAttrs<'_>>(2)
    }
}

impl VportOptionsWriter {
    /// Sets [`dst-port`](VportOptionsAttrs#method.dst_port).
    #[inline]
    pub fn dst_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`extension`](VportOptionsAttrs#method.extension).
    #[inline]
    pub fn extension(&mut self, fill: impl FnOnce(&mut VxlanExtWriter)) -> &mut Self {
        self.put_nest::<VxlanExtWriter>(2, fill)
    }
}

/// Extensions of VXLAN ports.
pub type VxlanExtAttrs<'a> = AttrsOf<'a, sets::VxlanExt>;

impl<'a> VxlanExtAttrs<'a> {
    /// Packets carry a group policy id (GBP).
    #[doc(alias = "OVS_VXLAN_EXT_GBP")]
    #[inline]
    pub fn gbp(&self) -> bool {
        self.view.has(1)
    }
}

impl VxlanExtWriter {
    /// Sets [`gbp`](VxlanExtAttrs#method.gbp).
    #[inline]
    pub fn gbp(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }
}

/// Upcalls caused by packets of a port (newer kernels).
pub type UpcallStatsAttrs<'a> = AttrsOf<'a, sets::UpcallStats>;

impl<'a> UpcallStatsAttrs<'a> {
    /// Packets handed to user space.
    #[doc(alias = "OVS_VPORT_UPCALL_ATTR_SUCCESS")]
    #[inline]
    pub fn success(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(0)
    }

    /// Packets lost on the way to user space, because a socket was full for instance.
    #[doc(alias = "OVS_VPORT_UPCALL_ATTR_FAIL")]
    #[inline]
    pub fn fail(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }
}

impl UpcallStatsWriter {
    /// Sets [`success`](UpcallStatsAttrs#method.success).
    #[inline]
    pub fn success(&mut self, value: u64) -> &mut Self {
        self.put_u64(0, value)
    }

    /// Sets [`fail`](UpcallStatsAttrs#method.fail).
    #[inline]
    pub fn fail(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }
}

/// One port.
pub type VportAttrs<'a> = AttrsOf<'a, sets::Vport>;

impl<'a> VportAttrs<'a> {
    /// Number of the port in its datapath, as in the flow key's `in-port` and the action `output`.
    /// 0 is the local port.
    #[doc(alias = "OVS_VPORT_ATTR_PORT_NO")]
    #[inline]
    pub fn port_no(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Kind of the port; fixed when it is created.
    #[doc(alias = "OVS_VPORT_ATTR_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<VportType>, rt::DecodeError> {
        self.view.get::<c::As<VportType, u32>>(2)
    }

    /// Name of the port's network device, up to 15 bytes.
    #[doc(alias = "OVS_VPORT_ATTR_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Options that belong to the type.
    #[doc(alias = "OVS_VPORT_ATTR_OPTIONS")]
    #[inline]
    pub fn options(&self) -> Result<Option<VportOptionsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VportOptionsAttrs<'_>>(4)
    }

    /// Netlink port ids of the sockets that get this port's upcalls. A single zero means none;
    /// several need the datapath's feature `vport-pids`.
    #[doc(alias = "OVS_VPORT_ATTR_UPCALL_PID")]
    #[inline]
    pub fn upcall_pid(&self) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(5)
    }

    /// Counters; read-only.
    #[doc(alias = "OVS_VPORT_ATTR_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<OvsVportStats>, rt::DecodeError> {
        self.view.get::<c::Struct<OvsVportStats>>(6)
    }

    /// Interface index of the port's device. In requests to add an internal port the index it shall
    /// get; other types give `EOPNOTSUPP` then.
    #[doc(alias = "OVS_VPORT_ATTR_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Id of the network namespace in which the device lives, if it is another one than the
    /// datapath's. Negative if this namespace has no id for it.
    #[doc(alias = "OVS_VPORT_ATTR_NETNSID")]
    #[inline]
    pub fn netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(9)
    }

    /// Upcall counters; read-only.
    #[doc(alias = "OVS_VPORT_ATTR_UPCALL_STATS")]
    #[inline]
    pub fn upcall_stats(&self) -> Result<Option<UpcallStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<UpcallStatsAttrs<'_>>(10)
    }
}

impl VportWriter {
    /// Sets [`port-no`](VportAttrs#method.port_no).
    #[inline]
    pub fn port_no(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`type`](VportAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: VportType) -> &mut Self {
        self.put_attr::<c::As<VportType, u32>>(2, value)
    }

    /// Sets [`name`](VportAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`options`](VportAttrs#method.options).
    #[inline]
    pub fn options(&mut self, fill: impl FnOnce(&mut VportOptionsWriter)) -> &mut Self {
        self.put_nest::<VportOptionsWriter>(4, fill)
    }

    /// Sets [`upcall-pid`](VportAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(5, values)
    }

    /// Sets [`stats`](VportAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, value: OvsVportStats) -> &mut Self {
        self.put_attr::<c::Struct<OvsVportStats>>(6, value)
    }

    /// Sets [`ifindex`](VportAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`netnsid`](VportAttrs#method.netnsid).
    #[inline]
    pub fn netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(9, value)
    }

    /// Sets [`upcall-stats`](VportAttrs#method.upcall_stats).
    #[inline]
    pub fn upcall_stats(
        &mut self,
        fill: impl FnOnce(&mut UpcallStatsWriter),
    ) -> &mut Self {
        self.put_nest::<UpcallStatsWriter>(10, fill)
    }
}
