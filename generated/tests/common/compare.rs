//! Compares what two programs report about the same object.
//!
//! It records the names of compared values, so that a test can require a minimum number: a
//! comparison that silently skips values fails.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde_json::Value;

use super::Failure;

/// The values that were equal.
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

    /// Prepends `prefix` to the names that follow.
    pub(crate) fn of(&mut self, prefix: &'static str) -> &mut Self {
        self.prefix = prefix;
        self
    }

    /// Compares what we decoded with what `ip` prints. If both are absent, the comparison fails.
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

    /// Prints the compared names, and fails if there are fewer than `least`.
    #[track_caller]
    pub(crate) fn finish(&self, least: usize) {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        println!("{} values compared: {}", names.len(), names.join(", "));
        assert!(names.len() >= least, "only {} values compared, not {least}", names.len());
    }
}

/// Our view and another program's of an object that the kernel may change by itself. Ours is equal
/// before and after the other program ran, so both saw the same state.
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
    Err(Failure::new("the objects to compare never stop changing"))
}
