//! Numbers and bytes: width, byte order, meaning.

use serde::Serialize;

use super::EnumId;

/// An integer on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Int {
    /// How many bytes.
    pub width: Width,
    /// Two's complement.
    pub signed: bool,
    /// Byte order.
    pub order: ByteOrder,
    /// The meaning of the number.
    pub meaning: Meaning,
}

/// Size of an [`Int`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Width {
    /// One byte.
    W8,
    /// Two bytes.
    W16,
    /// Four bytes.
    W32,
    /// Eight bytes.
    W64,
    /// Four or eight bytes (`uint`, `sint`).
    Variable,
}

impl Width {
    /// Bits of the Rust type that holds every value.
    #[must_use]
    pub const fn bits(self) -> u8 {
        match self {
            Self::W8 => 8,
            Self::W16 => 16,
            Self::W32 => 32,
            Self::W64 | Self::Variable => 64,
        }
    }
}

/// Byte order of an [`Int`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ByteOrder {
    /// The byte order of the machine.
    Host,
    /// Network order.
    Big,
    /// Least significant byte first.
    Little,
}

/// The meaning of an [`Int`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Meaning {
    /// Itself.
    Number,
    /// Itself, written in hexadecimal.
    Hex,
    /// An IPv4 address (32 bits only).
    Ipv4,
    /// One of the values of an enumeration.
    Enum(EnumId),
    /// A combination of flags. The enum has [`Enum::flags`](super::Enum::flags) set.
    Flags(EnumId),
}

/// The format of bytes without inner structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum BytesFormat {
    /// Unknown, or hexadecimal.
    Plain,
    /// A hardware address, of any length.
    Mac,
    /// 4 bytes.
    Ipv4,
    /// 16 bytes.
    Ipv6,
    /// 4 or 16 bytes.
    Ip,
    /// 16 bytes.
    Uuid,
}
