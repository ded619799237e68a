// @generated from specs/conntrack.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What tracking knows about one direction of a TCP connection, `IP_CT_TCP_FLAG_*` in C.
#[derive(Default, PartialEq, Hash)]
pub struct NfCtTcpFlags(pub u8);

impl NfCtTcpFlags {
    /// The sender offered window scaling.
    #[doc(alias = "IP_CT_TCP_FLAG_WINDOW_SCALE")]
    pub const WINDOW_SCALE: Self = Self(1);
    /// The sender permits selective acknowledgement.
    #[doc(alias = "IP_CT_TCP_FLAG_SACK_PERM")]
    pub const SACK_PERM: Self = Self(2);
    /// The sender was the first to send FIN.
    #[doc(alias = "IP_CT_TCP_FLAG_CLOSE_INIT")]
    pub const CLOSE_INIT: Self = Self(4);
    /// Packets outside the window are accepted.
    #[doc(alias = "IP_CT_TCP_FLAG_BE_LIBERAL")]
    pub const BE_LIBERAL: Self = Self(8);
    /// Data is on the way that the other side has not acknowledged.
    #[doc(alias = "IP_CT_TCP_FLAG_UNACKED")]
    pub const UNACKED: Self = Self(0x10);
    /// The highest acknowledgement seen is recorded.
    #[doc(alias = "IP_CT_TCP_FLAG_MAXACK")]
    pub const MAXACK: Self = Self(0x20);
    /// A challenge acknowledgement (RFC 5961) may be on its way.
    #[doc(alias = "IP_CT_TCP_FLAG_CHALLENGE_ACK")]
    pub const CHALLENGE_ACK: Self = Self(0x40);
    /// Both sides sent SYN at the same time.
    #[doc(alias = "IP_CT_TCP_FLAG_SIMULTANEOUS_OPEN")]
    pub const SIMULTANEOUS_OPEN: Self = Self(0x80);
}

rt::flags! { name: NfCtTcpFlags, number: u8, table: FAMILY[0] }

/// State of a TCP connection as the packets seen so far suggest.
#[doc(alias = "tcp_conntrack")]
#[derive(Default, PartialEq, Hash)]
pub struct NfCtTcpState(pub u8);

impl NfCtTcpState {
    /// Nothing seen.
    #[doc(alias = "TCP_CONNTRACK_NONE")]
    pub const NONE: Self = Self(0);
    /// SYN seen.
    #[doc(alias = "TCP_CONNTRACK_SYN_SENT")]
    pub const SYN_SENT: Self = Self(1);
    /// SYN and ACK seen from the other side.
    #[doc(alias = "TCP_CONNTRACK_SYN_RECV")]
    pub const SYN_RECV: Self = Self(2);
    /// Handshake finished.
    #[doc(alias = "TCP_CONNTRACK_ESTABLISHED")]
    pub const ESTABLISHED: Self = Self(3);
    /// FIN seen.
    #[doc(alias = "TCP_CONNTRACK_FIN_WAIT")]
    pub const FIN_WAIT: Self = Self(4);
    /// The FIN was acknowledged.
    #[doc(alias = "TCP_CONNTRACK_CLOSE_WAIT")]
    pub const CLOSE_WAIT: Self = Self(5);
    /// FIN seen from both sides.
    #[doc(alias = "TCP_CONNTRACK_LAST_ACK")]
    pub const LAST_ACK: Self = Self(6);
    /// The last FIN was acknowledged.
    #[doc(alias = "TCP_CONNTRACK_TIME_WAIT")]
    pub const TIME_WAIT: Self = Self(7);
    /// Reset, or closed.
    #[doc(alias = "TCP_CONNTRACK_CLOSE")]
    pub const CLOSE: Self = Self(8);
    /// SYN seen from both sides.
    #[doc(alias = "TCP_CONNTRACK_SYN_SENT2")]
    pub const SYN_SENT2: Self = Self(9);
    /// Number of states; never sent. The entries from here on are of use inside the kernel only.
    #[doc(alias = "TCP_CONNTRACK_MAX")]
    pub const MAX: Self = Self(10);
    /// Inside the kernel only: the packet leaves the state as it is.
    #[doc(alias = "TCP_CONNTRACK_IGNORE")]
    pub const IGNORE: Self = Self(11);
    /// Inside the kernel only: timeout after retransmissions.
    #[doc(alias = "TCP_CONNTRACK_RETRANS")]
    pub const RETRANS: Self = Self(12);
    /// Inside the kernel only: timeout of unacknowledged data.
    #[doc(alias = "TCP_CONNTRACK_UNACK")]
    pub const UNACK: Self = Self(13);
    /// Inside the kernel only: number of timeouts.
    #[doc(alias = "TCP_CONNTRACK_TIMEOUT_MAX")]
    pub const TIMEOUT_MAX: Self = Self(14);
}

