//! Puts 1,000,000 IPv4 and 200,000 IPv6 routes into a network namespace and reads them back.
//!
//! Usage: `full_table [IPV4 IPV6]`. JSON on standard output, a table on standard error; the keys
//! are in `README.md`. `full_table idle|dump` is what it starts itself to weigh a process.

use std::cell::Cell;
use std::env;
use std::fmt;
use std::fs::File;
use std::hint::black_box;
use std::thread;

use anyhow::{Result, anyhow, bail, ensure};
use serde_json::json;

use netloom_bench::full_table::{IPV4, IPV6, insert, memory, read};
use netloom_bench::measure::{Contestant, interleaved};
use netloom_bench::recording::namespace::enter_fresh;

/// Rounds of reading; one more warms up.
const ROUNDS: usize = 15;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["idle"] => println!("{}", memory::peak()?),
        ["dump"] => {
            read::by_netloom()?;
            println!("{}", memory::peak()?);
        }
        [] => measure([IPV4, IPV6])?,
        [four, six] => measure([four.parse()?, six.parse()?])?,
        _ => return Err(anyhow!("usage: full_table [IPV4 IPV6]")),
    }
    Ok(())
}

fn measure(counts: [usize; 2]) -> Result<()> {
    // Kept until the end: to clear away a million routes keeps a processor busy.
    let (by_ip, _kept) = thread::spawn(move || {
        enter_fresh()?;
        insert::prepare()?;
        let seconds = insert::by_ip(counts)?;
        anyhow::Ok((seconds, File::open("/proc/thread-self/ns/net")?))
    })
    .join()
    .map_err(|_| anyhow!("the thread of `ip` panicked"))??;
    enter_fresh()?;
    insert::prepare()?;
    let by_netloom = insert::by_netloom(counts)?;
    for (what, count, ours, theirs) in
        [("IPv4", counts[0], by_netloom[0], by_ip[0]), ("IPv6", counts[1], by_netloom[1], by_ip[1])]
    {
        eprintln!("insert {count} {what} routes: netloom {ours:.2} s, ip -batch {theirs:.2} s");
    }

    let (bytes, routes) = read::extent()?;
    ensure!(routes >= counts[0], "only {routes} routes");
    let [dump, discard, alike] = dump(bytes, routes)?;
    eprintln!("dump {routes} routes, {bytes} bytes: netloom {dump}");
    for (what, other) in [("a plain socket", &discard), ("a socket of netloom's", &alike)] {
        eprintln!(
            "  read and discard over {what} {other}, ratio {:.3}, of the fastest {:.3}",
            dump.median / other.median,
            dump.fastest / other.fastest
        );
    }

    let memory = memory::of_child("dump")?.saturating_sub(memory::of_child("idle")?);
    eprintln!("memory of the dump: {} KiB above an idle process", memory / 1024);
    let allocations = allocations(routes)?;
    eprintln!("allocations of the dump behind the first route: {allocations}");

    let report = json!({
        "insert": {
            "ipv4": { "netloom": by_netloom[0], "ip": by_ip[0] },
            "ipv6": { "netloom": by_netloom[1], "ip": by_ip[1] },
        },
        "counts": { "ipv4": counts[0], "ipv6": counts[1] },
        "dump": {
            "netloom": dump.median, "discard": discard.median, "discard_alike": alike.median,
        },
        "fastest": {
            "netloom": dump.fastest, "discard": discard.fastest, "discard_alike": alike.fastest,
        },
        "extent": { "routes": routes, "bytes": bytes },
        "memory_bytes": memory,
        "allocations": allocations as f64 / routes as f64,
    });
    println!("{report}");
    Ok(())
}

/// What the rounds took.
struct Seconds {
    median: f64,
    fastest: f64,
}

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} s (fastest {:.3} s)", self.median, self.fastest)
    }
}

/// Seconds of a dump by netloom, and of reading and discarding the same over a plain socket and
/// over one of netloom's.
fn dump(bytes: usize, routes: usize) -> Result<[Seconds; 3]> {
    let failure = Cell::new(None);
    let keep = |result: Result<()>| {
        if let Err(error) = result {
            failure.set(Some(error));
        }
    };
    let ours = || {
        keep(read::by_netloom().and_then(|count| {
            ensure!(count == routes, "netloom found {count} routes, not {routes}");
            Ok(())
        }));
        0
    };
    let plain = || {
        keep(read::discard(bytes));
        0
    };
    let alike = || {
        keep(read::discard_alike(bytes));
        0
    };
    let contestants: [Contestant<&dyn Fn() -> u64>; 3] = [
        Contestant { name: "netloom", pass: &ours },
        Contestant { name: "discard", pass: &plain },
        Contestant { name: "discard_alike", pass: &alike },
    ];
    let outcomes = interleaved(&contestants, ROUNDS, 1);
    if let Some(error) = failure.take() {
        return Err(error);
    }
    let seconds = |at: usize| {
        let outcome = outcomes.get(at)?;
        Some(Seconds { median: outcome.nanos / 1e9, fastest: outcome.fastest / 1e9 })
    };
    match [seconds(0), seconds(1), seconds(2)] {
        [Some(ours), Some(plain), Some(alike)] => Ok([ours, plain, alike]),
        _ => bail!("nothing was timed"),
    }
}

/// Heap allocations while the routes behind the first are read.
fn allocations(routes: usize) -> Result<u64> {
    let (count, total) = read::behind_the_first(|rest| {
        let mut count = Ok(0);
        let info = allocation_counter::measure(|| count = black_box(rest()));
        (count, info.count_total)
    })?;
    let count = count?;
    ensure!(count + 1 == routes, "{count} routes behind the first, of {routes}");
    Ok(total)
}
