//! Collects what loader and resolver find, and turns places in the document into places in the
//! text.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::{Deref, Range};
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::load::spans::{Lines, NodeId, Tree};

/// A place in the document: the way there from its root.
///
/// Places take no part in comparisons: two nodes are equal if they say the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct At(Option<Rc<Step>>);

#[derive(Debug)]
struct Step {
    parent: At,
    to: To,
}

#[derive(Debug)]
enum To {
    Value(Cow<'static, str>),
    Key(Cow<'static, str>),
    Element(usize),
}

impl At {
    /// The value of a key.
    pub(crate) fn key(&self, name: impl Into<Cow<'static, str>>) -> Self {
        self.step(To::Value(name.into()))
    }

    /// The key itself.
    pub(crate) fn name(&self, name: impl Into<Cow<'static, str>>) -> Self {
        self.step(To::Key(name.into()))
    }

    /// An element of a list.
    pub(crate) fn element(&self, index: usize) -> Self {
        self.step(To::Element(index))
    }

    fn step(&self, to: To) -> Self {
        Self(Some(Rc::new(Step { parent: self.clone(), to })))
    }

    fn steps(&self) -> Vec<&To> {
        let mut steps = Vec::new();
        let mut at = self;
        while let Some(step) = &at.0 {
            steps.push(&step.to);
            at = &step.parent;
        }
        steps.reverse();
        steps
    }
}

impl PartialEq for At {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for At {}

/// A value of the spec and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) at: At,
}

impl<T> Located<T> {
    pub(crate) const fn new(value: T, at: At) -> Self {
        Self { value, at }
    }
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The findings of one run over one spec.
pub(crate) struct Report<'t> {
    path: &'t str,
    lines: Lines<'t>,
    tree: Tree,
    found: Vec<Diagnostic>,
}

impl<'t> Report<'t> {
    pub(crate) fn new(path: &'t str, text: &'t str, tree: Tree) -> Self {
        Self { path, lines: Lines::new(text), tree, found: Vec::new() }
    }

    /// Notes an error; the result takes help and a second place.
    pub(crate) fn error(&mut self, at: &At, message: impl Into<String>) -> Finding<'_, 't> {
        self.find(Severity::Error, at, message.into())
    }

    /// Notes a warning.
    pub(crate) fn warning(&mut self, at: &At, message: impl Into<String>) -> Finding<'_, 't> {
        self.find(Severity::Warning, at, message.into())
    }

    /// Notes an error at a place of the text that is none in the document.
    pub(crate) fn error_at(&mut self, span: Range<usize>, message: &str) -> Finding<'_, 't> {
        let place = Place { span, yaml_path: String::new(), alias: None };
        self.push(Severity::Error, place, message.into())
    }

    /// Whether the spec cannot be compiled.
    pub(crate) fn failed(&self) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error)
    }

    /// Everything found, in the order of the text. What an alias repeats is told once.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|found| (found.span.start, found.severity));
        let mut told: Vec<Diagnostic> = Vec::new();
        for found in self.found {
            let again = told.iter().rev().take_while(|last| last.span.start == found.span.start);
            if !again.into_iter().any(|last| last.message == found.message) {
                told.push(found);
            }
        }
        told
    }

    fn find(&mut self, severity: Severity, at: &At, message: String) -> Finding<'_, 't> {
        let place = self.place(at);
        self.push(severity, place, message)
    }

    fn push(&mut self, severity: Severity, place: Place, message: String) -> Finding<'_, 't> {
        let (line, column) = self.lines.position(place.span.start);
        let related = place.alias.map(|span| self.related(span, "reached through this alias"));
        self.found.push(Diagnostic {
            severity,
            path: self.path.into(),
            line,
            column,
            span: place.span,
            yaml_path: place.yaml_path,
            message,
            help: None,
            related,
        });
        Finding { index: self.found.len() - 1, report: self }
    }

    fn related(&self, span: Range<usize>, label: impl Into<String>) -> Related {
        let (line, column) = self.lines.position(span.start);
        Related { line, column, span, label: label.into() }
    }

    fn place(&self, at: &At) -> Place {
        let steps = at.steps();
        let mut way = Way { tree: &self.tree, span: 0..0, path: String::new(), alias: None };
        if let Some(root) = self.tree.root() {
            way.walk(root, &steps);
        }
        Place { span: way.span, yaml_path: way.path, alias: way.alias }
    }
}

/// A finding that can still be explained further.
pub(crate) struct Finding<'r, 't> {
    report: &'r mut Report<'t>,
    index: usize,
}

impl Finding<'_, '_> {
    /// Says what to do.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.report.found[self.index].help = Some(help.into());
        self
    }

    /// Says what to do, if there is anything to say.
    pub(crate) fn maybe_help(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }

    /// Points at a second place.
    pub(crate) fn related(self, at: &At, label: &str) -> Self {
        let span = self.report.place(at).span;
        self.related_span(span, label)
    }

    /// Points at a second place of the text.
    pub(crate) fn related_span(self, span: Range<usize>, label: &str) -> Self {
        let related = self.report.related(span, label);
        self.report.found[self.index].related = Some(related);
        self
    }
}

struct Place {
    span: Range<usize>,
    yaml_path: String,
    /// The last alias on the way.
    alias: Option<Range<usize>>,
}

/// The way down a tree.
struct Way<'t> {
    tree: &'t Tree,
    span: Range<usize>,
    path: String,
    alias: Option<Range<usize>>,
}

impl Way<'_> {
    fn walk(&mut self, root: NodeId, steps: &[&To]) {
        let mut node = root;
        self.span = self.tree.span(root);
        for (index, step) in steps.iter().enumerate() {
            if self.tree.is_alias(node) {
                self.alias = Some(self.tree.span(node));
            }
            let next = match step {
                To::Value(key) | To::Key(key) => self.tree.entry(node, key),
                To::Element(element) => {
                    self.tree.element(node, *element).map(|element| (element, element))
                }
            };
            let Some((key, value)) = next else { return };
            let list_of_named = match (step, steps.get(index + 1)) {
                (To::Value(_), Some(To::Element(element))) if index > 0 => self
                    .tree
                    .element(value, *element)
                    .is_some_and(|node| self.element_name(node).is_some()),
                _ => false,
            };
            if !list_of_named {
                self.describe(step, value);
            }
            let collection = self.tree.is_collection(value);
            self.span = match step {
                To::Key(_) => self.tree.span(key),
                To::Value(_) if collection => self.tree.span(key),
                _ => self.tree.span(value),
            };
            node = value;
        }
    }

    fn element_name(&self, node: NodeId) -> Option<&str> {
        // Formats of a sub-message have a value instead of a name.
        let (_, name) = self.tree.entry(node, "name").or_else(|| self.tree.entry(node, "value"))?;
        self.tree.text(name).filter(|name| !name.is_empty())
    }

    /// Adds a name as it can be printed: it may be the very thing that is wrong.
    fn push_name(&mut self, name: &str) {
        for c in name.chars() {
            if c.is_control() {
                self.path.extend(c.escape_default());
            } else {
                self.path.push(c);
            }
        }
    }

    fn describe(&mut self, step: &To, node: NodeId) {
        match step {
            To::Value(key) | To::Key(key) => {
                if !self.path.is_empty() {
                    self.path.push('.');
                }
                self.push_name(key);
            }
            To::Element(index) => match self.element_name(node).map(str::to_owned) {
                Some(name) => {
                    self.path.push('.');
                    self.push_name(&name);
                }
                None => {
                    let _ = write!(self.path, "[{index}]");
                }
            },
        }
    }
}
