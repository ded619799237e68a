//! Finds name collisions: two items of a scope that get the same Rust identifier.
//!
//! `names` makes the identifiers. If an operation has the name of another item of its family, its
//! request type is renamed here; any other collision is an error that names both items.

use std::collections::BTreeMap;

use super::Context;
use super::sets::Draft;
use crate::ir::{Family, Kind};
use crate::load::spec::DefinitionType;
use crate::names;
use crate::report::At;

/// Resolves or reports all collisions.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>, drafts: &[Draft], family: &mut Family) {
    types(cx, family);
    definitions(cx, family);
    attributes(cx, drafts, family);
    formats(cx, family);
    let operations = cx.spec.operations.list.iter();
    let functions = family.operations.iter().zip(operations);
    let functions = functions.filter(|(of, _)| of.do_.is_some() || of.dump.is_some());
    let mut taken = Taken::new("function");
    for (operation, spec) in functions {
        taken.add(cx, &operation.function, &operation.name.kernel, &spec.at);
    }
    let mut taken = Taken::new("constant");
    for (group, spec) in family.groups.iter().zip(&cx.spec.groups) {
        taken.add(cx, &group.name.rust, &group.name.kernel, &spec.at);
    }
    let mut taken = Taken::new("variant");
    for event in &family.events {
        let at = &cx.spec.operations.list[event.operation.0].at;
        taken.add(cx, &event.name.rust, &event.name.kernel, at);
    }
}

/// Identifiers of one scope.
struct Taken<'a> {
    what: &'static str,
    /// The item behind each identifier, in words, and its place.
    names: BTreeMap<String, (String, &'a At)>,
}

impl<'a> Taken<'a> {
    const fn new(what: &'static str) -> Self {
        Self { what, names: BTreeMap::new() }
    }

    /// Takes an identifier for the item called `kernel`.
    fn add(&mut self, cx: &mut Context<'_, '_, '_>, rust: &str, kernel: &str, at: &'a At) {
        self.add_item(cx, rust, format!("`{kernel}`"), at);
    }

    /// Takes an identifier, or reports the item that already has it. An item with the same words
    /// has the same name in the spec, which is already reported. Returns whether the identifier was
    /// free.
    fn add_item(
        &mut self,
        cx: &mut Context<'_, '_, '_>,
        rust: &str,
        item: String,
        at: &'a At,
    ) -> bool {
        let Some((other, first)) = self.names.get(rust) else {
            self.names.insert(rust.to_owned(), (item, at));
            return true;
        };
        if *other != item {
            let message =
                format!("{item} and {other} both become the {} `{rust}` in Rust", self.what);
            let finding = cx.report.error(at, message);
            finding.help("rename one of them").related(first, "the other");
        }
        false
    }

    fn has(&self, rust: &str) -> bool {
        self.names.contains_key(rust)
    }
}

/// Types: definitions, views, writers and sub-messages, then requests, which are renamed on a
/// collision.
fn types(cx: &mut Context<'_, '_, '_>, family: &mut Family) {
    let spec = cx.spec;
    let mut taken = Taken::new("type");
    let kind = |kinds: &'static [DefinitionType]| {
        spec.definitions.iter().filter(move |definition| kinds.contains(&definition.kind))
    };
    let enums: Vec<&At> =
        kind(&[DefinitionType::Enum, DefinitionType::Flags]).map(|of| &of.at).collect();
    for (index, of) in family.enums.iter().enumerate() {
        // Flags derived from a plain enum come last and have no place in the spec.
        let at = enums.get(index).copied().unwrap_or(&spec.name.at);
        taken.add_item(cx, &of.name.rust, format!("the enum `{}`", of.name.kernel), at);
    }
    for (of, definition) in family.structs.iter().zip(kind(&[DefinitionType::Struct])) {
        let item = format!("the struct `{}`", of.name.kernel);
        taken.add_item(cx, &of.name.rust, item, &definition.at);
    }
    for (set, spec) in family.sets.iter().zip(&spec.sets) {
        let item = format!("the set `{}`", set.name.kernel);
        if taken.add_item(cx, &set.name.rust, item.clone(), &spec.at) {
            let writer = names::writer_type(&set.name.rust);
            taken.add_item(cx, &writer, item, &spec.at);
        }
    }
    for (of, spec) in family.sub_messages.iter().zip(&spec.sub_messages) {
        let item = format!("the sub-message `{}`", of.name.kernel);
        taken.add_item(cx, &of.name.rust, item, &spec.at);
    }
    for (operation, spec) in family.operations.iter_mut().zip(&spec.operations.list) {
        if operation.do_.is_none() && operation.dump.is_none() {
            continue;
        }
        if taken.has(&operation.name.rust) {
            operation.name.rust = names::request_type(&operation.name.kernel);
        }
        let name = &operation.name;
        let item = format!("the request `{}`", name.kernel);
        if taken.add_item(cx, &name.rust, item, &spec.at) {
            let item = format!("the reply to `{}`", name.kernel);
            taken.add_item(cx, &names::reply_type(&name.rust), item, &spec.at);
        }
    }
}

