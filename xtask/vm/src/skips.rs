//! The allow-list of skips, `skips.txt`. A guest contains what we put into it, so any other skip is a
//! fault of ours: a module that cannot be loaded, netdevsim that could not be built, a program that
//! was not included.

use clap::ValueEnum as _;

use crate::kernel::Kernel;
use crate::paths::Failure;

const LIST: &str = include_str!("skips.txt");

/// Lines of the list: kernel, test and the skip. A final `*` matches any text.
#[derive(Debug)]
pub(crate) struct Skips(Vec<(Kernel, &'static str, &'static str)>);

/// How a test differs from the list; empty if it does not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Disagreement {
    /// Skips that are not in the list.
    pub(crate) unlisted: Vec<String>,
    /// Lines of the list without a skip.
    pub(crate) stale: Vec<String>,
}

impl Skips {
    pub(crate) fn read() -> Result<Self, Failure> {
        Self::of(LIST).map_err(|wrong| format!("xtask/vm/src/skips.txt: {wrong}"))
    }

    /// Reads a list.
    pub(crate) fn of(list: &'static str) -> Result<Self, Failure> {
        parse(list).map(Self)
    }

    /// Compares the skips of a test with the list. A test that failed may have ended before it
    /// skipped all that is listed.
    pub(crate) fn compare(
        &self,
        kernel: Kernel,
        test: &str,
        skipped: &[String],
        succeeded: bool,
    ) -> Disagreement {
        let listed = || {
            let here = self.0.iter().filter(|(on, of, _)| (*on, *of) == (kernel, test));
            here.map(|(_, _, what)| *what)
        };
        let unlisted = skipped.iter().filter(|said| !listed().any(|what| fits(what, said)));
        let stale =
            listed().filter(|what| succeeded && !skipped.iter().any(|said| fits(what, said)));
        Disagreement {
            unlisted: unlisted.cloned().collect(),
            stale: stale.map(str::to_owned).collect(),
        }
    }
}

/// Whether a line of the list matches a skip.
fn fits(what: &str, said: &str) -> bool {
    match what.strip_suffix('*') {
        Some(start) => said.starts_with(start),
        None => what == said,
    }
}

/// Parses a list. Every line follows a comment with the reason.
fn parse(list: &'static str) -> Result<Vec<(Kernel, &'static str, &'static str)>, Failure> {
    let mut reason = false;
    let mut lines = Vec::new();
    for line in list.lines().map(str::trim_end) {
        match line {
            "" => reason = false,
            _ if line.starts_with('#') => reason = true,
            _ if !reason => return Err(format!("no reason is given for {line:?}")),
            _ => {
                let mut parts = line.splitn(3, ": ");
                let (kernel, test, what) = (parts.next(), parts.next(), parts.next());
                let kernel = kernel.and_then(|name| Kernel::from_str(name, false).ok());
                match (kernel, test, what) {
                    (Some(kernel), Some(test), Some(what)) => lines.push((kernel, test, what)),
                    _ => return Err(format!("{line:?} is not KERNEL: TEST: SKIP")),
                }
            }
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::selection;

    #[test]
    fn skips_are_compared_with_the_list() {
        let list = "# Why.\n6.12: a: one: no b\n6.12: a: no module *\n7.3: a: two: no c\n";
        let skips = Skips::of(list).unwrap();
        let said = |said: &[&str]| said.iter().map(|said| (*said).to_owned()).collect::<Vec<_>>();
        let compare = |kernel, test, words: &[&str], ended| {
            let Disagreement { unlisted, stale } = skips.compare(kernel, test, &said(words), ended);
            (unlisted, stale)
        };
        let all = ["one: no b", "no module x", "no module y"];
        assert_eq!(compare(Kernel::Stable, "a", &all, true), (said(&[]), said(&[])));
        // The list of one kernel or test is none of another's.
        assert_eq!(
            compare(Kernel::Newest, "a", &["one: no b"], true),
            (said(&["one: no b"]), said(&["two: no c"]))
        );
        assert_eq!(
            compare(Kernel::Stable, "b", &["one: no b"], true),
            (said(&["one: no b"]), said(&[]))
        );
        assert_eq!(
            compare(Kernel::Stable, "a", &["one: no bb"], true),
            (said(&["one: no bb"]), said(&["one: no b", "no module *"]))
        );
        assert_eq!(compare(Kernel::Stable, "a", &[], false), (said(&[]), said(&[])));
    }

    #[test]
    fn lists_give_reasons() {
        assert!(parse("6.12: a: b\n").unwrap_err().starts_with("no reason"));
        assert!(parse("# Why.\n\n6.12: a: b\n").unwrap_err().starts_with("no reason"));
        for wrong in ["# Why.\n5.10: a: b\n", "# Why.\n6.12: a\n", "# Why.\na\n"] {
            assert!(parse(wrong).unwrap_err().ends_with("KERNEL: TEST: SKIP"), "{wrong}");
        }
    }

    #[test]
    fn the_list_is_about_tests_that_run_there() {
        let tests = selection::all().unwrap();
        for (kernel, name, _) in Skips::read().unwrap().0 {
            let there = tests.iter().any(|test| test.name == name && test.runs_on(kernel));
            assert!(there, "no test {name} runs on {}", kernel.name());
        }
    }
}
