//! Compares JSON of the reference with ours, except for permitted differences.

use serde_json::{Map, Value};

/// The reference's input as our codec expects it: bytes as digits, and all entries with index 0 if
/// `index_zero`.
///
/// For a repeated attribute of flags the input is a list of lists, and the reference writes each flag
/// of each list as a separate attribute.
pub(super) fn prepared(value: &Value, index_zero: bool) -> Value {
    match value {
        Value::Object(map) => match map.get("$bytes") {
            Some(digits) => digits.clone(),
            None => {
                let prepare =
                    |(key, value): (&String, &Value)| (key.clone(), prepared(value, index_zero));
                Value::Object(map.iter().map(prepare).collect())
            }
        },
        Value::Array(list) if !list.is_empty() && list.iter().all(Value::is_array) => {
            let flags = list.iter().filter_map(Value::as_array).flatten();
            flags.map(|flag| Value::Array(vec![flag.clone()])).collect()
        }
        Value::Array(list) => list
            .iter()
            .map(|entry| match prepared(entry, index_zero) {
                entry @ Value::Object(_) if index_zero => {
                    Value::Object(Map::from_iter([("0".to_owned(), entry)]))
                }
                entry => entry,
            })
            .collect(),
        other => other.clone(),
    }
}

/// Removes the header member and the attribute called `name` everywhere.
pub(super) fn without(value: &mut Value, name: &str) {
    if let Value::Object(map) = value {
        map.remove(name);
        map.remove(&format!("attr:{name}"));
        map.values_mut().for_each(|value| without(value, name));
    }
}

/// The first difference that is not permitted, with its path.
pub(super) fn difference(ours: &Value, theirs: &Value) -> Option<String> {
    let inside = |name: &str, found: String| format!("{name}.{found}");
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let missing = theirs.keys().find(|key| !ours.contains_key(*key));
            let surplus = ours.keys().find(|key| !theirs.contains_key(*key));
            let named = missing.map(|key| format!("{key}: missing"));
            named.or_else(|| surplus.map(|key| format!("{key}: not expected"))).or_else(|| {
                let mut pairs =
                    ours.iter().filter_map(|(key, value)| Some((key, value, theirs.get(key)?)));
                pairs.find_map(|(key, ours, theirs)| Some(inside(key, difference(ours, theirs)?)))
            })
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            if ours.len() != theirs.len() {
                return Some(format!("expected {} entries, got {}", theirs.len(), ours.len()));
            }
            let mut pairs = ours.iter().zip(theirs).enumerate();
            pairs.find_map(|(at, (ours, theirs))| {
                Some(inside(&at.to_string(), difference(ours, theirs)?))
            })
        }
        // The reference separates the bytes of hexadecimal values by spaces.
        (Value::String(ours), Value::String(theirs)) if pairs(theirs) => {
            (*ours != theirs.replace(' ', "")).then(|| format!("expected {theirs:?}, got {ours:?}"))
        }
        _ => (ours != theirs).then(|| format!("expected {theirs}, got {ours}")),
    }
}

/// Whether a text consists of pairs of hexadecimal digits.
fn pairs(text: &str) -> bool {
    text.split(' ').all(|pair| pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_hexdigit()))
}
