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
/// line {1-9}, with a number from 1 to 9
/// ```
pub(crate) struct Explained {
    lines: Vec<&'static str>,
}

impl Explained {
    /// Reads a list of `count` lines. Every line stands below a reason.
    ///
    /// The number stands beside the test, so that no list grows unnoticed: who adds a line says so
    /// twice, and who removes one keeps it from coming back.
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
                    assert!(!lines.contains(&line), "{line:?} stands there twice");
                    lines.push(line);
                }
            }
        }
        let now = lines.len();
        assert!(
            now <= count,
            "{now} lines explain differences, {count} did: make the tables right if they can be; \
             if the new difference is one to keep, say why in the commit and raise the number here"
        );
        assert!(
            now == count,
            "{now} lines explain differences, {count} did: lower the number, so that they stay few"
        );
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
pub(crate) fn running() -> Option<[u32; 2]> {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").ok()?;
    let mut numbers = release.split('.').map(str::parse);
    Some([numbers.next()?.ok()?, numbers.next()?.ok()?])
}

/// Whether a line of the list is about this one.
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

/// The numbers in braces, with what is before and behind them.
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
