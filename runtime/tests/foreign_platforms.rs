//! Platforms without netlink: with sockets the crate says that it needs Linux, and nothing else;
//! without them it compiles.
//!
//! No foreign standard library has to be installed. The compiler says what a target is called,
//! and a copy of the crate takes this machine for a platform that is not Linux.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What the crate looks at, in its sources and its manifest.
const CONDITION: &str = r#"any(target_os = "linux", target_os = "android")"#;

#[test]
fn platforms_without_netlink_are_told_from_linux() {
    let cases = [
        ("x86_64-unknown-linux-musl", true),
        ("aarch64-linux-android", true),
        ("aarch64-apple-darwin", false),
        ("x86_64-pc-windows-msvc", false),
        ("x86_64-unknown-freebsd", false),
    ];
    for (target, has_sockets) in cases {
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let output = Command::new(rustc).args(["--print", "cfg", "--target", target]).output();
        let text = String::from_utf8(output.unwrap().stdout).unwrap();
        let system = text.lines().find(|line| line.starts_with("target_os=")).expect(target);
        let named = CONDITION.replace(" = ", "=").contains(system);
        assert_eq!(named, has_sockets, "{target}: {system}");
    }
}

#[test]
fn elsewhere_sockets_are_one_error_and_codecs_compile() {
    let workspace = foreign_copy();
    let output = check(&workspace, &["--features", "tokio,json,log,testing"]);
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(errors.len(), 2, "{text}");
    assert!(errors[0].starts_with("error: netlink sockets exist on Linux only"), "{text}");
    assert!(errors[1].starts_with("error: could not compile `netloom-runtime`"), "{text}");
    let output = check(&workspace, &["--no-default-features", "--features", "json,testing"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A workspace with a copy of this crate in which no platform is Linux.
fn foreign_copy() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("foreign_platforms");
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    let manifest = read(&source.join("../Cargo.toml"));
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    fs::create_dir_all(copy.join("runtime")).unwrap();
    let alone = manifest.replace(members, "members = [\"runtime\"]");
    fs::write(copy.join("Cargo.toml"), alone).unwrap();
    fs::copy(source.join("../Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    let manifest = read(&source.join("Cargo.toml"));
    assert!(manifest.contains(CONDITION));
    // What tests need is not copied.
    let (before, rest) = manifest.split_once("[dev-dependencies]").unwrap();
    let (_, after) = rest.split_once("[lints]").unwrap();
    let manifest = format!("{before}[lints]{after}").replace(CONDITION, "any()");
    fs::write(copy.join("runtime/Cargo.toml"), manifest).unwrap();
    fs::copy(source.join("README.md"), copy.join("runtime/README.md")).unwrap();
    let _ = fs::remove_dir_all(copy.join("runtime/src"));
    copy_sources(&source.join("src"), &copy.join("runtime/src"));
    copy
}

fn copy_sources(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, target) = entry.map(|it| (it.path(), to.join(it.file_name()))).unwrap();
        if path.is_dir() {
            copy_sources(&path, &target);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            fs::write(target, text.replace(CONDITION, "any()")).unwrap();
        }
    }
}

/// Checks with a target folder of its own: the other is locked by the cargo that runs this.
fn check(workspace: &Path, arguments: &[&str]) -> Output {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--package", "netloom-runtime"])
        .args(arguments)
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("foreign_target"))
        .output()
        .unwrap()
}
