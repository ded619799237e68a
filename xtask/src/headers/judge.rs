//! Answers against what the spec says.

use std::collections::BTreeMap;

use super::Counts;
use super::program::Answer;
use super::question::{Aspect, Question};

/// Something that is not the same.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Where in the spec.
    pub(super) place: Vec<String>,
    /// What is the matter, for a person.
    pub(super) message: String,
}

/// What came of all questions.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) wrong: Vec<Verdict>,
    pub(super) counts: Counts,
}

pub(super) fn all(questions: &[Question], answers: &[Option<Answer>]) -> Judged {
    let mut counts = Counts::default();
    // What belongs together: the entries of flags, the numbers of a struct.
    let mut groups: BTreeMap<&[String], Vec<Pair<'_>>> = BTreeMap::new();
    for (question, answer) in questions.iter().zip(answers) {
        match answer {
            Some(_) => counts.compared += 1,
            None => counts.missing += 1,
        }
        let parts = question.place.len().min(2);
        groups.entry(&question.place[..parts]).or_default().push((question, answer.as_ref()));
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
    Judged { wrong, counts }
}

/// A question with its answer.
type Pair<'q> = (&'q Question, Option<&'q Answer>);

fn verdict(question: &Question, message: String) -> Verdict {
    Verdict { place: question.place.clone(), message }
}

fn name(question: &Question) -> &str {
    question.place.last().map_or("", String::as_str)
}

fn number((_, answer): Pair<'_>) -> Option<u64> {
    if let Some(Answer::Number(number)) = answer { Some(*number) } else { None }
}

fn single((question, answer): Pair<'_>) -> Option<Verdict> {
    let (found, expected) = match (&question.aspect, answer?) {
        (Aspect::Number(value), Answer::Number(found)) => {
            (!same(*value, *found)).then(|| (found.to_string(), value.to_string()))?
        }
        (Aspect::Text(text), Answer::Text(found)) => {
            (text != found).then(|| (format!("{found:?}"), format!("{text:?}")))?
        }
        _ => return None,
    };
    let c = question.spellings.first().map_or("", String::as_str);
    let name = if question.place == ["name"] { "the family's name" } else { name(question) };
    Some(verdict(question, format!("`{name}` is {expected}, but `{c}` is {found} in the header")))
}

/// Whether a header has the value. What is a large `u32` on the wire is a negative `int` in C.
const fn same(value: u64, found: u64) -> bool {
    value == found || value <= u32::MAX as u64 && value as u32 as i32 as u64 == found
}

/// Headers define flags as masks or as numbers of bits. If entries of both kinds are right, the
/// fewer are wrong.
fn flags(group: &[Pair<'_>]) -> Vec<Verdict> {
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
    let message = |(question, mask, found): (&Question, u64, u64)| {
        let (c, name) = (&question.spellings[0], name(question));
        let expected = kind(mask);
        verdict(
            question,
            format!("`{name}` is {expected:#x}, but `{c}` is {found:#x} in the header"),
        )
    };
    wrong(kind).map(message).collect()
}

/// A size or offset of the spec, with that of the header.
type Fact = Option<(usize, u64)>;

/// One finding for a member, whatever is wrong with it; one for the size unless a member
/// explains it.
fn structure(group: &[Pair<'_>]) -> Vec<Verdict> {
    let mut members: BTreeMap<&[String], [Fact; 2]> = BTreeMap::new();
    let mut size = None;
    for pair @ (question, _) in group {
        let found = number(*pair);
        match question.aspect {
            Aspect::Size(expected) => size = found.map(|found| (*question, expected, found)),
            Aspect::Offset(expected) => {
                members.entry(&question.place).or_default()[0] = found.map(|of| (expected, of));
            }
            Aspect::MemberSize(expected) => {
                members.entry(&question.place).or_default()[1] = found.map(|of| (expected, of));
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
            wrong.push(Verdict { place: place.to_vec(), message });
        }
    }
    // An older header has fewer members, a newer one more.
    let older = found < expected as u64 && members.values().any(|facts| facts[0].is_none());
    if found != expected as u64 && !older {
        let c = &whole.spellings[0];
        let message =
            format!("`{}` has {expected} bytes, but `{c}` is {found} in the header", name(whole));
        wrong.push(verdict(whole, message));
    }
    wrong
}
