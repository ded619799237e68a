//! Reads typed values from a document, keeps track of their places, and reports what does not fit.
//!
//! Nothing here stops at the first problem: a value that cannot be read is reported and left out,
//! so one run reports everything that is wrong with a file.

use super::name::{self, Problem};
use super::schema::{Key, Levels, RAW, Word};
use super::spec::{Scalar, Text};
use super::yaml::{self, Mapping, Node, Yaml};
use crate::report::{At, Located, Report};
use crate::suggest::did_you_mean;

/// Reads one document.
pub(super) struct Reader<'r, 't> {
    pub(super) report: &'r mut Report<'t>,
    /// The level of the document, or all levels while it is unknown.
    pub(super) level: Levels,
    /// Names of list elements that could not be read.
    pub(super) unreadable: Vec<String>,
}

/// A mapping of the document.
pub(super) struct Map<'v> {
    entries: &'v Mapping,
    /// Its place.
    pub(super) at: At,
    /// What it describes, for messages: `an attribute`.
    what: &'static str,
}

impl<'v> Map<'v> {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'v Node> {
        self.entries.get(key)
    }

    /// The place of the value of a key.
    pub(super) fn at(&self, key: &'static str) -> At {
        self.at.key(key)
    }
}

impl Reader<'_, '_> {
    /// Reads a mapping and reports unknown keys.
    pub(super) fn map<'v>(
        &mut self,
        node: &'v Node,
        at: At,
        what: &'static str,
        keys: &[Key],
    ) -> Option<Map<'v>> {
        let Yaml::Map(entries) = yaml::view(node) else {
            self.wrong_type(node, &at, "a mapping");
            return None;
        };
        for key in entries.keys() {
            let Yaml::Text(key) = yaml::view(key) else {
                self.report.error(&at, "a key must be plain text").help("quote it");
                continue;
            };
            self.check_key(key, &at, what, keys);
        }
        Some(Map { entries, at, what })
    }

    fn check_key(&mut self, key: &str, at: &At, what: &str, keys: &[Key]) {
        let Some((_, levels)) = keys.iter().find(|(name, _)| *name == key) else {
            let known = keys.iter().filter(|(_, levels)| levels.meets(self.level));
            let known = known.map(|(name, _)| *name);
            let help = did_you_mean(key, known.clone()).unwrap_or_else(|| {
                let known: Vec<_> = known.map(|name| format!("`{name}`")).collect();
                format!("{what} has the keys {}", known.join(", "))
            });
            let message = format!("unknown key `{key}` in {what}");
            self.report.error(&at.name(key.to_owned()), message).help(help);
            return;
        };
        self.check_level(*levels, key, &at.name(key.to_owned()));
    }

    fn check_level(&mut self, levels: Levels, word: &str, at: &At) {
        if !levels.meets(self.level) {
            let here = self.level.names().join(" or ");
            let message = format!("`{word}` is not part of protocol `{here}`");
            let there = levels.names().join("`, `");
            self.report.error(at, message).help(format!("it is part of `{there}`"));
        }
    }

    fn wrong_type(&mut self, node: &Node, at: &At, expected: &str) {
        let message = format!("expected {expected}, found {}", yaml::describe(node));
        let quote = expected.contains("text")
            && matches!(yaml::view(node), Yaml::Bool(_) | Yaml::Number(_) | Yaml::Other(_));
        let finding = self.report.error(at, message);
        if quote {
            finding.help("quote it to make it text");
        }
    }

    /// The value of a required key.
    pub(super) fn required<'v>(&mut self, map: &Map<'v>, key: &'static str) -> Option<&'v Node> {
        let value = map.get(key);
        if value.is_none() {
            self.report.error(&map.at, format!("{} needs the key `{key}`", map.what));
        }
        value
    }

    /// The text of a required key.
    pub(super) fn required_text(&mut self, map: &Map<'_>, key: &'static str) -> Option<Text> {
        self.required(map, key)?;
        self.text(map, key)
    }

    /// A name. Anything that cannot be a name is reported.
    pub(super) fn name(&mut self, map: &Map<'_>, key: &'static str) -> Option<Text> {
        let name = self.required_text(map, key)?;
        self.is_name(&name, &name.at).then_some(name)
    }

    /// The name of a family or of a group, which generic netlink limits to the size of a buffer.
    pub(super) fn wire_name(&mut self, map: &Map<'_>, key: &'static str) -> Option<Text> {
        let name = self.name(map, key)?;
        let problem = if self.level == RAW { None } else { name::generic_problem(&name) };
        self.accept(problem, &name.at).then_some(name)
    }

    /// Whether a text can be a name; if not, that is reported.
    pub(super) fn is_name(&mut self, name: &str, at: &At) -> bool {
        self.accept(name::problem(name), at)
    }

    fn accept(&mut self, problem: Option<Problem>, at: &At) -> bool {
        let accepted = problem.is_none();
        if let Some(problem) = problem {
            self.report.error(at, problem.message).help(problem.help);
        }
        accepted
    }

    /// Text.
    pub(super) fn text(&mut self, map: &Map<'_>, key: &'static str) -> Option<Text> {
        let node = map.get(key)?;
        self.as_text(node, map.at(key))
    }

    /// Text without its place.
    pub(super) fn string(&mut self, map: &Map<'_>, key: &'static str) -> Option<String> {
        self.text(map, key).map(|text| text.value)
    }

    /// Documentation: text without the line end that YAML's block style adds.
    pub(super) fn doc(&mut self, map: &Map<'_>) -> Option<String> {
        self.string(map, "doc").map(|text| text.trim_end().to_owned())
    }

    /// A node that is text.
    pub(super) fn as_text(&mut self, node: &Node, at: At) -> Option<Text> {
        match yaml::view(node) {
            Yaml::Text(text) => Some(Located::new(text.to_owned(), at)),
            _ => {
                self.wrong_type(node, &at, "text");
                None
            }
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, map: &Map<'_>, key: &'static str) -> Option<Located<bool>> {
        let node = map.get(key)?;
        if let Yaml::Bool(value) = yaml::view(node) {
            return Some(Located::new(value, map.at(key)));
        }
        self.wrong_type(node, &map.at(key), "`true` or `false`");
        None
    }

    /// A number that fits `T`.
    pub(super) fn number<T>(&mut self, map: &Map<'_>, key: &'static str) -> Option<Located<T>>
    where
        T: TryFrom<i128>,
    {
        let node = map.get(key)?;
        let Yaml::Number(value) = yaml::view(node) else {
            self.wrong_type(node, &map.at(key), "a number");
            return None;
        };
        let fits = T::try_from(value).ok();
        if fits.is_none() {
            let problem = if value < 0 { "must not be negative" } else { "is too large" };
            self.report.error(&map.at(key), format!("the number {value} {problem} here"));
        }
        fits.map(|value| Located::new(value, map.at(key)))
    }

    /// A number or text.
    pub(super) fn scalar(&mut self, map: &Map<'_>, key: &'static str) -> Option<Located<Scalar>> {
        let node = map.get(key)?;
        let value = match yaml::view(node) {
            Yaml::Number(value) => Scalar::Number(value),
            Yaml::Text(text) => Scalar::Text(text.to_owned()),
            _ => {
                self.wrong_type(node, &map.at(key), "a number or text");
                return None;
            }
        };
        Some(Located::new(value, map.at(key)))
    }

    /// A keyword of the language as a value.
    pub(super) fn word<T: Copy>(
        &mut self,
        map: &Map<'_>,
        key: &'static str,
        words: &[Word<T>],
    ) -> Option<Located<T>> {
        let text = self.text(map, key)?;
        self.as_word(&text, key, words)
    }

    /// Finds a keyword of the language by its name.
    pub(super) fn as_word<T: Copy>(
        &mut self,
        text: &Text,
        what: &str,
        words: &[Word<T>],
    ) -> Option<Located<T>> {
        let Some((word, value, levels)) = words.iter().find(|(word, ..)| *word == text.value)
        else {
            let known = || words.iter().map(|(word, ..)| *word);
            let help = did_you_mean(text, known()).unwrap_or_else(|| {
                format!("expected one of `{}`", known().collect::<Vec<_>>().join("`, `"))
            });
            let message = format!("unknown {what} `{}`", text.value);
            self.report.error(&text.at, message).help(help);
            return None;
        };
        self.check_level(*levels, word, &text.at);
        Some(Located::new(*value, text.at.clone()))
    }

    /// A list of keywords of the language.
    pub(super) fn words<T: Copy>(
        &mut self,
        map: &Map<'_>,
        key: &'static str,
        words: &[Word<T>],
    ) -> Vec<T> {
        let texts = self.texts(map, key).map(|texts| texts.value).unwrap_or_default();
        let found = texts.iter().filter_map(|text| self.as_word(text, key, words));
        found.map(|word| word.value).collect()
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, map: &Map<'_>, key: &'static str) -> Option<Located<Vec<Text>>> {
        map.get(key)?;
        let texts = self.list(map, key, Self::as_text);
        Some(Located::new(texts, map.at(key)))
    }

    /// A list, element by element; elements that cannot be read are left out.
    pub(super) fn list<T>(
        &mut self,
        map: &Map<'_>,
        key: &'static str,
        mut read: impl FnMut(&mut Self, &Node, At) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = map.get(key) else {
            return Vec::new();
        };
        let Yaml::List(list) = yaml::view(node) else {
            self.wrong_type(node, &map.at(key), "a list");
            return Vec::new();
        };
        let at = map.at(key);
        let mut elements = Vec::new();
        for (index, node) in list.iter().enumerate() {
            match read(self, node, at.element(index)) {
                Some(element) => elements.push(element),
                None => {
                    self.unreadable
                        .extend(node.get("name").and_then(Node::as_str).map(str::to_owned));
                }
            }
        }
        elements
    }

    /// Checks the types of keys that matter only to C code.
    pub(super) fn ignore_texts(&mut self, map: &Map<'_>, keys: &[&'static str]) {
        for key in keys {
            self.text(map, key);
        }
    }
}
