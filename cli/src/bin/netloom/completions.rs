//! `completions`: a script that lets a shell complete commands, options and families.

use clap::CommandFactory as _;
use clap::builder::PossibleValuesParser;
use clap_complete::{Shell, generate};

use crate::arguments::Arguments;
use crate::error::Error;
use crate::output::Printer;
use crate::specs;

/// The commands whose first argument is a family.
const WITH_FAMILY: [&str; 6] = ["describe", "do", "dump", "monitor", "encode", "decode"];

pub(crate) fn run(shell: Shell, printer: &mut Printer) -> Result<(), Error> {
    let mut command = Arguments::command();
    for name in WITH_FAMILY {
        command = command.mut_subcommand(name, |command| {
            // Only for completion: the program also accepts names of files, and `--spec`.
            let names = PossibleValuesParser::new(specs::names());
            command.mut_arg("family", |family| family.value_parser(names))
        });
    }
    let mut script = Vec::new();
    generate(shell, &mut command, "netloom", &mut script);
    printer.lines(&String::from_utf8_lossy(&script))?;
    printer.flush()
}
