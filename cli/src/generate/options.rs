//! What to generate, and where.

use std::path::Path;

/// What to generate.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Folder with the specs.
    pub specs: &'a Path,
    /// Name of that folder in generated files.
    pub shown: &'a str,
    /// Folder of the crate.
    pub out: &'a Path,
    /// Name of a new crate; that of its folder if it is `None`.
    pub name: Option<&'a str>,
    /// Folder of `netloom-runtime` for a new crate, which otherwise depends on a version.
    pub runtime: Option<&'a Path>,
}
