//! An allow-list of differences, each line below the reason for it. A test fails if it finds a
//! difference that is not in its list.

use std::collections::BTreeSet;
use std::fs;

use super::report;

/// The kernel that the specs describe. What only newer ones have cannot be in a list.
const DESCRIBED: [u32; 2] = [7, 3];

/// A list of this form:
///
/// ```text
/// # The reason.
/// line
/// another line, with * for any text
/// line {1-9}, with a number from 1 to 9
/// ```
pub(crate) struct AllowList {
    lines: Vec<&'static str>,
}

impl AllowList {
    /// Reads a list of `count` lines, each below a reason.
    ///
    /// The test repeats the number of lines, so that no list grows unnoticed and a line that was
    /// removed does not come back.
    #[track_caller]
    pub(crate) fn new(list: &'static str, count: usize) -> Self {
        let mut reason = false;
        let mut lines = Vec::new();
        for line in list.lines().map(str::trim_end) {
            match line {
                "" => reason = false,
                _ if line.starts_with('#') => reason = true,
                _ => {
                    assert!(reason, "no reason is given for {line:?}");
                    assert!(!lines.contains(&line), "{line:?} is listed twice");
                    lines.push(line);
                }
            }
        }
        let now = lines.len();
        assert!(
            now <= count,
            "{now} lines, {count} expected: correct the tables if possible; if the new difference must \
             stay, say why in the commit and raise the number here"
        );
        assert!(now == count, "{now} lines, {count} expected: lower the number here");
        Self { lines }
    }

    /// Fails if one of `found` is not in the list. Reports the lines that nothing in `found`
    /// matches: kernels differ, so this is no failure, but a line that no kernel needs should be
    /// removed. Only lines for which `about` is true are considered, those about what the test
    /// looked at.
    pub(crate) fn check(&self, found: &BTreeSet<String>, about: impl Fn(&str) -> bool) {
        let unlisted: Vec<_> =
            found.iter().filter(|line| !self.lines.iter().any(|known| fits(known, line))).collect();
        let unused: Vec<_> = self
            .lines
            .iter()
            .filter(|known| about(known) && !found.iter().any(|line| fits(known, line)))
            .collect();
        if !unused.is_empty() {
            report(&format!("allowed, but not found on this kernel: {unused:#?}"));
        }
        if running() > Some(DESCRIBED) {
            report(&format!(
                "not in the allow-list, on a kernel newer than the specs: {unlisted:#?}"
            ));
        } else {
            assert!(unlisted.is_empty(), "not in the allow-list: {unlisted:#?}");
        }
    }
}

/// The first two numbers of the running kernel.
pub(crate) fn running() -> Option<[u32; 2]> {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").ok()?;
    let mut numbers = release.split('.').map(str::parse);
    Some([numbers.next()?.ok()?, numbers.next()?.ok()?])
}

/// Whether a line of the list matches `line`.
fn fits(known: &str, line: &str) -> bool {
    if let Some((before, low, high, behind)) = range(known) {
        let Some(rest) = line.strip_prefix(before) else { return false };
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, rest) = rest.split_at(end);
        return number.parse().is_ok_and(|number| (low..=high).contains(&number))
            && fits(behind, rest);
    }
    let mut parts = known.split('*');
    let Some(mut rest) = line.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut last = None;
    for part in parts {
        let Some((_, behind)) = rest.split_once(part) else { return false };
        (rest, last) = (behind, Some(part));
    }
    rest.is_empty() || last.is_some_and(|part| part.is_empty() || line.ends_with(part))
}

/// The range in braces, with the text before and after it.
fn range(known: &str) -> Option<(&str, u32, u32, &str)> {
    let (before, rest) = known.split_once('{')?;
    let (numbers, behind) = rest.split_once('}')?;
    let (low, high) = numbers.split_once('-')?;
    Some((before, low.parse().ok()?, high.parse().ok()?, behind))
}

#[test]
fn braces_are_a_number() {
    assert!(fits("a.{10-12}: *", "a.10: b"));
    assert!(fits("a.{10-12}", "a.12"));
    assert!(!fits("a.{10-12}: *", "a.13: b"));
    assert!(!fits("a.{10-12}: *", "a.1: b"));
    assert!(!fits("a.{10-12}: *", "a.110: b"));
    assert!(!fits("a.{10-12}: *", "a.b: b"));
    assert!(!fits("a.{10-12}: b", "a.11: c"));
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
