// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Peer { numbers: 25, writer: PeerWriter },
        1 => PeerNewInput { numbers: 25, writer: PeerNewInputWriter },
        2 => PeerSetInput { numbers: 25, writer: PeerSetInputWriter },
        3 => PeerDelInput { numbers: 2, writer: PeerDelInputWriter },
        4 => Keyconf { numbers: 7, writer: KeyconfWriter },
        5 => Keydir { numbers: 3, writer: KeydirWriter },
        6 => KeyconfGet { numbers: 5, writer: KeyconfGetWriter },
        7 => KeyconfSwapInput { numbers: 2, writer: KeyconfSwapInputWriter },
        8 => KeyconfSwapNtf { numbers: 4, writer: KeyconfSwapNtfWriter },
        9 => KeyconfDelInput { numbers: 3, writer: KeyconfDelInputWriter },
        10 => Ovpn { numbers: 4, writer: OvpnWriter },
        11 => OvpnPeerNewInput { numbers: 3, writer: OvpnPeerNewInputWriter },
        12 => OvpnPeerSetInput { numbers: 3, writer: OvpnPeerSetInputWriter },
        13 => OvpnPeerDelInput { numbers: 3, writer: OvpnPeerDelInputWriter },
        14 => OvpnKeyconfGet { numbers: 4, writer: OvpnKeyconfGetWriter },
        15 => OvpnKeyconfSwapInput { numbers: 4, writer: OvpnKeyconfSwapInputWriter },
        16 => OvpnKeyconfSwapNtf { numbers: 4, writer: OvpnKeyconfSwapNtfWriter },
        17 => OvpnKeyconfDelInput { numbers: 4, writer: OvpnKeyconfDelInputWriter },
    ],
}

/// A peer: the other end of a tunnel. Addresses are in network byte order.
pub type PeerAttrs<'a> = AttrsOf<'a, sets::Peer>;

impl<'a> PeerAttrs<'a> {
    /// Number of the peer within its device, 24 bits. Packets over UDP carry it, by which the
    /// kernel knows from whom they are.
    #[doc(alias = "OVPN_A_PEER_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// IPv4 address to which encrypted packets go (UDP only).
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV4")]
    #[inline]
    pub fn remote_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// IPv6 address to which encrypted packets go (UDP only); an IPv4-mapped one counts as IPv4.
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV6")]
    #[inline]
    pub fn remote_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(3)
    }

    /// Interface index that a link-local remote address belongs to.
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV6_SCOPE_ID")]
    #[inline]
    pub fn remote_ipv6_scope_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// UDP port to which encrypted packets go; comes together with a remote address.
    #[doc(alias = "OVPN_A_PEER_REMOTE_PORT")]
    #[inline]
    pub fn remote_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(5)
    }

    /// File descriptor, in the calling process, of the UDP or TCP socket that carries the encrypted
    /// packets. Only in requests.
    #[doc(alias = "OVPN_A_PEER_SOCKET")]
    #[inline]
    pub fn socket(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Id of the network namespace in which the socket lives, if it is another one than the
    /// device's; read-only.
    #[doc(alias = "OVPN_A_PEER_SOCKET_NETNSID")]
    #[inline]
    pub fn socket_netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(7)
    }

    /// IPv4 address of the peer inside the tunnel: packets routed to it go to this peer.
    #[doc(alias = "OVPN_A_PEER_VPN_IPV4")]
    #[inline]
    pub fn vpn_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(8)
    }

    /// IPv6 address of the peer inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_IPV6")]
    #[inline]
    pub fn vpn_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(9)
    }

    /// Source address of encrypted packets (UDP only). Goes with `remote-ipv4` only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_IPV4")]
    #[inline]
    pub fn local_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(10)
    }

    /// Source address of encrypted packets (UDP only). Goes with `remote-ipv6` only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_IPV6")]
    #[inline]
    pub fn local_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(11)
    }

    /// Port to which the socket is bound; read-only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_PORT")]
    #[inline]
    pub fn local_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(12)
    }

    /// Seconds without sending after which a keepalive message goes out. Comes together with the
    /// timeout, and 0 in either switches both off.
    #[doc(alias = "OVPN_A_PEER_KEEPALIVE_INTERVAL")]
    #[inline]
    pub fn keepalive_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Seconds of silence after which the peer is removed.
    #[doc(alias = "OVPN_A_PEER_KEEPALIVE_TIMEOUT")]
    #[inline]
    pub fn keepalive_timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Why the peer was removed; only in `peer-del-ntf`.
    #[doc(alias = "OVPN_A_PEER_DEL_REASON")]
    #[inline]
    pub fn del_reason(&self) -> Result<Option<DelPeerReason>, rt::DecodeError> {
        self.view.get::<c::As<DelPeerReason, u32>>(15)
    }

    /// Bytes received from the peer, as they are inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_RX_BYTES")]
    #[inline]
    pub fn vpn_rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(16)
    }

    /// Bytes sent to the peer, as they are inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_TX_BYTES")]
    #[inline]
    pub fn vpn_tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(17)
    }

    /// Packets received from the peer, as they are inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_RX_PACKETS")]
    #[inline]
    pub fn vpn_rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(18)
    }

    /// Packets sent to the peer, as they are inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_TX_PACKETS")]
    #[inline]
    pub fn vpn_tx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(19)
    }

    /// Bytes received in encrypted form.
    #[doc(alias = "OVPN_A_PEER_LINK_RX_BYTES")]
    #[inline]
    pub fn link_rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(20)
    }

    /// Bytes sent in encrypted form.
    #[doc(alias = "OVPN_A_PEER_LINK_TX_BYTES")]
    #[inline]
    pub fn link_tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(21)
    }

    /// Encrypted packets received.
    #[doc(alias = "OVPN_A_PEER_LINK_RX_PACKETS")]
    #[inline]
    pub fn link_rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(22)
    }

    /// Encrypted packets sent.
    #[doc(alias = "OVPN_A_PEER_LINK_TX_PACKETS")]
    #[inline]
    pub fn link_tx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(23)
    }

    /// Number to put into packets for this peer: the one under which the peer knows us. The same as
    /// `id` unless set (newer kernels).
    #[doc(alias = "OVPN_A_PEER_TX_ID")]
    #[inline]
    pub fn tx_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }
}

