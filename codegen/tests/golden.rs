//! One small spec per construct, and exactly what becomes of it.
//!
//! `golden/NAME.yaml` is the spec, `golden/NAME.rs` the files of its family, one after the other.
//! After a change that is meant, `NETLOOM_BLESS=1 cargo test -p netloom-codegen --test golden`
//! rewrites the latter. The families are compiled as one crate too, without warnings, and used by
//! the tests in `golden/behaviour`. The kernel's specs lie beside the project in `shared`; without
//! that folder the tests of them say so and pass.

#[path = "golden/support/difference.rs"]
mod difference;
#[path = "golden/support/krate.rs"]
mod krate;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use krate::Crate;
use netloom_codegen::ir::Family;
use netloom_codegen::{Source, compile, emit};

/// How to accept what the generator makes now.
const BLESS: &str = "NETLOOM_BLESS=1 cargo test -p netloom-codegen --test golden";

#[test]
fn output_is_exact() {
    let families = families(&folder());
    assert!(families.len() > 30, "only {} specs found", families.len());
    let mut wrong = Vec::new();
    for (path, family) in &families {
        let files = emit::family(family).unwrap();
        let sections: Vec<_> =
            files.iter().map(|file| format!("// ==== {}\n{}", file.path, file.text)).collect();
        wrong.extend(compare(&path.with_extension("rs"), &sections.join("\n")));
    }
    // The crate around them, for two of them.
    let names = ["flag", "sub-message"];
    let some = families.iter().map(|(_, family)| family);
    let some: Vec<_> =
        some.filter(|family| names.contains(&family.name.kernel.as_str())).cloned().collect();
    let library = emit::library(&some).unwrap();
    let features = emit::features(&some).replace('\n', "\n// ");
    let text = format!("{}\n// ==== features\n// {}", library.text, features.trim_end());
    wrong.extend(compare(&folder().join("support/library.rs"), &(text + "\n")));
    assert!(wrong.is_empty(), "{}\nif this is right, run {BLESS}", wrong.join("\n"));
}

#[test]
fn every_expectation_has_its_spec() {
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let spec = path.is_dir() || path.with_extension("yaml").exists();
        assert!(spec, "{} has no spec", path.display());
    }
}

#[test]
fn families_compile_and_behave() {
    let families: Vec<_> = families(&folder()).into_iter().map(|(_, family)| family).collect();
    let tests = folder().join("behaviour/main.rs");
    let tests = Some(tests.as_path());
    Crate { name: "netloom-golden", families: &families, tests, included: false }.run("test");
}

#[test]
fn families_compile_where_they_are_included() {
    let families: Vec<_> = families(&folder()).into_iter().map(|(_, family)| family).collect();
    let name = "netloom-included";
    Crate { name, families: &families, tests: None, included: true }.run("check");
}

/// What somebody sees who updates the runtime and not the code that was generated for it.
#[test]
fn code_for_another_version_of_the_contract_is_refused_with_one_sentence() {
    let flag = family(&folder().join("flag.yaml"));
    let families = std::slice::from_ref(&flag);
    let krate = Crate { name: "netloom-other-version", families, tests: None, included: false };
    let (success, text) = krate.compile("check", |text| {
        text.replace("version: 1;", "version: 2;").replace("__v1::imports", "__v2::imports")
    });
    assert!(!success);
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("error")).collect();
    let [sentence, stopped] = errors[..] else { panic!("{text}") };
    assert_eq!(
        sentence,
        "error: this module was generated for version 2 of the runtime's contract, and this \
         netloom-runtime has version 1: generate it again with the netloom-codegen of the same \
         release"
    );
    assert!(stopped.starts_with("error: could not compile"), "{text}");
}

