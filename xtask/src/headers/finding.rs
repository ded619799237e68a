//! Warnings about a spec that compiles: placed by names, because the IR has no source positions.

use netloom_codegen::Source;
use netloom_codegen::diagnostic::{Diagnostic, Severity};

use super::span;

/// A warning at the item that `place` names.
pub(super) fn finding(
    source: &Source,
    text: &str,
    place: &[String],
    message: String,
) -> Diagnostic {
    let span = span::find(text, place);
    let (line, column) = span::line_and_column(text, span.start);
    Diagnostic {
        severity: Severity::Warning,
        path: source.path.clone(),
        line,
        column,
        span,
        yaml_path: place.join("."),
        message,
        help: None,
        related: None,
    }
}