impl PeerWriter {
    /// Sets [`id`](PeerAttrs#method.id): at most 16777215.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`remote-ipv4`](PeerAttrs#method.remote_ipv4).
    #[inline]
    pub fn remote_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`remote-ipv6`](PeerAttrs#method.remote_ipv6): exactly 16 bytes.
    #[inline]
    pub fn remote_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(3, value.into())
    }

    /// Sets [`remote-ipv6-scope-id`](PeerAttrs#method.remote_ipv6_scope_id).
    #[inline]
    pub fn remote_ipv6_scope_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`remote-port`](PeerAttrs#method.remote_port): at least 1.
    #[inline]
    pub fn remote_port(&mut self, value: u16) -> &mut Self {
        self.put_checked::<c::Be<u16>>(5, value)
    }

    /// Sets [`socket`](PeerAttrs#method.socket).
    #[inline]
    pub fn socket(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`socket-netnsid`](PeerAttrs#method.socket_netnsid).
    #[inline]
    pub fn socket_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(7, value)
    }

    /// Sets [`vpn-ipv4`](PeerAttrs#method.vpn_ipv4).
    #[inline]
    pub fn vpn_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Sets [`vpn-ipv6`](PeerAttrs#method.vpn_ipv6): exactly 16 bytes.
    #[inline]
    pub fn vpn_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Sets [`local-ipv4`](PeerAttrs#method.local_ipv4).
    #[inline]
    pub fn local_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(10, value)
    }

    /// Sets [`local-ipv6`](PeerAttrs#method.local_ipv6): exactly 16 bytes.
    #[inline]
    pub fn local_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(11, value.into())
    }

    /// Sets [`local-port`](PeerAttrs#method.local_port): at least 1.
    #[inline]
    pub fn local_port(&mut self, value: u16) -> &mut Self {
        self.put_checked::<c::Be<u16>>(12, value)
    }

    /// Sets [`keepalive-interval`](PeerAttrs#method.keepalive_interval): at most 86400.
    #[inline]
    pub fn keepalive_interval(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(13, value)
    }

    /// Sets [`keepalive-timeout`](PeerAttrs#method.keepalive_timeout): at most 86400.
    #[inline]
    pub fn keepalive_timeout(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(14, value)
    }

    /// Sets [`del-reason`](PeerAttrs#method.del_reason).
    #[inline]
    pub fn del_reason(&mut self, value: DelPeerReason) -> &mut Self {
        self.put_attr::<c::As<DelPeerReason, u32>>(15, value)
    }

    /// Sets [`vpn-rx-bytes`](PeerAttrs#method.vpn_rx_bytes).
    #[inline]
    pub fn vpn_rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(16, value)
    }

    /// Sets [`vpn-tx-bytes`](PeerAttrs#method.vpn_tx_bytes).
    #[inline]
    pub fn vpn_tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(17, value)
    }

    /// Sets [`vpn-rx-packets`](PeerAttrs#method.vpn_rx_packets).
    #[inline]
    pub fn vpn_rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(18, value)
    }

    /// Sets [`vpn-tx-packets`](PeerAttrs#method.vpn_tx_packets).
    #[inline]
    pub fn vpn_tx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(19, value)
    }

    /// Sets [`link-rx-bytes`](PeerAttrs#method.link_rx_bytes).
    #[inline]
    pub fn link_rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(20, value)
    }

    /// Sets [`link-tx-bytes`](PeerAttrs#method.link_tx_bytes).
    #[inline]
    pub fn link_tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(21, value)
    }

    /// Sets [`link-rx-packets`](PeerAttrs#method.link_rx_packets).
    #[inline]
    pub fn link_rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(22, value)
    }

    /// Sets [`link-tx-packets`](PeerAttrs#method.link_tx_packets).
    #[inline]
    pub fn link_tx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(23, value)
    }

    /// Sets [`tx-id`](PeerAttrs#method.tx_id): at most 16777215.
    #[inline]
    pub fn tx_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(24, value)
    }
}

