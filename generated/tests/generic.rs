//! nlctrl: generic netlink families, their operations and groups, and the policies that the kernel
//! reports.
//!
//! VM: programs=genl

mod common;

use std::collections::BTreeMap;
use std::time::Duration;

use common::{Comparison, Failure, Outcome, programs, skip};
use netloom::nlctrl::{self, AttrType, OpFlags};
use netloom::{DecodeError, Error, Family, Generic, Notification, Socket, Subscription};
use netloom_runtime::__v1::Generated;
use netloom_runtime::table;
use serde_json::{Value, json};

/// A family that no kernel has.
enum Absent {}

impl Generated for Absent {}

impl Family for Absent {
    type Protocol = Generic;
    type Event<'a> = ();
    const TABLE: &'static table::Family = &table::Family {
        name: "no-such-family",
        transport: table::Transport::Generic(1),
        sets: &[],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: &[],
        groups: &[],
    };

    fn decode_event(_: u16, _: &[u8]) -> Result<Option<()>, DecodeError> {
        Ok(None)
    }
}

#[test]
fn a_family_that_is_not_there_is_named() -> Outcome {
    let mut sock = Socket::<Generic>::open()?;
    let error = sock.family::<Absent>().map(drop).unwrap_err();
    assert!(matches!(error, Error::UnknownFamily("no-such-family")), "{error:?}");
    assert!(error.to_string().contains("no generic netlink family no-such-family"), "{error}");
    let error = Subscription::<Generic>::open()?.join::<Absent>("events").unwrap_err();
    assert!(matches!(error, Error::UnknownFamily("no-such-family")), "{error:?}");
    // The socket can be used for the next request.
    assert_eq!(sock.family::<nlctrl::Family>()?.id, 16);
    Ok(())
}

/// The properties of a family.
#[derive(Debug, Default)]
struct Known {
    id: u16,
    version: u32,
    maxattr: u32,
    hdrsize: u32,
    operations: Vec<(u32, OpFlags)>,
    groups: Vec<(u32, String)>,
}

fn known(family: &nlctrl::GetfamilyReply<'_>) -> Result<(String, Known), Failure> {
    let name = family.family_name()?.expect("a name").to_string();
    let mut known = Known {
        id: family.family_id()?.expect("a number"),
        version: family.version()?.expect("a version"),
        maxattr: family.maxattr()?.expect("maxattr"),
        hdrsize: family.hdrsize()?.expect("hdrsize"),
        ..Known::default()
    };
    for operation in family.ops()? {
        let operation = operation?;
        known.operations.push((operation.id()?.expect("id"), operation.flags()?.expect("flags")));
    }
    for group in family.mcast_groups()? {
        let group = group?;
        known.groups.push((group.id()?.expect("id"), group.name()?.expect("name").to_string()));
    }
    Ok((name, known))
}

fn all(sock: &mut Socket<Generic>) -> Result<BTreeMap<String, Known>, Failure> {
    let mut families = BTreeMap::new();
    let mut replies = sock.dump(&nlctrl::getfamily())?;
    while let Some(family) = replies.next()? {
        families.extend([known(&family)?]);
    }
    Ok(families)
}

#[test]
fn the_directory_lists_itself() -> Outcome {
    let mut sock = Socket::<Generic>::open()?;
    let families = all(&mut sock)?;
    let control = &families["nlctrl"];
    assert_eq!((control.id, control.version, control.hdrsize), (16, 2, 0));
    let getfamily = control.operations.iter().find(|(id, _)| *id == 3).expect("getfamily");
    assert!(getfamily.1.contains(OpFlags::CMD_CAP_DO | OpFlags::CMD_CAP_DUMP));
    assert!(control.groups.contains(&(16, "notify".to_owned())));
    // A family requested by name is the same as in the list.
    let (name, alone) = known(&sock.get(nlctrl::getfamily().family_name("nlctrl"))?)?;
    assert_eq!(name, "nlctrl");
    assert_eq!(format!("{alone:?}"), format!("{control:?}"));
    // The socket's own lookup returns the same.
    let info = sock.family::<nlctrl::Family>()?;
    assert_eq!((info.version, info.id), (control.version, control.id));
    assert_eq!(info.group("notify"), Some(16));
    Ok(())
}

