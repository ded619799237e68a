//! Payloads from tables: for every type its ends and a few values in between, the same in every
//! run. Written without the runtime's writers and codecs, so that both can be wrong only apart.

use netloom_runtime::table::{
    Attribute, Bytes, Element, Family, Format, Int, Kind, Meaning, Order, SetRef, Width,
};

/// Deepest nest that is filled.
const DEPTH: usize = 3;

/// The header of an attribute, and its payload.
type Message = (Vec<u8>, Vec<u8>);

/// Makes payloads for the attributes of a family.
pub(crate) struct Encoder {
    family: &'static Family,
    depth: usize,
}

impl Encoder {
    pub(crate) const fn new(family: &'static Family) -> Self {
        Self { family, depth: 0 }
    }

    /// Well-formed payloads of an attribute, each with the selector it needs.
    pub(crate) fn payloads(&self, set: SetRef, attribute: &Attribute) -> Vec<Message> {
        if let Kind::SubMessage(table, selector) = attribute.kind {
            // A selector further out is out of reach here.
            let Some(selector) = set.get().named(selector) else { return Vec::new() };
            let formats = self.family.sub_messages[usize::from(table)].formats;
            return formats.iter().map(|format| self.selected(selector, format)).collect();
        }
        self.values(attribute.kind).into_iter().map(|payload| (Vec::new(), payload)).collect()
    }

    fn selected(&self, selector: &Attribute, format: &Format) -> Message {
        let key = match (selector.kind, format.number) {
            (Kind::Int(int), Some(number)) => bytes_of(int, i128::from(number)),
            _ => [format.key.as_bytes(), &[0]].concat(),
        };
        let mut payload = Vec::new();
        if let Some(header) = format.header {
            payload.resize(self.struct_size(header).next_multiple_of(4), 0);
        }
        if let Some(set) = format.set {
            payload.extend(self.full(set));
        }
        (attr(selector.id, &key), payload)
    }

    fn values(&self, kind: Kind) -> Vec<Vec<u8>> {
        match kind {
            Kind::Pad | Kind::Unused => vec![vec![], vec![0; 4]],
            Kind::Flag => vec![vec![]],
            Kind::Int(int) => self.ints(int),
            Kind::Bitfield32(_) => vec![vec![0; 8], vec![0xff; 8]],
            Kind::String => texts(),
            Kind::Bytes(format) => blobs(format),
            Kind::Struct(index) => structs(self.struct_size(index)),
            Kind::IntArray(int) => arrays(&self.ints(int)),
            Kind::StructArray(index) => arrays(&structs(self.struct_size(index))[..2]),
            Kind::Nest(set) => vec![vec![], self.full(set)],
            Kind::IndexedArray(element) => arrays(&self.entries(element)),
            Kind::NestTypeValue(levels, set) => vec![levelled(levels.len(), self.full(set))],
            Kind::IntTypeValue(levels, int) => {
                self.ints(int).into_iter().map(|value| levelled(levels.len(), value)).collect()
            }
            Kind::SubMessage(..) => Vec::new(),
        }
    }

    /// The set with one of each of its attributes; nothing where nests go deep.
    fn full(&self, set: u16) -> Vec<u8> {
        if self.depth >= DEPTH {
            return Vec::new();
        }
        let inner = Self { family: self.family, depth: self.depth + 1 };
        let set = SetRef { family: self.family, index: set };
        let mut out = Vec::new();
        for attribute in set.get().attributes {
            let Some((before, payload)) = inner.payloads(set, attribute).pop() else { continue };
            let size = before.len() + payload.len();
            if out.len() + size < 30_000 {
                out.extend(before);
                out.extend(attr(attribute.id, &payload));
            }
        }
        out
    }

    fn entries(&self, element: Element) -> Vec<Vec<u8>> {
        let values = match element {
            Element::Nest(set) => vec![self.full(set), vec![]],
            Element::Int(int) => self.ints(int),
            Element::String => texts(),
            Element::Bytes(format) => blobs(format),
            Element::Struct(index) => structs(self.struct_size(index)),
            Element::Flag => vec![vec![]],
        };
        values.into_iter().zip(0..).map(|(value, index)| attr(index, &value)).collect()
    }

