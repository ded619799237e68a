//! Creates numbers and bytes of every type, at the limits of the type and of the bounds.

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netloom_runtime::table::{Bytes, Checks, Enum, Family, Int, Meaning, Order, Width};
use serde_json::{Value, json};

/// Maximum length of strings and bytes. Bounds beyond it are not tested.
const LONGEST: usize = 2048;

/// A value as JSON and as bytes.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    pub(crate) value: Value,
    pub(crate) payload: Vec<u8>,
    /// Flags in the attribute's type.
    pub(crate) flag: u16,
}

impl Drawn {
    pub(crate) fn plain(value: Value, payload: Vec<u8>) -> Self {
        Self { value, payload, flag: 0 }
    }
}

/// The limits of the type, named values, one in the middle, and both sides of the bounds.
pub(crate) fn ints(family: &Family, int: Int, checks: &Checks) -> Vec<Drawn> {
    let (min, max) = range(int, size(int));
    let mut numbers = vec![min, -1, 0, 1, max / 2, max - 1, max];
    if int.width == Width::Variable {
        let (min, max) = range(int, 4);
        numbers.extend([min - 1, min, max, max + 1]);
    }
    if let Meaning::Enum(index) | Meaning::Flags(index) = int.meaning {
        let bits = 8 * size(int) as u32;
        let signed = |number: u64| {
            let number = i128::from(number);
            if int.signed && number > max { number - (1 << bits) } else { number }
        };
        let entries = family.enums[usize::from(index)].entries;
        numbers.extend(entries.iter().map(|entry| signed(entry.1)));
    }
    for bound in [checks.min, checks.max].into_iter().flatten() {
        numbers.extend([bound - 1, bound, bound + 1]);
    }
    if checks.flags_mask != u64::MAX {
        numbers.extend([checks.flags_mask.into(), i128::from(checks.flags_mask) + 1]);
    }
    numbers.retain(|number| (min..=max).contains(number));
    numbers.sort_unstable();
    numbers.dedup();
    let drawn = |number| Drawn::plain(shown(family, int, number), bytes_of(int, number));
    numbers.into_iter().map(drawn).collect()
}

/// A number as JSON.
pub(crate) fn shown(family: &Family, int: Int, number: i128) -> Value {
    let plain = || match u64::try_from(number) {
        Ok(number) => json!(number),
        Err(_) => json!(i64::try_from(number).unwrap()),
    };
    match int.meaning {
        Meaning::Number => plain(),
        Meaning::Hex if number < 0 => json!(format!("-{:#x}", -number)),
        Meaning::Hex => json!(format!("{number:#x}")),
        Meaning::Ipv4 => json!(Ipv4Addr::from(u32::try_from(number).unwrap()).to_string()),
        Meaning::Enum(index) => {
            let entries = family.enums[usize::from(index)].entries;
            let entry = entries.iter().find(|entry| entry.1 == number as u64);
            entry.map_or_else(plain, |entry| json!(entry.0))
        }
        Meaning::Flags(index) => flags(&family.enums[usize::from(index)], number as u64),
    }
}

/// The names of the flags in a number, and the bits without a name as a number.
pub(crate) fn flags(table: &Enum, number: u64) -> Value {
    let mut rest = number;
    let mut list = Vec::new();
    for &(name, mask) in table.entries {
        if mask != 0 && rest & mask == mask {
            list.push(json!(name));
            rest &= !mask;
        }
    }
    if rest != 0 {
        list.push(json!(rest));
    }
    Value::Array(list)
}

pub(crate) fn bytes_of(int: Int, number: i128) -> Vec<u8> {
    let (low, high) = range(int, 4);
    let short = int.width == Width::Variable && (low..=high).contains(&number);
    let mut bytes = number.to_le_bytes()[..if short { 4 } else { size(int) }].to_vec();
    if is_big(int) {
        bytes.reverse();
    }
    bytes
}

