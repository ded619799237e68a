//! Reads specs from disk, compiles them, and renders their diagnostics for a terminal.

use std::fs;
use std::io::{ErrorKind, IsTerminal as _};
use std::path::Path;

use netloom_codegen::ir::Family;
use netloom_codegen::{Diagnostic, Severity, Source, compile_all};

use crate::Error;

/// Reads the `.yaml` files of a folder, sorted by name, with their examples. `shown` is the name of
/// the folder in diagnostics and in generated files.
///
/// # Errors
/// The folder has no such file, or one cannot be read.
pub fn folder(dir: &Path, shown: &str) -> Result<Vec<Source>, Error> {
    let failed = |error| format!("{}: {error}", dir.display());
    let entries = fs::read_dir(dir).map_err(failed)?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            files.push(path);
        }
    }
    if files.is_empty() {
        return Err(format!("{}: no .yaml file in this folder", dir.display()).into());
    }
    files.sort();
    files
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            file(path, format!("{}/{name}", shown.trim_end_matches('/')))
        })
        .collect()
}

/// Reads files, and the specs of folders.
///
/// # Errors
/// As [`folder`].
pub fn read(paths: &[impl AsRef<Path>]) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for path in paths.iter().map(AsRef::as_ref) {
        let shown = path.display().to_string();
        if path.is_dir() {
            sources.extend(folder(path, &shown)?);
        } else {
            sources.push(file(path, shown)?);
        }
    }
    Ok(sources)
}

fn file(path: &Path, shown: String) -> Result<Source, Error> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Source::new(shown, bytes).with_examples(examples(path)?))
}

/// The examples of a spec, `examples/NAME.md` beside `NAME.yaml`; empty if it has none.
fn examples(spec: &Path) -> Result<String, Error> {
    let name = spec.file_stem().unwrap_or_default();
    let path = spec.with_file_name("examples").join(name).with_extension("md");
    match fs::read_to_string(&path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("{}: {error}", path.display()).into()),
    }
}

/// Compiles specs that belong together.
///
/// # Errors
/// The specs have errors.
pub fn families(sources: &[Source]) -> Result<Vec<Family>, Error> {
    Ok(families_and_warnings(sources)?.0)
}

/// Compiles specs that belong together, and renders the warnings about them.
pub(crate) fn families_and_warnings(sources: &[Source]) -> Result<(Vec<Family>, String), Error> {
    let compiled = compile_all(sources).map_err(|found| failed(sources, &found))?;
    let warnings: Vec<_> =
        compiled.iter().flat_map(|compiled| &compiled.warnings).cloned().collect();
    let (text, _) = render(sources, &warnings);
    Ok((compiled.into_iter().map(|compiled| compiled.family).collect(), text))
}

/// The error for specs with these diagnostics.
pub(crate) fn failed(sources: &[Source], diagnostics: &[Diagnostic]) -> Error {
    let (text, errors) = render(sources, diagnostics);
    Error::in_specs(text, in_specs(errors, sources.len()))
}

/// `2 errors in the specs`.
pub(crate) fn in_specs(errors: usize, specs: usize) -> String {
    let noun = if specs == 1 { "spec" } else { "specs" };
    format!("{} in the {noun}", count(errors, "error"))
}

/// Diagnostics as text, each followed by an empty line, and how many of them are errors. In colour
/// if standard error is a terminal.
#[must_use]
pub fn render(sources: &[Source], diagnostics: &[Diagnostic]) -> (String, usize) {
    let color = std::io::stderr().is_terminal();
    let mut text = String::new();
    for diagnostic in diagnostics {
        if let Some(source) = sources.iter().find(|source| source.path == diagnostic.path) {
            text += &diagnostic.render(source, color);
            text += "\n\n";
        }
    }
    let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    (text, errors.count())
}

/// `1 error`, `2 errors`.
#[must_use]
pub fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
