//! Diagnostics: a message about a spec, its place, and how both are drawn.
//!
//! A diagnostic is plain data and complete by itself. Only drawing the lines that it points at
//! needs the text of the spec.

use std::fmt;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::source::Source;
use crate::spans::Lines;

/// Whether a spec compiles in spite of a [`Diagnostic`]. Errors sort before warnings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The spec does not compile.
    Error,
    /// The spec compiles, but something in it is odd or has no effect.
    Warning,
}

/// An error or a warning about a spec.
///
/// [`render`](Self::render) draws it with the lines of the spec; `Display` is one line, as other
/// compilers print it.
///
/// ```
/// use netloom_codegen::{Severity, Source, compile};
///
/// let spec = "
/// name: shelf
/// doc: Things on a shelf.
/// attribute-sets: [{name: thing, attributes: [{name: id, type: u31}]}]
/// operations: {list: []}
/// ";
/// let found = compile(&Source::new("shelf.yaml", spec)).unwrap_err();
/// assert_eq!(found[0].severity, Severity::Error);
/// assert_eq!((found[0].line, found[0].column), (4, 62));
/// assert_eq!(found[0].help.as_deref(), Some("did you mean `u32`?"));
/// assert_eq!(
///     found[0].to_string(),
///     "shelf.yaml:4:62: error: unknown type `u31` (at attribute-sets.thing.id.type)",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Whether the spec compiles all the same.
    pub severity: Severity,
    /// The path of the [`Source`].
    pub path: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1, in characters.
    pub column: usize,
    /// The bytes of the text that are marked.
    pub span: Range<usize>,
    /// The place in the document, such as `attribute-sets.link-attrs.mtu.type`; empty for the
    /// document as a whole.
    pub yaml_path: String,
    /// What is wrong.
    pub message: String,
    /// How to put it right.
    pub help: Option<String>,
    /// A second place that explains the first.
    pub related: Option<Related>,
}

/// A second place in the text that a [`Diagnostic`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Related {
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1, in characters.
    pub column: usize,
    /// The bytes of the text that are marked.
    pub span: Range<usize>,
    /// What is there, such as `first given here`.
    pub label: String,
}

impl Diagnostic {
    /// Makes a diagnostic of a check that this crate does not have, about the bytes `span` of a
    /// spec. A span outside the text is cut to it.
    ///
    /// ```
    /// use netloom_codegen::{Diagnostic, Severity, Source};
    ///
    /// let source = Source::new("shelf.yaml", "name: shelf\n");
    /// let found = Diagnostic::new(Severity::Warning, &source, 6..11, "shelves are out of fashion")
    ///     .with_yaml_path("name")
    ///     .with_help("take a cupboard");
    /// assert_eq!(
    ///     found.render(&source, false),
    ///     "\
    /// warning: shelves are out of fashion
    ///  --> shelf.yaml:1:7
    ///   |
    /// 1 | name: shelf
    ///   |       ^^^^^
    ///   |
    ///   = note: at name
    ///   = help: take a cupboard",
    /// );
    /// ```
    #[must_use]
    pub fn new(
        severity: Severity,
        source: &Source,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Self {
        let text = std::str::from_utf8(&source.bytes).unwrap_or_default();
        let span = clip(&span, text);
        let (line, column) = Lines::new(text).position(span.start);
        Self {
            severity,
            path: source.path.clone(),
            line,
            column,
            span,
            yaml_path: String::new(),
            message: message.into(),
            help: None,
            related: None,
        }
    }

    /// Names the place in the document, such as `attribute-sets.link-attrs.mtu.type`.
    #[must_use]
    pub fn with_yaml_path(mut self, yaml_path: impl Into<String>) -> Self {
        self.yaml_path = yaml_path.into();
        self
    }

    /// Says how to put it right.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Draws the diagnostic with the lines of `source` that it points at, with colors for a
    /// terminal if `color` is set. The text has several lines and no line end at its end.
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

/// The part of a span that lies inside `text`, which may be another one than was compiled.
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
