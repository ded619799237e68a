//! `describe`: prints what a spec says, for people who write requests.
//!
//! `model` selects what matters for JSON messages from the intermediate representation, `kinds` names
//! the types, and `text` formats the result. With JSON output the model itself is printed.

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
            // For its error, which suggests the nearest name.
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
