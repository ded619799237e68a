//! Peak memory of a process of its own.

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// The peak of the resident set of this process, in bytes (`VmHWM` of `/proc/self/status`).
///
/// # Errors
///
/// When the file is not as it should be.
pub fn peak() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status").context("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().strip_suffix("kB")).context("no VmHWM")?;
    let kilobytes: u64 = number.trim().parse().context("VmHWM is no number")?;
    Ok(kilobytes * 1024)
}

/// Runs this program again, in the namespace of the calling thread, and returns the number that
/// it prints.
///
/// # Errors
///
/// When it fails.
pub fn of_child(task: &str) -> Result<u64> {
    let output = Command::new(env::current_exe()?)
        .arg(task)
        .stderr(Stdio::inherit())
        .output()
        .context("this program cannot be started again")?;
    ensure!(output.status.success(), "{task}: {}", output.status);
    String::from_utf8(output.stdout)?.trim().parse().with_context(|| format!("{task}: no number"))
}
