//! Finds and runs the programs that do the work.

use std::path::PathBuf;
use std::process::Command;

use crate::paths::Failure;

/// Programs with their Debian packages.
const NEEDED: &[(&str, &str)] = &[
    ("qemu-system-x86_64", "qemu-system-x86"),
    ("busybox", "busybox-static"),
    ("apt-get", "apt"),
    ("dpkg-deb", "dpkg"),
    ("xz", "xz-utils"),
    ("zstd", "zstd"),
    ("timeout", "coreutils"),
];

/// Why virtual machines cannot run here; `None` if they can.
#[must_use]
pub fn missing() -> Option<String> {
    if !cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        return Some("vm-test needs Linux on x86-64".to_owned());
    }
    let absent: Vec<_> = NEEDED.iter().filter(|(program, _)| path(program).is_none()).collect();
    if absent.is_empty() {
        return None;
    }
    let programs: Vec<_> = absent.iter().map(|(program, _)| *program).collect();
    let packages: Vec<_> = absent.iter().map(|(_, package)| *package).collect();
    let (programs, packages) = (programs.join(", "), packages.join(" "));
    Some(format!("there is no {programs} (on Debian: `apt-get install {packages}`)"))
}

/// The path of a program.
pub(crate) fn path(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// Runs a command and returns its standard output; standard error goes to the terminal.
pub(crate) fn run(command: &mut Command) -> Result<String, Failure> {
    let shown = shown(command);
    let output = command
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| format!("{shown}: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{shown}` ended with {}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The program and its first arguments.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args().take(6));
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
