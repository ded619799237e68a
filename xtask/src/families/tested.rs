//! How a family is tested: found out from the features that tests are built with, and from the line
//! for virtual machines in their first lines.

use netloom_codegen::ir::Family;

use crate::workspace::Failure;

/// The family with which most tests create their links. Its own tests are those that need no other
/// family.
const SETUP: &str = "rt-link";

/// Families that none of the tested kernels has.
const UNTESTED: &[&str] = &["drm-ras"];

/// Families without objects on the tested kernels, because hardware or a daemon is missing. Tests see
/// refusals, empty dumps and groups that can be joined.
const WITHOUT_HARDWARE: &[&str] = &["binder", "dev-energymodel", "dpll", "handshake"];

/// The tests of the generated crate.
pub(super) struct Tests(Vec<netloom_vm::Test>);

impl Tests {
    pub(super) fn read() -> Result<Self, Failure> {
        netloom_vm::tests().map(Self)
    }

    /// In a few words, for the table.
    pub(super) fn summary(&self, family: &Family) -> &'static str {
        let tests = self.of(&family.name.kernel);
        let machine = tests.iter().any(|test| test.in_machine());
        let among = |names: &[&str]| names.contains(&family.name.kernel.as_str());
        match (tests.is_empty(), machine) {
            _ if among(UNTESTED) => "vectors, comparison",
            _ if among(WITHOUT_HARDWARE) => "refusals, VM; vectors, comparison",
            (true, _) => "policy, dumps",
            (_, true) => "running kernel, VM",
            (_, false) => "running kernel",
        }
    }

    /// Links to the tests.
    pub(super) fn links(&self, family: &Family) -> Vec<String> {
        let link = |test: &&netloom_vm::Test| {
            let machine = match test.only_kernel() {
                Some(kernel) => format!(" (VM, Linux {kernel})"),
                None if test.in_machine() => " (VM)".to_owned(),
                None => String::new(),
            };
            format!("[`{}`](../{}){machine}", test.name, test.path)
        };
        self.of(&family.name.kernel).iter().map(link).collect()
    }

    fn of(&self, family: &str) -> Vec<&netloom_vm::Test> {
        let others = |test: &netloom_vm::Test| test.families().any(|name| name != SETUP);
        let named = self.0.iter().filter(|test| test.families().any(|name| name == family));
        named.filter(|test| family != SETUP || !others(test)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_without_hardware_have_no_other_test() {
        let Tests(tests) = Tests::read().unwrap();
        for name in UNTESTED.iter().chain(WITHOUT_HARDWARE) {
            let of = tests.iter().filter(|test| test.families().any(|family| family == *name));
            let of: Vec<_> = of.map(|test| test.name.as_str()).collect();
            assert_eq!(
                of,
                ["without_hardware"],
                "{name} has other tests now: remove it from the list"
            );
        }
    }
}
