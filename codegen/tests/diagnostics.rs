//! Broken specs and exactly what is said about them.
//!
//! `diagnostics/NAME.yaml` is the spec, `diagnostics/NAME.txt` the text. After a change that is
//! meant, `NETLOOM_BLESS=1 cargo test -p netloom-codegen --test diagnostics` rewrites the texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use netloom_codegen::{Source, compile, compile_all};

#[test]
fn texts_are_exact() {
    let mut wrong = Vec::new();
    let specs = specs();
    assert!(!specs.is_empty(), "no broken specs found");
    for spec in specs {
        let text = explain(&source(&spec));
        let expected_path = spec.with_extension("txt");
        if blessing() {
            fs::write(&expected_path, &text).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        if text != expected {
            wrong.push(format!("{}\n{}", spec.display(), difference(&expected, &text)));
        }
    }
    let bless = "NETLOOM_BLESS=1 cargo test -p netloom-codegen --test diagnostics";
    assert!(wrong.is_empty(), "{}\nif this is right, run {bless}", wrong.join("\n"));
}

#[test]
fn every_text_has_its_spec() {
    if blessing() {
        return;
    }
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        assert!(path.with_extension("yaml").exists(), "{} has no spec", path.display());
        assert!(path.with_extension("txt").exists(), "{} has no text", path.display());
    }
}

#[test]
fn bombs_are_refused_quickly() {
    let start = Instant::now();
    let found = compile(&source(&folder().join("alias-bomb.yaml"))).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(1), "it took {:?}", start.elapsed());
    assert_eq!(found[0].message, "the aliases of this file expand to too many nodes");
}

#[test]
fn places_are_counted_from_one_and_in_characters() {
    let text = "name: t\ndoc: d\nattribute-sets: []\noperations: {list: [], \u{e4}: 1}\n";
    let source = Source::new("t.yaml", text);
    let found = compile(&source).unwrap_err();
    assert_eq!((found[0].line, found[0].column), (4, 24));
    assert_eq!(&text[found[0].span.clone()], "\u{e4}");
    assert_eq!(found[0].yaml_path, "operations.\u{e4}");
}

#[test]
fn families_are_described_once() {
    let spec = |path: &str, name: &str| {
        let rest = "doc: d\nattribute-sets: []\noperations: {list: []}\n";
        Source::new(path, format!("name: {name}\n{rest}"))
    };
    let messages = |sources: &[Source]| -> Vec<String> {
        compile_all(sources).unwrap_err().iter().map(ToString::to_string).collect()
    };
    let same = messages(&[spec("a.yaml", "x"), spec("b.yaml", "x")]);
    assert_eq!(same, ["b.yaml:1:7: error: `a.yaml` already describes the family `x` (at name)"]);
    let module = messages(&[spec("a.yaml", "x-y"), spec("b.yaml", "x_y")]);
    let text = "b.yaml:1:7: error: the families `x_y` and `x-y` (`a.yaml`) both need the module `x_y` \
                (at name)";
    assert_eq!(module, [text]);
    assert!(compile_all(&[spec("a.yaml", "x"), spec("b.yaml", "y")]).is_ok());
}

fn blessing() -> bool {
    std::env::var_os("NETLOOM_BLESS").is_some()
}

/// Everything that is said about a spec.
fn explain(source: &Source) -> String {
    let found = match compile(source) {
        Ok(compiled) => compiled.warnings,
        Err(found) => found,
    };
    found.iter().map(|found| found.render(source, false) + "\n\n").collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

fn specs() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut specs: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    specs.sort();
    specs
}

fn source(path: &Path) -> Source {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Source::new(name, fs::read(path).unwrap())
}

/// The lines that differ, with those around them left out.
fn difference(expected: &str, text: &str) -> String {
    let (mut old, mut new) = (expected.lines(), text.lines());
    let mut out = String::new();
    loop {
        match (old.next(), new.next()) {
            (None, None) => return out,
            (old, new) if old == new => {}
            (old, new) => {
                out.extend(old.map(|line| format!("-{line}\n")));
                out.extend(new.map(|line| format!("+{line}\n")));
            }
        }
    }
}
