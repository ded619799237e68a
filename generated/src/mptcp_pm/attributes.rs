// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Address { numbers: 8, writer: AddressWriter },
        1 => SubflowAttribute { numbers: 12, writer: SubflowAttributeWriter },
        2 => Endpoint { numbers: 2, writer: EndpointWriter },
        3 => Attr { numbers: 7, writer: AttrWriter },
        4 => EventAttr { numbers: 19, writer: EventAttrWriter },
    ],
}

/// An address of this host or of the peer, and what it is used for.
pub type AddressAttrs<'a> = AttrsOf<'a, sets::Address>;

impl<'a> AddressAttrs<'a> {
    /// `AF_INET` (2) or `AF_INET6` (10).
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Id of the address within the connection, as in MPTCP's own options. 0 is the address with
    /// which a connection began. The kernel chooses one if none is given.
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(2)
    }

    /// IPv4 address.
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_ADDR4")]
    #[inline]
    pub fn addr4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(3)
    }

    /// IPv6 address.
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_ADDR6")]
    #[inline]
    pub fn addr6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(4)
    }

    /// TCP port in host byte order. 0 or absent for the connection's own.
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_PORT")]
    #[inline]
    pub fn port(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// What it is used for.
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<AddrFlags>, rt::DecodeError> {
        self.view.get::<c::As<AddrFlags, u32>>(6)
    }

    /// Index of the interface to bind subflows to; 0 or absent for any.
    #[doc(alias = "MPTCP_PM_ADDR_ATTR_IF_IDX")]
    #[inline]
    pub fn if_idx(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(7)
    }
}

impl AddressWriter {
    /// Sets [`family`](AddressAttrs#method.family).
    #[inline]
    pub fn family(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`id`](AddressAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u8) -> &mut Self {
        self.put_u8(2, value)
    }

    /// Sets [`addr4`](AddressAttrs#method.addr4).
    #[inline]
    pub fn addr4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(3, value)
    }

    /// Sets [`addr6`](AddressAttrs#method.addr6): exactly 16 bytes.
    #[inline]
    pub fn addr6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(4, value.into())
    }

    /// Sets [`port`](AddressAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`flags`](AddressAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: AddrFlags) -> &mut Self {
        self.put_attr::<c::As<AddrFlags, u32>>(6, value)
    }

    /// Sets [`if-idx`](AddressAttrs#method.if_idx).
    #[inline]
    pub fn if_idx(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(7, value)
    }
}

/// What a TCP socket reports about its being a subflow. These attributes do not occur in this
/// family: socket diagnostics have them, in `INET_ULP_INFO_MPTCP`, and `ss -ti` prints them.
pub type SubflowAttributeAttrs<'a> = AttrsOf<'a, sets::SubflowAttribute>;