/// What `peer-new` accepts.
pub type PeerNewInputAttrs<'a> = AttrsOf<'a, sets::PeerNewInput>;

impl<'a> PeerNewInputAttrs<'a> {
    /// Number of the peer within its device, 24 bits. Packets over UDP carry it, by which the
    /// kernel knows from whom they are.
    #[doc(alias = "OVPN_A_PEER_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// IPv4 address to which encrypted packets go (UDP only).
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV4")]
    #[inline]
    pub fn remote_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// IPv6 address to which encrypted packets go (UDP only); an IPv4-mapped one counts as IPv4.
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV6")]
    #[inline]
    pub fn remote_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(3)
    }

    /// Interface index that a link-local remote address belongs to.
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV6_SCOPE_ID")]
    #[inline]
    pub fn remote_ipv6_scope_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// UDP port to which encrypted packets go; comes together with a remote address.
    #[doc(alias = "OVPN_A_PEER_REMOTE_PORT")]
    #[inline]
    pub fn remote_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(5)
    }

    /// File descriptor, in the calling process, of the UDP or TCP socket that carries the encrypted
    /// packets. Only in requests.
    #[doc(alias = "OVPN_A_PEER_SOCKET")]
    #[inline]
    pub fn socket(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// IPv4 address of the peer inside the tunnel: packets routed to it go to this peer.
    #[doc(alias = "OVPN_A_PEER_VPN_IPV4")]
    #[inline]
    pub fn vpn_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(8)
    }

    /// IPv6 address of the peer inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_IPV6")]
    #[inline]
    pub fn vpn_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(9)
    }

    /// Source address of encrypted packets (UDP only). Goes with `remote-ipv4` only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_IPV4")]
    #[inline]
    pub fn local_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(10)
    }

    /// Source address of encrypted packets (UDP only). Goes with `remote-ipv6` only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_IPV6")]
    #[inline]
    pub fn local_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(11)
    }

    /// Seconds without sending after which a keepalive message goes out. Comes together with the
    /// timeout, and 0 in either switches both off.
    #[doc(alias = "OVPN_A_PEER_KEEPALIVE_INTERVAL")]
    #[inline]
    pub fn keepalive_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Seconds of silence after which the peer is removed.
    #[doc(alias = "OVPN_A_PEER_KEEPALIVE_TIMEOUT")]
    #[inline]
    pub fn keepalive_timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Number to put into packets for this peer: the one under which the peer knows us. The same as
    /// `id` unless set (newer kernels).
    #[doc(alias = "OVPN_A_PEER_TX_ID")]
    #[inline]
    pub fn tx_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }
}