/// What somebody sees who sends an operation in a way that the kernel does not have.
#[test]
fn an_operation_that_cannot_be_sent_so_is_an_error_that_says_what_can() {
    let unified = family(&folder().join("ids-unified.yaml"));
    let families = std::slice::from_ref(&unified);
    let krate = Crate { name: "netloom-misuse", families, tests: None, included: false };
    let (success, text) = krate.compile("check", |text| {
        let misuse = "fn one<R: Do>(_: R) {}\nfn answered<R: DoReply>(_: R) {}\n\
                      fn all<R: Dump>(_: R) {}\nfn protocol<P: Protocol>() {}\n\
                      /// Misuse.\npub fn misuse() {\n    one(ids_unified::far());\n    \
                      answered(ids_unified::set());\n    all(ids_unified::next());\n    \
                      protocol::<ids_unified::Family>();\n}\n";
        if text.starts_with("//! Generated families.") { text + misuse } else { text }
    });
    assert!(!success);
    let said: Vec<_> = text
        .lines()
        .filter_map(|line| {
            line.strip_prefix("error[E0277]: ").or(line.trim().strip_prefix("= note: "))
        })
        .filter(|line| {
            !line.starts_with("required for ") && !line.starts_with("this error originates")
        })
        .collect();
    assert_eq!(
        said,
        [
            "this operation cannot be requested for one object",
            "the kernel has it as a dump only: use `dump` or `snapshot`",
            "the kernel does not answer this operation with an object",
            "use `request` if it changes something, and `dump` or `snapshot` if it lists all objects",
            "this operation has no dump",
            "use `request` if it changes something, and `get` or `get_all` if the kernel answers it",
            "`operations::Family` is not a netlink protocol",
            "use `Route`, `Netfilter` or `Generic`, or `Raw<NUMBER>` for another protocol",
        ],
        "{text}"
    );
}

#[test]
fn the_kernels_specs_become_files_that_parse() {
    for (folder, count) in [("latest", 33), ("v6.12", 19)] {
        let Some(specs) = kernel_specs(folder) else { return };
        let families = families(&specs);
        assert_eq!(families.len(), count, "specs in {folder}");
        for (path, family) in families {
            for file in emit::family(&family).unwrap() {
                let parsed = syn::parse_file(&file.text);
                let error = parsed.map(drop).map_err(|error| error.to_string());
                assert_eq!(error, Ok(()), "{} of {}", file.path, path.display());
            }
        }
    }
}

/// Takes half a minute, so it runs by
/// `cargo test -p netloom-codegen --test golden -- --ignored`.
#[test]
#[ignore = "compiles 33 families"]
fn the_kernels_specs_compile() {
    for folder in ["latest", "v6.12"] {
        let Some(specs) = kernel_specs(folder) else { return };
        let families: Vec<_> = families(&specs).into_iter().map(|(_, family)| family).collect();
        let name = "netloom-kernel";
        Crate { name, families: &families, tests: None, included: false }.run("check");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn kernel_specs(folder: &str) -> Option<PathBuf> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/kernel-specs");
    let path = specs.join(folder);
    if path.exists() {
        return Some(path);
    }
    // Straight to the terminal: what a passing test prints by macro is kept back.
    let _ = writeln!(std::io::stderr(), "SKIPPED: no {}", path.display());
    None
}

/// The specs of a folder, each with its path, in the order of the paths.
fn families(folder: &Path) -> Vec<(PathBuf, Family)> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "yaml"));
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), family(&path))).collect()
}

fn family(path: &Path) -> Family {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let source = Source::new(name, fs::read(path).unwrap());
    compile(&source).map(|compiled| compiled.family).unwrap_or_else(|found| {
        let found: Vec<_> = found.iter().map(|found| found.render(&source, false)).collect();
        panic!("{}", found.join("\n"));
    })
}

/// What is different from the expectation in `path`; nothing if that is to be rewritten.
fn compare(path: &Path, text: &str) -> Option<String> {
    let text = format!("// @generated by `{BLESS}`\n\n{text}");
    if std::env::var_os("NETLOOM_BLESS").is_some() {
        fs::write(path, text).unwrap();
        return None;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    (text != expected)
        .then(|| format!("{}\n{}", path.display(), difference::lines(&expected, &text)))
}
