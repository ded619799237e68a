//! Real specs: the kernel's own, and this project's, whole and mangled.
//!
//! The kernel's specs and the messages its tools make of them lie beside the project in `shared`;
//! without that folder these tests say so and pass.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use netloom_codegen::ir::{Family, Operation};
use netloom_codegen::{Source, compile, compile_all};
use serde_json::Value;

#[test]
fn the_kernels_specs_compile() {
    for (folder, count) in [("latest", 33), ("v6.12", 19)] {
        let Some(specs) = shared(&format!("kernel-specs/{folder}")) else {
            return;
        };
        let sources = sources(&specs);
        assert_eq!(sources.len(), count, "specs in {folder}");
        if let Err(found) = compile_all(&sources) {
            let found: Vec<_> = found.iter().map(ToString::to_string).collect();
            panic!("{}", found.join("\n"));
        }
    }
}

#[test]
fn ids_and_layouts_are_those_of_the_kernels_tools() {
    let Some(specs) = shared("kernel-specs/latest") else {
        return;
    };
    let Some(vectors) = shared("vectors") else {
        return;
    };
    for source in sources(&specs) {
        let family = compile(&source).unwrap().family;
        let name = Path::new(&source.path).with_extension("jsonl");
        let lines = fs::read_to_string(vectors.join(name)).unwrap();
        for line in lines.lines() {
            let vector: Value = serde_json::from_str(line).unwrap();
            check_vector(&family, &vector);
        }
    }
}

fn check_vector(family: &Family, vector: &Value) {
    let text = |key: &str| vector[key].as_str().unwrap_or_default();
    let mode = text("mode");
    let expected = match mode {
        "set" => return,
        "struct" => text("hex").len() as u64 / 2,
        _ => vector["cmd"].as_u64().unwrap(),
    };
    let found = if mode == "struct" {
        let layout = family.structs.iter().find(|of| of.name.kernel == text("name"));
        layout.map(|of| of.size as u64)
    } else {
        let operation = family.operations.iter().find(|of| of.name.kernel == text("op"));
        operation.and_then(|of| id(of, mode, text("dir"))).map(u64::from)
    };
    // Structs are sent cut off and with excess too.
    if mode != "struct" || vector.get("variant").is_none() {
        assert_eq!(found, Some(expected), "{}", text("id"));
    }
}

fn id(operation: &Operation, mode: &str, direction: &str) -> Option<u16> {
    let exchange = match mode {
        "do" => operation.do_.as_ref()?,
        "dump" => operation.dump.as_ref()?,
        _ => return Some(operation.notification.as_ref()?.message.id),
    };
    match direction {
        "request" => Some(exchange.request.id),
        _ => Some(exchange.reply.as_ref()?.id),
    }
}

#[test]
fn the_projects_specs_compile_without_warnings() {
    for source in own() {
        let compiled = compile(&source).unwrap_or_else(|found| panic!("{found:#?}"));
        assert_eq!(compiled.warnings, [], "{}", source.path);
    }
}

#[test]
fn mangled_specs_never_panic() {
    let small = own().into_iter().filter(|source| source.bytes.len() < 6_000);
    for source in small {
        let text = String::from_utf8(source.bytes).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for index in 0..lines.len() {
            let mut without = lines.clone();
            let line = without.remove(index);
            survives(&without.join("\n"));
            // A list instead of the value, and a line in the wrong place.
            without.insert(index, "  - [1, {a: b}]");
            survives(&without.join("\n"));
            without.swap_remove(index);
            without.insert(index / 2, line);
            survives(&without.join("\n"));
        }
        for end in (0..text.len()).step_by(97) {
            survives(&text[..end]);
        }
    }
}

/// Compiles and draws whatever is wrong.
fn survives(text: &str) {
    let source = Source::new("mangled.yaml", text);
    let found = match compile(&source) {
        Ok(compiled) => compiled.warnings,
        Err(found) => {
            assert!(!found.is_empty());
            found
        }
    };
    for found in found.iter().take(3) {
        assert!(found.render(&source, true).contains("mangled.yaml"));
    }
}

fn own() -> Vec<Source> {
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs"))
}

fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(folder);
    if path.exists() {
        return Some(path);
    }
    // Straight to the terminal: what a passing test prints by macro is kept back.
    let _ = writeln!(std::io::stderr(), "SKIPPED: no {}", path.display());
    None
}

fn sources(folder: &Path) -> Vec<Source> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    paths.sort();
    let source = |path: &PathBuf| {
        Source::new(path.file_name().unwrap().to_string_lossy(), fs::read(path).unwrap())
    };
    paths.iter().map(source).collect()
}
