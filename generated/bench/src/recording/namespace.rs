//! A fresh network namespace for this process, and `ip` at work in it.

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use nix::sched::{CloneFlags, unshare};

/// Moves the calling thread, and the children it starts from now on, into an empty network
/// namespace. The kernel removes it with everything inside when the last of them is gone.
///
/// # Errors
///
/// When the kernel refuses.
pub fn enter_fresh() -> Result<()> {
    unshare(CloneFlags::CLONE_NEWNET).context(
        "a new network namespace was refused: run as root (CAP_SYS_ADMIN), outside of sandboxes \
         that forbid unshare(2)",
    )
}

/// Feeds `batch` to `ip -batch`.
///
/// # Errors
///
/// When `ip` is missing or stops at a line; its own message goes to standard error.
pub fn populate(batch: &str) -> Result<()> {
    let mut ip = Command::new("ip")
        .args(["-batch", "-"])
        .stdin(Stdio::piped())
        .spawn()
        .context("`ip` cannot be started: install iproute2")?;
    let written = ip.stdin.take().context("no pipe to `ip`")?.write_all(batch.as_bytes());
    let status = ip.wait().context("`ip` was lost")?;
    ensure!(status.success(), "`ip -batch` failed: {status}");
    // Only now: when `ip` stops early the broken pipe is not the news.
    written.context("writing to `ip`")
}
