//! Reads JSON from the command line and standard input. Rejects repeated names, and translates
//! `$bytes`, which the codec does not know.

use std::fmt;
use std::io::{self, Read};

use serde::de::{self, Deserialize, MapAccess, SeqAccess, Visitor};
use serde_json::{Deserializer, Map, Number, Value};

use crate::error::Error;

/// The value of `--json`: JSON, or `-` for standard input.
pub(crate) fn argument(text: &str) -> Result<Value, Error> {
    let (place, value) = match text {
        "-" => ("standard input", serde_json::from_reader(io::stdin().lock())),
        text => ("--json", serde_json::from_str(text)),
    };
    value.map(|Strict(value)| unwrap_bytes(value)).map_err(|error| wrong(place, &error))
}

/// The values of a stream, optionally separated by whitespace.
pub(crate) fn stream(input: impl Read) -> impl Iterator<Item = Result<Value, Error>> {
    let values = Deserializer::from_reader(input).into_iter();
    let read = |value: serde_json::Result<Strict>| value.map(|Strict(value)| unwrap_bytes(value));
    values.map(move |value| read(value).map_err(|error| wrong("standard input", &error)))
}

/// An error in the input from `place`.
pub(crate) fn wrong(place: &str, why: &dyn fmt::Display) -> Error {
    Error::Input(format!("{place}: {why}"))
}

/// A value without repeated names. A plain [`Value`] would silently keep the last one.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, Strict(value))) = entries.next_entry::<String, Strict>()? {
            if map.contains_key(&key) {
                return Err(de::Error::custom(format_args!("`{key}` is given twice")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// Replaces `{"$bytes": "00ff"}` by the digits. This is how programs pass bytes to the kernel's own
/// Python tool.
fn unwrap_bytes(value: Value) -> Value {
    match value {
        Value::Object(mut map) => match map.get_mut("$bytes").map(Value::take) {
            Some(digits @ Value::String(_)) if map.len() == 1 => digits,
            Some(other) => {
                map.insert("$bytes".to_owned(), other);
                Value::Object(map)
            }
            None => map.into_iter().map(|(key, value)| (key, unwrap_bytes(value))).collect(),
        },
        Value::Array(list) => list.into_iter().map(unwrap_bytes).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_kept_and_repeated_names_rejected() {
        let text = r#"[null, true, 18446744073709551615, -1, 1.5, "\u00e9", {"a": {"b": []}}]"#;
        let read = argument(text).unwrap();
        assert_eq!(read, serde_json::from_str::<Value>(text).unwrap());
        let error = argument(r#"{"a": [{"b": 1, "b": 2}]}"#).unwrap_err();
        assert_eq!(error.to_string(), "--json: `b` is given twice at line 1 column 23");
    }

    #[test]
    fn only_bytes_are_unwrapped() {
        let given = json!({"a": [{"$bytes": "00ff"}, {"$bytes": 1}], "b": {"$bytes": "", "c": 2}});
        let expected = json!({"a": ["00ff", {"$bytes": 1}], "b": {"$bytes": "", "c": 2}});
        assert_eq!(unwrap_bytes(given), expected);
    }
}
