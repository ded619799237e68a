//! `do` and `dump` against the running kernel, compared with `ip`.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::common::{installed, isolated, netloom, run};

/// A request with a message, expected to succeed.
#[track_caller]
fn request(words: &str, message: &Value) -> Vec<Value> {
    run(netloom(words).args(["--output", "json", "--json", &message.to_string()])).objects()
}

fn veth(name: &str) -> Value {
    json!({ "ifname": name, "linkinfo": { "kind": "veth" } })
}

/// What `ip` prints.
fn ip(words: &str) -> Vec<Value> {
    let output = Command::new("ip").args(words.split(' ')).output().expect("it is installed");
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

#[test]
fn what_is_made_is_found_and_removed() {
    isolated(|| {
        let made = json!({ "ifname": "b0", "mtu": 1400, "linkinfo": { "kind": "bridge" } });
        assert!(request("do rt-link newlink --create --excl", &made).is_empty());
        let named = json!({ "ifname": "b0" });
        let found = request("do rt-link getlink", &named);
        assert_eq!(
            (&found[0]["mtu"], &found[0]["linkinfo"]["kind"]),
            (&json!(1400), &json!("bridge"))
        );

        let again = run(netloom("do rt-link newlink --create --excl --json")
            .arg(r#"{"ifname": "b0", "linkinfo": {"kind": "bridge"}}"#));
        assert_eq!(again.status, Some(1));
        assert_eq!(again.err, "netloom: rt-link newlink: File exists (EEXIST)\n");

        assert!(request("do rt-link dellink", &named).is_empty());
        let gone = run(netloom("do rt-link getlink --json").arg(named.to_string()));
        assert_eq!((gone.status, gone.out.as_str()), (Some(1), ""));
    });
}

#[test]
fn flags_make_the_difference() {
    isolated(|| {
        let up = json!({ "ifi-index": 1, "ifi-flags": ["up"], "ifi-change": 1 });
        request("do rt-link setlink", &up);
        let route = |gateway: &str| {
            json!({
                "rtm-family": 2, "rtm-dst-len": 24, "rtm-table": 254, "rtm-type": "unicast",
                "dst": "192.0.2.0", "oif": 1, "priority": 5, "prefsrc": gateway,
            })
        };
        let prefsrc = || -> Vec<Value> {
            let filter = json!({ "rtm-family": 2, "rtm-table": 254 });
            let routes = request("dump rt-route getroute", &filter);
            routes
                .iter()
                .filter(|route| route["dst"] == "192.0.2.0")
                .map(|route| route["prefsrc"].clone())
                .collect()
        };
        request("do rt-route newroute --create --excl", &route("127.0.0.1"));
        request("do rt-route newroute --replace", &route("127.0.0.2"));
        assert_eq!(prefsrc(), ["127.0.0.2"]);
        request("do rt-route newroute --create --append", &route("127.0.0.3"));
        assert_eq!(prefsrc(), ["127.0.0.2", "127.0.0.3"]);
    });
}

#[test]
fn a_dump_is_what_ip_prints() {
    if !installed("ip") {
        return;
    }
    isolated(|| {
        request("do rt-link newlink --create", &veth("v0"));
        request(
            "do rt-link newlink --create",
            &json!({ "ifname": "b0", "linkinfo": { "kind": "bridge" } }),
        );
        let ours = request("dump rt-link getlink", &json!({}));
        let theirs = ip("-json -details link");
        assert_eq!(ours.len(), 4);
        assert_eq!(theirs.len(), 4);
        let keys = [
            ("ifi-index", "ifindex"),
            ("ifname", "ifname"),
            ("mtu", "mtu"),
            ("address", "address"),
            ("broadcast", "broadcast"),
            ("qdisc", "qdisc"),
            ("txqlen", "txqlen"),
            ("promiscuity", "promiscuity"),
            ("gso-max-size", "gso_max_size"),
            ("num-tx-queues", "num_tx_queues"),
        ];
        let by_index = |list: &[Value], key: &str| -> BTreeMap<i64, Value> {
            list.iter().map(|link| (link[key].as_i64().unwrap_or(0), link.clone())).collect()
        };
        let (ours, theirs) = (by_index(&ours, "ifi-index"), by_index(&theirs, "ifindex"));
        assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>());
        for (link, other) in ours.values().zip(theirs.values()) {
            for (our_key, their_key) in keys {
                assert!(!link[our_key].is_null(), "{our_key}");
                assert_eq!(link[our_key], other[their_key], "{our_key} of {link}");
            }
            assert_eq!(link["linkinfo"]["kind"], other["linkinfo"]["info_kind"]);
        }
    });
}

#[test]
fn text_is_for_people() {
    isolated(|| {
        let shown = run(netloom("do rt-link getlink --json").arg(r#"{"ifname": "lo"}"#));
        assert_eq!((shown.status, shown.err.as_str()), (Some(0), ""));
        for line in ["ifname: lo", "mtu: 65536", "stats64:", "  rx-bytes: 0"] {
            assert!(shown.out.lines().any(|shown| shown == line), "{line} in {}", shown.out);
        }
    });
}

#[test]
fn families_are_looked_up_in_the_kernel() {
    isolated(|| {
        let families = run(&mut netloom("families --output json")).objects();
        let find = |name: &str| families.iter().find(|family| family["name"] == name).unwrap();
        assert_eq!(find("nlctrl")["kernel"], true);
        assert_eq!(
            (&find("rt-link")["kernel"], &find("rt-link")["protocol"]),
            (&json!(true), &json!("raw"))
        );
        assert_eq!(find("rt-rule")["operations"][0], "newrule");
        let table = run(&mut netloom("families"));
        let begins = |start: &str| table.out.lines().any(|line| line.starts_with(start));
        assert!(begins("NAME") && begins("rt-link "), "{}", table.out);
    });
}

#[test]
fn who_has_seen_enough_may_go() {
    isolated(|| {
        // More than a pipe holds, so that the program notices.
        for number in 0..40 {
            request("do rt-link newlink --create", &veth(&format!("v{number}")));
        }
        for format in ["json", "text"] {
            let mut command = netloom("dump rt-link getlink --output");
            let child = command.arg(format).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
            let mut child = child.expect("the program was built");
            drop(child.stdout.take());
            let output = child.wait_with_output().expect("it can be waited for");
            assert_eq!(output.status.code(), Some(0));
            assert_eq!(output.stderr, b"");
        }
    });
}
