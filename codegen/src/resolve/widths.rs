//! Computes the width of every enum: that of its widest use, and wide enough for its entries.

use super::Context;
use crate::ir::{Element, EnumId, Family, Int, Kind, Meaning, MemberKind};

/// Sets the bits of all enums.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>, family: &mut Family) {
    let uses = uses(family);
    for (id, bits) in uses {
        let of = &mut family.enums[id.0];
        of.bits = of.bits.max(bits);
        too_wide(cx, family, id, bits);
    }
    for of in &mut family.enums {
        let needed = of.entries.iter().map(|entry| bits(entry.value)).max().unwrap_or(8);
        of.bits = of.bits.max(needed);
    }
}

/// Enums with the bits of the integers that carry them.
fn uses(family: &Family) -> Vec<(EnumId, u8)> {
    let mut uses = Vec::new();
    let mut add = |int: &Int| {
        if let Meaning::Enum(id) | Meaning::Flags(id) = int.meaning {
            uses.push((id, int.width.bits()));
        }
    };
    for member in family.structs.iter().flat_map(|of| &of.members) {
        if let MemberKind::Int(int) = &member.kind {
            add(int);
        }
    }
    let mut bitfields = Vec::new();
    for attribute in family.sets.iter().flat_map(|set| &set.attributes) {
        match &attribute.kind {
            Kind::Int(int)
            | Kind::IntArray(int)
            | Kind::IntTypeValue { int, .. }
            | Kind::IndexedArray(Element::Int(int)) => add(int),
            Kind::Bitfield32(Some(id)) => bitfields.push((*id, 32)),
            _ => {}
        }
    }
    uses.extend(bitfields);
    uses.sort_unstable();
    uses.dedup();
    uses
}

/// Reports entries that a use of the enum cannot carry. Flags are exempt: a use may carry only the
/// low ones, as the header of address messages does.
fn too_wide(cx: &mut Context<'_, '_, '_>, family: &Family, id: EnumId, bits: u8) {
    let of = &family.enums[id.0];
    let widest = of.entries.iter().max_by_key(|entry| entry.value);
    let widest = widest.filter(|entry| !of.flags && self::bits(entry.value) > bits);
    let Some(entry) = widest else { return };
    let definition = cx.spec.definitions.iter().find(|spec| spec.name.value == of.name.kernel);
    if let Some(definition) = definition {
        let message = format!(
            "`{}` is used in {bits} bits, but the value of `{}` is {}",
            of.name.kernel, entry.name.kernel, entry.value
        );
        cx.report.warning(&definition.at, message);
    }
}

/// Bits of the smallest integer that holds `value`.
const fn bits(value: u64) -> u8 {
    match value {
        0..=0xff => 8,
        0x100..=0xffff => 16,
        0x1_0000..=0xffff_ffff => 32,
        _ => 64,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};
    use super::bits;

    #[test]
    fn the_widest_use_counts() {
        let text = "
definitions:
  - {name: e, type: enum, entries: [x]}
  - {name: f, type: flags, entries: [{name: y, value: 8}]}
attribute-sets:
  - name: s
    attributes: [{name: a, type: u8, enum: e}, {name: b, type: u32, enum: e}]
";
        let bits: Vec<_> = family(text).enums.iter().map(|of| of.bits).collect();
        assert_eq!(bits, [32, 16]);
    }

    #[test]
    fn uses_that_are_too_narrow() {
        let text = "
definitions: [{name: e, type: enum, entries: [{name: x, value: 300}]}]
attribute-sets: [{name: s, attributes: [{name: a, type: u8, enum: e}]}]
";
        assert_eq!(found(text), ["`e` is used in 8 bits, but the value of `x` is 300"]);
    }

    #[test]
    fn bits_of_values() {
        assert_eq!([0, 255, 256, 65_536, 1 << 31, 1 << 32].map(bits), [8, 8, 16, 32, 32, 64]);
    }
}
