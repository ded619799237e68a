//! Dumps that must return something in the guests of `cargo xtask vm-test`, where the test creates
//! all objects: `required.txt` lists them. Elsewhere a refused or empty dump proves little, and
//! passes.

use std::collections::BTreeSet;

use netloom_runtime::table::Family;

use crate::common::report;

/// Minimum number of required dumps on every kernel: a list truncated by mistake would always pass.
const LEAST: usize = 65;

/// A dump by family and operation.
type Dump = (&'static str, &'static str);

/// The dumps that a list requires of a kernel. A line holds the first kernel, family and operation.
fn required(list: &'static str, kernel: [u32; 2]) -> BTreeSet<Dump> {
    let mut required = BTreeSet::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words: Vec<_> = line.split(' ').collect();
        let [since, family, operation] = words[..] else {
            panic!("{line:?} is not KERNEL FAMILY OPERATION");
        };
        let since = since.split_once('.').and_then(|(major, minor)| {
            Some([major.parse::<u32>().ok()?, minor.parse::<u32>().ok()?])
        });
        if since.unwrap_or_else(|| panic!("{line:?} does not start with a kernel version"))
            <= kernel
        {
            assert!(required.insert((family, operation)), "{line:?} is listed twice");
        }
    }
    required
}

/// Fails if a dump that is required on this kernel returned nothing.
pub(crate) fn require(kernel: [u32; 2], answered: &BTreeSet<Dump>) {
    let required = required(include_str!("required.txt"), kernel);
    assert!(required.len() >= LEAST, "only {} required dumps", required.len());
    let silent: Vec<_> = required.difference(answered).collect();
    assert!(
        silent.is_empty(),
        "required dumps that returned nothing, of {}: {silent:?}",
        required.len()
    );
    let more: Vec<_> = answered.difference(&required).collect();
    let more = if more.is_empty() {
        String::new()
    } else {
        format!("; not required, but returned something: {more:?}")
    };
    report(&format!("all {} required dumps returned something{more}", required.len()));
}

#[test]
fn required_answers_are_those_of_dumps() {
    let can_dump = |family: &Family, operation: &str| {
        family.operations.iter().any(|known| known.name == operation && known.dump.is_some())
    };
    let mut least = 0;
    for (family, operation) in required(include_str!("required.txt"), [u32::MAX; 2]) {
        let known = crate::FAMILIES.iter().find(|known| known.name == family);
        assert!(known.is_some_and(|known| can_dump(known, operation)), "{family} {operation}");
        least += 1;
    }
    assert!(least >= LEAST, "only {least} lines");
}

#[test]
fn what_is_required_depends_on_the_kernel() {
    let list = "# Why.\n6.12 a get\n7.3 b get\n";
    assert_eq!(required(list, [6, 12]), BTreeSet::from([("a", "get")]));
    assert_eq!(required(list, [7, 3]).len(), 2);
    assert!(required(list, [6, 1]).is_empty());
}
