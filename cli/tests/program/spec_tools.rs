//! `lint`, `ir`, `compare` and `generate`, on a small spec and on the project's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::common::{netloom, run};

const SPEC: &str = "\
name: shelf
protocol: genetlink-legacy
doc: Things on a shelf.
definitions:
  - name: box
    type: struct
    members: [{name: width, type: u32}]
  - {name: state, type: enum, entries: [idle]}
attribute-sets:
  - name: thing
    attributes:
      - {name: id, type: u32, doc: Number of the thing.}
      - {name: state, type: u8, enum: state, doc: What it does.}
      - {name: box, type: binary, struct: box, doc: Its size.}
operations:
  list:
    - name: get
      doc: Describes one thing.
      attribute-set: thing
      do: {request: {attributes: [id]}, reply: {attributes: [id, state, box]}}
";

/// A new folder below the target folder, with `spec` in its subfolder `specs`.
fn folder(name: &str, spec: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // It may be left from an earlier run.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("specs")).expect("the target folder is writable");
    fs::write(folder.join("specs/shelf.yaml"), spec).expect("the target folder is writable");
    folder
}

/// The program with these words, in `folder`.
fn netloom_in(folder: &Path, words: &str) -> Command {
    let mut command = netloom(words);
    command.current_dir(folder);
    command
}

#[test]
fn lint_draws_each_finding() {
    let spec = SPEC.replace("{name: id, type: u32,", "{name: id, type: u31,");
    let folder = folder("lint", &spec);
    let ran = run(&mut netloom_in(&folder, "lint specs/shelf.yaml"));
    let expected = "\
error: unknown type `u31`
  --> specs/shelf.yaml:12:26
   |
12 |       - {name: id, type: u31, doc: Number of the thing.}
   |                          ^^^
   |
   = note: at attribute-sets.thing.id.type
   = help: did you mean `u32`?

netloom: 1 error in the spec
";
    assert_eq!(ran.err, expected);
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), "1 spec: 1 error, 0 warnings\n"));
    fs::write(folder.join("specs/shelf.yaml"), SPEC).expect("the folder is there");
    let ran = run(&mut netloom_in(&folder, "lint specs"));
    let got = (ran.status, ran.out.as_str(), ran.err.as_str());
    assert_eq!(got, (Some(0), "1 spec: 0 errors, 0 warnings\n", ""));
    let ran = run(&mut netloom_in(&folder, "lint none.yaml"));
    let expected = "netloom: none.yaml: No such file or directory (os error 2)\n";
    assert_eq!((ran.status, ran.err.as_str()), (Some(2), expected));
}

#[test]
fn ir_is_the_resolved_family() {
    let folder = folder("ir", SPEC);
    let ran = run(&mut netloom_in(&folder, "ir specs/shelf.yaml"));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
    let family: Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    assert_eq!(family["name"]["kernel"], "shelf");
    assert_eq!(family["sets"][0]["attributes"][1]["id"], 2);
    assert_eq!(family["structs"][0]["size"], 4);
}

#[test]
fn compare_tells_which_differences_break_users() {
    let folder = folder("compare", SPEC);
    let grown = SPEC
        .replace(
            "[{name: width, type: u32}]",
            "[{name: width, type: u32}, {name: depth, type: u32}]",
        )
        .replace("entries: [idle]", "entries: [idle, busy]");
    fs::write(folder.join("grown.yaml"), grown).expect("the folder is there");
    fs::write(
        folder.join("less.yaml"),
        SPEC.replace("[id, state, box]", "[id]").replace("[id]}", "[]}"),
    )
    .expect("the folder is there");

    let ran = run(&mut netloom_in(&folder, "compare specs grown.yaml"));
    let expected = "\
shelf definitions.state.busy: added
shelf definitions.box: size: 4 -> 8
shelf definitions.box.depth: added
3 differences, 0 break users
";
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (Some(1), expected, ""));

    let same = run(&mut netloom_in(&folder, "compare specs specs/shelf.yaml"));
    assert_eq!((same.status, same.out.as_str()), (Some(0), "0 differences, 0 break users\n"));

    let ran = run(&mut netloom_in(&folder, "compare specs less.yaml --output json"));
    let found: Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    assert_eq!((ran.status, &found["breaking"]), (Some(1), &json!(1)));
    assert_eq!(found["differences"][0]["place"], "operations.get.do");

    let text = "wrong: The header has more.\nproof: linux/shelf.h\n\
                - shelf definitions.state.busy: added\n- shelf definitions.box: size: 4 -> 8\n\
                - shelf definitions.box.depth: added\n";
    fs::write(folder.join("known.txt"), text).expect("the folder is there");
    let ran = run(&mut netloom_in(&folder, "compare specs grown.yaml --corrections known.txt"));
    assert_eq!((ran.status, ran.out.as_str()), (Some(0), "0 differences, 0 break users\n"));
    let ran = run(&mut netloom_in(&folder, "compare specs specs --corrections known.txt"));
    assert_eq!((ran.status, ran.err.lines().count()), (Some(1), 3), "{}", ran.err);
    let ran = run(&mut netloom_in(&folder, "compare specs none.yaml"));
    assert_eq!(ran.status, Some(2));
}

