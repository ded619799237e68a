//! Operations: ids, headers and the attributes of every message.
//!
//! In the unified model one counter gives every operation, notification and event its id. In the
//! directional model requests and replies count on their own: `do`, or else `dump`, counts for an
//! operation, and notifications count as replies. What a `dump` states about itself is kept even
//! then: devlink answers the dump of its ports with another id than a single request.

use std::collections::BTreeMap;

use super::Context;
use crate::ir::{
    Exchange, GroupId, Kind, Name, Notification, Operation, OperationId, Permission, Set, SetId,
    Side, Struct, StructId,
};
use crate::load::spec::{Message, Mode, Operation as Spec, Text};
use crate::names;
use crate::suggest::did_you_mean;

/// All operations, in the order of the spec.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>, structs: &[Struct], sets: &[Set]) -> Vec<Operation> {
    let spec = cx.spec;
    let ids = if spec.operations.directional { directional(cx) } else { unified(cx) };
    check_ids(cx, &ids);
    let mut pass = Pass { cx, structs, sets, ids: &ids };
    let list = spec.operations.list.iter().enumerate();
    list.map(|(index, operation)| pass.operation(index, operation)).collect()
}

/// Ids of one operation; the wrong side of a notification is never used.
#[derive(Debug, Clone, Copy, Default)]
struct Ids {
    request: u16,
    reply: u16,
    dump_request: u16,
    dump_reply: u16,
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
                    let message = "a message has no id of its own in the `unified` model";
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
            // A reserved number counts on neither side.
            if operation.notify.is_some() || operation.event.is_some() {
                next.reply = following(cx, operation, reply);
            }
            ids.push(Ids { reply, ..Ids::default() });
            continue;
        };
        if let Some(value) = &operation.value {
            let message = "an operation has no id of its own in the `directional` model";
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

/// No two operations may have one request, and in the unified model no two entries one id.
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
            let message = format!("the id {id} of `{name}` is that of `{}` already", first.name.value);
            let request = operation.do_.as_ref().or(operation.dump.as_ref());
            let request = request.and_then(|mode| mode.request.as_ref()?.value.as_ref());
            let at = request.or(operation.value.as_ref()).map_or(&operation.at, |value| &value.at);
            cx.report.error(at, message).related(&first.at, "first used here");
        } else {
            seen.insert(id, operation);
        }
    }
}

struct Pass<'p, 'c, 's, 't> {
    cx: &'p mut Context<'c, 's, 't>,
    structs: &'p [Struct],
    sets: &'p [Set],
    ids: &'p [Ids],
}

