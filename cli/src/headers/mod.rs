//! `lint --headers`: compares numbers and layouts of specs with the kernel's C headers.
//!
//! The values come from a C compiler, not from a parser of our own. A name that the headers lack
//! is counted but not reported: they may be older than the spec, and some names cannot be guessed.

mod c_names;
mod compare;
mod exceptions;
mod expected;
mod finding;
mod include;
pub(crate) mod prefix;
mod probe;
mod span;
#[cfg(test)]
mod tests;

use std::path::Path;

use netloom_codegen::ir::Family;
use netloom_codegen::{Diagnostic, Source};

use crate::Error;
pub(crate) use compare::Counts;
use compare::{Comparison, Mismatch};
pub(crate) use expected::is_derived;
use finding::finding;
pub(crate) use probe::Includes;

/// Where to search for headers: the folder, or the compiler's own ones.
pub(crate) fn includes(folder: Option<&Path>) -> Result<Includes, Error> {
    if !probe::compiler_works() {
        return Err("comparing with headers needs a C compiler called cc".into());
    }
    folder.map_or_else(|| Ok(Includes::default()), Includes::below)
}

/// Reports where a family differs from the headers.
pub(crate) fn check(
    source: &Source,
    family: &Family,
    includes: &Includes,
) -> Result<(Vec<Diagnostic>, Counts), Error> {
    let text = String::from_utf8_lossy(&source.bytes);
    let expected = expected::of(family);
    let headers = include::headers(family, &text);
    let answers = probe::answers(&expected, &headers, includes)
        .map_err(|error| format!("{}: {error}", source.path))?;
    let Comparison { mismatches, mut counts } = compare::compare(&expected, &answers);
    let mut findings = Vec::new();
    for Mismatch { place, message } in mismatches {
        if exceptions::reason(family, &place).is_some() {
            counts.known += 1;
            continue;
        }
        findings.push(finding(source, &text, &place, message));
    }
    findings.sort_by_key(|finding| finding.span.start);
    Ok((findings, counts))
}
