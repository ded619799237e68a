//! One change of each kind, and two spellings of one meaning.

mod lists;

use netloom_codegen::Source;

use super::difference::{Difference, families};
use super::{Comparison, items_of};

const SPEC: &str = "\
name: shelf
protocol: netlink-raw
protonum: 30
doc: A family.
definitions:
  - { name: most, type: const, value: 9 }
  - { name: few, type: flags, entries: [old] }
  - { name: state, type: enum, entries: [idle, busy] }
  - { name: trait, type: flags, entries: [{ name: old }, { name: odd }] }
  - name: box
    type: struct
    members:
      - { name: width, type: u32 }
      - { name: height, type: u16 }
attribute-sets:
  - name: thing
    attributes:
      - { name: id, type: u32, checks: { min: 2, max: 5 } }
      - { name: label, type: string, checks: { max-len: 31 } }
      - { name: state, type: u8, enum: state }
      - { name: traits, type: u32, enum: trait, checks: { flags-mask: trait } }
      - { name: box, type: binary, struct: box }
      - { name: gap, type: unused }
      - { name: data, type: sub-message, sub-message: content, selector: label }
      - { name: sum, type: u64 }
  - name: inner
    attributes:
      - { name: x, type: u8 }
sub-messages:
  - name: content
    formats:
      - { value: book, attribute-set: inner }
      - { value: cup, fixed-header: box }
operations:
  list:
    - name: get
      doc: Gets.
      attribute-set: thing
      do: { request: { attributes: [id] }, reply: { attributes: [id, label] } }
      dump: { reply: { attributes: [id] } }
    - name: put
      doc: Puts.
      attribute-set: thing
      do: { request: { attributes: [id, label] } }
    - name: put-ntf
      doc: Tells.
      notify: get
      mcgrp: news
mcast-groups:
  list:
    - { name: news, value: 1 }
";

fn differences(old: &str, new: &str) -> Vec<Difference> {
    let item = |text: &str| {
        let source = Source::new("shelf.yaml", text);
        items_of(&[source]).unwrap_or_else(|error| panic!("{error}\n{text}")).remove(0)
    };
    families(&item(old), &item(new))
}

fn text(found: Vec<Difference>) -> String {
    Comparison { found, stale: Vec::new() }.text()
}

/// The lines for a change of the spec, without the summary.
fn lines(from: &str, to: &str) -> Vec<String> {
    assert!(SPEC.contains(from), "{from}");
    let found = differences(SPEC, &SPEC.replacen(from, to, 1));
    let count = found.len();
    let text = text(found);
    text.lines().take(count).map(str::to_owned).collect()
}

#[track_caller]
fn check(cases: &[(&str, &str, &[&str])]) {
    for (from, to, expected) in cases {
        assert_eq!(lines(from, to), *expected, "{from} -> {to}");
    }
}

