//! Any JSON to bytes. What is accepted reads back to something that is written as the same bytes.

use netloom::json::{decode, encode};
use serde_json::Value;

use crate::input::Input;
use crate::{built, places};

/// The first four bytes choose the place. The rest is a text if it starts as one, and otherwise
/// says which of the names and values that belong there are put together.
pub fn check(case: &[u8]) {
    let (place, rest) = places::choose(case);
    let value = if rest.starts_with(b"{") {
        let Ok(value) = serde_json::from_slice::<Value>(rest) else { return };
        value
    } else {
        built::object(place, &mut Input::new(rest))
    };
    let layout = place.layout();
    let written = match encode(&layout, &value) {
        Ok(written) => written,
        Err(error) => {
            let shown = error.to_string();
            assert!(shown.starts_with(&error.path()), "{shown}");
            return;
        }
    };
    let read = decode(&layout, &written);
    let again = encode(&layout, &read).unwrap_or_else(|error| panic!("{error}: {read}"));
    if names_only(&value) {
        assert_eq!(again, written, "{value} became {read}");
        assert!(names_only(&read), "{value} became {read}");
    } else {
        // What came without a name may have one, and is moved to its place the first time.
        let second = decode(&layout, &again);
        let third = encode(&layout, &second).unwrap_or_else(|error| panic!("{error}: {second}"));
        assert_eq!(decode(&layout, &third), second, "{value} became {read}");
    }
}

/// Whether nothing is given as an attribute without a name.
fn names_only(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().all(|(key, value)| key != "unknown" && names_only(value)),
        Value::Array(list) => list.iter().all(names_only),
        _ => true,
    }
}
