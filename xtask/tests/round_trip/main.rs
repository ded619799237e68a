//! Encodes and decodes every attribute of every set of every spec: the project's, and the kernel's if
//! they are beside the checkout.
//!
//! The tables are built from the specs, so this tests the resolver, the tables and the dynamic codec
//! together. `draw` creates the expected results.

mod allowed;
mod copy;
mod draw;
#[path = "../../../codegen/tests/golden/support/krate.rs"]
mod krate;
mod scalar;
mod typed;

use std::fmt::Debug;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use draw::{Drawer, Message, Selected};
use netloom_codegen::{Source, compile, ir, tables};
use netloom_runtime::json::{Layout, decode, encode};
use netloom_runtime::table::{Attribute, Element, Family, Kind, Operation, SetRef};
use scalar::Drawn;
use serde_json::Value;

#[test]
fn the_projects_specs() {
    let tally = folder(&root().join("specs"));
    println!("{tally:?}");
    // The numbers only grow: a lower one means that something was left out by mistake.
    assert!(tally.attributes > 3_000 && tally.values > 16_000 && tally.refused > 200, "{tally:?}");
}

#[test]
fn the_kernels_specs() {
    for (name, attributes, values) in [("latest", 3_000, 16_000), ("v6.12", 2_000, 10_000)] {
        let specs = root().join("../shared/kernel-specs").join(name);
        if !specs.is_dir() {
            // Not by a macro: the test harness captures what those print.
            let _ = writeln!(std::io::stderr(), "SKIPPED: no {}", specs.display());
            return;
        }
        let tally = folder(&specs);
        println!("{name}: {tally:?}");
        assert!(tally.attributes > attributes && tally.values > values, "{name}: {tally:?}");
    }
}

/// The number of cases.
#[derive(Debug, Default)]
struct Tally {
    attributes: usize,
    values: usize,
    /// Values out of their attribute's bounds.
    refused: usize,
    sets: usize,
    operations: usize,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn folder(folder: &Path) -> Tally {
    let mut tally = Tally::default();
    for family in compiled(folder) {
        let family = tables::family(&family);
        for index in 0..u16::try_from(family.sets.len()).unwrap() {
            set(SetRef { family, index }, &mut tally);
        }
        for operation in family.operations {
            whole_messages(family, operation, &mut tally);
        }
    }
    tally
}

/// The families of the specs in a folder.
fn compiled(folder: &Path) -> Vec<ir::Family> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let specs = paths.filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    let families = specs.map(|path| {
        let source = Source::new(path.display().to_string(), fs::read(&path).unwrap());
        compile(&source).unwrap_or_else(|found| panic!("{found:#?}")).family
    });
    families.collect()
}

fn set(set: SetRef, tally: &mut Tally) {
    tally.sets += 1;
    for attribute in set.get().attributes {
        if matches!(attribute.kind, Kind::Pad | Kind::Unused) {
            continue;
        }
        tally.attributes += 1;
        let cases = cases(set, attribute);
        assert!(!cases.is_empty(), "{set:?} {}: nothing was tried", attribute.name);
        for case in cases {
            tally.values += 1;
            both_ways(set, &Layout::set(case.outermost), &case.message);
            // The attribute is neither nested nor beside a selector here.
            if let Some(drawn) = case.alone {
                checked(set, attribute, &drawn, &case.message, tally);
            }
        }
    }
    let full = Drawer::new(set.family).full(set.index, &Selected::new(), &[]);
    both_ways(set, &Layout::set(set), &full);
}

/// A message with a value of an attribute.
struct Case {
    outermost: SetRef,
    message: Message,
    /// The value, if the message contains nothing else.
    alone: Option<Drawn>,
}