impl PeerNewInputWriter {
    /// Sets [`id`](PeerNewInputAttrs#method.id): at most 16777215.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`remote-ipv4`](PeerNewInputAttrs#method.remote_ipv4).
    #[inline]
    pub fn remote_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`remote-ipv6`](PeerNewInputAttrs#method.remote_ipv6): exactly 16 bytes.
    #[inline]
    pub fn remote_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(3, value.into())
    }

    /// Sets [`remote-ipv6-scope-id`](PeerNewInputAttrs#method.remote_ipv6_scope_id).
    #[inline]
    pub fn remote_ipv6_scope_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`remote-port`](PeerNewInputAttrs#method.remote_port): at least 1.
    #[inline]
    pub fn remote_port(&mut self, value: u16) -> &mut Self {
        self.put_checked::<c::Be<u16>>(5, value)
    }

    /// Sets [`socket`](PeerNewInputAttrs#method.socket).
    #[inline]
    pub fn socket(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`vpn-ipv4`](PeerNewInputAttrs#method.vpn_ipv4).
    #[inline]
    pub fn vpn_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Sets [`vpn-ipv6`](PeerNewInputAttrs#method.vpn_ipv6): exactly 16 bytes.
    #[inline]
    pub fn vpn_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Sets [`local-ipv4`](PeerNewInputAttrs#method.local_ipv4).
    #[inline]
    pub fn local_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(10, value)
    }

    /// Sets [`local-ipv6`](PeerNewInputAttrs#method.local_ipv6): exactly 16 bytes.
    #[inline]
    pub fn local_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(11, value.into())
    }

    /// Sets [`keepalive-interval`](PeerNewInputAttrs#method.keepalive_interval): at most 86400.
    #[inline]
    pub fn keepalive_interval(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(13, value)
    }

    /// Sets [`keepalive-timeout`](PeerNewInputAttrs#method.keepalive_timeout): at most 86400.
    #[inline]
    pub fn keepalive_timeout(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(14, value)
    }

    /// Sets [`tx-id`](PeerNewInputAttrs#method.tx_id): at most 16777215.
    #[inline]
    pub fn tx_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(24, value)
    }
}

/// What `peer-set` accepts.
pub type PeerSetInputAttrs<'a> = AttrsOf<'a, sets::PeerSetInput>;

impl<'a> PeerSetInputAttrs<'a> {
    /// Number of the peer within its device, 24 bits. Packets over UDP carry it, by which the
    /// kernel knows from whom they are.
    #[doc(alias = "OVPN_A_PEER_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// IPv4 address to which encrypted packets go (UDP only).
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV4")]
    #[inline]
    pub fn remote_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(2)
    }

    /// IPv6 address to which encrypted packets go (UDP only); an IPv4-mapped one counts as IPv4.
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV6")]
    #[inline]
    pub fn remote_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(3)
    }

    /// Interface index that a link-local remote address belongs to.
    #[doc(alias = "OVPN_A_PEER_REMOTE_IPV6_SCOPE_ID")]
    #[inline]
    pub fn remote_ipv6_scope_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// UDP port to which encrypted packets go; comes together with a remote address.
    #[doc(alias = "OVPN_A_PEER_REMOTE_PORT")]
    #[inline]
    pub fn remote_port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(5)
    }

    /// IPv4 address of the peer inside the tunnel: packets routed to it go to this peer.
    #[doc(alias = "OVPN_A_PEER_VPN_IPV4")]
    #[inline]
    pub fn vpn_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(8)
    }

    /// IPv6 address of the peer inside the tunnel.
    #[doc(alias = "OVPN_A_PEER_VPN_IPV6")]
    #[inline]
    pub fn vpn_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(9)
    }

    /// Source address of encrypted packets (UDP only). Goes with `remote-ipv4` only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_IPV4")]
    #[inline]
    pub fn local_ipv4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(10)
    }

    /// Source address of encrypted packets (UDP only). Goes with `remote-ipv6` only.
    #[doc(alias = "OVPN_A_PEER_LOCAL_IPV6")]
    #[inline]
    pub fn local_ipv6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(11)
    }

    /// Seconds without sending after which a keepalive message goes out. Comes together with the
    /// timeout, and 0 in either switches both off.
    #[doc(alias = "OVPN_A_PEER_KEEPALIVE_INTERVAL")]
    #[inline]
    pub fn keepalive_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Seconds of silence after which the peer is removed.
    #[doc(alias = "OVPN_A_PEER_KEEPALIVE_TIMEOUT")]
    #[inline]
    pub fn keepalive_timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Number to put into packets for this peer: the one under which the peer knows us. The same as
    /// `id` unless set (newer kernels).
    #[doc(alias = "OVPN_A_PEER_TX_ID")]
    #[inline]
    pub fn tx_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }
}

