//! Which licences the dependencies may have: a list of names, and SPDX expressions over them.
//!
//! Looks at the product's dependency tree on this platform, all features on. The benchmarks
//! compare with crates that are nobody's dependency; theirs are not looked at.

use std::process::Command;

use serde_json::Value;

use crate::workspace::{Failure, root};

/// The licences that ask for no more than a notice.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Checks every package of the dependency tree.
pub(crate) fn run() -> Result<(), Failure> {
    let metadata = metadata()?;
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    if packages.is_empty() {
        return Err("`cargo metadata` lists no packages".to_owned());
    }
    let wrong: Vec<_> = packages.iter().filter_map(|package| complaint(package).err()).collect();
    if wrong.is_empty() {
        println!("{} packages, all under licences of the list", packages.len());
        return Ok(());
    }
    for line in &wrong {
        eprintln!("{line}");
    }
    Err(format!("{} packages have licences that are not on the list", wrong.len()))
}

fn metadata() -> Result<Value, Failure> {
    let host = host()?;
    let arguments =
        ["metadata", "--locked", "--all-features", "--format-version=1", "--filter-platform"];
    let output = Command::new("cargo")
        .args(arguments)
        .arg(host)
        .current_dir(root())
        .output()
        .map_err(|error| format!("cargo cannot be started: {error}"))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`cargo metadata` failed:\n{}", text.trim_end()));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("`cargo metadata`: {error}"))
}

/// The triple that code is compiled for when nothing is said.
pub(crate) fn host() -> Result<String, Failure> {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .map_err(|error| format!("rustc cannot be started: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find_map(|line| line.strip_prefix("host: "));
    line.map(str::to_owned).ok_or_else(|| "`rustc -vV` names no host".to_owned())
}

fn complaint(package: &Value) -> Result<(), String> {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    let named = format!("{} {}", text("name"), text("version"));
    if text("license").is_empty() {
        return Err(format!("{named}: states no licence"));
    }
    match Expression::allowed(text("license")) {
        Ok(true) => Ok(()),
        Ok(false) => Err(format!("{named}: {}", text("license"))),
        Err(reason) => {
            Err(format!("{named}: {:?} is no SPDX expression: {reason}", text("license")))
        }
    }
}

/// An SPDX licence expression that is being read; `/` is the old way to write `OR`.
struct Expression<'a> {
    words: Vec<&'a str>,
    next: usize,
}

impl<'a> Expression<'a> {
    /// Whether one who keeps to the list may use what is under the licence.
    fn allowed(text: &'a str) -> Result<bool, String> {
        let mut expression = Self { words: words(text), next: 0 };
        let allowed = expression.any()?;
        match expression.peek() {
            None => Ok(allowed),
            Some(word) => Err(format!("{word:?} is out of place")),
        }
    }

    /// `A OR B`, which binds less than `AND`.
    fn any(&mut self) -> Result<bool, String> {
        let mut allowed = self.all()?;
        while self.take_if(|word| word.eq_ignore_ascii_case("OR") || word == "/") {
            allowed |= self.all()?;
        }
        Ok(allowed)
    }

    /// `A AND B`.
    fn all(&mut self) -> Result<bool, String> {
        let mut allowed = self.one()?;
        while self.take_if(|word| word.eq_ignore_ascii_case("AND")) {
            allowed &= self.one()?;
        }
        Ok(allowed)
    }

    /// A parenthesis, or a licence with or without an exception.
    fn one(&mut self) -> Result<bool, String> {
        if self.take_if(|word| word == "(") {
            let allowed = self.any()?;
            return if self.take_if(|word| word == ")") {
                Ok(allowed)
            } else {
                Err("a parenthesis is not closed".to_owned())
            };
        }
        let name = self.name()?;
        if self.take_if(|word| word.eq_ignore_ascii_case("WITH")) {
            let exception = self.name()?;
            return Ok(ALLOWED.contains(&format!("{name} WITH {exception}").as_str()));
        }
        Ok(ALLOWED.contains(&name))
    }

    fn name(&mut self) -> Result<&'a str, String> {
        let word = self.peek().ok_or("it ends too early")?;
        let operator = ["AND", "OR", "WITH"].iter().any(|name| word.eq_ignore_ascii_case(name));
        if operator || ["(", ")", "/"].contains(&word) {
            return Err(format!("{word:?} stands where a licence belongs"));
        }
        self.next += 1;
        Ok(word)
    }

    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.next).copied()
    }

    fn take_if(&mut self, wanted: impl FnOnce(&str) -> bool) -> bool {
        let found = self.peek().is_some_and(wanted);
        self.next += usize::from(found);
        found
    }
}

/// The words of an expression; parentheses and slashes are words of their own.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in text.split_whitespace() {
        let mut rest = part;
        while let Some(at) = rest.find(['(', ')', '/']) {
            words.push(&rest[..at]);
            words.push(&rest[at..=at]);
            rest = &rest[at + 1..];
        }
        words.push(rest);
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dependencies_have_licences_of_the_list() {
        run().unwrap();
    }

    #[test]
    fn expressions() {
        let cases = [
            ("MIT", Ok(true)),
            ("GPL-3.0-only", Ok(false)),
            ("MIT OR GPL-3.0-only", Ok(true)),
            ("GPL-3.0-only AND MIT", Ok(false)),
            ("MIT/Apache-2.0", Ok(true)),
            ("GPL-2.0/GPL-3.0", Ok(false)),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", Ok(true)),
            ("(MIT OR Apache-2.0) AND GPL-3.0-only", Ok(false)),
            ("MIT OR Apache-2.0 AND GPL-3.0-only", Ok(true)),
            ("GPL-3.0-only OR (ISC AND Zlib)", Ok(true)),
            ("Apache-2.0 WITH LLVM-exception", Ok(true)),
            ("GPL-2.0 WITH Classpath-exception-2.0", Ok(false)),
            ("MIT OR", Err("it ends too early")),
            ("(MIT", Err("a parenthesis is not closed")),
            ("MIT Apache-2.0", Err("\"Apache-2.0\" is out of place")),
            ("AND MIT", Err("\"AND\" stands where a licence belongs")),
            ("", Err("it ends too early")),
        ];
        for (text, expected) in cases {
            assert_eq!(Expression::allowed(text), expected.map_err(str::to_owned), "{text}");
        }
    }

    #[test]
    fn a_package_without_a_licence_is_named() {
        let package = serde_json::json!({ "name": "x", "version": "1.0.0", "license": null });
        assert_eq!(complaint(&package), Err("x 1.0.0: states no licence".to_owned()));
    }
}
