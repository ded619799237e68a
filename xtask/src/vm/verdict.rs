//! What a guest says, read line by line: what became of each test in it.

use std::fmt;
use std::time::{Duration, Instant};

/// How a line starts that `guest.sh` says and no test.
const MARK: &str = "vm-test: ";
/// What a line has that says a test did not do what it is there for, perhaps behind the name of the
/// test, which the harness has not ended yet.
const SKIPPED: &str = "SKIPPED: ";

/// What became of a test binary.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) name: String,
    /// Test functions that passed, among them those that skipped.
    passed: u32,
    failed: u32,
    /// Lines that say that something was skipped.
    skipped: u32,
    /// Modules that this kernel does not have.
    absent: Vec<String>,
    /// The binary's exit status; `None` if it did not end.
    status: Option<i32>,
    time: Duration,
}

impl Verdict {
    /// Whether it ended well and did anything.
    pub(super) fn passed(&self) -> bool {
        self.status == Some(0) && self.failed == 0 && self.passed > 0
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, passed, failed, skipped, absent, status, time } = self;
        let time = time.as_secs_f64();
        write!(
            f,
            "{name:<22} {time:>6.1} s {passed:>4} passed {failed:>3} failed {skipped:>3} skipped"
        )?;
        if !absent.is_empty() {
            write!(f, "; no module {}", absent.join(", "))?;
        }
        match status {
            Some(0) if self.passed() => Ok(()),
            Some(0) => f.write_str("  FAILED: it ran nothing"),
            Some(status) => write!(f, "  FAILED: exit status {status}"),
            None => f.write_str("  FAILED: it did not end"),
        }
    }
}

/// Reads what a guest says.
#[derive(Default)]
pub(super) struct Reader {
    verdicts: Vec<Verdict>,
    current: Option<(Verdict, Instant)>,
    done: bool,
}

impl Reader {
    /// Takes a line, and says whether it was `guest.sh` that said it.
    pub(super) fn line(&mut self, line: &str) -> bool {
        let Some(words) = line.strip_prefix(MARK) else {
            if let Some((verdict, _)) = &mut self.current {
                count(verdict, line);
            }
            return false;
        };
        match (words.split_once(' '), &mut self.current) {
            (Some(("begin", name)), _) => {
                self.close(None);
                println!("{name}");
                let verdict = Verdict { name: name.to_owned(), ..Verdict::default() };
                self.current = Some((verdict, Instant::now()));
            }
            (Some(("absent", module)), Some((verdict, _))) => {
                verdict.absent.push(module.to_owned());
            }
            (Some(("end", status)), _) => self.close(status.parse().ok()),
            _ => self.done |= words == "done",
        }
        true
    }

    /// Whether the guest has done all that it was to do.
    pub(super) const fn done(&self) -> bool {
        self.done
    }

    pub(super) fn finish(mut self) -> Vec<Verdict> {
        self.close(None);
        self.verdicts
    }

    fn close(&mut self, status: Option<i32>) {
        if let Some((mut verdict, start)) = self.current.take() {
            verdict.status = status;
            verdict.time = start.elapsed();
            self.verdicts.push(verdict);
        }
    }
}

/// Counts what a line of the test harness, or of a test, says.
fn count(verdict: &mut Verdict, line: &str) {
    verdict.skipped += u32::from(line.contains(SKIPPED));
    let Some((_, counts)) =
        line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
    else {
        return;
    };
    let number = |what: &str| {
        let count = counts.split("; ").find_map(|count| count.strip_suffix(what));
        count.and_then(|count| count.trim().parse().ok()).unwrap_or(0)
    };
    verdict.passed += number("passed");
    verdict.failed += number("failed");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(said: &str) -> Vec<Verdict> {
        let mut reader = Reader::default();
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
        let verdicts = read(said);
        let [verdict] = verdicts.as_slice() else { panic!("{verdicts:?}") };
        assert!(verdict.passed());
        let Verdict { passed, failed, skipped, absent, .. } = verdict;
        assert_eq!(
            (*passed, *failed, *skipped, absent.as_slice()),
            (3, 0, 1, &["psp".to_owned()][..])
        );
    }

    #[test]
    fn what_did_not_pass_is_told() {
        let failed = "vm-test: begin a\ntest result: FAILED. 1 passed; 2 failed; 0 ignored\nvm-test: end 101\n";
        let nothing = "vm-test: begin a\ntest result: ok. 0 passed; 0 failed\nvm-test: end 0\n";
        let ends = [
            (failed, "FAILED: exit status 101"),
            (nothing, "FAILED: it ran nothing"),
            ("vm-test: begin a\n", "FAILED: it did not end"),
        ];
        for (said, end) in ends {
            let verdicts = read(said);
            assert!(!verdicts[0].passed(), "{said}");
            assert!(verdicts[0].to_string().ends_with(end), "{}", verdicts[0]);
        }
    }

    #[test]
    fn a_test_in_which_the_guest_died_is_among_them() {
        let verdicts = read("vm-test: begin a\nvm-test: end 0\nvm-test: begin b\n");
        assert_eq!(
            verdicts.iter().map(|verdict| verdict.status).collect::<Vec<_>>(),
            [Some(0), None]
        );
    }
}
