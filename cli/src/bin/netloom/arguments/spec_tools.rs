//! Arguments of the commands for authors of specs.

use std::path::PathBuf;

use clap::Args;

#[derive(Args)]
pub(crate) struct Lint {
    /// Specs, or folders of specs
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Also compare numbers and layouts with the kernel's C headers
    ///
    /// Needs a C compiler called `cc`. DIR is a folder like `/usr/include`; without it, the
    /// installed headers are used.
    #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true)]
    pub(crate) headers: Option<Option<PathBuf>>,
}

#[derive(Args)]
pub(crate) struct Compare {
    /// A spec, or a folder of specs
    pub(crate) old: PathBuf,
    /// Another; a single spec is compared with the folder's spec of the same family
    pub(crate) new: PathBuf,
    /// Omit the differences that these files list, and report those that no longer exist
    #[arg(long, value_name = "DIR")]
    pub(crate) corrections: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Generate {
    /// Folder with the specs
    #[arg(long, value_name = "DIR")]
    pub(crate) specs: PathBuf,
    /// Folder of the crate
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Write nothing; fail if the files differ from what the specs give
    #[arg(long)]
    pub(crate) check: bool,
    /// Name of a new crate [default: the name of its folder]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Let a new crate depend on the netloom-runtime in this folder, not on a published version
    #[arg(long, value_name = "PATH")]
    pub(crate) runtime: Option<PathBuf>,
}
