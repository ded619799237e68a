// @generated from specs/wireguard.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Length of every WireGuard key in bytes: Curve25519 keys and the preshared key.
#[doc(alias = "WG_KEY_LEN")]
pub const KEY_LEN: u32 = 32;

/// What to do with an interface; only in requests.
#[doc(alias = "wgdevice_flag")]
#[derive(Default, PartialEq, Hash)]
pub struct WgdeviceFlags(pub u32);

impl WgdeviceFlags {
    /// Remove all peers first, so that only those in the request remain.
    #[doc(alias = "WGDEVICE_F_REPLACE_PEERS")]
    pub const REPLACE_PEERS: Self = Self(1);
}

rt::flags! { name: WgdeviceFlags, number: u32, table: FAMILY[0] }

/// What to do with a peer; only in requests.
#[doc(alias = "wgpeer_flag")]
#[derive(Default, PartialEq, Hash)]
pub struct WgpeerFlags(pub u32);

impl WgpeerFlags {
    /// Remove the peer; no error if there is none.
    #[doc(alias = "WGPEER_F_REMOVE_ME")]
    pub const REMOVE_ME: Self = Self(1);
    /// Remove all allowed IPs of the peer first.
    #[doc(alias = "WGPEER_F_REPLACE_ALLOWEDIPS")]
    pub const REPLACE_ALLOWEDIPS: Self = Self(2);
    /// Change the peer if it exists, but do not create it.
    #[doc(alias = "WGPEER_F_UPDATE_ONLY")]
    pub const UPDATE_ONLY: Self = Self(4);
}

rt::flags! { name: WgpeerFlags, number: u32, table: FAMILY[1] }

/// What to do with an allowed IP; only in requests.
#[doc(alias = "wgallowedip_flag")]
#[derive(Default, PartialEq, Hash)]
pub struct WgallowedipFlags(pub u32);

impl WgallowedipFlags {
    /// Take the range away from the peer, instead of giving it (since Linux 6.16).
    #[doc(alias = "WGALLOWEDIP_F_REMOVE_ME")]
    pub const REMOVE_ME: Self = Self(1);
}

rt::flags! { name: WgallowedipFlags, number: u32, table: FAMILY[2] }

/// Point in time by the wall clock, since 1970-01-01 UTC.
#[doc(alias = "__kernel_timespec")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct KernelTimespec {
    /// Whole seconds.
    pub sec: i64,
    /// Nanoseconds within the second, 0 to 999999999.
    pub nsec: i64,
}

rt::structure! {
    name: KernelTimespec,
    kernel: "--kernel-timespec",
    table: FAMILY[0],
    size: 16,
    members: [0 => sec: i64, 8 => nsec: i64],
}

/// IPv4 address and port, as an `endpoint` has them.
#[doc(alias = "sockaddr_in")]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SockaddrIn {
    /// `AF_INET` (2), in host byte order.
    pub sin_family: u16,
    /// Port.
    pub sin_port: u16,
    /// Address.
    pub sin_addr: core::net::Ipv4Addr,
    /// Unused.
    pub zero: u64,
}

impl Default for SockaddrIn {
    fn default() -> Self {
        Self {
            sin_family: Default::default(),
            sin_port: Default::default(),
            sin_addr: core::net::Ipv4Addr::UNSPECIFIED,
            zero: Default::default(),
        }
    }
}

rt::structure! {
    name: SockaddrIn,
    kernel: "sockaddr-in",
    table: FAMILY[1],
    size: 16,
    members: [
        0 => sin_family: u16,
        2 => sin_port: c::Be<u16>,
        4 => sin_addr: c::Ipv4,
        8 => zero: u64,
    ],
}

/// IPv6 address and port, as an `endpoint` has them.
#[doc(alias = "sockaddr_in6")]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SockaddrIn6 {
    /// `AF_INET6` (10), in host byte order.
    pub sin6_family: u16,
    /// Port.
    pub sin6_port: u16,
    /// Flow label, 0 in answers.
    pub sin6_flowinfo: u32,
    /// Address.
    pub sin6_addr: core::net::Ipv6Addr,
    /// Index of the interface to which a link-local address belongs.
    pub sin6_scope_id: u32,
}

impl Default for SockaddrIn6 {
    fn default() -> Self {
        Self {
            sin6_family: Default::default(),
            sin6_port: Default::default(),
            sin6_flowinfo: Default::default(),
            sin6_addr: core::net::Ipv6Addr::UNSPECIFIED,
            sin6_scope_id: Default::default(),
        }
    }
}

rt::structure! {
    name: SockaddrIn6,
    kernel: "sockaddr-in6",
    table: FAMILY[2],
    size: 28,
    members: [
        0 => sin6_family: u16,
        2 => sin6_port: c::Be<u16>,
        4 => sin6_flowinfo: c::Be<u32>,
        8 => sin6_addr: c::Ipv6,
        24 => sin6_scope_id: u32,
    ],
}
