//! Runs tests of the generated crate on kernels that this machine does not have.
//!
//! Debian's kernels are downloaded once, and a custom one is built for what they leave out. Each is
//! booted once in QEMU, with the tests that declare their needs in their first lines (`selection`).
//! A guest has neither network nor disk: an initramfs holds everything. QEMU emulates the processor
//! unless KVM is available.

mod archive;
mod chroot;
mod custom_kernel;
mod guest;
mod image;
mod kernel;
mod mirror;
mod modules;
mod netdevsim;
mod packages;
mod paths;
mod qemu;
mod results;
mod selection;
mod skips;
mod tools;

use std::time::Instant;

pub use kernel::Kernel;
pub use paths::Failure;
pub use selection::{Test, all as tests};
pub use tools::missing;

use skips::Skips;

/// Runs the tests that match one of `words` on each of `kernels`; an empty list means all.
///
/// # Errors
/// A test did not pass, a program is missing, or a kernel is not available. `skip_unavailable`
/// reports the last case instead.
pub fn run(kernels: &[Kernel], words: &[String], skip_unavailable: bool) -> Result<(), Failure> {
    if let Some(missing) = missing() {
        return Err(missing);
    }
    let kernels = if kernels.is_empty() { Kernel::ALL } else { kernels };
    let tests = selection::find(words, kernels)?;
    let skips = Skips::read()?;
    let binaries = selection::build(&tests)?;
    let mut failed = 0;
    let mut report = Vec::new();
    for &kernel in kernels {
        let tests: Vec<_> = tests.iter().filter(|test| test.runs_on(kernel)).collect();
        if tests.is_empty() {
            continue;
        }
        let start = Instant::now();
        let unpacked = match image::unpack(kernel) {
            Ok(unpacked) => unpacked,
            Err(failure) if skip_unavailable => {
                report.push(format!("\nSKIPPED: Linux {}: {failure}", kernel.name()));
                continue;
            }
            Err(failure) => return Err(failure),
        };
        let initrd = guest::archive(&unpacked, &tests, &binaries)?;
        let mut results = qemu::boot(&unpacked, &initrd, tests.len())?;
        report.push(format!("\nLinux {}:", unpacked.release));
        for test in tests {
            let result = results.iter_mut().find(|result| result.name == test.name);
            let Some(result) = result else {
                failed += 1;
                report.push(format!("{:<22} NOT RUN", test.name));
                continue;
            };
            result.compare_skips(kernel, &skips);
            failed += usize::from(!result.passed());
            report.push(result.to_string());
        }
        report.push(format!("{:<22} {:>6.1} s", "in all", start.elapsed().as_secs_f64()));
    }
    println!("{}", report.join("\n"));
    match failed {
        0 => Ok(()),
        failed => Err(format!("{failed} of the tests above did not pass")),
    }
}
