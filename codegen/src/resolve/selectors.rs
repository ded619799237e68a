//! Resolves selectors: the attribute that selects the layout of a sub-message.
//!
//! The selector belongs to the set of the sub-message or to an enclosing one. A nest sees the sets
//! that enclose it; entries of indexed arrays, sets below `nest-type-value` and payloads of
//! sub-messages do not.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::sets::Draft;
use crate::ir::{Enum, Int, Kind, Meaning, Selector, Set, SubMessage, SubMessageId};
use crate::report::At;
use crate::suggest::did_you_mean;

/// Finds the selector of every sub-message, and records which selectors a set needs from enclosing
/// sets.
pub(super) fn resolve(
    cx: &mut Context<'_, '_, '_>,
    drafts: &[Draft],
    sets: &mut [Set],
    sub_messages: &mut [SubMessage],
    enums: &[Enum],
) {
    own(sets);
    let outer = outer(sets);
    for (set, names) in sets.iter_mut().zip(&outer) {
        set.outer_selectors = names.iter().cloned().collect();
    }
    let mut pass = Pass { cx, sets, sub_messages, enums, users: BTreeMap::new() };
    for (set, draft) in drafts.iter().enumerate() {
        for (index, attribute) in draft.attributes.iter().enumerate() {
            let at = attribute.spec.selector.as_ref().map(|name| &name.at);
            if let Some(at) = at {
                pass.sub_message(set, index, at);
            }
        }
    }
}

/// Selectors in the same set.
fn own(sets: &mut [Set]) {
    for set in sets {
        let names: Vec<_> = set.attributes.iter().map(|of| of.name.kernel.clone()).collect();
        for attribute in &mut set.attributes {
            if let Kind::SubMessage { selector, .. } = &mut attribute.kind
                && let Selector::Outer(name) = selector
                && let Some(index) = names.iter().position(|of| of == name)
            {
                *selector = Selector::Own(index);
            }
        }
    }
}

/// The selectors that each set needs from enclosing sets, computed through nests to a fixed point.
fn outer(sets: &[Set]) -> Vec<BTreeSet<String>> {
    let mut outer = vec![BTreeSet::<String>::new(); sets.len()];
    loop {
        let mut changed = false;
        for (index, set) in sets.iter().enumerate() {
            let mut needed = BTreeSet::new();
            for attribute in &set.attributes {
                match &attribute.kind {
                    Kind::SubMessage { selector: Selector::Outer(name), .. } => {
                        needed.insert(name.clone());
                    }
                    Kind::Nest(inner) => {
                        let below = outer[inner.0].iter().filter(|name| !defines(set, name));
                        needed.extend(below.cloned());
                    }
                    _ => {}
                }
            }
            changed |= outer[index] != needed;
            outer[index] = needed;
        }
        if !changed {
            return outer;
        }
    }
}

fn defines(set: &Set, name: &str) -> bool {
    set.attributes.iter().any(|attribute| attribute.name.kernel == name)
}

struct Pass<'p, 'c, 's, 't> {
    cx: &'p mut Context<'c, 's, 't>,
    sets: &'p [Set],
    sub_messages: &'p mut [SubMessage],
    enums: &'p [Enum],
    /// The meaning of the selector of a table, if it is a number.
    users: BTreeMap<SubMessageId, Meaning>,
}

impl Pass<'_, '_, '_, '_> {
    fn sub_message(&mut self, set: usize, index: usize, at: &At) {
        let Kind::SubMessage { table, selector } = self.sets[set].attributes[index].kind.clone()
        else {
            return;
        };
        let selectors = match &selector {
            Selector::Own(index) => vec![(set, *index)],
            Selector::Outer(name) => self.outwards(set, name),
        };
        if selectors.is_empty() {
            self.missing(set, &selector, at);
        }
        for (set, index) in selectors {
            match &self.sets[set].attributes[index].kind {
                Kind::String => {}
                Kind::Int(int) => {
                    let int = *int;
                    self.numbered(table, int, at);
                }
                _ => {
                    let message = "a selector is text or a number";
                    self.cx.report.error(at, message);
                }
            }
        }
    }

