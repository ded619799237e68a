// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => Packet { numbers: 13, writer: PacketWriter }] }

/// A packet and what is known about it.
pub type PacketAttrs<'a> = AttrsOf<'a, sets::Packet>;

impl<'a> PacketAttrs<'a> {
    /// Bytes of the packet, beginning with the Ethernet header.
    #[doc(alias = "OVS_PACKET_ATTR_PACKET")]
    #[inline]
    pub fn packet(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// Flow key of the packet: attributes of the set `key-attrs` of the family `ovs_flow`, unparsed
    /// here.
    #[doc(alias = "OVS_PACKET_ATTR_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// Actions: attributes of the set `action-attrs` of `ovs_flow`, in the order in which they run,
    /// unparsed here. In upcalls those of the flow, if the action `userspace` asked for them.
    #[doc(alias = "OVS_PACKET_ATTR_ACTIONS")]
    #[inline]
    pub fn actions(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// Cookie given in the action `userspace`, returned unchanged.
    #[doc(alias = "OVS_PACKET_ATTR_USERDATA")]
    #[inline]
    pub fn userdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// Tunnel header that the output port in question would use: attributes of the set
    /// `tunnel-key-attrs` of `ovs_flow`, unparsed here.
    #[doc(alias = "OVS_PACKET_ATTR_EGRESS_TUN_KEY")]
    #[inline]
    pub fn egress_tun_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }

    /// The request only finds out what the kernel supports, so it shall not log errors.
    #[doc(alias = "OVS_PACKET_ATTR_PROBE")]
    #[inline]
    pub fn probe(&self) -> bool {
        self.view.has(8)
    }

    /// Size of the largest fragment from which the packet was put together, in bytes. Output then
    /// fragments it again to that size. Absent for packets that were not reassembled.
    #[doc(alias = "OVS_PACKET_ATTR_MRU")]
    #[inline]
    pub fn mru(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(9)
    }

    /// Size of the whole packet in bytes, if `packet` holds only its beginning because of the
    /// action `trunc`.
    #[doc(alias = "OVS_PACKET_ATTR_LEN")]
    #[inline]
    pub fn len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Flow hash of the packet: bits 0 to 31 the hash, bit 32 set if software computed it, bit 33
    /// set if it covers ports. Send back in `execute` what the upcall said, so that queues and
    /// multipath routes are chosen as for the flow's other packets.
    #[doc(alias = "OVS_PACKET_ATTR_HASH")]
    #[inline]
    pub fn hash_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(11)
    }

    /// Netlink port id for upcalls that running these actions causes; it beats ids set elsewhere.
    /// Kernels that do not know it ignore it.
    #[doc(alias = "OVS_PACKET_ATTR_UPCALL_PID")]
    #[inline]
    pub fn upcall_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }
}

impl PacketWriter {
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

    /// Sets [`userdata`](PacketAttrs#method.userdata).
    #[inline]
    pub fn userdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`egress-tun-key`](PacketAttrs#method.egress_tun_key).
    #[inline]
    pub fn egress_tun_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
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

    /// Sets [`len`](PacketAttrs#method.len).
    #[inline]
    pub fn len(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
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
