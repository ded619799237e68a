//! Resolves checks: bounds become numbers, and are valid for the type.

use super::Context;
use super::expressions::{self, Number};
use super::sets::Draft;
use crate::ir::{Checks, Element, Enum, Kind, Set};
use crate::load::spec::{Checks as Spec, Scalar};
use crate::report::{At, Located};

/// Fills in the checks of all attributes.
pub(super) fn resolve(
    cx: &mut Context<'_, '_, '_>,
    drafts: &[Draft],
    enums: &[Enum],
    sets: &mut [Set],
) {
    for (draft, set) in drafts.iter().zip(sets) {
        for (draft, attribute) in draft.attributes.iter().zip(&mut set.attributes) {
            if let Some(spec) = &draft.spec.checks {
                suits(cx, spec, &attribute.kind);
                attribute.checks = checks(cx, spec, enums);
            }
        }
    }
}

fn checks(cx: &mut Context<'_, '_, '_>, spec: &Spec, enums: &[Enum]) -> Checks {
    let checks = Checks {
        min: value(cx, spec.min.as_ref()),
        max: value(cx, spec.max.as_ref()),
        exact_len: len(cx, spec.exact_len.as_ref()),
        min_len: len(cx, spec.min_len.as_ref()),
        max_len: len(cx, spec.max_len.as_ref()),
        flags_mask: flags_mask(cx, spec, enums),
        unterminated_ok: spec.unterminated_ok.as_ref().is_some_and(|ok| ok.value),
    };
    if let (Some(min), Some(max)) = (checks.min, checks.max)
        && min > max
    {
        let message = format!("the minimum {min} is greater than the maximum {max}");
        cx.report.error(&spec.at, message);
    }
    if let (Some(min), Some(max)) = (checks.min_len, checks.max_len)
        && min > max
    {
        let message = format!("the minimum length {min} is greater than the maximum {max}");
        cx.report.error(&spec.at, message);
    }
    checks
}

fn value(cx: &mut Context<'_, '_, '_>, scalar: Option<&Located<Scalar>>) -> Option<i128> {
    match expressions::number(cx, scalar?)? {
        Number::Known(number) => Some(number),
        Number::Elsewhere => None,
    }
}

fn len(cx: &mut Context<'_, '_, '_>, scalar: Option<&Located<Scalar>>) -> Option<usize> {
    let number = value(cx, scalar)?;
    let len = usize::try_from(number).ok().filter(|len| *len <= usize::from(u16::MAX));
    if let (None, Some(scalar)) = (len, scalar) {
        let message = format!("an attribute cannot be {number} bytes long");
        cx.report.error(&scalar.at, message);
    }
    len
}

fn flags_mask(cx: &mut Context<'_, '_, '_>, spec: &Spec, enums: &[Enum]) -> Option<u64> {
    let name = spec.flags_mask.as_ref()?;
    let flags = &enums[cx.scope.enums.find(cx.report, name)?];
    if !flags.flags {
        cx.report.error(&name.at, format!("`{}` is a plain enum, not flags", name.value));
    }
    Some(flags.entries.iter().fold(0, |mask, entry| mask | entry.value))
}

/// Reports checks that are not valid for the type.
fn suits(cx: &mut Context<'_, '_, '_>, spec: &Spec, kind: &Kind) {
    let number = matches!(
        kind,
        Kind::Int(_)
            | Kind::IntArray(_)
            | Kind::IntTypeValue { .. }
            | Kind::IndexedArray(Element::Int(_))
    );
    let bytes = matches!(
        kind,
        Kind::String
            | Kind::Bytes(_)
            | Kind::Struct(_)
            | Kind::IntArray(_)
            | Kind::StructArray(_)
            | Kind::IndexedArray(_)
    );
    let string = matches!(kind, Kind::String | Kind::IndexedArray(Element::String));
    let mask = number || matches!(kind, Kind::Bitfield32(_));
    let place = |value: &Option<Located<Scalar>>| value.as_ref().map(|value| value.at.clone());
    let given: [(&str, Option<At>, bool); 7] = [
        ("min", place(&spec.min), number),
        ("max", place(&spec.max), number),
        ("min-len", place(&spec.min_len), bytes),
        ("max-len", place(&spec.max_len), bytes),
        ("exact-len", place(&spec.exact_len), bytes),
        ("flags-mask", spec.flags_mask.as_ref().map(|name| name.at.clone()), mask),
        ("unterminated-ok", spec.unterminated_ok.as_ref().map(|ok| ok.at.clone()), string),
    ];
    // An attribute without a kind is already reported and counts as unused.
    let broken = matches!(kind, Kind::Unused);
    for (check, at, fits) in given {
        if let (Some(at), false, false) = (at, fits, broken) {
            let message = format!("the check `{check}` is not valid for this type");
            cx.report.error(&at, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};

    fn spec(kind: &str, checks: &str) -> String {
        format!(
            "
definitions:
  - {{name: key-len, type: const, value: 32, name-prefix: wg-}}
  - {{name: page-size, type: const, value: 0, scope: kernel, header: asm/page.h}}
  - {{name: word, type: const, value: text}}
  - {{name: f, type: flags, entries: [x, y]}}
attribute-sets:
  - {{name: s, attributes: [{{name: a, type: {kind}, checks: {{{checks}}}}}]}}
"
        )
    }

    #[test]
    fn bounds() {
        let checks =
            |kind, checks| family(&spec(kind, checks)).sets[0].attributes[0].checks.clone();
        let number = checks("u32", "min: -1, max: s32-max, flags-mask: f");
        assert_eq!((number.min, number.max), (Some(-1), Some(i32::MAX.into())));
        assert_eq!(number.flags_mask, Some(3));
        assert_eq!(checks("u32", "min: page-size").min, None);
        let bytes = checks("binary", "exact-len: wg-key-len, min-len: key-len - 1, max-len: 0x40");
        assert_eq!((bytes.exact_len, bytes.min_len, bytes.max_len), (Some(32), Some(31), Some(64)));
        assert!(checks("string", "unterminated-ok: true").unterminated_ok);
    }

    #[test]
    fn what_is_no_bound() {
        let of = |kind, checks| found(&spec(kind, checks));
        assert_eq!(of("u32", "max: key-lne"), ["unknown constant `key-lne`"]);
        let text = "`2 * 3` is neither a number nor the name of a constant";
        assert_eq!(of("u32", "max: 2 * 3"), [text]);
        let word = "the constant `word` is text, not a number";
        assert_eq!(of("u32", "max: word"), [word]);
        assert_eq!(of("u32", "min: 4, max: 3"), ["the minimum 4 is greater than the maximum 3"]);
        let meaning = |check| [format!("the check `{check}` is not valid for this type")];
        assert_eq!(of("string", "min: 4"), meaning("min"));
        assert_eq!(of("u32", "max-len: 4"), meaning("max-len"));
        assert_eq!(
            of("binary", "max-len: u64-max"),
            ["an attribute cannot be 18446744073709551615 bytes long"]
        );
    }
}
