//! The kernels to test with, and which packages of Debian they come from.

use clap::ValueEnum;

use crate::mirror::Repository;
use crate::packages::Place;

/// A kernel to test with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kernel {
    /// Debian 13's own, as built for Debian 12
    #[value(name = "6.12")]
    Stable,
    /// The newest that is backported to Debian 13
    #[value(name = "7.3")]
    Newest,
    /// A small kernel of the same version, built here with PSP, which Debian leaves out
    #[value(name = "7.3-psp")]
    Custom,
}

impl Kernel {
    pub(crate) const ALL: &'static [Self] = &[Self::Stable, Self::Newest, Self::Custom];

    /// Its name on the command line, in the heads of tests and in the cache.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stable => "6.12",
            Self::Newest => "7.3",
            Self::Custom => "7.3-psp",
        }
    }

    /// Whether only tests that name it run on it.
    pub(crate) const fn is_special(self) -> bool {
        matches!(self, Self::Custom)
    }

    /// The packages to build it from.
    pub(crate) fn source(self) -> Source {
        match self {
            Self::Stable => Source {
                version: "6.12",
                place: Place { repository: Repository::Security, suite: "bookworm-security" },
                base: Place { repository: Repository::Main, suite: "bookworm" },
                image: "linux-image-6.12-amd64",
            },
            Self::Newest | Self::Custom => Source {
                version: "7.3",
                place: Place { repository: Repository::Main, suite: "trixie-backports" },
                base: Place { repository: Repository::Main, suite: "trixie" },
                image: "linux-image-amd64",
            },
        }
    }
}

/// Where a kernel comes from.
pub(crate) struct Source {
    /// How its release starts.
    pub(crate) version: &'static str,
    pub(crate) place: Place,
    /// The release of Debian that the suite extends.
    pub(crate) base: Place,
    /// The package that depends on the newest image.
    pub(crate) image: &'static str,
}
