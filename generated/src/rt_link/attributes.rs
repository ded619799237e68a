// @generated from specs/rt-link.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Link { numbers: 70, writer: LinkWriter },
        1 => ProtoDownReason { numbers: 3, writer: ProtoDownReasonWriter },
        2 => PropListLink { numbers: 54, writer: PropListLinkWriter },
        3 => AfSpec { numbers: 46, writer: AfSpecWriter },
        4 => VfinfoList { numbers: 2, writer: VfinfoListWriter },
        5 => Vfinfo { numbers: 14, writer: VfinfoWriter },
        6 => VfStats { numbers: 9, writer: VfStatsWriter },
        7 => VfVlan { numbers: 2, writer: VfVlanWriter },
        8 => VfPorts { numbers: 0, writer: VfPortsWriter },
        9 => PortSelf { numbers: 0, writer: PortSelfWriter },
        10 => Linkinfo { numbers: 6, writer: LinkinfoWriter },
        11 => LinkinfoBond { numbers: 35, writer: LinkinfoBondWriter },
        12 => BondAdInfo { numbers: 6, writer: BondAdInfoWriter },
        13 => BondSlave { numbers: 10, writer: BondSlaveWriter },
        14 => LinkinfoBridge { numbers: 51, writer: LinkinfoBridgeWriter },
        15 => LinkinfoBrport { numbers: 46, writer: LinkinfoBrportWriter },
        16 => LinkinfoGre { numbers: 25, writer: LinkinfoGreWriter },
        17 => LinkinfoGre6 { numbers: 25, writer: LinkinfoGre6Writer },
        18 => LinkinfoVti { numbers: 7, writer: LinkinfoVtiWriter },
        19 => LinkinfoVti6 { numbers: 7, writer: LinkinfoVti6Writer },
        20 => LinkinfoGeneve { numbers: 19, writer: LinkinfoGeneveWriter },
        21 => LinkinfoHsr { numbers: 9, writer: LinkinfoHsrWriter },
        22 => LinkinfoIptun { numbers: 21, writer: LinkinfoIptunWriter },
        23 => LinkinfoIp6tnl { numbers: 21, writer: LinkinfoIp6tnlWriter },
        24 => LinkinfoTun { numbers: 10, writer: LinkinfoTunWriter },
        25 => LinkinfoVlan { numbers: 6, writer: LinkinfoVlanWriter },
        26 => IflaVlanQos { numbers: 2, writer: IflaVlanQosWriter },
        27 => LinkinfoVrf { numbers: 2, writer: LinkinfoVrfWriter },
        28 => LinkinfoVrfPort { numbers: 2, writer: LinkinfoVrfPortWriter },
        29 => LinkinfoVeth { numbers: 2, writer: LinkinfoVethWriter },
        30 => LinkinfoMacvlan { numbers: 10, writer: LinkinfoMacvlanWriter },
        31 => MacvlanMacaddr { numbers: 5, writer: MacvlanMacaddrWriter },
        32 => LinkinfoIpvlan { numbers: 3, writer: LinkinfoIpvlanWriter },
        33 => LinkinfoVxlan { numbers: 35, writer: LinkinfoVxlanWriter },
        34 => LinkinfoMacsec { numbers: 16, writer: LinkinfoMacsecWriter },
        35 => LinkinfoXfrm { numbers: 4, writer: LinkinfoXfrmWriter },
        36 => LinkinfoBareudp { numbers: 5, writer: LinkinfoBareudpWriter },
        37 => LinkinfoBatadv { numbers: 2, writer: LinkinfoBatadvWriter },
        38 => LinkinfoGtp { numbers: 9, writer: LinkinfoGtpWriter },
        39 => LinkinfoIpoib { numbers: 4, writer: LinkinfoIpoibWriter },
        40 => LinkinfoRmnet { numbers: 3, writer: LinkinfoRmnetWriter },
        41 => LinkinfoCan { numbers: 23, writer: LinkinfoCanWriter },
        42 => CanTdc { numbers: 10, writer: CanTdcWriter },
        43 => CanCtrlmodeExt { numbers: 2, writer: CanCtrlmodeExtWriter },
        44 => CanPwm { numbers: 10, writer: CanPwmWriter },
        45 => LinkinfoDsa { numbers: 2, writer: LinkinfoDsaWriter },
        46 => Xdp { numbers: 9, writer: XdpWriter },
        47 => Ifla { numbers: 2, writer: IflaWriter },
        48 => Ifla6 { numbers: 10, writer: Ifla6Writer },
        49 => Mctp { numbers: 3, writer: MctpWriter },
        50 => Stats { numbers: 6, writer: StatsWriter },
        51 => LinkOffloadXstats { numbers: 4, writer: LinkOffloadXstatsWriter },
        52 => HwSInfoOne { numbers: 3, writer: HwSInfoOneWriter },
        53 => LinkDpllPin { numbers: 2, writer: LinkDpllPinWriter },
        54 => LinkinfoNetkit { numbers: 11, writer: LinkinfoNetkitWriter },
        55 => LinkinfoOvpn { numbers: 2, writer: LinkinfoOvpnWriter },
    ],
}

/// Attributes of an interface.
pub type LinkAttrs<'a> = AttrsOf<'a, sets::Link>;

impl<'a> LinkAttrs<'a> {
    /// Hardware address, for Ethernet the six bytes of the MAC.
    #[doc(alias = "IFLA_ADDRESS")]
    #[inline]
    pub fn address(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(1)
    }

    /// Hardware address for broadcast, on Ethernet all ones.
    #[doc(alias = "IFLA_BROADCAST")]
    #[inline]
    pub fn broadcast(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(2)
    }

    /// Name, at most 15 bytes.
    #[doc(alias = "IFLA_IFNAME")]
    #[inline]
    pub fn ifname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Largest payload of a frame, in bytes; `EINVAL` outside `min-mtu` and `max-mtu`.
    #[doc(alias = "IFLA_MTU")]
    #[inline]
    pub fn mtu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Index of the interface below: parent of a VLAN, underlay of a tunnel, peer of a veth.
    #[doc(alias = "IFLA_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Name of the root queueing discipline, for example `fq_codel`; `tc qdisc` changes it.
    #[doc(alias = "IFLA_QDISC")]
    #[inline]
    pub fn qdisc(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(6)
    }

    /// 32-bit counters; prefer `stats64`.
    #[doc(alias = "IFLA_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<RtnlLinkStats>, rt::DecodeError> {
        self.view.get::<c::Struct<RtnlLinkStats>>(7)
    }

    /// Index of the bridge, bond, VRF or team that the interface belongs to; 0 in a request takes
    /// it out.
    #[doc(alias = "IFLA_MASTER")]
    #[inline]
    pub fn master(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Events of the old wireless extensions, in notifications.
    #[doc(alias = "IFLA_WIRELESS")]
    #[inline]
    pub fn wireless(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(11)
    }

    /// Settings by family of the header: with `AF_BRIDGE` those of the bridge port, with `AF_INET6`
    /// those of IPv6.
    #[doc(alias = "IFLA_PROTINFO")]
    #[inline]
    pub fn protinfo(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(12)
    }

    /// Length of the send queue in packets, used by some queueing disciplines.
    #[doc(alias = "IFLA_TXQLEN")]
    #[inline]
    pub fn txqlen(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Hardware resources of old cards.
    #[doc(alias = "IFLA_MAP")]
    #[inline]
    pub fn map(&self) -> Result<Option<RtnlLinkIfmap>, rt::DecodeError> {
        self.view.get::<c::Struct<RtnlLinkIfmap>>(14)
    }

    /// Historical.
    #[doc(alias = "IFLA_WEIGHT")]
    #[inline]
    pub fn weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Operational state (RFC 2863): 0 unknown, 1 not present, 2 down, 3 lower layer down, 4
    /// testing, 5 dormant, 6 up.
    #[doc(alias = "IFLA_OPERSTATE")]
    #[inline]
    pub fn operstate(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(16)
    }

    /// How carrier leads to up: 0 directly, 1 through dormant, waiting for a supplicant.
    #[doc(alias = "IFLA_LINKMODE")]
    #[inline]
    pub fn linkmode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(17)
    }

    /// Kind of a virtual interface and the settings of that kind.
    #[doc(alias = "IFLA_LINKINFO")]
    #[inline]
    pub fn linkinfo(&self) -> Result<Option<LinkinfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<LinkinfoAttrs<'_>>(18)
    }

    /// In requests: move the interface to the network namespace of this process.
    #[doc(alias = "IFLA_NET_NS_PID")]
    #[inline]
    pub fn net_ns_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// Free description, up to 255 bytes; `ip link set ... alias`.
    #[doc(alias = "IFLA_IFALIAS")]
    #[inline]
    pub fn ifalias(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(20)
    }

    /// Number of virtual functions (SR-IOV).
    #[doc(alias = "IFLA_NUM_VF")]
    #[inline]
    pub fn num_vf(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(21)
    }

    /// Virtual functions one by one; only if `ext-mask` asks for `vf`.
    #[doc(alias = "IFLA_VFINFO_LIST")]
    #[inline]
    pub fn vfinfo_list(&self) -> Result<Option<VfinfoListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VfinfoListAttrs<'_>>(22)
    }

    /// 64-bit counters; absent if `ext-mask` has `skip-stats`.
    #[doc(alias = "IFLA_STATS64")]
    #[inline]
    pub fn stats64(&self) -> Result<Option<RtnlLinkStats64>, rt::DecodeError> {
        self.view.get::<c::Struct<RtnlLinkStats64>>(23)
    }

    /// Port profiles of virtual functions (802.1Qbg, few drivers).
    #[doc(alias = "IFLA_VF_PORTS")]
    #[inline]
    pub fn vf_ports(&self) -> Result<Option<VfPortsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VfPortsAttrs<'_>>(24)
    }

    /// Port profile of the device itself (802.1Qbg, few drivers).
    #[doc(alias = "IFLA_PORT_SELF")]
    #[inline]
    pub fn port_self(&self) -> Result<Option<PortSelfAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PortSelfAttrs<'_>>(25)
    }

    /// Settings by address family. The ids inside differ when the header says `AF_BRIDGE`.
    #[doc(alias = "IFLA_AF_SPEC")]
    #[inline]
    pub fn af_spec(&self) -> Result<Option<AfSpecAttrs<'a>>, rt::DecodeError> {
        self.view.get::<AfSpecAttrs<'_>>(26)
    }

    /// Number of a freely chosen group, names in `/etc/iproute2/group`; 0 is the default.
    #[doc(alias = "IFLA_GROUP")]
    #[inline]
    pub fn group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(27)
    }

    /// In requests: move the interface to the network namespace behind this file descriptor.
    #[doc(alias = "IFLA_NET_NS_FD")]
    #[inline]
    pub fn net_ns_fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(28)
    }

    /// What the answer should contain, or leave out.
    #[doc(alias = "IFLA_EXT_MASK")]
    #[inline]
    pub fn ext_mask(&self) -> Result<Option<RtextFilter>, rt::DecodeError> {
        self.view.get::<c::As<RtextFilter, u32>>(29)
    }

    /// How many users want promiscuous mode; 0 means off.
    #[doc(alias = "IFLA_PROMISCUITY")]
    #[inline]
    pub fn promiscuity(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(30)
    }

    /// Number of send queues; settable only on creation.
    #[doc(alias = "IFLA_NUM_TX_QUEUES")]
    #[inline]
    pub fn num_tx_queues(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(31)
    }

    /// Number of receive queues; settable only on creation.
    #[doc(alias = "IFLA_NUM_RX_QUEUES")]
    #[inline]
    pub fn num_rx_queues(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(32)
    }

    /// 1 if there is carrier. Some virtual devices let requests change it.
    #[doc(alias = "IFLA_CARRIER")]
    #[inline]
    pub fn carrier(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(33)
    }

    /// Identifier of the physical port; equal on functions that share one.
    #[doc(alias = "IFLA_PHYS_PORT_ID")]
    #[inline]
    pub fn phys_port_id(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(34)
    }

    /// How often carrier came or went.
    #[doc(alias = "IFLA_CARRIER_CHANGES")]
    #[inline]
    pub fn carrier_changes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(35)
    }

    /// Identifier of the switch chip; equal on all its ports.
    #[doc(alias = "IFLA_PHYS_SWITCH_ID")]
    #[inline]
    pub fn phys_switch_id(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(36)
    }

    /// Id of the network namespace in which the interface of `link` lives, if not ours.
    #[doc(alias = "IFLA_LINK_NETNSID")]
    #[inline]
    pub fn link_netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(37)
    }

    /// Name of the port on the device, for example `p0`.
    #[doc(alias = "IFLA_PHYS_PORT_NAME")]
    #[inline]
    pub fn phys_port_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(38)
    }

    /// 1 while a protocol such as VRRP holds the interface down.
    #[doc(alias = "IFLA_PROTO_DOWN")]
    #[inline]
    pub fn proto_down(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(39)
    }

    /// Most segments of one offloaded packet that the stack hands to the device.
    #[doc(alias = "IFLA_GSO_MAX_SEGS")]
    #[inline]
    pub fn gso_max_segs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(40)
    }

    /// Largest offloaded packet that the stack builds, in bytes.
    #[doc(alias = "IFLA_GSO_MAX_SIZE")]
    #[inline]
    pub fn gso_max_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(41)
    }

    /// XDP program on the interface.
    #[doc(alias = "IFLA_XDP")]
    #[inline]
    pub fn xdp(&self) -> Result<Option<XdpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<XdpAttrs<'_>>(43)
    }

    /// In notifications: cause, 0 none, 1 reboot, 2 features, 3 bond failover, 4 notify peers, 5
    /// IGMP resend, 6 bond options.
    #[doc(alias = "IFLA_EVENT")]
    #[inline]
    pub fn event(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(44)
    }

    /// In notifications that an interface left: id of its new network namespace.
    #[doc(alias = "IFLA_NEW_NETNSID")]
    #[inline]
    pub fn new_netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(45)
    }

    /// Work in the network namespace that has this id in ours.
    #[doc(alias = "IFLA_TARGET_NETNSID")]
    #[inline]
    pub fn target_netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(46)
    }

    /// How often carrier came.
    #[doc(alias = "IFLA_CARRIER_UP_COUNT")]
    #[inline]
    pub fn carrier_up_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(47)
    }

    /// How often carrier went.
    #[doc(alias = "IFLA_CARRIER_DOWN_COUNT")]
    #[inline]
    pub fn carrier_down_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(48)
    }

    /// In notifications that an interface left: its index in the new network namespace.
    #[doc(alias = "IFLA_NEW_IFINDEX")]
    #[inline]
    pub fn new_ifindex(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(49)
    }

    /// Smallest MTU that the device takes, in bytes.
    #[doc(alias = "IFLA_MIN_MTU")]
    #[inline]
    pub fn min_mtu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(50)
    }

    /// Largest MTU that the device takes, in bytes; 0 if not limited.
    #[doc(alias = "IFLA_MAX_MTU")]
    #[inline]
    pub fn max_mtu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(51)
    }

    /// Alternative names.
    #[doc(alias = "IFLA_PROP_LIST")]
    #[inline]
    pub fn prop_list(&self) -> Result<Option<PropListLinkAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PropListLinkAttrs<'_>>(52)
    }

    /// Alternative name, up to 127 bytes; requests may use it in place of `ifname`.
    #[doc(alias = "IFLA_ALT_IFNAME")]
    #[inline]
    pub fn alt_ifname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(53)
    }

    /// Hardware address that the device was built with.
    #[doc(alias = "IFLA_PERM_ADDRESS")]
    #[inline]
    pub fn perm_address(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(54)
    }

    /// Reasons that hold `proto-down`; `ip link set ... protodown_reason`.
    #[doc(alias = "IFLA_PROTO_DOWN_REASON")]
    #[inline]
    pub fn proto_down_reason(
        &self,
    ) -> Result<Option<ProtoDownReasonAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ProtoDownReasonAttrs<'_>>(55)
    }

    /// Name of the hardware device, for PCI such as `0000:01:00.0`.
    #[doc(alias = "IFLA_PARENT_DEV_NAME")]
    #[inline]
    pub fn parent_dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(56)
    }

    /// Bus of the hardware device, for example `pci`.
    #[doc(alias = "IFLA_PARENT_DEV_BUS_NAME")]
    #[inline]
    pub fn parent_dev_bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(57)
    }

    /// Largest packet that receive offload builds, in bytes.
    #[doc(alias = "IFLA_GRO_MAX_SIZE")]
    #[inline]
    pub fn gro_max_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(58)
    }

    /// Largest packet that the device can segment, in bytes; upper bound of `gso-max-size`.
    #[doc(alias = "IFLA_TSO_MAX_SIZE")]
    #[inline]
    pub fn tso_max_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(59)
    }

    /// Most segments that the device can cut a packet into.
    #[doc(alias = "IFLA_TSO_MAX_SEGS")]
    #[inline]
    pub fn tso_max_segs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(60)
    }

    /// How many users want all multicast packets; 0 means off.
    #[doc(alias = "IFLA_ALLMULTI")]
    #[inline]
    pub fn allmulti(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(61)
    }

    /// Nest that names the devlink port of the interface.
    #[doc(alias = "IFLA_DEVLINK_PORT")]
    #[inline]
    pub fn devlink_port(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(62)
    }

    /// As `gso-max-size`, for IPv4.
    #[doc(alias = "IFLA_GSO_IPV4_MAX_SIZE")]
    #[inline]
    pub fn gso_ipv4_max_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(63)
    }

    /// As `gro-max-size`, for IPv4.
    #[doc(alias = "IFLA_GRO_IPV4_MAX_SIZE")]
    #[inline]
    pub fn gro_ipv4_max_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(64)
    }

    /// Clock pin of the port, see the dpll family.
    #[doc(alias = "IFLA_DPLL_PIN")]
    #[inline]
    pub fn dpll_pin(&self) -> Result<Option<LinkDpllPinAttrs<'a>>, rt::DecodeError> {
        self.view.get::<LinkDpllPinAttrs<'_>>(65)
    }

    /// How far ahead, in nanoseconds, the device can schedule packets on its own.
    #[doc(alias = "IFLA_MAX_PACING_OFFLOAD_HORIZON")]
    #[inline]
    pub fn max_pacing_offload_horizon(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(66)
    }

    /// 1 if the interface cannot move to another network namespace.
    #[doc(alias = "IFLA_NETNS_IMMUTABLE")]
    #[inline]
    pub fn netns_immutable(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(67)
    }

    /// Bytes that the device wants free in front of packets.
    #[doc(alias = "IFLA_HEADROOM")]
    #[inline]
    pub fn headroom(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(68)
    }

    /// Bytes that the device wants free behind packets.
    #[doc(alias = "IFLA_TAILROOM")]
    #[inline]
    pub fn tailroom(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(69)
    }
}

impl LinkWriter {
    /// Sets [`address`](LinkAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(1, value.into())
    }

    /// Sets [`broadcast`](LinkAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Sets [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`mtu`](LinkAttrs#method.mtu).
    #[inline]
    pub fn mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`link`](LinkAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`qdisc`](LinkAttrs#method.qdisc).
    #[inline]
    pub fn qdisc(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(6, value)
    }

    /// Sets [`stats`](LinkAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, value: RtnlLinkStats) -> &mut Self {
        self.put_attr::<c::Struct<RtnlLinkStats>>(7, value)
    }

    /// Sets [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`wireless`](LinkAttrs#method.wireless).
    #[inline]
    pub fn wireless(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(11, value)
    }

    /// Sets [`protinfo`](LinkAttrs#method.protinfo).
    #[inline]
    pub fn protinfo(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }

    /// Sets [`txqlen`](LinkAttrs#method.txqlen): at most 32767.
    #[inline]
    pub fn txqlen(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(13, value)
    }

    /// Sets [`map`](LinkAttrs#method.map).
    #[inline]
    pub fn map(&mut self, value: RtnlLinkIfmap) -> &mut Self {
        self.put_attr::<c::Struct<RtnlLinkIfmap>>(14, value)
    }

    /// Sets [`weight`](LinkAttrs#method.weight).
    #[inline]
    pub fn weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`operstate`](LinkAttrs#method.operstate).
    #[inline]
    pub fn operstate(&mut self, value: u8) -> &mut Self {
        self.put_u8(16, value)
    }

    /// Sets [`linkmode`](LinkAttrs#method.linkmode).
    #[inline]
    pub fn linkmode(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }

    /// Sets [`linkinfo`](LinkAttrs#method.linkinfo).
    #[inline]
    pub fn linkinfo(&mut self, fill: impl FnOnce(&mut LinkinfoWriter)) -> &mut Self {
        self.put_nest::<LinkinfoWriter>(18, fill)
    }

    /// Sets [`net-ns-pid`](LinkAttrs#method.net_ns_pid).
    #[inline]
    pub fn net_ns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`ifalias`](LinkAttrs#method.ifalias).
    #[inline]
    pub fn ifalias(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(20, value)
    }

    /// Sets [`num-vf`](LinkAttrs#method.num_vf).
    #[inline]
    pub fn num_vf(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`vfinfo-list`](LinkAttrs#method.vfinfo_list).
    #[inline]
    pub fn vfinfo_list(
        &mut self,
        fill: impl FnOnce(&mut VfinfoListWriter),
    ) -> &mut Self {
        self.put_nest::<VfinfoListWriter>(22, fill)
    }

    /// Sets [`stats64`](LinkAttrs#method.stats64).
    #[inline]
    pub fn stats64(&mut self, value: RtnlLinkStats64) -> &mut Self {
        self.put_attr::<c::Struct<RtnlLinkStats64>>(23, value)
    }

    /// Sets [`vf-ports`](LinkAttrs#method.vf_ports).
    #[inline]
    pub fn vf_ports(&mut self, fill: impl FnOnce(&mut VfPortsWriter)) -> &mut Self {
        self.put_nest::<VfPortsWriter>(24, fill)
    }

    /// Sets [`port-self`](LinkAttrs#method.port_self).
    #[inline]
    pub fn port_self(&mut self, fill: impl FnOnce(&mut PortSelfWriter)) -> &mut Self {
        self.put_nest::<PortSelfWriter>(25, fill)
    }

    /// Sets [`af-spec`](LinkAttrs#method.af_spec).
    #[inline]
    pub fn af_spec(&mut self, fill: impl FnOnce(&mut AfSpecWriter)) -> &mut Self {
        self.put_nest::<AfSpecWriter>(26, fill)
    }

    /// Sets [`group`](LinkAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Sets [`net-ns-fd`](LinkAttrs#method.net_ns_fd).
    #[inline]
    pub fn net_ns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Sets [`ext-mask`](LinkAttrs#method.ext_mask).
    #[inline]
    pub fn ext_mask(&mut self, value: RtextFilter) -> &mut Self {
        self.put_attr::<c::As<RtextFilter, u32>>(29, value)
    }

    /// Sets [`promiscuity`](LinkAttrs#method.promiscuity).
    #[inline]
    pub fn promiscuity(&mut self, value: u32) -> &mut Self {
        self.put_u32(30, value)
    }

    /// Sets [`num-tx-queues`](LinkAttrs#method.num_tx_queues).
    #[inline]
    pub fn num_tx_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(31, value)
    }

    /// Sets [`num-rx-queues`](LinkAttrs#method.num_rx_queues).
    #[inline]
    pub fn num_rx_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(32, value)
    }

    /// Sets [`carrier`](LinkAttrs#method.carrier).
    #[inline]
    pub fn carrier(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Sets [`phys-port-id`](LinkAttrs#method.phys_port_id).
    #[inline]
    pub fn phys_port_id(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(34, value)
    }

    /// Sets [`carrier-changes`](LinkAttrs#method.carrier_changes).
    #[inline]
    pub fn carrier_changes(&mut self, value: u32) -> &mut Self {
        self.put_u32(35, value)
    }

    /// Sets [`phys-switch-id`](LinkAttrs#method.phys_switch_id).
    #[inline]
    pub fn phys_switch_id(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(36, value)
    }

    /// Sets [`link-netnsid`](LinkAttrs#method.link_netnsid).
    #[inline]
    pub fn link_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(37, value)
    }

    /// Sets [`phys-port-name`](LinkAttrs#method.phys_port_name).
    #[inline]
    pub fn phys_port_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(38, value)
    }

    /// Sets [`proto-down`](LinkAttrs#method.proto_down).
    #[inline]
    pub fn proto_down(&mut self, value: u8) -> &mut Self {
        self.put_u8(39, value)
    }

    /// Sets [`gso-max-segs`](LinkAttrs#method.gso_max_segs).
    #[inline]
    pub fn gso_max_segs(&mut self, value: u32) -> &mut Self {
        self.put_u32(40, value)
    }

    /// Sets [`gso-max-size`](LinkAttrs#method.gso_max_size).
    #[inline]
    pub fn gso_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(41, value)
    }

    /// Sets [`xdp`](LinkAttrs#method.xdp).
    #[inline]
    pub fn xdp(&mut self, fill: impl FnOnce(&mut XdpWriter)) -> &mut Self {
        self.put_nest::<XdpWriter>(43, fill)
    }

    /// Sets [`event`](LinkAttrs#method.event).
    #[inline]
    pub fn event(&mut self, value: u32) -> &mut Self {
        self.put_u32(44, value)
    }

    /// Sets [`new-netnsid`](LinkAttrs#method.new_netnsid).
    #[inline]
    pub fn new_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(45, value)
    }

    /// Sets [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Sets [`carrier-up-count`](LinkAttrs#method.carrier_up_count).
    #[inline]
    pub fn carrier_up_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(47, value)
    }

    /// Sets [`carrier-down-count`](LinkAttrs#method.carrier_down_count).
    #[inline]
    pub fn carrier_down_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }

    /// Sets [`new-ifindex`](LinkAttrs#method.new_ifindex).
    #[inline]
    pub fn new_ifindex(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(49, value)
    }

    /// Sets [`min-mtu`](LinkAttrs#method.min_mtu).
    #[inline]
    pub fn min_mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(50, value)
    }

    /// Sets [`max-mtu`](LinkAttrs#method.max_mtu).
    #[inline]
    pub fn max_mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(51, value)
    }

    /// Sets [`prop-list`](LinkAttrs#method.prop_list).
    #[inline]
    pub fn prop_list(
        &mut self,
        fill: impl FnOnce(&mut PropListLinkWriter),
    ) -> &mut Self {
        self.put_nest::<PropListLinkWriter>(52, fill)
    }

    /// Sets [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }

    /// Sets [`perm-address`](LinkAttrs#method.perm_address).
    #[inline]
    pub fn perm_address(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(54, value.into())
    }

    /// Sets [`proto-down-reason`](LinkAttrs#method.proto_down_reason).
    #[inline]
    pub fn proto_down_reason(
        &mut self,
        fill: impl FnOnce(&mut ProtoDownReasonWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoDownReasonWriter>(55, fill)
    }

    /// Sets [`parent-dev-name`](LinkAttrs#method.parent_dev_name).
    #[inline]
    pub fn parent_dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(56, value)
    }

    /// Sets [`parent-dev-bus-name`](LinkAttrs#method.parent_dev_bus_name).
    #[inline]
    pub fn parent_dev_bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(57, value)
    }

    /// Sets [`gro-max-size`](LinkAttrs#method.gro_max_size).
    #[inline]
    pub fn gro_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }

    /// Sets [`tso-max-size`](LinkAttrs#method.tso_max_size).
    #[inline]
    pub fn tso_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(59, value)
    }

    /// Sets [`tso-max-segs`](LinkAttrs#method.tso_max_segs).
    #[inline]
    pub fn tso_max_segs(&mut self, value: u32) -> &mut Self {
        self.put_u32(60, value)
    }

    /// Sets [`allmulti`](LinkAttrs#method.allmulti).
    #[inline]
    pub fn allmulti(&mut self, value: u32) -> &mut Self {
        self.put_u32(61, value)
    }

    /// Sets [`devlink-port`](LinkAttrs#method.devlink_port).
    #[inline]
    pub fn devlink_port(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(62, value)
    }

    /// Sets [`gso-ipv4-max-size`](LinkAttrs#method.gso_ipv4_max_size).
    #[inline]
    pub fn gso_ipv4_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(63, value)
    }

    /// Sets [`gro-ipv4-max-size`](LinkAttrs#method.gro_ipv4_max_size).
    #[inline]
    pub fn gro_ipv4_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(64, value)
    }

    /// Sets [`dpll-pin`](LinkAttrs#method.dpll_pin).
    #[inline]
    pub fn dpll_pin(&mut self, fill: impl FnOnce(&mut LinkDpllPinWriter)) -> &mut Self {
        self.put_nest::<LinkDpllPinWriter>(65, fill)
    }

    /// Sets [`max-pacing-offload-horizon`](LinkAttrs#method.max_pacing_offload_horizon).
    #[inline]
    pub fn max_pacing_offload_horizon(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(66, value)
    }

    /// Sets [`netns-immutable`](LinkAttrs#method.netns_immutable).
    #[inline]
    pub fn netns_immutable(&mut self, value: u8) -> &mut Self {
        self.put_u8(67, value)
    }

    /// Sets [`headroom`](LinkAttrs#method.headroom).
    #[inline]
    pub fn headroom(&mut self, value: u16) -> &mut Self {
        self.put_u16(68, value)
    }

    /// Sets [`tailroom`](LinkAttrs#method.tailroom).
    #[inline]
    pub fn tailroom(&mut self, value: u16) -> &mut Self {
        self.put_u16(69, value)
    }
}

