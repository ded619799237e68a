//! Types: `type`, `sub-type` and what refines them become one kind.
//!
//! Combinations that make no sense are errors, so that no key of a spec is without effect.

use super::Context;
use super::definitions::FlagsOf;
use super::sets::{Draft, DraftAttribute};
use crate::ir::{
    Attribute, ByteOrder, BytesFormat, Checks, Element, Enum, EnumId, Int, Kind, Meaning, Name,
    Selector, Set, SetId, StructId, SubMessageId, Width,
};
use crate::load::spec::{Attribute as Spec, EnumName, Hint, Text, Type};
use crate::names;
use crate::report::{At, Located};

/// What refines a number.
#[derive(Clone, Copy)]
pub(super) struct Value<'v> {
    pub(super) enum_: Option<&'v Text>,
    pub(super) as_flags: Option<&'v Located<bool>>,
    pub(super) hint: Option<&'v Located<Hint>>,
    pub(super) big_endian: Option<&'v Located<bool>>,
}

/// All sets with the kinds of their attributes; checks and outer selectors follow.
pub(super) fn resolve(
    cx: &mut Context<'_, '_, '_>,
    drafts: &[Draft],
    enums: &[Enum],
    flags: &FlagsOf,
) -> Vec<Set> {
    let mut sets = Vec::new();
    for (spec, draft) in cx.spec.sets.iter().zip(drafts) {
        let mut pass = Pass { cx, enums, flags };
        let attributes = draft.attributes.iter().map(|attribute| pass.attribute(attribute));
        let attributes = attributes.collect();
        let subset_of = spec.subset_of.as_ref().and_then(|whole| cx.scope.sets.get(whole));
        let c = match &spec.enum_name {
            EnumName::Named(name) => names::c_identifier(name),
            EnumName::Anonymous | EnumName::Default => String::new(),
        };
        sets.push(Set {
            name: Name {
                kernel: spec.name.value.clone(),
                rust: names::view_type(&spec.name),
                c,
            },
            doc: spec.doc.clone(),
            subset_of: subset_of.map(SetId),
            attributes,
            outer_selectors: Vec::new(),
        });
    }
    sets
}

/// A number with its byte order and meaning.
pub(super) fn int(
    cx: &mut Context<'_, '_, '_>,
    enums: &[Enum],
    flags: &FlagsOf,
    value: Value<'_>,
    bytes: u8,
    signed: bool,
) -> Int {
    let width = match bytes {
        1 => Width::W8,
        2 => Width::W16,
        4 => Width::W32,
        8 => Width::W64,
        _ => Width::Variable,
    };
    let order = match value.big_endian.map(|big| big.value) {
        Some(true) => ByteOrder::Big,
        Some(false) => ByteOrder::Little,
        None => ByteOrder::Host,
    };
    Int { width, signed, order, meaning: meaning(cx, enums, flags, value, width) }
}

fn meaning(
    cx: &mut Context<'_, '_, '_>,
    enums: &[Enum],
    flags: &FlagsOf,
    value: Value<'_>,
    width: Width,
) -> Meaning {
    let id = enum_id(cx, flags, value);
    if let Some(id) = id {
        let is_flags = enums[id.0].flags;
        return if is_flags { Meaning::Flags(id) } else { Meaning::Enum(id) };
    }
    let Some(hint) = value.hint else { return Meaning::Number };
    match hint.value {
        Hint::Hex => Meaning::Hex,
        Hint::Ipv4 if width == Width::W32 => Meaning::Ipv4,
        Hint::Ipv4 => {
            cx.report.error(&hint.at, "an IPv4 address is a number of 32 bits");
            Meaning::Number
        }
        Hint::Mac | Hint::Fddi | Hint::Ipv6 | Hint::Ip | Hint::Uuid => {
            let message = "a number cannot be shown like this";
            cx.report.error(&hint.at, message).help("use `hex`, `ipv4`, or `type: binary`");
            Meaning::Number
        }
    }
}

