//! Tests with a header of their own, then the project's specs against the installed headers.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use netloom_codegen::{Source, compile};

use super::{Counts, check, includes};
use crate::sources;

const SPEC: &str = "\
name: shelf
protocol: netlink-raw
protonum: 30
uapi-header: linux/netloom-test-shelf.h
doc: A family.
definitions:
  - { name: most, type: const, value: 9 }
  - { name: label, type: const, value: top }
  - { name: state, type: enum, entries: [idle, busy, { name: none, value: 0xffffffff }] }
  - { name: bits, type: flags, entries: [old, odd, { name: high, value: 31 }] }
  - { name: masks, type: flags, entries: [small, large] }
  - name: box
    type: struct
    members:
      - { name: width, type: u32 }
      - { name: height, type: u16 }
      - { name: hole, type: pad, len: 2 }
      - { name: depth, type: u32 }
attribute-sets:
  - name: thing
    attributes:
      - { name: id, type: u32, enum: state }
      - { name: bits, type: u32, enum: bits }
      - { name: masks, type: u32, enum: masks }
      - { name: new, type: u8 }
operations:
  list:
    - { name: get, doc: Gets., value: 5, attribute-set: thing, do: { request: { attributes: [id] } } }
mcast-groups:
  list:
    - { name: shelf-news, value: 4 }
";

const HEADER: &str = "\
#define SHELF_MOST 9
#define SHELF_LABEL \"top\"
enum { SHELF_STATE_IDLE, SHELF_STATE_BUSY, SHELF_STATE_NONE = -1 };
enum { SHELF_BITS_OLD, SHELF_BITS_ODD, SHELF_BITS_HIGH = 31 };
#define SHELF_MASKS_SMALL (1 << 0)
#define SHELF_MASKS_LARGE (1 << 1)
struct box { unsigned width; unsigned short height; unsigned depth; };
enum { SHELF_A_THING_ID = 1, SHELF_A_THING_BITS, SHELF_A_THING_MASKS };
enum { SHELF_CMD_GET = 5 };
#define SHELF_NEWS 4
";

