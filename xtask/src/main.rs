//! The maintainers' commands: `cargo xtask COMMAND`.

mod api;
mod bench;
mod ci;
mod compare;
mod deny;
mod docs;
mod families;
mod generate;
mod headers;
mod links;
mod lint;
mod package;
mod process;
mod published;
#[cfg(test)]
mod readme;
mod sources;
mod tidy;
mod tree;
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
        /// Write nothing; fail if what is on disk is not what the specs give
        #[arg(long)]
        check: bool,
        /// Folder with the specs
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        /// Folder of the crate to write
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Report what is wrong or odd in specs
    Lint {
        /// The specs; all of the project's own without
        files: Vec<PathBuf>,
        /// Compare numbers and layouts with the kernel's C headers as well
        ///
        /// Needs a C compiler called `cc`. DIR is a folder like `/usr/include`, which is not
        /// needed for the installed headers.
        #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true)]
        headers: Option<Option<PathBuf>>,
    },
    /// Print a spec as the generator sees it, resolved, as JSON
    Ir {
        /// The spec
        file: PathBuf,
    },
    /// Show what differs between specs, and which of it breaks users of the generated API
    ///
    /// Compares by meaning: spelling, order and documentation do not count. For example, to review
    /// an update of the kernel's specs: `cargo xtask compare specs new-upstream`.
    ///
    /// Exits with 0 if there is no difference that is not explained, 1 if there is one, 2 if a spec cannot be read.
    Compare {
        /// A spec, or a folder of specs
        old: PathBuf,
        /// Another; of a spec and a folder, the folder's spec of the same family counts
        new: PathBuf,
        /// How to print differences
        #[arg(long, value_enum, default_value = "text")]
        format: compare::Format,
        /// Leave out what this file explains, and say what it explains in vain: the errors of the
        /// kernel's specs that ours put right are in specs/corrections
        #[arg(long, value_name = "FILE")]
        corrections: Option<PathBuf>,
    },
    /// Compare encoding and decoding with vectors of another implementation
    Vectors {
        /// Folder with the vectors
        dir: PathBuf,
        /// Folder with the specs they were made from
        #[arg(long, value_name = "DIR")]
        specs: PathBuf,
        /// Show the first failures of each family
        #[arg(long)]
        verbose: bool,
    },
    /// Run tests on other kernels, in QEMU
    ///
    /// Boots Debian's kernels and runs those tests of the generated crate that ask for it in their
    /// first lines. The first run downloads the kernels into target/vm; remove that to get newer
    /// ones. Needs Debian's packages `qemu-system-x86`, `busybox-static`, `xz-utils` and `zstd`, and
    /// neither root nor KVM.
    VmTest {
        /// The kernel; all without
        #[arg(long = "kernel", value_enum)]
        kernels: Vec<netloom_vm::Kernel>,
        /// Only tests that need one of these families, or with one of these words in their names
        #[arg(value_name = "FAMILY")]
        words: Vec<String>,
        /// Pass over kernels that cannot be downloaded or built
        #[arg(long)]
        skip_unavailable: bool,
    },
    /// Run everything that has to pass before a change lands
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
    /// Measure against the rivals and the budgets
    Bench {
        /// Leave out the comparison of compile times, which takes minutes
        #[arg(long)]
        quick: bool,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Generate { check, specs, out } => {
            generate::run(check, specs.as_deref(), out.as_deref())
        }
        Command::Lint { files, headers } => {
            lint::run(&files, headers.as_ref().map(|folder| folder.as_deref()))
        }
        Command::Ir { file } => lint::dump(&file),
        Command::Compare { old, new, format, corrections } => {
            return compare::run(&old, &new, format, corrections.as_deref());
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