/// The enum of a value; for `enum-as-flags` the flags made of it.
fn enum_id(
    cx: &mut Context<'_, '_, '_>,
    flags: &FlagsOf,
    value: Value<'_>,
) -> Option<EnumId> {
    let as_flags = value.as_flags.filter(|flags| flags.value);
    let Some(name) = value.enum_ else {
        if let Some(as_flags) = as_flags {
            cx.report.error(&as_flags.at, "`enum-as-flags` needs an `enum`");
        }
        return None;
    };
    if let Some(hint) = value.hint {
        let message = "a value of an enum is shown by its name, so it needs no `display-hint`";
        cx.report.warning(&hint.at, message);
    }
    let id = EnumId(cx.scope.enums.find(cx.report, name)?);
    Some(if as_flags.is_some() { flags.get(&id).copied().unwrap_or(id) } else { id })
}

/// How bytes are meant.
pub(super) const fn bytes_format(hint: Option<Hint>) -> BytesFormat {
    match hint {
        None | Some(Hint::Hex | Hint::Fddi) => BytesFormat::Plain,
        Some(Hint::Mac) => BytesFormat::Mac,
        Some(Hint::Ipv4) => BytesFormat::Ipv4,
        Some(Hint::Ipv6) => BytesFormat::Ipv6,
        Some(Hint::Ip) => BytesFormat::Ip,
        Some(Hint::Uuid) => BytesFormat::Uuid,
    }
}

/// Keys that mean something for a type.
const fn keys_of(kind: Type) -> &'static [&'static str] {
    match kind {
        Type::Unused | Type::Pad => &[],
        Type::Flag => &["checks"],
        Type::Binary => &[
            "struct", "sub-type", "enum", "enum-as-flags", "byte-order", "display-hint", "checks",
            "multi-attr",
        ],
        Type::Bitfield32 => &["enum", "enum-as-flags", "byte-order", "checks", "multi-attr"],
        Type::Int(..) => &[
            "enum", "enum-as-flags", "byte-order", "display-hint", "checks", "multi-attr",
            "type-value",
        ],
        Type::String => &["checks", "multi-attr", "display-hint"],
        Type::Nest => &["nested-attributes", "checks", "multi-attr"],
        Type::IndexedArray => &[
            "sub-type", "nested-attributes", "struct", "enum", "enum-as-flags", "byte-order",
            "display-hint", "checks", "multi-attr",
        ],
        Type::NestTypeValue => &["type-value", "nested-attributes", "checks", "multi-attr"],
        Type::SubMessage => &["sub-message", "selector", "checks", "multi-attr"],
    }
}

struct Pass<'p, 'c, 's, 't> {
    cx: &'p mut Context<'c, 's, 't>,
    enums: &'p [Enum],
    flags: &'p FlagsOf,
}

impl Pass<'_, '_, '_, '_> {
    fn attribute(&mut self, draft: &DraftAttribute) -> Attribute {
        let spec = &draft.spec;
        let kind = spec.kind.as_ref().and_then(|kind| {
            self.stray_keys(spec, kind);
            self.kind(spec, kind)
        });
        Attribute {
            name: Name {
                kernel: spec.name.value.clone(),
                rust: names::method(&spec.name),
                c: draft.c.clone(),
            },
            doc: spec.doc.clone().unwrap_or_default(),
            id: draft.id,
            // What has no kind has been reported.
            kind: kind.unwrap_or(Kind::Unused),
            multi: spec.multi.as_ref().is_some_and(|multi| multi.value),
            checks: Checks::default(),
        }
    }