/// A folder with the header in it, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, header: &str) -> Self {
        let name = format!("netloom-{test}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(path.join("linux")).unwrap();
        fs::write(path.join("linux/netloom-test-shelf.h"), header).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Writes to the terminal: the test harness captures what the macros print.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn compiler_is_missing() -> bool {
    let missing = !super::probe::compiler_works();
    if missing {
        say("SKIPPED: no C compiler called cc");
    }
    missing
}

fn found(spec: &str, folder: &Path) -> (Vec<String>, Counts) {
    let source = Source::new("shelf.yaml", spec);
    let family = compile(&source).unwrap_or_else(|found| panic!("{found:#?}")).family;
    let includes = includes(Some(folder)).unwrap();
    let (findings, counts) = check(&source, &family, &includes).unwrap();
    let lines = findings.iter().map(|found| {
        let place = &found.yaml_path;
        format!("{}:{} {place}: {}", found.line, found.column, found.message)
    });
    (lines.collect(), counts)
}

#[test]
fn what_agrees_is_counted() {
    if compiler_is_missing() {
        return;
    }
    let folder = Folder::new("agrees", HEADER);
    let (lines, counts) = found(SPEC, &folder.0);
    assert_eq!(lines, [""; 0]);
    // Two constants, eight entries, seven facts of the struct, three ids, one command, one group.
    // The fourth attribute is not in the header.
    assert_eq!(counts, Counts { compared: 22, structs: 1, missing: 1, known: 0 });
}

#[test]
fn each_kind_of_difference_is_found() {
    if compiler_is_missing() {
        return;
    }
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "value: 9",
            "value: 8",
            &["7:13 definitions.most: `most` is 8, but `SHELF_MOST` is 9 in the header"],
        ),
        (
            "value: top",
            "value: tip",
            &[
                "8:13 definitions.label: `label` is \"tip\", but `SHELF_LABEL` is \"top\" in the header",
            ],
        ),
        (
            "[idle, busy,",
            "[busy, idle,",
            &[
                "9:42 definitions.state.busy: `busy` is 0, but `SHELF_STATE_BUSY` is 1 in the header",
                "9:48 definitions.state.idle: `idle` is 1, but `SHELF_STATE_IDLE` is 0 in the header",
            ],
        ),
        (
            "name: high, value: 31",
            "name: high, value: 30",
            &[
                "10:60 definitions.bits.high: `high` is 0x1e, but `SHELF_BITS_HIGH` is 0x1f in the header",
            ],
        ),
        (
            "[small, large]",
            "[small, { name: large, value: 2 }]",
            &[
                "11:58 definitions.masks.large: `large` is 0x4, but `SHELF_MASKS_LARGE` is 0x2 in the header",
            ],
        ),
        (
            "{ name: height, type: u16 }\n      - { name: hole, type: pad, len: 2 }",
            "{ name: height, type: u32 }",
            &[
                "16:17 definitions.box.height: `height` has 4 bytes at offset 4, but 2 at offset 4 in the header",
            ],
        ),
        (
            "      - { name: depth, type: u32 }\n",
            "",
            &[
                "12:11 definitions.box: `box` has 8 bytes, but `sizeof(struct box)` is 12 in the header",
            ],
        ),
        (
            "{ name: masks, type: u32, enum: masks }",
            "{ name: masks, type: u32, enum: masks, value: 7 }",
            &[
                "24:17 attribute-sets.thing.masks: `masks` is 7, but `SHELF_A_THING_MASKS` is 3 in the header",
            ],
        ),
        (
            "value: 5",
            "value: 6",
            &["28:15 operations.get: `get` is 6, but `SHELF_CMD_GET` is 5 in the header"],
        ),
        (
            "value: 4",
            "value: 3",
            &[
                "31:15 mcast-groups.shelf-news: `shelf-news` is 3, but `SHELF_NEWS` is 4 in the header",
            ],
        ),
        // Only newer headers have the member at the end.
        (
            "name: depth, type: u32 }",
            "name: depth, type: u32 }\n      - { name: last, type: u32 }",
            &[],
        ),
    ];
    let folder = Folder::new("differs", HEADER);
    for (from, to, expected) in cases {
        assert!(SPEC.contains(from), "{from}");
        assert_eq!(found(&SPEC.replacen(from, to, 1), &folder.0).0, *expected, "{from} -> {to}");
    }
}

#[test]
fn headers_that_do_not_compile_are_an_error() {
    if compiler_is_missing() {
        return;
    }
    let folder = Folder::new("broken", "enum { SHELF_MOST = }; \n");
    let source = Source::new("shelf.yaml", SPEC);
    let family = compile(&source).unwrap().family;
    let error = check(&source, &family, &includes(Some(&folder.0)).unwrap()).unwrap_err();
    assert!(error.to_string().starts_with("shelf.yaml: the headers do not compile: "), "{error}");
}

/// Numbers that must have been compared at least, so that a header that has gone missing shows:
/// about nine tenths of what Linux 6.1's headers have.
const LEAST: Counts = Counts { compared: 5000, structs: 135, missing: 0, known: 0 };

#[test]
fn the_specs_agree_with_the_installed_headers() {
    if compiler_is_missing() {
        return;
    }
    if !Path::new("/usr/include/linux/rtnetlink.h").exists() {
        return say("SKIPPED: the kernel's headers are not installed (linux-libc-dev)");
    }
    let includes = includes(None).unwrap();
    let mut counts = Counts::default();
    let mut lines = Vec::new();
    for source in
        sources::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs"), "specs").unwrap()
    {
        let family = compile(&source).unwrap_or_else(|found| panic!("{found:#?}")).family;
        let (findings, compared) = check(&source, &family, &includes).unwrap();
        lines.extend(findings.iter().map(ToString::to_string));
        counts.add(compared);
    }
    println!("{counts}");
    assert_eq!(lines, [""; 0], "neither right nor in headers/known.rs");
    assert!(counts.compared >= LEAST.compared && counts.structs >= LEAST.structs, "{counts}");
}
