//! Records the place of every node of a YAML document in one walk over the events of a parser.
//!
//! The tree does not expand aliases, so it never outgrows the text. It knows nothing of specs, but
//! refuses what no spec may contain: syntax errors, several documents, repeated keys, merge keys,
//! and aliases that expand too far.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, Span, StrInput};

/// Maximum number of nodes after aliases are expanded. The largest family has less than 20,000.
const MAX_NODES: u64 = 400_000;

/// Maximum depth of nesting; the deepest spec has less than 20 levels.
const MAX_DEPTH: usize = 100;

const TOO_DEEP: &str = "the file nests too deeply";

/// A document as a tree of spans.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    root: Option<NodeId>,
}

/// Index of a node.
pub(crate) type NodeId = usize;

#[derive(Debug)]
struct Node {
    span: Range<usize>,
    kind: NodeKind,
}

#[derive(Debug)]
enum NodeKind {
    Scalar(String),
    Sequence(Vec<NodeId>),
    /// Keys and values.
    Mapping(Vec<(NodeId, NodeId)>),
    Alias(NodeId),
}

/// A problem of a document, whatever its keys.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
    pub(crate) span: Range<usize>,
    /// The place of the first of two.
    pub(crate) first: Option<Range<usize>>,
}

impl Flaw {
    fn new(message: impl Into<String>, span: Range<usize>) -> Self {
        Self { message: message.into(), help: None, span, first: None }
    }
}

impl Tree {
    /// Walks `text`. The tree contains everything before the first flaw that ends the walk.
    pub(crate) fn walk(text: &str) -> (Self, Vec<Flaw>) {
        let mut walk = Walk { lines: Lines::new(text), ..Walk::default() };
        walk.run(text);
        if walk.flaws.is_empty() && walk.tree.root.is_none() {
            walk.flaws.push(Flaw::new("the file is empty", 0..0));
        }
        if walk.flaws.is_empty() {
            walk.flaws.extend(walk.tree.too_large());
        }
        (walk.tree, walk.flaws)
    }

    /// The document.
    pub(crate) const fn root(&self) -> Option<NodeId> {
        self.root
    }

    /// The node that an alias refers to; any other node itself.
    pub(crate) fn resolved(&self, id: NodeId) -> NodeId {
        match self.nodes[id].kind {
            NodeKind::Alias(target) => target,
            _ => id,
        }
    }

    /// Whether the node is an alias.
    pub(crate) fn is_alias(&self, id: NodeId) -> bool {
        matches!(self.nodes[id].kind, NodeKind::Alias(_))
    }

    /// Key and value of a mapping's entry.
    pub(crate) fn entry(&self, id: NodeId, key: &str) -> Option<(NodeId, NodeId)> {
        let NodeKind::Mapping(entries) = &self.nodes[self.resolved(id)].kind else {
            return None;
        };
        entries.iter().copied().find(|(name, _)| self.text(*name) == Some(key))
    }

    /// Element of a sequence.
    pub(crate) fn element(&self, id: NodeId, index: usize) -> Option<NodeId> {
        match &self.nodes[self.resolved(id)].kind {
            NodeKind::Sequence(elements) => elements.get(index).copied(),
            _ => None,
        }
    }

