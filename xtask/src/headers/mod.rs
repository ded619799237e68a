//! `lint --headers`: numbers and layouts of specs against the C headers of the kernel.
//!
//! The compiler is asked, not a parser of C of our own. What the headers do not know is counted
//! and no finding: they may be older than the spec, and some names cannot be guessed.

mod include;
mod judge;
mod known;
mod place;
pub(crate) mod prefix;
mod program;
mod question;
mod spelling;
#[cfg(test)]
mod tests;

use std::fmt;
use std::path::Path;

use netloom_codegen::Source;
use netloom_codegen::diagnostic::{Diagnostic, Severity};
use netloom_codegen::ir::Family;

use crate::Failure;
use judge::Verdict;
pub(crate) use program::Includes;
pub(crate) use question::is_made;

/// How many numbers were compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Numbers of the spec that the headers have too.
    pub(crate) compared: usize,
    /// Structs among them.
    pub(crate) structs: usize,
    /// Numbers that the headers do not have.
    pub(crate) missing: usize,
    /// Differences with a known reason.
    pub(crate) known: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, other: Self) {
        self.compared += other.compared;
        self.structs += other.structs;
        self.missing += other.missing;
        self.known += other.known;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { compared, structs, missing, known } = self;
        write!(f, "{compared} numbers compared with the headers, {structs} structs among them; ")?;
        write!(f, "{missing} are not there, {known} differ for a known reason")
    }
}

/// Where the headers are: the folder, or the compiler's own places.
pub(crate) fn includes(folder: Option<&Path>) -> Result<Includes, Failure> {
    if !program::compiler_works() {
        return Err("comparing with headers needs a C compiler called cc".to_owned());
    }
    folder.map_or_else(|| Ok(Includes::default()), Includes::below)
}

/// What in a family is not as in the headers.
pub(crate) fn check(
    source: &Source,
    family: &Family,
    includes: &Includes,
) -> Result<(Vec<Diagnostic>, Counts), Failure> {
    let text = String::from_utf8_lossy(&source.bytes);
    let questions = question::about(family);
    let headers = include::headers(family, &text);
    let answers = program::answers(&questions, &headers, includes)
        .map_err(|error| format!("{}: {error}", source.path))?;
    let judged = judge::all(&questions, &answers);
    let mut counts = judged.counts;
    let mut findings = Vec::new();
    for Verdict { place, message } in judged.wrong {
        if known::reason(family, &place).is_some() {
            counts.known += 1;
            continue;
        }
        findings.push(finding(source, &text, &place, message));
    }
    findings.sort_by_key(|finding| finding.span.start);
    Ok((findings, counts))
}

fn finding(source: &Source, text: &str, place: &[String], message: String) -> Diagnostic {
    let span = place::find(text, place);
    let (line, column) = place::line_and_column(text, span.start);
    Diagnostic {
        severity: Severity::Warning,
        path: source.path.clone(),
        line,
        column,
        span,
        yaml_path: place.join("."),
        message,
        help: None,
        related: None,
    }
}
