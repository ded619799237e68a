//! Views: a getter per attribute.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rows::{self, Row, named};
use super::value::{element, fallback_doc, int_codec, int_value, value};
use super::{docs, ident, writer};
use crate::ir::{Attribute, Element, Family, Int, Kind, Meaning, Selector, Set, SetId, SubMessage};
use crate::names;

/// The views and writers of a family.
pub(super) fn emit_all(family: &Family) -> TokenStream {
    let all = (0..family.sets.len()).map(|index| {
        let id = SetId(index);
        let view = view(family, id);
        let writer = writer::emit(family, id);
        quote!(#view #writer)
    });
    let sets = family.sets.iter().enumerate().map(|(index, set)| {
        let name = names::set_type(&set.name.rust);
        let (numbers, writer) = (index_len(set), names::writer_type(&set.name.rust));
        Row::Value(format!("{index} => {name} {{ numbers: {numbers}, writer: {writer} }}"))
    });
    let sets = Row::List("sets: [".into(), sets.collect(), "]");
    let sets = rows::call("sets", vec![named("table", "FAMILY"), sets]);
    let common = (!family.sets.is_empty()).then(|| {
        quote!(
            use super::*;

            #sets
        )
    });
    quote! {
        //! Attribute sets: a view that reads and a writer that writes each of them.

        #common

        #(#all)*
    }
}

/// One more than the highest number of the set: the length of a view's index.
fn index_len(set: &Set) -> usize {
    set.attributes.iter().map(|attribute| usize::from(attribute.id) + 1).max().unwrap_or(0)
}

fn view(family: &Family, id: SetId) -> TokenStream {
    let set = &family[id];
    let name = ident(&set.name.rust);
    let doc = docs::doc(&set.doc, &format!("The attributes of `{}`.", set.name.kernel));
    let generic = ident(names::VIEW);
    let marker = ident(&names::set_type(&set.name.rust));
    // Selectors that are looked up further out come along as the bytes found there.
    let outer = match set.outer_selectors.len() {
        0 => quote!(),
        count => {
            let count = Literal::usize_unsuffixed(count);
            quote!(, #count)
        }
    };
    let getters: Vec<_> = set
        .attributes
        .iter()
        .filter(|attribute| !matches!(attribute.kind, Kind::Pad | Kind::Unused))
        .map(|attribute| getter(family, id, attribute))
        .collect();
    let getters =
        if getters.is_empty() { quote!() } else { quote!(impl<'a> #name<'a> { #(#getters)* }) };
    quote! {
        #doc
        pub type #name<'a> = #generic<'a, sets::#marker #outer>;

        #getters
    }
}

/// The bytes of the selector `name` as seen from `set`.
fn key(set: &Set, name: &str) -> TokenStream {
    if let Some(own) = set.attributes.iter().find(|attribute| attribute.name.kernel == name) {
        let id = Literal::u16_unsuffixed(own.id);
        return quote!(self.view.payload(#id).unwrap_or_default());
    }
    match set.outer_selectors.iter().position(|selector| selector == name) {
        Some(position) => {
            let position = Literal::usize_unsuffixed(position);
            quote!(self.outer[#position])
        }
        None => quote!(&[]),
    }
}

fn getter(family: &Family, set_id: SetId, attribute: &Attribute) -> TokenStream {
    let set = &family[set_id];
    let id = Literal::u16_unsuffixed(attribute.id);
    let (returns, body) = match &attribute.kind {
        Kind::Flag => (quote!(bool), quote!(self.view.has(#id))),
        Kind::Nest(inner) if !family[*inner].outer_selectors.is_empty() => {
            let view = ident(&family[*inner].name.rust);
            let returned = within(family, set_id, *inner);
            let keys: Vec<_> =
                family[*inner].outer_selectors.iter().map(|name| key(set, name)).collect();
            if attribute.multi {
                (
                    quote!(impl Iterator<Item = Result<#returned, rt::DecodeError>> + use<'a>),
                    quote! {
                        let keys = [#(#keys),*];
                        let nests = self.view.all::<c::Bytes>(#id);
                        nests.map(move |bytes| Ok(#view::__within(bytes?, keys)))
                    },
                )
            } else {
                (
                    quote!(Result<Option<#returned>, rt::DecodeError>),
                    quote! {
                        let bytes = self.view.get::<c::Bytes>(#id)?;
                        Ok(bytes.map(|bytes| #view::__within(bytes, [#(#keys),*])))
                    },
                )
            }
        }
        Kind::SubMessage { table: sub_message, selector } => {
            let name = ident(&family[*sub_message].name.rust);
            let body = sub_message_body(family, set, &id, &family[*sub_message], selector);
            (quote!(Result<Option<#name<'a>>, rt::DecodeError>), body)
        }
        Kind::IndexedArray(entries) => {
            let codec = entry_codec(family, set_id, *entries);
            (
                quote!(Result<rt::Entries<'a, #codec>, rt::DecodeError>),
                quote!(self.view.entries(#id)),
            )
        }
        Kind::NestTypeValue { levels, set } => {
            let view = within(family, set_id, *set);
            let count = Literal::usize_unsuffixed(levels.len());
            (quote!(rt::Levels<'a, #view, #count>), quote!(self.view.levels(#id)))
        }
        Kind::IntTypeValue { levels, int } => {
            let codec = int_value(family, *int).codec;
            let count = Literal::usize_unsuffixed(levels.len());
            (quote!(rt::Levels<'a, #codec, #count>), quote!(self.view.levels(#id)))
        }
        kind => {
            let (codec, read) = codec(family, set_id, kind);
            if attribute.multi {
                (quote!(rt::Multi<'a, #codec>), quote!(self.view.all(#id)))
            } else {
                let codec_of = elided(family, kind, &codec);
                let get = match value(family, kind).and_then(|value| value.short) {
                    Some(name) => {
                        let name = quote::format_ident!("get_{name}");
                        quote!(#name)
                    }
                    None => quote!(get::<#codec_of>),
                };
                (quote!(Result<Option<#read>, rt::DecodeError>), quote!(self.view.#get(#id)))
            }
        }
    };
    let doc = docs::doc(&attribute.doc, &fallback_doc(attribute));
    let notes = notes(attribute);
    let alias = docs::alias(&attribute.name.c);
    let method = ident(&attribute.name.rust);
    quote! {
        #doc
        #notes
        #alias
        #[inline]
        pub fn #method(&self) -> #returns {
            #body
        }
    }
}

/// The body of a sub-message's getter.
fn sub_message_body(
    family: &Family,
    set: &Set,
    id: &Literal,
    sub_message: &SubMessage,
    selector: &Selector,
) -> TokenStream {
    match selector {
        Selector::Own(index) => {
            let Some(own) = set.attributes.get(*index) else { return quote!(Ok(None)) };
            let layout = layout(sub_message, Some(own));
            let selector = Literal::u16_unsuffixed(own.id);
            quote!(self.view.select(#id, #selector, #layout))
        }
        Selector::Outer(selector) => {
            // Which set around it has the selector is known when a message is read; what is a
            // number in one of them is a number in all.
            let mut attributes = family.sets.iter().flat_map(|set| &set.attributes);
            let layout = layout(
                sub_message,
                attributes.find(|attribute| attribute.name.kernel == *selector),
            );
            let key = key(set, selector);
            quote!(self.view.select_by(#id, #key, #layout))
        }
    }
}

/// The function that reads a sub-message, from the selector's payload and its own.
fn layout(sub_message: &SubMessage, selector: Option<&Attribute>) -> TokenStream {
    let name = ident(&sub_message.name.rust);
    let by_number = sub_message.formats.iter().any(|format| format.number.is_some());
    match selector.map(|attribute| &attribute.kind) {
        Some(Kind::Int(int)) if by_number => {
            let wire = int_codec(Int { signed: false, meaning: Meaning::Number, ..*int });
            quote!(|key, payload| {
                let number = <#wire as c::WireInt>::read(key).unwrap_or(u64::MAX);
                #name::select_number(number, key, payload)
            })
        }
        _ => quote!(#name::select),
    }
}

/// A view's name without its lifetime: in a turbofish it is inferred.
fn elided(family: &Family, kind: &Kind, codec: &TokenStream) -> TokenStream {
    match kind {
        Kind::Nest(id) => {
            let name = ident(&family[*id].name.rust);
            quote!(#name<'_>)
        }
        _ => codec.clone(),
    }
}

/// The view of a nest as the view of `set` names it: a set may hold itself.
fn within(family: &Family, set: SetId, nest: SetId) -> TokenStream {
    if nest == set {
        return quote!(Self);
    }
    let view = ident(&family[nest].name.rust);
    quote!(#view<'a>)
}

/// The codec of an attribute, and what it gives.
fn codec(family: &Family, set: SetId, kind: &Kind) -> (TokenStream, TokenStream) {
    if let Some(value) = value(family, kind) {
        return (value.codec, value.read);
    }
    match kind {
        Kind::IntArray(int) => {
            let element = int_value(family, *int).codec;
            (quote!(c::Array<#element>), quote!(c::Elements<'a, #element>))
        }
        Kind::StructArray(id) => {
            let element = ident(&family[*id].name.rust);
            let element = quote!(c::Struct<#element>);
            (quote!(c::Array<#element>), quote!(c::Elements<'a, #element>))
        }
        Kind::Nest(id) => {
            let view = within(family, set, *id);
            (view.clone(), view)
        }
        _ => (quote!(c::Bytes), quote!(&'a [u8])),
    }
}

/// The codec of an array's entries.
fn entry_codec(family: &Family, set: SetId, entries: Element) -> TokenStream {
    match entries {
        Element::Nest(id) => within(family, set, id),
        entries => element(family, entries).map_or(quote!(c::Bytes), |value| value.codec),
    }
}

/// What the type alone does not say.
fn notes(attribute: &Attribute) -> TokenStream {
    let mut notes = Vec::new();
    if let Kind::NestTypeValue { levels, .. } | Kind::IntTypeValue { levels, .. } = &attribute.kind
    {
        notes.push(String::new());
        notes.push(format!("Each value comes with numbers: {}.", levels.join(", ")));
    }
    docs::lines(notes)
}
