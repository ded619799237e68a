//! The operations that the documentation of a family sends its readers to first.

use netloom_codegen::ir::{Family, Operation};

use crate::summary::requests;

/// Families whose first operations in the spec are not the most useful ones.
const USEFUL: &[(&str, &[&str])] = &[
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

/// How many operations of a family to show that is not in the list.
const FEW: usize = 4;

/// The operations to show.
pub(super) fn operations(family: &Family) -> Vec<&Operation> {
    let listed = USEFUL.iter().find(|(name, _)| *name == family.name.kernel);
    match listed {
        Some((_, names)) => requests(family)
            .filter(|operation| names.contains(&operation.name.kernel.as_str()))
            .collect(),
        None => requests(family).take(FEW).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::sources;

    #[test]
    fn listed_operations_exist() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
        let families = sources::families(&sources::folder(&folder, "specs").unwrap()).unwrap();
        for (name, listed) in USEFUL {
            let family = families.iter().find(|family| family.name.kernel == *name);
            let family = family.unwrap_or_else(|| panic!("there is no family {name}"));
            assert_eq!(operations(family).len(), listed.len(), "{name} lacks one of {listed:?}");
        }
    }
}
