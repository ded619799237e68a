//! Compiles specs in a build script. The only part of this crate that reads and writes files and
//! prints; everything else takes text and returns values.
//!
//! It writes one file into the folder it is given, and only if its content changes.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use crate::{Diagnostic, Severity, Source, compile_all, emit};

/// The file that [`build`] writes into `OUT_DIR`.
const FILE: &str = "netloom.rs";

/// Compiles specs in a build script.
///
/// Writes `netloom.rs` into the folder that cargo names in `OUT_DIR`: a public module for each
/// family, named after the family. Tells cargo to run the script again when a spec changes.
/// Relative paths start at the package's root. Warnings appear as warnings of cargo.
///
/// `build.rs`:
///
/// ```no_run
/// fn main() {
///     netloom_codegen::build(&["specs/shelf.yaml"]);
/// }
/// ```
///
/// `src/main.rs` or `src/lib.rs`, where you want the modules:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/netloom.rs"));
/// ```
///
/// The package needs `netloom-codegen` among its build dependencies and `netloom-runtime`, of the
/// same version, among its dependencies.
///
/// # Exits
///
/// If a spec has an error or a file cannot be read or written, prints everything that is wrong to
/// the standard error, with the lines of the specs, and ends the process with status 1. For another
/// way to fail, call [`build_into`].
#[expect(clippy::needless_doctest_main, reason = "the example is a whole build script")]
pub fn build<P: AsRef<Path>>(specs: &[P]) {
    for spec in specs {
        println!("cargo::rerun-if-changed={}", spec.as_ref().display());
    }
    let built = match std::env::var_os("OUT_DIR") {
        Some(folder) => build_into(specs, Path::new(&folder)),
        None => Err(BuildError(Failure::NoFolder)),
    };
    match built {
        Ok(built) => {
            for warning in built.warnings {
                println!("cargo::warning={}", one_line(&warning));
            }
        }
        Err(error) => {
            eprintln!("{error}");
            process::exit(1);
        }
    }
}

/// Compiles specs into `netloom.rs` in a folder. Prints nothing and never ends the process.
///
/// ```
/// # let folder = std::env::temp_dir().join("netloom-codegen-build-into");
/// # std::fs::create_dir_all(&folder)?;
/// # let spec = folder.join("shelf.yaml");
/// # let text = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// # std::fs::write(&spec, text)?;
/// use netloom_codegen::build_into;
///
/// let built = build_into(&[spec], &folder)?;
/// assert!(std::fs::read_to_string(built.file)?.contains("pub mod shelf {"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A spec has errors, or a file cannot be read or written. Nothing is written then.
pub fn build_into<P: AsRef<Path>>(specs: &[P], folder: &Path) -> Result<Built, BuildError> {
    let sources: Vec<_> = specs.iter().map(|spec| read(spec.as_ref())).collect::<Result<_, _>>()?;
    let compiled = match compile_all(&sources) {
        Ok(compiled) => compiled,
        Err(found) => return Err(BuildError(Failure::Specs(render(&sources, &found)))),
    };
    let (mut families, mut warnings) = (Vec::new(), Vec::new());
    for one in compiled {
        families.push(one.family);
        warnings.extend(one.warnings);
    }
    let text = emit::single_file(&families).map_err(|text| BuildError(Failure::Emitter(text)))?;
    let file = folder.join(FILE);
    // Writing the file makes cargo compile the including crate again.
    if !fs::read_to_string(&file).is_ok_and(|present| present == text) {
        fs::write(&file, text).map_err(|error| BuildError::io(&file, error))?;
    }
    Ok(Built { file, warnings })
}

/// The result of [`build_into`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Built {
    /// The file.
    pub file: PathBuf,
    /// Warnings about the specs.
    pub warnings: Vec<Diagnostic>,
}

/// Why specs were not built. Its text holds everything that is wrong with them, drawn with the
/// lines of the specs.
#[derive(Debug)]
pub struct BuildError(Failure);

#[derive(Debug)]
enum Failure {
    NoFolder,
    Io(PathBuf, io::Error),
    /// The diagnostics, drawn.
    Specs(String),
    Emitter(String),
}

impl BuildError {
    fn io(path: &Path, error: io::Error) -> Self {
        Self(Failure::Io(path.to_owned(), error))
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Failure::NoFolder => f.write_str(
                "OUT_DIR is not set: `netloom_codegen::build` belongs in a build script",
            ),
            Failure::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Failure::Specs(text) | Failure::Emitter(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Failure::Io(_, error) => Some(error),
            _ => None,
        }
    }
}

fn read(path: &Path) -> Result<Source, BuildError> {
    let bytes = fs::read(path).map_err(|error| BuildError::io(path, error))?;
    Ok(Source::new(path.display().to_string(), bytes))
}

/// All diagnostics with the lines they are about, and how many errors there are.
fn render(sources: &[Source], found: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in found {
        if let Some(source) = sources.iter().find(|source| source.path == diagnostic.path) {
            text.push_str(&diagnostic.render(source, false));
            text.push_str("\n\n");
        }
    }
    let errors = found.iter().filter(|found| found.severity == Severity::Error).count();
    let noun = if errors == 1 { "error" } else { "errors" };
    text.push_str(&format!("{errors} {noun} in the specs; nothing was generated"));
    text
}

/// A diagnostic as cargo can print it: everything after a line end would be lost.
fn one_line(diagnostic: &Diagnostic) -> String {
    let mut text = diagnostic.to_string();
    if let Some(help) = &diagnostic.help {
        text.push_str("; ");
        text.push_str(help);
    }
    text.replace(['\n', '\r'], " ")
}
