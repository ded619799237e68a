//! Multicast groups.

use super::Context;
use crate::ir::{Group, Name};
use crate::names;

/// All groups, in the order of the spec.
pub(super) fn resolve(cx: &mut Context<'_, '_, '_>) -> Vec<Group> {
    let spec = cx.spec;
    let mut groups = Vec::new();
    for group in &spec.groups {
        let name = &group.name.value;
        if spec.raw && group.value.is_none() {
            // The kernel's own nftables has one.
            let message = format!("the group `{name}` has no number, so nobody can join it");
            cx.report.warning(&group.at, message).help("give its `value`");
        }
        let c = match (&group.c_define_name, spec.raw) {
            (Some(name), _) => names::c_constant(&[name]),
            (None, false) => names::c_constant(&[&spec.name, "-mcgrp-", name]),
            // Classic netlink numbers its groups under the very names of the spec.
            (None, true) => names::c_constant(&[name]),
        };
        groups.push(Group {
            name: Name { kernel: name.clone(), rust: names::constant(name), c },
            number: group.value.as_ref().map(|value| value.value),
        });
    }
    groups
}
