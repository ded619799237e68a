//! What codegen has to say about a spec: the message, the place, and how both are drawn.
//!
//! A diagnostic is plain data and complete by itself; the text of the spec is needed only to draw
//! the lines it points at.

use std::fmt;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::Source;

/// Whether a spec can be compiled all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can; something in it is odd or has no effect.
    Warning,
}

/// A finding in a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The spec, as the caller named it.
    pub path: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1, in characters.
    pub column: usize,
    /// The bytes of the text it speaks of.
    pub span: Range<usize>,
    /// Where in the document, such as `attribute-sets.link-attrs.mtu.type`; empty for the whole.
    pub yaml_path: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// A second place that explains the first.
    pub related: Option<Related>,
}

/// A second place in the same text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1, in characters.
    pub column: usize,
    /// Its bytes.
    pub span: Range<usize>,
    /// What is there, such as `first defined here`.
    pub label: String,
}

impl Diagnostic {
    /// Draws the diagnostic with the lines of `source` it speaks of.
    #[must_use]
    pub fn render(&self, source: &Source, color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = Group::with_title(level.primary_title(self.message.as_str()));
        group = match std::str::from_utf8(&source.bytes) {
            Ok(text) if !text.trim().is_empty() => group.element(self.snippet(text)),
            _ => group.element(Element::from(
                Origin::path(self.path.as_str()).line(self.line).char_column(self.column),
            )),
        };
        if !self.yaml_path.is_empty() {
            group = group.element(Level::NOTE.message(format!("at {}", self.yaml_path)));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.decor_style(DecorStyle::Ascii).render(&[group])
    }

    fn snippet<'a>(&'a self, text: &'a str) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let span = clip(&self.span, text);
        let mut snippet = Snippet::source(text)
            .path(self.path.as_str())
            .annotation(AnnotationKind::Primary.span(span));
        if let Some(related) = &self.related {
            let span = clip(&related.span, text);
            let context = AnnotationKind::Context.span(span).label(related.label.as_str());
            snippet = snippet.annotation(context);
        }
        snippet
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Self { path, line, column, message, .. } = self;
        write!(f, "{path}:{line}:{column}: {severity}: {message}")?;
        if !self.yaml_path.is_empty() {
            write!(f, " (at {})", self.yaml_path)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostic {}

/// The span inside `text`: the caller may draw with another text than was compiled.
fn clip(span: &Range<usize>, text: &str) -> Range<usize> {
    let inside = |at: usize| {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = inside(span.start);
    start..inside(span.end).max(start)
}
