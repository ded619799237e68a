//! The model that is compared: a family as named items with fields, each with a rule that says which
//! changes break programs that use the generated API.
//!
//! Knows nothing of specs: `items` creates the items, `difference` compares them.

use std::collections::BTreeSet;
use std::fmt;

/// A named part of a spec.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) name: String,
    /// Its number on the wire, unique among its siblings: a removed and an added item with the same
    /// number are one that was renamed.
    pub(super) number: Option<i128>,
    /// Whether a program can name it. Padding and reserved numbers have no method.
    pub(super) public: bool,
    pub(super) fields: Vec<Field>,
    pub(super) items: Vec<Self>,
}

impl Item {
    pub(super) fn new(name: &str, fields: Vec<Field>) -> Self {
        let name = name.to_owned();
        Self { name, number: None, public: true, fields, items: Vec::new() }
    }

    pub(super) fn numbered(mut self, number: impl Into<i128>) -> Self {
        self.number = Some(number.into());
        self
    }

    pub(super) fn holding(mut self, items: impl IntoIterator<Item = Self>) -> Self {
        self.items.extend(items);
        self
    }
}

/// A property of an [`Item`].
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) value: Value,
    pub(super) rule: Rule,
}

/// Value of a [`Field`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Absent,
    Number(i128),
    Text(String),
    Names(BTreeSet<String>),
}

/// Which changes of a field break programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    Any,
    Never,
    /// A minimum: breaks if it rises, or is new.
    Floor,
    /// A maximum: breaks if it falls, or is new.
    Ceiling,
    /// Allowed bits: breaks if one is removed, or the mask is new.
    Mask,
    /// A list of names: breaks if one is removed.
    Loss,
    /// A size: breaks if it shrinks.
    Size,
}

impl Rule {
    /// A field under this rule.
    pub(super) fn field(self, name: &'static str, value: impl Into<Value>) -> Field {
        Field { name, value: value.into(), rule: self }
    }

    /// Whether programs break when `old` becomes a different value, `new`.
    pub(super) fn breaks(self, old: &Value, new: &Value) -> bool {
        match (self, old, new) {
            (Self::Any, ..) => true,
            (Self::Floor, Value::Number(old), Value::Number(new)) => new > old,
            (Self::Ceiling | Self::Size, Value::Number(old), Value::Number(new)) => new < old,
            (Self::Mask, Value::Number(old), Value::Number(new)) => old & !new != 0,
            (Self::Floor | Self::Ceiling | Self::Mask, Value::Absent, _) => true,
            (Self::Loss, Value::Names(old), Value::Names(new)) => !old.is_subset(new),
            (Self::Loss, Value::Names(old), _) => !old.is_empty(),
            _ => false,
        }
    }
}

impl Value {
    pub(super) fn json(&self) -> serde_json::Value {
        match self {
            Self::Absent => serde_json::Value::Null,
            // JSON numbers have 64 bits; larger ones become strings.
            Self::Number(number) => match i64::try_from(*number) {
                Ok(number) => number.into(),
                Err(_) => u64::try_from(*number)
                    .map_or_else(|_| number.to_string().into(), serde_json::Value::from),
            },
            Self::Text(text) => text.as_str().into(),
            Self::Names(names) => names.iter().map(String::as_str).collect(),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Absent } else { Self::Text(text) }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<i128> for Value {
    fn from(number: i128) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as i128)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

impl From<BTreeSet<String>> for Value {
    fn from(names: BTreeSet<String>) -> Self {
        Self::Names(names)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("none"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::Names(names) => {
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                write!(f, "[{}]", names.join(", "))
            }
        }
    }
}
