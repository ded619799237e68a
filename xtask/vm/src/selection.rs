//! Selects the tests that run in virtual machines: those of the generated crate whose first lines
//! ask for it.
//!
//! ```text
//! //! VM: modules=wireguard,mac80211_hwsim:radios=2 programs=ip,wg
//! ```
//!
//! Options of a module follow it, each after a colon. Every list is optional, and a test may have
//! several such lines. `simulators=` names modules that we build. `kernels=` names the kernels that
//! the test runs on; without it, those of Debian. A module that a kernel lacks is reported and fails
//! the test, like a skip, unless the allow-list in [`skips`](crate::skips) has it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use clap::ValueEnum as _;
use serde_json::Value;

use crate::kernel::Kernel;
use crate::paths::{Failure, root};
use crate::tools;

/// How the line starts.
const MARK: &str = "//! VM:";

/// Features of the generated crate that do not stand for a family.
const NO_FAMILIES: &[&str] = &["all", "json", "log", "socket", "testing", "tokio"];

/// A test of the generated crate.
pub struct Test {
    /// Its name for `cargo test --test`.
    pub name: String,
    /// The file, relative to the workspace's folder.
    pub path: String,
    /// The features that it is built with, families among them.
    features: Vec<String>,
    /// What it needs in a guest; `None` if it does not run in one.
    needs: Option<Needs>,
}

impl Test {
    /// Whether it runs in virtual machines as well.
    #[must_use]
    pub const fn in_machine(&self) -> bool {
        self.needs.is_some()
    }

    /// The families that it is built with, unless it is built with all of them.
    pub fn families(&self) -> impl Iterator<Item = &str> {
        self.features.iter().map(String::as_str).filter(|name| !NO_FAMILIES.contains(name))
    }

    /// Whether it runs on a kernel.
    pub(crate) fn runs_on(&self, kernel: Kernel) -> bool {
        self.needs.as_ref().is_some_and(|needs| match needs.kernels.as_slice() {
            [] => !kernel.is_special(),
            named => named.contains(&kernel),
        })
    }

    /// The kernel that it runs on in virtual machines, if there is exactly one.
    #[must_use]
    pub fn only_kernel(&self) -> Option<&'static str> {
        match self.needs.as_ref()?.kernels.as_slice() {
            [only] => Some(only.name()),
            _ => None,
        }
    }

    /// Modules to load, each followed by its options.
    pub(crate) fn modules(&self) -> &[String] {
        self.needs.as_ref().map(|needs| needs.modules.as_slice()).unwrap_or_default()
    }

    /// Programs to include.
    pub(crate) fn programs(&self) -> &[String] {
        self.needs.as_ref().map(|needs| needs.programs.as_slice()).unwrap_or_default()
    }
}

/// What a test needs in its guest.
#[derive(Debug, Default, PartialEq, Eq)]
struct Needs {
    kernels: Vec<Kernel>,
    modules: Vec<String>,
    programs: Vec<String>,
}

/// The tests for one of `kernels` that match one of `words`: a feature, or part of the name. All if
/// there are no words.
pub(crate) fn find(words: &[String], kernels: &[Kernel]) -> Result<Vec<Test>, Failure> {
    let mut tests = all()?;
    tests.retain(|test| kernels.iter().any(|kernel| test.runs_on(*kernel)));
    tests.retain(|test| words.is_empty() || words.iter().any(|word| matches(test, word)));
    match words {
        [] if tests.is_empty() => Err(format!("no test has a line `{MARK}` for these kernels")),
        [_, ..] if tests.is_empty() => {
            Err(format!("no test for these kernels matches {}", words.join(" or ")))
        }
        _ => Ok(tests),
    }
}

