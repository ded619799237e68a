//! What two programs say of the same thing, side by side.
//!
//! The names of what was compared are kept, so that a test can say how many they must be: a
//! comparison that quietly stops comparing is found out.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde_json::Value;

use super::Failure;

/// Values that were the same.
#[derive(Default)]
pub(crate) struct Comparison {
    names: BTreeSet<String>,
    /// Put before each name.
    prefix: &'static str,
}

impl Comparison {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// What follows belongs to `prefix`.
    pub(crate) fn of(&mut self, prefix: &'static str) -> &mut Self {
        self.prefix = prefix;
        self
    }

    /// Compares what we decoded with what `ip` prints. That both say nothing is no agreement.
    #[track_caller]
    pub(crate) fn same(&mut self, name: &str, ours: impl Into<Value>, theirs: &Value) {
        let ours = ours.into();
        let prefix = self.prefix;
        assert_ne!(ours, Value::Null, "{prefix}{name} is absent; the other says {theirs}");
        assert_eq!(ours, *theirs, "{prefix}{name}: ours is left, the other program's right");
        self.names.insert(format!("{prefix}{name}"));
    }

    /// Compares addresses.
    #[track_caller]
    pub(crate) fn same_ip(&mut self, name: &str, ours: Option<impl Into<IpAddr>>, theirs: &Value) {
        let ours = ours.map(|address| address.into().to_string());
        self.same(name, ours, theirs);
    }

    /// Compares what prints, such as names and hardware addresses.
    #[track_caller]
    pub(crate) fn same_text<T: ToString>(&mut self, name: &str, ours: Option<T>, theirs: &Value) {
        self.same(name, ours.map(|text| text.to_string()), theirs);
    }

    /// Compares a number with one that `ip` prints as `0x…` in a string.
    #[track_caller]
    pub(crate) fn same_hex(&mut self, name: &str, ours: Option<impl Into<u64>>, theirs: &Value) {
        self.same(name, ours.map(|number| format!("{:#x}", number.into())), theirs);
    }

    /// Compares a number with one that `ip` prints as a boolean.
    #[track_caller]
    pub(crate) fn same_bool(&mut self, name: &str, ours: Option<u8>, theirs: &Value) {
        self.same(name, ours.map(|number| number != 0), theirs);
    }

    /// How many different values were compared.
    pub(crate) fn count(&self) -> usize {
        self.names.len()
    }

    /// Says what was compared and insists that it was at least so much.
    #[track_caller]
    pub(crate) fn finish(&self, least: usize) {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        println!("{} values compared: {}", names.len(), names.join(", "));
        assert!(names.len() >= least, "only {} values compared, not {least}", names.len());
    }
}

/// What we and another program see of something that the kernel may be changing by itself: ours
/// is the same before and after the other program looked, so it looked at the same.
pub(crate) fn at_rest<T: PartialEq, U>(
    mut ours: impl FnMut() -> Result<T, Failure>,
    mut theirs: impl FnMut() -> Result<U, Failure>,
) -> Result<(T, U), Failure> {
    let mut before = ours()?;
    for _ in 0..200 {
        let seen = theirs()?;
        let after = ours()?;
        if after == before {
            return Ok((after, seen));
        }
        before = after;
    }
    Err(Failure::new("what is to be compared never stands still"))
}
