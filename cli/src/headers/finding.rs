//! Warnings about a spec that compiles: placed by names, because the IR has no source positions.

use netloom_codegen::{Diagnostic, Severity, Source};

use super::span;

/// A warning at the item that `place` names.
pub(super) fn finding(
    source: &Source,
    text: &str,
    place: &[String],
    message: String,
) -> Diagnostic {
    let span = span::find(text, place);
    Diagnostic::new(Severity::Warning, source, span, message).with_yaml_path(place.join("."))
}
