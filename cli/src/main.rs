//! `netloom`: any netlink family from the command line.
//!
//! A command is a module. What they share is `catalog` (families), `message` (layouts), `output`
//! and `failure` (what becomes of an error).

mod arguments;
mod catalog;
mod completions;
mod convert;
mod describe;
mod exchange;
mod failure;
mod families;
mod input;
mod message;
mod monitor;
mod output;
mod text;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command, Format};
use failure::Failure;
use output::{Printer, remark};

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !matches!(failure, Failure::Unread) {
                remark!("netloom: {failure}");
            }
            failure.status()
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { command, spec, output } = arguments;
    let spec = spec.as_deref();
    let usual = match &command {
        Command::Decode(_) => Format::Json,
        _ => Format::Text,
    };
    let format = output.unwrap_or(usual);
    let printer = &mut Printer::new(format);
    match command {
        Command::Families => families::run(&catalog::all(spec)?, format, printer),
        Command::Describe(arguments) => {
            let family = catalog::load(&arguments.family, spec)?;
            describe::run(&family, &arguments, format, printer)
        }
        Command::Do(arguments) => {
            let family = catalog::load(&arguments.target.family, spec)?;
            exchange::single(&family, &arguments, printer)
        }
        Command::Dump(arguments) => {
            let family = catalog::load(&arguments.target.family, spec)?;
            exchange::dump(&family, &arguments, printer)
        }
        Command::Monitor(arguments) => {
            let family = catalog::load(&arguments.family, spec)?;
            monitor::run(&family, &arguments, format, printer)
        }
        Command::Encode(arguments) => {
            let family = catalog::load(&arguments.target.family, spec)?;
            convert::to_digits(&family, &arguments, printer)
        }
        Command::Decode(arguments) => {
            let family = catalog::load(&arguments.target.family, spec)?;
            convert::from_digits(&family, &arguments, printer)
        }
        Command::Completions { shell } => completions::run(shell, printer),
    }
}
