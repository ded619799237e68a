//! Packs the modules for a guest: those that need no hardware.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::archive::Archive;
use crate::paths::Failure;
use crate::tools;

/// Modules that drive no hardware: folders of the kernel's source, or single modules. Their
/// dependencies are included.
const SOFTWARE: &[&str] = &[
    "arch/x86/crypto",
    "crypto",
    "drivers/android",
    "drivers/gpu/drm/drm",
    "drivers/infiniband/sw",
    "drivers/net",
    "drivers/ptp",
    "drivers/vdpa",
    "fs/lockd",
    "fs/nfsd",
    "lib",
    "net",
];
/// Folders among them that do drive hardware.
const HARDWARE: &[&str] = &[
    "drivers/net/arcnet",
    "drivers/net/can/usb",
    "drivers/net/dsa",
    "drivers/net/ethernet",
    "drivers/net/fddi",
    "drivers/net/hamradio",
    "drivers/net/mdio",
    "drivers/net/pcs",
    "drivers/net/phy",
    "drivers/net/usb",
    "drivers/net/wireless/ath",
    "drivers/net/wireless/atmel",
    "drivers/net/wireless/broadcom",
    "drivers/net/wireless/intel",
    "drivers/net/wireless/intersil",
    "drivers/net/wireless/marvell",
    "drivers/net/wireless/mediatek",
    "drivers/net/wireless/microchip",
    "drivers/net/wireless/purelifi",
    "drivers/net/wireless/ralink",
    "drivers/net/wireless/realtek",
    "drivers/net/wireless/rsi",
    "drivers/net/wireless/silabs",
    "drivers/net/wireless/st",
    "drivers/net/wireless/ti",
    "drivers/net/wireless/zydas",
];

/// An archive of the modules that need no hardware, uncompressed because an emulated guest is slow
/// at that, and of `more`, which were built separately.
pub(crate) fn pack(modules: &Path, release: &str, more: &[PathBuf]) -> Result<Vec<u8>, Failure> {
    let named = |error| format!("{}: {error}", modules.display());
    let base = modules.join("../../..");
    index(&base, release)?;
    let listed = fs::read_to_string(modules.join("modules.dep")).map_err(named)?;
    let wanted = closure(&listed);
    for (ending, program) in [(".xz", "xz"), (".zst", "zstd")] {
        let packed: Vec<_> = wanted.iter().filter(|path| path.ends_with(ending)).collect();
        for some in packed.chunks(500) {
            let mut command = Command::new(program);
            command.args(["-d", "-q"]).current_dir(modules);
            if program == "zstd" {
                command.arg("--rm");
            }
            tools::run(command.arg("--").args(some))?;
        }
    }
    let all = listed.lines().filter_map(|line| line.split_once(':')).map(|(path, _)| path);
    for path in all.filter(|path| !wanted.contains(*path)) {
        fs::remove_file(modules.join(path)).map_err(named)?;
    }
    let mut built = Vec::new();
    for path in more {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let place = format!("kernel/{name}");
        fs::copy(path, modules.join(&place)).map_err(named)?;
        built.push(place);
    }
    index(&base, release)?;
    let mut archive = Archive::default();
    let lists = ["modules.dep", "modules.alias", "modules.builtin"].map(str::to_owned);
    let bare =
        wanted.iter().map(|path| path.trim_end_matches(".xz").trim_end_matches(".zst").to_owned());
    for path in lists.into_iter().chain(bare).chain(built) {
        archive.copy(&format!("lib/modules/{release}/{path}"), &modules.join(&path))?;
    }
    Ok(archive.finish())
}

/// Writes the dependencies of the modules below `base`/lib. Debian does that at installation.
fn index(base: &Path, release: &str) -> Result<(), Failure> {
    tools::run(Command::new("busybox").args(["depmod", "-b"]).arg(base).arg(release)).map(drop)
}

/// The modules that need no hardware and their dependencies, from lines like `a.ko: b.ko c.ko`.
fn closure(listed: &str) -> BTreeSet<&str> {
    let depends: BTreeMap<_, _> = listed.lines().filter_map(|line| line.split_once(':')).collect();
    let within = |path: &str, folders: &[&str]| {
        let path = path.trim_start_matches("kernel/");
        folders.iter().any(|folder| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/') || rest.starts_with(".ko"))
        })
    };
    depends
        .iter()
        .filter(|(path, _)| within(path, SOFTWARE) && !within(path, HARDWARE))
        // depmod lists indirect dependencies as well.
        .flat_map(|(path, others)| std::iter::once(*path).chain(others.split_whitespace()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_included() {
        let listed = "kernel/net/a.ko.xz: kernel/drivers/gpu/b.ko.xz\nkernel/drivers/gpu/b.ko.xz:\n\
                      kernel/drivers/net/usb/c.ko.xz:\nkernel/drivers/net/d.ko:\nkernel/sound/e.ko:\n\
                      kernel/drivers/gpu/drm/drm.ko:\nkernel/drivers/gpu/drm/drmx.ko:\n";
        let wanted: Vec<_> = closure(listed).into_iter().collect();
        assert_eq!(
            wanted,
            [
                "kernel/drivers/gpu/b.ko.xz",
                "kernel/drivers/gpu/drm/drm.ko",
                "kernel/drivers/net/d.ko",
                "kernel/net/a.ko.xz"
            ]
        );
    }
}
