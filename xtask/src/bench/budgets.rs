//! The rows of the table: each measurement with its budget.

use serde_json::Value;

use super::programs::Measured;
use super::table::{Row, Unit};

/// The names of the other crate's numbers in the programs' output.
const RIVAL: &str = "netlink_bindings";
const RIVAL_GETTERS: &str = "netlink_bindings_getters";

pub(super) fn rows(measured: &Measured) -> Vec<Row> {
    let mut rows = speed(&measured.decode);
    rows.extend(allocations(&measured.allocations));
    if let Some((ours, rival)) = &measured.compile {
        rows.extend(weight(ours, rival));
    }
    if let Some(result) = &measured.full_table {
        rows.extend(full_table(result));
    }
    let lines = Some(measured.lines_per_attribute);
    rows.push(Row::absolute("generated lines per attribute", lines, Unit::Number, 20.0));
    let generate = format!("generate {} families", measured.families);
    let seconds = median(measured.generate.iter().copied());
    rows.push(Row::absolute(&generate, seconds, Unit::Seconds, 1.0));
    rows
}

/// Nanoseconds of decoding and encoding. A ratio is the median of the runs' ratios, because load on
/// the machine slows down both sides of a run.
fn speed(runs: &[Value]) -> Vec<Row> {
    let compared = [
        ("decode 5 attributes of a route", "route", RIVAL_GETTERS, Some(0.33)),
        ("the same, against a loop for these five", "route", "by_hand", Some(1.6)),
        ("the same, against hopping over headers", "route", "hop", None),
        ("decode 10 attributes of a link", "link", RIVAL_GETTERS, Some(0.15)),
        ("encode newlink with linkinfo", "encode", RIVAL, Some(0.8)),
    ];
    compared
        .into_iter()
        .map(|(what, kind, other, budget)| {
            let values = |name: &str| -> Vec<f64> {
                runs.iter().filter_map(|run| run[kind][name].as_f64()).collect()
            };
            let (ours, rival) = (values("netloom"), values(other));
            let ratio = median(ours.iter().zip(&rival).map(|(ours, rival)| ours / rival));
            Row {
                what: what.to_owned(),
                ours: median(ours.iter().copied()),
                rival: median(rival.iter().copied()),
                ratio,
                unit: Unit::Nanoseconds,
                budget,
            }
        })
        .collect()
}

fn allocations(result: &Value) -> Vec<Row> {
    let kinds = [("route", "allocations per route"), ("link", "allocations per link")];
    kinds
        .into_iter()
        .map(|(kind, what)| {
            let mut row = Row::absolute(what, result[kind]["netloom"].as_f64(), Unit::Number, 0.0);
            row.rival = result[kind][RIVAL_GETTERS].as_f64();
            row
        })
        .collect()
}

/// A dump of 1,000,000 routes, compared with reading and discarding the same bytes.
fn full_table(result: &Value) -> [Row; 4] {
    let value = |place: &str| result.pointer(place).and_then(Value::as_f64);
    let (ours, discard) = (value("/dump/netloom"), value("/dump/discard"));
    let alike = value("/dump/discard_alike");
    let (memory, allocations) = (value("/memory_bytes"), value("/allocations"));
    let most = 8.0 * 1024.0 * 1024.0;
    [
        Row::compared(
            "dump of a full table, against discarding it",
            ours,
            discard,
            Unit::Seconds,
            1.10,
        ),
        Row::reported("the same, over a socket like ours", ours, alike, Unit::Seconds),
        Row::absolute("memory of that dump", memory, Unit::Bytes, most),
        Row::absolute("allocations per route of that dump", allocations, Unit::Number, 0.0),
    ]
}

/// The cost of depending on the crate. Users wait for the time on the clock; processor time does not
/// depend on the load.
fn weight(ours: &Value, rival: &Value) -> Vec<Row> {
    let compared = [
        ("cargo check", "/check/wall_s", Unit::Seconds, 0.40),
        ("the same, processor time", "/check/user_s", Unit::Seconds, 0.40),
        ("cargo build --release", "/release/wall_s", Unit::Seconds, 0.25),
        ("the same, processor time", "/release/user_s", Unit::Seconds, 0.25),
        ("rlib", "/rlib_bytes", Unit::Bytes, 0.45),
    ];
    let value = |result: &Value, place| result.pointer(place).and_then(Value::as_f64);
    let mut rows: Vec<_> = compared
        .into_iter()
        .map(|(what, place, unit, budget)| {
            let (ours, rival) = (value(ours, place), value(rival, place));
            Row::compared(&format!("{what}, all families"), ours, rival, unit, budget)
        })
        .collect();
    let (ours, rival) = (value(ours, "/source/bytes"), value(rival, "/source/bytes"));
    rows.push(Row::reported("source, all families", ours, rival, Unit::Bytes));
    rows
}

/// The median.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn measured() -> Measured {
        let run = |ours: f64| {
            json!({
                "route": { "hop": 10.0, "by_hand": 10.0, "netloom": ours, RIVAL_GETTERS: 100.0 },
                "link": { "netloom": ours, RIVAL_GETTERS: 100.0 },
                "encode": { "netloom": ours, RIVAL: 100.0 },
            })
        };
        let side = |value: f64| {
            json!({
                "check": { "wall_s": value, "user_s": value },
                "release": { "wall_s": value, "user_s": value },
                "rlib_bytes": value,
            })
        };
        Measured {
            decode: vec![run(90.0), run(20.0), run(10.0)],
            allocations: json!({ "route": { "netloom": 0.0 }, "link": { "netloom": 1.0 } }),
            compile: Some((side(1.0), side(4.0))),
            full_table: Some(json!({
                "dump": { "netloom": 1.2, "discard": 1.0, "discard_alike": 1.1 },
                "memory_bytes": 1e5,
                "allocations": 0.0,
            })),
            generate: vec![0.1, 9.0, 0.2],
            families: 6,
            lines_per_attribute: 21.0,
        }
    }

    #[test]
    fn every_budget_is_a_row_with_a_verdict() {
        let rows = rows(&measured());
        // Hopping, a socket like ours and the size of the source have no budget.
        let (budgets, reported): (Vec<_>, Vec<_>) =
            rows.iter().partition(|row| row.budget.is_some());
        assert_eq!(reported.len(), 3);
        let verdicts: Vec<_> = budgets.into_iter().map(Row::holds).collect();
        // Speed, allocations, weight, the full table, the generator.
        let expected = [
            [true, false, false, true].as_slice(),
            &[true, false],
            &[true; 5],
            &[false, true, true],
            &[false, true],
        ];
        let expected: Vec<_> = expected.concat().into_iter().map(Some).collect();
        assert_eq!(verdicts, expected);
    }

    #[test]
    fn what_a_program_did_not_say_has_no_verdict() {
        let nothing = Measured { decode: Vec::new(), allocations: json!({}), ..measured() };
        let rows = rows(&nothing);
        assert!(rows[..7].iter().all(|row| row.holds().is_none()));
    }
}
