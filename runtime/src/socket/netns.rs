//! Runs something in another network namespace without moving the caller.
//!
//! A socket always belongs to the namespace in which it was opened, and a thread can change its
//! namespace alone (`setns(2)`). So a thread is started for it, which ends in the other namespace;
//! if the caller's own thread moved, a failure could leave it there.

use std::fs::File;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;
use std::thread;

use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};

use super::OsError;

/// Opens the file of a network namespace.
pub(super) fn open(path: &Path) -> Result<OwnedFd, OsError> {
    let file = File::open(path).map_err(OsError::of("open"));
    file.map(OwnedFd::from).map_err(|error| error.about(path.display().to_string()))
}

/// Runs `work` in the namespace.
pub(super) fn run_inside<T: Send>(
    netns: BorrowedFd<'_>,
    work: impl FnOnce() -> Result<T, OsError> + Send,
) -> Result<T, OsError> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().spawn_scoped(scope, || {
            setns(netns, CloneFlags::CLONE_NEWNET).map_err(|e| OsError::new("setns", e))?;
            work()
        });
        let thread = thread.map_err(OsError::of("clone"))?;
        // `work` only makes system calls, so it can panic at most for lack of memory.
        thread.join().unwrap_or(Err(OsError::new("clone", Errno::ENOMEM)))
    })
}
