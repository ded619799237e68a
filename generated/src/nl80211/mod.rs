// @generated from specs/nl80211.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Wireless LAN (IEEE 802.11): radios ("wiphys"), the interfaces on them, scanning, connecting,
//! access points and regulatory rules. `iw` shows and changes all of it, `hostapd`,
//! `wpa_supplicant` and `iwd` run networks through it. In mainline since Linux 2.6.24; it exists
//! only while cfg80211 is loaded.
//!
//! This description covers radios, interfaces, ad hoc networks and scans; the kernel has well over
//! a hundred commands more, which are listed in `commands`. The attributes are one large set for
//! all of them. The kernel also sends notifications (`iw event` prints them), with the numbers of
//! `commands` and attributes of `nl80211-attrs`. They come by group: `config` announces radios and
//! interfaces that appear, change or go away, `scan` of scans that begin, end or are given up,
//! `regulatory` of changes of the regulatory domain, `mlme` of authentication, association,
//! connections and received management frames, `vendor` and `testmode` carry what drivers define,
//! `nan` announces Neighbour Awareness Networking events.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/nl80211.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get-wiphy` | [`get_wiphy()`] | do, dump |
//! | `get-interface` | [`get_interface()`] | do, dump |
//! | `get-protocol-features` | [`get_protocol_features()`] | do |
//! | `set-interface` | [`set_interface()`] | do |
//! | `new-interface` | [`new_interface()`] | do |
//! | `new-interface-ntf` | – | notification |
//! | `del-interface` | [`del_interface()`] | do |
//! | `del-interface-ntf` | – | notification |
//! | `join-ibss` | [`join_ibss()`] | do |
//! | `leave-ibss` | [`leave_ibss()`] | do |
//! | `set-wiphy-netns` | [`set_wiphy_netns()`] | do |
//! | `get-scan` | [`get_scan()`] | dump |
//! | `trigger-scan` | [`trigger_scan()`] | do |
//! | `abort-scan` | [`abort_scan()`] | do |
//! | `trigger-scan-ntf` | – | notification |
//! | `new-scan-results-ntf` | – | notification |
//! | `scan-aborted-ntf` | – | notification |
//!
//! Multicast groups: `config`, `scan`, `regulatory`, `mlme`, `vendor`, `nan`, `testmode`.
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
