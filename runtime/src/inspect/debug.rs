//! Printing of sets and structs with the kernel's names.

use core::fmt;
use core::fmt::Debug as _;

use bstr::ByteSlice;

use super::MAX_DEPTH;
use super::scope::{Scope, kind_of};
use crate::codec::{Decode, HardwareAddr, Ip, Text, Uuid};
use crate::enums;
use crate::number;
use crate::table::{
    Bytes, Element, Family, Format, Int, Kind, Meaning, MemberKind, Operation, SetRef, StructRef,
};
use crate::wire::{Attrs, align};

/// Prints the attributes in `bytes` as a map from names to values.
pub fn debug_set(set: SetRef, bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&SetBody(Scope::outermost(set, bytes)), f)
}

/// Prints the bytes of a struct as a map from member names to values.
pub(crate) fn debug_bytes(
    table: StructRef,
    bytes: &[u8],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    fmt::Debug::fmt(&StructBody(table, bytes), f)
}

/// Prints the bytes of a request: its fixed header and its attributes.
pub(crate) fn debug_message(
    family: &'static Family,
    operation: &Operation,
    bytes: &[u8],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let Operation { name, header, set, .. } = *operation;
    let mut printed = f.debug_struct(name);
    let mut rest = bytes;
    if let Some(index) = header {
        let header = StructRef { family, index };
        let (header_bytes, attributes) =
            bytes.split_at_checked(align(usize::from(header.get().size))).unwrap_or((bytes, &[]));
        printed.field("header", &StructBody(header, header_bytes));
        rest = attributes;
    }
    if let Some(index) = set {
        printed.field("attributes", &SetBody(Scope::outermost(SetRef { family, index }, rest)));
    }
    printed.finish()
}

/// A name without quotes.
struct Bare<'a>(&'a str);

impl fmt::Debug for Bare<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

struct SetBody<'p>(Scope<'p>);

impl fmt::Debug for SetBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scope = &self.0;
        if scope.depth > MAX_DEPTH {
            return f.write_str("(nested too deep)");
        }
        let mut map = f.debug_map();
        let mut attrs = Attrs::new(scope.bytes);
        for attr in attrs.by_ref() {
            match scope.set.attribute(attr.id()) {
                Some(attribute) => {
                    let value = Value { scope, kind: attribute.kind, payload: attr.payload };
                    map.entry(&Bare(attribute.name), &value);
                }
                None => {
                    map.entry(&attr.id(), &Hex(attr.payload));
                }
            }
        }
        rest(&attrs, scope.bytes, &mut map);
        map.finish()
    }
}

/// Shows what follows the last whole attribute of `bytes`.
fn rest(attrs: &Attrs<'_>, bytes: &[u8], map: &mut fmt::DebugMap<'_, '_>) {
    if let Some(truncated) = attrs.truncated() {
        let rest = bytes.get(truncated.offset..).unwrap_or_default();
        map.entry(&Bare("(not a whole attribute)"), &Hex(rest));
    }
}

struct Value<'p> {
    scope: &'p Scope<'p>,
    kind: Kind,
    payload: &'p [u8],
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scope, kind, payload } = *self;
        match kind {
            Kind::Pad | Kind::Unused => Hex(payload).fmt(f),
            Kind::Flag => f.write_str("true"),
            Kind::Int(int) => integer(scope.set, int, payload, f),
            Kind::Bitfield32(index) => bitfield(scope.set, index, payload, f),
            Kind::String => text(payload, f),
            Kind::Bytes(format) => bytes(format, payload, f),
            Kind::Struct(index) => StructBody(structure(scope.set, index), payload).fmt(f),
            Kind::IntArray(int) => elements(payload, number::size(int), f, |element, f| {
                integer(scope.set, int, element, f)
            }),
            Kind::StructArray(index) => {
                let table = structure(scope.set, index);
                elements(payload, usize::from(table.get().size), f, |element, f| {
                    StructBody(table, element).fmt(f)
                })
            }
            Kind::Nest(index) => SetBody(scope.nested(index, payload)).fmt(f),
            Kind::IndexedArray(element) => Entries { scope, element, payload }.fmt(f),
            Kind::NestTypeValue(names, index) => {
                Level { scope, names, bottom: Element::Nest(index), payload }.fmt(f)
            }
            Kind::IntTypeValue(names, int) => {
                Level { scope, names, bottom: Element::Int(int), payload }.fmt(f)
            }
            Kind::SubMessage(index, selector) => match scope.format(index, selector) {
                Some(format) => SubMessage { scope, format, payload }.fmt(f),
                None => Hex(payload).fmt(f),
            },
        }
    }
}

struct Entries<'p> {
    scope: &'p Scope<'p>,
    element: Element,
    payload: &'p [u8],
}

impl fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scope, element, payload } = *self;
        let mut map = f.debug_map();
        let mut attrs = Attrs::new(payload);
        for entry in attrs.by_ref() {
            map.entry(&entry.id(), &EntryBody { scope, element, payload: entry.payload });
        }
        rest(&attrs, payload, &mut map);
        map.finish()
    }
}

/// What an entry of an array holds, or what lies below levels.
struct EntryBody<'p> {
    scope: &'p Scope<'p>,
    element: Element,
    payload: &'p [u8],
}

impl fmt::Debug for EntryBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scope, element, payload } = *self;
        match element {
            Element::Nest(index) => SetBody(scope.detached(index, payload)).fmt(f),
            _ => Value { scope, kind: kind_of(element), payload }.fmt(f),
        }
    }
}

