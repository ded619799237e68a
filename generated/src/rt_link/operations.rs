// @generated from specs/rt-link.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Route, [Newlink(16), Dellink(17), Setlink(19), Getstats(92),
    Newlinkprop(108), Dellinkprop(109)]
);

rt::operations!(Newlink, Dellink, Getlink, Setlink, Newlinkprop, Dellinkprop, Getstats);

rt::modify!(Newlink, Dellink, Setlink, Newlinkprop, Dellinkprop);

/// Creates an interface when `NLM_F_CREATE` is set; `linkinfo` selects the kind, as `ip link add
/// name br0 type bridge` does. `NLM_F_EXCL` turns an existing name into `EEXIST`; without it an
/// existing interface is changed, just as by setlink. Without `NLM_F_CREATE` a missing interface
/// gives `ENODEV`. A kind that the kernel does not know (after trying to load its module) gives
/// `EOPNOTSUPP`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - For one object it takes `address`, `broadcast`, `ifname`, `mtu`, `link`, `master`, `txqlen`,
///   `map`, `operstate`, `linkmode`, `linkinfo`, `net-ns-pid`, `ifalias`, `vfinfo-list`,
///   `vf-ports`, `port-self`, `af-spec`, `group`, `net-ns-fd`, `num-tx-queues`, `num-rx-queues`,
///   `carrier`, `link-netnsid`, `proto-down`, `gso-max-segs`, `gso-max-size`, `xdp`,
///   `target-netnsid`, `alt-ifname`, `proto-down-reason`, `gro-max-size`, `gso-ipv4-max-size`,
///   `gro-ipv4-max-size`; it returns an acknowledgement.
#[doc(alias = "RTM_NEWLINK")]
pub type Newlink = RequestOf<ops::Newlink>;

rt::request!(newlink, Newlink, NewlinkReply, 0, [Do], LinkAttrs, Link, Ifinfomsg);

