//! Turns the IR of a family into items to compare.
//!
//! Leaves out documentation, indices, and Rust names that follow from the kernel's. Two spellings of
//! the same meaning give the same IR.

use std::collections::BTreeSet;

use netloom_codegen::ir::{
    Attribute, ConstantValue, Enum, Exchange, Family, Kind, MemberKind, Name, Operation,
    Permission, Protocol, Set, Side, Struct, SubMessage,
};

use super::model::{Field, Item, Rule, Value};
use super::{prefix, types};
use crate::headers::is_derived;

/// A family as one item.
pub(super) fn family(family: &Family) -> Item {
    let mut fields = vec![
        Rule::Any.field(
            "protocol",
            match family.protocol {
                Protocol::Generic { .. } => "genetlink".to_owned(),
                Protocol::Raw { number } => format!("netlink-raw {number}"),
            },
        ),
        Rule::Never.field("uapi-header", family.uapi_header.as_deref()),
    ];
    if let Protocol::Generic { version } = family.protocol {
        fields.push(Rule::Never.field("version", i128::from(version)));
    }
    fields.extend(names(&family.name));
    // Flags derived from a plain enum change with that.
    let definitions = constants(family)
        .chain(family.enums.iter().filter(|of| !is_derived(family, of)).map(enumeration))
        .chain(family.structs.iter().map(|of| structure(family, of)));
    let sections = [
        ("definitions", definitions.collect::<Vec<_>>()),
        ("attribute-sets", family.sets.iter().map(|of| set(family, of)).collect()),
        ("sub-messages", family.sub_messages.iter().map(|of| sub_message(family, of)).collect()),
        ("operations", family.operations.iter().map(|of| operation(family, of)).collect()),
        ("mcast-groups", groups(family).collect()),
    ];
    let sections = sections.map(|(name, items)| Item::new(name, Vec::new()).holding(items));
    Item::new(&family.name.kernel, fields).holding(sections)
}

fn names(name: &Name) -> [Field; 2] {
    [Rule::Any.field("name in Rust", &name.rust), Rule::Never.field(prefix::NAME, &name.c)]
}

fn constants(family: &Family) -> impl Iterator<Item = Item> {
    family.constants.iter().map(|constant| {
        let value: Value = match &constant.value {
            None => Value::Absent,
            Some(ConstantValue::Number(number)) => (*number).into(),
            Some(ConstantValue::Text(text)) => format!("{text:?}").into(),
        };
        let mut fields = vec![Rule::Any.field("value", value)];
        fields.extend(names(&constant.name));
        Item::new(&constant.name.kernel, fields)
    })
}

fn enumeration(of: &Enum) -> Item {
    let kind = if of.flags { "flags" } else { "enum" };
    let mut fields =
        vec![Rule::Any.field("type", kind), Rule::Any.field("bits", usize::from(of.bits))];
    fields.extend(names(&of.name));
    let entries = of.entries.iter().map(|entry| {
        let value = i128::from(entry.value);
        let mut fields = vec![Rule::Any.field("value", value)];
        fields.extend(names(&entry.name));
        Item::new(&entry.name.kernel, fields).numbered(value)
    });
    Item::new(&of.name.kernel, fields).holding(entries)
}

fn structure(family: &Family, of: &Struct) -> Item {
    let mut fields = vec![Rule::Any.field("type", "struct"), Rule::Size.field("size", of.size)];
    fields.extend(names(&of.name));
    // Padding shows in the offsets of the other members.
    let members = of.members.iter().filter(|member| member.kind != MemberKind::Pad);
    let members = members.map(|member| {
        // A struct may grow where it is embedded, too.
        let size = match member.kind {
            MemberKind::Struct(_) => Rule::Size,
            _ => Rule::Any,
        };
        let mut fields = vec![
            Rule::Any.field("offset", member.offset),
            size.field("size", member.size),
            Rule::Any.field("type", types::member(family, member.kind)),
        ];
        fields.extend(names(&member.name));
        // Generated structs are `non_exhaustive`: no program breaks when one gets a member.
        Item::new(&member.name.kernel, fields).numbered(member.offset as i128)
    });
    Item::new(&of.name.kernel, fields).holding(members)
}

fn set(family: &Family, of: &Set) -> Item {
    let whole = of.subset_of.map(|id| family[id].name.kernel.clone());
    let mut fields = vec![Rule::Never.field("subset-of", whole)];
    fields.extend(names(&of.name));
    let attributes = of.attributes.iter().map(|attribute| self::attribute(family, of, attribute));
    Item::new(&of.name.kernel, fields).holding(attributes)
}

