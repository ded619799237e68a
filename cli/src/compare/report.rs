//! The result of a comparison, as text and as JSON.

use serde_json::json;

use super::difference::{BREAKS, Difference};
use crate::sources::count;

/// Differences between specs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Differences that no correction explains.
    pub(super) found: Vec<Difference>,
    /// Lines of corrections that are no difference any more.
    pub(super) stale: Vec<String>,
}

impl Comparison {
    /// Whether there is no difference, and no correction without one.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.found.is_empty() && self.stale.is_empty()
    }

    /// A line for each correction whose differences are gone.
    #[must_use]
    pub fn stale(&self) -> &[String] {
        &self.stale
    }

    /// A line for each difference, and a summary.
    #[must_use]
    pub fn text(&self) -> String {
        let line = |one: &Difference| {
            let breaks = if one.breaks { BREAKS } else { "" };
            format!("{one}{breaks}\n")
        };
        let mut out: String = self.found.iter().map(line).collect();
        let breaking = self.breaking();
        let verb = if breaking == 1 { "breaks" } else { "break" };
        out += &format!("{}, {breaking} {verb} users\n", count(self.found.len(), "difference"));
        out
    }

    /// The same as a JSON object, with a list `differences` and the number `breaking`.
    #[must_use]
    pub fn json(&self) -> String {
        let list: Vec<_> = self.found.iter().map(Difference::json).collect();
        let value = json!({ "differences": list, "breaking": self.breaking() });
        format!("{value:#}\n")
    }

    fn breaking(&self) -> usize {
        self.found.iter().filter(|one| one.breaks).count()
    }
}