    /// The ends of the type, and where names are given those.
    fn ints(&self, int: Int) -> Vec<Vec<u8>> {
        let bits = 8 * size(int);
        let (min, max) = match int.signed {
            true => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
            false => (0, (1i128 << bits) - 1),
        };
        let mut numbers = vec![min, 0, 1, 1 << (bits / 2), max];
        if let Meaning::Enum(index) | Meaning::Flags(index) = int.meaning {
            let entries = self.family.enums[usize::from(index)].entries;
            numbers.extend(entries.iter().map(|entry| i128::from(entry.1)));
        }
        numbers.retain(|number| (min..=max).contains(number));
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().map(|number| bytes_of(int, number)).collect()
    }

    fn struct_size(&self, index: u16) -> usize {
        usize::from(self.family.structs[usize::from(index)].size)
    }
}

/// An attribute: length, number, payload, padding.
pub(crate) fn attr(id: u16, payload: &[u8]) -> Vec<u8> {
    let mut out = u16_of(payload.len() + 4).to_ne_bytes().to_vec();
    out.extend(id.to_ne_bytes());
    out.extend(payload);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

/// The number in a payload.
pub(crate) fn number(int: Int, payload: &[u8]) -> i128 {
    let mut bytes = payload.to_vec();
    if is_big(int) {
        bytes.reverse();
    }
    let fill =
        if int.signed && bytes.last().is_some_and(|byte| byte & 0x80 != 0) { 0xff } else { 0 };
    bytes.resize(16, fill);
    i128::from_le_bytes(bytes.try_into().unwrap())
}

pub(crate) fn u16_of(number: usize) -> u16 {
    u16::try_from(number).unwrap()
}

fn bytes_of(int: Int, number: i128) -> Vec<u8> {
    let half = if int.signed { 1i128 << 31 } else { 1 << 32 };
    let low = if int.signed { -half } else { 0 };
    let short = int.width == Width::Variable && (low..half).contains(&number);
    let mut bytes = number.to_le_bytes()[..if short { 4 } else { size(int) }].to_vec();
    if is_big(int) {
        bytes.reverse();
    }
    bytes
}

const fn size(int: Int) -> usize {
    match int.width {
        Width::W8 => 1,
        Width::W16 => 2,
        Width::W32 => 4,
        Width::W64 | Width::Variable => 8,
    }
}

fn is_big(int: Int) -> bool {
    int.order == Order::Big || int.order == Order::Host && cfg!(target_endian = "big")
}

fn texts() -> Vec<Vec<u8>> {
    vec![
        vec![],
        b"\0".to_vec(),
        b"a".to_vec(),
        [&[b'x'; 300][..], &[0]].concat(),
        b"eth0\0".to_vec(),
    ]
}

fn blobs(format: Bytes) -> Vec<Vec<u8>> {
    let lens: &[usize] = match format {
        Bytes::Plain => &[0, 1, 63],
        Bytes::Mac => &[0, 32, 20, 6],
        Bytes::Ipv4 => &[4],
        Bytes::Ipv6 | Bytes::Uuid => &[16],
        Bytes::Ip => &[4, 16],
    };
    let blob = |len: usize| (0..len).map(|byte| byte as u8 ^ 0x5a).collect();
    lens.iter().map(|&len| blob(len)).collect()
}

/// All zero, all one, and with bytes that a newer kernel has at the end.
fn structs(size: usize) -> Vec<Vec<u8>> {
    vec![vec![0; size], vec![0xff; size], vec![0x11; size + 5]]
}

/// None of the values, the first, and all.
fn arrays(values: &[Vec<u8>]) -> Vec<Vec<u8>> {
    vec![vec![], values[0].clone(), values.concat()]
}

/// The payload inside as many levels, less the outermost, which is the attribute itself.
fn levelled(levels: usize, payload: Vec<u8>) -> Vec<u8> {
    (1..=u16_of(levels)).fold(payload, |inner, number| attr(number, &inner))
}
