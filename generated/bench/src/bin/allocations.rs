//! Counts heap allocations per decoded message and per encoded request.
//!
//! Usage: `allocations [DIRECTORY]`. A program of its own, because the counting allocator slows
//! down whatever allocates and must not be linked into what is timed.

use std::env;
use std::hint::black_box;
use std::path::PathBuf;

use allocation_counter::measure;
use anyhow::Result;
use serde_json::{Map, Value, json};

use netloom_bench::encode;
use netloom_bench::messages::load;
use netloom_bench::recording::{LINKS, ROUTES, default_directory};
use netloom_bench::sides::{HOP, LINK, ROUTE};

const ENCODES: usize = 1000;

fn main() -> Result<()> {
    let directory = env::args_os().nth(1).map_or_else(default_directory, PathBuf::from);
    let mut report = Map::new();
    for (name, file, sides) in [("route", ROUTES, ROUTE), ("link", LINKS, LINK)] {
        let (recording, count) = load(&directory.join(file))?;
        let results = std::iter::once(&HOP).chain(sides).map(|side| {
            let total = allocations(|| black_box((side.all)(&recording)));
            (side.name.to_owned(), per_unit(total, count))
        });
        report.insert(name.into(), Value::Object(results.collect()));
    }
    let results = encode::ENCODERS.iter().map(|encoder| {
        // Once before counting: the buffer that is reused has to come from somewhere.
        (encoder.once)();
        let total = allocations(|| (0..ENCODES).map(|_| (encoder.once)()).sum());
        (encoder.name.to_owned(), per_unit(total, ENCODES))
    });
    report.insert("encode".into(), Value::Object(results.collect()));
    println!("{}", Value::from(report));
    Ok(())
}

fn allocations(work: impl FnOnce() -> u64) -> u64 {
    measure(|| {
        black_box(work());
    })
    .count_total
}

fn per_unit(total: u64, units: usize) -> Value {
    json!(total as f64 / units as f64)
}
