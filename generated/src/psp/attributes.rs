// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view to read and a writer to write each.
use super::*;
/// An interface that may use a PSP device although it is not the device's own.
pub struct AssocDevInfoAttrs<'a>(rt::View<'a, 3>);
rt::__view!(AssocDevInfoAttrs, FAMILY, 0, 3);
impl<'a> AssocDevInfoAttrs<'a> {
    /// Index of the interface, in its network namespace.
    #[doc(alias = "PSP_A_ASSOC_DEV_INFO_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// Id of that namespace as seen by the receiver of the message, -1 if that is the reader's own and has no id.
    #[doc(alias = "PSP_A_ASSOC_DEV_INFO_NSID")]
    #[inline]
    pub fn nsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, i32>(2)
    }
}
rt::__set_writer!(AssocDevInfoWriter, AssocDevInfoAttrs, FAMILY, 0);
impl AssocDevInfoWriter {
    /// Writes [`ifindex`](AssocDevInfoAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`nsid`](AssocDevInfoAttrs::nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(2, value)
    }
}
/// One PSP device.
pub struct DevAttrs<'a>(rt::View<'a, 8>);
rt::__view!(DevAttrs, FAMILY, 1, 8);
impl<'a> DevAttrs<'a> {
    /// Number of the device, the same in all network namespaces.
    #[doc(alias = "PSP_A_DEV_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// In replies: index of the device's own interface, valid in the namespace where that lives. In dev-assoc and dev-disassoc: index of the interface to add or remove.
    #[doc(alias = "PSP_A_DEV_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
    /// Mask of the versions that the device can do.
    #[doc(alias = "PSP_A_DEV_PSP_VERSIONS_CAP")]
    #[inline]
    pub fn psp_versions_cap(&self) -> Result<Option<VersionFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<VersionFlags, u32>>(3)
    }
    /// Mask of the versions that the device accepts at present.
    #[doc(alias = "PSP_A_DEV_PSP_VERSIONS_ENA")]
    #[inline]
    pub fn psp_versions_ena(&self) -> Result<Option<VersionFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<VersionFlags, u32>>(4)
    }
    /// One interface that was added by dev-assoc; repeated. Within a foreign namespace only those that live there.
    #[doc(alias = "PSP_A_DEV_ASSOC_LIST")]
    #[inline]
    pub fn assoc_list(&self) -> rt::Multi<'a, AssocDevInfoAttrs<'a>> {
        self.0.all::<Self, _>(5)
    }
    /// In dev-assoc and dev-disassoc: namespace in which `ifindex` is looked up, by its id in the caller's. Without it, the caller's own.
    #[doc(alias = "PSP_A_DEV_NSID")]
    #[inline]
    pub fn nsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.0.get::<Self, i32>(6)
    }
    /// The reader sees the device only because an interface of his namespace was associated with it; the device's own interface lives elsewhere.
    #[doc(alias = "PSP_A_DEV_BY_ASSOCIATION")]
    #[inline]
    pub fn by_association(&self) -> bool {
        self.0.has(7)
    }
}
rt::__set_writer!(DevWriter, DevAttrs, FAMILY, 1);
impl DevWriter {
    /// Writes [`id`](DevAttrs::id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`ifindex`](DevAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`psp-versions-cap`](DevAttrs::psp_versions_cap).
    #[inline]
    pub fn psp_versions_cap(&mut self, value: VersionFlags) -> &mut Self {
        self.put_attr::<c::As<VersionFlags, u32>>(3, value)
    }
    /// Writes [`psp-versions-ena`](DevAttrs::psp_versions_ena).
    #[inline]
    pub fn psp_versions_ena(&mut self, value: VersionFlags) -> &mut Self {
        self.put_attr::<c::As<VersionFlags, u32>>(4, value)
    }
    /// Writes [`assoc-list`](DevAttrs::assoc_list): again for each further value.
    #[inline]
    pub fn assoc_list(
        &mut self,
        fill: impl FnOnce(&mut AssocDevInfoWriter),
    ) -> &mut Self {
        self.put_nest::<AssocDevInfoWriter>(5, fill)
    }
    /// Writes [`nsid`](DevAttrs::nsid).
    #[inline]
    pub fn nsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(6, value)
    }
    /// Writes [`by-association`](DevAttrs::by_association).
    #[inline]
    pub fn by_association(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }
}
/// Key of a TCP socket.
pub struct AssocAttrs<'a>(rt::View<'a, 6>);
rt::__view!(AssocAttrs, FAMILY, 2, 6);
impl<'a> AssocAttrs<'a> {
    /// PSP device; found by the route of the socket if absent.
    #[doc(alias = "PSP_A_ASSOC_DEV_ID")]
    #[inline]
    pub fn dev_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// Version and cipher, which also gives the length of keys.
    #[doc(alias = "PSP_A_ASSOC_VERSION")]
    #[inline]
    pub fn version(&self) -> Result<Option<Version>, rt::DecodeError> {
        self.0.get::<Self, c::As<Version, u32>>(2)
    }
    /// Key for receiving; in replies of rx-assoc.
    #[doc(alias = "PSP_A_ASSOC_RX_KEY")]
    #[inline]
    pub fn rx_key(&self) -> Result<Option<KeysAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, KeysAttrs<'_>>(3)
    }
    /// Key for sending; in requests of tx-assoc.
    #[doc(alias = "PSP_A_ASSOC_TX_KEY")]
    #[inline]
    pub fn tx_key(&self) -> Result<Option<KeysAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, KeysAttrs<'_>>(4)
    }
    /// TCP socket to which the key is attached, as a file descriptor of the calling process.
    #[doc(alias = "PSP_A_ASSOC_SOCK_FD")]
    #[inline]
    pub fn sock_fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(5)
    }
}
rt::__set_writer!(AssocWriter, AssocAttrs, FAMILY, 2);
impl AssocWriter {
    /// Writes [`dev-id`](AssocAttrs::dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`version`](AssocAttrs::version).
    #[inline]
    pub fn version(&mut self, value: Version) -> &mut Self {
        self.put_attr::<c::As<Version, u32>>(2, value)
    }
    /// Writes [`rx-key`](AssocAttrs::rx_key).
    #[inline]
    pub fn rx_key(&mut self, fill: impl FnOnce(&mut KeysWriter)) -> &mut Self {
        self.put_nest::<KeysWriter>(3, fill)
    }
    /// Writes [`tx-key`](AssocAttrs::tx_key).
    #[inline]
    pub fn tx_key(&mut self, fill: impl FnOnce(&mut KeysWriter)) -> &mut Self {
        self.put_nest::<KeysWriter>(4, fill)
    }
    /// Writes [`sock-fd`](AssocAttrs::sock_fd).
    #[inline]
    pub fn sock_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }
}
/// A key and the number that packets name it by.
pub struct KeysAttrs<'a>(rt::View<'a, 3>);
rt::__view!(KeysAttrs, FAMILY, 3, 3);
impl<'a> KeysAttrs<'a> {
    /// The key itself, 16 or 32 bytes; secret.
    #[doc(alias = "PSP_A_KEYS_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(1)
    }
    /// Security parameters index, in host byte order here and in network byte order in packets. The top bit tells which of two device keys it came from.
    #[doc(alias = "PSP_A_KEYS_SPI")]
    #[inline]
    pub fn spi(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
}
rt::__set_writer!(KeysWriter, KeysAttrs, FAMILY, 3);
impl KeysWriter {
    /// Writes [`key`](KeysAttrs::key).
    #[inline]
    pub fn key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }
    /// Writes [`spi`](KeysAttrs::spi).
    #[inline]
    pub fn spi(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}
