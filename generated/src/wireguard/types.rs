// @generated from specs/wireguard.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Constants, enums and structs.
use netloom_runtime as rt;
#[allow(unused_imports, reason = "not every family has members other than numbers")]
use netloom_runtime::codec as c;
/// Length of every WireGuard key in bytes: Curve25519 keys and the preshared key.
#[doc(alias = "WG_KEY_LEN")]
pub const KEY_LEN: u32 = 32;
/// What to do with an interface; only in requests.
#[doc(alias = "wgdevice_flag")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct WgdeviceFlags(pub u32);
impl WgdeviceFlags {
    /// Remove all peers first, so that only those in the request remain.
    #[doc(alias = "WGDEVICE_F_REPLACE_PEERS")]
    pub const REPLACE_PEERS: Self = Self(1);
}
rt::__flags!(WgdeviceFlags, u32, super::tables::FAMILY, 0);
/// What to do with a peer; only in requests.
#[doc(alias = "wgpeer_flag")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
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
rt::__flags!(WgpeerFlags, u32, super::tables::FAMILY, 1);
/// What to do with an allowed IP; only in requests.
#[doc(alias = "wgallowedip_flag")]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct WgallowedipFlags(pub u32);
impl WgallowedipFlags {
    /// Take the range away from the peer, instead of giving it (since Linux 6.16).
    #[doc(alias = "WGALLOWEDIP_F_REMOVE_ME")]
    pub const REMOVE_ME: Self = Self(1);
}
rt::__flags!(WgallowedipFlags, u32, super::tables::FAMILY, 2);
/// Point in time by the wall clock, since 1970-01-01 UTC.
#[doc(alias = "__kernel_timespec")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct KernelTimespec {
    /// Whole seconds.
    pub sec: i64,
    /// Nanoseconds within the second, 0 to 999999999.
    pub nsec: i64,
}
impl KernelTimespec {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            sec: rt::structs::load::<i64>(bytes, 0)?,
            nsec: rt::structs::load::<i64>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i64>(self.sec, out, start, 0)?;
        rt::structs::store::<i64>(self.nsec, out, start, 8)?;
        Ok(())
    }
}
rt::__wire_struct!(KernelTimespec, "--kernel-timespec", 16, super::tables::FAMILY, 0);
/// IPv4 address and port, as an `endpoint` has them.
#[doc(alias = "sockaddr_in")]
#[derive(Clone, Copy, PartialEq, Eq)]
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
impl SockaddrIn {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            sin_family: rt::structs::load::<u16>(bytes, 0)?,
            sin_port: rt::structs::load::<c::Be<u16>>(bytes, 2)?,
            sin_addr: rt::structs::load::<c::Ipv4>(bytes, 4)?,
            zero: rt::structs::load::<u64>(bytes, 8)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.sin_family, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.sin_port, out, start, 2)?;
        rt::structs::store::<c::Ipv4>(self.sin_addr, out, start, 4)?;
        rt::structs::store::<u64>(self.zero, out, start, 8)?;
        Ok(())
    }
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
rt::__wire_struct!(SockaddrIn, "sockaddr-in", 16, super::tables::FAMILY, 1);
/// IPv6 address and port, as an `endpoint` has them.
#[doc(alias = "sockaddr_in6")]
#[derive(Clone, Copy, PartialEq, Eq)]
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
impl SockaddrIn6 {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            sin6_family: rt::structs::load::<u16>(bytes, 0)?,
            sin6_port: rt::structs::load::<c::Be<u16>>(bytes, 2)?,
            sin6_flowinfo: rt::structs::load::<c::Be<u32>>(bytes, 4)?,
            sin6_addr: rt::structs::load::<c::Ipv6>(bytes, 8)?,
            sin6_scope_id: rt::structs::load::<u32>(bytes, 24)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<u16>(self.sin6_family, out, start, 0)?;
        rt::structs::store::<c::Be<u16>>(self.sin6_port, out, start, 2)?;
        rt::structs::store::<c::Be<u32>>(self.sin6_flowinfo, out, start, 4)?;
        rt::structs::store::<c::Ipv6>(self.sin6_addr, out, start, 8)?;
        rt::structs::store::<u32>(self.sin6_scope_id, out, start, 24)?;
        Ok(())
    }
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
rt::__wire_struct!(SockaddrIn6, "sockaddr-in6", 28, super::tables::FAMILY, 2);
