//! Makes the runtime's table of a family whose spec is read at run time.
//!
//! With the table a program talks to the family through untyped sockets and JSON, without
//! generated code. `emit` writes the same table as Rust; neither decides anything, because the
//! intermediate representation already holds every id, width and offset.
//!
//! ```no_run
//! use netloom_codegen::{Source, compile, tables};
//! use netloom_runtime::json::{Layout, decode, encode};
//! use netloom_runtime::untyped::UntypedSocket;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let source = Source::new("nlctrl.yaml", std::fs::read("nlctrl.yaml")?);
//!     let compiled = compile(&source).map_err(|found| found[0].render(&source, false))?;
//!
//!     let family = tables::family(&compiled.family);
//!     let operation = family.operation("getfamily").ok_or("no such operation")?;
//!     let request = serde_json::json!({"family-name": "nlctrl"});
//!     let request = encode(&Layout::request(family, operation), &request)?;
//!
//!     let mut socket = UntypedSocket::open(family)?;
//!     let mut replies = socket.get_all(operation, &request, 0)?;
//!     while let Some(reply) = replies.next()? {
//!         println!("{}", decode(&Layout::reply(family, operation), reply));
//!     }
//!     Ok(())
//! }
//! ```

use netloom_runtime::table::{
    Attribute, Bytes, Checks, Element, Enum, Exchange, Family, Format, Group, Int, Kind, Meaning,
    Member, MemberKind, Operation, Order, Permission, Set, Struct, SubMessage, Transport, Width,
};

use crate::ir;

/// Makes the table of `family`.
///
/// ```
/// use netloom_codegen::{Source, compile, tables};
///
/// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// let family = compile(&Source::new("shelf.yaml", spec)).unwrap().family;
/// assert_eq!(tables::family(&family).name, "shelf");
/// ```
///
/// Tables are `'static`, so the memory is never freed: make each family's table once. Indices in
/// the table are those of the intermediate representation; attributes are sorted by number.
#[must_use]
pub fn family(family: &ir::Family) -> &'static Family {
    let transport = match family.protocol {
        ir::Protocol::Generic { version } => Transport::Generic(version),
        ir::Protocol::Raw { number } => Transport::Raw(i32::try_from(number).unwrap_or(i32::MAX)),
    };
    let groups = family.groups.iter();
    Box::leak(Box::new(Family {
        name: text(&family.name.kernel),
        transport,
        sets: slice(family.sets.iter().map(set)),
        structs: slice(family.structs.iter().map(structure)),
        enums: slice(family.enums.iter().map(enumeration)),
        sub_messages: slice(family.sub_messages.iter().map(sub_message)),
        operations: slice(family.operations.iter().map(|item| operation(family, item))),
        groups: slice(
            groups.map(|group| Group { name: text(&group.name.kernel), number: group.number }),
        ),
    }))
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn slice<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.collect::<Vec<_>>().leak()
}

/// An index, an offset or a size. No spec is long enough to need more than 16 bits.
fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn set(set: &ir::Set) -> Set {
    let mut attributes: Vec<_> = set.attributes.iter().collect();
    attributes.sort_by_key(|attribute| attribute.id);
    let attributes = attributes.into_iter().map(|attribute| Attribute {
        id: attribute.id,
        name: text(&attribute.name.kernel),
        kind: kind(set, &attribute.kind),
        multi: attribute.multi,
        checks: checks(&attribute.checks),
    });
    Set { name: text(&set.name.kernel), attributes: slice(attributes) }
}

fn checks(checks: &ir::Checks) -> Option<&'static Checks> {
    if *checks == ir::Checks::default() {
        return None;
    }
    let min_len = checks.exact_len.or(checks.min_len);
    let max_len = checks.exact_len.or(checks.max_len);
    let checks = Checks {
        min: checks.min,
        max: checks.max,
        min_len: min_len.map_or(Checks::NONE.min_len, short),
        max_len: max_len.map_or(Checks::NONE.max_len, short),
        flags_mask: checks.flags_mask.unwrap_or(Checks::NONE.flags_mask),
        unterminated_ok: checks.unterminated_ok,
    };
    Some(Box::leak(Box::new(checks)))
}

fn kind(set: &ir::Set, kind: &ir::Kind) -> Kind {
    match kind {
        ir::Kind::Pad => Kind::Pad,
        ir::Kind::Unused => Kind::Unused,
        ir::Kind::Flag => Kind::Flag,
        ir::Kind::Int(of) => Kind::Int(int(*of)),
        ir::Kind::Bitfield32(flags) => Kind::Bitfield32(flags.map(|id| short(id.0))),
        ir::Kind::String => Kind::String,
        ir::Kind::Bytes(format) => Kind::Bytes(bytes(*format)),
        ir::Kind::Struct(id) => Kind::Struct(short(id.0)),
        ir::Kind::IntArray(of) => Kind::IntArray(int(*of)),
        ir::Kind::StructArray(id) => Kind::StructArray(short(id.0)),
        ir::Kind::Nest(id) => Kind::Nest(short(id.0)),
        ir::Kind::IndexedArray(of) => Kind::IndexedArray(element(*of)),
        ir::Kind::NestTypeValue { levels, set } => {
            Kind::NestTypeValue(slice(levels.iter().map(|name| text(name))), short(set.0))
        }
        ir::Kind::IntTypeValue { levels, int: of } => {
            Kind::IntTypeValue(slice(levels.iter().map(|name| text(name))), int(*of))
        }
        ir::Kind::SubMessage { table, selector } => {
            let name = match selector {
                ir::Selector::Own(position) => {
                    set.attributes.get(*position).map_or("", |own| own.name.kernel.as_str())
                }
                ir::Selector::Outer(name) => name,
            };
            Kind::SubMessage(short(table.0), text(name))
        }
    }
}

