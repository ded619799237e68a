//! Dumps everything from the running kernel, and checks that the specs explain all of it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::common::{isolated, netloom, run, skip};

/// Attributes that the specs lack, as `family operation: path of the attribute`, because the kernel
/// is newer or the specs leave them out.
const UNEXPLAINED: &[&str] = &[];

/// The request for a dump that the kernel otherwise refuses.
fn request(place: &str) -> Value {
    match place {
        "nlctrl getpolicy" => json!({ "family-name": "nlctrl" }),
        "rt-link getstats" => json!({ "filter-mask": 1 }),
        _ => json!({}),
    }
}

/// Creates objects of the kinds that every kernel supports in a new namespace.
fn create_objects() {
    let requests = [
        ("do rt-link newlink --create", json!({ "ifname": "v0", "linkinfo": { "kind": "veth" } })),
        (
            "do rt-link newlink --create",
            json!({ "ifname": "b0", "linkinfo": { "kind": "bridge" } }),
        ),
        ("do rt-link setlink", json!({ "ifname": "v0", "ifi-flags": ["up"], "ifi-change": 1 })),
        (
            "do rt-neigh newneigh --create",
            json!({ "ndm-family": 2, "ndm-ifindex": 1, "ndm-state": ["permanent"], "dst": "192.0.2.9", "lladdr": "02:00:00:00:00:01" }),
        ),
        ("do rt-link setlink", json!({ "ifname": "lo", "ifi-flags": ["up"], "ifi-change": 1 })),
        (
            "do rt-addr newaddr --create",
            json!({ "ifa-family": 2, "ifa-prefixlen": 24, "ifa-index": 1, "local": "192.0.2.1" }),
        ),
        (
            "do rt-route newroute --create",
            json!({ "rtm-family": 2, "rtm-dst-len": 24, "rtm-table": 254, "rtm-type": "unicast", "dst": "198.51.100.0", "oif": 1 }),
        ),
        (
            "do rt-rule newrule --create",
            json!({ "family": 2, "action": "to-tbl", "table": 254, "priority": 77 }),
        ),
    ];
    for (words, message) in requests {
        let ran = run(netloom(words).args(["--json", &message.to_string()]));
        assert_eq!(ran.status, Some(0), "{words} {message}: {}", ran.err);
    }
}

#[test]
fn all_of_them_are_explained() {
    isolated(|| {
        create_objects();
        let families = run(&mut netloom("families --output json")).objects();
        let (mut answered, mut refused) = (Vec::new(), Vec::new());
        let mut unexplained = BTreeSet::new();
        for family in families.iter().filter(|family| family["kernel"] == true) {
            let name = family["name"].as_str().expect("a name");
            let model =
                run(&mut netloom(&format!("describe {name} --output json"))).objects().remove(0);
            for operation in model["operations"].as_array().into_iter().flatten() {
                let modes = operation["modes"].as_array().map_or(&[][..], |list| list);
                if !modes.contains(&json!("dump")) {
                    continue;
                }
                let place = format!("{name} {}", operation["name"].as_str().expect("a name"));
                let message = request(&place).to_string();
                let mut dump = netloom(&format!("dump {place} --output json --json"));
                let ran = run(dump.arg(message));
                // Other tests may change objects during a dump.
                if !matches!(ran.status, Some(0 | 3)) {
                    assert_eq!(ran.status, Some(1), "{place}: {}", ran.err);
                    refused.push(format!("{place}: {}", ran.err.trim()));
                    continue;
                }
                let mut count = 0;
                for line in ran.out.lines() {
                    let message = serde_json::from_str(line).expect("each line is an object");
                    collect(&place, &message, &mut unexplained);
                    count += 1;
                }
                answered.push(format!("{place}: {count}"));
            }
        }
        println!("answered: {answered:#?}\nrefused: {refused:#?}\nunexplained: {unexplained:#?}");
        for (place, least) in [
            ("rt-link getlink", 4),
            ("rt-link getstats", 4),
            ("rt-addr getaddr", 1),
            ("nlctrl getpolicy", 3),
            ("nlctrl getfamily", 3),
        ] {
            let count = answered.iter().find_map(|line| line.strip_prefix(&format!("{place}: ")));
            assert!(
                count.is_some_and(|count| count.parse().is_ok_and(|count: u32| count >= least))
            );
        }
        let known = |found: &&String| !UNEXPLAINED.contains(&found.as_str());
        let new: Vec<_> = unexplained.iter().filter(known).collect();
        assert!(new.is_empty(), "no spec explains {new:#?}");
        if unexplained.len() < UNEXPLAINED.len() {
            skip("a part of what no spec explains: this kernel does not send it");
        }
    });
}

/// Adds the paths of everything that is left over in a message.
fn collect(place: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "unknown" {
                    for entry in value.as_array().into_iter().flatten() {
                        let note = entry["note"].as_str().unwrap_or("not in the spec");
                        found.insert(format!("{place}.{} ({note})", entry["type"]));
                    }
                } else {
                    // The index of an entry says nothing.
                    let inner = match key.parse::<u16>() {
                        Ok(_) => place.to_owned(),
                        Err(_) => format!("{place}.{key}"),
                    };
                    collect(&inner, value, found);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(place, value, found)),
        _ => {}
    }
}
