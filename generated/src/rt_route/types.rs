// @generated from specs/rt-route.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What happens to packets that a route matches; `ip route` prints it in front of the prefix.
#[derive(Default, PartialEq, Hash)]
pub struct RtmType(pub u8);

impl RtmType {
    /// Not known, or any type in a request to delete.
    #[doc(alias = "RTN_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Forward to a gateway or to a host on the link; the ordinary kind.
    #[doc(alias = "RTN_UNICAST")]
    pub const UNICAST: Self = Self(1);
    /// Deliver to this host.
    #[doc(alias = "RTN_LOCAL")]
    pub const LOCAL: Self = Self(2);
    /// Deliver here as broadcast, send as link-layer broadcast.
    #[doc(alias = "RTN_BROADCAST")]
    pub const BROADCAST: Self = Self(3);
    /// Deliver to this host, the address being shared with others.
    #[doc(alias = "RTN_ANYCAST")]
    pub const ANYCAST: Self = Self(4);
    /// Forward to many destinations, by the multicast tables.
    #[doc(alias = "RTN_MULTICAST")]
    pub const MULTICAST: Self = Self(5);
    /// Drop silently.
    #[doc(alias = "RTN_BLACKHOLE")]
    pub const BLACKHOLE: Self = Self(6);
    /// Drop and answer with an ICMP unreachable message.
    #[doc(alias = "RTN_UNREACHABLE")]
    pub const UNREACHABLE: Self = Self(7);
    /// Drop and answer that the destination is administratively prohibited.
    #[doc(alias = "RTN_PROHIBIT")]
    pub const PROHIBIT: Self = Self(8);
    /// End the search in this table and go on with the next rule.
    #[doc(alias = "RTN_THROW")]
    pub const THROW: Self = Self(9);
    /// Former address translation by routing; no longer supported.
    #[doc(alias = "RTN_NAT")]
    pub const NAT: Self = Self(10);
    /// Reserved for an outside resolver; never implemented.
    #[doc(alias = "RTN_XRESOLVE")]
    pub const XRESOLVE: Self = Self(11);
}

rt::enumeration! { name: RtmType, number: u8, table: FAMILY[0] }

/// Cause of a route's removal, in notifications. Kernels may add causes at the end.
#[doc(alias = "rt_del_reason")]
#[derive(Default, PartialEq, Hash)]
pub struct DelReason(pub u32);

impl DelReason {
    /// No cause given.
    #[doc(alias = "RT_DEL_REASON_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// The lifetime of the route was over.
    #[doc(alias = "RT_DEL_REASON_EXPIRED")]
    pub const EXPIRED: Self = Self(1);
    /// A router took it back by advertising a lifetime of 0.
    #[doc(alias = "RT_DEL_REASON_RA_WITHDRAWN")]
    pub const RA_WITHDRAWN: Self = Self(2);
}

rt::enumeration! { name: DelReason, number: u32, table: FAMILY[1] }

/// Header of every message of this family, in front of the attributes.
#[doc(alias = "rtmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Rtmsg {
    /// Address family, `AF_INET` (2), `AF_INET6` (10) or `AF_MPLS` (28).
    pub rtm_family: u8,
    /// Length of the destination prefix in bits; 0 is a default route.
    pub rtm_dst_len: u8,
    /// Length of the source prefix in bits; IPv6 routes and lookups use it.
    pub rtm_src_len: u8,
    /// Traffic class (DSCP) that packets must have; 0 matches all.
    pub rtm_tos: u8,
    /// Table number if it fits eight bits, as 254 for main and 255 for local; else 252 and the
    /// attribute `table` counts.
    pub rtm_table: u8,
    /// Who installed the route: 2 kernel, 3 boot, 4 static, 9 router advertisement, 16 DHCP; others
    /// in `/etc/iproute2/rt_protos`.
    pub rtm_protocol: u8,
    /// Distance to the destination (IPv4): 0 universe, 200 site, 253 link, 254 host, 255 nowhere.
    pub rtm_scope: u8,
    /// What to do with matching packets.
    pub rtm_type: RtmType,
    /// `RTNH_F_*` state of the next hop in the low byte (`0x4` onlink, `0x10` link down), `RTM_F_*`
    /// above (`0x200` cloned, `0x2000` in requests asks for the matching table entry).
    pub rtm_flags: u32,
}

rt::structure! {
    name: Rtmsg,
    kernel: "rtmsg",
    table: FAMILY[0],
    size: 12,
    members: [
        0 => rtm_family: u8,
        1 => rtm_dst_len: u8,
        2 => rtm_src_len: u8,
        3 => rtm_tos: u8,
        4 => rtm_table: u8,
        5 => rtm_protocol: u8,
        6 => rtm_scope: u8,
        7 => rtm_type: c::As<RtmType, u8>,
        8 => rtm_flags: u32,
    ],
}

/// Usage data of a route, mostly meaningful for cached and for expiring ones.
#[doc(alias = "rta_cacheinfo")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct RtaCacheinfo {
    /// Number of references to the route.
    pub rta_clntref: u32,
    /// Clock ticks (`USER_HZ`, usually hundredths of a second) since the last use.
    pub rta_lastuse: u32,
    /// Clock ticks (`USER_HZ`) until the route expires; 0 for never.
    pub rta_expires: i32,
    /// Error code that using the route gives, for unreachable and similar types.
    pub rta_error: u32,
    /// How often the route was used.
    pub rta_used: u32,
    /// Not used.
    pub rta_id: u32,
    /// Not used.
    pub rta_ts: u32,
    /// Not used.
    pub rta_tsage: u32,
}

rt::structure! {
    name: RtaCacheinfo,
    kernel: "rta-cacheinfo",
    table: FAMILY[1],
    size: 32,
    members: [
        0 => rta_clntref: u32,
        4 => rta_lastuse: u32,
        8 => rta_expires: i32,
        12 => rta_error: u32,
        16 => rta_used: u32,
        20 => rta_id: u32,
        24 => rta_ts: u32,
        28 => rta_tsage: u32,
    ],
}
