//! Operations: a request type each, and the enum of what a subscriber receives.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{docs, ident, writer};
use crate::ir::{Event, Exchange, Family, Operation, Permission, Protocol, Set, SetId};
use crate::names;

/// The requests and events of a family.
pub(super) fn emit_all(family: &Family) -> TokenStream {
    let asked: Vec<_> = family
        .operations
        .iter()
        .enumerate()
        .filter_map(|(index, operation)| Some((index, operation, asked(operation)?)))
        .collect();
    let names = asked.iter().map(|(_, operation, _)| ident(&operation.name.rust));
    let operations = (!asked.is_empty()).then(|| quote!(rt::operations!(#(#names),*);));
    let requests =
        asked.iter().map(|&(index, operation, set)| request(family, index, operation, set));
    let changes: Vec<_> = asked
        .iter()
        .filter(|(_, operation, _)| changes(family, operation))
        .map(|(_, operation, _)| ident(&operation.name.rust))
        .collect();
    let changes = (!changes.is_empty()).then(|| quote!(rt::modify!(#(#changes),*);));
    let marker = marker(family);
    let events = events(family);
    quote! {
        //! Requests, and what the kernel sends by itself.

        use super::*;

        #marker
        #operations
        #changes
        #(#requests)*
        #events
    }
}

/// The type that stands for the family where a socket asks for one.
fn marker(family: &Family) -> TokenStream {
    let protocol = match family.protocol {
        Protocol::Generic { .. } => quote!(rt::Generic),
        Protocol::Raw { number: 0 } => quote!(rt::Route),
        Protocol::Raw { number: 12 } => quote!(rt::Netfilter),
        Protocol::Raw { number } => {
            let number = Literal::u32_unsuffixed(number);
            quote!(rt::Raw<#number>)
        }
    };
    let events = family.events.iter().map(|event| {
        let id = Literal::u16_unsuffixed(event.id);
        let variant = ident(&event.name.rust);
        quote!(#variant(#id))
    });
    quote!(rt::family!(FAMILY, #protocol, [#(#events),*]);)
}

/// The type of a message with the operation's header and set.
fn message(family: &Family, operation: &Operation) -> Option<(TokenStream, proc_macro2::Ident)> {
    let header = match operation.header {
        Some(id) => {
            let name = ident(&family[id].name.rust);
            quote!(#name)
        }
        None => quote!(rt::NoHeader),
    };
    Some((header, ident(&family[operation.set?].name.rust)))
}

fn events(family: &Family) -> TokenStream {
    let name = ident(names::EVENT);
    let arms: Vec<_> = family
        .events
        .iter()
        .filter_map(|event| {
            let operation = &family[event.operation];
            let (header, view) = message(family, operation)?;
            let variant = ident(&event.name.rust);
            let doc = event_doc(operation, event);
            Some(quote!(#doc #variant(rt::WithHeader<#header, #view<'a>>)))
        })
        .collect();
    if arms.is_empty() {
        return quote! {
            /// What a subscriber receives: the spec names nothing.
            pub type #name<'a> = rt::NoEvent<'a>;
        };
    }
    quote! {
        /// What a subscriber receives.
        #[non_exhaustive]
        #[derive(Debug)]
        pub enum #name<'a> {
            #(#arms,)*
        }
    }
}

/// What an event says. A request's own doc tells what sending it does, which is another thing.
fn event_doc(operation: &Operation, event: &Event) -> TokenStream {
    let name = &event.name.kernel;
    if operation.notification.is_some() {
        return docs::summary(&operation.doc, &format!("`{name}`."));
    }
    let request = &operation.name.rust;
    let mut replies = [&operation.do_, &operation.dump]
        .into_iter()
        .flatten()
        .filter_map(|exchange| exchange.reply.as_ref());
    docs::lines([if replies.any(|reply| reply.id == event.id) {
        format!(
            "`{name}`: what answers [`{request}`], also sent by itself where the kernel does so."
        )
    } else {
        format!("`{name}`: somebody did what [`{request}`] asks for.")
    }])
}

/// The set of an operation's requests, if it can be asked for.
fn asked(operation: &Operation) -> Option<SetId> {
    if operation.do_.is_none() && operation.dump.is_none() { None } else { operation.set }
}

/// Whether flags of the netlink header tell what a request does: classic families have one
/// operation for making and changing.
fn changes(family: &Family, operation: &Operation) -> bool {
    let classic = matches!(family.protocol, Protocol::Raw { .. });
    classic && operation.do_.as_ref().is_some_and(|single| single.reply.is_none())
}

fn request(family: &Family, index: usize, operation: &Operation, set_id: SetId) -> TokenStream {
    let set = &family[set_id];
    let view = ident(&set.name.rust);
    let marker = ident(&names::set_type(&set.name.rust));
    let name = ident(&operation.name.rust);
    let generic = ident(names::REQUEST);
    let function = ident(&operation.function);
    let doc = documentation(set, operation);
    let alias = docs::alias(&operation.name.c);
    let index = Literal::usize_unsuffixed(index);
    let header = operation.header.map(|id| {
        let header = ident(&family[id].name.rust);
        quote!(, #header)
    });
    let setters = setters(family, set_id, operation);
    let reply = ident(&names::reply_type(&operation.name.rust));
    let modes = modes(operation).into_iter().map(ident);
    quote! {
        #doc
        #alias
        pub type #name = #generic<ops::#name>;

        rt::request!(
            #function, #name, #reply, #index, [#(#modes),*], #view, #marker #header
        );
        #setters
    }
}

/// The traits that say how a request can be sent.
fn modes(operation: &Operation) -> Vec<&'static str> {
    let mut modes = Vec::new();
    modes.extend(operation.do_.as_ref().map(|single| match single.reply {
        Some(_) => "DoReply",
        None => "Do",
    }));
    modes.extend(operation.dump.as_ref().map(|_| "Dump"));
    modes
}

/// Positions of the attributes that requests take, in single requests and dumps together.
fn takes(operation: &Operation) -> Vec<usize> {
    let exchanges = [&operation.do_, &operation.dump];
    let mut all: Vec<_> = exchanges
        .into_iter()
        .flatten()
        .flat_map(|exchange| exchange.request.attributes.iter().copied())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn setters(family: &Family, set_id: SetId, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name.rust);
    let set = &family[set_id];
    let owner = writer::Owner { family, set: set_id, request: true };
    let setters: Vec<_> = takes(operation)
        .into_iter()
        .filter_map(|position| set.attributes.get(position))
        .flat_map(|attribute| writer::setters(owner, attribute))
        .map(|setter| setter.emit())
        .collect();
    if setters.is_empty() { quote!() } else { quote!(impl #name { #(#setters)* }) }
}

/// What an operation does, takes and returns.
fn documentation(set: &Set, operation: &Operation) -> TokenStream {
    let doc = docs::doc(&operation.doc, &format!("The operation `{}`.", operation.name.kernel));
    let mut lines = Vec::new();
    match (&operation.do_, &operation.dump) {
        (Some(single), Some(dump)) if alike(single, dump) => {
            lines.push(exchange_line(set, "For one object and as a dump", single));
        }
        (single, dump) => {
            let single = single.iter().map(|exchange| ("For one object", exchange));
            let dump = dump.iter().map(|exchange| ("As a dump", exchange));
            lines.extend(single.chain(dump).map(|(mode, of)| exchange_line(set, mode, of)));
        }
    }
    lines.extend(operation.permissions.iter().map(|permission| {
        let place = match permission {
            Permission::AdminPerm => "in the initial user namespace",
            Permission::UnsAdminPerm => "in the user namespace that owns the network namespace",
        };
        format!("Needs `CAP_NET_ADMIN` {place}.")
    }));
    if let Some(symbol) = &operation.config_cond {
        let symbol = symbol.to_uppercase().replace('-', "_");
        lines.push(format!("Missing in kernels built without `CONFIG_{symbol}`."));
    }
    let facts = docs::lines(lines.into_iter().map(|line| format!("- {line}")));
    quote!(#doc #facts)
}

/// Whether both take and return the same attributes.
fn alike(one: &Exchange, other: &Exchange) -> bool {
    let [returned, others] =
        [one, other].map(|exchange| exchange.reply.as_ref().map(|reply| &reply.attributes));
    one.request.attributes == other.request.attributes && returned == others
}

fn exchange_line(set: &Set, mode: &str, exchange: &Exchange) -> String {
    let names = |positions: &[usize]| {
        let names: Vec<_> = positions
            .iter()
            .filter_map(|&position| set.attributes.get(position))
            .map(|attribute| format!("`{}`", attribute.name.kernel))
            .collect();
        if names.is_empty() { "no attributes".to_owned() } else { names.join(", ") }
    };
    let takes = names(&exchange.request.attributes);
    let returns = match &exchange.reply {
        Some(reply) => names(&reply.attributes),
        None => "an acknowledgement".to_owned(),
    };
    format!("{mode} it takes {takes}; it returns {returns}.")
}
