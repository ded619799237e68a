// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [Get(3), DelNtf(4), PortGet(7), PortDelNtf(8), SbGet(13),
    SbPoolGet(17), SbPortPoolGet(21), SbTcPoolBindGet(25), EswitchGet(29),
    DpipeTableGet(31), DpipeEntriesGet(32), DpipeHeadersGet(33), ResourceDump(36),
    Reload(37), ParamGet(38), ParamNewNtf(40), ParamDelNtf(41), RegionGet(42),
    RegionNew(44), RegionDelNtf(45), RegionRead(46), PortParamGet(47), InfoGet(51),
    HealthReporterGet(52), HealthReporterNtf(54), HealthReporterDiagnose(55),
    HealthReporterDumpGet(56), FlashUpdateBeginNtf(58), FlashUpdateEndNtf(59),
    FlashUpdateStatusNtf(60), TrapGet(63), TrapDelNtf(64), TrapGroupGet(67),
    TrapGroupDelNtf(68), TrapPolicerGet(71), TrapPolicerDelNtf(72), RateGet(76),
    RateDelNtf(77), LinecardGet(80), LinecardDelNtf(81), SelftestsGet(82),
    SelftestsRun(83)]
);

rt::operations!(
    Get, PortGet, PortSet, PortNew, PortDel, PortSplit, PortUnsplit, SbGet, SbPoolGet,
    SbPoolSet, SbPortPoolGet, SbPortPoolSet, SbTcPoolBindGet, SbTcPoolBindSet,
    SbOccSnapshot, SbOccMaxClear, EswitchGet, EswitchSet, DpipeTableGet, DpipeEntriesGet,
    DpipeHeadersGet, DpipeTableCountersSet, ResourceSet, ResourceDump, Reload, ParamGet,
    ParamSet, RegionGet, RegionNew, RegionDel, RegionRead, PortParamGet, PortParamSet,
    InfoGet, HealthReporterGet, HealthReporterSet, HealthReporterRecover,
    HealthReporterDiagnose, HealthReporterDumpGet, HealthReporterDumpClear, FlashUpdate,
    TrapGet, TrapSet, TrapGroupGet, TrapGroupSet, TrapPolicerGet, TrapPolicerSet,
    HealthReporterTest, RateGet, RateSet, RateNew, RateDel, LinecardGet, LinecardSet,
    SelftestsGet, SelftestsRun, NotifyFilterSet
);

/// Describes a device, or with a dump all (`devlink dev show`): its name, whether the last reload
/// failed, and how often it was reloaded.
/// - For one object it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `reload-failed`, `dev-stats`, `nested-devlink`, `index`.
/// - As a dump it takes no attributes; it returns `bus-name`, `dev-name`, `reload-failed`,
///   `dev-stats`, `nested-devlink`, `index`.
#[doc(alias = "DEVLINK_CMD_GET")]
pub type Get = RequestOf<ops::Get>;

rt::request!(get, Get, GetReply, 0, [DoReply, Dump], DevlinkAttrs, Devlink);

