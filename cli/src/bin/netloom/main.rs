//! `netloom`: any netlink family from the command line.
//!
//! Each command has a module; `spec_tools` has those for authors of specs. They share `specs`
//! (families), `message` (layouts), `output` and `error`.

mod arguments;
mod codec;
mod completions;
mod describe;
mod error;
mod exchange;
mod families;
mod input;
mod message;
mod monitor;
mod output;
mod spec_tools;
mod specs;
mod text;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command, Format};
use error::Error;
use output::{Printer, note};

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let text = error.to_string();
            if !matches!(error, Error::Unread) && !text.is_empty() {
                note!("netloom: {text}");
            }
            error.status()
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Error> {
    let Arguments { command, spec, output } = arguments;
    let spec = spec.as_deref();
    let usual = match &command {
        Command::Decode(_) => Format::Json,
        _ => Format::Text,
    };
    let format = output.unwrap_or(usual);
    let printer = &mut Printer::new(format);
    match command {
        Command::Families => families::run(&specs::all(spec)?, format, printer),
        Command::Describe(arguments) => {
            let family = specs::load(&arguments.family, spec)?;
            describe::run(&family, &arguments, format, printer)
        }
        Command::Do(arguments) => {
            let family = specs::load(&arguments.target.family, spec)?;
            exchange::single(&family, &arguments, printer)
        }
        Command::Dump(arguments) => {
            let family = specs::load(&arguments.target.family, spec)?;
            exchange::dump(&family, &arguments, printer)
        }
        Command::Monitor(arguments) => {
            let family = specs::load(&arguments.family, spec)?;
            monitor::run(&family, &arguments, format, printer)
        }
        Command::Encode(arguments) => {
            let family = specs::load(&arguments.target.family, spec)?;
            codec::encode_stream(&family, &arguments, printer)
        }
        Command::Decode(arguments) => {
            let family = specs::load(&arguments.target.family, spec)?;
            codec::decode_stream(&family, &arguments, printer)
        }
        Command::Lint(arguments) => spec_tools::lint(&arguments, printer),
        Command::Ir { file } => spec_tools::ir(&file, printer),
        Command::Compare(arguments) => spec_tools::compare(&arguments, format, printer),
        Command::Generate(arguments) => spec_tools::crate_of(&arguments, printer),
        Command::Completions { shell } => completions::run(shell, printer),
    }
}
