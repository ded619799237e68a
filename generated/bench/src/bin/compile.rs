//! Weighs a crate for those who depend on it: check, release build, source, rlib.
//!
//! Usage: `compile rival|netloom [six|all]`. JSON on standard output; the keys are in
//! `README.md`.

use std::env;

use anyhow::{Result, bail};

use netloom_bench::compile::subject::{Families, NETLOOM, RIVAL};
use netloom_bench::compile::weigh;

fn main() -> Result<()> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    let (subject, families) = match words[..] {
        ["rival"] | ["rival", "six"] => (RIVAL, Families::Six),
        ["rival", "all"] => (RIVAL, Families::All),
        ["netloom"] | ["netloom", "six"] => (NETLOOM, Families::Six),
        ["netloom", "all"] => (NETLOOM, Families::All),
        _ => bail!("usage: compile rival|netloom [six|all]"),
    };
    println!("{}", weigh(&subject, families)?);
    Ok(())
}
