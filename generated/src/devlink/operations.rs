// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        3 => Get,
        4 => DelNtf,
        7 => PortGet,
        8 => PortDelNtf,
        13 => SbGet,
        17 => SbPoolGet,
        21 => SbPortPoolGet,
        25 => SbTcPoolBindGet,
        29 => EswitchGet,
        31 => DpipeTableGet,
        32 => DpipeEntriesGet,
        33 => DpipeHeadersGet,
        36 => ResourceDump,
        37 => Reload,
        38 => ParamGet,
        40 => ParamNewNtf,
        41 => ParamDelNtf,
        42 => RegionGet,
        44 => RegionNew,
        45 => RegionDelNtf,
        46 => RegionRead,
        47 => PortParamGet,
        51 => InfoGet,
        52 => HealthReporterGet,
        54 => HealthReporterNtf,
        55 => HealthReporterDiagnose,
        56 => HealthReporterDumpGet,
        58 => FlashUpdateBeginNtf,
        59 => FlashUpdateEndNtf,
        60 => FlashUpdateStatusNtf,
        63 => TrapGet,
        64 => TrapDelNtf,
        67 => TrapGroupGet,
        68 => TrapGroupDelNtf,
        71 => TrapPolicerGet,
        72 => TrapPolicerDelNtf,
        76 => RateGet,
        77 => RateDelNtf,
        80 => LinecardGet,
        81 => LinecardDelNtf,
        82 => SelftestsGet,
        83 => SelftestsRun,
    ],
}

rt::operations! {
    Get,
    PortGet,
    PortSet,
    PortNew,
    PortDel,
    PortSplit,
    PortUnsplit,
    SbGet,
    SbPoolGet,
    SbPoolSet,
    SbPortPoolGet,
    SbPortPoolSet,
    SbTcPoolBindGet,
    SbTcPoolBindSet,
    SbOccSnapshot,
    SbOccMaxClear,
    EswitchGet,
    EswitchSet,
    DpipeTableGet,
    DpipeEntriesGet,
    DpipeHeadersGet,
    DpipeTableCountersSet,
    ResourceSet,
    ResourceDump,
    Reload,
    ParamGet,
    ParamSet,
    RegionGet,
    RegionNew,
    RegionDel,
    RegionRead,
    PortParamGet,
    PortParamSet,
    InfoGet,
    HealthReporterGet,
    HealthReporterSet,
    HealthReporterRecover,
    HealthReporterDiagnose,
    HealthReporterDumpGet,
    HealthReporterDumpClear,
    FlashUpdate,
    TrapGet,
    TrapSet,
    TrapGroupGet,
    TrapGroupSet,
    TrapPolicerGet,
    TrapPolicerSet,
    HealthReporterTest,
    RateGet,
    RateSet,
    RateNew,
    RateDel,
    LinecardGet,
    LinecardSet,
    SelftestsGet,
    SelftestsRun,
    NotifyFilterSet,
}

/// Describes a device, or with a dump all (`devlink dev show`): its name, whether the last reload
/// failed, and how often it was reloaded.
/// - Single request: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`,
///   `reload-failed`, `dev-stats`, `nested-devlink`, `index`.
/// - Dump: takes no attributes; returns `bus-name`, `dev-name`, `reload-failed`, `dev-stats`,
///   `nested-devlink`, `index`.
#[doc(alias = "DEVLINK_CMD_GET")]
#[inline]
#[must_use]
pub fn get() -> Get {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Get,
    start: get,
    operation: 0,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`get()`].
pub type GetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl Get {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a port, or with a dump all (`devlink port show`): type, flavour, interface, function.
/// Kernels before 6.8 give the replies of a dump the command number 3 instead of 7.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns `bus-name`,
///   `dev-name`, `port-index`, `port-type`, `port-desired-type`, `port-netdev-ifindex`,
///   `port-netdev-name`, `port-ibdev-name`, `port-split-group`, `port-flavour`, `port-number`,
///   `port-split-subport-number`, `port-pci-pf-number`, `port-pci-vf-number`, `port-function`,
///   `port-lanes`, `port-splittable`, `port-external`, `port-controller-number`,
///   `port-pci-sf-number`, `linecard-index`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `port-index`,
///   `port-type`, `port-desired-type`, `port-netdev-ifindex`, `port-netdev-name`,
///   `port-ibdev-name`, `port-split-group`, `port-flavour`, `port-number`,
///   `port-split-subport-number`, `port-pci-pf-number`, `port-pci-vf-number`, `port-function`,
///   `port-lanes`, `port-splittable`, `port-external`, `port-controller-number`,
///   `port-pci-sf-number`, `linecard-index`, `index`.
#[doc(alias = "DEVLINK_CMD_PORT_GET")]
#[inline]
#[must_use]
pub fn port_get() -> PortGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortGet,
    start: port_get,
    operation: 1,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`port_get()`].
