// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [1 => Miss, 2 => Action] }

rt::operations! { Execute }

/// Runs actions on a packet, as if it had just come in. `packet`, `key` and `actions` are required,
/// `EINVAL` without them or if the actions are not valid. The key supplies what the packet's bytes
/// do not contain, such as the input port, the mark or tunnel data; the rest is read from the
/// packet again. An unknown datapath gives `ENODEV`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// Nothing is returned but the acknowledgement.
/// - Single request: takes `packet`, `key`, `actions`, `probe`, `mru`, `hash`, `upcall-pid`;
///   returns an acknowledgement.
#[doc(alias = "OVS_PACKET_CMD_EXECUTE")]
#[inline]
#[must_use]
pub fn execute() -> Execute {
    RequestOf::__start::<OvsHeader>()
}

rt::request! {
    name: Execute,
    start: execute,
    operation: 2,
    modes: [Do],
    set: Packet,
    view: PacketAttrs,
    header: OvsHeader,
}

impl Execute {
    /// Sets [`packet`](PacketAttrs#method.packet): at least 14 bytes.
    #[inline]
    pub fn packet(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }

    /// Sets [`key`](PacketAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`actions`](PacketAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`probe`](PacketAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`mru`](PacketAttrs#method.mru).
    #[inline]
    pub fn mru(&mut self, value: u16) -> &mut Self {
        self.put_u16(9, value)
    }

    /// Sets [`hash`](PacketAttrs#method.hash_).
    #[inline]
    pub fn hash_(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }

    /// Sets [`upcall-pid`](PacketAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Sent by the kernel when a received packet matches no flow. It carries `packet` and `key`;
    /// the receiver usually installs a flow through `ovs_flow` and returns the packet by `execute`.
    Miss(rt::WithHeader<OvsHeader, PacketAttrs<'a>>),
    /// Sent by the kernel when a flow's action `userspace` runs. On top of `packet` and `key` come
    /// `userdata`, `actions` and `egress-tun-key` if the action asked for them. `packet` shows what
    /// earlier actions changed, `key` the packet as it arrived.
    Action(rt::WithHeader<OvsHeader, PacketAttrs<'a>>),
}
