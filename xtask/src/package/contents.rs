//! What a packaged file contains: licences and a README, and nothing that only the repository
//! needs.

use std::fs;
use std::path::Path;

use crate::published::Package;
use crate::workspace::{Failure, root};

/// Files that every package has, next to its README.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// What may lie at the top of a package.
const ENTRIES: [&str; 11] = [
    ".cargo_vcs_info.json",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "build.rs",
    "examples",
    "specs",
    "src",
];

/// Checks an unpacked package.
pub(super) fn check(package: &Package, folder: &Path) -> Result<(), Failure> {
    let name = &package.name;
    for licence in LICENCES {
        let path = folder.join(licence);
        // A link would point out of the package.
        if !fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file()) {
            return Err(format!("{name}: the package has no file {licence}"));
        }
        if read(&path)? != read(&root().join(licence))? {
            return Err(format!("{name}: {licence} is not the repository's"));
        }
    }
    read(&folder.join("README.md"))?;
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
        let entry = entry.file_name().to_string_lossy().into_owned();
        if !ENTRIES.contains(&entry.as_str()) {
            return Err(format!("{name}: `{entry}` does not belong in the package"));
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