    /// The attributes called `name` in the sets around `set`, nearest first.
    fn outwards(&self, set: usize, name: &str) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::from([set]);
        let mut pending = vec![set];
        while let Some(inner) = pending.pop() {
            for (outer, candidate) in self.sets.iter().enumerate() {
                let nests = |kind: &Kind| matches!(kind, Kind::Nest(id) if id.0 == inner);
                if !candidate.attributes.iter().any(|attribute| nests(&attribute.kind)) {
                    continue;
                }
                let names = candidate.attributes.iter().map(|attribute| &attribute.name.kernel);
                match names.into_iter().position(|of| of == name) {
                    Some(index) => found.push((outer, index)),
                    None if seen.insert(outer) => pending.push(outer),
                    None => {}
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn missing(&mut self, set: usize, selector: &Selector, at: &At) {
        let Selector::Outer(name) = selector else {
            return;
        };
        if self.cx.spec.unreadable.contains(name) {
            return;
        }
        let attributes = self.sets[set].attributes.iter();
        let known: Vec<&str> = attributes.map(|attribute| attribute.name.kernel.as_str()).collect();
        let message = format!(
            "unknown selector `{name}`: neither this set nor an enclosing one has such an attribute"
        );
        self.cx.report.error(at, message).maybe_help(did_you_mean(name, known));
    }

    /// Keys of a table whose selector is a number.
    fn numbered(&mut self, table: SubMessageId, int: Int, at: &At) {
        match self.users.insert(table, int.meaning) {
            Some(before) if before == int.meaning => return,
            Some(_) => {
                let message = "selectors with different numbers for one sub-message \
                               are not supported yet";
                self.cx.report.error(at, message);
                return;
            }
            None => {}
        }
        for (index, format) in self.sub_messages[table.0].formats.iter_mut().enumerate() {
            let key = &format.name.kernel;
            let (number, known) = match int.meaning {
                Meaning::Enum(id) | Meaning::Flags(id) => {
                    let entries = &self.enums[id.0].entries;
                    let entry = entries.iter().find(|entry| entry.name.kernel == *key);
                    let known = entries.iter().map(|entry| entry.name.kernel.as_str()).collect();
                    (entry.map(|entry| entry.value), known)
                }
                _ => (key.parse().ok(), Vec::new()),
            };
            if number.is_none() {
                let spec = &self.cx.spec.sub_messages[table.0].formats[index];
                let message = format!("the selector cannot have the value `{key}`");
                let finding = self.cx.report.error(&spec.value.at, message);
                finding.maybe_help(did_you_mean(key, known)).related(at, "selected here");
            }
            format.number = number;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};
    use crate::ir::{Family, Kind, Selector};

    /// Sets `outer` > `middle` > `inner`, where the innermost has the sub-message.
    fn spec(link: &str, selector: &str) -> String {
        format!(
            "
definitions: [{{name: e, type: enum, value-start: 7, entries: [one, two]}}]
sub-messages: [{{name: data, formats: [{{value: two}}]}}]
attribute-sets:
  - name: inner
    attributes: [{{name: data, type: sub-message, sub-message: data, selector: kind}}]
  - name: middle
    attributes: [{{name: inner, {link}, nested-attributes: inner}}]
  - name: outer
    attributes:
      - {{name: middle, type: nest, nested-attributes: middle}}
      - {{name: {selector}}}
"
        )
    }

    fn outer_selectors(family: &Family) -> Vec<&[String]> {
        family.sets.iter().map(|set| set.outer_selectors.as_slice()).collect()
    }

    #[test]
    fn selectors_are_found_outwards_through_nests() {
        let family = family(&spec("type: nest", "kind, type: string"));
        let kind = ["kind".to_owned()];
        assert_eq!(outer_selectors(&family), [&kind[..], &kind[..], &[]]);
        let Kind::SubMessage { selector, .. } = &family.sets[0].attributes[0].kind else {
            panic!()
        };
        assert_eq!(*selector, Selector::Outer("kind".into()));
    }

    #[test]
    fn own_selectors_come_first() {
        let family = family(
            "
sub-messages: [{name: data, formats: []}]
attribute-sets:
  - name: s
    attributes:
      - {name: kind, type: string}
      - {name: data, type: sub-message, sub-message: data, selector: kind}
",
        );
        assert_eq!(outer_selectors(&family), [&[] as &[String]]);
        let Kind::SubMessage { selector, .. } = &family.sets[0].attributes[1].kind else {
            panic!()
        };
        assert_eq!(*selector, Selector::Own(0));
    }

    #[test]
    fn numbers_of_keys() {
        let family = family(&spec("type: nest", "kind, type: u32, enum: e"));
        assert_eq!(family.sub_messages[0].formats[0].number, Some(8));
        let wrong =
            spec("type: nest", "kind, type: u32, enum: e").replace("value: two", "value: tow");
        assert_eq!(found(&wrong), ["the selector cannot have the value `tow`"]);
        let odd = spec("type: nest", "kind, type: flag");
        assert_eq!(found(&odd), ["a selector is text or a number"]);
    }

    #[test]
    fn entries_of_arrays_see_nothing_outside() {
        let missing =
            "unknown selector `kind`: neither this set nor an enclosing one has such an attribute";
        let fresh = spec("type: indexed-array, sub-type: nest", "kind, type: string");
        assert_eq!(found(&fresh), [missing]);
        assert_eq!(found(&spec("type: nest", "knid, type: string")), [missing]);
    }
}