rt::enumeration! { name: NfCtTcpState, number: u8, table: FAMILY[1] }

/// State of an SCTP association as the packets seen so far suggest.
#[doc(alias = "sctp_conntrack")]
#[derive(Default, PartialEq, Hash)]
pub struct NfCtSctpState(pub u8);

impl NfCtSctpState {
    /// Nothing seen.
    #[doc(alias = "SCTP_CONNTRACK_NONE")]
    pub const NONE: Self = Self(0);
    /// No association, or it is over.
    #[doc(alias = "SCTP_CONNTRACK_CLOSED")]
    pub const CLOSED: Self = Self(1);
    /// INIT seen.
    #[doc(alias = "SCTP_CONNTRACK_COOKIE_WAIT")]
    pub const COOKIE_WAIT: Self = Self(2);
    /// COOKIE ECHO seen.
    #[doc(alias = "SCTP_CONNTRACK_COOKIE_ECHOED")]
    pub const COOKIE_ECHOED: Self = Self(3);
    /// COOKIE ACK seen.
    #[doc(alias = "SCTP_CONNTRACK_ESTABLISHED")]
    pub const ESTABLISHED: Self = Self(4);
    /// SHUTDOWN seen in the original direction.
    #[doc(alias = "SCTP_CONNTRACK_SHUTDOWN_SENT")]
    pub const SHUTDOWN_SENT: Self = Self(5);
    /// SHUTDOWN seen in the reply direction.
    #[doc(alias = "SCTP_CONNTRACK_SHUTDOWN_RECD")]
    pub const SHUTDOWN_RECD: Self = Self(6);
    /// SHUTDOWN ACK seen.
    #[doc(alias = "SCTP_CONNTRACK_SHUTDOWN_ACK_SENT")]
    pub const SHUTDOWN_ACK_SENT: Self = Self(7);
    /// HEARTBEAT seen on a path that was unknown.
    #[doc(alias = "SCTP_CONNTRACK_HEARTBEAT_SENT")]
    pub const HEARTBEAT_SENT: Self = Self(8);
    /// No longer used.
    #[doc(alias = "SCTP_CONNTRACK_HEARTBEAT_ACKED")]
    pub const HEARTBEAT_ACKED: Self = Self(9);
}

rt::enumeration! { name: NfCtSctpState, number: u8, table: FAMILY[2] }

/// What has happened to a connection, `IPS_*` in C. A request cannot change most of them.
#[doc(alias = "ip_conntrack_status")]
#[derive(Default, PartialEq, Hash)]
pub struct NfCtStatus(pub u32);

impl NfCtStatus {
    /// Another connection announced this one, as FTP does with its data connections.
    #[doc(alias = "IPS_EXPECTED")]
    pub const EXPECTED: Self = Self(1);
    /// Packets went in both directions.
    #[doc(alias = "IPS_SEEN_REPLY")]
    pub const SEEN_REPLY: Self = Self(2);
    /// Not to be dropped early when the table is full.
    #[doc(alias = "IPS_ASSURED")]
    pub const ASSURED: Self = Self(4);
    /// The first packet has left the host, so the connection is in the table.
    #[doc(alias = "IPS_CONFIRMED")]
    pub const CONFIRMED: Self = Self(8);
    /// Source NAT applies in the original direction.
    #[doc(alias = "IPS_SRC_NAT")]
    pub const SRC_NAT: Self = Self(0x10);
    /// Destination NAT applies in the original direction.
    #[doc(alias = "IPS_DST_NAT")]
    pub const DST_NAT: Self = Self(0x20);
    /// TCP sequence numbers have to be adjusted.
    #[doc(alias = "IPS_SEQ_ADJ")]
    pub const SEQ_ADJ: Self = Self(0x40);
    /// It is decided whether source NAT applies.
    #[doc(alias = "IPS_SRC_NAT_DONE")]
    pub const SRC_NAT_DONE: Self = Self(0x80);
    /// It is decided whether destination NAT applies.
    #[doc(alias = "IPS_DST_NAT_DONE")]
    pub const DST_NAT_DONE: Self = Self(0x100);
    /// Being removed.
    #[doc(alias = "IPS_DYING")]
    pub const DYING: Self = Self(0x200);
    /// The timeout does not start again with each packet.
    #[doc(alias = "IPS_FIXED_TIMEOUT")]
    pub const FIXED_TIMEOUT: Self = Self(0x400);
    /// Not a connection but a template for some (target `CT`).
    #[doc(alias = "IPS_TEMPLATE")]
    pub const TEMPLATE: Self = Self(0x800);
    /// Marked packets that are not tracked once. Now the kernel uses the bit inside, while an entry
    /// clashes with another one.
    #[doc(alias = "IPS_UNTRACKED")]
    pub const UNTRACKED: Self = Self(0x1000);
    /// A rule or a request attached the helper.
    #[doc(alias = "IPS_HELPER")]
    pub const HELPER: Self = Self(0x2000);
    /// A flow table forwards the packets.
    #[doc(alias = "IPS_OFFLOAD")]
    pub const OFFLOAD: Self = Self(0x4000);
    /// Hardware forwards the packets.
    #[doc(alias = "IPS_HW_OFFLOAD")]
    pub const HW_OFFLOAD: Self = Self(0x8000);
}

