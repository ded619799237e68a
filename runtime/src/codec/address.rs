//! Addresses: IP, hardware, UUID.

use alloc::vec::Vec;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use core::str::FromStr;

use super::{Decode, Encode, Fixed, chunk};
use crate::error::Problem;

/// An IPv4 address in network order: 4 bytes, or a big-endian `u32`.
#[derive(Debug)]
pub enum Ipv4 {}

impl Decode for Ipv4 {
    type Value<'a> = Ipv4Addr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Ipv4Addr, Problem> {
        <[u8; 4]>::decode(payload).map(Ipv4Addr::from)
    }
}

impl Encode for Ipv4 {
    #[inline]
    fn encode(value: Ipv4Addr, out: &mut Vec<u8>) -> Result<(), Problem> {
        <[u8; 4]>::encode(value.octets(), out)
    }
}

impl Fixed for Ipv4 {
    const SIZE: usize = 4;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> Ipv4Addr {
        Ipv4Addr::from(chunk::<4>(bytes, offset))
    }
}

/// An IPv4 address as a number in host order.
#[derive(Debug)]
pub enum Ipv4Host {}

impl Decode for Ipv4Host {
    type Value<'a> = Ipv4Addr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Ipv4Addr, Problem> {
        u32::decode(payload).map(Ipv4Addr::from_bits)
    }
}

impl Encode for Ipv4Host {
    #[inline]
    fn encode(value: Ipv4Addr, out: &mut Vec<u8>) -> Result<(), Problem> {
        u32::encode(value.to_bits(), out)
    }
}

impl Fixed for Ipv4Host {
    const SIZE: usize = 4;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> Ipv4Addr {
        Ipv4Addr::from_bits(u32::load(bytes, offset))
    }
}

/// An IPv6 address: 16 bytes.
#[derive(Debug)]
pub enum Ipv6 {}

impl Decode for Ipv6 {
    type Value<'a> = Ipv6Addr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Ipv6Addr, Problem> {
        <[u8; 16]>::decode(payload).map(Ipv6Addr::from)
    }
}

impl Encode for Ipv6 {
    #[inline]
    fn encode(value: Ipv6Addr, out: &mut Vec<u8>) -> Result<(), Problem> {
        <[u8; 16]>::encode(value.octets(), out)
    }
}

impl Fixed for Ipv6 {
    const SIZE: usize = 16;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> Ipv6Addr {
        Ipv6Addr::from(chunk::<16>(bytes, offset))
    }
}

/// An IP address: IPv4 if it has 4 bytes, IPv6 if it has 16.
#[derive(Debug)]
pub enum Ip {}

impl Decode for Ip {
    type Value<'a> = IpAddr;

    #[inline]
    fn decode(payload: &[u8]) -> Result<IpAddr, Problem> {
        match payload.len() {
            4 => Ipv4::decode(payload).map(IpAddr::V4),
            _ => Ipv6::decode(payload).map(IpAddr::V6),
        }
    }
}

impl Encode for Ip {
    #[inline]
    fn encode(value: IpAddr, out: &mut Vec<u8>) -> Result<(), Problem> {
        match value {
            IpAddr::V4(address) => Ipv4::encode(address, out),
            IpAddr::V6(address) => Ipv6::encode(address, out),
        }
    }
}

/// A link-layer address of 0 to 32 bytes; Ethernet's has 6, InfiniBand's 20.
///
/// ```
/// use netloom::HardwareAddr;
///
/// let address: HardwareAddr = "02:00:00:00:00:2a".parse()?;
/// assert_eq!(address.as_bytes(), [2, 0, 0, 0, 0, 0x2a]);
/// assert_eq!(address.to_string(), "02:00:00:00:00:2a");
/// # Ok::<(), netloom::prelude::ParseHardwareAddrError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HardwareAddr {
    bytes: [u8; Self::MAX_LEN],
    len: u8,
}

impl HardwareAddr {
    /// Most bytes the kernel uses (`MAX_ADDR_LEN`).
    pub const MAX_LEN: usize = 32;

    /// Returns the address with these bytes, or `None` if there are more than 32.
    ///
    /// ```
    /// use netloom::HardwareAddr;
    ///
    /// assert_eq!(HardwareAddr::new(&[0; 20]).map(|it| it.as_bytes().len()), Some(20));
    /// assert_eq!(HardwareAddr::new(&[0; 33]), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn new(bytes: &[u8]) -> Option<Self> {
        // Nearly every address is Ethernet's: a copy of known length is a few instructions.
        if let Ok(mac) = <[u8; 6]>::try_from(bytes) {
            return Some(Self::from(mac));
        }
        Self::of_any_length(bytes)
    }

    fn of_any_length(bytes: &[u8]) -> Option<Self> {
        let mut address = Self { bytes: [0; Self::MAX_LEN], len: 0 };
        address.bytes.get_mut(..bytes.len())?.copy_from_slice(bytes);
        address.len = u8::try_from(bytes.len()).ok()?;
        Some(address)
    }

    /// Returns the bytes of the address.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

