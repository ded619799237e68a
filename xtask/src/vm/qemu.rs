//! Boots a guest and passes on what it says, line by line.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::kernel::Unpacked;
use super::verdict::{Reader, Verdict};
use crate::Failure;

/// Seconds that a guest has for its start, and for each test in it. Emulation on a busy machine
/// is slow; who waits that long has a guest that hangs.
const START: usize = 300;
const TEST: usize = 900;

/// Memory of a guest, without what the archive takes.
const MEMORY: u64 = 1024 << 20;

/// Lines of the kernel's log that are shown if a guest dies.
const LAST_LINES: usize = 40;

/// Runs a guest to its end and returns what became of each test that it ran.
pub(super) fn boot(
    kernel: &Unpacked,
    initrd: &Path,
    tests: usize,
) -> Result<Vec<Verdict>, Failure> {
    let log = kernel.folder.join("console.log");
    println!("booting Linux {}", kernel.release);
    let size =
        fs::metadata(initrd).map_err(|error| format!("{}: {error}", initrd.display()))?.len();
    // The archive is in memory as it was loaded and as it is unpacked, and the root file system
    // may take half of all.
    let memory = (MEMORY + 3 * size) >> 20;
    let accelerator = if has_kvm() { "kvm" } else { "tcg" };
    let mut guest = Command::new("timeout")
        .args([
            "--foreground",
            "--kill-after=5",
            &(START + TEST * tests).to_string(),
            "qemu-system-x86_64",
        ])
        .args(["-accel", accelerator, "-cpu", "max", "-m", &memory.to_string()])
        .args(["-nodefaults", "-display", "none", "-no-reboot"])
        .args(["-serial", &format!("file:{}", log.display())])
        .args(["-serial", "stdio"])
        .arg("-kernel")
        .arg(&kernel.image)
        .arg("-initrd")
        .arg(initrd)
        // The check of the timer fails if the host is busy just then, and mitigations are slow
        // where there is nobody to be protected from.
        .args(["-append", "console=ttyS0 panic=-1 oops=panic no_timer_check mitigations=off"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("qemu-system-x86_64: {error}"))?;
    let mut reader = Reader::default();
    if let Some(output) = guest.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end();
            if !reader.line(text) && !text.is_empty() {
                println!("  {text}");
            }
            line.clear();
        }
    }
    let status = guest.wait().map_err(|error| format!("qemu-system-x86_64: {error}"))?;
    if !reader.done() {
        eprintln!("the guest stopped before it was done ({status}); the kernel's last words:");
        let words = fs::read(&log).unwrap_or_default();
        let words = String::from_utf8_lossy(&words);
        let lines: Vec<_> = words.lines().collect();
        for line in &lines[lines.len().saturating_sub(LAST_LINES)..] {
            eprintln!("  {line}");
        }
    }
    Ok(reader.finish())
}

/// Whether the processor helps. One that is itself virtual may offer KVM without being able to run
/// these kernels, which shows in its flags.
fn has_kvm() -> bool {
    let flags = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    flags.split_whitespace().any(|flag| flag == "vmx" || flag == "svm")
        && File::options().read(true).write(true).open("/dev/kvm").is_ok()
}