#[test]
fn families_are_those_of_genl() -> Outcome {
    if !programs::installed("genl") {
        skip("families_are_those_of_genl", "the program genl is not installed");
        return Ok(());
    }
    let printed = programs::run("genl ctrl list")?;
    let theirs = parse(&printed);
    let mut sock = Socket::<Generic>::open()?;
    let ours = all(&mut sock)?;
    assert!(ours.keys().eq(theirs.keys()), "{ours:?} {printed}");
    let mut compared = Comparison::new();
    let mut operations = 0;
    for (name, family) in &ours {
        let theirs = &theirs[name];
        compared.same_hex("family-id", Some(family.id), &theirs["id"]);
        compared.same_hex("version", Some(family.version), &theirs["version"]);
        compared.same("hdrsize", family.hdrsize, &theirs["hdrsize"]);
        compared.same("maxattr", family.maxattr, &theirs["maxattr"]);
        let ids = family.operations.iter().map(|(id, _)| format!("{id:#x}"));
        compared.same("ops.id", ids.collect::<Vec<_>>(), &theirs["operations"]);
        let groups = family.groups.iter().map(|(id, name)| json!([format!("{id:#x}"), name]));
        compared.same("mcast-groups", groups.collect::<Vec<_>>(), &theirs["groups"]);
        operations += family.operations.len();
    }
    println!("{} families, {operations} operations", ours.len());
    compared.finish(6);
    Ok(())
}

/// Reads what `genl ctrl list` prints.
fn parse(printed: &str) -> BTreeMap<String, Value> {
    let mut families = BTreeMap::new();
    let mut name = String::new();
    for line in printed.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["Name:", found] => {
                name = found.to_owned();
                let empty = json!({ "operations": [], "groups": [] });
                families.insert(name.clone(), empty);
            }
            ["ID:", id, "Version:", version, _, _, hdrsize, _, "attribs:", max] => {
                let Some(family) = families.get_mut(&name) else { continue };
                family["id"] = id.into();
                family["version"] = version.into();
                family["hdrsize"] = hdrsize.parse::<u32>().ok().into();
                family["maxattr"] = max.parse::<u32>().ok().into();
            }
            [_, id, "name:", group] if id.starts_with("ID-") => {
                push(&mut families, &name, "groups", json!([&id[3..], group]));
            }
            [number, id] if number.starts_with('#') && id.starts_with("ID-") => {
                push(&mut families, &name, "operations", json!(id[3..]));
            }
            _ => {}
        }
    }
    families
}

fn push(families: &mut BTreeMap<String, Value>, name: &str, list: &str, entry: Value) {
    if let Some(list) = families.get_mut(name).and_then(|family| family[list].as_array_mut()) {
        list.push(entry);
    }
}

/// The policy of the directory itself: `ctrl_policy_family` and `ctrl_policy_policy`
/// (net/netlink/genetlink.c).
#[test]
fn the_directory_tells_its_own_policy() -> Outcome {
    let mut sock = Socket::<Generic>::open()?;
    let (policies, operations) = policy_of(&mut sock, "nlctrl")?;
    let getfamily = &operations[&3];
    let policy = &policies[&getfamily.0.expect("getfamily can be done")];
    assert_eq!(policy[&1], AttrType::U16, "family-id");
    assert_eq!(policy[&2], AttrType::NUL_STRING, "family-name");
    // Kernels up to at least 6.18 number a command that can only be dumped 0 here: they take the
    // number from its do half, which is empty (ctrl_dumppolicy_put_op, net/netlink/genetlink.c).
    let getpolicy = operations.get(&10).or(operations.get(&0)).expect("getpolicy");
    assert_eq!(getpolicy.0, None, "getpolicy can only be dumped");
    let policy = &policies[&getpolicy.1.expect("getpolicy can be dumped")];
    assert_eq!((policy[&1], policy[&10]), (AttrType::U16, AttrType::U32), "family-id and op");
    Ok(())
}

