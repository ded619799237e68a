//! Simulated devices: modules that the kernel's source has and Debian does not build.

use std::path::{Path, PathBuf};

use super::packages::Place;
use super::workshop::{Workshop, version};
use crate::Failure;

/// Builds netdevsim, a card with ports, queues, health and much else that tests can ask for.
/// `places` must have the kernel's headers and all that these depend on.
///
/// # Errors
/// The reason why there is none, for somebody who can do without.
pub(super) fn build(places: &[Place], release: &str, work: &Path) -> Result<Vec<PathBuf>, Failure> {
    let version = version(release);
    let (headers, code) = (format!("linux-headers-{release}"), format!("linux-source-{version}"));
    // The headers depend on the compiler that they were made with.
    let workshop = Workshop::new(places, &[&headers, &code], work)?;
    workshop.source(version, &["*/drivers/net/netdevsim/*"], 4, "/usr/src/netdevsim")?;
    workshop.make(
        &format!("/usr/src/{headers}"),
        &[
            "M=/usr/src/netdevsim",
            "CONFIG_NETDEVSIM=m",
            // Nobody debugs the module.
            "CONFIG_DEBUG_INFO=",
            "CONFIG_DEBUG_INFO_BTF_MODULES=",
            "modules",
        ],
    )?;
    Ok(vec![workshop.path("/usr/src/netdevsim/netdevsim.ko")])
}
