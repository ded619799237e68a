// @generated from specs/rt-link.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Route,
    events: [
        16 => Newlink,
        17 => Dellink,
        19 => Setlink,
        92 => Getstats,
        108 => Newlinkprop,
        109 => Dellinkprop,
    ],
}

rt::operations! { Newlink, Dellink, Getlink, Setlink, Newlinkprop, Dellinkprop, Getstats }

rt::flag_methods! { Newlink, Dellink, Setlink, Newlinkprop, Dellinkprop }

/// Creates an interface when `NLM_F_CREATE` is set; `linkinfo` selects the kind, as `ip link add
/// name br0 type bridge` does. `NLM_F_EXCL` turns an existing name into `EEXIST`; without it an
/// existing interface is changed, just as by setlink. Without `NLM_F_CREATE` a missing interface
/// gives `ENODEV`. A kind that the kernel does not know (after trying to load its module) gives
/// `EOPNOTSUPP`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - Single request: takes `address`, `broadcast`, `ifname`, `mtu`, `link`, `master`, `txqlen`,
///   `map`, `operstate`, `linkmode`, `linkinfo`, `net-ns-pid`, `ifalias`, `vfinfo-list`,
///   `vf-ports`, `port-self`, `af-spec`, `group`, `net-ns-fd`, `num-tx-queues`, `num-rx-queues`,
///   `carrier`, `link-netnsid`, `proto-down`, `gso-max-segs`, `gso-max-size`, `xdp`,
///   `target-netnsid`, `alt-ifname`, `proto-down-reason`, `gro-max-size`, `gso-ipv4-max-size`,
///   `gro-ipv4-max-size`; returns an acknowledgement.
#[doc(alias = "RTM_NEWLINK")]
#[inline]
#[must_use]
pub fn newlink() -> Newlink {
    RequestOf::__start::<Ifinfomsg>()
}

rt::request! {
    name: Newlink,
    start: newlink,
    operation: 0,
    modes: [Do],
    set: Link,
    view: LinkAttrs,
    header: Ifinfomsg,
}

impl Newlink {
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

    /// Sets [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
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

