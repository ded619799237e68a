//! Timing of many contestants in one process, in interleaved rounds.
//!
//! A round runs every contestant once. Clock drift, a busy neighbour or a warm cache then hits
//! all of them alike, and the median over the rounds drops what hit only one.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Something to be timed.
#[derive(Debug)]
pub struct Contestant<F> {
    /// The key of its result.
    pub name: &'static str,
    /// One pass; what it returns keeps the work alive.
    pub pass: F,
}

/// Nanoseconds for one unit of work.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// See [`Contestant::name`].
    pub name: &'static str,
    /// The median over the rounds.
    pub nanos: f64,
    /// The fastest round; far below the median means that the machine was busy.
    pub fastest: f64,
}

/// Times `rounds` rounds, after a tenth as many to warm up. A pass does `units` units of work.
pub fn interleaved<F: Fn() -> u64>(
    contestants: &[Contestant<F>],
    rounds: usize,
    units: usize,
) -> Vec<Outcome> {
    rounds_of(contestants, rounds, units, |pass| {
        let start = Instant::now();
        black_box(pass());
        start.elapsed()
    })
}

/// The same with passes that time themselves, because not all they do is to be counted.
pub fn self_timed<F: Fn() -> Duration>(
    contestants: &[Contestant<F>],
    rounds: usize,
    units: usize,
) -> Vec<Outcome> {
    rounds_of(contestants, rounds, units, |pass| pass())
}

fn rounds_of<F>(
    contestants: &[Contestant<F>],
    rounds: usize,
    units: usize,
    time: impl Fn(&F) -> Duration,
) -> Vec<Outcome> {
    let warm_up = rounds.div_ceil(10);
    let mut samples = vec![Vec::with_capacity(rounds); contestants.len()];
    let mut order: Vec<usize> = (0..contestants.len()).collect();
    let mut random = 0x9e37_79b9_7f4a_7c15;
    for round in 0..warm_up + rounds {
        shuffle(&mut order, &mut random);
        for &index in &order {
            let nanos = time(&contestants[index].pass).as_nanos() as f64 / units as f64;
            if round >= warm_up {
                samples[index].push(nanos);
            }
        }
    }
    contestants
        .iter()
        .zip(&mut samples)
        .map(|(contestant, samples)| Outcome {
            name: contestant.name,
            nanos: median(samples),
            fastest: samples.first().copied().unwrap_or_default(),
        })
        .collect()
}

/// The middle value; sorts its argument. Zero when there is none.
pub fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

/// A new order for each round, the same on every run: who runs behind a contestant that leaves the
/// caches full of its own data changes all the time.
fn shuffle(order: &mut [usize], random: &mut u64) {
    for index in (1..order.len()).rev() {
        // xorshift64
        *random ^= *random << 13;
        *random ^= *random >> 7;
        *random ^= *random << 17;
        order.swap(index, (*random % (index as u64 + 1)) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_is_the_middle() {
        assert_eq!(median(&mut [9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&mut []), 0.0);
    }

    #[test]
    fn everyone_is_timed() {
        let contestants = ["a", "b"].map(|name| Contestant { name, pass: || black_box(1) });
        let outcomes = interleaved(&contestants, 3, 1);
        assert_eq!(outcomes.iter().map(|o| o.name).collect::<Vec<_>>(), ["a", "b"]);
    }
}
