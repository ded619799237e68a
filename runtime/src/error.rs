//! Errors of values: malformed when read, or refused when written.

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};
use core::fmt;

use crate::table::SetRef;

/// What is wrong with a value.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::{Problem, rt_link};
///
/// // A header of 16 bytes, and an MTU (`IFLA_MTU`, 4) of two bytes instead of four.
/// let mut payload = vec![0; 16];
/// for number in [6_u16, 4, 1500, 0] {
///     payload.extend_from_slice(&number.to_ne_bytes());
/// }
/// let link = rt_link::Getlink::decode_reply(&payload)?;
/// let error = link.mtu().unwrap_err();
/// assert_eq!(error.problem(), Problem::Length { expected: 4, got: 2 });
/// # Ok::<(), netloom::DecodeError>(())
/// ```
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The payload has the wrong length.
    Length {
        /// Bytes the type takes.
        expected: usize,
        /// Bytes there are.
        got: usize,
    },
    /// The payload has fewer bytes than allowed.
    TooShort {
        /// Fewest bytes allowed.
        min: usize,
        /// Bytes there are.
        got: usize,
    },
    /// The payload has more bytes than allowed, or than an attribute can hold.
    TooLong {
        /// Most bytes allowed.
        max: usize,
        /// Bytes there are.
        got: usize,
    },
    /// The message or nest ends in the middle of an attribute, at this byte of the set. The
    /// lost part is unknown, so attributes not seen before it may still have been sent.
    Truncated {
        /// Bytes from the start of the set.
        offset: usize,
    },
    /// The number is smaller than allowed.
    BelowMin {
        /// Smallest number allowed.
        min: i128,
        /// The number.
        got: i128,
    },
    /// The number is larger than allowed.
    AboveMax {
        /// Largest number allowed.
        max: i128,
        /// The number.
        got: i128,
    },
    /// The number does not fit the bits it has on the wire.
    DoesNotFit {
        /// The number.
        got: u64,
        /// Bits on the wire.
        bits: u8,
    },
    /// Bits are set that are not allowed.
    UnknownFlags {
        /// The bits.
        bits: u64,
    },
    /// A NUL byte inside a text: the kernel would read only the bytes before it.
    NulInText {
        /// Bytes from the start of the text.
        offset: usize,
    },
    /// The attribute that selects the layout already has another value.
    SelectorConflict,
    /// The nests are deeper than the limit.
    TooDeep,
    /// The closure that wrote a nest panicked, and the request is lost.
    Abandoned,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Length { expected, got } => write!(f, "expected {expected} bytes, got {got}"),
            Self::TooShort { min, got } => write!(f, "expected at least {min} bytes, got {got}"),
            Self::TooLong { max, got } => write!(f, "expected at most {max} bytes, got {got}"),
            Self::Truncated { offset } => {
                write!(f, "the bytes from offset {offset} on are not a whole attribute")
            }
            Self::BelowMin { min, got } => write!(f, "{got} is below the minimum {min}"),
            Self::AboveMax { max, got } => write!(f, "{got} is above the maximum {max}"),
            Self::DoesNotFit { got, bits } => write!(f, "{got} does not fit {bits} bits"),
            Self::UnknownFlags { bits } => write!(f, "bits {bits:#x} are not allowed"),
            Self::NulInText { offset } => write!(f, "NUL inside the text at byte {offset}"),
            Self::SelectorConflict => f.write_str("its selector already has another value"),
            Self::TooDeep => f.write_str("nested too deep"),
            Self::Abandoned => f.write_str("the closure that wrote it panicked"),
        }
    }
}

/// Received bytes that do not match the family's table.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// // A header of 16 bytes, and an MTU (`IFLA_MTU`, 4) of two bytes instead of four.
/// let mut payload = vec![0; 16];
/// for number in [6_u16, 4, 1500, 0] {
///     payload.extend_from_slice(&number.to_ne_bytes());
/// }
/// let link = rt_link::Getlink::decode_reply(&payload)?;
/// let error = link.mtu().unwrap_err();
/// assert_eq!(error.name(), "mtu");
/// // The other attributes are still readable.
/// assert_eq!(link.ifname()?, None);
/// # Ok::<(), netloom::DecodeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeError {
    place: Place,
    problem: Problem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Attribute(SetRef, u16),
    Header(&'static str),
}

impl DecodeError {
    /// An attribute is malformed.
    #[cold]
    #[must_use]
    pub const fn new(set: SetRef, id: u16, problem: Problem) -> Self {
        Self { place: Place::Attribute(set, id), problem }
    }

    /// The fixed header (or other leading struct) called `name` is malformed.
    #[cold]
    #[must_use]
    pub const fn header(name: &'static str, problem: Problem) -> Self {
        Self { place: Place::Header(name), problem }
    }

    /// Returns the name of the attribute or of the fixed header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self.place {
            Place::Attribute(set, id) => set.attribute(id).map_or("?", |attribute| attribute.name),
            Place::Header(name) => name,
        }
    }

    /// Returns what is wrong with it.
    #[must_use]
    pub const fn problem(&self) -> Problem {
        self.problem
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Attribute(set, id) => {
                write!(f, "{} {} ", set.family.name, set.get().name)?;
                match set.attribute(id) {
                    Some(attribute) => f.write_str(attribute.name)?,
                    None => write!(f, "attribute {id}")?,
                }
            }
            Place::Header(name) => f.write_str(name)?,
        }
        write!(f, ": {}", self.problem)
    }
}

impl core::error::Error for DecodeError {}

/// A value that cannot be sent. Requests remember the first one and report it when sent.
///
/// ```
/// use netloom::{Error, Route, Socket, rt_link};
///
/// let mut request = rt_link::newlink();
/// request.ifname("a\0b");
/// let error = Socket::<Route>::open()?.request(&request).unwrap_err();
/// // Nothing was sent.
/// assert!(matches!(error, Error::Encode(_)), "{error}");
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodeError(Box<Refused>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Refused {
    /// Innermost name first: outer names are added while the nests close.
    names: Vec<Cow<'static, str>>,
    problem: Problem,
}

impl EncodeError {
    /// The attribute or header called `name` is refused.
    #[cold]
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>, problem: Problem) -> Self {
        Self(Box::new(Refused { names: alloc::vec![name.into()], problem }))
    }

    /// Adds `name`, inside of which the error arose, to its path.
    pub(crate) fn inside(&mut self, name: Cow<'static, str>) {
        self.0.names.push(name);
    }

    /// Returns the path to the value: attribute names from the outermost set inwards, for example
    /// `linkinfo.data.vlan-filtering`.
    #[must_use]
    pub fn path(&self) -> String {
        let names: Vec<&str> = self.0.names.iter().rev().map(AsRef::as_ref).collect();
        names.join(".")
    }

    /// Returns what is wrong with the value.
    #[must_use]
    pub fn problem(&self) -> Problem {
        self.0.problem
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.0.problem)
    }
}

impl core::error::Error for EncodeError {}
