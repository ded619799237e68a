//! Encodes and decodes a single vector, and compares the results.

use netloom_runtime::json::{Layout, decode, encode, hex, unhex};
use netloom_runtime::table::StructRef;
use netloom_runtime::table::{Family, Operation, SetRef, Transport};
use serde_json::Value;

use super::canonical::{Parts, canonical};
use super::same::{difference, prepared, without};

/// Attributes whose values in vectors are out of the bounds in the specs.
const AGAINST_CHECKS: [&str; 2] = ["txqlen", "parms.interval-probe-time-ms"];

/// The outcome of a vector.
pub(super) enum Outcome {
    Passed,
    Skipped(String),
    /// What differs.
    Failed(String),
}

/// A line of a file.
pub(super) struct Vector<'v> {
    pub(super) id: &'v str,
    pub(super) spec: &'v str,
    mode: &'v str,
    request: bool,
    /// Name of the operation, set or struct.
    name: &'v str,
    number: Option<u64>,
    input: &'v Value,
    bytes: Vec<u8>,
    decoded: &'v Value,
    /// The marks `hand` and `notes`.
    marks: Vec<&'v str>,
    /// Whether the reference lost one of two values of the same name.
    collision: bool,
}

impl<'v> Vector<'v> {
    /// Parses a line. The error is the key that it lacks.
    pub(super) fn read(line: &'v Value) -> Result<Self, &'static str> {
        let text = |key: &'static str| line.get(key).and_then(Value::as_str).ok_or(key);
        let marks =
            |key: &str| line.get(key).and_then(Value::as_array).map_or(&[][..], |list| list);
        Ok(Self {
            id: text("id")?,
            spec: text("spec")?,
            mode: text("mode")?,
            request: line.get("dir").and_then(Value::as_str) == Some("request"),
            name: text("op").or_else(|_| text("name"))?,
            number: line.get("cmd").and_then(Value::as_u64),
            input: line.get("input").ok_or("input")?,
            bytes: unhex(text("hex")?).ok_or("hex")?,
            decoded: line.get("decoded").ok_or("decoded")?,
            marks: marks("hand").iter().chain(marks("notes")).filter_map(Value::as_str).collect(),
            collision: line.get("ref_bug").is_some(),
        })
    }

    pub(super) fn check(&self, family: &'static Family) -> Outcome {
        match self.layout(family).and_then(|(layout, parts)| self.compare(&layout, parts)) {
            Ok(()) => Outcome::Passed,
            Err(outcome) => outcome,
        }
    }

    /// Decodes and encodes the vector after each of `damages`. Any result is accepted, but encoding
    /// what was decoded must not fail.
    #[cfg(test)]
    pub(super) fn survives(&self, family: &'static Family, damages: [fn(&mut Vec<u8>); 3]) {
        let Ok((layout, _)) = self.layout(family) else { return };
        for damage in damages {
            let mut bytes = self.bytes.clone();
            damage(&mut bytes);
            let layout = layout.unchecked();
            let first = decode(&layout, &bytes);
            let written = encode(&layout, &first)
                .unwrap_or_else(|error| panic!("{}: {error}\n{first}", self.id));
            // The first round pads structs and moves selectors before what they select.
            let second = decode(&layout, &written);
            let written = encode(&layout, &second)
                .unwrap_or_else(|error| panic!("{}: {error}\n{second}", self.id));
            assert_eq!(decode(&layout, &written), second, "{}", self.id);
        }
    }

    fn marked(&self, mark: &str) -> bool {
        self.marks.iter().any(|known| known.split(':').next() == Some(mark))
    }

    fn layout(&self, family: &'static Family) -> Result<(Layout, Parts), Outcome> {
        let missing = || failed(format!("the family has no {} {}", self.mode, self.name));
        match self.mode {
            "struct" => {
                let index = position(family.structs.iter().map(|item| item.name), self.name);
                let index = index.ok_or_else(missing)?;
                let parts = Parts { family, header: Some(index), set: None };
                Ok((Layout::structure(StructRef { family, index }), parts))
            }
            "set" => {
                let index = position(family.sets.iter().map(|item| item.name), self.name);
                let index = index.ok_or_else(missing)?;
                let parts = Parts { family, header: None, set: Some(index) };
                Ok((Layout::set(SetRef { family, index }), parts))
            }
            _ => {
                let operation = family.operation(self.name).ok_or_else(missing)?;
                self.same_number(operation)?;
                let layout = match self.request {
                    true => Layout::request(family, operation),
                    false => Layout::reply(family, operation),
                };
                let Operation { header, set, .. } = *operation;
                Ok((layout, Parts { family, header, set }))
            }
        }
    }

    fn same_number(&self, operation: &Operation) -> Result<(), Outcome> {
        let exchange = if self.mode == "do" { operation.do_ } else { operation.dump };
        let number = match self.mode {
            "do" | "dump" if self.request => exchange.map(|exchange| exchange.request),
            "do" | "dump" => exchange.and_then(|exchange| exchange.reply),
            _ => operation.notification.map(|notification| notification.id),
        };
        match number {
            number if number.map(u64::from) == self.number => Ok(()),
            _ => Err(failed(format!("expected number {:?}, got {number:?}", self.number))),
        }
    }

    fn compare(&self, layout: &Layout, parts: Parts) -> Result<(), Outcome> {
        let body = self.body(parts.family)?;
        let expected = canonical(parts, body);
        let read = decode(layout, body);
        let (mut ours, mut theirs) = (read.clone(), self.decoded.clone());
        if self.collision {
            for name in collisions(self.input) {
                without(&mut ours, &name);
                without(&mut theirs, &name);
            }
        }
        if let Some(difference) = difference(&ours, &theirs) {
            let ours = format!("decoded {ours}");
            return Err(failed(format!("{difference}\n{ours}\nexpected {theirs}")));
        }
        if self.marks.iter().any(|mark| mark.starts_with("variant:")) {
            return Ok(());
        }
        let layout = layout.first_index(u16::from(self.marked("index-from-1")));
        let input = prepared(self.input, self.marked("index-zero"));
        let unchecked = layout.unchecked();
        self.written(&unchecked, parts, &input, &expected)?;
        self.written(&unchecked, parts, &read, &expected)?;
        match encode(&layout, &input) {
            Ok(_) => Ok(()),
            Err(error) if AGAINST_CHECKS.contains(&error.path().as_str()) => {
                Err(Outcome::Skipped(format!("correct, but violates a check of {}", error.path())))
            }
            Err(error) => Err(failed(format!("{error}\nencoding {input}"))),
        }
    }

    /// Checks that `value` encodes to the vector's bytes.
    fn written(
        &self,
        layout: &Layout,
        parts: Parts,
        value: &Value,
        expected: &[u8],
    ) -> Result<(), Outcome> {
        let written =
            encode(layout, value).map_err(|error| failed(format!("{error}\nencoding {value}")))?;
        let ours = canonical(parts, &written);
        if ours == expected {
            return Ok(());
        }
        let (ours, expected) = (hex(&ours), hex(expected));
        Err(failed(format!("encoding {value}\nours     {ours}\nexpected {expected}")))
    }

    /// Checks the genetlink header, and returns the bytes after it.
    fn body(&self, family: &Family) -> Result<&[u8], Outcome> {
        let Transport::Generic(version) = family.transport else { return Ok(&self.bytes) };
        let Some(number) = self.number else { return Ok(&self.bytes) };
        let Some((header, body)) = self.bytes.split_first_chunk::<4>() else {
            return Err(failed("no genetlink header".to_owned()));
        };
        // The reference always writes version 1.
        let version = if self.marked("genl-version") { 1 } else { version };
        if header.map(u64::from) != [number, version.into(), 0, 0] {
            return Err(failed(format!(
                "expected version {version}, got genetlink header {header:?}"
            )));
        }
        Ok(body)
    }
}

const fn failed(details: String) -> Outcome {
    Outcome::Failed(details)
}

fn position<'n>(mut names: impl Iterator<Item = &'n str>, name: &str) -> Option<u16> {
    names.position(|known| known == name).and_then(|index| index.try_into().ok())
}

/// Names that a header member and an attribute share, which the input distinguishes.
fn collisions(value: &Value) -> Vec<String> {
    let Value::Object(map) = value else { return Vec::new() };
    let mut names: Vec<String> = map.values().flat_map(collisions).collect();
    names.extend(map.keys().filter_map(|key| key.strip_prefix("attr:").map(str::to_owned)));
    names
}
