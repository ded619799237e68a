//! Resolves constants and enums: the value of every entry.
//!
//! An entry without a value has the value of the previous entry plus one. Entries of flags count
//! bits and become masks. If an attribute combines the values of a plain enum (`enum-as-flags`),
//! the family gets a second enum, `<name>-flags`, with the masks.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::expressions::{self, Number};
use crate::ir::{Constant, ConstantValue, Enum, EnumEntry, EnumId, Name};
use crate::load::spec::{Definition, DefinitionType, EnumName, Scalar, Text};
use crate::names;

/// Maps a plain enum to the flags derived from it.
pub(super) type FlagsOf = BTreeMap<EnumId, EnumId>;

/// All constants.
pub(super) fn constants(cx: &mut Context<'_, '_, '_>) -> Vec<Constant> {
    let definitions = cx.spec.definitions.iter();
    let constants = definitions.filter(|definition| definition.kind == DefinitionType::Const);
    constants.map(|constant| resolve_constant(cx, constant)).collect()
}

fn resolve_constant(cx: &Context<'_, '_, '_>, constant: &Definition) -> Constant {
    let value = match constant.value.as_ref().map(|value| &value.value) {
        _ if expressions::is_placeholder(constant) => None,
        Some(Scalar::Number(number)) => Some(ConstantValue::Number(*number)),
        Some(Scalar::Text(text)) => Some(ConstantValue::Text(text.clone())),
        None => None,
    };
    let name = &constant.name.value;
    let default = format!("{}-", cx.spec.name.value);
    let prefix = constant.name_prefix.as_deref().unwrap_or(&default);
    Constant {
        name: Name {
            kernel: name.clone(),
            rust: names::constant(name),
            c: names::c_constant(&[prefix, name]),
        },
        doc: constant.doc.clone(),
        value,
    }
}

/// All enums in the order of the spec, followed by the flags derived from plain ones.
pub(super) fn enums(cx: &mut Context<'_, '_, '_>) -> (Vec<Enum>, FlagsOf) {
    let is_enum = |definition: &&Definition| {
        matches!(definition.kind, DefinitionType::Enum | DefinitionType::Flags)
    };
    let definitions: Vec<_> = cx.spec.definitions.iter().filter(is_enum).collect();
    let mut enums = Vec::new();
    for definition in &definitions {
        enums.push(resolve_enum(cx, definition));
    }
    let mut flags = FlagsOf::new();
    for (plain, user) in plain_enums_as_flags(cx, &enums) {
        flags.insert(plain, EnumId(enums.len()));
        let masks = as_flags(cx, definitions[plain.0], &enums[plain.0], user);
        enums.push(masks);
    }
    (enums, flags)
}

fn resolve_enum(cx: &mut Context<'_, '_, '_>, definition: &Definition) -> Enum {
    let flags = definition.kind == DefinitionType::Flags;
    let values = values(cx, definition);
    let mut entries = Vec::new();
    for (entry, value) in definition.entries.iter().zip(values) {
        let value = if flags { mask(cx, definition, entry.name.as_str(), value) } else { value };
        entries.push(EnumEntry {
            name: entry_name(cx, definition, &entry.name),
            doc: entry.doc.clone(),
            value,
        });
    }
    repeated(cx, definition, &entries);
    let name = &definition.name.value;
    let c = match &definition.enum_name {
        EnumName::Anonymous => String::new(),
        EnumName::Named(name) => names::c_identifier(name),
        EnumName::Default => names::c_identifier(&format!("{}_{name}", cx.spec.name.value)),
    };
    Enum {
        name: Name { kernel: name.clone(), rust: names::type_name(name), c },
        doc: definition.doc.clone(),
        flags,
        bits: 8,
        entries,
    }
}

fn values(cx: &mut Context<'_, '_, '_>, definition: &Definition) -> Vec<u64> {
    let mut next = match &definition.value_start {
        None => 0,
        Some(start) => match expressions::number(cx, start) {
            Some(Number::Known(number)) => u64::try_from(number).unwrap_or_else(|_| {
                cx.report.error(&start.at, format!("the value {number} is out of range"));
                0
            }),
            Some(Number::Elsewhere) => {
                cx.report.error(&start.at, "the spec does not contain the value of this constant");
                0
            }
            None => 0,
        },
    };
    let values = definition.entries.iter().map(|entry| {
        let value = entry.value.as_ref().map_or(next, |value| value.value);
        next = value.wrapping_add(1);
        value
    });
    values.collect()
}

fn mask(cx: &mut Context<'_, '_, '_>, definition: &Definition, name: &str, bit: u64) -> u64 {
    let mask = u32::try_from(bit).ok().and_then(|bit| 1_u64.checked_shl(bit));
    if mask.is_none() {
        let at = definition.entries.iter().find(|entry| entry.name == name);
        let at = at.map_or(&definition.at, |entry| &entry.at);
        let message = format!("the flag `{name}` is bit {bit}, but the widest integer has 64 bits");
        cx.report.error(at, message);
    }
    mask.unwrap_or(0)
}

