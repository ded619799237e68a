//! `api`: the public API of each package, as lists that are committed.
//!
//! A change of the API shows in the difference of a list, and nobody changes it without noticing.
//! Generated modules are not in them: the specs say what is in those, and `compare` what breaks.
//! Rustdoc describes an API as data only on a nightly compiler.

mod front;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::published::{self, Package};
use crate::workspace::{Failure, root};
use crate::{docs, process};

/// The command that rewrites the lists.
const BLESS: &str = "cargo xtask api --bless";

/// Compares the lists with the code, or writes them.
pub(crate) fn run(bless: bool) -> Result<(), Failure> {
    if !docs::has_nightly() {
        return Err("the API is listed by a nightly compiler, and there is none \
                    (`rustup toolchain install nightly`)"
            .to_owned());
    }
    let packages = published::all()?;
    let mut changed = Vec::new();
    for package in &packages {
        let Some(json) = description(package) else { continue };
        describe(package)?;
        let list = list(&json)?;
        let path = committed(package);
        if bless {
            write(&path, &list)?;
        } else if !fs::read_to_string(&path).is_ok_and(|text| text == list) {
            changed.push(difference(&path, &list)?);
        }
    }
    front::check(&read_json(&packages, "netloom")?, &read_json(&packages, "netloom-runtime")?)?;
    if changed.is_empty() {
        return Ok(());
    }
    Err(format!("the public API changed:\n{}\nif that is meant, run `{BLESS}`", changed.concat()))
}

/// Where the list of a package is.
fn committed(package: &Package) -> PathBuf {
    root().join("docs/api").join(format!("{}.txt", package.name))
}

/// Has rustdoc describe a package.
///
/// Only what is there without families: their modules would be a hundred times as much.
fn describe(package: &Package) -> Result<(), Failure> {
    let features = package.doc_features.iter().filter(|feature| *feature != "all");
    let features: Vec<_> = features.map(String::as_str).collect();
    let mut command = Command::new("cargo");
    command
        .args(["+nightly", "rustdoc", "--quiet", "--locked", "--lib", "--package", &package.name])
        .args(["--features", &features.join(",")])
        .arg("--target-dir")
        .arg(docs::folder())
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .current_dir(root());
    process::run(&mut command)
}

/// The description that rustdoc makes of a package; `None` if it has no library.
fn description(package: &Package) -> Option<PathBuf> {
    let library = package.library.as_ref()?;
    Some(docs::folder().join("doc").join(format!("{library}.json")))
}

/// The public items, a line each, in an order that does not depend on the source's.
fn list(description: &Path) -> Result<String, Failure> {
    let api = public_api::Builder::from_rustdoc_json(description)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .sorted(true)
        .build()
        .map_err(|error| format!("{}: {error}", description.display()))?;
    Ok(api.items().map(|item| format!("{item}\n")).collect())
}

fn read_json(packages: &[Package], name: &str) -> Result<Value, Failure> {
    let package = packages.iter().find(|package| package.name == name);
    let path = package.and_then(description).ok_or_else(|| format!("{name} is not published"))?;
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The lines that are new or gone.
fn difference(path: &Path, list: &str) -> Result<String, Failure> {
    let actual = docs::folder().join("api.txt");
    write(&actual, list)?;
    let output = Command::new("git")
        .args(["diff", "--no-index", "--unified=0", "--no-color"])
        .arg(if path.exists() { path } else { Path::new("/dev/null") })
        .arg(&actual)
        .output()
        .map_err(|error| format!("cannot start git: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().filter(|line| {
        line.starts_with(['+', '-']) && !line.starts_with("+++") && !line.starts_with("---")
    });
    let lines: String = lines.flat_map(|line| [line, "\n"]).collect();
    Ok(format!("{}:\n{lines}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(named)?;
    }
    fs::write(path, text).map_err(named)
}
