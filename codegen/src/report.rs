//! Collects the problems that the loader and the resolver find, and translates places in the
//! document into places in the text.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::{Deref, Range};
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::spans::{Lines, NodeId, Tree};

/// A place in the document: the path from its root.
///
/// All places compare equal, so that nodes are equal if their values are.
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

/// A value of the spec and its place.
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

    /// Reports an error. The result takes a help text and a second place.
    pub(crate) fn error(&mut self, at: &At, message: impl Into<String>) -> Finding<'_, 't> {
        self.find(Severity::Error, at, message.into())
    }

    /// Reports a warning.
    pub(crate) fn warning(&mut self, at: &At, message: impl Into<String>) -> Finding<'_, 't> {
        self.find(Severity::Warning, at, message.into())
    }

    /// Reports an error at a place of the text that is not a node of the document.
    pub(crate) fn error_at(&mut self, span: Range<usize>, message: &str) -> Finding<'_, 't> {
        let place = Place { span, yaml_path: String::new(), alias: None };
        self.push(Severity::Error, place, message.into())
    }

    /// Whether there is an error.
    pub(crate) fn failed(&self) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error)
    }

    /// All diagnostics, in the order of the text. A problem that an alias repeats is listed once.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|found| (found.span.start, found.severity));
        let mut reported: Vec<Diagnostic> = Vec::new();
        for found in self.found {
            let same_place =
                reported.iter().rev().take_while(|last| last.span.start == found.span.start);
            if !same_place.into_iter().any(|last| last.message == found.message) {
                reported.push(found);
            }
        }
        reported
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
        let mut walk = Walk { tree: &self.tree, span: 0..0, path: String::new(), alias: None };
        if let Some(root) = self.tree.root() {
            walk.walk(root, &steps);
        }
        Place { span: walk.span, yaml_path: walk.path, alias: walk.alias }
    }
}

/// A diagnostic that can be extended.
pub(crate) struct Finding<'r, 't> {
    report: &'r mut Report<'t>,
    index: usize,
}

impl Finding<'_, '_> {
    /// Adds a help text.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.report.found[self.index].help = Some(help.into());
        self
    }

    /// Adds a help text, if there is one.
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
    /// The last alias on the path.
    alias: Option<Range<usize>>,
}

/// A walk from the root to a node.
struct Walk<'t> {
    tree: &'t Tree,
    span: Range<usize>,
    path: String,
    alias: Option<Range<usize>>,
}

impl Walk<'_> {
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

    /// Adds a name with control characters escaped, because the name itself may be the problem.
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