/// Reasons that hold an interface down, a bit for each; names in `protodown_reasons.d`.
pub type ProtoDownReasonAttrs<'a> = AttrsOf<'a, sets::ProtoDownReason>;

impl<'a> ProtoDownReasonAttrs<'a> {
    /// In requests: bits to change; without it `value` replaces all.
    #[doc(alias = "IFLA_PROTO_DOWN_REASON_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Bits that are set.
    #[doc(alias = "IFLA_PROTO_DOWN_REASON_VALUE")]
    #[inline]
    pub fn value(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl ProtoDownReasonWriter {
    /// Sets [`mask`](ProtoDownReasonAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`value`](ProtoDownReasonAttrs#method.value).
    #[inline]
    pub fn value(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Alternative names of an interface (`ip link property`).
pub type PropListLinkAttrs<'a> = AttrsOf<'a, sets::PropListLink>;

impl<'a> PropListLinkAttrs<'a> {
    /// Alternative name, up to 127 bytes; requests may use it in place of `ifname`.
    #[doc(alias = "IFLA_ALT_IFNAME")]
    #[inline]
    pub fn alt_ifname(&self) -> rt::Multi<'a, c::Text> {
        self.view.all(53)
    }
}

impl PropListLinkWriter {
    /// Sets [`alt-ifname`](PropListLinkAttrs#method.alt_ifname): call it once for each value.
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Settings by address family; each id is the number of the family.
pub type AfSpecAttrs<'a> = AttrsOf<'a, sets::AfSpec>;

impl<'a> AfSpecAttrs<'a> {
    /// IPv4 settings.
    #[doc(alias = "AF_INET")]
    #[inline]
    pub fn inet(&self) -> Result<Option<IflaAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IflaAttrs<'_>>(2)
    }

    /// IPv6 settings.
    #[doc(alias = "AF_INET6")]
    #[inline]
    pub fn inet6(&self) -> Result<Option<Ifla6Attrs<'a>>, rt::DecodeError> {
        self.view.get::<Ifla6Attrs<'_>>(10)
    }

    /// Settings of the Management Component Transport Protocol.
    #[doc(alias = "AF_MCTP")]
    #[inline]
    pub fn mctp(&self) -> Result<Option<MctpAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MctpAttrs<'_>>(45)
    }
}

impl AfSpecWriter {
    /// Sets [`inet`](AfSpecAttrs#method.inet).
    #[inline]
    pub fn inet(&mut self, fill: impl FnOnce(&mut IflaWriter)) -> &mut Self {
        self.put_nest::<IflaWriter>(2, fill)
    }

    /// Sets [`inet6`](AfSpecAttrs#method.inet6).
    #[inline]
    pub fn inet6(&mut self, fill: impl FnOnce(&mut Ifla6Writer)) -> &mut Self {
        self.put_nest::<Ifla6Writer>(10, fill)
    }

    /// Sets [`mctp`](AfSpecAttrs#method.mctp).
    #[inline]
    pub fn mctp(&mut self, fill: impl FnOnce(&mut MctpWriter)) -> &mut Self {
        self.put_nest::<MctpWriter>(45, fill)
    }
}

/// List of virtual functions.
pub type VfinfoListAttrs<'a> = AttrsOf<'a, sets::VfinfoList>;

impl<'a> VfinfoListAttrs<'a> {
    /// One virtual function.
    #[doc(alias = "IFLA_VF_INFO")]
    #[inline]
    pub fn info(&self) -> rt::Multi<'a, VfinfoAttrs<'a>> {
        self.view.all(1)
    }
}

impl VfinfoListWriter {
    /// Sets [`info`](VfinfoListAttrs#method.info): call it once for each value.
    #[inline]
    pub fn info(&mut self, fill: impl FnOnce(&mut VfinfoWriter)) -> &mut Self {
        self.put_nest::<VfinfoWriter>(1, fill)
    }
}

/// One virtual function of an SR-IOV card, set by `ip link set ... vf`.
pub type VfinfoAttrs<'a> = AttrsOf<'a, sets::Vfinfo>;

impl<'a> VfinfoAttrs<'a> {
    /// MAC address.
    #[doc(alias = "IFLA_VF_MAC")]
    #[inline]
    pub fn mac(&self) -> Result<Option<IflaVfMac>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfMac>>(1)
    }

    /// VLAN added by the card.
    #[doc(alias = "IFLA_VF_VLAN")]
    #[inline]
    pub fn vlan(&self) -> Result<Option<IflaVfVlan>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfVlan>>(2)
    }

    /// Send limit, older form.
    #[doc(alias = "IFLA_VF_TX_RATE")]
    #[inline]
    pub fn tx_rate(&self) -> Result<Option<IflaVfTxRate>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfTxRate>>(3)
    }

    /// Check of source addresses.
    #[doc(alias = "IFLA_VF_SPOOFCHK")]
    #[inline]
    pub fn spoofchk(&self) -> Result<Option<IflaVfSpoofchk>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfSpoofchk>>(4)
    }

    /// Link state shown to the function.
    #[doc(alias = "IFLA_VF_LINK_STATE")]
    #[inline]
    pub fn link_state(&self) -> Result<Option<IflaVfLinkState>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfLinkState>>(5)
    }

    /// Send limits.
    #[doc(alias = "IFLA_VF_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<IflaVfRate>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfRate>>(6)
    }

    /// May read the hash configuration.
    #[doc(alias = "IFLA_VF_RSS_QUERY_EN")]
    #[inline]
    pub fn rss_query_en(&self) -> Result<Option<IflaVfRssQueryEn>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfRssQueryEn>>(7)
    }

    /// Counters.
    #[doc(alias = "IFLA_VF_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<VfStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VfStatsAttrs<'_>>(8)
    }

    /// Trusted with promiscuous mode and the like.
    #[doc(alias = "IFLA_VF_TRUST")]
    #[inline]
    pub fn trust(&self) -> Result<Option<IflaVfTrust>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfTrust>>(9)
    }

    /// InfiniBand node GUID.
    #[doc(alias = "IFLA_VF_IB_NODE_GUID")]
    #[inline]
    pub fn ib_node_guid(&self) -> Result<Option<IflaVfGuid>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfGuid>>(10)
    }

    /// InfiniBand port GUID.
    #[doc(alias = "IFLA_VF_IB_PORT_GUID")]
    #[inline]
    pub fn ib_port_guid(&self) -> Result<Option<IflaVfGuid>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVfGuid>>(11)
    }

    /// VLAN tags added by the card, with their types.
    #[doc(alias = "IFLA_VF_VLAN_LIST")]
    #[inline]
    pub fn vlan_list(&self) -> Result<Option<VfVlanAttrs<'a>>, rt::DecodeError> {
        self.view.get::<VfVlanAttrs<'_>>(12)
    }

    /// Hardware address for broadcast.
    #[doc(alias = "IFLA_VF_BROADCAST")]
    #[inline]
    pub fn broadcast(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(13)
    }
}

impl VfinfoWriter {
    /// Sets [`mac`](VfinfoAttrs#method.mac).
    #[inline]
    pub fn mac(&mut self, value: IflaVfMac) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfMac>>(1, value)
    }

    /// Sets [`vlan`](VfinfoAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: IflaVfVlan) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfVlan>>(2, value)
    }

    /// Sets [`tx-rate`](VfinfoAttrs#method.tx_rate).
    #[inline]
    pub fn tx_rate(&mut self, value: IflaVfTxRate) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfTxRate>>(3, value)
    }

    /// Sets [`spoofchk`](VfinfoAttrs#method.spoofchk).
    #[inline]
    pub fn spoofchk(&mut self, value: IflaVfSpoofchk) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfSpoofchk>>(4, value)
    }

    /// Sets [`link-state`](VfinfoAttrs#method.link_state).
    #[inline]
    pub fn link_state(&mut self, value: IflaVfLinkState) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfLinkState>>(5, value)
    }

    /// Sets [`rate`](VfinfoAttrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: IflaVfRate) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfRate>>(6, value)
    }

    /// Sets [`rss-query-en`](VfinfoAttrs#method.rss_query_en).
    #[inline]
    pub fn rss_query_en(&mut self, value: IflaVfRssQueryEn) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfRssQueryEn>>(7, value)
    }

    /// Sets [`stats`](VfinfoAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut VfStatsWriter)) -> &mut Self {
        self.put_nest::<VfStatsWriter>(8, fill)
    }

    /// Sets [`trust`](VfinfoAttrs#method.trust).
    #[inline]
    pub fn trust(&mut self, value: IflaVfTrust) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfTrust>>(9, value)
    }

    /// Sets [`ib-node-guid`](VfinfoAttrs#method.ib_node_guid).
    #[inline]
    pub fn ib_node_guid(&mut self, value: IflaVfGuid) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfGuid>>(10, value)
    }

    /// Sets [`ib-port-guid`](VfinfoAttrs#method.ib_port_guid).
    #[inline]
    pub fn ib_port_guid(&mut self, value: IflaVfGuid) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfGuid>>(11, value)
    }

    /// Sets [`vlan-list`](VfinfoAttrs#method.vlan_list).
    #[inline]
    pub fn vlan_list(&mut self, fill: impl FnOnce(&mut VfVlanWriter)) -> &mut Self {
        self.put_nest::<VfVlanWriter>(12, fill)
    }

    /// Sets [`broadcast`](VfinfoAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(13, value)
    }
}

/// Counters of a virtual function.
pub type VfStatsAttrs<'a> = AttrsOf<'a, sets::VfStats>;

