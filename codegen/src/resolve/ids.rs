//! Assigns the ids of messages.
//!
//! In the unified model one counter numbers operations, notifications and events. In the
//! directional model requests and replies have a counter each: an operation counts with its `do`,
//! or with its `dump` if it has no `do`, and notifications count as replies. An id that a `dump`
//! states is kept in any case: devlink answers the dump of its ports under another id than a
//! request for one port.

use std::collections::BTreeMap;

use super::Context;
use crate::load::spec::{Message, Operation as Spec};

/// The ids of all operations, in the order of the spec.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>) -> Vec<Ids> {
    let ids = if cx.spec.operations.directional { directional(cx) } else { unified(cx) };
    check_ids(cx, &ids);
    ids
}

/// Ids of one operation; the wrong side of a notification is never used.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ids {
    pub(super) request: u16,
    pub(super) reply: u16,
    pub(super) dump_request: u16,
    pub(super) dump_reply: u16,
}

fn unified(cx: &mut Context<'_, '_, '_>) -> Vec<Ids> {
    let mut next = 1;
    let mut ids = Vec::new();
    for operation in &cx.spec.operations.list {
        let id = operation.value.as_ref().map_or(next, |value| value.value);
        next = following(cx, operation, id);
        ids.push(Ids { request: id, reply: id, dump_request: id, dump_reply: id });
        for mode in [&operation.do_, &operation.dump].into_iter().flatten() {
            for value in [&mode.request, &mode.reply].into_iter().flatten() {
                if let Some(value) = &value.value {
                    let message = "in the `unified` model a message cannot have its own id";
                    let help = "give the operation a `value`, or use `enum-model: directional`";
                    cx.report.error(&value.at, message).help(help);
                }
            }
        }
    }
    ids
}

fn directional(cx: &mut Context<'_, '_, '_>) -> Vec<Ids> {
    let mut next = Ids { request: 1, reply: 1, ..Ids::default() };
    let mut ids = Vec::new();
    for operation in &cx.spec.operations.list {
        let Some(mode) = operation.do_.as_ref().or(operation.dump.as_ref()) else {
            let reply = operation.value.as_ref().map_or(next.reply, |value| value.value);
            // A reserved number advances neither counter.
            if operation.notify.is_some() || operation.event.is_some() {
                next.reply = following(cx, operation, reply);
            }
            ids.push(Ids { reply, ..Ids::default() });
            continue;
        };
        if let Some(value) = &operation.value {
            let message = "in the `directional` model an operation cannot have its own id";
            let help = "give `value` to its `request` and its `reply`";
            cx.report.error(&value.at, message).help(help);
        }
        let request = value(mode.request.as_ref()).unwrap_or(next.request);
        let reply = value(mode.reply.as_ref()).unwrap_or(next.reply);
        next.request = following(cx, operation, request);
        if mode.reply.is_some() {
            next.reply = following(cx, operation, reply);
        }
        let dump = operation.dump.as_ref();
        ids.push(Ids {
            request,
            reply,
            dump_request: dump.and_then(|dump| value(dump.request.as_ref())).unwrap_or(request),
            dump_reply: dump.and_then(|dump| value(dump.reply.as_ref())).unwrap_or(reply),
        });
    }
    ids
}

fn value(message: Option<&Message>) -> Option<u16> {
    message?.value.as_ref().map(|value| value.value)
}

fn following(cx: &mut Context<'_, '_, '_>, operation: &Spec, id: u16) -> u16 {
    if !cx.spec.raw && id > u16::from(u8::MAX) {
        let message = format!("the id {id} is too large: generic netlink has 8 bits for it");
        cx.report.error(&operation.at, message);
    }
    id.wrapping_add(1)
}

/// Reports operations that share a request id, and in the unified model any entries that share an
/// id.
fn check_ids(cx: &mut Context<'_, '_, '_>, ids: &[Ids]) {
    let directional = cx.spec.operations.directional;
    let mut seen: BTreeMap<u16, &Spec> = BTreeMap::new();
    for (operation, ids) in cx.spec.operations.list.iter().zip(ids) {
        let called = operation.do_.is_some() || operation.dump.is_some();
        if directional && !called {
            continue;
        }
        let id = ids.request;
        if let Some(first) = seen.get(&id) {
            let name = &operation.name.value;
            let message =
                format!("the id {id} of `{name}` is already used by `{}`", first.name.value);
            let request = operation.do_.as_ref().or(operation.dump.as_ref());
            let request = request.and_then(|mode| mode.request.as_ref()?.value.as_ref());
            let at = request.or(operation.value.as_ref()).map_or(&operation.at, |value| &value.at);
            cx.report.error(at, message).related(&first.at, "first used here");
        } else {
            seen.insert(id, operation);
        }
    }
}
