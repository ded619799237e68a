//! Tests every attribute through the typed API: getters of views, setters of writers and requests.
//!
//! Generates a crate of all families with a test that copies each set from getters to setters, and
//! creates the messages for it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use netloom_codegen::{ir, tables};
use netloom_runtime::table::{Family, Kind, SetRef};
use netloom_runtime::wire::Attrs;

use crate::krate::Crate;
use crate::{allowed, cases, compiled, copy, root};

#[test]
fn copies_through_the_typed_api_are_equal() {
    let name = "netloom-typed";
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let families = compiled(&root().join("specs"));
    let mut messages = Messages::default();
    for family in &families {
        messages.of_family(family);
    }
    fs::create_dir_all(folder.join(".cargo")).unwrap();
    // Without debug information it compiles in half the time.
    fs::write(folder.join(".cargo/config.toml"), "[profile.dev]\ndebug = false\n").unwrap();
    fs::write(folder.join("messages"), &messages.lines).unwrap();
    let test = folder.join("copies.rs");
    fs::write(&test, copy::test("netloom_typed", &families)).unwrap();
    Crate { name, families: &families, tests: Some(&test), included: false }.run("test");
    let Messages { taken, refused, requests, .. } = messages;
    println!("{taken} messages taken, {refused} refused, {requests} of them requests");
    assert!(taken > 20_000 && refused > 400 && requests > 4_000, "{taken} {refused} {requests}");
}

#[derive(Default)]
struct Messages {
    lines: String,
    taken: usize,
    refused: usize,
    requests: usize,
}

impl Messages {
    fn of_family(&mut self, family: &ir::Family) {
        let table: &'static Family = tables::family(family);
        for index in 0..u16::try_from(table.sets.len()).unwrap() {
            let set = SetRef { family: table, index };
            for attribute in set.get().attributes {
                self.of_attribute(set, attribute.id, None);
            }
        }
        for operation in &family.operations {
            let (Some(of), true) =
                (operation.set, operation.do_.is_some() || operation.dump.is_some())
            else {
                continue;
            };
            let set = SetRef { family: table, index: u16::try_from(of.0).unwrap() };
            let ids = copy::takes(operation)
                .into_iter()
                .map(|position| family[of].attributes[position].id);
            // Setters write selectors together with what they select, so selectors come first.
            let ids: BTreeSet<_> = ids.collect();
            let key = copy::operation_key(&operation.name.kernel);
            for &id in &ids {
                self.of_attribute(set, id, Some((&key, &ids)));
            }
        }
    }

    /// The messages with values of one attribute. For an operation, only messages that contain
    /// nothing but what it accepts.
    fn of_attribute(&mut self, set: SetRef, id: u16, request: Option<(&str, &BTreeSet<u16>)>) {
        let attribute = set.attribute(id).unwrap();
        if matches!(attribute.kind, Kind::Pad | Kind::Unused) {
            return;
        }
        for case in cases(set, attribute) {
            let mut attrs = Attrs::new(&case.message.bytes);
            let mut outside = |ids: &BTreeSet<u16>| attrs.any(|attr| !ids.contains(&attr.id()));
            if request.is_some_and(|(_, ids)| case.outermost != set || outside(ids)) {
                continue;
            }
            let alone = case.alone.as_ref();
            if alone.is_some_and(|drawn| !is_writable(attribute.kind, &drawn.payload)) {
                continue;
            }
            let allowed = match alone {
                Some(drawn) => allowed::is(attribute, &drawn.payload),
                // Lists contain values out of bounds as well.
                None => Attrs::new(&case.message.bytes).all(|attr| {
                    let attribute = case.outermost.attribute(attr.id()).unwrap();
                    allowed::is(attribute, attr.payload)
                }),
            };
            *(if allowed { &mut self.taken } else { &mut self.refused }) += 1;
            self.requests += usize::from(request.is_some());
            let key = request.map_or(case.outermost.get().name, |(key, _)| key);
            let expected = if allowed { "taken" } else { "refused" };
            let _ = write!(self.lines, "{} {key} {expected} ", set.family.name);
            case.message.bytes.iter().for_each(|byte| {
                let _ = write!(self.lines, "{byte:02x}");
            });
            self.lines.push('\n');
        }
    }
}

/// Whether setters can write it: they number the entries of arrays consecutively.
fn is_writable(kind: Kind, payload: &[u8]) -> bool {
    let ids: Vec<_> = Attrs::new(payload).map(|entry| entry.id()).collect();
    !matches!(kind, Kind::IndexedArray(_)) || ids.windows(2).all(|pair| pair[1] == pair[0] + 1)
}
