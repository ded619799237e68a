//! Differences that are meant to be: a list of lines, each under the reason for it. A test says
//! what it found, and anything else is a failure.

use std::collections::BTreeSet;
use std::fs;

use super::report;

/// The kernel that the specs describe. What newer ones have besides, nobody can have explained.
const DESCRIBED: [u32; 2] = [7, 3];

/// A list like
///
/// ```text
/// # The reason.
/// line
/// another line, with * for any text
/// ```
pub(crate) struct Explained {
    lines: Vec<&'static str>,
}

impl Explained {
    /// Reads a list. Every line stands below a reason.
    pub(crate) fn new(list: &'static str) -> Self {
        let mut reason = false;
        let mut lines = Vec::new();
        for line in list.lines().map(str::trim_end) {
            match line {
                "" => reason = false,
                _ if line.starts_with('#') => reason = true,
                _ => {
                    assert!(reason, "no reason is given for {line:?}");
                    assert!(!lines.contains(&line), "{line:?} stands there twice");
                    lines.push(line);
                }
            }
        }
        Self { lines }
    }

    /// Fails if one of `found` is not in the list. Says which lines of the list `found` has
    /// nothing for: kernels differ, so that is no failure, but a line that no kernel needs should
    /// go. Only lines that are `about` what was looked at are meant.
    pub(crate) fn explain(&self, found: &BTreeSet<String>, about: impl Fn(&str) -> bool) {
        let unexplained: Vec<_> =
            found.iter().filter(|line| !self.lines.iter().any(|known| fits(known, line))).collect();
        let idle: Vec<_> = self
            .lines
            .iter()
            .filter(|known| about(known) && !found.iter().any(|line| fits(known, line)))
            .collect();
        if !idle.is_empty() {
            report(&format!("explained, but not so in this kernel: {idle:#?}"));
        }
        if running() > Some(DESCRIBED) {
            report(&format!("in a kernel newer than the specs, unexplained: {unexplained:#?}"));
        } else {
            assert!(unexplained.is_empty(), "nobody has explained: {unexplained:#?}");
        }
    }
}

/// The first two numbers of the running kernel.
fn running() -> Option<[u32; 2]> {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").ok()?;
    let mut numbers = release.split('.').map(str::parse);
    Some([numbers.next()?.ok()?, numbers.next()?.ok()?])
}

/// Whether a line of the list is about this one.
fn fits(known: &str, line: &str) -> bool {
    let mut parts = known.split('*');
    let Some(mut rest) = line.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut last = None;
    for part in parts {
        let Some((_, behind)) = rest.split_once(part) else { return false };
        (rest, last) = (behind, Some(part));
    }
    rest.is_empty() || last.is_some_and(|part| part.is_empty() || line.ends_with(part))
}

#[test]
fn a_star_is_any_text() {
    assert!(fits("a b", "a b"));
    assert!(!fits("a b", "a b c"));
    assert!(fits("a *", "a b c"));
    assert!(fits("a * c", "a b b c"));
    assert!(fits("a * c", "a c c c"));
    assert!(!fits("a * c", "a b d"));
    assert!(!fits("a * c", "b b c"));
}
