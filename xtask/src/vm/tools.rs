//! The programs that do the work: whether they are there, and running them.

use std::path::PathBuf;
use std::process::Command;

use crate::Failure;

/// Programs, and the Debian packages they are in.
const NEEDED: &[(&str, &str)] = &[
    ("qemu-system-x86_64", "qemu-system-x86"),
    ("busybox", "busybox-static"),
    ("apt-get", "apt"),
    ("dpkg-deb", "dpkg"),
    ("xz", "xz-utils"),
    ("zstd", "zstd"),
    ("timeout", "coreutils"),
];

/// Why virtual machines cannot be run here, if they cannot.
pub(crate) fn missing() -> Option<String> {
    if !cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        return Some("Debian's kernels are run on x86-64 Linux only".to_owned());
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

/// Where a program is.
pub(super) fn path(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// Runs a command and returns what it printed; what it complains of goes to the terminal.
pub(super) fn run(command: &mut Command) -> Result<String, Failure> {
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