impl<'a> SubflowAttributeAttrs<'a> {
    /// The peer's token of the connection.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_TOKEN_REM")]
    #[inline]
    pub fn token_rem(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Our token of the connection.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_TOKEN_LOC")]
    #[inline]
    pub fn token_loc(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Bytes sent on this subflow so far, as a relative sequence number.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ")]
    #[inline]
    pub fn relwrite_seq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Sequence number in the connection's stream at which the current mapping begins.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_MAP_SEQ")]
    #[inline]
    pub fn map_seq(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Sequence number in the subflow's stream at which the current mapping begins.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ")]
    #[inline]
    pub fn map_sfseq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// The peer's initial sequence number on this subflow, from which the numbers of mappings
    /// count.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_SSN_OFFSET")]
    #[inline]
    pub fn ssn_offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Length of the current mapping, in bytes.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_MAP_DATALEN")]
    #[inline]
    pub fn map_datalen(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(7)
    }

    /// State of the subflow.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<SubflowFlags>, rt::DecodeError> {
        self.view.get::<c::As<SubflowFlags, u32>>(8)
    }

    /// Id of the peer's address.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_ID_REM")]
    #[inline]
    pub fn id_rem(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(9)
    }

    /// Id of our address.
    #[doc(alias = "MPTCP_SUBFLOW_ATTR_ID_LOC")]
    #[inline]
    pub fn id_loc(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(10)
    }
}

impl SubflowAttributeWriter {
    /// Sets [`token-rem`](SubflowAttributeAttrs#method.token_rem).
    #[inline]
    pub fn token_rem(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`token-loc`](SubflowAttributeAttrs#method.token_loc).
    #[inline]
    pub fn token_loc(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`relwrite-seq`](SubflowAttributeAttrs#method.relwrite_seq).
    #[inline]
    pub fn relwrite_seq(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`map-seq`](SubflowAttributeAttrs#method.map_seq).
    #[inline]
    pub fn map_seq(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`map-sfseq`](SubflowAttributeAttrs#method.map_sfseq).
    #[inline]
    pub fn map_sfseq(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`ssn-offset`](SubflowAttributeAttrs#method.ssn_offset).
    #[inline]
    pub fn ssn_offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`map-datalen`](SubflowAttributeAttrs#method.map_datalen).
    #[inline]
    pub fn map_datalen(&mut self, value: u16) -> &mut Self {
        self.put_u16(7, value)
    }

    /// Sets [`flags`](SubflowAttributeAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: SubflowFlags) -> &mut Self {
        self.put_attr::<c::As<SubflowFlags, u32>>(8, value)
    }

    /// Sets [`id-rem`](SubflowAttributeAttrs#method.id_rem).
    #[inline]
    pub fn id_rem(&mut self, value: u8) -> &mut Self {
        self.put_u8(9, value)
    }

    /// Sets [`id-loc`](SubflowAttributeAttrs#method.id_loc).
    #[inline]
    pub fn id_loc(&mut self, value: u8) -> &mut Self {
        self.put_u8(10, value)
    }
}

/// Requests that concern one endpoint of the kernel's path manager.
pub type EndpointAttrs<'a> = AttrsOf<'a, sets::Endpoint>;

impl<'a> EndpointAttrs<'a> {
    /// The endpoint.
    #[doc(alias = "MPTCP_PM_ENDPOINT_ADDR")]
    #[inline]
    pub fn addr(&self) -> Result<Option<AddressAttrs<'a>>, rt::DecodeError> {
        self.view.get::<AddressAttrs<'_>>(1)
    }
}

impl EndpointWriter {
    /// Sets [`addr`](EndpointAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }
}

/// Requests and replies of the path managers.
pub type AttrAttrs<'a> = AttrsOf<'a, sets::Attr>;

impl<'a> AttrAttrs<'a> {
    /// An endpoint, or the local side of a subflow.
    #[doc(alias = "MPTCP_PM_ATTR_ADDR")]
    #[inline]
    pub fn addr(&self) -> Result<Option<AddressAttrs<'a>>, rt::DecodeError> {
        self.view.get::<AddressAttrs<'_>>(1)
    }

    /// How many addresses announced by the peer a connection makes use of; 0 by default.
    #[doc(alias = "MPTCP_PM_ATTR_RCV_ADD_ADDRS")]
    #[inline]
    pub fn rcv_add_addrs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// How many further subflows a connection may have; 2 by default in current kernels.
    #[doc(alias = "MPTCP_PM_ATTR_SUBFLOWS")]
    #[inline]
    pub fn subflows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Connection that is meant, by the token that its events carry.
    #[doc(alias = "MPTCP_PM_ATTR_TOKEN")]
    #[inline]
    pub fn token(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Id of a local address.
    #[doc(alias = "MPTCP_PM_ATTR_LOC_ID")]
    #[inline]
    pub fn loc_id(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// The peer's side of a subflow.
    #[doc(alias = "MPTCP_PM_ATTR_ADDR_REMOTE")]
    #[inline]
    pub fn addr_remote(&self) -> Result<Option<AddressAttrs<'a>>, rt::DecodeError> {
        self.view.get::<AddressAttrs<'_>>(6)
    }
}

impl AttrWriter {
    /// Sets [`addr`](AttrAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(1, fill)
    }

    /// Sets [`rcv-add-addrs`](AttrAttrs#method.rcv_add_addrs).
    #[inline]
    pub fn rcv_add_addrs(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`subflows`](AttrAttrs#method.subflows).
    #[inline]
    pub fn subflows(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`token`](AttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`loc-id`](AttrAttrs#method.loc_id).
    #[inline]
    pub fn loc_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`addr-remote`](AttrAttrs#method.addr_remote).
    #[inline]
    pub fn addr_remote(&mut self, fill: impl FnOnce(&mut AddressWriter)) -> &mut Self {
        self.put_nest::<AddressWriter>(6, fill)
    }
}

/// Attributes of events, for which see `event-type`.
pub type EventAttrAttrs<'a> = AttrsOf<'a, sets::EventAttr>;

impl<'a> EventAttrAttrs<'a> {
    /// Token of the connection: a 32-bit number that names it within the host.
    #[doc(alias = "MPTCP_ATTR_TOKEN")]
    #[inline]
    pub fn token(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// `AF_INET` (2) or `AF_INET6` (10).
    #[doc(alias = "MPTCP_ATTR_FAMILY")]
    #[inline]
    pub fn family(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// Id of our address.
    #[doc(alias = "MPTCP_ATTR_LOC_ID")]
    #[inline]
    pub fn loc_id(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Id of the peer's address.
    #[doc(alias = "MPTCP_ATTR_REM_ID")]
    #[inline]
    pub fn rem_id(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Our IPv4 address.
    #[doc(alias = "MPTCP_ATTR_SADDR4")]
    #[inline]
    pub fn saddr4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(5)
    }

    /// Our IPv6 address.
    #[doc(alias = "MPTCP_ATTR_SADDR6")]
    #[inline]
    pub fn saddr6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(6)
    }

    /// The peer's IPv4 address.
    #[doc(alias = "MPTCP_ATTR_DADDR4")]
    #[inline]
    pub fn daddr4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(7)
    }

    /// The peer's IPv6 address.
    #[doc(alias = "MPTCP_ATTR_DADDR6")]
    #[inline]
    pub fn daddr6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(8)
    }

    /// Our TCP port.
    #[doc(alias = "MPTCP_ATTR_SPORT")]
    #[inline]
    pub fn sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(9)
    }

    /// The peer's TCP port.
    #[doc(alias = "MPTCP_ATTR_DPORT")]
    #[inline]
    pub fn dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(10)
    }

    /// 1 if the subflow is only used when no other works, else 0.
    #[doc(alias = "MPTCP_ATTR_BACKUP")]
    #[inline]
    pub fn backup(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// Error that ended the subflow, as a number of `errno`.
    #[doc(alias = "MPTCP_ATTR_ERROR")]
    #[inline]
    pub fn error(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(12)
    }

    /// What is to be known about the connection.
    #[doc(alias = "MPTCP_ATTR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<EventFlags>, rt::DecodeError> {
        self.view.get::<c::As<EventFlags, u16>>(13)
    }

    /// Not sent at present.
    #[doc(alias = "MPTCP_ATTR_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// Index of the interface that the subflow is bound to; 0 if to none.
    #[doc(alias = "MPTCP_ATTR_IF_IDX")]
    #[inline]
    pub fn if_idx(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(15)
    }

    /// Why the subflow was reset.
    #[doc(alias = "MPTCP_ATTR_RESET_REASON")]
    #[inline]
    pub fn reset_reason(&self) -> Result<Option<ResetReason>, rt::DecodeError> {
        self.view.get::<c::As<ResetReason, u32>>(16)
    }

    /// Flags of the reset: bit 0 says that the trouble will pass, so that trying again may help.
    #[doc(alias = "MPTCP_ATTR_RESET_FLAGS")]
    #[inline]
    pub fn reset_flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(17)
    }

    /// 1 if we are the side that was connected to. Superseded by a bit of `flags`.
    #[doc(alias = "MPTCP_ATTR_SERVER_SIDE")]
    #[inline]
    pub fn server_side(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(18)
    }
}

impl EventAttrWriter {
    /// Sets [`token`](EventAttrAttrs#method.token).
    #[inline]
    pub fn token(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`family`](EventAttrAttrs#method.family).
    #[inline]
    pub fn family(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`loc-id`](EventAttrAttrs#method.loc_id).
    #[inline]
    pub fn loc_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`rem-id`](EventAttrAttrs#method.rem_id).
    #[inline]
    pub fn rem_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`saddr4`](EventAttrAttrs#method.saddr4).
    #[inline]
    pub fn saddr4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(5, value)
    }

    /// Sets [`saddr6`](EventAttrAttrs#method.saddr6): at least 16 bytes.
    #[inline]
    pub fn saddr6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(6, value.into())
    }

    /// Sets [`daddr4`](EventAttrAttrs#method.daddr4).
    #[inline]
    pub fn daddr4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(7, value)
    }

    /// Sets [`daddr6`](EventAttrAttrs#method.daddr6): at least 16 bytes.
    #[inline]
    pub fn daddr6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(8, value.into())
    }

    /// Sets [`sport`](EventAttrAttrs#method.sport).
    #[inline]
    pub fn sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(9, value)
    }

    /// Sets [`dport`](EventAttrAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(10, value)
    }

    /// Sets [`backup`](EventAttrAttrs#method.backup).
    #[inline]
    pub fn backup(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`error`](EventAttrAttrs#method.error).
    #[inline]
    pub fn error(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`flags`](EventAttrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: EventFlags) -> &mut Self {
        self.put_attr::<c::As<EventFlags, u16>>(13, value)
    }

    /// Sets [`timeout`](EventAttrAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`if-idx`](EventAttrAttrs#method.if_idx).
    #[inline]
    pub fn if_idx(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(15, value)
    }

    /// Sets [`reset-reason`](EventAttrAttrs#method.reset_reason).
    #[inline]
    pub fn reset_reason(&mut self, value: ResetReason) -> &mut Self {
        self.put_attr::<c::As<ResetReason, u32>>(16, value)
    }

    /// Sets [`reset-flags`](EventAttrAttrs#method.reset_flags).
    #[inline]
    pub fn reset_flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(17, value)
    }

    /// Sets [`server-side`](EventAttrAttrs#method.server_side).
    #[inline]
    pub fn server_side(&mut self, value: u8) -> &mut Self {
        self.put_u8(18, value)
    }
}
