//! Errors of JSON input: what is wrong, and where.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use crate::error::Problem;
use crate::nearest::nearest;

/// JSON that does not describe a message.
///
/// ```
/// use netloom::json::{self, Layout, Reason};
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let layout = Layout::request(rt_link::Family::TABLE, rt_link::Newlink::operation());
/// let error = json::encode(&layout, &serde_json::json!({ "ifnam": "br0" })).unwrap_err();
/// assert_eq!(error.path(), "ifnam");
/// assert!(matches!(error.reason(), Reason::Name { nearest: Some("ifname"), .. }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    /// Innermost name first: outer names are added on the way out.
    names: Vec<String>,
    reason: Reason,
}

/// Why a value is refused.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The value has another type.
    Type {
        /// What was expected.
        expected: &'static str,
        /// What there is.
        got: &'static str,
    },
    /// The text does not have the form of its type.
    Text {
        /// What was expected.
        expected: &'static str,
    },
    /// There is no such name.
    Name {
        /// The name.
        name: String,
        /// The enum, set or struct whose names are allowed.
        of: &'static str,
        /// A similar name.
        nearest: Option<&'static str>,
    },
    /// The spec reserves the attribute.
    Reserved,
    /// The attribute that selects the layout is missing.
    NoSelector {
        /// Its name.
        selector: &'static str,
    },
    /// The attribute that selects the layout has a value without a layout.
    NoLayout {
        /// Its name.
        selector: &'static str,
        /// A similar value.
        nearest: Option<&'static str>,
    },
    /// The value has the right type but cannot be encoded.
    Value(Problem),
}

impl JsonError {
    #[cold]
    pub(super) fn new(reason: Reason) -> Self {
        Self { names: Vec::new(), reason }
    }

    /// The value has another type.
    #[cold]
    pub(super) fn wrong_type(expected: &'static str, value: &Value) -> Self {
        let got = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(number) if number.is_f64() => "a number with a fraction",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self::new(Reason::Type { expected, got })
    }

    /// `name` is none of `known`.
    #[cold]
    pub(super) fn unknown_name(
        of: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        Self::new(Reason::Name { name: name.into(), of, nearest: nearest(name, known) })
    }

    /// Says that the error arose inside `name`.
    #[cold]
    pub(super) fn inside(mut self, name: &(impl ToString + ?Sized)) -> Self {
        self.names.push(name.to_string());
        self
    }

    /// Returns the path to the value: names from the outermost object inwards, for example
    /// `linkinfo.data.vlan-filtering`, and positions for entries of lists. Empty for the whole
    /// input.
    #[must_use]
    pub fn path(&self) -> String {
        let names: Vec<&str> = self.names.iter().rev().map(String::as_str).collect();
        names.join(".")
    }

    /// Returns why the value is refused.
    #[must_use]
    pub const fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl From<Problem> for JsonError {
    fn from(problem: Problem) -> Self {
        Self::new(Reason::Value(problem))
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.names.is_empty() {
            write!(f, "{}: ", self.path())?;
        }
        fmt::Display::fmt(&self.reason, f)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nearest = match self {
            Self::Type { expected, got } => return write!(f, "expected {expected}, got {got}"),
            Self::Text { expected } => return write!(f, "not {expected}"),
            Self::Reserved => return f.write_str("the spec reserves this attribute"),
            Self::NoSelector { selector } => {
                return write!(f, "`{selector}`, which selects its layout, is missing");
            }
            Self::Value(problem) => return fmt::Display::fmt(problem, f),
            Self::Name { name, of, nearest } => {
                write!(f, "{of} has no `{name}`")?;
                nearest
            }
            Self::NoLayout { selector, nearest } => {
                write!(f, "no layout for the value of `{selector}`")?;
                nearest
            }
        };
        nearest.map_or(Ok(()), |nearest| write!(f, "; did you mean `{nearest}`?"))
    }
}

impl core::error::Error for JsonError {}

/// Adds a name to the path of an error.
pub(super) trait Inside {
    fn inside(self, name: &(impl ToString + ?Sized)) -> Self;
}

impl<T> Inside for Result<T, JsonError> {
    fn inside(self, name: &(impl ToString + ?Sized)) -> Self {
        self.map_err(|error| error.inside(name))
    }
}
