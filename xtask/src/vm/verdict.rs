//! What a guest says, read line by line: what became of each test in it. What a test left out counts
//! against it, unless the list of skips has it.

use std::fmt;
use std::time::{Duration, Instant};

use super::kernel::Kernel;
use super::skips::{Disagreement, Skips};

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
    /// What was left out: what tests say that skip something, and modules that are not there.
    left_out: Vec<String>,
    /// Where that is not what the list says.
    disagreement: Disagreement,
    /// The binary's exit status; `None` if it did not end.
    status: Option<i32>,
    time: Duration,
}

impl Verdict {
    /// Compares what it left out with what it may leave out on this kernel.
    pub(super) fn judge(&mut self, kernel: Kernel, skips: &Skips) {
        let ended = self.ended_well();
        self.disagreement = skips.compare(kernel, &self.name, &self.left_out, ended);
    }

    /// Whether it ended well, did anything, and left out what it may and nothing else.
    pub(super) fn passed(&self) -> bool {
        self.ended_well() && self.passed > 0 && self.disagreement == Disagreement::default()
    }

    fn ended_well(&self) -> bool {
        self.status == Some(0) && self.failed == 0
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, passed, failed, left_out, disagreement, status, time } = self;
        let (time, skipped) = (time.as_secs_f64(), left_out.len());
        write!(
            f,
            "{name:<22} {time:>6.1} s {passed:>4} passed {failed:>3} failed {skipped:>3} skipped"
        )?;
        match status {
            Some(0) if *passed == 0 => f.write_str("  FAILED: it ran nothing")?,
            Some(0) if self.passed() => {}
            Some(0) => f.write_str("  FAILED: not what xtask/src/vm/skips.txt says")?,
            Some(status) => write!(f, "  FAILED: exit status {status}")?,
            None => f.write_str("  FAILED: it did not end")?,
        }
        for line in &disagreement.unlisted {
            write!(f, "\n    left out, and not in the list: {line}")?;
        }
        for line in &disagreement.idle {
            write!(f, "\n    in the list, and not left out any more: {line}")?;
        }
        Ok(())
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
                verdict.left_out.push(format!("no module {module}"));
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
    if let Some((_, what)) = line.split_once(SKIPPED) {
        verdict.left_out.push(what.to_owned());
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
        let Verdict { passed, failed, left_out, .. } = verdict;
        assert_eq!((*passed, *failed), (3, 0));
        assert_eq!(*left_out, ["no module psp", "one: no psp"]);
    }

    #[test]
    fn what_is_left_out_counts_unless_it_is_in_the_list() {
        let end = "test result: ok. 3 passed; 0 failed; 0 ignored\nvm-test: end 0\n";
        let judged = |said: &str, list| {
            let mut verdicts = read(&format!("vm-test: begin a\n{said}{end}"));
            let mut verdict = verdicts.remove(0);
            verdict.judge(Kernel::Stable, &Skips::of(list).unwrap());
            verdict
        };
        let list = "# Why.\n6.12: a: one: no psp\n";
        let skips = "test one ... SKIPPED: one: no psp\n";
        assert!(judged("", "").passed());
        assert!(judged(skips, list).passed());
        let wrong = [
            (skips, "", "not in the list: one: no psp"),
            ("vm-test: absent wireguard\n", "", "not in the list: no module wireguard"),
            ("", list, "not left out any more: one: no psp"),
        ];
        for (said, list, end) in wrong {
            let verdict = judged(said, list);
            assert!(!verdict.passed(), "{verdict}");
            assert!(verdict.to_string().contains("FAILED: not what"), "{verdict}");
            assert!(verdict.to_string().ends_with(end), "{verdict}");
        }
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
