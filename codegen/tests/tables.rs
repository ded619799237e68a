//! A spec that is read at run time: from its text to requests and answers in JSON.

use netloom_codegen::{Source, compile, tables};
use netloom_runtime::json::{Layout, decode, encode};
use netloom_runtime::table::Family;
use netloom_runtime::testing::{ScriptedKernel, attribute};
use netloom_runtime::untyped::{UntypedReplies, UntypedSocket};
use serde_json::{Value, json};

/// Enough of the kernel's `nlctrl` to ask for a family.
const NLCTRL: &str = "
name: nlctrl
protocol: genetlink-legacy
doc: Describes generic netlink families.
attribute-sets:
  - name: ctrl-attrs
    attributes:
      - {name: family-id, type: u16}
      - {name: family-name, type: string}
      - {name: version, type: u32}
operations:
  enum-model: directional
  list:
    - name: getfamily
      doc: Describes one family.
      attribute-set: ctrl-attrs
      do:
        request: {value: 3, attributes: [family-name]}
        reply: {value: 1, attributes: [family-id, family-name, version]}
";

/// A classic family, which no kernel has.
const SHELF: &str = "
name: shelf
protocol: netlink-raw
protonum: 31
doc: Things on a shelf.
definitions:
  - {name: color, type: enum, entries: [red, green]}
  - {name: place, type: struct, members: [{name: row, type: u16}, {name: column, type: u16}]}
attribute-sets:
  - name: thing
    attributes:
      - {name: label, type: string, checks: {max-len: 7}}
      - {name: color, type: u8, enum: color}
      - {name: parts, type: nest, nested-attributes: thing, multi-attr: true}
operations:
  enum-model: directional
  fixed-header: place
  list:
    - name: get
      doc: Describes one thing.
      attribute-set: thing
      do:
        request: {value: 20, attributes: [label]}
        reply: {value: 21, attributes: [label, color, parts]}
";

fn table(text: &str) -> &'static Family {
    let source = Source::new("test.yaml", text);
    tables::family(&compile(&source).unwrap().family)
}

/// All answers as JSON.
fn answers(
    family: &'static Family,
    operation: &str,
    mut replies: UntypedReplies<'_>,
) -> Vec<Value> {
    let layout = Layout::reply(family, family.operation(operation).unwrap());
    let mut values = Vec::new();
    while let Some(reply) = replies.next().unwrap() {
        values.push(decode(&layout, reply));
    }
    values
}

#[test]
fn the_kernel_answers() {
    let family = table(NLCTRL);
    let operation = family.operation("getfamily").unwrap();
    let layout = Layout::request(family, operation);
    let request = encode(&layout, &json!({"family-name": "nlctrl"})).unwrap();
    let mut socket = UntypedSocket::open(family).unwrap();
    let replies = socket.get_all(operation, &request, 0).unwrap();
    let answers = answers(family, "getfamily", replies);
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0]["family-name"], "nlctrl");
    // GENL_ID_CTRL of the uAPI.
    assert_eq!(answers[0]["family-id"], 16);
}

#[test]
fn headers_enums_and_nests_come_from_the_spec() {
    let family = table(SHELF);
    let operation = family.operation("get").unwrap();
    let request = json!({"row": 2, "column": 5, "label": "box"});
    let request = encode(&Layout::request(family, operation), &request).unwrap();
    let place = [2u16.to_ne_bytes(), 5u16.to_ne_bytes()].concat();
    let expected = [&place[..], &attribute(1, b"box\0")].concat();
    assert_eq!(request, expected);

    let kernel = ScriptedKernel::new(move |request| {
        assert_eq!((request.header().kind, request.payload()), (20, &expected[..]));
        let part = attribute(3, &attribute(1, b"lid\0"));
        let attributes = [attribute(1, b"box\0"), attribute(2, &[1]), part].concat();
        vec![request.reply(21, &[&place[..], &attributes].concat()), request.ack()]
    });
    let mut socket = UntypedSocket::scripted(family, kernel).unwrap();
    let replies = socket.get_all(operation, &request, 0).unwrap();
    let thing = json!({
        "row": 2, "column": 5, "label": "box", "color": "green", "parts": [{"label": "lid"}]
    });
    assert_eq!(answers(family, "get", replies), [thing]);
}

#[test]
fn bounds_come_from_the_spec() {
    let family = table(SHELF);
    let layout = Layout::request(family, family.operation("get").unwrap());
    let error = encode(&layout, &json!({"label": "cupboard"})).unwrap_err();
    assert!(error.to_string().starts_with("label: expected at most 7 bytes, got 8"), "{error}");
}
