// @generated from specs/ethtool.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reads and changes settings of network interface hardware: speed and duplex, rings, interrupt
//! moderation, offloads, checks of cables, transceiver modules, power over Ethernet and much else.
//! It serves `ethtool`, whose options are named at the operations, and replaces the older ioctl.
//! Since Linux 5.6, much of it later.
//!
//! Reading is open to everybody, except where an operation says otherwise. Operations that set or
//! act need `CAP_NET_ADMIN` in the user namespace that owns the network namespace, and give `EPERM`
//! without it. Changes are announced to the group `monitor`, whoever made them and by ioctl too;
//! `ethtool --monitor` prints them.
//!
//! Each request has a `header` that names the interface by index or by name. An unknown interface
//! gives `ENODEV`, none at all `EINVAL`, and a driver or device that lacks a feature `EOPNOTSUPP`.
//! Nearly every get operation can be dumped: that lists all interfaces of the network namespace
//! that have the feature, in most cases whatever the header says. Set operations change what is
//! given and leave the rest; what cannot be changed is refused with `EINVAL`, and the extended
//! acknowledgement names the attribute.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header:
//! `linux/ethtool_netlink_generated.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `strset-get` | [`strset_get()`] | do, dump |
//! | `linkinfo-get` | [`linkinfo_get()`] | do, dump |
//! | `linkinfo-set` | [`linkinfo_set()`] | do |
//! | `linkinfo-ntf` | – | notification |
//! | `linkmodes-get` | [`linkmodes_get()`] | do, dump |
//! | `linkmodes-set` | [`linkmodes_set()`] | do |
//! | `linkmodes-ntf` | – | notification |
//! | `linkstate-get` | [`linkstate_get()`] | do, dump |
//! | `debug-get` | [`debug_get()`] | do, dump |
//! | `debug-set` | [`debug_set()`] | do |
//! | `debug-ntf` | – | notification |
//! | `wol-get` | [`wol_get()`] | do, dump |
//! | `wol-set` | [`wol_set()`] | do |
//! | `wol-ntf` | – | notification |
//! | `features-get` | [`features_get()`] | do, dump |
//! | `features-set` | [`features_set()`] | do |
//! | `features-ntf` | – | notification |
//! | `privflags-get` | [`privflags_get()`] | do, dump |
//! | `privflags-set` | [`privflags_set()`] | do |
//! | `privflags-ntf` | – | notification |
//! | `rings-get` | [`rings_get()`] | do, dump |
//! | `rings-set` | [`rings_set()`] | do |
//! | `rings-ntf` | – | notification |
//! | `channels-get` | [`channels_get()`] | do, dump |
//! | `channels-set` | [`channels_set()`] | do |
//! | `channels-ntf` | – | notification |
//! | `coalesce-get` | [`coalesce_get()`] | do, dump |
//! | `coalesce-set` | [`coalesce_set()`] | do |
//! | `coalesce-ntf` | – | notification |
//! | `pause-get` | [`pause_get()`] | do, dump |
//! | `pause-set` | [`pause_set()`] | do |
//! | `pause-ntf` | – | notification |
//! | `eee-get` | [`eee_get()`] | do, dump |
//! | `eee-set` | [`eee_set()`] | do |
//! | `eee-ntf` | – | notification |
//! | `tsinfo-get` | [`tsinfo_get()`] | do, dump |
//! | `cable-test-act` | [`cable_test_act()`] | do |
//! | `cable-test-ntf` | – | notification |
//! | `cable-test-tdr-act` | [`cable_test_tdr_act()`] | do |
//! | `cable-test-tdr-ntf` | – | notification |
//! | `tunnel-info-get` | [`tunnel_info_get()`] | do, dump |
//! | `fec-get` | [`fec_get()`] | do, dump |
//! | `fec-set` | [`fec_set()`] | do |
//! | `fec-ntf` | – | notification |
//! | `module-eeprom-get` | [`module_eeprom_get()`] | do, dump |
//! | `stats-get` | [`stats_get()`] | do, dump |
//! | `phc-vclocks-get` | [`phc_vclocks_get()`] | do, dump |
//! | `module-get` | [`module_get()`] | do, dump |
//! | `module-set` | [`module_set()`] | do |
//! | `module-ntf` | – | notification |
//! | `pse-get` | [`pse_get()`] | do, dump |
//! | `pse-set` | [`pse_set()`] | do |
//! | `rss-get` | [`rss_get()`] | do, dump |
//! | `plca-get-cfg` | [`plca_get_cfg()`] | do, dump |
//! | `plca-set-cfg` | [`plca_set_cfg()`] | do |
//! | `plca-get-status` | [`plca_get_status()`] | do, dump |
//! | `plca-ntf` | – | notification |
//! | `mm-get` | [`mm_get()`] | do, dump |
//! | `mm-set` | [`mm_set()`] | do |
//! | `mm-ntf` | – | notification |
//! | `module-fw-flash-act` | [`module_fw_flash_act()`] | do |
//! | `module-fw-flash-ntf` | – | notification |
//! | `phy-get` | [`phy_get()`] | do, dump |
//! | `phy-ntf` | – | notification |
//! | `tsconfig-get` | [`tsconfig_get()`] | do, dump |
//! | `tsconfig-set` | [`tsconfig_set()`] | do |
//! | `pse-ntf` | – | notification |
//! | `rss-set` | [`rss_set()`] | do |
//! | `rss-ntf` | – | notification |
//! | `rss-create-act` | [`rss_create_act()`] | do |
//! | `rss-create-ntf` | – | notification |
//! | `rss-delete-act` | [`rss_delete_act()`] | do |
//! | `rss-delete-ntf` | – | notification |
//! | `mse-get` | [`mse_get()`] | do, dump |
//!
//! Multicast groups: `monitor`.
//!
#![cfg_attr(feature = "socket", doc = include_str!("examples.md"))]
netloom_runtime::__contract! {
    version: 1;
    mod attributes;
    mod operations;
    mod tables;
    mod types;
    use netloom_runtime::__v1::imports::*;
    use tables::FAMILY;
    pub use attributes::*;
    pub use operations::*;
    pub use types::*;
}
