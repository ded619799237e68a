//! `docs`: the documentation as docs.rs builds it, and the documents of the repository.
//!
//! Each package is documented by itself, with the features and arguments that its manifest has for
//! docs.rs. All families have to be there, and no link may be dead. Labels for features need a
//! nightly compiler; without one the documentation is built without them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::links::{self, Site};
use crate::process;
use crate::published::{self, Package};
use crate::workspace::{Failure, root};

/// What rustdoc puts into the page of something that needs a feature.
const LABEL: &str = "class=\"stab portability\"";

/// Builds and checks all of them.
pub(crate) fn run() -> Result<(), Failure> {
    let labels = has_nightly();
    if !labels {
        println!("SKIPPED: labels for features, which only a nightly compiler makes");
    }
    let folder = folder();
    let pages = folder.join("doc");
    // Pages of what is gone would be links that work here only.
    if pages.exists() {
        fs::remove_dir_all(&pages).map_err(|error| format!("{}: {error}", pages.display()))?;
    }
    let packages = published::all()?;
    for package in &packages {
        // The others are programs, for which docs.rs has no pages.
        if let Some(library) = &package.library {
            document(package, labels, &folder)?;
            families(package, labels, &pages.join(library))?;
        }
    }
    // These pages of rustdoc's own link to an index of crates, which docs.rs replaces.
    for page in ["help.html", "settings.html"] {
        let path = pages.join(page);
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut site = Site::default();
    site.add_folder(&pages)?;
    report(&site, "pages")?;
    documents()?;
    packages.iter().try_for_each(readme)
}

/// Where documentation is built: another compiler would replace what is in the usual folder.
pub(crate) fn folder() -> PathBuf {
    root().join("target/docs")
}

/// Whether there is a nightly compiler. `cargo +nightly` is no way to ask: rustup may answer by
/// installing it.
pub(crate) fn has_nightly() -> bool {
    process::succeeds("rustup", &["run", "nightly", "rustc", "--version"])
}

/// Documents one package. Those that it depends on come before it, so that it links to their
/// pages.
fn document(package: &Package, labels: bool, target: &Path) -> Result<(), Failure> {
    let mut command = Command::new("cargo");
    if labels {
        command.arg("+nightly");
    }
    command
        .args(["doc", "--quiet", "--locked", "--no-deps", "--lib", "--package", &package.name])
        .args(["--features", &package.doc_features.join(",")])
        .arg("--target-dir")
        .arg(target)
        .current_dir(root());
    let mut flags = "-D warnings".to_owned();
    if labels {
        flags += " ";
        flags += &package.doc_arguments.join(" ");
    }
    process::run(command.env("RUSTDOCFLAGS", flags))
}

/// Every family has a page, which says the feature that it needs.
fn families(package: &Package, labels: bool, pages: &Path) -> Result<(), Failure> {
    for family in &package.families {
        // The module of `rt-link` is `rt_link`.
        let path = pages.join(family.replace('-', "_")).join("index.html");
        if !read(&path)?.contains(LABEL) && labels {
            return Err(format!("{}: no label says which feature it needs", path.display()));
        }
    }
    if !package.families.is_empty() {
        println!("{} families are documented", package.families.len());
    }
    Ok(())
}

/// The documents of the repository.
fn documents() -> Result<(), Failure> {
    if !root().join(".git").exists() {
        println!("SKIPPED: links of documents, for this is no git repository");
        return Ok(());
    }
    let mut command = Command::new("git");
    let files = process::read(command.args(["ls-files", "-z", "*.md"]).current_dir(root()))?;
    let mut site = Site::default();
    // What is below `generated/src` is part of the pages: its links are relative to those.
    for file in files.split_terminator('\0').filter(|file| !file.starts_with("generated/src/")) {
        let path = root().join(file);
        site.add(&path, &links::to_html(&read(&path)?));
    }
    report(&site, "documents")
}

/// The README of a package. It is read on the page of the package, where the rest of the repository is not.
fn readme(package: &Package) -> Result<(), Failure> {
    let mut site = Site::default();
    // In a folder that does not exist, the links to files are dead.
    let path = Path::new("/packaged").join(package.file_name()).join("README.md");
    site.add(&path, &links::to_html(&read(&package.folder.join("README.md"))?));
    report(&site, &format!("README of {}", package.name))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn report(site: &Site, what: &str) -> Result<(), Failure> {
    let (documents, links) = site.size();
    let dead = site.dead();
    if dead.is_empty() {
        println!("{what}: {documents}, with {links} links that lead to files; all exist");
        return Ok(());
    }
    for line in &dead {
        eprintln!("{line}");
    }
    Err(format!("{} dead links in the {what}", dead.len()))
}
