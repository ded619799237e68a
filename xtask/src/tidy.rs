//! Checks the house rules that a program can check. Reads the files as text, and compiles only the
//! specs.

use std::fs;
use std::path::Path;

use netloom_cli::sources;
use netloom_codegen::Source;

use crate::layers;
use crate::spec_tools::failure;
use crate::workspace::{Failure, root};

/// Most lines of a file written by hand.
const MOST_LINES: usize = 500;

/// Folders and files that are not part of the project. `.git` is a file in a linked worktree.
const SKIPPED: &[&str] = &[".git", "artifacts", "corpus", "recordings", "target"];

/// The one file that may contain unsafe code.
const UNSAFE_FILE: &str = "runtime/src/socket/sys.rs";

/// How a generated file starts.
const GENERATED: &str = "// @generated";

/// Marks of unfinished code. Split, so that this file does not contain them.
const LEFT_BEHIND: &[&str] = &[
    concat!("to", "do!("),
    concat!("unimpl", "emented!("),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

/// Prefixes of paths that exist on one machine only. Split for the same reason.
const MACHINES: &[&str] =
    &[concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];

/// A text file of the project.
struct Text {
    /// Relative to the workspace, with `/` between the parts.
    path: String,
    text: String,
}

pub(crate) fn run() -> Result<(), Failure> {
    let texts = texts()?;
    let mut found: Vec<String> = texts.iter().flat_map(complaints).collect();
    let specs = sources::folder(&root().join("specs"), "specs").map_err(failure)?;
    found.extend(undocumented(&specs));
    found.extend(layers::violations()?);
    if found.is_empty() {
        println!("{} files follow the rules", texts.len());
        return Ok(());
    }
    for line in &found {
        eprintln!("{line}");
    }
    Err(format!("{} violations of house rules", found.len()))
}

/// Every text file below the workspace's folder, sorted by path.
fn texts() -> Result<Vec<Text>, Failure> {
    let mut texts = Vec::new();
    read(&root(), "", &mut texts)?;
    texts.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(texts)
}

fn read(folder: &Path, prefix: &str, texts: &mut Vec<Text>) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().map_err(named)?;
        if SKIPPED.contains(&name.as_str()) {
            continue;
        }
        if kind.is_dir() {
            read(&entry.path(), &format!("{path}/"), texts)?;
        } else if kind.is_file()
            && let Ok(text) = fs::read_to_string(entry.path())
        {
            texts.push(Text { path, text });
        }
    }
    Ok(())
}

/// The violations in a file, a line each that starts with the position.
fn complaints(file: &Text) -> Vec<String> {
    let mut found = Vec::new();
    let generated = file.text.starts_with(GENERATED);
    if rust(file) && !generated {
        whole_file(file, &mut found);
    }
    let spec = file.path.starts_with("specs/") && !file.path.ends_with(".md");
    if spec && !file.text.starts_with("# SPDX-License-Identifier: ") {
        found.push(format!("{}:1: the first line is not the licence identifier", file.path));
    }
    // Expected texts of tests may end in spaces.
    let spaces_matter = file.path.ends_with(".txt") || generated;
    for (index, line) in file.text.lines().enumerate() {
        let mut complain = |what: &str| found.push(format!("{}:{}: {what}", file.path, index + 1));
        if line.ends_with([' ', '\t']) && !spaces_matter {
            complain("ends in a space");
        }
        if rust(file) && LEFT_BEHIND.iter().any(|word| line.contains(word)) {
            complain("is unfinished");
        }
        if rust(file) && file.path != UNSAFE_FILE && is_unsafe(line) {
            complain("is unsafe code, which only the runtime's socket/sys.rs may contain");
        }
        if names_a_machine(line) {
            complain("contains a path that exists on one machine only");
        }
    }
    found
}

fn rust(file: &Text) -> bool {
    file.path.ends_with(".rs")
}

/// Checks a file of handwritten Rust. `generated/src` has no such files.
fn whole_file(file: &Text, found: &mut Vec<String>) {
    if file.path.starts_with("generated/src/") {
        found.push(format!("{}:1: has no `@generated` header", file.path));
        return;
    }
    if !file.text.starts_with("//!") {
        found.push(format!("{}:1: does not start with `//!`", file.path));
    }
    let lines = file.text.lines().count();
    if lines > MOST_LINES {
        found.push(format!("{}: {lines} lines, more than {MOST_LINES}", file.path));
    }
}

