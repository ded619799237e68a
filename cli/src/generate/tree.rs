//! Writes generated files where they differ from those on disk, or compares them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use netloom_codegen::emit::File;

use crate::Error;

/// How the first line of every generated file starts, in Rust and in Markdown.
const MARKS: [&str; 2] = ["// @generated", "<!-- @generated"];

/// Writes the files that differ and removes generated files of specs that are gone. Returns how
/// many files changed.
pub(super) fn write(root: &Path, files: &[File]) -> Result<usize, Error> {
    let mut changed = 0;
    for file in files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        let named = |error| format!("{}: {error}", path.display());
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(named)?;
        }
        fs::write(&path, &file.text).map_err(named)?;
        changed += 1;
    }
    for orphan in orphans(root, files)? {
        fs::remove_file(&orphan).map_err(|error| format!("{}: {error}", orphan.display()))?;
        // Fails for a folder that holds something else, which stays.
        if let Some(folder) = orphan.parent() {
            let _ = fs::remove_dir(folder);
        }
        changed += 1;
    }
    Ok(changed)
}

/// A line for each file on disk that differs from what the specs give.
pub(super) fn differences(root: &Path, files: &[File]) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for file in files {
        match fs::read_to_string(root.join(&file.path)) {
            Ok(text) if text == file.text => {}
            Ok(_) => found.push(format!("{} is edited or out of date", file.path)),
            Err(_) => found.push(format!("{} is missing", file.path)),
        }
    }
    for orphan in orphans(root, files)? {
        let path = orphan.strip_prefix(root).unwrap_or(&orphan);
        found.push(format!("{} comes from no spec", path.display()));
    }
    Ok(found)
}

/// Generated files below `src` that are not among `files`.
fn orphans(root: &Path, files: &[File]) -> Result<Vec<PathBuf>, Error> {
    let expected: BTreeSet<_> = files.iter().map(|file| root.join(&file.path)).collect();
    let mut folders = vec![root.join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !expected.contains(&path) && is_generated(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn is_generated(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| MARKS.iter().any(|mark| text.starts_with(mark)))
}
