//! Numbers and bytes: width, byte order, meaning.

/// Meaning of bytes that are neither attributes nor a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bytes {
    /// Unknown.
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

/// An integer on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Int {
    /// Its size.
    pub width: Width,
    /// Whether it is in two's complement.
    pub signed: bool,
    /// Byte order.
    pub order: Order,
    /// Meaning of the number.
    pub meaning: Meaning,
}

/// Size of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// One byte.
    W8,
    /// Two bytes.
    W16,
    /// Four bytes.
    W32,
    /// Eight bytes.
    W64,
    /// Four or eight bytes.
    Variable,
}

/// Byte order of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The byte order of the machine.
    Host,
    /// Network order.
    Big,
    /// Least significant byte first.
    Little,
}

/// Meaning of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A plain number.
    Number,
    /// A number written in hexadecimal.
    Hex,
    /// An IPv4 address.
    Ipv4,
    /// One value of the enum with this index.
    Enum(u16),
    /// A combination of the flags with this index.
    Flags(u16),
}

impl Int {
    const fn of(width: Width, signed: bool) -> Self {
        Self { width, signed, order: Order::Host, meaning: Meaning::Number }
    }

    /// `u8`.
    pub const U8: Self = Self::of(Width::W8, false);
    /// `u16`, host order.
    pub const U16: Self = Self::of(Width::W16, false);
    /// `u32`, host order.
    pub const U32: Self = Self::of(Width::W32, false);
    /// `u64`, host order.
    pub const U64: Self = Self::of(Width::W64, false);
    /// `s8`.
    pub const S8: Self = Self::of(Width::W8, true);
    /// `s16`, host order.
    pub const S16: Self = Self::of(Width::W16, true);
    /// `s32`, host order.
    pub const S32: Self = Self::of(Width::W32, true);
    /// `s64`, host order.
    pub const S64: Self = Self::of(Width::W64, true);
    /// `uint`: 4 or 8 bytes, host order.
    pub const UINT: Self = Self::of(Width::Variable, false);
    /// `sint`: 4 or 8 bytes, host order.
    pub const SINT: Self = Self::of(Width::Variable, true);

    /// The same in network order.
    #[must_use]
    pub const fn big(mut self) -> Self {
        self.order = Order::Big;
        self
    }

    /// The same with the least significant byte first.
    #[must_use]
    pub const fn little(mut self) -> Self {
        self.order = Order::Little;
        self
    }

    /// The same with another meaning.
    #[must_use]
    pub const fn meant(mut self, meaning: Meaning) -> Self {
        self.meaning = meaning;
        self
    }
}
