// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [3 => PeerGet, 5 => PeerDelNtf, 7 => KeyGet, 9 => KeySwapNtf, 11 => PeerFloatNtf],
}

rt::operations! { PeerNew, PeerSet, PeerGet, PeerDel, KeyNew, KeyGet, KeySwap, KeyDel }

/// Adds a peer. `ifindex` and in `peer` `id` and `socket` are required. With a UDP socket the
/// remote address and port are needed as well, with a TCP socket, which is connected already, they
/// are refused. A device for many peers also needs `vpn-ipv4` or `vpn-ipv6`, one for a single peer
/// refuses both. Combinations that do not fit give `EINVAL`, a descriptor that is not a suitable
/// socket `ENOTSOCK`, an id in use `EEXIST`. In a device for a single peer the new one takes the
/// place of the old.
/// - Single request: takes `ifindex`, `peer`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_NEW")]
#[inline]
#[must_use]
pub fn peer_new() -> PeerNew {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PeerNew,
    start: peer_new,
    operation: 0,
    modes: [Do],
    set: OvpnPeerNewInput,
    view: OvpnPeerNewInputAttrs,
}

impl PeerNew {
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

/// Changes a peer, named by `id`; what is absent stays. The socket cannot be changed. `ENOENT` if
/// there is no such peer, `EADDRINUSE` for a VPN address of another peer (newer kernels), `EINVAL`
/// for what does not fit together.
/// - Single request: takes `ifindex`, `peer`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_SET")]
#[inline]
#[must_use]
pub fn peer_set() -> PeerSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PeerSet,
    start: peer_set,
    operation: 1,
    modes: [Do],
    set: OvpnPeerSetInput,
    view: OvpnPeerSetInputAttrs,
}

impl PeerSet {
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

/// Returns a peer, named by `id`, which must be the only attribute in `peer`. An unknown one gives
/// `ENOENT`. A dump lists all peers of the device; it too needs `ifindex`.
/// - Single request: takes `ifindex`, `peer`; returns `peer`.
/// - Dump: takes `ifindex`; returns `peer`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_GET")]
#[inline]
#[must_use]
pub fn peer_get() -> PeerGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PeerGet,
    start: peer_get,
    operation: 2,
    modes: [DoReply, Dump],
    set: Ovpn,
    view: OvpnAttrs,
}

/// The answer to [`peer_get()`].
pub type PeerGetReply<'a> = rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>;

impl PeerGet {
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
}

/// Removes a peer, named by `id`, with its keys, and lets go of its socket. A notification with the
/// reason `userspace` follows. `ENOENT` if there is none.
/// - Single request: takes `ifindex`, `peer`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_DEL")]
#[inline]
#[must_use]
pub fn peer_del() -> PeerDel {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PeerDel,
    start: peer_del,
    operation: 3,
    modes: [Do],
    set: OvpnPeerDelInput,
    view: OvpnPeerDelInputAttrs,
}

impl PeerDel {
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

/// Installs a key in one of a peer's two slots, in place of what is there. All attributes of
/// `keyconf` are required, and both directions need key and nonce tail (`EINVAL`). `ENOENT` if
/// there is no such peer, `EOPNOTSUPP` or `EINVAL` for a cipher that the kernel lacks or a key of
/// wrong length.
///
/// A new key normally goes to the secondary slot, and `key-swap` takes it into use once the peer
/// has it too.
/// - Single request: takes `ifindex`, `keyconf`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_NEW")]
#[inline]
#[must_use]
pub fn key_new() -> KeyNew {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: KeyNew, start: key_new, operation: 5, modes: [Do], set: Ovpn, view: OvpnAttrs }

impl KeyNew {
    /// Sets [`ifindex`](OvpnAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`keyconf`](OvpnAttrs#method.keyconf).
    #[inline]
    pub fn keyconf(&mut self, fill: impl FnOnce(&mut KeyconfWriter)) -> &mut Self {
        self.put_nest::<KeyconfWriter>(3, fill)
    }
}

/// Returns which key is in a slot: its id and cipher, never the key itself. `peer-id` and `slot`
/// are required and nothing else may be in `keyconf` (`EINVAL`). `ENOENT` for an unknown peer or an
/// empty slot.
/// - Single request: takes `ifindex`, `keyconf`; returns `keyconf`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_GET")]
#[inline]
#[must_use]
pub fn key_get() -> KeyGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: KeyGet,
    start: key_get,
    operation: 6,
    modes: [DoReply],
    set: OvpnKeyconfGet,
    view: OvpnKeyconfGetAttrs,
}

/// The answer to [`key_get()`].
pub type KeyGetReply<'a> = rt::WithHeader<rt::NoHeader, OvpnKeyconfGetAttrs<'a>>;

impl KeyGet {
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

/// Exchanges primary and secondary key of a peer, so that sending goes on with what was the
/// secondary. `peer-id` is required. `ENOENT` if there is no such peer.
/// - Single request: takes `ifindex`, `keyconf`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_SWAP")]
#[inline]
#[must_use]
pub fn key_swap() -> KeySwap {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: KeySwap,
    start: key_swap,
    operation: 7,
    modes: [Do],
    set: OvpnKeyconfSwapInput,
    view: OvpnKeyconfSwapInputAttrs,
}

impl KeySwap {
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

/// Removes the key in a slot. `peer-id` and `slot` are required. `ENOENT` if there is no such peer;
/// an empty slot is no error.
/// - Single request: takes `ifindex`, `keyconf`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_DEL")]
#[inline]
#[must_use]
pub fn key_del() -> KeyDel {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: KeyDel,
    start: key_del,
    operation: 9,
    modes: [Do],
    set: OvpnKeyconfDelInput,
    view: OvpnKeyconfDelInputAttrs,
}

impl KeyDel {
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

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `peer-get`: the reply to [`peer_get()`], which the kernel may also send on its own.
    PeerGet(rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>),
    /// Reports that a peer is gone. Carries `ifindex`, and in `peer` its `id` and `del-reason`.
    PeerDelNtf(rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>),
    /// `key-get`: the reply to [`key_get()`], which the kernel may also send on its own.
    KeyGet(rt::WithHeader<rt::NoHeader, OvpnKeyconfGetAttrs<'a>>),
    /// Reports that a peer's primary key has used up its packet ids and nothing more can be sent
    /// with it: a new key is due. Carries `ifindex`, and in `keyconf` the peer's and the key's id.
    KeySwapNtf(rt::WithHeader<rt::NoHeader, OvpnKeyconfSwapNtfAttrs<'a>>),
    /// Reports that a peer's packets now come from another address or port, and that the kernel
    /// sends there from now on. Carries `ifindex`, and in `peer` its `id` and the new remote
    /// address and port.
    PeerFloatNtf(rt::WithHeader<rt::NoHeader, OvpnAttrs<'a>>),
}
