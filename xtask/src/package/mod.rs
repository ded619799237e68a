//! `package`: the packages as they would be published.
//!
//! Cargo packages all of them and builds each from its packaged file. What is inside is checked,
//! and programs outside the workspace are built with these files in place of the registry's.

mod consumers;
mod contents;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::process;
use crate::published::{self, Package};
use crate::workspace::{Failure, root};

/// Nobody debugs these programs, and without debug information they are built faster.
const PROFILE: [(&str, &str); 1] = [("CARGO_PROFILE_DEV_DEBUG", "0")];

/// Packages, checks and tries all that is published.
pub(crate) fn run() -> Result<(), Failure> {
    let packages = published::all()?;
    let build = cargo_package(&packages)?;
    let files = build.join("package");
    let folder = unpack(&packages, &files)?;
    for package in &packages {
        contents::check(package, &folder.join(package.file_name()))?;
        let size = size(&file(package, &files))?;
        println!("{}.crate: {} kB", package.file_name(), size.div_ceil(1000));
    }
    consumers::run(&packages, &folder, &build)
}

/// Where packages and the programs that use them are.
fn target() -> PathBuf {
    root().join("target/package")
}

/// The packaged file of a package.
fn file(package: &Package, files: &Path) -> PathBuf {
    files.join(format!("{}.crate", package.file_name()))
}

/// Packages and builds, and returns the target folder. The packages find each other in a registry
/// that cargo makes for the purpose. It needs no network: what they depend on otherwise is what the
/// workspace depends on.
///
/// Cargo takes what a registry has for unchangeable, and would build with packages of an earlier
/// run. So each run has a folder of its own, and with it a registry of its own.
fn cargo_package(packages: &[Package]) -> Result<PathBuf, Failure> {
    let folder = target();
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let folder = folder.join(now.as_millis().to_string());
    let mut command = Command::new("cargo");
    // Changes that are not committed are what a developer wants to check.
    command.args(["package", "--quiet", "--offline", "--locked", "--allow-dirty"]);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    command.arg("--target-dir").arg(&folder);
    process::run(command.envs(PROFILE).current_dir(root()))?;
    Ok(folder)
}

/// Unpacks the files into a folder, a folder for each, and returns it.
fn unpack(packages: &[Package], files: &Path) -> Result<PathBuf, Failure> {
    let folder = target().join("unpacked");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for package in packages {
        let mut command = Command::new("tar");
        // All packaged files have the same old time, by which cargo would take them for unchanged.
        command.args(["--touch", "-xzf"]).arg(file(package, files)).arg("-C").arg(&folder);
        process::run(&mut command)?;
    }
    Ok(folder)
}

fn size(path: &Path) -> Result<u64, Failure> {
    let metadata = fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(metadata.len())
}
