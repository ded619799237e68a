//! Numbers and bytes: width, byte order, what they stand for.

/// How bytes without inner structure are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bytes {
    /// Nothing known.
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
    /// How many bytes.
    pub width: Width,
    /// Two's complement.
    pub signed: bool,
    /// Byte order.
    pub order: Order,
    /// What the number stands for.
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
    /// As the machine has it.
    Host,
    /// Network order.
    Big,
    /// Least significant byte first.
    Little,
}

/// What an integer stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Itself.
    Number,
    /// Itself, written in hexadecimal.
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

    /// The same, meant as `meaning`.
    #[must_use]
    pub const fn meant(mut self, meaning: Meaning) -> Self {
        self.meaning = meaning;
        self
    }
}
