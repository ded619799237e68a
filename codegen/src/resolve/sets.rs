//! Resolves attribute sets: assigns ids, and merges subsets with the set that they are part of.
//!
//! Ids count from 1; a `value` sets the counter. A subset takes its ids from the whole set and
//! changes its attributes key by key.

use std::collections::BTreeMap;

use super::Context;
use crate::load::spec::{Attribute, Set, Text};
use crate::names;
use crate::report::At;
use crate::suggest::did_you_mean;

/// Subsets of subsets; the kernel has none.
const MAX_DEPTH: usize = 32;

/// A set whose attributes are complete but not yet interpreted.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) attributes: Vec<DraftAttribute>,
}

/// An attribute with the keys of its subset and of the whole set.
#[derive(Debug, Clone)]
pub(super) struct DraftAttribute {
    pub(super) spec: Attribute,
    pub(super) id: u16,
    /// Constant in the C header.
    pub(super) c: String,
}

/// All sets, in the order of the spec.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>) -> Vec<Draft> {
    let mut pass = Pass { done: vec![None; cx.spec.sets.len()], cx, open: Vec::new() };
    for index in 0..pass.done.len() {
        pass.set(index);
    }
    let empty = || Draft { attributes: Vec::new() };
    pass.done.into_iter().map(|draft| draft.unwrap_or_else(empty)).collect()
}

struct Pass<'p, 'c, 's, 't> {
    cx: &'p mut Context<'c, 's, 't>,
    done: Vec<Option<Draft>>,
    /// Sets that wait for the set they are part of.
    open: Vec<usize>,
}

impl Pass<'_, '_, '_, '_> {
    fn set(&mut self, index: usize) {
        if self.done[index].is_some() {
            return;
        }
        let spec = &self.cx.spec.sets[index];
        let mut attributes = match &spec.subset_of {
            None => self.whole(spec),
            Some(whole) => {
                self.open.push(index);
                let attributes = self.subset(spec, whole);
                self.open.pop();
                attributes
            }
        };
        self.repeated(&mut attributes);
        self.done[index] = Some(Draft { attributes });
    }

    fn whole(&mut self, set: &Set) -> Vec<DraftAttribute> {
        let prefix = self.prefix(set);
        let mut next = 1_u64;
        let mut attributes = Vec::new();
        for spec in &set.attributes {
            let value = spec.value.as_ref().map_or(next, |value| value.value);
            next = value.saturating_add(1);
            let id = u16::try_from(value).ok().filter(|id| *id < 1 << 14);
            if id.is_none() {
                let at = spec.value.as_ref().map_or(&spec.at, |value| &value.at);
                let message = format!("the id {value} is too large: attribute ids have 14 bits");
                self.cx.report.error(at, message);
            }
            attributes.push(DraftAttribute {
                c: c_name(&prefix, spec),
                spec: spec.clone(),
                id: id.unwrap_or_default(),
            });
        }
        attributes
    }

    fn subset(&mut self, set: &Set, whole: &Text) -> Vec<DraftAttribute> {
        let Some(parent) = self.cx.scope.sets.find(self.cx.report, whole) else {
            return Vec::new();
        };
        if self.open.contains(&parent) {
            let message = format!("the set `{}` is part of itself", whole.value);
            self.cx.report.error(&whole.at, message);
            return Vec::new();
        }
        if self.open.len() == MAX_DEPTH {
            let message = "subsets of subsets nest too deeply here";
            self.cx.report.error(&whole.at, message);
            return Vec::new();
        }
        self.set(parent);
        let Some(parent) = self.done[parent].clone() else {
            return Vec::new();
        };
        let mut attributes = Vec::new();
        for spec in &set.attributes {
            let found = parent.attributes.iter().find(|of| of.spec.name == spec.name);
            let Some(found) = found else {
                self.not_in_whole(spec, whole, &parent);
                continue;
            };
            if let Some(value) = &spec.value
                && value.value != u64::from(found.id)
            {
                let message = format!("the id of `{}` is {}", spec.name.value, found.id);
                let finding = self.cx.report.error(&value.at, message);
                finding.related(&found.spec.at, "the whole set gives the id");
            }
            let mut c = found.c.clone();
            if spec.name_prefix.is_some() {
                c = c_name("", spec);
            }
            attributes.push(DraftAttribute { spec: merge(spec, &found.spec), id: found.id, c });
        }
        attributes
    }

    fn not_in_whole(&mut self, spec: &Attribute, whole: &Text, parent: &Draft) {
        if self.cx.spec.unreadable.contains(&spec.name.value) {
            return;
        }
        let known = parent.attributes.iter().map(|of| of.spec.name.as_str());
        let message = format!("the set `{}` has no attribute `{}`", whole.value, spec.name.value);
        let help = did_you_mean(&spec.name, known);
        self.cx.report.error(&spec.name.at, message).maybe_help(help);
    }

