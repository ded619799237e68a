//! `compare`: what differs between specs, by meaning, and what of it breaks users.
//!
//! Specs are compared as the emitters see them, so it does not matter how something is spelled,
//! and documentation does not count. Knows nothing of the generated crate but which changes of a
//! spec its users notice (`model::Rule`).

mod corrections;
mod difference;
mod items;
mod model;
mod prefix;
#[cfg(test)]
mod tests;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use netloom_codegen::{Source, compile_all};
use serde_json::json;

use crate::sources;
use crate::sources::count;
use crate::workspace::Failure;
use corrections::{Corrections, Rest};
use difference::{Change, Difference};
use model::Item;

/// How differences are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A line each
    Text,
    /// One object with a list of all
    Json,
}

/// Exit status when the specs differ.
const DIFFERENT: u8 = 1;

/// Exit status when they could not be compared.
const TROUBLE: u8 = 2;

/// Put behind the differences that break users.
const BREAKS: &str = " (breaks users)";

/// What `compare` has to say.
#[derive(Debug, Default)]
struct Comparison {
    found: Vec<Difference>,
    /// Names of the families that both sides have.
    compared: BTreeSet<String>,
}

/// `corrections` is a file, or a folder of files, that explains differences.
pub(crate) fn run(old: &Path, new: &Path, format: Format, corrections: Option<&Path>) -> ExitCode {
    let corrections = corrections.map_or_else(|| Ok(Corrections::default()), Corrections::read);
    match corrections.and_then(|corrections| Ok((corrections, compare(old, new)?))) {
        Ok((corrections, Comparison { found, compared })) => {
            let Rest { unexplained, stale } = corrections.explain(found, &compared);
            let text = match format {
                Format::Text => text(&unexplained),
                Format::Json => json(&unexplained),
            };
            // A reader that has seen enough closes the pipe: no error of ours.
            let _ = std::io::stdout().write_all(text.as_bytes());
            stale.iter().for_each(|line| eprintln!("{line}"));
            let same = unexplained.is_empty() && stale.is_empty();
            if same { ExitCode::SUCCESS } else { DIFFERENT.into() }
        }
        Err(failure) => {
            eprintln!("error: {failure}");
            TROUBLE.into()
        }
    }
}

/// Compares two specs, or the specs in two folders. Of a spec and a folder, the spec and the one
/// of the same family.
fn compare(old: &Path, new: &Path) -> Result<Comparison, Failure> {
    let (mut before, mut after) = (families(old)?, families(new)?);
    match (old.is_dir(), new.is_dir()) {
        (true, false) => before.retain(|name, _| after.contains_key(name)),
        (false, true) => after.retain(|name, _| before.contains_key(name)),
        _ => {}
    }
    // Of two single specs the second may have a new name.
    if let (false, false, Some(old), Some(new)) =
        (old.is_dir(), new.is_dir(), before.values().next(), after.values().next())
    {
        let compared = BTreeSet::from([new.name.clone()]);
        return Ok(Comparison { found: difference::families(old, new), compared });
    }
    let mut comparison = Comparison::default();
    let whole = |family: &str, change, breaks| {
        let (family, place) = (family.to_owned(), String::new());
        Difference { family, place, change, breaks }
    };
    for (name, old) in &before {
        if let Some(new) = after.get(name) {
            comparison.found.extend(difference::families(old, new));
            comparison.compared.insert(name.clone());
        } else {
            comparison.found.push(whole(name, Change::Removed, true));
        }
    }
    let added = after.keys().filter(|name| !before.contains_key(*name));
    comparison.found.extend(added.map(|name| whole(name, Change::Added, false)));
    Ok(comparison)
}

fn families(path: &Path) -> Result<BTreeMap<String, Item>, Failure> {
    let sources = if path.is_dir() {
        sources::folder(path, &path.display().to_string())?
    } else {
        sources::files(&[path.to_owned()])?
    };
    let items = items_of(&sources)?;
    Ok(items.into_iter().map(|item| (item.name.clone(), item)).collect())
}

fn items_of(sources: &[Source]) -> Result<Vec<Item>, Failure> {
    let compiled = compile_all(sources).map_err(|diagnostics| {
        let errors = sources::report(sources, &diagnostics);
        format!("{} in the specs", count(errors, "error"))
    })?;
    Ok(compiled.iter().map(|compiled| items::family(&compiled.family)).collect())
}

fn text(found: &[Difference]) -> String {
    let line = |one: &Difference| {
        let breaks = if one.breaks { BREAKS } else { "" };
        format!("{one}{breaks}\n")
    };
    let mut out: String = found.iter().map(line).collect();
    let breaking = found.iter().filter(|one| one.breaks).count();
    let verb = if breaking == 1 { "breaks" } else { "break" };
    let differences = count(found.len(), "difference");
    out.push_str(&format!("{differences}, {breaking} {verb} users\n"));
    out
}

fn json(found: &[Difference]) -> String {
    let breaking = found.iter().filter(|one| one.breaks).count();
    let list: Vec<_> = found.iter().map(Difference::json).collect();
    let value = json!({ "differences": list, "breaking": breaking });
    format!("{value:#}\n")
}
