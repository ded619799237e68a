//! The packages that are published, as their manifests describe them.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::process;
use crate::workspace::{Failure, root};

/// Their names, each after those that it depends on: the order to publish them in.
const NAMES: [&str; 4] = ["netloom-runtime", "netloom-codegen", "netloom", "netloom-cli"];

/// A package that is published.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// Where its manifest and README are.
    pub(crate) folder: PathBuf,
    /// Name of its library in paths of Rust; `None` if it has none.
    pub(crate) library: Option<String>,
    /// The features that docs.rs turns on.
    pub(crate) doc_features: Vec<String>,
    /// The arguments that docs.rs passes to rustdoc.
    pub(crate) doc_arguments: Vec<String>,
    /// The features of families, which the feature `all` turns on.
    pub(crate) families: Vec<String>,
}

impl Package {
    /// Name of the packaged file, without `.crate`, and of the only folder in it.
    pub(crate) fn file_name(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Reads the manifests.
///
/// # Errors
/// The workspace has another package that may be published, or lacks one.
pub(crate) fn all() -> Result<Vec<Package>, Failure> {
    let mut command = Command::new("cargo");
    command.args(["metadata", "--no-deps", "--offline", "--format-version=1"]).current_dir(root());
    let metadata: Value = serde_json::from_str(&process::read(&mut command)?)
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let packages: Vec<_> = array(&metadata["packages"])
        .iter()
        // `publish = false` is an empty list of registries.
        .filter(|package| package["publish"].is_null())
        .collect();
    for package in &packages {
        let name = text(&package["name"]);
        if !NAMES.contains(&name.as_str()) {
            return Err(format!(
                "{name} may be published, but xtask/src/published.rs has no {name}"
            ));
        }
    }
    NAMES
        .iter()
        .map(|name| {
            let package = packages.iter().find(|package| package["name"] == *name);
            package.map(|package| read(package)).ok_or_else(|| format!("{name} is not published"))
        })
        .collect()
}

fn read(package: &Value) -> Package {
    let docs = &package["metadata"]["docs"]["rs"];
    let library = array(&package["targets"]).iter().find(|target| target["kind"][0] == "lib");
    Package {
        name: text(&package["name"]),
        library: library.map(|target| text(&target["name"])),
        version: text(&package["version"]),
        folder: PathBuf::from(text(&package["manifest_path"])).parent().unwrap_or(&root()).into(),
        doc_features: texts(&docs["features"]),
        doc_arguments: texts(&docs["rustdoc-args"]),
        families: texts(&package["features"]["all"]),
    }
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn texts(value: &Value) -> Vec<String> {
    array(value).iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifests_say_what_docs_rs_needs() {
        for package in all().unwrap().iter().filter(|package| package.library.is_some()) {
            assert_eq!(package.doc_arguments, ["--cfg", "docsrs"], "{}", package.name);
            let expected = if package.name == "netloom" { "all" } else { "" };
            assert!(expected.is_empty() || package.doc_features.iter().any(|it| it == expected));
            assert_eq!(package.families.is_empty(), package.name != "netloom");
        }
    }
}