fn cases(set: SetRef, attribute: &Attribute) -> Vec<Case> {
    let drawer = Drawer::new(set.family);
    if let Kind::SubMessage(table, selector) = attribute.kind {
        let formats = set.family.sub_messages[usize::from(table)].formats;
        let formats = formats.iter();
        return match set.get().named(selector) {
            Some(own) => formats
                .map(|format| {
                    let mut parts = [
                        (own, drawer.selector(own, format)),
                        (attribute, drawer.sub_message(format)),
                    ];
                    parts.sort_by_key(|part| part.0.id);
                    Case { outermost: set, message: message(&parts), alone: None }
                })
                .collect(),
            None => {
                let (outermost, nest) = around(set, selector);
                let own = outermost.get().named(selector).unwrap();
                formats
                    .map(|format| {
                        let inner = message(&[(attribute, drawer.sub_message(format))]);
                        let mut parts =
                            [(own, drawer.selector(own, format)), (nest, draw::nest(inner))];
                        parts.sort_by_key(|part| part.0.id);
                        Case { outermost, message: message(&parts), alone: None }
                    })
                    .collect()
            }
        };
    }
    let values = drawer.values(attribute, &Selected::new());
    let mut cases: Vec<_> = values
        .iter()
        .map(|drawn| Case {
            outermost: set,
            message: message(&[(attribute, drawn.clone())]),
            alone: Some(drawn.clone()),
        })
        .collect();
    let leveled = matches!(attribute.kind, Kind::NestTypeValue(..) | Kind::IntTypeValue(..));
    if attribute.multi || leveled {
        let mut message = Message::default();
        message.put(attribute, &[], &values);
        cases.push(Case { outermost: set, message, alone: None });
    }
    cases
}

/// A set with the selector, and its attribute that nests `set`.
fn around(set: SetRef, selector: &str) -> (SetRef, &'static Attribute) {
    let indices = 0..u16::try_from(set.family.sets.len()).unwrap();
    let outer =
        indices.map(|index| set.sibling(index)).filter(|of| of.get().named(selector).is_some());
    let nests = |of: &SetRef| {
        of.get().attributes.iter().find(|attribute| attribute.kind == Kind::Nest(set.index))
    };
    let found = outer.filter_map(|of| Some((of, nests(&of)?))).next();
    found.unwrap_or_else(|| panic!("{set:?}: no set around it has `{selector}`"))
}

fn message(parts: &[(&Attribute, Drawn)]) -> Message {
    let mut message = Message::default();
    for (attribute, drawn) in parts {
        message.put(attribute, &[], std::slice::from_ref(drawn));
    }
    message
}

#[track_caller]
fn both_ways(what: impl Debug, layout: &Layout, message: &Message) {
    let value = Value::Object(message.value.clone());
    assert_eq!(decode(layout, &message.bytes), value, "{what:?}");
    let bytes = encode(layout, &value).unwrap_or_else(|error| panic!("{what:?} {error}: {value}"));
    assert_eq!(bytes, message.bytes, "{what:?} {value}");
}

/// Checks that a request accepts the value if it is within the bounds, and otherwise names the
/// attribute.
fn checked(
    set: SetRef,
    attribute: &Attribute,
    drawn: &Drawn,
    message: &Message,
    tally: &mut Tally,
) {
    let operation = Operation::new("request", None, Some(set.index));
    let layout = Layout::request(set.family, &operation);
    // What stands deeper has bounds of its own.
    let nests = |kind| {
        matches!(
            kind,
            Kind::Nest(_) | Kind::NestTypeValue(..) | Kind::IndexedArray(Element::Nest(_))
        )
    };
    if nests(attribute.kind) {
        return;
    }
    let allowed = allowed::is(attribute, &drawn.payload);
    let value = Value::Object(message.value.clone());
    match encode(&layout, &value) {
        Ok(bytes) => {
            assert!(allowed, "{set:?} {}: {value} was taken", attribute.name);
            assert_eq!(bytes, message.bytes);
        }
        Err(error) => {
            assert!(!allowed, "{set:?}: {error}: {value}");
            assert!(error.path().starts_with(attribute.name), "{error}");
            tally.refused += 1;
        }
    }
}

/// Headers and full sets of an operation's replies.
fn whole_messages(family: &'static Family, operation: &Operation, tally: &mut Tally) {
    tally.operations += 1;
    let drawer = Drawer::new(family);
    let headers = match operation.header {
        Some(index) => drawer.structs(index),
        None => vec![Drawn::plain(Value::Object(serde_json::Map::new()), Vec::new())],
    };
    for header in headers {
        let Value::Object(value) = header.value else { panic!("a struct is an object") };
        let mut message = Message { value, bytes: header.payload };
        if let Some(set) = operation.set {
            let members = operation
                .header
                .map_or(&[][..], |index| family.structs[usize::from(index)].members);
            let taken: Vec<_> = members.iter().map(|member| member.name).collect();
            message.bytes.resize(message.bytes.len().next_multiple_of(4), 0);
            let attributes = drawer.full(set, &Selected::new(), &taken);
            message.value.extend(attributes.value);
            message.bytes.extend(attributes.bytes);
        }
        both_ways(operation.name, &Layout::reply(family, operation), &message);
    }
}