impl<'a> VfStatsAttrs<'a> {
    /// Packets received.
    #[doc(alias = "IFLA_VF_STATS_RX_PACKETS")]
    #[inline]
    pub fn rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(0)
    }

    /// Packets sent.
    #[doc(alias = "IFLA_VF_STATS_TX_PACKETS")]
    #[inline]
    pub fn tx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// Bytes received.
    #[doc(alias = "IFLA_VF_STATS_RX_BYTES")]
    #[inline]
    pub fn rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Bytes sent.
    #[doc(alias = "IFLA_VF_STATS_TX_BYTES")]
    #[inline]
    pub fn tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Broadcast packets received.
    #[doc(alias = "IFLA_VF_STATS_BROADCAST")]
    #[inline]
    pub fn broadcast(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Multicast packets received.
    #[doc(alias = "IFLA_VF_STATS_MULTICAST")]
    #[inline]
    pub fn multicast(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Received packets that were dropped.
    #[doc(alias = "IFLA_VF_STATS_RX_DROPPED")]
    #[inline]
    pub fn rx_dropped(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Packets dropped before they were sent.
    #[doc(alias = "IFLA_VF_STATS_TX_DROPPED")]
    #[inline]
    pub fn tx_dropped(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }
}

impl VfStatsWriter {
    /// Sets [`rx-packets`](VfStatsAttrs#method.rx_packets).
    #[inline]
    pub fn rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_u64(0, value)
    }

    /// Sets [`tx-packets`](VfStatsAttrs#method.tx_packets).
    #[inline]
    pub fn tx_packets(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`rx-bytes`](VfStatsAttrs#method.rx_bytes).
    #[inline]
    pub fn rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`tx-bytes`](VfStatsAttrs#method.tx_bytes).
    #[inline]
    pub fn tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`broadcast`](VfStatsAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`multicast`](VfStatsAttrs#method.multicast).
    #[inline]
    pub fn multicast(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`rx-dropped`](VfStatsAttrs#method.rx_dropped).
    #[inline]
    pub fn rx_dropped(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`tx-dropped`](VfStatsAttrs#method.tx_dropped).
    #[inline]
    pub fn tx_dropped(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }
}

/// VLAN tags of a virtual function.
pub type VfVlanAttrs<'a> = AttrsOf<'a, sets::VfVlan>;

impl<'a> VfVlanAttrs<'a> {
    /// One tag.
    #[doc(alias = "IFLA_VF_VLAN_INFO")]
    #[inline]
    pub fn info(&self) -> rt::Multi<'a, c::Struct<IflaVfVlanInfo>> {
        self.view.all(1)
    }
}

impl VfVlanWriter {
    /// Sets [`info`](VfVlanAttrs#method.info): call it once for each value.
    #[inline]
    pub fn info(&mut self, value: IflaVfVlanInfo) -> &mut Self {
        self.put_attr::<c::Struct<IflaVfVlanInfo>>(1, value)
    }
}

/// Port profiles of virtual functions; contents not described.
pub type VfPortsAttrs<'a> = AttrsOf<'a, sets::VfPorts>;

/// Port profile of a device; contents not described.
pub type PortSelfAttrs<'a> = AttrsOf<'a, sets::PortSelf>;

/// Kind of a virtual interface, and its role in a master device.
pub type LinkinfoAttrs<'a> = AttrsOf<'a, sets::Linkinfo>;

impl<'a> LinkinfoAttrs<'a> {
    /// Kind, for example `vlan`, `bridge` or `veth`.
    #[doc(alias = "IFLA_INFO_KIND")]
    #[inline]
    pub fn kind(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Settings of the kind.
    #[doc(alias = "IFLA_INFO_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<LinkinfoDataMsg<'a>>, rt::DecodeError> {
        self.view.select(2, 1, LinkinfoDataMsg::select)
    }

    /// Extra counters of the kind, layout private to it.
    #[doc(alias = "IFLA_INFO_XSTATS")]
    #[inline]
    pub fn xstats(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Kind of the master device that the interface belongs to, `bridge` or `bond` for instance.
    #[doc(alias = "IFLA_INFO_SLAVE_KIND")]
    #[inline]
    pub fn slave_kind(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(4)
    }

    /// Settings of the interface as member of its master.
    #[doc(alias = "IFLA_INFO_SLAVE_DATA")]
    #[inline]
    pub fn slave_data(
        &self,
    ) -> Result<Option<LinkinfoMemberDataMsg<'a>>, rt::DecodeError> {
        self.view.select(5, 4, LinkinfoMemberDataMsg::select)
    }
}

impl LinkinfoWriter {
    /// Sets [`kind`](LinkinfoAttrs#method.kind).
    #[inline]
    pub fn kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets `data` in the layout for `bond`, and the selector.
    #[inline]
    pub fn data_bond(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoBondWriter),
    ) -> &mut Self {
        self.put_selected(1, "bond").put_nest::<LinkinfoBondWriter>(2, fill)
    }

    /// Sets `data` in the layout for `bridge`, and the selector.
    #[inline]
    pub fn data_bridge(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoBridgeWriter),
    ) -> &mut Self {
        self.put_selected(1, "bridge").put_nest::<LinkinfoBridgeWriter>(2, fill)
    }

    /// Sets `data` in the layout for `erspan`, and the selector.
    #[inline]
    pub fn data_erspan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoGreWriter),
    ) -> &mut Self {
        self.put_selected(1, "erspan").put_nest::<LinkinfoGreWriter>(2, fill)
    }

    /// Sets `data` in the layout for `gre`, and the selector.
    #[inline]
    pub fn data_gre(&mut self, fill: impl FnOnce(&mut LinkinfoGreWriter)) -> &mut Self {
        self.put_selected(1, "gre").put_nest::<LinkinfoGreWriter>(2, fill)
    }

    /// Sets `data` in the layout for `gretap`, and the selector.
    #[inline]
    pub fn data_gretap(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoGreWriter),
    ) -> &mut Self {
        self.put_selected(1, "gretap").put_nest::<LinkinfoGreWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ip6gre`, and the selector.
    #[inline]
    pub fn data_ip6gre(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoGre6Writer),
    ) -> &mut Self {
        self.put_selected(1, "ip6gre").put_nest::<LinkinfoGre6Writer>(2, fill)
    }

    /// Sets `data` in the layout for `geneve`, and the selector.
    #[inline]
    pub fn data_geneve(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoGeneveWriter),
    ) -> &mut Self {
        self.put_selected(1, "geneve").put_nest::<LinkinfoGeneveWriter>(2, fill)
    }

    /// Sets `data` in the layout for `hsr`, and the selector.
    #[inline]
    pub fn data_hsr(&mut self, fill: impl FnOnce(&mut LinkinfoHsrWriter)) -> &mut Self {
        self.put_selected(1, "hsr").put_nest::<LinkinfoHsrWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ipip`, and the selector.
    #[inline]
    pub fn data_ipip(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoIptunWriter),
    ) -> &mut Self {
        self.put_selected(1, "ipip").put_nest::<LinkinfoIptunWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ip6tnl`, and the selector.
    #[inline]
    pub fn data_ip6tnl(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoIp6tnlWriter),
    ) -> &mut Self {
        self.put_selected(1, "ip6tnl").put_nest::<LinkinfoIp6tnlWriter>(2, fill)
    }

    /// Sets `data` in the layout for `sit`, and the selector.
    #[inline]
    pub fn data_sit(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoIptunWriter),
    ) -> &mut Self {
        self.put_selected(1, "sit").put_nest::<LinkinfoIptunWriter>(2, fill)
    }

    /// Sets `data` in the layout for `tun`, and the selector.
    #[inline]
    pub fn data_tun(&mut self, fill: impl FnOnce(&mut LinkinfoTunWriter)) -> &mut Self {
        self.put_selected(1, "tun").put_nest::<LinkinfoTunWriter>(2, fill)
    }

    /// Sets `data` in the layout for `vlan`, and the selector.
    #[inline]
    pub fn data_vlan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoVlanWriter),
    ) -> &mut Self {
        self.put_selected(1, "vlan").put_nest::<LinkinfoVlanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `vrf`, and the selector.
    #[inline]
    pub fn data_vrf(&mut self, fill: impl FnOnce(&mut LinkinfoVrfWriter)) -> &mut Self {
        self.put_selected(1, "vrf").put_nest::<LinkinfoVrfWriter>(2, fill)
    }

    /// Sets `data` in the layout for `vti`, and the selector.
    #[inline]
    pub fn data_vti(&mut self, fill: impl FnOnce(&mut LinkinfoVtiWriter)) -> &mut Self {
        self.put_selected(1, "vti").put_nest::<LinkinfoVtiWriter>(2, fill)
    }

    /// Sets `data` in the layout for `vti6`, and the selector.
    #[inline]
    pub fn data_vti6(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoVti6Writer),
    ) -> &mut Self {
        self.put_selected(1, "vti6").put_nest::<LinkinfoVti6Writer>(2, fill)
    }

    /// Sets `data` in the layout for `netkit`, and the selector.
    #[inline]
    pub fn data_netkit(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoNetkitWriter),
    ) -> &mut Self {
        self.put_selected(1, "netkit").put_nest::<LinkinfoNetkitWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ovpn`, and the selector.
    #[inline]
    pub fn data_ovpn(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoOvpnWriter),
    ) -> &mut Self {
        self.put_selected(1, "ovpn").put_nest::<LinkinfoOvpnWriter>(2, fill)
    }

    /// Sets `data` in the layout for `veth`, and the selector.
    #[inline]
    pub fn data_veth(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoVethWriter),
    ) -> &mut Self {
        self.put_selected(1, "veth").put_nest::<LinkinfoVethWriter>(2, fill)
    }

    /// Sets `data` in the layout for `vxcan`, and the selector.
    #[inline]
    pub fn data_vxcan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoVethWriter),
    ) -> &mut Self {
        self.put_selected(1, "vxcan").put_nest::<LinkinfoVethWriter>(2, fill)
    }

    /// Sets `data` in the layout for `macvlan`, and the selector.
    #[inline]
    pub fn data_macvlan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoMacvlanWriter),
    ) -> &mut Self {
        self.put_selected(1, "macvlan").put_nest::<LinkinfoMacvlanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `macvtap`, and the selector.
    #[inline]
    pub fn data_macvtap(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoMacvlanWriter),
    ) -> &mut Self {
        self.put_selected(1, "macvtap").put_nest::<LinkinfoMacvlanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ipvlan`, and the selector.
    #[inline]
    pub fn data_ipvlan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoIpvlanWriter),
    ) -> &mut Self {
        self.put_selected(1, "ipvlan").put_nest::<LinkinfoIpvlanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ipvtap`, and the selector.
    #[inline]
    pub fn data_ipvtap(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoIpvlanWriter),
    ) -> &mut Self {
        self.put_selected(1, "ipvtap").put_nest::<LinkinfoIpvlanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `vxlan`, and the selector.
    #[inline]
    pub fn data_vxlan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoVxlanWriter),
    ) -> &mut Self {
        self.put_selected(1, "vxlan").put_nest::<LinkinfoVxlanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `macsec`, and the selector.
    #[inline]
    pub fn data_macsec(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoMacsecWriter),
    ) -> &mut Self {
        self.put_selected(1, "macsec").put_nest::<LinkinfoMacsecWriter>(2, fill)
    }

    /// Sets `data` in the layout for `xfrm`, and the selector.
    #[inline]
    pub fn data_xfrm(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoXfrmWriter),
    ) -> &mut Self {
        self.put_selected(1, "xfrm").put_nest::<LinkinfoXfrmWriter>(2, fill)
    }

    /// Sets `data` in the layout for `bareudp`, and the selector.
    #[inline]
    pub fn data_bareudp(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoBareudpWriter),
    ) -> &mut Self {
        self.put_selected(1, "bareudp").put_nest::<LinkinfoBareudpWriter>(2, fill)
    }

    /// Sets `data` in the layout for `batadv`, and the selector.
    #[inline]
    pub fn data_batadv(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoBatadvWriter),
    ) -> &mut Self {
        self.put_selected(1, "batadv").put_nest::<LinkinfoBatadvWriter>(2, fill)
    }

    /// Sets `data` in the layout for `gtp`, and the selector.
    #[inline]
    pub fn data_gtp(&mut self, fill: impl FnOnce(&mut LinkinfoGtpWriter)) -> &mut Self {
        self.put_selected(1, "gtp").put_nest::<LinkinfoGtpWriter>(2, fill)
    }

    /// Sets `data` in the layout for `ip6gretap`, and the selector.
    #[inline]
    pub fn data_ip6gretap(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoGre6Writer),
    ) -> &mut Self {
        self.put_selected(1, "ip6gretap").put_nest::<LinkinfoGre6Writer>(2, fill)
    }

    /// Sets `data` in the layout for `ip6erspan`, and the selector.
    #[inline]
    pub fn data_ip6erspan(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoGre6Writer),
    ) -> &mut Self {
        self.put_selected(1, "ip6erspan").put_nest::<LinkinfoGre6Writer>(2, fill)
    }

    /// Sets `data` in the layout for `ipoib`, and the selector.
    #[inline]
    pub fn data_ipoib(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoIpoibWriter),
    ) -> &mut Self {
        self.put_selected(1, "ipoib").put_nest::<LinkinfoIpoibWriter>(2, fill)
    }

    /// Sets `data` in the layout for `rmnet`, and the selector.
    #[inline]
    pub fn data_rmnet(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoRmnetWriter),
    ) -> &mut Self {
        self.put_selected(1, "rmnet").put_nest::<LinkinfoRmnetWriter>(2, fill)
    }

    /// Sets `data` in the layout for `dsa`, and the selector.
    #[inline]
    pub fn data_dsa(&mut self, fill: impl FnOnce(&mut LinkinfoDsaWriter)) -> &mut Self {
        self.put_selected(1, "dsa").put_nest::<LinkinfoDsaWriter>(2, fill)
    }

    /// Sets `data` in the layout for `can`, and the selector.
    #[inline]
    pub fn data_can(&mut self, fill: impl FnOnce(&mut LinkinfoCanWriter)) -> &mut Self {
        self.put_selected(1, "can").put_nest::<LinkinfoCanWriter>(2, fill)
    }

    /// Sets `data` in the layout for `dummy`, and the selector.
    #[inline]
    pub fn data_dummy(&mut self) -> &mut Self {
        self.put_selected(1, "dummy").put_payload(2, |_| {})
    }

    /// Sets `data` in the layout for `ifb`, and the selector.
    #[inline]
    pub fn data_ifb(&mut self) -> &mut Self {
        self.put_selected(1, "ifb").put_payload(2, |_| {})
    }

    /// Sets `data` in the layout for `nlmon`, and the selector.
    #[inline]
    pub fn data_nlmon(&mut self) -> &mut Self {
        self.put_selected(1, "nlmon").put_payload(2, |_| {})
    }

    /// Sets `data` in the layout for `vcan`, and the selector.
    #[inline]
    pub fn data_vcan(&mut self) -> &mut Self {
        self.put_selected(1, "vcan").put_payload(2, |_| {})
    }

    /// Sets `data` in the layout for `team`, and the selector.
    #[inline]
    pub fn data_team(&mut self) -> &mut Self {
        self.put_selected(1, "team").put_payload(2, |_| {})
    }

    /// Sets `data` in the layout for `wireguard`, and the selector.
    #[inline]
    pub fn data_wireguard(&mut self) -> &mut Self {
        self.put_selected(1, "wireguard").put_payload(2, |_| {})
    }

    /// Sets `data` in a layout that the spec does not describe.
    #[inline]
    pub fn data_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(1, kind).put_other(2, fill)
    }

    /// Sets [`xstats`](LinkinfoAttrs#method.xstats).
    #[inline]
    pub fn xstats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`slave-kind`](LinkinfoAttrs#method.slave_kind).
    #[inline]
    pub fn slave_kind(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets `slave-data` in the layout for `bridge`, and the selector.
    #[inline]
    pub fn slave_data_bridge(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoBrportWriter),
    ) -> &mut Self {
        self.put_selected(4, "bridge").put_nest::<LinkinfoBrportWriter>(5, fill)
    }

    /// Sets `slave-data` in the layout for `bond`, and the selector.
    #[inline]
    pub fn slave_data_bond(
        &mut self,
        fill: impl FnOnce(&mut BondSlaveWriter),
    ) -> &mut Self {
        self.put_selected(4, "bond").put_nest::<BondSlaveWriter>(5, fill)
    }

    /// Sets `slave-data` in the layout for `vrf`, and the selector.
    #[inline]
    pub fn slave_data_vrf(
        &mut self,
        fill: impl FnOnce(&mut LinkinfoVrfPortWriter),
    ) -> &mut Self {
        self.put_selected(4, "vrf").put_nest::<LinkinfoVrfPortWriter>(5, fill)
    }

    /// Sets `slave-data` in a layout that the spec does not describe.
    #[inline]
    pub fn slave_data_other(
        &mut self,
        kind: impl AsRef<[u8]>,
        fill: impl FnOnce(&mut rt::RawWriter<'_>),
    ) -> &mut Self {
        self.put_selected(4, kind).put_other(5, fill)
    }
}

/// Settings of a bond, which joins several interfaces to one (`ip link add type bond`).
pub type LinkinfoBondAttrs<'a> = AttrsOf<'a, sets::LinkinfoBond>;

impl<'a> LinkinfoBondAttrs<'a> {
    /// 0 round robin, 1 active-backup, 2 XOR, 3 broadcast, 4 802.3ad (LACP), 5 TLB, 6 ALB. Can
    /// change only while the bond is down and has no ports.
    #[doc(alias = "IFLA_BOND_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Index of the port in use, for modes with one active port.
    #[doc(alias = "IFLA_BOND_ACTIVE_SLAVE")]
    #[inline]
    pub fn active_slave(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Milliseconds between carrier checks; 0 is off.
    #[doc(alias = "IFLA_BOND_MIIMON")]
    #[inline]
    pub fn miimon(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Milliseconds to wait after carrier came before using a port; rounded down to multiples of
    /// `miimon`.
    #[doc(alias = "IFLA_BOND_UPDELAY")]
    #[inline]
    pub fn updelay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Milliseconds to wait after carrier went before giving up a port; rounded down to multiples
    /// of `miimon`.
    #[doc(alias = "IFLA_BOND_DOWNDELAY")]
    #[inline]
    pub fn downdelay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Whether to ask for carrier in the modern way; new kernels always do.
    #[doc(alias = "IFLA_BOND_USE_CARRIER")]
    #[inline]
    pub fn use_carrier(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Milliseconds between ARP checks; 0 is off. Excludes `miimon`.
    #[doc(alias = "IFLA_BOND_ARP_INTERVAL")]
    #[inline]
    pub fn arp_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// IPv4 addresses that ARP checks ask for, up to 16.
    #[doc(alias = "IFLA_BOND_ARP_IP_TARGET")]
    #[inline]
    pub fn arp_ip_target(&self) -> Result<rt::Entries<'a, c::Ipv4>, rt::DecodeError> {
        self.view.entries(8)
    }

    /// Which ports must see valid ARP answers: 0 none, 1 the active, 2 the backups, 3 all; 4 to 6
    /// filter other traffic.
    #[doc(alias = "IFLA_BOND_ARP_VALIDATE")]
    #[inline]
    pub fn arp_validate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Whether any target (0) or all targets (1) must answer.
    #[doc(alias = "IFLA_BOND_ARP_ALL_TARGETS")]
    #[inline]
    pub fn arp_all_targets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Index of the preferred port.
    #[doc(alias = "IFLA_BOND_PRIMARY")]
    #[inline]
    pub fn primary(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// When to return to the primary port: 0 always, 1 if it is better, 2 only on failure of the
    /// active.
    #[doc(alias = "IFLA_BOND_PRIMARY_RESELECT")]
    #[inline]
    pub fn primary_reselect(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// MAC addresses in active-backup mode: 0 all ports share one, 1 the bond takes that of the
    /// active port, 2 it follows the active port.
    #[doc(alias = "IFLA_BOND_FAIL_OVER_MAC")]
    #[inline]
    pub fn fail_over_mac(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(13)
    }

    /// Fields that choose a port: 0 MAC addresses, 1 IP addresses and ports, 2 MAC and IP
    /// addresses, 3 as 2 but looking inside tunnels, 4 as 1 but looking inside tunnels, 5 VLAN and
    /// source MAC.
    #[doc(alias = "IFLA_BOND_XMIT_HASH_POLICY")]
    #[inline]
    pub fn xmit_hash_policy(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(14)
    }

    /// Number of membership reports sent after a failover, 0 to 255.
    #[doc(alias = "IFLA_BOND_RESEND_IGMP")]
    #[inline]
    pub fn resend_igmp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Number of gratuitous ARP and unsolicited NA messages after a failover.
    #[doc(alias = "IFLA_BOND_NUM_PEER_NOTIF")]
    #[inline]
    pub fn num_peer_notif(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(16)
    }

    /// 1 accepts packets from inactive ports too.
    #[doc(alias = "IFLA_BOND_ALL_SLAVES_ACTIVE")]
    #[inline]
    pub fn all_slaves_active(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(17)
    }

    /// Ports that must be up before the bond shows carrier (802.3ad).
    #[doc(alias = "IFLA_BOND_MIN_LINKS")]
    #[inline]
    pub fn min_links(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }

    /// Seconds between learning packets to switches (TLB and ALB).
    #[doc(alias = "IFLA_BOND_LP_INTERVAL")]
    #[inline]
    pub fn lp_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// Packets sent on a port before the next has its turn (round robin); 0 picks at random.
    #[doc(alias = "IFLA_BOND_PACKETS_PER_SLAVE")]
    #[inline]
    pub fn packets_per_slave(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// How often partners should send LACP: 0 every 30 seconds, 1 every second.
    #[doc(alias = "IFLA_BOND_AD_LACP_RATE")]
    #[inline]
    pub fn ad_lacp_rate(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(21)
    }

    /// Choice among aggregators: 0 stable, 1 by bandwidth, 2 by number of ports.
    #[doc(alias = "IFLA_BOND_AD_SELECT")]
    #[inline]
    pub fn ad_select(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(22)
    }

    /// State of the active aggregator; read-only.
    #[doc(alias = "IFLA_BOND_AD_INFO")]
    #[inline]
    pub fn ad_info(&self) -> Result<Option<BondAdInfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BondAdInfoAttrs<'_>>(23)
    }

    /// LACP system priority, 1 to 65535.
    #[doc(alias = "IFLA_BOND_AD_ACTOR_SYS_PRIO")]
    #[inline]
    pub fn ad_actor_sys_prio(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(24)
    }

    /// Upper ten bits of the LACP port key, 0 to 1023.
    #[doc(alias = "IFLA_BOND_AD_USER_PORT_KEY")]
    #[inline]
    pub fn ad_user_port_key(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(25)
    }

    /// MAC address used as LACP system id.
    #[doc(alias = "IFLA_BOND_AD_ACTOR_SYSTEM")]
    #[inline]
    pub fn ad_actor_system(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(26)
    }

    /// 1 spreads flows by measured load (TLB), 0 by hash.
    #[doc(alias = "IFLA_BOND_TLB_DYNAMIC_LB")]
    #[inline]
    pub fn tlb_dynamic_lb(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(27)
    }

    /// Milliseconds between peer notifications.
    #[doc(alias = "IFLA_BOND_PEER_NOTIF_DELAY")]
    #[inline]
    pub fn peer_notif_delay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(28)
    }

    /// 1 sends LACP unasked, 0 only answers.
    #[doc(alias = "IFLA_BOND_AD_LACP_ACTIVE")]
    #[inline]
    pub fn ad_lacp_active(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(29)
    }

    /// Failed ARP checks before a port counts as down.
    #[doc(alias = "IFLA_BOND_MISSED_MAX")]
    #[inline]
    pub fn missed_max(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(30)
    }

    /// IPv6 addresses that checks by neighbour solicitation ask for, 16 bytes each.
    #[doc(alias = "IFLA_BOND_NS_IP6_TARGET")]
    #[inline]
    pub fn ns_ip6_target(&self) -> Result<rt::Entries<'a, c::Ipv6>, rt::DecodeError> {
        self.view.entries(31)
    }

    /// 1 starts receiving and sending on a LACP port together.
    #[doc(alias = "IFLA_BOND_COUPLED_CONTROL")]
    #[inline]
    pub fn coupled_control(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(32)
    }

    /// 1 sends ARP and neighbour discovery out of all active ports (802.3ad).
    #[doc(alias = "IFLA_BOND_BROADCAST_NEIGH")]
    #[inline]
    pub fn broadcast_neigh(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(33)
    }

    /// The `lacp-strict` attribute.
    #[doc(alias = "IFLA_BOND_LACP_STRICT")]
    #[inline]
    pub fn lacp_strict(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(34)
    }
}

impl LinkinfoBondWriter {
    /// Sets [`mode`](LinkinfoBondAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`active-slave`](LinkinfoBondAttrs#method.active_slave).
    #[inline]
    pub fn active_slave(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`miimon`](LinkinfoBondAttrs#method.miimon).
    #[inline]
    pub fn miimon(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`updelay`](LinkinfoBondAttrs#method.updelay).
    #[inline]
    pub fn updelay(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`downdelay`](LinkinfoBondAttrs#method.downdelay).
    #[inline]
    pub fn downdelay(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`use-carrier`](LinkinfoBondAttrs#method.use_carrier).
    #[inline]
    pub fn use_carrier(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`arp-interval`](LinkinfoBondAttrs#method.arp_interval).
    #[inline]
    pub fn arp_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`arp-ip-target`](LinkinfoBondAttrs#method.arp_ip_target).
    #[inline]
    pub fn arp_ip_target(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = core::net::Ipv4Addr>,
    ) -> &mut Self {
        self.put_entries(
            8,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<c::Ipv4>(index, value);
            },
        )
    }

    /// Sets [`arp-validate`](LinkinfoBondAttrs#method.arp_validate).
    #[inline]
    pub fn arp_validate(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`arp-all-targets`](LinkinfoBondAttrs#method.arp_all_targets).
    #[inline]
    pub fn arp_all_targets(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`primary`](LinkinfoBondAttrs#method.primary).
    #[inline]
    pub fn primary(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`primary-reselect`](LinkinfoBondAttrs#method.primary_reselect).
    #[inline]
    pub fn primary_reselect(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`fail-over-mac`](LinkinfoBondAttrs#method.fail_over_mac).
    #[inline]
    pub fn fail_over_mac(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Sets [`xmit-hash-policy`](LinkinfoBondAttrs#method.xmit_hash_policy).
    #[inline]
    pub fn xmit_hash_policy(&mut self, value: u8) -> &mut Self {
        self.put_u8(14, value)
    }

    /// Sets [`resend-igmp`](LinkinfoBondAttrs#method.resend_igmp).
    #[inline]
    pub fn resend_igmp(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`num-peer-notif`](LinkinfoBondAttrs#method.num_peer_notif).
    #[inline]
    pub fn num_peer_notif(&mut self, value: u8) -> &mut Self {
        self.put_u8(16, value)
    }

    /// Sets [`all-slaves-active`](LinkinfoBondAttrs#method.all_slaves_active).
    #[inline]
    pub fn all_slaves_active(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }

    /// Sets [`min-links`](LinkinfoBondAttrs#method.min_links).
    #[inline]
    pub fn min_links(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }

    /// Sets [`lp-interval`](LinkinfoBondAttrs#method.lp_interval).
    #[inline]
    pub fn lp_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`packets-per-slave`](LinkinfoBondAttrs#method.packets_per_slave).
    #[inline]
    pub fn packets_per_slave(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`ad-lacp-rate`](LinkinfoBondAttrs#method.ad_lacp_rate).
    #[inline]
    pub fn ad_lacp_rate(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Sets [`ad-select`](LinkinfoBondAttrs#method.ad_select).
    #[inline]
    pub fn ad_select(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`ad-info`](LinkinfoBondAttrs#method.ad_info).
    #[inline]
    pub fn ad_info(&mut self, fill: impl FnOnce(&mut BondAdInfoWriter)) -> &mut Self {
        self.put_nest::<BondAdInfoWriter>(23, fill)
    }

    /// Sets [`ad-actor-sys-prio`](LinkinfoBondAttrs#method.ad_actor_sys_prio).
    #[inline]
    pub fn ad_actor_sys_prio(&mut self, value: u16) -> &mut Self {
        self.put_u16(24, value)
    }

    /// Sets [`ad-user-port-key`](LinkinfoBondAttrs#method.ad_user_port_key).
    #[inline]
    pub fn ad_user_port_key(&mut self, value: u16) -> &mut Self {
        self.put_u16(25, value)
    }

    /// Sets [`ad-actor-system`](LinkinfoBondAttrs#method.ad_actor_system).
    #[inline]
    pub fn ad_actor_system(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(26, value.into())
    }

    /// Sets [`tlb-dynamic-lb`](LinkinfoBondAttrs#method.tlb_dynamic_lb).
    #[inline]
    pub fn tlb_dynamic_lb(&mut self, value: u8) -> &mut Self {
        self.put_u8(27, value)
    }

    /// Sets [`peer-notif-delay`](LinkinfoBondAttrs#method.peer_notif_delay).
    #[inline]
    pub fn peer_notif_delay(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Sets [`ad-lacp-active`](LinkinfoBondAttrs#method.ad_lacp_active).
    #[inline]
    pub fn ad_lacp_active(&mut self, value: u8) -> &mut Self {
        self.put_u8(29, value)
    }

    /// Sets [`missed-max`](LinkinfoBondAttrs#method.missed_max).
    #[inline]
    pub fn missed_max(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }

    /// Sets [`ns-ip6-target`](LinkinfoBondAttrs#method.ns_ip6_target): exactly 16 bytes.
    #[inline]
    pub fn ns_ip6_target<T: Into<core::net::Ipv6Addr>>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
    ) -> &mut Self {
        self.put_entries(
            31,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<c::Ipv6>(index, value.into());
            },
        )
    }

    /// Sets [`coupled-control`](LinkinfoBondAttrs#method.coupled_control).
    #[inline]
    pub fn coupled_control(&mut self, value: u8) -> &mut Self {
        self.put_u8(32, value)
    }

    /// Sets [`broadcast-neigh`](LinkinfoBondAttrs#method.broadcast_neigh).
    #[inline]
    pub fn broadcast_neigh(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Sets [`lacp-strict`](LinkinfoBondAttrs#method.lacp_strict).
    #[inline]
    pub fn lacp_strict(&mut self, value: u8) -> &mut Self {
        self.put_u8(34, value)
    }
}

/// Active LACP aggregator of a bond.
pub type BondAdInfoAttrs<'a> = AttrsOf<'a, sets::BondAdInfo>;

impl<'a> BondAdInfoAttrs<'a> {
    /// Number of the aggregator.
    #[doc(alias = "IFLA_BOND_AD_INFO_AGGREGATOR")]
    #[inline]
    pub fn aggregator(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Ports in it.
    #[doc(alias = "IFLA_BOND_AD_INFO_NUM_PORTS")]
    #[inline]
    pub fn num_ports(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// LACP key of our side.
    #[doc(alias = "IFLA_BOND_AD_INFO_ACTOR_KEY")]
    #[inline]
    pub fn actor_key(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }

    /// LACP key of the other side.
    #[doc(alias = "IFLA_BOND_AD_INFO_PARTNER_KEY")]
    #[inline]
    pub fn partner_key(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// LACP system id of the other side.
    #[doc(alias = "IFLA_BOND_AD_INFO_PARTNER_MAC")]
    #[inline]
    pub fn partner_mac(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(5)
    }
}

impl BondAdInfoWriter {
    /// Sets [`aggregator`](BondAdInfoAttrs#method.aggregator).
    #[inline]
    pub fn aggregator(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`num-ports`](BondAdInfoAttrs#method.num_ports).
    #[inline]
    pub fn num_ports(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`actor-key`](BondAdInfoAttrs#method.actor_key).
    #[inline]
    pub fn actor_key(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }

    /// Sets [`partner-key`](BondAdInfoAttrs#method.partner_key).
    #[inline]
    pub fn partner_key(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`partner-mac`](BondAdInfoAttrs#method.partner_mac).
    #[inline]
    pub fn partner_mac(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(5, value.into())
    }
}

/// State of a bond port (`ip -details link` prints it as `bond_slave`).
pub type BondSlaveAttrs<'a> = AttrsOf<'a, sets::BondSlave>;

impl<'a> BondSlaveAttrs<'a> {
    /// 0 active, 1 backup.
    #[doc(alias = "IFLA_BOND_SLAVE_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Link seen by the bond: 0 up, 1 going down, 2 down, 3 coming back.
    #[doc(alias = "IFLA_BOND_SLAVE_MII_STATUS")]
    #[inline]
    pub fn mii_status(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// How often the link failed.
    #[doc(alias = "IFLA_BOND_SLAVE_LINK_FAILURE_COUNT")]
    #[inline]
    pub fn link_failure_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// MAC address that the port had before it joined.
    #[doc(alias = "IFLA_BOND_SLAVE_PERM_HWADDR")]
    #[inline]
    pub fn perm_hwaddr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(4)
    }

    /// Send queue of the bond that maps to this port; 0 for none.
    #[doc(alias = "IFLA_BOND_SLAVE_QUEUE_ID")]
    #[inline]
    pub fn queue_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// LACP aggregator of the port.
    #[doc(alias = "IFLA_BOND_SLAVE_AD_AGGREGATOR_ID")]
    #[inline]
    pub fn ad_aggregator_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(6)
    }

    /// LACP state bits of our side (802.1AX).
    #[doc(alias = "IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE")]
    #[inline]
    pub fn ad_actor_oper_port_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// LACP state bits of the other side (802.1AX).
    #[doc(alias = "IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE")]
    #[inline]
    pub fn ad_partner_oper_port_state(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(8)
    }

    /// Priority for becoming active, higher is better; may be negative.
    #[doc(alias = "IFLA_BOND_SLAVE_PRIO")]
    #[inline]
    pub fn prio(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(9)
    }
}

impl BondSlaveWriter {
    /// Sets [`state`](BondSlaveAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`mii-status`](BondSlaveAttrs#method.mii_status).
    #[inline]
    pub fn mii_status(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`link-failure-count`](BondSlaveAttrs#method.link_failure_count).
    #[inline]
    pub fn link_failure_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`perm-hwaddr`](BondSlaveAttrs#method.perm_hwaddr).
    #[inline]
    pub fn perm_hwaddr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(4, value.into())
    }

    /// Sets [`queue-id`](BondSlaveAttrs#method.queue_id).
    #[inline]
    pub fn queue_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`ad-aggregator-id`](BondSlaveAttrs#method.ad_aggregator_id).
    #[inline]
    pub fn ad_aggregator_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(6, value)
    }

    /// Sets [`ad-actor-oper-port-state`](BondSlaveAttrs#method.ad_actor_oper_port_state).
    #[inline]
    pub fn ad_actor_oper_port_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`ad-partner-oper-port-state`](BondSlaveAttrs#method.ad_partner_oper_port_state).
    #[inline]
    pub fn ad_partner_oper_port_state(&mut self, value: u16) -> &mut Self {
        self.put_u16(8, value)
    }

    /// Sets [`prio`](BondSlaveAttrs#method.prio).
    #[inline]
    pub fn prio(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(9, value)
    }
}

/// Settings and state of a bridge (`ip link set type bridge`). Times are clock ticks (`USER_HZ`),
/// usually hundredths of a second.
pub type LinkinfoBridgeAttrs<'a> = AttrsOf<'a, sets::LinkinfoBridge>;

impl<'a> LinkinfoBridgeAttrs<'a> {
    /// Ticks spent in each of the states listening and learning.
    #[doc(alias = "IFLA_BR_FORWARD_DELAY")]
    #[inline]
    pub fn forward_delay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Ticks between hello packets of the root bridge.
    #[doc(alias = "IFLA_BR_HELLO_TIME")]
    #[inline]
    pub fn hello_time(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Ticks without a message of the root bridge after which it is considered lost.
    #[doc(alias = "IFLA_BR_MAX_AGE")]
    #[inline]
    pub fn max_age(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Ticks after which an unseen MAC address is forgotten.
    #[doc(alias = "IFLA_BR_AGEING_TIME")]
    #[inline]
    pub fn ageing_time(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Spanning tree: 0 off, 1 run by the kernel, 2 run by a program.
    #[doc(alias = "IFLA_BR_STP_STATE")]
    #[inline]
    pub fn stp_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Upper part of the bridge id, 0 to 65535; lowest wins.
    #[doc(alias = "IFLA_BR_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(6)
    }

    /// 1 forwards by VLAN membership of the ports (`bridge vlan`).
    #[doc(alias = "IFLA_BR_VLAN_FILTERING")]
    #[inline]
    pub fn vlan_filtering(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// Tag type for filtering.
    #[doc(alias = "IFLA_BR_VLAN_PROTOCOL")]
    #[inline]
    pub fn vlan_protocol(&self) -> Result<Option<VlanProtocols>, rt::DecodeError> {
        self.view.get::<c::As<VlanProtocols, c::Be<u16>>>(8)
    }

    /// Bit n forwards link-local frames to `01:80:c2:00:00:0n`, which bridges normally keep.
    #[doc(alias = "IFLA_BR_GROUP_FWD_MASK")]
    #[inline]
    pub fn group_fwd_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(9)
    }

    /// Id of the root bridge.
    #[doc(alias = "IFLA_BR_ROOT_ID")]
    #[inline]
    pub fn root_id(&self) -> Result<Option<IflaBridgeId>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaBridgeId>>(10)
    }

    /// Id of this bridge.
    #[doc(alias = "IFLA_BR_BRIDGE_ID")]
    #[inline]
    pub fn bridge_id(&self) -> Result<Option<IflaBridgeId>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaBridgeId>>(11)
    }

    /// Number of the port towards the root; 0 if this bridge is root.
    #[doc(alias = "IFLA_BR_ROOT_PORT")]
    #[inline]
    pub fn root_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(12)
    }

    /// Cost of the path to the root.
    #[doc(alias = "IFLA_BR_ROOT_PATH_COST")]
    #[inline]
    pub fn root_path_cost(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// 1 while a topology change is being announced.
    #[doc(alias = "IFLA_BR_TOPOLOGY_CHANGE")]
    #[inline]
    pub fn topology_change(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(14)
    }

    /// 1 after this bridge found a topology change.
    #[doc(alias = "IFLA_BR_TOPOLOGY_CHANGE_DETECTED")]
    #[inline]
    pub fn topology_change_detected(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(15)
    }

    /// Ticks until the next hello.
    #[doc(alias = "IFLA_BR_HELLO_TIMER")]
    #[inline]
    pub fn hello_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(16)
    }

    /// Ticks until the next topology change notification.
    #[doc(alias = "IFLA_BR_TCN_TIMER")]
    #[inline]
    pub fn tcn_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(17)
    }

    /// Ticks until the topology change ends.
    #[doc(alias = "IFLA_BR_TOPOLOGY_CHANGE_TIMER")]
    #[inline]
    pub fn topology_change_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(18)
    }

    /// Ticks until forgotten addresses are next cleaned up.
    #[doc(alias = "IFLA_BR_GC_TIMER")]
    #[inline]
    pub fn gc_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(19)
    }

    /// Destination MAC of spanning tree frames.
    #[doc(alias = "IFLA_BR_GROUP_ADDR")]
    #[inline]
    pub fn group_addr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(20)
    }

    /// In requests: forget all learned MAC addresses.
    #[doc(alias = "IFLA_BR_FDB_FLUSH")]
    #[inline]
    pub fn fdb_flush(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(21)
    }

    /// Treat the bridge itself as multicast router: 0 never, 1 if queries are seen, 2 always.
    #[doc(alias = "IFLA_BR_MCAST_ROUTER")]
    #[inline]
    pub fn mcast_router(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(22)
    }

    /// 1 forwards multicast only to ports that asked for it.
    #[doc(alias = "IFLA_BR_MCAST_SNOOPING")]
    #[inline]
    pub fn mcast_snooping(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(23)
    }

    /// 1 sends queries from the bridge's own IP address rather than 0.0.0.0.
    #[doc(alias = "IFLA_BR_MCAST_QUERY_USE_IFADDR")]
    #[inline]
    pub fn mcast_query_use_ifaddr(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(24)
    }

    /// 1 sends multicast queries if no other querier does.
    #[doc(alias = "IFLA_BR_MCAST_QUERIER")]
    #[inline]
    pub fn mcast_querier(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(25)
    }

    /// Without effect since Linux 5.0.
    #[doc(alias = "IFLA_BR_MCAST_HASH_ELASTICITY")]
    #[inline]
    pub fn mcast_hash_elasticity(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(26)
    }

    /// Most multicast groups that are remembered.
    #[doc(alias = "IFLA_BR_MCAST_HASH_MAX")]
    #[inline]
    pub fn mcast_hash_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(27)
    }

    /// Queries sent before a group is given up after a leave.
    #[doc(alias = "IFLA_BR_MCAST_LAST_MEMBER_CNT")]
    #[inline]
    pub fn mcast_last_member_cnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(28)
    }

    /// Queries sent quickly after start.
    #[doc(alias = "IFLA_BR_MCAST_STARTUP_QUERY_CNT")]
    #[inline]
    pub fn mcast_startup_query_cnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(29)
    }

    /// Ticks between queries after a leave.
    #[doc(alias = "IFLA_BR_MCAST_LAST_MEMBER_INTVL")]
    #[inline]
    pub fn mcast_last_member_intvl(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(30)
    }

    /// Ticks after which a group without reports is forgotten.
    #[doc(alias = "IFLA_BR_MCAST_MEMBERSHIP_INTVL")]
    #[inline]
    pub fn mcast_membership_intvl(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(31)
    }

    /// Ticks without queries of others before this bridge starts.
    #[doc(alias = "IFLA_BR_MCAST_QUERIER_INTVL")]
    #[inline]
    pub fn mcast_querier_intvl(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(32)
    }

    /// Ticks between general queries.
    #[doc(alias = "IFLA_BR_MCAST_QUERY_INTVL")]
    #[inline]
    pub fn mcast_query_intvl(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(33)
    }

    /// Ticks within which hosts should answer a query.
    #[doc(alias = "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL")]
    #[inline]
    pub fn mcast_query_response_intvl(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(34)
    }

    /// Ticks between the queries after start.
    #[doc(alias = "IFLA_BR_MCAST_STARTUP_QUERY_INTVL")]
    #[inline]
    pub fn mcast_startup_query_intvl(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(35)
    }

    /// 1 passes bridged IPv4 through iptables.
    #[doc(alias = "IFLA_BR_NF_CALL_IPTABLES")]
    #[inline]
    pub fn nf_call_iptables(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(36)
    }

    /// 1 passes bridged IPv6 through ip6tables.
    #[doc(alias = "IFLA_BR_NF_CALL_IP6TABLES")]
    #[inline]
    pub fn nf_call_ip6tables(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(37)
    }

    /// 1 passes bridged ARP through arptables.
    #[doc(alias = "IFLA_BR_NF_CALL_ARPTABLES")]
    #[inline]
    pub fn nf_call_arptables(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(38)
    }

    /// VLAN given to untagged frames on new ports; 0 for none.
    #[doc(alias = "IFLA_BR_VLAN_DEFAULT_PVID")]
    #[inline]
    pub fn vlan_default_pvid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(39)
    }

    /// 1 counts packets by VLAN.
    #[doc(alias = "IFLA_BR_VLAN_STATS_ENABLED")]
    #[inline]
    pub fn vlan_stats_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(41)
    }

    /// 1 counts IGMP and MLD packets.
    #[doc(alias = "IFLA_BR_MCAST_STATS_ENABLED")]
    #[inline]
    pub fn mcast_stats_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(42)
    }

    /// IGMP version of own queries, 2 or 3.
    #[doc(alias = "IFLA_BR_MCAST_IGMP_VERSION")]
    #[inline]
    pub fn mcast_igmp_version(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(43)
    }

    /// MLD version of own queries, 1 or 2.
    #[doc(alias = "IFLA_BR_MCAST_MLD_VERSION")]
    #[inline]
    pub fn mcast_mld_version(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(44)
    }

    /// 1 counts packets by VLAN and port; can change only while no port has VLANs.
    #[doc(alias = "IFLA_BR_VLAN_STATS_PER_PORT")]
    #[inline]
    pub fn vlan_stats_per_port(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(45)
    }

    /// On/off options that have no attribute of their own.
    #[doc(alias = "IFLA_BR_MULTI_BOOLOPT")]
    #[inline]
    pub fn multi_boolopt(&self) -> Result<Option<BrBooloptMulti>, rt::DecodeError> {
        self.view.get::<c::Struct<BrBooloptMulti>>(46)
    }

    /// Nest with the multicast queriers that were seen.
    #[doc(alias = "IFLA_BR_MCAST_QUERIER_STATE")]
    #[inline]
    pub fn mcast_querier_state(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(47)
    }

    /// Number of learned MAC addresses at the moment.
    #[doc(alias = "IFLA_BR_FDB_N_LEARNED")]
    #[inline]
    pub fn fdb_n_learned(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(48)
    }

    /// Most MAC addresses to learn; 0 for no limit.
    #[doc(alias = "IFLA_BR_FDB_MAX_LEARNED")]
    #[inline]
    pub fn fdb_max_learned(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(49)
    }

    /// Who is to run the spanning tree once `stp-state` turns it on; `EBUSY` while it is on.
    #[doc(alias = "IFLA_BR_STP_MODE")]
    #[inline]
    pub fn stp_mode(&self) -> Result<Option<BrStpMode>, rt::DecodeError> {
        self.view.get::<c::As<BrStpMode, u32>>(50)
    }
}

impl LinkinfoBridgeWriter {
    /// Sets [`forward-delay`](LinkinfoBridgeAttrs#method.forward_delay).
    #[inline]
    pub fn forward_delay(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`hello-time`](LinkinfoBridgeAttrs#method.hello_time).
    #[inline]
    pub fn hello_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`max-age`](LinkinfoBridgeAttrs#method.max_age).
    #[inline]
    pub fn max_age(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ageing-time`](LinkinfoBridgeAttrs#method.ageing_time).
    #[inline]
    pub fn ageing_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`stp-state`](LinkinfoBridgeAttrs#method.stp_state).
    #[inline]
    pub fn stp_state(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`priority`](LinkinfoBridgeAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u16) -> &mut Self {
        self.put_u16(6, value)
    }

    /// Sets [`vlan-filtering`](LinkinfoBridgeAttrs#method.vlan_filtering).
    #[inline]
    pub fn vlan_filtering(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`vlan-protocol`](LinkinfoBridgeAttrs#method.vlan_protocol).
    #[inline]
    pub fn vlan_protocol(&mut self, value: VlanProtocols) -> &mut Self {
        self.put_attr::<c::As<VlanProtocols, c::Be<u16>>>(8, value)
    }

    /// Sets [`group-fwd-mask`](LinkinfoBridgeAttrs#method.group_fwd_mask).
    #[inline]
    pub fn group_fwd_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(9, value)
    }

    /// Sets [`root-id`](LinkinfoBridgeAttrs#method.root_id).
    #[inline]
    pub fn root_id(&mut self, value: IflaBridgeId) -> &mut Self {
        self.put_attr::<c::Struct<IflaBridgeId>>(10, value)
    }

    /// Sets [`bridge-id`](LinkinfoBridgeAttrs#method.bridge_id).
    #[inline]
    pub fn bridge_id(&mut self, value: IflaBridgeId) -> &mut Self {
        self.put_attr::<c::Struct<IflaBridgeId>>(11, value)
    }

    /// Sets [`root-port`](LinkinfoBridgeAttrs#method.root_port).
    #[inline]
    pub fn root_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(12, value)
    }

    /// Sets [`root-path-cost`](LinkinfoBridgeAttrs#method.root_path_cost).
    #[inline]
    pub fn root_path_cost(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`topology-change`](LinkinfoBridgeAttrs#method.topology_change).
    #[inline]
    pub fn topology_change(&mut self, value: u8) -> &mut Self {
        self.put_u8(14, value)
    }

    /// Sets [`topology-change-detected`](LinkinfoBridgeAttrs#method.topology_change_detected).
    #[inline]
    pub fn topology_change_detected(&mut self, value: u8) -> &mut Self {
        self.put_u8(15, value)
    }

    /// Sets [`hello-timer`](LinkinfoBridgeAttrs#method.hello_timer).
    #[inline]
    pub fn hello_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(16, value)
    }

    /// Sets [`tcn-timer`](LinkinfoBridgeAttrs#method.tcn_timer).
    #[inline]
    pub fn tcn_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(17, value)
    }

    /// Sets [`topology-change-timer`](LinkinfoBridgeAttrs#method.topology_change_timer).
    #[inline]
    pub fn topology_change_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(18, value)
    }

    /// Sets [`gc-timer`](LinkinfoBridgeAttrs#method.gc_timer).
    #[inline]
    pub fn gc_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(19, value)
    }

    /// Sets [`group-addr`](LinkinfoBridgeAttrs#method.group_addr).
    #[inline]
    pub fn group_addr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(20, value.into())
    }

    /// Sets [`fdb-flush`](LinkinfoBridgeAttrs#method.fdb_flush).
    #[inline]
    pub fn fdb_flush(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(21, value)
    }

    /// Sets [`mcast-router`](LinkinfoBridgeAttrs#method.mcast_router).
    #[inline]
    pub fn mcast_router(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`mcast-snooping`](LinkinfoBridgeAttrs#method.mcast_snooping).
    #[inline]
    pub fn mcast_snooping(&mut self, value: u8) -> &mut Self {
        self.put_u8(23, value)
    }

    /// Sets [`mcast-query-use-ifaddr`](LinkinfoBridgeAttrs#method.mcast_query_use_ifaddr).
    #[inline]
    pub fn mcast_query_use_ifaddr(&mut self, value: u8) -> &mut Self {
        self.put_u8(24, value)
    }

    /// Sets [`mcast-querier`](LinkinfoBridgeAttrs#method.mcast_querier).
    #[inline]
    pub fn mcast_querier(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`mcast-hash-elasticity`](LinkinfoBridgeAttrs#method.mcast_hash_elasticity).
    #[inline]
    pub fn mcast_hash_elasticity(&mut self, value: u32) -> &mut Self {
        self.put_u32(26, value)
    }

    /// Sets [`mcast-hash-max`](LinkinfoBridgeAttrs#method.mcast_hash_max).
    #[inline]
    pub fn mcast_hash_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Sets [`mcast-last-member-cnt`](LinkinfoBridgeAttrs#method.mcast_last_member_cnt).
    #[inline]
    pub fn mcast_last_member_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Sets [`mcast-startup-query-cnt`](LinkinfoBridgeAttrs#method.mcast_startup_query_cnt).
    #[inline]
    pub fn mcast_startup_query_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(29, value)
    }

    /// Sets [`mcast-last-member-intvl`](LinkinfoBridgeAttrs#method.mcast_last_member_intvl).
    #[inline]
    pub fn mcast_last_member_intvl(&mut self, value: u64) -> &mut Self {
        self.put_u64(30, value)
    }

    /// Sets [`mcast-membership-intvl`](LinkinfoBridgeAttrs#method.mcast_membership_intvl).
    #[inline]
    pub fn mcast_membership_intvl(&mut self, value: u64) -> &mut Self {
        self.put_u64(31, value)
    }

    /// Sets [`mcast-querier-intvl`](LinkinfoBridgeAttrs#method.mcast_querier_intvl).
    #[inline]
    pub fn mcast_querier_intvl(&mut self, value: u64) -> &mut Self {
        self.put_u64(32, value)
    }

    /// Sets [`mcast-query-intvl`](LinkinfoBridgeAttrs#method.mcast_query_intvl).
    #[inline]
    pub fn mcast_query_intvl(&mut self, value: u64) -> &mut Self {
        self.put_u64(33, value)
    }

    /// Sets [`mcast-query-response-intvl`](LinkinfoBridgeAttrs#method.mcast_query_response_intvl).
    #[inline]
    pub fn mcast_query_response_intvl(&mut self, value: u64) -> &mut Self {
        self.put_u64(34, value)
    }

    /// Sets [`mcast-startup-query-intvl`](LinkinfoBridgeAttrs#method.mcast_startup_query_intvl).
    #[inline]
    pub fn mcast_startup_query_intvl(&mut self, value: u64) -> &mut Self {
        self.put_u64(35, value)
    }

    /// Sets [`nf-call-iptables`](LinkinfoBridgeAttrs#method.nf_call_iptables).
    #[inline]
    pub fn nf_call_iptables(&mut self, value: u8) -> &mut Self {
        self.put_u8(36, value)
    }

    /// Sets [`nf-call-ip6tables`](LinkinfoBridgeAttrs#method.nf_call_ip6tables).
    #[inline]
    pub fn nf_call_ip6tables(&mut self, value: u8) -> &mut Self {
        self.put_u8(37, value)
    }

    /// Sets [`nf-call-arptables`](LinkinfoBridgeAttrs#method.nf_call_arptables).
    #[inline]
    pub fn nf_call_arptables(&mut self, value: u8) -> &mut Self {
        self.put_u8(38, value)
    }

    /// Sets [`vlan-default-pvid`](LinkinfoBridgeAttrs#method.vlan_default_pvid).
    #[inline]
    pub fn vlan_default_pvid(&mut self, value: u16) -> &mut Self {
        self.put_u16(39, value)
    }

    /// Sets [`vlan-stats-enabled`](LinkinfoBridgeAttrs#method.vlan_stats_enabled).
    #[inline]
    pub fn vlan_stats_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(41, value)
    }

    /// Sets [`mcast-stats-enabled`](LinkinfoBridgeAttrs#method.mcast_stats_enabled).
    #[inline]
    pub fn mcast_stats_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(42, value)
    }

    /// Sets [`mcast-igmp-version`](LinkinfoBridgeAttrs#method.mcast_igmp_version).
    #[inline]
    pub fn mcast_igmp_version(&mut self, value: u8) -> &mut Self {
        self.put_u8(43, value)
    }

    /// Sets [`mcast-mld-version`](LinkinfoBridgeAttrs#method.mcast_mld_version).
    #[inline]
    pub fn mcast_mld_version(&mut self, value: u8) -> &mut Self {
        self.put_u8(44, value)
    }

    /// Sets [`vlan-stats-per-port`](LinkinfoBridgeAttrs#method.vlan_stats_per_port).
    #[inline]
    pub fn vlan_stats_per_port(&mut self, value: u8) -> &mut Self {
        self.put_u8(45, value)
    }

    /// Sets [`multi-boolopt`](LinkinfoBridgeAttrs#method.multi_boolopt).
    #[inline]
    pub fn multi_boolopt(&mut self, value: BrBooloptMulti) -> &mut Self {
        self.put_attr::<c::Struct<BrBooloptMulti>>(46, value)
    }

    /// Sets [`mcast-querier-state`](LinkinfoBridgeAttrs#method.mcast_querier_state).
    #[inline]
    pub fn mcast_querier_state(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }

    /// Sets [`fdb-n-learned`](LinkinfoBridgeAttrs#method.fdb_n_learned).
    #[inline]
    pub fn fdb_n_learned(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }

    /// Sets [`fdb-max-learned`](LinkinfoBridgeAttrs#method.fdb_max_learned).
    #[inline]
    pub fn fdb_max_learned(&mut self, value: u32) -> &mut Self {
        self.put_u32(49, value)
    }

    /// Sets [`stp-mode`](LinkinfoBridgeAttrs#method.stp_mode).
    #[inline]
    pub fn stp_mode(&mut self, value: BrStpMode) -> &mut Self {
        self.put_attr::<c::As<BrStpMode, u32>>(50, value)
    }
}

/// Settings and state of a bridge port (`bridge link`). Times are clock ticks (`USER_HZ`), usually
/// hundredths of a second.
pub type LinkinfoBrportAttrs<'a> = AttrsOf<'a, sets::LinkinfoBrport>;

impl<'a> LinkinfoBrportAttrs<'a> {
    /// Spanning tree state: 0 disabled, 1 listening, 2 learning, 3 forwarding, 4 blocking.
    #[doc(alias = "IFLA_BRPORT_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Spanning tree priority, 0 to 63; lowest wins.
    #[doc(alias = "IFLA_BRPORT_PRIORITY")]
    #[inline]
    pub fn priority(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// Spanning tree path cost, 1 to 65535.
    #[doc(alias = "IFLA_BRPORT_COST")]
    #[inline]
    pub fn cost(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// 1 is hairpin: frames may leave by the port they came in.
    #[doc(alias = "IFLA_BRPORT_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// 1 shuts the port down when spanning tree packets arrive (BPDU guard).
    #[doc(alias = "IFLA_BRPORT_GUARD")]
    #[inline]
    pub fn guard(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// 1 keeps the port from becoming root port (root guard).
    #[doc(alias = "IFLA_BRPORT_PROTECT")]
    #[inline]
    pub fn protect(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// 1 ends a multicast group as soon as a host leaves it.
    #[doc(alias = "IFLA_BRPORT_FAST_LEAVE")]
    #[inline]
    pub fn fast_leave(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// 1 learns MAC addresses from the port.
    #[doc(alias = "IFLA_BRPORT_LEARNING")]
    #[inline]
    pub fn learning(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// 1 sends frames for unknown addresses to the port.
    #[doc(alias = "IFLA_BRPORT_UNICAST_FLOOD")]
    #[inline]
    pub fn unicast_flood(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// 1 answers ARP requests for known neighbours.
    #[doc(alias = "IFLA_BRPORT_PROXYARP")]
    #[inline]
    pub fn proxyarp(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// 1 takes over addresses learned by switch hardware.
    #[doc(alias = "IFLA_BRPORT_LEARNING_SYNC")]
    #[inline]
    pub fn learning_sync(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// As `proxyarp`, by the rules of 802.11 access points.
    #[doc(alias = "IFLA_BRPORT_PROXYARP_WIFI")]
    #[inline]
    pub fn proxyarp_wifi(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// Id of the root bridge as heard on the port.
    #[doc(alias = "IFLA_BRPORT_ROOT_ID")]
    #[inline]
    pub fn root_id(&self) -> Result<Option<IflaBridgeId>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaBridgeId>>(13)
    }

    /// Id of the designated bridge of the segment.
    #[doc(alias = "IFLA_BRPORT_BRIDGE_ID")]
    #[inline]
    pub fn bridge_id(&self) -> Result<Option<IflaBridgeId>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaBridgeId>>(14)
    }

    /// Port of the designated bridge.
    #[doc(alias = "IFLA_BRPORT_DESIGNATED_PORT")]
    #[inline]
    pub fn designated_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(15)
    }

    /// Cost from the designated bridge to the root.
    #[doc(alias = "IFLA_BRPORT_DESIGNATED_COST")]
    #[inline]
    pub fn designated_cost(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(16)
    }

    /// Spanning tree port id, made of priority and number.
    #[doc(alias = "IFLA_BRPORT_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(17)
    }

    /// Number of the port in the bridge.
    #[doc(alias = "IFLA_BRPORT_NO")]
    #[inline]
    pub fn no(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(18)
    }

    /// 1 if a topology change has to be acknowledged.
    #[doc(alias = "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK")]
    #[inline]
    pub fn topology_change_ack(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(19)
    }

    /// 1 if a spanning tree packet is due.
    #[doc(alias = "IFLA_BRPORT_CONFIG_PENDING")]
    #[inline]
    pub fn config_pending(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(20)
    }

    /// Ticks left of the spanning tree information heard.
    #[doc(alias = "IFLA_BRPORT_MESSAGE_AGE_TIMER")]
    #[inline]
    pub fn message_age_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(21)
    }

    /// Ticks until the next spanning tree state.
    #[doc(alias = "IFLA_BRPORT_FORWARD_DELAY_TIMER")]
    #[inline]
    pub fn forward_delay_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(22)
    }

    /// Ticks until another spanning tree packet may be sent.
    #[doc(alias = "IFLA_BRPORT_HOLD_TIMER")]
    #[inline]
    pub fn hold_timer(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(23)
    }

    /// In requests: forget the addresses learned on the port.
    #[doc(alias = "IFLA_BRPORT_FLUSH")]
    #[inline]
    pub fn flush(&self) -> bool {
        self.view.has(24)
    }

    /// Multicast router behind the port: 0 never, 1 if queries are seen, 2 always, 3 for a limited
    /// time.
    #[doc(alias = "IFLA_BRPORT_MULTICAST_ROUTER")]
    #[inline]
    pub fn multicast_router(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(25)
    }

    /// 1 floods unregistered multicast to the port.
    #[doc(alias = "IFLA_BRPORT_MCAST_FLOOD")]
    #[inline]
    pub fn mcast_flood(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(27)
    }

    /// 1 sends multicast as unicast copies to the hosts that asked.
    #[doc(alias = "IFLA_BRPORT_MCAST_TO_UCAST")]
    #[inline]
    pub fn mcast_to_ucast(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(28)
    }

    /// 1 maps VLANs to tunnel ids.
    #[doc(alias = "IFLA_BRPORT_VLAN_TUNNEL")]
    #[inline]
    pub fn vlan_tunnel(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(29)
    }

    /// 1 sends broadcast to the port.
    #[doc(alias = "IFLA_BRPORT_BCAST_FLOOD")]
    #[inline]
    pub fn bcast_flood(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(30)
    }

    /// Bit n forwards link-local frames to `01:80:c2:00:00:0n`.
    #[doc(alias = "IFLA_BRPORT_GROUP_FWD_MASK")]
    #[inline]
    pub fn group_fwd_mask(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(31)
    }

    /// 1 answers ARP and neighbour discovery from known entries and does not flood them.
    #[doc(alias = "IFLA_BRPORT_NEIGH_SUPPRESS")]
    #[inline]
    pub fn neigh_suppress(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(32)
    }

    /// 1 lets the port talk only to ports that are not isolated.
    #[doc(alias = "IFLA_BRPORT_ISOLATED")]
    #[inline]
    pub fn isolated(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(33)
    }

    /// Index of the port that takes over when this one loses carrier.
    #[doc(alias = "IFLA_BRPORT_BACKUP_PORT")]
    #[inline]
    pub fn backup_port(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(34)
    }

    /// 1 if the media redundancy ring is open.
    #[doc(alias = "IFLA_BRPORT_MRP_RING_OPEN")]
    #[inline]
    pub fn mrp_ring_open(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(35)
    }

    /// 1 if the media redundancy interconnection is open.
    #[doc(alias = "IFLA_BRPORT_MRP_IN_OPEN")]
    #[inline]
    pub fn mrp_in_open(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(36)
    }

    /// Most hosts tracked for multicast on the port.
    #[doc(alias = "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT")]
    #[inline]
    pub fn mcast_eht_hosts_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(37)
    }

    /// Hosts tracked for multicast at the moment.
    #[doc(alias = "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT")]
    #[inline]
    pub fn mcast_eht_hosts_cnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(38)
    }

    /// 1 accepts only frames from known source addresses (802.1X).
    #[doc(alias = "IFLA_BRPORT_LOCKED")]
    #[inline]
    pub fn locked(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(39)
    }

    /// 1 records unknown sources on a locked port (MAC authentication bypass).
    #[doc(alias = "IFLA_BRPORT_MAB")]
    #[inline]
    pub fn mab(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(40)
    }

    /// Multicast groups on the port at the moment.
    #[doc(alias = "IFLA_BRPORT_MCAST_N_GROUPS")]
    #[inline]
    pub fn mcast_n_groups(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(41)
    }

    /// Most multicast groups allowed; 0 for no limit.
    #[doc(alias = "IFLA_BRPORT_MCAST_MAX_GROUPS")]
    #[inline]
    pub fn mcast_max_groups(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(42)
    }

    /// 1 decides by VLAN what `neigh-suppress` decides for the port.
    #[doc(alias = "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS")]
    #[inline]
    pub fn neigh_vlan_suppress(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(43)
    }

    /// Nexthop group for frames sent to a VXLAN backup port.
    #[doc(alias = "IFLA_BRPORT_BACKUP_NHID")]
    #[inline]
    pub fn backup_nhid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(44)
    }

    /// The `neigh-forward-grat` attribute.
    #[doc(alias = "IFLA_BRPORT_NEIGH_FORWARD_GRAT")]
    #[inline]
    pub fn neigh_forward_grat(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(45)
    }
}

impl LinkinfoBrportWriter {
    /// Sets [`state`](LinkinfoBrportAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`priority`](LinkinfoBrportAttrs#method.priority).
    #[inline]
    pub fn priority(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`cost`](LinkinfoBrportAttrs#method.cost).
    #[inline]
    pub fn cost(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`mode`](LinkinfoBrportAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`guard`](LinkinfoBrportAttrs#method.guard).
    #[inline]
    pub fn guard(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`protect`](LinkinfoBrportAttrs#method.protect).
    #[inline]
    pub fn protect(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`fast-leave`](LinkinfoBrportAttrs#method.fast_leave).
    #[inline]
    pub fn fast_leave(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`learning`](LinkinfoBrportAttrs#method.learning).
    #[inline]
    pub fn learning(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`unicast-flood`](LinkinfoBrportAttrs#method.unicast_flood).
    #[inline]
    pub fn unicast_flood(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`proxyarp`](LinkinfoBrportAttrs#method.proxyarp).
    #[inline]
    pub fn proxyarp(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`learning-sync`](LinkinfoBrportAttrs#method.learning_sync).
    #[inline]
    pub fn learning_sync(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`proxyarp-wifi`](LinkinfoBrportAttrs#method.proxyarp_wifi).
    #[inline]
    pub fn proxyarp_wifi(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`root-id`](LinkinfoBrportAttrs#method.root_id).
    #[inline]
    pub fn root_id(&mut self, value: IflaBridgeId) -> &mut Self {
        self.put_attr::<c::Struct<IflaBridgeId>>(13, value)
    }

    /// Sets [`bridge-id`](LinkinfoBrportAttrs#method.bridge_id).
    #[inline]
    pub fn bridge_id(&mut self, value: IflaBridgeId) -> &mut Self {
        self.put_attr::<c::Struct<IflaBridgeId>>(14, value)
    }

    /// Sets [`designated-port`](LinkinfoBrportAttrs#method.designated_port).
    #[inline]
    pub fn designated_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }

    /// Sets [`designated-cost`](LinkinfoBrportAttrs#method.designated_cost).
    #[inline]
    pub fn designated_cost(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`id`](LinkinfoBrportAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`no`](LinkinfoBrportAttrs#method.no).
    #[inline]
    pub fn no(&mut self, value: u16) -> &mut Self {
        self.put_u16(18, value)
    }

    /// Sets [`topology-change-ack`](LinkinfoBrportAttrs#method.topology_change_ack).
    #[inline]
    pub fn topology_change_ack(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Sets [`config-pending`](LinkinfoBrportAttrs#method.config_pending).
    #[inline]
    pub fn config_pending(&mut self, value: u8) -> &mut Self {
        self.put_u8(20, value)
    }

    /// Sets [`message-age-timer`](LinkinfoBrportAttrs#method.message_age_timer).
    #[inline]
    pub fn message_age_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(21, value)
    }

    /// Sets [`forward-delay-timer`](LinkinfoBrportAttrs#method.forward_delay_timer).
    #[inline]
    pub fn forward_delay_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(22, value)
    }

    /// Sets [`hold-timer`](LinkinfoBrportAttrs#method.hold_timer).
    #[inline]
    pub fn hold_timer(&mut self, value: u64) -> &mut Self {
        self.put_u64(23, value)
    }

    /// Sets [`flush`](LinkinfoBrportAttrs#method.flush).
    #[inline]
    pub fn flush(&mut self, present: bool) -> &mut Self {
        self.put_flag(24, present)
    }

    /// Sets [`multicast-router`](LinkinfoBrportAttrs#method.multicast_router).
    #[inline]
    pub fn multicast_router(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`mcast-flood`](LinkinfoBrportAttrs#method.mcast_flood).
    #[inline]
    pub fn mcast_flood(&mut self, value: u8) -> &mut Self {
        self.put_u8(27, value)
    }

    /// Sets [`mcast-to-ucast`](LinkinfoBrportAttrs#method.mcast_to_ucast).
    #[inline]
    pub fn mcast_to_ucast(&mut self, value: u8) -> &mut Self {
        self.put_u8(28, value)
    }

    /// Sets [`vlan-tunnel`](LinkinfoBrportAttrs#method.vlan_tunnel).
    #[inline]
    pub fn vlan_tunnel(&mut self, value: u8) -> &mut Self {
        self.put_u8(29, value)
    }

    /// Sets [`bcast-flood`](LinkinfoBrportAttrs#method.bcast_flood).
    #[inline]
    pub fn bcast_flood(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }

    /// Sets [`group-fwd-mask`](LinkinfoBrportAttrs#method.group_fwd_mask).
    #[inline]
    pub fn group_fwd_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(31, value)
    }

    /// Sets [`neigh-suppress`](LinkinfoBrportAttrs#method.neigh_suppress).
    #[inline]
    pub fn neigh_suppress(&mut self, value: u8) -> &mut Self {
        self.put_u8(32, value)
    }

    /// Sets [`isolated`](LinkinfoBrportAttrs#method.isolated).
    #[inline]
    pub fn isolated(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Sets [`backup-port`](LinkinfoBrportAttrs#method.backup_port).
    #[inline]
    pub fn backup_port(&mut self, value: u32) -> &mut Self {
        self.put_u32(34, value)
    }

    /// Sets [`mrp-ring-open`](LinkinfoBrportAttrs#method.mrp_ring_open).
    #[inline]
    pub fn mrp_ring_open(&mut self, value: u8) -> &mut Self {
        self.put_u8(35, value)
    }

    /// Sets [`mrp-in-open`](LinkinfoBrportAttrs#method.mrp_in_open).
    #[inline]
    pub fn mrp_in_open(&mut self, value: u8) -> &mut Self {
        self.put_u8(36, value)
    }

    /// Sets [`mcast-eht-hosts-limit`](LinkinfoBrportAttrs#method.mcast_eht_hosts_limit).
    #[inline]
    pub fn mcast_eht_hosts_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(37, value)
    }

    /// Sets [`mcast-eht-hosts-cnt`](LinkinfoBrportAttrs#method.mcast_eht_hosts_cnt).
    #[inline]
    pub fn mcast_eht_hosts_cnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(38, value)
    }

    /// Sets [`locked`](LinkinfoBrportAttrs#method.locked).
    #[inline]
    pub fn locked(&mut self, value: u8) -> &mut Self {
        self.put_u8(39, value)
    }

    /// Sets [`mab`](LinkinfoBrportAttrs#method.mab).
    #[inline]
    pub fn mab(&mut self, value: u8) -> &mut Self {
        self.put_u8(40, value)
    }

    /// Sets [`mcast-n-groups`](LinkinfoBrportAttrs#method.mcast_n_groups).
    #[inline]
    pub fn mcast_n_groups(&mut self, value: u32) -> &mut Self {
        self.put_u32(41, value)
    }

    /// Sets [`mcast-max-groups`](LinkinfoBrportAttrs#method.mcast_max_groups).
    #[inline]
    pub fn mcast_max_groups(&mut self, value: u32) -> &mut Self {
        self.put_u32(42, value)
    }

    /// Sets [`neigh-vlan-suppress`](LinkinfoBrportAttrs#method.neigh_vlan_suppress).
    #[inline]
    pub fn neigh_vlan_suppress(&mut self, value: u8) -> &mut Self {
        self.put_u8(43, value)
    }

    /// Sets [`backup-nhid`](LinkinfoBrportAttrs#method.backup_nhid).
    #[inline]
    pub fn backup_nhid(&mut self, value: u32) -> &mut Self {
        self.put_u32(44, value)
    }

    /// Sets [`neigh-forward-grat`](LinkinfoBrportAttrs#method.neigh_forward_grat).
    #[inline]
    pub fn neigh_forward_grat(&mut self, value: u8) -> &mut Self {
        self.put_u8(45, value)
    }
}

/// Settings of GRE and ERSPAN tunnels (`ip link add type gre`).
pub type LinkinfoGreAttrs<'a> = AttrsOf<'a, sets::LinkinfoGre>;

impl<'a> LinkinfoGreAttrs<'a> {
    /// Index of the interface the tunnel is bound to; 0 for any.
    #[doc(alias = "IFLA_GRE_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// GRE flags of received packets, network byte order: `0x2000` key, `0x8000` checksum, `0x1000`
    /// sequence numbers.
    #[doc(alias = "IFLA_GRE_IFLAGS")]
    #[inline]
    pub fn iflags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// GRE flags of sent packets, same bits as `iflags`.
    #[doc(alias = "IFLA_GRE_OFLAGS")]
    #[inline]
    pub fn oflags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(3)
    }

    /// Key that received packets must have.
    #[doc(alias = "IFLA_GRE_IKEY")]
    #[inline]
    pub fn ikey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Key put into sent packets.
    #[doc(alias = "IFLA_GRE_OKEY")]
    #[inline]
    pub fn okey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }

    /// Our tunnel address, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_GRE_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(6)
    }

    /// Tunnel address of the peer, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_GRE_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(7)
    }

    /// TTL of the outer header; 0 copies the inner one.
    #[doc(alias = "IFLA_GRE_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// TOS of the outer header; 1 copies the inner one.
    #[doc(alias = "IFLA_GRE_TOS")]
    #[inline]
    pub fn tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// 1 does path MTU discovery (sets don't-fragment).
    #[doc(alias = "IFLA_GRE_PMTUDISC")]
    #[inline]
    pub fn pmtudisc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// Nesting limit written to the outer header (IPv6).
    #[doc(alias = "IFLA_GRE_ENCAP_LIMIT")]
    #[inline]
    pub fn encap_limit(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// Traffic class and flow label of the outer header (IPv6), network byte order.
    #[doc(alias = "IFLA_GRE_FLOWINFO")]
    #[inline]
    pub fn flowinfo(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(12)
    }

    /// Tunnel flags (`IP6_TNL_F_*`, IPv6).
    #[doc(alias = "IFLA_GRE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Additional UDP layer: 0 none, 1 FOU, 2 GUE.
    #[doc(alias = "IFLA_GRE_ENCAP_TYPE")]
    #[inline]
    pub fn encap_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(14)
    }

    /// Options of the UDP layer: 1 checksum, 2 checksum over IPv6, 4 remote checksum offload.
    #[doc(alias = "IFLA_GRE_ENCAP_FLAGS")]
    #[inline]
    pub fn encap_flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(15)
    }

    /// Source port of the UDP layer; 0 picks one by flow.
    #[doc(alias = "IFLA_GRE_ENCAP_SPORT")]
    #[inline]
    pub fn encap_sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(16)
    }

    /// Destination port of the UDP layer.
    #[doc(alias = "IFLA_GRE_ENCAP_DPORT")]
    #[inline]
    pub fn encap_dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(17)
    }

    /// Address and key come with each packet, from tc or routes (`external`).
    #[doc(alias = "IFLA_GRE_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> bool {
        self.view.has(18)
    }

    /// 1 fragments outer packets even if the inner ones forbid it.
    #[doc(alias = "IFLA_GRE_IGNORE_DF")]
    #[inline]
    pub fn ignore_df(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(19)
    }

    /// Firewall mark of the outer packets.
    #[doc(alias = "IFLA_GRE_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// ERSPAN version 1 index of the mirrored port, 20 bits.
    #[doc(alias = "IFLA_GRE_ERSPAN_INDEX")]
    #[inline]
    pub fn erspan_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(21)
    }

    /// ERSPAN version, 0 to 2.
    #[doc(alias = "IFLA_GRE_ERSPAN_VER")]
    #[inline]
    pub fn erspan_ver(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(22)
    }

    /// Direction mirrored (ERSPAN version 2): 0 ingress, 1 egress.
    #[doc(alias = "IFLA_GRE_ERSPAN_DIR")]
    #[inline]
    pub fn erspan_dir(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(23)
    }

    /// Hardware id (ERSPAN version 2), 0 to 63.
    #[doc(alias = "IFLA_GRE_ERSPAN_HWID")]
    #[inline]
    pub fn erspan_hwid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(24)
    }
}

impl LinkinfoGreWriter {
    /// Sets [`link`](LinkinfoGreAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`iflags`](LinkinfoGreAttrs#method.iflags).
    #[inline]
    pub fn iflags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`oflags`](LinkinfoGreAttrs#method.oflags).
    #[inline]
    pub fn oflags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(3, value)
    }

    /// Sets [`ikey`](LinkinfoGreAttrs#method.ikey).
    #[inline]
    pub fn ikey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`okey`](LinkinfoGreAttrs#method.okey).
    #[inline]
    pub fn okey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`local`](LinkinfoGreAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(6, value.into())
    }

    /// Sets [`remote`](LinkinfoGreAttrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(7, value.into())
    }

    /// Sets [`ttl`](LinkinfoGreAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`tos`](LinkinfoGreAttrs#method.tos).
    #[inline]
    pub fn tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`pmtudisc`](LinkinfoGreAttrs#method.pmtudisc).
    #[inline]
    pub fn pmtudisc(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`encap-limit`](LinkinfoGreAttrs#method.encap_limit).
    #[inline]
    pub fn encap_limit(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`flowinfo`](LinkinfoGreAttrs#method.flowinfo).
    #[inline]
    pub fn flowinfo(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`flags`](LinkinfoGreAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`encap-type`](LinkinfoGreAttrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(14, value)
    }

    /// Sets [`encap-flags`](LinkinfoGreAttrs#method.encap_flags).
    #[inline]
    pub fn encap_flags(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }

    /// Sets [`encap-sport`](LinkinfoGreAttrs#method.encap_sport).
    #[inline]
    pub fn encap_sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(16, value)
    }

    /// Sets [`encap-dport`](LinkinfoGreAttrs#method.encap_dport).
    #[inline]
    pub fn encap_dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(17, value)
    }

    /// Sets [`collect-metadata`](LinkinfoGreAttrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, present: bool) -> &mut Self {
        self.put_flag(18, present)
    }

    /// Sets [`ignore-df`](LinkinfoGreAttrs#method.ignore_df).
    #[inline]
    pub fn ignore_df(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Sets [`fwmark`](LinkinfoGreAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`erspan-index`](LinkinfoGreAttrs#method.erspan_index).
    #[inline]
    pub fn erspan_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`erspan-ver`](LinkinfoGreAttrs#method.erspan_ver).
    #[inline]
    pub fn erspan_ver(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`erspan-dir`](LinkinfoGreAttrs#method.erspan_dir).
    #[inline]
    pub fn erspan_dir(&mut self, value: u8) -> &mut Self {
        self.put_u8(23, value)
    }

    /// Sets [`erspan-hwid`](LinkinfoGreAttrs#method.erspan_hwid).
    #[inline]
    pub fn erspan_hwid(&mut self, value: u16) -> &mut Self {
        self.put_u16(24, value)
    }
}

/// Settings of GRE tunnels over IPv6 (`ip link add type ip6gre`).
pub type LinkinfoGre6Attrs<'a> = AttrsOf<'a, sets::LinkinfoGre6>;

impl<'a> LinkinfoGre6Attrs<'a> {
    /// Index of the interface the tunnel is bound to; 0 for any.
    #[doc(alias = "IFLA_GRE_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// GRE flags of received packets, network byte order: `0x2000` key, `0x8000` checksum, `0x1000`
    /// sequence numbers.
    #[doc(alias = "IFLA_GRE_IFLAGS")]
    #[inline]
    pub fn iflags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// GRE flags of sent packets, same bits as `iflags`.
    #[doc(alias = "IFLA_GRE_OFLAGS")]
    #[inline]
    pub fn oflags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(3)
    }

    /// Key that received packets must have.
    #[doc(alias = "IFLA_GRE_IKEY")]
    #[inline]
    pub fn ikey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(4)
    }

    /// Key put into sent packets.
    #[doc(alias = "IFLA_GRE_OKEY")]
    #[inline]
    pub fn okey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(5)
    }

    /// Our tunnel address, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_GRE_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(6)
    }

    /// Tunnel address of the peer, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_GRE_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(7)
    }

    /// TTL of the outer header; 0 copies the inner one.
    #[doc(alias = "IFLA_GRE_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// Nesting limit written to the outer header (IPv6).
    #[doc(alias = "IFLA_GRE_ENCAP_LIMIT")]
    #[inline]
    pub fn encap_limit(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// Traffic class and flow label of the outer header (IPv6), network byte order.
    #[doc(alias = "IFLA_GRE_FLOWINFO")]
    #[inline]
    pub fn flowinfo(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(12)
    }

    /// Tunnel flags (`IP6_TNL_F_*`, IPv6).
    #[doc(alias = "IFLA_GRE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Additional UDP layer: 0 none, 1 FOU, 2 GUE.
    #[doc(alias = "IFLA_GRE_ENCAP_TYPE")]
    #[inline]
    pub fn encap_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(14)
    }

    /// Options of the UDP layer: 1 checksum, 2 checksum over IPv6, 4 remote checksum offload.
    #[doc(alias = "IFLA_GRE_ENCAP_FLAGS")]
    #[inline]
    pub fn encap_flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(15)
    }

    /// Source port of the UDP layer; 0 picks one by flow.
    #[doc(alias = "IFLA_GRE_ENCAP_SPORT")]
    #[inline]
    pub fn encap_sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(16)
    }

    /// Destination port of the UDP layer.
    #[doc(alias = "IFLA_GRE_ENCAP_DPORT")]
    #[inline]
    pub fn encap_dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(17)
    }

    /// Address and key come with each packet, from tc or routes (`external`).
    #[doc(alias = "IFLA_GRE_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> bool {
        self.view.has(18)
    }

    /// Firewall mark of the outer packets.
    #[doc(alias = "IFLA_GRE_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// ERSPAN version 1 index of the mirrored port, 20 bits.
    #[doc(alias = "IFLA_GRE_ERSPAN_INDEX")]
    #[inline]
    pub fn erspan_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(21)
    }

    /// ERSPAN version, 0 to 2.
    #[doc(alias = "IFLA_GRE_ERSPAN_VER")]
    #[inline]
    pub fn erspan_ver(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(22)
    }

    /// Direction mirrored (ERSPAN version 2): 0 ingress, 1 egress.
    #[doc(alias = "IFLA_GRE_ERSPAN_DIR")]
    #[inline]
    pub fn erspan_dir(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(23)
    }

    /// Hardware id (ERSPAN version 2), 0 to 63.
    #[doc(alias = "IFLA_GRE_ERSPAN_HWID")]
    #[inline]
    pub fn erspan_hwid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(24)
    }
}

impl LinkinfoGre6Writer {
    /// Sets [`link`](LinkinfoGre6Attrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`iflags`](LinkinfoGre6Attrs#method.iflags).
    #[inline]
    pub fn iflags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`oflags`](LinkinfoGre6Attrs#method.oflags).
    #[inline]
    pub fn oflags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(3, value)
    }

    /// Sets [`ikey`](LinkinfoGre6Attrs#method.ikey).
    #[inline]
    pub fn ikey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(4, value)
    }

    /// Sets [`okey`](LinkinfoGre6Attrs#method.okey).
    #[inline]
    pub fn okey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(5, value)
    }

    /// Sets [`local`](LinkinfoGre6Attrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(6, value.into())
    }

    /// Sets [`remote`](LinkinfoGre6Attrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(7, value.into())
    }

    /// Sets [`ttl`](LinkinfoGre6Attrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`encap-limit`](LinkinfoGre6Attrs#method.encap_limit).
    #[inline]
    pub fn encap_limit(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`flowinfo`](LinkinfoGre6Attrs#method.flowinfo).
    #[inline]
    pub fn flowinfo(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(12, value)
    }

    /// Sets [`flags`](LinkinfoGre6Attrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`encap-type`](LinkinfoGre6Attrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(14, value)
    }

    /// Sets [`encap-flags`](LinkinfoGre6Attrs#method.encap_flags).
    #[inline]
    pub fn encap_flags(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }

    /// Sets [`encap-sport`](LinkinfoGre6Attrs#method.encap_sport).
    #[inline]
    pub fn encap_sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(16, value)
    }

    /// Sets [`encap-dport`](LinkinfoGre6Attrs#method.encap_dport).
    #[inline]
    pub fn encap_dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(17, value)
    }

    /// Sets [`collect-metadata`](LinkinfoGre6Attrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, present: bool) -> &mut Self {
        self.put_flag(18, present)
    }

    /// Sets [`fwmark`](LinkinfoGre6Attrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`erspan-index`](LinkinfoGre6Attrs#method.erspan_index).
    #[inline]
    pub fn erspan_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`erspan-ver`](LinkinfoGre6Attrs#method.erspan_ver).
    #[inline]
    pub fn erspan_ver(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`erspan-dir`](LinkinfoGre6Attrs#method.erspan_dir).
    #[inline]
    pub fn erspan_dir(&mut self, value: u8) -> &mut Self {
        self.put_u8(23, value)
    }

    /// Sets [`erspan-hwid`](LinkinfoGre6Attrs#method.erspan_hwid).
    #[inline]
    pub fn erspan_hwid(&mut self, value: u16) -> &mut Self {
        self.put_u16(24, value)
    }
}

/// Settings of IPsec tunnel interfaces (`ip link add type vti`).
pub type LinkinfoVtiAttrs<'a> = AttrsOf<'a, sets::LinkinfoVti>;

impl<'a> LinkinfoVtiAttrs<'a> {
    /// Index of the interface the tunnel is bound to; 0 for any.
    #[doc(alias = "IFLA_VTI_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Mark that ties received packets to IPsec policies.
    #[doc(alias = "IFLA_VTI_IKEY")]
    #[inline]
    pub fn ikey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Mark that ties sent packets to IPsec policies.
    #[doc(alias = "IFLA_VTI_OKEY")]
    #[inline]
    pub fn okey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Our tunnel address, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_VTI_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(4)
    }

    /// Tunnel address of the peer, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_VTI_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(5)
    }

    /// Firewall mark of the outer packets.
    #[doc(alias = "IFLA_VTI_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }
}

impl LinkinfoVtiWriter {
    /// Sets [`link`](LinkinfoVtiAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ikey`](LinkinfoVtiAttrs#method.ikey).
    #[inline]
    pub fn ikey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`okey`](LinkinfoVtiAttrs#method.okey).
    #[inline]
    pub fn okey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`local`](LinkinfoVtiAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(4, value.into())
    }

    /// Sets [`remote`](LinkinfoVtiAttrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(5, value.into())
    }

    /// Sets [`fwmark`](LinkinfoVtiAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Settings of IPsec tunnel interfaces over IPv6.
pub type LinkinfoVti6Attrs<'a> = AttrsOf<'a, sets::LinkinfoVti6>;

impl<'a> LinkinfoVti6Attrs<'a> {
    /// Index of the interface the tunnel is bound to; 0 for any.
    #[doc(alias = "IFLA_VTI_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Mark that ties received packets to IPsec policies.
    #[doc(alias = "IFLA_VTI_IKEY")]
    #[inline]
    pub fn ikey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(2)
    }

    /// Mark that ties sent packets to IPsec policies.
    #[doc(alias = "IFLA_VTI_OKEY")]
    #[inline]
    pub fn okey(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(3)
    }

    /// Our tunnel address, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_VTI_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(4)
    }

    /// Tunnel address of the peer, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_VTI_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(5)
    }

    /// Firewall mark of the outer packets.
    #[doc(alias = "IFLA_VTI_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }
}

impl LinkinfoVti6Writer {
    /// Sets [`link`](LinkinfoVti6Attrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ikey`](LinkinfoVti6Attrs#method.ikey).
    #[inline]
    pub fn ikey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(2, value)
    }

    /// Sets [`okey`](LinkinfoVti6Attrs#method.okey).
    #[inline]
    pub fn okey(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(3, value)
    }

    /// Sets [`local`](LinkinfoVti6Attrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(4, value.into())
    }

    /// Sets [`remote`](LinkinfoVti6Attrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(5, value.into())
    }

    /// Sets [`fwmark`](LinkinfoVti6Attrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Settings of Geneve tunnels (`ip link add type geneve`).
pub type LinkinfoGeneveAttrs<'a> = AttrsOf<'a, sets::LinkinfoGeneve>;

impl<'a> LinkinfoGeneveAttrs<'a> {
    /// Virtual network id, 24 bits.
    #[doc(alias = "IFLA_GENEVE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// IPv4 address of the peer.
    #[doc(alias = "IFLA_GENEVE_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// TTL of the outer header; 0 for the default.
    #[doc(alias = "IFLA_GENEVE_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// TOS of the outer header; 1 copies the inner one.
    #[doc(alias = "IFLA_GENEVE_TOS")]
    #[inline]
    pub fn tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// UDP destination port, 6081 by default.
    #[doc(alias = "IFLA_GENEVE_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(5)
    }

    /// Address and network id come with each packet (`external`).
    #[doc(alias = "IFLA_GENEVE_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> bool {
        self.view.has(6)
    }

    /// IPv6 address of the peer.
    #[doc(alias = "IFLA_GENEVE_REMOTE6")]
    #[inline]
    pub fn remote6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(7)
    }

    /// 1 computes UDP checksums over IPv4.
    #[doc(alias = "IFLA_GENEVE_UDP_CSUM")]
    #[inline]
    pub fn udp_csum(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// 1 sends without UDP checksums over IPv6.
    #[doc(alias = "IFLA_GENEVE_UDP_ZERO_CSUM6_TX")]
    #[inline]
    pub fn udp_zero_csum6_tx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// 1 accepts packets without UDP checksum over IPv6.
    #[doc(alias = "IFLA_GENEVE_UDP_ZERO_CSUM6_RX")]
    #[inline]
    pub fn udp_zero_csum6_rx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// Flow label of the outer header (IPv6), the low 20 bits.
    #[doc(alias = "IFLA_GENEVE_LABEL")]
    #[inline]
    pub fn label(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(11)
    }

    /// 1 copies the TTL of the inner header.
    #[doc(alias = "IFLA_GENEVE_TTL_INHERIT")]
    #[inline]
    pub fn ttl_inherit(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// Don't-fragment bit of the outer IPv4 header: 0 unset, 1 set, 2 copied.
    #[doc(alias = "IFLA_GENEVE_DF")]
    #[inline]
    pub fn df(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(13)
    }

    /// Carries bare IP packets rather than Ethernet frames.
    #[doc(alias = "IFLA_GENEVE_INNER_PROTO_INHERIT")]
    #[inline]
    pub fn inner_proto_inherit(&self) -> bool {
        self.view.has(14)
    }

    /// UDP source ports to choose from.
    #[doc(alias = "IFLA_GENEVE_PORT_RANGE")]
    #[inline]
    pub fn port_range(&self) -> Result<Option<IflaGenevePortRange>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaGenevePortRange>>(15)
    }

    /// The `gro-hint` attribute.
    #[doc(alias = "IFLA_GENEVE_GRO_HINT")]
    #[inline]
    pub fn gro_hint(&self) -> bool {
        self.view.has(16)
    }

    /// Our IPv4 tunnel address.
    #[doc(alias = "IFLA_GENEVE_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(17)
    }

    /// Our IPv6 tunnel address.
    #[doc(alias = "IFLA_GENEVE_LOCAL6")]
    #[inline]
    pub fn local6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(18)
    }
}

impl LinkinfoGeneveWriter {
    /// Sets [`id`](LinkinfoGeneveAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`remote`](LinkinfoGeneveAttrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`ttl`](LinkinfoGeneveAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`tos`](LinkinfoGeneveAttrs#method.tos).
    #[inline]
    pub fn tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`port`](LinkinfoGeneveAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(5, value)
    }

    /// Sets [`collect-metadata`](LinkinfoGeneveAttrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`remote6`](LinkinfoGeneveAttrs#method.remote6).
    #[inline]
    pub fn remote6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(7, value.into())
    }

    /// Sets [`udp-csum`](LinkinfoGeneveAttrs#method.udp_csum).
    #[inline]
    pub fn udp_csum(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`udp-zero-csum6-tx`](LinkinfoGeneveAttrs#method.udp_zero_csum6_tx).
    #[inline]
    pub fn udp_zero_csum6_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`udp-zero-csum6-rx`](LinkinfoGeneveAttrs#method.udp_zero_csum6_rx).
    #[inline]
    pub fn udp_zero_csum6_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`label`](LinkinfoGeneveAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(11, value)
    }

    /// Sets [`ttl-inherit`](LinkinfoGeneveAttrs#method.ttl_inherit).
    #[inline]
    pub fn ttl_inherit(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`df`](LinkinfoGeneveAttrs#method.df).
    #[inline]
    pub fn df(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Sets [`inner-proto-inherit`](LinkinfoGeneveAttrs#method.inner_proto_inherit).
    #[inline]
    pub fn inner_proto_inherit(&mut self, present: bool) -> &mut Self {
        self.put_flag(14, present)
    }

    /// Sets [`port-range`](LinkinfoGeneveAttrs#method.port_range).
    #[inline]
    pub fn port_range(&mut self, value: IflaGenevePortRange) -> &mut Self {
        self.put_attr::<c::Struct<IflaGenevePortRange>>(15, value)
    }

    /// Sets [`gro-hint`](LinkinfoGeneveAttrs#method.gro_hint).
    #[inline]
    pub fn gro_hint(&mut self, present: bool) -> &mut Self {
        self.put_flag(16, present)
    }

    /// Sets [`local`](LinkinfoGeneveAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(17, value)
    }

    /// Sets [`local6`](LinkinfoGeneveAttrs#method.local6).
    #[inline]
    pub fn local6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(18, value.into())
    }
}

/// Settings of seamless redundancy, HSR or PRP (`ip link add type hsr`).
pub type LinkinfoHsrAttrs<'a> = AttrsOf<'a, sets::LinkinfoHsr>;

impl<'a> LinkinfoHsrAttrs<'a> {
    /// Index of the first ring or LAN port.
    #[doc(alias = "IFLA_HSR_SLAVE1")]
    #[inline]
    pub fn slave1(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Index of the second ring or LAN port.
    #[doc(alias = "IFLA_HSR_SLAVE2")]
    #[inline]
    pub fn slave2(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Last byte of the destination MAC of supervision frames.
    #[doc(alias = "IFLA_HSR_MULTICAST_SPEC")]
    #[inline]
    pub fn multicast_spec(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Destination MAC of supervision frames; read-only.
    #[doc(alias = "IFLA_HSR_SUPERVISION_ADDR")]
    #[inline]
    pub fn supervision_addr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(4)
    }

    /// Next sequence number; read-only.
    #[doc(alias = "IFLA_HSR_SEQ_NR")]
    #[inline]
    pub fn seq_nr(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// HSR version: 0 of 2010, 1 of 2012.
    #[doc(alias = "IFLA_HSR_VERSION")]
    #[inline]
    pub fn version(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// 0 HSR, 1 PRP.
    #[doc(alias = "IFLA_HSR_PROTOCOL")]
    #[inline]
    pub fn protocol(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// Index of the port to another ring or network.
    #[doc(alias = "IFLA_HSR_INTERLINK")]
    #[inline]
    pub fn interlink(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }
}

impl LinkinfoHsrWriter {
    /// Sets [`slave1`](LinkinfoHsrAttrs#method.slave1).
    #[inline]
    pub fn slave1(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`slave2`](LinkinfoHsrAttrs#method.slave2).
    #[inline]
    pub fn slave2(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`multicast-spec`](LinkinfoHsrAttrs#method.multicast_spec).
    #[inline]
    pub fn multicast_spec(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`supervision-addr`](LinkinfoHsrAttrs#method.supervision_addr).
    #[inline]
    pub fn supervision_addr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(4, value.into())
    }

    /// Sets [`seq-nr`](LinkinfoHsrAttrs#method.seq_nr).
    #[inline]
    pub fn seq_nr(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`version`](LinkinfoHsrAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`protocol`](LinkinfoHsrAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`interlink`](LinkinfoHsrAttrs#method.interlink).
    #[inline]
    pub fn interlink(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }
}

/// Settings of IP-in-IP tunnels (`ip link add type ipip` or `sit`).
pub type LinkinfoIptunAttrs<'a> = AttrsOf<'a, sets::LinkinfoIptun>;

impl<'a> LinkinfoIptunAttrs<'a> {
    /// Index of the interface the tunnel is bound to; 0 for any.
    #[doc(alias = "IFLA_IPTUN_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Our tunnel address, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_IPTUN_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(2)
    }

    /// Tunnel address of the peer, 4 or 16 bytes in network byte order.
    #[doc(alias = "IFLA_IPTUN_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(3)
    }

    /// TTL of the outer header; 0 copies the inner one.
    #[doc(alias = "IFLA_IPTUN_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// TOS of the outer header; 1 copies the inner one.
    #[doc(alias = "IFLA_IPTUN_TOS")]
    #[inline]
    pub fn tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// Nesting limit written to the outer header (IPv6).
    #[doc(alias = "IFLA_IPTUN_ENCAP_LIMIT")]
    #[inline]
    pub fn encap_limit(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Traffic class and flow label of the outer header (IPv6), network byte order.
    #[doc(alias = "IFLA_IPTUN_FLOWINFO")]
    #[inline]
    pub fn flowinfo(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// Tunnel flags; 1 is ISATAP (sit).
    #[doc(alias = "IFLA_IPTUN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(8)
    }

    /// Protocol inside: 4 IPv4, 41 IPv6, 137 MPLS, 0 any.
    #[doc(alias = "IFLA_IPTUN_PROTO")]
    #[inline]
    pub fn proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// 1 does path MTU discovery (sets don't-fragment).
    #[doc(alias = "IFLA_IPTUN_PMTUDISC")]
    #[inline]
    pub fn pmtudisc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// IPv6 prefix of a 6rd domain (sit).
    #[doc(alias = "IFLA_IPTUN_6RD_PREFIX")]
    #[inline]
    pub fn _6rd_prefix(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(11)
    }

    /// IPv4 prefix that 6rd addresses leave out (sit).
    #[doc(alias = "IFLA_IPTUN_6RD_RELAY_PREFIX")]
    #[inline]
    pub fn _6rd_relay_prefix(
        &self,
    ) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(12)
    }

    /// Length of `6rd-prefix` in bits.
    #[doc(alias = "IFLA_IPTUN_6RD_PREFIXLEN")]
    #[inline]
    pub fn _6rd_prefixlen(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(13)
    }

    /// Length of `6rd-relay-prefix` in bits.
    #[doc(alias = "IFLA_IPTUN_6RD_RELAY_PREFIXLEN")]
    #[inline]
    pub fn _6rd_relay_prefixlen(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(14)
    }

    /// Additional UDP layer: 0 none, 1 FOU, 2 GUE.
    #[doc(alias = "IFLA_IPTUN_ENCAP_TYPE")]
    #[inline]
    pub fn encap_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(15)
    }

    /// Options of the UDP layer: 1 checksum, 2 checksum over IPv6, 4 remote checksum offload.
    #[doc(alias = "IFLA_IPTUN_ENCAP_FLAGS")]
    #[inline]
    pub fn encap_flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(16)
    }

    /// Source port of the UDP layer; 0 picks one by flow.
    #[doc(alias = "IFLA_IPTUN_ENCAP_SPORT")]
    #[inline]
    pub fn encap_sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(17)
    }

    /// Destination port of the UDP layer.
    #[doc(alias = "IFLA_IPTUN_ENCAP_DPORT")]
    #[inline]
    pub fn encap_dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(18)
    }

    /// Addresses come with each packet, from tc or routes (`external`).
    #[doc(alias = "IFLA_IPTUN_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> bool {
        self.view.has(19)
    }

    /// Firewall mark of the outer packets.
    #[doc(alias = "IFLA_IPTUN_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }
}

impl LinkinfoIptunWriter {
    /// Sets [`link`](LinkinfoIptunAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`local`](LinkinfoIptunAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`remote`](LinkinfoIptunAttrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(3, value.into())
    }

    /// Sets [`ttl`](LinkinfoIptunAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`tos`](LinkinfoIptunAttrs#method.tos).
    #[inline]
    pub fn tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`encap-limit`](LinkinfoIptunAttrs#method.encap_limit).
    #[inline]
    pub fn encap_limit(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`flowinfo`](LinkinfoIptunAttrs#method.flowinfo).
    #[inline]
    pub fn flowinfo(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`flags`](LinkinfoIptunAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(8, value)
    }

    /// Sets [`proto`](LinkinfoIptunAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`pmtudisc`](LinkinfoIptunAttrs#method.pmtudisc).
    #[inline]
    pub fn pmtudisc(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`6rd-prefix`](LinkinfoIptunAttrs#method._6rd_prefix).
    #[inline]
    pub fn _6rd_prefix(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(11, value.into())
    }

    /// Sets [`6rd-relay-prefix`](LinkinfoIptunAttrs#method._6rd_relay_prefix).
    #[inline]
    pub fn _6rd_relay_prefix(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(12, value)
    }

    /// Sets [`6rd-prefixlen`](LinkinfoIptunAttrs#method._6rd_prefixlen).
    #[inline]
    pub fn _6rd_prefixlen(&mut self, value: u16) -> &mut Self {
        self.put_u16(13, value)
    }

    /// Sets [`6rd-relay-prefixlen`](LinkinfoIptunAttrs#method._6rd_relay_prefixlen).
    #[inline]
    pub fn _6rd_relay_prefixlen(&mut self, value: u16) -> &mut Self {
        self.put_u16(14, value)
    }

    /// Sets [`encap-type`](LinkinfoIptunAttrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }

    /// Sets [`encap-flags`](LinkinfoIptunAttrs#method.encap_flags).
    #[inline]
    pub fn encap_flags(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`encap-sport`](LinkinfoIptunAttrs#method.encap_sport).
    #[inline]
    pub fn encap_sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(17, value)
    }

    /// Sets [`encap-dport`](LinkinfoIptunAttrs#method.encap_dport).
    #[inline]
    pub fn encap_dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`collect-metadata`](LinkinfoIptunAttrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, present: bool) -> &mut Self {
        self.put_flag(19, present)
    }

    /// Sets [`fwmark`](LinkinfoIptunAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }
}

/// Settings of tunnels over IPv6 (`ip link add type ip6tnl`).
pub type LinkinfoIp6tnlAttrs<'a> = AttrsOf<'a, sets::LinkinfoIp6tnl>;

impl<'a> LinkinfoIp6tnlAttrs<'a> {
    /// Index of the interface the tunnel is bound to; 0 for any.
    #[doc(alias = "IFLA_IPTUN_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Our tunnel address.
    #[doc(alias = "IFLA_IPTUN_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(2)
    }

    /// Tunnel address of the peer.
    #[doc(alias = "IFLA_IPTUN_REMOTE")]
    #[inline]
    pub fn remote(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(3)
    }

    /// Hop limit of the outer header; 0 copies the inner one.
    #[doc(alias = "IFLA_IPTUN_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Nesting limit written to the outer header.
    #[doc(alias = "IFLA_IPTUN_ENCAP_LIMIT")]
    #[inline]
    pub fn encap_limit(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Traffic class and flow label of the outer header.
    #[doc(alias = "IFLA_IPTUN_FLOWINFO")]
    #[inline]
    pub fn flowinfo(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(7)
    }

    /// Tunnel flags (`IP6_TNL_F_*`): 1 no encapsulation limit, 2 copy the traffic class, 4 copy the
    /// flow label, 8 Mobile IPv6, `0x10` receive DSCP, `0x20` copy the mark, `0x40` the remote end
    /// may be an address of this host.
    #[doc(alias = "IFLA_IPTUN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Protocol inside: 4 IPv4, 41 IPv6, 137 MPLS, 0 any.
    #[doc(alias = "IFLA_IPTUN_PROTO")]
    #[inline]
    pub fn proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// Additional UDP layer: 0 none, 1 FOU, 2 GUE.
    #[doc(alias = "IFLA_IPTUN_ENCAP_TYPE")]
    #[inline]
    pub fn encap_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(15)
    }

    /// Options of the UDP layer: 1 checksum, 2 checksum over IPv6, 4 remote checksum offload.
    #[doc(alias = "IFLA_IPTUN_ENCAP_FLAGS")]
    #[inline]
    pub fn encap_flags(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(16)
    }

    /// Source port of the UDP layer; 0 picks one by flow.
    #[doc(alias = "IFLA_IPTUN_ENCAP_SPORT")]
    #[inline]
    pub fn encap_sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(17)
    }

    /// Destination port of the UDP layer.
    #[doc(alias = "IFLA_IPTUN_ENCAP_DPORT")]
    #[inline]
    pub fn encap_dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(18)
    }

    /// Addresses come with each packet, from tc or routes (`external`).
    #[doc(alias = "IFLA_IPTUN_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> bool {
        self.view.has(19)
    }

    /// Firewall mark of the outer packets.
    #[doc(alias = "IFLA_IPTUN_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }
}

impl LinkinfoIp6tnlWriter {
    /// Sets [`link`](LinkinfoIp6tnlAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`local`](LinkinfoIp6tnlAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(2, value.into())
    }

    /// Sets [`remote`](LinkinfoIp6tnlAttrs#method.remote).
    #[inline]
    pub fn remote(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(3, value.into())
    }

    /// Sets [`ttl`](LinkinfoIp6tnlAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`encap-limit`](LinkinfoIp6tnlAttrs#method.encap_limit).
    #[inline]
    pub fn encap_limit(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`flowinfo`](LinkinfoIp6tnlAttrs#method.flowinfo).
    #[inline]
    pub fn flowinfo(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(7, value)
    }

    /// Sets [`flags`](LinkinfoIp6tnlAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`proto`](LinkinfoIp6tnlAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`encap-type`](LinkinfoIp6tnlAttrs#method.encap_type).
    #[inline]
    pub fn encap_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }

    /// Sets [`encap-flags`](LinkinfoIp6tnlAttrs#method.encap_flags).
    #[inline]
    pub fn encap_flags(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`encap-sport`](LinkinfoIp6tnlAttrs#method.encap_sport).
    #[inline]
    pub fn encap_sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(17, value)
    }

    /// Sets [`encap-dport`](LinkinfoIp6tnlAttrs#method.encap_dport).
    #[inline]
    pub fn encap_dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(18, value)
    }

    /// Sets [`collect-metadata`](LinkinfoIp6tnlAttrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, present: bool) -> &mut Self {
        self.put_flag(19, present)
    }

    /// Sets [`fwmark`](LinkinfoIp6tnlAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }
}

