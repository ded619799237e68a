//! Generated families as a crate of their own, for the compiler.
//!
//! It lies below the build's target folder with a target folder of its own, for the other one is
//! locked by the cargo that runs this test. It needs no network: the workspace's lock file names
//! everything, and the workspace's build has fetched it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use netloom_codegen::emit;
use netloom_codegen::ir::Family;

/// A crate with one module per family.
pub(crate) struct Crate<'f> {
    pub(crate) name: &'f str,
    pub(crate) families: &'f [Family],
    /// The root of integration tests.
    pub(crate) tests: Option<&'f Path>,
    /// Whether the families are one file, as a build script makes it.
    pub(crate) included: bool,
}

/// What the workspace asks of hand-written code is asked of generated code too.
const LINTS: &str = "\
[lints.rust]
missing_docs = \"deny\"
unreachable_pub = \"deny\"
elided_lifetimes_in_paths = \"deny\"
unused_qualifications = \"deny\"
trivial_numeric_casts = \"deny\"
warnings = \"deny\"
";

impl Crate<'_> {
    /// Writes the crate and gives it to cargo's `command`, which must succeed.
    pub(crate) fn run(&self, command: &str) {
        let (success, text) = self.compile(command, |text| text);
        assert!(success, "cargo {command} in {}\n{text}", self.name);
    }

    /// Writes the crate, each of its files as `edit` changes it, and gives it to cargo's `command`.
    /// Returns whether that succeeded, and what it printed.
    pub(crate) fn compile(&self, command: &str, edit: fn(String) -> String) -> (bool, String) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(self.name);
        self.write(&folder, edit);
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args([command, "--offline", "--quiet"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"))
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&text).into_owned())
    }

    fn write(&self, folder: &Path, edit: fn(String) -> String) {
        let mut files = vec![("Cargo.toml".to_owned(), self.manifest()), self.library()];
        if self.included {
            let text = emit::single_file(self.families).unwrap();
            files.push(("included.rs".to_owned(), text));
        } else {
            let emitted = self.families.iter().flat_map(|family| emit::family(family).unwrap());
            files.extend(emitted.map(|file| (file.path, file.text)));
        }
        let keep: BTreeSet<PathBuf> = files.iter().map(|(path, _)| folder.join(path)).collect();
        remove_others(&folder.join("src"), &keep);
        for (path, text) in files {
            write_if_different(&folder.join(path), edit(text).as_bytes());
        }
        let lock = fs::read(workspace().join("Cargo.lock")).unwrap();
        // Cargo drops from it what the crate does not need.
        fs::write(folder.join("Cargo.lock"), lock).unwrap();
    }

    fn manifest(&self) -> String {
        let runtime = workspace().join("runtime");
        let tests = self.tests.map_or_else(String::new, |path| {
            format!("[[test]]\nname = \"behaviour\"\npath = {path:?}\n")
        });
        format!(
            "[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [workspace]\n\n\
             [dependencies]\nnetloom-runtime = {{ path = {runtime:?}, default-features = false }}\n\n\
             {LINTS}\n{tests}",
            self.name
        )
    }

    fn library(&self) -> (String, String) {
        if self.included {
            let text = "//! Generated families.\n\ninclude!(\"../included.rs\");\n";
            return ("src/lib.rs".to_owned(), text.to_owned());
        }
        let modules = self.families.iter().map(|family| {
            let name = &family.name.rust;
            format!("pub mod {name};\n")
        });
        let text = "//! Generated families.\n\npub use netloom_runtime::__v1::*;\npub use netloom_runtime::{EncodeError, prelude};\n\n".to_owned();
        ("src/lib.rs".to_owned(), text + &modules.collect::<String>())
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// What an earlier run left must not be compiled.
fn remove_others(folder: &Path, keep: &BTreeSet<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_others(&path, keep);
        } else if !keep.contains(&path) {
            fs::remove_file(path).unwrap();
        }
    }
}

/// Cargo goes by the time of the last change.
fn write_if_different(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