/// All tests of the generated crate, whether they run in virtual machines or not.
///
/// # Errors
/// `cargo metadata` fails, or a test has a malformed `VM:` line.
pub fn all() -> Result<Vec<Test>, Failure> {
    let mut metadata = Command::new("cargo");
    metadata.args(["metadata", "--no-deps", "--format-version=1"]).current_dir(root());
    let metadata: Value = serde_json::from_str(&tools::run(&mut metadata)?)
        .map_err(|error| format!("`cargo metadata`: {error}"))?;
    let root = format!("{}/", root().display());
    let mut tests = Vec::new();
    for package in list(&metadata["packages"]).iter().filter(|package| package["name"] == "netloom")
    {
        for target in list(&package["targets"]).iter().filter(|target| target["kind"][0] == "test")
        {
            let (name, path) = (text(&target["name"]), text(&target["src_path"]));
            let source = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
            let needs = needs(&source).map_err(|wrong| format!("{path}: {wrong}"))?;
            let path = path.strip_prefix(&root).unwrap_or(path).to_owned();
            let features =
                list(&target["required-features"]).iter().map(|name| text(name).to_owned());
            tests.push(Test { name: name.to_owned(), path, features: features.collect(), needs });
        }
    }
    Ok(tests)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn matches(test: &Test, word: &str) -> bool {
    let plain = |text: &str| text.replace('-', "_");
    let word = plain(word);
    test.features.iter().any(|feature| plain(feature) == word) || plain(&test.name).contains(&word)
}

/// What the first lines of a test ask for; `None` if nothing.
fn needs(source: &str) -> Result<Option<Needs>, String> {
    let mut found = None;
    let head = source.lines().take_while(|line| line.starts_with("//!"));
    for line in head.filter_map(|line| line.strip_prefix(MARK)) {
        let needs: &mut Needs = found.get_or_insert_default();
        for word in line.split_whitespace() {
            match word.split_once('=') {
                Some(("modules" | "simulators", names)) => {
                    needs.modules.extend(names.split(',').map(|name| name.replace(':', " ")));
                }
                Some(("kernels", names)) => {
                    for name in names.split(',') {
                        let kernel = Kernel::from_str(name, false);
                        needs
                            .kernels
                            .push(kernel.map_err(|_| format!("there is no kernel {name}"))?);
                    }
                }
                Some(("programs", names)) => {
                    needs.programs.extend(names.split(',').map(str::to_owned));
                }
                _ => {
                    return Err(format!(
                        "expected kernels=…, modules=…, simulators=… or programs=… after {MARK}, got {word:?}"
                    ));
                }
            }
        }
    }
    Ok(found)
}

/// Builds the tests. Returns the binary of each by name.
pub(crate) fn build(tests: &[Test]) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let mut command = Command::new("cargo");
    command.args(["test", "--locked", "--package=netloom", "--all-features", "--no-run"]);
    command.args(["--message-format=json-render-diagnostics"]).current_dir(root());
    for test in tests {
        command.args(["--test", &test.name]);
    }
    let printed = tools::run(command.stdin(Stdio::null()))?;
    let mut binaries = BTreeMap::new();
    for message in printed.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        if message["target"]["kind"][0] == "test"
            && let Some(path) = message["executable"].as_str()
        {
            binaries.insert(text(&message["target"]["name"]).to_owned(), PathBuf::from(path));
        }
    }
    match tests.iter().find(|test| !binaries.contains_key(&test.name)) {
        Some(test) => Err(format!("cargo built no test {}", test.name)),
        None => Ok(binaries),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read() {
        let source = "//! A test.\n//! VM: modules=a,b:x=1:y=2 programs=ip\n//! VM: programs=tc\n\n//! VM: no\n";
        let expected = Needs {
            kernels: Vec::new(),
            modules: vec!["a".to_owned(), "b x=1 y=2".to_owned()],
            programs: vec!["ip".to_owned(), "tc".to_owned()],
        };
        assert_eq!(needs(source), Ok(Some(expected)));
        assert_eq!(needs("//! A test.\n"), Ok(None));
        assert_eq!(needs("//! VM:\n"), Ok(Some(Needs::default())));
        let named = needs("//! VM: kernels=7.3-psp,6.12\n").unwrap().unwrap_or_default();
        assert_eq!(named.kernels, [Kernel::Custom, Kernel::Stable]);
        assert!(needs("//! VM: kernels=5.10\n").is_err());
        let wrong = needs("//! VM: module=a\n").unwrap_err();
        assert!(wrong.ends_with("\"module=a\""), "{wrong}");
    }

    #[test]
    fn tests_are_found_by_family_and_by_name() {
        let test = Test {
            name: "link_kinds".to_owned(),
            path: String::new(),
            features: vec!["rt-link".to_owned(), "socket".to_owned()],
            needs: None,
        };
        for word in ["rt-link", "rt_link", "kinds", "link-kinds"] {
            assert!(matches(&test, word), "{word}");
        }
        assert!(!matches(&test, "rt"));
        assert_eq!(test.families().collect::<Vec<_>>(), ["rt-link"]);
    }

    #[test]
    fn only_tests_that_name_a_special_kernel_run_on_it() {
        let test = |kernels: &[Kernel]| Test {
            name: String::new(),
            path: String::new(),
            features: Vec::new(),
            needs: Some(Needs { kernels: kernels.to_vec(), ..Needs::default() }),
        };
        let on = |test: Test| {
            let all = Kernel::ALL.iter().copied();
            all.filter(|kernel| test.runs_on(*kernel)).collect::<Vec<_>>()
        };
        assert_eq!(on(test(&[])), [Kernel::Stable, Kernel::Newest]);
        assert_eq!(on(test(&[Kernel::Custom])), [Kernel::Custom]);
        for kernel in Kernel::ALL {
            assert_eq!(Kernel::from_str(kernel.name(), false), Ok(*kernel));
        }
    }

    #[test]
    fn every_head_of_the_project_can_be_read() {
        let tests = all().unwrap();
        let kinds = tests.iter().find(|test| test.name == "link_kinds").unwrap();
        assert!(kinds.in_machine());
        assert_eq!(kinds.path, "generated/tests/link_kinds/main.rs");
    }
}
