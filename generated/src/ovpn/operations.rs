// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [PeerGet(3), PeerDelNtf(5), KeyGet(7), KeySwapNtf(9),
    PeerFloatNtf(11)]
);

rt::operations!(PeerNew, PeerSet, PeerGet, PeerDel, KeyNew, KeyGet, KeySwap, KeyDel);

/// Adds a peer. `ifindex` and in `peer` `id` and `socket` are required. With a UDP socket the
/// remote address and port are needed as well, with a TCP socket, which is connected already, they
/// are refused. A device for many peers also needs `vpn-ipv4` or `vpn-ipv6`, one for a single peer
/// refuses both. Combinations that do not fit give `EINVAL`, a descriptor that is not a suitable
/// socket `ENOTSOCK`, an id in use `EEXIST`. In a device for a single peer the new one takes the
/// place of the old.
/// - For one object it takes `ifindex`, `peer`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_NEW")]
pub type PeerNew = RequestOf<ops::PeerNew>;

rt::request!(
    peer_new, PeerNew, PeerNewReply, 0, [Do], OvpnPeerNewInputAttrs, OvpnPeerNewInput
);

impl PeerNew {
    /// Writes [`ifindex`](OvpnPeerNewInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`peer`](OvpnPeerNewInputAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerNewInputWriter)) -> &mut Self {
        self.put_nest::<PeerNewInputWriter>(2, fill)
    }
}

/// Changes a peer, named by `id`; what is absent stays. The socket cannot be changed. `ENOENT` if
/// there is no such peer, `EADDRINUSE` for a VPN address of another peer (newer kernels), `EINVAL`
/// for what does not fit together.
/// - For one object it takes `ifindex`, `peer`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_SET")]
pub type PeerSet = RequestOf<ops::PeerSet>;

rt::request!(
    peer_set, PeerSet, PeerSetReply, 1, [Do], OvpnPeerSetInputAttrs, OvpnPeerSetInput
);

impl PeerSet {
    /// Writes [`ifindex`](OvpnPeerSetInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`peer`](OvpnPeerSetInputAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerSetInputWriter)) -> &mut Self {
        self.put_nest::<PeerSetInputWriter>(2, fill)
    }
}

/// Returns a peer, named by `id`, which must be the only attribute in `peer`. An unknown one gives
/// `ENOENT`. A dump lists all peers of the device; it too needs `ifindex`.
/// - For one object it takes `ifindex`, `peer`; it returns `peer`.
/// - As a dump it takes `ifindex`; it returns `peer`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_GET")]
pub type PeerGet = RequestOf<ops::PeerGet>;

rt::request!(peer_get, PeerGet, PeerGetReply, 2, [DoReply, Dump], OvpnAttrs, Ovpn);

impl PeerGet {
    /// Writes [`ifindex`](OvpnAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`peer`](OvpnAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerWriter)) -> &mut Self {
        self.put_nest::<PeerWriter>(2, fill)
    }
}

/// Removes a peer, named by `id`, with its keys, and lets go of its socket. A notification with the
/// reason `userspace` follows. `ENOENT` if there is none.
/// - For one object it takes `ifindex`, `peer`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_DEL")]
pub type PeerDel = RequestOf<ops::PeerDel>;

rt::request!(
    peer_del, PeerDel, PeerDelReply, 3, [Do], OvpnPeerDelInputAttrs, OvpnPeerDelInput
);

impl PeerDel {
    /// Writes [`ifindex`](OvpnPeerDelInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`peer`](OvpnPeerDelInputAttrs#method.peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerDelInputWriter)) -> &mut Self {
        self.put_nest::<PeerDelInputWriter>(2, fill)
    }
}

