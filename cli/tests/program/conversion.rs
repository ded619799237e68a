//! `encode` and `decode`, also with messages of another implementation.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::common::{feed, netloom, run, shared};

#[test]
fn there_and_back() {
    let request = r#"{"family-name":"devlink"}"#;
    let digits = "030100000c0002006465766c696e6b00\n";
    let encoded = feed("encode nlctrl getfamily", request);
    assert_eq!((encoded.status, encoded.out.as_str()), (Some(0), digits));
    let decoded = feed("decode nlctrl getfamily --dir request", &encoded.out);
    assert_eq!((decoded.out.trim_end(), decoded.err.as_str()), (request, ""));
    // A message of another command is decoded, with a warning.
    let decoded = feed("decode nlctrl getfamily", &encoded.out);
    assert_eq!(decoded.out.trim_end(), request);
    assert_eq!(decoded.err, "warning: line 1: expected command 1, got 3\n");
    let text = feed("decode nlctrl getfamily --dir request --output text", &encoded.out);
    assert_eq!(text.out, "family-name: devlink\n");
}

#[test]
fn several_messages_and_any_blanks() {
    let encoded = feed("encode nlctrl getfamily", "{}\n{\n  \"family-id\": 16\n}{}");
    assert_eq!(encoded.out, "03010000\n030100000600010010000000\n03010000\n");
    let digits = "0301 0000 06000100\t10000000\r\n03010000";
    let decoded = feed("decode nlctrl getfamily --dir request", digits);
    assert_eq!(decoded.out, "{\"family-id\":16}\n{}\n");
    // Files' names are accepted for families, and so are `-` and `_`.
    assert_eq!(feed("decode rt_link getlink", "").status, Some(0));
}

#[test]
fn raw_families_have_no_second_header_and_bounds_are_reported() {
    let encoded = feed("encode rt-link getlink --mode dump", r#"{"ifi-index": 1}"#);
    assert_eq!(encoded.out, "00000000010000000000000000000000\n");
    let encoded = feed("encode rt-link newlink", r#"{"txqlen": 32768}"#);
    let expected = format!("{}08000d0000800000\n", "00".repeat(16));
    assert_eq!((encoded.status, encoded.out), (Some(0), expected));
    let warning =
        "warning: message 1: txqlen: 32768 is above the maximum 32767, according to the spec\n";
    assert_eq!(encoded.err, warning);
}

#[test]
fn notifications_are_replies() {
    let encoded = feed("encode rt-link newlink-ntf --mode notify", r#"{"mtu": 1}"#);
    assert_eq!(encoded.out.trim_end(), format!("{}0800040001000000", "00".repeat(16)));
    let ran = run(&mut netloom("encode rt-link newlink-ntf --mode notify --dir request"));
    assert_eq!(ran.status, Some(2));
}

#[test]
fn a_message_shorter_than_its_header_is_an_error() {
    let ran = feed("decode rt-link getlink", "00000000\n");
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""));
    let message = "netloom: line 1: expected 16 bytes of the header ifinfomsg, got 4\n";
    assert_eq!(ran.err, message);
    let ran = feed("decode nlctrl getfamily", "0301\n");
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.ends_with("shorter than the genetlink header (4 bytes)\n"), "{}", ran.err);
    // Attributes are optional, headers are not.
    let ran = feed("decode rt-link getlink", &format!("{}\n", "00".repeat(16)));
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

/// Mode, direction and operation, and the vectors of them.
type Groups = BTreeMap<(String, String, String), Vec<Value>>;

#[test]
fn vectors_pass_through() {
    let (Some(vectors), Some(specs)) = (shared("vectors"), shared("kernel-specs")) else { return };
    let (mut read, mut written, mut same) = (0, 0, 0);
    for entry in fs::read_dir(vectors).expect("a folder") {
        let path = entry.expect("it can be listed").path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        let groups = groups(&path);
        // One operation of each family is enough: all take the same path.
        let Some(((op, mode, dir), vectors)) = groups.iter().next() else { continue };
        let spec = specs.join(text(&vectors[0], "spec"));
        let family = text(&vectors[0], "family");
        let words = format!("{family} {op} --mode {mode} --dir {dir} --spec {}", spec.display());
        let decode = |digits: Vec<&str>| -> Vec<Value> {
            feed(&format!("decode {words}"), &(digits.join("\n") + "\n")).objects()
        };
        let decoded = decode(vectors.iter().map(|vector| text(vector, "hex")).collect());
        assert_eq!(decoded.len(), vectors.len());
        for (ours, vector) in decoded.iter().zip(vectors) {
            assert_eq!(*ours, plain(&vector["decoded"]), "{}", vector["id"]);
        }
        read += decoded.len();

        // Entries without a number start at 0 here, but some vectors start at 1.
        let exact = |vector: &&Value| {
            let hand = vector["hand"].to_string();
            !hand.contains("variant:")
                && !hand.contains("index-from")
                && !hand.contains("index-zero")
        };
        let vectors: Vec<&Value> = vectors.iter().filter(exact).collect();
        let inputs: String =
            vectors.iter().map(|vector| format!("{}\n", vector["input"])).collect();
        let encoded = feed(&format!("encode {words}"), &inputs);
        assert_eq!(encoded.status, Some(0), "{}", encoded.err);
        let lines: Vec<&str> = encoded.out.lines().collect();
        assert_eq!(lines.len(), vectors.len());
        for (line, vector) in lines.iter().zip(&vectors) {
            assert_eq!(line.len(), text(vector, "hex").len(), "{}", vector["id"]);
            same += usize::from(*line == text(vector, "hex"));
        }
        // The order of attributes may differ.
        let theirs = decode(vectors.iter().map(|vector| text(vector, "hex")).collect());
        assert_eq!(decode(lines), theirs);
        written += vectors.len();
    }
    assert!(read >= 300 && written >= 200 && same * 2 >= written, "{read} {written} {same}");
}

fn groups(path: &Path) -> Groups {
    let mut groups = Groups::new();
    for line in fs::read_to_string(path).expect("it can be read").lines() {
        let vector: Value = serde_json::from_str(line).expect("a line is an object");
        // Bare sets and structs belong to no operation.
        if vector["op"].is_string() && vector["ref_bug"].is_null() {
            let key = ["op", "mode", "dir"].map(|key| text(&vector, key).to_owned());
            groups.entry(key.into()).or_default().push(vector);
        }
    }
    groups
}

#[track_caller]
fn text<'v>(vector: &'v Value, key: &str) -> &'v str {
    vector[key].as_str().expect("a text")
}

/// A value of the other implementation, without the spaces that it puts between some bytes.
fn plain(value: &Value) -> Value {
    let pair = |pair: &str| pair.len() == 2 && pair.bytes().all(|byte| byte.is_ascii_hexdigit());
    match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), plain(value))).collect(),
        Value::Array(list) => list.iter().map(plain).collect(),
        Value::String(text) if text.split(' ').all(pair) => text.replace(' ', "").into(),
        other => other.clone(),
    }
}
