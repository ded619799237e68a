//! Describes the machine of a measurement.

use std::fs;
use std::thread;

/// One line: processor, number of cores, kernel, load.
pub(super) fn describe() -> String {
    let cpuinfo = read("/proc/cpuinfo");
    let model = cpuinfo
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("unknown processor", |(_, model)| model.trim());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let kernel = read("/proc/sys/kernel/osrelease");
    let load = read("/proc/loadavg");
    format!(
        "{model}, {cores} cores, Linux {}, load {} at the end",
        kernel.trim(),
        load.split_whitespace().next().unwrap_or("unknown")
    )
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}