fn attribute(family: &Family, set: &Set, of: &Attribute) -> Item {
    let checks = &of.checks;
    let repeats = of.multi.then_some("yes");
    let hex = types::is_hex(&of.kind).then_some("hex");
    let unterminated = checks.unterminated_ok.then_some("yes");
    let mut fields = vec![
        Rule::Any.field("value", i128::from(of.id)),
        Rule::Any.field("type", types::attribute(family, set, &of.kind)),
        Rule::Any.field("multi-attr", repeats),
        Rule::Never.field("display-hint", hex),
        Rule::Floor.field("min", checks.min),
        Rule::Ceiling.field("max", checks.max),
        Rule::Floor.field("min-len", checks.exact_len.or(checks.min_len)),
        Rule::Ceiling.field("max-len", checks.exact_len.or(checks.max_len)),
        Rule::Mask.field("flags-mask", checks.flags_mask.map(i128::from)),
        Rule::Never.field("unterminated-ok", unterminated),
    ];
    fields.extend(names(&of.name));
    let public = !matches!(of.kind, Kind::Pad | Kind::Unused);
    Item { public, ..Item::new(&of.name.kernel, fields) }.numbered(of.id)
}

fn sub_message(family: &Family, of: &SubMessage) -> Item {
    let formats = of.formats.iter().map(|format| {
        let header = format.header.map(|id| family[id].name.kernel.clone());
        let set = format.set.map(|id| family[id].name.kernel.clone());
        let mut fields = vec![
            Rule::Any.field("number", format.number.map(i128::from)),
            Rule::Any.field("fixed-header", header),
            Rule::Any.field("attribute-set", set),
        ];
        fields.extend(names(&format.name));
        Item::new(&format.name.kernel, fields)
    });
    Item::new(&of.name.kernel, names(&of.name).into()).holding(formats)
}

fn operation(family: &Family, of: &Operation) -> Item {
    let set = of.set.map(|id| &family[id]);
    let permissions = of.permissions.iter().map(|permission| match permission {
        Permission::AdminPerm => "admin-perm".to_owned(),
        Permission::UnsAdminPerm => "uns-admin-perm".to_owned(),
        other => format!("{other:?}"),
    });
    let mut fields = vec![
        Rule::Any.field("attribute-set", set.map(|set| set.name.kernel.clone())),
        Rule::Any.field("fixed-header", of.header.map(|id| family[id].name.kernel.clone())),
        Rule::Never.field("flags", permissions.collect::<BTreeSet<_>>()),
        Rule::Never.field("config-cond", of.config_cond.as_ref()),
    ];
    fields.extend(names(&of.name));
    let modes = [("do", &of.do_), ("dump", &of.dump)];
    let modes = modes.into_iter().filter_map(|(name, mode)| Some((name, mode.as_ref()?)));
    let modes = modes.map(|(name, mode)| exchange(name, set, mode));
    let notification = of.notification.as_ref().map(|notification| {
        let group = notification.group.map(|id| family[id].name.kernel.clone());
        let repeats = notification.of.map(|id| family[id].name.kernel.clone());
        let message = &notification.message;
        Item::new(
            "notification",
            vec![
                Rule::Any.field("value", i128::from(message.id)),
                Rule::Never.field("mcgrp", group),
                Rule::Never.field("notify", repeats),
                Rule::Never.field("attributes", attributes(set, message)),
            ],
        )
    });
    let call = of.do_.as_ref().or(of.dump.as_ref());
    let item = Item::new(&of.name.kernel, fields).holding(modes).holding(notification);
    match call {
        Some(call) => item.numbered(call.request.id),
        None => item,
    }
}

fn exchange(name: &str, set: Option<&Set>, mode: &Exchange) -> Item {
    let reply = mode.reply.as_ref();
    Item::new(
        name,
        vec![
            Rule::Any.field("request value", i128::from(mode.request.id)),
            // Requests have a method for each; views have one for every attribute of the set.
            Rule::Loss.field("request attributes", attributes(set, &mode.request)),
            Rule::Any.field("reply value", reply.map(|reply| i128::from(reply.id))),
            Rule::Never.field("reply attributes", reply.map(|reply| attributes(set, reply))),
        ],
    )
}

fn attributes(set: Option<&Set>, side: &Side) -> BTreeSet<String> {
    let known = set.map_or(&[][..], |set| &set.attributes);
    let positions = side.attributes.iter();
    positions.filter_map(|&position| Some(known.get(position)?.name.kernel.clone())).collect()
}

fn groups(family: &Family) -> impl Iterator<Item = Item> {
    family.groups.iter().map(|group| {
        let mut fields = vec![Rule::Any.field("value", group.number.map(i128::from))];
        fields.extend(names(&group.name));
        Item::new(&group.name.kernel, fields)
    })
}
