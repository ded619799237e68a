//! Formats descriptions for a terminal, 100 columns wide.

use std::fmt::Write as _;

use textwrap::Options;

use super::model::{Entry, Family, Item, Layout, Message, Operation};
use netloom_cli::summary::first_sentence;

const WIDTH: usize = 100;

/// Column of types: longer names do not move it further to the right.
const COLUMN: usize = 24;

pub(super) fn family(family: &Family) -> String {
    let mut out = format!("{}: {}\n", family.name, family.protocol);
    prose(&family.doc, 2, &mut out);
    out.push_str("\noperations\n");
    let names = family.operations.iter().map(|operation| operation.name.len());
    let width = names.fold(0, usize::max);
    let modes = family.operations.iter().map(|operation| operation.modes.join(", ").len());
    let modes = modes.fold(0, usize::max);
    for operation in &family.operations {
        let doc = first_sentence(&operation.doc);
        let (name, ways) = (&operation.name, operation.modes.join(", "));
        hanging(&format!("  {name:width$}  {ways:modes$}  "), &doc, &mut out);
    }
    if !family.groups.is_empty() {
        out.push_str("\ngroups to monitor\n");
        hanging("  ", &family.groups.join(", "), &mut out);
    }
    out
}

pub(super) fn operation(operation: &Operation, depth: u8) -> String {
    let mut out = format!("{} {}\n", operation.family, operation.name);
    prose(&operation.doc, 2, &mut out);
    if !operation.needs.is_empty() {
        let _ = writeln!(out, "\n  Needs {}.", operation.needs.join(" and "));
    }
    if let Some(header) = &operation.header {
        let _ = writeln!(out, "\nin every message (struct {})", header.name);
        items(&header.members, 2, &mut out);
    }
    let mut described: Vec<&Message> = Vec::new();
    for message in &operation.messages {
        let group = message.group.iter().map(|group| format!(", group {group}"));
        let title = title(message) + &group.collect::<String>();
        let twin = described.iter().find(|other| other.attributes == message.attributes);
        if message.attributes.is_empty() {
            let _ = writeln!(out, "\n{title}: no attributes");
        } else if let Some(twin) = twin {
            let _ = writeln!(out, "\n{title}: as {}", self::title(twin));
        } else {
            let _ = writeln!(out, "\n{title}");
            items(&message.attributes, 2, &mut out);
        }
        described.push(message);
    }
    if operation.messages.iter().flat_map(|message| &message.attributes).any(closed) {
        let _ = writeln!(out, "\n`--depth {}` shows more levels.", u16::from(depth) + 1);
    }
    out
}

/// The title of a message.
fn title(message: &Message) -> String {
    match message.mode {
        "notification" => "notification".to_owned(),
        mode => format!("{mode} {}", message.dir),
    }
}

/// Whether a nested level of an item was not described.
fn closed(item: &Item) -> bool {
    let hides = ["nest ", "struct "].iter().any(|word| item.r#type.contains(word));
    let empty = |layout: &Layout| layout.inside.is_empty();
    (hides && item.inside.is_empty())
        || (!item.layouts.is_empty() && item.layouts.iter().all(empty))
        || item.inside.iter().any(closed)
        || item.layouts.iter().flat_map(|layout| &layout.inside).any(closed)
}

fn items(items: &[Item], indent: usize, out: &mut String) {
    let width = items.iter().map(|item| item.name.len()).fold(0, usize::max).min(COLUMN);
    for item in items {
        let mut kind = item.r#type.clone();
        if item.multi {
            kind = format!("list, each: {kind}");
        }
        for bound in &item.bounds {
            let _ = write!(kind, ", {bound}");
        }
        hanging(&format!("{:indent$}{:width$}  ", "", item.name), &kind, out);
        prose(&item.doc, indent + 4, out);
        values(&item.values, indent + 4, out);
        self::items(&item.inside, indent + 4, out);
        layouts(&item.layouts, indent + 4, out);
    }
}

fn values(values: &[Entry], indent: usize, out: &mut String) {
    if values.iter().all(|entry| entry.doc.is_empty()) {
        let names = values.iter().map(|entry| format!("{} ({})", entry.name, entry.value));
        let names: Vec<String> = names.collect();
        if !names.is_empty() {
            hanging(&format!("{:indent$}", ""), &names.join(", "), out);
        }
        return;
    }
    for Entry { name, value, doc } in values {
        hanging(&format!("{:indent$}{name} ({value})  ", ""), doc, out);
    }
}

fn layouts(layouts: &[Layout], indent: usize, out: &mut String) {
    let (empty, described): (Vec<_>, Vec<_>) =
        layouts.iter().partition(|layout| layout.inside.is_empty());
    for layout in described {
        let _ = writeln!(out, "{:indent$}{}:", "", layout.key);
        items(&layout.inside, indent + 4, out);
    }
    if !empty.is_empty() {
        let keys: Vec<&str> = empty.iter().map(|layout| layout.key.as_str()).collect();
        hanging(&format!("{:indent$}for ", ""), &keys.join(", "), out);
    }
}

/// Writes indented paragraphs.
fn prose(text: &str, indent: usize, out: &mut String) {
    for paragraph in text.lines().filter(|line| !line.is_empty()) {
        hanging(&" ".repeat(indent), paragraph, out);
    }
}

/// Writes a text after `lead`, with the following lines indented to where it starts, unless that is
/// too far to the right.
fn hanging(lead: &str, text: &str, out: &mut String) {
    let column = lead.len().min(COLUMN * 2);
    let indent = " ".repeat(column);
    let options = Options::new(WIDTH).initial_indent(lead).subsequent_indent(&indent);
    if text.is_empty() {
        out.push_str(lead.trim_end());
    }
    for (at, line) in textwrap::wrap(text, options).iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out.push_str(if text.is_empty() { "" } else { line.trim_end() });
    }
    out.push('\n');
}