/// State of a TUN or TAP device, read-only; `ip tuntap` creates them by another interface.
pub type LinkinfoTunAttrs<'a> = AttrsOf<'a, sets::LinkinfoTun>;

impl<'a> LinkinfoTunAttrs<'a> {
    /// User id that may attach; absent for any.
    #[doc(alias = "IFLA_TUN_OWNER")]
    #[inline]
    pub fn owner(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Group id that may attach; absent for any.
    #[doc(alias = "IFLA_TUN_GROUP")]
    #[inline]
    pub fn group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// 1 TUN (IP packets), 2 TAP (Ethernet frames).
    #[doc(alias = "IFLA_TUN_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// 1 if each packet is preceded by packet information.
    #[doc(alias = "IFLA_TUN_PI")]
    #[inline]
    pub fn pi(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// 1 if each packet is preceded by a virtio header.
    #[doc(alias = "IFLA_TUN_VNET_HDR")]
    #[inline]
    pub fn vnet_hdr(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// 1 if the device outlives the program that made it.
    #[doc(alias = "IFLA_TUN_PERSIST")]
    #[inline]
    pub fn persist(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// 1 if several programs or threads may attach.
    #[doc(alias = "IFLA_TUN_MULTI_QUEUE")]
    #[inline]
    pub fn multi_queue(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// Queues in use.
    #[doc(alias = "IFLA_TUN_NUM_QUEUES")]
    #[inline]
    pub fn num_queues(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Queues attached but switched off.
    #[doc(alias = "IFLA_TUN_NUM_DISABLED_QUEUES")]
    #[inline]
    pub fn num_disabled_queues(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl LinkinfoTunWriter {
    /// Sets [`owner`](LinkinfoTunAttrs#method.owner).
    #[inline]
    pub fn owner(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`group`](LinkinfoTunAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`type`](LinkinfoTunAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`pi`](LinkinfoTunAttrs#method.pi).
    #[inline]
    pub fn pi(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`vnet-hdr`](LinkinfoTunAttrs#method.vnet_hdr).
    #[inline]
    pub fn vnet_hdr(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`persist`](LinkinfoTunAttrs#method.persist).
    #[inline]
    pub fn persist(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`multi-queue`](LinkinfoTunAttrs#method.multi_queue).
    #[inline]
    pub fn multi_queue(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`num-queues`](LinkinfoTunAttrs#method.num_queues).
    #[inline]
    pub fn num_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`num-disabled-queues`](LinkinfoTunAttrs#method.num_disabled_queues).
    #[inline]
    pub fn num_disabled_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Settings of a VLAN interface (`ip link add link eth0 name eth0.5 type vlan id 5`).
pub type LinkinfoVlanAttrs<'a> = AttrsOf<'a, sets::LinkinfoVlan>;

impl<'a> LinkinfoVlanAttrs<'a> {
    /// VLAN id, 1 to 4094 in practice; must be given on creation.
    #[doc(alias = "IFLA_VLAN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Options.
    #[doc(alias = "IFLA_VLAN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<IflaVlanFlags>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVlanFlags>>(2)
    }

    /// How packet priority becomes VLAN priority in sent frames.
    #[doc(alias = "IFLA_VLAN_EGRESS_QOS")]
    #[inline]
    pub fn egress_qos(&self) -> Result<Option<IflaVlanQosAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IflaVlanQosAttrs<'_>>(3)
    }

    /// How VLAN priority becomes packet priority in received frames.
    #[doc(alias = "IFLA_VLAN_INGRESS_QOS")]
    #[inline]
    pub fn ingress_qos(&self) -> Result<Option<IflaVlanQosAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IflaVlanQosAttrs<'_>>(4)
    }

    /// Tag type; 802.1Q if absent.
    #[doc(alias = "IFLA_VLAN_PROTOCOL")]
    #[inline]
    pub fn protocol(&self) -> Result<Option<VlanProtocols>, rt::DecodeError> {
        self.view.get::<c::As<VlanProtocols, c::Be<u16>>>(5)
    }
}

impl LinkinfoVlanWriter {
    /// Sets [`id`](LinkinfoVlanAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`flags`](LinkinfoVlanAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IflaVlanFlags) -> &mut Self {
        self.put_attr::<c::Struct<IflaVlanFlags>>(2, value)
    }

    /// Sets [`egress-qos`](LinkinfoVlanAttrs#method.egress_qos).
    #[inline]
    pub fn egress_qos(
        &mut self,
        fill: impl FnOnce(&mut IflaVlanQosWriter),
    ) -> &mut Self {
        self.put_nest::<IflaVlanQosWriter>(3, fill)
    }

    /// Sets [`ingress-qos`](LinkinfoVlanAttrs#method.ingress_qos).
    #[inline]
    pub fn ingress_qos(
        &mut self,
        fill: impl FnOnce(&mut IflaVlanQosWriter),
    ) -> &mut Self {
        self.put_nest::<IflaVlanQosWriter>(4, fill)
    }

    /// Sets [`protocol`](LinkinfoVlanAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: VlanProtocols) -> &mut Self {
        self.put_attr::<c::As<VlanProtocols, c::Be<u16>>>(5, value)
    }
}

/// Priority translations of a VLAN interface.
pub type IflaVlanQosAttrs<'a> = AttrsOf<'a, sets::IflaVlanQos>;

impl<'a> IflaVlanQosAttrs<'a> {
    /// One translation.
    #[doc(alias = "IFLA_VLAN_QOS_MAPPING")]
    #[inline]
    pub fn mapping(&self) -> rt::Multi<'a, c::Struct<IflaVlanQosMapping>> {
        self.view.all(1)
    }
}

impl IflaVlanQosWriter {
    /// Sets [`mapping`](IflaVlanQosAttrs#method.mapping): call it once for each value.
    #[inline]
    pub fn mapping(&mut self, value: IflaVlanQosMapping) -> &mut Self {
        self.put_attr::<c::Struct<IflaVlanQosMapping>>(1, value)
    }
}

/// Settings of a VRF, which gives its ports a routing table of their own (`ip link add type vrf`).
pub type LinkinfoVrfAttrs<'a> = AttrsOf<'a, sets::LinkinfoVrf>;

impl<'a> LinkinfoVrfAttrs<'a> {
    /// Number of the routing table; must be given on creation.
    #[doc(alias = "IFLA_VRF_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl LinkinfoVrfWriter {
    /// Sets [`table`](LinkinfoVrfAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// State of an interface that belongs to a VRF.
pub type LinkinfoVrfPortAttrs<'a> = AttrsOf<'a, sets::LinkinfoVrfPort>;

impl<'a> LinkinfoVrfPortAttrs<'a> {
    /// Number of the routing table of the VRF.
    #[doc(alias = "IFLA_VRF_PORT_TABLE")]
    #[inline]
    pub fn table(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl LinkinfoVrfPortWriter {
    /// Sets [`table`](LinkinfoVrfPortAttrs#method.table).
    #[inline]
    pub fn table(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// The other end of a pair of connected interfaces (`ip link add a type veth peer name b`, and the
/// same for `vxcan`). Only requests have it; replies have the index of the other end in `link`.
pub type LinkinfoVethAttrs<'a> = AttrsOf<'a, sets::LinkinfoVeth>;

impl<'a> LinkinfoVethAttrs<'a> {
    /// The other end: the `ifinfomsg` and the attributes of a newlink request, without its outer
    /// header. If absent the kernel picks a name.
    #[doc(alias = "VETH_INFO_PEER")]
    #[inline]
    pub fn peer(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }
}

impl LinkinfoVethWriter {
    /// Sets [`peer`](LinkinfoVethAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }
}

/// Settings of interfaces with their own MAC address on top of another (`ip link add link eth0 type
/// macvlan`, or `macvtap` for virtual machines).
pub type LinkinfoMacvlanAttrs<'a> = AttrsOf<'a, sets::LinkinfoMacvlan>;

impl<'a> LinkinfoMacvlanAttrs<'a> {
    /// Which interfaces may exchange packets; `vepa` if absent.
    #[doc(alias = "IFLA_MACVLAN_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<MacvlanMode>, rt::DecodeError> {
        self.view.get::<c::As<MacvlanMode, u32>>(1)
    }

    /// Options.
    #[doc(alias = "IFLA_MACVLAN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<MacvlanFlags>, rt::DecodeError> {
        self.view.get::<c::As<MacvlanFlags, u16>>(2)
    }

    /// In requests: what to do with the MAC addresses given, for mode `source`.
    #[doc(alias = "IFLA_MACVLAN_MACADDR_MODE")]
    #[inline]
    pub fn macaddr_mode(&self) -> Result<Option<MacvlanMacaddrMode>, rt::DecodeError> {
        self.view.get::<c::As<MacvlanMacaddrMode, u32>>(3)
    }

    /// One MAC address, to add or delete.
    #[doc(alias = "IFLA_MACVLAN_MACADDR")]
    #[inline]
    pub fn macaddr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(4)
    }

    /// Source MAC addresses whose frames are accepted in mode `source`.
    #[doc(alias = "IFLA_MACVLAN_MACADDR_DATA")]
    #[inline]
    pub fn macaddr_data(
        &self,
    ) -> Result<Option<MacvlanMacaddrAttrs<'a>>, rt::DecodeError> {
        self.view.get::<MacvlanMacaddrAttrs<'_>>(5)
    }

    /// Number of accepted source MAC addresses; read-only.
    #[doc(alias = "IFLA_MACVLAN_MACADDR_COUNT")]
    #[inline]
    pub fn macaddr_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Broadcast frames that may wait, wished by this interface.
    #[doc(alias = "IFLA_MACVLAN_BC_QUEUE_LEN")]
    #[inline]
    pub fn bc_queue_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Broadcast frames that may wait, the largest wish on the interface below; read-only.
    #[doc(alias = "IFLA_MACVLAN_BC_QUEUE_LEN_USED")]
    #[inline]
    pub fn bc_queue_len_used(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Multicast addresses with more users than this are delivered from a queue; -1 for none.
    #[doc(alias = "IFLA_MACVLAN_BC_CUTOFF")]
    #[inline]
    pub fn bc_cutoff(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(9)
    }
}

impl LinkinfoMacvlanWriter {
    /// Sets [`mode`](LinkinfoMacvlanAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: MacvlanMode) -> &mut Self {
        self.put_attr::<c::As<MacvlanMode, u32>>(1, value)
    }

    /// Sets [`flags`](LinkinfoMacvlanAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: MacvlanFlags) -> &mut Self {
        self.put_attr::<c::As<MacvlanFlags, u16>>(2, value)
    }

    /// Sets [`macaddr-mode`](LinkinfoMacvlanAttrs#method.macaddr_mode).
    #[inline]
    pub fn macaddr_mode(&mut self, value: MacvlanMacaddrMode) -> &mut Self {
        self.put_attr::<c::As<MacvlanMacaddrMode, u32>>(3, value)
    }

    /// Sets [`macaddr`](LinkinfoMacvlanAttrs#method.macaddr).
    #[inline]
    pub fn macaddr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(4, value.into())
    }

    /// Sets [`macaddr-data`](LinkinfoMacvlanAttrs#method.macaddr_data).
    #[inline]
    pub fn macaddr_data(
        &mut self,
        fill: impl FnOnce(&mut MacvlanMacaddrWriter),
    ) -> &mut Self {
        self.put_nest::<MacvlanMacaddrWriter>(5, fill)
    }

    /// Sets [`macaddr-count`](LinkinfoMacvlanAttrs#method.macaddr_count).
    #[inline]
    pub fn macaddr_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`bc-queue-len`](LinkinfoMacvlanAttrs#method.bc_queue_len).
    #[inline]
    pub fn bc_queue_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`bc-queue-len-used`](LinkinfoMacvlanAttrs#method.bc_queue_len_used).
    #[inline]
    pub fn bc_queue_len_used(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`bc-cutoff`](LinkinfoMacvlanAttrs#method.bc_cutoff).
    #[inline]
    pub fn bc_cutoff(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(9, value)
    }
}

/// A list of source MAC addresses.
pub type MacvlanMacaddrAttrs<'a> = AttrsOf<'a, sets::MacvlanMacaddr>;

impl<'a> MacvlanMacaddrAttrs<'a> {
    /// One MAC address, to add or delete.
    #[doc(alias = "IFLA_MACVLAN_MACADDR")]
    #[inline]
    pub fn macaddr(&self) -> rt::Multi<'a, rt::HardwareAddr> {
        self.view.all(4)
    }
}

impl MacvlanMacaddrWriter {
    /// Sets [`macaddr`](MacvlanMacaddrAttrs#method.macaddr): call it once for each value.
    #[inline]
    pub fn macaddr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(4, value.into())
    }
}

/// Settings of interfaces that share the MAC address of the one below (`ip link add link eth0 type
/// ipvlan`, or `ipvtap`).
pub type LinkinfoIpvlanAttrs<'a> = AttrsOf<'a, sets::LinkinfoIpvlan>;

impl<'a> LinkinfoIpvlanAttrs<'a> {
    /// Layer at which packets pass the interface below; `l3` if absent.
    #[doc(alias = "IFLA_IPVLAN_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<IpvlanMode>, rt::DecodeError> {
        self.view.get::<c::As<IpvlanMode, u16>>(1)
    }

    /// Separation of the interfaces from each other.
    #[doc(alias = "IFLA_IPVLAN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<IpvlanFlags>, rt::DecodeError> {
        self.view.get::<c::As<IpvlanFlags, u16>>(2)
    }
}

impl LinkinfoIpvlanWriter {
    /// Sets [`mode`](LinkinfoIpvlanAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: IpvlanMode) -> &mut Self {
        self.put_attr::<c::As<IpvlanMode, u16>>(1, value)
    }

    /// Sets [`flags`](LinkinfoIpvlanAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IpvlanFlags) -> &mut Self {
        self.put_attr::<c::As<IpvlanFlags, u16>>(2, value)
    }
}

/// Settings of VXLAN tunnels (`ip link add type vxlan`). Most are fixed on creation.
pub type LinkinfoVxlanAttrs<'a> = AttrsOf<'a, sets::LinkinfoVxlan>;

impl<'a> LinkinfoVxlanAttrs<'a> {
    /// Network id (VNI), 24 bits; needed unless `collect-metadata` is set.
    #[doc(alias = "IFLA_VXLAN_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// IPv4 address of the peer, or multicast group of all peers.
    #[doc(alias = "IFLA_VXLAN_GROUP")]
    #[inline]
    pub fn group(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// Index of the interface to send through; needed with a multicast group.
    #[doc(alias = "IFLA_VXLAN_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Our IPv4 tunnel address.
    #[doc(alias = "IFLA_VXLAN_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(4)
    }

    /// TTL of the outer header; 0 for the default.
    #[doc(alias = "IFLA_VXLAN_TTL")]
    #[inline]
    pub fn ttl(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// TOS of the outer header; 1 copies the inner one.
    #[doc(alias = "IFLA_VXLAN_TOS")]
    #[inline]
    pub fn tos(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// 1, the default, learns which peer has which MAC address from received packets.
    #[doc(alias = "IFLA_VXLAN_LEARNING")]
    #[inline]
    pub fn learning(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// Seconds after which a learned address is forgotten; 300 if absent.
    #[doc(alias = "IFLA_VXLAN_AGEING")]
    #[inline]
    pub fn ageing(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Most entries in the forwarding table; 0 for no limit.
    #[doc(alias = "IFLA_VXLAN_LIMIT")]
    #[inline]
    pub fn limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// UDP source ports to choose from.
    #[doc(alias = "IFLA_VXLAN_PORT_RANGE")]
    #[inline]
    pub fn port_range(&self) -> Result<Option<IflaVxlanPortRange>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaVxlanPortRange>>(10)
    }

    /// 1 answers ARP and neighbour discovery for known hosts.
    #[doc(alias = "IFLA_VXLAN_PROXY")]
    #[inline]
    pub fn proxy(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// 1 routes straight to a known neighbour rather than through the router (route short circuit).
    #[doc(alias = "IFLA_VXLAN_RSC")]
    #[inline]
    pub fn rsc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// 1 notifies neighbour listeners of unknown MAC addresses.
    #[doc(alias = "IFLA_VXLAN_L2MISS")]
    #[inline]
    pub fn l2miss(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(13)
    }

    /// 1 notifies neighbour listeners of unknown IP addresses.
    #[doc(alias = "IFLA_VXLAN_L3MISS")]
    #[inline]
    pub fn l3miss(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(14)
    }

    /// UDP destination port; 8472 if absent, 4789 is the standard's.
    #[doc(alias = "IFLA_VXLAN_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(15)
    }

    /// IPv6 address of the peer, or multicast group of all peers.
    #[doc(alias = "IFLA_VXLAN_GROUP6")]
    #[inline]
    pub fn group6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(16)
    }

    /// Our IPv6 tunnel address.
    #[doc(alias = "IFLA_VXLAN_LOCAL6")]
    #[inline]
    pub fn local6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(17)
    }

    /// 1 computes UDP checksums over IPv4.
    #[doc(alias = "IFLA_VXLAN_UDP_CSUM")]
    #[inline]
    pub fn udp_csum(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(18)
    }

    /// 1 sends without UDP checksums over IPv6.
    #[doc(alias = "IFLA_VXLAN_UDP_ZERO_CSUM6_TX")]
    #[inline]
    pub fn udp_zero_csum6_tx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(19)
    }

    /// 1 accepts packets without UDP checksum over IPv6.
    #[doc(alias = "IFLA_VXLAN_UDP_ZERO_CSUM6_RX")]
    #[inline]
    pub fn udp_zero_csum6_rx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(20)
    }

    /// 1 sends with remote checksum offload.
    #[doc(alias = "IFLA_VXLAN_REMCSUM_TX")]
    #[inline]
    pub fn remcsum_tx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(21)
    }

