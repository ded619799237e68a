//! A kernel of Debian, made ready to boot once and then kept: the image, and an archive of the
//! modules that need no hardware. Or one built from Debian's source.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::mirror::Repository;
use super::packages::{Packages, Place};
use super::{built, cache, modules, simulators};
use crate::Failure;

/// A kernel to test with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kernel {
    /// The one of Debian 13, here as it was built for Debian 12
    #[value(name = "6.12")]
    Stable,
    /// The newest that is backported to Debian 13
    #[value(name = "7.3")]
    Newest,
    /// The same version with PSP, which Debian leaves out: a small one that is built here
    #[value(name = "7.3-psp")]
    Built,
}

impl Kernel {
    pub(super) const ALL: &'static [Self] = &[Self::Stable, Self::Newest, Self::Built];

    /// Its name on the command line, in heads of tests and in the cache.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Stable => "6.12",
            Self::Newest => "7.3",
            Self::Built => "7.3-psp",
        }
    }

    /// Whether it is there for tests that ask for it by name only.
    pub(super) const fn is_special(self) -> bool {
        matches!(self, Self::Built)
    }

    fn source(self) -> Source {
        match self {
            Self::Stable => Source {
                version: "6.12",
                place: Place { repository: Repository::Security, suite: "bookworm-security" },
                base: Place { repository: Repository::Main, suite: "bookworm" },
                image: "linux-image-6.12-amd64",
            },
            Self::Newest | Self::Built => Source {
                version: "7.3",
                place: Place { repository: Repository::Main, suite: "trixie-backports" },
                base: Place { repository: Repository::Main, suite: "trixie" },
                image: "linux-image-amd64",
            },
        }
    }
}

/// Where a kernel comes from.
struct Source {
    /// How its release starts.
    version: &'static str,
    place: Place,
    /// The release of Debian that this is an addition to.
    base: Place,
    /// The package that depends on the newest image.
    image: &'static str,
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
    let Source { version, place, .. } = kernel.source();
    let folder = cache().join(kernel.name());
    let current = kernel != Kernel::Built || built::is_current(&folder);
    let kept = About::read(&folder).filter(|_| current);
    let about = if let Some(about) = kept {
        about
    } else {
        println!(
            "downloading what Linux {} is made of from Debian's {}",
            kernel.name(),
            place.suite
        );
        prepare(kernel, &folder)?
    };
    let About { release, simulators } = about;
    if !release.starts_with(version) {
        println!("{} has {release} by now instead of {version}", place.suite);
    }
    if let Err(reason) = simulators {
        println!("SKIPPED: simulated devices on {release}: {reason}");
        println!("to try again, remove {}", folder.display());
    }
    Ok(Unpacked {
        release,
        image: folder.join("image"),
        modules: folder.join("modules.cpio"),
        folder,
    })
}

/// What is known of a kernel that is kept.
struct About {
    release: String,
    /// Why there are no simulated devices, if there are none.
    simulators: Result<(), Failure>,
}

impl About {
    const FILE: &str = "about";

    /// `None` if the folder is not filled, or not fully.
    fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(Self::FILE)).ok()?;
        let (release, reason) = text.split_once('\n')?;
        let simulators = if reason.is_empty() { Ok(()) } else { Err(reason.to_owned()) };
        Some(Self { release: release.to_owned(), simulators })
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        let reason = self.simulators.as_ref().err().map(String::as_str).unwrap_or_default();
        fs::write(folder.join(Self::FILE), format!("{}\n{reason}", self.release))
    }
}

/// Fills `folder`; what is known of it comes last, so that a half-filled one is noticed.
fn prepare(kernel: Kernel, folder: &Path) -> Result<About, Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(named)?;
    }
    let work = folder.join("work");
    fs::create_dir_all(&work).map_err(named)?;
    let source = kernel.source();
    let mut packages = Packages::of(&[source.place], &work)?;
    let image = packages.dependency(source.image, "linux-image-")?;
    let about = match kernel {
        Kernel::Built => {
            let of = image.trim_start_matches("linux-image-");
            let release = built::build(&[source.base, source.place], of, &work, folder)?;
            About { release, simulators: Ok(()) }
        }
        Kernel::Stable | Kernel::Newest => debians(&source, &mut packages, &image, &work, folder)?,
    };
    fs::remove_dir_all(&work).map_err(named)?;
    about.write(folder).map_err(named)?;
    Ok(about)
}

/// Fills `folder` with the kernel of the package `image`.
fn debians(
    source: &Source,
    packages: &mut Packages,
    image: &str,
    work: &Path,
    folder: &Path,
) -> Result<About, Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    // Since about 6.17 the image, its modules and the rest are packages of their own.
    let version = image.trim_start_matches("linux-image-");
    let mut wanted = packages.dependencies(image)?;
    wanted.retain(|name| name.starts_with("linux-") && name.ends_with(version));
    wanted.push(image.to_owned());
    let root = work.join("image");
    packages.unpack(&wanted, &root)?;
    let (modules, release) = modules_folder(&root)?;
    let images = [root.join("boot").join(format!("vmlinuz-{release}")), modules.join("vmlinuz")];
    let image = images.iter().find(|path| path.is_file());
    let image = image.ok_or_else(|| format!("{release} comes without an image"))?;
    fs::copy(image, folder.join("image")).map_err(named)?;
    let (built, simulators) = match simulators::build(&[source.base, source.place], &release, work)
    {
        Ok(built) => (built, Ok(())),
        Err(reason) => (Vec::new(), Err(reason)),
    };
    let archive = modules::pack(&modules, &release, &built)?;
    fs::write(folder.join("modules.cpio"), archive).map_err(named)?;
    Ok(About { release, simulators })
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
