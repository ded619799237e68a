//! An unpacked Debian to build a kernel and its modules in: the release that the kernel is for, with
//! the compiler that Debian builds it with, whatever this machine is. Nothing is installed. Knows
//! no kernel.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::packages::{Packages, Place};
use super::tools::{path, run};
use crate::Failure;

/// What packages do not say they depend on, because every Debian has it, and what builds.
const ALWAYS_THERE: &[&str] = &["?essential", "make"];

/// Programs of this machine.
const NEEDED: &[&str] = &["chroot", "tar", "unshare"];

/// Runs a program in the root `$1`. Compiling and `objtool` want what is mounted; in a mount
/// namespace of its own it goes with the program. Variables of the caller's would mislead `make`.
const INSIDE: &str = r#"
    for folder in dev proc; do mount --rbind "/$folder" "$1/$folder" || exit; done
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$@""#;

pub(super) struct Workshop {
    root: PathBuf,
}

impl Workshop {
    /// Unpacks packages and all that they depend on, which `places` must have, below `folder`.
    pub(super) fn new(places: &[Place], packages: &[&str], folder: &Path) -> Result<Self, Failure> {
        if let Some(missing) = NEEDED.iter().find(|program| path(program).is_none()) {
            return Err(format!("there is no {missing}"));
        }
        let root = folder.join("root");
        let all = [packages, ALWAYS_THERE].concat();
        Packages::of(places, &folder.join("apt"))?.unpack_with_dependencies(&all, &root)?;
        // Installation would have made this link.
        let awk = root.join("usr/bin/awk");
        symlink("mawk", &awk).map_err(|error| format!("{}: {error}", awk.display()))?;
        Ok(Self { root })
    }

    /// Where a file of the workshop is.
    pub(super) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside.trim_start_matches('/'))
    }

    /// Unpacks from the kernel's source, whose package must be there, what `tar` with these words
    /// takes; the folder is made. Without the first folders of their names, as many as `strip` says.
    pub(super) fn source(
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

    /// Runs `make` in a folder of the workshop.
    pub(super) fn make(&self, inside: &str, words: &[&str]) -> Result<(), Failure> {
        let me = fs::metadata("/proc/self").map_err(|error| format!("/proc/self: {error}"))?;
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut command = Command::new("unshare");
        if me.uid() != 0 {
            command.arg("--map-root-user");
        }
        command.args(["--mount", "--", "sh", "-c", INSIDE, "sh"]).arg(&self.root);
        command.args(["make", "-s", &format!("-j{cores}"), "-C", inside]).args(words);
        run(&mut command).map(drop)
    }
}

/// The first two numbers of a release, by which Debian names its sources.
pub(super) fn version(release: &str) -> &str {
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
