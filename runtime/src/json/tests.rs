//! Whole messages both ways, by a table that has one of everything.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::{Layout, Reason, decode, encode, parts};
use crate::error::Problem;

use crate::table::*;
use crate::wire::{NESTED, NET_BYTEORDER};

static FAMILY: Family = Family {
    name: "test",
    transport: Transport::Raw(0),
    sets: &[
        Set {
            name: "top",
            attributes: &[
                Attribute::new(1, "kind", Kind::String),
                Attribute::new(2, "mtu", Kind::Int(Int::U32)).checked(&Checks::NONE.max(9000)),
                Attribute::new(3, "mode", Kind::Int(Int::U8.meant(Meaning::Enum(0)))),
                Attribute::new(4, "bits", Kind::Int(Int::U16.big().meant(Meaning::Flags(1)))),
                Attribute::new(5, "nest", Kind::Nest(1)),
                Attribute::new(6, "items", Kind::IndexedArray(Element::Nest(1))),
                Attribute::new(
                    7,
                    "hosts",
                    Kind::IndexedArray(Element::Int(Int::U32.big().meant(Meaning::Ipv4))),
                ),
                Attribute::new(8, "mac", Kind::Bytes(Bytes::Mac)),
                Attribute::new(9, "many", Kind::Int(Int::U16)).multi(),
                Attribute::new(10, "data", Kind::SubMessage(0, "kind")),
                Attribute::new(11, "pad", Kind::Pad),
                Attribute::new(12, "family", Kind::Int(Int::U8)),
                Attribute::new(13, "field", Kind::Bitfield32(Some(1))),
                Attribute::new(14, "stat", Kind::IntTypeValue(&["id"], Int::U64)),
                Attribute::new(15, "policy", Kind::NestTypeValue(&["set", "attr"], 1)),
                Attribute::new(16, "old", Kind::Unused),
                Attribute::new(17, "mark", Kind::Int(Int::U32.meant(Meaning::Hex))),
                Attribute::new(18, "self", Kind::Nest(0)),
                Attribute::new(19, "here", Kind::Flag),
                Attribute::new(20, "words", Kind::IntArray(Int::U16)),
            ],
        },
        Set {
            name: "inner",
            attributes: &[
                Attribute::new(1, "x", Kind::Int(Int::U32)),
                Attribute::new(2, "y", Kind::Int(Int::S8)),
                Attribute::new(3, "app", Kind::SubMessage(0, "kind")),
            ],
        },
    ],
    structs: &[Struct {
        name: "header",
        size: 6,
        members: &[
            Member::new("family", 0, 1, MemberKind::Int(Int::U8.meant(Meaning::Enum(0)))),
            Member::new("len", 2, 2, MemberKind::Int(Int::U16)),
            Member::new("id", 4, 2, MemberKind::Bytes(Bytes::Plain)),
        ],
    }],
    enums: &[
        Enum { name: "modes", flags: false, entries: &[("off", 0), ("on", 1)] },
        Enum { name: "flags", flags: true, entries: &[("up", 1), ("lower-up", 4)] },
    ],
    sub_messages: &[SubMessage {
        name: "data",
        formats: &[
            Format { key: "bridge", number: None, header: None, set: Some(1) },
            Format { key: "netem", number: None, header: Some(0), set: Some(1) },
            Format { key: "fifo", number: None, header: Some(0), set: None },
            Format { key: "ingress", number: None, header: None, set: None },
        ],
    }],
    operations: &[Operation::new("get", Some(0), Some(0))],
    groups: &[],
};

const TOP: Layout = Layout::set(SetRef { family: &FAMILY, index: 0 });

fn attribute(kind: u16, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    parts::append(kind, payload, &mut out).unwrap();
    out
}

/// Asserts that `value` is written and read as it is; returns the bytes.
#[track_caller]
fn both_ways(layout: &Layout, value: &Value) -> Vec<u8> {
    let bytes = encode(layout, value).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(decode(layout, &bytes), *value);
    bytes
}

#[track_caller]
fn refused(value: &Value) -> String {
    let layout = Layout::request(&FAMILY, &FAMILY.operations[0]);
    encode(&layout, value).unwrap_err().to_string()
}

#[test]
fn values_as_people_write_them() {
    let bytes = both_ways(&TOP, &json!({ "mode": "on", "bits": ["up", "lower-up"] }));
    assert_eq!(bytes, [attribute(3, &[1]), attribute(4, &[0, 5])].concat());
    both_ways(&TOP, &json!({ "mode": 7, "bits": ["up", 0x80] }));
    both_ways(&TOP, &json!({ "mac": "02:00:5e:10:00:01", "mark": "0x1f", "here": true }));
    both_ways(&TOP, &json!({ "many": [1, 2, 3], "words": [4, 5], "mtu": u32::MAX }));
    both_ways(&TOP, &json!({ "field": { "value": ["up"], "selector": ["up", "lower-up"] } }));
    assert_eq!(decode(&TOP, &attribute(19, &[5])), json!({ "here": true }));
    let numbers = encode(&TOP, &json!({ "mode": 1, "bits": 5, "mark": 31, "here": false }));
    let names = encode(&TOP, &json!({ "mode": "on", "bits": ["up", 4], "mark": "0x1f" }));
    assert_eq!(numbers, names);
}

