//! Prints JSON as indented lines for people. Escapes control characters, so that no message can
//! control the terminal.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// Maximum length of a list on one line, in bytes.
const LINE: usize = 80;

/// A value as lines.
pub(crate) fn indented(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if map.is_empty() => out.push_str("(empty)\n"),
        Value::Object(map) => members(map, 0, &mut out),
        Value::Array(list) => entries(list, 0, &mut out),
        other => {
            out.push_str(&scalar(other));
            out.push('\n');
        }
    }
    out
}

fn members(map: &Map<String, Value>, depth: usize, out: &mut String) {
    for (at, (key, value)) in map.iter().enumerate() {
        // The first line of a list entry follows its dash.
        if at > 0 || !out.ends_with("- ") {
            indent(depth, out);
        }
        out.push_str(&plain(key));
        out.push(':');
        rest(value, depth, out);
    }
}

/// Writes the value after a name.
fn rest(value: &Value, depth: usize, out: &mut String) {
    if let Some(short) = short(value) {
        // Nothing follows if the text is empty.
        let _ = if short.is_empty() { writeln!(out) } else { writeln!(out, " {short}") };
        return;
    }
    if let Value::Array(list) = value
        && list.iter().all(|entry| !entry.is_array() && !entry.is_object())
    {
        return row(list, depth, out);
    }
    out.push('\n');
    match value {
        Value::Object(map) => members(map, depth + 1, out),
        Value::Array(list) => entries(list, depth + 1, out),
        _ => {}
    }
}

/// A list of plain values that is too long for one line.
fn row(list: &[Value], depth: usize, out: &mut String) {
    let values = list.iter().map(scalar).collect::<Vec<_>>().join(", ");
    let indent = "  ".repeat(depth + 1);
    let options = textwrap::Options::new(LINE)
        .initial_indent(&indent)
        .subsequent_indent(&indent)
        .break_words(false);
    let _ = writeln!(out, " [\n{}]", textwrap::fill(&values, options));
}

fn entries(list: &[Value], depth: usize, out: &mut String) {
    for value in list {
        indent(depth, out);
        out.push_str("- ");
        match value {
            Value::Object(map) if !map.is_empty() => members(map, depth + 1, out),
            Value::Array(_) if short(value).is_none() => {
                // No space at the end of the line.
                out.pop();
                rest(value, depth, out);
            }
            other => {
                out.push_str(&short(other).unwrap_or_default());
                out.push('\n');
            }
        }
    }
}

/// A value that fits on the line of its name.
fn short(value: &Value) -> Option<String> {
    match value {
        Value::Object(map) => map.is_empty().then(|| "{}".to_owned()),
        Value::Array(list) if list.is_empty() => Some("[]".to_owned()),
        Value::Array(list) => {
            if list.iter().any(|entry| entry.is_array() || entry.is_object()) {
                return None;
            }
            let line = list.iter().map(scalar).collect::<Vec<_>>().join(", ");
            (line.len() <= LINE).then(|| format!("[{line}]"))
        }
        other => Some(scalar(other)),
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => plain(text),
        other => other.to_string(),
    }
}

/// A text without quotes if it is unambiguous, otherwise with quotes and escapes.
pub(crate) fn plain(text: &str) -> String {
    let clear = !text.is_empty()
        && text.trim() == text
        && !text.contains(['"', '\\', ','])
        && !text.starts_with(['[', '{', '-'])
        && text.chars().all(|letter| !letter.is_control() && !turns(letter));
    if clear { text.to_owned() } else { format!("{text:?}") }
}

/// Whether a character changes the direction of those after it.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Documentation from a spec with each paragraph on one line.
pub(crate) fn paragraphs(doc: &str) -> String {
    let words = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    doc.trim().split("\n\n").map(words).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_values_are_indented() {
        let long: Vec<u32> = (1_000_000..1_000_010).collect();
        let value = serde_json::json!({
            "conf": long,
            "data": {"vlan-filtering": 1, "none": {}},
            "flags": ["up", "running"],
            "hops": [{"gateway": "192.0.2.1", "via": {"x": 1}}, {"gateway": "192.0.2.2"}],
            "lists": [[{"a": 1}], [1, 2]],
            "mtu": 1500,
        });
        let expected = "\
conf: [
  1000000, 1000001, 1000002, 1000003, 1000004, 1000005, 1000006, 1000007,
  1000008, 1000009]
data:
  none: {}
  vlan-filtering: 1
flags: [up, running]
hops:
  - gateway: 192.0.2.1
    via:
      x: 1
  - gateway: 192.0.2.2
lists:
  -
    - a: 1
  - [1, 2]
mtu: 1500
";
        assert_eq!(indented(&value), expected);
    }

    #[test]
    fn control_characters_are_escaped() {
        for text in ["\u{1b}[2J", "a\nb", "\u{9b}1m", "\u{202e}x", "", " a", "-", "a, b", "[1]"] {
            let shown = plain(text);
            assert!(shown.starts_with('"') && shown.ends_with('"'), "{text:?}");
            assert!(!shown.chars().any(|letter| letter.is_control() || turns(letter)), "{text:?}");
        }
        assert_eq!(plain("eth0"), "eth0");
    }
}
