//! The description of families and operations, as data.

use netloom_codegen::ir;
use serde::Serialize;

use super::kinds;
use crate::text::paragraphs;

/// The description of a family.
#[derive(Serialize)]
pub(super) struct Family {
    pub(super) name: String,
    pub(super) protocol: String,
    pub(super) doc: String,
    pub(super) operations: Vec<Listed>,
    pub(super) groups: Vec<String>,
}

/// An operation in a family's list.
#[derive(Serialize)]
pub(super) struct Listed {
    pub(super) name: String,
    /// `do`, `dump`, `notification`.
    pub(super) modes: Vec<&'static str>,
    pub(super) doc: String,
}

/// The description of an operation.
#[derive(Serialize)]
pub(super) struct Operation {
    pub(super) family: String,
    pub(super) name: String,
    pub(super) doc: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) needs: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) header: Option<Header>,
    pub(super) messages: Vec<Message>,
}

/// The struct before the attributes.
#[derive(Serialize)]
pub(super) struct Header {
    pub(super) name: String,
    pub(super) members: Vec<Item>,
}

/// A message of an operation.
#[derive(Serialize)]
pub(super) struct Message {
    pub(super) mode: &'static str,
    pub(super) dir: &'static str,
    /// Command or message type.
    pub(super) number: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) group: Option<String>,
    pub(super) attributes: Vec<Item>,
}

/// An attribute, or a member of a struct.
#[derive(Serialize, PartialEq, Eq)]
pub(super) struct Item {
    /// Its key in JSON.
    pub(super) name: String,
    /// Number of an attribute, offset of a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) number: Option<u16>,
    pub(super) r#type: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) multi: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) bounds: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) doc: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<Entry>,
    /// Its attributes or members, down to the requested depth.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) inside: Vec<Self>,
    /// Its layouts, by the value of the selector.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) layouts: Vec<Layout>,
}

/// One layout of several.
#[derive(Serialize, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) key: String,
    pub(super) inside: Vec<Item>,
}

/// A named value.
#[derive(Serialize, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) value: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) doc: String,
}

pub(super) fn family(family: &ir::Family) -> Family {
    let operations = family.operations.iter().map(|operation| {
        let modes = [
            (operation.do_.is_some(), "do"),
            (operation.dump.is_some(), "dump"),
            (operation.notification.is_some(), "notification"),
        ];
        Listed {
            name: operation.name.kernel.clone(),
            modes: modes.iter().filter(|mode| mode.0).map(|mode| mode.1).collect(),
            doc: paragraphs(&operation.doc),
        }
    });
    Family {
        name: family.name.kernel.clone(),
        protocol: match family.protocol {
            ir::Protocol::Generic { version } => format!("generic netlink, version {version}"),
            ir::Protocol::Raw { number } => format!("classic netlink, protocol {number}"),
        },
        doc: paragraphs(&family.doc),
        operations: operations.collect(),
        groups: family.groups.iter().map(|group| group.name.kernel.clone()).collect(),
    }
}

pub(super) fn operation(family: &ir::Family, operation: &ir::Operation, depth: u8) -> Operation {
    let mut needs: Vec<String> = operation
        .permissions
        .iter()
        .map(|permission| match permission {
            ir::Permission::AdminPerm => "CAP_NET_ADMIN on the host".to_owned(),
            ir::Permission::UnsAdminPerm => "CAP_NET_ADMIN in the network namespace".to_owned(),
            other => format!("{other:?}"),
        })
        .collect();
    needs.extend(operation.config_cond.iter().map(|symbol| format!("a kernel with {symbol}")));
    let view = View { family, depth };
    let header = operation.header.map(|id| &family[id]);
    let mut messages = Vec::new();
    let mut add = |mode, dir, side: &ir::Side, group: Option<ir::GroupId>| {
        messages.push(Message {
            mode,
            dir,
            number: side.id,
            group: group.map(|id| family[id].name.kernel.clone()),
            attributes: view.side(operation, side),
        });
    };
    for (mode, exchange) in [("do", &operation.do_), ("dump", &operation.dump)] {
        let Some(exchange) = exchange else { continue };
        add(mode, "request", &exchange.request, None);
        if let Some(reply) = &exchange.reply {
            add(mode, "reply", reply, None);
        }
    }
    if let Some(notification) = &operation.notification {
        add("notification", "reply", &notification.message, notification.group);
    }
    Operation {
        family: family.name.kernel.clone(),
        name: operation.name.kernel.clone(),
        doc: paragraphs(&operation.doc),
        needs,
        header: header.map(|header| Header {
            name: header.name.kernel.clone(),
            members: view.members(header),
        }),
        messages,
    }
}

/// A family, and how many more levels to describe.
#[derive(Clone, Copy)]
struct View<'f> {
    family: &'f ir::Family,
    depth: u8,
}

