//! The walks over attributes and messages, and the index of views, against a walk written here.

use std::fmt::Debug;

use netloom::prelude::RawView;
use netloom::rt_link::sets::Link;
use netloom::wire::{Attrs, Cursor, GenericHeader, Header, Message, Messages};
use netloom_runtime::__v1::AttributeSet;
use netloom_runtime::__v1::codec::{
    Bitfield, Bytes, Decode, Encode, HardwareAddr, Ip, Ipv4, Ipv6, Sint, Text, Uint, Uuid,
};
use netloom_runtime::table::SetRef;

/// Numbers that the view of the check has an index for.
const INDEXED: usize = 24;

/// The set that names what is read: that of links, with a shorter index.
enum Indexed {}

impl AttributeSet for Indexed {
    type Index = [u32; INDEXED];

    fn set_ref() -> SetRef {
        Link::set_ref()
    }
}

/// Bytes of the largest attribute there can be, with its padding.
const LARGEST: usize = 0x1_0000;

/// An attribute as the walk here finds it.
struct Found<'a> {
    offset: usize,
    kind: u16,
    payload: &'a [u8],
}

/// The first byte says how many of the largest attributes precede the others: a view's index ends
/// somewhere behind the fourth.
pub fn check(case: &[u8]) {
    let (&before, rest) = case.split_first().unwrap_or((&0, &[]));
    messages(rest);
    set(rest, 0);
    if before % 8 == 7 {
        let mut bytes = vec![0; 4 * LARGEST];
        for attribute in bytes.chunks_mut(LARGEST) {
            attribute[..4].copy_from_slice(&[0xff, 0xff, 0xff, 0x3f]);
        }
        bytes.extend_from_slice(rest);
        set(&bytes, 0);
    }
}

fn set(bytes: &[u8], depth: usize) {
    let (expected, end) = walk(bytes);
    let mut attrs = Attrs::new(bytes);
    for found in &expected {
        assert_eq!(attrs.offset(), found.offset);
        let attr = attrs.next().expect("the walk here finds one more");
        assert_eq!((attr.id(), attr.payload), (found.kind & 0x3fff, found.payload));
        assert_eq!(attr.is_nested(), found.kind & 0x8000 != 0);
        assert_eq!(attr.is_net_byteorder(), found.kind & 0x4000 != 0);
        payload(attr.payload);
    }
    assert_eq!((attrs.next(), attrs.next()), (None, None));
    assert_eq!(attrs.truncated().map(|truncated| truncated.offset), end);
    view(bytes, &expected, end);
    // Anything may be a nest; the engine's input is short, so is the recursion.
    for found in expected.iter().filter(|_| depth < 4) {
        set(found.payload, depth + 1);
    }
}

/// The attributes of a set, and where what is no attribute starts.
fn walk(bytes: &[u8]) -> (Vec<Found<'_>>, Option<usize>) {
    let (mut found, mut offset) = (Vec::new(), 0);
    while offset < bytes.len() {
        let rest = &bytes[offset..];
        let [a, b, c, d, ..] = *rest else { return (found, Some(offset)) };
        let len = usize::from(u16::from_ne_bytes([a, b]));
        if len < 4 || len > rest.len() {
            return (found, Some(offset));
        }
        let kind = u16::from_ne_bytes([c, d]);
        found.push(Found { offset, kind, payload: &rest[4..len] });
        offset += len.next_multiple_of(4);
    }
    (found, None)
}

