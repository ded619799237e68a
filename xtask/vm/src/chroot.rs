//! A root folder with an unpacked Debian, to build a kernel and its modules in: the release that the
//! kernel is for, with the compiler that Debian builds it with. Installs nothing on this machine.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::{Packages, Place};
use crate::paths::Failure;
use crate::tools::{path, run};

/// Packages that no package declares as a dependency because every Debian has them, and `make`.
const BASE: &[&str] = &["?essential", "make"];

/// Programs that this machine must have.
const NEEDED: &[&str] = &["chroot", "tar", "unshare"];

/// Runs a program in the root `$1`. The compiler and `objtool` need `/dev` and `/proc`; a mount
/// namespace unmounts them when the program ends. The caller's variables would confuse `make`.
const ENTER: &str = r#"
    for folder in dev proc; do mount --rbind "/$folder" "$1/$folder" || exit; done
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$@""#;

/// The root folder.
pub(crate) struct Chroot {
    root: PathBuf,
}

impl Chroot {
    /// Unpacks packages and their dependencies from `places` below `folder`.
    pub(crate) fn new(places: &[Place], packages: &[&str], folder: &Path) -> Result<Self, Failure> {
        if let Some(missing) = NEEDED.iter().find(|program| path(program).is_none()) {
            return Err(format!("there is no {missing}"));
        }
        let root = folder.join("root");
        let all = [packages, BASE].concat();
        Packages::of(places, &folder.join("apt"))?.unpack_with_dependencies(&all, &root)?;
        // Installing the package would create this link.
        let awk = root.join("usr/bin/awk");
        symlink("mawk", &awk).map_err(|error| format!("{}: {error}", awk.display()))?;
        Ok(Self { root })
    }

    /// The path of a file in the chroot, seen from outside.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside.trim_start_matches('/'))
    }

    /// Unpacks parts of the kernel's source, whose package must be unpacked already, into the new
    /// folder `inside`. `words` are arguments of `tar`; `strip` leading folders are removed from the
    /// names.
    pub(crate) fn source(
        &self,
        version: &str,
        words: &[&str],
        strip: u32,
        inside: &str,
    ) -> Result<(), Failure> {
        let folder = self.path(inside);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        run(Command::new("tar")
            .arg("-xJf")
            .arg(self.path(&format!("usr/src/linux-source-{version}.tar.xz")))
            .arg(format!("--strip-components={strip}"))
            .args(["--wildcards", "-C"])
            .arg(folder)
            .args(words))
        .map(drop)
    }

    /// Runs `make` in a folder of the chroot.
    pub(crate) fn make(&self, inside: &str, words: &[&str]) -> Result<(), Failure> {
        let me = fs::metadata("/proc/self").map_err(|error| format!("/proc/self: {error}"))?;
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut command = Command::new("unshare");
        if me.uid() != 0 {
            command.arg("--map-root-user");
        }
        command.args(["--mount", "--", "sh", "-c", ENTER, "sh"]).arg(&self.root);
        command.args(["make", "-s", &format!("-j{cores}"), "-C", inside]).args(words);
        run(&mut command).map(drop)
    }
}

/// The first two numbers of a release, by which Debian names its sources.
pub(crate) fn version(release: &str) -> &str {
    let end = release.match_indices('.').nth(1).map_or(release.len(), |(at, _)| at);
    &release[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_two_numbers() {
        assert_eq!(version("6.12.48+deb12-amd64"), "6.12");
        assert_eq!(version("7.3.4+deb13-amd64"), "7.3");
    }
}
