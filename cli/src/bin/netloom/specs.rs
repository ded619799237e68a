//! Finds families by name, in the embedded specs or in a file, and compiles the one that a command
//! needs.

use std::fs;
use std::io::IsTerminal as _;
use std::path::Path;

use netloom_codegen::{Severity, Source, compile, ir, tables};
use netloom_runtime::json::nearest;
use netloom_runtime::table::{Family, Operation};

use crate::error::Error;
use crate::output::note;

/// An embedded spec.
struct Embedded {
    /// Name of the family.
    family: &'static str,
    /// Name of the file, which may differ.
    file: &'static str,
    text: &'static str,
}

static SPECS: &[Embedded] = &include!(concat!(env!("OUT_DIR"), "/specs.rs"));

/// A family: its spec with the documentation, and its table.
pub(crate) struct Loaded {
    pub(crate) spec: ir::Family,
    pub(crate) table: &'static Family,
}

impl Loaded {
    /// The operation called `name`.
    pub(crate) fn operation(&self, name: &str) -> Result<&'static Operation, Error> {
        self.table.operation(name).ok_or_else(|| {
            let family = self.table.name;
            let names = self.table.operations.iter().map(|operation| operation.name);
            let help = match nearest(name, names) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("`netloom describe {family}` lists them"),
            };
            Error::Input(format!("{family} has no operation `{name}`; {help}"))
        })
    }
}

/// The names of all embedded families.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SPECS.iter().map(|spec| spec.family)
}

/// All embedded families, or the one in a file.
pub(crate) fn all(spec: Option<&Path>) -> Result<Vec<Loaded>, Error> {
    match spec {
        Some(path) => Ok(vec![compiled(&read(path)?)?]),
        None => SPECS.iter().map(|spec| compiled(&source(spec))).collect(),
    }
}

/// The family called `name`, embedded or in a file.
pub(crate) fn load(name: &str, spec: Option<&Path>) -> Result<Loaded, Error> {
    let Some(path) = spec else {
        let known = SPECS.iter().find(|spec| same(spec.family, name));
        let known = known.or_else(|| SPECS.iter().find(|spec| same(stem(spec.file), name)));
        return compiled(&source(known.ok_or_else(|| unknown(name))?));
    };
    let family = compiled(&read(path)?)?;
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let described = family.table.name;
    if same(described, name) || same(stem(&file), name) {
        return Ok(family);
    }
    Err(Error::Input(format!(
        "{} describes the family `{described}`, not `{name}`",
        path.display()
    )))
}

fn source(spec: &Embedded) -> Source {
    Source::new(spec.file, spec.text)
}

fn read(path: &Path) -> Result<Source, Error> {
    let shown = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| Error::Input(format!("{shown}: {error}")))?;
    Ok(Source::new(shown, bytes))
}

fn compiled(source: &Source) -> Result<Loaded, Error> {
    match compile(source) {
        Ok(compiled) => {
            let table = tables::family(&compiled.family);
            Ok(Loaded { spec: compiled.family, table })
        }
        Err(found) => {
            let color = std::io::stderr().is_terminal();
            let errors = found.iter().filter(|found| found.severity == Severity::Error);
            for error in errors.clone() {
                note!("{}\n", error.render(source, color));
            }
            let count = errors.count();
            let noun = if count == 1 { "error" } else { "errors" };
            Err(Error::Input(format!("{}: {count} {noun} in the spec", source.path)))
        }
    }
}

fn unknown(name: &str) -> Error {
    let help = match nearest(name, names()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "`netloom families` lists them, `--spec FILE` adds one".to_owned(),
    };
    Error::Input(format!("no family `{name}`; {help}"))
}

/// The name of a file without its extension.
fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Whether two names are equal but for `-` and `_`, which specs and files use inconsistently.
fn same(left: &str, right: &str) -> bool {
    let fold = |byte: u8| if byte == b'_' { b'-' } else { byte };
    left.bytes().map(fold).eq(right.bytes().map(fold))
}
