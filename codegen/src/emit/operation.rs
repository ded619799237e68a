//! Operations: a request type each, and the enum of what a subscriber receives.

use proc_macro2::TokenStream;
use quote::quote;

use super::rows::{self, Row, named};
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
    let row = |operation: &Operation| Row::Value(operation.name.rust.clone());
    let names = asked.iter().map(|(_, operation, _)| row(operation)).collect();
    let operations = (!asked.is_empty()).then(|| rows::call("operations", names));
    let requests =
        asked.iter().map(|&(index, operation, set)| request(family, index, operation, set));
    let changes: Vec<_> = asked
        .iter()
        .filter(|(_, operation, _)| changes(family, operation))
        .map(|(_, operation, _)| row(operation))
        .collect();
    let changes = (!changes.is_empty()).then(|| rows::call("flag_methods", changes));
    let marker = marker(family);
    let events = events(family);
    quote! {
        //! Requests, and the messages that the kernel sends on its own.

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
        Protocol::Generic { .. } => "rt::Generic".to_owned(),
        Protocol::Raw { number: 0 } => "rt::Route".to_owned(),
        Protocol::Raw { number: 12 } => "rt::Netfilter".to_owned(),
        Protocol::Raw { number } => format!("rt::Raw<{number}>"),
    };
    let events = family
        .events
        .iter()
        .map(|event| Row::Value(format!("{} => {}", event.id, event.name.rust)));
    let events = Row::List("events: [".into(), events.collect(), "]");
    rows::call("family", vec![named("table", "FAMILY"), named("protocol", protocol), events])
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
            /// Notifications of this family: the spec defines none.
            pub type #name<'a> = rt::NoEvent<'a>;
        };
    }
    quote! {
        /// A notification of this family.
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
    let request = format_args!("[`{}()`]", operation.function);
    let mut replies = [&operation.do_, &operation.dump]
        .into_iter()
        .flatten()
        .filter_map(|exchange| exchange.reply.as_ref());
    docs::lines([if replies.any(|reply| reply.id == event.id) {
        format!("`{name}`: the reply to {request}, which the kernel may also send on its own.")
    } else {
        format!("`{name}`: reports a change of the kind that {request} makes.")
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
    let name = ident(&operation.name.rust);
    let generic = ident(names::REQUEST);
    let function = ident(&operation.function);
    let doc = documentation(set, operation);
    let alias = docs::alias(&operation.name.c);
    let named_header = operation.header.map(|id| &family[id].name.rust);
    let header = match named_header {
        Some(name) => {
            let name = ident(name);
            quote!(#name)
        }
        None => quote!(rt::NoHeader),
    };
    let modes = modes(operation);
    let mut row = vec![
        named("name", &name),
        named("start", &function),
        named("operation", index),
        named("modes", format_args!("[{}]", modes.join(", "))),
        named("set", names::set_type(&set.name.rust)),
        named("view", &view),
    ];
    row.extend(named_header.map(|name| named("header", name)));
    let request = rows::call("request", row);
    // A change is answered by an acknowledgement, which has no type of its own.
    let reply = (modes != ["Do"]).then(|| {
        let reply = ident(&names::reply_type(&operation.name.rust));
        let doc = docs::lines([format!("The answer to [`{}()`].", operation.function)]);
        quote!(#doc pub type #reply<'a> = rt::WithHeader<#header, #view<'a>>;)
    });
    let setters = setters(family, set_id, operation);
    quote! {
        #doc
        #alias
        #[inline]
        #[must_use]
        pub fn #function() -> #name {
            #generic::__start::<#header>()
        }

        #request
        #reply
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
            lines.push(exchange_line(set, "Single request and dump", single));
        }
        (single, dump) => {
            let single = single.iter().map(|exchange| ("Single request", exchange));
            let dump = dump.iter().map(|exchange| ("Dump", exchange));
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
    format!("{mode}: takes {takes}; returns {returns}.")
}
