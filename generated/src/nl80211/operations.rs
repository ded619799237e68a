// @generated from specs/nl80211.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        3 => GetWiphy,
        7 => NewInterfaceNtf,
        8 => DelInterfaceNtf,
        33 => TriggerScanNtf,
        34 => NewScanResultsNtf,
        35 => ScanAbortedNtf,
        95 => GetProtocolFeatures,
    ],
}

rt::operations! {
    GetWiphy,
    GetInterface,
    GetProtocolFeatures,
    SetInterface,
    NewInterface,
    DelInterface,
    JoinIbss,
    LeaveIbss,
    SetWiphyNetns,
    GetScan,
    TriggerScan,
    AbortScan,
}

/// Describes a radio: bands, channels and their limits, ciphers, interface types, supported
/// commands (`iw phy` and `iw list`). Choose it by `wiphy`, or by the `ifindex` or `wdev` of an
/// interface on it. Without any of them it gives `EINVAL`, if there is no such radio `ENODEV`.
///
/// Asked for one radio, the kernel answers in one message and leaves out what is too new or too
/// large for it; an answer that still does not fit gives `ENOBUFS`. For the full description dump
/// with `split-wiphy-dump`: each radio then comes as several messages, all with its `wiphy`,
/// `wiphy-name` and `generation`, and other attributes spread over them, nests such as
/// `wiphy-bands` included; join them by `wiphy`. The selecting attributes narrow a dump to one
/// radio.
/// - Single request: takes `wiphy`, `ifindex`, `wdev`; returns `wiphy`, `wiphy-name`, `mac`,
///   `wiphy-bands`, `supported-iftypes`, `max-num-scan-ssids`, `generation`, `supported-commands`,
///   `max-scan-ie-len`, `cipher-suites`, `wiphy-retry-short`, `wiphy-retry-long`,
///   `wiphy-frag-threshold`, `wiphy-rts-threshold`, `max-num-pmkids`, `wiphy-coverage-class`,
///   `tx-frame-types`, `rx-frame-types`, `control-port-ethertype`, `support-ibss-rsn`,
///   `wiphy-antenna-tx`, `wiphy-antenna-rx`, `offchannel-tx-ok`, `max-remain-on-channel-duration`,
///   `wiphy-antenna-avail-tx`, `wiphy-antenna-avail-rx`, `support-mesh-auth`,
///   `wowlan-triggers-supported`, `interface-combinations`, `software-iftypes`,
///   `max-num-sched-scan-ssids`, `max-sched-scan-ie-len`, `support-ap-uapsd`, `max-match-sets`,
///   `tdls-support`, `tdls-external-setup`, `feature-flags`, `ht-capability-mask`, `mac-addrs`,
///   `ext-capa`, `ext-capa-mask`, `vht-capability-mask`, `support-5-mhz`, `support-10-mhz`,
///   `vendor-data`, `vendor-events`, `max-csa-counters`, `ext-features`,
///   `max-num-sched-scan-plans`, `max-scan-plan-interval`, `max-scan-plan-iterations`, `bands`,
///   `sched-scan-max-reqs`, `txq-stats`, `txq-limit`, `txq-memory-limit`, `txq-quantum`,
///   `sar-spec`, `mbssid-config`, `max-num-akm-suites`, `wiphy-interface-combinations`.
/// - Dump: takes `wiphy`, `ifindex`, `wdev`, `split-wiphy-dump`; returns `wiphy`, `wiphy-name`,
///   `mac`, `wiphy-bands`, `supported-iftypes`, `max-num-scan-ssids`, `generation`,
///   `supported-commands`, `max-scan-ie-len`, `cipher-suites`, `wiphy-retry-short`,
///   `wiphy-retry-long`, `wiphy-frag-threshold`, `wiphy-rts-threshold`, `max-num-pmkids`,
///   `wiphy-coverage-class`, `tx-frame-types`, `rx-frame-types`, `control-port-ethertype`,
///   `support-ibss-rsn`, `wiphy-antenna-tx`, `wiphy-antenna-rx`, `offchannel-tx-ok`,
///   `max-remain-on-channel-duration`, `wiphy-antenna-avail-tx`, `wiphy-antenna-avail-rx`,
///   `support-mesh-auth`, `wowlan-triggers-supported`, `interface-combinations`,
///   `software-iftypes`, `max-num-sched-scan-ssids`, `max-sched-scan-ie-len`, `support-ap-uapsd`,
///   `max-match-sets`, `tdls-support`, `tdls-external-setup`, `feature-flags`,
///   `ht-capability-mask`, `mac-addrs`, `ext-capa`, `ext-capa-mask`, `vht-capability-mask`,
///   `support-5-mhz`, `support-10-mhz`, `vendor-data`, `vendor-events`, `max-csa-counters`,
///   `ext-features`, `max-num-sched-scan-plans`, `max-scan-plan-interval`,
///   `max-scan-plan-iterations`, `bands`, `sched-scan-max-reqs`, `txq-stats`, `txq-limit`,
///   `txq-memory-limit`, `txq-quantum`, `sar-spec`, `mbssid-config`, `max-num-akm-suites`,
///   `wiphy-interface-combinations`.
#[doc(alias = "NL80211_CMD_GET_WIPHY")]
#[inline]
#[must_use]
pub fn get_wiphy() -> GetWiphy {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetWiphy,
    start: get_wiphy,
    operation: 0,
    modes: [DoReply, Dump],
    set: Nl80211,
    view: Nl80211Attrs,
}

