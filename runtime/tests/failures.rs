//! Holds `docs/failures.md` to what it says: the tests that it names exist.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn every_named_test_exists() {
    let page = fs::read_to_string(format!("{ROOT}/docs/failures.md")).unwrap();
    let mut tests = BTreeSet::new();
    for folder in ["codegen", "generated/tests", "runtime"] {
        collect(Path::new(&format!("{ROOT}/{folder}")), &mut tests).unwrap();
    }
    let mut rows = BTreeSet::new();
    for row in page.lines().filter_map(|line| line.strip_prefix("| ")).skip(1) {
        let cells: Vec<&str> = row.trim_end_matches('|').split(" | ").collect();
        let [number, _, _, named] = cells[..] else { panic!("not four cells: {row}") };
        let named: Vec<&str> =
            named.split_whitespace().map(|name| name.trim_matches('`')).collect();
        assert!(!named.is_empty(), "row {number} names no test");
        for name in named {
            assert!(tests.contains(name), "row {number} names {name}, which is no test");
        }
        rows.insert(number.trim_end_matches(char::is_alphabetic).to_owned());
    }
    let expected: BTreeSet<String> = (1..=15).map(|number: i32| number.to_string()).collect();
    assert_eq!(rows, expected);
}

/// Adds the names of the tests in a folder and those below it.
fn collect(folder: &Path, tests: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, tests)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            // Between the attribute and its function there may be other attributes.
            let after = text.split("#[test]").skip(1);
            tests.extend(after.filter_map(|rest| {
                let (_, rest) = rest.split_once("fn ")?;
                rest.split_once('(').map(|(name, _)| name.to_owned())
            }));
        }
    }
    Ok(())
}
