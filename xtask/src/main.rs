//! The maintainers' and spec authors' commands: `cargo xtask COMMAND`.

mod bench;
mod ci;
mod generate;
mod licences;
mod lint;
#[cfg(test)]
mod readme;
mod sources;
mod tables;
mod tidy;
mod tree;
mod vectors;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What goes wrong in a command: a text for the person at the terminal.
type Failure = String;

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
    },
    /// Print a spec as the generator sees it, resolved, as JSON
    Ir {
        /// The spec
        file: PathBuf,
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
    /// Run everything that has to pass before a change lands
    Ci,
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
        Command::Lint { files } => lint::run(&files),
        Command::Ir { file } => lint::dump(&file),
        Command::Vectors { dir, specs, verbose } => vectors::run(&dir, &specs, verbose),
        Command::Ci => ci::run(),
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

/// The workspace's folder.
fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}
