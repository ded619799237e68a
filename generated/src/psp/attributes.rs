// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => AssocDevInfo { numbers: 3, writer: AssocDevInfoWriter },
        1 => Dev { numbers: 8, writer: DevWriter },
        2 => Assoc { numbers: 6, writer: AssocWriter },
        3 => Keys { numbers: 3, writer: KeysWriter },
        4 => Stats { numbers: 12, writer: StatsWriter },
    ],
}

/// An interface that may use a PSP device although it is not the device's own.
pub type AssocDevInfoAttrs<'a> = AttrsOf<'a, sets::AssocDevInfo>;

impl<'a> AssocDevInfoAttrs<'a> {
    /// Index of the interface, in its network namespace.
    #[doc(alias = "PSP_A_ASSOC_DEV_INFO_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Id of that namespace as seen by the receiver of the message, -1 if that is the reader's own
    /// and has no id.
    #[doc(alias = "PSP_A_ASSOC_DEV_INFO_NSID")]
    #[inline]
    pub fn nsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(2)
    }
}

impl AssocDevInfoWriter {
    /// Sets [`ifindex`](AssocDevInfoAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`nsid`](AssocDevInfoAttrs#method.nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(2, value)
    }
}

/// One PSP device.
pub type DevAttrs<'a> = AttrsOf<'a, sets::Dev>;

impl<'a> DevAttrs<'a> {
    /// Number of the device, the same in all network namespaces.
    #[doc(alias = "PSP_A_DEV_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// In replies: index of the device's own interface, valid in the namespace where that lives. In
    /// dev-assoc and dev-disassoc: index of the interface to add or remove.
    #[doc(alias = "PSP_A_DEV_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Mask of the versions that the device can do.
    #[doc(alias = "PSP_A_DEV_PSP_VERSIONS_CAP")]
    #[inline]
    pub fn psp_versions_cap(&self) -> Result<Option<VersionFlags>, rt::DecodeError> {
        self.view.get::<c::As<VersionFlags, u32>>(3)
    }

    /// Mask of the versions that the device accepts at present.
    #[doc(alias = "PSP_A_DEV_PSP_VERSIONS_ENA")]
    #[inline]
    pub fn psp_versions_ena(&self) -> Result<Option<VersionFlags>, rt::DecodeError> {
        self.view.get::<c::As<VersionFlags, u32>>(4)
    }

    /// One interface that was added by dev-assoc; repeated. Within a foreign namespace only those
    /// that live there.
    #[doc(alias = "PSP_A_DEV_ASSOC_LIST")]
    #[inline]
    pub fn assoc_list(&self) -> rt::Multi<'a, AssocDevInfoAttrs<'a>> {
        self.view.all(5)
    }

    /// In dev-assoc and dev-disassoc: namespace in which `ifindex` is looked up, by its id in the
    /// caller's. Without it, the caller's own.
    #[doc(alias = "PSP_A_DEV_NSID")]
    #[inline]
    pub fn nsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(6)
    }

    /// The reader sees the device only because an interface of his namespace was associated with
    /// it; the device's own interface lives elsewhere.
    #[doc(alias = "PSP_A_DEV_BY_ASSOCIATION")]
    #[inline]
    pub fn by_association(&self) -> bool {
        self.view.has(7)
    }
}

impl DevWriter {
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

    /// Sets [`psp-versions-cap`](DevAttrs#method.psp_versions_cap).
    #[inline]
    pub fn psp_versions_cap(&mut self, value: VersionFlags) -> &mut Self {
        self.put_attr::<c::As<VersionFlags, u32>>(3, value)
    }

    /// Sets [`psp-versions-ena`](DevAttrs#method.psp_versions_ena).
    #[inline]
    pub fn psp_versions_ena(&mut self, value: VersionFlags) -> &mut Self {
        self.put_attr::<c::As<VersionFlags, u32>>(4, value)
    }

    /// Sets [`assoc-list`](DevAttrs#method.assoc_list): call it once for each value.
    #[inline]
    pub fn assoc_list(
        &mut self,
        fill: impl FnOnce(&mut AssocDevInfoWriter),
    ) -> &mut Self {
        self.put_nest::<AssocDevInfoWriter>(5, fill)
    }

    /// Sets [`nsid`](DevAttrs#method.nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }

    /// Sets [`by-association`](DevAttrs#method.by_association).
    #[inline]
    pub fn by_association(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }
}

/// Key of a TCP socket.
pub type AssocAttrs<'a> = AttrsOf<'a, sets::Assoc>;

impl<'a> AssocAttrs<'a> {
    /// PSP device; found by the route of the socket if absent.
    #[doc(alias = "PSP_A_ASSOC_DEV_ID")]
    #[inline]
    pub fn dev_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Version and cipher, which also gives the length of keys.
    #[doc(alias = "PSP_A_ASSOC_VERSION")]
    #[inline]
    pub fn version(&self) -> Result<Option<Version>, rt::DecodeError> {
        self.view.get::<c::As<Version, u32>>(2)
    }