/// Counters of a device; those about packets come from the hardware.
pub struct StatsAttrs<'a>(rt::View<'a, 12>);
rt::__view!(StatsAttrs, FAMILY, 4, 12);
impl<'a> StatsAttrs<'a> {
    /// Number of the device.
    #[doc(alias = "PSP_A_STATS_DEV_ID")]
    #[inline]
    pub fn dev_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// Times that the device key was rotated since the device registered.
    #[doc(alias = "PSP_A_STATS_KEY_ROTATIONS")]
    #[inline]
    pub fn key_rotations(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(2)
    }
    /// Sockets that could receive no more because their key was derived from a device key that is gone for good.
    #[doc(alias = "PSP_A_STATS_STALE_EVENTS")]
    #[inline]
    pub fn stale_events(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(3)
    }
    /// Packets received that were genuine.
    #[doc(alias = "PSP_A_STATS_RX_PACKETS")]
    #[inline]
    pub fn rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(4)
    }
    /// Bytes in them, from behind the initialisation vector to the end of the payload; header and integrity check value do not count.
    #[doc(alias = "PSP_A_STATS_RX_BYTES")]
    #[inline]
    pub fn rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(5)
    }
    /// Received packets whose integrity check failed.
    #[doc(alias = "PSP_A_STATS_RX_AUTH_FAIL")]
    #[inline]
    pub fn rx_auth_fail(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(6)
    }
    /// Received packets with impossible lengths or framing.
    #[doc(alias = "PSP_A_STATS_RX_ERROR")]
    #[inline]
    pub fn rx_error(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(7)
    }
    /// Received packets that were refused for other reasons, an unknown version or device key for instance.
    #[doc(alias = "PSP_A_STATS_RX_BAD")]
    #[inline]
    pub fn rx_bad(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(8)
    }
    /// Packets encrypted and sent.
    #[doc(alias = "PSP_A_STATS_TX_PACKETS")]
    #[inline]
    pub fn tx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(9)
    }
    /// Bytes in them, counted like `rx-bytes`.
    #[doc(alias = "PSP_A_STATS_TX_BYTES")]
    #[inline]
    pub fn tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(10)
    }
    /// Packets that could not be sent because of an error.
    #[doc(alias = "PSP_A_STATS_TX_ERROR")]
    #[inline]
    pub fn tx_error(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(11)
    }
}
rt::__set_writer!(StatsWriter, StatsAttrs, FAMILY, 4);
impl StatsWriter {
    /// Writes [`dev-id`](StatsAttrs::dev_id): at least 1.
    #[inline]
    pub fn dev_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`key-rotations`](StatsAttrs::key_rotations).
    #[inline]
    pub fn key_rotations(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(2, value)
    }
    /// Writes [`stale-events`](StatsAttrs::stale_events).
    #[inline]
    pub fn stale_events(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(3, value)
    }
    /// Writes [`rx-packets`](StatsAttrs::rx_packets).
    #[inline]
    pub fn rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }
    /// Writes [`rx-bytes`](StatsAttrs::rx_bytes).
    #[inline]
    pub fn rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }
    /// Writes [`rx-auth-fail`](StatsAttrs::rx_auth_fail).
    #[inline]
    pub fn rx_auth_fail(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }
    /// Writes [`rx-error`](StatsAttrs::rx_error).
    #[inline]
    pub fn rx_error(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(7, value)
    }
    /// Writes [`rx-bad`](StatsAttrs::rx_bad).
    #[inline]
    pub fn rx_bad(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(8, value)
    }
    /// Writes [`tx-packets`](StatsAttrs::tx_packets).
    #[inline]
    pub fn tx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(9, value)
    }
    /// Writes [`tx-bytes`](StatsAttrs::tx_bytes).
    #[inline]
    pub fn tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(10, value)
    }
    /// Writes [`tx-error`](StatsAttrs::tx_error).
    #[inline]
    pub fn tx_error(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(11, value)
    }
}