    fn kind(&mut self, spec: &Spec, kind: &Located<Type>) -> Option<Kind> {
        Some(match kind.value {
            Type::Pad => Kind::Pad,
            Type::Unused => Kind::Unused,
            Type::Flag => Kind::Flag,
            Type::String => Kind::String,
            Type::Int(bytes, signed) => {
                let int = self.int(spec, bytes, signed);
                match &spec.type_value {
                    Some(levels) => Kind::IntTypeValue { levels: self.levels(levels)?, int },
                    None => Kind::Int(int),
                }
            }
            Type::Bitfield32 => Kind::Bitfield32(self.bitfield(spec)),
            Type::Binary => self.binary(spec)?,
            Type::Nest => Kind::Nest(self.nested(spec, kind)?),
            Type::IndexedArray => Kind::IndexedArray(self.element(spec, kind)?),
            Type::NestTypeValue => {
                let set = self.nested(spec, kind);
                let levels = self.needed(spec, kind, "type-value", spec.type_value.as_ref())?;
                Kind::NestTypeValue { levels: self.levels(levels)?, set: set? }
            }
            Type::SubMessage => {
                let selector = self.needed(spec, kind, "selector", spec.selector.as_ref());
                let table = self.needed(spec, kind, "sub-message", spec.sub_message.as_ref())?;
                let table = self.cx.scope.sub_messages.find(self.cx.report, table)?;
                // Whether the set itself has the selector is for a later pass.
                let selector = Selector::Outer(selector?.value.clone());
                Kind::SubMessage { table: SubMessageId(table), selector }
            }
        })
    }

    fn int(&mut self, spec: &Spec, bytes: u8, signed: bool) -> Int {
        let value = Value {
            enum_: spec.enum_.as_ref(),
            as_flags: spec.as_flags.as_ref(),
            hint: spec.hint.as_ref(),
            big_endian: spec.big_endian.as_ref(),
        };
        int(self.cx, self.enums, self.flags, value, bytes, signed)
    }

    fn bitfield(&mut self, spec: &Spec) -> Option<EnumId> {
        self.no_byte_order(spec, "`bitfield32` is always in host byte order");
        let value = Value {
            enum_: spec.enum_.as_ref(),
            as_flags: spec.as_flags.as_ref(),
            hint: None,
            big_endian: None,
        };
        let id = enum_id(self.cx, self.flags, value)?;
        if !self.enums[id.0].flags {
            let name = spec.enum_.as_ref()?;
            let message = format!("`{}` is not flags, but a bitfield combines values", name.value);
            let help = "add `enum-as-flags: true` if its values are bit numbers";
            self.cx.report.error(&name.at, message).help(help);
        }
        Some(id)
    }

    fn binary(&mut self, spec: &Spec) -> Option<Kind> {
        let sub_type = spec.sub_type.as_ref();
        if let Some(name) = &spec.struct_ {
            for stray in [&spec.enum_, &spec.as_flags.as_ref().map(|_| name.clone())] {
                if let Some(stray) = stray {
                    self.cx.report.error(&stray.at, "a struct's members have enums, not it");
                }
            }
            let id = StructId(self.cx.scope.structs.find(self.cx.report, name)?);
            return match sub_type.map(|of| of.value) {
                None => Some(Kind::Struct(id)),
                Some(Type::Binary) => Some(Kind::StructArray(id)),
                Some(_) => self.bad_sub_type(sub_type?, "structs without gaps are `binary`"),
            };
        }
        match sub_type.map(|of| of.value) {
            None => {
                if let Some(name) = &spec.enum_ {
                    self.cx.report.error(&name.at, "`binary` without `sub-type` has no values");
                }
                Some(Kind::Bytes(bytes_format(spec.hint.as_ref().map(|hint| hint.value))))
            }
            Some(Type::Int(0, _)) => {
                self.bad_sub_type(sub_type?, "numbers in an array have a fixed size")
            }
            Some(Type::Int(bytes, signed)) => {
                self.no_byte_order(spec, "the numbers of an array are in host byte order");
                let spec = Spec { big_endian: None, ..spec.clone() };
                Some(Kind::IntArray(self.int(&spec, bytes, signed)))
            }
            Some(_) => self.bad_sub_type(sub_type?, "`binary` holds numbers, or a struct"),
        }
    }

