// @generated from specs/mptcp_pm.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Message numbers of events, sent to the group `mptcp_pm_events`. What an event carries are
/// attributes of the set `event-attr`.
#[doc(alias = "mptcp_event_type")]
#[derive(Default, PartialEq, Hash)]
pub struct EventType(pub u8);

impl EventType {
    /// Not an event.
    #[doc(alias = "MPTCP_EVENT_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// A connection began: its first subflow is being set up. Carries token, addresses, ports and
    /// flags. Waiting for `established` is better for most purposes, but that may come much later.
    #[doc(alias = "MPTCP_EVENT_CREATED")]
    pub const CREATED: Self = Self(1);
    /// The connection is up and may have more subflows. Carries the same as `created`.
    #[doc(alias = "MPTCP_EVENT_ESTABLISHED")]
    pub const ESTABLISHED: Self = Self(2);
    /// The connection is over. Carries the token alone.
    #[doc(alias = "MPTCP_EVENT_CLOSED")]
    pub const CLOSED: Self = Self(3);
    /// The peer announced an address of its own. Carries token, `rem-id`, the address as `daddr4`
    /// or `daddr6`, and a port if it named one.
    #[doc(alias = "MPTCP_EVENT_ANNOUNCED")]
    pub const ANNOUNCED: Self = Self(6);
    /// The peer took an address back. Carries token and `rem-id`.
    #[doc(alias = "MPTCP_EVENT_REMOVED")]
    pub const REMOVED: Self = Self(7);
    /// A further subflow is up. Carries token, ids, addresses, ports, `backup` and the interface.
    #[doc(alias = "MPTCP_EVENT_SUB_ESTABLISHED")]
    pub const SUB_ESTABLISHED: Self = Self(10);
    /// A subflow is gone. Carries what `sub-established` does, and `error` if something went wrong.
    #[doc(alias = "MPTCP_EVENT_SUB_CLOSED")]
    pub const SUB_CLOSED: Self = Self(11);
    /// A subflow became a backup, or ceased to be one. Carries what `sub-established` does.
    #[doc(alias = "MPTCP_EVENT_SUB_PRIORITY")]
    pub const SUB_PRIORITY: Self = Self(13);
    /// A socket began to listen for subflows on an endpoint's port. Carries family, address and
    /// port.
    #[doc(alias = "MPTCP_EVENT_LISTENER_CREATED")]
    pub const LISTENER_CREATED: Self = Self(15);
    /// Such a socket was closed.
    #[doc(alias = "MPTCP_EVENT_LISTENER_CLOSED")]
    pub const LISTENER_CLOSED: Self = Self(16);
}

rt::enumeration! { name: EventType, number: u8, table: FAMILY[0] }

/// What an address is used for.
#[derive(Default, PartialEq, Hash)]
pub struct AddrFlags(pub u32);

impl AddrFlags {
    /// Announce it to the peer.
    #[doc(alias = "MPTCP_PM_ADDR_FLAG_SIGNAL")]
    pub const SIGNAL: Self = Self(1);
    /// Open subflows from it.
    #[doc(alias = "MPTCP_PM_ADDR_FLAG_SUBFLOW")]
    pub const SUBFLOW: Self = Self(2);
    /// Use its subflows only if nothing else works.
    #[doc(alias = "MPTCP_PM_ADDR_FLAG_BACKUP")]
    pub const BACKUP: Self = Self(4);
    /// Connect it to every address of the peer.
    #[doc(alias = "MPTCP_PM_ADDR_FLAG_FULLMESH")]
    pub const FULLMESH: Self = Self(8);
    /// Made by the kernel; cannot be requested.
    #[doc(alias = "MPTCP_PM_ADDR_FLAG_IMPLICIT")]
    pub const IMPLICIT: Self = Self(0x10);
    /// Source for answering addresses that the peer announced (Linux 6.18).
    #[doc(alias = "MPTCP_PM_ADDR_FLAG_LAMINAR")]
    pub const LAMINAR: Self = Self(0x20);
}

rt::flags! { name: AddrFlags, number: u32, table: FAMILY[1] }

/// State of a subflow, as socket diagnostics report it.
#[derive(Default, PartialEq, Hash)]
pub struct SubflowFlags(pub u32);

impl SubflowFlags {
    /// The peer can do Multipath TCP.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_MCAP_REM")]
    pub const MCAP_REM: Self = Self(1);
    /// We asked for Multipath TCP.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_MCAP_LOC")]
    pub const MCAP_LOC: Self = Self(2);
    /// The peer asked to join a connection.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_JOIN_REM")]
    pub const JOIN_REM: Self = Self(4);
    /// We asked to join a connection.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_JOIN_LOC")]
    pub const JOIN_LOC: Self = Self(8);
    /// The peer wants it as a backup.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_BKUP_REM")]
    pub const BKUP_REM: Self = Self(0x10);
    /// We want it as a backup.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_BKUP_LOC")]
    pub const BKUP_LOC: Self = Self(0x20);
    /// Both sides are known to have the connection.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED")]
    pub const FULLY_ESTABLISHED: Self = Self(0x40);
    /// The handshake is complete.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_CONNECTED")]
    pub const CONNECTED: Self = Self(0x80);
    /// The current mapping is valid.
    #[doc(alias = "MPTCP_SUBFLOW_FLAG_MAPVALID")]
    pub const MAPVALID: Self = Self(0x100);
}

rt::flags! { name: SubflowFlags, number: u32, table: FAMILY[2] }

/// What an event says about a connection.
#[derive(Default, PartialEq, Hash)]
pub struct EventFlags(pub u16);

impl EventFlags {
    /// The peer refuses further subflows to the address with which the connection began.
    #[doc(alias = "MPTCP_PM_EV_FLAG_DENY_JOIN_ID0")]
    pub const DENY_JOIN_ID0: Self = Self(1);
    /// We are the side that was connected to.
    #[doc(alias = "MPTCP_PM_EV_FLAG_SERVER_SIDE")]
    pub const SERVER_SIDE: Self = Self(2);
}

rt::flags! { name: EventFlags, number: u16, table: FAMILY[3] }

/// Why a subflow was reset, as in RFC 8684.
#[derive(Default, PartialEq, Hash)]
pub struct ResetReason(pub u32);

impl ResetReason {
    /// Not given.
    #[doc(alias = "MPTCP_RST_EUNSPEC")]
    pub const EUNSPEC: Self = Self(0);
    /// Error of Multipath TCP.
    #[doc(alias = "MPTCP_RST_EMPTCP")]
    pub const EMPTCP: Self = Self(1);
    /// Lack of resources.
    #[doc(alias = "MPTCP_RST_ERESOURCE")]
    pub const ERESOURCE: Self = Self(2);
    /// Forbidden by the administrator.
    #[doc(alias = "MPTCP_RST_EPROHIBIT")]
    pub const EPROHIBIT: Self = Self(3);
    /// Too much data waits.
    #[doc(alias = "MPTCP_RST_EWQ2BIG")]
    pub const EWQ2BIG: Self = Self(4);
    /// Bad performance.
    #[doc(alias = "MPTCP_RST_EBADPERF")]
    pub const EBADPERF: Self = Self(5);
    /// Something on the way interferes.
    #[doc(alias = "MPTCP_RST_EMIDDLEBOX")]
    pub const EMIDDLEBOX: Self = Self(6);
}

rt::enumeration! { name: ResetReason, number: u32, table: FAMILY[4] }
