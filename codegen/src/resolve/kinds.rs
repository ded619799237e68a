//! Resolves types: `type`, `sub-type` and the keys that refine them become one kind.
//!
//! Invalid combinations are errors, so every key of a spec has an effect.

use super::Context;
use super::definitions::FlagsOf;
use super::sets::{Draft, DraftAttribute};
use super::values::{self, Value};
use crate::ir::{
    Attribute, Checks, Element, Enum, EnumId, Int, Kind, Name, Selector, Set, SetId, StructId,
    SubMessageId,
};
use crate::load::spec::{Attribute as Spec, EnumName, Type};
use crate::names;
use crate::report::{At, Located};

/// All sets with the kinds of their attributes; later passes add checks and outer selectors.
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
            name: Name { kernel: spec.name.value.clone(), rust: names::view_type(&spec.name), c },
            doc: spec.doc.clone(),
            subset_of: subset_of.map(SetId),
            attributes,
            outer_selectors: Vec::new(),
        });
    }
    sets
}

/// The keys that are valid for a type.
const fn keys_of(kind: Type) -> &'static [&'static str] {
    match kind {
        Type::Unused | Type::Pad | Type::Flag => &[],
        Type::Binary => &[
            "struct",
            "sub-type",
            "enum",
            "enum-as-flags",
            "byte-order",
            "display-hint",
            "checks",
            "multi-attr",
        ],
        Type::Bitfield32 => &["enum", "enum-as-flags", "byte-order", "checks", "multi-attr"],
        Type::Int(..) => &[
            "enum",
            "enum-as-flags",
            "byte-order",
            "display-hint",
            "checks",
            "multi-attr",
            "type-value",
        ],
        Type::String => &["checks", "multi-attr"],
        Type::Nest => &["nested-attributes", "multi-attr"],
        Type::IndexedArray => &[
            "sub-type",
            "nested-attributes",
            "struct",
            "enum",
            "enum-as-flags",
            "byte-order",
            "display-hint",
            "checks",
            "multi-attr",
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
        let repeats = spec.multi.as_ref().filter(|multi| multi.value);
        if let (Some(multi), Some(Kind::IndexedArray(_) | Kind::SubMessage { .. })) =
            (repeats, &kind)
        {
            let message = "`multi-attr` is not supported yet for arrays and sub-messages";
            self.cx.report.error(&multi.at, message);
        }
        Attribute {
            name: Name {
                kernel: spec.name.value.clone(),
                rust: names::method(&spec.name),
                c: draft.c.clone(),
            },
            doc: spec.doc.clone().unwrap_or_default(),
            id: draft.id,
            // A missing kind is already reported.
            kind: kind.unwrap_or(Kind::Unused),
            multi: repeats.is_some(),
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
                // A later pass checks whether the set itself has the selector.
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
        values::int(self.cx, self.enums, self.flags, value, bytes, signed)
    }

    fn bitfield(&mut self, spec: &Spec) -> Option<EnumId> {
        self.no_byte_order(spec, "`bitfield32` is always in host byte order");
        let value = Value {
            enum_: spec.enum_.as_ref(),
            as_flags: spec.as_flags.as_ref(),
            hint: None,
            big_endian: None,
        };
        let id = values::enum_id(self.cx, self.flags, value)?;
        if !self.enums[id.0].flags {
            let name = spec.enum_.as_ref()?;
            let message = format!("`{}` is a plain enum, but a bitfield needs flags", name.value);
            let help = "add `enum-as-flags: true` if its values are bit numbers";
            self.cx.report.error(&name.at, message).help(help);
        }
        Some(id)
    }

    fn binary(&mut self, spec: &Spec) -> Option<Kind> {
        let sub_type = spec.sub_type.as_ref();
        if let Some(name) = &spec.struct_ {
            self.misplaced(&[enum_of(spec), as_flags_of(spec), order_of(spec), hint_of(spec)]);
            let id = StructId(self.cx.scope.structs.find(self.cx.report, name)?);
            return match sub_type.map(|of| of.value) {
                None => Some(Kind::Struct(id)),
                Some(Type::Binary) => Some(Kind::StructArray(id)),
                Some(_) => {
                    self.bad_sub_type(sub_type?, "an array of structs has `sub-type: binary`")
                }
            };
        }
        match sub_type.map(|of| of.value) {
            None => {
                if let Some(name) = &spec.enum_ {
                    self.cx.report.error(&name.at, "`binary` without `sub-type` has no values");
                }
                Some(Kind::Bytes(values::bytes_format(spec.hint.as_ref().map(|hint| hint.value))))
            }
            Some(Type::Int(0, _)) => {
                self.bad_sub_type(sub_type?, "numbers in an array have a fixed size")
            }
            Some(Type::Int(bytes, signed)) => {
                self.no_byte_order(spec, "the numbers of an array are in host byte order");
                let spec = Spec { big_endian: None, ..spec.clone() };
                Some(Kind::IntArray(self.int(&spec, bytes, signed)))
            }
            Some(_) => self.bad_sub_type(sub_type?, "`binary` holds numbers or structs"),
        }
    }

    fn element(&mut self, spec: &Spec, kind: &Located<Type>) -> Option<Element> {
        let sub_type = self.needed(spec, kind, "sub-type", spec.sub_type.as_ref())?;
        let nest = sub_type.value == Type::Nest;
        let binary = sub_type.value == Type::Binary;
        let int = matches!(sub_type.value, Type::Int(..));
        if !nest {
            self.misplaced(&[spec.nested.as_ref().map(|name| &name.at)]);
        }
        if !int {
            self.misplaced(&[enum_of(spec), as_flags_of(spec), order_of(spec)]);
        }
        if !binary {
            self.misplaced(&[spec.struct_.as_ref().map(|name| &name.at)]);
        }
        let bytes = binary && spec.struct_.is_none();
        if !int && !bytes {
            self.misplaced(&[hint_of(spec)]);
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
                None => Some(Element::Bytes(values::bytes_format(
                    spec.hint.as_ref().map(|hint| hint.value),
                ))),
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
        self.cx.report.error(&sub_type.at, "this `sub-type` is not valid for the type").help(help);
        None
    }

    /// Reports keys that are valid for the type but not in combination with the others.
    fn misplaced(&mut self, keys: &[Option<&At>]) {
        for at in keys.iter().flatten() {
            let message = "this key cannot be combined with the other keys of the attribute";
            self.cx.report.error(at, message);
        }
    }

    fn no_byte_order(&mut self, spec: &Spec, message: &str) {
        if let Some(order) = &spec.big_endian {
            let message = format!("`byte-order` has no effect here: {message}");
            self.cx.report.warning(&order.at, message);
        }
    }

    fn stray_keys(&mut self, spec: &Spec, kind: &Located<Type>) {
        let given = [
            ("struct", at(spec.struct_.as_ref())),
            ("sub-type", at(spec.sub_type.as_ref())),
            ("nested-attributes", at(spec.nested.as_ref())),
            ("enum", enum_of(spec)),
            ("enum-as-flags", as_flags_of(spec)),
            ("byte-order", order_of(spec)),
            ("display-hint", hint_of(spec)),
            ("type-value", at(spec.type_value.as_ref())),
            ("multi-attr", at(spec.multi.as_ref())),
            ("sub-message", at(spec.sub_message.as_ref())),
            ("selector", at(spec.selector.as_ref())),
            ("checks", spec.checks.as_ref().map(|checks| &checks.at)),
        ];
        let known = keys_of(kind.value);
        for (key, at) in given {
            if let (Some(at), false) = (at, known.contains(&key)) {
                let message = format!("`{key}` is not valid for the type of this attribute");
                self.cx.report.error(at, message).related(&kind.at, "the type");
            }
        }
    }
}

fn at<T>(value: Option<&Located<T>>) -> Option<&At> {
    value.map(|value| &value.at)
}

fn enum_of(spec: &Spec) -> Option<&At> {
    at(spec.enum_.as_ref())
}

fn as_flags_of(spec: &Spec) -> Option<&At> {
    at(spec.as_flags.as_ref())
}

fn order_of(spec: &Spec) -> Option<&At> {
    at(spec.big_endian.as_ref())
}

fn hint_of(spec: &Spec) -> Option<&At> {
    at(spec.hint.as_ref())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};
    use crate::ir::{ByteOrder, BytesFormat, Element, Kind, Meaning, Width};

    fn spec(attribute: &str) -> String {
        format!(
            "
definitions:
  - {{name: e, type: enum, entries: [x]}}
  - {{name: f, type: flags, entries: [x]}}
  - {{name: h, type: struct, members: [{{name: x, type: u8}}]}}
attribute-sets:
  - {{name: s, attributes: [{{name: a, {attribute}}}]}}
"
        )
    }

    fn kind(attribute: &str) -> Kind {
        family(&spec(attribute)).sets[0].attributes[0].kind.clone()
    }

    #[test]
    fn numbers() {
        let Kind::Int(int) = kind("type: sint, byte-order: big-endian") else { panic!() };
        assert_eq!((int.width, int.signed, int.order), (Width::Variable, true, ByteOrder::Big));
        let meaning = |attribute| match kind(attribute) {
            Kind::Int(int) => int.meaning,
            other => panic!("{other:?}"),
        };
        assert_eq!(meaning("type: u32, display-hint: ipv4"), Meaning::Ipv4);
        assert_eq!(meaning("type: u16, display-hint: hex"), Meaning::Hex);
        assert!(matches!(meaning("type: u8, enum: e"), Meaning::Enum(id) if id.0 == 0));
        assert!(matches!(meaning("type: u8, enum: f"), Meaning::Flags(id) if id.0 == 1));
        let combined = meaning("type: u8, enum: e, enum-as-flags: true");
        assert!(matches!(combined, Meaning::Flags(id) if id.0 == 2));
    }

    #[test]
    fn bytes_and_lists() {
        let plain = kind("type: binary, display-hint: ipv4-or-v6");
        assert_eq!(plain, Kind::Bytes(BytesFormat::Ip));
        assert!(matches!(kind("type: binary, struct: h"), Kind::Struct(_)));
        let array = kind("type: binary, struct: h, sub-type: binary");
        assert!(matches!(array, Kind::StructArray(_)));
        assert!(matches!(kind("type: binary, sub-type: u64"), Kind::IntArray(_)));
        let entries = kind("type: indexed-array, sub-type: nest, nested-attributes: s");
        assert!(matches!(entries, Kind::IndexedArray(Element::Nest(_))));
        let levels = kind("type: nest-type-value, type-value: [p, q], nested-attributes: s");
        assert!(matches!(levels, Kind::NestTypeValue { levels, .. } if levels == ["p", "q"]));
        let statistic = kind("type: u64, type-value: [id]");
        assert!(matches!(statistic, Kind::IntTypeValue { levels, .. } if levels == ["id"]));
        let flags = kind("type: bitfield32, enum: f");
        assert!(matches!(flags, Kind::Bitfield32(Some(_))));
    }

    #[test]
    fn combinations_without_sense() {
        let of = |attribute| found(&spec(attribute));
        let no_meaning = |key| format!("`{key}` is not valid for the type of this attribute");
        assert_eq!(of("type: u32, struct: h"), [no_meaning("struct")]);
        assert_eq!(of("type: flag, enum: e"), [no_meaning("enum")]);
        assert_eq!(of("type: nest, nested-attributes: s, enum: e"), [no_meaning("enum")]);
        let nest = "the type of `a` needs the key `nested-attributes`";
        assert_eq!(of("type: nest"), [nest]);
        assert_eq!(of("type: indexed-array, sub-type: nest"), [nest]);
        assert_eq!(of("type: indexed-array"), ["the type of `a` needs the key `sub-type`"]);
        let suit = "this `sub-type` is not valid for the type";
        assert_eq!(of("type: binary, sub-type: nest"), [suit]);
        let address = "an IPv4 address needs a 32-bit number";
        assert_eq!(of("type: u16, display-hint: ipv4"), [address]);
        let flags = "`enum-as-flags` needs an `enum`";
        assert_eq!(of("type: u16, enum-as-flags: true"), [flags]);
        let bitfield = "`e` is a plain enum, but a bitfield needs flags";
        assert_eq!(of("type: bitfield32, enum: e"), [bitfield]);
    }
}