rt::flags! { name: NfCtStatus, number: u32, table: FAMILY[3] }

/// Fields of a tuple, `CTA_FILTER_F_*` inside the kernel. A dump can be narrowed by those that the
/// kernel's tuples have.
#[derive(Default, PartialEq, Hash)]
pub struct FilterFlags(pub u32);

impl FilterFlags {
    /// Source address.
    #[doc(alias = "CTA_FILTER_F_CTA_IP_SRC")]
    pub const IP_SRC: Self = Self(1);
    /// Destination address.
    #[doc(alias = "CTA_FILTER_F_CTA_IP_DST")]
    pub const IP_DST: Self = Self(2);
    /// Zone of the direction.
    #[doc(alias = "CTA_FILTER_F_CTA_TUPLE_ZONE")]
    pub const TUPLE_ZONE: Self = Self(4);
    /// IP protocol. Needed for the fields below.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_NUM")]
    pub const PROTO_NUM: Self = Self(8);
    /// Source port.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_SRC_PORT")]
    pub const PROTO_SRC_PORT: Self = Self(0x10);
    /// Destination port.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_DST_PORT")]
    pub const PROTO_DST_PORT: Self = Self(0x20);
    /// ICMP type.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_ICMP_TYPE")]
    pub const PROTO_ICMP_TYPE: Self = Self(0x40);
    /// ICMP code.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_ICMP_CODE")]
    pub const PROTO_ICMP_CODE: Self = Self(0x80);
    /// Identifier of an ICMP echo.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_ICMP_ID")]
    pub const PROTO_ICMP_ID: Self = Self(0x100);
    /// ICMPv6 type.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_ICMPV6_TYPE")]
    pub const PROTO_ICMPV6_TYPE: Self = Self(0x200);
    /// ICMPv6 code.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_ICMPV6_CODE")]
    pub const PROTO_ICMPV6_CODE: Self = Self(0x400);
    /// Identifier of an ICMPv6 echo.
    #[doc(alias = "CTA_FILTER_F_CTA_PROTO_ICMPV6_ID")]
    pub const PROTO_ICMPV6_ID: Self = Self(0x800);
}

rt::flags! { name: FilterFlags, number: u32, table: FAMILY[4] }

/// Kind of an expectation, `NF_CT_EXPECT_*` in C.
#[derive(Default, PartialEq, Hash)]
pub struct ExpectFlags(pub u32);

impl ExpectFlags {
    /// Stays when a connection has met it.
    #[doc(alias = "NF_CT_EXPECT_PERMANENT")]
    pub const PERMANENT: Self = Self(1);
    /// No connection can meet it.
    #[doc(alias = "NF_CT_EXPECT_INACTIVE")]
    pub const INACTIVE: Self = Self(2);
    /// Made by a program and not by a helper of the kernel.
    #[doc(alias = "NF_CT_EXPECT_USERSPACE")]
    pub const USERSPACE: Self = Self(4);
}

rt::flags! { name: ExpectFlags, number: u32, table: FAMILY[5] }

/// Header of all nfnetlink messages.
#[doc(alias = "nfgenmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Nfgenmsg {
    /// `AF_INET` (2) or `AF_INET6` (10); 0 for both in dumps.
    pub nfgen_family: u8,
    /// Always 0.
    pub version: u8,
    /// Meaning depends on the message: in replies to `get-stats` the number of the CPU, else 0.
    pub res_id: u16,
}

rt::structure! {
    name: Nfgenmsg,
    kernel: "nfgenmsg",
    table: FAMILY[0],
    size: 4,
    members: [0 => nfgen_family: u8, 1 => version: u8, 2 => res_id: c::Be<u16>],
}

/// TCP flags of one direction, and which of them to change.
#[doc(alias = "nf_ct_tcp_flags_mask")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct NfCtTcpFlagsMask {
    /// The flags.
    pub flags: NfCtTcpFlags,
    /// In requests: bits that are to be set to the value in `flags`; zero in replies.
    pub mask: NfCtTcpFlags,
}

rt::structure! {
    name: NfCtTcpFlagsMask,
    kernel: "nf-ct-tcp-flags-mask",
    table: FAMILY[1],
    size: 2,
    members: [0 => flags: c::As<NfCtTcpFlags, u8>, 1 => mask: c::As<NfCtTcpFlags, u8>],
}
