//! `compare`: reports differences between specs by meaning, and which of them break users.
//!
//! Compares specs as the emitters see them, so spelling does not matter and documentation does not
//! count. Knows nothing of the generated crate but which changes of a spec its users notice
//! (`model::Rule`).

mod corrections;
mod difference;
mod items;
mod model;
mod prefix;
mod report;
#[cfg(test)]
mod tests;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Error;
use crate::sources;
use corrections::Corrections;
use difference::{Change, Difference};
use model::Item;
use netloom_codegen::Source;
pub use report::Comparison;

/// Compares two specs, or the specs in two folders. A spec is compared with the one of the same
/// family in a folder. `corrections` is a file, or a folder of files, with expected differences.
///
/// # Errors
/// A spec has errors, or a file cannot be read.
pub fn compare(old: &Path, new: &Path, corrections: Option<&Path>) -> Result<Comparison, Error> {
    let corrections = match corrections {
        Some(path) => Corrections::read(path)?,
        None => Corrections::default(),
    };
    let (found, compared) = differences(old, new)?;
    Ok(corrections.apply(found, &compared))
}

/// All differences, and the names of the families that both sides have.
fn differences(old: &Path, new: &Path) -> Result<(Vec<Difference>, BTreeSet<String>), Error> {
    let (mut before, mut after) = (families(old)?, families(new)?);
    match (old.is_dir(), new.is_dir()) {
        (true, false) => before.retain(|name, _| after.contains_key(name)),
        (false, true) => after.retain(|name, _| before.contains_key(name)),
        _ => {}
    }
    // The second of two single specs may have a new name.
    if let (false, false, Some(old), Some(new)) =
        (old.is_dir(), new.is_dir(), before.values().next(), after.values().next())
    {
        return Ok((difference::families(old, new), BTreeSet::from([new.name.clone()])));
    }
    let (mut found, mut compared) = (Vec::new(), BTreeSet::new());
    let whole = |family: &str, change, breaks| {
        let (family, place) = (family.to_owned(), String::new());
        Difference { family, place, change, breaks }
    };
    for (name, old) in &before {
        if let Some(new) = after.get(name) {
            found.extend(difference::families(old, new));
            compared.insert(name.clone());
        } else {
            found.push(whole(name, Change::Removed, true));
        }
    }
    let added = after.keys().filter(|name| !before.contains_key(*name));
    found.extend(added.map(|name| whole(name, Change::Added, false)));
    Ok((found, compared))
}

fn families(path: &Path) -> Result<BTreeMap<String, Item>, Error> {
    let items = items_of(&sources::read(&[path])?)?;
    Ok(items.into_iter().map(|item| (item.name.clone(), item)).collect())
}

fn items_of(sources: &[Source]) -> Result<Vec<Item>, Error> {
    Ok(sources::families(sources)?.iter().map(items::family).collect())
}
