// @generated from specs/wireguard.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Wgdevice { numbers: 9, writer: WgdeviceWriter },
        1 => Wgpeer { numbers: 11, writer: WgpeerWriter },
        2 => Wgallowedip { numbers: 5, writer: WgallowedipWriter },
    ],
}

/// A WireGuard interface.
pub type WgdeviceAttrs<'a> = AttrsOf<'a, sets::Wgdevice>;

impl<'a> WgdeviceAttrs<'a> {
    /// Index of the interface; in requests an alternative to `ifname`.
    #[doc(alias = "WGDEVICE_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Name of the interface, at most 15 bytes and a zero; in requests an alternative to `ifindex`.
    #[doc(alias = "WGDEVICE_A_IFNAME")]
    #[inline]
    pub fn ifname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Own Curve25519 key, 32 raw bytes (`wg` prints base64). In requests all zeros take the key
    /// away. Absent from answers while the interface has none. A peer whose public key belongs to
    /// the new private key is removed.
    #[doc(alias = "WGDEVICE_A_PRIVATE_KEY")]
    #[inline]
    pub fn private_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Public key that follows from the private key, 32 raw bytes; only in answers.
    #[doc(alias = "WGDEVICE_A_PUBLIC_KEY")]
    #[inline]
    pub fn public_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// In requests: what to do with the peers that exist. Never in answers.
    #[doc(alias = "WGDEVICE_A_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<WgdeviceFlags>, rt::DecodeError> {
        self.view.get::<c::As<WgdeviceFlags, u32>>(5)
    }

    /// UDP port to receive on, in host byte order. 0 in a request lets the kernel choose one.
    #[doc(alias = "WGDEVICE_A_LISTEN_PORT")]
    #[inline]
    pub fn listen_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(6)
    }

    /// Mark on the encrypted packets that are sent, for policy routing (`fwmark` in `ip rule`); 0
    /// for none.
    #[doc(alias = "WGDEVICE_A_FWMARK")]
    #[inline]
    pub fn fwmark(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// List of peers. The index of an entry has no meaning; peers are known by public key.
    #[doc(alias = "WGDEVICE_A_PEERS")]
    #[inline]
    pub fn peers(&self) -> Result<rt::Entries<'a, WgpeerAttrs<'a>>, rt::DecodeError> {
        self.view.entries(8)
    }
}

impl WgdeviceWriter {
    /// Sets [`ifindex`](WgdeviceAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ifname`](WgdeviceAttrs#method.ifname): at most 15 bytes.
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(2, value)
    }

    /// Sets [`private-key`](WgdeviceAttrs#method.private_key): exactly 32 bytes.
    #[inline]
    pub fn private_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(3, value)
    }

    /// Sets [`public-key`](WgdeviceAttrs#method.public_key): exactly 32 bytes.
    #[inline]
    pub fn public_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(4, value)
    }

    /// Sets [`flags`](WgdeviceAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: WgdeviceFlags) -> &mut Self {
        self.put_attr::<c::As<WgdeviceFlags, u32>>(5, value)
    }

    /// Sets [`listen-port`](WgdeviceAttrs#method.listen_port).
    #[inline]
    pub fn listen_port(&mut self, value: u16) -> &mut Self {
        self.put_u16(6, value)
    }

    /// Sets [`fwmark`](WgdeviceAttrs#method.fwmark).
    #[inline]
    pub fn fwmark(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`peers`](WgdeviceAttrs#method.peers).
    #[inline]
    pub fn peers<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut WgpeerWriter, T),
    ) -> &mut Self {
        self.put_nests::<WgpeerWriter, T>(8, first, entries, fill)
    }
}

/// Another end with which the interface talks.
pub type WgpeerAttrs<'a> = AttrsOf<'a, sets::Wgpeer>;

