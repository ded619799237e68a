//! The contents of a guest: busybox to start it, the tests, and the programs that they call, all
//! with their libraries. `guest.sh` is the first process.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::archive::Archive;
use crate::image::Unpacked;
use crate::paths::Failure;
use crate::selection::Test;
use crate::tools;

const INIT: &str = include_str!("guest.sh");

/// Folder of programs in the guest. busybox is elsewhere, so that no test calls its `ip`.
const PROGRAMS: &str = "usr/bin";

/// Writes the archive for a run into the kernel's folder.
pub(crate) fn archive(
    kernel: &Unpacked,
    tests: &[&Test],
    binaries: &BTreeMap<String, PathBuf>,
) -> Result<PathBuf, Failure> {
    let mut archive = Archive::default();
    for folder in ["dev", "proc", "run", "sys", "tmp", "root", PROGRAMS] {
        archive.folder(folder);
    }
    archive.file("init", INIT.as_bytes())?;
    archive.file("plan", plan(tests).as_bytes())?;
    archive.file("etc/passwd", b"root:x:0:0:root:/root:/bin/sh\n")?;
    let busybox = tools::path("busybox").ok_or("there is no busybox")?;
    archive.copy("bb/busybox", &busybox)?;
    // The kernel loads modules with this program.
    archive.link("sbin/modprobe", "/bb/busybox");
    archive.link("bin/sh", "/bb/busybox");
    let mut libraries = BTreeSet::new();
    for Test { name, .. } in tests {
        let path = binaries.get(name).ok_or_else(|| format!("{name} was not built"))?;
        archive.copy(&format!("tests/{name}"), path)?;
        libraries.extend(libraries_of(path));
    }
    let programs: BTreeSet<_> = tests.iter().flat_map(|test| test.programs()).collect();
    for program in programs {
        let Some(path) = tools::path(program) else {
            println!("the program {program} is not installed; tests that need it will fail");
            continue;
        };
        archive.copy(&format!("{PROGRAMS}/{program}"), &path)?;
        libraries.extend(libraries_of(&path));
    }
    for library in libraries {
        archive.copy(&library, Path::new(&library))?;
    }
    let mut bytes = fs::read(&kernel.modules)
        .map_err(|error| format!("{}: {error}", kernel.modules.display()))?;
    bytes.extend_from_slice(&archive.finish());
    let path = kernel.folder.join("initrd");
    fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// The tests to run, as a script for `guest.sh`.
fn plan(tests: &[&Test]) -> String {
    let mut plan = String::new();
    for test in tests {
        let name = &test.name;
        let load: String = test.modules().iter().map(|module| format!("load {module}\n")).collect();
        plan += &format!("begin {name}\n{load}run {name}\n");
    }
    plan
}

/// The shared libraries that a program is linked with; none if it is not dynamically linked.
fn libraries_of(program: &Path) -> Vec<String> {
    let Ok(output) = Command::new("ldd").arg(program).output() else { return Vec::new() };
    libraries(&String::from_utf8_lossy(&output.stdout))
}

/// The paths in what `ldd` prints.
fn libraries(printed: &str) -> Vec<String> {
    let words = printed
        .lines()
        .filter_map(|line| line.split_whitespace().find(|word| word.starts_with('/')));
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_know_that_they_are_in_a_guest() {
        // generated/tests/dumps checks this: without it, a missing answer would go unnoticed.
        assert!(INIT.lines().any(|line| {
            line.starts_with("export ") && line.split(' ').any(|word| word == "NETLOOM_GUEST=1")
        }));
    }

    #[test]
    fn libraries_are_found() {
        let printed = "\tlinux-vdso.so.1 (0x01)\n\tlibc.so.6 => /lib/libc.so.6 (0x02)\n\t/lib64/ld.so (0x03)\n";
        assert_eq!(libraries(printed), ["/lib/libc.so.6", "/lib64/ld.so"]);
        assert_eq!(libraries("\tnot a dynamic executable\n"), [""; 0]);
    }
}
