//! Parses YAML text into values. No other file knows `serde_yaml`.
//!
//! The parser decides whether a scalar is a number, text or null, and expands aliases. `spans` runs
//! first and refuses texts for which that is expensive.

use serde_yaml::Value;

/// A value of a document.
pub(crate) enum Yaml<'v> {
    /// Nothing, or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i128),
    /// Text.
    Text(&'v str),
    /// A list.
    List(&'v [Value]),
    /// A mapping.
    Map(&'v serde_yaml::Mapping),
    /// A value that the spec language does not have: a fraction or a tagged value.
    Other(&'static str),
}

/// A document, expanded.
pub(crate) struct Document(Value);

/// A mapping's entries.
pub(crate) type Mapping = serde_yaml::Mapping;

/// A node of a document.
pub(crate) type Node = Value;

impl Document {
    /// Parses a document. An error has a message and the byte that it is about.
    pub(crate) fn parse(text: &str) -> Result<Self, (String, usize)> {
        match serde_yaml::from_str(text) {
            Ok(value) => Ok(Self(value)),
            Err(error) => {
                let at = error.location().map_or(0, |location| location.index());
                let message = error.to_string();
                if message.contains("repetition limit") {
                    return Err(("the aliases of this file expand to too many nodes".into(), at));
                }
                Err((format!("this is not valid YAML: {message}"), at))
            }
        }
    }

    /// The document's outermost node.
    pub(crate) const fn root(&self) -> &Node {
        &self.0
    }
}

/// Looks at a node.
pub(crate) fn view(node: &Node) -> Yaml<'_> {
    match node {
        Value::Null => Yaml::Null,
        Value::Bool(value) => Yaml::Bool(*value),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => Yaml::Number(value.into()),
            (_, Some(value)) => Yaml::Number(value.into()),
            _ => Yaml::Other("a fraction"),
        },
        Value::String(text) => Yaml::Text(text),
        Value::Sequence(list) => Yaml::List(list),
        Value::Mapping(map) => Yaml::Map(map),
        Value::Tagged(_) => Yaml::Other("a tagged value"),
    }
}

/// The type of a node, in words.
pub(crate) fn describe(node: &Node) -> &'static str {
    match view(node) {
        Yaml::Null => "nothing",
        Yaml::Bool(_) => "a boolean",
        Yaml::Number(_) => "a number",
        Yaml::Text(_) => "text",
        Yaml::List(_) => "a list",
        Yaml::Map(_) => "a mapping",
        Yaml::Other(what) => what,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars() {
        let document = Document::parse("[0xff, -1, text, 'off', null, true, 1.5, !x y]").unwrap();
        let Yaml::List(list) = view(document.root()) else { panic!("no list") };
        assert!(matches!(view(&list[0]), Yaml::Number(255)));
        assert!(matches!(view(&list[1]), Yaml::Number(-1)));
        assert!(matches!(view(&list[2]), Yaml::Text("text")));
        assert!(matches!(view(&list[3]), Yaml::Text("off")));
        let words: Vec<_> = list[4..].iter().map(describe).collect();
        assert_eq!(words, ["nothing", "a boolean", "a fraction", "a tagged value"]);
    }

    #[test]
    fn alias_bombs_end_here_too() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..30 {
            let below = format!("*a{}, ", level - 1).repeat(9);
            bomb += &format!("a{level}: &a{level} [{below}]\n");
        }
        let message = Document::parse(&bomb).err().map(|(message, _)| message);
        assert_eq!(message.as_deref(), Some("the aliases of this file expand to too many nodes"));
    }
}
