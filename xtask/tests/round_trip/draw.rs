//! Creates values for every attribute from its table, as JSON and as bytes. It does not use the
//! runtime's codec, so that no error can be in both.

use std::collections::BTreeMap;

use netloom_runtime::table::{
    Attribute, Checks, Element, Family, Format, Int, Kind, MemberKind, Set,
};
use netloom_runtime::wire::NESTED;
use serde_json::{Map, Value, json};

use crate::allowed;
use crate::scalar::{self, Drawn};

/// Maximum depth of nests.
const DEPTH: usize = 3;

/// Maximum size of a nested set in bytes, so that no length overflows.
const LARGEST: usize = 12_000;

/// Layouts by the name of the selecting attribute.
pub(crate) type Selected = BTreeMap<&'static str, &'static Format>;

/// An object and its bytes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Message {
    pub(crate) value: Map<String, Value>,
    pub(crate) bytes: Vec<u8>,
}

/// Creates values of a family.
#[derive(Clone, Copy)]
pub(crate) struct Drawer {
    pub(crate) family: &'static Family,
    pub(crate) depth: usize,
}

impl Drawer {
    pub(crate) const fn new(family: &'static Family) -> Self {
        Self { family, depth: 0 }
    }

    /// Values of an attribute. Those of a sub-message have the selected layout, if there is one.
    pub(crate) fn values(self, attribute: &Attribute, selected: &Selected) -> Vec<Drawn> {
        let checks = attribute.checks();
        match attribute.kind {
            Kind::Pad | Kind::Unused => Vec::new(),
            Kind::Flag => vec![Drawn::plain(json!(true), Vec::new())],
            Kind::Int(int) => scalar::ints(self.family, int, checks),
            Kind::Bitfield32(index) => self.bitfields(index),
            Kind::String => scalar::texts(checks),
            Kind::Bytes(format) => scalar::blobs(format, checks),
            Kind::Struct(index) => self.structs(index),
            Kind::IntArray(int) => arrays(&scalar::ints(self.family, int, &Checks::NONE)),
            Kind::StructArray(index) => arrays(&self.structs(index)),
            Kind::Nest(set) => vec![nest(Message::default()), nest(self.full(set, selected, &[]))],
            Kind::IndexedArray(element) => self.indexed(element, checks),
            Kind::NestTypeValue(levels, set) => {
                let inner = self.full(set, &Selected::new(), levels);
                vec![levelled(levels, inner.value, inner.bytes, NESTED)]
            }
            Kind::IntTypeValue(levels, int) => self.leveled_ints(levels, int),
            Kind::SubMessage(table, selector) => {
                let formats = self.family.sub_messages[usize::from(table)].formats;
                let chosen = selected.get(selector);
                let format = formats
                    .iter()
                    .find(|format| chosen.is_some_and(|chosen| chosen.key == format.key));
                format.map(|format| self.sub_message(format)).into_iter().collect()
            }
        }
    }

    /// The set with a value of each attribute, within its bounds. `taken` are the names of what comes
    /// before them in the same object.
    pub(crate) fn full(self, set: u16, outer: &Selected, taken: &[&str]) -> Message {
        if self.depth >= DEPTH {
            return Message::default();
        }
        let set = &self.family.sets[usize::from(set)];
        let inner = Self { depth: self.depth + 1, ..self };
        let selected = self.select(set, outer);
        let mut message = Message::default();
        for attribute in set.attributes {
            let drawn = match selected.get(attribute.name) {
                Some(format) if set.named(attribute.name).is_some() => {
                    Some(self.selector(attribute, format))
                }
                _ => {
                    let mut values = inner.values(attribute, &selected).into_iter();
                    values.rfind(|drawn| allowed::is(attribute, &drawn.payload))
                }
            };
            let Some(drawn) = drawn else { continue };
            if message.bytes.len() + drawn.payload.len() < LARGEST {
                message.put(attribute, taken, &[drawn]);
            }
        }
        message
    }