/// Types of the attributes of each policy; for each operation its policies for do and dump.
type Policies = (BTreeMap<u32, BTreeMap<u16, AttrType>>, BTreeMap<u16, (Option<u32>, Option<u32>)>);

fn policy_of(sock: &mut Socket<Generic>, family: &str) -> Result<Policies, Failure> {
    let (mut policies, mut operations) = Policies::default();
    let mut req = nlctrl::getpolicy();
    req.family_name(family);
    let mut replies = sock.dump(&req)?;
    while let Some(reply) = replies.next()? {
        for entry in reply.policy() {
            let ([policy, attribute], limits) = entry?;
            let kind = limits.type_()?.expect("a type");
            let policy: &mut BTreeMap<_, _> = policies.entry(u32::from(policy)).or_default();
            policy.insert(attribute, kind);
            if let Some((min, max)) = limits.min_value_u()?.zip(limits.max_value_u()?) {
                assert!(min <= max);
            }
        }
        for entry in reply.op_policy() {
            let ([operation], policies) = entry?;
            operations.insert(operation, (policies.do_()?, policies.dump()?));
        }
    }
    Ok((policies, operations))
}

#[test]
fn the_policies_of_all_families_are_read() -> Outcome {
    let mut sock = Socket::<Generic>::open()?;
    let mut attributes = 0;
    for (name, known) in all(&mut sock)? {
        if !known.operations.iter().any(|(_, flags)| flags.contains(OpFlags::CMD_CAP_HASPOL)) {
            continue;
        }
        let (policies, operations) = policy_of(&mut sock, &name)?;
        for (operation, (do_, dump)) in &operations {
            let listed = known.operations.iter().any(|(id, _)| *id == u32::from(*operation));
            assert!(listed || (*operation == 0 && do_.is_none()), "{name}: {operation}");
            assert!(do_.is_some() || dump.is_some(), "{name}: {operation}");
        }
        for kind in policies.values().flat_map(BTreeMap::values) {
            assert_ne!(kind.to_string(), kind.0.to_string(), "{name}: a type without a name");
            attributes += 1;
        }
    }
    println!("{attributes} attributes in all policies");
    assert!(attributes > 50);
    Ok(())
}

/// A request for a family in a module makes the kernel load the module.
#[test]
fn families_that_come_are_announced() -> Outcome {
    let mut events = Subscription::<Generic>::open()?;
    events.join::<nlctrl::Family>("notify")?;
    events.set_timeout(Some(Duration::from_secs(20)));
    let mut sock = Socket::<Generic>::open()?;
    let before = all(&mut sock)?;
    let found = ["l2tp", "macsec", "wireguard"].into_iter().find(|name| {
        !before.contains_key(*name) && sock.get(nlctrl::getfamily().family_name(name)).is_ok()
    });
    let Some(name) = found else {
        skip("families_that_come_are_announced", "no module of this kernel brings a family");
        return Ok(());
    };
    loop {
        let Notification::Message(event) = events.next()? else { panic!("events were lost") };
        let Some(nlctrl::Event::NewfamilyNtf(family)) = event.decode::<nlctrl::Family>()? else {
            continue;
        };
        if family.family_name()?.is_some_and(|told| *told == *name) {
            let listed = sock.get(nlctrl::getfamily().family_name(name))?.family_id()?;
            assert!(listed.is_some() && family.family_id()? == listed);
            return Ok(());
        }
    }
}
