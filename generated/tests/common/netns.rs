//! A network namespace per test.
//!
//! As root, a thread unshares its own; programs it starts inherit it. Otherwise the test is run
//! again by `unshare --user --map-root-user --net`. Nothing is mounted or named, so the kernel
//! removes everything with the last thread, socket and program.

use std::process::Command;
use std::{env, panic, thread};

use nix::errno::Errno;
use nix::sched::{CloneFlags, unshare};

use super::{Outcome, programs, skip};

/// Set in the run inside a user namespace.
const MARK: &str = "NETLOOM_TEST_IN_USER_NAMESPACE";

/// Runs `test` in a new network namespace, where even the loopback device is down. Skips it, with a
/// report, if one of the programs it `needs` is not installed or no namespace can be created.
pub(crate) fn isolated<F>(needs: &[&str], test: F)
where
    F: FnOnce() -> Outcome + Send,
{
    let name = test_name::<F>();
    if let Some(missing) = needs.iter().find(|program| !programs::installed(program)) {
        return skip(name, format_args!("the program {missing} is not installed"));
    }
    // A thread of its own: with --test-threads=1 the harness runs tests on its main thread.
    let ran = thread::scope(|scope| {
        thread::Builder::new()
            .name(name.to_owned())
            .spawn_scoped(scope, || {
                unshare(CloneFlags::CLONE_NEWNET)?;
                if let Err(failure) = test() {
                    panic!("{failure:?}");
                }
                Ok::<(), Errno>(())
            })
            .expect("threads can be started")
            .join()
    });
    match ran {
        Ok(Ok(())) => {}
        Ok(Err(errno)) if env::var_os(MARK).is_some() => {
            skip(name, format_args!("no network namespace even in a user namespace: {errno}"));
        }
        Ok(Err(errno)) => in_user_namespace(name, errno),
        Err(panicked) => panic::resume_unwind(panicked),
    }
}

/// Runs one test of this binary in a process that is root in a user namespace of its own.
fn in_user_namespace(name: &str, refused: Errno) {
    let unshare = ["unshare", "--user", "--map-root-user", "--net", "--"];
    let binary = env::current_exe().expect("a test knows its binary");
    if !succeeds(&[&unshare[..], &["true"]].concat()) {
        let reason = format!("no network namespace: {refused}, and no user namespace either");
        return skip(name, reason);
    }
    let output = Command::new(unshare[0])
        .args(&unshare[1..])
        .arg(binary)
        .args(["--exact", name, "--nocapture"])
        .env(MARK, "1")
        .output()
        .expect("it ran a moment ago");
    let told = String::from_utf8_lossy(&output.stdout);
    super::report(String::from_utf8_lossy(&output.stderr).trim_end());
    print!("{told}");
    assert!(output.status.success(), "{name} failed in a user namespace");
    assert!(told.contains("1 passed"), "{name} is not the name of this test");
}

fn succeeds(command: &[&str]) -> bool {
    let output = Command::new(command[0]).args(&command[1..]).output();
    output.is_ok_and(|output| output.status.success())
}

/// The name of the test whose closure has the type `F`: `links::created::{{closure}}` is
/// `created`. A wrong guess fails where the name is used.
fn test_name<F>() -> &'static str {
    let path = std::any::type_name::<F>();
    path.split("::").nth(1).unwrap_or(path)
}
