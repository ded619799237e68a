//! `families`: lists the families.

use std::fmt::Write as _;

use netloom_cli::summary::first_sentence;
use netloom_runtime::table::{Family, Transport};
use netloom_runtime::untyped::UntypedSocket;
use serde_json::json;

use crate::arguments::Format;
use crate::error::Error;
use crate::output::Printer;
use crate::specs::Loaded;
use crate::text::paragraphs;

/// Maximum length of a line.
const WIDTH: usize = 100;

pub(crate) fn run(families: &[Loaded], format: Format, printer: &mut Printer) -> Result<(), Error> {
    match format {
        Format::Json => objects(families, printer)?,
        Format::Text => printer.lines(&table(families))?,
    }
    printer.flush()
}

fn objects(families: &[Loaded], printer: &mut Printer) -> Result<(), Error> {
    for Loaded { spec, table } in families {
        let operations = table.operations.iter().map(|operation| operation.name);
        printer.message(&json!({
            "name": table.name,
            "protocol": protocol(table),
            "kernel": in_kernel(table),
            "operations": operations.collect::<Vec<_>>(),
            "doc": paragraphs(&spec.doc),
        }))?;
    }
    Ok(())
}

fn table(families: &[Loaded]) -> String {
    let width = families.iter().map(|family| family.table.name.len()).fold(4, usize::max);
    let mut out = String::new();
    let mut line = |cells: [&str; 4], last: &str| {
        let [name, protocol, kernel, operations] = cells;
        let lead = format!("{name:width$}  {protocol:8}  {kernel:6}  {operations:>10}  ");
        let room = WIDTH.saturating_sub(lead.len());
        let _ = writeln!(out, "{}", (lead + &shortened(last, room)).trim_end());
    };
    line(["NAME", "PROTOCOL", "KERNEL", "OPERATIONS"], "PURPOSE");
    for Loaded { spec, table } in families {
        let kernel = match in_kernel(table) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "?",
        };
        let operations = table.operations.len().to_string();
        line([table.name, protocol(table), kernel, &operations], &first_sentence(&spec.doc));
    }
    out
}

const fn protocol(family: &Family) -> &'static str {
    match family.transport {
        Transport::Generic(_) => "generic",
        Transport::Raw(_) => "raw",
    }
}

/// Whether this kernel has the family: knows its name, or has sockets of its protocol. `None` if
/// that cannot be determined.
fn in_kernel(family: &'static Family) -> Option<bool> {
    let mut socket = match UntypedSocket::open(family) {
        Ok(socket) => socket,
        Err(error) => return unsupported(&error, family).then_some(false),
    };
    match socket.family() {
        Ok(_) => Some(true),
        Err(netloom_runtime::Error::UnknownFamily(_)) => Some(false),
        Err(_) => None,
    }
}

/// Whether an error means that the kernel lacks the protocol.
fn unsupported(error: &netloom_runtime::Error, family: &Family) -> bool {
    /// `EPROTONOSUPPORT`.
    const UNKNOWN_PROTOCOL: i32 = 93;
    matches!(family.transport, Transport::Raw(_))
        && error.errno().is_some_and(|errno| errno.0 == UNKNOWN_PROTOCOL)
}

/// As many whole words as fit into `room` characters.
fn shortened(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let cut: String = text.chars().take(room).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    words.trim_end_matches([',', ':', ';']).to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_are_cut_between_words() {
        assert_eq!(shortened("just so long", 12), "just so long");
        assert_eq!(shortened("too long, by a word", 15), "too long, by a…");
        assert_eq!(shortened("too long, by more", 10), "too long…");
        assert_eq!(shortened("", 0), "");
    }
}