    /// The layouts that the selectors of a set select: the last of each sub-message. Includes
    /// selectors of enclosing sets, unless the set has an attribute with the same name.
    fn select(self, set: &'static Set, outer: &Selected) -> Selected {
        let known = outer.iter().filter(|(name, _)| set.named(name).is_none());
        let mut selected: Selected = known.map(|(name, format)| (*name, *format)).collect();
        for attribute in set.attributes {
            if let Kind::SubMessage(table, selector) = attribute.kind
                && set.named(selector).is_some()
                && let Some(format) = self.family.sub_messages[usize::from(table)].formats.last()
            {
                selected.entry(selector).or_insert(format);
            }
        }
        selected
    }

    /// The value of the attribute that selects `format`.
    pub(crate) fn selector(self, attribute: &Attribute, format: &Format) -> Drawn {
        match (attribute.kind, format.number) {
            (Kind::Int(int), Some(number)) => Drawn::plain(
                scalar::shown(self.family, int, number.into()),
                scalar::bytes_of(int, number.into()),
            ),
            _ => Drawn::plain(json!(format.key), [format.key.as_bytes(), &[0]].concat()),
        }
    }

    pub(crate) fn sub_message(self, format: &Format) -> Drawn {
        let mut message = Message::default();
        let mut taken = Vec::new();
        if let Some(header) = format.header {
            let drawn = self.structs(header).remove(1);
            if let Value::Object(map) = drawn.value {
                message.value = map;
            }
            message.bytes = drawn.payload;
            let members = self.family.structs[usize::from(header)].members;
            taken.extend(members.iter().map(|member| member.name));
        }
        if let Some(set) = format.set {
            message.bytes.resize(message.bytes.len().next_multiple_of(4), 0);
            let inner = self.full(set, &Selected::new(), &taken);
            message.value.extend(inner.value);
            message.bytes.extend(inner.bytes);
        }
        let flag = if format.header.is_none() && format.set.is_some() { NESTED } else { 0 };
        Drawn { value: Value::Object(message.value), payload: message.bytes, flag }
    }

    /// All bits zero, all bits one, and a mixture. Padding is zero.
    pub(crate) fn structs(self, index: u16) -> Vec<Drawn> {
        let size = usize::from(self.family.structs[usize::from(index)].size);
        let bytes =
            [vec![0; size], vec![0xff; size], (0..size).map(|at| at as u8 ^ 0xa5).collect()];
        bytes.into_iter().map(|bytes| self.structure(index, &bytes)).collect()
    }

    fn structure(self, index: u16, bytes: &[u8]) -> Drawn {
        let table = &self.family.structs[usize::from(index)];
        let mut payload = vec![0; bytes.len()];
        let mut map = Map::new();
        for member in table.members {
            let range = usize::from(member.offset)..usize::from(member.offset + member.size);
            let field = &bytes[range.clone()];
            let drawn = match member.kind {
                MemberKind::Int(int) => {
                    let number = scalar::number_of(int, field);
                    Drawn::plain(scalar::shown(self.family, int, number), field.to_vec())
                }
                MemberKind::Bytes(format) => {
                    Drawn::plain(scalar::blob_shown(format, field), field.to_vec())
                }
                MemberKind::Struct(index) => self.structure(index, field),
            };
            payload[range].copy_from_slice(&drawn.payload);
            map.insert(member.name.to_owned(), drawn.value);
        }
        Drawn::plain(Value::Object(map), payload)
    }

    fn bitfields(self, index: Option<u16>) -> Vec<Drawn> {
        let shown = |number: u32| match index {
            Some(index) => scalar::flags(&self.family.enums[usize::from(index)], number.into()),
            None => json!(number),
        };
        let pairs = [(0, 0), (1, u32::MAX), (u32::MAX, 1 << 31)];
        let drawn = pairs.map(|(value, selector)| {
            let payload = [value, selector].map(u32::to_ne_bytes).concat();
            let value = json!({ "value": shown(value), "selector": shown(selector) });
            Drawn::plain(value, payload)
        });
        drawn.into()
    }