impl Get {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a port, or with a dump all (`devlink port show`): type, flavour, interface, function.
/// Kernels before 6.8 give the replies of a dump the command number 3 instead of 7.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns `bus-name`,
///   `dev-name`, `port-index`, `port-type`, `port-desired-type`, `port-netdev-ifindex`,
///   `port-netdev-name`, `port-ibdev-name`, `port-split-group`, `port-flavour`, `port-number`,
///   `port-split-subport-number`, `port-pci-pf-number`, `port-pci-vf-number`, `port-function`,
///   `port-lanes`, `port-splittable`, `port-external`, `port-controller-number`,
///   `port-pci-sf-number`, `linecard-index`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `port-index`, `port-type`, `port-desired-type`, `port-netdev-ifindex`, `port-netdev-name`,
///   `port-ibdev-name`, `port-split-group`, `port-flavour`, `port-number`,
///   `port-split-subport-number`, `port-pci-pf-number`, `port-pci-vf-number`, `port-function`,
///   `port-lanes`, `port-splittable`, `port-external`, `port-controller-number`,
///   `port-pci-sf-number`, `linecard-index`, `index`.
#[doc(alias = "DEVLINK_CMD_PORT_GET")]
pub type PortGet = RequestOf<ops::PortGet>;

rt::request!(port_get, PortGet, PortGetReply, 1, [DoReply, Dump], DevlinkAttrs, Devlink);

impl PortGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes the type of a port (`devlink port set`) or its function, such as MAC address and state
/// (`devlink port function set`). Of the function's attributes `state` comes last, so that the
/// others are in place before it becomes active. `EOPNOTSUPP` means that the driver cannot change
/// one of them, `EINVAL` a bad address.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `port-type`, `port-function`,
///   `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_SET")]
pub type PortSet = RequestOf<ops::PortSet>;

rt::request!(port_set, PortSet, PortSetReply, 2, [Do], DevlinkAttrs, Devlink);

impl PortSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`port-type`](DevlinkAttrs#method.port_type).
    #[inline]
    pub fn port_type(&mut self, value: PortType) -> &mut Self {
        self.put_attr::<c::As<PortType, u16>>(4, value)
    }

    /// Writes [`port-function`](DevlinkAttrs#method.port_function).
    #[inline]
    pub fn port_function(
        &mut self,
        fill: impl FnOnce(&mut DlPortFunctionWriter),
    ) -> &mut Self {
        self.put_nest::<DlPortFunctionWriter>(145, fill)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Makes a port for a new function of the device, today a subfunction (`devlink port add`).
/// `port-flavour` and `port-pci-pf-number` are required (`EINVAL`); the driver chooses index and
/// number unless they are given. The reply describes the port. The function is inactive at first.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `port-flavour`,
///   `port-pci-pf-number`, `port-controller-number`, `port-pci-sf-number`, `index`; it returns
///   `bus-name`, `dev-name`, `port-index`, `port-type`, `port-desired-type`, `port-netdev-ifindex`,
///   `port-netdev-name`, `port-ibdev-name`, `port-split-group`, `port-flavour`, `port-number`,
///   `port-split-subport-number`, `port-pci-pf-number`, `port-pci-vf-number`, `port-function`,
///   `port-lanes`, `port-splittable`, `port-external`, `port-controller-number`,
///   `port-pci-sf-number`, `linecard-index`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_NEW")]
pub type PortNew = RequestOf<ops::PortNew>;

rt::request!(port_new, PortNew, PortNewReply, 3, [DoReply], DevlinkAttrs, Devlink);

impl PortNew {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`port-flavour`](DevlinkAttrs#method.port_flavour).
    #[inline]
    pub fn port_flavour(&mut self, value: PortFlavour) -> &mut Self {
        self.put_attr::<c::As<PortFlavour, u16>>(77, value)
    }

    /// Writes [`port-pci-pf-number`](DevlinkAttrs#method.port_pci_pf_number).
    #[inline]
    pub fn port_pci_pf_number(&mut self, value: u16) -> &mut Self {
        self.put_u16(127, value)
    }

    /// Writes [`port-controller-number`](DevlinkAttrs#method.port_controller_number).
    #[inline]
    pub fn port_controller_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(150, value)
    }

    /// Writes [`port-pci-sf-number`](DevlinkAttrs#method.port_pci_sf_number).
    #[inline]
    pub fn port_pci_sf_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(164, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Removes a port made by port-new (`devlink port del`).
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_DEL")]
pub type PortDel = RequestOf<ops::PortDel>;

rt::request!(port_del, PortDel, PortDelReply, 4, [Do], DevlinkAttrs, Devlink);

impl PortDel {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Splits a physical port into several (`devlink port split`). `port-split-count` is required, a
/// power of two, at least 2 and at most the number of lanes; otherwise, or if the port cannot be
/// split, `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `port-split-count`, `index`; it
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_SPLIT")]
pub type PortSplit = RequestOf<ops::PortSplit>;

rt::request!(port_split, PortSplit, PortSplitReply, 5, [Do], DevlinkAttrs, Devlink);

impl PortSplit {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`port-split-count`](DevlinkAttrs#method.port_split_count).
    #[inline]
    pub fn port_split_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Undoes a split (`devlink port unsplit`); any of the parts may be named.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_UNSPLIT")]
pub type PortUnsplit = RequestOf<ops::PortUnsplit>;

rt::request!(
    port_unsplit, PortUnsplit, PortUnsplitReply, 6, [Do], DevlinkAttrs, Devlink
);

impl PortUnsplit {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a shared buffer of a switch, or with a dump all (`devlink sb show`). `sb-index` is
/// required for one.
/// - For one object it takes `bus-name`, `dev-name`, `sb-index`, `index`; it returns `bus-name`,
///   `dev-name`, `sb-index`, `sb-size`, `sb-ingress-pool-count`, `sb-egress-pool-count`,
///   `sb-ingress-tc-count`, `sb-egress-tc-count`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `sb-index`, `sb-size`, `sb-ingress-pool-count`, `sb-egress-pool-count`, `sb-ingress-tc-count`,
///   `sb-egress-tc-count`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_GET")]
pub type SbGet = RequestOf<ops::SbGet>;

rt::request!(sb_get, SbGet, SbGetReply, 7, [DoReply, Dump], DevlinkAttrs, Devlink);

impl SbGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a pool of a shared buffer, or with a dump all (`devlink sb pool show`). `sb-index` and
/// `sb-pool-index` are required for one.
/// - For one object it takes `bus-name`, `dev-name`, `sb-index`, `sb-pool-index`, `index`; it
///   returns `bus-name`, `dev-name`, `sb-index`, `sb-pool-index`, `sb-pool-type`, `sb-pool-size`,
///   `sb-pool-threshold-type`, `sb-pool-cell-size`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `sb-index`, `sb-pool-index`, `sb-pool-type`, `sb-pool-size`, `sb-pool-threshold-type`,
///   `sb-pool-cell-size`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_POOL_GET")]
pub type SbPoolGet = RequestOf<ops::SbPoolGet>;

rt::request!(
    sb_pool_get, SbPoolGet, SbPoolGetReply, 8, [DoReply, Dump], DevlinkAttrs, Devlink
);

impl SbPoolGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Sets size and kind of threshold of a pool (`devlink sb pool set`); both are required (`EINVAL`).
/// - For one object it takes `bus-name`, `dev-name`, `sb-index`, `sb-pool-index`, `sb-pool-size`,
///   `sb-pool-threshold-type`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_POOL_SET")]
pub type SbPoolSet = RequestOf<ops::SbPoolSet>;

rt::request!(sb_pool_set, SbPoolSet, SbPoolSetReply, 9, [Do], DevlinkAttrs, Devlink);

impl SbPoolSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Writes [`sb-pool-size`](DevlinkAttrs#method.sb_pool_size).
    #[inline]
    pub fn sb_pool_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Writes [`sb-pool-threshold-type`](DevlinkAttrs#method.sb_pool_threshold_type).
    #[inline]
    pub fn sb_pool_threshold_type(&mut self, value: SbThresholdType) -> &mut Self {
        self.put_attr::<c::As<SbThresholdType, u8>>(20, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns how much of a pool a port may use and uses, or with a dump for all ports and pools
/// (`devlink sb port pool show`).
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `index`; it returns `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `sb-threshold`, `sb-occ-cur`, `sb-occ-max`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `port-index`, `sb-index`, `sb-pool-index`, `sb-threshold`, `sb-occ-cur`, `sb-occ-max`,
///   `index`.
#[doc(alias = "DEVLINK_CMD_SB_PORT_POOL_GET")]
pub type SbPortPoolGet = RequestOf<ops::SbPortPoolGet>;

rt::request!(
    sb_port_pool_get, SbPortPoolGet, SbPortPoolGetReply, 10, [DoReply, Dump],
    DevlinkAttrs, Devlink
);

impl SbPortPoolGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Sets how much of a pool a port may use (`devlink sb port pool set`).
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `sb-threshold`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_PORT_POOL_SET")]
pub type SbPortPoolSet = RequestOf<ops::SbPortPoolSet>;

rt::request!(
    sb_port_pool_set, SbPortPoolSet, SbPortPoolSetReply, 11, [Do], DevlinkAttrs, Devlink
);

impl SbPortPoolSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Writes [`sb-threshold`](DevlinkAttrs#method.sb_threshold).
    #[inline]
    pub fn sb_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns which pool a traffic class of a port uses and how much of it, or with a dump for all
/// (`devlink sb tc bind show`).
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-type`,
///   `sb-tc-index`, `index`; it returns `bus-name`, `dev-name`, `port-index`, `sb-index`,
///   `sb-pool-index`, `sb-pool-type`, `sb-threshold`, `sb-tc-index`, `sb-occ-cur`, `sb-occ-max`,
///   `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `port-index`, `sb-index`, `sb-pool-index`, `sb-pool-type`, `sb-threshold`, `sb-tc-index`,
///   `sb-occ-cur`, `sb-occ-max`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_TC_POOL_BIND_GET")]
pub type SbTcPoolBindGet = RequestOf<ops::SbTcPoolBindGet>;

rt::request!(
    sb_tc_pool_bind_get, SbTcPoolBindGet, SbTcPoolBindGetReply, 12, [DoReply, Dump],
    DevlinkAttrs, Devlink
);

impl SbTcPoolBindGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`sb-pool-type`](DevlinkAttrs#method.sb_pool_type).
    #[inline]
    pub fn sb_pool_type(&mut self, value: SbPoolType) -> &mut Self {
        self.put_attr::<c::As<SbPoolType, u8>>(18, value)
    }

    /// Writes [`sb-tc-index`](DevlinkAttrs#method.sb_tc_index).
    #[inline]
    pub fn sb_tc_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(22, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Binds a traffic class of a port to a pool, with a threshold (`devlink sb tc bind set`).
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `sb-pool-type`, `sb-threshold`, `sb-tc-index`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_TC_POOL_BIND_SET")]
pub type SbTcPoolBindSet = RequestOf<ops::SbTcPoolBindSet>;

rt::request!(
    sb_tc_pool_bind_set, SbTcPoolBindSet, SbTcPoolBindSetReply, 13, [Do], DevlinkAttrs,
    Devlink
);

impl SbTcPoolBindSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Writes [`sb-pool-type`](DevlinkAttrs#method.sb_pool_type).
    #[inline]
    pub fn sb_pool_type(&mut self, value: SbPoolType) -> &mut Self {
        self.put_attr::<c::As<SbPoolType, u8>>(18, value)
    }

    /// Writes [`sb-threshold`](DevlinkAttrs#method.sb_threshold).
    #[inline]
    pub fn sb_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Writes [`sb-tc-index`](DevlinkAttrs#method.sb_tc_index).
    #[inline]
    pub fn sb_tc_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(22, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Makes the device take a snapshot of the occupancy of a shared buffer (`devlink sb occupancy
/// snapshot`). Read it with sb-port-pool-get and sb-tc-pool-bind-get.
/// - For one object it takes `bus-name`, `dev-name`, `sb-index`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_OCC_SNAPSHOT")]
pub type SbOccSnapshot = RequestOf<ops::SbOccSnapshot>;

rt::request!(
    sb_occ_snapshot, SbOccSnapshot, SbOccSnapshotReply, 14, [Do], DevlinkAttrs, Devlink
);

impl SbOccSnapshot {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Clears the maxima of occupancy (`devlink sb occupancy clearmax`).
/// - For one object it takes `bus-name`, `dev-name`, `sb-index`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_OCC_MAX_CLEAR")]
pub type SbOccMaxClear = RequestOf<ops::SbOccMaxClear>;

rt::request!(
    sb_occ_max_clear, SbOccMaxClear, SbOccMaxClearReply, 15, [Do], DevlinkAttrs, Devlink
);

impl SbOccMaxClear {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns the modes of the embedded switch, which connects physical, virtual and subfunctions with
/// the wire (`devlink dev eswitch show`). Needs `CAP_NET_ADMIN` although it only reads.
/// - For one object it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `eswitch-mode`, `eswitch-inline-mode`, `eswitch-encap-mode`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_ESWITCH_GET")]
pub type EswitchGet = RequestOf<ops::EswitchGet>;

rt::request!(
    eswitch_get, EswitchGet, EswitchGetReply, 16, [DoReply], DevlinkAttrs, Devlink
);

impl EswitchGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes the modes of the embedded switch (`devlink dev eswitch set`), one after the other until
/// one fails. Changing `eswitch-mode` makes and removes interfaces; `EBUSY` means that rate nodes
/// are in the way.
/// - For one object it takes `bus-name`, `dev-name`, `eswitch-mode`, `eswitch-inline-mode`,
///   `eswitch-encap-mode`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_ESWITCH_SET")]
pub type EswitchSet = RequestOf<ops::EswitchSet>;

rt::request!(eswitch_set, EswitchSet, EswitchSetReply, 17, [Do], DevlinkAttrs, Devlink);

impl EswitchSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`eswitch-mode`](DevlinkAttrs#method.eswitch_mode).
    #[inline]
    pub fn eswitch_mode(&mut self, value: EswitchMode) -> &mut Self {
        self.put_attr::<c::As<EswitchMode, u16>>(25, value)
    }

    /// Writes [`eswitch-inline-mode`](DevlinkAttrs#method.eswitch_inline_mode).
    #[inline]
    pub fn eswitch_inline_mode(&mut self, value: EswitchInlineMode) -> &mut Self {
        self.put_attr::<c::As<EswitchInlineMode, u8>>(26, value)
    }

    /// Writes [`eswitch-encap-mode`](DevlinkAttrs#method.eswitch_encap_mode).
    #[inline]
    pub fn eswitch_encap_mode(&mut self, value: EswitchEncapMode) -> &mut Self {
        self.put_attr::<c::As<EswitchEncapMode, u8>>(62, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes one match-action table of the device's packet pipeline, or all if no name is given
/// (`devlink dpipe table show`). No dump, but the answer may be several messages with an end
/// marker.
/// - For one object it takes `bus-name`, `dev-name`, `dpipe-table-name`, `index`; it returns
///   `bus-name`, `dev-name`, `dpipe-tables`, `index`.
#[doc(alias = "DEVLINK_CMD_DPIPE_TABLE_GET")]
pub type DpipeTableGet = RequestOf<ops::DpipeTableGet>;

rt::request!(
    dpipe_table_get, DpipeTableGet, DpipeTableGetReply, 18, [DoReply], DevlinkAttrs,
    Devlink
);

impl DpipeTableGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Lists the entries of one table (`devlink dpipe table dump`). `dpipe-table-name` is required; a
/// missing or unknown one gives `EINVAL`. No dump, but the answer may be several messages with an
/// end marker.
/// - For one object it takes `bus-name`, `dev-name`, `dpipe-table-name`, `index`; it returns
///   `bus-name`, `dev-name`, `dpipe-entries`, `index`.
#[doc(alias = "DEVLINK_CMD_DPIPE_ENTRIES_GET")]
pub type DpipeEntriesGet = RequestOf<ops::DpipeEntriesGet>;

rt::request!(
    dpipe_entries_get, DpipeEntriesGet, DpipeEntriesGetReply, 19, [DoReply],
    DevlinkAttrs, Devlink
);

impl DpipeEntriesGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Lists the packet headers and fields to which tables refer (`devlink dpipe header show`). No
/// dump, but the answer may be several messages with an end marker.
/// - For one object it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `dpipe-headers`, `index`.
#[doc(alias = "DEVLINK_CMD_DPIPE_HEADERS_GET")]
pub type DpipeHeadersGet = RequestOf<ops::DpipeHeadersGet>;

rt::request!(
    dpipe_headers_get, DpipeHeadersGet, DpipeHeadersGetReply, 20, [DoReply],
    DevlinkAttrs, Devlink
);

impl DpipeHeadersGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Switches counters of a table's entries on or off (`devlink dpipe table set`). `EINVAL` means an
/// unknown table or a missing attribute.
/// - For one object it takes `bus-name`, `dev-name`, `dpipe-table-name`,
///   `dpipe-table-counters-enabled`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_DPIPE_TABLE_COUNTERS_SET")]
pub type DpipeTableCountersSet = RequestOf<ops::DpipeTableCountersSet>;

rt::request!(
    dpipe_table_counters_set, DpipeTableCountersSet, DpipeTableCountersSetReply, 21,
    [Do], DevlinkAttrs, Devlink
);

impl DpipeTableCountersSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Writes [`dpipe-table-counters-enabled`](DevlinkAttrs#method.dpipe_table_counters_enabled).
    #[inline]
    pub fn dpipe_table_counters_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Plans a new size for a resource (`devlink resource set`), which takes effect with a reload.
/// `EINVAL` means an unknown `resource-id`, or a size outside of the limits or not a multiple of
/// the granularity.
/// - For one object it takes `bus-name`, `dev-name`, `resource-id`, `resource-size`, `index`; it
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RESOURCE_SET")]
pub type ResourceSet = RequestOf<ops::ResourceSet>;

rt::request!(
    resource_set, ResourceSet, ResourceSetReply, 22, [Do], DevlinkAttrs, Devlink
);

impl ResourceSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`resource-id`](DevlinkAttrs#method.resource_id).
    #[inline]
    pub fn resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(66, value)
    }

    /// Writes [`resource-size`](DevlinkAttrs#method.resource_size).
    #[inline]
    pub fn resource_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(67, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Lists the resources of a device with sizes and occupancy, as a tree (`devlink resource show`).
/// As a single request the answer may be several messages with an end marker, and `EOPNOTSUPP`
/// means that there are none. Newer kernels know ports with resources of their own, and a true
/// dump.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns `bus-name`,
///   `dev-name`, `port-index`, `resource-list`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`, `resource-scope-mask`; it returns
///   `bus-name`, `dev-name`, `port-index`, `resource-list`, `index`.
#[doc(alias = "DEVLINK_CMD_RESOURCE_DUMP")]
pub type ResourceDump = RequestOf<ops::ResourceDump>;

rt::request!(
    resource_dump, ResourceDump, ResourceDumpReply, 23, [DoReply, Dump], DevlinkAttrs,
    Devlink
);

impl ResourceDump {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Writes [`resource-scope-mask`](DevlinkAttrs#method.resource_scope_mask).
    #[inline]
    pub fn resource_scope_mask(&mut self, value: ResourceScopeFlags) -> &mut Self {
        self.put_attr::<c::As<ResourceScopeFlags, u32>>(185, value)
    }
}

/// Reloads the driver's part of a device, which applies parameters and resource sizes, activates
/// firmware or moves the device to another network namespace (`devlink dev reload`). The reply says
/// what was done, but comes only if the request had `reload-action` or `reload-limits`. `EINVAL`
/// means resource sizes that do not fit together or an unknown namespace, `EOPNOTSUPP` an action or
/// limit that the driver lacks, `EPERM` no rights in the target namespace.
/// - For one object it takes `bus-name`, `dev-name`, `netns-fd`, `netns-pid`, `netns-id`,
///   `reload-action`, `reload-limits`, `index`; it returns `bus-name`, `dev-name`,
///   `reload-actions-performed`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RELOAD")]
pub type Reload = RequestOf<ops::Reload>;

rt::request!(reload, Reload, ReloadReply, 24, [DoReply], DevlinkAttrs, Devlink);

impl Reload {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`netns-fd`](DevlinkAttrs#method.netns_fd).
    #[inline]
    pub fn netns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(138, value)
    }

    /// Writes [`netns-pid`](DevlinkAttrs#method.netns_pid).
    #[inline]
    pub fn netns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(139, value)
    }

    /// Writes [`netns-id`](DevlinkAttrs#method.netns_id).
    #[inline]
    pub fn netns_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(140, value)
    }

    /// Writes [`reload-action`](DevlinkAttrs#method.reload_action).
    #[inline]
    pub fn reload_action(&mut self, value: ReloadAction) -> &mut Self {
        self.put_attr::<c::As<ReloadAction, u8>>(153, value)
    }

    /// Writes [`reload-limits`](DevlinkAttrs#method.reload_limits).
    #[inline]
    pub fn reload_limits(&mut self, value: rt::Bitfield<ReloadLimitFlags>) -> &mut Self {
        self.put_attr::<rt::Bitfield<ReloadLimitFlags>>(155, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns a parameter of the device by name, or with a dump all (`devlink dev param show`). An
/// unknown name gives `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `param-name`, `index`; it returns `bus-name`,
///   `dev-name`, `param`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `param`, `index`.
#[doc(alias = "DEVLINK_CMD_PARAM_GET")]
pub type ParamGet = RequestOf<ops::ParamGet>;

rt::request!(
    param_get, ParamGet, ParamGetReply, 25, [DoReply, Dump], DevlinkAttrs, Devlink
);

impl ParamGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`param-name`](DevlinkAttrs#method.param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes a parameter (`devlink dev param set`). `param-name`, `param-type` and
/// `param-value-cmode` are required, and the value as `param-value-data` in the form of the type.
/// `param-reset-default` may take its place. `EINVAL` means an unknown name, another type or a
/// value that the driver refuses, `EOPNOTSUPP` a configuration mode that the parameter lacks.
/// - For one object it takes `bus-name`, `dev-name`, `param-name`, `param-type`,
///   `param-value-data`, `param-value-cmode`, `param-reset-default`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PARAM_SET")]
pub type ParamSet = RequestOf<ops::ParamSet>;

rt::request!(param_set, ParamSet, ParamSetReply, 26, [Do], DevlinkAttrs, Devlink);

impl ParamSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`param-name`](DevlinkAttrs#method.param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }

    /// Writes [`param-type`](DevlinkAttrs#method.param_type).
    #[inline]
    pub fn param_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(83, value)
    }

    /// Writes [`param-value-data`](DevlinkAttrs#method.param_value_data).
    #[inline]
    pub fn param_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(86, value)
    }

    /// Writes [`param-value-cmode`](DevlinkAttrs#method.param_value_cmode).
    #[inline]
    pub fn param_value_cmode(&mut self, value: ParamCmode) -> &mut Self {
        self.put_attr::<c::As<ParamCmode, u8>>(87, value)
    }

    /// Writes [`param-reset-default`](DevlinkAttrs#method.param_reset_default).
    #[inline]
    pub fn param_reset_default(&mut self, present: bool) -> &mut Self {
        self.put_flag(183, present)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a region of the device's memory that can be looked at, and its snapshots, or with a
/// dump all regions (`devlink region show`). An unknown name gives `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `region-name`, `index`; it
///   returns `bus-name`, `dev-name`, `port-index`, `region-name`, `region-size`,
///   `region-snapshots`, `region-max-snapshots`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `port-index`, `region-name`, `region-size`, `region-snapshots`, `region-max-snapshots`,
///   `index`.
#[doc(alias = "DEVLINK_CMD_REGION_GET")]
pub type RegionGet = RequestOf<ops::RegionGet>;

rt::request!(
    region_get, RegionGet, RegionGetReply, 27, [DoReply, Dump], DevlinkAttrs, Devlink
);

impl RegionGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Takes a snapshot of a region (`devlink region new`). The id may be given, else the kernel
/// chooses one and returns it in the reply. `EOPNOTSUPP` means that the region can be captured by
/// the driver only, `ENOSPC` that it has as many snapshots as it may, `EEXIST` that the id is
/// taken.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `region-name`,
///   `region-snapshot-id`, `index`; it returns `bus-name`, `dev-name`, `port-index`, `region-name`,
///   `region-size`, `region-snapshots`, `region-max-snapshots`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_REGION_NEW")]
pub type RegionNew = RequestOf<ops::RegionNew>;

rt::request!(
    region_new, RegionNew, RegionNewReply, 28, [DoReply], DevlinkAttrs, Devlink
);

impl RegionNew {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Writes [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Deletes a snapshot (`devlink region del`). An unknown region or snapshot gives `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `region-name`,
///   `region-snapshot-id`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_REGION_DEL")]
pub type RegionDel = RequestOf<ops::RegionDel>;

rt::request!(region_del, RegionDel, RegionDelReply, 29, [Do], DevlinkAttrs, Devlink);

impl RegionDel {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Writes [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Reads from a snapshot, or with `region-direct` from the device itself (`devlink region read`,
/// `devlink region dump`). Dump only; data come in chunks of up to 256 bytes. `region-chunk-addr`
/// and `region-chunk-len` limit it to a part, if both are given. `EINVAL` means an unknown region
/// or snapshot, or neither snapshot nor `region-direct`; `EOPNOTSUPP` that the region cannot be
/// read directly.
/// - As a dump it takes `bus-name`, `dev-name`, `port-index`, `region-name`, `region-snapshot-id`,
///   `region-chunk-addr`, `region-chunk-len`, `region-direct`, `index`; it returns `bus-name`,
///   `dev-name`, `port-index`, `region-name`, `region-chunks`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_REGION_READ")]
pub type RegionRead = RequestOf<ops::RegionRead>;

rt::request!(
    region_read, RegionRead, RegionReadReply, 30, [Dump], DevlinkAttrs, Devlink
);

impl RegionRead {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Writes [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Writes [`region-chunk-addr`](DevlinkAttrs#method.region_chunk_addr).
    #[inline]
    pub fn region_chunk_addr(&mut self, value: u64) -> &mut Self {
        self.put_u64(96, value)
    }

    /// Writes [`region-chunk-len`](DevlinkAttrs#method.region_chunk_len).
    #[inline]
    pub fn region_chunk_len(&mut self, value: u64) -> &mut Self {
        self.put_u64(97, value)
    }

    /// Writes [`region-direct`](DevlinkAttrs#method.region_direct).
    #[inline]
    pub fn region_direct(&mut self, present: bool) -> &mut Self {
        self.put_flag(179, present)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Meant for parameters of ports. Kernels of today have none and answer `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns `bus-name`,
///   `dev-name`, `port-index`, `index`.
/// - As a dump it takes no attributes; it returns `bus-name`, `dev-name`, `port-index`, `index`.
#[doc(alias = "DEVLINK_CMD_PORT_PARAM_GET")]
pub type PortParamGet = RequestOf<ops::PortParamGet>;

rt::request!(
    port_param_get, PortParamGet, PortParamGetReply, 31, [DoReply, Dump], DevlinkAttrs,
    Devlink
);

impl PortParamGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Meant for parameters of ports. Kernels of today have none and answer `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_PARAM_SET")]
pub type PortParamSet = RequestOf<ops::PortParamSet>;

rt::request!(
    port_param_set, PortParamSet, PortParamSetReply, 32, [Do], DevlinkAttrs, Devlink
);

impl PortParamSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns driver, serial numbers and versions of hardware and firmware of a device, or with a dump
/// of all (`devlink dev info`). Devices without such information are left out of a dump.
/// - For one object it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `info-driver-name`, `info-serial-number`, `info-version-fixed`, `info-version-running`,
///   `info-version-stored`, `info-board-serial-number`, `index`.
/// - As a dump it takes no attributes; it returns `bus-name`, `dev-name`, `info-driver-name`,
///   `info-serial-number`, `info-version-fixed`, `info-version-running`, `info-version-stored`,
///   `info-board-serial-number`, `index`.
#[doc(alias = "DEVLINK_CMD_INFO_GET")]
pub type InfoGet = RequestOf<ops::InfoGet>;

rt::request!(
    info_get, InfoGet, InfoGetReply, 33, [DoReply, Dump], DevlinkAttrs, Devlink
);

impl InfoGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns state and settings of a health reporter, or with a dump of all (`devlink health show`).
/// An unknown name gives `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   it returns `bus-name`, `dev-name`, `port-index`, `health-reporter`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns `bus-name`,
///   `dev-name`, `port-index`, `health-reporter`, `index`.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_GET")]
pub type HealthReporterGet = RequestOf<ops::HealthReporterGet>;

rt::request!(
    health_reporter_get, HealthReporterGet, HealthReporterGetReply, 34, [DoReply, Dump],
    DevlinkAttrs, Devlink
);

impl HealthReporterGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes settings of a health reporter (`devlink health set`). `EOPNOTSUPP` means that the
/// reporter cannot recover, or cannot dump; `EINVAL` an unknown name, or a burst period without a
/// grace period.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`,
///   `health-reporter-graceful-period`, `health-reporter-auto-recover`,
///   `health-reporter-auto-dump`, `health-reporter-burst-period`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_SET")]
pub type HealthReporterSet = RequestOf<ops::HealthReporterSet>;

rt::request!(
    health_reporter_set, HealthReporterSet, HealthReporterSetReply, 35, [Do],
    DevlinkAttrs, Devlink
);

impl HealthReporterSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes
    /// [`health-reporter-graceful-period`](DevlinkAttrs#method.health_reporter_graceful_period).
    #[inline]
    pub fn health_reporter_graceful_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(120, value)
    }

    /// Writes [`health-reporter-auto-recover`](DevlinkAttrs#method.health_reporter_auto_recover).
    #[inline]
    pub fn health_reporter_auto_recover(&mut self, value: u8) -> &mut Self {
        self.put_u8(121, value)
    }

    /// Writes [`health-reporter-auto-dump`](DevlinkAttrs#method.health_reporter_auto_dump).
    #[inline]
    pub fn health_reporter_auto_dump(&mut self, value: u8) -> &mut Self {
        self.put_u8(141, value)
    }

    /// Writes [`health-reporter-burst-period`](DevlinkAttrs#method.health_reporter_burst_period).
    #[inline]
    pub fn health_reporter_burst_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(181, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Starts the recovery of a reporter (`devlink health recover`). Does nothing if it is healthy;
/// `EOPNOTSUPP` means that it cannot recover.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_RECOVER")]
pub type HealthReporterRecover = RequestOf<ops::HealthReporterRecover>;

rt::request!(
    health_reporter_recover, HealthReporterRecover, HealthReporterRecoverReply, 36, [Do],
    DevlinkAttrs, Devlink
);

impl HealthReporterRecover {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Asks a reporter what it knows at the moment (`devlink health diagnose`). The answer may be
/// several messages with an end marker; concatenate their `fmsg`. `EOPNOTSUPP` means that it
/// cannot.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   it returns `fmsg`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_DIAGNOSE")]
pub type HealthReporterDiagnose = RequestOf<ops::HealthReporterDiagnose>;

rt::request!(
    health_reporter_diagnose, HealthReporterDiagnose, HealthReporterDiagnoseReply, 37,
    [DoReply], DevlinkAttrs, Devlink
);

impl HealthReporterDiagnose {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns the dump that a reporter stored at its last error, or takes one now if there is none
/// (`devlink health dump show`). Dump only; concatenate `fmsg` of all messages. `EOPNOTSUPP` means
/// that the reporter has no dumps, `EAGAIN` that the dump changed while it was read.
/// - As a dump it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`; it
///   returns `fmsg`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_DUMP_GET")]
pub type HealthReporterDumpGet = RequestOf<ops::HealthReporterDumpGet>;

rt::request!(
    health_reporter_dump_get, HealthReporterDumpGet, HealthReporterDumpGetReply, 38,
    [Dump], DevlinkAttrs, Devlink
);

impl HealthReporterDumpGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Throws the stored dump away, so that the next error stores another one (`devlink health dump
/// clear`).
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_DUMP_CLEAR")]
pub type HealthReporterDumpClear = RequestOf<ops::HealthReporterDumpClear>;

rt::request!(
    health_reporter_dump_clear, HealthReporterDumpClear, HealthReporterDumpClearReply,
    39, [Do], DevlinkAttrs, Devlink
);

impl HealthReporterDumpClear {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Writes firmware to the device (`devlink dev flash`) and returns when this is over, possibly
/// minutes later; meanwhile notifications report progress. `flash-update-file-name` is required.
/// `EINVAL` means an unknown component, `EOPNOTSUPP` that the driver cannot update, or not with
/// components or the mask; errors of finding the file are passed on.
/// - For one object it takes `bus-name`, `dev-name`, `flash-update-file-name`,
///   `flash-update-component`, `flash-update-overwrite-mask`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_FLASH_UPDATE")]
pub type FlashUpdate = RequestOf<ops::FlashUpdate>;

rt::request!(
    flash_update, FlashUpdate, FlashUpdateReply, 40, [Do], DevlinkAttrs, Devlink
);

impl FlashUpdate {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`flash-update-file-name`](DevlinkAttrs#method.flash_update_file_name).
    #[inline]
    pub fn flash_update_file_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(122, value)
    }

    /// Writes [`flash-update-component`](DevlinkAttrs#method.flash_update_component).
    #[inline]
    pub fn flash_update_component(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(123, value)
    }

    /// Writes [`flash-update-overwrite-mask`](DevlinkAttrs#method.flash_update_overwrite_mask).
    #[inline]
    pub fn flash_update_overwrite_mask(
        &mut self,
        value: rt::Bitfield<FlashOverwriteFlags>,
    ) -> &mut Self {
        self.put_attr::<rt::Bitfield<FlashOverwriteFlags>>(152, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a packet trap with its counters, or with a dump all (`devlink trap show`). `ENOENT`
/// means that the device has no such trap, `EOPNOTSUPP` that it has none at all.
/// - For one object it takes `bus-name`, `dev-name`, `trap-name`, `index`; it returns `bus-name`,
///   `dev-name`, `stats`, `trap-name`, `trap-action`, `trap-type`, `trap-generic`, `trap-metadata`,
///   `trap-group-name`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `stats`, `trap-name`, `trap-action`, `trap-type`, `trap-generic`, `trap-metadata`,
///   `trap-group-name`, `index`.
#[doc(alias = "DEVLINK_CMD_TRAP_GET")]
pub type TrapGet = RequestOf<ops::TrapGet>;

rt::request!(
    trap_get, TrapGet, TrapGetReply, 41, [DoReply, Dump], DevlinkAttrs, Devlink
);

impl TrapGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`trap-name`](DevlinkAttrs#method.trap_name).
    #[inline]
    pub fn trap_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(130, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes what a trap does (`devlink trap set`). Only traps of type drop can change; for others
/// the kernel reports success with a warning, and nothing changes.
/// - For one object it takes `bus-name`, `dev-name`, `trap-name`, `trap-action`, `index`; it
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_TRAP_SET")]
pub type TrapSet = RequestOf<ops::TrapSet>;

rt::request!(trap_set, TrapSet, TrapSetReply, 42, [Do], DevlinkAttrs, Devlink);

impl TrapSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`trap-name`](DevlinkAttrs#method.trap_name).
    #[inline]
    pub fn trap_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(130, value)
    }

    /// Writes [`trap-action`](DevlinkAttrs#method.trap_action).
    #[inline]
    pub fn trap_action(&mut self, value: TrapAction) -> &mut Self {
        self.put_attr::<c::As<TrapAction, u8>>(131, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a group of traps with its counters, or with a dump all (`devlink trap group show`).
/// `ENOENT` means that there is no such group.
/// - For one object it takes `bus-name`, `dev-name`, `trap-group-name`, `index`; it returns
///   `bus-name`, `dev-name`, `stats`, `trap-generic`, `trap-group-name`, `trap-policer-id`,
///   `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `stats`, `trap-generic`, `trap-group-name`, `trap-policer-id`, `index`.
#[doc(alias = "DEVLINK_CMD_TRAP_GROUP_GET")]
pub type TrapGroupGet = RequestOf<ops::TrapGroupGet>;

rt::request!(
    trap_group_get, TrapGroupGet, TrapGroupGetReply, 43, [DoReply, Dump], DevlinkAttrs,
    Devlink
);

impl TrapGroupGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`trap-group-name`](DevlinkAttrs#method.trap_group_name).
    #[inline]
    pub fn trap_group_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(135, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes what all traps of a group do, or binds the group to a policer (`devlink trap group
/// set`). If the second fails the first remains.
/// - For one object it takes `bus-name`, `dev-name`, `trap-action`, `trap-group-name`,
///   `trap-policer-id`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_TRAP_GROUP_SET")]
pub type TrapGroupSet = RequestOf<ops::TrapGroupSet>;

rt::request!(
    trap_group_set, TrapGroupSet, TrapGroupSetReply, 44, [Do], DevlinkAttrs, Devlink
);

impl TrapGroupSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`trap-action`](DevlinkAttrs#method.trap_action).
    #[inline]
    pub fn trap_action(&mut self, value: TrapAction) -> &mut Self {
        self.put_attr::<c::As<TrapAction, u8>>(131, value)
    }

    /// Writes [`trap-group-name`](DevlinkAttrs#method.trap_group_name).
    #[inline]
    pub fn trap_group_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(135, value)
    }

    /// Writes [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a policer, which limits the packets that traps pass to the CPU, or with a dump all
/// (`devlink trap policer show`). `ENOENT` means that there is no such policer.
/// - For one object it takes `bus-name`, `dev-name`, `trap-policer-id`, `index`; it returns
///   `bus-name`, `dev-name`, `stats`, `trap-policer-id`, `trap-policer-rate`, `trap-policer-burst`,
///   `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `stats`, `trap-policer-id`, `trap-policer-rate`, `trap-policer-burst`, `index`.
#[doc(alias = "DEVLINK_CMD_TRAP_POLICER_GET")]
pub type TrapPolicerGet = RequestOf<ops::TrapPolicerGet>;

rt::request!(
    trap_policer_get, TrapPolicerGet, TrapPolicerGetReply, 45, [DoReply, Dump],
    DevlinkAttrs, Devlink
);

impl TrapPolicerGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes rate or burst of a policer (`devlink trap policer set`). A value beyond the device's
/// limits gives `EINVAL`.
/// - For one object it takes `bus-name`, `dev-name`, `trap-policer-id`, `trap-policer-rate`,
///   `trap-policer-burst`, `index`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_TRAP_POLICER_SET")]
pub type TrapPolicerSet = RequestOf<ops::TrapPolicerSet>;

rt::request!(
    trap_policer_set, TrapPolicerSet, TrapPolicerSetReply, 46, [Do], DevlinkAttrs,
    Devlink
);

impl TrapPolicerSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Writes [`trap-policer-rate`](DevlinkAttrs#method.trap_policer_rate).
    #[inline]
    pub fn trap_policer_rate(&mut self, value: u64) -> &mut Self {
        self.put_u64(143, value)
    }

    /// Writes [`trap-policer-burst`](DevlinkAttrs#method.trap_policer_burst).
    #[inline]
    pub fn trap_policer_burst(&mut self, value: u64) -> &mut Self {
        self.put_u64(144, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Makes a reporter report an error, as a test (`devlink health test`). `EOPNOTSUPP` means that it
/// cannot.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_TEST")]
pub type HealthReporterTest = RequestOf<ops::HealthReporterTest>;

rt::request!(
    health_reporter_test, HealthReporterTest, HealthReporterTestReply, 47, [Do],
    DevlinkAttrs, Devlink
);

impl HealthReporterTest {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a rate object, or with a dump all (`devlink port function rate show`). A leaf is
/// chosen by `port-index`, a node by `rate-node-name`. `ENODEV` means that there is none.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `rate-node-name`, `index`; it
///   returns `bus-name`, `dev-name`, `port-index`, `rate-type`, `rate-tx-share`, `rate-tx-max`,
///   `rate-node-name`, `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`,
///   `rate-tc-bws`, `index`, `parent-dev`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `port-index`, `rate-type`, `rate-tx-share`, `rate-tx-max`, `rate-node-name`,
///   `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`, `rate-tc-bws`, `index`,
///   `parent-dev`.
#[doc(alias = "DEVLINK_CMD_RATE_GET")]
pub type RateGet = RequestOf<ops::RateGet>;

rt::request!(
    rate_get, RateGet, RateGetReply, 48, [DoReply, Dump], DevlinkAttrs, Devlink
);

impl RateGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes limits or the parent of a rate object (`devlink port function rate set`), one after the
/// other until one fails. A leaf is chosen by `port-index`, a node by `rate-node-name`.
/// `EOPNOTSUPP` means that the driver cannot set one of them, `ENODEV` an unknown object or parent,
/// `EEXIST` a loop.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `rate-tx-share`, `rate-tx-max`,
///   `rate-node-name`, `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`,
///   `rate-tc-bws`, `index`, `parent-dev`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RATE_SET")]
pub type RateSet = RequestOf<ops::RateSet>;

rt::request!(rate_set, RateSet, RateSetReply, 49, [Do], DevlinkAttrs, Devlink);

impl RateSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`rate-tx-share`](DevlinkAttrs#method.rate_tx_share).
    #[inline]
    pub fn rate_tx_share(&mut self, value: u64) -> &mut Self {
        self.put_u64(166, value)
    }

    /// Writes [`rate-tx-max`](DevlinkAttrs#method.rate_tx_max).
    #[inline]
    pub fn rate_tx_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(167, value)
    }

    /// Writes [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Writes [`rate-parent-node-name`](DevlinkAttrs#method.rate_parent_node_name).
    #[inline]
    pub fn rate_parent_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(169, value)
    }

    /// Writes [`rate-tx-priority`](DevlinkAttrs#method.rate_tx_priority).
    #[inline]
    pub fn rate_tx_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(177, value)
    }

    /// Writes [`rate-tx-weight`](DevlinkAttrs#method.rate_tx_weight).
    #[inline]
    pub fn rate_tx_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(178, value)
    }

    /// Writes [`rate-tc-bws`](DevlinkAttrs#method.rate_tc_bws): again for each further value.
    #[inline]
    pub fn rate_tc_bws(
        &mut self,
        fill: impl FnOnce(&mut DlRateTcBwsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRateTcBwsWriter>(180, fill)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Writes [`parent-dev`](DevlinkAttrs#method.parent_dev).
    #[inline]
    pub fn parent_dev(
        &mut self,
        fill: impl FnOnce(&mut DlParentDevWriter),
    ) -> &mut Self {
        self.put_nest::<DlParentDevWriter>(186, fill)
    }
}

/// Makes a rate node, under which leaves and other nodes can be grouped (`devlink port function
/// rate add`). `rate-node-name` is required and may not be a number (`EINVAL`); `EEXIST` means that
/// the name is taken.
/// - For one object it takes `bus-name`, `dev-name`, `rate-tx-share`, `rate-tx-max`,
///   `rate-node-name`, `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`,
///   `rate-tc-bws`, `index`, `parent-dev`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RATE_NEW")]
pub type RateNew = RequestOf<ops::RateNew>;

rt::request!(rate_new, RateNew, RateNewReply, 50, [Do], DevlinkAttrs, Devlink);

impl RateNew {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`rate-tx-share`](DevlinkAttrs#method.rate_tx_share).
    #[inline]
    pub fn rate_tx_share(&mut self, value: u64) -> &mut Self {
        self.put_u64(166, value)
    }

    /// Writes [`rate-tx-max`](DevlinkAttrs#method.rate_tx_max).
    #[inline]
    pub fn rate_tx_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(167, value)
    }

    /// Writes [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Writes [`rate-parent-node-name`](DevlinkAttrs#method.rate_parent_node_name).
    #[inline]
    pub fn rate_parent_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(169, value)
    }

    /// Writes [`rate-tx-priority`](DevlinkAttrs#method.rate_tx_priority).
    #[inline]
    pub fn rate_tx_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(177, value)
    }

    /// Writes [`rate-tx-weight`](DevlinkAttrs#method.rate_tx_weight).
    #[inline]
    pub fn rate_tx_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(178, value)
    }

    /// Writes [`rate-tc-bws`](DevlinkAttrs#method.rate_tc_bws): again for each further value.
    #[inline]
    pub fn rate_tc_bws(
        &mut self,
        fill: impl FnOnce(&mut DlRateTcBwsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRateTcBwsWriter>(180, fill)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Writes [`parent-dev`](DevlinkAttrs#method.parent_dev).
    #[inline]
    pub fn parent_dev(
        &mut self,
        fill: impl FnOnce(&mut DlParentDevWriter),
    ) -> &mut Self {
        self.put_nest::<DlParentDevWriter>(186, fill)
    }
}

/// Removes a rate node (`devlink port function rate del`). `EBUSY` means that it has children.
/// - For one object it takes `bus-name`, `dev-name`, `rate-node-name`, `index`; it returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RATE_DEL")]
pub type RateDel = RequestOf<ops::RateDel>;

rt::request!(rate_del, RateDel, RateDelReply, 51, [Do], DevlinkAttrs, Devlink);

impl RateDel {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a line card of a modular switch, or with a dump all (`devlink lc show`).
/// - For one object it takes `bus-name`, `dev-name`, `linecard-index`, `index`; it returns
///   `bus-name`, `dev-name`, `linecard-index`, `linecard-state`, `linecard-type`,
///   `linecard-supported-types`, `nested-devlink`, `index`.
/// - As a dump it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `linecard-index`, `linecard-state`, `linecard-type`, `linecard-supported-types`,
///   `nested-devlink`, `index`.
#[doc(alias = "DEVLINK_CMD_LINECARD_GET")]
pub type LinecardGet = RequestOf<ops::LinecardGet>;

rt::request!(
    linecard_get, LinecardGet, LinecardGetReply, 52, [DoReply, Dump], DevlinkAttrs,
    Devlink
);

impl LinecardGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`linecard-index`](DevlinkAttrs#method.linecard_index).
    #[inline]
    pub fn linecard_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(171, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Provisions a slot for a type of line card, so that its ports exist even before the card does
/// (`devlink lc set`). The empty string undoes it. `EINVAL` means an unknown type, `EBUSY` that the
/// slot has another one or is changing.
/// - For one object it takes `bus-name`, `dev-name`, `linecard-index`, `linecard-type`, `index`; it
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_LINECARD_SET")]
pub type LinecardSet = RequestOf<ops::LinecardSet>;

rt::request!(
    linecard_set, LinecardSet, LinecardSetReply, 53, [Do], DevlinkAttrs, Devlink
);

impl LinecardSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`linecard-index`](DevlinkAttrs#method.linecard_index).
    #[inline]
    pub fn linecard_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(171, value)
    }

    /// Writes [`linecard-type`](DevlinkAttrs#method.linecard_type).
    #[inline]
    pub fn linecard_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(173, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns which self-tests a device has, or with a dump for all (`devlink dev selftests show`).
/// - For one object it takes `bus-name`, `dev-name`, `index`; it returns `bus-name`, `dev-name`,
///   `selftests`, `index`.
/// - As a dump it takes no attributes; it returns `bus-name`, `dev-name`, `selftests`, `index`.
#[doc(alias = "DEVLINK_CMD_SELFTESTS_GET")]
pub type SelftestsGet = RequestOf<ops::SelftestsGet>;

rt::request!(
    selftests_get, SelftestsGet, SelftestsGetReply, 54, [DoReply, Dump], DevlinkAttrs,
    Devlink
);

impl SelftestsGet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Runs self-tests (`devlink dev selftests run`). `selftests` is required and has a flag for each
/// test. In the reply `selftests` is of another form: a nest with number 1 for each test, with its
/// number (2, u32) and outcome (3, u8: 0 skipped, 1 passed, 2 failed).
/// - For one object it takes `bus-name`, `dev-name`, `selftests`, `index`; it returns `bus-name`,
///   `dev-name`, `selftests`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SELFTESTS_RUN")]
pub type SelftestsRun = RequestOf<ops::SelftestsRun>;

rt::request!(
    selftests_run, SelftestsRun, SelftestsRunReply, 55, [DoReply], DevlinkAttrs, Devlink
);

impl SelftestsRun {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`selftests`](DevlinkAttrs#method.selftests).
    #[inline]
    pub fn selftests(
        &mut self,
        fill: impl FnOnce(&mut DlSelftestIdWriter),
    ) -> &mut Self {
        self.put_nest::<DlSelftestIdWriter>(176, fill)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Limits the notifications that this socket gets to one device, or one port of it; what is not
/// given matches everything. Each request replaces the filter before. Since Linux 6.8.
/// - For one object it takes `bus-name`, `dev-name`, `port-index`, `index`; it returns an
///   acknowledgement.
#[doc(alias = "DEVLINK_CMD_NOTIFY_FILTER_SET")]
pub type NotifyFilterSet = RequestOf<ops::NotifyFilterSet>;

rt::request!(
    notify_filter_set, NotifyFilterSet, NotifyFilterSetReply, 56, [Do], DevlinkAttrs,
    Devlink
);

impl NotifyFilterSet {
    /// Writes [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Writes [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: what answers [`Get`], also sent by itself where the kernel does so.
    Get(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a device is gone.
    DelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `port-get`: what answers [`PortGet`], also sent by itself where the kernel does so.
    PortGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a port is gone.
    PortDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-get`: what answers [`SbGet`], also sent by itself where the kernel does so.
    SbGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-pool-get`: what answers [`SbPoolGet`], also sent by itself where the kernel does so.
    SbPoolGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-port-pool-get`: what answers [`SbPortPoolGet`], also sent by itself where the kernel
    /// does so.
    SbPortPoolGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-tc-pool-bind-get`: what answers [`SbTcPoolBindGet`], also sent by itself where the
    /// kernel does so.
    SbTcPoolBindGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `eswitch-get`: what answers [`EswitchGet`], also sent by itself where the kernel does so.
    EswitchGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `dpipe-table-get`: what answers [`DpipeTableGet`], also sent by itself where the kernel does
    /// so.
    DpipeTableGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `dpipe-entries-get`: what answers [`DpipeEntriesGet`], also sent by itself where the kernel
    /// does so.
    DpipeEntriesGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `dpipe-headers-get`: what answers [`DpipeHeadersGet`], also sent by itself where the kernel
    /// does so.
    DpipeHeadersGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `resource-dump`: what answers [`ResourceDump`], also sent by itself where the kernel does
    /// so.
    ResourceDump(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `reload`: what answers [`Reload`], also sent by itself where the kernel does so.
    Reload(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `param-get`: what answers [`ParamGet`], also sent by itself where the kernel does so.
    ParamGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners of a new or changed parameter.
    ParamNewNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a parameter is gone.
    ParamDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `region-get`: what answers [`RegionGet`], also sent by itself where the kernel does so.
    RegionGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `region-new`: what answers [`RegionNew`], also sent by itself where the kernel does so.
    RegionNew(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a region or snapshot is gone.
    RegionDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `region-read`: what answers [`RegionRead`], also sent by itself where the kernel does so.
    RegionRead(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `port-param-get`: what answers [`PortParamGet`], also sent by itself where the kernel does
    /// so.
    PortParamGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `info-get`: what answers [`InfoGet`], also sent by itself where the kernel does so.
    InfoGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `health-reporter-get`: what answers [`HealthReporterGet`], also sent by itself where the
    /// kernel does so.
    HealthReporterGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that the state of a health reporter has changed.
    HealthReporterNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `health-reporter-diagnose`: what answers [`HealthReporterDiagnose`], also sent by itself
    /// where the kernel does so.
    HealthReporterDiagnose(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `health-reporter-dump-get`: what answers [`HealthReporterDumpGet`], also sent by itself
    /// where the kernel does so.
    HealthReporterDumpGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a firmware update has begun.
    FlashUpdateBeginNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a firmware update is over.
    FlashUpdateEndNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners of the progress of a firmware update.
    FlashUpdateStatusNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `trap-get`: what answers [`TrapGet`], also sent by itself where the kernel does so.
    TrapGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a trap is gone.
    TrapDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `trap-group-get`: what answers [`TrapGroupGet`], also sent by itself where the kernel does
    /// so.
    TrapGroupGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a group of traps is gone.
    TrapGroupDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `trap-policer-get`: what answers [`TrapPolicerGet`], also sent by itself where the kernel
    /// does so.
    TrapPolicerGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a policer is gone.
    TrapPolicerDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `rate-get`: what answers [`RateGet`], also sent by itself where the kernel does so.
    RateGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a rate object is gone.
    RateDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `linecard-get`: what answers [`LinecardGet`], also sent by itself where the kernel does so.
    LinecardGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a line card is gone.
    LinecardDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `selftests-get`: what answers [`SelftestsGet`], also sent by itself where the kernel does
    /// so.
    SelftestsGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `selftests-run`: what answers [`SelftestsRun`], also sent by itself where the kernel does
    /// so.
    SelftestsRun(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
}
