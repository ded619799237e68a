// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Miss(1), Action(2)]);

rt::operations!(Execute);

/// Runs actions on a packet, as if it had just come in. `packet`, `key` and `actions` are required,
/// `EINVAL` without them or if the actions are not valid. The key supplies what the packet's bytes
/// do not contain, such as the input port, the mark or tunnel data; the rest is read from the
/// packet again. An unknown datapath gives `ENODEV`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// Nothing is returned but the acknowledgement.
/// - For one object it takes `packet`, `key`, `actions`, `probe`, `mru`, `hash`, `upcall-pid`; it
///   returns an acknowledgement.
#[doc(alias = "OVS_PACKET_CMD_EXECUTE")]
pub type Execute = RequestOf<ops::Execute>;

rt::request!(execute, Execute, ExecuteReply, 2, [Do], PacketAttrs, Packet, OvsHeader);

impl Execute {
    /// Writes [`packet`](PacketAttrs#method.packet): at least 14 bytes.
    #[inline]
    pub fn packet(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }

    /// Writes [`key`](PacketAttrs#method.key).
    #[inline]
    pub fn key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Writes [`actions`](PacketAttrs#method.actions).
    #[inline]
    pub fn actions(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Writes [`probe`](PacketAttrs#method.probe).
    #[inline]
    pub fn probe(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Writes [`mru`](PacketAttrs#method.mru).
    #[inline]
    pub fn mru(&mut self, value: u16) -> &mut Self {
        self.put_u16(9, value)
    }

    /// Writes [`hash`](PacketAttrs#method.hash_).
    #[inline]
    pub fn hash_(&mut self, value: u64) -> &mut Self {
        self.put_u64(11, value)
    }

    /// Writes [`upcall-pid`](PacketAttrs#method.upcall_pid).
    #[inline]
    pub fn upcall_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
}

/// What a subscriber receives.
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
