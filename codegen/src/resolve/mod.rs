//! Spec to IR, as an ordered list of passes.
//!
//! Each pass is one file and establishes one kind of fact; later passes rely on earlier ones and
//! never revise them, except where said. Only here are ids, widths, byte orders, offsets and
//! defaults assigned. A pass that meets an error reports it and goes on with something harmless,
//! so one run finds them all.

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

use crate::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Family, Name, Protocol};
use crate::load::spec::Spec;
use crate::names;
use crate::report::{At, Report};

/// What all passes need.
struct Context<'c, 's, 't> {
    spec: &'s Spec,
    scope: Scope<'s>,
    report: &'c mut Report<'t>,
}

/// Resolves a spec. The family is complete only if the report holds no error.
pub(crate) fn resolve(spec: &Spec, path: &str, report: &mut Report<'_>) -> Family {
    // Names of everything, so that references can be followed in any direction.
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
    // Payload layouts, and who selects them.
    let mut sub_messages = sub_messages::resolve(&mut cx);
    selectors::resolve(&mut cx, &drafts, &mut sets, &mut sub_messages, &enums);
    // Messages and their ids.
    let groups = groups::resolve(&mut cx);
    let operations = operations::resolve(&mut cx, &structs, &sets);
    let events = events::resolve(spec.raw, &operations);
    let mut family = Family {
        name: family_name(spec),
        doc: spec.doc.clone(),
        spec: path.into(),
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
    // What needs the whole family: the widest use of each enum, and names that meet.
    widths::resolve(&mut cx, &mut family);
    naming::resolve(&mut cx, &drafts, &mut family);
    family
}

/// An error at the name of a spec's family, for checks across files.
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

/// What the spec says; headers of generic families are called as the family is.
fn uapi_header(spec: &Spec) -> Option<String> {
    let named = || format!("linux/{}.h", spec.name.value.replace('-', "_"));
    spec.uapi_header.clone().or_else(|| (!spec.raw).then(named))
}