    /// No entry, entries numbered from 0, and entries with other indices.
    fn indexed(self, element: Element, checks: &Checks) -> Vec<Drawn> {
        let values = match element {
            Element::Nest(set) => {
                vec![nest(self.full(set, &Selected::new(), &[])), nest(Message::default())]
            }
            Element::Int(int) => scalar::ints(self.family, int, checks),
            Element::String => scalar::texts(checks),
            Element::Bytes(format) => scalar::blobs(format, checks),
            Element::Struct(index) => self.structs(index),
            Element::Flag => vec![Drawn::plain(json!(true), Vec::new())],
        };
        let list = |indices: &mut dyn Iterator<Item = u16>, bare: bool| {
            let mut payload = Vec::new();
            let entries = values.iter().zip(indices).map(|(drawn, index)| {
                append(index | drawn.flag, &drawn.payload, &mut payload);
                match bare {
                    true => drawn.value.clone(),
                    false => json!({ index.to_string(): drawn.value }),
                }
            });
            let value = entries.collect();
            Drawn { value, payload, flag: NESTED }
        };
        let bare = !matches!(element, Element::Nest(_));
        let none = Drawn { value: json!([]), payload: Vec::new(), flag: NESTED };
        vec![none, list(&mut (1..=0x3fff).rev(), false), list(&mut (0..), bare)]
    }

    fn leveled_ints(self, levels: &'static [&'static str], int: Int) -> Vec<Drawn> {
        let values = scalar::ints(self.family, int, &Checks::NONE).into_iter();
        let below = |drawn: Drawn| {
            let map = Map::from_iter([("value".to_owned(), drawn.value)]);
            levelled(levels, map, drawn.payload, 0)
        };
        values.map(below).collect()
    }
}

impl Message {
    /// Appends an attribute for each value. `taken` are names with another meaning.
    pub(crate) fn put(&mut self, attribute: &Attribute, taken: &[&str], values: &[Drawn]) {
        for drawn in values {
            append(attribute.id | drawn.flag, &drawn.payload, &mut self.bytes);
        }
        let leveled = matches!(attribute.kind, Kind::NestTypeValue(..) | Kind::IntTypeValue(..));
        let list = attribute.multi && !leveled || values.len() > 1;
        let value = match values {
            [one] if !list => one.value.clone(),
            _ => values.iter().map(|drawn| drawn.value.clone()).collect(),
        };
        let name = attribute.name;
        let clash = name == "unknown" || taken.contains(&name);
        let key = if clash { format!("attr:{name}") } else { name.to_owned() };
        self.value.insert(key, value);
    }
}

pub(crate) fn nest(message: Message) -> Drawn {
    Drawn { value: Value::Object(message.value), payload: message.bytes, flag: NESTED }
}

/// None of the values, the first, and all.
fn arrays(values: &[Drawn]) -> Vec<Drawn> {
    let list = |values: &[Drawn]| {
        let value = values.iter().map(|drawn| drawn.value.clone()).collect();
        let payload = values.iter().flat_map(|drawn| drawn.payload.clone()).collect();
        Drawn::plain(value, payload)
    };
    // Numbers of variable size are ambiguous in a list without gaps.
    let same = values.iter().filter(|of| of.payload.len() == values[0].payload.len());
    let same: Vec<_> = same.cloned().collect();
    vec![list(&[]), list(&values[..1]), list(&same)]
}

/// Wraps a value into levels that are numbered from the innermost outwards.
fn levelled(names: &[&str], mut map: Map<String, Value>, payload: Vec<u8>, flag: u16) -> Drawn {
    let mut drawn = (payload, flag);
    for (id, name) in (0x3ffe..).zip(names.iter().rev()) {
        map.insert((*name).to_owned(), json!(id));
        let mut level = Vec::new();
        append(id | drawn.1, &drawn.0, &mut level);
        drawn = (level, NESTED);
    }
    Drawn { value: Value::Object(map), payload: drawn.0, flag: NESTED }
}

pub(crate) fn append(kind: u16, payload: &[u8], out: &mut Vec<u8>) {
    out.extend(u16::try_from(payload.len() + 4).unwrap().to_ne_bytes());
    out.extend(kind.to_ne_bytes());
    out.extend(payload);
    out.resize(out.len().next_multiple_of(4), 0);
}
