//! Writers: a setter per attribute, and the same setters on requests.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use super::value::{Value, element, int_value, value};
use crate::ir::{Attribute, Checks, Element, Family, Format, Kind, Meaning, Selector, Set, SetId};
use crate::names;

/// A setter in parts, so that requests can pass their arguments on.
pub(super) struct Setter {
    method: String,
    doc: String,
    generics: TokenStream,
    /// `name: type` pairs.
    params: Params,
    body: TokenStream,
}

/// What setters are methods of.
#[derive(Clone, Copy)]
pub(super) struct Owner<'f> {
    pub(super) family: &'f Family,
    /// The set they write to.
    pub(super) set: SetId,
    /// Whether it is a request, and not the writer of the set.
    pub(super) request: bool,
}

impl Owner<'_> {
    /// The writer of the set `inner`.
    fn writer(self, inner: SetId) -> TokenStream {
        if inner == self.set && !self.request {
            return quote!(Self);
        }
        let name = ident(&names::writer_type(&self.family[inner].name.rust));
        quote!(#name)
    }
}

/// The setters of a set's writer.
pub(super) fn emit(family: &Family, id: SetId) -> TokenStream {
    let set = &family[id];
    let name = ident(&names::writer_type(&set.name.rust));
    let setters: Vec<_> = set
        .attributes
        .iter()
        .flat_map(|attribute| setters(Owner { family, set: id, request: false }, attribute))
        .map(|setter| setter.emit())
        .collect();
    if setters.is_empty() { quote!() } else { quote!(impl #name { #(#setters)* }) }
}

impl Setter {
    /// The method, of a writer or of a request.
    pub(super) fn emit(&self) -> TokenStream {
        let Self { doc, generics, body, .. } = self;
        let method = ident(&self.method);
        let params = self.params.iter().map(|(name, of)| quote!(#name: #of));
        let doc = format!(" {doc}");
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #method #generics(&mut self #(, #params)*) -> &mut Self {
                #body
            }
        }
    }
}

/// The setters of an attribute: one, or one per layout of a sub-message.
pub(super) fn setters(owner: Owner<'_>, attribute: &Attribute) -> Vec<Setter> {
    let family = owner.family;
    let set = &family[owner.set];
    let id = Literal::u16_unsuffixed(attribute.id);
    let one = |generics, params, body| {
        vec![Setter {
            method: attribute.name.rust.clone(),
            doc: setter_doc(set, attribute),
            generics,
            params,
            body,
        }]
    };
    match &attribute.kind {
        Kind::Pad | Kind::Unused => Vec::new(),
        Kind::Flag => one(
            quote!(),
            vec![(quote!(present), quote!(bool))],
            quote!(self.put_flag(#id, present)),
        ),
        Kind::IntArray(int) => array(&int_value(family, *int), &id, one),
        Kind::StructArray(of) => {
            let name = ident(&family[*of].name.rust);
            let value = Value::plain(quote!(c::Struct<#name>), quote!(#name));
            array(&value, &id, one)
        }
        Kind::Nest(inner) => {
            let writer = owner.writer(*inner);
            one(
                quote!(),
                vec![(quote!(fill), quote!(impl FnOnce(&mut #writer)))],
                quote!(self.put_nest::<#writer>(#id, fill)),
            )
        }
        Kind::IndexedArray(entries) => indexed(owner, *entries, attribute, one),
        Kind::NestTypeValue { levels, set } => {
            let writer = owner.writer(*set);
            let count = Literal::usize_unsuffixed(levels.len());
            one(
                quote!(),
                vec![
                    (quote!(numbers), quote!([u16; #count])),
                    (quote!(fill), quote!(impl FnOnce(&mut #writer))),
                ],
                quote!(self.put_levels::<#writer>(#id, &numbers, fill)),
            )
        }
        Kind::IntTypeValue { levels, int } => {
            let Value { codec, param, .. } = int_value(family, *int);
            let count = Literal::usize_unsuffixed(levels.len());
            one(
                quote!(),
                vec![(quote!(numbers), quote!([u16; #count])), (quote!(value), param)],
                quote!(self.put_level_value::<#codec>(#id, &numbers, value)),
            )
        }
        Kind::SubMessage { table: sub_message, selector } => {
            let selector = Selection::new(family, set, selector);
            let formats = &family[*sub_message].formats;
            let mut all: Vec<_> =
                formats.iter().map(|format| selector.format(owner, attribute, format)).collect();
            all.push(selector.other(attribute));
            all
        }
        kind => {
            let Some(Value { codec, param, arg, bound, short, .. }) = value(family, kind) else {
                return Vec::new();
            };
            let checked = attribute.checks != Checks::default();
            let named = |put: &str, name| {
                let put = quote::format_ident!("{put}_{name}");
                (quote!(#put), quote!(value))
            };
            let (put, arg) = match (short, checked) {
                (Some(name), false) => named("put", name),
                (Some(name), true) if bound.is_some() => named("put_checked", name),
                (_, false) => (quote!(put_attr::<#codec>), arg),
                (_, true) => (quote!(put_checked::<#codec>), arg),
            };
            one(quote!(), vec![(quote!(value), param)], quote!(self.#put(#id, #arg)))
        }
    }
}

fn setter_doc(set: &Set, attribute: &Attribute) -> String {
    let method = &attribute.name.rust;
    let link = format!("[`{}`]({}#method.{method})", attribute.name.kernel, set.name.rust);
    let checks = &attribute.checks;
    let mut bounds = Vec::new();
    let mut add = |text: &str, bound: Option<String>| {
        bounds.extend(bound.map(|bound| format!("{text} {bound}")));
    };
    add("at least", checks.min.map(|bound| bound.to_string()));
    add("at most", checks.max.map(|bound| bound.to_string()));
    add("exactly", checks.exact_len.map(|bound| format!("{bound} bytes")));
    add("at least", checks.min_len.map(|bound| format!("{bound} bytes")));
    add("at most", checks.max_len.map(|bound| format!("{bound} bytes")));
    if attribute.multi {
        bounds.push("call it once for each value".to_owned());
    }
    let bounds = if bounds.is_empty() { String::new() } else { format!(": {}", bounds.join(", ")) };
    format!("Sets {link}{bounds}.")
}

type Params = Vec<(TokenStream, TokenStream)>;

fn array(
    value: &Value,
    id: &Literal,
    one: impl Fn(TokenStream, Params, TokenStream) -> Vec<Setter>,
) -> Vec<Setter> {
    let Value { codec, read, .. } = value;
    one(
        quote!(),
        vec![(quote!(values), quote!(&[#read]))],
        quote!(self.put_array::<#codec>(#id, values)),
    )
}

/// The setter of an indexed array: entries are numbered from `first`, for receivers differ.
fn indexed(
    owner: Owner<'_>,
    entries: Element,
    attribute: &Attribute,
    one: impl Fn(TokenStream, Params, TokenStream) -> Vec<Setter>,
) -> Vec<Setter> {
    let id = Literal::u16_unsuffixed(attribute.id);
    if let Element::Nest(inner) = entries {
        let writer = owner.writer(inner);
        return one(
            quote!(<T>),
            vec![
                (quote!(first), quote!(u16)),
                (quote!(entries), quote!(impl IntoIterator<Item = T>)),
                (quote!(fill), quote!(impl FnMut(&mut #writer, T))),
            ],
            quote!(self.put_nests::<#writer, T>(#id, first, entries, fill)),
        );
    }
    let Some(Value { codec, param, arg, bound, .. }) = element(owner.family, entries) else {
        return Vec::new();
    };
    let (generics, item) = match bound {
        Some(bound) => (quote!(<T: #bound>), quote!(T)),
        None => (quote!(), param),
    };
    one(
        generics,
        vec![
            (quote!(first), quote!(u16)),
            (quote!(entries), quote!(impl IntoIterator<Item = #item>)),
        ],
        // Only some arrays have bounds, but entries come from loops: checking all is cheap.
        quote! {
            self.put_entries(#id, first, entries, |w, index, value| {
                w.put_entry::<#codec>(index, #arg);
            })
        },
    )
}

/// How the layout of a sub-message is chosen when it is written.
struct Selection {
    /// What writes the selector.
    write: Option<SelectorAttribute>,
}

struct SelectorAttribute {
    id: Literal,
    /// Its value, where the selector is a number, and whether numbers have names.
    number: Option<(Value, bool)>,
}

impl Selection {
    fn new(family: &Family, set: &Set, selector: &Selector) -> Self {
        let Selector::Own(index) = selector else { return Self { write: None } };
        let write = set.attributes.get(*index).map(|attribute| {
            let number = match attribute.kind {
                Kind::Int(int) => {
                    let named = matches!(int.meaning, Meaning::Enum(_) | Meaning::Flags(_));
                    Some((int_value(family, int), named))
                }
                _ => None,
            };
            SelectorAttribute { id: Literal::u16_unsuffixed(attribute.id), number }
        });
        Self { write }
    }

    /// The call that writes the selector of a layout.
    fn write(&self, format: &Format) -> TokenStream {
        let Some(selector) = &self.write else { return quote!() };
        let id = &selector.id;
        match (&selector.number, format.number) {
            (Some((Value { codec, param, .. }, named)), Some(number)) => {
                let number = Literal::u64_unsuffixed(number);
                let value = if *named { quote!(#param(#number)) } else { quote!(#number) };
                quote!(.put_selector::<#codec>(#id, #value))
            }
            _ => {
                let key = &format.name.kernel;
                quote!(.put_selected(#id, #key))
            }
        }
    }

    /// The setter of one layout.
    fn format(&self, owner: Owner<'_>, attribute: &Attribute, format: &Format) -> Setter {
        let id = Literal::u16_unsuffixed(attribute.id);
        let selected = self.write(format);
        let mut params = Vec::new();
        let writer = format.set.map(|set| owner.writer(set));
        if let Some(header) = format.header {
            let header = ident(&owner.family[header].name.rust);
            params.push((quote!(header), quote!(#header)));
        }
        if let Some(writer) = &writer {
            params.push((quote!(fill), quote!(impl FnOnce(&mut #writer))));
        }
        let put = match (format.header, &writer) {
            (None, Some(writer)) => quote!(put_nest::<#writer>(#id, fill)),
            (Some(_), Some(writer)) => quote!(put_message::<_, #writer>(#id, &header, fill)),
            (Some(_), None) => quote!(put_header(#id, &header)),
            (None, None) => quote!(put_payload(#id, |_| {})),
        };
        let body = quote!(self #selected .#put);
        let selected = match self.write {
            Some(_) => ", and the selector",
            None => "",
        };
        let doc = format!(
            "Sets `{}` in the layout for `{}`{selected}.",
            attribute.name.kernel, format.name.kernel
        );
        let method = names::format_method(&attribute.name.kernel, &format.suffix);
        Setter { method, doc, generics: quote!(), params, body }
    }

    /// The setter for layouts that the spec does not know.
    fn other(&self, attribute: &Attribute) -> Setter {
        let id = Literal::u16_unsuffixed(attribute.id);
        let mut params = Vec::new();
        let mut selected = quote!();
        match &self.write {
            Some(SelectorAttribute { id: selector, number: None }) => {
                params.push((quote!(kind), quote!(impl AsRef<[u8]>)));
                selected = quote!(.put_selected(#selector, kind));
            }
            Some(SelectorAttribute { id: selector, number: Some((value, _)) }) => {
                let Value { codec, param, .. } = value;
                params.push((quote!(kind), param.clone()));
                selected = quote!(.put_selector::<#codec>(#selector, kind));
            }
            None => {}
        }
        params.push((quote!(fill), quote!(impl FnOnce(&mut rt::RawWriter<'_>))));
        let body = quote!(self #selected .put_other(#id, fill));
        Setter {
            method: names::format_method(&attribute.name.kernel, "other"),
            doc: format!(
                "Sets `{}` in a layout that the spec does not describe.",
                attribute.name.kernel
            ),
            generics: quote!(),
            params,
            body,
        }
    }
}
