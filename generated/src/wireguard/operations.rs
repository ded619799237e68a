// @generated from specs/wireguard.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [0 => GetDevice] }

rt::operations! { GetDevice, SetDevice }

/// Describes one interface and all its peers, as `wg show` does. Name it by exactly one of
/// `ifindex` and `ifname`; both or none give `EBADR`. It is a dump even though it is about one
/// interface: what does not fit into one message goes on in the next. Only the first message has
/// the attributes of the interface itself; further ones continue the list of `peers`. If a peer's
/// allowed IPs were cut in the middle, the peer appears again, with its public key and the rest of
/// `allowedips` only; such entries must be joined by public key. If peers change meanwhile, the
/// messages carry `NLM_F_DUMP_INTR`: dump again.
///
/// An unknown interface gives `ENODEV`, one of another kind `EOPNOTSUPP`, a missing `CAP_NET_ADMIN`
/// gives `EPERM`.
/// - Dump: takes `ifindex`, `ifname`; returns `ifindex`, `ifname`, `private-key`, `public-key`,
///   `listen-port`, `fwmark`, `peers`.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "WG_CMD_GET_DEVICE")]
#[inline]
#[must_use]
pub fn get_device() -> GetDevice {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetDevice,
    start: get_device,
    operation: 0,
    modes: [Dump],
    set: Wgdevice,
    view: WgdeviceAttrs,
}

/// The answer to [`get_device()`].
pub type GetDeviceReply<'a> = rt::WithHeader<rt::NoHeader, WgdeviceAttrs<'a>>;

impl GetDevice {
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
}

/// Changes an interface and its peers, as `wg set`, `wg setconf` and `wg syncconf` do. Name the
/// interface by exactly one of `ifindex` and `ifname`; what is absent stays as it is, and peers
/// that are not named stay too unless `replace-peers` is set.
///
/// A configuration too large for one message is sent as several, with `replace-peers` and
/// `replace-allowedips` only where the respective list begins. Nothing is rolled back: an error
/// leaves in place what was applied before it, in the order of the attributes' treatment (mark,
/// port, peers to remove, private key, peers).
///
/// Errors: `EBADR` unless there is exactly one of index and name, `ENODEV` for an unknown
/// interface, `EOPNOTSUPP` for an interface of another kind or an unknown flag bit, `EADDRINUSE`
/// for a port that is taken (while the interface is up), `EINVAL` for a peer without public key or
/// an allowed IP whose family, length and mask do not fit together, `EPFNOSUPPORT` for an unknown
/// protocol version, `EPERM` without `CAP_NET_ADMIN`. Port and mark need that capability also in
/// the namespace in which the interface was created, since its UDP socket stays there.
/// - Single request: takes `ifindex`, `ifname`, `private-key`, `public-key`, `flags`,
///   `listen-port`, `fwmark`, `peers`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "WG_CMD_SET_DEVICE")]
#[inline]
#[must_use]
pub fn set_device() -> SetDevice {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SetDevice,
    start: set_device,
    operation: 1,
    modes: [Do],
    set: Wgdevice,
    view: WgdeviceAttrs,
}

impl SetDevice {
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

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get-device`: the reply to [`get_device()`], which the kernel may also send on its own.
    GetDevice(rt::WithHeader<rt::NoHeader, WgdeviceAttrs<'a>>),
}
