//! `vm-test`: runs tests of the generated crate on kernels that this machine does not have.
//!
//! Debian's kernels are downloaded once, and one with what they lack is built; each is booted once in
//! QEMU with the tests that say in their head what they need (see [`selection`]). The guest has no
//! network and no disk: it is one archive in memory. Emulation is enough, and KVM is used where
//! there is one.

mod archive;
mod built;
mod guest;
mod kernel;
mod mirror;
mod modules;
mod packages;
mod qemu;
mod selection;
mod simulators;
mod skips;
mod tools;
mod verdict;
mod workshop;

use std::path::PathBuf;
use std::time::Instant;

use crate::{Failure, root};

pub(crate) use kernel::Kernel;
pub(crate) use selection::{Test, all as tests};
pub(crate) use tools::missing;

use skips::Skips;

/// Runs the tests that one of `words` fits, all without, on each of `kernels`, all without. A kernel
/// that is not to be had is a failure, or `skipped` and said.
pub(crate) fn run(kernels: &[Kernel], words: &[String], skipped: bool) -> Result<(), Failure> {
    if let Some(missing) = missing() {
        return Err(missing);
    }
    let kernels = if kernels.is_empty() { Kernel::ALL } else { kernels };
    let tests = selection::find(words, kernels)?;
    let skips = Skips::read()?;
    let binaries = selection::build(&tests)?;
    let mut failed = 0;
    let mut told = Vec::new();
    for &kernel in kernels {
        let tests: Vec<_> = tests.iter().filter(|test| test.runs_on(kernel)).collect();
        if tests.is_empty() {
            continue;
        }
        let start = Instant::now();
        let unpacked = match kernel::unpack(kernel) {
            Ok(unpacked) => unpacked,
            Err(failure) if skipped => {
                told.push(format!("\nSKIPPED: Linux {}: {failure}", kernel.name()));
                continue;
            }
            Err(failure) => return Err(failure),
        };
        let initrd = guest::archive(&unpacked, &tests, &binaries)?;
        let mut verdicts = qemu::boot(&unpacked, &initrd, tests.len())?;
        told.push(format!("\nLinux {}:", unpacked.release));
        for test in tests {
            let verdict = verdicts.iter_mut().find(|verdict| verdict.name == test.name);
            let Some(verdict) = verdict else {
                failed += 1;
                told.push(format!("{:<22} NOT RUN", test.name));
                continue;
            };
            verdict.judge(kernel, &skips);
            failed += usize::from(!verdict.passed());
            told.push(verdict.to_string());
        }
        told.push(format!("{:<22} {:>6.1} s", "in all", start.elapsed().as_secs_f64()));
    }
    println!("{}", told.join("\n"));
    match failed {
        0 => Ok(()),
        failed => Err(format!("{failed} of the tests above did not pass")),
    }
}

/// Where kernels are kept.
fn cache() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("vm")
}
