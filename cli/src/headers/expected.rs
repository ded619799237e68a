//! What the headers should say about a family: every number of the spec that a header may define.
//!
//! Knows the IR and names in C; not how the compiler is asked for their values.

use netloom_codegen::ir::{ConstantValue, Enum, Family, MemberKind, Protocol, Set, Struct};

use super::c_names;

/// Something that a header may define, and its value in the spec.
#[derive(Debug, Clone)]
pub(super) struct Expected {
    /// Path in the spec: section, item, part of it.
    pub(super) place: Vec<String>,
    /// Expressions in C; the first that the headers define counts.
    pub(super) expressions: Vec<String>,
    pub(super) aspect: Aspect,
}

/// The property that is compared, with its value in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Aspect {
    /// A numeric constant.
    Number(u64),
    /// A mask. Headers define either the masks of all flags or the numbers of their bits.
    Flag(u64),
    /// A string constant.
    Text(String),
    /// `sizeof` a struct.
    Size(usize),
    /// Offset of a member.
    Offset(usize),
    /// `sizeof` a member.
    MemberSize(usize),
}

/// Everything that headers may define of a family.
pub(super) fn of(family: &Family) -> Vec<Expected> {
    let mut expected = Vec::new();
    expected.extend(family_name(family));
    expected.extend(constants(family));
    expected.extend(family.enums.iter().flat_map(|of| entries(family, of)));
    expected.extend(family.structs.iter().flat_map(|of| structure(family, of)));
    expected.extend(family.sets.iter().flat_map(|of| attributes(family, of)));
    expected.extend(operations(family));
    expected.extend(groups(family));
    expected
}

/// The constant that codegen calls `c`.
fn constant(family: &Family, place: &[&str], c: &str, aspect: Aspect) -> Expected {
    let expressions = c_names::all(family, place, c);
    Expected { place: owned(place), expressions, aspect }
}

fn owned(place: &[&str]) -> Vec<String> {
    place.iter().map(|&name| name.to_owned()).collect()
}

fn family_name(family: &Family) -> Option<Expected> {
    let generic = matches!(family.protocol, Protocol::Generic { .. });
    let aspect = Aspect::Text(family.name.kernel.clone());
    generic.then(|| constant(family, &["name"], &family.name.c, aspect))
}

fn constants(family: &Family) -> impl Iterator<Item = Expected> {
    family.constants.iter().filter_map(|of| {
        let aspect = match of.value.as_ref()? {
            ConstantValue::Text(text) => Aspect::Text(text.clone()),
            // As C converts it; the header's value is converted in the same way.
            ConstantValue::Number(number) => Aspect::Number(*number as u64),
        };
        Some(constant(family, &["definitions", &of.name.kernel], &of.name.c, aspect))
    })
}

fn entries(family: &Family, of: &Enum) -> impl Iterator<Item = Expected> {
    let derived = is_derived(family, of);
    let flags = format!("{}-flags", of.name.kernel);
    let combined = !of.flags
        && family.enums.iter().any(|other| other.name.kernel == flags && is_derived(family, other));
    of.entries.iter().filter(move |_| !derived).map(move |entry| {
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

/// Whether flags are derived from a plain enum whose values are combined somewhere. Their entries
/// share the constants of that enum.
pub(crate) fn is_derived(family: &Family, of: &Enum) -> bool {
    let plain = of.name.kernel.strip_suffix("-flags");
    let is_plain = |other: &&Enum| Some(other.name.kernel.as_str()) == plain && !other.flags;
    of.flags && of.name.c.is_empty() && family.enums.iter().any(|other| is_plain(&other))
}

fn structure(family: &Family, of: &Struct) -> Vec<Expected> {
    let tags = c_names::structs(family, of);
    let place = ["definitions", &of.name.kernel];
    let size = tags.iter().map(|tag| format!("sizeof({tag})")).collect();
    let size = Expected { place: owned(&place), expressions: size, aspect: Aspect::Size(of.size) };
    let mut expected = vec![size];
    for member in of.members.iter().filter(|member| member.kind != MemberKind::Pad) {
        let place = ["definitions", &of.name.kernel, &member.name.kernel];
        let fields = c_names::all(family, &place, &member.name.c);
        let mut expect = |form: fn(&str, &str) -> String, aspect| {
            let pairs = tags.iter().flat_map(|tag| fields.iter().map(move |field| (tag, field)));
            let expressions = pairs.map(|(tag, field)| form(tag, field)).collect();
            expected.push(Expected { place: owned(&place), expressions, aspect });
        };
        expect(
            |tag, field| format!("__builtin_offsetof({tag}, {field})"),
            Aspect::Offset(member.offset),
        );
        expect(
            |tag, field| format!("sizeof((({tag} *)0)->{field})"),
            Aspect::MemberSize(member.size),
        );
    }
    expected
}

fn attributes(family: &Family, set: &Set) -> impl Iterator<Item = Expected> {
    // A subset shares the numbers of the full set, which are compared there.
    let own = set.attributes.iter().filter(|_| set.subset_of.is_none());
    own.map(|of| {
        let place = ["attribute-sets", &set.name.kernel, &of.name.kernel];
        constant(family, &place, &of.name.c, Aspect::Number(of.id.into()))
    })
}

/// Requests only: notifications without a request have constants of many styles.
fn operations(family: &Family) -> impl Iterator<Item = Expected> {
    // nfnetlink puts the subsystem into the upper eight bits.
    let mask = if family.protocol == (Protocol::Raw { number: 12 }) { 0xff } else { u16::MAX };
    family.operations.iter().filter_map(move |of| {
        let mode = of.do_.as_ref().or(of.dump.as_ref())?;
        let aspect = Aspect::Number((mode.request.id & mask).into());
        Some(constant(family, &["operations", &of.name.kernel], &of.name.c, aspect))
    })
}

fn groups(family: &Family) -> impl Iterator<Item = Expected> {
    family.groups.iter().map(|of| {
        let aspect = match of.number {
            Some(number) => Aspect::Number(number.into()),
            None => Aspect::Text(of.name.kernel.clone()),
        };
        constant(family, &["mcast-groups", &of.name.kernel], &of.name.c, aspect)
    })
}
