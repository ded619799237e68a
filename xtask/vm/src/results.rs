//! The result of each test, parsed from the guest's output line by line. A test that skips something
//! fails unless the allow-list has it.

use std::fmt;
use std::time::{Duration, Instant};

use crate::kernel::Kernel;
use crate::skips::{Disagreement, Skips};

/// How a line from `guest.sh` starts, as opposed to one from a test.
const MARK: &str = "vm-test: ";
/// Marks a line with which a test reports a skip. The test harness may have printed the test's name
/// before it on the same line.
const SKIPPED: &str = "SKIPPED: ";

/// The result of a test binary.
#[derive(Debug, Default)]
pub(crate) struct TestResult {
    pub(crate) name: String,
    /// Test functions that passed, among them those that skipped.
    passed: u32,
    failed: u32,
    /// What tests report as skipped, and missing modules.
    skipped: Vec<String>,
    /// How `skipped` differs from the allow-list.
    disagreement: Disagreement,
    /// The binary's exit status; `None` if it did not end.
    status: Option<i32>,
    time: Duration,
}

impl TestResult {
    /// Compares what was skipped with what the allow-list permits on this kernel.
    pub(crate) fn compare_skips(&mut self, kernel: Kernel, skips: &Skips) {
        let succeeded = self.succeeded();
        self.disagreement = skips.compare(kernel, &self.name, &self.skipped, succeeded);
    }

    /// Whether it succeeded, ran at least one test, and skipped exactly what the allow-list has.
    pub(crate) fn passed(&self) -> bool {
        self.succeeded() && self.passed > 0 && self.disagreement == Disagreement::default()
    }

    fn succeeded(&self) -> bool {
        self.status == Some(0) && self.failed == 0
    }
}

impl fmt::Display for TestResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, passed, failed, skipped, disagreement, status, time } = self;
        let (time, skipped) = (time.as_secs_f64(), skipped.len());
        write!(
            f,
            "{name:<22} {time:>6.1} s {passed:>4} passed {failed:>3} failed {skipped:>3} skipped"
        )?;
        match status {
            Some(0) if *passed == 0 => f.write_str("  FAILED: it ran no test")?,
            Some(0) if self.passed() => {}
            Some(0) => f.write_str("  FAILED: skips differ from xtask/vm/src/skips.txt")?,
            Some(status) => write!(f, "  FAILED: exit status {status}")?,
            None => f.write_str("  FAILED: it did not end")?,
        }
        for line in &disagreement.unlisted {
            write!(f, "\n    skipped, but not in the list: {line}")?;
        }
        for line in &disagreement.stale {
            write!(f, "\n    in the list, but not skipped: {line}")?;
        }
        Ok(())
    }
}

/// Parses the output of a guest.
#[derive(Default)]
pub(crate) struct Parser {
    results: Vec<TestResult>,
    current: Option<(TestResult, Instant)>,
    done: bool,
}

impl Parser {
    /// Parses a line. Returns whether it came from `guest.sh`.
    pub(crate) fn line(&mut self, line: &str) -> bool {
        let Some(words) = line.strip_prefix(MARK) else {
            if let Some((result, _)) = &mut self.current {
                count(result, line);
            }
            return false;
        };
        match (words.split_once(' '), &mut self.current) {
            (Some(("begin", name)), _) => {
                self.close(None);
                println!("{name}");
                let result = TestResult { name: name.to_owned(), ..TestResult::default() };
                self.current = Some((result, Instant::now()));
            }
            (Some(("absent", module)), Some((result, _))) => {
                result.skipped.push(format!("no module {module}"));
            }
            (Some(("end", status)), _) => self.close(status.parse().ok()),
            _ => self.done |= words == "done",
        }
        true
    }

    /// Whether the guest has run all tests.
    pub(crate) const fn done(&self) -> bool {
        self.done
    }

    pub(crate) fn finish(mut self) -> Vec<TestResult> {
        self.close(None);
        self.results
    }

    fn close(&mut self, status: Option<i32>) {
        if let Some((mut result, start)) = self.current.take() {
            result.status = status;
            result.time = start.elapsed();
            self.results.push(result);
        }
    }
}

/// Counts a skip, or the summary of the test harness.
fn count(result: &mut TestResult, line: &str) {
    if let Some((_, what)) = line.split_once(SKIPPED) {
        result.skipped.push(what.to_owned());
    }
    let Some((_, counts)) =
        line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
    else {
        return;
    };
    let number = |what: &str| {
        let count = counts.split("; ").find_map(|count| count.strip_suffix(what));
        count.and_then(|count| count.trim().parse().ok()).unwrap_or(0)
    };
    result.passed += number("passed");
    result.failed += number("failed");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(said: &str) -> Vec<TestResult> {
        let mut reader = Parser::default();
        for line in said.lines() {
            reader.line(line);
        }
        reader.finish()
    }

    #[test]
    fn results_are_counted() {
        let said = "vm-test: begin a\nvm-test: absent psp\ntest one ... SKIPPED: one: no psp\n\
                    test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n\
                    vm-test: end 0\n";
        let results = read(said);
        let [result] = results.as_slice() else { panic!("{results:?}") };
        assert!(result.passed());
        let TestResult { passed, failed, skipped, .. } = result;
        assert_eq!((*passed, *failed), (3, 0));
        assert_eq!(*skipped, ["no module psp", "one: no psp"]);
    }

    #[test]
    fn a_skip_fails_unless_it_is_in_the_list() {
        let end = "test result: ok. 3 passed; 0 failed; 0 ignored\nvm-test: end 0\n";
        let compared = |said: &str, list| {
            let mut results = read(&format!("vm-test: begin a\n{said}{end}"));
            let mut result = results.remove(0);
            result.compare_skips(Kernel::Stable, &Skips::of(list).unwrap());
            result
        };
        let list = "# Why.\n6.12: a: one: no psp\n";
        let skips = "test one ... SKIPPED: one: no psp\n";
        assert!(compared("", "").passed());
        assert!(compared(skips, list).passed());
        let wrong = [
            (skips, "", "not in the list: one: no psp"),
            ("vm-test: absent wireguard\n", "", "not in the list: no module wireguard"),
            ("", list, "not skipped: one: no psp"),
        ];
        for (said, list, end) in wrong {
            let result = compared(said, list);
            assert!(!result.passed(), "{result}");
            assert!(result.to_string().contains("FAILED: skips differ"), "{result}");
            assert!(result.to_string().ends_with(end), "{result}");
        }
    }

    #[test]
    fn failures_are_reported() {
        let failed = "vm-test: begin a\ntest result: FAILED. 1 passed; 2 failed; 0 ignored\nvm-test: end 101\n";
        let nothing = "vm-test: begin a\ntest result: ok. 0 passed; 0 failed\nvm-test: end 0\n";
        let ends = [
            (failed, "FAILED: exit status 101"),
            (nothing, "FAILED: it ran no test"),
            ("vm-test: begin a\n", "FAILED: it did not end"),
        ];
        for (said, end) in ends {
            let results = read(said);
            assert!(!results[0].passed(), "{said}");
            assert!(results[0].to_string().ends_with(end), "{}", results[0]);
        }
    }

    #[test]
    fn a_test_in_which_the_guest_died_is_among_them() {
        let results = read("vm-test: begin a\nvm-test: end 0\nvm-test: begin b\n");
        assert_eq!(results.iter().map(|result| result.status).collect::<Vec<_>>(), [Some(0), None]);
    }
}
