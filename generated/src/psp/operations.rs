// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [DevGet(1), DevAddNtf(2), DevDelNtf(3), DevSet(4),
    DevChangeNtf(5), KeyRotate(6), KeyRotateNtf(7), RxAssoc(8), TxAssoc(9), GetStats(10),
    DevAssoc(11), DevDisassoc(12)]
);

rt::operations!(
    DevGet, DevSet, KeyRotate, RxAssoc, TxAssoc, GetStats, DevAssoc, DevDisassoc
);

/// Describes one device, or with a dump all that are visible in the network namespace. A single
/// request needs `id`; an unknown one gives `ENODEV`, one of another network namespace `ENOENT`.
/// - For one object it takes `id`; it returns `id`, `ifindex`, `psp-versions-cap`,
///   `psp-versions-ena`, `assoc-list`, `by-association`.
/// - As a dump it takes no attributes; it returns `id`, `ifindex`, `psp-versions-cap`,
///   `psp-versions-ena`, `assoc-list`, `by-association`.
#[doc(alias = "PSP_CMD_DEV_GET")]
pub type DevGet = RequestOf<ops::DevGet>;

rt::request!(dev_get, DevGet, DevGetReply, 0, [DoReply, Dump], DevAttrs, Dev);

impl DevGet {
    /// Writes [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Chooses the PSP versions that a device accepts. Needs `id` and `psp-versions-ena`, and answers
/// with a reply that has no attributes. `ENODEV` for an unknown device, `EINVAL` for a version the
/// device does not have or if there is nothing to set, `EPERM` without `CAP_NET_ADMIN`. Listeners
/// get dev-change-ntf.
/// - For one object it takes `id`, `psp-versions-ena`; it returns no attributes.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_DEV_SET")]
pub type DevSet = RequestOf<ops::DevSet>;

rt::request!(dev_set, DevSet, DevSetReply, 3, [DoReply], DevAttrs, Dev);

impl DevSet {
    /// Writes [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`psp-versions-ena`](DevAttrs#method.psp_versions_ena).
    #[inline]
    pub fn psp_versions_ena(&mut self, value: VersionFlags) -> &mut Self {
        self.put_attr::<c::As<VersionFlags, u32>>(4, value)
    }
}

/// Makes the device derive keys from a new device key; needs `id`. Keys given out under the old one
/// stay valid until the next rotation, so connections must be rekeyed in between or are cut off.
/// `ENODEV` for an unknown device, `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `id`; it returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_KEY_ROTATE")]
pub type KeyRotate = RequestOf<ops::KeyRotate>;

rt::request!(key_rotate, KeyRotate, KeyRotateReply, 5, [DoReply], DevAttrs, Dev);

impl KeyRotate {
    /// Writes [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Has the device derive a new key for receiving, attaches it to a TCP socket and returns key and
/// SPI, to be given to the peer. Needs `version` and `sock-fd`, and `dev-id` too unless the socket
/// is connected over a PSP device. `EOPNOTSUPP` for sockets other than TCP and for versions that
/// the device lacks, `ERANGE` for one that the kernel does not know, `EBUSY` if the socket has a
/// key, `ENODEV` for an unknown device, `EBADF` for a bad descriptor. No privilege is needed.
/// - For one object it takes `dev-id`, `version`, `sock-fd`; it returns `dev-id`, `rx-key`.
#[doc(alias = "PSP_CMD_RX_ASSOC")]
pub type RxAssoc = RequestOf<ops::RxAssoc>;

rt::request!(rx_assoc, RxAssoc, RxAssocReply, 7, [DoReply], AssocAttrs, Assoc);

impl RxAssoc {
    /// Writes [`dev-id`](AssocAttrs#method.dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`version`](AssocAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: Version) -> &mut Self {
        self.put_attr::<c::As<Version, u32>>(2, value)
    }

    /// Writes [`sock-fd`](AssocAttrs#method.sock_fd).
    #[inline]
    pub fn sock_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Attaches to a TCP socket the key with which to send, as the peer has given it; from then on the
/// socket sends only encrypted. Needs `version`, `tx-key` and `sock-fd`; the socket must have its
/// receive key already, of the same version and device. `EINVAL` for a key of the wrong length, an
/// SPI whose lower 31 bits are zero or a socket without receive key, `EBUSY` if it has a transmit
/// key, `EOPNOTSUPP` for sockets other than TCP. No privilege is needed.
/// - For one object it takes `dev-id`, `version`, `tx-key`, `sock-fd`; it returns no attributes.
#[doc(alias = "PSP_CMD_TX_ASSOC")]
pub type TxAssoc = RequestOf<ops::TxAssoc>;

rt::request!(tx_assoc, TxAssoc, TxAssocReply, 8, [DoReply], AssocAttrs, Assoc);

impl TxAssoc {
    /// Writes [`dev-id`](AssocAttrs#method.dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`version`](AssocAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: Version) -> &mut Self {
        self.put_attr::<c::As<Version, u32>>(2, value)
    }

