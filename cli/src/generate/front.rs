//! The table of families on the crate's front page.

use netloom_codegen::emit::{self, File};
use netloom_codegen::ir::{Family, Operation};

use super::start;
use crate::summary::first_sentence;

const HEAD: &str = "\n| feature | socket | start with | what for |\n|---|---|---|---|\n";

/// A row for each family, in Markdown for rustdoc.
pub(super) fn table(families: &[Family]) -> File {
    let mut text = HEAD.to_owned();
    for family in families {
        let socket = emit::socket(family.protocol);
        // Links by path, because the module may be missing from a build.
        let (module, doc) = (&family.name.rust, first_sentence(&family.doc).replace('|', "/"));
        let links = start::operations(family).into_iter().map(|operation| {
            let Operation { name, function, .. } = operation;
            format!("[`{}`](./{module}/fn.{function}.html)", name.kernel)
        });
        let (name, links) = (&family.name.kernel, links.collect::<Vec<_>>().join(" "));
        text += &format!("| [`{name}`](./{module}/index.html) | `{socket}` | {links} | {doc} |\n");
    }
    File { path: "src/families.md".to_owned(), text }
}
