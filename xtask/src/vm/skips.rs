//! What tests may leave out in a guest: `skips.txt` names each case, and nothing else does. A guest
//! has what we put into it, so that anything else left out is something broken of ours: a module
//! that cannot be loaded, a simulated device that could not be built, a program not taken along.

use clap::ValueEnum as _;

use super::kernel::Kernel;
use crate::Failure;

const LIST: &str = include_str!("skips.txt");

/// Lines of the list, as kernel, test and what the test says. A star at the end is any text.
#[derive(Debug)]
pub(super) struct Skips(Vec<(Kernel, &'static str, &'static str)>);

/// In which way a test and the list disagree; nothing if they do not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Disagreement {
    /// What was left out and is not in the list.
    pub(super) unlisted: Vec<String>,
    /// Lines for which nothing was left out.
    pub(super) idle: Vec<String>,
}

impl Skips {
    pub(super) fn read() -> Result<Self, Failure> {
        Self::of(LIST).map_err(|wrong| format!("xtask/src/vm/skips.txt: {wrong}"))
    }

    /// Reads a list.
    pub(super) fn of(list: &'static str) -> Result<Self, Failure> {
        parse(list).map(Self)
    }

    /// Compares what a test left out with the list. One that did not end well (`ended`) may have
    /// left out less than it would have.
    pub(super) fn compare(
        &self,
        kernel: Kernel,
        test: &str,
        left_out: &[String],
        ended: bool,
    ) -> Disagreement {
        let listed = || {
            let here = self.0.iter().filter(|(on, of, _)| (*on, *of) == (kernel, test));
            here.map(|(_, _, what)| *what)
        };
        let unlisted = left_out.iter().filter(|said| !listed().any(|what| fits(what, said)));
        let idle = listed().filter(|what| ended && !left_out.iter().any(|said| fits(what, said)));
        Disagreement {
            unlisted: unlisted.cloned().collect(),
            idle: idle.map(str::to_owned).collect(),
        }
    }
}

/// Whether a line of the list is about what a test said.
fn fits(what: &str, said: &str) -> bool {
    match what.strip_suffix('*') {
        Some(start) => said.starts_with(start),
        None => what == said,
    }
}

/// Reads a list. Every line stands below a reason.
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
                    _ => return Err(format!("{line:?} is not KERNEL: TEST: WHAT IT SAYS")),
                }
            }
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::super::selection;
    use super::*;

    #[test]
    fn what_is_left_out_is_in_the_list() {
        let list = "# Why.\n6.12: a: one: no b\n6.12: a: no module *\n7.3: a: two: no c\n";
        let skips = Skips::of(list).unwrap();
        let said = |said: &[&str]| said.iter().map(|said| (*said).to_owned()).collect::<Vec<_>>();
        let compare = |kernel, test, words: &[&str], ended| {
            let Disagreement { unlisted, idle } = skips.compare(kernel, test, &said(words), ended);
            (unlisted, idle)
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
            assert!(parse(wrong).unwrap_err().ends_with("WHAT IT SAYS"), "{wrong}");
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
