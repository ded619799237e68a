//! A family's table against the kernel's policies: every difference as a line.
//!
//! A difference belongs to a set and an attribute, not to the commands that show it, so it is
//! listed once. Only the attributes that a command takes are listed for each command.

use std::collections::{BTreeMap, BTreeSet};

use netloom::nlctrl::AttrType;
use netloom_runtime::table::{Attribute, Element, Exchange, Family, Int, Kind, Set, SetRef, Width};

use crate::kernel::{Checked, Limits, Policies};

/// What was compared.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) differences: BTreeSet<String>,
    /// Sets and numbers of attributes.
    pub(crate) attributes: BTreeSet<(&'static str, String, u16)>,
    pub(crate) commands: usize,
}

impl Found {
    /// Compares what the kernel says of a family.
    pub(crate) fn family(&mut self, family: &'static Family, all: &[Checked]) {
        let mut walk = Walk { found: self, family, highest: BTreeMap::new() };
        // First the policies, which say how many attributes this kernel has.
        let mut taken = Vec::new();
        for checked in all {
            for (mode, policy, exchange) in modes(family, checked) {
                let (operation, set, exchange) = exchange;
                walk.found.commands += 1;
                let Some(attributes) = checked.policies.get(&policy) else { continue };
                walk.policy(set, &checked.policies, policy, &mut BTreeSet::new());
                taken.push((format!("{operation} {mode}"), set, exchange, attributes));
            }
        }
        // One policy for all commands says nothing about what each of them takes.
        let shared = taken.windows(2).all(|pair| pair[0].3.keys().eq(pair[1].3.keys()));
        if !shared {
            for (operation, set, exchange, attributes) in taken {
                walk.takes(&operation, set, exchange, attributes);
            }
        }
    }
}

type Asked<'a> = (&'static str, SetRef, &'a Exchange);

/// The modes of the table's operations that are this command.
fn modes(family: &'static Family, checked: &Checked) -> Vec<(&'static str, u16, Asked<'static>)> {
    let mut modes = Vec::new();
    for operation in family.operations {
        let Some(index) = operation.set else { continue };
        let both =
            [("do", &operation.do_, checked.single), ("dump", &operation.dump, checked.dump)];
        for (mode, exchange, policy) in both {
            if let (Some(exchange), Some(policy)) = (exchange, policy)
                && exchange.request == checked.command
            {
                modes.push((mode, policy, (operation.name, SetRef { family, index }, exchange)));
            }
        }
    }
    modes
}

struct Walk<'f> {
    found: &'f mut Found,
    family: &'static Family,
    /// The highest number that this kernel has a check for, by the set's index.
    highest: BTreeMap<u16, u16>,
}

impl Walk<'_> {
    fn differ(&mut self, set: &Set, name: &str, what: &str) {
        let family = self.family.name;
        self.found.differences.insert(format!("{family} {}.{name}: {what}", set.name));
    }

    /// Compares a set with a policy, and what is nested in both.
    fn policy(
        &mut self,
        set: SetRef,
        policies: &Policies,
        number: u16,
        seen: &mut BTreeSet<(u16, u16)>,
    ) {
        let Some(policy) = policies.get(&number) else { return };
        if !seen.insert((set.index, number)) {
            return;
        }
        if let Some((last, _)) = policy.last_key_value() {
            let highest = self.highest.entry(set.index).or_default();
            *highest = (*highest).max(*last);
        }
        for (id, limits) in policy {
            let known = set.attribute(*id).filter(|found| found.kind != Kind::Unused);
            let Some(attribute) = known else {
                let what = format!("the table has nothing, the kernel {}", limits.kind);
                self.differ(set.get(), &id.to_string(), &what);
                continue;
            };
            self.found.attributes.insert((self.family.name, set.get().name.to_owned(), *id));
            if !fits(attribute.kind, limits) {
                let what = format!("the table has {}, the kernel {}", word(attribute), limits.kind);
                self.differ(set.get(), attribute.name, &what);
                continue;
            }
            for what in self.bounds(attribute, limits) {
                self.differ(set.get(), attribute.name, &what);
            }
            if let Some(inner) = limits.inner {
                self.inside(set, attribute, policies, inner, seen);
            }
        }
    }

    fn inside(
        &mut self,
        set: SetRef,
        attribute: &Attribute,
        policies: &Policies,
        inner: u16,
        seen: &mut BTreeSet<(u16, u16)>,
    ) {
        match attribute.kind {
            Kind::Nest(index) | Kind::IndexedArray(Element::Nest(index)) => {
                self.policy(set.sibling(index), policies, inner, seen);
            }
            // Which of the layouts a policy is for, it does not say.
            Kind::SubMessage(..) => {}
            _ => {
                let what = format!("the table has {} and the kernel looks inside", word(attribute));
                self.differ(set.get(), attribute.name, &what);
            }
        }
    }

    /// Bounds that differ from the kernel's. Stricter bounds of the kernel are a difference only
    /// where the table has bounds.
    fn bounds(&self, attribute: &Attribute, limits: &Limits) -> Vec<String> {
        let mut found = Vec::new();
        let checks = attribute.checks();
        if let Some((low, high)) = limits.range {
            for (what, ours, theirs) in [("least", checks.min, low), ("most", checks.max, high)] {
                if ours.is_some_and(|ours| ours != theirs) {
                    let ours = ours.unwrap_or_default();
                    found.push(format!("at {what} {ours} in the table, {theirs} in the kernel"));
                }
            }
        }
        let lengths = [
            ("least", Some(checks.min_len).filter(|len| *len > 0), limits.min_len),
            ("most", Some(checks.max_len).filter(|len| *len < u16::MAX), limits.max_len),
        ];
        for (what, ours, theirs) in lengths {
            if let Some(ours) = ours
                && theirs != Some(ours.into())
            {
                let theirs = theirs.map_or("any".to_owned(), |len| len.to_string());
                found.push(format!("at {what} {ours} bytes in the table, {theirs} in the kernel"));
            }
        }
        if let Some(mask) = limits.mask
            && checks.flags_mask != u64::MAX
            && checks.flags_mask != mask
        {
            found.push(format!(
                "bits {:#x} in the table, {mask:#x} in the kernel",
                checks.flags_mask
            ));
        }
        if let (Kind::Struct(index), Some(least)) =
            (attribute.kind, limits.min_len.or(limits.max_len))
        {
            let size = u32::from(self.family.structs[usize::from(index)].size);
            if least > size || limits.max_len.is_some_and(|most| most < size) {
                found.push(format!("a struct of {size} bytes in the table, {least} in the kernel"));
            }
        }
        found
    }

    /// What a command takes, where the kernel says so for each.
    fn takes(
        &mut self,
        operation: &str,
        set: SetRef,
        exchange: &Exchange,
        attributes: &BTreeMap<u16, Limits>,
    ) {
        let family = self.family.name;
        let name = |id: &u16| match set.attribute(*id) {
            Some(attribute) => attribute.name.to_owned(),
            None => id.to_string(),
        };
        let highest = self.highest.get(&set.index).copied().unwrap_or_default();
        for id in exchange.takes.iter().filter(|id| **id <= highest && !attributes.contains_key(id))
        {
            let line = format!("{family} {operation}: the policy lacks {}", name(id));
            self.found.differences.insert(line);
        }
        for id in attributes.keys().filter(|id| !exchange.takes.contains(id)) {
            let line = format!("{family} {operation}: the policy has {} too", name(id));
            self.found.differences.insert(line);
        }
    }
}