    /// The text of a scalar.
    pub(crate) fn text(&self, id: NodeId) -> Option<&str> {
        match &self.nodes[self.resolved(id)].kind {
            NodeKind::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the node contains others.
    pub(crate) fn is_collection(&self, id: NodeId) -> bool {
        matches!(self.nodes[id].kind, NodeKind::Sequence(_) | NodeKind::Mapping(_))
    }

    /// The span to mark for a node: the name of a mapping, or its first key.
    pub(crate) fn span(&self, id: NodeId) -> Range<usize> {
        if let Some((_, name)) = self.entry(id, "name")
            && !self.is_alias(id)
            && !self.is_collection(self.resolved(name))
        {
            return self.nodes[name].span.clone();
        }
        match &self.nodes[id].kind {
            NodeKind::Mapping(entries) => {
                let first = entries.first().map_or(id, |(key, _)| *key);
                self.nodes[first].span.clone()
            }
            _ => self.nodes[id].span.clone(),
        }
    }

    /// Refuses aliases that are cheap here but not for the parser that expands them.
    fn too_large(&self) -> Option<Flaw> {
        // In the order of the text an anchor precedes its aliases, so the walk is never deeper
        // than the text nests, and every node is sized once.
        let mut sizes: BTreeMap<NodeId, u64> = BTreeMap::new();
        let mut pending: Vec<(NodeId, bool)> =
            self.root.iter().map(|root| (*root, false)).collect();
        let mut open = Vec::new();
        while let Some((id, children_done)) = pending.pop() {
            let children = self.children(id);
            if !children_done {
                open.push(id);
                pending.push((id, true));
                for child in children.into_iter().rev() {
                    if open.contains(&child) {
                        return Some(Flaw::new("this alias contains itself", self.span(id)));
                    }
                    if !sizes.contains_key(&child) {
                        pending.push((child, false));
                    }
                }
                continue;
            }
            open.pop();
            let size = children.iter().filter_map(|child| sizes.get(child));
            let size = size.fold(1_u64, |sum, size| sum.saturating_add(*size));
            if size > MAX_NODES {
                let mut flaw =
                    Flaw::new("the aliases of this file expand to too many nodes", self.span(id));
                flaw.help = Some("write the repeated part once, in an attribute set of its own");
                return Some(flaw);
            }
            sizes.insert(id, size);
        }
        None
    }

    fn children(&self, id: NodeId) -> Vec<NodeId> {
        match &self.nodes[id].kind {
            NodeKind::Scalar(_) => Vec::new(),
            NodeKind::Sequence(elements) => elements.clone(),
            NodeKind::Mapping(entries) => entries.iter().flat_map(|(k, v)| [*k, *v]).collect(),
            NodeKind::Alias(target) => vec![*target],
        }
    }
}

/// Line starts of a text, to turn lines and columns into bytes.
#[derive(Debug, Default)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text, starts: [0].into_iter().chain(breaks.map(|(at, _)| at + 1)).collect() }
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub(crate) fn position(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let start = self.starts[line - 1];
        let column = self.text.get(start..byte).map_or(0, |text| text.chars().count());
        (line, column + 1)
    }

    fn byte(&self, mark: Marker) -> usize {
        let Some(start) = self.starts.get(mark.line().max(1) - 1).copied() else {
            return self.text.len();
        };
        let line = &self.text[start..];
        line.char_indices().nth(mark.col()).map_or(self.text.len(), |(at, _)| start + at)
    }

    /// The span's first line.
    fn span(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start);
        let end = self.byte(span.end).max(start);
        let text = &self.text[start..end];
        let first = text.lines().next().unwrap_or_default().trim_end();
        start..start + first.len()
    }
}

#[derive(Default)]
struct Walk<'t> {
    lines: Lines<'t>,
    tree: Tree,
    flaws: Vec<Flaw>,
    /// Collections not yet closed.
    open: Vec<NodeId>,
    /// A mapping's key that waits for its value, for each open collection.
    keys: Vec<Option<NodeId>>,
    anchors: BTreeMap<usize, NodeId>,
    documents: usize,
}

impl<'t> Walk<'t> {
    fn run(&mut self, text: &'t str) {
        let mut parser: Parser<'t, StrInput<'t>> = Parser::new_from_str(text);
        while let Some(event) = parser.next_event() {
            let proceed = match event {
                Ok((event, span)) => self.event(event, span),
                Err(error) => {
                    let at = self.lines.byte(*error.marker());
                    // The parser has a limit of its own for brackets.
                    let deep = error.info().contains("recursion limit");
                    let message = match deep {
                        true => TOO_DEEP.to_owned(),
                        false => format!("this is not valid YAML: {}", error.info()),
                    };
                    self.flaws.push(Flaw::new(message, at..at));
                    false
                }
            };
            if !proceed {
                return;
            }
        }
    }

