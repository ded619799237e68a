//! Builds netdevsim, a module for simulated devices that Debian does not build.

use std::path::{Path, PathBuf};

use crate::chroot::{Chroot, version};
use crate::packages::Place;
use crate::paths::Failure;

/// Builds netdevsim, which simulates cards with ports, queues, health reporters and more. `places`
/// must have the kernel's headers and their dependencies.
///
/// # Errors
/// A package is missing or the module does not compile. Callers can do without it.
pub(crate) fn build(places: &[Place], release: &str, work: &Path) -> Result<Vec<PathBuf>, Failure> {
    let version = version(release);
    let (headers, code) = (format!("linux-headers-{release}"), format!("linux-source-{version}"));
    // The headers depend on the compiler that built the kernel.
    let chroot = Chroot::new(places, &[&headers, &code], work)?;
    chroot.source(version, &["*/drivers/net/netdevsim/*"], 4, "/usr/src/netdevsim")?;
    chroot.make(
        &format!("/usr/src/{headers}"),
        &[
            "M=/usr/src/netdevsim",
            "CONFIG_NETDEVSIM=m",
            // Debug information only takes time.
            "CONFIG_DEBUG_INFO=",
            "CONFIG_DEBUG_INFO_BTF_MODULES=",
            "modules",
        ],
    )?;
    Ok(vec![chroot.path("/usr/src/netdevsim/netdevsim.ko")])
}
