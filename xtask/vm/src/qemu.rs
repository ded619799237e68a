//! Boots a guest and prints its output line by line.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::image::Unpacked;
use crate::paths::Failure;
use crate::results::{Parser, TestResult};

/// Seconds that a guest has to start, and to run each test. Emulation on a busy machine is slow; a
/// guest that takes longer hangs.
const START: usize = 300;
const TEST: usize = 900;

/// Memory of a guest, without the archive.
const MEMORY: u64 = 1024 << 20;

/// Lines of the console to print if a guest dies.
const LAST_LINES: usize = 40;

/// Runs a guest to its end and returns the result of each test that it ran.
pub(crate) fn boot(
    kernel: &Unpacked,
    initrd: &Path,
    tests: usize,
) -> Result<Vec<TestResult>, Failure> {
    let log = kernel.folder.join("console.log");
    println!("booting Linux {}", kernel.release);
    let size =
        fs::metadata(initrd).map_err(|error| format!("{}: {error}", initrd.display()))?.len();
    // The archive is in memory twice, packed and unpacked, and the root file system may use half of
    // all memory.
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
        // The timer check fails on a busy host, and mitigations are slow and protect nothing here.
        .args(["-append", "console=ttyS0 panic=-1 oops=panic no_timer_check mitigations=off"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("qemu-system-x86_64: {error}"))?;
    let mut parser = Parser::default();
    if let Some(output) = guest.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end();
            if !parser.line(text) && !text.is_empty() {
                println!("  {text}");
            }
            line.clear();
        }
    }
    let status = guest.wait().map_err(|error| format!("qemu-system-x86_64: {error}"))?;
    if !parser.done() {
        eprintln!("the guest stopped early ({status}); the last lines of its console:");
        let console = fs::read(&log).unwrap_or_default();
        let console = String::from_utf8_lossy(&console);
        let lines: Vec<_> = console.lines().collect();
        for line in &lines[lines.len().saturating_sub(LAST_LINES)..] {
            eprintln!("  {line}");
        }
    }
    Ok(parser.finish())
}

/// Whether KVM is usable. A virtual processor may offer KVM without being able to run these kernels;
/// its flags show that.
fn has_kvm() -> bool {
    let flags = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    flags.split_whitespace().any(|flag| flag == "vmx" || flag == "svm")
        && File::options().read(true).write(true).open("/dev/kvm").is_ok()
}
