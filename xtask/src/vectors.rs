//! `vectors`: encodes and decodes test vectors of another implementation.
//!
//! The vectors come from the kernel's Python reference; a README beside them describes the format.
//! The tables are built from the same specs as the vectors, so that one run checks the resolver,
//! the tables and the codec against an independent reading of the specs.

mod canonical;
mod layouts;
mod same;
mod specs;
mod vector;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use netloom_cli::sources::count;
use serde_json::Value;

use crate::workspace::Failure;
use specs::{Families, NO_SPEC, file_name};
use vector::{Outcome, Vector};

/// How many failures of a family to print in full.
const SHOWN: usize = 5;

pub(crate) fn run(dir: &Path, specs: &Path, verbose: bool) -> Result<(), Failure> {
    let all = compare(dir, specs, verbose)?;
    println!("{:<16} {all}", "all");
    match all.failed.len() {
        0 => Ok(()),
        failed => Err(format!("{} failed", count(failed, "vector"))),
    }
}

fn compare(dir: &Path, specs: &Path, verbose: bool) -> Result<Tally, Failure> {
    let families = specs::families(specs)?;
    let mut all = Tally::default();
    for path in files(dir)? {
        let tally = file(&path, &families, verbose)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        println!("{name:<16} {tally}");
        all.add(tally);
    }
    let differing = dir.parent().map(|parent| parent.join("layout-differs.jsonl"));
    if let Some(path) = differing.filter(|path| path.is_file()) {
        let mut tally = Tally::default();
        for (number, value) in lines(&path)? {
            tally.count(format!("line {number}"), layouts::check(&families, &value));
        }
        tally.show(verbose);
        println!("{:<16} {tally}", "layout-differs");
        all.add(tally);
    }
    Ok(all)
}

fn files(dir: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    if paths.is_empty() {
        return Err(format!("{}: no .jsonl file in this folder", dir.display()));
    }
    paths.sort();
    Ok(paths)
}

/// The objects of a file with their line numbers.
fn lines(path: &Path) -> Result<Vec<(usize, Value)>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let parse = |(number, line): (usize, &str)| {
        let number = number + 1;
        let value = serde_json::from_str(line);
        value
            .map(|value| (number, value))
            .map_err(|error| format!("{}:{number}: {error}", path.display()))
    };
    text.lines().enumerate().map(parse).collect()
}

fn file(path: &Path, families: &Families, verbose: bool) -> Result<Tally, Failure> {
    let mut tally = Tally::default();
    for (number, value) in lines(path)? {
        let vector =
            Vector::read(&value).map_err(|key| format!("{}:{number}: no {key}", path.display()))?;
        let outcome = match families.get(file_name(vector.spec)) {
            Some(family) => vector.check(family),
            None => Outcome::Skipped(NO_SPEC.to_owned()),
        };
        tally.count(vector.id.to_owned(), outcome);
    }
    tally.show(verbose);
    Ok(tally)
}

/// The number of vectors with each outcome.
#[derive(Default)]
struct Tally {
    passed: usize,
    /// By reason.
    skipped: BTreeMap<String, usize>,
    /// Names and details.
    failed: Vec<(String, String)>,
}

impl Tally {
    fn count(&mut self, name: String, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Skipped(reason) => *self.skipped.entry(reason).or_default() += 1,
            Outcome::Failed(details) => self.failed.push((name, details)),
        }
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        for (reason, number) in other.skipped {
            *self.skipped.entry(reason).or_default() += number;
        }
        self.failed.extend(other.failed);
    }

    fn show(&self, verbose: bool) {
        let shown = if verbose { SHOWN } else { 0 };
        for (name, details) in self.failed.iter().take(shown) {
            eprintln!("{name}\n{details}\n");
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let skipped: usize = self.skipped.values().sum();
        write!(
            f,
            "{:>5} passed {:>3} failed {skipped:>3} skipped",
            self.passed,
            self.failed.len()
        )?;
        let mut reasons = String::new();
        for (reason, number) in &self.skipped {
            let separator = if reasons.is_empty() { " (" } else { "; " };
            write!(reasons, "{separator}{reason}: {number}")?;
        }
        if reasons.is_empty() { Ok(()) } else { write!(f, "{reasons})") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    /// The folders of vectors and specs, if they exist beside this checkout.
    fn shared() -> Option<(PathBuf, PathBuf)> {
        let shared = crate::workspace::root().join("../shared");
        let folders = (shared.join("vectors"), shared.join("kernel-specs/latest"));
        if !folders.0.is_dir() || !folders.1.is_dir() {
            // Not by a macro: the test harness captures what those print.
            let _ = writeln!(std::io::stderr(), "SKIPPED: no vectors in {}", shared.display());
            return None;
        }
        Some(folders)
    }

    #[test]
    fn every_vector_passes() {
        let Some((dir, specs)) = shared() else { return };
        let all = compare(&dir, &specs, true).unwrap();
        assert!(all.failed.is_empty(), "{all}");
        assert!(!all.skipped.contains_key(NO_SPEC), "{all}");
        assert!(all.passed > 0, "{all}");
    }

    #[test]
    fn damaged_vectors_are_read_and_written() {
        let Some((dir, specs)) = shared() else { return };
        let families = specs::families(&specs).unwrap();
        for path in files(&dir).unwrap() {
            for (_, value) in lines(&path).unwrap() {
                let vector = Vector::read(&value).unwrap();
                let family = families.get(file_name(vector.spec)).unwrap();
                vector.survives(family, [truncate, scatter, shift]);
            }
        }
    }

    fn truncate(bytes: &mut Vec<u8>) {
        bytes.truncate(bytes.len() * 2 / 3);
    }

    /// Changes some bytes, at positions that depend on the message.
    #[expect(clippy::ptr_arg, reason = "one signature for all three")]
    fn scatter(bytes: &mut Vec<u8>) {
        let mut state = bytes.iter().fold(1u64, |sum, &byte| {
            sum.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(byte.into())
        });
        let len = bytes.len().max(1) as u64;
        for _ in 0..3 {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            if let Some(byte) = bytes.get_mut(((state >> 33) % len) as usize) {
                *byte ^= (state >> 24) as u8;
            }
        }
    }

    fn shift(bytes: &mut Vec<u8>) {
        bytes.insert(0, 4);
    }
}
