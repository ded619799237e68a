//! Prepares a kernel to boot and keeps it: the image, and an archive of the modules that need no
//! hardware.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::kernel::{Kernel, Source};
use crate::packages::Packages;
use crate::paths::{Failure, cache};
use crate::{custom_kernel, modules, netdevsim};

/// A kernel that can be booted.
pub(crate) struct Unpacked {
    /// What `uname -r` prints in it.
    pub(crate) release: String,
    /// Folder for the files of a run.
    pub(crate) folder: PathBuf,
    pub(crate) image: PathBuf,
    /// An archive of modules.
    pub(crate) modules: PathBuf,
}

/// Returns the kernel from the cache, or downloads and unpacks it.
pub(crate) fn unpack(kernel: Kernel) -> Result<Unpacked, Failure> {
    let Source { version, place, .. } = kernel.source();
    let folder = cache().join(kernel.name());
    let current = kernel != Kernel::Custom || custom_kernel::is_current(&folder);
    let kept = About::read(&folder).filter(|_| current);
    let about = if let Some(about) = kept {
        about
    } else {
        println!(
            "downloading the packages of Linux {} from Debian's {}",
            kernel.name(),
            place.suite
        );
        prepare(kernel, &folder)?
    };
    let About { release, netdevsim } = about;
    if !release.starts_with(version) {
        println!("{} has {release} now instead of {version}", place.suite);
    }
    if let Err(reason) = netdevsim {
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

/// What the cache says about a kernel.
struct About {
    release: String,
    /// Why netdevsim could not be built, if so.
    netdevsim: Result<(), Failure>,
}

impl About {
    const FILE: &str = "about";

    /// `None` if the folder is empty or incomplete.
    fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(Self::FILE)).ok()?;
        let (release, reason) = text.split_once('\n')?;
        let netdevsim = if reason.is_empty() { Ok(()) } else { Err(reason.to_owned()) };
        Some(Self { release: release.to_owned(), netdevsim })
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        let reason = self.netdevsim.as_ref().err().map(String::as_str).unwrap_or_default();
        fs::write(folder.join(Self::FILE), format!("{}\n{reason}", self.release))
    }
}

/// Fills `folder`. Writes [`About::FILE`] last, so that an incomplete folder is noticed.
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
        Kernel::Custom => {
            let debians = image.trim_start_matches("linux-image-");
            let places = [source.base, source.place];
            let release = custom_kernel::build(&places, debians, &work, folder)?;
            About { release, netdevsim: Ok(()) }
        }
        Kernel::Stable | Kernel::Newest => {
            unpack_debians(&source, &mut packages, &image, &work, folder)?
        }
    };
    fs::remove_dir_all(&work).map_err(named)?;
    about.write(folder).map_err(named)?;
    Ok(about)
}

/// Fills `folder` with the kernel of the package `image`.
fn unpack_debians(
    source: &Source,
    packages: &mut Packages,
    image: &str,
    work: &Path,
    folder: &Path,
) -> Result<About, Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    // Since about 6.17 the image, its modules and the rest are separate packages.
    let version = image.trim_start_matches("linux-image-");
    let mut wanted = packages.dependencies(image)?;
    wanted.retain(|name| name.starts_with("linux-") && name.ends_with(version));
    wanted.push(image.to_owned());
    let root = work.join("image");
    packages.unpack(&wanted, &root)?;
    let (modules, release) = modules_folder(&root)?;
    let images = [root.join("boot").join(format!("vmlinuz-{release}")), modules.join("vmlinuz")];
    let image = images.iter().find(|path| path.is_file());
    let image = image.ok_or_else(|| format!("the package of {release} has no image"))?;
    fs::copy(image, folder.join("image")).map_err(named)?;
    let places = [source.base, source.place];
    let (built, netdevsim) = match netdevsim::build(&places, &release, work) {
        Ok(built) => (built, Ok(())),
        Err(reason) => (Vec::new(), Err(reason)),
    };
    let archive = modules::pack(&modules, &release, &built)?;
    fs::write(folder.join("modules.cpio"), archive).map_err(named)?;
    Ok(About { release, netdevsim })
}

/// The folder of the modules, and the kernel's release, which is its name.
fn modules_folder(root: &Path) -> Result<(PathBuf, String), Failure> {
    for place in ["lib/modules", "usr/lib/modules"] {
        let Ok(mut entries) = fs::read_dir(root.join(place)) else { continue };
        if let Some(Ok(entry)) = entries.next() {
            return Ok((entry.path(), entry.file_name().to_string_lossy().into_owned()));
        }
    }
    Err("the kernel's package has no modules".to_owned())
}
