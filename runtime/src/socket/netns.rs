//! Doing something in another network namespace without moving the caller.
//!
//! A socket belongs for ever to the namespace of the thread that opened it, and a thread can
//! change its namespace alone (`setns(2)`). So a thread is made for it, which ends in the other
//! namespace; were the caller's own thread moved, a failure could leave it there.

use std::fs::File;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;
use std::thread;

use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};

use super::OsError;

/// Opens the file that stands for a network namespace.
pub(super) fn open(path: &Path) -> Result<OwnedFd, OsError> {
    File::open(path).map(OwnedFd::from).map_err(OsError::of("open"))
}

/// Runs `work` in the namespace.
pub(super) fn inside<T: Send>(
    netns: BorrowedFd<'_>,
    work: impl FnOnce() -> Result<T, OsError> + Send,
) -> Result<T, OsError> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().spawn_scoped(scope, || {
            setns(netns, CloneFlags::CLONE_NEWNET).map_err(|e| OsError::new("setns", e))?;
            work()
        });
        let thread = thread.map_err(OsError::of("clone"))?;
        // `work` makes system calls only, so a panic would be out of memory at most.
        thread.join().unwrap_or(Err(OsError::new("clone", Errno::ENOMEM)))
    })
}
