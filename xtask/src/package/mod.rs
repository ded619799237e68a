//! `package`: the packages as they would be published.
//!
//! Cargo packages all of them and builds each from its packaged file. What is inside is checked,
//! and programs outside the workspace are built with these files in place of the registry's.

mod consumers;
mod contents;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;
use crate::published::{self, Package};
use crate::workspace::{Failure, root};

/// The workspace's profile. A package alone has none, and would compile all dependencies again.
const PROFILE: [(&str, &str); 1] = [("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")];

/// Packages, checks and tries all that is published.
pub(crate) fn run() -> Result<(), Failure> {
    let packages = published::all()?;
    cargo_package(&packages)?;
    let folder = unpack(&packages)?;
    for package in &packages {
        contents::check(package, &folder.join(package.file_name()))?;
        let size = size(&file(package))?;
        println!("{}.crate: {} kB", package.file_name(), size.div_ceil(1000));
    }
    consumers::run(&packages, &folder)
}

/// Where packaged files go.
fn target() -> PathBuf {
    root().join("target/package")
}

/// The packaged file of a package.
fn file(package: &Package) -> PathBuf {
    target().join(format!("{}.crate", package.file_name()))
}

/// Packages and builds. The packages find each other in a registry that cargo makes for the
/// purpose. It needs no network: what they depend on otherwise is what the workspace depends on.
fn cargo_package(packages: &[Package]) -> Result<(), Failure> {
    let mut command = Command::new("cargo");
    // Changes that are not committed are what a developer wants to check.
    command.args(["package", "--quiet", "--offline", "--locked", "--allow-dirty"]);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    process::run(command.envs(PROFILE).current_dir(root()))
}

/// Unpacks the files into a folder, a folder for each, and returns it.
fn unpack(packages: &[Package]) -> Result<PathBuf, Failure> {
    let folder = target().join("unpacked");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for package in packages {
        let mut command = Command::new("tar");
        command.arg("-xzf").arg(file(package)).arg("-C").arg(&folder);
        process::run(&mut command)?;
    }
    Ok(folder)
}

fn size(path: &Path) -> Result<u64, Failure> {
    let metadata = fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(metadata.len())
}
