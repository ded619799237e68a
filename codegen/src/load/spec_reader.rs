//! Reads a document as a spec: one function for each mapping of the schema.

use super::reader::{Map, Reader};
use super::schema::{self, ALL, GENETLINK, RAW};
use super::spec::{
    Attribute, Checks, Definition, Entry, EnumName, Format, Group, Member, Message, Mode,
    Operation, Operations, Scope, Set, Spec, SubMessage,
};
use super::yaml::{self, Node, Yaml};
use crate::report::{At, Located};

/// Highest number for `socket(2)`: one less than the kernel's `MAX_LINKS`.
const MAX_PROTONUM: u32 = 31;

impl Reader<'_, '_> {
    /// Reads the document. `None` if it cannot be read as a spec; a spec may be returned in spite
    /// of problems, which are in the report.
    pub(super) fn spec(&mut self, node: &Node) -> Option<Spec> {
        self.protocol(node);
        let map = self.map(node, At::default(), "a spec", schema::FAMILY)?;
        let name = self.wire_name(&map, "name");
        self.required(&map, "doc");
        self.required(&map, "attribute-sets");
        self.word(&map, "kernel-policy", schema::KERNEL_POLICIES);
        self.flag(&map, "max-by-define");
        self.ignore_texts(&map, &["c-version-name", "cmd-max-name", "cmd-cnt-name"]);
        self.kernel_family(&map);
        let spec = Spec {
            doc: self.doc(&map).unwrap_or_default(),
            raw: self.level == RAW,
            protonum: self.number(&map, "protonum"),
            version: self.number(&map, "version"),
            uapi_header: self.string(&map, "uapi-header"),
            c_family_name: self.string(&map, "c-family-name"),
            definitions: self.list(&map, "definitions", Self::definition),
            sets: self.list(&map, "attribute-sets", Self::set),
            sub_messages: self.list(&map, "sub-messages", Self::sub_message),
            operations: self.operations(&map).unwrap_or_default(),
            groups: self.groups(&map),
            unreadable: std::mem::take(&mut self.unreadable),
            name: name?,
        };
        if let Some(number) = spec.protonum.as_ref().filter(|number| number.value > MAX_PROTONUM) {
            let message = format!("{} is not a protocol number; the highest is 31", number.value);
            self.report.error(&map.at("protonum"), message);
        }
        if spec.raw && map.get("protonum").is_none() {
            let message = "a spec of protocol `netlink-raw` needs the key `protonum`";
            self.report.error(&map.at("protocol"), message).help("0 is rtnetlink, 12 is netfilter");
        }
        Some(spec)
    }

    /// Reads the level first, because it decides which keys are permitted.
    fn protocol(&mut self, node: &Node) {
        self.level = GENETLINK;
        let Yaml::Map(entries) = yaml::view(node) else {
            return;
        };
        if let Some(value) = entries.get("protocol") {
            self.level = ALL;
            if let Some(word) = self.as_text(value, At::default().key("protocol"))
                && let Some(level) = self.as_word(&word, "protocol", schema::PROTOCOLS)
            {
                self.level = level.value;
            }
        }
    }

    fn kernel_family(&mut self, map: &Map<'_>) {
        let Some(node) = map.get("kernel-family") else {
            return;
        };
        let at = map.at("kernel-family");
        if let Some(map) = self.map(node, at, "`kernel-family`", schema::KERNEL_FAMILY) {
            self.texts(&map, "headers");
            self.text(&map, "sock-priv");
        }
    }

    fn definition(&mut self, node: &Node, at: At) -> Option<Definition> {
        let map = self.map(node, at, "a definition", schema::DEFINITION)?;
        let name = self.name(&map, "name");
        self.required(&map, "type");
        let kind = self.word(&map, "type", schema::DEFINITION_TYPES);
        self.flag(&map, "render-max");
        self.text(&map, "enum-cnt-name");
        let scope = self.word(&map, "scope", schema::SCOPES);
        let definition = Definition {
            at: map.at.clone(),
            doc: self.doc(&map).unwrap_or_default(),
            header: self.string(&map, "header"),
            scope: scope.map_or(Scope::Uapi, |scope| scope.value),
            name_prefix: self.string(&map, "name-prefix"),
            enum_name: self.enum_name(&map),
            value: self.scalar(&map, "value"),
            value_start: self.scalar(&map, "value-start"),
            entries: self.list(&map, "entries", Self::entry),
            members: self.list(&map, "members", Self::member),
            name: name?,
            kind: kind.as_ref()?.value,
        };
        self.own_keys(&map, &definition);
        Some(definition)
    }

