//! Makes the folder `seeds` anew: messages of the running kernel, messages made from tables, the
//! JSON of both, specs, and conversations written here.

#[path = "../../tests/common/mod.rs"]
mod common;
#[path = "../../tests/roundtrip/encode.rs"]
#[allow(dead_code, reason = "it is made for a test")]
mod encode;
#[path = "../../tests/malformed/record.rs"]
mod record;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::{Failure, isolated};
use encode::{Encoder, attr};
use netloom::json::decode;
use netloom_fuzz::places::{self, Place};
use netloom_runtime::table::SetRef;

/// Longest seed made from a table, in bytes.
const LONGEST: usize = 800;

/// The families of the route messages with the operations that tell of their objects.
const EVENTS: [(u16, &str, &str); 6] = [
    (record::kind::NEWLINK, "rt-link", "newlink-ntf"),
    (record::kind::NEWADDR, "rt-addr", "newaddr-ntf"),
    (record::kind::NEWROUTE, "rt-route", "newroute-ntf"),
    (record::kind::NEWNEIGH, "rt-neigh", "newneigh-ntf"),
    (record::kind::NEWRULE, "rt-rule", "newrule-ntf"),
    (record::kind::NEWNEIGHTBL, "rt-neigh", "getneightbl"),
];

fn main() {
    isolated(&["ip"], || {
        let recorded = record::recorded()?;
        let written = record::written()?;
        for target in netloom_fuzz::TARGETS.map(|(name, _)| folder().join(name)) {
            let _ = fs::remove_dir_all(&target);
            fs::create_dir_all(&target)?;
        }
        for (number, (kind, bytes)) in recorded.iter().chain(&written).enumerate() {
            message(number, *kind, bytes)?;
        }
        repeated()?;
        tables()?;
        specs()?;
        conversations()
    });
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

fn write(target: &str, name: &str, parts: &[&[u8]]) -> Result<(), Failure> {
    Ok(fs::write(folder().join(target).join(name), parts.concat())?)
}

/// A message of the kernel, for all targets that take messages.
fn message(number: usize, kind: u16, bytes: &[u8]) -> Result<(), Failure> {
    let event = EVENTS.iter().find(|event| event.0 == kind);
    let &(_, family, operation) = event.ok_or_else(|| Failure::new("no such event"))?;
    let name = format!("{family}-{number}");
    let key = places::key(family, "operation", operation);
    let place = places::choose(&key).0;
    let json = decode(&place.layout(), bytes).to_string();
    let attributes = bytes.get(place.header_size()..).unwrap_or_default();
    write("typed", &name, &[&kind.to_le_bytes(), bytes])?;
    write("messages", &name, &[&key, bytes])?;
    write("json", &name, &[&key, json.as_bytes()])?;
    write("attributes", &name, &[&[0], attributes])?;
    // The request is refused for its 20th byte, and lacks attribute 4.
    let request = &bytes[..bytes.len().min(255)];
    let tlvs = [
        attr(1, b"Invalid value\0"),
        attr(2, &36u32.to_ne_bytes()),
        attr(4, &[attr(1, &[4, 0, 0, 0]), attr(4, &[1; 8]), attr(5, &[2; 8])].concat()),
        attr(5, &4u32.to_ne_bytes()),
    ];
    let tail = [&[request.len() as u8], request, &[22 << 2], &tlvs.concat()].concat();
    write("acknowledgement", &name, &[&key, &tail])
}

/// What no message of the kernel has: attributes that occur twice, inside an attribute that does,
/// behind the longest ones there can be, and with a rest that is none.
fn repeated() -> Result<(), Failure> {
    let entries = [attr(1, &[1]), attr(2, &[2; 4]), attr(1, &[3; 2]), attr(23, &[4; 8])].concat();
    let outer = [attr(5, &entries), attr(5, &entries[..9]), entries, vec![9, 0, 3]].concat();
    write("attributes", "repeated", &[&[0], &outer])?;
    write("attributes", "repeated-far", &[&[7], &outer])
}

/// The richest messages of sets, from the small specs and from the largest sets of the others.
fn tables() -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for (key, place) in places::all() {
        let Place { family, operation: None, set: Some(set), .. } = *place else { continue };
        let bytes = full(set);
        let kinds: Vec<_> = set.get().attributes.iter().map(|attribute| attribute.kind).collect();
        let shape: Vec<_> = kinds.iter().map(std::mem::discriminant).collect();
        // One set is enough of those that look alike.
        if bytes.is_empty() || !seen.insert(format!("{shape:?}")) {
            continue;
        }
        let name = format!("{}-{}", family.name, set.get().name);
        let json = decode(&place.layout(), &bytes).to_string();
        write("messages", &name, &[&key.to_be_bytes(), &bytes])?;
        if json.len() < LONGEST {
            write("json", &name, &[&key.to_be_bytes(), json.as_bytes()])?;
        }
    }
    Ok(())
}

