//! `ci`: everything that has to pass before a change lands, cheapest first.
//!
//! Steps are data: a name and what to run. One that fails ends the run, with the command that
//! runs it alone. What a command prints goes to the terminal as it is.

mod steps;

use std::process::Command;
use std::time::{Duration, Instant};

use crate::workspace::{Failure, root};

/// One thing to check.
struct Step {
    name: String,
    work: Work,
}

/// What a step does.
enum Work {
    /// Words of a command that runs in the workspace's folder, and what it finds in its
    /// environment.
    Command { words: Vec<String>, environment: Vec<(&'static str, &'static str)> },
    /// A function of this program, and the command that runs it alone.
    Function { run: fn() -> Result<(), Failure>, alone: &'static str },
    /// Nothing, for this reason.
    Skip(String),
}

impl Step {
    fn command(name: &str, line: &str) -> Self {
        let words = line.split_whitespace().map(str::to_owned).collect();
        Self { name: name.to_owned(), work: Work::Command { words, environment: Vec::new() } }
    }

    fn with(mut self, variable: &'static str, value: &'static str) -> Self {
        if let Work::Command { environment, .. } = &mut self.work {
            environment.push((variable, value));
        }
        self
    }

    fn function(name: &str, run: fn() -> Result<(), Failure>, alone: &'static str) -> Self {
        Self { name: name.to_owned(), work: Work::Function { run, alone } }
    }

    fn skip(name: &str, reason: String) -> Self {
        Self { name: name.to_owned(), work: Work::Skip(reason) }
    }

    /// The command that does what the step does, for a terminal.
    fn shown(&self) -> String {
        match &self.work {
            Work::Command { words, environment } => {
                let mut shown = String::new();
                for (variable, value) in environment {
                    shown += &format!("{variable}={value:?} ");
                }
                shown + &words.join(" ")
            }
            Work::Function { alone, .. } => (*alone).to_owned(),
            Work::Skip(reason) => format!("SKIPPED: {reason}"),
        }
    }

    fn run(&self) -> Result<(), Failure> {
        let (words, environment) = match &self.work {
            Work::Command { words, environment } => (words, environment),
            Work::Function { run, .. } => return run(),
            Work::Skip(_) => return Ok(()),
        };
        let [program, arguments @ ..] = words.as_slice() else {
            return Err("a command without a word".to_owned());
        };
        let status = Command::new(program)
            .args(arguments)
            .envs(environment.iter().copied())
            .current_dir(root())
            .status()
            .map_err(|error| format!("{program} cannot be started: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{program} ended with {status}")) }
    }
}

pub(crate) fn run() -> Result<(), Failure> {
    let steps = steps::all()?;
    let start = Instant::now();
    let mut done = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n==> [{}/{}] {}\n    {}", index + 1, steps.len(), step.name, step.shown());
        let begin = Instant::now();
        let result = step.run();
        done.push((step, begin.elapsed(), result.is_ok()));
        println!("    {:.1} s", begin.elapsed().as_secs_f64());
        if let Err(failure) = result {
            summary(&done, start.elapsed());
            return Err(format!("{}: {failure}\n  to run it alone: {}", step.name, step.shown()));
        }
    }
    summary(&done, start.elapsed());
    Ok(())
}

fn summary(done: &[(&Step, Duration, bool)], total: Duration) {
    println!("\n==> summary");
    for (step, time, passed) in done {
        let word = match (&step.work, passed) {
            (Work::Skip(_), _) => "SKIPPED",
            (_, true) => "ok",
            (_, false) => "FAILED",
        };
        println!("{word:>9} {:>7.1} s  {}", time.as_secs_f64(), step.name);
    }
    println!("{:>9} {:>7.1} s", "in all", total.as_secs_f64());
}
