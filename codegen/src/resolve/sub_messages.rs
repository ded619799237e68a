//! Sub-messages: the layout behind every key. The numbers of keys come with their selectors.

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
                let message = format!("a second format has the value `{key}`");
                let finding = cx.report.error(&format.value.at, message);
                finding.related(first, "first defined here");
            }
            let header = format.fixed_header.as_ref();
            let set = format.attribute_set.as_ref();
            formats.push(Format {
                name: Name { kernel: key.clone(), rust: names::variant(key), c: String::new() },
                suffix: names::suffix(key),
                number: None,
                header: header.and_then(|name| cx.scope.structs.find(cx.report, name)).map(StructId),
                set: set.and_then(|name| cx.scope.sets.find(cx.report, name)).map(SetId),
            });
        }
        let name = &spec.name.value;
        let name = Name { kernel: name.clone(), rust: names::type_name(name), c: String::new() };
        sub_messages.push(SubMessage { name, formats });
    }
    sub_messages
}
