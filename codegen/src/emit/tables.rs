//! The family as data for the runtime.

use super::rows::Row;
use crate::ir::{
    Attribute, ByteOrder, BytesFormat, Checks, Element, Enum, Exchange, Family, Int, Kind, Meaning,
    MemberKind, Operation, Permission, Protocol, Selector, Set, Side, Struct, SubMessage, Width,
};

/// `tables.rs` of a family.
pub(super) fn emit(family: &Family) -> String {
    let transport = match family.protocol {
        Protocol::Generic { version } => format!("Transport::Generic({version})"),
        Protocol::Raw { number } => format!("Transport::Raw({number})"),
    };
    let mut out = "\
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
"
    .to_owned();
    let operations = family.operations.iter().map(|item| operation(family, item));
    let groups = family.groups.iter().map(|group| {
        Row::Value(format!("Group {{ name: {:?}, number: {:?} }}", group.name.kernel, group.number))
    });
    let fields = [
        Row::Value(format!("name: {:?}", family.name.kernel)),
        Row::Value(format!("transport: {transport}")),
        field("sets", family.sets.iter().map(set)),
        field("structs", family.structs.iter().map(structure)),
        field("enums", family.enums.iter().map(enumeration)),
        field("sub_messages", family.sub_messages.iter().map(sub_message)),
        field("operations", operations),
        field("groups", groups),
    ];
    fields.iter().for_each(|field| field.print(4, ",", &mut out));
    out.push_str("};\n");
    out
}

fn field(name: &str, items: impl Iterator<Item = Row>) -> Row {
    Row::List(format!("{name}: &["), items.collect(), "]")
}

fn set(set: &Set) -> Row {
    // The runtime looks attributes up by number.
    let mut attributes: Vec<_> = set.attributes.iter().collect();
    attributes.sort_by_key(|attribute| attribute.id);
    let attributes = attributes.into_iter().map(|item| attribute(set, item));
    let open = format!("Set {{ name: {:?}, attributes: &[", set.name.kernel);
    Row::List(open, attributes.collect(), "] }")
}

fn attribute(set: &Set, attribute: &Attribute) -> Row {
    let (id, name, kind) = (attribute.id, &attribute.name.kernel, kind(set, &attribute.kind));
    let mut methods = Vec::new();
    if attribute.multi {
        methods.push(".multi()".to_owned());
    }
    if attribute.checks != Checks::default() {
        methods.push(format!(".checked(&Checks::NONE{})", checks(&attribute.checks)));
    }
    Row::Chain(format!("Attribute::new({id}, {name:?}, {kind})"), methods)
}

fn checks(checks: &Checks) -> String {
    // Attributes are shorter than 64 KiB, so a larger bound says nothing.
    let len = |len: usize| u16::try_from(len).unwrap_or(u16::MAX);
    let methods = [
        checks.min.map(|min| format!(".min({min})")),
        checks.max.map(|max| format!(".max({max})")),
        checks.exact_len.or(checks.min_len).map(|min| format!(".min_len({})", len(min))),
        checks.exact_len.or(checks.max_len).map(|max| format!(".max_len({})", len(max))),
        checks.flags_mask.map(|mask| format!(".flags_mask({mask})")),
        checks.unterminated_ok.then(|| ".unterminated_ok()".to_owned()),
    ];
    methods.into_iter().flatten().collect()
}

fn kind(set: &Set, kind: &Kind) -> String {
    match kind {
        Kind::Pad => "Kind::Pad".to_owned(),
        Kind::Unused => "Kind::Unused".to_owned(),
        Kind::Flag => "Kind::Flag".to_owned(),
        Kind::Int(of) => format!("Kind::Int({})", int(*of)),
        Kind::Bitfield32(flags) => format!("Kind::Bitfield32({:?})", flags.map(|id| id.0)),
        Kind::String => "Kind::String".to_owned(),
        Kind::Bytes(format) => format!("Kind::Bytes({})", bytes(*format)),
        Kind::Struct(id) => format!("Kind::Struct({})", id.0),
        Kind::IntArray(of) => format!("Kind::IntArray({})", int(*of)),
        Kind::StructArray(id) => format!("Kind::StructArray({})", id.0),
        Kind::Nest(id) => format!("Kind::Nest({})", id.0),
        Kind::IndexedArray(of) => format!("Kind::IndexedArray({})", element(*of)),
        Kind::NestTypeValue { levels, set } => {
            format!("Kind::NestTypeValue(&{levels:?}, {})", set.0)
        }
        Kind::IntTypeValue { levels, int: of } => {
            format!("Kind::IntTypeValue(&{levels:?}, {})", int(*of))
        }
        Kind::SubMessage { table, selector } => {
            let name = match selector {
                Selector::Own(position) => {
                    set.attributes.get(*position).map_or("", |own| own.name.kernel.as_str())
                }
                Selector::Outer(name) => name,
            };
            format!("Kind::SubMessage({}, {name:?})", table.0)
        }
    }
}

fn element(element: Element) -> String {
    match element {
        Element::Nest(id) => format!("Element::Nest({})", id.0),
        Element::Int(of) => format!("Element::Int({})", int(of)),
        Element::String => "Element::String".to_owned(),
        Element::Bytes(format) => format!("Element::Bytes({})", bytes(format)),
        Element::Struct(id) => format!("Element::Struct({})", id.0),
        Element::Flag => "Element::Flag".to_owned(),
    }
}

