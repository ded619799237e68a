//! Finds an item in the text of a spec by its name.
//!
//! The IR has no source positions, and a finding about a header needs one, good enough to open the
//! file at the right line. The search looks for `name: X` in the section, and for a part behind
//! that.

use std::ops::Range;

/// The bytes of the last name in `place`: section, item, part of it. Falls back to the section if
/// there is no such name.
pub(super) fn find(text: &str, place: &[String]) -> Range<usize> {
    let Some((section, names)) = place.split_first() else { return 0..0 };
    let key = format!("{section}:");
    let Some(line) = lines(text).find(|(_, line)| line.starts_with(&key)) else { return 0..0 };
    let start = line.0;
    let mut found = start..start + section.len();
    let end = lines(&text[found.end..])
        .skip(1)
        .find(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map_or(text.len(), |(at, _)| found.end + at);
    for (depth, name) in names.iter().enumerate() {
        let named = mentions(text, found.end..end, name, depth > 0);
        // An item's own name is indented less than names of parts of other items.
        let best = match depth {
            0 => named.min_by_key(|range| (column(text, range.start), range.start)),
            _ => named.min_by_key(|range| range.start),
        };
        let Some(range) = best else { break };
        found = range;
    }
    found
}

/// Lines with the byte where each starts.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

fn column(text: &str, at: usize) -> usize {
    text[..at].rsplit('\n').next().map_or(0, str::len)
}

/// Occurrences of `name` as the value of a key `name` or `value`, or with `entries` as an entry of
/// a list.
fn mentions<'t>(
    text: &'t str,
    within: Range<usize>,
    name: &'t str,
    entries: bool,
) -> impl Iterator<Item = Range<usize>> + 't {
    let found = text[within.clone()].match_indices(name);
    let ranges = found.map(move |(at, _)| within.start + at..within.start + at + name.len());
    ranges.filter(move |range| {
        let quotes = ['"', '\''];
        let after = text[range.end..].trim_start_matches(quotes);
        let before = text[..range.start].trim_end_matches(quotes);
        let (line, spaced) = (before.rsplit('\n').next().unwrap_or(before), before.ends_with(' '));
        let line = line.trim_end();
        let whole = after.is_empty() || after.starts_with([' ', ',', '\n', '}', ']', '\r']);
        let key = |key: &str| {
            let before = line.strip_suffix(key);
            before.is_some_and(|before| before.is_empty() || before.ends_with([' ', '{', ',']))
        };
        let named = spaced && (key("name:") || key("value:"));
        let listed = line.ends_with(['[', ',']) || spaced && line.trim_start() == "-";
        whole && (named || entries && listed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
name: test
definitions:
  - name: first
    type: struct
    members:
      - name: second
        type: u8
      - {name: x, type: u8}
  -
    name: second
    enum-name: x
    type: enum
    entries:
      - pre-x
      - y
      -
        name: x
        value: 3
  - {name: third, type: enum, entries: [a, \"x\"]}
attribute-sets:
  - name: second
    attributes: [{name: x, type: u8}]
";

    /// Line and column of a byte, both starting at 1.
    fn line_and_column(text: &str, at: usize) -> (usize, usize) {
        let before = &text[..at];
        let line = before.matches('\n').count() + 1;
        (line, before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1)
    }

    #[test]
    fn names_are_found_in_their_section() {
        let at = |place: &[&str]| {
            let place: Vec<_> = place.iter().map(|&name| name.to_owned()).collect();
            let range = find(TEXT, &place);
            let (line, column) = line_and_column(TEXT, range.start);
            (line, column, &TEXT[range])
        };
        assert_eq!(at(&["name"]), (1, 1, "name"));
        assert_eq!(at(&["definitions", "first"]), (3, 11, "first"));
        assert_eq!(at(&["definitions", "first", "second"]), (6, 15, "second"));
        assert_eq!(at(&["definitions", "first", "x"]), (8, 16, "x"));
        assert_eq!(at(&["definitions", "second"]), (10, 11, "second"));
        assert_eq!(at(&["definitions", "second", "y"]), (15, 9, "y"));
        assert_eq!(at(&["definitions", "second", "x"]), (17, 15, "x"));
        assert_eq!(at(&["definitions", "third", "x"]), (19, 45, "x"));
        assert_eq!(at(&["attribute-sets", "second", "x"]), (22, 25, "x"));
        assert_eq!(at(&["definitions", "nobody"]), (2, 1, "definitions"));
        assert_eq!(at(&["operations", "nobody"]), (1, 1, ""));
    }
}
