//! Structs: fields by value, read and written at the offsets the C compiler gives them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rows::{self, Row, named};
use super::value::int_value;
use super::{docs, ident};
use crate::ir::{BytesFormat, Family, Int, Meaning, Member, MemberKind, Struct};

/// The structs of a family.
pub(super) fn emit_all(family: &Family) -> TokenStream {
    family.structs.iter().enumerate().map(|(index, item)| emit(family, index, item)).collect()
}

/// A member in Rust.
struct Field {
    of: TokenStream,
    codec: TokenStream,
    /// Its value when nothing is set, where that is not `Default::default()`.
    zero: Option<TokenStream>,
}

fn emit(family: &Family, index: usize, item: &Struct) -> TokenStream {
    let name = ident(&item.name.rust);
    let kernel = &item.name.kernel;
    let doc = docs::doc(&item.doc, &format!("The struct `{kernel}`."));
    let alias = docs::alias(&item.name.c);
    let members: Vec<_> =
        item.members.iter().filter_map(|member| Some((member, field(family, member)?))).collect();
    let fields = members.iter().map(|(member, Field { of, .. })| {
        let field = ident(&member.name.rust);
        let doc = docs::doc(&member.doc, &format!("The member `{}`.", member.name.kernel));
        quote!(#doc pub #field: #of)
    });
    let wire = members.iter().map(|(member, Field { codec, .. })| {
        let (offset, codec) = (member.offset, rows::type_text(codec));
        Row::Value(format!("{offset} => {}: {codec}", member.name.rust))
    });
    let layout = rows::call(
        "structure",
        vec![
            named("name", &name),
            named("kernel", format_args!("{kernel:?}")),
            named("table", format_args!("FAMILY[{index}]")),
            named("size", item.size),
            Row::List("members: [".into(), wire.collect(), "]"),
        ],
    );
    let (derive, default) = default(&name, &members);
    quote! {
        #doc
        #alias
        #[derive(#derive PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }

        #default
        #layout
    }
}

/// `Default`: derived, or written out where a type has none.
fn default(name: &proc_macro2::Ident, members: &[(&Member, Field)]) -> (TokenStream, TokenStream) {
    if members.iter().all(|(_, field)| field.zero.is_none()) {
        return (quote!(Default,), quote!());
    }
    let fields = members.iter().map(|(member, field)| {
        let name = ident(&member.name.rust);
        match &field.zero {
            Some(zero) => quote!(#name: #zero),
            None => quote!(#name: Default::default()),
        }
    });
    let default = quote! {
        impl Default for #name {
            fn default() -> Self {
                Self { #(#fields,)* }
            }
        }
    };
    (quote!(), default)
}

/// The Rust of a member; `None` for padding.
fn field(family: &Family, member: &Member) -> Option<Field> {
    let size = Literal::usize_unsuffixed(member.size);
    let plain = |of: TokenStream| Field { codec: of.clone(), of, zero: None };
    Some(match member.kind {
        MemberKind::Pad => return None,
        MemberKind::Int(int) => int_field(family, int),
        MemberKind::Struct(id) => {
            let name = ident(&family[id].name.rust);
            Field { of: quote!(#name), codec: quote!(c::Struct<#name>), zero: None }
        }
        MemberKind::Bytes(format) => match (format, member.size) {
            (BytesFormat::Mac, ..=32) => {
                Field { of: quote!(rt::HardwareAddr), codec: quote!(c::Mac<#size>), zero: None }
            }
            (BytesFormat::Ipv4 | BytesFormat::Ip, 4) => ipv4(quote!(c::Ipv4)),
            (BytesFormat::Ipv6 | BytesFormat::Ip, 16) => Field {
                of: quote!(core::net::Ipv6Addr),
                codec: quote!(c::Ipv6),
                zero: Some(quote!(core::net::Ipv6Addr::UNSPECIFIED)),
            },
            (BytesFormat::Uuid, 16) => plain(quote!(rt::Uuid)),
            (_, size_of) => Field {
                zero: (size_of > 32).then(|| quote!([0; #size])),
                ..plain(quote!([u8; #size]))
            },
        },
    })
}

fn int_field(family: &Family, int: Int) -> Field {
    let value = int_value(family, int);
    if int.meaning == Meaning::Ipv4 {
        return ipv4(value.codec);
    }
    Field { of: value.read, codec: value.codec, zero: None }
}

fn ipv4(codec: TokenStream) -> Field {
    Field {
        of: quote!(core::net::Ipv4Addr),
        codec,
        zero: Some(quote!(core::net::Ipv4Addr::UNSPECIFIED)),
    }
}
