//! Turns a spec into IR, in an ordered list of passes.
//!
//! Each pass is a file and establishes one kind of fact. Later passes rely on earlier ones and do
//! not revise them, except where stated. Ids, widths, byte orders, offsets and defaults are
//! assigned here and nowhere else. A pass that finds an error reports it and continues with a
//! harmless value, so one run finds all errors.

mod checks;
mod definitions;
mod events;
mod expressions;
mod groups;
mod ids;
mod kinds;
mod naming;
mod operations;
mod scope;
mod selectors;
mod sets;
mod structs;
mod sub_messages;
#[cfg(test)]
mod testing;
mod values;
mod widths;

use scope::Scope;

use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Family, Name, Protocol};
use crate::load::spec::Spec;
use crate::names;
use crate::report::{At, Report};
use crate::source::Source;

/// The state that all passes share.
struct Context<'c, 's, 't> {
    spec: &'s Spec,
    scope: Scope<'s>,
    report: &'c mut Report<'t>,
}

/// Resolves a spec. The family is complete only if the report holds no error.
pub(crate) fn resolve(spec: &Spec, source: &Source, report: &mut Report<'_>) -> Family {
    // All names, so that items can refer to later ones.
    let scope = Scope::new(spec, report);
    let mut cx = Context { spec, scope, report };
    // Values of constants and entries. Flags over a plain enum become an enum of their own.
    let constants = definitions::constants(&mut cx);
    let (enums, flags) = definitions::enums(&mut cx);
    // Offsets and sizes.
    let structs = structs::resolve(&mut cx, &enums, &flags);
    // Ids, and subsets merged with their whole set.
    let drafts = sets::resolve(&mut cx);
    // Types, then the checks that suit them.
    let mut sets = kinds::resolve(&mut cx, &drafts, &enums, &flags);
    checks::resolve(&mut cx, &drafts, &enums, &mut sets);
    // Payload layouts and their selectors.
    let mut sub_messages = sub_messages::resolve(&mut cx);
    selectors::resolve(&mut cx, &drafts, &mut sets, &mut sub_messages, &enums);
    // Messages and their ids.
    let groups = groups::resolve(&mut cx);
    let operations = operations::resolve(&mut cx, &structs, &sets);
    let events = events::resolve(spec.raw, &operations);
    let mut family = Family {
        name: family_name(spec),
        doc: spec.doc.clone(),
        examples: source.examples.clone(),
        spec: source.path.clone(),
        protocol: protocol(spec),
        uapi_header: uapi_header(spec),
        constants,
        enums,
        structs,
        sets,
        sub_messages,
        operations,
        events,
        groups,
    };
    // Passes over the whole family: the widest use of each enum, and name collisions.
    widths::resolve(&mut cx, &mut family);
    naming::resolve(&mut cx, &drafts, &mut family);
    family
}

/// Reports an error at the name of a spec's family, for checks across files.
pub(crate) fn at_family_name(source: &Source, message: String) -> impl Iterator<Item = Diagnostic> {
    let (_, mut report) = crate::load::load(source);
    report.error(&At::default().key("name"), message);
    report.finish().into_iter().filter(|found| found.severity == Severity::Error)
}

fn family_name(spec: &Spec) -> Name {
    let default = || names::c_constant(&[&spec.name, "-family-name"]);
    Name {
        kernel: spec.name.value.clone(),
        rust: names::module(&spec.name),
        c: match (&spec.c_family_name, spec.raw) {
            (Some(name), _) => names::c_constant(&[name]),
            (None, false) => default(),
            (None, true) => String::new(),
        },
    }
}

fn protocol(spec: &Spec) -> Protocol {
    if spec.raw {
        Protocol::Raw { number: spec.protonum.as_ref().map_or(0, |number| number.value) }
    } else {
        Protocol::Generic { version: spec.version.as_ref().map_or(1, |version| version.value) }
    }
}

/// The header that the spec names; by default the header of a generic family has its name.
fn uapi_header(spec: &Spec) -> Option<String> {
    let named = || format!("linux/{}.h", spec.name.value.replace('-', "_"));
    spec.uapi_header.clone().or_else(|| (!spec.raw).then(named))
}
