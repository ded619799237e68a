//! How a family is tested, read from the tests themselves: the features they are built with and
//! the line for virtual machines in their heads.

use netloom_codegen::ir::Family;

use crate::workspace::Failure;

/// The family that most tests use to have links to work on. It is tested by those that need no
/// other family.
const GROUND: &str = "rt-link";

/// Families that no kernel has that tests have been run on.
const NOWHERE: &[&str] = &["drm-ras"];

/// Families that kernels have, and nothing in them: hardware or a daemon is missing in guests too.
/// All that tests see of them is refusals, empty dumps and groups that let listeners in.
const BARE: &[&str] = &["binder", "dev-energymodel", "dpll", "handshake"];

/// The tests of the generated crate.
pub(super) struct Tests(Vec<netloom_vm::Test>);

impl Tests {
    pub(super) fn read() -> Result<Self, Failure> {
        netloom_vm::tests().map(Self)
    }

    /// In a few words.
    pub(super) fn summary(&self, family: &Family) -> &'static str {
        let tests = self.of(&family.name.kernel);
        let machine = tests.iter().any(|test| test.in_machine());
        let among = |names: &[&str]| names.contains(&family.name.kernel.as_str());
        match (tests.is_empty(), machine) {
            _ if among(NOWHERE) => "vectors, comparison",
            _ if among(BARE) => "refusals, VM; vectors, comparison",
            (true, _) => "policy, dumps",
            (_, true) => "running kernel, VM",
            (_, false) => "running kernel",
        }
    }

    /// With links to the tests.
    pub(super) fn listed(&self, family: &Family) -> String {
        let link = |test: &&netloom_vm::Test| {
            let machine = match test.only_kernel() {
                Some(kernel) => format!(" (VM, Linux {kernel})"),
                None if test.in_machine() => " (VM)".to_owned(),
                None => String::new(),
            };
            format!("[`{}`](../{}){machine}", test.name, test.path)
        };
        super::listed(&self.of(&family.name.kernel).iter().map(link).collect::<Vec<_>>())
    }

    fn of(&self, family: &str) -> Vec<&netloom_vm::Test> {
        let others = |test: &netloom_vm::Test| test.families().any(|name| name != GROUND);
        let named = self.0.iter().filter(|test| test.families().any(|name| name == family));
        named.filter(|test| family != GROUND || !others(test)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_without_hardware_have_no_other_test() {
        let Tests(tests) = Tests::read().unwrap();
        for name in NOWHERE.iter().chain(BARE) {
            let of = tests.iter().filter(|test| test.families().any(|family| family == *name));
            let of: Vec<_> = of.map(|test| test.name.as_str()).collect();
            assert_eq!(
                of,
                ["without_hardware"],
                "{name} has more to show by now: take it from the list"
            );
        }
    }
}
