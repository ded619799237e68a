// @generated from the specs by `cargo xtask generate`. Do not edit: change the spec.
#![doc = include_str!("front.md")]
#![doc = include_str!("families.md")]
#![cfg_attr(not(feature = "socket"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use netloom_runtime::__v1::{BStr, BString};
pub use netloom_runtime::{
    Ack, Bitfield, DecodeError, EncodeError, Errno, Family, FamilyInfo, Generic,
    HardwareAddr, KernelError, Netfilter, Problem, ProtocolError, Raw, Request, Route,
    Uuid, WithHeader, exchange, prelude, wire,
};
#[cfg(feature = "socket")]
pub use netloom_runtime::{
    Batch, Error, EventMessage, Mirror, Notification, OsError, Replies, Snapshot, Socket,
    SocketOptions, Subscription, asynchronous, mirror, untyped,
};
#[cfg(feature = "json")]
pub use netloom_runtime::json;
#[cfg(feature = "testing")]
pub use netloom_runtime::testing;
#[cfg(feature = "tokio")]
pub use netloom_runtime::tokio;

#[cfg(feature = "binder")]
pub mod binder;
#[cfg(feature = "conntrack")]
pub mod conntrack;
#[cfg(feature = "dev-energymodel")]
pub mod dev_energymodel;
#[cfg(feature = "devlink")]
pub mod devlink;
#[cfg(feature = "dpll")]
pub mod dpll;
#[cfg(feature = "drm-ras")]
pub mod drm_ras;
#[cfg(feature = "ethtool")]
pub mod ethtool;
#[cfg(feature = "fou")]
pub mod fou;
#[cfg(feature = "handshake")]
pub mod handshake;
#[cfg(feature = "lockd")]
pub mod lockd;
#[cfg(feature = "mptcp_pm")]
pub mod mptcp_pm;
#[cfg(feature = "net-shaper")]
pub mod net_shaper;
#[cfg(feature = "netdev")]
pub mod netdev;
#[cfg(feature = "nfsd")]
pub mod nfsd;
#[cfg(feature = "nftables")]
pub mod nftables;
#[cfg(feature = "nl80211")]
pub mod nl80211;
#[cfg(feature = "nlctrl")]
pub mod nlctrl;
#[cfg(feature = "ovpn")]
pub mod ovpn;
#[cfg(feature = "ovs_datapath")]
pub mod ovs_datapath;
#[cfg(feature = "ovs_flow")]
pub mod ovs_flow;
#[cfg(feature = "ovs_packet")]
pub mod ovs_packet;
#[cfg(feature = "ovs_vport")]
pub mod ovs_vport;
#[cfg(feature = "psp")]
pub mod psp;
#[cfg(feature = "rt-addr")]
pub mod rt_addr;
#[cfg(feature = "rt-link")]
pub mod rt_link;
#[cfg(feature = "rt-neigh")]
pub mod rt_neigh;
#[cfg(feature = "rt-route")]
pub mod rt_route;
#[cfg(feature = "rt-rule")]
pub mod rt_rule;
#[cfg(feature = "sunrpc")]
pub mod sunrpc;
#[cfg(feature = "tc")]
pub mod tc;
#[cfg(feature = "tcp_metrics")]
pub mod tcp_metrics;
#[cfg(feature = "team")]
pub mod team;
#[cfg(feature = "wireguard")]
pub mod wireguard;