pub type PortGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl PortGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes the type of a port (`devlink port set`) or its function, such as MAC address and state
/// (`devlink port function set`). Of the function's attributes `state` comes last, so that the
/// others are in place before it becomes active. `EOPNOTSUPP` means that the driver cannot change
/// one of them, `EINVAL` a bad address.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `port-type`, `port-function`,
///   `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_SET")]
#[inline]
#[must_use]
pub fn port_set() -> PortSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortSet,
    start: port_set,
    operation: 2,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl PortSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`port-type`](DevlinkAttrs#method.port_type).
    #[inline]
    pub fn port_type(&mut self, value: PortType) -> &mut Self {
        self.put_attr::<c::As<PortType, u16>>(4, value)
    }

    /// Sets [`port-function`](DevlinkAttrs#method.port_function).
    #[inline]
    pub fn port_function(
        &mut self,
        fill: impl FnOnce(&mut DlPortFunctionWriter),
    ) -> &mut Self {
        self.put_nest::<DlPortFunctionWriter>(145, fill)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Makes a port for a new function of the device, today a subfunction (`devlink port add`).
/// `port-flavour` and `port-pci-pf-number` are required (`EINVAL`); the driver chooses index and
/// number unless they are given. The reply describes the port. The function is inactive at first.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `port-flavour`,
///   `port-pci-pf-number`, `port-controller-number`, `port-pci-sf-number`, `index`; returns
///   `bus-name`, `dev-name`, `port-index`, `port-type`, `port-desired-type`, `port-netdev-ifindex`,
///   `port-netdev-name`, `port-ibdev-name`, `port-split-group`, `port-flavour`, `port-number`,
///   `port-split-subport-number`, `port-pci-pf-number`, `port-pci-vf-number`, `port-function`,
///   `port-lanes`, `port-splittable`, `port-external`, `port-controller-number`,
///   `port-pci-sf-number`, `linecard-index`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_NEW")]
#[inline]
#[must_use]
pub fn port_new() -> PortNew {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortNew,
    start: port_new,
    operation: 3,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`port_new()`].
pub type PortNewReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl PortNew {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`port-flavour`](DevlinkAttrs#method.port_flavour).
    #[inline]
    pub fn port_flavour(&mut self, value: PortFlavour) -> &mut Self {
        self.put_attr::<c::As<PortFlavour, u16>>(77, value)
    }

    /// Sets [`port-pci-pf-number`](DevlinkAttrs#method.port_pci_pf_number).
    #[inline]
    pub fn port_pci_pf_number(&mut self, value: u16) -> &mut Self {
        self.put_u16(127, value)
    }

    /// Sets [`port-controller-number`](DevlinkAttrs#method.port_controller_number).
    #[inline]
    pub fn port_controller_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(150, value)
    }

    /// Sets [`port-pci-sf-number`](DevlinkAttrs#method.port_pci_sf_number).
    #[inline]
    pub fn port_pci_sf_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(164, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Removes a port made by port-new (`devlink port del`).
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_DEL")]
#[inline]
#[must_use]
pub fn port_del() -> PortDel {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortDel,
    start: port_del,
    operation: 4,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl PortDel {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Splits a physical port into several (`devlink port split`). `port-split-count` is required, a
/// power of two, at least 2 and at most the number of lanes; otherwise, or if the port cannot be
/// split, `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `port-split-count`, `index`;
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_SPLIT")]
#[inline]
#[must_use]
pub fn port_split() -> PortSplit {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortSplit,
    start: port_split,
    operation: 5,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl PortSplit {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`port-split-count`](DevlinkAttrs#method.port_split_count).
    #[inline]
    pub fn port_split_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Undoes a split (`devlink port unsplit`); any of the parts may be named.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_UNSPLIT")]
#[inline]
#[must_use]
pub fn port_unsplit() -> PortUnsplit {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortUnsplit,
    start: port_unsplit,
    operation: 6,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl PortUnsplit {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a shared buffer of a switch, or with a dump all (`devlink sb show`). `sb-index` is
/// required for one.
/// - Single request: takes `bus-name`, `dev-name`, `sb-index`, `index`; returns `bus-name`,
///   `dev-name`, `sb-index`, `sb-size`, `sb-ingress-pool-count`, `sb-egress-pool-count`,
///   `sb-ingress-tc-count`, `sb-egress-tc-count`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `sb-index`,
///   `sb-size`, `sb-ingress-pool-count`, `sb-egress-pool-count`, `sb-ingress-tc-count`,
///   `sb-egress-tc-count`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_GET")]
#[inline]
#[must_use]
pub fn sb_get() -> SbGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbGet,
    start: sb_get,
    operation: 7,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`sb_get()`].
pub type SbGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl SbGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a pool of a shared buffer, or with a dump all (`devlink sb pool show`). `sb-index` and
/// `sb-pool-index` are required for one.
/// - Single request: takes `bus-name`, `dev-name`, `sb-index`, `sb-pool-index`, `index`; returns
///   `bus-name`, `dev-name`, `sb-index`, `sb-pool-index`, `sb-pool-type`, `sb-pool-size`,
///   `sb-pool-threshold-type`, `sb-pool-cell-size`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `sb-index`,
///   `sb-pool-index`, `sb-pool-type`, `sb-pool-size`, `sb-pool-threshold-type`,
///   `sb-pool-cell-size`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_POOL_GET")]
#[inline]
#[must_use]
pub fn sb_pool_get() -> SbPoolGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbPoolGet,
    start: sb_pool_get,
    operation: 8,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`sb_pool_get()`].
pub type SbPoolGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl SbPoolGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Sets size and kind of threshold of a pool (`devlink sb pool set`); both are required (`EINVAL`).
/// - Single request: takes `bus-name`, `dev-name`, `sb-index`, `sb-pool-index`, `sb-pool-size`,
///   `sb-pool-threshold-type`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_POOL_SET")]
#[inline]
#[must_use]
pub fn sb_pool_set() -> SbPoolSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbPoolSet,
    start: sb_pool_set,
    operation: 9,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl SbPoolSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`sb-pool-size`](DevlinkAttrs#method.sb_pool_size).
    #[inline]
    pub fn sb_pool_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`sb-pool-threshold-type`](DevlinkAttrs#method.sb_pool_threshold_type).
    #[inline]
    pub fn sb_pool_threshold_type(&mut self, value: SbThresholdType) -> &mut Self {
        self.put_attr::<c::As<SbThresholdType, u8>>(20, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns how much of a pool a port may use and uses, or with a dump for all ports and pools
/// (`devlink sb port pool show`).
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `index`; returns `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `sb-threshold`, `sb-occ-cur`, `sb-occ-max`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `port-index`,
///   `sb-index`, `sb-pool-index`, `sb-threshold`, `sb-occ-cur`, `sb-occ-max`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_PORT_POOL_GET")]
#[inline]
#[must_use]
pub fn sb_port_pool_get() -> SbPortPoolGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbPortPoolGet,
    start: sb_port_pool_get,
    operation: 10,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`sb_port_pool_get()`].
pub type SbPortPoolGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl SbPortPoolGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Sets how much of a pool a port may use (`devlink sb port pool set`).
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `sb-threshold`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_PORT_POOL_SET")]
#[inline]
#[must_use]
pub fn sb_port_pool_set() -> SbPortPoolSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbPortPoolSet,
    start: sb_port_pool_set,
    operation: 11,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl SbPortPoolSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`sb-threshold`](DevlinkAttrs#method.sb_threshold).
    #[inline]
    pub fn sb_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns which pool a traffic class of a port uses and how much of it, or with a dump for all
/// (`devlink sb tc bind show`).
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-type`,
///   `sb-tc-index`, `index`; returns `bus-name`, `dev-name`, `port-index`, `sb-index`,
///   `sb-pool-index`, `sb-pool-type`, `sb-threshold`, `sb-tc-index`, `sb-occ-cur`, `sb-occ-max`,
///   `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `port-index`,
///   `sb-index`, `sb-pool-index`, `sb-pool-type`, `sb-threshold`, `sb-tc-index`, `sb-occ-cur`,
///   `sb-occ-max`, `index`.
#[doc(alias = "DEVLINK_CMD_SB_TC_POOL_BIND_GET")]
#[inline]
#[must_use]
pub fn sb_tc_pool_bind_get() -> SbTcPoolBindGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbTcPoolBindGet,
    start: sb_tc_pool_bind_get,
    operation: 12,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`sb_tc_pool_bind_get()`].
pub type SbTcPoolBindGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl SbTcPoolBindGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-pool-type`](DevlinkAttrs#method.sb_pool_type).
    #[inline]
    pub fn sb_pool_type(&mut self, value: SbPoolType) -> &mut Self {
        self.put_attr::<c::As<SbPoolType, u8>>(18, value)
    }

    /// Sets [`sb-tc-index`](DevlinkAttrs#method.sb_tc_index).
    #[inline]
    pub fn sb_tc_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(22, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Binds a traffic class of a port to a pool, with a threshold (`devlink sb tc bind set`).
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `sb-index`, `sb-pool-index`,
///   `sb-pool-type`, `sb-threshold`, `sb-tc-index`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_TC_POOL_BIND_SET")]
#[inline]
#[must_use]
pub fn sb_tc_pool_bind_set() -> SbTcPoolBindSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbTcPoolBindSet,
    start: sb_tc_pool_bind_set,
    operation: 13,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl SbTcPoolBindSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`sb-pool-type`](DevlinkAttrs#method.sb_pool_type).
    #[inline]
    pub fn sb_pool_type(&mut self, value: SbPoolType) -> &mut Self {
        self.put_attr::<c::As<SbPoolType, u8>>(18, value)
    }

    /// Sets [`sb-threshold`](DevlinkAttrs#method.sb_threshold).
    #[inline]
    pub fn sb_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`sb-tc-index`](DevlinkAttrs#method.sb_tc_index).
    #[inline]
    pub fn sb_tc_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(22, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Makes the device take a snapshot of the occupancy of a shared buffer (`devlink sb occupancy
/// snapshot`). Read it with sb-port-pool-get and sb-tc-pool-bind-get.
/// - Single request: takes `bus-name`, `dev-name`, `sb-index`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_OCC_SNAPSHOT")]
#[inline]
#[must_use]
pub fn sb_occ_snapshot() -> SbOccSnapshot {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbOccSnapshot,
    start: sb_occ_snapshot,
    operation: 14,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl SbOccSnapshot {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Clears the maxima of occupancy (`devlink sb occupancy clearmax`).
/// - Single request: takes `bus-name`, `dev-name`, `sb-index`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SB_OCC_MAX_CLEAR")]
#[inline]
#[must_use]
pub fn sb_occ_max_clear() -> SbOccMaxClear {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SbOccMaxClear,
    start: sb_occ_max_clear,
    operation: 15,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl SbOccMaxClear {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns the modes of the embedded switch, which connects physical, virtual and subfunctions with
/// the wire (`devlink dev eswitch show`). Needs `CAP_NET_ADMIN` although it only reads.
/// - Single request: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`,
///   `eswitch-mode`, `eswitch-inline-mode`, `eswitch-encap-mode`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_ESWITCH_GET")]
#[inline]
#[must_use]
pub fn eswitch_get() -> EswitchGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: EswitchGet,
    start: eswitch_get,
    operation: 16,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`eswitch_get()`].
pub type EswitchGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl EswitchGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes the modes of the embedded switch (`devlink dev eswitch set`), one after the other until
/// one fails. Changing `eswitch-mode` makes and removes interfaces; `EBUSY` means that rate nodes
/// are in the way.
/// - Single request: takes `bus-name`, `dev-name`, `eswitch-mode`, `eswitch-inline-mode`,
///   `eswitch-encap-mode`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_ESWITCH_SET")]
#[inline]
#[must_use]
pub fn eswitch_set() -> EswitchSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: EswitchSet,
    start: eswitch_set,
    operation: 17,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl EswitchSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`eswitch-mode`](DevlinkAttrs#method.eswitch_mode).
    #[inline]
    pub fn eswitch_mode(&mut self, value: EswitchMode) -> &mut Self {
        self.put_attr::<c::As<EswitchMode, u16>>(25, value)
    }

    /// Sets [`eswitch-inline-mode`](DevlinkAttrs#method.eswitch_inline_mode).
    #[inline]
    pub fn eswitch_inline_mode(&mut self, value: EswitchInlineMode) -> &mut Self {
        self.put_attr::<c::As<EswitchInlineMode, u8>>(26, value)
    }

    /// Sets [`eswitch-encap-mode`](DevlinkAttrs#method.eswitch_encap_mode).
    #[inline]
    pub fn eswitch_encap_mode(&mut self, value: EswitchEncapMode) -> &mut Self {
        self.put_attr::<c::As<EswitchEncapMode, u8>>(62, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes one match-action table of the device's packet pipeline, or all if no name is given
/// (`devlink dpipe table show`). No dump, but the answer may be several messages with an end
/// marker.
/// - Single request: takes `bus-name`, `dev-name`, `dpipe-table-name`, `index`; returns `bus-name`,
///   `dev-name`, `dpipe-tables`, `index`.
#[doc(alias = "DEVLINK_CMD_DPIPE_TABLE_GET")]
#[inline]
#[must_use]
pub fn dpipe_table_get() -> DpipeTableGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DpipeTableGet,
    start: dpipe_table_get,
    operation: 18,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`dpipe_table_get()`].
pub type DpipeTableGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl DpipeTableGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Lists the entries of one table (`devlink dpipe table dump`). `dpipe-table-name` is required; a
/// missing or unknown one gives `EINVAL`. No dump, but the answer may be several messages with an
/// end marker.
/// - Single request: takes `bus-name`, `dev-name`, `dpipe-table-name`, `index`; returns `bus-name`,
///   `dev-name`, `dpipe-entries`, `index`.
#[doc(alias = "DEVLINK_CMD_DPIPE_ENTRIES_GET")]
#[inline]
#[must_use]
pub fn dpipe_entries_get() -> DpipeEntriesGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DpipeEntriesGet,
    start: dpipe_entries_get,
    operation: 19,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`dpipe_entries_get()`].
pub type DpipeEntriesGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl DpipeEntriesGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Lists the packet headers and fields to which tables refer (`devlink dpipe header show`). No
/// dump, but the answer may be several messages with an end marker.
/// - Single request: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`,
///   `dpipe-headers`, `index`.
#[doc(alias = "DEVLINK_CMD_DPIPE_HEADERS_GET")]
#[inline]
#[must_use]
pub fn dpipe_headers_get() -> DpipeHeadersGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DpipeHeadersGet,
    start: dpipe_headers_get,
    operation: 20,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`dpipe_headers_get()`].
pub type DpipeHeadersGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl DpipeHeadersGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Switches counters of a table's entries on or off (`devlink dpipe table set`). `EINVAL` means an
/// unknown table or a missing attribute.
/// - Single request: takes `bus-name`, `dev-name`, `dpipe-table-name`,
///   `dpipe-table-counters-enabled`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_DPIPE_TABLE_COUNTERS_SET")]
#[inline]
#[must_use]
pub fn dpipe_table_counters_set() -> DpipeTableCountersSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DpipeTableCountersSet,
    start: dpipe_table_counters_set,
    operation: 21,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl DpipeTableCountersSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Sets [`dpipe-table-counters-enabled`](DevlinkAttrs#method.dpipe_table_counters_enabled).
    #[inline]
    pub fn dpipe_table_counters_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Plans a new size for a resource (`devlink resource set`), which takes effect with a reload.
/// `EINVAL` means an unknown `resource-id`, or a size outside of the limits or not a multiple of
/// the granularity.
/// - Single request: takes `bus-name`, `dev-name`, `resource-id`, `resource-size`, `index`; returns
///   an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RESOURCE_SET")]
#[inline]
#[must_use]
pub fn resource_set() -> ResourceSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ResourceSet,
    start: resource_set,
    operation: 22,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl ResourceSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`resource-id`](DevlinkAttrs#method.resource_id).
    #[inline]
    pub fn resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(66, value)
    }

    /// Sets [`resource-size`](DevlinkAttrs#method.resource_size).
    #[inline]
    pub fn resource_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(67, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Lists the resources of a device with sizes and occupancy, as a tree (`devlink resource show`).
/// As a single request the answer may be several messages with an end marker, and `EOPNOTSUPP`
/// means that there are none. Newer kernels know ports with resources of their own, and a true
/// dump.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns `bus-name`,
///   `dev-name`, `port-index`, `resource-list`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`, `resource-scope-mask`; returns `bus-name`,
///   `dev-name`, `port-index`, `resource-list`, `index`.
#[doc(alias = "DEVLINK_CMD_RESOURCE_DUMP")]
#[inline]
#[must_use]
pub fn resource_dump() -> ResourceDump {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ResourceDump,
    start: resource_dump,
    operation: 23,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`resource_dump()`].
pub type ResourceDumpReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl ResourceDump {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Sets [`resource-scope-mask`](DevlinkAttrs#method.resource_scope_mask).
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
/// - Single request: takes `bus-name`, `dev-name`, `netns-fd`, `netns-pid`, `netns-id`,
///   `reload-action`, `reload-limits`, `index`; returns `bus-name`, `dev-name`,
///   `reload-actions-performed`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RELOAD")]
#[inline]
#[must_use]
pub fn reload() -> Reload {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Reload,
    start: reload,
    operation: 24,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`reload()`].
pub type ReloadReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl Reload {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`netns-fd`](DevlinkAttrs#method.netns_fd).
    #[inline]
    pub fn netns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(138, value)
    }

    /// Sets [`netns-pid`](DevlinkAttrs#method.netns_pid).
    #[inline]
    pub fn netns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(139, value)
    }

    /// Sets [`netns-id`](DevlinkAttrs#method.netns_id).
    #[inline]
    pub fn netns_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(140, value)
    }

    /// Sets [`reload-action`](DevlinkAttrs#method.reload_action).
    #[inline]
    pub fn reload_action(&mut self, value: ReloadAction) -> &mut Self {
        self.put_attr::<c::As<ReloadAction, u8>>(153, value)
    }

    /// Sets [`reload-limits`](DevlinkAttrs#method.reload_limits).
    #[inline]
    pub fn reload_limits(&mut self, value: rt::Bitfield<ReloadLimitFlags>) -> &mut Self {
        self.put_attr::<rt::Bitfield<ReloadLimitFlags>>(155, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns a parameter of the device by name, or with a dump all (`devlink dev param show`). An
/// unknown name gives `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `param-name`, `index`; returns `bus-name`,
///   `dev-name`, `param`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `param`, `index`.
#[doc(alias = "DEVLINK_CMD_PARAM_GET")]
#[inline]
#[must_use]
pub fn param_get() -> ParamGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ParamGet,
    start: param_get,
    operation: 25,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`param_get()`].
pub type ParamGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl ParamGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`param-name`](DevlinkAttrs#method.param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes a parameter (`devlink dev param set`). `param-name`, `param-type` and
/// `param-value-cmode` are required, and the value as `param-value-data` in the form of the type.
/// `param-reset-default` may take its place. `EINVAL` means an unknown name, another type or a
/// value that the driver refuses, `EOPNOTSUPP` a configuration mode that the parameter lacks.
/// - Single request: takes `bus-name`, `dev-name`, `param-name`, `param-type`, `param-value-data`,
///   `param-value-cmode`, `param-reset-default`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PARAM_SET")]
#[inline]
#[must_use]
pub fn param_set() -> ParamSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ParamSet,
    start: param_set,
    operation: 26,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl ParamSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`param-name`](DevlinkAttrs#method.param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }

    /// Sets [`param-type`](DevlinkAttrs#method.param_type).
    #[inline]
    pub fn param_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(83, value)
    }

    /// Sets [`param-value-data`](DevlinkAttrs#method.param_value_data).
    #[inline]
    pub fn param_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(86, value)
    }

    /// Sets [`param-value-cmode`](DevlinkAttrs#method.param_value_cmode).
    #[inline]
    pub fn param_value_cmode(&mut self, value: ParamCmode) -> &mut Self {
        self.put_attr::<c::As<ParamCmode, u8>>(87, value)
    }

    /// Sets [`param-reset-default`](DevlinkAttrs#method.param_reset_default).
    #[inline]
    pub fn param_reset_default(&mut self, present: bool) -> &mut Self {
        self.put_flag(183, present)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a region of the device's memory that can be looked at, and its snapshots, or with a
/// dump all regions (`devlink region show`). An unknown name gives `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `region-name`, `index`; returns
///   `bus-name`, `dev-name`, `port-index`, `region-name`, `region-size`, `region-snapshots`,
///   `region-max-snapshots`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `port-index`,
///   `region-name`, `region-size`, `region-snapshots`, `region-max-snapshots`, `index`.
#[doc(alias = "DEVLINK_CMD_REGION_GET")]
#[inline]
#[must_use]
pub fn region_get() -> RegionGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RegionGet,
    start: region_get,
    operation: 27,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`region_get()`].
pub type RegionGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl RegionGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Takes a snapshot of a region (`devlink region new`). The id may be given, else the kernel
/// chooses one and returns it in the reply. `EOPNOTSUPP` means that the region can be captured by
/// the driver only, `ENOSPC` that it has as many snapshots as it may, `EEXIST` that the id is
/// taken.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `region-name`,
///   `region-snapshot-id`, `index`; returns `bus-name`, `dev-name`, `port-index`, `region-name`,
///   `region-size`, `region-snapshots`, `region-max-snapshots`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_REGION_NEW")]
#[inline]
#[must_use]
pub fn region_new() -> RegionNew {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RegionNew,
    start: region_new,
    operation: 28,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`region_new()`].
pub type RegionNewReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl RegionNew {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Sets [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Deletes a snapshot (`devlink region del`). An unknown region or snapshot gives `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `region-name`,
///   `region-snapshot-id`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_REGION_DEL")]
#[inline]
#[must_use]
pub fn region_del() -> RegionDel {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RegionDel,
    start: region_del,
    operation: 29,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl RegionDel {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Sets [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
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
/// - Dump: takes `bus-name`, `dev-name`, `port-index`, `region-name`, `region-snapshot-id`,
///   `region-chunk-addr`, `region-chunk-len`, `region-direct`, `index`; returns `bus-name`,
///   `dev-name`, `port-index`, `region-name`, `region-chunks`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_REGION_READ")]
#[inline]
#[must_use]
pub fn region_read() -> RegionRead {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RegionRead,
    start: region_read,
    operation: 30,
    modes: [Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`region_read()`].
pub type RegionReadReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl RegionRead {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Sets [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Sets [`region-chunk-addr`](DevlinkAttrs#method.region_chunk_addr).
    #[inline]
    pub fn region_chunk_addr(&mut self, value: u64) -> &mut Self {
        self.put_u64(96, value)
    }

    /// Sets [`region-chunk-len`](DevlinkAttrs#method.region_chunk_len).
    #[inline]
    pub fn region_chunk_len(&mut self, value: u64) -> &mut Self {
        self.put_u64(97, value)
    }

    /// Sets [`region-direct`](DevlinkAttrs#method.region_direct).
    #[inline]
    pub fn region_direct(&mut self, present: bool) -> &mut Self {
        self.put_flag(179, present)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Meant for parameters of ports. Kernels of today have none and answer `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns `bus-name`,
///   `dev-name`, `port-index`, `index`.
/// - Dump: takes no attributes; returns `bus-name`, `dev-name`, `port-index`, `index`.
#[doc(alias = "DEVLINK_CMD_PORT_PARAM_GET")]
#[inline]
#[must_use]
pub fn port_param_get() -> PortParamGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortParamGet,
    start: port_param_get,
    operation: 31,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`port_param_get()`].
pub type PortParamGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl PortParamGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Meant for parameters of ports. Kernels of today have none and answer `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_PORT_PARAM_SET")]
#[inline]
#[must_use]
pub fn port_param_set() -> PortParamSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PortParamSet,
    start: port_param_set,
    operation: 32,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl PortParamSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns driver, serial numbers and versions of hardware and firmware of a device, or with a dump
/// of all (`devlink dev info`). Devices without such information are left out of a dump.
/// - Single request: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`,
///   `info-driver-name`, `info-serial-number`, `info-version-fixed`, `info-version-running`,
///   `info-version-stored`, `info-board-serial-number`, `index`.
/// - Dump: takes no attributes; returns `bus-name`, `dev-name`, `info-driver-name`,
///   `info-serial-number`, `info-version-fixed`, `info-version-running`, `info-version-stored`,
///   `info-board-serial-number`, `index`.
#[doc(alias = "DEVLINK_CMD_INFO_GET")]
#[inline]
#[must_use]
pub fn info_get() -> InfoGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: InfoGet,
    start: info_get,
    operation: 33,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`info_get()`].
pub type InfoGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl InfoGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns state and settings of a health reporter, or with a dump of all (`devlink health show`).
/// An unknown name gives `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   returns `bus-name`, `dev-name`, `port-index`, `health-reporter`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `port-index`, `index`; returns `bus-name`, `dev-name`,
///   `port-index`, `health-reporter`, `index`.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_GET")]
#[inline]
#[must_use]
pub fn health_reporter_get() -> HealthReporterGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterGet,
    start: health_reporter_get,
    operation: 34,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`health_reporter_get()`].
pub type HealthReporterGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl HealthReporterGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes settings of a health reporter (`devlink health set`). `EOPNOTSUPP` means that the
/// reporter cannot recover, or cannot dump; `EINVAL` an unknown name, or a burst period without a
/// grace period.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`,
///   `health-reporter-graceful-period`, `health-reporter-auto-recover`,
///   `health-reporter-auto-dump`, `health-reporter-burst-period`, `index`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_SET")]
#[inline]
#[must_use]
pub fn health_reporter_set() -> HealthReporterSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterSet,
    start: health_reporter_set,
    operation: 35,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl HealthReporterSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets
    /// [`health-reporter-graceful-period`](DevlinkAttrs#method.health_reporter_graceful_period).
    #[inline]
    pub fn health_reporter_graceful_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(120, value)
    }

    /// Sets [`health-reporter-auto-recover`](DevlinkAttrs#method.health_reporter_auto_recover).
    #[inline]
    pub fn health_reporter_auto_recover(&mut self, value: u8) -> &mut Self {
        self.put_u8(121, value)
    }

    /// Sets [`health-reporter-auto-dump`](DevlinkAttrs#method.health_reporter_auto_dump).
    #[inline]
    pub fn health_reporter_auto_dump(&mut self, value: u8) -> &mut Self {
        self.put_u8(141, value)
    }

    /// Sets [`health-reporter-burst-period`](DevlinkAttrs#method.health_reporter_burst_period).
    #[inline]
    pub fn health_reporter_burst_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(181, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Starts the recovery of a reporter (`devlink health recover`). Does nothing if it is healthy;
/// `EOPNOTSUPP` means that it cannot recover.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_RECOVER")]
#[inline]
#[must_use]
pub fn health_reporter_recover() -> HealthReporterRecover {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterRecover,
    start: health_reporter_recover,
    operation: 36,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl HealthReporterRecover {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Asks a reporter what it knows at the moment (`devlink health diagnose`). The answer may be
/// several messages with an end marker; concatenate their `fmsg`. `EOPNOTSUPP` means that it
/// cannot.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   returns `fmsg`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_DIAGNOSE")]
#[inline]
#[must_use]
pub fn health_reporter_diagnose() -> HealthReporterDiagnose {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterDiagnose,
    start: health_reporter_diagnose,
    operation: 37,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`health_reporter_diagnose()`].
pub type HealthReporterDiagnoseReply<'a> = rt::WithHeader<
    rt::NoHeader,
    DevlinkAttrs<'a>,
>;

impl HealthReporterDiagnose {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns the dump that a reporter stored at its last error, or takes one now if there is none
/// (`devlink health dump show`). Dump only; concatenate `fmsg` of all messages. `EOPNOTSUPP` means
/// that the reporter has no dumps, `EAGAIN` that the dump changed while it was read.
/// - Dump: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`; returns
///   `fmsg`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_DUMP_GET")]
#[inline]
#[must_use]
pub fn health_reporter_dump_get() -> HealthReporterDumpGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterDumpGet,
    start: health_reporter_dump_get,
    operation: 38,
    modes: [Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`health_reporter_dump_get()`].
pub type HealthReporterDumpGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl HealthReporterDumpGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Throws the stored dump away, so that the next error stores another one (`devlink health dump
/// clear`).
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_DUMP_CLEAR")]
#[inline]
#[must_use]
pub fn health_reporter_dump_clear() -> HealthReporterDumpClear {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterDumpClear,
    start: health_reporter_dump_clear,
    operation: 39,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl HealthReporterDumpClear {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Writes firmware to the device (`devlink dev flash`) and returns when this is over, possibly
/// minutes later; meanwhile notifications report progress. `flash-update-file-name` is required.
/// `EINVAL` means an unknown component, `EOPNOTSUPP` that the driver cannot update, or not with
/// components or the mask; errors of finding the file are passed on.
/// - Single request: takes `bus-name`, `dev-name`, `flash-update-file-name`,
///   `flash-update-component`, `flash-update-overwrite-mask`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_FLASH_UPDATE")]
#[inline]
#[must_use]
pub fn flash_update() -> FlashUpdate {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: FlashUpdate,
    start: flash_update,
    operation: 40,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl FlashUpdate {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`flash-update-file-name`](DevlinkAttrs#method.flash_update_file_name).
    #[inline]
    pub fn flash_update_file_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(122, value)
    }

    /// Sets [`flash-update-component`](DevlinkAttrs#method.flash_update_component).
    #[inline]
    pub fn flash_update_component(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(123, value)
    }

    /// Sets [`flash-update-overwrite-mask`](DevlinkAttrs#method.flash_update_overwrite_mask).
    #[inline]
    pub fn flash_update_overwrite_mask(
        &mut self,
        value: rt::Bitfield<FlashOverwriteFlags>,
    ) -> &mut Self {
        self.put_attr::<rt::Bitfield<FlashOverwriteFlags>>(152, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a packet trap with its counters, or with a dump all (`devlink trap show`). `ENOENT`
/// means that the device has no such trap, `EOPNOTSUPP` that it has none at all.
/// - Single request: takes `bus-name`, `dev-name`, `trap-name`, `index`; returns `bus-name`,
///   `dev-name`, `stats`, `trap-name`, `trap-action`, `trap-type`, `trap-generic`, `trap-metadata`,
///   `trap-group-name`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `stats`,
///   `trap-name`, `trap-action`, `trap-type`, `trap-generic`, `trap-metadata`, `trap-group-name`,
///   `index`.
#[doc(alias = "DEVLINK_CMD_TRAP_GET")]
#[inline]
#[must_use]
pub fn trap_get() -> TrapGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TrapGet,
    start: trap_get,
    operation: 41,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`trap_get()`].
pub type TrapGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl TrapGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`trap-name`](DevlinkAttrs#method.trap_name).
    #[inline]
    pub fn trap_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(130, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes what a trap does (`devlink trap set`). Only traps of type drop can change; for others
/// the kernel reports success with a warning, and nothing changes.
/// - Single request: takes `bus-name`, `dev-name`, `trap-name`, `trap-action`, `index`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_TRAP_SET")]
#[inline]
#[must_use]
pub fn trap_set() -> TrapSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TrapSet,
    start: trap_set,
    operation: 42,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl TrapSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`trap-name`](DevlinkAttrs#method.trap_name).
    #[inline]
    pub fn trap_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(130, value)
    }

    /// Sets [`trap-action`](DevlinkAttrs#method.trap_action).
    #[inline]
    pub fn trap_action(&mut self, value: TrapAction) -> &mut Self {
        self.put_attr::<c::As<TrapAction, u8>>(131, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a group of traps with its counters, or with a dump all (`devlink trap group show`).
/// `ENOENT` means that there is no such group.
/// - Single request: takes `bus-name`, `dev-name`, `trap-group-name`, `index`; returns `bus-name`,
///   `dev-name`, `stats`, `trap-generic`, `trap-group-name`, `trap-policer-id`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `stats`,
///   `trap-generic`, `trap-group-name`, `trap-policer-id`, `index`.
#[doc(alias = "DEVLINK_CMD_TRAP_GROUP_GET")]
#[inline]
#[must_use]
pub fn trap_group_get() -> TrapGroupGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TrapGroupGet,
    start: trap_group_get,
    operation: 43,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`trap_group_get()`].
pub type TrapGroupGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl TrapGroupGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`trap-group-name`](DevlinkAttrs#method.trap_group_name).
    #[inline]
    pub fn trap_group_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(135, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes what all traps of a group do, or binds the group to a policer (`devlink trap group
/// set`). If the second fails the first remains.
/// - Single request: takes `bus-name`, `dev-name`, `trap-action`, `trap-group-name`,
///   `trap-policer-id`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_TRAP_GROUP_SET")]
#[inline]
#[must_use]
pub fn trap_group_set() -> TrapGroupSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TrapGroupSet,
    start: trap_group_set,
    operation: 44,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl TrapGroupSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`trap-action`](DevlinkAttrs#method.trap_action).
    #[inline]
    pub fn trap_action(&mut self, value: TrapAction) -> &mut Self {
        self.put_attr::<c::As<TrapAction, u8>>(131, value)
    }

    /// Sets [`trap-group-name`](DevlinkAttrs#method.trap_group_name).
    #[inline]
    pub fn trap_group_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(135, value)
    }

    /// Sets [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a policer, which limits the packets that traps pass to the CPU, or with a dump all
/// (`devlink trap policer show`). `ENOENT` means that there is no such policer.
/// - Single request: takes `bus-name`, `dev-name`, `trap-policer-id`, `index`; returns `bus-name`,
///   `dev-name`, `stats`, `trap-policer-id`, `trap-policer-rate`, `trap-policer-burst`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `stats`,
///   `trap-policer-id`, `trap-policer-rate`, `trap-policer-burst`, `index`.
#[doc(alias = "DEVLINK_CMD_TRAP_POLICER_GET")]
#[inline]
#[must_use]
pub fn trap_policer_get() -> TrapPolicerGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TrapPolicerGet,
    start: trap_policer_get,
    operation: 45,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`trap_policer_get()`].
pub type TrapPolicerGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl TrapPolicerGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes rate or burst of a policer (`devlink trap policer set`). A value beyond the device's
/// limits gives `EINVAL`.
/// - Single request: takes `bus-name`, `dev-name`, `trap-policer-id`, `trap-policer-rate`,
///   `trap-policer-burst`, `index`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_TRAP_POLICER_SET")]
#[inline]
#[must_use]
pub fn trap_policer_set() -> TrapPolicerSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TrapPolicerSet,
    start: trap_policer_set,
    operation: 46,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl TrapPolicerSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Sets [`trap-policer-rate`](DevlinkAttrs#method.trap_policer_rate).
    #[inline]
    pub fn trap_policer_rate(&mut self, value: u64) -> &mut Self {
        self.put_u64(143, value)
    }

    /// Sets [`trap-policer-burst`](DevlinkAttrs#method.trap_policer_burst).
    #[inline]
    pub fn trap_policer_burst(&mut self, value: u64) -> &mut Self {
        self.put_u64(144, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Makes a reporter report an error, as a test (`devlink health test`). `EOPNOTSUPP` means that it
/// cannot.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `health-reporter-name`, `index`;
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_HEALTH_REPORTER_TEST")]
#[inline]
#[must_use]
pub fn health_reporter_test() -> HealthReporterTest {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: HealthReporterTest,
    start: health_reporter_test,
    operation: 47,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl HealthReporterTest {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a rate object, or with a dump all (`devlink port function rate show`). A leaf is
/// chosen by `port-index`, a node by `rate-node-name`. `ENODEV` means that there is none.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `rate-node-name`, `index`; returns
///   `bus-name`, `dev-name`, `port-index`, `rate-type`, `rate-tx-share`, `rate-tx-max`,
///   `rate-node-name`, `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`,
///   `rate-tc-bws`, `index`, `parent-dev`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `port-index`,
///   `rate-type`, `rate-tx-share`, `rate-tx-max`, `rate-node-name`, `rate-parent-node-name`,
///   `rate-tx-priority`, `rate-tx-weight`, `rate-tc-bws`, `index`, `parent-dev`.
#[doc(alias = "DEVLINK_CMD_RATE_GET")]
#[inline]
#[must_use]
pub fn rate_get() -> RateGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RateGet,
    start: rate_get,
    operation: 48,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`rate_get()`].
pub type RateGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl RateGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Changes limits or the parent of a rate object (`devlink port function rate set`), one after the
/// other until one fails. A leaf is chosen by `port-index`, a node by `rate-node-name`.
/// `EOPNOTSUPP` means that the driver cannot set one of them, `ENODEV` an unknown object or parent,
/// `EEXIST` a loop.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `rate-tx-share`, `rate-tx-max`,
///   `rate-node-name`, `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`,
///   `rate-tc-bws`, `index`, `parent-dev`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RATE_SET")]
#[inline]
#[must_use]
pub fn rate_set() -> RateSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RateSet,
    start: rate_set,
    operation: 49,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl RateSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rate-tx-share`](DevlinkAttrs#method.rate_tx_share).
    #[inline]
    pub fn rate_tx_share(&mut self, value: u64) -> &mut Self {
        self.put_u64(166, value)
    }

    /// Sets [`rate-tx-max`](DevlinkAttrs#method.rate_tx_max).
    #[inline]
    pub fn rate_tx_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(167, value)
    }

    /// Sets [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Sets [`rate-parent-node-name`](DevlinkAttrs#method.rate_parent_node_name).
    #[inline]
    pub fn rate_parent_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(169, value)
    }

    /// Sets [`rate-tx-priority`](DevlinkAttrs#method.rate_tx_priority).
    #[inline]
    pub fn rate_tx_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(177, value)
    }

    /// Sets [`rate-tx-weight`](DevlinkAttrs#method.rate_tx_weight).
    #[inline]
    pub fn rate_tx_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(178, value)
    }

    /// Sets [`rate-tc-bws`](DevlinkAttrs#method.rate_tc_bws): call it once for each value.
    #[inline]
    pub fn rate_tc_bws(
        &mut self,
        fill: impl FnOnce(&mut DlRateTcBwsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRateTcBwsWriter>(180, fill)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Sets [`parent-dev`](DevlinkAttrs#method.parent_dev).
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
/// - Single request: takes `bus-name`, `dev-name`, `rate-tx-share`, `rate-tx-max`,
///   `rate-node-name`, `rate-parent-node-name`, `rate-tx-priority`, `rate-tx-weight`,
///   `rate-tc-bws`, `index`, `parent-dev`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RATE_NEW")]
#[inline]
#[must_use]
pub fn rate_new() -> RateNew {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RateNew,
    start: rate_new,
    operation: 50,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl RateNew {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`rate-tx-share`](DevlinkAttrs#method.rate_tx_share).
    #[inline]
    pub fn rate_tx_share(&mut self, value: u64) -> &mut Self {
        self.put_u64(166, value)
    }

    /// Sets [`rate-tx-max`](DevlinkAttrs#method.rate_tx_max).
    #[inline]
    pub fn rate_tx_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(167, value)
    }

    /// Sets [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Sets [`rate-parent-node-name`](DevlinkAttrs#method.rate_parent_node_name).
    #[inline]
    pub fn rate_parent_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(169, value)
    }

    /// Sets [`rate-tx-priority`](DevlinkAttrs#method.rate_tx_priority).
    #[inline]
    pub fn rate_tx_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(177, value)
    }

    /// Sets [`rate-tx-weight`](DevlinkAttrs#method.rate_tx_weight).
    #[inline]
    pub fn rate_tx_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(178, value)
    }

    /// Sets [`rate-tc-bws`](DevlinkAttrs#method.rate_tc_bws): call it once for each value.
    #[inline]
    pub fn rate_tc_bws(
        &mut self,
        fill: impl FnOnce(&mut DlRateTcBwsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRateTcBwsWriter>(180, fill)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Sets [`parent-dev`](DevlinkAttrs#method.parent_dev).
    #[inline]
    pub fn parent_dev(
        &mut self,
        fill: impl FnOnce(&mut DlParentDevWriter),
    ) -> &mut Self {
        self.put_nest::<DlParentDevWriter>(186, fill)
    }
}

/// Removes a rate node (`devlink port function rate del`). `EBUSY` means that it has children.
/// - Single request: takes `bus-name`, `dev-name`, `rate-node-name`, `index`; returns an
///   acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_RATE_DEL")]
#[inline]
#[must_use]
pub fn rate_del() -> RateDel {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RateDel,
    start: rate_del,
    operation: 51,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl RateDel {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Describes a line card of a modular switch, or with a dump all (`devlink lc show`).
/// - Single request: takes `bus-name`, `dev-name`, `linecard-index`, `index`; returns `bus-name`,
///   `dev-name`, `linecard-index`, `linecard-state`, `linecard-type`, `linecard-supported-types`,
///   `nested-devlink`, `index`.
/// - Dump: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`, `linecard-index`,
///   `linecard-state`, `linecard-type`, `linecard-supported-types`, `nested-devlink`, `index`.
#[doc(alias = "DEVLINK_CMD_LINECARD_GET")]
#[inline]
#[must_use]
pub fn linecard_get() -> LinecardGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinecardGet,
    start: linecard_get,
    operation: 52,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`linecard_get()`].
pub type LinecardGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl LinecardGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`linecard-index`](DevlinkAttrs#method.linecard_index).
    #[inline]
    pub fn linecard_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(171, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Provisions a slot for a type of line card, so that its ports exist even before the card does
/// (`devlink lc set`). The empty string undoes it. `EINVAL` means an unknown type, `EBUSY` that the
/// slot has another one or is changing.
/// - Single request: takes `bus-name`, `dev-name`, `linecard-index`, `linecard-type`, `index`;
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_LINECARD_SET")]
#[inline]
#[must_use]
pub fn linecard_set() -> LinecardSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LinecardSet,
    start: linecard_set,
    operation: 53,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl LinecardSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`linecard-index`](DevlinkAttrs#method.linecard_index).
    #[inline]
    pub fn linecard_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(171, value)
    }

    /// Sets [`linecard-type`](DevlinkAttrs#method.linecard_type).
    #[inline]
    pub fn linecard_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(173, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Returns which self-tests a device has, or with a dump for all (`devlink dev selftests show`).
/// - Single request: takes `bus-name`, `dev-name`, `index`; returns `bus-name`, `dev-name`,
///   `selftests`, `index`.
/// - Dump: takes no attributes; returns `bus-name`, `dev-name`, `selftests`, `index`.
#[doc(alias = "DEVLINK_CMD_SELFTESTS_GET")]
#[inline]
#[must_use]
pub fn selftests_get() -> SelftestsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SelftestsGet,
    start: selftests_get,
    operation: 54,
    modes: [DoReply, Dump],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`selftests_get()`].
pub type SelftestsGetReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl SelftestsGet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Runs self-tests (`devlink dev selftests run`). `selftests` is required and has a flag for each
/// test. In the reply `selftests` is of another form: a nest with number 1 for each test, with its
/// number (2, u32) and outcome (3, u8: 0 skipped, 1 passed, 2 failed).
/// - Single request: takes `bus-name`, `dev-name`, `selftests`, `index`; returns `bus-name`,
///   `dev-name`, `selftests`, `index`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "DEVLINK_CMD_SELFTESTS_RUN")]
#[inline]
#[must_use]
pub fn selftests_run() -> SelftestsRun {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SelftestsRun,
    start: selftests_run,
    operation: 55,
    modes: [DoReply],
    set: Devlink,
    view: DevlinkAttrs,
}

/// The answer to [`selftests_run()`].
pub type SelftestsRunReply<'a> = rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>;

impl SelftestsRun {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`selftests`](DevlinkAttrs#method.selftests).
    #[inline]
    pub fn selftests(
        &mut self,
        fill: impl FnOnce(&mut DlSelftestIdWriter),
    ) -> &mut Self {
        self.put_nest::<DlSelftestIdWriter>(176, fill)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Limits the notifications that this socket gets to one device, or one port of it; what is not
/// given matches everything. Each request replaces the filter before. Since Linux 6.8.
/// - Single request: takes `bus-name`, `dev-name`, `port-index`, `index`; returns an
///   acknowledgement.
#[doc(alias = "DEVLINK_CMD_NOTIFY_FILTER_SET")]
#[inline]
#[must_use]
pub fn notify_filter_set() -> NotifyFilterSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: NotifyFilterSet,
    start: notify_filter_set,
    operation: 56,
    modes: [Do],
    set: Devlink,
    view: DevlinkAttrs,
}

impl NotifyFilterSet {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get`: the reply to [`get()`], which the kernel may also send on its own.
    Get(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a device is gone.
    DelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `port-get`: the reply to [`port_get()`], which the kernel may also send on its own.
    PortGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a port is gone.
    PortDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-get`: the reply to [`sb_get()`], which the kernel may also send on its own.
    SbGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-pool-get`: the reply to [`sb_pool_get()`], which the kernel may also send on its own.
    SbPoolGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-port-pool-get`: the reply to [`sb_port_pool_get()`], which the kernel may also send on
    /// its own.
    SbPortPoolGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `sb-tc-pool-bind-get`: the reply to [`sb_tc_pool_bind_get()`], which the kernel may also
    /// send on its own.
    SbTcPoolBindGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `eswitch-get`: the reply to [`eswitch_get()`], which the kernel may also send on its own.
    EswitchGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `dpipe-table-get`: the reply to [`dpipe_table_get()`], which the kernel may also send on its
    /// own.
    DpipeTableGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `dpipe-entries-get`: the reply to [`dpipe_entries_get()`], which the kernel may also send on
    /// its own.
    DpipeEntriesGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `dpipe-headers-get`: the reply to [`dpipe_headers_get()`], which the kernel may also send on
    /// its own.
    DpipeHeadersGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `resource-dump`: the reply to [`resource_dump()`], which the kernel may also send on its
    /// own.
    ResourceDump(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `reload`: the reply to [`reload()`], which the kernel may also send on its own.
    Reload(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `param-get`: the reply to [`param_get()`], which the kernel may also send on its own.
    ParamGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners of a new or changed parameter.
    ParamNewNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a parameter is gone.
    ParamDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `region-get`: the reply to [`region_get()`], which the kernel may also send on its own.
    RegionGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `region-new`: the reply to [`region_new()`], which the kernel may also send on its own.
    RegionNew(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a region or snapshot is gone.
    RegionDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `region-read`: the reply to [`region_read()`], which the kernel may also send on its own.
    RegionRead(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `port-param-get`: the reply to [`port_param_get()`], which the kernel may also send on its
    /// own.
    PortParamGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `info-get`: the reply to [`info_get()`], which the kernel may also send on its own.
    InfoGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `health-reporter-get`: the reply to [`health_reporter_get()`], which the kernel may also
    /// send on its own.
    HealthReporterGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that the state of a health reporter has changed.
    HealthReporterNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `health-reporter-diagnose`: the reply to [`health_reporter_diagnose()`], which the kernel
    /// may also send on its own.
    HealthReporterDiagnose(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `health-reporter-dump-get`: the reply to [`health_reporter_dump_get()`], which the kernel
    /// may also send on its own.
    HealthReporterDumpGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a firmware update has begun.
    FlashUpdateBeginNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a firmware update is over.
    FlashUpdateEndNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners of the progress of a firmware update.
    FlashUpdateStatusNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `trap-get`: the reply to [`trap_get()`], which the kernel may also send on its own.
    TrapGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a trap is gone.
    TrapDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `trap-group-get`: the reply to [`trap_group_get()`], which the kernel may also send on its
    /// own.
    TrapGroupGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a group of traps is gone.
    TrapGroupDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `trap-policer-get`: the reply to [`trap_policer_get()`], which the kernel may also send on
    /// its own.
    TrapPolicerGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a policer is gone.
    TrapPolicerDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `rate-get`: the reply to [`rate_get()`], which the kernel may also send on its own.
    RateGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a rate object is gone.
    RateDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `linecard-get`: the reply to [`linecard_get()`], which the kernel may also send on its own.
    LinecardGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// Notifies listeners that a line card is gone.
    LinecardDelNtf(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `selftests-get`: the reply to [`selftests_get()`], which the kernel may also send on its
    /// own.
    SelftestsGet(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
    /// `selftests-run`: the reply to [`selftests_run()`], which the kernel may also send on its
    /// own.
    SelftestsRun(rt::WithHeader<rt::NoHeader, DevlinkAttrs<'a>>),
}
