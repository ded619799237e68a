//! netloom without std: compiles and runs a separate crate that depends on it.
//!
//! On a target with an operating system, a `no_std` crate may depend on crates that use std. So the
//! crate is first compiled with a panic handler, of which there can be only one.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A target without an operating system.
const BARE: &str = "thumbv7em-none-eabi";

const LIBRARY: &str = include_str!("no_std_consumer/lib.rs");
const BEHAVIOUR: &str = include_str!("no_std_consumer/behaviour.rs");

#[test]
fn a_program_without_std_makes_requests_and_reads_answers() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_std_consumer");
    write(&folder.join("Cargo.toml"), manifest().as_bytes());
    write(&folder.join("src/lib.rs"), LIBRARY.as_bytes());
    write(&folder.join("tests/behaviour.rs"), BEHAVIOUR.as_bytes());
    // Cargo removes what the crate does not need from it.
    let lock = fs::read(manifest_folder().join("../Cargo.lock")).unwrap();
    fs::write(folder.join("Cargo.lock"), lock).unwrap();
    cargo(&folder, &["build", "--features", "bare"]);
    if installed(BARE) {
        cargo(&folder, &["build", "--features", "bare", "--target", BARE]);
    } else {
        // Straight to stderr: the harness captures what a passing test prints by macro.
        let _ = writeln!(std::io::stderr(), "SKIPPED: the target {BARE} is not installed");
    }
    cargo(&folder, &["test"]);
}

fn manifest_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn manifest() -> String {
    let netloom = manifest_folder();
    format!(
        "[package]\nname = \"no_std_consumer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         publish = false\n\n[workspace]\n\n[features]\nbare = []\n\n[dependencies.netloom]\n\
         path = {netloom:?}\ndefault-features = false\nfeatures = [\"rt-link\", \"json\"]\n"
    )
}

/// Cargo compares modification times.
fn write(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Runs cargo with a separate target folder: the cargo that runs this test locks the usual one. It
/// needs no network, because the workspace's build has fetched everything.
fn cargo(folder: &Path, arguments: &[&str]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_std_target");
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(output.status.success(), "cargo {}\n{text}", arguments.join(" "));
    if arguments == ["test"] {
        assert!(text.contains("3 passed"), "{text}");
    }
}

/// Whether the core library for `target` is installed.
fn installed(target: &str) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output =
        Command::new(rustc).args(["--print", "target-libdir", "--target", target]).output();
    output.is_ok_and(|output| {
        let path = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success() && Path::new(path.trim()).is_dir()
    })
}
