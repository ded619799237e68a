//! Running the program, and a network namespace to run it in.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::{env, panic, thread};

use nix::sched::{CloneFlags, unshare};
use serde_json::Value;

/// The program with these words, which contain no blanks but between them.
pub(crate) fn netloom(words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netloom"));
    command.args(words.split_whitespace()).stdin(Stdio::null());
    command
}

/// What the program said and how it ended.
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The objects that were printed, if all went well.
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

/// Runs the program with these words and this input.
pub(crate) fn feed(words: &str, input: &str) -> Ran {
    let mut command = netloom(words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    let mut stdin = child.stdin.take().expect("it is a pipe");
    thread::scope(|scope| {
        // A program that finds an error reads no further.
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

/// A program that is ended with the test.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs `test` in a network namespace of its own, which programs it starts inherit. Skips it,
/// loudly, where there is none to be had.
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
            "no network namespace to be had ({errno}); run the tests as root or under \
             `unshare --user --map-root-user --net`"
        )),
        Err(panicked) => panic::resume_unwind(panicked),
    }
}

/// Says that a test did not run, where the test harness does not swallow it.
pub(crate) fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// Whether a program can be found; says so loudly if not.
pub(crate) fn installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if !found {
        skip(&format!("the program {program} is not installed"));
    }
    found
}

/// A folder beside the checkout that not everybody has.
pub(crate) fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(name);
    if !path.exists() {
        skip(&format!("no {}", path.display()));
        return None;
    }
    Some(path)
}
