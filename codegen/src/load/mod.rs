//! Turns text into a spec. No other part of the crate knows YAML or the schema.
//!
//! A spec that comes out follows the schema: every key is known, and every value has its type.
//! References by name are not checked here but in `resolve`.

mod name;
mod reader;
mod schema;
pub(crate) mod spec;
mod spec_reader;
mod yaml;

use spec::Spec;

use crate::report::Report;
use crate::source::Source;
use crate::spans::Tree;

/// Reads a spec. Problems are in the report; a spec may be returned in spite of them, so that later
/// passes find more.
pub(crate) fn load(source: &Source) -> (Option<Spec>, Report<'_>) {
    let text = match std::str::from_utf8(&source.bytes) {
        Ok(text) if !text.contains('\0') => text,
        _ => return (None, not_text(source)),
    };
    let (tree, flaws) = Tree::walk(text);
    let mut report = Report::new(&source.path, text, tree);
    for flaw in &flaws {
        let mut finding = report.error_at(flaw.span.clone(), &flaw.message);
        finding = finding.maybe_help(flaw.help.map(str::to_owned));
        if let Some(first) = &flaw.first {
            finding.related_span(first.clone(), "first given here");
        }
    }
    if !flaws.is_empty() {
        return (None, report);
    }
    let document = match yaml::Document::parse(text) {
        Ok(document) => document,
        Err((message, at)) => {
            report.error_at(at..at, &message);
            return (None, report);
        }
    };
    let mut reader =
        reader::Reader { report: &mut report, level: schema::ALL, unreadable: Vec::new() };
    let spec = reader.spec(document.root());
    (spec, report)
}

fn not_text(source: &Source) -> Report<'_> {
    let mut report = Report::new(&source.path, "", Tree::default());
    report.error_at(0..0, "the file is not UTF-8 text").help("a spec is a YAML file");
    report
}