#[test]
fn generate_gives_the_committed_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let ran = run(&mut netloom_in(&root, "generate --specs specs --out generated --check"));
    let got = (ran.status, ran.out.as_str(), ran.err.as_str());
    assert_eq!(got, (Some(0), "generated: up to date\n", ""));
}

#[test]
fn generate_warns_and_goes_on() {
    let folder =
        folder("warned", &SPEC.replace("attributes: [id, state, box]", "attributes: [id, labell]"));
    let ran = run(&mut netloom_in(&folder, "generate --specs specs --out shelf"));
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert!(ran.err.starts_with("warning: "), "{}", ran.err);
    assert!(ran.err.contains("labell") && ran.err.contains("specs/shelf.yaml:20:"), "{}", ran.err);
    assert!(folder.join("shelf/src/shelf/mod.rs").exists());
}

#[test]
fn generate_creates_a_crate_and_keeps_it() {
    let folder = folder("generate", SPEC);
    let ran = run(&mut netloom_in(&folder, "generate --specs specs --out shelf-netlink"));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains("shelf "), "{}", ran.out);
    let manifest = fs::read_to_string(folder.join("shelf-netlink/Cargo.toml")).expect("written");
    assert!(manifest.starts_with("[package]\nname = \"shelf-netlink\"\n"), "{manifest}");
    assert!(manifest.contains("\nall = [\n    \"shelf\",\n]\nshelf = []\n"), "{manifest}");
    assert!(manifest.contains("[dependencies.netloom-runtime]\nversion = "), "{manifest}");
    assert!(!manifest.contains("path ="), "{manifest}");

    let check = "generate --specs specs --out shelf-netlink --check";
    let ran = run(&mut netloom_in(&folder, check));
    assert_eq!((ran.status, ran.out.as_str()), (Some(0), "shelf-netlink: up to date\n"));
    fs::write(folder.join("shelf-netlink/src/lib.rs"), "// Edited.\n").expect("it is there");
    let ran = run(&mut netloom_in(&folder, check));
    let expected = "src/lib.rs is edited or out of date\n\
                    netloom: 1 file is not what the specs give; run the command without --check\n";
    assert_eq!((ran.status, ran.err.as_str()), (Some(1), expected));

    // The name may not be one of netloom's packages.
    let ran = run(&mut netloom_in(&folder, "generate --specs specs --out netloom"));
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.contains("choose a name with --name"), "{}", ran.err);
    assert!(!folder.join("netloom").exists());
    let ran = run(&mut netloom_in(&folder, "generate --specs specs --out netloom --name shelf"));
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

#[test]
fn a_generated_crate_compiles_with_a_checkout() {
    let folder = folder("checkout", SPEC);
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let mut command = netloom_in(&folder, "generate --specs specs --out shelf --runtime");
    let ran = run(command.arg(&runtime));
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--quiet", "--offline", "--features", "all"]);
    cargo.env("CARGO_TARGET_DIR", folder.join("target")).current_dir(folder.join("shelf"));
    let ran = run(&mut cargo);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
}
