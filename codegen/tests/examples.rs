//! The examples beside a spec become a file beside the family's module, and part of its docs.

use netloom_codegen::emit::{self, File};
use netloom_codegen::{Source, compile};

const SPEC: &str = "name: shelf\ndoc: Things.\nattribute-sets: []\noperations: {list: []}\n";

fn files(source: &Source) -> Vec<File> {
    emit::family(&compile(source).unwrap().family).unwrap()
}

fn text<'a>(files: &'a [File], path: &str) -> Option<&'a str> {
    files.iter().find(|file| file.path == path).map(|file| file.text.as_str())
}

#[test]
fn examples_are_part_of_the_module_docs() {
    let files = files(&Source::new("shelf.yaml", SPEC).with_examples("# Examples\n\nText.\n"));
    let examples = text(&files, "src/shelf/examples.md").unwrap();
    let (mark, rest) = examples.split_once('\n').unwrap();
    assert!(mark.starts_with("<!-- @generated"), "{mark}");
    assert_eq!(rest, "# Examples\n\nText.\n");
    let module = text(&files, "src/shelf/mod.rs").unwrap();
    assert!(module.contains(r#"doc = include_str!("examples.md")"#), "{module}");
}

#[test]
fn a_spec_without_examples_has_no_such_file() {
    let files = files(&Source::new("shelf.yaml", SPEC));
    assert_eq!(text(&files, "src/shelf/examples.md"), None);
    assert!(!text(&files, "src/shelf/mod.rs").unwrap().contains("examples.md"));
}

#[test]
fn a_single_file_leaves_them_out() {
    let source = Source::new("shelf.yaml", SPEC).with_examples("# Examples\n");
    let text = emit::single_file(&[compile(&source).unwrap().family]).unwrap();
    assert!(text.contains("pub mod shelf") && !text.contains("examples.md"), "{text}");
}
