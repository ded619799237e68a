//! Structs for which the reference's layout differs from that of a C compiler, which is correct.

use netloom_runtime::json::{Layout, decode, encode, hex, unhex};
use netloom_runtime::table::Family;
use netloom_runtime::table::StructRef;
use serde_json::Value;

use super::specs::{Families, NO_SPEC, file_name};
use super::vector::Outcome;

/// Checks the layout of C.
pub(super) fn check(families: &Families, line: &Value) -> Outcome {
    if line.get("natural_is_c") != Some(&Value::Bool(true)) {
        return Outcome::Skipped("the spec has a member of the wrong type".to_owned());
    }
    let spec = line.get("spec").and_then(Value::as_str).map(file_name);
    let Some(family) = spec.and_then(|spec| families.get(spec)) else {
        return Outcome::Skipped(NO_SPEC.to_owned());
    };
    match compare(family, line) {
        Some(Ok(())) => Outcome::Passed,
        Some(Err(details)) => Outcome::Failed(details),
        None => Outcome::Failed(format!("incomplete: {line}")),
    }
}

fn compare(family: &'static Family, line: &Value) -> Option<Result<(), String>> {
    let name = line.get("struct")?.as_str()?;
    let index = family.structs.iter().position(|item| item.name == name)?;
    let layout = Layout::structure(StructRef { family, index: u16::try_from(index).ok()? });
    let expected = line.get("natural_hex")?.as_str()?;
    let input = line.get("input")?;
    let bytes = match encode(&layout, input) {
        Ok(bytes) => bytes,
        Err(error) => return Some(Err(format!("{name}: {error}"))),
    };
    if hex(&bytes) != expected {
        return Some(Err(format!("{name}\nours     {}\nexpected {expected}", hex(&bytes))));
    }
    let read = decode(&layout, &unhex(expected)?);
    Some(match encode(&layout, &read) {
        Ok(again) if again == bytes => Ok(()),
        Ok(again) => Err(format!("{name}: {read}\nours     {}\nexpected {expected}", hex(&again))),
        Err(error) => Err(format!("{name}: {read}: {error}")),
    })
}
