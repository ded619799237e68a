//! Every operation, set and struct, walked by its table: printing, paths, JSON and back.

use std::fmt::{self, Write as _};

use netloom::json::{Layout, decode, encode};
use netloom::wire::Attrs;
use netloom_runtime::__v1 as inspect;
use netloom_runtime::table::SetRef;
use serde_json::{Map, Value};

use crate::leaves::leaves;
use crate::places::{self, Place};

/// Key of what the table cannot explain.
const UNKNOWN: &str = "unknown";

/// Offsets of a case whose path is asked for.
const PATHS: usize = 48;

/// The first four bytes choose the place, the rest is the message.
pub fn check(case: &[u8]) {
    let (place, bytes) = places::choose(case);
    let attributes = bytes.get(place.header_size()..).unwrap_or_default();
    if let Some(set) = place.set {
        printed(set, attributes);
    }
    paths(place, bytes, attributes);
    let layout = place.layout();
    let first = decode(&layout, bytes);
    let written = rewritten(&layout, &first);
    let second = decode(&layout, &written);
    agree(&first, &second);
    // Selectors are repaired the first time, structs in what they select filled up the second, and
    // nothing is the third.
    let third = decode(&layout, &rewritten(&layout, &second));
    agree(&second, &third);
    assert_eq!(decode(&layout, &rewritten(&layout, &third)), third);
    if let Some(set) = place.set {
        let kept = written.get(place.header_size()..).unwrap_or_default();
        assert_eq!(leaves(set, kept), leaves(set, attributes), "lost or made up: {first}");
    }
    bounded(place, &first, &written);
}

/// What was read can always be written.
fn rewritten(layout: &Layout, value: &Value) -> Vec<u8> {
    encode(layout, value).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// Bounds refuse a message or leave it as it is.
fn bounded(place: &Place, value: &Value, unbounded: &[u8]) {
    let Some(operation) = place.operation else { return };
    match encode(&Layout::request(place.family, operation), value) {
        Ok(bytes) => assert_eq!(bytes, unbounded),
        Err(error) => assert!(!error.path().is_empty(), "{error}"),
    }
}

/// What was named the first time has the same name and value the second time.
fn agree(first: &Value, second: &Value) {
    match (first, second) {
        (Value::Object(first), Value::Object(second)) => {
            for (key, value) in first.iter().filter(|(key, _)| *key != UNKNOWN) {
                let other = second.get(key);
                agree(value, other.unwrap_or_else(|| panic!("{key} is gone from {second:?}")));
            }
            let count = |map: &Map<String, Value>| {
                map.get(UNKNOWN).and_then(Value::as_array).map_or(0, Vec::len)
            };
            assert!(count(second) <= count(first), "{first:?} became {second:?}");
        }
        (Value::Array(first), Value::Array(second)) => {
            assert_eq!(first.len(), second.len(), "{first:?} became {second:?}");
            first.iter().zip(second).for_each(|(first, second)| agree(first, second));
        }
        _ => assert_eq!(first, second),
    }
}

/// What is printed is as long as the message at most by a factor, and marks what is cut off.
fn printed(set: SetRef, bytes: &[u8]) {
    struct Shown<'a>(SetRef, &'a [u8]);

    impl fmt::Debug for Shown<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            inspect::debug_set(self.0, self.1, f)
        }
    }

    let mut shown = String::new();
    write!(shown, "{:?}", Shown(set, bytes)).expect("a text takes everything");
    assert!(shown.len() < 1000 + 400 * bytes.len(), "{} bytes: {shown}", shown.len());
    let mut attrs = Attrs::new(bytes);
    attrs.by_ref().for_each(drop);
    assert!(attrs.truncated().is_none() || shown.contains("(not a whole attribute): 0x"));
}

/// The path of an offset starts with the outermost attribute there.
fn paths(place: &Place, bytes: &[u8], attributes: &[u8]) {
    let (Some(operation), Some(set)) = (place.operation, place.set) else { return };
    let step = bytes.len().div_ceil(PATHS).max(1);
    for offset in (0..bytes.len()).step_by(step) {
        let path = inspect::path(place.family, operation, bytes, offset);
        let expected = offset
            .checked_sub(place.header_size())
            .and_then(|offset| outermost(set, attributes, offset));
        match (path, expected) {
            (Some(path), Some(name)) => {
                let rest = path.strip_prefix(&name);
                let rest = rest.unwrap_or_else(|| panic!("{path} is not in {name}"));
                assert!(rest.is_empty() || rest.starts_with('.'), "{path} is not in {name}");
                assert!(path.split('.').all(|name| !name.is_empty()), "{path}");
            }
            (path, expected) => assert_eq!(path, expected),
        }
    }
}

/// The name of the attribute of a set that holds an offset.
fn outermost(set: SetRef, attributes: &[u8], offset: usize) -> Option<String> {
    let mut attrs = Attrs::new(attributes);
    let attr = loop {
        let attr = attrs.next()?;
        if offset < attrs.offset() {
            break attr;
        }
    };
    let name = set.attribute(attr.id()).map(|attribute| attribute.name.to_owned());
    Some(name.unwrap_or_else(|| attr.id().to_string()))
}