/// Installs a key in one of a peer's two slots, in place of what is there. All attributes of
/// `keyconf` are required, and both directions need key and nonce tail (`EINVAL`). `ENOENT` if
/// there is no such peer, `EOPNOTSUPP` or `EINVAL` for a cipher that the kernel lacks or a key of
/// wrong length.
///
/// A new key normally goes to the secondary slot, and `key-swap` takes it into use once the peer
/// has it too.
/// - For one object it takes `ifindex`, `keyconf`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_NEW")]
pub type KeyNew = RequestOf<ops::KeyNew>;

rt::request!(key_new, KeyNew, KeyNewReply, 5, [Do], OvpnAttrs, Ovpn);

impl KeyNew {
    /// Writes [`ifindex`](OvpnAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`keyconf`](OvpnAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(&mut self, fill: impl FnOnce(&mut KeyconfWriter)) -> &mut Self {
        self.put_nest::<KeyconfWriter>(3, fill)
    }
}

/// Returns which key is in a slot: its id and cipher, never the key itself. `peer-id` and `slot`
/// are required and nothing else may be in `keyconf` (`EINVAL`). `ENOENT` for an unknown peer or an
/// empty slot.
/// - For one object it takes `ifindex`, `keyconf`; it returns `keyconf`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_GET")]
pub type KeyGet = RequestOf<ops::KeyGet>;

rt::request!(
    key_get, KeyGet, KeyGetReply, 6, [DoReply], OvpnKeyconfGetAttrs, OvpnKeyconfGet
);

impl KeyGet {
    /// Writes [`ifindex`](OvpnKeyconfGetAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`keyconf`](OvpnKeyconfGetAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(&mut self, fill: impl FnOnce(&mut KeyconfGetWriter)) -> &mut Self {
        self.put_nest::<KeyconfGetWriter>(3, fill)
    }
}

/// Exchanges primary and secondary key of a peer, so that sending goes on with what was the
/// secondary. `peer-id` is required. `ENOENT` if there is no such peer.
/// - For one object it takes `ifindex`, `keyconf`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_SWAP")]
pub type KeySwap = RequestOf<ops::KeySwap>;

rt::request!(
    key_swap, KeySwap, KeySwapReply, 7, [Do], OvpnKeyconfSwapInputAttrs,
    OvpnKeyconfSwapInput
);

impl KeySwap {
    /// Writes [`ifindex`](OvpnKeyconfSwapInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`keyconf`](OvpnKeyconfSwapInputAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfSwapInputWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfSwapInputWriter>(3, fill)
    }
}

/// Removes the key in a slot. `peer-id` and `slot` are required. `ENOENT` if there is no such peer;
/// an empty slot is no error.
/// - For one object it takes `ifindex`, `keyconf`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_DEL")]
pub type KeyDel = RequestOf<ops::KeyDel>;

rt::request!(
    key_del, KeyDel, KeyDelReply, 9, [Do], OvpnKeyconfDelInputAttrs, OvpnKeyconfDelInput
);

impl KeyDel {
    /// Writes [`ifindex`](OvpnKeyconfDelInputAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`keyconf`](OvpnKeyconfDelInputAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfDelInputWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfDelInputWriter>(3, fill)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `peer-get`: what answers [`PeerGet`], also sent by itself where the kernel does so.
    PeerGet(rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>),
    /// Reports that a peer is gone. Carries `ifindex`, and in `peer` its `id` and `del-reason`.
    PeerDelNtf(rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>),
    /// `key-get`: what answers [`KeyGet`], also sent by itself where the kernel does so.
    KeyGet(rt::WithHeader<rt::NoHeader, OvpnKeyconfGetAttrs<'a>>),
    /// Reports that a peer's primary key has used up its packet ids and nothing more can be sent
    /// with it: a new key is due. Carries `ifindex`, and in `keyconf` the peer's and the key's id.
    KeySwapNtf(rt::WithHeader<rt::NoHeader, OvpnKeyconfSwapNtfAttrs<'a>>),
    /// Reports that a peer's packets now come from another address or port, and that the kernel
    /// sends there from now on. Carries `ifindex`, and in `peer` its `id` and the new remote
    /// address and port.
    PeerFloatNtf(rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>),
}
