//! A kernel of Debian, made ready to boot once and then kept: the image, and an archive of the
//! modules that need no hardware.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::packages::{Packages, Place};
use super::{cache, modules, simulators};
use crate::Failure;

/// A kernel to test with.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Kernel {
    /// The one of Debian 13, here as it was built for Debian 12
    #[value(name = "6.12")]
    Stable,
    /// The newest that is backported to Debian 13
    #[value(name = "7.3")]
    Newest,
}

impl Kernel {
    pub(super) const ALL: &'static [Self] = &[Self::Stable, Self::Newest];

    /// How its release starts.
    pub(super) fn label(self) -> &'static str {
        self.source().label
    }

    fn source(self) -> Source {
        match self {
            // Tools that were built for Debian 12 run on newer releases as well, which matters
            // where modules are built with them.
            Self::Stable => Source {
                label: "6.12",
                place: Place { site: "debian-security", suite: "bookworm-security" },
                image: "linux-image-6.12-amd64",
                code: Some("linux-source-6.12"),
            },
            Self::Newest => Source {
                label: "7.3",
                place: Place { site: "debian", suite: "trixie-backports" },
                image: "linux-image-amd64",
                code: None,
            },
        }
    }
}

/// Where a kernel comes from.
struct Source {
    /// How its release starts.
    label: &'static str,
    place: Place,
    /// The package that depends on the newest image.
    image: &'static str,
    /// The package with the source code, where modules can be built from it.
    code: Option<&'static str>,
}

/// A kernel that can be booted.
pub(super) struct Unpacked {
    /// What `uname -r` says in it.
    pub(super) release: String,
    /// Folder for what belongs to a run.
    pub(super) folder: PathBuf,
    pub(super) image: PathBuf,
    /// Modules as an archive.
    pub(super) modules: PathBuf,
}

/// The kernel as it was unpacked before, or downloaded and unpacked now.
pub(super) fn unpack(kernel: Kernel) -> Result<Unpacked, Failure> {
    let source = kernel.source();
    let (label, suite) = (source.label, source.place.suite);
    let folder = cache().join(label);
    if !folder.join("release").is_file() {
        println!("downloading the kernel of Debian's {suite}");
        prepare(&source, &folder)?;
    }
    let release = fs::read_to_string(folder.join("release"))
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    if !release.starts_with(label) {
        println!("{suite} has {release} by now instead of {label}");
    }
    Ok(Unpacked {
        release,
        image: folder.join("image"),
        modules: folder.join("modules.cpio"),
        folder,
    })
}

/// Fills `folder`; the file `release` comes last, so that a half-filled one is noticed.
fn prepare(source: &Source, folder: &Path) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(named)?;
    }
    let work = folder.join("work");
    fs::create_dir_all(&work).map_err(named)?;
    let mut packages = Packages::of(source.place, &work)?;
    let image = packages.dependency(source.image, "linux-image-")?;
    // Since about 6.17 the image, its modules and the rest are packages of their own.
    let version = image.trim_start_matches("linux-image-");
    let mut wanted = packages.dependencies(&image)?;
    wanted.retain(|name| name.starts_with("linux-") && name.ends_with(version));
    wanted.push(image.clone());
    let root = work.join("image");
    packages.unpack(&wanted, &root)?;
    let (modules, release) = modules_folder(&root)?;
    let images = [root.join("boot").join(format!("vmlinuz-{release}")), modules.join("vmlinuz")];
    let image = images.iter().find(|path| path.is_file());
    let image = image.ok_or_else(|| format!("{release} comes without an image"))?;
    fs::copy(image, folder.join("image")).map_err(named)?;
    let simulators = match source.code {
        Some(code) => simulators::build(&mut packages, code, &release, &work),
        None => Err("for this kernel they are not built".to_owned()),
    };
    let simulators = simulators.unwrap_or_else(|reason| {
        println!("SKIPPED: simulated devices: {reason}");
        Vec::new()
    });
    let archive = modules::pack(&modules, &release, &simulators)?;
    fs::write(folder.join("modules.cpio"), archive).map_err(named)?;
    fs::remove_dir_all(&work).map_err(named)?;
    fs::write(folder.join("release"), release).map_err(named)
}

/// The folder of the modules, whose name is the kernel's release.
fn modules_folder(root: &Path) -> Result<(PathBuf, String), Failure> {
    for place in ["lib/modules", "usr/lib/modules"] {
        let Ok(mut entries) = fs::read_dir(root.join(place)) else { continue };
        if let Some(Ok(entry)) = entries.next() {
            return Ok((entry.path(), entry.file_name().to_string_lossy().into_owned()));
        }
    }
    Err("the kernel's package has no modules".to_owned())
}