/// Whether the line contains unsafe code, as opposed to comments and names of lints.
fn is_unsafe(line: &str) -> bool {
    let code = line.trim_start();
    if code.starts_with("//") {
        return false;
    }
    code.match_indices("unsafe").any(|(at, word)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].trim_start();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '"')
            && (["{", "("].iter().any(|mark| after.starts_with(mark))
                || ["fn ", "impl ", "impl<", "trait ", "extern "]
                    .iter()
                    .any(|keyword| after.starts_with(keyword)))
    })
}

/// Whether the line contains a path like that of a home directory.
fn names_a_machine(line: &str) -> bool {
    MACHINES.iter().any(|start| {
        line.match_indices(start).any(|(at, _)| {
            // `a/root/b` is a relative path.
            let before = line[..at].chars().next_back();
            !before.is_some_and(|c| c.is_alphanumeric() || "_-.}$)".contains(c))
        })
    })
}

/// Operations without documentation.
fn undocumented(specs: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for spec in specs {
        // `generate --check` reports specs that do not compile.
        let Ok(compiled) = netloom_codegen::compile(spec) else { continue };
        for operation in &compiled.family.operations {
            if operation.doc.trim().is_empty() {
                found
                    .push(format!("{}: operation {} has no doc", spec.path, operation.name.kernel));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_follow_the_rules() {
        run().unwrap();
    }

    fn check(path: &str, text: &str) -> Vec<String> {
        complaints(&Text { path: path.to_owned(), text: text.to_owned() })
    }

    #[test]
    fn violations_are_found() {
        let long = format!("//! Long.\n{}", "\n".repeat(MOST_LINES));
        let too_long = format!("a.rs: {} lines, more than {MOST_LINES}", MOST_LINES + 1);
        let open = format!("//! A.\nfn f() {{ {}) }}\n", LEFT_BEHIND[0]);
        let path = format!("see {}somebody/notes\n", MACHINES[0]);
        let cases = [
            ("a.rs", "fn f() {}\n", "a.rs:1: does not start with `//!`"),
            ("a.rs", long.as_str(), too_long.as_str()),
            ("a.rs", "//! A. \n", "a.rs:1: ends in a space"),
            ("a.rs", open.as_str(), "a.rs:2: is unfinished"),
            ("a.md", path.as_str(), "a.md:1: contains a path that exists on one machine only"),
            (
                "specs/a.yaml",
                "name: a\n",
                "specs/a.yaml:1: the first line is not the licence identifier",
            ),
            (
                "generated/src/a/mod.rs",
                "//! A.\n",
                "generated/src/a/mod.rs:1: has no `@generated` header",
            ),
        ];
        for (path, text, expected) in cases {
            assert_eq!(check(path, text), [expected], "{path}");
        }
    }

    #[test]
    fn correct_files_pass() {
        let relative = format!("see a{}b\n", MACHINES[1]);
        let cases = [
            ("a.rs", "//! A, without unsafe code.\n#![forbid(unsafe_code)]\n"),
            ("a.rs", "// @generated from a spec\n"),
            ("a.txt", "ends in a space \n"),
            ("a.md", relative.as_str()),
        ];
        for (path, text) in cases {
            assert_eq!(check(path, text), [""; 0], "{path}");
        }
    }

    #[test]
    fn comments_about_unsafe_code_pass() {
        // Split, so that this file does not contain it.
        let word = concat!("un", "safe");
        assert!(is_unsafe(&format!("let x = {word} {{ f() }};")));
        assert!(is_unsafe(&format!("{word} impl Send for X {{}}")));
        assert!(!is_unsafe(&format!("// {word} {{ f() }}")));
        assert!(!is_unsafe(&format!("const WORDS: &str = \"{word} use\";")));
        let file = format!("//! A.\n{word} fn f() {{}}\n");
        assert_eq!(check(UNSAFE_FILE, &file).len(), 0);
        assert_eq!(check("b.rs", &file).len(), 1);
    }

    #[test]
    fn an_operation_without_a_doc_is_found() {
        let text = "name: a
protocol: genetlink
doc: A family.
attribute-sets:
  - name: s
    attributes:
      - { name: x, type: u32 }
operations:
  list:
    - { name: b, doc: '', value: 1, attribute-set: s, do: { request: { attributes: [x] } } }
";
        let spec = Source::new("a.yaml", text);
        assert_eq!(undocumented(&[spec]), ["a.yaml: operation b has no doc"]);
    }
}
