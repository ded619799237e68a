//! `lint`: reports what is wrong or odd in specs.

use std::path::Path;

use netloom_codegen::{Compiled, Source, compile};

use crate::sources::{self, count};
use crate::{Error, headers};

/// The C headers to compare specs with.
#[derive(Debug, Clone, Copy)]
pub enum Headers<'a> {
    /// Those that the C compiler finds by itself.
    Installed,
    /// Those in a folder like `/usr/include`.
    Below(&'a Path),
}

/// What [`lint`] found.
#[derive(Debug)]
pub struct Findings {
    /// All errors and warnings, rendered for a terminal.
    pub diagnostics: String,
    /// How many specs were read.
    pub specs: usize,
    /// How many errors were found.
    pub errors: usize,
    /// How many warnings were found.
    pub warnings: usize,
    /// The comparison with headers.
    compared: Option<headers::Counts>,
}

impl Findings {
    /// One line for the specs, and one for the headers if they were compared.
    #[must_use]
    pub fn summary(&self) -> String {
        let specs = count(self.specs, "spec");
        let (errors, warnings) = (count(self.errors, "error"), count(self.warnings, "warning"));
        let compared = self.compared.iter().map(|counts| format!("\n{counts}"));
        format!("{specs}: {errors}, {warnings}{}", compared.collect::<String>())
    }

    /// An error if the specs have errors.
    ///
    /// # Errors
    /// The number of errors. [`diagnostics`](Self::diagnostics) are not part of it.
    pub fn result(&self) -> Result<(), Error> {
        match self.errors {
            0 => Ok(()),
            errors => Err(sources::in_specs(errors, self.specs).into()),
        }
    }
}

/// Compiles each spec, and compares it with the kernel's headers if asked to.
///
/// # Errors
/// There is no C compiler, or the headers do not compile. Errors of the specs are findings.
pub fn lint(sources: &[Source], headers: Option<Headers<'_>>) -> Result<Findings, Error> {
    let includes = match headers {
        None => None,
        Some(Headers::Installed) => Some(headers::includes(None)?),
        Some(Headers::Below(folder)) => Some(headers::includes(Some(folder))?),
    };
    let compared = includes.is_some().then(headers::Counts::default);
    let mut findings = Findings {
        diagnostics: String::new(),
        specs: sources.len(),
        errors: 0,
        warnings: 0,
        compared,
    };
    for source in sources {
        let found = match compile(source) {
            Err(diagnostics) => diagnostics,
            Ok(Compiled { family, mut warnings, .. }) => {
                warnings.extend(headers::prefix::check(source, &family));
                if let (Some(includes), Some(counts)) = (&includes, &mut findings.compared) {
                    let (found, compared) = headers::check(source, &family, includes)?;
                    counts.add(compared);
                    warnings.extend(found);
                }
                warnings
            }
        };
        let (text, errors) = sources::render(std::slice::from_ref(source), &found);
        findings.diagnostics += &text;
        findings.errors += errors;
        findings.warnings += found.len() - errors;
    }
    Ok(findings)
}
