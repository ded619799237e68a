//! Formats the table: rows of numbers, aligned for a terminal.

use std::fmt::Write as _;

/// The unit of a number.
#[derive(Debug, Clone, Copy)]
pub(super) enum Unit {
    Nanoseconds,
    Seconds,
    Bytes,
    Number,
}

/// A measurement. A number that was not measured is `None`.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) what: String,
    pub(super) ours: Option<f64>,
    pub(super) rival: Option<f64>,
    /// The ratio that the budget limits; without it the budget limits `ours`.
    pub(super) ratio: Option<f64>,
    pub(super) unit: Unit,
    /// `None` if the row is only reported.
    pub(super) budget: Option<f64>,
}

impl Row {
    /// A row whose budget is a fraction of the other crate's number.
    pub(super) fn compared(
        what: &str,
        ours: Option<f64>,
        rival: Option<f64>,
        unit: Unit,
        budget: f64,
    ) -> Self {
        let ratio = ours.zip(rival).map(|(ours, rival)| ours / rival);
        Self { what: what.to_owned(), ours, rival, ratio, unit, budget: Some(budget) }
    }

    /// The same without a budget.
    pub(super) fn reported(what: &str, ours: Option<f64>, rival: Option<f64>, unit: Unit) -> Self {
        Self { budget: None, ..Self::compared(what, ours, rival, unit, 0.0) }
    }

    /// A row whose budget is an absolute number.
    pub(super) fn absolute(what: &str, ours: Option<f64>, unit: Unit, budget: f64) -> Self {
        let budget = Some(budget);
        Self { what: what.to_owned(), ours, rival: None, ratio: None, unit, budget }
    }

    /// Whether the number is within the budget.
    pub(super) fn holds(&self) -> Option<bool> {
        Some(self.ratio.or(self.ours)? <= self.budget?)
    }

    fn cells(&self) -> [String; 6] {
        let number = |value: Option<f64>| value.map_or("-".to_owned(), |n| shown(n, self.unit));
        let limit = match self.budget {
            Some(budget) if self.ratio.is_some() => format!("<= {budget:.2}"),
            Some(budget) => format!("<= {}", shown(budget, self.unit)),
            None => "-".to_owned(),
        };
        let verdict = match (self.holds(), self.budget) {
            (Some(true), _) => "yes",
            (Some(false), _) => "NO",
            (None, Some(_)) => "not measured",
            (None, None) => "-",
        };
        [
            self.what.clone(),
            number(self.ours),
            number(self.rival),
            self.ratio.map_or("-".to_owned(), |ratio| format!("{ratio:.3}")),
            limit,
            verdict.to_owned(),
        ]
    }
}

/// A number with its unit.
fn shown(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Nanoseconds => format!("{value:.1} ns"),
        Unit::Seconds => format!("{value:.2} s"),
        Unit::Bytes => format!("{:.2} MB", value / 1e6),
        Unit::Number if value.fract() == 0.0 => format!("{value}"),
        Unit::Number => format!("{value:.1}"),
    }
}

pub(super) fn render(rows: &[Row]) -> String {
    let head = ["what", "ours", "other", "ratio", "budget", "holds"].map(str::to_owned);
    let lines: Vec<_> = std::iter::once(head).chain(rows.iter().map(Row::cells)).collect();
    let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or(0);
    let widths: [usize; 6] = std::array::from_fn(width);
    let mut text = String::new();
    for line in &lines {
        for (column, (cell, width)) in line.iter().zip(widths).enumerate() {
            let _ = match column {
                0 => write!(text, "{cell:<width$}"),
                5 => writeln!(text, "  {cell}"),
                _ => write!(text, "  {cell:>width$}"),
            };
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let rows = [
            Row::compared("rlib", Some(2.5e6), Some(10e6), Unit::Bytes, 0.45),
            Row::absolute("generate", Some(1.5), Unit::Seconds, 1.0),
            Row::absolute("allocations", None, Unit::Number, 0.0),
            Row::reported("source", Some(4e6), Some(8e6), Unit::Bytes),
        ];
        let expected = "\
what            ours     other  ratio     budget  holds
rlib         2.50 MB  10.00 MB  0.250    <= 0.45  yes
generate      1.50 s         -      -  <= 1.00 s  NO
allocations        -         -      -       <= 0  not measured
source       4.00 MB   8.00 MB  0.500          -  -
";
        assert_eq!(render(&rows), expected);
    }
}
