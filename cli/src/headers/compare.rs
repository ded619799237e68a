//! Compares the values in the headers with those of the spec.

use std::collections::BTreeMap;
use std::fmt;

use super::expected::{Aspect, Expected};
use super::probe::Answer;

/// How many numbers were compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Numbers that both the spec and the headers have.
    pub(crate) compared: usize,
    /// Structs among them.
    pub(crate) structs: usize,
    /// Numbers that the headers lack.
    pub(crate) missing: usize,
    /// Differences that are listed as exceptions.
    pub(crate) known: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, other: Self) {
        self.compared += other.compared;
        self.structs += other.structs;
        self.missing += other.missing;
        self.known += other.known;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { compared, structs, missing, known } = self;
        write!(f, "{compared} numbers compared with the headers, {structs} structs among them; ")?;
        write!(f, "{missing} are not in the headers, {known} differ for a known reason")
    }
}

/// A value of the spec that differs from the header's.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mismatch {
    /// Path in the spec.
    pub(super) place: Vec<String>,
    pub(super) message: String,
}

/// The result of comparing a family.
#[derive(Debug)]
pub(super) struct Comparison {
    pub(super) mismatches: Vec<Mismatch>,
    pub(super) counts: Counts,
}

/// Compares each expected value with the answer at the same position.
pub(super) fn compare(expected: &[Expected], answers: &[Option<Answer>]) -> Comparison {
    let mut counts = Counts::default();
    // The entries of flags and the numbers of a struct are compared together.
    let mut groups: BTreeMap<&[String], Vec<Pair<'_>>> = BTreeMap::new();
    for (item, answer) in expected.iter().zip(answers) {
        match answer {
            Some(_) => counts.compared += 1,
            None => counts.missing += 1,
        }
        let parts = item.place.len().min(2);
        groups.entry(&item.place[..parts]).or_default().push((item, answer.as_ref()));
    }
    let mut wrong = Vec::new();
    for group in groups.values() {
        match &group[0].0.aspect {
            Aspect::Size(_) => {
                counts.structs += usize::from(group[0].1.is_some());
                wrong.extend(structure(group));
            }
            Aspect::Flag(_) => wrong.extend(flags(group)),
            _ => wrong.extend(group.iter().filter_map(|pair| single(*pair))),
        }
    }
    Comparison { mismatches: wrong, counts }
}

/// An expected value with the header's.
type Pair<'q> = (&'q Expected, Option<&'q Answer>);

fn mismatch(item: &Expected, message: String) -> Mismatch {
    Mismatch { place: item.place.clone(), message }
}

fn name(item: &Expected) -> &str {
    item.place.last().map_or("", String::as_str)
}

fn number((_, answer): Pair<'_>) -> Option<u64> {
    if let Some(Answer::Number(number)) = answer { Some(*number) } else { None }
}

fn single((item, answer): Pair<'_>) -> Option<Mismatch> {
    let (found, expected) = match (&item.aspect, answer?) {
        (Aspect::Number(value), Answer::Number(found)) => {
            (!same(*value, *found)).then(|| (found.to_string(), value.to_string()))?
        }
        (Aspect::Text(text), Answer::Text(found)) => {
            (text != found).then(|| (format!("{found:?}"), format!("{text:?}")))?
        }
        _ => return None,
    };
    let c = item.expressions.first().map_or("", String::as_str);
    let name = if item.place == ["name"] { "the family's name" } else { name(item) };
    Some(mismatch(item, format!("`{name}` is {expected}, but `{c}` is {found} in the header")))
}

/// Whether a header has the value. A large `u32` on the wire may be a negative `int` in C.
const fn same(value: u64, found: u64) -> bool {
    value == found || value <= u32::MAX as u64 && value as u32 as i32 as u64 == found
}

/// Headers define flags as masks or as numbers of bits. If some entries match one kind and some
/// the other, the majority decides.
fn flags(group: &[Pair<'_>]) -> Vec<Mismatch> {
    let known = group.iter().filter_map(|pair| match pair.0.aspect {
        Aspect::Flag(mask) => Some((pair.0, mask, number(*pair)?)),
        _ => None,
    });
    let known: Vec<_> = known.collect();
    let wrong = |kind: fn(u64) -> u64| {
        known.iter().filter(move |(_, mask, found)| !same(kind(*mask), *found)).copied()
    };
    let as_mask = |mask| mask;
    let as_bit = |mask: u64| u64::from(mask.trailing_zeros());
    let kind = if wrong(as_bit).count() < wrong(as_mask).count() { as_bit } else { as_mask };
    let message = |(item, mask, found): (&Expected, u64, u64)| {
        let (c, name) = (&item.expressions[0], name(item));
        let expected = kind(mask);
        mismatch(item, format!("`{name}` is {expected:#x}, but `{c}` is {found:#x} in the header"))
    };
    wrong(kind).map(message).collect()
}

/// A size or offset in the spec and in the header.
type Fact = Option<(usize, u64)>;

/// Reports each member once, and the size unless a member explains it.
fn structure(group: &[Pair<'_>]) -> Vec<Mismatch> {
    let mut members: BTreeMap<&[String], [Fact; 2]> = BTreeMap::new();
    let mut size = None;
    for pair @ (item, _) in group {
        let found = number(*pair);
        match item.aspect {
            Aspect::Size(expected) => size = found.map(|found| (*item, expected, found)),
            Aspect::Offset(expected) => {
                members.entry(&item.place).or_default()[0] = found.map(|of| (expected, of));
            }
            Aspect::MemberSize(expected) => {
                members.entry(&item.place).or_default()[1] = found.map(|of| (expected, of));
            }
            _ => {}
        }
    }
    let Some((whole, expected, found)) = size else { return Vec::new() };
    let differs = |fact: &Fact| fact.is_some_and(|(our, c)| our as u64 != c);
    let mut wrong = Vec::new();
    for (place, facts) in &members {
        if let [Some((offset, c_offset)), Some((size, c_size))] = facts
            && facts.iter().any(differs)
        {
            let name = place.last().map_or("", String::as_str);
            let message = format!(
                "`{name}` has {size} bytes at offset {offset}, but {c_size} at offset {c_offset} in the header"
            );
            wrong.push(Mismatch { place: place.to_vec(), message });
        }
    }
    // An older header lacks the last members.
    let older = found < expected as u64 && members.values().any(|facts| facts[0].is_none());
    if found != expected as u64 && !older {
        let c = &whole.expressions[0];
        let message =
            format!("`{}` has {expected} bytes, but `{c}` is {found} in the header", name(whole));
        wrong.push(mismatch(whole, message));
    }
    wrong
}
