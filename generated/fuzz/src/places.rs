//! Where bytes may belong: every operation, set and struct of every family, from the project's own
//! specs and from the small specs of the compiler's tests, which have one of each construct.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use netloom::json::Layout;
use netloom::wire::align;
use netloom_codegen::{Source, compile, tables};
use netloom_runtime::table::StructRef;
use netloom_runtime::table::{Family, Operation, SetRef};

/// Folders of specs, from this crate's.
const SPECS: [&str; 2] = ["../../specs", "../../codegen/tests/golden"];

/// Bytes at the start of a case that choose the place.
const KEY: usize = 4;

/// What a message is made of.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Its family.
    pub family: &'static Family,
    /// The operation, for a message of one.
    pub operation: Option<&'static Operation>,
    /// The fixed header, as an index into the family's structs.
    pub header: Option<u16>,
    /// The attributes.
    pub set: Option<SetRef>,
}

impl Place {
    /// How bytes of the place are read and written, without bounds.
    #[must_use]
    pub fn layout(&self) -> Layout {
        match (self.operation, self.set, self.header) {
            (Some(operation), ..) => Layout::reply(self.family, operation),
            (None, Some(set), _) => Layout::set(set),
            (None, None, header) => {
                Layout::structure(StructRef { family: self.family, index: header.unwrap_or(0) })
            }
        }
    }

    /// Bytes before the attributes.
    #[must_use]
    pub fn header_size(&self) -> usize {
        let header = self.header.map(|index| &self.family.structs[usize::from(index)]);
        header.map_or(0, |header| align(usize::from(header.size)))
    }
}

/// The place that the start of a case chooses, and the rest of the case.
#[must_use]
pub fn choose(case: &[u8]) -> (&'static Place, &[u8]) {
    let places = all();
    let (key, rest) = case.split_first_chunk::<KEY>().unwrap_or((&[0; KEY], &[]));
    let next = places.range(u32::from_be_bytes(*key)..).chain(places).next();
    (next.expect("there are places").1, rest)
}

/// The start of a case that chooses the operation, set or struct with this name.
#[must_use]
pub fn key(family: &str, what: &str, name: &str) -> [u8; KEY] {
    // FNV-1a. A new spec takes keys from a neighbour at most, so seeds stay what they are.
    let bytes = [family, what, name].into_iter().flat_map(str::bytes);
    let step = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    bytes.fold(0x811c_9dc5, step).to_be_bytes()
}

/// Every place by its key.
#[must_use]
pub fn all() -> &'static BTreeMap<u32, Place> {
    static ALL: OnceLock<BTreeMap<u32, Place>> = OnceLock::new();
    ALL.get_or_init(|| families().into_iter().flat_map(of_family).collect())
}

fn families() -> Vec<&'static Family> {
    let mut families = Vec::new();
    for folder in SPECS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let entries = fs::read_dir(&folder).expect("the specs are there");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("it is listed").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        paths.sort();
        for path in paths {
            let bytes = fs::read(&path).expect("it can be read");
            let source = Source::new(path.display().to_string(), bytes);
            // Whether specs compile is asked by other tests.
            let Ok(compiled) = compile(&source) else { continue };
            families.push(tables::family(&compiled.family));
        }
    }
    families
}

fn of_family(family: &'static Family) -> Vec<(u32, Place)> {
    let at = |what, name| u32::from_be_bytes(key(family.name, what, name));
    let mut places = Vec::new();
    for operation in family.operations {
        let set = operation.set.map(|index| SetRef { family, index });
        let place = Place { family, operation: Some(operation), header: operation.header, set };
        places.push((at("operation", operation.name), place));
    }
    for (index, set) in (0..).zip(family.sets) {
        let set_ref = Some(SetRef { family, index });
        let place = Place { family, operation: None, header: None, set: set_ref };
        places.push((at("set", set.name), place));
    }
    for (index, structure) in (0..).zip(family.structs) {
        let place = Place { family, operation: None, header: Some(index), set: None };
        places.push((at("struct", structure.name), place));
    }
    places
}
