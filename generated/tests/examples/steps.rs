//! Runs examples, which are programs beside the test's own, and looks at what they print.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use super::common::programs::run;
use super::common::{Failure, Outcome, ip};

/// What is done, and what has to come of it.
pub(super) enum Step {
    /// `ip` with these words.
    Ip(&'static str),
    /// An example with arguments ends well and prints all of these.
    Works(&'static str, &'static [&'static str]),
    /// An example with arguments ends well and prints this, no more and no less.
    Prints(&'static str, &'static str),
    /// An example with arguments fails, and says one of these after its name.
    Fails(&'static str, &'static [&'static str]),
    /// Another program prints this.
    Shows(&'static str, &'static str),
    /// Another program prints nothing of this.
    Lacks(&'static str, &'static str),
}

/// The program of an example with arguments. One that is older than its source is not run.
fn example(words: &str) -> Result<Command, Failure> {
    let mut words = words.split_whitespace();
    let name = words.next().unwrap_or_default();
    // The test itself is in `deps`, beside `examples`.
    let test = env::current_exe()?;
    let folder = test.ancestors().nth(2).map(|folder| folder.join("examples"));
    let program = folder.unwrap_or_default().join(name);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.rs"));
    let built = program.metadata().and_then(|program| program.modified());
    // Where the sources are not, somebody has brought the programs.
    let written = source.metadata().and_then(|source| source.modified()).ok();
    if !built.is_ok_and(|built| written.is_none_or(|written| built >= written)) {
        let advice = "`cargo build -p netloom --all-features --examples` builds it";
        return Err(Failure::new(format!("no {} of today: {advice}", program.display())));
    }
    let mut command = Command::new(program);
    command.args(words);
    Ok(command)
}

/// What an example prints that ends well.
#[track_caller]
pub(super) fn works(words: &str) -> Result<String, Failure> {
    let output = example(words)?.output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), &*told), (Some(0), ""), "{words}");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[track_caller]
pub(super) fn all(steps: &[Step]) -> Outcome {
    for step in steps {
        match *step {
            Step::Ip(words) => ip(words)?,
            Step::Works(words, texts) => {
                let printed = works(words)?;
                for text in texts {
                    assert!(printed.contains(text), "{words}: {text} is not in {printed}");
                }
            }
            Step::Prints(words, text) => assert_eq!(works(words)?, text, "{words}"),
            Step::Fails(words, texts) => {
                let output = example(words)?.output()?;
                let told = String::from_utf8_lossy(&output.stderr);
                assert_eq!(output.status.code(), Some(1), "{words}: {told}");
                let name = words.split(' ').next().unwrap_or_default();
                let said = |text| told.starts_with(&format!("{name}: {text}"));
                assert!(texts.iter().any(said), "{words} says {told}");
            }
            Step::Shows(command, text) => {
                let printed = run(command)?;
                assert!(printed.contains(text), "{command}: {text} is not in {printed}");
            }
            Step::Lacks(command, text) => {
                let printed = run(command)?;
                assert!(!printed.contains(text), "{command}: {text} is in {printed}");
            }
        }
    }
    Ok(())
}

/// An example that goes on until it is killed.
pub(super) struct Running {
    program: Child,
    lines: Receiver<String>,
}

impl Running {
    pub(super) fn start(words: &str) -> Result<Self, Failure> {
        let mut program = example(words)?.stdout(Stdio::piped()).spawn()?;
        let (sender, lines) = channel();
        let printed = program.stdout.take().map(BufReader::new);
        thread::spawn(move || {
            for line in printed.into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Self { program, lines })
    }

    /// Its lines up to the first that begins and goes on like this.
    #[track_caller]
    pub(super) fn until(&self, beginning: &str, text: &str) -> Result<Vec<String>, Failure> {
        let wanted = |line: &String| line.starts_with(beginning) && line.contains(text);
        let mut seen: Vec<String> = Vec::new();
        while !seen.last().is_some_and(wanted) {
            match self.lines.recv_timeout(Duration::from_secs(5)) {
                Ok(line) => seen.push(line),
                Err(_) => {
                    return Err(Failure::new(format!("no {beginning:?} {text:?} after {seen:?}")));
                }
            }
        }
        Ok(seen)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself, which `until` has told.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
