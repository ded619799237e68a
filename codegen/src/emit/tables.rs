//! The family as data for the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::ir::{
    Attribute, ByteOrder, BytesFormat, Checks, Element, Exchange, Family, Int, Kind, Meaning,
    MemberKind, Operation, Permission, Protocol, Selector, Set, Side, Width,
};

/// `tables.rs` of a family.
pub(super) fn emit(family: &Family) -> TokenStream {
    let name = &family.name.kernel;
    let transport = match family.protocol {
        Protocol::Generic { version } => {
            let version = Literal::u8_unsuffixed(version);
            quote!(Transport::Generic(#version))
        }
        Protocol::Raw { number } => {
            let number = Literal::u32_unsuffixed(number);
            quote!(Transport::Raw(#number))
        }
    };
    let sets = family.sets.iter().map(set);
    let structs = family.structs.iter().map(structure);
    let enums = family.enums.iter().map(enumeration);
    let sub_messages = family.sub_messages.iter().map(sub_message);
    let operations = family.operations.iter().map(|item| operation(family, item));
    let groups = family.groups.iter().map(|group| {
        let name = &group.name.kernel;
        let number = option(group.number.map(Literal::u32_unsuffixed));
        quote!(Group { name: #name, number: #number })
    });
    quote! {
        //! The family as data: what the spec says, for everything that is not typed access.

        use netloom_runtime::table::*;

        /// The family's table.
        pub(super) static FAMILY: Family = Family {
            name: #name,
            transport: #transport,
            sets: &[#(#sets),*],
            structs: &[#(#structs),*],
            enums: &[#(#enums),*],
            sub_messages: &[#(#sub_messages),*],
            operations: &[#(#operations),*],
            groups: &[#(#groups),*],
        };
    }
}

fn index(index: usize) -> Literal {
    Literal::usize_unsuffixed(index)
}

fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn set(set: &Set) -> TokenStream {
    let name = &set.name.kernel;
    // The runtime looks attributes up by number.
    let mut attributes: Vec<_> = set.attributes.iter().collect();
    attributes.sort_by_key(|attribute| attribute.id);
    let attributes = attributes.into_iter().map(|item| attribute(set, item));
    quote!(Set { name: #name, attributes: &[#(#attributes),*] })
}

fn attribute(set: &Set, attribute: &Attribute) -> TokenStream {
    let id = Literal::u16_unsuffixed(attribute.id);
    let name = &attribute.name.kernel;
    let kind = kind(set, &attribute.kind);
    let multi = attribute.multi.then(|| quote!(.multi()));
    let checks = (attribute.checks != Checks::default()).then(|| {
        let checks = checks(&attribute.checks);
        quote!(.checked(#checks))
    });
    quote!(Attribute::new(#id, #name, #kind) #multi #checks)
}

fn checks(checks: &Checks) -> TokenStream {
    let mut fields = Vec::new();
    let number = |number: i128| {
        let literal = Literal::i128_unsuffixed(number);
        quote!(Some(#literal))
    };
    // Attributes are shorter than 64 KiB, so a larger bound says nothing.
    let len = |len: usize| Literal::u16_unsuffixed(u16::try_from(len).unwrap_or(u16::MAX));
    if let Some(min) = checks.min.map(number) {
        fields.push(quote!(min: #min));
    }
    if let Some(max) = checks.max.map(number) {
        fields.push(quote!(max: #max));
    }
    if let Some(min) = checks.exact_len.or(checks.min_len).map(len) {
        fields.push(quote!(min_len: #min));
    }
    if let Some(max) = checks.exact_len.or(checks.max_len).map(len) {
        fields.push(quote!(max_len: #max));
    }
    if let Some(mask) = checks.flags_mask.map(Literal::u64_unsuffixed) {
        fields.push(quote!(flags_mask: #mask));
    }
    if checks.unterminated_ok {
        fields.push(quote!(unterminated_ok: true));
    }
    quote!(Checks { #(#fields,)* ..Checks::NONE })
}

fn kind(set: &Set, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Pad => quote!(Kind::Pad),
        Kind::Unused => quote!(Kind::Unused),
        Kind::Flag => quote!(Kind::Flag),
        Kind::Int(of) => wrap("Kind::Int", int(*of)),
        Kind::Bitfield32(flags) => {
            let flags = option(flags.map(|id| index(id.0)));
            quote!(Kind::Bitfield32(#flags))
        }
        Kind::String => quote!(Kind::String),
        Kind::Bytes(format) => wrap("Kind::Bytes", bytes(*format)),
        Kind::Struct(id) => wrap("Kind::Struct", index(id.0)),
        Kind::IntArray(of) => wrap("Kind::IntArray", int(*of)),
        Kind::StructArray(id) => wrap("Kind::StructArray", index(id.0)),
        Kind::Nest(id) => wrap("Kind::Nest", index(id.0)),
        Kind::IndexedArray(of) => wrap("Kind::IndexedArray", element(*of)),
        Kind::NestTypeValue { levels, set } => {
            let set = index(set.0);
            quote!(Kind::NestTypeValue(&[#(#levels),*], #set))
        }
        Kind::IntTypeValue { levels, int: of } => {
            let of = int(*of);
            quote!(Kind::IntTypeValue(&[#(#levels),*], #of))
        }
        Kind::SubMessage { table, selector } => {
            let table = index(table.0);
            let name = match selector {
                Selector::Own(position) => {
                    set.attributes.get(*position).map_or("", |own| own.name.kernel.as_str())
                }
                Selector::Outer(name) => name,
            };
            quote!(Kind::SubMessage(#table, #name))
        }
    }
}

/// `outer(inner)`, the variant of an enum: `Kind::Int(…)`.
fn wrap(outer: &str, inner: impl quote::ToTokens) -> TokenStream {
    let outer: TokenStream = outer.parse().unwrap_or_default();
    quote!(#outer(#inner))
}

fn element(element: Element) -> TokenStream {
    match element {
        Element::Nest(id) => wrap("Element::Nest", index(id.0)),
        Element::Int(of) => wrap("Element::Int", int(of)),
        Element::String => quote!(Element::String),
        Element::Bytes(format) => wrap("Element::Bytes", bytes(format)),
        Element::Struct(id) => wrap("Element::Struct", index(id.0)),
        Element::Flag => quote!(Element::Flag),
    }
}

fn bytes(format: BytesFormat) -> TokenStream {
    match format {
        BytesFormat::Plain => quote!(Bytes::Plain),
        BytesFormat::Mac => quote!(Bytes::Mac),
        BytesFormat::Ipv4 => quote!(Bytes::Ipv4),
        BytesFormat::Ipv6 => quote!(Bytes::Ipv6),
        BytesFormat::Ip => quote!(Bytes::Ip),
        BytesFormat::Uuid => quote!(Bytes::Uuid),
    }
}

fn int(int: Int) -> TokenStream {
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
    let name = ident(name);
    let order = match int.order {
        ByteOrder::Host => quote!(),
        ByteOrder::Big => quote!(.big()),
        ByteOrder::Little => quote!(.little()),
    };
    let meaning = match int.meaning {
        Meaning::Number => None,
        Meaning::Hex => Some(quote!(Meaning::Hex)),
        Meaning::Ipv4 => Some(quote!(Meaning::Ipv4)),
        Meaning::Enum(id) => Some(wrap("Meaning::Enum", index(id.0))),
        Meaning::Flags(id) => Some(wrap("Meaning::Flags", index(id.0))),
    };
    let meant = meaning.map(|meaning| quote!(.meant(#meaning)));
    quote!(Int::#name #order #meant)
}

fn structure(item: &crate::ir::Struct) -> TokenStream {
    let name = &item.name.kernel;
    let size = index(item.size);
    let members = item.members.iter().filter_map(|member| {
        let kind = match member.kind {
            MemberKind::Pad => return None,
            MemberKind::Int(of) => wrap("MemberKind::Int", int(of)),
            MemberKind::Bytes(format) => wrap("MemberKind::Bytes", bytes(format)),
            MemberKind::Struct(id) => wrap("MemberKind::Struct", index(id.0)),
        };
        let name = &member.name.kernel;
        let (offset, size) = (index(member.offset), index(member.size));
        Some(quote!(Member::new(#name, #offset, #size, #kind)))
    });
    quote!(Struct { name: #name, size: #size, members: &[#(#members),*] })
}

fn enumeration(definition: &crate::ir::Enum) -> TokenStream {
    let name = &definition.name.kernel;
    let flags = definition.flags;
    let entries = definition.entries.iter().map(|entry| {
        let name = &entry.name.kernel;
        let value = Literal::u64_unsuffixed(entry.value);
        quote!((#name, #value))
    });
    quote!(Enum { name: #name, flags: #flags, entries: &[#(#entries),*] })
}

fn sub_message(item: &crate::ir::SubMessage) -> TokenStream {
    let name = &item.name.kernel;
    let formats = item.formats.iter().map(|format| {
        let key = &format.name.kernel;
        let number = option(format.number.map(Literal::u64_unsuffixed));
        let header = option(format.header.map(|id| index(id.0)));
        let set = option(format.set.map(|id| index(id.0)));
        quote!(Format { key: #key, number: #number, header: #header, set: #set })
    });
    quote!(SubMessage { name: #name, formats: &[#(#formats),*] })
}

fn operation(family: &Family, item: &Operation) -> TokenStream {
    let name = &item.name.kernel;
    let set = item.set.map(|id| &family[id]);
    let header = option(item.header.map(|id| index(id.0)));
    let set_index = option(item.set.map(|id| index(id.0)));
    let single = item.do_.as_ref().map(|mode| {
        let exchange = exchange(set, mode);
        quote!(.single(#exchange))
    });
    let dump = item.dump.as_ref().map(|mode| {
        let exchange = exchange(set, mode);
        quote!(.dumps(#exchange))
    });
    let notification = item.notification.as_ref().map(|notification| {
        let id = Literal::u16_unsuffixed(notification.message.id);
        let group = option(notification.group.map(|id| index(id.0)));
        let returns = ids(set, &notification.message);
        quote!(.notifies(#id, #group, #returns))
    });
    let permission = item.permissions.first().map(|permission| match permission {
        Permission::AdminPerm => quote!(.needs(Permission::Admin)),
        Permission::UnsAdminPerm => quote!(.needs(Permission::NamespaceAdmin)),
    });
    quote!(Operation::new(#name, #header, #set_index) #single #dump #notification #permission)
}

fn exchange(set: Option<&Set>, exchange: &Exchange) -> TokenStream {
    let request = Literal::u16_unsuffixed(exchange.request.id);
    let takes = ids(set, &exchange.request);
    let replies = exchange.reply.as_ref().map(|reply| {
        let (id, returns) = (Literal::u16_unsuffixed(reply.id), ids(set, reply));
        quote!(.replies(#id, #returns))
    });
    quote!(Exchange::new(#request, #takes) #replies)
}

/// The numbers of the attributes of one direction.
fn ids(set: Option<&Set>, side: &Side) -> TokenStream {
    let ids = side
        .attributes
        .iter()
        .filter_map(|&position| set?.attributes.get(position))
        .map(|attribute| Literal::u16_unsuffixed(attribute.id));
    quote!(&[#(#ids),*])
}
