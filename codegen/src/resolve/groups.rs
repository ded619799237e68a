//! Resolves multicast groups.

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
            // The kernel's own nftables spec has such a group.
            let message = format!("the group `{name}` has no number, so it cannot be joined");
            cx.report.warning(&group.at, message).help("add its `value`");
        }
        let c = match (&group.c_define_name, spec.raw) {
            (Some(name), _) => names::c_constant(&[name]),
            (None, false) => names::c_constant(&[&spec.name, "-mcgrp-", name]),
            // In classic netlink the names of the spec are those of the C constants.
            (None, true) => names::c_constant(&[name]),
        };
        groups.push(Group {
            name: Name { kernel: name.clone(), rust: names::constant(name), c },
            number: group.value.as_ref().map(|value| value.value),
        });
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};

    #[test]
    fn numbers_and_names() {
        let raw = family("mcast-groups: {list: [{name: rtnlgrp-link, value: 1}]}\n");
        let group = &raw.groups[0];
        assert_eq!((group.number, group.name.c.as_str()), (Some(1), "RTNLGRP_LINK"));
        let generic = family("protocol: genetlink\nmcast-groups: {list: [{name: use}]}\n");
        let group = &generic.groups[0];
        assert_eq!((group.number, group.name.c.as_str()), (None, "TEST_MCGRP_USE"));
        let nobody = "the group `mgmt` has no number, so it cannot be joined";
        assert_eq!(found("mcast-groups: {list: [{name: mgmt}]}\n"), [nobody]);
    }
}
