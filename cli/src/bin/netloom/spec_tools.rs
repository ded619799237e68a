//! `lint`, `ir`, `compare` and `generate`: the functions of the library, with their results
//! printed.

use std::path::Path;

use netloom_cli::generate::{Options, generate};
use netloom_cli::lint::{self, Headers};
use netloom_cli::{compare, ir, sources};

use crate::arguments::{Compare, Format, Generate, Lint};
use crate::error::Error;
use crate::output::{Printer, note};

pub(crate) fn lint(arguments: &Lint, printer: &mut Printer) -> Result<(), Error> {
    let headers = arguments.headers.as_ref().map(|folder| match folder {
        Some(folder) => Headers::Below(folder),
        None => Headers::Installed,
    });
    let specs = sources::read(&arguments.files).map_err(report)?;
    let found = lint::lint(&specs, headers).map_err(report)?;
    print(&found.diagnostics);
    printer.lines(&format!("{}\n", found.summary()))?;
    printer.flush()?;
    found.result().map_err(report)
}

pub(crate) fn ir(file: &Path, printer: &mut Printer) -> Result<(), Error> {
    for source in sources::read(&[file]).map_err(report)? {
        printer.lines(&ir::json(&source).map_err(report)?)?;
    }
    printer.flush()
}

/// Ends with [`Error::Differs`] if there is a difference.
pub(crate) fn compare(
    arguments: &Compare,
    format: Format,
    printer: &mut Printer,
) -> Result<(), Error> {
    let Compare { old, new, corrections } = arguments;
    let found = compare::compare(old, new, corrections.as_deref()).map_err(report)?;
    printer.lines(&match format {
        Format::Text => found.text(),
        Format::Json => found.json(),
    })?;
    printer.flush()?;
    for line in found.stale() {
        note!("{line}");
    }
    if found.is_empty() { Ok(()) } else { Err(Error::Differs(String::new())) }
}

/// Ends with [`Error::Differs`] if `--check` finds a difference.
pub(crate) fn crate_of(arguments: &Generate, printer: &mut Printer) -> Result<(), Error> {
    let Generate { specs, out, check, name, runtime } = arguments;
    let shown = specs.display().to_string();
    let (name, runtime) = (name.as_deref(), runtime.as_deref());
    let options = Options { specs, shown: &shown, out, name, runtime };
    let output = generate(&options).map_err(report)?;
    print(output.warnings());
    if !check {
        let written = output.write().map_err(|error| Error::System(error.to_string()))?;
        printer.lines(&written)?;
        return printer.flush();
    }
    let differences = output.differences().map_err(report)?;
    for line in &differences {
        note!("{line}");
    }
    match differences.len() {
        0 => {
            printer.lines(&format!("{}: up to date\n", out.display()))?;
            printer.flush()
        }
        count => Err(Error::Differs(format!(
            "{} not what the specs give; run the command without --check",
            if count == 1 { "1 file is".to_owned() } else { format!("{count} files are") }
        ))),
    }
}

/// Prints the diagnostics of an error, and returns its message.
fn report(error: netloom_cli::Error) -> Error {
    print(error.diagnostics());
    Error::Input(error.into_message())
}

/// Prints diagnostics, each followed by an empty line.
fn print(diagnostics: &str) {
    if let Some(text) = diagnostics.strip_suffix('\n') {
        note!("{text}");
    }
}
