// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// State of an address and wishes about it. `ip address show` prints most of them by these names.
#[derive(Default, PartialEq, Hash)]
pub struct IfaFlags(pub u32);

impl IfaFlags {
    /// IPv4 with an older address of the same subnet on the interface. For IPv6 the bit means a
    /// temporary (privacy) address.
    #[doc(alias = "IFA_F_SECONDARY")]
    pub const SECONDARY: Self = Self(1);
    /// Skip duplicate address detection (IPv6).
    #[doc(alias = "IFA_F_NODAD")]
    pub const NODAD: Self = Self(2);
    /// Usable already while duplicate address detection is still running (IPv6).
    #[doc(alias = "IFA_F_OPTIMISTIC")]
    pub const OPTIMISTIC: Self = Self(4);
    /// Another host on the link has the address, so it is not used (IPv6).
    #[doc(alias = "IFA_F_DADFAILED")]
    pub const DADFAILED: Self = Self(8);
    /// Home address in the sense of Mobile IPv6.
    #[doc(alias = "IFA_F_HOMEADDRESS")]
    pub const HOMEADDRESS: Self = Self(0x10);
    /// The preferred lifetime is over; connections keep working, new ones choose another source.
    #[doc(alias = "IFA_F_DEPRECATED")]
    pub const DEPRECATED: Self = Self(0x20);
    /// Duplicate address detection is not finished; the address cannot be used yet (IPv6).
    #[doc(alias = "IFA_F_TENTATIVE")]
    pub const TENTATIVE: Self = Self(0x40);
    /// Lives until somebody removes it. IPv4 sets it when the valid lifetime is unlimited.
    #[doc(alias = "IFA_F_PERMANENT")]
    pub const PERMANENT: Self = Self(0x80);
    /// The kernel derives temporary addresses from this one (IPv6).
    #[doc(alias = "IFA_F_MANAGETEMPADDR")]
    pub const MANAGETEMPADDR: Self = Self(0x100);
    /// Do not add the route to the subnet along with the address.
    #[doc(alias = "IFA_F_NOPREFIXROUTE")]
    pub const NOPREFIXROUTE: Self = Self(0x200);
    /// Join the group on the interface; for multicast addresses (`ip address add ... autojoin`).
    #[doc(alias = "IFA_F_MCAUTOJOIN")]
    pub const MCAUTOJOIN: Self = Self(0x400);
    /// Made by the kernel from a secret and the prefix rather than the MAC (IPv6, RFC 7217).
    #[doc(alias = "IFA_F_STABLE_PRIVACY")]
    pub const STABLE_PRIVACY: Self = Self(0x800);
}

rt::flags! { name: IfaFlags, number: u32, table: FAMILY[0] }

/// Header of every message of this family, in front of the attributes.
#[doc(alias = "ifaddrmsg")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct Ifaddrmsg {
    /// Address family of the address, `AF_INET` (2) or `AF_INET6` (10); 0 in a dump means all.
    pub ifa_family: u8,
    /// Length of the subnet prefix in bits, the 24 of `192.0.2.1/24`.
    pub ifa_prefixlen: u8,
    /// Low eight bits of the flags; the attribute `flags` holds all of them and wins.
    pub ifa_flags: IfaFlags,
    /// How far the address is valid; 0 anywhere, 253 on the link, 254 inside the host.
    pub ifa_scope: u8,
    /// Index of the interface that has the address.
    pub ifa_index: u32,
}

rt::structure! {
    name: Ifaddrmsg,
    kernel: "ifaddrmsg",
    table: FAMILY[0],
    size: 8,
    members: [
        0 => ifa_family: u8,
        1 => ifa_prefixlen: u8,
        2 => ifa_flags: c::As<IfaFlags, u8>,
        3 => ifa_scope: u8,
        4 => ifa_index: u32,
    ],
}

/// Lifetimes and age of an address.
#[doc(alias = "ifa_cacheinfo")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct IfaCacheinfo {
    /// Seconds for which new connections may still pick the address; `0xffffffff` means for ever.
    pub ifa_prefered: u32,
    /// Seconds until the address is removed; `0xffffffff` means never.
    pub ifa_valid: u32,
    /// When the address was added, in hundredths of a second since boot; ignored in requests.
    pub cstamp: u32,
    /// When the address last changed, in hundredths of a second since boot; ignored in requests.
    pub tstamp: u32,
}

rt::structure! {
    name: IfaCacheinfo,
    kernel: "ifa-cacheinfo",
    table: FAMILY[1],
    size: 16,
    members: [0 => ifa_prefered: u32, 4 => ifa_valid: u32, 8 => cstamp: u32, 12 => tstamp: u32],
}