impl<'s> Pass<'_, '_, 's, '_> {
    fn operation(&mut self, index: usize, spec: &'s Spec) -> Operation {
        self.check_shape(spec);
        let ids = self.ids[index];
        let target = self.target(spec);
        let own_set = spec.attribute_set.as_ref();
        let set = own_set.or_else(|| target.and_then(|(_, of)| of.attribute_set.as_ref()));
        let set = set.and_then(|name| self.cx.scope.sets.find(self.cx.report, name));
        let header = self.header(spec, target.map(|(_, of)| of));
        let layout = Layout { set, header };
        let do_ = spec.do_.as_ref().map(|mode| self.exchange(layout, mode, ids.request, ids.reply));
        let dump = spec.dump.as_ref();
        let dump = dump.map(|mode| self.exchange(layout, mode, ids.dump_request, ids.dump_reply));
        Operation {
            name: self.name(spec),
            function: names::function(&spec.name),
            doc: spec.doc.clone(),
            set: set.map(SetId),
            header,
            do_,
            dump,
            notification: self.notification(spec, target, layout, ids.reply),
            permissions: spec.permissions.iter().map(|unprivileged| permission(*unprivileged)).collect(),
            config_cond: spec.config_cond.clone(),
        }
    }

    fn name(&self, spec: &Spec) -> Name {
        let operations = &self.cx.spec.operations;
        let notification = spec.notify.is_some() || spec.event.is_some();
        let prefix = operations.async_prefix.as_ref().filter(|_| notification);
        let prefix = prefix.or(operations.name_prefix.as_ref()).cloned();
        let prefix = prefix.unwrap_or_else(|| format!("{}-cmd-", self.cx.spec.name.value));
        Name {
            kernel: spec.name.value.clone(),
            rust: names::operation_type(&spec.name),
            c: names::c_constant(&[&prefix, &spec.name]),
        }
    }

    /// An entry is a request or a notification or an event, and has a set if it needs one.
    fn check_shape(&mut self, spec: &Spec) {
        let called = spec.do_.is_some() || spec.dump.is_some();
        let kinds = [called, spec.notify.is_some(), spec.event.is_some()];
        if kinds.iter().filter(|is| **is).count() > 1 {
            let message = "an operation is a request, a `notify` or an `event`, not several";
            self.cx.report.error(&spec.at, message).help("make it several operations");
        }
        if (called || spec.event.is_some()) && spec.attribute_set.is_none() {
            let message = format!("the operation `{}` needs an `attribute-set`", spec.name.value);
            self.cx.report.error(&spec.at, message);
        }
        if let (Some(group), true) = (&spec.mcgrp, called) {
            let message = "only notifications and events are sent to a multicast group";
            self.cx.report.error(&group.at, message);
        }
    }

    /// The operation whose reply a notification repeats.
    fn target(&mut self, spec: &'s Spec) -> Option<(usize, &'s Spec)> {
        let name = spec.notify.as_ref()?;
        let index = self.cx.scope.operations.find(self.cx.report, name)?;
        let target = &self.cx.spec.operations.list[index];
        if reply(target).is_none() {
            let message = format!("the operation `{}` has no reply to repeat", name.value);
            self.cx.report.error(&name.at, message).related(&target.at, "defined here");
        }
        Some((index, target))
    }

    /// A notification has the header of the operation it repeats.
    fn header(&mut self, spec: &Spec, target: Option<&Spec>) -> Option<StructId> {
        let own = spec.fixed_header.as_ref();
        let targets = target.and_then(|target| target.fixed_header.as_ref());
        let name = own.or(targets).or(self.cx.spec.operations.fixed_header.as_ref())?;
        self.cx.scope.structs.find(self.cx.report, name).map(StructId)
    }

    fn exchange(&mut self, layout: Layout, mode: &Mode, request: u16, reply: u16) -> Exchange {
        let attributes = |message: &'_ Message| message.attributes.clone();
        let requested = mode.request.as_ref().map(attributes).unwrap_or_default();
        let request = Side { id: request, attributes: self.attributes(layout, &requested) };
        let reply = mode.reply.as_ref().map(|message| Side {
            id: reply,
            attributes: self.attributes(layout, &message.attributes),
        });
        Exchange { request, reply }
    }

    fn notification(
        &mut self,
        spec: &Spec,
        target: Option<(usize, &Spec)>,
        layout: Layout,
        id: u16,
    ) -> Option<Notification> {
        if spec.notify.is_none() && spec.event.is_none() {
            return None;
        }
        let group = spec.mcgrp.as_ref();
        let group = group.and_then(|name| self.cx.scope.groups.find(self.cx.report, name));
        let attributes = match (&spec.event, target.and_then(|(_, target)| reply(target))) {
            (Some(event), _) => self.attributes(layout, &event.attributes),
            (None, Some(reply)) => self.attributes(layout, &reply.attributes),
            (None, None) => Vec::new(),
        };
        Some(Notification {
            message: Side { id, attributes },
            group: group.map(GroupId),
            of: target.map(|(index, _)| OperationId(index)),
        })
    }

    /// Attributes by name, in the order of the set. Fillers and reserved numbers carry nothing,
    /// members of the header are always there, and a repeated name says no more than the first.
    fn attributes(&mut self, layout: Layout, list: &[Text]) -> Vec<usize> {
        let Some(set) = layout.set else { return Vec::new() };
        let set = &self.sets[set];
        let mut found = Vec::new();
        for name in list {
            let attributes = &set.attributes;
            match attributes.iter().position(|attribute| attribute.name.kernel == name.value) {
                Some(index) => found.push(index),
                None if self.is_member(layout.header, name) => {}
                None => self.unknown_attribute(set, name),
            }
        }
        found.retain(|index| !matches!(set.attributes[*index].kind, Kind::Pad | Kind::Unused));
        found.sort_unstable();
        found.dedup();
        found
    }

    fn is_member(&self, header: Option<StructId>, name: &str) -> bool {
        let members = header.and_then(|header| self.structs.get(header.0));
        let members = members.map(|of| &of.members).into_iter().flatten();
        members.into_iter().any(|member| member.name.kernel == name)
    }

    /// A name close to one of the set is a slip. One like no other is but a warning: the kernel's
    /// tools never read the lists, so its own name attributes that are gone (rt_link of Linux 6.12)
    /// or in another set (nftables).
    fn unknown_attribute(&mut self, set: &Set, name: &Text) {
        if self.cx.spec.lost.contains(&name.value) {
            return;
        }
        let message = format!("the set `{}` has no attribute `{}`", set.name.kernel, name.value);
        let known = set.attributes.iter().map(|attribute| attribute.name.kernel.as_str());
        if let Some(help) = did_you_mean(name, known) {
            self.cx.report.error(&name.at, message).help(help);
            return;
        }
        let has = |set: &&Set| set.attributes.iter().any(|of| of.name.kernel == name.value);
        let other = self.sets.iter().find(has).map_or(String::new(), |other| {
            format!("; the set `{}` has one", other.name.kernel)
        });
        let help = format!("the name has no effect here{other}");
        self.cx.report.warning(&name.at, message).help(help);
    }
}

/// What a message is made of.
#[derive(Clone, Copy)]
struct Layout {
    set: Option<usize>,
    header: Option<StructId>,
}

/// The message that a notification of the operation repeats.
fn reply(operation: &Spec) -> Option<&Message> {
    let of = |mode: &'_ Option<Mode>| mode.as_ref().is_some_and(|mode| mode.reply.is_some());
    let mode = if of(&operation.do_) { &operation.do_ } else { &operation.dump };
    mode.as_ref()?.reply.as_ref()
}

const fn permission(unprivileged: bool) -> Permission {
    if unprivileged { Permission::UnsAdminPerm } else { Permission::AdminPerm }
}