fn repeated(cx: &mut Context<'_, '_, '_>, definition: &Definition, entries: &[EnumEntry]) {
    let mut names = BTreeMap::new();
    let mut values = BTreeMap::new();
    for (entry, resolved) in definition.entries.iter().zip(entries) {
        if let Some(first) = names.insert(&entry.name, &entry.at) {
            let message = format!("duplicate entry `{}`", entry.name);
            cx.report.error(&entry.at, message).related(first, "first defined here");
        } else if let Some(first) = values.insert(resolved.value, &entry.at) {
            // Masks that do not fit are already reported.
            if resolved.value != 0 || definition.kind == DefinitionType::Enum {
                let message = format!("duplicate value {}", resolved.value);
                cx.report.error(&entry.at, message).related(first, "first used here");
            }
        }
    }
}

fn entry_name(cx: &Context<'_, '_, '_>, definition: &Definition, entry: &str) -> Name {
    let default = format!("{}-{}-", cx.spec.name.value, definition.name.value);
    let prefix = definition.name_prefix.as_deref().unwrap_or(&default);
    Name {
        kernel: entry.to_owned(),
        rust: names::constant(entry),
        c: names::c_constant(&[prefix, entry]),
    }
}

/// Plain enums whose values an attribute or member combines, each with one such user.
fn plain_enums_as_flags<'s>(
    cx: &Context<'_, 's, '_>,
    enums: &[Enum],
) -> BTreeMap<EnumId, &'s Text> {
    let attributes = cx.spec.sets.iter().flat_map(|set| &set.attributes);
    let attributes = attributes.map(|attribute| (&attribute.enum_, &attribute.as_flags));
    let members = cx.spec.definitions.iter().flat_map(|definition| &definition.members);
    let members = members.map(|member| (&member.enum_, &member.as_flags));
    let mut found = BTreeMap::new();
    for (name, flags) in attributes.chain(members) {
        let (Some(name), true) = (name, flags.as_ref().is_some_and(|flags| flags.value)) else {
            continue;
        };
        let plain = cx.scope.enums.get(name).filter(|plain| !enums[*plain].flags);
        if let Some(plain) = plain {
            found.entry(EnumId(plain)).or_insert(name);
        }
    }
    found
}

fn as_flags(
    cx: &mut Context<'_, '_, '_>,
    definition: &Definition,
    plain: &Enum,
    user: &Text,
) -> Enum {
    let name = format!("{}-flags", plain.name.kernel);
    let taken: BTreeSet<&str> = cx.spec.definitions.iter().map(|def| def.name.as_str()).collect();
    if taken.contains(name.as_str()) {
        let message = format!(
            "`{}` used as flags needs a definition `{name}`, but that name is taken",
            plain.name.kernel
        );
        cx.report.error(&user.at, message).help("use that definition instead of `enum-as-flags`");
    }
    let mut entries = Vec::new();
    for entry in &plain.entries {
        let value = mask(cx, definition, &entry.name.kernel, entry.value);
        entries.push(EnumEntry { value, ..entry.clone() });
    }
    Enum {
        name: Name { rust: names::type_name(&name), kernel: name, c: String::new() },
        doc: format!("Combination of values of `{}`.", plain.name.kernel),
        flags: true,
        bits: 8,
        entries,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};

    const ENUMS: &str = "
definitions:
  - {name: plain, type: enum, value-start: 3, entries: [a, {name: b, value: 0x10}, c]}
  - {name: bits, type: flags, entries: [x, {name: y, value: 31}, z]}
attribute-sets:
  - name: s
    attributes:
      - {name: one, type: u32, enum: plain}
      - {name: many, type: u32, enum: plain, enum-as-flags: true}
      - {name: again, type: u64, enum: bits, enum-as-flags: true}
";

    #[test]
    fn values_masks_and_flags_of_plain_enums() {
        let family = family(ENUMS);
        let values = |index: usize| -> Vec<u64> {
            family.enums[index].entries.iter().map(|entry| entry.value).collect()
        };
        assert_eq!(values(0), [3, 0x10, 0x11]);
        assert_eq!(values(1), [1, 1 << 31, 1 << 32]);
        let made = &family.enums[2];
        assert_eq!((made.name.kernel.as_str(), made.flags), ("plain-flags", true));
        assert_eq!(values(2), [8, 0x1_0000, 0x2_0000]);
        assert_eq!(made.entries[0].name.c, "TEST_PLAIN_A");
    }

    #[test]
    fn constants() {
        let family = family(
            "
definitions:
  - {name: len, type: const, value: 32, name-prefix: wg-}
  - {name: group, type: const, value: change_event}
  - {name: page-size, type: const, value: 0, scope: kernel, header: asm/page.h}
",
        );
        let values = family.constants.iter().map(|constant| format!("{:?}", constant.value));
        let values: Vec<_> = values.collect();
        assert_eq!(values, ["Some(Number(32))", "Some(Text(\"change_event\"))", "None"]);
        assert_eq!(family.constants[0].name.c, "WG_LEN");
    }

    #[test]
    fn repeated_and_impossible_entries() {
        let entries = |kind, entries| {
            found(&format!("definitions: [{{name: e, type: {kind}, entries: [{entries}]}}]\n"))
        };
        assert_eq!(entries("enum", "a, a"), ["duplicate entry `a`"]);
        let repeated = entries("enum", "a, {name: b, value: 0}");
        assert_eq!(repeated, ["duplicate value 0"]);
        let wide = entries("flags", "{name: a, value: 64}");
        assert_eq!(wide, ["the flag `a` is bit 64, but the widest integer has 64 bits"]);
    }
}
