//! Finds prefixes of C constants that lack their last dash: `name-prefix: foo-mode` and the entry
//! `on` give `FOO_MODEON`, which no header has. Nothing else notices: the constant is only an alias
//! in the docs, and `lint --headers` assumes that a newer header defines it.

use netloom_codegen::ir::{Family, Name};
use netloom_codegen::{Diagnostic, Source, names};

use super::expected::is_derived;
use super::finding::finding;

/// A finding for each enum and set whose constants run into their prefix.
pub(crate) fn check(source: &Source, family: &Family) -> Vec<Diagnostic> {
    let text = String::from_utf8_lossy(&source.bytes);
    // Flags derived from a plain enum share its constants, and the spec does not contain them.
    let enums = family.enums.iter().filter(|of| !is_derived(family, of));
    let enums = enums.map(|of| {
        let parts = of.entries.iter().map(|entry| &entry.name).collect::<Vec<_>>();
        ("definitions", &of.name.kernel, parts)
    });
    let sets = family.sets.iter().map(|of| {
        let parts = of.attributes.iter().map(|attribute| &attribute.name).collect();
        ("attribute-sets", &of.name.kernel, parts)
    });
    let mut found = Vec::new();
    for (section, item, parts) in enums.chain(sets) {
        if let Some(name) = parts.iter().find(|name| runs_together(name)) {
            let place = [section, item, &name.kernel].map(str::to_owned);
            let message = format!("`{}` is `{}` in C, without `_` in front", name.kernel, name.c);
            let help = "end the `name-prefix` with `-`";
            found.push(finding(source, &text, &place, message).with_help(help));
        }
    }
    found
}

fn runs_together(name: &Name) -> bool {
    let own = names::c_constant(&[&name.kernel]);
    name.c.strip_suffix(&own).is_some_and(|prefix| !prefix.is_empty() && !prefix.ends_with('_'))
}

#[cfg(test)]
mod tests {
    use netloom_codegen::compile;

    use super::*;

    #[test]
    fn prefixes_that_run_into_the_name_are_found() {
        let text = "\
name: shelf
protocol: netlink-raw
protonum: 30
doc: A family.
definitions:
  - { name: fine, type: enum, name-prefix: shelf-fine-, entries: [on, off] }
  - { name: none, type: enum, name-prefix: '', entries: [on, off] }
  - { name: mode, type: enum, name-prefix: shelf-mode, entries: [on, off] }
attribute-sets:
  - name: thing
    name-prefix: shelfa
    attributes: [{ name: id, type: u32, enum: mode, enum-as-flags: true }]
operations: { list: [] }
";
        let source = Source::new("shelf.yaml", text);
        let family = compile(&source).unwrap_or_else(|found| panic!("{found:#?}")).family;
        let found = check(&source, &family);
        let lines = found.iter().map(|of| format!("{}:{}: {}", of.line, of.column, of.message));
        let expected = [
            "8:66: `on` is `SHELF_MODEON` in C, without `_` in front",
            "12:26: `id` is `SHELFAID` in C, without `_` in front",
        ];
        assert_eq!(lines.collect::<Vec<_>>(), expected);
    }
}
