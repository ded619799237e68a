//! The common prefix of the names in C of an item's parts: one fact about a set or an enum, reported
//! once and not for each part.

use std::collections::BTreeMap;

use netloom_codegen::names;

use super::model::{Item, Value};

/// The field for an item's name in C.
pub(super) const NAME: &str = "name in C";

/// The prefix that most parts have. `None` if no constant ends with the kernel's name: members of
/// structs are not in capitals.
pub(super) fn of_parts(item: &Item) -> Option<&str> {
    let mut counts = BTreeMap::new();
    for prefix in item.items.iter().filter_map(own) {
        *counts.entry(prefix).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(prefix, _)| prefix)
}

/// Whether the item's name in C is `prefix` followed by the kernel's name.
pub(super) fn is_before(item: &Item, prefix: Option<&str>) -> bool {
    prefix.is_some() && own(item) == prefix
}

fn own(item: &Item) -> Option<&str> {
    let field = item.fields.iter().find(|field| field.name == NAME)?;
    let Value::Text(c) = &field.value else { return None };
    c.strip_suffix(&names::c_constant(&[&item.name]))
}
