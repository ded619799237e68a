//! `docs/families.md`: a list of the families, and how each of them is tested.

mod tested;

use netloom_cli::summary::{first_sentence, protocol, requests};
use netloom_codegen::emit::File;
use netloom_codegen::ir::{Family, Operation};

use crate::workspace::Failure;
use tested::Tests;

/// How `docs/families.md` starts.
const HEAD: &str = "\
<!-- Written from the specs and the heads of the tests by `cargo xtask generate`. -->

# Families

A family is a module of the crate `netloom`, behind a feature of the family's name. Tests run on the
kernel that is there, each in a network namespace of its own, and say `SKIPPED` where a family or a
program is missing. Those marked *VM* run on other kernels too (`cargo xtask vm-test`): Debian's 6.12
and 7.3, and 7.3-psp, which is built from Debian's source for what Debian leaves out.

Besides its own tests, every family

- is compared with the kernel's own spec (`cargo xtask compare`) and encodes and decodes the vectors
  of another implementation (`cargo xtask vectors`);
- is compared with the policies by which the kernel checks requests, if it is a generic one
  ([`policy`](../generated/tests/policy/main.rs), VM);
- is asked for everything that it can list, and all that comes back must be in its tables
  ([`dumps`](../generated/tests/dumps/main.rs), VM); which lists must not be empty there is
  [a list](../generated/tests/dumps/required.txt) too.

Where kernels have a family and nothing in it, since hardware or a daemon is missing, the table says
*refusals*: tests see requests refused, lists that are empty and groups that can be joined. What is
in its answers is proved by vectors and comparison alone. So is all of a family that no kernel at
hand has; its tests wait for a kernel.
";

/// `docs/families.md`, as a file below the workspace's folder.
pub(crate) fn overview(families: &[Family]) -> Result<File, Failure> {
    let tests = Tests::read()?;
    let mut table =
        "| family, feature | protocol | operations | groups | tested |\n|---|---|---|---|---|\n"
            .to_owned();
    let mut sections = String::new();
    for family in families {
        let (name, protocol) = (&family.name.kernel, protocol(family));
        let operations: Vec<_> = requests(family).collect();
        let (count, groups) = (operations.len(), family.groups.len());
        let how = tests.summary(family);
        // GitHub makes anchors of headings; these consist of letters, digits, `-` and `_`.
        table += &format!("| [`{name}`](#{name}) | {protocol} | {count} | {groups} | {how} |\n");
        sections += &section(family, &operations, &tests);
    }
    let text = format!("{HEAD}\n{table}{sections}");
    Ok(File { path: "docs/families.md".to_owned(), text })
}

fn section(family: &Family, operations: &[&Operation], tests: &Tests) -> String {
    let mut text = format!("\n## {}\n\n{}.\n\n", family.name.kernel, first_sentence(&family.doc));
    let operations: Vec<_> = operations.iter().map(|operation| described(operation)).collect();
    text += &format!("- Operations: {}\n", listed(&operations));
    let groups: Vec<_> =
        family.groups.iter().map(|group| format!("`{}`", group.name.kernel)).collect();
    text += &format!("- Groups: {}\n", listed(&groups));
    text + &format!("- Tests: {}\n", listed(&tests.links(family)))
}

fn listed(items: &[String]) -> String {
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}

/// Name and modes of an operation.
fn described(operation: &Operation) -> String {
    let modes = match (&operation.do_, &operation.dump) {
        (Some(_), Some(_)) => " (do, dump)",
        (None, Some(_)) => " (dump)",
        _ => "",
    };
    format!("`{}`{modes}", operation.name.kernel)
}

#[cfg(test)]
mod tests {
    use netloom_cli::sources;

    use crate::workspace::root;

    #[test]
    fn every_family_has_a_request_and_a_reply_as_examples() {
        for source in sources::folder(&root().join("specs"), "specs").unwrap() {
            let examples = source.examples.matches("```rust").count();
            assert!(examples >= 2, "{}: {examples} examples", source.path);
        }
    }
}
