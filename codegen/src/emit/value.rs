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
}

impl Value {
    /// A value that goes in as it comes out.
    fn plain(codec: TokenStream, value: TokenStream) -> Self {
        Self { codec, read: value.clone(), param: value, arg: quote!(value) }
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
            Value::plain(quote!(#name), quote!(#name))
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
        Meaning::Number | Meaning::Hex => Value::plain(int_codec(int), int_type(int)),
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
    Value {
        codec: quote!(c::Text),
        read: quote!(&'a rt::BStr),
        param: quote!(impl AsRef<[u8]>),
        arg: quote!(rt::text(&value)),
    }
}

fn bytes(format: BytesFormat) -> Value {
    let address = |codec: TokenStream, read: TokenStream| Value {
        param: quote!(impl Into<#read>),
        arg: quote!(value.into()),
        codec,
        read,
    };
    match format {
        BytesFormat::Plain => Value {
            codec: quote!(c::Bytes),
            read: quote!(&'a [u8]),
            param: quote!(impl AsRef<[u8]>),
            arg: quote!(value.as_ref()),
        },
        BytesFormat::Mac => address(quote!(rt::HardwareAddr), quote!(rt::HardwareAddr)),
        BytesFormat::Ipv4 => address(quote!(c::Ipv4), quote!(core::net::Ipv4Addr)),
        BytesFormat::Ipv6 => address(quote!(c::Ipv6), quote!(core::net::Ipv6Addr)),
        BytesFormat::Ip => address(quote!(c::Ip), quote!(core::net::IpAddr)),
        BytesFormat::Uuid => Value::plain(quote!(rt::Uuid), quote!(rt::Uuid)),
    }
}

/// End of the runtime's method names for a codec that most attributes have: a method that is not
/// generic compiles faster.
pub(super) fn common(codec: &TokenStream) -> Option<&'static str> {
    let codec = codec.to_string().replace(' ', "");
    ["u8", "u16", "u32", "u64", "c::Text", "c::Bytes"]
        .into_iter()
        .zip(["u8", "u16", "u32", "u64", "text", "bytes"])
        .find(|(name, _)| *name == codec)
        .map(|(_, method)| method)
}

/// A sentence for an attribute without doc.
pub(super) fn fallback_doc(attribute: &Attribute) -> String {
    format!("The `{}` attribute.", attribute.name.kernel)
}