    /// 1 receives with remote checksum offload.
    #[doc(alias = "IFLA_VXLAN_REMCSUM_RX")]
    #[inline]
    pub fn remcsum_rx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(22)
    }

    /// Carries the group policy id, as lower half of the firewall mark.
    #[doc(alias = "IFLA_VXLAN_GBP")]
    #[inline]
    pub fn gbp(&self) -> bool {
        self.view.has(23)
    }

    /// Remote checksum offload leaves complete checksums in received packets.
    #[doc(alias = "IFLA_VXLAN_REMCSUM_NOPARTIAL")]
    #[inline]
    pub fn remcsum_nopartial(&self) -> bool {
        self.view.has(24)
    }

    /// 1 takes address and id from each packet's metadata, set by tc or routes (`external`).
    #[doc(alias = "IFLA_VXLAN_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(25)
    }

    /// Flow label of the outer header (IPv6), the low 20 bits.
    #[doc(alias = "IFLA_VXLAN_LABEL")]
    #[inline]
    pub fn label(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(26)
    }

    /// Generic protocol extension, for payloads other than Ethernet.
    #[doc(alias = "IFLA_VXLAN_GPE")]
    #[inline]
    pub fn gpe(&self) -> bool {
        self.view.has(27)
    }

    /// Copies the TTL of the inner header.
    #[doc(alias = "IFLA_VXLAN_TTL_INHERIT")]
    #[inline]
    pub fn ttl_inherit(&self) -> bool {
        self.view.has(28)
    }

    /// Don't-fragment bit of the outer IPv4 header.
    #[doc(alias = "IFLA_VXLAN_DF")]
    #[inline]
    pub fn df(&self) -> Result<Option<VxlanDf>, rt::DecodeError> {
        self.view.get::<c::As<VxlanDf, u8>>(29)
    }

    /// 1 receives only ids that were added by `bridge vni`; goes with `collect-metadata`.
    #[doc(alias = "IFLA_VXLAN_VNIFILTER")]
    #[inline]
    pub fn vnifilter(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(30)
    }

    /// 1, the default, hands packets for a local tunnel over without sending them.
    #[doc(alias = "IFLA_VXLAN_LOCALBYPASS")]
    #[inline]
    pub fn localbypass(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(31)
    }

    /// Where the flow label comes from.
    #[doc(alias = "IFLA_VXLAN_LABEL_POLICY")]
    #[inline]
    pub fn label_policy(&self) -> Result<Option<VxlanLabelPolicy>, rt::DecodeError> {
        self.view.get::<c::As<VxlanLabelPolicy, u32>>(32)
    }

    /// Header of which set bits are those that received packets may not have, 8 bytes.
    #[doc(alias = "IFLA_VXLAN_RESERVED_BITS")]
    #[inline]
    pub fn reserved_bits(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(33)
    }

    /// 1 sends multicast by the multicast routing table.
    #[doc(alias = "IFLA_VXLAN_MC_ROUTE")]
    #[inline]
    pub fn mc_route(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(34)
    }
}

