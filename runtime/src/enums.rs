//! Enums and flag sets of families: newtypes over the number on the wire.
//!
//! A number without a name survives decoding and encoding; names come from the table.

use core::fmt;

use crate::sealed::ContractOnly;
use crate::table::{Enum, EnumRef};

/// A generated enum or flag set.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link::NetkitPolicy;
///
/// assert_eq!(NetkitPolicy::from_number(2).to_string(), "blackhole");
/// // A number without a name is kept.
/// assert_eq!(NetkitPolicy::from_number(200).number(), 200);
/// ```
pub trait Enumeration: Copy {
    /// Returns its table. Not a constant: the compiler visits everything that a constant refers to.
    #[doc(hidden)]
    fn table(_: ContractOnly) -> EnumRef;

    /// Returns the value with this number. The type is as wide as its widest use, so no bit is
    /// lost.
    fn from_number(number: u64) -> Self;

    /// Returns the number.
    fn number(self) -> u64;
}

/// Error of parsing an enum or flags: the text is neither a name nor a number that fits.
///
/// ```
/// use netloom::rt_link::NetkitPolicy;
///
/// assert!("blackhole".parse::<NetkitPolicy>().is_ok());
/// let error = "drop".parse::<NetkitPolicy>().unwrap_err();
/// assert_eq!(error.to_string(), "no value of netkit-policy and no number in its range");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ParseEnumError(EnumRef);

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no value of {} and no number in its range", self.0.get().name)
    }
}

impl core::error::Error for ParseEnumError {}

/// Writes the name of `value`, or its number; flags as `a|b|0x80`.
///
/// # Errors
/// Those of `f`.
pub fn display<E: Enumeration>(value: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    format(E::table(ContractOnly(())).get(), value.number(), f)
}

/// Writes the name of `number`, or the number; flags as `a|b|0x80`.
pub(crate) fn format(table: &Enum, number: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !table.flags {
        return match table.name_of(number) {
            Some(name) => f.pad(name),
            None => fmt::Display::fmt(&number, f),
        };
    }
    let mut separator = "";
    let rest = split(table, number, |name| {
        write!(f, "{separator}{name}")?;
        separator = "|";
        Ok(())
    })?;
    if rest != 0 || number == 0 {
        write!(f, "{separator}{rest:#x}")?;
    }
    Ok(())
}

/// Calls `each` with the names of the flags in `number`, and returns the bits without a name.
pub(crate) fn split<E>(
    table: &Enum,
    number: u64,
    mut each: impl FnMut(&'static str) -> Result<(), E>,
) -> Result<u64, E> {
    let mut rest = number;
    for &(name, mask) in table.entries {
        if mask != 0 && rest & mask == mask {
            each(name)?;
            rest &= !mask;
        }
    }
    Ok(rest)
}

/// Reads what [`display`] writes: a name or a number; for flags several joined by `|` or `,`.
///
/// # Errors
/// The text is neither a name nor a number that fits.
pub fn parse<E: Enumeration>(text: &str) -> Result<E, ParseEnumError> {
    let table = E::table(ContractOnly(()));
    let definition = table.get();
    let max = E::from_number(u64::MAX).number();
    let one = |word: &str| {
        let word = word.trim();
        let number = match word.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok(),
            None => word.parse().ok(),
        };
        definition
            .value_of(word)
            .or(number)
            .filter(|&number| number <= max)
            .ok_or(ParseEnumError(table))
    };
    let number = match (definition.flags, text.trim().is_empty()) {
        (false, _) => one(text)?,
        (true, true) => 0,
        (true, false) => {
            text.split(['|', ',']).try_fold(0, |flags, word| Ok(flags | one(word)?))?
        }
    };
    Ok(E::from_number(number))
}

/// Gives a generated newtype what every enum has.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_enumeration {
    (name: $name:ident, number: $int:ty, table: $family:ident[$index:literal] $(,)?) => {
        impl $crate::__v1::Enumeration for $name {
            #[inline]
            fn table(_: $crate::__v1::ContractOnly) -> $crate::__v1::table::EnumRef {
                $crate::__v1::table::EnumRef { family: &$family, index: $index }
            }

            #[inline]
            fn from_number(number: u64) -> Self {
                Self(number as $int)
            }

            #[inline]
            fn number(self) -> u64 {
                u64::from(self.0)
            }
        }

        $crate::__v1::plain!($name);

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__v1::display(*self, f)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__v1::display(*self, f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::__v1::ParseEnumError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, $crate::__v1::ParseEnumError> {
                $crate::__v1::parse(text)
            }
        }
    };
}

/// Gives a generated newtype what every flag set has on top of what every enum has.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_flags {
    (name: $name:ident, number: $int:ty, table: $family:ident[$index:literal] $(,)?) => {
        $crate::__v1::enumeration!(name: $name, number: $int, table: $family[$index]);

        impl $name {
            /// No flag.
            #[must_use]
            #[inline]
            pub const fn empty() -> Self {
                Self(0)
            }

            /// Whether no bit is set.
            #[must_use]
            #[inline]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether every flag of `flags` is set.
            #[must_use]
            #[inline]
            pub const fn contains(self, flags: Self) -> bool {
                self.0 & flags.0 == flags.0
            }
        }

        impl ::core::ops::BitOr for $name {
            type Output = Self;

            #[inline]
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl ::core::ops::BitOrAssign for $name {
            #[inline]
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl ::core::ops::BitAnd for $name {
            type Output = Self;

            #[inline]
            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }

        impl ::core::ops::Sub for $name {
            type Output = Self;

            #[inline]
            fn sub(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
        }
    };
}