impl From<[u8; 6]> for HardwareAddr {
    #[inline]
    fn from(mac: [u8; 6]) -> Self {
        let mut bytes = [0; Self::MAX_LEN];
        bytes[..6].copy_from_slice(&mac);
        Self { bytes, len: 6 }
    }
}

impl fmt::Display for HardwareAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, byte) in self.as_bytes().iter().enumerate() {
            let colon = if position == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for HardwareAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Error of parsing a [`HardwareAddr`]: the text is not pairs of hexadecimal digits with colons or
/// dashes between them, or has more than 32 of them.
///
/// ```
/// use netloom::HardwareAddr;
///
/// let error = "02:00:5e".replace(':', " ").parse::<HardwareAddr>().unwrap_err();
/// assert_eq!(error.to_string(), "not a hardware address like 02:00:5e:10:00:01");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseHardwareAddrError;

impl fmt::Display for ParseHardwareAddrError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a hardware address like 02:00:5e:10:00:01")
    }
}

impl core::error::Error for ParseHardwareAddrError {}

impl FromStr for HardwareAddr {
    type Err = ParseHardwareAddrError;

    fn from_str(text: &str) -> Result<Self, ParseHardwareAddrError> {
        let mut address = Self { bytes: [0; Self::MAX_LEN], len: 0 };
        if text.is_empty() {
            return Ok(address);
        }
        for (position, digits) in text.split([':', '-']).enumerate() {
            let two_digits = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_hexdigit());
            let slot = address.bytes.get_mut(position).filter(|_| two_digits);
            let value = u8::from_str_radix(digits, 16).map_err(|_| ParseHardwareAddrError)?;
            *slot.ok_or(ParseHardwareAddrError)? = value;
            address.len += 1;
        }
        Ok(address)
    }
}

impl Decode for HardwareAddr {
    type Value<'a> = Self;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Self, Problem> {
        Self::new(payload).ok_or(Problem::TooLong { max: Self::MAX_LEN, got: payload.len() })
    }
}

impl Encode for HardwareAddr {
    #[inline]
    fn encode(value: Self, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.as_bytes());
        Ok(())
    }
}

/// A UUID: 16 bytes, printed the usual way.
///
/// ```
/// use netloom::Uuid;
///
/// let uuid = Uuid([0x11; 16]);
/// assert_eq!(uuid.to_string(), "11111111-1111-1111-1111-111111111111");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uuid(pub [u8; 16]);

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, byte) in self.0.iter().enumerate() {
            let dash = if matches!(position, 4 | 6 | 8 | 10) { "-" } else { "" };
            write!(f, "{dash}{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Decode for Uuid {
    type Value<'a> = Self;

    #[inline]
    fn decode(payload: &[u8]) -> Result<Self, Problem> {
        <[u8; 16]>::decode(payload).map(Self)
    }
}

impl Encode for Uuid {
    #[inline]
    fn encode(value: Self, out: &mut Vec<u8>) -> Result<(), Problem> {
        <[u8; 16]>::encode(value.0, out)
    }
}

impl Fixed for Uuid {
    const SIZE: usize = 16;

    #[inline]
    fn load(bytes: &[u8], offset: usize) -> Self {
        Self(chunk(bytes, offset))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn hardware_addresses_print_and_parse() {
        let mac = HardwareAddr::from([2, 0, 0x5e, 0x10, 0, 1]);
        assert_eq!(mac.to_string(), "02:00:5e:10:00:01");
        assert_eq!("02-00-5e-10-00-01".parse(), Ok(mac));
        let infiniband = HardwareAddr::new(&[0xab; 20]).unwrap();
        assert_eq!(infiniband.to_string().parse(), Ok(infiniband));
        assert_eq!(HardwareAddr::new(&[0; 33]), None);
        for bad in ["0:1", "zz", "001", "02:", "+1:00", &"00:".repeat(40)] {
            assert_eq!(bad.parse::<HardwareAddr>(), Err(ParseHardwareAddrError), "{bad}");
        }
    }

    #[test]
    fn ip_goes_by_length() {
        assert_eq!(Ip::decode(&[127, 0, 0, 1]), Ok(Ipv4Addr::LOCALHOST.into()));
        assert_eq!(Ip::decode(&Ipv6Addr::LOCALHOST.octets()), Ok(Ipv6Addr::LOCALHOST.into()));
        assert_eq!(Ip::decode(&[0; 8]), Err(Problem::Length { expected: 16, got: 8 }));
    }
}