/// One of each attribute, as many as are short enough.
fn full(set: SetRef) -> Vec<u8> {
    let encoder = Encoder::new(set.family);
    let mut bytes = Vec::new();
    for attribute in set.get().attributes {
        let payloads = encoder.payloads(set, attribute);
        let short = payloads.into_iter().rfind(|(_, payload)| payload.len() < LONGEST / 4);
        let Some((before, payload)) = short else { continue };
        let more = [before, attr(attribute.id, &payload)].concat();
        if bytes.len() + more.len() < LONGEST {
            bytes.extend(more);
        }
    }
    bytes
}

/// The specs of the compiler's tests, good and bad, and one of a family.
fn specs() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for part in ["codegen/tests/golden", "codegen/tests/diagnostics"] {
        for entry in fs::read_dir(root.join(part))? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                write("spec", &name, &[&fs::read(&path)?])?;
            }
        }
    }
    write("spec", "nlctrl", &[&fs::read(root.join("specs/nlctrl.yaml"))?])
}

/// Conversations as `src/conversation.rs` reads them, and calls as `src/writer.rs` does.
fn conversations() -> Result<(), Failure> {
    let reply = |flags: u8| [&[0, 4 | flags << 3, 16][..], &[7; 16]].concat();
    let end = |kind: u8| vec![0, kind | 1 << 3, 4, 0, 0, 0, 0];
    let refusal = [&[0, 1, 20, 0xea, 0xff, 0xff, 0xff][..], &[0; 16]].concat();
    let notification = vec![2 | 2 << 2, 5, 4, 1, 2, 3, 4];
    let stale = vec![3, 4, 0, 2, 8, 8];
    let elsewhere = vec![3 << 2, 4, 99, 0, 0, 0, 2, 9, 9];
    let lie = vec![7 << 4, 4, 2, 9, 9, 0xff, 0, 0, 0];
    let joined = [&[0x80][..], &reply(1)[1..]].concat();
    let cases = [
        ("acknowledged", vec![reply(0), refusal.clone()]),
        ("dump", vec![reply(1), joined, reply(1), end(2)]),
        ("interrupted", vec![reply(3), end(2), reply(0)]),
        ("mixed", vec![notification, stale, reply(1), end(0), end(3), end(2)]),
        ("refused", vec![refusal, reply(0)]),
        ("elsewhere", vec![elsewhere, reply(1), end(2)]),
        ("lying", vec![reply(1), lie, end(2)]),
        ("empty", vec![]),
    ];
    for (name, parts) in &cases {
        for call in 0..6 {
            let case = [&[call][..], &parts.concat()].concat();
            write("socket", &format!("{name}-{call}"), &[&case])?;
            write("exchange", &format!("{name}-{call}"), &[&case])?;
        }
    }
    // Each too long by itself: 76,500 bytes in an attribute, 160,000 in a nest.
    let long = [&[3, 0x4d, 0x80, 255, 0xff][..], &[b'x'; 255]].concat();
    let nests = [&[5, 4][..], &[[200].as_slice(), &[b'y'; 200]].concat().repeat(4)].concat();
    let calls: [(&str, &[u8]); 5] = [
        ("fields", b"\x00\x05alias\x01\xdc\x05\x00\x00\x02\x10\x00\x00\x00"),
        ("nests", b"\x04\x90\x01\x00\x00\x03\x00\x05\x02\x03abc\x02de"),
        ("refused", b"\x02\xff\xff\x00\x00\x00\x03a\x00b"),
        ("long", &long),
        ("long-nests", &nests),
    ];
    for (name, bytes) in calls {
        write("writer", name, &[bytes])?;
    }
    Ok(())
}
