//! A socket whose kernel answers the first request with anything: every call comes to an end, and
//! the second request gets its own answer and nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use netloom::ProtocolError;
use netloom::testing::{ScriptedKernel, ScriptedRequest};
use netloom::{Error, Replies, Route, Socket, rt_link};

use crate::conversation;
use crate::input::Input;

/// Type of the replies.
const NEWLINK: u16 = 16;

/// Interface index of the second answer, which no case is likely to guess.
const MARK: i32 = 0x6d61_726b;

/// The first byte chooses the call, the rest is a conversation.
pub fn check(case: &[u8]) {
    let (&call, rest) = case.split_first().unwrap_or((&0, &[]));
    let guessed = Arc::new(AtomicBool::new(false));
    let mut socket = Socket::<Route>::scripted(kernel(rest.to_vec(), Arc::clone(&guessed)))
        .expect("a scripted socket needs no kernel");
    let limit = 2 * case.len() + 16;
    first(&mut socket, call, limit);
    second(&mut socket, &guessed, limit);
}

/// Answers the first request as the case says, every other one as it should be.
fn kernel(case: Vec<u8>, guessed: Arc<AtomicBool>) -> ScriptedKernel {
    let mut begun = None;
    ScriptedKernel::new(move |request| match &begun {
        None => {
            let answer = conversation::datagrams(&mut Input::new(&case), request.header().seq);
            begun.insert(answer).clone()
        }
        Some(sent) => {
            // A message that bears the number of a request before it is made is believed.
            let seq = request.header().seq.to_ne_bytes();
            let mut places = sent.iter().flat_map(|datagram| datagram.windows(seq.len()));
            guessed.fetch_or(places.any(|place| place == seq), Ordering::Relaxed);
            proper(&request)
        }
    })
}

fn proper(request: &ScriptedRequest<'_>) -> Vec<Vec<u8>> {
    let mut header = [0; 16];
    header[4..8].copy_from_slice(&MARK.to_ne_bytes());
    vec![request.part(NEWLINK, &header), request.done()]
}

fn first(socket: &mut Socket<Route>, call: u8, limit: usize) {
    match call % 6 {
        0 => shown(socket.request(&rt_link::newlink()).err()),
        1 => shown(socket.get(&rt_link::getlink()).err()),
        2 => shown(socket.echo(&rt_link::newlink()).err()),
        3 => shown(socket.snapshot(&rt_link::getlink(), 1, |_| ()).err()),
        // Let go in the middle.
        4 => match socket.dump(&rt_link::getlink()) {
            Ok(mut replies) => shown(replies.next().err()),
            Err(error) => shown(Some(error)),
        },
        _ => match socket.dump(&rt_link::getlink()) {
            Ok(replies) => read(replies, limit),
            Err(error) => shown(Some(error)),
        },
    }
}

/// Reads to the end, which comes after as many replies as fit into the case at most.
fn read(mut replies: Replies<'_, rt_link::Getlink>, limit: usize) {
    for _ in 0..limit {
        match replies.next() {
            Ok(Some(_)) => {}
            // The script has come to its end.
            Ok(None) | Err(Error::TimedOut) => return,
            Err(error) => {
                let goes_on = matches!(error, Error::Decode(_) | Error::Overrun);
                let goes_on = goes_on
                    || matches!(
                        error,
                        Error::Protocol(
                            ProtocolError::UnexpectedType { .. }
                                | ProtocolError::ShortGenericHeader { .. }
                        )
                    );
                shown(Some(error));
                assert!(goes_on || matches!(replies.next(), Ok(None)), "no end after an error");
            }
        }
    }
    panic!("more replies than messages");
}

/// Every error can be printed, and a refusal has a number.
fn shown(error: Option<Error>) {
    let Some(error) = error else { return };
    assert!(!error.to_string().is_empty());
    if let Error::Kernel(refusal) = &error {
        assert!(refusal.errno().0 > 0, "{error:?}");
    }
}

/// What is wrong with datagrams left over is said once for each, and then requests are answered.
fn second(socket: &mut Socket<Route>, guessed: &AtomicBool, limit: usize) {
    for _ in 0..limit {
        let found = socket.snapshot(&rt_link::getlink(), 1, |link| link.header().ifi_index);
        if guessed.load(Ordering::Relaxed) {
            return;
        }
        match found {
            Ok(found) => {
                return assert_eq!((found.items, found.interrupted), (vec![MARK], false));
            }
            Err(Error::Overrun | Error::Protocol(ProtocolError::BadLength(_))) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    panic!("no answer any more");
}