/// The answer to [`get_wiphy()`].
pub type GetWiphyReply<'a> = rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>;

impl GetWiphy {
    /// Sets [`wiphy`](Nl80211Attrs#method.wiphy).
    #[inline]
    pub fn wiphy(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`split-wiphy-dump`](Nl80211Attrs#method.split_wiphy_dump).
    #[inline]
    pub fn split_wiphy_dump(&mut self, present: bool) -> &mut Self {
        self.put_flag(174, present)
    }
}

/// Describes one wireless interface, or with a dump all of them (`iw dev`). The kernel finds the
/// one by `ifindex` or `wdev`, and gives `EINVAL` if neither is there, `ENODEV` if nothing is
/// found. In a dump, `wiphy` narrows the list to the interfaces of a radio. An interface without
/// network device, such as one for P2P discovery, has a `wdev` but neither name nor index.
/// - Single request: takes `ifindex`, `wdev`; returns `wiphy`, `ifindex`, `ifname`, `iftype`,
///   `mac`, `wiphy-freq`, `wiphy-channel-type`, `generation`, `ssid`, `4addr`,
///   `wiphy-tx-power-level`, `wdev`, `channel-width`, `center-freq1`, `center-freq2`, `txq-stats`,
///   `wiphy-freq-offset`, `center-freq1-offset`, `vif-radio-mask`.
/// - Dump: takes `wiphy`, `ifindex`, `wdev`; returns `wiphy`, `ifindex`, `ifname`, `iftype`, `mac`,
///   `wiphy-freq`, `wiphy-channel-type`, `generation`, `ssid`, `4addr`, `wiphy-tx-power-level`,
///   `wdev`, `channel-width`, `center-freq1`, `center-freq2`, `txq-stats`, `wiphy-freq-offset`,
///   `center-freq1-offset`, `vif-radio-mask`.
#[doc(alias = "NL80211_CMD_GET_INTERFACE")]
#[inline]
#[must_use]
pub fn get_interface() -> GetInterface {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetInterface,
    start: get_interface,
    operation: 1,
    modes: [DoReply, Dump],
    set: Nl80211,
    view: Nl80211Attrs,
}

/// The answer to [`get_interface()`].
pub type GetInterfaceReply<'a> = rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>;

impl GetInterface {
    /// Sets [`wiphy`](Nl80211Attrs#method.wiphy).
    #[inline]
    pub fn wiphy(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }
}

/// Returns what the kernel supports of the protocol itself, for the moment whether dumps of radios
/// may be split. Needs no attributes. A kernel before 3.10 gives `EOPNOTSUPP`.
/// - Single request: takes no attributes; returns `protocol-features`.
#[doc(alias = "NL80211_CMD_GET_PROTOCOL_FEATURES")]
#[inline]
#[must_use]
pub fn get_protocol_features() -> GetProtocolFeatures {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetProtocolFeatures,
    start: get_protocol_features,
    operation: 2,
    modes: [DoReply],
    set: Nl80211,
    view: Nl80211Attrs,
}

/// The answer to [`get_protocol_features()`].
pub type GetProtocolFeaturesReply<'a> = rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>;

/// Changes an interface: its type (`iw dev wlan0 set type ...`) or whether it uses four addresses.
/// `EBUSY` if it is up and its driver cannot change it then, `EOPNOTSUPP` for a type the radio does
/// not have, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `ifindex`, `iftype`, `mesh-id`, `4addr`, `wdev`, `vif-radio-mask`;
///   returns an acknowledgement.
#[doc(alias = "NL80211_CMD_SET_INTERFACE")]
#[inline]
#[must_use]
pub fn set_interface() -> SetInterface {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SetInterface,
    start: set_interface,
    operation: 3,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl SetInterface {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`iftype`](Nl80211Attrs#method.iftype).
    #[inline]
    pub fn iftype(&mut self, value: Iftype) -> &mut Self {
        self.put_attr::<c::As<Iftype, u32>>(5, value)
    }

    /// Sets [`mesh-id`](Nl80211Attrs#method.mesh_id).
    #[inline]
    pub fn mesh_id(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(24, value)
    }

    /// Sets [`4addr`](Nl80211Attrs#method._4addr).
    #[inline]
    pub fn _4addr(&mut self, value: u8) -> &mut Self {
        self.put_u8(83, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`vif-radio-mask`](Nl80211Attrs#method.vif_radio_mask).
    #[inline]
    pub fn vif_radio_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(333, value)
    }
}

/// Makes an interface on a radio (`iw phy phy0 interface add ...`) and describes it. `EOPNOTSUPP`
/// for a type the radio does not have, `ENFILE` for a name that is taken, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `wiphy`, `ifname`, `iftype`, `mac`, `mesh-id`, `4addr`, `socket-owner`,
///   `vif-radio-mask`; returns `wiphy`, `ifindex`, `ifname`, `iftype`, `mac`, `wiphy-freq`,
///   `wiphy-channel-type`, `generation`, `ssid`, `4addr`, `wiphy-tx-power-level`, `wdev`,
///   `channel-width`, `center-freq1`, `center-freq2`, `txq-stats`, `wiphy-freq-offset`,
///   `center-freq1-offset`, `vif-radio-mask`.
#[doc(alias = "NL80211_CMD_NEW_INTERFACE")]
#[inline]
#[must_use]
pub fn new_interface() -> NewInterface {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: NewInterface,
    start: new_interface,
    operation: 4,
    modes: [DoReply],
    set: Nl80211,
    view: Nl80211Attrs,
}

/// The answer to [`new_interface()`].
pub type NewInterfaceReply<'a> = rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>;

impl NewInterface {
    /// Sets [`wiphy`](Nl80211Attrs#method.wiphy).
    #[inline]
    pub fn wiphy(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ifname`](Nl80211Attrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets [`iftype`](Nl80211Attrs#method.iftype).
    #[inline]
    pub fn iftype(&mut self, value: Iftype) -> &mut Self {
        self.put_attr::<c::As<Iftype, u32>>(5, value)
    }

    /// Sets [`mac`](Nl80211Attrs#method.mac).
    #[inline]
    pub fn mac(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(6, value.into())
    }

    /// Sets [`mesh-id`](Nl80211Attrs#method.mesh_id).
    #[inline]
    pub fn mesh_id(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(24, value)
    }

    /// Sets [`4addr`](Nl80211Attrs#method._4addr).
    #[inline]
    pub fn _4addr(&mut self, value: u8) -> &mut Self {
        self.put_u8(83, value)
    }

    /// Sets [`socket-owner`](Nl80211Attrs#method.socket_owner).
    #[inline]
    pub fn socket_owner(&mut self, present: bool) -> &mut Self {
        self.put_flag(204, present)
    }

    /// Sets [`vif-radio-mask`](Nl80211Attrs#method.vif_radio_mask).
    #[inline]
    pub fn vif_radio_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(333, value)
    }
}

/// Removes an interface (`iw dev wlan1 del`). `EOPNOTSUPP` if the driver cannot, `EPERM` without
/// `CAP_NET_ADMIN`.
/// - Single request: takes `ifindex`, `wdev`; returns an acknowledgement.
#[doc(alias = "NL80211_CMD_DEL_INTERFACE")]
#[inline]
#[must_use]
pub fn del_interface() -> DelInterface {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DelInterface,
    start: del_interface,
    operation: 6,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl DelInterface {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }
}

/// Joins an ad hoc network, or creates it if there is none (`iw dev wlan0 ibss join`). The
/// interface must be of type `adhoc` and up. `EINVAL` for a missing `ssid` or frequency, `EALREADY`
/// if it is member of one, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `ifindex`, `mac`, `beacon-interval`, `bss-basic-rates`, `wiphy-freq`,
///   `wiphy-channel-type`, `ie`, `ssid`, `freq-fixed`, `control-port`, `privacy`, `keys`,
///   `mcast-rate`, `wdev`, `channel-width`, `center-freq1`, `center-freq2`, `socket-owner`; returns
///   an acknowledgement.
#[doc(alias = "NL80211_CMD_JOIN_IBSS")]
#[inline]
#[must_use]
pub fn join_ibss() -> JoinIbss {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: JoinIbss,
    start: join_ibss,
    operation: 8,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl JoinIbss {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`mac`](Nl80211Attrs#method.mac).
    #[inline]
    pub fn mac(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(6, value.into())
    }

    /// Sets [`beacon-interval`](Nl80211Attrs#method.beacon_interval).
    #[inline]
    pub fn beacon_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`bss-basic-rates`](Nl80211Attrs#method.bss_basic_rates).
    #[inline]
    pub fn bss_basic_rates(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(36, value)
    }

    /// Sets [`wiphy-freq`](Nl80211Attrs#method.wiphy_freq).
    #[inline]
    pub fn wiphy_freq(&mut self, value: u32) -> &mut Self {
        self.put_u32(38, value)
    }

    /// Sets [`wiphy-channel-type`](Nl80211Attrs#method.wiphy_channel_type).
    #[inline]
    pub fn wiphy_channel_type(&mut self, value: ChannelType) -> &mut Self {
        self.put_attr::<c::As<ChannelType, u32>>(39, value)
    }

    /// Sets [`ie`](Nl80211Attrs#method.ie).
    #[inline]
    pub fn ie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(42, value)
    }

    /// Sets [`ssid`](Nl80211Attrs#method.ssid).
    #[inline]
    pub fn ssid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(52, value)
    }

    /// Sets [`freq-fixed`](Nl80211Attrs#method.freq_fixed).
    #[inline]
    pub fn freq_fixed(&mut self, present: bool) -> &mut Self {
        self.put_flag(60, present)
    }

    /// Sets [`control-port`](Nl80211Attrs#method.control_port).
    #[inline]
    pub fn control_port(&mut self, present: bool) -> &mut Self {
        self.put_flag(68, present)
    }

    /// Sets [`privacy`](Nl80211Attrs#method.privacy).
    #[inline]
    pub fn privacy(&mut self, present: bool) -> &mut Self {
        self.put_flag(70, present)
    }

    /// Sets [`keys`](Nl80211Attrs#method.keys).
    #[inline]
    pub fn keys(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(81, value)
    }

    /// Sets [`mcast-rate`](Nl80211Attrs#method.mcast_rate).
    #[inline]
    pub fn mcast_rate(&mut self, value: u32) -> &mut Self {
        self.put_u32(107, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`channel-width`](Nl80211Attrs#method.channel_width).
    #[inline]
    pub fn channel_width(&mut self, value: ChanWidth) -> &mut Self {
        self.put_attr::<c::As<ChanWidth, u32>>(159, value)
    }

    /// Sets [`center-freq1`](Nl80211Attrs#method.center_freq1).
    #[inline]
    pub fn center_freq1(&mut self, value: u32) -> &mut Self {
        self.put_u32(160, value)
    }

    /// Sets [`center-freq2`](Nl80211Attrs#method.center_freq2).
    #[inline]
    pub fn center_freq2(&mut self, value: u32) -> &mut Self {
        self.put_u32(161, value)
    }

    /// Sets [`socket-owner`](Nl80211Attrs#method.socket_owner).
    #[inline]
    pub fn socket_owner(&mut self, present: bool) -> &mut Self {
        self.put_flag(204, present)
    }
}

/// Leaves the ad hoc network. `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `ifindex`, `wdev`; returns an acknowledgement.
#[doc(alias = "NL80211_CMD_LEAVE_IBSS")]
#[inline]
#[must_use]
pub fn leave_ibss() -> LeaveIbss {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: LeaveIbss,
    start: leave_ibss,
    operation: 9,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl LeaveIbss {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }
}

/// Moves a radio with its interfaces to another network namespace (`iw phy phy0 set netns`), which
/// is given by a descriptor or by a process in it. When a namespace goes away its radios return to
/// the first one. `EOPNOTSUPP` if the driver cannot, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `wiphy`, `ifindex`, `pid`, `wdev`, `netns-fd`; returns an
///   acknowledgement.
#[doc(alias = "NL80211_CMD_SET_WIPHY_NETNS")]
#[inline]
#[must_use]
pub fn set_wiphy_netns() -> SetWiphyNetns {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SetWiphyNetns,
    start: set_wiphy_netns,
    operation: 10,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl SetWiphyNetns {
    /// Sets [`wiphy`](Nl80211Attrs#method.wiphy).
    #[inline]
    pub fn wiphy(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`pid`](Nl80211Attrs#method.pid).
    #[inline]
    pub fn pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(82, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`netns-fd`](Nl80211Attrs#method.netns_fd).
    #[inline]
    pub fn netns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(219, value)
    }
}

/// Lists the networks that recent scans of an interface found, a message each (`iw dev wlan0 scan
/// dump`). No privilege is needed.
/// - Dump: takes `ifindex`, `wdev`, `bss-dump-include-use-data`; returns `ifindex`, `generation`,
///   `bss`, `wdev`.
#[doc(alias = "NL80211_CMD_GET_SCAN")]
#[inline]
#[must_use]
pub fn get_scan() -> GetScan {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetScan,
    start: get_scan,
    operation: 11,
    modes: [Dump],
    set: Nl80211,
    view: Nl80211Attrs,
}

/// The answer to [`get_scan()`].
pub type GetScanReply<'a> = rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>;

impl GetScan {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`bss-dump-include-use-data`](Nl80211Attrs#method.bss_dump_include_use_data).
    #[inline]
    pub fn bss_dump_include_use_data(&mut self, present: bool) -> &mut Self {
        self.put_flag(327, present)
    }
}

/// Starts a scan on an interface that is up (`iw dev wlan0 scan trigger`) and returns before it
/// ends: the group `scan` announces that results are available, or that the scan was aborted.
/// Without `scan-ssids` it only listens; an empty name there probes for all networks. Without
/// frequencies all channels are scanned. `ENETDOWN` if the interface is down, `EBUSY` if a scan is
/// running, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `ifindex`, `mac`, `ie`, `scan-frequencies`, `scan-ssids`,
///   `scan-supp-rates`, `tx-no-cck-rate`, `wdev`, `scan-flags`, `mac-mask`, `measurement-duration`,
///   `measurement-duration-mandatory`, `bssid`, `scan-freq-khz`; returns an acknowledgement.
#[doc(alias = "NL80211_CMD_TRIGGER_SCAN")]
#[inline]
#[must_use]
pub fn trigger_scan() -> TriggerScan {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TriggerScan,
    start: trigger_scan,
    operation: 12,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl TriggerScan {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`mac`](Nl80211Attrs#method.mac).
    #[inline]
    pub fn mac(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(6, value.into())
    }

    /// Sets [`ie`](Nl80211Attrs#method.ie).
    #[inline]
    pub fn ie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(42, value)
    }

    /// Sets [`scan-frequencies`](Nl80211Attrs#method.scan_frequencies).
    #[inline]
    pub fn scan_frequencies(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = u32>,
    ) -> &mut Self {
        self.put_entries(
            44,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<u32>(index, value);
            },
        )
    }

    /// Sets [`scan-ssids`](Nl80211Attrs#method.scan_ssids).
    #[inline]
    pub fn scan_ssids<T: AsRef<[u8]>>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
    ) -> &mut Self {
        self.put_entries(
            45,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<c::Bytes>(index, value.as_ref());
            },
        )
    }

    /// Sets [`scan-supp-rates`](Nl80211Attrs#method.scan_supp_rates).
    #[inline]
    pub fn scan_supp_rates(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(125, value)
    }

    /// Sets [`tx-no-cck-rate`](Nl80211Attrs#method.tx_no_cck_rate).
    #[inline]
    pub fn tx_no_cck_rate(&mut self, present: bool) -> &mut Self {
        self.put_flag(135, present)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`scan-flags`](Nl80211Attrs#method.scan_flags).
    #[inline]
    pub fn scan_flags(&mut self, value: ScanFlags) -> &mut Self {
        self.put_attr::<c::As<ScanFlags, u32>>(158, value)
    }

    /// Sets [`mac-mask`](Nl80211Attrs#method.mac_mask).
    #[inline]
    pub fn mac_mask(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(215, value.into())
    }

    /// Sets [`measurement-duration`](Nl80211Attrs#method.measurement_duration).
    #[inline]
    pub fn measurement_duration(&mut self, value: u16) -> &mut Self {
        self.put_u16(235, value)
    }

    /// Sets [`measurement-duration-mandatory`](Nl80211Attrs#method.measurement_duration_mandatory).
    #[inline]
    pub fn measurement_duration_mandatory(&mut self, present: bool) -> &mut Self {
        self.put_flag(236, present)
    }

    /// Sets [`bssid`](Nl80211Attrs#method.bssid).
    #[inline]
    pub fn bssid(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(245, value.into())
    }

    /// Sets [`scan-freq-khz`](Nl80211Attrs#method.scan_freq_khz).
    #[inline]
    pub fn scan_freq_khz(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = u32>,
    ) -> &mut Self {
        self.put_entries(
            292,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<u32>(index, value);
            },
        )
    }
}

/// Gives up the scan that is running (`iw dev wlan0 scan abort`). `ENOENT` if none is, `EPERM`
/// without `CAP_NET_ADMIN`.
/// - Single request: takes `ifindex`, `wdev`; returns an acknowledgement.
#[doc(alias = "NL80211_CMD_ABORT_SCAN")]
#[inline]
#[must_use]
pub fn abort_scan() -> AbortScan {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: AbortScan,
    start: abort_scan,
    operation: 13,
    modes: [Do],
    set: Nl80211,
    view: Nl80211Attrs,
}

impl AbortScan {
    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get-wiphy`: the reply to [`get_wiphy()`], which the kernel may also send on its own.
    GetWiphy(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
    /// Notifies listeners that an interface appeared.
    NewInterfaceNtf(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
    /// Notifies listeners that an interface is gone.
    DelInterfaceNtf(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
    /// Notifies listeners that a scan began, with what it looks for.
    TriggerScanNtf(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
    /// Notifies listeners that a scan is done; get-scan lists what it found. The message repeats
    /// what it looked for.
    NewScanResultsNtf(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
    /// Notifies listeners that a scan was given up.
    ScanAbortedNtf(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
    /// `get-protocol-features`: the reply to [`get_protocol_features()`], which the kernel may also
    /// send on its own.
    GetProtocolFeatures(rt::WithHeader<rt::NoHeader, Nl80211Attrs<'a>>),
}
