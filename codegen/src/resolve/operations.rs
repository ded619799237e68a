//! Resolves operations: the header and the attributes of every message.

use super::Context;
use super::ids::{self, Ids};
use crate::ir::{
    Exchange, GroupId, Kind, Name, Notification, Operation, OperationId, Permission, Set, SetId,
    Side, Struct, StructId,
};
use crate::load::spec::{Message, Mode, Operation as Spec, Text};
use crate::names;
use crate::suggest::did_you_mean;

/// All operations, in the order of the spec.
pub(super) fn resolve(
    cx: &mut Context<'_, '_, '_>,
    structs: &[Struct],
    sets: &[Set],
) -> Vec<Operation> {
    let spec = cx.spec;
    let ids = ids::resolve(cx);
    let mut pass = Pass { cx, structs, sets, ids: &ids };
    let list = spec.operations.list.iter().enumerate();
    list.map(|(index, operation)| pass.operation(index, operation)).collect()
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
            permissions: spec
                .permissions
                .iter()
                .map(|unprivileged| permission(*unprivileged))
                .collect(),
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

    /// Reports operations that are not exactly one of request, notification and event, or that lack
    /// a set.
    fn check_shape(&mut self, spec: &Spec) {
        let called = spec.do_.is_some() || spec.dump.is_some();
        let kinds = [called, spec.notify.is_some(), spec.event.is_some()];
        if kinds.iter().filter(|is| **is).count() > 1 {
            let message =
                "an operation is a request, a `notify` or an `event`, and only one of them";
            self.cx.report.error(&spec.at, message).help("split it into several operations");
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

    /// Finds attributes by name, in the order of the set. Padding and reserved numbers are left out
    /// because they carry no value, members of the header because they are always present.
    fn attributes(&mut self, layout: Layout, list: &[Text]) -> Vec<usize> {
        let Some(set) = layout.set else {
            return Vec::new();
        };
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

    /// Warns of an attribute that the set does not have. It is no error even if the name resembles
    /// one of the set: the kernel's tools never read these lists, so its own specs list attributes
    /// that no longer exist (rt_link of Linux 6.12) or belong to another set (nftables).
    fn unknown_attribute(&mut self, set: &Set, name: &Text) {
        if self.cx.spec.unreadable.contains(&name.value) {
            return;
        }
        let message = format!("the set `{}` has no attribute `{}`", set.name.kernel, name.value);
        let has = |set: &&Set| set.attributes.iter().any(|of| of.name.kernel == name.value);
        let other = self.sets.iter().find(has).map_or(String::new(), |other| {
            format!("; the set `{}` has an attribute of this name", other.name.kernel)
        });
        let known = set.attributes.iter().map(|attribute| attribute.name.kernel.as_str());
        let help = did_you_mean(name, known);
        let help = help.unwrap_or_else(|| format!("the name has no effect{other}"));
        self.cx.report.warning(&name.at, message).help(help);
    }
}

/// The parts of a message.
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

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};
    use crate::ir::{Exchange, Operation};

    fn spec(model: &str, list: &str) -> String {
        format!(
            "
protocol: genetlink-legacy
definitions:
  - {{name: head, type: struct, members: [{{name: index, type: u32}}]}}
  - {{name: other, type: struct, members: [{{name: index, type: u32}}]}}
attribute-sets:
  - name: s
    attributes:
      - {{name: a, type: u8}}
      - {{name: p, type: pad}}
      - {{name: b, type: u8}}
mcast-groups: {{list: [{{name: monitor}}]}}
operations:
  enum-model: {model}
  fixed-header: head
  list:{list}
"
        )
    }

    fn ids(exchange: Option<&Exchange>) -> (u16, Option<u16>) {
        let exchange = exchange.unwrap();
        (exchange.request.id, exchange.reply.as_ref().map(|reply| reply.id))
    }

    fn named<'f>(operations: &'f [Operation], name: &str) -> &'f Operation {
        operations.iter().find(|operation| operation.name.kernel == name).unwrap()
    }

    #[test]
    fn unified_ids_count_everything() {
        let list = "
    - {name: reserved, doc: d, value: 0}
    - {name: get, doc: d, attribute-set: s, do: {reply: {attributes: [b, p, a, b, index]}}}
    - {name: ntf, doc: d, notify: get, mcgrp: monitor}
    - {name: ev, doc: d, value: 9, attribute-set: s, event: {attributes: [b]}}
    - {name: set, doc: d, attribute-set: s, do: {request: {attributes: [a]}}}";
        let family = family(&spec("unified", list));
        let of = |name| named(&family.operations, name);
        assert!(of("reserved").set.is_none() && of("reserved").do_.is_none());
        assert_eq!(ids(of("get").do_.as_ref()), (1, Some(1)));
        // In the order of the set, without padding, members of the header and repetitions.
        let reply = of("get").do_.as_ref().unwrap().reply.clone().unwrap();
        assert_eq!(reply.attributes, [0, 2]);
        let notification = of("ntf").notification.clone().unwrap();
        assert_eq!((notification.message.id, notification.of.map(|id| id.0)), (2, Some(1)));
        assert_eq!(notification.message.attributes, [0, 2]);
        assert!(notification.group.is_some());
        assert_eq!(of("ntf").set, of("get").set);
        assert_eq!(of("ev").notification.clone().unwrap().message.id, 9);
        assert_eq!(ids(of("set").do_.as_ref()), (10, None));
    }

    #[test]
    fn directional_ids_count_on_both_sides() {
        let list = "
    - name: get
      doc: d
      attribute-set: s
      do: {request: {value: 5}, reply: {value: 7}}
      dump: {reply: {value: 3}}
    - {name: set, doc: d, attribute-set: s, do: {request: {}}}
    - {name: ntf, doc: d, notify: get}
    - {name: list, doc: d, attribute-set: s, dump: {reply: {}}}
    - {name: late, doc: d, attribute-set: s, fixed-header: other, do: {reply: {}}}
    - {name: late-ntf, doc: d, notify: late, value: 20}";
        let family = family(&spec("directional", list));
        let of = |name| named(&family.operations, name);
        assert_eq!(ids(of("get").do_.as_ref()), (5, Some(7)));
        assert_eq!(ids(of("get").dump.as_ref()), (5, Some(3)));
        assert_eq!(ids(of("set").do_.as_ref()), (6, None));
        assert_eq!(of("ntf").notification.clone().unwrap().message.id, 8);
        assert_eq!(ids(of("list").dump.as_ref()), (7, Some(9)));
        assert_eq!(ids(of("late").do_.as_ref()), (8, Some(10)));
        assert_eq!(of("late-ntf").notification.clone().unwrap().message.id, 20);
        // A notification has the header of what it repeats.
        assert_eq!(of("late-ntf").header, of("late").header);
        assert_ne!(of("late").header, of("get").header);
    }

    #[test]
    fn what_no_operation_can_be() {
        let of = |operation: &str| found(&spec("unified", &format!("\n    - {operation}")));
        let set = "the operation `x` needs an `attribute-set`";
        assert_eq!(of("{name: x, doc: d, do: {request: {}}}"), [set]);
        let notify = "unknown operation `y`";
        assert_eq!(of("{name: x, doc: d, notify: y}"), [notify]);
        let value = "in the `unified` model a message cannot have its own id";
        let with_value = "{name: x, doc: d, attribute-set: s, do: {request: {value: 3}}}";
        assert_eq!(of(with_value), [value]);
        let group = "unknown multicast group `monitr`";
        let event = "{name: x, doc: d, attribute-set: s, event: {}, mcgrp: monitr}";
        assert_eq!(of(event), [group]);
        let large = "{name: x, doc: d, attribute-set: s, value: 256, do: {}}";
        assert_eq!(of(large), ["the id 256 is too large: generic netlink has 8 bits for it"]);
        let twice = "{name: x, doc: d, attribute-set: s, do: {}}
    - {name: y, doc: d, attribute-set: s, value: 1, do: {}}";
        assert_eq!(of(twice), ["the id 1 of `y` is already used by `x`"]);
    }

    #[test]
    fn attributes_of_no_set_are_warned_of() {
        let of = |name| {
            let list = format!(
                "\n    - {{name: x, doc: d, attribute-set: s, do: {{request: {{attributes: [a, {name}]}}}}}}"
            );
            spec("unified", &list).replace("name: b,", "name: bandwidth,")
        };
        for name in ["bandwith", "elsewhere"] {
            assert_eq!(found(&of(name)), [format!("the set `s` has no attribute `{name}`")]);
            // The family compiles, and its request has the attribute that exists.
            let family = family(&of(name));
            assert_eq!(family.operations[0].do_.as_ref().unwrap().request.attributes, [0]);
        }
    }
}