    /// Writes [`tx-key`](AssocAttrs#method.tx_key).
    #[inline]
    pub fn tx_key(&mut self, fill: impl FnOnce(&mut KeysWriter)) -> &mut Self {
        self.put_nest::<KeysWriter>(4, fill)
    }

    /// Writes [`sock-fd`](AssocAttrs#method.sock_fd).
    #[inline]
    pub fn sock_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Reads the counters of one device, or with a dump of all visible ones. A single request needs
/// `dev-id`; an unknown one gives `ENODEV`. Since Linux 6.19.
/// - For one object it takes `dev-id`; it returns `dev-id`, `key-rotations`, `stale-events`,
///   `rx-packets`, `rx-bytes`, `rx-auth-fail`, `rx-error`, `rx-bad`, `tx-packets`, `tx-bytes`,
///   `tx-error`.
/// - As a dump it takes no attributes; it returns `dev-id`, `key-rotations`, `stale-events`,
///   `rx-packets`, `rx-bytes`, `rx-auth-fail`, `rx-error`, `rx-bad`, `tx-packets`, `tx-bytes`,
///   `tx-error`.
#[doc(alias = "PSP_CMD_GET_STATS")]
pub type GetStats = RequestOf<ops::GetStats>;

rt::request!(get_stats, GetStats, GetStatsReply, 9, [DoReply, Dump], StatsAttrs, Stats);

impl GetStats {
    /// Writes [`dev-id`](StatsAttrs#method.dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Lets a virtual interface, a netkit device in a container for instance, use a PSP device. Needs
/// `id` of the device and `ifindex` of the interface, and `nsid` if that lives in another network
/// namespace. `ENODEV` for an unknown device or interface, `EBUSY` if the interface has a PSP
/// device, `ENOSPC` if the device has too many, `EINVAL` for an unknown namespace, `EPERM` without
/// `CAP_NET_ADMIN` or if `nsid` is used outside the namespace of the device.
/// - For one object it takes `id`, `ifindex`, `nsid`; it returns no attributes.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_DEV_ASSOC")]
pub type DevAssoc = RequestOf<ops::DevAssoc>;

rt::request!(dev_assoc, DevAssoc, DevAssocReply, 10, [DoReply], DevAttrs, Dev);

impl DevAssoc {
    /// Writes [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`ifindex`](DevAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`nsid`](DevAttrs#method.nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }
}

/// Undoes dev-assoc, with the same attributes. `ENODEV` if the interface is not associated with the
/// device, `EPERM` without `CAP_NET_ADMIN`.
/// - For one object it takes `id`, `ifindex`, `nsid`; it returns no attributes.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_DEV_DISASSOC")]
pub type DevDisassoc = RequestOf<ops::DevDisassoc>;

rt::request!(dev_disassoc, DevDisassoc, DevDisassocReply, 11, [DoReply], DevAttrs, Dev);

impl DevDisassoc {
    /// Writes [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`ifindex`](DevAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`nsid`](DevAttrs#method.nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `dev-get`: what answers [`DevGet`], also sent by itself where the kernel does so.
    DevGet(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that a device has registered.
    DevAddNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that a device is about to go.
    DevDelNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `dev-set`: what answers [`DevSet`], also sent by itself where the kernel does so.
    DevSet(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that the versions or the associated interfaces of a device have changed.
    /// When an interface is removed, the message is sent just before and still lists it.
    DevChangeNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `key-rotate`: what answers [`KeyRotate`], also sent by itself where the kernel does so.
    KeyRotate(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies applications (group `use`) that the device key was rotated, so that they ask for
    /// new keys.
    KeyRotateNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `rx-assoc`: what answers [`RxAssoc`], also sent by itself where the kernel does so.
    RxAssoc(rt::WithHeader<rt::NoHeader, AssocAttrs<'a>>),
    /// `tx-assoc`: what answers [`TxAssoc`], also sent by itself where the kernel does so.
    TxAssoc(rt::WithHeader<rt::NoHeader, AssocAttrs<'a>>),
    /// `get-stats`: what answers [`GetStats`], also sent by itself where the kernel does so.
    GetStats(rt::WithHeader<rt::NoHeader, StatsAttrs<'a>>),
    /// `dev-assoc`: what answers [`DevAssoc`], also sent by itself where the kernel does so.
    DevAssoc(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `dev-disassoc`: what answers [`DevDisassoc`], also sent by itself where the kernel does so.
    DevDisassoc(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
}
