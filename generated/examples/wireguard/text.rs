//! Times and amounts in the words of `wg show` (`ago`, `every` and `bytes` in src/show.c of
//! wireguard-tools). Knows no clock: what the time is, the caller says.

/// Seconds of each unit of time. A year has 365 days.
const UNITS: [(u64, &str); 5] = [
    (365 * 24 * 60 * 60, "year"),
    (24 * 60 * 60, "day"),
    (60 * 60, "hour"),
    (60, "minute"),
    (1, "second"),
];

/// Units of bytes, each 1024 of the one before.
const SIZES: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];

/// How long ago something was; both in seconds since 1970.
pub(crate) fn ago(now: i64, then: i64) -> String {
    match u64::try_from(now.saturating_sub(then)) {
        Ok(0) => "Now".to_owned(),
        Ok(seconds) => format!("{} ago", duration(seconds)),
        Err(_) => "(System clock wound backward; connection problems may ensue.)".to_owned(),
    }
}

/// Seconds in units, without those of which there are none.
pub(crate) fn duration(mut seconds: u64) -> String {
    let mut parts = Vec::new();
    for (unit, name) in UNITS {
        match seconds / unit {
            0 => {}
            1 => parts.push(format!("1 {name}")),
            count => parts.push(format!("{count} {name}s")),
        }
        seconds %= unit;
    }
    parts.join(", ")
}

/// An amount of bytes in the largest unit of which there is one.
pub(crate) fn bytes(count: u64) -> String {
    if count < 1024 {
        return format!("{count} B");
    }
    // Of the largest unit there may be any number.
    let (mut amount, mut unit) = (count as f64, "B");
    for size in SIZES {
        if amount < 1024.0 {
            break;
        }
        (amount, unit) = (amount / 1024.0, size);
    }
    format!("{amount:.2} {unit}")
}