const fn bytes(format: BytesFormat) -> &'static str {
    match format {
        BytesFormat::Plain => "Bytes::Plain",
        BytesFormat::Mac => "Bytes::Mac",
        BytesFormat::Ipv4 => "Bytes::Ipv4",
        BytesFormat::Ipv6 => "Bytes::Ipv6",
        BytesFormat::Ip => "Bytes::Ip",
        BytesFormat::Uuid => "Bytes::Uuid",
    }
}

fn int(int: Int) -> String {
    let name = match (int.width, int.signed) {
        (Width::W8, false) => "U8",
        (Width::W16, false) => "U16",
        (Width::W32, false) => "U32",
        (Width::W64, false) => "U64",
        (Width::W8, true) => "S8",
        (Width::W16, true) => "S16",
        (Width::W32, true) => "S32",
        (Width::W64, true) => "S64",
        (Width::Variable, false) => "UINT",
        (Width::Variable, true) => "SINT",
    };
    let order = match int.order {
        ByteOrder::Host => "",
        ByteOrder::Big => ".big()",
        ByteOrder::Little => ".little()",
    };
    let meant = match int.meaning {
        Meaning::Number => String::new(),
        Meaning::Hex => ".meant(Meaning::Hex)".to_owned(),
        Meaning::Ipv4 => ".meant(Meaning::Ipv4)".to_owned(),
        Meaning::Enum(id) => format!(".meant(Meaning::Enum({}))", id.0),
        Meaning::Flags(id) => format!(".meant(Meaning::Flags({}))", id.0),
    };
    format!("Int::{name}{order}{meant}")
}

fn structure(item: &Struct) -> Row {
    let members = item.members.iter().filter_map(|member| {
        let kind = match member.kind {
            MemberKind::Pad => return None,
            MemberKind::Int(of) => format!("Int({})", int(of)),
            MemberKind::Bytes(format) => format!("Bytes({})", bytes(format)),
            MemberKind::Struct(id) => format!("Struct({})", id.0),
        };
        let (name, offset, size) = (&member.name.kernel, member.offset, member.size);
        Some(Row::Value(format!("Member::new({name:?}, {offset}, {size}, MemberKind::{kind})")))
    });
    let open = format!("Struct {{ name: {:?}, size: {}, members: &[", item.name.kernel, item.size);
    Row::List(open, members.collect(), "] }")
}

fn enumeration(definition: &Enum) -> Row {
    let entries = definition
        .entries
        .iter()
        .map(|entry| Row::Value(format!("({:?}, {})", entry.name.kernel, entry.value)));
    let (name, flags) = (&definition.name.kernel, definition.flags);
    let open = format!("Enum {{ name: {name:?}, flags: {flags}, entries: &[");
    Row::Filled(open, entries.collect(), "] }")
}

fn sub_message(item: &SubMessage) -> Row {
    let formats = item.formats.iter().map(|format| {
        let (key, number) = (&format.name.kernel, format.number);
        let (header, set) = (format.header.map(|id| id.0), format.set.map(|id| id.0));
        Row::Value(format!(
            "Format {{ key: {key:?}, number: {number:?}, header: {header:?}, set: {set:?} }}"
        ))
    });
    let open = format!("SubMessage {{ name: {:?}, formats: &[", item.name.kernel);
    Row::List(open, formats.collect(), "] }")
}

fn operation(family: &Family, item: &Operation) -> Row {
    let set = item.set.map(|id| &family[id]);
    let mut methods = Vec::new();
    if let Some(single) = &item.do_ {
        methods.push(format!(".single({})", exchange(set, single)));
    }
    if let Some(dump) = &item.dump {
        methods.push(format!(".dumps({})", exchange(set, dump)));
    }
    if let Some(notification) = &item.notification {
        let (id, group) = (notification.message.id, notification.group.map(|id| id.0));
        let returns = ids(set, &notification.message);
        methods.push(format!(".notifies({id}, {group:?}, {returns})"));
    }
    match item.permissions.first() {
        Some(Permission::AdminPerm) => methods.push(".needs(Permission::Admin)".to_owned()),
        Some(Permission::UnsAdminPerm) => {
            methods.push(".needs(Permission::NamespaceAdmin)".to_owned());
        }
        None => {}
    }
    let (header, set) = (item.header.map(|id| id.0), item.set.map(|id| id.0));
    Row::Chain(format!("Operation::new({:?}, {header:?}, {set:?})", item.name.kernel), methods)
}

fn exchange(set: Option<&Set>, exchange: &Exchange) -> String {
    let replies =
        exchange.reply.as_ref().map(|reply| format!(".replies({}, {})", reply.id, ids(set, reply)));
    let (request, takes) = (exchange.request.id, ids(set, &exchange.request));
    format!("Exchange::new({request}, {takes}){}", replies.unwrap_or_default())
}

/// The numbers of the attributes of one direction.
fn ids(set: Option<&Set>, side: &Side) -> String {
    let ids: Vec<_> = side
        .attributes
        .iter()
        .filter_map(|&position| Some(set?.attributes.get(position)?.id))
        .collect();
    format!("&{ids:?}")
}
