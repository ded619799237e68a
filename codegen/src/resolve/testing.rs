//! Help for the unit tests of the passes: a spec of a few lines, and what becomes of it.

use crate::ir::Family;
use crate::source::Source;

/// What a spec becomes.
pub(super) fn family(body: &str) -> Family {
    match crate::compile(&source(body)) {
        Ok(compiled) => compiled.family,
        Err(found) => panic!("{found:#?}"),
    }
}

/// What is wrong with a spec, warnings included.
pub(super) fn found(body: &str) -> Vec<String> {
    let found = match crate::compile(&source(body)) {
        Ok(compiled) => compiled.warnings,
        Err(found) => found,
    };
    found.into_iter().map(|found| found.message).collect()
}

/// A spec with the keys that `body` leaves out. Without a protocol it is a raw one.
fn source(body: &str) -> Source {
    let mut text = String::from("name: test\ndoc: A test.\n");
    if !body.contains("protocol:") {
        text += "protocol: netlink-raw\nprotonum: 0\n";
    }
    for (key, default) in [("attribute-sets:", "[]"), ("operations:", "{list: []}")] {
        if !body.contains(key) {
            text += &format!("{key} {default}\n");
        }
    }
    text += body;
    Source::new("test.yaml", text)
}