/// Whether the kernel's type is a way to check ours.
fn fits(kind: Kind, limits: &Limits) -> bool {
    let theirs = limits.kind;
    let one_of = |kinds: &[AttrType]| kinds.contains(&theirs);
    match kind {
        Kind::Flag => one_of(&[AttrType::FLAG]),
        Kind::Int(int) => theirs == number(int),
        Kind::Bitfield32(_) => one_of(&[AttrType::BITFIELD32]),
        Kind::String => one_of(&[AttrType::STRING, AttrType::NUL_STRING]),
        Kind::Bytes(_) | Kind::Struct(_) | Kind::IntArray(_) | Kind::StructArray(_) => {
            one_of(&[AttrType::BINARY])
        }
        Kind::Nest(_) | Kind::NestTypeValue(..) | Kind::IntTypeValue(..) => {
            one_of(&[AttrType::NESTED])
        }
        Kind::IndexedArray(_) => one_of(&[AttrType::NESTED, AttrType::NESTED_ARRAY]),
        Kind::SubMessage(..) => one_of(&[AttrType::NESTED, AttrType::BINARY]),
        Kind::Pad | Kind::Unused => false,
    }
}

fn number(int: Int) -> AttrType {
    match (int.width, int.signed) {
        (Width::W8, false) => AttrType::U8,
        (Width::W16, false) => AttrType::U16,
        (Width::W32, false) => AttrType::U32,
        (Width::W64, false) => AttrType::U64,
        (Width::W8, true) => AttrType::S8,
        (Width::W16, true) => AttrType::S16,
        (Width::W32, true) => AttrType::S32,
        (Width::W64, true) => AttrType::S64,
        (Width::Variable, false) => AttrType::UINT,
        (Width::Variable, true) => AttrType::SINT,
    }
}

/// The table's type in a word.
fn word(attribute: &Attribute) -> String {
    match attribute.kind {
        Kind::Pad => "padding".to_owned(),
        Kind::Unused => "nothing".to_owned(),
        Kind::Flag => "flag".to_owned(),
        Kind::Int(int) => number(int).to_string(),
        Kind::Bitfield32(_) => "bitfield32".to_owned(),
        Kind::String => "string".to_owned(),
        Kind::Bytes(_) => "bytes".to_owned(),
        Kind::Struct(_) => "struct".to_owned(),
        Kind::IntArray(_) => "numbers".to_owned(),
        Kind::StructArray(_) => "structs".to_owned(),
        Kind::Nest(_) => "nest".to_owned(),
        Kind::IndexedArray(_) => "indexed array".to_owned(),
        Kind::NestTypeValue(..) | Kind::IntTypeValue(..) => "levels".to_owned(),
        Kind::SubMessage(..) => "sub-message".to_owned(),
    }
}