struct Level<'p> {
    scope: &'p Scope<'p>,
    names: &'static [&'static str],
    bottom: Element,
    payload: &'p [u8],
}

impl fmt::Debug for Level<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scope, names, bottom, payload } = *self;
        let mut map = f.debug_map();
        let mut attrs = Attrs::new(payload);
        for entry in attrs.by_ref() {
            let payload = entry.payload;
            match names {
                [] | [_] => map.entry(&entry.id(), &EntryBody { scope, element: bottom, payload }),
                [_, names @ ..] => map.entry(&entry.id(), &Level { scope, names, bottom, payload }),
            };
        }
        rest(&attrs, payload, &mut map);
        map.finish()
    }
}

struct SubMessage<'p> {
    scope: &'p Scope<'p>,
    format: &'static Format,
    payload: &'p [u8],
}

impl fmt::Debug for SubMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let header = self.format.header.map(|index| structure(self.scope.set, index));
        let size = header.map_or(0, |table| align(usize::from(table.get().size)));
        let attributes = self.payload.get(size..).unwrap_or_default();
        let set = self.format.set.map(|index| SetBody(self.scope.detached(index, attributes)));
        match (header, set) {
            (Some(table), Some(set)) => f
                .debug_struct("")
                .field("header", &StructBody(table, self.payload))
                .field("attributes", &set)
                .finish(),
            (Some(table), None) => StructBody(table, self.payload).fmt(f),
            (None, Some(set)) => set.fmt(f),
            (None, None) => Hex(self.payload).fmt(f),
        }
    }
}

struct StructBody<'p>(StructRef, &'p [u8]);

impl fmt::Debug for StructBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(table, bytes) = *self;
        let mut map = f.debug_map();
        for member in table.get().members {
            let (start, size) = (usize::from(member.offset), usize::from(member.size));
            let Some(value) = bytes.get(start..start + size) else { break };
            map.entry(&Bare(member.name), &MemberBody(table, member.kind, value));
        }
        map.finish()
    }
}

struct MemberBody<'p>(StructRef, MemberKind, &'p [u8]);

impl fmt::Debug for MemberBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(table, kind, value) = *self;
        let set = SetRef { family: table.family, index: 0 };
        match kind {
            MemberKind::Int(int) => integer(set, int, value, f),
            MemberKind::Bytes(format) => bytes(format, value, f),
            MemberKind::Struct(index) => {
                StructBody(StructRef { family: table.family, index }, value).fmt(f)
            }
        }
    }
}

/// Bytes in hexadecimal.
struct Hex<'a>(&'a [u8]);

impl fmt::Debug for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0x")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

const fn structure(set: SetRef, index: u16) -> StructRef {
    StructRef { family: set.family, index }
}

fn integer(set: SetRef, int: Int, payload: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Ok(number) = number::read(int, payload) else { return Hex(payload).fmt(f) };
    match int.meaning {
        Meaning::Number => fmt::Display::fmt(&number, f),
        Meaning::Hex => write!(f, "{number:#x}"),
        Meaning::Ipv4 => {
            let address = u32::try_from(number).map(core::net::Ipv4Addr::from_bits);
            address.map_or(Ok(()), |address| fmt::Display::fmt(&address, f))
        }
        Meaning::Enum(index) | Meaning::Flags(index) => {
            // Enum numbers are bit patterns, independent of the sign.
            match number::read(Int { signed: false, ..int }, payload) {
                Ok(number) => named(set, index, number as u64, f),
                Err(_) => Hex(payload).fmt(f),
            }
        }
    }
}

fn named(set: SetRef, index: u16, number: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match set.family.enums.get(usize::from(index)) {
        Some(table) => enums::format(table, number, f),
        None => fmt::Display::fmt(&number, f),
    }
}

fn bitfield(
    set: SetRef,
    index: Option<u16>,
    payload: &[u8],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let Ok(field) = crate::codec::Bitfield::<u32>::decode(payload) else {
        return Hex(payload).fmt(f);
    };
    let part = |number: u32, f: &mut fmt::Formatter<'_>| match index {
        Some(index) => named(set, index, u64::from(number), f),
        None => write!(f, "{number:#x}"),
    };
    part(field.value, f)?;
    f.write_str("/")?;
    part(field.selector, f)
}

fn text(payload: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match Text::decode(payload) {
        Ok(text) => fmt::Debug::fmt(text.as_bstr(), f),
        Err(_) => Hex(payload).fmt(f),
    }
}

fn bytes(format: Bytes, payload: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shown = match format {
        Bytes::Plain => None,
        Bytes::Mac => HardwareAddr::decode(payload).ok().map(|address| address.fmt(f)),
        Bytes::Ipv4 | Bytes::Ipv6 | Bytes::Ip => {
            Ip::decode(payload).ok().map(|address| fmt::Display::fmt(&address, f))
        }
        Bytes::Uuid => Uuid::decode(payload).ok().map(|uuid| uuid.fmt(f)),
    };
    shown.unwrap_or_else(|| Hex(payload).fmt(f))
}

fn elements(
    payload: &[u8],
    size: usize,
    f: &mut fmt::Formatter<'_>,
    print: impl Fn(&[u8], &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    f.write_str("[")?;
    for (position, element) in payload.chunks(size.max(1)).enumerate() {
        if position > 0 {
            f.write_str(", ")?;
        }
        print(element, f)?;
    }
    f.write_str("]")
}
