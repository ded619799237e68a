//! Specs from any text: diagnostics with their places, or Rust that parses.

use netloom_codegen::{Diagnostic, Severity, Source, compile, emit};

/// Longest output for a byte of a spec, in bytes, and for a spec as such.
const GROWTH: (usize, usize) = (2_000, 100_000);

/// How many diagnostics are drawn.
const DRAWN: usize = 3;

/// The case is the text.
pub fn check(case: &[u8]) {
    let source = Source::new("case.yaml", case);
    match compile(&source) {
        Ok(compiled) => {
            let sound = |found: &Diagnostic| found.severity == Severity::Warning;
            assert!(compiled.warnings.iter().all(sound));
            compiled.warnings.iter().take(DRAWN).for_each(|found| placed(found, &source));
            // What does not parse as Rust is an error of this.
            let files = emit::family(&compiled.family).unwrap_or_else(|error| panic!("{error}"));
            let size: usize = files.iter().map(|file| file.text.len()).sum();
            let (factor, start) = GROWTH;
            assert!(size < start + factor * case.len(), "{size} bytes for {}", case.len());
        }
        Err(found) => {
            assert!(found.iter().any(|found| found.severity == Severity::Error));
            found.iter().take(DRAWN).for_each(|found| placed(found, &source));
        }
    }
}

/// A diagnostic names a place in the text, and can be drawn.
fn placed(found: &Diagnostic, source: &Source) {
    assert!(!found.message.is_empty() && found.path == source.path);
    assert!(found.line >= 1 && found.column >= 1, "{found:?}");
    let lines = 1 + source.bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    assert!(found.line <= lines, "{found:?}");
    assert!(found.span.start <= found.span.end, "{found:?}");
    assert!(found.span.end <= source.bytes.len(), "{found:?}");
    assert!(found.render(source, false).contains(&source.path));
    assert!(!found.to_string().is_empty());
}
