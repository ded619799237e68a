//! Writers from the outside: numbers of entries, memory that is used again.

use netloom_runtime::__v1::codec::Fixed as _;
use netloom_runtime::__v1::{AttrWriter, Generated, Members, RequestBuffer, Writer};
use netloom_runtime::prelude::{Struct, WriteAttrs};
use netloom_runtime::{Problem, table};

static FAMILY: table::Family = table::Family {
    name: "things",
    transport: table::Transport::Raw(0),
    sets: &[table::Set {
        name: "thing-attrs",
        attributes: &[
            table::Attribute::new(1, "flags", table::Kind::IndexedArray(table::Element::Flag)),
            table::Attribute::new(2, "name", table::Kind::String),
        ],
    }],
    structs: &[],
    enums: &[],
    sub_messages: &[],
    operations: &[],
    groups: &[],
};

const SET: table::SetRef = table::SetRef { family: &FAMILY, index: 0 };

/// What is wrong with an array of empty entries that begins with `first`.
fn refusal(first: u16, count: usize) -> Option<(String, Problem)> {
    let mut writer = Writer::new();
    writer.entries(SET, 1, first, 0..count, |writer, index, _| writer.nest_entry(index, |_| ()));
    let error = writer.bytes().err()?;
    Some((error.path(), error.problem()))
}

#[test]
fn entries_beyond_14_bits_are_refused() {
    let beyond = |got| Problem::AboveMax { max: 0x3fff, got };
    assert_eq!(refusal(0x3ffe, 2), None);
    assert_eq!(refusal(0x3ffe, 3), Some(("flags.16384".into(), beyond(0x4000))));
    assert_eq!(refusal(0xffff, 1), Some(("flags.65535".into(), beyond(0xffff))));
    // Would begin again at 0.
    assert_eq!(refusal(0xffff, 2), Some(("flags.65535".into(), beyond(0xffff))));
    assert_eq!(refusal(1, 16_000), None);
    assert_eq!(refusal(1, 0x4000), Some(("flags.16384".into(), beyond(0x4000))));
}

#[test]
fn levels_beyond_14_bits_are_refused() {
    let refusal = |numbers: &[u16]| {
        let mut nests = Writer::new();
        nests.levels(SET, 1, numbers, |writer| writer.put_flag(SET, 2, true));
        let mut values = Writer::new();
        values.level_value::<u32>(SET, 1, numbers, 7);
        let [nests, values] = [nests, values].map(|writer| {
            writer.bytes().map(drop).map_err(|error| (error.path(), error.problem()))
        });
        assert_eq!(nests, values);
        nests.err()
    };
    let problem = Problem::AboveMax { max: 0x3fff, got: 0x4001 };
    assert_eq!(refusal(&[1, 0x3fff]), None);
    assert_eq!(refusal(&[1, 0x4001]), Some(("flags.1.16385".into(), problem)));
    assert_eq!(refusal(&[0x4001, 1]), Some(("flags.16385".into(), problem)));
}

/// A header of two numbers.
#[derive(Clone, Copy, Default)]
struct Header(u32, u32);

impl Struct for Header {
    const NAME: &'static str = "header";
    const SIZE: usize = 8;

    fn read(payload: &[u8]) -> Self {
        Self(u32::load(payload, 0), u32::load(payload, 4))
    }

    fn write_members(&self, out: &mut Members<'_>) {
        out.store::<u32>(self.0, 0);
        out.store::<u32>(self.1, 4);
    }
}

fn write(request: &mut RequestBuffer, name: &[u8], header: Header) {
    request.create();
    request.writer().put_raw(SET, 2, name);
    request.change_header(|it| *it = header);
}

#[test]
fn requests_are_written_anew_in_the_same_memory() {
    let mut request = RequestBuffer::new(8);
    write(&mut request, &[9; 300], Header(1, 2));
    let place = request.bytes().unwrap().as_ptr();
    for name in [&[7; 100][..], &[8; 300]] {
        request.clear();
        assert_eq!((request.flags(), request.bytes().unwrap()), (0, &[0; 8][..]));
        write(&mut request, name, Header(3, 4));
        let mut fresh = RequestBuffer::new(8);
        write(&mut fresh, name, Header(3, 4));
        assert_eq!(request.bytes().unwrap(), fresh.bytes().unwrap());
        assert_eq!(request.flags(), fresh.flags());
        assert_eq!(request.bytes().unwrap().as_ptr(), place);
    }
    request.writer().put_raw(SET, 2, &[0; 70_000]);
    assert!(request.bytes().is_err());
    request.clear();
    assert_eq!(request.bytes().unwrap(), &[0; 8]);
}

/// Attributes are not written over by a header that has no room.
#[test]
fn headers_stay_in_their_place() {
    let mut request = RequestBuffer::new(0);
    write(&mut request, b"x", Header(1, 2));
    assert_eq!(request.bytes().unwrap(), [5, 0, 2, 0, b'x', 0, 0, 0]);
    let mut request = RequestBuffer::new(8);
    write(&mut request, b"x", Header(1, 2));
    request.change_header(|header: &mut Header| {
        assert_eq!((header.0, header.1), (1, 2));
        header.0 = 3;
    });
    request.change_header(|header: &mut Header| header.1 = 4);
    let expected = [3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 2, 0, b'x', 0, 0, 0];
    assert_eq!(request.bytes().unwrap(), expected);
}

/// A writer of the set of things.
struct Things(RequestBuffer);

impl Generated for Things {}

impl AttrWriter for Things {
    fn from_parts(buffer: RequestBuffer) -> Self {
        Self(buffer)
    }
}

impl WriteAttrs for Things {
    fn set_ref() -> table::SetRef {
        SET
    }

    fn buffer_mut(&mut self) -> &mut RequestBuffer {
        &mut self.0
    }
}

/// Half a request must not be sent.
#[test]
fn a_request_is_lost_with_the_closure_that_panics() {
    let mut request = Things(RequestBuffer::new(8));
    request.put_u32(1, 7);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        request.put_nest(2, |_: &mut Things| panic!("as a user's closure may"));
    }));
    assert!(panicked.is_err());
    assert_eq!(request.0.bytes().unwrap_err().problem(), Problem::Abandoned);
    request.put_u32(1, 7);
    assert!(request.0.bytes().is_err());
    request.0.clear();
    assert_eq!(request.0.bytes().unwrap(), [0; 8]);
}

/// Nobody should; but whoever does gets an error or odd attributes, and no panic.
#[test]
fn writers_of_two_nests_can_be_exchanged() {
    for lengths in [[3, 300], [300, 3]] {
        let [mut one, mut other] = lengths.map(|len| {
            let mut request = Things(RequestBuffer::new(8));
            request.put_bytes(2, vec![7; len]);
            request
        });
        one.put_nest(1, |one: &mut Things| {
            other.put_nest(1, |other: &mut Things| {
                std::mem::swap(one, other);
            });
        });
        for request in [one, other] {
            let Ok(bytes) = request.0.bytes() else { continue };
            assert!(bytes.len() >= 8 && bytes.len() % 4 == 0, "{bytes:?}");
        }
    }
}