/// Entries of enums, members of structs, and constants.
fn definitions(cx: &mut Context<'_, '_, '_>, family: &Family) {
    let (mut enums, mut structs) = (family.enums.iter(), family.structs.iter());
    let mut constants = family.constants.iter();
    let mut names = Taken::new("constant");
    for definition in &cx.spec.definitions {
        match definition.kind {
            DefinitionType::Const => {
                if let Some(of) = constants.next() {
                    names.add(cx, &of.name.rust, &of.name.kernel, &definition.at);
                }
            }
            DefinitionType::Enum | DefinitionType::Flags => {
                let mut taken = Taken::new("constant");
                let entries = enums.next().map(|of| &of.entries).into_iter().flatten();
                for (entry, spec) in entries.zip(&definition.entries) {
                    taken.add(cx, &entry.name.rust, &entry.name.kernel, &spec.at);
                }
            }
            DefinitionType::Struct => {
                let mut taken = Taken::new("field");
                for member in structs.next().map(|of| &of.members).into_iter().flatten() {
                    // Members without a layout are missing here.
                    let mut specs = definition.members.iter();
                    let spec = specs.find(|spec| spec.name.value == member.name.kernel);
                    let at = spec.map_or(&definition.at, |spec| &spec.at);
                    taken.add(cx, &member.name.rust, &member.name.kernel, at);
                }
            }
        }
    }
}

/// Methods of views and writers.
fn attributes(cx: &mut Context<'_, '_, '_>, drafts: &[Draft], family: &Family) {
    for (set, draft) in family.sets.iter().zip(drafts) {
        let mut taken = Taken::new("method");
        let attributes = || set.attributes.iter().zip(&draft.attributes);
        for (attribute, draft) in attributes() {
            taken.add(cx, &attribute.name.rust, &attribute.name.kernel, &draft.spec.at);
        }
        for (attribute, draft) in attributes() {
            let Kind::SubMessage { table, .. } = &attribute.kind else {
                continue;
            };
            for format in &family[*table].formats {
                let kernel = &attribute.name.kernel;
                let method = names::format_method(kernel, &format.suffix);
                let what = format!("{kernel} {}", format.name.kernel);
                taken.add(cx, &method, &what, &draft.spec.at);
            }
        }
    }
}

/// Variants of sub-messages. Suffixes need no check because variants consist of the same words.
fn formats(cx: &mut Context<'_, '_, '_>, family: &Family) {
    for (of, spec) in family.sub_messages.iter().zip(&cx.spec.sub_messages) {
        let mut taken = Taken::new("variant");
        for (format, spec) in of.formats.iter().zip(&spec.formats) {
            taken.add(cx, &format.name.rust, &format.name.kernel, &spec.at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};

    #[test]
    fn requests_give_way() {
        let family = family(
            "
definitions: [{name: report, type: enum, entries: [a]}]
attribute-sets: [{name: s, attributes: []}]
operations:
  list:
    - {name: report, doc: d, attribute-set: s, do: {}}
    - {name: event, doc: d, attribute-set: s, do: {}}
    - {name: get, doc: d, attribute-set: s, do: {}}
",
        );
        let names: Vec<_> = family.operations.iter().map(|of| of.name.rust.as_str()).collect();
        assert_eq!(names, ["ReportRequest", "EventRequest", "Get"]);
        assert_eq!(family.operations[0].function, "report");
    }

    #[test]
    fn names_that_meet() {
        let both =
            |what, a, b, rust| [format!("`{b}` and `{a}` both become the {what} `{rust}` in Rust")];
        let enums = |names: &str| {
            found(&format!("definitions: [{{name: e, type: enum, entries: [{names}]}}]\n"))
        };
        assert_eq!(enums("a-b, a_b"), both("constant", "a-b", "a_b", "A_B"));
        let members = found(
            "definitions: [{name: s, type: struct, members: [{name: a-b, type: u8}, {name: a_b, type: u8}]}]\n",
        );
        assert_eq!(members, both("field", "a-b", "a_b", "a_b"));
        let sets = found(
            "attribute-sets: [{name: link, attributes: []}, {name: link-attrs, attributes: []}]\n",
        );
        let types =
            "the set `link-attrs` and the set `link` both become the type `LinkAttrs` in Rust";
        assert_eq!(sets, [types]);
        let methods = found(
            "
sub-messages: [{name: d, formats: [{value: bridge}]}]
attribute-sets:
  - name: s
    attributes:
      - {name: kind, type: string}
      - {name: data, type: sub-message, sub-message: d, selector: kind}
      - {name: data-bridge, type: u8}
",
        );
        assert_eq!(methods, both("method", "data-bridge", "data bridge", "data_bridge"));
    }
}
