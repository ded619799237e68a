//! `generate`, `lint`, `ir` and `compare`: the functions of `netloom-cli`, with the project's own
//! specs and crate as defaults.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use netloom_cli::generate::{Options, Output};
use netloom_cli::lint::{self, Headers};
use netloom_cli::{compare, generate, ir, sources};

use crate::families;
use crate::workspace::{Failure, root};

/// How `compare` prints differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// A line each
    Text,
    /// One object with a list of all
    Json,
}

/// Exit status of `compare` when the specs differ.
const DIFFERENT: u8 = 1;

/// Exit status of `compare` when it failed.
const TROUBLE: u8 = 2;

/// The files of `specs`, by default the project's own, for the crate in `out`.
fn output(specs: Option<&Path>, out: Option<&Path>) -> Result<Output, Failure> {
    let shown = specs.map_or_else(|| "specs".to_owned(), |specs| specs.display().to_string());
    let own = specs.is_none() && out.is_none();
    let specs = specs.map_or_else(|| root().join("specs"), Path::to_owned);
    let out = out.map_or_else(|| root().join("generated"), Path::to_owned);
    let options = Options { specs: &specs, shown: &shown, out: &out, name: None, runtime: None };
    let mut output = generate::generate(&options).map_err(failure)?;
    if own {
        let overview = families::overview(output.families())?;
        output.add(root(), vec![overview]);
    }
    Ok(output)
}

/// Writes the crate, or with `check` compares it.
pub(crate) fn generate(
    check: bool,
    specs: Option<&Path>,
    out: Option<&Path>,
) -> Result<(), Failure> {
    let output = output(specs, out)?;
    eprint!("{}", output.warnings());
    if !check {
        print!("{}", output.write().map_err(failure)?);
        return Ok(());
    }
    let differences = output.differences().map_err(failure)?;
    for line in &differences {
        eprintln!("{line}");
    }
    match differences.len() {
        0 => Ok(()),
        count => {
            let files = sources::count(count, "file");
            Err(format!("{files} not as the specs give; run `cargo xtask generate`"))
        }
    }
}

/// Reports what is wrong or odd in `files`, by default the project's own specs.
pub(crate) fn lint(files: &[PathBuf], headers: Option<Option<&Path>>) -> Result<(), Failure> {
    let specs = match files {
        [] => sources::folder(&root().join("specs"), "specs"),
        _ => sources::read(files),
    };
    let headers = headers.map(|folder| folder.map_or(Headers::Installed, Headers::Below));
    let found = lint::lint(&specs.map_err(failure)?, headers).map_err(failure)?;
    eprint!("{}", found.diagnostics);
    println!("{}", found.summary());
    found.result().map_err(failure)
}

/// Prints the intermediate representation of a spec.
pub(crate) fn ir(file: &Path) -> Result<(), Failure> {
    for source in sources::read(&[file]).map_err(failure)? {
        print(&ir::json(&source).map_err(failure)?);
    }
    Ok(())
}

/// Prints the differences between specs that `corrections` does not list.
pub(crate) fn compare(
    old: &Path,
    new: &Path,
    format: Format,
    corrections: Option<&Path>,
) -> ExitCode {
    match compare::compare(old, new, corrections) {
        Ok(found) => {
            print(&match format {
                Format::Text => found.text(),
                Format::Json => found.json(),
            });
            found.stale().iter().for_each(|line| eprintln!("{line}"));
            if found.is_empty() { ExitCode::SUCCESS } else { DIFFERENT.into() }
        }
        Err(error) => {
            eprintln!("error: {}", failure(error));
            TROUBLE.into()
        }
    }
}

/// Prints the diagnostics of an error, and returns its message.
pub(crate) fn failure(error: netloom_cli::Error) -> Failure {
    eprint!("{}", error.diagnostics());
    error.into_message()
}

/// Prints a text. A reader that closes the pipe is no error.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_code_is_what_the_specs_give() {
        generate(true, None, None).unwrap();
    }
}
