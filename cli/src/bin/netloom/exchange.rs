//! `do` and `dump`: sends a request to the kernel and prints each reply.

use netloom_runtime::json::{Layout, decode, encode};
use netloom_runtime::table::Operation;
use netloom_runtime::untyped::{UntypedReplies, UntypedSocket};
use netloom_runtime::wire::flags;

use crate::arguments::{Do, Dump, Input};
use crate::error::Error;
use crate::input;
use crate::message::lacking;
use crate::output::{Printer, note};
use crate::specs::Loaded;

pub(crate) fn single(family: &Loaded, arguments: &Do, printer: &mut Printer) -> Result<(), Error> {
    let operation = family.operation(&arguments.target.operation)?;
    if operation.do_.is_none() {
        return Err(lacking(family, operation, "do"));
    }
    let payload = payload(family, operation, &arguments.input)?;
    let wanted = [
        (arguments.create, flags::CREATE),
        (arguments.excl, flags::EXCLUSIVE),
        (arguments.replace, flags::REPLACE),
        (arguments.append, flags::APPEND),
    ];
    let flags = wanted.iter().filter(|(given, _)| *given).fold(0, |sum, (_, flag)| sum | flag);
    let mut socket = UntypedSocket::open(family.table)?;
    let replies = socket.get_all(operation, &payload, flags)?;
    print(&Layout::reply(family.table, operation), replies, printer)
}

pub(crate) fn dump(family: &Loaded, arguments: &Dump, printer: &mut Printer) -> Result<(), Error> {
    let operation = family.operation(&arguments.target.operation)?;
    if operation.dump.is_none() {
        return Err(lacking(family, operation, "dump"));
    }
    let payload = payload(family, operation, &arguments.input)?;
    let mut socket = UntypedSocket::open(family.table)?;
    let replies = socket.dump(operation, &payload)?;
    print(&Layout::reply(family.table, operation), replies, printer)
}

/// Prints replies until there are no more, including those before an error.
fn print(
    layout: &Layout,
    mut replies: UntypedReplies<'_>,
    printer: &mut Printer,
) -> Result<(), Error> {
    let printed = loop {
        match replies.next() {
            Ok(Some(reply)) => printer.message(&decode(layout, reply))?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    printer.flush()?;
    printed?;
    let interrupted = replies.interrupted();
    let ack = replies.finish()?;
    if let Some(warning) = ack.warning() {
        let place = ack.attribute().map(|path| format!(" at {path}")).unwrap_or_default();
        note!("warning from the kernel: {warning}{place}");
    }
    if interrupted { Err(Error::Interrupted) } else { Ok(()) }
}

/// Encodes the request.
fn payload(family: &Loaded, operation: &Operation, arguments: &Input) -> Result<Vec<u8>, Error> {
    let value = input::argument(&arguments.json)?;
    let layout = Layout::request(family.table, operation);
    let layout = layout.first_index(arguments.numbering.first_index);
    encode(&layout, &value).map_err(|error| input::wrong("--json", &error))
}

#[cfg(test)]
mod tests {
    use netloom_runtime::exchange::Errno;
    use netloom_runtime::testing::{ScriptedKernel, ScriptedRequest};
    use serde_json::json;

    use super::*;
    use crate::output::Captured;
    use crate::specs;

    /// A reply to a dump of links, with an index.
    fn link(index: u8) -> [u8; 16] {
        let mut payload = [0; 16];
        payload[4] = index;
        payload
    }

    /// The printed indexes of a dump of links, and its result.
    fn dumped(
        script: impl FnMut(ScriptedRequest<'_>) -> Vec<Vec<u8>> + Send + Sync + 'static,
    ) -> (Vec<serde_json::Value>, Result<(), Error>) {
        let family = specs::load("rt-link", None).unwrap();
        let operation = family.operation("getlink").unwrap();
        let mut socket =
            UntypedSocket::scripted(family.table, ScriptedKernel::new(script)).unwrap();
        let replies = socket.dump(operation, &link(0)).unwrap();
        let captured = Captured::default();
        let layout = Layout::reply(family.table, operation);
        let ended = print(&layout, replies, &mut captured.printer());
        let objects = captured.objects();
        (objects.iter().map(|object| object["ifi-index"].clone()).collect(), ended)
    }

    #[test]
    fn an_interrupted_dump_is_printed_and_reported() {
        let (printed, ended) = dumped(|r| {
            let torn = r.answer(16, flags::MULTI | flags::DUMP_INTERRUPTED, &link(2));
            vec![r.part(16, &link(1)), torn, r.done()]
        });
        assert_eq!(printed, [json!(1), json!(2)]);
        assert!(matches!(ended, Err(Error::Interrupted)), "{ended:?}");
    }

    #[test]
    fn replies_before_an_error_are_printed() {
        let (printed, ended) = dumped(|r| vec![r.part(16, &link(1)), r.done_with(Errno::EIO, &[])]);
        assert_eq!(printed, [json!(1)]);
        let error = ended.unwrap_err().to_string();
        assert_eq!(error, "rt-link getlink: Input/output error (EIO)");
    }
}
