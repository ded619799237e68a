//! Lists the events of a family: each message id that a subscriber may receive, with the operation
//! that describes its layout.
//!
//! Generic netlink notifies under the ids of notifications and replies. Classic netlink also
//! repeats requests that changed something: subscribers to links receive `RTM_DELLINK` in the shape
//! of the request. A request whose reply has another id is a query and is never repeated.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Event, Name, Operation, OperationId};
use crate::names;

/// All events, in ascending order of their ids.
pub(super) fn resolve(raw: bool, operations: &[Operation]) -> Vec<Event> {
    let mut notified = BTreeMap::new();
    let mut replied = BTreeMap::new();
    let mut requested = BTreeMap::new();
    let mut asking = BTreeSet::new();
    for (index, operation) in operations.iter().enumerate() {
        if let Some(notification) = &operation.notification {
            notified.entry(notification.message.id).or_insert(index);
        }
        for exchange in [&operation.do_, &operation.dump].into_iter().flatten() {
            let request = exchange.request.id;
            requested.entry(request).or_insert(index);
            if let Some(reply) = &exchange.reply {
                replied.entry(reply.id).or_insert(index);
                if reply.id != request {
                    asking.insert(request);
                }
            }
        }
    }
    let mut ids: BTreeSet<u16> = notified.keys().chain(replied.keys()).copied().collect();
    if raw {
        let changes = operations.iter().filter_map(|operation| operation.do_.as_ref());
        let changes = changes.map(|exchange| exchange.request.id);
        ids.extend(changes.filter(|id| !asking.contains(id)));
    }
    let meaning = |id: &u16| {
        let requested = requested.get(id).filter(|_| raw);
        requested.or_else(|| notified.get(id)).or_else(|| replied.get(id)).copied()
    };
    let named = |id: u16| {
        let index = meaning(&id)?;
        let Name { mut kernel, c, .. } = operations[index].name.clone();
        // The reply to a dump may have another id than the reply to a request for one object.
        let single = operations[index].do_.as_ref().and_then(|exchange| exchange.reply.as_ref());
        let dump = operations[index].dump.as_ref().and_then(|exchange| exchange.reply.as_ref());
        if single.is_some_and(|reply| reply.id != id) && dump.is_some_and(|reply| reply.id == id) {
            kernel += "-dump";
        }
        let rust = names::variant(&kernel);
        Some(Event { id, name: Name { kernel, rust, c }, operation: OperationId(index) })
    };
    ids.into_iter().filter_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::family;
    use crate::ir::Family;

    fn ids(family: &Family) -> Vec<(u16, &str)> {
        family.events.iter().map(|of| (of.id, of.name.kernel.as_str())).collect()
    }

    #[test]
    fn raw_families_repeat_requests() {
        let family = family(
            "
attribute-sets: [{name: s, attributes: []}]
operations:
  enum-model: directional
  list:
    - {name: new, doc: d, attribute-set: s, do: {request: {value: 16}}}
    - {name: new-ntf, doc: d, notify: get, value: 16}
    - {name: del, doc: d, attribute-set: s, do: {request: {value: 17}}}
    - name: get
      doc: d
      attribute-set: s
      do: {request: {value: 18}, reply: {value: 16}}
    - name: stats
      doc: d
      attribute-set: s
      dump: {request: {value: 94}, reply: {value: 92}}
",
        );
        assert_eq!(ids(&family), [(16, "new"), (17, "del"), (92, "stats")]);
    }

    #[test]
    fn generic_families_notify() {
        let family = family(
            "
protocol: genetlink
attribute-sets: [{name: s, attributes: []}]
operations:
  list:
    - {name: get, doc: d, attribute-set: s, do: {reply: {}}}
    - {name: set, doc: d, attribute-set: s, do: {request: {}}}
    - {name: ntf, doc: d, notify: get}
",
        );
        assert_eq!(ids(&family), [(1, "get"), (3, "ntf")]);
    }
}
