//! Times decoding of the recordings, and encoding of a request, side by side.
//!
//! Usage: `decode [DIRECTORY]`. JSON on standard output, a table on standard error; the keys are
//! in `README.md`.

use std::env;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

use netloom_bench::encode;
use netloom_bench::measure::{Contestant, Outcome, interleaved, self_timed};
use netloom_bench::messages::{Messages, datagrams, load};
use netloom_bench::recording::{LINKS, ROUTES, default_directory};
use netloom_bench::reference;
use netloom_bench::sides::{HOP, LINK, ROUTE, Side};

const ROUTE_ROUNDS: usize = 101;
const LINK_ROUNDS: usize = 501;
const ENCODE_ROUNDS: usize = 501;
const ENCODES: usize = 1000;

/// Bytes of the receive buffer, and so of the datagrams that the kernel fills.
const RECEIVE_BUFFER: usize = 32 * 1024;

/// One kind of message: what to decode, with whom, and what must come out.
struct Kind {
    name: &'static str,
    file: &'static str,
    sides: &'static [Side],
    expected: fn(&[u8]) -> u64,
    complete: fn(&[u8]) -> bool,
    rounds: usize,
}

const KINDS: [Kind; 2] = [
    Kind {
        name: "route",
        file: ROUTES,
        sides: ROUTE,
        expected: reference::route_five,
        complete: reference::route_complete,
        rounds: ROUTE_ROUNDS,
    },
    Kind {
        name: "link",
        file: LINKS,
        sides: LINK,
        expected: reference::link_ten,
        complete: reference::link_complete,
        rounds: LINK_ROUNDS,
    },
];

fn main() -> Result<()> {
    let directory = env::args_os().nth(1).map_or_else(default_directory, PathBuf::from);
    let mut report = Map::new();
    let mut counts = Map::new();
    let mut complete = Map::new();
    let mut bytes = Map::new();
    for kind in &KINDS {
        let (recording, count) = load(&directory.join(kind.file))?;
        let whole = Messages::new(&recording).filter(|body| (kind.complete)(body)).count();
        verify(kind, &recording)?;
        let outcomes = decode(kind, &recording, count);
        show(&format!("{}, ns a message ({count} messages)", kind.name), &outcomes);
        report.insert(kind.name.into(), object(&outcomes));
        counts.insert(kind.name.into(), json!(count));
        complete.insert(kind.name.into(), json!(whole));
        bytes.insert(kind.name.into(), json!(recording.len()));
    }
    let outcomes = encode()?;
    show("encode, ns a request", &outcomes);
    report.insert("encode".into(), object(&outcomes));
    report.insert("counts".into(), counts.into());
    report.insert("complete".into(), complete.into());
    report.insert("bytes".into(), bytes.into());
    println!("{}", Value::from(report));
    Ok(())
}

/// Every side against the reference, message by message.
fn verify(kind: &Kind, recording: &[u8]) -> Result<()> {
    for side in kind.sides {
        let mut total = 0_u64;
        for (index, body) in Messages::new(recording).enumerate() {
            let expected = (kind.expected)(body);
            let found = (side.one)(body);
            ensure!(
                found == expected,
                "{} {index}: {} reads {found}, expected {expected}",
                kind.name,
                side.name
            );
            total = total.wrapping_add(expected);
        }
        ensure!((side.all)(recording) == total, "{}: {} sums up wrongly", kind.name, side.name);
    }
    Ok(())
}

/// Each datagram is copied to where a socket would receive it before its time starts: a program
/// decodes what the kernel has just written, not a recording that lies in memory.
fn decode(kind: &Kind, recording: &[u8], count: usize) -> Vec<Outcome> {
    let pieces = datagrams(recording, RECEIVE_BUFFER);
    let largest = pieces.iter().map(|piece| piece.len()).max().unwrap_or_default();
    let contestants: Vec<_> = std::iter::once(&HOP)
        .chain(kind.sides)
        .map(|side| Contestant {
            name: side.name,
            pass: || {
                let mut buffer = vec![0; largest];
                pieces.iter().fold(Duration::ZERO, |spent, piece| {
                    let received = &mut buffer[..piece.len()];
                    received.copy_from_slice(piece);
                    let start = Instant::now();
                    black_box((side.all)(black_box(received)));
                    spent + start.elapsed()
                })
            },
        })
        .collect();
    self_timed(&contestants, kind.rounds, count)
}

fn encode() -> Result<Vec<Outcome>> {
    encode::verify(encode::ENCODERS)?;
    let contestants: Vec<_> = encode::ENCODERS
        .iter()
        .map(|encoder| Contestant {
            name: encoder.name,
            pass: || (0..ENCODES).map(|_| (encoder.once)()).sum(),
        })
        .collect();
    Ok(interleaved(&contestants, ENCODE_ROUNDS, ENCODES))
}

/// Nanoseconds to two digits: more would be noise.
fn object(outcomes: &[Outcome]) -> Value {
    outcomes
        .iter()
        .map(|outcome| (outcome.name.to_owned(), json!((outcome.nanos * 100.0).round() / 100.0)))
        .collect::<Map<_, _>>()
        .into()
}

fn show(title: &str, outcomes: &[Outcome]) {
    eprintln!("{title:<42} {:>10} {:>10}", "median", "fastest");
    for Outcome { name, nanos, fastest } in outcomes {
        eprintln!("  {name:<40} {nanos:>10.1} {fastest:>10.1}");
    }
}
