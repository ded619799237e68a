//! The front page of `netloom`: few names, each with an example.
//!
//! Reads what rustdoc says about netloom and its runtime, where most of the names are defined.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::workspace::Failure;

/// Most names that the root may have, next to the families.
const MOST_NAMES: usize = 40;

/// Checks the root's names.
pub(super) fn check(netloom: &Value, runtime: &Value) -> Result<(), Failure> {
    let mut names = BTreeSet::new();
    let mut bare = Vec::new();
    for item in children(netloom, &netloom["root"]) {
        let Some((name, documented)) = entry(netloom, runtime, item) else { continue };
        if !documented {
            bare.push(name.clone());
        }
        names.insert(name);
    }
    println!("the root of netloom has {} names", names.len());
    if names.len() > MOST_NAMES {
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        return Err(format!("more than {MOST_NAMES} names in the root of netloom: {names}"));
    }
    if bare.is_empty() {
        return Ok(());
    }
    Err(format!("no example in the documentation of netloom's {}", bare.join(", ")))
}

/// The name of an item, and whether its documentation has an example. `None` if it is nothing that
/// a user sees.
fn entry(netloom: &Value, runtime: &Value, item: &Value) -> Option<(String, bool)> {
    let import = &item["inner"]["use"];
    if import.is_null() {
        let name = item["name"].as_str()?;
        return Some((name.to_owned(), has_example(netloom, item)));
    }
    let name = import["name"].as_str()?.to_owned();
    let source = import["source"].as_str()?;
    let local = &netloom["index"][key(&import["id"])];
    if !local.is_null() {
        return Some((name, has_example(netloom, item) || has_example(netloom, local)));
    }
    let mut path = source.split("::").skip_while(|part| *part != "netloom_runtime").skip(1);
    let mut found = &runtime["index"][key(&runtime["root"])];
    let documented = loop {
        match path.next() {
            Some(part) => match child(runtime, found, part) {
                Some(child) => found = child,
                // An item of another crate, which the runtime passes on.
                None => break true,
            },
            None => break has_example(runtime, found),
        }
    };
    Some((name, documented))
}

/// The item of a module with this name, behind the import if it is one; `None` if it is not
/// described here.
fn child<'a>(crate_: &'a Value, module: &'a Value, name: &str) -> Option<&'a Value> {
    let items = module["inner"]["module"]["items"].as_array()?;
    items.iter().map(|id| &crate_["index"][key(id)]).find_map(|item| {
        let import = &item["inner"]["use"];
        if import["name"] == name {
            return crate_["index"].get(key(&import["id"]));
        }
        (item["name"] == name).then_some(item)
    })
}

fn children<'a>(crate_: &'a Value, module: &Value) -> Vec<&'a Value> {
    let items = crate_["index"][key(module)]["inner"]["module"]["items"].as_array();
    items.into_iter().flatten().map(|id| &crate_["index"][key(id)]).collect()
}

/// Ids are numbers, and texts where they are keys.
fn key(id: &Value) -> String {
    id.to_string()
}

/// Whether the documentation of an item has an example, or that of what it contains: methods of a
/// type, items of a module.
fn has_example(crate_: &Value, item: &Value) -> bool {
    let is_shown = |item: &Value| item["docs"].as_str().is_some_and(has_program);
    let described = |ids: &Value| -> Vec<&Value> {
        ids.as_array().into_iter().flatten().map(|id| &crate_["index"][key(id)]).collect()
    };
    let inner = &item["inner"];
    let kind = ["struct", "enum", "union"].into_iter().find(|kind| !inner[kind].is_null());
    let impls = kind.map(|kind| described(&inner[kind]["impls"])).unwrap_or_default();
    let inherent = impls.into_iter().map(|it| &it["inner"]["impl"]);
    let mut contents = described(&inner["trait"]["items"]);
    contents.extend(described(&inner["module"]["items"]));
    for implementation in inherent.filter(|it| it["trait"].is_null()) {
        contents.extend(described(&implementation["items"]));
    }
    is_shown(item) || contents.into_iter().any(is_shown)
}

/// Whether documentation has a block of Rust, which is compiled as a test.
fn has_program(docs: &str) -> bool {
    let mut blocks = docs.split("```").skip(1).step_by(2);
    blocks.any(|block| !block.starts_with("text") && !block.starts_with("json"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::check;

    /// A crate with a root of these items.
    fn krate(items: &[(&str, Value)]) -> Value {
        let ids: Vec<_> = (1..=items.len()).collect();
        let mut index = json!({ "0": { "inner": { "module": { "items": ids } } } });
        for (id, (docs, inner)) in ids.iter().zip(items) {
            index[id.to_string()] = json!({ "docs": docs, "inner": inner, "name": "Item" });
        }
        json!({ "root": 0, "index": index })
    }

    fn import(name: &str) -> Value {
        let source = format!("netloom_runtime::{name}");
        json!({ "use": { "name": name, "source": source, "id": 77 } })
    }

    #[test]
    fn a_name_without_an_example_is_found() {
        let netloom = krate(&[("", import("Item"))]);
        let example = krate(&[("It is:\n```\nx\n```", json!({}))]);
        assert_eq!(check(&netloom, &example), Ok(()));
        let bare = krate(&[("It prints:\n```text\nx\n```", json!({}))]);
        let failure = check(&netloom, &bare).unwrap_err();
        assert!(failure.ends_with("netloom's Item"), "{failure}");
        let of_method = json!({ "struct": { "impls": [2] } });
        let methods = json!({ "impl": { "trait": null, "items": [3] } });
        let items = [("It is.", of_method), ("", methods), ("```\nx\n```", json!({}))];
        assert_eq!(check(&netloom, &krate(&items)), Ok(()));
        // One of another crate: its documentation is not ours.
        assert_eq!(check(&krate(&[("", import("BStr"))]), &bare), Ok(()));
    }

    #[test]
    fn too_many_names_are_found() {
        let names: Vec<_> = (0..41).map(|number| format!("N{number}")).collect();
        let items: Vec<_> = names.iter().map(|name| ("", import(name))).collect();
        let failure = check(&krate(&items), &krate(&[])).unwrap_err();
        assert!(failure.starts_with("more than 40 names"), "{failure}");
    }
}