    fn element(&mut self, spec: &Spec, kind: &Located<Type>) -> Option<Element> {
        let sub_type = self.needed(spec, kind, "sub-type", spec.sub_type.as_ref())?;
        if sub_type.value != Type::Nest
            && let Some(nested) = &spec.nested
        {
            self.cx.report.error(&nested.at, "`nested-attributes` needs `sub-type: nest`");
        }
        match sub_type.value {
            Type::Nest => Some(Element::Nest(self.nested(spec, sub_type)?)),
            Type::Int(bytes, signed) => Some(Element::Int(self.int(spec, bytes, signed))),
            Type::String => Some(Element::String),
            Type::Flag => Some(Element::Flag),
            Type::Binary => match &spec.struct_ {
                Some(name) => {
                    let id = self.cx.scope.structs.find(self.cx.report, name)?;
                    Some(Element::Struct(StructId(id)))
                }
                None => {
                    Some(Element::Bytes(bytes_format(spec.hint.as_ref().map(|hint| hint.value))))
                }
            },
            _ => self.bad_sub_type(
                sub_type,
                "entries are `nest`, `binary`, `string`, `flag` or numbers",
            ),
        }
    }

    fn nested(&mut self, spec: &Spec, kind: &Located<Type>) -> Option<SetId> {
        let name = self.needed(spec, kind, "nested-attributes", spec.nested.as_ref())?;
        self.cx.scope.sets.find(self.cx.report, name).map(SetId)
    }

    fn levels(&mut self, levels: &Located<Vec<String>>) -> Option<Vec<String>> {
        if levels.value.is_empty() {
            self.cx.report.error(&levels.at, "`type-value` needs at least one name");
            return None;
        }
        Some(levels.value.clone())
    }

    fn needed<'k, T>(
        &mut self,
        spec: &Spec,
        kind: &Located<Type>,
        key: &str,
        value: Option<&'k T>,
    ) -> Option<&'k T> {
        if value.is_none() {
            let name = &spec.name.value;
            let message = format!("the type of `{name}` needs the key `{key}`");
            self.cx.report.error(&kind.at, message);
        }
        value
    }

    fn bad_sub_type<T>(&mut self, sub_type: &Located<Type>, help: &str) -> Option<T> {
        self.cx.report.error(&sub_type.at, "this `sub-type` does not suit the type").help(help);
        None
    }

    fn no_byte_order(&mut self, spec: &Spec, message: &str) {
        if let Some(order) = &spec.big_endian {
            let message = format!("`byte-order` has no effect here: {message}");
            self.cx.report.warning(&order.at, message);
        }
    }

    fn stray_keys(&mut self, spec: &Spec, kind: &Located<Type>) {
        fn at<T>(value: Option<&Located<T>>) -> Option<&At> {
            value.map(|value| &value.at)
        }
        let given = [
            ("struct", at(spec.struct_.as_ref())),
            ("sub-type", at(spec.sub_type.as_ref())),
            ("nested-attributes", at(spec.nested.as_ref())),
            ("enum", at(spec.enum_.as_ref())),
            ("enum-as-flags", at(spec.as_flags.as_ref())),
            ("byte-order", at(spec.big_endian.as_ref())),
            ("display-hint", at(spec.hint.as_ref())),
            ("type-value", at(spec.type_value.as_ref())),
            ("multi-attr", at(spec.multi.as_ref())),
            ("sub-message", at(spec.sub_message.as_ref())),
            ("selector", at(spec.selector.as_ref())),
            ("checks", spec.checks.as_ref().map(|checks| &checks.at)),
        ];
        let known = keys_of(kind.value);
        for (key, at) in given {
            if let (Some(at), false) = (at, known.contains(&key)) {
                let message = format!("`{key}` has no meaning for the type of this attribute");
                self.cx.report.error(at, message).related(&kind.at, "the type");
            }
        }
    }
}
