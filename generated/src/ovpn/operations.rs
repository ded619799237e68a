// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `ovpn`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Generic;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            3 => rt::event(payload, Event::PeerGet),
            5 => rt::event(payload, Event::PeerDelNtf),
            7 => rt::event(payload, Event::KeyGet),
            9 => rt::event(payload, Event::KeySwapNtf),
            11 => rt::event(payload, Event::PeerFloatNtf),
            _ => Ok(None),
        }
    }
}
/// Adds a peer. `ifindex` and in `peer` `id` and `socket` are required. With a UDP socket the remote address and port are needed as well, with a TCP socket, which is connected already, they are refused. A device for many peers also needs `vpn-ipv4` or `vpn-ipv6`, one for a single peer refuses both. Combinations that do not fit give `EINVAL`, a descriptor that is not a suitable socket `ENOTSOCK`, an id in use `EEXIST`. In a device for a single peer the new one takes the place of the old.
///
/// For one object it takes `ifindex`, `peer`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_NEW")]
pub struct PeerNew(OvpnPeerNewInputAttrsWriter);
/// Starts a [`PeerNew`].
#[inline]
#[must_use]
pub fn peer_new() -> PeerNew {
    PeerNew(OvpnPeerNewInputAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`PeerNew`].
pub type PeerNewReply<'a> = rt::Message<rt::NoHeader, OvpnPeerNewInputAttrs<'a>>;
rt::__request!(
    PeerNew : Do, 0, rt::NoHeader, OvpnPeerNewInputAttrs, OvpnPeerNewInputAttrsWriter
);
impl PeerNew {
    /// Writes [`ifindex`](OvpnPeerNewInputAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`peer`](OvpnPeerNewInputAttrs::peer).
    #[inline]
    pub fn peer(
        &mut self,
        fill: impl FnOnce(&mut PeerNewInputAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<PeerNewInputAttrsWriter>(2, fill)
    }
}
/// Changes a peer, named by `id`; what is absent stays. The socket cannot be changed. `ENOENT` if there is no such peer, `EADDRINUSE` for a VPN address of another peer (newer kernels), `EINVAL` for what does not fit together.
///
/// For one object it takes `ifindex`, `peer`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_SET")]
pub struct PeerSet(OvpnPeerSetInputAttrsWriter);
/// Starts a [`PeerSet`].
#[inline]
#[must_use]
pub fn peer_set() -> PeerSet {
    PeerSet(OvpnPeerSetInputAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`PeerSet`].
pub type PeerSetReply<'a> = rt::Message<rt::NoHeader, OvpnPeerSetInputAttrs<'a>>;
rt::__request!(
    PeerSet : Do, 1, rt::NoHeader, OvpnPeerSetInputAttrs, OvpnPeerSetInputAttrsWriter
);
impl PeerSet {
    /// Writes [`ifindex`](OvpnPeerSetInputAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`peer`](OvpnPeerSetInputAttrs::peer).
    #[inline]
    pub fn peer(
        &mut self,
        fill: impl FnOnce(&mut PeerSetInputAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<PeerSetInputAttrsWriter>(2, fill)
    }
}
/// Returns a peer, named by `id`, which must be the only attribute in `peer`. An unknown one gives `ENOENT`. A dump lists all peers of the device; it too needs `ifindex`.
///
/// For one object it takes `ifindex`, `peer`; it returns `peer`.
///
/// As a dump it takes `ifindex`; it returns `peer`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_GET")]
pub struct PeerGet(OvpnAttrsWriter);
/// Starts a [`PeerGet`].
#[inline]
#[must_use]
pub fn peer_get() -> PeerGet {
    PeerGet(OvpnAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`PeerGet`].
pub type PeerGetReply<'a> = rt::Message<rt::NoHeader, OvpnAttrs<'a>>;
rt::__request!(PeerGet : Do DoReply Dump, 2, rt::NoHeader, OvpnAttrs, OvpnAttrsWriter);
impl PeerGet {
    /// Writes [`ifindex`](OvpnAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`peer`](OvpnAttrs::peer).
    #[inline]
    pub fn peer(&mut self, fill: impl FnOnce(&mut PeerAttrsWriter)) -> &mut Self {
        self.put_nest::<PeerAttrsWriter>(2, fill)
    }
}
/// Removes a peer, named by `id`, with its keys, and lets go of its socket. A notification with the reason `userspace` follows. `ENOENT` if there is none.
///
/// For one object it takes `ifindex`, `peer`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_PEER_DEL")]
pub struct PeerDel(OvpnPeerDelInputAttrsWriter);
/// Starts a [`PeerDel`].
#[inline]
#[must_use]
pub fn peer_del() -> PeerDel {
    PeerDel(OvpnPeerDelInputAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`PeerDel`].
pub type PeerDelReply<'a> = rt::Message<rt::NoHeader, OvpnPeerDelInputAttrs<'a>>;
rt::__request!(
    PeerDel : Do, 3, rt::NoHeader, OvpnPeerDelInputAttrs, OvpnPeerDelInputAttrsWriter
);
impl PeerDel {
    /// Writes [`ifindex`](OvpnPeerDelInputAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`peer`](OvpnPeerDelInputAttrs::peer).
    #[inline]
    pub fn peer(
        &mut self,
        fill: impl FnOnce(&mut PeerDelInputAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<PeerDelInputAttrsWriter>(2, fill)
    }
}
/// Installs a key in one of a peer's two slots, in place of what is there. All attributes of `keyconf` are required, and both directions need key and nonce tail (`EINVAL`). `ENOENT` if there is no such peer, `EOPNOTSUPP` or `EINVAL` for a cipher that the kernel lacks or a key of wrong length.
///
/// A new key normally goes to the secondary slot, and `key-swap` takes it into use once the peer has it too.
///
/// For one object it takes `ifindex`, `keyconf`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_NEW")]
pub struct KeyNew(OvpnAttrsWriter);
/// Starts a [`KeyNew`].
#[inline]
#[must_use]
pub fn key_new() -> KeyNew {
    KeyNew(OvpnAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`KeyNew`].
pub type KeyNewReply<'a> = rt::Message<rt::NoHeader, OvpnAttrs<'a>>;
rt::__request!(KeyNew : Do, 5, rt::NoHeader, OvpnAttrs, OvpnAttrsWriter);
impl KeyNew {
    /// Writes [`ifindex`](OvpnAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`keyconf`](OvpnAttrs::keyconf).
    #[inline]
    pub fn keyconf(&mut self, fill: impl FnOnce(&mut KeyconfAttrsWriter)) -> &mut Self {
        self.put_nest::<KeyconfAttrsWriter>(3, fill)
    }
}
/// Returns which key is in a slot: its id and cipher, never the key itself. `peer-id` and `slot` are required and nothing else may be in `keyconf` (`EINVAL`). `ENOENT` for an unknown peer or an empty slot.
///
/// For one object it takes `ifindex`, `keyconf`; it returns `keyconf`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_GET")]
pub struct KeyGet(OvpnKeyconfGetAttrsWriter);
/// Starts a [`KeyGet`].
#[inline]
#[must_use]
pub fn key_get() -> KeyGet {
    KeyGet(OvpnKeyconfGetAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`KeyGet`].
pub type KeyGetReply<'a> = rt::Message<rt::NoHeader, OvpnKeyconfGetAttrs<'a>>;
rt::__request!(
    KeyGet : Do DoReply, 6, rt::NoHeader, OvpnKeyconfGetAttrs, OvpnKeyconfGetAttrsWriter
);
impl KeyGet {
    /// Writes [`ifindex`](OvpnKeyconfGetAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`keyconf`](OvpnKeyconfGetAttrs::keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfGetAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfGetAttrsWriter>(3, fill)
    }
}
/// Exchanges primary and secondary key of a peer, so that sending goes on with what was the secondary. `peer-id` is required. `ENOENT` if there is no such peer.
///
/// For one object it takes `ifindex`, `keyconf`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_SWAP")]
pub struct KeySwap(OvpnKeyconfSwapInputAttrsWriter);
/// Starts a [`KeySwap`].
#[inline]
#[must_use]
pub fn key_swap() -> KeySwap {
    KeySwap(OvpnKeyconfSwapInputAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`KeySwap`].
pub type KeySwapReply<'a> = rt::Message<rt::NoHeader, OvpnKeyconfSwapInputAttrs<'a>>;
rt::__request!(
    KeySwap : Do, 7, rt::NoHeader, OvpnKeyconfSwapInputAttrs,
    OvpnKeyconfSwapInputAttrsWriter
);
impl KeySwap {
    /// Writes [`ifindex`](OvpnKeyconfSwapInputAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`keyconf`](OvpnKeyconfSwapInputAttrs::keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfSwapInputAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfSwapInputAttrsWriter>(3, fill)
    }
}
/// Removes the key in a slot. `peer-id` and `slot` are required. `ENOENT` if there is no such peer; an empty slot is no error.
///
/// For one object it takes `ifindex`, `keyconf`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "OVPN_CMD_KEY_DEL")]
pub struct KeyDel(OvpnKeyconfDelInputAttrsWriter);
/// Starts a [`KeyDel`].
#[inline]
#[must_use]
pub fn key_del() -> KeyDel {
    KeyDel(OvpnKeyconfDelInputAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`KeyDel`].
pub type KeyDelReply<'a> = rt::Message<rt::NoHeader, OvpnKeyconfDelInputAttrs<'a>>;
rt::__request!(
    KeyDel : Do, 9, rt::NoHeader, OvpnKeyconfDelInputAttrs,
    OvpnKeyconfDelInputAttrsWriter
);
impl KeyDel {
    /// Writes [`ifindex`](OvpnKeyconfDelInputAttrs::ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`keyconf`](OvpnKeyconfDelInputAttrs::keyconf).
    #[inline]
    pub fn keyconf(
        &mut self,
        fill: impl FnOnce(&mut KeyconfDelInputAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<KeyconfDelInputAttrsWriter>(3, fill)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `peer-get`: somebody did what [`PeerGet`] asks for.
    PeerGet(rt::Message<rt::NoHeader, OvpnAttrs<'a>>),
    /// Tells that a peer is gone. Carries `ifindex`, and in `peer` its `id` and `del-reason`.
    PeerDelNtf(rt::Message<rt::NoHeader, OvpnAttrs<'a>>),
    /// `key-get`: somebody did what [`KeyGet`] asks for.
    KeyGet(rt::Message<rt::NoHeader, OvpnKeyconfGetAttrs<'a>>),
    /// Tells that a peer's primary key has used up its packet ids and nothing more can be sent with it: a new key is due. Carries `ifindex`, and in `keyconf` the peer's and the key's id.
    KeySwapNtf(rt::Message<rt::NoHeader, OvpnKeyconfSwapNtfAttrs<'a>>),
    /// Tells that a peer's packets now come from another address or port, and that the kernel sends there from now on. Carries `ifindex`, and in `peer` its `id` and the new remote address and port.
    PeerFloatNtf(rt::Message<rt::NoHeader, OvpnAttrs<'a>>),
}