impl PeerSetInputWriter {
    /// Sets [`id`](PeerSetInputAttrs#method.id): at most 16777215.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`remote-ipv4`](PeerSetInputAttrs#method.remote_ipv4).
    #[inline]
    pub fn remote_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(2, value)
    }

    /// Sets [`remote-ipv6`](PeerSetInputAttrs#method.remote_ipv6): exactly 16 bytes.
    #[inline]
    pub fn remote_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(3, value.into())
    }

    /// Sets [`remote-ipv6-scope-id`](PeerSetInputAttrs#method.remote_ipv6_scope_id).
    #[inline]
    pub fn remote_ipv6_scope_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`remote-port`](PeerSetInputAttrs#method.remote_port): at least 1.
    #[inline]
    pub fn remote_port(&mut self, value: u16) -> &mut Self {
        self.put_checked::<c::Be<u16>>(5, value)
    }

    /// Sets [`vpn-ipv4`](PeerSetInputAttrs#method.vpn_ipv4).
    #[inline]
    pub fn vpn_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Sets [`vpn-ipv6`](PeerSetInputAttrs#method.vpn_ipv6): exactly 16 bytes.
    #[inline]
    pub fn vpn_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(9, value.into())
    }

    /// Sets [`local-ipv4`](PeerSetInputAttrs#method.local_ipv4).
    #[inline]
    pub fn local_ipv4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(10, value)
    }

    /// Sets [`local-ipv6`](PeerSetInputAttrs#method.local_ipv6): exactly 16 bytes.
    #[inline]
    pub fn local_ipv6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(11, value.into())
    }

    /// Sets [`keepalive-interval`](PeerSetInputAttrs#method.keepalive_interval): at most 86400.
    #[inline]
    pub fn keepalive_interval(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(13, value)
    }

    /// Sets [`keepalive-timeout`](PeerSetInputAttrs#method.keepalive_timeout): at most 86400.
    #[inline]
    pub fn keepalive_timeout(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(14, value)
    }

    /// Sets [`tx-id`](PeerSetInputAttrs#method.tx_id): at most 16777215.
    #[inline]
    pub fn tx_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(24, value)
    }
}

/// What `peer-del` accepts.
pub type PeerDelInputAttrs<'a> = AttrsOf<'a, sets::PeerDelInput>;

impl<'a> PeerDelInputAttrs<'a> {
    /// Number of the peer within its device, 24 bits. Packets over UDP carry it, by which the
    /// kernel knows from whom they are.
    #[doc(alias = "OVPN_A_PEER_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl PeerDelInputWriter {
    /// Sets [`id`](PeerDelInputAttrs#method.id): at most 16777215.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// A key in one of a peer's slots.
pub type KeyconfAttrs<'a> = AttrsOf<'a, sets::Keyconf>;

impl<'a> KeyconfAttrs<'a> {
    /// Number of the peer within its device.
    #[doc(alias = "OVPN_A_KEYCONF_PEER_ID")]
    #[inline]
    pub fn peer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Slot in which the key is, or shall be.
    #[doc(alias = "OVPN_A_KEYCONF_SLOT")]
    #[inline]
    pub fn slot(&self) -> Result<Option<KeySlot>, rt::DecodeError> {
        self.view.get::<c::As<KeySlot, u32>>(2)
    }

    /// Number of the key, 0 to 7. Packets carry it, so that both sides can change keys without
    /// losing any.
    #[doc(alias = "OVPN_A_KEYCONF_KEY_ID")]
    #[inline]
    pub fn key_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// The `cipher-alg` attribute.
    #[doc(alias = "OVPN_A_KEYCONF_CIPHER_ALG")]
    #[inline]
    pub fn cipher_alg(&self) -> Result<Option<CipherAlg>, rt::DecodeError> {
        self.view.get::<c::As<CipherAlg, u32>>(4)
    }

    /// Key for what is sent.
    #[doc(alias = "OVPN_A_KEYCONF_ENCRYPT_DIR")]
    #[inline]
    pub fn encrypt_dir(&self) -> Result<Option<KeydirAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeydirAttrs<'_>>(5)
    }

    /// Key for what is received.
    #[doc(alias = "OVPN_A_KEYCONF_DECRYPT_DIR")]
    #[inline]
    pub fn decrypt_dir(&self) -> Result<Option<KeydirAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeydirAttrs<'_>>(6)
    }
}