fn element(element: ir::Element) -> Element {
    match element {
        ir::Element::Nest(id) => Element::Nest(short(id.0)),
        ir::Element::Int(of) => Element::Int(int(of)),
        ir::Element::String => Element::String,
        ir::Element::Bytes(format) => Element::Bytes(bytes(format)),
        ir::Element::Struct(id) => Element::Struct(short(id.0)),
        ir::Element::Flag => Element::Flag,
    }
}

const fn bytes(format: ir::BytesFormat) -> Bytes {
    match format {
        ir::BytesFormat::Plain => Bytes::Plain,
        ir::BytesFormat::Mac => Bytes::Mac,
        ir::BytesFormat::Ipv4 => Bytes::Ipv4,
        ir::BytesFormat::Ipv6 => Bytes::Ipv6,
        ir::BytesFormat::Ip => Bytes::Ip,
        ir::BytesFormat::Uuid => Bytes::Uuid,
    }
}

fn int(int: ir::Int) -> Int {
    Int {
        width: match int.width {
            ir::Width::W8 => Width::W8,
            ir::Width::W16 => Width::W16,
            ir::Width::W32 => Width::W32,
            ir::Width::W64 => Width::W64,
            ir::Width::Variable => Width::Variable,
        },
        signed: int.signed,
        order: match int.order {
            ir::ByteOrder::Host => Order::Host,
            ir::ByteOrder::Big => Order::Big,
            ir::ByteOrder::Little => Order::Little,
        },
        meaning: match int.meaning {
            ir::Meaning::Number => Meaning::Number,
            ir::Meaning::Hex => Meaning::Hex,
            ir::Meaning::Ipv4 => Meaning::Ipv4,
            ir::Meaning::Enum(id) => Meaning::Enum(short(id.0)),
            ir::Meaning::Flags(id) => Meaning::Flags(short(id.0)),
        },
    }
}

fn structure(item: &ir::Struct) -> Struct {
    let members = item.members.iter().filter_map(|member| {
        let kind = match member.kind {
            ir::MemberKind::Pad => return None,
            ir::MemberKind::Int(of) => MemberKind::Int(int(of)),
            ir::MemberKind::Bytes(format) => MemberKind::Bytes(bytes(format)),
            ir::MemberKind::Struct(id) => MemberKind::Struct(short(id.0)),
        };
        let name = text(&member.name.kernel);
        Some(Member::new(name, short(member.offset), short(member.size), kind))
    });
    Struct { name: text(&item.name.kernel), size: short(item.size), members: slice(members) }
}

fn enumeration(item: &ir::Enum) -> Enum {
    let entries = item.entries.iter().map(|entry| (text(&entry.name.kernel), entry.value));
    Enum { name: text(&item.name.kernel), flags: item.flags, entries: slice(entries) }
}

fn sub_message(item: &ir::SubMessage) -> SubMessage {
    let formats = item.formats.iter().map(|format| Format {
        key: text(&format.name.kernel),
        number: format.number,
        header: format.header.map(|id| short(id.0)),
        set: format.set.map(|id| short(id.0)),
    });
    SubMessage { name: text(&item.name.kernel), formats: slice(formats) }
}

fn operation(family: &ir::Family, item: &ir::Operation) -> Operation {
    let set = item.set.map(|id| &family[id]);
    let header = item.header.map(|id| short(id.0));
    let mut operation =
        Operation::new(text(&item.name.kernel), header, item.set.map(|id| short(id.0)));
    operation.do_ = item.do_.as_ref().map(|mode| exchange(set, mode));
    operation.dump = item.dump.as_ref().map(|mode| exchange(set, mode));
    if let Some(notification) = &item.notification {
        let message = &notification.message;
        let group = notification.group.map(|id| short(id.0));
        operation = operation.notifies(message.id, group, ids(set, message));
    }
    operation.permission = match item.permissions.first() {
        None => Permission::Unstated,
        Some(ir::Permission::AdminPerm) => Permission::Admin,
        Some(ir::Permission::UnsAdminPerm) => Permission::NamespaceAdmin,
    };
    operation
}

fn exchange(set: Option<&ir::Set>, mode: &ir::Exchange) -> Exchange {
    let exchange = Exchange::new(mode.request.id, ids(set, &mode.request));
    match &mode.reply {
        Some(reply) => exchange.replies(reply.id, ids(set, reply)),
        None => exchange,
    }
}

/// The numbers of the attributes of one direction.
fn ids(set: Option<&ir::Set>, side: &ir::Side) -> &'static [u16] {
    let attributes = side.attributes.iter();
    slice(attributes.filter_map(|&position| Some(set?.attributes.get(position)?.id)))
}
