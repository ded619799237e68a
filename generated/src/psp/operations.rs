// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => DevGet,
        2 => DevAddNtf,
        3 => DevDelNtf,
        4 => DevSet,
        5 => DevChangeNtf,
        6 => KeyRotate,
        7 => KeyRotateNtf,
        8 => RxAssoc,
        9 => TxAssoc,
        10 => GetStats,
        11 => DevAssoc,
        12 => DevDisassoc,
    ],
}

rt::operations! { DevGet, DevSet, KeyRotate, RxAssoc, TxAssoc, GetStats, DevAssoc, DevDisassoc }

/// Describes one device, or with a dump all that are visible in the network namespace. A single
/// request needs `id`; an unknown one gives `ENODEV`, one of another network namespace `ENOENT`.
/// - Single request: takes `id`; returns `id`, `ifindex`, `psp-versions-cap`, `psp-versions-ena`,
///   `assoc-list`, `by-association`.
/// - Dump: takes no attributes; returns `id`, `ifindex`, `psp-versions-cap`, `psp-versions-ena`,
///   `assoc-list`, `by-association`.
#[doc(alias = "PSP_CMD_DEV_GET")]
#[inline]
#[must_use]
pub fn dev_get() -> DevGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DevGet,
    start: dev_get,
    operation: 0,
    modes: [DoReply, Dump],
    set: Dev,
    view: DevAttrs,
}

/// The answer to [`dev_get()`].
pub type DevGetReply<'a> = rt::WithHeader<rt::NoHeader, DevAttrs<'a>>;

impl DevGet {
    /// Sets [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Chooses the PSP versions that a device accepts. Needs `id` and `psp-versions-ena`, and answers
/// with a reply that has no attributes. `ENODEV` for an unknown device, `EINVAL` for a version the
/// device does not have or if there is nothing to set, `EPERM` without `CAP_NET_ADMIN`. Listeners
/// get dev-change-ntf.
/// - Single request: takes `id`, `psp-versions-ena`; returns no attributes.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_DEV_SET")]
#[inline]
#[must_use]
pub fn dev_set() -> DevSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DevSet,
    start: dev_set,
    operation: 3,
    modes: [DoReply],
    set: Dev,
    view: DevAttrs,
}

/// The answer to [`dev_set()`].
pub type DevSetReply<'a> = rt::WithHeader<rt::NoHeader, DevAttrs<'a>>;

impl DevSet {
    /// Sets [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`psp-versions-ena`](DevAttrs#method.psp_versions_ena).
    #[inline]
    pub fn psp_versions_ena(&mut self, value: VersionFlags) -> &mut Self {
        self.put_attr::<c::As<VersionFlags, u32>>(4, value)
    }
}

/// Makes the device derive keys from a new device key; needs `id`. Keys given out under the old one
/// stay valid until the next rotation, so connections must be rekeyed in between or are cut off.
/// `ENODEV` for an unknown device, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `id`; returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_KEY_ROTATE")]
#[inline]
#[must_use]
pub fn key_rotate() -> KeyRotate {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: KeyRotate,
    start: key_rotate,
    operation: 5,
    modes: [DoReply],
    set: Dev,
    view: DevAttrs,
}

/// The answer to [`key_rotate()`].
pub type KeyRotateReply<'a> = rt::WithHeader<rt::NoHeader, DevAttrs<'a>>;

impl KeyRotate {
    /// Sets [`id`](DevAttrs#method.id): at least 1.
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
/// - Single request: takes `dev-id`, `version`, `sock-fd`; returns `dev-id`, `rx-key`.
#[doc(alias = "PSP_CMD_RX_ASSOC")]
#[inline]
#[must_use]
pub fn rx_assoc() -> RxAssoc {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RxAssoc,
    start: rx_assoc,
    operation: 7,
    modes: [DoReply],
    set: Assoc,
    view: AssocAttrs,
}

/// The answer to [`rx_assoc()`].
pub type RxAssocReply<'a> = rt::WithHeader<rt::NoHeader, AssocAttrs<'a>>;

impl RxAssoc {
    /// Sets [`dev-id`](AssocAttrs#method.dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`version`](AssocAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: Version) -> &mut Self {
        self.put_attr::<c::As<Version, u32>>(2, value)
    }

    /// Sets [`sock-fd`](AssocAttrs#method.sock_fd).
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
/// - Single request: takes `dev-id`, `version`, `tx-key`, `sock-fd`; returns no attributes.
#[doc(alias = "PSP_CMD_TX_ASSOC")]
#[inline]
#[must_use]
pub fn tx_assoc() -> TxAssoc {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: TxAssoc,
    start: tx_assoc,
    operation: 8,
    modes: [DoReply],
    set: Assoc,
    view: AssocAttrs,
}

/// The answer to [`tx_assoc()`].
pub type TxAssocReply<'a> = rt::WithHeader<rt::NoHeader, AssocAttrs<'a>>;

impl TxAssoc {
    /// Sets [`dev-id`](AssocAttrs#method.dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`version`](AssocAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: Version) -> &mut Self {
        self.put_attr::<c::As<Version, u32>>(2, value)
    }