#[test]
fn header_and_attributes_share_an_object() {
    let layout = Layout::reply(&FAMILY, &FAMILY.operations[0]);
    let value = json!({ "family": "on", "len": 2, "id": "a1b2", "attr:family": 9, "mtu": 1500 });
    let bytes = both_ways(&layout, &value);
    let header = [&[1, 0], &2u16.to_ne_bytes()[..], &[0xa1, 0xb2, 0, 0]].concat();
    let mtu = attribute(2, &1500u32.to_ne_bytes());
    assert_eq!(bytes, [header, mtu, attribute(12, &[9])].concat());
    let zero = encode(&layout, &json!({})).unwrap();
    assert_eq!(zero, [0; 8]);
    let structure = Layout::structure(StructRef { family: &FAMILY, index: 0 });
    assert_eq!(decode(&structure, &[1, 0, 5]), json!({ "family": "on" }));
    let longer = [&zero[..6], &[0xa5; 9]].concat();
    let whole = json!({ "family": "off", "len": 0, "id": "0000" });
    assert_eq!(decode(&structure, &longer), whole);
}

#[test]
fn entries_are_numbered_or_bring_their_index() {
    let entry = |index: u16| attribute(index | NESTED, &attribute(2, &[0xff]));
    let bare = json!({ "items": [{ "y": -1 }, { "y": -1 }] });
    let from = |first| encode(&TOP.first_index(first), &bare).unwrap();
    assert_eq!(from(0), attribute(6 | NESTED, &[entry(0), entry(1)].concat()));
    assert_eq!(from(1), attribute(6 | NESTED, &[entry(1), entry(2)].concat()));
    both_ways(&TOP, &json!({ "items": [{ "7": { "y": -1 } }, { "7": {} }] }));
    both_ways(&TOP, &json!({ "hosts": ["192.0.2.1", "192.0.2.2"] }));
    both_ways(&TOP, &json!({ "hosts": [{ "1": "192.0.2.1" }, { "0": "192.0.2.2" }] }));
}

#[test]
fn levels_become_members() {
    let bytes = both_ways(&TOP, &json!({ "policy": { "set": 2, "attr": 0, "x": 5 } }));
    let x = attribute(1, &5u32.to_ne_bytes());
    let inner = attribute(2 | NESTED, &attribute(NESTED, &x));
    assert_eq!(bytes, attribute(15 | NESTED, &inner));
    let several = json!([{ "id": 3, "value": 30 }, { "id": 4, "value": 40 }]);
    both_ways(&TOP, &json!({ "stat": several }));
    let stat = |id: u16, number: u64| attribute(id, &number.to_ne_bytes());
    let padded = [attribute(1, &[]), stat(3, 30), stat(4, 40)].concat();
    assert_eq!(decode(&TOP, &attribute(14 | NESTED, &padded)), json!({ "stat": several }));
}

#[test]
fn sub_messages_are_selected_from_outside_too() {
    let bytes = both_ways(&TOP, &json!({ "kind": "bridge", "data": { "x": 1 } }));
    let x = attribute(1, &1u32.to_ne_bytes());
    assert_eq!(bytes, [attribute(1, b"bridge\0"), attribute(10 | NESTED, &x)].concat());
    let header = json!({ "family": "on", "len": 2, "id": "ffff" });
    both_ways(&TOP, &json!({ "kind": "fifo", "data": header, "nest": { "app": header } }));
    both_ways(&TOP, &json!({ "kind": "ingress", "data": {} }));
    let netem = json!({ "family": "on", "len": 2, "id": "ffff", "y": -5 });
    both_ways(&TOP, &json!({ "kind": "netem", "data": netem }));
}

