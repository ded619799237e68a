//! Simulated devices: modules that the kernel's source has and Debian does not build. They are
//! built against Debian's headers, and nothing is installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::packages::Packages;
use super::tools::{path, run};
use crate::Failure;

/// The compiler that the headers were made for.
const COMPILER: &str = "gcc-12";

/// Builds netdevsim, a card with ports, queues, health and much else that tests can ask for.
///
/// # Errors
/// The reason why there is none, for somebody who can do without.
pub(super) fn build(
    packages: &mut Packages,
    code: &str,
    release: &str,
    work: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    for program in [COMPILER, "make", "strip", "tar"] {
        if path(program).is_none() {
            return Err(format!("there is no {program}"));
        }
    }
    let headers = format!("linux-headers-{release}");
    let mut wanted = packages.dependencies(&headers)?;
    wanted.retain(|name| {
        ["linux-headers-", "linux-kbuild-"].iter().any(|start| name.starts_with(start))
    });
    wanted.extend([headers.clone(), code.to_owned()]);
    let root = work.join("build");
    packages.unpack(&wanted, &root)?;
    let sources = root.join("usr/src");
    let named = |error| format!("{}: {error}", sources.display());
    let netdevsim = sources.join("netdevsim");
    fs::create_dir_all(&netdevsim).map_err(named)?;
    run(Command::new("tar")
        .arg("-xJf")
        .arg(sources.join(format!("{code}.tar.xz")))
        .args(["--strip-components=4", "--wildcards", "*/drivers/net/netdevsim/*"])
        .current_dir(&netdevsim))?;
    // The headers name each other by where they would be installed.
    let headers = sources.join(headers);
    let makefile = headers.join("Makefile");
    let text = fs::read_to_string(&makefile).map_err(named)?;
    let text = text.replace("/usr/src/", &format!("{}/", sources.display()));
    fs::write(&makefile, text).map_err(named)?;
    // Type information for BPF would need one more program.
    run(Command::new("make")
        .arg("-sC")
        .arg(&headers)
        .arg(format!("M={}", netdevsim.display()))
        .args(["CONFIG_NETDEVSIM=m", "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules"]))?;
    let module = netdevsim.join("netdevsim.ko");
    run(Command::new("strip").arg("--strip-debug").arg(&module))?;
    Ok(vec![module])
}
