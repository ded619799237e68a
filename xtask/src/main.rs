//! The maintainers' commands: `cargo xtask COMMAND`.

mod api;
mod bench;
mod ci;
mod deny;
mod docs;
mod families;
mod layers;
mod links;
mod package;
mod process;
mod published;
#[cfg(test)]
mod readme;
mod spec_tools;
mod tidy;
mod vectors;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "netloom's own tools")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile the specs into the generated crate
    Generate {
        /// Write nothing; fail if the files differ from what the specs give
        #[arg(long)]
        check: bool,
        /// Folder with the specs
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        /// Folder of the crate to write
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Report errors and oddities in specs
    Lint {
        /// The specs; the project's own if omitted
        files: Vec<PathBuf>,
        /// Also compare numbers and layouts with the kernel's C headers
        ///
        /// Needs a C compiler called `cc`. DIR is a folder like `/usr/include`; without it, the
        /// installed headers are used.
        #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true)]
        headers: Option<Option<PathBuf>>,
    },
    /// Print a spec as the generator sees it, resolved, as JSON
    Ir {
        /// The spec
        file: PathBuf,
    },
    /// Compare specs by meaning, and report which differences break users of generated code
    ///
    /// Spelling, order and documentation do not count. For example, to review an update of the
    /// kernel's specs: `cargo xtask compare specs new-upstream`.
    ///
    /// Exits with 0 if there is no difference, 1 if there is one, and 2 if a spec cannot be read.
    Compare {
        /// A spec, or a folder of specs
        old: PathBuf,
        /// Another; a single spec is compared with the folder's spec of the same family
        new: PathBuf,
        /// How to print differences
        #[arg(long, value_enum, default_value = "text")]
        format: spec_tools::Format,
        /// Omit the differences that these files list, and report those that no longer exist
        ///
        /// specs/corrections lists the errors of the kernel's specs that ours correct.
        #[arg(long, value_name = "DIR")]
        corrections: Option<PathBuf>,
    },
    /// Compare encoding and decoding with test vectors of another implementation
    Vectors {
        /// Folder with the vectors
        dir: PathBuf,
        /// Folder with the specs that they were made from
        #[arg(long, value_name = "DIR")]
        specs: PathBuf,
        /// Print the first failures of each family
        #[arg(long)]
        verbose: bool,
    },
    /// Run tests on other kernels, in QEMU
    ///
    /// Boots Debian's kernels and runs the tests of the generated crate that ask for it in their
    /// first lines. The first run downloads the kernels into target/vm, from the mirror that apt is
    /// configured with; remove that folder to get newer ones. Needs Debian's packages
    /// `qemu-system-x86`, `busybox-static`, `xz-utils` and `zstd`, but neither root nor KVM.
    VmTest {
        /// The kernel; all if omitted
        #[arg(long = "kernel", value_enum)]
        kernels: Vec<netloom_vm::Kernel>,
        /// Only tests that need one of these families, or whose names contain one of these words
        #[arg(value_name = "FAMILY")]
        words: Vec<String>,
        /// Skip kernels that cannot be downloaded or built
        #[arg(long)]
        skip_unavailable: bool,
    },
    /// Run everything that must pass before a change lands
    Ci,
    /// Package everything that is published, and build programs with the packages
    Package,
    /// Build the documentation as docs.rs does, and look for dead links
    Docs,
    /// Compare the public API with the committed lists
    Api {
        /// Rewrite the lists
        #[arg(long)]
        bless: bool,
    },
    /// Check licences, bans, sources and advisories of the dependencies
    Deny,
    /// Measure against other crates and the budgets
    Bench {
        /// Omit the comparison of compile times, which takes minutes
        #[arg(long)]
        quick: bool,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Generate { check, specs, out } => {
            spec_tools::generate(check, specs.as_deref(), out.as_deref())
        }
        Command::Lint { files, headers } => {
            spec_tools::lint(&files, headers.as_ref().map(|folder| folder.as_deref()))
        }
        Command::Ir { file } => spec_tools::ir(&file),
        Command::Compare { old, new, format, corrections } => {
            return spec_tools::compare(&old, &new, format, corrections.as_deref());
        }
        Command::Vectors { dir, specs, verbose } => vectors::run(&dir, &specs, verbose),
        Command::VmTest { kernels, words, skip_unavailable } => {
            netloom_vm::run(&kernels, &words, skip_unavailable)
        }
        Command::Ci => ci::run(),
        Command::Package => package::run(),
        Command::Docs => docs::run(),
        Command::Api { bless } => api::run(bless),
        Command::Deny => deny::run(),
        Command::Bench { quick } => bench::run(quick),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