#[test]
fn what_the_table_cannot_explain_survives() {
    let bytes = [
        attribute(2, &[1, 2, 3]),
        attribute(9, &[1, 0]),
        attribute(1, b"nobody\0"),
        attribute(1, b"else\0"),
        attribute(10 | NESTED, &[4]),
        attribute(77 | NESTED | NET_BYTEORDER, &[0xab]),
        attribute(11, &[]),
        attribute(11, &[1]),
        attribute(20, &[1, 2, 3]),
        attribute(14, &[]),
        [9, 0, 3].to_vec(),
    ]
    .concat();
    let value = decode(&TOP, &bytes);
    let unknown = json!([
        { "type": 2, "hex": "010203", "note": "mtu: expected 4 bytes, got 3" },
        { "type": 1, "hex": "656c736500", "note": "kind: repeated, but not a list" },
        { "type": 10, "hex": "04", "nested": true, "note": "data: no layout for the value of `kind`" },
        { "type": 77, "hex": "ab", "nested": true, "net-byteorder": true },
        { "type": 11, "hex": "01", "note": "pad: the spec reserves this attribute" },
        { "type": 20, "hex": "010203", "note": "words: expected 2 bytes, got 3" },
        { "type": 14, "hex": "", "note": "stat: no value below its levels" },
        { "hex": "090003", "note": "not a whole attribute" },
    ]);
    let many = u16::from_ne_bytes([1, 0]);
    assert_eq!(value, json!({ "kind": "nobody", "many": [many], "unknown": unknown }));
    let again = encode(&TOP, &value).unwrap();
    assert_eq!(again.len(), bytes.len() - attribute(11, &[]).len());
    assert_eq!(decode(&TOP, &again), value);
}

#[test]
fn refusals_name_the_place_and_what_was_meant() {
    let cases = [
        (json!({ "nest": { "z": 1 } }), "nest.z: inner has no `z`"),
        (json!({ "ktnd": "x" }), "ktnd: top has no `ktnd`; did you mean `kind`?"),
        (json!({ "mode": "onn" }), "mode: modes has no `onn`; did you mean `on`?"),
        (
            json!({ "bits": ["up", "lowerup"] }),
            "bits.1: flags has no `lowerup`; did you mean `lower-up`?",
        ),
        (json!({ "bits": "up" }), "bits: expected a list of names, got a string"),
        (json!({ "items": [{ "3": { "y": 128 } }] }), "items.0.y: 128 is above the maximum 127"),
        (json!({ "nest": { "x": -1 } }), "nest.x: -1 is below the minimum 0"),
        (json!({ "mtu": 9001 }), "mtu: 9001 is above the maximum 9000"),
        (json!({ "mtu": 1.5 }), "mtu: expected a number, got a number with a fraction"),
        (json!({ "mtu": "1500" }), "mtu: not a number"),
        (json!({ "mac": "zz" }), "mac: not a hardware address"),
        (json!({ "hosts": ["::1"] }), "hosts.0: not an IPv4 address"),
        (json!({ "many": 1 }), "many: expected a list, got a number"),
        (json!({ "kind": "a\0b" }), "kind: NUL inside the text at byte 1"),
        (json!({ "id": "00" }), "id: expected 2 bytes, got 1"),
        (json!({ "data": {} }), "data: `kind`, which selects its layout, is missing"),
        (
            json!({ "kind": "brigde", "data": {} }),
            "data: no layout for the value of `kind`; did you mean `bridge`?",
        ),
        (json!({ "old": 1 }), "old: the spec reserves this attribute"),
        (json!({ "policy": { "set": 1 } }), "policy.attr: expected a number, got null"),
        (
            json!({ "stat": { "id": 99999, "value": 1 } }),
            "stat.id: 99999 is above the maximum 16383",
        ),
        (json!({ "field": { "value": 1 } }), "field.selector: expected a name or number, got null"),
        (
            json!({ "unknown": [{ "type": 1, "hex": "0" }] }),
            "unknown.0.hex: not hexadecimal digits",
        ),
        (json!([]), "expected an object, got a list"),
    ];
    for (value, expected) in cases {
        assert_eq!(refused(&value), expected, "{value}");
    }
    let error = encode(&TOP, &json!({ "nest": { "x": null } })).unwrap_err();
    assert_eq!(error.path(), "nest.x");
    assert_eq!(error.reason(), &Reason::Type { expected: "a number", got: "null" });
    // Without bounds the kernel decides.
    assert!(encode(&TOP, &json!({ "mtu": 9001 })).is_ok());
}

#[test]
fn depth_and_length_are_bounded() {
    let mut value = json!({});
    let mut bytes = Vec::new();
    for _ in 0..40 {
        value = json!({ "self": value });
        bytes = attribute(18 | NESTED, &bytes);
    }
    let error = encode(&TOP, &value).unwrap_err();
    assert_eq!(error.reason(), &Reason::Value(Problem::TooDeep));
    let read = decode(&TOP, &bytes);
    assert!(read.to_string().contains("self: nested too deep"));
    assert_eq!(encode(&TOP, &read), Ok(bytes));
    let words = json!({ "words": alloc::vec![0; 40_000] });
    let error = encode(&TOP, &words).unwrap_err().to_string();
    assert_eq!(error, "words: expected at most 65531 bytes, got 80000");
}
