//! Checks that modules import in one direction: in the runtime by the order of ARCHITECTURE.md, in
//! the other crates, and inside the runtime's modules, without circles.

mod code;
mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::workspace::{Failure, root};
use imports::{Import, Imports};

/// The crate whose modules have an order.
const ORDERED: &str = "runtime/src";

/// The document that states the order: the first column of the table below [`HEADING`].
const DOCUMENT: &str = "ARCHITECTURE.md";

const HEADING: &str = "## runtime";

/// The crates whose modules must not import each other in a circle.
const CRATES: &[&str] =
    &[ORDERED, "codegen/src", "cli/src", "cli/src/bin/netloom", "xtask/src", "xtask/vm/src"];

/// Returns the imports that break the rules, a line each that starts with the position.
pub(crate) fn violations() -> Result<Vec<String>, Failure> {
    let document = root().join(DOCUMENT);
    let text = fs::read_to_string(&document)
        .map_err(|error| format!("{}: {error}", document.display()))?;
    let runtime = imports::of_folder(ORDERED)?;
    let mut found = unordered(&runtime, &order(&text));
    for module in &runtime.modules {
        if root().join(ORDERED).join(module).is_dir() {
            found.extend(circle(&imports::inside(ORDERED, module)?));
        }
    }
    for folder in CRATES {
        found.extend(circle(&imports::of_folder(folder)?.list));
    }
    Ok(found)
}

/// Returns the modules of the table, from the bottom up. Parts of modules, such as `socket/sys`,
/// have no place in the order.
fn order(document: &str) -> Vec<&str> {
    let section = document.split_once(HEADING).map_or("", |(_, section)| section);
    let rows = section.lines().skip_while(|line| !line.starts_with('|'));
    rows.take_while(|line| line.starts_with('|'))
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .filter(|name| !name.contains('/'))
        .collect()
}

/// Compares imports with the order of the table.
fn unordered(imports: &Imports, order: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut places = BTreeMap::new();
    for (place, &name) in order.iter().enumerate() {
        if !imports.modules.contains(name) {
            found.push(format!("{DOCUMENT}: {ORDERED} has no module `{name}`"));
        }
        if places.insert(name, place).is_some() {
            found.push(format!("{DOCUMENT}: the table of {ORDERED} lists `{name}` twice"));
        }
    }
    for name in imports.modules.iter().filter(|name| !places.contains_key(name.as_str())) {
        found.push(format!("{DOCUMENT}: the table of {ORDERED} lacks the module `{name}`"));
    }
    for Import { file, line, from, to } in &imports.list {
        match (places.get(from.as_str()), places.get(to.as_str())) {
            (Some(from_place), Some(to_place)) if from_place < to_place => found.push(format!(
                "{file}:{line}: `{from}` imports `{to}`, which {DOCUMENT} lists after it"
            )),
            (Some(_), None) if !imports.modules.contains(to) => found.push(format!(
                "{file}:{line}: `{from}` imports from the root of the crate; name the module"
            )),
            _ => {}
        }
    }
    found
}

/// Returns the imports of one circle, if there is any.
fn circle(imports: &[Import]) -> Vec<String> {
    let mut left: BTreeSet<&str> =
        imports.iter().flat_map(|it| [it.from.as_str(), it.to.as_str()]).collect();
    let next = |left: &BTreeSet<&str>, module: &str| {
        imports.iter().find(|it| it.from == module && left.contains(it.to.as_str()))
    };
    // A module that imports none of those left is in no circle.
    while let Some(done) = left.iter().copied().find(|module| next(&left, module).is_none()) {
        left.remove(done);
    }
    let Some(&first) = left.first() else { return Vec::new() };
    // Every module left imports another of them, so this path comes back to itself.
    let mut path: Vec<&Import> = Vec::new();
    let mut module = first;
    while let Some(import) = next(&left, module) {
        if let Some(start) = path.iter().position(|earlier| earlier.from == import.from) {
            path.drain(..start);
            break;
        }
        path.push(import);
        module = &import.to;
    }
    let lines = path.iter().map(|Import { file, line, from, to }| {
        format!("{file}:{line}: `{from}` imports `{to}`, which is part of a circle")
    });
    lines.collect()
}

#[cfg(test)]
mod tests;
