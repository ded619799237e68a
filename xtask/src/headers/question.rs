//! What is asked of the C compiler about a family: every number of the spec that a header has too.
//!
//! Knows the IR and C's spelling; not how the answers are found.

use netloom_codegen::ir::{ConstantValue, Enum, Family, MemberKind, Protocol, Set, Struct};

use super::spelling;

/// Something a header may define, and what the spec says of it.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// Where in the spec: section, item, part of it.
    pub(super) place: Vec<String>,
    /// What to ask, in C: the first of these that the headers know counts.
    pub(super) spellings: Vec<String>,
    pub(super) aspect: Aspect,
}

/// Which fact it is, with the spec's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Aspect {
    /// A constant.
    Number(u64),
    /// An entry of flags: the mask, or the number of its bit. All entries are of one kind.
    Flag(u64),
    /// A text constant.
    Text(String),
    /// `sizeof` a struct.
    Size(usize),
    /// Where a member starts.
    Offset(usize),
    /// `sizeof` a member.
    MemberSize(usize),
}

/// Everything there is to ask about a family.
pub(super) fn about(family: &Family) -> Vec<Question> {
    let mut questions = Vec::new();
    questions.extend(family_name(family));
    questions.extend(constants(family));
    questions.extend(family.enums.iter().flat_map(|of| entries(family, of)));
    questions.extend(family.structs.iter().flat_map(|of| structure(family, of)));
    questions.extend(family.sets.iter().flat_map(|of| attributes(family, of)));
    questions.extend(operations(family));
    questions.extend(groups(family));
    questions
}

/// A question about the constant that codegen calls `c`.
fn constant(family: &Family, place: &[&str], c: &str, aspect: Aspect) -> Question {
    let spellings = spelling::all(family, place, c);
    Question { place: owned(place), spellings, aspect }
}

fn owned(place: &[&str]) -> Vec<String> {
    place.iter().map(|&name| name.to_owned()).collect()
}

fn family_name(family: &Family) -> Option<Question> {
    let generic = matches!(family.protocol, Protocol::Generic { .. });
    let aspect = Aspect::Text(family.name.kernel.clone());
    generic.then(|| constant(family, &["name"], &family.name.c, aspect))
}

fn constants(family: &Family) -> impl Iterator<Item = Question> {
    family.constants.iter().filter_map(|of| {
        let aspect = match of.value.as_ref()? {
            ConstantValue::Text(text) => Aspect::Text(text.clone()),
            // As C converts it; the header's is converted alike.
            ConstantValue::Number(number) => Aspect::Number(*number as u64),
        };
        Some(constant(family, &["definitions", &of.name.kernel], &of.name.c, aspect))
    })
}

fn entries(family: &Family, of: &Enum) -> impl Iterator<Item = Question> {
    let made = is_made(family, of);
    let flags = format!("{}-flags", of.name.kernel);
    let combined = !of.flags
        && family.enums.iter().any(|other| other.name.kernel == flags && is_made(family, other));
    of.entries.iter().filter(move |_| !made).map(move |entry| {
        let place = ["definitions", &of.name.kernel, &entry.name.kernel];
        let mask = u32::try_from(entry.value).ok().and_then(|bit| 1_u64.checked_shl(bit));
        let aspect = match (of.flags, mask) {
            (true, _) => Aspect::Flag(entry.value),
            (false, Some(mask)) if combined => Aspect::Flag(mask),
            _ => Aspect::Number(entry.value),
        };
        constant(family, &place, &entry.name.c, aspect)
    })
}

/// Whether an enum is made of a plain one whose values are combined somewhere. Its entries have
/// the constants of that one.
pub(crate) fn is_made(family: &Family, of: &Enum) -> bool {
    let plain = of.name.kernel.strip_suffix("-flags");
    let is_plain = |other: &&Enum| Some(other.name.kernel.as_str()) == plain && !other.flags;
    of.flags && of.name.c.is_empty() && family.enums.iter().any(|other| is_plain(&other))
}

fn structure(family: &Family, of: &Struct) -> Vec<Question> {
    let tags = spelling::structs(family, of);
    let place = ["definitions", &of.name.kernel];
    let size = tags.iter().map(|tag| format!("sizeof({tag})")).collect();
    let size = Question { place: owned(&place), spellings: size, aspect: Aspect::Size(of.size) };
    let mut questions = vec![size];
    for member in of.members.iter().filter(|member| member.kind != MemberKind::Pad) {
        let place = ["definitions", &of.name.kernel, &member.name.kernel];
        let fields = spelling::all(family, &place, &member.name.c);
        let mut ask = |form: fn(&str, &str) -> String, aspect| {
            let pairs = tags.iter().flat_map(|tag| fields.iter().map(move |field| (tag, field)));
            let spellings = pairs.map(|(tag, field)| form(tag, field)).collect();
            questions.push(Question { place: owned(&place), spellings, aspect });
        };
        ask(
            |tag, field| format!("__builtin_offsetof({tag}, {field})"),
            Aspect::Offset(member.offset),
        );
        ask(|tag, field| format!("sizeof((({tag} *)0)->{field})"), Aspect::MemberSize(member.size));
    }
    questions
}

fn attributes(family: &Family, set: &Set) -> impl Iterator<Item = Question> {
    // A subset has the numbers of the whole, and its places are found there.
    let own = set.attributes.iter().filter(|_| set.subset_of.is_none());
    own.map(|of| {
        let place = ["attribute-sets", &set.name.kernel, &of.name.kernel];
        constant(family, &place, &of.name.c, Aspect::Number(of.id.into()))
    })
}

/// Requests; notifications without a request of their own have constants of many styles.
fn operations(family: &Family) -> impl Iterator<Item = Question> {
    // nfnetlink puts the subsystem above the eight bits of the message.
    let mask = if family.protocol == (Protocol::Raw { number: 12 }) { 0xff } else { u16::MAX };
    family.operations.iter().filter_map(move |of| {
        let mode = of.do_.as_ref().or(of.dump.as_ref())?;
        let aspect = Aspect::Number((mode.request.id & mask).into());
        Some(constant(family, &["operations", &of.name.kernel], &of.name.c, aspect))
    })
}

fn groups(family: &Family) -> impl Iterator<Item = Question> {
    family.groups.iter().map(|of| {
        let aspect = match of.number {
            Some(number) => Aspect::Number(number.into()),
            None => Aspect::Text(of.name.kernel.clone()),
        };
        constant(family, &["mcast-groups", &of.name.kernel], &of.name.c, aspect)
    })
}