    /// Sets [`vfinfo-list`](LinkAttrs#method.vfinfo_list).
    #[inline]
    pub fn vfinfo_list(
        &mut self,
        fill: impl FnOnce(&mut VfinfoListWriter),
    ) -> &mut Self {
        self.put_nest::<VfinfoListWriter>(22, fill)
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

    /// Sets [`link-netnsid`](LinkAttrs#method.link_netnsid).
    #[inline]
    pub fn link_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(37, value)
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

    /// Sets [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Sets [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }

    /// Sets [`proto-down-reason`](LinkAttrs#method.proto_down_reason).
    #[inline]
    pub fn proto_down_reason(
        &mut self,
        fill: impl FnOnce(&mut ProtoDownReasonWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoDownReasonWriter>(55, fill)
    }

    /// Sets [`gro-max-size`](LinkAttrs#method.gro_max_size).
    #[inline]
    pub fn gro_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
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
}

/// Removes a virtual interface, as `ip link delete` does. Select it by index in the header or by
/// name, or all of a `group`. No such interface gives `ENODEV`; devices that were not created over
/// netlink, such as `lo` and hardware ports, give `EOPNOTSUPP`; a missing `CAP_NET_ADMIN` gives
/// `EPERM`.
/// - Single request: takes `ifname`, `group`, `target-netnsid`, `alt-ifname`; returns an
///   acknowledgement.
#[doc(alias = "RTM_DELLINK")]
#[inline]
#[must_use]
pub fn dellink() -> Dellink {
    RequestOf::__start::<Ifinfomsg>()
}

rt::request! {
    name: Dellink,
    start: dellink,
    operation: 2,
    modes: [Do],
    set: Link,
    view: LinkAttrs,
    header: Ifinfomsg,
}

impl Dellink {
    /// Sets [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`group`](LinkAttrs#method.group).
    #[inline]
    pub fn group(&mut self, value: u32) -> &mut Self {
        self.put_u32(27, value)
    }

    /// Sets [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Sets [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Describes one interface, chosen by index in the header or by name (`ENODEV` if there is none),
/// or with a dump all of them. It is what `ip -details link show` prints. `ext-mask` asks for extra
/// parts such as virtual functions, or leaves out the counters.
/// - Single request: takes `ifname`, `ext-mask`, `target-netnsid`, `alt-ifname`; returns `address`,
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
/// - Dump: takes `master`, `linkinfo`, `ext-mask`, `target-netnsid`; returns `address`,
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
#[inline]
#[must_use]
pub fn getlink() -> Getlink {
    RequestOf::__start::<Ifinfomsg>()
}

rt::request! {
    name: Getlink,
    start: getlink,
    operation: 3,
    modes: [DoReply, Dump],
    set: Link,
    view: LinkAttrs,
    header: Ifinfomsg,
}

/// The answer to [`getlink()`].
pub type GetlinkReply<'a> = rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>;

impl Getlink {
    /// Sets [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`linkinfo`](LinkAttrs#method.linkinfo).
    #[inline]
    pub fn linkinfo(&mut self, fill: impl FnOnce(&mut LinkinfoWriter)) -> &mut Self {
        self.put_nest::<LinkinfoWriter>(18, fill)
    }

    /// Sets [`ext-mask`](LinkAttrs#method.ext_mask).
    #[inline]
    pub fn ext_mask(&mut self, value: RtextFilter) -> &mut Self {
        self.put_attr::<c::As<RtextFilter, u32>>(29, value)
    }

    /// Sets [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Sets [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }
}

/// Changes an existing interface, as `ip link set` does: name, address, MTU, master, network
/// namespace, up or down (flags in the header) and more. Errors include `ENODEV` for an unknown
/// interface, `EBUSY` or `EOPNOTSUPP` from drivers that refuse, `EEXIST` for a new name that is
/// taken and `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `address`, `broadcast`, `ifname`, `mtu`, `master`, `protinfo`, `txqlen`,
///   `map`, `operstate`, `linkmode`, `linkinfo`, `net-ns-pid`, `ifalias`, `vfinfo-list`,
///   `vf-ports`, `port-self`, `af-spec`, `group`, `net-ns-fd`, `carrier`, `proto-down`,
///   `gso-max-segs`, `gso-max-size`, `xdp`, `target-netnsid`, `alt-ifname`, `proto-down-reason`,
///   `gro-max-size`, `gso-ipv4-max-size`, `gro-ipv4-max-size`; returns an acknowledgement.
#[doc(alias = "RTM_SETLINK")]
#[inline]
#[must_use]
pub fn setlink() -> Setlink {
    RequestOf::__start::<Ifinfomsg>()
}

rt::request! {
    name: Setlink,
    start: setlink,
    operation: 4,
    modes: [Do],
    set: Link,
    view: LinkAttrs,
    header: Ifinfomsg,
}

impl Setlink {
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

    /// Sets [`master`](LinkAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
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

    /// Sets [`vfinfo-list`](LinkAttrs#method.vfinfo_list).
    #[inline]
    pub fn vfinfo_list(
        &mut self,
        fill: impl FnOnce(&mut VfinfoListWriter),
    ) -> &mut Self {
        self.put_nest::<VfinfoListWriter>(22, fill)
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

    /// Sets [`carrier`](LinkAttrs#method.carrier).
    #[inline]
    pub fn carrier(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
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

    /// Sets [`target-netnsid`](LinkAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(46, value)
    }

    /// Sets [`alt-ifname`](LinkAttrs#method.alt_ifname).
    #[inline]
    pub fn alt_ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(53, value)
    }

    /// Sets [`proto-down-reason`](LinkAttrs#method.proto_down_reason).
    #[inline]
    pub fn proto_down_reason(
        &mut self,
        fill: impl FnOnce(&mut ProtoDownReasonWriter),
    ) -> &mut Self {
        self.put_nest::<ProtoDownReasonWriter>(55, fill)
    }

    /// Sets [`gro-max-size`](LinkAttrs#method.gro_max_size).
    #[inline]
    pub fn gro_max_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
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
}

/// Gives an interface alternative names, as `ip link property add` does. Select it by index in the
/// header or by name; the names are in `prop-list`. One that is taken gives `EEXIST`, a missing
/// `CAP_NET_ADMIN` gives `EPERM`.
/// - Single request: takes `ifname`, `prop-list`, `alt-ifname`; returns an acknowledgement.
#[doc(alias = "RTM_NEWLINKPROP")]
#[inline]
#[must_use]
pub fn newlinkprop() -> Newlinkprop {
    RequestOf::__start::<Ifinfomsg>()
}

rt::request! {
    name: Newlinkprop,
    start: newlinkprop,
    operation: 5,
    modes: [Do],
    set: Link,
    view: LinkAttrs,
    header: Ifinfomsg,
}

impl Newlinkprop {
    /// Sets [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
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
}

/// Takes alternative names from an interface, as `ip link property del` does. A name that the
/// interface does not have gives `ENOENT` or `EINVAL`.
/// - Single request: takes `ifname`, `prop-list`, `alt-ifname`; returns an acknowledgement.
#[doc(alias = "RTM_DELLINKPROP")]
#[inline]
#[must_use]
pub fn dellinkprop() -> Dellinkprop {
    RequestOf::__start::<Ifinfomsg>()
}

rt::request! {
    name: Dellinkprop,
    start: dellinkprop,
    operation: 6,
    modes: [Do],
    set: Link,
    view: LinkAttrs,
    header: Ifinfomsg,
}

impl Dellinkprop {
    /// Sets [`ifname`](LinkAttrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
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
}

/// Reads the counters of one interface or, with a dump, of all, as `ip stats show` does. The filter
/// mask in the header chooses the groups of counters; an empty mask gives `EINVAL`.
/// - Single request and dump: takes no attributes; returns `link-64`, `link-xstats`,
///   `link-xstats-slave`, `link-offload-xstats`, `af-spec`.
#[doc(alias = "RTM_GETSTATS")]
#[inline]
#[must_use]
pub fn getstats() -> Getstats {
    RequestOf::__start::<IfStatsMsg>()
}

rt::request! {
    name: Getstats,
    start: getstats,
    operation: 7,
    modes: [DoReply, Dump],
    set: Stats,
    view: StatsAttrs,
    header: IfStatsMsg,
}

/// The answer to [`getstats()`].
pub type GetstatsReply<'a> = rt::WithHeader<IfStatsMsg, StatsAttrs<'a>>;

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newlink`: reports a change of the kind that [`newlink()`] makes.
    Newlink(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `dellink`: reports a change of the kind that [`dellink()`] makes.
    Dellink(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `setlink`: reports a change of the kind that [`setlink()`] makes.
    Setlink(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `getstats`: the reply to [`getstats()`], which the kernel may also send on its own.
    Getstats(rt::WithHeader<IfStatsMsg, StatsAttrs<'a>>),
    /// `newlinkprop`: reports a change of the kind that [`newlinkprop()`] makes.
    Newlinkprop(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
    /// `dellinkprop`: reports a change of the kind that [`dellinkprop()`] makes.
    Dellinkprop(rt::WithHeader<Ifinfomsg, LinkAttrs<'a>>),
}
