//! `deny`: the dependencies of every lock file, checked by cargo-deny against `deny.toml`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process;
use crate::workspace::{Failure, root};

/// Folders that have no lock file of the project in them.
const SKIPPED: &[&str] = &[".git", "target"];

/// What can be checked without a network.
const CHECKS: &[&str] = &["licenses", "bans", "sources"];

/// Checks all of them. Advisories are left out, and that is said, where the list of them cannot
/// be downloaded.
pub(crate) fn run() -> Result<(), Failure> {
    let mut checks = CHECKS.to_vec();
    match process::read(&mut deny(&root().join("Cargo.lock"), &["fetch", "db"])) {
        Ok(_) => checks.push("advisories"),
        Err(_) => println!("SKIPPED: advisories, for their database cannot be downloaded"),
    }
    for lock in lock_files()? {
        println!("{lock}: {}", checks.join(", "));
        let mut command = deny(&root().join(lock), &["check"]);
        process::run(command.args(&checks))?;
    }
    Ok(())
}

/// Whether there is a cargo-deny.
pub(crate) fn is_installed() -> bool {
    process::succeeds("cargo", &["deny", "--version"])
}

fn deny(lock: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["deny", "--locked", "--log-level", "error", "--config", "deny.toml"])
        .arg("--manifest-path")
        .arg(lock.with_file_name("Cargo.toml"))
        .args(arguments)
        .current_dir(root());
    command
}

/// The lock files of the project, relative to its folder: that of the workspace, and those of
/// packages outside of it.
pub(crate) fn lock_files() -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    find(&root(), "", &mut found)?;
    found.sort();
    Ok(found)
}

fn find(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(named)?;
        if kind.is_dir() && !SKIPPED.contains(&name.as_str()) {
            find(&entry.path(), &format!("{prefix}{name}/"), found)?;
        } else if kind.is_file() && name == "Cargo.lock" {
            found.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::lock_files;

    #[test]
    fn every_lock_file_is_checked() {
        let files = lock_files().unwrap();
        for file in ["Cargo.lock", "generated/bench/Cargo.lock", "generated/fuzz/Cargo.lock"] {
            assert!(files.iter().any(|found| found == file), "{files:?}");
        }
    }
}