#[test]
fn attributes() {
    check(&[
        (
            "      - { name: sum, type: u64 }\n",
            "",
            &["shelf attribute-sets.thing.sum: removed (breaks users)"],
        ),
        (
            "      - { name: sum, type: u64 }\n",
            "      - { name: sum, type: u64 }\n      - { name: mean, type: u64 }\n",
            &["shelf attribute-sets.thing.mean: added"],
        ),
        (
            "name: sum,",
            "name: total,",
            &["shelf attribute-sets.thing.total: was called sum (breaks users)"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: u64, byte-order: big-endian",
            &["shelf attribute-sets.thing.sum: type: u64 -> u64 big-endian (breaks users)"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: u64, value: 12",
            &["shelf attribute-sets.thing.sum: value: 8 -> 12 (breaks users)"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: u64, multi-attr: true",
            &["shelf attribute-sets.thing.sum: multi-attr: none -> yes (breaks users)"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: u64, display-hint: hex",
            &["shelf attribute-sets.thing.sum: display-hint: none -> hex"],
        ),
        (
            "type: u8, enum: state",
            "type: u8",
            &["shelf attribute-sets.thing.state: type: u8 enum state -> u8 (breaks users)"],
        ),
        // A number that was reserved comes into use, and the other way round.
        (
            "name: gap, type: unused",
            "name: gap, type: u8",
            &["shelf attribute-sets.thing.gap: type: unused -> u8"],
        ),
        (
            "name: gap, type: unused",
            "name: gap, type: pad",
            &["shelf attribute-sets.thing.gap: type: unused -> pad"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: unused",
            &["shelf attribute-sets.thing.sum: type: u64 -> unused (breaks users)"],
        ),
    ]);
}

#[test]
fn names_in_c() {
    check(&[
        (
            "  - name: thing\n",
            "  - name: thing\n    name-prefix: sh-\n",
            &["shelf attribute-sets.thing: prefix in C: SHELF_A_THING_ -> SH_"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: u64, name-prefix: sh-",
            &["shelf attribute-sets.thing.sum: name in C: SHELF_A_THING_SUM -> SH_SUM"],
        ),
        (
            "name: state, type: enum,",
            "name: state, type: enum, enum-name: shelf-is, name-prefix: shelf-is-,",
            &[
                "shelf definitions.state: name in C: shelf_state -> shelf_is",
                "shelf definitions.state: prefix in C: SHELF_STATE_ -> SHELF_IS_",
            ],
        ),
        (
            "operations:\n",
            "operations:\n  name-prefix: shelf-msg-\n",
            &["shelf operations: prefix in C: SHELF_CMD_ -> SHELF_MSG_"],
        ),
    ]);
}

#[test]
fn checks_break_if_they_get_narrower() {
    check(&[
        ("min: 2", "min: 3", &["shelf attribute-sets.thing.id: min: 2 -> 3 (breaks users)"]),
        ("min: 2", "min: 1", &["shelf attribute-sets.thing.id: min: 2 -> 1"]),
        ("min: 2, max: 5", "max: 5", &["shelf attribute-sets.thing.id: min: 2 -> none"]),
        ("max: 5", "max: 4", &["shelf attribute-sets.thing.id: max: 5 -> 4 (breaks users)"]),
        ("max: 5", "max: 6", &["shelf attribute-sets.thing.id: max: 5 -> 6"]),
        ("max-len: 31", "max-len: 32", &["shelf attribute-sets.thing.label: max-len: 31 -> 32"]),
        (
            "max-len: 31",
            "exact-len: 31",
            &["shelf attribute-sets.thing.label: min-len: none -> 31 (breaks users)"],
        ),
        (
            "flags-mask: trait",
            "flags-mask: few",
            &["shelf attribute-sets.thing.traits: flags-mask: 3 -> 1 (breaks users)"],
        ),
        (
            "name: sum, type: u64",
            "name: sum, type: u64, checks: { min: 1 }",
            &["shelf attribute-sets.thing.sum: min: none -> 1 (breaks users)"],
        ),
    ]);
}

#[test]
fn definitions() {
    check(&[
        ("value: 9", "value: 8", &["shelf definitions.most: value: 9 -> 8 (breaks users)"]),
        (
            "entries: [idle, busy]",
            "entries: [idle, { name: busy, value: 4 }]",
            &["shelf definitions.state.busy: value: 1 -> 4 (breaks users)"],
        ),
        (
            "entries: [idle, busy]",
            "entries: [idle, busy, gone]",
            &["shelf definitions.state.gone: added"],
        ),
        (
            "entries: [idle, busy]",
            "entries: [idle]",
            &["shelf definitions.state.busy: removed (breaks users)"],
        ),
        (
            "      - { name: height, type: u16 }\n",
            "      - { name: height, type: s16 }\n",
            &["shelf definitions.box.height: type: u16 -> s16 (breaks users)"],
        ),
        (
            "      - { name: height, type: u16 }\n",
            "      - { name: height, type: u16 }\n      - { name: depth, type: u16 }\n",
            &["shelf definitions.box.depth: added"],
        ),
        // Structs are non_exhaustive: a new member breaks nobody, whether it fits or not.
        (
            "      - { name: height, type: u16 }\n",
            "      - { name: height, type: u16 }\n      - { name: depth, type: u32 }\n",
            &["shelf definitions.box: size: 8 -> 12", "shelf definitions.box.depth: added"],
        ),
        (
            "      - { name: height, type: u16 }\n",
            "",
            &[
                "shelf definitions.box: size: 8 -> 4 (breaks users)",
                "shelf definitions.box.height: removed (breaks users)",
            ],
        ),
        (
            "      - { name: width, type: u32 }\n",
            "      - { name: width, type: u64 }\n",
            &[
                "shelf definitions.box: size: 8 -> 16",
                "shelf definitions.box.width: size: 4 -> 8 (breaks users)",
                "shelf definitions.box.width: type: u32 -> u64 (breaks users)",
                "shelf definitions.box.height: offset: 4 -> 8 (breaks users)",
            ],
        ),
        // The widest use of an enum decides its type.
        (
            "type: u8, enum: state",
            "type: u16, enum: state",
            &[
                "shelf definitions.state: bits: 8 -> 16 (breaks users)",
                "shelf attribute-sets.thing.state: type: u8 enum state -> u16 enum state (breaks users)",
            ],
        ),
    ]);
}

#[test]
fn operations_and_groups() {
    check(&[
        (
            "request: { attributes: [id] }",
            "request: { attributes: [id, label] }",
            &["shelf operations.get.do: request attributes: +label"],
        ),
        (
            "request: { attributes: [id] }",
            "request: { attributes: [label] }",
            &["shelf operations.get.do: request attributes: +label -id (breaks users)"],
        ),
        (
            "reply: { attributes: [id, label] }",
            "reply: { attributes: [id] }",
            &[
                "shelf operations.get.do: reply attributes: -label",
                "shelf operations.put-ntf.notification: attributes: -label",
            ],
        ),
        (
            "      dump: { reply: { attributes: [id] } }\n",
            "",
            &["shelf operations.get.dump: removed (breaks users)"],
        ),
        (
            "    - name: put\n      doc: Puts.\n",
            "    - name: put\n      doc: Puts.\n      value: 7\n",
            &[
                "shelf operations.put.do: request value: 2 -> 7 (breaks users)",
                "shelf operations.put-ntf.notification: value: 3 -> 8 (breaks users)",
            ],
        ),
        (
            "      doc: Puts.\n",
            "      doc: Puts.\n      flags: [admin-perm]\n",
            &["shelf operations.put: flags: +admin-perm"],
        ),
        (
            "      mcgrp: news\n",
            "",
            &["shelf operations.put-ntf.notification: mcgrp: news -> none"],
        ),
        (
            "    - { name: news, value: 1 }\n",
            "    - { name: news, value: 1 }\n    - { name: olds, value: 2 }\n",
            &["shelf mcast-groups.olds: added"],
        ),
    ]);
}

#[test]
fn families_and_sub_messages() {
    check(&[
        (
            "      - { value: cup, fixed-header: box }\n",
            "",
            &["shelf sub-messages.content.cup: removed (breaks users)"],
        ),
        (
            "value: cup, fixed-header: box",
            "value: cup",
            &["shelf sub-messages.content.cup: fixed-header: box -> none (breaks users)"],
        ),
        (
            "protonum: 30\n",
            "protonum: 31\n",
            &["shelf: protocol: netlink-raw 30 -> netlink-raw 31 (breaks users)"],
        ),
        (
            "doc: A family.\n",
            "doc: A family.\nuapi-header: linux/a.h\n",
            &["shelf: uapi-header: none -> linux/a.h"],
        ),
    ]);
    let renamed = lines("name: shelf", "name: board");
    assert_eq!(renamed[0], "board: was called shelf (breaks users)");
}

#[test]
fn spelling_order_and_docs_do_not_count() {
    check(&[
        ("value: 9", "value: 0x9", &[]),
        (
            "entries: [idle, busy]",
            "entries: [{ name: idle, value: 0 }, { name: busy, doc: D. }]",
            &[],
        ),
        ("entries: [idle, busy]", "value-start: 0, entries: [idle, busy]", &[]),
        (
            "entries: [idle, busy]",
            "entries: [{ name: busy, value: 1 }, { name: idle, value: 0 }]",
            &[],
        ),
        ("name: sum, type: u64", "name: sum, type: u64, value: 8", &[]),
        ("name: id, type: u32,", "name: id, doc: D., value: 1, type: u32,", &[]),
        ("type: u8, enum: state", "type: u8, enum: state, byte-order: big-endian", &[]),
        ("enum: trait,", "enum: trait, enum-as-flags: true,", &[]),
        (
            "attributes: [id, label] } }\n    - name: put-ntf",
            "attributes: [label, id] } }\n    - name: put-ntf",
            &[],
        ),
        // Explicit padding where the compiler puts some.
        (
            "      - { name: height, type: u16 }\n",
            "      - { name: height, type: u16 }\n      - { name: hole, type: pad, len: 2 }\n",
            &[],
        ),
        ("doc: A family.", "doc: Another text.", &[]),
        ("doc: Gets.", "doc: Fetches.", &[]),
    ]);
}

#[test]
fn the_same_as_json() {
    let found = differences(SPEC, &SPEC.replacen("protonum: 30", "protonum: 31", 1));
    let value: serde_json::Value =
        serde_json::from_str(&Comparison { found, stale: Vec::new() }.json()).unwrap();
    let one = serde_json::json!({
        "family": "shelf", "place": "", "change": "changed", "field": "protocol",
        "old": "netlink-raw 30", "new": "netlink-raw 31", "breaks": true,
    });
    assert_eq!(value, serde_json::json!({ "differences": [one], "breaking": 1 }));
}
