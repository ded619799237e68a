//! Builds a small kernel from Debian's source, with features that Debian's kernels leave out.
//! `custom_kernel.config` is its configuration. It has no modules.

use std::fs;
use std::path::Path;

use crate::archive::Archive;
use crate::chroot::{Chroot, version};
use crate::packages::Place;
use crate::paths::Failure;

const CONFIGURATION: &str = include_str!("custom_kernel.config");

/// Folder of the source in the chroot.
const CODE: &str = "/usr/src/linux";

/// Packages that build the kernel's own programs.
const TOOLS: &[&str] = &["bc", "bison", "flex", "gcc", "libc6-dev", "libelf-dev"];

/// Name of the copy of the configuration in the kernel's folder.
const COPY: &str = "config";

/// Whether the kernel in `folder` has the current configuration.
pub(crate) fn is_current(folder: &Path) -> bool {
    fs::read_to_string(folder.join(COPY)).is_ok_and(|text| text == CONFIGURATION)
}

/// Builds the kernel from the source of Debian's `release`: `image` and `modules.cpio` in `folder`.
/// Returns the release of the result.
pub(crate) fn build(
    places: &[Place],
    release: &str,
    work: &Path,
    folder: &Path,
) -> Result<String, Failure> {
    let version = version(release);
    let code = format!("linux-source-{version}");
    let chroot = Chroot::new(places, &[TOOLS, &[&code]].concat(), work)?;
    // Graphics drivers are by far the largest part.
    chroot.source(version, &["--exclude=*/drivers/gpu/*.[ch]"], 1, CODE)?;
    let read = |name: &str| {
        let path = chroot.path(&format!("{CODE}/{name}"));
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let named = |error| format!("{}: {error}", folder.display());
    fs::write(chroot.path("wanted"), CONFIGURATION).map_err(named)?;
    chroot.make(CODE, &["allnoconfig", "KCONFIG_ALLCONFIG=/wanted"])?;
    if let Some(missing) = missing(CONFIGURATION, &read(".config")?) {
        return Err(format!("{code} does not allow {missing}"));
    }
    chroot.make(CODE, &["bzImage", "KBUILD_BUILD_USER=vm-test", "KBUILD_BUILD_HOST=vm-test"])?;
    let release = read("include/config/kernel.release")?.trim_end().to_owned();
    let image = chroot.path(&format!("{CODE}/arch/x86/boot/bzImage"));
    fs::copy(image, folder.join("image")).map_err(named)?;
    fs::write(folder.join(COPY), CONFIGURATION).map_err(named)?;
    let mut archive = Archive::default();
    let builtin = format!("lib/modules/{release}/modules.builtin");
    archive.file(&builtin, read("modules.builtin")?.as_bytes())?;
    fs::write(folder.join("modules.cpio"), archive.finish()).map_err(named)?;
    Ok(release)
}

/// The first option that is wanted but not set: `make` silently drops options whose dependencies
/// are off.
fn missing<'a>(wanted: &'a str, set: &str) -> Option<&'a str> {
    let mut wanted = wanted.lines().filter(|line| line.starts_with("CONFIG_"));
    wanted.find(|line| set.lines().all(|other| other != *line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_option_is_found() {
        let wanted = "# CONFIG_A=y is a comment\nCONFIG_NET=y\nCONFIG_INET_PSP=y\n";
        assert_eq!(missing(wanted, "CONFIG_INET_PSP=y\nCONFIG_NET=y\n"), None);
        let there = "CONFIG_NET=y\n# CONFIG_INET_PSP is not set\n";
        assert_eq!(missing(wanted, there), Some("CONFIG_INET_PSP=y"));
    }
}