impl Newlink {
    /// Writes [`address`](LinkAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(1, value.into())
    }

    /// Writes [`broadcast`](LinkAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Writes [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`mtu`](LinkAttrs#method.mtu).
    #[inline]
    pub fn mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`link`](LinkAttrs#method.link).
    #[inline]
    pub fn link(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Writes [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`txqlen`](LinkAttrs#method.txqlen): at most 32767.
    #[inline]
    pub fn txqlen(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(13, value)
    }

    /// Writes [`map`](LinkAttrs#method.map).
    #[inline]
    pub fn map(&mut self, value: RtnlLinkIfmap) -> &mut Self {
        self.put_attr::<c::Struct<RtnlLinkIfmap>>(14, value)
    }

    /// Writes [`operstate`](LinkAttrs#method.operstate).
    #[inline]
    pub fn operstate(&mut self, value: u8) -> &mut Self {
        self.put_u8(16, value)
    }

    /// Writes [`linkmode`](LinkAttrs#method.linkmode).
    #[inline]
    pub fn linkmode(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }

    /// Writes [`linkinfo`](LinkAttrs#method.linkinfo).
    #[inline]
    pub fn linkinfo(&mut self, fill: impl FnOnce(&mut LinkinfoWriter)) -> &mut Self {
        self.put_nest::<LinkinfoWriter>(18, fill)
    }

    /// Writes [`net-ns-pid`](LinkAttrs#method.net_ns_pid).
    #[inline]
    pub fn net_ns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Writes [`ifalias`](LinkAttrs#method.ifalias).
    #[inline]
    pub fn ifalias(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(20, value)
    }

    /// Writes [`vfinfo-list`](LinkAttrs#method.vfinfo_list).
    #[inline]
    pub fn vfinfo_list(
        &mut self,
        fill: impl FnOnce(&mut VfinfoListWriter),
    ) -> &mut Self {
        self.put_nest::<VfinfoListWriter>(22, fill)
    }

    /// Writes [`vf-ports`](LinkAttrs#method.vf_ports).
    #[inline]
    pub fn vf_ports(&mut self, fill: impl FnOnce(&mut VfPortsWriter)) -> &mut Self {
        self.put_nest::<VfPortsWriter>(24, fill)
    }

    /// Writes [`port-self`](LinkAttrs#method.port_self).
    #[inline]
    pub fn port_self(&mut self, fill: impl FnOnce(&mut PortSelfWriter)) -> &mut Self {
        self.put_nest::<PortSelfWriter>(25, fill)
    }

    /// Writes [`af-spec`](LinkAttrs#method.af_spec).
    #[inline]
    pub fn af_spec(&mut self, fill: impl FnOnce(&mut AfSpecWriter)) -> &mut Self {
        self.put_nest::<AfSpecWriter>(26, fill)
    }

    /// Writes [`group`](LinkAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Writes [`net-ns-fd`](LinkAttrs#method.net_ns_fd).
    #[inline]
    pub fn net_ns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Writes [`num-tx-queues`](LinkAttrs#method.num_tx_queues).
    #[inline]
    pub fn num_tx_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(31, value)
    }

    /// Writes [`num-rx-queues`](LinkAttrs#method.num_rx_queues).
    #[inline]
    pub fn num_rx_queues(&mut self, value: u32) -> &mut Self {
        self.put_u32(32, value)
    }

    /// Writes [`carrier`](LinkAttrs#method.carrier).
    #[inline]
    pub fn carrier(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Writes [`link-netnsid`](LinkAttrs#method.link_netnsid).
    #[inline]
    pub fn link_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(37, value)
    }

    /// Writes [`proto-down`](LinkAttrs#method.proto_down).
    #[inline]
    pub fn proto_down(&mut self, value: u8) -> &mut Self {
        self.put_u8(39, value)
    }

    /// Writes [`gso-max-segs`](LinkAttrs#method.gso_max_segs).
    #[inline]
    pub fn gso_max_segs(&mut self, value: u32) -> &mut Self {
        self.put_u32(40, value)
    }

    /// Writes [`gso-max-size`](LinkAttrs#method.gso_max_size).
    #[inline]
    pub fn gso_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(41, value)
    }

    /// Writes [`xdp`](LinkAttrs#method.xdp).
    #[inline]
    pub fn xdp(&mut self, fill: impl FnOnce(&mut XdpWriter)) -> &mut Self {
        self.put_nest::<XdpWriter>(43, fill)
    }

    /// Writes [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Writes [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }

    /// Writes [`proto-down-reason`](LinkAttrs#method.proto_down_reason).
    #[inline]
    pub fn proto_down_reason(
        &mut self,
        fill: impl FnOnce(&mut ProtoDownReasonWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoDownReasonWriter>(55, fill)
    }

    /// Writes [`gro-max-size`](LinkAttrs#method.gro_max_size).
    #[inline]
    pub fn gro_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }

    /// Writes [`gso-ipv4-max-size`](LinkAttrs#method.gso_ipv4_max_size).
    #[inline]
    pub fn gso_ipv4_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(63, value)
    }

    /// Writes [`gro-ipv4-max-size`](LinkAttrs#method.gro_ipv4_max_size).
    #[inline]
    pub fn gro_ipv4_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(64, value)
    }
}

/// Removes a virtual interface, as `ip link delete` does. Select it by index in the header or by
/// name, or all of a `group`. No such interface gives `ENODEV`; devices that were not created over
/// netlink, such as `lo` and hardware ports, give `EOPNOTSUPP`; a missing `CAP_NET_ADMIN` gives
/// `EPERM`.
/// - For one object it takes `ifname`, `group`, `target-netnsid`, `alt-ifname`; it returns an
///   acknowledgement.
#[doc(alias = "RTM_DELLINK")]
pub type Dellink = RequestOf<ops::Dellink>;

rt::request!(dellink, Dellink, DellinkReply, 2, [Do], LinkAttrs, Link, Ifinfomsg);

impl Dellink {
    /// Writes [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`group`](LinkAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Writes [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Writes [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Describes one interface, chosen by index in the header or by name (`ENODEV` if there is none),
/// or with a dump all of them. It is what `ip -details link show` prints. `ext-mask` asks for extra
/// parts such as virtual functions, or leaves out the counters.
/// - For one object it takes `ifname`, `ext-mask`, `target-netnsid`, `alt-ifname`; it returns
///   `address`, `broadcast`, `ifname`, `mtu`, `link`, `qdisc`, `stats`, `master`, `wireless`,
///   `protinfo`, `txqlen`, `map`, `weight`, `operstate`, `linkmode`, `linkinfo`, `net-ns-pid`,
///   `ifalias`, `num-vf`, `vfinfo-list`, `stats64`, `vf-ports`, `port-self`, `af-spec`, `group`,
///   `net-ns-fd`, `ext-mask`, `promiscuity`, `num-tx-queues`, `num-rx-queues`, `carrier`,
///   `phys-port-id`, `carrier-changes`, `phys-switch-id`, `link-netnsid`, `phys-port-name`,
///   `proto-down`, `gso-max-segs`, `gso-max-size`, `xdp`, `event`, `new-netnsid`, `target-netnsid`,
///   `carrier-up-count`, `carrier-down-count`, `new-ifindex`, `min-mtu`, `max-mtu`, `prop-list`,
///   `perm-address`, `proto-down-reason`, `parent-dev-name`, `parent-dev-bus-name`, `gro-max-size`,
///   `tso-max-size`, `tso-max-segs`, `allmulti`, `devlink-port`, `gso-ipv4-max-size`,
///   `gro-ipv4-max-size`, `dpll-pin`, `max-pacing-offload-horizon`, `netns-immutable`, `headroom`,
///   `tailroom`.
/// - As a dump it takes `master`, `linkinfo`, `ext-mask`, `target-netnsid`; it returns `address`,
///   `broadcast`, `ifname`, `mtu`, `link`, `qdisc`, `stats`, `master`, `wireless`, `protinfo`,
///   `txqlen`, `map`, `weight`, `operstate`, `linkmode`, `linkinfo`, `net-ns-pid`, `ifalias`,
///   `num-vf`, `vfinfo-list`, `stats64`, `vf-ports`, `port-self`, `af-spec`, `group`, `net-ns-fd`,
///   `ext-mask`, `promiscuity`, `num-tx-queues`, `num-rx-queues`, `carrier`, `phys-port-id`,
///   `carrier-changes`, `phys-switch-id`, `link-netnsid`, `phys-port-name`, `proto-down`,
///   `gso-max-segs`, `gso-max-size`, `xdp`, `event`, `new-netnsid`, `target-netnsid`,
///   `carrier-up-count`, `carrier-down-count`, `new-ifindex`, `min-mtu`, `max-mtu`, `prop-list`,
///   `perm-address`, `proto-down-reason`, `parent-dev-name`, `parent-dev-bus-name`, `gro-max-size`,
///   `tso-max-size`, `tso-max-segs`, `allmulti`, `devlink-port`, `gso-ipv4-max-size`,
///   `gro-ipv4-max-size`, `dpll-pin`, `max-pacing-offload-horizon`, `netns-immutable`, `headroom`,
///   `tailroom`.
#[doc(alias = "RTM_GETLINK")]
pub type Getlink = RequestOf<ops::Getlink>;

rt::request!(
    getlink, Getlink, GetlinkReply, 3, [DoReply, Dump], LinkAttrs, Link, Ifinfomsg
);

impl Getlink {
    /// Writes [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`linkinfo`](LinkAttrs#method.linkinfo).
    #[inline]
    pub fn linkinfo(&mut self, fill: impl FnOnce(&mut LinkinfoWriter)) -> &mut Self {
        self.put_nest::<LinkinfoWriter>(18, fill)
    }

    /// Writes [`ext-mask`](LinkAttrs#method.ext_mask).
    #[inline]
    pub fn ext_mask(&mut self, value: RtextFilter) -> &mut Self {
        self.put_attr::<c::As<RtextFilter, u32>>(29, value)
    }

    /// Writes [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Writes [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Changes an existing interface, as `ip link set` does: name, address, MTU, master, network
/// namespace, up or down (flags in the header) and more. Errors include `ENODEV` for an unknown
/// interface, `EBUSY` or `EOPNOTSUPP` from drivers that refuse, `EEXIST` for a new name that is
/// taken and `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `address`, `broadcast`, `ifname`, `mtu`, `master`, `protinfo`,
///   `txqlen`, `map`, `operstate`, `linkmode`, `linkinfo`, `net-ns-pid`, `ifalias`, `vfinfo-list`,
///   `vf-ports`, `port-self`, `af-spec`, `group`, `net-ns-fd`, `carrier`, `proto-down`,
///   `gso-max-segs`, `gso-max-size`, `xdp`, `target-netnsid`, `alt-ifname`, `proto-down-reason`,
///   `gro-max-size`, `gso-ipv4-max-size`, `gro-ipv4-max-size`; it returns an acknowledgement.
#[doc(alias = "RTM_SETLINK")]
pub type Setlink = RequestOf<ops::Setlink>;

rt::request!(setlink, Setlink, SetlinkReply, 4, [Do], LinkAttrs, Link, Ifinfomsg);

impl Setlink {
    /// Writes [`address`](LinkAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(1, value.into())
    }

    /// Writes [`broadcast`](LinkAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Writes [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`mtu`](LinkAttrs#method.mtu).
    #[inline]
    pub fn mtu(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Writes [`protinfo`](LinkAttrs#method.protinfo).
    #[inline]
    pub fn protinfo(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }

    /// Writes [`txqlen`](LinkAttrs#method.txqlen): at most 32767.
    #[inline]
    pub fn txqlen(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(13, value)
    }

    /// Writes [`map`](LinkAttrs#method.map).
    #[inline]
    pub fn map(&mut self, value: RtnlLinkIfmap) -> &mut Self {
        self.put_attr::<c::Struct<RtnlLinkIfmap>>(14, value)
    }

    /// Writes [`operstate`](LinkAttrs#method.operstate).
    #[inline]
    pub fn operstate(&mut self, value: u8) -> &mut Self {
        self.put_u8(16, value)
    }

    /// Writes [`linkmode`](LinkAttrs#method.linkmode).
    #[inline]
    pub fn linkmode(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }

    /// Writes [`linkinfo`](LinkAttrs#method.linkinfo).
    #[inline]
    pub fn linkinfo(&mut self, fill: impl FnOnce(&mut LinkinfoWriter)) -> &mut Self {
        self.put_nest::<LinkinfoWriter>(18, fill)
    }

    /// Writes [`net-ns-pid`](LinkAttrs#method.net_ns_pid).
    #[inline]
    pub fn net_ns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Writes [`ifalias`](LinkAttrs#method.ifalias).
    #[inline]
    pub fn ifalias(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(20, value)
    }

    /// Writes [`vfinfo-list`](LinkAttrs#method.vfinfo_list).
    #[inline]
    pub fn vfinfo_list(
        &mut self,
        fill: impl FnOnce(&mut VfinfoListWriter),
    ) -> &mut Self {
        self.put_nest::<VfinfoListWriter>(22, fill)
    }

    /// Writes [`vf-ports`](LinkAttrs#method.vf_ports).
    #[inline]
    pub fn vf_ports(&mut self, fill: impl FnOnce(&mut VfPortsWriter)) -> &mut Self {
        self.put_nest::<VfPortsWriter>(24, fill)
    }

    /// Writes [`port-self`](LinkAttrs#method.port_self).
    #[inline]
    pub fn port_self(&mut self, fill: impl FnOnce(&mut PortSelfWriter)) -> &mut Self {
        self.put_nest::<PortSelfWriter>(25, fill)
    }

    /// Writes [`af-spec`](LinkAttrs#method.af_spec).
    #[inline]
    pub fn af_spec(&mut self, fill: impl FnOnce(&mut AfSpecWriter)) -> &mut Self {
        self.put_nest::<AfSpecWriter>(26, fill)
    }

    /// Writes [`group`](LinkAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Writes [`net-ns-fd`](LinkAttrs#method.net_ns_fd).
    #[inline]
    pub fn net_ns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(28, value)
    }

    /// Writes [`carrier`](LinkAttrs#method.carrier).
    #[inline]
    pub fn carrier(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Writes [`proto-down`](LinkAttrs#method.proto_down).
    #[inline]
    pub fn proto_down(&mut self, value: u8) -> &mut Self {
        self.put_u8(39, value)
    }

    /// Writes [`gso-max-segs`](LinkAttrs#method.gso_max_segs).
    #[inline]
    pub fn gso_max_segs(&mut self, value: u32) -> &mut Self {
        self.put_u32(40, value)
    }

    /// Writes [`gso-max-size`](LinkAttrs#method.gso_max_size).
    #[inline]
    pub fn gso_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(41, value)
    }

    /// Writes [`xdp`](LinkAttrs#method.xdp).
    #[inline]
    pub fn xdp(&mut self, fill: impl FnOnce(&mut XdpWriter)) -> &mut Self {
        self.put_nest::<XdpWriter>(43, fill)
    }

    /// Writes [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Writes [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }

    /// Writes [`proto-down-reason`](LinkAttrs#method.proto_down_reason).
    #[inline]
    pub fn proto_down_reason(
        &mut self,
        fill: impl FnOnce(&mut ProtoDownReasonWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoDownReasonWriter>(55, fill)
    }

    /// Writes [`gro-max-size`](LinkAttrs#method.gro_max_size).
    #[inline]
    pub fn gro_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }

    /// Writes [`gso-ipv4-max-size`](LinkAttrs#method.gso_ipv4_max_size).
    #[inline]
    pub fn gso_ipv4_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(63, value)
    }

    /// Writes [`gro-ipv4-max-size`](LinkAttrs#method.gro_ipv4_max_size).
    #[inline]
    pub fn gro_ipv4_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(64, value)
    }
}

/// Gives an interface alternative names, as `ip link property add` does. Select it by index in the
/// header or by name; the names are in `prop-list`. One that is taken gives `EEXIST`, a missing
/// `CAP_NET_ADMIN` gives `EPERM`.
/// - For one object it takes `ifname`, `prop-list`, `alt-ifname`; it returns an acknowledgement.
#[doc(alias = "RTM_NEWLINKPROP")]
pub type Newlinkprop = RequestOf<ops::Newlinkprop>;

rt::request!(
    newlinkprop, Newlinkprop, NewlinkpropReply, 5, [Do], LinkAttrs, Link, Ifinfomsg
);

impl Newlinkprop {
    /// Writes [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`prop-list`](LinkAttrs#method.prop_list).
    #[inline]
    pub fn prop_list(
        &mut self,
        fill: impl FnOnce(&mut PropListLinkWriter),
    ) -> &mut Self {
        self.put_nest::<PropListLinkWriter>(52, fill)
    }

    /// Writes [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Takes alternative names from an interface, as `ip link property del` does. A name that the
/// interface does not have gives `ENOENT` or `EINVAL`.
/// - For one object it takes `ifname`, `prop-list`, `alt-ifname`; it returns an acknowledgement.
#[doc(alias = "RTM_DELLINKPROP")]
pub type Dellinkprop = RequestOf<ops::Dellinkprop>;

rt::request!(
    dellinkprop, Dellinkprop, DellinkpropReply, 6, [Do], LinkAttrs, Link, Ifinfomsg
);

impl Dellinkprop {
    /// Writes [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Writes [`prop-list`](LinkAttrs#method.prop_list).
    #[inline]
    pub fn prop_list(
        &mut self,
        fill: impl FnOnce(&mut PropListLinkWriter),
    ) -> &mut Self {
        self.put_nest::<PropListLinkWriter>(52, fill)
    }

    /// Writes [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Reads the counters of one interface or, with a dump, of all, as `ip stats show` does. The filter
/// mask in the header chooses the groups of counters; an empty mask gives `EINVAL`.
/// - For one object and as a dump it takes no attributes; it returns `link-64`, `link-xstats`,
///   `link-xstats-slave`, `link-offload-xstats`, `af-spec`.
#[doc(alias = "RTM_GETSTATS")]
pub type Getstats = RequestOf<ops::Getstats>;

rt::request!(
    getstats, Getstats, GetstatsReply, 7, [DoReply, Dump], StatsAttrs, Stats, IfStatsMsg
);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newlink`: somebody did what [`Newlink`] asks for.
    Newlink(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `dellink`: somebody did what [`Dellink`] asks for.
    Dellink(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `setlink`: somebody did what [`Setlink`] asks for.
    Setlink(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `getstats`: what answers [`Getstats`], also sent by itself where the kernel does so.
    Getstats(rt::WithHeader<IfStatsMsg, StatsAttrs<'a>>),
    /// `newlinkprop`: somebody did what [`Newlinkprop`] asks for.
    Newlinkprop(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `dellinkprop`: somebody did what [`Dellinkprop`] asks for.
    Dellinkprop(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
}
