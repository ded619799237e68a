//! Constants, enums and flag sets: newtypes over the number on the wire.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rows::{self, named};
use super::value::unsigned;
use super::{docs, ident, structs};
use crate::ir::{Constant, ConstantValue, Enum, Family};

/// The types of a family.
pub(super) fn emit_all(family: &Family) -> TokenStream {
    let constants = family.constants.iter().filter_map(constant);
    let enums = family.enums.iter().enumerate().map(|(index, definition)| emit(index, definition));
    let structs = structs::emit_all(family);
    let uses_tables = !(family.enums.is_empty() && family.structs.is_empty());
    let imports = uses_tables.then(|| quote! { use super::*; });
    quote! {
        //! Constants, enums and structs.

        #imports

        #(#constants)*
        #(#enums)*
        #structs
    }
}

fn constant(constant: &Constant) -> Option<TokenStream> {
    let name = ident(&constant.name.rust);
    let doc = docs::doc(&constant.doc, &format!("The constant `{}`.", constant.name.kernel));
    let alias = docs::alias(&constant.name.c);
    Some(match constant.value.as_ref()? {
        ConstantValue::Number(number) => {
            let (of, value) = match (u32::try_from(*number), u64::try_from(*number)) {
                (Ok(number), _) => (quote!(u32), Literal::u32_unsuffixed(number)),
                (_, Ok(number)) => (quote!(u64), Literal::u64_unsuffixed(number)),
                _ => (quote!(i128), Literal::i128_unsuffixed(*number)),
            };
            quote!(#doc #alias pub const #name: #of = #value;)
        }
        ConstantValue::Text(text) => quote!(#doc #alias pub const #name: &str = #text;),
    })
}

fn emit(index: usize, definition: &Enum) -> TokenStream {
    let name = ident(&definition.name.rust);
    let int = unsigned(definition.bits);
    let kind = if definition.flags { "Flags" } else { "Values" };
    let doc = docs::doc(&definition.doc, &format!("{kind} of `{}`.", definition.name.kernel));
    let alias = docs::alias(&definition.name.c);
    let entries = definition.entries.iter().map(|entry| {
        let constant = ident(&entry.name.rust);
        let doc = docs::doc(
            &entry.doc,
            &format!(
                "The {} `{}`.",
                if definition.flags { "flag" } else { "value" },
                entry.name.kernel
            ),
        );
        let alias = docs::alias(&entry.name.c);
        let value: TokenStream = if definition.flags && entry.value > 9 {
            format!("{:#x}", entry.value).parse().unwrap_or_default()
        } else {
            let value = Literal::u64_unsuffixed(entry.value);
            quote!(#value)
        };
        quote!(#doc #alias pub const #constant: Self = Self(#value);)
    });
    let entries =
        if definition.entries.is_empty() { quote!() } else { quote!(impl #name { #(#entries)* }) };
    let traits = rows::call(
        if definition.flags { "flags" } else { "enumeration" },
        vec![
            named("name", &name),
            named("number", &int),
            named("table", format_args!("FAMILY[{index}]")),
        ],
    );
    quote! {
        #doc
        #alias
        #[derive(Default, PartialEq, Hash)]
        pub struct #name(pub #int);

        #entries

        #traits
    }
}
