//! `monitor`: prints notifications as they arrive.

use std::time::{Duration, Instant};

use netloom_runtime::exchange::Errno;
use netloom_runtime::json::{Layout, decode, hex};
use netloom_runtime::untyped::{UntypedNotification, UntypedSubscription};
use serde_json::{Value, json};

use crate::arguments::{Format, Monitor};
use crate::error::Error;
use crate::output::{Printer, note};
use crate::specs::Loaded;

pub(crate) fn run(
    family: &Loaded,
    arguments: &Monitor,
    format: Format,
    printer: &mut Printer,
) -> Result<(), Error> {
    let end = arguments.timeout.and_then(|time| Instant::now().checked_add(time));
    let mut events = UntypedSubscription::open(family.table)?;
    let joined = join(family, &mut events, &arguments.groups)?;
    note!("following {}", joined.join(", "));
    follow(&mut events, (arguments.count, end), |id, payload| {
        printer.message(&message(family, format, id, payload))?;
        // Readers expect each notification immediately.
        printer.flush()
    })
}

/// Prints notifications until there are enough or the time-out expires.
fn follow(
    events: &mut UntypedSubscription,
    (count, end): (Option<u64>, Option<Instant>),
    mut print: impl FnMut(u16, &[u8]) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut left = count;
    while left != Some(0) {
        let time = end.map(|end| end.saturating_duration_since(Instant::now()));
        events.set_timeout(time);
        match events.next() {
            Ok(UntypedNotification::Message(event)) => {
                print(event.id(), event.payload())?;
                left = left.map(|left| left - 1);
            }
            Ok(UntypedNotification::Overrun) => {
                note!("warning: the kernel dropped notifications");
            }
            // A kind of notification that this program does not know.
            Ok(_) => {}
            Err(netloom_runtime::Error::Protocol(error)) => {
                note!("warning: the kernel broke the protocol: {error}");
            }
            Err(netloom_runtime::Error::TimedOut) => return expired(left),
            Err(error) => return Err(error.into()),
        }
        // Messages that never stop must not keep the time-out from expiring.
        if time == Some(Duration::ZERO) {
            return expired(left);
        }
    }
    Ok(())
}

/// The result when the time-out expires: an error if messages are still expected.
const fn expired(left: Option<u64>) -> Result<(), Error> {
    match left {
        None | Some(0) => Ok(()),
        Some(_) => Err(Error::TimedOut),
    }
}

/// Joins the groups, or all that this user may join if there are none. Returns their names.
fn join(
    family: &Loaded,
    events: &mut UntypedSubscription,
    wanted: &[String],
) -> Result<Vec<String>, Error> {
    if !wanted.is_empty() {
        for group in wanted {
            events.join(group)?;
        }
        return Ok(wanted.to_vec());
    }
    let mut joined = Vec::new();
    let mut refused = None;
    for group in events.groups()? {
        match events.join(&group) {
            Ok(()) => joined.push(group),
            // Not permitted, or this kernel lacks it.
            Err(error) if matches!(error.errno(), Some(Errno::EPERM | Errno::EINVAL)) => {
                note!("warning: not following {group}: {error}");
                refused = Some(error);
            }
            Err(error) => return Err(error.into()),
        }
    }
    match refused {
        _ if !joined.is_empty() => Ok(joined),
        Some(error) => Err(error.into()),
        None => Err(Error::Input(format!("{} has no multicast groups", family.table.name))),
    }
}

fn message(family: &Loaded, format: Format, id: u16, payload: &[u8]) -> Value {
    let known = family.spec.events.iter().find(|event| event.id == id);
    let operation = known.and_then(|known| family.table.operations.get(known.operation.0));
    let name = known.map(|known| known.name.kernel.as_str());
    let content = match operation {
        Some(operation) => decode(&Layout::reply(family.table, operation), payload),
        None => json!({ "type": id, "hex": hex(payload) }),
    };
    match format {
        Format::Json => json!({ "name": name, "msg": content }),
        Format::Text => {
            let heading = name.map_or_else(|| format!("unknown message {id}"), str::to_owned);
            json!({ heading: content })
        }
    }
}

#[cfg(test)]
mod tests {
    use netloom_runtime::testing::{ScriptedKernel, notification};
    use netloom_runtime::wire::kind;

    use super::*;
    use crate::specs;

    #[test]
    fn following_continues_after_an_overrun() {
        let family = specs::load("rt-link", None).unwrap();
        let kernel = ScriptedKernel::new(|_| vec![])
            .queued(notification(16, &[1; 16]))
            .failing(Errno::ENOBUFS)
            .queued(notification(kind::OVERRUN, &[]))
            .queued(notification(17, &[2; 16]));
        let mut events = UntypedSubscription::scripted(family.table, kernel).unwrap();
        let mut ids = Vec::new();
        let ended = follow(&mut events, (Some(3), None), |id, _| {
            ids.push(id);
            Ok(())
        });
        assert_eq!(ids, [16, 17]);
        assert!(matches!(ended, Err(Error::TimedOut)), "{ended:?}");
    }

    #[test]
    fn a_message_that_the_spec_lacks_is_shown_in_hexadecimal() {
        let family = specs::load("rt-link", None).unwrap();
        let shown = message(&family, Format::Json, 9999, &[1, 255]);
        assert_eq!(shown, json!({ "name": null, "msg": { "type": 9999, "hex": "01ff" } }));
        let shown = message(&family, Format::Json, 17, &[0; 16]);
        assert_eq!((&shown["name"], &shown["msg"]["ifi-index"]), (&json!("dellink"), &json!(0)));
    }
}
