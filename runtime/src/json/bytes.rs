//! Bytes as text: addresses, UUIDs, hexadecimal digits.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::codec::{Decode, HardwareAddr, Ip, Ipv4, Ipv6, Uuid};
use crate::error::Problem;
use crate::table::Bytes;

/// The text for `payload`; an error if `format` requires another length.
pub(super) fn show(format: Bytes, payload: &[u8]) -> Result<String, Problem> {
    Ok(match format {
        Bytes::Plain => hex(payload),
        Bytes::Mac => HardwareAddr::decode(payload)?.to_string(),
        Bytes::Ipv4 => Ipv4::decode(payload)?.to_string(),
        Bytes::Ipv6 => Ipv6::decode(payload)?.to_string(),
        Bytes::Ip => Ip::decode(payload)?.to_string(),
        Bytes::Uuid => Uuid::decode(payload)?.to_string(),
    })
}

/// The bytes of a text, or what was expected instead. Hexadecimal digits are always accepted.
pub(super) fn parse(format: Bytes, text: &str) -> Result<Vec<u8>, &'static str> {
    let (bytes, expected) = match format {
        Bytes::Plain => (None, "hexadecimal digits"),
        Bytes::Mac => {
            let address = text.parse::<HardwareAddr>().ok();
            (address.map(|address| address.as_bytes().to_vec()), "a hardware address")
        }
        Bytes::Ipv4 => {
            let address = text.parse::<Ipv4Addr>().ok();
            (address.map(|address| address.octets().to_vec()), "an IPv4 address")
        }
        Bytes::Ipv6 => {
            let address = text.parse::<Ipv6Addr>().ok();
            (address.map(|address| address.octets().to_vec()), "an IPv6 address")
        }
        Bytes::Ip => {
            let address = text.parse::<IpAddr>().ok();
            let octets = address.map(|address| match address {
                IpAddr::V4(address) => address.octets().to_vec(),
                IpAddr::V6(address) => address.octets().to_vec(),
            });
            (octets, "an IP address")
        }
        Bytes::Uuid => (uuid(text), "a UUID"),
    };
    let digits = || unhex(text).filter(|bytes| fits(format, bytes.len()));
    bytes.or_else(digits).ok_or(expected)
}

const fn fits(format: Bytes, len: usize) -> bool {
    match format {
        Bytes::Plain => true,
        Bytes::Mac => len <= HardwareAddr::MAX_LEN,
        Bytes::Ipv4 => len == 4,
        Bytes::Ipv6 | Bytes::Uuid => len == 16,
        Bytes::Ip => len == 4 || len == 16,
    }
}

fn uuid(text: &str) -> Option<Vec<u8>> {
    let lengths = [8, 4, 4, 4, 12];
    let groups = text.split('-');
    let sound = groups.clone().map(str::len).eq(lengths);
    let bytes: Option<Vec<Vec<u8>>> = groups.map(unhex).collect();
    // A UUID has no blanks between digits; other bytes may.
    bytes.filter(|_| sound).map(|groups| groups.concat()).filter(|bytes| bytes.len() == 16)
}

/// Returns the bytes as hexadecimal digits, two lower-case ones for each.
///
/// ```
/// assert_eq!(netloom::json::hex(&[0, 255]), "00ff");
/// ```
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Returns the bytes of hexadecimal digits, with or without blanks between the bytes; `None` if the
/// text is anything else.
///
/// ```
/// assert_eq!(netloom::json::unhex("00 ff"), Some(vec![0, 255]));
/// assert_eq!(netloom::json::unhex("0"), None);
/// ```
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    for digits in text.split_ascii_whitespace() {
        for pair in digits.as_bytes().chunks(2) {
            let &[high, low] = pair else { return None };
            let digit = |digit: u8| char::from(digit).to_digit(16);
            bytes.push(u8::try_from(digit(high)? << 4 | digit(low)?).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_parsed() {
        let formats = [
            (Bytes::Plain, "00ff10"),
            (Bytes::Plain, ""),
            (Bytes::Mac, "02:00:5e:10:00:01"),
            (Bytes::Ipv4, "192.0.2.1"),
            (Bytes::Ipv6, "2001:db8::1"),
            (Bytes::Ip, "192.0.2.1"),
            (Bytes::Ip, "fe80::1"),
            (Bytes::Uuid, "12345678-9abc-def0-1234-56789abcdef0"),
        ];
        for (format, text) in formats {
            let bytes = parse(format, text).unwrap();
            assert_eq!(show(format, &bytes).as_deref(), Ok(text));
            let digits = hex(&bytes);
            assert_eq!(parse(format, &digits), Ok(bytes));
        }
        assert_eq!(parse(Bytes::Plain, "00 ff\n10"), Ok(alloc::vec![0, 255, 16]));
    }

    #[test]
    fn what_is_none_of_the_kind_is_refused() {
        assert_eq!(parse(Bytes::Plain, "abc"), Err("hexadecimal digits"));
        assert_eq!(parse(Bytes::Plain, "0 0"), Err("hexadecimal digits"));
        assert_eq!(parse(Bytes::Plain, "+1"), Err("hexadecimal digits"));
        assert_eq!(parse(Bytes::Ipv4, "fe80::1"), Err("an IPv4 address"));
        assert_eq!(parse(Bytes::Ipv6, "00"), Err("an IPv6 address"));
        assert_eq!(parse(Bytes::Uuid, "1234"), Err("a UUID"));
        let blanks = "123456  -9abc-def0-1234-56789abcdef0";
        assert_eq!(parse(Bytes::Uuid, blanks), Err("a UUID"));
        assert_eq!(parse(Bytes::Mac, &"00".repeat(32)).map(|bytes| bytes.len()), Ok(32));
        assert_eq!(parse(Bytes::Mac, &"00".repeat(33)), Err("a hardware address"));
        let error = Problem::Length { expected: 4, got: 1 };
        assert_eq!(show(Bytes::Ipv4, &[1]), Err(error));
    }
}
