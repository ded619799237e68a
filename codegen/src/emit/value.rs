//! How a value of each kind is written in Rust: its codec, what a getter gives, what a setter
//! takes.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::ir::{
    Attribute, ByteOrder, BytesFormat, Element, Enum, Family, Int, Kind, Meaning, Width,
};

/// Rust for a simple value.
pub(super) struct Value {
    /// The codec type.
    pub(super) codec: TokenStream,
    /// What comes out, with lifetime `'a` where it borrows.
    pub(super) read: TokenStream,
    /// What a setter takes.
    pub(super) param: TokenStream,
    /// The codec's value from a parameter called `value`.
    pub(super) arg: TokenStream,
    /// What the parameter's type must implement, where any such type will do.
    pub(super) bound: Option<TokenStream>,
    /// End of the runtime's method names for this codec, if most attributes have it: a method whose
    /// codec need not be inferred compiles faster.
    pub(super) short: Option<&'static str>,
}

impl Value {
    /// A value that goes in as it comes out.
    pub(super) fn plain(codec: TokenStream, value: TokenStream) -> Self {
        let (read, param) = (value.clone(), value);
        Self { codec, read, param, arg: quote!(value), bound: None, short: None }
    }

    /// A value that is made of what implements `bound`.
    fn converted(
        codec: TokenStream,
        read: TokenStream,
        bound: TokenStream,
        arg: TokenStream,
    ) -> Self {
        Self { codec, read, param: quote!(impl #bound), arg, bound: Some(bound), short: None }
    }

    fn shortened(self, short: &'static str) -> Self {
        Self { short: Some(short), ..self }
    }
}

/// Rust for what attributes of `kind` hold; `None` for nests and lists, which have methods of
/// another shape.
pub(super) fn value(family: &Family, kind: &Kind) -> Option<Value> {
    Some(match kind {
        Kind::Int(int) => int_value(family, *int),
        Kind::Bitfield32(flags) => bitfield(flags.map(|id| &family[id])),
        Kind::String => text(),
        Kind::Bytes(format) => bytes(*format),
        Kind::Struct(id) => {
            let name = ident(&family[*id].name.rust);
            Value::plain(quote!(c::Struct<#name>), quote!(#name))
        }
        _ => return None,
    })
}

/// Rust for the entries of an indexed array; `None` for nests.
pub(super) fn element(family: &Family, element: Element) -> Option<Value> {
    let kind = match element {
        Element::Nest(_) | Element::Flag => return None,
        Element::Int(int) => Kind::Int(int),
        Element::String => Kind::String,
        Element::Bytes(format) => Kind::Bytes(format),
        Element::Struct(id) => Kind::Struct(id),
    };
    value(family, &kind)
}

/// Rust for an integer.
pub(super) fn int_value(family: &Family, int: Int) -> Value {
    match int.meaning {
        Meaning::Number | Meaning::Hex => {
            Value { short: int_short(int), ..Value::plain(int_codec(int), int_type(int)) }
        }
        Meaning::Ipv4 => {
            let codec = match int.order {
                ByteOrder::Big => quote!(c::Ipv4),
                ByteOrder::Host | ByteOrder::Little => quote!(c::Ipv4Host),
            };
            Value::plain(codec, quote!(core::net::Ipv4Addr))
        }
        Meaning::Enum(id) | Meaning::Flags(id) => {
            let name = ident(&family[id].name.rust);
            // Enum numbers are bit patterns: a signed width carries them all the same.
            let wire = int_codec(Int { signed: false, ..int });
            Value::plain(quote!(c::As<#name, #wire>), quote!(#name))
        }
    }
}

/// The Rust integer for an unsigned enum of `bits` bits.
pub(super) fn unsigned(bits: u8) -> TokenStream {
    let name = quote::format_ident!("u{bits}");
    quote!(#name)
}

fn int_type(int: Int) -> TokenStream {
    let name = quote::format_ident!("{}{}", if int.signed { "i" } else { "u" }, int.width.bits());
    quote!(#name)
}

/// The codec of an integer that stands for itself.
pub(super) fn int_codec(int: Int) -> TokenStream {
    let native = int_type(int);
    match (int.width, int.signed, int.order) {
        (Width::Variable, false, ByteOrder::Big) => quote!(c::Be<c::Uint>),
        (Width::Variable, true, ByteOrder::Big) => quote!(c::Be<c::Sint>),
        (Width::Variable, false, ByteOrder::Little) => quote!(c::Le<c::Uint>),
        (Width::Variable, true, ByteOrder::Little) => quote!(c::Le<c::Sint>),
        (Width::Variable, false, ByteOrder::Host) => quote!(c::Uint),
        (Width::Variable, true, ByteOrder::Host) => quote!(c::Sint),
        (Width::W8, ..) | (.., ByteOrder::Host) => native,
        (.., ByteOrder::Big) => quote!(c::Be<#native>),
        (.., ByteOrder::Little) => quote!(c::Le<#native>),
    }
}

fn bitfield(flags: Option<&Enum>) -> Value {
    let inner = match flags {
        Some(flags) if flags.bits == 32 => {
            let name = ident(&flags.name.rust);
            quote!(#name)
        }
        _ => quote!(u32),
    };
    Value::plain(quote!(rt::Bitfield<#inner>), quote!(rt::Bitfield<#inner>))
}

fn text() -> Value {
    let (read, bound) = (quote!(&'a rt::BStr), quote!(AsRef<[u8]>));
    Value::converted(quote!(c::Text), read, bound, quote!(rt::text(&value))).shortened("text")
}

fn bytes(format: BytesFormat) -> Value {
    let address = |codec: TokenStream, read: TokenStream| {
        let bound = quote!(Into<#read>);
        Value::converted(codec, read, bound, quote!(value.into()))
    };
    match format {
        BytesFormat::Plain => {
            let (read, bound) = (quote!(&'a [u8]), quote!(AsRef<[u8]>));
            Value::converted(quote!(c::Bytes), read, bound, quote!(value.as_ref()))
                .shortened("bytes")
        }
        BytesFormat::Mac => address(quote!(rt::HardwareAddr), quote!(rt::HardwareAddr)),
        BytesFormat::Ipv4 => address(quote!(c::Ipv4), quote!(core::net::Ipv4Addr)),
        BytesFormat::Ipv6 => address(quote!(c::Ipv6), quote!(core::net::Ipv6Addr)),
        BytesFormat::Ip => address(quote!(c::Ip), quote!(core::net::IpAddr)),
        BytesFormat::Uuid => Value::plain(quote!(rt::Uuid), quote!(rt::Uuid)),
    }
}

/// The short name of unsigned numbers of host order.
fn int_short(int: Int) -> Option<&'static str> {
    match (int.width, int.signed, int.order) {
        (Width::W8, false, _) => Some("u8"),
        (Width::W16, false, ByteOrder::Host) => Some("u16"),
        (Width::W32, false, ByteOrder::Host) => Some("u32"),
        (Width::W64, false, ByteOrder::Host) => Some("u64"),
        _ => None,
    }
}

/// A sentence for an attribute without doc.
pub(super) fn fallback_doc(attribute: &Attribute) -> String {
    format!("The `{}` attribute.", attribute.name.kernel)
}
