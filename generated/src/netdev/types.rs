// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What XDP programs can do on an interface.
#[doc(alias = "netdev_xdp_act")]
#[derive(Default, PartialEq, Hash)]
pub struct XdpAct(pub u64);

impl XdpAct {
    /// The actions every driver with XDP has: abort, drop, pass, and send back out of the same
    /// interface.
    #[doc(alias = "NETDEV_XDP_ACT_BASIC")]
    pub const BASIC: Self = Self(1);
    /// Packets can be redirected to other interfaces, CPUs or sockets (`XDP_REDIRECT`).
    #[doc(alias = "NETDEV_XDP_ACT_REDIRECT")]
    pub const REDIRECT: Self = Self(2);
    /// Packets redirected to this interface can be sent.
    #[doc(alias = "NETDEV_XDP_ACT_NDO_XMIT")]
    pub const NDO_XMIT: Self = Self(4);
    /// AF\_XDP sockets can work without copying.
    #[doc(alias = "NETDEV_XDP_ACT_XSK_ZEROCOPY")]
    pub const XSK_ZEROCOPY: Self = Self(8);
    /// Programs can run in the hardware.
    #[doc(alias = "NETDEV_XDP_ACT_HW_OFFLOAD")]
    pub const HW_OFFLOAD: Self = Self(0x10);
    /// Programs can take received packets that span several buffers.
    #[doc(alias = "NETDEV_XDP_ACT_RX_SG")]
    pub const RX_SG: Self = Self(0x20);
    /// Redirected packets that span several buffers can be sent.
    #[doc(alias = "NETDEV_XDP_ACT_NDO_XMIT_SG")]
    pub const NDO_XMIT_SG: Self = Self(0x40);
}

rt::flags! { name: XdpAct, number: u64, table: FAMILY[0] }

/// What XDP programs can learn about a received packet from the hardware.
#[doc(alias = "netdev_xdp_rx_metadata")]
#[derive(Default, PartialEq, Hash)]
pub struct XdpRxMetadata(pub u64);

impl XdpRxMetadata {
    /// Time of arrival by the hardware's clock (`bpf_xdp_metadata_rx_timestamp`).
    #[doc(alias = "NETDEV_XDP_RX_METADATA_TIMESTAMP")]
    pub const TIMESTAMP: Self = Self(1);
    /// Hash over the addresses and its type (`bpf_xdp_metadata_rx_hash`).
    #[doc(alias = "NETDEV_XDP_RX_METADATA_HASH")]
    pub const HASH: Self = Self(2);
    /// VLAN tag that the hardware has removed (`bpf_xdp_metadata_rx_vlan_tag`).
    #[doc(alias = "NETDEV_XDP_RX_METADATA_VLAN_TAG")]
    pub const VLAN_TAG: Self = Self(4);
}

rt::flags! { name: XdpRxMetadata, number: u64, table: FAMILY[1] }

/// What AF\_XDP sockets can ask for when they send.
#[doc(alias = "netdev_xsk_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct XskFlags(pub u64);

impl XskFlags {
    /// Report when the hardware has sent a packet.
    #[doc(alias = "NETDEV_XSK_FLAGS_TX_TIMESTAMP")]
    pub const TX_TIMESTAMP: Self = Self(1);
    /// Have the hardware fill in the transport checksum.
    #[doc(alias = "NETDEV_XSK_FLAGS_TX_CHECKSUM")]
    pub const TX_CHECKSUM: Self = Self(2);
    /// Have the hardware hold a packet until a given time; packets leave in the order they were
    /// queued.
    #[doc(alias = "NETDEV_XSK_FLAGS_TX_LAUNCH_TIME_FIFO")]
    pub const TX_LAUNCH_TIME_FIFO: Self = Self(4);
}

rt::flags! { name: XskFlags, number: u64, table: FAMILY[2] }

/// Direction of a queue. Each has indices of its own.
#[doc(alias = "netdev_queue_type")]
#[derive(Default, PartialEq, Hash)]
pub struct QueueType(pub u32);

impl QueueType {
    /// Receive queue.
    #[doc(alias = "NETDEV_QUEUE_TYPE_RX")]
    pub const RX: Self = Self(0);
    /// Transmit queue.
    #[doc(alias = "NETDEV_QUEUE_TYPE_TX")]
    pub const TX: Self = Self(1);
}

rt::enumeration! { name: QueueType, number: u32, table: FAMILY[3] }

/// What counters are wanted for; no bit at all means the interface as a whole.
#[doc(alias = "netdev_qstats_scope")]
#[derive(Default, PartialEq, Hash)]
pub struct QstatsScope(pub u64);

impl QstatsScope {
    /// Each queue on its own.
    #[doc(alias = "NETDEV_QSTATS_SCOPE_QUEUE")]
    pub const QUEUE: Self = Self(1);
}

rt::flags! { name: QstatsScope, number: u64, table: FAMILY[4] }

/// In which context a NAPI instance polls.
#[doc(alias = "netdev_napi_threaded")]
#[derive(Default, PartialEq, Hash)]
pub struct NapiThreaded(pub u32);

impl NapiThreaded {
    /// In softirq context, which is the normal case.
    #[doc(alias = "NETDEV_NAPI_THREADED_DISABLED")]
    pub const DISABLED: Self = Self(0);
    /// In a kernel thread of its own.
    #[doc(alias = "NETDEV_NAPI_THREADED_ENABLED")]
    pub const ENABLED: Self = Self(1);
    /// In a kernel thread of its own that polls without pause, and so keeps a CPU busy.
    #[doc(alias = "NETDEV_NAPI_THREADED_BUSY_POLL")]
    pub const BUSY_POLL: Self = Self(2);
}

rt::enumeration! { name: NapiThreaded, number: u32, table: FAMILY[5] }