impl LinkinfoVxlanWriter {
    /// Sets [`id`](LinkinfoVxlanAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`group`](LinkinfoVxlanAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`link`](LinkinfoVxlanAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`local`](LinkinfoVxlanAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(4, value)
    }

    /// Sets [`ttl`](LinkinfoVxlanAttrs#method.ttl).
    #[inline]
    pub fn ttl(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`tos`](LinkinfoVxlanAttrs#method.tos).
    #[inline]
    pub fn tos(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`learning`](LinkinfoVxlanAttrs#method.learning).
    #[inline]
    pub fn learning(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`ageing`](LinkinfoVxlanAttrs#method.ageing).
    #[inline]
    pub fn ageing(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`limit`](LinkinfoVxlanAttrs#method.limit).
    #[inline]
    pub fn limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`port-range`](LinkinfoVxlanAttrs#method.port_range).
    #[inline]
    pub fn port_range(&mut self, value: IflaVxlanPortRange) -> &mut Self {
        self.put_attr::<c::Struct<IflaVxlanPortRange>>(10, value)
    }

    /// Sets [`proxy`](LinkinfoVxlanAttrs#method.proxy).
    #[inline]
    pub fn proxy(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`rsc`](LinkinfoVxlanAttrs#method.rsc).
    #[inline]
    pub fn rsc(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`l2miss`](LinkinfoVxlanAttrs#method.l2miss).
    #[inline]
    pub fn l2miss(&mut self, value: u8) -> &mut Self {
        self.put_u8(13, value)
    }

    /// Sets [`l3miss`](LinkinfoVxlanAttrs#method.l3miss).
    #[inline]
    pub fn l3miss(&mut self, value: u8) -> &mut Self {
        self.put_u8(14, value)
    }

    /// Sets [`port`](LinkinfoVxlanAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(15, value)
    }

    /// Sets [`group6`](LinkinfoVxlanAttrs#method.group6).
    #[inline]
    pub fn group6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(16, value.into())
    }

    /// Sets [`local6`](LinkinfoVxlanAttrs#method.local6).
    #[inline]
    pub fn local6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(17, value.into())
    }

    /// Sets [`udp-csum`](LinkinfoVxlanAttrs#method.udp_csum).
    #[inline]
    pub fn udp_csum(&mut self, value: u8) -> &mut Self {
        self.put_u8(18, value)
    }

    /// Sets [`udp-zero-csum6-tx`](LinkinfoVxlanAttrs#method.udp_zero_csum6_tx).
    #[inline]
    pub fn udp_zero_csum6_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(19, value)
    }

    /// Sets [`udp-zero-csum6-rx`](LinkinfoVxlanAttrs#method.udp_zero_csum6_rx).
    #[inline]
    pub fn udp_zero_csum6_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(20, value)
    }

    /// Sets [`remcsum-tx`](LinkinfoVxlanAttrs#method.remcsum_tx).
    #[inline]
    pub fn remcsum_tx(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Sets [`remcsum-rx`](LinkinfoVxlanAttrs#method.remcsum_rx).
    #[inline]
    pub fn remcsum_rx(&mut self, value: u8) -> &mut Self {
        self.put_u8(22, value)
    }

    /// Sets [`gbp`](LinkinfoVxlanAttrs#method.gbp).
    #[inline]
    pub fn gbp(&mut self, present: bool) -> &mut Self {
        self.put_flag(23, present)
    }

    /// Sets [`remcsum-nopartial`](LinkinfoVxlanAttrs#method.remcsum_nopartial).
    #[inline]
    pub fn remcsum_nopartial(&mut self, present: bool) -> &mut Self {
        self.put_flag(24, present)
    }

    /// Sets [`collect-metadata`](LinkinfoVxlanAttrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`label`](LinkinfoVxlanAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(26, value)
    }

    /// Sets [`gpe`](LinkinfoVxlanAttrs#method.gpe).
    #[inline]
    pub fn gpe(&mut self, present: bool) -> &mut Self {
        self.put_flag(27, present)
    }

    /// Sets [`ttl-inherit`](LinkinfoVxlanAttrs#method.ttl_inherit).
    #[inline]
    pub fn ttl_inherit(&mut self, present: bool) -> &mut Self {
        self.put_flag(28, present)
    }

    /// Sets [`df`](LinkinfoVxlanAttrs#method.df).
    #[inline]
    pub fn df(&mut self, value: VxlanDf) -> &mut Self {
        self.put_attr::<c::As<VxlanDf, u8>>(29, value)
    }

    /// Sets [`vnifilter`](LinkinfoVxlanAttrs#method.vnifilter).
    #[inline]
    pub fn vnifilter(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }

    /// Sets [`localbypass`](LinkinfoVxlanAttrs#method.localbypass).
    #[inline]
    pub fn localbypass(&mut self, value: u8) -> &mut Self {
        self.put_u8(31, value)
    }

    /// Sets [`label-policy`](LinkinfoVxlanAttrs#method.label_policy).
    #[inline]
    pub fn label_policy(&mut self, value: VxlanLabelPolicy) -> &mut Self {
        self.put_attr::<c::As<VxlanLabelPolicy, u32>>(32, value)
    }

    /// Sets [`reserved-bits`](LinkinfoVxlanAttrs#method.reserved_bits): exactly 8 bytes.
    #[inline]
    pub fn reserved_bits(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(33, value)
    }

    /// Sets [`mc-route`](LinkinfoVxlanAttrs#method.mc_route).
    #[inline]
    pub fn mc_route(&mut self, value: u8) -> &mut Self {
        self.put_u8(34, value)
    }
}

/// Settings of MACsec interfaces, which encrypt on layer 2 (`ip link add type macsec`).
pub type LinkinfoMacsecAttrs<'a> = AttrsOf<'a, sets::LinkinfoMacsec>;

impl<'a> LinkinfoMacsecAttrs<'a> {
    /// Secure channel id: MAC address and port in one number.
    #[doc(alias = "IFLA_MACSEC_SCI")]
    #[inline]
    pub fn sci(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Be<u64>>(1)
    }

    /// Port part of the channel id, with the interface's MAC address as the rest; 1 if absent.
    #[doc(alias = "IFLA_MACSEC_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// Length of the integrity check value in bytes, 8 to 16.
    #[doc(alias = "IFLA_MACSEC_ICV_LEN")]
    #[inline]
    pub fn icv_len(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Cipher: `0x0080c20001000001` GCM-AES-128, `0x0080c20001000002` GCM-AES-256, 3 and 4 at the
    /// end for the forms with extended packet numbers.
    #[doc(alias = "IFLA_MACSEC_CIPHER_SUITE")]
    #[inline]
    pub fn cipher_suite(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Packets that may come late without being taken for a replay.
    #[doc(alias = "IFLA_MACSEC_WINDOW")]
    #[inline]
    pub fn window(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Secure association to send with, 0 to 3.
    #[doc(alias = "IFLA_MACSEC_ENCODING_SA")]
    #[inline]
    pub fn encoding_sa(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// 1 encrypts, 0 only protects against changes.
    #[doc(alias = "IFLA_MACSEC_ENCRYPT")]
    #[inline]
    pub fn encrypt(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(7)
    }

    /// 1 protects sent frames.
    #[doc(alias = "IFLA_MACSEC_PROTECT")]
    #[inline]
    pub fn protect(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// 1 puts the channel id into every frame.
    #[doc(alias = "IFLA_MACSEC_INC_SCI")]
    #[inline]
    pub fn inc_sci(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// 1 sets the end station bit.
    #[doc(alias = "IFLA_MACSEC_ES")]
    #[inline]
    pub fn es(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }

    /// 1 sets the single copy broadcast bit.
    #[doc(alias = "IFLA_MACSEC_SCB")]
    #[inline]
    pub fn scb(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// 1 drops replayed frames, see `window`.
    #[doc(alias = "IFLA_MACSEC_REPLAY_PROTECT")]
    #[inline]
    pub fn replay_protect(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// What happens to received frames that fail the check.
    #[doc(alias = "IFLA_MACSEC_VALIDATION")]
    #[inline]
    pub fn validation(&self) -> Result<Option<MacsecValidationType>, rt::DecodeError> {
        self.view.get::<c::As<MacsecValidationType, u8>>(13)
    }

    /// What hardware does the work.
    #[doc(alias = "IFLA_MACSEC_OFFLOAD")]
    #[inline]
    pub fn offload(&self) -> Result<Option<MacsecOffload>, rt::DecodeError> {
        self.view.get::<c::As<MacsecOffload, u8>>(15)
    }
}

impl LinkinfoMacsecWriter {
    /// Sets [`sci`](LinkinfoMacsecAttrs#method.sci).
    #[inline]
    pub fn sci(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Be<u64>>(1, value)
    }

    /// Sets [`port`](LinkinfoMacsecAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`icv-len`](LinkinfoMacsecAttrs#method.icv_len).
    #[inline]
    pub fn icv_len(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`cipher-suite`](LinkinfoMacsecAttrs#method.cipher_suite).
    #[inline]
    pub fn cipher_suite(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`window`](LinkinfoMacsecAttrs#method.window).
    #[inline]
    pub fn window(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`encoding-sa`](LinkinfoMacsecAttrs#method.encoding_sa).
    #[inline]
    pub fn encoding_sa(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`encrypt`](LinkinfoMacsecAttrs#method.encrypt).
    #[inline]
    pub fn encrypt(&mut self, value: u8) -> &mut Self {
        self.put_u8(7, value)
    }

    /// Sets [`protect`](LinkinfoMacsecAttrs#method.protect).
    #[inline]
    pub fn protect(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`inc-sci`](LinkinfoMacsecAttrs#method.inc_sci).
    #[inline]
    pub fn inc_sci(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`es`](LinkinfoMacsecAttrs#method.es).
    #[inline]
    pub fn es(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }

    /// Sets [`scb`](LinkinfoMacsecAttrs#method.scb).
    #[inline]
    pub fn scb(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`replay-protect`](LinkinfoMacsecAttrs#method.replay_protect).
    #[inline]
    pub fn replay_protect(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`validation`](LinkinfoMacsecAttrs#method.validation).
    #[inline]
    pub fn validation(&mut self, value: MacsecValidationType) -> &mut Self {
        self.put_attr::<c::As<MacsecValidationType, u8>>(13, value)
    }

    /// Sets [`offload`](LinkinfoMacsecAttrs#method.offload).
    #[inline]
    pub fn offload(&mut self, value: MacsecOffload) -> &mut Self {
        self.put_attr::<c::As<MacsecOffload, u8>>(15, value)
    }
}

/// Settings of IPsec interfaces (`ip link add type xfrm`).
pub type LinkinfoXfrmAttrs<'a> = AttrsOf<'a, sets::LinkinfoXfrm>;

impl<'a> LinkinfoXfrmAttrs<'a> {
    /// Index of the interface below; 0 for none.
    #[doc(alias = "IFLA_XFRM_LINK")]
    #[inline]
    pub fn link(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number that ties the interface to IPsec states and policies with the same number.
    #[doc(alias = "IFLA_XFRM_IF_ID")]
    #[inline]
    pub fn if_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// The number comes with each packet (`external`).
    #[doc(alias = "IFLA_XFRM_COLLECT_METADATA")]
    #[inline]
    pub fn collect_metadata(&self) -> bool {
        self.view.has(3)
    }
}

impl LinkinfoXfrmWriter {
    /// Sets [`link`](LinkinfoXfrmAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`if-id`](LinkinfoXfrmAttrs#method.if_id).
    #[inline]
    pub fn if_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`collect-metadata`](LinkinfoXfrmAttrs#method.collect_metadata).
    #[inline]
    pub fn collect_metadata(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }
}

/// Settings of tunnels that put packets into plain UDP (`ip link add type bareudp`).
pub type LinkinfoBareudpAttrs<'a> = AttrsOf<'a, sets::LinkinfoBareudp>;

impl<'a> LinkinfoBareudpAttrs<'a> {
    /// UDP destination port.
    #[doc(alias = "IFLA_BAREUDP_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(1)
    }

    /// Ethernet type of what is inside: `0x0800` IPv4, `0x86dd` IPv6, `0x8847` MPLS.
    #[doc(alias = "IFLA_BAREUDP_ETHERTYPE")]
    #[inline]
    pub fn ethertype(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(2)
    }

    /// Lowest UDP source port.
    #[doc(alias = "IFLA_BAREUDP_SRCPORT_MIN")]
    #[inline]
    pub fn srcport_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }

    /// Accepts also the related types, IPv6 with IPv4 and multicast with unicast MPLS.
    #[doc(alias = "IFLA_BAREUDP_MULTIPROTO_MODE")]
    #[inline]
    pub fn multiproto_mode(&self) -> bool {
        self.view.has(4)
    }
}

impl LinkinfoBareudpWriter {
    /// Sets [`port`](LinkinfoBareudpAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(1, value)
    }

    /// Sets [`ethertype`](LinkinfoBareudpAttrs#method.ethertype).
    #[inline]
    pub fn ethertype(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(2, value)
    }

    /// Sets [`srcport-min`](LinkinfoBareudpAttrs#method.srcport_min).
    #[inline]
    pub fn srcport_min(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }

    /// Sets [`multiproto-mode`](LinkinfoBareudpAttrs#method.multiproto_mode).
    #[inline]
    pub fn multiproto_mode(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }
}

/// Settings of a mesh interface (`ip link add type batadv`).
pub type LinkinfoBatadvAttrs<'a> = AttrsOf<'a, sets::LinkinfoBatadv>;

impl<'a> LinkinfoBatadvAttrs<'a> {
    /// Routing algorithm, `BATMAN_IV` or `BATMAN_V`; settable only on creation.
    #[doc(alias = "IFLA_BATADV_ALGO_NAME")]
    #[inline]
    pub fn algo_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }
}

impl LinkinfoBatadvWriter {
    /// Sets [`algo-name`](LinkinfoBatadvAttrs#method.algo_name).
    #[inline]
    pub fn algo_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Settings of GTP tunnels of mobile networks.
pub type LinkinfoGtpAttrs<'a> = AttrsOf<'a, sets::LinkinfoGtp>;

impl<'a> LinkinfoGtpAttrs<'a> {
    /// In requests: descriptor of the UDP socket for version 0, port 3386.
    #[doc(alias = "IFLA_GTP_FD0")]
    #[inline]
    pub fn fd0(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// In requests: descriptor of the UDP socket for version 1, port 2152.
    #[doc(alias = "IFLA_GTP_FD1")]
    #[inline]
    pub fn fd1(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Buckets of the table of tunnels.
    #[doc(alias = "IFLA_GTP_PDP_HASHSIZE")]
    #[inline]
    pub fn pdp_hashsize(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Which end this is.
    #[doc(alias = "IFLA_GTP_ROLE")]
    #[inline]
    pub fn role(&self) -> Result<Option<GtpRole>, rt::DecodeError> {
        self.view.get::<c::As<GtpRole, u32>>(4)
    }

    /// In requests: 1 lets the kernel make the sockets.
    #[doc(alias = "IFLA_GTP_CREATE_SOCKETS")]
    #[inline]
    pub fn create_sockets(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// Restart counter announced to peers.
    #[doc(alias = "IFLA_GTP_RESTART_COUNT")]
    #[inline]
    pub fn restart_count(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// IPv4 address of the sockets that the kernel makes.
    #[doc(alias = "IFLA_GTP_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(7)
    }

    /// IPv6 address of the sockets that the kernel makes.
    #[doc(alias = "IFLA_GTP_LOCAL6")]
    #[inline]
    pub fn local6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(8)
    }
}

impl LinkinfoGtpWriter {
    /// Sets [`fd0`](LinkinfoGtpAttrs#method.fd0).
    #[inline]
    pub fn fd0(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`fd1`](LinkinfoGtpAttrs#method.fd1).
    #[inline]
    pub fn fd1(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`pdp-hashsize`](LinkinfoGtpAttrs#method.pdp_hashsize).
    #[inline]
    pub fn pdp_hashsize(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`role`](LinkinfoGtpAttrs#method.role).
    #[inline]
    pub fn role(&mut self, value: GtpRole) -> &mut Self {
        self.put_attr::<c::As<GtpRole, u32>>(4, value)
    }

    /// Sets [`create-sockets`](LinkinfoGtpAttrs#method.create_sockets).
    #[inline]
    pub fn create_sockets(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`restart-count`](LinkinfoGtpAttrs#method.restart_count).
    #[inline]
    pub fn restart_count(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`local`](LinkinfoGtpAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(7, value)
    }

    /// Sets [`local6`](LinkinfoGtpAttrs#method.local6).
    #[inline]
    pub fn local6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_attr::<c::Ipv6>(8, value.into())
    }
}

/// Settings of IP over InfiniBand (`ip link add type ipoib`).
pub type LinkinfoIpoibAttrs<'a> = AttrsOf<'a, sets::LinkinfoIpoib>;

impl<'a> LinkinfoIpoibAttrs<'a> {
    /// Partition key.
    #[doc(alias = "IFLA_IPOIB_PKEY")]
    #[inline]
    pub fn pkey(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Transport.
    #[doc(alias = "IFLA_IPOIB_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<IpoibMode>, rt::DecodeError> {
        self.view.get::<c::As<IpoibMode, u16>>(2)
    }

    /// 1 leaves the joining of multicast groups to programs.
    #[doc(alias = "IFLA_IPOIB_UMCAST")]
    #[inline]
    pub fn umcast(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }
}

impl LinkinfoIpoibWriter {
    /// Sets [`pkey`](LinkinfoIpoibAttrs#method.pkey).
    #[inline]
    pub fn pkey(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`mode`](LinkinfoIpoibAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: IpoibMode) -> &mut Self {
        self.put_attr::<c::As<IpoibMode, u16>>(2, value)
    }

    /// Sets [`umcast`](LinkinfoIpoibAttrs#method.umcast).
    #[inline]
    pub fn umcast(&mut self, value: u16) -> &mut Self {
        self.put_u16(3, value)
    }
}

/// Settings of a channel of a Qualcomm modem (`ip link add type rmnet`).
pub type LinkinfoRmnetAttrs<'a> = AttrsOf<'a, sets::LinkinfoRmnet>;

impl<'a> LinkinfoRmnetAttrs<'a> {
    /// Number of the channel, 1 to 254.
    #[doc(alias = "IFLA_RMNET_MUX_ID")]
    #[inline]
    pub fn mux_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Formats of the data.
    #[doc(alias = "IFLA_RMNET_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<IflaRmnetFlags>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaRmnetFlags>>(2)
    }
}

impl LinkinfoRmnetWriter {
    /// Sets [`mux-id`](LinkinfoRmnetAttrs#method.mux_id).
    #[inline]
    pub fn mux_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`flags`](LinkinfoRmnetAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IflaRmnetFlags) -> &mut Self {
        self.put_attr::<c::Struct<IflaRmnetFlags>>(2, value)
    }
}

/// Settings of a CAN controller (`ip link set can0 type can bitrate 500000`). They can change only
/// while the interface is down.
pub type LinkinfoCanAttrs<'a> = AttrsOf<'a, sets::LinkinfoCan>;

impl<'a> LinkinfoCanAttrs<'a> {
    /// Timing of bits.
    #[doc(alias = "IFLA_CAN_BITTIMING")]
    #[inline]
    pub fn bittiming(&self) -> Result<Option<CanBittiming>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBittiming>>(1)
    }

    /// Limits of `bittiming`; read-only.
    #[doc(alias = "IFLA_CAN_BITTIMING_CONST")]
    #[inline]
    pub fn bittiming_const(&self) -> Result<Option<CanBittimingConst>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBittimingConst>>(2)
    }

    /// Clock of the controller; read-only.
    #[doc(alias = "IFLA_CAN_CLOCK")]
    #[inline]
    pub fn clock(&self) -> Result<Option<CanClock>, rt::DecodeError> {
        self.view.get::<c::Struct<CanClock>>(3)
    }

    /// State of the controller; read-only.
    #[doc(alias = "IFLA_CAN_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<CanState>, rt::DecodeError> {
        self.view.get::<c::As<CanState, u32>>(4)
    }

    /// Ways in which it works.
    #[doc(alias = "IFLA_CAN_CTRLMODE")]
    #[inline]
    pub fn ctrlmode(&self) -> Result<Option<CanCtrlmode>, rt::DecodeError> {
        self.view.get::<c::Struct<CanCtrlmode>>(5)
    }

    /// Milliseconds after which it returns to the bus by itself; 0 for never.
    #[doc(alias = "IFLA_CAN_RESTART_MS")]
    #[inline]
    pub fn restart_ms(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// In requests: return to the bus now.
    #[doc(alias = "IFLA_CAN_RESTART")]
    #[inline]
    pub fn restart(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Errors counted; read-only.
    #[doc(alias = "IFLA_CAN_BERR_COUNTER")]
    #[inline]
    pub fn berr_counter(&self) -> Result<Option<CanBerrCounter>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBerrCounter>>(8)
    }

    /// Timing of bits in the data of CAN FD frames.
    #[doc(alias = "IFLA_CAN_DATA_BITTIMING")]
    #[inline]
    pub fn data_bittiming(&self) -> Result<Option<CanBittiming>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBittiming>>(9)
    }

    /// Limits of `data-bittiming`; read-only.
    #[doc(alias = "IFLA_CAN_DATA_BITTIMING_CONST")]
    #[inline]
    pub fn data_bittiming_const(
        &self,
    ) -> Result<Option<CanBittimingConst>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBittimingConst>>(10)
    }

    /// Resistor at the end of the bus, in ohms; 0 for none.
    #[doc(alias = "IFLA_CAN_TERMINATION")]
    #[inline]
    pub fn termination(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(11)
    }

    /// Resistors to choose from; read-only.
    #[doc(alias = "IFLA_CAN_TERMINATION_CONST")]
    #[inline]
    pub fn termination_const(
        &self,
    ) -> Result<Option<c::Elements<'a, u16>>, rt::DecodeError> {
        self.view.get::<c::Array<u16>>(12)
    }

    /// Bit rates to choose from, if there are only these; read-only.
    #[doc(alias = "IFLA_CAN_BITRATE_CONST")]
    #[inline]
    pub fn bitrate_const(
        &self,
    ) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(13)
    }

    /// The same for the data of CAN FD frames; read-only.
    #[doc(alias = "IFLA_CAN_DATA_BITRATE_CONST")]
    #[inline]
    pub fn data_bitrate_const(
        &self,
    ) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(14)
    }

    /// Highest bit rate that the transceiver can do; read-only.
    #[doc(alias = "IFLA_CAN_BITRATE_MAX")]
    #[inline]
    pub fn bitrate_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// Compensation of the delay of the transmitter (CAN FD).
    #[doc(alias = "IFLA_CAN_TDC")]
    #[inline]
    pub fn tdc(&self) -> Result<Option<CanTdcAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CanTdcAttrs<'_>>(16)
    }

    /// More about `ctrlmode`; read-only.
    #[doc(alias = "IFLA_CAN_CTRLMODE_EXT")]
    #[inline]
    pub fn ctrlmode_ext(
        &self,
    ) -> Result<Option<CanCtrlmodeExtAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CanCtrlmodeExtAttrs<'_>>(17)
    }

    /// Timing of bits in the data of CAN XL frames.
    #[doc(alias = "IFLA_CAN_XL_DATA_BITTIMING")]
    #[inline]
    pub fn xl_data_bittiming(&self) -> Result<Option<CanBittiming>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBittiming>>(18)
    }

    /// Limits of `xl-data-bittiming`; read-only.
    #[doc(alias = "IFLA_CAN_XL_DATA_BITTIMING_CONST")]
    #[inline]
    pub fn xl_data_bittiming_const(
        &self,
    ) -> Result<Option<CanBittimingConst>, rt::DecodeError> {
        self.view.get::<c::Struct<CanBittimingConst>>(19)
    }

    /// Bit rates to choose from for the data of CAN XL frames; read-only.
    #[doc(alias = "IFLA_CAN_XL_DATA_BITRATE_CONST")]
    #[inline]
    pub fn xl_data_bitrate_const(
        &self,
    ) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(20)
    }

    /// Compensation of the delay of the transmitter (CAN XL).
    #[doc(alias = "IFLA_CAN_XL_TDC")]
    #[inline]
    pub fn xl_tdc(&self) -> Result<Option<CanTdcAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CanTdcAttrs<'_>>(21)
    }

    /// Pulse widths for signalling between controller and transceiver (CAN XL).
    #[doc(alias = "IFLA_CAN_XL_PWM")]
    #[inline]
    pub fn xl_pwm(&self) -> Result<Option<CanPwmAttrs<'a>>, rt::DecodeError> {
        self.view.get::<CanPwmAttrs<'_>>(22)
    }
}

impl LinkinfoCanWriter {
    /// Sets [`bittiming`](LinkinfoCanAttrs#method.bittiming).
    #[inline]
    pub fn bittiming(&mut self, value: CanBittiming) -> &mut Self {
        self.put_attr::<c::Struct<CanBittiming>>(1, value)
    }

    /// Sets [`bittiming-const`](LinkinfoCanAttrs#method.bittiming_const).
    #[inline]
    pub fn bittiming_const(&mut self, value: CanBittimingConst) -> &mut Self {
        self.put_attr::<c::Struct<CanBittimingConst>>(2, value)
    }

    /// Sets [`clock`](LinkinfoCanAttrs#method.clock).
    #[inline]
    pub fn clock(&mut self, value: CanClock) -> &mut Self {
        self.put_attr::<c::Struct<CanClock>>(3, value)
    }

    /// Sets [`state`](LinkinfoCanAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: CanState) -> &mut Self {
        self.put_attr::<c::As<CanState, u32>>(4, value)
    }

    /// Sets [`ctrlmode`](LinkinfoCanAttrs#method.ctrlmode).
    #[inline]
    pub fn ctrlmode(&mut self, value: CanCtrlmode) -> &mut Self {
        self.put_attr::<c::Struct<CanCtrlmode>>(5, value)
    }

    /// Sets [`restart-ms`](LinkinfoCanAttrs#method.restart_ms).
    #[inline]
    pub fn restart_ms(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`restart`](LinkinfoCanAttrs#method.restart).
    #[inline]
    pub fn restart(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`berr-counter`](LinkinfoCanAttrs#method.berr_counter).
    #[inline]
    pub fn berr_counter(&mut self, value: CanBerrCounter) -> &mut Self {
        self.put_attr::<c::Struct<CanBerrCounter>>(8, value)
    }

    /// Sets [`data-bittiming`](LinkinfoCanAttrs#method.data_bittiming).
    #[inline]
    pub fn data_bittiming(&mut self, value: CanBittiming) -> &mut Self {
        self.put_attr::<c::Struct<CanBittiming>>(9, value)
    }

    /// Sets [`data-bittiming-const`](LinkinfoCanAttrs#method.data_bittiming_const).
    #[inline]
    pub fn data_bittiming_const(&mut self, value: CanBittimingConst) -> &mut Self {
        self.put_attr::<c::Struct<CanBittimingConst>>(10, value)
    }

    /// Sets [`termination`](LinkinfoCanAttrs#method.termination).
    #[inline]
    pub fn termination(&mut self, value: u16) -> &mut Self {
        self.put_u16(11, value)
    }

    /// Sets [`termination-const`](LinkinfoCanAttrs#method.termination_const).
    #[inline]
    pub fn termination_const(&mut self, values: &[u16]) -> &mut Self {
        self.put_array::<u16>(12, values)
    }

    /// Sets [`bitrate-const`](LinkinfoCanAttrs#method.bitrate_const).
    #[inline]
    pub fn bitrate_const(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(13, values)
    }

    /// Sets [`data-bitrate-const`](LinkinfoCanAttrs#method.data_bitrate_const).
    #[inline]
    pub fn data_bitrate_const(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(14, values)
    }

    /// Sets [`bitrate-max`](LinkinfoCanAttrs#method.bitrate_max).
    #[inline]
    pub fn bitrate_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`tdc`](LinkinfoCanAttrs#method.tdc).
    #[inline]
    pub fn tdc(&mut self, fill: impl FnOnce(&mut CanTdcWriter)) -> &mut Self {
        self.put_nest::<CanTdcWriter>(16, fill)
    }

    /// Sets [`ctrlmode-ext`](LinkinfoCanAttrs#method.ctrlmode_ext).
    #[inline]
    pub fn ctrlmode_ext(
        &mut self,
        fill: impl FnOnce(&mut CanCtrlmodeExtWriter),
    ) -> &mut Self {
        self.put_nest::<CanCtrlmodeExtWriter>(17, fill)
    }

    /// Sets [`xl-data-bittiming`](LinkinfoCanAttrs#method.xl_data_bittiming).
    #[inline]
    pub fn xl_data_bittiming(&mut self, value: CanBittiming) -> &mut Self {
        self.put_attr::<c::Struct<CanBittiming>>(18, value)
    }

    /// Sets [`xl-data-bittiming-const`](LinkinfoCanAttrs#method.xl_data_bittiming_const).
    #[inline]
    pub fn xl_data_bittiming_const(&mut self, value: CanBittimingConst) -> &mut Self {
        self.put_attr::<c::Struct<CanBittimingConst>>(19, value)
    }

    /// Sets [`xl-data-bitrate-const`](LinkinfoCanAttrs#method.xl_data_bitrate_const).
    #[inline]
    pub fn xl_data_bitrate_const(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(20, values)
    }

    /// Sets [`xl-tdc`](LinkinfoCanAttrs#method.xl_tdc).
    #[inline]
    pub fn xl_tdc(&mut self, fill: impl FnOnce(&mut CanTdcWriter)) -> &mut Self {
        self.put_nest::<CanTdcWriter>(21, fill)
    }

    /// Sets [`xl-pwm`](LinkinfoCanAttrs#method.xl_pwm).
    #[inline]
    pub fn xl_pwm(&mut self, fill: impl FnOnce(&mut CanPwmWriter)) -> &mut Self {
        self.put_nest::<CanPwmWriter>(22, fill)
    }
}

/// Compensation of the delay of a transmitter, in quanta of the clock.
pub type CanTdcAttrs<'a> = AttrsOf<'a, sets::CanTdc>;

impl<'a> CanTdcAttrs<'a> {
    /// Smallest `tdcv`; read-only.
    #[doc(alias = "IFLA_CAN_TDC_TDCV_MIN")]
    #[inline]
    pub fn tdcv_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Greatest `tdcv`; read-only.
    #[doc(alias = "IFLA_CAN_TDC_TDCV_MAX")]
    #[inline]
    pub fn tdcv_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Smallest `tdco`; read-only.
    #[doc(alias = "IFLA_CAN_TDC_TDCO_MIN")]
    #[inline]
    pub fn tdco_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Greatest `tdco`; read-only.
    #[doc(alias = "IFLA_CAN_TDC_TDCO_MAX")]
    #[inline]
    pub fn tdco_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Smallest `tdcf`; read-only.
    #[doc(alias = "IFLA_CAN_TDC_TDCF_MIN")]
    #[inline]
    pub fn tdcf_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Greatest `tdcf`; read-only.
    #[doc(alias = "IFLA_CAN_TDC_TDCF_MAX")]
    #[inline]
    pub fn tdcf_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// The delay itself.
    #[doc(alias = "IFLA_CAN_TDC_TDCV")]
    #[inline]
    pub fn tdcv(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Where to sample behind the delay.
    #[doc(alias = "IFLA_CAN_TDC_TDCO")]
    #[inline]
    pub fn tdco(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Shortest delay from which it counts.
    #[doc(alias = "IFLA_CAN_TDC_TDCF")]
    #[inline]
    pub fn tdcf(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl CanTdcWriter {
    /// Sets [`tdcv-min`](CanTdcAttrs#method.tdcv_min).
    #[inline]
    pub fn tdcv_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`tdcv-max`](CanTdcAttrs#method.tdcv_max).
    #[inline]
    pub fn tdcv_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`tdco-min`](CanTdcAttrs#method.tdco_min).
    #[inline]
    pub fn tdco_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`tdco-max`](CanTdcAttrs#method.tdco_max).
    #[inline]
    pub fn tdco_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`tdcf-min`](CanTdcAttrs#method.tdcf_min).
    #[inline]
    pub fn tdcf_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`tdcf-max`](CanTdcAttrs#method.tdcf_max).
    #[inline]
    pub fn tdcf_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`tdcv`](CanTdcAttrs#method.tdcv).
    #[inline]
    pub fn tdcv(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`tdco`](CanTdcAttrs#method.tdco).
    #[inline]
    pub fn tdco(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`tdcf`](CanTdcAttrs#method.tdcf).
    #[inline]
    pub fn tdcf(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// More about the ways in which a CAN controller works.
pub type CanCtrlmodeExtAttrs<'a> = AttrsOf<'a, sets::CanCtrlmodeExt>;

impl<'a> CanCtrlmodeExtAttrs<'a> {
    /// Those that it can be switched to.
    #[doc(alias = "IFLA_CAN_CTRLMODE_SUPPORTED")]
    #[inline]
    pub fn supported(&self) -> Result<Option<CanCtrlmodeFlags>, rt::DecodeError> {
        self.view.get::<c::As<CanCtrlmodeFlags, u32>>(1)
    }
}

impl CanCtrlmodeExtWriter {
    /// Sets [`supported`](CanCtrlmodeExtAttrs#method.supported).
    #[inline]
    pub fn supported(&mut self, value: CanCtrlmodeFlags) -> &mut Self {
        self.put_attr::<c::As<CanCtrlmodeFlags, u32>>(1, value)
    }
}

/// Pulse widths in the clock of the controller (CAN XL).
pub type CanPwmAttrs<'a> = AttrsOf<'a, sets::CanPwm>;

impl<'a> CanPwmAttrs<'a> {
    /// Shortest short phase; read-only.
    #[doc(alias = "IFLA_CAN_PWM_PWMS_MIN")]
    #[inline]
    pub fn pwms_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Longest short phase; read-only.
    #[doc(alias = "IFLA_CAN_PWM_PWMS_MAX")]
    #[inline]
    pub fn pwms_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Shortest long phase; read-only.
    #[doc(alias = "IFLA_CAN_PWM_PWML_MIN")]
    #[inline]
    pub fn pwml_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Longest long phase; read-only.
    #[doc(alias = "IFLA_CAN_PWM_PWML_MAX")]
    #[inline]
    pub fn pwml_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Smallest offset; read-only.
    #[doc(alias = "IFLA_CAN_PWM_PWMO_MIN")]
    #[inline]
    pub fn pwmo_min(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Greatest offset; read-only.
    #[doc(alias = "IFLA_CAN_PWM_PWMO_MAX")]
    #[inline]
    pub fn pwmo_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Length of the short phase.
    #[doc(alias = "IFLA_CAN_PWM_PWMS")]
    #[inline]
    pub fn pwms(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Length of the long phase.
    #[doc(alias = "IFLA_CAN_PWM_PWML")]
    #[inline]
    pub fn pwml(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Offset of the phases.
    #[doc(alias = "IFLA_CAN_PWM_PWMO")]
    #[inline]
    pub fn pwmo(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl CanPwmWriter {
    /// Sets [`pwms-min`](CanPwmAttrs#method.pwms_min).
    #[inline]
    pub fn pwms_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`pwms-max`](CanPwmAttrs#method.pwms_max).
    #[inline]
    pub fn pwms_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`pwml-min`](CanPwmAttrs#method.pwml_min).
    #[inline]
    pub fn pwml_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`pwml-max`](CanPwmAttrs#method.pwml_max).
    #[inline]
    pub fn pwml_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`pwmo-min`](CanPwmAttrs#method.pwmo_min).
    #[inline]
    pub fn pwmo_min(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`pwmo-max`](CanPwmAttrs#method.pwmo_max).
    #[inline]
    pub fn pwmo_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`pwms`](CanPwmAttrs#method.pwms).
    #[inline]
    pub fn pwms(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`pwml`](CanPwmAttrs#method.pwml).
    #[inline]
    pub fn pwml(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`pwmo`](CanPwmAttrs#method.pwmo).
    #[inline]
    pub fn pwmo(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Settings of a port of an Ethernet switch chip (`ip link set type dsa`).
pub type LinkinfoDsaAttrs<'a> = AttrsOf<'a, sets::LinkinfoDsa>;

impl<'a> LinkinfoDsaAttrs<'a> {
    /// Index of the interface by which the host reaches the chip.
    #[doc(alias = "IFLA_DSA_CONDUIT")]
    #[inline]
    pub fn conduit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl LinkinfoDsaWriter {
    /// Sets [`conduit`](LinkinfoDsaAttrs#method.conduit).
    #[inline]
    pub fn conduit(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// XDP program of an interface (`ip link set ... xdp`).
pub type XdpAttrs<'a> = AttrsOf<'a, sets::Xdp>;

impl<'a> XdpAttrs<'a> {
    /// In requests: file descriptor of the program to attach, -1 to detach.
    #[doc(alias = "IFLA_XDP_FD")]
    #[inline]
    pub fn fd(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(1)
    }

    /// Where a program runs: 0 none, 1 driver, 2 generic, 3 hardware, 4 several places.
    #[doc(alias = "IFLA_XDP_ATTACHED")]
    #[inline]
    pub fn attached(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// `XDP_FLAGS_*`: 1 only if there is none, 2 generic, 4 driver, 8 hardware, 16 replace
    /// `expected-fd`.
    #[doc(alias = "IFLA_XDP_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Id of the program; with several, see the next three.
    #[doc(alias = "IFLA_XDP_PROG_ID")]
    #[inline]
    pub fn prog_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Id of the program in the driver.
    #[doc(alias = "IFLA_XDP_DRV_PROG_ID")]
    #[inline]
    pub fn drv_prog_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Id of the generic program.
    #[doc(alias = "IFLA_XDP_SKB_PROG_ID")]
    #[inline]
    pub fn skb_prog_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Id of the program in hardware.
    #[doc(alias = "IFLA_XDP_HW_PROG_ID")]
    #[inline]
    pub fn hw_prog_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// In requests: the program that must be attached now, or the request fails.
    #[doc(alias = "IFLA_XDP_EXPECTED_FD")]
    #[inline]
    pub fn expected_fd(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(8)
    }
}

impl XdpWriter {
    /// Sets [`fd`](XdpAttrs#method.fd).
    #[inline]
    pub fn fd(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(1, value)
    }

    /// Sets [`attached`](XdpAttrs#method.attached).
    #[inline]
    pub fn attached(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`flags`](XdpAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`prog-id`](XdpAttrs#method.prog_id).
    #[inline]
    pub fn prog_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`drv-prog-id`](XdpAttrs#method.drv_prog_id).
    #[inline]
    pub fn drv_prog_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`skb-prog-id`](XdpAttrs#method.skb_prog_id).
    #[inline]
    pub fn skb_prog_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`hw-prog-id`](XdpAttrs#method.hw_prog_id).
    #[inline]
    pub fn hw_prog_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`expected-fd`](XdpAttrs#method.expected_fd).
    #[inline]
    pub fn expected_fd(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(8, value)
    }
}

/// IPv4 settings of an interface.
pub type IflaAttrs<'a> = AttrsOf<'a, sets::Ifla>;

impl<'a> IflaAttrs<'a> {
    /// Values of the sysctls under `net.ipv4.conf`, in the order of `ipv4-devconf`. Requests carry
    /// a nest of u32 with ids from 1 in its place.
    #[doc(alias = "IFLA_INET_CONF")]
    #[inline]
    pub fn conf(&self) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(1)
    }
}

impl IflaWriter {
    /// Sets [`conf`](IflaAttrs#method.conf).
    #[inline]
    pub fn conf(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(1, values)
    }
}

/// IPv6 settings and counters of an interface.
pub type Ifla6Attrs<'a> = AttrsOf<'a, sets::Ifla6>;

impl<'a> Ifla6Attrs<'a> {
    /// State bits (`IF_READY` and others): `0x40` and `0x80` repeat the "managed" and "other" bits
    /// of router advertisements.
    #[doc(alias = "IFLA_INET6_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Values of the sysctls under `net.ipv6.conf`, in the order of `ipv6-devconf`; read-only.
    #[doc(alias = "IFLA_INET6_CONF")]
    #[inline]
    pub fn conf(&self) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(2)
    }

    /// IPv6 counters, in the order of `ifla-inet6-stats`.
    #[doc(alias = "IFLA_INET6_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<c::Elements<'a, u64>>, rt::DecodeError> {
        self.view.get::<c::Array<u64>>(3)
    }

    /// The `mcast` attribute.
    #[doc(alias = "IFLA_INET6_MCAST")]
    #[inline]
    pub fn mcast(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Neighbour timing.
    #[doc(alias = "IFLA_INET6_CACHEINFO")]
    #[inline]
    pub fn cacheinfo(&self) -> Result<Option<IflaCacheinfo>, rt::DecodeError> {
        self.view.get::<c::Struct<IflaCacheinfo>>(5)
    }

    /// ICMPv6 counters, in the order of `ifla-icmp6-stats`.
    #[doc(alias = "IFLA_INET6_ICMP6STATS")]
    #[inline]
    pub fn icmp6stats(&self) -> Result<Option<c::Elements<'a, u64>>, rt::DecodeError> {
        self.view.get::<c::Array<u64>>(6)
    }

    /// Lower half of addresses made from router advertisements, 16 bytes with zeros in front (`ip
    /// token`).
    #[doc(alias = "IFLA_INET6_TOKEN")]
    #[inline]
    pub fn token(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// How the link-local address is made: 0 from the MAC, 1 not at all, 2 from a stable secret, 3
    /// from a random secret.
    #[doc(alias = "IFLA_INET6_ADDR_GEN_MODE")]
    #[inline]
    pub fn addr_gen_mode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// MTU heard in router advertisements, in bytes.
    #[doc(alias = "IFLA_INET6_RA_MTU")]
    #[inline]
    pub fn ra_mtu(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl Ifla6Writer {
    /// Sets [`flags`](Ifla6Attrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`conf`](Ifla6Attrs#method.conf).
    #[inline]
    pub fn conf(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(2, values)
    }

    /// Sets [`stats`](Ifla6Attrs#method.stats).
    #[inline]
    pub fn stats(&mut self, values: &[u64]) -> &mut Self {
        self.put_array::<u64>(3, values)
    }

    /// Sets [`mcast`](Ifla6Attrs#method.mcast).
    #[inline]
    pub fn mcast(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`cacheinfo`](Ifla6Attrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: IflaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<IflaCacheinfo>>(5, value)
    }

    /// Sets [`icmp6stats`](Ifla6Attrs#method.icmp6stats).
    #[inline]
    pub fn icmp6stats(&mut self, values: &[u64]) -> &mut Self {
        self.put_array::<u64>(6, values)
    }

    /// Sets [`token`](Ifla6Attrs#method.token).
    #[inline]
    pub fn token(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`addr-gen-mode`](Ifla6Attrs#method.addr_gen_mode).
    #[inline]
    pub fn addr_gen_mode(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`ra-mtu`](Ifla6Attrs#method.ra_mtu).
    #[inline]
    pub fn ra_mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// MCTP settings of an interface.
pub type MctpAttrs<'a> = AttrsOf<'a, sets::Mctp>;

impl<'a> MctpAttrs<'a> {
    /// Number of the MCTP network the interface belongs to.
    #[doc(alias = "IFLA_MCTP_NET")]
    #[inline]
    pub fn net(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Transport binding, numbered as in the DMTF standard.
    #[doc(alias = "IFLA_MCTP_PHYS_BINDING")]
    #[inline]
    pub fn phys_binding(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }
}

impl MctpWriter {
    /// Sets [`net`](MctpAttrs#method.net).
    #[inline]
    pub fn net(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`phys-binding`](MctpAttrs#method.phys_binding).
    #[inline]
    pub fn phys_binding(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Groups of counters, present as the filter mask asks.
pub type StatsAttrs<'a> = AttrsOf<'a, sets::Stats>;

impl<'a> StatsAttrs<'a> {
    /// The ordinary counters.
    #[doc(alias = "IFLA_STATS_LINK_64")]
    #[inline]
    pub fn link_64(&self) -> Result<Option<RtnlLinkStats64>, rt::DecodeError> {
        self.view.get::<c::Struct<RtnlLinkStats64>>(1)
    }

    /// Extra counters of virtual devices such as bridges, nested by kind.
    #[doc(alias = "IFLA_STATS_LINK_XSTATS")]
    #[inline]
    pub fn link_xstats(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Extra counters of ports of virtual devices, nested by kind of master.
    #[doc(alias = "IFLA_STATS_LINK_XSTATS_SLAVE")]
    #[inline]
    pub fn link_xstats_slave(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Counters of hardware offload.
    #[doc(alias = "IFLA_STATS_LINK_OFFLOAD_XSTATS")]
    #[inline]
    pub fn link_offload_xstats(
        &self,
    ) -> Result<Option<LinkOffloadXstatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<LinkOffloadXstatsAttrs<'_>>(4)
    }

    /// Counters by address family, such as MPLS.
    #[doc(alias = "IFLA_STATS_AF_SPEC")]
    #[inline]
    pub fn af_spec(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }
}

impl StatsWriter {
    /// Sets [`link-64`](StatsAttrs#method.link_64).
    #[inline]
    pub fn link_64(&mut self, value: RtnlLinkStats64) -> &mut Self {
        self.put_attr::<c::Struct<RtnlLinkStats64>>(1, value)
    }

    /// Sets [`link-xstats`](StatsAttrs#method.link_xstats).
    #[inline]
    pub fn link_xstats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`link-xstats-slave`](StatsAttrs#method.link_xstats_slave).
    #[inline]
    pub fn link_xstats_slave(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`link-offload-xstats`](StatsAttrs#method.link_offload_xstats).
    #[inline]
    pub fn link_offload_xstats(
        &mut self,
        fill: impl FnOnce(&mut LinkOffloadXstatsWriter),
    ) -> &mut Self {
        self.put_nest::<LinkOffloadXstatsWriter>(4, fill)
    }

    /// Sets [`af-spec`](StatsAttrs#method.af_spec).
    #[inline]
    pub fn af_spec(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }
}

/// Counters of packets that hardware forwards (`ip stats show group offload`).
pub type LinkOffloadXstatsAttrs<'a> = AttrsOf<'a, sets::LinkOffloadXstats>;

impl<'a> LinkOffloadXstatsAttrs<'a> {
    /// Packets that reached the CPU; the layout of `stats64`.
    #[doc(alias = "IFLA_OFFLOAD_XSTATS_CPU_HIT")]
    #[inline]
    pub fn cpu_hit(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// State of the hardware counters, one entry for each kind; the index is its id.
    #[doc(alias = "IFLA_OFFLOAD_XSTATS_HW_S_INFO")]
    #[inline]
    pub fn hw_s_info(
        &self,
    ) -> Result<rt::Entries<'a, HwSInfoOneAttrs<'a>>, rt::DecodeError> {
        self.view.entries(2)
    }

    /// Counters of routed packets in hardware, u64 each.
    #[doc(alias = "IFLA_OFFLOAD_XSTATS_L3_STATS")]
    #[inline]
    pub fn l3_stats(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }
}

impl LinkOffloadXstatsWriter {
    /// Sets [`cpu-hit`](LinkOffloadXstatsAttrs#method.cpu_hit).
    #[inline]
    pub fn cpu_hit(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`hw-s-info`](LinkOffloadXstatsAttrs#method.hw_s_info).
    #[inline]
    pub fn hw_s_info<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut HwSInfoOneWriter, T),
    ) -> &mut Self {
        self.put_nests::<HwSInfoOneWriter, T>(2, first, entries, fill)
    }

    /// Sets [`l3-stats`](LinkOffloadXstatsAttrs#method.l3_stats).
    #[inline]
    pub fn l3_stats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }
}

/// State of one kind of hardware counter.
pub type HwSInfoOneAttrs<'a> = AttrsOf<'a, sets::HwSInfoOne>;

impl<'a> HwSInfoOneAttrs<'a> {
    /// 1 if the counter was requested.
    #[doc(alias = "IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST")]
    #[inline]
    pub fn request(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// 1 if hardware provides it.
    #[doc(alias = "IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED")]
    #[inline]
    pub fn used(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }
}

impl HwSInfoOneWriter {
    /// Sets [`request`](HwSInfoOneAttrs#method.request).
    #[inline]
    pub fn request(&mut self, value: u8) -> &mut Self {
        self.put_u8(1, value)
    }

    /// Sets [`used`](HwSInfoOneAttrs#method.used).
    #[inline]
    pub fn used(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }
}

/// Reference to a clock pin.
pub type LinkDpllPinAttrs<'a> = AttrsOf<'a, sets::LinkDpllPin>;

impl<'a> LinkDpllPinAttrs<'a> {
    /// Id of the pin in the dpll family.
    #[doc(alias = "DPLL_A_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl LinkDpllPinWriter {
    /// Sets [`id`](LinkDpllPinAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// Settings of netkit devices, BPF-driven relatives of veth (`ip link add type netkit`).
pub type LinkinfoNetkitAttrs<'a> = AttrsOf<'a, sets::LinkinfoNetkit>;

impl<'a> LinkinfoNetkitAttrs<'a> {
    /// In requests: the peer device, the `ifinfomsg` and the attributes of a newlink request.
    #[doc(alias = "IFLA_NETKIT_PEER_INFO")]
    #[inline]
    pub fn peer_info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// 1 on the device through which the pair is managed; read-only.
    #[doc(alias = "IFLA_NETKIT_PRIMARY")]
    #[inline]
    pub fn primary(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// Treatment of packets without a program.
    #[doc(alias = "IFLA_NETKIT_POLICY")]
    #[inline]
    pub fn policy(&self) -> Result<Option<NetkitPolicy>, rt::DecodeError> {
        self.view.get::<c::As<NetkitPolicy, u32>>(3)
    }

    /// The same for the peer.
    #[doc(alias = "IFLA_NETKIT_PEER_POLICY")]
    #[inline]
    pub fn peer_policy(&self) -> Result<Option<NetkitPolicy>, rt::DecodeError> {
        self.view.get::<c::As<NetkitPolicy, u32>>(4)
    }

    /// Layer; settable only on creation.
    #[doc(alias = "IFLA_NETKIT_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<NetkitMode>, rt::DecodeError> {
        self.view.get::<c::As<NetkitMode, u32>>(5)
    }

    /// Clearing of packet metadata.
    #[doc(alias = "IFLA_NETKIT_SCRUB")]
    #[inline]
    pub fn scrub(&self) -> Result<Option<NetkitScrub>, rt::DecodeError> {
        self.view.get::<c::As<NetkitScrub, u32>>(6)
    }

    /// The same for the peer.
    #[doc(alias = "IFLA_NETKIT_PEER_SCRUB")]
    #[inline]
    pub fn peer_scrub(&self) -> Result<Option<NetkitScrub>, rt::DecodeError> {
        self.view.get::<c::As<NetkitScrub, u32>>(7)
    }

    /// Bytes wanted free in front of packets.
    #[doc(alias = "IFLA_NETKIT_HEADROOM")]
    #[inline]
    pub fn headroom(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(8)
    }

    /// Bytes wanted free behind packets.
    #[doc(alias = "IFLA_NETKIT_TAILROOM")]
    #[inline]
    pub fn tailroom(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(9)
    }

    /// With or without a peer; settable only on creation.
    #[doc(alias = "IFLA_NETKIT_PAIRING")]
    #[inline]
    pub fn pairing(&self) -> Result<Option<NetkitPairing>, rt::DecodeError> {
        self.view.get::<c::As<NetkitPairing, u32>>(10)
    }
}

impl LinkinfoNetkitWriter {
    /// Sets [`peer-info`](LinkinfoNetkitAttrs#method.peer_info).
    #[inline]
    pub fn peer_info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`primary`](LinkinfoNetkitAttrs#method.primary).
    #[inline]
    pub fn primary(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`policy`](LinkinfoNetkitAttrs#method.policy).
    #[inline]
    pub fn policy(&mut self, value: NetkitPolicy) -> &mut Self {
        self.put_attr::<c::As<NetkitPolicy, u32>>(3, value)
    }

    /// Sets [`peer-policy`](LinkinfoNetkitAttrs#method.peer_policy).
    #[inline]
    pub fn peer_policy(&mut self, value: NetkitPolicy) -> &mut Self {
        self.put_attr::<c::As<NetkitPolicy, u32>>(4, value)
    }

    /// Sets [`mode`](LinkinfoNetkitAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: NetkitMode) -> &mut Self {
        self.put_attr::<c::As<NetkitMode, u32>>(5, value)
    }

    /// Sets [`scrub`](LinkinfoNetkitAttrs#method.scrub).
    #[inline]
    pub fn scrub(&mut self, value: NetkitScrub) -> &mut Self {
        self.put_attr::<c::As<NetkitScrub, u32>>(6, value)
    }

    /// Sets [`peer-scrub`](LinkinfoNetkitAttrs#method.peer_scrub).
    #[inline]
    pub fn peer_scrub(&mut self, value: NetkitScrub) -> &mut Self {
        self.put_attr::<c::As<NetkitScrub, u32>>(7, value)
    }

    /// Sets [`headroom`](LinkinfoNetkitAttrs#method.headroom).
    #[inline]
    pub fn headroom(&mut self, value: u16) -> &mut Self {
        self.put_u16(8, value)
    }

    /// Sets [`tailroom`](LinkinfoNetkitAttrs#method.tailroom).
    #[inline]
    pub fn tailroom(&mut self, value: u16) -> &mut Self {
        self.put_u16(9, value)
    }

    /// Sets [`pairing`](LinkinfoNetkitAttrs#method.pairing).
    #[inline]
    pub fn pairing(&mut self, value: NetkitPairing) -> &mut Self {
        self.put_attr::<c::As<NetkitPairing, u32>>(10, value)
    }
}

/// Settings of an OpenVPN device.
pub type LinkinfoOvpnAttrs<'a> = AttrsOf<'a, sets::LinkinfoOvpn>;

impl<'a> LinkinfoOvpnAttrs<'a> {
    /// Number of peers; settable only on creation.
    #[doc(alias = "IFLA_OVPN_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<OvpnMode>, rt::DecodeError> {
        self.view.get::<c::As<OvpnMode, u8>>(1)
    }
}

impl LinkinfoOvpnWriter {
    /// Sets [`mode`](LinkinfoOvpnAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: OvpnMode) -> &mut Self {
        self.put_attr::<c::As<OvpnMode, u8>>(1, value)
    }
}