impl KeyconfWriter {
    /// Sets [`peer-id`](KeyconfAttrs#method.peer_id): at most 16777215.
    #[inline]
    pub fn peer_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`slot`](KeyconfAttrs#method.slot).
    #[inline]
    pub fn slot(&mut self, value: KeySlot) -> &mut Self {
        self.put_attr::<c::As<KeySlot, u32>>(2, value)
    }

    /// Sets [`key-id`](KeyconfAttrs#method.key_id): at most 7.
    #[inline]
    pub fn key_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(3, value)
    }

    /// Sets [`cipher-alg`](KeyconfAttrs#method.cipher_alg).
    #[inline]
    pub fn cipher_alg(&mut self, value: CipherAlg) -> &mut Self {
        self.put_attr::<c::As<CipherAlg, u32>>(4, value)
    }

    /// Sets [`encrypt-dir`](KeyconfAttrs#method.encrypt_dir).
    #[inline]
    pub fn encrypt_dir(&mut self, fill: impl FnOnce(&mut KeydirWriter)) -> &mut Self {
        self.put_nest::<KeydirWriter>(5, fill)
    }

    /// Sets [`decrypt-dir`](KeyconfAttrs#method.decrypt_dir).
    #[inline]
    pub fn decrypt_dir(&mut self, fill: impl FnOnce(&mut KeydirWriter)) -> &mut Self {
        self.put_nest::<KeydirWriter>(6, fill)
    }
}

/// Key material for one direction. It is write-only.
pub type KeydirAttrs<'a> = AttrsOf<'a, sets::Keydir>;

impl<'a> KeydirAttrs<'a> {
    /// Key of the cipher, in the length it needs.
    #[doc(alias = "OVPN_A_KEYDIR_CIPHER_KEY")]
    #[inline]
    pub fn cipher_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// Last 8 bytes of each packet's nonce; the first 4 are the packet id.
    #[doc(alias = "OVPN_A_KEYDIR_NONCE_TAIL")]
    #[inline]
    pub fn nonce_tail(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }
}

impl KeydirWriter {
    /// Sets [`cipher-key`](KeydirAttrs#method.cipher_key): at most 256 bytes.
    #[inline]
    pub fn cipher_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }

    /// Sets [`nonce-tail`](KeydirAttrs#method.nonce_tail): exactly 8 bytes.
    #[inline]
    pub fn nonce_tail(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(2, value)
    }
}

/// What `key-get` asks and returns.
pub type KeyconfGetAttrs<'a> = AttrsOf<'a, sets::KeyconfGet>;

impl<'a> KeyconfGetAttrs<'a> {
    /// Number of the peer within its device.
    #[doc(alias = "OVPN_A_KEYCONF_PEER_ID")]
    #[inline]
    pub fn peer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Slot in which the key is, or shall be.
    #[doc(alias = "OVPN_A_KEYCONF_SLOT")]
    #[inline]
    pub fn slot(&self) -> Result<Option<KeySlot>, rt::DecodeError> {
        self.view.get::<c::As<KeySlot, u32>>(2)
    }

    /// Number of the key, 0 to 7. Packets carry it, so that both sides can change keys without
    /// losing any.
    #[doc(alias = "OVPN_A_KEYCONF_KEY_ID")]
    #[inline]
    pub fn key_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// The `cipher-alg` attribute.
    #[doc(alias = "OVPN_A_KEYCONF_CIPHER_ALG")]
    #[inline]
    pub fn cipher_alg(&self) -> Result<Option<CipherAlg>, rt::DecodeError> {
        self.view.get::<c::As<CipherAlg, u32>>(4)
    }
}

impl KeyconfGetWriter {
    /// Sets [`peer-id`](KeyconfGetAttrs#method.peer_id): at most 16777215.
    #[inline]
    pub fn peer_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`slot`](KeyconfGetAttrs#method.slot).
    #[inline]
    pub fn slot(&mut self, value: KeySlot) -> &mut Self {
        self.put_attr::<c::As<KeySlot, u32>>(2, value)
    }

    /// Sets [`key-id`](KeyconfGetAttrs#method.key_id): at most 7.
    #[inline]
    pub fn key_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(3, value)
    }

    /// Sets [`cipher-alg`](KeyconfGetAttrs#method.cipher_alg).
    #[inline]
    pub fn cipher_alg(&mut self, value: CipherAlg) -> &mut Self {
        self.put_attr::<c::As<CipherAlg, u32>>(4, value)
    }
}

/// What `key-swap` accepts.
pub type KeyconfSwapInputAttrs<'a> = AttrsOf<'a, sets::KeyconfSwapInput>;

impl<'a> KeyconfSwapInputAttrs<'a> {
    /// Number of the peer within its device.
    #[doc(alias = "OVPN_A_KEYCONF_PEER_ID")]
    #[inline]
    pub fn peer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }
}

