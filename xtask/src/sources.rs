//! Specs from disk, and their diagnostics to the terminal.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use netloom_codegen::{Diagnostic, Severity, Source};

use crate::workspace::Failure;

/// Reads the `.yaml` files of a folder, in the order of their names. Names in diagnostics and
/// headers are `shown` and the file's name.
pub(crate) fn folder(dir: &Path, shown: &str) -> Result<Vec<Source>, Failure> {
    let entries = fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| format!("{}: {error}", dir.display()))?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            files.push(path);
        }
    }
    if files.is_empty() {
        return Err(format!("{}: no .yaml file in this folder", dir.display()));
    }
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            read(&path, format!("{}/{name}", shown.trim_end_matches('/')))
        })
        .collect()
}

/// Reads single files.
pub(crate) fn files(paths: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    paths.iter().map(|path| read(path, path.display().to_string())).collect()
}

fn read(path: &Path, shown: String) -> Result<Source, Failure> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Source::new(shown, bytes))
}

/// Prints diagnostics; returns how many of them are errors.
pub(crate) fn report(sources: &[Source], diagnostics: &[Diagnostic]) -> usize {
    let color = std::io::stderr().is_terminal();
    for diagnostic in diagnostics {
        if let Some(source) = sources.iter().find(|source| source.path == diagnostic.path) {
            eprintln!("{}\n", diagnostic.render(source, color));
        }
    }
    diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
}

/// `1 error`, `2 errors`.
pub(crate) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
