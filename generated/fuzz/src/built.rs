//! JSON made of a table's names: what chance would not spell. Values are of the type that belongs,
//! or of another.

use netloom_runtime::table::{Attribute, Element, Family, Kind};
use serde_json::{Map, Number, Value, json};

use crate::input::Input;
use crate::places::Place;

/// Deepest value that is made.
const DEPTH: usize = 6;

/// Most entries of an object or a list.
const ENTRIES: u8 = 6;

/// An object for a place.
pub(crate) fn object(place: &Place, input: &mut Input<'_>) -> Value {
    let builder = Builder { family: place.family };
    let set = place.set.map(|set| set.index);
    builder.object(place.header, set, &[], input, 0)
}

#[derive(Clone, Copy)]
struct Builder {
    family: &'static Family,
}

impl Builder {
    fn object(
        self,
        header: Option<u16>,
        set: Option<u16>,
        levels: &[&str],
        input: &mut Input<'_>,
        depth: usize,
    ) -> Value {
        let mut map = Map::new();
        for level in levels {
            map.insert((*level).to_owned(), input.byte().into());
        }
        let members = header.map_or(&[][..], |index| self.structure(index).members);
        for member in members.iter().take(usize::from(input.byte())) {
            map.insert(member.name.to_owned(), self.scalar(input));
        }
        let attributes = set.map_or(&[][..], |set| self.family.sets[usize::from(set)].attributes);
        for _ in 0..input.byte() % ENTRIES {
            let Some(attribute) = pick(attributes, input) else { break };
            let mut value = self.value(attribute, input, depth + 1);
            if attribute.multi {
                value = Value::Array(vec![value]);
            }
            let clash = members.iter().any(|member| member.name == attribute.name);
            let prefix = if clash || input.byte() == 0xff { "attr:" } else { "" };
            map.insert(format!("{prefix}{}", attribute.name), value);
        }
        if input.byte() == 0xff {
            let number = input.word();
            let known = pick(attributes, input).map_or(number, |attribute| attribute.id);
            let hex = hex(input);
            map.insert("unknown".to_owned(), json!([{ "type": known, "hex": hex }]));
        }
        Value::Object(map)
    }

    /// A value for an attribute; one in a few is any value.
    fn value(self, attribute: &Attribute, input: &mut Input<'_>, depth: usize) -> Value {
        if depth > DEPTH || input.byte() > 0xf0 {
            return self.scalar(input);
        }
        match attribute.kind {
            Kind::Flag => (input.byte() & 1 == 0).into(),
            Kind::Struct(index) => self.object(Some(index), None, &[], input, depth),
            Kind::StructArray(index) => {
                list(input, |input| self.object(Some(index), None, &[], input, depth))
            }
            Kind::IntArray(_) => list(input, |input| self.scalar(input)),
            Kind::Nest(set) => self.object(None, Some(set), &[], input, depth),
            Kind::IndexedArray(element) => list(input, |input| {
                let index = input.byte();
                let value = match element {
                    Element::Nest(set) => self.object(None, Some(set), &[], input, depth),
                    _ => self.scalar(input),
                };
                if index > 8 { value } else { json!({ index.to_string(): value }) }
            }),
            Kind::NestTypeValue(names, set) => {
                list(input, |input| self.object(None, Some(set), names, input, depth))
            }
            Kind::IntTypeValue(names, _) => list(input, |input| {
                let mut value = self.object(None, None, names, input, depth);
                value["value"] = self.scalar(input);
                value
            }),
            Kind::SubMessage(index, _) => {
                let formats = self.family.sub_messages[usize::from(index)].formats;
                let format = pick(formats, input);
                let (header, set) = format.map_or((None, None), |one| (one.header, one.set));
                self.object(header, set, &[], input, depth)
            }
            Kind::Bitfield32(_) => {
                json!({ "value": self.scalar(input), "selector": self.scalar(input) })
            }
            _ => self.scalar(input),
        }
    }

    fn scalar(self, input: &mut Input<'_>) -> Value {
        match input.byte() % 12 {
            0 => input.byte().into(),
            1 => input.number().into(),
            2 => u64::from(input.number()).wrapping_mul(0x1_0000_0001).into(),
            3 => input.number().cast_signed().into(),
            4 => Number::from_f64(f64::from(input.number()) / 2.0).map_or(Value::Null, Value::from),
            5 => format!("{:#x}", input.number()).into(),
            6 => hex(input).into(),
            7 => format!("{}.{}.0.{}", input.byte(), input.byte(), input.byte()).into(),
            8 => format!("fe80::{:x}", input.word()).into(),
            9 => self.name(input),
            10 => list(input, |input| self.name(input)),
            _ => {
                let len = usize::from(input.byte() % 16);
                String::from_utf8_lossy(input.take(len)).into_owned().into()
            }
        }
    }

    /// The name of an entry of an enum, or the key of a layout.
    fn name(self, input: &mut Input<'_>) -> Value {
        let enums = pick(self.family.enums, input);
        let entry = enums.and_then(|table| pick(table.entries, input)).map(|entry| entry.0);
        let formats = pick(self.family.sub_messages, input);
        let key = formats.and_then(|table| pick(table.formats, input)).map(|format| format.key);
        let chosen = if input.byte() & 1 == 0 { entry.or(key) } else { key.or(entry) };
        chosen.unwrap_or("nothing").into()
    }

    fn structure(self, index: u16) -> &'static netloom_runtime::table::Struct {
        &self.family.structs[usize::from(index)]
    }
}

fn pick<'t, T>(items: &'t [T], input: &mut Input<'_>) -> Option<&'t T> {
    items.get(usize::from(input.byte()) % items.len().max(1))
}

fn list(input: &mut Input<'_>, mut one: impl FnMut(&mut Input<'_>) -> Value) -> Value {
    (0..input.byte() % ENTRIES).map(|_| one(input)).collect()
}

fn hex(input: &mut Input<'_>) -> String {
    let len = usize::from(input.byte() % 24);
    netloom::json::hex(input.take(len))
}