impl KeyconfSwapInputWriter {
    /// Sets [`peer-id`](KeyconfSwapInputAttrs#method.peer_id): at most 16777215.
    #[inline]
    pub fn peer_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Content of `key-swap-ntf`.
pub type KeyconfSwapNtfAttrs<'a> = AttrsOf<'a, sets::KeyconfSwapNtf>;

impl<'a> KeyconfSwapNtfAttrs<'a> {
    /// Number of the peer within its device.
    #[doc(alias = "OVPN_A_KEYCONF_PEER_ID")]
    #[inline]
    pub fn peer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number of the key, 0 to 7. Packets carry it, so that both sides can change keys without
    /// losing any.
    #[doc(alias = "OVPN_A_KEYCONF_KEY_ID")]
    #[inline]
    pub fn key_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(3)
    }
}

impl KeyconfSwapNtfWriter {
    /// Sets [`peer-id`](KeyconfSwapNtfAttrs#method.peer_id): at most 16777215.
    #[inline]
    pub fn peer_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`key-id`](KeyconfSwapNtfAttrs#method.key_id): at most 7.
    #[inline]
    pub fn key_id(&mut self, value: u16) -> &mut Self {
        self.put_checked::<u16>(3, value)
    }
}

/// What `key-del` accepts.
pub type KeyconfDelInputAttrs<'a> = AttrsOf<'a, sets::KeyconfDelInput>;

impl<'a> KeyconfDelInputAttrs<'a> {
    /// Number of the peer within its device.
    #[doc(alias = "OVPN_A_KEYCONF_PEER_ID")]
    #[inline]
    pub fn peer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Slot in which the key is, or shall be.
    #[doc(alias = "OVPN_A_KEYCONF_SLOT")]
    #[inline]
    pub fn slot(&self) -> Result<Option<KeySlot>, rt::DecodeError> {
        self.view.get::<c::As<KeySlot, u32>>(2)
    }
}

impl KeyconfDelInputWriter {
    /// Sets [`peer-id`](KeyconfDelInputAttrs#method.peer_id): at most 16777215.
    #[inline]
    pub fn peer_id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`slot`](KeyconfDelInputAttrs#method.slot).
    #[inline]
    pub fn slot(&mut self, value: KeySlot) -> &mut Self {
        self.put_attr::<c::As<KeySlot, u32>>(2, value)
    }
}

/// Attributes of all messages.
pub type OvpnAttrs<'a> = AttrsOf<'a, sets::Ovpn>;

impl<'a> OvpnAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The peer that is meant, and what is to be known about it.
    #[doc(alias = "OVPN_A_PEER")]
    #[inline]
    pub fn peer(&self) -> Result<Option<PeerAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PeerAttrs<'_>>(2)
    }

    /// The key that is meant.
    #[doc(alias = "OVPN_A_KEYCONF")]
    #[inline]
    pub fn keyconf(&self) -> Result<Option<KeyconfAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyconfAttrs<'_>>(3)
    }
}

impl OvpnWriter {
    /// Sets [`ifindex`](OvpnAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`peer`](OvpnAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerWriter)) -> &mut Self {
        self.put_nest::<PeerWriter>(2, fill)
    }

    /// Sets [`keyconf`](OvpnAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(&mut self, fill: impl FnOnce(&mut KeyconfWriter)) -> &mut Self {
        self.put_nest::<KeyconfWriter>(3, fill)
    }
}

/// Request of `peer-new`.
pub type OvpnPeerNewInputAttrs<'a> = AttrsOf<'a, sets::OvpnPeerNewInput>;

impl<'a> OvpnPeerNewInputAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The peer that is meant, and what is to be known about it.
    #[doc(alias = "OVPN_A_PEER")]
    #[inline]
    pub fn peer(&self) -> Result<Option<PeerNewInputAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PeerNewInputAttrs<'_>>(2)
    }
}

impl OvpnPeerNewInputWriter {
    /// Sets [`ifindex`](OvpnPeerNewInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`peer`](OvpnPeerNewInputAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerNewInputWriter)) -> &mut Self {
        self.put_nest::<PeerNewInputWriter>(2, fill)
    }
}

/// Request of `peer-set`.
pub type OvpnPeerSetInputAttrs<'a> = AttrsOf<'a, sets::OvpnPeerSetInput>;

impl<'a> OvpnPeerSetInputAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The peer that is meant, and what is to be known about it.
    #[doc(alias = "OVPN_A_PEER")]
    #[inline]
    pub fn peer(&self) -> Result<Option<PeerSetInputAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PeerSetInputAttrs<'_>>(2)
    }
}

impl OvpnPeerSetInputWriter {
    /// Sets [`ifindex`](OvpnPeerSetInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`peer`](OvpnPeerSetInputAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerSetInputWriter)) -> &mut Self {
        self.put_nest::<PeerSetInputWriter>(2, fill)
    }
}

/// Request of `peer-del`.
pub type OvpnPeerDelInputAttrs<'a> = AttrsOf<'a, sets::OvpnPeerDelInput>;

impl<'a> OvpnPeerDelInputAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The peer that is meant, and what is to be known about it.
    #[doc(alias = "OVPN_A_PEER")]
    #[inline]
    pub fn peer(&self) -> Result<Option<PeerDelInputAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PeerDelInputAttrs<'_>>(2)
    }
}

impl OvpnPeerDelInputWriter {
    /// Sets [`ifindex`](OvpnPeerDelInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`peer`](OvpnPeerDelInputAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerDelInputWriter)) -> &mut Self {
        self.put_nest::<PeerDelInputWriter>(2, fill)
    }
}

/// Request and reply of `key-get`.
pub type OvpnKeyconfGetAttrs<'a> = AttrsOf<'a, sets::OvpnKeyconfGet>;

impl<'a> OvpnKeyconfGetAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The key that is meant.
    #[doc(alias = "OVPN_A_KEYCONF")]
    #[inline]
    pub fn keyconf(&self) -> Result<Option<KeyconfGetAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyconfGetAttrs<'_>>(3)
    }
}

impl OvpnKeyconfGetWriter {
    /// Sets [`ifindex`](OvpnKeyconfGetAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`keyconf`](OvpnKeyconfGetAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(&mut self, fill: impl FnOnce(&mut KeyconfGetWriter)) -> &mut Self {
        self.put_nest::<KeyconfGetWriter>(3, fill)
    }
}

/// Request of `key-swap`.
pub type OvpnKeyconfSwapInputAttrs<'a> = AttrsOf<'a, sets::OvpnKeyconfSwapInput>;

impl<'a> OvpnKeyconfSwapInputAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The key that is meant.
    #[doc(alias = "OVPN_A_KEYCONF")]
    #[inline]
    pub fn keyconf(&self) -> Result<Option<KeyconfSwapInputAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyconfSwapInputAttrs<'_>>(3)
    }
}

impl OvpnKeyconfSwapInputWriter {
    /// Sets [`ifindex`](OvpnKeyconfSwapInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`keyconf`](OvpnKeyconfSwapInputAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfSwapInputWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfSwapInputWriter>(3, fill)
    }
}

/// Notification `key-swap-ntf`.
pub type OvpnKeyconfSwapNtfAttrs<'a> = AttrsOf<'a, sets::OvpnKeyconfSwapNtf>;

impl<'a> OvpnKeyconfSwapNtfAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The key that is meant.
    #[doc(alias = "OVPN_A_KEYCONF")]
    #[inline]
    pub fn keyconf(&self) -> Result<Option<KeyconfSwapNtfAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyconfSwapNtfAttrs<'_>>(3)
    }
}

impl OvpnKeyconfSwapNtfWriter {
    /// Sets [`ifindex`](OvpnKeyconfSwapNtfAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`keyconf`](OvpnKeyconfSwapNtfAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfSwapNtfWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfSwapNtfWriter>(3, fill)
    }
}

/// Request of `key-del`.
pub type OvpnKeyconfDelInputAttrs<'a> = AttrsOf<'a, sets::OvpnKeyconfDelInput>;

impl<'a> OvpnKeyconfDelInputAttrs<'a> {
    /// Index of the `ovpn` device; every request needs it.
    #[doc(alias = "OVPN_A_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The key that is meant.
    #[doc(alias = "OVPN_A_KEYCONF")]
    #[inline]
    pub fn keyconf(&self) -> Result<Option<KeyconfDelInputAttrs<'a>>, rt::DecodeError> {
        self.view.get::<KeyconfDelInputAttrs<'_>>(3)
    }
}

impl OvpnKeyconfDelInputWriter {
    /// Sets [`ifindex`](OvpnKeyconfDelInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`keyconf`](OvpnKeyconfDelInputAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfDelInputWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfDelInputWriter>(3, fill)
    }
}