impl View<'_> {
    fn side(self, operation: &ir::Operation, side: &ir::Side) -> Vec<Item> {
        let Some(set) = operation.set.map(|id| &self.family[id]) else { return Vec::new() };
        if self.depth == 0 {
            return Vec::new();
        }
        let positions = side.attributes.iter();
        let attributes = positions.filter_map(|&at| set.attributes.get(at));
        let header = operation.header.map(|id| &self.family[id]);
        attributes.filter_map(|attribute| self.attribute(set, header, attribute)).collect()
    }

    fn set(self, id: ir::SetId, header: Option<&ir::Struct>) -> Vec<Item> {
        let set = &self.family[id];
        let attributes = set.attributes.iter();
        attributes.filter_map(|attribute| self.attribute(set, header, attribute)).collect()
    }

    fn attribute(
        self,
        set: &ir::Set,
        header: Option<&ir::Struct>,
        attribute: &ir::Attribute,
    ) -> Option<Item> {
        let name = &attribute.name.kernel;
        let members = header.map_or(&[][..], |header| &header.members);
        let taken = members.iter().any(|member| member.name.kernel == *name);
        Some(Item {
            name: if taken { format!("attr:{name}") } else { name.clone() },
            number: Some(attribute.id),
            r#type: kinds::attribute(self.family, set, &attribute.kind)?,
            multi: attribute.multi,
            bounds: kinds::bounds(&attribute.checks),
            doc: paragraphs(&attribute.doc),
            values: self.values(enum_of(&attribute.kind)),
            inside: self.inside(&attribute.kind),
            layouts: self.layouts(&attribute.kind),
        })
    }

    fn members(self, structure: &ir::Struct) -> Vec<Item> {
        let members = structure.members.iter().filter_map(|member| {
            let (meaning, nested) = match member.kind {
                ir::MemberKind::Int(int) => (Some(int), None),
                ir::MemberKind::Struct(id) => (None, Some(id)),
                _ => (None, None),
            };
            Some(Item {
                name: member.name.kernel.clone(),
                number: None,
                r#type: kinds::member(self.family, member.kind, member.size)?,
                multi: false,
                bounds: Vec::new(),
                doc: paragraphs(&member.doc),
                values: self.values(meaning.and_then(named)),
                inside: nested.map_or_else(Vec::new, |id| self.members(&self.family[id])),
                layouts: Vec::new(),
            })
        });
        members.collect()
    }

    fn values(self, id: Option<ir::EnumId>) -> Vec<Entry> {
        let entries = id.map_or(&[][..], |id| &self.family[id].entries).iter();
        let entry = |entry: &ir::EnumEntry| Entry {
            name: entry.name.kernel.clone(),
            value: entry.value,
            doc: paragraphs(&entry.doc),
        };
        entries.map(entry).collect()
    }

    fn inside(self, kind: &ir::Kind) -> Vec<Item> {
        let Some(below) = self.below() else { return Vec::new() };
        match kind {
            ir::Kind::Struct(id)
            | ir::Kind::StructArray(id)
            | ir::Kind::IndexedArray(ir::Element::Struct(id)) => below.members(&self.family[*id]),
            ir::Kind::Nest(set)
            | ir::Kind::IndexedArray(ir::Element::Nest(set))
            | ir::Kind::NestTypeValue { set, .. } => below.set(*set, None),
            _ => Vec::new(),
        }
    }

    fn layouts(self, kind: &ir::Kind) -> Vec<Layout> {
        let ir::Kind::SubMessage { table, .. } = kind else { return Vec::new() };
        let formats = self.family[*table].formats.iter().map(|format| {
            let header = format.header.map(|id| &self.family[id]);
            let mut inside = Vec::new();
            if let Some(below) = self.below() {
                inside.extend(header.map(|header| below.members(header)).into_iter().flatten());
                inside.extend(format.set.map(|id| below.set(id, header)).into_iter().flatten());
            }
            Layout { key: format.name.kernel.clone(), inside }
        });
        formats.collect()
    }

    /// The next level, if it should be described.
    fn below(self) -> Option<Self> {
        let depth = self.depth.checked_sub(1).filter(|depth| *depth > 0)?;
        Some(Self { depth, ..self })
    }
}

/// The enum that names the values of an attribute.
const fn enum_of(kind: &ir::Kind) -> Option<ir::EnumId> {
    match kind {
        ir::Kind::Int(int)
        | ir::Kind::IntArray(int)
        | ir::Kind::IntTypeValue { int, .. }
        | ir::Kind::IndexedArray(ir::Element::Int(int)) => named(*int),
        ir::Kind::Bitfield32(id) => *id,
        _ => None,
    }
}

const fn named(int: ir::Int) -> Option<ir::EnumId> {
    match int.meaning {
        ir::Meaning::Enum(id) | ir::Meaning::Flags(id) => Some(id),
        _ => None,
    }
}
