//! `describe`: what a spec says, for somebody who wants to write a request.
//!
//! `model` picks out of the intermediate representation what matters to JSON messages, `kinds`
//! puts types into words, `text` lays it out. With JSON output the model itself is printed.

mod kinds;
mod model;
mod text;

use serde::Serialize;

use crate::arguments::{Describe, Format};
use crate::error::Error;
use crate::output::Printer;
use crate::specs::Loaded;

pub(crate) fn run(
    family: &Loaded,
    arguments: &Describe,
    format: Format,
    printer: &mut Printer,
) -> Result<(), Error> {
    match &arguments.operation {
        None => {
            let model = model::family(&family.spec);
            print(&model, &text::family(&model), format, printer)?;
        }
        Some(name) => {
            // For the error, which knows the nearest name.
            family.operation(name)?;
            let found = family.spec.operations.iter().find(|item| item.name.kernel == *name);
            let Some(operation) = found else { return Ok(()) };
            let model = model::operation(&family.spec, operation, arguments.depth);
            print(&model, &text::operation(&model, arguments.depth), format, printer)?;
        }
    }
    printer.flush()
}

fn print(
    model: &impl Serialize,
    text: &str,
    format: Format,
    printer: &mut Printer,
) -> Result<(), Error> {
    match format {
        Format::Text => printer.lines(text),
        Format::Json => {
            let value = serde_json::to_value(model);
            printer.message(&value.map_err(|error| Error::System(error.to_string()))?)
        }
    }
}
