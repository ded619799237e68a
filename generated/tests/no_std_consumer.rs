//! netloom without std: a crate of its own that depends on it is compiled and run.
//!
//! On a target that has an operating system a crate can be `no_std` although what it depends on is
//! not. So the crate is compiled with a panic handler first, of which there can be only one.

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
    // Cargo drops from it what the crate does not need.
    let lock = fs::read(manifest_folder().join("../Cargo.lock")).unwrap();
    fs::write(folder.join("Cargo.lock"), lock).unwrap();
    cargo(&folder, &["build", "--features", "bare"]);
    if installed(BARE) {
        cargo(&folder, &["build", "--features", "bare", "--target", BARE]);
    } else {
        // Straight to the terminal: what a passing test prints by macro is kept back.
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

/// Cargo goes by the time of the last change.
fn write(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Runs cargo with a target folder of its own: the other is locked by the cargo that runs this.
/// It needs no network, for the workspace's build has fetched everything.
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

/// Whether the compiler has what is left of the standard library for `target`.
fn installed(target: &str) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output =
        Command::new(rustc).args(["--print", "target-libdir", "--target", target]).output();
    output.is_ok_and(|output| {
        let path = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success() && Path::new(path.trim()).is_dir()
    })
}
