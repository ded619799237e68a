//! What a crate weighs for those who depend on it: time to check and build, source, rlib.
//!
//! The crate is compiled as a dependency of an empty project in a temporary directory, under the
//! same conditions for every subject: no incremental compilation, lints capped, everything else
//! already built.

pub mod project;
pub mod source;
pub mod subject;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::measure::median;
use project::{Command, Project, Spent};
use subject::{Families, Subject};

const REPEATS: usize = 3;

/// Measures `subject` with the features of `families` and reports it as JSON.
///
/// # Errors
///
/// When cargo fails or the crate's files are not where they are expected.
pub fn weigh(subject: &Subject, families: Families) -> Result<Value> {
    let features = subject.features(families);
    let project = Project::create(subject, &features)?;
    let source = source::count(&project.source_directory()?, families)?;
    let (check, _) = time(&project, Command::Check)?;
    let (release, artifact) = time(&project, Command::Release)?;
    let Some(rlib) = artifact else {
        bail!("cargo reports no rlib of {}", subject.package);
    };
    Ok(json!({
        "crate": subject.package,
        "features": features,
        "check": { "wall_s": check.wall, "user_s": check.user },
        "release": { "wall_s": release.wall, "user_s": release.user },
        "source": { "bytes": source.bytes, "lines": source.lines, "files": source.files },
        "rlib_bytes": rlib,
    }))
}

/// The time that the crate alone takes, and the size of its rlib if there is one.
fn time(project: &Project, command: Command) -> Result<(Spent, Option<u64>)> {
    // Brings the dependencies up to date; the result of this run is not used.
    let built = project.run(command)?;
    let mut with = Vec::new();
    let mut without = Vec::new();
    for _ in 0..REPEATS {
        project.forget_crate(command)?;
        with.push(project.run(command)?.spent);
        // The same again with only the empty project to compile: what cargo itself costs.
        project.touch()?;
        without.push(project.run(command)?.spent);
    }
    let net = |part: fn(&Spent) -> f64| {
        let middle = |runs: &[Spent]| median(&mut runs.iter().map(part).collect::<Vec<_>>());
        ((middle(&with) - middle(&without)) * 1000.0).round() / 1000.0
    };
    let spent = Spent { wall: net(|spent| spent.wall), user: net(|spent| spent.user) };
    Ok((spent, built.rlib))
}
