//! What stands in C before the kernel's names of the parts of something: one fact about a set or
//! an enum, told once and not of each part.

use std::collections::BTreeMap;

use netloom_codegen::names;

use super::model::{Item, Value};

/// The field of an item that has its name in C.
pub(super) const NAME: &str = "name in C";

/// What most parts have before their name. `None` where no constant ends with the kernel's name:
/// members of structs are not in capitals.
pub(super) fn of_parts(item: &Item) -> Option<&str> {
    let mut counts = BTreeMap::new();
    for prefix in item.items.iter().filter_map(own) {
        *counts.entry(prefix).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(prefix, _)| prefix)
}

/// Whether the item's name in C is `prefix` and the kernel's name.
pub(super) fn is_before(item: &Item, prefix: Option<&str>) -> bool {
    prefix.is_some() && own(item) == prefix
}

fn own(item: &Item) -> Option<&str> {
    let field = item.fields.iter().find(|field| field.name == NAME)?;
    let Value::Text(c) = &field.value else { return None };
    c.strip_suffix(&names::c_constant(&[&item.name]))
}
