//! Runs the program, and creates network namespaces to run it in.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::{env, panic, thread};

use nix::sched::{CloneFlags, unshare};
use serde_json::Value;

/// The program with these arguments, split at whitespace.
pub(crate) fn netloom(words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netloom"));
    command.args(words.split_whitespace()).stdin(Stdio::null());
    command
}

/// The output and exit status of a run.
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The printed objects. Panics if the run failed.
    #[track_caller]
    pub(crate) fn objects(&self) -> Vec<Value> {
        assert_eq!(self.status, Some(0), "{}", self.err);
        let objects = self.out.lines().map(serde_json::from_str);
        objects.map(|object| object.expect("each line is an object")).collect()
    }
}

pub(crate) fn run(command: &mut Command) -> Ran {
    ran(command.output().expect("the program was built"))
}

/// Runs the program with these arguments and this input.
pub(crate) fn feed(words: &str, input: &str) -> Ran {
    let mut command = netloom(words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    let mut stdin = child.stdin.take().expect("it is a pipe");
    thread::scope(|scope| {
        // After an error the program stops reading.
        scope.spawn(move || drop(stdin.write_all(input.as_bytes())));
        ran(child.wait_with_output().expect("it can be waited for"))
    })
}

fn ran(output: Output) -> Ran {
    Ran {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).expect("the output is text"),
        err: String::from_utf8(output.stderr).expect("the errors are text"),
    }
}

/// A running program that is killed on drop.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs `test` in a new network namespace, which programs that it starts inherit. Reports a skip if
/// namespaces are not available.
pub(crate) fn isolated(test: impl FnOnce() + Send) {
    let ran = thread::scope(|scope| {
        let thread = scope.spawn(|| {
            unshare(CloneFlags::CLONE_NEWNET)?;
            test();
            Ok::<(), nix::errno::Errno>(())
        });
        thread.join()
    });
    match ran {
        Ok(Ok(())) => {}
        Ok(Err(errno)) => skip(&format!(
            "no network namespace available ({errno}); run the tests as root or under \
             `unshare --user --map-root-user --net`"
        )),
        Err(panicked) => panic::resume_unwind(panicked),
    }
}

/// Reports that a test did not run, in a way that the test harness does not capture.
pub(crate) fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// Whether a program is installed. Reports a skip if not.
pub(crate) fn installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if !found {
        skip(&format!("the program {program} is not installed"));
    }
    found
}

/// A folder beside the checkout. Reports a skip if it does not exist.
pub(crate) fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(name);
    if !path.exists() {
        skip(&format!("no {}", path.display()));
        return None;
    }
    Some(path)
}
