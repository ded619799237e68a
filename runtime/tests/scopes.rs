//! What selects the layout of a sub-message, and how deep nests are followed: the same for all who
//! walk tables.

use netloom_runtime::__v1::{self as inspect, MAX_DEPTH};
use netloom_runtime::table::{
    Attribute, Element, Family, Format, Int, Kind, Operation, Permission, Set, SetRef, SubMessage,
    Transport,
};
use netloom_runtime::testing::attribute;

const KIND: u16 = 1;
const DATA: u16 = 2;
const INNER: u16 = 3;
const LIST: u16 = 4;
const LEVELS: u16 = 5;
const NUMBERS: u16 = 6;
const LEAVES: u16 = 7;
const VLAN_ID: u16 = 1;

static OPERATION: Operation = Operation {
    name: "new",
    header: None,
    set: Some(0),
    do_: None,
    dump: None,
    notification: None,
    permission: Permission::Unstated,
};

static FAMILY: Family = Family {
    name: "things",
    transport: Transport::Raw(0),
    sets: &[
        Set {
            name: "outer",
            attributes: &[
                Attribute::new(KIND, "kind", Kind::String),
                Attribute::new(DATA, "data", Kind::SubMessage(0, "kind")),
                Attribute::new(INNER, "inner", Kind::Nest(1)),
                Attribute::new(LIST, "list", Kind::IndexedArray(Element::Nest(1))),
                Attribute::new(LEVELS, "levels", Kind::NestTypeValue(&["level"], 1)),
                Attribute::new(NUMBERS, "numbers", Kind::IndexedArray(Element::Int(Int::U32))),
                Attribute::new(LEAVES, "leaves", Kind::IntTypeValue(&["level"], Int::U32)),
                Attribute::new(9, "again", Kind::Nest(0)),
            ],
        },
        // Has no selector of its own.
        Set {
            name: "inner",
            attributes: &[Attribute::new(DATA, "data", Kind::SubMessage(0, "kind"))],
        },
        Set { name: "vlan", attributes: &[Attribute::new(VLAN_ID, "id", Kind::Flag)] },
    ],
    structs: &[],
    enums: &[],
    sub_messages: &[SubMessage {
        name: "datas",
        formats: &[Format { key: "vlan", number: None, header: None, set: Some(2) }],
    }],
    operations: &[],
    groups: &[],
};

const OUTER: SetRef = SetRef { family: &FAMILY, index: 0 };

struct Shown<'a>(&'a [u8]);

impl std::fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        inspect::debug_set(OUTER, self.0, f)
    }
}

/// A message that says its kind and then has `data` inside what `around` makes of it.
fn message(around: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let data = attribute(DATA, &attribute(VLAN_ID, &[]));
    [attribute(KIND, b"vlan\0"), around(&data)].concat()
}

/// Whether the selector is found: by printing, by the walk to the offset of the innermost
/// attribute, which is the last of the message, and in JSON.
fn found(bytes: &[u8]) -> bool {
    let printed = format!("{:?}", Shown(bytes));
    let by_print = printed.contains("id: true");
    let path = inspect::path(&FAMILY, &OPERATION, bytes, bytes.len() - 4);
    let by_path = path.expect("an attribute").ends_with("data.id");
    assert_eq!(by_print, by_path, "{printed}");
    #[cfg(feature = "json")]
    {
        use netloom_runtime::json::{Layout, decode};
        let json = decode(&Layout::set(OUTER), bytes).to_string();
        assert_eq!(json.contains(r#""id":true"#), by_print, "{json}");
    }
    by_print
}

#[test]
fn selectors_are_found_in_the_same_places_by_all() {
    assert!(found(&message(<[u8]>::to_vec)), "beside");
    assert!(found(&message(|data| attribute(INNER, data))), "around");
    // Entries of arrays stand for themselves.
    assert!(!found(&message(|data| attribute(LIST, &attribute(0, data)))));
    assert!(!found(&message(|data| attribute(LEVELS, &attribute(7, data)))));
}

#[test]
fn what_is_behind_the_last_entry_is_shown() {
    let bytes = attribute(LIST, &[attribute(0, &[]), vec![1, 2, 3]].concat());
    let printed = format!("{:?}", Shown(&bytes));
    assert_eq!(printed, "{list: {0: {}, (not a whole attribute): 0x010203}}");
    let bytes = attribute(LEVELS, &[attribute(0, &[]), vec![1, 2, 3]].concat());
    let printed = format!("{:?}", Shown(&bytes));
    assert_eq!(printed, "{levels: {0: {}, (not a whole attribute): 0x010203}}");
}

/// As deep as the length of an attribute allows: recursion would overflow the stack.
#[test]
fn nests_are_followed_to_a_certain_depth() {
    let mut bytes = attribute(KIND, b"x\0");
    while bytes.len() < 65_000 {
        bytes = attribute(9, &bytes);
    }
    let printed = format!("{:?}", Shown(&bytes));
    assert_eq!(printed.matches("again").count(), MAX_DEPTH + 1);
    assert!(printed.contains("(nested too deep)"));
    let path = inspect::path(&FAMILY, &OPERATION, &bytes, bytes.len() - 4).unwrap();
    assert_eq!(path.split('.').count(), MAX_DEPTH + 1);
    #[cfg(feature = "json")]
    {
        use netloom_runtime::json::{Layout, decode};
        let json = decode(&Layout::set(OUTER), &bytes).to_string();
        assert_eq!(json.matches("\"again\"").count(), MAX_DEPTH);
    }
}

/// There is nothing to be found inside a number, whatever its bytes look like.
#[test]
fn paths_end_at_plain_values_of_arrays() {
    for (id, name) in [(NUMBERS, "numbers"), (LEAVES, "leaves")] {
        let mut bytes = attribute(KIND, b"x\0");
        while bytes.len() < 65_000 {
            bytes = attribute(id, &attribute(3, &bytes));
        }
        let path = inspect::path(&FAMILY, &OPERATION, &bytes, bytes.len() - 4).unwrap();
        assert_eq!(path, format!("{name}.3"));
    }
}
