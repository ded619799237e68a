//! A small kernel, built from Debian's source for what Debian's own kernels leave out. `built.config`
//! says what it has. It has no modules.

use std::fs;
use std::path::Path;

use super::archive::Archive;
use super::packages::Place;
use super::workshop::{Workshop, version};
use crate::Failure;

const CONFIGURATION: &str = include_str!("built.config");

/// Folder of the source in the workshop.
const CODE: &str = "/usr/src/linux";

/// What the kernel's own programs are built with.
const TOOLS: &[&str] = &["bc", "bison", "flex", "gcc", "libc6-dev", "libelf-dev"];

/// Name of the copy of the configuration in the kernel's folder.
const COPY: &str = "config";

/// Whether the kernel in `folder` is of the configuration there is now.
pub(super) fn is_current(folder: &Path) -> bool {
    fs::read_to_string(folder.join(COPY)).is_ok_and(|text| text == CONFIGURATION)
}

/// Builds the kernel from the source of Debian's `release`: `image` and `modules.cpio` in `folder`.
/// Returns its own release.
pub(super) fn build(
    places: &[Place],
    release: &str,
    work: &Path,
    folder: &Path,
) -> Result<String, Failure> {
    let version = version(release);
    let code = format!("linux-source-{version}");
    let workshop = Workshop::new(places, &[TOOLS, &[&code]].concat(), work)?;
    // Drivers of graphics cards are the largest part by far.
    workshop.source(version, &["--exclude=*/drivers/gpu/*.[ch]"], 1, CODE)?;
    let read = |name: &str| {
        let path = workshop.path(&format!("{CODE}/{name}"));
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let named = |error| format!("{}: {error}", folder.display());
    fs::write(workshop.path("wanted"), CONFIGURATION).map_err(named)?;
    workshop.make(CODE, &["allnoconfig", "KCONFIG_ALLCONFIG=/wanted"])?;
    if let Some(missing) = missing(CONFIGURATION, &read(".config")?) {
        return Err(format!("{code} cannot have {missing}"));
    }
    workshop.make(CODE, &["bzImage", "KBUILD_BUILD_USER=vm-test", "KBUILD_BUILD_HOST=vm-test"])?;
    let release = read("include/config/kernel.release")?.trim_end().to_owned();
    let image = workshop.path(&format!("{CODE}/arch/x86/boot/bzImage"));
    fs::copy(image, folder.join("image")).map_err(named)?;
    fs::write(folder.join(COPY), CONFIGURATION).map_err(named)?;
    let mut archive = Archive::default();
    let builtin = format!("lib/modules/{release}/modules.builtin");
    archive.file(&builtin, read("modules.builtin")?.as_bytes())?;
    fs::write(folder.join("modules.cpio"), archive.finish()).map_err(named)?;
    Ok(release)
}

/// The first option that is wanted and not there: the kernel's configuration drops silently what
/// depends on something that is off.
fn missing<'a>(wanted: &'a str, there: &str) -> Option<&'a str> {
    let mut wanted = wanted.lines().filter(|line| line.starts_with("CONFIG_"));
    wanted.find(|line| there.lines().all(|other| other != *line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_noticed() {
        let wanted = "# CONFIG_A=y is a comment\nCONFIG_NET=y\nCONFIG_INET_PSP=y\n";
        assert_eq!(missing(wanted, "CONFIG_INET_PSP=y\nCONFIG_NET=y\n"), None);
        let there = "CONFIG_NET=y\n# CONFIG_INET_PSP is not set\n";
        assert_eq!(missing(wanted, there), Some("CONFIG_INET_PSP=y"));
    }
}
