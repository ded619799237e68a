//! The layout and the number of an operation's messages.

use netloom_runtime::json::Layout;
use netloom_runtime::table::{Exchange, Operation, Transport};
use netloom_runtime::wire::GenericHeader;

use crate::arguments::{Direction, Mode};
use crate::error::Error;
use crate::specs::Loaded;

/// The shape of a message.
pub(crate) struct Shape {
    pub(crate) layout: Layout,
    /// The genetlink header, for generic families.
    pub(crate) header: Option<GenericHeader>,
    /// Name and size in bytes of the fixed header that follows.
    pub(crate) fixed: Option<(&'static str, usize)>,
}

/// The shape of a message of the operation `name`.
pub(crate) fn shape(
    family: &Loaded,
    name: &str,
    mode: Mode,
    direction: Direction,
) -> Result<Shape, Error> {
    let operation = family.operation(name)?;
    let number = number(operation, mode, direction).ok_or_else(|| {
        let (family, modes) = (family.table.name, modes(operation));
        Error::Input(format!("{family} {name} has no such message; it has {modes}"))
    })?;
    let layout = match direction {
        Direction::Request => Layout::request(family.table, operation),
        Direction::Reply => Layout::reply(family.table, operation),
    };
    let header = match family.table.transport {
        Transport::Raw(_) => None,
        Transport::Generic(version) => {
            let command = u8::try_from(number).map_err(|_| {
                Error::Input(format!("{name} has the number {number}, but commands have 8 bits"))
            })?;
            Some(GenericHeader { command, version })
        }
    };
    let fixed = operation.header.and_then(|index| family.table.structs.get(usize::from(index)));
    let fixed = fixed.map(|of| (of.name, usize::from(of.size)));
    Ok(Shape { layout, header, fixed })
}

/// The error for an operation that lacks this mode.
pub(crate) fn lacking(family: &Loaded, operation: &Operation, mode: &str) -> Error {
    let (family, name, modes) = (family.table.name, operation.name, modes(operation));
    Error::Input(format!("{family} {name} has no {mode} request; it has {modes}"))
}

fn number(operation: &Operation, mode: Mode, direction: Direction) -> Option<u16> {
    let of = |exchange: Option<Exchange>| match direction {
        Direction::Request => exchange.map(|exchange| exchange.request),
        Direction::Reply => exchange.and_then(|exchange| exchange.reply),
    };
    match (mode, direction) {
        (Mode::Do, _) => of(operation.do_),
        (Mode::Dump, _) => of(operation.dump),
        (Mode::Notify | Mode::Event, Direction::Request) => None,
        (Mode::Notify | Mode::Event, Direction::Reply) => {
            operation.notification.map(|notification| notification.id)
        }
    }
}

/// The messages of an operation, as text.
fn modes(operation: &Operation) -> String {
    let mut modes = Vec::new();
    for (name, exchange) in [("do", operation.do_), ("dump", operation.dump)] {
        let Some(exchange) = exchange else { continue };
        modes.push(format!("{name} request"));
        if exchange.reply.is_some() {
            modes.push(format!("{name} reply"));
        }
    }
    if operation.notification.is_some() {
        modes.push("notification".to_owned());
    }
    if modes.is_empty() { "none".to_owned() } else { modes.join(", ") }
}
