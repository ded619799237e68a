//! Resolves sub-messages: the layout of every key. `selectors` adds the numbers of the keys.

use std::collections::BTreeMap;

use super::Context;
use crate::ir::{Format, Name, SetId, StructId, SubMessage};
use crate::names;

/// All sub-messages, in the order of the spec.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>) -> Vec<SubMessage> {
    let mut sub_messages = Vec::new();
    for spec in &cx.spec.sub_messages {
        let mut keys = BTreeMap::new();
        let mut formats = Vec::new();
        for format in &spec.formats {
            let key = &format.value.value;
            if let Some(first) = keys.insert(key, &format.value.at) {
                let message = format!("duplicate format `{key}`");
                let finding = cx.report.error(&format.value.at, message);
                finding.related(first, "first defined here");
            }
            let header = format.fixed_header.as_ref();
            let set = format.attribute_set.as_ref();
            formats.push(Format {
                name: Name { kernel: key.clone(), rust: names::variant(key), c: String::new() },
                suffix: names::suffix(key),
                number: None,
                header: header
                    .and_then(|name| cx.scope.structs.find(cx.report, name))
                    .map(StructId),
                set: set.and_then(|name| cx.scope.sets.find(cx.report, name)).map(SetId),
            });
        }
        let name = &spec.name.value;
        let name = Name { kernel: name.clone(), rust: names::type_name(name), c: String::new() };
        sub_messages.push(SubMessage { name, formats });
    }
    sub_messages
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};

    #[test]
    fn formats() {
        let family = family(
            "
definitions: [{name: h, type: struct, members: [{name: x, type: u32}]}]
attribute-sets: [{name: s, attributes: []}]
sub-messages:
  - name: data
    formats:
      - {value: fq_codel, attribute-set: s}
      - {value: match, fixed-header: h}
      - {value: 4way}
",
        );
        let formats = &family.sub_messages[0].formats;
        let names: Vec<_> = formats.iter().map(|of| (&*of.name.rust, &*of.suffix)).collect();
        assert_eq!(names, [("FqCodel", "fq_codel"), ("Match", "match"), ("_4way", "4way")]);
        assert!(formats[0].set.is_some() && formats[0].header.is_none());
        assert!(formats[1].set.is_none() && formats[1].header.is_some());
        assert!(formats[2].set.is_none() && formats[2].header.is_none());
    }

    #[test]
    fn repeated_keys() {
        let text = "sub-messages: [{name: d, formats: [{value: a}, {value: a}]}]\n";
        assert_eq!(found(text), ["duplicate format `a`"]);
    }
}
