//! Records real dumps of 100,000 IPv4 routes and 500 links. Needs root and iproute2.
//!
//! Usage: `record [DIRECTORY]`

use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result};

use netloom_bench::recording::dump::Dump;
use netloom_bench::recording::{LINKS, ROUTES, default_directory, record, topology};

const ROUTE_COUNT: usize = 100_000;
const VETH_PAIRS: usize = 240;
const BRIDGES: usize = 20;

fn main() -> Result<()> {
    let directory = env::args_os().nth(1).map_or_else(default_directory, PathBuf::from);
    fs::create_dir_all(&directory).with_context(|| directory.display().to_string())?;

    let jobs = [
        (Dump::Links, topology::links(VETH_PAIRS, BRIDGES), 2 * VETH_PAIRS + BRIDGES, LINKS),
        (Dump::Routes, topology::routes(ROUTE_COUNT), ROUTE_COUNT, ROUTES),
    ];
    for (what, batch, at_least, file) in jobs {
        let start = Instant::now();
        let path = directory.join(file);
        let count = record(what, &batch, at_least, &path)?;
        eprintln!("{}: {count} messages in {:.1} s", path.display(), start.elapsed().as_secs_f64());
    }
    Ok(())
}