    /// Reports duplicate names and ids. An exact copy of another attribute is dropped with a
    /// warning: devlink has had two for years.
    fn repeated(&mut self, attributes: &mut Vec<DraftAttribute>) {
        let mut names: BTreeMap<String, DraftAttribute> = BTreeMap::new();
        let mut ids: BTreeMap<u16, (String, At)> = BTreeMap::new();
        attributes.retain(|attribute| {
            let DraftAttribute { spec, id, .. } = attribute;
            if let Some(first) = names.get(&spec.name.value) {
                let message = format!("duplicate attribute `{}`", spec.name.value);
                let same = first.id == *id && first.spec == *spec;
                let report = &mut self.cx.report;
                let finding = if same {
                    report.warning(&spec.at, message).help("it repeats the first one; remove it")
                } else {
                    report.error(&spec.at, message)
                };
                finding.related(&first.spec.at, "first defined here");
                return !same;
            }
            names.insert(spec.name.value.clone(), attribute.clone());
            if let Some((name, first)) = ids.get(id) {
                let at = spec.value.as_ref().map_or(&spec.at, |value| &value.at);
                let message =
                    format!("the id {id} of `{}` is already used by `{name}`", spec.name.value);
                self.cx.report.error(at, message).related(first, "first used here");
            } else {
                ids.insert(*id, (spec.name.value.clone(), spec.at.clone()));
            }
            true
        });
    }

    fn prefix(&self, set: &Set) -> String {
        let family = &self.cx.spec.name.value;
        match &set.name_prefix {
            Some(prefix) => prefix.value.clone(),
            None if set.name.value == *family => format!("{family}-a-"),
            None => format!("{family}-a-{}-", set.name.value),
        }
    }
}

fn c_name(prefix: &str, attribute: &Attribute) -> String {
    let prefix = attribute.name_prefix.as_deref().unwrap_or(prefix);
    names::c_constant(&[prefix, &attribute.name])
}

/// The subset's keys where it has them, else those of the whole set.
fn merge(subset: &Attribute, whole: &Attribute) -> Attribute {
    macro_rules! either {
        ($($key:ident),*) => {
            Attribute {
                at: subset.at.clone(),
                name: subset.name.clone(),
                $($key: subset.$key.clone().or_else(|| whole.$key.clone()),)*
            }
        };
    }
    either!(
        kind,
        doc,
        value,
        type_value,
        big_endian,
        multi,
        nested,
        enum_,
        as_flags,
        checks,
        sub_type,
        hint,
        name_prefix,
        struct_,
        sub_message,
        selector
    )
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};
    use crate::ir::Kind;

    const SETS: &str = "
attribute-sets:
  - name: part
    subset-of: whole
    attributes: [{name: d, type: u16}, {name: b, multi-attr: true}]
  - name: whole
    name-prefix: w-
    attributes:
      - {name: a, type: unused, value: 0}
      - {name: b, type: u32}
      - {name: c, type: pad, value: 10}
      - {name: d, type: u32, name-prefix: other-}
";

    #[test]
    fn ids_and_subsets() {
        let family = family(SETS);
        let ids = |set: usize| -> Vec<_> {
            let attributes = family.sets[set].attributes.iter();
            attributes.map(|of| (of.name.kernel.as_str(), of.id, of.name.c.as_str())).collect()
        };
        let [a, b, c] = [("a", 0, "W_A"), ("b", 1, "W_B"), ("c", 10, "W_C")];
        let d = ("d", 11, "OTHER_D");
        assert_eq!(ids(1), [a, b, c, d]);
        assert_eq!(ids(0), [d, b]);
        let part = &family.sets[0];
        assert!(matches!(part.attributes[0].kind, Kind::Int(int) if int.width.bits() == 16));
        assert!(part.attributes[1].multi);
    }

    fn attributes(attributes: &str) -> Vec<String> {
        found(&format!("attribute-sets: [{{name: s, attributes: [{attributes}]}}]\n"))
    }

    #[test]
    fn repeated_attributes() {
        let exact = "{name: a, type: u8, value: 1}, {name: a, type: u8, value: 1}";
        // Only a warning: there is one message, and the family compiles.
        assert_eq!(attributes(exact), ["duplicate attribute `a`"]);
        let other = "{name: a, type: u8}, {name: a, type: u8}";
        assert_eq!(attributes(other), ["duplicate attribute `a`"]);
        let id = "{name: a, type: u8}, {name: b, type: u8, value: 1}";
        assert_eq!(attributes(id), ["the id 1 of `b` is already used by `a`"]);
        let large = "{name: a, type: u8, value: 16384}";
        let message = "the id 16384 is too large: attribute ids have 14 bits";
        assert_eq!(attributes(large), [message]);
    }

    #[test]
    fn subsets_of_nothing() {
        let of = |whole| {
            found(&format!(
                "attribute-sets: [{{name: s, subset-of: {whole}, attributes: [{{name: a}}]}}]\n"
            ))
        };
        assert_eq!(of("t"), ["unknown attribute set `t`"]);
        assert_eq!(of("s"), ["the set `s` is part of itself"]);
    }
    #[test]
    fn depth_is_bounded() {
        let sets = (0..5_000).map(|index| {
            format!("  - {{name: s{index}, subset-of: s{}, attributes: []}}\n", index + 1)
        });
        let text = format!("attribute-sets:\n{}", sets.collect::<String>());
        let message = "subsets of subsets nest too deeply here".to_owned();
        assert!(found(&text).contains(&message));
    }
}
