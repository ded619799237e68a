//! Tests of the checks of layers, with modules that are made up.

use super::imports::{File, Imports, of_files};
use super::{circle, order, unordered, violations};

fn crate_of(files: &[(&str, &str)]) -> Imports {
    let file = |&(path, text): &(&str, &str)| File { path: path.into(), text: text.into() };
    of_files("a/src", "crate::", &files.iter().map(file).collect::<Vec<_>>())
}

/// The uses as `line from to`.
fn uses(files: &[(&str, &str)]) -> Vec<String> {
    let list = crate_of(files).list;
    list.iter().map(|it| format!("{} {} {}", it.line, it.from, it.to)).collect()
}

#[test]
fn the_layers_of_the_workspace_hold() {
    assert_eq!(violations().unwrap(), [""; 0]);
}

#[test]
fn a_circle_is_reported_with_its_imports() {
    let imports = crate_of(&[
        ("lib.rs", "mod x;\nmod y;\nmod z;\nmod w;\n"),
        ("x.rs", "//! X.\nuse crate::y::Y;\n"),
        ("y/mod.rs", "mod inner;\n"),
        ("y/inner.rs", "fn f() {\n    crate::z::f();\n}\n"),
        ("z.rs", "use crate::{x::X, w::W};\n"),
        ("w.rs", ""),
    ]);
    assert_eq!(
        circle(&imports.list),
        [
            "a/src/x.rs:2: `x` imports `y`, which is part of a circle",
            "a/src/y/inner.rs:2: `y` imports `z`, which is part of a circle",
            "a/src/z.rs:1: `z` imports `x`, which is part of a circle",
        ]
    );
}

#[test]
fn a_circle_through_the_root_is_reported() {
    let files = [("lib.rs", "mod x;\npub fn f() { x::g() }\n"), ("x.rs", "use crate::f;\n")];
    assert_eq!(uses(&files), ["2 lib x", "1 x lib"]);
    assert_eq!(circle(&crate_of(&files).list).len(), 2);
    // What the root re-exports belongs to the module that it is from.
    let files =
        [("lib.rs", "mod x;\nmod y;\npub use x::{F, G as H};\n"), ("y.rs", "use crate::H;\n")];
    let mut all = files.to_vec();
    all.push(("x.rs", ""));
    assert_eq!(uses(&all), ["1 y x"]);
    assert_eq!(circle(&crate_of(&all).list), [""; 0]);
}

#[test]
fn tests_and_comments_import_nothing() {
    let test = "#[cfg(test)]\nmod tests {\n    use crate::y::Y;\n}\n";
    let files = [
        ("lib.rs", "mod x;\nmod y;\n"),
        ("x.rs", test),
        ("y/mod.rs", "// crate::x\n#[cfg(test)]\nmod check;\n"),
        ("y/check.rs", "use crate::x::X;\n"),
    ];
    assert_eq!(uses(&files), [""; 0]);
    let files = [
        ("lib.rs", "mod x;\nmod y;\n"),
        ("x.rs", "macro_rules! m { () => { $crate::y::f() } }\nconst Y: &str = \"crate::y::f\";\n"),
        ("y.rs", "#[cfg(any(test, feature = \"testing\"))]\nuse super::x::X;\n"),
    ];
    assert_eq!(uses(&files), ["2 y x"]);
}

#[test]
fn names_of_the_root_are_traced_to_their_module() {
    let files = [
        ("lib.rs", "#[path = \"y.rs\"]\npub mod __v1;\nmod x;\nmod z;\n"),
        ("x.rs", "use crate::__v1 as rt;\n"),
        ("y.rs", "pub use crate::{\n    __v1_m as m,\n};\n"),
        ("z.rs", "#[macro_export]\nmacro_rules! __v1_m { () => {} }\n"),
    ];
    assert_eq!(uses(&files), ["1 x y", "2 y z"]);
}

#[test]
fn modules_of_a_folder_import_by_its_path() {
    let files = [
        ("mod.rs", "mod x;\nmod y;\npub use x::Error;\n"),
        ("x.rs", "use super::y::Y;\nuse crate::y::Other;\n"),
        ("y/mod.rs", ""),
        ("y/part.rs", "use super::x::PartOfY;\nuse crate::a::{Error, y};\n"),
    ];
    let file = |&(path, text): &(&str, &str)| File { path: path.into(), text: text.into() };
    let files: Vec<File> = files.iter().map(file).collect();
    let list = of_files("src/a", "crate::a::", &files).list;
    assert_eq!(
        circle(&list),
        [
            "src/a/x.rs:1: `x` imports `y`, which is part of a circle",
            "src/a/y/part.rs:2: `y` imports `x`, which is part of a circle",
        ]
    );
}

#[test]
fn the_order_is_that_of_the_table() {
    let document = "# A\n\n## runtime\n\nText of `no` module.\n\n| where | does |\n|---|---|\n\
                    | `x` | as `w` does |\n| `y`, `y/part`, `z` | |\n\n| `v` | |\n";
    assert_eq!(order(document), ["x", "y", "z"]);
}

#[test]
fn an_import_against_the_order_is_reported() {
    let imports = crate_of(&[
        ("lib.rs", "mod x;\nmod y;\n"),
        ("x.rs", "use crate::y::Y;\n"),
        ("y.rs", "use crate::root;\n"),
    ]);
    assert_eq!(
        unordered(&imports, &["x", "y"]),
        [
            "a/src/x.rs:1: `x` imports `y`, which ARCHITECTURE.md lists after it",
            "a/src/y.rs:1: `y` imports from the root of the crate; name the module",
        ]
    );
    assert_eq!(
        unordered(&imports, &["y", "z", "y"])[..],
        [
            "ARCHITECTURE.md: runtime/src has no module `z`",
            "ARCHITECTURE.md: the table of runtime/src lists `y` twice",
            "ARCHITECTURE.md: the table of runtime/src lacks the module `x`",
            "a/src/y.rs:1: `y` imports from the root of the crate; name the module",
        ]
    );
}
