//! The specs that the vectors were made from, as tables.

use std::collections::BTreeMap;
use std::path::Path;

use netloom_cli::sources;
use netloom_codegen::tables;
use netloom_runtime::table::Family;

use crate::spec_tools::failure;
use crate::workspace::Failure;

/// Why a vector without a spec is skipped.
pub(super) const NO_SPEC: &str = "no such spec";

/// The tables of all specs in a folder, by the name of the spec's file.
pub(super) type Families = BTreeMap<String, &'static Family>;

/// Reads and compiles the specs.
pub(super) fn families(specs: &Path) -> Result<Families, Failure> {
    let sources = sources::folder(specs, &specs.display().to_string()).map_err(failure)?;
    let families = sources::families(&sources).map_err(failure)?;
    let names = sources.iter().map(|source| file_name(&source.path).to_owned());
    Ok(names.zip(families.iter().map(tables::family)).collect())
}

/// The last part of a path.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