    /// Sets [`tx-key`](AssocAttrs#method.tx_key).
    #[inline]
    pub fn tx_key(&mut self, fill: impl FnOnce(&mut KeysWriter)) -> &mut Self {
        self.put_nest::<KeysWriter>(4, fill)
    }

    /// Sets [`sock-fd`](AssocAttrs#method.sock_fd).
    #[inline]
    pub fn sock_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}

/// Reads the counters of one device, or with a dump of all visible ones. A single request needs
/// `dev-id`; an unknown one gives `ENODEV`. Since Linux 6.19.
/// - Single request: takes `dev-id`; returns `dev-id`, `key-rotations`, `stale-events`,
///   `rx-packets`, `rx-bytes`, `rx-auth-fail`, `rx-error`, `rx-bad`, `tx-packets`, `tx-bytes`,
///   `tx-error`.
/// - Dump: takes no attributes; returns `dev-id`, `key-rotations`, `stale-events`, `rx-packets`,
///   `rx-bytes`, `rx-auth-fail`, `rx-error`, `rx-bad`, `tx-packets`, `tx-bytes`, `tx-error`.
#[doc(alias = "PSP_CMD_GET_STATS")]
#[inline]
#[must_use]
pub fn get_stats() -> GetStats {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetStats,
    start: get_stats,
    operation: 9,
    modes: [DoReply, Dump],
    set: Stats,
    view: StatsAttrs,
}

/// The answer to [`get_stats()`].
pub type GetStatsReply<'a> = rt::WithHeader<rt::NoHeader, StatsAttrs<'a>>;

impl GetStats {
    /// Sets [`dev-id`](StatsAttrs#method.dev_id): at least 1.
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
/// - Single request: takes `id`, `ifindex`, `nsid`; returns no attributes.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_DEV_ASSOC")]
#[inline]
#[must_use]
pub fn dev_assoc() -> DevAssoc {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DevAssoc,
    start: dev_assoc,
    operation: 10,
    modes: [DoReply],
    set: Dev,
    view: DevAttrs,
}

/// The answer to [`dev_assoc()`].
pub type DevAssocReply<'a> = rt::WithHeader<rt::NoHeader, DevAttrs<'a>>;

impl DevAssoc {
    /// Sets [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`ifindex`](DevAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`nsid`](DevAttrs#method.nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }
}

/// Undoes dev-assoc, with the same attributes. `ENODEV` if the interface is not associated with the
/// device, `EPERM` without `CAP_NET_ADMIN`.
/// - Single request: takes `id`, `ifindex`, `nsid`; returns no attributes.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "PSP_CMD_DEV_DISASSOC")]
#[inline]
#[must_use]
pub fn dev_disassoc() -> DevDisassoc {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DevDisassoc,
    start: dev_disassoc,
    operation: 11,
    modes: [DoReply],
    set: Dev,
    view: DevAttrs,
}

/// The answer to [`dev_disassoc()`].
pub type DevDisassocReply<'a> = rt::WithHeader<rt::NoHeader, DevAttrs<'a>>;

impl DevDisassoc {
    /// Sets [`id`](DevAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`ifindex`](DevAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`nsid`](DevAttrs#method.nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `dev-get`: the reply to [`dev_get()`], which the kernel may also send on its own.
    DevGet(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that a device has registered.
    DevAddNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that a device is about to go.
    DevDelNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `dev-set`: the reply to [`dev_set()`], which the kernel may also send on its own.
    DevSet(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that the versions or the associated interfaces of a device have changed.
    /// When an interface is removed, the message is sent just before and still lists it.
    DevChangeNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `key-rotate`: the reply to [`key_rotate()`], which the kernel may also send on its own.
    KeyRotate(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies applications (group `use`) that the device key was rotated, so that they ask for
    /// new keys.
    KeyRotateNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `rx-assoc`: the reply to [`rx_assoc()`], which the kernel may also send on its own.
    RxAssoc(rt::WithHeader<rt::NoHeader, AssocAttrs<'a>>),
    /// `tx-assoc`: the reply to [`tx_assoc()`], which the kernel may also send on its own.
    TxAssoc(rt::WithHeader<rt::NoHeader, AssocAttrs<'a>>),
    /// `get-stats`: the reply to [`get_stats()`], which the kernel may also send on its own.
    GetStats(rt::WithHeader<rt::NoHeader, StatsAttrs<'a>>),
    /// `dev-assoc`: the reply to [`dev_assoc()`], which the kernel may also send on its own.
    DevAssoc(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `dev-disassoc`: the reply to [`dev_disassoc()`], which the kernel may also send on its own.
    DevDisassoc(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
}
