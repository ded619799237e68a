//! Finds the differences between two trees of items.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, json};

use super::model::{Item, Value};
use super::prefix;

/// Marks lines of differences that break users.
pub(super) const BREAKS: &str = " (breaks users)";

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Difference {
    /// Name of the family.
    pub(super) family: String,
    /// Path in the spec, such as `attribute-sets.link-attrs.mtu`; empty for the family itself.
    pub(super) place: String,
    pub(super) change: Change,
    /// Whether programs that use the generated API may stop compiling or behave differently.
    pub(super) breaks: bool,
}

/// The kind of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    Added,
    Removed,
    /// The old name; the path has the new one.
    Renamed(String),
    /// A field with its old and new value.
    Field {
        name: &'static str,
        old: Value,
        new: Value,
    },
}

impl Difference {
    /// Whether a whole family was removed.
    #[cfg(test)]
    pub(super) fn is_missing(&self) -> bool {
        self.place.is_empty() && self.change == Change::Removed
    }

    pub(super) fn json(&self) -> serde_json::Value {
        let mut map = Map::new();
        let mut put = |key: &str, value: serde_json::Value| map.insert(key.to_owned(), value);
        put("family", json!(self.family));
        put("place", json!(self.place));
        match &self.change {
            Change::Added => put("change", json!("added")),
            Change::Removed => put("change", json!("removed")),
            Change::Renamed(old) => {
                put("old", json!(old));
                put("change", json!("renamed"))
            }
            Change::Field { name, old, new } => {
                put("field", json!(name));
                put("old", old.json());
                put("new", new.json());
                put("change", json!("changed"))
            }
        };
        map.insert("breaks".to_owned(), json!(self.breaks));
        serde_json::Value::Object(map)
    }
}

/// A line without [`Difference::breaks`].
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.family)?;
        if !self.place.is_empty() {
            write!(f, " {}", self.place)?;
        }
        match &self.change {
            Change::Added => f.write_str(": added"),
            Change::Removed => f.write_str(": removed"),
            Change::Renamed(old) => write!(f, ": was called {old}"),
            // Lists may be long and differ in one name.
            Change::Field { name, old: Value::Names(old), new: Value::Names(new) } => {
                write!(f, ": {name}:")?;
                new.difference(old).try_for_each(|name| write!(f, " +{name}"))?;
                old.difference(new).try_for_each(|name| write!(f, " -{name}"))
            }
            Change::Field { name, old, new } => write!(f, ": {name}: {old} -> {new}"),
        }
    }
}

/// The prefix of most names in C of an item's parts, old and new.
type Prefixes<'i> = [Option<&'i str>; 2];

/// The differences between two versions of a family, in the order of `old`.
pub(super) fn families(old: &Item, new: &Item) -> Vec<Difference> {
    let mut walk = Walk { family: &new.name, path: Vec::new(), found: Vec::new() };
    if old.name != new.name {
        walk.report(Change::Renamed(old.name.clone()), true);
    }
    walk.item(old, new, [None; 2]);
    walk.found
}

struct Walk<'i> {
    family: &'i str,
    path: Vec<&'i str>,
    found: Vec<Difference>,
}

impl<'i> Walk<'i> {
    fn report(&mut self, change: Change, breaks: bool) {
        let (family, place) = (self.family.to_owned(), self.path.join("."));
        self.found.push(Difference { family, place, change, breaks });
    }

    fn item(&mut self, old: &'i Item, new: &'i Item, above: Prefixes<'i>) {
        self.fields(old, new, above);
        let prefixes = [prefix::of_parts(old), prefix::of_parts(new)];
        if let [Some(before), Some(after)] = prefixes
            && before != after
        {
            let (name, old, new) = ("prefix in C", before.into(), after.into());
            self.report(Change::Field { name, old, new }, false);
        }
        let named: BTreeMap<_, _> =
            new.items.iter().map(|item| (item.name.as_str(), item)).collect();
        let before: BTreeMap<_, _> =
            old.items.iter().map(|item| (item.name.as_str(), item)).collect();
        let mut added: Vec<_> =
            new.items.iter().filter(|item| !before.contains_key(item.name.as_str())).collect();
        for item in &old.items {
            let same = named.get(item.name.as_str()).copied();
            let renamed = || {
                let number = item.number?;
                let position = added.iter().position(|new| new.number == Some(number))?;
                Some(added.remove(position))
            };
            match same.or_else(renamed) {
                Some(new) => self.inside(&new.name, |walk| {
                    if new.name != item.name {
                        walk.report(Change::Renamed(item.name.clone()), item.public);
                    }
                    walk.item(item, new, prefixes);
                }),
                None => self.inside(&item.name, |walk| walk.report(Change::Removed, item.public)),
            }
        }
        for item in added {
            self.inside(&item.name, |walk| walk.report(Change::Added, false));
        }
    }

    fn inside(&mut self, name: &'i str, inside: impl FnOnce(&mut Self)) {
        self.path.push(name);
        inside(self);
        self.path.pop();
    }

    fn fields(&mut self, old: &Item, new: &Item, above: Prefixes<'_>) {
        let names = old.fields.iter().chain(&new.fields).map(|field| (field.name, field.rule));
        let mut seen = Vec::new();
        for (name, rule) in names {
            if seen.contains(&name) {
                continue;
            }
            seen.push(name);
            let (before, after) = (value(old, name), value(new, name));
            if before != after && !follows(name, old, new, above) {
                let change = Change::Field { name, old: before.clone(), new: after.clone() };
                self.report(change, old.public && rule.breaks(before, after));
            }
        }
    }
}

/// Whether another difference already implies that the field has changed.
fn follows(field: &str, old: &Item, new: &Item, above: Prefixes<'_>) -> bool {
    match field {
        "name in Rust" => old.name != new.name,
        prefix::NAME => prefix::is_before(old, above[0]) && prefix::is_before(new, above[1]),
        _ => false,
    }
}

fn value<'i>(item: &'i Item, field: &str) -> &'i Value {
    item.fields.iter().find(|of| of.name == field).map_or(&Value::Absent, |of| &of.value)
}
