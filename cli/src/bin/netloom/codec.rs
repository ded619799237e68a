//! `encode` and `decode`: JSON to hexadecimal digits and back, offline.

use std::io::{self, BufRead as _};

use netloom_runtime::json::{JsonError, decode, encode, hex, unhex};
use netloom_runtime::wire::GenericHeader;

use crate::arguments::{Convert, Direction, Mode};
use crate::error::Error;
use crate::input;
use crate::message::{Shape, shape};
use crate::output::{Printer, note};
use crate::specs::Loaded;

/// Encodes objects from standard input, each as a line of digits.
pub(crate) fn encode_stream(
    family: &Loaded,
    arguments: &Convert,
    printer: &mut Printer,
) -> Result<(), Error> {
    let shape = shape_of(family, arguments, Direction::Request)?;
    let layout = shape.layout.first_index(arguments.numbering.first_index);
    for (object, number) in input::stream(io::stdin().lock()).zip(1..) {
        let value = object?;
        let place = format!("message {number}");
        // Values out of bounds are written all the same.
        let unchecked = |error: JsonError| {
            let bytes = encode(&layout.unchecked(), &value);
            let bytes = bytes.map_err(|error| input::wrong(&place, &error))?;
            note!("warning: {place}: {error}, according to the spec");
            Ok::<_, Error>(bytes)
        };
        let bytes = encode(&layout, &value).or_else(unchecked)?;
        let header = shape.header.map(|header| hex(&header.to_bytes()));
        printer.lines(&format!("{}{}\n", header.unwrap_or_default(), hex(&bytes)))?;
    }
    printer.flush()
}

/// Decodes lines of digits from standard input, each to an object.
pub(crate) fn decode_stream(
    family: &Loaded,
    arguments: &Convert,
    printer: &mut Printer,
) -> Result<(), Error> {
    let shape = shape_of(family, arguments, Direction::Reply)?;
    for (line, number) in io::stdin().lock().split(b'\n').zip(1..) {
        let line = line?;
        let place = format!("line {number}");
        let digits = std::str::from_utf8(&line).ok().and_then(unhex);
        let bytes =
            digits.ok_or_else(|| input::wrong(&place, &"expected pairs of hexadecimal digits"))?;
        let body = match shape.header {
            None => &bytes[..],
            Some(expected) => {
                let (header, body) = GenericHeader::split(&bytes).ok_or_else(|| {
                    input::wrong(&place, &"shorter than the genetlink header (4 bytes)")
                })?;
                if header.command != expected.command {
                    let (got, expected) = (header.command, expected.command);
                    note!("warning: {place}: expected command {expected}, got {got}");
                }
                body
            }
        };
        if let Some((name, size)) = shape.fixed
            && body.len() < size
        {
            let why = format!("expected {size} bytes of the header {name}, got {}", body.len());
            return Err(input::wrong(&place, &why));
        }
        printer.message(&decode(&shape.layout, body))?;
    }
    printer.flush()
}

fn shape_of(family: &Loaded, arguments: &Convert, usual: Direction) -> Result<Shape, Error> {
    let usual = match arguments.mode {
        Mode::Do | Mode::Dump => usual,
        Mode::Notify | Mode::Event => Direction::Reply,
    };
    let direction = arguments.dir.unwrap_or(usual);
    shape(family, &arguments.target.operation, arguments.mode, direction)
}
