//! Collects the names of a spec, reports duplicates, and suggests known names for unknown ones.

use std::collections::BTreeMap;

use crate::load::spec::{DefinitionType, Spec, Text};
use crate::report::{At, Report};
use crate::suggest::did_you_mean;

/// The names of a spec, by kind.
pub(super) struct Scope<'s> {
    pub(super) constants: Names<'s>,
    pub(super) enums: Names<'s>,
    pub(super) structs: Names<'s>,
    pub(super) sets: Names<'s>,
    pub(super) sub_messages: Names<'s>,
    pub(super) operations: Names<'s>,
    pub(super) groups: Names<'s>,
}

/// Names of one kind, each with an index into the list of its kind.
pub(super) struct Names<'s> {
    what: &'static str,
    known: BTreeMap<&'s str, (usize, &'s At)>,
    /// The number of items, those with duplicate names included: the index of the next.
    count: usize,
    /// Names whose definition could not be read; they are not reported again as unknown.
    unreadable: &'s [String],
}

impl<'s> Scope<'s> {
    pub(super) fn new(spec: &'s Spec, report: &mut Report<'_>) -> Self {
        let names =
            |what| Names { what, known: BTreeMap::new(), count: 0, unreadable: &spec.unreadable };
        let mut scope = Self {
            constants: names("constant"),
            enums: names("enum"),
            structs: names("struct"),
            sets: names("attribute set"),
            sub_messages: names("sub-message"),
            operations: names("operation"),
            groups: names("multicast group"),
        };
        // Definitions of all types share one namespace.
        let mut definitions = names("definition");
        for definition in &spec.definitions {
            let name = &definition.name;
            let first = definitions.insert(report, name);
            let kind = match definition.kind {
                DefinitionType::Const => &mut scope.constants,
                DefinitionType::Enum | DefinitionType::Flags => &mut scope.enums,
                DefinitionType::Struct => &mut scope.structs,
            };
            kind.add(name, first);
        }
        for set in &spec.sets {
            scope.sets.insert(report, &set.name);
        }
        for sub_message in &spec.sub_messages {
            scope.sub_messages.insert(report, &sub_message.name);
        }
        for operation in &spec.operations.list {
            scope.operations.insert(report, &operation.name);
        }
        for group in &spec.groups {
            scope.groups.insert(report, &group.name);
        }
        scope
    }
}

impl<'s> Names<'s> {
    /// The index of a name; an unknown name is reported.
    pub(super) fn find(&self, report: &mut Report<'_>, name: &Text) -> Option<usize> {
        if let Some(index) = self.get(name) {
            return Some(index);
        }
        if !self.unreadable.contains(&name.value) {
            let message = format!("unknown {} `{}`", self.what, name.value);
            report.error(&name.at, message).maybe_help(did_you_mean(name, self.iter()));
        }
        None
    }

    /// The index of a name.
    pub(super) fn get(&self, name: &str) -> Option<usize> {
        self.known.get(name).map(|(index, _)| *index)
    }

    /// All names.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'s str> + Clone {
        self.known.keys().copied()
    }

    /// Adds a name, or reports that it is taken. Returns whether it was free.
    fn insert(&mut self, report: &mut Report<'_>, name: &'s Text) -> bool {
        let first = self.known.get(name.as_str()).map(|(_, at)| *at);
        if let Some(first) = first {
            let message = format!("duplicate {} `{}`", self.what, name.value);
            report.error(&name.at, message).related(first, "first defined here");
        }
        self.add(name, first.is_none());
        first.is_none()
    }

    fn add(&mut self, name: &'s Text, free: bool) {
        if free {
            self.known.insert(&name.value, (self.count, &name.at));
        }
        self.count += 1;
    }
}