    /// Reports keys that the type of a definition lacks or must not have: `value` is for constants,
    /// `entries` for enums, `members` for structs.
    fn own_keys(&mut self, map: &Map<'_>, definition: &Definition) {
        let word = |kind| schema::DEFINITION_TYPES.iter().find(|(_, of, _)| *of == kind);
        let word = word(definition.kind).map_or("", |(word, ..)| *word);
        for (key, kinds) in schema::OWN_KEYS {
            let key: &'static str = key;
            let optional = ["value-start", "render-max", "enum-cnt-name"].contains(&key);
            let given = map.get(key).is_some();
            if given && !kinds.contains(&definition.kind) {
                let message = format!("`{key}` is not valid in a `{word}`");
                self.report.error(&map.at.name(key), message);
            }
            if !given && !optional && kinds.contains(&definition.kind) {
                let message = format!("a definition of type `{word}` needs the key `{key}`");
                self.report.error(&map.at, message);
            }
        }
    }

    /// Reads the only key whose value may be empty: the enum has no name then.
    fn enum_name(&mut self, map: &Map<'_>) -> EnumName {
        match map.get("enum-name").map(yaml::view) {
            None => EnumName::Default,
            Some(Yaml::Null) => EnumName::Anonymous,
            Some(Yaml::Text("")) => EnumName::Anonymous,
            Some(_) => self.string(map, "enum-name").map_or(EnumName::Default, EnumName::Named),
        }
    }

    fn entry(&mut self, node: &Node, at: At) -> Option<Entry> {
        if let Yaml::Text(name) = yaml::view(node) {
            if !self.is_name(name, &at) {
                return None;
            }
            return Some(Entry { at, name: name.to_owned(), doc: String::new(), value: None });
        }
        let map = self.map(node, at, "an entry", schema::ENTRY)?;
        let name = self.name(&map, "name");
        Some(Entry {
            at: map.at.clone(),
            doc: self.doc(&map).unwrap_or_default(),
            value: self.number(&map, "value"),
            name: name?.value,
        })
    }

    fn member(&mut self, node: &Node, at: At) -> Option<Member> {
        let map = self.map(node, at, "a member", schema::MEMBER)?;
        let name = self.name(&map, "name");
        self.required(&map, "type");
        let kind = self.word(&map, "type", schema::MEMBER_TYPES);
        Some(Member {
            at: map.at.clone(),
            doc: self.doc(&map).unwrap_or_default(),
            len: self.scalar(&map, "len"),
            big_endian: self.word(&map, "byte-order", schema::BYTE_ORDERS),
            enum_: self.text(&map, "enum"),
            as_flags: self.flag(&map, "enum-as-flags"),
            hint: self.word(&map, "display-hint", schema::HINTS),
            struct_: self.text(&map, "struct"),
            name: name?,
            kind: kind?,
        })
    }

    fn set(&mut self, node: &Node, at: At) -> Option<Set> {
        let map = self.map(node, at, "an attribute set", schema::SET)?;
        let name = self.name(&map, "name");
        self.required(&map, "attributes");
        self.ignore_texts(&map, &["attr-cnt-name", "attr-max-name", "header"]);
        let set = Set {
            at: map.at.clone(),
            name_prefix: self.text(&map, "name-prefix"),
            enum_name: self.enum_name(&map),
            doc: self.doc(&map).unwrap_or_default(),
            subset_of: self.text(&map, "subset-of"),
            attributes: self.list(&map, "attributes", |reader, node, at| {
                reader.attribute(node, at, map.get("subset-of").is_some())
            }),
            name: name?,
        };
        if let (Some(prefix), Some(_)) = (&set.name_prefix, &set.subset_of) {
            let message = "a subset takes its C names from the whole set, so it has no prefix";
            self.report.error(&prefix.at, message).help("remove `name-prefix`");
        }
        Some(set)
    }

    /// Reads an attribute; in a subset its type defaults to that of the whole set.
    fn attribute(&mut self, node: &Node, at: At, subset: bool) -> Option<Attribute> {
        let map = self.map(node, at, "an attribute", schema::ATTRIBUTE)?;
        let name = self.name(&map, "name");
        if !subset {
            self.required(&map, "type");
        }
        let levels = self.texts(&map, "type-value").map(|texts| {
            let levels = texts.value.into_iter().filter(|text| self.is_name(text, &text.at));
            let levels = levels.map(|text| text.value).collect();
            Located::new(levels, texts.at)
        });
        Some(Attribute {
            at: map.at.clone(),
            kind: self.word(&map, "type", schema::ATTRIBUTE_TYPES),
            doc: self.doc(&map),
            value: self.number(&map, "value"),
            type_value: levels,
            big_endian: self.word(&map, "byte-order", schema::BYTE_ORDERS),
            multi: self.flag(&map, "multi-attr"),
            nested: self.text(&map, "nested-attributes"),
            enum_: self.text(&map, "enum"),
            as_flags: self.flag(&map, "enum-as-flags"),
            checks: self.checks(&map),
            sub_type: self.word(&map, "sub-type", schema::ATTRIBUTE_TYPES),
            hint: self.word(&map, "display-hint", schema::HINTS),
            name_prefix: self.string(&map, "name-prefix"),
            struct_: self.text(&map, "struct"),
            sub_message: self.text(&map, "sub-message"),
            selector: self.text(&map, "selector"),
            name: name?,
        })
    }