impl<'a> WgpeerAttrs<'a> {
    /// Name of the peer: its Curve25519 key, 32 raw bytes. Required in every entry. An entry with
    /// the interface's own key is skipped without error.
    #[doc(alias = "WGPEER_A_PUBLIC_KEY")]
    #[inline]
    pub fn public_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// Symmetric key mixed into the handshake, 32 raw bytes; all zeros mean there is none. Answers
    /// show zeros, too, rather than leave it out.
    #[doc(alias = "WGPEER_A_PRESHARED_KEY")]
    #[inline]
    pub fn preshared_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// In requests: what to do with the peer. Never in answers.
    #[doc(alias = "WGPEER_A_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<WgpeerFlags>, rt::DecodeError> {
        self.view.get::<c::As<WgpeerFlags, u32>>(3)
    }

    /// Address and UDP port of the peer: a struct `sockaddr-in` (16 bytes) or `sockaddr-in6` (28
    /// bytes). It follows the peer when authentic packets come from elsewhere. Absent from answers
    /// if not known; a value of another length or family is ignored.
    #[doc(alias = "WGPEER_A_ENDPOINT")]
    #[inline]
    pub fn endpoint(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Seconds of silence after which an empty packet is sent, to keep NAT entries alive; 0 for
    /// never, which is the default.
    #[doc(alias = "WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL")]
    #[inline]
    pub fn persistent_keepalive_interval(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// When the last handshake was completed; zero if there has been none. Only in answers.
    #[doc(alias = "WGPEER_A_LAST_HANDSHAKE_TIME")]
    #[inline]
    pub fn last_handshake_time(
        &self,
    ) -> Result<Option<KernelTimespec>, rt::DecodeError> {
        self.view.get::<c::Struct<KernelTimespec>>(6)
    }

    /// Bytes received from the peer over the tunnel's socket; only in answers.
    #[doc(alias = "WGPEER_A_RX_BYTES")]
    #[inline]
    pub fn rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Bytes sent to the peer over the tunnel's socket; only in answers.
    #[doc(alias = "WGPEER_A_TX_BYTES")]
    #[inline]
    pub fn tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(8)
    }

    /// Ranges of addresses behind the peer: outgoing packets choose their peer by destination
    /// (longest prefix), incoming ones must have a source in it. A range belongs to one peer at a
    /// time; giving it to another moves it. The index of an entry has no meaning.
    #[doc(alias = "WGPEER_A_ALLOWEDIPS")]
    #[inline]
    pub fn allowedips(
        &self,
    ) -> Result<rt::Entries<'a, WgallowedipAttrs<'a>>, rt::DecodeError> {
        self.view.entries(9)
    }

    /// Version of the WireGuard protocol, 1 so far; leave it out in requests to mean the newest.
    #[doc(alias = "WGPEER_A_PROTOCOL_VERSION")]
    #[inline]
    pub fn protocol_version(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }
}

impl WgpeerWriter {
    /// Sets [`public-key`](WgpeerAttrs#method.public_key): exactly 32 bytes.
    #[inline]
    pub fn public_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }

    /// Sets [`preshared-key`](WgpeerAttrs#method.preshared_key): exactly 32 bytes.
    #[inline]
    pub fn preshared_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(2, value)
    }

    /// Sets [`flags`](WgpeerAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: WgpeerFlags) -> &mut Self {
        self.put_attr::<c::As<WgpeerFlags, u32>>(3, value)
    }

    /// Sets [`endpoint`](WgpeerAttrs#method.endpoint): at least 16 bytes.
    #[inline]
    pub fn endpoint(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(4, value)
    }

    /// Sets [`persistent-keepalive-interval`](WgpeerAttrs#method.persistent_keepalive_interval).
    #[inline]
    pub fn persistent_keepalive_interval(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`last-handshake-time`](WgpeerAttrs#method.last_handshake_time): exactly 16 bytes.
    #[inline]
    pub fn last_handshake_time(&mut self, value: KernelTimespec) -> &mut Self {
        self.put_checked::<c::Struct<KernelTimespec>>(6, value)
    }

    /// Sets [`rx-bytes`](WgpeerAttrs#method.rx_bytes).
    #[inline]
    pub fn rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`tx-bytes`](WgpeerAttrs#method.tx_bytes).
    #[inline]
    pub fn tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }

    /// Sets [`allowedips`](WgpeerAttrs#method.allowedips).
    #[inline]
    pub fn allowedips<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut WgallowedipWriter, T),
    ) -> &mut Self {
        self.put_nests::<WgallowedipWriter, T>(9, first, entries, fill)
    }

    /// Sets [`protocol-version`](WgpeerAttrs#method.protocol_version).
    #[inline]
    pub fn protocol_version(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}

/// A range of IP addresses, such as `10.0.0.0/8`.
pub type WgallowedipAttrs<'a> = AttrsOf<'a, sets::Wgallowedip>;

impl<'a> WgallowedipAttrs<'a> {
    /// `AF_INET` (2) or `AF_INET6` (10).
    #[doc(alias = "WGALLOWEDIP_A_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Address, 4 or 16 bytes as the family says, in network byte order. Bits beyond the mask are
    /// cleared by the kernel.
    #[doc(alias = "WGALLOWEDIP_A_IPADDR")]
    #[inline]
    pub fn ipaddr(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(2)
    }

    /// Length of the prefix in bits: up to 32 for IPv4, 128 for IPv6.
    #[doc(alias = "WGALLOWEDIP_A_CIDR_MASK")]
    #[inline]
    pub fn cidr_mask(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// In requests: what to do with the range. Never in answers.
    #[doc(alias = "WGALLOWEDIP_A_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<WgallowedipFlags>, rt::DecodeError> {
        self.view.get::<c::As<WgallowedipFlags, u32>>(4)
    }
}

impl WgallowedipWriter {
    /// Sets [`family`](WgallowedipAttrs#method.family).
    #[inline]
    pub fn family(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`ipaddr`](WgallowedipAttrs#method.ipaddr): at least 4 bytes.
    #[inline]
    pub fn ipaddr(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_checked::<c::Ip>(2, value.into())
    }

    /// Sets [`cidr-mask`](WgallowedipAttrs#method.cidr_mask).
    #[inline]
    pub fn cidr_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`flags`](WgallowedipAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: WgallowedipFlags) -> &mut Self {
        self.put_attr::<c::As<WgallowedipFlags, u32>>(4, value)
    }
}