fn view(bytes: &[u8], expected: &[Found<'_>], end: Option<usize>) {
    let view = RawView::<Indexed>::new(bytes);
    assert_eq!(view.as_bytes(), bytes);
    for id in 0..INDEXED as u16 {
        let with_id: Vec<_> = expected.iter().filter(|found| found.kind & 0x3fff == id).collect();
        let first = with_id.first().map(|found| found.payload);
        assert_eq!(view.raw(id), first);
        assert_eq!(view.payload(id), first);
        assert_eq!(view.has(id), first.is_some());
        one(&view, id, first, end);
        let mut values = view.all::<Bytes>(id);
        for found in with_id {
            assert_eq!(values.next(), Some(Ok(found.payload)));
        }
        assert_eq!(values.next().is_some(), end.is_some(), "the lost rest may have had one");
        assert!(values.next().is_none());
    }
}

/// What a view says of the first attribute with a number.
fn one(view: &RawView<'_, Indexed>, id: u16, first: Option<&[u8]>, end: Option<usize>) {
    let got = view.get::<Bytes>(id);
    match (first, end) {
        (Some(payload), _) => assert_eq!(got, Ok(Some(payload))),
        (None, None) => assert_eq!(got, Ok(None)),
        (None, Some(_)) => assert!(got.is_err(), "it may have been in the lost rest"),
    }
    let Ok(entries) = view.entries::<Bytes>(id) else { return };
    let (inner, inner_end) = walk(first.unwrap_or_default());
    let mut indexed = entries.indexed();
    for found in inner {
        assert_eq!(indexed.next(), Some((found.kind & 0x3fff, Ok(found.payload))));
    }
    assert_eq!(indexed.next().is_some(), inner_end.is_some());
    let count = view.levels::<Bytes, 2>(id).count();
    assert!(count <= view.as_bytes().len() + 1, "levels without end");
}

/// What is read is written as the same bytes.
fn payload(payload: &[u8]) {
    same::<u8>(payload);
    same::<u16>(payload);
    same::<u32>(payload);
    same::<u64>(payload);
    same::<i32>(payload);
    same::<Ip>(payload);
    same::<Ipv4>(payload);
    same::<Ipv6>(payload);
    same::<Uuid>(payload);
    same::<HardwareAddr>(payload);
    same::<Bitfield<u32>>(payload);
    if let Ok(address) = HardwareAddr::decode(payload) {
        assert!(payload.is_empty() || address.to_string().parse() == Ok(address));
    }
    let text = Text::decode(payload).expect("any bytes are text");
    let mut written = Vec::new();
    Text::encode(text, &mut written).expect("it has no NUL inside");
    assert_eq!(Text::decode(&written), Ok(text));
    // Four bytes are enough for small numbers that came in eight.
    shorter::<Uint>(payload);
    shorter::<Sint>(payload);
}

fn same<C: Encode>(payload: &[u8]) {
    if let Ok(value) = C::decode(payload) {
        let mut written = Vec::new();
        assert_eq!(C::encode(value, &mut written), Ok(()));
        assert_eq!(written, payload);
    }
}

fn shorter<C: for<'a> Encode<Value<'a>: Copy + PartialEq + Debug>>(payload: &[u8]) {
    if let Ok(value) = C::decode(payload) {
        let mut written = Vec::new();
        assert_eq!(C::encode(value, &mut written), Ok(()));
        assert!(written.len() <= payload.len());
        let again = C::decode(&written).expect("it was written");
        assert!(again == value, "{value:?} became {again:?}");
    }
}

/// The walk over a datagram gives messages that lie in it, one behind the other.
fn messages(datagram: &[u8]) {
    let (mut offset, mut ended) = (0, false);
    let mut cursor = Cursor::new();
    for message in Messages::new(datagram) {
        assert!(!ended, "a broken walk goes on");
        assert_eq!(cursor.next(datagram), Some(message));
        let len = datagram
            .get(offset..offset + 4)
            .map_or(0, |len| u32::from_ne_bytes(len.try_into().expect("there are four")) as usize);
        match message {
            Ok(Message { header, payload }) => {
                assert_eq!(payload, &datagram[offset + 16..offset + len]);
                assert_eq!(header.to_bytes(), datagram[offset..offset + 16]);
                assert_eq!(Header::read(&header.to_bytes()), Some(header));
                if let Some((generic, rest)) = GenericHeader::split(payload) {
                    assert_eq!(generic.to_bytes()[..2], payload[..2]);
                    assert_eq!(rest, &payload[4..]);
                }
                offset += len.next_multiple_of(4);
            }
            Err(bad) => {
                assert_eq!((bad.offset, bad.available), (offset, datagram.len() - offset));
                assert!(len < 16 || bad.available < 16 || len > bad.available);
                ended = true;
            }
        }
    }
    assert!(ended || offset >= datagram.len(), "the walk leaves something out");
    assert_eq!(cursor.next(datagram), None);
}
