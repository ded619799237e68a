//! Evaluates numbers that are written as text: literals, constants, limits of integer types, and
//! each of them minus one.

use super::Context;
use crate::load::spec::{Definition, DefinitionType, Scalar, Scope};
use crate::report::Located;
use crate::suggest::did_you_mean;

/// The value of a number that is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// A number.
    Known(i128),
    /// A constant of the kernel whose value is not in the spec.
    Elsewhere,
}

/// Evaluates `scalar`; anything but a number is reported.
pub(super) fn number(cx: &mut Context<'_, '_, '_>, scalar: &Located<Scalar>) -> Option<Number> {
    let text = match &scalar.value {
        Scalar::Number(number) => return Some(Number::Known(*number)),
        Scalar::Text(text) => text.trim(),
    };
    let (word, less) = match text.strip_suffix("- 1") {
        Some(word) if word.ends_with(' ') => (word.trim_end(), 1),
        _ => (text, 0),
    };
    if let Some(number) = literal(word).or_else(|| limit(word)) {
        return Some(Number::Known(number - less));
    }
    match constant(cx, word) {
        Some(definition) => constant_number(cx, definition, scalar, less),
        None => {
            unknown(cx, word, scalar);
            None
        }
    }
}

/// Whether the constant's value is a placeholder for one that only the kernel's headers have.
pub(super) fn is_placeholder(constant: &Definition) -> bool {
    let zero = constant.value.as_ref().is_some_and(|value| value.value == Scalar::Number(0));
    zero && constant.scope == Scope::Kernel && constant.header.is_some()
}

fn constant_number(
    cx: &mut Context<'_, '_, '_>,
    constant: &Definition,
    scalar: &Located<Scalar>,
    less: i128,
) -> Option<Number> {
    if is_placeholder(constant) {
        return Some(Number::Elsewhere);
    }
    match constant.value.as_ref().map(|value| &value.value) {
        Some(Scalar::Number(number)) => Some(Number::Known(number - less)),
        Some(Scalar::Text(_)) => {
            let message = format!("the constant `{}` is text, not a number", constant.name.value);
            cx.report.error(&scalar.at, message).related(&constant.at, "defined here");
            None
        }
        // Already reported when it was read.
        None => None,
    }
}

/// Finds a constant by its name, or by its name with the prefix that it has in C.
fn constant<'s>(cx: &Context<'_, 's, '_>, word: &str) -> Option<&'s Definition> {
    constants(cx).find(|constant| {
        let prefixed = || {
            let prefix = constant.name_prefix.as_deref()?;
            word.strip_prefix(prefix)
        };
        constant.name.value == word || prefixed() == Some(&constant.name)
    })
}

fn constants<'s>(cx: &Context<'_, 's, '_>) -> impl Iterator<Item = &'s Definition> + use<'s> {
    let definitions = cx.spec.definitions.iter();
    definitions.filter(|definition| definition.kind == DefinitionType::Const)
}

fn unknown(cx: &mut Context<'_, '_, '_>, word: &str, scalar: &Located<Scalar>) {
    let is_name = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !is_name || word.is_empty() {
        let message = format!("`{word}` is neither a number nor the name of a constant");
        let help = "write a number, a constant, a limit such as `u32-max`, or `NAME - 1`";
        cx.report.error(&scalar.at, message).help(help);
        return;
    }
    if cx.spec.unreadable.iter().any(|name| name == word) {
        return;
    }
    let prefixed = constants(cx).filter_map(|constant| {
        let prefix = constant.name_prefix.as_deref()?;
        Some(format!("{prefix}{}", constant.name.value))
    });
    let prefixed: Vec<String> = prefixed.collect();
    let known = cx.scope.constants.iter().chain(prefixed.iter().map(String::as_str));
    let help = did_you_mean(word, known.chain(["u8-max", "u16-max", "u32-max", "s32-max"]));
    let message = format!("unknown constant `{word}`");
    cx.report.error(&scalar.at, message).maybe_help(help);
}

fn literal(word: &str) -> Option<i128> {
    match word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")) {
        Some(digits) if !digits.starts_with(['+', '-']) => {
            u64::from_str_radix(digits, 16).ok().map(i128::from)
        }
        Some(_) => None,
        None => word
            .parse::<i64>()
            .map(i128::from)
            .or_else(|_| word.parse::<u64>().map(i128::from))
            .ok(),
    }
}

/// `u8-min` to `u64-max`, `s8-min` to `s64-max`.
fn limit(word: &str) -> Option<i128> {
    let (int, end) = word.split_once('-')?;
    let bits: u32 = int.get(1..)?.parse().ok().filter(|bits| [8, 16, 32, 64].contains(bits))?;
    match (int.get(..1)?, end) {
        ("u", "min") => Some(0),
        ("u", "max") => Some((1 << bits) - 1),
        ("s", "min") => Some(-(1 << (bits - 1))),
        ("s", "max") => Some((1 << (bits - 1)) - 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        assert_eq!(limit("u8-min"), Some(0));
        assert_eq!(limit("u8-max"), Some(255));
        assert_eq!(limit("u64-max"), Some(u64::MAX.into()));
        assert_eq!(limit("s32-max"), Some(i32::MAX.into()));
        assert_eq!(limit("s64-min"), Some(i64::MIN.into()));
        for word in ["u7-max", "u32-top", "x32-max", "u32", "max", "ü32-max"] {
            assert_eq!(limit(word), None, "{word}");
        }
    }

    #[test]
    fn literals() {
        assert_eq!(literal("0x10"), Some(16));
        assert_eq!(literal("-3"), Some(-3));
        assert_eq!(literal("18446744073709551615"), Some(u64::MAX.into()));
        assert_eq!(literal("0x-1"), None);
        assert_eq!(literal("ten"), None);
    }
}
