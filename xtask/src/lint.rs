//! `lint` and `ir`: a spec under the magnifying glass.

use std::path::{Path, PathBuf};

use netloom_codegen::{Compiled, compile};

use crate::headers::Counts;
use crate::sources::count;
use crate::workspace::{Failure, root};
use crate::{headers, sources};

/// `with_headers` is whether to compare with the kernel's headers, and with which.
pub(crate) fn run(files: &[PathBuf], with_headers: Option<Option<&Path>>) -> Result<(), Failure> {
    let includes = with_headers.map(headers::includes).transpose()?;
    let sources = if files.is_empty() {
        sources::folder(&root().join("specs"), "specs")?
    } else {
        sources::files(files)?
    };
    let mut errors = 0;
    let mut warnings = 0;
    let mut counts = Counts::default();
    for source in &sources {
        let found = match compile(source) {
            Err(diagnostics) => diagnostics,
            Ok(Compiled { family, mut warnings, .. }) => {
                warnings.extend(headers::prefix::check(source, &family));
                if let Some(includes) = &includes {
                    let (found, compared) = headers::check(source, &family, includes)?;
                    counts.add(compared);
                    warnings.extend(found);
                }
                warnings
            }
        };
        let wrong = sources::report(std::slice::from_ref(source), &found);
        errors += wrong;
        warnings += found.len() - wrong;
    }
    let (specs, wrong) = (count(sources.len(), "spec"), count(errors, "error"));
    println!("{specs}: {wrong}, {}", count(warnings, "warning"));
    if includes.is_some() {
        println!("{counts}");
    }
    if errors > 0 { Err(format!("{wrong} in the specs")) } else { Ok(()) }
}

pub(crate) fn dump(file: &Path) -> Result<(), Failure> {
    let sources = sources::files(&[file.to_owned()])?;
    for source in &sources {
        match compile(source) {
            Ok(compiled) => {
                let mut text = serde_json::to_string_pretty(&compiled.family)
                    .map_err(|error| format!("{}: {error}", source.path))?;
                text.push('\n');
                // A reader that has seen enough closes the pipe: no error of ours.
                let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
            }
            Err(diagnostics) => {
                let errors = sources::report(&sources, &diagnostics);
                return Err(format!("{} in the spec", count(errors, "error")));
            }
        }
    }
    Ok(())
}
