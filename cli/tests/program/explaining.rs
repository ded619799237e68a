//! `describe`, `--help` and `completions`: the text for people is complete and correct.

use serde_json::{Value, json};

use crate::common::{netloom, run, shared};

fn shown(words: &str) -> String {
    let ran = run(&mut netloom(words));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{words}");
    ran.out
}

fn object(words: &str) -> Value {
    run(&mut netloom(&format!("{words} --output json"))).objects().remove(0)
}

/// The item called `name`.
fn item<'v>(items: &'v Value, name: &str) -> &'v Value {
    let found = items.as_array().into_iter().flatten().find(|item| item["name"] == name);
    found.unwrap_or(&Value::Null)
}

#[test]
fn a_family_lists_its_operations_and_groups() {
    let text = shown("describe rt-rule");
    assert!(text.starts_with("rt-rule: classic netlink, protocol 0\n"), "{text}");
    for part in ["\noperations\n", "  getrule", "\ngroups to monitor\n  rtnlgrp-ipv4-rule"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let model = object("describe rt-rule");
    assert_eq!(item(&model["operations"], "newrule")["modes"], json!(["do"]));
}

#[test]
fn an_operation_describes_its_header_and_attributes() {
    let model = object("describe rt-rule newrule");
    assert_eq!(model["header"]["name"], "fib-rule-hdr");
    let action = item(&model["header"]["members"], "action");
    assert_eq!(item(&action["values"], "blackhole")["value"], 6);
    let attributes = &model["messages"][0]["attributes"];
    // The header has a member of this name, so the attribute is written with a prefix.
    assert_eq!(item(attributes, "attr:table")["type"], "u32");
    assert_eq!(item(attributes, "flowlabel")["type"], "big-endian u32 in hexadecimal");
    assert_eq!(item(attributes, "iifname")["number"], 3);
    assert_eq!(item(attributes, "uid-range")["inside"], Value::Null);
    let deeper = object("describe rt-rule newrule --depth 2");
    let range = item(&deeper["messages"][0]["attributes"], "uid-range");
    assert_eq!(item(&range["inside"], "start")["type"], "u32");
    let none = object("describe rt-rule newrule --depth 0");
    assert_eq!(none["messages"][0]["attributes"], json!([]));
}

#[test]
fn depth_limits_layouts_and_recursion() {
    let model = object("describe rt-link newlink --depth 3");
    let info = item(&model["messages"][0]["attributes"], "linkinfo");
    let data = item(&info["inside"], "data");
    assert_eq!(data["type"], "object, layout selected by kind");
    let layouts = data["layouts"].as_array().map_or(&[][..], |list| list);
    let bridge = layouts.iter().find(|layout| layout["key"] == "bridge").unwrap_or(&Value::Null);
    assert_eq!(item(&bridge["inside"], "ageing-time")["type"], "u32");
    let text = shown("describe rt-link newlink --depth 2");
    assert!(text.contains("`--depth 3` shows more levels"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 130 && line.trim_end() == line));

    let Some(specs) = shared("kernel-specs/latest") else { return };
    let words =
        format!("describe nftables newrule --depth 8 --spec {}/nftables.yaml", specs.display());
    assert!(shown(&words).len() > 1000);
}

#[test]
fn permissions_are_described() {
    let Some(specs) = shared("kernel-specs/latest") else { return };
    let spec = format!("{}/netdev.yaml", specs.display());
    let text = shown(&format!("describe netdev bind-rx --spec {spec}"));
    assert!(text.contains("\n  Needs CAP_NET_ADMIN in the network namespace.\n"), "{text}");
    let text = shown(&format!("describe netdev dev-get --spec {spec}"));
    assert!(text.contains("\ndump reply: as do reply\n"), "{text}");
}

#[test]
fn every_command_has_help_with_examples() {
    let help = shown("--help");
    for (command, example) in [
        ("families", None),
        ("describe", Some("netloom describe rt-link newlink --depth 3")),
        ("do", Some("netloom do rt-link getlink")),
        ("dump", Some("netloom dump rt-link getlink")),
        ("monitor", Some("netloom monitor rt-link")),
        ("encode", Some("netloom encode rt-link getlink")),
        ("decode", Some("netloom decode nlctrl getfamily")),
        ("lint", Some("netloom lint shelf.yaml")),
        ("ir", None),
        ("compare", Some("netloom compare old/rt-link.yaml")),
        ("generate", Some("netloom generate --specs specs --out")),
        ("completions", Some("netloom completions bash")),
    ] {
        assert!(help.contains(&format!("\n  {command}  ")), "{command}");
        let own = shown(&format!("{command} --help"));
        assert!(example.is_none_or(|example| own.contains(example)), "{own}");
    }
    for status in 0..=5 {
        assert!(help.contains(&format!("\n  {status}  ")), "{status}");
    }
}

#[test]
fn completions_know_commands_and_families() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = shown(&format!("completions {shell}"));
        assert!(script.contains("monitor"), "{shell}");
        // Not every shell's script completes positional arguments.
        assert!(script.contains("rt-neigh") || ["fish", "elvish", "powershell"].contains(&shell));
    }
}
