//! `generate`: compiles specs into a crate, or checks that a crate is what its specs give.

mod front;
mod manifest;
mod options;
mod start;
mod tree;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use netloom_codegen::emit::{self, File};
use netloom_codegen::ir::Family;

use crate::Error;
use crate::sources::{self, count};

pub use options::Options;

/// Generated files, in memory.
#[derive(Debug)]
pub struct Output {
    start: Instant,
    families: Vec<Family>,
    /// Warnings about the specs, rendered for a terminal.
    warnings: String,
    /// Lines of each family's files.
    lines: Vec<usize>,
    /// Folders, and the files in each.
    files: Vec<(PathBuf, Vec<File>)>,
}

/// Compiles the specs into files. Writes none.
///
/// # Errors
/// The specs have errors or cannot be read, the manifest of an existing crate lacks the generated
/// part, or a new crate needs a name.
pub fn generate(options: &Options<'_>) -> Result<Output, Error> {
    let start = Instant::now();
    let (families, warnings) =
        sources::families_and_warnings(&sources::folder(options.specs, options.shown)?)?;
    let (mut files, mut lines) = (Vec::new(), Vec::new());
    for family in &families {
        let module = emit::family(family)?;
        lines.push(module.iter().map(|file| file.text.lines().count()).sum());
        files.extend(module);
    }
    files.push(emit::library(&families)?);
    files.push(front::table(&families));
    files.extend(manifest::files(&families, options)?);
    Ok(Output { start, families, warnings, lines, files: vec![(options.out.to_owned(), files)] })
}

impl Output {
    /// The families of the specs.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// What is odd in the specs but does no harm, rendered for a terminal.
    #[must_use]
    pub fn warnings(&self) -> &str {
        &self.warnings
    }

    /// Adds files in another folder.
    pub fn add(&mut self, folder: PathBuf, files: Vec<File>) {
        self.files.push((folder, files));
    }

    /// Writes the files that differ and removes generated files of specs that are gone. Returns a
    /// report with a line for each family.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(&self) -> Result<String, Error> {
        let mut changed = 0;
        for (folder, files) in &self.files {
            changed += tree::write(folder, files)?;
        }
        let mut report = String::new();
        for (family, lines) in self.families.iter().zip(&self.lines) {
            let attributes: usize = family.sets.iter().map(|set| set.attributes.len()).sum();
            let _ = writeln!(
                report,
                "{:<16} {:>3} sets {attributes:>5} attributes {:>3} operations {lines:>6} lines",
                family.name.kernel,
                family.sets.len(),
                family.operations.len()
            );
        }
        let families = match self.families.len() {
            1 => "1 family".to_owned(),
            families => format!("{families} families"),
        };
        let (changed, time) = (count(changed, "file"), self.start.elapsed().as_secs_f64());
        let _ = writeln!(report, "{families}, {changed} changed, {time:.2} s");
        Ok(report)
    }

    /// A line for each file on disk that is missing, differs, or comes from no spec.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn differences(&self) -> Result<Vec<String>, Error> {
        let mut found = Vec::new();
        for (folder, files) in &self.files {
            found.extend(tree::differences(folder, files)?);
        }
        Ok(found)
    }
}