    /// Key for receiving; in replies of rx-assoc.
    #[doc(alias = "PSP_A_ASSOC_RX_KEY")]
    #[inline]
    pub fn rx_key(&self) -> Result<Option<KeysAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeysAttrs<'_>>(3)
    }

    /// Key for sending; in requests of tx-assoc.
    #[doc(alias = "PSP_A_ASSOC_TX_KEY")]
    #[inline]
    pub fn tx_key(&self) -> Result<Option<KeysAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeysAttrs<'_>>(4)
    }

    /// TCP socket to which the key is attached, as a file descriptor of the calling process.
    #[doc(alias = "PSP_A_ASSOC_SOCK_FD")]
    #[inline]
    pub fn sock_fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl AssocWriter {
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

    /// Sets [`rx-key`](AssocAttrs#method.rx_key).
    #[inline]
    pub fn rx_key(&mut self, fill: impl FnOnce(&mut KeysWriter)) -> &mut Self {
        self.put_nest::<KeysWriter>(3, fill)
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

/// A key and the number that packets name it by.
pub type KeysAttrs<'a> = AttrsOf<'a, sets::Keys>;

impl<'a> KeysAttrs<'a> {
    /// The key itself, 16 or 32 bytes; secret.
    #[doc(alias = "PSP_A_KEYS_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// Security parameters index, in host byte order here and in network byte order in packets. The
    /// top bit says which of two device keys it came from.
    #[doc(alias = "PSP_A_KEYS_SPI")]
    #[inline]
    pub fn spi(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl KeysWriter {
    /// Sets [`key`](KeysAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`spi`](KeysAttrs#method.spi).
    #[inline]
    pub fn spi(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Counters of a device; those about packets come from the hardware.
pub type StatsAttrs<'a> = AttrsOf<'a, sets::Stats>;

impl<'a> StatsAttrs<'a> {
    /// Number of the device.
    #[doc(alias = "PSP_A_STATS_DEV_ID")]
    #[inline]
    pub fn dev_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Times that the device key was rotated since the device registered.
    #[doc(alias = "PSP_A_STATS_KEY_ROTATIONS")]
    #[inline]
    pub fn key_rotations(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(2)
    }

    /// Sockets that could receive no more because their key was derived from a device key that is
    /// gone for good.
    #[doc(alias = "PSP_A_STATS_STALE_EVENTS")]
    #[inline]
    pub fn stale_events(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(3)
    }

    /// Packets received that were genuine.
    #[doc(alias = "PSP_A_STATS_RX_PACKETS")]
    #[inline]
    pub fn rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(4)
    }

    /// Bytes in them, from behind the initialisation vector to the end of the payload; header and
    /// integrity check value do not count.
    #[doc(alias = "PSP_A_STATS_RX_BYTES")]
    #[inline]
    pub fn rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(5)
    }

    /// Received packets whose integrity check failed.
    #[doc(alias = "PSP_A_STATS_RX_AUTH_FAIL")]
    #[inline]
    pub fn rx_auth_fail(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(6)
    }

    /// Received packets with impossible lengths or framing.
    #[doc(alias = "PSP_A_STATS_RX_ERROR")]
    #[inline]
    pub fn rx_error(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(7)
    }

    /// Received packets that were refused for other reasons, an unknown version or device key for
    /// instance.
    #[doc(alias = "PSP_A_STATS_RX_BAD")]
    #[inline]
    pub fn rx_bad(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(8)
    }

    /// Packets encrypted and sent.
    #[doc(alias = "PSP_A_STATS_TX_PACKETS")]
    #[inline]
    pub fn tx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(9)
    }

    /// Bytes in them, counted like `rx-bytes`.
    #[doc(alias = "PSP_A_STATS_TX_BYTES")]
    #[inline]
    pub fn tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(10)
    }

    /// Packets that could not be sent because of an error.
    #[doc(alias = "PSP_A_STATS_TX_ERROR")]
    #[inline]
    pub fn tx_error(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(11)
    }
}

impl StatsWriter {
    /// Sets [`dev-id`](StatsAttrs#method.dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`key-rotations`](StatsAttrs#method.key_rotations).
    #[inline]
    pub fn key_rotations(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(2, value)
    }

    /// Sets [`stale-events`](StatsAttrs#method.stale_events).
    #[inline]
    pub fn stale_events(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }

    /// Sets [`rx-packets`](StatsAttrs#method.rx_packets).
    #[inline]
    pub fn rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Sets [`rx-bytes`](StatsAttrs#method.rx_bytes).
    #[inline]
    pub fn rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Sets [`rx-auth-fail`](StatsAttrs#method.rx_auth_fail).
    #[inline]
    pub fn rx_auth_fail(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }

    /// Sets [`rx-error`](StatsAttrs#method.rx_error).
    #[inline]
    pub fn rx_error(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(7, value)
    }

    /// Sets [`rx-bad`](StatsAttrs#method.rx_bad).
    #[inline]
    pub fn rx_bad(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(8, value)
    }

    /// Sets [`tx-packets`](StatsAttrs#method.tx_packets).
    #[inline]
    pub fn tx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(9, value)
    }

    /// Sets [`tx-bytes`](StatsAttrs#method.tx_bytes).
    #[inline]
    pub fn tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(10, value)
    }

    /// Sets [`tx-error`](StatsAttrs#method.tx_error).
    #[inline]
    pub fn tx_error(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(11, value)
    }
}