    fn checks(&mut self, map: &Map<'_>) -> Option<Checks> {
        let node = map.get("checks")?;
        let map = self.map(node, map.at("checks"), "`checks`", schema::CHECKS)?;
        Some(Checks {
            at: map.at.clone(),
            flags_mask: self.text(&map, "flags-mask"),
            min: self.scalar(&map, "min"),
            max: self.scalar(&map, "max"),
            min_len: self.scalar(&map, "min-len"),
            max_len: self.scalar(&map, "max-len"),
            exact_len: self.scalar(&map, "exact-len"),
            unterminated_ok: self.flag(&map, "unterminated-ok"),
        })
    }

    fn sub_message(&mut self, node: &Node, at: At) -> Option<SubMessage> {
        let map = self.map(node, at, "a sub-message", schema::SUB_MESSAGE)?;
        let name = self.name(&map, "name");
        self.required(&map, "formats");
        let formats = self.list(&map, "formats", Self::format);
        Some(SubMessage { at: map.at.clone(), name: name?, formats })
    }

    fn format(&mut self, node: &Node, at: At) -> Option<Format> {
        let map = self.map(node, at, "a format", schema::FORMAT)?;
        let value = self.name(&map, "value");
        Some(Format {
            at: map.at.clone(),
            fixed_header: self.text(&map, "fixed-header"),
            attribute_set: self.text(&map, "attribute-set"),
            value: value?,
        })
    }

    fn operations(&mut self, map: &Map<'_>) -> Option<Operations> {
        let node = self.required(map, "operations")?;
        let map = self.map(node, map.at("operations"), "`operations`", schema::OPERATIONS)?;
        self.required(&map, "list");
        let model = self.word(&map, "enum-model", schema::ENUM_MODELS);
        self.enum_name(&map);
        if !map.get("async-enum").is_some_and(|node| matches!(yaml::view(node), Yaml::Null)) {
            self.text(&map, "async-enum");
        }
        Some(Operations {
            directional: model.is_some_and(|model| model.value),
            name_prefix: self.string(&map, "name-prefix"),
            async_prefix: self.string(&map, "async-prefix"),
            fixed_header: self.text(&map, "fixed-header"),
            list: self.list(&map, "list", Self::operation),
        })
    }

    fn operation(&mut self, node: &Node, at: At) -> Option<Operation> {
        let map = self.map(node, at, "an operation", schema::OPERATION)?;
        let name = self.name(&map, "name");
        self.required(&map, "doc");
        self.words(&map, "dont-validate", schema::DONT_VALIDATE);
        Some(Operation {
            at: map.at.clone(),
            doc: self.doc(&map).unwrap_or_default(),
            value: self.number(&map, "value"),
            attribute_set: self.text(&map, "attribute-set"),
            permissions: self.words(&map, "flags", schema::PERMISSIONS),
            config_cond: self.string(&map, "config-cond"),
            fixed_header: self.text(&map, "fixed-header"),
            do_: self.mode(&map, "do"),
            dump: self.mode(&map, "dump"),
            notify: self.text(&map, "notify"),
            event: self.message(&map, "event", schema::EVENT),
            mcgrp: self.text(&map, "mcgrp"),
            name: name?,
        })
    }

    fn mode(&mut self, map: &Map<'_>, key: &'static str) -> Option<Mode> {
        let node = map.get(key)?;
        let map = self.map(node, map.at(key), "`do` or `dump`", schema::MODE)?;
        self.ignore_texts(&map, &["pre", "post"]);
        Some(Mode {
            request: self.message(&map, "request", schema::MESSAGE),
            reply: self.message(&map, "reply", schema::MESSAGE),
        })
    }

    fn message(
        &mut self,
        map: &Map<'_>,
        key: &'static str,
        keys: &[schema::Key],
    ) -> Option<Message> {
        let node = map.get(key)?;
        let map = self.map(node, map.at(key), "a message", keys)?;
        let attributes = self.texts(&map, "attributes").map(|texts| texts.value);
        Some(Message {
            value: self.number(&map, "value"),
            attributes: attributes.unwrap_or_default(),
        })
    }

    fn groups(&mut self, map: &Map<'_>) -> Vec<Group> {
        let Some(node) = map.get("mcast-groups") else {
            return Vec::new();
        };
        let at = map.at("mcast-groups");
        let Some(map) = self.map(node, at, "`mcast-groups`", schema::GROUPS) else {
            return Vec::new();
        };
        self.required(&map, "list");
        self.list(&map, "list", |reader, node, at| {
            let map = reader.map(node, at, "a group", schema::GROUP)?;
            let name = reader.wire_name(&map, "name");
            reader.words(&map, "flags", schema::PERMISSIONS);
            Some(Group {
                at: map.at.clone(),
                c_define_name: reader.string(&map, "c-define-name"),
                value: reader.number(&map, "value"),
                name: name?,
            })
        })
    }
}