/// The number in a payload.
pub(crate) fn number_of(int: Int, payload: &[u8]) -> i128 {
    let mut bytes = payload.to_vec();
    if is_big(int) {
        bytes.reverse();
    }
    let negative = int.signed && bytes.last().is_some_and(|byte| byte & 0x80 != 0);
    bytes.resize(16, if negative { 0xff } else { 0 });
    i128::from_le_bytes(bytes.try_into().unwrap())
}

pub(crate) fn texts(checks: &Checks) -> Vec<Drawn> {
    let text = |len: usize| {
        let characters = "eth0-Ünï".chars().cycle().scan(0, |size, c| {
            *size += c.len_utf8();
            (*size <= len).then_some(c)
        });
        let text: String = characters.collect();
        let padding = len - text.len();
        text + &"x".repeat(padding)
    };
    let drawn = |len: usize| {
        let text = text(len);
        Drawn::plain(json!(text), [text.as_bytes(), &[0]].concat())
    };
    lengths(checks, &[0, 1, 15, 300]).into_iter().map(drawn).collect()
}

pub(crate) fn blobs(format: Bytes, checks: &Checks) -> Vec<Drawn> {
    let lens = match format {
        Bytes::Plain => lengths(checks, &[0, 1, 63]),
        Bytes::Mac => lengths(checks, &[0, 1, 6, 20, 32]),
        Bytes::Ipv4 => vec![4],
        Bytes::Ipv6 | Bytes::Uuid => vec![16],
        Bytes::Ip => vec![4, 16],
    };
    let blob = |len: usize| (0..len).map(|byte| byte as u8 ^ 0x5a).collect::<Vec<_>>();
    let ends = lens.iter().flat_map(|&len| [vec![0; len], vec![0xff; len], blob(len)]);
    ends.map(|bytes| Drawn::plain(blob_shown(format, &bytes), bytes)).collect()
}

/// Bytes as JSON.
pub(crate) fn blob_shown(format: Bytes, bytes: &[u8]) -> Value {
    let hex = |bytes: &[u8], separator: &str| {
        let digits: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        digits.join(separator)
    };
    let v4 = || <[u8; 4]>::try_from(bytes).map(|bytes| IpAddr::from(Ipv4Addr::from(bytes)));
    let v6 = || <[u8; 16]>::try_from(bytes).map(|bytes| IpAddr::from(Ipv6Addr::from(bytes)));
    json!(match format {
        Bytes::Plain => hex(bytes, ""),
        Bytes::Mac => hex(bytes, ":"),
        Bytes::Ipv4 | Bytes::Ipv6 | Bytes::Ip => v4().or_else(|_| v6()).unwrap().to_string(),
        Bytes::Uuid => {
            let mut text = String::new();
            for (position, byte) in bytes.iter().enumerate() {
                let dash = if [4, 6, 8, 10].contains(&position) { "-" } else { "" };
                write!(text, "{dash}{byte:02x}").unwrap();
            }
            text
        }
    })
}

/// Lengths to test: `usual`, and both sides of the bounds.
fn lengths(checks: &Checks, usual: &[usize]) -> Vec<usize> {
    let mut lens = usual.to_vec();
    for bound in [usize::from(checks.min_len), usize::from(checks.max_len)] {
        lens.extend([bound.saturating_sub(1), bound, bound + 1]);
    }
    lens.retain(|&len| len <= LONGEST);
    lens.sort_unstable();
    lens.dedup();
    lens
}

fn range(int: Int, size: usize) -> (i128, i128) {
    let bits = 8 * size;
    match int.signed {
        true => (-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
        false => (0, (1 << bits) - 1),
    }
}

pub(crate) const fn size(int: Int) -> usize {
    match int.width {
        Width::W8 => 1,
        Width::W16 => 2,
        Width::W32 => 4,
        Width::W64 | Width::Variable => 8,
    }
}

fn is_big(int: Int) -> bool {
    int.order == Order::Big || int.order == Order::Host && cfg!(target_endian = "big")
}
