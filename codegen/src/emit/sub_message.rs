//! Sub-messages: an enum of views, one arm per layout.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident};
use crate::ir::{Family, Format, SubMessage};
use crate::names;

/// The sub-messages of a family.
pub(super) fn emit_all(family: &Family) -> TokenStream {
    let all = family.sub_messages.iter().map(|sub_message| emit(family, sub_message));
    quote! {
        //! Payloads whose layout another attribute selects.

        use super::*;

        #(#all)*
    }
}

fn emit(family: &Family, sub_message: &SubMessage) -> TokenStream {
    let name = ident(&sub_message.name.rust);
    let doc = docs::doc("", &format!("The layouts of `{}`.", sub_message.name.kernel));
    let unknown = ident(names::UNKNOWN);
    let arms = sub_message.formats.iter().map(|format| {
        let variant = ident(&format.name.rust);
        let doc = format!(" Selected by `{}`.", format.name.kernel);
        match content(family, format) {
            Some(content) => quote!(#[doc = #doc] #variant(#content)),
            None => quote!(#[doc = #doc] #variant),
        }
    });
    let numbers = sub_message.formats.iter().any(|format| format.number.is_some());
    let by_number = numbers.then(|| {
        let arms = sub_message.formats.iter().filter_map(|format| {
            let number = proc_macro2::Literal::u64_unsuffixed(format.number?);
            let make = make(family, format);
            Some(quote!(#number => #make))
        });
        quote! {
            /// Reads `payload` in the layout that `number` selects; `key` is the selector's payload.
            ///
            /// # Errors
            /// The payload is shorter than the struct at its start.
            #[inline]
            pub fn select_number(
                number: u64,
                key: &'a [u8],
                payload: &'a [u8],
            ) -> Result<Self, rt::Problem> {
                Ok(match number {
                    #(#arms,)*
                    _ => Self::#unknown { key, payload },
                })
            }
        }
    });
    let by_text = (!numbers).then(|| {
        let arms = sub_message.formats.iter().map(|format| {
            let key = proc_macro2::Literal::byte_string(format.name.kernel.as_bytes());
            let make = make(family, format);
            quote!(#key => #make)
        });
        quote! {
            /// Reads `payload` in the layout that `key`, the selector's payload, selects.
            ///
            /// # Errors
            /// The payload is shorter than the struct at its start.
            #[inline]
            pub fn select(
                key: &'a [u8],
                payload: &'a [u8],
            ) -> Result<Self, rt::Problem> {
                Ok(match rt::trim_nul(key) {
                    #(#arms,)*
                    _ => Self::#unknown { key, payload },
                })
            }
        }
    });
    quote! {
        #doc
        #[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
        #[non_exhaustive]
        #[derive(Debug)]
        pub enum #name<'a> {
            #(#arms,)*
            /// A layout that the spec does not describe.
            #unknown {
                /// The selector's payload; empty if there is none.
                key: &'a [u8],
                /// The whole payload.
                payload: &'a [u8],
            },
        }

        impl<'a> #name<'a> {
            #by_text
            #by_number
        }
    }
}

/// What an arm holds.
fn content(family: &Family, format: &Format) -> Option<TokenStream> {
    let header = format.header.map(|id| ident(&family[id].name.rust));
    let view = format.set.map(|id| ident(&family[id].name.rust));
    match (header, view) {
        (None, None) => None,
        (None, Some(view)) => Some(quote!(#view<'a>)),
        (Some(header), None) => Some(quote!(#header)),
        (Some(header), Some(view)) => Some(quote!(rt::WithHeader<#header, #view<'a>>)),
    }
}

/// The expression that reads an arm from `payload`.
fn make(family: &Family, format: &Format) -> TokenStream {
    let variant = ident(&format.name.rust);
    let view = format.set.map(|id| ident(&family[id].name.rust));
    match (format.header.map(|id| ident(&family[id].name.rust)), view) {
        (None, None) => quote!(Self::#variant),
        (None, Some(view)) => quote!(Self::#variant(#view::new(payload))),
        (Some(_), None) => quote!(Self::#variant(rt::Struct::read(payload))),
        (Some(_), Some(_)) => quote!(Self::#variant(rt::WithHeader::decode(payload)?)),
    }
}