    fn event(&mut self, event: Event<'t>, span: Span) -> bool {
        let bytes = self.lines.span(span);
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    let mut flaw = Flaw::new("a second document begins here", bytes);
                    flaw.help = Some("a spec is one document: one family, one file");
                    self.flaws.push(flaw);
                    return false;
                }
            }
            Event::Scalar(text, _, anchor, _) => {
                self.add(NodeKind::Scalar(text.into_owned()), bytes, anchor);
            }
            Event::Alias(anchor) => {
                if let Some(target) = self.anchors.get(&anchor).copied() {
                    self.add(NodeKind::Alias(target), bytes, 0);
                }
            }
            Event::SequenceStart(anchor, _) => {
                return self.enter(NodeKind::Sequence(Vec::new()), bytes, anchor);
            }
            Event::MappingStart(anchor, _) => {
                return self.enter(NodeKind::Mapping(Vec::new()), bytes, anchor);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop();
                self.keys.pop();
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    fn enter(&mut self, kind: NodeKind, span: Range<usize>, anchor: usize) -> bool {
        if self.open.len() == MAX_DEPTH {
            self.flaws.push(Flaw::new(TOO_DEEP, span));
            return false;
        }
        let id = self.add(kind, span, anchor);
        self.open.push(id);
        self.keys.push(None);
        true
    }

    fn add(&mut self, kind: NodeKind, span: Range<usize>, anchor: usize) -> NodeId {
        let id = self.tree.nodes.len();
        self.tree.nodes.push(Node { span, kind });
        if anchor != 0 {
            self.anchors.insert(anchor, id);
        }
        let (Some(&parent), Some(waiting)) = (self.open.last(), self.keys.last_mut()) else {
            self.tree.root.get_or_insert(id);
            return id;
        };
        let key = match self.tree.nodes[parent].kind {
            NodeKind::Mapping(_) => waiting.take(),
            _ => None,
        };
        match (&mut self.tree.nodes[parent].kind, key) {
            (NodeKind::Sequence(elements), _) => elements.push(id),
            (NodeKind::Mapping(entries), Some(key)) => entries.push((key, id)),
            _ => {
                *waiting = Some(id);
                self.check_key(parent, id);
            }
        }
        id
    }

    fn check_key(&mut self, mapping: NodeId, key: NodeId) {
        let span = self.tree.nodes[key].span.clone();
        let Some(name) = self.tree.text(key).filter(|_| !self.tree.is_alias(key)) else {
            self.flaws.push(Flaw::new("a key must be plain text", span));
            return;
        };
        if name == "<<" {
            let mut flaw = Flaw::new("merge keys are not part of the spec language", span);
            flaw.help = Some("repeat the keys, or use an alias for the whole value");
            self.flaws.push(flaw);
            return;
        }
        if let Some((first, _)) = self.tree.entry(mapping, name) {
            let mut flaw = Flaw::new(format!("the key `{name}` is repeated"), span);
            flaw.first = Some(self.tree.nodes[first].span.clone());
            self.flaws.push(flaw);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaw(text: &str) -> String {
        let (_, flaws) = Tree::walk(text);
        flaws.first().map(|flaw| flaw.message.clone()).unwrap_or_default()
    }

    #[test]
    fn finds_spans_through_aliases() {
        let text = "a: &x [ü, two]\nb: *x\n";
        let (tree, flaws) = Tree::walk(text);
        assert_eq!(flaws, []);
        let root = tree.root().unwrap();
        let (_, alias) = tree.entry(root, "b").unwrap();
        assert!(tree.is_alias(alias));
        assert_eq!(&text[tree.span(alias)], "*x");
        let element = tree.element(alias, 1).unwrap();
        assert_eq!(&text[tree.span(element)], "two");
        assert_eq!(Lines::new(text).position(tree.span(element).start), (1, 11));
    }

    #[test]
    fn refuses_what_no_spec_may_hold() {
        assert_eq!(flaw(""), "the file is empty");
        assert_eq!(flaw("# only a comment\n"), "the file is empty");
        assert_eq!(flaw("a: 1\na: 2\n"), "the key `a` is repeated");
        assert_eq!(flaw("a: 1\n---\nb: 2\n"), "a second document begins here");
        assert_eq!(
            flaw("a: &x {c: 1}\nb: {<<: *x}\n"),
            "merge keys are not part of the spec language"
        );
        assert_eq!(flaw("[a]: 1\n"), "a key must be plain text");
        assert_eq!(flaw("a: &x [*x]\n"), "this alias contains itself");
        assert_eq!(flaw(&"[".repeat(10_000)), "the file nests too deeply");
    }

    #[test]
    fn refuses_alias_bombs_quickly() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..30 {
            let below = format!("*a{}, ", level - 1).repeat(9);
            bomb += &format!("a{level}: &a{level} [{below}]\n");
        }
        assert_eq!(flaw(&bomb), "the aliases of this file expand to too many nodes");
        // One large anchor, used often.
        let mut flat = format!("a: &a [{}]\nb:\n", "x, ".repeat(3_000));
        flat += &"- *a\n".repeat(3_000);
        assert_eq!(flaw(&flat), "the aliases of this file expand to too many nodes");
    }
}
