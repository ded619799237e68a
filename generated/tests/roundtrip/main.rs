//! Every attribute of every set of every family, from the tables alone.
//!
//! Payloads are put together by `encode`, which shares no code with the runtime's writers; the
//! runtime's walks over the tables have to find in them what was put there.
#![cfg(feature = "all")]

mod encode;
#[path = "../common/families.rs"]
mod families;

use std::fmt;

use encode::{Encoder, attr, u16_of};
use families::FAMILIES;
use netloom::wire::{Attrs, align};
use netloom_runtime::__v1 as inspect;
use netloom_runtime::table::{Attribute, Kind, Meaning, SetRef};

/// Longest message of which every prefix is tried.
const EVERY_PREFIX: usize = 96;

#[test]
fn values_are_shown_under_their_names() {
    let mut tried = 0;
    each_message(|set, attribute, message, payload| {
        tried += 1;
        let shown = show(set, message);
        let name = format!("{}: ", attribute.name);
        let at = shown.find(&name).unwrap_or_else(|| panic!("{set:?}: no {name:?} in {shown}"));
        let value = shown[at + name.len()..].trim_end_matches('}');
        match expected(set, attribute, payload) {
            Some(expected) => assert_eq!(value, expected, "{set:?}"),
            None if may_be_hex(attribute.kind) => {}
            None => assert!(!value.starts_with("0x"), "{set:?}: {shown}"),
        }
    });
    println!("{tried} messages");
    assert!(tried > 2000, "only {tried} messages");
}

#[test]
fn attributes_are_read_as_they_were_written() {
    each_message(|set, attribute, message, payload| {
        let attrs: Vec<_> = Attrs::new(message).collect();
        let last = attrs.last().unwrap();
        assert_eq!((last.id(), last.payload), (attribute.id, payload), "{set:?}");
        let again: Vec<u8> = attrs.iter().flat_map(|one| attr(one.id(), one.payload)).collect();
        assert_eq!(again, message, "{set:?} {}", attribute.name);
    });
}

#[test]
fn offsets_lead_to_names() {
    let mut found = 0;
    each_message(|set, attribute, message, payload| {
        for operation in set.family.operations {
            if operation.set != Some(set.index) {
                continue;
            }
            let header = operation.header.map_or(0, |header| {
                align(usize::from(set.family.structs[usize::from(header)].size))
            });
            let request = [&vec![0; header], message].concat();
            let offset = header + message.len() - attr(attribute.id, payload).len();
            let path = inspect::path(set.family, operation, &request, offset);
            assert_eq!(path.as_deref(), Some(attribute.name), "{set:?}");
            found += 1;
            let (Kind::Nest(inner), false) = (attribute.kind, payload.is_empty()) else { continue };
            let first = Attrs::new(payload).next().unwrap().id();
            let inner = set.sibling(inner).attribute(first).unwrap().name;
            let path = inspect::path(set.family, operation, &request, offset + 4);
            assert_eq!(path, Some(format!("{}.{inner}", attribute.name)));
        }
    });
    assert!(found > 500, "only {found} paths");
}

#[test]
fn no_prefix_does_harm() {
    each_message(|set, _, message, _| {
        let step = message.len().div_ceil(EVERY_PREFIX).max(1);
        for end in (0..message.len()).step_by(step) {
            let prefix = &message[..end];
            let shown = show(set, prefix);
            let mut attrs = Attrs::new(prefix);
            attrs.by_ref().for_each(drop);
            let cut = attrs.truncated().is_some();
            // A nest inside may be marked too; the last mark is that of the set.
            assert!(!cut || shown.contains("(not a whole attribute): 0x"), "{shown}");
        }
    });
}

/// Calls `check` with the set, the attribute, a message that ends with it, and its payload.
fn each_message(mut check: impl FnMut(SetRef, &'static Attribute, &[u8], &[u8])) {
    for &family in FAMILIES {
        for index in 0..u16_of(family.sets.len()) {
            let set = SetRef { family, index };
            for attribute in set.get().attributes {
                for (before, payload) in Encoder::new(family).payloads(set, attribute) {
                    let message = [before, attr(attribute.id, &payload)].concat();
                    check(set, attribute, &message, &payload);
                }
            }
        }
    }
}

/// What is shown of a number or flag, worked out here; `None` for everything else.
fn expected(set: SetRef, attribute: &Attribute, payload: &[u8]) -> Option<String> {
    let int = match attribute.kind {
        Kind::Flag => return Some("true".to_owned()),
        Kind::Int(int) => int,
        _ => return None,
    };
    let number = encode::number(int, payload);
    let name_of = |index: u16| set.family.enums[usize::from(index)].name_of(number as u64);
    match int.meaning {
        Meaning::Number => Some(number.to_string()),
        Meaning::Hex => Some(format!("{number:#x}")),
        Meaning::Ipv4 => Some(std::net::Ipv4Addr::from(u32::try_from(number).ok()?).to_string()),
        Meaning::Enum(index) => Some(name_of(index).map_or(number.to_string(), str::to_owned)),
        Meaning::Flags(_) if number == 0 => Some("0x0".to_owned()),
        Meaning::Flags(index) => name_of(index).map(str::to_owned),
    }
}

/// Whether even what is well formed may be shown in hexadecimal.
fn may_be_hex(kind: Kind) -> bool {
    match kind {
        Kind::Pad | Kind::Unused | Kind::Bitfield32(_) => true,
        Kind::Bytes(format) => format == netloom_runtime::table::Bytes::Plain,
        Kind::Int(int) => matches!(int.meaning, Meaning::Flags(_)),
        // Layouts that have neither a header nor attributes.
        Kind::SubMessage(..) => true,
        _ => false,
    }
}

fn show(set: SetRef, bytes: &[u8]) -> String {
    struct Shown<'a>(SetRef, &'a [u8]);

    impl fmt::Debug for Shown<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            inspect::debug_set(self.0, self.1, f)
        }
    }

    format!("{:?}", Shown(set, bytes))
}
