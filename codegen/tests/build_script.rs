//! Specs compiled in a build script: the file that is written, and what is said if there is none.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use netloom_codegen::{build, build_into};

const SHELF: &str = "\
name: shelf
doc: Things on a shelf.
attribute-sets:
  - name: thing
    attributes:
      - {name: id, type: u32}
operations:
  list:
    - {name: get, doc: Describes one thing., attribute-set: thing, do: {request: {attributes: [id]}}}
";

/// Names the spec to the child process that plays a build script.
const SPEC: &str = "NETLOOM_TEST_SPEC";

/// An empty folder with a spec in it.
fn folder(name: &str, spec: &str) -> (PathBuf, PathBuf) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script").join(name);
    let _ = fs::remove_dir_all(&folder);
    let out = folder.join("out");
    fs::create_dir_all(&out).unwrap();
    let path = folder.join("shelf.yaml");
    fs::write(&path, spec).unwrap();
    (path, out)
}

/// The names of all files of a folder.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// A build script in a process of its own, for `build` ends the process where a spec is wrong.
fn script(spec: &Path, out: Option<&Path>) -> Output {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "as_a_build_script", "--nocapture"]).env(SPEC, spec);
    match out {
        Some(out) => command.env("OUT_DIR", out),
        None => command.env_remove("OUT_DIR"),
    };
    command.output().unwrap()
}

/// Is the build script if it runs in [`script`], and a script of another test otherwise.
#[test]
fn as_a_build_script() {
    if let Some(spec) = env::var_os(SPEC) {
        return build(&[spec]);
    }
    let (spec, out) = folder("as-a-build-script", SHELF);
    let output = script(&spec, Some(&out));
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let again = format!("cargo::rerun-if-changed={}", spec.display());
    assert!(printed.lines().any(|line| line.ends_with(&again)), "{printed}");
    assert_eq!(files(&out), ["netloom.rs"]);
}

#[test]
fn a_file_is_written_once() {
    let (spec, out) = folder("once", SHELF);
    let built = build_into(&[&spec], &out).unwrap();
    assert_eq!(
        (built.file.as_path(), built.warnings.as_slice()),
        (&*out.join("netloom.rs"), &[][..])
    );
    let text = fs::read_to_string(&built.file).unwrap();
    assert!(text.contains("pub mod shelf {"), "{text}");
    let written = || fs::metadata(&built.file).unwrap().modified().unwrap();
    let first = written();
    build_into(&[&spec], &out).unwrap();
    assert_eq!(written(), first);
    fs::write(&spec, SHELF.replace("shelf", "rack")).unwrap();
    build_into(&[&spec], &out).unwrap();
    assert!(fs::read_to_string(&built.file).unwrap().contains("pub mod rack {"));
}

#[test]
fn warnings_are_cargos() {
    let (spec, out) = folder("warnings", &SHELF.replace("[id]", "[id, ide]"));
    let output = script(&spec, Some(&out));
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let found: Vec<_> = printed.lines().filter(|line| line.starts_with("cargo::warning")).collect();
    let place = "at operations.get.do.request.attributes[1]";
    let warning = format!(
        "cargo::warning={}:9:100: warning: the set `thing` has no attribute `ide` ({place}); \
         did you mean `id`?",
        spec.display()
    );
    assert_eq!(found, [warning]);
    assert_eq!(files(&out), ["netloom.rs"]);
}

#[test]
fn errors_are_drawn_and_end_the_script() {
    let (spec, out) = folder("errors", &SHELF.replace("u32", "u31"));
    let output = script(&spec, Some(&out));
    assert_eq!(output.status.code(), Some(1));
    let expected = format!(
        "\
error: unknown type `u31`
 --> {}:6:26
  |
6 |       - {{name: id, type: u31}}
  |                          ^^^
  |
  = note: at attribute-sets.thing.id.type
  = help: did you mean `u32`?

1 error in the specs; nothing was generated
",
        spec.display()
    );
    assert_eq!(String::from_utf8(output.stderr).unwrap(), expected);
    assert!(files(&out).is_empty());
}

#[test]
fn nothing_is_written_elsewhere() {
    let (spec, out) = folder("elsewhere", &SHELF.replace("name: shelf", "name: ../../evil"));
    let before = files(spec.parent().unwrap());
    let error = build_into(&[&spec], &out).unwrap_err().to_string();
    assert!(error.starts_with("error: `.` is not allowed in a name"), "{error}");
    assert!(files(&out).is_empty());
    assert_eq!(files(spec.parent().unwrap()), before);
}

#[test]
fn files_that_cannot_be_used_are_named() {
    let (spec, out) = folder("missing", SHELF);
    let missing = spec.with_file_name("missing.yaml");
    let error = build_into(&[&missing], &out).unwrap_err().to_string();
    assert_eq!(error, format!("{}: No such file or directory (os error 2)", missing.display()));
    let error = build_into(&[&spec], &out.join("none")).unwrap_err().to_string();
    let file = out.join("none/netloom.rs");
    assert_eq!(error, format!("{}: No such file or directory (os error 2)", file.display()));
    let output = script(&spec, None);
    assert_eq!(output.status.code(), Some(1));
    let text = "OUT_DIR is not set: `netloom_codegen::build` belongs in a build script\n";
    assert_eq!(String::from_utf8(output.stderr).unwrap(), text);
}
