//! Which operations of a family most people want: where its documentation should send them first.

use netloom_codegen::ir::{Family, Operation};

/// Families whose first operations in the spec are not what most people want.
const WANTED: &[(&str, &[&str])] = &[
    ("conntrack", &["get", "delete", "get-stats"]),
    ("devlink", &["get", "info-get", "port-get", "param-get", "health-reporter-get", "reload"]),
    ("dpll", &["device-get", "pin-get", "pin-set"]),
    (
        "ethtool",
        &[
            "linkmodes-get",
            "linkstate-get",
            "rings-get",
            "channels-get",
            "features-get",
            "stats-get",
        ],
    ),
    ("mptcp_pm", &["add-addr", "del-addr", "get-addr", "set-limits"]),
    ("netdev", &["dev-get", "queue-get", "napi-get", "page-pool-get", "qstats-get"]),
    ("nfsd", &["threads-get", "threads-set", "listener-get", "rpc-status-get"]),
    ("nftables", &["newtable", "newchain", "newrule", "getrule", "newsetelem", "batch-begin"]),
    ("nl80211", &["get-wiphy", "get-interface", "trigger-scan", "get-scan"]),
    ("psp", &["dev-get", "rx-assoc", "tx-assoc", "key-rotate"]),
    ("rt-link", &["getlink", "newlink", "setlink", "dellink", "getstats"]),
    ("tc", &["newqdisc", "getqdisc", "newtclass", "newtfilter", "gettfilter"]),
    ("team", &["options-set", "options-get", "port-list-get"]),
];

/// How many operations are shown of a family that is not in the list.
const FEW: usize = 4;

/// The operations to show of a family.
pub(super) fn of(family: &Family) -> Vec<&Operation> {
    let listed = WANTED.iter().find(|(name, _)| *name == family.name.kernel);
    match listed {
        Some((_, names)) => super::requests(family)
            .filter(|operation| names.contains(&operation.name.kernel.as_str()))
            .collect(),
        None => super::requests(family).take(FEW).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources;
    use crate::workspace::root;

    #[test]
    fn what_is_wanted_is_there() {
        let specs = sources::folder(&root().join("specs"), "specs").unwrap();
        let compiled = netloom_codegen::compile_all(&specs).unwrap();
        for (name, operations) in WANTED {
            let family = compiled.iter().find(|compiled| compiled.family.name.kernel == *name);
            let family = &family.unwrap_or_else(|| panic!("there is no family {name}")).family;
            assert_eq!(of(family).len(), operations.len(), "{name} lacks one of {operations:?}");
        }
    }
}
